//! Sums: a tally on its way, its conditions turned into tests on column values.

use std::collections::HashMap;

use crate::casework::day::{Day, Moment};
use crate::casework::occasion::Rules;
use crate::casework::period::Unit;
use crate::casework::track::State;
use crate::store::columns::Column;
use crate::store::source::Rows;
use crate::store::{Key, Sight, StoreError, rows};

use super::amount::Gathered;
use super::compare::add_months;
use super::sieve::Test;
use super::tally::{Cond, Tally, Whom, limit_of};

/// A tally with the sums so far.
pub(super) struct Sums {
    pub(super) tally: Tally,
    pub(super) checks: Vec<Check>,
    pub(super) adding: Adding,
    pub(super) by_place: Vec<i64>,
    pub(super) gathered: Option<Gathered>,
}

/// A condition as tests.
pub(super) enum Check {
    All(Vec<(Column, Test)>),
    Either(Vec<Vec<(Column, Test)>>),
}

/// What a case of which all checks hold adds.
pub(super) enum Adding {
    /// Nothing yet: it is looked up afterwards.
    Nothing,
    One,
    /// A column's value, kept so much too large.
    Value {
        less: u64,
    },
    /// A column's code, to be counted once.
    Code,
    /// Days from one column to another, or those left until a limit.
    Days {
        until: Option<Limits>,
    },
}

/// The last day of a period of months, for every day it may begin on.
pub(super) struct Limits {
    months: i32,
    known: std::cell::RefCell<HashMap<u64, i64>>,
}

impl Limits {
    /// As a day's column value, for a column value.
    pub(super) fn of(&self, from: u64) -> i64 {
        let mut known = self.known.borrow_mut();
        *known.entry(from).or_insert_with(|| {
            let day = Day(i32::try_from(from.saturating_sub(1)).unwrap_or(i32::MAX)).min(Day::LAST);
            add_months(day, self.months).map_or(0, |it| i64::from(it.0) + 1)
        })
    }
}

impl Sums {
    pub(super) fn of(
        tally: Tally,
        rows: &dyn Rows,
        rules: &Rules,
        now: Moment,
    ) -> Result<Sums, StoreError> {
        let mut checks = Vec::new();
        for cond in tally.conds() {
            checks.push(check(*cond, rows, now)?);
        }
        let adding = match tally {
            Tally::Cases(_) => Adding::One,
            Tally::Sum(..) => Adding::Value { less: 0 },
            // Amounts are kept plus one.
            Tally::Fen(_) => Adding::Value { less: 1 },
            Tally::Days(_) | Tally::Spread(_) => Adding::Days { until: None },
            Tally::Distinct(Whom::Codes(_), _) => Adding::Code,
            Tally::Distinct(..) => Adding::Nothing,
            Tally::Saved { rule } => Adding::Days {
                until: Some(Limits {
                    months: months_of(rule, rules),
                    known: std::cell::RefCell::default(),
                }),
            },
        };
        Ok(Sums {
            tally,
            checks,
            adding,
            by_place: Vec::new(),
            gathered: tally.is_gathered().then(Gathered::default),
        })
    }

    pub(super) fn columns(&self) -> Vec<Column> {
        self.tally.columns()
    }
}

/// The months of a period of the table, by the row that is newest.
fn months_of(rule: &str, rules: &Rules) -> i32 {
    let newest = rules.periods.rules().iter().rfind(|it| it.id == rule);
    let term = newest.map(|it| it.term).filter(|it| it.unit == Unit::Month);
    term.and_then(|it| i32::try_from(it.amount).ok())
        .unwrap_or(0)
}

