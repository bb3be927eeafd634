//! Frozen reports: printed again they are the same to the byte whatever came later, and what changed is told with its records.

use std::io::BufReader;

use fengqiao::casework::case::{CaseId, Draft};
use fengqiao::casework::day::Moment;
use fengqiao::casework::facts::{Claims, Facts};
use fengqiao::casework::intake;
use fengqiao::casework::profile::Role;
use fengqiao::casework::record::{Entry, Private, Through};
use fengqiao::office::error::{Error, FormFault, FormReason};
use fengqiao::office::report::Report;
use fengqiao::office::report::freeze::{Differ, Differences, Freeze};
use fengqiao::office::report::outline::{Outline, Shipped};
use fengqiao::office::{Asker, Clock, Office, Reply, Request};
use fengqiao::report::bulletin::Bulletin;
use fengqiao::report::sheet::{Cell, Sheet};
use fengqiao::report::stretch::Stretch;
use fengqiao::store::{Purpose, StoreError, Turn, upkeep};
use fengqiao::wording::Lang;
use fengqiao::wording::bulletin::bytes;
use fengqiao::wording::sheet::{Format, Look};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::ledger::{TODAY, Told, day, fill, found, found_with, profile};

fn stretch(text: &str) -> Stretch {
    Stretch::of(text, day(TODAY)).unwrap()
}

fn outline(office: &Office) -> Outline {
    let monthly = Shipped::of("monthly").unwrap();
    let mut outline = Outline::read(monthly.text, &office.rules(), day(TODAY)).unwrap();
    outline.name = monthly.id.to_owned();
    outline
}

/// Cases of September, some of them closed in it.
fn september(n: u64) -> impl Iterator<Item = Told> {
    (0..n).map(|n| Told {
        received: Some(day("2020-09-01").plus((n % 30) as i32)),
        facts: Facts {
            channel: Some(["window", "wechat", "hotline"][n as usize % 3].to_owned()),
            ..Facts::default()
        },
        claims: Claims {
            concluded_on: (n % 2 == 0).then(|| Moment::at(day("2020-09-30"), 9, 0, 0)),
            outcome: (n % 2 == 0).then(|| "settled".to_owned()),
            ..Claims::default()
        },
        restricted: (n % 7 == 6).then(|| "minor".to_owned()),
        ..Told::default()
    })
}

fn asker() -> Asker {
    Asker::at_prompt("tester")
}

fn freeze(office: &Office, period: &str, dry_run: bool) -> Result<Sheet, Error> {
    let asked = Freeze {
        outlines: vec![outline(office)],
        stretch: stretch(period),
        dry_run,
    };
    match office.handle(&asker(), Request::Freeze(Box::new(asked)))? {
        Reply::Sheet(it) => Ok(it),
        other => panic!("{other:?}"),
    }
}

fn report(office: &Office, live: bool) -> Bulletin {
    let asked = Report {
        outline: outline(office),
        stretch: Some(stretch("2020-09")),
        as_of: None,
        live,
    };
    match office
        .handle(&asker(), Request::Report(Box::new(asked)))
        .unwrap()
    {
        Reply::Bulletin(it) => *it,
        other => panic!("{other:?}"),
    }
}

fn differ(office: &Office) -> Result<Differences, Error> {
    let asked = Differ {
        outlines: vec![outline(office)],
        stretch: stretch("2020-09"),
    };
    match office.handle(&asker(), Request::Differ(Box::new(asked)))? {
        Reply::Differences(it) => Ok(*it),
        other => panic!("{other:?}"),
    }
}

/// The report in every format and in both languages.
fn printed(office: &Office) -> Vec<Vec<u8>> {
    let made = report(office, false);
    let mut all = Vec::new();
    for lang in [Lang::Zh, Lang::En] {
        for format in Format::ALL {
            all.push(bytes(&made, format, &Look::new(lang)).unwrap());
        }
    }
    all
}

/// Something that is recorded after the freeze.
#[derive(Clone, Copy, Debug)]
enum Later {
    Late,
    Voided(u64),
    ContactedAgain(u64),
    Restricted(u64),
}

fn later() -> impl Strategy<Value = Later> {
    prop_oneof![
        Just(Later::Late),
        (0..9_u64).prop_map(Later::Voided),
        (0..9_u64).prop_map(Later::ContactedAgain),
        (0..9_u64).prop_map(Later::Restricted),
    ]
}

fn record(office: &Office, case: u64, entry: intake::Entry) {
    let id = CaseId(case + 1);
    let written: Result<(), StoreError> = office.store().write(|writer| {
        let before = writer.records(id)?;
        let turn = Turn {
            recorded_at: Moment::at(day(TODAY), 9, 0, 0),
            happened_at: Moment::at(day(TODAY), 8, 0, 0),
            officer: "admin".to_owned(),
            through: Through::Sweep,
            origin: "000000000".to_owned(),
            reference: 3,
            key: None,
        };
        let draft = Draft::new(Entry::Intake(entry), Private::default());
        writer.append(id, &before, vec![draft], &turn)?;
        Ok(())
    });
    written.unwrap();
}

