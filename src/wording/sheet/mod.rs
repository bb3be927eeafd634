//! Sheets as people and programs take them away: one sheet, every format, row by row or whole.

/// A cell in words.
mod cell;

/// For spreadsheets and scripts.
mod csv;

/// For Word and WPS.
mod docx;

/// For browsers and printers.
mod html;

/// For programs, as one array or as one object to a line.
mod json;

/// For documents and tickets.
mod md;

/// The width of signs on old consoles.
mod legacy;

/// Text in narrow columns.
mod wrap;

/// How columns share a terminal.
mod squeeze;

/// For terminals.
mod table;

/// For Excel and WPS.
mod xlsx;

#[cfg(test)]
mod tests;

use std::io::{self, Write};
use std::path::Path;
use std::str::FromStr;

use crate::report::sheet::{Cell, Column, Sheet, Words};
use crate::wording::Lang;

pub(super) use cell::no_rows;
pub use cell::said;
pub(super) use html::escaped;
pub(super) use squeeze::{Want, squeeze};
pub(super) use wrap::wrapped;
pub(super) use xlsx::workbook;

/// The format of a sheet outside the program.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Format {
    #[default]
    Table,
    Csv,
    Json,
    Jsonl,
    Xlsx,
    Md,
    Html,
    Docx,
}

/// How a sheet is to look. Each format heeds the parts that mean something to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Look {
    pub lang: Lang,
    pub header: Header,
    pub frames: Frames,
    /// Columns of the terminal; `None` when the table goes into a file or a pipe and nothing is wrapped.
    pub width: Option<u16>,
    /// Whether CSV is meant for Excel: it then begins with a BOM, and texts that Excel would rewrite (long numbers,
    /// leading zeros, near-dates) carry a tab before them. Formulas are neutralised either way.
    pub for_excel: bool,
    /// Whether a table says which columns it had no room for; once is enough where several follow each other.
    pub hints: bool,
}

/// What stands above the columns. Scripts ask for the keys; totals, which are not rows, are then left out of CSV.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Header {
    Words(Lang),
    Code,
}

/// What a table is drawn with.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Frames {
    #[default]
    Lines,
    /// For the legacy Chinese console, which draws box lines and other ambiguous signs (“”—…①) two columns wide.
    Ascii,
}

/// The text without signs that move the cursor, turn the writing round or are invisible: what a citizen wrote must not
/// be able to redraw the terminal, nor to break a document.
pub fn harmless(text: &str) -> impl Iterator<Item = char> {
    let mut last = ' ';
    text.chars().filter_map(move |it| {
        let before = std::mem::replace(&mut last, it);
        match it {
            '\n' if before == '\r' => None,
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            '\u{ad}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fffe}'
            | '\u{ffff}' => None,
            it if it.is_control() => Some('?'),
            it => Some(it),
        }
    })
}

/// Text for a terminal: a line that is too long goes on beneath, two columns further in than it began.
pub fn fold(text: &str, width: usize) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let room = width.saturating_sub(indent + 2);
        if room < 20 || unicode_width::UnicodeWidthStr::width(line) <= width {
            lines.push(line.to_owned());
            continue;
        }
        for (n, part) in wrap::wrapped(&line[indent..], room).lines().enumerate() {
            let deeper = if n == 0 { 0 } else { 2 };
            lines.push(format!("{}{part}", " ".repeat(indent + deeper)));
        }
    }
    lines.join("\n")
}

/// Writes a sheet row by row, so that a million rows need no more memory than one. Tables and documents are the
/// exception: they are drawn at the end, when the widest cells are known.
pub struct Writer<W: Write + Send>(Open<W>);

enum Open<W: Write + Send> {
    Table(table::Writer<W>),
    Csv(Box<csv::Writer<W>>),
    Json(json::Writer<W>),
    Xlsx(Box<xlsx::Writer<W>>),
    Md(md::Writer<W>),
    Html(html::Writer<W>),
    Docx(docx::Writer<W>),
}

/// Writes a whole sheet and hands the destination back.
pub fn write<W: Write + Send>(sheet: &Sheet, format: Format, look: &Look, out: W) -> io::Result<W> {
    let mut writer = match format {
        // A small workbook is built in memory, where no temporary file can fail.
        Format::Xlsx if sheet.rows.len() < 5_000 => Writer(Open::Xlsx(Box::new(
            xlsx::Writer::in_memory(look, &sheet.title, &sheet.columns, out)?,
        ))),
        _ => Writer::start(format, look, &sheet.title, &sheet.columns, out)?,
    };
    for row in &sheet.rows {
        writer.row(row)?;
    }
    writer.finish(sheet.total.as_deref(), &sheet.notes)
}

