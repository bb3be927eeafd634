//! Periods an officer names (选用期限): those the law leaves to choice, and those whose trigger or end lies outside the office.

use super::{Fault, INSTRUCTED, Period, PeriodChange, met, subject};
use crate::casework::case::Case;
use crate::casework::day::Day;
use crate::casework::occasion::{Occasion, Rules};
use crate::casework::period::{Milestone, PeriodRule, Starting};
use crate::casework::reckoning::fall_due;
use crate::casework::refusal::Refusal;

/// The periods an officer may name for a case, by the rows in force when it came in.
pub fn choices<'a>(case: &'a Case, rules: &'a Rules) -> impl Iterator<Item = &'a PeriodRule> {
    let runs = |id: &str| {
        case.periods
            .iter()
            .any(|it| it.rule == id && it.is_under_way())
    };
    let offered = move |it: &&PeriodRule| {
        let apart = it.starts != Starting::ByItself || it.starts_on == Milestone::Outside;
        let back = case
            .periods
            .iter()
            .any(|period| period.is_under_way() && stands_for(case, period, &it.id, rules));
        (apart || back) && it.is_for(&subject(case)) && !runs(&it.id)
    };
    rules
        .periods
        .on(case.rule_set(), case.received_at.day())
        .filter(offered)
}

/// The changes that start a period somebody named, and take away the one it stands in place of.
pub fn choose(
    case: &Case,
    id: &str,
    since: Option<Day>,
    at: &Occasion,
) -> Result<Vec<PeriodChange>, Refusal> {
    let refuse = |fault| Err(Refusal::Period { fault });
    let rule = || id.to_owned();
    let periods = &at.rules.periods;
    let known = |day| periods.in_force(case.rule_set(), id, day);
    // Which row is the law is told by the trigger, and the trigger by any row: it is the same for all.
    let any = periods.of(case.rule_set()).find(|it| it.id == id);
    let Some(any) = any.filter(|it| it.is_for(&subject(case))) else {
        return refuse(Fault::NotForCase { rule: rule() });
    };
    let trigger = match (any.starts_on, since) {
        (Milestone::Outside, None) => return Err(Refusal::Missing { field: "since" }),
        (Milestone::Outside, Some(day)) if day > at.happened_at.day() => {
            return Err(Refusal::InFuture { on: day.start() });
        }
        (Milestone::Outside, Some(day)) => day.start(),
        (from, Some(_)) => return refuse(Fault::SinceIsKnown { rule: rule(), from }),
        (from, None) => match case.when(from) {
            Some(on) => on,
            None => return refuse(Fault::NotYet { rule: rule(), from }),
        },
    };
    let Some(row) = known(trigger.day()) else {
        return refuse(Fault::NotForCase { rule: rule() });
    };
    if case
        .periods
        .iter()
        .any(|it| it.rule == id && it.is_under_way())
    {
        return refuse(Fault::AlreadyRuns { rule: rule() });
    }
    let mut changes = Vec::new();
    match replaced(case, row, at) {
        Some(it) if at.happened_at > it.due.supervised => {
            return refuse(Fault::InsteadTooLate {
                rule: it.rule.clone(),
                due: it.due,
            });
        }
        Some(it) => changes.push(PeriodChange::Void { no: it.no }),
        None if row.starts == Starting::ByItself && row.starts_on != Milestone::Outside => {
            return refuse(Fault::StartsByItself { rule: rule() });
        }
        None => {}
    }
    let no = case.next_period();
    changes.push(PeriodChange::Started {
        no,
        rule: rule(),
        trigger,
        due: fall_due(&at.rules.calendar, &row.term, trigger, &[]).into(),
        duty: row.term.duty,
        timeliness: row.timeliness,
    });
    if let Some(on) = met(case, row.met_on, trigger) {
        changes.push(PeriodChange::Met { no, on });
    }
    Ok(changes)
}

/// Whether a period ends when somebody says so: its end is no step of ours, or it is the date of an instruction.
pub fn ends_when_told(case: &Case, period: &Period, rules: &Rules) -> bool {
    match period.rule_in(rules, case.rule_set()) {
        Some(rule) => rule.met_on == Milestone::Outside,
        None => period.rule == INSTRUCTED,
    }
}

/// The change that ends a period whose end is no step of ours, or the date of an instruction that was carried out.
pub fn end(case: &Case, period: &Period, at: &Occasion) -> Result<PeriodChange, Refusal> {
    let refuse = |fault| Err(Refusal::Period { fault });
    let rule = period.rule.clone();
    if !ends_when_told(case, period, at.rules) {
        let row = period.rule_in(at.rules, case.rule_set());
        return refuse(match row.map(|it| it.met_on) {
            Some(with) => Fault::EndsByItself { rule, with },
            None => Fault::NotForCase { rule },
        });
    }
    if at.happened_at.day() < period.trigger.day() {
        return refuse(Fault::EndsTooEarly {
            rule,
            on: at.happened_at,
            trigger: period.trigger,
        });
    }
    Ok(PeriodChange::Met {
        no: period.no,
        on: at.happened_at.max(period.trigger),
    })
}

/// Whether a period under way in this round was named in place of a rule.
pub(super) fn is_replaced(case: &Case, rule: &PeriodRule, at: &Occasion) -> bool {
    let mut periods = case.periods.iter().filter(|it| it.round == case.round);
    periods
        .any(|it| it.standing != super::Standing::Void && stands_for(case, it, &rule.id, at.rules))
}

/// The period under way that a rule would stand in place of, whichever of the two may be named instead of the other.
fn replaced<'a>(case: &'a Case, rule: &PeriodRule, at: &Occasion) -> Option<&'a Period> {
    let mut periods = case.periods.iter().filter(|it| it.is_under_way());
    periods.find(|it| match &rule.starts {
        Starting::InsteadOf(id) => it.rule == *id || stands_for(case, it, id, at.rules),
        Starting::ByItself => stands_for(case, it, &rule.id, at.rules),
        Starting::WhenChosen => false,
    })
}

/// Whether a period was named in place of the rule of an id.
fn stands_for(case: &Case, period: &Period, id: &str, rules: &Rules) -> bool {
    let row = period.rule_in(rules, case.rule_set());
    row.is_some_and(|it| it.starts == Starting::InsteadOf(id.to_owned()))
}
