//! The clock of a case: which periods of law run, since when, until when; a fold of the changes its entries carry.

use minicbor::{Decode, Encode};

use super::calendar::Calendar;
use super::case::Case;
use super::day::{Day, Moment};
use super::light::Light;
use super::occasion::{Occasion, Rules};
use super::period::{Duty, Milestone, PeriodRule, Subject, Term, Timeliness};
use super::reckoning::{Limit, Suspension, fall_due};
use super::refusal::Refusal;

/// The date by which an agreement is to be performed.
pub const PERFORM: &str = "PERFORM";
/// The date a dispatcher gave a body.
pub const BODY_DATE: &str = "BODY-DATE";

/// The dates of a period, frozen as told to people when they were reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Due {
    /// Without rolling over rest days.
    #[n(0)]
    pub raw: Moment,
    /// The legal limit, rolled where the rule rolls (民法典§203).
    #[n(1)]
    pub legal: Moment,
    /// What supervision goes by: for a duty of ours the stricter, for a citizen's right the legal limit.
    #[n(2)]
    pub supervised: Moment,
    /// Reaches a year whose calendar is not published.
    #[n(3)]
    pub estimated: bool,
    /// Runs to the end of a day, not to an hour.
    #[n(4)]
    pub whole_days: bool,
}

impl From<Limit> for Due {
    fn from(it: Limit) -> Due {
        Due {
            raw: it.raw,
            legal: it.legal,
            supervised: it.supervised,
            estimated: it.estimated,
            whole_days: it.whole_days,
        }
    }
}

/// What a record does to the periods of its case. Stored for good.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum PeriodChange {
    #[n(0)]
    Started {
        /// Number of the period within the case, from 1.
        #[n(0)]
        no: u32,
        /// Id of the rule in the periods table, or one of `PERFORM` and `BODY-DATE` for dates people agreed on.
        #[n(1)]
        rule: String,
        #[n(2)]
        trigger: Moment,
        #[n(3)]
        due: Due,
        /// Whose period it is: only our own can be overdue.
        #[n(4)]
        duty: Duty,
        /// The on-time rate it counts for, by the rule in force when it started.
        #[n(5)]
        timeliness: Option<Timeliness>,
    },
    #[n(1)]
    Met {
        #[n(0)]
        no: u32,
        #[n(1)]
        on: Moment,
    },
    #[n(2)]
    Extended {
        #[n(0)]
        no: u32,
        /// In the unit of the rule's extension.
        #[n(1)]
        amount: u32,
        #[n(2)]
        due: Due,
    },
    #[n(3)]
    Suspended {
        #[n(0)]
        no: u32,
        #[n(1)]
        from: Day,
        /// Code of axis suspension-reason.
        #[n(2)]
        reason: String,
    },
    #[n(4)]
    Resumed {
        #[n(0)]
        no: u32,
        #[n(1)]
        on: Day,
        #[n(2)]
        due: Due,
    },
    /// Reckoned anew under a newer calendar or rule.
    #[n(5)]
    Restated {
        #[n(0)]
        no: u32,
        #[n(1)]
        due: Due,
    },
    #[n(6)]
    Void {
        #[n(0)]
        no: u32,
    },
}

/// How a period stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Running,
    Suspended { since: Day },
    Met { on: Moment },
    Void,
}

/// Days on which a period stood still, both ends included; without an end it still does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    pub from: Day,
    pub to: Option<Day>,
    pub reason: String,
}

/// A period of a case, as its changes left it.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    pub no: u32,
    pub rule: String,
    pub trigger: Moment,
    pub due: Due,
    pub duty: Duty,
    pub timeliness: Option<Timeliness>,
    pub standing: Standing,
    /// Granted in the unit of the rule's extension.
    pub extended: u32,
    /// Days on which it stood still; the last may still last.
    pub stops: Vec<Stop>,
    /// Which round of handling started it; a reopened case begins a new round.
    pub round: u32,
    /// The most pressing light that a sweep has recorded of its present limit.
    pub marked: Light,
}

impl Period {
    pub fn is_running(&self) -> bool {
        matches!(self.standing, Standing::Running)
    }

    pub fn suspended_since(&self) -> Option<Day> {
        match self.standing {
            Standing::Suspended { since } => Some(since),
            _ => None,
        }
    }

