//! May a case go that way: the rules of each step of assignment.

use super::{Charge, Entry, RETURNS_BEFORE_RULING, Step, entry};
use crate::casework::case::{Case, Draft};
use crate::casework::clock::{self, Due, PeriodChange};
use crate::casework::code::Axis;
use crate::casework::day::{Day, Moment};
use crate::casework::occasion::Occasion;
use crate::casework::period::Duty;
use crate::casework::profile::Role;
use crate::casework::record::Private;
use crate::casework::refusal::{Preceding, Refusal};
use crate::casework::statement;
use crate::casework::track::{State, StepKind, Track};

pub(in crate::casework) fn judge(
    case: &Case,
    step: &Step,
    at: &Occasion,
) -> Result<Vec<Draft>, Refusal> {
    let said = |text: &str| statement::said("words", text);
    let words = |text: &Option<String>| statement::words("words", text.as_deref());
    let draft = match step {
        Step::Triage {
            track,
            dispute_type,
            route,
            words: note,
        } => {
            at.code_known(Axis::DisputeType, dispute_type.as_deref())?;
            Draft::said(
                entry(Entry::Triaged {
                    track: *track,
                    dispute_type: dispute_type.clone(),
                    route: route.clone(),
                    rule_set: Some(at.rule_set_of(*track)),
                }),
                words(note)?,
            )
        }
        Step::Assign {
            lead,
            assisting,
            manner,
            words: note,
        } => {
            let mut draft = assign(case, lead, assisting, manner, at)?;
            draft.private = Private::default().with_words(words(note)?);
            draft
        }
        Step::Acknowledge { words: note } => {
            let body = acting_body(case, at)?;
            Draft::said(entry(Entry::Acknowledged { body }), words(note)?)
        }
        Step::AskReturn {
            reason,
            proposed,
            words: note,
        } => {
            at.code_known(Axis::ReturnReason, Some(reason))?;
            if case.assignment.return_asked.is_some() {
                return Err(Refusal::ReturnAlreadyAsked);
            }
            if let Some(body) = proposed {
                at.body_known(body)?;
            }
            Draft::said(
                entry(Entry::ReturnAsked {
                    body: acting_body(case, at)?,
                    reason: reason.clone(),
                    proposed: proposed.clone(),
                }),
                said(note)?,
            )
        }
        Step::GrantReturn { words: note } => {
            let body = return_to_rule_on(case, at)?;
            Draft::said(entry(Entry::ReturnGranted { body }), words(note)?)
        }
        Step::RefuseReturn { words: note } => {
            let body = return_to_rule_on(case, at)?;
            Draft::said(entry(Entry::ReturnRefused { body }), said(note)?)
        }
        Step::HandOver { to, words: note } => {
            let lead = case.assignment.lead.as_ref();
            let lead = lead.ok_or(Refusal::Missing { field: "body" })?;
            check_officer(case, lead, to, at)?;
            let from = lead.officer.clone();
            if from.as_ref() == Some(to) {
                return Err(Refusal::SameOfficer);
            }
            Draft::said(
                entry(Entry::HandedOver {
                    from,
                    to: to.clone(),
                }),
                words(note)?,
            )
        }
        Step::OfferTransfer {
            office,
            name,
            words: note,
        } => {
            if case.assignment.transfer_offered.is_some() {
                return Err(Refusal::TransferAlreadyOffered);
            }
            if name.trim().is_empty() {
                return Err(Refusal::Missing { field: "name" });
            }
            statement::check_text("name", name, statement::LINE_LIMIT)?;
            Draft::said(
                entry(Entry::TransferOffered {
                    office: office.clone(),
                    name: name.clone(),
                }),
                said(note)?,
            )
        }
        Step::ConfirmTransfer {
            number_there,
            words: note,
        } => {
            check_offered(case, at)?;
            Draft::said(
                entry(Entry::TransferConfirmed {
                    number_there: number_there.clone(),
                }),
                words(note)?,
            )
        }
        Step::CancelTransfer { words: note } => {
            check_offered(case, at)?;
            Draft::said(entry(Entry::TransferCancelled {}), said(note)?)
        }
    };
    Ok(vec![draft])
}

