//! Questions from typed words: the fields of a count, whoever fills them.

use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::office::error::{FormFault, FormReason};
use crate::office::filter::Filter;
use crate::office::form::{Fields, read_day, read_yes_no};
use crate::report::compare::Compare;
use crate::report::dimension::{Dated, Dimension};
use crate::report::measure::Measure;
use crate::report::stretch::Stretch;
use crate::report::tabulate::Sort;

use super::{Condition, MOST_DIMENSIONS, Stats};

impl Stats {
    /// What may be asked for beside the fields of a filter.
    pub const FIELDS: &'static [&'static str] = &[
        "by", "across", "measure", "where", "dates", "period", "from", "to", "compare", "top",
        "sort", "total", "as_of", "explain",
    ];

    /// Reads a question from typed words; every other field is one of the filter.
    pub fn build(fields: &Fields, rules: &Rules, today: Day) -> Result<Stats, FormFault> {
        let mut stats = Stats::default();
        let mut filter = Fields::default();
        for (field, value) in fields.iter() {
            let fault = |why: FormReason| FormFault {
                field: field.to_owned(),
                value: value.to_owned(),
                why,
            };
            if Stats::FIELDS.contains(&field) {
                stats.set(field, value, rules, today).map_err(fault)?;
            } else {
                filter.set(field, value);
            }
            if stats.by.len() > MOST_DIMENSIONS {
                return Err(fault(FormReason::TooMany {
                    most: MOST_DIMENSIONS,
                }));
            }
        }
        stats.filter = Filter::build(&filter, rules)?;
        Ok(stats)
    }

    fn set(
        &mut self,
        field: &str,
        value: &str,
        rules: &Rules,
        today: Day,
    ) -> Result<(), FormReason> {
        let words = value.split([',', '，', '、']).map(str::trim);
        let yes = || read_yes_no(value).ok_or(FormReason::NotYesOrNo);
        let day = || read_day(value).ok_or(FormReason::NotADay);
        match field {
            "by" => {
                for word in words {
                    let dimension = dimension(word)?;
                    if !self.by.contains(&dimension) {
                        self.by.push(dimension);
                    }
                }
            }
            "across" => self.across = Some(dimension(value)?),
            "measure" => self.measures = each_once(words.map(measure))?,
            "where" => self
                .conditions
                .extend(Condition::read(value, rules, today)?),
            "dates" => self.dates = Dated::of(value).ok_or_else(date_unknown)?,
            "period" => {
                self.stretch = Some(Stretch::of(value, today).ok_or(FormReason::NotAPeriod)?);
            }
            "from" => self.from = Some(day()?),
            "to" => self.to = Some(day()?),
            "compare" => {
                let compare = words.map(|it| Compare::of(it).ok_or(FormReason::NotACompare));
                self.compare = each_once(compare)?;
            }
            "top" => {
                let n = value.trim().parse().ok().filter(|it| *it > 0);
                self.top = Some(n.ok_or(FormReason::NotANumber)?);
            }
            "sort" => {
                let (word, ascending) = match value.split_once([':', '：']) {
                    None => (value, false),
                    Some((word, "asc" | "升")) => (word, true),
                    Some((word, "desc" | "降")) => (word, false),
                    Some(_) => return Err(FormReason::NotASort),
                };
                self.sort = Some(Sort {
                    measure: measure(word.trim())?,
                    ascending,
                });
            }
            "total" => self.total = yes()?,
            "as_of" => self.as_of = Some(day()?),
            "explain" => self.explain = yes()?,
            _ => {}
        }
        if self.stretch.is_some() && (self.from.is_some() || self.to.is_some()) {
            return Err(FormReason::TwoPeriods);
        }
        Ok(())
    }
}

/// What is named twice is one column: two of a name would be one key for programs.
fn each_once<T: PartialEq>(
    words: impl Iterator<Item = Result<T, FormReason>>,
) -> Result<Vec<T>, FormReason> {
    let mut found = Vec::new();
    for it in words {
        let it = it?;
        if !found.contains(&it) {
            found.push(it);
        }
    }
    Ok(found)
}

fn dimension(word: &str) -> Result<Dimension, FormReason> {
    Dimension::of(word).ok_or_else(|| FormReason::UnknownDimension {
        near: Dimension::nearest_to(word).map(str::to_owned),
    })
}

fn measure(word: &str) -> Result<Measure, FormReason> {
    Measure::of(word).ok_or_else(|| FormReason::UnknownMeasure {
        near: Measure::nearest_to(word),
    })
}

fn date_unknown() -> FormReason {
    FormReason::UnknownDimension {
        near: Some(Dated::Received.words().zh.into_owned()),
    }
}
