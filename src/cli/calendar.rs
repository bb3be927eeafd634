//! The calculator of days: due dates, distances and month pictures, for anyone, with or without an office.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::casework::calendar::Calendar;
use crate::casework::day::{Day, Moment};
use crate::casework::period::{Duty, Roll, Term, Unit};
use crate::casework::reckoning::{Limit, between, fall_due};
use crate::office::calendar::CalendarImported;
use crate::office::error::Error;
use crate::office::form::read_moment;
use crate::office::ledger::value::narrow;
use crate::office::request::ImportCalendar;
use crate::office::{Reply, Request};
use crate::reference::profile::text_of;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::Purpose;
use crate::wording::sheet::Format;
use crate::wording::{days, problem};

use super::output;
use super::session::{Failure, Session};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    if let Some(("import", flags)) = given.subcommand() {
        return import(session, flags);
    }
    let calendar = if session.file.is_file() {
        session.open(Purpose::Read)?.rules().calendar.clone()
    } else {
        crate::reference::calendar::embedded()
    };
    match given.subcommand() {
        Some(("due", flags)) => due(session, &calendar, flags),
        Some(("between", flags)) => distance(session, &calendar, flags),
        Some(("show", flags)) => show(session, &calendar, flags),
        _ => Ok(super::USAGE),
    }
}

/// Puts a published table in force: first what it would move is told, then it is asked.
fn import(session: &Session, flags: &ArgMatches) -> Result<u8, Failure> {
    let path = PathBuf::from(
        flags
            .get_one::<String>("table")
            .cloned()
            .unwrap_or_default(),
    );
    let bytes = std::fs::read(&path).map_err(Failure::file(&path))?;
    let dry_run = flags.get_flag("dry-run");
    let purpose = if dry_run {
        Purpose::Read
    } else {
        Purpose::Write
    };
    let office = session.open(purpose)?;
    let name = super::import::file_name(&path);
    let asked = |dry_run| {
        Request::ImportCalendar(ImportCalendar {
            source: name.clone(),
            text: text_of(bytes.clone()),
            dry_run,
        })
    };
    let tell = |it: CalendarImported| -> Result<CalendarImported, Failure> {
        let said = days::imported(session.lang, &it);
        let mut sheet = it.moved.clone();
        sheet.notes.extend(said.into_iter().map(Words::from));
        output::sheet(session, office.is_practice(), sheet)?;
        Ok(it)
    };
    let preview = calendar_of(office.handle(&session.asker, asked(true)), session, &path)?;
    if dry_run {
        tell(preview)?;
        return Ok(super::DONE);
    }
    session.confirm(preview.n_cases)?;
    tell(calendar_of(
        office.handle(&session.asker, asked(false)),
        session,
        &path,
    )?)?;
    Ok(super::DONE)
}

/// What a table brings, or everything wrong with it, each with its file.
fn calendar_of(
    answered: Result<Reply, Error>,
    session: &Session,
    path: &Path,
) -> Result<CalendarImported, Failure> {
    match answered {
        Ok(Reply::Calendar(it)) => Ok(*it),
        Ok(_) => Err(Failure::Said(String::new())),
        Err(Error::Calendar(faults)) => {
            Err(Failure::Said(problem::table(session.lang, path, &faults)))
        }
        Err(other) => Err(other.into()),
    }
}

fn due(session: &Session, calendar: &Calendar, flags: &ArgMatches) -> Result<u8, Failure> {
    if let Some(path) = flags.get_one::<String>("rows") {
        return due_of_rows(session, calendar, path);
    }
    let text = |name: &str| flags.get_one::<String>(name).map_or("", String::as_str);
    let rolls = !flags.get_flag("no-roll");
    let asked = Asked::read(text("from"), text("amount"), text("unit"), rolls);
    let limit = asked
        .and_then(|it| it.limit(calendar))
        .map_err(|it| Failure::Usage(days::fault(session.lang, &it)))?;
    let it = if rolls { limit.legal } else { limit.raw };
    if session.quiet {
        session.say(&written(it, limit.whole_days))?;
    } else {
        let rolled = rolls && limit.legal != limit.raw;
        let from = rolled.then(|| limit.raw.day());
        let text = days::due(
            session.lang,
            &written(it, limit.whole_days),
            from,
            limit.estimated,
        );
        session.say(&text)?;
    }
    Ok(super::DONE)
}

