//! Faults in words: files, archives, profile folders, tables of days and periods, numbers of papers and phones.

mod identity;
mod profile;
mod store;
mod tables;

#[cfg(test)]
mod tests;

pub use identity::{credit_code, id_number, paper, phone};
pub use profile::{code_fault, profile};
pub use store::{load, store, wrong};
pub use tables::{calendar, hours, periods, row, table};
