//! Bulletins as one HTML page that stands alone: sentences, tables, charts drawn into it, ready for an A4 printer.

use std::fmt::Write;

use crate::report::bulletin::{Bulletin, Part};
use crate::report::sheet::{Cell, Column, Kind, Sheet};
use crate::wording::Lang;
use crate::wording::picture::svg;
use crate::wording::sheet::{Look, escaped, said};

/// No colour is needed to read it; a table's head repeats on every printed page, no row and no chart is torn apart.
const STYLE: &str = "\
@page{size:A4;margin:18mm 15mm}\
body{font:15px/1.7 \"Noto Sans CJK SC\",\"Microsoft YaHei\",\"SimSun\",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}\
header{text-align:center;border-bottom:2px solid #000;margin-bottom:1.5rem;padding-bottom:.5rem}\
h1{font-size:1.6rem;margin:0}\
h2{font-size:1.15rem;margin:2rem 0 .5rem;break-after:avoid}\
p.sentence{text-indent:2em;margin:.5rem 0}\
:lang(en) p.sentence{text-indent:0}\
.sheet{margin:1rem 0;overflow-x:auto}\
table{border-collapse:collapse;width:100%;font-size:.87rem}\
caption{font-weight:bold;text-align:left;padding:.3rem 0;break-after:avoid}\
th,td{border:1px solid #777;padding:.2rem .45rem;text-align:left;vertical-align:top}\
th{background:#eee}\
.n{text-align:right;font-variant-numeric:tabular-nums}\
td.n{white-space:nowrap}\
tfoot{display:table-row-group;font-weight:bold}\
thead{display:table-header-group}\
tr,figure{break-inside:avoid}\
figure{margin:1rem 0;text-align:center}\
figure svg{max-width:100%;height:auto}\
ul.notes{margin:.3rem 0 0;padding-left:1.2em;font-size:.76rem;line-height:1.5;color:#444}\
footer{border-top:1px solid #777;margin-top:2rem}\
@media print{body{margin:0;max-width:none;padding:0;font-size:11pt}th{background:none}.sheet{overflow:visible}}";

/// The whole page.
pub(super) fn page(it: &Bulletin, look: &Look) -> String {
    let lang = look.lang;
    let title = escaped(lang.of(&it.title));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <header><h1>{title}</h1>\n<p>{}　{}</p></header>\n{}<footer>{}</footer>\n</body>\n</html>\n",
        lang.tag(),
        escaped(&it.office),
        escaped(lang.of(&it.period)),
        parts(it, lang),
        notes(it.notes.iter().map(|it| lang.of(it)))
    )
}

/// Its parts as elements of a page, whoever makes the page.
pub fn parts(it: &Bulletin, lang: Lang) -> String {
    let mut out = String::new();
    for (n, part) in it.parts.iter().enumerate() {
        let _ = match part {
            Part::Heading(words) => writeln!(out, "<h2>{}</h2>", escaped(lang.of(words))),
            Part::Text(words) => {
                writeln!(out, "<p class=\"sentence\">{}</p>", escaped(lang.of(words)))
            }
            Part::Picture(picture) => {
                let svg = svg(picture, lang, &format!("picture-{n}"));
                writeln!(out, "<figure>{svg}</figure>")
            }
            Part::Sheet(sheet) => {
                let sheet = super::told_once(sheet, it);
                writeln!(out, "{}", table(&sheet, lang))
            }
        };
    }
    out
}

fn table(sheet: &Sheet, lang: Lang) -> String {
    let mut out = format!(
        "<div class=\"sheet\" id=\"sheet-{}\"><table>\n<caption>{}</caption>\n<thead>\n<tr>",
        escaped(&sheet.id),
        escaped(lang.of(&sheet.title))
    );
    for column in &sheet.columns {
        let head = escaped(lang.either(&column.zh, &column.en));
        let _ = write!(out, "<th scope=\"col\"{}>{head}</th>", class(column));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &sheet.rows {
        line(&mut out, sheet, row, lang);
    }
    if sheet.rows.is_empty() {
        let n = sheet.columns.len().max(1);
        let none = lang.either("无记录", "no rows");
        let _ = writeln!(out, "<tr><td colspan=\"{n}\">{none}</td></tr>");
    }
    out.push_str("</tbody>\n");
    if let Some(total) = &sheet.total {
        out.push_str("<tfoot>\n");
        line(&mut out, sheet, total, lang);
        out.push_str("</tfoot>\n");
    }
    out.push_str("</table>\n");
    out.push_str(&notes(sheet.notes.iter().map(|it| lang.of(it))));
    out.push_str("</div>");
    out
}

fn line(out: &mut String, sheet: &Sheet, row: &[Cell], lang: Lang) {
    out.push_str("<tr>");
    for (column, cell) in sheet.columns.iter().zip(row) {
        let text = escaped(&said(cell, lang));
        let _ = write!(out, "<td{}>{text}</td>", class(column));
    }
    out.push_str("</tr>\n");
}

fn notes<'a>(all: impl Iterator<Item = &'a str>) -> String {
    let items: String = all.map(|it| format!("<li>{}</li>", escaped(it))).collect();
    match items.as_str() {
        "" => items,
        _ => format!("<ul class=\"notes\">{items}</ul>\n"),
    }
}

fn class(column: &Column) -> &'static str {
    match column.kind {
        Kind::Id | Kind::Day | Kind::Moment => " class=\"k\"",
        kind if kind.is_numeric() => " class=\"n\"",
        _ => "",
    }
}
