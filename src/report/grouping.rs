//! Groupings: which group of a dimension each value of its column belongs to.

use std::borrow::Cow;
use std::collections::HashMap;

use jiff::civil::Weekday;

use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::store::columns::Column;
use crate::store::{Reader, StoreError};

use super::count::load;
use super::dimension::{Dimension, Span};
use super::sheet::Cell;

/// Which group each value of a column belongs to. Group 0 holds those without a value.
pub(super) struct Grouping {
    pub(super) column: Column,
    /// The least value there is, so that the table below stays short; at least 1.
    first: u64,
    /// Group of the value `first - 1 + n`; at 0 stands group 0.
    groups: Vec<u32>,
    pub(super) members: Vec<Cell>,
}

impl Grouping {
    pub(super) fn of(
        dimension: Dimension,
        reader: &Reader,
        rules: &Rules,
    ) -> Result<Grouping, StoreError> {
        let column = dimension.column();
        let mut grouping = Grouping {
            column,
            first: 1,
            groups: vec![0],
            members: vec![dimension.nothing()],
        };
        let mut known: HashMap<Cow<'static, str>, u32> = HashMap::new();
        let mut add = |grouping: &mut Grouping, member: Cell| {
            let code = match &member {
                Cell::Code { code, .. } => code.clone(),
                other => Cow::Owned(format!("{other:?}")),
            };
            let next = u32::try_from(grouping.members.len()).unwrap_or(u32::MAX);
            let group = match code.as_ref() {
                "none" => 0,
                _ => *known.entry(code).or_insert(next),
            };
            if group == next {
                grouping.members.push(member);
            }
            grouping.groups.push(group);
        };
        if let Dimension::On(_, span) = dimension {
            let (first, last) = range(reader, column)?;
            grouping.first = first.max(1);
            for value in grouping.first..=last {
                // Days are kept as days since 1970 plus one.
                let day = Day(i32::try_from(value - 1).unwrap_or(i32::MAX)).min(Day::LAST);
                add(&mut grouping, bucket(day, span));
            }
            if span == Span::Weekday {
                grouping.order_weekdays();
            }
        } else {
            for code in reader.dictionary(column)?.iter().skip(1) {
                add(&mut grouping, dimension.member(code, rules));
            }
        }
        Ok(grouping)
    }

    pub(super) fn group(&self, value: u64) -> u32 {
        let n = usize::try_from(value.saturating_sub(self.first - 1)).unwrap_or(0);
        self.groups.get(n).copied().unwrap_or(0)
    }

    /// Monday first, whatever day the first case came.
    fn order_weekdays(&mut self) {
        let mut order: Vec<usize> = (1..self.members.len()).collect();
        order.sort_by_key(|n| match &self.members[*n] {
            Cell::Code { code, .. } => code.to_string(),
            _ => String::new(),
        });
        let mut place = vec![0; self.members.len()];
        let mut members = vec![self.members[0].clone()];
        for (n, old) in order.into_iter().enumerate() {
            place[old] = u32::try_from(n + 1).unwrap_or(0);
            members.push(self.members[old].clone());
        }
        self.members = members;
        for group in &mut self.groups {
            *group = place[*group as usize];
        }
    }
}

/// Least and greatest value of a column, those without one apart.
fn range(reader: &Reader, column: Column) -> Result<(u64, u64), StoreError> {
    let (mut least, mut most) = (u64::MAX, 0);
    let mut values = Vec::new();
    reader.scan(&[column], |scan| {
        load(&scan, column, &mut values);
        for value in &values {
            // Without a value is 0, and one less than 0 is the greatest number there is.
            least = least.min(value.wrapping_sub(1));
            most = most.max(*value);
        }
    })?;
    let least = least.saturating_add(1);
    // Beyond the last day an office can name nothing is told apart.
    let last = u64::try_from(Day::LAST.0).unwrap_or(0) + 1;
    Ok((least.min(last), most.min(last)))
}

fn bucket(day: Day, span: Span) -> Cell {
    let date = day.date();
    let (year, month) = (date.year(), date.month());
    let quarter = (month + 2) / 3;
    match span {
        Span::Year => Cell::code(format!("{year}"), format!("{year}年"), format!("{year}")),
        Span::Quarter => Cell::code(
            format!("{year}-Q{quarter}"),
            format!("{year}年第{quarter}季度"),
            format!("{year} Q{quarter}"),
        ),
        Span::Month => Cell::code(
            format!("{year}-{month:02}"),
            format!("{year}年{month}月"),
            format!("{year}-{month:02}"),
        ),
        Span::Day => Cell::Day(day),
        Span::Weekday => weekday(day.weekday()),
    }
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
