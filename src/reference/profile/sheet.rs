//! A CSV of the profile as rows with named cells; what does not fit its columns is a fault.

use std::str::FromStr;

use csv::{ReaderBuilder, StringRecord};

use super::fault::{FaultKind, ProfileFault};
use crate::casework::code::{nearest, plain};
use crate::casework::day::Day;
use crate::casework::profile::Service;

/// A column of a file; `true` where a file without it is refused.
pub(super) type Column = (&'static str, bool);

/// The faults found so far.
#[derive(Default)]
pub(super) struct Faults(pub(super) Vec<ProfileFault>);

impl Faults {
    pub(super) fn add(
        &mut self,
        file: &str,
        line: Option<u32>,
        column: &str,
        value: &str,
        kind: FaultKind,
    ) {
        self.0.push(ProfileFault {
            file: file.to_owned(),
            line,
            column: Some(column.to_owned()).filter(|it| !it.is_empty()),
            value: value.to_owned(),
            kind,
        });
    }
}

/// One row, its cells trimmed.
pub(super) struct Row<'a> {
    file: &'a str,
    pub(super) line: u32,
    cells: Vec<(&'static str, String)>,
}

/// The rows of a file under its known columns; none at all when a required column is missing, since every row would be
/// wrong for that one reason.
pub(super) fn rows<'a>(
    file: &'a str,
    text: &str,
    columns: &[Column],
    faults: &mut Faults,
) -> Option<Vec<Row<'a>>> {
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    let mut records = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_records()
        // The text is UTF-8 and rows may have any length: nothing is left that can fail.
        .filter_map(Result::ok)
        .map(|it| (lines.of(&it), it));
    let Some((line, header)) = records.next() else {
        faults.add(file, None, "", "", FaultKind::NoHeader);
        return None;
    };
    let header = read_header(file, line, &header, columns, faults);
    let is_whole = |it: &Column| !it.1 || header.contains(&Some(it.0));
    if !columns.iter().all(is_whole) {
        return None;
    }
    let rows = records
        .filter(|(_, record)| record.iter().any(|it| !it.trim().is_empty()))
        .map(|(line, record)| row(file, line, &record, &header, faults));
    Some(rows.collect())
}

fn read_header(
    file: &str,
    line: u32,
    header: &StringRecord,
    columns: &[Column],
    faults: &mut Faults,
) -> Vec<Option<&'static str>> {
    // The plain form joins with `-`, columns are written with `_`.
    let name = |cell: &str| plain(cell).replace('-', "_");
    let column = |name: &str| columns.iter().map(|it| it.0).find(|it| *it == name);
    if !header.iter().any(|it| column(&name(it)).is_some()) {
        // The first row of data, most likely: to name each cell an unknown column would not help.
        faults.add(file, Some(line), "", &header[0], FaultKind::NoHeader);
        return Vec::new();
    }
    let mut found: Vec<Option<&'static str>> = Vec::new();
    for cell in header {
        let name = name(cell);
        let known = column(&name);
        match known {
            Some(_) if found.contains(&known) => {
                faults.add(file, Some(line), cell, cell, FaultKind::RepeatedColumn);
                found.push(None);
            }
            None if !name.is_empty() => {
                let suggestion = nearest(cell, columns.iter().map(|it| (it.0, it.0.to_owned())));
                let kind = FaultKind::UnknownColumn { suggestion };
                faults.add(file, Some(line), cell.trim(), cell.trim(), kind);
                found.push(None);
            }
            _ => found.push(known),
        }
    }
    for (column, is_required) in columns {
        if *is_required && !found.contains(&Some(*column)) {
            faults.add(file, Some(line), column, "", FaultKind::MissingColumn);
        }
    }
    found
}

fn row<'a>(
    file: &'a str,
    line: u32,
    record: &StringRecord,
    header: &[Option<&'static str>],
    faults: &mut Faults,
) -> Row<'a> {
    let mut cells = Vec::new();
    for (place, cell) in record.iter().enumerate() {
        let cell = cell.trim();
        let column = header.get(place).copied().flatten();
        if place >= header.len() && !cell.is_empty() {
            faults.add(file, Some(line), "", cell, FaultKind::TooManyCells);
        }
        if cell.contains(['\n', '\r']) {
            let first = cell.lines().next().unwrap_or_default();
            let column = column.unwrap_or_default();
            faults.add(file, Some(line), column, first, FaultKind::LineBreakInCell);
        }
        if let Some(column) = column {
            cells.push((column, cell.to_owned()));
        }
    }
    Row { file, line, cells }
}

