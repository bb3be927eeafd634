//! Bulletins for terminals: sentences wrapped, tables as wide as there is room, pictures as bars and lines.

use std::collections::HashSet;
use std::io;

use crate::report::bulletin::{Bulletin, Part};
use crate::wording::picture::drawn;
use crate::wording::sheet::{self, Format, Look, wrapped};

/// Columns of a line of running text where nobody says how wide the terminal is.
const COLUMNS: u16 = 80;

pub(super) fn bytes(it: &Bulletin, look: &Look) -> io::Result<Vec<u8>> {
    let lang = look.lang;
    let width = look.width.unwrap_or(COLUMNS);
    let fold = |text: &str| wrapped(text, usize::from(width));
    let mut out = format!(
        "{}\n{}　{}\n",
        lang.of(&it.title),
        it.office,
        lang.of(&it.period)
    );
    let mut told = HashSet::new();
    for part in &it.parts {
        out.push('\n');
        match part {
            Part::Heading(words) => out.push_str(&format!("{}\n", fold(lang.of(words)))),
            Part::Text(words) => out.push_str(&format!("{}\n", fold(lang.of(words)))),
            Part::Picture(picture) => {
                out.push_str(&drawn(picture, lang, look.frames, Some(width)));
            }
            Part::Sheet(one) => {
                let mut one = super::told_first(one, it, &mut told);
                let notes = std::mem::take(&mut one.notes);
                let table = sheet::bytes(&one, Format::Table, look)?;
                out.push_str(&String::from_utf8_lossy(&table));
                for note in &notes {
                    out.push_str(&format!("{}\n", fold(lang.of(note))));
                }
            }
        }
    }
    out.push('\n');
    for note in &it.notes {
        out.push_str(&format!("{}\n", fold(lang.of(note))));
    }
    Ok(out.into_bytes())
}
