//! Published figures as ledgers: made as CSV, imported, counted, and equal to what was printed, or to what should have been.

use std::io::Cursor;

use fengqiao::casework::code::{Axis, Code, Mark, OwnCode};
use fengqiao::casework::day::Moment;
use fengqiao::casework::profile::Body;
use fengqiao::office::import::Import;
use fengqiao::office::ledger::plan::is_known;
use fengqiao::office::ledger::source::{Options, Source};
use fengqiao::office::{Asker, Office};
use fengqiao::report::sheet::Cell;
use fengqiao::wording::Lang;
use fengqiao::wording::sheet::{Format, Look, bytes};
use tempfile::TempDir;

use crate::ledger::{ask, build, day, found_with, profile};

/// One column of a ledger: its header, and how many rows hold which words.
type Axe<'a> = (&'a str, &'a [(&'a str, i64)]);

/// A ledger of as many rows as every axis adds up to. Each axis goes through the rows in a step of its own, so that no two
/// run together; counts of each axis are exact whatever the order.
fn ledger(fixed: &[(&str, &str)], axes: &[Axe]) -> String {
    let n: i64 = axes[0].1.iter().map(|it| it.1).sum();
    for (name, parts) in axes {
        assert_eq!(parts.iter().map(|it| it.1).sum::<i64>(), n, "{name}");
    }
    let headers = fixed
        .iter()
        .map(|it| it.0)
        .chain(axes.iter().map(|it| it.0));
    let mut text = headers.collect::<Vec<_>>().join(",") + ",事由,来源编号\r\n";
    let steps = [1, 7919, 104_729, 1_299_709, 15_485_863];
    for row in 0..n {
        for (_, value) in fixed {
            text.push_str(value);
            text.push(',');
        }
        for ((_, parts), step) in axes.iter().zip(steps) {
            let mut at = row * step % n;
            let word = parts.iter().find(|it| {
                at -= it.1;
                at < 0
            });
            text.push_str(word.unwrap().0);
            text.push(',');
        }
        text.push_str(&format!("反映事项,T{row:06}\r\n"));
    }
    text
}

fn office(folder: &TempDir) -> Office {
    let mut profile = profile(true);
    for (code, name) in [
        ("counties", "县市区"),
        ("city", "市直单位"),
        ("utilities", "公共企事业"),
    ] {
        profile.bodies.push(Body {
            code: code.to_owned(),
            name: name.to_owned(),
            ..profile.bodies[0].clone()
        });
    }
    let site = Code {
        code: "city-site".to_owned(),
        zh: "市府门户".to_owned(),
        en: "city site".to_owned(),
        parent: None,
        aliases: Vec::new(),
        source: "jxyc12345.cn".to_owned(),
        mark: Mark::Sourced,
        tally: None,
    };
    profile.codes.push(OwnCode {
        axis: Axis::Channel,
        code: site,
    });
    found_with(folder, profile, || Moment::at(day("2026-11-23"), 9, 0, 0))
}

fn import(office: &Office, text: String) {
    let known = |name: &str| is_known(name, None);
    let input = Box::new(Cursor::new(text.into_bytes()));
    let mut source = Source::read(input, &Options::default(), &known).unwrap();
    let asker = Asker::at_prompt("tester");
    let account = office
        .import(&asker, &mut source, &Import::default(), &mut ())
        .unwrap();
    assert_eq!(account.refused, 0, "{:?}", account.faults.first());
}

/// Share of a whole in percent, half up, reckoned apart from the program.
fn share(n: i64, d: i64) -> String {
    let hundredths = (n * 20_000 + d) / (2 * d);
    format!("{}.{:02}% ({n}/{d})", hundredths / 100, hundredths % 100)
}

/// Counts and shares of every member of a dimension.
fn check(office: &Office, dimension: &str, filter: &[(&str, &str)], parts: &[(&str, i64)]) {
    let words = [&[("by", dimension), ("measure", "件数,占比")], filter].concat();
    let sheet = ask(office, build(office, &words));
    let text = String::from_utf8(bytes(&sheet, Format::Md, &Look::new(Lang::Zh)).unwrap()).unwrap();
    let all: i64 = parts.iter().map(|it| it.1).sum();
    for (name, n) in parts {
        let row = format!("| {name} | {n} | {} |", share(*n, all));
        assert!(text.contains(&row), "{row}\n{text}");
    }
    assert_eq!(sheet.total.unwrap()[1], Cell::Int(all), "{text}");
    assert_eq!(sheet.rows.len(), parts.len(), "{text}");
}

