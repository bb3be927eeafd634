//! What the cube answers beside plain counts: comparisons, conditions, medians, people and matters counted once, order.

use fengqiao::casework::assignment::{self, Charge};
use fengqiao::casework::case::CaseId;
use fengqiao::casework::day::Moment;
use fengqiao::casework::facts::{Claims, Facts};
use fengqiao::casework::intake;
use fengqiao::casework::record::Entry;
use fengqiao::office::error::{Error, FormReason};
use fengqiao::office::stats::Stats;
use fengqiao::office::{Asker, Clock, Office, Request};
use fengqiao::report::picture::{Picture, Shape};
use fengqiao::report::sheet::Cell;
use fengqiao::store::Purpose;
use fengqiao::wording::Lang;
use fengqiao::wording::sheet::{Format, Look, bytes};
use tempfile::TempDir;

use crate::ledger::{TODAY, Told, ask, build, day, fill, fill_on, found, found_with, now, profile};

/// The table of an answer as Markdown, its rows only.
fn table(office: &Office, words: &[(&str, &str)]) -> String {
    let mut sheet = ask(office, build(office, words));
    sheet.notes.clear();
    sheet.title = Default::default();
    let look = Look::new(Lang::Zh);
    let text = String::from_utf8(bytes(&sheet, Format::Md, &look).unwrap()).unwrap();
    let rows = text.trim().lines().filter(|it| !it.starts_with("| ---"));
    rows.collect::<Vec<_>>().join("\n")
}

fn notes(office: &Office, words: &[(&str, &str)]) -> String {
    let sheet = ask(office, build(office, words));
    let notes = sheet.notes.iter().map(|it| it.zh.to_string());
    notes.collect::<Vec<_>>().join("\n")
}

fn received(on: &str, channel: &str) -> Told {
    Told {
        received: Some(day(on)),
        facts: Facts {
            channel: Some(channel.to_owned()),
            ..Facts::default()
        },
        ..Told::default()
    }
}

fn concluded(on: &str, after: i32, outcome: &str) -> Told {
    let mut told = received(on, "window");
    told.claims = Claims {
        outcome: Some(outcome.to_owned()),
        concluded_on: Some(Moment::at(day(on).plus(after), 15, 0, 0)),
        mediator: Some("admin".to_owned()),
        ..Claims::default()
    };
    told
}

#[test]
fn periods_are_held_against_earlier_ones() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let days = [
        ("2019-09-05", "window"),
        ("2019-09-25", "web"),
        ("2020-08-31", "window"),
        ("2020-09-01", "window"),
        ("2020-09-30", "window"),
        ("2020-09-30", "hotline"),
        ("2019-10-08", "web"),
        ("2019-10-20", "web"),
        ("2020-10-01", "web"),
        ("2020-10-02", "web"),
    ];
    fill(
        &office,
        days.into_iter().map(|(on, channel)| received(on, channel)),
    );
    let september = [
        ("by", "渠道"),
        ("period", "2020-09"),
        ("compare", "yoy,mom"),
    ];
    assert_eq!(
        table(&office, &september),
        "\
| 渠道 | 件数 | 上年同期件数 | 件数同比增减 | 件数同比 | 上期件数 | 件数环比增减 | 件数环比 |
| 窗口 | 2 | 1 | 1 | 100.00% (1/1) | 1 | 1 | 100.00% (1/1) |
| 12345热线 | 1 | 0 | 1 | — | 0 | 1 | — |
| 网站 | 0 | 1 | -1 | -100.00% (-1/1) | 0 | 0 | — |
| **合计** | **3** | **2** | **1** | **50.00% (1/2)** | **1** | **2** | **200.00% (2/1)** |"
    );
    // Not over: the same part of last October, and it says so.
    let october = [("period", "本月"), ("compare", "同比")];
    assert_eq!(
        table(&office, &october),
        "| 件数 | 上年同期件数 | 件数同比增减 | 件数同比 |\n| 2 | 1 | 1 | 100.00% (1/1) |"
    );
    let said = notes(&office, &october);
    assert!(
        said.contains("同比：与 2019-10-01 至 2019-10-09 相比（本期未结束，只比相同天数）"),
        "{said}"
    );
    // Months of last year stand under the months of this one.
    let by_month = [("by", "月"), ("period", "2020"), ("compare", "yoy")];
    assert_eq!(
        table(&office, &by_month),
        "\
| 月份 | 件数 | 上年同期件数 | 件数同比增减 | 件数同比 |
| 2020年8月 | 1 | 0 | 1 | — |
| 2020年9月 | 3 | 2 | 1 | 50.00% (1/2) |
| 2020年10月 | 2 | 1 | 1 | 100.00% (1/1) |
| **合计** | **6** | **3** | **3** | **100.00% (3/3)** |"
    );
}

