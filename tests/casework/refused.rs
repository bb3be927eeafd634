//! What is refused, for what: the step, what was taken before it, and who asks.

use fengqiao::casework::assignment::{self, Charge};
use fengqiao::casework::case::{CaseId, Step};
use fengqiao::casework::facts::{Claims, Facts};
use fengqiao::casework::feedback;
use fengqiao::casework::intake::{self, Registration};
use fengqiao::casework::mediation;
use fengqiao::casework::party::Party;
use fengqiao::casework::statement::Statement;
use fengqiao::casework::track::Track;

use crate::support::*;

/// A step somebody asks for after others were taken, and what it is refused for.
pub(crate) struct Asked {
    pub(crate) before: Vec<Step>,
    pub(crate) who: &'static str,
    pub(crate) step: Step,
}

fn asked(before: Vec<Step>, step: Step) -> Asked {
    Asked {
        before,
        who: "all",
        step,
    }
}

fn by(who: &'static str, before: Vec<Step>, step: Step) -> Asked {
    Asked { before, who, step }
}

fn opening(change: impl FnOnce(&mut Registration)) -> Asked {
    let mut it = registration(None);
    change(&mut it);
    asked(Vec::new(), registered(it))
}

fn with_party(change: impl FnOnce(&mut Party)) -> Asked {
    opening(|it| change(&mut it.statement.parties[0]))
}

fn correction(statement: Statement) -> Step {
    Step::Intake(intake::Step::Correct {
        statement: Box::new(statement),
        track: None,
        claims: None,
        row: None,
        words: "a slip".to_owned(),
    })
}

fn facts(change: impl FnOnce(&mut Facts)) -> Step {
    let mut it = Statement::default();
    change(&mut it.facts);
    correction(it)
}

fn intake_step(it: intake::Step) -> Step {
    Step::Intake(it)
}

pub(crate) fn restrict() -> Step {
    intake_step(intake::Step::Restrict {
        kind: "minor".to_owned(),
        words: None,
    })
}

fn link(other: u64) -> Step {
    intake_step(intake::Step::Link {
        other: CaseId(other),
        words: None,
    })
}

fn hand_over(to: &str) -> Step {
    Step::Assignment(assignment::Step::HandOver {
        to: to.to_owned(),
        words: None,
    })
}

fn charge_of(body: &str, officer: &str) -> Charge {
    Charge {
        officer: words(officer),
        ..charge(body)
    }
}

fn assign_to(body: &str, officer: &str) -> Step {
    assign_with(charge_of(body, officer), Vec::new())
}

pub(crate) fn offer() -> Step {
    Step::Assignment(assignment::Step::OfferTransfer {
        office: "440604000".to_owned(),
        name: "the next street".to_owned(),
        words: "their area".to_owned(),
    })
}

pub(crate) fn refuse_mediation(party: u32) -> Step {
    Step::Mediation(mediation::Step::RefuseMediation { party, words: None })
}

fn break_off() -> Step {
    Step::Mediation(mediation::Step::BreakOff {
        reason: "far-apart".to_owned(),
        advice: "go to court".to_owned(),
    })
}

fn attempt(attempt: &str, solved: Option<bool>) -> Step {
    Step::Feedback(feedback::Step::FollowUp {
        attempt: attempt.to_owned(),
        solved,
        satisfaction: None,
        call_again: None,
        words: None,
    })
}

pub(crate) fn on_track(track: Track) -> Vec<Step> {
    vec![register(Some(track)), accept(None)]
}

pub(crate) fn and(mut steps: Vec<Step>, more: impl IntoIterator<Item = Step>) -> Vec<Step> {
    steps.extend(more);
    steps
}

pub(crate) fn handled(track: Track) -> Vec<Step> {
    and(on_track(track), [assign("housing"), acknowledge()])
}

pub(crate) fn mediated() -> Vec<Step> {
    and(on_track(Track::Mediation), [appoint("m1")])
}