/// So many cases, of which so many mediations ended, so many of them settled.
#[track_caller]
fn check_mediations(received: i64, ended: i64, settled: i64, said: &str) {
    let folder = TempDir::new().unwrap();
    let office = office(&folder);
    let fixed = [("登记时间", "2019-06-03"), ("办理途径", "人民调解")];
    let outcomes = [
        ("调解成功", settled),
        ("调解不成", ended - settled),
        ("", received - ended),
    ];
    let days = [("2019-09-30", ended), ("", received - ended)];
    // Outcome and day of conclusion stand in the same rows: one axis of both.
    let both: Vec<(String, i64)> = outcomes
        .iter()
        .map(|(word, n)| {
            let day = if word.is_empty() {
                days[1].0
            } else {
                days[0].0
            };
            (format!("{word},{day}"), *n)
        })
        .collect();
    let both: Vec<(&str, i64)> = both.iter().map(|it| (it.0.as_str(), it.1)).collect();
    import(&office, ledger(&fixed, &[("办理结果,办结日期", &both)]));
    let words = [("measure", "件数,办结,调解成功,成功率,占受理成功率")];
    let sheet = ask(&office, build(&office, &words));
    assert_eq!(
        sheet.rows[0],
        [
            Cell::Int(received),
            Cell::Int(ended),
            Cell::Int(settled),
            Cell::ratio(settled, ended),
            Cell::ratio(settled, received),
        ]
    );
    assert!(share(settled, ended).starts_with(said), "{said}");
}

#[test]
fn foshan_before_trial_to_the_middle_of_2019() {
    // Printed as 46 %: cut off, not rounded.
    check_mediations(3900, 2866, 1337, "46.65%");
}

#[test]
#[ignore = "a large ledger: cargo test --release --test stats -- --ignored"]
fn foshan_june_to_october_2019() {
    check_mediations(12_507, 9627, 3793, "39.40%");
}

#[test]
#[ignore = "a large ledger: cargo test --release --test stats -- --ignored"]
fn foshan_january_to_september_2020() {
    check_mediations(43_634, 43_634, 29_631, "67.91%");
}

#[test]
#[ignore = "a large ledger: cargo test --release --test stats -- --ignored"]
fn anji_2020() {
    check_mediations(28_546, 28_546, 27_787, "97.34%");
}

#[test]
#[ignore = "a large ledger: cargo test --release --test stats -- --ignored"]
fn huangshi_november_2020() {
    check_mediations(6368, 6368, 6217, "97.63%");
}

/// The same in small: a hundredth of everything.
#[test]
fn the_large_ones_in_small() {
    check_mediations(125, 96, 38, "39.58%");
    check_mediations(436, 436, 296, "67.89%");
    check_mediations(64, 64, 62, "96.88%");
    yichun(100);
    week_28(100);
}

/// Printed in ten thousands or tenths of them: one row stands for as many.
#[test]
fn what_is_published_in_ten_thousands() {
    // Disputes of the county centres of Zhejiang, the first three quarters of 2020: 27.5, 27.3; printed as 99.2 %.
    check_mediations(275, 275, 273, "99.27%");
    // Before trial in all courts of 2023: 1747, 1204.
    check_mediations(1747, 1747, 1204, "68.92%");
    // Guangzhou 2023: 40.4, 24.5.
    check_mediations(404, 404, 245, "60.64%");
}

#[test]
#[ignore = "a large ledger: cargo test --release --test stats -- --ignored"]
fn mediation_before_trial_in_all_courts() {
    // The first three quarters of 2025: 478.2, 312.8.
    check_mediations(4782, 4782, 3128, "65.41%");
    // 2024, printed as 69.79 %: what is printed beside it, 1813.14 and 1218.2, makes another.
    check_mediations(181_314, 181_314, 121_820, "67.19%");
}

