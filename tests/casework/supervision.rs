//! Slips: what may follow what, what each refusal is for, and what a slip costs.

use fengqiao::casework::case::Step;
use fengqiao::casework::refusal::Refusal;
use fengqiao::casework::supervision::slip::{Fault, Level, Rung};
use fengqiao::casework::supervision::{self, Step as S};
use fengqiao::casework::track::{State, Track};

use crate::chosen::void;
use crate::clock::periods;
use crate::order::confirm_transfer;
use crate::refused::{and, handled, offer};
use crate::support::*;

pub(crate) fn issue(level: Level, by: &str) -> Step {
    Step::Supervision(S::IssueSlip {
        level,
        body: None,
        officer: None,
        by: day(by),
        words: "nothing was done".to_owned(),
    })
}

fn issue_on(body: &str) -> Step {
    Step::Supervision(S::IssueSlip {
        level: Level::Ordinary,
        body: words(body),
        officer: None,
        by: day("2026-03-20"),
        words: "nothing was done".to_owned(),
    })
}

pub(crate) fn issue_to(officer: &str) -> Step {
    Step::Supervision(S::IssueSlip {
        level: Level::Ordinary,
        body: None,
        officer: words(officer),
        by: day("2026-03-20"),
        words: "nothing was done".to_owned(),
    })
}

pub(crate) fn receive() -> Step {
    Step::Supervision(S::ReceiveSlip { words: None })
}

pub(crate) fn answer() -> Step {
    let words = "done tomorrow".to_owned();
    Step::Supervision(S::AnswerSlip { words })
}

pub(crate) fn cancel() -> Step {
    let words = "the wrong body".to_owned();
    Step::Supervision(S::CancelSlip { words })
}

fn escalate() -> Step {
    Step::Supervision(S::EscalateSlip {
        by: None,
        words: None,
    })
}

fn expedite() -> Step {
    let words = "people are in danger".to_owned();
    Step::Supervision(S::Expedite { words })
}

pub(crate) fn instruct(leader: &str) -> Step {
    instruct_by(leader, None)
}

pub(crate) fn instruct_by(leader: &str, by: Option<&str>) -> Step {
    Step::Supervision(S::Instruct {
        leader: leader.to_owned(),
        by: by.map(day),
        words: "settle it this week".to_owned(),
    })
}

pub(crate) fn take_charge(leader: &str) -> Step {
    Step::Supervision(S::TakeCharge {
        leader: leader.to_owned(),
        words: None,
    })
}

fn name(it: &Fault) -> &'static str {
    match it {
        Fault::Milder { .. } => "Milder",
        Fault::Unanswered { .. } => "Unanswered",
        Fault::NoneOpen => "NoneOpen",
        Fault::AlreadyReceived { .. } => "AlreadyReceived",
        Fault::NotReceived { .. } => "NotReceived",
        Fault::AlreadyCancelled { .. } => "AlreadyCancelled",
        Fault::NotOverdue { .. } => "NotOverdue",
        Fault::AtTop { .. } => "AtTop",
        Fault::NotAddressee { .. } => "NotAddressee",
        Fault::NotInCharge { .. } => "NotInCharge",
        Fault::LimitPast { .. } => "LimitPast",
        Fault::AlreadyUrgent => "AlreadyUrgent",
        Fault::NoLeader { .. } => "NoLeader",
    }
}

#[test]
fn every_fault_of_supervision() {
    use Level::{Ordinary, Red, Yellow};
    let red = || issue(Red, "2026-03-04");
    let yellow = || issue(Yellow, "2026-03-04");
    let cases: Vec<(&str, Vec<Step>, &str, Step)> = vec![
        ("NoneOpen", vec![], "all", receive()),
        ("NoneOpen", vec![], "all", cancel()),
        (
            "NoneOpen",
            vec![red(), receive(), answer()],
            "all",
            answer(),
        ),
        ("Milder", vec![red()], "all", yellow()),
        ("Milder", vec![red(), receive(), answer()], "all", yellow()),
        ("Unanswered", vec![yellow()], "all", yellow()),
        ("AlreadyReceived", vec![red(), receive()], "all", receive()),
        ("NotReceived", vec![red()], "all", answer()),
        ("AlreadyCancelled", vec![red(), cancel()], "all", cancel()),
        ("NotOverdue", vec![red()], "all", escalate()),
        ("LimitPast", vec![], "all", issue(Ordinary, "2026-03-01")),
        ("NotInCharge", vec![], "all", issue_on("water")),
        ("AlreadyUrgent", vec![expedite()], "all", expedite()),
        ("NoLeader", vec![], "all", instruct("clerk")),
        ("NoLeader", vec![], "all", take_charge("clerk")),
        (
            "LimitPast",
            vec![],
            "all",
            instruct_by("leader", Some("2026-03-01")),
        ),
    ];
    for (want, before, who, step) in cases {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&handled(Track::Grid)).take(&before);
        match bench.try_take(who, std::slice::from_ref(&step)) {
            Err(Refusal::Supervision { fault }) => assert_eq!(name(&fault), want, "{step:?}"),
            other => panic!("{want}: {step:?} gave {other:?}"),
        }
    }
}

