//! Feedback (反馈): the citizen's own verdict is asked for, an answer reviewed and rechecked, a case reopened, and in the end archived.

pub mod review;

use minicbor::{Decode, Encode};

use super::case::{Case, Draft};
use super::code::Axis;
use super::day::{Day, Moment};
use super::facts::Claims;
use super::occasion::Occasion;
use super::period::Milestone;
use super::record::{self, Record};
use super::refusal::{Preceding, Refusal};
use super::statement;
use super::track::{State, StepKind, Track};
use review::Asked;

/// The attempt code of a citizen who was reached.
const CONNECTED: &str = "connected";

/// What may be asked in feedback.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// One attempt to reach the citizen (回访), and the verdict if they were reached.
    FollowUp {
        attempt: String,
        solved: Option<bool>,
        satisfaction: Option<String>,
        call_again: Option<Day>,
        words: Option<String>,
    },
    /// The citizen's own verdict (好差评), given without being called: on the citizens' page, or on a card at the window.
    Rate {
        solved: bool,
        satisfaction: String,
        words: Option<String>,
    },
    /// The citizen asks the organ above to review the answer (请求复查, 信访工作条例§35).
    RequestReview { words: Option<String> },
    /// The organ's opinion (复查意见).
    Review {
        decision: String,
        words: Option<String>,
    },
    /// The citizen asks the organ above that one (请求复核, 信访工作条例§36).
    RequestRecheck { words: Option<String> },
    /// Its opinion (复核意见).
    Recheck {
        decision: String,
        words: Option<String>,
    },
    /// The matter is ended for good (三级终结, 信访工作条例§36③).
    Terminate { words: Option<String> },
    /// Handle it again (重办); the record of the first time stays.
    Reopen { words: String },
    /// Close the file (归档).
    Archive { words: Option<String> },
}

/// What is recorded in feedback. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    FollowedUp {
        #[n(0)]
        attempt: String,
        /// Solved in the citizen's eyes; another fact than concluded.
        #[n(1)]
        solved: Option<bool>,
        #[n(2)]
        satisfaction: Option<String>,
        #[n(3)]
        call_again: Option<Day>,
    },
    #[n(1)]
    Reopened {},
    #[n(2)]
    Archived {},
    #[n(3)]
    Rated {
        #[n(0)]
        solved: bool,
        #[n(1)]
        satisfaction: String,
    },
    #[n(4)]
    ReviewRequested {},
    #[n(5)]
    ReviewDecided {
        /// Code of axis review-decision.
        #[n(0)]
        decision: String,
    },
    #[n(6)]
    RecheckRequested {},
    #[n(7)]
    RecheckDecided {
        #[n(0)]
        decision: String,
    },
    #[n(8)]
    Terminated {},
}

/// What feedback made of the case so far. Every answer stays in the record; this is the last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    pub attempts: u32,
    /// The last time the citizen was reached.
    pub reached_at: Option<Moment>,
    /// The last time they gave a verdict without being called.
    pub rated_at: Option<Moment>,
    pub solved: Option<bool>,
    pub satisfaction: Option<String>,
    pub call_again: Option<Day>,
    pub reopened: u32,
    pub review: review::Course,
    pub archived_at: Option<Moment>,
}

impl Course {
    pub(super) fn carry_over(&mut self, claims: &Claims) {
        self.solved = claims.solved.or(self.solved);
        if claims.satisfaction.is_some() {
            self.satisfaction.clone_from(&claims.satisfaction);
        }
        if claims.followed_up_on.is_some() {
            self.attempts = self.attempts.max(1);
            self.reached_at = claims.followed_up_on;
        }
        self.archived_at = claims.archived_on.or(self.archived_at);
    }
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::FollowUp { .. } => StepKind::FollowUp,
            Step::Rate { .. } => StepKind::Rate,
            Step::RequestReview { .. } => StepKind::RequestReview,
            Step::Review { .. } => StepKind::Review,
            Step::RequestRecheck { .. } => StepKind::RequestRecheck,
            Step::Recheck { .. } => StepKind::Recheck,
            Step::Terminate { .. } => StepKind::Terminate,
            Step::Reopen { .. } => StepKind::Reopen,
            Step::Archive { .. } => StepKind::Archive,
        }
    }
}

