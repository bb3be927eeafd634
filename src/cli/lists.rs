//! Questions at the prompt: the queue of the day, lists, searches, cases, explanations, code tables.

use clap::ArgMatches;

use crate::casework::code::Axis;
use crate::casework::day::{Day, Moment};
use crate::office::board::By;
use crate::office::filter::Filter;
use crate::office::form::{Fields, read_day, read_moment};
use crate::office::lists::Part;
use crate::office::request::{Detail, List, Named, Search, Show, Today};
use crate::office::{Error, Office, Reply, Request};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::Purpose;
use crate::wording::names::Names;
use crate::wording::{explaining, problem, today as queue, view};

use super::command::filter_ids;
use super::output;
use super::prompt;
use super::session::{Failure, Session};

/// Rows of a list at a terminal when nobody says how many.
const LIST_AT_TERMINAL: usize = 50;

pub(super) fn today(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    if !session.file.is_file() {
        return begin(session);
    }
    let office = session.open(Purpose::Read)?;
    let asked = Today {
        filter: filter_of(given, &office)?,
        soon_days: number(given, "soon"),
        limit: given.try_get_one::<usize>("limit").ok().flatten().copied(),
        by: digest_of(session, given)?,
        since: shift_of(session, given)?,
    };
    let hands_over = asked.since.is_some();
    let Reply::Today(it) = office.handle(&session.asker, Request::Today(asked))? else {
        return Ok(super::DONE);
    };
    let mut parts = it.parts.clone();
    if parts.is_empty() {
        let (name, sections) = (String::new(), it.sections.clone());
        parts.push(Part { name, sections });
    }
    if !output::is_for_people(session)? {
        output::sheet(session, office.is_practice(), queue::one_sheet(parts))?;
        return Ok(super::DONE);
    }
    session.say(&queue::heading(session.lang, &it, office.is_practice()))?;
    let mut first = true;
    for part in parts {
        if !part.name.is_empty() {
            session.say(&queue::part(session.lang, &part.name))?;
        }
        for section in part.sections {
            session.say(&queue::section(session.lang, section.kind, section.total))?;
            output::section(session, &section.sheet, first)?;
            first = false;
        }
    }
    if hands_over {
        session.say(&queue::hand_over(session.lang))?;
    }
    session.say(&queue::ending(session.lang, it.backup_old))?;
    Ok(super::DONE)
}

/// There is no office yet: how to begin.
fn begin(session: &Session) -> Result<u8, Failure> {
    session.say(&problem::how_to_begin(session.lang, &session.file))?;
    Ok(super::DONE)
}

pub(super) fn list(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let for_people = output::is_for_people(session)? && !session.quiet;
    let limit = given
        .get_one::<usize>("limit")
        .copied()
        .or(for_people.then_some(LIST_AT_TERMINAL));
    let asked = List {
        filter: filter_of(given, &office)?,
        text: given.get_one::<String>("text").cloned(),
        limit,
        overdue: given.get_flag("overdue"),
        reveal: given.get_one::<String>("reveal").cloned(),
        detail: Detail::None,
    };
    sheet_of(session, &office, Request::List(asked))
}

pub(super) fn search(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let words: Vec<String> = given
        .get_many::<String>("words")
        .map(|it| it.cloned().collect())
        .unwrap_or_default();
    let asked = Search {
        words: words.join(" "),
        limit: given
            .get_one::<usize>("limit")
            .copied()
            .or(Some(LIST_AT_TERMINAL)),
    };
    sheet_of(session, &office, Request::Search(asked))
}

pub(super) fn sheet_of(
    session: &Session,
    office: &Office,
    request: Request,
) -> Result<u8, Failure> {
    let Reply::Sheet(sheet) = office.handle(&session.asker, request)? else {
        return Ok(super::DONE);
    };
    if session.quiet {
        for row in &sheet.rows {
            if let Some(Cell::Text(number)) = row.first() {
                session.say(number)?;
            }
        }
        return Ok(super::DONE);
    }
    output::sheet(session, office.is_practice(), sheet)?;
    Ok(super::DONE)
}

pub(super) fn show(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let rules = office.rules();
    for name in case_names(given)? {
        session.asks_about(&name);
        let asked = Show {
            name,
            as_of: day_flag(session, given, "as-of")?,
            reveal: given.get_one::<String>("reveal").cloned(),
            ..Show::default()
        };
        let Reply::Case(it) = office.handle(&session.asker, Request::Show(asked))? else {
            continue;
        };
        if session.quiet {
            session.say(&it.case.number.to_string())?;
        } else if output::is_for_people(session)? {
            let text = view::text(session.lang, &it, &Names::of(&rules), office.is_practice());
            session.say(&text)?;
        } else {
            output::sheet(
                session,
                office.is_practice(),
                view::records(session.lang, &it, &Names::of(&rules)),
            )?;
        }
    }
    Ok(super::DONE)
}

