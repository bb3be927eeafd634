//! The periods of law and their rule sets, embedded, each row with its article and whether it was verified.

use crate::casework::day::Day;
use crate::casework::period::{
    Approver, Duty, Extension, Milestone, PeriodRule, PeriodRules, Roll, RuleSet, Starting, Term,
    Timeliness, Unit,
};

use super::row::{Row, RowFault, read_rows};

/// The version of the embedded rules.
pub const VERSION: &str = "2026-11.2";

pub(super) const RULES: &str = include_str!("data/periods.csv");
pub(super) const RULE_SETS: &str = include_str!("data/rule_sets.csv");

/// The embedded rules of all rule sets; `national` is the default set.
pub fn embedded() -> PeriodRules {
    let rules = read(RULES).expect("a test reads the embedded table");
    let rule_sets = read_rule_sets(RULE_SETS).expect("a test reads the embedded table");
    PeriodRules::new(VERSION, rule_sets, rules).expect("a test checks the embedded table")
}

/// The rules of a table with the columns of the embedded one.
pub fn read(text: &str) -> Result<Vec<PeriodRule>, Vec<RowFault>> {
    read_rows(text, rule)
}

/// The rule sets of a table `id,name_zh,name_en,note,inherits,without`.
pub fn read_rule_sets(text: &str) -> Result<Vec<RuleSet>, Vec<RowFault>> {
    read_rows(text, |row| {
        Some(RuleSet {
            id: row.words("id")?,
            name_zh: row.words("name_zh")?,
            name_en: row.words("name_en")?,
            note: row.words("note")?,
            inherits: row.read_if_there("inherits", |it| Some(it.to_owned()))?,
            without: row
                .read_if_there("without", |it| Some(several(it)))?
                .unwrap_or_default(),
        })
    })
}

fn rule(row: &Row<'_>) -> Option<PeriodRule> {
    // All are read before any is missed, so that every bad cell of the row is named.
    let day = |column| row.read_if_any(column, |it| it.parse::<Day>().ok());
    let starts_on = row.read("starts_on", Milestone::from_code);
    let met_on = row.read("met_on", Milestone::from_code);
    let starts = row.read("starts", starting);
    // A table adopted before rates were counted has no such column.
    let timeliness = row.read_if_there("timeliness", Timeliness::from_code);
    let (term, extension) = (term(row), extension(row));
    let (effective_from, effective_to) = (day("effective_from"), day("effective_to"));
    Some(PeriodRule {
        id: row.words("id")?,
        domain: row.words("domain")?,
        name_zh: row.words("name_zh")?,
        name_en: row.words("name_en")?,
        trigger_zh: row.words("trigger_zh")?,
        starts_on: starts_on?,
        met_on: met_on?,
        starts: starts?,
        timeliness: timeliness?,
        tracks: row.list("tracks")?,
        natures: row.list("natures")?,
        purposes: row.list("purposes")?,
        term: term?,
        extension: extension?,
        basis: row.words("basis")?,
        // S: its source was read; O: the office's own. M, U and mixtures: from memory, or in doubt.
        verified: ["S", "O"].contains(&row.words("mark")?.as_str()),
        note: row.words("note")?,
        effective_from: effective_from?,
        effective_to: effective_to?,
        rule_sets: row.list("rule_sets")?,
    })
}

fn term(row: &Row<'_>) -> Option<Term> {
    let unit = row.read("unit", Unit::from_code);
    let amount = row.read("amount", |it| it.parse().ok());
    let roll = row.read("roll", Roll::from_code);
    let duty = row.read("duty", Duty::from_code);
    Some(Term {
        unit: unit?,
        amount: amount?,
        roll: roll?,
        duty: duty?,
    })
}

/// A rule without an extension unit knows no extension.
fn extension(row: &Row<'_>) -> Option<Option<Extension>> {
    let unit = row.read_if_any("extension_unit", Unit::from_code);
    let amount = row.read_if_any("extension_amount", |it| it.parse().ok());
    let approver = row.read_if_any("extension_approver", Approver::from_code);
    let tell_citizen = row.read("extension_tells_citizen", flag);
    let by_consent = row.read("extension_by_consent", flag);
    let (amount, approver) = (amount?, approver?);
    let (tell_citizen, by_consent) = (tell_citizen?, by_consent?);
    Some(unit?.map(|unit| Extension {
        amount,
        unit,
        approver,
        tell_citizen,
        by_consent,
    }))
}

