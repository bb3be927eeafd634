//! The citizens' door: what is taken in, what is answered to whom, what never is, how often it may be asked, and that it is shut by default.

use fengqiao::casework::case::{Case, CaseId};
use fengqiao::casework::clock::{INSTRUCTED, Period};
use fengqiao::casework::day::Day;
use fengqiao::casework::record::Through;
use fengqiao::casework::track::{State, StepKind};
use fengqiao::store::Sight;

use crate::bench::{
    ADMINISTRATOR, BUILDER, Bench, CLERK, DISPATCHER, ID_NUMBER, LEADER, NAME, PHONE,
};
use crate::client::{Answer, Browser};

const MATTER: &[(&str, &str)] = &[
    ("title", "路灯不亮"),
    ("facts", "村口路灯坏了半个月，晚上看不清路"),
    ("address", "示例路3号门口"),
    ("demand", "尽快修好"),
    ("applicant_name", "何小花"),
    ("applicant_phone", "138 0013 8666"),
    ("agreed", "yes"),
];
const DIGITS: &str = "8666";

/// What stands on no page of a citizen: officers, other people, what was written.
const NEVER: &[&str] = &[
    CLERK,
    DISPATCHER,
    BUILDER,
    "麦桂婵",
    NAME,
    PHONE,
    ID_NUMBER,
    "楼上漏水",
];

pub(crate) fn case(bench: &Bench, id: u64) -> Case {
    let found = bench
        .office
        .store()
        .read(|it| it.case(CaseId(id), Sight::All));
    found.unwrap().unwrap()
}

fn head(bench: &Bench) -> u64 {
    bench.office.store().read(|it| it.head()).unwrap().gno
}

/// Opens the page of a form and sends it with its hidden fields.
fn fill(browser: &mut Browser, page: &str, to: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(page).is(200);
    let csrf = page.hidden("csrf");
    let key = match to {
        "/public/submit" => page.hidden("key"),
        _ => String::new(),
    };
    let mut all = vec![("csrf", csrf.as_str())];
    if !key.is_empty() {
        all.push(("key", &key));
    }
    all.extend_from_slice(fields);
    browser.post(to, &all)
}

fn submit(browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    fill(browser, "/public/submit", "/public/submit", fields)
}

fn look_up(browser: &mut Browser, code: &str, digits: &str) -> Answer {
    let ticket = [("code", code), ("digits", digits)];
    fill(browser, "/public/progress", "/public/progress", &ticket)
}

/// The form with some fields as they are and others put in their place.
fn with<'a>(
    fields: &[(&'a str, &'a str)],
    changed: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let is_changed = |name: &str| changed.iter().any(|it| it.0 == name);
    let kept = fields.iter().filter(|it| !is_changed(it.0));
    kept.chain(changed).copied().collect()
}

/// A case handed in by a citizen, and its code.
fn handed_in(bench: &Bench) -> (CaseId, String) {
    submit(&mut bench.browser(), MATTER).is(200);
    (CaseId(1), case(bench, 1).query_code)
}

/// Takes it from registration to its conclusion.
pub(crate) fn conclude(bench: &Bench, id: CaseId) {
    let step = |officer, kind, fields: &[(&str, &str)]| {
        bench.at_prompt(officer, Some(id), kind, fields);
    };
    let nature = [("nature", "help"), ("words", "甄别为求助")];
    step(DISPATCHER, StepKind::Correct, &nature);
    step(DISPATCHER, StepKind::Accept, &[("track", "hotline")]);
    step(DISPATCHER, StepKind::Assign, &[("body", "housing")]);
    step(BUILDER, StepKind::Acknowledge, &[]);
    step(
        BUILDER,
        StepKind::Reply,
        &[("words", "已换灯泡，联系人陈大文13800138000")],
    );
    step(LEADER, StepKind::ApproveReply, &[]);
    step(BUILDER, StepKind::DeliverReply, &[]);
    step(BUILDER, StepKind::Conclude, &[("outcome", "resolved")]);
}

