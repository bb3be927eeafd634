//! One segment of cases being counted: which are kept, in which group each falls, and what each adds.

use crate::store::columns::Column;
use crate::store::view::Scan;

use super::amount::value_of_days;
use super::count::Places;
use super::grouping::{Grouping, Table};
use super::sieve::Test;
use super::sums::{Adding, Check, Sums};

/// The buffers are used again for the next segment.
#[derive(Default)]
pub(super) struct Segment {
    kept: Vec<bool>,
    pairs: Vec<u64>,
    places: Vec<u32>,
    mask: Vec<bool>,
    all: Vec<bool>,
    either: Vec<bool>,
    values: Vec<u64>,
    others: Vec<u64>,
}

impl Segment {
    pub(super) fn begin(&mut self, n_rows: usize) {
        self.kept.clear();
        self.kept.resize(n_rows, true);
        self.pairs.clear();
        self.pairs.resize(n_rows, 0);
    }

    /// The place of each case.
    pub(super) fn places(&self) -> &[u32] {
        &self.places
    }

    pub(super) fn keep(&mut self, scan: &Scan<'_>, column: Column, test: &Test) {
        narrow(scan, column, test, &mut self.kept);
    }

    /// Divides every group so far by one more dimension.
    pub(super) fn divide(&mut self, scan: &Scan<'_>, grouping: &Grouping, run: usize) {
        let times = grouping.members.len() as u64;
        let column = grouping.column;
        let pairs = &mut self.pairs;
        let mut divide = |n: usize, group: u32| pairs[n] = pairs[n] * times + u64::from(group);
        match &grouping.tables[run] {
            table @ Table::Cases(_) => {
                for (n, case) in (0..scan.n_rows).zip(scan.first.0..) {
                    divide(n, table.group(case));
                }
            }
            table if column.width().bytes() == 1 => {
                // A group for every byte there can be: nothing to reckon for each case.
                let groups: [u32; 256] = std::array::from_fn(|value| table.group(value as u64));
                each(scan, column, |n, value| {
                    divide(n, groups[value as u8 as usize]);
                });
            }
            table => each(scan, column, |n, value| divide(n, table.group(value))),
        }
    }

    pub(super) fn place(&mut self, places: &mut Places) {
        self.places.clear();
        let out = places.out();
        let rows = self.pairs.iter().zip(&self.kept);
        if places.is_laid_out() {
            self.places
                .extend(rows.map(|(pair, kept)| if *kept { *pair as u32 } else { out }));
        } else {
            for (pair, kept) in rows {
                let place = if *kept { places.of(*pair) } else { out };
                self.places.push(place);
            }
        }
    }

