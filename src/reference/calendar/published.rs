//! A year's holidays as they are published, in CSV or as an iCalendar file (.ics): read, and checked row by row.

use ical::PropertyParser;
use ical::property::{Property, PropertyError};

use crate::casework::calendar::{Calendar, CalendarFault, CalendarRow, Exception, Hours};
use crate::casework::day::Day;
use crate::reference::row::{RowFault, Unreadable};

use super::{exception, read};

/// The longest a single event of rest may last, in days; longer is a slip or another kind of calendar.
const LONGEST: i32 = 31;
/// Names by which published tables call the columns `date`, `kind` and `name`.
const HEADINGS: [(&str, &[&str]); 3] = [
    ("date", &["date", "day", "日期"]),
    ("kind", &["kind", "type", "类型", "休班"]),
    ("name", &["name", "节日", "名称"]),
];

/// A published table: its rows, and the line of the file each came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub rows: Vec<CalendarRow>,
    lines: Vec<u64>,
}

/// Why a published table is not taken over; every fault names its line, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableFault {
    /// A cell or an event that cannot be read.
    Row(RowFault),
    /// The rows do not hold together; the fault's row is its line less one.
    Days(CalendarFault),
    /// A day of a year that is over would change: what was reckoned by it stays.
    YearClosed { line: u64, day: Day },
    /// An event that says neither rest (休) nor work (班) clearly, such as 调休 alone.
    Ambiguous { line: u64, summary: String },
    /// An event of more than a month.
    TooLong { line: u64, summary: String },
    /// Not one day of rest or of make-up work in it.
    Empty,
}

impl TableFault {
    /// Where in the file; what concerns no line in particular comes last.
    fn line(&self) -> u64 {
        let row = |row: &usize| u64::try_from(row + 1).unwrap_or(u64::MAX);
        match self {
            TableFault::Row(it) => it.line,
            TableFault::Days(
                CalendarFault::DayTwice { row: it, .. }
                | CalendarFault::WorkOnWeekday { row: it, .. }
                | CalendarFault::NoName { row: it, .. }
                | CalendarFault::NoSuchStatutoryDay { row: it },
            ) => row(it),
            TableFault::YearClosed { line, .. }
            | TableFault::Ambiguous { line, .. }
            | TableFault::TooLong { line, .. } => *line,
            TableFault::Days(CalendarFault::YearIncomplete { .. }) | TableFault::Empty => u64::MAX,
        }
    }
}

impl Published {
    /// Reads a file of either kind; what it holds tells which.
    pub fn read(text: &str) -> Result<Published, Vec<TableFault>> {
        let text = text.trim_start_matches('\u{feff}');
        let table = if text.trim_start().starts_with("BEGIN:VCALENDAR") {
            events(text)?
        } else {
            let rows = read(&with_known_headings(text));
            let rows =
                rows.map_err(|faults| faults.into_iter().map(TableFault::Row).collect::<Vec<_>>())?;
            let lines = (2..).take(rows.len()).collect();
            Published { rows, lines }
        };
        if table.rows.is_empty() {
            return Err(vec![TableFault::Empty]);
        }
        Ok(table)
    }

    /// Everything wrong with the table on this day, beside the calendar in force.
    pub fn check(&self, in_force: &Calendar, today: Day) -> Vec<TableFault> {
        let mut faults: Vec<TableFault> = match in_force.overlaid("", &self.rows) {
            Ok(_) => Vec::new(),
            Err(faults) => faults
                .into_iter()
                .map(|it| TableFault::Days(self.at_its_line(it)))
                .collect(),
        };
        for (row, line) in self.rows.iter().zip(&self.lines) {
            let works = row.exception == Exception::Work;
            if row.day.year() < today.year() && in_force.is_working_day(row.day) != works {
                let (line, day) = (*line, row.day);
                faults.push(TableFault::YearClosed { line, day });
            }
        }
        faults.sort_by_key(TableFault::line);
        faults
    }

    /// The rows of an older table with these over them, as text.
    pub fn over(&self, older: &str) -> Result<String, Vec<TableFault>> {
        let rows =
            read(older).map_err(|it| it.into_iter().map(TableFault::Row).collect::<Vec<_>>())?;
        let day_faults = |it: Vec<CalendarFault>| -> Vec<TableFault> {
            it.into_iter().map(TableFault::Days).collect()
        };
        let base = Calendar::new("", rows, &[], Hours::default()).map_err(day_faults)?;
        let both = base.overlaid("", &self.rows).map_err(day_faults)?;
        Ok(write(both.rows()))
    }

