//! Work that belongs to no case: told once, taken back with its reason, and counted in reports by its day.

use std::io::BufReader;

use fengqiao::casework::activity::{Fault, Stated};
use fengqiao::casework::day::Moment;
use fengqiao::casework::profile::{Body, Place, PlaceKind, Profile, Role};
use fengqiao::casework::record::Record;
use fengqiao::casework::refusal::Refusal;
use fengqiao::office::activity::{Activities, RecordActivities, ReverseActivity};
use fengqiao::office::erasing::{Erasable, Erase};
use fengqiao::office::error::{Error, FormReason};
use fengqiao::office::form;
use fengqiao::office::report::freeze::{Differ, Differences, Freeze};
use fengqiao::office::report::outline::Outline;
use fengqiao::office::report::{Report, When};
use fengqiao::office::{Asker, Clock, Office, Reply, Request};
use fengqiao::report::bulletin::Bulletin;
use fengqiao::report::sheet::{Cell, Sheet};
use fengqiao::report::stretch::Stretch;
use fengqiao::store::{Purpose, upkeep};
use fengqiao::wording::Lang;
use fengqiao::wording::sheet::{Format, Look, bytes};
use tempfile::TempDir;

use crate::ledger::{TODAY, day, fields, found, found_with, now, profile};

fn tester() -> Asker {
    Asker::at_prompt("tester")
}

fn stated(office: &Office, words: &[(&str, &str)]) -> Stated {
    form::activity(&fields(words), &office.rules()).unwrap()
}

fn record(office: &Office, asker: &Asker, rows: &[&[(&str, &str)]]) -> Result<Vec<Record>, Error> {
    let asked = RecordActivities {
        stated: rows.iter().map(|it| stated(office, it)).collect(),
        dry_run: false,
    };
    match office.handle(asker, Request::RecordActivities(asked))? {
        Reply::Records(it) => Ok(it),
        other => panic!("{other:?}"),
    }
}

fn reverse(office: &Office, asker: &Asker, gno: u64, words: &str) -> Result<(), Error> {
    let words = words.to_owned();
    let asked = ReverseActivity { gno, words };
    let reply = office.handle(asker, Request::ReverseActivity(asked));
    reply.map(|_| ())
}

fn list(office: &Office, asker: &Asker, words: &[(&str, &str)]) -> Sheet {
    let asked = Activities::build(&fields(words), &office.rules(), day(TODAY)).unwrap();
    match office.handle(asker, Request::Activities(asked)).unwrap() {
        Reply::Sheet(it) => it,
        other => panic!("{other:?}"),
    }
}

/// Rows as Markdown, without the numbers of the records.
fn rows(sheet: &Sheet) -> String {
    let mut sheet = sheet.clone();
    if sheet.columns[0].id == "record" {
        sheet.columns.remove(0);
        sheet.rows.iter_mut().for_each(|it| drop(it.remove(0)));
    }
    let text = bytes(&sheet, Format::Md, &Look::new(Lang::Zh)).unwrap();
    let text = String::from_utf8(text).unwrap();
    let rows = text.lines().filter(|it| it.starts_with("| ")).skip(2);
    rows.collect::<Vec<_>>().join("\n")
}

const OUTLINE: &str = "name = \"work\"\ntitle = \"工作\"\n[[part]]\nactivities = \"work\"\ntitle = \"预防\"\nkinds = [\"排查\", \"防止自杀\"]\n";

fn outline(office: &Office) -> Outline {
    Outline::read(OUTLINE, &office.rules(), day(TODAY)).unwrap()
}

fn stretch(words: &str) -> Stretch {
    Stretch::of(words, day(TODAY)).unwrap()
}

fn report(office: &Office, asker: &Asker, period: &str, as_of: Option<&str>) -> Bulletin {
    let asked = Report {
        when: Some(When::Stretch(stretch(period))),
        as_of: as_of.map(day),
        ..Report::of(outline(office))
    };
    match office
        .handle(asker, Request::Report(Box::new(asked)))
        .unwrap()
    {
        Reply::Bulletin(it) => *it,
        other => panic!("{other:?}"),
    }
}

/// Matters and people of the two kinds in the report.
fn figures(office: &Office, period: &str) -> String {
    rows(
        report(office, &tester(), period, None)
            .sheets()
            .next()
            .unwrap(),
    )
}

