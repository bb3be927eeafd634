//! Supervision at the prompt: the sweep, the board, the sample for inspection.

use clap::ArgMatches;

use crate::office::board::{Board, By};
use crate::office::sample::Sample;
use crate::office::sweep::{First, Sweep, Swept};
use crate::office::{Error, Office, Reply, Request};
use crate::store::Purpose;
use crate::wording::{problem, supervising};

use super::lists::{filter_of, sheet_of};

use super::output;
use super::session::{Failure, Session};

/// Marks what newly came to a more pressing light, and lists it. The first time a person is asked.
pub(super) fn sweep(session: &Session, flags: &ArgMatches) -> Result<u8, Failure> {
    let dry_run = flags.get_flag("dry-run");
    let office = session.open(if dry_run {
        Purpose::Read
    } else {
        Purpose::Write
    })?;
    let mut asked = Sweep {
        dry_run,
        limit: flags.get_one::<usize>("limit").copied(),
        first: match (flags.get_flag("baseline"), session.yes) {
            (true, _) => First::Baseline,
            (false, true) => First::Mark,
            (false, false) => First::Ask,
        },
    };
    let swept = match ask(session, &office, asked) {
        Err(Failure::Office(it)) if session.is_interactive() => {
            let Error::FirstSweep { n } = *it else {
                return Err(Failure::Office(it));
            };
            session.confirm(n)?;
            asked.first = First::Mark;
            ask(session, &office, asked)?
        }
        other => other?,
    };
    let for_people = output::is_for_people(session)?;
    if !for_people || !swept.sheet.rows.is_empty() {
        output::sheet(session, office.is_practice(), swept.sheet.clone())?;
    }
    if for_people {
        session.say(&supervising::swept(session.lang, &swept, dry_run))?;
    }
    Ok(super::DONE)
}

/// By body or officer: what is overdue, done in time, waiting with a slip.
pub(super) fn board(session: &Session, flags: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let by = match flags.get_one::<String>("by") {
        None => By::Body,
        Some(words) => By::of_word(words)
            .ok_or_else(|| Failure::Usage(problem::by_body_or_officer(session.lang, words)))?,
    };
    let asked = Board {
        filter: filter_of(flags, &office)?,
        by,
    };
    sheet_of(session, &office, Request::Board(asked))
}

/// Draws cases for inspection and records the seed.
pub(super) fn sample(session: &Session, flags: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Write)?;
    let asked = Sample {
        filter: filter_of(flags, &office)?,
        size: flags.get_one::<usize>("size").copied().unwrap_or(0),
        seed: flags.get_one::<u64>("seed").copied(),
    };
    sheet_of(session, &office, Request::Sample(asked))
}

fn ask(session: &Session, office: &Office, asked: Sweep) -> Result<Swept, Failure> {
    match office.handle(&session.asker, Request::Sweep(asked))? {
        Reply::Swept(it) => Ok(*it),
        _ => Err(Failure::Usage(String::new())),
    }
}
