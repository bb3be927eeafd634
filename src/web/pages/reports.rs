//! Reports (报表): the outlines of the program filled for a period, as a page with its pictures, to be taken away.

use askama::Template;

use crate::office::error::{Error, FormFault, FormReason};
use crate::office::report::Report;
use crate::office::report::outline::{SHIPPED, Shipped};
use crate::office::{Reply, Request};
use crate::report::bulletin::Bulletin;
use crate::report::stretch::Stretch;
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

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let asked = visit.ask.asked("report").unwrap_or_default();
    let stretch = visit.ask.asked("period").unwrap_or_default().to_owned();
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
        stretch,
        made,
    };
    Ok(Answer::page(written(&page)))
}

fn shown(visit: &Visit<'_>, shipped: &Shipped) -> Result<Made, Error> {
    let made = filled(visit, shipped)?;
    let lang = visit.lang;
    let asked = form_urlencoded::Serializer::new(String::new())
        .append_pair("report", shipped.id)
        .append_pair("period", &made.stretch)
        .finish();
    let downloads = FORMATS.map(|it| {
        let address = format!("/reports/file?{asked}&format={}", it.name());
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
    let fault = |field: &str, value: &str, why| {
        let (field, value) = (field.to_owned(), value.to_owned());
        Error::Filter(FormFault { field, value, why })
    };
    let words = visit.ask.asked("period").filter(|it| !it.trim().is_empty());
    let stretch = words
        .map(|it| Stretch::of(it, today).ok_or_else(|| fault("period", it, FormReason::NotAPeriod)))
        .transpose()?;
    // An office that took a code away which the outline names cannot have that report.
    let outline = shipped.outline(&visit.rules, today).map_err(|_| {
        fault(
            "report",
            shipped.id,
            FormReason::UnknownField { near: None },
        )
    })?;
    let asked = Report {
        outline,
        stretch,
        as_of: None,
        live: false,
    };
    match visit.handle(Request::Report(Box::new(asked)))? {
        Reply::Bulletin(it) => Ok(*it),
        other => unreachable!("asked for a report: {other:?}"),
    }
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
            let name = format!("{}-{}.{}", shipped.id, made.stretch, format.name());
            Ok(Answer::file(&name, format.media_type(), bytes))
        }
        Err(it) => {
            let chrome = visit.chrome(visit.say(Label::OurFault));
            Ok(chrome::note(chrome, it.to_string()).with_status(500))
        }
    }
}
