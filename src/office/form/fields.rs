//! The fields of every step: what may be filled in, in which order it is asked for, and what must be there.

use crate::casework::code::Axis;
use crate::casework::track::StepKind;

/// What kind of words a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Line,
    /// Several lines; at the prompt also `@FILE` or `-`.
    Text,
    /// An identity number: at the prompt also `-`, to be asked for unseen.
    Number,
    Day,
    Amount,
    Count,
    YesNo,
    Code(Axis),
    Body,
    /// Several bodies, separated by commas.
    Bodies,
    Officer,
    /// An officer who leads.
    Leader,
    Mediator,
    Place,
    Party,
    /// Several parties, separated by commas.
    Parties,
    Case,
    /// The id of a running period.
    Period,
    /// The id of one an officer may name.
    PeriodChoice,
}

/// One field of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Identifier: `snake_case` in files, with hyphens as a flag.
    pub id: &'static str,
    pub kind: FieldKind,
    pub required: bool,
}

pub(super) const fn must(id: &'static str, kind: FieldKind) -> Field {
    Field {
        id,
        kind,
        required: true,
    }
}

pub(super) const fn may(id: &'static str, kind: FieldKind) -> Field {
    Field {
        id,
        kind,
        required: false,
    }
}

use FieldKind::{
    Amount, Bodies, Body, Case, Code, Count, Leader, Line, Mediator, Number, Officer, Parties,
    Period, PeriodChoice, Place, Text, YesNo,
};

const WORDS: Field = may("words", Text);
const REASON: Field = must("words", Text);

const STATEMENT: &[Field] = &[
    may("title", Line),
    may("facts", Text),
    may("demand", Text),
    may("nature", Code(Axis::Nature)),
    may("purpose", Code(Axis::Purpose)),
    may("dispute_type", Code(Axis::DisputeType)),
    may("platform", Code(Axis::Platform)),
    may("channel", Code(Axis::Channel)),
    may("external_no", Line),
    may("source_system", Line),
    may("place", Place),
    may("address", Line),
    may("headcount", Count),
    may("amount", Amount),
    may("occurred_on", FieldKind::Day),
    may("anonymous", YesNo),
    may("oral", YesNo),
    may("linkage", Code(Axis::Linkage)),
    may("source_organ", Code(Axis::Organ)),
    may("source_case_no", Line),
    may("entry_source", Code(Axis::EntrySource)),
    may("applicant_name", Line),
    may("applicant_paper", Code(Axis::Paper)),
    may("applicant_id", Number),
    may("applicant_phone", Number),
    may("applicant_address", Line),
    may("applicant_sex", Code(Axis::Sex)),
    may("respondent_name", Line),
    may("respondent_paper", Code(Axis::Paper)),
    may("respondent_id", Number),
    may("respondent_phone", Number),
    may("respondent_address", Line),
];

/// The fields of registration: those of a statement, with what must be there, and what only registration fixes.
const REGISTER: &[Field] = &[
    must("channel", Code(Axis::Channel)),
    must("title", Line),
    may("facts", Text),
    may("demand", Text),
    may("applicant_name", Line),
    may("applicant_paper", Code(Axis::Paper)),
    may("applicant_id", Number),
    may("applicant_phone", Number),
    may("applicant_address", Line),
    may("applicant_sex", Code(Axis::Sex)),
    may("respondent_name", Line),
    may("respondent_paper", Code(Axis::Paper)),
    may("respondent_id", Number),
    may("respondent_phone", Number),
    may("respondent_address", Line),
    may("nature", Code(Axis::Nature)),
    may("purpose", Code(Axis::Purpose)),
    may("dispute_type", Code(Axis::DisputeType)),
    may("track", Code(Axis::Track)),
    may("platform", Code(Axis::Platform)),
    may("external_no", Line),
    may("source_system", Line),
    may("place", Place),
    may("address", Line),
    may("headcount", Count),
    may("amount", Amount),
    may("occurred_on", FieldKind::Day),
    may("risk", Code(Axis::Risk)),
    may("restricted", Code(Axis::Restriction)),
    may("anonymous", YesNo),
    may("oral", YesNo),
    may("linkage", Code(Axis::Linkage)),
    may("source_organ", Code(Axis::Organ)),
    may("source_case_no", Line),
    may("entry_source", Code(Axis::EntrySource)),
    may("note", Text),
];

const PARTY: &[Field] = &[
    must("role", Code(Axis::PartyRole)),
    must("name", Line),
    may("paper", Code(Axis::Paper)),
    may("id_number", Number),
    may("phone", Number),
    may("address", Line),
    may("sex", Code(Axis::Sex)),
    may("acts_for", FieldKind::Party),
    may("note", Line),
];

