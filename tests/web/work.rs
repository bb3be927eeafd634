//! Pages of the day's work: registration with likely repeats, lists with steps, ledgers, counts, files, one's own password.

use fengqiao::casework::track::StepKind;
use fengqiao::store::Sight;

use crate::bench::{
    ADMINISTRATOR, BUILDER, Bench, CLERK, DISPATCHER, ID_NUMBER, LEADER, NAME, PASSWORD, PHONE,
};
use crate::client::{Answer, Browser};

fn n_cases(bench: &Bench) -> u64 {
    bench.office.store().read(|it| it.n_cases()).unwrap()
}

fn head(bench: &Bench) -> u64 {
    bench.office.store().read(|it| it.head()).unwrap().gno
}

/// Opens the registration, fills it in and sends it.
fn register(browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get("/intake").is(200);
    let hidden = ["csrf", "key"].map(|it| (it, page.hidden(it)));
    let mut all: Vec<(&str, &str)> = hidden.iter().map(|it| (it.0, it.1.as_str())).collect();
    all.extend_from_slice(fields);
    browser.post("/intake", &all)
}

const LEAK: &[(&str, &str)] = &[
    ("channel", "window"),
    ("title", "楼上漏水"),
    ("applicant_name", NAME),
    ("applicant_id", ID_NUMBER),
    ("applicant_phone", PHONE),
];

#[test]
fn a_registration_is_told_with_its_code_once_and_knows_the_sex() {
    let bench = Bench::new();
    let mut clerk = bench.signed_in(CLERK);
    let answer = register(&mut clerk, LEAK).is(303);
    assert_eq!(answer.header("Location"), "/case/SQ-2026-000001");
    let page = clerk.get(answer.header("Location")).is(200);
    let page = page.has(&["查询码", "女"]);
    let case = bench
        .office
        .store()
        .read(|it| it.case(fengqiao::casework::case::CaseId(1), Sight::All))
        .unwrap()
        .unwrap();
    let page = page.has(&[&case.query_code]);
    page.lacks(&[NAME, ID_NUMBER, PHONE]);
    clerk
        .get(answer.header("Location"))
        .lacks(&[&case.query_code]);
}

#[test]
fn likely_repeats_are_shown_before_anything_is_recorded() {
    let bench = Bench::new();
    bench.leak();
    let mut clerk = bench.signed_in(CLERK);
    let page = register(&mut clerk, LEAK).is(200);
    let page = page.has(&[
        "可能是重复",
        "000001",
        "证件号码相同",
        "楼上漏水",
        "name=\"confirmed\"",
    ]);
    assert_eq!(n_cases(&bench), 1);
    let (csrf, key) = (page.hidden("csrf"), page.hidden("key"));
    let mut again = vec![
        ("csrf", csrf.as_str()),
        ("key", key.as_str()),
        ("confirmed", "yes"),
    ];
    again.extend_from_slice(LEAK);
    clerk.post("/intake", &again).is(303);
    assert_eq!(n_cases(&bench), 2);
    // The button pressed twice.
    clerk.post("/intake", &again).is(303);
    assert_eq!(n_cases(&bench), 2);
    // While typing, for the script.
    let typed = [
        ("csrf", csrf.as_str()),
        ("applicant_phone", "138 0013 8000"),
    ];
    clerk
        .post("/intake/likely", &typed)
        .is(200)
        .has(&["000001", "电话相同"])
        .lacks(&[NAME]);
    let mut builder = bench.signed_in(BUILDER);
    let csrf = builder.get("/desk").hidden("csrf");
    builder
        .post(
            "/intake/likely",
            &[("csrf", &csrf), ("applicant_phone", PHONE)],
        )
        .is(403);
}

#[test]
fn a_registration_that_is_not_understood_comes_back_as_it_was() {
    let bench = Bench::new();
    let mut clerk = bench.signed_in(CLERK);
    register(
        &mut clerk,
        &[("channel", "window"), ("facts", "写了很久的一段话")],
    )
    .is(422)
    .has(&["id=\"e-title\"", "href=\"#f-title\"", "写了很久的一段话"]);
    register(
        &mut clerk,
        &[
            ("channel", "window"),
            ("title", "楼上漏水"),
            ("applicant_name", NAME),
            ("applicant_paper", "id-card"),
            ("applicant_id", "110105194912310021"),
        ],
    )
    .is(422)
    .has(&["role=\"alert\"", NAME]);
    assert_eq!(n_cases(&bench), 0);
    let mut builder = bench.signed_in(BUILDER);
    let csrf = builder
        .get("/intake")
        .is(403)
        .has(&["“登记”"])
        .hidden("csrf");
    let mut sent = LEAK.to_vec();
    sent.push(("csrf", &csrf));
    builder.post("/intake", &sent).is(403);
    assert_eq!(n_cases(&bench), 0);
}

