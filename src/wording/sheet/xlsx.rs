//! Workbooks for Excel and WPS: typed cells, numbers of cases and people as text, ready to filter and to print.

use std::io::{self, Write};

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError,
};
use unicode_width::UnicodeWidthStr;

use super::cell::said;
use super::{Look, cells};
use crate::casework::day::Day;
use crate::report::sheet::{Cell, Column, Words};

/// Rows of one worksheet, the header included; Excel knows no more.
const MOST_ROWS: u32 = 1_048_576;
/// UTF-16 units of one cell; Excel knows no more.
const MOST_UNITS: usize = 32_767;
/// Columns grow to this many Latin letters, then their texts wrap.
const WIDEST: usize = 50;

/// Height of a line and the greatest height of a row, in points.
const LINE_POINTS: u32 = 15;
const MOST_POINTS: u32 = 409;

/// Writes a sheet as a workbook. Rows beyond what a worksheet holds go on in the next one.
pub(super) struct Writer<W> {
    out: W,
    look: Look,
    title: String,
    columns: Vec<Column>,
    book: Workbook,
    formats: Formats,
    constant_memory: bool,
    /// Widest text of each column in this worksheet, a Hanzi counting two.
    widths: Vec<usize>,
    n_worksheets: usize,
    most_rows: u32,
    /// The next row of the current worksheet.
    at: u32,
}

/// The few formats of the workbook, plain and for the total.
struct Formats {
    header: Format,
    numeric_header: Format,
    note: Format,
    plain: Faces,
    total: Faces,
}

struct Faces {
    text: Format,
    wrapped: Format,
    int: Format,
    money: Format,
    ratio: Format,
    day: Format,
    moment: Format,
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
        let title = look.lang.of(title).to_owned();
        let mut book = Workbook::new();
        book.set_properties(&DocProperties::new().set_title(&title));
        let mut writer = Writer {
            out,
            look: look.clone(),
            title,
            columns: columns.to_vec(),
            book,
            formats: Formats::new(),
            constant_memory,
            widths: Vec::new(),
            n_worksheets: 0,
            most_rows: MOST_ROWS,
            at: 0,
        };
        writer.begin_worksheet().map_err(as_io)?;
        Ok(writer)
    }

    pub(super) fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        self.write_row(row, false).map_err(as_io)
    }

    pub(super) fn finish(self, total: Option<&[Cell]>, notes: &[Words]) -> io::Result<W> {
        self.end(total, notes).map_err(as_io)
    }

    fn end(mut self, total: Option<&[Cell]>, notes: &[Words]) -> Result<W, XlsxError> {
        // The filter ends above the total, or at the head of a worksheet that holds nothing else.
        let (no, mut n_filtered) = (self.n_worksheets, self.at);
        if let Some(total) = total {
            self.write_row(total, true)?;
            if self.n_worksheets > no {
                n_filtered = 1;
            }
        }
        // Notes that would not fit below a full worksheet get one of their own.
        if !notes.is_empty() && self.at as usize + notes.len() + 1 > self.most_rows as usize {
            self.end_worksheet(n_filtered)?;
            self.begin_worksheet()?;
            n_filtered = 1;
        }
        self.end_worksheet(n_filtered)?;
        for (at, note) in (self.at + 1..).zip(notes) {
            let text = bounded(self.look.lang.of(note));
            let worksheet = self.book.worksheet_from_index(self.n_worksheets - 1)?;
            worksheet.write_string_with_format(at, 0, text, &self.formats.note)?;
        }
        self.book.save_to_writer(&mut self.out)?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn begin_worksheet(&mut self) -> Result<(), XlsxError> {
        self.n_worksheets += 1;
        let name = worksheet_name(
            &self.title,
            self.look.lang.either("表", "Sheet"),
            self.n_worksheets,
        );
        let worksheet = if self.constant_memory {
            self.book.add_worksheet_with_constant_memory()?
        } else {
            self.book.add_worksheet()
        };
        worksheet
            .set_name(name)?
            .set_freeze_panes(1, 0)?
            .set_repeat_rows(0, 0)?
            .set_paper_size(9)
            .set_landscape()
            .set_print_fit_to_pages(1, 0)
            .set_print_gridlines(true)
            .set_header(format!("&C{}", page_text(&self.title)))
            .set_footer("&C&P / &N");
        self.widths.clear();
        for (at, column) in (0..).zip(&self.columns) {
            let head = self.look.head(column);
            let format = if column.kind.is_numeric() {
                &self.formats.numeric_header
            } else {
                &self.formats.header
            };
            worksheet.write_string_with_format(0, at, bounded(head), format)?;
            // Room for the filter's button.
            self.widths.push(head.width() + 3);
        }
        self.at = 1;
        Ok(())
    }

    /// Widths and the filter, known only now.
    fn end_worksheet(&mut self, n_filtered: u32) -> Result<(), XlsxError> {
        let worksheet = self.book.worksheet_from_index(self.n_worksheets - 1)?;
        for (at, width) in (0..).zip(&self.widths) {
            worksheet.set_column_width(at, u32::try_from(width + 2).unwrap_or(u32::MAX))?;
        }
        let last = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        if last > 0 {
            worksheet.autofilter(0, 0, n_filtered.max(1) - 1, last - 1)?;
        }
        Ok(())
    }

    fn write_row(&mut self, row: &[Cell], is_total: bool) -> Result<(), XlsxError> {
        if self.at == self.most_rows {
            self.end_worksheet(self.at)?;
            self.begin_worksheet()?;
        }
        let faces = if is_total {
            &self.formats.total
        } else {
            &self.formats.plain
        };
        let worksheet = self.book.worksheet_from_index(self.n_worksheets - 1)?;
        let mut n_lines = 1;
        for ((at, cell), widest) in (0..).zip(cells(row, &self.columns)).zip(&mut self.widths) {
            let text = said(cell, self.look.lang);
            let width = text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
            *widest = width.min(WIDEST).max(*widest);
            match Typed::of(cell) {
                Typed::Empty => {
                    // The line above a total runs through.
                    if is_total {
                        worksheet.write_blank(self.at, at, &faces.text)?;
                    }
                }
                Typed::Int(n) => {
                    worksheet.write_number_with_format(self.at, at, n, &faces.int)?;
                }
                Typed::Money(yuan) => {
                    worksheet.write_number_with_format(self.at, at, yuan, &faces.money)?;
                }
                Typed::Day(day) => {
                    worksheet.write_datetime_with_format(self.at, at, day, &faces.day)?;
                }
                Typed::Moment(moment) => {
                    worksheet.write_datetime_with_format(self.at, at, moment, &faces.moment)?;
                }
                Typed::Text => {
                    let made = matches!(
                        cell,
                        Cell::Ratio { .. }
                            | Cell::Mean { .. }
                            | Cell::Quantile { .. }
                            | Cell::Difference { .. }
                    );
                    let face = if made {
                        &faces.ratio
                    } else if width > WIDEST || text.contains('\n') {
                        n_lines = n_lines.max(lines_of(&text));
                        &faces.wrapped
                    } else {
                        &faces.text
                    };
                    worksheet.write_string_with_format(self.at, at, bounded(&text), face)?;
                }
            }
        }
        // Not every program fits the height of a row by itself.
        if n_lines > 1 {
            worksheet.set_row_height(self.at, (n_lines * LINE_POINTS).min(MOST_POINTS))?;
        }
        self.at += 1;
        Ok(())
    }
}

