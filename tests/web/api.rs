//! The office for programs: tokens, the same answers as the prompt's JSON, refusals with their status, masking, and docs/API.md run for real.

use std::fmt::Write as _;

use fengqiao::casework::house;
use fengqiao::casework::record::{Entry, Through};
use fengqiao::casework::track::StepKind;
use fengqiao::office::report::freeze::Freeze;
use fengqiao::office::report::outline::Outline;
use fengqiao::office::{Asker, Reply, Request};
use fengqiao::report::stretch::Stretch;
use fengqiao::store::Sight;
use fengqiao::web::ROUTES;
use serde_json::{Value, json};

use crate::bench::{
    ADMINISTRATOR, BUILDER, Bench, CLERK, DISPATCHER, ID_NUMBER, LEADER, NAME, PASSWORD, PHONE,
};
use crate::client::Answer;

/// A program with a token.
pub(crate) struct Program<'a> {
    bench: &'a Bench,
    token: String,
}

fn asker(officer: &str) -> Asker {
    let mut asker = Asker::at_prompt("tester").claiming(Some(officer));
    asker.password = Some(PASSWORD.to_owned());
    asker
}

/// A program of an officer, and the id of its token.
pub(crate) fn program<'a>(bench: &'a Bench, officer: &str) -> (Program<'a>, String) {
    let asked = Request::MakeToken {
        officer: officer.to_owned(),
    };
    match bench.office.handle(&asker(officer), asked).unwrap() {
        Reply::Token(it) => (
            Program {
                bench,
                token: it.token,
            },
            it.id,
        ),
        other => panic!("{other:?}"),
    }
}

impl Program<'_> {
    fn send(&self, method: &str, path: &str, more: &[(&str, &str)], body: &str) -> Answer {
        let bearer = format!("Bearer {}", self.token);
        let mut headers = vec![("Authorization", bearer.as_str())];
        headers.extend_from_slice(more);
        let mut browser = self.bench.browser();
        let answer = browser.send(method, path, &headers, body.as_bytes());
        assert!(
            answer
                .header("Content-Type")
                .starts_with("application/json")
        );
        assert_eq!(answer.header("Cache-Control"), "no-store");
        assert!(browser.cookies.is_empty());
        answer
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], "")
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        let kind = [("Content-Type", "application/json")];
        self.send("POST", path, &kind, &body.to_string())
    }
}

fn read(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("{}", answer.text()))
}

