//! Tables: what was counted as a sheet, the largest groups first, groups of time in the order of the calendar.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

use super::compare::Compare;
use super::count::{Amount, Counted, none};
use super::dimension::Dimension;
use super::measure::{Measure, change};
use super::sheet::{Cell, Column, Kind, Sheet, Words};
use super::tally::Tally;

/// How a table is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a> {
    /// Its groups stand as rows.
    pub by: &'a [Dimension],
    /// Its groups stand as columns; it was counted after those of the rows.
    pub across: Option<Dimension>,
    pub measures: &'a [Measure],
    /// In the order in which they were counted.
    pub tallies: &'a [Tally],
    /// What the runs after the first are.
    pub compare: &'a [Compare],
    pub total: bool,
    /// Only so many groups of the first dimension, the others together.
    pub top: Option<usize>,
    pub sort: Option<Sort>,
}

/// By what rows are put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub measure: Measure,
    /// The least first.
    pub ascending: bool,
}

/// The sheet of what was counted.
pub fn tabulate(counted: &Counted, layout: &Layout) -> Sheet {
    let table = Table {
        counted,
        layout,
        across: layout.across.map(|it| (it, across(counted, layout, it))),
    };
    let mut sheet = table.sheet();
    if !layout.total || layout.by.is_empty() {
        sheet.total = None;
    }
    sheet
}

/// How many cells the table of what was counted will have.
pub fn n_cells(counted: &Counted, layout: &Layout) -> usize {
    let n = layout.by.len();
    let rows: BTreeSet<&[usize]> = counted.groups.iter().map(|it| &it.key[..n]).collect();
    let across: BTreeSet<usize> = counted
        .groups
        .iter()
        .filter_map(|it| it.key.get(n).copied())
        .collect();
    let n_rows = match layout.top {
        Some(top) if n == 1 => rows.len().min(top + 1),
        _ => rows.len(),
    };
    let n_columns = match layout.across {
        None => 1,
        Some(_) => across.len() + 1,
    };
    let n_values = layout.measures.len() * (1 + 3 * layout.compare.len());
    n_rows * n_columns * n_values
}

fn across(counted: &Counted, layout: &Layout, dimension: Dimension) -> Vec<usize> {
    let n = layout.by.len();
    let mut n_cases: BTreeMap<usize, i64> = BTreeMap::new();
    for group in &counted.groups {
        *n_cases.entry(group.key[n]).or_default() += group.n_cases;
    }
    let mut order: Vec<usize> = n_cases.keys().copied().collect();
    order.sort_by_key(|it| rank(dimension, *it, n_cases[it]));
    order
}

struct Table<'a> {
    counted: &'a Counted,
    layout: &'a Layout<'a>,
    /// The dimension whose groups stand as columns, and those there are in their order.
    across: Option<(Dimension, Vec<usize>)>,
}

/// By run, an amount for every tally.
type Amounts = Vec<Vec<Amount>>;

/// A group, or several put together, with what they hold.
struct Line {
    /// Members of the row dimensions after the first.
    key: Vec<usize>,
    n_cases: i64,
    whole: Amounts,
    /// By group across.
    parts: BTreeMap<usize, Amounts>,
}