#[test]
fn a_matter_answered_at_once_is_concluded() {
    let bench = Bench::new();
    let mut clerk = bench.signed_in(CLERK);
    let mut fields = LEAK.to_vec();
    fields.push(("answer", "已当场解释物业维修流程"));
    let answer = register(&mut clerk, &fields).is(303);
    clerk
        .get(answer.header("Location"))
        .has(&["已办结", "已当场解释物业维修流程"]);
}

#[test]
fn waiting_work_stands_with_the_steps_that_answer_it() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let mut dispatcher = bench.signed_in(DISPATCHER);
    dispatcher
        .get("/assignment")
        .is(200)
        .has(&["楼上漏水", "/assign/acknowledge", "/supervise/remind"])
        .lacks(&["家暴求助", NAME, PHONE]);
    let mut builder = bench.signed_in(BUILDER);
    builder
        .get("/assignment")
        .is(200)
        .has(&["/assign/acknowledge"])
        .lacks(&["/supervise/remind"]);
    builder.get("/follow-up").is(200).has(&["没有等着办的"]);
    builder.get("/mediation").is(200).has(&["没有等着办的"]);
    let mut leader = bench.signed_in(LEADER);
    leader.get("/supervision").is(200).has(&[
        "督办看板",
        "住房建设和物业管理办公室",
        "按时办结率",
        "扣分",
    ]);
}

#[test]
fn supervision_has_a_board_digests_and_a_sheet_between_shifts() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let mut dispatcher = bench.signed_in(DISPATCHER);
    dispatcher
        .get("/supervision?by=officer")
        .is(200)
        .has(&["督办看板", "按承办人"]);
    dispatcher
        .get("/supervision/digest")
        .is(200)
        .has(&["住房建设和物业管理办公室", "待签收", "楼上漏水"])
        .lacks(&["家暴求助", NAME, PHONE]);
    dispatcher
        .get("/supervision/handover?since=00:00")
        .is(200)
        .has(&["本班变动", "楼上漏水", "交班人签名"])
        .lacks(&["家暴求助", NAME, PHONE]);
    dispatcher.get("/supervision/handover?since=soon").is(422);
    // The board is for those who press others; a body sees what waits for itself.
    let mut builder = bench.signed_in(BUILDER);
    builder.get("/supervision").is(200).lacks(&["督办看板"]);
    let water = bench.at_prompt(
        CLERK,
        None,
        StepKind::Register,
        &[
            ("channel", "window"),
            ("title", "别的单位的事"),
            ("anonymous", "yes"),
            ("nature", "help"),
        ],
    );
    let track = [("track", "hotline")];
    bench.at_prompt(DISPATCHER, Some(water), StepKind::Accept, &track);
    let body = [("body", "justice")];
    bench.at_prompt(DISPATCHER, Some(water), StepKind::Assign, &body);
    for path in ["/supervision/digest", "/supervision/handover?since=00:00"] {
        builder
            .get(path)
            .is(200)
            .has(&["楼上漏水"])
            .lacks(&["别的单位的事", "司法"]);
    }
}

#[test]
fn a_fault_of_a_registration_stands_beside_its_field_and_names_no_flag() {
    let bench = Bench::new();
    let mut clerk = bench.signed_in(CLERK);
    let nameless = [("channel", "window"), ("title", "楼上漏水")];
    register(&mut clerk, &nameless)
        .is(422)
        .has(&["id=\"e-applicant_name\"", "请加“匿名”"])
        .lacks(&["--"]);
    let mut trackless = LEAK.to_vec();
    trackless.push(("accept", "yes"));
    register(&mut clerk, &trackless)
        .is(422)
        .has(&["id=\"e-track\"", "请加“办理途径”"])
        .lacks(&["--track"]);
    let mut wrong = LEAK.to_vec();
    wrong.push(("respondent_name", "某公司"));
    wrong.push(("respondent_phone", "123"));
    register(&mut clerk, &wrong)
        .is(422)
        .has(&["id=\"e-respondent_phone\""]);
    assert_eq!(n_cases(&bench), 0);
}

