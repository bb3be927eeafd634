//! Handling (处置): the body contacts the citizen, works, replies under review, asks for time, and concludes.

use minicbor::{Decode, Encode};

use super::case::{Case, Conclusion, Draft};
use super::clock::{self, Period, chosen};
use super::code::Axis;
use super::day::{Day, Moment};
use super::occasion::Occasion;
use super::period::Milestone;
use super::record::{self, Record};
use super::refusal::Refusal;
use super::statement;
use super::track::{State, StepKind, Track};

/// What may be asked in handling.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// The body speaks with the citizen (联系诉求人); what the response rate counts.
    ContactCitizen {
        reached: bool,
        words: Option<String>,
    },
    Progress {
        words: String,
    },
    /// Draft the reply; review comes before delivery.
    Reply {
        words: String,
    },
    ApproveReply {
        words: Option<String>,
    },
    ReturnReply {
        words: String,
    },
    /// The citizen has the reply.
    DeliverReply {
        words: Option<String>,
    },
    /// Ask for more time on a running period.
    AskExtension {
        rule: String,
        amount: u32,
        words: String,
    },
    GrantExtension {
        citizen_told: bool,
        /// Those who consent, where the law asks for it.
        consented: Vec<u32>,
        words: Option<String>,
    },
    RefuseExtension {
        words: String,
    },
    /// Ask to stop a period, with the document that justifies it (鉴定, 听证, 公告, 补正, 双方同意).
    AskSuspension {
        rule: String,
        reason: String,
        document: String,
    },
    GrantSuspension {
        words: Option<String>,
    },
    RefuseSuspension {
        words: String,
    },
    Resume {
        rule: String,
        words: Option<String>,
    },
    /// Let a period run that the law leaves to choice, or whose trigger lies outside (选用期限).
    ChoosePeriod {
        rule: String,
        /// The day of a trigger that is no step of the case.
        since: Option<Day>,
        words: Option<String>,
    },
    /// What a period outside the office waited for has happened.
    EndPeriod {
        rule: String,
        words: Option<String>,
    },
    /// The office's act of closing (办结); whether it is solved the citizen says.
    Conclude {
        outcome: String,
        closing_reason: Option<String>,
        level: Option<String>,
        words: Option<String>,
    },
}

/// What is recorded in handling. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    CitizenContacted {
        #[n(0)]
        reached: bool,
    },
    #[n(1)]
    Progressed {},
    #[n(2)]
    Replied {},
    #[n(3)]
    ReplyApproved {},
    #[n(4)]
    ReplyReturned {},
    #[n(5)]
    ReplyDelivered {},
    #[n(6)]
    ExtensionAsked {
        #[n(0)]
        rule: String,
        #[n(1)]
        amount: u32,
    },
    #[n(7)]
    ExtensionGranted {
        #[n(0)]
        rule: String,
        #[n(1)]
        citizen_told: bool,
        /// Parties on record as consenting.
        #[n(2)]
        consented: Option<Vec<u32>>,
    },
    #[n(8)]
    ExtensionRefused {
        #[n(0)]
        rule: String,
    },
    #[n(9)]
    SuspensionAsked {
        #[n(0)]
        rule: String,
        #[n(1)]
        reason: String,
    },
    #[n(10)]
    SuspensionGranted {
        #[n(0)]
        rule: String,
    },
    #[n(11)]
    SuspensionRefused {
        #[n(0)]
        rule: String,
    },
    #[n(12)]
    Resumed {
        #[n(0)]
        rule: String,
    },
    #[n(13)]
    Concluded {
        #[n(0)]
        outcome: String,
        #[n(1)]
        closing_reason: Option<String>,
        #[n(2)]
        level: Option<String>,
    },
    /// The program reckoned limits anew by days published since; the changes stand in the header.
    #[n(14)]
    PeriodsRestated {
        /// Version of the calendar by which they are reckoned now.
        #[n(0)]
        calendar: String,
    },
    #[n(15)]
    PeriodChosen {
        #[n(0)]
        rule: String,
    },
    #[n(16)]
    PeriodEnded {
        #[n(0)]
        rule: String,
    },
}

/// More time asked for, not yet ruled on.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtensionAsked {
    pub rule: String,
    pub amount: u32,
    pub on: Moment,
}

/// A stop asked for, not yet ruled on.
#[derive(Clone, Debug, PartialEq)]
pub struct SuspensionAsked {
    pub rule: String,
    pub reason: String,
    pub on: Moment,
}

/// What handling made of the case so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    pub first_contact_at: Option<Moment>,
    pub replied_at: Option<Moment>,
    pub delivered_at: Option<Moment>,
    pub extension_asked: Option<ExtensionAsked>,
    pub suspension_asked: Option<SuspensionAsked>,
    /// Kind, reason and way of a decline.
    pub declined: Option<(String, String, Option<String>)>,
    /// Answered and concluded at the window (直办).
    pub settled_at_once: bool,
    /// When it ended otherwise than by conclusion.
    pub ended_at: Option<Moment>,
}

