//! Copies that can be trusted: backup, restore, archive, and lawful erasure to the last byte.

use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use fengqiao::casework::case::CaseId;
use fengqiao::casework::track::Track;
use fengqiao::store::upkeep::{self, LoadError};
use fengqiao::store::{Head, Key, Purpose, Sight, Store, StoreError, Writer};

use crate::support::*;

fn found(path: &Path, desk: &Desk) -> Store {
    Store::found(path, [7; 16], |writer| desk.found(writer)).unwrap()
}

/// An office that has seen some cases through.
fn office(folder: &Path) -> (PathBuf, Store, Desk) {
    let path = folder.join("office.fq");
    let desk = Desk::at("2026-03-02 09:00");
    let store = found(&path, &desk);
    for n in 0..3 {
        let id = desk.take(&store, None, "all", &[register(None)]).unwrap();
        for step in whole_loop().into_iter().take(4 * n) {
            desk.take(&store, Some(id), "all", &[step]).unwrap();
        }
    }
    let secret = |it: &mut fengqiao::store::Writer| it.set_secret("zhang", Some(b"hash"));
    store.write(secret).unwrap();
    (path, store, desk)
}

fn head(store: &Store) -> Head {
    store.read(|it| it.head()).unwrap()
}

fn dump(store: &Store) -> String {
    let mut out = Vec::new();
    upkeep::dump(store, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn assert_clean(store: &Store) {
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().wrong, None);
}

fn files_in(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let name = |it: std::fs::DirEntry| it.file_name().to_string_lossy().into_owned();
    let mut names: Vec<String> = names.map(|it| name(it.unwrap())).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_taken_while_others_write() {
    let folder = tempfile::tempdir().unwrap();
    let (path, store, desk) = office(folder.path());
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let other = Store::open(&path, Purpose::Write).unwrap();
            let mut n = 0;
            while !done.load(Ordering::Relaxed) || n == 0 {
                desk.take(&other, None, "all", &[register(None)]).unwrap();
                n += 1;
            }
            n
        });
        for n in 0..5 {
            let target = folder.path().join(format!("backup-{n}.fq"));
            let before = head(&store);
            let verdict = upkeep::backup(&store, &target, &mut |_, _| {}).unwrap();
            assert_eq!(verdict.wrong, None);
            assert!(verdict.head.gno >= before.gno);
            let copy = Store::open(&target, Purpose::Read).unwrap();
            assert_eq!(head(&copy), verdict.head);
            assert_clean(&copy);
        }
        done.store(true, Ordering::Relaxed);
        assert!(writer.join().unwrap() > 0);
    });
    assert_clean(&store);
    // Nothing half-done is left beside.
    assert_eq!(files_in(folder.path()).len(), 6);
}

#[test]
fn what_is_restored_is_what_was_there_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let (_, store, desk) = office(folder.path());
    let (backup, target) = (folder.path().join("b.fq"), folder.path().join("r.fq"));
    upkeep::backup(&store, &backup, &mut |_, _| {}).unwrap();
    let turn = desk.turn("admin");
    let verdict = upkeep::restore(&backup, &target, &turn, &mut |_, _| {}).unwrap();
    let restored = Store::open(&target, Purpose::Write).unwrap();
    assert_eq!(verdict.head.gno, head(&store).gno + 1);
    // The same history, and one line more.
    let (was, is) = (dump(&store), dump(&restored));
    let lines = |text: &str| text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    let (was, is) = (lines(&was), lines(&is));
    assert_eq!(is[..was.len()], was[..]);
    assert!(is[was.len()].contains("Restored"));
    // Passwords come along with a backup.
    let secret = restored.read(|it| it.secret("zhang")).unwrap();
    assert_eq!(secret.as_deref(), Some(&b"hash"[..]));
    desk.take(&restored, None, "all", &[register(None)])
        .unwrap();
    assert_clean(&restored);
}

#[test]
fn no_copy_overwrites_anything() {
    let folder = tempfile::tempdir().unwrap();
    let (path, store, desk) = office(folder.path());
    let target = folder.path().join("there.fq");
    std::fs::write(&target, "something of value").unwrap();
    let turn = desk.turn("admin");
    let archive = dump(&store);
    let exists = |it: Result<(), StoreError>| matches!(it, Err(StoreError::FileExists { .. }));
    let quiet = &mut |_, _| {};
    assert!(exists(upkeep::backup(&store, &target, quiet).map(|_| ())));
    assert!(exists(
        upkeep::restore(&path, &target, &turn, quiet).map(|_| ())
    ));
    assert!(exists(
        upkeep::rewrite(&store, &target, &turn, quiet).map(|_| ())
    ));
    assert!(exists(
        Store::found(&target, [7; 16], |writer| desk.found(writer)).map(|_| ())
    ));
    let loaded = upkeep::load(&mut archive.as_bytes(), &target);
    assert!(matches!(
        loaded,
        Err(LoadError::Store(StoreError::FileExists { .. }))
    ));
    assert_eq!(
        std::fs::read_to_string(&target).unwrap(),
        "something of value"
    );
    assert_eq!(files_in(folder.path()), ["office.fq", "there.fq"]);
}

