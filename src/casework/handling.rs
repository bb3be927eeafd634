//! Handling (处置): the body contacts the citizen, works, replies under review, asks for time, and concludes.

mod effect;
mod judge;

pub(super) use effect::{after, events};
pub(super) use judge::judge;

use minicbor::{Decode, Encode};

use super::clock::Period;
use super::day::{Day, Moment};
use super::record;
use super::track::StepKind;

/// What may be asked in handling.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// The body speaks with the citizen (联系诉求人); what the response rate counts.
    ContactCitizen {
        reached: bool,
        words: Option<String>,
    },
    Progress {
        words: String,
    },
    /// Draft the reply; review comes before delivery.
    Reply {
        words: String,
    },
    ApproveReply {
        words: Option<String>,
    },
    ReturnReply {
        words: String,
    },
    /// The citizen has the reply.
    DeliverReply {
        words: Option<String>,
    },
    /// Ask for more time on a running period.
    AskExtension {
        rule: String,
        amount: u32,
        words: String,
    },
    GrantExtension {
        citizen_told: bool,
        /// Those who consent, where the law asks for it.
        consented: Vec<u32>,
        words: Option<String>,
    },
    RefuseExtension {
        words: String,
    },
    /// Ask to stop a period, with the document that justifies it (鉴定, 听证, 公告, 补正, 双方同意).
    AskSuspension {
        rule: String,
        reason: String,
        document: String,
    },
    GrantSuspension {
        words: Option<String>,
    },
    RefuseSuspension {
        words: String,
    },
    Resume {
        rule: String,
        words: Option<String>,
    },
    /// Let a period run that the law leaves to choice, or whose trigger lies outside (选用期限).
    ChoosePeriod {
        rule: String,
        /// The day of a trigger that is no step of the case.
        since: Option<Day>,
        words: Option<String>,
    },
    /// What a period outside the office waited for has happened.
    EndPeriod {
        rule: String,
        words: Option<String>,
    },
    /// The office's act of closing (办结); whether it is solved the citizen says.
    Conclude {
        outcome: String,
        closing_reason: Option<String>,
        level: Option<String>,
        difficulty: Option<String>,
        words: Option<String>,
    },
}

/// What is recorded in handling. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    CitizenContacted {
        #[n(0)]
        reached: bool,
    },
    #[n(1)]
    Progressed {},
    #[n(2)]
    Replied {},
    #[n(3)]
    ReplyApproved {},
    #[n(4)]
    ReplyReturned {},
    #[n(5)]
    ReplyDelivered {},
    #[n(6)]
    ExtensionAsked {
        #[n(0)]
        rule: String,
        #[n(1)]
        amount: u32,
    },
    #[n(7)]
    ExtensionGranted {
        #[n(0)]
        rule: String,
        #[n(1)]
        citizen_told: bool,
        /// Parties on record as consenting.
        #[n(2)]
        consented: Option<Vec<u32>>,
    },
    #[n(8)]
    ExtensionRefused {
        #[n(0)]
        rule: String,
    },
    #[n(9)]
    SuspensionAsked {
        #[n(0)]
        rule: String,
        #[n(1)]
        reason: String,
    },
    #[n(10)]
    SuspensionGranted {
        #[n(0)]
        rule: String,
    },
    #[n(11)]
    SuspensionRefused {
        #[n(0)]
        rule: String,
    },
    #[n(12)]
    Resumed {
        #[n(0)]
        rule: String,
    },
    #[n(13)]
    Concluded {
        #[n(0)]
        outcome: String,
        #[n(1)]
        closing_reason: Option<String>,
        #[n(2)]
        level: Option<String>,
        #[n(3)]
        difficulty: Option<String>,
    },
    /// The program reckoned limits anew by days published since; the changes stand in the header.
    #[n(14)]
    PeriodsRestated {
        /// Version of the calendar by which they are reckoned now.
        #[n(0)]
        calendar: String,
    },
    #[n(15)]
    PeriodChosen {
        #[n(0)]
        rule: String,
    },
    #[n(16)]
    PeriodEnded {
        #[n(0)]
        rule: String,
    },
}

/// More time asked for, not yet ruled on.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtensionAsked {
    /// Number of the period it was asked for: a later one of the same rule is another.
    pub period: u32,
    pub rule: String,
    pub amount: u32,
    pub on: Moment,
}

/// A stop asked for, not yet ruled on.
#[derive(Clone, Debug, PartialEq)]
pub struct SuspensionAsked {
    /// Number of the period it was asked for: a later one of the same rule is another.
    pub period: u32,
    pub rule: String,
    pub reason: String,
    pub on: Moment,
}

/// What handling made of the case so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    pub first_contact_at: Option<Moment>,
    pub replied_at: Option<Moment>,
    pub delivered_at: Option<Moment>,
    pub extension_asked: Option<ExtensionAsked>,
    pub suspension_asked: Option<SuspensionAsked>,
    /// Kind, reason and way of a decline.
    pub declined: Option<(String, String, Option<String>)>,
    /// Answered and concluded at the window (直办).
    pub settled_at_once: bool,
    /// When it ended otherwise than by conclusion.
    pub ended_at: Option<Moment>,
}

impl Course {
    pub(super) fn begin_again(&mut self) {
        self.replied_at = None;
        self.delivered_at = None;
        self.settled_at_once = false;
    }

    /// What was asked for a period falls with it: it is no request of the one that took its place.
    pub(super) fn drop_fallen(&mut self, periods: &[Period]) {
        let lives = |no: u32| periods.iter().any(|it| it.no == no && it.is_under_way());
        self.extension_asked.take_if(|it| !lives(it.period));
        self.suspension_asked.take_if(|it| !lives(it.period));
    }
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::ContactCitizen { .. } => StepKind::ContactCitizen,
            Step::Progress { .. } => StepKind::Progress,
            Step::Reply { .. } => StepKind::Reply,
            Step::ApproveReply { .. } => StepKind::ApproveReply,
            Step::ReturnReply { .. } => StepKind::ReturnReply,
            Step::DeliverReply { .. } => StepKind::DeliverReply,
            Step::AskExtension { .. } => StepKind::AskExtension,
            Step::GrantExtension { .. } => StepKind::GrantExtension,
            Step::RefuseExtension { .. } => StepKind::RefuseExtension,
            Step::AskSuspension { .. } => StepKind::AskSuspension,
            Step::GrantSuspension { .. } => StepKind::GrantSuspension,
            Step::RefuseSuspension { .. } => StepKind::RefuseSuspension,
            Step::Resume { .. } => StepKind::Resume,
            Step::ChoosePeriod { .. } => StepKind::ChoosePeriod,
            Step::EndPeriod { .. } => StepKind::EndPeriod,
            Step::Conclude { .. } => StepKind::Conclude,
        }
    }
}

fn entry(it: Entry) -> record::Entry {
    record::Entry::Handling(it)
}
