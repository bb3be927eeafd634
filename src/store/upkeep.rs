//! Upkeep: copies that can be trusted, derived tables remade, lawful erasure; the archive is a part of it.

mod archive;

pub use archive::{LoadError, dump, load, readable};

use std::fs::File;
use std::path::{Path, PathBuf};

use redb::{Database, ReadableDatabase, ReadableTable, WriteTransaction};

use crate::casework::case::CaseId;

use super::error::StoreError;
use super::guard::guarded;
use super::record;
use super::tables::{self, DERIVED_NAMES};
use super::verify::Verdict;
use super::view::Reader;
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
    copy!(txn, tables::CROSSING, reader.crossing, &[u8]);
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
    store.transact(|txn| {
        drop_derived(txn)?;
        let trail = trail_of(txn)?;
        let mut writer = store.writer(txn)?;
        guarded(|| {
            derive_all(&mut writer, &trail)?;
            writer.set_meta(tables::META_DERIVED, &tables::DERIVED.to_le_bytes())?;
            writer.finish()
        })
    })
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

/// Erases the private parts of records of one case (个人信息保护法§47) and records the basis. `false` when there is nothing left
/// to erase.
pub fn erase(
    writer: &mut Writer,
    gnos: &[u64],
    basis: &str,
    turn: &Turn,
) -> Result<bool, StoreError> {
    let mut records = Vec::with_capacity(gnos.len());
    for gno in gnos {
        records.extend(writer.record(*gno)?.filter(|it| it.private.is_some()));
    }
    let Some(first) = records.first().map(|it| it.header.clone()) else {
        return Ok(false);
    };
    records.retain(|it| it.header.case == first.case);
    let gnos: Vec<u64> = records.iter().map(|it| it.header.gno).collect();
    let before = writer.records(first.case)?;
    let mut turn = turn.clone();
    turn.recorded_at = turn.recorded_at.max(writer.newest());
    turn.happened_at = turn.recorded_at;
    let entry = house::Entry::Erased {
        gno: first.gno,
        also: gnos[1..].to_vec(),
    };
    let draft = house_draft(entry, Some(basis.to_owned()));
    writer.append(first.case, &before, vec![draft], &turn)?;
    writer.erase(&gnos, first.case)?;
    Ok(true)
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