/// The same rows with a `due` column; a row that is not understood is named, and the others are answered.
fn due_of_rows(session: &Session, calendar: &Calendar, path: &str) -> Result<u8, Failure> {
    let is_chosen = session.format.is_some() || session.output.is_some();
    if is_chosen && output::format_of(session)? != Format::Csv {
        return Err(Failure::Usage(days::only_csv(session.lang)));
    }
    let mut text = Vec::new();
    if path == "-" {
        std::io::stdin().lock().read_to_end(&mut text)?;
    } else {
        text = std::fs::read(path).map_err(Failure::file(Path::new(path)))?;
    }
    let failed = |it: csv::Error| Failure::Io(format!("{path}: {it}"));
    let text = text_of(text);
    let mut reader = rows_of(text.as_bytes());
    let header = reader.headers().map_err(failed)?.clone();
    let place = |name: &'static str| {
        let plain = |it: &str| {
            it.trim()
                .trim_start_matches('\u{feff}')
                .to_ascii_lowercase()
        };
        let mut cells = header.iter().map(plain);
        let place = cells.position(|it| days::is_column(name, &it));
        place.ok_or_else(|| Failure::Usage(days::no_column(session.lang, path, name)))
    };
    let (start, amount, unit) = (place("start")?, place("amount")?, place("unit")?);
    let mut writer = lines();
    let mut wide = header.clone();
    wide.push_field("due");
    writer.write_record(&wide).map_err(failed)?;
    let (mut n_bad, mut estimated) = (0, Vec::new());
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row).map_err(failed)? {
        let cell = |n: usize| row.get(n).unwrap_or_default();
        let asked = if row.len() > header.len() {
            // Which cell is one too many nobody can say.
            Err(days::Fault::TooManyCells)
        } else {
            Asked::read(cell(start), cell(amount), cell(unit), true)
        };
        while row.len() < header.len() {
            row.push_field("");
        }
        let answer = match asked.and_then(|it| it.limit(calendar)) {
            Ok(limit) => {
                estimated.push(limit.estimated);
                written(limit.legal, limit.whole_days)
            }
            Err(fault) => {
                n_bad += 1;
                estimated.push(false);
                let line = row.position().map_or(0, csv::Position::line);
                let said = days::fault(session.lang, &fault);
                output::aside(format_args!("{path}:{line}: {said}\n"));
                String::new()
            }
        };
        row.push_field(&answer);
        writer.write_record(&row).map_err(failed)?;
    }
    let mut bytes = writer
        .into_inner()
        .map_err(|it| Failure::Io(it.to_string()))?;
    let n_estimated = estimated.iter().filter(|it| **it).count();
    if n_estimated > 0 {
        bytes = marked(&bytes, &estimated).map_err(failed)?;
    }
    if session.output.is_some() {
        // Spreadsheets take a file without the mark for another encoding.
        bytes.splice(..0, *b"\xef\xbb\xbf");
    }
    output::put(session, &bytes)?;
    if n_estimated > 0 {
        output::aside(format_args!(
            "{}\n",
            days::n_estimated(session.lang, n_estimated)
        ));
    }
    Ok(if n_bad == 0 {
        super::DONE
    } else {
        super::PARTLY
    })
}

/// Rows of any length: one that is too long or too short is no reason to give up the others.
fn rows_of(text: &[u8]) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().flexible(true).from_reader(text)
}

fn lines() -> csv::Writer<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new();
    writer.flexible(true).from_writer(Vec::new())
}

/// The answered rows with one more column, which says of each limit whether it is an estimate.
fn marked(rows: &[u8], estimated: &[bool]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = lines();
    let mut reader = rows_of(rows);
    let mut header = reader.headers()?.clone();
    header.push_field("due_estimated");
    writer.write_record(&header)?;
    for (row, is) in reader.into_records().zip(estimated) {
        let mut row = row?;
        row.push_field(if *is { "yes" } else { "" });
        writer.write_record(&row)?;
    }
    writer
        .into_inner()
        .map_err(|it| csv::Error::from(it.into_error()))
}

