//! What people do, by clicking: the course of a case from the window to the archive, in headless Chromium.

use crate::bench::{Bench, CLERK, DISPATCHER, ID_NUMBER, NAME, PHONE};
use crate::window::{ENTER, Script, TAB, Window};

/// Opens a step of the case shown, by its button.
#[track_caller]
fn step(window: &Window, name: &str) {
    if window.count(".next details:not([open])") > 0 {
        window.click(".next summary");
    }
    window.click_on(".next .button", name);
    assert_eq!(window.text("h1"), name);
}

#[track_caller]
fn send(window: &Window) {
    window.click("main form.step button.primary");
}

/// A case is at this state, and nothing on its page complains.
#[track_caller]
fn stands(window: &Window, state: &str) {
    assert_eq!(window.text(".over .state"), state);
    assert_eq!(window.complaints(), Vec::<String>::new());
}

/// From the window to the archive, as one clerk and one dispatcher go.
fn the_whole_course(script: Script) {
    let bench = Bench::new();
    let Some(window) = Window::open(&bench, script) else {
        return;
    };
    window.sign_in(CLERK);
    window.click_on(".nav a", "登记");
    window.choose("channel", "window");
    window.type_in("#f-title", "楼上漏水");
    window.type_in("#f-facts", "三楼漏水浸湿二楼天花");
    window.type_in("#f-applicant_name", NAME);
    window.type_in("#f-applicant_id", ID_NUMBER);
    window.type_in("#f-applicant_phone", PHONE);
    // The script tells what the ID number says; the office finds it out either way.
    let told = window.count("#f-applicant_id + .hint") == 1;
    assert_eq!(told, script == Script::Runs);
    window.choose("track", "mediation");
    window.click("input[name=accept]");
    window.click_on("main form.step button.primary", "登记");
    window.says(".notice", "查询码");
    stands(&window, "已受理");
    let case = window.path();
    window.says("main", "女");
    window.sign_out();

    window.sign_in(DISPATCHER);
    window.go(&case);
    step(&window, "分派");
    window.choose("body", "justice");
    window.type_in("#f-words", "请今日联系");
    send(&window);
    stands(&window, "待签收");
    step(&window, "签收");
    send(&window);
    stands(&window, "办理中");
    step(&window, "指定调解员");
    window.choose("mediator", "m-lu");
    send(&window);
    stands(&window, "调解中");
    step(&window, "记录调解");
    window.type_in("#f-words", "双方到场，查看了现场");
    send(&window);
    step(&window, "达成协议");
    window.choose("form", "oral");
    window.type_in("#f-amount", "800");
    window.type_in("#f-terms", "十日内修好并赔偿八百元");
    send(&window);
    stands(&window, "调解中");
    step(&window, "办结");
    window.choose("outcome", "settled");
    window.choose("level", "village");
    send(&window);
    stands(&window, "已办结");
    step(&window, "回访");
    window.choose("attempt", "connected");
    window.choose("solved", "yes");
    window.choose("satisfaction", "satisfied");
    send(&window);
    step(&window, "归档");
    send(&window);
    stands(&window, "已立卷");
    window.says(".timeline", "双方到场，查看了现场");
}

#[test]
fn a_case_goes_from_the_window_to_the_archive() {
    the_whole_course(Script::Runs);
}

#[test]
fn a_case_goes_the_same_way_where_no_script_runs() {
    the_whole_course(Script::Blocked);
}

#[test]
fn the_second_of_two_windows_is_told_and_keeps_what_it_typed() {
    let bench = Bench::new();
    bench.leak();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.sign_in(DISPATCHER);
    window.go("/case/SQ-2026-000001");
    step(&window, "催办");
    window.type_in("#f-words", "请尽快联系群众");
    let first = window.second();
    window.go("/case/SQ-2026-000001");
    step(&window, "签收");
    send(&window);
    stands(&window, "办理中");
    window.show(&first);
    send(&window);
    window.says("[role=alert]", "又有了新记录");
    window.says(".timeline", "签收");
    assert_eq!(window.value("#f-words"), "请尽快联系群众");
    send(&window);
    window.says(".timeline", "请尽快联系群众");
    // Answered with 409, which the console tells; nothing else is complained of.
    assert_eq!(window.count(".timeline li"), 5);
}

#[test]
fn likely_repeats_and_what_an_id_number_says_come_while_typing() {
    let bench = Bench::new();
    bench.leak();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.sign_in(CLERK);
    window.go("/intake");
    assert_eq!(window.count(".repeats li"), 0);
    window.type_in("#f-applicant_phone", PHONE);
    window.until(".repeats li");
    window.says(".repeats", "电话相同");
    window.type_in("#f-applicant_id", ID_NUMBER);
    assert_eq!(window.value("#f-applicant_sex"), "female");
    window.says("#f-applicant_id + .hint", "1949-12-31");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

/// Tabs on until the focus is at a field; answers the fields it came by.
#[track_caller]
fn tab_to(window: &Window, field: &str) -> Vec<String> {
    let mut passed = Vec::new();
    for _ in 0..100 {
        let name = window.run("document.activeElement.name || ''");
        let name = name.as_str().unwrap();
        if name == field {
            return passed;
        }
        passed.push(name.to_owned());
        window.press(TAB);
    }
    panic!("{field} is never reached: {passed:?}");
}

#[test]
fn a_registration_is_filled_in_with_the_keyboard_alone() {
    let bench = Bench::new();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.sign_in(CLERK);
    window.go("/intake");
    // The focus begins at the first field and comes by the others in the order of a talk at the window.
    assert_eq!(window.run("document.activeElement.name"), "channel");
    window.press("窗");
    assert_eq!(window.value("#f-channel"), "window");
    tab_to(&window, "title");
    window.press("路灯不亮");
    let passed = tab_to(&window, "applicant_name");
    assert_eq!(passed[..3], ["title", "facts", "demand"]);
    window.press(NAME);
    tab_to(&window, "track");
    window.press("人");
    tab_to(&window, "accept");
    window.press(" ");
    window.press(ENTER);
    window.until(".notice");
    window.says(".notice", "查询码");
    stands(&window, "已受理");
}
