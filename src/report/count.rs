//! Counting: cases by up to three dimensions, from the bytes of the columns alone, a million of them in milliseconds.

use std::collections::{BTreeMap, HashMap};

use crate::casework::day::Moment;
use crate::casework::occasion::Rules;
use crate::store::columns::Column;
use crate::store::source::Rows;
use crate::store::{Sight, StoreError};

use super::amount::{ByPlace, Gathered};
use super::dimension::Dimension;
use super::grouping::{Grouping, Shift};
use super::segment::Segment;
use super::sheet::Cell;
use super::sieve::Test;
use super::sums::{Sums, gather_keyed};
use super::tally::Tally;

pub use super::amount::Amount;

/// Groups for which an array is laid out at once; beyond, only the groups there are get a place.
const ROOM: u64 = 1 << 17;
/// Groups that are counted at most; nobody reads more.
pub const MOST_GROUPS: usize = 100_000;

/// What is to be counted.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// None to three.
    pub by: &'a [Dimension],
    pub tallies: &'a [Tally],
    pub tests: &'a [(Column, Test)],
    /// The days asked for, and those they are compared with; at least one.
    pub runs: &'a [Run],
    /// Limits before it have passed.
    pub now: Moment,
    pub sight: Sight,
}

/// One period to be counted.
#[derive(Clone, Debug)]
pub struct Run {
    pub tests: Vec<(Column, Test)>,
    /// How far its days lie before those of the first run.
    pub shift: Shift,
}

/// What was counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The groups of each dimension, in their own order; the first holds those without a value.
    pub members: Vec<Vec<Cell>>,
    /// Groups that hold a case in any run, in the order of their members.
    pub groups: Vec<Group>,
    /// Over every case counted: by run, an amount for every tally.
    pub totals: Vec<Vec<Amount>>,
}

/// One group of cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its place among the members of each dimension.
    pub key: Vec<usize>,
    /// How many cases it holds in the first run.
    pub n_cases: i64,
    /// By run, an amount for every tally asked for.
    pub amounts: Vec<Vec<Amount>>,
}

/// Why it was not counted.
#[derive(Debug)]
pub enum CountFault {
    Store(StoreError),
    /// More groups than [`MOST_GROUPS`].
    TooManyGroups,
}

impl From<StoreError> for CountFault {
    fn from(it: StoreError) -> CountFault {
        CountFault::Store(it)
    }
}

