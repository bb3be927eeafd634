//! Cases: chosen by facets, or found by words, numbers and names.

use askama::Template;

use crate::casework::code::Axis;
use crate::casework::track::{State, Track};
use crate::office::Request;
use crate::office::error::Error;
use crate::office::export::Export;
use crate::office::export::layout::Layout;
use crate::office::filter::{FILTERS, Filter, OTHERS, RANGES};
use crate::office::form::Fields;
use crate::office::request::{List, Search};
use crate::wording::page::Label;
use crate::wording::sheet::Format;
use crate::wording::terms;

use super::Outcome;
use super::stats::as_file;
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::form::Choice;
use crate::web::table::Table;
use crate::web::visit::Visit;

/// Cases on one page: so many at first, then as often as more are asked for.
const SHOWN: [usize; 3] = [100, 300, 1000];

#[derive(Template)]
#[template(path = "cases.html", config = "src/web/askama.toml")]
struct CasesPage {
    chrome: Chrome,
    facets: Vec<Facet>,
    days: Vec<Range>,
    table: Table,
    /// Facets are set.
    chosen: bool,
    searched: bool,
    more: Option<String>,
    /// The filter again, for the form that takes the cases away.
    filter: Vec<(String, String)>,
}

/// One thing to choose by.
pub(super) struct Facet {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) choices: Vec<Choice>,
}

/// A first and a last day.
pub(super) struct Range {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) value: String,
}

/// The facets that stand on the page; every other filter of the prompt works in the address.
const FACETS: [&str; 8] = [
    "state",
    "track",
    "body",
    "channel",
    "dispute_type",
    "risk",
    "place",
    "mediator",
];
const DAYS: [&str; 4] = ["received_from", "received_to", "due_from", "due_to"];

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let words = visit.ask.asked("q").unwrap_or_default().to_owned();
    let filled = filled(visit);
    let asked = visit.ask.asked("limit").and_then(|it| it.parse().ok());
    let limit = asked.filter(|it| SHOWN.contains(it)).unwrap_or(SHOWN[0]);
    let request = if words.is_empty() {
        Request::List(List {
            filter: Filter::build(&filled, &visit.rules).map_err(Error::Filter)?,
            limit: Some(limit),
            ..List::default()
        })
    } else {
        Request::Search(Search {
            words: words.clone(),
            limit: Some(limit),
        })
    };
    let sheet = visit.sheet(request)?;
    let mut chrome = visit.chrome(visit.say(Label::Cases));
    chrome.words.clone_from(&words);
    let page = CasesPage {
        chrome,
        facets: facets(visit, &filled, &FACETS),
        days: days(visit, &filled, &DAYS),
        table: Table::of(&sheet, visit.lang),
        chosen: !filled.is_empty(),
        filter: filled
            .iter()
            .map(|(id, words)| (id.to_owned(), words.to_owned()))
            .collect(),
        searched: !words.is_empty(),
        more: more(visit, sheet.rows.len()),
    };
    Ok(Answer::page(written(&page)))
}

/// The same list, longer, where this one is full.
fn more(visit: &Visit<'_>, shown: usize) -> Option<String> {
    let next = SHOWN.iter().zip(&SHOWN[1..]);
    let (_, next) = next.into_iter().find(|it| *it.0 == shown)?;
    let asked = visit.ask.query.iter().filter(|it| it.0 != "limit");
    let asked = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(asked)
        .append_pair("limit", &next.to_string())
        .finish();
    Some(format!("/cases?{asked}"))
}

/// The cases of a filter as a file under the office's own layout; what leaves is recorded, masked or with a reason.
pub(super) fn file(visit: &Visit<'_>) -> Outcome {
    let filled = visit.form.fields(filter_ids());
    let format = visit.form.get("format").and_then(|it| it.parse().ok());
    let format = match format {
        Some(Format::Csv) => Format::Csv,
        _ => Format::Xlsx,
    };
    let layout = Layout::shipped("own").ok_or(Error::NotEntitled { what: "export" })?;
    let mut asked = Export::under(layout);
    asked.filter = Filter::build(&filled, &visit.rules).map_err(Error::Filter)?;
    asked.reveal = visit.form.get("reason");
    let sheet = visit.sheet(Request::Export(Box::new(asked)))?;
    Ok(as_file(visit, &sheet, format, "cases"))
}

fn filter_ids() -> impl Iterator<Item = &'static str> {
    let ranges = RANGES.iter().flat_map(|it| [it.0, it.1]);
    let facets = FILTERS.iter().map(|it| it.0);
    facets.chain(OTHERS.iter().copied()).chain(ranges)
}

/// Everything in the address that cases may be filtered by.
pub(super) fn filled(visit: &Visit<'_>) -> Fields {
    filter_ids()
        .filter_map(|id| Some((id.to_owned(), visit.ask.asked(id)?.to_owned())))
        .collect()
}

pub(super) fn facets(visit: &Visit<'_>, filled: &Fields, ids: &[&'static str]) -> Vec<Facet> {
    ids.iter()
        .map(|id| Facet {
            id,
            name: terms::field(visit.lang, id),
            choices: choices(visit, id, filled.get(id).unwrap_or_default()),
        })
        .collect()
}

pub(super) fn days(visit: &Visit<'_>, filled: &Fields, ids: &[&'static str]) -> Vec<Range> {
    ids.iter()
        .map(|id| Range {
            id,
            name: terms::field(visit.lang, id),
            value: filled.get(id).unwrap_or_default().to_owned(),
        })
        .collect()
}

fn choices(visit: &Visit<'_>, id: &str, chosen: &str) -> Vec<Choice> {
    let lang = visit.lang;
    let profile = &visit.rules.profile;
    let rows: Vec<(String, String)> = match id {
        "state" => State::ALL
            .iter()
            .map(|it| (it.code().to_owned(), terms::state(lang, *it).to_owned()))
            .collect(),
        "track" => Track::ALL
            .iter()
            .map(|it| (it.code().to_owned(), terms::track(lang, *it).to_owned()))
            .collect(),
        "body" => profile
            .bodies
            .iter()
            .map(|it| (it.code.clone(), it.name.clone()))
            .collect(),
        "mediator" => profile
            .mediators
            .iter()
            .map(|it| (it.id.clone(), it.name.clone()))
            .collect(),
        "place" => profile
            .places
            .iter()
            .map(|it| (it.code.clone(), it.name.clone()))
            .collect(),
        _ => {
            let axis = FILTERS.iter().find(|it| it.0 == id).and_then(|it| it.2);
            axis.map_or_else(Vec::new, |axis: Axis| {
                let codes = visit.rules.codes.all(axis).iter();
                codes
                    .map(|it| (it.code.clone(), lang.either(&it.zh, &it.en).to_owned()))
                    .collect()
            })
        }
    };
    rows.into_iter()
        .map(|(value, text)| Choice {
            chosen: chosen == value || chosen == text,
            value,
            text,
        })
        .collect()
}
