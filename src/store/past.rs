//! The past: rows of cases as their records made them up to a moment, folded anew; linear in what there is.

use std::collections::HashMap;
use std::ops::Range;

use crate::casework::case::{Case, CaseId};
use crate::casework::day::Moment;
use crate::casework::light::Light;
use crate::casework::occasion::Rules;

use super::columns::{self, Column, SEGMENT};
use super::error::StoreError;
use super::rows::{self, Key, Value};
use super::source::{Rows, light};
use super::view::{Reader, Scan, Sight};

/// The office as it stood at a moment, in memory: some columns, and some keys.
pub struct Past<'r> {
    reader: &'r Reader,
    n_cases: u64,
    /// By column, its bytes.
    columns: Vec<(Column, Vec<u8>)>,
    words: HashMap<Column, Vec<String>>,
    /// By kind, value and case, in order.
    keys: Vec<(Key, Vec<u8>, CaseId)>,
    lights: Vec<(CaseId, Light)>,
}

/// What is to be read of the past.
pub struct Wanted<'a> {
    pub moment: Moment,
    pub columns: &'a [Column],
    pub keys: &'a [Key],
    /// By which lights are told; none where nobody asks for them.
    pub lights: Option<&'a Rules>,
    pub sight: Sight,
}

impl Reader {
    /// What was recorded by a moment, of the cases the asker may know of today.
    pub fn past(&self, wanted: &Wanted) -> Result<Past<'_>, StoreError> {
        let mut past = Past {
            reader: self,
            n_cases: 0,
            columns: wanted.columns.iter().map(|it| (*it, Vec::new())).collect(),
            words: HashMap::new(),
            keys: Vec::new(),
            lights: Vec::new(),
        };
        let mut known: HashMap<(Column, String), u64> = HashMap::new();
        for id in 1..=self.n_cases()? {
            let id = CaseId(id);
            if !self.is_recorded_by(id, wanted.moment)? {
                break;
            }
            past.n_cases = id.0;
            match self.case_as_of(id, wanted.sight, wanted.moment)? {
                Some(case) => past.take(&case, wanted, &mut known),
                None => past.hide(id, &mut known),
            }
        }
        past.keys.sort_unstable();
        past.keys.dedup();
        Ok(past)
    }

    /// Cases are opened in the order of the clock: after one that was not there yet comes none that was.
    fn is_recorded_by(&self, id: CaseId, moment: Moment) -> Result<bool, StoreError> {
        let Some(gno) = self.trail.get((id.0, 1))?.map(|it| it.value()) else {
            return Ok(false);
        };
        let Some(bytes) = self.entries.get(gno)? else {
            return Ok(false);
        };
        let record =
            super::record::decode(bytes.value()).map_err(|why| StoreError::unreadable(gno, why))?;
        Ok(record.header.recorded_at <= moment)
    }
}

impl Past<'_> {
    fn take(&mut self, case: &Case, wanted: &Wanted, known: &mut HashMap<(Column, String), u64>) {
        for n in 0..self.columns.len() {
            let column = self.columns[n].0;
            let value = match rows::value(case, column) {
                Value::Number(it) => it,
                Value::Code(None) => 0,
                Value::Code(Some(code)) => self.word(column, code.into_owned(), known),
            };
            self.write(n, case.id, value);
        }
        rows::each_lookup(case, &mut |key, value| {
            if wanted.keys.contains(&key) {
                self.keys.push((key, value.to_vec(), case.id));
            }
        });
        if let Some(rules) = wanted.lights
            && let Some(light) = light(case, rules, wanted.moment)
        {
            self.lights.push((case.id, light));
        }
    }

    /// A case out of sight stands as restricted, which those not entitled never count.
    fn hide(&mut self, id: CaseId, known: &mut HashMap<(Column, String), u64>) {
        for n in 0..self.columns.len() {
            let value = match self.columns[n].0 {
                Column::Restriction => self.word(Column::Restriction, "hidden".to_owned(), known),
                _ => 0,
            };
            self.write(n, id, value);
        }
    }

    fn write(&mut self, n: usize, id: CaseId, value: u64) {
        let row = usize::try_from(id.0 - 1).unwrap_or(usize::MAX);
        let (column, bytes) = &mut self.columns[n];
        columns::write(bytes, column.width(), row, value);
    }

    fn word(
        &mut self,
        column: Column,
        code: String,
        known: &mut HashMap<(Column, String), u64>,
    ) -> u64 {
        let key = (column, code);
        if let Some(n) = known.get(&key) {
            return *n;
        }
        let words = self
            .words
            .entry(column)
            .or_insert_with(|| vec![String::new()]);
        let n = words.len() as u64;
        words.push(key.1.clone());
        known.insert(key, n);
        n
    }
}

impl Rows for Past<'_> {
    fn n_segments(&self) -> Result<u32, StoreError> {
        Ok(columns::n_segments(self.n_cases))
    }

    fn segments(
        &self,
        segments: Range<u32>,
        wanted: &[Column],
        visit: &mut dyn FnMut(Scan<'_>),
    ) -> Result<(), StoreError> {
        for segment in segments {
            let first = u64::from(segment) * SEGMENT + 1;
            let n_rows = SEGMENT.min(self.n_cases + 1 - first);
            let slices: Vec<(Column, &[u8])> = wanted
                .iter()
                .map(|column| {
                    let width = column.width().bytes();
                    let at = |case: u64| usize::try_from(case - 1).unwrap_or(0) * width;
                    let bytes = self.columns.iter().find(|it| it.0 == *column);
                    let bytes = bytes.and_then(|it| it.1.get(at(first)..at(first + n_rows)));
                    (*column, bytes.unwrap_or_default())
                })
                .collect();
            visit(Scan {
                first: CaseId(first),
                n_rows: usize::try_from(n_rows).unwrap_or(0),
                columns: &slices,
            });
        }
        Ok(())
    }

    fn words(&self, column: Column) -> Result<Vec<String>, StoreError> {
        let none = || vec![String::new()];
        Ok(self.words.get(&column).cloned().unwrap_or_else(none))
    }

    fn keyed(&self, key: Key, visit: &mut dyn FnMut(&[u8], CaseId)) -> Result<(), StoreError> {
        let of_kind = self.keys.iter().filter(|it| it.0 == key);
        of_kind.for_each(|it| visit(&it.1, it.2));
        Ok(())
    }

    fn in_sight(&self, case: CaseId, sight: Sight) -> Result<bool, StoreError> {
        self.reader.is_in_sight(case, sight)
    }

    fn lights(&self, _: &Rules, _: Moment) -> Result<Vec<(CaseId, Light)>, StoreError> {
        Ok(self.lights.clone())
    }
}
