//! Every refusal casework can give, provoked at least once; a new variant does not compile until it is listed.

use std::collections::BTreeSet;

use fengqiao::casework::case::Step;
use fengqiao::casework::code::Axis;
use fengqiao::casework::mediation;
use fengqiao::casework::profile::Officer;
use fengqiao::casework::refusal::Refusal;
use fengqiao::casework::supervision::slip::Level;
use fengqiao::casework::track::{State, StepKind, Track};

use crate::refused::{
    Asked, cases, handled, mediated, on_track, petition, refuse_mediation, restrict,
};
use crate::supervision::issue;
use crate::support::*;

macro_rules! refusals {
    ($( $name:ident $fields:tt ),* ; elsewhere $( $other:ident $other_fields:tt ),*) => {
        fn name(it: &Refusal) -> &'static str {
            match it {
                $( Refusal::$name $fields => stringify!($name), )*
                $( Refusal::$other $other_fields => stringify!($other), )*
            }
        }
        const MADE: &[&str] = &[$( stringify!($name) ),*];
    };
}

refusals! {
    NoSuchCase {}, NotEntitled { .. }, NotServing { .. }, OutOfSight { .. }, NotCleared { .. }, UnseenByBody { .. }, WrongState { .. }, NoTrack {},
    Missing { .. },
    UnknownCode { .. }, UnknownBody { .. }, UnknownOfficer { .. }, UnknownMediator { .. }, UnknownPlace { .. },
    UnknownParty { .. }, InFuture { .. }, BeforeReceipt { .. }, TextTooLong { .. }, QuestionMarks { .. },
    ControlCharacter { .. }, BadIdNumber { .. }, BadCreditCode { .. }, BadPhone { .. }, NamelessApplicant {},
    TooManyRepresentatives { .. }, HeadcountTooSmall { .. }, NegativeAmount {}, AccusedInCharge { .. },
    BodyEnded { .. }, ConflictOfInterest { .. }, MediatorAway { .. }, MediatorFull { .. }, BodyTwice { .. },
    AssistAfterLead {}, AlreadyAccepted {}, AlreadyLinked {}, NotLinked {}, LinkToItself {}, AlreadyRestricted {},
    NotRestricted {}, ReturnAlreadyAsked {}, NoReturnAsked {}, SupervisorMustRule { .. }, TransferAlreadyOffered {},
    NoTransferOffered {}, NoSuchPeriod { .. }, NotExtendable { .. }, ExtensionTooLong { .. }, ExtensionTooLate { .. },
    ExtensionAlreadyAsked {}, NoExtensionAsked {}, CitizenNotTold { .. }, SuspensionAlreadyAsked {},
    NoSuspensionAsked {}, NotSuspended {}, PartyRefused { .. }, NoAgreement {}, AlreadyAgreed {}, NotWritten {},
    AlreadySigned {}, NotSigned {}, AlreadyStamped {}, AlreadyPerformed {}, SettledWithoutAgreement {},
    NotAnswered { .. }, NotFollowedUp { .. }, FollowUpWithoutAnswer {}, AnswerWithoutContact {},
    NothingToCorrect {}, NotReversible { .. }, NoSuchEntry { .. }, ReverseAlone {}, SameOfficer {},
    AccusationUnrestricted {}, Supervision { .. }, Period { .. }, Review { .. }, AgreementNotEffective {},
    ConfirmationAlreadyApplied {}, WrongTrack { .. };
    // What is dated too early: order.rs. Of work that belongs to no case: stats/activities.rs. The door sees that a case moved on; the others wait for rules that need them.
    elsewhere TooEarly { .. }, Activity { .. }, TooLongAgo { .. }, MovedOn { .. }, AlreadyAcknowledged { .. }, NoMediator {}
}