#[test]
fn rates_change_by_points_and_medians_are_exact() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let cases = [
        concluded("2020-08-01", 3, "settled"),
        concluded("2020-08-02", 8, "unsettled"),
        concluded("2020-09-01", 1, "settled"),
        concluded("2020-09-02", 2, "settled"),
        concluded("2020-09-03", 10, "unsettled"),
        received("2020-09-04", "web"),
    ];
    fill(&office, cases.into_iter());
    let words = [("period", "2020-09"), ("compare", "mom")];
    let with = |measure| [words[0], words[1], ("measure", measure)];
    assert_eq!(
        table(&office, &with("success")),
        "| 调解成功率 | 上期调解成功率 | 调解成功率环比增减（百分点） |\n| 66.67% (2/3) | 50.00% (1/2) | +16.67 |"
    );
    assert_eq!(
        table(&office, &with("days,days_median,days_p90"))
            .lines()
            .last()
            .unwrap(),
        "| 4.33 (13/3) | 5.50 (11/2) | -1.17 | 2.00 (n=3) | 5.50 (n=2) | -3.50 | 10.00 (n=3) | 8.00 (n=2) | +2.00 |"
    );
    // Six months from 2 September end on 2 March: 181 days; from 1 September, 181 too.
    assert_eq!(
        table(&office, &[("period", "2020-09"), ("measure", "saved_days")])
            .lines()
            .last()
            .unwrap(),
        "| 179.50 (359/2) |"
    );
    let said = notes(&office, &[("measure", "saved_days")]);
    assert!(said.contains("民诉法§152"), "{said}");
}

/// Dates between the first and the last that was counted: as rows and columns, drawn, and with what they are compared with.
#[test]
fn dates_without_a_case_are_listed_and_drawn() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let days = [
        ("2019-02-03", "web"),
        ("2019-11-30", "window"),
        ("2019-12-31", "window"),
        ("2020-03-02", "web"),
        ("2020-03-05", "window"),
    ];
    fill(
        &office,
        days.into_iter().map(|(on, channel)| received(on, channel)),
    );
    assert_eq!(
        table(
            &office,
            &[
                ("by", "月"),
                ("from", "2019-11-01"),
                ("measure", "件数,占比,办结率")
            ]
        ),
        "\
| 月份 | 件数 | 占比 | 办结率 |
| 2019年11月 | 1 | 25.00% (1/4) | 0.00% (0/1) |
| 2019年12月 | 1 | 25.00% (1/4) | 0.00% (0/1) |
| 2020年1月 | 0 | 0.00% (0/4) | — |
| 2020年2月 | 0 | 0.00% (0/4) | — |
| 2020年3月 | 2 | 50.00% (2/4) | 0.00% (0/2) |
| **合计** | **4** | **100.00% (4/4)** | **0.00% (0/4)** |"
    );
    assert_eq!(
        table(
            &office,
            &[("by", "渠道"), ("across", "季度"), ("from", "2019-11-01")]
        ),
        "\
| 渠道 | 2019年第四季度 | 2020年第一季度 | 合计 |
| 窗口 | 2 | 1 | 3 |
| 网站 | 0 | 1 | 1 |
| **合计** | **2** | **2** | **4** |"
    );
    let across = [("by", "渠道"), ("across", "月"), ("period", "2020")];
    assert_eq!(ask(&office, build(&office, &across)).columns.len(), 3);
    // What is compared lies in the same months a year later, in which there may be nothing else.
    assert_eq!(
        table(
            &office,
            &[("by", "月"), ("period", "2020"), ("compare", "yoy")]
        ),
        "\
| 月份 | 件数 | 上年同期件数 | 件数同比增减 | 件数同比 |
| 2020年2月 | 0 | 1 | -1 | -100.00% (-1/1) |
| 2020年3月 | 2 | 0 | 2 | — |
| **合计** | **2** | **1** | **1** | **100.00% (1/1)** |"
    );
    let rows = |words: &[(&str, &str)]| {
        let sheet = ask(&office, build(&office, words));
        let drawn = Picture::of(&sheet, Shape::Lines, &[]).unwrap();
        assert_eq!(drawn.labels.len(), sheet.rows.len());
        let left_out = sheet
            .notes
            .iter()
            .any(|it| it.zh.contains("没有案件的日期不列"));
        (sheet.rows.len(), left_out)
    };
    for (words, n, left_out) in [
        (&[("by", "年")][..], 2, false),
        (&[("by", "月")], 14, false),
        (&[("by", "周")], 58, false),
        (&[("by", "星期")], 7, false),
        (&[("by", "日"), ("from", "2019-11-01")], 97, false),
        (&[("by", "日")], 397, false),
        // A ranking is no line, and pairs are those there are.
        (&[("by", "月"), ("sort", "件数")], 4, false),
        (&[("by", "月"), ("top", "2")], 3, false),
        (&[("by", "月,渠道")], 5, false),
        (&[("by", "办结月")], 1, false),
    ] {
        assert_eq!(rows(words), (n, left_out), "{words:?}");
    }
    // Beyond what a line can show, a table of days would be noughts above all.
    fill(&office, std::iter::once(received("2019-01-01", "web")));
    assert_eq!(rows(&[("by", "日")]), (6, true));
}

