//! Reading `officers.csv` and `mediators.csv`: who works here, and as what.

use super::fault::FaultKind;
use super::reader::{Reader, duplicate_id};
use super::sheet::{Column, Row};
use crate::casework::code::{Axis, nearest};
use crate::casework::profile::{Mediator, Officer, Role};

pub(super) const OFFICERS: [Column; 12] = [
    ("id", true),
    ("name", true),
    ("roles", true),
    ("body", true),
    ("os_user", false),
    ("phone", false),
    ("from", false),
    ("to", false),
    ("leave_from", false),
    ("leave_to", false),
    ("restricted", false),
    ("ended", false),
];

pub(super) const MEDIATORS: [Column; 13] = [
    ("id", true),
    ("name", true),
    ("committee", false),
    ("committee_kind", false),
    ("skills", false),
    ("limit", false),
    ("officer", false),
    ("phone", false),
    ("from", false),
    ("to", false),
    ("leave_from", false),
    ("leave_to", false),
    ("ended", false),
];

pub(super) fn read_officers(reader: &mut Reader) {
    let rows = reader.rows("officers.csv", &OFFICERS);
    for row in &rows {
        let body = reader.body(row);
        let roles = roles(reader, row);
        let faults = &mut reader.faults;
        if roles.contains(&Role::BodyOfficer) && row.text("body").is_empty() {
            row.fault("body", FaultKind::BodyOfficerWithoutBody, faults);
        }
        let officer = Officer {
            id: row.id("id", faults),
            name: row.required("name", faults),
            roles,
            body,
            os_user: row.some("os_user"),
            phone: row.phone(faults),
            service: row.service(faults),
            restricted: row.flag("restricted", faults),
        };
        reader.profile.officers.push(officer);
    }
    let ids = rows.iter().map(|row| (row, row.text("id").to_owned()));
    reader.check_unique("id", ids, duplicate_id);
    // Windows accounts have no case; the account of somebody who has left is free.
    let live = rows.iter().filter(|row| row.text("ended").is_empty());
    let accounts = live.map(|row| (row, row.text("os_user").to_ascii_lowercase()));
    reader.check_unique("os_user", accounts, |first_line| {
        FaultKind::DuplicateOsUser { first_line }
    });
    let mut officers = reader.profile.officers.iter();
    let is_kept = officers.any(|it| it.has(Role::Administrator) && it.service.ended.is_none());
    // A missing file or a misspelt role has been told already.
    let is_told = reader.faults.0.iter().any(|it| it.file == "officers.csv");
    if !is_kept && !is_told {
        let kind = FaultKind::NoAdministrator;
        reader.faults.add("officers.csv", None, "roles", "", kind);
    }
}

fn roles(reader: &mut Reader, row: &Row) -> Vec<Role> {
    row.required("roles", &mut reader.faults);
    let mut roles = Vec::new();
    for part in row.list("roles") {
        match Role::of_officer(part) {
            Some(role) if roles.contains(&role) => {}
            Some(role) => roles.push(role),
            None => {
                let known = Role::OF_OFFICERS.iter();
                let words = known.flat_map(|it| [(it.code(), it), (it.zh(), it)]);
                let suggestion = nearest(part, words).map(|it| it.code().to_owned());
                let kind = FaultKind::UnknownRole { suggestion };
                row.fault_at("roles", part, kind, &mut reader.faults);
            }
        }
    }
    roles
}

pub(super) fn read_mediators(reader: &mut Reader) {
    let rows = reader.rows("mediators.csv", &MEDIATORS);
    for row in &rows {
        let parts = row.list("skills").into_iter();
        let skills = parts.filter_map(|it| reader.code_of(row, "skills", Axis::DisputeType, it));
        let skills = skills.collect();
        let committee_kind = row
            .some("committee_kind")
            .and_then(|it| reader.code_of(row, "committee_kind", Axis::Committee, &it));
        let officer = officer(reader, row);
        let faults = &mut reader.faults;
        let limit = row.number("limit", faults);
        if limit == Some(0) {
            row.fault("limit", FaultKind::BadNumber, faults);
        }
        let mediator = Mediator {
            id: row.id("id", faults),
            name: row.required("name", faults),
            committee: row.some("committee"),
            skills,
            limit,
            officer,
            phone: row.phone(faults),
            service: row.service(faults),
            committee_kind,
        };
        reader.profile.mediators.push(mediator);
    }
    let ids = rows.iter().map(|row| (row, row.text("id").to_owned()));
    reader.check_unique("id", ids, duplicate_id);
    // As resolved: one mediator may name the officer by id, another by name.
    let officers: Vec<_> = rows
        .iter()
        .zip(&reader.profile.mediators)
        .filter(|(_, it)| it.service.ended.is_none())
        .map(|(row, it)| (row, it.officer.clone().unwrap_or_default()))
        .collect();
    reader.check_unique("officer", officers.into_iter(), |first_line| {
        FaultKind::DuplicateOfficer { first_line }
    });
}

fn officer(reader: &mut Reader, row: &Row) -> Option<String> {
    let text = row.some("officer")?;
    let Some(officer) = reader.profile.find_officer(&text) else {
        if !reader.is_read("officers.csv") {
            return None;
        }
        let known = reader.profile.officers.iter();
        let words = known.flat_map(|it| [(&it.id[..], &it.id), (&it.name[..], &it.id)]);
        let suggestion = nearest(&text, words).cloned();
        let kind = FaultKind::UnknownOfficer { suggestion };
        row.fault("officer", kind, &mut reader.faults);
        return None;
    };
    if officer.service.ended.is_some() && row.text("ended").is_empty() {
        row.fault("officer", FaultKind::Ended, &mut reader.faults);
    }
    Some(officer.id.clone())
}
