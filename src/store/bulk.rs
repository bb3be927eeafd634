//! Many new cases in one transaction: records appended through cursors, columns filled segment by segment, keys sorted aside.

use redb::{ReadableTable, Table};

use crate::casework::case::CaseId;
use crate::casework::facts::Number;
use crate::casework::record::Header;

use super::columns::{self, Column};
use super::error::StoreError;
use super::openings::{Openings, Ready};
use super::record;
use super::rows::{self, Key};
use super::sorter::Sorter;
use super::writer::{Turn, Writer};

/// Records gathered before they are appended together.
const PENDING: usize = 2_048;

/// What a transaction of many new cases has gathered and not yet written.
pub(super) struct Bulk {
    pending: Vec<Pending>,
    records: Vec<u8>,
    parts: Vec<u8>,
    /// The newest header: the next differs little, and uses its room.
    header: Option<Header>,
    segment: Option<Segment>,
    /// By column, the newest codes with their numbers: ledgers repeat themselves.
    codes: Vec<Vec<(String, u64)>>,
    lookups: Sorter,
    dues: Sorter,
    crossings: Sorter,
}

/// Where the bytes of a record end among those gathered, and those of its private part.
struct Pending {
    case: CaseId,
    gno: u64,
    record_end: usize,
    part_end: usize,
}

/// The segment of the columns that is being filled.
struct Segment {
    number: u32,
    /// Cases of the segment so far, those of earlier transactions among them.
    n_cases: usize,
    /// In the order of [`Column::ALL`].
    columns: Vec<Vec<u8>>,
}

impl Bulk {
    pub(super) fn new(folder: &std::path::Path) -> Bulk {
        Bulk {
            pending: Vec::new(),
            records: Vec::new(),
            parts: Vec::new(),
            header: None,
            segment: None,
            codes: vec![Vec::new(); Column::ALL.len()],
            lookups: Sorter::new(folder),
            dues: Sorter::new(folder),
            crossings: Sorter::new(folder),
        }
    }
}

