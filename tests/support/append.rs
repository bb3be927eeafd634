//! Records put straight into an office, past its rules: what offices filled in bulk are made of.

use fengqiao::casework::case::{CaseId, Draft};
use fengqiao::casework::day::Moment;
use fengqiao::casework::record::{Entry, Private, Through};
use fengqiao::office::Office;
use fengqiao::store::{StoreError, Turn};

/// A turn as a sweep would take it.
pub(crate) fn turn(recorded_at: Moment, happened_at: Moment) -> Turn {
    Turn {
        recorded_at,
        happened_at,
        officer: "admin".to_owned(),
        through: Through::Sweep,
        origin: "000000000".to_owned(),
        reference: 3,
        key: None,
    }
}

/// Appends an entry to a case, recorded when it happened.
pub(crate) fn append(office: &Office, case: CaseId, at: Moment, entry: Entry) {
    append_draft(office, case, at, Draft::new(entry, Private::default()));
}

/// The same with periods.
pub(crate) fn append_draft(office: &Office, case: CaseId, at: Moment, draft: Draft) {
    let written: Result<(), StoreError> = office.store().write(|writer| {
        let before = writer.records(case)?;
        writer.append(case, &before, vec![draft], &turn(at, at))?;
        Ok(())
    });
    written.unwrap();
}
