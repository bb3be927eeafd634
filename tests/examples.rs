//! The example township: its profile reads without a fault, and its ledger says nothing the profile and the codes do not know.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use fengqiao::casework::code::{Axis, Codes};
use fengqiao::casework::day::Day;
use fengqiao::casework::identity::{IdNumber, Phone};
use fengqiao::casework::profile::{Profile, Role};
use fengqiao::reference::{codes, profile};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");

/// Every column of the ledger, in its order.
const COLUMNS: &str = "来源编号 渠道 登记时间 标题 事由 诉求 性质 信访目的 纠纷类型 办理途径 平台 \
    申请人 申请人证件号码 申请人电话 申请人住址 申请人性别 \
    被申请人 被申请人证件号码 被申请人电话 被申请人住址 \
    涉及人数 所属区域 详细地址 涉及金额(元) 风险等级 限阅 匿名 受理日期 承办单位 派单日期 签收日期 \
    调解员 协议形式 协议日期 协议金额(元) 答复内容 答复日期 办理结果 结案原因 化解层级 办结日期 \
    是否解决 满意度 回访日期 退单次数 改派次数 归档日期 衔接类型 来源机关 来源案号 备注";

/// The columns that hold words of an axis.
const CODED: [(&str, Axis); 16] = [
    ("渠道", Axis::Channel),
    ("性质", Axis::Nature),
    ("信访目的", Axis::Purpose),
    ("纠纷类型", Axis::DisputeType),
    ("办理途径", Axis::Track),
    ("平台", Axis::Platform),
    ("申请人性别", Axis::Sex),
    ("风险等级", Axis::Risk),
    ("限阅", Axis::Restriction),
    ("协议形式", Axis::AgreementForm),
    ("办理结果", Axis::Outcome),
    ("结案原因", Axis::ClosingReason),
    ("化解层级", Axis::Level),
    ("满意度", Axis::Satisfaction),
    ("衔接类型", Axis::Linkage),
    ("来源机关", Axis::Organ),
];

/// The last day the ledger could have been written on.
const WRITTEN: &str = "2026-11-23";

static CODES: LazyLock<Codes> = LazyLock::new(codes::embedded);
static TOWNSHIP: LazyLock<Profile> = LazyLock::new(|| {
    let files = profile::read_folder(&Path::new(FOLDER).join("township")).unwrap();
    profile::read_profile(&files, &CODES).unwrap()
});
static CASES: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let text = std::fs::read(Path::new(FOLDER).join("cases.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_slice());
    reader.deserialize().map(Result::unwrap).collect()
});

type Row = BTreeMap<String, String>;

fn day(text: &str) -> Day {
    let date = text.split(' ').next().unwrap_or_default();
    date.parse().unwrap_or_else(|_| panic!("date {text}"))
}

/// The codes meant in a column, each with its count.
fn told(column: &str, axis: Axis) -> BTreeMap<String, usize> {
    let mut told = BTreeMap::new();
    for row in CASES.iter().filter(|it| !it[column].is_empty()) {
        let word = &row[column];
        let code = CODES.find(axis, word);
        let code = code.unwrap_or_else(|| panic!("{column} {word}: {row:?}"));
        *told.entry(code.code.clone()).or_default() += 1;
    }
    told
}

fn count(fits: impl Fn(&Row) -> bool) -> usize {
    CASES.iter().filter(|it| fits(it)).count()
}

#[test]
fn the_township_is_whole() {
    let township = &*TOWNSHIP;
    assert!(township.office.name.contains("示例"));
    assert!(township.places.len() >= 18);
    assert!(township.bodies.len() >= 14);
    assert!(township.officers.len() >= 14);
    assert!(township.mediators.len() >= 15);
    assert!(township.routes.len() >= 20);
    for role in Role::OF_OFFICERS {
        let has = township.officers.iter().any(|it| it.has(role));
        assert!(has, "{role:?}");
    }
    let of_bodies: BTreeSet<_> = township
        .officers
        .iter()
        .filter(|it| it.has(Role::BodyOfficer))
        .map(|it| &it.body)
        .collect();
    assert!(of_bodies.len() >= 5);
    assert!(township.officers.iter().any(|it| it.restricted));
    let written = day(WRITTEN);
    let away = township.officers.iter();
    assert!(away.clone().any(|it| it.service.is_on_leave(written)));
    assert!(township.routes.iter().all(|it| it.reason.len() > 20));
    let phones = township.officers.iter().map(|it| it.phone.as_deref());
    let phones = phones.chain(township.mediators.iter().map(|it| it.phone.as_deref()));
    let phones = phones.chain(township.bodies.iter().map(|it| it.phone.as_deref()));
    for phone in phones.flatten() {
        assert!(Phone::parse(phone).is_ok(), "{phone}");
    }
}

