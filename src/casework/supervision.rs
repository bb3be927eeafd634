//! Supervision (监督): those who are late are reminded; what is due is read from the clock.

use minicbor::{Decode, Encode};

use super::case::{Case, Draft};
use super::light::Light;
use super::occasion::Occasion;
use super::record::{self, Record};
use super::refusal::Refusal;
use super::statement;
use super::track::StepKind;

/// What may be asked in supervision.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Remind whoever is in charge (催办); distinct from supervising by slip (督办).
    Remind { words: String },
}

/// What is recorded in supervision. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    Reminded {
        /// The body reminded; absent while the case is with no body.
        #[n(0)]
        body: Option<String>,
    },
    /// A sweep found that a period had come to a more pressing light.
    #[n(1)]
    Crossed {
        #[n(0)]
        period: u32,
        #[n(1)]
        to: Light,
        /// Found by the first sweep of old data, which is taken as it is.
        #[n(2)]
        baseline: bool,
        /// The period's rule, so that the record says which it was.
        #[n(3)]
        rule: String,
    },
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::Remind { .. } => StepKind::Remind,
        }
    }
}

pub(super) fn judge(case: &Case, step: &Step, _: &Occasion) -> Result<Vec<Draft>, Refusal> {
    let Step::Remind { words } = step;
    let body = case.assignment.lead.as_ref().map(|it| it.body.clone());
    let entry = record::Entry::Supervision(Entry::Reminded { body });
    Ok(vec![Draft::said(entry, statement::said("words", words)?)])
}

pub(super) fn after(case: &mut Case, it: &Entry, _: &Record) {
    match it {
        Entry::Reminded { .. } => case.reminders += 1,
        Entry::Crossed { period, to, .. } => {
            if let Some(it) = case.periods.iter_mut().find(|it| it.no == *period) {
                it.marked = it.marked.max(*to);
            }
        }
    }
}
