//! Finding the header: below the title people put above a table, and above the rows.

use std::collections::HashSet;

use super::field::plain_header;
use super::value::is_padding;

/// Rows at the beginning of a file among which the header is sought.
pub(super) const HEAD: usize = 30;

/// A row of the head: its line and its cells.
pub(super) type HeadRow = (u64, Vec<String>);

/// The header of a table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Header {
    /// Line of the file, or row of the sheet.
    pub line: u64,
    /// Names of the columns, trimmed; a column may have none.
    pub names: Vec<String>,
}

/// The header among the first rows and how many of its names are known.
pub(super) fn find(head: &[HeadRow], known: &dyn Fn(&str) -> bool) -> Option<(Header, usize)> {
    let recognised = |row: &HeadRow| row.1.iter().filter(|it| known(it)).count();
    let most = head.iter().map(recognised).max()?;
    let row = if most > 0 {
        head.iter().find(|it| recognised(it) == most)
    } else {
        let width = head.iter().map(|(_, it)| filled(it)).max()?;
        head.iter()
            .find(|(_, it)| filled(it) * 2 > width && names_columns(it))
    }?;
    let mut names: Vec<String> = row
        .1
        .iter()
        .map(|it| it.trim_matches(is_padding).to_string())
        .collect();
    while names.last().is_some_and(String::is_empty) {
        names.pop();
    }
    let header = Header { line: row.0, names };
    Some((header, most))
}

fn filled(row: &[String]) -> usize {
    row.iter().filter(|it| !plain_header(it).is_empty()).count()
}

/// Whether the cells could be names of columns: all different, none a number.
fn names_columns(row: &[String]) -> bool {
    let mut seen = HashSet::new();
    row.iter()
        .map(|it| plain_header(it))
        .filter(|it| !it.is_empty())
        .all(|it| {
            it.chars().count() <= 40
                && it.chars().any(char::is_alphabetic)
                && !it.starts_with(|it: char| it.is_ascii_digit())
                && seen.insert(it)
        })
        && !seen.is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::field::Field;
    use super::*;

    #[test]
    fn the_header_is_found_below_a_title() {
        let known = |name: &str| Field::of_header(name).is_some();
        let check = |rows: &[&[&str]], line: Option<u64>| {
            let head: Vec<HeadRow> = rows
                .iter()
                .enumerate()
                .map(|(i, row)| (i as u64 + 1, row.iter().map(|it| it.to_string()).collect()))
                .collect();
            assert_eq!(find(&head, &known).map(|it| it.0.line), line, "{rows:?}");
        };
        check(&[], None);
        check(&[&["编号", "日期"], &["1", "2026-01-06"]], Some(1));
        check(
            &[
                &["2026年台账", "", ""],
                &["编号", "日期", "x"],
                &["1", "2", "3"],
            ],
            Some(2),
        );
        check(
            &[
                &["台账"],
                &["单位：甲", "", "日期"],
                &["编号", "日期", "标题"],
            ],
            Some(3),
        );
        // Nothing known: the first row that could name columns.
        check(
            &[
                &["台账", "", ""],
                &["甲列", "乙列", "丙列"],
                &["1", "2", "3"],
            ],
            Some(2),
        );
        check(&[&["a", "b"], &["1", "2"]], Some(1));
        check(&[&["1", "2"], &["3", "4"]], None);
        check(&[&["甲", "甲"], &["1", "2"]], None);
    }

    #[test]
    fn names_are_trimmed_and_empty_ends_cut() {
        let head = vec![(
            4,
            vec![
                " 编号\n".to_string(),
                String::new(),
                "日期".to_string(),
                " ".to_string(),
            ],
        )];
        let (header, recognised) = find(&head, &|it| it.contains("日")).expect("there is one");
        assert_eq!(header.names, ["编号", "", "日期"]);
        assert_eq!((header.line, recognised), (4, 1));
    }
}