pub(super) fn judge(case: &Case, step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
    let words = |text: &Option<String>| statement::words("words", text.as_deref());
    let reviewed = |asked| review::judge(case, asked, at);
    let (entry, words) = match step {
        Step::FollowUp {
            attempt,
            solved,
            satisfaction,
            call_again,
            words: it,
        } => {
            at.code_known(Axis::Attempt, Some(attempt))?;
            at.code_known(Axis::Satisfaction, satisfaction.as_deref())?;
            at.check_follows(Preceding::State(case.state), case.since)?;
            let answered = solved.is_some() || satisfaction.is_some();
            if attempt == CONNECTED && solved.is_none() {
                return Err(Refusal::FollowUpWithoutAnswer);
            }
            if attempt != CONNECTED && answered {
                return Err(Refusal::AnswerWithoutContact);
            }
            (
                Entry::FollowedUp {
                    attempt: attempt.clone(),
                    solved: *solved,
                    satisfaction: satisfaction.clone(),
                    call_again: *call_again,
                },
                words(it)?,
            )
        }
        Step::Rate {
            solved,
            satisfaction,
            words: it,
        } => {
            at.code_known(Axis::Satisfaction, Some(satisfaction))?;
            at.check_follows(Preceding::State(case.state), case.since)?;
            (
                Entry::Rated {
                    solved: *solved,
                    satisfaction: satisfaction.clone(),
                },
                words(it)?,
            )
        }
        Step::RequestReview { words: it } => (reviewed(Asked::Review)?, words(it)?),
        Step::Review {
            decision,
            words: it,
        } => (reviewed(Asked::ReviewOpinion(decision))?, words(it)?),
        Step::RequestRecheck { words: it } => (reviewed(Asked::Recheck)?, words(it)?),
        Step::Recheck {
            decision,
            words: it,
        } => (reviewed(Asked::RecheckOpinion(decision))?, words(it)?),
        Step::Terminate { words: it } => (reviewed(Asked::End)?, words(it)?),
        Step::Reopen { words } => {
            may_reopen(case)?;
            (Entry::Reopened {}, statement::said("words", words)?)
        }
        Step::Archive { words: it } => {
            if case.track == Some(Track::Hotline)
                && case.state == State::Concluded
                && case.feedback.attempts == 0
                && case.feedback.rated_at.is_none()
            {
                return Err(Refusal::NotFollowedUp {
                    track: Track::Hotline,
                });
            }
            (Entry::Archived {}, words(it)?)
        }
    };
    Ok(vec![Draft::said(record::Entry::Feedback(entry), words)])
}

/// What was ended for good stays ended; what was archived is handled again only where an organ above says so.
fn may_reopen(case: &Case) -> Result<(), Refusal> {
    let course = &case.feedback.review;
    if course.terminated_at.is_some() {
        let fault = review::Fault::Terminated;
        return Err(Refusal::Review { fault });
    }
    if case.state == State::Archived && !course.is_remitted() {
        return Err(Refusal::WrongState {
            step: StepKind::Reopen,
            state: case.state,
        });
    }
    Ok(())
}

pub(super) fn events(it: &Entry) -> Vec<Milestone> {
    match it {
        Entry::ReviewRequested {} => vec![Milestone::ReviewRequested],
        Entry::ReviewDecided { .. } => vec![Milestone::ReviewDecided],
        Entry::RecheckRequested {} => vec![Milestone::RecheckRequested],
        Entry::RecheckDecided { .. } => vec![Milestone::RecheckDecided],
        _ => Vec::new(),
    }
}

pub(super) fn after(case: &mut Case, it: &Entry, record: &Record) {
    let on = record.header.happened_at;
    match it {
        Entry::FollowedUp {
            attempt,
            solved,
            satisfaction,
            call_again,
        } => {
            let course = &mut case.feedback;
            course.attempts += 1;
            course.call_again = *call_again;
            if attempt == CONNECTED {
                course.reached_at = Some(on);
                course.solved = *solved;
                course.satisfaction.clone_from(satisfaction);
            }
        }
        Entry::Rated {
            solved,
            satisfaction,
        } => {
            let course = &mut case.feedback;
            course.rated_at = Some(on);
            course.solved = Some(*solved);
            course.satisfaction = Some(satisfaction.clone());
        }
        Entry::ReviewRequested {} => case.feedback.review.review.requested_at = Some(on),
        Entry::ReviewDecided { decision } => {
            case.feedback.review.review.decided = Some((decision.clone(), on));
        }
        Entry::RecheckRequested {} => case.feedback.review.recheck.requested_at = Some(on),
        Entry::RecheckDecided { decision } => {
            case.feedback.review.recheck.decided = Some((decision.clone(), on));
        }
        Entry::Terminated {} => case.feedback.review.terminated_at = Some(on),
        Entry::Reopened {} => {
            case.feedback.reopened += 1;
            case.feedback.review = review::Course::default();
            case.feedback.archived_at = None;
            case.round += 1;
            case.conclusion = None;
            case.handling.begin_again();
            case.mediation.begin_again();
            // The clock of the new round runs from the reopening: taken on again, and with the body it is with.
            case.events = vec![(Milestone::Accepted, on)];
            if case.assignment.lead.is_some() {
                case.events.push((Milestone::Assigned, on));
                case.events.push((Milestone::Acknowledged, on));
            }
            case.state = if case.assignment.lead.is_some() {
                State::Handling
            } else {
                State::Accepted
            };
        }
        Entry::Archived {} => {
            case.feedback.archived_at = Some(on);
            case.state = State::Archived;
        }
    }
}
