//! A disk in memory that tears a write, fails to sync, or is full, on cue; and what a power cut leaves of it.

use std::io;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard};

use redb::{BackendError, StorageBackend};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The power goes in the middle of the n-th write.
    Torn,
    /// The n-th sync fails; what was not synced may be gone.
    Sync,
    /// From the n-th write on nothing more fits.
    Full,
}

#[derive(Clone, Debug)]
pub(super) struct Disk(Arc<Mutex<Platter>>);

#[derive(Debug)]
struct Platter {
    /// As programs see it.
    bytes: Vec<u8>,
    /// As it was when last synced.
    stable: Vec<u8>,
    /// Written since then.
    unsynced: Vec<(u64, Vec<u8>)>,
    fault: Option<(Fault, u64)>,
    writes: u64,
    syncs: u64,
    struck: bool,
    dead: bool,
}

fn gone() -> io::Error {
    io::Error::other("the power is gone")
}

impl Disk {
    pub(super) fn of(bytes: Vec<u8>) -> Disk {
        Disk(Arc::new(Mutex::new(Platter {
            stable: bytes.clone(),
            bytes,
            unsynced: Vec::new(),
            fault: None,
            writes: 0,
            syncs: 0,
            struck: false,
            dead: false,
        })))
    }

    pub(super) fn with_fault(self, fault: Fault, n: u64) -> Disk {
        self.platter().fault = Some((fault, n));
        self
    }

    fn platter(&self) -> MutexGuard<'_, Platter> {
        self.0.lock().unwrap()
    }

    pub(super) fn has_struck(&self) -> bool {
        self.platter().struck
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        self.platter().bytes.clone()
    }

    /// What is found after the power comes back: all that was synced, and any of the rest.
    pub(super) fn after_power_cut(&self, luck: u64) -> Vec<u8> {
        let platter = self.platter();
        let mut bytes = platter.stable.clone();
        for (n, (offset, data)) in platter.unsynced.iter().enumerate() {
            let kept = match (n as u64 * 7 + luck) % 3 {
                0 => 0,
                1 => data.len(),
                _ => data.len() / 2,
            };
            put(&mut bytes, *offset, &data[..kept]);
        }
        bytes
    }
}

fn put(bytes: &mut Vec<u8>, offset: u64, data: &[u8]) {
    let from = usize::try_from(offset).unwrap();
    let to = from + data.len();
    if bytes.len() < to {
        bytes.resize(to, 0);
    }
    bytes[from..to].copy_from_slice(data);
}

impl StorageBackend for Disk {
    fn len(&self) -> Result<u64, io::Error> {
        Ok(self.platter().bytes.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> Result<(), io::Error> {
        let platter = self.platter();
        if platter.dead {
            return Err(gone());
        }
        let from = usize::try_from(offset).unwrap();
        let found = platter.bytes.get(from..from + out.len());
        out.copy_from_slice(found.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn set_len(&self, len: u64) -> Result<(), io::Error> {
        let mut platter = self.platter();
        if platter.dead {
            return Err(gone());
        }
        let full = platter.struck && matches!(platter.fault, Some((Fault::Full, _)));
        if full && len > platter.bytes.len() as u64 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let len = usize::try_from(len).unwrap();
        platter.bytes.resize(len, 0);
        platter.stable.resize(len, 0);
        Ok(())
    }

    fn sync_data(&self) -> Result<(), io::Error> {
        let mut platter = self.platter();
        if platter.dead {
            return Err(gone());
        }
        platter.syncs += 1;
        if platter.fault == Some((Fault::Sync, platter.syncs)) {
            platter.struck = true;
            return Err(io::Error::other("sync failed"));
        }
        // After a failed sync the system believes that everything is written; it is not.
        if !platter.struck {
            platter.unsynced.clear();
            platter.stable = platter.bytes.clone();
        }
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> Result<(), io::Error> {
        let mut platter = self.platter();
        if platter.dead {
            return Err(gone());
        }
        platter.writes += 1;
        match platter.fault {
            Some((Fault::Torn, n)) if platter.writes == n => {
                (platter.struck, platter.dead) = (true, true);
                let half = data[..data.len() / 2].to_vec();
                platter.unsynced.push((offset, half));
                return Err(gone());
            }
            Some((Fault::Full, n)) if platter.writes >= n => {
                platter.struck = true;
                return Err(io::ErrorKind::StorageFull.into());
            }
            _ => {}
        }
        put(&mut platter.bytes, offset, data);
        platter.unsynced.push((offset, data.to_vec()));
        Ok(())
    }

    fn try_lock_range(&self, _: Bound<u64>, _: Bound<u64>) -> Result<bool, BackendError> {
        Ok(true)
    }

    fn try_lock_shared_range(&self, _: Bound<u64>, _: Bound<u64>) -> Result<bool, BackendError> {
        Ok(true)
    }

    fn lock_range(&self, _: Bound<u64>, _: Bound<u64>) -> Result<(), BackendError> {
        Ok(())
    }

    fn lock_shared_range(&self, _: Bound<u64>, _: Bound<u64>) -> Result<(), BackendError> {
        Ok(())
    }

    fn unlock_range(&self, _: Bound<u64>, _: Bound<u64>) -> Result<(), BackendError> {
        Ok(())
    }

    fn query_lock_range(&self, _: Bound<u64>, _: Bound<u64>) -> Result<bool, BackendError> {
        Ok(false)
    }
}
