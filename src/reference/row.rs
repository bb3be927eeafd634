//! A row of a table, read column by column; what cannot be read is named with its line.

use std::cell::RefCell;

use csv::{ReaderBuilder, StringRecord};

/// A cell or a row that cannot be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowFault {
    /// Line in the file; the header is line 1.
    pub line: u64,
    pub column: String,
    /// What stands there.
    pub value: String,
    pub why: Unreadable,
}

/// Why a cell cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// The header lacks the column.
    NoSuchColumn,
    /// The row has fewer or more cells than the header, or broken quotes.
    BrokenRow,
    /// Not of the kind the column holds: a day, a number, one of a list of codes.
    Value,
}

/// One row under its header. What cannot be read is named and answered with none, so that the rest is read all the same.
pub(super) struct Row<'a> {
    header: &'a StringRecord,
    record: &'a StringRecord,
    line: u64,
    faults: RefCell<Vec<RowFault>>,
}

impl Row<'_> {
    /// The words in a column.
    pub(super) fn words(&self, column: &str) -> Option<String> {
        self.cell(column).map(str::to_owned)
    }

    /// The words in a column, `;` between them.
    pub(super) fn list(&self, column: &str) -> Option<Vec<String>> {
        let words = self.cell(column)?.split(';').map(str::trim);
        Some(
            words
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    }

    /// The value of a column, as the given reader understands it.
    pub(super) fn read<T>(
        &self,
        column: &str,
        reader: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let cell = self.cell(column)?;
        let value = reader(cell);
        if value.is_none() {
            self.fault(column, cell, Unreadable::Value);
        }
        value
    }

    /// The value of a column that may be empty.
    pub(super) fn read_if_any<T>(
        &self,
        column: &str,
        reader: impl FnOnce(&str) -> Option<T>,
    ) -> Option<Option<T>> {
        self.read(column, |cell| match cell {
            "" => Some(None),
            cell => reader(cell).map(Some),
        })
    }

    /// The value of a column that may be empty, or missing from an older table.
    pub(super) fn read_if_there<T>(
        &self,
        column: &str,
        reader: impl FnOnce(&str) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.header.iter().any(|it| it == column) {
            self.read_if_any(column, reader)
        } else {
            Some(None)
        }
    }

    fn cell(&self, column: &str) -> Option<&str> {
        let place = self.header.iter().position(|it| it == column);
        let cell = place.and_then(|at| self.record.get(at));
        if cell.is_none() {
            self.fault(column, "", Unreadable::NoSuchColumn);
        }
        cell
    }

    fn fault(&self, column: &str, value: &str, why: Unreadable) {
        self.faults.borrow_mut().push(RowFault {
            line: self.line,
            column: column.to_owned(),
            value: value.to_owned(),
            why,
        });
    }
}

/// Every row of a table, each made into a value; all faults are named at once. None from `make` means that the row named one.
pub(super) fn read_rows<T>(
    text: &str,
    make: impl Fn(&Row<'_>) -> Option<T>,
) -> Result<Vec<T>, Vec<RowFault>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let (mut values, mut faults) = (Vec::new(), Vec::new());
    let broken = |error: &csv::Error| RowFault {
        line: error.position().map_or(1, csv::Position::line),
        column: String::new(),
        value: String::new(),
        why: Unreadable::BrokenRow,
    };
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => return Err(vec![broken(&error)]),
    };
    for record in reader.into_records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                let row = Row {
                    header: &header,
                    record: &record,
                    line,
                    faults: RefCell::default(),
                };
                values.extend(make(&row));
                faults.append(&mut row.faults.into_inner());
            }
            Err(error) => faults.push(broken(&error)),
        }
    }
    if faults.is_empty() {
        Ok(values)
    } else {
        Err(faults)
    }
}
