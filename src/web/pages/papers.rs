//! Papers of a case (文书): which may be printed, and one of them, ready for the browser's printer.

use askama::Template;

use crate::documents::{self, Kind, Notice};
use crate::office::request::Show;
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

/// The papers offered; which notice a case has come to shows when it is printed.
const OFFERED: [Kind; 5] = [
    Kind::Receipt,
    Kind::Notice(Some(Notice::Acceptance)),
    Kind::Notice(Some(Notice::Decline)),
    Kind::Notice(Some(Notice::Forwarding)),
    Kind::AssignmentSheet,
];

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let asked = Show {
        name: visit.param("no").to_owned(),
        ..Show::default()
    };
    let view = visit.case(asked)?;
    let papers = OFFERED.iter();
    let page = PapersPage {
        chrome: visit.chrome(visit.say(Label::Papers)),
        number: view.case.number.to_string(),
        title: view.case.title.clone().unwrap_or_default(),
        papers: papers
            .map(|it| (it.id(), visit.lang.either(it.zh(), it.id())))
            .collect(),
    };
    Ok(Answer::page(written(&page)))
}

/// Papers name people: printing one reveals, and is recorded so.
pub(super) fn print(visit: &Visit<'_>) -> Outcome {
    let kind = visit.form.get("paper").and_then(|it| Kind::of(&it));
    let Some(kind) = kind else {
        return Ok(missing(visit));
    };
    let asked = Show {
        name: visit.param("no").to_owned(),
        reveal: Some(kind.reveal_reason()),
        ..Show::default()
    };
    let view = visit.case(asked)?;
    let practice = visit.site.office.is_practice();
    let printed = documents::print(kind, &view, &visit.rules, practice, visit.lang);
    Ok(match printed {
        Ok(html) => Answer::page(html).under(Policy::Paper),
        Err(it) => {
            let (what, next) = it.said(visit.lang);
            chrome::note(visit.chrome(what), next).with_status(422)
        }
    })
}
