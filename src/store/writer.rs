//! Writing: records are appended and everything derived follows in the same transaction, however many cases it holds.

mod derive;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use redb::{ReadableTable, Table, TableDefinition, WriteTransaction};

use crate::casework::case::{CaseId, Draft};
use crate::casework::day::Moment;
use crate::casework::facts::Number;
use crate::casework::house;
use crate::casework::occasion::Rules;
use crate::casework::record::{Entry, Header, Private, Record, Through};
use crate::casework::supervision::slip::SlipNumber;

use super::activity;
use super::bulk::Bulk;
use super::columns::{self, Column};
use super::error::StoreError;
use super::guard::{Held, guarded};
use super::record;
use super::rows::{self, Key};
use super::standing::Kept;
use super::tables;
use super::view::{self, Head};

/// Text segments kept in memory at once: about eight megabytes.
const TEXTS_AT_ONCE: usize = 64;

/// Who writes, when, in which way: what the headers of one request have in common.
#[derive(Clone, Debug)]
pub struct Turn {
    pub recorded_at: Moment,
    pub happened_at: Moment,
    pub officer: String,
    pub through: Through,
    pub origin: String,
    pub reference: u64,
    pub key: Option<String>,
}

/// A table of the transaction; where its pages are damaged, opening it and its end are told as that.
type Open<'t, K, V> = Held<Table<'t, K, V>>;

fn open<'t, K: redb::Key, V: redb::Value>(
    txn: &'t WriteTransaction,
    table: TableDefinition<K, V>,
) -> Result<Open<'t, K, V>, StoreError> {
    guarded(|| Ok(Held::new(txn.open_table(table)?)))
}

/// One write transaction. What is derived is gathered and written by [`Writer::finish`], sorted.
pub struct Writer<'t> {
    pub(super) entries: Open<'t, u64, &'static [u8]>,
    pub(super) private: Open<'t, u64, &'static [u8]>,
    pub(super) trail: Open<'t, (u64, u32), u64>,
    pub(super) lookup: Open<'t, &'static [u8], ()>,
    pub(super) due: Open<'t, &'static [u8], ()>,
    pub(super) crossing: Open<'t, &'static [u8], ()>,
    pub(super) columns: Open<'t, (u16, u32), &'static [u8]>,
    dictionary: Open<'t, (u16, u32), &'static [u8]>,
    text: Open<'t, u64, &'static [u8]>,
    pub(super) standing: Open<'t, &'static str, u64>,
    secrets: Open<'t, &'static str, &'static [u8]>,
    meta: Open<'t, &'static str, &'static [u8]>,
    pub(super) head: Head,
    pub(super) newest: Moment,
    pub(super) next_case: CaseId,
    /// Next serial by year, once asked for.
    pub(super) serials: HashMap<u16, u32>,
    /// The same of slips.
    slip_serials: HashMap<u16, u32>,
    pub(super) lookups_in: Vec<Vec<u8>>,
    /// Keys whose last change in this transaction was their removal.
    lookups_out: BTreeSet<Vec<u8>>,
    /// Prefixes of keys that must be found again within this transaction: external numbers, digests, requests.
    fresh: HashSet<Vec<u8>>,
    pub(super) due_in: Vec<rows::DueKey>,
    due_out: BTreeSet<rows::DueKey>,
    pub(super) crossing_in: Vec<rows::DueKey>,
    crossing_out: BTreeSet<rows::DueKey>,
    pub(super) segments: BTreeMap<(u16, u32), Vec<u8>>,
    words: HashMap<u16, HashMap<String, u32>>,
    texts: BTreeMap<u64, Vec<u8>>,
    pub(super) bulk: Bulk,
    pub(super) kept: Kept,
    /// What is in force, as last read in this transaction.
    pub(super) rules: RefCell<Option<Arc<Rules>>>,
    /// The newest record when the transaction began.
    pub(super) began_at: u64,
    /// What was in force before this transaction changed it.
    rules_before: Option<Arc<Rules>>,
}

