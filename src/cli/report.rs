//! Reports at the prompt: an outline by its name or from a file, filled, and written in the format asked for.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::casework::day::Day;
use crate::office::error::{FormFault, FormReason};
use crate::office::form::read_day;
use crate::office::report::Report;
use crate::office::report::outline::{Outline, SHIPPED, Shipped};
use crate::office::{Error, Office, Reply, Request};
use crate::report::bulletin::Bulletin;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::report::stretch::Stretch;
use crate::store::Purpose;
use crate::wording::{bulletin, outline};

use super::output;
use super::session::{Failure, Session};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    if given.subcommand_matches("list").is_some() {
        return list(session);
    }
    let made = made(session, given)?;
    write(session, &made)?;
    Ok(super::DONE)
}

/// Fills the report asked for.
fn made(session: &Session, given: &ArgMatches) -> Result<Bulletin, Failure> {
    let office = session.open(Purpose::Read)?;
    let today = office.clock().reading().day();
    let fault = |field: &str, value: &str, why| {
        let (field, value) = (field.to_owned(), value.to_owned());
        Error::Filter(FormFault { field, value, why })
    };
    let as_of = given.get_one::<String>("as-of");
    let as_of = as_of
        .map(|it| read_day(it).ok_or_else(|| fault("as_of", it, FormReason::NotADay)))
        .transpose()?;
    let seen_from = as_of.unwrap_or(today);
    let stretch = given.get_one::<String>("period");
    let stretch = stretch
        .map(|it| {
            Stretch::of(it, seen_from).ok_or_else(|| fault("period", it, FormReason::NotAPeriod))
        })
        .transpose()?;
    let outline = outline_of(session, given, &office, today)?;
    let asked = Report {
        outline,
        stretch,
        as_of,
    };
    match office.handle(&session.asker, Request::Report(Box::new(asked)))? {
        Reply::Bulletin(it) => Ok(*it),
        other => unreachable!("asked for a report: {other:?}"),
    }
}

/// The outline by name, or from the office's own file.
fn outline_of(
    session: &Session,
    given: &ArgMatches,
    office: &Office,
    today: Day,
) -> Result<Outline, Failure> {
    let lang = session.lang;
    let rules = office.rules();
    if let Some(path) = given.get_one::<String>("outline").map(PathBuf::from) {
        let text = std::fs::read_to_string(&path).map_err(Failure::file(&path))?;
        let read = Outline::read(&text, &rules, today);
        return read.map_err(|it| Failure::Said(outline::faults(lang, &path, &it)));
    }
    let Some(name) = given.get_one::<String>("report") else {
        return Err(Failure::Usage(outline::which_report(lang)));
    };
    let shipped =
        Shipped::of(name).ok_or_else(|| Failure::Usage(outline::no_such_report(lang, name)))?;
    let read = shipped.outline(&rules, today);
    read.map_err(|it| Failure::Said(outline::faults(lang, Path::new(shipped.id), &it)))
}

/// Writes a bulletin where and how it was asked for; `--quiet` leaves only its sentences.
fn write(session: &Session, made: &Bulletin) -> Result<(), Failure> {
    if session.quiet {
        return output::put(session, bulletin::sentences(made, session.lang).as_bytes());
    }
    let format = output::format_of(session)?;
    let look = output::look(session);
    let written =
        bulletin::bytes(made, format, &look).map_err(|it| Failure::Io(format!("{it:?}")))?;
    output::put(session, &written)
}

/// Every report there is.
fn list(session: &Session) -> Result<u8, Failure> {
    let columns = vec![
        Column::new("report", "报表", "report", Kind::Text),
        Column::new("name", "名称", "name", Kind::Code),
        Column::new("length", "统计期", "period", Kind::Code),
    ];
    let mut sheet = Sheet::new(Words::new("报表", "reports"), columns);
    for it in SHIPPED {
        let length = it.length.words();
        sheet.row(vec![
            Cell::text(it.id),
            Cell::code(it.id, it.zh, it.en),
            Cell::code(it.length.id(), length.zh, length.en),
        ]);
    }
    sheet.note(Words::new(
        "默认为最近一个已结束的统计期；--period 另选，如 2026-10、2026Q3、上周",
        "by default the newest period that is over; --period chooses another, as 2026-10, 2026Q3, last-week",
    ));
    output::sheet(session, false, sheet)?;
    Ok(super::DONE)
}
