//! What a correction may say and a reversal may take back.

use super::{Entry, draft};
use crate::casework::case::{Case, Draft, Hold, Trace};
use crate::casework::code::Axis;
use crate::casework::day::Moment;
use crate::casework::facts::{Claims, RowOrigin};
use crate::casework::occasion::Occasion;
use crate::casework::party::{Party, PartyMark};
use crate::casework::refusal::{Preceding, Refusal};
use crate::casework::statement::{self, Statement};
use crate::casework::track::Track;

pub(super) fn correct(
    case: &Case,
    stated: &Statement,
    track: Option<Track>,
    claims: Option<&Claims>,
    row: &Option<RowOrigin>,
    words: &str,
    at: &Occasion,
) -> Result<Draft, Refusal> {
    let everybody = case.everybody();
    let stated = &restating(stated, &everybody);
    let parties = statement::check(stated, &everybody, at)?;
    let claims = claims.filter(|it| !it.is_empty());
    if let Some(claims) = claims {
        check_claims(claims, case.received_at, at)?;
    }
    accusation_hidden(stated, case.restricted.as_ref())?;
    if stated.is_empty() && track.is_none() && claims.is_none() && row.is_none() {
        return Err(Refusal::NothingToCorrect);
    }
    let reason = statement::said("words", words)?;
    Ok(draft(
        Entry::Corrected {
            facts: Box::new(stated.facts.clone()),
            parties: parties.iter().map(PartyMark::of).collect(),
            track,
            claims: claims.cloned().map(Box::new),
            row: row.clone(),
            rule_set: track.map(|it| at.rule_set_of(it)),
        },
        stated
            .private(parties)
            .with_words(reason)
            .with_more(stated.note.clone()),
    ))
}

/// A correction of an applicant or respondent without a number means the first of that role.
fn restating(stated: &Statement, known: &[Party]) -> Statement {
    let mut stated = stated.clone();
    for party in stated.parties.iter_mut().filter(|it| it.no == 0) {
        let first = known.iter().find(|it| it.role == party.role);
        party.no = first.map_or(0, |it| it.no);
    }
    stated
}

/// The records that go when `seq` is taken back: its whole turn, and only if no later step rests on it.
pub(super) fn reversible(case: &Case, seq: u32, at: &Occasion) -> Result<Vec<u32>, Refusal> {
    let standing = || case.trail.iter().filter(|it| !it.reversed);
    let trace = case.trail.iter().find(|it| it.seq == seq);
    let trace = trace.ok_or(Refusal::NoSuchEntry { seq })?;
    let turn: Vec<&Trace> = standing().filter(|it| it.turn == trace.turn).collect();
    let steps = standing().filter(|it| it.bears && it.hold != Hold::Reckoned);
    let newest = steps.map(|it| it.seq).max().unwrap_or(1);
    let bears = turn.iter().any(|it| it.bears);
    let is_held = turn.iter().any(|it| it.hold != Hold::Free || it.seq == 1);
    let rests_on_it = bears && turn.iter().all(|it| it.seq != newest);
    if trace.reversed || is_held || rests_on_it {
        return Err(Refusal::NotReversible { seq });
    }
    at.check_follows(Preceding::Entry(seq), trace.on)?;
    let mut seqs: Vec<u32> = turn.iter().map(|it| it.seq).collect();
    if bears {
        let since = standing().filter(|it| it.hold == Hold::Reckoned && it.seq > seq);
        seqs.extend(since.map(|it| it.seq));
    }
    Ok(seqs)
}

/// An accusation is never open to everybody (信访工作条例§30).
pub(super) fn accusation_hidden(
    stated: &Statement,
    restricted: Option<&String>,
) -> Result<(), Refusal> {
    if stated.facts.purpose.as_deref() == Some("accusation") && restricted.is_none() {
        return Err(Refusal::AccusationUnrestricted);
    }
    Ok(())
}

/// A ledger's claims must name codes, amounts and dates that can be.
pub(super) fn check_claims(
    claims: &Claims,
    received: Moment,
    at: &Occasion,
) -> Result<(), Refusal> {
    if claims.agreement_amount.is_some_and(|it| it < 0) {
        return Err(Refusal::NegativeAmount);
    }
    at.code_known(Axis::Outcome, claims.outcome.as_deref())?;
    at.code_known(Axis::ClosingReason, claims.closing_reason.as_deref())?;
    at.code_known(Axis::Level, claims.level.as_deref())?;
    at.code_known(Axis::Difficulty, claims.difficulty.as_deref())?;
    at.code_known(Axis::AgreementForm, claims.agreement_form.as_deref())?;
    at.code_known(Axis::Satisfaction, claims.satisfaction.as_deref())?;
    let dates = [
        claims.accepted_on,
        claims.assigned_on,
        claims.acknowledged_on,
        claims.agreement_on,
        claims.replied_on,
        claims.concluded_on,
        claims.followed_up_on,
        claims.archived_on,
    ];
    for on in dates.into_iter().flatten() {
        if on > at.recorded_at {
            return Err(Refusal::InFuture { on });
        }
        if on.day() < received.day() {
            return Err(Refusal::BeforeReceipt { on, received });
        }
    }
    Ok(())
}
