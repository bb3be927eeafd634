//! Periods an officer names, stops, extends with consent; and what is never lost on the way.

use fengqiao::casework::assignment::Charge;
use fengqiao::casework::case::Step;
use fengqiao::casework::clock::{Fault, chosen};
use fengqiao::casework::intake;
use fengqiao::casework::period::Milestone;
use fengqiao::casework::profile::Role;
use fengqiao::casework::refusal::Refusal;
use fengqiao::casework::track::Track;

use crate::clock::{check, periods};
use crate::refused::{and, handled, mediated, on_track};
use crate::supervision::instruct_by;
use crate::support::*;

fn petition() -> Bench {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Petition)),
        assign("housing"),
        accept(None),
    ]);
    bench
}

fn court() -> Bench {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Court)),
        accept(None),
        assign("housing"),
        acknowledge(),
    ]);
    bench
}

fn fault(bench: &mut Bench, step: Step) -> Fault {
    match bench.try_take("all", &[step]) {
        Err(Refusal::Period { fault }) => fault,
        other => panic!("{other:?}"),
    }
}

fn rule(id: &str) -> String {
    id.to_owned()
}

#[test]
fn a_named_period_takes_the_place_of_the_usual_one_and_gives_it_back() {
    let mut bench = petition();
    bench.take_at("2026-03-03 09:00", &[choose_period("XF-SIMPLE", None)]);
    assert_eq!(
        periods(&bench)[3..],
        [
            "XF-HANDLE 2026-03-02→2026-04-30 void",
            "XF-SIMPLE 2026-03-02→2026-03-16 running",
        ]
    );
    // What comes later does not start the usual one again.
    bench.take(&[remind()]);
    assert_eq!(periods(&bench).len(), 5);
    assert_eq!(
        fault(&mut bench, choose_period("XF-SIMPLE", None)),
        Fault::AlreadyRuns {
            rule: rule("XF-SIMPLE")
        }
    );
    // 不能按期的转普通程序
    bench.take_at("2026-03-12 09:00", &[choose_period("XF-HANDLE", None)]);
    assert_eq!(
        periods(&bench)[4..],
        [
            "XF-SIMPLE 2026-03-02→2026-03-16 void",
            "XF-HANDLE 2026-03-02→2026-04-30 running",
        ]
    );
    assert_eq!(
        fault(&mut bench, choose_period("XF-NOTIFY", None)),
        Fault::StartsByItself {
            rule: rule("XF-NOTIFY")
        }
    );
    // Once it is late, no other takes its place.
    bench.now = moment("2026-05-04 09:00");
    assert!(matches!(
        fault(&mut bench, choose_period("XF-SIMPLE", None)),
        Fault::InsteadTooLate { .. }
    ));
}

#[test]
fn what_may_be_named_is_offered() {
    let mut bench = court();
    let offered = |bench: &Bench| {
        let case = bench.case();
        let choices = chosen::choices(&case, &bench.rules);
        let ids: Vec<String> = choices.map(|it| it.id.clone()).collect();
        ids
    };
    let before = offered(&bench);
    for id in [
        "SQ-DELEGATE",
        "SQ-ENTRUST-SIM",
        "SQ-ONLINE-NOTICE",
        "CIV-FILE",
    ] {
        assert!(before.contains(&rule(id)), "{id}: {before:?}");
    }
    for id in ["SQ-ENTRUST-ORD", "XF-SIMPLE", "FS-SUCAI", "RM-MEDIATE"] {
        assert!(!before.contains(&rule(id)), "{id}: {before:?}");
    }
    // The usual one is offered again once another stands in its place.
    bench.take(&[choose_period("SQ-ENTRUST-SIM", None)]);
    let after = offered(&bench);
    assert!(after.contains(&rule("SQ-ENTRUST-ORD")));
    assert!(!after.contains(&rule("SQ-ENTRUST-SIM")));
    // Whatever is offered and waits for no day from outside may be named.
    for id in after {
        let taken = bench.try_take("all", &[choose_period(&id, None)]);
        let outside = matches!(taken, Err(Refusal::Missing { field: "since" }));
        assert!(outside || taken.is_ok(), "{id}: {taken:?}");
        if taken.is_ok() {
            bench = court();
            bench.take(&[choose_period("SQ-ENTRUST-SIM", None)]);
        }
    }
}

#[test]
fn of_three_that_exclude_each_other_one_runs() {
    let mut bench = court();
    bench.take(&[choose_period("SQ-ENTRUST-SIM", None)]);
    bench.take(&[choose_period("SQ-DELEGATE", None)]);
    check(
        &bench,
        &[
            "SQ-ENTRUST-ORD 2026-03-02→2026-03-17 void",
            "SQ-ENTRUST-SIM 2026-03-02→2026-03-09 void",
            "SQ-DELEGATE 2026-03-02→2026-04-01 running",
        ],
    );
}