fn code(answer: &Answer) -> String {
    read(answer)["error"]["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn head(bench: &Bench) -> u64 {
    bench.office.store().read(|it| it.head()).unwrap().gno
}

const LEAK: &str = "/api/v1/cases/SQ-2026-000001";

#[test]
fn a_case_is_registered_and_handled_by_programs() {
    let bench = Bench::new();
    let (clerk, _) = program(&bench, CLERK);
    let matter = json!({
        "channel": "grid", "nature": "help", "title": "井盖缺失", "applicant_name": "何小花",
        "applicant_phone": "13800138666", "headcount": 3, "anonymous": false, "key": "grid-1",
    });
    let mut dry = matter.clone();
    dry["dry_run"] = json!(true);
    let judged = read(&clerk.post("/api/v1/cases", &dry).is(200));
    assert_eq!(judged["query_code"], Value::Null);
    assert_eq!(bench.office.store().read(|it| it.n_cases()).unwrap(), 0);
    let first = read(&clerk.post("/api/v1/cases", &matter).is(201));
    assert_eq!(first["query_code"].as_str().unwrap().len(), 11);
    let number = first["number"].as_str().unwrap().to_owned();
    // The same key again does nothing twice and tells no code.
    let again = read(&clerk.post("/api/v1/cases", &matter).is(200));
    assert_eq!(
        (again["repeated"].clone(), again["query_code"].clone()),
        (json!(true), Value::Null)
    );
    assert_eq!(again["number"], first["number"]);
    let (dispatcher, _) = program(&bench, DISPATCHER);
    let at = format!("/api/v1/cases/{number}");
    let accepted = dispatcher.post(
        &format!("{at}/intake/accept"),
        &json!({"track": "hotline", "seen": 1}),
    );
    assert_eq!(read(&accepted.is(200))["state"], "accepted");
    // Somebody who saw less is told that the case moved on.
    let late = dispatcher
        .post(
            &format!("{at}/assign/to"),
            &json!({"body": "housing", "seen": 1}),
        )
        .is(409);
    assert_eq!(code(&late), "moved_on");
    let assigned = dispatcher.post(
        &format!("{at}/assign/to"),
        &json!({"body": "housing", "assisting": ["police"]}),
    );
    assert_eq!(read(&assigned.is(200))["state"], "assigned");
    let seen = read(&dispatcher.get(&at).is(200));
    assert_eq!(
        (seen["body"].clone(), seen["entries"].clone()),
        (json!("housing"), json!(3))
    );
    assert_eq!(seen["codes"]["headcount"], 3);
    assert!(
        seen["next"]
            .as_array()
            .unwrap()
            .contains(&json!({"stage": "assign", "step": "to"}))
    );
    assert!(!seen["periods"].as_array().unwrap().is_empty());
    let records = bench
        .office
        .store()
        .read(|it| it.records(fengqiao::casework::case::CaseId(1), Sight::All));
    for record in records.unwrap() {
        assert_eq!(record.header.through, Through::Token);
    }
}

#[test]
fn who_may_not_is_refused_with_its_status() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let (clerk, _) = program(&bench, CLERK);
    let (builder, _) = program(&bench, BUILDER);
    let none = json!({});
    for (answer, status, said) in [
        (
            clerk.get("/api/v1/cases/SQ-2026-000002"),
            404,
            "no_such_case",
        ),
        (
            clerk.get("/api/v1/cases/SQ-2026-000099"),
            404,
            "no_such_case",
        ),
        (
            clerk.post(&format!("{LEAK}/assign/to"), &json!({"body": "water"})),
            403,
            "not_entitled",
        ),
        (
            clerk.post(&format!("{LEAK}/handle/approve"), &none),
            403,
            "not_entitled",
        ),
        (
            clerk.post(&format!("{LEAK}/assign/nothing"), &none),
            404,
            "no_such_step",
        ),
        (
            builder.post(&format!("{LEAK}/handle/reply"), &json!({"words": "x"})),
            422,
            "wrong_state",
        ),
        (
            builder.post(&format!("{LEAK}/handle/reply"), &none),
            422,
            "missing",
        ),
        (
            clerk.post(
                "/api/v1/cases",
                &json!({"channel": "nowhere", "title": "x"}),
            ),
            422,
            "unknown_code",
        ),
        (
            clerk.post("/api/v1/cases", &json!({"colour": "red"})),
            422,
            "no_such_field",
        ),
        (
            clerk.post("/api/v1/cases", &json!({"title": {"a": 1}})),
            422,
            "not_a_value",
        ),
        (
            clerk.get("/api/v1/cases?state=nothing"),
            422,
            "unknown_state",
        ),
        (clerk.get("/api/v1/cases?limit=all"), 422, "not_a_number"),
        (clerk.get("/api/v1/cases?overdue=so"), 422, "not_yes_or_no"),
        (clerk.get("/api/v1/today?soon=x"), 422, "not_a_number"),
        // What guards a step is never passed over.
        (
            clerk.post(
                &format!("{LEAK}/intake/contact"),
                &json!({"words": "x", "seen": "x"}),
            ),
            422,
            "not_a_number",
        ),
        (
            clerk.post(
                &format!("{LEAK}/intake/contact"),
                &json!({"words": "x", "dry_run": "perhaps"}),
            ),
            422,
            "not_yes_or_no",
        ),
        (
            clerk.post(
                &format!("{LEAK}/intake/contact"),
                &json!({"words": "x", "on": "someday"}),
            ),
            422,
            "not_a_moment",
        ),
        (clerk.get("/api/v1/nothing"), 404, "no_such_address"),
        (clerk.get(&format!("{LEAK}/reveal")), 405, "other_method"),
        (
            clerk.send("POST", "/api/v1/cases", &[], "{}"),
            415,
            "not_json",
        ),
        (
            clerk.send(
                "POST",
                "/api/v1/cases",
                &[("Content-Type", "application/json")],
                "[1]",
            ),
            400,
            "not_an_object",
        ),
        (
            clerk.send(
                "GET",
                "/api/v1/today",
                &[("Origin", "http://evil.example")],
                "",
            ),
            403,
            "from_a_browser",
        ),
    ] {
        assert_eq!(
            (answer.status, code(&answer).as_str()),
            (status, said),
            "{}",
            answer.text()
        );
        let error = &read(&answer)["error"];
        assert!(!error["zh"].as_str().unwrap().is_ascii(), "{error}");
        assert!(!error["en"].as_str().unwrap().is_empty(), "{error}");
    }
}

