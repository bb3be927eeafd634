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
    let cell = |column: &str, value: &str| {
        (
            2,
            column.to_owned(),
            value.to_owned(),
            FaultKind::PeriodCell,
        )
    };
    let period = |line, fault| (line, String::new(), String::new(), FaultKind::Period(fault));
    for (rows, want) in [
        (
            row("-3", "natural-day", "", "", "national"),
            cell("amount", "-3"),
        ),
        (
            row("3", "fortnight", "", "", "national"),
            cell("unit", "fortnight"),
        ),
        (
            row("3", "natural-day", "2026-02-30", "", "national"),
            cell("effective_from", "2026-02-30"),
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
        let found: Vec<_> = faults(&rows)
            .into_iter()
            .map(|it| {
                (
                    it.line.unwrap_or(0),
                    it.column.unwrap_or_default(),
                    it.value,
                    it.kind,
                )
            })
            .collect();
        assert_eq!(found, [want], "{rows}");
    }
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