#[test]
fn what_happens_outside_is_told_with_its_day() {
    let mut bench = court();
    let missing = bench.try_take("all", &[choose_period("CIV-FILE", None)]);
    assert_eq!(missing, Err(Refusal::Missing { field: "since" }));
    let ahead = bench.try_take("all", &[choose_period("CIV-FILE", Some("2026-03-03"))]);
    assert!(matches!(ahead, Err(Refusal::InFuture { .. })));
    // A suit may have been filed before the case came here.
    bench.take(&[choose_period("CIV-FILE", Some("2026-02-27"))]);
    assert_eq!(periods(&bench)[1], "CIV-FILE 2026-02-27→2026-03-06 running");
    assert_eq!(
        fault(&mut bench, end_period("SQ-ENTRUST-ORD")),
        Fault::EndsByItself {
            rule: rule("SQ-ENTRUST-ORD"),
            with: Milestone::MediationEnded
        }
    );
    bench.take_at("2026-03-05 09:00", &[end_period("CIV-FILE")]);
    assert_eq!(
        periods(&bench)[1],
        "CIV-FILE 2026-02-27→2026-03-06 met 2026-03-05"
    );
    // Ended, it may run again from another day.
    bench.take(&[choose_period("CIV-FILE", Some("2026-03-05"))]);
    bench.happened_at = Some(moment("2026-03-04 09:00"));
    assert!(matches!(
        fault(&mut bench, end_period("CIV-FILE")),
        Fault::EndsTooEarly { .. }
    ));
}

#[test]
fn only_what_the_rule_set_has_for_such_a_case_is_named() {
    let mut bench = court();
    for (id, since) in [
        ("FS-SUCAI", Some("2026-03-02")),
        ("XF-SIMPLE", None),
        ("NONE", None),
    ] {
        let expected = Fault::NotForCase { rule: rule(id) };
        assert_eq!(fault(&mut bench, choose_period(id, since)), expected);
    }
    assert!(matches!(
        fault(
            &mut bench,
            choose_period("SQ-ENTRUST-SIM", Some("2026-03-02"))
        ),
        Fault::SinceIsKnown { .. }
    ));
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(Some(Track::Court)), accept(None)]);
    assert!(matches!(
        fault(&mut bench, choose_period("SQ-ENTRUST-SIM", None)),
        Fault::NotYet { .. }
    ));
}

#[test]
fn a_mediation_grows_with_the_consent_of_both_sides() {
    let mut bench = court();
    bench.take(&[ask_extension("SQ-ENTRUST-ORD", 30)]);
    for one_side in [&[][..], &[1], &[2]] {
        assert_eq!(
            fault(&mut bench, consented_extension(one_side)),
            Fault::NoConsent {
                rule: rule("SQ-ENTRUST-ORD")
            }
        );
    }
    let unknown = bench.try_take("all", &[consented_extension(&[1, 9])]);
    assert_eq!(unknown, Err(Refusal::UnknownParty { no: 9 }));
    // Nobody's permission is needed for what the parties agree on.
    bench
        .try_take("dispatcher", &[consented_extension(&[1, 2])])
        .unwrap();
    check(&bench, &["SQ-ENTRUST-ORD 2026-03-02→2026-04-16 running"]);
}

#[test]
fn only_a_leader_grants_what_the_law_leaves_to_the_head_of_the_organ() {
    let mut bench = petition();
    bench.take(&[ask_extension("XF-HANDLE", 10)]);
    for who in ["dispatcher", "supervisor"] {
        let Err(Refusal::NotEntitled { roles, .. }) = bench.try_take(who, &[grant_extension(true)])
        else {
            panic!("{who} granted it");
        };
        assert_eq!(roles, [Role::Leader, Role::Administrator]);
    }
    bench.try_take("leader", &[grant_extension(true)]).unwrap();
}

#[test]
fn a_stop_begins_between_trigger_and_limit() {
    let mut bench = petition();
    bench.now = moment("2026-05-08 09:00");
    let late = fault(&mut bench, ask_suspension("XF-HANDLE"));
    assert!(matches!(late, Fault::StopTooLate { .. }));
    bench.now = moment("2026-03-10 09:00");
    bench.take(&[ask_suspension("XF-HANDLE")]);
    // Asked in time, granted when it was late; what was granted in time may be recorded later.
    bench.now = moment("2026-05-08 09:00");
    let late = fault(&mut bench, grant_suspension());
    assert!(matches!(late, Fault::StopTooLate { .. }));
    bench.happened_at = Some(moment("2026-03-11 09:00"));
    bench.take(&[grant_suspension()]);
    // Resumed before it stopped.
    bench.happened_at = Some(moment("2026-03-09 09:00"));
    let early = fault(&mut bench, resume("XF-HANDLE"));
    assert!(matches!(early, Fault::StopTooEarly { .. }));
}

