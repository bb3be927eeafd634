//! The cells of a case as a ledger states them: what we write is what we read.

use crate::casework::case::Case;
use crate::casework::code::Axis;
use crate::casework::day::Moment;
use crate::casework::occasion::Rules;
use crate::casework::party::Party;
use crate::casework::record::{Entry, Record};
use crate::casework::{handling, intake};
use crate::office::ledger::field::Field;
use crate::office::lists::code_cell;
use crate::report::sheet::{Cell, Kind};
use crate::store::rows::{nearest_limit, nearest_period};

use super::layout::Out;

/// What kind of cells stand in a column.
pub(super) fn kind_of(out: Out) -> Kind {
    use Field as F;
    match out {
        Out::Number | Out::QueryCode => Kind::Id,
        Out::State => Kind::Code,
        Out::Due => Kind::Moment,
        Out::DueEstimated => Kind::Flag,
        Out::Told(field) => match field {
            F::ExternalNo
            | F::ApplicantId
            | F::ApplicantPhone
            | F::RespondentId
            | F::RespondentPhone
            | F::SourceCaseNo => Kind::Id,
            F::Headcount | F::Returns | F::Reassignments => Kind::Int,
            F::Amount | F::AgreementAmount => Kind::Money,
            F::Anonymous | F::Solved => Kind::Flag,
            _ => match field.kind() {
                crate::office::ledger::field::Kind::When => Kind::Moment,
                crate::office::ledger::field::Kind::Code(_) => Kind::Code,
                _ => Kind::Text,
            },
        },
    }
}

/// One case, ready to be told.
pub(super) struct Telling<'a> {
    pub(super) case: &'a Case,
    pub(super) rules: &'a Rules,
    /// What was answered, and the other words that came with the case.
    pub(super) reply: Option<String>,
    pub(super) note: Option<String>,
}

/// The reply, and the words a ledger brought that are no reply.
pub(super) fn words(case: &Case, records: &[Record]) -> (Option<String>, Option<String>) {
    let mut reply = None;
    let mut note = None;
    for record in records {
        let Some(private) = &record.private else {
            continue;
        };
        match &record.entry {
            Entry::Handling(handling::Entry::Replied {})
            | Entry::Intake(intake::Entry::Settled { .. }) => reply = private.words.clone(),
            Entry::Intake(intake::Entry::Registered { .. } | intake::Entry::CarriedOver { .. }) => {
                note = private.words.clone()
            }
            Entry::Intake(intake::Entry::Corrected { row: Some(_), .. }) => {
                note = private.more.clone().or(note);
            }
            _ => {}
        }
    }
    let told_replied = case
        .claims
        .as_ref()
        .is_some_and(|it| it.replied_on.is_some());
    if reply.is_none() && told_replied {
        (note, None)
    } else {
        (reply, note)
    }
}

