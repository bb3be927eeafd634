//! Where rows go: a table for people, or the format asked for, to the terminal or to a file.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

use crate::report::sheet::{Sheet, Words};
use crate::wording::files;
use crate::wording::sheet::{Format, Frames, Header, Look, bytes, fold, harmless};

use super::session::{Failure, OutputFault, Session};

/// Columns a terminal is taken to have when it does not say.
const COLUMNS: u16 = 80;

/// The format asked for: by `-O`, else by the ending of `-o`, else a table.
pub(super) fn format_of(session: &Session) -> Result<Format, Failure> {
    if let Some(word) = &session.format {
        return word
            .parse()
            .map_err(|_| Failure::Usage(files::no_such_format(session.lang, word)));
    }
    match &session.output {
        None => Ok(Format::Table),
        Some(path) => {
            Format::of_file(path).ok_or_else(|| Failure::Output(path.clone(), OutputFault::Ending))
        }
    }
}

/// True when a person reads the answer as text.
pub(super) fn is_for_people(session: &Session) -> Result<bool, Failure> {
    Ok(format_of(session)? == Format::Table && session.output.is_none())
}

/// Writes a sheet where and how it was asked for.
pub(super) fn sheet(session: &Session, practice: bool, sheet: Sheet) -> Result<(), Failure> {
    let mut sheet = sheet;
    if practice {
        sheet.notes.push(Words::new(
            "练习数据，非真实案件",
            "practice data, no real cases",
        ));
    }
    written(session, &sheet, true)
}

/// Writes one of several tables that follow each other on a screen.
pub(super) fn section(session: &Session, sheet: &Sheet, first: bool) -> Result<(), Failure> {
    written(session, sheet, first)
}

fn written(session: &Session, sheet: &Sheet, hints: bool) -> Result<(), Failure> {
    let format = format_of(session)?;
    let mut look = look(session);
    look.hints = hints;
    let written = bytes(sheet, format, &look).map_err(|it| Failure::Io(format!("{it:?}")))?;
    put(session, &written)
}

/// How what is written looks.
pub(super) fn look(session: &Session) -> Look {
    let mut look = Look::new(session.lang);
    look.header = if session.header_code {
        Header::Code
    } else {
        Header::Words(session.lang)
    };
    if session.ascii {
        look.frames = Frames::Ascii;
    }
    look.for_excel = !session.header_code;
    let to_terminal = session.output.is_none() && std::io::stdout().is_terminal();
    look.width = to_terminal.then(terminal_width);
    look
}

/// Says something beside the answer; at a terminal as [`Session::say`] does. It ends its own lines.
pub(super) fn tell(text: &str) {
    if std::io::stderr().is_terminal() {
        let text: String = harmless(text).collect();
        let end = if text.ends_with('\n') { "\n" } else { "" };
        aside(format_args!(
            "{}{end}",
            fold(&text, terminal_width().into())
        ));
    } else {
        aside(text);
    }
}

/// Writes beside the answer, to standard error; that whoever reads has left is no error.
pub(super) fn aside(words: impl Display) {
    write!(io::stderr(), "{words}").ok();
}

/// Writes bytes to the file asked for, or to standard output.
pub(super) fn put(session: &Session, bytes: &[u8]) -> Result<(), Failure> {
    match &session.output {
        None => std::io::stdout().write_all(bytes)?,
        Some(path) => {
            if holds_an_office(session, path) {
                return Err(Failure::Output(path.clone(), OutputFault::Office));
            }
            let failed = Failure::file(path);
            let mut file = BufWriter::new(File::create(path).map_err(&failed)?);
            file.write_all(bytes).map_err(&failed)?;
            file.flush().map_err(&failed)?;
        }
    }
    Ok(())
}

/// The office asked, by any path, or any other file that looks like one.
fn holds_an_office(session: &Session, path: &Path) -> bool {
    let same = match (path.canonicalize(), session.file.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    };
    same || (path.exists() && path.extension().is_some_and(|it| it == "redb"))
}

pub(super) fn terminal_width() -> u16 {
    std::env::var("COLUMNS")
        .ok()
        .and_then(|it| it.parse().ok())
        .or_else(measured_width)
        .unwrap_or(COLUMNS)
}

/// comfy-table asks the terminal; an empty table knows its width.
fn measured_width() -> Option<u16> {
    comfy_table::Table::new().width()
}
