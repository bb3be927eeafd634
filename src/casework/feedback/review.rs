//! Review (复查) and recheck (复核) of an answer to a petition, and the end of the matter after them (三级终结, 信访工作条例§35, §36).

use super::Entry;
use crate::casework::case::Case;
use crate::casework::code::Axis;
use crate::casework::day::Moment;
use crate::casework::occasion::Occasion;
use crate::casework::refusal::{Preceding, Refusal};
use crate::casework::track::StepKind;

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
    let refused = |fault| Refusal::Review { fault };
    if course.terminated_at.is_some() {
        return Err(refused(Fault::Terminated));
    }
    let decided = |it: &Instance| it.decided.as_ref().map(|it| it.1);
    let not_again = |is_done: bool, fault| match is_done {
        true => Err(refused(fault)),
        false => Ok(()),
    };
    let (entry, follows, after) = match asked {
        Asked::Review => {
            not_again(first.requested_at.is_some(), Fault::AlreadyRequested)?;
            let delivered = case.handling.delivered_at;
            let after = delivered.ok_or(refused(Fault::NothingToReview))?;
            (Entry::ReviewRequested {}, StepKind::DeliverReply, after)
        }
        Asked::ReviewOpinion(decision) => {
            let after = first.requested_at;
            let after = after.ok_or(refused(Fault::ReviewNotRequested))?;
            not_again(first.decided.is_some(), Fault::AlreadyDecided)?;
            at.code_known(Axis::ReviewDecision, Some(decision))?;
            let decision = decision.to_owned();
            let entry = Entry::ReviewDecided { decision };
            (entry, StepKind::RequestReview, after)
        }
        Asked::Recheck => {
            let after = decided(first).ok_or(refused(Fault::ReviewNotDecided))?;
            not_again(second.requested_at.is_some(), Fault::AlreadyRequested)?;
            (Entry::RecheckRequested {}, StepKind::Review, after)
        }
        Asked::RecheckOpinion(decision) => {
            let after = second.requested_at;
            let after = after.ok_or(refused(Fault::RecheckNotRequested))?;
            not_again(second.decided.is_some(), Fault::AlreadyDecided)?;
            at.code_known(Axis::ReviewDecision, Some(decision))?;
            let decision = decision.to_owned();
            let entry = Entry::RecheckDecided { decision };
            (entry, StepKind::RequestRecheck, after)
        }
        Asked::End => {
            let settled = decided(second).filter(|_| !course.is_remitted());
            let after = settled.ok_or(refused(Fault::NotFinal))?;
            (Entry::Terminated {}, StepKind::Recheck, after)
        }
    };
    at.check_follows(Preceding::Step(follows), after)?;
    Ok(entry)
}