#[test]
fn the_door_is_shut_unless_it_is_opened() {
    let bench = Bench::new();
    let mut browser = bench.browser();
    let secret = "x".repeat(43);
    browser
        .cookies
        .insert("fengqiao_visitor".to_owned(), secret.clone());
    for path in ["/public", "/public/submit", "/public/progress"] {
        browser.get(path).is(404);
    }
    for path in ["/public/submit", "/public/progress", "/public/rate"] {
        browser
            .post(path, &with(MATTER, &[("csrf", &secret)]))
            .is(404);
    }
    assert_eq!(browser.get("/").is(303).header("Location"), "/desk");
    let bench = Bench::public();
    let mut browser = bench.browser();
    assert_eq!(browser.get("/").is(303).header("Location"), "/public");
    browser
        .get("/public")
        .is(200)
        .has(&["我要反映", "查询进展"])
        .lacks(NEVER);
}

#[test]
fn a_matter_is_handed_in_once_and_answered_with_its_code() {
    let bench = Bench::public();
    let mut browser = bench.browser();
    let page = browser.get("/public/submit?from=wechat").is(200).has(&[
        "个人信息处理告知",
        "个人信息保护法",
        "保存多久",
        "投诉",
    ]);
    let hidden = ["csrf", "key", "channel"].map(|it| (it, page.hidden(it)));
    let mut all: Vec<(&str, &str)> = hidden.iter().map(|it| (it.0, it.1.as_str())).collect();
    all.extend_from_slice(MATTER);
    let answer = browser.post("/public/submit", &all).is(200);
    let case = case(&bench, 1);
    let code = &case.query_code;
    let grouped = format!("{}-{}-{}", &code[..4], &code[4..8], &code[8..]);
    assert_eq!(answer.header("Cache-Control"), "no-store");
    answer
        .has(&[&case.number.to_string(), &grouped, "8666"])
        .lacks(&["路灯", "何小花", "138"]);
    assert_eq!(
        (case.state, case.facts.channel.as_deref()),
        (State::Registered, Some("wechat"))
    );
    assert_eq!(case.parties[0].phone.as_deref(), Some("13800138666"));
    let record = bench
        .office
        .store()
        .read(|it| it.records(CaseId(1), Sight::All))
        .unwrap()
        .remove(0);
    assert_eq!(record.header.through, Through::Public);
    assert_eq!(record.header.officer, "citizen");
    // The button pressed twice: the same answer, nothing written.
    let before = head(&bench);
    browser
        .post("/public/submit", &all)
        .is(200)
        .has(&[&grouped]);
    assert_eq!(head(&bench), before);
    // Staff find it among what is to be accepted.
    let mut clerk = bench.signed_in(CLERK);
    clerk
        .get("/desk")
        .is(200)
        .has(&["路灯不亮", "待受理"])
        .lacks(&["何小花", "13800138666"]);
    clerk
        .get(&format!("/case/{}", case.number))
        .is(200)
        .has(&["微信", "群众"]);
}

#[test]
fn a_clerks_key_is_not_a_citizens() {
    let bench = Bench::public();
    let mut browser = bench.browser();
    let csrf = browser.get("/public/submit").hidden("csrf");
    let fields = with(MATTER, &[("csrf", &csrf), ("key", "k")]);
    browser.post("/public/submit", &fields).is(200);
    let key = bench
        .office
        .store()
        .read(|it| it.records(CaseId(1), Sight::All))
        .unwrap()
        .remove(0)
        .header
        .key;
    assert_eq!(key.as_deref(), Some("citizen:k"));
}

#[test]
fn what_is_wrong_is_told_beside_its_field_and_nothing_is_lost() {
    let bench = Bench::public();
    let mut browser = bench.browser();
    let long = "长".repeat(301);
    for (changed, beside) in [
        (("title", ""), "e-title"),
        (("title", long.as_str()), "e-title"),
        (("facts", " "), "e-facts"),
        (("facts", "??????"), "e-facts"),
        (("applicant_name", ""), "e-applicant_name"),
        (("applicant_name", long.as_str()), "e-applicant_name"),
        (("applicant_phone", "12345"), "e-applicant_phone"),
        (("applicant_phone", ""), "e-applicant_phone"),
        (("applicant_id", "110105194912310021"), "e-applicant_id"),
        (("place", "999"), "e-place"),
    ] {
        // Each from a visitor of a fresh server: the pace is another test.
        let bench = Bench::public();
        let answer = submit(&mut bench.browser(), &with(MATTER, &[changed]))
            .is(422)
            .has(&[&format!("id=\"{beside}\""), "尽快修好"])
            .lacks(&["第1号"]);
        // A secret may have two hyphens; no flag of the prompt is told.
        assert!(!bare(&answer).contains("--"), "{changed:?}");
        assert_eq!(bench.office.store().read(|it| it.n_cases()).unwrap(), 0);
    }
    submit(&mut browser, &with(MATTER, &[("agreed", "")]))
        .is(422)
        .has(&["id=\"e-agreed\"", "路灯不亮"]);
    assert_eq!(bench.office.store().read(|it| it.n_cases()).unwrap(), 0);
}

