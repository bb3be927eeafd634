//! The office file: opened, read, written, in one place that alone knows how it lies on disk.

/// Columns of values, one per case.
pub mod columns;

/// What can go wrong, as data.
pub mod error;

/// Panics of redb on damaged pages, turned into errors.
mod guard;

/// Cases about to be opened, many at once.
pub mod openings;

/// Bytes of records and private parts.
pub mod record;

/// Rows derived from a case.
pub mod rows;

/// Codes, days, periods and profile in force.
pub mod standing;

/// Tables and their versions.
mod tables;

/// Searchable text in segments.
mod text;

/// Backup, restore, rewrite, rebuild, archive.
pub mod upkeep;

/// The check of everything against everything.
pub mod verify;

/// What counting reads.
pub mod source;

/// The office as it stood.
pub mod past;

/// Activities among the office's own records.
pub mod activity;

/// Reading.
pub mod view;

/// Writing.
pub mod writer;

mod bulk;

mod sorter;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use redb::{
    Builder, ConcurrencyMode, Database, DatabaseError, Durability, ReadOnlyDatabase,
    ReadableDatabase, TransactionError,
};

use crate::casework::occasion::Rules;

pub use error::StoreError;
use guard::{Held, guarded};
pub use openings::Openings;
pub use rows::Key;
pub use view::{Head, Reader, Sight};
pub use writer::{Turn, Writer, frozen_kind, house_draft};

/// Cache of an ordinary command. More only adds copies (a scan at 16 MiB is twice as fast as at 1 GiB).
const CACHE: usize = 16 << 20;
/// Cache of a bulk load.
const CACHE_BULK: usize = 128 << 20;
/// Pause between attempts to become the writer.
const RETRY: Duration = Duration::from_millis(3);

/// An opened office file. Several processes may hold the same file; one writes at a time.
pub struct Store {
    path: PathBuf,
    db: Held<Db>,
    kept: standing::Kept,
    /// How long a write waits for its turn.
    patience: Duration,
    /// Called once when a write has waited a second, with the seconds it will wait.
    on_wait: fn(u64),
}

enum Db {
    Reading(ReadOnlyDatabase),
    Writing(Database),
}

/// What a file is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Answers only; never blocked by a writer.
    Read,
    /// One step at a time.
    Write,
    /// Many cases in few transactions.
    Bulk,
}

fn builder(cache: usize) -> Builder {
    let mut builder = Builder::new();
    builder
        .set_cache_size(cache)
        .set_concurrency_mode(ConcurrencyMode::MultiWriter);
    builder
}

impl Store {
    /// Opens the office file at a path. A newer file is refused; older derived tables are remade.
    pub fn open(path: &Path, purpose: Purpose) -> Result<Store, StoreError> {
        if !path.is_file() {
            return Err(StoreError::NoFile {
                path: path.to_owned(),
            });
        }
        guarded(|| Store::open_file(path, purpose))
    }

    fn open_file(path: &Path, purpose: Purpose) -> Result<Store, StoreError> {
        let db = match purpose {
            Purpose::Read => match builder(CACHE).open_read_only(path) {
                Ok(db) => Db::Reading(db),
                // Left open by a process that died: a writer sets it right.
                Err(DatabaseError::RepairAborted) => {
                    drop(open_writing(path, CACHE)?);
                    Db::Reading(
                        builder(CACHE)
                            .open_read_only(path)
                            .map_err(|it| opening(path, it))?,
                    )
                }
                Err(it) => return Err(opening(path, it)),
            },
            Purpose::Write => Db::Writing(open_writing(path, CACHE)?),
            Purpose::Bulk => Db::Writing(open_writing(path, CACHE_BULK)?),
        };
        let store = Store::of(path, db);
        store.check_versions()?;
        Ok(store)
    }

    /// Makes a new, empty office file. Fails when there is one.
    pub fn found(
        path: &Path,
        office_id: [u8; 16],
        founding: impl FnOnce(&mut Writer) -> Result<(), StoreError>,
    ) -> Result<Store, StoreError> {
        if path.exists() {
            return Err(StoreError::FileExists {
                path: path.to_owned(),
            });
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        // Under another name until it is an office: one that died half-way must not stand in the way.
        let part = upkeep::beside(path, "part");
        upkeep::remove(&part)?;
        let laid_out = builder(CACHE_BULK)
            .create(&part)
            .map_err(|it| opening(&part, it))
            .and_then(|db| Store::of(&part, Db::Writing(db)).lay_out(office_id, founding));
        if let Err(it) = laid_out {
            std::fs::remove_file(&part).ok();
            return Err(it);
        }
        std::fs::rename(&part, path)?;
        Ok(Store::of(
            path,
            Db::Writing(open_writing(path, CACHE_BULK)?),
        ))
    }

    fn of(path: &Path, db: Db) -> Store {
        Store {
            path: path.to_owned(),
            db: Held::new(db),
            kept: standing::Kept::default(),
            patience: Duration::from_secs(30),
            on_wait: |_| {},
        }
    }

    fn lay_out<E: From<StoreError>>(
        &self,
        office_id: [u8; 16],
        founding: impl FnOnce(&mut Writer) -> Result<(), E>,
    ) -> Result<(), E> {
        self.write(|writer| {
            writer.set_meta(tables::META_SCHEMA, &tables::SCHEMA.to_le_bytes())?;
            writer.set_meta(tables::META_DERIVED, &tables::DERIVED.to_le_bytes())?;
            writer.set_meta(tables::META_OFFICE, &office_id)?;
            writer.begin_chain(office_id);
            founding(writer)
        })
    }

    /// Waits so long for its turn to write, and calls `on_wait` once after the first second.
    pub fn with_patience(mut self, patience: Duration, on_wait: fn(u64)) -> Store {
        self.patience = patience;
        self.on_wait = on_wait;
        self
    }

    /// What is in force, as last read.
    pub fn rules(&self) -> Option<Arc<Rules>> {
        self.kept.last()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opened so that it may be written to.
    pub fn is_for_writing(&self) -> bool {
        matches!(&*self.db, Db::Writing(_))
    }

    fn folder(&self) -> &Path {
        match self.path.parent() {
            Some(it) if !it.as_os_str().is_empty() => it,
            _ => Path::new("."),
        }
    }

    /// Answers from one consistent view. Copy out what is needed: a view held open keeps old pages alive.
    pub fn read<T, E: From<StoreError>>(
        &self,
        answer: impl FnOnce(&Reader) -> Result<T, E>,
    ) -> Result<T, E> {
        guarded(|| self.read_once(answer))
    }

    fn read_once<T, E: From<StoreError>>(
        &self,
        answer: impl FnOnce(&Reader) -> Result<T, E>,
    ) -> Result<T, E> {
        let txn = match &*self.db {
            Db::Reading(db) => db.begin_read(),
            Db::Writing(db) => db.begin_read(),
        }
        .map_err(StoreError::from)?;
        let (schema, derived) = versions(&self.path, &txn)?;
        for (found, known) in [(schema, tables::SCHEMA), (derived, tables::DERIVED)] {
            if found != known {
                return Err(StoreError::Newer { found, known }.into());
            }
        }
        let reader = Reader::new(&txn, &self.kept)?;
        answer(&reader)
    }

    /// Runs `work` in one write transaction: all of it is on disk when this returns, or none of it.
    pub fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Writer) -> Result<T, E>,
    ) -> Result<T, E> {
        guarded(|| self.write_once(work))
    }

