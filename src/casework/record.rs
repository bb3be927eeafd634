//! Records: an entry with the header that says who, when, under which rules, and which periods it moved.

use minicbor::{Decode, Encode};

use super::case::CaseId;
use super::clock::PeriodChange;
use super::day::Moment;
use super::facts::Opening;
use super::party::Party;
use super::{assignment, feedback, handling, house, intake, mediation, supervision};

/// One line of the office's only history: header, fact, and the private part that may lawfully be erased.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub header: Header,
    pub entry: Entry,
    /// `None` when the entry had no private part, or when it was lawfully erased.
    pub private: Option<Private>,
}

/// What every record says about itself. Stored for good: add fields at the end, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub struct Header {
    /// Number of the record in the office's file, from 1, without gaps.
    #[n(0)]
    pub gno: u64,
    /// The case it belongs to; 0 is the office itself.
    #[n(1)]
    pub case: CaseId,
    /// Number of the record within its case, from 1.
    #[n(2)]
    pub seq: u32,
    /// The gno of the first record of the same request.
    #[n(3)]
    pub turn: u64,
    /// SHA-256 of the bytes of the record before; for record 1, of the random office id.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub previous: [u8; 32],
    #[n(5)]
    pub recorded_at: Moment,
    /// When it happened, as stated; never later than `recorded_at`. The clocks of law use this one.
    #[n(6)]
    pub happened_at: Moment,
    /// The officer's id in the profile, or `citizen` or `system`.
    #[n(7)]
    pub officer: String,
    #[n(8)]
    pub through: Through,
    /// The 9-digit code of the office where it was recorded.
    #[n(9)]
    pub origin: String,
    /// The gno of the office record that put codes, rules, calendar and profile in force.
    #[n(10)]
    pub reference: u64,
    #[n(11)]
    pub periods: Vec<PeriodChange>,
    /// SHA-256 of salt and private part, when there is one.
    #[cbor(n(12), with = "minicbor::bytes")]
    pub commitment: Option<[u8; 32]>,
    /// A key chosen by the asker: the same key again is answered from this record.
    #[n(13)]
    pub key: Option<String>,
}

impl Header {
    /// Recorded on a later day than it happened (补录).
    pub fn is_late(&self) -> bool {
        self.happened_at.day() < self.recorded_at.day()
    }
}

/// By which way the request came in.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum Through {
    /// Typed at the prompt by this user of the PC.
    #[n(0)]
    Prompt {
        #[n(0)]
        os_user: String,
    },
    /// Read from a ledger file.
    #[n(1)]
    Import {
        #[n(0)]
        os_user: String,
    },
    /// Clicked in the web view under a signed-in session.
    #[n(2)]
    Session,
    /// Sent by a program with an officer's token.
    #[n(3)]
    Token,
    /// Sent by a citizen.
    #[n(4)]
    Public,
    /// Done by the program itself when sweeping deadlines.
    #[n(5)]
    Sweep,
}

/// A fact of the history. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Entry {
    #[n(0)]
    House(#[n(0)] house::Entry),
    #[n(1)]
    Intake(#[n(0)] intake::Entry),
    #[n(2)]
    Assignment(#[n(0)] assignment::Entry),
    #[n(3)]
    Handling(#[n(0)] handling::Entry),
    #[n(4)]
    Mediation(#[n(0)] mediation::Entry),
    #[n(5)]
    Supervision(#[n(0)] supervision::Entry),
    #[n(6)]
    Feedback(#[n(0)] feedback::Entry),
}

impl Record {
    /// It had a private part, which was lawfully erased.
    pub fn is_erased(&self) -> bool {
        self.header.commitment.is_some() && self.private.is_none()
    }
}

impl Entry {
    /// What somebody states anew of a case, a ledger's stages among it; nobody took the case further by it.
    pub fn is_told(&self) -> bool {
        matches!(self, Entry::Intake(intake::Entry::Corrected { .. }))
    }

    /// The opening that this entry is.
    pub fn opening_mut(&mut self) -> Option<&mut Opening> {
        match self {
            Entry::Intake(
                intake::Entry::Registered { opening } | intake::Entry::CarriedOver { opening, .. },
            ) => Some(opening),
            _ => None,
        }
    }
}

/// What may lawfully be erased from a record: people and free text. No state or period ever depends on it.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Private {
    /// Parties as stated then; a party already known is replaced by the later statement.
    #[cbor(n(0), default, skip_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    #[n(1)]
    pub title: Option<String>,
    #[n(2)]
    pub facts: Option<String>,
    #[n(3)]
    pub demand: Option<String>,
    /// The place in words: street and door, beyond the place code.
    #[n(4)]
    pub address: Option<String>,
    /// The step's own words: reason, reply, record of a session.
    #[n(5)]
    pub words: Option<String>,
    /// A second text where a step has two: advice given, terms of an agreement, to whom it was reported.
    #[n(6)]
    pub more: Option<String>,
    #[cbor(n(7), default, skip_if = "Vec::is_empty")]
    pub attachments: Vec<String>,
}

impl Private {
    /// A private part that holds only the step's own words.
    pub fn words(words: impl Into<String>) -> Private {
        Private::default().with_words(Some(words.into()))
    }

    pub fn with_words(mut self, words: Option<String>) -> Private {
        self.words = words.filter(|it| !it.is_empty());
        self
    }

    pub fn with_more(mut self, more: Option<String>) -> Private {
        self.more = more.filter(|it| !it.is_empty());
        self
    }

    pub fn is_empty(&self) -> bool {
        *self == Private::default()
    }
}
