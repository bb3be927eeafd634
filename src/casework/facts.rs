//! Facts of a case that may stand in lists, tables and totals: codes, places, counts and amounts, never people or free text.

use minicbor::{Decode, Encode};

use super::day::{Day, Moment};
use super::track::Track;

/// The office's printed number of a case: `SQ-2026-000123`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct Number {
    /// Year of opening.
    #[n(0)]
    pub year: u16,
    /// Serial within the year, from 1.
    #[n(1)]
    pub serial: u32,
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SQ-{:04}-{:06}", self.year, self.serial)
    }
}

/// Facts that a registration states and a correction may change; an absent field says nothing.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Facts {
    #[n(0)]
    pub channel: Option<String>,
    /// The number the sending system gave it.
    #[n(1)]
    pub external_no: Option<String>,
    /// Hotline nature (12345 诉求性质).
    #[n(2)]
    pub nature: Option<String>,
    /// Petition purpose (信访目的, 信访工作条例 §29–31).
    #[n(3)]
    pub purpose: Option<String>,
    /// Dispute type of the two-level scheme; the 司法部 type is its mapping.
    #[n(4)]
    pub dispute_type: Option<String>,
    #[n(5)]
    pub platform: Option<String>,
    /// Code of a place of the profile: street, village or grid.
    #[n(6)]
    pub place: Option<String>,
    /// People involved, named or not.
    #[n(7)]
    pub headcount: Option<u32>,
    /// Amount at stake, in fen.
    #[n(8)]
    pub amount: Option<i64>,
    #[n(9)]
    pub occurred_on: Option<Day>,
    #[n(10)]
    pub anonymous: Option<bool>,
    /// Which of the four linkages brought it (诉调 访调 检调 警调).
    #[n(11)]
    pub linkage: Option<String>,
    #[n(12)]
    pub source_organ: Option<String>,
    #[n(13)]
    pub source_case_no: Option<String>,
    /// Taken down from spoken words and read back (口述笔录, 已宣读).
    #[n(14)]
    pub oral: Option<bool>,
    /// Times the sending system had already reassigned it.
    #[n(15)]
    pub reassignments: Option<u32>,
    /// The system whose ledger told it, where numbers of several systems may be the same.
    #[n(16)]
    pub source_system: Option<String>,
    /// How a mediation came about: on our own initiative, on application, entrusted (人民调解统计 案件来源).
    #[n(17)]
    pub entry_source: Option<String>,
}

macro_rules! amend {
    ($this:ident, $patch:ident, $($field:ident),*) => {
        $( if $patch.$field.is_some() { $this.$field.clone_from(&$patch.$field); } )*
    };
}

impl Facts {
    /// Takes over every fact that `patch` states.
    pub fn amend(&mut self, patch: &Facts) {
        amend!(
            self,
            patch,
            channel,
            external_no,
            nature,
            purpose,
            dispute_type,
            platform,
            place,
            headcount,
            amount,
            occurred_on,
            anonymous,
            linkage,
            source_organ,
            source_case_no,
            oral,
            reassignments,
            source_system,
            entry_source
        );
    }

    pub fn is_empty(&self) -> bool {
        *self == Facts::default()
    }
}

/// What an old ledger claims of the later life of a case: told with its own dates, judged by no clock of ours.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Claims {
    #[n(0)]
    pub accepted_on: Option<Moment>,
    #[n(1)]
    pub body: Option<String>,
    #[n(2)]
    pub assigned_on: Option<Moment>,
    #[n(3)]
    pub acknowledged_on: Option<Moment>,
    #[n(4)]
    pub mediator: Option<String>,
    #[n(5)]
    pub agreement_form: Option<String>,
    #[n(6)]
    pub agreement_on: Option<Moment>,
    #[n(7)]
    pub agreement_amount: Option<i64>,
    #[n(8)]
    pub outcome: Option<String>,
    #[n(9)]
    pub closing_reason: Option<String>,
    #[n(10)]
    pub level: Option<String>,
    #[n(11)]
    pub replied_on: Option<Moment>,
    #[n(12)]
    pub concluded_on: Option<Moment>,
    #[n(13)]
    pub solved: Option<bool>,
    #[n(14)]
    pub satisfaction: Option<String>,
    #[n(15)]
    pub followed_up_on: Option<Moment>,
    #[n(16)]
    pub returns: Option<u32>,
    #[n(17)]
    pub archived_on: Option<Moment>,
    #[n(18)]
    pub difficulty: Option<String>,
}

impl Claims {
    /// Takes over every claim that `patch` states.
    pub fn amend(&mut self, patch: &Claims) {
        amend!(
            self,
            patch,
            accepted_on,
            body,
            assigned_on,
            acknowledged_on,
            mediator,
            agreement_form,
            agreement_on,
            agreement_amount,
            outcome,
            closing_reason,
            level,
            replied_on,
            concluded_on,
            solved,
            satisfaction,
            followed_up_on,
            returns,
            archived_on,
            difficulty
        );
    }

    pub fn is_empty(&self) -> bool {
        *self == Claims::default()
    }
}

/// Where a row of a ledger came from, so that the same file twice changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct RowOrigin {
    /// First 16 bytes of SHA-256 over the row's understood fields.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub digest: [u8; 16],
    /// Position among equal rows, from 0.
    #[n(1)]
    pub ordinal: u32,
}

/// The opening of a case: what registration fixes for good.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Opening {
    #[n(0)]
    pub number: Number,
    /// Ten random Crockford characters and a check character; the citizen keeps it (一案一码).
    #[n(1)]
    pub query_code: String,
    #[n(2)]
    pub facts: Facts,
    #[n(3)]
    pub parties: Vec<super::party::PartyMark>,
    /// Why it is restricted (限阅), if it is.
    #[n(4)]
    pub restricted: Option<String>,
    #[n(5)]
    pub risk: Option<String>,
    #[n(6)]
    pub track: Option<Track>,
    #[n(7)]
    pub row: Option<RowOrigin>,
    /// The number it had in the office that transferred it here.
    #[n(8)]
    pub travelled: Option<String>,
    /// The rule set of its track when the track was chosen.
    #[n(9)]
    pub rule_set: Option<String>,
}
