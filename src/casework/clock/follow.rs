//! What an entry does to the periods of its case beyond what it carries: milestones start and meet them, leaving ends them.

use super::allowed::resume_on;
use super::{BODY_DATE, Fault, INSTRUCTED, PERFORM, Period, PeriodChange, Standing, chosen};
use crate::casework::case::Case;
use crate::casework::day::Moment;
use crate::casework::occasion::Occasion;
use crate::casework::period::{Duty, Milestone, PeriodRule, Starting, Subject, Timeliness};
use crate::casework::reckoning::fall_due;
use crate::casework::refusal::Refusal;
use crate::casework::track::{State, Track};

/// What the clock must know of a case as it was before an entry.
#[derive(Clone, Copy, Debug, Default)]
pub struct Before {
    events: usize,
    track: Option<Track>,
    round: u32,
    sends: u32,
}

impl Before {
    pub fn of(case: &Case) -> Before {
        Before {
            events: case.events.len(),
            track: case.track,
            round: case.round,
            sends: case.assignment.sends,
        }
    }

    /// Whether the entry brought a milestone, or the track by which it counts.
    fn lacked(&self, case: &Case, milestone: Milestone) -> bool {
        let events = if self.round == case.round {
            self.events
        } else {
            0
        };
        let place = case.events.iter().position(|it| it.0 == milestone);
        self.track != case.track || place.is_some_and(|it| it >= events)
    }

    /// Whether the entry sent the case to a body it was not with.
    fn sent_anew(&self, case: &Case) -> bool {
        case.assignment.sends > self.sends
    }
}

/// What the newest entry of `case` does to its periods, beyond what the entry itself carries.
///
/// A rule starts once in a round, at the first moment of its milestone; a track chosen later starts what its earlier milestones
/// call for. Only a period to sign for it runs anew for every body the case is sent to. What the entry met is met; when the case
/// leaves the office's hands, duties of ours still running are void, or late if their limit has passed.
/// What an old ledger tells as closed starts nothing.
pub fn follow(case: &Case, before: &Before, at: &Occasion) -> Result<Vec<PeriodChange>, Refusal> {
    let mut changes = Vec::new();
    let left = !case.state.is_open();
    for period in case.periods.iter().filter(|it| it.is_under_way()) {
        let rule = period.rule_in(at.rules, case.rule_set());
        let signs = period.timeliness == Some(Timeliness::SignIn);
        let met = match (period.rule.as_str(), rule) {
            (PERFORM, _) => case.when(Milestone::Performed),
            (BODY_DATE | INSTRUCTED, _) => case.when(Milestone::Concluded),
            (_, Some(_)) if signs => signed(case),
            (_, Some(rule)) => case.when(rule.met_on),
            (_, None) => None,
        };
        let instructed = period.rule == INSTRUCTED;
        let anew = instructed
            .then(|| case.supervision.set_anew(period.seq))
            .flatten();
        let foreign = match period.rule.as_str() {
            PERFORM => case.mediation.agreement.is_none(),
            BODY_DATE => is_superseded(case, period),
            INSTRUCTED => anew.is_some(),
            _ => rule.is_none_or(|it| !it.is_for(&subject(case))),
        };
        let elsewhere = signs && before.sent_anew(case);
        if elsewhere || foreign {
            let is_judged = elsewhere || [BODY_DATE, INSTRUCTED].contains(&period.rule.as_str());
            // One told late was replaced when the newer was given.
            changes.push(ended(period, is_judged, anew.unwrap_or(at.happened_at)));
        } else if let Some(on) = met {
            check_order(period, on)?;
            if period.suspended_since().is_some() {
                changes.push(resume_on(case, period, on.day(), at));
            }
            let on = on.max(period.trigger);
            changes.push(PeriodChange::Met { no: period.no, on });
        } else if left && period.duty == Duty::Office && period.rule != PERFORM {
            changes.push(ended(period, case.state != State::Voided, at.happened_at));
        }
    }
    if case.track.is_some() && (case.claims.is_none() || !left) {
        start(case, before, at, left, &mut changes)?;
    }
    Ok(changes)
}

/// When the body the case is with signed for it, or objected to it.
fn signed(case: &Case) -> Option<Moment> {
    let course = &case.assignment;
    course.acknowledged_at.or(course.objected_at)
}

/// A duty that nobody will meet any more: late if its limit has passed, else nobody can say.
fn ended(period: &Period, is_judged: bool, on: Moment) -> PeriodChange {
    let no = period.no;
    if is_judged && period.is_late(on) {
        PeriodChange::Met { no, on }
    } else {
        PeriodChange::Void { no }
    }
}

