//! The value of every column of a case.

use std::borrow::Cow;

use crate::casework::case::Case;
use crate::casework::clock::{self, Standing};
use crate::casework::day::Moment;
use crate::casework::identity::IdNumber;
use crate::casework::period::Timeliness;
use crate::store::columns::Column;

use super::{nearest_instruction, nearest_limit};

/// The value of a column before it is given a place in a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    Code(Option<Cow<'a, str>>),
    Number(u64),
}

fn code(it: &Option<String>) -> Value<'_> {
    Value::Code(it.as_deref().map(Cow::Borrowed))
}

/// The value of every column, in the order of [`Column::ALL`].
pub fn columns(case: &Case) -> Vec<Value<'_>> {
    Column::ALL.iter().map(|it| value(case, *it)).collect()
}

/// The value of one column.
pub fn value(case: &Case, column: Column) -> Value<'_> {
    let facts = &case.facts;
    let fixed = |it: &'static str| Value::Code(Some(Cow::Borrowed(it)));
    let conclusion = case.conclusion.as_ref();
    match column {
        Column::State => fixed(case.state.code()),
        Column::Track => Value::Code(case.track.map(|it| it.code().into())),
        Column::Channel => code(&facts.channel),
        Column::Nature => code(&facts.nature),
        Column::Purpose => code(&facts.purpose),
        Column::DisputeType => code(&facts.dispute_type),
        Column::Platform => code(&facts.platform),
        Column::Place => code(&facts.place),
        Column::Linkage => code(&facts.linkage),
        Column::Risk => code(&case.risk),
        Column::Restriction => code(&case.restricted),
        Column::Outcome => Value::Code(conclusion.map(|it| it.outcome.as_str().into())),
        Column::ClosingReason => {
            Value::Code(conclusion.and_then(|it| it.closing_reason.as_deref().map(Cow::Borrowed)))
        }
        Column::Level => {
            Value::Code(conclusion.and_then(|it| it.level.as_deref().map(Cow::Borrowed)))
        }
        Column::Difficulty => {
            Value::Code(conclusion.and_then(|it| it.difficulty.as_deref().map(Cow::Borrowed)))
        }
        Column::Manner => code(&case.assignment.manner),
        Column::EntrySource => code(&facts.entry_source),
        Column::Satisfaction => code(&case.feedback.satisfaction),
        Column::Solved => Value::Code(
            case.feedback
                .solved
                .map(|it| if it { "yes" } else { "no" }.into()),
        ),
        Column::AgreementForm => Value::Code(
            case.mediation
                .agreement
                .as_ref()
                .map(|it| it.form.as_str().into()),
        ),
        Column::Body => Value::Code(
            case.assignment
                .lead
                .as_ref()
                .map(|it| it.body.as_str().into()),
        ),
        Column::Officer => Value::Code(
            case.assignment
                .lead
                .as_ref()
                .and_then(|it| it.officer.as_deref().map(Cow::Borrowed)),
        ),
        Column::Mediator => code(&case.mediation.mediator),
        Column::Received => day(Some(case.received_at)),
        Column::Accepted => day(case.accepted_at),
        Column::Concluded => day(conclusion.map(|it| it.on)),
        Column::Due => day(nearest_limit(case)),
        Column::Headcount => Value::Number(facts.headcount.unwrap_or(0).into()),
        Column::Amount => amount(facts.amount),
        Column::Returns => count(case.assignment.returns),
        Column::Reassignments => {
            let before = facts.reassignments.unwrap_or(0);
            count(case.assignment.reassignments.saturating_add(before))
        }
        Column::Reminders => count(case.supervision.reminders),
        Column::Reopened => count(case.feedback.reopened),
        Column::Contacts => count(case.contacts),
        Column::Reached => count(case.feedback.reached_at.is_some().into()),
        Column::AtOnce => count(case.handling.settled_at_once.into()),
        Column::Anonymous => count((facts.anonymous == Some(true)).into()),
        Column::Organ => code(&facts.source_organ),
        Column::Handling => kept(case, Timeliness::Handling),
        Column::HandlingLimit => limit(case, Timeliness::Handling),
        Column::SignIn => kept(case, Timeliness::SignIn),
        Column::SignInLimit => limit(case, Timeliness::SignIn),
        Column::Response => kept(case, Timeliness::Response),
        Column::ResponseLimit => limit(case, Timeliness::Response),
        Column::Assigned => day(case.assignment.assigned_at),
        Column::Acknowledged => day(case.assignment.acknowledged_at),
        Column::FirstContact => day(case.handling.first_contact_at),
        Column::Answered => day(case.handling.delivered_at.or(case.handling.replied_at)),
        Column::Performed => day(case
            .mediation
            .agreement
            .as_ref()
            .and_then(|it| it.performed_at)),
        Column::AgreementAmount => {
            amount(case.mediation.agreement.as_ref().and_then(|it| it.amount))
        }
        Column::Attempts => count(case.feedback.attempts),
        Column::Invitation => Value::Code(invitation(case).map(Cow::Borrowed)),
        Column::Handled => Value::Code(handled(case).map(Cow::Borrowed)),
        Column::Occurrence => {
            let again = case.linked.iter().any(|it| *it < case.id);
            fixed(if again { "again" } else { "first" })
        }
        Column::ReceivedHour => hour(Some(case.received_at)),
        Column::ConcludedHour => hour(conclusion.map(|it| it.on)),
        Column::Age => Value::Number(age(case).map_or(0, |it| u64::from(it) + 1)),
        Column::Visitors => Value::Number(case.visitors().into()),
        Column::Slip => {
            let open = case.supervision.open_slip();
            Value::Code(open.map(|it| it.level.code().into()))
        }
        Column::Points => count(case.supervision.points()),
        Column::Urgent => count(case.supervision.is_urgent.into()),
        Column::Watched => day(case.supervision.watched_at),
        Column::Leader => code(&case.supervision.leader),
        Column::Instructed => day(nearest_instruction(case).map(|it| it.due.supervised)),
    }
}

