//! Route by role: which status, what the page must say, and what it must never say.

use crate::bench::{
    ADMINISTRATOR, BUILDER, Bench, CLERK, DISPATCHER, ID_NUMBER, LEADER, NAME, PHONE,
};

/// Nothing of these may stand on a page that nobody asked to reveal.
const PERSONAL: [&str; 4] = [NAME, ID_NUMBER, PHONE, "11010519491231"];

/// Who, which page, its status, what it must say and must not.
type Row<'a> = (&'a str, &'a str, u16, &'a [&'a str], &'a [&'a str]);

#[test]
fn every_page_answers_each_role_as_the_table_says() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let leak = "/case/SQ-2026-000001";
    let secret = "/case/SQ-2026-000002";
    let assign = "/case/SQ-2026-000001/assign/to";
    let rows: &[Row] = &[
        (CLERK, "/desk", 200, &["今日"], &["家暴求助"]),
        (
            CLERK,
            "/cases",
            200,
            &["楼上漏水", "陈*"],
            &["家暴求助", "000002"],
        ),
        (CLERK, "/cases?q=家暴", 200, &["没有案件"], &["000002"]),
        (
            CLERK,
            leak,
            200,
            &["楼上漏水", "138****8000", "已派单"],
            &["家暴求助"],
        ),
        (
            CLERK,
            secret,
            404,
            &["SQ-2026-000002"],
            &["家暴求助", "李小明"],
        ),
        (CLERK, "/case/SQ-2026-000099", 404, &["SQ-2026-000099"], &[]),
        (CLERK, "/nowhere", 404, &["没有这个页面"], &[]),
        (
            CLERK,
            "/case/SQ-2026-000001/assign/nothing",
            404,
            &["没有这个页面"],
            &[],
        ),
        (
            DISPATCHER,
            "/desk",
            200,
            &["待签收", "楼上漏水"],
            &["家暴求助"],
        ),
        (DISPATCHER, leak, 200, &["分派", assign], &[]),
        (DISPATCHER, assign, 200, &["承办单位", "name=\"key\""], &[]),
        (BUILDER, "/desk", 200, &["楼上漏水"], &["家暴求助"]),
        (BUILDER, leak, 200, &["签收"], &[assign]),
        (
            LEADER,
            "/cases",
            200,
            &["楼上漏水", "家暴求助不外传"],
            &["李小明"],
        ),
        (
            LEADER,
            secret,
            200,
            &["家暴求助不外传", "限阅"],
            &["李小明"],
        ),
        (CLERK, "/reports", 200, &["月报", "督办考核表"], &[]),
        (
            CLERK,
            "/reports?report=monthly&period=this-month",
            200,
            &[
                "群众诉求办理情况通报",
                "限阅案件不计入",
                "件数：登记的案件",
                "<svg",
            ],
            &["家暴求助"],
        ),
        (
            CLERK,
            "/reports?report=monthly&period=2100-01",
            422,
            &["还没有开始"],
            &[],
        ),
        (
            CLERK,
            "/reports?report=monthly&from=2020-11-01&to=2020-11-20&where=%E6%B8%A0%E9%81%93%3D%E5%BE%AE%E4%BF%A1",
            200,
            &[
                "2020-11-01 至 2020-11-20，只计渠道=微信",
                "不是固化的报表",
                "format=docx",
                "from=2020-11-01",
            ],
            &["家暴求助"],
        ),
        (
            CLERK,
            "/reports?report=monthly&where=%E6%B8%A0%E5%88%B0%3D%E5%BE%AE%E4%BF%A1",
            422,
            &["不是统计维度", "渠道"],
            &[],
        ),
        (
            CLERK,
            "/reports?report=nothing",
            404,
            &["没有这个页面"],
            &[],
        ),
        (
            CLERK,
            "/reports/file?report=monthly&period=this-month&format=csv",
            200,
            &["# 总量"],
            &["家暴求助"],
        ),
        (
            CLERK,
            "/reports/file?report=monthly&format=exe",
            404,
            &["没有这个页面"],
            &[],
        ),
        (
            BUILDER,
            "/reports?report=supervision&period=this-month",
            200,
            &["承办单位督办考核表"],
            &["家暴求助"],
        ),
        (
            LEADER,
            "/reports?report=brief&period=this-month",
            200,
            &["群众诉求简报", "登记 2 件"],
            &["家暴求助", "限阅案件不计入"],
        ),
        (ADMINISTRATOR, "/desk", 200, &["没有备份"], &["家暴求助"]),
        // How many cases there are is told to who keeps the file, and to nobody else.
        (
            ADMINISTRATOR,
            "/office",
            200,
            &["办公文件", "上次备份"],
            &[],
        ),
        (CLERK, "/office", 200, &["自己的口令"], &["办公文件"]),
        (BUILDER, "/office", 200, &["自己的口令"], &["办公文件"]),
    ];
    for officer in [CLERK, DISPATCHER, BUILDER, LEADER, ADMINISTRATOR] {
        let mut browser = bench.signed_in(officer);
        for (who, path, status, has, lacks) in rows {
            if *who == officer {
                let path = path.replace("家暴", "%E5%AE%B6%E6%9A%B4");
                let answer = browser.get(&path);
                assert_eq!(answer.status, *status, "{who} {path}");
                answer.has(has).lacks(lacks).lacks(&PERSONAL);
            }
        }
    }
}

#[test]
fn a_case_of_another_body_is_no_case() {
    let bench = Bench::new();
    bench.at_prompt(
        CLERK,
        None,
        fengqiao::casework::track::StepKind::Register,
        &[
            ("channel", "window"),
            ("title", "别的单位的事"),
            ("anonymous", "yes"),
        ],
    );
    let mut browser = bench.signed_in(BUILDER);
    browser
        .get("/case/SQ-2026-000001")
        .is(404)
        .lacks(&["别的单位的事"]);
    browser.get("/cases").is(200).lacks(&["别的单位的事"]);
}

#[test]
fn who_has_not_signed_in_sees_nothing() {
    let bench = Bench::new();
    bench.leak();
    let mut browser = bench.browser();
    for path in [
        "/desk",
        "/cases",
        "/case/SQ-2026-000001",
        "/case/SQ-2026-000001/assign/to",
    ] {
        let answer = browser.get(path).is(303).lacks(&["楼上漏水"]);
        assert!(
            answer.header("Location").starts_with("/sign-in?to=%2F"),
            "{path}"
        );
    }
}

#[test]
fn a_reveal_needs_a_reason_and_a_role_and_is_recorded() {
    let bench = Bench::new();
    bench.leak();
    let path = "/case/SQ-2026-000001";
    let mut clerk = bench.signed_in(CLERK);
    let csrf = clerk.get(path).hidden("csrf");
    clerk
        .post(path, &[("csrf", &csrf), ("reason", " ")])
        .is(422)
        .lacks(&PERSONAL);
    let before = bench.office.store().read(|it| it.head()).unwrap().gno;
    clerk
        .post(path, &[("csrf", &csrf), ("reason", "电话核实地址")])
        .is(200)
        .has(&[NAME, ID_NUMBER, PHONE]);
    let after = bench.office.store().read(|it| it.head()).unwrap().gno;
    assert_eq!(after, before + 1);
    let mut leader = bench.signed_in(LEADER);
    let page = leader.get(path).has(&["个人信息已隐去"]);
    let csrf = page.lacks(&["name=\"reason\"", "/papers"]).hidden("csrf");
    leader
        .post(path, &[("csrf", &csrf), ("reason", "想看看")])
        .is(403)
        .lacks(&PERSONAL);
}

#[test]
fn a_paper_names_people_runs_no_script_and_is_recorded() {
    let bench = Bench::new();
    bench.leak();
    let mut clerk = bench.signed_in(CLERK);
    let path = "/case/SQ-2026-000001/papers";
    let csrf = clerk
        .get(path)
        .is(200)
        .has(&["回执"])
        .lacks(&PERSONAL)
        .hidden("csrf");
    let before = bench.office.store().read(|it| it.head()).unwrap().gno;
    let paper = clerk
        .post(path, &[("csrf", &csrf), ("paper", "receipt")])
        .is(200)
        .has(&["登记回执", NAME]);
    let policy = paper.header("Content-Security-Policy");
    assert!(
        policy.starts_with("default-src 'none'") && !policy.contains("script"),
        "{policy}"
    );
    assert_eq!(
        bench.office.store().read(|it| it.head()).unwrap().gno,
        before + 1
    );
    // What the case has not come to is neither offered, nor revealed for.
    clerk
        .get(path)
        .lacks(&["decline-notice", "forwarding-notice"]);
    clerk
        .post(path, &[("csrf", &csrf), ("paper", "decline-notice")])
        .is(422);
    clerk.post(path, &[("csrf", &csrf), ("paper", "x")]).is(404);
    assert_eq!(
        bench.office.store().read(|it| it.head()).unwrap().gno,
        before + 1
    );
}

#[test]
fn signing_in_and_another_language_lead_back_to_what_was_asked_for() {
    let bench = Bench::new();
    let asked = "/cases?state=handling&due_to=2026-12-01";
    let mut browser = bench.browser();
    let door = browser.get(asked).is(303).header("Location").to_owned();
    let to = browser.get(&door).is(200).hidden("to");
    assert_eq!(to.replace("&#38;", "&"), asked);
    let mut clerk = bench.signed_in(CLERK);
    let page = clerk.get(asked).is(200);
    assert_eq!(page.hidden("here").replace("&#38;", "&"), asked);
}

#[test]
fn pages_speak_the_language_of_the_browser_and_of_the_choice() {
    let bench = Bench::new();
    let mut browser = bench.signed_in(CLERK);
    let english = [("Accept-Language", "en-GB,en;q=0.9")];
    let page = browser.send("GET", "/desk", &english, b"").is(200);
    let page = page.has(&["lang=\"en\"", "Nothing to do today"]);
    let csrf = page.hidden("csrf");
    // What stands on the English page is the other language.
    let origin = format!("http://{}", bench.server.address());
    browser
        .post_from(
            "/language",
            &[("csrf", &csrf), ("here", "/desk")],
            &[("Origin", &origin), english[0]],
        )
        .is(303);
    browser
        .send("GET", "/desk", &english, b"")
        .is(200)
        .has(&["lang=\"zh-CN\"", "今天没有待办"]);
}
