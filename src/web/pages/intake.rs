//! Registration (登记) on one page: likely repeats before it is recorded, faults beside their fields, the query code after.

use askama::Template;

use crate::casework::case::Step;
use crate::casework::intake;
use crate::casework::refusal::Refusal;
use crate::casework::track::StepKind;
use crate::office::error::{Error, FormFault};
use crate::office::form::{self, Field, Fields};
use crate::office::request::{Likely, Take};
use crate::office::{Reply, Request};
use crate::wording::page::{self, Label};
use crate::wording::taken;

use super::{Outcome, status};
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, registers, written};
use crate::web::form::{Alert, Input, ON, Source, Widget, Wrong};
use crate::web::session::random;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "intake.html", config = "src/web/askama.toml")]
struct IntakePage {
    chrome: Chrome,
    groups: Vec<Group>,
    accept: bool,
    answer: String,
    on: String,
    on_error: Option<String>,
    key: String,
    alert: Option<Alert>,
    likely: Vec<Repeat>,
}

/// Fields that are filled in together.
struct Group {
    name: &'static str,
    /// Open from the start; the others are seldom needed.
    open: bool,
    inputs: Vec<Input>,
}

/// A case that may be the same.
struct Repeat {
    number: String,
    why: &'static str,
}

#[derive(Template)]
#[template(path = "likely.html", config = "src/web/askama.toml")]
struct LikelyPart {
    chrome: Chrome,
    likely: Vec<Repeat>,
}

/// What is wrong with a form that comes back.
enum Fault {
    Wrong(Error),
    Likely(Vec<Likely>),
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    if !visit.officer().is_some_and(registers) {
        let step = StepKind::Register;
        let roles = step.passage().roles.to_vec();
        return Err(Refusal::NotEntitled { step, roles }.into());
    }
    Ok(shown(visit, None))
}

fn shown(visit: &Visit<'_>, fault: Option<&Fault>) -> Answer {
    let lang = visit.lang;
    let fields = form::fields(StepKind::Register);
    let fault_of_words = match fault {
        Some(Fault::Wrong(it)) => Some(it),
        _ => None,
    };
    let wrong =
        fault_of_words.and_then(|it| Wrong::of(it, &fields, &visit.form, &visit.rules, lang));
    let said = fault_of_words.map(|it| Alert::of(it, wrong.as_ref(), None, &visit.rules, lang));
    let source = Source {
        rules: &visit.rules,
        lang,
        case: None,
        typed: &visit.form,
        wrong: wrong.as_ref(),
    };
    let likely = match fault {
        Some(Fault::Likely(it)) => repeats(visit, it),
        _ => Vec::new(),
    };
    let on_wrong = wrong.as_ref().filter(|it| it.field == ON);
    let page = IntakePage {
        chrome: visit.chrome(visit.say(Label::Intake)),
        groups: groups(visit, &source, fields, wrong.as_ref()),
        accept: visit.form.get("accept").is_some(),
        answer: visit.form.get("answer").unwrap_or_default(),
        on: visit.form.get(ON).unwrap_or_default(),
        on_error: on_wrong.map(|it| it.said.clone()),
        key: visit.form.get("key").unwrap_or_else(random),
        alert: said,
        likely,
    };
    let status = match fault {
        // A question, not a fault.
        None | Some(Fault::Likely(_)) => 200,
        Some(Fault::Wrong(it)) => status(it),
    };
    Answer::page(written(&page)).with_status(status)
}

/// The fields of a registration in the order of a talk at the window; what is seldom asked comes last.
fn groups(
    visit: &Visit<'_>,
    source: &Source<'_>,
    fields: Vec<Field>,
    wrong: Option<&Wrong>,
) -> Vec<Group> {
    let mut groups: Vec<(Label, Vec<Field>)> = [
        Label::Matter,
        Label::Applicant,
        Label::Respondent,
        Label::Sorting,
        Label::Further,
    ]
    .map(|it| (it, Vec::new()))
    .into();
    for field in fields {
        let label = group_of(field.id);
        if let Some(group) = groups.iter_mut().find(|it| it.0 == label) {
            group.1.push(field);
        }
    }
    groups
        .into_iter()
        .map(|(label, fields)| {
            let wrong = wrong.is_some_and(|it| fields.iter().any(|field| field.id == it.field));
            let filled = fields.iter().any(|it| visit.form.get(it.id).is_some());
            Group {
                name: visit.say(label),
                open: !matches!(label, Label::Respondent | Label::Further) || wrong || filled,
                inputs: source.inputs(&fields),
            }
        })
        .collect()
}

