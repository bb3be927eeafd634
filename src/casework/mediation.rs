//! Mediation (调解): invited, consented to, held by a mediator in sessions, ended by agreement or broken off.

use minicbor::{Decode, Encode};

use super::assignment::agreed_date;
use super::case::{Case, Draft};
use super::code::Axis;
use super::day::{Day, Moment};
use super::facts::Claims;
use super::occasion::Occasion;
use super::period::Milestone;
use super::record::{self, Record};
use super::refusal::{Preceding, Refusal};
use super::statement;
use super::track::{State, StepKind};

const WRITTEN: &str = "written";

/// What may be asked in mediation.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Ask the parties to mediate (引调).
    Invite {
        party: Option<u32>,
        words: Option<String>,
    },
    /// A side consents; mediation is voluntary (人民调解法§17).
    Consent {
        party: u32,
        words: Option<String>,
    },
    RefuseMediation {
        party: u32,
        words: Option<String>,
    },
    AppointMediator {
        mediator: String,
        words: Option<String>,
    },
    /// One session, with who was there and its record (调解记录).
    HoldSession {
        attended: Vec<u32>,
        words: String,
    },
    /// The parties agree, in writing or by word of mouth (人民调解法§28).
    Agree {
        form: String,
        amount: Option<i64>,
        perform_by: Option<Day>,
        terms: String,
    },
    /// All parties and the mediator have signed (人民调解法§29).
    Sign {
        words: Option<String>,
    },
    /// The committee's seal is on it; a written agreement takes effect (人民调解法§29).
    Stamp {
        words: Option<String>,
    },
    /// End without agreement (人民调解法§26): a reason, and the advice given.
    BreakOff {
        reason: String,
        advice: String,
    },
    /// The agreement is performed (履行).
    Perform {
        words: Option<String>,
    },
    /// The parties together ask a court to confirm it (申请司法确认, 人民调解法§33).
    ApplyConfirmation {
        words: Option<String>,
    },
}

/// What is recorded in mediation. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    Invited {
        #[n(0)]
        party: Option<u32>,
    },
    #[n(1)]
    Consented {
        #[n(0)]
        party: u32,
    },
    #[n(2)]
    MediationRefused {
        #[n(0)]
        party: u32,
    },
    #[n(3)]
    MediatorAppointed {
        #[n(0)]
        mediator: String,
    },
    #[n(4)]
    SessionHeld {
        #[n(0)]
        attended: Vec<u32>,
    },
    #[n(5)]
    Agreed {
        #[n(0)]
        form: String,
        /// In fen.
        #[n(1)]
        amount: Option<i64>,
        #[n(2)]
        perform_by: Option<Day>,
    },
    #[n(6)]
    Signed {},
    #[n(7)]
    Stamped {},
    #[n(8)]
    BrokenOff {
        #[n(0)]
        reason: String,
    },
    #[n(9)]
    Performed {},
    #[n(10)]
    ConfirmationApplied {},
}

/// An agreement, with its three dates apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    pub form: String,
    /// In fen.
    pub amount: Option<i64>,
    pub perform_by: Option<Day>,
    pub agreed_at: Moment,
    pub signed_at: Option<Moment>,
    pub stamped_at: Option<Moment>,
    pub performed_at: Option<Moment>,
}

/// What mediation made of the case so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    pub invited_at: Option<Moment>,
    pub consented: Vec<u32>,
    pub refused: Vec<u32>,
    pub mediator: Option<String>,
    pub appointed_at: Option<Moment>,
    pub sessions: u32,
    pub agreement: Option<Agreement>,
    /// Closing reason of a mediation that was broken off.
    pub broken_off: Option<String>,
}

impl Course {
    /// A reopened case may be mediated again, to another agreement.
    pub(super) fn begin_again(&mut self) {
        self.agreement = None;
        self.broken_off = None;
    }

    pub(super) fn carry_over(&mut self, claims: &Claims) {
        if claims.mediator.is_some() {
            self.mediator.clone_from(&claims.mediator);
        }
        if let Some(form) = &claims.agreement_form {
            self.agreement = Some(Agreement {
                form: form.clone(),
                amount: claims.agreement_amount,
                perform_by: None,
                agreed_at: claims
                    .agreement_on
                    .or(claims.concluded_on)
                    .unwrap_or_default(),
                signed_at: None,
                stamped_at: None,
                performed_at: None,
            });
        }
    }
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::Invite { .. } => StepKind::Invite,
            Step::Consent { .. } => StepKind::Consent,
            Step::RefuseMediation { .. } => StepKind::RefuseMediation,
            Step::AppointMediator { .. } => StepKind::AppointMediator,
            Step::HoldSession { .. } => StepKind::HoldSession,
            Step::Agree { .. } => StepKind::Agree,
            Step::Sign { .. } => StepKind::Sign,
            Step::Stamp { .. } => StepKind::Stamp,
            Step::BreakOff { .. } => StepKind::BreakOff,
            Step::Perform { .. } => StepKind::Perform,
            Step::ApplyConfirmation { .. } => StepKind::ApplyConfirmation,
        }
    }
}

