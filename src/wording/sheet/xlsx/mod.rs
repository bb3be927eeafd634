//! Workbooks for Excel and WPS: typed cells, numbers of cases and people as text, ready to filter and to print.

/// How cells are typed and look.
mod face;

/// What Excel allows.
mod limits;

/// Native charts of pictures.
mod chart;

/// A bulletin as a workbook of many sheets.
mod bulletin;

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::cell::said;
use super::{Header, Look, cells};
use crate::report::sheet::{Cell, Column, Kind, Words};
use face::{Formats, Typed, evidence, evidence_head};
use limits::{MOST_POINTS, Names, bounded, lines_of, page_text};

pub(in crate::wording) use bulletin::workbook;

/// Rows of one worksheet, the header included; Excel knows no more.
const MOST_ROWS: u32 = 1_048_576;
/// Columns grow to this many Latin letters, then their texts wrap.
const WIDEST: usize = 50;
/// Wider than this, in Latin letters, and a page is turned: upright it would be printed too small.
const UPRIGHT: usize = 90;

/// Height of a line, in points.
const LINE_POINTS: u32 = 15;

/// Writes a sheet as a workbook of its own.
pub(super) struct Writer<W> {
    out: W,
    book: Book,
    page: Page,
}

/// The workbook under way.
struct Book {
    book: Workbook,
    look: Look,
    formats: Formats,
    names: Names,
    /// Rows go to a temporary file as they come.
    constant_memory: bool,
    most_rows: u32,
}

/// A sheet under way. Rows beyond what a worksheet holds go on in the next one.
struct Page {
    title: String,
    columns: Vec<Column>,
    /// Where each column stands; a share takes one more, for what it was made of.
    places: Vec<u16>,
    n_places: u16,
    /// Widest text of each place in this worksheet, a Hanzi counting two.
    widths: Vec<usize>,
    /// Of its newest worksheet in the workbook.
    index: usize,
    name: String,
    n_worksheets: usize,
    /// The next row of the current worksheet.
    at: u32,
}

impl<W: Write + Send> Writer<W> {
    pub(super) fn in_memory(
        look: &Look,
        title: &Words,
        columns: &[Column],
        out: W,
    ) -> io::Result<Writer<W>> {
        Writer::start(look, title, columns, out, false)
    }

    /// Rows go to a temporary file as they come.
    pub(super) fn constant_memory(
        look: &Look,
        title: &Words,
        columns: &[Column],
        out: W,
    ) -> io::Result<Writer<W>> {
        Writer::start(look, title, columns, out, true)
    }

    fn start(
        look: &Look,
        title: &Words,
        columns: &[Column],
        out: W,
        constant_memory: bool,
    ) -> io::Result<Writer<W>> {
        let mut book = Book::new(look, title, constant_memory);
        let page = book.begin(title, columns).map_err(as_io)?;
        Ok(Writer { out, book, page })
    }

    pub(super) fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        self.book.row(&mut self.page, row, false).map_err(as_io)
    }

    pub(super) fn finish(mut self, total: Option<&[Cell]>, notes: &[Words]) -> io::Result<W> {
        self.book.end(&mut self.page, total, notes).map_err(as_io)?;
        self.book.save(self.out)
    }
}

impl Book {
    fn new(look: &Look, title: &Words, constant_memory: bool) -> Book {
        let mut book = Workbook::new();
        let mut properties = DocProperties::new().set_title(look.lang.of(title));
        // Not the clock's: the same sheet is the same file whenever it is written.
        if let Ok(fixed) = ExcelDateTime::from_ymd(1980, 1, 1) {
            properties = properties.set_creation_datetime(&fixed);
        }
        book.set_properties(&properties);
        Book {
            book,
            look: look.clone(),
            formats: Formats::new(),
            names: Names::default(),
            constant_memory,
            most_rows: MOST_ROWS,
        }
    }

    fn save<W: Write + Send>(mut self, mut out: W) -> io::Result<W> {
        self.book.save_to_writer(&mut out).map_err(as_io)?;
        out.flush()?;
        Ok(out)
    }

    fn begin(&mut self, title: &Words, columns: &[Column]) -> Result<Page, XlsxError> {
        let mut places = Vec::with_capacity(columns.len());
        let mut n_places: u16 = 0;
        for column in columns {
            places.push(n_places);
            let is_made = evidence_head(column.kind, self.look.lang).is_some();
            n_places = n_places.saturating_add(1 + u16::from(is_made));
        }
        let mut page = Page {
            title: self.look.lang.of(title).to_owned(),
            columns: columns.to_vec(),
            places,
            n_places,
            widths: Vec::new(),
            index: 0,
            name: String::new(),
            n_worksheets: 0,
            at: 0,
        };
        self.begin_worksheet(&mut page)?;
        Ok(page)
    }

