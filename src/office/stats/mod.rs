//! Statistics: cases counted by some dimensions, with the total, the definitions and the state of the file they were counted from.

/// What stands under the tables.
mod notes;

/// Questions from typed words.
mod asked;

/// Conditions on the cases.
mod condition;

use crate::casework::case::{Case, CaseId};
use crate::casework::day::{Day, Moment};
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::Role;
use crate::casework::track::State;
use crate::report::compare::{Compare, Days};
use crate::report::count::{CountFault, MOST_GROUPS, Question, Run, count};
use crate::report::dimension::{Dated, Dimension};
use crate::report::gaps;
use crate::report::measure::{Measure, OVERDUE};
use crate::report::picture::MOST_POINTS;
use crate::report::select::select;
use crate::report::sheet::{Sheet, Words};
use crate::report::sieve::Test;
use crate::report::stretch::Stretch;
use crate::report::tabulate::{Layout, Sort, n_cells, tabulate};
use crate::report::tally::{ALL, Tally};
use crate::store::columns::Column;
use crate::store::past::{Past, Wanted};
use crate::store::source::Rows;
use crate::store::{Key, Reader, Sight};

use super::error::{FormFault, FormReason};
use super::filter::Filter;
use super::showing::end_of;
use super::{Asker, Error, Office};

pub use condition::Condition;
pub use notes::rounding;

/// Dimensions whose groups can stand as rows.
pub const MOST_DIMENSIONS: usize = 2;
/// Cells a table may have.
pub const MOST_CELLS: usize = 100_000;

/// Cases to be counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Stats {
    /// None, one or two; their groups stand as rows.
    pub by: Vec<Dimension>,
    /// Its groups stand as columns.
    pub across: Option<Dimension>,
    pub measures: Vec<Measure>,
    pub filter: Filter,
    pub conditions: Vec<Condition>,
    /// Which day of a case must lie within the period.
    pub dates: Dated,
    /// The period; `from` and `to` stand in its place.
    pub stretch: Option<Stretch>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub compare: Vec<Compare>,
    /// With a row of totals.
    pub total: bool,
    /// Only so many groups of the first dimension; the others together in one more row.
    pub top: Option<usize>,
    pub sort: Option<Sort>,
    /// As the office stood at the end of this day, by what was recorded until then.
    pub as_of: Option<Day>,
    /// With what was read, for those who check.
    pub explain: bool,
}

impl Default for Stats {
    fn default() -> Stats {
        Stats {
            by: Vec::new(),
            across: None,
            measures: vec![Measure::Count],
            filter: Filter::default(),
            conditions: Vec::new(),
            dates: Dated::default(),
            stretch: None,
            from: None,
            to: None,
            compare: Vec::new(),
            total: true,
            top: None,
            sort: None,
            as_of: None,
            explain: false,
        }
    }
}

impl Stats {
    /// The days counted.
    pub fn days(&self) -> Days {
        self.stretch.map_or(
            Days {
                first: self.from,
                last: self.to,
            },
            Days::from,
        )
    }

    fn tests(
        &self,
        rows: &dyn Rows,
        rules: &Rules,
        sight: Sight,
    ) -> Result<Vec<(Column, Test)>, Error> {
        let mut tests = self.filter.tests(rows, sight)?;
        for condition in &self.conditions {
            tests.push(condition.test(rows, rules)?);
        }
        if !self.counts_void() {
            let void = [State::Voided.code()];
            let test = Test::other_codes(rows, Column::State, &void)?;
            tests.push((Column::State, test));
        }
        Ok(tests)
    }