impl Table<'_> {
    fn sheet(&self) -> Sheet {
        let mut columns = self.label_columns();
        if let Some((_, groups)) = &self.across {
            let members = &self.counted.members[self.layout.by.len()];
            for group in groups {
                let (id, words) = names(&members[*group]);
                self.measure_columns(Some((id, words)), &mut columns);
            }
            let total = ("total".to_owned(), Words::new("合计", "total"));
            self.measure_columns(Some(total), &mut columns);
        } else {
            self.measure_columns(None, &mut columns);
        }
        let mut sheet = Sheet::new(self.title(), columns);
        if self.layout.by.is_empty() {
            let line = self.lines(None).pop();
            sheet.rows.push(self.row(Vec::new(), line.as_ref()));
            return sheet;
        }
        let (shown, rest) = self.first_groups();
        for first in shown {
            let label = self.counted.members[0][first].clone();
            self.rows(&mut sheet, &label, &[first]);
        }
        if !rest.is_empty() {
            self.rows(&mut sheet, &others(rest.len()), &rest);
        }
        let mut labels = vec![Cell::Empty; self.layout.by.len()];
        labels[0] = total_label();
        let total = match self.across {
            Some(_) => self.across_total(),
            None => Line {
                key: Vec::new(),
                n_cases: 0,
                whole: self.counted.totals.clone(),
                parts: BTreeMap::new(),
            },
        };
        sheet.total = Some(self.row(labels, Some(&total)));
        sheet
    }

    /// One row to a group of the first dimension, or to a pair of groups.
    fn rows(&self, sheet: &mut Sheet, label: &Cell, firsts: &[usize]) {
        for line in self.lines(Some(firsts)) {
            let mut labels = vec![label.clone()];
            let members = self.counted.members[1..].iter().zip(&line.key);
            labels.extend(members.map(|(members, n)| members[*n].clone()));
            sheet.rows.push(self.row(labels, Some(&line)));
        }
    }

    fn row(&self, labels: Vec<Cell>, line: Option<&Line>) -> Vec<Cell> {
        let nothing: Amounts = self.nothing();
        let mut row = labels;
        let whole = line.map_or(&nothing, |it| &it.whole);
        if let Some((_, groups)) = &self.across {
            for group in groups {
                let part = line.and_then(|it| it.parts.get(group));
                self.measured(part.unwrap_or(&nothing), &mut row);
            }
        }
        self.measured(whole, &mut row);
        row
    }

    fn nothing(&self) -> Amounts {
        let n_runs = self.counted.totals.len();
        vec![none(self.layout.tallies); n_runs]
    }

    /// The groups of the first dimension that are shown, in order, and those put together.
    fn first_groups(&self) -> (Vec<usize>, Vec<usize>) {
        let dimension = self.layout.by[0];
        let mut n_cases: BTreeMap<usize, i64> = BTreeMap::new();
        for group in &self.counted.groups {
            *n_cases.entry(group.key[0]).or_default() += group.n_cases;
        }
        let mut order: Vec<usize> = n_cases.keys().copied().collect();
        order.sort_by_key(|it| rank(dimension, *it, n_cases[it]));
        if let Some(sort) = self.layout.sort {
            let mut sorted: Vec<(Cell, usize)> = order
                .iter()
                .map(|first| (self.value_of(sort.measure, &self.whole(*first)), *first))
                .collect();
            sorted.sort_by(|a, b| in_order(&a.0, &b.0, sort.ascending));
            order = sorted.into_iter().map(|it| it.1).collect();
        }
        let n = self.layout.top.unwrap_or(usize::MAX).min(order.len());
        let rest = order.split_off(n);
        (order, rest)
    }

    /// All of one group of the first dimension.
    fn whole(&self, first: usize) -> Amounts {
        let mut whole = self.nothing();
        for group in self.groups_of(first) {
            add(&mut whole, &group.amounts);
        }
        whole
    }

    fn groups_of(&self, first: usize) -> impl Iterator<Item = &super::count::Group> {
        let groups = &self.counted.groups;
        // Groups stand in the order of their keys.
        let from = groups.partition_point(|it| it.key[0] < first);
        groups[from..]
            .iter()
            .take_while(move |it| it.key[0] == first)
    }

    /// Some groups of the first dimension put together, by the others, in the order in which they are listed; without
    /// any, all there is.
    fn lines(&self, firsts: Option<&[usize]>) -> Vec<Line> {
        let n = self.layout.by.len();
        let groups: Box<dyn Iterator<Item = &super::count::Group>> = match firsts {
            None => Box::new(self.counted.groups.iter()),
            Some(firsts) => Box::new(firsts.iter().flat_map(|it| self.groups_of(*it))),
        };
        let mut lines: BTreeMap<Vec<usize>, Line> = BTreeMap::new();
        for group in groups {
            let key = group.key[n.min(1)..n].to_vec();
            let line = lines.entry(key.clone()).or_insert_with(|| Line {
                key,
                n_cases: 0,
                whole: self.nothing(),
                parts: BTreeMap::new(),
            });
            line.n_cases += group.n_cases;
            add(&mut line.whole, &group.amounts);
            if self.across.is_some() {
                let part = line.parts.entry(group.key[n]);
                add(part.or_insert_with(|| self.nothing()), &group.amounts);
            }
        }
        let mut lines: Vec<Line> = lines.into_values().collect();
        if let Some(second) = self.layout.by.get(1) {
            lines.sort_by_key(|it| rank(*second, it.key[0], it.n_cases));
            if let Some(sort) = self.layout.sort {
                let value = |it: &Line| self.value_of(sort.measure, &it.whole);
                lines.sort_by(|a, b| in_order(&value(a), &value(b), sort.ascending));
            }
        }
        lines
    }

    fn across_total(&self) -> Line {
        let n = self.layout.by.len();
        let mut parts: BTreeMap<usize, Amounts> = BTreeMap::new();
        for group in &self.counted.groups {
            let part = parts.entry(group.key[n]);
            add(part.or_insert_with(|| self.nothing()), &group.amounts);
        }
        Line {
            key: Vec::new(),
            n_cases: 0,
            whole: self.counted.totals.clone(),
            parts,
        }
    }

    fn title(&self) -> Words {
        let named = self.layout.by.iter().copied().chain(self.layout.across);
        let (zh, en): (Vec<_>, Vec<_>) =
            named.map(|it| it.words()).map(|it| (it.zh, it.en)).unzip();
        if zh.is_empty() {
            return Words::new("案件统计", "cases counted");
        }
        Words::new(
            format!("案件统计：按{}", zh.join("、")),
            format!("cases by {}", en.join(" and ")),
        )
    }

    fn label_columns(&self) -> Vec<Column> {
        let by = self.layout.by.iter();
        by.map(|it| {
            let words = it.words();
            Column::new(it.id(), words.zh, words.en, it.kind())
        })
        .collect()
    }

    /// Every measure, and after it what it is compared with, how much more it is, and by which share.
    fn measure_columns(&self, group: Option<(String, Words)>, columns: &mut Vec<Column>) {
        let one = self.layout.measures.len() == 1;
        for measure in self.layout.measures {
            let Words { zh, en } = measure.words();
            let (id, zh, en) = match &group {
                None => (measure.id().to_owned(), zh.into_owned(), en.into_owned()),
                Some((id, words)) if one => (
                    id.clone(),
                    words.zh.clone().into_owned(),
                    words.en.clone().into_owned(),
                ),
                Some((id, words)) => (
                    format!("{id}.{}", measure.id()),
                    format!("{} {zh}", words.zh),
                    format!("{} {en}", words.en),
                ),
            };
            let kind = measure.kind();
            columns.push(Column::new(id.clone(), zh.clone(), en.clone(), kind));
            for compare in self.layout.compare {
                let (by, words, earlier) = (compare.id(), compare.words(), compare.earlier());
                columns.push(Column::new(
                    format!("{id}.{by}"),
                    format!("{}{zh}", earlier.zh),
                    format!("{en}, {}", earlier.en),
                    kind,
                ));
                let (unit_zh, unit_en, changed) = match kind {
                    Kind::Int | Kind::Money => ("", "", kind),
                    Kind::Ratio => ("（百分点）", " (points)", Kind::Difference),
                    _ => ("", "", Kind::Difference),
                };
                columns.push(Column::new(
                    format!("{id}.{by}_change"),
                    format!("{zh}{}增减{unit_zh}", words.zh),
                    format!("{en} {}: change{unit_en}", words.en),
                    changed,
                ));
                if changed == kind {
                    columns.push(Column::new(
                        format!("{id}.{by}_rate"),
                        format!("{zh}{}", words.zh),
                        format!("{en} {}", words.en),
                        Kind::Ratio,
                    ));
                }
            }
        }
    }

    fn measured(&self, amounts: &Amounts, row: &mut Vec<Cell>) {
        for measure in self.layout.measures {
            let now = self.cell(*measure, amounts, 0);
            let compared: Vec<Cell> = (1..amounts.len())
                .map(|run| self.cell(*measure, amounts, run))
                .collect();
            row.push(now.clone());
            for then in compared {
                let (more, rate) = change(&now, &then);
                row.push(then);
                row.push(more);
                row.extend(rate);
            }
        }
    }

    fn value_of(&self, measure: Measure, amounts: &Amounts) -> Cell {
        self.cell(measure, amounts, 0)
    }

    fn cell(&self, measure: Measure, amounts: &Amounts, run: usize) -> Cell {
        let place = |tally: Tally| {
            let found = self.layout.tallies.iter().position(|it| *it == tally);
            found.expect("every tally of a measure was counted")
        };
        measure.cell(
            |tally| &amounts[run][place(tally)],
            |tally| &self.counted.totals[run][place(tally)],
        )
    }
}

