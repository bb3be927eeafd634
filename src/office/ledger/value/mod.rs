//! Understanding single cells: the ways people write text, words, days, money and counts, and nothing guessed.

/// Amounts of money, counts, yes and no.
pub mod amount;

/// Text, words and numbers whose every digit matters.
pub mod text;

/// Days and times.
pub mod when;

use std::borrow::Cow;

use super::fault::Reason;
use super::row::{Cell, Written};

/// The text of a cell, trimmed, when nothing happened to it on its way here.
pub fn sound<'r>(cell: Cell<'r>) -> Result<&'r str, Reason> {
    match cell.written {
        Written::Text | Written::Number | Written::Date => {}
        Written::Imprecise => return Err(Reason::PrecisionLost),
        Written::FormulaError => return Err(Reason::FormulaError),
        Written::Uncomputed => return Err(Reason::Uncomputed),
        Written::Merged => return Err(Reason::Merged),
    }
    let text = cell.text.trim_matches(is_padding);
    let Some(first) = text.bytes().next() else {
        return Ok(text);
    };
    if text.len() > CELL {
        return Err(Reason::CellTooLarge {
            limit: CELL,
            found: text.len(),
        });
    }
    if first == b'?' && text.bytes().all(|it| it == b'?') {
        return Err(Reason::QuestionMarks);
    }
    if first == b'#' && is_formula_error(text) {
        return Err(Reason::FormulaError);
    }
    let signs = signs(text.as_bytes());
    if signs & CONTROL != 0
        && let Some(it) = text.chars().find(|it| is_forbidden(*it))
    {
        return Err(Reason::Control(it));
    }
    if signs & REPLACED != 0 && text.contains("\u{fffd}") {
        return Err(Reason::Undecodable);
    }
    Ok(text)
}

/// Bytes no real cell exceeds.
pub const CELL: usize = 1 << 20;

/// Full-width digits, letters, signs and spaces as their narrow twins; invisible characters gone.
pub fn narrow(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.chars().any(|it| narrowed(it) != Some(it)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter_map(narrowed).collect())
}

fn narrowed(it: char) -> Option<char> {
    match it {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(it) - 0xfee0),
        '￥' => Some('¥'),
        '\u{3000}' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' => Some(' '),
        it if is_invisible(it) => None,
        it => Some(it),
    }
}

/// Whether a character at the edge of a cell means nothing: spaces of any width, line ends, byte-order and direction marks.
pub fn is_padding(it: char) -> bool {
    it.is_whitespace() || is_invisible(it)
}

fn is_invisible(it: char) -> bool {
    matches!(
        it,
        '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{ad}'
    )
}

fn is_forbidden(it: char) -> bool {
    it.is_control() && !matches!(it, '\n' | '\r' | '\t')
}

fn is_formula_error(text: &str) -> bool {
    matches!(
        text,
        "#N/A"
            | "#REF!"
            | "#VALUE!"
            | "#DIV/0!"
            | "#NAME?"
            | "#NUM!"
            | "#NULL!"
            | "#SPILL!"
            | "#CALC!"
    )
}

const CONTROL: u8 = 1;
const REPLACED: u8 = 2;

/// What each byte is a sign of.
const SIGNS: [u8; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 0x20 {
        signs[byte] = CONTROL;
        byte += 1;
    }
    signs[b'\n' as usize] = 0;
    signs[b'\r' as usize] = 0;
    signs[b'\t' as usize] = 0;
    signs[0x7f] = CONTROL;
    signs[0xc2] = CONTROL;
    signs[0xef] = REPLACED;
    signs
};

/// One pass without branches over all bytes: whether a closer look is needed, and for what.
fn signs(bytes: &[u8]) -> u8 {
    bytes
        .iter()
        .fold(0, |signs, it| signs | SIGNS[usize::from(*it)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sound_is_trimmed_and_the_rest_is_refused() {
        let check = |text, outcome| assert_eq!(sound(Cell::text(text)), outcome, "{text:?}");
        check("", Ok(""));
        check(" \u{3000}\u{feff}\t甲 乙\u{200b}\u{a0}\r\n", Ok("甲 乙"));
        check("一行\n二行", Ok("一行\n二行"));
        check("，。？", Ok("，。？"));
        check("有人吗??", Ok("有人吗??"));
        check("?", Err(Reason::QuestionMarks));
        check(" ???? ", Err(Reason::QuestionMarks));
        check("#N/A", Err(Reason::FormulaError));
        check("#REF!", Err(Reason::FormulaError));
        check("#12", Ok("#12"));
        check("甲\0乙", Err(Reason::Control('\0')));
        check("甲\u{7}", Err(Reason::Control('\u{7}')));
        check("甲\u{7f}乙", Err(Reason::Control('\u{7f}')));
        check("甲\u{9c}乙", Err(Reason::Control('\u{9c}')));
        check("甲 乙·丙", Ok("甲 乙·丙"));
        check("张\u{fffd}三", Err(Reason::Undecodable));
    }

    #[test]
    fn how_a_cell_was_written_matters() {
        let check = |written, reason| {
            assert_eq!(sound(Cell { text: "1", written }), Err(reason));
        };
        check(Written::Imprecise, Reason::PrecisionLost);
        check(Written::FormulaError, Reason::FormulaError);
        check(Written::Uncomputed, Reason::Uncomputed);
        check(Written::Merged, Reason::Merged);
    }

    #[test]
    fn a_cell_over_a_megabyte_is_refused() {
        let big = "x".repeat(CELL + 1);
        assert!(sound(Cell::text(&big[..CELL])).is_ok());
        assert_eq!(
            sound(Cell::text(&big)),
            Err(Reason::CellTooLarge {
                limit: CELL,
                found: CELL + 1
            })
        );
    }

    #[test]
    fn full_width_becomes_narrow() {
        let check = |wide, thin| assert_eq!(narrow(wide), thin);
        check("２０２６年１月６日", "2026年1月6日");
        check("ＡＢｃ（１）：￥", "ABc(1):¥");
        check("a\u{3000}b\u{200e}c", "a bc");
        check("梅峰河", "梅峰河");
        assert!(matches!(narrow("投诉"), Cow::Borrowed(_)));
    }
}
