//! The doors: signing in and out, forms of strangers, names of strangers, and what every answer carries.

use fengqiao::office::{Asker, Request};

use crate::bench::{ADMINISTRATOR, Bench, CLERK, PASSWORD, clock};
use crate::client::raw;

#[test]
fn a_wrong_password_and_an_unknown_name_are_told_the_same() {
    let bench = Bench::new();
    let mut browser = bench.browser();
    let wrong = browser
        .sign_in(CLERK, "wrong")
        .is(401)
        .has(&["账号或口令不对"]);
    let unknown = browser.sign_in("nobody-at-all", "wrong").is(401);
    let plain = |it: crate::client::Answer| {
        let csrf = it.hidden("csrf");
        it.text()
            .replace(&csrf, "")
            .replace("nobody-at-all", "")
            .replace(CLERK, "")
    };
    assert_eq!(plain(wrong), plain(unknown));
    // Who has no password signs in with none.
    browser.sign_in("cen-lujun", "").is(401);
    browser.get("/desk").is(303);
    // A name will do as well as an account.
    browser.sign_in("麦桂婵", PASSWORD).is(303);
    browser.get("/desk").is(200).has(&["麦桂婵"]);
}

#[test]
fn an_account_waits_after_failures_and_others_do_not() {
    let bench = Bench::new();
    let mut browser = bench.browser();
    for _ in 0..5 {
        browser.sign_in(CLERK, "wrong").is(401);
    }
    browser.sign_in(CLERK, PASSWORD).is(429).has(&["请等"]);
    browser.sign_in("麦桂婵", PASSWORD).is(429);
    browser.sign_in(ADMINISTRATOR, PASSWORD).is(303);
}

#[test]
fn signing_out_and_a_new_password_end_a_session() {
    let bench = Bench::new();
    let mut browser = bench.signed_in(CLERK);
    let mut copy = browser.clone();
    let csrf = browser.get("/desk").is(200).hidden("csrf");
    browser.post("/sign-out", &[("csrf", &csrf)]).is(303);
    browser.get("/desk").is(303);
    copy.get("/desk").is(303);
    let mut again = bench.signed_in(CLERK);
    again.get("/desk").is(200);
    let mut asker = Asker::at_prompt("tester").claiming(Some(ADMINISTRATOR));
    asker.password = Some(PASSWORD.to_owned());
    let asked = Request::SetPassword {
        officer: CLERK.to_owned(),
        password: Some("another".to_owned()),
    };
    bench.office.handle(&asker, asked).unwrap();
    again.get("/desk").is(303);
}

#[test]
fn forms_from_elsewhere_are_refused() {
    let bench = Bench::new();
    let id = bench.leak();
    let mut browser = bench.signed_in(CLERK);
    let csrf = browser.get("/desk").hidden("csrf");
    let path = "/case/SQ-2026-000001/intake/void";
    let own = format!("http://{}", bench.server.address());
    let fields = [("csrf", csrf.as_str()), ("words", "x")];
    for origin in ["http://evil.example", "null", "https://127.0.0.1"] {
        browser
            .post_from(path, &fields, &[("Origin", origin)])
            .is(403);
    }
    browser.post_from(path, &fields, &[]).is(403);
    browser
        .post_from(path, &fields, &[("Sec-Fetch-Site", "cross-site")])
        .is(403);
    browser
        .post_from(path, &[("words", "x")], &[("Origin", &own)])
        .is(403)
        .has(&["表单已失效"]);
    browser
        .post_from(
            path,
            &[("csrf", "guessed"), ("words", "x")],
            &[("Origin", &own)],
        )
        .is(403);
    // Not even signing in or out.
    let mut stranger = bench.browser();
    let fields = [("account", CLERK), ("password", PASSWORD)];
    stranger.post("/sign-in", &fields).is(403);
    browser.post("/sign-out", &[]).is(403);
    browser.get("/desk").is(200);
    let case = bench
        .office
        .store()
        .read(|it| it.case(id, fengqiao::store::Sight::All));
    assert_eq!(case.unwrap().unwrap().entries, 3);
}

#[test]
fn another_host_is_not_answered() {
    let bench = Bench::new();
    let address = bench.server.address();
    let asked = |host: &str| {
        let head = format!("GET /sign-in HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        raw(address, head.as_bytes()).status
    };
    assert_eq!(asked(&address.to_string()), 200);
    assert_eq!(asked(&format!("localhost:{}", address.port())), 200);
    assert_eq!(asked("evil.example"), 421);
    assert_eq!(asked(&format!("evil.example:{}", address.port())), 421);
    assert_eq!(asked("127.0.0.1"), 421);
}

#[test]
fn every_answer_carries_its_guards() {
    let bench = Bench::new();
    let mut browser = bench.signed_in(CLERK);
    for path in ["/desk", "/cases", "/nowhere", "/sign-in"] {
        let answer = browser.get(path);
        let policy = answer.header("Content-Security-Policy").to_owned();
        assert!(policy.contains("default-src 'none'"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(answer.header("X-Content-Type-Options"), "nosniff");
        assert_eq!(answer.header("Cache-Control"), "no-store");
        assert_eq!(answer.header("Referrer-Policy"), "same-origin");
        answer.lacks(&["<style", " style=", " onclick=", "http://", "https://"]);
    }
    let mut browser = bench.browser();
    let csrf = browser.get("/sign-in").hidden("csrf");
    let fields = [
        ("csrf", csrf.as_str()),
        ("account", CLERK),
        ("password", PASSWORD),
    ];
    let answer = browser.post("/sign-in", &fields).is(303);
    let cookie = answer.header("Set-Cookie");
    assert!(cookie.starts_with("fengqiao_session="), "{cookie}");
    assert!(
        cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"),
        "{cookie}"
    );
}

#[test]
fn signing_in_leads_back_and_never_to_strangers() {
    let bench = Bench::new();
    bench.leak();
    for (to, led) in [
        ("/case/SQ-2026-000001", "/case/SQ-2026-000001"),
        ("//evil.example", "/desk"),
        ("https://evil.example", "/desk"),
    ] {
        let mut browser = bench.browser();
        let csrf = browser.get("/sign-in").hidden("csrf");
        let fields = [
            ("csrf", csrf.as_str()),
            ("account", CLERK),
            ("password", PASSWORD),
            ("to", to),
        ];
        assert_eq!(
            browser.post("/sign-in", &fields).is(303).header("Location"),
            led
        );
    }
}

#[test]
fn only_this_pc_is_served() {
    let bench = Bench::new();
    let office =
        fengqiao::office::Office::open(&bench.file(), fengqiao::store::Purpose::Read, clock());
    let config = fengqiao::web::Config {
        address: "0.0.0.0".parse().unwrap(),
        port: 0,
        deadlines: fengqiao::web::Deadlines::default(),
        public: false,
    };
    assert!(fengqiao::web::Server::start(office.unwrap(), config).is_err());
}