#[test]
fn what_is_typed_is_data_and_nothing_else() {
    let bench = Bench::public();
    let evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{7*7}}";
    let fields = with(
        MATTER,
        &[
            ("title", evil),
            ("facts", evil),
            ("address", evil),
            ("demand", evil),
            ("applicant_name", evil),
            // Fields of a registration that are not a citizen's to fill in.
            ("restricted", "violence"),
            ("risk", "red"),
            ("track", "petition"),
            ("accept", "yes"),
            ("channel", "court"),
        ],
    );
    submit(&mut bench.browser(), &fields)
        .is(200)
        .lacks(&["<script>alert", "<img src=x"]);
    let it = case(&bench, 1);
    assert_eq!(
        (it.restricted, it.risk, it.track, it.state),
        (None, None, None, State::Registered)
    );
    assert_eq!(it.facts.channel.as_deref(), Some("web"));
    assert_eq!(it.story.as_deref(), Some(evil));
    let mut clerk = bench.signed_in(CLERK);
    for path in [
        "/desk".to_owned(),
        "/cases".to_owned(),
        format!("/case/{}", it.number),
    ] {
        clerk
            .get(&path)
            .is(200)
            .lacks(&["<script>alert", "<img src=x"]);
    }
    // And it comes back escaped where it is corrected.
    let wrong = with(&fields, &[("applicant_phone", "1")]);
    submit(&mut bench.browser(), &wrong)
        .is(422)
        .lacks(&["<script>alert", "<img src=x"])
        .has(&["&#60;script&#62;"]);
}

#[test]
fn a_citizen_sees_stage_dates_and_who_answers_and_nothing_else() {
    let bench = Bench::public();
    let (id, code) = handed_in(&bench);
    let number = case(&bench, 1).number.to_string();
    bench.leak();
    let mut browser = bench.browser();
    look_up(&mut browser, &code, DIGITS)
        .is(200)
        .has(&[&number, "等待受理"])
        .lacks(NEVER)
        .lacks(&["路灯", "何小花", "138", &code]);
    conclude(&bench, id);
    let typed = format!("{}-{}", &code[..4].to_lowercase(), &code[4..]);
    let page = look_up(&mut browser, &typed, "８６６６").is(200);
    page.has(&["已办结", "答复已送达", "住房建设", "请您评价"])
        .lacks(NEVER)
        .lacks(&["路灯", "何小花", "换灯泡", "13800138"]);
    // In English as well.
    let csrf = browser.get("/public/progress").hidden("csrf");
    let (origin, language) = (
        format!("http://{}", bench.server.address()),
        ("Accept-Language", "en"),
    );
    browser
        .post_from(
            "/public/progress",
            &[("csrf", &csrf), ("code", &code), ("digits", DIGITS)],
            &[("Origin", &origin), language],
        )
        .is(200)
        .has(&["lang=\"en\"", "concluded", "How was it handled?"])
        .lacks(NEVER);
}

#[test]
fn a_date_promised_is_the_limit_of_law() {
    let bench = Bench::public();
    let (id, code) = handed_in(&bench);
    let step = |kind, fields: &[(&str, &str)]| {
        bench.at_prompt(DISPATCHER, Some(id), kind, fields);
    };
    step(
        StepKind::Supplement,
        &[("purpose", "claim"), ("nature", "help")],
    );
    step(StepKind::Accept, &[("track", "petition")]);
    let it = case(&bench, 1);
    let handle = it.periods.iter().find(|it| it.rule == "XF-HANDLE").unwrap();
    let in_full = |it: Day| {
        let day = it.date();
        format!("{}年{}月{}日", day.year(), day.month(), day.day())
    };
    let said = in_full(handle.due.legal.day());
    look_up(&mut bench.browser(), &code, DIGITS)
        .is(200)
        .has(&[&said, "60日内办结"]);
    // What a leader told the office is nobody else's business.
    let by = it.received_at.day().plus(9);
    let typed = by.to_string();
    let words = [("leader", LEADER), ("by", &typed), ("words", "抓紧办")];
    bench.at_prompt(ADMINISTRATOR, Some(id), StepKind::Instruct, &words);
    let instructed = |it: &Period| it.rule == INSTRUCTED && it.is_running();
    assert!(case(&bench, 1).periods.iter().any(instructed));
    look_up(&mut bench.browser(), &code, DIGITS)
        .is(200)
        .has(&[&said])
        .lacks(&["批示", &typed, &in_full(by), INSTRUCTED]);
}

