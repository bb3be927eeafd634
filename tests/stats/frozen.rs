//! Frozen reports: printed again they are the same to the byte whatever came later, and what changed is told with its records.

use std::io::BufReader;

use fengqiao::casework::case::CaseId;
use fengqiao::casework::day::Moment;
use fengqiao::casework::facts::{Claims, Facts};
use fengqiao::casework::intake;
use fengqiao::casework::profile::Role;
use fengqiao::casework::record::Entry;
use fengqiao::office::erasing::{Erasable, Erase, Part};
use fengqiao::office::error::{Error, FormFault, FormReason};
use fengqiao::office::report::freeze::{Differ, Differences, Freeze, Frozen};
use fengqiao::office::report::outline::{Outline, Shipped};
use fengqiao::office::report::{Report, When};
use fengqiao::office::{Asker, Clock, Office, Reply, Request};
use fengqiao::report::bulletin::Bulletin;
use fengqiao::report::sheet::{Cell, Sheet, Words};
use fengqiao::report::stretch::Stretch;
use fengqiao::store::{Purpose, Sight, upkeep};
use fengqiao::wording::Lang;
use fengqiao::wording::bulletin::bytes;
use fengqiao::wording::sheet::{Format, Look};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::append::{append, append_draft, turn};
use crate::ledger::{TODAY, Told, day, fields, fill, found, found_with, now, profile};

fn stretch(text: &str) -> Stretch {
    Stretch::of(text, day(TODAY)).unwrap()
}

fn outline(office: &Office) -> Outline {
    let monthly = Shipped::of("monthly").unwrap();
    monthly.outline(&office.rules(), day(TODAY)).unwrap()
}

/// A report of the office's own.
fn own(office: &Office, text: &str) -> Outline {
    Outline::read(text, &office.rules(), day(TODAY)).unwrap()
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
        title: Some("楼上漏水".to_owned()),
        restricted: (n % 7 == 6).then(|| "minor".to_owned()),
        ..Told::default()
    })
}

fn asker() -> Asker {
    Asker::at_prompt("tester")
}

fn freeze(office: &Office, period: &str, dry_run: bool) -> Result<Sheet, Error> {
    freeze_one(office, outline(office), period, dry_run)
}

fn freeze_one(
    office: &Office,
    outline: Outline,
    period: &str,
    dry_run: bool,
) -> Result<Sheet, Error> {
    let asked = Freeze {
        outlines: vec![outline],
        stretch: stretch(period),
        dry_run,
    };
    match office.handle(&asker(), Request::Freeze(Box::new(asked)))? {
        Reply::Sheet(it) => Ok(it),
        other => panic!("{other:?}"),
    }
}

fn report(office: &Office, live: bool) -> Bulletin {
    report_of(office, outline(office), live).unwrap()
}

fn report_of(office: &Office, outline: Outline, live: bool) -> Result<Bulletin, Error> {
    let asked = Report {
        when: Some(When::Stretch(stretch("2020-09"))),
        live,
        ..Report::of(outline)
    };
    match office.handle(&asker(), Request::Report(Box::new(asked)))? {
        Reply::Bulletin(it) => Ok(*it),
        other => panic!("{other:?}"),
    }
}

/// The report of the month frozen under a name.
fn frozen(office: &Office, report: &str) -> Option<Bulletin> {
    let asked = Frozen {
        report: report.to_owned(),
        stretch: stretch("2020-09"),
    };
    match office.handle(&asker(), Request::Frozen(asked)).unwrap() {
        Reply::Frozen(it) => it.map(|it| *it),
        other => panic!("{other:?}"),
    }
}

fn differ(office: &Office) -> Result<Differences, Error> {
    differ_one(office, outline(office))
}

