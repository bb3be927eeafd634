//! The pages: which address is which, and how a refusal is told on one.

mod activities;
mod calendar;
mod case;
mod cases;
mod desk;
mod import;
mod intake;
mod office;
mod papers;
mod public;
mod reports;
mod sign_in;
mod stats;
mod step;
mod supervision;
mod work;

use crate::casework::refusal::Refusal;
use crate::office::error::Error;
use crate::store::StoreError;
use crate::wording::page::Label;
use crate::wording::problem;

use super::ask::Answer;
use super::site::Page::{self, Anyone, Public, Staff};
use super::visit::Visit;
use super::{assets, chrome};

/// A page, or why the office did not answer.
pub(super) type Outcome = Result<Answer, Error>;

/// Pages that are read.
pub(super) const READING: &[(&str, Page)] = &[
    ("/", Anyone(desk::front)),
    ("/sign-in", Anyone(sign_in::page)),
    ("/assets/{mark}/{name}", Anyone(assets::page)),
    ("/favicon.ico", Anyone(assets::page)),
    ("/public", Public(public::front)),
    ("/public/submit", Public(public::submit::page)),
    ("/public/progress", Public(public::progress::page)),
    ("/desk", Staff(desk::page)),
    ("/intake", Staff(intake::page)),
    ("/cases", Staff(cases::page)),
    ("/assignment", Staff(work::assignment)),
    ("/mediation", Staff(work::mediation)),
    ("/supervision", Staff(supervision::page)),
    ("/supervision/digest", Staff(supervision::digest)),
    ("/supervision/handover", Staff(supervision::handover)),
    ("/follow-up", Staff(work::follow_up)),
    ("/stats", Staff(stats::page)),
    ("/stats/file", Staff(stats::file)),
    ("/reports", Staff(reports::page)),
    ("/reports/file", Staff(reports::file)),
    ("/activities", Staff(activities::page)),
    ("/calendar", Staff(calendar::page)),
    ("/import", Staff(import::page)),
    ("/import/refused.csv", Staff(import::refused)),
    ("/office", Staff(office::page)),
    ("/case/{no}", Staff(case::page)),
    ("/case/{no}/papers", Staff(papers::page)),
    ("/case/{no}/due", Staff(case::due)),
    ("/case/{no}/{stage}/{step}", Staff(step::page)),
];

/// Forms that are sent.
pub(super) const POSTING: &[(&str, Page)] = &[
    ("/sign-in", Anyone(sign_in::enter)),
    ("/sign-out", Anyone(sign_in::leave)),
    ("/language", Anyone(sign_in::language)),
    ("/public/submit", Public(public::submit::take)),
    ("/public/progress", Public(public::progress::look_up)),
    ("/public/rate", Public(public::progress::rate)),
    ("/intake", Staff(intake::register)),
    ("/intake/likely", Staff(intake::likely)),
    ("/cases/file", Staff(cases::file)),
    ("/activities", Staff(activities::record)),
    ("/activities/reverse", Staff(activities::reverse)),
    ("/import", Staff(import::take)),
    ("/office", Staff(office::password)),
    ("/case/{no}", Staff(case::reveal)),
    ("/case/{no}/papers", Staff(papers::print)),
    ("/case/{no}/{stage}/{step}", Staff(step::take)),
];

/// There is no such page.
fn missing(visit: &Visit<'_>) -> Answer {
    let chrome = visit.chrome(visit.say(Label::NoSuchPage));
    chrome::note(chrome, String::new()).with_status(404)
}

/// Why a page has no answer, in the words of the prompt.
pub(super) fn problem(visit: &Visit<'_>, it: &Error) -> Answer {
    let no = visit.param("no");
    let no = (!no.is_empty()).then_some(no);
    let said = problem::on_page(visit.lang, it, no, &visit.rules);
    let back = match (no, status(it)) {
        (None, _) | (_, 404) => "/".to_owned(),
        (Some(no), _) => format!("/case/{no}"),
    };
    let chrome = visit.chrome(said.what);
    chrome::note_on(chrome, said.next, back).with_status(status(it))
}

/// The status of a refusal.
pub(super) fn status(it: &Error) -> u16 {
    match it {
        Error::Refused(Refusal::NoSuchCase) => 404,
        Error::Refused(Refusal::NotEntitled { .. }) | Error::NotEntitled { .. } => 403,
        Error::Refused(Refusal::MovedOn { .. }) => 409,
        Error::Store(StoreError::Busy { .. }) => 503,
        Error::Store(_) => 500,
        _ => 422,
    }
}