#[test]
fn people_are_masked_unless_revealed_with_a_reason_by_those_who_may() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let personal = [NAME, ID_NUMBER, PHONE, "家暴"];
    let (clerk, _) = program(&bench, CLERK);
    for path in [
        "/api/v1/today",
        "/api/v1/cases",
        "/api/v1/cases?open=yes&limit=5",
        "/api/v1/search?q=13800138000",
        "/api/v1/stats?by=body",
        "/api/v1/reports/monthly?period=this-month",
        "/api/v1/due",
        LEAK,
    ] {
        clerk.get(path).is(200).lacks(&personal);
    }
    clerk
        .get("/api/v1/cases")
        .has(&["\"title\":\"楼上漏水\"", "陈*"]);
    let reveal = format!("{LEAK}/reveal");
    let before = head(&bench);
    assert_eq!(
        code(&clerk.post(&reveal, &json!({})).is(422)),
        "reveal_without_reason"
    );
    let (leader, _) = program(&bench, LEADER);
    let before = before + 1;
    leader
        .post(&reveal, &json!({"reason": "想看看"}))
        .is(403)
        .lacks(&[NAME, PHONE]);
    assert_eq!(head(&bench), before);
    clerk
        .post(&reveal, &json!({"reason": "电话核实"}))
        .is(200)
        .has(&[NAME, ID_NUMBER, PHONE]);
    assert_eq!(head(&bench), before + 1);
    let record = bench
        .office
        .store()
        .read(|it| it.record(before + 1))
        .unwrap()
        .unwrap();
    assert!(matches!(
        record.entry,
        Entry::House(house::Entry::Revealed { .. })
    ));
    assert_eq!(
        (record.header.officer.as_str(), record.header.through),
        (CLERK, Through::Token)
    );
}

#[test]
fn a_token_is_one_officers_until_it_is_revoked() {
    let bench = Bench::new();
    let (clerk, id) = program(&bench, CLERK);
    clerk.get("/api/v1/today").is(200);
    // It is kept nowhere in the file as it is.
    let file = std::fs::read(bench.file()).unwrap();
    let secret = clerk.token.rsplit('-').next().unwrap().as_bytes();
    assert!(!file.windows(secret.len()).any(|it| it == secret));
    let revoke = || Request::RevokeToken { id: id.clone() };
    assert!(bench.office.handle(&asker(BUILDER), revoke()).is_err());
    let made_for_another = Request::MakeToken {
        officer: LEADER.to_owned(),
    };
    assert!(
        bench
            .office
            .handle(&asker(CLERK), made_for_another)
            .is_err()
    );
    bench
        .office
        .handle(&asker(ADMINISTRATOR), revoke())
        .unwrap();
    let refused = clerk.get("/api/v1/today").is(401);
    assert_eq!(
        (code(&refused).as_str(), refused.header("WWW-Authenticate")),
        ("bad_token", "Bearer")
    );
    // Neither a session nor a password is a token.
    let mut signed_in = bench.signed_in(CLERK);
    signed_in.send("GET", "/api/v1/today", &[], b"").is(401);
    signed_in
        .send("GET", "/api/v1/today", &[("Authorization", "Basic x")], b"")
        .is(401);
    for _ in 0..7 {
        clerk.get("/api/v1/today").is(401);
    }
    clerk.get("/api/v1/today").is(429);
    // Who has a right one is not held up by others.
    let (dispatcher, _) = program(&bench, DISPATCHER);
    dispatcher.get("/api/v1/today").is(200);
}