    /// An empty worksheet, with what holds for each: its name, its paper, the head and the foot of its pages.
    fn add_worksheet(&mut self, title: &str) -> Result<(usize, String), XlsxError> {
        let name = self.names.next(title, self.look.lang.either("表", "Sheet"));
        let worksheet = if self.constant_memory {
            self.book.add_worksheet_with_constant_memory()?
        } else {
            self.book.add_worksheet()
        };
        worksheet
            .set_name(&name)?
            .set_paper_size(9)
            .set_print_fit_to_pages(1, 0)
            .set_header(format!("&C{}", page_text(title)))
            .set_footer("&C&P / &N");
        Ok((self.book.worksheets().len() - 1, name))
    }

    fn begin_worksheet(&mut self, page: &mut Page) -> Result<(), XlsxError> {
        (page.index, page.name) = self.add_worksheet(&page.title)?;
        page.n_worksheets += 1;
        page.widths = vec![0; usize::from(page.n_places)];
        let worksheet = self.book.worksheet_from_index(page.index)?;
        worksheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
        let mut n_lines = 1;
        for (column, place) in page.columns.iter().zip(&page.places) {
            let head = self.look.head(column);
            let format = if column.kind.is_numeric() {
                &self.formats.numeric_header
            } else {
                &self.formats.header
            };
            let made_of =
                evidence_head(column.kind, self.look.lang).map(|it| match self.look.header {
                    Header::Words(_) => format!("{head}\n{it}"),
                    Header::Code => format!("{head}\nn/d"),
                });
            let heads = [Some(head.to_owned()), made_of];
            for (at, head) in (*place..).zip(heads.into_iter().flatten()) {
                worksheet.write_string_with_format(0, at, bounded(&head), format)?;
                let width = head.lines().map(UnicodeWidthStr::width).max();
                // Room for the filter's button.
                page.widths[usize::from(at)] = width.unwrap_or(0) + 3;
                n_lines = n_lines.max(lines_of(&head, WIDEST));
            }
        }
        worksheet.set_row_height(0, (n_lines * LINE_POINTS).min(MOST_POINTS))?;
        page.at = 1;
        Ok(())
    }

    /// Widths, the way the paper lies and the filter, known only now.
    fn end_worksheet(&mut self, page: &Page, n_filtered: u32) -> Result<(), XlsxError> {
        let worksheet = self.book.worksheet_from_index(page.index)?;
        for (at, width) in (0..).zip(&page.widths) {
            worksheet.set_column_width(at, u32::try_from(width + 2).unwrap_or(u32::MAX))?;
        }
        if page.widths.iter().map(|it| it + 2).sum::<usize>() > UPRIGHT {
            worksheet.set_landscape();
        }
        if page.n_places > 0 {
            worksheet.autofilter(0, 0, n_filtered.max(1) - 1, page.n_places - 1)?;
        }
        Ok(())
    }

    fn row(&mut self, page: &mut Page, row: &[Cell], is_total: bool) -> Result<(), XlsxError> {
        if page.at == self.most_rows {
            self.end_worksheet(page, page.at)?;
            self.begin_worksheet(page)?;
        }
        let worksheet = self.book.worksheet_from_index(page.index)?;
        let pen = Pen {
            formats: &self.formats,
            look: &self.look,
            is_total,
        };
        let mut n_lines = 1;
        let places = page.places.iter().zip(&page.columns);
        for (cell, (place, column)) in cells(row, &page.columns).zip(places) {
            let ink = pen.write(worksheet, page.at, *place, cell, column.kind)?;
            n_lines = n_lines.max(ink.n_lines);
            let places = page.widths[usize::from(*place)..].iter_mut();
            for (widest, width) in places.zip(ink.widths) {
                *widest = width.min(WIDEST).max(*widest);
            }
        }
        // Not every program fits the height of a row by itself.
        if n_lines > 1 {
            worksheet.set_row_height(page.at, (n_lines * LINE_POINTS).min(MOST_POINTS))?;
        }
        page.at += 1;
        Ok(())
    }