/// Counts in one pass over the columns that matter, once for every run.
pub fn count(rows: &dyn Rows, rules: &Rules, asked: &Question) -> Result<Counted, CountFault> {
    let shifts: Vec<Shift> = asked.runs.iter().map(|it| it.shift).collect();
    let mut groupings = Vec::with_capacity(asked.by.len());
    for dimension in asked.by {
        groupings.push(Grouping::of(*dimension, rows, rules, asked.now, &shifts)?);
    }
    let sizes: Vec<u64> = groupings.iter().map(|it| it.members.len() as u64).collect();
    let mut groups: BTreeMap<u64, Group> = BTreeMap::new();
    let mut totals = Vec::with_capacity(asked.runs.len());
    for run in 0..asked.runs.len() {
        let found = count_run(rows, rules, asked, &groupings, run)?;
        let mut total: Vec<Amount> = asked.tallies.iter().map(|it| Amount::none(*it)).collect();
        for (pair, n_cases, amounts) in found {
            for (total, amount) in total.iter_mut().zip(&amounts) {
                total.add(amount);
            }
            let group = groups.entry(pair).or_insert_with(|| Group {
                key: key_of(pair, &sizes),
                n_cases: 0,
                amounts: Vec::new(),
            });
            while group.amounts.len() < run {
                group.amounts.push(none(asked.tallies));
            }
            if run == 0 {
                group.n_cases = n_cases;
            }
            group.amounts.push(amounts);
        }
        totals.push(total);
        if groups.len() > MOST_GROUPS {
            return Err(CountFault::TooManyGroups);
        }
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    for group in &mut groups {
        while group.amounts.len() < asked.runs.len() {
            group.amounts.push(none(asked.tallies));
        }
    }
    Ok(Counted {
        members: groupings.into_iter().map(|it| it.members).collect(),
        groups,
        totals,
    })
}

/// Amounts of no case at all.
pub(super) fn none(tallies: &[Tally]) -> Vec<Amount> {
    tallies.iter().map(|it| Amount::none(*it)).collect()
}

/// A group's number among all combinations, how many cases it holds, and its amounts.
type Found = (u64, i64, Vec<Amount>);

fn count_run(
    rows: &dyn Rows,
    rules: &Rules,
    asked: &Question,
    groupings: &[Grouping],
    run: usize,
) -> Result<Vec<Found>, CountFault> {
    let mut sums = Vec::with_capacity(asked.tallies.len());
    for tally in asked.tallies {
        sums.push(Sums::of(*tally, rows, rules, asked.now)?);
    }
    let tests: Vec<&(Column, Test)> = asked.tests.iter().chain(&asked.runs[run].tests).collect();
    let mut wanted: Vec<Column> = Vec::new();
    let columns = groupings
        .iter()
        .map(|it| it.column)
        .chain(tests.iter().map(|it| it.0))
        .chain(sums.iter().flat_map(Sums::columns));
    for column in columns {
        if !wanted.contains(&column) {
            wanted.push(column);
        }
    }
    // Who is counted once is looked up when the place of every case is known.
    let keyed = asked.tallies.iter().any(|it| it.is_keyed());
    let mut placed: Vec<u32> = Vec::new();
    let mut places = Places::for_groups(groupings);
    let mut n_cases: Vec<i64> = Vec::new();
    let mut segment = Segment::default();
    rows.segments(&wanted, &mut |scan| {
        if places.is_full() {
            return;
        }
        segment.begin(scan.n_rows);
        for (column, test) in &tests {
            segment.keep(&scan, *column, test);
        }
        for grouping in groupings {
            segment.divide(&scan, grouping, run);
        }
        segment.place(&mut places);
        grow(&mut n_cases, places.n);
        for place in segment.places() {
            n_cases[*place as usize] += 1;
        }
        for sum in &mut sums {
            grow(&mut sum.by_place, places.n);
            segment.add(&scan, sum);
        }
        if keyed {
            placed.extend_from_slice(segment.places());
        }
    })?;
    if places.is_full() {
        return Err(CountFault::TooManyGroups);
    }
    if keyed {
        let out = places.out();
        for sum in &mut sums {
            gather_keyed(sum, rows, &placed, out, asked.sight)?;
        }
    }
    let mut gathered: Vec<Option<ByPlace>> = sums
        .iter_mut()
        .map(|it| it.gathered.take().map(Gathered::by_place))
        .collect();
    let at = |sums: &[i64], place: usize| sums.get(place).copied().unwrap_or(0);
    let mut found = Vec::new();
    for (pair, place) in places.all() {
        let n_cases = at(&n_cases, place);
        if n_cases == 0 {
            continue;
        }
        let amounts = sums.iter().zip(&mut gathered).map(|(sum, gathered)| {
            let single = at(&sum.by_place, place);
            match gathered {
                None => Amount::Sum(single),
                Some(by_place) => Amount::Values {
                    single,
                    values: u32::try_from(place)
                        .ok()
                        .and_then(|it| by_place.remove(&it))
                        .unwrap_or_default(),
                },
            }
        });
        found.push((pair, n_cases, amounts.collect()));
    }
    Ok(found)
}

/// The members of a group, from its number among all combinations.
fn key_of(pair: u64, sizes: &[u64]) -> Vec<usize> {
    let mut rest = pair;
    let mut key: Vec<usize> = sizes
        .iter()
        .rev()
        .map(|size| {
            let n = rest % size;
            rest /= size;
            usize::try_from(n).unwrap_or(0)
        })
        .collect();
    key.reverse();
    key
}

/// Where the sums of a group stand; one place is for cases that are left out.
pub(super) struct Places {
    n: usize,
    /// Only where an array of all combinations would be too long.
    found: Option<HashMap<u64, u32>>,
}

impl Places {
    fn for_groups(groupings: &[Grouping]) -> Places {
        let sizes = groupings.iter().map(|it| it.members.len() as u64);
        let n_all = sizes.fold(1, u64::saturating_mul);
        match usize::try_from(n_all) {
            Ok(n) if n_all <= ROOM => Places {
                n: n + 1,
                found: None,
            },
            _ => Places {
                n: 1,
                found: Some(HashMap::new()),
            },
        }
    }

    /// The place of those left out: the last where every group has one, else the first.
    pub(super) fn out(&self) -> u32 {
        match self.found {
            None => u32::try_from(self.n - 1).unwrap_or(u32::MAX),
            Some(_) => 0,
        }
    }

    /// The place of a group.
    pub(super) fn of(&mut self, pair: u64) -> u32 {
        match &mut self.found {
            None => pair as u32,
            Some(found) => {
                let next = u32::try_from(found.len() + 1).unwrap_or(u32::MAX);
                let place = *found.entry(pair).or_insert(next);
                self.n = found.len() + 1;
                place
            }
        }
    }

    pub(super) fn is_laid_out(&self) -> bool {
        self.found.is_none()
    }

    fn is_full(&self) -> bool {
        self.found.as_ref().is_some_and(|it| it.len() > MOST_GROUPS)
    }

    /// Number and place of every group that may hold a case, in their order.
    fn all(&self) -> Vec<(u64, usize)> {
        let mut all: Vec<(u64, usize)> = match &self.found {
            None => (0..self.n - 1).map(|n| (n as u64, n)).collect(),
            Some(found) => found.iter().map(|(pair, n)| (*pair, *n as usize)).collect(),
        };
        all.sort_unstable();
        all
    }
}

fn grow(sums: &mut Vec<i64>, n: usize) {
    if sums.len() < n {
        sums.resize(n, 0);
    }
}
