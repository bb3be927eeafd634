//! Reports of the example township: every figure of a sentence stands in a sheet, parts add up, and the same is the same again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fengqiao::casework::day::Moment;
use fengqiao::office::error::Error;
use fengqiao::office::import::{Import, Progress, Watch};
use fengqiao::office::ledger::plan::is_known;
use fengqiao::office::ledger::source::{Options, Source};
use fengqiao::office::report::outline::{Outline, SHIPPED, Shipped};
use fengqiao::office::report::{Report, When};
use fengqiao::office::request::Show;
use fengqiao::office::{Asker, Clock, Office, Reply, Request};
use fengqiao::reference::codes;
use fengqiao::reference::profile::read_profile;
use fengqiao::report::bulletin::{Bulletin, Part};
use fengqiao::report::sheet::{Cell, Kind, Sheet};
use fengqiao::report::stretch::Stretch;
use fengqiao::wording::Lang;
use fengqiao::wording::bulletin::bytes;
use fengqiao::wording::sheet::{Format, Look, said};
use tempfile::TempDir;

use super::ledger::{build, day, fields, found};

const TODAY: &str = "2026-11-23";
const CLERK: &str = "mai-guichan";
const LEADER: &str = "zhi-zhuowen";
/// Officer of the body `housing`.
const BUILDER: &str = "zhao-yaokai";

struct Quiet;

impl Watch for Quiet {
    fn progress(&mut self, _: &Progress) -> bool {
        true
    }
}

struct Township {
    office: Office,
    _folder: TempDir,
}

impl Township {
    fn new() -> Township {
        let folder = TempDir::new().unwrap();
        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for it in std::fs::read_dir(examples.join("township")).unwrap() {
            let it = it.unwrap();
            let name = it.file_name().into_string().unwrap();
            files.insert(name, std::fs::read_to_string(it.path()).unwrap());
        }
        let profile = read_profile(&files, &codes::embedded()).unwrap();
        let clock = Clock {
            now: || Moment::at(day(TODAY), 9, 0, 0),
            today: None,
        };
        let path = folder.path().join("office.redb");
        let office = Office::found(&path, profile, false, clock, "tester").unwrap();
        let ledger = std::fs::read(examples.join("cases.csv")).unwrap();
        let known = |name: &str| is_known(name, None);
        let input = Box::new(std::io::Cursor::new(ledger));
        let mut source = Source::read(input, &Options::default(), &known).unwrap();
        let asker = Asker::at_prompt("tester").claiming(Some(CLERK));
        office
            .import(&asker, &mut source, &Import::default(), &mut Quiet)
            .unwrap();
        Township {
            office,
            _folder: folder,
        }
    }

    fn report(&self, officer: &str, shipped: &Shipped, period: Option<&str>) -> Bulletin {
        let asker = Asker::at_prompt("tester").claiming(Some(officer));
        ask(&self.office, &asker, shipped, period)
    }
}

fn ask(office: &Office, asker: &Asker, shipped: &Shipped, period: Option<&str>) -> Bulletin {
    let today = office.clock().reading().day();
    let stretch = period.map(|it| Stretch::of(it, today).unwrap());
    let asked = Report {
        when: stretch.map(When::Stretch),
        ..Report::of(shipped.outline(&office.rules(), today).unwrap())
    };
    answered(office, asker, asked)
}

fn answered(office: &Office, asker: &Asker, asked: Report) -> Bulletin {
    match office
        .handle(asker, Request::Report(Box::new(asked)))
        .unwrap()
    {
        Reply::Bulletin(it) => *it,
        other => panic!("{other:?}"),
    }
}

/// A report of the township for days and cases in words.
fn chosen(township: &Township, officer: &str, id: &str, words: &[(&str, &str)]) -> Bulletin {
    let (rules, today) = (township.office.rules(), day(TODAY));
    let asked = Report::shipped(named(id), &fields(words), &rules, today).unwrap();
    let asker = Asker::at_prompt("tester").claiming(Some(officer));
    answered(&township.office, &asker, asked)
}

