//! How a case stands, for whoever has its code and the end of its phone; and the citizen's verdict once it is concluded.

use std::time::Instant;

use askama::Template;

use crate::casework::code::Axis;
use crate::casework::refusal::Refusal;
use crate::documents;
use crate::office::error::Error;
use crate::office::public::{Progress, Rating, Ticket};
use crate::office::{Reply, Request};
use crate::wording::page::Label;
use crate::wording::{problem, public};

use super::Outcome;
use crate::web::ask::Answer;
use crate::web::chrome::Chrome;
use crate::web::form::Choice;
use crate::web::session::random;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "public/ticket.html", config = "src/web/askama.toml")]
struct TicketPage {
    chrome: Chrome,
    code: String,
    digits: String,
    error: Option<String>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "public/progress.html", config = "src/web/askama.toml")]
struct ProgressPage {
    chrome: Chrome,
    number: String,
    standing: &'static str,
    milestones: Vec<(&'static str, Option<String>)>,
    body: Option<(String, Option<String>)>,
    promises: Vec<String>,
    delivered: bool,
    person: String,
    verdict: Option<String>,
    rating: Option<RatingForm>,
    said: Option<&'static str>,
}

struct RatingForm {
    code: String,
    digits: String,
    key: String,
    solved: Option<bool>,
    labels: Vec<Choice>,
    words: String,
}

/// Why nothing is shown.
enum Fault {
    Wait(u64),
    Office(Error),
}

pub(in crate::web::pages) fn page(visit: &Visit<'_>) -> Outcome {
    Ok(asked_for(visit, None))
}

fn asked_for(visit: &Visit<'_>, fault: Option<&Fault>) -> Answer {
    let (status, error, next) = match fault {
        None => (200, None, None),
        Some(Fault::Wait(seconds)) => (429, Some(public::wait(visit.lang, *seconds)), None),
        Some(Fault::Office(it @ Error::NoSuchTicket)) => {
            let said = problem::problem(visit.lang, it, None, &visit.rules);
            (404, Some(said.what), Some(said.next))
        }
        Some(Fault::Office(it)) => {
            let said = visit.say(Label::TryLater).to_owned();
            (super::later(it), Some(said), None)
        }
    };
    let page = TicketPage {
        chrome: super::chrome(visit, Label::LookUp),
        code: visit.form.get("code").unwrap_or_default(),
        digits: visit.form.get("digits").unwrap_or_default(),
        error,
        next,
    };
    super::answer(&page, &page.chrome).with_status(status)
}

pub(in crate::web::pages) fn look_up(visit: &Visit<'_>) -> Outcome {
    Ok(match found(visit) {
        Ok(it) => shown(visit, &it, None),
        Err(fault) => asked_for(visit, Some(&fault)),
    })
}

fn ticket(visit: &Visit<'_>) -> Ticket {
    Ticket {
        query_code: visit.form.get("code").unwrap_or_default(),
        digits: visit.form.get("digits").unwrap_or_default(),
    }
}

fn found(visit: &Visit<'_>) -> Result<Progress, Fault> {
    let ticket = ticket(visit);
    tried(visit, &ticket, || {
        match super::handle(visit, Request::Progress(ticket.clone()))? {
            Reply::Progress(it) => Ok(*it),
            other => unreachable!("asked how a case stands: {other:?}"),
        }
    })
}

/// Asks with a ticket, held to the limits on trying them: by address, by code, and in all.
fn tried<T>(
    visit: &Visit<'_>,
    ticket: &Ticket,
    ask: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Fault> {
    let now = Instant::now();
    let wait = |it: std::time::Duration| Fault::Wait(it.as_secs() + 1);
    let site = visit.site;
    site.looking_up
        .begin(super::peer(visit), now)
        .map_err(wait)?;
    // What cannot be a code is no try at one.
    let Some(code) = ticket.code() else {
        return Err(Fault::Office(Error::NoSuchTicket));
    };
    site.tickets.begin(&code, now).map_err(wait)?;
    match ask() {
        Ok(it) => {
            site.tickets.succeeded(&code);
            Ok(it)
        }
        Err(it) => {
            if matches!(it, Error::NoSuchTicket) {
                site.tickets.failed(&code, now);
            }
            Err(Fault::Office(it))
        }
    }
}

pub(in crate::web::pages) fn rate(visit: &Visit<'_>) -> Outcome {
    let it = match found(visit) {
        Ok(it) => it,
        Err(fault) => return Ok(asked_for(visit, Some(&fault))),
    };
    let solved = match visit.form.get("solved").as_deref() {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    };
    let (Some(solved), Some(satisfaction)) = (solved, visit.form.get("satisfaction")) else {
        return Ok(shown(visit, &it, Some(Label::ChooseOne)).with_status(422));
    };
    let pace = &visit.site.handing_in;
    if let Err(wait) = pace.begin(super::peer(visit), Instant::now()) {
        return Ok(asked_for(visit, Some(&Fault::Wait(wait.as_secs() + 1))));
    }
    let rating = Rating {
        ticket: ticket(visit),
        solved,
        satisfaction,
        words: visit.form.get("words"),
        key: visit.form.get("key").unwrap_or_else(random),
    };
    match super::handle(visit, Request::Rate(rating)) {
        Ok(_) => {
            let ticket = ticket(visit);
            match super::handle(visit, Request::Progress(ticket)) {
                Ok(Reply::Progress(it)) => Ok(shown(visit, &it, Some(Label::Rated))),
                Ok(other) => unreachable!("asked how a case stands: {other:?}"),
                Err(it) => Ok(asked_for(visit, Some(&Fault::Office(it)))),
            }
        }
        Err(Error::Refused(Refusal::WrongState { .. })) => {
            Ok(shown(visit, &it, Some(Label::NotToRateNow)).with_status(422))
        }
        Err(fault) => {
            let status = super::later(&fault);
            Ok(shown(visit, &it, Some(Label::TryLater)).with_status(status))
        }
    }
}

fn shown(visit: &Visit<'_>, it: &Progress, said: Option<Label>) -> Answer {
    let lang = visit.lang;
    let office = &visit.rules.profile.office;
    let owed = it.owed.iter();
    let milestones = public::milestones(lang, it).into_iter();
    let mut chrome = super::chrome(visit, Label::LookUp);
    chrome.back = "/public/progress".to_owned();
    let page = ProgressPage {
        number: it.number.to_string(),
        standing: public::standing(lang, it.state),
        milestones: milestones
            .map(|(name, on)| (name, on.map(|it| it.to_string())))
            .collect(),
        body: it.body.clone(),
        promises: owed
            .filter_map(|due| documents::promise(due, &visit.rules, &it.rule_set, lang))
            .collect(),
        delivered: it.delivered_on.is_some(),
        person: public::person(lang, office),
        verdict: verdict(visit, it),
        rating: it.may_rate.then(|| rating(visit, said)),
        said: said.map(|it| visit.say(it)),
        chrome,
    };
    super::answer(&page, &page.chrome)
}

/// What they said last of how it was handled.
fn verdict(visit: &Visit<'_>, it: &Progress) -> Option<String> {
    let solved = it.solved.map(|it| match it {
        true => visit.say(Label::SolvedYes),
        false => visit.say(Label::SolvedNo),
    });
    let code = it.satisfaction.as_deref();
    let satisfaction = code.and_then(|it| visit.rules.codes.get(Axis::Satisfaction, it));
    let satisfaction = satisfaction.map(|it| visit.lang.either(it.zh.as_str(), it.en.as_str()));
    let parts: Vec<&str> = solved.into_iter().chain(satisfaction).collect();
    (!parts.is_empty()).then(|| parts.join(visit.lang.either("，", ", ")))
}

fn rating(visit: &Visit<'_>, said: Option<Label>) -> RatingForm {
    // After a verdict that was taken the form begins anew.
    let typed = |name: &str| match said {
        Some(Label::Rated) | None => None,
        _ => visit.form.get(name),
    };
    let chosen = typed("satisfaction");
    let codes = visit.rules.codes.all(Axis::Satisfaction).iter();
    RatingForm {
        code: visit.form.get("code").unwrap_or_default(),
        digits: visit.form.get("digits").unwrap_or_default(),
        key: typed("key").unwrap_or_else(random),
        solved: typed("solved").map(|it| it == "yes"),
        labels: codes
            .map(|it| Choice {
                value: it.code.clone(),
                text: visit.lang.either(&it.zh, &it.en).to_owned(),
                chosen: chosen.as_ref() == Some(&it.code),
            })
            .collect(),
        words: typed("words").unwrap_or_default(),
    }
}