/// A column that stands twice would be one key of an object for programs.
#[test]
fn what_is_named_twice_is_one_column() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    fill(&office, std::iter::once(received("2020-09-01", "web")));
    let words = [
        ("by", "渠道,channel"),
        ("measure", "件数,办结,count"),
        ("period", "2020-09"),
        ("compare", "yoy,同比"),
    ];
    let sheet = ask(&office, build(&office, &words));
    let ids: Vec<&str> = sheet.columns.iter().map(|it| &*it.id).collect();
    assert_eq!(
        ids,
        [
            "channel",
            "count",
            "count.yoy",
            "count.yoy_change",
            "count.yoy_rate",
            "concluded",
            "concluded.yoy",
            "concluded.yoy_change",
            "concluded.yoy_rate"
        ]
    );
}

#[test]
fn conditions_choose_by_any_dimension_or_number() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let mut cases = vec![
        received("2020-06-01", "window"),
        received("2020-06-02", "web"),
        received("2020-07-01", "wechat"),
        concluded("2020-07-02", 5, "settled"),
    ];
    for (n, told) in cases.iter_mut().enumerate() {
        told.facts.headcount = [None, Some(4), Some(5), Some(120)][n];
        told.facts.amount = [None, Some(100), Some(200_000), None][n];
        told.facts.dispute_type = [
            None,
            Some("family"),
            Some("family-spouses"),
            Some("labour-pay"),
        ][n]
            .map(str::to_owned);
    }
    fill(&office, cases.into_iter());
    let n = |expression: &str| {
        let table = table(&office, &[("where", expression)]);
        table
            .lines()
            .last()
            .unwrap()
            .trim_matches(['|', ' '])
            .to_owned()
    };
    for (expression, cases) in [
        ("渠道=窗口,网站", "3"),
        ("渠道!=窗口", "2"),
        ("渠道 ≠ 窗口；涉及人数>=5", "1"),
        ("涉及人数>=5", "2"),
        ("涉及人数<5", "1"),
        ("涉及人数=4", "1"),
        ("金额>1", "1"),
        ("金额<=2000元", "2"),
        ("规模=1–4人", "1"),
        ("规模=5-29", "1"),
        ("规模=100人以上,无", "2"),
        ("类型=婚恋家庭纠纷", "2"),
        ("纠纷类型=夫妻关系", "1"),
        ("细类=婚恋家庭纠纷", "2"),
        ("统计类型=拖欠农民工工资", "1"),
        ("月=2020-06", "2"),
        ("季度=2020Q3", "2"),
        ("星期=一", "1"),
        ("时点=9", "4"),
        ("登记日期>=2020-06-02;登记日期<2020-07-02", "2"),
        ("在办=在办", "3"),
        ("办理方式=自办", "1"),
        ("办结月=无", "3"),
        ("结果=调解成功", "1"),
    ] {
        assert_eq!(n(expression), cases, "{expression}");
    }
    let said = notes(&office, &[("where", "渠道=窗口,网站")]);
    assert!(said.contains("且：渠道=窗口、网站"), "{said}");
    let read = notes(&office, &[("where", "涉及人数>=5"), ("explain", "yes")]);
    assert!(
        read.contains("读取的列：Headcount Received State"),
        "{read}"
    );
}