    pub(super) fn add(&mut self, scan: &Scan<'_>, sums: &mut Sums) {
        let places = &self.places;
        let out = &mut sums.by_place;
        // Most rates ask one thing of one column: counted without a mask.
        if let (Adding::One, [Check::All(tests)]) = (&sums.adding, &sums.checks[..])
            && let [(column, test)] = &tests[..]
        {
            with_test(scan, *column, test, |n, holds| {
                out[places[n] as usize] += i64::from(holds);
            });
            return;
        }
        self.mask.clear();
        self.mask.resize(scan.n_rows, true);
        for check in &sums.checks {
            match check {
                Check::All(tests) => {
                    for (column, test) in tests {
                        narrow(scan, *column, test, &mut self.mask);
                    }
                }
                Check::Either(ways) => {
                    self.either.clear();
                    self.either.resize(scan.n_rows, false);
                    for tests in ways {
                        self.all.clear();
                        self.all.resize(scan.n_rows, true);
                        for (column, test) in tests {
                            narrow(scan, *column, test, &mut self.all);
                        }
                        let both = self.either.iter_mut().zip(&self.all);
                        both.for_each(|(either, all)| *either |= all);
                    }
                    let both = self.mask.iter_mut().zip(&self.either);
                    both.for_each(|(mask, either)| *mask &= either);
                }
            }
        }
        let mask = &self.mask;
        let columns = sums.tally.added();
        match &sums.adding {
            Adding::Nothing => {}
            Adding::One => {
                for (place, mask) in places.iter().zip(mask) {
                    out[*place as usize] += i64::from(*mask);
                }
            }
            Adding::Value { less } => each(scan, columns[0], |n, value| {
                let value = signed(value.saturating_sub(*less));
                out[places[n] as usize] += value * i64::from(mask[n]);
            }),
            Adding::Code => {
                let Some(gathered) = &mut sums.gathered else {
                    return;
                };
                each(scan, columns[0], |n, value| {
                    if mask[n] && value > 0 {
                        gathered.push(places[n], u32::try_from(value).unwrap_or(u32::MAX));
                    }
                });
            }
            Adding::Days { until } => {
                load(scan, columns[0], &mut self.values);
                load(scan, columns[1], &mut self.others);
                let days = self.values.iter().zip(&self.others);
                for (n, (from, to)) in days.enumerate() {
                    if !mask[n] || *from == 0 || *to == 0 {
                        continue;
                    }
                    let from = match until {
                        // A limit counted from the first day, less the day that was reached.
                        Some(limits) => {
                            let limit = limits.of(*from);
                            out[places[n] as usize] += limit - signed(*to);
                            continue;
                        }
                        None => signed(*from),
                    };
                    let days = signed(*to) - from;
                    match &mut sums.gathered {
                        Some(gathered) => gathered.push(places[n], value_of_days(days)),
                        None => out[places[n] as usize] += days,
                    }
                }
            }
        }
    }
}

fn narrow(scan: &Scan<'_>, column: Column, test: &Test, kept: &mut [bool]) {
    with_test(scan, column, test, |n, holds| kept[n] &= holds);
}

/// Calls `visit` with every row and whether the test holds there.
fn with_test(scan: &Scan<'_>, column: Column, test: &Test, mut visit: impl FnMut(usize, bool)) {
    match test {
        Test::Between(from, to) => each(scan, column, |n, value| {
            visit(n, (*from <= value) & (value <= *to));
        }),
        Test::Codes(wanted) if column.width().bytes() == 1 => {
            // A table for every byte there can be: no bounds to look at.
            let mut table = [false; 256];
            let n = wanted.len().min(256);
            table[..n].copy_from_slice(&wanted[..n]);
            each(scan, column, |n, value| {
                visit(n, table[value as u8 as usize])
            });
        }
        _ => each(scan, column, |n, value| visit(n, test.holds(value))),
    }
}

fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// Calls `visit` with every value of a column in this segment; 0 where the bytes end early.
pub(super) fn each(scan: &Scan<'_>, column: Column, mut visit: impl FnMut(usize, u64)) {
    let bytes = scan.columns.iter().find(|it| it.0 == column);
    let bytes = bytes.map_or(&[][..], |it| it.1);
    let n_rows = scan.n_rows;
    let n_told = (bytes.len() / column.width().bytes()).min(n_rows);
    match column.width().bytes() {
        1 => {
            for (n, it) in bytes[..n_told].iter().enumerate() {
                visit(n, u64::from(*it));
            }
        }
        2 => {
            for (n, it) in bytes.as_chunks().0[..n_told].iter().enumerate() {
                visit(n, u64::from(u16::from_le_bytes(*it)));
            }
        }
        4 => {
            for (n, it) in bytes.as_chunks().0[..n_told].iter().enumerate() {
                visit(n, u64::from(u32::from_le_bytes(*it)));
            }
        }
        _ => {
            for (n, it) in bytes.as_chunks().0[..n_told].iter().enumerate() {
                visit(n, u64::from_le_bytes(*it));
            }
        }
    }
    for n in n_told..n_rows {
        visit(n, 0);
    }
}

fn load(scan: &Scan<'_>, column: Column, values: &mut Vec<u64>) {
    values.clear();
    each(scan, column, |_, value| values.push(value));
}