    /// The days asked for, then those they are compared with.
    fn runs(&self, today: Day) -> Result<Vec<Run>, Error> {
        let days = self.days();
        let fault = |field: &str, value: String, why| {
            let field = field.to_owned();
            Error::Filter(FormFault { field, value, why })
        };
        if let (Some(first), Some(last)) = (days.first, days.last)
            && last < first
        {
            return Err(fault(
                "to",
                last.to_string(),
                FormReason::EndsBeforeItBegins,
            ));
        }
        if let Some(first) = days.first.filter(|it| *it > today) {
            let named = self.stretch.map(Stretch::id);
            let field = if named.is_some() { "period" } else { "from" };
            let value = named.unwrap_or_else(|| first.to_string());
            return Err(fault(field, value, FormReason::InFuture));
        }
        let column = self.dates.column();
        let value = |it: Day| u64::try_from(it.0).unwrap_or(0) + 1;
        let run = |days: Days, shift| {
            let open = days.first.is_none() && days.last.is_none();
            let first = days.first.map_or(1, value);
            let last = days.last.map_or(u64::MAX, value);
            let test = (column, Test::Between(first, last));
            Run {
                tests: if open { Vec::new() } else { vec![test] },
                shift,
            }
        };
        let mut runs = vec![run(days, Default::default())];
        for compare in &self.compare {
            let compared = compare.days(days, self.stretch, today);
            let (earlier, shift) = compared.ok_or_else(|| {
                fault("compare", compare.id().to_owned(), FormReason::NeedsAPeriod)
            })?;
            runs.push(run(earlier, shift));
        }
        Ok(runs)
    }

    /// A number registered by mistake is no case, unless it is asked for by name.
    fn counts_void(&self) -> bool {
        self.filter.states.contains(&State::Voided)
            || self.conditions.iter().any(Condition::asks_for_void)
    }

    /// The columns of the case table that are read.
    fn columns(&self) -> Vec<Column> {
        let mut columns: Vec<Column> = Vec::new();
        let tallies = self.tallies();
        let dimensions = self.by.iter().copied().chain(self.across);
        let all = dimensions
            .map(Dimension::column)
            .chain(tallies.iter().flat_map(|it| it.columns()))
            .chain(self.conditions.iter().map(Condition::column))
            .chain(self.filter.columns())
            .chain([self.dates.column(), Column::State]);
        for column in all {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        columns
    }

    fn tallies(&self) -> Vec<Tally> {
        let mut tallies = Vec::new();
        let sorted = self.sort.map(|it| it.measure);
        let measures = self.measures.iter().copied().chain(sorted);
        for tally in measures.flat_map(Measure::tallies) {
            if !tallies.contains(&tally) {
                tallies.push(tally);
            }
        }
        tallies
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
            let counting = self.counting(reader, &rules, &actor, asked.as_of, &[asked])?;
            counting.sheet(asked)
        })
    }

    /// What counts, some questions being known beforehand: each is then answered from the same state of the office.
    pub(super) fn counting<'a>(
        &self,
        reader: &'a Reader,
        rules: &'a Rules,
        actor: &'a Actor,
        as_of: Option<Day>,
        asked: &[&Stats],
    ) -> Result<Counting<'a>, Error> {
        let sight = Office::sight(actor);
        let clock = self.clock.reading();
        let now = as_of.map_or(clock, |it| end_of(it).min(clock));
        let rows = match as_of {
            None => Counted::Now(reader),
            Some(day) if day > clock.day() => {
                let (field, value) = ("as_of".to_owned(), day.to_string());
                let why = FormReason::InFuture;
                return Err(Error::Filter(FormFault { field, value, why }));
            }
            Some(_) => {
                let mut columns: Vec<Column> = asked.iter().flat_map(|it| it.columns()).collect();
                columns.extend([Column::Restriction, Column::Body, Column::Mediator]);
                columns.sort_unstable();
                columns.dedup();
                let dimensions = asked.iter().flat_map(|it| it.by.iter().chain(&it.across));
                let lights = dimensions.clone().any(|it| *it == Dimension::Colour);
                Counted::Then(Box::new(reader.past(&Wanted {
                    moment: now,
                    columns: &columns,
                    keys: &[Key::Person, Key::Linked],
                    lights: lights.then_some(rules),
                    sight,
                })?))
            }
        };
        let ground = notes::Ground {
            rules,
            sight,
            today: now.day(),
            head: reader.data_head(now)?,
            practice: self.practice,
        };
        Ok(Counting {
            reader,
            rows,
            rules,
            actor,
            now,
            ground,
        })
    }
}

/// Questions answered from one state of the office, for one asker.
pub(super) struct Counting<'a> {
    reader: &'a Reader,
    rows: Counted<'a>,
    rules: &'a Rules,
    actor: &'a Actor,
    now: Moment,
    ground: notes::Ground<'a>,
}

/// The rows counted: as they stand, or as they stood.
enum Counted<'a> {
    Now(&'a Reader),
    Then(Box<Past<'a>>),
}

impl Counted<'_> {
    fn rows(&self) -> &dyn Rows {
        match self {
            Counted::Now(it) => *it,
            Counted::Then(it) => &**it,
        }
    }
}

