//! Refusals: why a step was not taken, as data; `wording` says each in both languages with what to do next.

use super::activity;
use super::clock;
use super::code::Axis;
use super::day::Moment;
use super::feedback;
use super::identity;
use super::profile::Role;
use super::supervision;
use super::track::{State, StepKind, Track};

/// Why a step is refused. Nothing was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// No such case, or a restricted one the asker may not know of.
    NoSuchCase,
    /// Somebody recorded something since the asker looked.
    MovedOn {
        seen: u32,
        now: u32,
    },
    /// The officer holds none of the roles the step is open to, or not for this case.
    NotEntitled {
        step: StepKind,
        roles: Vec<Role>,
    },
    /// The officer has left, not yet joined, or is on leave.
    NotServing {
        officer: String,
    },
    /// The officer would not see the case: neither of a body in charge, nor its mediator, nor of the whole office.
    OutOfSight {
        officer: String,
    },
    /// The case is restricted (限阅), and the officer not entitled to such cases.
    NotCleared {
        officer: String,
    },
    /// The body has officers, and none of them would see the case.
    UnseenByBody {
        body: String,
    },
    /// The step cannot be taken from where the case stands.
    WrongState {
        step: StepKind,
        state: State,
    },
    /// The step does not exist on the case's track.
    WrongTrack {
        step: StepKind,
        track: Track,
    },
    /// A track must be chosen first.
    NoTrack,
    /// A field the step cannot do without.
    Missing {
        field: &'static str,
    },
    /// A word that is no code of its table.
    UnknownCode {
        axis: Axis,
        value: String,
        near: Option<String>,
    },
    UnknownBody {
        value: String,
        near: Option<String>,
    },
    UnknownOfficer {
        value: String,
    },
    UnknownMediator {
        value: String,
    },
    UnknownPlace {
        value: String,
    },
    UnknownParty {
        no: u32,
    },
    /// Happened later than now.
    InFuture {
        on: Moment,
    },
    /// Registered by hand for a day so long ago that the year must be a slip of the pen.
    TooLongAgo {
        on: Moment,
    },
    /// Happened before the case was received.
    BeforeReceipt {
        on: Moment,
        received: Moment,
    },
    /// Dated before what it follows: an approval before what was asked for, an answer before the question.
    TooEarly {
        on: Moment,
        follows: Preceding,
        after: Moment,
    },
    /// A text longer than the record keeps.
    TextTooLong {
        field: &'static str,
        length: usize,
        limit: usize,
    },
    /// A text that an old shell turned into question marks.
    QuestionMarks {
        field: &'static str,
    },
    /// A control character or NUL inside a text.
    ControlCharacter {
        field: &'static str,
    },
    BadIdNumber {
        party: u32,
        fault: identity::IdFault,
    },
    BadCreditCode {
        party: u32,
        fault: identity::CreditFault,
    },
    BadPhone {
        party: u32,
        fault: identity::PhoneFault,
    },
    /// An applicant without a name, in a case not marked anonymous.
    NamelessApplicant,
    /// More than five representatives of a joint case (信访工作条例§20).
    TooManyRepresentatives {
        n: usize,
    },
    /// Fewer people than are named.
    HeadcountTooSmall {
        headcount: u32,
        named: u32,
    },
    NegativeAmount,
    /// The body complained of can never be in charge (信访工作条例§30, §46).
    AccusedInCharge {
        body: String,
    },
    /// The body is ended in the profile.
    BodyEnded {
        body: String,
    },
    /// A mediator who is a party, or has a party's number.
    ConflictOfInterest {
        mediator: String,
    },
    MediatorAway {
        mediator: String,
    },
    MediatorFull {
        mediator: String,
        load: u32,
        limit: u32,
    },
    NoMediator,
    /// A body assists and leads at once, or is named twice.
    BodyTwice {
        body: String,
    },
    /// An assisting body's date after the lead's.
    AssistAfterLead,
    /// Asked for twice.
    AlreadyAccepted,
    AlreadyAcknowledged {
        body: String,
    },
    AlreadyLinked,
    NotLinked,
    LinkToItself,
    AlreadyRestricted,
    NotRestricted,
    ReturnAlreadyAsked,
    NoReturnAsked,
    /// From the third return on a supervisor rules.
    SupervisorMustRule {
        returns: u32,
    },
    TransferAlreadyOffered,
    NoTransferOffered,
    /// No running period of that rule.
    NoSuchPeriod {
        rule: String,
    },
    /// The rule knows no extension.
    NotExtendable {
        rule: String,
    },
    ExtensionTooLong {
        asked: u32,
        limit: u32,
    },
    /// Asked after the limit had passed.
    ExtensionTooLate {
        rule: String,
        due: clock::Due,
    },
    ExtensionAlreadyAsked,
    NoExtensionAsked,
    /// The rule wants the citizen told why (信访工作条例§34).
    CitizenNotTold {
        rule: String,
    },
    /// What cannot be done to a period.
    Period {
        fault: clock::Fault,
    },
    SuspensionAlreadyAsked,
    NoSuspensionAsked,
    NotSuspended,
    /// A party clearly refused; mediation is voluntary (人民调解法§17).
    PartyRefused {
        party: u32,
    },
    NoAgreement,
    AlreadyAgreed,
    /// Oral agreements are neither signed nor stamped.
    NotWritten,
    AlreadySigned,
    NotSigned,
    AlreadyStamped,
    AlreadyPerformed,
    /// A court confirms what is in effect.
    AgreementNotEffective,
    ConfirmationAlreadyApplied,
    /// Settled needs an agreement on a mediation track.
    SettledWithoutAgreement,
    /// The track wants a delivered reply before it is concluded.
    NotAnswered {
        track: Track,
    },
    /// The track wants a follow-up before it is archived.
    NotFollowedUp {
        track: Track,
    },
    /// A reached citizen without an answer on whether it is solved.
    FollowUpWithoutAnswer,
    /// An answer although nobody was reached.
    AnswerWithoutContact,
    /// A correction that changes nothing.
    NothingToCorrect,
    /// Only the newest step can be reversed, and not the opening.
    NotReversible {
        seq: u32,
    },
    NoSuchEntry {
        seq: u32,
    },
    /// Reversing stands alone in its request.
    ReverseAlone,
    /// The officer to hand over to is the one in charge.
    SameOfficer,
    /// Review, recheck, the end of a petition.
    Review {
        fault: feedback::review::Fault,
    },
    /// Slips and what leaders say.
    Supervision {
        fault: supervision::slip::Fault,
    },
    /// Work that belongs to no case.
    Activity {
        fault: activity::Fault,
    },
    /// Registered accusations must be restricted (信访工作条例§30).
    AccusationUnrestricted,
}

/// What a step comes after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preceding {
    Step(StepKind),
    /// A record of the case, by its place.
    Entry(u32),
    /// The case came to a state.
    State(State),
}
