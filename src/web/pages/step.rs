//! A step on a case as a form: filled, checked beside its fields, taken once however often it is sent.

use askama::Template;

use crate::casework::refusal::Refusal;
use crate::casework::track::StepKind;
use crate::office::error::{Error, FormFault};
use crate::office::form::{self, Fields};
use crate::office::request::{CaseView, Named, Show, Take, Taken};
use crate::office::{Reply, Request};
use crate::wording::page::Label;
use crate::wording::{entry, terms};

use super::case::{Event, timeline};
use super::{Outcome, missing, status};
use crate::web::ask::{Answer, Form};
use crate::web::chrome::{Chrome, written};
use crate::web::form::{Alert, Input, ON, Source, Widget, Wrong};
use crate::web::session::random;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "step.html", config = "src/web/askama.toml")]
struct StepPage {
    chrome: Chrome,
    number: String,
    title: String,
    step: &'static str,
    hint: &'static str,
    address: String,
    inputs: Vec<Input>,
    on: String,
    on_error: Option<String>,
    /// Records of the case when the form was opened.
    seen: u32,
    key: String,
    alert: Option<Alert>,
    /// What was recorded meanwhile.
    news: Vec<Event>,
}

fn kind(visit: &Visit<'_>) -> Option<StepKind> {
    StepKind::named(visit.param("stage"), visit.param("step"))
        .filter(|it| *it != StepKind::Register)
}

fn view(visit: &Visit<'_>, toward: Option<StepKind>) -> Result<CaseView, Error> {
    visit.case(Show {
        name: visit.param("no").to_owned(),
        toward,
        ..Show::default()
    })
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let Some(kind) = kind(visit) else {
        return Ok(missing(visit));
    };
    // A form that could not be taken is not handed out.
    let view = view(visit, Some(kind))?;
    let proposed = proposed(visit, kind)?;
    Ok(shown(visit, kind, &view, &proposed, None))
}

/// What the profile's routing proposes for where a case goes.
fn proposed(visit: &Visit<'_>, kind: StepKind) -> Result<Form, Error> {
    if !matches!(kind, StepKind::Triage | StepKind::Assign) {
        return Ok(Form::default());
    }
    let named = Named {
        name: visit.param("no").to_owned(),
        as_of: None,
    };
    let offers = match visit.handle(Request::ExplainRoute(named))? {
        Reply::Routes(it) => it,
        other => unreachable!("asked for routes: {other:?}"),
    };
    let Some(route) = offers.into_iter().next().map(|it| it.route) else {
        return Ok(Form::default());
    };
    let order = route.order.to_string();
    let rows = match kind {
        StepKind::Triage => vec![
            ("track", route.to_track.or(route.track)),
            ("route", Some(order)),
        ],
        _ => vec![("body", route.body)],
    };
    Ok(rows
        .into_iter()
        .filter_map(|(id, words)| Some((id.to_owned(), words?)))
        .collect())
}

fn shown(
    visit: &Visit<'_>,
    kind: StepKind,
    view: &CaseView,
    typed: &Form,
    fault: Option<&Error>,
) -> Answer {
    let lang = visit.lang;
    let number = view.case.number.to_string();
    let passage = kind.passage();
    let fields = form::fields(kind);
    let wrong = fault.and_then(|it| Wrong::of(it, &fields, typed, &visit.rules, lang));
    let source = Source {
        rules: &visit.rules,
        lang,
        case: Some(&view.case),
        typed,
        wrong: wrong.as_ref(),
    };
    let seen = seen(typed);
    let moved = matches!(fault, Some(Error::Refused(Refusal::MovedOn { .. })));
    let alert = match fault {
        _ if moved => Some(Alert {
            what: visit.say(Label::MovedOn).to_owned(),
            next: None,
            at: None,
        }),
        fault => fault.map(|it| Alert::of(it, wrong.as_ref(), Some(&number), &visit.rules, lang)),
    };
    let on_wrong = wrong.as_ref().filter(|it| it.field == ON);
    let page = StepPage {
        chrome: visit.chrome(format!("{} {number}", terms::step(lang, kind))),
        title: view.case.title.clone().unwrap_or_default(),
        step: terms::step(lang, kind),
        hint: terms::step_help(lang, kind),
        address: format!("/case/{number}/{}/{}", passage.stage, passage.name),
        inputs: source.inputs(&fields),
        on: typed.get(ON).unwrap_or_default(),
        on_error: on_wrong.map(|it| it.said.clone()),
        seen: view.case.entries,
        key: typed.get("key").unwrap_or_else(random),
        alert,
        news: match (moved, seen) {
            (true, Some(seen)) => timeline(visit, view, seen),
            _ => Vec::new(),
        },
        number,
    };
    let status = fault.map_or(200, status);
    Answer::page(written(&page)).with_status(status)
}

fn seen(form: &Form) -> Option<u32> {
    form.get("seen")?.parse().ok()
}

pub(super) fn take(visit: &Visit<'_>) -> Outcome {
    let Some(kind) = kind(visit) else {
        return Ok(missing(visit));
    };
    let view = view(visit, None)?;
    let taken = match asked(visit, kind, &view) {
        Ok(asked) => visit.take(asked),
        Err(it) => Err(Error::Form(it)),
    };
    match taken {
        Ok(taken) => {
            visit.tell_next(told(visit, &taken));
            // Whoever hands a case away, or restricts it, may not see it any more.
            Ok(Answer::see(match self::view(visit, None) {
                Ok(_) => format!("/case/{}", taken.case.number),
                Err(_) => "/desk".to_owned(),
            }))
        }
        // What is not about this form is told by the site.
        Err(it @ (Error::SignedOut | Error::NoSuchOfficer { .. })) => Err(it),
        Err(fault) => Ok(shown(visit, kind, &view, &visit.form, Some(&fault))),
    }
}

fn asked(visit: &Visit<'_>, kind: StepKind, view: &CaseView) -> Result<Take, FormFault> {
    let fields = form::fields(kind);
    let filled: Fields = visit.form.fields(fields.iter().map(|it| it.id));
    let office = &visit.site.office;
    let asker = visit.asker();
    let resolve = |name: &str| office.resolve(&asker, name).ok();
    let step = form::build(kind, &filled, &visit.rules, &resolve)?;
    Ok(Take {
        case: Some(view.case.id),
        steps: vec![step],
        on: form::happened(ON, visit.form.get(ON).as_deref())?,
        seen: seen(&visit.form),
        key: visit.form.get("key"),
        dry_run: false,
    })
}

/// What was recorded, for the top of the next page.
fn told(visit: &Visit<'_>, it: &Taken) -> String {
    let names = visit.names();
    let records = it.records.iter();
    let said: Vec<String> = records
        .map(|record| entry::entry(visit.lang, record, &names))
        .collect();
    said.join(visit.lang.either("；", "; "))
}
