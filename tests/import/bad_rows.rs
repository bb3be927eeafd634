//! Bad inputs, each answered with its fault and nothing written.

use fengqiao::casework::code::Axis;
use fengqiao::casework::identity::{IdFault, PhoneFault};
use fengqiao::casework::refusal::Refusal as No;
use fengqiao::office::import::fault::{RowFault, RowReason};
use fengqiao::office::import::{Import, ImportError};
use fengqiao::office::ledger::fault::{Broken, Reason as Cell};
use fengqiao::office::ledger::field::Field;
use fengqiao::office::ledger::mapping::Mapping;
use fengqiao::office::ledger::plan::PlanFault;

use super::{Desk, Notes, counts, desk, source};

/// A sound row in all columns, by header.
const SOUND: [(&str, &str); 32] = [
    ("来源编号", "G-1"),
    ("渠道", "窗口"),
    ("登记时间", "2026-01-06 09:00"),
    ("标题", "噪音"),
    ("事由", "楼上深夜搬动家具"),
    ("诉求", "安静"),
    ("性质", "投诉"),
    ("信访目的", ""),
    ("纠纷类型", ""),
    ("办理途径", "人民调解"),
    ("申请人", "张某"),
    ("申请人证件号码", "11010519491231002X"),
    ("申请人电话", "13800138000"),
    ("申请人住址", "一街1号"),
    ("申请人性别", ""),
    ("被申请人", "李某"),
    ("被申请人证件号码", ""),
    ("被申请人电话", ""),
    ("涉及人数", "2"),
    ("所属区域", "澜石社区"),
    ("涉及金额(元)", "300"),
    ("风险等级", ""),
    ("限阅", "否"),
    ("匿名", "否"),
    ("受理日期", "2026-01-07"),
    ("承办单位", "城市管理办公室"),
    ("调解员", "陈调解"),
    ("协议金额(元)", ""),
    ("办理结果", "调解成功"),
    ("办结日期", "2026-01-20"),
    ("满意度", ""),
    ("退单次数", ""),
];

fn row_with(header: &str, value: &str) -> String {
    let quoted = |it: &str| format!("\"{}\"", it.replace('"', "\"\""));
    let cells = SOUND.map(|it| quoted(if it.0 == header { value } else { it.1 }));
    let headers = SOUND.map(|it| it.0);
    assert!(headers.contains(&header), "{header}");
    format!("{}\n{}\n", headers.join(","), cells.join(","))
}

/// The one fault of a file, which wrote nothing.
fn fault(desk: &Desk, bytes: impl Into<Vec<u8>>, what: &str) -> RowFault {
    let mut notes = Notes::default();
    let account = desk
        .try_import(bytes, &Import::default(), &mut notes)
        .unwrap_or_else(|it| panic!("{what}: {it:?}"));
    assert_eq!((account.refused, account.written), (1, 0), "{what}");
    assert_eq!(desk.n_cases(), 0, "{what}");
    let (_, faults) = &notes.refused[0];
    faults[0].clone()
}

macro_rules! bad {
    ($desk:ident, $n:ident, $( $header:literal $value:expr => $pattern:pat, )*) => { $(
        let value: &str = $value;
        let shown: String = value.chars().take(30).collect();
        let found = fault(&$desk, row_with($header, value), &shown);
        assert!(matches!(&found.reason, $pattern), "{} {shown:?}: {found:?}", $header);
        let named = found.column.as_ref().map(|it| it.name.as_str());
        assert_eq!(named, Some($header), "{shown:?}: {found:?}");
        assert_eq!(found.line, 2);
        $n += 1;
    )* };
}

#[test]
fn a_sound_row_is_sound() {
    let desk = desk();
    assert_eq!(desk.import(row_with("标题", "噪音")).written, 1);
}