pub(super) fn judge(case: &Case, step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
    let words = |text: &Option<String>| statement::words("words", text.as_deref());
    let course = &case.mediation;
    let follows = |step, on| at.check_follows(Preceding::Step(step), on);
    let draft = match step {
        Step::Invite { party, words: it } => {
            if let Some(no) = party {
                party_known(case, *no)?;
            }
            Draft::said(entry(Entry::Invited { party: *party }), words(it)?)
        }
        Step::Consent { party, words: it } => {
            party_known(case, *party)?;
            Draft::said(entry(Entry::Consented { party: *party }), words(it)?)
        }
        Step::RefuseMediation { party, words: it } => {
            party_known(case, *party)?;
            Draft::said(entry(Entry::MediationRefused { party: *party }), words(it)?)
        }
        Step::AppointMediator {
            mediator,
            words: it,
        } => {
            check_mediator(case, mediator, at)?;
            Draft::said(
                entry(Entry::MediatorAppointed {
                    mediator: mediator.clone(),
                }),
                words(it)?,
            )
        }
        Step::HoldSession { attended, words } => {
            for no in attended {
                party_known(case, *no)?;
            }
            Draft::said(
                entry(Entry::SessionHeld {
                    attended: attended.clone(),
                }),
                statement::said("words", words)?,
            )
        }
        Step::Agree {
            form,
            amount,
            perform_by,
            terms,
        } => {
            at.code_known(Axis::AgreementForm, Some(form))?;
            if course.agreement.is_some() {
                return Err(Refusal::AlreadyAgreed);
            }
            if let Some(on) = course.appointed_at {
                follows(StepKind::AppointMediator, on)?;
            }
            if let Some(party) = course.refused.first() {
                return Err(Refusal::PartyRefused { party: *party });
            }
            if amount.is_some_and(|it| it < 0) {
                return Err(Refusal::NegativeAmount);
            }
            if let Some(by) = perform_by
                && *by < at.happened_at.day()
            {
                return Err(Refusal::BeforeReceipt {
                    on: by.start(),
                    received: at.happened_at,
                });
            }
            let mut draft = Draft::said(
                entry(Entry::Agreed {
                    form: form.clone(),
                    amount: *amount,
                    perform_by: *perform_by,
                }),
                statement::said("terms", terms)?,
            );
            if let Some(by) = perform_by {
                draft
                    .periods
                    .push(agreed_date(case, super::clock::PERFORM, *by, at));
            }
            draft
        }
        Step::Sign { words: it } => {
            let agreement = written(course)?;
            if agreement.signed_at.is_some() {
                return Err(Refusal::AlreadySigned);
            }
            follows(StepKind::Agree, agreement.agreed_at)?;
            Draft::said(entry(Entry::Signed {}), words(it)?)
        }
        Step::Stamp { words: it } => {
            let agreement = written(course)?;
            let signed_at = agreement.signed_at.ok_or(Refusal::NotSigned)?;
            if agreement.stamped_at.is_some() {
                return Err(Refusal::AlreadyStamped);
            }
            follows(StepKind::Sign, signed_at)?;
            Draft::said(entry(Entry::Stamped {}), words(it)?)
        }
        Step::BreakOff { reason, advice } => {
            at.code_known(Axis::ClosingReason, Some(reason))?;
            if course.agreement.is_some() {
                return Err(Refusal::AlreadyAgreed);
            }
            Draft::said(
                entry(Entry::BrokenOff {
                    reason: reason.clone(),
                }),
                statement::said("advice", advice)?,
            )
        }
        Step::Perform { words: it } => {
            let agreement = course.agreement.as_ref().ok_or(Refusal::NoAgreement)?;
            if agreement.performed_at.is_some() {
                return Err(Refusal::AlreadyPerformed);
            }
            follows(StepKind::Agree, agreement.agreed_at)?;
            Draft::said(entry(Entry::Performed {}), words(it)?)
        }
        Step::ApplyConfirmation { words: it } => {
            let effective = case.when(Milestone::AgreementEffective);
            let effective = effective.ok_or(Refusal::AgreementNotEffective)?;
            if case.when(Milestone::ConfirmationApplied).is_some() {
                return Err(Refusal::ConfirmationAlreadyApplied);
            }
            let stamped = course
                .agreement
                .as_ref()
                .is_some_and(|it| it.stamped_at.is_some());
            let effect = if stamped {
                StepKind::Stamp
            } else {
                StepKind::Agree
            };
            follows(effect, effective)?;
            Draft::said(entry(Entry::ConfirmationApplied {}), words(it)?)
        }
    };
    Ok(vec![draft])
}

