//! Places for connections: a fixed number, the longest silent one given up for a newcomer.

use std::collections::HashMap;
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Every connection there is.
pub(super) struct Places {
    most: usize,
    taken: Mutex<Taken>,
    left: Condvar,
    stopping: AtomicBool,
    large: AtomicUsize,
    most_large: usize,
}

#[derive(Default)]
struct Taken {
    next: u64,
    by: HashMap<u64, Seat>,
}

struct Seat {
    stream: TcpStream,
    /// Since when it has not asked anything whole; `None` while it is being answered.
    waits_since: Option<Instant>,
}

/// One connection's place; given back when dropped.
pub(super) struct Place {
    no: u64,
    places: Arc<Places>,
}

/// Leave to read a large body; given back when dropped.
pub(super) struct Large<'a>(&'a Places);

impl Places {
    pub(super) fn new(most: usize, most_large: usize) -> Places {
        Places {
            most,
            taken: Mutex::default(),
            left: Condvar::new(),
            stopping: AtomicBool::new(false),
            large: AtomicUsize::new(0),
            most_large,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place for a newcomer; none when every other is being answered at this moment.
    pub(super) fn take(self: &Arc<Places>, stream: TcpStream) -> Option<Place> {
        let mut taken = self.lock();
        if taken.by.len() >= self.most {
            let silent = taken
                .by
                .iter()
                .filter_map(|(no, it)| it.waits_since.map(|since| (since, *no)))
                .min()?;
            if let Some(seat) = taken.by.remove(&silent.1) {
                seat.stream.shutdown(Shutdown::Both).ok();
            }
        }
        let no = taken.next;
        taken.next += 1;
        let waits_since = Some(Instant::now());
        let seat = Seat {
            stream,
            waits_since,
        };
        taken.by.insert(no, seat);
        Some(Place {
            no,
            places: Arc::clone(self),
        })
    }

    pub(super) fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// Sends everybody home who is not being answered.
    pub(super) fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
        for seat in self.lock().by.values() {
            if seat.waits_since.is_some() {
                seat.stream.shutdown(Shutdown::Both).ok();
            }
        }
    }

    pub(super) fn wait_until_empty(&self, patience: Duration) {
        let guard = self.lock();
        drop(
            self.left
                .wait_timeout_while(guard, patience, |it| !it.by.is_empty()),
        );
    }
}

impl Place {
    /// Nothing whole has been asked yet: the place may be given up.
    pub(super) fn waits(&self) {
        if let Some(seat) = self.places.lock().by.get_mut(&self.no) {
            seat.waits_since = Some(Instant::now());
        }
    }

    /// A whole request is here and will be answered; false when the place was given up meanwhile.
    pub(super) fn works(&self) -> bool {
        let mut taken = self.places.lock();
        let seat = taken.by.get_mut(&self.no);
        seat.map(|it| it.waits_since = None).is_some()
    }

    pub(super) fn is_stopping(&self) -> bool {
        self.places.is_stopping()
    }

    /// Leave to read a large body; none when enough are being read.
    pub(super) fn large(&self) -> Option<Large<'_>> {
        let places = &*self.places;
        let claimed = places
            .large
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |it| {
                (it < places.most_large).then_some(it + 1)
            });
        claimed.ok().map(|_| Large(places))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.places.lock().by.remove(&self.no);
        self.places.left.notify_all();
    }
}

impl Drop for Large<'_> {
    fn drop(&mut self) {
        self.0.large.fetch_sub(1, Ordering::AcqRel);
    }
}
