//! Reading `periods.csv`: the periods an office adds, or puts over those of the law, checked against the tables they go into.

use std::collections::BTreeMap;

use super::fault::FaultKind;
use super::reader::Reader;
use super::sheet::Column;
use crate::casework::code::nearest;
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

pub(super) fn read(reader: &mut Reader) {
    let rows = reader.rows(FILE, &PERIODS);
    let own: Vec<OwnPeriod> = rows
        .iter()
        .map(|row| {
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
            OwnPeriod { cells }
        })
        .collect();
    let embedded = periods::embedded();
    let line = |row: usize| rows.get(row).map(|it| it.line);
    if let Err(found) = periods::read(&table(&own)) {
        for it in found {
            // The table made here has a header and one line for each row.
            let row = usize::try_from(it.line).unwrap_or(2).saturating_sub(2);
            let kind = FaultKind::PeriodCell;
            let faults = &mut reader.faults;
            faults.add(FILE, line(row), &it.column, &it.value, kind);
        }
    } else if let Err(found) = over(&embedded, "", &own) {
        for it in found {
            let (row, fault) = at_its_line(it, &line);
            let kind = FaultKind::Period(fault);
            reader.faults.add(FILE, row.and_then(line), "", "", kind);
        }
    }
    reader.profile.periods = own;
    check_rule_sets(reader, &embedded);
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
        let sets = known.rule_sets().iter();
        if sets.clone().all(|it| it.id != *id) {
            let suggestion = nearest(id, sets.map(|it| (it.id.as_str(), it.id.clone())));
            let kind = FaultKind::UnknownRuleSet { suggestion };
            reader.faults.add("office.toml", None, key, id, kind);
        }
    }
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