#[test]
fn an_office_that_could_not_be_founded_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/office.fq");
    let refused = Store::found(&path, [7; 16], |_| Err(StoreError::DiskFull));
    assert!(refused.is_err());
    assert!(files_in(&folder.path().join("deep")).is_empty());
    // What a killed program left is no obstacle.
    std::fs::write(folder.path().join("deep/office.fq.part"), "half").unwrap();
    assert_clean(&found(&path, &Desk::at("2026-03-02 09:00")));
    assert_eq!(files_in(&folder.path().join("deep")), ["office.fq"]);
}

#[test]
fn an_archive_loads_to_the_same_head() {
    let folder = tempfile::tempdir().unwrap();
    let (_, store, desk) = office(folder.path());
    let turn = desk.turn("admin");
    let erase = |it: &mut Writer<'_>| upkeep::erase(it, &[2], "a lawful request", &turn);
    assert!(store.write(erase).unwrap());
    let archive = dump(&store);
    let target = folder.path().join("loaded.fq");
    let loaded = upkeep::load(&mut archive.as_bytes(), &target).unwrap();
    assert_eq!(loaded, head(&store));
    let copy = Store::open(&target, Purpose::Write).unwrap();
    assert_clean(&copy);
    assert_eq!(dump(&copy), archive);
    // Secrets never travel.
    assert_eq!(copy.read(|it| it.secret("zhang")).unwrap(), None);
    for id in 1..=3 {
        let case = |store: &Store| store.read(|it| it.case(CaseId(id), Sight::All)).unwrap();
        assert_eq!(case(&copy), case(&store));
    }
    // It goes on from there.
    let id = desk.take(&copy, None, "all", &[register(None)]).unwrap();
    assert_eq!(id, CaseId(4));
    assert_clean(&copy);
}

/// Every place of a small archive with another character: refused, and where is said to the line, or the next one
/// where only the chain can tell.
#[test]
fn an_archive_with_one_changed_character_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at("2026-03-02 09:00");
    let store = found(&folder.path().join("office.fq"), &desk);
    desk.take(&store, None, "all", &[register(Some(Track::Petition))])
        .unwrap();
    desk.take(&store, Some(CaseId(1)), "all", &[assign("housing")])
        .unwrap();
    let archive = dump(&store);
    let target = folder.path().join("loaded.fq");
    let line_of = |at: usize| archive[..at].matches('\n').count() as u64 + 1;
    let n_lines = archive.lines().count() as u64;
    let places = archive.char_indices().map(|it| it.0).step_by(5);
    for at in places.filter(|at| archive.as_bytes()[*at] != b'\n') {
        let old = archive[at..].chars().next().unwrap();
        let new = if old == 'A' { 'B' } else { 'A' };
        let mut changed = archive[..at].to_owned();
        changed.push(new);
        changed.push_str(&archive[at + old.len_utf8()..]);
        let line = line_of(at);
        let refused = upkeep::load(&mut changed.as_bytes(), &target).unwrap_err();
        let told = match &refused {
            LoadError::BadLine { line: told, .. } => line == *told || line + 1 == *told,
            LoadError::NotAnArchive => line == 1,
            LoadError::Store(StoreError::Newer { .. }) => line == 1,
            LoadError::Incomplete { .. } => line == 1 || line == n_lines,
            LoadError::Store(_) => false,
        };
        assert!(told, "line {line}, {old} at {at}: {refused:?}");
        assert!(!target.exists());
    }
    // A line too few, and one too many.
    let short: String = archive
        .lines()
        .take(2)
        .map(|it| format!("{it}\n"))
        .collect();
    let refused = upkeep::load(&mut short.as_bytes(), &target).unwrap_err();
    assert!(matches!(refused, LoadError::Incomplete { .. }));
    let last = archive.lines().last().unwrap();
    let long = format!("{archive}{last}\n");
    let refused = upkeep::load(&mut long.as_bytes(), &target).unwrap_err();
    assert!(matches!(refused, LoadError::BadLine { line, .. } if line == n_lines + 1));
    assert_eq!(files_in(folder.path()), ["office.fq"]);
}

