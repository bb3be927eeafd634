//! The clock of a case: which periods of law run, since when, until when; a fold of the changes its entries carry.

use minicbor::{Decode, Encode};

use super::day::{Day, Moment};
use super::light::Light;
use super::occasion::Rules;
use super::period::{Duty, PeriodRule, Term, Timeliness};
use super::reckoning::{Limit, Suspension};

mod allowed;

pub mod chosen;

mod fault;

mod follow;

mod restated;

pub use allowed::{check_extension, check_stop, extend, resume, suspend};
pub use fault::Fault;
pub use follow::{Before, follow};
use follow::{met, subject};
pub use restated::{restate, told_by};

/// The date by which an agreement is to be performed.
pub const PERFORM: &str = "PERFORM";
/// The date a dispatcher gave a body.
pub const BODY_DATE: &str = "BODY-DATE";
/// The date a leader set with an instruction (领导批示).
pub const INSTRUCTED: &str = "INSTRUCTED";

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
        /// Id of the rule in the periods table, or one of `PERFORM`, `BODY-DATE` and `INSTRUCTED` for dates people set.
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
    /// The record of the case that started it.
    pub seq: u32,
    /// Which round of handling started it; a reopened case begins a new round.
    pub round: u32,
    /// The most pressing light that a sweep has recorded of its present limit.
    pub marked: Light,
}

impl Period {
    pub fn is_running(&self) -> bool {
        matches!(self.standing, Standing::Running)
    }

    /// Neither met nor void: it runs, or stands still for a while.
    pub fn is_under_way(&self) -> bool {
        self.is_running() || self.suspended_since().is_some()
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

/// The period of a rule that runs.
pub fn running<'a>(periods: &'a [Period], rule: &str) -> Option<&'a Period> {
    let mut periods = periods.iter();
    periods.find(|it| it.rule == rule && it.is_running())
}

/// Folds one change of a record into the periods of a case.
pub fn fold(periods: &mut Vec<Period>, seq: u32, round: u32, change: &PeriodChange) {
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
            seq,
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

#[cfg(test)]
mod tests;
