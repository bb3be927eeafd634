//! Every period of the tables: its basis as written, and a due date reckoned by another program over another table of holidays.

use fengqiao::casework::day::Moment;
use fengqiao::casework::reckoning::fall_due;
use fengqiao::reference;

use crate::support::*;

/// One line per row of `src/reference/data/periods.csv`, in its order: trigger at 10:30, expected limits. The dates were
/// walked day by day over the holidays of the PyPI package `chinesecalendar` 1.11, not by this program.
const EXPECTED: &str = include_str!("periods.csv");

/// A whole day's limit is its last second; an hour's is said to the minute.
fn limit(text: &str) -> Moment {
    match text.split_once(' ') {
        Some(_) => moment(text),
        None => Moment::at(day(text), 23, 59, 59),
    }
}

#[test]
fn every_rule_has_its_basis_and_its_date() {
    let rules = reference::periods::embedded();
    let calendar = reference::calendar::embedded();
    let mut expected = csv::Reader::from_reader(EXPECTED.as_bytes());
    let mut n = 0;
    for (line, rule) in expected.records().zip(rules.rules()) {
        let line = line.unwrap();
        let [id, set, trigger, basis, raw, legal] = [0, 1, 2, 3, 4, 5].map(|it| &line[it]);
        assert_eq!((rule.id.as_str(), rule.basis.as_str()), (id, basis));
        assert!(rule.rule_sets.iter().any(|it| it == set), "{id} {set}");
        let trigger = Moment::at(day(trigger), 10, 30, 0);
        let found = fall_due(&calendar, &rule.term, trigger, &[]);
        let at = (found.raw, found.legal, found.estimated);
        assert_eq!(at, (limit(raw), limit(legal), false), "{id} of {basis}");
        // The row is the one the table gives on the day of its trigger.
        let held = rules.in_force(set, id, trigger.day());
        assert_eq!(held, Some(rule), "{id} on {}", trigger.day());
        n += 1;
    }
    assert_eq!(n, rules.rules().len());
    assert_eq!(EXPECTED.lines().count(), n + 1);
}

#[test]
fn a_rule_set_holds_what_it_inherits_but_not_what_it_leaves_out() {
    let rules = reference::periods::embedded();
    let held = |set: &str, id: &str| rules.in_force(set, id, day("2026-09-01")).is_some();
    for (set, id, is) in [
        ("national", "XF-HANDLE", true),
        ("guangdong-12345", "XF-HANDLE", true),
        ("guangdong-12345", "HL-HELP-GD", true),
        ("guangdong-12345", "HL-SIGN", true),
        ("beijing-draft", "HL-SIGN", false),
        ("beijing-draft", "RM-MEDIATE", true),
        ("beijing-draft", "HL-HELP-GD", false),
        ("foshan-2020", "FS-SQHJ", true),
        ("foshan-2020", "SQ-ENTRUST-ORD", false),
        ("foshan-2020", "RM-CONFIRM-APPLY", true),
        ("national", "FS-SQHJ", false),
    ] {
        assert_eq!(held(set, id), is, "{set} {id}");
    }
    // The nearer set's row holds where both have one.
    let starts = |set: &str| {
        let rule = rules.in_force(set, "HL-HELP-GD", day("2026-09-01"));
        rule.map(|it| it.starts_on.code())
    };
    assert_eq!(starts("guangdong-12345"), Some("assigned"));
    assert_eq!(starts("guangdong-12345-receipt"), Some("received"));
}