fn party_known(case: &Case, no: u32) -> Result<(), Refusal> {
    if case.has_party(no) {
        Ok(())
    } else {
        Err(Refusal::UnknownParty { no })
    }
}

/// Serving, not a party, not beyond the load the profile gives (回避; 人民调解法§15).
fn check_mediator(case: &Case, id: &str, at: &Occasion) -> Result<(), Refusal> {
    let today = at.recorded_at.day();
    let mediator = at
        .rules
        .profile
        .mediator(id)
        .ok_or_else(|| Refusal::UnknownMediator {
            value: id.to_owned(),
        })?;
    if !mediator.is_serving(today) || mediator.is_on_leave(today) {
        return Err(Refusal::MediatorAway {
            mediator: id.to_owned(),
        });
    }
    let is_party = case.parties.iter().any(|it| {
        it.name.as_deref() == Some(mediator.name.as_str())
            || (it.phone.is_some() && it.phone == mediator.phone)
    });
    if is_party {
        return Err(Refusal::ConflictOfInterest {
            mediator: id.to_owned(),
        });
    }
    if let Some(party) = case.mediation.refused.first() {
        return Err(Refusal::PartyRefused { party: *party });
    }
    let load = at.around.mediator_loads.get(id).copied().unwrap_or(0);
    if let Some(limit) = mediator.limit
        && load >= limit
        && case.mediation.mediator.as_deref() != Some(id)
    {
        return Err(Refusal::MediatorFull {
            mediator: id.to_owned(),
            load,
            limit,
        });
    }
    if let Some(officer) = &mediator.officer {
        let mut then = case.clone();
        then.mediation.mediator = Some(id.to_owned());
        at.handler(officer, &then)?;
    }
    Ok(())
}

fn written(course: &Course) -> Result<&Agreement, Refusal> {
    let agreement = course.agreement.as_ref().ok_or(Refusal::NoAgreement)?;
    if agreement.form == WRITTEN {
        Ok(agreement)
    } else {
        Err(Refusal::NotWritten)
    }
}

fn entry(it: Entry) -> record::Entry {
    record::Entry::Mediation(it)
}

/// An oral agreement takes effect when reached, a written one when the seal is on it (人民调解法§29, §30).
pub(super) fn events(it: &Entry, case: &Case) -> Vec<Milestone> {
    match it {
        // With an agreement mediation has ended in time, whenever its seal is on it.
        Entry::Agreed { form, .. } if form != WRITTEN => {
            vec![Milestone::MediationEnded, Milestone::AgreementEffective]
        }
        Entry::Agreed { .. } => vec![Milestone::MediationEnded],
        Entry::Stamped {} if case.mediation.agreement.is_some() => {
            vec![Milestone::AgreementEffective]
        }
        Entry::BrokenOff { .. } => vec![Milestone::MediationEnded],
        Entry::Performed {} => vec![Milestone::Performed],
        Entry::ConfirmationApplied {} => vec![Milestone::ConfirmationApplied],
        _ => Vec::new(),
    }
}

pub(super) fn after(case: &mut Case, it: &Entry, record: &Record) {
    let on = record.header.happened_at;
    let course = &mut case.mediation;
    match it {
        Entry::Invited { .. } => {
            course.invited_at.get_or_insert(on);
        }
        Entry::Consented { party } => {
            course.refused.retain(|it| it != party);
            if !course.consented.contains(party) {
                course.consented.push(*party);
            }
        }
        Entry::MediationRefused { party } => {
            course.consented.retain(|it| it != party);
            if !course.refused.contains(party) {
                course.refused.push(*party);
            }
        }
        Entry::MediatorAppointed { mediator } => {
            course.mediator = Some(mediator.clone());
            course.appointed_at = Some(on);
            course.broken_off = None;
            case.state = State::Mediating;
        }
        Entry::SessionHeld { .. } => course.sessions += 1,
        Entry::Agreed {
            form,
            amount,
            perform_by,
        } => {
            course.agreement = Some(Agreement {
                form: form.clone(),
                amount: *amount,
                perform_by: *perform_by,
                agreed_at: on,
                signed_at: None,
                stamped_at: None,
                performed_at: None,
            });
        }
        Entry::Signed {} => {
            if let Some(it) = &mut course.agreement {
                it.signed_at = Some(on);
            }
        }
        Entry::Stamped {} => {
            if let Some(it) = &mut course.agreement {
                it.stamped_at = Some(on);
            }
        }
        Entry::BrokenOff { reason } => {
            course.broken_off = Some(reason.clone());
            case.state = State::Handling;
        }
        Entry::ConfirmationApplied {} => {}
        Entry::Performed {} => {
            if let Some(it) = &mut course.agreement {
                it.performed_at = Some(on);
            }
        }
    }
}
