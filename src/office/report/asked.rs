//! Reports from typed words: which days and which cases an outline is filled for, whoever asks.

use crate::casework::code::nearest;
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::office::Error;
use crate::office::error::{FormFault, FormReason};
use crate::office::form::{Fields, read_day, read_yes_no};
use crate::office::stats::{Condition, Stats};
use crate::report::sheet::Words;
use crate::report::stretch::{Length, Stretch};

use super::outline::{Outline, Over, Shipped};

/// A report, as asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub outline: Outline,
    /// None: the newest stretch that is over, of the outline's usual length.
    pub when: Option<When>,
    /// The cases told of, beside the conditions of each sheet.
    pub only: Vec<Condition>,
    /// As the office stood at the end of this day, by what was recorded until then.
    pub as_of: Option<Day>,
    /// Counted anew, even where the report is frozen for the stretch.
    pub live: bool,
}

/// Which days a report tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Stretch(Stretch),
    /// Days of somebody's choice; no report of them is ever frozen.
    Days {
        first: Day,
        last: Day,
    },
}

impl When {
    pub fn first(self) -> Day {
        match self {
            When::Stretch(it) => it.first,
            When::Days { first, .. } => first,
        }
    }

    pub fn last(self) -> Day {
        match self {
            When::Stretch(it) => it.last,
            When::Days { last, .. } => last,
        }
    }

    /// As programs write it, and as it may stand in the name of a file.
    pub fn id(self) -> String {
        match self {
            When::Stretch(it) => it.id(),
            // ISO 8601-1 §4.4.2, for where a stroke cannot stand.
            When::Days { first, last } => format!("{first}--{last}"),
        }
    }

    /// As people say it, with its days.
    pub(super) fn words(self) -> Words {
        let days = |first: Day, last: Day| {
            Words::new(format!("{first} 至 {last}"), format!("{first} to {last}"))
        };
        match self {
            When::Stretch(it) if it.length == Length::Day => it.words(),
            When::Stretch(it) => {
                let (name, days) = (it.words(), days(it.first, it.last));
                Words::new(
                    format!("{}（{}）", name.zh, days.zh),
                    format!("{} ({})", name.en, days.en),
                )
            }
            When::Days { first, last } => days(first, last),
        }
    }

    /// The question asked of these days.
    pub(super) fn ask(self, stats: &mut Stats, over: Over) {
        match (over, self) {
            (Over::Stretch, When::Stretch(it)) => stats.stretch = Some(it),
            (Over::Stretch, When::Days { first, last }) => {
                (stats.from, stats.to) = (Some(first), Some(last));
            }
            (Over::Since(length), it) => {
                stats.from = Some(Stretch::around(it.last(), length).first);
                stats.to = Some(it.last());
            }
            (Over::All, it) => stats.to = Some(it.last()),
        }
    }
}

impl Report {
    /// What may be asked for beside the outline.
    pub const FIELDS: &'static [&'static str] = &["period", "from", "to", "where", "as_of", "live"];

    /// An outline for its newest period, as it stands.
    pub fn of(outline: Outline) -> Report {
        Report {
            outline,
            when: None,
            only: Vec::new(),
            as_of: None,
            live: false,
        }
    }

    /// Reads what is asked for from typed words; a period is meant as it was on the day of `as_of`.
    pub fn build(
        outline: Outline,
        fields: &Fields,
        rules: &Rules,
        today: Day,
    ) -> Result<Report, FormFault> {
        let mut report = Report::of(outline);
        let day = |field: &str| {
            let read = |it| read_day(it).ok_or_else(|| fault(field, it, FormReason::NotADay));
            fields.get(field).map(read).transpose()
        };
        report.as_of = day("as_of")?;
        let seen_from = report.as_of.unwrap_or(today);
        let (from, to) = (day("from")?, day("to")?);
        let stretch = fields.get("period");
        report.when = match (stretch, from, to) {
            (None, None, None) => None,
            (Some(it), None, None) => {
                let stretch = Stretch::of(it, seen_from);
                Some(When::Stretch(stretch.ok_or_else(|| {
                    fault("period", it, FormReason::NotAPeriod)
                })?))
            }
            (Some(it), ..) => return Err(fault("period", it, FormReason::TwoPeriods)),
            (None, None, Some(last)) => {
                return Err(fault("to", &last.to_string(), FormReason::NoFirstDay));
            }
            (None, Some(first), last) => Some(When::Days {
                first,
                last: last.unwrap_or_else(|| seen_from.max(first)),
            }),
        };
        for (field, words) in fields.iter() {
            match field {
                "where" => {
                    let read = Condition::read(words, rules, seen_from);
                    report
                        .only
                        .extend(read.map_err(|why| fault("where", words, why))?);
                }
                "live" => {
                    let yes = read_yes_no(words);
                    report.live =
                        yes.ok_or_else(|| fault("live", words, FormReason::NotYesOrNo))?;
                }
                known if Report::FIELDS.contains(&known) => {}
                other => {
                    let known = Report::FIELDS.iter().map(|it| (*it, *it));
                    let near = nearest(other, known).map(str::to_owned);
                    return Err(fault(other, words, FormReason::UnknownField { near }));
                }
            }
        }
        Ok(report)
    }

    /// The same of a report of the program; an office that took a code away which its outline names cannot have it.
    pub fn shipped(
        it: &Shipped,
        fields: &Fields,
        rules: &Rules,
        today: Day,
    ) -> Result<Report, FormFault> {
        let outline = it.outline(rules, today);
        let outline =
            outline.map_err(|_| fault("report", it.id, FormReason::UnknownField { near: None }))?;
        Report::build(outline, fields, rules, today)
    }

    /// The days told of.
    pub(super) fn when(&self, today: Day) -> Result<When, Error> {
        let lengths = &self.outline.lengths;
        let usual = lengths.first().copied().unwrap_or(Length::Month);
        let Some(when) = self.when else {
            return Ok(When::Stretch(Stretch::around(today, usual).before()));
        };
        let other_length = || FormReason::OtherLength {
            lengths: lengths.clone(),
        };
        let (field, value, why) = match when {
            When::Stretch(it) if !lengths.is_empty() && !lengths.contains(&it.length) => {
                ("period", it.id(), other_length())
            }
            When::Stretch(it) if it.first > today => ("period", it.id(), FormReason::InFuture),
            When::Days { first, .. } if first > today => {
                ("from", first.to_string(), FormReason::InFuture)
            }
            When::Days { first, last } if last < first => {
                ("to", last.to_string(), FormReason::EndsBeforeItBegins)
            }
            // What is said of one day is not true of several.
            When::Days { first, last } if lengths[..] == [Length::Day] && first < last => {
                ("to", last.to_string(), other_length())
            }
            _ => return Ok(when),
        };
        Err(Error::Filter(fault(field, &value, why)))
    }

    /// All that is said under the plain name of a period: nobody chose days or cases.
    pub(super) fn is_plain(&self) -> bool {
        let days = matches!(self.when, Some(When::Days { .. }));
        !days && self.only.is_empty() && self.as_of.is_none()
    }

    /// The period and the cases told of, as they stand under the title and in sentences.
    pub(super) fn told(&self, when: When) -> Words {
        let mut told = when.words();
        if !self.only.is_empty() {
            let only = Condition::all_said(&self.only);
            told.zh = format!("{}，只计{}", told.zh, only.zh).into();
            told.en = format!("{}, only {}", told.en, only.en).into();
        }
        told
    }
}

fn fault(field: &str, value: &str, why: FormReason) -> FormFault {
    let (field, value) = (field.to_owned(), value.to_owned());
    FormFault { field, value, why }
}
