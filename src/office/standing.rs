//! What is in force: codes, days, periods and profile, read from the newest office records that state them.

use crate::casework::calendar::Hours;
use crate::casework::house;
use crate::casework::occasion::Rules;
use crate::casework::profile::Profile;
use crate::casework::record::{Entry, Record};
use crate::reference::bundle::{self, BundleFault};
use crate::store::{Reader, StoreError, Writer};

use super::Error;

const REFERENCE: &str = "reference";
const PROFILE: &str = "profile";

/// Reads what is in force from a view.
pub(super) fn read(reader: &Reader) -> Result<Rules, Error> {
    rules(reader.standing(REFERENCE)?, reader.standing(PROFILE)?)
}

/// Reads what is in force in the middle of a write.
pub(super) fn read_in(writer: &Writer) -> Result<Rules, Error> {
    let find = |kind| -> Result<Option<Record>, Error> {
        match writer.standing_gno(kind)? {
            None => Ok(None),
            Some(gno) => Ok(writer.record(gno)?),
        }
    };
    rules(find(REFERENCE)?, find(PROFILE)?)
}

/// The gno of the newest record that anything in force came from.
pub(super) fn newest(writer: &Writer) -> Result<u64, Error> {
    let reference = writer.standing_gno(REFERENCE)?.unwrap_or(0);
    let profile = writer.standing_gno(PROFILE)?.unwrap_or(0);
    Ok(reference.max(profile))
}

pub(super) fn newest_at(reader: &Reader) -> Result<u64, Error> {
    let reference = reader.standing_gno(REFERENCE)?.unwrap_or(0);
    let profile = reader.standing_gno(PROFILE)?.unwrap_or(0);
    Ok(reference.max(profile))
}

pub(super) fn is_practice(reader: &Reader) -> Result<bool, Error> {
    let founding = reader.standing("founding")?;
    Ok(matches!(
        founding.map(|it| it.entry),
        Some(Entry::House(house::Entry::Founded { practice: true, .. }))
    ))
}

fn rules(reference: Option<Record>, profile: Option<Record>) -> Result<Rules, Error> {
    let missing = |what: &str| StoreError::Damaged {
        what: format!("the office has no {what}"),
    };
    let reference = reference.ok_or_else(|| missing(REFERENCE))?;
    let profile = profile.ok_or_else(|| missing(PROFILE))?;
    let gno = reference.header.gno.max(profile.header.gno);
    let Entry::House(house::Entry::ReferenceAdopted { files, .. }) = &reference.entry else {
        return Err(missing(REFERENCE).into());
    };
    let Entry::House(house::Entry::ProfileApplied { profile }) = profile.entry else {
        return Err(missing(PROFILE).into());
    };
    assemble(&bundle::read(files)?, *profile, gno)
}

/// Codes overlaid with the profile's own, the calendar with the profile's hours.
pub(super) fn assemble(
    reference: &bundle::Reference,
    profile: Profile,
    gno: u64,
) -> Result<Rules, Error> {
    let codes = profile
        .codes_over(&reference.codes)
        .map_err(|it| BundleFault {
            file: "codes".to_owned(),
            why: format!("{it:?}"),
        })?;
    let mut calendar = reference.calendar.clone();
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
    Ok(Rules {
        codes,
        calendar,
        periods: reference.periods.clone(),
        profile,
        reference: gno,
    })
}

/// What was in force before, newest first: every pair of reference data and profile the file ever held.
pub(super) fn older(reader: &Reader, before: u64) -> Result<Vec<Rules>, Error> {
    let house = reader.records(
        crate::casework::case::CaseId::HOUSE,
        crate::store::Sight::All,
    )?;
    let mut found = Vec::new();
    let mut reference: Option<Record> = None;
    let mut profile: Option<Record> = None;
    for record in house {
        match &record.entry {
            Entry::House(house::Entry::ReferenceAdopted { .. }) => reference = Some(record),
            Entry::House(house::Entry::ProfileApplied { .. }) => profile = Some(record),
            _ => continue,
        }
        if let (Some(reference), Some(profile)) = (&reference, &profile) {
            let it = rules(Some(reference.clone()), Some(profile.clone()))?;
            if it.reference < before {
                found.push(it);
            }
        }
    }
    found.reverse();
    Ok(found)
}
