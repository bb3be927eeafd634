//! Intake (受理): a matter is written down, taken on or declined, completed, corrected; and what concerns the case as a whole.

use minicbor::{Decode, Encode};

use super::case::{Case, CaseId, Conclusion, Draft};
use super::code::Axis;
use super::day::Moment;
use super::facts::{Claims, Facts, Opening, RowOrigin};
use super::occasion::Occasion;
use super::party::{Party, PartyMark};
use super::period::Milestone;
use super::record::{self, Private, Record};
use super::refusal::Refusal;
use super::statement::{self, Statement};
use super::track::{State, StepKind, Track};

/// What may be asked at intake.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Write a matter down (登记); taking it on is another step.
    Register(Box<Registration>),
    /// Take it on (受理, 信访工作条例§23).
    Accept {
        track: Option<Track>,
        words: Option<String>,
    },
    /// Not take it on (不予受理, 不再受理): a reason, and the lawful way to point to.
    Decline {
        kind: String,
        reason: String,
        way: Option<String>,
        words: Option<String>,
    },
    /// Answer at once (直办): registered, answered and concluded at the window.
    Settle {
        outcome: String,
        words: String,
    },
    /// Ask the citizen for what is missing (补正).
    AskSupplement {
        words: String,
    },
    /// Take in what the citizen brought.
    Supplement(Box<Statement>),
    /// A further visit on an open case (再次反映): joins it, starts no clock.
    ContactAgain {
        channel: Option<String>,
        headcount: Option<u32>,
        words: String,
    },
    AddParty {
        parties: Vec<Party>,
    },
    /// The same person on the same matter (重复), as a person decided.
    Link {
        other: CaseId,
        words: Option<String>,
    },
    Unlink {
        other: CaseId,
        words: String,
    },
    /// Hide from those not entitled (限阅).
    Restrict {
        kind: String,
        words: Option<String>,
    },
    Unrestrict {
        words: String,
    },
    GradeRisk {
        grade: String,
        words: String,
    },
    /// Report upward what is grave and urgent (信访工作条例§25), or a threat to the police (人民调解法§25).
    Alert {
        to_police: bool,
        recipient: String,
        words: String,
    },
    /// Take a number out of use; it stays, with its reason.
    Void {
        words: String,
    },
    /// Amend stated facts (更正), by a new entry with reason and authority.
    Correct {
        statement: Box<Statement>,
        track: Option<Track>,
        claims: Option<Box<Claims>>,
        row: Option<RowOrigin>,
        words: String,
    },
    /// Take back a mistaken step: the newest that still stands.
    Reverse {
        seq: u32,
        words: String,
    },
    /// The citizen takes the matter back (撤回).
    Withdraw {
        words: Option<String>,
    },
}

/// What a registration carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Registration {
    pub statement: Statement,
    pub track: Option<Track>,
    pub restricted: Option<String>,
    pub risk: Option<String>,
    /// What an old ledger tells of its later life.
    pub claims: Option<Claims>,
    pub row: Option<RowOrigin>,
    /// Number and query code in the office that transferred it here.
    pub travelled: Option<(String, String)>,
}

/// What is recorded at intake. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    Registered {
        #[n(0)]
        opening: Box<Opening>,
    },
    /// A ledger row with later stages: its claims, with their own dates.
    #[n(1)]
    CarriedOver {
        #[n(0)]
        opening: Box<Opening>,
        #[n(1)]
        claims: Box<Claims>,
    },
    #[n(2)]
    Accepted {
        #[n(0)]
        track: Option<Track>,
        #[n(1)]
        rule_set: Option<String>,
    },
    #[n(3)]
    Declined {
        #[n(0)]
        kind: String,
        #[n(1)]
        reason: String,
        #[n(2)]
        way: Option<String>,
    },
    #[n(4)]
    Settled {
        #[n(0)]
        outcome: String,
    },
    #[n(5)]
    SupplementAsked {},
    #[n(6)]
    Supplemented {
        #[n(0)]
        facts: Box<Facts>,
        #[n(1)]
        parties: Vec<PartyMark>,
    },
    #[n(7)]
    ContactedAgain {
        #[n(0)]
        channel: Option<String>,
        #[n(1)]
        headcount: Option<u32>,
    },
    #[n(8)]
    PartyAdded {
        #[n(0)]
        parties: Vec<PartyMark>,
    },
    #[n(9)]
    Linked {
        #[n(0)]
        other: CaseId,
    },
    #[n(10)]
    Unlinked {
        #[n(0)]
        other: CaseId,
    },
    #[n(11)]
    Restricted {
        #[n(0)]
        kind: String,
    },
    #[n(12)]
    Unrestricted {},
    #[n(13)]
    RiskGraded {
        #[n(0)]
        grade: String,
    },
    #[n(14)]
    Alerted {
        #[n(0)]
        to_police: bool,
    },
    #[n(15)]
    Voided {},
    #[n(16)]
    Corrected {
        #[n(0)]
        facts: Box<Facts>,
        #[n(1)]
        parties: Vec<PartyMark>,
        #[n(2)]
        track: Option<Track>,
        #[n(3)]
        claims: Option<Box<Claims>>,
        #[n(4)]
        row: Option<RowOrigin>,
        #[n(5)]
        rule_set: Option<String>,
    },
    #[n(17)]
    Reversed {
        /// Every record of the turn taken back.
        #[n(0)]
        seqs: Vec<u32>,
    },
    #[n(18)]
    Withdrawn {},
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::Register(_) => StepKind::Register,
            Step::Accept { .. } => StepKind::Accept,
            Step::Decline { .. } => StepKind::Decline,
            Step::Settle { .. } => StepKind::Settle,
            Step::AskSupplement { .. } => StepKind::AskSupplement,
            Step::Supplement(_) => StepKind::Supplement,
            Step::ContactAgain { .. } => StepKind::ContactAgain,
            Step::AddParty { .. } => StepKind::AddParty,
            Step::Link { .. } => StepKind::Link,
            Step::Unlink { .. } => StepKind::Unlink,
            Step::Restrict { .. } => StepKind::Restrict,
            Step::Unrestrict { .. } => StepKind::Unrestrict,
            Step::GradeRisk { .. } => StepKind::GradeRisk,
            Step::Alert { .. } => StepKind::Alert,
            Step::Void { .. } => StepKind::Void,
            Step::Correct { .. } => StepKind::Correct,
            Step::Reverse { .. } => StepKind::Reverse,
            Step::Withdraw { .. } => StepKind::Withdraw,
        }
    }
}

