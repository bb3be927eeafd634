//! Ledgers in words: files that cannot be read, mappings that do not fit them, rows and cells that were not understood.

mod files;
mod mappings;
mod rows;

#[cfg(test)]
mod tests;

use crate::office::ledger::field::Field;

use super::{Lang, terms};

pub use files::broken;
pub use mappings::{mapping, plan};
pub use rows::{cell, reason, refused};

/// A field as its ledger column is called.
fn field(lang: Lang, it: Field) -> &'static str {
    match lang {
        Lang::Zh => it.header(),
        Lang::En => terms::field(lang, it.id()),
    }
}