#[test]
fn the_ledger_has_the_columns_of_the_import() {
    let bytes = std::fs::read(Path::new(FOLDER).join("cases.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let header: Vec<_> = reader.headers().unwrap().iter().collect();
    let wanted: Vec<_> = COLUMNS.split_whitespace().collect();
    assert_eq!(header, wanted);
    assert!(CASES.len() >= 290, "{}", CASES.len());
    let mut known = BTreeSet::new();
    for row in CASES.iter().filter(|it| !it["来源编号"].is_empty()) {
        let key = (&row["渠道"], &row["来源编号"]);
        assert!(known.insert(key), "{key:?} twice");
    }
}

#[test]
fn every_word_is_a_code() {
    for (column, axis) in CODED {
        assert!(!told(column, axis).is_empty(), "{column}");
    }
    let flags = ["匿名", "是否解决"];
    for row in CASES.iter() {
        for column in flags {
            assert!(["", "是", "否"].contains(&row[column].as_str()), "{row:?}");
        }
    }
}

#[test]
fn every_code_that_matters_occurs() {
    let check = |column: &str, axis: Axis| {
        let told = told(column, axis);
        for code in CODES.all(axis) {
            assert!(told.contains_key(&code.code), "{column} {}", code.zh);
        }
    };
    check("渠道", Axis::Channel);
    check("性质", Axis::Nature);
    check("信访目的", Axis::Purpose);
    check("办理途径", Axis::Track);
    check("平台", Axis::Platform);
    check("风险等级", Axis::Risk);
    check("限阅", Axis::Restriction);
    check("协议形式", Axis::AgreementForm);
    check("办理结果", Axis::Outcome);
    check("化解层级", Axis::Level);
    check("满意度", Axis::Satisfaction);
    check("衔接类型", Axis::Linkage);
    let types = told("纠纷类型", Axis::DisputeType);
    assert!(types.len() >= 80, "{}", types.len());
    let tops: BTreeSet<_> = types
        .keys()
        .filter_map(|it| CODES.top(Axis::DisputeType, it))
        .map(|it| &it.code)
        .collect();
    for code in CODES.all(Axis::DisputeType) {
        let is_top = code.parent.is_none();
        assert!(!is_top || tops.contains(&code.code), "{}", code.zh);
    }
    assert!(types.contains_key("neighbour") && types.contains_key("neighbour-building"));
}

#[test]
fn every_place_body_and_mediator_is_of_the_profile() {
    for row in CASES.iter() {
        let (place, body, mediator) = (&row["所属区域"], &row["承办单位"], &row["调解员"]);
        assert!(TOWNSHIP.find_place(place).is_some(), "place {place}");
        let known = body.is_empty() || TOWNSHIP.find_body(body).is_some();
        assert!(known, "body {body}");
        let Some(mediator) = Some(mediator).filter(|it| !it.is_empty()) else {
            continue;
        };
        let found = TOWNSHIP.find_mediator(mediator);
        let found = found.unwrap_or_else(|| panic!("mediator {mediator}"));
        let from = day(&row["签收日期"]);
        assert!(found.service.is_available(from), "{mediator} on {from}");
    }
    let named: BTreeSet<_> = CASES
        .iter()
        .filter_map(|it| TOWNSHIP.find_mediator(&it["调解员"]))
        .map(|it| &it.id)
        .collect();
    assert_eq!(named.len(), TOWNSHIP.mediators.len());
}

#[test]
fn numbers_are_valid_and_nobodys() {
    let written = day(WRITTEN);
    for row in CASES.iter() {
        for side in ["申请人", "被申请人"] {
            let id = &row[&format!("{side}证件号码")];
            if !id.is_empty() {
                let id = IdNumber::parse(id, written).unwrap_or_else(|it| panic!("{id}: {it:?}"));
                let serial = &id.as_str()[14..17];
                assert!(("996"..="999").contains(&serial), "{serial}");
                assert!(id.region().starts_with("4406"));
                assert!((18..100).contains(&id.age_on(written)), "{}", id.as_str());
            }
            let phone = &row[&format!("{side}电话")];
            if !phone.is_empty() {
                let phone = Phone::parse(phone).unwrap_or_else(|it| panic!("{phone}: {it:?}"));
                let phone = phone.as_str();
                let is_invented = phone.starts_with("13800138") || phone.starts_with("0757-0000");
                assert!(is_invented, "{phone}");
            }
        }
        for column in [
            "涉及人数",
            "退单次数",
            "改派次数",
            "涉及金额(元)",
            "协议金额(元)",
        ] {
            let text = &row[column];
            assert!(text.is_empty() || text.parse::<u32>().is_ok(), "{text}");
        }
    }
}

#[test]
fn sex_agrees_with_the_id_number() {
    let mut checked = 0;
    for row in CASES.iter().filter(|it| !it["申请人证件号码"].is_empty()) {
        let id = IdNumber::parse(&row["申请人证件号码"], day(WRITTEN)).unwrap();
        let sex = format!("{:?}", id.sex()).to_lowercase();
        let told = CODES.find(Axis::Sex, &row["申请人性别"]);
        assert_eq!(
            told.map(|it| it.code.as_str()),
            Some(sex.as_str()),
            "{row:?}"
        );
        checked += 1;
    }
    assert!(checked > 100);
}

#[test]
fn dates_follow_each_other() {
    let steps = [
        "登记时间",
        "受理日期",
        "派单日期",
        "签收日期",
        "协议日期",
        "答复日期",
        "办结日期",
        "回访日期",
        "归档日期",
    ];
    let (first, last) = (day("2026-03-01"), day("2026-11-20"));
    for row in CASES.iter() {
        let received = day(&row["登记时间"]);
        assert!(first <= received && received <= last, "{row:?}");
        let days: Vec<_> = steps
            .iter()
            .filter(|it| !row[**it].is_empty())
            .map(|it| day(&row[*it]))
            .collect();
        assert!(days.is_sorted(), "{row:?}");
        assert!(days.iter().all(|it| *it <= day(WRITTEN)), "{row:?}");
    }
}

#[test]
fn words_are_told_at_a_readable_length() {
    for row in CASES.iter() {
        let n_characters = row["事由"].chars().count();
        assert!((40..=200).contains(&n_characters), "{}", row["事由"]);
        assert!(
            !row["标题"].is_empty() && !row["诉求"].is_empty(),
            "{row:?}"
        );
    }
    let told: BTreeSet<_> = CASES.iter().map(|it| &it["事由"]).collect();
    assert_eq!(told.len(), CASES.len(), "no account is told twice");
}

#[test]
fn cases_stand_at_every_stage() {
    let is = |row: &Row, column: &str| !row[column].is_empty();
    let check = |stage: &str, found: usize| assert!(found >= 5, "{stage}: {found}");
    check("registered", count(|it| !is(it, "受理日期")));
    check(
        "accepted",
        count(|it| is(it, "受理日期") && !is(it, "派单日期")),
    );
    check(
        "assigned",
        count(|it| is(it, "派单日期") && !is(it, "签收日期")),
    );
    let open = |it: &Row| !is(it, "办结日期") && !is(it, "答复日期");
    let handling = |it: &Row| open(it) && is(it, "签收日期") && !is(it, "调解员");
    check("acknowledged", count(handling));
    check("mediating", count(|it| open(it) && is(it, "调解员")));
    check(
        "replied",
        count(|it| is(it, "答复日期") && !is(it, "办结日期")),
    );
    let closed = |it: &Row| is(it, "办结日期") && !is(it, "归档日期");
    check("concluded", count(|it| closed(it) && !is(it, "回访日期")));
    check("followed up", count(|it| closed(it) && is(it, "回访日期")));
    check("archived", count(|it| is(it, "归档日期")));
    check("returned", count(|it| is(it, "退单次数")));
    check("joint", count(|it| it["备注"].contains("联名")));
    check("anonymous", count(|it| it["匿名"] == "是"));
    check("with an agent", count(|it| it["备注"].contains("代理人")));
}

#[test]
fn people_come_back_some_with_another_phone() {
    let mut phones: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in CASES.iter().filter(|it| !it["申请人证件号码"].is_empty()) {
        let of_person = phones.entry(&row["申请人证件号码"]).or_default();
        of_person.push(&row["申请人电话"]);
    }
    let again: Vec<_> = phones.values().filter(|it| it.len() > 1).collect();
    assert!(again.len() >= 10, "{}", again.len());
    assert!(again.iter().any(|it| it[0] != it[1]));
    assert!(again.iter().any(|it| it[0] == it[1]));
}

#[test]
fn what_must_be_restricted_is() {
    let is_accusation = |it: &Row| it["信访目的"] == "检举控告";
    assert!(count(is_accusation) >= 5);
    assert_eq!(count(|it| is_accusation(it) && it["限阅"].is_empty()), 0);
    let is_nameless = |it: &Row| it["申请人"].is_empty() && it["匿名"] != "是";
    assert_eq!(count(is_nameless), 0, "nameless, yet not anonymous");
    let is_linked = |it: &Row| !it["衔接类型"].is_empty();
    let is_sourced = |it: &Row| !it["来源机关"].is_empty() && !it["来源案号"].is_empty();
    assert_eq!(count(|it| is_linked(it) != is_sourced(it)), 0);
}
