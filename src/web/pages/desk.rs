//! The desk (今日): what waits for whoever is signed in, the most pressing first.

use askama::Template;

use crate::casework::profile::Role;
use crate::office::lists::{Section, SectionKind, TodayList};
use crate::office::request::Today;
use crate::office::{Reply, Request};
use crate::wording::page::{self, Label};
use crate::wording::today::section_words;

use super::Outcome;
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::table::Table;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "desk.html", config = "src/web/askama.toml")]
struct Desk {
    chrome: Chrome,
    heading: String,
    sections: Vec<Part>,
    backup: Option<String>,
}

/// One section of the queue.
struct Part {
    id: &'static str,
    name: &'static str,
    count: String,
    light: &'static str,
    /// Where all of them stand, with what may be done.
    all: &'static str,
    table: Table,
}

/// The address without a page goes to the desk; where citizens come, those who have not signed in go to their door.
pub(super) fn front(visit: &Visit<'_>) -> Outcome {
    let is_citizen = visit.site.is_public && visit.session.is_none();
    Ok(Answer::see(if is_citizen { "/public" } else { "/desk" }))
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let asked = Request::Today(Today::default());
    let list: TodayList = match visit.handle(asked)? {
        Reply::Today(it) => *it,
        other => unreachable!("asked for the queue: {other:?}"),
    };
    let keeps_the_file = visit
        .officer()
        .is_some_and(|it| it.has(Role::Administrator));
    let backup = list.backup_old.filter(|_| keeps_the_file);
    let page = Desk {
        chrome: visit.chrome(visit.say(Label::Desk)),
        heading: page::desk_heading(visit.lang, list.now.day()),
        sections: list.sections.iter().map(|it| part(visit, it)).collect(),
        backup: backup.map(|it| page::backup_old(visit.lang, it)),
    };
    Ok(Answer::page(written(&page)))
}

fn part(visit: &Visit<'_>, it: &Section) -> Part {
    let (zh, en) = section_words(it.kind);
    Part {
        id: it.kind.code(),
        name: visit.lang.either(zh, en),
        count: page::n_cases(visit.lang, it.total),
        light: light(it.kind),
        all: all(it.kind),
        table: Table::of(&it.sheet, visit.lang),
    }
}

/// The page with the whole section.
fn all(it: SectionKind) -> &'static str {
    match it {
        SectionKind::Overdue
        | SectionKind::DueToday
        | SectionKind::DueSoon
        | SectionKind::RiskRed
        | SectionKind::ToReview
        | SectionKind::Urgent
        | SectionKind::OpenSlip
        | SectionKind::ToWatch
        | SectionKind::Instructed
        | SectionKind::InCharge => "/supervision",
        SectionKind::Changed => "/cases",
        SectionKind::ToAccept | SectionKind::ToAssign | SectionKind::ToAcknowledge => "/assignment",
        SectionKind::ToDeliver => "/cases?state=approved",
        SectionKind::ToConclude => "/cases?state=answered",
        SectionKind::ToFollowUp => "/follow-up",
    }
}

/// The colour beside a section's name.
pub(super) fn light(it: SectionKind) -> &'static str {
    match it {
        SectionKind::Overdue | SectionKind::RiskRed | SectionKind::ToWatch => "red",
        SectionKind::DueToday
        | SectionKind::Urgent
        | SectionKind::OpenSlip
        | SectionKind::Instructed => "orange",
        SectionKind::DueSoon => "yellow",
        _ => "calm",
    }
}
