//! Tracks, states, and the one table of which step may be taken from which state, on which track, by which role.

use minicbor::{Decode, Encode};

use super::profile::Role;
use super::refusal::Refusal;

/// The procedure a case follows (办理途径); each has its own words for the same steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Track {
    /// 信访, 信访工作条例.
    #[n(0)]
    Petition,
    /// 人民调解, 人民调解法.
    #[n(1)]
    Mediation,
    /// 诉调: mediation a court delegates or commissions.
    #[n(2)]
    Court,
    /// 公共法律服务.
    #[n(3)]
    Legal,
    /// 12345 热线.
    #[n(4)]
    Hotline,
    /// 网格.
    #[n(5)]
    Grid,
}

impl Track {
    pub const ALL: [Track; 6] = [
        Track::Petition,
        Track::Mediation,
        Track::Court,
        Track::Legal,
        Track::Hotline,
        Track::Grid,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Track::Petition => "petition",
            Track::Mediation => "mediation",
            Track::Court => "court",
            Track::Legal => "legal",
            Track::Hotline => "hotline",
            Track::Grid => "grid",
        }
    }

    pub fn of(code: &str) -> Option<Track> {
        Track::ALL.into_iter().find(|it| it.code() == code)
    }
}

/// Where a case stands. Supervision is not a state; closed and solved are two facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum State {
    /// 已登记: written down, not yet taken on.
    #[n(0)]
    Registered,
    /// 已受理: taken on, not yet with a body.
    #[n(1)]
    Accepted,
    /// 待签收: sent to a body.
    #[n(2)]
    Assigned,
    /// 办理中.
    #[n(3)]
    Handling,
    /// 调解中.
    #[n(4)]
    Mediating,
    /// 待审核: a reply waits for review.
    #[n(5)]
    Reviewing,
    /// 待送达: the reply is approved.
    #[n(6)]
    Approved,
    /// 已答复: the citizen has the reply.
    #[n(7)]
    Answered,
    /// 已办结.
    #[n(8)]
    Concluded,
    /// 已归档.
    #[n(9)]
    Archived,
    /// 不予受理.
    #[n(10)]
    Declined,
    /// 已撤回: by the citizen.
    #[n(11)]
    Withdrawn,
    /// 已作废: the number stays, with its reason.
    #[n(12)]
    Voided,
    /// 已移送: another office has accepted it.
    #[n(13)]
    Transferred,
}

use State::{
    Accepted, Answered, Approved, Archived, Assigned, Concluded, Declined, Handling, Mediating,
    Registered, Reviewing, Transferred, Voided, Withdrawn,
};

impl State {
    pub const ALL: [State; 14] = [
        Registered,
        Accepted,
        Assigned,
        Handling,
        Mediating,
        Reviewing,
        Approved,
        Answered,
        Concluded,
        Archived,
        Declined,
        Withdrawn,
        Voided,
        Transferred,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Registered => "registered",
            Accepted => "accepted",
            Assigned => "assigned",
            Handling => "handling",
            Mediating => "mediating",
            Reviewing => "reviewing",
            Approved => "approved",
            Answered => "answered",
            Concluded => "concluded",
            Archived => "archived",
            Declined => "declined",
            Withdrawn => "withdrawn",
            Voided => "voided",
            Transferred => "transferred",
        }
    }

    /// What people call it, whatever the track.
    pub fn zh(self) -> &'static str {
        match self {
            Registered => "待受理",
            Accepted => "已受理",
            Assigned => "待签收",
            Handling => "办理中",
            Mediating => "调解中",
            Reviewing => "待审核",
            Approved => "待送达",
            Answered => "已答复",
            Concluded => "已办结",
            Archived => "已归档",
            Declined => "不予受理",
            Withdrawn => "已撤回",
            Voided => "已作废",
            Transferred => "已移送",
        }
    }

    /// The state meant by a word: its code or its Chinese name.
    pub fn of_word(word: &str) -> Option<State> {
        let word = word.trim();
        State::of(&word.to_ascii_lowercase())
            .or_else(|| State::ALL.into_iter().find(|it| it.zh() == word))
    }

    pub fn of(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|it| it.code() == code)
    }

    /// Somebody in the office still owes the case something.
    pub fn is_open(self) -> bool {
        OPEN.contains(&self)
    }
}

const OPEN: &[State] = &[
    Registered, Accepted, Assigned, Handling, Mediating, Reviewing, Approved, Answered,
];
const UNDER_WAY: &[State] = &[Assigned, Handling, Mediating, Reviewing, Approved, Answered];
const BEFORE_BODY: &[State] = &[Registered, Accepted];
const LIVING: &[State] = &[
    Registered, Accepted, Assigned, Handling, Mediating, Reviewing, Approved, Answered, Concluded,
    Declined, Withdrawn,
];
const NOT_VOID: &[State] = &[
    Registered,
    Accepted,
    Assigned,
    Handling,
    Mediating,
    Reviewing,
    Approved,
    Answered,
    Concluded,
    Archived,
    Declined,
    Withdrawn,
    Transferred,
];

