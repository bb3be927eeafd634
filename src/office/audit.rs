//! The office's own records: what was put in force, looked at, taken out, kept safe; each with the number it is found by.

use crate::casework::case::CaseId;
use crate::casework::house;
use crate::casework::masking::{mask_names, mask_text};
use crate::casework::profile::Role;
use crate::casework::record::{Entry, Record};
use crate::store::{Reader, Sight};

use super::{Asker, Error, Office};

/// Those who keep the file, and those who answer for what is done with it.
const AUDITORS: &[Role] = &[Role::Supervisor, Role::Leader, Role::Administrator];

impl Office {
    /// The newest first, no more than asked for; names and numbers in their words are masked.
    pub(super) fn audit(&self, asker: &Asker, limit: Option<usize>) -> Result<Vec<Record>, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            if !AUDITORS.iter().any(|it| actor.is(*it)) {
                return Err(Error::NotEntitled { what: "audit" });
            }
            let sight = Office::sight(&actor);
            let mut told = Vec::new();
            for record in reader.records(CaseId::HOUSE, Sight::All)?.into_iter().rev() {
                if limit.is_some_and(|most| told.len() >= most) {
                    break;
                }
                told.extend(seen(reader, record, sight)?);
            }
            Ok(told)
        })
    }
}

/// A record as it may be told; none where it is about nothing but cases the asker may not know of.
fn seen(reader: &Reader, mut record: Record, sight: Sight) -> Result<Option<Record>, Error> {
    let mut names = Vec::new();
    if let Some(cases) = cases_of(&mut record.entry) {
        let had = cases.len();
        let mut known = Vec::with_capacity(had);
        for id in cases.drain(..) {
            if let Some(case) = reader.case(id, sight)? {
                known.push(id);
                names.extend(case.names);
            }
        }
        *cases = known;
        if cases.is_empty() && had > 0 {
            return Ok(None);
        }
    }
    let private = record.private.as_mut();
    if let Some(words) = private.and_then(|it| it.words.as_mut()) {
        *words = mask_names(mask_text(words), &names).into_owned();
    }
    Ok(Some(record))
}

/// The cases a record of the office is about.
fn cases_of(entry: &mut Entry) -> Option<&mut Vec<CaseId>> {
    match entry {
        Entry::House(
            house::Entry::Revealed { cases, .. }
            | house::Entry::Exported { cases, .. }
            | house::Entry::SampleDrawn { cases, .. },
        ) => Some(cases),
        _ => None,
    }
}
