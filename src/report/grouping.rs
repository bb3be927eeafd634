//! Groupings: which group of a dimension each value of its column belongs to.

use std::borrow::Cow;
use std::collections::HashMap;

use jiff::civil::Weekday;

use crate::casework::day::{Day, Moment};
use crate::casework::light::Light;
use crate::casework::occasion::Rules;
use crate::store::StoreError;
use crate::store::columns::Column;
use crate::store::source::Rows;

use super::compare::add_months;
use super::dimension::{Dimension, Span};
use super::segment::each;
use super::sheet::{Cell, Words};
use super::stretch::{Length, Stretch};

/// How far the days of a period lie before those they are compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shift {
    #[default]
    None,
    Months(i32),
    Days(i32),
}

impl Shift {
    /// The day that a day is compared with.
    fn later(self, day: Day) -> Day {
        match self {
            Shift::None => day,
            Shift::Months(n) => add_months(day, n).unwrap_or(day),
            Shift::Days(n) => day.plus(n),
        }
    }
}

/// Which group each value of a column belongs to. Group 0 holds those without a value.
pub(super) struct Grouping {
    pub(super) column: Column,
    pub(super) members: Vec<Cell>,
    /// By run: those of a period that is compared lie under the groups of ours.
    pub(super) tables: Vec<Table>,
}

/// Group by value.
pub(super) enum Table {
    Each {
        /// The least value there is, so that the list below stays short; at least 1.
        first: u64,
        /// Group of the value `first - 1 + n`; at 0 stands group 0.
        groups: Vec<u32>,
    },
    /// The least value of group 1, of group 2, and so on.
    Bands(Vec<u64>),
    /// By the number of the case itself, those without a group left out.
    Cases(HashMap<u64, u32>),
}

impl Table {
    pub(super) fn group(&self, value: u64) -> u32 {
        match self {
            Table::Each { first, groups } => {
                let n = usize::try_from(value.saturating_sub(first - 1)).unwrap_or(0);
                groups.get(n).copied().unwrap_or(0)
            }
            Table::Bands(least) => {
                let n = least.iter().take_while(|it| **it <= value).count();
                u32::try_from(n).unwrap_or(0)
            }
            Table::Cases(groups) => groups.get(&value).copied().unwrap_or(0),
        }
    }
}

impl Grouping {
    pub(super) fn of(
        dimension: Dimension,
        rows: &dyn Rows,
        rules: &Rules,
        now: Moment,
        shifts: &[Shift],
    ) -> Result<Grouping, StoreError> {
        let mut members = Members::new(dimension);
        let tables = match dimension {
            Dimension::Colour => {
                for light in Light::ALL {
                    members.group(dimension.member(light.code(), rules));
                }
                let lights = rows.lights(rules, now)?.into_iter();
                let groups = lights.map(|(case, light)| (case.0, light as u32 + 1));
                repeated(Table::Cases(groups.collect()), shifts.len())
            }
            Dimension::On(dated, Span::Hour) => {
                let groups = (0..=24_u64)
                    .map(|value| match value {
                        0 => 0,
                        _ => members.group(hour(value - 1)),
                    })
                    .collect();
                let table = Table::Each { first: 1, groups };
                return Ok(Grouping {
                    column: dated.hours(),
                    tables: repeated(table, shifts.len()),
                    members: members.cells,
                });
            }
            // Counts stop at 255; not once is the group of those without a value.
            it if it.is_of_times() => {
                let later = (1..=255).map(|n: u8| members.group(it.member(&n.to_string(), rules)));
                let groups = [0].into_iter().chain(later).collect();
                repeated(Table::Each { first: 1, groups }, shifts.len())
            }
            Dimension::On(_, span) => members.days(span, rows, dimension.column(), shifts)?,
            _ => match dimension.bands(rules) {
                Some(bands) => {
                    let least = bands
                        .into_iter()
                        .map(|(least, cell)| {
                            members.group(cell);
                            least
                        })
                        .collect();
                    repeated(Table::Bands(least), shifts.len())
                }
                None => {
                    let words = rows.words(dimension.column())?;
                    let mut groups = vec![0];
                    for code in words.iter().skip(1) {
                        groups.push(members.group(dimension.member(code, rules)));
                    }
                    members.put_in_order(&mut groups);
                    repeated(Table::Each { first: 1, groups }, shifts.len())
                }
            },
        };
        Ok(Grouping {
            column: dimension.column(),
            tables,
            members: members.cells,
        })
    }
}

/// The same for every run.
fn repeated(table: Table, n: usize) -> Vec<Table> {
    let copy = |_| match &table {
        Table::Each { first, groups } => Table::Each {
            first: *first,
            groups: groups.clone(),
        },
        Table::Bands(least) => Table::Bands(least.clone()),
        Table::Cases(groups) => Table::Cases(groups.clone()),
    };
    (0..n).map(copy).collect()
}

/// Groups in the order in which they are first met.
struct Members {
    cells: Vec<Cell>,
    known: HashMap<Cow<'static, str>, u32>,
}

impl Members {
    fn new(dimension: Dimension) -> Members {
        Members {
            cells: vec![dimension.nothing()],
            known: HashMap::new(),
        }
    }

    fn group(&mut self, member: Cell) -> u32 {
        let code = match &member {
            Cell::Code { code, .. } => code.clone(),
            other => Cow::Owned(format!("{other:?}")),
        };
        let next = u32::try_from(self.cells.len()).unwrap_or(u32::MAX);
        let group = match code.as_ref() {
            "none" => 0,
            _ => *self.known.entry(code).or_insert(next),
        };
        if group == next {
            self.cells.push(member);
        }
        group
    }