/// A page without what differs by visit: secrets and what was typed.
fn bare(answer: &Answer) -> String {
    let text = answer.text();
    let mut kept = String::new();
    for part in text.split("value=\"") {
        kept.push_str(part.split_once('"').map_or(part, |it| it.1));
    }
    kept
}

#[test]
fn whatever_is_wrong_with_a_ticket_is_answered_the_same() {
    let bench = Bench::public();
    let (_, code) = handed_in(&bench);
    bench.leak();
    bench.secret();
    let nameless = bench.at_prompt(
        CLERK,
        None,
        StepKind::Register,
        &[
            ("channel", "window"),
            ("title", "匿名的事"),
            ("anonymous", "yes"),
        ],
    );
    let restricted = bench.at_prompt(
        CLERK,
        None,
        StepKind::Register,
        &[
            ("channel", "window"),
            ("title", "限阅的事"),
            ("applicant_name", NAME),
            ("applicant_phone", PHONE),
            ("restricted", "violence"),
            ("respondent_name", "乙先生"),
        ],
    );
    let against = bench.at_prompt(
        CLERK,
        None,
        StepKind::Register,
        &[
            ("channel", "window"),
            ("title", "邻里纠纷"),
            ("applicant_name", NAME),
            ("applicant_phone", PHONE),
            ("respondent_name", "乙先生"),
            ("respondent_phone", "13900139999"),
        ],
    );
    let code_of = |id: CaseId| case(&bench, id.0).query_code;
    let mut browser = bench.browser();
    let first = look_up(&mut browser, &code, "0000").is(404);
    let same = bare(&first.has(&["没有查到"]));
    for (code, digits) in [
        (code.as_str(), "866"),
        ("0000000000", DIGITS),
        // A right check character, and no such case.
        ("00000000000", DIGITS),
        (&code_of(nameless), "0000"),
        (&code_of(nameless), ""),
        (&code_of(restricted), "8000"),
        // The other side has no look at it by their own phone.
        (&code_of(against), "9999"),
        // The printed number is no code.
        ("SQ-2026-000001", DIGITS),
        ("", ""),
    ] {
        let answer = look_up(&mut browser, code, digits);
        assert_eq!(answer.status, 404, "{code} {digits}");
        assert_eq!(bare(&answer), same, "{code} {digits}");
    }
    look_up(&mut browser, &code_of(against), "8000").is(200);
}

#[test]
fn codes_are_tried_a_few_times_whether_there_is_such_a_case_or_not() {
    let bench = Bench::public();
    let (_, code) = handed_in(&bench);
    for tried in [code.as_str(), "00000000000"] {
        let mut browser = bench.browser();
        for _ in 0..5 {
            look_up(&mut browser, tried, "0000").is(404);
        }
        look_up(&mut browser, tried, "0000").is(429).has(&["分钟"]);
    }
    // The right digits do not help now.
    look_up(&mut bench.browser(), &code, DIGITS)
        .is(429)
        .lacks(&["等待受理"]);
}

#[test]
fn citizens_are_held_to_a_pace() {
    let bench = Bench::public();
    let mut browser = bench.browser();
    let csrf = browser.get("/public/submit").hidden("csrf");
    for n in 0..10 {
        let key = n.to_string();
        let fields = with(MATTER, &[("csrf", &csrf), ("key", &key)]);
        browser.post("/public/submit", &fields).is(200);
    }
    let fields = with(MATTER, &[("csrf", &csrf), ("key", "more")]);
    // What was typed is kept for when it may be sent.
    browser
        .post("/public/submit", &fields)
        .is(429)
        .has(&["村口路灯", "分钟后再试"]);
    assert_eq!(bench.office.store().read(|it| it.n_cases()).unwrap(), 10);
    let mut other = bench.browser();
    for _ in 0..15 {
        look_up(&mut other, "nothing", "0000").is(404);
    }
    look_up(&mut other, "nothing", "0000").is(429);
}

