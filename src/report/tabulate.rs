//! Tables: what was counted as a sheet, the largest groups first, groups of time in the order of the calendar.

use std::collections::BTreeMap;

use super::count::Counted;
use super::dimension::Dimension;
use super::measure::{Measure, Tally};
use super::sheet::{Cell, Column, Sheet, Words};

/// How a table is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a> {
    pub by: &'a [Dimension],
    pub measures: &'a [Measure],
    /// In the order in which they were counted.
    pub tallies: &'a [Tally],
    pub total: bool,
    /// Only so many groups of the first dimension, the others together.
    pub top: Option<usize>,
    /// Groups of the second dimension stand as columns.
    pub across: bool,
}

/// The sheet of what was counted.
pub fn tabulate(counted: &Counted, layout: &Layout) -> Sheet {
    let table = Table { counted, layout };
    let mut sheet = match layout.by {
        [_, second] if layout.across => table.crossed(*second),
        _ => table.listed(),
    };
    if !layout.total || layout.by.is_empty() {
        sheet.total = None;
    }
    sheet
}

struct Table<'a> {
    counted: &'a Counted,
    layout: &'a Layout<'a>,
}

/// A group, or several put together, with what they hold.
struct Line {
    key: Vec<usize>,
    n_cases: i64,
    sums: Vec<i64>,
}