/// Manner of passing on, how a mediation came about, how hard it was, what kind of committee held it.
#[test]
fn what_statutory_forms_ask_for_is_counted() {
    let folder = TempDir::new().unwrap();
    let mut profile = profile(true);
    profile.mediators[0].committee_kind = Some("village".to_owned());
    let office = found_with(&folder, profile, now);
    let mut cases = vec![
        concluded("2020-06-01", 3, "settled"),
        concluded("2020-06-02", 3, "settled"),
        received("2020-06-03", "web"),
    ];
    cases[0].facts.entry_source = Some("own-initiative".to_owned());
    cases[0].claims.difficulty = Some("complex".to_owned());
    cases[1].facts.entry_source = Some("from-court".to_owned());
    fill(&office, cases.into_iter());
    let lead = Charge {
        body: "office".to_owned(),
        officer: None,
        by: None,
    };
    let assigned = assignment::Entry::Assigned {
        lead,
        assisting: Vec::new(),
        manner: Some("forward".to_owned()),
    };
    let assigned = Entry::Assignment(assigned);
    crate::append::append(&office, CaseId(3), now(), assigned);
    for (by, rows) in [
        (
            "调解来源",
            &["| 主动调解 | 1 |", "| 法院委托移送 | 1 |", "| 未填 | 1 |"][..],
        ),
        ("难易等级", &["| 疑难复杂 | 1 |", "| 未填 | 2 |"]),
        ("调委会类型", &["| 村调委会 | 2 |", "| 未填 | 1 |"]),
        ("流转方式", &["| 转送 | 1 |", "| 未填 | 2 |"]),
    ] {
        let table = table(&office, &[("by", by)]);
        assert!(rows.iter().all(|it| table.contains(it)), "{table}");
        assert_eq!(table.lines().count(), rows.len() + 2, "{table}");
    }
    for (expression, n) in [
        ("调委会=村", 2),
        ("调解来源!=主动", 2),
        ("流转方式=转办", 1),
    ] {
        let sheet = ask(&office, build(&office, &[("where", expression)]));
        assert_eq!(sheet.rows[0][0], Cell::Int(n), "{expression}");
    }
}

/// Appends an entry of intake, this morning.
fn append(office: &Office, case: u64, entry: intake::Entry) {
    crate::append::append(office, CaseId(case), now(), Entry::Intake(entry));
}

