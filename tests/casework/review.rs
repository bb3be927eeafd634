//! Review, recheck and the end of a petition (信访工作条例§35, §36): their periods, their order, what may follow.

use fengqiao::casework::case::Step;
use fengqiao::casework::clock::Fault as ClockFault;
use fengqiao::casework::feedback::review::Fault;
use fengqiao::casework::refusal::Refusal;
use fengqiao::casework::track::{State, Track};

use crate::clock::periods;
use crate::support::*;

/// Answered on Friday the 20th of March, concluded the Monday after.
fn answered() -> Bench {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Petition)),
        assign("housing"),
        accept(None),
    ]);
    bench.take_at("2026-03-20 09:00", &[reply(), approve(), deliver()]);
    bench.take_at("2026-03-23 09:00", &[conclude("resolved")]);
    bench
}

fn refused(bench: &mut Bench, step: Step) -> Fault {
    match bench.try_take("all", &[step]) {
        Err(Refusal::Review { fault }) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_petition_is_reviewed_rechecked_and_ended() {
    let mut bench = answered();
    assert_eq!(
        periods(&bench)[4..],
        ["XF-REVIEW-APPLY 2026-03-20→2026-04-20 running"]
    );
    bench.take_at("2026-04-20 17:00", &[request_review()]);
    bench.take_at("2026-05-12 09:00", &[review("upheld")]);
    assert_eq!(
        periods(&bench)[4..],
        [
            "XF-REVIEW-APPLY 2026-03-20→2026-04-20 met 2026-04-20",
            "XF-REVIEW 2026-04-20→2026-05-20 met 2026-05-12",
            "XF-RECHECK-APPLY 2026-05-12→2026-06-11 running",
        ]
    );
    bench.take_at("2026-06-01 09:00", &[archive()]);
    bench.take_at("2026-06-10 09:00", &[request_recheck()]);
    // A hearing stops the recheck, even of an archived case (信访工作条例§36).
    bench.take_at(
        "2026-06-15 09:00",
        &[ask_suspension("XF-RECHECK"), grant_suspension()],
    );
    bench.take_at("2026-06-25 09:00", &[resume("XF-RECHECK")]);
    assert_eq!(
        periods(&bench)[7],
        "XF-RECHECK 2026-06-10→2026-07-20 running"
    );
    assert_eq!(refused(&mut bench, terminate()), Fault::NotFinal);
    bench.take_at("2026-07-15 09:00", &[recheck("upheld"), terminate()]);
    assert_eq!(
        periods(&bench)[7],
        "XF-RECHECK 2026-06-10→2026-07-20 met 2026-07-15"
    );
    let case = bench.case();
    assert_eq!(case.state, State::Archived);
    assert_eq!(case.feedback.review.terminated_at, Some(bench.now));
    // What was ended for good stays so.
    for step in [reopen(), terminate(), request_review(), recheck("changed")] {
        assert_eq!(refused(&mut bench, step), Fault::Terminated);
    }
}

#[test]
fn each_step_of_review_follows_the_one_before() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(Some(Track::Petition)),
        assign("housing"),
        accept(None),
    ]);
    bench.take(&[reply(), approve(), deliver(), conclude("resolved")]);
    let steps = [
        (review("upheld"), Fault::ReviewNotRequested),
        (request_recheck(), Fault::ReviewNotDecided),
        (recheck("upheld"), Fault::RecheckNotRequested),
        (terminate(), Fault::NotFinal),
    ];
    for (step, fault) in steps {
        assert_eq!(refused(&mut bench, step), fault);
    }
    bench.take(&[request_review()]);
    assert_eq!(
        refused(&mut bench, request_review()),
        Fault::AlreadyRequested
    );
    bench.take(&[review("remitted")]);
    assert_eq!(refused(&mut bench, review("upheld")), Fault::AlreadyDecided);
    bench.take(&[request_recheck()]);
    assert_eq!(
        refused(&mut bench, request_recheck()),
        Fault::AlreadyRequested
    );
    bench.take(&[recheck("remitted")]);
    assert_eq!(
        refused(&mut bench, recheck("upheld")),
        Fault::AlreadyDecided
    );
    assert_eq!(refused(&mut bench, terminate()), Fault::NotFinal);
}

#[test]
fn what_is_sent_back_is_answered_and_reviewed_anew() {
    let mut bench = answered();
    bench.take(&[archive(), request_review()]);
    assert!(matches!(
        bench.try_take("all", &[reopen()]),
        Err(Refusal::WrongState { .. })
    ));
    bench.take_at("2026-04-01 09:00", &[review("remitted"), reopen()]);
    let case = bench.case();
    assert_eq!((case.state, case.round), (State::Handling, 2));
    assert_eq!(case.feedback.review, Default::default());
    bench.take_at(
        "2026-04-10 09:00",
        &[reply(), approve(), deliver(), request_review()],
    );
    let round = periods(&bench);
    assert_eq!(
        round[round.len() - 4..],
        [
            "XF-RECHECK-APPLY 2026-04-01→2026-05-06 running",
            "XF-HANDLE 2026-04-01→2026-05-29 running",
            "XF-REVIEW-APPLY 2026-04-10→2026-05-11 met 2026-04-10",
            "XF-REVIEW 2026-04-10→2026-05-11 running",
        ]
    );
}

#[test]
fn a_claim_is_not_taken_on_before_anybody_said_it_is_one() {
    let mut bench = Bench::at("2026-03-02 09:00");
    let mut it = registration(Some(Track::Petition));
    it.statement.facts.purpose = None;
    bench.take(&[registered(it)]);
    let unstated = |field: &'static str, rule: &str| {
        let rule = rule.to_owned();
        let fault = ClockFault::Unstated { field, rule };
        Err(Refusal::Period { fault })
    };
    assert_eq!(
        bench.try_take("all", &[accept(None)]),
        unstated("purpose", "XF-HANDLE")
    );
    // Another track asks for no purpose, but the hotline for a nature, once it is sent out.
    let mut it = registration(Some(Track::Hotline));
    it.statement.facts.nature = None;
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[registered(it), accept(None)]);
    assert_eq!(
        bench.try_take("all", &[assign("water")]),
        unstated("nature", "HL-CONSULT-GD")
    );
}