pub(super) fn explain(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let rules = office.rules();
    let names = Names::of(&rules);
    let asked = Named {
        name: given.get_one::<String>("case").cloned().unwrap_or_default(),
        as_of: day_flag(session, given, "as-of")?,
    };
    let what = given
        .get_one::<String>("what")
        .map_or("due", String::as_str);
    let request = match what {
        "route" | "路由" => Request::ExplainRoute(asked),
        _ => Request::ExplainDue(asked),
    };
    match office.handle(&session.asker, request)? {
        Reply::Explained(it) if output::is_for_people(session)? => {
            session.say(&explaining::due(session.lang, &it, &names))?;
        }
        Reply::Explained(it) => output::sheet(
            session,
            office.is_practice(),
            crate::office::explain::sheet(&it, &rules),
        )?,
        Reply::Routes(it) => session.say(&explaining::routes(session.lang, &it, &names))?,
        _ => {}
    }
    Ok(super::DONE)
}

/// The code tables, or one of them.
pub(super) fn codes(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let codes = if session.file.is_file() {
        session.open(Purpose::Read)?.rules().codes.clone()
    } else {
        crate::reference::codes::embedded()
    };
    let columns = vec![
        Column::new("code", "代码", "code", Kind::Id),
        Column::new("zh", "名称", "Chinese", Kind::Text),
        Column::new("en", "英文", "English", Kind::Text),
        Column::new("parent", "上级", "parent", Kind::Id),
        Column::new("source", "来源", "source", Kind::Text).minor(),
    ];
    let Some(word) = given.get_one::<String>("axis") else {
        let mut sheet = Sheet::new(Words::new("代码表", "code tables"), columns[..3].to_vec());
        for axis in Axis::ALL {
            sheet.rows.push(vec![
                Cell::text(axis.id()),
                Cell::text(axis.zh()),
                Cell::text(axis.en()),
            ]);
        }
        output::sheet(session, false, sheet)?;
        return Ok(super::DONE);
    };
    let axis = Axis::ALL
        .iter()
        .copied()
        .find(|it| it.id() == word || it.zh() == word || it.en() == word)
        .ok_or_else(|| Failure::Usage(problem::no_such_table(session.lang, word)))?;
    let mut sheet = Sheet::new(Words::new(axis.zh(), axis.en()), columns);
    for code in codes.all(axis) {
        sheet.rows.push(vec![
            Cell::text(code.code.clone()),
            Cell::text(code.zh.clone()),
            Cell::text(code.en.clone()),
            code.parent.clone().map_or(Cell::Empty, Cell::text),
            Cell::text(code.source.clone()),
        ]);
    }
    output::sheet(session, false, sheet)?;
    Ok(super::DONE)
}

/// The filter that flags describe; bare `fengqiao` has none of them.
pub(super) fn filter_of(given: &ArgMatches, office: &Office) -> Result<Filter, Failure> {
    let mut filled = Fields::default();
    for id in filter_ids() {
        if let Ok(Some(words)) = given.try_get_one::<String>(id) {
            filled.set(id, words.as_str());
        }
    }
    Filter::build(&filled, &office.rules()).map_err(|it| Error::Filter(it).into())
}

fn case_names(given: &ArgMatches) -> Result<Vec<String>, Failure> {
    let names: Vec<String> = given
        .get_many::<String>("case")
        .map(|it| it.cloned().collect())
        .unwrap_or_default();
    prompt::numbers(&names)
}

fn day_flag(session: &Session, given: &ArgMatches, name: &str) -> Result<Option<Day>, Failure> {
    match given.get_one::<String>(name) {
        None => Ok(None),
        Some(words) => read_day(words).map(Some).ok_or_else(|| {
            Failure::Usage(problem::not_a_day(
                session.lang,
                &format!("--{name}"),
                words,
            ))
        }),
    }
}

/// By whom a digest is put together.
fn digest_of(session: &Session, given: &ArgMatches) -> Result<Option<By>, Failure> {
    match given.try_get_one::<String>("by").ok().flatten() {
        None => Ok(None),
        Some(words) => By::of_word(words)
            .map(Some)
            .ok_or_else(|| Failure::Usage(problem::by_body_or_officer(session.lang, words))),
    }
}

/// When the shift began: a moment, or an hour of today.
fn shift_of(session: &Session, given: &ArgMatches) -> Result<Option<Moment>, Failure> {
    let Some(words) = given.try_get_one::<String>("handover").ok().flatten() else {
        return Ok(None);
    };
    let today = session.clock()?.reading().day();
    read_moment(words)
        .or_else(|| read_moment(&format!("{today} {words}")))
        .map(Some)
        .ok_or_else(|| Failure::Usage(problem::not_a_day(session.lang, "--handover", words)))
}

fn number(given: &ArgMatches, name: &str) -> Option<i32> {
    given
        .try_get_one::<String>(name)
        .ok()
        .flatten()
        .and_then(|it| it.parse().ok())
}
