//! Groups of a dimension: which there are, what each is called, and which values belong to it.

use crate::casework::code::Axis;
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::casework::profile::{PlaceKind, Profile};
use crate::casework::track::State;
use crate::store::StoreError;
use crate::store::source::Rows;

use super::{Dated, Dimension, Span};
use crate::report::sheet::{Cell, Words};
use crate::report::sieve::Test;
use crate::report::stretch::Stretch;

use Dimension as D;

impl Dimension {
    /// The group of those without a value.
    pub(in crate::report) fn nothing(self) -> Cell {
        let (zh, en) = match self {
            D::Body | D::Officer => ("未分派", "not assigned"),
            D::Mediator => ("未指定", "none appointed"),
            D::On(_, Span::Hour) => ("未载时点", "hour not told"),
            D::Outcome | D::ClosingReason | D::Level | D::On(Dated::Concluded, _) => {
                ("未办结", "not concluded")
            }
            D::Handled => ("未办理", "not handled yet"),
            D::Invitation => ("未引调", "not invited"),
            D::Timeliness => ("无期限", "no main period"),
            D::Colour => ("不在计时", "no duty running"),
            D::Reassignments | D::Returns => ("0次", "0"),
            D::Age => ("年龄不详", "age not known"),
            D::Satisfaction | D::Solved => ("未评价", "no answer"),
            D::AgreementForm => ("无协议", "no agreement"),
            D::Linkage => ("无衔接", "no linkage"),
            D::Track => ("未定途径", "no track yet"),
            _ => ("未填", "not stated"),
        };
        Cell::code("none", zh, en)
    }

    /// The group of a code.
    pub(in crate::report) fn member(self, code: &str, rules: &Rules) -> Cell {
        let coded = |axis: Axis, code: &str| match rules.codes.get(axis, code) {
            Some(it) => Cell::code(it.code.clone(), it.zh.clone(), it.en.clone()),
            None => bare(code),
        };
        let named = |axis: Axis| coded(axis, code);
        let profile = &rules.profile;
        match self {
            D::State => State::of(code).map_or_else(
                || bare(code),
                |it| Cell::code(it.code(), it.zh(), it.code()),
            ),
            D::Open => match State::of(code).is_some_and(State::is_open) {
                true => Cell::code("open", "在办", "open"),
                false => Cell::code("closed", "已了结", "closed"),
            },
            D::Track => named(Axis::Track),
            D::Channel => named(Axis::Channel),
            D::Nature => named(Axis::Nature),
            D::Purpose => named(Axis::Purpose),
            D::Dispute => match rules.codes.top(Axis::DisputeType, code) {
                Some(it) => Cell::code(it.code.clone(), it.zh.clone(), it.en.clone()),
                None => bare(code),
            },
            D::DisputeType => named(Axis::DisputeType),
            D::DisputeTally => match rules.codes.tally_of(code) {
                Some(it) => Cell::code(it.code.clone(), it.zh.clone(), it.en.clone()),
                None => Cell::code("none", "未归类", "not classed"),
            },
            D::Platform => named(Axis::Platform),
            D::Place => place(profile, code),
            D::PlaceOf(kind) => place(profile, within(profile, code, kind)),
            D::Body => name(code, profile.body(code).map(|it| &it.name)),
            D::Officer => name(code, profile.officer(code).map(|it| &it.name)),
            D::Mediator => name(code, profile.mediator(code).map(|it| &it.name)),
            D::Risk => named(Axis::Risk),
            D::Outcome => named(Axis::Outcome),
            D::ClosingReason => named(Axis::ClosingReason),
            D::Level => named(Axis::Level),
            D::Satisfaction => named(Axis::Satisfaction),
            D::Solved => match code {
                "yes" => Cell::code("yes", "已解决", "solved"),
                _ => Cell::code("no", "未解决", "not solved"),
            },
            D::AgreementForm => named(Axis::AgreementForm),
            D::Linkage => named(Axis::Linkage),
            D::Organ => named(Axis::Organ),
            D::Manner => named(Axis::Manner),
            D::EntrySource => named(Axis::EntrySource),
            D::Difficulty => named(Axis::Difficulty),
            D::Committee => {
                let kind = profile
                    .mediator(code)
                    .and_then(|it| it.committee_kind.as_deref());
                kind.map_or_else(|| self.nothing(), |it| coded(Axis::Committee, it))
            }
            D::Handled => match code {
                "at-once" => Cell::code("at-once", "直办", "settled at once"),
                "dispatched" => Cell::code("dispatched", "转派", "dispatched"),
                _ => Cell::code("own", "自办", "by the office itself"),
            },
            D::Occurrence => match code {
                "again" => Cell::code("again", "重复", "again"),
                _ => Cell::code("first", "初次", "first"),
            },
            D::Invitation => match code {
                "consented" => Cell::code("consented", "同意调解", "consented"),
                "refused" => Cell::code("refused", "拒绝调解", "refused"),
                _ => Cell::code("invited", "待答复", "no answer yet"),
            },
            D::Timeliness => match code {
                "met" => Cell::code("met", "按时办结", "in time"),
                "late" => Cell::code("late", "超时办结", "late"),
                "suspended" => Cell::code("suspended", "中止计时", "suspended"),
                _ => Cell::code("running", "计时中", "running"),
            },
            D::Colour => match code {
                "green" => Cell::code("green", "绿", "green"),
                "yellow" => Cell::code("yellow", "黄", "yellow"),
                "orange" => Cell::code("orange", "橙", "orange"),
                _ => Cell::code("red", "红", "red"),
            },
            D::Reassignments | D::Returns => {
                Cell::code(code.to_owned(), format!("{code}次"), code.to_owned())
            }
            D::Size | D::Age | D::On(..) => bare(code),
        }
    }

