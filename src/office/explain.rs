//! Explanations: every day of a period accounted for, under the rules it was reckoned by; and why a case would be routed so.

mod sheet;

use crate::casework::calendar::Calendar;
use crate::casework::case::Case;
use crate::casework::clock::{self, Due, Period};
use crate::casework::day::Moment;
use crate::casework::occasion::Rules;
use crate::casework::period::PeriodRule;
use crate::casework::profile::Route;
use crate::casework::reckoning::{Progress, Reckoning, reckon, used_and_left};
use crate::casework::refusal::Refusal;
use crate::casework::routing::{self, Matched};
use crate::store::{Reader, standing};

use super::request::Named;
use super::showing::end_of;
use super::{Asker, Error, Office, naming};

pub use sheet::sheet;

/// One period of a case, explained.
#[derive(Clone, Debug)]
pub struct Explained {
    pub period: Period,
    /// None for a date people agreed on.
    pub rule: Option<PeriodRule>,
    pub reckoning: Option<Reckoning>,
    pub progress: Option<Progress>,
    /// What was told and what is reckoned now from the same rules are the same.
    pub agrees: bool,
    pub now: Moment,
}

/// A route that fits a case.
#[derive(Clone, Debug)]
pub struct RouteOffer {
    pub route: Route,
    pub matched: Vec<Matched>,
    /// The first that fits decides.
    pub decides: bool,
}

impl Office {
    pub(super) fn explain_due(
        &self,
        asker: &Asker,
        asked: &Named,
    ) -> Result<Vec<Explained>, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let sight = Office::sight(&actor);
            let now = self.clock.reading();
            let id = naming::resolve(reader, &asked.name, now.day(), sight)?;
            let now = asked.as_of.map_or(now, end_of);
            super::showing::check_own(reader, id, &actor)?;
            let case = match asked.as_of {
                None => reader.case(id, sight)?,
                Some(_) => reader.case_as_of(id, sight, now)?,
            }
            .ok_or(Refusal::NoSuchCase)?;
            let mut explained = Vec::new();
            for period in &case.periods {
                explained.push(explain(reader, &case, period, &rules, now)?);
            }
            Ok(explained)
        })
    }

    pub(super) fn explain_route(
        &self,
        asker: &Asker,
        asked: &Named,
    ) -> Result<Vec<RouteOffer>, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let sight = Office::sight(&actor);
            let today = self.clock.reading().day();
            let id = naming::resolve(reader, &asked.name, today, sight)?;
            super::showing::check_own(reader, id, &actor)?;
            let case = reader.case(id, sight)?.ok_or(Refusal::NoSuchCase)?;
            Ok(offers(&rules, &case))
        })
    }
}

/// The routes that fit, the deciding one first.
pub fn offers(rules: &Rules, case: &Case) -> Vec<RouteOffer> {
    routing::fitting(&rules.profile, &rules.codes, case)
        .into_iter()
        .enumerate()
        .map(|(n, (route, matched))| RouteOffer {
            route: route.clone(),
            matched,
            decides: n == 0,
        })
        .collect()
}

fn explain(
    reader: &Reader,
    case: &Case,
    period: &Period,
    rules: &Rules,
    now: Moment,
) -> Result<Explained, Error> {
    let by_now = period.rule_in(rules, case.rule_set());
    let it = account(period, by_now, &rules.calendar, now);
    if it.agrees {
        return Ok(it);
    }
    // Reckoned under an older calendar or table: those are in the file, too.
    let older = standing::older(reader, rules.reference)?;
    Ok(match clock::told_by(case, period, rules, &older) {
        Some((rule, calendar)) => account(period, Some(rule), calendar, now),
        None => it,
    })
}

fn account(
    period: &Period,
    rule: Option<&PeriodRule>,
    calendar: &Calendar,
    now: Moment,
) -> Explained {
    let reckoned = rule.map(|rule| {
        let term = period.term(rule);
        let stops = period.suspensions(now.day());
        let reckoning = reckon(calendar, &term, period.trigger, &stops);
        let progress = used_and_left(calendar, &term, period.trigger, &stops, now);
        (reckoning, progress)
    });
    let suspended = period.suspended_since().is_some();
    let agrees = reckoned
        .as_ref()
        .is_none_or(|(it, _)| suspended || Due::from(it.limit) == period.due);
    let (reckoning, progress) = reckoned.unzip();
    Explained {
        period: period.clone(),
        rule: rule.cloned(),
        reckoning,
        progress,
        agrees,
        now,
    }
}
