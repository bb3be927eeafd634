//! Counting: cases by one or two dimensions, from the bytes of the columns alone, a million of them in milliseconds.

use std::collections::HashMap;

use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::casework::track::State;
use crate::store::columns::Column;
use crate::store::view::Scan;
use crate::store::{Reader, StoreError};

use super::dimension::Dimension;
use super::grouping::Grouping;
use super::measure::Tally;
use super::sheet::Cell;
use super::sieve::Test;

/// Pairs of groups for which an array is laid out at once; beyond, only the pairs there are get a place.
const ROOM: usize = 1 << 20;

/// What is to be counted.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// None, one or two.
    pub by: &'a [Dimension],
    pub tallies: &'a [Tally],
    pub tests: &'a [(Column, Test)],
    pub today: Day,
}

/// What was counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The groups of each dimension, in their own order; the first holds those without a value.
    pub members: Vec<Vec<Cell>>,
    /// Groups that hold a case, in the order of their members.
    pub groups: Vec<Group>,
    /// Over every case counted.
    pub total: Vec<i64>,
}

/// One group of cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its place among the members of each dimension.
    pub key: Vec<usize>,
    /// How many cases it holds.
    pub n_cases: i64,
    /// One sum for every tally asked for.
    pub sums: Vec<i64>,
}

/// Counts in one pass over the columns that matter.
pub fn count(reader: &Reader, rules: &Rules, asked: &Question) -> Result<Counted, StoreError> {
    let mut groupings = Vec::with_capacity(asked.by.len());
    for dimension in asked.by {
        groupings.push(Grouping::of(*dimension, reader, rules)?);
    }
    let mut wanted: Vec<Column> = Vec::new();
    let columns = asked.tallies.iter().flat_map(|it| columns_of(*it));
    let columns = columns
        .chain(groupings.iter().map(|it| it.column))
        .chain(asked.tests.iter().map(|it| it.0));
    for column in columns {
        if !wanted.contains(&column) {
            wanted.push(column);
        }
    }
    let mut sums = Vec::with_capacity(asked.tallies.len());
    for tally in asked.tallies {
        sums.push(Sums::of(*tally, reader, asked.today)?);
    }
    let mut places = Places::for_groups(&groupings);
    let mut n_cases = Vec::new();
    let mut segment = Segment::default();
    reader.scan(&wanted, |scan| {
        segment.begin(scan.n_rows);
        for (column, test) in asked.tests {
            segment.keep(&scan, *column, test);
        }
        for grouping in &groupings {
            segment.divide(&scan, grouping);
        }
        segment.place(&mut places);
        grow(&mut n_cases, places.n);
        for place in &segment.places {
            n_cases[*place as usize] += 1;
        }
        for sum in &mut sums {
            grow(&mut sum.by_place, places.n);
            segment.add(&scan, sum);
        }
    })?;
    Ok(gather(groupings, &places, &n_cases, &sums))
}

fn columns_of(tally: Tally) -> Vec<Column> {
    match tally {
        Tally::Cases => vec![],
        Tally::Open => vec![Column::State],
        Tally::With(column, _)
        | Tally::WithAny(column)
        | Tally::Sum(column)
        | Tally::Fen(column) => vec![column],
        Tally::Overdue => vec![Column::State, Column::Due],
        Tally::DaysTaken => vec![Column::Received, Column::Concluded],
    }
}

/// A tally on its way, with the sums so far.
struct Sums {
    tally: Tally,
    /// What a code adds, by its place in the dictionary.
    adds: Vec<i64>,
    today: u64,
    by_place: Vec<i64>,
}

impl Sums {
    fn of(tally: Tally, reader: &Reader, today: Day) -> Result<Sums, StoreError> {
        let adds = match tally {
            Tally::With(column, codes) => match Test::codes(reader, column, codes)? {
                Test::Codes(wanted) => wanted.into_iter().map(i64::from).collect(),
                Test::Between(..) => Vec::new(),
            },
            Tally::Open | Tally::Overdue => {
                let states = reader.dictionary(Column::State)?;
                let open = |it: &String| State::of(it).is_some_and(State::is_open);
                states.iter().map(|it| i64::from(open(it))).collect()
            }
            _ => Vec::new(),
        };
        Ok(Sums {
            tally,
            adds,
            today: u64::try_from(today.0).unwrap_or(0) + 1,
            by_place: Vec::new(),
        })
    }
}

/// Where the sums of a group stand. The last place is for cases that are left out.
struct Places {
    n_second: usize,
    n: usize,
    /// Only where an array of all pairs would be too long.
    found: Option<HashMap<u64, u32>>,
}

impl Places {
    fn for_groups(groupings: &[Grouping]) -> Places {
        let n_of = |n: usize| groupings.get(n).map_or(1, |it| it.members.len());
        let (n_first, n_second) = (n_of(0), n_of(1));
        let n_pairs = n_first.saturating_mul(n_second);
        let dense = n_pairs <= ROOM;
        Places {
            n_second,
            n: if dense { n_pairs + 1 } else { 1 },
            found: (!dense).then(HashMap::new),
        }
    }

    /// Pair of groups and place, of every group that may hold a case.
    fn all(&self) -> Vec<(u64, usize)> {
        let mut all: Vec<(u64, usize)> = match &self.found {
            None => (0..self.n - 1).map(|n| (n as u64, n)).collect(),
            Some(found) => found.iter().map(|(pair, n)| (*pair, *n as usize)).collect(),
        };
        all.sort_unstable();
        all
    }
}

/// One segment of cases being counted; its buffers are used again for the next.
#[derive(Default)]
struct Segment {
    kept: Vec<bool>,
    pairs: Vec<u64>,
    places: Vec<u32>,
    values: Vec<u64>,
    others: Vec<u64>,
    n_divided: usize,
}