#[test]
fn every_refusal_is_given_and_leaves_nothing_behind() {
    let mut given = BTreeSet::new();
    for (expected, Asked { before, who, step }) in cases() {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&before);
        let records = bench.records.clone();
        let refusal = bench.try_take(who, std::slice::from_ref(&step));
        let Err(refusal) = refusal else {
            panic!("{expected}: {step:?} was taken");
        };
        assert_eq!(name(&refusal), expected, "{step:?}: {refusal:?}");
        assert_eq!(bench.records, records);
        given.insert(expected);
    }
    // What needs another day, or two steps in one turn.
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&petition()).now = moment("2026-06-01");
    let late = bench.try_take("all", &[ask_extension("XF-HANDLE", 5)]);
    given.insert(name(&late.unwrap_err()));
    let two = bench.try_take("all", &[remind(), reverse(4)]);
    given.insert(name(&two.unwrap_err()));
    // What needs a body with other people.
    for (before, step) in [
        (on_track(Track::Grid), assign("housing")),
        (
            on_track(Track::Grid),
            assign_with(charge("water"), vec![charge("housing")]),
        ),
        (handled(Track::Grid), issue(Level::Red, "2026-03-20")),
    ] {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&before);
        let only = |bench: &mut Bench, who: &[&str]| {
            let others = rules().profile.officers.into_iter();
            let stay = |it: &Officer| {
                it.body.as_deref() != Some("housing") || who.contains(&it.id.as_str())
            };
            bench.rules.profile.officers = others.filter(stay).collect();
        };
        only(&mut bench, &["uncleared"]);
        let open = bench.records.clone();
        bench.take(std::slice::from_ref(&step));
        bench.records = open;
        bench.take(&[restrict()]);
        let restricted = bench.records.clone();
        let unseen = bench.try_take("all", std::slice::from_ref(&step));
        given.insert(name(&unseen.unwrap_err()));
        // One who sees it is enough; a body without anybody works on paper.
        for who in [&["uncleared", "builder"][..], &[]] {
            bench.records.clone_from(&restricted);
            only(&mut bench, who);
            bench.take(std::slice::from_ref(&step));
        }
    }
    let missing: Vec<_> = MADE.iter().filter(|it| !given.contains(*it)).collect();
    assert!(missing.is_empty(), "never provoked: {missing:?}");
}

#[test]
fn nothing_happens_before_receipt_or_after_now() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(None)]);
    bench.happened_at = Some(moment("2026-03-01 23:59"));
    let early = bench.try_take("all", &[remind()]);
    assert!(matches!(early, Err(Refusal::BeforeReceipt { .. })));
    let mut old = Bench::at("2026-03-02 09:00");
    old.happened_at = Some(moment("1926-03-01 09:00"));
    let long_ago = old.try_take("all", &[register(None)]);
    assert!(matches!(long_ago, Err(Refusal::TooLongAgo { .. })));
    bench.happened_at = Some(moment("2026-03-02 09:01"));
    let ahead = bench.try_take("all", &[remind()]);
    assert!(matches!(ahead, Err(Refusal::InFuture { .. })));
    // On the day itself any hour will do: many things are told by the day alone.
    bench.happened_at = Some(moment("2026-03-02 00:00"));
    bench.try_take("all", &[remind()]).unwrap();
}

#[test]
fn a_near_code_is_offered() {
    let mut it = registration(None);
    it.statement.facts.channel = words("windov");
    let mut bench = Bench::at("2026-03-02 09:00");
    assert_eq!(
        bench.try_take("all", &[registered(it)]),
        Err(Refusal::UnknownCode {
            axis: Axis::Channel,
            value: "windov".to_owned(),
            near: words("window"),
        })
    );
}

#[test]
fn who_may_is_told_with_who_could() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&handled(Track::Grid));
    let Err(Refusal::NotEntitled { step, roles }) = bench.try_take("clerk", &[reply()]) else {
        panic!("a clerk replied");
    };
    assert_eq!(step, StepKind::Reply);
    assert_eq!(roles, StepKind::Reply.passage().roles);
    // The program itself may do anything the state allows.
    bench.try_take("system", &[reply()]).unwrap();
    assert_eq!(bench.case().state, State::Reviewing);
}

#[test]
fn two_sides_may_refuse_and_change_their_minds() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&mediated()).take(&[refuse_mediation(2)]);
    assert!(bench.try_take("all", &[agree("oral", None)]).is_err());
    bench.take(&[Step::Mediation(mediation::Step::Consent {
        party: 2,
        words: None,
    })]);
    bench.take(&[agree("oral", None)]);
    assert_eq!(bench.case().mediation.consented, [2]);
}