/// Judges the step that opens a case.
pub(super) fn open(step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
    match step {
        Step::Register(asked) => Ok(vec![register(Registration::clone(asked), at)?]),
        _ => Err(Refusal::NoSuchCase),
    }
}

/// Judges a registration.
pub(super) fn register(asked: Registration, at: &Occasion) -> Result<Draft, Refusal> {
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
    let nameless = !parties
        .iter()
        .any(|it| super::party::is_applicant_side(&it.role) && it.name.is_some());
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

/// Judges a step on a case that exists.
pub(super) fn judge(case: &Case, step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
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
                seqs: reversible(case, *seq)?,
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

fn correct(
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
fn reversible(case: &Case, seq: u32) -> Result<Vec<u32>, Refusal> {
    let trace = case
        .trail
        .iter()
        .find(|it| it.seq == seq)
        .ok_or(Refusal::NoSuchEntry { seq })?;
    let newest = case
        .trail
        .iter()
        .filter(|it| it.bears && !it.reversed)
        .map(|it| it.seq)
        .max()
        .unwrap_or(1);
    let turn: Vec<u32> = case
        .trail
        .iter()
        .filter(|it| it.turn == trace.turn && !it.reversed)
        .map(|it| it.seq)
        .collect();
    let bears = turn
        .iter()
        .any(|seq| case.trail.iter().any(|it| it.seq == *seq && it.bears));
    if trace.reversed || trace.fixed || turn.contains(&1) || (bears && !turn.contains(&newest)) {
        return Err(Refusal::NotReversible { seq });
    }
    Ok(turn)
}

/// An accusation is never open to everybody (信访工作条例§30).
fn accusation_hidden(stated: &Statement, restricted: Option<&String>) -> Result<(), Refusal> {
    if stated.facts.purpose.as_deref() == Some("accusation") && restricted.is_none() {
        return Err(Refusal::AccusationUnrestricted);
    }
    Ok(())
}

/// A ledger's claims must name codes, amounts and dates that can be.
fn check_claims(claims: &Claims, received: Moment, at: &Occasion) -> Result<(), Refusal> {
    if claims.agreement_amount.is_some_and(|it| it < 0) {
        return Err(Refusal::NegativeAmount);
    }
    at.code_known(Axis::Outcome, claims.outcome.as_deref())?;
    at.code_known(Axis::ClosingReason, claims.closing_reason.as_deref())?;
    at.code_known(Axis::Level, claims.level.as_deref())?;
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

fn entry(it: Entry) -> record::Entry {
    record::Entry::Intake(it)
}

fn draft(it: Entry, private: Private) -> Draft {
    Draft::new(entry(it), private)
}

/// What happened, for the periods.
pub(super) fn events(it: &Entry, case: &Case) -> Vec<Milestone> {
    match it {
        Entry::Registered { .. } => vec![Milestone::Received],
        // A body that takes on what it was sent has received it.
        Entry::Accepted { .. } if case.state == State::Assigned => vec![
            Milestone::Accepted,
            Milestone::Notified,
            Milestone::Acknowledged,
        ],
        Entry::Accepted { .. } => vec![Milestone::Accepted, Milestone::Notified],
        Entry::Declined { .. } => vec![Milestone::Notified],
        Entry::Settled { .. } => vec![
            Milestone::Notified,
            Milestone::Replied,
            Milestone::Concluded,
        ],
        _ => Vec::new(),
    }
}

/// The effect on the case.
pub(super) fn after(case: &mut Case, it: &Entry, record: &Record) {
    let on = record.header.happened_at;
    match it {
        Entry::Registered { .. } | Entry::CarriedOver { .. } | Entry::Reversed { .. } => {}
        Entry::Accepted { track, rule_set } => {
            case.accepted_at = Some(on);
            case.choose_track(*track, rule_set);
            // A body that was sent the matter takes it on by accepting (信访工作条例§23).
            case.state = match case.state {
                State::Registered => State::Accepted,
                _ => State::Handling,
            };
            if case.assignment.lead.is_some() {
                case.assignment.acknowledged_at.get_or_insert(on);
            }
        }
        Entry::Declined { kind, reason, way } => {
            case.state = State::Declined;
            case.handling.declined = Some((kind.clone(), reason.clone(), way.clone()));
            case.handling.ended_at = Some(on);
        }
        Entry::Settled { outcome } => {
            case.state = State::Concluded;
            case.accepted_at = case.accepted_at.or(Some(on));
            case.handling.settled_at_once = true;
            case.conclusion = Some(Conclusion {
                outcome: outcome.clone(),
                closing_reason: None,
                level: Some("street".to_owned()),
                on,
            });
        }
        Entry::SupplementAsked {} => {}
        Entry::Supplemented { facts, parties } => {
            case.facts.amend(facts);
            add_marks(case, parties);
        }
        Entry::ContactedAgain { headcount, .. } => {
            case.contacts += 1;
            if headcount.is_some() {
                case.facts.headcount = case.facts.headcount.max(*headcount);
            }
        }
        Entry::PartyAdded { parties } => add_marks(case, parties),
        Entry::Linked { other } => case.linked.push(*other),
        Entry::Unlinked { other } => case.linked.retain(|it| it != other),
        Entry::Restricted { kind } => case.restricted = Some(kind.clone()),
        Entry::Unrestricted {} => case.restricted = None,
        Entry::RiskGraded { grade } => case.risk = Some(grade.clone()),
        Entry::Alerted { .. } => {}
        Entry::Voided {} => {
            case.state = State::Voided;
            case.handling.ended_at = Some(on);
        }
        Entry::Corrected {
            facts,
            parties,
            track,
            claims,
            row,
            rule_set,
        } => {
            case.facts.amend(facts);
            add_marks(case, parties);
            case.choose_track(*track, rule_set);
            if let Some(claims) = claims {
                carry_over(case, claims);
            }
            if row.is_some() {
                case.row.clone_from(row);
            }
        }
        Entry::Withdrawn {} => {
            case.state = State::Withdrawn;
            case.handling.ended_at = Some(on);
        }
    }
}

fn add_marks(case: &mut Case, marks: &[PartyMark]) {
    for mark in marks {
        match case.marks.iter_mut().find(|it| it.no == mark.no) {
            Some(known) => known.clone_from(mark),
            None => case.marks.push(mark.clone()),
        }
    }
}

/// Where a ledger's claims leave the case; state follows from the latest stage they show.
pub(super) fn carry_over(case: &mut Case, told: &Claims) {
    let mut claims = case.claims.take().unwrap_or_default();
    claims.amend(told);
    case.accepted_at = claims.accepted_on.or(case.accepted_at);
    case.state = if claims.archived_on.is_some() {
        State::Archived
    } else if claims.concluded_on.is_some()
        || claims.outcome.is_some()
        || claims.followed_up_on.is_some()
        || claims.satisfaction.is_some()
        || claims.solved.is_some()
    {
        State::Concluded
    } else if claims.replied_on.is_some() {
        State::Answered
    } else if claims.mediator.is_some() {
        State::Mediating
    } else if claims.acknowledged_on.is_some() {
        State::Handling
    } else if claims.body.is_some() || claims.assigned_on.is_some() {
        State::Assigned
    } else if claims.accepted_on.is_some() {
        State::Accepted
    } else {
        case.state
    };
    if matches!(case.state, State::Concluded | State::Archived) {
        case.conclusion = Some(Conclusion {
            outcome: claims.outcome.clone().unwrap_or_else(|| "other".to_owned()),
            closing_reason: claims.closing_reason.clone(),
            level: claims.level.clone(),
            on: claims.concluded_on.unwrap_or(case.received_at),
        });
    }
    let told = [
        (Milestone::Accepted, claims.accepted_on),
        (Milestone::Notified, claims.accepted_on),
        (Milestone::Assigned, claims.assigned_on),
        (Milestone::Acknowledged, claims.acknowledged_on),
        (Milestone::Replied, claims.replied_on),
        (Milestone::Concluded, claims.concluded_on),
    ];
    for (event, on) in told {
        if let Some(on) = on
            && case.when(event).is_none()
        {
            case.events.push((event, on));
        }
    }
    case.assignment.carry_over(&claims);
    case.mediation.carry_over(&claims);
    case.handling.replied_at = claims.replied_on.or(case.handling.replied_at);
    case.feedback.carry_over(&claims);
    case.claims = Some(claims);
}
