//! Papers of a case (文书): which may be printed, and one of them, ready for the browser's printer.

use askama::Template;

use crate::documents::{self, Kind, Notice, PrintRefusal};
use crate::office::error::Error;
use crate::office::request::{CaseView, Show};
use crate::wording::page::Label;

use super::{Outcome, missing};
use crate::web::ask::{Answer, Policy};
use crate::web::chrome::{self, Chrome, written};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "papers.html", config = "src/web/askama.toml")]
struct PapersPage {
    chrome: Chrome,
    number: String,
    title: String,
    papers: Vec<(&'static str, &'static str)>,
}

/// The papers there are, each by its own name.
const PAPERS: [Kind; 5] = [
    Kind::Receipt,
    Kind::Notice(Some(Notice::Acceptance)),
    Kind::Notice(Some(Notice::Decline)),
    Kind::Notice(Some(Notice::Forwarding)),
    Kind::AssignmentSheet,
];

/// Those the case has come to.
pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let view = view(visit, None)?;
    let fits = |it: &&Kind| documents::refused(**it, &view, &visit.rules).is_none();
    let papers = PAPERS.iter().filter(fits);
    let page = PapersPage {
        chrome: visit.chrome(visit.say(Label::Papers)),
        papers: papers
            .map(|it| (it.id(), visit.lang.either(it.zh(), it.en())))
            .collect(),
        number: view.case.number.to_string(),
        title: view.case.title.clone().unwrap_or_default(),
    };
    Ok(Answer::page(written(&page)))
}

fn view(visit: &Visit<'_>, reveal: Option<String>) -> Result<CaseView, Error> {
    visit.case(Show {
        name: visit.param("no").to_owned(),
        reveal,
        ..Show::default()
    })
}

/// Papers name people: printing one reveals, and is recorded so.
pub(super) fn print(visit: &Visit<'_>) -> Outcome {
    let kind = visit.form.get("paper").and_then(|it| Kind::of(&it));
    let Some(kind) = kind else {
        return Ok(missing(visit));
    };
    // Nothing is revealed for a paper that there will not be.
    let masked = view(visit, None)?;
    if let Some(it) = documents::refused(kind, &masked, &visit.rules) {
        return Ok(told(visit, &it));
    }
    let view = view(visit, Some(kind.reveal_reason()))?;
    let practice = visit.site.office.is_practice();
    let printed = documents::print(kind, &view, &visit.rules, practice, visit.lang);
    Ok(match printed {
        Ok(html) => Answer::page(html).under(Policy::Paper),
        Err(it) => told(visit, &it),
    })
}

fn told(visit: &Visit<'_>, it: &PrintRefusal) -> Answer {
    let (what, next) = it.said(visit.lang);
    let back = format!("/case/{}", visit.param("no"));
    chrome::note_on(visit.chrome(what), next, back).with_status(422)
}
