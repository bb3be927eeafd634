//! What a citizen does on a phone, by touching: hands a matter in, looks it up, rates it; and is told when to wait.

use serde_json::json;

use crate::bench::Bench;
use crate::looks::{FAINT, STICKS_OUT};
use crate::public::{case, conclude};
use crate::window::{Script, Window};

/// The page shown fits the phone, can be read, and complains of nothing.
#[track_caller]
fn is_fit(window: &Window) {
    assert_eq!(window.run(STICKS_OUT), json!([]), "{}", window.path());
    assert_eq!(window.run(FAINT), json!([]), "{}", window.path());
    assert_eq!(window.complaints(), Vec::<String>::new());
}

/// Looks a case up; the page that answers has this on it.
#[track_caller]
fn look_up(window: &Window, code: &str, digits: &str, answer: &str) {
    window.go("/public");
    window.follow_named("nav.doors b", "查询进展");
    window.type_in("#code", code);
    window.type_in("#digits", digits);
    send(window, answer);
}

#[track_caller]
fn send(window: &Window, answer: &str) {
    window.follow("main form button.primary");
    window.until(answer);
}

fn from_handing_in_to_the_verdict(script: Script) {
    let bench = Bench::public();
    let Some(window) = Window::open(&bench, script) else {
        return;
    };
    window.as_on_a_phone();
    window.go("/");
    assert_eq!(window.path(), "/public");
    is_fit(&window);
    window.follow_named("nav.doors b", "我要反映");
    window.type_in("#f-title", "路灯不亮");
    window.type_in("#f-facts", "村口路灯坏了半个月，晚上看不清路");
    window.choose("place", "440604010001");
    window.type_in("#f-applicant_name", "何小花");
    window.type_in("#f-applicant_phone", "138");
    is_fit(&window);
    window.click("input[name=agreed]");
    send(&window, ".f-applicant_phone .fault");
    // What is wrong stands beside its field, and nothing typed is lost.
    window.says(".f-applicant_phone .fault", "电话");
    assert_eq!(window.value("#f-title"), "路灯不亮");
    let focused = window.run("document.activeElement.id");
    assert_eq!(focused == "f-applicant_phone", script == Script::Runs);
    window.type_in("#f-applicant_phone", "00138666");
    assert_eq!(window.value("#f-applicant_phone"), "13800138666");
    // The first answer was 422, which the console tells.
    window.complaints();
    send(&window, ".receipt");
    let code = window.text(".receipt .code");
    assert_eq!(code.len(), 13);
    window.says(".receipt", "8666");
    is_fit(&window);
    assert_eq!(
        window.count("[data-print]:not([hidden])") == 1,
        script == Script::Runs
    );

    look_up(&window, &code.to_lowercase(), "8666", ".course");
    assert_eq!(window.text("h1"), "已登记，等待受理");
    assert_eq!(window.count(".course .done"), 1);
    is_fit(&window);
    conclude(&bench, case(&bench, 1).id);
    look_up(&window, &code, "8666", ".course");
    assert_eq!(window.text("h1"), "已办结");
    is_fit(&window);
    window.click("input[name=solved][value=yes]");
    window.click("input[name=satisfaction][value=satisfied]");
    send(&window, "[role=status]");
    window.says("[role=status]", "已收到您的评价");
    window.says("main", "您的评价：已解决，满意");
    is_fit(&window);
    assert_eq!(case(&bench, 1).feedback.solved, Some(true));
}

#[test]
fn a_matter_is_handed_in_looked_up_and_rated_on_a_phone() {
    from_handing_in_to_the_verdict(Script::Runs);
}

#[test]
fn the_same_where_no_script_runs() {
    from_handing_in_to_the_verdict(Script::Blocked);
}

#[test]
fn who_guesses_at_a_code_is_told_nothing_and_waits() {
    let bench = Bench::public();
    let id = bench.leak();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.as_on_a_phone();
    let code = case(&bench, id.0).query_code;
    for _ in 0..5 {
        look_up(&window, &code, "0000", "[role=alert]");
        window.says("[role=alert]", "没有查到");
        // What was typed need not be typed again.
        assert_eq!(window.value("#code"), code);
    }
    look_up(&window, &code, "8000", "[role=alert]");
    window.says("[role=alert]", "分钟后再试");
    assert_eq!(window.run(STICKS_OUT), json!([]));
    assert_eq!(window.count(".course"), 0);
}