impl Course {
    pub(super) fn begin_again(&mut self) {
        self.replied_at = None;
        self.delivered_at = None;
        self.settled_at_once = false;
    }
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::ContactCitizen { .. } => StepKind::ContactCitizen,
            Step::Progress { .. } => StepKind::Progress,
            Step::Reply { .. } => StepKind::Reply,
            Step::ApproveReply { .. } => StepKind::ApproveReply,
            Step::ReturnReply { .. } => StepKind::ReturnReply,
            Step::DeliverReply { .. } => StepKind::DeliverReply,
            Step::AskExtension { .. } => StepKind::AskExtension,
            Step::GrantExtension { .. } => StepKind::GrantExtension,
            Step::RefuseExtension { .. } => StepKind::RefuseExtension,
            Step::AskSuspension { .. } => StepKind::AskSuspension,
            Step::GrantSuspension { .. } => StepKind::GrantSuspension,
            Step::RefuseSuspension { .. } => StepKind::RefuseSuspension,
            Step::Resume { .. } => StepKind::Resume,
            Step::ChoosePeriod { .. } => StepKind::ChoosePeriod,
            Step::EndPeriod { .. } => StepKind::EndPeriod,
            Step::Conclude { .. } => StepKind::Conclude,
        }
    }
}

pub(super) fn judge(case: &Case, step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
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
            let asked = asked_extension(case)?;
            let period = running(case, &asked.rule)?;
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
                rule: asked_extension(case)?.rule.clone(),
            }),
            said(it)?,
        ),
        Step::AskSuspension {
            rule,
            reason,
            document,
        } => {
            at.code_known(Axis::SuspensionReason, Some(reason))?;
            clock::check_stop(running(case, rule)?, at.happened_at.day(), at)?;
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
            let asked = asked_suspension(case)?;
            let period = running(case, &asked.rule)?;
            clock::check_stop(period, asked.on.day(), at)?;
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
                rule: asked_suspension(case)?.rule.clone(),
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
            words: it,
        } => {
            at.code_known(Axis::Outcome, Some(outcome))?;
            at.code_known(Axis::ClosingReason, closing_reason.as_deref())?;
            at.code_known(Axis::Level, level.as_deref())?;
            may_conclude(case, outcome)?;
            Draft::said(
                entry(Entry::Concluded {
                    outcome: outcome.clone(),
                    closing_reason: closing_reason.clone(),
                    level: level.clone(),
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
    case.periods
        .iter()
        .find(|it| it.rule == rule && it.is_running())
        .ok_or_else(|| Refusal::NoSuchPeriod {
            rule: rule.to_owned(),
        })
}

fn asked_extension(case: &Case) -> Result<&ExtensionAsked, Refusal> {
    case.handling
        .extension_asked
        .as_ref()
        .ok_or(Refusal::NoExtensionAsked)
}

fn asked_suspension(case: &Case) -> Result<&SuspensionAsked, Refusal> {
    case.handling
        .suspension_asked
        .as_ref()
        .ok_or(Refusal::NoSuspensionAsked)
}

fn entry(it: Entry) -> record::Entry {
    record::Entry::Handling(it)
}

pub(super) fn events(it: &Entry) -> Vec<Milestone> {
    match it {
        Entry::CitizenContacted { reached: true } => vec![Milestone::FirstContact],
        Entry::ReplyDelivered {} => vec![Milestone::Replied],
        Entry::Concluded { .. } => vec![Milestone::Concluded],
        _ => Vec::new(),
    }
}

pub(super) fn after(case: &mut Case, it: &Entry, record: &Record) {
    let on = record.header.happened_at;
    let course = &mut case.handling;
    match it {
        Entry::CitizenContacted { reached } => {
            if *reached {
                course.first_contact_at.get_or_insert(on);
            }
        }
        Entry::Progressed {}
        | Entry::Resumed { .. }
        | Entry::PeriodsRestated { .. }
        | Entry::PeriodChosen { .. }
        | Entry::PeriodEnded { .. } => {}
        Entry::Replied {} => {
            course.replied_at = Some(on);
            case.state = State::Reviewing;
        }
        Entry::ReplyApproved {} => case.state = State::Approved,
        Entry::ReplyReturned {} => {
            course.replied_at = None;
            case.state = State::Handling;
        }
        Entry::ReplyDelivered {} => {
            course.delivered_at = Some(on);
            case.state = State::Answered;
        }
        Entry::ExtensionAsked { rule, amount } => {
            course.extension_asked = Some(ExtensionAsked {
                rule: rule.clone(),
                amount: *amount,
                on,
            });
        }
        Entry::ExtensionGranted { .. } | Entry::ExtensionRefused { .. } => {
            course.extension_asked = None;
        }
        Entry::SuspensionAsked { rule, reason } => {
            course.suspension_asked = Some(SuspensionAsked {
                rule: rule.clone(),
                reason: reason.clone(),
                on,
            });
        }
        Entry::SuspensionGranted { .. } | Entry::SuspensionRefused { .. } => {
            course.suspension_asked = None;
        }
        Entry::Concluded {
            outcome,
            closing_reason,
            level,
        } => {
            case.state = State::Concluded;
            case.conclusion = Some(Conclusion {
                outcome: outcome.clone(),
                closing_reason: closing_reason.clone(),
                level: level.clone(),
                on,
            });
        }
    }
}