impl Row<'_> {
    pub(super) fn text(&self, column: &str) -> &str {
        let found = self.cells.iter().find(|it| it.0 == column);
        found.map_or("", |it| it.1.as_str())
    }

    pub(super) fn some(&self, column: &str) -> Option<String> {
        Some(self.text(column).to_owned()).filter(|it| !it.is_empty())
    }

    /// The parts of a cell separated by `;`, half or full width.
    pub(super) fn list(&self, column: &str) -> Vec<&str> {
        let parts = self.text(column).split([';', '；']).map(str::trim);
        parts.filter(|it| !it.is_empty()).collect()
    }

    pub(super) fn fault(&self, column: &str, kind: FaultKind, faults: &mut Faults) {
        self.fault_at(column, self.text(column), kind, faults);
    }

    /// A fault of one part of a cell.
    pub(super) fn fault_at(&self, column: &str, part: &str, kind: FaultKind, faults: &mut Faults) {
        faults.add(self.file, Some(self.line), column, part, kind);
    }

    pub(super) fn required(&self, column: &str, faults: &mut Faults) -> String {
        if self.text(column).is_empty() {
            self.fault(column, FaultKind::EmptyCell, faults);
        }
        self.text(column).to_owned()
    }

    /// An id: short ASCII `[a-z0-9-]+`.
    pub(super) fn id(&self, column: &str, faults: &mut Faults) -> String {
        let id = self.required(column, faults);
        let is_good = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
        if !id.is_empty() && (id.len() > 40 || !id.bytes().all(is_good)) {
            self.fault(column, FaultKind::BadId, faults);
        }
        id
    }

    pub(super) fn phone(&self, faults: &mut Faults) -> Option<String> {
        if is_scientific(self.text("phone")) {
            self.fault("phone", FaultKind::Scientific, faults);
        }
        self.some("phone")
    }

    pub(super) fn number<T: FromStr>(&self, column: &str, faults: &mut Faults) -> Option<T> {
        let text = self.some(column)?;
        let number = plain(&text).parse().ok();
        if number.is_none() {
            self.fault(column, FaultKind::BadNumber, faults);
        }
        number
    }

    pub(super) fn flag(&self, column: &str, faults: &mut Faults) -> bool {
        match plain(self.text(column)).as_str() {
            "1" | "是" | "yes" | "true" => true,
            "" | "0" | "否" | "no" | "false" => false,
            _ => {
                self.fault(column, FaultKind::BadFlag, faults);
                false
            }
        }
    }

    pub(super) fn day(&self, column: &str, faults: &mut Faults) -> Option<Day> {
        let text = self.some(column)?;
        let day = day(&text);
        if day.is_none() {
            self.fault(column, FaultKind::BadDate, faults);
        }
        day
    }

    /// From, to, leave and end of a person.
    pub(super) fn service(&self, faults: &mut Faults) -> Service {
        let service = Service {
            from: self.day("from", faults),
            to: self.day("to", faults),
            leave_from: self.day("leave_from", faults),
            leave_to: self.day("leave_to", faults),
            ended: self.day("ended", faults),
        };
        for (column, from, to) in [
            ("to", service.from, service.to),
            ("leave_to", service.leave_from, service.leave_to),
        ] {
            if from.zip(to).is_some_and(|(from, to)| from > to) {
                self.fault(column, FaultKind::FromAfterTo, faults);
            }
        }
        if self.text("leave_from").is_empty() && service.leave_to.is_some() {
            self.fault("leave_to", FaultKind::LeaveWithoutStart, faults);
        }
        service
    }
}

/// `2026-01-05`, and what a spreadsheet makes of it: `2026/1/5`.
fn day(text: &str) -> Option<Day> {
    let mut parts = text.split(['-', '/']);
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    parts.next().is_none().then_some(())?;
    Day::of(year, month, day)
}

/// Whether a spreadsheet has turned a long number into `4.40604E+11`.
pub(super) fn is_scientific(text: &str) -> bool {
    text.split_once(['E', 'e']).is_some_and(|(digits, power)| {
        digits.starts_with(|it: char| it.is_ascii_digit())
            && digits.bytes().all(|it| it.is_ascii_digit() || it == b'.')
            && power.starts_with('+')
    })
}

/// Counts lines: the reader's own count stands before the empty lines it skips.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    fn of(&mut self, record: &StringRecord) -> u32 {
        let bytes = self.text.as_bytes();
        let start = record.position().map_or(0, |it| it.byte());
        let mut start = usize::try_from(start).unwrap_or(bytes.len());
        while bytes.get(start).is_some_and(|it| b"\r\n".contains(it)) {
            start += 1;
        }
        let passed = bytes.get(self.at..start).unwrap_or_default();
        self.line += passed.iter().filter(|it| **it == b'\n').count() as u32;
        self.at = start;
        self.line
    }
}