fn assign(
    case: &Case,
    lead: &Charge,
    assisting: &[Charge],
    manner: &Option<String>,
    at: &Occasion,
) -> Result<Draft, Refusal> {
    at.code_known(Axis::Manner, manner.as_deref())?;
    if case.track.is_none() {
        return Err(Refusal::NoTrack);
    }
    // Taking on comes before sending out, except that a petition is sent to the organ that decides (信访工作条例§22).
    if case.state == State::Registered && case.track != Some(Track::Petition) {
        return Err(Refusal::WrongState {
            step: StepKind::Assign,
            state: case.state,
        });
    }
    if case.assignment.return_asked.is_some() {
        return Err(Refusal::ReturnAlreadyAsked);
    }
    let mut seen: Vec<&str> = Vec::new();
    for charge in std::iter::once(lead).chain(assisting) {
        check_charge(case, charge, at)?;
        if seen.contains(&charge.body.as_str()) {
            return Err(Refusal::BodyTwice {
                body: charge.body.clone(),
            });
        }
        seen.push(&charge.body);
        if let (Some(lead_by), Some(by)) = (lead.by, charge.by)
            && by > lead_by
        {
            return Err(Refusal::AssistAfterLead);
        }
    }
    let mut draft = Draft::new(
        entry(Entry::Assigned {
            lead: lead.clone(),
            assisting: assisting.to_vec(),
            manner: manner.clone(),
        }),
        Private::default(),
    );
    if let Some(by) = lead.by {
        draft
            .periods
            .push(agreed_date(case, clock::BODY_DATE, by, at));
    }
    Ok(draft)
}

/// A date people set, as a period beside those of law.
pub(in crate::casework) fn agreed_date(
    case: &Case,
    rule: &str,
    by: Day,
    at: &Occasion,
) -> PeriodChange {
    let end = by.plus(1).start();
    let end = Moment(end.0 - 1);
    PeriodChange::Started {
        no: case.next_period(),
        rule: rule.to_owned(),
        trigger: at.happened_at,
        due: Due {
            raw: end,
            legal: end,
            supervised: end,
            estimated: false,
            whole_days: true,
        },
        duty: Duty::Office,
        timeliness: None,
    }
}

fn check_charge(case: &Case, charge: &Charge, at: &Occasion) -> Result<(), Refusal> {
    let today = at.recorded_at.day();
    let body = at.body_known(&charge.body)?;
    let (name, ended) = (body.name.clone(), body.ended.is_some_and(|it| it <= today));
    if ended {
        return Err(Refusal::BodyEnded {
            body: charge.body.clone(),
        });
    }
    not_accused(case, &charge.body, &name)?;
    match &charge.officer {
        Some(id) => check_officer(case, charge, id, at)?,
        None => at.seen_by_body(&charge.body, &in_charge(case, charge))?,
    }
    if let Some(by) = charge.by
        && by < at.happened_at.day()
    {
        return Err(Refusal::BeforeReceipt {
            on: by.start(),
            received: at.happened_at,
        });
    }
    Ok(())
}

/// Whoever is to handle it for a body in charge would see it by that charge alone, and is not complained of.
fn check_officer(case: &Case, charge: &Charge, id: &str, at: &Occasion) -> Result<(), Refusal> {
    let officer = at.handler(id, &in_charge(case, charge))?;
    not_accused(case, id, &officer.name)
}

/// The case as it would be with that charge alone.
fn in_charge(case: &Case, charge: &Charge) -> Case {
    let mut then = case.clone();
    then.assignment.lead = Some(charge.clone());
    then.assignment.assisting.clear();
    then
}

/// Neither body nor person complained of may be in charge (信访工作条例§46).
fn not_accused(case: &Case, id: &str, name: &str) -> Result<(), Refusal> {
    let accused = case
        .parties
        .iter()
        .any(|it| it.role == "respondent" && it.name.as_deref() == Some(name));
    if accused {
        return Err(Refusal::AccusedInCharge {
            body: id.to_owned(),
        });
    }
    Ok(())
}

/// The body for which the officer acts: their own, else the lead.
fn acting_body(case: &Case, at: &Occasion) -> Result<String, Refusal> {
    let lead = case
        .assignment
        .lead
        .as_ref()
        .map(|it| it.body.clone())
        .ok_or(Refusal::Missing { field: "body" })?;
    Ok(match &at.actor.body {
        Some(own) if at.actor.is_of_a_body_of(case) => own.clone(),
        _ => lead,
    })
}

/// Only what is on offer is taken or taken back, and not before it was offered.
fn check_offered(case: &Case, at: &Occasion) -> Result<(), Refusal> {
    let offered = case.assignment.transfer_offered.as_ref();
    let offered = offered.ok_or(Refusal::NoTransferOffered)?;
    at.check_follows(Preceding::Step(StepKind::OfferTransfer), offered.on)
}

fn return_to_rule_on(case: &Case, at: &Occasion) -> Result<String, Refusal> {
    let asked = case
        .assignment
        .return_asked
        .as_ref()
        .ok_or(Refusal::NoReturnAsked)?;
    at.check_follows(Preceding::Step(StepKind::AskReturn), asked.on)?;
    let supervises = at.actor.is(Role::Supervisor) || at.actor.is(Role::Administrator);
    if case.assignment.returns > RETURNS_BEFORE_RULING && !supervises {
        return Err(Refusal::SupervisorMustRule {
            returns: case.assignment.returns,
        });
    }
    Ok(asked.body.clone())
}
