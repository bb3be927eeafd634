//! Verifying: chain, commitments, and every derived row against a replay of the records. It reads only, beside anything.

use std::collections::BTreeMap;
use std::path::Path;

use crate::casework::case::{Case, CaseId};
use crate::casework::house;
use crate::casework::record::{Entry, Record};

use std::sync::Arc;

use crate::casework::occasion::Rules;

use super::columns::{self, Column};
use super::error::StoreError;
use super::guard::guarded;
use super::record::{self, Hash};
use super::rows::{self, Key, Value};
use super::text;
use super::view::{Head, Reader};
use super::writer::standing_kind;
use super::{Db, Store, builder, opening};

/// What a verification went through, and the first thing it found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub head: Head,
    pub n_records: u64,
    pub n_cases: u64,
    pub n_erased: u64,
    /// The first thing that is wrong, in words for the log; `None` when all is well.
    pub wrong: Option<Wrong>,
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A record cannot be read.
    Unreadable { gno: u64, why: String },
    /// Numbers of records have a gap.
    Gap { gno: u64 },
    /// A record does not hold the hash of the one before.
    Chain { gno: u64 },
    /// A private part is not the one the record committed to.
    Commitment { gno: u64 },
    /// A private part is gone and no record says it was erased.
    Missing { gno: u64 },
    /// A private part that no record knows.
    Stray { gno: u64 },
    /// Recorded earlier than the record before, or happened later than it was recorded.
    Time { gno: u64 },
    /// A case's records do not follow each other from 1.
    Trail { case: CaseId },
    /// A derived row differs from the replay.
    Derived {
        table: &'static str,
        case: Option<CaseId>,
    },
    /// Pages of the file were damaged; repaired from copies where that was possible.
    Pages { why: String },
}

