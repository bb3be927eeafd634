//! Bulletins as files that people hand on: a document, a workbook.

/// For Word and WPS.
mod docx;

/// How a table shares a page.
mod layout;

#[cfg(test)]
mod tests;

use std::io::{self, Write};

use super::sheet::Look;
use crate::report::bulletin::Bulletin;

pub use docx::docx;

/// Writes the bulletin as a workbook and hands the destination back.
pub fn workbook<W: Write + Send>(bulletin: &Bulletin, look: &Look, out: W) -> io::Result<W> {
    super::sheet::workbook(bulletin, look, out)
}
