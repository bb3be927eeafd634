//! What is in force: codes, days, periods and profile, read from the newest office records that state them.

use std::sync::{Arc, Mutex, PoisonError};

use crate::casework::calendar::Hours;
use crate::casework::case::CaseId;
use crate::casework::house;
use crate::casework::occasion::Rules;
use crate::casework::profile::Profile;
use crate::casework::record::{Entry, Record};
use crate::reference::bundle::{self, OwnDays};
use crate::reference::profile::periods_over;

use super::error::StoreError;
use super::view::{Reader, Sight};
use super::writer::Writer;

const REFERENCE: &str = "reference";
const PROFILE: &str = "profile";
const CALENDAR: &str = "calendar";

/// What was read last, kept for as long as it is in force; shared by the views and writes of one store.
#[derive(Clone, Default)]
pub(super) struct Kept(Arc<Mutex<Option<Arc<Rules>>>>);

impl Kept {
    pub(super) fn last(&self) -> Option<Arc<Rules>> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// What the record `newest` put in force.
    fn get(
        &self,
        newest: u64,
        read: impl FnOnce() -> Result<Rules, StoreError>,
    ) -> Result<Arc<Rules>, StoreError> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*known {
            Some(it) if it.reference == newest => Ok(Arc::clone(it)),
            _ => Ok(Arc::clone(known.insert(Arc::new(read()?)))),
        }
    }
}

impl Reader {
    /// What is in force as of this view.
    pub fn rules(&self) -> Result<Arc<Rules>, StoreError> {
        let newest = newest(|kind| self.standing_gno(kind))?.unwrap_or(0);
        self.kept.get(newest, || {
            rules(
                self.standing(REFERENCE)?,
                self.standing(PROFILE)?,
                self.standing(CALENDAR)?,
            )
        })
    }

    /// The same; none where the file does not state it (yet).
    pub(super) fn rules_if_any(&self) -> Result<Option<Arc<Rules>>, StoreError> {
        let stated = newest(|kind| self.standing_gno(kind))?.is_some();
        stated.then(|| self.rules()).transpose()
    }

    /// Whether this is a practice office.
    pub fn is_practice(&self) -> Result<bool, StoreError> {
        let founding = self.standing("founding")?;
        Ok(matches!(
            founding.map(|it| it.entry),
            Some(Entry::House(house::Entry::Founded { practice: true, .. }))
        ))
    }
}

impl Writer<'_> {
    /// What is in force at this point of the transaction.
    pub fn rules(&self) -> Result<Arc<Rules>, StoreError> {
        let newest = newest(|kind| self.standing_gno(kind))?.unwrap_or(0);
        if let Some(it) = &*self.rules.borrow()
            && it.reference == newest
        {
            return Ok(Arc::clone(it));
        }
        let read = || {
            let find = |kind| match self.standing_gno(kind)? {
                None => Ok(None),
                Some(gno) => self.record(gno),
            };
            rules(find(REFERENCE)?, find(PROFILE)?, find(CALENDAR)?)
        };
        // What this transaction itself put in force may never be committed.
        let known = if newest > self.began_at {
            Arc::new(read()?)
        } else {
            self.kept.get(newest, read)?
        };
        self.rules.replace(Some(Arc::clone(&known)));
        Ok(known)
    }

    /// What was in force before, newest first.
    pub fn older_rules(&self, before: u64) -> Result<Vec<Rules>, StoreError> {
        older_in(self.records(CaseId::HOUSE)?, before)
    }

    /// The same; none where the file does not state it (yet).
    pub(super) fn rules_if_any(&self) -> Result<Option<Arc<Rules>>, StoreError> {
        let stated = newest(|kind| self.standing_gno(kind))?.is_some();
        stated.then(|| self.rules()).transpose()
    }
}

/// The gno of the newest record that anything in force came from; none until everything is stated.
fn newest(
    find: impl Fn(&str) -> Result<Option<u64>, StoreError>,
) -> Result<Option<u64>, StoreError> {
    let (reference, profile) = (find(REFERENCE)?, find(PROFILE)?);
    let calendar = find(CALENDAR)?.unwrap_or(0);
    Ok(reference.zip(profile).map(|(a, b)| a.max(b).max(calendar)))
}