/// What meets a period cannot be dated before what started it. Both may be told by the day alone, so the day decides.
fn check_order(period: &Period, on: Moment) -> Result<(), Refusal> {
    if on.day() >= period.trigger.day() {
        return Ok(());
    }
    let fault = Fault::EndsTooEarly {
        rule: period.rule.clone(),
        on,
        trigger: period.trigger,
    };
    Err(Refusal::Period { fault })
}

/// When a period that starts now was met already: what happened before its trigger met it at once.
pub(super) fn met(case: &Case, milestone: Milestone, trigger: Moment) -> Option<Moment> {
    case.when(milestone).map(|on| on.max(trigger))
}

/// The date of a body no longer in charge, or one replaced by a newer date.
fn is_superseded(case: &Case, period: &Period) -> bool {
    let lead = case.assignment.lead.as_ref();
    let newer = |it: &Period| it.rule == BODY_DATE && it.no > period.no && it.is_running();
    lead.is_none_or(|it| it.by.is_none()) || case.periods.iter().any(newer)
}

fn start(
    case: &Case,
    before: &Before,
    at: &Occasion,
    left: bool,
    changes: &mut Vec<PeriodChange>,
) -> Result<(), Refusal> {
    let mut no = case.next_period();
    let periods = &at.rules.periods;
    for &(milestone, first) in &case.events {
        if !left && before.lacked(case, milestone) {
            check_stated(case, milestone, first, at)?;
        }
        let latest = case.assignment.sent_at.unwrap_or(first);
        let moments = match milestone {
            Milestone::Assigned => [(first, false), (latest, true)],
            _ => [(first, false), (first, true)],
        };
        for (moment, to_sign) in moments {
            let rules = periods.started_by(case.rule_set(), milestone, moment.day(), subject(case));
            for rule in rules.filter(|it| to_sign == (it.timeliness == Some(Timeliness::SignIn))) {
                let known = case.periods.iter().any(|it| {
                    it.rule == rule.id && it.round == case.round && it.standing != Standing::Void
                });
                let anew = to_sign && milestone == Milestone::Assigned && before.sent_anew(case);
                let met = if to_sign {
                    signed(case).map(|on| on.max(moment))
                } else {
                    met(case, rule.met_on, moment)
                };
                // A new round begins where the old one had got to: what reopening itself would meet does not run again.
                let past = case.round > 1 && met == Some(moment);
                if (known && !anew)
                    || past
                    || chosen::is_replaced(case, rule, at)
                    || (left && rule.term.duty == Duty::Office)
                {
                    continue;
                }
                let limit = fall_due(&at.rules.calendar, &rule.term, moment, &[]);
                changes.push(PeriodChange::Started {
                    no,
                    rule: rule.id.clone(),
                    trigger: moment,
                    due: limit.into(),
                    duty: rule.term.duty,
                    timeliness: rule.timeliness,
                });
                if let Some(on) = met {
                    changes.push(PeriodChange::Met { no, on });
                }
                no += 1;
            }
        }
    }
    Ok(())
}

/// A duty that may run or not, as a fact has it that nobody stated, must not be lost in silence.
fn check_stated(
    case: &Case,
    milestone: Milestone,
    on: Moment,
    at: &Occasion,
) -> Result<(), Refusal> {
    let subject = subject(case);
    let open = |codes: &[String], stated: Option<&str>| !codes.is_empty() && stated.is_none();
    let may_run = |it: &&PeriodRule| {
        let mut any = (*it).clone();
        any.natures.retain(|_| subject.nature.is_some());
        any.purposes.retain(|_| subject.purpose.is_some());
        it.starts == Starting::ByItself
            && it.starts_on == milestone
            && it.term.duty == Duty::Office
            && any.is_for(&subject)
    };
    let mut rules = at.rules.periods.on(case.rule_set(), on.day());
    let unstated = rules.find(|it| {
        let depends = open(&it.natures, subject.nature) || open(&it.purposes, subject.purpose);
        depends && may_run(it)
    });
    let Some(rule) = unstated else {
        return Ok(());
    };
    let field = if open(&rule.purposes, subject.purpose) {
        "purpose"
    } else {
        "nature"
    };
    let rule = rule.id.clone();
    let fault = Fault::Unstated { field, rule };
    Err(Refusal::Period { fault })
}

pub(super) fn subject(case: &Case) -> Subject<'_> {
    Subject {
        track: case.track.map_or("", |it| it.code()),
        nature: case.facts.nature.as_deref(),
        purpose: case.facts.purpose.as_deref(),
    }
}
