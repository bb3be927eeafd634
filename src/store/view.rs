//! Reading: what the office file answers, whether from a read transaction or in the middle of a write.

use std::ops::Range;

use redb::{ReadOnlyTable, ReadTransaction, ReadableTable};

use crate::casework::case::{Case, CaseId};
use crate::casework::day::Moment;
use crate::casework::facts::Number;
use crate::casework::light::Light;
use crate::casework::period::Duty;
use crate::casework::record::{Entry, Record};

use super::columns::{self, Column, SEGMENT};
use super::error::StoreError;
use super::record::{self, Hash};
use super::rows::{self, Coming, Key, Running};
use super::standing::Kept;
use super::tables;

/// The newest record: its number and the hash of its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    pub gno: u64,
    pub hash: Hash,
}

/// Restricted cases are there only for those entitled (限阅).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    All,
    WithoutRestricted,
}

/// A consistent view of the whole file, as of the moment it was opened.
pub struct Reader {
    pub(super) entries: ReadOnlyTable<u64, &'static [u8]>,
    pub(super) private: ReadOnlyTable<u64, &'static [u8]>,
    pub(super) attachments: ReadOnlyTable<&'static [u8], &'static [u8]>,
    pub(super) trail: ReadOnlyTable<(u64, u32), u64>,
    pub(super) lookup: ReadOnlyTable<&'static [u8], ()>,
    pub(super) due: ReadOnlyTable<&'static [u8], ()>,
    pub(super) crossing: ReadOnlyTable<&'static [u8], ()>,
    pub(super) columns: ReadOnlyTable<(u16, u32), &'static [u8]>,
    pub(super) dictionary: ReadOnlyTable<(u16, u32), &'static [u8]>,
    pub(super) text: ReadOnlyTable<u64, &'static [u8]>,
    pub(super) standing: ReadOnlyTable<&'static str, u64>,
    pub(super) secrets: ReadOnlyTable<&'static str, &'static [u8]>,
    pub(super) meta: ReadOnlyTable<&'static str, &'static [u8]>,
    pub(super) kept: Kept,
}

impl Reader {
    pub(super) fn new(txn: &ReadTransaction, kept: &Kept) -> Result<Reader, StoreError> {
        Ok(Reader {
            entries: txn.open_table(tables::ENTRIES)?,
            private: txn.open_table(tables::PRIVATE)?,
            attachments: txn.open_table(tables::ATTACHMENTS)?,
            trail: txn.open_table(tables::TRAIL)?,
            lookup: txn.open_table(tables::LOOKUP)?,
            due: txn.open_table(tables::DUE)?,
            crossing: txn.open_table(tables::CROSSING)?,
            columns: txn.open_table(tables::COLUMNS)?,
            dictionary: txn.open_table(tables::DICTIONARY)?,
            text: txn.open_table(tables::TEXT)?,
            standing: txn.open_table(tables::STANDING)?,
            secrets: txn.open_table(tables::SECRETS)?,
            meta: txn.open_table(tables::META)?,
            kept: kept.clone(),
        })
    }

    pub fn head(&self) -> Result<Head, StoreError> {
        head(&self.entries)
    }

    /// The newest record on which figures rest, of those written by a moment: what was only looked at, taken out or kept
    /// safe does not count.
    pub fn data_head(&self, until: Moment) -> Result<u64, StoreError> {
        let (mut gno, mut above) = (0, self.head()?.gno + 1);
        // The clock of the records never goes back.
        while above - gno > 1 {
            let middle = gno + (above - gno) / 2;
            match self.written(middle)?.0 <= until {
                true => gno = middle,
                false => above = middle,
            }
        }
        while gno > 0 && self.written(gno)?.1 {
            gno -= 1;
        }
        Ok(gno)
    }

    /// When a record was written, and whether figures do not rest on it.
    fn written(&self, gno: u64) -> Result<(Moment, bool), StoreError> {
        let bytes = self.entries.get(gno)?;
        let bytes = bytes.ok_or_else(|| StoreError::damaged(format!("record {gno} is missing")))?;
        let it = record::decode(bytes.value()).map_err(|why| StoreError::unreadable(gno, why))?;
        let is_audit = matches!(&it.entry, Entry::House(it) if it.is_audit());
        Ok((it.header.recorded_at, is_audit))
    }