#[test]
fn what_stands_still_when_it_is_met_is_not_late_for_it() {
    let mut bench = petition();
    bench.take_at(
        "2026-04-20 09:00",
        &[ask_suspension("XF-HANDLE"), grant_suspension()],
    );
    bench.take_at(
        "2026-06-01 09:00",
        &[reply(), approve(), deliver(), conclude("resolved")],
    );
    let handle = bench.case().periods[3].clone();
    assert_eq!(
        periods(&bench)[3],
        "XF-HANDLE 2026-03-02→2026-06-12 met 2026-06-01"
    );
    assert!(!handle.is_late(bench.now));
}

pub(crate) fn void() -> Step {
    let words = "twice".to_owned();
    Step::Intake(intake::Step::Void { words })
}

#[test]
fn a_duty_that_was_late_when_the_case_ended_stays_late() {
    let withdraw = || Step::Intake(intake::Step::Withdraw { words: None });
    let notice = |steps: &[Step]| {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&[register(Some(Track::Petition))]);
        bench.take_at("2026-04-01 09:00", steps);
        periods(&bench)[1].clone()
    };
    let late = "XF-NOTIFY 2026-03-02→2026-03-17 met 2026-04-01";
    assert_eq!(notice(&[withdraw()]), late);
    assert_eq!(notice(&[void()]), "XF-NOTIFY 2026-03-02→2026-03-17 void");
    // Never told, answered all the same.
    let answer = [
        assign("housing"),
        acknowledge(),
        reply(),
        approve(),
        deliver(),
    ];
    assert_eq!(
        notice(&[&answer[..], &[conclude("resolved")]].concat()),
        late
    );
}

#[test]
fn each_body_signs_in_its_own_time() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Hotline)),
        accept(None),
        assign("water"),
    ]);
    // Sent elsewhere before the first signed for it, in time and late.
    bench.take_at("2026-03-03 09:00", &[assign("housing")]);
    bench.take_at("2026-03-06 09:00", &[assign("water")]);
    // Sent again to the same: nothing new.
    bench.take(&[assign("water")]);
    // To object is as good as to sign.
    bench.take_at("2026-03-09 09:00", &[ask_return()]);
    check(
        &bench,
        &[
            "HL-HELP-GD 2026-03-02→2026-03-16 running",
            "HL-SIGN 2026-03-02→2026-03-03 void",
            "HL-SIGN 2026-03-03→2026-03-04 met 2026-03-06",
            "HL-SIGN 2026-03-06→2026-03-09 met 2026-03-09",
        ],
    );
}

#[test]
fn nothing_is_met_before_it_began() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(Some(Track::Court)), accept(None)]);
    let later = [
        assign("housing"),
        acknowledge(),
        choose_period("SQ-ONLINE-NOTICE", None),
    ];
    bench.take_at("2026-03-05 09:00", &later);
    bench.happened_at = Some(moment("2026-03-04 09:00"));
    assert!(matches!(
        fault(&mut bench, contact_citizen()),
        Fault::EndsTooEarly { .. }
    ));
}

#[test]
fn a_date_people_set_is_set_anew_and_neither_stopped_nor_extended() {
    let dated = Charge {
        by: Some(day("2026-03-20")),
        ..charge("water")
    };
    for (rule, before) in [
        (
            "INSTRUCTED",
            and(
                handled(Track::Grid),
                [instruct_by("leader", Some("2026-03-20"))],
            ),
        ),
        (
            "BODY-DATE",
            and(on_track(Track::Grid), [assign_with(dated, Vec::new())]),
        ),
        (
            "PERFORM",
            and(mediated(), [agree("oral", Some(day("2026-03-20")))]),
        ),
    ] {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&before);
        let stopped = fault(&mut bench, ask_suspension(rule));
        assert!(matches!(stopped, Fault::NotStoppable { .. }), "{rule}");
        let extended = bench.try_take("all", &[ask_extension(rule, 5)]);
        let refused = matches!(extended, Err(Refusal::NotExtendable { .. }));
        assert!(refused, "{rule}: {extended:?}");
    }
}

#[test]
fn what_was_asked_for_a_period_falls_with_it() {
    for (ask, grant, refused) in [
        (
            ask_extension("XF-HANDLE", 10),
            grant_extension(true),
            Refusal::NoExtensionAsked,
        ),
        (
            ask_suspension("XF-HANDLE"),
            grant_suspension(),
            Refusal::NoSuspensionAsked,
        ),
    ] {
        let mut bench = petition();
        bench.take_at("2026-03-10 09:00", std::slice::from_ref(&ask));
        let last = [reply(), approve(), deliver(), conclude("resolved")];
        bench.take_at("2026-03-11 09:00", &last);
        bench.take_at("2026-03-16 09:00", &[reopen()]);
        // The same rule runs again, and nothing was asked for that.
        assert_eq!(
            periods(&bench).last().unwrap(),
            "XF-HANDLE 2026-03-16→2026-05-15 running"
        );
        let fallen = bench.try_take("all", std::slice::from_ref(&grant));
        assert_eq!(fallen, Err(refused));
        bench.take(&[ask, grant]);
    }
}
