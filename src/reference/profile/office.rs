//! Reading `office.toml`: the office's names, rule sets and hours.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::FaultKind;
use super::reader::{Reader, text_of};
use super::sheet::Faults;
use crate::casework::code::{Axis, Codes, nearest};
use crate::casework::light::Lines;
use crate::casework::profile::{OfficeData, Opening};

const FILE: &str = "office.toml";
const KEYS: [&str; 10] = [
    "code",
    "name",
    "short_name",
    "committee",
    "phone",
    "address",
    "rule_set",
    "rule_sets",
    "hours",
    "lights",
];
/// The rule set of an office that names none.
const RULE_SET: &str = "national";
/// Of a street code (GB/T 10114).
const N_DIGITS: usize = 9;

/// Reads the office, and answers the line of its street code where that is well formed.
pub(super) fn read(reader: &mut Reader) -> Option<u32> {
    let text = text_of(reader.files, FILE)?;
    let faults = &mut reader.faults;
    match DeTable::parse(text) {
        Ok(table) => {
            let file = File {
                text,
                table: table.get_ref(),
            };
            reader.profile.office = file.office(&reader.codes, faults);
            let code = &reader.profile.office.code;
            let is_good = code.len() == N_DIGITS && code.bytes().all(|it| it.is_ascii_digit());
            is_good.then(|| file.line("code")).flatten()
        }
        Err(error) => {
            let line = error.span().map(|it| line_at(text, it.start));
            let message = error.message().to_owned();
            faults.add(FILE, line, "", "", FaultKind::Toml { message });
            None
        }
    }
}

struct File<'a> {
    text: &'a str,
    table: &'a DeTable<'a>,
}

