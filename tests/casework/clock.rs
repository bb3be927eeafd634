//! The clock of cases: which periods start, stand still, grow, are met, and go, on every track.

use fengqiao::casework::assignment::Charge;
use fengqiao::casework::case::Step;
use fengqiao::casework::clock::Standing;
use fengqiao::casework::facts::Facts;
use fengqiao::casework::handling;
use fengqiao::casework::intake;
use fengqiao::casework::statement::Statement;
use fengqiao::casework::track::Track;

use crate::support::*;

/// `rule trigger-day→supervised-day standing`, one per period in order.
pub(crate) fn periods(bench: &Bench) -> Vec<String> {
    let periods = bench.case().periods;
    let line = |it: &fengqiao::casework::clock::Period| {
        let standing = match it.standing {
            Standing::Running => "running".to_owned(),
            Standing::Suspended { since } => format!("stopped {since}"),
            Standing::Met { on } => format!("met {}", on.day()),
            Standing::Void => "void".to_owned(),
        };
        let (from, to) = (it.trigger.day(), it.due.supervised.day());
        format!("{} {from}→{to} {standing}", it.rule)
    };
    periods.iter().map(line).collect()
}

pub(crate) fn check(bench: &Bench, expected: &[&str]) {
    assert_eq!(periods(bench), expected);
}

#[test]
fn a_petition_is_noticed_handled_and_reviewed_in_time() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(Some(Track::Petition))]);
    check(
        &bench,
        &[
            "XF-REG-FORWARD 2026-03-02→2026-03-17 running",
            "XF-NOTIFY 2026-03-02→2026-03-17 running",
        ],
    );
    bench.take_at("2026-03-03 09:00", &[assign("housing")]);
    check(
        &bench,
        &[
            "XF-REG-FORWARD 2026-03-02→2026-03-17 met 2026-03-03",
            "XF-NOTIFY 2026-03-02→2026-03-17 running",
            "XF-OBJECT 2026-03-03→2026-03-10 running",
        ],
    );
    // Accepting is receiving: the body can no longer object.
    bench.take_at("2026-03-05 09:00", &[accept(None)]);
    check(
        &bench,
        &[
            "XF-REG-FORWARD 2026-03-02→2026-03-17 met 2026-03-03",
            "XF-NOTIFY 2026-03-02→2026-03-17 met 2026-03-05",
            "XF-OBJECT 2026-03-03→2026-03-10 met 2026-03-05",
            // 60 days end on Monday the fourth of May, a day of rest: a duty is due on the last working day before.
            "XF-HANDLE 2026-03-05→2026-04-30 running",
        ],
    );
    assert_eq!(bench.case().periods[3].due.legal.day(), day("2026-05-06"));
    bench.take_at("2026-03-20 09:00", &[reply(), approve(), deliver()]);
    bench.take_at("2026-03-23 09:00", &[conclude("resolved")]);
    let now = periods(&bench);
    assert_eq!(now[3], "XF-HANDLE 2026-03-05→2026-04-30 met 2026-03-23");
    // The citizen's right outlives the conclusion, to its legal limit.
    assert_eq!(now[4], "XF-REVIEW-APPLY 2026-03-20→2026-04-20 running");
    assert_eq!(now.len(), 5);
}

