//! Refusals in English.

use crate::casework::code::Axis;
use crate::casework::profile::Role;
use crate::casework::refusal::Refusal;
use crate::casework::statement::REPRESENTATIVES;
use crate::casework::track::{StepKind, Track};
use crate::wording::amount::{counted, moment};
use crate::wording::due::estimated;
use crate::wording::names::Names;
use crate::wording::{Lang, Said, command, faults, terms};

use super::in_charge;
use super::state::{before_its_time, too_early_or_late};

const EN: Lang = Lang::En;

pub(super) fn say(it: &Refusal, no: &str, names: &Names<'_>) -> Said {
    use Refusal as R;
    use StepKind as S;
    let step = |kind, flags: &str| command::step(kind, no, flags);
    let show = || command::show(no);
    let track = |it| terms::track(EN, it);
    let field = |it| terms::field(EN, it);
    let period = |it: &str| names.period(EN, it);
    let asked = |what: String, next: String| Said { what, next };
    match it {
        R::NoSuchCase => asked(
            "no case has this number".into(),
            format!("check the number, or look for the case with {}", command::plain("search WORDS")),
        ),
        R::MovedOn { seen, now } => asked(
            format!("something was recorded since you looked: you saw entry {seen}, the case is now at {now}"),
            format!("look at it again with {}, then decide", show()),
        ),
        R::NotEntitled { step, roles } => asked(
            format!(
                "\"{}\" is not open to you; it is for: {}",
                terms::step(EN, *step),
                terms::list(EN, roles.iter().map(|it| it.en()))
            ),
            if roles.contains(&Role::BodyOfficer) || roles.contains(&Role::Mediator) {
                "body officers act on cases of their body, mediators on their own; ask a colleague who may".into()
            } else {
                format!(
                    "ask a colleague who may, or have the administrator add the role and run {}",
                    command::profile_apply()
                )
            },
        ),
        R::NotServing { officer } => asked(
            format!("{} is not on duty: left, not yet joined, or on leave", names.officer(EN, officer)),
            format!(
                "choose another from {}, or amend the list of officers and run {}",
                command::profile_show(),
                command::profile_apply()
            ),
        ),
        R::OutOfSight { officer } => asked(
            format!(
                "{} could not see this case, being neither a body officer of the body in charge nor of the whole office, and cannot handle it",
                names.officer(EN, officer)
            ),
            format!(
                "name somebody of the body in charge, or assign the case to theirs first; who is where says {}",
                command::profile_show()
            ),
        ),
        R::NotCleared { officer } => asked(
            format!(
                "the case is restricted, and {} is not entitled to such cases",
                names.officer(EN, officer)
            ),
            format!(
                "name somebody who is, or have the administrator entitle them in the list of officers and run {}",
                command::profile_apply()
            ),
        ),
        R::WrongState { step: kind, state } => too_early_or_late(EN, *kind, *state, no),
        R::WrongTrack { step: kind, track: on } => asked(
            format!("there is no \"{}\" on the track \"{}\"", terms::step(EN, *kind), track(*on)),
            format!("if the track is wrong, correct it: {}", step(S::Correct, "--track TRACK --words REASON")),
        ),
        R::NoTrack if no == "NO" => asked(
            "no track is chosen yet".into(),
            format!(
                "add `--track petition`; there are: {}",
                terms::list(EN, Track::ALL.into_iter().map(track))
            ),
        ),
        R::NoTrack => asked(
            "no track is chosen yet".into(),
            format!(
                "choose one first: {}; there are: {}",
                step(S::Triage, "--track petition"),
                terms::list(EN, Track::ALL.into_iter().map(track))
            ),
        ),
        R::Missing { field: id } => asked(
            format!("\"{}\" is missing", field(id)),
            format!("state \"{}\" and try again", field(id)),
        ),
        R::UnknownCode { axis, value, near } => asked(
            format!("\"{value}\" is no code of \"{}\"", axis.en()),
            match near {
                Some(near) => format!(
                    "did you mean \"{}\"? all codes: {}",
                    names.code(EN, *axis, near),
                    command::codes(axis.id())
                ),
                None => format!("choose one of the codes: {}", command::codes(axis.id())),
            },
        ),
        R::UnknownBody { value, near } => asked(
            format!("there is no body \"{value}\""),
            match near {
                Some(near) => format!("did you mean \"{}\"? ", names.body(near)),
                None => String::new(),
            } + &format!("all bodies: {}", command::profile_show()),
        ),
        R::UnknownOfficer { value } => asked(
            format!("there is no officer \"{value}\""),
            format!("check the name or id; all officers: {}", command::profile_show()),
        ),
        R::UnknownMediator { value } => asked(
            format!("there is no mediator \"{value}\""),
            format!("check the name or id; all mediators: {}", command::profile_show()),
        ),
        R::UnknownPlace { value } => asked(
            format!("there is no place \"{value}\""),
            format!("check the name or code; all places: {}", command::profile_show()),
        ),
        R::UnknownParty { no: party } => asked(
            format!("the case has no party {party}"),
            format!("see the parties with {}, or add one: {}", show(), step(S::AddParty, "")),
        ),
        R::InFuture { on } => asked(
            format!("{} is still to come", moment(*on)),
            "check the date; if it is right, check the clock of this PC".into(),
        ),
        R::TooLongAgo { on } => asked(
            format!("{} is more than ten years ago: a slip in the year, most likely", on.day()),
            format!("check the year; old ledgers are taken in by {}", command::plain("import FILE")),
        ),
        R::BeforeReceipt { on, received } => asked(
            format!("{} is earlier than {}, when the matter was received or sent out", moment(*on), moment(*received)),
            "check the date and try again".into(),
        ),
        R::TooEarly { on, follows, after } => before_its_time(EN, *on, *follows, *after),
        R::TextTooLong { field: id, length, limit } => asked(
            format!("\"{}\" has {length} characters, {limit} are kept", field(id)),
            "shorten it and put the full text on file".into(),
        ),
        R::QuestionMarks { field: id } => asked(
            format!("the characters of \"{}\" have become question marks, as old command windows do", field(id)),
            format!("save the text in a file and give it as `--{} @FILE`", id.replace('_', "-")),
        ),
        R::ControlCharacter { field: id } => asked(
            format!("\"{}\" holds a control character that cannot be seen", field(id)),
            "type it anew rather than pasting it".into(),
        ),
        R::BadIdNumber { party, fault } => {
            faults::id_number(EN, fault).about(&format!("party {party}: "))
        }
        R::BadCreditCode { party, fault } => {
            faults::credit_code(EN, fault).about(&format!("party {party}: "))
        }
        R::BadPhone { party, fault } => {
            faults::phone(EN, fault).about(&format!("party {party}: "))
        }
        R::NamelessApplicant => asked(
            "the applicant has no name, and the case is not marked anonymous".into(),
            "state the name, or add `--anonymous yes`".into(),
        ),
        R::TooManyRepresentatives { n } => asked(
            format!("there are {n} representatives; {REPRESENTATIVES} are the most (信访工作条例§20)"),
            format!("keep {REPRESENTATIVES} and register the others as applicants"),
        ),
        R::HeadcountTooSmall { headcount, named } => asked(
            format!("{headcount} people involved, but {} named", counted(*named, "applicant")),
            format!("state at least {}", (*named).max(1)),
        ),
        R::NegativeAmount => asked("the amount is below zero".into(), "state zero or more, in yuan".into()),
        R::AccusedInCharge { body } => asked(
            format!("{} is complained of and may not be in charge (信访工作条例§30, §46)", in_charge(EN, names, body)),
            "choose another, or ask the superior organ to name one".into(),
        ),
        R::UnseenByBody { body } => asked(
            format!(
                "of the officers of {} none would see the case, and nobody would handle it there",
                names.body(body)
            ),
            format!(
                "choose another body, or have the administrator entitle one of its body officers (to restricted cases, if this is one) in the list of officers and run {}",
                command::profile_apply()
            ),
        ),
        R::BodyEnded { body } => asked(
            format!("{} is no longer in use", names.body(body)),
            format!("choose another: {}", command::profile_show()),
        ),
        R::ConflictOfInterest { mediator } => asked(
            format!("the mediator {} is a party to the case and must step aside", names.mediator(mediator)),
            format!("appoint another: {}", step(S::AppointMediator, "--mediator ID")),
        ),
        R::MediatorAway { mediator } => asked(
            format!("the mediator {} is away: left, not yet joined, or on leave", names.mediator(mediator)),
            format!("appoint another: {}", command::profile_show()),
        ),
        R::MediatorFull { mediator, load, limit } => asked(
            format!("the mediator {} has {} already, {limit} is the most", names.mediator(mediator), counted(*load, "open case")),
            format!("appoint another: {}", command::profile_show()),
        ),
        R::NoMediator => asked(
            "no mediator is appointed yet".into(),
            format!("appoint one first: {}", step(S::AppointMediator, "--mediator ID")),
        ),
        R::BodyTwice { body } => asked(
            format!("{} is named twice; a body leads or assists, not both", names.body(body)),
            "name every body once".into(),
        ),
        R::AssistAfterLead => asked(
            "an assisting body would have more time than the lead".into(),
            "give it the same date or an earlier one".into(),
        ),
        R::AlreadyAccepted => asked(
            "the case is accepted already".into(),
            format!("nothing to do; see {}", show()),
        ),
        R::AlreadyAcknowledged { body } => asked(
            format!("{} has acknowledged it already", names.body(body)),
            format!("go on with the work: {}", step(S::Progress, "--words TEXT")),
        ),
        R::AlreadyLinked => asked(
            "the two cases are linked already".into(),
            format!("nothing to do; if that is wrong: {}", step(S::Unlink, "--other NUMBER --words REASON")),
        ),
        R::NotLinked => asked(
            "the two cases are not linked".into(),
            format!("see what is linked with {}", show()),
        ),
        R::LinkToItself => asked("a case cannot be linked with itself".into(), "give the number of the other case".into()),
        R::AlreadyRestricted => asked("the case is restricted for that reason already".into(), "nothing to do".into()),
        R::NotRestricted => asked("the case is not restricted".into(), format!("check the number: {}", show())),
        R::ReturnAlreadyAsked => asked(
            "a return was asked for and not ruled on".into(),
            format!(
                "rule first: {} or {}",
                step(S::GrantReturn, ""),
                step(S::RefuseReturn, "--words REASON")
            ),
        ),
        R::NoReturnAsked => asked(
            "no return was asked for".into(),
            format!("the body asks first: {}", step(S::AskReturn, "--reason REASON --words TEXT")),
        ),
        R::SupervisorMustRule { returns } => asked(
            format!("this is return number {returns}; a supervisor must rule (the first receiver answers)"),
            format!("ask the supervisor to run {}", step(S::GrantReturn, "")),
        ),
        R::TransferAlreadyOffered => asked(
            "the case is offered to another office already".into(),
            format!(
                "confirm or cancel: {} or {}",
                step(S::ConfirmTransfer, ""),
                step(S::CancelTransfer, "--words REASON")
            ),
        ),
        R::NoTransferOffered => asked(
            "the case is offered to no other office".into(),
            format!(
                "offer it first: {}",
                step(S::OfferTransfer, "--office CODE --office-name NAME --words REASON")
            ),
        ),
        R::NoSuchPeriod { rule } => asked(
            format!("no period \"{}\" is running", period(rule)),
            format!("those that run: {}", command::explain_due(no)),
        ),
        R::NotExtendable { rule } => asked(
            format!("\"{}\" cannot be extended by its rule", period(rule)),
            format!("keep the date; how it was counted: {}", command::explain_due(no)),
        ),
        R::ExtensionTooLong { asked: more, limit: 0 } => asked(
            format!("an extension by {more} is none"),
            "state more than zero, in the unit of the period".into(),
        ),
        R::ExtensionTooLong { asked: more, limit } => asked(
            format!("an extension by {more} in all is more than the {limit} of the rule (in the unit of the period)"),
            format!("ask for {limit} in all or less"),
        ),
        R::ExtensionTooLate { rule, due } => asked(
            format!(
                "\"{}\" fell due on {}{}; more time can only be asked for before",
                period(rule),
                moment(due.legal),
                estimated(EN, due.estimated)
            ),
            "conclude as soon as possible and put the reason on file".into(),
        ),
        R::ExtensionAlreadyAsked => asked(
            "an extension was asked for and not ruled on".into(),
            format!(
                "have a leader rule first: {} or {}",
                step(S::GrantExtension, ""),
                step(S::RefuseExtension, "--words REASON")
            ),
        ),
        R::NoExtensionAsked => asked(
            "no extension was asked for".into(),
            format!("ask first: {}", step(S::AskExtension, "--rule PERIOD --extend-by N --words REASON")),
        ),
        R::CitizenNotTold { rule } => asked(
            format!("the citizen must be told why \"{}\" is extended (信访工作条例§34)", period(rule)),
            format!("tell them, then run {}", step(S::GrantExtension, "--citizen-told yes")),
        ),
        R::SuspensionAlreadyAsked => asked(
            "a suspension was asked for and not ruled on".into(),
            format!(
                "rule first: {} or {}",
                step(S::GrantSuspension, ""),
                step(S::RefuseSuspension, "--words REASON")
            ),
        ),
        R::NoSuspensionAsked => asked(
            "no suspension was asked for".into(),
            format!(
                "ask first: {}",
                step(S::AskSuspension, "--rule PERIOD --reason REASON --document NAME")
            ),
        ),
        R::NotSuspended => asked(
            "the period is not suspended".into(),
            format!("how the periods stand: {}", command::explain_due(no)),
        ),
        R::PartyRefused { party } => asked(
            format!("party {party} clearly refuses; mediation is voluntary (人民调解法§17)"),
            format!(
                "if they have changed their mind, record it: {}; else point to another way",
                step(S::Consent, &format!("--party {party}"))
            ),
        ),
        R::NoAgreement => asked(
            "there is no agreement yet".into(),
            format!(
                "record it: {}, or end without one: {}",
                step(S::Agree, "--form written --terms TEXT"),
                step(S::BreakOff, "--reason REASON --advice TEXT")
            ),
        ),
        R::AlreadyAgreed => asked(
            "the parties have agreed already".into(),
            format!("go on to sign, stamp or conclude; if it was a slip: {}", step(S::Reverse, "--entry N --words REASON")),
        ),
        R::NotWritten => asked(
            "an oral agreement is in effect at once and is neither signed nor stamped (人民调解法§30)".into(),
            format!("conclude the case: {}", step(S::Conclude, "--outcome settled")),
        ),
        R::AlreadySigned => asked(
            "the agreement is signed already".into(),
            format!("go on to the seal: {}", step(S::Stamp, "")),
        ),
        R::NotSigned => asked(
            "the agreement is not signed, so it cannot be stamped (人民调解法§29)".into(),
            format!("record the signatures first: {}", step(S::Sign, "")),
        ),
        R::AlreadyStamped => asked(
            "the agreement is stamped and in effect already".into(),
            format!("nothing to do; once it is performed: {}", step(S::Perform, "")),
        ),
        R::AlreadyPerformed => asked("the agreement is recorded as performed already".into(), "nothing to do".into()),
        R::AgreementNotEffective => asked(
            "no agreement is in effect that a court could confirm".into(),
            format!("a written one is signed and stamped: {}, {}", step(S::Sign, ""), step(S::Stamp, "")),
        ),
        R::ConfirmationAlreadyApplied => asked(
            "confirmation was applied for already".into(),
            format!("see {}", command::show(no)),
        ),
        R::SettledWithoutAgreement => asked(
            format!("without an agreement the outcome cannot be \"{}\"", names.code(EN, Axis::Outcome, "settled")),
            format!("record the agreement first: {}, or choose another outcome", step(S::Agree, "--form written --terms TEXT")),
        ),
        R::NotAnswered { track: on } => asked(
            format!("on the track \"{}\" a case is concluded after its reply is delivered", track(*on)),
            format!(
                "first {}, then {}, then {}",
                step(S::Reply, "--words @FILE"),
                step(S::ApproveReply, ""),
                step(S::DeliverReply, "")
            ),
        ),
        R::NotFollowedUp { track: on } => asked(
            format!("on the track \"{}\" a case is archived after a follow-up", track(*on)),
            format!("follow up first: {}", step(S::FollowUp, "--attempt connected --solved yes")),
        ),
        R::FollowUpWithoutAnswer => asked(
            "the citizen was reached, but whether it is solved is not recorded".into(),
            format!(
                "ask and record it: {}; if there was no asking, the attempt is \"{}\"",
                step(S::FollowUp, "--attempt connected --solved yes"),
                names.code(EN, Axis::Attempt, "later")
            ),
        ),
        R::AnswerWithoutContact => asked(
            "nobody was reached, yet a verdict is given".into(),
            format!(
                "leave the verdict out; if they were reached, the attempt is \"{}\"",
                names.code(EN, Axis::Attempt, "connected")
            ),
        ),
        R::NothingToCorrect => asked(
            "nothing is stated that would change or add anything".into(),
            "state at least one field anew".into(),
        ),
        R::NotReversible { seq } => asked(
            format!("entry {seq} cannot be taken back: it opens the case, is taken back already, or later steps rest on it"),
            format!(
                "only the newest step can; to amend what was stated: {}",
                step(S::Correct, "--words REASON")
            ),
        ),
        R::NoSuchEntry { seq } => asked(
            format!("the case has no entry {seq}"),
            format!("see its entries with {}", show()),
        ),
        R::ReverseAlone => asked(
            "taking back a step stands alone, not together with other steps".into(),
            format!("first {}, then the others", step(S::Reverse, "--entry N --words REASON")),
        ),
        R::SameOfficer => asked("the case is with this officer already".into(), "name another officer".into()),
        R::Supervision { fault } => super::slips::say(EN, fault, no, names),
        R::Period { fault } => super::periods::say(EN, fault, no, names),
        R::Activity { fault } => crate::wording::activity::refused(EN, fault),
        R::Review { fault } => super::reviews::say(EN, fault, no),
        R::AccusationUnrestricted => asked(
            "an accusation must be restricted, so that the accused cannot learn of it (信访工作条例§30)".into(),
            "register it with `--restricted accusation`".into(),
        ),
    }
}
