//! Assignment (流转): a case finds its track and its body; is acknowledged, returned, handed over, or transferred out.

use minicbor::{Decode, Encode};

use super::case::{Case, Draft};
use super::clock::{self, Due, PeriodChange};
use super::code::Axis;
use super::day::{Day, Moment};
use super::facts::Claims;
use super::occasion::Occasion;
use super::period::{Duty, Milestone};
use super::profile::Role;
use super::record::{self, Private, Record};
use super::refusal::Refusal;
use super::statement;
use super::track::{State, StepKind, Track};

/// Returns after which only a supervisor may rule (first receiver answers, 首接负责).
pub const RETURNS_BEFORE_RULING: u32 = 2;

/// A body in charge, the person in it, and the date it was given.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Charge {
    #[n(0)]
    pub body: String,
    #[n(1)]
    pub officer: Option<String>,
    /// A date set by the dispatcher, beside what the law sets.
    #[n(2)]
    pub by: Option<Day>,
}

/// What may be asked in assignment.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Choose the track (甄别), with the reason of the route when one was proposed.
    Triage {
        track: Track,
        dispute_type: Option<String>,
        route: Option<String>,
        words: Option<String>,
    },
    /// Put a body in charge, others beside it (牵头、协办); a manner says in which form it is sent.
    Assign {
        lead: Charge,
        assisting: Vec<Charge>,
        manner: Option<String>,
        words: Option<String>,
    },
    /// Acknowledge receipt (签收). Starts no clock of law by itself.
    Acknowledge {
        words: Option<String>,
    },
    /// Ask to give it back (退单申请): a reason and whose it would be.
    AskReturn {
        reason: String,
        proposed: Option<String>,
        words: String,
    },
    GrantReturn {
        words: Option<String>,
    },
    RefuseReturn {
        words: String,
    },
    /// Another person of the same body, or another mediator, takes it over (交接).
    HandOver {
        to: String,
        words: Option<String>,
    },
    /// Offer the case to another office (移送); ours until it is accepted there.
    OfferTransfer {
        office: String,
        name: String,
        words: String,
    },
    ConfirmTransfer {
        number_there: Option<String>,
        words: Option<String>,
    },
    CancelTransfer {
        words: String,
    },
}

/// What is recorded in assignment. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    Triaged {
        #[n(0)]
        track: Track,
        #[n(1)]
        dispute_type: Option<String>,
        /// Which routing row of the profile was followed, as `order`.
        #[n(2)]
        route: Option<String>,
        #[n(3)]
        rule_set: Option<String>,
    },
    #[n(1)]
    Assigned {
        #[n(0)]
        lead: Charge,
        #[n(1)]
        assisting: Vec<Charge>,
        #[n(2)]
        manner: Option<String>,
    },
    #[n(2)]
    Acknowledged {
        #[n(0)]
        body: String,
    },
    #[n(3)]
    ReturnAsked {
        #[n(0)]
        body: String,
        #[n(1)]
        reason: String,
        #[n(2)]
        proposed: Option<String>,
    },
    #[n(4)]
    ReturnGranted {
        #[n(0)]
        body: String,
    },
    #[n(5)]
    ReturnRefused {
        #[n(0)]
        body: String,
    },
    #[n(6)]
    HandedOver {
        #[n(0)]
        from: Option<String>,
        #[n(1)]
        to: String,
    },
    #[n(7)]
    TransferOffered {
        #[n(0)]
        office: String,
        #[n(1)]
        name: String,
    },
    #[n(8)]
    TransferConfirmed {
        #[n(0)]
        number_there: Option<String>,
    },
    #[n(9)]
    TransferCancelled {},
}

/// A return asked for and not yet ruled on.
#[derive(Clone, Debug, PartialEq)]
pub struct ReturnAsked {
    pub body: String,
    pub reason: String,
    pub proposed: Option<String>,
}

/// What assignment made of the case so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    pub lead: Option<Charge>,
    pub assisting: Vec<Charge>,
    pub manner: Option<String>,
    /// The body that first received it; stays responsible until another accepts (首接).
    pub first_receiver: Option<String>,
    pub assigned_at: Option<Moment>,
    pub acknowledged_at: Option<Moment>,
    pub return_asked: Option<ReturnAsked>,
    /// Returns asked for, granted or not.
    pub returns: u32,
    /// Times the lead body changed.
    pub reassignments: u32,
    /// The body that was last in the lead, so that a change is seen across a return.
    last_lead: Option<String>,
    /// Office code and name it is offered to.
    pub transfer_offered: Option<(String, String)>,
}