    fn write_once<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Writer) -> Result<T, E>,
    ) -> Result<T, E> {
        self.transact(|txn| {
            let mut writer = self.writer(txn)?;
            guarded(|| {
                writer.check_versions()?;
                let answer = work(&mut writer)?;
                writer.finish()?;
                Ok(answer)
            })
        })
    }

    /// Commits what `work` did, or nothing of it where it fails. It is guarded before the transaction ends: see [`Held`].
    fn transact<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&redb::WriteTransaction) -> Result<T, E>,
    ) -> Result<T, E> {
        let txn = Held::new(self.begin_write()?);
        let answer = guarded(|| work(&txn))?;
        txn.release().commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    fn writer<'t>(&self, txn: &'t redb::WriteTransaction) -> Result<Writer<'t>, StoreError> {
        Writer::new(txn, self.folder(), &self.kept)
    }

    fn begin_write(&self) -> Result<redb::WriteTransaction, StoreError> {
        let Db::Writing(db) = &*self.db else {
            return Err(StoreError::Io {
                what: "the file was opened for reading".to_owned(),
            });
        };
        let began = Instant::now();
        let mut told = false;
        let mut txn = loop {
            match db.try_begin_write() {
                Ok(txn) => break txn,
                Err(TransactionError::WouldBlock) => {
                    let waited = began.elapsed();
                    if waited > self.patience {
                        return Err(StoreError::Busy {
                            seconds: waited.as_secs(),
                        });
                    }
                    if !told && waited > Duration::from_secs(1) {
                        (self.on_wait)(self.patience.as_secs());
                        told = true;
                    }
                    std::thread::sleep(RETRY);
                }
                Err(it) => return Err(it.into()),
            }
        };
        txn.set_durability(Durability::Immediate)
            .map_err(|it| StoreError::Io {
                what: it.to_string(),
            })?;
        // Without it one killed process would mean a repair that reads the whole file.
        txn.set_quick_repair(true);
        Ok(txn)
    }

    fn check_versions(&self) -> Result<(), StoreError> {
        let path = self.path.clone();
        let (schema, derived) = match &*self.db {
            Db::Reading(db) => versions(&path, &db.begin_read()?)?,
            Db::Writing(db) => versions(&path, &db.begin_read()?)?,
        };
        if schema > tables::SCHEMA {
            return Err(StoreError::Newer {
                found: schema,
                known: tables::SCHEMA,
            });
        }
        if derived != tables::DERIVED {
            upkeep::rebuild_at(&path, derived < tables::DERIVED)?;
        }
        Ok(())
    }
}

fn open_writing(path: &Path, cache: usize) -> Result<Database, StoreError> {
    builder(cache).open(path).map_err(|it| opening(path, it))
}

fn opening(path: &Path, it: DatabaseError) -> StoreError {
    match it {
        DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch => {
            StoreError::Busy { seconds: 0 }
        }
        DatabaseError::Storage(redb::StorageError::Io(it))
            if it.kind() == std::io::ErrorKind::InvalidData =>
        {
            StoreError::NotAnOffice {
                path: path.to_owned(),
            }
        }
        DatabaseError::Storage(it) => it.into(),
        other => StoreError::damaged(other.to_string()),
    }
}

fn versions(path: &Path, txn: &redb::ReadTransaction) -> Result<(u32, u32), StoreError> {
    let not_ours = || StoreError::NotAnOffice {
        path: path.to_owned(),
    };
    let meta = txn.open_table(tables::META).map_err(|_| not_ours())?;
    let number = |name: &str| -> Result<u32, StoreError> {
        let bytes = meta.get(name)?.ok_or_else(not_ours)?;
        let bytes: [u8; 4] = bytes.value().try_into().map_err(|_| not_ours())?;
        Ok(u32::from_le_bytes(bytes))
    };
    Ok((number(tables::META_SCHEMA)?, number(tables::META_DERIVED)?))
}