fn happen(office: &Office, what: Later) {
    match what {
        Later::Late => fill(office, september(1)),
        Later::Voided(n) => record(office, n, intake::Entry::Voided {}),
        Later::Restricted(n) => {
            let kind = "minor".to_owned();
            record(office, n, intake::Entry::Restricted { kind });
        }
        Later::ContactedAgain(n) => {
            let again = intake::Entry::ContactedAgain {
                channel: None,
                headcount: Some(2),
            };
            record(office, n, again);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn nothing_that_comes_later_changes_what_is_frozen(all in proptest::collection::vec(later(), 1..6)) {
        let folder = TempDir::new().unwrap();
        let office = found(&folder, true);
        fill(&office, september(9));
        freeze(&office, "2020-09", false).unwrap();
        let before = printed(&office);
        for what in all {
            happen(&office, what);
            prop_assert!(printed(&office) == before, "{what:?}");
        }
    }
}

#[test]
fn copies_have_what_is_frozen() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    fill(&office, september(9));
    freeze(&office, "2020-09", false).unwrap();
    let before = printed(&office);
    fill(&office, september(3));

    let now = || Moment::at(day(TODAY), 9, 0, 0);
    let clock = Clock { now, today: None };
    let copy = folder.path().join("copy.fq");
    upkeep::backup(office.store(), &copy, &mut |_, _| {}).unwrap();
    let mut archive = Vec::new();
    upkeep::dump(office.store(), &mut archive).unwrap();
    let loaded = folder.path().join("loaded.fq");
    upkeep::load(&mut BufReader::new(archive.as_slice()), &loaded).unwrap();
    for path in [copy, loaded] {
        let other = Office::open(&path, Purpose::Write, clock).unwrap();
        assert!(printed(&other) == before, "{}", path.display());
        assert_eq!(other.store().verify(&mut |_, _| {}).unwrap().wrong, None);
    }
}

#[test]
fn freezing_twice_says_so_and_a_dry_run_records_nothing() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    fill(&office, september(9));
    let head = || office.store().read(|it| it.head()).unwrap().gno;
    let began = head();
    for (dry_run, standing, n_records) in [
        (true, "ready", 0),
        (false, "frozen", 1),
        (false, "already", 1),
        (true, "already", 1),
    ] {
        let sheet = freeze(&office, "2020-09", dry_run).unwrap();
        assert!(
            matches!(&sheet.rows[0][2], Cell::Code { code, .. } if code == standing),
            "{sheet:?}"
        );
        assert_eq!(head() - began, n_records);
    }
}

#[test]
fn a_frozen_report_has_no_restricted_case_and_says_when_it_was_frozen() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    fill(&office, september(9));
    let received = |it: &Bulletin| -> Vec<Cell> {
        let sheet = it.sheets().next().unwrap();
        sheet.rows[0].clone()
    };
    // The officer is entitled to restricted cases and counts nine.
    assert!(received(&report(&office, true)).contains(&Cell::Int(9)));
    freeze(&office, "2020-09", false).unwrap();
    let frozen = report(&office, false);
    assert!(received(&frozen).contains(&Cell::Int(8)));
    assert!(!received(&frozen).contains(&Cell::Int(9)));
    let told = |it: &Bulletin, zh: &str| it.notes.iter().any(|note| note.zh.contains(zh));
    assert!(told(&frozen, "固化，数据截至第"), "{:?}", frozen.notes);
    assert!(told(&frozen, "限阅案件不计入"));
    assert!(!told(&report(&office, true), "固化"));
}

#[test]
fn what_changed_is_told_cell_by_cell_with_its_records() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    fill(&office, september(9));
    assert!(matches!(
        differ(&office),
        Err(Error::Filter(FormFault {
            why: FormReason::NotFrozen,
            ..
        }))
    ));
    freeze(&office, "2020-09", false).unwrap();
    let nothing = differ(&office).unwrap();
    assert_eq!(nothing.cells.rows, Vec::<Vec<Cell>>::new());
    assert_eq!(nothing.since, Vec::new());

    // One late case of the period, one struck out, one of another month.
    happen(&office, Later::Late);
    happen(&office, Later::Voided(1));
    let october = Told {
        received: Some(day("2020-10-02")),
        ..Told::default()
    };
    fill(&office, std::iter::once(october));
    let found = differ(&office).unwrap();
    let of_channel: Vec<&Vec<Cell>> = found
        .cells
        .rows
        .iter()
        .filter(|it| matches!(&it[3], Cell::Code { code, .. } if code == "count"))
        .collect();
    assert!(
        of_channel
            .iter()
            .any(|it| it[4] != Cell::Empty && it[4] != it[5]),
        "{:?}",
        found.cells.rows
    );
    let numbers: Vec<&str> = found.since.iter().map(|it| it.number.as_str()).collect();
    assert_eq!(numbers, ["SQ-2020-000010", "SQ-2020-000002"]);
    assert!(found.since.iter().all(|it| it.record.private.is_none()));
}

#[test]
fn only_a_period_that_is_over_is_frozen_and_only_by_those_entitled() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let why = |period: &str| match freeze(&office, period, false) {
        Err(Error::Filter(FormFault { why, .. })) => why,
        other => panic!("{other:?}"),
    };
    let last = day("2020-10-31");
    assert_eq!(why("2020-10"), FormReason::NotOver { last });
    assert_eq!(
        why("2021-10"),
        FormReason::NotOver {
            last: day("2021-10-31")
        }
    );

    let now = || Moment::at(day(TODAY), 9, 0, 0);
    for (role, may) in [
        (Role::Clerk, false),
        (Role::Dispatcher, false),
        (Role::Mediator, false),
        (Role::Supervisor, true),
        (Role::Leader, true),
        (Role::Administrator, true),
    ] {
        let folder = TempDir::new().unwrap();
        let mut profile = profile(true);
        profile.officers[0].roles = vec![role];
        let office = found_with(&folder, profile, now);
        match freeze(&office, "2020-09", false) {
            Ok(_) => assert!(may, "{role:?}"),
            Err(Error::NotEntitled { what: "freeze" }) => assert!(!may, "{role:?}"),
            Err(other) => panic!("{other:?}"),
        }
    }
}
