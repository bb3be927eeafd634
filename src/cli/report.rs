//! Reports at the prompt: an outline by its name or from a file, filled, and written in the format asked for.

use std::path::Path;

use clap::ArgMatches;

use crate::casework::day::Day;
use crate::office::error::{FormFault, FormReason};
use crate::office::form::Fields;
use crate::office::report::Report;
use crate::office::report::freeze::{Differ, Freeze, Frozen};
use crate::office::report::outline::{Outline, SHIPPED, Shipped, shipped_ones};
use crate::office::{Error, Office, Reply, Request};
use crate::report::bulletin::Bulletin;
use crate::report::stretch::Stretch;
use crate::store::Purpose;
use crate::wording::names::Names;
use crate::wording::{bulletin, outline};

use super::session::{Failure, Session};
use super::{output, prompt};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    match given.subcommand() {
        Some(("list", _)) => list(session),
        Some(("freeze", given)) => freeze(session, given),
        Some(("diff", given)) => diff(session, given),
        _ => {
            let made = made(session, given)?;
            write(session, &made)?;
            Ok(super::DONE)
        }
    }
}

/// Fixes what reports say of a period that is over, and lists how each stands.
fn freeze(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Write)?;
    let (stretch, outlines) = of_a_period(session, given, &office)?;
    let asked = Freeze {
        outlines,
        stretch,
        dry_run: given.get_flag("dry-run"),
    };
    if let Reply::Sheet(it) = office.handle(&session.asker, Request::Freeze(Box::new(asked)))? {
        output::sheet(session, office.is_practice(), it)?;
    }
    Ok(super::DONE)
}

/// Holds frozen reports against what they would say now.
fn diff(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let (stretch, outlines) = of_a_period(session, given, &office)?;
    let asked = Differ { outlines, stretch };
    if let Reply::Differences(it) =
        office.handle(&session.asker, Request::Differ(Box::new(asked)))?
    {
        let rules = office.rules();
        write(session, &bulletin::differences(&it, &Names::of(&rules)))?;
    }
    Ok(super::DONE)
}

/// The period, and the reports named or else all that are for its length.
fn of_a_period(
    session: &Session,
    given: &ArgMatches,
    office: &Office,
) -> Result<(Stretch, Vec<Outline>), Failure> {
    let today = office.clock().reading().day();
    let period = given.get_one::<String>("period").map_or("", String::as_str);
    let stretch = Stretch::of(period, today)
        .ok_or_else(|| fault("period", period, FormReason::NotAPeriod))?;
    let names: Vec<&String> = given.get_many("reports").unwrap_or_default().collect();
    let mut outlines = Vec::new();
    for name in &names {
        outlines.push(shipped_outline(
            session,
            office,
            today,
            shipped(session, name)?,
        )?);
    }
    if let Some(path) = given.get_one::<String>("outline") {
        outlines.push(own_outline(session, office, today, Path::new(path))?);
    } else if names.is_empty() {
        for it in SHIPPED.iter().filter(|it| it.length == stretch.length) {
            outlines.push(shipped_outline(session, office, today, it)?);
        }
    }
    Ok((stretch, outlines))
}

fn fault(field: &str, value: &str, why: FormReason) -> Error {
    let (field, value) = (field.to_owned(), value.to_owned());
    Error::Filter(FormFault { field, value, why })
}

/// Fills the report asked for.
fn made(session: &Session, given: &ArgMatches) -> Result<Bulletin, Failure> {
    let office = session.open(Purpose::Read)?;
    let today = office.clock().reading().day();
    let mut filled = Fields::default();
    for id in Report::FIELDS {
        if let Ok(Some(all)) = given.try_get_many::<String>(id) {
            all.for_each(|words| filled.set(*id, words.as_str()));
        } else if let Ok(Some(true)) = given.try_get_one::<bool>(id) {
            filled.set(*id, "yes");
        }
    }
    if given.get_one::<String>("outline").is_none()
        && let Some(it) = frozen(session, given, &office, &filled)?
    {
        return Ok(it);
    }
    let outline = outline_of(session, given, &office, today)?;
    let asked = Report::build(outline, &filled, &office.rules(), today).map_err(Error::Filter)?;
    match office.handle(&session.asker, Request::Report(Box::new(asked)))? {
        Reply::Bulletin(it) => Ok(*it),
        other => unreachable!("asked for a report: {other:?}"),
    }
}

/// A report that is none of the program's, where it was frozen for the period.
fn frozen(
    session: &Session,
    given: &ArgMatches,
    office: &Office,
    filled: &Fields,
) -> Result<Option<Bulletin>, Failure> {
    let name = given.get_one::<String>("report");
    let name = name.filter(|it| Shipped::of(it).is_none());
    let today = office.clock().reading().day();
    let Some(asked) = name.and_then(|it| Frozen::named(it, filled, today)) else {
        return Ok(None);
    };
    match office.handle(&session.asker, Request::Frozen(asked))? {
        Reply::Frozen(it) => Ok(it.map(|it| *it)),
        other => unreachable!("asked for a frozen report: {other:?}"),
    }
}

/// The outline by name, or from the office's own file.
fn outline_of(
    session: &Session,
    given: &ArgMatches,
    office: &Office,
    today: Day,
) -> Result<Outline, Failure> {
    if let Some(path) = given.get_one::<String>("outline") {
        return own_outline(session, office, today, Path::new(path));
    }
    let Some(name) = given.get_one::<String>("report") else {
        return Err(Failure::Usage(outline::which_report(session.lang)));
    };
    shipped_outline(session, office, today, shipped(session, name)?)
}

fn shipped(session: &Session, name: &str) -> Result<&'static Shipped, Failure> {
    let found = Shipped::of(name);
    found.ok_or_else(|| Failure::Usage(outline::no_such_report(session.lang, name)))
}

fn own_outline(
    session: &Session,
    office: &Office,
    today: Day,
    path: &Path,
) -> Result<Outline, Failure> {
    let text = prompt::read_text(path)?;
    let read = Outline::read(&text, &office.rules(), today);
    read.map_err(|it| Failure::Said(outline::faults(session.lang, path, &it)))
}

fn shipped_outline(
    session: &Session,
    office: &Office,
    today: Day,
    it: &Shipped,
) -> Result<Outline, Failure> {
    let read = it.outline(&office.rules(), today);
    read.map_err(|faults| Failure::Said(outline::faults(session.lang, Path::new(it.id), &faults)))
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
    output::sheet(session, false, shipped_ones())?;
    Ok(super::DONE)
}
