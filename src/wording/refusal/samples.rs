//! One of every refusal, so that no sentence goes unread.

use crate::casework::activity::Fault as ActivityFault;
use crate::casework::clock::{Due, Fault as ClockFault};
use crate::casework::code::Axis;
use crate::casework::day::{Day, Moment};
use crate::casework::feedback::review::Fault as ReviewFault;
use crate::casework::identity::{CreditFault, IdFault, PhoneFault};
use crate::casework::period::Milestone;
use crate::casework::profile::Role;
use crate::casework::refusal::{Preceding, Refusal};
use crate::casework::supervision::slip::{Fault, Level, SlipNumber};
use crate::casework::track::{State, StepKind, Track};

macro_rules! samples {
    ($( $variant:ident $({ $($field:ident : $value:expr),* $(,)? })? ; )*) => {
        /// One of every refusal.
        pub(crate) fn all() -> Vec<Refusal> {
            vec![$( Refusal::$variant $({ $($field: $value),* })? ),*]
        }

        /// Does not compile while a refusal is missing above.
        fn covered(it: &Refusal) {
            match it {
                $( Refusal::$variant { .. } => {} )*
            }
        }
    };
}

fn on() -> Moment {
    Moment::at(Day(20_720), 9, 30, 0)
}

pub(super) fn due() -> Due {
    Due {
        raw: on(),
        legal: on(),
        supervised: on(),
        estimated: true,
        whole_days: false,
    }
}

samples! {
    NoSuchCase;
    MovedOn { seen: 3, now: 5 };
    NotEntitled { step: StepKind::Accept, roles: vec![Role::Clerk, Role::BodyOfficer] };
    NotServing { officer: "chen".into() };
    OutOfSight { officer: "chen".into() };
    NotCleared { officer: "chen".into() };
    UnseenByBody { body: "housing".into() };
    WrongState { step: StepKind::Acknowledge, state: State::Registered };
    WrongTrack { step: StepKind::Agree, track: Track::Hotline };
    NoTrack;
    Missing { field: "words" };
    UnknownCode { axis: Axis::Nature, value: "投述".into(), near: Some("complain".into()) };
    UnknownBody { value: "住建".into(), near: Some("housing".into()) };
    UnknownOfficer { value: "赵某".into() };
    UnknownMediator { value: "赵某".into() };
    UnknownPlace { value: "某村".into() };
    UnknownParty { no: 4 };
    InFuture { on: on() };
    TooLongAgo { on: Day(20_700).start() };
    BeforeReceipt { on: Day(20_700).start(), received: on() };
    TooEarly { on: Day(20_700).start(), follows: Preceding::Entry(3), after: on() };
    TextTooLong { field: "title", length: 400, limit: 300 };
    QuestionMarks { field: "facts" };
    ControlCharacter { field: "title" };
    BadIdNumber { party: 1, fault: IdFault::Checksum { expected: 'X' } };
    BadCreditCode { party: 2, fault: CreditFault::Length(17) };
    BadPhone { party: 1, fault: PhoneFault::NumberOfDigits(10) };
    NamelessApplicant;
    TooManyRepresentatives { n: 6 };
    HeadcountTooSmall { headcount: 1, named: 3 };
    NegativeAmount;
    AccusedInCharge { body: "housing".into() };
    BodyEnded { body: "labour".into() };
    ConflictOfInterest { mediator: "li".into() };
    MediatorAway { mediator: "li".into() };
    MediatorFull { mediator: "li".into(), load: 20, limit: 20 };
    NoMediator;
    BodyTwice { body: "housing".into() };
    AssistAfterLead;
    AlreadyAccepted;
    AlreadyAcknowledged { body: "housing".into() };
    AlreadyLinked;
    NotLinked;
    LinkToItself;
    AlreadyRestricted;
    NotRestricted;
    ReturnAlreadyAsked;
    NoReturnAsked;
    SupervisorMustRule { returns: 3 };
    TransferAlreadyOffered;
    NoTransferOffered;
    NoSuchPeriod { rule: "XF-HANDLE".into() };
    NotExtendable { rule: "XF-NOTIFY".into() };
    ExtensionTooLong { asked: 45, limit: 30 };
    ExtensionTooLate { rule: "XF-HANDLE".into(), due: due() };
    ExtensionAlreadyAsked;
    NoExtensionAsked;
    CitizenNotTold { rule: "XF-HANDLE".into() };
    SuspensionAlreadyAsked;
    NoSuspensionAsked;
    NotSuspended;
    PartyRefused { party: 2 };
    NoAgreement;
    AlreadyAgreed;
    NotWritten;
    AlreadySigned;
    NotSigned;
    AlreadyStamped;
    AlreadyPerformed;
    AgreementNotEffective;
    ConfirmationAlreadyApplied;
    Period { fault: ClockFault::NoConsent { rule: "SQ-ENTRUST-ORD".into() } };
    Activity { fault: ActivityFault::NothingCounted };
    Review { fault: ReviewFault::NotFinal };
    SettledWithoutAgreement;
    NotAnswered { track: Track::Petition };
    NotFollowedUp { track: Track::Hotline };
    FollowUpWithoutAnswer;
    AnswerWithoutContact;
    NothingToCorrect;
    NotReversible { seq: 1 };
    NoSuchEntry { seq: 9 };
    ReverseAlone;
    SameOfficer;
    Supervision { fault: Fault::NoneOpen };
    AccusationUnrestricted;
}