#[test]
fn calls_and_mediations_tell_how_far_they_are() {
    let bench = Bench::new();
    let id = bench.leak();
    bench.at_prompt(DISPATCHER, Some(id), StepKind::Acknowledge, &[]);
    bench.at_prompt(
        DISPATCHER,
        Some(id),
        StepKind::AppointMediator,
        &[("mediator", "m-lu")],
    );
    bench.at_prompt(
        DISPATCHER,
        Some(id),
        StepKind::HoldSession,
        &[("words", "双方到场")],
    );
    let mut dispatcher = bench.signed_in(DISPATCHER);
    dispatcher
        .get("/mediation")
        .is(200)
        .has(&["卢惠嫦", "调解次数", "履行期限"]);
    bench.at_prompt(
        DISPATCHER,
        Some(id),
        StepKind::Agree,
        &[("form", "oral"), ("terms", "十日内修好")],
    );
    bench.at_prompt(
        DISPATCHER,
        Some(id),
        StepKind::Conclude,
        &[("outcome", "settled"), ("level", "village")],
    );
    bench.at_prompt(
        DISPATCHER,
        Some(id),
        StepKind::FollowUp,
        &[("attempt", "no-answer")],
    );
    dispatcher
        .get("/follow-up")
        .is(200)
        .has(&["已拨打", "楼上漏水"]);
}

#[test]
fn counts_are_shown_drawn_and_taken_away() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let mut clerk = bench.signed_in(CLERK);
    let page = clerk.get("/stats").is(200);
    page.has(&["<svg", "住房建设和物业管理办公室", "/stats/file?"])
        .lacks(&["<script>"]);
    clerk
        .get("/stats?by=channel&then=state&from=2026-01-01")
        .is(200)
        .has(&["窗口"]);
    clerk.get("/stats?by=nothing").is(422);
    let file = clerk.get("/stats/file?by=channel&format=csv").is(200);
    assert!(
        file.header("Content-Disposition")
            .starts_with("attachment; filename=\"stats-")
    );
    assert!(file.text().contains("窗口"), "{}", file.text());
    let file = clerk.get("/stats/file?by=channel&format=xlsx").is(200);
    assert!(file.body.starts_with(b"PK"));
    clerk.get("/stats/file?format=html").is(404);
}

#[test]
fn cases_leave_masked_or_with_a_reason_and_every_time_is_recorded() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let mut clerk = bench.signed_in(CLERK);
    let csrf = clerk.get("/cases").hidden("csrf");
    let before = head(&bench);
    let masked = clerk
        .post("/cases/file", &[("csrf", &csrf), ("format", "csv")])
        .is(200)
        .has(&["000001"])
        .lacks(&[NAME, PHONE, ID_NUMBER, "000002"]);
    assert!(masked.header("Content-Disposition").contains("cases-"));
    assert_eq!(head(&bench), before + 1);
    clerk
        .post(
            "/cases/file",
            &[("csrf", &csrf), ("format", "csv"), ("reason", "上级调阅")],
        )
        .is(200)
        .has(&[NAME, PHONE]);
    assert_eq!(head(&bench), before + 2);
    let mut leader = bench.signed_in(LEADER);
    let csrf = leader.get("/cases").hidden("csrf");
    leader
        .post("/cases/file", &[("csrf", &csrf), ("reason", "想看看")])
        .is(403)
        .lacks(&[NAME]);
    assert_eq!(head(&bench), before + 2);
}

