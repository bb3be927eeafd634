//! May a matter be taken in so: the rules of each step of intake.

use super::amend::{accusation_hidden, check_claims, correct, reversible};
use super::{Entry, Registration, Step, draft, entry};
use crate::casework::case::{Case, Draft};
use crate::casework::code::Axis;
use crate::casework::day::Moment;
use crate::casework::facts::Opening;
use crate::casework::occasion::Occasion;
use crate::casework::party::{self, PartyMark};
use crate::casework::record::Private;
use crate::casework::refusal::Refusal;
use crate::casework::statement::{self, Statement};
use crate::casework::track::StepKind;

/// Judges the step that opens a case.
pub(in crate::casework) fn open(step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
    match step {
        Step::Register(asked) => Ok(vec![register(Registration::clone(asked), at)?]),
        _ => Err(Refusal::NoSuchCase),
    }
}

/// Judges a registration.
pub(in crate::casework) fn register(asked: Registration, at: &Occasion) -> Result<Draft, Refusal> {
    let Registration {
        mut statement,
        track,
        restricted,
        risk,
        claims,
        row,
        travelled,
    } = asked;
    if statement.facts.channel.is_none() {
        return Err(Refusal::Missing { field: "channel" });
    }
    if statement.title.is_none() {
        return Err(Refusal::Missing { field: "title" });
    }
    statement::check_stated(&statement, at)?;
    let stated = std::mem::take(&mut statement.parties);
    let parties = statement::check_parties(stated, statement.facts.headcount, &[], at)?;
    if claims.is_none() && row.is_none() && at.happened_at < long_before(at.recorded_at) {
        return Err(Refusal::TooLongAgo { on: at.happened_at });
    }
    let nameless = !parties
        .iter()
        .any(|it| party::is_applicant_side(&it.role) && it.name.is_some());
    if nameless && statement.facts.anonymous != Some(true) && claims.is_none() {
        return Err(Refusal::NamelessApplicant);
    }
    at.code_known(Axis::Restriction, restricted.as_deref())?;
    at.code_known(Axis::Risk, risk.as_deref())?;
    accusation_hidden(&statement, restricted.as_ref())?;
    if let Some(claims) = &claims {
        check_claims(claims, at.happened_at, at)?;
    }
    let (travelled, query_code) = match travelled {
        Some((number, code)) => (Some(number), code),
        None => (None, at.around.query_code.clone()),
    };
    let opening = Box::new(Opening {
        number: at.around.next_number,
        query_code,
        facts: std::mem::take(&mut statement.facts),
        parties: parties.iter().map(PartyMark::of).collect(),
        restricted,
        risk,
        track,
        row,
        travelled,
        rule_set: track.map(|it| at.rule_set_of(it)),
    });
    let entry = match claims {
        None => Entry::Registered { opening },
        Some(claims) => Entry::CarriedOver {
            opening,
            claims: Box::new(claims),
        },
    };
    Ok(draft(entry, statement.into_private(parties)))
}

/// What lies further back comes out of a ledger, not across the window.
fn long_before(now: Moment) -> Moment {
    now.day().plus(-10 * 366).start()
}