#[test]
fn cases_visits_visitors_people_and_matters_are_counted_apart() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let mut cases: Vec<Told> = (0..5).map(|_| received("2020-06-01", "window")).collect();
    cases[0].facts.headcount = Some(6);
    cases[1].facts.channel = Some("web".to_owned());
    // The same person twice by ID number, another by name and telephone twice, and one nobody can tell apart.
    let people = [
        Some(("甲一", Some("11010519491231002X"), None)),
        Some(("甲一", Some("11010519491231002X"), Some("13800000001"))),
        Some(("乙二", None, Some("13800000002"))),
        Some(("乙二", None, Some("13800000002"))),
        Some(("丙三", None, None)),
    ];
    for (told, person) in cases.iter_mut().zip(people) {
        told.applicant = person.map(|(name, number, phone)| {
            (
                name.to_owned(),
                number.map(str::to_owned),
                phone.map(str::to_owned),
            )
        });
    }
    fill(&office, cases.into_iter());
    // Case 3 repeats case 1, case 5 repeats case 3: one matter of three cases.
    append(&office, 3, intake::Entry::Linked { other: CaseId(1) });
    append(&office, 5, intake::Entry::Linked { other: CaseId(3) });
    append(
        &office,
        2,
        intake::Entry::ContactedAgain {
            channel: None,
            headcount: Some(3),
        },
    );
    append(
        &office,
        2,
        intake::Entry::ContactedAgain {
            channel: None,
            headcount: None,
        },
    );
    let measures = ("measure", "件数,批次,人次,人,事,涉及人数,重复件");
    assert_eq!(
        table(&office, &[("by", "渠道"), measures]),
        "\
| 渠道 | 件数 | 批次 | 人次 | 人 | 事 | 涉及人数 | 重复件 |
| 窗口 | 4 | 4 | 9 | 2 | 2 | 6 | 2 |
| 网站 | 1 | 3 | 5 | 1 | 1 | 3 | 0 |
| **合计** | **5** | **7** | **14** | **2** | **3** | **9** | **2** |"
    );
    assert_eq!(
        table(&office, &[("by", "初重"), ("measure", "件数,事")]),
        "\
| 初重 | 件数 | 事 |
| 初次 | 3 | 3 |
| 重复 | 2 | 1 |
| **合计** | **5** | **3** |"
    );
    // Born at the end of 1949, received in June 2020.
    let ages = table(&office, &[("by", "年龄")]);
    assert!(ages.contains("| 60岁以上 | 2 |"), "{ages}");
}

#[test]
fn an_earlier_day_is_counted_by_what_was_recorded_then() {
    let folder = TempDir::new().unwrap();
    let then = || Moment::at(day("2020-06-20"), 9, 0, 0);
    let office = found_with(&folder, profile(true), then);
    let path = office.path();
    drop(office);
    let clock = Clock { now, today: None };
    let office = Office::open(&path, Purpose::Write, clock).unwrap();
    let early = [
        received("2020-06-01", "window"),
        concluded("2020-06-02", 1, "settled"),
    ];
    fill_on(&office, "2020-07-01", early.into_iter());
    fill_on(
        &office,
        "2020-08-01",
        [received("2020-06-03", "web")].into_iter(),
    );
    // Linked, and its channel put right, only today.
    append(&office, 3, intake::Entry::Linked { other: CaseId(1) });
    let facts = Box::new(Facts {
        channel: Some("grid".to_owned()),
        ..Facts::default()
    });
    let corrected = intake::Entry::Corrected {
        facts,
        parties: Vec::new(),
        track: None,
        claims: None,
        row: None,
        rule_set: None,
    };
    append(&office, 1, corrected);
    let at = |day: &str| {
        table(
            &office,
            &[("by", "渠道"), ("measure", "件数,事,办结"), ("as_of", day)],
        )
    };
    let rows = |day: &str| {
        at(day)
            .lines()
            .skip(1)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(at("2020-06-30").lines().last(), Some("无记录"));
    assert_eq!(
        rows("2020-07-01"),
        [
            "| 窗口 | 2 | 2 | 1 |",
            "| **合计** | **2** | **2** | **1** |"
        ]
    );
    assert_eq!(
        rows("2020-10-08"),
        [
            "| 窗口 | 2 | 2 | 1 |",
            "| 网站 | 1 | 1 | 0 |",
            "| **合计** | **3** | **3** | **1** |"
        ]
    );
    let now = table(&office, &[("by", "渠道"), ("measure", "件数,事,办结")]);
    assert_eq!(at(TODAY), now);
    assert_eq!(
        now.lines().last(),
        Some("| **合计** | **3** | **2** | **1** |")
    );
    let said = notes(&office, &[("as_of", "2020-07-01")]);
    assert!(
        said.contains("按 2020-07-01 当日结束时已记录的内容统计"),
        "{said}"
    );
}

#[test]
fn times_are_groups_of_their_own() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let times = [None, Some(0), Some(2), Some(2), Some(11)];
    let cases = times.into_iter().map(|n| {
        let mut told = received("2020-06-01", "window");
        told.facts.reassignments = n;
        told
    });
    fill(&office, cases);
    assert_eq!(
        table(&office, &[("by", "改派次数")]),
        "| 改派次数 | 件数 |\n| 0次 | 2 |\n| 2次 | 2 |\n| 11次 | 1 |\n| **合计** | **5** |"
    );
    let many = table(&office, &[("where", "改派>2"), ("measure", "改派")]);
    assert_eq!(many, "| 改派 |\n| 11 |");
}