impl File<'_> {
    fn office(&self, codes: &Codes, faults: &mut Faults) -> OfficeData {
        self.check_keys(self.table, &KEYS, faults);
        let office = OfficeData {
            code: self.required("code", faults),
            name: self.required("name", faults),
            short_name: self.required("short_name", faults),
            committee: self.some("committee", faults),
            phone: self.some("phone", faults),
            address: self.some("address", faults),
            rule_set: self
                .some("rule_set", faults)
                .unwrap_or_else(|| RULE_SET.to_owned()),
            rule_sets: Default::default(),
            hours: self.hours(faults),
            lines: self.lines(faults),
        };
        let code = &office.code;
        if !code.bytes().all(|it| it.is_ascii_digit()) {
            self.fault("code", code, FaultKind::NotDigits, faults);
        } else if !code.is_empty() && code.len() != N_DIGITS {
            let kind = FaultKind::BadCodeLength { wanted: N_DIGITS };
            self.fault("code", code, kind, faults);
        }
        OfficeData {
            rule_sets: self.rule_sets(codes, faults),
            ..office
        }
    }

    /// Track → rule set. Whether there is such a rule set is for those to say who hold them.
    fn rule_sets(&self, codes: &Codes, faults: &mut Faults) -> BTreeMap<String, String> {
        let mut sets = BTreeMap::new();
        let Some(table) = self.inner("rule_sets", faults) else {
            return sets;
        };
        for (key, value) in table {
            let line = Some(line_at(self.text, key.span().start));
            let track = codes.find(Axis::Track, key.get_ref());
            let Some(track) = track else {
                let suggestion = codes.suggest(Axis::Track, key.get_ref());
                let kind = FaultKind::UnknownCode {
                    axis: Axis::Track,
                    suggestion: suggestion.map(|it| it.code.clone()),
                };
                faults.add(FILE, line, "rule_sets", key.get_ref(), kind);
                continue;
            };
            match value.get_ref().as_str() {
                Some(set) => {
                    sets.insert(track.code.clone(), set.trim().to_owned());
                }
                None => {
                    let kind = FaultKind::WrongType { wanted: "string" };
                    faults.add(FILE, line, "rule_sets", key.get_ref(), kind);
                }
            }
        }
        sets
    }

    fn hours(&self, faults: &mut Faults) -> Vec<Opening> {
        let Some(table) = self.inner("hours", faults) else {
            return Vec::new();
        };
        self.check_keys(table, &["weekdays"], faults);
        let Some((key, value)) = table.iter().find(|it| it.0.get_ref() == "weekdays") else {
            return Vec::new();
        };
        let line = |span: std::ops::Range<usize>| Some(line_at(self.text, span.start));
        let Some(list) = value.get_ref().as_array() else {
            let kind = FaultKind::WrongType {
                wanted: "array of strings",
            };
            faults.add(FILE, line(key.span()), "weekdays", "", kind);
            return Vec::new();
        };
        let mut hours: Vec<Opening> = Vec::new();
        for item in list {
            let text = item.get_ref().as_str().unwrap_or_default();
            let follows = |it: &Opening| {
                hours
                    .last()
                    .is_none_or(|last| last.to_minute <= it.from_minute)
            };
            match opening(text).filter(follows) {
                Some(opening) => hours.push(opening),
                None => faults.add(
                    FILE,
                    line(item.span()),
                    "weekdays",
                    text,
                    FaultKind::BadHours,
                ),
            }
        }
        hours
    }

    /// Where a period turns yellow and orange, in per cent of its time left.
    fn lines(&self, faults: &mut Faults) -> Lines {
        let mut lines = Lines::default();
        let Some(table) = self.inner("lights", faults) else {
            return lines;
        };
        self.check_keys(table, &["yellow", "orange"], faults);
        let Some((first, _)) = table.iter().next() else {
            return lines;
        };
        for (key, value) in table {
            let text = self.text[value.span()].trim();
            let percent = text.parse().ok().filter(|it| (1..100).contains(it));
            match (key.get_ref().as_ref(), percent) {
                ("yellow", Some(percent)) => lines.yellow = percent,
                ("orange", Some(percent)) => lines.orange = percent,
                (name, _) => {
                    let line = Some(line_at(self.text, value.span().start));
                    faults.add(FILE, line, name, text, FaultKind::BadLines);
                }
            }
        }
        if lines.orange >= lines.yellow {
            let line = Some(line_at(self.text, first.span().start));
            let value = format!("{}, {}", lines.yellow, lines.orange);
            faults.add(FILE, line, "lights", &value, FaultKind::BadLines);
        }
        lines
    }

    fn inner(&self, key: &str, faults: &mut Faults) -> Option<&DeTable<'_>> {
        let value = self.value(key)?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.fault(key, "", FaultKind::WrongType { wanted: "table" }, faults);
        }
        table
    }

    fn value(&self, key: &str) -> Option<&Spanned<DeValue<'_>>> {
        self.table.get(key)
    }

    fn some(&self, key: &str, faults: &mut Faults) -> Option<String> {
        let value = self.value(key)?;
        let Some(text) = value.get_ref().as_str() else {
            let is = &self.text[value.span()];
            self.fault(key, is, FaultKind::WrongType { wanted: "string" }, faults);
            return None;
        };
        Some(text.trim().to_owned()).filter(|it| !it.is_empty())
    }

    fn required(&self, key: &str, faults: &mut Faults) -> String {
        let text = self.some(key, faults);
        let is_text = self.value(key).is_some_and(|it| it.get_ref().is_str());
        if self.value(key).is_none() {
            faults.add(FILE, None, key, "", FaultKind::MissingKey);
        } else if is_text && text.is_none() {
            self.fault(key, "", FaultKind::EmptyCell, faults);
        }
        text.unwrap_or_default()
    }

    fn check_keys(&self, table: &DeTable, known: &[&'static str], faults: &mut Faults) {
        for key in table.keys() {
            let name: &str = key.get_ref();
            if !known.contains(&name) {
                let words = known.iter().map(|it| (*it, (*it).to_owned()));
                let suggestion = nearest(name, words);
                let line = Some(line_at(self.text, key.span().start));
                faults.add(FILE, line, name, name, FaultKind::UnknownKey { suggestion });
            }
        }
    }

    fn line(&self, key: &str) -> Option<u32> {
        let value = self.value(key)?;
        Some(line_at(self.text, value.span().start))
    }

    /// A fault of a key at the top, on the line of its value.
    fn fault(&self, key: &str, value: &str, kind: FaultKind, faults: &mut Faults) {
        let line = self.line(key);
        faults.add(FILE, line, key, value, kind);
    }
}

fn line_at(text: &str, byte: usize) -> u32 {
    let before = &text.as_bytes()[..byte.min(text.len())];
    before.iter().filter(|it| **it == b'\n').count() as u32 + 1
}

/// `08:30-12:00`
fn opening(text: &str) -> Option<Opening> {
    let (from, to) = text.split_once('-')?;
    let opening = Opening {
        from_minute: minute(from)?,
        to_minute: minute(to)?,
    };
    (opening.from_minute < opening.to_minute).then_some(opening)
}

fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60 || (hour, minute) == (24, 0)).then_some(hour * 60 + minute)
}
