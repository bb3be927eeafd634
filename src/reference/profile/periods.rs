//! Reading `periods.csv`: the periods an office adds, or puts over those of the law, checked against the tables they go into.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::FaultKind;
use super::reader::Reader;
use super::sheet::{Column, Row};
use crate::casework::code::{Axis, nearest};
use crate::casework::period::{PeriodFault, PeriodRules};
use crate::casework::profile::OwnPeriod;
use crate::reference::periods;

pub(super) const FILE: &str = "periods.csv";

/// The columns of the embedded table; those that may be missing stand for what is usual.
pub(super) const PERIODS: [Column; 27] = [
    ("id", true),
    ("domain", false),
    ("name_zh", true),
    ("name_en", false),
    ("trigger_zh", false),
    ("starts_on", true),
    ("met_on", true),
    ("starts", false),
    ("tracks", true),
    ("natures", false),
    ("purposes", false),
    ("amount", true),
    ("unit", true),
    ("roll", false),
    ("duty", false),
    ("extension_amount", false),
    ("extension_unit", false),
    ("extension_approver", false),
    ("extension_tells_citizen", false),
    ("extension_by_consent", false),
    ("basis", true),
    ("mark", false),
    ("note", false),
    ("effective_from", false),
    ("effective_to", false),
    ("rule_sets", true),
    ("timeliness", false),
];

/// What an empty cell stands for.
const USUAL: [(&str, &str); 4] = [
    ("domain", "本单位"),
    ("roll", "no"),
    ("duty", "office"),
    // The office's own word: nobody need look for its source.
    ("mark", "O"),
];

/// What a rule is for, each code of its table.
const SUBJECT: [(&str, Axis); 3] = [
    ("tracks", Axis::Track),
    ("natures", Axis::Nature),
    ("purposes", Axis::Purpose),
];

pub(super) fn read(reader: &mut Reader) {
    let rows = reader.rows(FILE, &PERIODS);
    let embedded = periods::embedded();
    let own: Vec<OwnPeriod> = rows
        .iter()
        .map(|row| own_row(reader, row, &embedded))
        .collect();
    check_rows(reader, &rows, &own, &embedded);
    reader.profile.periods = own;
    check_rule_sets(reader, &embedded);
}

fn own_row(reader: &mut Reader, row: &Row, known: &PeriodRules) -> OwnPeriod {
    let mut cells: BTreeMap<String, String> = PERIODS
        .iter()
        .map(|(column, _)| ((*column).to_owned(), row.text(column).to_owned()))
        .collect();
    let name = cells["name_zh"].clone();
    let usual = USUAL
        .map(|(column, words)| (column, words.to_owned()))
        .into_iter()
        .chain([("name_en", name.clone()), ("trigger_zh", name)]);
    for (column, words) in usual {
        let cell = cells.entry(column.to_owned()).or_default();
        if cell.is_empty() {
            *cell = words;
        }
    }
    // A rule for what there is not would never run, and nothing would say so.
    for (column, axis) in SUBJECT {
        let parts = row.text(column).split(';').map(str::trim);
        let codes: Vec<String> = parts
            .filter(|it| !it.is_empty())
            .map(|it| {
                reader
                    .code_of(row, column, axis, it)
                    .unwrap_or_else(|| it.to_owned())
            })
            .collect();
        cells.insert(column.to_owned(), codes.join(";"));
    }
    let sets = row.text("rule_sets").split(';').map(str::trim);
    for id in sets.filter(|it| !it.is_empty()) {
        if let Some(kind) = no_rule_set(known, id) {
            row.fault_at("rule_sets", id, kind, &mut reader.faults);
        }
    }
    OwnPeriod { cells }
}

/// Names every cell that cannot be read, and what is wrong with each of the other rows.
fn check_rows(reader: &mut Reader, rows: &[Row], own: &[OwnPeriod], embedded: &PeriodRules) {
    let faults = &mut reader.faults;
    let mut unread = BTreeSet::new();
    for it in periods::read(&table(own)).err().unwrap_or_default() {
        // The table made here has a header and one line for each row.
        let row = usize::try_from(it.line).unwrap_or(2).saturating_sub(2);
        unread.insert(row);
        let line = rows.get(row).map(|it| it.line);
        let kind = unreadable(&it.column, &it.value);
        faults.add(FILE, line, &it.column, &it.value, kind);
    }
    let read: Vec<usize> = (0..own.len()).filter(|it| !unread.contains(it)).collect();
    let sound: Vec<OwnPeriod> = read.iter().map(|it| own[*it].clone()).collect();
    let line = |row: usize| read.get(row).and_then(|it| rows.get(*it)).map(|it| it.line);
    // What stands in a row that cannot be read is not missed by another.
    let is_unread = |id: &str| unread.iter().any(|it| own[*it].cell("id") == id);
    for it in over(embedded, "", &sound).err().unwrap_or_default() {
        let is_named = match &it {
            PeriodFault::InsteadOfNothing { id, .. } => is_unread(id),
            // Which of its rule sets there is not was said of the cell.
            PeriodFault::RuleSet { row } => !sound[*row].cell("rule_sets").is_empty(),
            _ => false,
        };
        if is_named {
            continue;
        }
        let (row, fault) = at_its_line(it, &line);
        let kind = FaultKind::Period(fault);
        faults.add(FILE, row.and_then(line), "", "", kind);
    }
}

