//! What can go wrong with an office file, as data.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::record::Unreadable;

/// Why the store could not answer. Nothing was written unless it says so.
#[derive(Debug)]
pub enum StoreError {
    /// There is no office file at the path.
    NoFile { path: PathBuf },
    /// A file is already there; it is never overwritten.
    FileExists { path: PathBuf },
    /// The file is no office file of this program.
    NotAnOffice { path: PathBuf },
    /// Written by a newer program.
    Newer { found: u32, known: u32 },
    /// Somebody else has been writing for longer than we wait.
    Busy { seconds: u64 },
    /// Records or pages are damaged; what exactly, and where.
    Damaged { what: String },
    /// The clock of this PC is wrong: behind the newest record, or far ahead of it.
    SetTheClock {
        now: crate::casework::day::Moment,
        newest: crate::casework::day::Moment,
    },
    /// The disk is full.
    DiskFull,
    /// This user of the PC may not read or write the file, or nobody may: the disk is for reading only.
    NoPermission,
    /// The operating system refused.
    Io { what: String },
}

impl StoreError {
    pub(crate) fn damaged(what: impl Into<String>) -> StoreError {
        StoreError::Damaged { what: what.into() }
    }

    pub(super) fn unreadable(gno: u64, why: Unreadable) -> StoreError {
        match why {
            Unreadable::Newer { format } => StoreError::Newer {
                found: format.into(),
                known: super::tables::SCHEMA,
            },
            Unreadable::Malformed { why } => StoreError::damaged(format!("record {gno}: {why}")),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(it: std::io::Error) -> StoreError {
        match it.kind() {
            ErrorKind::StorageFull => StoreError::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => StoreError::NoPermission,
            _ => StoreError::Io {
                what: it.to_string(),
            },
        }
    }
}

impl From<redb::StorageError> for StoreError {
    fn from(it: redb::StorageError) -> StoreError {
        match it {
            redb::StorageError::Io(it) => it.into(),
            redb::StorageError::Corrupted(what) => StoreError::Damaged { what },
            other => StoreError::Io {
                what: other.to_string(),
            },
        }
    }
}

macro_rules! through_storage {
    ($($name:ident),*) => { $(
        impl From<redb::$name> for StoreError {
            fn from(it: redb::$name) -> StoreError {
                match it {
                    redb::$name::Storage(it) => it.into(),
                    other => StoreError::Damaged { what: other.to_string() },
                }
            }
        }
    )* };
}

through_storage!(TableError, TransactionError, CommitError);

impl From<redb::CursorError> for StoreError {
    fn from(it: redb::CursorError) -> StoreError {
        match it {
            redb::CursorError::Storage(it) => it.into(),
            other => StoreError::Damaged {
                what: other.to_string(),
            },
        }
    }
}