#[test]
fn a_hotline_case_runs_from_dispatch_by_its_nature() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(Some(Track::Hotline)), accept(None)]);
    check(&bench, &[]);
    bench.take_at("2026-03-04 17:50", &[assign("water")]);
    check(
        &bench,
        &[
            "HL-HELP-GD 2026-03-04→2026-03-18 running",
            "HL-SIGN 2026-03-04→2026-03-05 running",
        ],
    );
    // A round of returning does not set the clock anew.
    bench.take_at(
        "2026-03-06 09:00",
        &[
            ask_return(),
            grant_return(),
            assign("housing"),
            acknowledge(),
        ],
    );
    check(
        &bench,
        &[
            "HL-HELP-GD 2026-03-04→2026-03-18 running",
            "HL-SIGN 2026-03-04→2026-03-05 met 2026-03-06",
            // Whom it is sent to next has a day of its own to sign for it.
            "HL-SIGN 2026-03-06→2026-03-09 met 2026-03-06",
        ],
    );
    assert!(bench.case().periods[1].is_late(bench.now));
    // Another nature is another period, from the same dispatch.
    let corrected = Step::Intake(intake::Step::Correct {
        statement: Box::new(Statement {
            facts: Facts {
                nature: Some("complain".to_owned()),
                ..Facts::default()
            },
            ..Statement::default()
        }),
        track: None,
        claims: None,
        row: None,
        words: "a complaint after all".to_owned(),
    });
    bench.take_at("2026-03-09 09:00", &[corrected]);
    check(
        &bench,
        &[
            "HL-HELP-GD 2026-03-04→2026-03-18 void",
            "HL-SIGN 2026-03-04→2026-03-05 met 2026-03-06",
            "HL-SIGN 2026-03-06→2026-03-09 met 2026-03-06",
            "HL-COMPLAIN-GD 2026-03-04→2026-03-25 running",
        ],
    );
    bench.take_at("2026-03-10 09:00", &[reply(), approve(), deliver()]);
    assert_eq!(
        periods(&bench)[3],
        "HL-COMPLAIN-GD 2026-03-04→2026-03-25 met 2026-03-10"
    );
}

#[test]
fn another_track_ends_the_periods_of_the_first() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(Some(Track::Petition))]);
    bench.take_at("2026-03-03 09:00", &[triage(Track::Hotline)]);
    check(
        &bench,
        &[
            "XF-REG-FORWARD 2026-03-02→2026-03-17 void",
            "XF-NOTIFY 2026-03-02→2026-03-17 void",
        ],
    );
}

#[test]
fn a_written_agreement_takes_effect_with_the_seal_an_oral_one_at_once() {
    let ready = || {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&[register(Some(Track::Mediation)), accept(None)]);
        check(&bench, &["RM-MEDIATE 2026-03-02→2026-04-01 running"]);
        bench.take_at("2026-03-03 09:00", &[appoint("m1"), session()]);
        bench
    };
    let mut written = ready();
    let by = day("2026-03-20");
    written.take_at("2026-03-10 09:00", &[agree("written", Some(by)), sign()]);
    check(
        &written,
        &[
            "RM-MEDIATE 2026-03-02→2026-04-01 met 2026-03-10",
            "PERFORM 2026-03-10→2026-03-20 running",
        ],
    );
    written.take_at("2026-03-12 09:00", &[stamp(), conclude("settled")]);
    written.take_at("2026-03-25 09:00", &[perform()]);
    check(
        &written,
        &[
            "RM-MEDIATE 2026-03-02→2026-04-01 met 2026-03-10",
            "PERFORM 2026-03-10→2026-03-20 met 2026-03-25",
            "RM-CONFIRM-APPLY 2026-03-12→2026-04-13 running",
        ],
    );
    let mut oral = ready();
    oral.take_at("2026-03-10 09:00", &[agree("oral", None)]);
    check(
        &oral,
        &[
            "RM-MEDIATE 2026-03-02→2026-04-01 met 2026-03-10",
            "RM-CONFIRM-APPLY 2026-03-10→2026-04-09 running",
        ],
    );
    // Concluded without a mediation, the duty to mediate goes.
    let mut none = Bench::at("2026-03-02 09:00");
    none.take(&[register(Some(Track::Mediation)), accept(None)]);
    none.take(&[assign("housing"), acknowledge(), conclude("unsettled")]);
    check(&none, &["RM-MEDIATE 2026-03-02→2026-04-01 void"]);
}

