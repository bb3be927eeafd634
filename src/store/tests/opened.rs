//! Cases opened many at once, as a ledger brings them, make the same office as cases opened one by one, with work on them between.

use proptest::prelude::*;

use super::dice::Dice;
use super::random::Office;
use super::support::{Desk, Fault};
use super::*;
use crate::casework::case::{Case, CaseId, Draft};
use crate::casework::facts::Number;
use crate::casework::record::Record;
use crate::store::{Openings, Turn, Writer};

/// What a case's record says, without the chain and the salt.
fn bare(mut record: Record) -> Record {
    record.header.previous = [0; 32];
    record.header.commitment = record.header.commitment.map(|_| [0; 32]);
    record
}

fn records(store: &Store, id: CaseId) -> Vec<Record> {
    let records = store.read(|it| it.records(id, Sight::All)).unwrap();
    records.into_iter().map(bare).collect()
}

/// Registers some by chance, one after the other; answers their records.
fn register(store: &Store, desk: &mut Desk, dice: &mut Dice, n: u64) -> Vec<Record> {
    let mut opened = Vec::new();
    for _ in 0..n {
        desk.now.0 += i64::try_from(dice.below(3)).unwrap() * 3600;
        match desk.take(store, None, "all", &[dice.registration(desk.now)]) {
            Ok(id) => {
                let mut of_case = records(store, id);
                opened.extend(of_case.pop());
                assert_eq!(of_case, [], "registering is one record");
            }
            Err(Fault::Refused(_)) => {}
            Err(Fault::Store(it)) => panic!("{it:?}"),
        }
    }
    opened
}

/// Opens the same, several in a transaction, and now and then one between by itself.
fn open(store: &Store, desk: &Desk, dice: &mut Dice, opened: &[Record]) {
    let mut openings = Openings::default();
    let mut left = opened;
    while !left.is_empty() {
        let n = usize::try_from(1 + dice.below(9)).unwrap().min(left.len());
        let (now, later) = left.split_at(n);
        left = later;
        let write = |writer: &mut Writer<'_>| {
            openings.clear();
            for record in now {
                let (mut draft, case) = made_ready(record);
                openings.push(&mut draft, &case, record.header.happened_at, &desk.rules);
            }
            for (n, record) in now.iter().enumerate() {
                let turn = Turn {
                    recorded_at: record.header.recorded_at,
                    happened_at: record.header.happened_at,
                    ..desk.turn("all")
                };
                if dice.one_in(7) {
                    writer.next_number(2026)?;
                    let (draft, _) = drafted(record);
                    writer.append(record.header.case, &[], vec![draft], &turn)?;
                } else {
                    writer.open_case(&openings, n, &turn)?;
                }
            }
            Ok::<_, StoreError>(())
        };
        store.write(write).unwrap();
    }
}

fn drafted(record: &Record) -> (Draft, Case) {
    let draft = Draft {
        entry: record.entry.clone(),
        private: record.private.clone().unwrap_or_default(),
        periods: record.header.periods.clone(),
    };
    (draft, Case::opened(record).unwrap())
}

/// The same before it has its number.
fn made_ready(record: &Record) -> (Draft, Case) {
    let mut record = record.clone();
    if let Some(opening) = record.entry.opening_mut() {
        opening.number = Number::default();
    }
    drafted(&record)
}

fn check(seed: u64) {
    // The law is in force in both.
    let (mut one, many) = (Office::new(seed * 4), Office::new(seed * 4));
    let mut dice = Dice(seed | 1);
    for _ in 0..3 {
        let n = dice.below(24);
        let opened = register(&one.store, &mut one.desk, &mut dice, n);
        open(&many.store, &one.desk, &mut dice, &opened);
        // The same work on both.
        for _ in 0..dice.below(6) {
            one.desk.now.0 += 3600;
            let cast = dice.below(u64::MAX) | 1;
            let work = |store: &Store| {
                let mut dice = Dice(cast);
                let request = |it: &mut Writer<'_>| Office::request(&one.desk, &mut dice, it);
                store.write(request).unwrap()
            };
            assert_eq!(work(&one.store), work(&many.store));
        }
    }
    let n_cases = one.store.read(|it| it.n_cases()).unwrap();
    for id in (1..=n_cases).map(CaseId) {
        assert_eq!(records(&one.store, id), records(&many.store, id));
    }
    assert_eq!(derived(&one.store), derived(&many.store));
    assert_eq!(columns_in_words(&one.store), columns_in_words(&many.store));
    assert_clean(&many.store);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn opened_at_once_or_one_by_one(seed in 0..u64::MAX / 4) {
        check(seed);
    }
}
