//! Statistics: cases counted by one or two dimensions, with the total, the definitions and the state of the file they were counted from.

use crate::casework::day::Day;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::Role;
use crate::casework::track::State;
use crate::report::count::{Question, count};
use crate::report::dimension::{Dated, Dimension};
use crate::report::measure::{Measure, Tally};
use crate::report::sheet::{Sheet, Words};
use crate::report::sieve::Test;
use crate::report::tabulate::{Layout, tabulate};
use crate::store::columns::Column;
use crate::store::{Reader, Sight};

use super::error::{FormFault, FormReason};
use super::filter::Filter;
use super::form::{Fields, read_day, read_yes_no};
use super::{Asker, Error, Office, conditions};

/// Dimensions one table can have.
pub const MOST_DIMENSIONS: usize = 2;

/// Cases to be counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Stats {
    /// None, one or two.
    pub by: Vec<Dimension>,
    pub measures: Vec<Measure>,
    pub filter: Filter,
    /// Which day of a case must lie within the period.
    pub dates: Dated,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// With a row of totals.
    pub total: bool,
    /// Only so many groups of the first dimension; the others together in one more row.
    pub top: Option<usize>,
    /// Groups of the second dimension stand as columns.
    pub across: bool,
}

impl Default for Stats {
    fn default() -> Stats {
        Stats {
            by: Vec::new(),
            measures: vec![Measure::Count],
            filter: Filter::default(),
            dates: Dated::default(),
            from: None,
            to: None,
            total: true,
            top: None,
            across: false,
        }
    }
}