/// The fields of a step, in the order in which they are asked for.
pub fn fields(step: StepKind) -> Vec<Field> {
    use StepKind as S;
    let fields: &[Field] = match step {
        S::Register => REGISTER,
        S::Supplement => STATEMENT,
        S::Correct => {
            let mut fields = STATEMENT.to_vec();
            fields.push(may("track", Code(Axis::Track)));
            fields.push(REASON);
            return fields;
        }
        S::AddParty => PARTY,
        S::Accept => &[may("track", Code(Axis::Track)), WORDS],
        S::Decline => &[
            must("kind", Code(Axis::DeclineKind)),
            must("reason", Code(Axis::DeclineReason)),
            may("way", Code(Axis::Way)),
            WORDS,
        ],
        S::Settle => &[must("outcome", Code(Axis::Outcome)), REASON],
        S::ContactAgain => &[
            may("channel", Code(Axis::Channel)),
            may("headcount", Count),
            REASON,
        ],
        S::Link => &[must("other", Case), WORDS],
        S::Unlink => &[must("other", Case), REASON],
        S::Restrict => &[must("restriction", Code(Axis::Restriction)), WORDS],
        S::GradeRisk => &[must("risk", Code(Axis::Risk)), REASON],
        S::Alert => &[must("police", YesNo), must("recipient", Line), REASON],
        S::Reverse => &[must("entry", Count), REASON],
        S::Triage => &[
            must("track", Code(Axis::Track)),
            may("dispute_type", Code(Axis::DisputeType)),
            may("route", Line),
            WORDS,
        ],
        S::Assign => &[
            must("body", Body),
            may("officer", Officer),
            may("by", FieldKind::Day),
            may("assisting", Bodies),
            may("assisting_by", FieldKind::Day),
            may("manner", Code(Axis::Manner)),
            WORDS,
        ],
        S::AskReturn => &[
            must("reason", Code(Axis::ReturnReason)),
            may("proposed", Body),
            REASON,
        ],
        S::HandOver => &[must("to", Officer), WORDS],
        S::OfferTransfer => &[must("office", Line), must("office_name", Line), REASON],
        S::ConfirmTransfer => &[may("number_there", Line), WORDS],
        S::ContactCitizen => &[must("reached", YesNo), WORDS],
        S::AskExtension => &[must("rule", Period), must("extend_by", Count), REASON],
        S::GrantExtension => &[may("citizen_told", YesNo), may("consented", Parties), WORDS],
        S::AskSuspension => &[
            must("rule", Period),
            must("reason", Code(Axis::SuspensionReason)),
            must("document", Line),
        ],
        S::Resume | S::EndPeriod => &[must("rule", Period), WORDS],
        S::ChoosePeriod => &[
            must("rule", PeriodChoice),
            may("since", FieldKind::Day),
            WORDS,
        ],
        S::Review | S::Recheck => &[must("decision", Code(Axis::ReviewDecision)), WORDS],
        S::Conclude => &[
            must("outcome", Code(Axis::Outcome)),
            may("closing_reason", Code(Axis::ClosingReason)),
            may("level", Code(Axis::Level)),
            may("difficulty", Code(Axis::Difficulty)),
            WORDS,
        ],
        S::Invite => &[may("party", FieldKind::Party), WORDS],
        S::Consent | S::RefuseMediation => &[must("party", FieldKind::Party), WORDS],
        S::AppointMediator => &[must("mediator", Mediator), WORDS],
        S::HoldSession => &[may("attended", Parties), REASON],
        S::Agree => &[
            must("form", Code(Axis::AgreementForm)),
            may("amount", Amount),
            may("perform_by", FieldKind::Day),
            must("terms", Text),
        ],
        S::BreakOff => &[
            must("reason", Code(Axis::ClosingReason)),
            must("advice", Text),
        ],
        S::IssueSlip => &[
            must("slip_level", Code(Axis::SlipLevel)),
            may("body", Body),
            may("officer", Officer),
            must("by", FieldKind::Day),
            REASON,
        ],
        S::EscalateSlip => &[may("by", FieldKind::Day), WORDS],
        S::Instruct => &[must("leader", Leader), may("by", FieldKind::Day), REASON],
        S::TakeCharge => &[must("leader", Leader), WORDS],
        S::Consult => &[may("bodies", Bodies), REASON],
        S::Inspect => &[
            must("grade", Code(Axis::InspectionGrade)),
            may("fault", Code(Axis::InspectionFault)),
            WORDS,
        ],
        S::FollowUp => &[
            must("attempt", Code(Axis::Attempt)),
            may("solved", YesNo),
            may("satisfaction", Code(Axis::Satisfaction)),
            may("call_again", FieldKind::Day),
            WORDS,
        ],
        S::Rate => &[
            must("solved", YesNo),
            must("satisfaction", Code(Axis::Satisfaction)),
            WORDS,
        ],
        S::AskSupplement
        | S::Unrestrict
        | S::Void
        | S::RefuseReturn
        | S::CancelTransfer
        | S::Progress
        | S::Reply
        | S::ReturnReply
        | S::RefuseExtension
        | S::RefuseSuspension
        | S::Remind
        | S::AnswerSlip
        | S::CancelSlip
        | S::Expedite
        | S::Watch
        | S::Reopen => &[REASON],
        S::Withdraw
        | S::Acknowledge
        | S::ReceiveSlip
        | S::GrantReturn
        | S::ApproveReply
        | S::DeliverReply
        | S::GrantSuspension
        | S::Sign
        | S::Stamp
        | S::Perform
        | S::ApplyConfirmation
        | S::RequestReview
        | S::RequestRecheck
        | S::Terminate
        | S::Archive => &[WORDS],
    };
    fields.to_vec()
}
