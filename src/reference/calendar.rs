//! The published calendar (国办放假通知 2018–2026) and the statutory days by which other years are estimated.

use crate::casework::calendar::{Calendar, CalendarRow, Exception, Hours, StatutoryDay};
use crate::casework::day::Day;

use super::row::{RowFault, read_rows};

/// Tables as they are published later, for years this program does not know.
pub mod published;

/// The version of the embedded table.
pub const VERSION: &str = "cn-2018-2026.1";

pub(super) const PUBLISHED: &str = include_str!("data/calendar.csv");
pub(super) const STATUTORY: &str = include_str!("data/statutory.csv");

/// The embedded calendar, with the usual office hours.
pub fn embedded() -> Calendar {
    let rows = read(PUBLISHED).expect("a test reads the embedded table");
    Calendar::new(VERSION, rows, &statutory(), Hours::default())
        .expect("a test checks the embedded table")
}

/// The rows of a table `date,kind,name`, kind being `off` or `work` (休, 班).
pub fn read(text: &str) -> Result<Vec<CalendarRow>, Vec<RowFault>> {
    read_rows(text, |row| {
        let day = row.read("date", |it| it.parse::<Day>().ok());
        let (exception, name) = (row.read("kind", exception), row.words("name"));
        Some(CalendarRow {
            day: day?,
            exception: exception?,
            name: name?,
        })
    })
}

/// The statutory days by which a year without a table is estimated (放假办法§2); lunar festivals and 清明 are reckoned for
/// 2027–2035 from the lunar calendar (GB/T 33661), as three independent programs agree, and are not official.
pub fn statutory() -> Vec<StatutoryDay> {
    read_statutory(STATUTORY).expect("a test reads the embedded table")
}

pub(super) fn read_statutory(text: &str) -> Result<Vec<StatutoryDay>, Vec<RowFault>> {
    read_rows(text, |row| {
        Some(StatutoryDay {
            from: row.read("from", |it| it.parse().ok())?,
            to: row.read_if_any("to", |it| it.parse().ok())?,
            month: row.read("month", |it| it.parse().ok())?,
            day: row.read("day", |it| it.parse().ok())?,
            name: row.words("name")?,
        })
    })
}

fn exception(text: &str) -> Option<Exception> {
    match text {
        "off" | "休" | "休息" | "放假" => Some(Exception::Off),
        "work" | "班" | "上班" | "补班" | "调休上班" => Some(Exception::Work),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::row::Unreadable;

    #[test]
    fn the_embedded_tables_hold() {
        let calendar = embedded();
        assert_eq!(calendar.rows().len(), 314);
        assert!(calendar.years().eq(2018..=2026));
    }

    #[test]
    fn a_bad_row_is_named() {
        let check = |text: &str, line, column: &str, value: &str, why| {
            let (column, value) = (column.to_owned(), value.to_owned());
            let fault = RowFault {
                line,
                column,
                value,
                why,
            };
            assert_eq!(read(text), Err(vec![fault]), "{text}");
        };
        let header = "date,kind,name\n2027-01-01,off,元旦\n";
        let bad = |row: &str| format!("{header}{row}\n");
        check(
            &bad("2027-02-30,off,春节"),
            3,
            "date",
            "2027-02-30",
            Unreadable::Value,
        );
        check(
            &bad("2027-02-06,rest,春节"),
            3,
            "kind",
            "rest",
            Unreadable::Value,
        );
        check(&bad("2027-02-06,off"), 3, "", "", Unreadable::BrokenRow);
        check(
            "date,kind\n2027-01-01,off\n",
            2,
            "name",
            "",
            Unreadable::NoSuchColumn,
        );
        let with_bom = format!("\u{feff}{header}");
        assert_eq!(read(&with_bom).map(|it| it.len()), Ok(1));
    }
}
