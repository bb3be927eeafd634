//! Steps as forms: taken once however often they are sent, refused beside the field, kept when the case moved on.

use fengqiao::casework::track::StepKind;
use fengqiao::store::Sight;

use crate::bench::{ADMINISTRATOR, BUILDER, Bench, CLERK, DISPATCHER, LEADER};

const CASE: &str = "/case/SQ-2026-000001";

fn entries(bench: &Bench, id: fengqiao::casework::case::CaseId) -> u32 {
    let case = bench.office.store().read(|it| it.case(id, Sight::All));
    case.unwrap().unwrap().entries
}

#[test]
fn a_step_is_taken_and_told() {
    let bench = Bench::new();
    bench.leak();
    let mut builder = bench.signed_in(BUILDER);
    let answer = builder.fill(
        &format!("{CASE}/assign/acknowledge"),
        &[("words", "已收到")],
    );
    assert_eq!(answer.is(303).header("Location"), CASE);
    builder
        .get(CASE)
        .is(200)
        .has(&["role=\"status\"", "办理中", "已收到", "网页"]);
    // Told once.
    builder.get(CASE).is(200).lacks(&["role=\"status\""]);
}

#[test]
fn the_same_form_twice_is_one_step() {
    let bench = Bench::new();
    let id = bench.leak();
    let mut builder = bench.signed_in(BUILDER);
    let path = format!("{CASE}/assign/acknowledge");
    let page = builder.get(&path).is(200);
    let hidden = ["csrf", "seen", "key"].map(|it| (it, page.hidden(it)));
    let fields: Vec<(&str, &str)> = hidden.iter().map(|it| (it.0, it.1.as_str())).collect();
    builder.post(&path, &fields).is(303);
    let after = entries(&bench, id);
    builder.post(&path, &fields).is(303);
    assert_eq!(entries(&bench, id), after);
}

#[test]
fn the_second_window_is_told_and_keeps_what_it_typed() {
    let bench = Bench::new();
    let id = bench.leak();
    let mut second = bench.signed_in(DISPATCHER);
    let path = format!("{CASE}/supervise/remind");
    let page = second.get(&path).is(200);
    let (csrf, seen, key) = (page.hidden("csrf"), page.hidden("seen"), page.hidden("key"));
    bench.at_prompt(
        BUILDER,
        Some(id),
        StepKind::Acknowledge,
        &[("words", "我来办")],
    );
    let before = entries(&bench, id);
    let typed = [
        ("csrf", csrf.as_str()),
        ("seen", seen.as_str()),
        ("key", key.as_str()),
        ("words", "请尽快联系群众"),
    ];
    let answer = second.post(&path, &typed).is(409);
    let answer = answer.has(&["又有了新记录", "请尽快联系群众", "我来办"]);
    assert_eq!(entries(&bench, id), before);
    let seen = answer.hidden("seen");
    let typed = [
        ("csrf", csrf.as_str()),
        ("seen", seen.as_str()),
        ("key", key.as_str()),
        ("words", "请尽快联系群众"),
    ];
    second.post(&path, &typed).is(303);
    assert_eq!(entries(&bench, id), before + 1);
}

#[test]
fn a_fault_stands_beside_its_field_and_the_rest_is_kept() {
    let bench = Bench::new();
    let id = bench.leak();
    let before = entries(&bench, id);
    let mut dispatcher = bench.signed_in(DISPATCHER);
    let path = format!("{CASE}/assign/to");
    dispatcher
        .fill(
            &path,
            &[
                ("body", "housing"),
                ("by", "next week"),
                ("words", "抓紧办"),
            ],
        )
        .is(422)
        .has(&["id=\"e-by\"", "aria-invalid", "next week", "抓紧办"]);
    dispatcher
        .fill(&path, &[("words", "没有单位")])
        .is(422)
        .has(&["id=\"e-body\"", "没有单位"]);
    dispatcher
        .fill(&path, &[("body", "housing"), ("on", "someday")])
        .is(422)
        .has(&["someday", "id=\"e-on\"", "href=\"#f-on\""]);
    let passed = [("leader", LEADER), ("by", "2026-11-01"), ("words", "修好")];
    bench
        .signed_in(LEADER)
        .fill(&format!("{CASE}/supervise/instruct"), &passed)
        .is(422)
        .has(&["已经过去", "id=\"e-by\"", "href=\"#f-by\""]);
    assert_eq!(entries(&bench, id), before);
}

