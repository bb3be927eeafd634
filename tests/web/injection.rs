//! What people type is text and nothing else: markup in every field of every step and in every name, then every page read for it.

use fengqiao::casework::code::Axis;
use fengqiao::casework::occasion::Rules;
use fengqiao::casework::track::{StepKind, TABLE, Track};
use fengqiao::office::form::{Field, FieldKind, fields};

use crate::bench::{ADMINISTRATOR, BUILDER, Bench, DISPATCHER, LEADER, clock};
use crate::client::Browser;
use crate::window::{Script, Window};

/// Breaks out of text, of both kinds of attribute, and of what a template may run.
const MARKUP: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{7*7}}&lt;b&gt;";
/// What would stand on a page that did not escape it.
const LIVE: [&str; 4] = ["<script>alert", "<img", "\"'>", "&lt;b&gt;"];

/// Courses that together take every step there is, each on a case of its own.
const COURSES: &[(Track, &[&str])] = &[
    (
        Track::Hotline,
        &[
            "intake accept",
            "intake ask-supplement",
            "intake supplement",
            "intake contact",
            "intake add-party",
            "intake link",
            "intake unlink",
            "intake restrict",
            "intake unrestrict",
            "intake grade-risk",
            "intake alert",
            "intake correct",
            "assign transfer",
            "assign cancel-transfer",
            "assign to",
            "assign ask-return",
            "assign refuse-return",
            "assign ask-return",
            "assign grant-return",
            "assign to",
            "assign acknowledge",
            "assign hand-over",
            "handle contact",
            "handle progress",
            "handle ask-extension",
            "handle refuse-extension",
            "handle ask-extension",
            "handle grant-extension",
            "handle ask-suspension",
            "handle refuse-suspension",
            "handle ask-suspension",
            "handle grant-suspension",
            "handle resume",
            "supervise remind",
            "supervise slip",
            "supervise receive",
            "supervise escalate",
            "supervise answer",
            "supervise slip",
            "supervise cancel",
            "supervise expedite",
            "supervise instruct",
            "supervise take-charge",
            "supervise watch",
            "supervise consult",
            "handle reply",
            "handle return",
            "handle reply",
            "handle approve",
            "handle deliver",
            "handle conclude",
            "supervise inspect",
            "follow-up record",
            "follow-up rate",
            "follow-up reopen",
        ],
    ),
    (
        Track::Petition,
        &[
            "intake accept",
            "handle choose-period",
            "handle end-period",
            "assign to",
            "assign acknowledge",
            "handle reply",
            "handle approve",
            "handle deliver",
            "follow-up request-review",
            "follow-up review",
            "follow-up request-recheck",
            "follow-up recheck",
            "handle conclude",
            "follow-up terminate",
        ],
    ),
    (
        Track::Mediation,
        &[
            "intake accept",
            "mediate invite",
            "mediate consent",
            "mediate appoint",
            "mediate session",
            "mediate break-off",
            "mediate appoint",
            "mediate agree",
            "mediate sign",
            "mediate stamp",
            "mediate confirmation",
            "mediate perform",
            "handle conclude",
            "follow-up archive",
        ],
    ),
    (
        Track::Mediation,
        &["intake accept", "mediate refuse", "intake withdraw"],
    ),
    (
        Track::Hotline,
        &[
            "assign triage",
            "intake reverse",
            "assign triage",
            "intake decline",
        ],
    ),
    (Track::Hotline, &["intake settle"]),
    (Track::Hotline, &["intake void"]),
    (
        Track::Hotline,
        &["assign transfer", "assign confirm-transfer"],
    ),
];

