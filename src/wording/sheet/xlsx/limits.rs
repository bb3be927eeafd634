//! What Excel allows: lengths of texts, names of worksheets, heads of pages.

use std::collections::BTreeSet;

use unicode_width::UnicodeWidthStr;

/// UTF-16 units of one cell; Excel knows no more.
const MOST_UNITS: usize = 32_767;
/// UTF-16 units of a worksheet's name.
const MOST_UNITS_OF_A_NAME: usize = 31;
/// The greatest height of a row, in points.
pub(super) const MOST_POINTS: u32 = 409;

/// Lines that a text takes when it is wrapped at `width`, a little generously.
pub(super) fn lines_of(text: &str, width: usize) -> u32 {
    let lines = text
        .split('\n')
        .map(|it| it.width().div_ceil(width.saturating_sub(2).max(1)).max(1));
    u32::try_from(lines.sum::<usize>())
        .unwrap_or(MOST_POINTS)
        .min(MOST_POINTS)
}

/// The text as a cell can hold it: no carriage returns, not longer than Excel allows.
pub(super) fn bounded(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.encode_utf16().count() <= MOST_UNITS {
        return text;
    }
    let mut n_units = 1; // The ellipsis.
    let kept = text.chars().take_while(|it| {
        n_units += it.len_utf16();
        n_units <= MOST_UNITS
    });
    kept.chain(['…']).collect()
}

/// The names given to the worksheets of a workbook.
#[derive(Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// A name Excel accepts, like no other of the workbook whatever the case of its letters.
    pub(super) fn next(&mut self, title: &str, otherwise: &str) -> String {
        let mut names = (1..).map(|no| worksheet_name(title, otherwise, no));
        names
            .find(|it| self.0.insert(it.to_lowercase()))
            .expect("numbers do not end")
    }
}

/// A name Excel accepts: 31 units, no signs of its own, and told apart when there are several.
fn worksheet_name(title: &str, otherwise: &str, no: usize) -> String {
    let suffix = if no > 1 {
        format!(" ({no})")
    } else {
        String::new()
    };
    let mut room = MOST_UNITS_OF_A_NAME - suffix.len();
    let name: String = title
        .chars()
        .map(|it| match it {
            '*' | '?' | ':' | '[' | ']' | '\\' | '/' | '\'' => ' ',
            it if it.is_control() => ' ',
            it => it,
        })
        .take_while(|it| match room.checked_sub(it.len_utf16()) {
            Some(left) => {
                room = left;
                true
            }
            None => false,
        })
        .collect();
    let name = match name.trim() {
        // Excel keeps this one for itself.
        "" => otherwise,
        it if it.eq_ignore_ascii_case("history") => otherwise,
        it => it,
    };
    format!("{name}{suffix}")
}

/// The title as a printed page's head takes it: `&` doubled, within its 255 units.
pub(super) fn page_text(title: &str) -> String {
    let title: String = title.chars().take(100).collect();
    // A digit after `&C` would be read as a size of type.
    format!(" {}", title.replace('&', "&&").replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::Workbook;

    #[test]
    fn worksheets_get_names_that_excel_accepts() {
        let long = "关于二〇二六年上半年各村各部门各渠道群众诉求受理办理回访情况的统计表";
        for (title, no, name) in [
            ("办理情况", 1, "办理情况"),
            ("办理情况", 2, "办理情况 (2)"),
            ("a/b:c*[d]?\\'", 1, "a b c  d"),
            ("", 1, "表"),
            ("History", 1, "表"),
            (
                long,
                1,
                "关于二〇二六年上半年各村各部门各渠道群众诉求受理办理回访情况",
            ),
        ] {
            let made = worksheet_name(title, "表", no);
            assert!(made.starts_with(name.trim_end()), "{made}");
            let valid = Workbook::new().add_worksheet().set_name(&made).is_ok();
            assert!(valid, "{made}");
        }
        let rare = "𠮷".repeat(40);
        assert_eq!(worksheet_name(&rare, "表", 12).encode_utf16().count(), 31);
    }

    #[test]
    fn no_two_worksheets_have_one_name() {
        let mut names = Names::default();
        let long = "各村各部门各渠道群众诉求受理办理回访情况的统计表（二〇二六年上半年）";
        let titles = ["Bodies", "bodies", "bodies (2)", "", "", long, long];
        let made: Vec<String> = titles.iter().map(|it| names.next(it, "表")).collect();
        assert_eq!(
            made[..5],
            ["Bodies", "bodies (2)", "bodies (2) (2)", "表", "表 (2)"]
        );
        let mut book = Workbook::new();
        for name in &made {
            book.add_worksheet().set_name(name).unwrap();
        }
        assert!(book.save_to_buffer().is_ok(), "{made:?}");
    }

    #[test]
    fn texts_are_cut_where_excel_ends() {
        let fits = "字".repeat(MOST_UNITS);
        assert_eq!(bounded(&fits), fits);
        let cut = bounded(&"𠮷".repeat(MOST_UNITS));
        assert!(cut.encode_utf16().count() <= MOST_UNITS);
        assert!(cut.ends_with("𠮷…"));
        assert_eq!(bounded("一\r\n二\r三"), "一\n二\n三");
    }

    #[test]
    fn the_head_of_a_page_takes_any_title() {
        assert_eq!(page_text("甲&乙"), " 甲&&乙");
        assert_eq!(page_text("2026 年"), " 2026 年");
    }
}