#[test]
fn an_archive_is_broken_off_without_a_trace() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let (_, store, _) = office(folder.path());
    let refused = upkeep::dump(&store, &mut Full);
    assert!(matches!(refused, Err(StoreError::DiskFull)));
    assert_eq!(files_in(folder.path()), ["office.fq"]);
}

fn holds(path: &Path, words: &str) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(words.len()).any(|it| it == words.as_bytes())
}

#[test]
fn what_is_erased_is_gone_to_the_last_byte() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.fq");
    let desk = Desk::at("2026-03-02 09:00");
    let store = found(&path, &desk);
    let mut it = registration(Some(Track::Grid));
    it.statement.parties[0].name = words("欧阳无痕");
    it.statement.story = words("欧阳无痕家中漏水");
    let id = desk.take(&store, None, "all", &[registered(it)]).unwrap();
    desk.take(&store, None, "all", &[register(None)]).unwrap();
    let by_name = |store: &Store| {
        let find =
            |it: &fengqiao::store::Reader| it.find(Key::Name, "欧阳无痕".as_bytes(), Sight::All);
        store.read(find).unwrap()
    };
    let text = |store: &Store| {
        let mut text = String::new();
        store
            .read(|it| it.scan_text(|_, words| text.push_str(words)))
            .unwrap();
        text
    };
    assert_eq!(by_name(&store), [id]);
    assert!(text(&store).contains("家中漏水"));
    // The name never stands in the searchable text, erased or not.
    assert!(!text(&store).contains("欧阳无痕"));
    assert!(holds(&path, "欧阳无痕"));

    let turn = desk.turn("admin");
    let erase = |gnos: &[u64]| {
        let basis = "个人信息保护法第四十七条";
        store
            .write(|it| upkeep::erase(it, gnos, basis, &turn))
            .unwrap()
    };
    assert!(erase(&[2]));
    // Again, and where there is nothing.
    assert!(!erase(&[2]) && !erase(&[99]) && !erase(&[]));
    assert!(by_name(&store).is_empty());
    assert!(!text(&store).contains("家中漏水"));
    let verdict = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!((verdict.wrong, verdict.n_erased), (None, 1));
    let case = store.read(|it| it.case(id, Sight::All)).unwrap().unwrap();
    assert!(case.parties.is_empty() && case.marks.len() == 2);
    assert!(case.periods.is_empty() && case.track == Some(Track::Grid));
    // The case goes on, and so does the neighbour's.
    desk.take(&store, Some(id), "all", &[accept(None), assign("water")])
        .unwrap();
    let neighbour = |it: &fengqiao::store::Reader| it.find(Key::Phone, b"13800138000", Sight::All);
    assert_eq!(store.read(neighbour).unwrap(), [CaseId(2)]);

    let target = folder.path().join("rewritten.fq");
    let verdict = upkeep::rewrite(&store, &target, &turn, &mut |_, _| {}).unwrap();
    assert_eq!(verdict.wrong, None);
    assert!(!holds(&target, "欧阳无痕"));
    assert!(holds(&target, "李小明"));
}

#[test]
fn a_name_stated_later_is_masked_in_what_was_said_before() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at("2026-03-02 09:00");
    let store = found(&folder.path().join("office.fq"), &desk);
    let mut it = registration(None);
    it.statement.story = words("与赵铁柱争执");
    let id = desk.take(&store, None, "all", &[registered(it)]).unwrap();
    let names = |store: &Store| {
        let mut found = 0;
        store
            .read(|it| it.scan_text(|_, words| found += words.matches("赵铁柱").count()))
            .unwrap();
        found
    };
    assert_eq!(names(&store), 1);
    let add = fengqiao::casework::intake::Step::AddParty {
        parties: vec![party("third", "赵铁柱")],
    };
    let add = fengqiao::casework::case::Step::Intake(add);
    desk.take(&store, Some(id), "all", &[add]).unwrap();
    assert_eq!(names(&store), 0);
    assert_clean(&store);
}