#[test]
fn time_is_extended_once_the_citizen_is_told() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Petition)),
        assign("housing"),
        accept(None),
    ]);
    let handle = |bench: &Bench| periods(bench)[3].clone();
    assert_eq!(handle(&bench), "XF-HANDLE 2026-03-02→2026-04-30 running");
    bench.take_at("2026-04-20 09:00", &[ask_extension("XF-HANDLE", 30)]);
    let refused = bench.try_take("all", &[grant_extension(false)]);
    assert!(refused.is_err());
    assert_eq!(handle(&bench), "XF-HANDLE 2026-03-02→2026-04-30 running");
    bench.take(&[grant_extension(true)]);
    // 90 days: Sunday the 31st of May.
    assert_eq!(handle(&bench), "XF-HANDLE 2026-03-02→2026-05-29 running");
    assert_eq!(bench.case().periods[3].extended, 30);
    assert!(bench.case().handling.extension_asked.is_none());
}

#[test]
fn a_stopped_period_stands_still_and_runs_on() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Hotline)),
        accept(None),
        assign("water"),
    ]);
    let answer = |bench: &Bench| periods(bench)[0].clone();
    assert_eq!(answer(&bench), "HL-HELP-GD 2026-03-02→2026-03-16 running");
    bench.take_at("2026-03-04 09:00", &[ask_suspension("HL-HELP-GD")]);
    bench.take_at("2026-03-05 09:00", &[grant_suspension()]);
    // It stands still from the day it was asked for.
    assert_eq!(
        answer(&bench),
        "HL-HELP-GD 2026-03-02→2026-03-16 stopped 2026-03-04"
    );
    assert!(!bench.case().periods[0].is_late(moment("2026-06-01")));
    bench.take_at("2026-03-11 09:00", &[resume("HL-HELP-GD")]);
    // Five working days stood still: 4, 5, 6, 9, 10 March.
    assert_eq!(answer(&bench), "HL-HELP-GD 2026-03-02→2026-03-23 running");
    // A stop that lasted no day moves nothing.
    bench.take(&[ask_suspension("HL-HELP-GD"), grant_suspension()]);
    bench.take(&[resume("HL-HELP-GD")]);
    assert_eq!(answer(&bench), "HL-HELP-GD 2026-03-02→2026-03-23 running");
}

#[test]
fn reopening_begins_a_new_round_from_its_own_day() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Petition)),
        assign("housing"),
        accept(None),
    ]);
    bench.take_at("2026-03-10 09:00", &[reply(), approve(), deliver()]);
    bench.take(&[conclude("resolved")]);
    let before = periods(&bench);
    bench.take_at("2026-06-01 09:00", &[reopen()]);
    let now = periods(&bench);
    assert_eq!(now[..before.len()], before[..]);
    assert_eq!(
        now[before.len()..],
        ["XF-HANDLE 2026-06-01→2026-07-31 running"]
    );
    assert_eq!(bench.case().periods.last().unwrap().round, 2);
    bench.take_at("2026-06-10 09:00", &[reply(), approve(), deliver()]);
    bench.take(&[conclude("resolved")]);
    assert_eq!(
        periods(&bench)[before.len()..],
        [
            "XF-HANDLE 2026-06-01→2026-07-31 met 2026-06-10",
            "XF-REVIEW-APPLY 2026-06-10→2026-07-10 running"
        ]
    );
}

#[test]
fn a_reopened_mediation_may_agree_anew() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(Some(Track::Mediation)), accept(None)]);
    bench.take(&[appoint("m1"), agree("oral", Some(day("2026-03-20")))]);
    bench.take(&[conclude("settled")]);
    bench.take_at("2026-04-01 09:00", &[reopen()]);
    assert_eq!(
        periods(&bench)[1..],
        [
            "PERFORM 2026-03-02→2026-03-20 void",
            "RM-CONFIRM-APPLY 2026-03-02→2026-04-01 running",
            "RM-MEDIATE 2026-04-01→2026-04-30 running"
        ]
    );
    bench.take(&[appoint("m1"), agree("oral", None), conclude("settled")]);
}