/// Judges a step on a case that exists.
pub(in crate::casework) fn judge(
    case: &Case,
    step: &Step,
    at: &Occasion,
) -> Result<Vec<Draft>, Refusal> {
    let one = match step {
        // The caller asks for the opening step without a case.
        Step::Register(_) => {
            return Err(Refusal::WrongState {
                step: StepKind::Register,
                state: case.state,
            });
        }
        Step::Accept { track, words } => {
            if case.accepted_at.is_some() {
                return Err(Refusal::AlreadyAccepted);
            }
            if track.or(case.track).is_none() {
                return Err(Refusal::NoTrack);
            }
            Draft::said(
                entry(Entry::Accepted {
                    track: *track,
                    rule_set: track.map(|it| at.rule_set_of(it)),
                }),
                statement::words("words", words.as_deref())?,
            )
        }
        Step::Decline {
            kind,
            reason,
            way,
            words,
        } => {
            at.code_known(Axis::DeclineKind, Some(kind))?;
            at.code_known(Axis::DeclineReason, Some(reason))?;
            at.code_known(Axis::Way, way.as_deref())?;
            Draft::said(
                entry(Entry::Declined {
                    kind: kind.clone(),
                    reason: reason.clone(),
                    way: way.clone(),
                }),
                statement::words("words", words.as_deref())?,
            )
        }
        Step::Settle { outcome, words } => {
            at.code_known(Axis::Outcome, Some(outcome))?;
            Draft::said(
                entry(Entry::Settled {
                    outcome: outcome.clone(),
                }),
                statement::said("words", words)?,
            )
        }
        Step::AskSupplement { words } => Draft::said(
            entry(Entry::SupplementAsked {}),
            statement::said("words", words)?,
        ),
        Step::Supplement(stated) => {
            let parties = statement::check(stated, &case.everybody(), at)?;
            if stated.is_empty() {
                return Err(Refusal::NothingToCorrect);
            }
            accusation_hidden(stated, case.restricted.as_ref())?;
            draft(
                Entry::Supplemented {
                    facts: Box::new(stated.facts.clone()),
                    parties: parties.iter().map(PartyMark::of).collect(),
                },
                stated.private(parties),
            )
        }
        Step::ContactAgain {
            channel,
            headcount,
            words,
        } => {
            at.code_known(Axis::Channel, channel.as_deref())?;
            Draft::said(
                entry(Entry::ContactedAgain {
                    channel: channel.clone(),
                    headcount: *headcount,
                }),
                statement::said("words", words)?,
            )
        }
        Step::AddParty { parties } => {
            let stated = Statement {
                parties: parties.clone(),
                ..Statement::default()
            };
            let parties = statement::check(&stated, &case.everybody(), at)?;
            if parties.is_empty() {
                return Err(Refusal::Missing { field: "party" });
            }
            draft(
                Entry::PartyAdded {
                    parties: parties.iter().map(PartyMark::of).collect(),
                },
                stated.private(parties),
            )
        }
        Step::Link { other, words } => {
            if *other == case.id {
                return Err(Refusal::LinkToItself);
            }
            if case.linked.contains(other) {
                return Err(Refusal::AlreadyLinked);
            }
            Draft::said(
                entry(Entry::Linked { other: *other }),
                statement::words("words", words.as_deref())?,
            )
        }
        Step::Unlink { other, words } => {
            if !case.linked.contains(other) {
                return Err(Refusal::NotLinked);
            }
            Draft::said(
                entry(Entry::Unlinked { other: *other }),
                statement::said("words", words)?,
            )
        }
        Step::Restrict { kind, words } => {
            at.code_known(Axis::Restriction, Some(kind))?;
            if case.restricted.as_ref() == Some(kind) {
                return Err(Refusal::AlreadyRestricted);
            }
            Draft::said(
                entry(Entry::Restricted { kind: kind.clone() }),
                statement::words("words", words.as_deref())?,
            )
        }
        Step::Unrestrict { words } => {
            if case.restricted.is_none() {
                return Err(Refusal::NotRestricted);
            }
            Draft::said(
                entry(Entry::Unrestricted {}),
                statement::said("words", words)?,
            )
        }
        Step::GradeRisk { grade, words } => {
            at.code_known(Axis::Risk, Some(grade))?;
            Draft::said(
                entry(Entry::RiskGraded {
                    grade: grade.clone(),
                }),
                statement::said("words", words)?,
            )
        }
        Step::Alert {
            to_police,
            recipient,
            words,
        } => draft(
            Entry::Alerted {
                to_police: *to_police,
            },
            Private::default()
                .with_words(statement::said("words", words)?)
                .with_more(statement::said("recipient", recipient)?),
        ),
        Step::Void { words } => {
            Draft::said(entry(Entry::Voided {}), statement::said("words", words)?)
        }
        Step::Correct {
            statement: stated,
            track,
            claims,
            row,
            words,
        } => correct(case, stated, *track, claims.as_deref(), row, words, at)?,
        Step::Reverse { seq, words } => Draft::said(
            entry(Entry::Reversed {
                seqs: reversible(case, *seq, at)?,
            }),
            statement::said("words", words)?,
        ),
        Step::Withdraw { words } => Draft::said(
            entry(Entry::Withdrawn {}),
            statement::words("words", words.as_deref())?,
        ),
    };
    Ok(vec![one])
}
