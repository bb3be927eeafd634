//! Work that waits, as lists with the steps that answer it: assignment, mediation, follow-up calls.

use askama::Template;

use crate::casework::track::{State, StepKind};
use crate::office::lists::Section;
use crate::office::lists::SectionKind;
use crate::office::request::{Detail, List, Today};
use crate::office::{Reply, Request};
use crate::wording::page::{self, Label};
use crate::wording::terms;
use crate::wording::today::section_words;

use super::Outcome;
use super::desk::light;
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::table::{Action, Table};
use crate::web::visit::Visit;

/// Cases of one section shown at once.
pub(super) const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "work.html", config = "src/web/askama.toml")]
struct WorkPage {
    chrome: Chrome,
    parts: Vec<Part>,
}

/// One list under its heading.
pub(super) struct Part {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) count: String,
    pub(super) light: &'static str,
    pub(super) table: Table,
}

/// Taking in and passing on (流转).
pub(super) fn assignment(visit: &Visit<'_>) -> Outcome {
    let kinds = [
        SectionKind::ToAccept,
        SectionKind::ToAssign,
        SectionKind::ToAcknowledge,
    ];
    let parts = sections(visit, &kinds)?;
    Ok(shown(visit, Label::Assignment, parts))
}

/// Calls to be made (回访).
pub(super) fn follow_up(visit: &Visit<'_>) -> Outcome {
    let parts = sections(visit, &[SectionKind::ToFollowUp])?;
    Ok(shown(visit, Label::FollowUp, parts))
}

fn open_cases() -> crate::office::filter::Filter {
    crate::office::filter::Filter {
        states: State::ALL.into_iter().filter(|it| it.is_open()).collect(),
        ..Default::default()
    }
}

/// Cases in mediation (调解), with what is recorded of them next.
pub(super) fn mediation(visit: &Visit<'_>) -> Outcome {
    let mut filter = open_cases();
    filter.states = vec![State::Mediating];
    let asked = List {
        filter,
        limit: Some(SHOWN),
        detail: Detail::Mediation,
        ..List::default()
    };
    let sheet = visit.sheet(Request::List(asked))?;
    let steps = [
        StepKind::AppointMediator,
        StepKind::HoldSession,
        StepKind::Agree,
        StepKind::BreakOff,
    ];
    let part = Part {
        id: "mediating",
        name: terms::state(visit.lang, State::Mediating),
        count: page::n_cases(visit.lang, sheet.rows.len()),
        light: "calm",
        table: Table::of(&sheet, visit.lang)
            .without(&["state", "track", "received"])
            .with_actions(&actions(visit, &steps)),
    };
    let parts = if sheet.rows.is_empty() {
        Vec::new()
    } else {
        vec![part]
    };
    Ok(shown(visit, Label::Mediation, parts))
}

fn shown(visit: &Visit<'_>, title: Label, parts: Vec<Part>) -> Answer {
    let page = WorkPage {
        chrome: visit.chrome(visit.say(title)),
        parts,
    };
    Answer::page(written(&page))
}

/// These sections of the queue, longer than on the desk.
pub(super) fn sections(
    visit: &Visit<'_>,
    kinds: &[SectionKind],
) -> Result<Vec<Part>, crate::office::Error> {
    let asked = Today {
        limit: Some(SHOWN),
        ..Today::default()
    };
    let list = match visit.handle(Request::Today(asked))? {
        Reply::Today(it) => it,
        other => unreachable!("asked for the queue: {other:?}"),
    };
    let sections = list.sections.iter();
    Ok(sections
        .filter(|it| kinds.contains(&it.kind))
        .map(|it| part(visit, it, &actions(visit, steps(it.kind))))
        .collect())
}

/// A section as a list, with what may be done beside every case.
pub(super) fn part(visit: &Visit<'_>, it: &Section, actions: &[Action]) -> Part {
    let (zh, en) = section_words(it.kind);
    // Beside steps there is room for what they need.
    let dropped: &[&str] = match actions.is_empty() {
        true => &[],
        false => &["track", "received"],
    };
    Part {
        id: it.kind.code(),
        name: visit.lang.either(zh, en),
        count: page::n_cases(visit.lang, it.total),
        light: light(it.kind),
        table: Table::of(&it.sheet, visit.lang)
            .without(dropped)
            .with_actions(actions),
    }
}

/// What answers the reason for which a case waits.
fn steps(it: SectionKind) -> &'static [StepKind] {
    use StepKind as S;
    match it {
        SectionKind::Overdue
        | SectionKind::DueToday
        | SectionKind::DueSoon
        | SectionKind::ToConclude => &[S::Remind, S::Conclude],
        SectionKind::RiskRed | SectionKind::ToWatch => &[S::GradeRisk, S::Alert],
        SectionKind::Urgent => &[S::Remind],
        SectionKind::OpenSlip => &[S::ReceiveSlip, S::AnswerSlip, S::EscalateSlip],
        SectionKind::Instructed => &[S::EndPeriod, S::Remind],
        SectionKind::InCharge => &[S::Remind, S::Instruct],
        SectionKind::Changed => &[],
        SectionKind::ToAccept => &[S::Accept, S::Decline, S::Settle],
        SectionKind::ToAssign => &[S::Triage, S::Assign],
        SectionKind::ToAcknowledge => &[S::Acknowledge, S::Remind],
        SectionKind::ToReview => &[S::ApproveReply, S::ReturnReply],
        SectionKind::ToDeliver => &[S::DeliverReply],
        SectionKind::ToFollowUp => &[S::FollowUp, S::Archive],
    }
}

/// Those of the steps that the officer's roles may take at all; the case decides when it is opened.
fn actions(visit: &Visit<'_>, steps: &[StepKind]) -> Vec<Action> {
    let Some(officer) = visit.officer() else {
        return Vec::new();
    };
    steps
        .iter()
        .map(|it| it.passage())
        .filter(|it| it.roles.iter().any(|role| officer.has(*role)))
        .map(|it| Action {
            address: format!("/{}/{}", it.stage, it.name),
            name: terms::step(visit.lang, it.step),
        })
        .collect()
}
