//! What the records of assignment make of a case.

use super::{Entry, ReturnAsked, TransferOffered};
use crate::casework::case::Case;
use crate::casework::period::Milestone;
use crate::casework::record::Record;
use crate::casework::track::State;

/// Receipt by the lead body counts; that of one that assists starts and meets nothing.
pub(in crate::casework) fn events(it: &Entry, case: &Case) -> Vec<Milestone> {
    let leads = |body: &str| {
        let lead = case.assignment.lead.as_ref();
        lead.is_some_and(|it| it.body == body)
    };
    match it {
        Entry::Assigned { .. } => vec![Milestone::Assigned],
        Entry::Acknowledged { body } if leads(body) => vec![Milestone::Acknowledged],
        _ => Vec::new(),
    }
}

pub(in crate::casework) fn after(case: &mut Case, it: &Entry, record: &Record) {
    let on = record.header.happened_at;
    if let Entry::Triaged {
        track, rule_set, ..
    } = it
    {
        case.choose_track(Some(*track), rule_set);
    }
    let course = &mut case.assignment;
    match it {
        Entry::Triaged { dispute_type, .. } => {
            if dispute_type.is_some() {
                case.facts.dispute_type.clone_from(dispute_type);
            }
        }
        Entry::Assigned {
            lead,
            assisting,
            manner,
        } => {
            if course.last_lead.as_ref().is_some_and(|it| *it != lead.body) {
                course.reassignments = course.reassignments.saturating_add(1);
            }
            if course.lead.as_ref().is_none_or(|it| it.body != lead.body) {
                course.sent_at = Some(on);
                course.sends = course.sends.saturating_add(1);
                course.objected_at = None;
            }
            course.last_lead = Some(lead.body.clone());
            course
                .first_receiver
                .get_or_insert_with(|| lead.body.clone());
            course.lead = Some(lead.clone());
            course.assisting.clone_from(assisting);
            course.manner.clone_from(manner);
            course.assigned_at = Some(on);
            course.acknowledged_at = None;
            case.state = State::Assigned;
        }
        Entry::Acknowledged { body } => {
            if course.lead.as_ref().is_some_and(|it| it.body == *body) {
                course.acknowledged_at = Some(on);
                case.state = State::Handling;
            }
        }
        Entry::ReturnAsked {
            body,
            reason,
            proposed,
        } => {
            course.returns = course.returns.saturating_add(1);
            if course.lead.as_ref().is_some_and(|it| it.body == *body) {
                course.objected_at.get_or_insert(on);
            }
            course.return_asked = Some(ReturnAsked {
                body: body.clone(),
                reason: reason.clone(),
                proposed: proposed.clone(),
                on,
            });
        }
        Entry::ReturnGranted { body } => {
            course.return_asked = None;
            if course.lead.as_ref().is_some_and(|it| it.body == *body) {
                course.lead = None;
                course.acknowledged_at = None;
                case.state = if case.accepted_at.is_some() {
                    State::Accepted
                } else {
                    State::Registered
                };
            } else {
                course.assisting.retain(|it| it.body != *body);
            }
        }
        Entry::ReturnRefused { .. } => course.return_asked = None,
        Entry::HandedOver { to, .. } => {
            if let Some(lead) = &mut course.lead {
                lead.officer = Some(to.clone());
            }
        }
        Entry::TransferOffered { office, name } => {
            course.transfer_offered = Some(TransferOffered {
                office: office.clone(),
                name: name.clone(),
                on,
            });
        }
        Entry::TransferConfirmed { .. } => {
            case.state = State::Transferred;
            case.handling.ended_at = Some(on);
        }
        Entry::TransferCancelled {} => course.transfer_offered = None,
    }
}
