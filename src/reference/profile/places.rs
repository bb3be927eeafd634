//! Reading `places.csv` and `bodies.csv`: where things happen, and who deals with them.

use super::fault::FaultKind;
use super::reader::{Reader, duplicate_id};
use super::sheet::{Column, Row, is_scientific};
use crate::casework::code::{Axis, plain};
use crate::casework::profile::{Body, Place, PlaceKind};

pub(super) const PLACES: [Column; 5] = [
    ("code", true),
    ("kind", true),
    ("parent", true),
    ("name", true),
    ("ended", false),
];

pub(super) const BODIES: [Column; 7] = [
    ("code", true),
    ("name", true),
    ("kind", true),
    ("organ", false),
    ("phone", false),
    ("places", false),
    ("ended", false),
];

pub(super) fn read_places(reader: &mut Reader) {
    let rows = reader.rows("places.csv", &PLACES);
    for row in &rows {
        let place = place(reader, row);
        reader.profile.places.push(place);
    }
    let codes = rows.iter().map(|row| (row, row.text("code").to_owned()));
    reader.check_unique("code", codes, duplicate_id);
    for (place, row) in rows.iter().enumerate() {
        check_parent(reader, place, row);
    }
}

fn place(reader: &mut Reader, row: &Row) -> Place {
    let faults = &mut reader.faults;
    let kind = place_kind(row.text("kind"));
    if kind.is_none() {
        row.required("kind", faults);
        if !row.text("kind").is_empty() {
            row.fault("kind", FaultKind::UnknownPlaceKind, faults);
        }
    }
    let code = row.required("code", faults);
    if is_scientific(&code) {
        row.fault("code", FaultKind::Scientific, faults);
    } else if !code.bytes().all(|it| it.is_ascii_digit()) {
        row.fault("code", FaultKind::NotDigits, faults);
    } else if let Some(wanted) = kind.map(PlaceKind::n_digits)
        && !code.is_empty()
        && code.len() != wanted
    {
        row.fault("code", FaultKind::BadCodeLength { wanted }, faults);
    }
    Place {
        code,
        kind: kind.unwrap_or(PlaceKind::Street),
        parent: row.some("parent"),
        name: row.required("name", faults),
        ended: row.day("ended", faults),
    }
}

fn place_kind(text: &str) -> Option<PlaceKind> {
    let text = plain(text);
    let mut all = PlaceKind::ALL.into_iter();
    all.find(|it| it.code() == text || it.zh() == text)
}

fn check_parent(reader: &mut Reader, place: usize, row: &Row) {
    let place = &reader.profile.places[place];
    if place_kind(row.text("kind")).is_none() {
        return;
    }
    let fault = match (&place.parent, place.kind.parent()) {
        (None, None) => None,
        (Some(_), None) => Some(FaultKind::ParentOfStreet),
        (None, Some(wanted)) => Some(FaultKind::NoParent { wanted }),
        (Some(parent), Some(wanted)) => match reader.profile.place(parent) {
            None => Some(FaultKind::UnknownParent),
            Some(it) if it.kind != wanted => Some(FaultKind::WrongParentKind { wanted }),
            Some(_) => None,
        },
    };
    if let Some(kind) = fault {
        row.fault("parent", kind, &mut reader.faults);
    }
}

/// The office stands in one of its own streets.
pub(super) fn check_street_of_office(reader: &mut Reader, line: u32) {
    let code = &reader.profile.office.code;
    let is_known = reader
        .profile
        .place(code)
        .is_some_and(|it| it.kind == PlaceKind::Street);
    if !is_known && reader.is_read("places.csv") {
        let code = code.clone();
        let kind = FaultKind::UnknownPlace;
        reader
            .faults
            .add("office.toml", Some(line), "code", &code, kind);
    }
}

pub(super) fn read_bodies(reader: &mut Reader) {
    let rows = reader.rows("bodies.csv", &BODIES);
    for row in &rows {
        let parts = row.list("places").into_iter();
        let places = parts.filter_map(|it| reader.place_of(row, "places", it));
        let places = places.collect();
        let organ = reader.code(row, "organ", Axis::Organ);
        let faults = &mut reader.faults;
        let body = Body {
            code: row.id("code", faults),
            name: row.required("name", faults),
            kind: row.required("kind", faults),
            organ,
            phone: row.phone(faults),
            places,
            ended: row.day("ended", faults),
        };
        reader.profile.bodies.push(body);
    }
    let codes = rows.iter().map(|row| (row, row.text("code").to_owned()));
    reader.check_unique("code", codes, duplicate_id);
}