/// A whole sheet as bytes.
pub fn bytes(sheet: &Sheet, format: Format, look: &Look) -> io::Result<Vec<u8>> {
    write(sheet, format, look, Vec::new())
}

impl<W: Write + Send> Writer<W> {
    /// Begins a sheet. A workbook begun here keeps its rows in a temporary file until it is finished.
    pub fn start(
        format: Format,
        look: &Look,
        title: &Words,
        columns: &[Column],
        out: W,
    ) -> io::Result<Writer<W>> {
        Ok(Writer(match format {
            Format::Table => Open::Table(table::Writer::start(look, title, columns, out)),
            Format::Csv => Open::Csv(Box::new(csv::Writer::start(look, columns, out)?)),
            Format::Json => Open::Json(json::Writer::array(columns, out)?),
            Format::Jsonl => Open::Json(json::Writer::lines(columns, out)?),
            Format::Xlsx => Open::Xlsx(Box::new(xlsx::Writer::constant_memory(
                look, title, columns, out,
            )?)),
            Format::Md => Open::Md(md::Writer::start(look, title, columns, out)?),
            Format::Html => Open::Html(html::Writer::start(look, title, columns, out)?),
            Format::Docx => Open::Docx(docx::Writer::start(look, title, columns, out)),
        }))
    }

    /// Writes one row; missing cells are empty, cells beyond the last column are dropped.
    pub fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        match &mut self.0 {
            Open::Table(it) => {
                it.row(row);
                Ok(())
            }
            Open::Csv(it) => it.row(row),
            Open::Json(it) => it.row(row),
            Open::Xlsx(it) => it.row(row),
            Open::Md(it) => it.row(row),
            Open::Html(it) => it.row(row),
            Open::Docx(it) => {
                it.row(row);
                Ok(())
            }
        }
    }

    /// Ends the sheet with its total and notes, where the format has a place for them, and hands the destination back.
    pub fn finish(self, total: Option<&[Cell]>, notes: &[Words]) -> io::Result<W> {
        match self.0 {
            Open::Table(it) => it.finish(total, notes),
            Open::Csv(it) => it.finish(total),
            Open::Json(it) => it.finish(),
            Open::Xlsx(it) => it.finish(total, notes),
            Open::Md(it) => it.finish(total, notes),
            Open::Html(it) => it.finish(total, notes),
            Open::Docx(it) => it.finish(total, notes),
        }
    }
}

/// The cells of a row, one for every column.
fn cells<'a>(row: &'a [Cell], columns: &[Column]) -> impl Iterator<Item = &'a Cell> {
    debug_assert_eq!(row.len(), columns.len(), "one cell for every column");
    row.iter()
        .chain(std::iter::repeat(&Cell::Empty))
        .take(columns.len())
}

impl Look {
    /// What suits a reader of this language: words above the columns, drawn lines, nothing wrapped, CSV for Excel.
    pub fn new(lang: Lang) -> Look {
        Look {
            lang,
            header: Header::Words(lang),
            frames: Frames::Lines,
            width: None,
            for_excel: true,
            hints: true,
        }
    }

    /// What stands above a column.
    fn head<'a>(&self, column: &'a Column) -> &'a str {
        match self.header {
            Header::Words(lang) => lang.either(&column.zh, &column.en),
            Header::Code => &column.id,
        }
    }
}

impl Format {
    pub const ALL: [Format; 8] = [
        Format::Table,
        Format::Csv,
        Format::Json,
        Format::Jsonl,
        Format::Xlsx,
        Format::Md,
        Format::Html,
        Format::Docx,
    ];

    /// The name by which it is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Format::Table => "table",
            Format::Csv => "csv",
            Format::Json => "json",
            Format::Jsonl => "jsonl",
            Format::Xlsx => "xlsx",
            Format::Md => "md",
            Format::Html => "html",
            Format::Docx => "docx",
        }
    }

    /// The format a file's name asks for by its extension.
    pub fn of_file(path: &Path) -> Option<Format> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "txt" => Some(Format::Table),
            "ndjson" => Some(Format::Jsonl),
            "markdown" => Some(Format::Md),
            "htm" => Some(Format::Html),
            "table" => None,
            name => name.parse().ok(),
        }
    }

    /// What a browser is told the file is.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Table => "text/plain; charset=utf-8",
            Format::Csv => "text/csv; charset=utf-8",
            Format::Json => "application/json",
            Format::Jsonl => "application/jsonl",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Md => "text/markdown; charset=utf-8",
            Format::Html => "text/html; charset=utf-8",
            Format::Docx => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
        }
    }
}

impl FromStr for Format {
    type Err = ();

    fn from_str(text: &str) -> Result<Format, ()> {
        let text = text.trim().to_ascii_lowercase();
        Format::ALL
            .into_iter()
            .find(|it| it.name() == text)
            .ok_or(())
    }
}
