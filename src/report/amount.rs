//! Amounts: what a tally comes to in a group, as a sum or value by value, so that groups can be put together without error.

use std::collections::BTreeMap;

use super::sheet::Cell;
use super::tally::Tally;

/// Values gathered before they are sorted and counted.
const FRESH: usize = 1 << 16;

/// What a tally comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    Sum(i64),
    /// Every value with how often it came, in order; and how many stand each for themselves without being told.
    Values {
        single: i64,
        values: Vec<(u32, u32)>,
    },
}

impl Amount {
    /// That of no case at all.
    pub fn none(tally: Tally) -> Amount {
        if tally.is_gathered() {
            Amount::Values {
                single: 0,
                values: Vec::new(),
            }
        } else {
            Amount::Sum(0)
        }
    }

    /// Puts another group's amount to this one.
    pub fn add(&mut self, more: &Amount) {
        match (self, more) {
            (Amount::Sum(sum), Amount::Sum(more)) => *sum += more,
            (
                Amount::Values { single, values },
                Amount::Values {
                    single: more,
                    values: others,
                },
            ) => {
                *single += more;
                if values.is_empty() {
                    values.clone_from(others);
                } else if !others.is_empty() {
                    *values = merged(values, others);
                }
            }
            (Amount::Sum(_), Amount::Values { .. }) | (Amount::Values { .. }, Amount::Sum(_)) => {
                unreachable!("amounts of one tally are of one kind")
            }
        }
    }

    /// The sum, or how many different values there are.
    pub fn number(&self) -> i64 {
        match self {
            Amount::Sum(sum) => *sum,
            Amount::Values { single, values } => {
                single.saturating_add(i64::try_from(values.len()).unwrap_or(i64::MAX))
            }
        }
    }

    /// The middle value, or half way between the two in the middle.
    pub(super) fn median(&self) -> Cell {
        let of = self.n_values();
        let low = self.nth(of.saturating_sub(1) / 2);
        let high = self.nth(of / 2);
        Cell::Quantile {
            twice: low.saturating_add(high),
            of,
        }
    }

    /// The least value that so many of a hundred do not exceed.
    pub(super) fn percentile(&self, share: u32) -> Cell {
        let of = self.n_values();
        let rank = (of * i64::from(share) + 99) / 100;
        Cell::Quantile {
            twice: self.nth(rank - 1).saturating_mul(2),
            of,
        }
    }

    fn n_values(&self) -> i64 {
        match self {
            Amount::Sum(_) => 0,
            Amount::Values { values, .. } => values.iter().map(|it| i64::from(it.1)).sum(),
        }
    }

    /// The n-th value in order, from 0; 0 where there is none.
    fn nth(&self, n: i64) -> i64 {
        let Amount::Values { values, .. } = self else {
            return 0;
        };
        let mut passed = 0;
        let found = values.iter().find(|it| {
            passed += i64::from(it.1);
            passed > n
        });
        found.map_or(0, |it| days(it.0))
    }
}

fn merged(one: &[(u32, u32)], other: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut all: Vec<(u32, u32)> = one.iter().chain(other).copied().collect();
    all.sort_unstable();
    all.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 = kept.1.saturating_add(next.1);
        }
        same
    });
    all
}

/// Days as a value that sorts as they do, negative ones first.
pub(super) fn value_of_days(days: i64) -> u32 {
    let days = i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX });
    (days as u32) ^ (1 << 31)
}

fn days(value: u32) -> i64 {
    i64::from((value ^ (1 << 31)) as i32)
}

/// By place, every value with how often it came, in order.
pub(super) type ByPlace = BTreeMap<u32, Vec<(u32, u32)>>;

/// Values on their way, place by place: sorted and counted from time to time, so that memory follows the different ones.
#[derive(Default)]
pub(super) struct Gathered {
    fresh: Vec<u64>,
    runs: Vec<(u64, u32)>,
}