pub(super) fn check(cond: Cond, rows: &dyn Rows, now: Moment) -> Result<Check, StoreError> {
    let any = Test::Between(1, u64::MAX);
    let today = u64::try_from(now.day().0).unwrap_or(0);
    let one = |column: Column, test: Test| Ok(Check::All(vec![(column, test)]));
    match cond {
        Cond::Is(column, codes) => one(column, Test::codes(rows, column, codes)?),
        Cond::IsNot(column, codes) => one(column, Test::other_codes(rows, column, codes)?),
        Cond::Any(column) => one(column, any),
        Cond::None(column) => one(column, Test::Between(0, 0)),
        Cond::AtLeast(column, least) => one(column, Test::Between(least, u64::MAX)),
        Cond::AnyOf(columns) => Ok(Check::Either(
            columns.iter().map(|it| vec![(*it, any.clone())]).collect(),
        )),
        Cond::Open => {
            let states = rows.words(Column::State)?;
            let open = |it: &String| State::of(it).is_some_and(State::is_open);
            one(
                Column::State,
                Test::Codes(states.iter().map(open).collect()),
            )
        }
        // Days are kept plus one: today is one more than this.
        Cond::Late => one(Column::Due, Test::Between(1, today)),
        Cond::Due(column) => {
            let ended = Test::codes(rows, column, &["met", "late"])?;
            let running = Test::codes(rows, column, &["running"])?;
            let past = Test::Between(1, rows::seconds(now).saturating_sub(1));
            Ok(Check::Either(vec![
                vec![(column, ended)],
                vec![(column, running), (limit_of(column), past)],
            ]))
        }
    }
}

/// Counts people or matters once, when it is known in which place every case stands.
pub(super) fn gather_keyed(
    sums: &mut Sums,
    rows: &dyn Rows,
    placed: &[u32],
    out: u32,
    sight: Sight,
) -> Result<(), StoreError> {
    let place = |case: u64| {
        let row = usize::try_from(case.saturating_sub(1)).ok()?;
        placed.get(row).copied().filter(|it| *it != out)
    };
    let Some(gathered) = &mut sums.gathered else {
        return Ok(());
    };
    match sums.tally {
        Tally::Distinct(Whom::Persons, _) => {
            let (mut last, mut n) = (Vec::new(), 0_u32);
            rows.keyed(Key::Person, &mut |value, case| {
                if last != value {
                    last = value.to_vec();
                    n += 1;
                }
                if let Some(place) = place(case.0) {
                    gathered.push(place, n);
                }
            })
        }
        Tally::Distinct(Whom::Matters, _) => {
            let mut pairs = Vec::new();
            rows.keyed(Key::Linked, &mut |value, case| {
                if let Ok(other) = value.try_into().map(u64::from_be_bytes) {
                    pairs.push((case.0, other));
                }
            })?;
            let mut matters = Matters::default();
            for (one, other) in pairs {
                let seen = |it: u64| rows.in_sight(crate::casework::case::CaseId(it), sight);
                // What links two cases may be a case the asker must not know of.
                if seen(one)? && seen(other)? {
                    matters.link(one, other);
                }
            }
            for case in matters.cases() {
                if let Some(place) = place(case) {
                    sums.by_place[place as usize] -= 1;
                    let root = matters.root(case);
                    gathered.push(place, u32::try_from(root).unwrap_or(u32::MAX));
                }
            }
            for place in placed {
                sums.by_place[*place as usize] += 1;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Cases linked with each other, each matter known by its earliest case.
#[derive(Default)]
struct Matters {
    earlier: HashMap<u64, u64>,
}

impl Matters {
    fn root(&self, case: u64) -> u64 {
        let mut root = case;
        while let Some(earlier) = self.earlier.get(&root).filter(|it| **it != root) {
            root = *earlier;
        }
        root
    }

    fn link(&mut self, one: u64, other: u64) {
        let (one_root, other_root) = (self.root(one), self.root(other));
        let root = one_root.min(other_root);
        for case in [one, other, one_root, other_root] {
            self.earlier.insert(case, root);
        }
    }

    fn cases(&self) -> Vec<u64> {
        self.earlier.keys().copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_make_matters_in_whatever_order_they_come() {
        for pairs in [
            &[(1, 2), (2, 3), (5, 9)][..],
            &[(9, 5), (3, 2), (2, 1)],
            &[(3, 1), (1, 2), (9, 5), (2, 3)],
        ] {
            let mut matters = Matters::default();
            pairs.iter().for_each(|it| matters.link(it.0, it.1));
            let roots: Vec<u64> = [1, 2, 3, 5, 9].map(|it| matters.root(it)).to_vec();
            assert_eq!(roots, [1, 1, 1, 5, 5], "{pairs:?}");
            assert_eq!(matters.cases().len(), 5);
        }
    }
}