fn rules(
    reference: Option<Record>,
    profile: Option<Record>,
    calendar: Option<Record>,
) -> Result<Rules, StoreError> {
    let missing = |what: &str| StoreError::damaged(format!("the office has no {what}"));
    let reference = reference.ok_or_else(|| missing(REFERENCE))?;
    let profile = profile.ok_or_else(|| missing(PROFILE))?;
    let own = calendar.as_ref().and_then(own_days);
    let gno = reference.header.gno.max(profile.header.gno);
    let gno = gno.max(own.map_or(0, |it| it.mark));
    let Entry::House(house::Entry::ReferenceAdopted { files, .. }) = &reference.entry else {
        return Err(missing(REFERENCE));
    };
    let Entry::House(house::Entry::ProfileApplied { profile }) = profile.entry else {
        return Err(missing(PROFILE));
    };
    let reference = bundle::read_with(files, own).map_err(|it| unreadable(&it.file, &it.why))?;
    assemble(reference, *profile, gno)
}

/// The days an office took over itself, as its record states them.
fn own_days(record: &Record) -> Option<OwnDays<'_>> {
    match &record.entry {
        Entry::House(house::Entry::CalendarAdopted { rows, .. }) => Some(OwnDays {
            rows,
            mark: record.header.gno,
        }),
        _ => None,
    }
}

/// Codes overlaid with the profile's own, the calendar with the profile's hours.
fn assemble(reference: bundle::Reference, profile: Profile, gno: u64) -> Result<Rules, StoreError> {
    let codes = if profile.codes.is_empty() {
        reference.codes
    } else {
        profile
            .codes_over(&reference.codes)
            .map_err(|it| unreadable("codes", &format!("{it:?}")))?
    };
    let mut calendar = reference.calendar;
    let intervals: Vec<(u16, u16)> = profile
        .office
        .hours
        .iter()
        .map(|it| (it.from_minute, it.to_minute))
        .collect();
    if !intervals.is_empty()
        && let Ok(hours) = Hours::new(&intervals)
    {
        calendar = calendar.with_hours(hours);
    }
    let mut periods = reference.periods;
    if !profile.periods.is_empty() {
        let version = format!("{}+{gno}", periods.version());
        periods = periods_over(&periods, &version, &profile.periods)
            .map_err(|it| unreadable("periods.csv", &format!("{it:?}")))?;
    }
    Ok(Rules {
        codes,
        calendar,
        periods,
        profile,
        reference: gno,
    })
}

fn unreadable(file: &str, why: &str) -> StoreError {
    StoreError::damaged(format!("the adopted table {file}: {why}"))
}

/// What was in force before, newest first: every state of reference data, profile and calendar the file ever held.
pub fn older(reader: &Reader, before: u64) -> Result<Vec<Rules>, StoreError> {
    older_in(reader.records(CaseId::HOUSE, Sight::All)?, before)
}

fn older_in(house: Vec<Record>, before: u64) -> Result<Vec<Rules>, StoreError> {
    let mut found = Vec::new();
    let mut reference: Option<Record> = None;
    let mut profile: Option<Record> = None;
    let mut calendar: Option<Record> = None;
    for record in house {
        match &record.entry {
            Entry::House(house::Entry::ReferenceAdopted { .. }) => reference = Some(record),
            Entry::House(house::Entry::ProfileApplied { .. }) => profile = Some(record),
            Entry::House(house::Entry::CalendarAdopted { .. }) => calendar = Some(record),
            _ => continue,
        }
        if let (Some(reference), Some(profile)) = (&reference, &profile) {
            let it = rules(
                Some(reference.clone()),
                Some(profile.clone()),
                calendar.clone(),
            )?;
            if it.reference < before {
                found.push(it);
            }
        }
    }
    found.reverse();
    Ok(found)
}
