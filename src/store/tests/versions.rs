//! Files of older and newer programs: refused, or brought up to date after a copy; and every table is a known one.

use std::path::{Path, PathBuf};

use super::support::{Desk, register};
use super::*;
use crate::store::{Purpose, upkeep};

fn office(folder: &Path) -> (PathBuf, Desk) {
    let path = folder.join("office.fq");
    let desk = Desk::at("2026-03-02 09:00");
    let store = Store::found(&path, [7; 16], |writer| desk.found(writer)).unwrap();
    desk.take(&store, None, "all", &[register(None)]).unwrap();
    (path, desk)
}

/// As another program might have left it.
fn change(path: &Path, change: impl FnOnce(&redb::WriteTransaction)) {
    let db = builder(CACHE).open(path).unwrap();
    let txn = db.begin_write().unwrap();
    change(&txn);
    txn.commit().unwrap();
}

fn set_meta(path: &Path, name: &str, value: u32) {
    change(path, |txn| {
        let mut meta = txn.open_table(tables::META).unwrap();
        meta.insert(name, &value.to_le_bytes()[..]).unwrap();
    });
}

#[test]
fn the_file_of_a_newer_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = office(folder.path());
    set_meta(&path, tables::META_SCHEMA, tables::SCHEMA + 1);
    for purpose in [Purpose::Read, Purpose::Write, Purpose::Bulk] {
        let refused = Store::open(&path, purpose).err();
        assert!(
            matches!(refused, Some(StoreError::Newer { found: 1, known: 0 })),
            "{refused:?}"
        );
    }
    set_meta(&path, tables::META_SCHEMA, tables::SCHEMA);
    assert_clean(&Store::open(&path, Purpose::Read).unwrap());
}

#[test]
fn older_derived_tables_are_made_anew_after_a_copy() {
    for purpose in [Purpose::Read, Purpose::Write] {
        let folder = tempfile::tempdir().unwrap();
        let (path, desk) = office(folder.path());
        change(&path, |txn| {
            let mut due = txn.open_table(tables::DUE).unwrap();
            due.insert(&[1_u8; 20][..], ()).unwrap();
            txn.delete_table(tables::LOOKUP).unwrap();
            let old = TableDefinition::<u64, u64>::new("lookup-0");
            txn.open_table(old).unwrap();
        });
        set_meta(&path, tables::META_DERIVED, tables::DERIVED - 1);
        let store = Store::open(&path, purpose).unwrap();
        assert_clean(&store);
        drop(store);
        let store = Store::open(&path, Purpose::Write).unwrap();
        assert_eq!(upkeep::unknown_tables(&store).unwrap(), [""; 0]);
        desk.take(&store, None, "all", &[register(None)]).unwrap();
        assert_clean(&store);
        // The copy holds what is true, and opens like any older file.
        let copy = folder.path().join("office.fq.before-upgrade");
        let copy = Store::open(&copy, Purpose::Write).unwrap();
        assert_clean(&copy);
        assert_eq!(truth(&copy)[0].1, truth(&store)[0].1[..2]);
    }
}

#[test]
fn a_program_left_behind_neither_reads_nor_writes() {
    let folder = tempfile::tempdir().unwrap();
    let (path, desk) = office(folder.path());
    for name in [tables::META_SCHEMA, tables::META_DERIVED] {
        let store = Store::open(&path, Purpose::Write).unwrap();
        let now = if name == tables::META_SCHEMA {
            tables::SCHEMA
        } else {
            tables::DERIVED
        };
        set_meta(&path, name, now + 1);
        let before = everything(&store);
        let refused = desk.take(&store, None, "all", &[register(None)]);
        assert!(
            matches!(
                refused,
                Err(super::support::Fault::Store(StoreError::Newer { .. }))
            ),
            "{refused:?}"
        );
        let refused = store.read(|it| it.n_cases());
        assert!(matches!(refused, Err(StoreError::Newer { .. })));
        assert!(everything(&store) == before);
        set_meta(&path, name, now);
        desk.take(&store, None, "all", &[register(None)]).unwrap();
    }
}

#[test]
fn every_table_is_a_known_one() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = office(folder.path());
    let store = Store::open(&path, Purpose::Write).unwrap();
    assert_eq!(upkeep::unknown_tables(&store).unwrap(), [""; 0]);
    let Db::Writing(db) = &*store.db else {
        panic!("opened for reading");
    };
    let txn = db.begin_read().unwrap();
    let names = txn.list_tables().unwrap();
    let mut names: Vec<String> = names
        .map(|it| redb::TableHandle::name(&it).to_owned())
        .collect();
    names.sort();
    let mut known = [&tables::TRUTH_NAMES[..], &tables::DERIVED_NAMES[..]].concat();
    known.sort_unstable();
    assert_eq!(names, known, "each is there from the first day");
    let stray = TableDefinition::<u64, u64>::new("stray");
    change(&path, |txn| drop(txn.open_table(stray).unwrap()));
    assert_eq!(upkeep::unknown_tables(&store).unwrap(), ["stray"]);
}

