//! Ledgers (台账): a CSV or XLSX of another system turned into rows of understood fields, knowing nothing of cases.

/// What was wrong with a file, a row or a cell, as data.
pub mod fault;

/// One row of a ledger, its cells borrowed.
pub mod row;

/// In which encoding a file is written, decided on the whole of it.
pub mod charset;

/// A file opened as rows: the header found, the rest streamed.
pub mod source;

mod delimited;
mod header;
mod stream;
mod workbook;

/// Understanding single cells: text, words, days, money, counts.
pub mod value;

/// The fields a ledger may fill, and the headers people give them.
pub mod field;
/// Mappings: which column of a superior system's file feeds which field.
pub mod mapping;

/// A mapping laid on a header: where every field comes from.
pub mod plan;

/// A row understood: typed values by field.
pub mod understood;

/// Refused rows written so that they can be corrected and imported again.
pub mod refused;

mod nearest;