/// A limit to be reckoned.
struct Asked {
    from: Moment,
    term: Term,
}

impl Asked {
    fn read(from: &str, amount: &str, unit: &str, rolls: bool) -> Result<Asked, days::Fault> {
        let unit_word = unit.trim();
        Ok(Asked {
            from: read_moment(from).ok_or_else(|| days::Fault::NotADay(from.to_owned()))?,
            term: Term {
                unit: days::unit_of(unit_word)
                    .ok_or_else(|| days::Fault::NotAUnit(unit_word.to_owned()))?,
                amount: narrow(amount)
                    .trim()
                    .parse()
                    .ok()
                    .filter(|it| *it <= days::MOST)
                    .ok_or_else(|| days::Fault::NotAnAmount(amount.to_owned()))?,
                roll: if rolls { Roll::Forward } else { Roll::No },
                duty: Duty::Citizen,
            },
        })
    }

    /// None is told where counting would stop at the last day there is.
    fn limit(&self, calendar: &Calendar) -> Result<Limit, days::Fault> {
        let limit = fall_due(calendar, &self.term, self.from, &[]);
        match limit.legal.day() < Day::LAST {
            true => Ok(limit),
            false => Err(days::Fault::TooFar),
        }
    }
}

fn written(it: Moment, whole_days: bool) -> String {
    if whole_days {
        it.day().to_string()
    } else {
        it.to_string()
    }
}

fn distance(session: &Session, calendar: &Calendar, flags: &ArgMatches) -> Result<u8, Failure> {
    let (a, b) = (day(session, flags, "a")?, day(session, flags, "b")?);
    let it = between(calendar, a, b);
    let estimated = !calendar.covers_days(a.min(b), a.max(b));
    let columns = vec![
        Column::new("from", "起", "from", Kind::Day),
        Column::new("to", "止", "to", Kind::Day),
        Column::new("natural", "自然日", "natural days", Kind::Int),
        Column::new("working", "工作日", "working days", Kind::Int),
    ];
    let mut sheet = Sheet::new(Words::default(), columns);
    sheet.rows.push(vec![
        Cell::Day(a),
        Cell::Day(b),
        Cell::Int(it.natural.into()),
        Cell::Int(it.working.into()),
    ]);
    sheet.notes.push(Words::new(
        "起日不计，止日计入（民法典§201）",
        "the first day is not counted, the last is (民法典§201)",
    ));
    if estimated {
        sheet
            .notes
            .push(Words::new(days::ESTIMATED.0, days::ESTIMATED.1));
    }
    output::sheet(session, false, sheet)?;
    Ok(super::DONE)
}

fn show(session: &Session, calendar: &Calendar, flags: &ArgMatches) -> Result<u8, Failure> {
    let words = flags.get_one::<String>("year").map_or("", String::as_str);
    let year = words
        .parse()
        .ok()
        .filter(|it| Day::of(*it, 1, 1).is_some())
        .ok_or_else(|| {
            Failure::Usage(days::fault(
                session.lang,
                &days::Fault::NotAYear(words.to_owned()),
            ))
        })?;
    let months: Vec<i8> = match flags.get_one::<i8>("month") {
        Some(month) => vec![*month],
        None => (1..=12).collect(),
    };
    for month in months {
        session.say(&days::month(session.lang, calendar, year, month))?;
    }
    session.say(&days::legend(session.lang, calendar.covers(year)))?;
    Ok(super::DONE)
}

fn day(session: &Session, flags: &ArgMatches, name: &str) -> Result<Day, Failure> {
    let words = flags.get_one::<String>(name).map_or("", String::as_str);
    crate::office::form::read_day(words).ok_or_else(|| {
        let fault = days::Fault::NotADay(words.to_owned());
        Failure::Usage(days::fault(session.lang, &fault))
    })
}

/// The units a limit may be counted in, for the help page.
pub(super) fn units() -> String {
    let units: Vec<&str> = Unit::ALL.iter().map(|it| it.code()).collect();
    units.join(" ")
}