#[test]
fn an_unanswered_slip_goes_up_twice_and_no_further() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&handled(Track::Grid));
    bench.take(&[issue(Level::Yellow, "2026-03-04")]);
    for (today, rung) in [("2026-03-05", Rung::Deputy), ("2026-03-20", Rung::Chief)] {
        bench.now = moment(&format!("{today} 09:00"));
        bench.take(&[escalate()]);
        let case = bench.case();
        let slip = case.supervision.open_slip().unwrap();
        assert_eq!(slip.rung, Some(rung));
        assert!(slip.by > day(today));
    }
    bench.now = moment("2026-04-20 09:00");
    let refused = bench.try_take("all", &[escalate()]);
    let at_top = matches!(
        refused,
        Err(Refusal::Supervision {
            fault: Fault::AtTop { .. }
        })
    );
    assert!(at_top, "{refused:?}");
}

#[test]
fn a_leaders_days_over_a_year_without_a_calendar_are_an_estimate() {
    let mut bench = Bench::at("2026-12-21 09:00");
    bench.take(&handled(Track::Grid));
    bench.take(&[issue(Level::Yellow, "2026-12-22")]);
    for (today, by, estimated) in [
        ("2026-12-28", "2026-12-31", false),
        ("2027-01-04", "2027-01-07", true),
    ] {
        bench.take_at(today, &[escalate()]);
        let case = bench.case();
        let slip = case.supervision.open_slip().unwrap();
        assert_eq!((slip.by, slip.estimated), (day(by), estimated), "{today}");
    }
    // A day that somebody sets is no estimate.
    let mut bench = Bench::at("2026-12-21 09:00");
    bench.take(&handled(Track::Grid));
    bench.take(&[issue(Level::Yellow, "2026-12-22")]);
    let set = Step::Supervision(S::EscalateSlip {
        by: Some(day("2027-01-08")),
        words: None,
    });
    bench.take_at("2026-12-31", &[set]);
    assert!(!bench.case().supervision.open_slip().unwrap().estimated);
}

#[test]
fn of_two_open_slips_each_is_signed_for_and_answered() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&handled(Track::Grid));
    bench.take(&[
        issue(Level::Ordinary, "2026-03-04"),
        issue(Level::Yellow, "2026-03-10"),
    ]);
    // The newest first; what is in the way of a step does not stand in the way of the other slip.
    bench.take(&[receive(), receive(), answer()]);
    // Only the older one is beyond its limit, and answered neither.
    bench.take_at("2026-03-05 09:00", &[escalate()]);
    let case = bench.case();
    let [ordinary, yellow] = case.supervision.slips.as_slice() else {
        panic!("{:?}", case.supervision.slips);
    };
    assert!(ordinary.received_at.is_some() && ordinary.is_open());
    assert_eq!(ordinary.rung, Some(Rung::Deputy));
    assert!(yellow.answered_at.is_some() && yellow.rung.is_none());
    bench.take(&[answer()]);
    assert!(bench.case().supervision.open_slip().is_none());
}

#[test]
fn points_are_charged_until_a_slip_is_cancelled() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&handled(Track::Grid));
    let points = |bench: &Bench| bench.case().supervision.points();
    for (step, want) in [
        (issue(Level::Ordinary, "2026-03-04"), 0),
        (issue(Level::Yellow, "2026-03-04"), 5),
        (issue(Level::Red, "2026-03-04"), 15),
        (cancel(), 5),
    ] {
        bench.take(&[step]);
        assert_eq!(points(&bench), want);
    }
    // The cancelled red one is as if it had not been: yellow may follow, but not beside the open yellow.
    let again = bench.try_take("all", &[issue(Level::Yellow, "2026-03-04")]);
    let open = matches!(
        again,
        Err(Refusal::Supervision {
            fault: Fault::Unanswered { .. }
        })
    );
    assert!(open, "{again:?}");
    let numbers: Vec<u32> = bench
        .case()
        .supervision
        .slips
        .iter()
        .map(|it| it.number.serial)
        .collect();
    assert_eq!(numbers, [1, 2, 3]);
}

#[test]
fn a_consultation_names_the_other_cases_and_not_its_own() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&handled(Track::Grid));
    let own = bench.case().id;
    let other = fengqiao::casework::case::CaseId(own.0 + 7);
    bench.take(&[Step::Supervision(S::Consult {
        bodies: vec!["water".to_owned()],
        cases: vec![own, other],
        words: "one site, one plan".to_owned(),
    })]);
    let said = bench.records.last().map(|it| it.entry.clone());
    let Some(fengqiao::casework::record::Entry::Supervision(supervision::Entry::Consulted {
        cases,
        ..
    })) = said
    else {
        panic!("{said:?}");
    };
    assert_eq!(cases, [other]);
}

