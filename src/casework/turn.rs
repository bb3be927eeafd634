//! Turns: the steps of one request on one case, judged in order, with what each entry does to the clock.

use super::case::{Case, CaseId, Draft, Step, admitted, judge};
use super::clock;
use super::handling;
use super::intake::{self, Registration};
use super::occasion::{Occasion, Rules};
use super::record::{Entry, Header, Record, Through};
use super::refusal::{Preceding, Refusal};
use super::track::StepKind;

/// Judges the steps of one request, each on the case as the one before left it: all of them, or the first refusal.
pub fn take(case: Option<&Case>, steps: &[Step], at: &Occasion) -> Result<Vec<Draft>, Refusal> {
    let mut case = case.cloned();
    let mut drafts = Vec::new();
    for step in steps {
        let reverses = matches!(step, Step::Intake(intake::Step::Reverse { .. }));
        if reverses && steps.len() > 1 {
            return Err(Refusal::ReverseAlone);
        }
        for mut draft in judge(case.as_ref(), step, at)? {
            // A reversal is folded with the whole file, not on top of it; it moves no clock of its own.
            if !reverses {
                let next = advance(case, draft, at)?;
                draft = next.1;
                case = Some(next.0);
            }
            drafts.push(draft);
        }
    }
    Ok(drafts)
}

/// Judges a registration alone, as [`take`] would; the case it opens lacks the numbers that only the store can give.
pub fn open(asked: Registration, at: &Occasion) -> Result<(Box<Case>, Draft), Refusal> {
    admitted(None, StepKind::Register, at)?;
    let (case, draft) = advance(None, intake::register(asked, at)?, at)?;
    Ok((Box::new(case), draft))
}

/// What the program records on a case whose running limits the days now in force have moved; none where they have not.
pub fn restate(case: &Case, now: &Rules, older: &[Rules]) -> Option<Draft> {
    let periods = clock::restate(case, now, older);
    let calendar = now.calendar.version().to_owned();
    let entry = Entry::Handling(handling::Entry::PeriodsRestated { calendar });
    (!periods.is_empty()).then(|| Draft {
        periods,
        ..Draft::said(entry, None)
    })
}

/// The case after the draft, and the draft with its period changes completed.
fn advance(case: Option<Case>, draft: Draft, at: &Occasion) -> Result<(Case, Draft), Refusal> {
    let mut record = provisional(case.as_ref(), draft, at);
    let before = case.as_ref().map(clock::Before::of).unwrap_or_default();
    let stood = case.as_ref().map(|it| (it.state, it.since));
    let mut case = match case {
        None => Case::opened(&record).ok_or(Refusal::NoSuchCase)?,
        Some(mut case) => {
            case.apply(&record);
            case
        }
    };
    if let Some((state, since)) = stood
        && case.state != state
        && !record.entry.is_told()
    {
        at.check_follows(Preceding::State(state), since)?;
    }
    let changes = clock::follow(&case, &before, at)?;
    case.take_periods(record.header.seq, &changes);
    record.header.periods.extend(changes);
    let draft = Draft {
        entry: record.entry,
        private: record.private.unwrap_or_default(),
        periods: record.header.periods,
    };
    Ok((case, draft))
}

/// The draft as a record, with the numbers only the store can give left at zero.
fn provisional(case: Option<&Case>, draft: Draft, at: &Occasion) -> Record {
    Record {
        header: Header {
            gno: 0,
            case: case.map_or(CaseId::HOUSE, |it| it.id),
            seq: case.map_or(1, |it| it.entries + 1),
            turn: 0,
            previous: [0; 32],
            recorded_at: at.recorded_at,
            happened_at: at.happened_at,
            officer: at.actor.id.clone(),
            through: Through::Sweep,
            origin: String::new(),
            reference: at.rules.reference,
            periods: draft.periods,
            commitment: None,
            key: None,
        },
        entry: draft.entry,
        private: Some(draft.private),
    }
}