    /// By code: the order in which codes were first met is not a fact.
    fn put_in_order(&mut self, groups: &mut [u32]) {
        let mut order: Vec<(&Cow<'static, str>, u32)> =
            self.known.iter().map(|it| (it.0, *it.1)).collect();
        order.sort_unstable();
        let mut place = vec![0; self.cells.len()];
        let mut cells = vec![self.cells[0].clone()];
        for (_, old) in order {
            place[old as usize] = u32::try_from(cells.len()).unwrap_or(u32::MAX);
            cells.push(self.cells[old as usize].clone());
        }
        self.cells = cells;
        groups.iter_mut().for_each(|it| *it = place[*it as usize]);
    }

    /// Groups of the calendar, in its order, under which every run finds its days.
    fn days(
        &mut self,
        span: Span,
        rows: &dyn Rows,
        column: Column,
        shifts: &[Shift],
    ) -> Result<Vec<Table>, StoreError> {
        let (first, last) = range(rows, column)?;
        let first = first.max(1);
        // Days are kept as days since 1970 plus one.
        let day = |value: u64| Day(i32::try_from(value - 1).unwrap_or(i32::MAX)).min(Day::LAST);
        if span == Span::Weekday {
            // Monday first, whatever day the first case came.
            let monday = Day(4);
            for n in 0..7 {
                self.group(weekday(monday.plus(n).weekday()));
            }
        } else if first <= last {
            // Other runs reach beyond: their groups are laid out, too, in the order of the calendar.
            let reached = shifts.iter().map(|it| it.later(day(last))).max();
            let end = reached.unwrap_or(day(last)).min(Day::LAST);
            let mut next = day(first);
            while next <= end {
                self.group(bucket(next, span));
                next = next.plus(1);
            }
        }
        let tables = shifts.iter().map(|shift| {
            let mut groups = vec![0];
            for value in first..=last {
                let shifted = match span {
                    Span::Weekday => day(value),
                    Span::Week => a_week_later(day(value), *shift),
                    _ => shift.later(day(value)),
                };
                groups.push(self.group(bucket(shifted, span)));
            }
            Table::Each { first, groups }
        });
        Ok(tables.collect())
    }
}

/// Weeks are compared by their numbers a year later, not by dates.
fn a_week_later(day: Day, shift: Shift) -> Day {
    let Shift::Months(n) = shift else {
        return shift.later(day);
    };
    let week = day.date().iso_week_date();
    let years = i16::try_from(n / 12).unwrap_or(0);
    let same = |week_no: i8| {
        jiff::civil::ISOWeekDate::new(week.year() + years, week_no, week.weekday()).ok()
    };
    match same(week.week()).or_else(|| same(52)) {
        Some(it) if n % 12 == 0 => Day::from(it.date()),
        _ => shift.later(day),
    }
}

/// Least and greatest value of a column, those without one apart.
fn range(rows: &dyn Rows, column: Column) -> Result<(u64, u64), StoreError> {
    let (mut least, mut most) = (u64::MAX, 0);
    rows.segments(0..rows.n_segments()?, &[column], &mut |scan| {
        each(&scan, column, |_, value| {
            // Without a value is 0, and one less than 0 is the greatest number there is.
            least = least.min(value.wrapping_sub(1));
            most = most.max(value);
        });
    })?;
    let least = least.saturating_add(1);
    // Beyond the last day an office can name nothing is told apart.
    let last = u64::try_from(Day::LAST.0).unwrap_or(0) + 1;
    Ok((least.min(last), most.min(last)))
}

/// Every group of the calendar from one day to another, in order; none for weekdays and hours, which come again.
pub fn calendar(span: Span, first: Day, last: Day) -> Vec<Cell> {
    let mut groups = Vec::new();
    let mut next = first;
    while next <= last && !matches!(span, Span::Weekday | Span::Hour) {
        let group = bucket(next, span);
        if groups.last() != Some(&group) {
            groups.push(group);
        }
        next = next.plus(1);
    }
    groups
}

fn bucket(day: Day, span: Span) -> Cell {
    let length = match span {
        Span::Year => Length::Year,
        Span::Half => Length::Half,
        Span::Quarter => Length::Quarter,
        Span::Month => Length::Month,
        Span::Week => Length::Week,
        Span::Weekday => return weekday(day.weekday()),
        Span::Day | Span::Hour => return Cell::Day(day),
    };
    let stretch = Stretch::around(day, length);
    let Words { zh, en } = stretch.words();
    Cell::code(stretch.id(), zh, en)
}

fn hour(n: u64) -> Cell {
    Cell::code(
        format!("{n:02}"),
        format!("{n}时"),
        format!("{n:02}:00–{n:02}:59"),
    )
}

/// The code is the number of the ISO weekday, so that Monday sorts first.
fn weekday(it: Weekday) -> Cell {
    let (code, zh, en) = match it {
        Weekday::Monday => ("1", "星期一", "Monday"),
        Weekday::Tuesday => ("2", "星期二", "Tuesday"),
        Weekday::Wednesday => ("3", "星期三", "Wednesday"),
        Weekday::Thursday => ("4", "星期四", "Thursday"),
        Weekday::Friday => ("5", "星期五", "Friday"),
        Weekday::Saturday => ("6", "星期六", "Saturday"),
        Weekday::Sunday => ("7", "星期日", "Sunday"),
    };
    Cell::code(code, zh, en)
}
