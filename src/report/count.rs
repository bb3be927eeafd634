//! Counting: cases by up to three dimensions, from the bytes of the columns alone, a million of them in milliseconds.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::panic::resume_unwind;

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
/// Shares counted side by side at most: each keeps sums of its own.
const SHARES: usize = 2;
/// Segments below which a second thread is not worth its beginning.
const LEAST: u32 = 8;

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
    let counting = Counting {
        rows,
        rules,
        asked,
        groupings,
        run,
    };
    let mut share = counting.whole()?;
    if share.places.is_full() {
        return Err(CountFault::TooManyGroups);
    }
    if counting.is_keyed() {
        let out = share.places.out();
        for sum in &mut share.sums {
            gather_keyed(sum, rows, &share.placed, out, asked.sight)?;
        }
    }
    Ok(share.found())
}

/// One run being counted.
#[derive(Clone, Copy)]
struct Counting<'a> {
    rows: &'a dyn Rows,
    rules: &'a Rules,
    asked: &'a Question<'a>,
    groupings: &'a [Grouping],
    run: usize,
}

impl Counting<'_> {
    /// Who is counted once is looked up when the place of every case is known.
    fn is_keyed(&self) -> bool {
        self.asked.tallies.iter().any(|it| it.is_keyed())
    }

    /// Every segment, in shares that are counted side by side where there is enough for two.
    fn whole(&self) -> Result<Share, StoreError> {
        let n_segments = self.rows.n_segments()?;
        let n_shares = std::thread::available_parallelism().map_or(1, |it| it.get().min(SHARES));
        if n_shares < 2 || n_segments < LEAST {
            return self.share(0..n_segments);
        }
        let middle = n_segments / 2;
        std::thread::scope(|scope| {
            let later = scope.spawn(move || self.share(middle..n_segments));
            let first = self.share(0..middle);
            let later = later.join().unwrap_or_else(|it| resume_unwind(it));
            let mut whole = first?;
            whole.join(later?);
            Ok(whole)
        })
    }

    fn share(&self, segments: Range<u32>) -> Result<Share, StoreError> {
        let asked = self.asked;
        let mut share = Share {
            places: Places::for_groups(self.groupings),
            n_cases: Vec::new(),
            sums: Vec::with_capacity(asked.tallies.len()),
            placed: Vec::new(),
        };
        for tally in asked.tallies {
            let sums = Sums::of(*tally, self.rows, self.rules, asked.now)?;
            share.sums.push(sums);
        }
        let of_run = &asked.runs[self.run].tests;
        let tests: Vec<&(Column, Test)> = asked.tests.iter().chain(of_run).collect();
        let mut wanted: Vec<Column> = Vec::new();
        let columns = self
            .groupings
            .iter()
            .map(|it| it.column)
            .chain(tests.iter().map(|it| it.0))
            .chain(share.sums.iter().flat_map(Sums::columns));
        for column in columns {
            if !wanted.contains(&column) {
                wanted.push(column);
            }
        }
        let is_keyed = self.is_keyed();
        let mut segment = Segment::default();
        self.rows.segments(segments, &wanted, &mut |scan| {
            if share.places.is_full() {
                return;
            }
            segment.begin(scan.n_rows);
            for (column, test) in &tests {
                segment.keep(&scan, *column, test);
            }
            for grouping in self.groupings {
                segment.divide(&scan, grouping, self.run);
            }
            segment.place(&mut share.places);
            grow(&mut share.n_cases, share.places.n);
            for place in segment.places() {
                share.n_cases[*place as usize] += 1;
            }
            for sum in &mut share.sums {
                grow(&mut sum.by_place, share.places.n);
                segment.add(&scan, sum);
            }
            if is_keyed {
                share.placed.extend_from_slice(segment.places());
            }
        })?;
        Ok(share)
    }
}

/// What was counted over some of the segments.
struct Share {
    places: Places,
    n_cases: Vec<i64>,
    sums: Vec<Sums>,
    /// Only where somebody is counted once: the place of every case.
    placed: Vec<u32>,
}

impl Share {
    /// Puts the share of the segments that follow to this one.
    fn join(&mut self, later: Share) {
        let places = self.places.take_in(&later.places);
        let place = |it: usize| match &places {
            None => it,
            Some(places) => places[it] as usize,
        };
        let n = self.places.n;
        let add = |sums: &mut Vec<i64>, later: &[i64]| {
            grow(sums, n);
            for (it, more) in later.iter().enumerate() {
                sums[place(it)] += more;
            }
        };
        add(&mut self.n_cases, &later.n_cases);
        for (sums, later) in self.sums.iter_mut().zip(later.sums) {
            add(&mut sums.by_place, &later.by_place);
            if let (Some(gathered), Some(later)) = (&mut sums.gathered, later.gathered) {
                gathered.join(later, |it| place(it as usize) as u32);
            }
        }
        let placed = later.placed.iter();
        self.placed
            .extend(placed.map(|it| place(*it as usize) as u32));
    }

    /// The groups that hold a case.
    fn found(mut self) -> Vec<Found> {
        let mut gathered: Vec<Option<ByPlace>> = self
            .sums
            .iter_mut()
            .map(|it| it.gathered.take().map(Gathered::by_place))
            .collect();
        let at = |sums: &[i64], place: usize| sums.get(place).copied().unwrap_or(0);
        let mut found = Vec::new();
        for (pair, place) in self.places.all() {
            let n_cases = at(&self.n_cases, place);
            if n_cases == 0 {
                continue;
            }
            let amounts = self.sums.iter().zip(&mut gathered).map(|(sum, gathered)| {
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
        found
    }
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

    /// Gives every group of others a place here, and answers that place by theirs; none where all places are the same.
    fn take_in(&mut self, others: &Places) -> Option<Vec<u32>> {
        let found = others.found.as_ref()?;
        let mut places = vec![self.out(); others.n];
        for (pair, place) in found {
            places[*place as usize] = self.of(*pair);
        }
        Some(places)
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
