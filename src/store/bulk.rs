//! Many new cases in one transaction: records appended through cursors, columns filled segment by segment, keys sorted aside.

use redb::{ReadableTable, Table};

use crate::casework::case::{Case, CaseId, Draft};
use crate::casework::record::{Header, Record};

use super::columns::{self, Column};
use super::error::StoreError;
use super::record;
use super::rows::{self, Value};
use super::sorter::Sorter;
use super::writer::{Turn, Writer};

/// Records gathered before they are appended together.
const PENDING: usize = 2_048;

/// What a transaction of many new cases has gathered and not yet written.
pub(super) struct Bulk {
    pending: Vec<Pending>,
    records: Vec<u8>,
    parts: Vec<u8>,
    /// The segment that is being filled, and its columns in the order of [`Column::ALL`].
    segment: Option<(u32, Vec<Vec<u8>>)>,
    /// By column, the newest codes with their numbers: ledgers repeat themselves.
    codes: Vec<Vec<(String, u64)>>,
    lookups: Sorter,
    dues: Sorter,
    crossings: Sorter,
    random: Random,
}

/// Where the bytes of a record end among those gathered, and those of its private part.
struct Pending {
    case: CaseId,
    gno: u64,
    record_end: usize,
    part_end: usize,
}

impl Bulk {
    pub(super) fn new(folder: &std::path::Path) -> Bulk {
        Bulk {
            pending: Vec::new(),
            records: Vec::new(),
            parts: Vec::new(),
            segment: None,
            codes: vec![Vec::new(); Column::ALL.len()],
            lookups: Sorter::new(folder),
            dues: Sorter::new(folder),
            crossings: Sorter::new(folder),
            random: Random::default(),
        }
    }
}

impl Writer<'_> {
    /// Opens a case with one record: its draft, and the case that makes, still without their numbers. Answers both with them.
    /// What it is found by is written with the transaction, and not found before.
    pub fn open_case(
        &mut self,
        mut draft: Draft,
        mut case: Box<Case>,
        turn: &Turn,
    ) -> Result<(Record, Box<Case>), StoreError> {
        let id = self.next_case;
        let year = u16::try_from(turn.happened_at.day().year()).unwrap_or(0);
        let number = self.next_number(year)?;
        self.serials.insert(year, number.serial + 1);
        if let Some(opening) = draft.opening_mut() {
            opening.number = number;
        }
        let gno = self.head.gno + 1;
        let bulk = &mut self.bulk;
        let commitment = (!draft.private.is_empty())
            .then(|| record::seal_into(&draft.private, bulk.random.salt(), &mut bulk.parts));
        let header = Header {
            gno,
            case: id,
            seq: 1,
            turn: gno,
            previous: self.head.hash,
            recorded_at: turn.recorded_at,
            happened_at: turn.happened_at,
            officer: turn.officer.clone(),
            through: turn.through.clone(),
            origin: turn.origin.clone(),
            reference: turn.reference,
            periods: draft.periods,
            commitment,
            key: None,
        };
        let from = bulk.records.len();
        record::encode_into(&header, &draft.entry, &mut bulk.records);
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
        let record = Record {
            header,
            entry: draft.entry,
            private: commitment.map(|_| draft.private),
        };
        case.give_number(id, number, gno, turn.recorded_at);
        debug_assert_eq!(Case::opened(&record).as_ref(), Some(&*case));
        self.gather_keys(&case)?;
        self.fill_columns(&case)?;
        let texts = rows::texts(std::slice::from_ref(&record));
        self.push_texts(id, texts.into_iter())?;
        if self.bulk.pending.len() >= PENDING {
            self.append_pending()?;
        }
        Ok((record, case))
    }

    fn gather_keys(&mut self, case: &Case) -> Result<(), StoreError> {
        let id = case.id.0.to_be_bytes();
        let lookups = &mut self.bulk.lookups;
        let mut pushed = Ok(());
        rows::each_lookup(case, &mut |key, value| {
            if pushed.is_ok() {
                pushed = lookups.push(&[&[key as u8], value, &[0], &id]);
            }
        });
        pushed?;
        for key in rows::dues(case) {
            self.bulk.dues.push(&[&key])?;
        }
        if !case.periods.is_empty() {
            let rules = self.rules_if_any()?;
            for key in rows::crossings(case, rules.as_deref()) {
                self.bulk.crossings.push(&[&key])?;
            }
        }
        Ok(())
    }

    fn fill_columns(&mut self, case: &Case) -> Result<(), StoreError> {
        let (segment, offset) = columns::place_of(case.id.0);
        if self.bulk.segment.as_ref().map(|it| it.0) != Some(segment) {
            self.put_segment()?;
            let mut filled = Vec::with_capacity(Column::ALL.len());
            for column in Column::ALL {
                filled.push(std::mem::take(self.segment(*column, segment)?));
                self.segments.remove(&(column.number(), segment));
            }
            self.bulk.segment = Some((segment, filled));
        }
        for (n, value) in rows::columns(case).into_iter().enumerate() {
            let column = Column::ALL[n];
            let value = match value {
                Value::Number(it) => it,
                Value::Code(None) => 0,
                Value::Code(Some(code)) => self.code_number(n, &code)?,
            };
            if let Some((_, filled)) = &mut self.bulk.segment {
                columns::write(&mut filled[n], column.width(), offset, value);
            }
        }
        Ok(())
    }

    /// Most columns hold a handful of codes: those used so far are looked through first.
    fn code_number(&mut self, n: usize, code: &str) -> Result<u64, StoreError> {
        const FEW: usize = 16;
        if let Some((_, number)) = self.bulk.codes[n].iter().find(|it| it.0 == code) {
            return Ok(*number);
        }
        let number = self.word(Column::ALL[n], code)?;
        if self.bulk.codes[n].len() < FEW {
            self.bulk.codes[n].push((code.to_owned(), number));
        }
        Ok(number)
    }

    fn put_segment(&mut self) -> Result<(), StoreError> {
        let Some((segment, filled)) = self.bulk.segment.take() else {
            return Ok(());
        };
        for (column, bytes) in Column::ALL.iter().zip(filled) {
            self.columns
                .insert((column.number(), segment), bytes.as_slice())?;
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

fn append<'a>(
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

/// Random bytes of the operating system, fetched a page at a time.
#[derive(Default)]
struct Random {
    bytes: Vec<u8>,
}

impl Random {
    fn salt(&mut self) -> [u8; 16] {
        if self.bytes.len() < 16 {
            self.bytes.resize(4096, 0);
            getrandom::fill(&mut self.bytes).expect("the operating system gives random bytes");
        }
        let mut salt = [0; 16];
        salt.copy_from_slice(&self.bytes[self.bytes.len() - 16..]);
        self.bytes.truncate(self.bytes.len() - 16);
        salt
    }
}