#[test]
fn those_are_offered_whom_the_step_would_take() {
    const DEPUTY: &str = "deputy";
    let bench = Bench::of(|profile| {
        let leader = profile.officers.iter().find(|it| it.id == LEADER);
        let mut deputy = leader.unwrap().clone();
        deputy.id = DEPUTY.to_owned();
        deputy.os_user = None;
        deputy.restricted = false;
        profile.officers.push(deputy);
    });
    bench.leak();
    bench.secret();
    let option = |who: &str| format!("<option value=\"{who}\"");
    let [leader, deputy, builder, administrator] =
        [LEADER, DEPUTY, BUILDER, ADMINISTRATOR].map(option);
    let mut browser = bench.signed_in(LEADER);
    for (form, has, lacks) in [
        (
            "000001/supervise/instruct",
            &[&leader, &deputy][..],
            &[&builder, &administrator][..],
        ),
        (
            "000002/supervise/instruct",
            &[&leader],
            &[&deputy, &builder, &administrator],
        ),
        (
            "000002/supervise/take-charge",
            &[&leader],
            &[&deputy, &builder],
        ),
    ] {
        let page = browser.get(&format!("/case/SQ-2026-{form}")).is(200);
        let [has, lacks]: [Vec<&str>; 2] =
            [has, lacks].map(|it| it.iter().map(|it| it.as_str()).collect());
        page.has(&has).lacks(&lacks);
    }
}

#[test]
fn a_refusal_is_told_in_the_words_of_the_prompt() {
    let bench = Bench::new();
    bench.leak();
    let mut clerk = bench.signed_in(CLERK);
    let csrf = clerk.get(CASE).hidden("csrf");
    for (step, status, says) in [
        ("assign/to", 403, "您不能办理"),
        ("follow-up/archive", 422, "不能“归档”"),
    ] {
        let path = format!("{CASE}/{step}");
        // Its form is not even handed out; what is sent all the same is refused in the same words.
        let back = format!("href=\"{CASE}\"");
        clerk
            .get(&path)
            .is(status)
            .has(&[says, &back])
            .lacks(&["name=\"key\""]);
        let sent = [("csrf", csrf.as_str()), ("body", "housing")];
        clerk.post(&path, &sent).is(status).has(&[says]);
    }
}

#[test]
fn a_period_is_ended_or_set_going_only_where_there_is_one() {
    let bench = Bench::new();
    let id = bench.leak();
    let mut dispatcher = bench.signed_in(DISPATCHER);
    let offered = ["handle/end-period", "handle/resume"];
    dispatcher.get(CASE).is(200).lacks(&offered);
    let words = [("leader", LEADER), ("by", "2099-12-31"), ("words", "速办")];
    bench.at_prompt(LEADER, Some(id), StepKind::Instruct, &words);
    dispatcher
        .get(CASE)
        .has(&["handle/end-period"])
        .lacks(&["handle/resume"]);
}

#[test]
fn what_people_type_is_text_and_nothing_else() {
    let bench = Bench::new();
    let id = bench.leak();
    let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    bench.at_prompt(
        CLERK,
        Some(id),
        StepKind::Supplement,
        &[
            ("title", attack),
            ("facts", attack),
            ("demand", attack),
            ("address", attack),
        ],
    );
    bench.at_prompt(DISPATCHER, Some(id), StepKind::Remind, &[("words", attack)]);
    let mut clerk = bench.signed_in(DISPATCHER);
    let pages = [
        CASE.to_owned(),
        "/desk".to_owned(),
        "/cases".to_owned(),
        "/cases?q=%3Cscript%3Ealert(1)%3C/script%3E".to_owned(),
        format!("{CASE}/supervise/remind"),
        "/sign-in?to=%22%3E%3Cscript%3Ealert(1)%3C/script%3E".to_owned(),
    ];
    for page in pages {
        clerk.get(&page).lacks(&["<script>alert", "<img"]);
    }
    clerk
        .fill(
            &format!("{CASE}/assign/to"),
            &[("words", attack), ("on", attack)],
        )
        .is(422)
        .has(&["&#60;script&#62;"])
        .lacks(&["<script>alert", "<img"]);
}