#[test]
fn a_slip_is_answered_or_taken_back_wherever_the_case_has_gone() {
    let red = || issue(Level::Red, "2026-03-04");
    let closed = || vec![reply(), approve(), deliver(), conclude("resolved")];
    for (gone, state) in [
        (and(closed(), [follow_up(true), archive()]), State::Archived),
        (
            vec![ask_return(), grant_return(), offer(), confirm_transfer()],
            State::Transferred,
        ),
        (vec![ask_return(), grant_return(), void()], State::Voided),
    ] {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&handled(Track::Grid)).take(&[red()]).take(&gone);
        assert_eq!(bench.case().state, state);
        let open = bench.records.clone();
        bench.take(&[receive(), answer()]);
        assert!(bench.case().supervision.open_slip().is_none());
        bench.records = open;
        bench.take_at("2026-03-05 09:00", &[escalate(), cancel()]);
        assert!(bench.case().supervision.open_slip().is_none());
        assert_eq!(bench.case().state, state);
    }
}

#[test]
fn the_date_of_an_instruction_is_watched_until_it_is_carried_out() {
    let instruct = |leader: &str, by: &str| instruct_by(leader, Some(by));
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&handled(Track::Grid));
    let before = bench.case().periods.len();
    let check = |bench: &Bench, want: &[&str]| {
        assert_eq!(periods(bench)[before..], *want);
    };
    // No date, nothing to watch.
    bench.take(&[instruct_by("leader", None)]);
    check(&bench, &[]);
    bench.take(&[
        instruct("leader", "2026-03-06"),
        instruct("all", "2026-03-12"),
    ]);
    // A leader's newer date takes the place of their older one; another leader's stands beside it.
    bench.take_at("2026-03-04 09:00", &[instruct("leader", "2026-03-10")]);
    // A word without a date leaves the date as it is.
    bench.take(&[instruct_by("leader", None)]);
    check(
        &bench,
        &[
            "INSTRUCTED 2026-03-02→2026-03-06 void",
            "INSTRUCTED 2026-03-02→2026-03-12 running",
            "INSTRUCTED 2026-03-04→2026-03-10 running",
        ],
    );
    let taken_back = u32::try_from(bench.records.len()).unwrap() - 1;
    bench.take(&[reverse(taken_back)]);
    check(
        &bench,
        &[
            "INSTRUCTED 2026-03-02→2026-03-06 running",
            "INSTRUCTED 2026-03-02→2026-03-12 running",
        ],
    );
    // The body says that it was carried out; what is late by then was late.
    bench.now = moment("2026-03-09 09:00");
    bench
        .try_take("builder", &[end_period("INSTRUCTED")])
        .unwrap();
    // Concluding carries out the rest.
    bench.take_at("2026-03-10 09:00", &[reply(), approve(), deliver()]);
    bench.take(&[conclude("resolved")]);
    check(
        &bench,
        &[
            "INSTRUCTED 2026-03-02→2026-03-06 met 2026-03-09",
            "INSTRUCTED 2026-03-02→2026-03-12 met 2026-03-10",
        ],
    );
    assert!(bench.case().periods[before].is_late(bench.now));
    let nothing = bench.try_take("all", &[end_period("INSTRUCTED")]);
    assert!(matches!(nothing, Err(Refusal::NoSuchPeriod { .. })));
}

#[test]
fn a_late_instruction_replaced_by_a_newer_date_was_late() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&handled(Track::Grid));
    let before = bench.case().periods.len();
    bench.take(&[instruct_by("leader", Some("2026-03-03"))]);
    let newer = instruct_by("leader", Some("2026-03-09"));
    bench.take_at("2026-03-05 09:00", &[newer]);
    assert_eq!(
        periods(&bench)[before..],
        [
            "INSTRUCTED 2026-03-02→2026-03-03 met 2026-03-05",
            "INSTRUCTED 2026-03-05→2026-03-09 running",
        ]
    );
}

#[test]
fn of_a_leaders_dates_the_one_given_last_counts_whenever_it_is_recorded() {
    let given_on = |bench: &mut Bench, on: &str, by: &str| {
        bench.happened_at = Some(moment(on));
        bench.take(&[instruct_by("leader", Some(by))]);
    };
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&handled(Track::Grid));
    let before = bench.case().periods.len();
    bench.now = moment("2026-03-06 09:00");
    given_on(&mut bench, "2026-03-05 09:00", "2026-03-10");
    // Older ones told late: one that had passed when the newer was given was late, the other is of no account.
    given_on(&mut bench, "2026-03-03", "2026-03-04");
    given_on(&mut bench, "2026-03-04", "2026-03-20");
    assert_eq!(
        periods(&bench)[before..],
        [
            "INSTRUCTED 2026-03-05→2026-03-10 running",
            "INSTRUCTED 2026-03-03→2026-03-04 met 2026-03-05",
            "INSTRUCTED 2026-03-04→2026-03-20 void",
        ]
    );
    // Told by the day alone, the one recorded last is the newer of the day.
    given_on(&mut bench, "2026-03-05", "2026-03-12");
    assert_eq!(
        [&periods(&bench)[before], periods(&bench).last().unwrap()],
        [
            "INSTRUCTED 2026-03-05→2026-03-10 void",
            "INSTRUCTED 2026-03-05→2026-03-12 running",
        ]
    );
}
