//! Counts at the prompt.

use clap::ArgMatches;

use crate::office::error::{FormFault, FormReason};
use crate::office::form::Fields;
use crate::office::stats::Stats;
use crate::office::{Error, Reply, Request};
use crate::report::dimension::Dimension;
use crate::report::measure::Measure;
use crate::report::picture::{Picture, Shape};
use crate::report::sheet::{Column, Sheet};
use crate::store::Purpose;
use crate::wording::picture::drawn;
use crate::wording::sheet::Frames;

use super::command::filter_ids;
use super::output;
use super::session::{Failure, Session};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let mut filled = Fields::default();
    for id in filter_ids().chain(Stats::FIELDS.iter().copied()) {
        if let Ok(Some(all)) = given.try_get_many::<String>(id) {
            all.for_each(|words| filled.set(id, words.as_str()));
        } else if let Ok(Some(true)) = given.try_get_one::<bool>(id) {
            filled.set(id, "yes");
        }
    }
    let today = office.clock().reading().day();
    let stats = Stats::build(&filled, &office.rules(), today).map_err(Error::Filter)?;
    let shape = match (given.get_flag("bars"), given.get_flag("lines")) {
        _ if !output::is_for_people(session)? => None,
        (_, true) => Some(Shape::Lines),
        (true, false) => Some(Shape::Bars),
        (false, false) => None,
    };
    let through = match shape {
        Some(Shape::Lines) => Some(line(&stats).map_err(Error::Filter)?),
        _ => None,
    };
    let reply = office.handle(&session.asker, Request::Stats(stats))?;
    if let Reply::Sheet(sheet) = reply {
        let picture = match (shape, &through) {
            (Some(_), Some(Line::Along(measure))) => {
                Picture::of_rows(&sheet, &points(&sheet, *measure))
            }
            (Some(shape), _) => Picture::of(&sheet, shape, &[]),
            (None, _) => None,
        };
        // The notes of a count say themselves when the data is for practice.
        output::sheet(session, false, sheet)?;
        if let Some(picture) = picture {
            let frames = if session.ascii {
                Frames::Ascii
            } else {
                Frames::Lines
            };
            let width = Some(output::terminal_width());
            let drawn = drawn(&picture, session.lang, frames, width);
            output::put(session, drawn.as_bytes())?;
        }
    }
    Ok(super::DONE)
}

/// What follows each other in time.
enum Line {
    /// The rows.
    Down,
    /// The columns: every row is a line, of its first measure.
    Along(Option<Measure>),
}

/// Lines want groups of the calendar.
fn line(asked: &Stats) -> Result<Line, FormFault> {
    let is_of_time = |it: &Dimension| matches!(it, Dimension::On(..));
    match (asked.by.first(), &asked.across) {
        (_, Some(it)) if is_of_time(it) => {
            let several = asked.measures.len() > 1;
            Ok(Line::Along(several.then(|| asked.measures[0])))
        }
        (Some(it), None) if is_of_time(it) && asked.by.len() == 1 => Ok(Line::Down),
        (by, _) => Err(FormFault {
            field: "lines".to_owned(),
            value: by.map_or("", |it| it.id()).to_owned(),
            why: FormReason::NotInTime,
        }),
    }
}

/// The columns of the groups across, where each has one or several measures; what is compared and the total are none.
fn points(sheet: &Sheet, measure: Option<Measure>) -> Vec<usize> {
    let is_point = |it: &Column| {
        let group = match measure {
            None => (!it.id.contains('.')).then_some(it.id.as_ref()),
            Some(measure) => it.id.strip_suffix(&format!(".{}", measure.id())),
        };
        it.kind.is_numeric() && group.is_some_and(|it| it != "total" && !it.contains('.'))
    };
    let numbered = sheet.columns.iter().enumerate();
    numbered
        .filter(|it| is_point(it.1))
        .map(|it| it.0)
        .collect()
}