#[test]
fn bad_cells() {
    use RowReason::{NotUnderstood as Cannot, Refused as Rule};
    let desk = desk();
    let mut n = 0;
    let long = "长".repeat(20_001);
    let huge = "大".repeat(1 << 19);
    let title = "题".repeat(301);
    bad! { desk, n,
        "申请人证件号码" "110105194912310021" => Rule(No::BadIdNumber { party: 1, fault: IdFault::Checksum { expected: 'X' } }),
        "申请人证件号码" "4.40604E+17" => Cannot(Cell::Scientific),
        "申请人证件号码" "4.4E+17" => Cannot(Cell::Scientific),
        "申请人证件号码" "440604200002290000" => Rule(No::BadIdNumber { fault: IdFault::Rounded, .. }),
        "申请人证件号码" "440604000229002" => Rule(No::BadIdNumber { fault: IdFault::FifteenDigits, .. }),
        "申请人证件号码" "44060420000229002" => Rule(No::BadIdNumber { fault: IdFault::Length(17), .. }),
        "申请人证件号码" "44060420000230002X" => Rule(No::BadIdNumber { .. }),
        "申请人证件号码" "440604209912310021" => Rule(No::BadIdNumber { .. }),
        "申请人证件号码" "44060420O002290029" => Rule(No::BadIdNumber { fault: IdFault::Character { .. }, .. }),
        "申请人证件号码" "440604200002290029.0" => Cannot(Cell::PrecisionLost),
        "申请人证件号码" "????" => Cannot(Cell::QuestionMarks),
        "申请人证件号码" "无" => Rule(No::BadIdNumber { fault: IdFault::Length(1), .. }),
        "被申请人证件号码" "110105194912310021" => Rule(No::BadIdNumber { party: 2, .. }),
        "被申请人证件号码" "91350100M000100Y44" => Rule(No::BadIdNumber { party: 2, .. }),
        "申请人电话" "1.38E+10" => Cannot(Cell::Scientific),
        "申请人电话" "138001380" => Rule(No::BadPhone { party: 1, .. }),
        "申请人电话" "没有电话" => Rule(No::BadPhone { fault: PhoneFault::Character { .. }, .. }),
        "被申请人电话" "1380013800a" => Rule(No::BadPhone { party: 2, .. }),
        "登记时间" "" => Rule(No::Missing { field: "received_on" }),
        "登记时间" "2026-02-30" => Cannot(Cell::NoSuchDay),
        "登记时间" "2026-13-01" => Cannot(_),
        "登记时间" "6/1/2026" => Cannot(Cell::UnclearOrder),
        "登记时间" "1月6日" => Cannot(Cell::Yearless),
        "登记时间" "2026年1月" => Cannot(Cell::NoDay),
        "登记时间" "26-01-06" => Cannot(Cell::TwoDigitYear),
        "登记时间" "202601" => Cannot(Cell::UnclearDigits),
        "登记时间" "46028" => Cannot(_),
        "登记时间" "2026-01-06 25:00" => Cannot(Cell::NoSuchTime),
        "登记时间" "0026-01-06" => Cannot(_),
        "登记时间" "3026-01-06" => Cannot(Cell::YearOutOfRange { .. }),
        "登记时间" "昨天" => Cannot(Cell::NotADate),
        "登记时间" "2099-01-06" => Rule(No::InFuture { .. }),
        "受理日期" "2026-01-05" => Rule(No::BeforeReceipt { .. }),
        "受理日期" "2099-01-05" => Rule(No::InFuture { .. }),
        "办结日期" "2025-12-31" => Rule(No::BeforeReceipt { .. }),
        "办结日期" "2099-12-31" => Rule(No::InFuture { .. }),
        "办结日期" "#N/A" => Cannot(Cell::FormulaError),
        "标题" "????" => Cannot(Cell::QuestionMarks),
        "标题" "噪\0音" => Cannot(Cell::Control('\0')),
        "标题" "噪\u{7}音" => Cannot(Cell::Control('\u{7}')),
        "标题" "噪\u{fffd}音" => Cannot(Cell::Undecodable),
        "标题" title.as_str() => Rule(No::TextTooLong { field: "title", limit: 300, .. }),
        "标题" "#REF!" => Cannot(Cell::FormulaError),
        "事由" long.as_str() => Cannot(Cell::TooLong { limit: 20_000, .. }),
        "事由" huge.as_str() => Cannot(Cell::CellTooLarge { .. }),
        "诉求" "#VALUE!" => Cannot(Cell::FormulaError),
        "渠道" "信鸽" => Rule(No::UnknownCode { axis: Axis::Channel, .. }),
        "性质" "怪" => Rule(No::UnknownCode { axis: Axis::Nature, .. }),
        "信访目的" "玩" => Rule(No::UnknownCode { axis: Axis::Purpose, .. }),
        "纠纷类型" "天上纠纷" => Rule(No::UnknownCode { axis: Axis::DisputeType, .. }),
        "办理途径" "绕道" => Rule(No::UnknownCode { axis: Axis::Track, .. }),
        "申请人性别" "猫" => Rule(No::UnknownCode { axis: Axis::Sex, .. }),
        "风险等级" "紫" => Rule(No::UnknownCode { axis: Axis::Risk, .. }),
        "限阅" "也许" => Rule(No::UnknownCode { axis: Axis::Restriction, .. }),
        "办理结果" "不明" => Rule(No::UnknownCode { axis: Axis::Outcome, .. }),
        "满意度" "七分" => Rule(No::UnknownCode { axis: Axis::Satisfaction, .. }),
        "所属区域" "月球社区" => Rule(No::UnknownPlace { .. }),
        "承办单位" "城市管理办公司" => Rule(No::UnknownBody { near: Some(_), .. }),
        "承办单位" "天文台" => Rule(No::UnknownBody { near: None, .. }),
        "调解员" "无此人" => Rule(No::UnknownMediator { .. }),
        "涉及人数" "-1" => Cannot(Cell::Negative),
        "涉及人数" "若干" => Cannot(Cell::NotACount),
        "涉及人数" "1E+3" => Cannot(Cell::Scientific),
        "涉及人数" "99999999999" => Cannot(Cell::TooLarge { .. }),
        "涉及金额(元)" "-300" => Cannot(Cell::Negative),
        "涉及金额(元)" "三百" => Cannot(Cell::NotMoney),
        "涉及金额(元)" "1.2E+06" => Cannot(Cell::Scientific),
        "涉及金额(元)" "0.001" => Cannot(Cell::FractionOfFen),
        "协议金额(元)" "(500)" => Cannot(Cell::Negative),
        "匿名" "或许" => Cannot(Cell::NotYesNo),
        "退单次数" "两次半" => Cannot(Cell::NotACount),
    }
    assert!(n >= 60, "{n} bad inputs");
}

