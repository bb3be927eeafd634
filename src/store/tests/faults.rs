//! Disks that fail in the middle of the work: an error is returned, nothing acknowledged is lost, and the file is whole.

use super::disk::{Disk, Fault};
use super::support::{Desk, Fault as Refused, register, whole_loop};
use super::*;
use crate::casework::case::CaseId;
use crate::store::view::Head;

/// Works until something fails; answers the head last acknowledged, and whether it came to the end.
fn work(disk: &Disk) -> (Option<Head>, bool) {
    let mut desk = Desk::at("2026-03-02 09:00");
    let mut acknowledged = None;
    let outcome = (|| -> Result<(), Refused> {
        let store = Store::on(disk)?;
        let head = |store: &Store| store.read(|it| it.head());
        store.lay_out([7; 16], |writer| desk.found(writer))?;
        acknowledged = Some(head(&store)?);
        let steps = std::iter::once(register(None)).chain(whole_loop());
        let mut failed = None;
        for (n, step) in steps.enumerate() {
            desk.now.0 += 60;
            let case = (n > 0).then_some(CaseId(1));
            match desk.take(&store, case, "all", &[step]) {
                Ok(_) if failed.is_none() => acknowledged = Some(head(&store)?),
                Ok(_) => {}
                // One failure is not the last request: whoever asks next must not make it worse.
                Err(it) if failed.is_none() => failed = Some(it),
                Err(_) => break,
            }
        }
        failed.map_or(Ok(()), Err)
    })();
    if let Err(Refused::Refused(it)) = &outcome {
        panic!("refused: {it:?}");
    }
    (acknowledged, outcome.is_ok())
}

/// Strikes at the n-th operation; `false` when the work ended before it.
fn strike(fault: Fault, n: u64) -> bool {
    let disk = Disk::of(Vec::new()).with_fault(fault, n);
    let (acknowledged, finished) = work(&disk);
    if !disk.has_struck() {
        assert!(finished, "{fault:?} {n}");
        return false;
    }
    for luck in 0..3 {
        let left = match fault {
            Fault::Full => disk.bytes(),
            _ => disk.after_power_cut(luck),
        };
        let again = Store::on(&Disk::of(left));
        let Some(acknowledged) = acknowledged else {
            // Not yet an office: nothing was promised.
            continue;
        };
        let again = again.unwrap_or_else(|it| panic!("{fault:?} {n} {luck}: {it:?}"));
        assert_clean(&again);
        let record = again.read(|it| {
            let mut found = None;
            it.each_record(|gno, bytes, _| {
                if gno == acknowledged.gno {
                    found = Some(crate::store::record::hash(bytes));
                }
                Ok(())
            })?;
            Ok::<_, StoreError>(found)
        });
        assert_eq!(
            record.unwrap(),
            Some(acknowledged.hash),
            "{fault:?} {n} {luck}"
        );
        // And the work goes on.
        let desk = Desk::at("2026-04-01 09:00");
        desk.take(&again, None, "all", &[register(None)]).unwrap();
        assert_clean(&again);
    }
    true
}

fn strike_every(step: usize) {
    for fault in [Fault::Torn, Fault::Sync, Fault::Full] {
        let step = if fault == Fault::Sync {
            1 + step / 8
        } else {
            step
        };
        let struck = (1..).step_by(step).take_while(|n| strike(fault, *n));
        assert!(struck.count() > 3, "{fault:?}");
    }
}

#[test]
fn failing_disks_lose_nothing_acknowledged() {
    strike_every(23);
}

#[test]
#[ignore = "every operation: a minute"]
fn failing_disks_lose_nothing_acknowledged_at_any_operation() {
    strike_every(1);
}

#[test]
fn a_full_disk_is_called_so() {
    let disk = Disk::of(Vec::new());
    let desk = Desk::at("2026-03-02 09:00");
    let store = Store::on(&disk).unwrap();
    store.lay_out([7; 16], |writer| desk.found(writer)).unwrap();
    let _full = disk.with_fault(Fault::Full, 1);
    let refused = desk.take(&store, None, "all", &[register(None)]);
    assert!(
        matches!(refused, Err(Refused::Store(StoreError::DiskFull))),
        "{refused:?}"
    );
}