#[test]
fn the_date_given_to_a_body_goes_with_the_body() {
    let mut bench = Bench::at("2026-03-02 09:00");
    let by = |body: &str, date: &str| Charge {
        by: Some(day(date)),
        ..charge(body)
    };
    bench.take(&[register(None), accept(Some(Track::Grid))]);
    bench.take(&[assign_with(by("housing", "2026-03-06"), Vec::new())]);
    check(&bench, &["BODY-DATE 2026-03-02→2026-03-06 running"]);
    bench.take(&[ask_return(), grant_return()]);
    check(&bench, &["BODY-DATE 2026-03-02→2026-03-06 void"]);
    bench.take(&[assign_with(by("water", "2026-03-06"), Vec::new())]);
    bench.take(&[assign_with(by("water", "2026-03-10"), Vec::new())]);
    bench.take(&[acknowledge(), conclude("resolved")]);
    check(
        &bench,
        &[
            "BODY-DATE 2026-03-02→2026-03-06 void",
            "BODY-DATE 2026-03-02→2026-03-06 void",
            "BODY-DATE 2026-03-02→2026-03-10 met 2026-03-02",
        ],
    );
}

#[test]
fn receipt_by_an_assisting_body_meets_nothing() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(Some(Track::Hotline)), accept(None)]);
    bench.take(&[assign_with(charge("water"), vec![charge("housing")])]);
    bench.try_take("builder", &[acknowledge()]).unwrap();
    assert_eq!(periods(&bench)[1], "HL-SIGN 2026-03-02→2026-03-03 running");
    bench.try_take("plumber", &[acknowledge()]).unwrap();
    assert_eq!(
        periods(&bench)[1],
        "HL-SIGN 2026-03-02→2026-03-03 met 2026-03-02"
    );
}

/// A step told by the day alone happens at midnight, before the hour of the trigger.
#[test]
fn what_happened_on_the_day_of_the_trigger_meets_it() {
    let mut bench = Bench::at("2026-03-02 15:00");
    bench.take(&[register(Some(Track::Petition))]);
    bench.happened_at = Some(day("2026-03-02").start());
    bench.take(&[assign("housing"), accept(None)]);
    assert_eq!(
        periods(&bench)[..2],
        [
            "XF-REG-FORWARD 2026-03-02→2026-03-17 met 2026-03-02",
            "XF-NOTIFY 2026-03-02→2026-03-17 met 2026-03-02"
        ]
    );
}

#[test]
fn withdrawn_and_declined_cases_owe_nothing() {
    let withdraw = Step::Intake(intake::Step::Withdraw { words: None });
    let decline = Step::Intake(intake::Step::Decline {
        kind: "not-accept".to_owned(),
        reason: "litigation".to_owned(),
        way: Some("litigation".to_owned()),
        words: None,
    });
    for (step, notice) in [(withdraw, "void"), (decline, "met 2026-03-03")] {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&[register(Some(Track::Petition))]);
        bench.take_at("2026-03-03 09:00", &[step]);
        check(
            &bench,
            &[
                "XF-REG-FORWARD 2026-03-02→2026-03-17 void",
                &format!("XF-NOTIFY 2026-03-02→2026-03-17 {notice}"),
            ],
        );
        assert_eq!(bench.case().handling.ended_at, Some(bench.now));
    }
}

#[test]
fn refused_time_changes_no_period() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Hotline)),
        accept(None),
        assign("water"),
    ]);
    let before = periods(&bench);
    bench.take(&[
        ask_extension("HL-HELP-GD", 5),
        Step::Handling(handling::Step::RefuseExtension {
            words: "no reason".to_owned(),
        }),
        ask_suspension("HL-HELP-GD"),
        Step::Handling(handling::Step::RefuseSuspension {
            words: "no reason".to_owned(),
        }),
    ]);
    assert_eq!(periods(&bench), before);
}