/// People's mediation of 2022, in ten thousands: 1494, of them 675 delegated or commissioned by courts.
#[test]
fn mediations_that_courts_passed_on() {
    let folder = TempDir::new().unwrap();
    let office = office(&folder);
    let fixed = [("登记时间", "2022-06-01"), ("办理途径", "人民调解")];
    let organs = [("法院", 675), ("其他单位", 819)];
    import(&office, ledger(&fixed, &[("来源机关", &organs)]));
    check(&office, "移送单位", &[("period", "2022")], &organs);
    assert!(share(675, 1494).starts_with("45.18%"));
}

/// Tangshan in November 2024, divided by a hundred: 284,406 cases, whose kinds add up to 195,532; inquiries were printed as
/// 63.72 %, which is a share of the second. Both are told with what they are made of.
#[test]
fn tangshan_november_2024() {
    let folder = TempDir::new().unwrap();
    let office = office(&folder);
    let stated = [("咨询", 1246), ("求助", 709)];
    let kinds = [stated[0], stated[1], ("", 889)];
    import(
        &office,
        ledger(&[("登记时间", "2024-11-11")], &[("性质", &kinds)]),
    );
    let all = [stated[0], stated[1], ("未填", 889)];
    check(&office, "性质", &[("period", "2024-11")], &all);
    check(&office, "性质", &[("where", "性质!=未填")], &stated);
    assert_eq!(share(1246, 2844), "43.81% (1246/2844)");
    assert_eq!(share(1246, 1955), "63.73% (1246/1955)");
}

/// Every axis of the bulletin of Yichun for May 2023, divided by `scale`.
fn yichun(scale: i64) {
    let folder = TempDir::new().unwrap();
    let office = office(&folder);
    let small = |n: i64| n / scale;
    let mut channels = [
        ("电话", 34_859),
        ("微信", 2724),
        ("网站", 170),
        ("110联动", 261),
        ("上级交办", 318),
        ("市府门户", 115),
    ]
    .map(|it| (it.0, small(it.1)));
    let mut natures = [
        ("咨询", 19_651),
        ("求助", 592),
        ("建议", 649),
        ("投诉", 15_042),
        ("举报", 2513),
    ]
    .map(|it| (it.0, small(it.1)));
    let passed =
        [("县市区", 15_390), ("市直单位", 2013), ("公共企事业", 710)].map(|it| (it.0, small(it.1)));
    let mut online = small(20_334);
    // What division lost is put back, so that every axis has as many rows.
    let n = small(38_447);
    let sum = |parts: &[(&str, i64)]| parts.iter().map(|it| it.1).sum::<i64>();
    channels[0].1 += n - sum(&channels);
    natures[0].1 += n - sum(&natures);
    online += n - online - sum(&passed);
    let handled: Vec<(String, i64)> = [(",解决,2023-05-31".to_owned(), online)]
        .into_iter()
        .chain(passed.iter().map(|it| (format!("{},,", it.0), it.1)))
        .collect();
    let handled: Vec<(&str, i64)> = handled.iter().map(|it| (it.0.as_str(), it.1)).collect();
    let fixed = [("登记时间", "2023-05-08"), ("办理途径", "12345热线")];
    let axes: [Axe; 3] = [
        ("渠道", &channels),
        ("性质", &natures),
        ("承办单位,办理结果,办结日期", &handled),
    ];
    import(&office, ledger(&fixed, &axes));
    check(&office, "渠道", &[("period", "2023-05")], &channels);
    check(&office, "性质", &[], &natures);
    check(
        &office,
        "办理方式",
        &[],
        &[("直办", online), ("转派", sum(&passed))],
    );
    check(&office, "承办单位", &[("where", "办理方式=转派")], &passed);
}

