//! The demonstration: a practice office in a folder it names, filled by the ordinary import, routed, and shown as it stands today.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::casework::day::Day;
use crate::casework::profile::Role;
use crate::casework::reckoning::Why;
use crate::casework::track::StepKind;
use crate::office::filter::Filter;
use crate::office::form::{self, Fields};
use crate::office::import::Import;
use crate::office::ledger::mapping::Mapping;
use crate::office::ledger::source::Options;
use crate::office::request::{List, Named, Take, Today};
use crate::office::{Clock, Office, Reply, Request};
use crate::reference::codes::embedded;
use crate::reference::profile::read_profile;
use crate::report::sheet::Cell;
use crate::store::Purpose;
use crate::wording::names::Names;
use crate::wording::{Lang, explaining, taken, today as queue};

use super::import::import;
use super::output;
use super::session::{Failure, Session};

/// The day on which the dates of the example ledger were true.
const WRITTEN_ON: &str = "2026-11-23";
const LEDGER: &str = include_str!("../../examples/cases.csv");
const TOWNSHIP: [(&str, &str); 6] = [
    (
        "office.toml",
        include_str!("../../examples/township/office.toml"),
    ),
    (
        "places.csv",
        include_str!("../../examples/township/places.csv"),
    ),
    (
        "bodies.csv",
        include_str!("../../examples/township/bodies.csv"),
    ),
    (
        "officers.csv",
        include_str!("../../examples/township/officers.csv"),
    ),
    (
        "mediators.csv",
        include_str!("../../examples/township/mediators.csv"),
    ),
    (
        "routing.csv",
        include_str!("../../examples/township/routing.csv"),
    ),
];
const FOLDER: &str = "fengqiao-demo";
const FILE: &str = "office.redb";
/// Rows of each section of the day's sheet.
const ROWS: usize = 3;

/// People who walk in on the day of the demonstration: title, facts, type, place, nature.
const WALK_INS: [(&str, &str, &str, &str, &str); 3] = [
    (
        "楼上卫生间漏水到客厅",
        "楼上装修后卫生间漏水，我家客厅吊顶和地板都被水泡了，对方只肯赔五百元。",
        "邻里",
        "石头第一网格",
        "求助",
    ),
    (
        "工厂拖欠三个月工资",
        "我们八个人在厂里做包装，三个月没发工资，老板说等货款，一直拖。",
        "劳动报酬",
        "",
        "投诉",
    ),
    (
        "楼下烧烤店油烟熏人",
        "楼下烧烤店油烟管道对着住户窗户，晚上六点到十二点关窗也呛，反映过两次没有结果。",
        "",
        "",
        "投诉",
    ),
];

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let folder = given
        .get_one::<String>("folder")
        .map_or_else(|| PathBuf::from(FOLDER), PathBuf::from);
    let file = folder.join(FILE);
    clear(session, &file)?;
    let clock = session.clock()?;
    let today = clock.reading().day();
    let office = found(&folder, &file, clock)?;
    let session = &session.of_file(&file);
    tell(
        session,
        &format!("{}", folder.display()),
        "练习单位建在文件夹",
        "a practice office in folder",
    )?;
    let ledger = folder.join("cases.csv");
    std::fs::write(&ledger, shifted(today)?)?;
    tell(
        session,
        &ledger.display().to_string(),
        "导入台账",
        "taking in the ledger",
    )?;
    let asked = Import {
        file: "cases.csv".to_owned(),
        mapping: Mapping::shipped("own"),
        ..Import::default()
    };
    import(session, &office, &ledger, &Options::default(), asked)?;
    tell(
        session,
        "",
        "窗口来了三个人：登记、甄别、分派",
        "three people walk in: register, triage, assign",
    )?;
    for walk_in in WALK_INS {
        take_on(session, &office, walk_in)?;
    }
    show_today(session, &office)?;
    explain_one(session, &office)?;
    let said = ending(session.lang, &file);
    session.say(&said)?;
    Ok(super::DONE)
}

/// Run again, it starts afresh; but only a practice office is ever removed.
fn clear(session: &Session, file: &Path) -> Result<(), Failure> {
    if !file.exists() {
        return Ok(());
    }
    let office = Office::open(file, Purpose::Read, session.clock()?)?;
    if !office.is_practice() {
        return Err(crate::store::StoreError::FileExists {
            path: file.to_owned(),
        }
        .into());
    }
    drop(office);
    std::fs::remove_file(file)?;
    Ok(())
}

/// The example township, with the user of this PC as its administrator.
fn found(folder: &Path, file: &Path, clock: Clock) -> Result<Office, Failure> {
    let files: BTreeMap<String, String> = TOWNSHIP
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    std::fs::create_dir_all(folder.join("township"))?;
    for (name, text) in &files {
        std::fs::write(folder.join("township").join(name), text)?;
    }
    let mut profile = read_profile(&files, &embedded()).map_err(Failure::Faults)?;
    let os_user = whoami::username().unwrap_or_default();
    let administrator = profile
        .officers
        .iter_mut()
        .find(|it| it.has(Role::Administrator));
    if let Some(officer) = administrator {
        officer.os_user = Some(os_user.clone());
    }
    Ok(Office::found(file, profile, true, clock, &os_user)?)
}

