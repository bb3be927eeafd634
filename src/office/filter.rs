//! Filters: cases chosen by facts, answered from the columns without opening a case.

use crate::casework::case::CaseId;
use crate::casework::code::Axis;
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::casework::track::{State, Track};
use crate::report::sieve::Test;
use crate::store::columns::Column;
use crate::store::source::Rows;
use crate::store::{Reader, Sight};

use super::Error;
use super::error::{FormFault, FormReason};
use super::form::{Fields, read_day};

/// Which cases are meant. Empty lists and absent bounds leave everything in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub states: Vec<State>,
    /// Column and the codes it may hold.
    pub codes: Vec<(Column, Vec<String>)>,
    /// Column of days and its first and last day.
    pub days: Vec<(Column, Option<Day>, Option<Day>)>,
    /// Column and the least it may hold.
    pub at_least: Vec<(Column, u64)>,
    pub restricted: Option<bool>,
}

/// What may be filtered by, as typed; the words are those of the fields.
pub const FILTERS: &[(&str, Column, Option<Axis>)] = &[
    ("channel", Column::Channel, Some(Axis::Channel)),
    ("nature", Column::Nature, Some(Axis::Nature)),
    ("purpose", Column::Purpose, Some(Axis::Purpose)),
    ("dispute_type", Column::DisputeType, Some(Axis::DisputeType)),
    ("platform", Column::Platform, Some(Axis::Platform)),
    ("linkage", Column::Linkage, Some(Axis::Linkage)),
    ("risk", Column::Risk, Some(Axis::Risk)),
    ("outcome", Column::Outcome, Some(Axis::Outcome)),
    (
        "closing_reason",
        Column::ClosingReason,
        Some(Axis::ClosingReason),
    ),
    ("level", Column::Level, Some(Axis::Level)),
    (
        "satisfaction",
        Column::Satisfaction,
        Some(Axis::Satisfaction),
    ),
    (
        "agreement_form",
        Column::AgreementForm,
        Some(Axis::AgreementForm),
    ),
    ("source_organ", Column::Organ, Some(Axis::Organ)),
];

/// Bounds of days, as typed.
pub const RANGES: &[(&str, &str, Column)] = &[
    ("received_from", "received_to", Column::Received),
    ("accepted_from", "accepted_to", Column::Accepted),
    ("concluded_from", "concluded_to", Column::Concluded),
    ("due_from", "due_to", Column::Due),
];

/// Everything else that may be filtered by.
pub const OTHERS: &[&str] = &[
    "state",
    "open",
    "track",
    "place",
    "body",
    "officer",
    "mediator",
    "in_charge",
    "solved",
    "restricted",
    "returns",
    "contacts",
];

impl Filter {
    /// Reads a filter from typed words; several codes of one field are separated by commas.
    pub fn build(fields: &Fields, rules: &Rules) -> Result<Filter, FormFault> {
        let mut filter = Filter::default();
        for (field, value) in fields.iter() {
            filter.add(field, value, rules)?;
        }
        Ok(filter)
    }

    fn add(&mut self, field: &str, value: &str, rules: &Rules) -> Result<(), FormFault> {
        let fault = |why: FormReason| FormFault {
            field: field.to_owned(),
            value: value.to_owned(),
            why,
        };
        let words = value.split([',', '，', '、']).map(str::trim);
        if let Some((_, column, axis)) = FILTERS.iter().find(|it| it.0 == field) {
            let axis = axis.unwrap_or(Axis::Channel);
            let mut codes = Vec::new();
            for word in words {
                let code = rules.codes.find(axis, word).ok_or_else(|| {
                    fault(FormReason::UnknownCode {
                        axis,
                        near: rules.codes.suggest(axis, word).map(|it| it.zh.clone()),
                    })
                })?;
                codes.push(code.code.clone());
                codes.extend(
                    rules
                        .codes
                        .children(axis, &code.code)
                        .map(|it| it.code.clone()),
                );
            }
            self.codes.push((*column, codes));
            return Ok(());
        }
        if let Some((from, _, column)) = RANGES.iter().find(|it| it.0 == field || it.1 == field) {
            let day = read_day(value).ok_or_else(|| fault(FormReason::NotADay))?;
            let (first, last) = if *from == field {
                (Some(day), None)
            } else {
                (None, Some(day))
            };
            self.days.push((*column, first, last));
            return Ok(());
        }
        self.add_other(field, value, rules).map_err(fault)
    }