impl Telling<'_> {
    pub(super) fn cell(&self, out: Out) -> Cell {
        let case = self.case;
        match out {
            Out::Number => Cell::text(case.number.to_string()),
            Out::State => Cell::code(case.state.code(), case.state.zh(), case.state.code()),
            Out::Due => nearest_limit(case).map_or(Cell::Empty, Cell::Moment),
            Out::DueEstimated => nearest_period(case).map(|it| it.due.estimated).into(),
            Out::QueryCode => Cell::text(case.query_code.clone()),
            Out::Told(field) => self.told(field),
        }
    }

    fn told(&self, field: Field) -> Cell {
        use Field as F;
        let (case, facts) = (self.case, &self.case.facts);
        let conclusion = case.conclusion.as_ref();
        let agreement = case.mediation.agreement.as_ref();
        match field {
            F::ExternalNo => text(&facts.external_no),
            F::SourceSystem => text(&facts.source_system),
            F::Channel => self.code(Axis::Channel, &facts.channel),
            F::ReceivedOn => when(Some(case.received_at)),
            F::Title => text(&case.title),
            F::Facts => text(&case.story),
            F::Demand => text(&case.demand),
            F::Nature => self.code(Axis::Nature, &facts.nature),
            F::Purpose => self.code(Axis::Purpose, &facts.purpose),
            F::DisputeType => self.code(Axis::DisputeType, &facts.dispute_type),
            F::Track => case.track.map_or(Cell::Empty, |it| {
                code_cell(self.rules, Axis::Track, it.code())
            }),
            F::Platform => self.code(Axis::Platform, &facts.platform),
            F::ApplicantName => self.of("applicant", |it| &it.name),
            F::ApplicantId => self.of("applicant", |it| &it.paper_no),
            F::ApplicantPhone => self.of("applicant", |it| &it.phone),
            F::ApplicantAddress => self.of("applicant", |it| &it.address),
            F::ApplicantSex => match self.party("applicant") {
                Some(it) => self.code(Axis::Sex, &it.sex),
                None => Cell::Empty,
            },
            F::RespondentName => self.of("respondent", |it| &it.name),
            F::RespondentId => self.of("respondent", |it| &it.paper_no),
            F::RespondentPhone => self.of("respondent", |it| &it.phone),
            F::RespondentAddress => self.of("respondent", |it| &it.address),
            F::Headcount => number(facts.headcount),
            F::Place => facts
                .place
                .as_deref()
                .map_or(Cell::Empty, |it| self.place(it)),
            F::Address => text(&case.address),
            F::Amount => facts.amount.map_or(Cell::Empty, Cell::Money),
            F::Risk => self.code(Axis::Risk, &case.risk),
            F::Restricted => self.code(Axis::Restriction, &case.restricted),
            F::Anonymous => facts.anonymous.map_or(Cell::Empty, Cell::Flag),
            F::AcceptedOn => when(case.accepted_at),
            F::Body => {
                let lead = case.assignment.lead.as_ref();
                lead.map_or(Cell::Empty, |it| self.body(&it.body))
            }
            F::AssignedOn => when(case.assignment.assigned_at),
            F::AcknowledgedOn => when(case.assignment.acknowledged_at),
            F::Mediator => {
                let mediator = case.mediation.mediator.as_deref();
                mediator.map_or(Cell::Empty, |it| self.mediator(it))
            }
            F::AgreementForm => match agreement {
                Some(it) => code_cell(self.rules, Axis::AgreementForm, &it.form),
                None => Cell::Empty,
            },
            F::AgreementOn => when(agreement.map(|it| it.agreed_at)),
            F::AgreementAmount => {
                let amount = agreement.and_then(|it| it.amount);
                amount.map_or(Cell::Empty, Cell::Money)
            }
            F::Reply => text(&self.reply),
            F::RepliedOn => when(case.handling.replied_at),
            F::Outcome => match conclusion {
                Some(it) => code_cell(self.rules, Axis::Outcome, &it.outcome),
                None => Cell::Empty,
            },
            F::ClosingReason => match conclusion {
                Some(it) => self.code(Axis::ClosingReason, &it.closing_reason),
                None => Cell::Empty,
            },
            F::Level => match conclusion {
                Some(it) => self.code(Axis::Level, &it.level),
                None => Cell::Empty,
            },
            F::Difficulty => match conclusion {
                Some(it) => self.code(Axis::Difficulty, &it.difficulty),
                None => Cell::Empty,
            },
            F::ConcludedOn => when(conclusion.map(|it| it.on)),
            F::Solved => case.feedback.solved.map_or(Cell::Empty, Cell::Flag),
            F::Satisfaction => self.code(Axis::Satisfaction, &case.feedback.satisfaction),
            F::FollowedUpOn => when(case.feedback.reached_at),
            F::Returns => number(Some(case.assignment.returns).filter(|it| *it > 0)),
            F::Reassignments => {
                let before = facts.reassignments.unwrap_or(0);
                let all = case.assignment.reassignments.saturating_add(before);
                number(Some(all).filter(|it| *it > 0))
            }
            F::ArchivedOn => when(case.feedback.archived_at),
            F::Linkage => self.code(Axis::Linkage, &facts.linkage),
            F::SourceOrgan => self.code(Axis::Organ, &facts.source_organ),
            F::EntrySource => self.code(Axis::EntrySource, &facts.entry_source),
            F::SourceCaseNo => text(&facts.source_case_no),
            F::Note => text(&self.note),
        }
    }

    fn code(&self, axis: Axis, code: &Option<String>) -> Cell {
        match code {
            Some(code) => code_cell(self.rules, axis, code),
            None => Cell::Empty,
        }
    }

    fn party(&self, role: &str) -> Option<&Party> {
        self.case.parties.iter().find(|it| it.role == role)
    }

    fn of(&self, role: &str, field: fn(&Party) -> &Option<String>) -> Cell {
        self.party(role).map_or(Cell::Empty, |it| text(field(it)))
    }

    /// By name where the name is its alone, else by code: what reads it must find the same.
    fn place(&self, code: &str) -> Cell {
        let profile = &self.rules.profile;
        let name = profile.place(code).map(|it| it.name.as_str());
        let alone = name.filter(|it| profile.find_place(it).is_some_and(|it| it.code == code));
        Cell::text(alone.unwrap_or(code))
    }

    fn body(&self, code: &str) -> Cell {
        let profile = &self.rules.profile;
        let name = profile.body(code).map(|it| it.name.as_str());
        let alone = name.filter(|it| profile.find_body(it).is_some_and(|it| it.code == code));
        Cell::text(alone.unwrap_or(code))
    }

    fn mediator(&self, id: &str) -> Cell {
        let profile = &self.rules.profile;
        let name = profile.mediator(id).map(|it| it.name.as_str());
        let alone = name.filter(|it| profile.find_mediator(it).is_some_and(|it| it.id == id));
        Cell::text(alone.unwrap_or(id))
    }
}

fn text(it: &Option<String>) -> Cell {
    it.clone().map_or(Cell::Empty, Cell::Text)
}

fn number(it: Option<u32>) -> Cell {
    it.map_or(Cell::Empty, |it| Cell::Int(it.into()))
}

/// A moment; one at midnight was stated as a day.
fn when(it: Option<Moment>) -> Cell {
    match it {
        None => Cell::Empty,
        Some(it) if it == it.day().start() => Cell::Day(it.day()),
        Some(it) => Cell::Moment(it),
    }
}