fn group_of(id: &str) -> Label {
    match id {
        "channel" | "title" | "facts" | "demand" => Label::Matter,
        _ if id.starts_with("applicant_") => Label::Applicant,
        _ if id.starts_with("respondent_") => Label::Respondent,
        "nature" | "purpose" | "dispute_type" | "track" | "place" | "address" => Label::Sorting,
        _ => Label::Further,
    }
}

pub(super) fn register(visit: &Visit<'_>) -> Outcome {
    match taken(visit) {
        Ok(address) => Ok(Answer::see(address)),
        Err(Fault::Wrong(it @ (Error::SignedOut | Error::NoSuchOfficer { .. }))) => Err(it),
        Err(fault) => Ok(shown(visit, Some(&fault))),
    }
}

/// Registers; answers the address of the case.
fn taken(visit: &Visit<'_>) -> Result<String, Fault> {
    let asked = asked(visit).map_err(|it| Fault::Wrong(Error::Form(it)))?;
    if visit.form.get("confirmed").is_none() {
        let likely = likely_of(visit).map_err(Fault::Wrong)?;
        if !likely.is_empty() {
            return Err(Fault::Likely(likely));
        }
    }
    let it = visit.take(asked).map_err(Fault::Wrong)?;
    let number = it.case.number;
    // The code is told once, to whoever hands it over.
    if taken::has_opened(&it) {
        visit.tell_next(page::registered(visit.lang, number, &it.case.query_code));
    }
    Ok(format!("/case/{number}"))
}

fn asked(visit: &Visit<'_>) -> Result<Take, FormFault> {
    let fields = form::fields(StepKind::Register);
    let filled: Fields = visit.form.fields(fields.iter().map(|it| it.id));
    let build = |kind, filled: &Fields| form::build(kind, filled, &visit.rules, &|_| None);
    let mut steps = vec![build(StepKind::Register, &filled)?];
    if visit.form.get("accept").is_some() {
        steps.push(Step::Intake(intake::Step::Accept {
            track: None,
            words: None,
        }));
    }
    if let Some(answer) = visit.form.get("answer") {
        let settled = [("outcome", "explained".to_owned()), ("words", answer)];
        let settled: Fields = settled
            .into_iter()
            .map(|(id, words)| (id.to_owned(), words))
            .collect();
        steps.push(build(StepKind::Settle, &settled)?);
    }
    Ok(Take {
        steps,
        on: form::happened(ON, visit.form.get(ON).as_deref())?,
        key: visit.form.get("key"),
        ..Take::default()
    })
}

/// Cases that may be the same, for as much as is filled in.
fn likely_of(visit: &Visit<'_>) -> Result<Vec<Likely>, Error> {
    let fields = form::fields(StepKind::Supplement);
    let filled: Fields = visit.form.fields(fields.iter().map(|it| it.id));
    let step = form::build(StepKind::Supplement, &filled, &visit.rules, &|_| None);
    let Ok(Step::Intake(intake::Step::Supplement(statement))) = step else {
        // What is not understood is told when the form is sent.
        return Ok(Vec::new());
    };
    match visit.handle(Request::Likely(statement))? {
        Reply::Likely(it) => Ok(it),
        other => unreachable!("asked for likely repeats: {other:?}"),
    }
}

fn repeats(visit: &Visit<'_>, it: &[Likely]) -> Vec<Repeat> {
    it.iter()
        .map(|it| Repeat {
            number: it.number.to_string(),
            why: taken::likeness(visit.lang, it.why),
        })
        .collect()
}

/// The same while typing, for the script of the page.
pub(super) fn likely(visit: &Visit<'_>) -> Outcome {
    let likely = likely_of(visit)?;
    let part = LikelyPart {
        chrome: visit.chrome(visit.say(Label::LikelyRepeats)),
        likely: repeats(visit, &likely),
    };
    Ok(Answer::page(written(&part)))
}