fn day(it: Option<Moment>) -> Value<'static> {
    // Days before 1970 are kept as the first of it: no case of an office is that old.
    Value::Number(it.map_or(0, |it| u64::try_from(it.day().0).unwrap_or(0) + 1))
}

fn amount(fen: Option<i64>) -> Value<'static> {
    let fen = fen.and_then(|it| u64::try_from(it).ok());
    Value::Number(fen.map_or(0, |it| it + 1))
}

/// Midnight sharp is a day without its hour: ledgers mostly tell no more.
fn hour(it: Option<Moment>) -> Value<'static> {
    let told = it.filter(|it| *it != it.day().start());
    Value::Number(told.map_or(0, |it| it.on_the_wall().hour().unsigned_abs() as u64 + 1))
}

fn invitation(case: &Case) -> Option<&'static str> {
    let course = &case.mediation;
    if !course.refused.is_empty() {
        Some("refused")
    } else if !course.consented.is_empty() {
        Some("consented")
    } else {
        course.invited_at.map(|_| "invited")
    }
}

/// Of what a ledger tells as concluded with neither body nor mediator, nobody else can have handled it.
fn handled(case: &Case) -> Option<&'static str> {
    let course = &case.assignment;
    let has_mediator = case.mediation.mediator.is_some();
    if course.assigned_at.is_some() || course.first_receiver.is_some() {
        Some("dispatched")
    } else if case.handling.settled_at_once
        || (case.claims.is_some() && case.conclusion.is_some() && !has_mediator)
    {
        Some("at-once")
    } else {
        (has_mediator || case.conclusion.is_some()).then_some("own")
    }
}

/// Full years of the first applicant whose ID number tells the birthday.
fn age(case: &Case) -> Option<u8> {
    let on = case.received_at.day();
    let applicants = case.parties.iter().filter(|it| it.role == "applicant");
    let numbers = applicants.filter_map(|it| it.paper_no.as_deref());
    let number = numbers.filter_map(|it| IdNumber::parse(it, on).ok()).next();
    number.and_then(|it| u8::try_from(it.age_on(on)).ok())
}

/// How the period that answers for being in time stands.
fn kept(case: &Case, asked: Timeliness) -> Value<'static> {
    let code = clock::in_time(&case.periods, asked).and_then(|it| match it.standing {
        Standing::Met { on } if on > it.due.supervised => Some("late"),
        Standing::Met { .. } => Some("met"),
        Standing::Running => Some("running"),
        Standing::Suspended { .. } => Some("suspended"),
        Standing::Void => None,
    });
    Value::Code(code.map(Cow::Borrowed))
}

fn limit(case: &Case, asked: Timeliness) -> Value<'static> {
    let period = clock::in_time(&case.periods, asked);
    Value::Number(period.map_or(0, |it| seconds(it.due.supervised)))
}

/// A moment as the columns of limits have it: a running period is overdue when its value is below that of now.
pub fn seconds(it: Moment) -> u64 {
    u64::try_from(it.0).map_or(1, |it| (it + 1).min(u32::MAX.into()))
}

fn count(it: u32) -> Value<'static> {
    Value::Number(u64::from(it.min(255)))
}
