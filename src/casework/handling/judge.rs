//! May a case be handled so: the rules of each step of handling.

use super::{Entry, ExtensionAsked, Step, SuspensionAsked, entry};
use crate::casework::case::{Case, Draft};
use crate::casework::clock::{self, Period, chosen};
use crate::casework::code::Axis;
use crate::casework::occasion::Occasion;
use crate::casework::refusal::{Preceding, Refusal};
use crate::casework::statement;
use crate::casework::track::{State, StepKind, Track};

pub(in crate::casework) fn judge(
    case: &Case,
    step: &Step,
    at: &Occasion,
) -> Result<Vec<Draft>, Refusal> {
    let said = |text: &str| statement::said("words", text);
    let words = |text: &Option<String>| statement::words("words", text.as_deref());
    let draft = match step {
        Step::ContactCitizen { reached, words: it } => Draft::said(
            entry(Entry::CitizenContacted { reached: *reached }),
            words(it)?,
        ),
        Step::Progress { words: it } => Draft::said(entry(Entry::Progressed {}), said(it)?),
        Step::Reply { words: it } => Draft::said(entry(Entry::Replied {}), said(it)?),
        Step::ApproveReply { words: it } => Draft::said(entry(Entry::ReplyApproved {}), words(it)?),
        Step::ReturnReply { words: it } => Draft::said(entry(Entry::ReplyReturned {}), said(it)?),
        Step::DeliverReply { words: it } => {
            Draft::said(entry(Entry::ReplyDelivered {}), words(it)?)
        }
        Step::AskExtension {
            rule,
            amount,
            words: it,
        } => {
            let period = running(case, rule)?;
            if case.handling.extension_asked.is_some() {
                return Err(Refusal::ExtensionAlreadyAsked);
            }
            clock::check_extension(case, period, *amount, at)?;
            Draft::said(
                entry(Entry::ExtensionAsked {
                    rule: rule.clone(),
                    amount: *amount,
                }),
                said(it)?,
            )
        }
        Step::GrantExtension {
            citizen_told,
            consented,
            words: it,
        } => {
            let asked = asked_extension(case, at)?;
            let period = asked_for(case, asked.period, &asked.rule)?;
            let mut draft = Draft::said(
                entry(Entry::ExtensionGranted {
                    rule: asked.rule.clone(),
                    citizen_told: *citizen_told,
                    consented: (!consented.is_empty()).then(|| consented.clone()),
                }),
                words(it)?,
            );
            draft.periods.push(clock::extend(
                case,
                period,
                asked.amount,
                *citizen_told,
                consented,
                at,
            )?);
            draft
        }
        Step::RefuseExtension { words: it } => Draft::said(
            entry(Entry::ExtensionRefused {
                rule: asked_extension(case, at)?.rule.clone(),
            }),
            said(it)?,
        ),
        Step::AskSuspension {
            rule,
            reason,
            document,
        } => {
            at.code_known(Axis::SuspensionReason, Some(reason))?;
            clock::check_stop(case, running(case, rule)?, at.happened_at.day(), at)?;
            if case.handling.suspension_asked.is_some() {
                return Err(Refusal::SuspensionAlreadyAsked);
            }
            Draft::said(
                entry(Entry::SuspensionAsked {
                    rule: rule.clone(),
                    reason: reason.clone(),
                }),
                statement::said("document", document)?,
            )
        }
        Step::GrantSuspension { words: it } => {
            let asked = asked_suspension(case, at)?;
            let period = asked_for(case, asked.period, &asked.rule)?;
            // Granted after the limit it would undo that the duty was late.
            for day in [asked.on.day(), at.happened_at.day()] {
                clock::check_stop(case, period, day, at)?;
            }
            let mut draft = Draft::said(
                entry(Entry::SuspensionGranted {
                    rule: asked.rule.clone(),
                }),
                words(it)?,
            );
            draft
                .periods
                .push(clock::suspend(period, asked.on.day(), &asked.reason));
            draft
        }
        Step::RefuseSuspension { words: it } => Draft::said(
            entry(Entry::SuspensionRefused {
                rule: asked_suspension(case, at)?.rule.clone(),
            }),
            said(it)?,
        ),
        Step::Resume { rule, words: it } => {
            let period = case
                .periods
                .iter()
                .find(|it| it.rule == *rule && it.suspended_since().is_some())
                .ok_or(Refusal::NotSuspended)?;
            let mut draft = Draft::said(entry(Entry::Resumed { rule: rule.clone() }), words(it)?);
            draft.periods.push(clock::resume(case, period, at)?);
            draft
        }
        Step::ChoosePeriod {
            rule,
            since,
            words: it,
        } => Draft {
            periods: chosen::choose(case, rule, *since, at)?,
            ..Draft::said(
                entry(Entry::PeriodChosen { rule: rule.clone() }),
                words(it)?,
            )
        },
        Step::EndPeriod { rule, words: it } => Draft {
            periods: vec![chosen::end(case, running(case, rule)?, at)?],
            ..Draft::said(entry(Entry::PeriodEnded { rule: rule.clone() }), words(it)?)
        },
        Step::Conclude {
            outcome,
            closing_reason,
            level,
            difficulty,
            words: it,
        } => {
            at.code_known(Axis::Outcome, Some(outcome))?;
            at.code_known(Axis::ClosingReason, closing_reason.as_deref())?;
            at.code_known(Axis::Level, level.as_deref())?;
            at.code_known(Axis::Difficulty, difficulty.as_deref())?;
            may_conclude(case, outcome)?;
            Draft::said(
                entry(Entry::Concluded {
                    outcome: outcome.clone(),
                    closing_reason: closing_reason.clone(),
                    level: level.clone(),
                    difficulty: difficulty.clone(),
                }),
                words(it)?,
            )
        }
    };
    Ok(vec![draft])
}