impl<'t> Writer<'t> {
    pub(super) fn new(
        txn: &'t WriteTransaction,
        folder: &Path,
        kept: &Kept,
    ) -> Result<Writer<'t>, StoreError> {
        // Every table of the registry is there from the first commit on: readers open them all.
        drop(open(txn, tables::ATTACHMENTS)?);
        let entries = open(txn, tables::ENTRIES)?;
        let trail = open(txn, tables::TRAIL)?;
        let (head, newest) = match entries.last()? {
            None => (
                Head {
                    gno: 0,
                    hash: [0; 32],
                },
                Moment(i64::MIN),
            ),
            Some((gno, bytes)) => {
                let record = record::decode(bytes.value())
                    .map_err(|why| StoreError::unreadable(gno.value(), why))?;
                if record.header.gno != gno.value() {
                    return Err(StoreError::damaged("the newest record is out of its place"));
                }
                (
                    Head {
                        gno: gno.value(),
                        hash: record::hash(bytes.value()),
                    },
                    record.header.recorded_at,
                )
            }
        };
        let next_case = CaseId(view::newest_case(&*trail, head.gno)?.0 + 1);
        Ok(Writer {
            entries,
            trail,
            private: open(txn, tables::PRIVATE)?,
            lookup: open(txn, tables::LOOKUP)?,
            due: open(txn, tables::DUE)?,
            crossing: open(txn, tables::CROSSING)?,
            columns: open(txn, tables::COLUMNS)?,
            dictionary: open(txn, tables::DICTIONARY)?,
            text: open(txn, tables::TEXT)?,
            standing: open(txn, tables::STANDING)?,
            secrets: open(txn, tables::SECRETS)?,
            meta: open(txn, tables::META)?,
            head,
            newest,
            next_case,
            serials: HashMap::new(),
            slip_serials: HashMap::new(),
            lookups_in: Vec::new(),
            lookups_out: BTreeSet::new(),
            fresh: HashSet::new(),
            due_in: Vec::new(),
            due_out: BTreeSet::new(),
            crossing_in: Vec::new(),
            crossing_out: BTreeSet::new(),
            segments: BTreeMap::new(),
            words: HashMap::new(),
            texts: BTreeMap::new(),
            bulk: Bulk::new(folder),
            kept: kept.clone(),
            rules: RefCell::default(),
            began_at: head.gno,
            rules_before: None,
        })
    }

    pub fn head(&self) -> Head {
        self.head
    }

    /// The first record's `previous` is made of the random office id.
    pub(super) fn begin_chain(&mut self, office_id: [u8; 16]) {
        self.head.hash = record::hash(&office_id);
    }

    /// When the newest record was recorded.
    pub fn newest(&self) -> Moment {
        self.newest
    }

    pub fn next_case(&self) -> CaseId {
        self.next_case
    }

    /// The number a case opened in this year would get. Serials have no gaps.
    pub fn next_number(&mut self, year: u16) -> Result<Number, StoreError> {
        let serial = match self.serials.get(&year) {
            Some(serial) => *serial,
            None => {
                let next = self.last_serial(Key::Number, year)? + 1;
                self.serials.insert(year, next);
                next
            }
        };
        Ok(Number { year, serial })
    }

    /// The number a slip issued in this year would get.
    pub fn next_slip(&mut self, year: u16) -> Result<SlipNumber, StoreError> {
        let serial = match self.slip_serials.get(&year) {
            Some(serial) => *serial,
            None => {
                let next = self.last_serial(Key::Slip, year)? + 1;
                self.slip_serials.insert(year, next);
                next
            }
        };
        Ok(SlipNumber { year, serial })
    }

    fn last_serial(&self, key: Key, year: u16) -> Result<u32, StoreError> {
        let from = number_start(key, year);
        let to = number_start(key, year.saturating_add(1));
        let last = self
            .lookup
            .range::<&[u8]>(from.as_slice()..to.as_slice())?
            .next_back();
        match last {
            None => Ok(0),
            Some(row) => {
                let (key, _) = row?;
                let bytes: [u8; 4] = key
                    .value()
                    .get(3..7)
                    .and_then(|it| it.try_into().ok())
                    .ok_or_else(|| StoreError::damaged("a number key of the wrong length"))?;
                Ok(u32::from_be_bytes(bytes))
            }
        }
    }

    pub fn records(&self, case: CaseId) -> Result<Vec<Record>, StoreError> {
        view::records(&*self.trail, &*self.entries, &*self.private, case)
    }

    /// The newest office fact of a kind.
    pub fn standing_gno(&self, kind: &str) -> Result<Option<u64>, StoreError> {
        Ok(self.standing.get(kind)?.map(|it| it.value()))
    }

    pub fn record(&self, gno: u64) -> Result<Option<Record>, StoreError> {
        view::read_record(&*self.entries, &*self.private, gno)
    }

    /// The cases found under a value, those of this transaction included where the key is an external number, digest or request.
    pub fn find(&self, key: Key, value: &[u8]) -> Result<Vec<CaseId>, StoreError> {
        let prefix = rows::prefix(key, value);
        let mut found = view::find(&*self.lookup, &prefix, false)?;
        if self.fresh.contains(&prefix) {
            let fits = |it: &&Vec<u8>| it.starts_with(&prefix) && it.len() == prefix.len() + 8;
            let added = self.lookups_in.iter().filter(fits);
            found.extend(added.filter_map(|it| rows::case_of(it)));
        }
        found.retain(|it| !self.lookups_out.contains(&rows::lookup(key, value, *it)));
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// Open cases by mediator, from the columns.
    pub fn count_open_by(&self, column: Column) -> Result<BTreeMap<String, u32>, StoreError> {
        let states = view::dictionary(&*self.dictionary, Column::State)?;
        let open: Vec<bool> = states
            .iter()
            .map(|it| crate::casework::track::State::of(it).is_some_and(|it| it.is_open()))
            .collect();
        let words = view::dictionary(&*self.dictionary, column)?;
        let mut counts = vec![0u32; words.len()];
        let (last, _) = columns::place_of(self.next_case.0);
        for segment in 0..=last {
            let values = self.segment_now(column, segment)?;
            let states = self.segment_now(Column::State, segment)?;
            let n = values.len() / column.width().bytes();
            for offset in 0..n {
                let word = columns::read(&values, column.width(), offset);
                let state = columns::read(&states, Column::State.width(), offset);
                if word != 0
                    && open.get(state as usize) == Some(&true)
                    && let Some(count) = counts.get_mut(word as usize)
                {
                    *count += 1;
                }
            }
        }
        Ok(words.into_iter().zip(counts).skip(1).collect())
    }

    /// Appends the records of one request on one case and derives what follows. `before` is what the case's records so far are.
    pub fn append(
        &mut self,
        id: CaseId,
        before: &[Record],
        drafts: Vec<Draft>,
        turn: &Turn,
    ) -> Result<Vec<Record>, StoreError> {
        self.settle_bulk()?;
        if turn.recorded_at < self.newest {
            return Err(StoreError::SetTheClock {
                now: turn.recorded_at,
                newest: self.newest,
            });
        }
        let first = self.head.gno + 1;
        let mut seq = before.last().map_or(0, |it| it.header.seq);
        let mut appended = Vec::with_capacity(drafts.len());
        for draft in drafts {
            seq += 1;
            appended.push(self.append_one(id, seq, first, draft, turn)?);
        }
        if let Some(key) = &turn.key {
            self.add_lookup(rows::lookup(Key::Request, key.as_bytes(), id), true);
        }
        if id != CaseId::HOUSE {
            self.derive(id, before, &appended)?;
        }
        Ok(appended)
    }

    fn append_one(
        &mut self,
        id: CaseId,
        seq: u32,
        first: u64,
        draft: Draft,
        turn: &Turn,
    ) -> Result<Record, StoreError> {
        let gno = self.head.gno + 1;
        let sealed = (!draft.private.is_empty()).then(|| record::seal(&draft.private, salt()));
        let header = Header {
            gno,
            case: id,
            seq,
            turn: first,
            previous: self.head.hash,
            recorded_at: turn.recorded_at,
            happened_at: turn.happened_at,
            officer: turn.officer.clone(),
            through: turn.through.clone(),
            origin: turn.origin.clone(),
            reference: turn.reference,
            periods: draft.periods,
            commitment: sealed.as_ref().map(|it| it.1),
            key: turn.key.clone(),
        };
        let bytes = record::encode(&header, &draft.entry);
        self.put(gno, &bytes, sealed.as_ref().map(|it| it.0.as_slice()))?;
        self.trail.insert((id.0, seq), gno)?;
        if id == CaseId::HOUSE {
            self.stand(&draft.entry, gno)?;
        } else if id >= self.next_case {
            self.next_case = CaseId(id.0 + 1);
        }
        self.newest = self.newest.max(turn.recorded_at);
        Ok(Record {
            header,
            entry: draft.entry,
            private: sealed.map(|_| draft.private),
        })
    }

    /// Puts the bytes of the next record. Used by appending and by loading an archive alike.
    pub(super) fn put(
        &mut self,
        gno: u64,
        bytes: &[u8],
        part: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        self.entries.insert(gno, bytes)?;
        if let Some(part) = part {
            self.private.insert(gno, part)?;
        }
        self.head = Head {
            gno,
            hash: record::hash(bytes),
        };
        Ok(())
    }

    fn stand(&mut self, entry: &Entry, gno: u64) -> Result<(), StoreError> {
        if let Some(kind) = standing_kind(entry, gno) {
            if self.rules_before.is_none() {
                self.rules_before = self.rules_if_any()?;
            }
            self.standing.insert(&*kind, gno)?;
        }
        Ok(())
    }

    /// A secret's bytes.
    pub fn secret(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.secrets.get(name)?.map(|it| it.value().to_vec()))
    }

    /// The newest record of the office itself, enough to append the next.
    pub fn last_of_house(&self) -> Result<Option<Record>, StoreError> {
        let house = CaseId::HOUSE.0;
        let last = self
            .trail
            .range((house, 0)..=(house, u32::MAX))?
            .next_back();
        match last {
            None => Ok(None),
            Some(row) => self.record(row?.1.value()),
        }
    }

    pub fn set_secret(&mut self, name: &str, bytes: Option<&[u8]>) -> Result<(), StoreError> {
        match bytes {
            Some(bytes) => self.secrets.insert(name, bytes)?,
            None => self.secrets.remove(name)?,
        };
        Ok(())
    }

    /// Refuses to write to a file that another program has brought to another shape since it was opened.
    pub(super) fn check_versions(&self) -> Result<(), StoreError> {
        for (name, known) in [
            (tables::META_SCHEMA, tables::SCHEMA),
            (tables::META_DERIVED, tables::DERIVED),
        ] {
            let Some(bytes) = self.meta.get(name)? else {
                continue;
            };
            let found = bytes.value().try_into().map_or(0, u32::from_le_bytes);
            if found != known {
                return Err(StoreError::Newer { found, known });
            }
        }
        Ok(())
    }

    pub(super) fn set_meta(&mut self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.meta.insert(name, bytes)?;
        Ok(())
    }

    pub(super) fn follow_trail(
        &mut self,
        id: CaseId,
        seq: u32,
        gno: u64,
    ) -> Result<(), StoreError> {
        self.trail.insert((id.0, seq), gno)?;
        Ok(())
    }
}

