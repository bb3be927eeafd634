//! Faults of a profile folder, as data: where, which value, and what is wrong with it.

use crate::casework::code::{Axis, CodeFaultKind};
use crate::casework::period::PeriodFault;
use crate::casework::profile::PlaceKind;

/// One thing wrong with a profile folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFault {
    /// As in the folder: `officers.csv`, `codes/nature.csv`.
    pub file: String,
    /// From 1; none where the file as a whole is meant.
    pub line: Option<u32>,
    /// Column of a CSV, key of the TOML.
    pub column: Option<String>,
    /// What stands there.
    pub value: String,
    pub kind: FaultKind,
}

/// The ways a profile folder can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// A file that every profile has is not there.
    MissingFile,
    /// Not the name of a file of a profile.
    UnknownFile {
        suggestion: Option<String>,
    },
    /// Neither UTF-8 nor GB18030.
    NotText,
    /// The TOML cannot be read; the parser's words.
    Toml {
        message: String,
    },
    MissingKey,
    UnknownKey {
        suggestion: Option<String>,
    },
    /// A TOML value of the wrong type; what is wanted.
    WrongType {
        wanted: &'static str,
    },
    /// Not intervals like `08:30-12:00`, one after the other.
    BadHours,
    /// Not whole per cents between 1 and 99, orange below yellow.
    BadLines,
    /// The CSV has no line of column names.
    NoHeader,
    MissingColumn,
    UnknownColumn {
        suggestion: Option<String>,
    },
    RepeatedColumn,
    /// The row has more cells than the header names.
    TooManyCells,
    /// A line break inside a cell: as a rule, a quotation mark that is never closed.
    LineBreakInCell,
    EmptyCell,
    /// A spreadsheet turned the number into `4.40604E+11`; its digits are lost.
    Scientific,
    NotDigits,
    BadCodeLength {
        wanted: usize,
    },
    /// Not short ASCII `[a-z0-9-]+`.
    BadId,
    DuplicateId {
        first_line: u32,
    },
    /// Not street, village or grid.
    UnknownPlaceKind,
    UnknownParent,
    /// A village without street, a grid without village.
    NoParent {
        wanted: PlaceKind,
    },
    /// A street has no parent.
    ParentOfStreet,
    WrongParentKind {
        wanted: PlaceKind,
    },
    /// No place of this code, or of this name alone.
    UnknownPlace,
    UnknownBody {
        suggestion: Option<String>,
    },
    UnknownOfficer {
        suggestion: Option<String>,
    },
    UnknownMediator {
        suggestion: Option<String>,
    },
    /// The one referred to has ended.
    Ended,
    UnknownCode {
        axis: Axis,
        suggestion: Option<String>,
    },
    UnknownRole {
        suggestion: Option<String>,
    },
    BodyOfficerWithoutBody,
    /// The account on the PC is another officer's already.
    DuplicateOsUser {
        first_line: u32,
    },
    /// Another mediator is this officer already.
    DuplicateOfficer {
        first_line: u32,
    },
    /// Nobody could ever change the profile again.
    NoAdministrator,
    BadDate,
    /// The first day lies after the last.
    FromAfterTo,
    LeaveWithoutStart,
    BadNumber,
    /// Not the measure of a period.
    BadAmount,
    /// Not 1 or 0.
    BadFlag,
    /// Neither body nor track nor mediator.
    RouteToNowhere,
    /// Not S, M, U or O.
    BadMark,
    /// No such rule set.
    UnknownRuleSet {
        suggestion: Option<String>,
    },
    /// None of the codes of its column in a table of periods.
    PeriodCode {
        codes: Vec<&'static str>,
        suggestion: Option<String>,
    },
    /// A row of periods does not fit the others; its rows are lines of the file less one.
    Period(PeriodFault),
    /// An overriding code does not fit the tables.
    Code(CodeFaultKind),
}
