//! The trail of a case: a line for each record, enough to reverse a step and to count.

use crate::casework::day::Moment;
use crate::casework::record::Entry;
use crate::casework::{handling, intake, supervision};

/// One line of a case's trail, enough to reverse a step and to count.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    pub seq: u32,
    pub turn: u64,
    pub on: Moment,
    pub reversed: bool,
    /// Changed where the case stands, who is in charge, what was agreed or the clock, so that later steps rest on it.
    pub bears: bool,
    pub hold: Hold,
}

/// Whether a record may be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    Free,
    /// Never: a reversal, an erasure, a slip.
    Fixed,
    /// Not by itself: limits the program reckoned anew go with what they rest on, and are reckoned once more.
    Reckoned,
}

/// Whether the record of an entry may be taken back.
pub(super) fn hold_of(entry: &Entry) -> Hold {
    match entry {
        Entry::House(_) | Entry::Intake(intake::Entry::Reversed { .. }) => Hold::Fixed,
        Entry::Supervision(it) if supervision::is_fixed(it) => Hold::Fixed,
        // What was reckoned by days published since is not reckoned by guesses again.
        Entry::Handling(handling::Entry::PeriodsRestated { .. }) => Hold::Reckoned,
        _ => Hold::Free,
    }
}
