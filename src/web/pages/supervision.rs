//! Supervision (督办): the board by body or officer, the lists that need pressing, digests to send round, the sheet between shifts.

use askama::Template;

use crate::office::board::{Board, By};
use crate::office::error::{Error, FormFault, FormReason};
use crate::office::form::read_moment;
use crate::office::lists::{Section, SectionKind};
use crate::office::request::Today;
use crate::office::{Reply, Request};
use crate::wording::page::{self, Label};
use crate::wording::today;

use super::Outcome;
use super::work::{Part, SHOWN, part, sections};
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::table::Table;
use crate::web::visit::Visit;

/// When a shift begins, where nobody says otherwise.
const SHIFT: &str = "08:30";

#[derive(Template)]
#[template(path = "supervision.html", config = "src/web/askama.toml")]
struct SupervisionPage {
    chrome: Chrome,
    parts: Vec<Part>,
    /// None for those whom the board is not for.
    board: Option<Table>,
    by_officer: bool,
}

/// Limits, risks, replies to review, and how each body or officer stands.
pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let kinds = [
        SectionKind::Overdue,
        SectionKind::DueToday,
        SectionKind::DueSoon,
        SectionKind::RiskRed,
        SectionKind::Urgent,
        SectionKind::OpenSlip,
        SectionKind::ToWatch,
        SectionKind::Instructed,
        SectionKind::InCharge,
        SectionKind::ToReview,
    ];
    let by = by(visit);
    let asked = Board {
        by,
        ..Board::default()
    };
    let board = match visit.sheet(Request::Board(asked)) {
        Ok(it) => Some(Table::of(&it, visit.lang)),
        Err(Error::NotEntitled { .. }) => None,
        Err(it) => return Err(it),
    };
    let page = SupervisionPage {
        chrome: visit.chrome(visit.say(Label::Supervision)),
        parts: sections(visit, &kinds)?,
        board,
        by_officer: by == By::Officer,
    };
    Ok(Answer::page(written(&page)))
}

fn by(visit: &Visit<'_>) -> By {
    visit
        .ask
        .asked("by")
        .and_then(By::of_word)
        .unwrap_or_default()
}

#[derive(Template)]
#[template(path = "digest.html", config = "src/web/askama.toml")]
struct DigestPage {
    chrome: Chrome,
    by_officer: bool,
    digests: Vec<Digest>,
}

/// What waits for one body or officer.
struct Digest {
    name: String,
    parts: Vec<Part>,
}

/// What waits for each, one after the other, to be sent round (督办通报).
pub(super) fn digest(visit: &Visit<'_>) -> Outcome {
    let by = by(visit);
    let asked = Today {
        by: Some(by),
        limit: Some(SHOWN),
        ..Today::default()
    };
    let list = queue(visit, asked)?;
    // Whose cases they are stands above them.
    let said: &[&str] = match by {
        By::Body => &["body"],
        By::Officer => &[],
    };
    let page = DigestPage {
        chrome: visit.chrome(visit.say(Label::Digests)),
        by_officer: by == By::Officer,
        digests: list
            .parts
            .iter()
            .map(|it| Digest {
                name: it.name.clone(),
                parts: plain(visit, &it.sections, said),
            })
            .collect(),
    };
    Ok(Answer::page(written(&page)))
}

#[derive(Template)]
#[template(path = "handover.html", config = "src/web/askama.toml")]
struct HandoverPage {
    chrome: Chrome,
    heading: String,
    since: String,
    parts: Vec<Part>,
    signatures: String,
}

/// What the next shift must know (交接班): what was recorded in this one, then everything that waits.
pub(super) fn handover(visit: &Visit<'_>) -> Outcome {
    let since = visit.ask.asked("since").unwrap_or(SHIFT).to_owned();
    let day = visit.site.office.clock().reading().day();
    let moment = read_moment(&since).or_else(|| read_moment(&format!("{day} {since}")));
    let moment = moment.ok_or_else(|| {
        Error::Filter(FormFault {
            field: "since".to_owned(),
            value: since.clone(),
            why: FormReason::NotAMoment,
        })
    })?;
    let asked = Today {
        since: Some(moment),
        limit: Some(SHOWN),
        ..Today::default()
    };
    let list = queue(visit, asked)?;
    let page = HandoverPage {
        chrome: visit.chrome(visit.say(Label::Handover)),
        heading: page::desk_heading(visit.lang, list.now.day()),
        since,
        parts: plain(visit, &list.sections, &[]),
        signatures: today::hand_over(visit.lang).trim().to_owned(),
    };
    Ok(Answer::page(written(&page)))
}

fn queue(visit: &Visit<'_>, asked: Today) -> Result<crate::office::lists::TodayList, Error> {
    match visit.handle(Request::Today(asked))? {
        Reply::Today(it) => Ok(*it),
        other => unreachable!("asked for the queue: {other:?}"),
    }
}

/// Sections to be read on paper: nothing to press beside them, and without these columns.
fn plain(visit: &Visit<'_>, sections: &[Section], without: &[&str]) -> Vec<Part> {
    let parts = sections.iter().map(|it| part(visit, it, &[]));
    parts
        .map(|it| Part {
            table: it.table.without(without),
            ..it
        })
        .collect()
}