/// A petition and a hotline case end with a delivered reply (信访工作条例§32, §34); a mediation settles by agreement.
fn may_conclude(case: &Case, outcome: &str) -> Result<(), Refusal> {
    let agreed = case.mediation.agreement.is_some();
    if case.state == State::Mediating && !agreed {
        return Err(Refusal::NoAgreement);
    }
    let mediated = matches!(case.track, Some(Track::Mediation | Track::Court));
    if mediated && outcome == "settled" && !agreed {
        return Err(Refusal::SettledWithoutAgreement);
    }
    if let Some(track @ (Track::Petition | Track::Hotline)) = case.track
        && case.state == State::Handling
    {
        return Err(Refusal::NotAnswered { track });
    }
    Ok(())
}

fn running<'a>(case: &'a Case, rule: &str) -> Result<&'a Period, Refusal> {
    clock::running(&case.periods, rule).ok_or_else(|| Refusal::NoSuchPeriod {
        rule: rule.to_owned(),
    })
}

/// The period something was asked for, and no other of its rule.
fn asked_for<'a>(case: &'a Case, no: u32, rule: &str) -> Result<&'a Period, Refusal> {
    let mut periods = case.periods.iter();
    let period = periods.find(|it| it.no == no && it.is_running());
    period.ok_or_else(|| Refusal::NoSuchPeriod {
        rule: rule.to_owned(),
    })
}

/// What is ruled on: asked for, and not after the ruling.
fn asked_extension<'a>(case: &'a Case, at: &Occasion) -> Result<&'a ExtensionAsked, Refusal> {
    let asked = case.handling.extension_asked.as_ref();
    let asked = asked.ok_or(Refusal::NoExtensionAsked)?;
    at.check_follows(Preceding::Step(StepKind::AskExtension), asked.on)?;
    Ok(asked)
}

fn asked_suspension<'a>(case: &'a Case, at: &Occasion) -> Result<&'a SuspensionAsked, Refusal> {
    let asked = case.handling.suspension_asked.as_ref();
    let asked = asked.ok_or(Refusal::NoSuspensionAsked)?;
    at.check_follows(Preceding::Step(StepKind::AskSuspension), asked.on)?;
    Ok(asked)
}