/// A cell as a workbook types it.
enum Typed {
    Empty,
    Int(f64),
    Money(f64),
    Day(ExcelDateTime),
    Moment(ExcelDateTime),
    Text,
}

impl Typed {
    /// Numbers of more than 15 digits and days before 1900 are no numbers to Excel and go as text.
    fn of(cell: &Cell) -> Typed {
        const EXACT: i64 = 999_999_999_999_999;
        match cell {
            Cell::Empty => Typed::Empty,
            Cell::Int(n) if n.abs_diff(0) <= EXACT.unsigned_abs() => Typed::Int(*n as f64),
            Cell::Money(fen) if fen.abs_diff(0) <= EXACT.unsigned_abs() => {
                Typed::Money(*fen as f64 / 100.0)
            }
            Cell::Difference {
                hundredths: Some(it),
            } if it.abs_diff(0) <= EXACT.unsigned_abs() => Typed::Money(*it as f64 / 100.0),
            Cell::Day(day) => date(*day).map_or(Typed::Text, Typed::Day),
            Cell::Moment(moment) => {
                let it = moment.on_the_wall();
                let part = |n: i8| n.unsigned_abs();
                date(moment.day())
                    .and_then(|day| {
                        day.and_hms(part(it.hour()).into(), part(it.minute()), part(it.second()))
                            .ok()
                    })
                    .map_or(Typed::Text, Typed::Moment)
            }
            Cell::Int(_)
            | Cell::Money(_)
            | Cell::Text(_)
            | Cell::Ratio { .. }
            | Cell::Mean { .. }
            | Cell::Quantile { .. }
            | Cell::Difference { .. }
            | Cell::Flag(_)
            | Cell::Code { .. } => Typed::Text,
        }
    }
}

fn date(day: Day) -> Option<ExcelDateTime> {
    let it = day.date();
    let year = u16::try_from(it.year()).ok()?;
    ExcelDateTime::from_ymd(year, it.month().unsigned_abs(), it.day().unsigned_abs()).ok()
}

impl Formats {
    fn new() -> Formats {
        let plain = Format::new().set_align(FormatAlign::Top);
        let header = plain
            .clone()
            .set_bold()
            .set_text_wrap()
            .set_border_bottom(FormatBorder::Thin);
        Formats {
            numeric_header: header.clone().set_align(FormatAlign::Right),
            header,
            note: Format::new().set_italic(),
            total: Faces::of(&plain.clone().set_bold().set_border_top(FormatBorder::Thin)),
            plain: Faces::of(&plain),
        }
    }
}

