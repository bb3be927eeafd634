//! Who people are leaves the office only on the record: every address there is, and what it gives away.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::Reader as _;
use fengqiao::casework::house;
use fengqiao::casework::record::{Entry, Record};
use fengqiao::store::Sight;
use serde_json::{Map, Value};

use crate::api::{Program, program};
use crate::bench::{Bench, CLERK, ID_NUMBER, NAME, PASSWORD, PHONE};
use crate::client::{Answer, Browser};
use crate::work::upload;

/// What an address gives of people.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Gives {
    /// Nobody is named, and nothing need be recorded.
    Nothing,
    /// Cases leave without names, which is recorded all the same.
    Masked,
    /// People are named, and one record says to whom and why.
    People,
    /// What the officer sent comes back, which the office never took in.
    OwnFile,
}

use Gives::{Masked, Nothing, OwnFile, People};

/// Method, address as routed, address as asked for, what is sent, what is given.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
    Gives,
);

const REASON: (&str, &str) = ("reason", "上级调阅");
const STEP: &str = "/case/{no}/{stage}/{step}";
const API_STEP: &str = "/api/v1/cases/{no}/{stage}/{step}";

/// Those that end a session stand last.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("GET", "/", "/", &[], Nothing),
    ("GET", "/sign-in", "/sign-in", &[], Nothing),
    ("GET", "/assets/{mark}/{name}", "/assets/x/style.css", &[], Nothing),
    ("GET", "/favicon.ico", "/favicon.ico", &[], Nothing),
    ("GET", "/public", "/public", &[], Nothing),
    ("GET", "/public/submit", "/public/submit", &[], Nothing),
    ("GET", "/public/progress", "/public/progress", &[], Nothing),
    ("GET", "/desk", "/desk", &[], Nothing),
    ("GET", "/intake", "/intake", &[], Nothing),
    ("GET", "/cases", "/cases", &[], Nothing),
    ("GET", "/cases", "/cases?q=%E6%A5%BC%E4%B8%8A", &[], Nothing),
    ("GET", "/assignment", "/assignment", &[], Nothing),
    ("GET", "/mediation", "/mediation", &[], Nothing),
    ("GET", "/supervision", "/supervision", &[], Nothing),
    ("GET", "/supervision/digest", "/supervision/digest?by=officer", &[], Nothing),
    ("GET", "/supervision/handover", "/supervision/handover?since=00:00", &[], Nothing),
    ("GET", "/follow-up", "/follow-up", &[], Nothing),
    ("GET", "/stats", "/stats?by=body", &[], Nothing),
    ("GET", "/stats/file", "/stats/file?by=channel&format=csv", &[], Nothing),
    ("GET", "/stats/file", "/stats/file?by=channel&format=xlsx", &[], Nothing),
    ("GET", "/reports", "/reports?report=monthly&period=this-month", &[], Nothing),
    ("GET", "/reports/file", "/reports/file?report=monthly&period=this-month&format=csv", &[], Nothing),
    ("GET", "/activities", "/activities", &[], Nothing),
    ("POST", "/activities", "/activities", &[("kind", "survey"), ("matters", "2"), ("note", PHONE)], Nothing),
    ("POST", "/activities", "/activities", &[("kind", "survey"), ("matters", "0")], Nothing),
    ("POST", "/activities/reverse", "/activities/reverse", &[("record", "1"), ("words", "x")], Nothing),
    ("GET", "/activities", "/activities?period=this-year", &[], Nothing),
    ("GET", "/calendar", "/calendar", &[], Nothing),
    ("GET", "/import", "/import", &[], Nothing),
    ("POST", "/import", "/import", &[("enter", "yes")], Nothing),
    ("GET", "/import/refused.csv", "/import/refused.csv", &[], OwnFile),
    ("GET", "/office", "/office", &[], Nothing),
    ("GET", "/case/{no}", "/case/1", &[], Nothing),
    ("GET", "/case/{no}/papers", "/case/1/papers", &[], Nothing),
    ("GET", "/case/{no}/due", "/case/1/due", &[], Nothing),
    ("GET", STEP, "/case/1/intake/correct", &[], Nothing),
    ("POST", "/language", "/language", &[("here", "/desk")], Nothing),
    ("POST", "/public/submit", "/public/submit", &[
        ("title", "路灯不亮"), ("facts", "村口路灯坏了"), ("applicant_name", NAME), ("applicant_phone", PHONE),
        ("applicant_id", ID_NUMBER), ("agreed", "yes"), ("key", "k"),
    ], Nothing),
    // Stage, dates and who answers: a citizen's look at their own case names nobody.
    ("POST", "/public/progress", "/public/progress", &[("digits", "8000")], Nothing),
    ("POST", "/public/rate", "/public/rate", &[("digits", "8000")], Nothing),
    ("POST", "/intake", "/intake", &[("channel", "window"), ("title", "井盖缺失"), ("anonymous", "yes")], Nothing),
    ("POST", "/intake/likely", "/intake/likely", &[("applicant_phone", PHONE)], Nothing),
    ("POST", "/cases/file", "/cases/file", &[("format", "csv")], Masked),
    ("POST", "/cases/file", "/cases/file", &[("format", "xlsx")], Masked),
    ("POST", "/cases/file", "/cases/file", &[("format", "csv"), REASON], People),
    ("POST", "/cases/file", "/cases/file", &[("format", "xlsx"), REASON], People),
    ("POST", "/case/{no}", "/case/1", &[REASON], People),
    ("POST", "/case/{no}", "/case/1", &[], Nothing),
    ("POST", "/case/{no}/papers", "/case/1/papers", &[("paper", "receipt")], People),
    ("POST", "/case/{no}/papers", "/case/1/papers", &[("paper", "acceptance-notice")], People),
    ("POST", "/case/{no}/papers", "/case/1/papers", &[("paper", "assignment-sheet")], People),
    // It was not declined: nothing is revealed for a paper that there will not be.
    ("POST", "/case/{no}/papers", "/case/1/papers", &[("paper", "decline-notice")], Nothing),
    ("POST", STEP, "/case/1/intake/contact", &[("words", "再次来电")], Nothing),
    ("GET", "/api/v1/today", "/api/v1/today", &[], Nothing),
    ("GET", "/api/v1/cases", "/api/v1/cases", &[], Nothing),
    ("GET", "/api/v1/due", "/api/v1/due", &[], Nothing),
    ("GET", "/api/v1/search", "/api/v1/search?q=13800138000", &[], Nothing),
    ("GET", "/api/v1/stats", "/api/v1/stats?by=channel", &[], Nothing),
    ("GET", "/api/v1/reports", "/api/v1/reports", &[], Nothing),
    ("GET", "/api/v1/reports/{name}", "/api/v1/reports/hotspots?period=this-month", &[], Nothing),
    ("POST", "/api/v1/activities", "/api/v1/activities", &[("kind", "survey"), ("matters", "3")], Nothing),
    ("GET", "/api/v1/activities", "/api/v1/activities", &[], Nothing),
    ("POST", "/api/v1/activities/{record}/reverse", "/api/v1/activities/1/reverse", &[("words", "x")], Nothing),
    ("GET", "/api/v1/cases/{no}", "/api/v1/cases/1", &[], Nothing),
    ("POST", "/api/v1/cases/{no}/reveal", "/api/v1/cases/1/reveal", &[REASON], People),
    ("POST", "/api/v1/cases/{no}/reveal", "/api/v1/cases/1/reveal", &[], Nothing),
    ("POST", "/api/v1/cases", "/api/v1/cases", &[
        ("channel", "grid"), ("title", "井盖缺失"), ("applicant_name", NAME), ("applicant_phone", PHONE),
    ], Nothing),
    ("POST", API_STEP, "/api/v1/cases/1/intake/contact", &[("words", "再次来电")], Nothing),
    ("POST", "/office", "/office", &[("old", "x"), ("new", "long enough"), ("again", "long enough")], Nothing),
    ("POST", "/sign-in", "/sign-in", &[("account", CLERK), ("password", PASSWORD)], Nothing),
    ("POST", "/sign-out", "/sign-out", &[], Nothing),
];

