//! Bulletins for programs: parts under stable keys, rows keyed by the ids of their columns, both languages of every sentence.

use std::io::{self, Write};

use serde_json::to_writer;

use crate::report::bulletin::{Bulletin, Part};
use crate::report::sheet::{Cell, Sheet, Words};
use crate::wording::Lang;
use crate::wording::sheet::{Format, Look, bytes as sheet_bytes};

/// One object.
pub(super) fn bytes(it: &Bulletin) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    out.write_all(b"{\"report\":")?;
    to_writer(&mut out, &it.name)?;
    out.write_all(b",\"stretch\":")?;
    to_writer(&mut out, &it.stretch)?;
    out.write_all(b",\"office\":")?;
    to_writer(&mut out, &it.office)?;
    out.write_all(b",\"title\":")?;
    words(&mut out, &it.title)?;
    out.write_all(b",\"period\":")?;
    words(&mut out, &it.period)?;
    out.write_all(b",\"parts\":[")?;
    let told = it.parts.iter().filter(|it| !matches!(it, Part::Picture(_)));
    for (n, part) in told.enumerate() {
        out.write_all(if n == 0 { b"\n" } else { b",\n" })?;
        self::part(&mut out, part)?;
    }
    out.write_all(b"\n],\"notes\":")?;
    notes(&mut out, &it.notes)?;
    out.write_all(b"}\n")?;
    Ok(out)
}

/// One part to a line.
pub(super) fn lines(it: &Bulletin) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    for part in it.parts.iter().filter(|it| !matches!(it, Part::Picture(_))) {
        self::part(&mut out, part)?;
        out.push(b'\n');
    }
    Ok(out)
}

/// Pictures are the numbers of their sheet again, and stay out.
fn part(out: &mut Vec<u8>, part: &Part) -> io::Result<()> {
    match part {
        Part::Heading(it) => {
            out.write_all(b"{\"heading\":")?;
            words(out, it)?;
        }
        Part::Text(it) => {
            out.write_all(b"{\"text\":")?;
            words(out, it)?;
        }
        Part::Sheet(it) => sheet(out, it)?,
        Part::Picture(_) => return Ok(()),
    }
    out.write_all(b"}")
}

fn sheet(out: &mut Vec<u8>, it: &Sheet) -> io::Result<()> {
    out.write_all(b"{\"sheet\":")?;
    to_writer(&mut *out, &it.id)?;
    out.write_all(b",\"title\":")?;
    words(out, &it.title)?;
    out.write_all(b",\"rows\":[")?;
    rows(out, it, &it.rows)?;
    out.write_all(b"],\"total\":")?;
    match &it.total {
        None => out.write_all(b"null")?,
        Some(total) => rows(out, it, std::slice::from_ref(total))?,
    }
    out.write_all(b",\"notes\":")?;
    notes(out, &it.notes)
}

/// Rows as the sheet's own JSON has them, a comma between.
fn rows(out: &mut Vec<u8>, it: &Sheet, rows: &[Vec<Cell>]) -> io::Result<()> {
    let mut part = Sheet::new(Words::default(), it.columns.clone());
    part.rows = rows.to_vec();
    let lines = sheet_bytes(&part, Format::Jsonl, &Look::new(Lang::En))?;
    let lines: Vec<&[u8]> = lines
        .split(|it| *it == b'\n')
        .filter(|it| !it.is_empty())
        .collect();
    out.write_all(&lines.join(&b","[..]))
}

fn words(out: &mut Vec<u8>, it: &Words) -> io::Result<()> {
    out.write_all(b"{\"zh\":")?;
    to_writer(&mut *out, &it.zh)?;
    out.write_all(b",\"en\":")?;
    to_writer(&mut *out, &it.en)?;
    out.write_all(b"}")
}

fn notes(out: &mut Vec<u8>, notes: &[Words]) -> io::Result<()> {
    out.write_all(b"[")?;
    for (n, note) in notes.iter().enumerate() {
        if n > 0 {
            out.write_all(b",")?;
        }
        words(out, note)?;
    }
    out.write_all(b"]")
}
