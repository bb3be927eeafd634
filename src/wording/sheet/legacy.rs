//! The legacy Chinese console draws some signs two columns wide that everyone else counts as one; here they are
//! counted its way.

use unicode_width::UnicodeWidthChar;

/// First of the plane-3 code points that no character will have soon, all of them two columns wide.
const STAND_INS: u32 = 0x34000;
/// Ambiguous signs above this are for private use and left alone.
const LAST_AMBIGUOUS: u32 = 0xAFFF;

/// For a sign that the legacy console draws two columns wide, one that is counted so; others stay themselves.
pub(super) fn stand_in(it: char) -> char {
    if it.width() == Some(1) && it.width_cjk() == Some(2) && u32::from(it) <= LAST_AMBIGUOUS {
        char::from_u32(STAND_INS + u32::from(it)).unwrap_or(it)
    } else {
        it
    }
}

/// The sign itself again.
pub(super) fn restored(it: char) -> char {
    match u32::from(it).checked_sub(STAND_INS) {
        Some(code) if code <= LAST_AMBIGUOUS => char::from_u32(code).unwrap_or(it),
        _ => it,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ambiguous_signs_count_two_and_come_back() {
        for it in "“”‘’—…①★·×°┌".chars() {
            let counted = stand_in(it);
            assert_eq!((counted.width(), restored(counted)), (Some(2), it), "{it}");
        }
        for it in "a1字，𠮷👩\u{e000}\u{fffd}".chars() {
            assert_eq!((stand_in(it), restored(it)), (it, it));
        }
    }
}