pub(crate) fn agreed(form: &str) -> Vec<Step> {
    and(mediated(), [agree(form, None)])
}

pub(crate) fn petition() -> Vec<Step> {
    vec![
        register(Some(Track::Petition)),
        assign("housing"),
        accept(None),
    ]
}

pub(crate) fn petition_answered() -> Vec<Step> {
    and(petition(), [reply(), approve(), deliver()])
}

fn settled() -> Vec<Step> {
    and(agreed("oral"), [conclude("settled")])
}

pub(crate) fn cases() -> Vec<(&'static str, Asked)> {
    let bare = || vec![register(None)];
    let due = |body: &str, date: &str| Charge {
        by: Some(day(date)),
        ..charge(body)
    };
    let to = |officer: &str| Charge {
        officer: Some(officer.to_owned()),
        ..charge("housing")
    };
    let complained_of = |name: &str| {
        let mut it = registration(Some(Track::Grid));
        it.statement.parties[1].name = words(name);
        vec![registered(it), accept(None)]
    };
    let returned_thrice = || {
        let round = [assign("housing"), ask_return(), grant_return()];
        let mut steps = on_track(Track::Grid);
        steps.extend(round.iter().chain(&round).cloned());
        and(steps, [assign("housing"), ask_return()])
    };
    vec![
        ("NoSuchCase", asked(Vec::new(), remind())),
        ("NotEntitled", by("citizen", bare(), accept(None))),
        ("WrongTrack", asked(settled(), request_review())),
        (
            "Period",
            asked(petition(), choose_period("XF-NOTIFY", None)),
        ),
        ("Review", asked(petition_answered(), review("upheld"))),
        (
            "AgreementNotEffective",
            asked(agreed("written"), apply_confirmation()),
        ),
        (
            "ConfirmationAlreadyApplied",
            asked(
                and(agreed("oral"), [apply_confirmation()]),
                apply_confirmation(),
            ),
        ),
        ("NotEntitled", by("leader", Vec::new(), register(None))),
        ("NotEntitled", by("clerk", bare(), triage(Track::Grid))),
        ("NotEntitled", by("plumber", handled(Track::Grid), reply())),
        ("NotEntitled", by("mediator", handled(Track::Grid), reply())),
        (
            "NotServing",
            asked(on_track(Track::Grid), assign_with(to("left"), vec![])),
        ),
        (
            "Supervision",
            asked(handled(Track::Grid), crate::supervision::receive()),
        ),
        ("NotServing", asked(handled(Track::Grid), hand_over("left"))),
        ("NotServing", asked(handled(Track::Grid), hand_over("away"))),
        // Of the body the case is with, but of no use to it: assigned, handed over, served with a slip.
        (
            "OutOfSight",
            asked(on_track(Track::Grid), assign_to("housing", "plumber")),
        ),
        (
            "OutOfSight",
            asked(on_track(Track::Grid), assign_to("housing", "mediator")),
        ),
        (
            "OutOfSight",
            asked(handled(Track::Grid), hand_over("plumber")),
        ),
        (
            "OutOfSight",
            asked(
                on_track(Track::Grid),
                assign_with(charge("water"), vec![charge_of("housing", "plumber")]),
            ),
        ),
        (
            "OutOfSight",
            asked(
                handled(Track::Grid),
                crate::supervision::issue_to("plumber"),
            ),
        ),
        (
            "NotCleared",
            asked(
                and(on_track(Track::Grid), [restrict()]),
                assign_to("housing", "uncleared"),
            ),
        ),
        (
            "NotCleared",
            asked(
                and(handled(Track::Grid), [restrict()]),
                hand_over("uncleared"),
            ),
        ),
        (
            "NotCleared",
            asked(and(on_track(Track::Mediation), [restrict()]), appoint("m4")),
        ),
        (
            "NotCleared",
            asked(
                and(handled(Track::Grid), [restrict()]),
                crate::supervision::instruct("uncleared_leader"),
            ),
        ),
        (
            "NotCleared",
            asked(
                and(handled(Track::Grid), [restrict()]),
                crate::supervision::take_charge("uncleared_leader"),
            ),
        ),
        ("WrongState", asked(bare(), archive())),
        ("WrongState", asked(bare(), register(None))),
        (
            "WrongState",
            asked(vec![register(Some(Track::Grid))], assign("water")),
        ),
        ("NoTrack", asked(bare(), accept(None))),
        ("NoTrack", asked(bare(), assign("water"))),
        ("Missing", opening(|it| it.statement.title = None)),
        ("Missing", opening(|it| it.statement.facts.channel = None)),
        (
            "ExtensionTooLong",
            asked(petition(), ask_extension("XF-HANDLE", 0)),
        ),
        ("Missing", asked(mediated(), hand_over("builder"))),
        (
            "UnknownCode",
            opening(|it| it.statement.facts.channel = words("pigeon")),
        ),
        ("UnknownCode", opening(|it| it.risk = words("purple"))),
        (
            "UnknownCode",
            asked(handled(Track::Grid), conclude("victory")),
        ),
        (
            "UnknownBody",
            asked(on_track(Track::Grid), assign("nobody")),
        ),
        (
            "UnknownOfficer",
            asked(on_track(Track::Grid), assign_with(to("nobody"), vec![])),
        ),
        (
            "UnknownMediator",
            asked(on_track(Track::Grid), appoint("nobody")),
        ),
        (
            "UnknownPlace",
            opening(|it| it.statement.facts.place = words("123456789012")),
        ),
        ("UnknownParty", asked(mediated(), refuse_mediation(9))),
        ("UnknownParty", with_party(|it| it.no = 9)),
        ("UnknownParty", with_party(|it| it.acts_for = Some(9))),
        (
            "InFuture",
            opening(|it| it.statement.facts.occurred_on = Some(day("2026-03-03"))),
        ),
        (
            "BeforeReceipt",
            asked(
                on_track(Track::Grid),
                assign_with(due("water", "2026-03-01"), vec![]),
            ),
        ),
        (
            "BeforeReceipt",
            asked(mediated(), agree("oral", Some(day("2026-03-01")))),
        ),
        (
            "TextTooLong",
            opening(|it| it.statement.title = Some("长".repeat(301))),
        ),
        (
            "QuestionMarks",
            opening(|it| it.statement.title = words("?? ???")),
        ),
        (
            "ControlCharacter",
            opening(|it| it.statement.story = words("a\0b")),
        ),
        (
            "BadIdNumber",
            with_party(|it| it.paper_no = words("110101199003070001")),
        ),
        (
            "BadCreditCode",
            with_party(|it| (it.paper, it.paper_no) = (words("credit-code"), words("1"))),
        ),
        ("BadPhone", with_party(|it| it.phone = words("12"))),
        ("NamelessApplicant", with_party(|it| it.name = None)),
        (
            "TooManyRepresentatives",
            opening(|it| {
                let six = (0..6).map(|n| party("representative", &format!("代表{n}")));
                it.statement.parties.extend(six);
            }),
        ),
        (
            "HeadcountTooSmall",
            opening(|it| it.statement.facts.headcount = Some(0)),
        ),
        (
            "HeadcountTooSmall",
            asked(
                vec![registered({
                    let mut it = registration(None);
                    it.statement.parties.push(party("applicant", "何三"));
                    it
                })],
                facts(|it| it.headcount = Some(1)),
            ),
        ),
        (
            "NegativeAmount",
            opening(|it| it.statement.facts.amount = Some(-1)),
        ),
        (
            "NegativeAmount",
            opening(|it| {
                it.claims = Some(Claims {
                    agreement_amount: Some(-1),
                    ..Claims::default()
                })
            }),
        ),
        (
            "AccusedInCharge",
            asked(complained_of("Housing"), assign("housing")),
        ),
        (
            "AccusedInCharge",
            asked(
                complained_of("officer builder"),
                assign_with(to("builder"), vec![]),
            ),
        ),
        (
            "AccusedInCharge",
            asked(
                and(complained_of("officer builder"), [assign("housing")]),
                hand_over("builder"),
            ),
        ),
        ("BodyEnded", asked(on_track(Track::Grid), assign("gone"))),
        (
            "ConflictOfInterest",
            asked(complained_of("mediator m1"), appoint("m1")),
        ),
        ("MediatorAway", asked(on_track(Track::Grid), appoint("m3"))),
        ("MediatorFull", asked(on_track(Track::Grid), appoint("m2"))),
        (
            "BodyTwice",
            asked(
                on_track(Track::Grid),
                assign_with(charge("water"), vec![charge("water")]),
            ),
        ),
        (
            "AssistAfterLead",
            asked(
                on_track(Track::Grid),
                assign_with(
                    due("water", "2026-03-05"),
                    vec![due("housing", "2026-03-06")],
                ),
            ),
        ),
        ("AlreadyAccepted", asked(handled(Track::Grid), accept(None))),
        ("AlreadyLinked", asked(and(bare(), [link(9)]), link(9))),
        (
            "NotLinked",
            asked(
                bare(),
                intake_step(intake::Step::Unlink {
                    other: CaseId(9),
                    words: "no".to_owned(),
                }),
            ),
        ),
        ("LinkToItself", asked(bare(), link(1))),
        (
            "AlreadyRestricted",
            asked(and(bare(), [restrict()]), restrict()),
        ),
        (
            "NotRestricted",
            asked(
                bare(),
                intake_step(intake::Step::Unrestrict {
                    words: "no".to_owned(),
                }),
            ),
        ),
        (
            "ReturnAlreadyAsked",
            asked(and(handled(Track::Grid), [ask_return()]), ask_return()),
        ),
        (
            "ReturnAlreadyAsked",
            asked(and(handled(Track::Grid), [ask_return()]), assign("water")),
        ),
        ("NoReturnAsked", asked(handled(Track::Grid), grant_return())),
        (
            "SupervisorMustRule",
            by("dispatcher", returned_thrice(), grant_return()),
        ),
        (
            "TransferAlreadyOffered",
            asked(and(bare(), [offer()]), offer()),
        ),
        (
            "NoTransferOffered",
            asked(
                bare(),
                Step::Assignment(assignment::Step::ConfirmTransfer {
                    number_there: None,
                    words: None,
                }),
            ),
        ),
        (
            "NoSuchPeriod",
            asked(handled(Track::Grid), ask_suspension("XF-HANDLE")),
        ),
        (
            "NotExtendable",
            asked(
                vec![register(Some(Track::Petition)), assign("housing")],
                ask_extension("XF-NOTIFY", 1),
            ),
        ),
        (
            "ExtensionTooLong",
            asked(petition(), ask_extension("XF-HANDLE", 31)),
        ),
        (
            "ExtensionAlreadyAsked",
            asked(
                and(petition(), [ask_extension("XF-HANDLE", 5)]),
                ask_extension("XF-HANDLE", 5),
            ),
        ),
        ("NoExtensionAsked", asked(petition(), grant_extension(true))),
        (
            "CitizenNotTold",
            asked(
                and(petition(), [ask_extension("XF-HANDLE", 5)]),
                grant_extension(false),
            ),
        ),
        (
            "SuspensionAlreadyAsked",
            asked(
                and(petition(), [ask_suspension("XF-HANDLE")]),
                ask_suspension("XF-HANDLE"),
            ),
        ),
        ("NoSuspensionAsked", asked(petition(), grant_suspension())),
        ("NotSuspended", asked(petition(), resume("XF-HANDLE"))),
        (
            "PartyRefused",
            asked(
                and(on_track(Track::Grid), [refuse_mediation(2)]),
                appoint("m1"),
            ),
        ),
        (
            "PartyRefused",
            asked(and(mediated(), [refuse_mediation(2)]), agree("oral", None)),
        ),
        ("NoAgreement", asked(mediated(), conclude("settled"))),
        ("NoAgreement", asked(mediated(), sign())),
        ("AlreadyAgreed", asked(agreed("oral"), agree("oral", None))),
        ("AlreadyAgreed", asked(agreed("oral"), break_off())),
        ("NotWritten", asked(agreed("oral"), sign())),
        (
            "AlreadySigned",
            asked(and(agreed("written"), [sign()]), sign()),
        ),
        ("NotSigned", asked(agreed("written"), stamp())),
        (
            "AlreadyStamped",
            asked(and(agreed("written"), [sign(), stamp()]), stamp()),
        ),
        (
            "AlreadyPerformed",
            asked(and(agreed("oral"), [perform()]), perform()),
        ),
        (
            "SettledWithoutAgreement",
            asked(handled(Track::Mediation), conclude("settled")),
        ),
        (
            "NotAnswered",
            asked(handled(Track::Hotline), conclude("resolved")),
        ),
        ("NotAnswered", asked(petition(), conclude("resolved"))),
        (
            "NotFollowedUp",
            asked(
                and(
                    handled(Track::Hotline),
                    [reply(), approve(), deliver(), conclude("resolved")],
                ),
                archive(),
            ),
        ),
        (
            "FollowUpWithoutAnswer",
            asked(
                and(handled(Track::Grid), [conclude("resolved")]),
                attempt("connected", None),
            ),
        ),
        (
            "AnswerWithoutContact",
            asked(
                and(handled(Track::Grid), [conclude("resolved")]),
                attempt("no-answer", Some(true)),
            ),
        ),
        (
            "NothingToCorrect",
            asked(bare(), correction(Statement::default())),
        ),
        (
            "NothingToCorrect",
            asked(
                bare(),
                Step::Intake(intake::Step::Correct {
                    statement: Box::default(),
                    track: None,
                    claims: Some(Box::default()),
                    row: None,
                    words: "nothing".to_owned(),
                }),
            ),
        ),
        ("NoSuchEntry", asked(bare(), reverse(7))),
        ("NotReversible", asked(bare(), reverse(1))),
        ("NotReversible", asked(handled(Track::Grid), reverse(3))),
        // A reversal stands, and nothing is taken back twice.
        (
            "NotReversible",
            asked(and(handled(Track::Grid), [reverse(4)]), reverse(5)),
        ),
        (
            "NotReversible",
            asked(and(handled(Track::Grid), [reverse(4)]), reverse(4)),
        ),
        // What others rest on: the track of an assignment, the signature under a seal, time that was granted.
        (
            "NotReversible",
            asked(
                vec![
                    register(None),
                    triage(Track::Grid),
                    accept(None),
                    assign("water"),
                ],
                reverse(2),
            ),
        ),
        (
            "NotReversible",
            asked(and(agreed("written"), [sign(), stamp()]), reverse(5)),
        ),
        (
            "NotReversible",
            asked(
                and(
                    petition(),
                    [
                        ask_suspension("XF-HANDLE"),
                        grant_suspension(),
                        resume("XF-HANDLE"),
                    ],
                ),
                reverse(5),
            ),
        ),
        (
            "SameOfficer",
            asked(
                and(on_track(Track::Grid), [assign_with(to("builder"), vec![])]),
                hand_over("builder"),
            ),
        ),
        (
            "AccusationUnrestricted",
            opening(|it| it.statement.facts.purpose = words("accusation")),
        ),
        (
            "AccusationUnrestricted",
            asked(bare(), facts(|it| it.purpose = words("accusation"))),
        ),
    ]
}
