//! What the records of intake make of a case, the claims of an old ledger included.

use super::Entry;
use crate::casework::case::{Case, Conclusion};
use crate::casework::facts::Claims;
use crate::casework::party::PartyMark;
use crate::casework::period::Milestone;
use crate::casework::record::Record;
use crate::casework::track::State;

/// What happened, for the periods.
pub(in crate::casework) fn events(it: &Entry, case: &Case) -> Vec<Milestone> {
    match it {
        Entry::Registered { .. } => vec![Milestone::Received],
        // A body that takes on what it was sent has received it.
        Entry::Accepted { .. } if case.state == State::Assigned => vec![
            Milestone::Accepted,
            Milestone::Notified,
            Milestone::Acknowledged,
        ],
        Entry::Accepted { .. } => vec![Milestone::Accepted, Milestone::Notified],
        Entry::Declined { .. } => vec![Milestone::Notified],
        Entry::Settled { .. } => vec![
            Milestone::Notified,
            Milestone::Replied,
            Milestone::Concluded,
        ],
        _ => Vec::new(),
    }
}

/// The effect on the case.
pub(in crate::casework) fn after(case: &mut Case, it: &Entry, record: &Record) {
    let on = record.header.happened_at;
    match it {
        Entry::Registered { .. } | Entry::CarriedOver { .. } | Entry::Reversed { .. } => {}
        Entry::Accepted { track, rule_set } => {
            case.accepted_at = Some(on);
            case.choose_track(*track, rule_set);
            // A body that was sent the matter takes it on by accepting (信访工作条例§23).
            case.state = match case.state {
                State::Registered => State::Accepted,
                _ => State::Handling,
            };
            if case.assignment.lead.is_some() {
                case.assignment.acknowledged_at.get_or_insert(on);
            }
        }
        Entry::Declined { kind, reason, way } => {
            case.state = State::Declined;
            case.handling.declined = Some((kind.clone(), reason.clone(), way.clone()));
            case.handling.ended_at = Some(on);
        }
        Entry::Settled { outcome } => {
            case.state = State::Concluded;
            case.accepted_at = case.accepted_at.or(Some(on));
            case.handling.settled_at_once = true;
            case.conclusion = Some(Conclusion {
                outcome: outcome.clone(),
                closing_reason: None,
                level: Some("street".to_owned()),
                difficulty: None,
                on,
            });
        }
        Entry::SupplementAsked {} => {}
        Entry::Supplemented { facts, parties } => {
            case.amend(facts);
            add_marks(case, parties);
        }
        Entry::ContactedAgain { headcount, .. } => {
            case.visited_again(*headcount);
        }
        Entry::PartyAdded { parties } => add_marks(case, parties),
        Entry::Linked { other } => case.linked.push(*other),
        Entry::Unlinked { other } => case.linked.retain(|it| it != other),
        Entry::Restricted { kind } => case.restricted = Some(kind.clone()),
        Entry::Unrestricted {} => case.restricted = None,
        Entry::RiskGraded { grade } => case.risk = Some(grade.clone()),
        Entry::Alerted { .. } => {}
        Entry::Voided {} => {
            case.state = State::Voided;
            case.handling.ended_at = Some(on);
        }
        Entry::Corrected {
            facts,
            parties,
            track,
            claims,
            row,
            rule_set,
        } => {
            case.amend(facts);
            add_marks(case, parties);
            case.choose_track(*track, rule_set);
            if let Some(claims) = claims {
                carry_over(case, claims);
            }
            if row.is_some() {
                case.row.clone_from(row);
            }
        }
        Entry::Withdrawn {} => {
            case.state = State::Withdrawn;
            case.handling.ended_at = Some(on);
        }
    }
}

fn add_marks(case: &mut Case, marks: &[PartyMark]) {
    for mark in marks {
        match case.marks.iter_mut().find(|it| it.no == mark.no) {
            Some(known) => known.clone_from(mark),
            None => case.marks.push(mark.clone()),
        }
    }
}

/// Where a ledger's claims leave the case; state follows from the latest stage they show.
pub(in crate::casework) fn carry_over(case: &mut Case, told: &Claims) {
    let mut claims = case.claims.take().unwrap_or_default();
    claims.amend(told);
    case.accepted_at = claims.accepted_on.or(case.accepted_at);
    case.state = if claims.archived_on.is_some() {
        State::Archived
    } else if claims.concluded_on.is_some()
        || claims.outcome.is_some()
        || claims.followed_up_on.is_some()
        || claims.satisfaction.is_some()
        || claims.solved.is_some()
    {
        State::Concluded
    } else if claims.replied_on.is_some() {
        State::Answered
    } else if claims.mediator.is_some() {
        State::Mediating
    } else if claims.acknowledged_on.is_some() {
        State::Handling
    } else if claims.body.is_some() || claims.assigned_on.is_some() {
        State::Assigned
    } else if claims.accepted_on.is_some() {
        State::Accepted
    } else {
        case.state
    };
    if matches!(case.state, State::Concluded | State::Archived) {
        case.conclusion = Some(Conclusion {
            outcome: claims.outcome.clone().unwrap_or_else(|| "other".to_owned()),
            closing_reason: claims.closing_reason.clone(),
            level: claims.level.clone(),
            difficulty: claims.difficulty.clone(),
            on: claims.concluded_on.unwrap_or(case.received_at),
        });
    }
    let told = [
        (Milestone::Accepted, claims.accepted_on),
        (Milestone::Notified, claims.accepted_on),
        (Milestone::Assigned, claims.assigned_on),
        (Milestone::Acknowledged, claims.acknowledged_on),
        (Milestone::Replied, claims.replied_on),
        (Milestone::Concluded, claims.concluded_on),
    ];
    for (event, on) in told {
        if let Some(on) = on
            && case.when(event).is_none()
        {
            case.events.push((event, on));
        }
    }
    case.assignment.carry_over(&claims);
    case.mediation.carry_over(&claims);
    case.handling.replied_at = claims.replied_on.or(case.handling.replied_at);
    case.feedback.carry_over(&claims);
    case.claims = Some(claims);
}