    /// Ends a sheet with its total and notes; `page.at` is then the first free row.
    fn end(
        &mut self,
        page: &mut Page,
        total: Option<&[Cell]>,
        notes: &[Words],
    ) -> Result<(), XlsxError> {
        // The filter ends above the total, or at the head of a worksheet that holds nothing else.
        let (no, mut n_filtered) = (page.n_worksheets, page.at);
        if let Some(total) = total {
            self.row(page, total, true)?;
            if page.n_worksheets > no {
                n_filtered = 1;
            }
        }
        // Notes that would not fit below a full worksheet get one of their own.
        if !notes.is_empty() && page.at as usize + notes.len() + 1 > self.most_rows as usize {
            self.end_worksheet(page, n_filtered)?;
            self.begin_worksheet(page)?;
            n_filtered = 1;
        }
        self.end_worksheet(page, n_filtered)?;
        page.at += 1;
        let worksheet = self.book.worksheet_from_index(page.index)?;
        for note in notes {
            let text = bounded(self.look.lang.of(note));
            worksheet.write_string_with_format(page.at, 0, text, &self.formats.note)?;
            page.at += 1;
        }
        Ok(())
    }
}

/// What cells are written with.
struct Pen<'a> {
    formats: &'a Formats,
    look: &'a Look,
    is_total: bool,
}

/// The room a cell takes.
struct Ink {
    /// Its own width, and that of what stands beside it.
    widths: [usize; 2],
    n_lines: u32,
}

impl Pen<'_> {
    /// Writes a cell, and beside a share or a mean what it was made of.
    fn write(
        &self,
        worksheet: &mut Worksheet,
        row: u32,
        at: u16,
        cell: &Cell,
        kind: Kind,
    ) -> Result<Ink, XlsxError> {
        let faces = if self.is_total {
            &self.formats.total
        } else {
            &self.formats.plain
        };
        let said = said(cell, self.look.lang);
        let mut widths = [0, 0];
        let text = match evidence_head(kind, self.look.lang) {
            None => &*said,
            Some(_) => {
                let made_of = evidence(cell);
                widths[1] = made_of.width();
                worksheet.write_string_with_format(row, at + 1, made_of, &faces.made)?;
                said.split(' ').next().unwrap_or_default()
            }
        };
        widths[0] = text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
        let mut n_lines = 1;
        match Typed::under(kind, cell) {
            Typed::Empty => {
                // For the lines around it.
                worksheet.write_blank(row, at, &faces.text)?;
            }
            Typed::Int(n) => {
                worksheet.write_number_with_format(row, at, n, &faces.int)?;
            }
            Typed::Decimal(it) => {
                worksheet.write_number_with_format(row, at, it, &faces.decimal)?;
            }
            Typed::Percent(it) => {
                worksheet.write_number_with_format(row, at, it, &faces.percent)?;
            }
            Typed::Day(day) => {
                worksheet.write_datetime_with_format(row, at, day, &faces.day)?;
            }
            Typed::Moment(moment) => {
                worksheet.write_datetime_with_format(row, at, moment, &faces.moment)?;
            }
            Typed::Text => {
                let face = if kind.is_numeric() {
                    &faces.made
                } else if widths[0] > WIDEST || text.contains('\n') {
                    n_lines = lines_of(text, WIDEST);
                    &faces.wrapped
                } else {
                    &faces.text
                };
                worksheet.write_string_with_format(row, at, bounded(text), face)?;
            }
        }
        Ok(Ink { widths, n_lines })
    }
}

/// A full disk stays a full disk and a closed pipe a closed pipe.
fn as_io(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(it) => it,
        it => io::Error::other(it),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_beyond_a_worksheet_go_on_in_the_next() {
        let look = Look::new(crate::wording::Lang::Zh);
        let columns = [Column::new("n", "数", "n", Kind::Int)];
        let title = Words::from("清单");
        for (n_rows, rows_of_each) in [(3, vec![4, 2]), (4, vec![4, 3]), (8, vec![4, 4, 4])] {
            let mut writer = Writer::in_memory(&look, &title, &columns, Vec::new()).unwrap();
            writer.book.most_rows = 4;
            for n in 0..n_rows {
                writer.row(&[Cell::Int(n)]).unwrap();
            }
            let bytes = writer.finish(Some(&[Cell::Int(99)]), &[]).unwrap();
            let mut book: calamine::Xlsx<_> =
                calamine::Reader::new(std::io::Cursor::new(bytes)).unwrap();
            let heights: Vec<usize> = calamine::Reader::worksheets(&mut book)
                .iter()
                .map(|(_, range)| range.height())
                .collect();
            assert_eq!(heights, rows_of_each, "{n_rows} rows");
        }
    }
}
