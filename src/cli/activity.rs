//! Activities at the prompt: recorded one by one or from a file, taken back, listed.

use std::path::Path;

use clap::ArgMatches;

use crate::casework::activity::Stated;
use crate::casework::record::Record;
use crate::office::activity::{Activities, RecordActivities, ReverseActivity};
use crate::office::form::{self, Fields};
use crate::office::import::fault::{RowFault, RowReason};
use crate::office::{Error, Office, Reply, Request};
use crate::store::Purpose;
use crate::wording::names::Names;
use crate::wording::{activity, importing};

use super::import::file_name;
use super::lists::sheet_of;
use super::parties;
use super::session::{Failure, Session};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    match given.subcommand() {
        Some(("record", given)) => record(session, given),
        Some(("reverse", given)) => reverse(session, given),
        Some((_, given)) => list(session, given),
        None => Ok(super::USAGE),
    }
}

fn record(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Write)?;
    let dry_run = given.get_flag("dry-run");
    let records = match given.get_one::<String>("from") {
        Some(path) => from_file(session, &office, Path::new(path), dry_run)?,
        None => {
            let filled = filled(given, form::ACTIVITY.iter().map(|it| it.id));
            let stated = form::activity(&filled, &office.rules()).map_err(Error::Form)?;
            recorded(session, &office, vec![stated], dry_run)?
        }
    };
    let rules = office.rules();
    for it in &records {
        session.say(&match session.quiet {
            true => it.header.gno.to_string(),
            false => activity::recorded(session.lang, it, &Names::of(&rules), dry_run),
        })?;
    }
    Ok(super::DONE)
}

/// Records every row of a file, or none.
fn from_file(
    session: &Session,
    office: &Office,
    path: &Path,
    dry_run: bool,
) -> Result<Vec<Record>, Failure> {
    let rules = office.rules();
    let known: Vec<&str> = form::ACTIVITY.iter().map(|it| it.id).collect();
    let unknown = |header: &str| form::no_such_field(header, "");
    let (mut lines, mut stated, mut faults) = (Vec::new(), Vec::new(), Vec::new());
    for (line, filled) in parties::forms(session, office, path, &known, &unknown)? {
        match form::activity(&filled, &rules) {
            Ok(it) => {
                lines.push(line);
                stated.push(it);
            }
            Err(it) => faults.push(parties::fault(line, RowReason::Form(it))),
        }
    }
    if faults.is_empty() {
        let refused = |n: usize, why| parties::fault(lines[n], RowReason::Refused(why));
        match recorded(session, office, stated, dry_run) {
            Err(Failure::Office(it)) => match *it {
                Error::OfRows(all) => {
                    faults = all.into_iter().map(|(n, why)| refused(n, why)).collect();
                }
                Error::Refused(why) => faults.push(refused(0, why)),
                other => return Err(other.into()),
            },
            other => return other,
        }
    }
    Err(said(session, path, &faults, &Names::of(&rules)))
}

fn said(session: &Session, path: &Path, faults: &[RowFault], names: &Names<'_>) -> Failure {
    let said = importing::refused(session.lang, &file_name(path), faults, names);
    Failure::Said(said + "\n")
}

fn recorded(
    session: &Session,
    office: &Office,
    stated: Vec<Stated>,
    dry_run: bool,
) -> Result<Vec<Record>, Failure> {
    let asked = RecordActivities { stated, dry_run };
    match office.handle(&session.asker, Request::RecordActivities(asked))? {
        Reply::Records(it) => Ok(it),
        other => unreachable!("asked to record: {other:?}"),
    }
}

fn reverse(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Write)?;
    let asked = ReverseActivity {
        gno: given.get_one::<u64>("record").copied().unwrap_or(0),
        words: given
            .get_one::<String>("words")
            .cloned()
            .unwrap_or_default(),
    };
    let gno = asked.gno;
    office.handle(&session.asker, Request::ReverseActivity(asked))?;
    if !session.quiet {
        session.say(&activity::reversed(session.lang, gno))?;
    }
    Ok(super::DONE)
}

fn list(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let filled = filled(given, Activities::FIELDS.iter().copied());
    let today = office.clock().reading().day();
    let asked = Activities::build(&filled, &office.rules(), today).map_err(Error::Filter)?;
    sheet_of(session, &office, Request::Activities(asked))
}

fn filled(given: &ArgMatches, ids: impl Iterator<Item = &'static str>) -> Fields {
    let mut filled = Fields::default();
    for id in ids {
        if let Ok(Some(words)) = given.try_get_one::<String>(id) {
            filled.set(id, words.as_str());
        } else if let Ok(Some(true)) = given.try_get_one::<bool>(id) {
            filled.set(id, "yes");
        }
    }
    filled
}