fn named(id: &str) -> &'static Shipped {
    Shipped::of(id).unwrap()
}

fn sheet<'a>(it: &'a Bulletin, id: &str) -> &'a Sheet {
    it.sheets().find(|it| it.id == id).unwrap()
}

/// The numbers written in a text, without their signs.
fn numbers(text: &str) -> Vec<&str> {
    let is_part = |it: char| it.is_ascii_digit() || it == '.';
    text.split(|it| !is_part(it))
        .map(|it| it.trim_matches('.'))
        .filter(|it| !it.is_empty())
        .collect()
}

/// What is in a bulletin's cells, names of groups included.
fn figures(it: &Bulletin, lang: Lang) -> BTreeSet<String> {
    let sheets = it.sheets();
    let cells = sheets.flat_map(|it| it.rows.iter().chain(&it.total).flatten());
    cells
        .flat_map(|it| {
            let text = said(it, lang).into_owned();
            numbers(&text)
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

#[track_caller]
fn check_sentences(it: &Bulletin) {
    for lang in [Lang::Zh, Lang::En] {
        let known = figures(it, lang);
        for part in &it.parts {
            let Part::Text(words) = part else { continue };
            // Office and period are no figures.
            let text = lang
                .of(words)
                .replace(lang.of(&it.period), "")
                .replace(&it.office, "");
            assert!(!text.contains(['{', '}']), "{text}");
            for number in numbers(&text) {
                assert!(known.contains(number), "{}: {number} in {text}", it.name);
            }
        }
    }
}

/// Columns that add up: counts of cases, not of people and matters counted once, and no ranks.
fn adds_up(sheet: &Sheet, n: usize) -> bool {
    let column = &sheet.columns[n];
    let once = ["persons", "matters", "rank", "days_over"];
    let is_once = once
        .iter()
        .any(|it| column.id.split('.').any(|part| part == *it));
    matches!(column.kind, Kind::Int | Kind::Money) && !is_once && !column.id.ends_with("_change")
}

fn amount(cell: &Cell) -> i64 {
    match cell {
        Cell::Int(n) | Cell::Money(n) => *n,
        _ => 0,
    }
}

#[track_caller]
fn check_totals(it: &Bulletin) {
    for sheet in it.sheets() {
        let Some(total) = &sheet.total else { continue };
        for n in (0..sheet.columns.len()).filter(|n| adds_up(sheet, *n)) {
            let sum: i64 = sheet.rows.iter().map(|row| amount(&row[n])).sum();
            let (report, column) = (&it.name, &sheet.columns[n].id);
            assert_eq!(sum, amount(&total[n]), "{report} {} {column}", sheet.id);
        }
    }
}

#[test]
fn every_report_of_the_example_township_holds() {
    let township = Township::new();
    for shipped in SHIPPED {
        let made = township.report(CLERK, shipped, None);
        assert_eq!(made.name, shipped.id);
        check_sentences(&made);
        check_totals(&made);
        let again = township.report(CLERK, shipped, None);
        assert_eq!(made, again, "{}", shipped.id);
        for format in [
            Format::Table,
            Format::Csv,
            Format::Json,
            Format::Md,
            Format::Html,
        ] {
            let look = Look::new(Lang::Zh);
            let text = bytes(&made, format, &look).unwrap();
            assert_eq!(
                text,
                bytes(&again, format, &look).unwrap(),
                "{}",
                shipped.id
            );
            let text = String::from_utf8(text).unwrap();
            for word in ["NaN", "inf%", "{", "undefined"] {
                let is_code = word == "{" && matches!(format, Format::Json | Format::Html);
                assert!(is_code || !text.contains(word), "{} {word}", shipped.id);
            }
        }
        let json = bytes(&made, Format::Json, &Look::new(Lang::Zh)).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
        assert_eq!(json["report"], shipped.id);
    }
    days_and_cases_may_be_chosen(&township);
    cases_are_listed_by_number(&township);
    the_head_is_that_of_the_figures(&township);
    each_role_counts_its_own(&township);
    today_is_as_it_stands(&township);
}

/// The same days by whatever name are the same figures; what was chosen is said under the title and in sentences.
fn days_and_cases_may_be_chosen(township: &Township) {
    let rows = |it: &Bulletin, id: &str| sheet(it, id).rows.clone();
    let days = [("from", "2026-10-01"), ("to", "2026-10-31")];
    let (named, free) = (
        chosen(township, CLERK, "monthly", &[("period", "2026-10")]),
        chosen(township, CLERK, "monthly", &days),
    );
    assert_eq!(free.period.zh, "2026-10-01 至 2026-10-31");
    assert_eq!(free.stretch, "2026-10-01--2026-10-31");
    for id in ["channel", "body", "example", "late", "trend"] {
        let n = |it: &Bulletin| {
            rows(it, id)
                .iter()
                .map(|row| row[0].clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(n(&named), n(&free), "{id}");
    }
    // Months without a case have a row: the line goes through them.
    let months = rows(&named, "trend");
    assert_eq!(months.len(), 10);
    assert_eq!(
        (amount(&months[0][1]), amount(&months[9][1])),
        (0, amount(&rows(&named, "total")[0][1]))
    );
    // A week and a half: no name, and yet held against the days before.
    let days = [("from", "2026-10-05"), ("to", "2026-10-14")];
    let some = chosen(township, CLERK, "monthly", &days);
    check_sentences(&some);
    check_totals(&some);
    let note = "环比：与 2026-09-25 至 2026-10-04 相比";
    let said = |it: &Bulletin, id: &str, zh: &str| {
        let notes = it.sheets().find(|it| it.id == id).map(|it| &it.notes);
        notes
            .unwrap_or(&it.notes)
            .iter()
            .any(|it| it.zh.contains(zh))
    };
    assert!(said(&some, "total", note));

    let only = [
        ("period", "2026-10"),
        ("where", "渠道=微信"),
        ("where", "性质=投诉"),
    ];
    let some = chosen(township, CLERK, "monthly", &only);
    check_sentences(&some);
    assert_eq!(
        some.period.zh,
        "2026年10月（2026-10-01 至 2026-10-31），只计渠道=微信；性质=投诉"
    );
    let Some(Part::Text(first)) = some.parts.get(1) else {
        panic!("{:?}", some.parts.get(1));
    };
    assert!(first.zh.contains("只计渠道=微信；性质=投诉"), "{first:?}");
    assert!(said(&some, "nothing", "不是固化的报表"));
    assert!(said(&some, "late", "且：渠道=微信；性质=投诉"));
    let count = [("by", "渠道"), only[0], only[1], only[2]];
    let asker = Asker::at_prompt("tester").claiming(Some(CLERK));
    let stats = build(&township.office, &count);
    let Reply::Sheet(counted) = township
        .office
        .handle(&asker, Request::Stats(stats))
        .unwrap()
    else {
        panic!("asked for a count");
    };
    assert_eq!(rows(&some, "total")[0][1], counted.total.unwrap()[1]);
}

/// The numbers of a list: as many as the sheet beside it counts, masked, and of no case out of sight.
fn cases_are_listed_by_number(township: &Township) {
    let listed = |it: &Bulletin, id: &str, n: usize| -> Vec<String> {
        let rows = sheet(it, id).rows.iter();
        rows.map(|row| said(&row[n], Lang::Zh).into_owned())
            .collect()
    };
    for (officer, period) in [(CLERK, "2026-10"), (LEADER, "2026-10"), (BUILDER, "2026")] {
        let id = if period == "2026" {
            "annual"
        } else {
            "monthly"
        };
        let made = chosen(township, officer, id, &[("period", period)]);
        let late = listed(&made, "late", 0);
        let overdue = sheet(&made, "total").rows.last().unwrap()[1].clone();
        let more = sheet(&made, "late").total.is_some();
        assert!(more || overdue == Cell::Int(late.len() as i64), "{late:?}");
        let groups = listed(&made, "example", 0);
        let hotspots = listed(&made, "hotspot", 0);
        assert_eq!(groups, hotspots[..groups.len()], "{officer}");
    }
    let daily = chosen(township, CLERK, "daily", &[("period", "2026-11-22")]);
    let late = sheet(&daily, "late");
    let days: Vec<i64> = late
        .rows
        .iter()
        .map(|row| amount(row.last().unwrap()))
        .collect();
    assert!(
        days.is_sorted_by(|a, b| a >= b) && days.last() > Some(&0),
        "{days:?}"
    );
    let stock = amount(
        sheet(&daily, "stock")
            .total
            .as_ref()
            .unwrap()
            .last()
            .unwrap(),
    );
    let left = late.total.as_ref().map_or(0, |it| match &it[0] {
        Cell::Code { zh, .. } => numbers(zh)[0].parse().unwrap(),
        other => panic!("{other:?}"),
    });
    assert_eq!(stock, days.len() as i64 + left);

    // Names of people stand in no title.
    let made = chosen(township, CLERK, "hotspots", &[("period", "2026-10")]);
    for row in &sheet(&made, "example").rows {
        let asked = Show {
            name: said(&row[1], Lang::Zh).into_owned(),
            reveal: Some("核对".to_owned()),
            ..Show::default()
        };
        let asker = Asker::at_prompt("tester").claiming(Some(CLERK));
        let Ok(Reply::Case(it)) = township.office.handle(&asker, Request::Show(asked)) else {
            panic!("{row:?} is no case");
        };
        let title = said(&row[2], Lang::Zh).into_owned();
        assert!(it.case.restricted.is_none() && !title.is_empty());
        let people = it
            .case
            .parties
            .iter()
            .filter(|it| it.paper.as_deref() != Some("credit-code"));
        for name in people.filter_map(|it| it.name.as_deref()) {
            assert!(!title.contains(name), "{title}");
        }
    }
}

/// Looking at a case moves the file, and no report.
fn the_head_is_that_of_the_figures(township: &Township) {
    let before = township.report(CLERK, named("monthly"), None);
    let head = |it: &Township| it.office.store().read(|it| it.head()).unwrap().gno;
    let at = head(township);
    let asked = Show {
        name: "SQ-2026-000001".to_owned(),
        reveal: Some("核对".to_owned()),
        ..Show::default()
    };
    let asker = Asker::at_prompt("tester").claiming(Some(CLERK));
    township
        .office
        .handle(&asker, Request::Show(asked))
        .unwrap();
    assert_eq!(head(township), at + 1);
    assert_eq!(township.report(CLERK, named("monthly"), None), before);
}

/// Restricted cases are in no figure of those not entitled; a body officer counts the cases of the body.
fn each_role_counts_its_own(township: &Township) {
    let count = |officer: &str| {
        let made = township.report(officer, named("annual"), Some("2026"));
        let total = sheet(&made, "total").rows[0].clone();
        let bodies: Vec<Cell> = sheet(&made, "body")
            .rows
            .iter()
            .map(|it| it[0].clone())
            .collect();
        (amount(&total[1]), bodies)
    };
    let (all, _) = count(LEADER);
    let (some, bodies) = count(CLERK);
    let (own, body) = count(BUILDER);
    assert!(own > 0 && own < some && some < all, "{own} {some} {all}");
    assert!(bodies.len() > 3);
    assert!(
        matches!(&body[..], [Cell::Code { code, .. }] if code == "housing"),
        "{body:?}"
    );
}

/// What was recorded by today is all there is: folded anew, the same figures as from the columns.
fn today_is_as_it_stands(township: &Township) {
    let asker = Asker::at_prompt("tester").claiming(Some(CLERK));
    let today = day(TODAY);
    let outline = named("monthly")
        .outline(&township.office.rules(), today)
        .unwrap();
    let ask = |as_of| {
        let asked = Report {
            when: Stretch::of("2026-10", today).map(When::Stretch),
            as_of,
            ..Report::of(outline.clone())
        };
        answered(&township.office, &asker, asked)
    };
    let (now, then) = (ask(None), ask(Some(today)));
    let rows = |it: &Bulletin| -> Vec<_> {
        it.sheets()
            .map(|it| (it.rows.clone(), it.total.clone()))
            .collect()
    };
    assert_eq!(rows(&now), rows(&then));
    let before = ask(Some(today.plus(-1)));
    assert_eq!(amount(&sheet(&before, "total").rows[0][1]), 0);
}

#[test]
fn an_office_without_a_case_has_every_report() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let asker = Asker::at_prompt("tester");
    for shipped in SHIPPED {
        let made = ask(&office, &asker, shipped, None);
        check_sentences(&made);
        check_totals(&made);
        let html = bytes(&made, Format::Html, &Look::new(Lang::Zh)).unwrap();
        let html = String::from_utf8(html).unwrap();
        assert!(
            !html.contains("NaN") && !html.contains("<svg"),
            "{}",
            shipped.id
        );
    }
}

#[test]
fn what_an_office_writes_itself_is_filled() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/outline.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let outline = Outline::read(&text, &office.rules(), day("2020-10-09")).unwrap();
    let made = answered(&office, &Asker::at_prompt("tester"), Report::of(outline));
    check_sentences(&made);
    assert_eq!(made.stretch, "2020-09");
}

#[test]
fn what_cannot_be_told_is_refused_with_its_field() {
    let folder = TempDir::new().unwrap();
    let office = found(&folder, true);
    let asker = Asker::at_prompt("tester");
    for (id, words, field, why) in [
        ("monthly", &[("from", "十月")][..], "from", "NotADay"),
        ("monthly", &[("to", "2020-09-30")], "to", "NoFirstDay"),
        ("monthly", &[("from", "2020-11-01")], "from", "InFuture"),
        ("monthly", &[("period", "2020-11")], "period", "InFuture"),
        ("monthly", &[("period", "2020-13")], "period", "NotAPeriod"),
        (
            "monthly",
            &[("from", "2020-09-02"), ("to", "2020-09-01")],
            "to",
            "EndsBeforeItBegins",
        ),
        (
            "monthly",
            &[("period", "2020-09"), ("from", "2020-09-01")],
            "period",
            "TwoPeriods",
        ),
        (
            "daily",
            &[("from", "2020-09-01"), ("to", "2020-09-02")],
            "to",
            "OtherLength",
        ),
        (
            "mediation",
            &[("period", "2020W36")],
            "period",
            "OtherLength",
        ),
        (
            "monthly",
            &[("where", "渠到=窗口")],
            "where",
            "UnknownDimension",
        ),
        ("monthly", &[("as_of", "2020-12-01")], "as_of", "InFuture"),
        ("monthly", &[("perod", "2020-09")], "perod", "UnknownField"),
    ] {
        let rules = office.rules();
        let asked = Report::shipped(named(id), &fields(words), &rules, day("2020-10-09"));
        let answer = match asked {
            Err(it) => Err(Error::Filter(it)),
            Ok(it) => office.handle(&asker, Request::Report(Box::new(it))),
        };
        match answer {
            Err(Error::Filter(it)) => {
                assert_eq!(it.field, field, "{words:?}");
                assert!(format!("{:?}", it.why).starts_with(why), "{words:?} {it:?}");
            }
            other => panic!("{words:?} {other:?}"),
        }
    }
    // One day of choice is a day.
    let words = [("from", "2020-10-08"), ("to", "2020-10-08")];
    let asked = Report::shipped(
        named("daily"),
        &fields(&words),
        &office.rules(),
        day("2020-10-09"),
    );
    assert_eq!(
        answered(&office, &asker, asked.unwrap()).period.zh,
        "2020-10-08 至 2020-10-08"
    );
}
