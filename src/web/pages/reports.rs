//! Reports (报表): the outlines of the program filled for a period, as a page with its pictures, to be taken away.

use askama::Template;

use crate::office::error::Error;
use crate::office::form::Fields;
use crate::office::report::Report;
use crate::office::report::outline::{SHIPPED, Shipped};
use crate::office::{Reply, Request};
use crate::report::bulletin::Bulletin;
use crate::wording::bulletin;
use crate::wording::page::Label;
use crate::wording::sheet::{Format, Look};

use super::{Outcome, missing};
use crate::web::ask::Answer;
use crate::web::chrome::{self, Chrome, written};
use crate::web::form::Choice;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "reports.html", config = "src/web/askama.toml")]
struct ReportsPage {
    chrome: Chrome,
    reports: Vec<Choice>,
    stretch: String,
    from: String,
    to: String,
    /// Conditions on the cases, as typed.
    only: String,
    made: Option<Made>,
}

/// A report on its page.
struct Made {
    title: String,
    office: String,
    period: String,
    /// Headings, sentences, tables and pictures, escaped where they are written.
    parts: String,
    notes: Vec<String>,
    downloads: Vec<(&'static str, String)>,
}

/// What a report is taken away as.
const FORMATS: [Format; 5] = [
    Format::Html,
    Format::Docx,
    Format::Xlsx,
    Format::Csv,
    Format::Md,
];

/// What may be chosen beside the report.
const ASKED: [&str; 4] = ["period", "from", "to", "where"];

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let asked = visit.ask.asked("report").unwrap_or_default();
    let words = |id: &str| visit.ask.asked(id).unwrap_or_default().to_owned();
    let made = match Shipped::of(asked) {
        None if asked.is_empty() => None,
        None => return Ok(missing(visit)),
        Some(shipped) => Some(shown(visit, shipped)?),
    };
    let page = ReportsPage {
        chrome: visit.chrome(visit.say(Label::Reports)),
        reports: SHIPPED
            .iter()
            .map(|it| Choice {
                value: it.id.to_owned(),
                text: visit.lang.either(it.zh, it.en).to_owned(),
                chosen: it.id == asked,
            })
            .collect(),
        stretch: words("period"),
        from: words("from"),
        to: words("to"),
        only: words("where"),
        made,
    };
    Ok(Answer::page(written(&page)))
}

fn shown(visit: &Visit<'_>, shipped: &Shipped) -> Result<Made, Error> {
    let made = filled(visit, shipped)?;
    let lang = visit.lang;
    let mut address = form_urlencoded::Serializer::new(String::new());
    address.append_pair("report", shipped.id);
    let asked = asked(visit);
    // The newest period may be another when the file is taken.
    if asked.get("from").is_none() {
        address.append_pair("period", &made.stretch);
    }
    let chosen = asked.iter().filter(|it| it.0 != "period");
    let address = address.extend_pairs(chosen).finish();
    let downloads = FORMATS.map(|it| {
        let address = format!("/reports/file?{address}&format={}", it.name());
        (it.name(), address)
    });
    Ok(Made {
        title: lang.of(&made.title).to_owned(),
        office: made.office.clone(),
        period: lang.of(&made.period).to_owned(),
        parts: bulletin::html_parts(&made, lang),
        notes: made.notes.iter().map(|it| lang.of(it).to_owned()).collect(),
        downloads: downloads.into(),
    })
}

fn filled(visit: &Visit<'_>, shipped: &Shipped) -> Result<Bulletin, Error> {
    let today = visit.site.office.clock().reading().day();
    let asked = Report::shipped(shipped, &asked(visit), &visit.rules, today);
    let asked = asked.map_err(Error::Filter)?;
    match visit.handle(Request::Report(Box::new(asked)))? {
        Reply::Bulletin(it) => Ok(*it),
        other => unreachable!("asked for a report: {other:?}"),
    }
}

/// Which days and which cases.
fn asked(visit: &Visit<'_>) -> Fields {
    let words = |id: &str| Some((id.to_owned(), visit.ask.asked(id)?.to_owned()));
    ASKED.into_iter().filter_map(words).collect()
}

/// A report as a file: figures only, so nothing is recorded.
pub(super) fn file(visit: &Visit<'_>) -> Outcome {
    let format = visit.ask.asked("format").and_then(|it| it.parse().ok());
    let format = format.filter(|it| FORMATS.contains(it));
    let shipped = Shipped::of(visit.ask.asked("report").unwrap_or_default());
    let Some((format, shipped)) = format.zip(shipped) else {
        return Ok(missing(visit));
    };
    let made = filled(visit, shipped)?;
    match bulletin::bytes(&made, format, &Look::new(visit.lang)) {
        Ok(bytes) => {
            let part = visit.ask.asked("where").map_or("", |_| "-part");
            let name = format!("{}-{}{part}.{}", shipped.id, made.stretch, format.name());
            Ok(Answer::file(&name, format.media_type(), bytes))
        }
        Err(it) => {
            let chrome = visit.chrome(visit.say(Label::OurFault));
            Ok(chrome::note(chrome, it.to_string()).with_status(500))
        }
    }
}