impl Segment {
    fn begin(&mut self, n_rows: usize) {
        self.kept.clear();
        self.kept.resize(n_rows, true);
        self.pairs.clear();
        self.pairs.resize(n_rows, 0);
        self.n_divided = 0;
    }

    fn keep(&mut self, scan: &Scan<'_>, column: Column, test: &Test) {
        load(scan, column, &mut self.values);
        let rows = self.kept.iter_mut().zip(&self.values);
        match test {
            Test::Between(from, to) => {
                rows.for_each(|(kept, value)| *kept &= (from <= value) & (value <= to));
            }
            Test::Codes(_) => rows.for_each(|(kept, value)| *kept &= test.holds(*value)),
        }
    }

    fn divide(&mut self, scan: &Scan<'_>, grouping: &Grouping) {
        load(scan, grouping.column, &mut self.values);
        let times = if self.n_divided == 0 {
            0
        } else {
            grouping.members.len() as u64
        };
        for (pair, value) in self.pairs.iter_mut().zip(&self.values) {
            *pair = *pair * times + u64::from(grouping.group(*value));
        }
        self.n_divided += 1;
    }

    fn place(&mut self, places: &mut Places) {
        self.places.clear();
        match &mut places.found {
            None => {
                let out = places.n as u64 - 1;
                let rows = self.pairs.iter().zip(&self.kept);
                self.places
                    .extend(rows.map(|(pair, kept)| (if *kept { *pair } else { out }) as u32));
            }
            // Place 0 is for those left out: how many others there will be is not known yet.
            Some(found) => {
                for (pair, kept) in self.pairs.iter().zip(&self.kept) {
                    let place = if *kept {
                        let next = u32::try_from(found.len() + 1).unwrap_or(u32::MAX);
                        *found.entry(*pair).or_insert(next)
                    } else {
                        0
                    };
                    self.places.push(place);
                }
                places.n = found.len() + 1;
            }
        }
    }

    fn add(&mut self, scan: &Scan<'_>, sums: &mut Sums) {
        let needed = columns_of(sums.tally);
        if let Some(column) = needed.first() {
            load(scan, *column, &mut self.values);
        }
        if let Some(column) = needed.get(1) {
            load(scan, *column, &mut self.others);
        }
        let out = &mut sums.by_place;
        let places = self.places.iter().map(|it| *it as usize);
        let adds = &sums.adds;
        let coded = |value: u64| {
            let n = usize::try_from(value).unwrap_or(usize::MAX);
            adds.get(n).copied().unwrap_or(0)
        };
        let one = places.zip(&self.values);
        match sums.tally {
            Tally::Cases => self.places.iter().for_each(|it| out[*it as usize] += 1),
            Tally::Open | Tally::With(..) => one.for_each(|(n, it)| out[n] += coded(*it)),
            Tally::WithAny(_) => one.for_each(|(n, it)| out[n] += i64::from(*it > 0)),
            Tally::Sum(_) => one.for_each(|(n, it)| out[n] += signed(*it)),
            // Amounts are kept plus one.
            Tally::Fen(_) => one.for_each(|(n, it)| out[n] += signed(it.saturating_sub(1))),
            Tally::Overdue => one.zip(&self.others).for_each(|((n, state), due)| {
                let late = (*due > 0) & (*due < sums.today);
                out[n] += coded(*state) * i64::from(late);
            }),
            Tally::DaysTaken => one.zip(&self.others).for_each(|((n, from), to)| {
                let both = (*from > 0) & (*to > 0);
                out[n] += (signed(*to) - signed(*from)) * i64::from(both);
            }),
        }
    }
}

fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

fn grow(sums: &mut Vec<i64>, n: usize) {
    if sums.len() < n {
        sums.resize(n, 0);
    }
}

/// A column's values in this segment, one after the other; 0 where the bytes end early.
pub(super) fn load(scan: &Scan<'_>, column: Column, values: &mut Vec<u64>) {
    values.clear();
    let bytes = scan
        .columns
        .iter()
        .find(|it| it.0 == column)
        .map_or(&[][..], |it| it.1);
    match column.width().bytes() {
        1 => values.extend(bytes.iter().map(|it| u64::from(*it))),
        2 => values.extend(
            bytes
                .as_chunks()
                .0
                .iter()
                .map(|it| u64::from(u16::from_le_bytes(*it))),
        ),
        4 => values.extend(
            bytes
                .as_chunks()
                .0
                .iter()
                .map(|it| u64::from(u32::from_le_bytes(*it))),
        ),
        _ => values.extend(bytes.as_chunks().0.iter().map(|it| u64::from_le_bytes(*it))),
    }
    values.resize(scan.n_rows, 0);
}

fn gather(groupings: Vec<Grouping>, places: &Places, n_cases: &[i64], sums: &[Sums]) -> Counted {
    let at = |sums: &[i64], place: usize| sums.get(place).copied().unwrap_or(0);
    let mut groups = Vec::new();
    let mut total = vec![0; sums.len()];
    for (pair, place) in places.all() {
        let n_cases = at(n_cases, place);
        if n_cases == 0 {
            continue;
        }
        let sums: Vec<i64> = sums.iter().map(|it| at(&it.by_place, place)).collect();
        for (total, sum) in total.iter_mut().zip(&sums) {
            *total += sum;
        }
        let pair = usize::try_from(pair).unwrap_or(0);
        let (first, second) = (pair / places.n_second, pair % places.n_second);
        groups.push(Group {
            key: [first, second][..groupings.len().min(2)].to_vec(),
            n_cases,
            sums,
        });
    }
    Counted {
        members: groupings.into_iter().map(|it| it.members).collect(),
        groups,
        total,
    }
}