#[test]
fn every_fault_of_a_row_is_named_at_once() {
    let desk = desk();
    let text = row_with("承办单位", "天文台").replace("\"窗口\"", "\"信鸽\"");
    let mut notes = Notes::default();
    let account = desk.try_import(text, &Import::default(), &mut notes);
    assert_eq!(counts(&account.expect("it is read")), [0, 0, 0, 0, 1, 0]);
    let fields: Vec<Option<Field>> = notes.refused[0].1.iter().map(|it| it.field).collect();
    assert!(fields.contains(&Some(Field::Body)) && fields.contains(&Some(Field::Channel)));
}

#[test]
fn bad_rows() {
    use RowReason::{NotUnderstood as Cannot, Refused as Rule};
    let desk = desk();
    let check = |text: &str, line: u64, fits: fn(&RowReason) -> bool| {
        let found = fault(&desk, text, text);
        assert!(fits(&found.reason), "{text}: {found:?}");
        assert_eq!(found.line, line, "{text}");
    };
    check("登记时间,标题\n2026-01-06\n", 2, |it| {
        matches!(
            it,
            Cannot(Cell::TooFewCells {
                expected: 2,
                found: 1
            })
        )
    });
    check("登记时间,标题\n2026-01-06,甲,乙\n", 2, |it| {
        matches!(it, Cannot(Cell::TooManyCells { .. }))
    });
    check("登记时间,标题,事由\n2026-01-06,,\n", 2, |it| {
        matches!(it, Rule(No::Missing { field: "title" }))
    });
    check(
        "登记时间,标题,信访目的,限阅\n2026-01-06,举报某人,检举控告,否\n",
        2,
        |it| matches!(it, Rule(No::AccusationUnrestricted)),
    );
    check(
        "来源编号,登记时间,标题\nA,2026-01-06,甲\nB,2026-01-06,乙\nA,2026-01-06,丙\n",
        4,
        |it| matches!(it, RowReason::NumberTwice { line: 2 }),
    );
    // Half of it in one encoding, half in another.
    let mut mixed = "登记时间,标题\n2026-01-06,甲\n2026-01-06,路灯不亮很久\n"
        .as_bytes()
        .to_vec();
    mixed.extend_from_slice(b"2026-01-06,");
    mixed.extend_from_slice(&encoding_rs::GB18030.encode("河涌发臭，请处理").0);
    mixed.push(b'\n');
    let mut notes = Notes::default();
    let outcome = desk.try_import(mixed, &Import::default(), &mut notes);
    assert!(outcome.map_or(true, |it| it.refused > 0));
    assert_eq!(desk.n_cases(), 0);
}