const LEDGER: &str = "来源编号,渠道,登记时间,标题,申请人,申请人电话,申请人证件号码\n\
    A-1,不存在的渠道,2026-01-05,路灯不亮,陈大文,13800138000,11010519491231002X\n";

/// Everything an answer says, of workbooks what stands in their cells.
fn words(answer: &Answer) -> String {
    if !answer.body.starts_with(b"PK") {
        return answer.text();
    }
    let mut book = calamine::Xlsx::new(Cursor::new(answer.body.clone())).unwrap();
    let sheets = book.worksheets();
    let cells = sheets.iter().flat_map(|it| it.1.cells());
    let said: Vec<String> = cells.map(|it| it.2.to_string()).collect();
    said.join("\t")
}

fn send(browser: &mut Browser, program: &Program, code: &str, row: &Row) -> Answer {
    let (method, path, target, fields, _) = *row;
    if path.starts_with("/api/") {
        let fields = fields.iter().map(|it| (it.0.to_owned(), Value::from(it.1)));
        let body: Map<String, Value> = fields.collect();
        return match method {
            "GET" => program.get(target),
            _ => program.post(target, &Value::from(body)),
        };
    }
    if method == "GET" {
        return browser.get(target);
    }
    if path == "/import" {
        return upload(browser, LEDGER, fields);
    }
    // Pages of citizens and the one for signing in have the same secret in this browser.
    let csrf = browser.get("/office").is(200).hidden("csrf");
    let mut sent = vec![("csrf", csrf.as_str()), ("code", code)];
    sent.extend_from_slice(fields);
    browser.post(target, &sent)
}