/// An office whose every name is markup.
fn hostile() -> Bench {
    Bench::of(|profile| {
        profile.office.name.push_str(MARKUP);
        for officer in profile
            .officers
            .iter_mut()
            .filter(|it| it.id == ADMINISTRATOR)
        {
            // Who takes every step sees the case after each of them.
            officer.restricted = true;
        }
        let bodies = profile.bodies.iter_mut().map(|it| &mut it.name);
        let officers = profile.officers.iter_mut().map(|it| &mut it.name);
        let mediators = profile.mediators.iter_mut().map(|it| &mut it.name);
        let places = profile.places.iter_mut().map(|it| &mut it.name);
        for name in bodies.chain(officers).chain(mediators).chain(places) {
            name.push_str(MARKUP);
        }
    })
}

/// What a step is filled with: markup wherever words are free, something fitting elsewhere.
fn filled(fields: &[Field], rules: &Rules, other: &str) -> Vec<(&'static str, String)> {
    let today = clock().reading().day();
    let first = |axis: Axis| rules.codes.all(axis).first().map(|it| it.code.clone());
    let rows = fields.iter().filter_map(|it| {
        let value = match it.kind {
            FieldKind::Line | FieldKind::Text => MARKUP.to_owned(),
            FieldKind::Number | FieldKind::Bodies if !it.required => return None,
            FieldKind::Number => return None,
            FieldKind::Day if it.id == "occurred_on" => today.to_string(),
            FieldKind::Day => today.plus(5).to_string(),
            FieldKind::Amount | FieldKind::Count => "2".to_owned(),
            FieldKind::YesNo => "yes".to_owned(),
            FieldKind::Code(Axis::Track) if !it.required => return None,
            FieldKind::Code(Axis::Restriction) if !it.required => return None,
            FieldKind::Code(axis) => first(axis)?,
            FieldKind::Body | FieldKind::Bodies => "housing".to_owned(),
            FieldKind::Leader => LEADER.to_owned(),
            FieldKind::Officer if it.id == "to" => DISPATCHER.to_owned(),
            FieldKind::Officer => BUILDER.to_owned(),
            FieldKind::Mediator => "m-lu".to_owned(),
            FieldKind::Place => rules.profile.places.first()?.code.clone(),
            FieldKind::Party | FieldKind::Parties => "1".to_owned(),
            FieldKind::Case => other.to_owned(),
            FieldKind::Period | FieldKind::PeriodChoice => return None,
        };
        Some((it.id, value))
    });
    rows.collect()
}

/// Registers a case full of markup; answers its page.
fn register(browser: &mut Browser, rules: &Rules, track: Track) -> String {
    let page = browser.get("/intake").is(200);
    let mut form = filled(&fields(StepKind::Register), rules, "");
    form.retain(|it| it.0 != "anonymous");
    form.extend([
        ("track", track.code().to_owned()),
        ("confirmed", "yes".to_owned()),
        ("csrf", page.hidden("csrf")),
        ("key", page.hidden("key")),
    ]);
    let form: Vec<(&str, &str)> = form.iter().map(|it| (it.0, it.1.as_str())).collect();
    let answer = browser.post("/intake", &form).is(303);
    answer.header("Location").to_owned()
}

/// Takes a step with markup in every field; the page that answers is clean, whatever it says.
fn take(browser: &mut Browser, rules: &Rules, case: &str, step: &str, other: &str) -> StepKind {
    let (stage, name) = step.split_once(' ').unwrap();
    let kind = StepKind::named(stage, name).unwrap();
    let address = format!("{case}/{stage}/{name}");
    let fields = fields(kind);
    let mut form = filled(&fields, rules, other);
    if kind == StepKind::Correct {
        // Only what differs can be corrected.
        form.retain(|it| it.0 == "words");
        form.push(("title", MARKUP.repeat(2)));
    }
    if matches!(kind, StepKind::ChoosePeriod | StepKind::EndPeriod) {
        // One whose beginning and end an officer tells.
        form.retain(|it| it.0 == "words");
        form.push(("rule", "SD-NOTICE-COURT".to_owned()));
    } else if fields.iter().any(|it| it.kind == FieldKind::Period) {
        let page = browser.get(&address).is(200).text();
        let options = page.split("name=\"rule\"").nth(1).unwrap();
        let rule = options.split("<option value=\"").nth(2).unwrap();
        form.push(("rule", rule.split('"').next().unwrap().to_owned()));
    }
    if kind == StepKind::ChoosePeriod {
        let today = clock().reading().day();
        form.push(("since", today.to_string()));
    }
    let form: Vec<(&str, &str)> = form.iter().map(|it| (it.0, it.1.as_str())).collect();
    let answer = browser.fill(&address, &form).lacks(&LIVE);
    // A slip is passed up only when its limit has gone by.
    let refused = kind == StepKind::EscalateSlip;
    let text = answer.text();
    let fault = text.split("fault").nth(1).unwrap_or_default();
    assert!(answer.status == 303 || refused, "{step}: {fault:.300}");
    kind
}