/// Every wrong there is a name for is found, and called by it.
#[test]
fn what_is_wrong_is_named() {
    use crate::store::verify::Wrong;
    type Change = fn(&redb::WriteTransaction);
    let changes: [(&str, Change); 10] = [
        ("Missing", |txn| {
            let mut private = txn.open_table(tables::PRIVATE).unwrap();
            private.remove(2).unwrap();
        }),
        ("Stray", |txn| {
            let mut private = txn.open_table(tables::PRIVATE).unwrap();
            private.insert(9, &[0_u8; 17][..]).unwrap();
        }),
        ("Commitment", |txn| {
            let mut private = txn.open_table(tables::PRIVATE).unwrap();
            let mut bytes = private.get(2).unwrap().unwrap().value().to_vec();
            *bytes.last_mut().unwrap() ^= 1;
            private.insert(2, &bytes[..]).unwrap();
        }),
        ("Chain", |txn| {
            let mut entries = txn.open_table(tables::ENTRIES).unwrap();
            let bytes = entries.get(1).unwrap().unwrap().value().to_vec();
            entries.insert(2, &bytes[..]).unwrap();
        }),
        ("Unreadable", |txn| {
            let mut entries = txn.open_table(tables::ENTRIES).unwrap();
            entries.insert(2, &[0_u8, 0, 0xFF][..]).unwrap();
        }),
        ("Gap", |txn| {
            let mut entries = txn.open_table(tables::ENTRIES).unwrap();
            let bytes = entries.get(2).unwrap().unwrap().value().to_vec();
            entries.insert(7, &bytes[..]).unwrap();
        }),
        ("Derived", |txn| {
            let mut due = txn.open_table(tables::DUE).unwrap();
            due.insert(&[1_u8; 20][..], ()).unwrap();
        }),
        ("Derived", |txn| {
            let mut text = txn.open_table(tables::TEXT).unwrap();
            let mut bytes = text.get(0).unwrap().unwrap().value().to_vec();
            *bytes.last_mut().unwrap() ^= 1;
            text.insert(0, &bytes[..]).unwrap();
        }),
        ("Derived", |txn| {
            let mut text = txn.open_table(tables::TEXT).unwrap();
            text.remove(0).unwrap();
        }),
        ("Derived", |txn| {
            let mut dictionary = txn.open_table(tables::DICTIONARY).unwrap();
            dictionary.insert((0, 1), &b"voided"[..]).unwrap();
        }),
    ];
    for (name, spoil) in changes {
        let folder = tempfile::tempdir().unwrap();
        let (path, _) = office(folder.path());
        change(&path, spoil);
        let store = Store::open(&path, Purpose::Read).unwrap();
        let wrong = store.verify(&mut |_, _| {}).unwrap().wrong;
        let found = match &wrong {
            None => "nothing",
            Some(it) => match it {
                Wrong::Unreadable { .. } => "Unreadable",
                Wrong::Gap { .. } => "Gap",
                Wrong::Chain { .. } => "Chain",
                Wrong::Commitment { .. } => "Commitment",
                Wrong::Missing { .. } => "Missing",
                Wrong::Stray { .. } => "Stray",
                Wrong::Time { .. } => "Time",
                Wrong::Trail { .. } => "Trail",
                Wrong::Derived { .. } => "Derived",
                Wrong::Pages { .. } => "Pages",
            },
        };
        assert_eq!(found, name, "{wrong:?}");
    }
}

/// A number that damage made huge is not counted up to.
#[test]
fn counts_beyond_the_records_are_damage() {
    let trail = |txn: &redb::WriteTransaction| {
        let mut trail = txn.open_table(tables::TRAIL).unwrap();
        trail.insert((u64::MAX, 1), 2).unwrap();
    };
    let entries = |txn: &redb::WriteTransaction| {
        let mut entries = txn.open_table(tables::ENTRIES).unwrap();
        let bytes = entries.remove(2).unwrap().unwrap().value().to_vec();
        entries.insert(u64::MAX, &bytes[..]).unwrap();
    };
    let spoils: [&dyn Fn(&redb::WriteTransaction); 2] = [&trail, &entries];
    for (n, spoil) in spoils.iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        let (path, desk) = office(folder.path());
        change(&path, spoil);
        let store = Store::open(&path, Purpose::Write).unwrap();
        let verdict = store.verify(&mut |_, _| {});
        assert!(!verdict.is_ok_and(|it| it.wrong.is_none()));
        let scanned = store.read(|it| it.scan(&[Column::State], |_| {}));
        assert_eq!(scanned.is_err(), n == 0);
        let refused = desk.take(&store, None, "all", &[register(None)]);
        assert!(refused.is_err(), "{refused:?}");
    }
}