/// The records since then of something shown or taken away.
fn told(bench: &Bench, since: u64) -> Vec<Record> {
    let store = bench.office.store();
    let newest = store.read(|it| it.head()).unwrap().gno;
    let records = (since + 1..=newest).map(|gno| store.read(|it| it.record(gno)).unwrap().unwrap());
    let is_told = |it: &Record| {
        matches!(
            it.entry,
            Entry::House(house::Entry::Revealed { .. } | house::Entry::Exported { .. })
        )
    };
    records.filter(is_told).collect()
}

#[test]
fn whatever_names_people_is_recorded_and_nothing_else_names_any() {
    let bench = Bench::public();
    let id = bench.leak();
    bench.secret();
    let case = bench.office.store().read(|it| it.case(id, Sight::All));
    let code = case.unwrap().unwrap().query_code;
    let mut browser = bench.signed_in(CLERK);
    let (program, _) = program(&bench, CLERK);
    for row in ROWS {
        let (.., gives) = *row;
        let before = bench.office.store().read(|it| it.head()).unwrap().gno;
        let answer = send(&mut browser, &program, &code, row);
        let is_asset = row.1.starts_with("/assets/");
        assert!(
            answer.status < 500 && (answer.status != 404 || is_asset),
            "{row:?}: {}",
            answer.text()
        );
        let said = words(&answer);
        let names = [NAME, PHONE, ID_NUMBER].iter().any(|it| said.contains(it));
        assert_eq!(names, matches!(gives, People | OwnFile), "{row:?}: {said}");
        assert!(!said.contains("家暴"), "{row:?}: {said}");
        let told = told(&bench, before);
        assert_eq!(
            told.len(),
            usize::from(matches!(gives, People | Masked)),
            "{row:?}"
        );
        for record in told {
            assert_eq!(record.header.officer, CLERK, "{row:?}");
            let why = record.private.and_then(|it| it.words);
            assert_eq!(why.is_some(), gives == People, "{row:?}");
        }
    }
    // A new address says here what it gives away.
    let known: BTreeSet<_> = ROWS.iter().map(|it| (it.0, it.1)).collect();
    let there: BTreeSet<_> = fengqiao::web::addresses().collect();
    assert_eq!(known, there);
}