/// An answer as it stands in the page: a code that differs by run is put out.
fn shown(answer: &Answer) -> String {
    let mut value = read(answer);
    if let Some(it) = value.get_mut("query_code") {
        *it = json!("7K2M9QX4TBH");
    }
    let text = serde_json::to_string_pretty(&value).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    match lines.len() {
        n if n > 44 => format!("{}\n…", lines[..40].join("\n")),
        _ => text,
    }
}

#[test]
fn the_page_about_it_is_made_of_the_routes_and_of_real_exchanges() {
    let bench = Bench::new();
    bench.at_prompt(
        CLERK,
        None,
        StepKind::Register,
        &[
            ("channel", "window"),
            ("title", "楼上漏水"),
            ("applicant_name", NAME),
            ("applicant_phone", PHONE),
        ],
    );
    let (program, _) = program(&bench, DISPATCHER);
    let wrong = json!({"kind": "survey", "matters": 4});
    let wrong = read(&program.post("/api/v1/activities", &wrong));
    let reversed = format!("/api/v1/activities/{}/reverse", wrong["record"]);
    let none = Value::Null;
    let examples = [
        ("/api/v1/today", "/api/v1/today", none.clone()),
        (
            "/api/v1/cases",
            "/api/v1/cases?state=registered&limit=1",
            none.clone(),
        ),
        ("/api/v1/due", "/api/v1/due", none.clone()),
        (
            "/api/v1/search",
            "/api/v1/search?q=13800138000",
            none.clone(),
        ),
        (
            "/api/v1/stats",
            "/api/v1/stats?by=channel&measure=count",
            none.clone(),
        ),
        ("/api/v1/reports", "/api/v1/reports", none.clone()),
        (
            "/api/v1/reports/{name}",
            "/api/v1/reports/brief?period=this-month",
            none.clone(),
        ),
        (
            "/api/v1/activities",
            "/api/v1/activities?period=this-month&by=kind",
            none.clone(),
        ),
        (
            "/api/v1/activities",
            "/api/v1/activities",
            json!({"kind": "survey", "matters": 12, "people": 31}),
        ),
        (
            "/api/v1/activities/{record}/reverse",
            reversed.as_str(),
            json!({"words": "地点写错"}),
        ),
        ("/api/v1/cases/{no}", "/api/v1/cases/1", none.clone()),
        (
            "/api/v1/cases/{no}/reveal",
            "/api/v1/cases/1/reveal",
            json!({"reason": "电话核实"}),
        ),
        (
            "/api/v1/cases",
            "/api/v1/cases",
            json!({"channel": "grid", "title": "井盖缺失", "anonymous": true, "key": "grid-17"}),
        ),
        (
            "/api/v1/cases/{no}/{stage}/{step}",
            "/api/v1/cases/1/intake/accept",
            json!({"track": "hotline", "seen": 1}),
        ),
    ];
    assert_eq!(examples.len(), ROUTES.len());
    let mut page = String::from(
        "# The office for programs\n\n\
         `fengqiao serve` answers programs of this PC under `/api/v1`. Everything goes through the same door as the prompt: \
         the same permission, the same refusals, the same records, marked as sent by a program.\n\n\
         - **Token.** `fengqiao token make OFFICER` tells one once; `Authorization: Bearer TOKEN` with every request. \
         `token list`, `token revoke ID`. Who holds it acts as that officer. Cookies count for nothing, and requests of browsers \
         (with `Origin` or `Sec-Fetch-Site`) are refused.\n\
         - **Bodies** are JSON objects (`Content-Type: application/json`, at most 1 MiB) whose keys are the fields of the step, \
         with `_` for `-`: what is `--dispute-type` at the prompt is `dispute_type`. Values are as typed at the prompt; numbers, \
         true and false, and lists are understood. Beside them: `on` (when it happened), `seen` (the `entries` of the case when \
         it was read), `key` (the same key again does nothing twice), `dry_run`.\n\
         - **Answers** have identifiers as keys and codes as values, additive only; sentences (`what`) follow `Accept-Language`. \
         Parties are masked unless revealed with a reason, which is recorded.\n\
         - **Refusals** are `{\"error\": {\"code\", \"zh\", \"en\", \"next_zh\", \"next_en\", \"field\"}}`: 400 no JSON object, \
         401 no valid token, 403 not entitled, 404 no such case (restricted ones and those of others answer the same), \
         405 the other method, 409 the case moved on, 415 not JSON, 422 refused or not understood, 429 too many wrong tokens, \
         503 busy: try again.\n\n\
         This page is written by a test from the table of routes and from exchanges with the example township \
         (`UPDATE=1 cargo test --test web`); only the query code in it is made up.\n",
    );
    for (route, (path, target, body)) in ROUTES.iter().zip(&examples) {
        assert_eq!(route.path, *path);
        let answer = match route.method {
            "POST" => program.post(target, body),
            _ => program.get(target),
        };
        assert!(answer.status < 300, "{target}: {}", answer.text());
        write!(page, "\n## {} {path}\n\n{}\n", route.method, route.what).unwrap();
        if !route.parameters.is_empty() {
            write!(page, "\nTakes {}.\n", route.parameters).unwrap();
        }
        write!(page, "\n```http\n{} {target}\n", route.method).unwrap();
        if !body.is_null() {
            write!(page, "\n{body}\n").unwrap();
        }
        write!(page, "```\n\n```json\n{}\n```\n", shown(&answer)).unwrap();
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/API.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == page,
        "docs/API.md is stale: UPDATE=1 cargo test --test web rewrites it"
    );
}