impl Course {
    pub(super) fn carry_over(&mut self, claims: &Claims) {
        if let Some(body) = &claims.body {
            self.lead = Some(Charge {
                body: body.clone(),
                officer: None,
                by: None,
            });
            self.first_receiver.get_or_insert_with(|| body.clone());
            self.last_lead = Some(body.clone());
        }
        self.assigned_at = claims.assigned_on.or(self.assigned_at);
        self.acknowledged_at = claims.acknowledged_on.or(self.acknowledged_at);
        self.returns = claims.returns.unwrap_or(self.returns);
    }
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::Triage { .. } => StepKind::Triage,
            Step::Assign { .. } => StepKind::Assign,
            Step::Acknowledge { .. } => StepKind::Acknowledge,
            Step::AskReturn { .. } => StepKind::AskReturn,
            Step::GrantReturn { .. } => StepKind::GrantReturn,
            Step::RefuseReturn { .. } => StepKind::RefuseReturn,
            Step::HandOver { .. } => StepKind::HandOver,
            Step::OfferTransfer { .. } => StepKind::OfferTransfer,
            Step::ConfirmTransfer { .. } => StepKind::ConfirmTransfer,
            Step::CancelTransfer { .. } => StepKind::CancelTransfer,
        }
    }
}

pub(super) fn judge(case: &Case, step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
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
            let officer = at
                .rules
                .profile
                .officer(to)
                .ok_or(Refusal::UnknownOfficer { value: to.clone() })?;
            if !officer.is_serving(at.recorded_at.day()) {
                return Err(Refusal::NotServing {
                    officer: to.clone(),
                });
            }
            not_accused(case, to, &officer.name)?;
            let lead = case.assignment.lead.as_ref();
            let from = lead
                .ok_or(Refusal::Missing { field: "body" })?
                .officer
                .clone();
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
            if case.assignment.transfer_offered.is_none() {
                return Err(Refusal::NoTransferOffered);
            }
            Draft::said(
                entry(Entry::TransferConfirmed {
                    number_there: number_there.clone(),
                }),
                words(note)?,
            )
        }
        Step::CancelTransfer { words: note } => {
            if case.assignment.transfer_offered.is_none() {
                return Err(Refusal::NoTransferOffered);
            }
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
pub(super) fn agreed_date(case: &Case, rule: &str, by: Day, at: &Occasion) -> PeriodChange {
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
    if let Some(id) = &charge.officer {
        let officer = at
            .rules
            .profile
            .officer(id)
            .ok_or(Refusal::UnknownOfficer { value: id.clone() })?;
        if !officer.is_serving(today) || officer.is_on_leave(today) {
            return Err(Refusal::NotServing {
                officer: id.clone(),
            });
        }
        not_accused(case, id, &officer.name)?;
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

fn return_to_rule_on(case: &Case, at: &Occasion) -> Result<String, Refusal> {
    let asked = case
        .assignment
        .return_asked
        .as_ref()
        .ok_or(Refusal::NoReturnAsked)?;
    let supervises = at.actor.is(Role::Supervisor) || at.actor.is(Role::Administrator);
    if case.assignment.returns > RETURNS_BEFORE_RULING && !supervises {
        return Err(Refusal::SupervisorMustRule {
            returns: case.assignment.returns,
        });
    }
    Ok(asked.body.clone())
}

fn entry(it: Entry) -> record::Entry {
    record::Entry::Assignment(it)
}

/// Receipt by the lead body counts; that of one that assists starts and meets nothing.
pub(super) fn events(it: &Entry, case: &Case) -> Vec<Milestone> {
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

pub(super) fn after(case: &mut Case, it: &Entry, record: &Record) {
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
            course.return_asked = Some(ReturnAsked {
                body: body.clone(),
                reason: reason.clone(),
                proposed: proposed.clone(),
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
            course.transfer_offered = Some((office.clone(), name.clone()));
        }
        Entry::TransferConfirmed { .. } => {
            case.state = State::Transferred;
            case.handling.ended_at = Some(on);
        }
        Entry::TransferCancelled {} => course.transfer_offered = None,
    }
}
