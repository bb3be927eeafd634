//! CSV: for Excel with a BOM and its whims provided for, for scripts plain; formulas are neutralised for both.

use std::borrow::Cow;
use std::io::{self, Write};

use super::cell::said;
use super::{Header, Look, cells};
use crate::report::sheet::{Cell, Column};

/// Writes a sheet as CSV.
pub(super) struct Writer<W: Write> {
    out: ::csv::Writer<W>,
    look: Look,
    columns: Vec<Column>,
}

impl<W: Write> Writer<W> {
    pub(super) fn start(look: &Look, columns: &[Column], mut out: W) -> io::Result<Writer<W>> {
        if look.for_excel {
            out.write_all("\u{feff}".as_bytes())?;
        }
        let mut out = ::csv::WriterBuilder::new()
            .terminator(::csv::Terminator::CRLF)
            // Naming the tab as the comment sign is how this crate is told to quote fields that contain one:
            // WPS takes a bare tab for a separator.
            .comment(Some(b'\t'))
            .from_writer(out);
        for column in columns {
            out.write_field(guarded(look.head(column), look.for_excel).as_ref())?;
        }
        // A sheet without columns is no row with one empty cell.
        if !columns.is_empty() {
            end_record(&mut out)?;
        }
        Ok(Writer {
            out,
            look: look.clone(),
            columns: columns.to_vec(),
        })
    }

    pub(super) fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        for cell in cells(row, &self.columns) {
            let text = match (cell, self.look.header) {
                // A script that asks for keys wants codes, too.
                (Cell::Code { code, .. }, Header::Code) => Cow::Borrowed(code.as_ref()),
                _ => said(cell, self.look.lang),
            };
            let text = match cell {
                Cell::Text(_) | Cell::Code { .. } => {
                    guarded(&text, self.look.for_excel).into_owned().into()
                }
                // A negative share begins with a minus and is no number.
                Cell::Ratio { .. } | Cell::Mean { .. } | Cell::Quantile { .. } => {
                    guarded(&text, false).into_owned().into()
                }
                _ => text,
            };
            self.out.write_field(text.as_ref())?;
        }
        end_record(&mut self.out)
    }

    pub(super) fn finish(mut self, total: Option<&[Cell]>) -> io::Result<W> {
        if let (Some(total), Header::Words(_)) = (total, self.look.header) {
            self.row(total)?;
        }
        self.out
            .into_inner()
            .map_err(::csv::IntoInnerError::into_error)
    }
}

fn end_record<W: Write>(out: &mut ::csv::Writer<W>) -> io::Result<()> {
    Ok(out.write_record(None::<&[u8]>)?)
}

/// The text with a tab before it if a spreadsheet would otherwise run or rewrite it. A tab, unlike an apostrophe,
/// survives being saved and opened again, and is trimmed away on import.
fn guarded(text: &str, for_excel: bool) -> Cow<'_, str> {
    if is_formula(text) || (for_excel && is_rewritten(text)) {
        format!("\t{text}").into()
    } else {
        text.into()
    }
}

/// Whether a spreadsheet might take the text for a formula: by its first sign, or by the first one after blanks.
fn is_formula(text: &str) -> bool {
    let blank_first = text.starts_with(['\t', '\r', '\n', '\0']);
    let first = text.trim_start().chars().next();
    blank_first
        || first.is_some_and(|it| {
            matches!(
                it,
                '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹢' | '﹣' | '﹦' | '﹫' | '−'
            )
        })
}

/// Whether Excel would show the text as another number or as a date: 18 digits, leading zeros, `3-1`, `1E5`.
fn is_rewritten(text: &str) -> bool {
    let text = text.trim();
    let has_digit = text.bytes().any(|it| it.is_ascii_digit());
    let looks_numeric = text
        .bytes()
        .all(|it| it.is_ascii_digit() || b"-/:.,eE+% ".contains(&it));
    has_digit && looks_numeric && !is_plain_number(text)
}

/// Whether the text is a number that Excel shows as it is written.
fn is_plain_number(text: &str) -> bool {
    let digits_only = text.bytes().all(|it| it.is_ascii_digit());
    digits_only && text.len() <= 11 && (text == "0" || !text.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::report::sheet::Kind;
    use crate::wording::Lang;

    #[track_caller]
    fn check(text: &str, for_excel: bool, written: &str) {
        assert_eq!(guarded(text, for_excel), written);
    }

    #[test]
    fn formulas_are_neutralised_for_excel_and_for_scripts() {
        for text in [
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+86 571 0000",
            "-1+2",
            "@SUM(A1)",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "  =1",
            "\u{3000}=1",
        ] {
            check(text, true, &format!("\t{text}"));
            check(text, false, &format!("\t{text}"));
        }
        for text in ["", "a=1", "张三", "一、-", "（=1）", "—"] {
            check(text, true, text);
            check(text, false, text);
        }
    }

    #[test]
    fn texts_that_excel_would_rewrite_are_guarded_for_excel_only() {
        for text in [
            "110101199003074477",
            "007",
            "3-1",
            "1/2",
            "1E5",
            "12:30",
            "2026-000017",
            "123456789012",
            "1.50",
        ] {
            check(text, true, &format!("\t{text}"));
            check(text, false, text);
        }
        for text in ["0", "17", "13800000000", "3-1室", "11010119900307447X"] {
            check(text, true, text);
        }
    }

    fn column(id: &'static str) -> Column {
        Column::new(id, id, id, Kind::Text)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            rows in prop::collection::vec(prop::array::uniform2("\\PC*|[-=+@\t\r\n\"', 0-9]{0,6}"), 0..6),
            for_excel: bool,
        ) {
            let look = Look { for_excel, ..Look::new(Lang::Zh) };
            let mut writer = Writer::start(&look, &[column("a"), column("b")], Vec::new()).unwrap();
            for [a, b] in &rows {
                writer.row(&[Cell::text(a), Cell::text(b)]).unwrap();
            }
            let bytes = writer.finish(None).unwrap();
            prop_assert_eq!(bytes.starts_with("\u{feff}".as_bytes()), for_excel);
            let read: Vec<Vec<String>> = ::csv::Reader::from_reader(bytes.as_slice())
                .records()
                .map(|it| it.unwrap().iter().map(str::to_owned).collect())
                .collect();
            let meant: Vec<Vec<String>> = rows
                .iter()
                .map(|row| row.iter().map(|it| guarded(it, for_excel).into_owned()).collect())
                .collect();
            prop_assert_eq!(read, meant);
        }
    }
}