    /// The random id given at founding.
    pub fn office_id(&self) -> Result<[u8; 16], StoreError> {
        let bytes = self
            .meta
            .get(tables::META_OFFICE)?
            .ok_or_else(|| StoreError::damaged("the office id is missing"))?;
        bytes
            .value()
            .try_into()
            .map_err(|_| StoreError::damaged("the office id is not 16 bytes"))
    }

    /// Cases there are, restricted ones included.
    pub fn n_cases(&self) -> Result<u64, StoreError> {
        let n_records = self.entries.last()?.map_or(0, |(gno, _)| gno.value());
        Ok(newest_case(&self.trail, n_records)?.0)
    }

    /// The records of a case, in order; empty when there is none, or when it is restricted and out of sight.
    pub fn records(&self, case: CaseId, sight: Sight) -> Result<Vec<Record>, StoreError> {
        if !self.is_in_sight(case, sight)? {
            return Ok(Vec::new());
        }
        records(&self.trail, &self.entries, &self.private, case)
    }

    /// The case as its records left it.
    pub fn case(&self, id: CaseId, sight: Sight) -> Result<Option<Case>, StoreError> {
        Ok(Case::fold(&self.records(id, sight)?))
    }

    /// The case as it stood at a moment: only what was recorded by then.
    pub fn case_as_of(
        &self,
        id: CaseId,
        sight: Sight,
        moment: Moment,
    ) -> Result<Option<Case>, StoreError> {
        let mut records = self.records(id, sight)?;
        records.retain(|it| it.header.recorded_at <= moment);
        Ok(Case::fold(&records))
    }

    /// One record by its number in the office.
    pub fn record(&self, gno: u64) -> Result<Option<Record>, StoreError> {
        read_record(&self.entries, &self.private, gno)
    }

    /// The newest office fact of a kind: `reference`, `profile`, `backup`, …
    pub fn standing(&self, kind: &str) -> Result<Option<Record>, StoreError> {
        match self.standing.get(kind)? {
            None => Ok(None),
            Some(gno) => self.record(gno.value()),
        }
    }

    pub fn standing_gno(&self, kind: &str) -> Result<Option<u64>, StoreError> {
        Ok(self.standing.get(kind)?.map(|it| it.value()))
    }

    /// The cases found under a value, in order of opening.
    pub fn find(&self, key: Key, value: &[u8], sight: Sight) -> Result<Vec<CaseId>, StoreError> {
        let prefix = rows::prefix(key, value);
        let mut found = find(&self.lookup, &prefix, false)?;
        self.keep_in_sight(&mut found, sight)?;
        Ok(found)
    }

    /// The cases found under any value that begins so; at most `most`.
    pub fn find_beginning(
        &self,
        key: Key,
        value: &[u8],
        sight: Sight,
        most: usize,
    ) -> Result<Vec<CaseId>, StoreError> {
        let mut prefix = rows::prefix(key, value);
        prefix.pop();
        let mut found = find(&self.lookup, &prefix, true)?;
        self.keep_in_sight(&mut found, sight)?;
        found.truncate(most);
        Ok(found)
    }

    pub fn find_number(&self, number: Number, sight: Sight) -> Result<Option<CaseId>, StoreError> {
        let found = self.find(Key::Number, &rows::number_key(number), sight)?;
        Ok(found.first().copied())
    }

    /// Duties of ours that run and whose supervised limit lies before `until`, nearest first.
    pub fn due_before(&self, until: Moment, sight: Sight) -> Result<Vec<Running>, StoreError> {
        let mut found = Vec::new();
        self.each_due(until, sight, |it| {
            found.push(it);
            true
        })?;
        Ok(found)
    }

    /// Rights of citizens and what others owe, as far as they run and their limit lies in a stretch, nearest first.
    pub fn rights_due(
        &self,
        from: Moment,
        until: Moment,
        sight: Sight,
    ) -> Result<Vec<Running>, StoreError> {
        let [from, until] = [from, until].map(|it| rows::due_key(it, CaseId(0), 0, Duty::Citizen));
        let mut found = Vec::new();
        self.each_between(&from, &until, sight, |it| {
            found.push(it);
            true
        })?;
        Ok(found)
    }

    /// Calls `visit` with the duties of ours due before `until`, nearest first, until it says stop.
    pub fn each_due(
        &self,
        until: Moment,
        sight: Sight,
        visit: impl FnMut(Running) -> bool,
    ) -> Result<(), StoreError> {
        let end = rows::due_key(until, CaseId(0), 0, Duty::Office);
        self.each_between(&[], &end, sight, visit)
    }