impl Writer<'_> {
    /// Opens the `n`th of the cases made ready; what they all have in common is in `turn`, when each happened is its own.
    /// What it is found by is written with the transaction, and not found before.
    pub fn open_case(
        &mut self,
        openings: &Openings,
        n: usize,
        turn: &Turn,
    ) -> Result<(), StoreError> {
        let it = openings.get(n);
        let id = self.next_case;
        let year = u16::try_from(it.happened_at.day().year()).unwrap_or(0);
        let number = self.next_number(year)?;
        self.serials.insert(year, number.serial + 1);
        let gno = self.head.gno + 1;
        let bulk = &mut self.bulk;
        let from = bulk.records.len();
        let header = bulk.header.get_or_insert_with(|| header_of(turn));
        header.officer.clone_from(&turn.officer);
        header.through.clone_from(&turn.through);
        header.origin.clone_from(&turn.origin);
        header.reference = turn.reference;
        header.gno = gno;
        header.case = id;
        header.turn = gno;
        header.previous = self.head.hash;
        header.recorded_at = turn.recorded_at;
        header.happened_at = it.happened_at;
        header.periods.clear();
        header.periods.extend_from_slice(it.periods);
        header.commitment = it.commitment;
        record::encode_opening(header, it.entry, number, &mut bulk.records);
        debug_assert_eq!(
            record::decode(&bulk.records[from..]).map(|it| it.header),
            Ok(header.clone())
        );
        bulk.parts.extend_from_slice(it.part);
        self.head.gno = gno;
        self.head.hash = record::hash(&bulk.records[from..]);
        self.newest = self.newest.max(turn.recorded_at);
        self.next_case = CaseId(id.0 + 1);
        bulk.pending.push(Pending {
            case: id,
            gno,
            record_end: bulk.records.len(),
            part_end: bulk.parts.len(),
        });
        self.gather_keys(id, number, &it)?;
        self.fill_columns(id, &it)?;
        if !it.words.is_empty() {
            self.push_text(gno, id, it.words)?;
        }
        if self.bulk.pending.len() >= PENDING {
            self.append_pending()?;
        }
        Ok(())
    }

    fn gather_keys(
        &mut self,
        id: CaseId,
        number: Number,
        case: &Ready<'_>,
    ) -> Result<(), StoreError> {
        let tail = id.0.to_be_bytes();
        let lookups = &mut self.bulk.lookups;
        lookups.push(&[&[Key::Number as u8], &rows::number_key(number), &[0], &tail])?;
        for (key, value) in case.keys() {
            lookups.push(&[&[key], value, &[0], &tail])?;
        }
        for key in case.dues {
            self.bulk.dues.push(&[&rows::of_case(*key, id)])?;
        }
        for key in case.crossings {
            self.bulk.crossings.push(&[&rows::of_case(*key, id)])?;
        }
        Ok(())
    }

    fn fill_columns(&mut self, id: CaseId, case: &Ready<'_>) -> Result<(), StoreError> {
        let (segment, offset) = columns::place_of(id.0);
        if self.bulk.segment.as_ref().map(|it| it.number) != Some(segment) {
            self.put_segment()?;
            let mut columns = Vec::with_capacity(Column::ALL.len());
            for column in Column::ALL {
                columns.push(std::mem::take(self.segment(*column, segment)?));
                self.segments.remove(&(column.number(), segment));
            }
            self.bulk.segment = Some(Segment {
                number: segment,
                n_cases: 0,
                columns,
            });
        }
        for (n, bytes) in case.values() {
            let n = usize::from(n);
            let column = Column::ALL[n];
            let value = if column.width().is_code() {
                self.code_number(n, bytes)?
            } else {
                bytes.try_into().map_or(0, u64::from_le_bytes)
            };
            if let Some(filled) = &mut self.bulk.segment {
                columns::write(&mut filled.columns[n], column.width(), offset, value);
            }
        }
        if let Some(filled) = &mut self.bulk.segment {
            filled.n_cases = offset + 1;
        }
        Ok(())
    }

    /// Most columns hold a handful of codes: those used so far are looked through first.
    fn code_number(&mut self, n: usize, code: &[u8]) -> Result<u64, StoreError> {
        const FEW: usize = 16;
        let known = &self.bulk.codes[n];
        if let Some((_, number)) = known.iter().find(|it| it.0.as_bytes() == code) {
            return Ok(*number);
        }
        let code = str::from_utf8(code).expect("codes are text");
        let number = self.word(Column::ALL[n], code)?;
        if self.bulk.codes[n].len() < FEW {
            self.bulk.codes[n].push((code.to_owned(), number));
        }
        Ok(number)
    }

    fn put_segment(&mut self) -> Result<(), StoreError> {
        let Some(filled) = self.bulk.segment.take() else {
            return Ok(());
        };
        for (column, mut bytes) in Column::ALL.iter().zip(filled.columns) {
            // What was left out is nought.
            bytes.resize(filled.n_cases * column.width().bytes(), 0);
            self.columns
                .insert((column.number(), filled.number), bytes.as_slice())?;
        }
        Ok(())
    }

    fn append_pending(&mut self) -> Result<(), StoreError> {
        let bulk = &mut self.bulk;
        let mut from = 0;
        append(
            &mut self.entries,
            bulk.pending.iter().map(|it| {
                let bytes = &bulk.records[from..it.record_end];
                from = it.record_end;
                (it.gno, bytes)
            }),
        )?;
        let mut from = 0;
        append(
            &mut self.private,
            bulk.pending.iter().filter_map(|it| {
                let bytes = &bulk.parts[from..it.part_end];
                from = it.part_end;
                (!bytes.is_empty()).then_some((it.gno, bytes))
            }),
        )?;
        let mut cursor = self
            .trail
            .upper_bound_mut(std::ops::Bound::<(u64, u32)>::Unbounded)?;
        for it in &bulk.pending {
            cursor.insert_before((it.case.0, 1), it.gno)?;
        }
        cursor.close()?;
        bulk.pending.clear();
        bulk.records.clear();
        bulk.parts.clear();
        Ok(())
    }

    /// Writes what was gathered but for the keys, so that it can be read and changed again within the transaction.
    pub(super) fn settle_bulk(&mut self) -> Result<(), StoreError> {
        if !self.bulk.pending.is_empty() {
            self.append_pending()?;
        }
        self.put_segment()
    }

    /// Writes the keys in order, those of single steps among them.
    pub(super) fn put_keys(&mut self) -> Result<(), StoreError> {
        let nowhere = std::path::Path::new("");
        let mut lookups = std::mem::replace(&mut self.bulk.lookups, Sorter::new(nowhere));
        for key in self.lookups_in.drain(..) {
            lookups.push(&[&key])?;
        }
        put_sorted(&mut self.lookup, lookups)?;
        let mut dues = std::mem::replace(&mut self.bulk.dues, Sorter::new(nowhere));
        for key in self.due_in.drain(..) {
            dues.push(&[&key])?;
        }
        put_sorted(&mut self.due, dues)?;
        let mut crossings = std::mem::replace(&mut self.bulk.crossings, Sorter::new(nowhere));
        for key in self.crossing_in.drain(..) {
            crossings.push(&[&key])?;
        }
        put_sorted(&mut self.crossing, crossings)
    }
}

/// The header of a case's only record, still without its numbers.
fn header_of(turn: &Turn) -> Header {
    Header {
        gno: 0,
        case: CaseId::HOUSE,
        seq: 1,
        turn: 0,
        previous: [0; 32],
        recorded_at: turn.recorded_at,
        happened_at: turn.happened_at,
        officer: turn.officer.clone(),
        through: turn.through.clone(),
        origin: turn.origin.clone(),
        reference: turn.reference,
        periods: Vec::new(),
        commitment: None,
        key: None,
    }
}

/// Appends rows in order beyond the last.
pub(super) fn append<'a>(
    table: &mut Table<'_, u64, &'static [u8]>,
    rows: impl Iterator<Item = (u64, &'a [u8])>,
) -> Result<(), StoreError> {
    let mut cursor = table.upper_bound_mut(std::ops::Bound::<u64>::Unbounded)?;
    for (key, value) in rows {
        cursor.insert_before(key, value)?;
    }
    cursor.close()?;
    Ok(())
}

/// Through a cursor where the table is still empty, by plain inserts where it is not.
fn put_sorted(table: &mut Table<'_, &'static [u8], ()>, keys: Sorter) -> Result<(), StoreError> {
    if keys.is_empty() {
        return Ok(());
    }
    if table.first()?.is_none() {
        let mut cursor = table.upper_bound_mut(std::ops::Bound::<&[u8]>::Unbounded)?;
        keys.drain(|key| -> Result<(), StoreError> {
            cursor.insert_before(key, ())?;
            Ok(())
        })?;
        cursor.close()?;
        return Ok(());
    }
    keys.drain(|key| -> Result<(), StoreError> {
        table.insert(key, ())?;
        Ok(())
    })
}
