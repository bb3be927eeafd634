//! Counts and lists as typed sheets: what is in the rows, not how they look.

/// A typed sheet: columns, rows, notes and a total.
pub mod sheet;

/// Shares in percent, exact to the last digit printed.
pub mod percent;

/// The days that are counted, and those they are compared with.
pub mod compare;

/// Which cases are counted.
pub mod sieve;

/// By what cases are counted.
pub mod dimension;

/// Which group a case falls into.
pub mod grouping;

/// What is added up over cases.
pub mod tally;

/// What is counted of them.
pub mod measure;

/// What a tally comes to.
mod amount;

/// A tally on its way.
mod sums;

/// Some thousand cases at once.
mod segment;

/// The counting itself.
pub mod count;

/// Cases one by one.
pub mod select;

/// Dates without a case, between those with some.
pub mod gaps;

/// Counts as a sheet.
pub mod tabulate;

/// Days, weeks, months, quarters, halves and years reported on.
pub mod stretch;

/// Numbers as bars and lines.
pub mod picture;

/// Sheets, pictures and sentences together.
pub mod bulletin;

/// One bulletin held against another.
pub mod differ;