/// A village of its own, with an officer who works for it.
fn with_village() -> Profile {
    let mut profile = profile(true);
    profile.officers[0].os_user = Some("tester".to_owned());
    let street = profile.places[0].code.clone();
    profile.places.push(Place {
        code: "000000000201".to_owned(),
        kind: PlaceKind::Village,
        parent: Some(street),
        name: "东村".to_owned(),
        ended: None,
    });
    profile.bodies.push(Body {
        code: "east".to_owned(),
        name: "东村村委会".to_owned(),
        kind: "village".to_owned(),
        ..profile.bodies[0].clone()
    });
    let mut officer = profile.officers[0].clone();
    officer.id = "li".to_owned();
    officer.name = "李某".to_owned();
    officer.os_user = Some("li".to_owned());
    officer.roles = vec![Role::BodyOfficer];
    officer.body = Some("east".to_owned());
    profile.officers.push(officer);
    profile
}

#[test]
fn work_is_counted_by_its_day_and_only_while_it_stands() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let us = tester();
    // Nobody keeps these figures here yet: a nought would be a statement.
    assert_eq!(
        figures(&office, "2020-09"),
        "| 排查纠纷 |  |  |\n| 防止自杀 |  |  |"
    );
    let all: [&[(&str, &str)]; 6] = [
        &[
            ("kind", "排查纠纷"),
            ("matters", "12"),
            ("on", "2020-08-31"),
        ],
        &[
            ("kind", "排查"),
            ("matters", "3"),
            ("people", "8"),
            ("on", "2020-09-01"),
        ],
        &[("kind", "survey"), ("matters", "4"), ("on", "2020-09-30")],
        &[
            ("kind", "防止自杀"),
            ("matters", "１"),
            ("people", "1"),
            ("on", "2020年9月15日"),
        ],
        &[("kind", "改进工作"), ("matters", "2"), ("on", "2020-09-15")],
        &[("kind", "防止自杀"), ("matters", "5")],
    ];
    let records = record(&office, &us, &all).unwrap();
    for (period, expected) in [
        ("2020-08", "| 排查纠纷 | 12 |  |\n| 防止自杀 | 0 | 0 |"),
        ("2020-09", "| 排查纠纷 | 7 | 8 |\n| 防止自杀 | 1 | 1 |"),
        ("2020Q3", "| 排查纠纷 | 19 | 8 |\n| 防止自杀 | 1 | 1 |"),
        ("2020-10", "| 排查纠纷 | 0 | 0 |\n| 防止自杀 | 5 |  |"),
        ("2019", "| 排查纠纷 | 0 | 0 |\n| 防止自杀 | 0 | 0 |"),
    ] {
        assert_eq!(figures(&office, period), expected, "{period}");
    }
    // Some cases only: work belongs to none, and no figure is made up.
    let mut some = Report {
        when: Some(When::Stretch(stretch("2020-09"))),
        ..Report::of(outline(&office))
    };
    let only = fields(&[("where", "渠道=窗口")]);
    let read = Report::build(outline(&office), &only, &office.rules(), day(TODAY));
    some.only = read.unwrap().only;
    match office.handle(&us, Request::Report(Box::new(some))).unwrap() {
        Reply::Bulletin(it) => {
            let sheet = it.sheets().next().unwrap();
            assert_eq!(rows(sheet), "| 排查纠纷 |  |  |\n| 防止自杀 |  |  |");
        }
        other => panic!("{other:?}"),
    }

    let gno = records[1].header.gno;
    reverse(&office, &us, gno, "记错了村").unwrap();
    assert_eq!(
        figures(&office, "2020-09"),
        "| 排查纠纷 | 4 |  |\n| 防止自杀 | 1 | 1 |"
    );
    assert_eq!(list(&office, &us, &[]).rows.len(), 5);
    let told = rows(&list(
        &office,
        &us,
        &[("reversed", "是"), ("kind", "排查"), ("period", "2020-09")],
    ));
    assert_eq!(
        told,
        "| 2020-09-01 | 排查纠纷 | 3 | 8 |  |  |  | 管理员 | 已撤销 |\n| 2020-09-30 | 排查纠纷 | 4 |  |  |  |  | 管理员 | 有效 |"
    );
    for (gno, words, why) in [
        (gno, "再撤", Refusal::from(Fault::AlreadyReversed { gno })),
        (1, "撤", Fault::NoSuchActivity { gno: 1 }.into()),
        (999, "撤", Fault::NoSuchActivity { gno: 999 }.into()),
        (
            records[2].header.gno,
            " ",
            Refusal::Missing { field: "words" },
        ),
    ] {
        match reverse(&office, &us, gno, words) {
            Err(Error::Refused(it)) => assert_eq!(it, why),
            other => panic!("{other:?}"),
        }
    }
    // Once it was taken back, it may be told again.
    record(&office, &us, &all[1..2]).unwrap();
    assert_eq!(
        figures(&office, "2020-09"),
        "| 排查纠纷 | 7 | 8 |\n| 防止自杀 | 1 | 1 |"
    );
}

