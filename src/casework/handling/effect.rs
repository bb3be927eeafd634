//! What the records of handling make of a case.

use super::{Entry, ExtensionAsked, SuspensionAsked};
use crate::casework::case::{Case, Conclusion};
use crate::casework::clock;
use crate::casework::period::Milestone;
use crate::casework::record::Record;
use crate::casework::track::State;

pub(in crate::casework) fn events(it: &Entry) -> Vec<Milestone> {
    match it {
        Entry::CitizenContacted { reached: true } => vec![Milestone::FirstContact],
        Entry::ReplyDelivered {} => vec![Milestone::Replied],
        Entry::Concluded { .. } => vec![Milestone::Concluded],
        _ => Vec::new(),
    }
}

pub(in crate::casework) fn after(case: &mut Case, it: &Entry, record: &Record) {
    let on = record.header.happened_at;
    let asked_for = |rule: &str| clock::running(&case.periods, rule).map(|it| it.no);
    let course = &mut case.handling;
    match it {
        Entry::CitizenContacted { reached } => {
            if *reached {
                course.first_contact_at.get_or_insert(on);
            }
        }
        Entry::Progressed {}
        | Entry::Resumed { .. }
        | Entry::PeriodsRestated { .. }
        | Entry::PeriodChosen { .. }
        | Entry::PeriodEnded { .. } => {}
        Entry::Replied {} => {
            course.replied_at = Some(on);
            case.state = State::Reviewing;
        }
        Entry::ReplyApproved {} => case.state = State::Approved,
        Entry::ReplyReturned {} => {
            course.replied_at = None;
            case.state = State::Handling;
        }
        Entry::ReplyDelivered {} => {
            course.delivered_at = Some(on);
            case.state = State::Answered;
        }
        Entry::ExtensionAsked { rule, amount } => {
            course.extension_asked = asked_for(rule).map(|period| ExtensionAsked {
                period,
                rule: rule.clone(),
                amount: *amount,
                on,
            });
        }
        Entry::ExtensionGranted { .. } | Entry::ExtensionRefused { .. } => {
            course.extension_asked = None;
        }
        Entry::SuspensionAsked { rule, reason } => {
            course.suspension_asked = asked_for(rule).map(|period| SuspensionAsked {
                period,
                rule: rule.clone(),
                reason: reason.clone(),
                on,
            });
        }
        Entry::SuspensionGranted { .. } | Entry::SuspensionRefused { .. } => {
            course.suspension_asked = None;
        }
        Entry::Concluded {
            outcome,
            closing_reason,
            level,
            difficulty,
        } => {
            case.state = State::Concluded;
            case.conclusion = Some(Conclusion {
                outcome: outcome.clone(),
                closing_reason: closing_reason.clone(),
                level: level.clone(),
                difficulty: difficulty.clone(),
                on,
            });
        }
    }
}