#[test]
fn rows_stand_in_the_order_asked_for() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let mut cases = vec![
        concluded("2020-06-01", 2, "settled"),
        concluded("2020-06-02", 9, "unsettled"),
        received("2020-06-03", "web"),
        received("2020-06-04", "grid"),
    ];
    cases[1].facts.channel = Some("hotline".to_owned());
    fill(&office, cases.into_iter());
    let order = |sort: &str| {
        let words = [
            ("by", "渠道"),
            ("measure", "件数,成功率"),
            ("sort", sort),
            ("top", "3"),
            ("total", "否"),
        ];
        let table = table(&office, &words);
        let first = table
            .lines()
            .skip(1)
            .map(|it| it.split(' ').nth(1).unwrap().to_owned());
        first.collect::<Vec<_>>().join(" ")
    };
    // What has no value comes last either way.
    assert_eq!(order("成功率"), "窗口 12345热线 网格 其余");
    assert_eq!(order("成功率:asc"), "12345热线 窗口 网格 其余");
    assert_eq!(order("平均用时"), "12345热线 窗口 网格 其余");
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let refused = |words: &[(&str, &str)]| {
        let request = Request::Stats(build(&office, words));
        office
            .handle(&Asker::at_prompt("tester"), request)
            .unwrap_err()
    };
    for (words, why) in [
        (&[("period", "2021")][..], FormReason::InFuture),
        (&[("from", "2020-10-10")], FormReason::InFuture),
        (
            &[("from", "2020-10-02"), ("to", "2020-10-01")],
            FormReason::EndsBeforeItBegins,
        ),
        (&[("compare", "yoy")], FormReason::NeedsAPeriod),
        (&[("as_of", "2020-10-10")], FormReason::InFuture),
    ] {
        match refused(words) {
            Error::Filter(it) => assert_eq!(it.why, why, "{words:?}"),
            other => panic!("{other:?}"),
        }
    }
    // An empty office: nothing to divide by, never an error.
    let all: Vec<String> = fengqiao::report::measure::Measure::ALL
        .iter()
        .map(|it| it.id().to_owned())
        .collect();
    let all = all.join(",");
    for by in ["渠道", "月", "规模", "时点", "周"] {
        let text = table(
            &office,
            &[
                ("by", by),
                ("measure", &all),
                ("period", "2020"),
                ("compare", "yoy,mom"),
            ],
        );
        assert!(text.ends_with("无记录"), "{text}");
    }
    let text = table(
        &office,
        &[
            ("measure", &all),
            ("period", "2020"),
            ("compare", "yoy,mom"),
        ],
    );
    assert!(!text.contains("NaN") && text.contains('—'), "{text}");
    // More cells than anybody reads: a day for every channel with thirty measures.
    fill(
        &office,
        (0..900).map(|n| {
            received(
                &day("2018-01-01").plus(n).to_string(),
                ["window", "web"][n as usize % 2],
            )
        }),
    );
    let asked = Stats {
        measures: fengqiao::report::measure::Measure::ALL.to_vec(),
        ..build(
            &office,
            &[
                ("by", "日"),
                ("across", "渠道"),
                ("period", "2018"),
                ("compare", "yoy,mom"),
            ],
        )
    };
    let request = Request::Stats(asked);
    let refused = office
        .handle(&Asker::at_prompt("tester"), request)
        .unwrap_err();
    assert!(
        matches!(refused, Error::TooManyCells { cells: Some(it), most: 100_000 } if it > 100_000),
        "{refused:?}"
    );
}