#[test]
fn markup_in_every_field_is_shown_as_it_was_typed_and_does_nothing() {
    let bench = hostile();
    let rules = bench.office.rules();
    let mut browser = bench.signed_in(ADMINISTRATOR);
    let other = register(&mut browser, &rules, Track::Hotline);
    let other_no = other.trim_start_matches("/case/").to_owned();
    let mut taken = vec![StepKind::Register];
    let mut pages = vec![other];
    for (track, steps) in COURSES {
        let case = register(&mut browser, &rules, *track);
        for step in *steps {
            taken.push(take(&mut browser, &rules, &case, step, &other_no));
        }
        pages.push(case);
    }
    // A new step joins a course.
    let missed = TABLE.iter().filter(|it| !taken.contains(&it.step));
    assert_eq!(missed.map(|it| it.name).collect::<Vec<_>>(), [""; 0]);
    let richest = pages[1].clone();
    for case in pages.clone() {
        pages.extend(["due", "papers", "supervise/remind"].map(|it| format!("{case}/{it}")));
        let csrf = browser
            .get(&case)
            .is(200)
            .has(&["&#60;script&#62;"])
            .lacks(&LIVE)
            .hidden("csrf");
        let reason = [("csrf", csrf.as_str()), ("reason", MARKUP)];
        browser.post(&case, &reason).is(200).lacks(&LIVE);
        for paper in ["receipt", "acceptance-notice", "assignment-sheet"] {
            let form = [("csrf", csrf.as_str()), ("paper", paper)];
            browser.post(&format!("{case}/papers"), &form).lacks(&LIVE);
        }
    }
    let markup: String = form_urlencoded::byte_serialize(MARKUP.as_bytes()).collect();
    for page in [
        "/desk",
        "/intake",
        "/cases",
        "/assignment",
        "/mediation",
        "/supervision",
        "/follow-up",
        "/stats?by=body&then=place",
        "/stats?by=officer",
        "/stats?by=mediator",
        "/activities",
        "/activities?period=this-year",
        "/calendar",
        "/import",
        "/office",
    ] {
        pages.push(page.to_owned());
    }
    for page in [
        "/cases?q=",
        "/cases?state=",
        "/cases?due_from=",
        "/stats?by=",
        "/calendar?month=",
        "/case/",
        "/",
    ] {
        pages.push(format!("{page}{markup}"));
    }
    for page in &pages {
        browser.get(page).lacks(&LIVE);
    }
    // A browser finds nothing in them that would run, be fetched or be styled. Cases are alike: one will do.
    let Some(window) = Window::open(&bench, Script::Runs) else {
        return;
    };
    window.sign_in(ADMINISTRATOR);
    pages.retain(|it| !it.starts_with("/case/") || it.starts_with(&richest));
    for page in &pages {
        window.go(page);
        assert_eq!(
            window.count("img, script:not([src]), iframe, object, style, [onerror]"),
            0,
            "{page}"
        );
        let complaints = window.complaints();
        let complaints: Vec<&String> = complaints
            .iter()
            .filter(|it| !it.contains("status of 4"))
            .collect();
        assert!(complaints.is_empty(), "{page}: {complaints:?}");
    }
}
