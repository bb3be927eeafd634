//! What was wrong with a file, a row or a cell, as data; the sentences are said elsewhere.

use super::field::Field;

/// A row or cell that was not understood; the other rows are not touched by it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Line of the file (CSV) or row of the sheet (XLSX) on which the row begins, from 1.
    pub line: u64,
    /// Column, when one cell is to blame.
    pub column: Option<Column>,
    /// Field the cell was meant for.
    pub field: Option<Field>,
    /// Beginning of what was written there.
    pub value: String,
    pub reason: Reason,
}

/// A column of the file: its number from 1 and its header.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    pub number: usize,
    pub name: String,
}

/// Why a row or cell was not understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Fewer cells than the header has columns.
    TooFewCells { expected: usize, found: usize },
    /// More cells than the header has columns.
    TooManyCells { expected: usize, found: usize },
    /// A cell larger than any real one.
    CellTooLarge { limit: usize, found: usize },
    /// The cell hangs under a cell merged over several rows: whether the value is each row's own cannot be told.
    Merged,
    /// Bytes that are no text in the file's encoding, or a replacement mark left by an earlier program.
    Undecodable,
    /// A control character, NUL among them.
    Control(char),
    /// Nothing but question marks: an old program lost the characters.
    QuestionMarks,
    /// A formula that came to an error, e.g. `#N/A`.
    FormulaError,
    /// A formula whose value was never computed and saved.
    Uncomputed,
    /// More characters than the field holds.
    TooLong { limit: usize, found: usize },
    /// Scientific notation where a number's every digit matters.
    Scientific,
    /// A number of more than 15 digits kept as a number: its last digits are lost.
    PrecisionLost,
    /// Not a date in any form people use.
    NotADate,
    /// A month and day without a year.
    Yearless,
    /// A year and month without a day.
    NoDay,
    /// A year of two digits.
    TwoDigitYear,
    /// Day and month in an order that cannot be told (6/1/2026).
    UnclearOrder,
    /// Digits that may be a date or something else (202601, 260106, 1767225600).
    UnclearDigits,
    /// A spreadsheet's day number in a cell that is not marked as a date.
    DayNumber,
    /// No such day in the calendar.
    NoSuchDay,
    /// No such time of day.
    NoSuchTime,
    /// A time of another time zone.
    OtherTimeZone,
    /// A year outside 1900–2199.
    YearOutOfRange { year: i64 },
    /// Not an amount of money.
    NotMoney,
    /// Less than one fen.
    FractionOfFen,
    /// Not a whole number.
    NotACount,
    /// Below zero.
    Negative,
    /// Larger than the field allows.
    TooLarge { limit: i64 },
    /// Neither yes nor no.
    NotYesNo,
}

/// Why a file cannot be read at all, or no further.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Broken {
    /// What the operating system says of it, and in its own words.
    Unreadable {
        kind: std::io::ErrorKind,
        why: String,
    },
    /// Nothing in it.
    Empty,
    /// No row that could be a header.
    NoHeader,
    /// More columns than any real ledger.
    TooManyColumns {
        line: u64,
        limit: usize,
        found: usize,
    },
    /// A quotation mark that is opened on this line and never closed.
    UnclosedQuote { line: u64 },
    /// A row larger than any real one.
    RowTooLarge { line: u64, limit: usize },
    /// The file was written to while it was read.
    Changed { line: u64 },
    /// An old `.xls`, or a workbook with a password.
    OldWorkbook,
    /// A web page named as a table.
    WebPage,
    /// Not a table at all (PDF, picture, program, archive).
    NotATable,
    /// A workbook that does not hold together.
    BadWorkbook(String),
    /// No such sheet; these are there.
    NoSuchSheet { wanted: String, have: Vec<String> },
}

impl From<std::io::Error> for Broken {
    fn from(it: std::io::Error) -> Broken {
        Broken::Unreadable {
            kind: it.kind(),
            why: it.to_string(),
        }
    }
}

/// Characters of a value shown with its fault.
const EXCERPT: usize = 40;

/// The beginning of a value, short enough to show on one line.
pub fn excerpt(value: &str) -> String {
    let mut shown: String = value
        .trim()
        .chars()
        .take(EXCERPT)
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect();
    if value.trim().chars().nth(EXCERPT).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_short_and_on_one_line() {
        assert_eq!(excerpt("  甲\n乙 "), "甲 乙");
        assert_eq!(excerpt(&"水".repeat(40)), "水".repeat(40));
        assert_eq!(excerpt(&"水".repeat(41)), format!("{}…", "水".repeat(40)));
    }
}