    fn each_between(
        &self,
        from: &[u8],
        until: &[u8],
        sight: Sight,
        mut visit: impl FnMut(Running) -> bool,
    ) -> Result<(), StoreError> {
        for row in self.due.range::<&[u8]>(from..until)? {
            let (key, _) = row?;
            let due = rows::read_due_key(key.value())
                .ok_or_else(|| StoreError::damaged("a due key of the wrong length"))?;
            if self.is_in_sight(due.case, sight)? && !visit(due) {
                break;
            }
        }
        Ok(())
    }

    /// Changes of light that came before `until` and are not yet marked, in order.
    pub fn crossed_before(&self, until: Moment, sight: Sight) -> Result<Vec<Coming>, StoreError> {
        let end = rows::crossing_key(until, CaseId(0), 0, Light::Green);
        let mut found = Vec::new();
        for row in self.crossing.range::<&[u8]>(..end.as_slice())? {
            let (key, _) = row?;
            let coming = rows::read_crossing_key(key.value())
                .ok_or_else(|| StoreError::damaged("a crossing key that says nothing"))?;
            if self.is_in_sight(coming.case, sight)? {
                found.push(coming);
            }
        }
        Ok(found)
    }

    /// A secret's bytes: a password hash or a token hash.
    pub fn secret(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.secrets.get(name)?.map(|it| it.value().to_vec()))
    }

    /// The secrets whose names begin so.
    pub fn secrets_named(&self, beginning: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let mut found = Vec::new();
        for row in self.secrets.range(beginning..)? {
            let (name, bytes) = row?;
            if !name.value().starts_with(beginning) {
                break;
            }
            found.push((name.value().to_owned(), bytes.value().to_vec()));
        }
        Ok(found)
    }

    /// Whether the asker may know of the case at all.
    pub fn is_in_sight(&self, case: CaseId, sight: Sight) -> Result<bool, StoreError> {
        if sight == Sight::All || case == CaseId::HOUSE {
            return Ok(true);
        }
        let (segment, offset) = columns::place_of(case.0);
        let column = Column::Restriction;
        let bytes = self.columns.get((column.number(), segment))?;
        Ok(bytes.is_none_or(|it| columns::read(it.value(), column.width(), offset) == 0))
    }

    fn keep_in_sight(&self, found: &mut Vec<CaseId>, sight: Sight) -> Result<(), StoreError> {
        if sight == Sight::All {
            return Ok(());
        }
        let mut kept = Vec::with_capacity(found.len());
        for case in found.drain(..) {
            if self.is_in_sight(case, sight)? {
                kept.push(case);
            }
        }
        *found = kept;
        Ok(())
    }

    /// Calls `visit` for every segment of cases with the raw bytes of the columns asked for, in order.
    pub fn scan(&self, wanted: &[Column], visit: impl FnMut(Scan<'_>)) -> Result<(), StoreError> {
        let n_segments = columns::n_segments(self.n_cases()?);
        self.scan_some(0..n_segments, wanted, visit)
    }

    /// The same for some of the segments.
    pub(super) fn scan_some(
        &self,
        segments: Range<u32>,
        wanted: &[Column],
        mut visit: impl FnMut(Scan<'_>),
    ) -> Result<(), StoreError> {
        let n_cases = self.n_cases()?;
        for segment in segments {
            let mut guards = Vec::with_capacity(wanted.len());
            for column in wanted {
                guards.push(self.columns.get((column.number(), segment))?);
            }
            let slices: Vec<(Column, &[u8])> = wanted
                .iter()
                .zip(&guards)
                .map(|(column, guard)| (*column, guard.as_ref().map_or(&[][..], |it| it.value())))
                .collect();
            let first = u64::from(segment) * SEGMENT + 1;
            visit(Scan {
                first: CaseId(first),
                n_rows: usize::try_from(SEGMENT.min(n_cases + 1 - first)).unwrap_or(0),
                columns: &slices,
            });
        }
        Ok(())
    }

    /// The codes a column's values stand for; index 0 is no value.
    pub fn dictionary(&self, column: Column) -> Result<Vec<String>, StoreError> {
        dictionary(&self.dictionary, column)
    }

    /// Calls `visit` with every piece of searchable text: the case and its words.
    pub fn scan_text(&self, mut visit: impl FnMut(CaseId, &str)) -> Result<(), StoreError> {
        for row in self.text.range(0..)? {
            let (segment, bytes) = row?;
            super::text::read(bytes.value(), &mut visit)
                .map_err(|()| StoreError::damaged(format!("text segment {}", segment.value())))?;
        }
        Ok(())
    }

    /// Calls `visit` with the bytes of every record and of its private part, in order.
    pub fn each_record(
        &self,
        mut visit: impl FnMut(u64, &[u8], Option<&[u8]>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut parts = self.private.range(0..)?.peekable();
        for row in self.entries.range(0..)? {
            let (gno, bytes) = row?;
            let gno = gno.value();
            let mut part = None;
            while let Some(next) = parts.peek() {
                let n = match next {
                    Ok((n, _)) => n.value(),
                    Err(_) => gno,
                };
                if n > gno {
                    break;
                }
                if let Some(next) = parts.next() {
                    let (n, bytes) = next?;
                    if n.value() == gno {
                        part = Some(bytes);
                    }
                }
            }
            visit(gno, bytes.value(), part.as_ref().map(|it| it.value()))?;
        }
        Ok(())
    }
}

/// One segment of cases with the bytes of some columns.
pub struct Scan<'a> {
    /// The case of the first row.
    pub first: CaseId,
    pub n_rows: usize,
    pub columns: &'a [(Column, &'a [u8])],
}

