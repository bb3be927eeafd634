//! Supervision at the prompt: the sweep.

use clap::ArgMatches;

use crate::office::sweep::{First, Sweep, Swept};
use crate::office::{Error, Office, Reply, Request};
use crate::store::Purpose;
use crate::wording::supervising;

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

fn ask(session: &Session, office: &Office, asked: Sweep) -> Result<Swept, Failure> {
    match office.handle(&session.asker, Request::Sweep(asked))? {
        Reply::Swept(it) => Ok(*it),
        _ => Err(Failure::Usage(String::new())),
    }
}
