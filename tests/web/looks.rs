//! How pages look in headless Chromium: quiet console, phone width, contrast, labels, paper.

use fengqiao::casework::track::StepKind;
use serde_json::json;

use crate::bench::{Bench, CLERK, DISPATCHER, NAME};
use crate::window::{ENTER, Script, TAB, Window};

const CASE: &str = "/case/SQ-2026-000001";

/// Pages of every kind, as a dispatcher reaches them.
const PAGES: &[&str] = &[
    "/desk",
    "/intake",
    "/cases",
    "/cases?q=楼上",
    "/cases?q=nothing",
    "/assignment",
    "/mediation",
    "/supervision",
    "/supervision/digest",
    "/supervision/handover?since=00:00",
    "/follow-up",
    "/stats",
    "/stats?by=body&then=state",
    "/activities",
    "/calendar",
    "/import",
    "/office",
    CASE,
    "/case/SQ-2026-000001/due",
    "/case/SQ-2026-000001/papers",
    "/case/SQ-2026-000001/assign/to",
    "/case/SQ-2026-000001/handle/progress",
    "/case/SQ-2026-000001/supervise/remind",
];

/// And those of citizens.
const CITIZENS: &[&str] = &["/public", "/public/submit", "/public/progress"];

/// Text whose contrast is under what WCAG AA asks, with both colours.
pub(crate) const FAINT: &str = include_str!("faint.js");

/// Fields without a name that a screen reader could say.
const NAMELESS: &str = "[...document.querySelectorAll('input:not([type=hidden]),select,textarea')]\
    .filter(it => !it.labels.length && !it.getAttribute('aria-label')).map(it => it.name)";

/// Elements that stick out of the page at its right side, outside what scrolls by itself.
pub(crate) const STICKS_OUT: &str = "(() => { const wide = document.documentElement.clientWidth; \
    return document.documentElement.scrollWidth > wide ? \
    [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > wide + 1 \
    && !it.closest('.nav,.scroll')).map(it => it.outerHTML.slice(0, 120)).concat('page') : []; })()";

#[test]
fn every_page_is_quiet_legible_and_labelled() {
    let bench = Bench::public();
    bench.leak();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.go("/sign-in");
    assert_eq!(window.run(FAINT), json!([]), "/sign-in");
    window.sign_in(DISPATCHER);
    for scheme in ["light", "dark"] {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        window.command("Emulation.setEmulatedMedia", json!({"features": features}));
        for page in PAGES.iter().chain(CITIZENS) {
            window.go(page);
            assert_eq!(window.run(FAINT), json!([]), "{scheme} {page}");
            assert_eq!(window.run(NAMELESS), json!([]), "{page}");
            assert_eq!(window.count("h1"), 1, "{page}");
            assert_eq!(window.complaints(), Vec::<String>::new(), "{page}");
        }
    }
}

/// Where the keyboard is: the place of the element in the page, and whether a ring is drawn around it.
const FOCUS: &str = "(() => { const it = document.activeElement, style = getComputedStyle(it); \
    return [[...document.querySelectorAll('body *')].indexOf(it), \
    style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, it.outerHTML.slice(0, 120)]; })()";

#[test]
fn the_keyboard_goes_through_every_page_in_order_and_is_seen() {
    let bench = Bench::public();
    bench.leak();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    let walk = |page: &str| {
        window.go(page);
        let mut last = -1;
        for n in 0..200 {
            window.press(TAB);
            let focus = window.run(FOCUS);
            let place = focus[0].as_i64().unwrap();
            // Past the last one the browser itself has the focus.
            if place < 0 || (place <= last && n > 3) {
                return n;
            }
            assert!(place > last, "{page}: backwards to {focus}");
            assert_eq!(focus[1], true, "{page}: no ring around {focus}");
            last = place;
        }
        panic!("{page} does not end");
    };
    assert!(walk("/public") >= 4);
    window.go("/public/progress");
    // The first field has the focus, so that the code can be typed at once.
    assert_eq!(window.run("document.activeElement.id"), "code");
    window.sign_in(DISPATCHER);
    for page in ["/desk", "/cases", "/supervision", CASE] {
        assert!(walk(page) > 15, "{page}");
    }
    // The first stop of all is the way past the navigation.
    window.go("/desk");
    window.press(TAB);
    window.says(":focus", "跳到正文");
    window.press(ENTER);
    window.press(TAB);
    assert_eq!(window.run("!!document.activeElement.closest('main')"), true);
}

/// A case in mediation beside the one assigned, and one that nobody here may know of.
fn fill(bench: &Bench) {
    bench.leak();
    let id = bench.leak();
    bench.secret();
    for (kind, fields) in [
        (StepKind::Acknowledge, &[][..]),
        (StepKind::AppointMediator, &[("mediator", "m-lu")]),
        (StepKind::HoldSession, &[("words", "双方到场")]),
        (
            StepKind::Agree,
            &[("form", "oral"), ("terms", "十日内修好")],
        ),
    ] {
        bench.at_prompt(DISPATCHER, Some(id), kind, fields);
    }
}

#[test]
fn no_page_scrolls_sideways_on_a_desk_or_a_phone_in_either_language() {
    let bench = Bench::public();
    fill(&bench);
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.go("/sign-in");
    assert_eq!(window.run(STICKS_OUT), json!([]));
    window.sign_in(DISPATCHER);
    for is_phone in [false, true] {
        if is_phone {
            window.as_on_a_phone();
        }
        for lang in ["zh", "en"] {
            window.run(&format!("document.cookie = 'fengqiao_lang={lang};path=/'"));
            for page in PAGES.iter().chain(CITIZENS) {
                window.go(page);
                assert_eq!(
                    window.run(STICKS_OUT),
                    json!([]),
                    "{page} {lang} {is_phone}"
                );
            }
        }
    }
    // What stood in the head of a column stands before each value.
    window.go("/cases");
    let head = "getComputedStyle(document.querySelector('.rows td.c-body'), '::before').content";
    assert!(window.run(head).as_str().unwrap().contains("body"));
}

#[test]
fn a_printed_page_has_no_navigation_and_no_buttons() {
    let bench = Bench::new();
    bench.leak();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.sign_in(CLERK);
    window.go(CASE);
    window.command("Emulation.setEmulatedMedia", json!({"media": "print"}));
    let shown = |css: &str| {
        window.run(&format!(
            "[...document.querySelectorAll({css:?})].filter(it => it.offsetParent !== null).length"
        ))
    };
    for css in [".top", ".nav", "button", ".button", ".reveal"] {
        assert_eq!(shown(css), 0, "{css}");
    }
    window.says("main", "楼上漏水");
    // A paper of the case names people, and says nothing else.
    window.command("Emulation.setEmulatedMedia", json!({"media": ""}));
    window.go(&format!("{CASE}/papers"));
    window.run("document.querySelector('form.buttons').removeAttribute('target')");
    window.follow("button[value=receipt]");
    window.says("body", NAME);
    assert_eq!(window.count("nav"), 0);
}