fn differ_one(office: &Office, outline: Outline) -> Result<Differences, Error> {
    let asked = Differ {
        outlines: vec![outline],
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

/// Something that happens after the freeze.
#[derive(Clone, Copy, Debug)]
enum Later {
    Late,
    Voided,
    ContactedAgain,
    Restricted,
    Corrected,
    Reversed,
    Erased,
    /// The office goes on in a copy.
    BackedUp,
    Restored,
    Loaded,
    Rewritten,
}

const LATER: [Later; 11] = [
    Later::Late,
    Later::Voided,
    Later::ContactedAgain,
    Later::Restricted,
    Later::Corrected,
    Later::Reversed,
    Later::Erased,
    Later::BackedUp,
    Later::Restored,
    Later::Loaded,
    Later::Rewritten,
];

/// An office that may move to another file.
struct Desk {
    folder: TempDir,
    office: Office,
    n_copies: usize,
}

impl Desk {
    fn new() -> Desk {
        let folder = TempDir::new().unwrap();
        let office = found(&folder, true);
        fill(&office, september(9));
        // One of them is overdue, and is listed.
        append_draft(
            &office,
            CaseId(2),
            now(),
            crate::assigned(day("2020-09-20")),
        );
        Desk {
            folder,
            office,
            n_copies: 0,
        }
    }

    fn happen(&mut self, what: Later, case: u64) {
        let id = CaseId(case + 1);
        let intake = |entry| append(&self.office, id, now(), Entry::Intake(entry));
        match what {
            Later::Late => fill(&self.office, september(1)),
            Later::Voided => intake(intake::Entry::Voided {}),
            Later::Restricted => intake(intake::Entry::Restricted {
                kind: "minor".to_owned(),
            }),
            Later::ContactedAgain => intake(intake::Entry::ContactedAgain {
                channel: None,
                headcount: Some(2),
            }),
            Later::Corrected => intake(intake::Entry::Corrected {
                facts: Box::new(Facts {
                    channel: Some("grid".to_owned()),
                    headcount: Some(12),
                    ..Facts::default()
                }),
                parties: Vec::new(),
                track: None,
                claims: Some(Box::new(Claims {
                    outcome: Some("unsettled".to_owned()),
                    concluded_on: Some(Moment::at(day("2020-09-29"), 9, 0, 0)),
                    ..Claims::default()
                })),
                row: None,
                rule_set: None,
            }),
            Later::Reversed => {
                let records = self.office.store().read(|it| it.records(id, Sight::All));
                let newest = records.unwrap().pop().unwrap().header.seq;
                intake(intake::Entry::Reversed { seqs: vec![newest] });
            }
            Later::Erased => {
                let asked = Erase {
                    what: Erasable::OfCase(id, Part::All),
                    basis: "当事人要求删除".to_owned(),
                    dry_run: false,
                };
                self.office.handle(&asker(), Request::Erase(asked)).unwrap();
            }
            Later::BackedUp | Later::Restored | Later::Loaded | Later::Rewritten => {
                self.copy(what);
            }
        }
    }

    fn copy(&mut self, how: Later) {
        self.n_copies += 1;
        let file = |name: &str| {
            self.folder
                .path()
                .join(format!("{name}-{}.fq", self.n_copies))
        };
        let (store, to) = (self.office.store(), file("copy"));
        let turn = turn(now(), now());
        let quiet = &mut |_, _| {};
        match how {
            Later::Restored => {
                let backup = file("backup");
                upkeep::backup(store, &backup, quiet).unwrap();
                upkeep::restore(&backup, &to, &turn, quiet).unwrap();
            }
            Later::Rewritten => {
                upkeep::rewrite(store, &to, &turn, quiet).unwrap();
            }
            Later::Loaded => {
                let mut archive = Vec::new();
                upkeep::dump(store, &mut archive).unwrap();
                upkeep::load(&mut BufReader::new(archive.as_slice()), &to).unwrap();
            }
            _ => {
                upkeep::backup(store, &to, quiet).unwrap();
            }
        }
        let clock = Clock { now, today: None };
        self.office = Office::open(&to, Purpose::Write, clock).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    /// Everything that may happen, in any order, to any case.
    #[test]
    fn nothing_that_comes_later_changes_what_is_frozen(
        order in Just(LATER.to_vec()).prop_shuffle(),
        cases in proptest::collection::vec(0..9_u64, LATER.len()),
    ) {
        let mut desk = Desk::new();
        freeze(&desk.office, "2020-09", false).unwrap();
        let (frozen, before) = (report(&desk.office, false), printed(&desk.office));
        let live = report(&desk.office, true);
        for (what, case) in order.into_iter().zip(cases) {
            desk.happen(what, case);
            prop_assert!(report(&desk.office, false) == frozen, "{what:?}");
        }
        prop_assert!(printed(&desk.office) == before);
        prop_assert_eq!(desk.office.store().verify(&mut |_, _| {}).unwrap().wrong, None);
        // What is counted anew is another report: there was something to hold against.
        prop_assert!(report(&desk.office, true) != live);
    }
}

/// A title may have to be erased: it is shown while the report is counted, and never kept with it.
#[test]
fn what_is_frozen_has_no_titles() {
    let desk = Desk::new();
    let titles = |it: &Bulletin| {
        let all = format!("{it:?}");
        (all.contains("漏水"), all.contains("SQ-2020-000002"))
    };
    assert_eq!(titles(&report(&desk.office, true)), (true, true));
    freeze(&desk.office, "2020-09", false).unwrap();
    let frozen = report(&desk.office, false);
    assert_eq!(titles(&frozen), (false, true));
    let said = |it: &Sheet| it.notes.iter().any(|it| it.zh.contains("不载案件标题"));
    assert!(frozen.sheets().any(said));
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

/// A case restricted after it was listed is named to nobody who may not know of it, in no form; the rest stands.
#[test]
fn a_case_restricted_later_is_in_no_frozen_list_of_the_unentitled() {
    let folder = TempDir::new().unwrap();
    let mut profile = profile(true);
    profile.officers[0].os_user = Some("tester".to_owned());
    let mut clerk = profile.officers[0].clone();
    clerk.id = "li".to_owned();
    clerk.os_user = Some("li".to_owned());
    clerk.roles = vec![Role::Clerk];
    clerk.restricted = false;
    profile.officers.push(clerk);
    let office = found_with(&folder, profile, now);
    fill(&office, september(4));
    let list = "name = \"list\"\ntitle = \"清单\"\n[[part]]\ncases = \"all\"\n";
    freeze_one(&office, own(&office, list), "2020-09", false).unwrap();
    let before = frozen(&office, "list");
    append(
        &office,
        CaseId(2),
        now(),
        Entry::Intake(intake::Entry::Restricted {
            kind: "minor".to_owned(),
        }),
    );
    let entitled = frozen(&office, "list");
    assert_eq!(entitled, before);
    let li = Asker::at_prompt("li");
    let asked = Frozen {
        report: "list".to_owned(),
        stretch: stretch("2020-09"),
    };
    let whole = Report {
        when: Some(When::Stretch(stretch("2020-09"))),
        ..Report::of(own(&office, list))
    };
    let differ = Differ {
        outlines: vec![own(&office, list)],
        stretch: stretch("2020-09"),
    };
    for request in [
        Request::Frozen(asked),
        Request::Report(Box::new(whole)),
        Request::Differ(Box::new(differ)),
    ] {
        let told = format!("{:?}", office.handle(&li, request).unwrap());
        assert!(!told.contains("SQ-2020-000002"), "{told}");
        let is_list = !told.starts_with("Differ");
        assert_eq!(told.contains("SQ-2020-000003"), is_list, "{told}");
        assert_eq!(told.contains("固化后限阅的1件未列出"), is_list, "{told}");
    }
}

/// Days and cases of somebody's choice are counted, whatever is frozen.
#[test]
fn what_is_frozen_answers_the_plain_period_alone() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    fill(&office, september(9));
    freeze(&office, "2020-09", false).unwrap();
    fill(&office, september(1));
    let told = |words: &[(&str, &str)]| {
        let asked = Report::build(
            outline(&office),
            &fields(words),
            &office.rules(),
            day(TODAY),
        );
        match office.handle(&asker(), Request::Report(Box::new(asked.unwrap()))) {
            Ok(Reply::Bulletin(it)) => it,
            other => panic!("{other:?}"),
        }
    };
    let is_frozen = |it: &Bulletin| it.notes.iter().any(|it| it.zh.contains("固化，数据截至"));
    for (words, frozen) in [
        (&[("period", "2020-09")][..], true),
        (&[], true),
        (&[("period", "2020-09"), ("live", "yes")], false),
        (&[("from", "2020-09-01"), ("to", "2020-09-30")], false),
        (&[("period", "2020-09"), ("where", "渠道!=法院")], false),
        (&[("period", "2020-09"), ("as_of", TODAY)], false),
    ] {
        let made = told(words);
        assert_eq!(is_frozen(&made), frozen, "{words:?}");
        let count = made.sheets().next().unwrap().rows[0][1].clone();
        assert_eq!(count == Cell::Int(8), frozen, "{words:?} {count:?}");
    }
}

const WAGES: &str =
    "name = \"wages\"\ntitle = \"欠薪\"\n[[part]]\nsheet = \"total\"\nmeasures = [\"件数\"]\n";

/// Frozen values belong to the outline they were filled from: another of its name is neither answered with them nor
/// frozen beside them, and says so.
#[test]
fn another_outline_of_the_name_is_told_apart() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    fill(&office, september(9));
    assert_eq!(frozen(&office, "wages"), None);
    freeze_one(&office, own(&office, WAGES), "2020-09", false).unwrap();
    let fixed = report_of(&office, own(&office, WAGES), false).unwrap();
    fill(&office, september(1));

    let quotes = WAGES.replace('"', "'");
    for (text, is_same) in [
        (WAGES, true),
        // Comments, spacing, quotes and order say nothing.
        (
            "# 表\ntitle = '欠薪'\n\nname='wages' # 名\n[[part]]\nmeasures = ['件数']\nsheet = 'total'\n",
            true,
        ),
        (quotes.as_str(), true),
        (&WAGES.replace("件数", "办结"), false),
        (&WAGES.replace("欠薪", "欠 薪"), false),
        (&format!("{WAGES}total = true\n"), false),
    ] {
        let outline = || own(&office, text);
        let answers = [
            report_of(&office, outline(), false).map(|it| assert_eq!(it, fixed)),
            freeze_one(&office, outline(), "2020-09", false).map(drop),
            freeze_one(&office, outline(), "2020-09", true).map(drop),
            differ_one(&office, outline()).map(drop),
        ];
        for answer in answers {
            match answer {
                Ok(()) => assert!(is_same, "{text}"),
                Err(Error::OtherOutline(it)) => {
                    assert!(!is_same, "{text}");
                    let told = (&*it.report, &*it.stretch, &*it.title.zh, &*it.officer);
                    assert_eq!(told, ("wages", "2020-09", "欠薪", "admin"));
                }
                Err(other) => panic!("{other:?}"),
            }
        }
        // Counted anew it is nobody else's; and the other file need not be at hand.
        let live = report_of(&office, outline(), true).unwrap();
        assert_ne!(live, fixed);
        assert_eq!(frozen(&office, "wages").as_ref(), Some(&fixed));
    }
    // Another name is another report.
    let renamed = own(
        &office,
        &WAGES.replace("wages", "wages-2").replace("件数", "办结"),
    );
    freeze_one(&office, renamed, "2020-09", false).unwrap();
    assert_eq!(frozen(&office, "wages"), Some(fixed));
}

/// A newer program may say something else in a report of its own; what it had said is printed for ever.
#[test]
fn a_newer_program_prints_what_was_frozen() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    fill(&office, september(9));
    let mut newer = outline(&office);
    newer.title = Words::new("新通报", "new bulletin");
    newer.parts.truncate(1);
    freeze(&office, "2020-09", false).unwrap();
    let before = report(&office, false);
    assert_eq!(report_of(&office, newer.clone(), false).unwrap(), before);
    assert_ne!(report_of(&office, newer.clone(), true).unwrap(), before);
    let again = freeze_one(&office, newer, "2020-09", false).unwrap();
    assert!(matches!(&again.rows[0][2], Cell::Code { code, .. } if code == "already"));

    // A report that a newer program brings does not hide what an office froze under that name.
    freeze_one(&office, own(&office, WAGES), "2020-09", false).unwrap();
    let theirs = Outline {
        name: "wages".to_owned(),
        ..outline(&office)
    };
    let printed = report_of(&office, theirs.clone(), false).unwrap();
    assert_eq!(Some(printed), frozen(&office, "wages"));
    for refused in [
        freeze_one(&office, theirs.clone(), "2020-09", false).map(drop),
        differ_one(&office, theirs).map(drop),
    ] {
        assert!(
            matches!(refused, Err(Error::OtherOutline(_))),
            "{refused:?}"
        );
    }
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
    fill(&office, september(1));
    let voided = Entry::Intake(intake::Entry::Voided {});
    append(&office, CaseId(2), now(), voided);
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
