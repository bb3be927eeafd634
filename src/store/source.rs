//! Rows of cases to be counted, wherever they come from: the columns as they stand, or what records made of them up to a day.

use crate::casework::case::CaseId;

use super::columns::Column;
use super::error::StoreError;
use super::rows::{self, Key};
use super::view::{Reader, Scan, Sight};

/// What counting reads.
pub trait Rows {
    /// Calls `visit` for every segment of cases with the raw bytes of the columns asked for, in order.
    fn segments(
        &self,
        wanted: &[Column],
        visit: &mut dyn FnMut(Scan<'_>),
    ) -> Result<(), StoreError>;

    /// The codes a column's values stand for; index 0 is no value.
    fn words(&self, column: Column) -> Result<Vec<String>, StoreError>;

    /// Calls `visit` with every key of a kind and its case, in the order of the keys.
    fn keyed(&self, key: Key, visit: &mut dyn FnMut(&[u8], CaseId)) -> Result<(), StoreError>;

    /// Whether the asker may know of the case at all.
    fn in_sight(&self, case: CaseId, sight: Sight) -> Result<bool, StoreError>;
}

impl Rows for Reader {
    fn segments(
        &self,
        wanted: &[Column],
        visit: &mut dyn FnMut(Scan<'_>),
    ) -> Result<(), StoreError> {
        self.scan(wanted, visit)
    }

    fn words(&self, column: Column) -> Result<Vec<String>, StoreError> {
        self.dictionary(column)
    }

    fn keyed(&self, key: Key, visit: &mut dyn FnMut(&[u8], CaseId)) -> Result<(), StoreError> {
        let from = [key as u8];
        let to = [key as u8 + 1];
        for row in self.lookup.range::<&[u8]>(&from[..]..&to[..])? {
            let (bytes, _) = row?;
            let bytes = bytes.value();
            // Kind, value, a nought, and the case.
            let value = bytes.get(1..bytes.len().saturating_sub(9));
            if let (Some(value), Some(case)) = (value, rows::case_of(bytes)) {
                visit(value, case);
            }
        }
        Ok(())
    }

    fn in_sight(&self, case: CaseId, sight: Sight) -> Result<bool, StoreError> {
        self.is_in_sight(case, sight)
    }
}
