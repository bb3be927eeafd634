//! Shares of the cases, put together, are the whole of them.

use super::*;

use crate::casework::case::CaseId;
use crate::casework::light::Light;
use crate::reference;
use crate::report::tally::{ALL, Stage, Whom};
use crate::store::Key;
use crate::store::columns::Width;
use crate::store::view::Scan;

/// Segments of an office that is not there, and the cases of each.
const SEGMENTS: u32 = 11;
const ROWS: u64 = 60;

/// Values that look like nothing in particular.
struct Invented;

fn value(case: u64, column: Column) -> u64 {
    let mixed = (case << 16 | u64::from(column.number())).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let most = match column.width() {
        Width::Code8 => 3,
        Width::Code16 => 400,
        _ => 100,
    };
    (mixed >> 40) % (most + 1)
}

impl Rows for Invented {
    fn n_segments(&self) -> Result<u32, StoreError> {
        Ok(SEGMENTS)
    }

    fn segments(
        &self,
        segments: Range<u32>,
        wanted: &[Column],
        visit: &mut dyn FnMut(Scan<'_>),
    ) -> Result<(), StoreError> {
        for segment in segments {
            let first = u64::from(segment) * ROWS + 1;
            let bytes = |column: &Column| {
                let n = column.width().bytes();
                let cases = first..first + ROWS;
                let values = cases.map(|case| value(case, *column).to_le_bytes());
                let bytes: Vec<u8> = values.flat_map(|it| it[..n].to_vec()).collect();
                (*column, bytes)
            };
            let columns: Vec<(Column, Vec<u8>)> = wanted.iter().map(bytes).collect();
            let columns: Vec<(Column, &[u8])> =
                columns.iter().map(|it| (it.0, &it.1[..])).collect();
            visit(Scan {
                first: CaseId(first),
                n_rows: ROWS as usize,
                columns: &columns,
            });
        }
        Ok(())
    }

    fn words(&self, column: Column) -> Result<Vec<String>, StoreError> {
        let n = if column.width() == Width::Code16 {
            400
        } else {
            3
        };
        let words = (1..=n).map(|it| format!("word-{it}"));
        Ok([String::new()].into_iter().chain(words).collect())
    }

    fn keyed(&self, key: Key, visit: &mut dyn FnMut(&[u8], CaseId)) -> Result<(), StoreError> {
        let n_cases = u64::from(SEGMENTS) * ROWS;
        for case in 1..=n_cases {
            match key {
                // Everybody comes with several cases, in shares apart.
                Key::Person => visit(&(case % 50).to_be_bytes(), CaseId(case)),
                _ if case % 7 == 0 => visit(&(n_cases + 1 - case).to_be_bytes(), CaseId(case)),
                _ => {}
            }
        }
        Ok(())
    }

    fn in_sight(&self, _: CaseId, _: Sight) -> Result<bool, StoreError> {
        Ok(true)
    }

    fn lights(&self, _: &Rules, _: Moment) -> Result<Vec<(CaseId, Light)>, StoreError> {
        Ok(Vec::new())
    }
}

#[test]
fn shares_put_together_are_the_whole() {
    let rules = Rules {
        codes: reference::codes::embedded(),
        calendar: reference::calendar::embedded(),
        periods: reference::periods::embedded(),
        profile: reference::profile::starter(),
        reference: 1,
    };
    let stage = Stage {
        from: Column::Received,
        to: Column::Concluded,
    };
    let tallies = [
        Tally::Cases(ALL),
        Tally::Sum(Column::Headcount, ALL),
        Tally::Spread(stage),
        Tally::Distinct(Whom::Codes(Column::Mediator), ALL),
        Tally::Distinct(Whom::Persons, ALL),
        Tally::Distinct(Whom::Matters, ALL),
    ];
    let some = [(Column::Headcount, Test::Between(10, 80))];
    let runs = [Run {
        tests: some.to_vec(),
        shift: Shift::None,
    }];
    let laid_out = [Dimension::Channel, Dimension::Outcome];
    // More combinations than have a place of their own from the start.
    let met = [Dimension::Body, Dimension::Officer];
    for by in [&[][..], &laid_out, &met] {
        let asked = Question {
            by,
            tallies: &tallies,
            tests: &[],
            runs: &runs,
            now: Moment::default(),
            sight: Sight::All,
        };
        let groupings: Vec<Grouping> = by
            .iter()
            .map(|it| Grouping::of(*it, &Invented, &rules, asked.now, &[Shift::None]).unwrap())
            .collect();
        let counting = Counting {
            rows: &Invented,
            rules: &rules,
            asked: &asked,
            groupings: &groupings,
            run: 0,
        };
        let found = |mut share: Share| {
            let out = share.places.out();
            for sum in &mut share.sums {
                gather_keyed(sum, &Invented, &share.placed, out, Sight::All).unwrap();
            }
            share.found()
        };
        let whole = found(counting.share(0..SEGMENTS).unwrap());
        assert!(whole.iter().map(|it| it.1).sum::<i64>() > 300, "{by:?}");
        for middle in [0, 1, 5, SEGMENTS] {
            let mut share = counting.share(0..middle).unwrap();
            share.join(counting.share(middle..SEGMENTS).unwrap());
            assert_eq!(found(share), whole, "{by:?} in two at {middle}");
        }
        assert_eq!(found(counting.whole().unwrap()), whole, "{by:?}");
    }
}
