//! A real export of a city's hotline, where it lies beside the project: reported on, and counted by hand from the same file.

use std::collections::BTreeMap;
use std::path::Path;

use fengqiao::casework::profile::{Place, PlaceKind};
use fengqiao::office::import::{Import, Progress, Watch};
use fengqiao::office::ledger::mapping::Mapping;
use fengqiao::office::ledger::plan::is_known;
use fengqiao::office::ledger::source::{Options, Source};
use fengqiao::office::report::Report;
use fengqiao::office::report::outline::Outline;
use fengqiao::office::{Asker, Reply, Request};
use fengqiao::report::bulletin::Bulletin;
use fengqiao::report::sheet::{Cell, Sheet};
use tempfile::TempDir;

use super::ledger::{day, found_with, profile};

const DISTRICTS: [&str; 5] = ["鼓楼区", "台江区", "仓山区", "晋安区", "马尾区"];

const OUTLINE: &str = r#"
name = "fuzhou"
title = "内河诉求"
[[part]]
sheet = "nature"
by = "性质"
over = "all"
[[part]]
sheet = "channel"
by = "渠道"
over = "all"
[[part]]
sheet = "district"
by = "村居"
over = "all"
[[part]]
sheet = "year"
by = "年份"
measures = ["件数", "平均用时（天）", "用时中位数（天）"]
over = "all"
[[part]]
sheet = "reassignments"
by = "改派次数"
over = "all"
"#;

struct Quiet;

impl Watch for Quiet {
    fn progress(&mut self, _: &Progress) -> bool {
        true
    }
}

/// The file, where it is there.
fn rows(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
    reader.deserialize().map(|it| it.unwrap()).collect()
}

fn reported(bytes: &[u8]) -> Bulletin {
    let mut profile = profile(true);
    let street = profile.places[0].code.clone();
    for (n, name) in DISTRICTS.iter().enumerate() {
        profile.places.push(Place {
            code: format!("{street}{:03}", n + 1),
            kind: PlaceKind::Village,
            parent: Some(street.clone()),
            name: (*name).to_owned(),
            ended: None,
        });
    }
    let mapping = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mappings/fuzhou-12345.toml");
    let mapping = std::fs::read_to_string(mapping).unwrap();
    // The districts stand for villages of an office of this test.
    let mapping = mapping
        .replace("\"river\", \"district\"", "\"river\"")
        .replace(
            "title = \"title\"",
            "title = \"title\"\nplace = \"district\"",
        );
    let mapping = Mapping::parse(&mapping).unwrap();
    let folder = TempDir::new().unwrap();
    let now = || fengqiao::casework::day::Moment::at(day("2026-11-23"), 9, 0, 0);
    let office = found_with(&folder, profile, now);
    let known = |name: &str| is_known(name, Some(&mapping));
    let input = Box::new(std::io::Cursor::new(bytes.to_vec()));
    let mut source = Source::read(input, &Options::default(), &known).unwrap();
    let asked = Import {
        mapping: Some(mapping.clone()),
        ..Import::default()
    };
    let asker = Asker::at_prompt("tester");
    let account = office
        .import(&asker, &mut source, &asked, &mut Quiet)
        .unwrap();
    assert_eq!((account.rows, account.written), (1464, 1464));
    let outline = Outline::read(OUTLINE, &office.rules(), day("2026-11-23")).unwrap();
    let asked = Report::of(outline);
    match office
        .handle(&asker, Request::Report(Box::new(asked)))
        .unwrap()
    {
        Reply::Bulletin(it) => *it,
        other => panic!("{other:?}"),
    }
}

/// By the name of the group, its cases.
fn counts(sheet: &Sheet) -> BTreeMap<String, i64> {
    let rows = sheet.rows.iter().map(|row| match &row[..2] {
        [Cell::Code { zh, .. }, Cell::Int(n)] => (zh.to_string(), *n),
        other => panic!("{other:?}"),
    });
    rows.collect()
}

#[test]
fn a_report_on_a_real_export_equals_an_independent_count() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/real/fuzhou-12345.csv");
    let Ok(bytes) = std::fs::read(file) else {
        eprintln!("the export is not beside the project: not tried");
        return;
    };
    let rows = rows(&bytes);
    let tally = |column: &str, named: &dyn Fn(&str) -> String| {
        let mut counted: BTreeMap<String, i64> = BTreeMap::new();
        for row in &rows {
            *counted.entry(named(&row[column])).or_default() += 1;
        }
        counted
    };
    let itself = |it: &str| it.to_owned();
    let made = reported(&bytes);
    let sheet = |id: &str| made.sheets().find(|it| it.id == id).unwrap();
    assert_eq!(counts(sheet("nature")), tally("nature", &itself));
    let channel = |it: &str| {
        let known = match it {
            "电话" => "12345热线",
            "e福州app" | "12345app" => "手机应用",
            "qq" | "微博" => "其他",
            "邮件" => "电子邮件",
            other => other,
        };
        known.to_owned()
    };
    assert_eq!(counts(sheet("channel")), tally("channel", &channel));
    let district = |it: &str| if it.is_empty() { "未填" } else { it }.to_owned();
    assert_eq!(counts(sheet("district")), tally("district", &district));
    assert_eq!(
        counts(sheet("reassignments")),
        tally("reassignments", &|it| format!("{it}次"))
    );
    // Days from receipt to the last answer, by year: sum, number, and the middle one.
    let mut days: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for row in &rows {
        let taken = row["days_to_final_reply"].parse().unwrap();
        days.entry(row["date"][..4].to_owned())
            .or_default()
            .push(taken);
    }
    let expected: Vec<Vec<Cell>> = days
        .values_mut()
        .map(|all| {
            all.sort_unstable();
            let n = all.len();
            vec![
                Cell::Int(n as i64),
                Cell::mean(all.iter().sum(), n as i64),
                Cell::Quantile {
                    twice: all[(n - 1) / 2] + all[n / 2],
                    of: n as i64,
                },
            ]
        })
        .collect();
    let found: Vec<Vec<Cell>> = sheet("year")
        .rows
        .iter()
        .map(|row| row[1..].to_vec())
        .collect();
    assert_eq!(found, expected);
}