impl Table<'_> {
    /// One row to a group, or to a pair of groups.
    fn listed(&self) -> Sheet {
        let mut columns = self.label_columns(self.layout.by.len());
        columns.extend(self.layout.measures.iter().map(|it| {
            let words = it.words();
            Column::new(it.id(), words.zh, words.en, it.kind())
        }));
        let mut sheet = Sheet::new(self.title(), columns);
        if self.layout.by.is_empty() {
            sheet.rows.push(self.measured(&self.counted.total));
            return sheet;
        }
        let (shown, rest) = self.first_groups();
        for group in shown {
            for line in self.lines_of(&[group]) {
                let mut row = self.labels(&line.key);
                row.extend(self.measured(&line.sums));
                sheet.rows.push(row);
            }
        }
        for line in self.lines_of(&rest) {
            let mut row = self.labels(&line.key);
            row[0] = others(rest.len());
            row.extend(self.measured(&line.sums));
            sheet.rows.push(row);
        }
        sheet.total = Some(self.total_row(self.layout.by.len()));
        sheet
    }

    /// Groups of the first dimension as rows, those of the second as columns, and their sum at the end.
    fn crossed(&self, second: Dimension) -> Sheet {
        let across = self.order(1, second);
        let mut columns = self.label_columns(1);
        for group in &across {
            let (id, words) = names(&self.counted.members[1][*group]);
            columns.extend(self.measure_columns(&id, &words));
        }
        columns.extend(self.measure_columns("total", &Words::new("合计", "total")));
        let mut sheet = Sheet::new(self.title(), columns);
        let (shown, rest) = self.first_groups();
        for group in &shown {
            let label = self.counted.members[0][*group].clone();
            sheet.rows.push(self.crossed_row(label, &across, &[*group]));
        }
        if !rest.is_empty() {
            let row = self.crossed_row(others(rest.len()), &across, &rest);
            sheet.rows.push(row);
        }
        let all = [shown, rest].concat();
        sheet.total = Some(self.crossed_row(total_label(), &across, &all));
        sheet
    }

    fn crossed_row(&self, label: Cell, across: &[usize], firsts: &[usize]) -> Vec<Cell> {
        let lines = self.merged(firsts);
        let nothing = vec![0; self.layout.tallies.len()];
        let mut total = nothing.clone();
        for line in lines.values() {
            add(&mut total, &line.sums);
        }
        let mut row = vec![label];
        for group in across {
            let line = lines.get(&Some(*group));
            row.extend(self.measured(line.map_or(&nothing, |it| &it.sums)));
        }
        row.extend(self.measured(&total));
        row
    }

    /// The groups of the first dimension that are shown, in order, and those put together.
    fn first_groups(&self) -> (Vec<usize>, Vec<usize>) {
        let mut order = self.order(0, self.layout.by[0]);
        let n = self.layout.top.unwrap_or(usize::MAX).min(order.len());
        let rest = order.split_off(n);
        (order, rest)
    }

    /// The groups of a dimension that hold a case: the largest first, those of time by the calendar.
    fn order(&self, n: usize, dimension: Dimension) -> Vec<usize> {
        let mut n_cases = vec![0; self.counted.members[n].len()];
        for group in &self.counted.groups {
            n_cases[group.key[n]] += group.n_cases;
        }
        let mut order: Vec<usize> = (0..n_cases.len()).filter(|it| n_cases[*it] > 0).collect();
        order.sort_by_key(|it| rank(dimension, *it, n_cases[*it]));
        order
    }

    /// Some groups of the first dimension put together, by the second.
    fn merged(&self, firsts: &[usize]) -> BTreeMap<Option<usize>, Line> {
        let groups = &self.counted.groups;
        let mut lines: BTreeMap<Option<usize>, Line> = BTreeMap::new();
        for first in firsts {
            // Groups stand in the order of their keys.
            let from = groups.partition_point(|it| it.key[0] < *first);
            for group in groups[from..].iter().take_while(|it| it.key[0] == *first) {
                let line = lines.entry(group.key.get(1).copied());
                let line = line.or_insert_with(|| Line {
                    key: group.key.clone(),
                    n_cases: 0,
                    sums: vec![0; group.sums.len()],
                });
                line.n_cases += group.n_cases;
                add(&mut line.sums, &group.sums);
            }
        }
        lines
    }

    /// The same, in the order in which they are listed.
    fn lines_of(&self, firsts: &[usize]) -> Vec<Line> {
        let mut lines: Vec<Line> = self.merged(firsts).into_values().collect();
        if let Some(second) = self.layout.by.get(1) {
            lines.sort_by_key(|it| rank(*second, it.key[1], it.n_cases));
        }
        lines
    }

    fn title(&self) -> Words {
        let named = self.layout.by.iter().map(|it| it.words());
        let (zh, en): (Vec<_>, Vec<_>) = named.map(|it| (it.zh, it.en)).unzip();
        if zh.is_empty() {
            return Words::new("案件统计", "cases counted");
        }
        Words::new(
            format!("案件统计：按{}", zh.join("、")),
            format!("cases by {}", en.join(" and ")),
        )
    }

    fn label_columns(&self, n: usize) -> Vec<Column> {
        let by = self.layout.by.iter().take(n);
        by.map(|it| {
            let words = it.words();
            Column::new(it.id(), words.zh, words.en, it.kind())
        })
        .collect()
    }

    fn measure_columns(&self, id: &str, words: &Words) -> Vec<Column> {
        let one = self.layout.measures.len() == 1;
        let of = |it: &Measure| {
            if one {
                return Column::new(id.to_owned(), words.zh.clone(), words.en.clone(), it.kind());
            }
            let measure = it.words();
            Column::new(
                format!("{id}.{}", it.id()),
                format!("{} {}", words.zh, measure.zh),
                format!("{} {}", words.en, measure.en),
                it.kind(),
            )
        };
        self.layout.measures.iter().map(of).collect()
    }

    fn labels(&self, key: &[usize]) -> Vec<Cell> {
        let members = self.counted.members.iter();
        members
            .zip(key)
            .map(|(members, n)| members[*n].clone())
            .collect()
    }

    fn measured(&self, sums: &[i64]) -> Vec<Cell> {
        let find = |sums: &[i64], tally: Tally| {
            let n = self.layout.tallies.iter().position(|it| *it == tally);
            n.and_then(|n| sums.get(n).copied()).unwrap_or(0)
        };
        let all = |it: Tally| find(&self.counted.total, it);
        let measures = self.layout.measures.iter();
        measures
            .map(|it| it.cell(|tally| find(sums, tally), all))
            .collect()
    }

    fn total_row(&self, n_labels: usize) -> Vec<Cell> {
        let mut row = vec![Cell::Empty; n_labels];
        row[0] = total_label();
        row.extend(self.measured(&self.counted.total));
        row
    }
}

/// Those without a value come last where time orders the others.
fn rank(dimension: Dimension, group: usize, n_cases: i64) -> (bool, i64, usize) {
    if dimension.is_of_time() {
        (group == 0, 0, group)
    } else {
        (false, -n_cases, group)
    }
}

fn add(sums: &mut [i64], more: &[i64]) {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum += more;
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