#[test]
#[ignore = "a large ledger: cargo test --release --test stats -- --ignored"]
fn yichun_may_2023() {
    yichun(1);
    let printed = |parts: &[i64], all: i64| {
        let shares = parts
            .iter()
            .map(|it| share(*it, all).split('%').next().unwrap().to_owned());
        shares.collect::<Vec<_>>().join(" ")
    };
    let channels = printed(&[34_859, 2724, 170, 261, 318, 115], 38_447);
    assert_eq!(channels, "90.67 7.09 0.44 0.68 0.83 0.30");
    let natures = printed(&[19_651, 592, 649, 15_042, 2513], 38_447);
    assert_eq!(natures, "51.11 1.54 1.69 39.12 6.54");
    assert_eq!(printed(&[15_390, 2013, 710], 18_113), "84.97 11.11 3.92");
}

/// Two axes of a city's 28th week of 2024, divided by `scale`.
fn week_28(scale: i64) {
    let folder = TempDir::new().unwrap();
    let office = office(&folder);
    let mut ways = [("电话", 37_527), ("网站", 33_657)].map(|it| (it.0, it.1 / scale));
    let mut natures = [
        ("咨询", 33_523),
        ("投诉", 21_570),
        ("求助", 10_497),
        ("举报", 3783),
        ("建议", 228),
        ("其他", 1583),
    ]
    .map(|it| (it.0, it.1 / scale));
    let n = 71_184 / scale;
    ways[0].1 += n - ways.iter().map(|it| it.1).sum::<i64>();
    natures[0].1 += n - natures.iter().map(|it| it.1).sum::<i64>();
    let fixed = [("登记时间", "2024-07-10")];
    import(
        &office,
        ledger(&fixed, &[("渠道", &ways), ("性质", &natures)]),
    );
    check(&office, "渠道", &[("period", "2024W28")], &ways);
    check(&office, "性质", &[], &natures);
}

#[test]
#[ignore = "a large ledger: cargo test --release --test stats -- --ignored"]
fn a_city_in_week_28_of_2024() {
    week_28(1);
    assert!(share(37_527, 71_184).starts_with("52.72%"));
}

#[test]
fn lianping_second_quarter_of_2025() {
    let folder = TempDir::new().unwrap();
    let office = office(&folder);
    let channels = [
        ("窗口", 57),
        ("电话", 2840),
        ("微信", 169),
        ("手机应用", 12),
        ("来信", 58),
    ];
    let natures = [("咨询", 2725), ("投诉", 239), ("建议", 172)];
    let done = [("解决,2025-06-30", 2477), (",", 659)];
    let fixed = [("登记时间", "2025-05-06"), ("承办单位", "县市区")];
    let axes: [Axe; 3] = [
        ("渠道", &channels),
        ("性质", &natures),
        ("办理结果,办结日期", &done),
    ];
    import(&office, ledger(&fixed, &axes));
    check(&office, "渠道", &[("period", "2025Q2")], &channels);
    check(&office, "性质", &[], &natures);
    let sheet = ask(
        &office,
        build(&office, &[("measure", "件数,办结,在办,办结率")]),
    );
    // Printed as 78.98 %: cut off, not rounded.
    let rate = Cell::ratio(2477, 3136);
    assert_eq!(
        sheet.rows[0],
        [Cell::Int(3136), Cell::Int(2477), Cell::Int(659), rate]
    );
    assert!(share(2477, 3136).starts_with("78.99%"));
}

#[test]
fn ningguo_april_2022() {
    let folder = TempDir::new().unwrap();
    let office = office(&folder);
    let handled = [
        (",解决,2022-04-12", 2276),
        ("市直单位,解决,2022-04-15", 597),
        ("市直单位,,", 4),
    ];
    let fixed = [("登记时间", "2022-04-11"), ("办理途径", "12345热线")];
    import(
        &office,
        ledger(&fixed, &[("承办单位,办理结果,办结日期", &handled)]),
    );
    let words = [("measure", "件数,直办,转派")];
    let sheet = ask(&office, build(&office, &words));
    assert_eq!(
        sheet.rows[0],
        [Cell::Int(2877), Cell::Int(2276), Cell::Int(601)]
    );
    // The ledger gives no limits: of what was passed on, that which was concluded stands for in time.
    let words = [("where", "办理方式=转派"), ("measure", "办结率")];
    let sheet = ask(&office, build(&office, &words));
    assert_eq!(sheet.rows[0], [Cell::ratio(597, 601)]);
    assert!(share(597, 601).starts_with("99.33%"));
}