/// A review or recheck may stand still for a hearing after the case was closed (信访工作条例§36).
const STOPPABLE: &[State] = &[
    Assigned, Handling, Mediating, Reviewing, Approved, Answered, Concluded, Archived,
];

/// A slip is answered or taken back wherever the case has gone meanwhile, or it would be passed up for ever.
const ANY: &[State] = &State::ALL;

/// An answer is out; what it says may be reviewed whether the file is closed or not.
const AFTER_ANSWER: &[State] = &[Answered, Concluded, Archived];

const PETITION: &[Track] = &[Track::Petition];

/// The tracks on which a mediator works.
const MEDIATED: &[Track] = &[
    Track::Mediation,
    Track::Court,
    Track::Petition,
    Track::Legal,
    Track::Hotline,
    Track::Grid,
];

/// The name of a step, without what it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StepKind {
    Register,
    Accept,
    Decline,
    AskSupplement,
    Supplement,
    ContactAgain,
    AddParty,
    Link,
    Unlink,
    Restrict,
    Unrestrict,
    GradeRisk,
    Alert,
    Void,
    Correct,
    Reverse,
    Withdraw,
    Settle,
    Triage,
    Assign,
    Acknowledge,
    AskReturn,
    GrantReturn,
    RefuseReturn,
    HandOver,
    OfferTransfer,
    ConfirmTransfer,
    CancelTransfer,
    ContactCitizen,
    Progress,
    Reply,
    ApproveReply,
    ReturnReply,
    DeliverReply,
    AskExtension,
    GrantExtension,
    RefuseExtension,
    AskSuspension,
    GrantSuspension,
    RefuseSuspension,
    Resume,
    ChoosePeriod,
    EndPeriod,
    Conclude,
    Invite,
    Consent,
    RefuseMediation,
    AppointMediator,
    HoldSession,
    Agree,
    Sign,
    Stamp,
    BreakOff,
    Perform,
    ApplyConfirmation,
    Remind,
    IssueSlip,
    ReceiveSlip,
    AnswerSlip,
    CancelSlip,
    EscalateSlip,
    Expedite,
    Instruct,
    TakeCharge,
    Watch,
    Consult,
    Inspect,
    FollowUp,
    Rate,
    RequestReview,
    Review,
    RequestRecheck,
    Recheck,
    Terminate,
    Reopen,
    Archive,
}

/// One row of the table: a step, the states it may be taken from, where it leads, and who may take it.
pub struct Passage {
    pub step: StepKind,
    /// Stage and step as typed at the prompt and written in `apply` files.
    pub stage: &'static str,
    pub name: &'static str,
    pub from: &'static [State],
    /// The state after; `None` where the case stays where it is, or where the entry decides.
    pub to: Option<State>,
    /// Empty: every track, and cases that have none yet.
    pub tracks: &'static [Track],
    pub roles: &'static [Role],
}

use Role::{
    Administrator as ADM, BodyOfficer as BOD, Citizen as CIT, Clerk as CLK, Dispatcher as DSP,
    Leader as LDR, Mediator as MED, Supervisor as SUP,
};

const WINDOW: &[Role] = &[CLK, DSP, SUP, ADM];
/// At the window, or by the citizens themselves.
const DOOR: &[Role] = &[CLK, DSP, SUP, ADM, CIT];
const ANYONE: &[Role] = &[CLK, DSP, BOD, MED, SUP, LDR, ADM];
const DISPATCH: &[Role] = &[DSP, SUP, ADM];
const BODY: &[Role] = &[BOD, DSP, ADM];
const WORK: &[Role] = &[BOD, MED, DSP, ADM];
const RULING: &[Role] = &[SUP, LDR, ADM];
const CHASE: &[Role] = &[DSP, SUP, LDR, ADM];
const MEDIATE: &[Role] = &[MED, DSP, ADM];
const CHOOSE: &[Role] = &[CLK, BOD, MED, DSP, SUP, ADM];
const RECEIVE: &[Role] = &[CLK, BOD, DSP, SUP, ADM];

macro_rules! table {
    ($( $stage:literal $name:literal $step:ident : $from:expr => $to:expr, $tracks:expr, $roles:expr; )*) => {
        /// Every step there is. `docs/STAGES.md` is printed from here.
        pub const TABLE: &[Passage] = &[
            $( Passage {
                step: StepKind::$step, stage: $stage, name: $name, from: $from, to: $to,
                tracks: $tracks, roles: $roles,
            } ),*
        ];
    };
}