    /// The stops as counting wants them: one that still lasts is given up to `today`.
    pub fn suspensions(&self, today: Day) -> Vec<Suspension> {
        self.stops
            .iter()
            .map(|it| Suspension {
                from: it.from,
                to: it.to.unwrap_or(today.max(it.from)),
                reason: it.reason.clone(),
            })
            .collect()
    }

    /// The rule's row in force when it was triggered; none for dates people agreed on.
    pub fn rule_in<'a>(&self, rules: &'a Rules, rule_set: &str) -> Option<&'a PeriodRule> {
        rules
            .periods
            .in_force(rule_set, &self.rule, self.trigger.day())
    }

    /// The measure as extended so far.
    pub fn term(&self, rule: &PeriodRule) -> Term {
        Term {
            amount: rule.term.amount.saturating_add(self.extended),
            ..rule.term
        }
    }

    /// Late: met after the supervised limit, or still running beyond it at `now`.
    pub fn is_late(&self, now: Moment) -> bool {
        match self.standing {
            Standing::Met { on } => on > self.due.supervised,
            Standing::Running => now > self.due.supervised,
            Standing::Suspended { .. } | Standing::Void => false,
        }
    }
}

/// The period that answers a question about being in time: of the newest round that had one, the worst.
///
/// Where no law sets the main period, the date a dispatcher gave the body is it.
pub fn in_time(periods: &[Period], asked: Timeliness) -> Option<&Period> {
    let answers = |it: &&Period| it.standing != Standing::Void && it.timeliness == Some(asked);
    let agreed = |it: &&Period| {
        asked == Timeliness::Handling && it.rule == BODY_DATE && it.standing != Standing::Void
    };
    let worst = |it: &&Period| {
        let pressing = match it.standing {
            Standing::Met { on } if on > it.due.supervised => 3,
            Standing::Running => 2,
            Standing::Suspended { .. } => 1,
            Standing::Met { .. } | Standing::Void => 0,
        };
        (it.round, pressing, std::cmp::Reverse(it.due.supervised))
    };
    let by_law = periods.iter().filter(answers).max_by_key(worst);
    by_law.or_else(|| periods.iter().filter(agreed).max_by_key(worst))
}

/// Folds one change into the periods of a case.
pub fn fold(periods: &mut Vec<Period>, round: u32, change: &PeriodChange) {
    if let PeriodChange::Started {
        no,
        rule,
        trigger,
        due,
        duty,
        timeliness,
    } = change
    {
        periods.push(Period {
            no: *no,
            rule: rule.clone(),
            trigger: *trigger,
            due: *due,
            duty: *duty,
            timeliness: *timeliness,
            standing: Standing::Running,
            extended: 0,
            stops: Vec::new(),
            round,
            marked: Light::Green,
        });
        return;
    }
    let no = match change {
        PeriodChange::Started { no, .. }
        | PeriodChange::Met { no, .. }
        | PeriodChange::Extended { no, .. }
        | PeriodChange::Suspended { no, .. }
        | PeriodChange::Resumed { no, .. }
        | PeriodChange::Restated { no, .. }
        | PeriodChange::Void { no } => *no,
    };
    let Some(period) = periods.iter_mut().find(|it| it.no == no) else {
        return;
    };
    let before = period.due.supervised;
    match change {
        PeriodChange::Started { .. } => {}
        PeriodChange::Met { on, .. } => period.standing = Standing::Met { on: *on },
        PeriodChange::Extended { amount, due, .. } => {
            period.extended = period.extended.saturating_add(*amount);
            period.due = *due;
        }
        PeriodChange::Suspended { from, reason, .. } => {
            period.standing = Standing::Suspended { since: *from };
            period.stops.push(Stop {
                from: *from,
                to: None,
                reason: reason.clone(),
            });
        }
        PeriodChange::Resumed { on, due, .. } => {
            period.standing = Standing::Running;
            period.due = *due;
            if let Some(last) = period.stops.last_mut() {
                last.to = Some(on.plus(-1));
            }
        }
        PeriodChange::Restated { due, .. } => period.due = *due,
        PeriodChange::Void { .. } => period.standing = Standing::Void,
    }
    // More time was given: its lines lie ahead again.
    if period.due.supervised > before {
        period.marked = Light::Green;
    }
}

