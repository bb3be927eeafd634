//! Parties: the people and organisations of a case, as they were stated.

use minicbor::{Decode, Encode};

/// A party as stated (当事人). Lives only in the private part of a record.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Party {
    /// Number within the case, from 1.
    #[n(0)]
    pub no: u32,
    /// Code of axis party-role.
    #[n(1)]
    pub role: String,
    #[n(2)]
    pub name: Option<String>,
    /// Kind of identity paper, code of axis paper (GA/T 517).
    #[n(3)]
    pub paper: Option<String>,
    #[n(4)]
    pub paper_no: Option<String>,
    #[n(5)]
    pub phone: Option<String>,
    #[n(6)]
    pub address: Option<String>,
    /// Code of axis sex (GB/T 2261.1).
    #[n(7)]
    pub sex: Option<String>,
    /// The party for whom an agent or representative acts.
    #[n(8)]
    pub acts_for: Option<u32>,
    #[n(9)]
    pub note: Option<String>,
}

/// What the public part of a record says of a party: that it exists, and on which side.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct PartyMark {
    #[n(0)]
    pub no: u32,
    #[n(1)]
    pub role: String,
}

impl PartyMark {
    pub fn of(party: &Party) -> PartyMark {
        PartyMark {
            no: party.no,
            role: party.role.clone(),
        }
    }
}

/// The applicant's side: applicant, agent, representative.
pub fn is_applicant_side(role: &str) -> bool {
    matches!(role, "applicant" | "representative" | "agent")
}