/// Refusals that are said in more than one way.
pub(crate) fn variations() -> Vec<Refusal> {
    let mut all = all();
    all.iter().for_each(covered);
    let too_early = |follows| Refusal::TooEarly {
        on: Day(20_700).start(),
        follows,
        after: on(),
    };
    let states = State::ALL.into_iter().map(Preceding::State);
    all.extend(states.map(too_early));
    for step in crate::casework::track::TABLE {
        all.push(too_early(Preceding::Step(step.step)));
        for state in State::ALL {
            all.push(Refusal::WrongState {
                step: step.step,
                state,
            });
        }
        let roles = step.roles.to_vec();
        all.push(Refusal::NotEntitled {
            step: step.step,
            roles,
        });
    }
    all.extend([
        Refusal::ExtensionTooLong { asked: 0, limit: 0 },
        Refusal::UnknownBody {
            value: "某局".into(),
            near: None,
        },
        Refusal::UnknownCode {
            axis: Axis::Way,
            value: "某路".into(),
            near: None,
        },
        Refusal::AccusedInCharge {
            body: "chen".into(),
        },
    ]);
    let number = SlipNumber {
        year: 2026,
        serial: 12,
    };
    let by = Day(20_700);
    let faults = [
        Fault::Milder {
            number,
            level: Level::Red,
        },
        Fault::Unanswered { number },
        Fault::AlreadyReceived { number },
        Fault::NotReceived { number },
        Fault::AlreadyCancelled { number },
        Fault::NotOverdue {
            number,
            by,
            estimated: true,
        },
        Fault::AtTop { number },
        Fault::NotAddressee {
            body: "housing".into(),
        },
        Fault::NotInCharge {
            body: "housing".into(),
        },
        Fault::LimitPast { by },
        Fault::AlreadyUrgent,
        Fault::NoLeader {
            officer: "chen".into(),
        },
    ];
    all.extend(
        faults
            .into_iter()
            .map(|fault| Refusal::Supervision { fault }),
    );
    all.extend(clock_faults().map(|fault| Refusal::Period { fault }));
    all.extend(activity_faults().map(|fault| Refusal::Activity { fault }));
    all.extend(review_faults().map(|fault| Refusal::Review { fault }));
    for (id, _, _) in crate::wording::terms::FIELDS {
        all.push(Refusal::Missing { field: id });
    }
    all
}

fn clock_faults() -> impl Iterator<Item = ClockFault> {
    use ClockFault as F;
    let rule = || "XF-HANDLE".to_owned();
    let from = Milestone::Accepted;
    [
        F::NotForCase { rule: rule() },
        F::StartsByItself { rule: rule() },
        F::NotYet { rule: rule(), from },
        F::SinceIsKnown { rule: rule(), from },
        F::AlreadyRuns { rule: rule() },
        F::InsteadTooLate {
            rule: rule(),
            due: due(),
        },
        F::EndsByItself {
            rule: rule(),
            with: Milestone::Concluded,
        },
        F::EndsTooEarly {
            rule: rule(),
            on: on(),
            trigger: on(),
        },
        F::Unstated {
            field: "nature",
            rule: rule(),
        },
        F::Unstated {
            field: "purpose",
            rule: rule(),
        },
        F::NotStoppable { rule: rule() },
        F::StopTooLate {
            rule: rule(),
            due: due(),
        },
        F::StopTooEarly {
            on: on(),
            from: on(),
        },
    ]
    .into_iter()
}

fn activity_faults() -> impl Iterator<Item = ActivityFault> {
    use ActivityFault as F;
    [
        F::AlreadyRecorded { gno: 338 },
        F::Twice,
        F::NoSuchActivity { gno: 338 },
        F::AlreadyReversed { gno: 338 },
    ]
    .into_iter()
}

fn review_faults() -> impl Iterator<Item = ReviewFault> {
    use ReviewFault as F;
    [
        F::NothingToReview,
        F::AlreadyRequested,
        F::ReviewNotRequested,
        F::ReviewNotDecided,
        F::RecheckNotRequested,
        F::AlreadyDecided,
        F::Terminated,
    ]
    .into_iter()
}
