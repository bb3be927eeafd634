//! Good ledgers: opened, told apart, changed, interrupted, and in other clothes.

use fengqiao::casework::track::State;
use fengqiao::office::import::{Import, ImportError, Pass};
use fengqiao::office::ledger::field::Field;
use fengqiao::office::ledger::mapping::Mapping;
use fengqiao::office::ledger::refused::Refused;

use super::{Notes, counts, desk, source};

const LEDGER: &str = "\
来源编号,渠道,登记时间,标题,事由,申请人,申请人证件号码,申请人电话,被申请人,所属区域,承办单位,调解员,办理结果,办结日期,备注
G-1,12345热线,2026-01-06 12:09:38,,路灯不亮，夜里看不见路。,张某,11010519491231002X,13800138000,,澜石社区,,,,,
G-2,窗口,2026-01-07,邻里噪音,楼上深夜搬动家具。,李某,,,王某,湖景社区,,陈调解,调解成功,2026-01-20,双方握手
G-3,网格,2026-01-08,,井盖松动,,,,,澜石社区,城市管理办公室,,,,
";

fn ledger(n: u64) -> String {
    let mut text = String::from("登记时间,标题,事由,申请人\n");
    for row in 0..n {
        let day = row % 28 + 1;
        text += &format!("2026-01-{day:02},第{row}件,事由{row},申请人{row}\n");
    }
    text
}

#[test]
fn rows_become_cases() {
    let desk = desk();
    let account = desk.import(LEDGER);
    assert_eq!(counts(&account), [3, 0, 0, 0, 0, 3]);
    desk.check();
    let [lamp, noise, cover] = [1, 2, 3].map(|it| desk.case(it));
    assert_eq!(lamp.state, State::Registered);
    assert_eq!(lamp.number.to_string(), "SQ-2026-000001");
    assert_eq!(lamp.title.as_deref(), Some("路灯不亮，夜里看不见路。"));
    assert_eq!(lamp.received_at.to_string(), "2026-01-06 12:09:38");
    assert_eq!(lamp.facts.place.as_deref(), Some("000000000001"));
    assert_eq!(lamp.facts.channel.as_deref(), Some("hotline"));
    assert_eq!(lamp.parties[0].sex.as_deref(), Some("female"));
    assert_eq!(noise.state, State::Concluded);
    assert_eq!(noise.mediation.mediator.as_deref(), Some("m-chen"));
    assert_eq!(
        noise.conclusion.as_ref().map(|it| it.outcome.as_str()),
        Some("settled")
    );
    assert_eq!(cover.state, State::Assigned);
    assert_eq!(cover.facts.anonymous, Some(true));
    assert!(cover.parties.is_empty());
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let desk = desk();
    let text =
        ledger(700) + "2026-02-01,同一件,同样的事,同一人\n2026-02-01,同一件,同样的事,同一人\n";
    assert_eq!(counts(&desk.import(text.as_str())), [702, 0, 0, 0, 0, 702]);
    let head = desk
        .office
        .store()
        .read(|it| it.head())
        .expect("it is read");
    assert_eq!(counts(&desk.import(text.as_str())), [0, 702, 0, 0, 0, 0]);
    let longer = text + "2026-02-02,新的一件,新的事,新人\n";
    let again = desk
        .office
        .store()
        .read(|it| it.head())
        .expect("it is read");
    assert_eq!(again, head, "nothing was recorded");
    assert_eq!(counts(&desk.import(longer)), [1, 702, 0, 0, 0, 1]);
    desk.check();
}