impl Gathered {
    pub(super) fn push(&mut self, place: u32, value: u32) {
        self.fresh.push(u64::from(place) << 32 | u64::from(value));
        // The more there are, the rarer they are put together, so that all of it stays linear.
        if self.fresh.len() >= FRESH.max(self.runs.len()) {
            self.settle();
        }
    }

    fn settle(&mut self) {
        self.fresh.sort_unstable();
        let mut fresh: Vec<(u64, u32)> = Vec::new();
        for value in self.fresh.drain(..) {
            match fresh.last_mut() {
                Some(last) if last.0 == value => last.1 += 1,
                _ => fresh.push((value, 1)),
            }
        }
        self.merge(fresh);
    }

    /// Takes in what was gathered elsewhere, where the places may have other numbers.
    pub(super) fn join(&mut self, mut other: Gathered, place: impl Fn(u32) -> u32) {
        self.settle();
        other.settle();
        for (key, _) in &mut other.runs {
            let moved = place((*key >> 32) as u32);
            *key = u64::from(moved) << 32 | (*key & u64::from(u32::MAX));
        }
        other.runs.sort_unstable();
        self.merge(other.runs);
    }

    /// Puts sorted values with how often they came to those there are.
    fn merge(&mut self, fresh: Vec<(u64, u32)>) {
        let runs = std::mem::take(&mut self.runs);
        self.runs.reserve_exact(runs.len() + fresh.len());
        let (mut one, mut other) = (runs.into_iter().peekable(), fresh.into_iter().peekable());
        loop {
            let next = match (one.peek(), other.peek()) {
                (Some(a), Some(b)) if a.0 <= b.0 => one.next(),
                (_, Some(_)) => other.next(),
                (Some(_), None) => one.next(),
                (None, None) => break,
            };
            let Some(next) = next else { break };
            match self.runs.last_mut() {
                Some(last) if last.0 == next.0 => last.1 = last.1.saturating_add(next.1),
                _ => self.runs.push(next),
            }
        }
        self.runs.shrink_to_fit();
    }

    pub(super) fn by_place(mut self) -> ByPlace {
        self.settle();
        let mut by_place = ByPlace::new();
        for (key, n) in self.runs {
            let value = (key & u64::from(u32::MAX)) as u32;
            by_place
                .entry((key >> 32) as u32)
                .or_default()
                .push((value, n));
        }
        by_place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(values: &[i64]) -> Amount {
        let mut gathered = Gathered::default();
        values
            .iter()
            .for_each(|it| gathered.push(7, value_of_days(*it)));
        Amount::Values {
            single: 0,
            values: gathered.by_place().remove(&7).unwrap_or_default(),
        }
    }

    #[test]
    fn medians_and_ninetieths_are_exact() {
        for (values, twice, ninetieth) in [
            (&[][..], 0, 0),
            (&[5], 10, 5),
            (&[1, 4], 5, 4),
            (&[9, 1, 4], 8, 9),
            (&[-3, 0, 0, 2], 0, 2),
            (&[10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 11, 9),
            (&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 12, 10),
        ] {
            let of = values.len() as i64;
            let amount = spread(values);
            assert_eq!(amount.median(), Cell::Quantile { twice, of }, "{values:?}");
            let twice = ninetieth * 2;
            let cell = Cell::Quantile { twice, of };
            assert_eq!(amount.percentile(90), cell, "{values:?}");
        }
    }

    #[test]
    fn groups_put_together_are_one_group() {
        let mut whole = spread(&[1, 4, 4]);
        whole.add(&spread(&[4, -2]));
        assert_eq!(whole, spread(&[-2, 1, 4, 4, 4]));
        assert_eq!(whole.number(), 3);
    }

    #[test]
    fn many_values_are_counted_as_few() {
        let mut gathered = Gathered::default();
        for n in 0..300_000_u32 {
            gathered.push(n % 3, n % 5);
        }
        let by_place = gathered.by_place();
        assert_eq!(by_place.len(), 3);
        for values in by_place.values() {
            assert_eq!(values.len(), 5);
            assert!(values.iter().all(|it| it.1 == 20_000));
        }
    }
}