impl Faces {
    fn of(base: &Format) -> Faces {
        let number = |code: &str| base.clone().set_num_format(code);
        // Set in from the edge, or a number would touch the text of the next column.
        let right = |code: &str| number(code).set_align(FormatAlign::Right).set_indent(1);
        Faces {
            text: number("@"),
            wrapped: number("@").set_text_wrap(),
            int: right("0"),
            money: right("0.00"),
            ratio: right("@"),
            day: number("yyyy-mm-dd").set_align(FormatAlign::Left),
            moment: number("yyyy-mm-dd hh:mm:ss").set_align(FormatAlign::Left),
        }
    }
}

/// A full disk stays a full disk and a closed pipe a closed pipe.
fn as_io(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(it) => it,
        it => io::Error::other(it),
    }
}

/// Lines that a text takes when it is wrapped, a little generously.
fn lines_of(text: &str) -> u32 {
    let lines = text
        .split('\n')
        .map(|it| it.width().div_ceil(WIDEST - 2).max(1));
    u32::try_from(lines.sum::<usize>())
        .unwrap_or(MOST_POINTS)
        .min(MOST_POINTS)
}

/// The text as a cell can hold it: no carriage returns, not longer than Excel allows.
fn bounded(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.encode_utf16().count() <= MOST_UNITS {
        return text;
    }
    let mut n_units = 1; // The ellipsis.
    let kept = text.chars().take_while(|it| {
        n_units += it.len_utf16();
        n_units <= MOST_UNITS
    });
    kept.chain(['…']).collect()
}

/// A name Excel accepts: 31 units, no signs of its own, and told apart when there are several.
fn worksheet_name(title: &str, otherwise: &str, no: usize) -> String {
    let suffix = if no > 1 {
        format!(" ({no})")
    } else {
        String::new()
    };
    let mut room = 31 - suffix.len();
    let name: String = title
        .chars()
        .map(|it| match it {
            '*' | '?' | ':' | '[' | ']' | '\\' | '/' | '\'' => ' ',
            it if it.is_control() => ' ',
            it => it,
        })
        .take_while(|it| match room.checked_sub(it.len_utf16()) {
            Some(left) => {
                room = left;
                true
            }
            None => false,
        })
        .collect();
    let name = match name.trim() {
        // Excel keeps this one for itself.
        "" => otherwise,
        it if it.eq_ignore_ascii_case("history") => otherwise,
        it => it,
    };
    format!("{name}{suffix}")
}

/// The title as a printed page's head takes it: `&` doubled, within its 255 units.
fn page_text(title: &str) -> String {
    let title: String = title.chars().take(100).collect();
    // A digit after `&C` would be read as a size of type.
    format!(" {}", title.replace('&', "&&").replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worksheets_get_names_that_excel_accepts() {
        let long = "关于二〇二六年上半年各村各部门各渠道群众诉求受理办理回访情况的统计表";
        for (title, no, name) in [
            ("办理情况", 1, "办理情况"),
            ("办理情况", 2, "办理情况 (2)"),
            ("a/b:c*[d]?\\'", 1, "a b c  d"),
            ("", 1, "表"),
            ("History", 1, "表"),
            (
                long,
                1,
                "关于二〇二六年上半年各村各部门各渠道群众诉求受理办理回访情况",
            ),
        ] {
            let made = worksheet_name(title, "表", no);
            assert!(made.starts_with(name.trim_end()), "{made}");
            let valid = Workbook::new().add_worksheet().set_name(&made).is_ok();
            assert!(valid, "{made}");
        }
        let rare = "𠮷".repeat(40);
        assert_eq!(worksheet_name(&rare, "表", 12).encode_utf16().count(), 31);
    }

    #[test]
    fn texts_are_cut_where_excel_ends() {
        let fits = "字".repeat(MOST_UNITS);
        assert_eq!(bounded(&fits), fits);
        let cut = bounded(&"𠮷".repeat(MOST_UNITS));
        assert!(cut.encode_utf16().count() <= MOST_UNITS);
        assert!(cut.ends_with("𠮷…"));
        assert_eq!(bounded("一\r\n二\r三"), "一\n二\n三");
    }

    #[test]
    fn the_head_of_a_page_takes_any_title() {
        assert_eq!(page_text("甲&乙"), " 甲&&乙");
        assert_eq!(page_text("2026 年"), " 2026 年");
    }

    #[test]
    fn rows_beyond_a_worksheet_go_on_in_the_next() {
        let look = Look::new(crate::wording::Lang::Zh);
        let columns = [Column::new("n", "数", "n", crate::report::sheet::Kind::Int)];
        let title = Words::from("清单");
        for (n_rows, rows_of_each) in [(3, vec![4, 2]), (4, vec![4, 3]), (8, vec![4, 4, 4])] {
            let mut writer = Writer::in_memory(&look, &title, &columns, Vec::new()).unwrap();
            writer.most_rows = 4;
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
