//! Review (复查) and recheck (复核) of an answer to a petition, and the end of the matter after them (三级终结, 信访工作条例§35, §36).

use super::Entry;
use crate::casework::case::Case;
use crate::casework::code::Axis;
use crate::casework::day::Moment;
use crate::casework::occasion::Occasion;
use crate::casework::refusal::Refusal;

/// The opinion that sends a matter back to be handled anew.
const REMITTED: &str = "remitted";

/// How far the answer of this round was taken up to superior organs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    pub review: Instance,
    pub recheck: Instance,
    /// Ended for good: the same facts and reasons are not taken up again.
    pub terminated_at: Option<Moment>,
}

/// One instance: asked for by the citizen, decided by the organ above.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instance {
    pub requested_at: Option<Moment>,
    /// Code of axis review-decision, and when.
    pub decided: Option<(String, Moment)>,
}

/// Why a step of review cannot be taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Nothing was answered yet that could be reviewed.
    NothingToReview,
    AlreadyRequested,
    /// A review must be requested before it is decided.
    ReviewNotRequested,
    /// A recheck is of a review that was decided.
    ReviewNotDecided,
    RecheckNotRequested,
    AlreadyDecided,
    /// Only a recheck that let the answer stand ends the matter.
    NotFinal,
    /// Ended for good (信访工作条例§36③).
    Terminated,
    /// Dated before what it follows.
    TooEarly {
        on: Moment,
        after: Moment,
    },
}

impl Course {
    /// An opinion sent the matter back to be handled anew.
    pub fn is_remitted(&self) -> bool {
        let newest = self
            .recheck
            .decided
            .as_ref()
            .or(self.review.decided.as_ref());
        newest.is_some_and(|(decision, _)| decision == REMITTED)
    }
}

/// What is asked of review, without the words.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked<'a> {
    Review,
    ReviewOpinion(&'a str),
    Recheck,
    RecheckOpinion(&'a str),
    End,
}

pub(super) fn judge(case: &Case, asked: Asked<'_>, at: &Occasion) -> Result<Entry, Refusal> {
    let course = &case.feedback.review;
    let (first, second) = (&course.review, &course.recheck);
    let refuse = |fault| Err(Refusal::Review { fault });
    if course.terminated_at.is_some() {
        return refuse(Fault::Terminated);
    }
    let decided = |it: &Instance| it.decided.as_ref().map(|it| it.1);
    let (entry, after) = match asked {
        Asked::Review if first.requested_at.is_some() => return refuse(Fault::AlreadyRequested),
        Asked::Review => match case.handling.delivered_at {
            None => return refuse(Fault::NothingToReview),
            after => (Entry::ReviewRequested {}, after),
        },
        Asked::ReviewOpinion(_) if first.requested_at.is_none() => {
            return refuse(Fault::ReviewNotRequested);
        }
        Asked::ReviewOpinion(_) if first.decided.is_some() => return refuse(Fault::AlreadyDecided),
        Asked::ReviewOpinion(decision) => {
            at.code_known(Axis::ReviewDecision, Some(decision))?;
            let decision = decision.to_owned();
            (Entry::ReviewDecided { decision }, first.requested_at)
        }
        Asked::Recheck if first.decided.is_none() => return refuse(Fault::ReviewNotDecided),
        Asked::Recheck if second.requested_at.is_some() => return refuse(Fault::AlreadyRequested),
        Asked::Recheck => (Entry::RecheckRequested {}, decided(first)),
        Asked::RecheckOpinion(_) if second.requested_at.is_none() => {
            return refuse(Fault::RecheckNotRequested);
        }
        Asked::RecheckOpinion(_) if second.decided.is_some() => {
            return refuse(Fault::AlreadyDecided);
        }
        Asked::RecheckOpinion(decision) => {
            at.code_known(Axis::ReviewDecision, Some(decision))?;
            let decision = decision.to_owned();
            (Entry::RecheckDecided { decision }, second.requested_at)
        }
        Asked::End if second.decided.is_none() || course.is_remitted() => {
            return refuse(Fault::NotFinal);
        }
        Asked::End => (Entry::Terminated {}, decided(second)),
    };
    match after {
        Some(after) if at.happened_at.day() < after.day() => refuse(Fault::TooEarly {
            on: at.happened_at,
            after,
        }),
        _ => Ok(entry),
    }
}
