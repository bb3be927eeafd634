//! Handing in a matter: one page that fits a phone, faults beside their fields, number and query code once.

use std::time::Instant;

use askama::Template;

use crate::casework::profile::PlaceKind;
use crate::office::error::Error;
use crate::office::public::{CHANNELS, Submission, Submitted};
use crate::office::{Reply, Request};
use crate::wording::page::Label;
use crate::wording::public;

use super::Outcome;
use crate::web::ask::Answer;
use crate::web::chrome::Chrome;
use crate::web::form::{Choice, Input, Widget};
use crate::web::session::random;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "public/submit.html", config = "src/web/askama.toml")]
struct SubmitPage {
    chrome: Chrome,
    inputs: Vec<Input>,
    notice: Vec<(&'static str, String)>,
    channel: String,
    key: String,
    agreed: bool,
    unread: bool,
    error: Option<String>,
}

#[derive(Template)]
#[template(path = "public/receipt.html", config = "src/web/askama.toml")]
struct Receipt {
    chrome: Chrome,
    number: String,
    /// In groups, so that it can be copied by hand and read out.
    code: Option<String>,
    digits: String,
    contact: String,
}

/// What is wrong with a form that comes back.
enum Fault {
    /// The notice was not read.
    Unread,
    Wait(u64),
    Office(Error),
}

/// The fields of the form: name, label, how it is filled in, whether it must be.
const FIELDS: &[(&str, Label, Kind, bool)] = &[
    ("title", Label::WhatMatter, Kind::Line("text"), true),
    ("facts", Label::WhatStory, Kind::Text, true),
    ("place", Label::WhichVillage, Kind::Village, false),
    ("address", Label::WhereIs, Kind::Line("text"), false),
    ("demand", Label::WhatDemand, Kind::Line("text"), false),
    ("applicant_name", Label::YourName, Kind::Line("text"), true),
    ("applicant_phone", Label::YourPhone, Kind::Line("tel"), true),
    ("applicant_id", Label::YourId, Kind::Line("text"), false),
];

#[derive(Clone, Copy)]
enum Kind {
    Line(&'static str),
    Text,
    Village,
}

pub(in crate::web::pages) fn page(visit: &Visit<'_>) -> Outcome {
    Ok(shown(visit, None))
}

fn shown(visit: &Visit<'_>, fault: Option<&Fault>) -> Answer {
    let lang = visit.lang;
    let beside = match fault {
        Some(Fault::Office(Error::Refused(it))) => public::field_fault(lang, it),
        _ => None,
    };
    let (status, error) = match fault {
        None => (200, None),
        Some(Fault::Unread) => (422, None),
        Some(Fault::Wait(seconds)) => (429, Some(public::wait(lang, *seconds))),
        Some(Fault::Office(_)) if beside.is_some() => (422, None),
        Some(Fault::Office(it)) => (
            super::later(it),
            Some(visit.say(Label::TryLater).to_owned()),
        ),
    };
    let page = SubmitPage {
        chrome: super::chrome(visit, Label::HandIn),
        inputs: FIELDS
            .iter()
            .map(|(id, label, kind, required)| Input {
                id,
                label: visit.say(*label).to_owned(),
                required: *required,
                widget: widget(visit, *kind),
                value: visit.form.get(id).unwrap_or_default(),
                error: beside
                    .as_ref()
                    .filter(|it| it.0 == *id)
                    .map(|it| it.1.clone()),
            })
            .collect(),
        notice: public::notice(lang, &visit.rules.profile.office),
        channel: channel(visit),
        key: visit.form.get("key").unwrap_or_else(random),
        agreed: visit.form.get("agreed").is_some(),
        unread: matches!(fault, Some(Fault::Unread)),
        error,
    };
    super::answer(&page, &page.chrome).with_status(status)
}

/// By which way they came: told by the address once, then by the form.
fn channel(visit: &Visit<'_>) -> String {
    let said = visit.form.get("channel");
    let said = said.or_else(|| visit.ask.asked("from").map(str::to_owned));
    let known = said.filter(|it| CHANNELS.contains(&it.as_str()));
    known.unwrap_or_else(|| CHANNELS[0].to_owned())
}

fn widget(visit: &Visit<'_>, kind: Kind) -> Widget {
    match kind {
        Kind::Line(mode) => Widget::Line { mode },
        Kind::Text => Widget::Text,
        Kind::Village => {
            let chosen = visit.form.get("place");
            let places = visit.rules.profile.places.iter();
            let villages = places.filter(|it| it.kind == PlaceKind::Village && it.ended.is_none());
            let choice = |it: &crate::casework::profile::Place| Choice {
                value: it.code.clone(),
                text: it.name.clone(),
                chosen: chosen.as_ref() == Some(&it.code),
            };
            Widget::One(villages.map(choice).collect())
        }
    }
}

pub(in crate::web::pages) fn take(visit: &Visit<'_>) -> Outcome {
    Ok(match handed_in(visit) {
        Ok(it) => receipt(visit, &it),
        Err(fault) => shown(visit, Some(&fault)),
    })
}

fn handed_in(visit: &Visit<'_>) -> Result<Submitted, Fault> {
    if visit.form.get("agreed").is_none() {
        return Err(Fault::Unread);
    }
    visit
        .site
        .handing_in
        .begin(super::peer(visit), Instant::now())
        .map_err(|it| Fault::Wait(it.as_secs() + 1))?;
    let field = |name: &str| visit.form.get(name);
    let submission = Submission {
        channel: channel(visit),
        title: field("title").unwrap_or_default(),
        story: field("facts").unwrap_or_default(),
        demand: field("demand"),
        place: field("place"),
        address: field("address"),
        name: field("applicant_name").unwrap_or_default(),
        phone: field("applicant_phone").unwrap_or_default(),
        id_number: field("applicant_id"),
        key: field("key").unwrap_or_else(random),
    };
    let request = Request::Submit(Box::new(submission));
    match super::handle(visit, request).map_err(Fault::Office)? {
        Reply::Submitted(it) => Ok(it),
        other => unreachable!("asked to hand in: {other:?}"),
    }
}

fn receipt(visit: &Visit<'_>, it: &Submitted) -> Answer {
    let phone = visit.form.get("applicant_phone").unwrap_or_default();
    let office = &visit.rules.profile.office;
    let mut chrome = super::chrome(visit, Label::SentIn);
    // Chosen anew, the language would show another page than this one, and the code is gone.
    chrome.csrf.clear();
    let page = Receipt {
        number: it.number.to_string(),
        code: it.query_code.as_deref().map(grouped),
        digits: public::last_digits(visit.lang, &phone),
        contact: public::contact(visit.lang, office),
        chrome,
    };
    Answer::page(crate::web::chrome::written(&page))
}

fn grouped(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    let groups: Vec<String> = signs.chunks(4).map(|it| it.iter().collect()).collect();
    groups.join("-")
}
