//! The queue of the day, section by section: what is due, what is marked, what waits in which state.

use std::collections::HashSet;

use crate::casework::case::CaseId;
use crate::casework::day::Moment;
use crate::casework::light::Lamp;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::Role;
use crate::casework::track::State;
use crate::report::measure::DISPLEASED;
use crate::report::sheet::Words;
use crate::store::columns::Column;
use crate::store::rows::Running;
use crate::store::{Reader, Sight};

use super::Error;
use super::board::By;
use super::filter::Filter;
use super::lists::{Section, SectionKind, case_sheet, run_own};
use super::request::Detail;

/// A case of red risk is looked at once in so many days (周跟踪).
const WATCH_DAYS: i32 = 7;

pub(super) struct Queue<'a> {
    pub(super) reader: &'a Reader,
    pub(super) rules: &'a Rules,
    pub(super) sight: Sight,
    pub(super) actor: &'a Actor,
    pub(super) filter: Filter,
    pub(super) limit: usize,
    pub(super) now: Moment,
}

impl Queue<'_> {
    /// Every section, and the moment at which the next limit goes by: until then, or until something is recorded, or
    /// until midnight, they stay as they are.
    pub(super) fn whole(&self, soon: i32) -> Result<(Vec<Section>, Moment), Error> {
        let (mut sections, next) = self.by_due(soon)?;
        let (led, turn) = self.by_leader()?;
        sections.extend(led);
        sections.extend(self.by_mark()?);
        sections.extend(self.by_state()?);
        let midnight = self.now.day().plus(1).start();
        let until = [next, turn].into_iter().flatten().fold(midnight, Ord::min);
        Ok((sections, until))
    }

    /// What leaders instructed by a date, and what they answer for; and the moment at which a light shown there next turns.
    fn by_leader(&self) -> Result<(Vec<Section>, Option<Moment>), Error> {
        let mut instructed = self.filter.clone();
        instructed.at_least.push((Column::Instructed, 1));
        let ids = self.run(&instructed)?;
        let mut shown = vec![(
            SectionKind::Instructed,
            self.by_day(ids, Column::Instructed)?,
        )];
        let actor = self.actor;
        let chases = actor.is(Role::Supervisor) || actor.is(Role::Administrator);
        if chases || actor.is(Role::Leader) {
            let mut led = self.filter.clone();
            led.states = State::ALL.into_iter().filter(|it| it.is_open()).collect();
            match chases {
                true => led.at_least.push((Column::Leader, 1)),
                false => led.codes.push((Column::Leader, vec![actor.id.clone()])),
            }
            let ids = self.run(&led)?;
            shown.push((SectionKind::InCharge, self.by_day(ids, Column::Due)?));
        }
        let (mut sections, mut turns) = (Vec::new(), Vec::new());
        for (kind, ids) in shown {
            turns.extend(self.turns(&ids)?);
            sections.extend(self.section(kind, ids)?);
        }
        Ok((sections, turns.into_iter().min()))
    }

    /// Cases by a column of days, the nearest first; those without one last.
    fn by_day(&self, ids: Vec<CaseId>, column: Column) -> Result<Vec<CaseId>, Error> {
        let mut dated = Vec::with_capacity(ids.len());
        if !ids.is_empty() {
            self.reader.scan(&[column], |scan| {
                let end = scan.first.0 + scan.n_rows as u64;
                let within = ids.partition_point(|it| *it < scan.first)
                    ..ids.partition_point(|it| it.0 < end);
                dated.extend(ids[within].iter().map(|id| {
                    let day = scan.value(0, (id.0 - scan.first.0) as usize);
                    (day == 0, day, *id)
                }));
            })?;
        }
        dated.sort_unstable();
        Ok(dated.into_iter().map(|it| it.2).collect())
    }

    /// When the lights of those shown next turn.
    fn turns(&self, ids: &[CaseId]) -> Result<Vec<Moment>, Error> {
        let lamp = Lamp::of(self.rules);
        let mut turns = Vec::new();
        for id in ids.iter().take(self.limit) {
            if let Some(case) = self.reader.case(*id, self.sight)? {
                turns.extend(case.periods.iter().filter_map(|it| {
                    let rule = it.rule_in(self.rules, case.rule_set());
                    lamp.turns_after(it, rule, self.now)
                }));
            }
        }
        Ok(turns)
    }

    /// Everything the asker may act on, which need not be looked up case by case.
    fn is_unbounded(&self) -> bool {
        self.filter == Filter::default() && self.actor.is_office_wide()
    }

    /// Cases recorded on since a moment, the newest first.
    pub(super) fn changed(&self, since: Moment) -> Result<Option<Section>, Error> {
        let mine: HashSet<CaseId> = self.run(&self.filter)?.into_iter().collect();
        let (mut ids, mut placed) = (Vec::new(), HashSet::new());
        for gno in (1..=self.reader.head()?.gno).rev() {
            let Some(record) = self.reader.record(gno)? else {
                break;
            };
            if record.header.recorded_at < since {
                break;
            }
            let case = record.header.case;
            if mine.contains(&case) && placed.insert(case) {
                ids.push(case);
            }
        }
        self.section(SectionKind::Changed, ids)
    }

    /// Codes and names of those a digest is for: bodies or officers with open cases, in the order of the profile.
    pub(super) fn those_with_open_cases(&self, by: By) -> Result<Vec<(String, String)>, Error> {
        let mut open = self.filter.clone();
        open.states = State::ALL.into_iter().filter(|it| it.is_open()).collect();
        let profile = &self.rules.profile;
        let all: Vec<(String, String)> = match by {
            By::Body => {
                let bodies = profile.bodies.iter();
                bodies
                    .map(|it| (it.code.clone(), it.name.clone()))
                    .collect()
            }
            By::Officer => {
                let officers = profile.officers.iter();
                officers
                    .map(|it| (it.id.clone(), it.name.clone()))
                    .collect()
            }
        };
        let mut found = Vec::new();
        for (code, name) in all {
            let mut own = open.clone();
            own.codes.push((by.column(), vec![code.clone()]));
            if !self.run(&own)?.is_empty() {
                found.push((code, name));
            }
        }
        Ok(found)
    }

    /// What is urgent, what waits with a slip, and what of red risk nobody looked at for a week.
    fn by_mark(&self) -> Result<Vec<Section>, Error> {
        let mut open = self.filter.clone();
        open.states = State::ALL.into_iter().filter(|it| it.is_open()).collect();
        let mut urgent = open.clone();
        urgent.at_least.push((Column::Urgent, 1));
        let mut slips = self.filter.clone();
        slips.at_least.push((Column::Slip, 1));
        let mut red = open;
        red.codes.push((Column::Risk, vec!["red".to_owned()]));
        let lately = u64::try_from(self.now.day().plus(1 - WATCH_DAYS).0).unwrap_or(0) + 1;
        let watched = self.with_at_least(Column::Watched, lately)?;
        let mut to_watch = self.run(&red)?;
        to_watch.retain(|it| !is_among(&watched, *it));
        let mut sections = Vec::new();
        for (kind, ids) in [
            (SectionKind::Urgent, self.run(&urgent)?),
            (SectionKind::OpenSlip, self.run(&slips)?),
            (SectionKind::ToWatch, to_watch),
        ] {
            sections.extend(self.section(kind, ids)?);
        }
        Ok(sections)
    }

    /// Of every case by its number, whether a column holds at least so much.
    fn with_at_least(&self, column: Column, least: u64) -> Result<Vec<bool>, Error> {
        let mut found = vec![false];
        self.reader.scan(&[column], |scan| {
            found.extend((0..scan.n_rows).map(|row| scan.value(0, row) >= least));
        })?;
        Ok(found)
    }

    /// Sections by limit, and the nearest limit still ahead.
    fn by_due(&self, soon: i32) -> Result<(Vec<Section>, Option<Moment>), Error> {
        let (now, today) = (self.now, self.now.day());
        let horizon = today.plus(soon + 1).start();
        let wanted: Option<HashSet<CaseId>> = match self.is_unbounded() {
            true => None,
            false => Some(self.run(&self.filter)?.into_iter().collect()),
        };
        let mut next = None;
        let mut groups: [Vec<CaseId>; 3] = Default::default();
        let mut placed: HashSet<CaseId> = HashSet::new();
        let mut running = self.reader.due_before(horizon, self.sight)?;
        // A right of the citizen that has lapsed is nobody's arrears.
        running.extend(self.reader.rights_due(now, horizon, self.sight)?);
        running.sort_by_key(|it| it.limit);
        for Running { limit, case, .. } in running {
            if limit >= now {
                next.get_or_insert(limit);
            }
            // A case stands once, under its nearest limit.
            let meant = wanted.as_ref().is_none_or(|it| it.contains(&case));
            if !meant || !placed.insert(case) {
                continue;
            }
            let group = if limit < now {
                0
            } else if limit.day() == today {
                1
            } else {
                2
            };
            groups[group].push(case);
        }
        let kinds = [
            SectionKind::Overdue,
            SectionKind::DueToday,
            SectionKind::DueSoon,
        ];
        let mut sections = Vec::new();
        for (kind, ids) in kinds.into_iter().zip(groups) {
            sections.extend(self.section(kind, ids)?);
        }
        Ok((sections, next))
    }

    fn run(&self, filter: &Filter) -> Result<Vec<CaseId>, Error> {
        run_own(filter, self.actor, self.reader, self.sight)
    }

    fn by_state(&self) -> Result<Vec<Section>, Error> {
        let actor = self.actor;
        let window = actor.is(Role::Clerk);
        let dispatch = actor.is(Role::Dispatcher);
        let chase = actor.is(Role::Supervisor) || actor.is(Role::Leader);
        let body = actor.is(Role::BodyOfficer);
        let all = actor.is(Role::Administrator);
        let rows: [(SectionKind, &[State], bool); 7] = [
            (
                SectionKind::ToAccept,
                &[State::Registered],
                window || dispatch,
            ),
            (SectionKind::ToAssign, &[State::Accepted], dispatch),
            (
                SectionKind::ToAcknowledge,
                &[State::Assigned],
                body || dispatch,
            ),
            (
                SectionKind::ToReview,
                &[State::Reviewing],
                dispatch || chase,
            ),
            (SectionKind::ToDeliver, &[State::Approved], window || body),
            (SectionKind::ToConclude, &[State::Answered], body),
            (
                SectionKind::ToFollowUp,
                &[State::Concluded],
                window || chase,
            ),
        ];
        let mut sections = Vec::new();
        if chase || all || dispatch {
            let mut red = self.filter.clone();
            red.states = State::ALL.into_iter().filter(|it| it.is_open()).collect();
            red.codes.push((Column::Risk, vec!["red".to_owned()]));
            let ids = self.run(&red)?;
            sections.extend(self.section(SectionKind::RiskRed, ids)?);
        }
        for (kind, states, mine) in rows {
            if !(mine || all) {
                continue;
            }
            let mut filter = self.filter.clone();
            filter.states = states.to_vec();
            let mut ids = self.run(&filter)?;
            if kind == SectionKind::ToFollowUp {
                ids = self.not_reached(ids)?;
            }
            sections.extend(self.section(kind, ids)?);
        }
        Ok(sections)
    }

    /// Concluded cases whose citizen nobody has reached yet. Who said unasked that it is solved, and is not displeased, need
    /// not be called; who said otherwise must be.
    fn not_reached(&self, ids: Vec<CaseId>) -> Result<Vec<CaseId>, Error> {
        let reached = self.with_at_least(Column::Reached, 1)?;
        let mut pleased: HashSet<CaseId> = self.with_code(Column::Solved, &["yes"])?;
        for id in self.with_code(Column::Satisfaction, DISPLEASED)? {
            pleased.remove(&id);
        }
        let is_done = |it: &CaseId| is_among(&reached, *it) || pleased.contains(it);
        Ok(ids.into_iter().filter(|it| !is_done(it)).collect())
    }

    fn with_code(&self, column: Column, codes: &[&str]) -> Result<HashSet<CaseId>, Error> {
        let mut filter = self.filter.clone();
        filter.states = vec![State::Concluded];
        let codes = codes.iter().map(|it| (*it).to_owned()).collect();
        filter.codes.push((column, codes));
        Ok(self.run(&filter)?.into_iter().collect())
    }

    fn section(&self, kind: SectionKind, mut ids: Vec<CaseId>) -> Result<Option<Section>, Error> {
        if ids.is_empty() {
            return Ok(None);
        }
        let total = ids.len();
        ids.truncate(self.limit);
        let detail = match kind {
            SectionKind::ToFollowUp => Detail::Calls,
            SectionKind::InCharge => Detail::Charge(self.now),
            SectionKind::Instructed => Detail::Instructions(self.now),
            _ => Detail::None,
        };
        let mut sheet = case_sheet(self.reader, self.rules, &ids, self.sight, false, detail)?;
        // The section has a heading of its own.
        sheet.title = Words::default();
        Ok(Some(Section { kind, total, sheet }))
    }
}

/// Whether a case is among those marked, by its number.
fn is_among(marked: &[bool], case: CaseId) -> bool {
    let at = usize::try_from(case.0).unwrap_or(usize::MAX);
    marked.get(at).copied().unwrap_or(false)
}