#[test]
fn the_same_is_told_once_and_a_file_as_a_whole_or_not_at_all() {
    let folder = TempDir::new().unwrap();
    let office = found_with(&folder, with_village(), now);
    let us = tester();
    let head = || office.store().read(|it| it.head()).unwrap().gno;
    let one: &[(&str, &str)] = &[("kind", "排查"), ("matters", "3"), ("on", "2020-09-01")];
    let gno = record(&office, &us, &[one]).unwrap()[0].header.gno;
    let began = head();
    let refused = |rows: &[&[(&str, &str)]]| match record(&office, &us, rows) {
        Err(Error::Refused(it)) => vec![(0, it)],
        Err(Error::OfRows(it)) => it,
        other => panic!("{other:?}"),
    };
    let already = Refusal::from(Fault::AlreadyRecorded { gno });
    assert_eq!(refused(&[one]), [(0, already.clone())]);
    let nothing: &[(&str, &str)] = &[("kind", "排查"), ("matters", "0")];
    let ahead: &[(&str, &str)] = &[("kind", "排查"), ("matters", "1"), ("on", "2020-10-10")];
    let fine: &[(&str, &str)] = &[("kind", "预防"), ("matters", "1"), ("place", "东村")];
    let mangled: &[(&str, &str)] = &[("kind", "预防"), ("matters", "1"), ("note", "????")];
    let no_kind: &[(&str, &str)] = &[("matters", "1")];
    assert_eq!(
        refused(&[fine, nothing, one, ahead, fine, mangled, no_kind]),
        [
            (1, Fault::NothingCounted.into()),
            (2, already),
            (
                3,
                Refusal::InFuture {
                    on: day("2020-10-10").start()
                }
            ),
            (4, Fault::Twice.into()),
            (5, Refusal::QuestionMarks { field: "note" }),
            (6, Refusal::Missing { field: "kind" }),
        ]
    );
    assert_eq!(head(), began, "nothing of it was written");
    // Another day, figure, place, body or note is another matter.
    for more in [
        ("on", "2020-09-02"),
        ("people", "4"),
        ("place", "东村"),
        ("body", "东村村委会"),
        ("note", "夜里"),
    ] {
        let mut words: Vec<(&str, &str)> =
            one.iter().copied().filter(|it| it.0 != more.0).collect();
        words.push(more);
        record(&office, &us, &[&words]).unwrap();
    }
    for (words, why) in [
        (&[("kind", "排茶"), ("matters", "1")][..], "排查纠纷"),
        (&[("kinds", "排查")], "kind"),
    ] {
        let fault = form::activity(&fields(words), &office.rules()).unwrap_err();
        match fault.why {
            FormReason::UnknownCode { near, .. } | FormReason::UnknownField { near } => {
                assert_eq!(near.as_deref(), Some(why));
            }
            other => panic!("{other:?}"),
        }
    }
    let dry = RecordActivities {
        stated: vec![stated(&office, fine)],
        dry_run: true,
    };
    let began = head();
    office.handle(&us, Request::RecordActivities(dry)).unwrap();
    assert_eq!(head(), began);
    assert_eq!(
        rows(&list(&office, &us, &[("by", "区域")])),
        "|  | 排查纠纷 | 15 | 4 |\n| 东村 | 排查纠纷 | 3 |  |"
    );
    assert_eq!(
        rows(&list(&office, &us, &[("place", "本镇街"), ("by", "类别")])),
        "| 排查纠纷 | 3 |  |"
    );
}