    fn at_its_line(&self, fault: CalendarFault) -> CalendarFault {
        let line = |row: usize| {
            let line = self.lines.get(row).copied().unwrap_or_default();
            usize::try_from(line).unwrap_or(0).saturating_sub(1)
        };
        match fault {
            CalendarFault::DayTwice { row, day } => CalendarFault::DayTwice {
                row: line(row),
                day,
            },
            CalendarFault::WorkOnWeekday { row, day } => CalendarFault::WorkOnWeekday {
                row: line(row),
                day,
            },
            CalendarFault::NoName { row, day } => CalendarFault::NoName {
                row: line(row),
                day,
            },
            other => other,
        }
    }
}

/// The table with its first line in the headings `read` knows.
fn with_known_headings(text: &str) -> String {
    let (head, rest) = text.split_once('\n').unwrap_or((text, ""));
    let known = |cell: &str| {
        let cell = cell.trim().trim_matches('"').to_lowercase();
        let heading = HEADINGS.iter().find(|it| it.1.contains(&cell.as_str()));
        heading.map_or(cell.clone(), |it| it.0.to_owned())
    };
    let head: Vec<String> = head.split(',').map(known).collect();
    format!("{}\n{rest}", head.join(","))
}

/// One VEVENT while it is read.
#[derive(Default)]
struct Event {
    line: u64,
    start: Option<(Day, bool)>,
    end: Option<(Day, bool)>,
    summary: String,
    marks: String,
    special: String,
}

/// Every day of every event that is one of rest or of make-up work; festivals that are neither are left out.
fn events(text: &str) -> Result<Published, Vec<TableFault>> {
    let begins: Vec<u64> = (1..)
        .zip(text.lines())
        .filter(|(_, it)| it.trim() == "BEGIN:VEVENT")
        .map(|(line, _)| line)
        .collect();
    let mut begins = begins.into_iter();
    let (mut rows, mut lines, mut faults) = (Vec::new(), Vec::new(), Vec::new());
    let mut event: Option<Event> = None;
    for property in PropertyParser::from_reader(text.as_bytes()) {
        let it = match property {
            Ok(it) => it,
            Err(error) => {
                let line = line_of(&error);
                faults.push(unreadable(line, "", "", Unreadable::BrokenRow));
                continue;
            }
        };
        let value = it.value.clone().unwrap_or_default();
        match (it.name.as_str(), value.as_str()) {
            ("BEGIN", "VEVENT") => {
                let line = begins.next().unwrap_or_default();
                event = Some(Event {
                    line,
                    ..Event::default()
                });
            }
            ("END", "VEVENT") => match event.take().map(Event::days) {
                Some(Ok(days)) => {
                    for (line, row) in days {
                        lines.push(line);
                        rows.push(row);
                    }
                }
                Some(Err(fault)) => faults.push(fault),
                None => {}
            },
            _ => {
                if let Some(Err(fault)) = event.as_mut().map(|event| event.take(&it, value)) {
                    faults.push(fault);
                    event = None;
                }
            }
        }
    }
    if faults.is_empty() {
        Ok(Published { rows, lines })
    } else {
        Err(faults)
    }
}

impl Event {
    fn take(&mut self, it: &Property, value: String) -> Result<(), TableFault> {
        match it.name.as_str() {
            "DTSTART" => self.start = Some(self.day(&it.name, &value)?),
            "DTEND" => self.end = Some(self.day(&it.name, &value)?),
            "SUMMARY" => self.summary = value.replace('\\', ""),
            "CATEGORIES" => self.marks = value,
            "X-APPLE-SPECIAL-DAY" => self.special = value,
            _ => {}
        }
        Ok(())
    }