/// The codes that may stand in a column of the table of periods; none where it holds something else.
pub fn codes_of(column: &str) -> Vec<&'static str> {
    fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|it| code(*it)).collect()
    }
    match column {
        "starts_on" | "met_on" => codes(Milestone::ALL, Milestone::code),
        "starts" => vec!["chosen", "instead-of:ID"],
        "unit" | "extension_unit" => codes(Unit::ALL, Unit::code),
        "roll" => codes(Roll::ALL, Roll::code),
        "duty" => codes(Duty::ALL, Duty::code),
        "extension_approver" => codes(Approver::ALL, Approver::code),
        "timeliness" => codes(Timeliness::ALL, Timeliness::code),
        _ => Vec::new(),
    }
}

fn starting(text: &str) -> Option<Starting> {
    match (text, text.strip_prefix("instead-of:")) {
        ("", _) => Some(Starting::ByItself),
        ("chosen", _) => Some(Starting::WhenChosen),
        (_, Some(id)) => Some(Starting::InsteadOf(id.to_owned())),
        _ => None,
    }
}

fn several(text: &str) -> Vec<String> {
    let words = text.split(';').map(str::trim);
    words
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

fn flag(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::period::{PeriodFault, Subject};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn the_embedded_tables_hold() {
        let rules = embedded();
        let mut ids: Vec<&str> = rules.rules().iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids.len(), 67);
        // Three rules changed with the law of 2025 and 2026, three run from another day where an office counts from receipt.
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 61);
        let doubtful = rules.rules().iter().filter(|it| !it.verified);
        let doubtful: Vec<&str> = doubtful.map(|it| it.id.as_str()).collect();
        let from_memory = [
            "RM-MEDIATE",
            "ZA-CASE",
            "LD-ACCEPT",
            "HL-BJ-NORMAL",
            "HL-BJ-HARD",
        ];
        assert_eq!(doubtful, from_memory);
    }

    #[test]
    fn the_measures_everything_hangs_on() {
        use Duty::{Citizen, Office, Outside};
        use Roll::{Forward, No};
        use Unit::{AtOnce, Hour, Month, NaturalDay, WorkingDay, Year};
        let rules = embedded();
        for (id, amount, unit, roll, duty) in [
            ("XF-NOTIFY", 15, NaturalDay, Forward, Office),
            ("XF-OBJECT", 5, WorkingDay, No, Office),
            ("XF-HANDLE", 60, NaturalDay, Forward, Office),
            ("XF-REVIEW-APPLY", 30, NaturalDay, Forward, Citizen),
            ("XF-REVIEW", 30, NaturalDay, Forward, Outside),
            ("XF-SIMPLE", 10, WorkingDay, No, Office),
            ("RM-MEDIATE", 30, NaturalDay, No, Office),
            ("RM-CONFIRM-APPLY", 30, NaturalDay, Forward, Citizen),
            ("SQ-ENTRUST-ORD", 15, NaturalDay, No, Office),
            ("SQ-ENTRUST-SIM", 7, NaturalDay, No, Office),
            ("CIV-EXEC", 2, Year, Forward, Citizen),
            ("XZ-SUE", 6, Month, Forward, Citizen),
            ("HL-CONSULT-GD", 2, WorkingDay, No, Office),
            ("HL-HELP-GD", 10, WorkingDay, No, Office),
            ("HL-COMPLAIN-GD", 15, WorkingDay, No, Office),
            ("PO-ORDER", 72, Hour, No, Outside),
            ("PR-MINOR", 0, AtOnce, No, Office),
        ] {
            let term = Term {
                unit,
                amount,
                roll,
                duty,
            };
            let rows = rules.rules().iter().filter(|it| it.id == id);
            assert!(rows.clone().count() > 0, "{id}");
            rows.for_each(|it| assert_eq!(it.term, term, "{id}"));
        }
    }

    #[test]
    fn the_law_on_the_day_of_the_trigger() {
        let rules = embedded();
        let check = |set: &str, id: &str, on: &str, want: Option<Option<u32>>| {
            let rule = rules.in_force(set, id, day(on));
            let most = rule.map(|it| it.extension.as_ref().and_then(|it| it.amount));
            assert_eq!(most, want, "{set} {id} {on}");
        };
        check("national", "XF-HANDLE", "2022-04-30", None);
        check("national", "XF-HANDLE", "2022-05-01", Some(Some(30)));
        check("national", "SQ-ENTRUST-SIM", "2024-12-31", Some(None));
        check("national", "SQ-ENTRUST-SIM", "2025-01-01", Some(Some(30)));
        check("national", "HL-HELP-GD", "2026-01-01", None);
        check("guangdong-12345", "HL-HELP-GD", "2022-09-01", Some(None));
        check("foshan-2020", "SQ-ENTRUST-ORD", "2026-01-01", None);
        check("nowhere", "XF-HANDLE", "2026-01-01", None);

        let handle = rules.in_force("national", "XF-HANDLE", day("2026-01-01"));
        let handle = handle.unwrap();
        assert_eq!(handle.extended_by(30).map(|it| it.amount), Some(90));
        assert_eq!(handle.extended_by(31), None);
        let notify = rules.in_force("national", "XF-NOTIFY", day("2026-01-01"));
        assert_eq!(notify.unwrap().extended_by(1), None);
    }

    #[test]
    fn what_a_milestone_starts() {
        use Milestone::{Accepted, Acknowledged, AgreementEffective, Assigned, Outside, Received};
        let rules = embedded();
        let check = |set: &str, on: Milestone, subject: Subject<'_>, want: &[&str]| {
            let started = rules.started_by(set, on, day("2026-03-02"), subject);
            let ids: Vec<&str> = started.map(|it| it.id.as_str()).collect();
            assert_eq!(ids, want, "{set} {on:?} {subject:?}");
        };
        let of = |track| Subject {
            track,
            ..Subject::default()
        };
        let claim = Subject {
            purpose: Some("claim"),
            ..of("petition")
        };
        check(
            "national",
            Received,
            claim,
            &["XF-REG-FORWARD", "XF-NOTIFY"],
        );
        check("national", Accepted, claim, &["XF-HANDLE"]);
        check("national", Accepted, of("petition"), &[]);
        check("national", Accepted, of("mediation"), &["RM-MEDIATE"]);
        check(
            "national",
            AgreementEffective,
            of("court"),
            &["RM-CONFIRM-APPLY"],
        );
        check("national", Acknowledged, of("court"), &["SQ-ENTRUST-ORD"]);
        check("foshan-2020", Acknowledged, of("court"), &["FS-SQHJ"]);
        check("national", Outside, of("court"), &[]);
        let hotline = |nature| Subject {
            nature: Some(nature),
            ..of("hotline")
        };
        let guangdong = "guangdong-12345";
        check(
            guangdong,
            Assigned,
            hotline("consult"),
            &["HL-CONSULT-GD", "HL-SIGN"],
        );
        check(
            guangdong,
            Assigned,
            hotline("suggest"),
            &["HL-HELP-GD", "HL-SIGN"],
        );
        check(
            guangdong,
            Assigned,
            hotline("report"),
            &["HL-COMPLAIN-GD", "HL-SIGN"],
        );
        check(guangdong, Assigned, hotline("praise"), &["HL-SIGN"]);
        check(
            "beijing-draft",
            Assigned,
            hotline("help"),
            &["HL-BJ-NORMAL"],
        );
    }

    #[test]
    fn every_fault_is_named() {
        let check = |change: fn(&mut Vec<PeriodRule>), want: &[PeriodFault]| {
            let mut rules = read(RULES).unwrap();
            rules.truncate(4);
            change(&mut rules);
            let sets = read_rule_sets(RULE_SETS).unwrap();
            let got = PeriodRules::new("t", sets, rules).err().unwrap_or_default();
            assert_eq!(got, want);
        };
        check(|_| (), &[]);
        check(
            |rules| rules.push(rules[0].clone()),
            &[PeriodFault::Overlap {
                row: 4,
                other: 0,
                rule_set: "national".to_owned(),
            }],
        );
        check(
            |rules| {
                rules.push(rules[0].clone());
                rules[0].effective_to = Some(day("2025-12-31"));
                rules[4].effective_from = Some(day("2026-01-01"));
            },
            &[],
        );
        check(
            |rules| rules[0].name_en.clear(),
            &[PeriodFault::NoName { row: 0 }],
        );
        check(
            |rules| rules[1].effective_to = Some(day("2020-01-01")),
            &[PeriodFault::NeverInForce { row: 1 }],
        );
        check(
            |rules| rules[2].term.amount = 0,
            &[PeriodFault::Amount { row: 2 }],
        );
        check(
            |rules| rules[3].term.unit = Unit::WorkingDay,
            &[PeriodFault::ExtensionUnit { row: 3 }],
        );
        check(
            |rules| rules[3].tracks.clear(),
            &[PeriodFault::NoTrack { row: 3 }],
        );
        check(
            |rules| rules[3].rule_sets.push("mars".to_owned()),
            &[PeriodFault::RuleSet { row: 3 }],
        );
        check(
            |rules| rules[0].starts = Starting::InsteadOf("XF-X".to_owned()),
            &[PeriodFault::InsteadOfNothing {
                row: 0,
                id: "XF-X".to_owned(),
            }],
        );
        let mut sets = read_rule_sets(RULE_SETS).unwrap();
        sets.push(sets[0].clone());
        let twice = PeriodFault::RuleSetTwice {
            id: "national".to_owned(),
        };
        assert_eq!(PeriodRules::new("t", sets, Vec::new()), Err(vec![twice]));
    }
}