impl Scan<'_> {
    /// Value of the n-th column asked for, in a row.
    pub fn value(&self, n: usize, row: usize) -> u64 {
        let (column, bytes) = self.columns[n];
        columns::read(bytes, column.width(), row)
    }
}

pub(super) fn head(entries: &impl ReadableTable<u64, &'static [u8]>) -> Result<Head, StoreError> {
    match entries.last()? {
        None => Err(StoreError::damaged("the file has no first record")),
        Some((gno, bytes)) => Ok(Head {
            gno: gno.value(),
            hash: record::hash(bytes.value()),
        }),
    }
}

/// Never more than there are records: whoever counts up to it would not come to an end.
pub(super) fn newest_case(
    trail: &impl ReadableTable<(u64, u32), u64>,
    n_records: u64,
) -> Result<CaseId, StoreError> {
    let newest = trail.last()?.map_or(0, |(key, _)| key.value().0);
    if newest > n_records {
        return Err(StoreError::damaged(
            "the trail names more cases than there are records",
        ));
    }
    Ok(CaseId(newest))
}

pub(super) fn records(
    trail: &impl ReadableTable<(u64, u32), u64>,
    entries: &impl ReadableTable<u64, &'static [u8]>,
    private: &impl ReadableTable<u64, &'static [u8]>,
    case: CaseId,
) -> Result<Vec<Record>, StoreError> {
    let mut found = Vec::new();
    for row in trail.range((case.0, 0)..=(case.0, u32::MAX))? {
        let gno = row?.1.value();
        let record = read_record(entries, private, gno)?
            .ok_or_else(|| StoreError::damaged(format!("record {gno} is missing")))?;
        found.push(record);
    }
    Ok(found)
}

pub(super) fn read_record(
    entries: &impl ReadableTable<u64, &'static [u8]>,
    private: &impl ReadableTable<u64, &'static [u8]>,
    gno: u64,
) -> Result<Option<Record>, StoreError> {
    let Some(bytes) = entries.get(gno)? else {
        return Ok(None);
    };
    let mut it = record::decode(bytes.value()).map_err(|why| StoreError::unreadable(gno, why))?;
    if it.header.commitment.is_some()
        && let Some(bytes) = private.get(gno)?
    {
        let part = record::unseal(bytes.value()).map_err(|why| StoreError::unreadable(gno, why))?;
        it.private = Some(part);
    }
    Ok(Some(it))
}

pub(super) fn find(
    lookup: &impl ReadableTable<&'static [u8], ()>,
    prefix: &[u8],
    longer: bool,
) -> Result<Vec<CaseId>, StoreError> {
    let mut found = Vec::new();
    for row in lookup.range::<&[u8]>(prefix..)? {
        let (key, _) = row?;
        let key = key.value();
        if !key.starts_with(prefix) {
            break;
        }
        if longer || key.len() == prefix.len() + 8 {
            found.extend(rows::case_of(key));
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

pub(super) fn dictionary(
    table: &impl ReadableTable<(u16, u32), &'static [u8]>,
    column: Column,
) -> Result<Vec<String>, StoreError> {
    let mut words = vec![String::new()];
    for row in table.range((column.number(), 0)..=(column.number(), u32::MAX))? {
        let (_, word) = row?;
        words.push(String::from_utf8_lossy(word.value()).into_owned());
    }
    Ok(words)
}