    /// The day of a DATE or DATE-TIME, and whether it is a time of day; a time in UTC is moved to office time.
    fn day(&self, column: &str, value: &str) -> Result<(Day, bool), TableFault> {
        let number = |from: usize, to: usize| value.get(from..to)?.parse::<u8>().ok();
        let year = value.get(..4).and_then(|it| it.parse::<i16>().ok());
        let date = || {
            let (month, day) = (number(4, 6)?, number(6, 8)?);
            Day::of(year?, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
        };
        let Some(day) = date() else {
            return Err(unreadable(self.line, column, value, Unreadable::Value));
        };
        if !value.ends_with('Z') {
            return Ok((day, value.len() > 8 && !value.ends_with("T000000")));
        }
        // In UTC the office's day begins at 16:00 of the day before.
        let hour = number(9, 11).unwrap_or(0);
        let day = if hour >= 16 { day.plus(1) } else { day };
        Ok((day, !value.ends_with("T160000Z")))
    }

    fn days(self) -> Result<Vec<(u64, CalendarRow)>, TableFault> {
        let line = self.line;
        let Some(exception) = self.exception()? else {
            return Ok(Vec::new());
        };
        let summary = self.summary.clone();
        let Some((start, _)) = self.start else {
            return Err(unreadable(line, "DTSTART", "", Unreadable::NoSuchColumn));
        };
        // The end of whole days is not one of them (RFC 5545 §3.6.1); that of hours is.
        let last = match self.end {
            Some((end, false)) if end > start => end.plus(-1),
            Some((end, true)) => end.max(start),
            _ => start,
        };
        if start.days_until(last) >= LONGEST {
            return Err(TableFault::TooLong { line, summary });
        }
        let name = festival(&summary);
        let days = (start.0..=last.0).map(|day| {
            let name = name.clone();
            (
                line,
                CalendarRow {
                    day: Day(day),
                    exception,
                    name,
                },
            )
        });
        Ok(days.collect())
    }

    /// Rest, work, or neither: by Apple's mark where there is one, else by the words of summary and categories.
    fn exception(&self) -> Result<Option<Exception>, TableFault> {
        match self.special.as_str() {
            "WORK-HOLIDAY" => return Ok(Some(Exception::Off)),
            "ALTERNATE-WORKDAY" => return Ok(Some(Exception::Work)),
            _ => {}
        }
        let words = format!("{} {}", self.summary, self.marks);
        let rests = words.replace("调休", "");
        let is_rest = ["休", "放假", "假期"].iter().any(|it| rests.contains(it));
        Ok(if words.contains('班') {
            Some(Exception::Work)
        } else if is_rest {
            Some(Exception::Off)
        } else if words.contains("调休") {
            let summary = self.summary.clone();
            let line = self.line;
            return Err(TableFault::Ambiguous { line, summary });
        } else {
            None
        })
    }
}

/// The festival an event is named after: 春节 of 上班(补春节假期).
fn festival(summary: &str) -> String {
    let mut name = summary.to_owned();
    for word in [
        "调休上班",
        "上班",
        "补班",
        "加班",
        "调休",
        "放假",
        "假期",
        "补休",
    ] {
        name = name.replace(word, "");
    }
    let is_mark = |it: char| "休班补()（）[]【】|｜·:： ".contains(it);
    let name = name.trim_matches(is_mark).to_owned();
    if name.is_empty() {
        summary.trim().to_owned()
    } else {
        name
    }
}

fn unreadable(line: u64, column: &str, value: &str, why: Unreadable) -> TableFault {
    TableFault::Row(RowFault {
        line,
        column: column.to_owned(),
        value: value.to_owned(),
        why,
    })
}

fn line_of(error: &PropertyError) -> u64 {
    let line = match error {
        PropertyError::MissingName { line }
        | PropertyError::MissingClosingQuote { line }
        | PropertyError::MissingDelimiter { line, .. }
        | PropertyError::MissingContentAfter { line, .. }
        | PropertyError::MissingParamKey { line } => *line,
    };
    u64::try_from(line).unwrap_or_default()
}

/// Rows as a table that `read` understands, in the order of days.
pub fn write(rows: &[CalendarRow]) -> String {
    let mut rows: Vec<&CalendarRow> = rows.iter().collect();
    rows.sort_by_key(|it| it.day);
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail.
    let _ = writer.write_record(["date", "kind", "name"]);
    for it in rows {
        let kind = match it.exception {
            Exception::Off => "off",
            Exception::Work => "work",
        };
        debug_assert_eq!(exception(kind), Some(it.exception));
        let _ = writer.write_record([it.day.to_string().as_str(), kind, &it.name]);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
