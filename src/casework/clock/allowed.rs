//! More time, and time that stands still: what an officer may grant a period, within what its rule allows.

use super::{Fault, Period, PeriodChange};
use crate::casework::case::Case;
use crate::casework::day::Day;
use crate::casework::occasion::Occasion;
use crate::casework::party;
use crate::casework::period::{Approver, PeriodRule, Term};
use crate::casework::profile::Role;
use crate::casework::reckoning::fall_due;
use crate::casework::refusal::Refusal;
use crate::casework::track::StepKind;

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
            due: period.due,
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

/// A leader where the law says so (本机关负责人批准); what parties consent to or an organ outside grants is only recorded.
fn check_approver(approver: Option<Approver>, at: &Occasion) -> Result<(), Refusal> {
    let leaders = [Role::Leader, Role::Administrator];
    if approver == Some(Approver::Leader) && !at.actor.may(&leaders, None) {
        return Err(Refusal::NotEntitled {
            step: StepKind::GrantExtension,
            roles: leaders.to_vec(),
        });
    }
    Ok(())
}

/// Somebody of each side there is.
fn both_sides(case: &Case, consented: &[u32]) -> bool {
    let is_there = |side: fn(&str) -> bool| case.marks.iter().any(|it| side(&it.role));
    let consents = |side: fn(&str) -> bool| {
        let of_side = case.marks.iter().filter(|it| side(&it.role));
        of_side.map(|it| it.no).any(|no| consented.contains(&no))
    };
    let sides = [
        party::is_applicant_side as fn(&str) -> bool,
        |role: &str| role == "respondent",
    ];
    sides.into_iter().all(|it| consents(it) || !is_there(it))
}

/// The change that grants an extension; the citizen must have been told where the rule says so.
pub fn extend(
    case: &Case,
    period: &Period,
    amount: u32,
    citizen_told: bool,
    consented: &[u32],
    at: &Occasion,
) -> Result<PeriodChange, Refusal> {
    let term = check_extension(case, period, amount, at)?;
    let rule = || period.rule.clone();
    let row = period.rule_in(at.rules, case.rule_set());
    if let Some(extension) = row.and_then(|it| it.extension.as_ref()) {
        check_approver(extension.approver, at)?;
        if extension.tell_citizen && !citizen_told {
            return Err(Refusal::CitizenNotTold { rule: rule() });
        }
        if let Some(no) = consented.iter().find(|no| !case.has_party(**no)) {
            return Err(Refusal::UnknownParty { no: *no });
        }
        if extension.by_consent && !both_sides(case, consented) {
            let fault = Fault::NoConsent { rule: rule() };
            return Err(Refusal::Period { fault });
        }
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

/// May a period stand still from a day on? Only one of law may; a date people set is set anew instead.
pub fn check_stop(case: &Case, period: &Period, from: Day, at: &Occasion) -> Result<(), Refusal> {
    if period.rule_in(at.rules, case.rule_set()).is_none() {
        let rule = period.rule.clone();
        let fault = Fault::NotStoppable { rule };
        return Err(Refusal::Period { fault });
    }
    if from < period.trigger.day() {
        let fault = Fault::StopTooEarly {
            on: from.start(),
            from: period.trigger,
        };
        return Err(Refusal::Period { fault });
    }
    if from.start() > period.due.legal {
        let fault = Fault::StopTooLate {
            rule: period.rule.clone(),
            due: period.due,
        };
        return Err(Refusal::Period { fault });
    }
    Ok(())
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
pub fn resume(case: &Case, period: &Period, at: &Occasion) -> Result<PeriodChange, Refusal> {
    let since = period.suspended_since().ok_or(Refusal::NotSuspended)?;
    if at.happened_at.day() < since {
        let fault = Fault::StopTooEarly {
            on: at.happened_at,
            from: since.start(),
        };
        return Err(Refusal::Period { fault });
    }
    Ok(resume_on(case, period, at.happened_at.day(), at))
}

/// The same from a day on.
pub(super) fn resume_on(case: &Case, period: &Period, on: Day, at: &Occasion) -> PeriodChange {
    let mut resumed = period.clone();
    if let Some(last) = resumed.stops.last_mut() {
        last.to = Some(on.plus(-1));
    }
    let reckon = |rule: &PeriodRule| {
        let (term, stops) = (period.term(rule), resumed.suspensions(on));
        fall_due(&at.rules.calendar, &term, period.trigger, &stops).into()
    };
    let rule = period.rule_in(at.rules, case.rule_set());
    PeriodChange::Resumed {
        no: period.no,
        on,
        due: rule.map_or(period.due, reckon),
    }
}
