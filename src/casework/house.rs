//! The house: facts of the office itself, recorded in the same chain as its cases (case 0), and erasures.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use super::activity::Activity;
use super::case::CaseId;
use super::day::Moment;
use super::profile::Profile;

/// What stands for the layout where the whole archive was written out: no layout is called so.
pub const ARCHIVE: &str = "*";

/// A fact of the office. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    /// The file begins. Its `previous` hash is made of the random office id.
    #[n(0)]
    Founded {
        #[cbor(n(0), with = "minicbor::bytes")]
        office_id: [u8; 16],
        /// Marked 练习 on every output; reading and writing with `--today` is allowed.
        #[n(1)]
        practice: bool,
        #[n(2)]
        program: String,
    },
    /// Codes, calendar and periods adopted from the program, as files.
    #[n(1)]
    ReferenceAdopted {
        #[n(0)]
        program: String,
        #[n(1)]
        files: BTreeMap<String, String>,
    },
    /// The office's own profile, whole.
    #[n(2)]
    ProfileApplied {
        #[n(0)]
        profile: Box<Profile>,
    },
    /// Masked fields were shown to an entitled officer; the reason is in the private part.
    #[n(3)]
    Revealed {
        /// The cases shown; for a list, every one of it.
        #[n(0)]
        cases: Vec<CaseId>,
        /// Which command showed them.
        #[n(1)]
        through: String,
    },
    /// Rows left the office in a file.
    #[n(4)]
    Exported {
        #[n(0)]
        layout: String,
        #[n(1)]
        cases: Vec<CaseId>,
        #[n(2)]
        masked: bool,
    },
    /// A backup was written and checked.
    #[n(5)]
    BackedUp {
        #[n(0)]
        gno: u64,
        #[cbor(n(1), with = "minicbor::bytes")]
        head: [u8; 32],
    },
    /// This file was restored from a backup with this head.
    #[n(6)]
    Restored {
        #[n(0)]
        gno: u64,
        #[cbor(n(1), with = "minicbor::bytes")]
        head: [u8; 32],
    },
    /// Private parts were lawfully erased; the basis is in the private part of this record.
    #[n(7)]
    Erased {
        #[n(0)]
        gno: u64,
        /// Further records of the same case.
        #[cbor(n(1), default, skip_if = "Vec::is_empty")]
        also: Vec<u64>,
    },
    /// The file was rewritten so that nothing of erased parts is left in free pages.
    #[n(8)]
    Rewritten {},
    /// An officer's password was set or removed; the hash itself is a secret and stands elsewhere.
    #[n(9)]
    PasswordSet {
        #[n(0)]
        officer: String,
        #[n(1)]
        removed: bool,
    },
    /// The program brought the derived tables of an older file up to date.
    #[n(10)]
    Upgraded {
        #[n(0)]
        program: String,
    },
    /// The holidays of further years, as published after the program: all of the office's own years, newest last.
    #[n(11)]
    CalendarAdopted {
        /// The file they came from.
        #[n(0)]
        source: String,
        /// A table `date,kind,name` of every year the office took over itself.
        #[n(1)]
        rows: String,
        /// The years this file brought.
        #[n(2)]
        years: Vec<i16>,
    },
    /// What a report says of a period that is over was fixed (固化), without restricted cases.
    #[n(12)]
    ReportFrozen {
        #[n(0)]
        report: String,
        /// The period as programs write it: `2026-10`.
        #[n(1)]
        stretch: String,
        /// The newest record it was counted from.
        #[n(2)]
        head: u64,
        /// Its values in both languages, as CBOR.
        #[cbor(n(3), with = "minicbor::bytes")]
        bulletin: Vec<u8>,
        /// The office's own outline it was filled from, by what it says; none of the program's.
        #[cbor(n(4), with = "minicbor::bytes")]
        outline: Option<[u8; 32]>,
    },
    /// A sweep marked the lights that had changed; the changes themselves stand in the cases.
    #[n(20)]
    Swept {
        /// Everything that had come by then is marked.
        #[n(0)]
        until: Moment,
        #[n(1)]
        marked: u64,
        /// The first sweep of old data, which was taken as it was.
        #[n(2)]
        baseline: bool,
    },
    /// Cases were drawn for inspection (案件评查); the conditions are in the private part.
    #[n(21)]
    SampleDrawn {
        /// Draws the same cases again from the same ones.
        #[n(0)]
        seed: u64,
        /// Cases it was drawn from.
        #[n(1)]
        of: u64,
        #[n(2)]
        cases: Vec<CaseId>,
    },
    /// An officer's token for programs was made; what it is stands nowhere.
    #[n(30)]
    TokenMade {
        #[n(0)]
        officer: String,
        #[n(1)]
        id: String,
    },
    #[n(31)]
    TokenRevoked {
        #[n(0)]
        officer: String,
        #[n(1)]
        id: String,
    },
    /// Work that belongs to no case was done, on the day of the header; a note stands in the private part.
    #[n(40)]
    ActivityRecorded {
        #[n(0)]
        activity: Activity,
    },
    /// Such a record was wrong: it counts no more, for the reason in the private part.
    #[n(41)]
    ActivityReversed {
        #[n(0)]
        gno: u64,
    },
}

impl Entry {
    /// Touches no case, no figure and nothing by which cases are judged or named: it tells what was looked at, taken out, kept safe.
    pub fn is_audit(&self) -> bool {
        match self {
            Entry::Founded { .. }
            | Entry::ReferenceAdopted { .. }
            | Entry::ProfileApplied { .. }
            | Entry::CalendarAdopted { .. }
            | Entry::ActivityRecorded { .. }
            | Entry::ActivityReversed { .. }
            | Entry::Erased { .. } => false,
            Entry::Revealed { .. }
            | Entry::Exported { .. }
            | Entry::BackedUp { .. }
            | Entry::Restored { .. }
            | Entry::Rewritten {}
            | Entry::PasswordSet { .. }
            | Entry::Upgraded { .. }
            | Entry::Swept { .. }
            | Entry::SampleDrawn { .. }
            | Entry::ReportFrozen { .. }
            | Entry::TokenMade { .. }
            | Entry::TokenRevoked { .. } => true,
        }
    }
}
