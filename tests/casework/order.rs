//! The order of dates: nothing is dated before what it follows, whenever it is recorded.

use fengqiao::casework::assignment;
use fengqiao::casework::case::Step;
use fengqiao::casework::handling;
use fengqiao::casework::refusal::{Preceding, Refusal};
use fengqiao::casework::supervision::slip::Level;
use fengqiao::casework::track::{State, StepKind, Track};

use crate::refused::{
    agreed, and, handled, mediated, offer, on_track, petition, petition_answered,
};
use crate::supervision::{answer, cancel, issue, receive};
use crate::support::*;

/// Steps of 2 March, steps of the 10th, and one that cannot have happened on the 9th.
struct Ordered {
    before: Vec<Step>,
    on_the_tenth: Vec<Step>,
    step: Step,
    follows: Preceding,
}

fn check(it: &Ordered) {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&it.before);
    bench.take_at("2026-03-10 15:00", &it.on_the_tenth);
    bench.now = moment("2026-03-12 09:00");
    bench.happened_at = Some(moment("2026-03-09 23:59"));
    let kind = it.step.kind();
    match bench.try_take("all", std::slice::from_ref(&it.step)) {
        Err(Refusal::TooEarly { follows, .. }) => assert_eq!(follows, it.follows, "{kind:?}"),
        other => panic!("{kind:?} on the 9th gave {other:?}"),
    }
    // On the day itself any hour will do: many things are told by the day alone.
    bench.happened_at = Some(moment("2026-03-10 00:00"));
    bench.take(std::slice::from_ref(&it.step));
}

fn refuse_return() -> Step {
    let words = "it is theirs".to_owned();
    Step::Assignment(assignment::Step::RefuseReturn { words })
}

pub(crate) fn confirm_transfer() -> Step {
    Step::Assignment(assignment::Step::ConfirmTransfer {
        number_there: None,
        words: None,
    })
}

fn cancel_transfer() -> Step {
    let words = "a mistake".to_owned();
    Step::Assignment(assignment::Step::CancelTransfer { words })
}

fn refuse_extension() -> Step {
    let words = "there is time".to_owned();
    Step::Handling(handling::Step::RefuseExtension { words })
}

fn refuse_suspension() -> Step {
    let words = "go on".to_owned();
    Step::Handling(handling::Step::RefuseSuspension { words })
}

#[test]
fn what_is_asked_for_is_decided_later() {
    use StepKind as S;
    let grid = || on_track(Track::Grid);
    let work = || handled(Track::Grid);
    let slip = || issue(Level::Red, "2026-03-20");
    let written = || agreed("written");
    let step = Preceding::Step;
    for (before, on_the_tenth, then, follows) in [
        (
            petition(),
            vec![ask_extension("XF-HANDLE", 10)],
            grant_extension(true),
            S::AskExtension,
        ),
        (
            petition(),
            vec![ask_extension("XF-HANDLE", 10)],
            refuse_extension(),
            S::AskExtension,
        ),
        (
            petition(),
            vec![ask_suspension("XF-HANDLE")],
            grant_suspension(),
            S::AskSuspension,
        ),
        (
            petition(),
            vec![ask_suspension("XF-HANDLE")],
            refuse_suspension(),
            S::AskSuspension,
        ),
        (work(), vec![ask_return()], refuse_return(), S::AskReturn),
        (work(), vec![ask_return()], grant_return(), S::AskReturn),
        (grid(), vec![offer()], confirm_transfer(), S::OfferTransfer),
        (grid(), vec![offer()], cancel_transfer(), S::OfferTransfer),
        (work(), vec![slip()], receive(), S::IssueSlip),
        (work(), vec![slip(), receive()], answer(), S::ReceiveSlip),
        (work(), vec![slip()], cancel(), S::IssueSlip),
        (work(), vec![slip(), receive()], cancel(), S::ReceiveSlip),
        (
            work(),
            vec![slip(), receive(), answer()],
            cancel(),
            S::AnswerSlip,
        ),
        (
            on_track(Track::Mediation),
            vec![appoint("m1")],
            agree("oral", None),
            S::AppointMediator,
        ),
        (mediated(), vec![agree("written", None)], sign(), S::Agree),
        (mediated(), vec![agree("oral", None)], perform(), S::Agree),
        (
            mediated(),
            vec![agree("oral", None)],
            apply_confirmation(),
            S::Agree,
        ),
        (written(), vec![sign()], stamp(), S::Sign),
        (
            written(),
            vec![sign(), stamp()],
            apply_confirmation(),
            S::Stamp,
        ),
        (
            and(petition(), [reply(), approve()]),
            vec![deliver()],
            request_review(),
            S::DeliverReply,
        ),
        (
            petition_answered(),
            vec![request_review()],
            review("upheld"),
            S::RequestReview,
        ),
        (
            and(petition_answered(), [request_review()]),
            vec![review("upheld")],
            request_recheck(),
            S::Review,
        ),
    ] {
        check(&Ordered {
            before,
            on_the_tenth,
            step: then,
            follows: step(follows),
        });
    }
}

#[test]
fn a_case_moves_forward_in_time() {
    let answered = || and(petition(), [reply(), approve(), deliver()]);
    let grid = || on_track(Track::Grid);
    for (before, on_the_tenth, step, state) in [
        (
            grid(),
            vec![assign("water")],
            acknowledge(),
            State::Assigned,
        ),
        (petition(), vec![reply()], approve(), State::Reviewing),
        (
            and(petition(), [reply()]),
            vec![approve()],
            deliver(),
            State::Approved,
        ),
        (
            answered(),
            vec![conclude("resolved")],
            follow_up(true),
            State::Concluded,
        ),
        (
            answered(),
            vec![conclude("resolved")],
            archive(),
            State::Concluded,
        ),
        (
            answered(),
            vec![conclude("resolved")],
            reopen(),
            State::Concluded,
        ),
    ] {
        check(&Ordered {
            before,
            on_the_tenth,
            step,
            follows: Preceding::State(state),
        });
    }
}

#[test]
fn a_step_is_taken_back_after_it_was_taken() {
    let before = handled(Track::Grid);
    let seq = u32::try_from(before.len() + 1).unwrap();
    check(&Ordered {
        before,
        on_the_tenth: vec![remind()],
        step: reverse(seq),
        follows: Preceding::Entry(seq),
    });
}
