//! Bulletins as people take them away: the same parts in the same order, in every format.

/// What changed since reports were frozen.
mod differences;

/// For Word and WPS.
mod docx;

/// For browsers and printers.
mod html;

/// For programs.
mod json;

/// How a table shares a page.
mod layout;

/// For terminals.
mod text;

#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::io;

use crate::office::stats::rounding;
use crate::report::bulletin::{Bulletin, Part};
use crate::report::measure::Measure;
use crate::report::sheet::{Sheet, Words};

use super::picture::Fonts;
use super::sheet::{self, Format, Look};

pub use differences::differences;
pub use docx::docx;
pub use html::parts as html_parts;

/// A bulletin as bytes.
pub fn bytes(it: &Bulletin, format: Format, look: &Look) -> io::Result<Vec<u8>> {
    match format {
        Format::Table => text::bytes(it, look),
        Format::Csv => csv(it, look),
        Format::Json => json::bytes(it),
        Format::Jsonl => json::lines(it),
        Format::Md => markdown(it, look),
        Format::Html => Ok(html::page(it, look).into_bytes()),
        Format::Xlsx => sheet::workbook(it, look, Vec::new()),
        Format::Docx => docx(it, look.lang, &Fonts::installed()),
    }
}

/// Only what it says in sentences, to be pasted into a message.
pub fn sentences(it: &Bulletin, lang: super::Lang) -> String {
    let mut said = String::new();
    for part in &it.parts {
        if let Part::Text(words) = part {
            said.push_str(lang.of(words));
            said.push('\n');
        }
    }
    said
}

/// Sheets one after another, each under its name, a blank line between them.
fn csv(it: &Bulletin, look: &Look) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    for (n, one) in it.sheets().enumerate() {
        if n > 0 {
            out.extend_from_slice(b"\r\n");
        }
        let bytes = sheet::bytes(one, Format::Csv, look)?;
        let bom = "\u{feff}".as_bytes();
        let (mark, rows) = match bytes.strip_prefix(bom) {
            Some(rows) => (bom, rows),
            None => (&[][..], &bytes[..]),
        };
        if n == 0 {
            out.extend_from_slice(mark);
        }
        let name = match look.header {
            sheet::Header::Words(lang) => lang.of(&one.title),
            sheet::Header::Code => &one.id,
        };
        out.extend_from_slice(format!("# {name}\r\n").as_bytes());
        out.extend_from_slice(rows);
    }
    Ok(out)
}

/// Headings below the title, tables with their notes; pictures are left to the formats that have any.
fn markdown(it: &Bulletin, look: &Look) -> io::Result<Vec<u8>> {
    let lang = look.lang;
    let mut out = format!(
        "# {}\n\n{}　{}\n",
        lang.of(&it.title),
        it.office,
        lang.of(&it.period)
    );
    for part in &it.parts {
        match part {
            Part::Heading(words) => out.push_str(&format!("\n## {}\n", lang.of(words))),
            Part::Text(words) => out.push_str(&format!("\n{}\n", lang.of(words))),
            Part::Sheet(one) => {
                let bytes = sheet::bytes(&told_once(one, it), Format::Md, look)?;
                let text = String::from_utf8_lossy(&bytes).into_owned();
                // A sheet on its own has a title of the first rank.
                out.push_str(&format!("\n##{text}"));
            }
            Part::Picture(_) => {}
        }
    }
    out.push('\n');
    for note in &it.notes {
        out.push_str(&format!("- {}\n", lang.of(note)));
    }
    Ok(out.into_bytes())
}

/// A sheet without the notes that stand at the end of the bulletin.
fn told_once(sheet: &Sheet, it: &Bulletin) -> Sheet {
    let mut sheet = sheet.clone();
    sheet.notes.retain(|note| !it.notes.contains(note));
    sheet
}

/// The same without definitions that were told under a sheet before.
fn told_first(sheet: &Sheet, it: &Bulletin, told: &mut HashSet<Words>) -> Sheet {
    let mut sheet = told_once(sheet, it);
    sheet
        .notes
        .retain(|note| !is_definition(note) || told.insert(note.clone()));
    sheet
}

/// How a figure is made, wherever it stands; conditions of one sheet are none.
fn is_definition(note: &Words) -> bool {
    *note == rounding() || Measure::ALL.iter().any(|it| it.definition() == *note)
}
