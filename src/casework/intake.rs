//! Intake (受理): a matter is written down, taken on or declined, completed, corrected; and what concerns the case as a whole.

mod amend;
mod effect;
mod judge;

pub(super) use effect::{after, carry_over, events};
pub(super) use judge::{judge, open, register};

use minicbor::{Decode, Encode};

use super::case::{CaseId, Draft};
use super::facts::{Claims, Facts, Opening, RowOrigin};
use super::party::{Party, PartyMark};
use super::record::{self, Private};
use super::statement::Statement;
use super::track::{StepKind, Track};

/// What may be asked at intake.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Write a matter down (登记); taking it on is another step.
    Register(Box<Registration>),
    /// Take it on (受理, 信访工作条例§23).
    Accept {
        track: Option<Track>,
        words: Option<String>,
    },
    /// Not take it on (不予受理, 不再受理): a reason, and the lawful way to point to.
    Decline {
        kind: String,
        reason: String,
        way: Option<String>,
        words: Option<String>,
    },
    /// Answer at once (直办): registered, answered and concluded at the window.
    Settle {
        outcome: String,
        words: String,
    },
    /// Ask the citizen for what is missing (补正).
    AskSupplement {
        words: String,
    },
    /// Take in what the citizen brought.
    Supplement(Box<Statement>),
    /// A further visit on an open case (再次反映): joins it, starts no clock.
    ContactAgain {
        channel: Option<String>,
        headcount: Option<u32>,
        words: String,
    },
    AddParty {
        parties: Vec<Party>,
    },
    /// The same person on the same matter (重复), as a person decided.
    Link {
        other: CaseId,
        words: Option<String>,
    },
    Unlink {
        other: CaseId,
        words: String,
    },
    /// Hide from those not entitled (限阅).
    Restrict {
        kind: String,
        words: Option<String>,
    },
    Unrestrict {
        words: String,
    },
    GradeRisk {
        grade: String,
        words: String,
    },
    /// Report upward what is grave and urgent (信访工作条例§25), or a threat to the police (人民调解法§25).
    Alert {
        to_police: bool,
        recipient: String,
        words: String,
    },
    /// Take a number out of use; it stays, with its reason.
    Void {
        words: String,
    },
    /// Amend stated facts (更正), by a new entry with reason and authority.
    Correct {
        statement: Box<Statement>,
        track: Option<Track>,
        claims: Option<Box<Claims>>,
        row: Option<RowOrigin>,
        words: String,
    },
    /// Take back a mistaken step: the newest that still stands.
    Reverse {
        seq: u32,
        words: String,
    },
    /// The citizen takes the matter back (撤回).
    Withdraw {
        words: Option<String>,
    },
}

/// What a registration carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Registration {
    pub statement: Statement,
    pub track: Option<Track>,
    pub restricted: Option<String>,
    pub risk: Option<String>,
    /// What an old ledger tells of its later life.
    pub claims: Option<Claims>,
    pub row: Option<RowOrigin>,
    /// Number and query code in the office that transferred it here.
    pub travelled: Option<(String, String)>,
}

/// What is recorded at intake. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    Registered {
        #[n(0)]
        opening: Box<Opening>,
    },
    /// A ledger row with later stages: its claims, with their own dates.
    #[n(1)]
    CarriedOver {
        #[n(0)]
        opening: Box<Opening>,
        #[n(1)]
        claims: Box<Claims>,
    },
    #[n(2)]
    Accepted {
        #[n(0)]
        track: Option<Track>,
        #[n(1)]
        rule_set: Option<String>,
    },
    #[n(3)]
    Declined {
        #[n(0)]
        kind: String,
        #[n(1)]
        reason: String,
        #[n(2)]
        way: Option<String>,
    },
    #[n(4)]
    Settled {
        #[n(0)]
        outcome: String,
    },
    #[n(5)]
    SupplementAsked {},
    #[n(6)]
    Supplemented {
        #[n(0)]
        facts: Box<Facts>,
        #[n(1)]
        parties: Vec<PartyMark>,
    },
    #[n(7)]
    ContactedAgain {
        #[n(0)]
        channel: Option<String>,
        #[n(1)]
        headcount: Option<u32>,
    },
    #[n(8)]
    PartyAdded {
        #[n(0)]
        parties: Vec<PartyMark>,
    },
    #[n(9)]
    Linked {
        #[n(0)]
        other: CaseId,
    },
    #[n(10)]
    Unlinked {
        #[n(0)]
        other: CaseId,
    },
    #[n(11)]
    Restricted {
        #[n(0)]
        kind: String,
    },
    #[n(12)]
    Unrestricted {},
    #[n(13)]
    RiskGraded {
        #[n(0)]
        grade: String,
    },
    #[n(14)]
    Alerted {
        #[n(0)]
        to_police: bool,
    },
    #[n(15)]
    Voided {},
    #[n(16)]
    Corrected {
        #[n(0)]
        facts: Box<Facts>,
        #[n(1)]
        parties: Vec<PartyMark>,
        #[n(2)]
        track: Option<Track>,
        #[n(3)]
        claims: Option<Box<Claims>>,
        #[n(4)]
        row: Option<RowOrigin>,
        #[n(5)]
        rule_set: Option<String>,
    },
    #[n(17)]
    Reversed {
        /// Every record of the turn taken back.
        #[n(0)]
        seqs: Vec<u32>,
    },
    #[n(18)]
    Withdrawn {},
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::Register(_) => StepKind::Register,
            Step::Accept { .. } => StepKind::Accept,
            Step::Decline { .. } => StepKind::Decline,
            Step::Settle { .. } => StepKind::Settle,
            Step::AskSupplement { .. } => StepKind::AskSupplement,
            Step::Supplement(_) => StepKind::Supplement,
            Step::ContactAgain { .. } => StepKind::ContactAgain,
            Step::AddParty { .. } => StepKind::AddParty,
            Step::Link { .. } => StepKind::Link,
            Step::Unlink { .. } => StepKind::Unlink,
            Step::Restrict { .. } => StepKind::Restrict,
            Step::Unrestrict { .. } => StepKind::Unrestrict,
            Step::GradeRisk { .. } => StepKind::GradeRisk,
            Step::Alert { .. } => StepKind::Alert,
            Step::Void { .. } => StepKind::Void,
            Step::Correct { .. } => StepKind::Correct,
            Step::Reverse { .. } => StepKind::Reverse,
            Step::Withdraw { .. } => StepKind::Withdraw,
        }
    }
}

fn entry(it: Entry) -> record::Entry {
    record::Entry::Intake(it)
}

fn draft(it: Entry, private: Private) -> Draft {
    Draft::new(entry(it), private)
}
