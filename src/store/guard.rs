//! redb may panic on pages that were damaged outside of it: here that becomes an error, and is not printed; other panics pass.

use std::cell::{Cell, RefCell};
use std::ops::{Deref, DerefMut};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

use super::error::StoreError;

thread_local! {
    /// How many guards this thread is inside of.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    /// What redb said when it panicked inside one.
    static SAID: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `work`; a panic of redb within it is damage, any other goes on its way.
pub(super) fn guarded<T, E: From<StoreError>>(work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    if std::thread::panicking() {
        return work();
    }
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if DEPTH.get() > 0 && is_of_redb(info) {
                SAID.set(Some(what(info)));
            } else {
                before(info);
            }
        }));
    });
    DEPTH.set(DEPTH.get() + 1);
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    DEPTH.set(DEPTH.get() - 1);
    outcome.unwrap_or_else(|payload| match SAID.take() {
        Some(what) => Err(StoreError::Damaged { what }.into()),
        None => panic::resume_unwind(payload),
    })
}

fn is_of_redb(info: &PanicHookInfo) -> bool {
    let at = info.location().map_or("", |it| it.file());
    at.split(['/', '\\'])
        .any(|it| it == "redb" || it.starts_with("redb-"))
}

fn what(info: &PanicHookInfo) -> String {
    let said = info.payload();
    let fixed = said.downcast_ref::<&str>().map(|it| (*it).to_owned());
    let made = || said.downcast_ref::<String>().cloned();
    fixed.or_else(made).unwrap_or_else(|| "a page".to_owned())
}

/// A value whose end is guarded too: closing a damaged file writes to it. End it outside of unwinding: a destructor of redb
/// that panics while another panic is on its way ends the process.
pub(super) struct Held<T>(Option<T>);

impl<T> Held<T> {
    pub(super) fn new(it: T) -> Held<T> {
        Held(Some(it))
    }

    /// Gives the value out, to be ended by whoever takes it.
    pub(super) fn release(mut self) -> T {
        self.0.take().expect(HELD)
    }
}

/// Why there is always a value to be given.
const HELD: &str = "held until it is dropped or released";

impl<T> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_ref().expect(HELD)
    }
}

impl<T> DerefMut for Held<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.as_mut().expect(HELD)
    }
}

impl<T> Drop for Held<T> {
    fn drop(&mut self) {
        let it = self.0.take();
        // Whoever drops it has no use for an answer; the next to open the file is told.
        guarded(|| {
            drop(it);
            Ok::<_, StoreError>(())
        })
        .ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panics_of_others_pass() {
        let ours = panic::catch_unwind(|| guarded(|| -> Result<(), StoreError> { panic!("ours") }));
        assert_eq!(*ours.unwrap_err().downcast::<&str>().unwrap(), "ours");
        let fine = guarded(|| Ok::<_, StoreError>(3));
        assert_eq!(fine.unwrap(), 3);
    }
}
