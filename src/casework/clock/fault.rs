//! What cannot be done to a period, as data.

use super::Due;
use crate::casework::day::Moment;
use crate::casework::period::Milestone;

/// Why a period cannot be started, stopped, extended or ended so.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Not in the case's rule set on that day, or not for such a case.
    NotForCase {
        rule: String,
    },
    /// Runs by itself; nobody names it.
    StartsByItself {
        rule: String,
    },
    /// What it runs from has not happened yet.
    NotYet {
        rule: String,
        from: Milestone,
    },
    /// The case itself says what it runs from.
    SinceIsKnown {
        rule: String,
        from: Milestone,
    },
    AlreadyRuns {
        rule: String,
    },
    /// The period it would stand in place of is over.
    InsteadTooLate {
        rule: String,
        due: Due,
    },
    /// A step of the case ends it.
    EndsByItself {
        rule: String,
        with: Milestone,
    },
    /// Ended before it began.
    EndsTooEarly {
        rule: String,
        on: Moment,
        trigger: Moment,
    },
    /// Which period runs depends on what nobody stated: its field.
    Unstated {
        field: &'static str,
        rule: String,
    },
    /// Extended only with the consent of both sides, on record (特邀调解规定§27).
    NoConsent {
        rule: String,
    },
    /// A date people set stands still for nobody; whoever set it may set another.
    NotStoppable {
        rule: String,
    },
    /// A stop from a day after the limit.
    StopTooLate {
        rule: String,
        due: Due,
    },
    /// A stop from a day before its trigger, or one that ends before it began.
    StopTooEarly {
        on: Moment,
        from: Moment,
    },
}
