//! Steps applied from a file, and cases leaving as rows that another office can import.

use fengqiao::casework::case::Case;
use fengqiao::casework::record::Entry;
use fengqiao::casework::refusal::Refusal;
use fengqiao::casework::track::{State, StepKind};
use fengqiao::casework::{case::CaseId, house};
use fengqiao::office::apply::{Applied, Apply, Called};
use fengqiao::office::error::{Error, FormReason};
use fengqiao::office::export::Export;
use fengqiao::office::export::layout::Layout;
use fengqiao::office::import::Import;
use fengqiao::office::import::fault::RowReason;
use fengqiao::office::ledger::mapping::Mapping;
use fengqiao::office::ledger::source::{Options, Source};
use fengqiao::report::sheet::{Cell, Sheet};
use fengqiao::store::Sight;
use fengqiao::wording::Lang;
use fengqiao::wording::sheet::{Format, Look, bytes};

use super::{Desk, asker, counts, desk};

const LEDGER: &str = "\
来源编号,渠道,登记时间,标题,事由,诉求,性质,信访目的,纠纷类型,办理途径,申请人,申请人证件号码,申请人电话,被申请人,涉及人数,所属区域,详细地址,涉及金额(元),限阅,承办单位,调解员,协议形式,协议日期,协议金额(元),答复内容,答复日期,办理结果,办结日期,是否解决,满意度,退单次数,备注
G-1,12345热线,2026-01-06 12:09:38,路灯不亮,夜里看不见路，拨13800138000。,修好,投诉,,,12345热线,张小三,11010519491231002X,13800138000,,,澜石社区,一街1号,,,,,,,,,,,,,,,等三户
G-2,窗口,2026-01-07,邻里噪音,楼上深夜搬动家具。,,,,邻里纠纷,人民调解,李四,,,王五,2,湖景社区,,300,,,陈调解,口头,2026-01-19,300,,,调解成功,2026-01-20,是,满意,,
G-3,网格,2026-01-08,井盖,井盖松动,,,,,,,,,,,澜石社区,,,,城市管理办公室,,,,,已更换井盖。,2026-01-09,解决,2026-01-10,,,1,
,来信,2026-01-09,举报某人,举报,,,检举控告,,,赵六,,,,,,,,,,,,,,,,,,,,,
";

fn take_steps(desk: &Desk, text: &str, asked: &Apply) -> Applied {
    let input = Box::new(std::io::Cursor::new(text.as_bytes().to_vec()));
    let called = Called {
        step: |word| (word == "受理").then_some(StepKind::Accept),
        field: |id, header| id == header || (id, header) == ("body", "承办单位"),
    };
    let known = |header: &str| called.knows(header);
    let mut source = Source::read(input, &Options::default(), &known).expect("it can be read");
    desk.office
        .apply(&asker(), &mut source, asked, called, &mut ())
        .expect("it is applied")
}

#[test]
fn steps_of_a_file_are_taken_once() {
    let desk = desk();
    desk.import(LEDGER);
    let steps = "number,step,on,track,承办单位,words\n\
                 SQ-2026-000001,受理,,,,\n\
                 2026-1,assign/to,,,城市管理办公室,请尽快\n\
                 SQ-2026-000001,assign acknowledge,,,,\n";
    let dry = Apply {
        dry_run: true,
        ..Apply::default()
    };
    assert_eq!(take_steps(&desk, steps, &dry).good, 3);
    assert_eq!(desk.case(1).state, State::Registered);
    let applied = take_steps(&desk, steps, &Apply::default());
    assert_eq!((applied.rows, applied.written), (3, 3));
    let case = desk.case(1);
    assert_eq!((case.state, case.entries), (State::Handling, 4));
    let again = take_steps(&desk, steps, &Apply::default());
    assert_eq!((again.repeated, again.written), (3, 0));
    assert_eq!(desk.case(1).entries, 4);
    desk.check();
}

