//! Reports of the example township: every figure of a sentence stands in a sheet, parts add up, and the same is the same again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fengqiao::casework::day::Moment;
use fengqiao::office::import::{Import, Progress, Watch};
use fengqiao::office::ledger::plan::is_known;
use fengqiao::office::ledger::source::{Options, Source};
use fengqiao::office::report::Report;
use fengqiao::office::report::outline::{Outline, SHIPPED, Shipped};
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

use super::ledger::{day, found};

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
    let asked = Report {
        outline: shipped.outline(&office.rules(), today).unwrap(),
        stretch: period.map(|it| Stretch::of(it, today).unwrap()),
        as_of: None,
        live: false,
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
    let once = ["persons", "matters", "rank"];
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
    the_head_is_that_of_the_figures(&township);
    each_role_counts_its_own(&township);
    today_is_as_it_stands(&township);
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
        let outline = outline.clone();
        let stretch = Stretch::of("2026-10", today);
        let asked = Report {
            outline,
            stretch,
            as_of,
            live: false,
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
    let asked = Report {
        outline,
        stretch: None,
        as_of: None,
        live: false,
    };
    let made = answered(&office, &Asker::at_prompt("tester"), asked);
    check_sentences(&made);
    assert_eq!(made.stretch, "2020-09");
}