    /// The bands of a number, each with the least value its column holds there; `None` for dimensions of codes and days.
    pub(in crate::report) fn bands(self, rules: &Rules) -> Option<Vec<(u64, Cell)>> {
        // An age is kept plus one, so that a child of less than a year has one.
        let (axis, more) = match self {
            D::Size => (Axis::Size, 0),
            D::Age => (Axis::AgeBand, 1),
            _ => return None,
        };
        let mut bands: Vec<(u64, Cell)> = rules
            .codes
            .all(axis)
            .iter()
            .filter_map(|it| {
                let cell = Cell::code(it.code.clone(), it.zh.clone(), it.en.clone());
                Some((least_of(&it.code)? + more, cell))
            })
            .collect();
        bands.sort_by_key(|it| it.0);
        Some(bands)
    }
}

impl Dimension {
    /// Which values of its column belong to groups of these codes.
    pub fn test(
        self,
        codes: &[String],
        rows: &dyn Rows,
        rules: &Rules,
    ) -> Result<Test, StoreError> {
        let is_wanted = |code: &str| codes.iter().any(|it| it == code);
        let mut ways = Vec::new();
        if let D::On(_, span) = self {
            if is_wanted("none") {
                ways.push(Test::Between(0, 0));
            }
            let last = u64::try_from(Day::LAST.0).unwrap_or(0) + 1;
            match span {
                // 1970-01-01, whose value is 1, was a Thursday.
                Span::Weekday => {
                    let weekday = |value: u64| is_wanted(&((value + 2) % 7 + 1).to_string());
                    ways.push(Test::Codes(
                        (0..=last).map(|it| it > 0 && weekday(it)).collect(),
                    ));
                }
                Span::Hour => {
                    let hours = codes.iter().filter_map(|it| it.parse::<u64>().ok());
                    ways.extend(hours.map(|it| Test::Between(it + 1, it + 1)));
                }
                _ => {
                    let value = |it: Day| u64::try_from(it.0).unwrap_or(0) + 1;
                    let stretches = codes.iter().filter_map(|it| Stretch::of(it, Day(0)));
                    ways.extend(stretches.map(|it| Test::Between(value(it.first), value(it.last))));
                }
            }
            return Ok(Test::Either(ways));
        }
        if self.is_of_times() {
            let times = codes.iter().filter_map(|it| it.parse().ok());
            ways.extend(times.map(|it| Test::Between(it, it)));
            return Ok(Test::Either(ways));
        }
        if let Some(bands) = self.bands(rules) {
            let mut before = 0;
            let mut name = "none".to_owned();
            for (least, cell) in bands {
                if is_wanted(&name) {
                    ways.push(Test::Between(before, least - 1));
                }
                before = least;
                if let Cell::Code { code, .. } = cell {
                    name = code.into_owned();
                }
            }
            if is_wanted(&name) {
                ways.push(Test::Between(before, u64::MAX));
            }
            return Ok(Test::Either(ways));
        }
        let words = rows.words(self.column())?;
        let mut wanted = vec![is_wanted("none")];
        wanted.extend(words.iter().skip(1).map(|it| match self.member(it, rules) {
            Cell::Code { code, .. } => is_wanted(&code),
            _ => false,
        }));
        Ok(Test::Codes(wanted))
    }

    /// What the group of a code is called.
    pub fn called(self, code: &str, rules: &Rules) -> Words {
        let cell = match (self, code) {
            (_, "none") => self.nothing(),
            (D::Size | D::Age, _) => {
                let bands = self.bands(rules).unwrap_or_default();
                let found = bands
                    .into_iter()
                    .find(|it| matches!(&it.1, Cell::Code { code: known, .. } if known == code));
                found.map_or_else(|| bare(code), |it| it.1)
            }
            _ => self.member(code, rules),
        };
        match cell {
            Cell::Code { zh, en, .. } => Words::new(zh, en),
            _ => Words::from(code.to_owned()),
        }
    }

    /// The groups there can be, of a dimension that is neither a table of codes nor the profile's.
    pub fn fixed(self, rules: &Rules) -> Vec<Cell> {
        let codes: &[&str] = match self {
            D::Open => &["registered", "concluded"],
            D::Handled => &["at-once", "dispatched", "own"],
            D::Occurrence => &["first", "again"],
            D::Invitation => &["invited", "consented", "refused"],
            D::Timeliness => &["met", "late", "running", "suspended"],
            _ => &[],
        };
        codes.iter().map(|it| self.member(it, rules)).collect()
    }
}

/// Where a band begins: the number its code begins with, `5-29` or `100-up`.
fn least_of(code: &str) -> Option<u64> {
    let end = code.find(|it: char| !it.is_ascii_digit());
    code[..end.unwrap_or(code.len())].parse().ok()
}

fn bare(code: &str) -> Cell {
    Cell::code(code.to_owned(), code.to_owned(), code.to_owned())
}

fn name(code: &str, known: Option<&String>) -> Cell {
    let name = known.map_or(code, String::as_str).to_owned();
    Cell::code(code.to_owned(), name.clone(), name)
}

fn place(profile: &Profile, code: &str) -> Cell {
    name(code, profile.place(code).map(|it| &it.name))
}

/// The place of this kind over a place; a place known no nearer stands for itself.
fn within<'a>(profile: &Profile, code: &'a str, kind: PlaceKind) -> &'a str {
    let kind_here = profile.place(code).map(|it| it.kind);
    match kind_here {
        Some(here) if here > kind => code.get(..kind.n_digits()).unwrap_or(code),
        None if code.len() > kind.n_digits() => code.get(..kind.n_digits()).unwrap_or(code),
        _ => code,
    }
}
