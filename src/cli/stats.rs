//! Counts at the prompt.

use clap::ArgMatches;

use crate::office::form::Fields;
use crate::office::stats::Stats;
use crate::office::{Error, Reply, Request};
use crate::store::Purpose;

use super::command::filter_ids;
use super::output;
use super::session::{Failure, Session};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let mut filled = Fields::default();
    for id in filter_ids().chain(Stats::FIELDS.iter().copied()) {
        if let Ok(Some(words)) = given.try_get_one::<String>(id) {
            filled.set(id, words.as_str());
        }
    }
    let stats = Stats::build(&filled, &office.rules()).map_err(Error::Filter)?;
    let reply = office.handle(&session.asker, Request::Stats(stats))?;
    if let Reply::Sheet(sheet) = reply {
        // The notes of a count say themselves when the data is for practice.
        output::sheet(session, false, sheet)?;
    }
    Ok(super::DONE)
}