/// What is wrong with a cell, by its column.
fn unreadable(column: &str, value: &str) -> FaultKind {
    let codes = periods::codes_of(column);
    match column {
        "amount" => FaultKind::BadAmount,
        "extension_amount" => FaultKind::BadNumber,
        "effective_from" | "effective_to" => FaultKind::BadDate,
        _ if codes.is_empty() => FaultKind::BadFlag,
        _ => FaultKind::PeriodCode {
            suggestion: nearest(value, codes.iter().map(|it| (*it, (*it).to_owned()))),
            codes,
        },
    }
}

/// Rules with an office's own rows over them.
pub fn over(
    base: &PeriodRules,
    version: &str,
    own: &[OwnPeriod],
) -> Result<PeriodRules, Vec<PeriodFault>> {
    // Its cells were read when the profile was checked.
    let rules = periods::read(&table(own)).unwrap_or_default();
    base.overlaid(version, rules)
}

/// The row a fault names, counted from 0, and the fault with the line of the file in its place.
fn at_its_line(
    fault: PeriodFault,
    line: &dyn Fn(usize) -> Option<u32>,
) -> (Option<usize>, PeriodFault) {
    use PeriodFault as F;
    let at = |row: usize| line(row).map_or(row, |it| it as usize - 1);
    match fault {
        F::Overlap {
            row,
            other,
            rule_set,
        } => (
            Some(row),
            F::Overlap {
                row: at(row),
                other: at(other),
                rule_set,
            },
        ),
        F::NoName { row } => (Some(row), F::NoName { row: at(row) }),
        F::NeverInForce { row } => (Some(row), F::NeverInForce { row: at(row) }),
        F::Amount { row } => (Some(row), F::Amount { row: at(row) }),
        F::ExtensionUnit { row } => (Some(row), F::ExtensionUnit { row: at(row) }),
        F::NoTrack { row } => (Some(row), F::NoTrack { row: at(row) }),
        F::RuleSet { row } => (Some(row), F::RuleSet { row: at(row) }),
        F::InsteadOfNothing { row, id } => (Some(row), F::InsteadOfNothing { row: at(row), id }),
        other @ (F::RuleSetTwice { .. } | F::InheritsNothing { .. }) => (None, other),
    }
}

/// The rule sets the office names must be there, or its cases would have no periods at all.
fn check_rule_sets(reader: &mut Reader, known: &PeriodRules) {
    let office = &reader.profile.office;
    let named = std::iter::once(("rule_set", &office.rule_set))
        .chain(office.rule_sets.values().map(|it| ("rule_sets", it)))
        // A file that could not be read was told of already.
        .filter(|(_, id)| !id.is_empty());
    for (key, id) in named {
        if let Some(kind) = no_rule_set(known, id) {
            reader.faults.add("office.toml", None, key, id, kind);
        }
    }
}

fn no_rule_set(known: &PeriodRules, id: &str) -> Option<FaultKind> {
    let sets = known.rule_sets().iter();
    if sets.clone().any(|it| it.id == id) {
        return None;
    }
    let suggestion = nearest(id, sets.map(|it| (it.id.as_str(), it.id.clone())));
    Some(FaultKind::UnknownRuleSet { suggestion })
}

/// Rows as a table of the embedded kind.
pub(super) fn table(own: &[OwnPeriod]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let whole = "a table in memory can be written";
    let header = PERIODS.map(|it| it.0);
    writer.write_record(header).expect(whole);
    for it in own {
        writer
            .write_record(header.map(|column| it.cell(column)))
            .expect(whole);
    }
    String::from_utf8(writer.into_inner().expect(whole)).expect("written from strings")
}

#[cfg(test)]
mod tests;