impl Counting<'_> {
    /// The answer, with what must stand under it.
    pub(super) fn sheet(&self, asked: &Stats) -> Result<Sheet, Error> {
        let asked = &own(asked, self.actor);
        let mut sheet = counted(
            asked,
            self.rows.rows(),
            self.rules,
            self.ground.sight,
            self.now,
        )?;
        notes::explain(&mut sheet, asked, &self.ground);
        Ok(sheet)
    }

    /// The cases that a question is about, of one of its groups where one is named: those beyond a limit, the longest
    /// first, or all, the newest first.
    pub(super) fn cases(
        &self,
        asked: &Stats,
        group: Option<(Dimension, &str)>,
        overdue: bool,
    ) -> Result<Vec<CaseId>, Error> {
        let asked = &own(asked, self.actor);
        let rows = self.rows.rows();
        let mut tests = asked.tests(rows, self.rules, self.ground.sight)?;
        tests.extend(asked.runs(self.now.day())?.swap_remove(0).tests);
        if let Some((dimension, code)) = group {
            let test = dimension.test(&[code.to_owned()], rows, self.rules)?;
            tests.push((dimension.column(), test));
        }
        let mut found = match overdue {
            true => select(rows, &tests, OVERDUE, Column::Due, self.now)?,
            false => select(rows, &tests, ALL, Column::State, self.now)?,
        };
        match overdue {
            true => found.sort_by_key(|it| it.1),
            false => found.reverse(),
        }
        Ok(found.into_iter().map(|it| it.0).collect())
    }

    /// A case as it stands, or as it stood.
    pub(super) fn case(&self, id: CaseId) -> Result<Option<Case>, Error> {
        let sight = self.ground.sight;
        Ok(match self.rows {
            Counted::Now(reader) => reader.case(id, sight)?,
            Counted::Then(_) => self.reader.case_as_of(id, sight, self.now)?,
        })
    }

    /// Writes under a sheet which cases it is of, and how its figures are made.
    pub(super) fn explain(&self, sheet: &mut Sheet, asked: &Stats) {
        notes::explain(sheet, &own(asked, self.actor), &self.ground);
    }

    pub(super) fn rules(&self) -> &Rules {
        self.rules
    }

    pub(super) fn today(&self) -> Day {
        self.now.day()
    }

    pub(super) fn now(&self) -> Moment {
        self.now
    }

    /// What holds for every answer to a question about these days.
    pub(super) fn notes(&self, asked: &Stats) -> Vec<Words> {
        let mut sheet = Sheet::default();
        notes::ground(&mut sheet, asked, &self.ground);
        sheet.notes
    }
}

fn counted(
    asked: &Stats,
    rows: &dyn Rows,
    rules: &Rules,
    sight: Sight,
    now: Moment,
) -> Result<Sheet, Error> {
    let tests = asked.tests(rows, rules, sight)?;
    let tallies = asked.tallies();
    let by: Vec<Dimension> = asked.by.iter().copied().chain(asked.across).collect();
    let runs = asked.runs(now.day())?;
    let question = Question {
        by: &by,
        tallies: &tallies,
        tests: &tests,
        runs: &runs,
        now,
        sight,
    };
    let mut counted = count(rows, rules, &question).map_err(|it| match it {
        CountFault::Store(it) => Error::Store(it),
        CountFault::TooManyGroups => Error::TooManyCells {
            cells: None,
            most: MOST_GROUPS,
        },
    })?;
    let layout = Layout {
        by: &asked.by,
        across: asked.across,
        measures: &asked.measures,
        tallies: &tallies,
        compare: &asked.compare,
        total: asked.total,
        top: asked.top,
        sort: asked.sort,
    };
    let is_whole = gaps::fill(&mut counted, &layout);
    let cells = n_cells(&counted, &layout);
    if cells > MOST_CELLS {
        return Err(Error::TooManyCells {
            cells: Some(cells),
            most: MOST_CELLS,
        });
    }
    let mut sheet = tabulate(&counted, &layout);
    if !is_whole {
        sheet.note(Words::new(
            format!("首尾相距超过 {MOST_POINTS} 项，没有案件的日期不列"),
            format!("first and last are more than {MOST_POINTS} apart: dates without a case are left out"),
        ));
    }
    Ok(sheet)
}
