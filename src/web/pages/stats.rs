//! Statistics (统计): cases counted by what the reader chooses, as a table and a picture, to be taken away.

use askama::Template;

use crate::office::Request;
use crate::office::error::Error;
use crate::office::form::Fields;
use crate::office::stats::Stats;
use crate::report::dimension::Dimension;
use crate::report::measure::Measure;
use crate::report::picture::{Picture, Shape};
use crate::report::sheet::Sheet;
use crate::wording::page::Label;
use crate::wording::picture::svg;
use crate::wording::sheet::{Format, Look, bytes};

use super::cases::{self, Facet};
use super::{Outcome, missing};
use crate::web::ask::Answer;
use crate::web::chrome::{self, Chrome, written};
use crate::web::form::Choice;
use crate::web::table::Table;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "stats.html", config = "src/web/askama.toml")]
struct StatsPage {
    chrome: Chrome,
    by: Vec<Choice>,
    then: Vec<Choice>,
    measures: Vec<Choice>,
    from: String,
    to: String,
    facets: Vec<Facet>,
    table: Table,
    /// Drawn by us: nothing in it is markup that anybody typed.
    picture: Option<String>,
    downloads: Vec<(&'static str, String)>,
}

/// Facets a count may be narrowed by.
const FACETS: [&str; 6] = ["track", "channel", "dispute_type", "place", "body", "risk"];

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let filled = filled(visit);
    let by = visit.ask.asked("by").unwrap_or("body").to_owned();
    let then = visit.ask.asked("then").unwrap_or_default().to_owned();
    let measures = visit
        .ask
        .all("measure")
        .unwrap_or_else(|| "count".to_owned());
    let sheet = counted(visit)?;
    let words = |it: Dimension| visit.lang.of(&it.words()).to_owned();
    let dimensions = |chosen: &str| -> Vec<Choice> {
        Dimension::all()
            .map(|it| Choice {
                value: it.id().to_owned(),
                text: words(it),
                chosen: it.id() == chosen,
            })
            .collect()
    };
    let shape = match Dimension::of(&by) {
        Some(Dimension::On(..)) => Shape::Lines,
        _ => Shape::Bars,
    };
    let picture = Picture::of(&sheet, shape, &[]).filter(|_| then.is_empty());
    let page = StatsPage {
        chrome: visit.chrome(visit.say(Label::Stats)),
        by: dimensions(&by),
        then: dimensions(&then),
        measures: Measure::ALL
            .iter()
            .map(|it| Choice {
                value: it.id().to_owned(),
                text: visit.lang.of(&it.words()).to_owned(),
                chosen: measures.split(',').any(|word| word == it.id()),
            })
            .collect(),
        from: visit.ask.asked("from").unwrap_or_default().to_owned(),
        to: visit.ask.asked("to").unwrap_or_default().to_owned(),
        facets: cases::facets(visit, &filled, &FACETS),
        table: Table::of(&sheet, visit.lang),
        picture: picture.map(|it| svg(&it, visit.lang, "count")),
        downloads: downloads(visit),
    };
    Ok(Answer::page(written(&page)))
}

fn filled(visit: &Visit<'_>) -> Fields {
    cases::filled(visit)
}

fn counted(visit: &Visit<'_>) -> Result<Sheet, Error> {
    let mut filled = filled(visit);
    let by = visit.ask.asked("by").unwrap_or("body");
    filled.set("by", by);
    let then = visit.ask.asked("then").filter(|it| *it != by);
    // Two dimensions are a cross table of one measure.
    match (then, visit.ask.all("measure")) {
        (Some(then), _) => filled.set("across", then),
        (None, Some(measures)) => filled.set("measure", measures),
        (None, None) => {}
    }
    for id in ["from", "to"] {
        filled.set(id, visit.ask.asked(id).unwrap_or_default());
    }
    let today = visit.site.office.clock().reading().day();
    let stats = Stats::build(&filled, &visit.rules, today).map_err(Error::Filter)?;
    visit.sheet(Request::Stats(stats))
}

/// The same count as files.
fn downloads(visit: &Visit<'_>) -> Vec<(&'static str, String)> {
    let asked = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&visit.ask.query)
        .finish();
    [Format::Xlsx, Format::Csv]
        .map(|it| {
            let address = format!("/stats/file?{asked}&format={}", it.name());
            (it.name(), address)
        })
        .into()
}

/// A count as a file: numbers of cases only, so nothing is recorded.
pub(super) fn file(visit: &Visit<'_>) -> Outcome {
    let format = visit.ask.asked("format").and_then(|it| it.parse().ok());
    let Some(format) = format.filter(|it| matches!(it, Format::Xlsx | Format::Csv)) else {
        return Ok(missing(visit));
    };
    let sheet = counted(visit)?;
    Ok(as_file(visit, &sheet, format, "stats"))
}

/// A sheet to be taken away.
pub(super) fn as_file(visit: &Visit<'_>, sheet: &Sheet, format: Format, name: &str) -> Answer {
    let day = visit.site.office.clock().reading().day();
    match bytes(sheet, format, &Look::new(visit.lang)) {
        Ok(bytes) => {
            let name = format!("{name}-{day}.{}", format.name());
            Answer::file(&name, format.media_type(), bytes)
        }
        Err(it) => {
            let chrome = visit.chrome(visit.say(Label::OurFault));
            chrome::note(chrome, it.to_string()).with_status(500)
        }
    }
}
