//! A file opened as rows: what it is told from its first bytes, the header found, the rest streamed.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use super::charset::{Charset, Decided};
use super::delimited::{Delimited, DelimitedRows};
use super::fault::{Broken, Column, Fault, Reason};
pub use super::header::Header;
use super::row::Row;
use super::workbook::{Workbook, WorkbookRows};

/// Columns no real ledger exceeds.
pub const COLUMNS: usize = 512;

/// What a ledger may be read from: a file, or bytes in memory.
pub trait Input: Read + Seek + Send {}

impl<T: Read + Seek + Send> Input for T {}

/// What the asker says about a file.
#[derive(Clone, Default, Debug)]
pub struct Options {
    /// The encoding, when what the file itself shows is to be overruled.
    pub encoding: Option<Charset>,
    /// The sheet, when not the first visible one.
    pub sheet: Option<String>,
}

/// A ledger: a header and rows.
pub struct Source {
    shape: Shape,
    header: Header,
}

enum Shape {
    Delimited(Delimited),
    Workbook(Box<Workbook>),
}

/// What was found out about a file, to be shown to the asker.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum About {
    Text { decided: Decided, delimiter: char },
    Sheet { name: String, others: Vec<String> },
}

impl Source {
    /// Opens a file. `known` tells whether a text is a header the asker knows; it helps to find the header.
    pub fn open(
        path: &Path,
        options: &Options,
        known: &dyn Fn(&str) -> bool,
    ) -> Result<Source, Broken> {
        Source::read(Box::new(File::open(path)?), options, known)
    }

    /// Opens what is not, or not yet, a file.
    pub fn read(
        mut input: Box<dyn Input>,
        options: &Options,
        known: &dyn Fn(&str) -> bool,
    ) -> Result<Source, Broken> {
        let mut head = Vec::new();
        input.by_ref().take(1024).read_to_end(&mut head)?;
        input.seek(SeekFrom::Start(0))?;
        let (shape, header) = match look(&head)? {
            Look::Workbook => {
                let (it, header) = Workbook::open(input, options.sheet.as_deref(), known)?;
                (Shape::Workbook(Box::new(it)), header)
            }
            Look::Text => {
                let (it, header) = Delimited::open(input, options.encoding, known)?;
                (Shape::Delimited(it), header)
            }
        };
        if header.names.len() > COLUMNS {
            return Err(Broken::TooManyColumns {
                line: header.line,
                limit: COLUMNS,
                found: header.names.len(),
            });
        }
        Ok(Source { shape, header })
    }

    pub fn header(&self) -> &Header {
        &self.header
    }

    pub fn about(&self) -> About {
        match &self.shape {
            Shape::Delimited(it) => About::Text {
                decided: it.decided,
                delimiter: it.cut.delimiter,
            },
            Shape::Workbook(it) => About::Sheet {
                name: it.sheet.clone(),
                others: it.others.clone(),
            },
        }
    }

    /// The rows below the header, from the first; may be asked for again.
    pub fn rows(&mut self) -> Result<Rows<'_>, Broken> {
        let inner = match &mut self.shape {
            Shape::Delimited(it) => Inner::Delimited(Box::new(it.rows()?)),
            Shape::Workbook(it) => Inner::Workbook(Box::new(it.rows()?)),
        };
        Ok(Rows {
            inner,
            header: &self.header,
        })
    }
}

/// The rows below a header, one at a time.
pub struct Rows<'s> {
    inner: Inner<'s>,
    header: &'s Header,
}

enum Inner<'s> {
    Delimited(Box<DelimitedRows<'s>>),
    Workbook(Box<WorkbookRows<'s>>),
}

impl Rows<'_> {
    /// Bytes of text read so far; of a workbook nobody knows.
    pub fn n_bytes(&self) -> Option<u64> {
        match &self.inner {
            Inner::Delimited(it) => Some(it.n_bytes()),
            Inner::Workbook(_) => None,
        }
    }

    /// The next row that is not blank; what is wrong with the row as a whole is found in it.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Result<Option<&Row>, Broken> {
        let header = self.header;
        let padded = matches!(self.inner, Inner::Workbook(_));
        loop {
            let row = match &mut self.inner {
                Inner::Delimited(it) => it.next_row()?,
                Inner::Workbook(it) => it.next_row()?,
            };
            // Two calls, as the borrow checker cannot yet see that a row not returned is let go.
            match row {
                None => return Ok(None),
                Some(row) if row.line <= header.line => {}
                Some(row) => {
                    row.fault = shape_fault(row, header, padded);
                    break;
                }
            }
        }
        Ok(Some(match &self.inner {
            Inner::Delimited(it) => it.row(),
            Inner::Workbook(it) => it.row(),
        }))
    }

    /// The next row, to be kept: it changes places with the one in `kept`, whose room is used again. `false` at the end.
    pub fn next_kept(&mut self, kept: &mut Row) -> Result<bool, Broken> {
        if self.next()?.is_none() {
            return Ok(false);
        }
        let row = match &mut self.inner {
            Inner::Delimited(it) => it.row_mut(),
            Inner::Workbook(it) => it.row_mut(),
        };
        kept.cr = row.cr;
        std::mem::swap(row, kept);
        Ok(true)
    }
}

/// What is wrong with the number of cells. A sheet leaves out empty cells at the end of a row; a text file does not.
fn shape_fault(row: &Row, header: &Header, padded: bool) -> Option<Fault> {
    let (expected, found) = (header.names.len(), row.len());
    let reason = if found < expected && !padded {
        Reason::TooFewCells { expected, found }
    } else if found > expected {
        let extra = (expected..found).find(|it| !row.cell(*it).text.trim().is_empty())?;
        return Some(Fault {
            line: row.line,
            column: Some(Column {
                number: extra + 1,
                name: String::new(),
            }),
            field: None,
            value: super::fault::excerpt(row.cell(extra).text),
            reason: Reason::TooManyCells { expected, found },
        });
    } else {
        return None;
    };
    Some(Fault {
        line: row.line,
        column: None,
        field: None,
        value: super::fault::excerpt(row.cell(0).text),
        reason,
    })
}

enum Look {
    Text,
    Workbook,
}

/// What a file is, told from its first bytes: its name is often wrong.
fn look(head: &[u8]) -> Result<Look, Broken> {
    let text = head.trim_ascii_start();
    let text = text
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(text)
        .trim_ascii_start();
    let begins = |it: &str| {
        text.get(..it.len())
            .is_some_and(|text| text.eq_ignore_ascii_case(it.as_bytes()))
    };
    if text.is_empty() {
        return Err(Broken::Empty);
    }
    if head.starts_with(b"PK\x03\x04") {
        return Ok(Look::Workbook);
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Broken::OldWorkbook);
    }
    if [
        "<html",
        "<!doctype html",
        "<table",
        "<?xml",
        "<meta",
        "<head",
    ]
    .iter()
    .any(|it| begins(it))
    {
        return Err(Broken::WebPage);
    }
    let magic: [&[u8]; 9] = [
        b"%PDF",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"Rar!",
        b"7z\xbc\xaf",
        b"\x1f\x8b",
        b"redb",
        b"\x7fELF",
        b"MZ\x90",
    ];
    if magic.iter().any(|it| head.starts_with(it)) {
        return Err(Broken::NotATable);
    }
    Ok(Look::Text)
}
