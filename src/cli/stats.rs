//! Counts at the prompt.

use clap::ArgMatches;

use crate::office::form::Fields;
use crate::office::stats::Stats;
use crate::office::{Error, Reply, Request};
use crate::report::picture::{Picture, Shape};
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
    let reply = office.handle(&session.asker, Request::Stats(stats))?;
    if let Reply::Sheet(sheet) = reply {
        let bars = given.get_flag("bars") && output::is_for_people(session)?;
        let picture = bars
            .then(|| Picture::of(&sheet, Shape::Bars, &[]))
            .flatten();
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