/// Those without a value come last where time or size orders the others.
fn rank(dimension: Dimension, group: usize, n_cases: i64) -> (bool, Reverse<i64>, usize) {
    if dimension.is_of_times() {
        (false, Reverse(0), group)
    } else if dimension.is_in_order() {
        (group == 0, Reverse(0), group)
    } else {
        (false, Reverse(n_cases), group)
    }
}

/// The larger value first, or the smaller; what has no value comes last either way.
fn in_order(a: &Cell, b: &Cell, ascending: bool) -> Ordering {
    match (fraction(a), fraction(b)) {
        (Some((n, d)), Some((m, e))) => {
            let ordering = (n * e).cmp(&(m * d));
            if ascending {
                ordering
            } else {
                ordering.reverse()
            }
        }
        (one, other) => one.is_none().cmp(&other.is_none()),
    }
}

fn fraction(cell: &Cell) -> Option<(i128, i128)> {
    let (n, d) = match cell {
        Cell::Int(it) | Cell::Money(it) => (*it, 1),
        Cell::Ratio { n, d } | Cell::Mean { sum: n, of: d } => (*n, *d),
        Cell::Quantile { twice, of } => (*twice, (*of).min(2)),
        _ => return None,
    };
    (d > 0).then(|| (i128::from(n), i128::from(d)))
}

fn add(amounts: &mut Amounts, more: &Amounts) {
    let runs = amounts.iter_mut().zip(more);
    for (sum, more) in runs.flat_map(|(sums, more)| sums.iter_mut().zip(more)) {
        sum.add(more);
    }
}

fn total_label() -> Cell {
    Cell::code("total", "合计", "total")
}

fn others(n: usize) -> Cell {
    Cell::code("others", format!("其余 {n} 项"), format!("{n} others"))
}

fn names(member: &Cell) -> (String, Words) {
    match member {
        Cell::Code { code, zh, en } => (code.to_string(), Words::new(zh.clone(), en.clone())),
        Cell::Day(day) => (day.to_string(), Words::from(day.to_string())),
        other => (format!("{other:?}"), Words::default()),
    }
}