#[test]
fn numbers_of_two_systems_do_not_meet() {
    let desk = desk();
    let import = |system: &str, title: &str| {
        let mapping = format!("[constants]\nsource_system = \"{system}\"");
        let asked = Import {
            mapping: Some(Mapping::parse(&mapping).expect("it is sound")),
            ..Import::default()
        };
        let text = format!("来源编号,渠道,登记时间,标题\n7,网站,2026-01-06,{title}\n");
        counts(&desk.import_as(text, &asked))
    };
    assert_eq!(import("甲平台", "路灯不亮"), [1, 0, 0, 0, 0, 1]);
    assert_eq!(import("乙平台", "河涌发臭"), [1, 0, 0, 0, 0, 1]);
    assert_eq!(import("乙平台", "河涌发臭"), [0, 1, 0, 0, 0, 0]);
    assert_eq!(import("甲平台", "路灯还不亮"), [0, 0, 1, 0, 0, 0]);
    // Where no system is named, the channel tells numbers apart.
    let text =
        "来源编号,渠道,登记时间,标题\n7,网站,2026-01-06,井盖松动\n7,微信,2026-01-06,井盖松动\n";
    assert_eq!(counts(&desk.import(text)), [2, 0, 0, 0, 0, 2]);
    assert_eq!(counts(&desk.import(text)), [0, 2, 0, 0, 0, 0]);
    let systems = [1, 2, 3].map(|it| desk.case(it).facts.source_system);
    assert_eq!(
        systems,
        [Some("甲平台".to_owned()), Some("乙平台".to_owned()), None]
    );
    desk.check();
}

#[test]
fn a_number_stands_for_one_row() {
    let desk = desk();
    let text = format!(
        "{LEDGER}G-1,12345热线,2026-01-06 12:09:38,,路灯不亮，夜里看不见路。,张某,11010519491231002X,13800138000,,澜石社区,,,,,\n"
    );
    assert_eq!(counts(&desk.import(text)), [3, 0, 0, 1, 0, 3]);
    // The same number in another channel is another matter.
    let other = "来源编号,渠道,登记时间,标题\nG-1,窗口,2026-01-06,甲\nG-9,窗口,2026-01-06,乙\nG-9,窗口,2026-01-06,丙\n";
    let mut notes = Notes::default();
    let account = desk.try_import(other, &Import::default(), &mut notes);
    assert_eq!(
        counts(&account.expect("it is read")),
        [2, 0, 0, 0, 1, 0],
        "nothing is written while a row is bad"
    );
    assert_eq!(notes.refused[0].0, 4);
}

#[test]
fn what_changed_is_listed_and_applied_when_asked() {
    let desk = desk();
    desk.import(LEDGER);
    let newer = LEDGER.replace("井盖松动", "井盖松动，已有人绊倒").replace(
        "13800138000,,澜石社区,,,,,",
        "13800138001,,澜石社区,城市管理办公室,,解决,2026-02-01,已修复",
    );
    let listed = desk.import(newer.as_str());
    assert_eq!(counts(&listed), [0, 1, 2, 0, 0, 0]);
    assert_eq!(
        listed.changes[0].fields,
        [
            Field::ApplicantPhone,
            Field::Note,
            Field::Body,
            Field::Outcome,
            Field::ConcludedOn
        ]
    );
    // The title was made of the story, and follows it.
    assert_eq!(listed.changes[1].fields, [Field::Title, Field::Facts]);
    let apply = Import {
        file: "一月.csv".to_owned(),
        apply_changes: true,
        ..Import::default()
    };
    let applied = desk.import_as(newer.as_str(), &apply);
    assert_eq!((applied.changed, applied.corrected), (2, 2));
    let lamp = desk.case(1);
    assert_eq!(lamp.state, State::Concluded);
    assert_eq!(lamp.parties.len(), 1);
    assert_eq!(lamp.parties[0].phone.as_deref(), Some("13800138001"));
    assert_eq!(lamp.parties[0].name.as_deref(), Some("张某"));
    assert_eq!(lamp.entries, 2);
    desk.check();
    assert_eq!(counts(&desk.import_as(newer, &apply)), [0, 3, 0, 0, 0, 0]);
}

