//! Damage: any byte of an office file may change; it is reported, or it makes no difference; nothing panics.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fengqiao::casework::case::CaseId;
use fengqiao::casework::day::{Day, Moment};
use fengqiao::casework::track::Track;
use fengqiao::store::Purpose;
use fengqiao::store::columns::Column;
use fengqiao::store::{Key, Sight, Store, StoreError, upkeep};

use crate::support::*;

/// An office of one case, as small as a file gets.
fn small_office(folder: &Path) -> PathBuf {
    let path = folder.join("office.fq");
    let desk = Desk::at("2026-03-02 09:00");
    let store = Store::found(&path, [7; 16], |writer| desk.found(writer)).unwrap();
    let steps = [register(Some(Track::Petition)), assign("housing")];
    desk.take(&store, None, "all", &steps).unwrap();
    drop(store);
    path
}

/// Everything the file can be asked, in one text.
fn answers(path: &Path) -> Result<String, StoreError> {
    let store = Store::open(path, Purpose::Read)?;
    let mut archive = Vec::new();
    upkeep::dump(&store, &mut archive)?;
    let mut text = String::from_utf8_lossy(&archive).into_owned();
    store.read(|it| {
        for (key, value) in [
            (Key::Name, "陈大文"),
            (Key::Phone, "13800138000"),
            (Key::QueryCode, "Q0000000001"),
        ] {
            let found = it.find(key, value.as_bytes(), Sight::All)?;
            text.push_str(&format!("{key:?} {found:?}\n"));
        }
        let ever = Day::LAST.start();
        let due = it.due_before(ever, Sight::All)?;
        let rights = it.rights_due(Moment(0), ever, Sight::All)?;
        text.push_str(&format!("{due:?} {rights:?}\n"));
        let case = it.case(CaseId(1), Sight::All)?;
        text.push_str(&format!("{case:?}\n"));
        for column in Column::ALL {
            text.push_str(&format!("{:?}\n", it.dictionary(*column)?));
        }
        it.scan(Column::ALL, |scan| {
            for n in 0..Column::ALL.len() {
                text.push_str(&format!("{} ", scan.value(n, 0)));
            }
        })?;
        it.scan_text(|case, words| text.push_str(&format!("{case:?} {words}\n")))?;
        text.push_str(&format!("{:?}", it.standing_gno("founding")?));
        Ok::<_, StoreError>(())
    })?;
    Ok(text)
}

/// Somebody who has not noticed goes on writing.
fn write_on(path: &Path) -> Result<(), StoreError> {
    let store = Store::open(path, Purpose::Write)?;
    let desk = Desk::at("2026-03-03 09:00");
    match desk.take(&store, None, "all", &[register(None)]) {
        Err(Fault::Store(it)) => Err(it),
        _ => Ok(()),
    }
}

/// A file with one byte changed: reported, or no difference at all.
fn check_byte(whole: &[u8], at: usize, expected: &str, copy: &Path) {
    // All bits, or one of them.
    let change = if at.is_multiple_of(2) {
        0xFF
    } else {
        1 << (at % 8)
    };
    let mut bytes = whole.to_vec();
    bytes[at] ^= change;
    std::fs::write(copy, &bytes).unwrap();
    // Those who do not look first are told, or see something else than there was; they never fall over.
    answers(copy).ok();
    if at.is_multiple_of(16) {
        write_on(copy).ok();
        std::fs::write(copy, &bytes).unwrap();
    }
    let verdict = Store::verify_pages(copy, &mut |_, _| {});
    if verdict.is_ok_and(|it| it.wrong.is_none()) {
        let now = answers(copy).unwrap_or_else(|it| panic!("byte {at}: clean, yet {it:?}"));
        assert!(now == expected, "byte {at}: changed, and not noticed");
    }
}

fn check_bytes(places: impl Iterator<Item = usize>) {
    let folder = tempfile::tempdir().unwrap();
    let path = small_office(folder.path());
    let whole = std::fs::read(&path).unwrap();
    let expected = answers(&path).unwrap();
    let copy = folder.path().join("copy.fq");
    for at in places.take_while(|it| *it < whole.len()) {
        check_byte(&whole, at, &expected, &copy);
    }
    // The whole one is whole.
    check_untouched(&path, &expected);
}

fn check_untouched(path: &Path, expected: &str) {
    let verdict = Store::verify_pages(path, &mut |_, _| {}).unwrap();
    assert_eq!(verdict.wrong, None);
    assert_eq!(answers(path).unwrap(), expected);
}

#[test]
fn some_damaged_bytes_are_noticed() {
    // Another place each time: over many runs, every byte.
    let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap();
    let offset = usize::try_from(now.as_nanos() % 499).unwrap();
    let began = Instant::now();
    let in_time = || began.elapsed() < Duration::from_secs(8);
    check_bytes((offset..).step_by(499).take_while(|_| in_time()));
}

#[test]
#[ignore = "every byte: half an hour"]
fn every_damaged_byte_is_noticed() {
    std::thread::scope(|scope| {
        for n in 0..2 {
            scope.spawn(move || check_bytes((n..).step_by(2)));
        }
    });
}

#[test]
fn what_is_no_office_is_called_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("some.txt");
    for text in ["", "not an office", &"x".repeat(200_000)] {
        std::fs::write(&path, text).unwrap();
        for purpose in [Purpose::Read, Purpose::Write, Purpose::Bulk] {
            let refused = Store::open(&path, purpose).err();
            assert!(
                matches!(refused, Some(StoreError::NotAnOffice { .. })),
                "{} {refused:?}",
                text.len()
            );
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    }
    let nothing = Store::open(&folder.path().join("none"), Purpose::Write).err();
    assert!(matches!(nothing, Some(StoreError::NoFile { .. })));
}

/// A file cut short, as a copy is that was not finished.
#[test]
fn a_file_cut_short_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = small_office(folder.path());
    let whole = std::fs::read(&path).unwrap();
    let copy = folder.path().join("copy.fq");
    for n in 1..12 {
        std::fs::write(&copy, &whole[..whole.len() * n / 12]).unwrap();
        answers(&copy).ok();
        let verdict = Store::verify_pages(&copy, &mut |_, _| {});
        assert!(!verdict.is_ok_and(|it| it.wrong.is_none()), "{n} of 12");
    }
}
