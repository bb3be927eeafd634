//! Upkeep: copies that can be trusted, derived tables remade, lawful erasure, and the archive format.

use std::fs::File;
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use redb::{Database, ReadableDatabase, ReadableTable, WriteTransaction};
use serde::{Deserialize, Serialize};

use crate::casework::case::CaseId;
use crate::casework::record::Record;

use super::error::StoreError;
use super::guard::guarded;
use super::record;
use super::tables::{self, DERIVED_NAMES};
use super::verify::Verdict;
use super::view::{Head, Reader};
use super::writer::{Writer, house_draft};
use super::{CACHE_BULK, Db, Store, Turn, builder, opening};
use crate::casework::house;

/// Copies the office into a fresh file beside its target, checks the copy, and only then gives it its name.
///
/// Runs while others write: the copy is one consistent view. An existing target is never overwritten.
pub fn backup(
    store: &Store,
    target: &Path,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Verdict, StoreError> {
    copy_to(store, target, progress, &mut |_| Ok(()))
}

/// Makes a new office file from a backup and records that it was restored. Never overwrites.
pub fn restore(
    backup: &Path,
    target: &Path,
    turn: &Turn,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Verdict, StoreError> {
    let store = Store::open(backup, super::Purpose::Read)?;
    let head = store.read(|it| it.head())?;
    let entry = house::Entry::Restored {
        gno: head.gno,
        head: head.hash,
    };
    copy_to(&store, target, progress, &mut |writer| {
        append_house(writer, entry.clone(), None, turn)
    })
}

/// Copies the office into a fresh file, so that nothing of erased parts is left in free pages.
pub fn rewrite(
    store: &Store,
    target: &Path,
    turn: &Turn,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Verdict, StoreError> {
    copy_to(store, target, progress, &mut |writer| {
        append_house(writer, house::Entry::Rewritten {}, None, turn)
    })
}

fn append_house(
    writer: &mut Writer,
    entry: house::Entry,
    words: Option<String>,
    turn: &Turn,
) -> Result<(), StoreError> {
    let before = writer.records(CaseId::HOUSE)?;
    let mut turn = turn.clone();
    turn.recorded_at = turn.recorded_at.max(writer.newest());
    turn.happened_at = turn.recorded_at;
    writer.append(
        CaseId::HOUSE,
        &before,
        vec![house_draft(entry, words)],
        &turn,
    )?;
    Ok(())
}

fn copy_to(
    store: &Store,
    target: &Path,
    progress: &mut dyn FnMut(u64, u64),
    closing: &mut dyn FnMut(&mut Writer) -> Result<(), StoreError>,
) -> Result<Verdict, StoreError> {
    if target.exists() {
        return Err(StoreError::FileExists {
            path: target.to_owned(),
        });
    }
    let part = beside(target, "part");
    let outcome = copy_into(store, &part, progress, closing);
    let verdict = match outcome {
        Ok(verdict) if verdict.wrong.is_none() => verdict,
        other => {
            std::fs::remove_file(&part).ok();
            return other;
        }
    };
    File::open(&part)?.sync_all()?;
    std::fs::rename(&part, target)?;
    if let Some(folder) = target.parent().filter(|it| !it.as_os_str().is_empty())
        && let Ok(folder) = File::open(folder)
    {
        // So that the name itself survives a power cut; not every system allows it.
        folder.sync_all().ok();
    }
    Ok(verdict)
}

fn copy_into(
    store: &Store,
    part: &Path,
    progress: &mut dyn FnMut(u64, u64),
    closing: &mut dyn FnMut(&mut Writer) -> Result<(), StoreError>,
) -> Result<Verdict, StoreError> {
    remove(part)?;
    let db = builder(CACHE_BULK)
        .create(part)
        .map_err(|it| opening(part, it))?;
    store.read(|reader| copy_tables(reader, &db))?;
    let copy = Store::of(part, Db::Writing(db));
    copy.write(|writer| closing(writer))?;
    drop(copy);
    Store::verify_pages(part, progress)
}

macro_rules! copy {
    ($txn:expr, $table:expr, $from:expr, $range:ty) => {{
        let mut table = $txn.open_table($table)?;
        let mut cursor = table.upper_bound_mut(std::ops::Bound::<$range>::Unbounded)?;
        for row in $from.range::<$range>(..)? {
            let (key, value) = row?;
            cursor.insert_before(key.value(), value.value())?;
        }
        cursor.close()?;
    }};
}

/// Every table, in order, through a cursor: the copy is compact and holds no free page of the original.
fn copy_tables(reader: &Reader, db: &Database) -> Result<(), StoreError> {
    let mut txn = db.begin_write()?;
    txn.set_quick_repair(true);
    copy!(txn, tables::ENTRIES, reader.entries, u64);
    copy!(txn, tables::PRIVATE, reader.private, u64);
    copy!(txn, tables::ATTACHMENTS, reader.attachments, &[u8]);
    copy!(txn, tables::SECRETS, reader.secrets, &str);
    copy!(txn, tables::META, reader.meta, &str);
    copy!(txn, tables::TRAIL, reader.trail, (u64, u32));
    copy!(txn, tables::LOOKUP, reader.lookup, &[u8]);
    copy!(txn, tables::DUE, reader.due, &[u8]);
    copy!(txn, tables::COLUMNS, reader.columns, (u16, u32));
    copy!(txn, tables::DICTIONARY, reader.dictionary, (u16, u32));
    copy!(txn, tables::TEXT, reader.text, u64);
    copy!(txn, tables::STANDING, reader.standing, &str);
    txn.commit()?;
    Ok(())
}

/// Remakes everything derived, in one transaction.
pub fn rebuild(store: &Store) -> Result<(), StoreError> {
    guarded(|| rebuild_once(store))
}

fn rebuild_once(store: &Store) -> Result<(), StoreError> {
    let Db::Writing(_) = &*store.db else {
        return Err(StoreError::Io {
            what: "the file was opened for reading".to_owned(),
        });
    };
    let txn = store.begin_write()?;
    drop_derived(&txn)?;
    let trail = trail_of(&txn)?;
    let mut writer = Writer::new(&txn, store.folder())?;
    derive_all(&mut writer, &trail)?;
    writer.set_meta(tables::META_DERIVED, &tables::DERIVED.to_le_bytes())?;
    writer.finish()?;
    txn.commit()?;
    Ok(())
}

/// Brings a file with other derived tables up to date, after a copy of it was made where it comes from an older program.
pub(super) fn rebuild_at(path: &Path, older: bool) -> Result<(), StoreError> {
    let db = builder(CACHE_BULK)
        .open(path)
        .map_err(|it| opening(path, it))?;
    let store = Store::of(path, Db::Writing(db));
    if older {
        let copy = beside(path, "before-upgrade");
        if !copy.exists() {
            copy_truth(&store, &copy)?;
        }
    }
    rebuild(&store)
}

/// The five tables of truth alone, for the copy made before an upgrade.
fn copy_truth(store: &Store, target: &Path) -> Result<(), StoreError> {
    let Db::Writing(from) = &*store.db else {
        return Ok(());
    };
    let part = beside(target, "part");
    remove(&part)?;
    let db = builder(CACHE_BULK)
        .create(&part)
        .map_err(|it| opening(&part, it))?;
    let read = from.begin_read()?;
    let txn = db.begin_write()?;
    copy!(txn, tables::ENTRIES, read.open_table(tables::ENTRIES)?, u64);
    copy!(txn, tables::PRIVATE, read.open_table(tables::PRIVATE)?, u64);
    copy!(
        txn,
        tables::ATTACHMENTS,
        read.open_table(tables::ATTACHMENTS)?,
        &[u8]
    );
    copy!(
        txn,
        tables::SECRETS,
        read.open_table(tables::SECRETS)?,
        &str
    );
    copy!(txn, tables::META, read.open_table(tables::META)?, &str);
    txn.commit()?;
    drop(db);
    std::fs::rename(&part, target)?;
    Ok(())
}

fn drop_derived(txn: &WriteTransaction) -> Result<(), StoreError> {
    let known: Vec<_> = txn.list_tables()?.collect();
    for handle in known {
        let name = redb::TableHandle::name(&handle).to_owned();
        if !tables::TRUTH_NAMES.contains(&name.as_str()) {
            txn.delete_table(handle)?;
        }
    }
    Ok(())
}

fn trail_of(txn: &WriteTransaction) -> Result<Vec<(CaseId, u32, u64)>, StoreError> {
    let entries = txn.open_table(tables::ENTRIES)?;
    let mut trail = Vec::new();
    for row in entries.range(0..)? {
        let (gno, bytes) = row?;
        let gno = gno.value();
        let it = record::decode(bytes.value()).map_err(|why| StoreError::unreadable(gno, why))?;
        trail.push((it.header.case, it.header.seq, gno));
    }
    trail.sort_unstable();
    Ok(trail)
}

fn derive_all(writer: &mut Writer, trail: &[(CaseId, u32, u64)]) -> Result<(), StoreError> {
    for (case, seq, gno) in trail {
        writer.follow_trail(*case, *seq, *gno)?;
    }
    let mut cases: Vec<CaseId> = trail.iter().map(|it| it.0).collect();
    cases.dedup();
    for case in cases {
        writer.derive_afresh(case)?;
    }
    Ok(())
}

/// Erases the private part of a record (个人信息保护法§47) and records the basis. `false` when there is nothing left to erase.
pub fn erase(store: &Store, gno: u64, basis: &str, turn: &Turn) -> Result<bool, StoreError> {
    store.write(|writer| {
        let Some(record) = writer.record(gno)? else {
            return Ok(false);
        };
        if record.private.is_none() {
            return Ok(false);
        }
        let id = record.header.case;
        let before = writer.records(id)?;
        let mut turn = turn.clone();
        turn.recorded_at = turn.recorded_at.max(writer.newest());
        turn.happened_at = turn.recorded_at;
        let entry = house::Entry::Erased { gno };
        let draft = house_draft(entry, Some(basis.to_owned()));
        writer.append(id, &before, vec![draft], &turn)?;
        writer.erase(gno, id)
    })
}

/// The first line of an archive.
#[derive(Debug, Serialize, Deserialize)]
struct ArchiveHead {
    archive: String,
    schema: u32,
    office_id: String,
    records: u64,
    head: String,
}

/// One record of an archive: its exact bytes beside what they say.
#[derive(Debug, Serialize, Deserialize)]
struct ArchiveLine {
    gno: u64,
    bytes: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part: Option<String>,
    reads: String,
}

const ARCHIVE: &str = "fengqiao archive 0";

/// Writes every record with its exact bytes beside a readable form. Secrets and attachments' bytes do not travel in it.
pub fn dump(store: &Store, out: &mut dyn Write) -> Result<Head, StoreError> {
    // The lines are gathered first: a view is never held while writing to a pipe.
    let spool = tempfile_beside(store.path())?;
    let head = store.read(|reader| write_archive(reader, &spool));
    let copied = head.and_then(|head| {
        let mut file = std::io::BufReader::new(File::open(&spool)?);
        std::io::copy(&mut file, out)?;
        Ok(head)
    });
    std::fs::remove_file(&spool).ok();
    copied
}

fn write_archive(reader: &Reader, spool: &Path) -> Result<Head, StoreError> {
    let mut out = std::io::BufWriter::new(File::create(spool)?);
    let head = reader.head()?;
    let first = ArchiveHead {
        archive: ARCHIVE.to_owned(),
        schema: tables::SCHEMA,
        office_id: BASE64.encode(reader.office_id()?),
        records: head.gno,
        head: hex(&head.hash),
    };
    write_line(&mut out, &first)?;
    reader.each_record(|gno, bytes, part| {
        let line = ArchiveLine {
            gno,
            bytes: BASE64.encode(bytes),
            part: part.map(|it| BASE64.encode(it)),
            reads: reads(gno, bytes, part)?,
        };
        write_line(&mut out, &line)
    })?;
    out.flush()?;
    Ok(head)
}

fn write_line(out: &mut dyn Write, line: &impl Serialize) -> Result<(), StoreError> {
    serde_json::to_writer(&mut *out, line).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}

/// What the bytes of a record say, for a reader without this program.
fn reads(gno: u64, bytes: &[u8], part: Option<&[u8]>) -> Result<String, StoreError> {
    let mut it = record::decode(bytes).map_err(|why| StoreError::unreadable(gno, why))?;
    if let Some(part) = part {
        it.private = Some(record::unseal(part).map_err(|why| StoreError::unreadable(gno, why))?);
    }
    Ok(readable(&it))
}

/// A record in words: moments on the wall, then header, entry and private part as the program names them.
pub fn readable(it: &Record) -> String {
    let header = &it.header;
    let mut text = format!(
        "#{} case {} seq {} recorded {} happened {} by {} at {}: {:?}",
        header.gno,
        header.case.0,
        header.seq,
        header.recorded_at,
        header.happened_at,
        header.officer,
        header.origin,
        it.entry
    );
    if !header.periods.is_empty() {
        text.push_str(&format!(" periods {:?}", header.periods));
    }
    if let Some(private) = &it.private {
        text.push_str(&format!(" private {private:?}"));
    }
    text
}

/// Why an archive was not loaded.
#[derive(Debug)]
pub enum LoadError {
    Store(StoreError),
    /// The first line is not that of an archive of this program, or of a newer one.
    NotAnArchive,
    /// A line is broken, or its bytes and its readable form disagree.
    BadLine {
        line: u64,
        why: String,
    },
    /// Fewer records than promised, or another head.
    Incomplete {
        records: u64,
        expected: u64,
    },
}

impl From<StoreError> for LoadError {
    fn from(it: StoreError) -> LoadError {
        LoadError::Store(it)
    }
}

/// Makes a new office file from an archive: same bytes, same head.
pub fn load(archive: &mut dyn BufRead, target: &Path) -> Result<Head, LoadError> {
    if target.exists() {
        return Err(StoreError::FileExists {
            path: target.to_owned(),
        }
        .into());
    }
    let part = beside(target, "part");
    remove(&part).map_err(StoreError::from)?;
    let loaded = load_into(archive, &part);
    match loaded {
        Ok(head) => {
            std::fs::rename(&part, target).map_err(StoreError::from)?;
            Ok(head)
        }
        Err(it) => {
            std::fs::remove_file(&part).ok();
            Err(it)
        }
    }
}

fn load_into(archive: &mut dyn BufRead, part: &Path) -> Result<Head, LoadError> {
    let mut lines = archive.lines();
    let first = lines
        .next()
        .ok_or(LoadError::NotAnArchive)?
        .map_err(StoreError::from)?;
    let first: ArchiveHead = serde_json::from_str(&first).map_err(|_| LoadError::NotAnArchive)?;
    if first.archive != ARCHIVE {
        return Err(LoadError::NotAnArchive);
    }
    if first.schema > tables::SCHEMA {
        return Err(StoreError::Newer {
            found: first.schema,
            known: tables::SCHEMA,
        }
        .into());
    }
    let office_id: [u8; 16] = BASE64
        .decode(&first.office_id)
        .ok()
        .and_then(|it| it.try_into().ok())
        .ok_or(LoadError::NotAnArchive)?;
    let db = builder(CACHE_BULK)
        .create(part)
        .map_err(|it| opening(part, it))?;
    let store = Store::of(part, Db::Writing(db));
    store.lay_out(office_id, |writer| -> Result<(), LoadError> {
        let mut trail = Vec::new();
        for (line, n) in lines.zip(2..) {
            let line = line.map_err(StoreError::from)?;
            trail.push(load_line(writer, &line, n)?);
        }
        let head = writer.head();
        if head.gno != first.records || hex(&head.hash) != first.head {
            return Err(LoadError::Incomplete {
                records: head.gno,
                expected: first.records,
            });
        }
        trail.sort_unstable();
        derive_all(writer, &trail)?;
        Ok(())
    })?;
    let verdict = store.verify(&mut |_, _| {})?;
    match verdict.wrong {
        None => Ok(verdict.head),
        Some(wrong) => Err(LoadError::BadLine {
            line: 0,
            why: format!("{wrong:?}"),
        }),
    }
}

fn load_line(writer: &mut Writer, line: &str, n: u64) -> Result<(CaseId, u32, u64), LoadError> {
    let bad = |why: &str| LoadError::BadLine {
        line: n,
        why: why.to_owned(),
    };
    let line: ArchiveLine = serde_json::from_str(line).map_err(|it| bad(&it.to_string()))?;
    let bytes = BASE64.decode(&line.bytes).map_err(|_| bad("bytes"))?;
    let part = match &line.part {
        None => None,
        Some(part) => Some(BASE64.decode(part).map_err(|_| bad("part"))?),
    };
    let says = reads(line.gno, &bytes, part.as_deref()).map_err(|_| bad("record"))?;
    if says != line.reads {
        return Err(bad("the readable form says something else than the bytes"));
    }
    let it = record::decode(&bytes).map_err(|_| bad("record"))?;
    if it.header.gno != line.gno || line.gno != writer.head().gno + 1 {
        return Err(bad("records are not in order"));
    }
    if it.header.previous != writer.head().hash {
        return Err(bad("the chain is broken"));
    }
    let sealed = part.as_deref().map(record::hash);
    if sealed.is_some() && sealed != it.header.commitment {
        return Err(bad("the private part is not the one the record holds to"));
    }
    writer.put(line.gno, &bytes, part.as_deref())?;
    Ok((it.header.case, it.header.seq, line.gno))
}

/// Lower-case hexadecimal, as heads are printed.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

/// Removes what an earlier attempt left behind, if anything.
pub(super) fn remove(path: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(it) if it.kind() != std::io::ErrorKind::NotFound => Err(it),
        _ => Ok(()),
    }
}

/// The same name with a suffix.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(suffix);
    path.with_file_name(name)
}

fn tempfile_beside(path: &Path) -> Result<PathBuf, StoreError> {
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(|it| StoreError::Io {
        what: it.to_string(),
    })?;
    Ok(beside(path, &format!("dump-{}", hex(&random))))
}

/// Every table of the file is known: copied as truth, or remade.
pub fn unknown_tables(store: &Store) -> Result<Vec<String>, StoreError> {
    let Db::Writing(db) = &*store.db else {
        return Ok(Vec::new());
    };
    let known = |it: &str| tables::TRUTH_NAMES.contains(&it) || DERIVED_NAMES.contains(&it);
    guarded(|| {
        let txn = db.begin_read()?;
        let names = txn.list_tables()?;
        let names = names.map(|it| redb::TableHandle::name(&it).to_owned());
        Ok(names.filter(|it| !known(it)).collect())
    })
}