/// The ledger with every date moved, so that what was recent stays recent.
fn shifted(today: Day) -> Result<Vec<u8>, Failure> {
    let bad = |it: csv::Error| Failure::Io(it.to_string());
    let written: Day = WRITTEN_ON.parse().unwrap_or(today);
    let days = written.days_until(today);
    let mut reader = csv::Reader::from_reader(LEDGER.as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(reader.headers().map_err(bad)?)
        .map_err(bad)?;
    for row in reader.records() {
        let row = row.map_err(bad)?;
        let cells = row.iter().map(|cell| shift(cell, days));
        writer.write_record(cells).map_err(bad)?;
    }
    writer
        .into_inner()
        .map_err(|it| Failure::Io(it.to_string()))
}

fn shift(cell: &str, days: i32) -> String {
    let (day, rest) = cell.split_at_checked(10).unwrap_or(("", cell));
    match day.parse::<Day>() {
        Ok(day) => format!("{}{rest}", day.plus(days)),
        Err(()) => cell.to_owned(),
    }
}

/// Registers, triages by the profile's route, and assigns to the body it names.
fn take_on(
    session: &Session,
    office: &Office,
    (title, facts, dispute_type, place, nature): (&str, &str, &str, &str, &str),
) -> Result<(), Failure> {
    let mut filled = Fields::default();
    for (id, words) in [
        ("channel", "window"),
        ("title", title),
        ("facts", facts),
        ("nature", nature),
        ("dispute_type", dispute_type),
        ("place", place),
        ("anonymous", "yes"),
    ] {
        filled.set(id, words);
    }
    let number = step(session, office, None, StepKind::Register, &filled)?;
    let named = Named {
        name: number.clone(),
        as_of: None,
    };
    let Reply::Routes(offers) = office.handle(&session.asker, Request::ExplainRoute(named))? else {
        return Ok(());
    };
    let Some(route) = offers.first().map(|it| it.route.clone()) else {
        return Ok(());
    };
    session.say(&format!(
        "  {number}　{title}\n    {}",
        taken::route(session.lang, &route)
    ))?;
    let track = route
        .to_track
        .clone()
        .unwrap_or_else(|| "hotline".to_owned());
    let mut triage = Fields::default();
    triage.set("track", track);
    triage.set("route", route.order.to_string());
    step(session, office, Some(&number), StepKind::Triage, &triage)?;
    step(
        session,
        office,
        Some(&number),
        StepKind::Accept,
        &Fields::default(),
    )?;
    if let Some(body) = route.body {
        let mut assign = Fields::default();
        assign.set("body", body);
        step(session, office, Some(&number), StepKind::Assign, &assign)?;
    }
    Ok(())
}

/// Takes one step and answers the case's number.
fn step(
    session: &Session,
    office: &Office,
    case: Option<&str>,
    kind: StepKind,
    filled: &Fields,
) -> Result<String, Failure> {
    let rules = office.rules();
    let resolve = |name: &str| office.resolve(&session.asker, name).ok();
    let step = form::build(kind, filled, &rules, &resolve).map_err(crate::office::Error::Form)?;
    let case = match case {
        None => None,
        Some(name) => Some(office.resolve(&session.asker, name)?),
    };
    let take = Take {
        case,
        steps: vec![step],
        ..Take::default()
    };
    match office.handle(&session.asker, Request::Take(take))? {
        Reply::Taken(it) => Ok(it.case.number.to_string()),
        _ => Ok(String::new()),
    }
}

fn show_today(session: &Session, office: &Office) -> Result<(), Failure> {
    let asked = Today {
        limit: Some(ROWS),
        ..Today::default()
    };
    let Reply::Today(it) = office.handle(&session.asker, Request::Today(asked))? else {
        return Ok(());
    };
    session.say("")?;
    session.say(&queue::heading(session.lang, &it, true))?;
    for (n, section) in it.sections.iter().enumerate() {
        session.say(&queue::section(session.lang, section.kind, section.total))?;
        output::section(session, &section.sheet, n == 0)?;
    }
    Ok(())
}

/// Explains one period that passes over a holiday or rolls because of one.
fn explain_one(session: &Session, office: &Office) -> Result<(), Failure> {
    let rules = office.rules();
    let filled: Fields = [("open".to_owned(), "yes".to_owned())]
        .into_iter()
        .collect();
    let filter = Filter::build(&filled, &rules).map_err(crate::office::Error::Filter)?;
    let list = List {
        filter,
        ..List::default()
    };
    let Reply::Sheet(sheet) = office.handle(&session.asker, Request::List(list))? else {
        return Ok(());
    };
    for row in &sheet.rows {
        let Some(Cell::Text(number)) = row.first() else {
            continue;
        };
        let named = Named {
            name: number.clone(),
            as_of: None,
        };
        let Reply::Explained(mut periods) =
            office.handle(&session.asker, Request::ExplainDue(named))?
        else {
            continue;
        };
        periods.retain(|it| {
            it.period.is_running()
                && it.reckoning.as_ref().is_some_and(|it| {
                    it.stretches
                        .iter()
                        .any(|it| matches!(it.why, Why::Holiday(_) | Why::Roll(Some(_))))
                })
        });
        if !periods.is_empty() {
            tell(
                session,
                &format!("explain {number}"),
                "期限怎么算出来的",
                "how a date came about",
            )?;
            let text = explaining::due(session.lang, &periods, &Names::of(&rules));
            return session.say(&text);
        }
    }
    Ok(())
}

fn tell(session: &Session, what: &str, zh: &str, en: &str) -> Result<(), Failure> {
    let title = session.lang.either(zh, en);
    session.say(format!("\n● {title}　{what}").trim_end())
}

fn ending(lang: Lang, file: &Path) -> String {
    let file = file.display();
    let first = lang.either(
        "\n接着可以试（复制一行运行）：",
        "\nnow try (paste a line):",
    );
    format!(
        "{first}\n  fengqiao -f {file} today\n  fengqiao -f {file} search 漏水\n  fengqiao -f {file} stats --by 途径 --across 状态\n"
    )
}
