//! Text, words and numbers whose every digit matters.

use std::borrow::Cow;

use super::{is_padding, narrow, sound};
use crate::office::ledger::fault::Reason;
use crate::office::ledger::row::Cell;

/// A CR as workbooks write it, left in the text by programs that copy it without understanding.
const ESCAPED_CR: &str = "_x000D_";

/// Text of several lines, kept as written but for its line ends.
pub fn prose<'r>(cell: Cell<'r>, limit: usize) -> Result<Cow<'r, str>, Reason> {
    let text = within(sound(cell)?, limit)?;
    if !text.contains("\r") && !text.contains(ESCAPED_CR) {
        return Ok(Cow::Borrowed(text));
    }
    let text = text.replace(ESCAPED_CR, "\r").replace("\r\r\n", "\n");
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Ok(Cow::Owned(text.trim_matches(is_padding).to_string()))
}

/// Text of one line: line ends and tabs inside become a space.
pub fn line<'r>(cell: Cell<'r>, limit: usize) -> Result<Cow<'r, str>, Reason> {
    let text = within(sound(cell)?, limit)?;
    if text.bytes().any(|it| matches!(it, b'\n' | b'\r' | b'\t')) {
        let words: Vec<&str> = text.split(['\n', '\r', '\t']).map(str::trim).collect();
        return Ok(Cow::Owned(
            words
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
        ));
    }
    Ok(Cow::Borrowed(text))
}

/// A word out of a closed list, full-width letters made narrow, ready to be looked up.
pub fn word<'r>(cell: Cell<'r>, limit: usize) -> Result<Cow<'r, str>, Reason> {
    Ok(match line(cell, limit)? {
        Cow::Borrowed(text) => narrow(text),
        Cow::Owned(text) => Cow::Owned(narrow(&text).into_owned()),
    })
}

/// A number or mark whose every character matters (ID number, phone, case number): no spaces, no notation of a spreadsheet.
pub fn identifier<'r>(cell: Cell<'r>, limit: usize) -> Result<Cow<'r, str>, Reason> {
    let mut text = unwrapped(narrow(sound(cell)?));
    if text.contains(char::is_whitespace) {
        text = Cow::Owned(text.split_whitespace().collect());
    }
    if is_scientific(&text) {
        return Err(Reason::Scientific);
    }
    // A number that went through a program as a fraction: 13800138000.0.
    if let Some(whole) = text.strip_suffix(".0")
        && whole.bytes().all(|it| it.is_ascii_digit())
        && !whole.is_empty()
    {
        if whole.len() > 15 {
            return Err(Reason::PrecisionLost);
        }
        text = Cow::Owned(whole.to_string());
    }
    within(&text, limit)?;
    Ok(text)
}

/// Without what people put around digits so that Excel leaves them alone: `'0757`, `` `0757``, `="0757"`.
fn unwrapped(text: Cow<'_, str>) -> Cow<'_, str> {
    let bare = text
        .strip_prefix("=\"")
        .and_then(|it| it.strip_suffix('"'))
        .or_else(|| text.strip_prefix(['\'', '`', '’', '‘']))
        .map(str::trim);
    match bare {
        Some(bare) => Cow::Owned(bare.to_string()),
        None => text,
    }
}

/// Whether digits are written as a spreadsheet shortens them: 4.40604E+17.
pub(super) fn is_scientific(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['e', 'E']) else {
        return false;
    };
    let power = power.strip_prefix(['+', '-']).unwrap_or(power);
    let digits = digits.strip_prefix(['+', '-']).unwrap_or(digits);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    // A case number such as 2026E5 has no point and no sign.
    all(whole) && all(part) && all(power) && (digits.contains('.') || text.contains(['+', '-']))
}

fn within(text: &str, limit: usize) -> Result<&str, Reason> {
    // A character takes at least one byte, so most texts need no counting.
    if text.len() > limit {
        let found = text.chars().count();
        if found > limit {
            return Err(Reason::TooLong { limit, found });
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_keep_every_character_or_are_refused() {
        let check = |text, outcome: Result<&str, Reason>| {
            let found = identifier(Cell::text(text), 20);
            assert_eq!(
                found.as_deref().map_err(Clone::clone),
                outcome.as_ref().copied().map_err(Clone::clone),
                "{text}"
            );
        };
        check("SQ-2026-01", Ok("SQ-2026-01"));
        check("１３８００１３８０００", Ok("13800138000"));
        check("138 0013\u{3000}8000", Ok("13800138000"));
        check("0757-8888 0000", Ok("0757-88880000"));
        check("'440604199001011234", Ok("440604199001011234"));
        check("\t440604199001011234", Ok("440604199001011234"));
        check("=\"00012\"", Ok("00012"));
        check("44060419900101123x", Ok("44060419900101123x"));
        check("13800138000.0", Ok("13800138000"));
        check("2026E5", Ok("2026E5"));
        check("粤0604民初1号", Ok("粤0604民初1号"));
        check("", Ok(""));
        check("440604199001011234.0", Err(Reason::PrecisionLost));
        check("4.40604E+17", Err(Reason::Scientific));
        check("4.40604e17", Err(Reason::Scientific));
        check("４.４E＋１７", Err(Reason::Scientific));
        check("1E+05", Err(Reason::Scientific));
        check("1.5E-05", Err(Reason::Scientific));
        check("????", Err(Reason::QuestionMarks));
        check("12\x003", Err(Reason::Control('\0')));
        check(
            "123456789012345678901",
            Err(Reason::TooLong {
                limit: 20,
                found: 21,
            }),
        );
    }

    #[test]
    fn lines_prose_and_words() {
        assert_eq!(
            line(Cell::text(" 甲\r\n 乙\t丙 "), 9).as_deref(),
            Ok("甲 乙 丙")
        );
        assert_eq!(prose(Cell::text(" 甲\r\n乙 "), 9).as_deref(), Ok("甲\n乙"));
        assert_eq!(
            prose(Cell::text("甲_x000D_\n乙_x000D_\r\n"), 99).as_deref(),
            Ok("甲\n乙")
        );
        assert_eq!(
            word(Cell::text("１２３４５ａｐｐ"), 20).as_deref(),
            Ok("12345app")
        );
        assert_eq!(word(Cell::text("甲\n（乙）"), 20).as_deref(), Ok("甲 (乙)"));
        let five = Reason::TooLong { limit: 4, found: 5 };
        assert_eq!(line(Cell::text("甲乙丙丁戊"), 4), Err(five.clone()));
        assert_eq!(prose(Cell::text("甲乙丙丁戊"), 4), Err(five.clone()));
        assert_eq!(word(Cell::text("甲乙丙丁戊"), 4), Err(five));
        assert!(line(Cell::text("甲乙丙丁"), 4).is_ok());
    }
}
