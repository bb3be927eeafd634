//! Tests of the store that need redb itself: disks that fail, tables compared byte by byte.

#[path = "../../tests/support/mod.rs"]
mod support;

mod dice;
mod disk;
mod faults;
mod opened;
mod random;
mod versions;

use std::path::Path;

use redb::{ReadableDatabase, ReadableTable, TableDefinition};

use super::columns::Column;
use super::error::StoreError;
use super::view::Sight;
use super::{CACHE, Db, Store, builder, opening, tables};

impl Store {
    /// Opens or makes an office on a disk of the test.
    fn on(disk: &disk::Disk) -> Result<Store, StoreError> {
        let path = Path::new("disk");
        let db = builder(CACHE)
            .create_with_backend(disk.clone())
            .map_err(|it| opening(path, it))?;
        Ok(Store::of(path, Db::Writing(db)))
    }
}

type Row = (Vec<u8>, Vec<u8>);

fn rows<K: redb::Key + 'static, V: redb::Value + 'static>(
    store: &Store,
    table: TableDefinition<K, V>,
) -> Vec<Row> {
    let Db::Writing(db) = &*store.db else {
        panic!("opened for reading");
    };
    let txn = db.begin_read().unwrap();
    let table = txn.open_table(table).unwrap();
    let rows = table.iter().unwrap().map(|row| {
        let (key, value) = row.unwrap();
        let key = K::as_bytes(&key.value()).as_ref().to_vec();
        (key, V::as_bytes(&value.value()).as_ref().to_vec())
    });
    rows.collect()
}

fn truth(store: &Store) -> Vec<(&'static str, Vec<Row>)> {
    vec![
        ("entries", rows(store, tables::ENTRIES)),
        ("private", rows(store, tables::PRIVATE)),
        ("attachments", rows(store, tables::ATTACHMENTS)),
        ("secrets", rows(store, tables::SECRETS)),
        ("meta", rows(store, tables::META)),
    ]
}

fn derived(store: &Store) -> Vec<(&'static str, Vec<Row>)> {
    vec![
        ("trail", rows(store, tables::TRAIL)),
        ("lookup", rows(store, tables::LOOKUP)),
        ("due", rows(store, tables::DUE)),
        ("crossing", rows(store, tables::CROSSING)),
        ("text", rows(store, tables::TEXT)),
        ("standing", rows(store, tables::STANDING)),
    ]
}

/// The columns in words: the numbers of a dictionary are given in order of use and may differ after a rebuild.
fn columns_in_words(store: &Store) -> Vec<Vec<String>> {
    let read = |column: &Column| {
        store.read(|reader| {
            let words = reader.dictionary(*column)?;
            let mut values = Vec::new();
            reader.scan(&[*column], |scan| {
                for row in 0..scan.n_rows {
                    let value = scan.value(0, row);
                    let word = words
                        .get(value as usize)
                        .filter(|_| column.width().is_code());
                    values.push(word.cloned().unwrap_or_else(|| value.to_string()));
                }
            })?;
            Ok::<_, StoreError>(values)
        })
    };
    Column::ALL.iter().map(|it| read(it).unwrap()).collect()
}

/// Every byte of every table.
fn everything(store: &Store) -> Vec<(&'static str, Vec<Row>)> {
    let mut all = truth(store);
    all.extend(derived(store));
    all.push(("columns", rows(store, tables::COLUMNS)));
    all.push(("dictionary", rows(store, tables::DICTIONARY)));
    all
}

fn assert_clean(store: &Store) {
    let verdict = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!(verdict.wrong, None);
}
