//! Rows understood: headers, mappings, values, and refused rows coming back corrected.

use std::io::Cursor;

use fengqiao::office::ledger::fault::{Fault, Reason};
use fengqiao::office::ledger::field::Field;
use fengqiao::office::ledger::mapping::Mapping;
use fengqiao::office::ledger::plan::{Plan, PlanFault, is_known};
use fengqiao::office::ledger::refused::Refused;
use fengqiao::office::ledger::source::{Options, Source};
use fengqiao::office::ledger::understood::Understood;

fn open(bytes: impl Into<Vec<u8>>, mapping: Option<&Mapping>) -> Source {
    let known = |name: &str| is_known(name, mapping);
    let input = Box::new(Cursor::new(bytes.into()));
    Source::read(input, &Options::default(), &known).expect("it can be read")
}

/// Lays the plan and hands every row, understood or not, to `each`.
fn each_row(
    bytes: impl Into<Vec<u8>>,
    mapping: Option<&Mapping>,
    mut each: impl FnMut(Result<Understood<'_>, Vec<Fault>>),
) -> Plan {
    let mut source = open(bytes, mapping);
    let plan = Plan::lay(source.header(), mapping).expect("it fits");
    let mut rows = source.rows().expect("it can be read");
    while let Some(row) = rows.next().expect("it can be read") {
        each(plan.understand(row));
    }
    plan
}

fn plan_faults(header: &str, mapping: Option<&Mapping>) -> Vec<PlanFault> {
    let source = open(format!("{header}\n"), mapping);
    Plan::lay(source.header(), mapping)
        .err()
        .unwrap_or_default()
}

fn mapping(text: &str) -> Mapping {
    Mapping::parse(text).expect("it is sound")
}

#[test]
fn a_file_with_known_headers_needs_no_mapping() {
    let text = "序号,工单编号,来电时间,来电人,联系电话,诉求内容,工单类型,是否匿名,涉及金额(万元),天气\n\
                1,G-1,2026/1/6 12:09:38,张某,１３８００１３８０００,河水发黑,投诉,否,1.5,晴\n\
                2,G-2,2026-01-07,,,路灯不亮,,,,\n";
    let mut read = Vec::new();
    let plan = each_row(text, None, |row| {
        let it = row.expect("it is sound");
        let show = |field| it.text(field).unwrap_or("").to_string();
        read.push((
            it.line,
            show(Field::ExternalNo),
            it.when(Field::ReceivedOn).map(|it| it.moment().to_string()),
            show(Field::ApplicantPhone),
            show(Field::Nature),
            it.yes_no(Field::Anonymous),
            it.fen(Field::Amount),
        ));
    });
    let first = (
        2,
        "G-1".to_string(),
        Some("2026-01-06 12:09:38".to_string()),
        "13800138000".to_string(),
        "投诉".to_string(),
        Some(false),
        Some(1_500_000),
    );
    let second = (
        3,
        "G-2".to_string(),
        Some("2026-01-07 00:00:00".to_string()),
        String::new(),
        String::new(),
        None,
        None,
    );
    assert_eq!(read, [first, second]);
    assert_eq!(
        plan.unknown,
        [9],
        "the weather is named, the ordinal is not"
    );
}

#[test]
fn plans_that_do_not_fit() {
    let check = |header: &str, mapping: Option<&str>, fault: PlanFault| {
        let mapping = mapping.map(self::mapping);
        assert_eq!(plan_faults(header, mapping.as_ref()), [fault], "{header}");
    };
    let twice = |field, columns: [&str; 2]| PlanFault::Ambiguous {
        field,
        columns: columns.map(str::to_string).to_vec(),
    };
    check(
        "来电时间,受理时间,标题",
        None,
        twice(Field::ReceivedOn, ["来电时间", "受理时间"]),
    );
    check(
        "日期,标题,手机,联系电话",
        None,
        twice(Field::ApplicantPhone, ["手机", "联系电话"]),
    );
    check(
        "日期,标题,标题",
        None,
        twice(Field::Title, ["标题", "标题"]),
    );
    check("编号,标题", None, PlanFault::NoReceivedOn);
    check("编号,日期", None, PlanFault::NoStory);
    let absent = |wanted: &str, field, meant: Option<&str>| PlanFault::ColumnAbsent {
        wanted: wanted.to_string(),
        field,
        meant: meant.map(str::to_string),
    };
    check(
        "日期,标题,承办科室名",
        Some("[columns]\nbody = \"承办科室名称\""),
        absent("承办科室名称", Some(Field::Body), Some("承办科室名")),
    );
    check(
        "日期,标题",
        Some("[keep]\ncolumns = [\"河流\"]"),
        absent("河流", None, None),
    );
    check(
        "日期,标题,a",
        Some("[columns]\nnote = { join = [\"a\", \"b\"] }"),
        absent("b", Some(Field::Note), None),
    );
    check(
        "日期,标题",
        Some("[derive]\nconcluded_on = { from = \"received_on\", plus_days = \"天数\" }"),
        absent("天数", Some(Field::ConcludedOn), None),
    );
    let duplicate = PlanFault::DuplicateColumn {
        name: "a".to_string(),
        numbers: vec![3, 4],
    };
    check("日期,标题,a,a", Some("[columns]\nnote = \"a\""), duplicate);
    let constant = PlanFault::Constant {
        field: Field::Headcount,
        value: "三人".to_string(),
        reason: Reason::NotACount,
    };
    check(
        "日期,标题",
        Some("[constants]\nheadcount = \"三人\""),
        constant,
    );
    assert_eq!(
        plan_faults(
            "备注,备注,日期,标题",
            Some(&mapping("[ignore]\ncolumns = [\"备注\"]"))
        ),
        []
    );
    assert_eq!(
        plan_faults("日期,标题", Mapping::shipped("12345").as_ref()),
        []
    );
}

#[test]
fn what_a_mapping_may_say() {
    let mapping = mapping(
        r#"
[columns]
title = ["a", "b"]
facts = { join = ["b", "c"], with = "；" }
received_on = "d"
anonymous = "e"
applicant_name = "e"
nature = "f"
[constants]
channel = "hotline"
[values.anonymous]
"1" = "yes"
"*" = "no"
[values.applicant_name]
"1" = ""
[values.nature]
"" = "other"
"（投诉）" = "complain"
[keep]
columns = ["g"]
[derive]
concluded_on = { from = "received_on", plus_days = "h" }
"#,
    );
    let text = "a,b,c,d,e,f,g,h\n甲,乙,丙,2026-01-30,1,(投诉),河,3\n,乙,,2026-01-30,陈某,,,\n";
    let mut read = Vec::new();
    each_row(text, Some(&mapping), |row| {
        let it = row.expect("it is sound");
        let texts = [
            Field::Title,
            Field::Facts,
            Field::ApplicantName,
            Field::Nature,
            Field::Channel,
        ]
        .map(|field| it.text(field).unwrap_or("").to_string());
        let kept: Vec<_> = it
            .kept
            .iter()
            .map(|(name, words)| format!("{name}:{words}"))
            .collect();
        let concluded = it.when(Field::ConcludedOn).map(|it| it.day.to_string());
        read.push((texts, it.yes_no(Field::Anonymous), kept, concluded));
    });
    let first = ["甲", "乙；丙", "", "complain", "hotline"].map(str::to_string);
    let second = ["乙", "乙", "陈某", "other", "hotline"].map(str::to_string);
    assert_eq!(
        read[0],
        (
            first,
            Some(true),
            vec!["g:河".to_string()],
            Some("2026-02-02".to_string())
        )
    );
    assert_eq!(read[1], (second, Some(false), vec![], None));
}

#[test]
fn every_fault_of_a_row_is_named_with_its_place() {
    let text = "编号,日期,标题,身份证号,金额,人数,是否匿名,事由\n\
                1,2026-02-30,甲,4.40604E+17,-5,三,也许,????\n";
    let mut faults = Vec::new();
    each_row(text, None, |row| faults = row.expect_err("much is wrong"));
    let found: Vec<_> = faults
        .iter()
        .map(|it| {
            let column = it.column.as_ref().expect("a cell is to blame");
            (
                it.line,
                column.number,
                column.name.as_str(),
                it.value.as_str(),
                it.reason.clone(),
            )
        })
        .collect();
    let expected = [
        (2, 2, "日期", "2026-02-30", Reason::NoSuchDay),
        (2, 4, "身份证号", "4.40604E+17", Reason::Scientific),
        (2, 5, "金额", "-5", Reason::Negative),
        (2, 6, "人数", "三", Reason::NotACount),
        (2, 7, "是否匿名", "也许", Reason::NotYesNo),
        (2, 8, "事由", "????", Reason::QuestionMarks),
    ];
    let mut found = found;
    found.sort_by_key(|it| it.1);
    assert_eq!(found, expected);
}

#[test]
fn rows_that_say_the_same_are_equal_bytes() {
    let bytes = |text: &str| {
        let mut all = Vec::new();
        each_row(text, None, |row| {
            row.expect("it is sound").canonical(&mut all)
        });
        all
    };
    let one = bytes("编号,日期,标题\n1,2026-01-06,甲\n");
    assert_eq!(one, bytes("标题;登记时间;工单编号\n 甲 ;2026年1月6日;１\n"));
    assert_ne!(one, bytes("编号,日期,标题\n1,2026-01-06,乙\n"));
    assert_ne!(one, bytes("编号,日期,事由\n1,2026-01-06,甲\n"));
}

#[test]
fn refused_rows_come_back_corrected() {
    let text = "编号,日期,标题,手机,备注\r\n\
                1,1月6日,\"=甲,\"\"乙\"\"\",013800138000,\"一\r\n二\"\r\n\
                2,2026-01-06,丙,1.38E+10,丁\r\n\
                3,2026-01-06,戊\r\n";
    let refused = |bytes: Vec<u8>| {
        let mut source = open(bytes, None);
        let plan = Plan::lay(source.header(), None).expect("it fits");
        let mut out = Refused::new(Vec::new(), &plan.names).expect("memory");
        let mut rows = source.rows().expect("it can be read");
        while let Some(row) = rows.next().expect("it can be read") {
            if let Err(faults) = plan.understand(row) {
                out.refuse(row, &format!("{:?}", faults[0].reason))
                    .expect("memory");
            }
        }
        let written = out.written();
        (
            String::from_utf8(out.finish().expect("memory")).expect("text"),
            written,
        )
    };
    let (first, written) = refused(text.as_bytes().to_vec());
    assert_eq!(written, 3);
    assert!(
        first.starts_with(
            "\u{feff}拒收行号,拒收原因,编号,日期,标题,手机,备注\r\n2,Yearless,1,1月6日,\"\t=甲"
        ),
        "{first}"
    );
    assert!(
        first.contains("\n4,Scientific,2,2026-01-06,丙,1.38E+10,丁\r\n5,"),
        "{first}"
    );
    // Uncorrected, it is refused again, with the lines of the new file and the old columns dropped.
    let (second, written) = refused(first.clone().into_bytes());
    assert_eq!(written, 3);
    assert_eq!(second.matches("拒收行号").count(), 1);
    assert!(
        second.contains("\n2,Yearless,1,") && second.contains("\n4,Scientific,2,"),
        "{second}"
    );
    let corrected = first
        .replace("1月6日", "2026年1月6日")
        .replace("1.38E+10", "13800138000")
        .replace("3,2026-01-06,戊", "3,2026-01-06,戊,,");
    let mut read = Vec::new();
    each_row(corrected, None, |row| {
        let it = row.expect("all is corrected");
        let texts = [Field::Title, Field::ApplicantPhone, Field::Note];
        read.push(texts.map(|field| it.text(field).unwrap_or("").to_string()));
    });
    let expected = [
        ["=甲,\"乙\"", "013800138000", "一\n二"],
        ["丙", "13800138000", "丁"],
        ["戊", "", ""],
    ];
    assert_eq!(read, expected.map(|it| it.map(str::to_string)));
}

#[test]
fn the_example_mappings_understand_files_of_their_shape() {
    let example = |text: &str| mapping(text);
    let rivers = example(include_str!("../examples/mappings/fuzhou-12345.toml"));
    let text = "id,river,nature,channel,title,anonymous,date,content,reply,reassignments,days_to_final_reply,district,period\n\
                1,无名河,投诉,e福州app,河水发黑,1,2020-12-30,\"第一段\n第二段\",已清淤。,1,6,某区,2016-2020\n\
                2,无,咨询,电话,何时完工,王某,2019-08-05,问完工时间,下月完工。,0,0,,2016-2020\n";
    let mut read = Vec::new();
    let plan = each_row(text, Some(&rivers), |row| {
        let it = row.expect("it is sound");
        let texts = [Field::Channel, Field::Nature, Field::ApplicantName]
            .map(|field| it.text(field).unwrap_or("").to_string());
        let concluded = it.when(Field::ConcludedOn).map(|it| it.day.to_string());
        read.push((
            texts,
            it.yes_no(Field::Anonymous),
            concluded,
            it.kept.len(),
            it.count(Field::Reassignments),
        ));
    });
    let day = |it: &str| Some(it.to_string());
    let first = ["app", "complain", ""].map(str::to_string);
    let second = ["hotline", "consult", "王某"].map(str::to_string);
    assert_eq!(read[0], (first, Some(true), day("2021-01-05"), 2, Some(1)));
    assert_eq!(
        read[1],
        (second, Some(false), day("2019-08-05"), 1, Some(0))
    );
    assert_eq!((plan.unknown.len(), plan.absent.len()), (0, 0));

    let messages = example(include_str!("../examples/mappings/messages.toml"));
    let text = "留言编号,留言用户,留言主题,留言时间,留言详情,一级标签\n\
                7,A0001,路灯不亮,2020/1/6 12:09:38,\"\n\t\t路灯\n\n不亮\n\",城乡建设\n";
    let plan = each_row(text, Some(&messages), |row| {
        let it = row.expect("it is sound");
        assert_eq!(it.text(Field::Facts), Some("路灯\n\n不亮"));
        assert_eq!(it.text(Field::Channel), Some("web"));
        assert_eq!(it.kept.len(), 1);
    });
    assert_eq!((plan.unknown.len(), plan.absent.len()), (0, 0));
}