table! {
    "intake" "register" Register: &[] => Some(Registered), &[], DOOR;
    "intake" "accept" Accept: &[Registered, Assigned, Handling] => None, &[], &[CLK, DSP, BOD, SUP, ADM];
    "intake" "decline" Decline: &[Registered, Accepted, Assigned] => Some(Declined), &[], &[CLK, DSP, BOD, SUP, ADM];
    "intake" "settle" Settle: BEFORE_BODY => Some(Concluded), &[], WINDOW;
    "intake" "ask-supplement" AskSupplement: OPEN => None, &[], ANYONE;
    "intake" "supplement" Supplement: OPEN => None, &[], ANYONE;
    "intake" "contact" ContactAgain: OPEN => None, &[], ANYONE;
    "intake" "add-party" AddParty: OPEN => None, &[], ANYONE;
    "intake" "link" Link: NOT_VOID => None, &[], WINDOW;
    "intake" "unlink" Unlink: NOT_VOID => None, &[], WINDOW;
    "intake" "restrict" Restrict: NOT_VOID => None, &[], WINDOW;
    "intake" "unrestrict" Unrestrict: NOT_VOID => None, &[], RULING;
    "intake" "grade-risk" GradeRisk: OPEN => None, &[], ANYONE;
    "intake" "alert" Alert: OPEN => None, &[], ANYONE;
    "intake" "correct" Correct: NOT_VOID => None, &[], &[CLK, DSP, SUP, ADM];
    "intake" "reverse" Reverse: NOT_VOID => None, &[], RULING;
    "intake" "withdraw" Withdraw: OPEN => Some(Withdrawn), &[], &[CLK, DSP, BOD, MED, SUP, ADM];
    "intake" "void" Void: &[Registered, Accepted] => Some(Voided), &[], RULING;
    "assign" "triage" Triage: BEFORE_BODY => None, &[], DISPATCH;
    "assign" "to" Assign: &[Registered, Accepted, Assigned, Handling] => Some(Assigned), &[], DISPATCH;
    "assign" "acknowledge" Acknowledge: &[Assigned] => Some(Handling), &[], BODY;
    "assign" "ask-return" AskReturn: &[Assigned, Handling] => None, &[], &[BOD, ADM];
    "assign" "grant-return" GrantReturn: &[Assigned, Handling] => None, &[], DISPATCH;
    "assign" "refuse-return" RefuseReturn: &[Assigned, Handling] => None, &[], DISPATCH;
    "assign" "hand-over" HandOver: UNDER_WAY => None, &[], &[BOD, DSP, SUP, ADM];
    "assign" "transfer" OfferTransfer: BEFORE_BODY => None, &[], DISPATCH;
    "assign" "confirm-transfer" ConfirmTransfer: BEFORE_BODY => Some(Transferred), &[], DISPATCH;
    "assign" "cancel-transfer" CancelTransfer: BEFORE_BODY => None, &[], DISPATCH;
    "handle" "contact" ContactCitizen: &[Assigned, Handling, Mediating] => None, &[], WORK;
    "handle" "progress" Progress: UNDER_WAY => None, &[], WORK;
    "handle" "reply" Reply: &[Handling] => Some(Reviewing), &[], WORK;
    "handle" "approve" ApproveReply: &[Reviewing] => Some(Approved), &[], &[DSP, SUP, LDR, ADM];
    "handle" "return" ReturnReply: &[Reviewing] => Some(Handling), &[], &[DSP, SUP, LDR, ADM];
    "handle" "deliver" DeliverReply: &[Approved] => Some(Answered), &[], &[CLK, BOD, DSP, ADM];
    "handle" "ask-extension" AskExtension: UNDER_WAY => None, &[], WORK;
    "handle" "grant-extension" GrantExtension: UNDER_WAY => None, &[], &[MED, DSP, SUP, LDR, ADM];
    "handle" "refuse-extension" RefuseExtension: UNDER_WAY => None, &[], &[MED, DSP, SUP, LDR, ADM];
    "handle" "ask-suspension" AskSuspension: STOPPABLE => None, &[], WORK;
    "handle" "grant-suspension" GrantSuspension: STOPPABLE => None, &[], RULING;
    "handle" "refuse-suspension" RefuseSuspension: STOPPABLE => None, &[], RULING;
    "handle" "resume" Resume: STOPPABLE => None, &[], &[BOD, MED, DSP, SUP, ADM];
    "handle" "choose-period" ChoosePeriod: LIVING => None, &[], CHOOSE;
    "handle" "end-period" EndPeriod: NOT_VOID => None, &[], CHOOSE;
    "handle" "conclude" Conclude: &[Handling, Mediating, Answered] => Some(Concluded), &[], WORK;
    "mediate" "invite" Invite: &[Accepted, Handling, Mediating] => None, MEDIATED, &[CLK, MED, BOD, DSP, ADM];
    "mediate" "consent" Consent: &[Accepted, Handling, Mediating] => None, MEDIATED, &[CLK, MED, BOD, DSP, ADM];
    "mediate" "refuse" RefuseMediation: &[Accepted, Handling, Mediating] => None, MEDIATED, &[CLK, MED, BOD, DSP, ADM];
    "mediate" "appoint" AppointMediator: &[Accepted, Handling, Mediating] => Some(Mediating), MEDIATED, DISPATCH;
    "mediate" "session" HoldSession: &[Mediating] => None, MEDIATED, MEDIATE;
    "mediate" "agree" Agree: &[Mediating] => None, MEDIATED, MEDIATE;
    "mediate" "sign" Sign: &[Mediating, Concluded] => None, MEDIATED, MEDIATE;
    "mediate" "stamp" Stamp: &[Mediating, Concluded] => None, MEDIATED, MEDIATE;
    "mediate" "break-off" BreakOff: &[Mediating] => Some(Handling), MEDIATED, MEDIATE;
    "mediate" "perform" Perform: &[Mediating, Concluded] => None, MEDIATED, MEDIATE;
    "mediate" "confirmation" ApplyConfirmation: &[Mediating, Concluded, Archived] => None, MEDIATED, MEDIATE;
    "supervise" "remind" Remind: OPEN => None, &[], CHASE;
    "supervise" "slip" IssueSlip: OPEN => None, &[], RULING;
    "supervise" "receive" ReceiveSlip: ANY => None, &[], BODY;
    "supervise" "answer" AnswerSlip: ANY => None, &[], BODY;
    "supervise" "cancel" CancelSlip: ANY => None, &[], RULING;
    "supervise" "escalate" EscalateSlip: ANY => None, &[], RULING;
    "supervise" "expedite" Expedite: OPEN => None, &[], &[CLK, DSP, SUP, LDR, ADM];
    "supervise" "instruct" Instruct: OPEN => None, &[], RULING;
    "supervise" "take-charge" TakeCharge: OPEN => None, &[], RULING;
    "supervise" "watch" Watch: OPEN => None, &[], &[DSP, BOD, MED, SUP, LDR, ADM];
    "supervise" "consult" Consult: OPEN => None, &[], CHASE;
    "supervise" "inspect" Inspect: &[Concluded, Archived, Declined, Withdrawn] => None, &[], RULING;
    "follow-up" "record" FollowUp: &[Concluded] => None, &[], &[CLK, DSP, SUP, ADM];
    "follow-up" "rate" Rate: &[Concluded] => None, &[], DOOR;
    "follow-up" "request-review" RequestReview: AFTER_ANSWER => None, PETITION, RECEIVE;
    "follow-up" "review" Review: AFTER_ANSWER => None, PETITION, RECEIVE;
    "follow-up" "request-recheck" RequestRecheck: AFTER_ANSWER => None, PETITION, RECEIVE;
    "follow-up" "recheck" Recheck: AFTER_ANSWER => None, PETITION, RECEIVE;
    "follow-up" "terminate" Terminate: &[Concluded, Archived] => None, PETITION, RULING;
    "follow-up" "reopen" Reopen: &[Concluded, Archived] => None, &[], CHASE;
    "follow-up" "archive" Archive: &[Concluded, Declined, Withdrawn] => Some(Archived), &[], WINDOW;
}

impl StepKind {
    /// The step's row in the table.
    pub fn passage(self) -> &'static Passage {
        TABLE
            .iter()
            .find(|it| it.step == self)
            .expect("every step has a row: the table is tested against the list of steps")
    }

    /// The step of a stage and name as typed at the prompt.
    pub fn named(stage: &str, name: &str) -> Option<StepKind> {
        TABLE
            .iter()
            .find(|it| it.stage == stage && it.name == name)
            .map(|it| it.step)
    }
}

/// The steps that may follow in this state and on this track, whoever asks.
pub fn may_follow(state: State, track: Option<Track>) -> impl Iterator<Item = &'static Passage> {
    TABLE
        .iter()
        .filter(move |it| it.follows(state, track).is_ok())
}

impl Passage {
    /// Whether the step may be taken from where a case stands.
    pub fn follows(&self, state: State, track: Option<Track>) -> Result<(), Refusal> {
        let step = self.step;
        if !self.from.contains(&state) {
            return Err(Refusal::WrongState { step, state });
        }
        match track.filter(|it| !self.tracks.is_empty() && !self.tracks.contains(it)) {
            Some(track) => Err(Refusal::WrongTrack { step, track }),
            None => Ok(()),
        }
    }
}
