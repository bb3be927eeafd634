//! DOCX: a sheet as a document, set like a bulletin that has no other part.

use std::io::{self, Write};

use super::Look;
use crate::report::bulletin::{Bulletin, Part};
use crate::report::sheet::{Cell, Column, Sheet, Words};
use crate::wording::bulletin::docx;
use crate::wording::picture::Fonts;

/// Gathers rows and sets them at the end, when the widest cells are known.
pub(super) struct Writer<W> {
    out: W,
    look: Look,
    title: Words,
    sheet: Sheet,
}

impl<W: Write> Writer<W> {
    pub(super) fn start(look: &Look, title: &Words, columns: &[Column], out: W) -> Writer<W> {
        Writer {
            out,
            look: look.clone(),
            title: title.clone(),
            // The document has the title already.
            sheet: Sheet::new(Words::default(), columns.to_vec()),
        }
    }

    pub(super) fn row(&mut self, row: &[Cell]) {
        self.sheet.rows.push(row.to_vec());
    }

    pub(super) fn finish(mut self, total: Option<&[Cell]>, notes: &[Words]) -> io::Result<W> {
        self.sheet.total = total.map(<[Cell]>::to_vec);
        self.sheet.notes = notes.to_vec();
        let bulletin = Bulletin {
            title: self.title,
            parts: vec![Part::Sheet(self.sheet)],
            ..Bulletin::default()
        };
        let bytes = docx(&bulletin, self.look.lang, &Fonts::default())?;
        self.out.write_all(&bytes)?;
        self.out.flush()?;
        Ok(self.out)
    }
}
