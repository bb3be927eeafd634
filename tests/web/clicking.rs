//! What people do, by clicking: the course of a case from the window to the archive, in headless Chromium.

use fengqiao::casework::track::StepKind;

use crate::bench::{BUILDER, Bench, CLERK, DISPATCHER, ID_NUMBER, LEADER, NAME, PHONE};
use crate::window::{BACK, ENTER, Script, TAB, Window};

/// Opens a step of the case shown, by its button.
#[track_caller]
fn step(window: &Window, name: &str) {
    if window.count(".next details:not([open])") > 0 {
        window.click(".next summary");
    }
    window.follow_named(".next .button", name);
    assert_eq!(window.text("h1"), name);
}

#[track_caller]
fn send(window: &Window) {
    window.follow("main form.step button.primary");
}

/// Sends a step and waits until it is told on the next page.
#[track_caller]
fn taken(window: &Window) {
    send(window);
    window.until("[role=status]");
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
    window.follow_named(".nav a", "登记");
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
    window.follow_named("main form.step button.primary", "登记");
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
    window.leave(|| window.press(ENTER));
    window.until(".notice");
    window.says(".notice", "查询码");
    stands(&window, "已受理");
}

/// What waits is answered from the lists it waits in, and pressed from the board.
fn from_list_to_list(script: Script) {
    let bench = Bench::new();
    let id = bench.leak();
    let Some(window) = Window::open(&bench, script) else {
        return;
    };
    let quiet = |window: &Window| assert_eq!(window.complaints(), Vec::<String>::new());
    window.sign_in(DISPATCHER);
    window.follow_named(".nav a", "督办");
    window.says(".card", "住房建设和物业管理办公室");
    window.follow_named(".tabs a", "按承办人");
    assert_eq!(window.text(".tabs [aria-current]"), "按承办人");
    window.follow_named(".heading .button", "督办通报");
    window.says(".digest", "楼上漏水");
    let prints = window.count("[data-print]:not([hidden])") == 1;
    assert_eq!(prints, script == Script::Runs);
    window.follow_named(".heading .button", "督办");
    window.follow_named(".heading .button", "交接班");
    window.type_in("#since", &format!("{BACK}{BACK}{BACK}{BACK}{BACK}00:00"));
    window.follow(".since button:not([type=button])");
    window.arrives("/supervision/handover?since=00%3A00");
    window.says("main", "本班变动");
    quiet(&window);
    window.follow_named(".nav a", "流转");
    window.follow_named(".do .button", "签收");
    taken(&window);
    stands(&window, "办理中");
    step(&window, "指定调解员");
    window.choose("mediator", "m-lu");
    taken(&window);
    window.follow_named(".nav a", "调解");
    window.says(".rows", "卢惠嫦");
    window.follow_named(".do .button", "记录调解");
    window.type_in("#f-words", "双方到场");
    taken(&window);
    window.follow_named(".nav a", "调解");
    assert_eq!(window.text("td.c-sessions"), "1");
    let conclude = [
        (
            StepKind::Agree,
            &[("form", "oral"), ("terms", "十日内修好")],
        ),
        (
            StepKind::Conclude,
            &[("outcome", "settled"), ("level", "village")],
        ),
    ];
    for (kind, fields) in conclude {
        bench.at_prompt(DISPATCHER, Some(id), kind, fields);
    }
    window.follow_named(".nav a", "回访");
    window.follow_named(".do .button", "回访");
    window.choose("attempt", "no-answer");
    taken(&window);
    window.follow_named(".nav a", "回访");
    assert_eq!(window.text("td.c-attempts"), "1");
    quiet(&window);
}

#[test]
fn waiting_work_is_answered_from_its_lists() {
    from_list_to_list(Script::Runs);
}

#[test]
fn waiting_work_is_answered_where_no_script_runs() {
    from_list_to_list(Script::Blocked);
}

#[test]
fn a_ledger_is_taken_in_where_no_script_runs() {
    let bench = Bench::new();
    let Some(window) = Window::open(&bench, Script::Blocked) else {
        return;
    };
    let ledger = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();
    std::fs::write(
        ledger.path(),
        "来源编号,渠道,登记时间,标题,申请人,申请人电话\n\
         A-1,窗口,2026-01-05,路灯不亮,关小明,13800138001\n\
         A-2,不存在的渠道,2026-01-05,井盖缺失,甘小红,13800138002\n",
    )
    .unwrap();
    window.sign_in(CLERK);
    window.follow_named(".nav a", "导入");
    window.type_in("#ledger", ledger.path().to_str().unwrap());
    window.follow_named("main form button", "试行");
    window.says("[role=status]", "拒收");
    assert_eq!(window.text(".rows .n"), "3");
    window.type_in("#ledger", ledger.path().to_str().unwrap());
    window.click("input[name=skip_refused]");
    window.follow_named("main form button", "登记入库");
    window.says("[role=status]", "登记");
    window.follow_named(".nav a", "案件");
    window.says(".rows", "路灯不亮");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

/// From the window over the body and the leader back to the citizen, everybody at their own desk.
#[test]
fn a_reply_is_drafted_reviewed_delivered_and_filed() {
    let bench = Bench::new();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    let in_list = |page: &str, name: &str| {
        window.follow_named(".nav a", page);
        window.follow_named(".do .button", name);
    };
    window.sign_in(CLERK);
    window.follow_named(".nav a", "登记");
    window.choose("channel", "window");
    window.type_in("#f-title", "路灯不亮");
    window.type_in("#f-applicant_name", NAME);
    window.type_in("#f-applicant_phone", PHONE);
    window.choose("nature", "help");
    taken(&window);
    stands(&window, "待受理");
    window.sign_out();

    window.sign_in(DISPATCHER);
    in_list("流转", "受理");
    window.choose("track", "hotline");
    taken(&window);
    in_list("流转", "甄别");
    window.choose("track", "hotline");
    window.choose("dispute_type", "family");
    taken(&window);
    in_list("流转", "分派");
    window.choose("body", "housing");
    taken(&window);
    stands(&window, "已派单");
    window.sign_out();

    window.sign_in(BUILDER);
    in_list("流转", "签收");
    taken(&window);
    step(&window, "拟写答复");
    window.type_in("#f-words", "灯具已更换，当晚亮灯");
    taken(&window);
    stands(&window, "回复待审");
    window.sign_out();

    window.sign_in(LEADER);
    window.says("#to-review", "路灯不亮");
    in_list("督办", "审核通过");
    taken(&window);
    window.sign_out();

    window.sign_in(BUILDER);
    window.says("#to-deliver", "路灯不亮");
    window.follow("#to-deliver .rows a");
    step(&window, "送达答复");
    taken(&window);
    step(&window, "办结");
    window.choose("outcome", "resolved");
    taken(&window);
    stands(&window, "已办结");
    window.sign_out();

    window.sign_in(CLERK);
    in_list("回访", "回访");
    window.choose("attempt", "connected");
    window.choose("solved", "yes");
    window.choose("satisfaction", "satisfied");
    taken(&window);
    step(&window, "归档");
    taken(&window);
    stands(&window, "已归档");
    window.says(".timeline", "灯具已更换，当晚亮灯");
}
