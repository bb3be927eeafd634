//! Assignment (流转): a case finds its track and its body; is acknowledged, returned, handed over, or transferred out.

mod effect;
mod judge;

pub(super) use effect::{after, events};
pub(super) use judge::{agreed_date, judge};

use minicbor::{Decode, Encode};

use super::day::{Day, Moment};
use super::facts::Claims;
use super::record::{self};
use super::track::{StepKind, Track};

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
    pub on: Moment,
}

/// An office the case is offered to, which has not said yet that it takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferOffered {
    pub office: String,
    pub name: String,
    pub on: Moment,
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
    /// When the lead body of now was first sent the case, and how many bodies were.
    pub sent_at: Option<Moment>,
    pub sends: u32,
    /// The body of now asked to give it back without signing for it (异议).
    pub objected_at: Option<Moment>,
    pub return_asked: Option<ReturnAsked>,
    /// Returns asked for, granted or not.
    pub returns: u32,
    /// Times the lead body changed.
    pub reassignments: u32,
    /// The body that was last in the lead, so that a change is seen across a return.
    last_lead: Option<String>,
    pub transfer_offered: Option<TransferOffered>,
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

fn entry(it: Entry) -> record::Entry {
    record::Entry::Assignment(it)
}
