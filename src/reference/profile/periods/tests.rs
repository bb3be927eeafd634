//! An office's own periods: laid over those of the law, and every way a table of them can be wrong.

use super::*;
use crate::casework::day::Day;
use crate::reference::codes;
use crate::reference::profile::{ProfileFault, read_profile, starter, write_profile};

const HEAD: &str = "id,name_zh,starts_on,met_on,starts,tracks,amount,unit,basis,effective_from,effective_to,rule_sets\n";
/// An own rule, and one over that of the law from 2026 on.
const ROWS: &str = "\
OWN-CALL,回电,received,first-contact,,hotline,4,working-hour,本单位规定,,,national
XF-OBJECT,异议,assigned,acknowledged,,petition,3,working-day,本单位规定,2026-01-01,,national
";

fn files(rows: &str) -> BTreeMap<String, String> {
    let mut files = write_profile(&starter());
    files.insert(FILE.to_owned(), format!("{HEAD}{rows}"));
    files
}

fn faults(rows: &str) -> Vec<ProfileFault> {
    let read = read_profile(&files(rows), &codes::embedded());
    read.err().unwrap_or_default()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn own_rows_lie_over_those_of_the_law_on_their_days() {
    let profile = read_profile(&files(ROWS), &codes::embedded()).unwrap();
    let rules = over(&periods::embedded(), "t", &profile.periods).unwrap();
    let amount = |set: &str, id: &str, on: &str| {
        let rule = rules.in_force(set, id, day(on));
        rule.map(|it| (it.term.amount, rules.is_own(it)))
    };
    assert_eq!(
        amount("national", "XF-OBJECT", "2025-12-31"),
        Some((5, false))
    );
    assert_eq!(
        amount("national", "XF-OBJECT", "2026-01-01"),
        Some((3, true))
    );
    // What a rule set inherits comes with the office's own rows.
    let own = Some((4, true));
    assert_eq!(amount("guangdong-12345", "OWN-CALL", "2026-01-01"), own);
    let again = read_profile(&write_profile(&profile), &codes::embedded());
    assert_eq!(again.map(|it| it.periods), Ok(profile.periods));
}

#[test]
fn a_row_that_cannot_be_is_named_with_its_line() {
    let row = |amount: &str, unit: &str, from: &str, to: &str, set: &str| {
        format!(
            "OWN-CALL,回电,received,first-contact,,hotline,{amount},{unit},本单位规定,{from},{to},{set}\n"
        )
    };
    let cell = |column: &str, value: &str, kind| (2, column.to_owned(), value.to_owned(), kind);
    let period = |line, fault| (line, String::new(), String::new(), FaultKind::Period(fault));
    for (rows, want) in [
        (
            row("-3", "natural-day", "", "", "national"),
            cell("amount", "-3", FaultKind::BadAmount),
        ),
        (
            row("3", "fortnight", "", "", "national"),
            cell("unit", "fortnight", no_code("unit", None)),
        ),
        (
            row("3", "natural-day", "2026-02-30", "", "national"),
            cell("effective_from", "2026-02-30", FaultKind::BadDate),
        ),
        (
            row("0", "natural-day", "", "", "national"),
            period(2, PeriodFault::Amount { row: 1 }),
        ),
        (
            row("3", "natural-day", "2026-02-01", "2026-01-01", "national"),
            period(2, PeriodFault::NeverInForce { row: 1 }),
        ),
        (
            row("3", "natural-day", "", "", "mars"),
            cell("rule_sets", "mars", no_set(None)),
        ),
        (
            row("3", "natural-day", "", "", ""),
            period(2, PeriodFault::RuleSet { row: 1 }),
        ),
        (
            [
                row("3", "natural-day", "", "2026-06-30", "national"),
                row("4", "natural-day", "2026-06-30", "", "national"),
            ]
            .concat(),
            period(
                3,
                PeriodFault::Overlap {
                    row: 2,
                    other: 1,
                    rule_set: "national".to_owned(),
                },
            ),
        ),
    ] {
        assert_eq!(named(faults(&rows)), [want], "{rows}");
    }
}

fn no_set(suggestion: Option<&str>) -> FaultKind {
    FaultKind::UnknownRuleSet {
        suggestion: suggestion.map(str::to_owned),
    }
}

fn no_code(column: &str, suggestion: Option<&str>) -> FaultKind {
    FaultKind::PeriodCode {
        codes: periods::codes_of(column),
        suggestion: suggestion.map(str::to_owned),
    }
}

/// Line, column, what stands there, and what is wrong with it.
fn named(faults: Vec<ProfileFault>) -> Vec<(u32, String, String, FaultKind)> {
    let parts = |it: ProfileFault| {
        let (line, column) = (it.line.unwrap_or(0), it.column.unwrap_or_default());
        (line, column, it.value, it.kind)
    };
    faults.into_iter().map(parts).collect()
}

#[test]
fn every_bad_cell_of_every_row_is_named_at_once() {
    const HEAD: &str = "id,name_zh,starts_on,met_on,starts,tracks,natures,amount,unit,roll,duty,extension_amount,extension_unit,extension_approver,extension_tells_citizen,basis,effective_to,rule_sets,timeliness\n";
    let rows = "\
A,甲,recieved,never,sometimes,hotlin;信访,compliant,-3,day,up,nobody,x,weeks,me,maybe,本单位规定,2026-13-01,nationl;national,quickly
B,乙,received,first-contact,,信访,,3,natural-day,,,,,,,本单位规定,,national,
C,丙,received,first-contact,,petition,,0,natural-day,,,,,,,本单位规定,,national,
D,丁,received,first-contact,instead-of:A,petition,,3,natural-day,,,,,,2,本单位规定,,national,
E,戊,received,first-contact,instead-of:A,petition,,3,natural-day,,,,,,,本单位规定,,national,
";
    let mut files = files("");
    files.insert(FILE.to_owned(), format!("{HEAD}{rows}"));
    let found = read_profile(&files, &codes::embedded()).unwrap_err();
    let code = |axis, suggestion: &str| FaultKind::UnknownCode {
        axis,
        suggestion: Some(suggestion.to_owned()),
    };
    let want = [
        (2, "tracks", "hotlin", code(Axis::Track, "hotline")),
        (2, "natures", "compliant", code(Axis::Nature, "complain")),
        (2, "rule_sets", "nationl", no_set(Some("national"))),
        (
            2,
            "starts_on",
            "recieved",
            no_code("starts_on", Some("received")),
        ),
        (2, "met_on", "never", no_code("met_on", None)),
        (2, "starts", "sometimes", no_code("starts", None)),
        (2, "timeliness", "quickly", no_code("timeliness", None)),
        (2, "unit", "day", no_code("unit", Some("natural-day"))),
        (2, "amount", "-3", FaultKind::BadAmount),
        (2, "roll", "up", no_code("roll", None)),
        (2, "duty", "nobody", no_code("duty", None)),
        (
            2,
            "extension_unit",
            "weeks",
            no_code("extension_unit", None),
        ),
        (2, "extension_amount", "x", FaultKind::BadNumber),
        (
            2,
            "extension_approver",
            "me",
            no_code("extension_approver", None),
        ),
        (2, "extension_tells_citizen", "maybe", FaultKind::BadFlag),
        (2, "effective_to", "2026-13-01", FaultKind::BadDate),
        // The rows that can be read are checked beside it; that A is there is not doubted.
        (4, "", "", FaultKind::Period(PeriodFault::Amount { row: 3 })),
        (5, "extension_tells_citizen", "2", FaultKind::BadFlag),
    ];
    let want: Vec<_> = want
        .into_iter()
        .map(|(line, column, value, kind)| (line, column.to_owned(), value.to_owned(), kind))
        .collect();
    assert_eq!(named(found), want);
}

#[test]
fn what_a_rule_is_for_may_be_said_in_words() {
    let row = "OWN-CALL,回电,received,first-contact,,12345热线;petition,4,working-hour,本单位规定,,,national\n";
    let profile = read_profile(&files(row), &codes::embedded()).unwrap();
    assert_eq!(profile.periods[0].cell("tracks"), "hotline;petition");
}

#[test]
fn a_rule_set_that_does_not_exist_is_refused() {
    let mut files = write_profile(&starter());
    let office = files["office.toml"].replace("\"national\"", "\"natinal\"");
    files.insert("office.toml".to_owned(), office);
    let found = read_profile(&files, &codes::embedded()).unwrap_err();
    assert_eq!(found.len(), 1, "{found:?}");
    let suggestion = Some("national".to_owned());
    assert_eq!(found[0].kind, FaultKind::UnknownRuleSet { suggestion });
}
