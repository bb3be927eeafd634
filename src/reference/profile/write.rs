//! Writing a profile as a folder that reads back as the same profile.

use std::collections::BTreeMap;

use csv::Writer;
use serde::Serialize;

use super::CODES;
use super::own_codes;
use super::people::{MEDIATORS, OFFICERS};
use super::periods;
use super::places::{BODIES, PLACES};
use super::routing::ROUTING;
use super::sheet::Column;
use crate::casework::code::{Axis, OwnCode};
use crate::casework::day::Day;
use crate::casework::light::Lines;
use crate::casework::profile::{Mediator, OfficeData, Officer, Profile, Route, Service};

/// The files (name → text) of a profile.
pub fn write_profile(profile: &Profile) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut add = |name: &str, text: String| files.insert(name.to_owned(), text);
    add("office.toml", office(&profile.office));
    let places = profile.places.iter().map(|it| {
        vec![
            it.code.clone(),
            it.kind.code().to_owned(),
            text(&it.parent),
            it.name.clone(),
            day(it.ended),
        ]
    });
    add("places.csv", table(&PLACES, places));
    let bodies = profile.bodies.iter().map(|it| {
        vec![
            it.code.clone(),
            it.name.clone(),
            it.kind.clone(),
            text(&it.organ),
            text(&it.phone),
            it.places.join(";"),
            day(it.ended),
        ]
    });
    add("bodies.csv", table(&BODIES, bodies));
    let officers = profile.officers.iter().map(officer);
    add("officers.csv", table(&OFFICERS, officers));
    let mediators = profile.mediators.iter().map(mediator);
    add("mediators.csv", table(&MEDIATORS, mediators));
    add(
        "routing.csv",
        table(&ROUTING, profile.routes.iter().map(route)),
    );
    if !profile.periods.is_empty() {
        let own = periods::table(&profile.periods);
        add(periods::FILE, format!("\u{feff}{own}"));
    }
    for &axis in Axis::ALL {
        let mut own = profile.codes.iter().filter(|it| it.axis == axis).peekable();
        if own.peek().is_some() {
            let rows = own.map(code);
            add(
                &format!("{CODES}{axis}.csv"),
                table(&own_codes::COLUMNS, rows),
            );
        }
    }
    files
}

#[derive(Serialize)]
struct OfficeFile<'a> {
    code: &'a str,
    name: &'a str,
    short_name: &'a str,
    committee: Option<&'a str>,
    phone: Option<&'a str>,
    address: Option<&'a str>,
    rule_set: &'a str,
    rule_sets: Option<&'a BTreeMap<String, String>>,
    hours: Option<Hours>,
    lights: Option<Lights>,
}

#[derive(Serialize)]
struct Lights {
    yellow: u8,
    orange: u8,
}

#[derive(Serialize)]
struct Hours {
    weekdays: Vec<String>,
}

fn office(it: &OfficeData) -> String {
    let weekdays: Vec<String> = it.hours.iter().map(ToString::to_string).collect();
    toml::to_string(&OfficeFile {
        code: &it.code,
        name: &it.name,
        short_name: &it.short_name,
        committee: it.committee.as_deref(),
        phone: it.phone.as_deref(),
        address: it.address.as_deref(),
        rule_set: &it.rule_set,
        rule_sets: Some(&it.rule_sets).filter(|it| !it.is_empty()),
        hours: Some(Hours { weekdays }).filter(|it| !it.weekdays.is_empty()),
        lights: Some(it.lines)
            .filter(|it| *it != Lines::default())
            .map(|it| Lights {
                yellow: it.yellow,
                orange: it.orange,
            }),
    })
    .expect("strings and tables of strings are TOML")
}

fn officer(it: &Officer) -> Vec<String> {
    let roles: Vec<_> = it.roles.iter().map(|it| it.code()).collect();
    let [from, to, leave_from, leave_to] = service(&it.service);
    vec![
        it.id.clone(),
        it.name.clone(),
        roles.join(";"),
        text(&it.body),
        text(&it.os_user),
        text(&it.phone),
        from,
        to,
        leave_from,
        leave_to,
        if it.restricted { "1" } else { "" }.to_owned(),
        day(it.service.ended),
    ]
}

fn mediator(it: &Mediator) -> Vec<String> {
    let [from, to, leave_from, leave_to] = service(&it.service);
    vec![
        it.id.clone(),
        it.name.clone(),
        text(&it.committee),
        text(&it.committee_kind),
        it.skills.join(";"),
        it.limit.map_or_else(String::new, |it| it.to_string()),
        text(&it.officer),
        text(&it.phone),
        from,
        to,
        leave_from,
        leave_to,
        day(it.service.ended),
    ]
}

fn route(it: &Route) -> Vec<String> {
    vec![
        it.order.to_string(),
        text(&it.track),
        text(&it.nature),
        text(&it.purpose),
        text(&it.dispute_type),
        text(&it.place),
        text(&it.channel),
        text(&it.keyword),
        text(&it.body),
        text(&it.to_track),
        text(&it.mediator),
        it.reason.clone(),
    ]
}

fn code(own: &OwnCode) -> Vec<String> {
    let it = &own.code;
    vec![
        it.code.clone(),
        it.zh.clone(),
        it.en.clone(),
        text(&it.parent),
        it.aliases.join(";"),
        it.source.clone(),
        it.mark.letter().to_owned(),
        text(&it.tally),
    ]
}

fn service(it: &Service) -> [String; 4] {
    [it.from, it.to, it.leave_from, it.leave_to].map(day)
}

fn text(it: &Option<String>) -> String {
    it.clone().unwrap_or_default()
}

fn day(it: Option<Day>) -> String {
    it.map_or_else(String::new, |it| it.to_string())
}

/// A CSV with byte order mark, or Excel would take it for GBK; a last column `ended` only where something has.
fn table(columns: &[Column], rows: impl Iterator<Item = Vec<String>>) -> String {
    let rows: Vec<Vec<String>> = rows.collect();
    let header: Vec<&str> = columns.iter().map(|it| it.0).collect();
    let is_idle = header.last() == Some(&"ended")
        && rows
            .iter()
            .all(|it| it.last().is_some_and(String::is_empty));
    let width = header.len() - usize::from(is_idle);
    let mut writer = Writer::from_writer(Vec::new());
    let whole = "a row in memory has the width of its header";
    writer.write_record(&header[..width]).expect(whole);
    for row in &rows {
        writer.write_record(&row[..width]).expect(whole);
    }
    let bytes = writer.into_inner().expect("memory can be flushed");
    let text = String::from_utf8(bytes).expect("written from strings");
    format!("\u{feff}{text}")
}