    fn add_other(&mut self, field: &str, value: &str, rules: &Rules) -> Result<(), FormReason> {
        let words: Vec<&str> = value.split([',', '，', '、']).map(str::trim).collect();
        let profile = &rules.profile;
        match field {
            "state" => {
                for word in words {
                    let state = State::of_word(word).ok_or_else(|| {
                        let words = State::ALL.iter().map(|it| (it.zh(), it.zh()));
                        FormReason::UnknownState {
                            near: crate::casework::code::nearest(word, words).map(str::to_owned),
                        }
                    })?;
                    self.states.push(state);
                }
            }
            "open" => {
                let open = super::form::read_yes_no(value).ok_or(FormReason::NotYesOrNo)?;
                self.states = State::ALL
                    .into_iter()
                    .filter(|it| it.is_open() == open)
                    .collect();
            }
            "restricted" => {
                self.restricted =
                    Some(super::form::read_yes_no(value).ok_or(FormReason::NotYesOrNo)?);
            }
            "track" => {
                let mut codes = Vec::new();
                for word in words {
                    let code = rules
                        .codes
                        .find(Axis::Track, word)
                        .and_then(|it| Track::of(&it.code))
                        .ok_or(FormReason::UnknownTrack { near: None })?;
                    codes.push(code.code().to_owned());
                }
                self.codes.push((Column::Track, codes));
            }
            "place" => {
                let mut codes = Vec::new();
                for word in words {
                    let place = profile.find_place(word).ok_or(FormReason::UnknownPlace)?;
                    codes.push(place.code.clone());
                    codes.extend(
                        profile
                            .places_within(&place.code)
                            .iter()
                            .map(|it| it.code.clone()),
                    );
                }
                self.codes.push((Column::Place, codes));
            }
            "body" => {
                let mut codes = Vec::new();
                for word in words {
                    let body = profile
                        .find_body(word)
                        .ok_or(FormReason::UnknownBody { near: None })?;
                    codes.push(body.code.clone());
                }
                self.codes.push((Column::Body, codes));
            }
            "officer" => {
                let it = profile
                    .find_officer(value)
                    .ok_or(FormReason::UnknownOfficer)?;
                self.codes.push((Column::Officer, vec![it.id.clone()]));
            }
            "in_charge" => {
                let it = profile
                    .find_officer(value)
                    .ok_or(FormReason::UnknownOfficer)?;
                self.codes.push((Column::Leader, vec![it.id.clone()]));
            }
            "mediator" => {
                let it = profile
                    .find_mediator(value)
                    .ok_or(FormReason::UnknownMediator)?;
                self.codes.push((Column::Mediator, vec![it.id.clone()]));
            }
            "solved" => {
                let solved = super::form::read_yes_no(value).ok_or(FormReason::NotYesOrNo)?;
                let code = if solved { "yes" } else { "no" };
                self.codes.push((Column::Solved, vec![code.to_owned()]));
            }
            "returns" | "contacts" => {
                let column = if field == "returns" {
                    Column::Returns
                } else {
                    Column::Contacts
                };
                let least = value.parse().map_err(|_| FormReason::NotANumber)?;
                self.at_least.push((column, least));
            }
            _ => {
                let known = FILTERS
                    .iter()
                    .map(|it| it.0)
                    .chain(OTHERS.iter().copied())
                    .chain(RANGES.iter().flat_map(|it| [it.0, it.1]));
                let near = crate::casework::code::nearest(field, known.map(|it| (it, it)));
                return Err(FormReason::UnknownField {
                    near: near.map(str::to_owned),
                });
            }
        }
        Ok(())
    }

    /// The cases meant, in order of opening.
    pub fn run(&self, reader: &Reader, sight: Sight) -> Result<Vec<CaseId>, Error> {
        let tests = self.tests(reader, sight)?;
        let columns: Vec<Column> = tests.iter().map(|it| it.0).collect();
        let mut found = Vec::new();
        reader.scan(&columns, |scan| {
            for row in 0..scan.n_rows {
                let fits = tests
                    .iter()
                    .enumerate()
                    .all(|(n, (_, test))| test.holds(scan.value(n, row)));
                if fits {
                    found.push(CaseId(scan.first.0 + row as u64));
                }
            }
        })?;
        Ok(found)
    }

    /// The columns it looks at.
    pub fn columns(&self) -> Vec<Column> {
        let mut columns: Vec<Column> = self.codes.iter().map(|it| it.0).collect();
        columns.extend(self.days.iter().map(|it| it.0));
        columns.extend(self.at_least.iter().map(|it| it.0));
        columns
    }

    /// The filter as tests on column values.
    pub fn tests(&self, rows: &dyn Rows, sight: Sight) -> Result<Vec<(Column, Test)>, Error> {
        let mut tests = Vec::new();
        if !self.states.is_empty() {
            let codes: Vec<String> = self.states.iter().map(|it| it.code().to_owned()).collect();
            tests.push((Column::State, Test::codes(rows, Column::State, &codes)?));
        }
        for (column, codes) in &self.codes {
            tests.push((*column, Test::codes(rows, *column, codes)?));
        }
        for (column, first, last) in &self.days {
            let value = |it: Day| u64::try_from(it.0).unwrap_or(0) + 1;
            tests.push((
                *column,
                Test::Between(first.map_or(1, value), last.map_or(u64::MAX, value)),
            ));
        }
        for (column, least) in &self.at_least {
            tests.push((*column, Test::Between(*least, u64::MAX)));
        }
        match self.restricted {
            Some(true) => tests.push((Column::Restriction, Test::Between(1, u64::MAX))),
            Some(false) => tests.push((Column::Restriction, Test::Between(0, 0))),
            None => {}
        }
        if sight == Sight::WithoutRestricted {
            tests.push((Column::Restriction, Test::Between(0, 0)));
        }
        Ok(tests)
    }
}