#[test]
fn restricted_cases_are_not_there_for_others() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at("2026-03-02 09:00");
    let store = found(&folder.path().join("office.fq"), &desk);
    let mut it = registration(Some(Track::Petition));
    it.restricted = words("minor");
    let hidden = desk.take(&store, None, "all", &[registered(it)]).unwrap();
    let open = register(Some(Track::Petition));
    let open = desk.take(&store, None, "all", &[open]).unwrap();
    store
        .read(|it| {
            for (sight, seen) in [
                (Sight::All, vec![hidden, open]),
                (Sight::WithoutRestricted, vec![open]),
            ] {
                assert_eq!(it.find(Key::Phone, b"13800138000", sight)?, seen);
                let beginning = it.find_beginning(Key::Name, "陈".as_bytes(), sight, 9)?;
                assert_eq!(beginning, seen);
                let due = it.due_before(moment("2027-01-01"), sight)?;
                let mut due: Vec<CaseId> = due.into_iter().map(|it| it.case).collect();
                due.dedup();
                due.sort_unstable();
                due.dedup();
                assert_eq!(due, seen);
                assert_eq!(it.case(hidden, sight)?.is_some(), seen.len() == 2);
                // The office's own records are nobody's case.
                assert_eq!(it.records(CaseId::HOUSE, sight)?.len(), 1);
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn a_request_under_a_key_is_taken_once() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at("2026-03-02 09:00");
    let store = found(&folder.path().join("office.fq"), &desk);
    let once = desk.take_keyed(&store, None, &[register(None)], "k1");
    let twice = desk.take_keyed(&store, None, &[register(None)], "k1");
    assert_eq!(once.unwrap(), twice.unwrap());
    assert_eq!(store.read(|it| it.n_cases()).unwrap(), 1);
}

/// Many requests in one transaction see each other: loads, external numbers, what came and went.
#[test]
fn one_transaction_of_many_requests_sees_itself() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::at("2026-03-02 09:00");
    let store = found(&folder.path().join("office.fq"), &desk);
    let numbered = |name: &str| {
        let mut it = registration(Some(Track::Mediation));
        it.statement.facts.external_no = words("A1");
        it.statement.parties[0].name = words(name);
        registered(it)
    };
    let renamed = |name: &str| {
        let mut it = fengqiao::casework::statement::Statement::default();
        let mut applicant = party("applicant", name);
        applicant.no = 1;
        it.parties.push(applicant);
        fengqiao::casework::case::Step::Intake(fengqiao::casework::intake::Step::Correct {
            statement: Box::new(it),
            track: None,
            claims: None,
            row: None,
            words: "misheard".to_owned(),
        })
    };
    store
        .write(|writer| -> Result<(), Fault> {
            let take = |writer: &mut fengqiao::store::Writer, id, step| {
                desk.take_within(writer, id, "all", &[step], None)
            };
            let id = take(writer, None, numbered("何大"))?;
            let key = "window\u{1f}A1";
            assert_eq!(writer.find(Key::ExternalNo, key.as_bytes())?, [id]);
            take(writer, Some(id), renamed("何二"))?;
            take(writer, Some(id), renamed("何大"))?;
            take(writer, Some(id), renamed("何三"))?;
            take(writer, Some(id), accept(None))?;
            // m2 takes one case at a time.
            take(writer, Some(id), appoint("m2"))?;
            let second = take(writer, None, numbered("何四"))?;
            take(writer, Some(second), accept(None))?;
            let full = take(writer, Some(second), appoint("m2"));
            assert!(matches!(full, Err(Fault::Refused(_))));
            Ok(())
        })
        .unwrap();
    assert_clean(&store);
    for (name, n) in [("何大", 0), ("何二", 0), ("何三", 1), ("何四", 1)] {
        let found = store.read(|it| it.find(Key::Name, name.as_bytes(), Sight::All));
        assert_eq!(found.unwrap().len(), n, "{name}");
    }
}

#[test]
fn a_clock_behind_the_newest_record_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (_, store, mut desk) = office(folder.path());
    let before = head(&store);
    desk.now = moment("2026-03-02 08:59");
    let refused = desk.take(&store, None, "all", &[register(None)]);
    assert!(matches!(
        refused,
        Err(Fault::Store(StoreError::SetTheClock { .. }))
    ));
    assert_eq!(head(&store), before);
}

#[test]
fn numbers_of_cases_have_no_gap_and_no_double() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.fq");
    let desk = Desk::at("2026-03-02 09:00");
    drop(found(&path, &desk));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let store = Store::open(&path, Purpose::Write).unwrap();
                for _ in 0..8 {
                    desk.take(&store, None, "all", &[register(None)]).unwrap();
                }
            });
        }
    });
    let store = Store::open(&path, Purpose::Read).unwrap();
    let serials = store.read(|it| {
        let numbers = (1..=24).map(|n| it.case(CaseId(n), Sight::All));
        numbers
            .map(|it| it.map(|it| it.unwrap().number.serial))
            .collect::<Result<Vec<_>, _>>()
    });
    assert_eq!(serials.unwrap(), (1..=24).collect::<Vec<_>>());
    assert_clean(&store);
    // An archive read line by line is an archive.
    let archive = dump(&store);
    let target = folder.path().join("loaded.fq");
    upkeep::load(
        &mut BufReader::with_capacity(16, archive.as_bytes()),
        &target,
    )
    .unwrap();
}
