//! Rows of cases to be counted, wherever they come from: the columns as they stand, or what records made of them up to a day.

use std::ops::Range;

use crate::casework::case::{Case, CaseId};
use crate::casework::day::{Day, Moment};
use crate::casework::light::{Lamp, Light};
use crate::casework::occasion::Rules;
use crate::casework::period::Duty;

use super::columns::{self, Column};
use super::error::StoreError;
use super::rows::{self, Key};
use super::view::{Reader, Scan, Sight};

/// What counting reads.
pub trait Rows: Sync {
    /// How many segments of cases there are.
    fn n_segments(&self) -> Result<u32, StoreError>;

    /// Calls `visit` for each of these segments of cases with the raw bytes of the columns asked for, in order.
    fn segments(
        &self,
        segments: Range<u32>,
        wanted: &[Column],
        visit: &mut dyn FnMut(Scan<'_>),
    ) -> Result<(), StoreError>;

    /// The codes a column's values stand for; index 0 is no value.
    fn words(&self, column: Column) -> Result<Vec<String>, StoreError>;

    /// Calls `visit` with every key of a kind and its case, in the order of the keys.
    fn keyed(&self, key: Key, visit: &mut dyn FnMut(&[u8], CaseId)) -> Result<(), StoreError>;

    /// Whether the asker may know of the case at all.
    fn in_sight(&self, case: CaseId, sight: Sight) -> Result<bool, StoreError>;

    /// The light of every case that has a duty of ours running.
    fn lights(&self, rules: &Rules, now: Moment) -> Result<Vec<(CaseId, Light)>, StoreError>;
}

/// The most pressing light of the duties of ours that run.
pub(super) fn light(case: &Case, rules: &Rules, now: Moment) -> Option<Light> {
    let lamp = Lamp::of(rules);
    let ours = case.periods.iter();
    ours.filter(|it| it.is_running() && it.duty == Duty::Office)
        .map(|it| lamp.light(it, it.rule_in(rules, case.rule_set()), now))
        .max()
}

impl Rows for Reader {
    fn n_segments(&self) -> Result<u32, StoreError> {
        Ok(columns::n_segments(self.n_cases()?))
    }

    fn segments(
        &self,
        segments: Range<u32>,
        wanted: &[Column],
        visit: &mut dyn FnMut(Scan<'_>),
    ) -> Result<(), StoreError> {
        self.scan_some(segments, wanted, visit)
    }

    fn words(&self, column: Column) -> Result<Vec<String>, StoreError> {
        self.dictionary(column)
    }

    fn keyed(&self, key: Key, visit: &mut dyn FnMut(&[u8], CaseId)) -> Result<(), StoreError> {
        let from = [key as u8];
        let to = [key as u8 + 1];
        for row in self.lookup.range::<&[u8]>(&from[..]..&to[..])? {
            let (bytes, _) = row?;
            let bytes = bytes.value();
            // Kind, value, a nought, and the case.
            let value = bytes.get(1..bytes.len().saturating_sub(9));
            if let (Some(value), Some(case)) = (value, rows::case_of(bytes)) {
                visit(value, case);
            }
        }
        Ok(())
    }

    fn in_sight(&self, case: CaseId, sight: Sight) -> Result<bool, StoreError> {
        self.is_in_sight(case, sight)
    }

    fn lights(&self, rules: &Rules, now: Moment) -> Result<Vec<(CaseId, Light)>, StoreError> {
        let running = self.due_before(Day::LAST.start(), Sight::All)?;
        let mut cases: Vec<CaseId> = running.into_iter().map(|it| it.case).collect();
        cases.sort_unstable();
        cases.dedup();
        let mut lights = Vec::with_capacity(cases.len());
        for id in cases {
            let case = self.case(id, Sight::All)?;
            let light = case.and_then(|it| light(&it, rules, now));
            lights.extend(light.map(|it| (id, it)));
        }
        Ok(lights)
    }
}