#[test]
fn stopped_half_way_it_goes_on_without_a_duplicate() {
    let desk = desk();
    desk.import("登记时间,标题\n2025-12-31,一件旧事\n");
    let text = ledger(1_800);
    let mut notes = Notes {
        stop_at: Some(1),
        ..Notes::default()
    };
    let small = Import {
        chunk: Some(500),
        ..Import::default()
    };
    let stopped = desk.try_import(text.as_str(), &small, &mut notes);
    assert!(matches!(stopped, Err(ImportError::Stopped)));
    let so_far = desk.n_cases();
    assert!((2..1_801).contains(&so_far), "{so_far}");
    let account = desk.import(text.as_str());
    assert_eq!(account.unchanged, so_far - 1);
    assert_eq!(account.written, 1_801 - so_far);
    assert_eq!(desk.n_cases(), 1_801);
    desk.check();
    assert_eq!(desk.import(text).unchanged, 1_800);
}

#[test]
fn a_fresh_office_takes_all_or_nothing() {
    let desk = desk();
    let text = ledger(3_000);
    struct Stop(u32);
    impl fengqiao::office::import::Watch for Stop {
        fn progress(&mut self, so_far: &fengqiao::office::import::Progress) -> bool {
            assert_eq!(so_far.pass, Pass::Judging);
            self.0 += 1;
            self.0 < 5
        }
    }
    let mut source = source(text.as_str(), None);
    let stopped = desk.office.import(
        &super::asker(),
        &mut source,
        &Import::default(),
        &mut Stop(0),
    );
    assert!(matches!(stopped, Err(ImportError::Stopped)));
    assert_eq!(desk.n_cases(), 0);
    assert_eq!(desk.import(text).written, 3_000);
    desk.check();
}

#[test]
fn a_dry_run_writes_nothing() {
    let desk = desk();
    let dry = Import {
        dry_run: true,
        ..Import::default()
    };
    assert_eq!(counts(&desk.import_as(LEDGER, &dry)), [3, 0, 0, 0, 0, 0]);
    assert_eq!(desk.n_cases(), 0);
}

#[test]
fn refused_rows_come_back_corrected() {
    let desk = desk();
    let bad = LEDGER
        .replace("11010519491231002X", "110105194912310021")
        .replace("2026-01-08", "2026-02-30");
    let names = source(bad.as_str(), None).header().names.clone();
    let mut notes = Notes {
        rejects: Some(Refused::new(Vec::new(), &names).expect("memory takes it")),
        ..Notes::default()
    };
    let skip = Import {
        skip_refused: true,
        ..Import::default()
    };
    let account = desk.try_import(bad.as_str(), &skip, &mut notes);
    assert_eq!(counts(&account.expect("it is read")), [1, 0, 0, 0, 2, 1]);
    let rejects = notes.rejects.take().expect("it was given");
    let file = rejects.finish().expect("memory takes it");
    let path = desk.path("一月.refused.csv");
    std::fs::write(&path, &file).expect("it is written");
    let corrected = String::from_utf8(file)
        .expect("it is UTF-8")
        .replace("110105194912310021", "11010519491231002X")
        .replace("2026-02-30", "2026-01-08");
    assert_eq!(counts(&desk.import(corrected)), [2, 0, 0, 0, 0, 2]);
    // The corrected original is the same again.
    assert_eq!(counts(&desk.import(LEDGER)), [0, 3, 0, 0, 0, 0]);
    desk.check();
}

#[test]
fn other_encodings_and_workbooks_say_the_same() {
    let plain = desk();
    plain.import(LEDGER);
    let gb = desk();
    gb.import(encoding_rs::GB18030.encode(LEDGER).0.into_owned());
    let sheet = desk();
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet();
    for (y, line) in (0..).zip(LEDGER.lines()) {
        for (x, cell) in (0..).zip(line.split(',')) {
            page.write_string(y, x, cell).expect("it is written");
        }
    }
    sheet.import(book.save_to_buffer().expect("it is written"));
    let bare = |desk: &super::Desk| {
        let mut cases = desk.cases();
        for case in &mut cases {
            case.query_code.clear();
            case.recorded_at = case.received_at;
        }
        cases
    };
    assert_eq!(bare(&plain), bare(&gb));
    assert_eq!(bare(&plain), bare(&sheet));
    // So told, they are known again across clothes.
    let again = plain.import(encoding_rs::GB18030.encode(LEDGER).0.into_owned());
    assert_eq!(again.unchanged, 3);
}