fn number_start(key: Key, year: u16) -> Vec<u8> {
    let mut bytes = vec![key as u8];
    bytes.extend(year.to_be_bytes());
    bytes
}

/// Which standing fact an office entry replaces; an activity stands for itself, until it is taken back.
pub(super) fn standing_kind(entry: &Entry, gno: u64) -> Option<Cow<'static, str>> {
    let kind = match entry {
        Entry::House(house::Entry::Founded { .. }) => "founding",
        Entry::House(house::Entry::ReferenceAdopted { .. }) => "reference",
        Entry::House(house::Entry::ProfileApplied { .. }) => "profile",
        Entry::House(house::Entry::CalendarAdopted { .. }) => "calendar",
        Entry::House(house::Entry::BackedUp { .. }) => "backup",
        Entry::House(house::Entry::Swept { .. }) => "sweep",
        Entry::House(house::Entry::ReportFrozen {
            report, stretch, ..
        }) => return Some(frozen_kind(stretch, report).into()),
        Entry::House(house::Entry::ActivityRecorded { .. }) => {
            return Some(activity::kind(gno).into());
        }
        Entry::House(house::Entry::ActivityReversed { gno }) => {
            return Some(activity::kind_of_reversal(*gno).into());
        }
        _ => return None,
    };
    Some(kind.into())
}

/// The standing fact that a report of a period is frozen.
pub fn frozen_kind(stretch: &str, report: &str) -> String {
    format!("frozen {stretch} {report}")
}

fn salt() -> [u8; 16] {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).expect("the operating system gives random bytes");
    salt
}

/// A private part on its own, for office entries that carry words.
pub fn house_draft(entry: house::Entry, words: Option<String>) -> Draft {
    Draft::new(Entry::House(entry), Private::default().with_words(words))
}
