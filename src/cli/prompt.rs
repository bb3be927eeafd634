//! Questions at a terminal, and texts that come from a file, from standard input, or unseen.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::Path;

use crate::office::form::{Field, FieldKind};
use crate::wording::Lang;
use crate::wording::terms;

use super::session::Failure;

/// Asks one line on the terminal, beside standard output.
pub(super) fn ask_line(question: &str) -> Result<String, Failure> {
    let mut err = std::io::stderr();
    err.write_all(question.as_bytes())?;
    err.flush()?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Asks for a number that must not stand in the shell's history.
pub(super) fn ask_unseen(question: &str) -> Result<String, Failure> {
    rpassword::prompt_password(question).map_err(Failure::from)
}

/// What a flag's words mean: themselves, the text of a file, standard input, or a question.
pub(super) fn words_of(lang: Lang, field: Field, given: &str) -> Result<String, Failure> {
    match field.kind {
        FieldKind::Text if given == "-" => read_stdin(),
        FieldKind::Text if given.starts_with('@') && given.len() > 1 => {
            read_text(Path::new(&given[1..]))
        }
        FieldKind::Number if given == "-" && !std::io::stdin().is_terminal() => read_line(),
        FieldKind::Number if given == "-" => {
            ask_unseen(&format!("{}: ", terms::field(lang, field.id)))
        }
        _ => Ok(given.to_owned()),
    }
}

/// Case numbers as given; `-` reads them from standard input, one or more a line.
pub(super) fn numbers(given: &[String]) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for name in given {
        if name == "-" {
            names.extend(read_stdin()?.split_whitespace().map(str::to_owned));
        } else {
            names.push(name.clone());
        }
    }
    Ok(names)
}

/// One line of a pipe: a script's way to state a number unseen.
fn read_line() -> Result<String, Failure> {
    let mut line = Vec::new();
    std::io::stdin().lock().read_until(b'\n', &mut line)?;
    Ok(decode(line).trim().to_owned())
}

fn read_stdin() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(decode(bytes))
}

/// A file of words, in whichever encoding an editor left it.
pub(super) fn read_text(path: &Path) -> Result<String, Failure> {
    Ok(decode(std::fs::read(path).map_err(Failure::file(path))?))
}

/// UTF-8, or what Chinese Windows writes: GB18030, or UTF-16 with its mark.
fn decode(bytes: Vec<u8>) -> String {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(&bytes) {
        return encoding.decode(&bytes).0.into_owned();
    }
    String::from_utf8(bytes)
        .unwrap_or_else(|it| encoding_rs::GB18030.decode(it.as_bytes()).0.into_owned())
}