#[test]
fn a_verdict_is_taken_once_concluded_and_the_last_one_counts() {
    let bench = Bench::public();
    let (id, code) = handed_in(&bench);
    let mut browser = bench.browser();
    let csrf = look_up(&mut browser, &code, DIGITS)
        .is(200)
        .lacks(&["请您评价"])
        .hidden("csrf");
    let rating = |more: &[(&'static str, &'static str)]| {
        let mut all = vec![
            ("csrf", csrf.clone()),
            ("code", code.clone()),
            ("digits", DIGITS.to_owned()),
        ];
        all.extend(more.iter().map(|it| (it.0, it.1.to_owned())));
        all
    };
    let mut rate = |more: &[(&'static str, &'static str)]| {
        let all = rating(more);
        let all: Vec<(&str, &str)> = all.iter().map(|it| (it.0, it.1.as_str())).collect();
        browser.post("/public/rate", &all)
    };
    let bad = [
        ("solved", "no"),
        ("satisfaction", "dissatisfied"),
        ("words", "还是不亮，电话13800138666"),
        ("key", "1"),
    ];
    rate(&bad).is(422).has(&["办结以后才能评价"]);
    conclude(&bench, id);
    rate(&[("solved", "no")]).is(422).has(&["请选一项"]);
    rate(&[("solved", "no"), ("satisfaction", "splendid"), ("key", "0")]).is(422);
    let before = head(&bench);
    rate(&bad)
        .is(200)
        .has(&["已收到您的评价", "没有解决，不满意"])
        .lacks(&["还是不亮"]);
    rate(&bad).is(200);
    assert_eq!(head(&bench), before + 1);
    // Who is displeased is called; who is pleased need not be.
    let waiting = |bench: &Bench| bench.signed_in(CLERK).get("/follow-up").is(200).text();
    assert!(waiting(&bench).contains("路灯不亮"));
    let good = [
        ("solved", "yes"),
        ("satisfaction", "satisfied"),
        ("key", "2"),
    ];
    rate(&good).is(200).has(&["已解决，满意"]);
    assert!(!waiting(&bench).contains("路灯不亮"));
    let it = case(&bench, 1);
    assert_eq!(it.feedback.solved, Some(true));
    assert_eq!((it.feedback.attempts, it.state), (0, State::Concluded));
    let number = it.number.to_string();
    bench
        .signed_in(CLERK)
        .get(&format!("/case/{number}"))
        .is(200)
        .has(&["评价：未解决，不满意", "评价：已解决，满意"])
        .lacks(&["13800138666"]);
    // A hotline case whose citizen has spoken may be filed.
    bench.at_prompt(CLERK, Some(id), StepKind::Archive, &[]);
    let late = [
        ("solved", "no"),
        ("satisfaction", "dissatisfied"),
        ("key", "3"),
    ];
    rate(&late).is(422).has(&["办结以后才能评价"]);
}

#[test]
fn forms_of_strangers_are_refused_and_citizens_reach_nothing_else() {
    let bench = Bench::public();
    let mut browser = bench.browser();
    let csrf = browser.get("/public/submit").hidden("csrf");
    let fields = with(MATTER, &[("csrf", &csrf), ("key", "1")]);
    browser
        .post_from(
            "/public/submit",
            &fields,
            &[("Origin", "http://evil.example")],
        )
        .is(403);
    let other = with(&fields, &[("csrf", "x")]);
    browser.post("/public/submit", &other).is(403);
    assert_eq!(bench.office.store().read(|it| it.n_cases()).unwrap(), 0);
    for path in ["/desk", "/cases", "/case/SQ-2026-000001", "/stats"] {
        browser.get(path).is(303);
    }
    // Somebody of the office on the same PC hands in as a citizen: the page bears nobody's name.
    let mut clerk = bench.signed_in(CLERK);
    submit(&mut clerk, MATTER).is(200).lacks(NEVER);
    let record = bench
        .office
        .store()
        .read(|it| it.records(CaseId(1), Sight::All))
        .unwrap()
        .remove(0);
    assert_eq!(record.header.officer, "citizen");
}