impl Stats {
    /// What may be asked for beside the fields of a filter.
    pub const FIELDS: &'static [&'static str] = &[
        "by", "measure", "dates", "from", "to", "total", "top", "across",
    ];

    /// Reads a question from typed words; every other field is one of the filter.
    pub fn build(fields: &Fields, rules: &Rules) -> Result<Stats, FormFault> {
        let mut stats = Stats::default();
        let mut filter = Fields::default();
        for (field, value) in fields.iter() {
            let fault = |why: FormReason| FormFault {
                field: field.to_owned(),
                value: value.to_owned(),
                why,
            };
            let words = value.split([',', '，', '、']).map(str::trim);
            match field {
                "by" => stats.by.extend(
                    words
                        .map(dimension)
                        .collect::<Result<Vec<_>, _>>()
                        .map_err(fault)?,
                ),
                "measure" => {
                    stats.measures = words
                        .map(measure)
                        .collect::<Result<Vec<_>, _>>()
                        .map_err(fault)?;
                }
                "dates" => {
                    stats.dates = Dated::of(value).ok_or_else(|| fault(date_unknown()))?;
                }
                "from" => {
                    stats.from = Some(read_day(value).ok_or_else(|| fault(FormReason::NotADay))?);
                }
                "to" => {
                    stats.to = Some(read_day(value).ok_or_else(|| fault(FormReason::NotADay))?);
                }
                "total" | "across" => {
                    let yes = read_yes_no(value).ok_or_else(|| fault(FormReason::NotYesOrNo))?;
                    if field == "total" {
                        stats.total = yes;
                    } else {
                        stats.across = yes;
                    }
                }
                "top" => {
                    let n = value.trim().parse().ok().filter(|it| *it > 0);
                    stats.top = Some(n.ok_or_else(|| fault(FormReason::NotANumber))?);
                }
                _ => filter.set(field, value),
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

    fn tests(&self, reader: &Reader, sight: Sight) -> Result<Vec<(Column, Test)>, Error> {
        let mut tests = self.filter.tests(reader, sight)?;
        if self.from.is_some() || self.to.is_some() {
            let value = |it: Day| u64::try_from(it.0).unwrap_or(0) + 1;
            let test = Test::Between(self.from.map_or(1, value), self.to.map_or(u64::MAX, value));
            tests.push((self.dates.column(), test));
        }
        if !self.counts_void() {
            let void = [State::Voided.code()];
            let test = Test::other_codes(reader, Column::State, &void)?;
            tests.push((Column::State, test));
        }
        Ok(tests)
    }

    /// A number registered by mistake is no case, unless it is asked for by name.
    fn counts_void(&self) -> bool {
        self.filter.states.contains(&State::Voided)
    }

    fn tallies(&self) -> Vec<Tally> {
        let mut tallies = Vec::new();
        for tally in self.measures.iter().flat_map(|it| it.tallies()) {
            if !tallies.contains(&tally) {
                tallies.push(tally);
            }
        }
        tallies
    }
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

/// A body officer counts the cases of the body, a mediator their own; the filter says so under the table.
fn own(asked: &Stats, actor: &Actor) -> Stats {
    let mut asked = asked.clone();
    if !actor.is_office_wide() {
        let body = actor.body.clone().filter(|_| actor.is(Role::BodyOfficer));
        let (column, code) = match body {
            Some(body) => (Column::Body, body),
            None => (Column::Mediator, actor.mediator.clone().unwrap_or_default()),
        };
        asked.filter.codes.push((column, vec![code]));
    }
    asked
}

impl Office {
    /// Counts cases. Restricted ones are in it only for those entitled to them.
    pub(super) fn stats(&self, asker: &Asker, asked: &Stats) -> Result<Sheet, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let sight = Office::sight(&actor);
            let now = self.clock.reading();
            let asked = &own(asked, &actor);
            let tests = asked.tests(reader, sight)?;
            let tallies = asked.tallies();
            let question = Question {
                by: &asked.by,
                tallies: &tallies,
                tests: &tests,
                today: now.day(),
            };
            let counted = count(reader, &rules, &question)?;
            let layout = Layout {
                by: &asked.by,
                measures: &asked.measures,
                tallies: &tallies,
                total: asked.total,
                top: asked.top,
                across: asked.across,
            };
            let mut sheet = tabulate(&counted, &layout);
            self.explain_counts(&mut sheet, asked, &rules, sight, reader.head()?.gno);
            Ok(sheet)
        })
    }

    /// What must stand under every table: which cases, which period, how each figure is made, and from which state of the file.
    fn explain_counts(
        &self,
        sheet: &mut Sheet,
        asked: &Stats,
        rules: &Rules,
        sight: Sight,
        head: u64,
    ) {
        if self.practice {
            sheet.note(Words::new(
                "练习数据，不作统计依据",
                "practice data, no figures to rely on",
            ));
        }
        sheet.note(period(asked));
        if let Some(note) = conditions::said(&asked.filter, rules) {
            sheet.note(note);
        }
        if sight == Sight::WithoutRestricted {
            sheet.note(Words::new(
                "限阅案件不计入",
                "restricted cases are left out",
            ));
        }
        for measure in &asked.measures {
            sheet.note(measure.definition());
        }
        if asked.measures.iter().any(|it| it.is_rate()) {
            sheet.note(Words::new(
                "率和平均数均列分子/分母，四舍五入到两位小数，分母为 0 的记“—”",
                "rates and means show what they are made of, rounded half up to two decimals; — where there is nothing to divide by",
            ));
        }
        let version = rules.periods.version();
        let day = self.clock.reading().day();
        sheet.note(Words::new(
            format!(
                "规则版本 {version}（第 {} 号记录），数据截至第 {head} 号记录，{day} 统计",
                rules.reference
            ),
            format!(
                "rules {version} (record {}), counted up to record {head} on {day}",
                rules.reference
            ),
        ));
    }
}

fn period(asked: &Stats) -> Words {
    let dates = asked.dates.words();
    match (asked.from, asked.to) {
        (None, None) => Words::new("期间：全部", "period: all there is"),
        (from, to) => {
            let day = |it: Option<Day>| it.map_or_else(|| "…".to_owned(), |it| it.to_string());
            Words::new(
                format!("期间：{} {} 至 {}", dates.zh, day(from), day(to)),
                format!("period: {} from {} to {}", dates.en, day(from), day(to)),
            )
        }
    }
}
