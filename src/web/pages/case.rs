//! A case on one page: facts, people, what is due, its timeline, and exactly the steps that may follow.

use askama::Template;

use crate::casework::clock::Period;
use crate::casework::code::Axis;
use crate::casework::light::Light;
use crate::casework::party::Party;
use crate::casework::record::Record;
use crate::casework::track::StepKind;
use crate::office::request::{CaseView, Named, Show};
use crate::office::{Reply, Request};
use crate::wording::page::{self, Label};
use crate::wording::{amount, due as periods, entry, explaining, terms, view};

use super::Outcome;
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "case.html", config = "src/web/askama.toml")]
struct CasePage {
    chrome: Chrome,
    number: String,
    title: String,
    state: String,
    state_code: &'static str,
    restricted: bool,
    revealed: bool,
    may_reveal: bool,
    facts: Vec<(&'static str, String)>,
    parties: Vec<Person>,
    story: Option<String>,
    demand: Option<String>,
    due: Vec<DueLine>,
    timeline: Vec<Event>,
    main: Vec<Stage>,
    other: Vec<Stage>,
    linked: Vec<String>,
}

struct Person {
    role: String,
    name: String,
    lines: Vec<String>,
}

struct DueLine {
    name: String,
    when: String,
    left: String,
    light: &'static str,
    estimated: bool,
    /// Runs, or stands still for now.
    lives: bool,
}

/// One record of the timeline.
pub(super) struct Event {
    pub(super) seq: u32,
    pub(super) when: String,
    pub(super) by: String,
    pub(super) what: String,
    pub(super) moved: Vec<String>,
    pub(super) words: Vec<String>,
}

/// Steps of one stage as buttons.
struct Stage {
    name: &'static str,
    steps: Vec<Button>,
}

struct Button {
    address: String,
    name: &'static str,
    hint: &'static str,
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let asked = Show {
        name: visit.param("no").to_owned(),
        ..Show::default()
    };
    let view = visit.case(asked)?;
    Ok(shown(visit, &view))
}

/// The same page with what is masked; the reveal is recorded with its reason.
pub(super) fn reveal(visit: &Visit<'_>) -> Outcome {
    let asked = Show {
        name: visit.param("no").to_owned(),
        reveal: Some(visit.form.get("reason").unwrap_or_default()),
        ..Show::default()
    };
    let view = visit.case(asked)?;
    Ok(shown(visit, &view))
}

fn shown(visit: &Visit<'_>, it: &CaseView) -> Answer {
    let lang = visit.lang;
    let case = &it.case;
    let names = visit.names();
    let title = case.title.clone().unwrap_or_else(|| "—".to_owned());
    let state = terms::state_on(
        lang,
        case.state,
        case.track,
        case.assignment.manner.as_deref(),
    );
    let (main, other): (Vec<StepKind>, Vec<StepKind>) =
        it.next.iter().copied().partition(|it| is_main(*it));
    let number = case.number.to_string();
    let mut due: Vec<DueLine> = case
        .periods
        .iter()
        .map(|period| due_line(visit, period, it))
        .collect();
    due.sort_by_key(|it| !it.lives);
    let page = CasePage {
        chrome: visit.chrome(format!("{number} {title}")),
        title,
        state: state.to_owned(),
        state_code: case.state.code(),
        restricted: case.restricted.is_some(),
        revealed: it.revealed,
        may_reveal: it.may_reveal,
        facts: view::facts(lang, case, &names),
        parties: case.parties.iter().map(|it| person(visit, it)).collect(),
        story: case.story.clone(),
        demand: case.demand.clone(),
        due,
        timeline: timeline(visit, it, 0),
        main: stages(visit, &number, &main),
        other: stages(visit, &number, &other),
        linked: it.linked.iter().map(|it| it.1.to_string()).collect(),
        number,
    };
    Answer::page(written(&page))
}

fn person(visit: &Visit<'_>, it: &Party) -> Person {
    let names = visit.names();
    let sex = it
        .sex
        .as_deref()
        .map(|it| names.code(visit.lang, Axis::Sex, it).to_owned());
    let lines = [
        sex,
        it.paper_no.clone(),
        it.phone.clone(),
        it.address.clone(),
        it.note.clone(),
    ];
    Person {
        role: names.code(visit.lang, Axis::PartyRole, &it.role).to_owned(),
        name: it.name.clone().unwrap_or_else(|| "—".to_owned()),
        lines: lines.into_iter().flatten().collect(),
    }
}

fn due_line(visit: &Visit<'_>, it: &Period, view: &CaseView) -> DueLine {
    let names = visit.names();
    let when = amount::moment(it.due.legal);
    DueLine {
        name: names.period(visit.lang, &it.rule),
        when: page::due_on(visit.lang, &when),
        left: periods::left(visit.lang, it, &names, view.now),
        light: match periods::light(it, &names, view.now) {
            None => "none",
            Some(Light::Green) => "green",
            Some(Light::Yellow) => "yellow",
            Some(Light::Orange) => "orange",
            Some(Light::Red) => "red",
        },
        estimated: it.due.estimated,
        lives: it.is_running() || it.suspended_since().is_some(),
    }
}

/// The records after the first so many, the newest first.
pub(super) fn timeline(visit: &Visit<'_>, it: &CaseView, seen: u32) -> Vec<Event> {
    let number = |id| it.linked.iter().find(|it| it.0 == id).map(|it| it.1);
    let records = it.records.iter().rev();
    records
        .filter(|it| it.header.seq > seen)
        .map(|record| event(visit, record, it, &number))
        .collect()
}

fn event(
    visit: &Visit<'_>,
    record: &Record,
    view: &CaseView,
    number: &dyn Fn(crate::casework::case::CaseId) -> Option<crate::casework::facts::Number>,
) -> Event {
    let lang = visit.lang;
    let names = visit.names();
    let names = names.with_numbers(number);
    let private = record.private.as_ref();
    let words = private.map(|it| [it.words.clone(), it.more.clone()]);
    let gone = record.is_erased().then(|| entry::erased(lang).to_owned());
    Event {
        seq: record.header.seq,
        when: amount::moment(record.header.happened_at),
        by: entry::by(lang, &record.header, &names),
        what: entry::entry(lang, record, &names),
        moved: entry::moved(lang, record, &view.case.periods, &names),
        words: words.into_iter().flatten().flatten().chain(gone).collect(),
    }
}

fn stages(visit: &Visit<'_>, number: &str, steps: &[StepKind]) -> Vec<Stage> {
    let mut stages: Vec<(&str, Stage)> = Vec::new();
    for step in steps {
        let passage = step.passage();
        let button = Button {
            address: format!("/case/{number}/{}/{}", passage.stage, passage.name),
            name: terms::step(visit.lang, *step),
            hint: terms::step_help(visit.lang, *step),
        };
        match stages.last_mut() {
            Some((stage, it)) if *stage == passage.stage => it.steps.push(button),
            _ => stages.push((
                passage.stage,
                Stage {
                    name: terms::stage(visit.lang, passage.stage),
                    steps: vec![button],
                },
            )),
        }
    }
    stages.into_iter().map(|it| it.1).collect()
}

/// The steps of an ordinary course; corrections, links and exceptions stand behind “more”.
fn is_main(it: StepKind) -> bool {
    use StepKind as S;
    !matches!(
        it,
        S::AskSupplement
            | S::Supplement
            | S::ContactAgain
            | S::AddParty
            | S::Link
            | S::Unlink
            | S::Restrict
            | S::Unrestrict
            | S::GradeRisk
            | S::Alert
            | S::Void
            | S::Correct
            | S::Reverse
            | S::Withdraw
            | S::HandOver
            | S::OfferTransfer
            | S::AskExtension
            | S::AskSuspension
            | S::RefuseMediation
    )
}

#[derive(Template)]
#[template(path = "due.html", config = "src/web/askama.toml")]
struct DuePage {
    chrome: Chrome,
    number: String,
    text: String,
}

/// Every day of every period of a case.
pub(super) fn due(visit: &Visit<'_>) -> Outcome {
    let named = Named {
        name: visit.param("no").to_owned(),
        as_of: None,
    };
    let explained = match visit.handle(Request::ExplainDue(named))? {
        Reply::Explained(it) => it,
        other => unreachable!("asked for an explanation: {other:?}"),
    };
    let page = DuePage {
        chrome: visit.chrome(visit.say(Label::Why)),
        number: visit.param("no").to_owned(),
        text: explaining::due(visit.lang, &explained, &visit.names()),
    };
    Ok(Answer::page(written(&page)))
}