#[test]
fn steps_that_cannot_be_taken() {
    let desk = desk();
    desk.import(LEDGER);
    let steps = "number,step,on,body,words\n\
                 SQ-2026-000009,intake accept,,,\n\
                 SQ-2026-000001,dance,,,\n\
                 SQ-2026-000001,intake register,,,\n\
                 SQ-2026-000001,assign to,,天文台,\n\
                 SQ-2026-000001,intake accept,,urban,\n\
                 SQ-2026-000001,intake accept,昨天,,\n\
                 SQ-2026-000001,intake accept,2026-01-01,,\n\
                 SQ-2026-000001,handle reply,,,好\n\
                 SQ-2026-000001,intake accept,,,好\n\
                 SQ-2026-000001,intake accept,,,又好\n\
                 SQ-2026-000001,intake accept\n";
    let refused = take_steps(&desk, steps, &Apply::default());
    assert_eq!((refused.good, refused.refused, refused.written), (1, 10, 0));
    assert_eq!(desk.case(1).entries, 1, "nothing is written");
    let reasons: Vec<&RowReason> = refused.faults.iter().map(|it| &it.reason).collect();
    let form = |n: usize| match reasons[n] {
        RowReason::Form(it) => it.why.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(*reasons[0], RowReason::Refused(Refusal::NoSuchCase));
    assert_eq!(*reasons[1], RowReason::NoSuchStep);
    assert_eq!(*reasons[2], RowReason::NoSuchStep);
    assert!(matches!(form(3), FormReason::UnknownBody { .. }));
    assert!(matches!(form(4), FormReason::NoSuchField { .. }));
    assert!(matches!(form(5), FormReason::NotAMoment));
    assert!(matches!(
        reasons[6],
        RowReason::Refused(Refusal::BeforeReceipt { .. })
    ));
    assert!(matches!(
        reasons[7],
        RowReason::Refused(Refusal::WrongState { .. })
    ));
    assert!(matches!(reasons[8], RowReason::Refused(_)));
    assert!(matches!(reasons[9], RowReason::NotUnderstood(_)));
    let named = |n: usize| refused.faults[n].column.as_ref().map(|it| it.name.as_str());
    assert_eq!(
        [named(0), named(1), named(3)],
        [Some("number"), Some("step"), Some("body")]
    );
    let skip = Apply {
        skip_refused: true,
        ..Apply::default()
    };
    assert_eq!(take_steps(&desk, steps, &skip).written, 1);
    desk.check();
}

#[test]
fn a_key_is_used_for_one_case() {
    let desk = desk();
    desk.import(LEDGER);
    let step = |number: &str| format!("number,step,key\n{number},intake accept,k-1\n");
    let first = step("SQ-2026-000001");
    assert_eq!(take_steps(&desk, &first, &Apply::default()).written, 1);
    assert_eq!(take_steps(&desk, &first, &Apply::default()).repeated, 1);
    let other = take_steps(&desk, &step("SQ-2026-000002"), &Apply::default());
    assert!(matches!(other.faults[0].reason, RowReason::KeyUsed { .. }));
}

fn own() -> Export {
    Export::under(Layout::shipped("own").expect("it is shipped"))
}

fn revealed() -> Export {
    Export {
        reveal: Some("移交另一中心".to_owned()),
        ..own()
    }
}

fn as_csv(sheet: &Sheet) -> Vec<u8> {
    bytes(sheet, Format::Csv, &Look::new(Lang::Zh)).expect("memory takes it")
}

fn export(desk: &Desk, asked: &Export) -> Sheet {
    desk.office.export(&asker(), asked).expect("it is exported")
}

#[test]
fn what_leaves_one_office_enters_another() {
    let here = desk();
    assert_eq!(counts(&here.import(LEDGER)), [4, 0, 0, 0, 0, 4]);
    let file = as_csv(&export(&here, &revealed()));
    let there = desk();
    let asked = Import {
        mapping: Mapping::shipped("own"),
        ..Import::default()
    };
    let account = there.import_as(file.clone(), &asked);
    assert_eq!(counts(&account), [4, 0, 0, 0, 0, 4], "{:?}", account.faults);
    let bare = |desk: &Desk| -> Vec<Case> {
        let mut cases = desk.cases();
        for case in &mut cases {
            case.query_code.clear();
            case.recorded_at = case.received_at;
            case.row = None;
        }
        cases
    };
    assert_eq!(bare(&here), bare(&there));
    assert_eq!(as_csv(&export(&there, &revealed())), file);
}

#[test]
fn an_export_is_masked_unless_revealed() {
    let desk = desk();
    desk.import(LEDGER);
    let whole = |asked: &Export| String::from_utf8(as_csv(&export(&desk, asked))).expect("UTF-8");
    let masked = whole(&own());
    for private in [
        "张小三",
        "13800138000",
        "11010519491231002X",
        "路灯不亮",
        "等三户",
        "一街1号",
    ] {
        assert!(!masked.contains(private), "{private}");
    }
    assert!(
        masked.contains("张*") && masked.contains("138****8000") && masked.contains("澜石社区")
    );
    let read = whole(&Export {
        texts: true,
        ..own()
    });
    assert!(read.contains("路灯不亮") && read.contains("拨138****8000"));
    assert!(!read.contains("张小三"));
    assert!(whole(&revealed()).contains("张小三"));
    let without_reason = Export {
        reveal: Some(" ".to_owned()),
        ..own()
    };
    let refused = desk.office.export(&asker(), &without_reason);
    assert!(matches!(refused, Err(Error::RevealWithoutReason)));
    let house = desk
        .office
        .store()
        .read(|it| it.records(CaseId::HOUSE, Sight::All))
        .expect("it is read");
    let exports: Vec<(bool, Option<String>)> = house
        .into_iter()
        .filter_map(|it| match it.entry {
            Entry::House(house::Entry::Exported { masked, .. }) => {
                Some((masked, it.private.and_then(|it| it.words)))
            }
            _ => None,
        })
        .collect();
    let reason = Some("移交另一中心".to_owned());
    assert_eq!(exports, [(true, None), (true, None), (false, reason)]);
    desk.check();
}

#[test]
fn what_was_reported_back_is_left_out_until_it_changes() {
    let desk = desk();
    desk.import(LEDGER);
    let back = Export {
        unreported: true,
        ..Export::under(Layout::shipped("12345-return").expect("it is shipped"))
    };
    let numbers =
        |sheet: &Sheet| -> Vec<Cell> { sheet.rows.iter().map(|it| it[0].clone()).collect() };
    assert_eq!(export(&desk, &back).rows.len(), 4);
    assert!(export(&desk, &back).rows.is_empty());
    assert_eq!(export(&desk, &own()).rows.len(), 4, "another layout");
    let steps = "number,step\nSQ-2026-000001,intake accept\n";
    take_steps(&desk, steps, &Apply::default());
    assert_eq!(numbers(&export(&desk, &back)), [Cell::text("G-1")]);
    assert!(export(&desk, &back).rows.is_empty());
}
