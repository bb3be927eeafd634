//! Activities (工作登记) among the records of the office, found without reading the others.

use redb::ReadableTable;

use crate::casework::activity::Activity;
use crate::casework::house;
use crate::casework::record::{Entry, Header, Private, Record};

use super::error::StoreError;
use super::view::Reader;
use super::writer::Writer;

/// An activity as it was recorded, and the record that took it back.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub header: Header,
    pub activity: Activity,
    pub private: Option<Private>,
    pub reversal: Option<Header>,
}

impl Reader {
    /// Every activity there ever was, in the order in which they were recorded.
    pub fn activities(&self) -> Result<Vec<Told>, StoreError> {
        all(&self.standing, |gno| self.record(gno))
    }
}

impl Writer<'_> {
    /// The same at this point of the transaction.
    pub fn activities(&self) -> Result<Vec<Told>, StoreError> {
        all(&*self.standing, |gno| self.record(gno))
    }
}

/// What an activity stands under; sorted by their numbers, and by nothing else that begins so.
pub(super) fn kind(gno: u64) -> String {
    format!("activity {gno:020}")
}

/// What the record that takes it back stands under.
pub(super) fn kind_of_reversal(gno: u64) -> String {
    format!("activity-reversed {gno:020}")
}

fn all(
    standing: &impl ReadableTable<&'static str, u64>,
    read: impl Fn(u64) -> Result<Option<Record>, StoreError>,
) -> Result<Vec<Told>, StoreError> {
    let mut told = Vec::new();
    for row in standing.range("activity ".."activity!")? {
        let gno = row?.1.value();
        let Some(Record {
            header,
            entry: Entry::House(house::Entry::ActivityRecorded { activity }),
            private,
        }) = read(gno)?
        else {
            return Err(StoreError::damaged(format!("record {gno} is no activity")));
        };
        let reversal = match standing.get(kind_of_reversal(gno).as_str())? {
            Some(it) => read(it.value())?.map(|it| it.header),
            None => None,
        };
        told.push(Told {
            header,
            activity,
            private,
            reversal,
        });
    }
    Ok(told)
}
