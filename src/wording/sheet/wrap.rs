//! Lines of text in a narrow column: Hanzi break anywhere, words at blanks, and no line begins with a comma (避头尾).

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::legacy::restored;

/// Signs that must not begin a line.
const CLOSING: &str = "，。、；：！？）】》〉」』〕”’…—％,.;:!?)]}%";
/// Signs that must not end one.
const OPENING: &str = "（【《〈「『〔“‘([{";

/// The text broken into lines no wider than `width`, which is at least two.
pub(in crate::wording) fn wrapped(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n') {
        if line.width() <= width {
            lines.push(line.to_owned());
            continue;
        }
        let mut current = Line::default();
        for piece in pieces(line) {
            let needed = piece.trim_end().width();
            if current.width + needed > width {
                current.end(&mut lines);
            }
            if needed <= width {
                current.push(piece);
                continue;
            }
            // Wider than the column by itself: torn wherever it must be.
            for grapheme in piece.graphemes(true) {
                if current.width + grapheme.width() > width {
                    current.end(&mut lines);
                }
                current.push(grapheme);
            }
        }
        current.end(&mut lines);
    }
    lines.join("\n")
}

#[derive(Default)]
struct Line {
    text: String,
    width: usize,
}

impl Line {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.width += text.width();
    }

    fn end(&mut self, lines: &mut Vec<String>) {
        let line = std::mem::take(self);
        let text = line.text.trim_end();
        if !text.is_empty() {
            lines.push(text.to_owned());
        }
    }
}

/// The parts of a line between which it may be broken.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, grapheme) in line.grapheme_indices(true) {
        if before.is_some_and(|it| may_break(it, grapheme)) {
            pieces.push(&line[start..at]);
            start = at;
        }
        before = Some(grapheme);
    }
    pieces.push(&line[start..]);
    pieces
}

fn may_break(before: &str, after: &str) -> bool {
    let is_one_of = |it: &str, signs: &str| {
        it.chars()
            .next()
            .is_some_and(|it| signs.contains(restored(it)))
    };
    if after.trim().is_empty() || is_one_of(after, CLOSING) || is_one_of(before, OPENING) {
        return false;
    }
    before.trim().is_empty() || before.width() > 1 || after.width() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, width: usize, lines: &[&str]) {
        assert_eq!(wrapped(text, width).split('\n').collect::<Vec<_>>(), lines);
    }

    #[test]
    fn lines_break_where_a_printer_would_break_them() {
        check("积水多日，无人处理", 8, &["积水多", "日，无人", "处理"]);
        check("村（社区）", 8, &["村（社", "区）"]);
        check("村民（社区）", 6, &["村民", "（社", "区）"]);
        check("纠纷——双方", 7, &["纠纷——", "双方"]);
        check("纠纷——双方", 5, &["纠", "纷——", "双方"]);
        check("land boundary dispute", 13, &["land boundary", "dispute"]);
        check("于2026年", 5, &["于", "2026", "年"]);
        check("一\n二", 8, &["一", "二"]);
        check("", 8, &[""]);
        check("330681199001011234", 8, &["33068119", "90010112", "34"]);
        check("，，，，", 4, &["，，", "，，"]);
        check("67.91% (29631/43634)", 13, &["67.91%", "(29631/43634)"]);
        check("👩‍👩‍👧𠮷", 2, &["👩‍👩‍👧", "𠮷"]);
        check("  a  b", 4, &["  a", "b"]);
    }
}