#[test]
fn an_accusation_is_restricted_by_itself() {
    let desk = desk();
    let text = "登记时间,标题,信访目的,限阅\n2026-01-06,举报某人,检举控告,\n2026-01-06,咨询,,是\n2026-01-06,询问,,未成年人\n";
    assert_eq!(desk.import(text).written, 3);
    let kinds = desk.cases().into_iter().map(|it| it.restricted);
    let kinds: Vec<String> = kinds.flatten().collect();
    assert_eq!(kinds, ["accusation", "other", "minor"]);
}

#[test]
fn files_that_cannot_be_read() {
    let desk = desk();
    let unclosed = "登记时间,标题\n2026-01-06,\"甲\n2026-01-07,乙\n";
    let outcome = desk.try_import(unclosed, &Import::default(), &mut Notes::default());
    assert!(
        matches!(
            outcome,
            Err(ImportError::Broken(Broken::UnclosedQuote { line: 2 }))
        ),
        "{outcome:?}"
    );
    for text in [
        "登记时间,标题,标题\n2026-01-06,甲,乙\n",
        "编号,标题\n1,甲\n",
        "登记时间,编号\n2026-01-06,1\n",
    ] {
        let outcome = desk.try_import(text, &Import::default(), &mut Notes::default());
        assert!(
            matches!(outcome, Err(ImportError::Plan(_))),
            "{text}: {outcome:?}"
        );
    }
    let mapping = Mapping::parse("[columns]\ntitle = \"题目\"").expect("it is sound");
    let asked = Import {
        mapping: Some(mapping),
        ..Import::default()
    };
    let mut other = source("登记时间,标题\n2026-01-06,甲\n", asked.mapping.as_ref());
    let outcome = desk
        .office
        .import(&super::asker(), &mut other, &asked, &mut ());
    let Err(ImportError::Plan(faults)) = outcome else {
        panic!("{outcome:?}");
    };
    assert!(matches!(faults[0], PlanFault::ColumnAbsent { .. }));
    assert_eq!(desk.n_cases(), 0);
}

#[test]
fn a_cell_of_ten_megabytes_stops_the_reading() {
    let desk = desk();
    let huge = "x".repeat(10 << 20);
    for (mark, quoted) in [("", false), ("\"", true)] {
        let text = format!("登记时间,标题\n2026-01-06,{mark}{huge}{mark}\n");
        let outcome = desk.try_import(text, &Import::default(), &mut Notes::default());
        let Err(ImportError::Broken(broken)) = outcome else {
            panic!("{outcome:?}");
        };
        match broken {
            // Longer than any row: most likely a quotation mark that nobody closed.
            Broken::UnclosedQuote { line: 2 } => assert!(quoted),
            Broken::RowTooLarge { line: 2, .. } => assert!(!quoted),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(desk.n_cases(), 0);
}

#[test]
fn formulas_and_lost_digits_of_a_workbook() {
    use RowReason::NotUnderstood as Cannot;
    let desk = desk();
    let check = |write: &dyn Fn(&mut rust_xlsxwriter::Worksheet), fits: fn(&RowReason) -> bool| {
        let mut book = rust_xlsxwriter::Workbook::new();
        let page = book.add_worksheet();
        for (x, header) in (0..).zip(["登记时间", "标题", "申请人", "申请人证件号码"])
        {
            page.write_string(0, x, header).expect("it is written");
        }
        page.write_string(1, 0, "2026-01-06")
            .expect("it is written");
        page.write_string(1, 1, "甲").expect("it is written");
        page.write_string(1, 2, "张某").expect("it is written");
        write(page);
        let bytes = book.save_to_buffer().expect("it is written");
        let found = fault(&desk, bytes, "workbook");
        assert!(fits(&found.reason), "{found:?}");
        assert_eq!(found.line, 2);
    };
    check(
        &|page| {
            page.write_number(1, 3, 440_604_200_002_290_029.0)
                .expect("it is written");
        },
        |it| matches!(it, Cannot(Cell::PrecisionLost)),
    );
    check(
        &|page| {
            let formula = rust_xlsxwriter::Formula::new("=1/0").set_result("#DIV/0!");
            page.write_formula(1, 1, formula).expect("it is written");
        },
        |it| matches!(it, Cannot(Cell::FormulaError)),
    );
    check(
        &|page| {
            page.write_number(1, 0, 46_028.0).expect("it is written");
        },
        |it| matches!(it, Cannot(Cell::DayNumber)),
    );
}