impl Store {
    /// Checks everything that can be read against everything else.
    pub fn verify(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<Verdict, StoreError> {
        self.read(|reader| verify(reader, progress))
    }

    /// The same, and redb's pages too. Waits its turn as a writer; a repair is reported as damage.
    pub fn verify_pages(
        path: &Path,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<Verdict, StoreError> {
        guarded(|| verify_pages(path, progress))
    }
}

fn verify_pages(path: &Path, progress: &mut dyn FnMut(u64, u64)) -> Result<Verdict, StoreError> {
    let open = |whole: bool| {
        let mut builder = builder(super::CACHE_BULK);
        builder.set_check_integrity_on_open(whole);
        guarded(|| builder.open(path).map_err(|it| opening(path, it)))
    };
    let mut why = None;
    let mut db = match open(false) {
        // Perhaps only what says which pages are free: that can be made anew from pages that are whole.
        Err(StoreError::Damaged { what }) => {
            why = Some(what);
            open(true)?
        }
        opened => opened?,
    };
    match guarded(|| db.check_integrity().map_err(|it| opening(path, it))) {
        Ok(true) => {}
        Ok(false) => {
            why.get_or_insert_with(|| "pages were damaged and have been repaired".to_owned());
        }
        Err(StoreError::Damaged { what }) => why = Some(what),
        Err(it) => return Err(it),
    }
    let store = Store::of(path, Db::Writing(db));
    store.check_versions()?;
    let mut verdict = store.verify(progress)?;
    if let Some(why) = why {
        verdict.wrong = Some(Wrong::Pages { why });
    }
    Ok(verdict)
}

fn verify(reader: &Reader, progress: &mut dyn FnMut(u64, u64)) -> Result<Verdict, StoreError> {
    let head = reader.head()?;
    let mut verdict = Verdict {
        head,
        n_records: 0,
        n_cases: reader.n_cases()?,
        n_erased: 0,
        wrong: None,
    };
    let mut chain = Chain::begin(reader)?;
    let total = head.gno.max(1);
    reader.each_record(|gno, bytes, part| {
        verdict.n_records += 1;
        if verdict.wrong.is_none() {
            verdict.wrong = chain.follow(gno, bytes, part);
        }
        if gno % 4096 == 0 {
            progress(gno, total.saturating_mul(2));
        }
        Ok(())
    })?;
    verdict.n_erased = chain.erased;
    if verdict.wrong.is_none() {
        verdict.wrong = chain.end(reader)?;
    }
    if verdict.wrong.is_none() {
        verdict.wrong = Replay::of(reader, verdict.n_cases)?.run(total, progress)?;
    }
    Ok(verdict)
}

/// The walk along the chain.
struct Chain {
    previous: Hash,
    expected: u64,
    newest: i64,
    /// Private parts that are gone, until their `Erased` is met.
    gone: BTreeMap<u64, ()>,
    erased: u64,
    n_parts: u64,
}

impl Chain {
    fn begin(reader: &Reader) -> Result<Chain, StoreError> {
        Ok(Chain {
            previous: record::hash(&reader.office_id()?),
            expected: 1,
            newest: i64::MIN,
            gone: BTreeMap::new(),
            erased: 0,
            n_parts: 0,
        })
    }

    fn follow(&mut self, gno: u64, bytes: &[u8], part: Option<&[u8]>) -> Option<Wrong> {
        if gno != self.expected {
            return Some(Wrong::Gap { gno });
        }
        let it = match record::decode(bytes) {
            Ok(it) => it,
            Err(why) => {
                return Some(Wrong::Unreadable {
                    gno,
                    why: format!("{why:?}"),
                });
            }
        };
        let header = &it.header;
        if header.gno != gno || header.previous != self.previous {
            return Some(Wrong::Chain { gno });
        }
        if header.recorded_at.0 < self.newest || header.happened_at > header.recorded_at {
            return Some(Wrong::Time { gno });
        }
        match (&header.commitment, part) {
            (None, None) => {}
            (None, Some(_)) => return Some(Wrong::Stray { gno }),
            (Some(_), None) => {
                self.gone.insert(gno, ());
            }
            (Some(commitment), Some(part)) => {
                self.n_parts += 1;
                if record::hash(part) != *commitment || record::unseal(part).is_err() {
                    return Some(Wrong::Commitment { gno });
                }
            }
        }
        if let Entry::House(house::Entry::Erased { gno, also }) = it.entry {
            for gno in also.iter().chain([&gno]) {
                self.gone.remove(gno);
                self.erased += 1;
            }
        }
        self.previous = record::hash(bytes);
        self.newest = header.recorded_at.0;
        self.expected = gno + 1;
        None
    }

    fn end(&self, reader: &Reader) -> Result<Option<Wrong>, StoreError> {
        if let Some((gno, ())) = self.gone.first_key_value() {
            return Ok(Some(Wrong::Missing { gno: *gno }));
        }
        let mut parts = 0;
        let mut last = 0;
        for row in reader.private.range(0..)? {
            last = row?.0.value();
            parts += 1;
        }
        Ok((parts != self.n_parts).then_some(Wrong::Stray { gno: last }))
    }
}

/// The replay of every case against what is derived.
struct Replay<'a> {
    reader: &'a Reader,
    n_cases: u64,
    words: Vec<Vec<String>>,
    n_lookups: u64,
    n_dues: u64,
    n_crossings: u64,
    rules: Option<Arc<Rules>>,
    n_trail: u64,
    /// Record, case and fingerprint of every searchable text there should be: the cases come in another order than the texts.
    texts: Vec<(u64, CaseId, u64)>,
}

impl<'a> Replay<'a> {
    fn of(reader: &'a Reader, n_cases: u64) -> Result<Replay<'a>, StoreError> {
        let mut words = Vec::new();
        for column in Column::ALL {
            words.push(if column.width().is_code() {
                reader.dictionary(*column)?
            } else {
                Vec::new()
            });
        }
        Ok(Replay {
            reader,
            n_cases,
            words,
            n_lookups: 0,
            n_dues: 0,
            n_crossings: 0,
            rules: reader.rules_if_any()?,
            n_trail: 0,
            texts: Vec::new(),
        })
    }

    fn run(
        mut self,
        total: u64,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<Option<Wrong>, StoreError> {
        let mut segment = SegmentCache::default();
        for id in 0..=self.n_cases {
            if id % 1024 == 0 {
                let done = id.saturating_mul(total) / self.n_cases.max(1);
                progress(total.saturating_add(done), total.saturating_mul(2));
            }
            if let Some(wrong) = self.case(CaseId(id), &mut segment)? {
                return Ok(Some(wrong));
            }
        }
        if let Some(wrong) = self.texts_agree()? {
            return Ok(Some(wrong));
        }
        self.counts()
    }

    fn case(
        &mut self,
        id: CaseId,
        segment: &mut SegmentCache,
    ) -> Result<Option<Wrong>, StoreError> {
        let records = self.reader.records(id, super::Sight::All)?;
        self.n_trail += records.len() as u64;
        let in_order = records
            .iter()
            .zip(1..)
            .all(|(it, seq)| it.header.case == id && it.header.seq == seq);
        if !in_order {
            return Ok(Some(Wrong::Trail { case: id }));
        }
        let derived = |table| {
            Ok(Some(Wrong::Derived {
                table,
                case: Some(id),
            }))
        };
        let mut keys: Vec<Vec<u8>> = request_keys(&records, id);
        if id == CaseId::HOUSE {
            if !self.stands(&records)? {
                return derived("standing");
            }
        } else {
            let Some(case) = Case::fold(&records) else {
                return Ok(Some(Wrong::Trail { case: id }));
            };
            keys.extend(rows::lookups(&case));
            for key in rows::dues(&case) {
                self.n_dues += 1;
                if self.reader.due.get(key.as_slice())?.is_none() {
                    return derived("due");
                }
            }
            for key in rows::crossings(&case, self.rules.as_deref()) {
                self.n_crossings += 1;
                if self.reader.crossing.get(key.as_slice())?.is_none() {
                    return derived("crossing");
                }
            }
            if !self.columns_agree(&case, segment)? {
                return derived("columns");
            }
            for (gno, words) in rows::texts(&records) {
                self.texts.push((gno, id, fingerprint(&words)));
            }
        }
        for key in keys {
            self.n_lookups += 1;
            if self.reader.lookup.get(key.as_slice())?.is_none() {
                return derived("lookup");
            }
        }
        Ok(None)
    }

    fn stands(&self, records: &[Record]) -> Result<bool, StoreError> {
        let mut expected = BTreeMap::new();
        for record in records {
            if let Some(kind) = standing_kind(&record.entry, record.header.gno) {
                expected.insert(kind.into_owned(), record.header.gno);
            }
        }
        let mut found = BTreeMap::new();
        for row in self.reader.standing.range::<&str>(..)? {
            let (kind, gno) = row?;
            found.insert(kind.value().to_owned(), gno.value());
        }
        Ok(found == expected)
    }

    fn columns_agree(&self, case: &Case, segment: &mut SegmentCache) -> Result<bool, StoreError> {
        let (number, offset) = columns::place_of(case.id.0);
        segment.load_columns(self.reader, number)?;
        for (n, value) in rows::columns(case).iter().enumerate() {
            let column = Column::ALL[n];
            let stored = columns::read(&segment.columns[n], column.width(), offset);
            let agrees = match value {
                Value::Number(it) => *it == stored,
                Value::Code(None) => stored == 0,
                Value::Code(Some(code)) => {
                    stored != 0
                        && self.words[n].get(stored as usize).map(String::as_str)
                            == Some(code.as_ref())
                }
            };
            if !agrees {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Holds the stored texts, read once in their order, against those the replay called for.
    fn texts_agree(&mut self) -> Result<Option<Wrong>, StoreError> {
        self.texts.sort_unstable();
        let mut expected = self.texts.iter();
        let mut wrong = None;
        for row in self.reader.text.range(0..)? {
            let (segment, bytes) = row?;
            text::each(bytes.value(), &mut |gno, case, words| {
                let found = (gno, case, fingerprint(words));
                if wrong.is_none() && expected.next() != Some(&found) {
                    wrong = Some(case);
                }
            })
            .map_err(|()| StoreError::damaged(format!("text segment {}", segment.value())))?;
        }
        let missing = || expected.next().map(|it| it.1);
        let case = wrong.or_else(missing);
        Ok(case.map(|case| Wrong::Derived {
            table: "text",
            case: Some(case),
        }))
    }

    /// Nothing may stand in a derived table beyond what the replay called for.
    fn counts(&self) -> Result<Option<Wrong>, StoreError> {
        let extra = |table| Ok(Some(Wrong::Derived { table, case: None }));
        if count(self.reader.lookup.range::<&[u8]>(..)?)? != self.n_lookups {
            return extra("lookup");
        }
        if count(self.reader.due.range::<&[u8]>(..)?)? != self.n_dues {
            return extra("due");
        }
        if count(self.reader.crossing.range::<&[u8]>(..)?)? != self.n_crossings {
            return extra("crossing");
        }
        if count(self.reader.trail.range::<(u64, u32)>(..)?)? != self.n_trail {
            return extra("trail");
        }
        let (last, rows) = columns::place_of(self.n_cases);
        for row in self.reader.columns.range::<(u16, u32)>(..)? {
            let (key, bytes) = row?;
            let (number, segment) = key.value();
            let Some(column) = Column::numbered(number) else {
                return extra("columns");
            };
            let full = columns::SEGMENT as usize;
            let n = if segment == last { rows + 1 } else { full };
            if segment > last || bytes.value().len() > n * column.width().bytes() {
                return extra("columns");
            }
        }
        Ok(None)
    }
}

fn count<T>(range: impl Iterator<Item = Result<T, redb::StorageError>>) -> Result<u64, StoreError> {
    let mut n = 0;
    for row in range {
        row?;
        n += 1;
    }
    Ok(n)
}

/// Enough to tell a text from any other that damage could make of it.
fn fingerprint(words: &str) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = record::hash(words.as_bytes());
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}

fn request_keys(records: &[Record], id: CaseId) -> Vec<Vec<u8>> {
    let mut keys: Vec<Vec<u8>> = records
        .iter()
        .filter_map(|it| it.header.key.as_deref())
        .map(|it| rows::lookup(Key::Request, it.as_bytes(), id))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The column segments read last: cases come in order.
#[derive(Default)]
struct SegmentCache {
    number: Option<u32>,
    columns: Vec<Vec<u8>>,
}

impl SegmentCache {
    fn load_columns(&mut self, reader: &Reader, number: u32) -> Result<(), StoreError> {
        if self.number == Some(number) {
            return Ok(());
        }
        self.columns.clear();
        for column in Column::ALL {
            let bytes = reader.columns.get((column.number(), number))?;
            self.columns
                .push(bytes.map(|it| it.value().to_vec()).unwrap_or_default());
        }
        self.number = Some(number);
        Ok(())
    }
}
