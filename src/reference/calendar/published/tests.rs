//! Published tables of both kinds, and everything that can be wrong with one.

use super::*;
use crate::reference::calendar::embedded;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A made-up table of 2027, for want of the real one.
const TABLE: &str = "日期,类型,名称\n2027-01-01,休,元旦\n2027-02-05,休,春节\n2027-02-06,休,春节\n2027-02-20,班,春节\n2027-10-01,休,国庆节\n";

fn ics(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

fn event(start: &str, end: &str, summary: &str, more: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\nSUMMARY;LANGUAGE=zh_CN:{summary}\r\n{more}END:VEVENT\r\n"
    )
}

/// `date kind name`, one per row.
fn told(text: &str) -> Vec<String> {
    let table = Published::read(text).unwrap();
    write(&table.rows)
        .lines()
        .skip(1)
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_csv_and_the_common_kinds_of_ics_say_the_same() {
    let want = [
        "2027-01-01,off,元旦",
        "2027-02-05,off,春节",
        "2027-02-06,off,春节",
        "2027-02-20,work,春节",
        "2027-10-01,off,国庆节",
    ];
    assert_eq!(told(TABLE), want);
    let apple = "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\n";
    let by_mark = ics(&[
        event("20270101", "20270102", "元旦（休）", apple),
        event("20270205", "20270207", "春节", apple),
        event("20270115", "20270116", "腊八节", ""),
        event(
            "20270220",
            "20270221",
            "春节（班）",
            "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\n",
        ),
        event("20271001", "20271002", "国庆节（休）", apple),
    ]
    .concat());
    assert_eq!(told(&by_mark), want);
    let by_words = ics(&[
        event("20270101", "20270102", "元旦假期", ""),
        event("20270205", "20270207", "春节假期", ""),
        event("20270220", "20270221", "上班(补春节假期)", ""),
        event("20271001", "20271002", "国庆节假期", ""),
    ]
    .concat());
    assert_eq!(told(&by_words), want);
    let by_category = ics(&[
        event("20270101", "20270102", "元旦", "CATEGORIES:放假\r\n"),
        event("20270205", "20270207", "[放假]春节", ""),
        event("20270220", "20270221", "春节调休", "CATEGORIES:上班\r\n"),
        event("20271001", "20271002", "国庆节", "CATEGORIES:放假\r\n"),
    ]
    .concat());
    assert_eq!(told(&by_category), want);
}

#[test]
fn times_in_utc_are_days_of_the_office() {
    let text = ics(
        "BEGIN:VEVENT\nDTSTART:20261231T160000Z\nDTEND:20270101T160000Z\nSUMMARY:元旦 休\nEND:VEVENT\n",
    );
    assert_eq!(told(&text), ["2027-01-01,off,元旦"]);
    let hours = ics(
        "BEGIN:VEVENT\nDTSTART;TZID=Asia/Shanghai:20270101T090000\nDTEND;TZID=Asia/Shanghai:20270101T180000\nSUMMARY:元旦 休\nEND:VEVENT\n",
    );
    assert_eq!(told(&hours), ["2027-01-01,off,元旦"]);
}

#[test]
fn what_cannot_be_read_is_named_with_its_line() {
    let row = |line, column: &str, value: &str, why| vec![unreadable(line, column, value, why)];
    for (text, want) in [
        (
            "date,kind,name\n2027-02-30,off,春节\n".to_owned(),
            row(2, "date", "2027-02-30", Unreadable::Value),
        ),
        (
            "date,kind,name\n2027-02-06,rest,春节\n".to_owned(),
            row(2, "kind", "rest", Unreadable::Value),
        ),
        (
            "date,name\n2027-02-06,春节\n".to_owned(),
            row(2, "kind", "", Unreadable::NoSuchColumn),
        ),
        (
            ics(&event("20270230", "20270301", "春节（休）", "")),
            row(3, "DTSTART", "20270230", Unreadable::Value),
        ),
        (
            ics(&event("20270220", "20270221", "春节调休", "")),
            vec![TableFault::Ambiguous {
                line: 3,
                summary: "春节调休".to_owned(),
            }],
        ),
        (
            ics(&event("20270701", "20270901", "暑假 放假", "")),
            vec![TableFault::TooLong {
                line: 3,
                summary: "暑假 放假".to_owned(),
            }],
        ),
        (
            ics(&event("20270115", "20270116", "腊八节", "")),
            vec![TableFault::Empty],
        ),
        ("date,kind,name\n".to_owned(), vec![TableFault::Empty]),
    ] {
        assert_eq!(Published::read(&text), Err(want), "{text}");
    }
}

#[test]
fn what_does_not_hold_together_is_named_with_its_line() {
    let check = |rows: &str, want: &[TableFault]| {
        let table = Published::read(&format!("{TABLE}{rows}")).unwrap();
        assert_eq!(table.check(&embedded(), day("2026-11-23")), want, "{rows}");
    };
    check("", &[]);
    check(
        "2027-02-06,off,春节\n",
        &[TableFault::Days(CalendarFault::DayTwice {
            row: 6,
            day: day("2027-02-06"),
        })],
    );
    check(
        "2027-02-22,work,春节\n",
        &[TableFault::Days(CalendarFault::WorkOnWeekday {
            row: 6,
            day: day("2027-02-22"),
        })],
    );
    check(
        "2027-05-01,off,\n",
        &[TableFault::Days(CalendarFault::NoName {
            row: 6,
            day: day("2027-05-01"),
        })],
    );
    check(
        "2028-05-01,off,劳动节\n",
        &[TableFault::Days(CalendarFault::YearIncomplete {
            year: 2028,
        })],
    );
    check(
        "2025-12-31,off,元旦\n",
        &[TableFault::YearClosed {
            line: 7,
            day: day("2025-12-31"),
        }],
    );
    // Said again as it was, a day of an old year changes nothing.
    check("2025-12-27,off,周末\n", &[]);
    // A rest day at the end of December belongs to the New Year that follows.
    check("2026-12-31,off,元旦\n", &[]);
    let overlap = ics(&[
        event("20270101", "20270104", "元旦（休）", ""),
        event("20270103", "20270104", "元旦（班）", ""),
        event("20271001", "20271008", "国庆节（休）", ""),
    ]
    .concat());
    let table = Published::read(&overlap).unwrap();
    assert_eq!(
        table.check(&embedded(), day("2026-11-23")),
        [TableFault::Days(CalendarFault::DayTwice {
            row: 7,
            day: day("2027-01-03")
        })]
    );
}

#[test]
fn a_new_year_leaves_the_others_as_they_were() {
    let table = Published::read(&format!("{TABLE}2026-12-31,off,元旦\n")).unwrap();
    let before = embedded();
    let after = before.overlaid("next", &table.rows).unwrap();
    assert!(after.covers(2027) && after.covers(2026));
    assert!(after.is_rest_day(day("2026-12-31")));
    assert!(after.is_rest_day(day("2026-10-01")) && after.is_make_up_day(day("2026-10-10")));
    // What was assumed of 2027 gives way to what was published.
    assert!(before.is_rest_day(day("2027-02-08")));
    assert!(after.is_working_day(day("2027-02-08")));
    // The last day assumed to be one of rest that the made-up table does not name.
    let differs = before.first_and_last_difference(&after);
    assert_eq!(differs, Some((day("2026-12-31"), day("2027-09-15"))));
}
