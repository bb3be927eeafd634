//! One cell said in one language: the text that tables, CSV, Markdown and pages agree on.

use std::borrow::Cow;

use crate::report::percent::{mean, percent, two_decimals};
use crate::report::sheet::Cell;
use crate::wording::Lang;

/// The text of a cell as a reader sees it; nothing is escaped yet.
pub fn said(cell: &Cell, lang: Lang) -> Cow<'_, str> {
    match cell {
        Cell::Empty => "".into(),
        Cell::Text(text) => text.into(),
        Cell::Int(n) => n.to_string().into(),
        Cell::Day(day) => day.to_string().into(),
        Cell::Moment(moment) => moment.to_string().into(),
        Cell::Money(fen) => two_decimals(i128::from(*fen)).into(),
        Cell::Ratio { n, d } => match percent(*n, *d) {
            Some(percent) => format!("{percent}% ({n}/{d})").into(),
            None => "—".into(),
        },
        Cell::Mean { sum, of } => match mean(*sum, *of) {
            Some(mean) => format!("{mean} ({sum}/{of})").into(),
            None => "—".into(),
        },
        Cell::Quantile { of: 0, .. } => "—".into(),
        Cell::Quantile { twice, of } => {
            format!("{} (n={of})", two_decimals(i128::from(*twice) * 50)).into()
        }
        Cell::Difference { hundredths } => match hundredths {
            Some(it) if *it > 0 => format!("+{}", two_decimals(i128::from(*it))).into(),
            Some(it) => two_decimals(i128::from(*it)).into(),
            None => "—".into(),
        },
        Cell::Score { hundredths } => match hundredths {
            Some(it) => two_decimals(i128::from(*it)).into(),
            None => "—".into(),
        },
        Cell::Flag(yes) => flag(*yes, lang).into(),
        Cell::Code { zh, en, .. } => lang.either(zh, en).into(),
    }
}

/// Yes or no.
fn flag(yes: bool, lang: Lang) -> &'static str {
    match (yes, lang) {
        (true, Lang::Zh) => "是",
        (false, Lang::Zh) => "否",
        (true, Lang::En) => "yes",
        (false, Lang::En) => "no",
    }
}

/// What stands in place of rows when there are none.
pub(in crate::wording) fn no_rows(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "无记录",
        Lang::En => "no rows",
    }
}

/// Which columns a narrow terminal had no room for.
pub(super) fn left_out(lang: Lang, heads: &[&str]) -> String {
    match lang {
        Lang::Zh => format!("屏幕较窄，未列：{}", heads.join("、")),
        Lang::En => format!("no room here for: {}", heads.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::day::{Day, Moment};

    #[track_caller]
    fn check(cell: Cell, zh: &str, en: &str) {
        assert_eq!(said(&cell, Lang::Zh), zh);
        assert_eq!(said(&cell, Lang::En), en);
    }

    #[test]
    fn cells_are_said_in_both_languages() {
        let day = Day(20_720);
        check(Cell::Empty, "", "");
        check(Cell::text("𠮷某"), "𠮷某", "𠮷某");
        check(Cell::Int(-12), "-12", "-12");
        check(Cell::Day(day), "2026-09-24", "2026-09-24");
        check(
            Cell::Moment(Moment::at(day, 9, 5, 7)),
            "2026-09-24 09:05:07",
            "2026-09-24 09:05:07",
        );
        check(Cell::Money(123_450), "1234.50", "1234.50");
        check(
            Cell::ratio(29_631, 43_634),
            "67.91% (29631/43634)",
            "67.91% (29631/43634)",
        );
        check(Cell::ratio(0, 0), "—", "—");
        check(Cell::mean(35, 3), "11.67 (35/3)", "11.67 (35/3)");
        check(Cell::mean(0, 0), "—", "—");
        let middle = Cell::Quantile { twice: 7, of: 12 };
        check(middle, "3.50 (n=12)", "3.50 (n=12)");
        check(Cell::Quantile { twice: 0, of: 0 }, "—", "—");
        for (hundredths, text) in [(Some(290), "+2.90"), (Some(-5), "-0.05"), (None, "—")] {
            check(Cell::Difference { hundredths }, text, text);
        }
        for (hundredths, text) in [(Some(9750), "97.50"), (Some(0), "0.00"), (None, "—")] {
            check(Cell::Score { hundredths }, text, text);
        }
        check(Cell::Flag(true), "是", "yes");
        check(Cell::Flag(false), "否", "no");
        check(Cell::code("land", "土地", "land"), "土地", "land");
    }
}