/// Sends a ledger as a browser does.
pub(crate) fn upload(browser: &mut Browser, ledger: &str, fields: &[(&str, &str)]) -> Answer {
    let csrf = browser.get("/import").is(200).hidden("csrf");
    let mut body = String::new();
    let mut fields = fields.to_vec();
    fields.push(("csrf", &csrf));
    for (name, value) in fields {
        body.push_str(&format!(
            "--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        ));
    }
    body.push_str(&format!(
        "--XX\r\nContent-Disposition: form-data; name=\"ledger\"; filename=\"台账.csv\"\r\n\
         Content-Type: text/csv\r\n\r\n{ledger}\r\n--XX--\r\n"
    ));
    let origin = format!("http://{}", browser.address);
    let headers = [
        ("Origin", origin.as_str()),
        ("Content-Type", "multipart/form-data; boundary=XX"),
    ];
    browser.send("POST", "/import", &headers, body.as_bytes())
}

const LEDGER: &str = "来源编号,渠道,登记时间,标题,申请人,申请人电话\n\
    A-1,窗口,2026-01-05,路灯不亮,关小明,13800138001\n\
    A-2,不存在的渠道,2026-01-05,井盖缺失,甘小红,13800138002\n";

#[test]
fn a_ledger_is_judged_then_entered_row_by_row() {
    let bench = Bench::new();
    let mut clerk = bench.signed_in(CLERK);
    upload(&mut clerk, LEDGER, &[("judge", "yes")])
        .is(200)
        .has(&["台账.csv", "不存在的渠道", "拒收"])
        .lacks(&["fengqiao codes"]);
    assert_eq!(n_cases(&bench), 0);
    upload(&mut clerk, LEDGER, &[("enter", "yes")])
        .is(200)
        .has(&["没有写入"]);
    assert_eq!(n_cases(&bench), 0);
    upload(
        &mut clerk,
        LEDGER,
        &[("enter", "yes"), ("skip_refused", "yes")],
    )
    .is(200);
    assert_eq!(n_cases(&bench), 1);
    let refused = clerk.get("/import/refused.csv").is(200);
    refused.has(&["A-2", "井盖缺失"]).lacks(&["A-1"]);
    // The same file twice changes nothing.
    upload(
        &mut clerk,
        LEDGER,
        &[("enter", "yes"), ("skip_refused", "yes")],
    )
    .is(200);
    assert_eq!(n_cases(&bench), 1);
    clerk.get("/cases").has(&["路灯不亮"]);
    let mut builder = bench.signed_in(BUILDER);
    builder.get("/import").is(403);
    builder.get("/import/refused.csv").is(404);
    clerk
        .send(
            "POST",
            "/import",
            &[("Content-Type", "multipart/form-data; boundary=XX")],
            b"--XX",
        )
        .is(403);
}

#[test]
fn a_long_list_is_shown_in_steps() {
    let bench = Bench::new();
    let mut clerk = bench.signed_in(CLERK);
    let mut ledger = "来源编号,渠道,登记时间,标题,匿名\n".to_owned();
    for n in 0..101 {
        ledger.push_str(&format!("A-{n},窗口,2026-01-05,路灯{n}号不亮,是\n"));
    }
    upload(&mut clerk, &ledger, &[("enter", "yes")]).is(200);
    assert_eq!(n_cases(&bench), 101);
    let all = "/cases?channel=window&#38;limit=300";
    clerk
        .get("/cases?channel=window")
        .is(200)
        .has(&["共 101 件，显示最近 100 件", "路灯100号", all])
        .lacks(&["路灯0号", "--limit"]);
    clerk
        .get(&all.replace("#38;", ""))
        .is(200)
        .has(&["路灯0号"])
        .lacks(&["显示更多"]);
    // What is no such step is the first.
    clerk
        .get("/cases?limit=999999999")
        .is(200)
        .lacks(&["路灯0号"]);
}

#[test]
fn a_month_shows_days_off_and_what_falls_due() {
    let bench = Bench::new();
    let id = bench.leak();
    let case = bench.office.store().read(|it| it.case(id, Sight::All));
    let due = fengqiao::store::rows::nearest_limit(&case.unwrap().unwrap()).unwrap();
    let month = due.day().to_string()[..7].to_owned();
    let mut clerk = bench.signed_in(CLERK);
    clerk.get("/calendar").is(200);
    clerk
        .get(&format!("/calendar?month={month}"))
        .is(200)
        .has(&["件到期"]);
    clerk
        .get("/calendar?month=2026-10")
        .is(200)
        .has(&["2026年10月", "国庆"]);
    clerk
        .get("/calendar?month=2199-01")
        .is(200)
        .has(&["还没有公布"]);
    clerk.get("/calendar?month=nonsense").is(200);
}

#[test]
fn ones_own_password_is_changed_with_the_old_one() {
    let bench = Bench::new();
    let mut browser = bench.signed_in(ADMINISTRATOR);
    let csrf = browser
        .get("/office")
        .is(200)
        .has(&["lian-yongxi"])
        .hidden("csrf");
    let change = |browser: &mut Browser, old: &str, new: &str, again: &str| {
        browser.post(
            "/office",
            &[
                ("csrf", &csrf),
                ("old", old),
                ("new", new),
                ("again", again),
            ],
        )
    };
    change(&mut browser, PASSWORD, "short", "short").is(422);
    change(&mut browser, PASSWORD, "long enough 1", "long enough 2").is(422);
    change(&mut browser, "wrong", "long enough 1", "long enough 1").is(401);
    // Every sign of it counts, spaces at its ends, too.
    let new = " long enough 1 ";
    change(&mut browser, PASSWORD, new, new).is(303);
    browser.get("/desk").is(303);
    browser.sign_in(ADMINISTRATOR, PASSWORD).is(401);
    browser.sign_in(ADMINISTRATOR, new.trim()).is(401);
    browser.sign_in(ADMINISTRATOR, new).is(303);
}

#[test]
fn what_a_leader_answers_for_is_on_the_desk_of_those_who_may_know() {
    let bench = Bench::new();
    let (leak, secret) = (bench.leak(), bench.secret());
    for id in [leak, secret] {
        bench.at_prompt(
            LEADER,
            Some(id),
            StepKind::TakeCharge,
            &[("leader", LEADER)],
        );
    }
    let tomorrow = bench.office.clock().reading().day().plus(1).to_string();
    let fields = [("leader", LEADER), ("by", &tomorrow), ("words", "限期修好")];
    bench.at_prompt(LEADER, Some(leak), StepKind::Instruct, &fields);
    for (who, has, lacks) in [
        (
            LEADER,
            &["领导包案", "领导批示待落实", "家暴求助"][..],
            &[][..],
        ),
        // Who keeps the file sees every case in charge, but no restricted one.
        (
            ADMINISTRATOR,
            &["领导包案", "领导批示待落实"],
            &["家暴求助", "000002"],
        ),
        // The body has to do it; in whose charge it is stands on the case.
        (BUILDER, &["领导批示待落实"], &["领导包案", "家暴求助"]),
        (CLERK, &["领导批示待落实"], &["领导包案", "家暴求助"]),
    ] {
        let desk = bench.signed_in(who).get("/desk").is(200);
        let board = bench.signed_in(who).get("/supervision").is(200);
        for page in [desk, board] {
            page.has(has).lacks(lacks);
        }
    }
    let mut leader = bench.signed_in(LEADER);
    leader
        .get("/case/SQ-2026-000001")
        .has(&["包案领导", "批示时限"]);
    leader.get("/desk").has(&["s-green"]);
}

#[test]
fn an_officer_who_would_not_see_the_case_is_refused_beside_the_field() {
    let bench = Bench::new();
    bench.leak();
    let mut dispatcher = bench.signed_in(DISPATCHER);
    let address = "/case/SQ-2026-000001/assign/to";
    let page = dispatcher.get(address).is(200);
    let hidden = ["csrf", "key", "seen"].map(|it| (it, page.hidden(it)));
    let mut fields: Vec<(&str, &str)> = hidden.iter().map(|it| (it.0, it.1.as_str())).collect();
    // Of the labour office, while the case goes to enforcement.
    fields.extend([("body", "enforcement"), ("officer", "ou-huanzhi")]);
    let before = head(&bench);
    let page = dispatcher.post(address, &fields);
    page.has(&["aria-invalid", "看不到本案"]);
    assert_eq!(head(&bench), before);
}

/// Work that belongs to no case: a form like any other, its rules told beside its fields.
#[test]
fn work_of_no_case_is_recorded_and_taken_back() {
    let bench = Bench::new();
    let mut clerk = bench.signed_in(CLERK);
    let page = clerk.get("/activities").is(200);
    let csrf = page.has(&["排查纠纷", "这一期没有登记"]).hidden("csrf");
    let survey: &[(&str, &str)] = &[
        ("csrf", &csrf),
        ("kind", "survey"),
        ("matters", "12"),
        ("people", "31"),
    ];
    clerk.post("/activities", survey).is(303);
    let page = clerk.get("/activities").is(200);
    let told = page.has(&["排查纠纷12件、31人", "撤销一项"]).text();
    let (_, told) = told.split_once("第").unwrap();
    let (gno, _) = told.split_once("号记录").unwrap();
    // Sent once more it says so, and nothing counts twice.
    let said = format!("同样的工作已有第{gno}号记录");
    clerk.post("/activities", survey).is(422).has(&[&said]);
    let nothing = [
        ("csrf", csrf.as_str()),
        ("kind", "survey"),
        ("matters", "0"),
    ];
    clerk
        .post("/activities", &nothing)
        .is(422)
        .has(&["href=\"#f-matters\"", "件数应大于 0"]);
    let back = [
        ("csrf", csrf.as_str()),
        ("record", gno),
        ("words", "地点写错"),
    ];
    clerk.post("/activities/reverse", &back).is(303);
    clerk
        .get("/activities")
        .has(&["不再计入", "这一期没有登记"]);
    clerk
        .post("/activities/reverse", &back)
        .is(422)
        .has(&["此前已撤销"]);
    // What the office did is not for a body to see.
    clerk.post("/activities", survey).is(303);
    let mut builder = bench.signed_in(BUILDER);
    builder.get("/activities").is(200).has(&["这一期没有登记"]);
}
