//! How pages look in headless Chromium: quiet console, phone width, contrast, labels, paper.

use serde_json::json;

use crate::bench::{Bench, CLERK, DISPATCHER, NAME};
use crate::window::{Script, Window};

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
    "/stats?by=body&then=state",
    "/calendar",
    "/import",
    "/office",
    CASE,
    "/case/SQ-2026-000001/due",
    "/case/SQ-2026-000001/papers",
    "/case/SQ-2026-000001/assign/to",
    "/case/SQ-2026-000001/handle/reply",
    "/case/SQ-2026-000001/supervise/remind",
];

/// Text whose contrast is under what WCAG AA asks, with both colours.
const FAINT: &str = include_str!("faint.js");

/// Fields without a name that a screen reader could say.
const NAMELESS: &str = "[...document.querySelectorAll('input:not([type=hidden]),select,textarea')]\
    .filter(it => !it.labels.length && !it.getAttribute('aria-label')).map(it => it.name)";

/// Elements that stick out of the page at its right side, outside what scrolls by itself.
const STICKS_OUT: &str = "(() => { const wide = document.documentElement.clientWidth; \
    return document.documentElement.scrollWidth > wide ? \
    [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > wide + 1 \
    && !it.closest('.nav,.scroll')).map(it => it.outerHTML.slice(0, 120)).concat('page') : []; })()";

#[test]
fn every_page_is_quiet_legible_and_labelled() {
    let bench = Bench::new();
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
        for page in PAGES {
            window.go(page);
            assert_eq!(window.run(FAINT), json!([]), "{scheme} {page}");
            assert_eq!(window.run(NAMELESS), json!([]), "{page}");
            assert_eq!(window.count("h1"), 1, "{page}");
            assert_eq!(window.complaints(), Vec::<String>::new(), "{page}");
        }
    }
}

#[test]
fn a_phone_shows_every_page_without_scrolling_sideways() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.as_on_a_phone();
    window.go("/sign-in");
    assert_eq!(window.run(STICKS_OUT), json!([]));
    window.sign_in(DISPATCHER);
    for page in PAGES {
        window.go(page);
        assert_eq!(window.run(STICKS_OUT), json!([]), "{page}");
    }
    // What stood in the head of a column stands before each value.
    window.go("/cases");
    let head = "getComputedStyle(document.querySelector('.rows td[data-head]:not(.w):not(:first-child)'), \
        '::before').content";
    assert!(window.run(head).as_str().unwrap().len() > 2);
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
    window.click("button[value=receipt]");
    window.says("body", NAME);
    assert_eq!(window.count("nav"), 0);
}