/// What the newest entry of `case` does to its periods, beyond what the entry itself carries.
///
/// A rule starts once in a round, at the first moment of its milestone; a track chosen later starts what its earlier milestones call for.
/// What the entry met is met; when the case leaves the office's hands, duties of ours still running are void.
/// What an old ledger tells as closed starts nothing.
pub fn follow(case: &Case, at: &Occasion) -> Vec<PeriodChange> {
    let mut changes = Vec::new();
    let left = !case.state.is_open();
    for period in &case.periods {
        if !period.is_running() && period.suspended_since().is_none() {
            continue;
        }
        let rule = period.rule_in(at.rules, case.rule_set());
        let met_on = match period.rule.as_str() {
            PERFORM => Some(Milestone::Performed),
            BODY_DATE => Some(Milestone::Concluded),
            _ => rule.map(|it| it.met_on),
        };
        let foreign = match period.rule.as_str() {
            PERFORM => case.mediation.agreement.is_none(),
            BODY_DATE => is_superseded(case, period),
            _ => rule.is_none_or(|it| !it.is_for(&subject(case))),
        };
        if let Some(on) = met_on.and_then(|it| met(case, it, period.trigger)) {
            changes.push(PeriodChange::Met { no: period.no, on });
        } else if foreign || (left && period.duty == Duty::Office && period.rule != PERFORM) {
            changes.push(PeriodChange::Void { no: period.no });
        }
    }
    if case.track.is_some() && (case.claims.is_none() || !left) {
        start(case, at, left, &mut changes);
    }
    changes
}

/// When a period triggered at `trigger` was met. Both may be told by the day alone, so the day decides.
fn met(case: &Case, milestone: Milestone, trigger: Moment) -> Option<Moment> {
    case.when(milestone)
        .filter(|on| on.day() >= trigger.day())
        .map(|on| on.max(trigger))
}

/// The date of a body no longer in charge, or one replaced by a newer date.
fn is_superseded(case: &Case, period: &Period) -> bool {
    let lead = case.assignment.lead.as_ref();
    let newer = |it: &Period| it.rule == BODY_DATE && it.no > period.no && it.is_running();
    lead.is_none_or(|it| it.by.is_none()) || case.periods.iter().any(newer)
}

fn start(case: &Case, at: &Occasion, left: bool, changes: &mut Vec<PeriodChange>) {
    let mut no = case.next_period();
    for (milestone, moment) in &case.events {
        let rules =
            at.rules
                .periods
                .started_by(case.rule_set(), *milestone, moment.day(), subject(case));
        for rule in rules {
            let known = case.periods.iter().any(|it| {
                it.rule == rule.id && it.round == case.round && it.standing != Standing::Void
            });
            // A new round begins where the old one had got to: what reopening itself would meet does not run again.
            let past = case.round > 1 && case.when(rule.met_on) == Some(*moment);
            if known || past || (left && rule.term.duty == Duty::Office) {
                continue;
            }
            let limit = fall_due(&at.rules.calendar, &rule.term, *moment, &[]);
            changes.push(PeriodChange::Started {
                no,
                rule: rule.id.clone(),
                trigger: *moment,
                due: limit.into(),
                duty: rule.term.duty,
                timeliness: rule.timeliness,
            });
            if let Some(on) = met(case, rule.met_on, *moment) {
                changes.push(PeriodChange::Met { no, on });
            }
            no += 1;
        }
    }
}

fn subject(case: &Case) -> Subject<'_> {
    Subject {
        track: case.track.map_or("", |it| it.code()),
        nature: case.facts.nature.as_deref(),
        purpose: case.facts.purpose.as_deref(),
    }
}

