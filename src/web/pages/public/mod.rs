//! The citizens' pages (群众页面): hand in a matter, see how it stands, say how it was handled; without an account, and off unless the office opens them.

pub(super) mod progress;
pub(super) mod submit;

use std::net::{IpAddr, Ipv4Addr};

use askama::Template;

use crate::office::error::Error;
use crate::office::{Asker, Reply, Request};
use crate::store::StoreError;
use crate::wording::page::Label;
use crate::wording::public;

use super::Outcome;
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::site::VISITOR;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "public/front.html", config = "src/web/askama.toml")]
struct Front {
    chrome: Chrome,
    contact: String,
}

pub(super) fn front(visit: &Visit<'_>) -> Outcome {
    let office = &visit.rules.profile.office;
    let page = Front {
        chrome: chrome(visit, Label::PublicDoor),
        contact: public::contact(visit.lang, office),
    };
    Ok(answer(&page, &page.chrome))
}

/// The page of a citizen: nobody's name stands above it, whoever is signed in from the same browser.
fn chrome(visit: &Visit<'_>, title: Label) -> Chrome {
    let mut chrome = Chrome::new(visit.site, visit.lang, None, visit.say(title));
    chrome.csrf = visit.form_secret();
    chrome.back = visit.ask.address();
    chrome
}

/// A page whose forms will be known again by the visitor's cookie.
fn answer(page: &impl Template, chrome: &Chrome) -> Answer {
    Answer::page(written(page)).with_cookie(VISITOR, &chrome.csrf, None)
}

fn handle(visit: &Visit<'_>, request: Request) -> Result<Reply, Error> {
    visit.site.office.handle(&Asker::citizen(), request)
}

/// Where the visitor came from, by which they are held to a pace.
fn peer(visit: &Visit<'_>) -> IpAddr {
    visit.ask.peer.unwrap_or(Ipv4Addr::UNSPECIFIED.into())
}

/// The status of what went wrong for no fault of the visitor's; the page says to try later.
fn later(it: &Error) -> u16 {
    match it {
        Error::Store(StoreError::Busy { .. }) => 503,
        Error::Store(_) => 500,
        _ => 422,
    }
}
