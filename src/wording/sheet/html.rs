//! HTML: one page that stands alone, prints well, and runs nothing.

use std::io::{self, Write};

use askama::filters::{Escaper, Html};

use super::cell::{no_rows, said};
use super::{Look, cells};
use crate::report::sheet::{Cell, Column, Words};

/// No colour is needed to read it, heads repeat on every printed page, no row is torn apart.
const STYLE: &str = "\
@page{size:A4 landscape;margin:12mm}\
body{font:14px/1.5 \"Noto Sans CJK SC\",\"Microsoft YaHei\",\"SimSun\",sans-serif;margin:1rem;color:#000;background:#fff}\
h1{font-size:1.3rem}\
table{border-collapse:collapse}\
th,td{border:1px solid #888;padding:.2rem .5rem;text-align:left;vertical-align:top;white-space:pre-line;overflow-wrap:anywhere}\
th{background:#eee}\
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\
.k{white-space:nowrap}\
tfoot{display:table-row-group;font-weight:bold}\
thead{display:table-header-group}\
tr{break-inside:avoid}\
@media print{body{margin:0;font-size:11px}th{background:none}}";

/// Writes a sheet as an HTML page.
pub(super) struct Writer<W> {
    out: W,
    look: Look,
    columns: Vec<Column>,
    is_empty: bool,
}

impl<W: Write> Writer<W> {
    pub(super) fn start(
        look: &Look,
        title: &Words,
        columns: &[Column],
        mut out: W,
    ) -> io::Result<Writer<W>> {
        let title = escaped(look.lang.of(title));
        write!(
            out,
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
            look.lang.tag()
        )?;
        if !title.is_empty() {
            writeln!(out, "<h1>{title}</h1>")?;
        }
        write!(out, "<table>\n<thead>\n<tr>")?;
        for column in columns {
            write!(
                out,
                "<th scope=\"col\"{}>{}</th>",
                class(column),
                escaped(look.head(column))
            )?;
        }
        write!(out, "</tr>\n</thead>\n<tbody>\n")?;
        Ok(Writer {
            out,
            look: look.clone(),
            columns: columns.to_vec(),
            is_empty: true,
        })
    }

    pub(super) fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        self.is_empty = false;
        write!(self.out, "<tr>")?;
        for (column, cell) in self.columns.iter().zip(cells(row, &self.columns)) {
            let text = escaped(&said(cell, self.look.lang));
            write!(self.out, "<td{}>{text}</td>", class(column))?;
        }
        writeln!(self.out, "</tr>")
    }

    pub(super) fn finish(mut self, total: Option<&[Cell]>, notes: &[Words]) -> io::Result<W> {
        if self.is_empty {
            writeln!(
                self.out,
                "<tr><td colspan=\"{}\">{}</td></tr>",
                self.columns.len().max(1),
                no_rows(self.look.lang)
            )?;
        }
        writeln!(self.out, "</tbody>")?;
        if let Some(total) = total {
            writeln!(self.out, "<tfoot>")?;
            self.row(total)?;
            writeln!(self.out, "</tfoot>")?;
        }
        writeln!(self.out, "</table>")?;
        for note in notes {
            writeln!(self.out, "<p>{}</p>", escaped(self.look.lang.of(note)))?;
        }
        write!(self.out, "</body>\n</html>\n")?;
        self.out.flush()?;
        Ok(self.out)
    }
}

/// Numbers stand to the right; days and numbers of cases stay on one line.
fn class(column: &Column) -> &'static str {
    use crate::report::sheet::Kind;
    match column.kind {
        Kind::Id | Kind::Day | Kind::Moment => " class=\"k\"",
        kind if kind.is_numeric() => " class=\"n\"",
        _ => "",
    }
}

/// Text that is no markup.
pub(in crate::wording) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    Html.write_escaped_str(&mut escaped, text)
        .expect("writing to a string cannot fail");
    escaped
}
