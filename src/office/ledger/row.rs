//! One row of a ledger: its cells borrowed from the reader's own buffer, so that a million rows cost no allocation.

use csv::StringRecord;

use super::fault::Fault;

/// How a cell came to be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Written {
    /// As text: every cell of a CSV file.
    #[default]
    Text,
    /// As a spreadsheet's number, written out in full.
    Number,
    /// As a spreadsheet's date, written out as `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`.
    Date,
    /// As a number of more than 15 digits, whose last digits are lost.
    Imprecise,
    /// As a formula that came to an error.
    FormulaError,
    /// As a formula whose value was never computed and saved.
    Uncomputed,
    /// Nowhere: the cell hangs under one merged over several rows, whose text is shown.
    Merged,
}

/// A cell: what is written in it, and how.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cell<'r> {
    pub text: &'r str,
    pub written: Written,
}

impl<'r> Cell<'r> {
    /// A cell of plain text.
    pub fn text(text: &'r str) -> Cell<'r> {
        Cell {
            text,
            written: Written::Text,
        }
    }
}

/// A row; what a reader hands out is valid until the next one is read.
#[derive(Clone, Default, Debug)]
pub struct Row {
    pub(super) line: u64,
    pub(super) record: StringRecord,
    /// Parallel to the cells; empty when all are text.
    pub(super) written: Vec<Written>,
    /// Lines end in CR LF, and the reader breaks them at LF.
    pub(super) cr: bool,
    pub(super) fault: Option<Fault>,
}

impl Row {
    /// Line of the file (CSV) or row of the sheet (XLSX) on which the row begins, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// How many cells were written.
    pub fn len(&self) -> usize {
        self.record.len()
    }

    pub fn is_empty(&self) -> bool {
        self.record.is_empty()
    }

    /// What is wrong with the row as a whole.
    pub fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    /// The cell of a column counted from 0; an empty one where the row ends early.
    pub fn cell(&self, index: usize) -> Cell<'_> {
        let mut text = self.record.get(index).unwrap_or("");
        if self.cr && index + 1 == self.record.len() {
            text = text.strip_suffix('\r').unwrap_or(text);
        }
        Cell {
            text,
            written: self.written.get(index).copied().unwrap_or_default(),
        }
    }

    /// All cells, in order.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        (0..self.len()).map(|index| self.cell(index))
    }

    pub(super) fn is_blank(&self) -> bool {
        self.written.iter().all(|it| *it != Written::Uncomputed)
            && self.record.as_slice().chars().all(super::value::is_padding)
    }
}
