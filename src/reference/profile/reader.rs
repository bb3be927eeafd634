//! Reading a profile: file after file, each referring only to those before it.

use std::collections::{BTreeMap, HashMap};

use super::fault::{FaultKind, ProfileFault};
use super::sheet::{Column, Faults, Row, rows};
use super::{CODES, FILES, is_ours, office, own_codes, people, periods, places, routing};
use crate::casework::code::{Axis, Codes, nearest};
use crate::casework::profile::Profile;

/// What is read so far, and what is wrong with it.
pub(super) struct Reader<'a> {
    pub(super) files: &'a BTreeMap<String, String>,
    /// The embedded codes with the office's own.
    pub(super) codes: Codes,
    pub(super) profile: Profile,
    pub(super) faults: Faults,
    /// Files of which no row could be read: what refers to their rows is not blamed for it.
    unread: Vec<&'static str>,
}

pub(super) fn read(
    files: &BTreeMap<String, String>,
    base: &Codes,
) -> Result<Profile, Vec<ProfileFault>> {
    let mut faults = Faults::default();
    check_names(files, &mut faults);
    let (own, codes) = own_codes::read(files, base, &mut faults);
    let profile = Profile {
        office: Default::default(),
        places: Vec::new(),
        bodies: Vec::new(),
        officers: Vec::new(),
        mediators: Vec::new(),
        routes: Vec::new(),
        codes: own,
        periods: Vec::new(),
    };
    let mut reader = Reader {
        files,
        codes,
        profile,
        faults,
        unread: Vec::new(),
    };
    let street_line = office::read(&mut reader);
    places::read_places(&mut reader);
    if let Some(line) = street_line {
        places::check_street_of_office(&mut reader, line);
    }
    places::read_bodies(&mut reader);
    people::read_officers(&mut reader);
    people::read_mediators(&mut reader);
    routing::read(&mut reader);
    periods::read(&mut reader);

    let mut faults = reader.faults.0;
    if faults.is_empty() {
        return Ok(reader.profile);
    }
    let rank = |file: &str| FILES.iter().position(|it| it.0 == file);
    faults.sort_by_key(|it| (rank(&it.file).unwrap_or(FILES.len()), it.line));
    Err(faults)
}

fn check_names(files: &BTreeMap<String, String>, faults: &mut Faults) {
    for (file, is_required) in FILES {
        if is_required && !files.contains_key(file) {
            faults.add(file, None, "", "", FaultKind::MissingFile);
        }
    }
    let tables = Axis::ALL.iter().map(|it| format!("{CODES}{it}.csv"));
    let known: Vec<String> = FILES
        .iter()
        .map(|it| it.0.to_owned())
        .chain(tables)
        .collect();
    for (file, text) in files {
        if is_ours(file) && !known.contains(file) {
            let suggestion = nearest(file, known.iter().map(|it| (it.as_str(), it.clone())));
            faults.add(file, None, "", "", FaultKind::UnknownFile { suggestion });
        }
        if let Some(at) = text.find('\u{fffd}') {
            let line = text[..at].matches('\n').count() as u32 + 1;
            faults.add(file, Some(line), "", "", FaultKind::NotText);
        }
    }
}

/// The text of a file without its byte order mark.
pub(super) fn text_of<'a>(files: &'a BTreeMap<String, String>, file: &str) -> Option<&'a str> {
    let text = files.get(file)?;
    Some(text.strip_prefix('\u{feff}').unwrap_or(text))
}

impl Reader<'_> {
    pub(super) fn rows(&mut self, file: &'static str, columns: &[Column]) -> Vec<Row<'static>> {
        let found = match text_of(self.files, file) {
            Some(text) => rows(file, text, columns, &mut self.faults),
            None if FILES.contains(&(file, false)) => Some(Vec::new()),
            None => None,
        };
        if found.is_none() {
            self.unread.push(file);
        }
        found.unwrap_or_default()
    }

    /// Whether the rows of a file are known, so that a reference to another can be called wrong.
    pub(super) fn is_read(&self, file: &str) -> bool {
        !self.unread.contains(&file)
    }

    /// The code meant by a cell, if it holds one.
    pub(super) fn code(&mut self, row: &Row, column: &str, axis: Axis) -> Option<String> {
        let text = row.some(column)?;
        self.code_of(row, column, axis, &text)
    }

    /// The code meant by a part of a cell.
    pub(super) fn code_of(
        &mut self,
        row: &Row,
        column: &str,
        axis: Axis,
        part: &str,
    ) -> Option<String> {
        let found = self.codes.find(axis, part).map(|it| it.code.clone());
        if found.is_none() {
            let suggestion = self.codes.suggest(axis, part).map(|it| it.code.clone());
            let kind = FaultKind::UnknownCode { axis, suggestion };
            row.fault_at(column, part, kind, &mut self.faults);
        }
        found
    }

    /// The body a cell refers to by code or name; one that has ended only from a row that has ended itself.
    pub(super) fn body(&mut self, row: &Row) -> Option<String> {
        let text = row.some("body")?;
        let Some(body) = self.profile.find_body(&text) else {
            if !self.is_read("bodies.csv") {
                return None;
            }
            let known = self.profile.bodies.iter();
            let words = known.flat_map(|it| [(&it.code[..], &it.code), (&it.name[..], &it.code)]);
            let suggestion = nearest(&text, words).cloned();
            row.fault(
                "body",
                FaultKind::UnknownBody { suggestion },
                &mut self.faults,
            );
            return None;
        };
        if body.ended.is_some() && row.text("ended").is_empty() {
            row.fault("body", FaultKind::Ended, &mut self.faults);
        }
        Some(body.code.clone())
    }

    /// The place a part of a cell refers to.
    pub(super) fn place_of(&mut self, row: &Row, column: &str, part: &str) -> Option<String> {
        let found = self.profile.find_place(part).map(|it| it.code.clone());
        if found.is_none() && self.is_read("places.csv") {
            row.fault_at(column, part, FaultKind::UnknownPlace, &mut self.faults);
        }
        found
    }

    /// Reports every key that an earlier row of the file has already.
    pub(super) fn check_unique<'a>(
        &mut self,
        column: &str,
        keyed: impl Iterator<Item = (&'a Row<'static>, String)>,
        kind: fn(u32) -> FaultKind,
    ) {
        let mut first: HashMap<String, u32> = HashMap::new();
        for (row, key) in keyed {
            if key.is_empty() {
                continue;
            }
            let first_line = *first.entry(key).or_insert(row.line);
            if first_line != row.line {
                row.fault(column, kind(first_line), &mut self.faults);
            }
        }
    }
}

/// The same key twice in one file.
pub(super) fn duplicate_id(first_line: u32) -> FaultKind {
    FaultKind::DuplicateId { first_line }
}