#[test]
fn those_who_work_for_a_body_count_what_it_did() {
    let folder = TempDir::new().unwrap();
    let office = found_with(&folder, with_village(), now);
    let (us, li) = (tester(), Asker::at_prompt("li"));
    record(
        &office,
        &us,
        &[&[("kind", "排查"), ("matters", "10"), ("on", "2020-09-01")]],
    )
    .unwrap();
    record(
        &office,
        &us,
        &[&[
            ("kind", "排查"),
            ("matters", "20"),
            ("on", "2020-09-01"),
            ("body", "东村村委会"),
        ]],
    )
    .unwrap();
    // Whatever body is stated, it is their own.
    let told = record(
        &office,
        &li,
        &[&[
            ("kind", "排查"),
            ("matters", "5"),
            ("on", "2020-09-01"),
            ("body", "office"),
        ]],
    )
    .unwrap();
    let matters = |asker: &Asker| {
        let made = report(&office, asker, "2020-09", None);
        made.sheets().next().unwrap().rows[0][1].clone()
    };
    assert_eq!(matters(&us), Cell::Int(35));
    assert_eq!(matters(&li), Cell::Int(25));
    assert_eq!(list(&office, &li, &[]).rows.len(), 2);
    // What they cannot see they cannot take back, and are told no more than of a record that is none.
    let other = list(&office, &us, &[("by", "body")]);
    assert_eq!(other.rows.len(), 2);
    let Cell::Int(first) = list(&office, &us, &[]).rows[0][0] else {
        panic!("a number");
    };
    let gno = u64::try_from(first).unwrap();
    let refused = reverse(&office, &li, gno, "不对").unwrap_err();
    assert!(matches!(refused, Error::Refused(it) if it == Fault::NoSuchActivity { gno }.into()));
    reverse(&office, &li, told[0].header.gno, "不对").unwrap();
    assert_eq!(matters(&us), Cell::Int(30));
}

fn tomorrow() -> Moment {
    Moment::at(day(TODAY).plus(1), 9, 0, 0)
}

#[test]
fn what_is_frozen_or_was_known_then_stays() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let us = tester();
    let one: &[(&str, &str)] = &[
        ("kind", "排查"),
        ("matters", "3"),
        ("on", "2020-09-01"),
        ("note", "张三家，电话13800000001"),
    ];
    let gno = record(&office, &us, &[one]).unwrap()[0].header.gno;
    let told = rows(&list(&office, &us, &[]));
    assert!(
        told.contains("张三家") && !told.contains("13800000001"),
        "{told}"
    );
    let freeze = Freeze {
        outlines: vec![outline(&office)],
        stretch: stretch("2020-09"),
        dry_run: false,
    };
    office
        .handle(&us, Request::Freeze(Box::new(freeze)))
        .unwrap();
    drop(office);

    let clock = Clock {
        now: tomorrow,
        today: None,
    };
    let path = folder.path().join("office.fq");
    let office = Office::open(&path, Purpose::Write, clock).unwrap();
    let late: &[(&str, &str)] = &[("kind", "防止自杀"), ("matters", "1"), ("on", "2020-09-30")];
    let other: &[(&str, &str)] = &[("kind", "防止自杀"), ("matters", "9"), ("on", "2020-10-01")];
    record(&office, &us, &[late, other]).unwrap();
    reverse(&office, &us, gno, "记错").unwrap();
    let frozen = "| 排查纠纷 | 3 |  |\n| 防止自杀 | 0 | 0 |";
    assert_eq!(figures(&office, "2020-09"), frozen);
    let then = report(&office, &us, "2020-09", Some(TODAY));
    assert_eq!(rows(then.sheets().next().unwrap()), frozen);
    assert_eq!(list(&office, &us, &[("as_of", TODAY)]).rows.len(), 1);
    let differ = Differ {
        outlines: vec![outline(&office)],
        stretch: stretch("2020-09"),
    };
    let found: Differences = match office
        .handle(&us, Request::Differ(Box::new(differ)))
        .unwrap()
    {
        Reply::Differences(it) => *it,
        other => panic!("{other:?}"),
    };
    // Three became none, and none became one; people nobody counted are told as none.
    assert_eq!(found.cells.rows.len(), 2, "{:?}", found.cells.rows);
    assert_eq!(
        found.since.len(),
        2,
        "what was done in October is no reason"
    );
    assert!(found.since.iter().all(|it| it.record.private.is_none()));

    // A note may have to be erased; the figures stay, and so they do in every copy.
    let erase = Erase {
        what: Erasable::Record(gno),
        basis: "当事人要求删除".to_owned(),
        dry_run: false,
    };
    office.handle(&us, Request::Erase(erase)).unwrap();
    let all = list(&office, &us, &[("reversed", "是")]);
    assert!(!rows(&all).contains("张三"));
    let verdict = office.store().verify(&mut |_, _| {}).unwrap();
    assert_eq!(verdict.wrong, None);
    let mut archive = Vec::new();
    upkeep::dump(office.store(), &mut archive).unwrap();
    let copy = folder.path().join("copy.fq");
    upkeep::load(&mut BufReader::new(archive.as_slice()), &copy).unwrap();
    let copied = Office::open(&copy, Purpose::Write, clock).unwrap();
    assert_eq!(list(&copied, &us, &[("reversed", "是")]), all);
    assert_eq!(copied.store().verify(&mut |_, _| {}).unwrap().wrong, None);
}