/// The report a program gets is that of its officer: own cases, restricted ones for those entitled, chosen days and cases.
#[test]
fn programs_are_told_the_reports_of_their_officer() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let told = |officer: &str, asked: &str| {
        let (program, _) = program(&bench, officer);
        let made = read(&program.get(&format!("/api/v1/reports/{asked}")).is(200));
        (made["parts"][0]["text"]["zh"].to_string(), made)
    };
    let month = "brief?period=this-month";
    assert!(told(LEADER, month).0.contains("登记 2 件"));
    assert!(told(CLERK, month).0.contains("登记 1 件"));
    let today = bench.office.clock().reading().day();
    let window = "where=%E6%B8%A0%E9%81%93%3D%E7%AA%97%E5%8F%A3";
    let (text, made) = told(LEADER, &format!("brief?from={today}&{window}"));
    assert!(text.contains("只计渠道=窗口"), "{text}");
    assert_eq!(made["stretch"], format!("{today}--{today}"));
    // One of the office's own, once it was frozen, by its name and period alone.
    let outline = "name = \"own\"\ntitle = \"自报\"\n[[part]]\ntext = \"{period}\"\n";
    let frozen = Freeze {
        outlines: vec![Outline::read(outline, &bench.office.rules(), today).unwrap()],
        stretch: Stretch::of("2020-10", today).unwrap(),
        dry_run: false,
    };
    let freeze = Request::Freeze(Box::new(frozen));
    bench.office.handle(&asker(LEADER), freeze).unwrap();
    let (text, _) = told(CLERK, "own?period=2020-10");
    assert!(text.contains("2020年10月"), "{text}");
    let (leader, _) = program(&bench, LEADER);
    let listed = read(&leader.get("/api/v1/reports").is(200));
    assert_eq!(listed[0]["report"], "daily");
    for (asked, status, said) in [
        ("nothing", 404, "no_such_report"),
        ("own", 404, "no_such_report"),
        ("own?period=2020-11", 404, "no_such_report"),
        ("own?period=2020-10&live=yes", 404, "no_such_report"),
        ("brief?period=2100-01", 422, "in_future"),
        ("brief?to=2020-11-01", 422, "no_first_day"),
        ("brief?periode=2020-10", 422, "unknown_field"),
        (
            "brief?where=%E6%B8%A0%E5%88%B0%3D1",
            422,
            "unknown_dimension",
        ),
    ] {
        let answer = leader.get(&format!("/api/v1/reports/{asked}")).is(status);
        assert_eq!(code(&answer), said, "{asked}");
    }
}
