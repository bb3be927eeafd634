//! Rows of a CSV, TSV or TXT: delimiter found from the head, lines counted as an editor counts them.

use std::io;

use csv::{ErrorKind, ReaderBuilder, StringRecord, Terminator};

use super::charset::{Charset, Decided, decide};
use super::fault::Broken;
use super::header::{HEAD, HeadRow, Header, find};
use super::row::Row;
use super::source::Input;
use super::stream::{END_ROW, NARROWED, SWALLOWED, Stream};

/// What stands between the cells, most usual first.
const DELIMITERS: [char; 7] = [',', '\t', ';', '|', '，', '；', '｜'];

/// How the text of a file is cut into cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Cut {
    pub(super) delimiter: char,
    lone_cr: bool,
    cr: bool,
}

pub(super) struct Delimited {
    input: Box<dyn Input>,
    pub(super) decided: Decided,
    pub(super) cut: Cut,
}

impl Delimited {
    /// Decides encoding and delimiter, and finds the header.
    pub(super) fn open(
        mut input: Box<dyn Input>,
        told: Option<Charset>,
        known: &dyn Fn(&str) -> bool,
    ) -> Result<(Delimited, Header), Broken> {
        let decided = decide(&mut *input, told)?;
        let (cr, lone_cr) = line_ends(Stream::new(&mut *input, &decided)?)?;
        let mut best: Option<((usize, usize), Cut, Header)> = None;
        let mut failed = None;
        for delimiter in DELIMITERS {
            let cut = Cut {
                delimiter,
                lone_cr,
                cr,
            };
            let head = match head(&mut *input, &decided, cut) {
                Ok(head) => head,
                Err(it) => {
                    failed.get_or_insert(it);
                    continue;
                }
            };
            let Some((header, recognised)) = find(&head, known) else {
                continue;
            };
            let width = header.names.len();
            let alike = head
                .iter()
                .filter(|(_, it)| width > 1 && it.len() == width)
                .count();
            if best
                .as_ref()
                .is_none_or(|(most, ..)| (recognised, alike) > *most)
            {
                best = Some(((recognised, alike), cut, header));
            }
        }
        match (best, failed) {
            (Some((_, cut, header)), _) => {
                let it = Delimited {
                    input,
                    decided,
                    cut,
                };
                Ok((it, header))
            }
            (None, Some(broken)) => Err(broken),
            (None, None) => Err(Broken::NoHeader),
        }
    }

    /// All rows from the beginning of the file.
    pub(super) fn rows(&mut self) -> Result<DelimitedRows<'_>, Broken> {
        DelimitedRows::new(&mut *self.input, &self.decided, self.cut)
    }
}

/// How the first line ends: with CR LF, or (no LF at all) with CR alone.
fn line_ends(stream: Stream<'_>) -> io::Result<(bool, bool)> {
    let mut head = Vec::new();
    io::Read::read_to_end(&mut io::Read::take(stream, 256 * 1024), &mut head)?;
    // The mark that `Stream` adds at the end of a short file has line ends of its own.
    let head = head.strip_suffix(b"\n\x01\n").unwrap_or(&head);
    let mut quoted = false;
    let end = head.iter().position(|it| {
        quoted ^= *it == b'"';
        *it == b'\n' && !quoted
    });
    let cr_lf = end.is_some_and(|it| head[..it].ends_with(b"\r"));
    Ok((cr_lf, head.contains(&b'\r') && !head.contains(&b'\n')))
}

fn head(input: &mut dyn Input, decided: &Decided, cut: Cut) -> Result<Vec<HeadRow>, Broken> {
    let mut rows = DelimitedRows::new(input, decided, cut)?;
    let mut head = Vec::new();
    while head.len() < HEAD {
        match rows.next_row() {
            Ok(Some(row)) => head.push((
                row.line(),
                row.cells().map(|it| it.text.to_string()).collect(),
            )),
            Ok(None) => break,
            // A header may stand above what breaks off; the rows will say so again.
            Err(_) if !head.is_empty() => break,
            Err(it) => return Err(it),
        }
    }
    Ok(head)
}

pub(super) struct DelimitedRows<'s> {
    reader: csv::Reader<Stream<'s>>,
    row: Row,
    wide: Option<char>,
    done: bool,
}

impl<'s> DelimitedRows<'s> {
    fn new(
        input: &'s mut dyn Input,
        decided: &Decided,
        cut: Cut,
    ) -> Result<DelimitedRows<'s>, Broken> {
        let wide = (!cut.delimiter.is_ascii()).then_some(cut.delimiter);
        let delimiter = u8::try_from(cut.delimiter)
            .ok()
            .filter(u8::is_ascii)
            .unwrap_or(NARROWED);
        let stream = Stream::new(input, decided)?.reading(cut.lone_cr, wide);
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            // Broken at LF only, so that the reader has taken whole lines and their number is known.
            .terminator(Terminator::Any(b'\n'))
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(256 * 1024)
            .from_reader(stream);
        let row = Row {
            cr: cut.cr,
            ..Row::default()
        };
        Ok(DelimitedRows {
            reader,
            row,
            wide,
            done: false,
        })
    }

    /// The next row that is not blank.
    pub(super) fn next_row(&mut self) -> Result<Option<&mut Row>, Broken> {
        while !self.done {
            let before = self.reader.position().line();
            self.reader.get_mut().allow_a_row();
            let read = self.reader.read_record(&mut self.row.record);
            match read {
                Ok(true) => {}
                Ok(false) => self.done = true,
                Err(it) => {
                    self.done = true;
                    return Err(self.broken(&it, before));
                }
            }
            let record = &self.row.record;
            let text = record.as_slice();
            // The record ends with the line, and what its quoted cells hold it has in full.
            let inside = text.bytes().filter(|it| *it == b'\n').count() as u64;
            self.row.line = self.reader.position().line().saturating_sub(1 + inside);
            if self
                .reader
                .get_ref()
                .is_spent(self.reader.position().byte())
            {
                self.done = true;
                if text.ends_with(SWALLOWED) {
                    return Err(Broken::UnclosedQuote {
                        // No line end of its own was taken.
                        line: self.row.line + 1,
                    });
                }
                debug_assert_eq!(text, END_ROW);
            }
            if self.done || self.row.is_blank() {
                continue;
            }
            if let Some(wide) = self.wide
                && self.row.record.as_slice().as_bytes().contains(&NARROWED)
            {
                self.row.record = widened(&self.row.record, wide);
            }
            return Ok(Some(&mut self.row));
        }
        Ok(None)
    }

    pub(super) fn n_bytes(&self) -> u64 {
        self.reader.position().byte()
    }

    pub(super) fn row(&self) -> &Row {
        &self.row
    }

    pub(super) fn row_mut(&mut self) -> &mut Row {
        &mut self.row
    }

    fn broken(&self, error: &csv::Error, before: u64) -> Broken {
        match (error.kind(), self.reader.get_ref().overran()) {
            (ErrorKind::Io(_), Some(true)) => Broken::UnclosedQuote { line: before },
            (ErrorKind::Io(_), Some(false)) => Broken::RowTooLarge {
                line: before,
                limit: super::stream::ROW,
            },
            (ErrorKind::Utf8 { .. }, _) => Broken::Changed { line: before },
            _ => std::io::Error::other(error.to_string()).into(),
        }
    }
}

/// A wide delimiter inside quotes, put back.
fn widened(record: &StringRecord, wide: char) -> StringRecord {
    let wide = wide.to_string();
    record.iter().map(|it| it.replace('\x1f', &wide)).collect()
}