/// May the period be extended by so much, asked now? (信访工作条例§34 and its like.)
pub fn check_extension(
    case: &Case,
    period: &Period,
    amount: u32,
    at: &Occasion,
) -> Result<Term, Refusal> {
    let not_extendable = || Refusal::NotExtendable {
        rule: period.rule.clone(),
    };
    let rule = period
        .rule_in(at.rules, case.rule_set())
        .ok_or_else(not_extendable)?;
    let extension = rule.extension.as_ref().ok_or_else(not_extendable)?;
    if at.happened_at > period.due.legal {
        return Err(Refusal::ExtensionTooLate {
            rule: period.rule.clone(),
            due: period.due.legal,
        });
    }
    if amount == 0 {
        return Err(Refusal::ExtensionTooLong {
            asked: 0,
            limit: extension.amount.unwrap_or(0),
        });
    }
    let asked = period.extended.saturating_add(amount);
    rule.extended_by(asked).ok_or(Refusal::ExtensionTooLong {
        asked,
        limit: extension.amount.unwrap_or(0),
    })
}

/// The change that grants an extension; the citizen must have been told where the rule says so.
pub fn extend(
    case: &Case,
    period: &Period,
    amount: u32,
    citizen_told: bool,
    at: &Occasion,
) -> Result<PeriodChange, Refusal> {
    let term = check_extension(case, period, amount, at)?;
    let tell = period
        .rule_in(at.rules, case.rule_set())
        .and_then(|it| it.extension.as_ref())
        .is_some_and(|it| it.tell_citizen);
    if tell && !citizen_told {
        return Err(Refusal::CitizenNotTold {
            rule: period.rule.clone(),
        });
    }
    let today = at.happened_at.day();
    let limit = fall_due(
        &at.rules.calendar,
        &term,
        period.trigger,
        &period.suspensions(today),
    );
    Ok(PeriodChange::Extended {
        no: period.no,
        amount,
        due: limit.into(),
    })
}

/// What the days now in force make of the running periods of a case that were told by older ones.
///
/// The measure stays that of the row a period was told by; what nothing in the file explains is left as it was told, unless
/// it was an estimate. What was met or is void is never judged again: of a closed case only rights still running move.
pub fn restate(case: &Case, now: &Rules, older: &[Rules]) -> Vec<PeriodChange> {
    let running = case.periods.iter().filter(|it| it.is_running());
    running
        .filter_map(|period| {
            let told = told_by(case, period, now, older);
            let rule = match told {
                Some((rule, _)) => rule,
                None if period.due.estimated => period.rule_in(now, case.rule_set())?,
                None => return None,
            };
            let due = reckoned(&now.calendar, period, rule);
            (due != period.due).then_some(PeriodChange::Restated { no: period.no, due })
        })
        .collect()
}

/// The row and the calendar by which a period was told, the newest that agree: rows and calendars change apart.
pub fn told_by<'a>(
    case: &Case,
    period: &Period,
    now: &'a Rules,
    older: &'a [Rules],
) -> Option<(&'a PeriodRule, &'a Calendar)> {
    let versions = || std::iter::once(now).chain(older);
    versions().find_map(|of_row| {
        let rule = period.rule_in(of_row, case.rule_set())?;
        let calendar = versions()
            .map(|it| &it.calendar)
            .find(|it| reckoned(it, period, rule) == period.due)?;
        Some((rule, calendar))
    })
}

/// The dates of a running period by a row and a calendar.
fn reckoned(calendar: &Calendar, period: &Period, rule: &PeriodRule) -> Due {
    let stops = period.suspensions(period.trigger.day());
    fall_due(calendar, &period.term(rule), period.trigger, &stops).into()
}

/// The change that stops a period from a day on.
pub fn suspend(period: &Period, from: Day, reason: &str) -> PeriodChange {
    PeriodChange::Suspended {
        no: period.no,
        from,
        reason: reason.to_owned(),
    }
}

/// The change that lets a stopped period run again from the day it happened.
pub fn resume(case: &Case, period: &Period, at: &Occasion) -> PeriodChange {
    let on = at.happened_at.day();
    let mut resumed = period.clone();
    if let Some(last) = resumed.stops.last_mut() {
        last.to = Some(on.plus(-1));
    }
    let suspensions = resumed.suspensions(on);
    let due = match period.rule_in(at.rules, case.rule_set()) {
        Some(rule) => fall_due(
            &at.rules.calendar,
            &period.term(rule),
            period.trigger,
            &suspensions,
        )
        .into(),
        None => period.due,
    };
    PeriodChange::Resumed {
        no: period.no,
        on,
        due,
    }
}

#[cfg(test)]
mod tests;
