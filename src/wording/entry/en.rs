//! The sentences of the timeline in English.

use crate::casework::assignment::{self, Charge};
use crate::casework::clock::INSTRUCTED;
use crate::casework::code::Axis;
use crate::casework::facts::Opening;
use crate::casework::party::PartyMark;
use crate::casework::{feedback, handling, intake, mediation, supervision};
use crate::wording::amount::money;
use crate::wording::names::Names;
use crate::wording::{Lang, due, terms};

use super::facts::Phrases;

const EN: Lang = Lang::En;

pub(super) fn intake(it: &intake::Entry, names: &Names<'_>) -> String {
    use intake::Entry as E;
    match it {
        E::Registered { opening } => with("registered", opened(opening, names)),
        E::CarriedOver { opening, claims } => {
            let mut told = Phrases::new(EN, names);
            told.claims(claims);
            let told = told.end().map(|it| format!("; the ledger says: {it}"));
            with("carried over from a ledger", opened(opening, names)) + &told.unwrap_or_default()
        }
        E::Accepted { track, .. } => with(
            "accepted",
            track.map(|it| format!("track {}", terms::track(EN, it))),
        ),
        E::Declined { kind, reason, way } => {
            let way = way.as_deref().map(|it| names.code(EN, Axis::Way, it));
            format!(
                "{}: {}{}",
                names.code(EN, Axis::DeclineKind, kind),
                names.code(EN, Axis::DeclineReason, reason),
                way.map(|it| format!(", pointed to: {it}"))
                    .unwrap_or_default()
            )
        }
        E::Settled { outcome } => format!(
            "answered and concluded at the window: {}",
            names.code(EN, Axis::Outcome, outcome)
        ),
        E::SupplementAsked {} => "supplement asked for".into(),
        E::Supplemented { facts, parties } => {
            let mut said = Phrases::new(EN, names);
            said.facts(facts);
            with("supplement received", join([said.end(), restated(parties)]))
        }
        E::ContactedAgain { channel, headcount } => {
            let mut said = Phrases::new(EN, names);
            said.code("channel", Axis::Channel, channel);
            said.count("headcount", *headcount);
            with("the citizen came again", said.end())
        }
        E::PartyAdded { parties } => format!("added: {}", marks(parties, names)),
        E::Linked { other } => format!("linked with {} (same matter)", names.number(EN, *other)),
        E::Unlinked { other } => format!("link with {} taken back", names.number(EN, *other)),
        E::Restricted { kind } => {
            format!("restricted: {}", names.code(EN, Axis::Restriction, kind))
        }
        E::Unrestricted {} => "restriction lifted".into(),
        E::RiskGraded { grade } => {
            format!("risk graded: {}", names.code(EN, Axis::Risk, grade))
        }
        E::Alerted { to_police: true } => "reported to the police (人民调解法§25)".into(),
        E::Alerted { to_police: false } => {
            "reported upward as grave and urgent (信访工作条例§25)".into()
        }
        E::Voided {} => "number taken out of use".into(),
        E::Corrected {
            facts,
            parties,
            track,
            claims,
            ..
        } => {
            let mut said = Phrases::new(EN, names);
            said.facts(facts);
            said.track(*track);
            if let Some(claims) = claims {
                said.claims(claims);
            }
            with("corrected", join([said.end(), restated(parties)]))
        }
        E::Reversed { seqs } => format!("{} {} taken back", entries(seqs), numbers(seqs)),
        E::Withdrawn {} => "taken back by the citizen".into(),
    }
}

pub(super) fn assignment(it: &assignment::Entry, names: &Names<'_>) -> String {
    use assignment::Entry as E;
    match it {
        E::Triaged {
            track,
            dispute_type,
            route,
            ..
        } => {
            let mut said = Phrases::new(EN, names);
            said.code("dispute_type", Axis::DisputeType, dispute_type);
            said.value("route", route.as_deref());
            let track = format!("track chosen: {}", terms::track(EN, *track));
            join([Some(track), said.end()]).unwrap_or_default()
        }
        E::Assigned {
            lead,
            assisting,
            manner,
        } => {
            let manner = manner.as_deref().map(|it| names.code(EN, Axis::Manner, it));
            let others: Vec<String> = assisting.iter().map(|it| charge(it, names)).collect();
            let mut text = format!("assigned to {}", charge(lead, names));
            if let Some(manner) = manner {
                text += &format!(", manner: {manner}");
            }
            if !others.is_empty() {
                text += &format!(", assisting: {}", others.join(", "));
            }
            text
        }
        E::Acknowledged { body } => format!("acknowledged by {}", names.body(body)),
        E::ReturnAsked {
            body,
            reason,
            proposed,
        } => format!(
            "{} asks to return it: {}{}",
            names.body(body),
            names.code(EN, Axis::ReturnReason, reason),
            proposed
                .as_deref()
                .map(|it| format!(", proposes {}", names.body(it)))
                .unwrap_or_default()
        ),
        E::ReturnGranted { body } => format!("return by {} granted", names.body(body)),
        E::ReturnRefused { body } => format!("return by {} refused", names.body(body)),
        E::HandedOver { from, to } => match from {
            Some(from) => format!(
                "handed over from {} to {}",
                names.officer(EN, from),
                names.officer(EN, to)
            ),
            None => format!("handed to {}", names.officer(EN, to)),
        },
        E::TransferOffered { name, .. } => format!("transfer offered to {name}"),
        E::TransferConfirmed { number_there } => with(
            "transfer accepted there",
            number_there
                .as_deref()
                .map(|it| format!("number there {it}")),
        ),
        E::TransferCancelled {} => "transfer cancelled, the case stays here".into(),
    }
}

pub(super) fn handling(it: &handling::Entry, names: &Names<'_>) -> String {
    use handling::Entry as E;
    let period = |it: &str| names.period(EN, it);
    match it {
        E::CitizenContacted { reached: true } => "spoke with the citizen".into(),
        E::CitizenContacted { reached: false } => "tried to reach the citizen in vain".into(),
        E::Progressed {} => "progress".into(),
        E::Replied {} => "reply drafted for review".into(),
        E::ReplyApproved {} => "reply approved".into(),
        E::ReplyReturned {} => "reply returned to be amended".into(),
        E::ReplyDelivered {} => "reply delivered to the citizen".into(),
        E::ExtensionAsked { rule, amount } => format!(
            "extension asked for \"{}\": {}",
            period(rule),
            extension(names, rule, *amount)
        ),
        E::ExtensionGranted {
            rule,
            citizen_told,
            consented,
        } => join([
            Some(format!("extension of \"{}\" granted", period(rule))),
            consented
                .as_deref()
                .map(|it| format!("parties {} consent", numbers(it))),
            citizen_told.then(|| "the citizen was told why".to_owned()),
        ])
        .unwrap_or_default(),
        E::PeriodsRestated { calendar } => {
            format!("holidays were published, limits reckoned anew (calendar `{calendar}`)")
        }
        E::ExtensionRefused { rule } => format!("extension of \"{}\" refused", period(rule)),
        E::SuspensionAsked { rule, reason } => format!(
            "suspension asked for \"{}\": {}",
            period(rule),
            names.code(EN, Axis::SuspensionReason, reason)
        ),
        E::SuspensionGranted { rule } => format!("suspension of \"{}\" granted", period(rule)),
        E::SuspensionRefused { rule } => format!("suspension of \"{}\" refused", period(rule)),
        E::Resumed { rule } => format!("\"{}\" runs again", period(rule)),
        E::PeriodChosen { rule } => format!("\"{}\" chosen", period(rule)),
        E::PeriodEnded { rule } if rule == INSTRUCTED => "instruction carried out".to_owned(),
        E::PeriodEnded { rule } => format!("what \"{}\" waited for has happened", period(rule)),
        E::Concluded {
            outcome,
            closing_reason,
            level,
            difficulty,
        } => {
            let mut said = Phrases::new(EN, names);
            said.code("closing_reason", Axis::ClosingReason, closing_reason);
            said.code("level", Axis::Level, level);
            said.code("difficulty", Axis::Difficulty, difficulty);
            let outcome = format!("concluded: {}", names.code(EN, Axis::Outcome, outcome));
            join([Some(outcome), said.end()]).unwrap_or_default()
        }
    }
}

pub(super) fn mediation(it: &mediation::Entry, names: &Names<'_>) -> String {
    use mediation::Entry as E;
    match it {
        E::Invited { party: Some(no) } => format!("party {no} asked to mediate"),
        E::Invited { party: None } => "the parties asked to mediate".into(),
        E::Consented { party } => format!("party {party} consents to mediation"),
        E::MediationRefused { party } => format!("party {party} refuses mediation"),
        E::MediatorAppointed { mediator } => {
            format!("mediator appointed: {}", names.mediator(mediator))
        }
        E::SessionHeld { attended } if attended.is_empty() => "session held".into(),
        E::SessionHeld { attended } => format!(
            "session held, present: {} {}",
            if attended.len() == 1 {
                "party"
            } else {
                "parties"
            },
            numbers(attended)
        ),
        E::Agreed {
            form,
            amount,
            perform_by,
        } => join([
            Some(format!(
                "{} reached",
                names.code(EN, Axis::AgreementForm, form)
            )),
            amount.map(|it| money(EN, it)),
            perform_by.map(|it| format!("to be performed by {it}")),
        ])
        .unwrap_or_default(),
        E::Signed {} => "agreement signed by the parties and the mediator".into(),
        E::Stamped {} => "agreement stamped and in effect (人民调解法§29)".into(),
        E::BrokenOff { reason } => format!(
            "mediation broken off: {}, advice given",
            names.code(EN, Axis::ClosingReason, reason)
        ),
        E::Performed {} => "agreement performed".into(),
        E::ConfirmationApplied {} => {
            "both parties asked a court to confirm it (人民调解法§33)".into()
        }
    }
}

pub(super) fn supervision(it: &supervision::Entry, names: &Names<'_>) -> String {
    use supervision::Entry as E;
    match it {
        E::Reminded { body: Some(body) } => {
            format!("{} reminded", names.body(body))
        }
        E::Reminded { body: None } => "reminded".into(),
        E::Crossed {
            to, baseline, rule, ..
        } => {
            let light = terms::light(Lang::En, *to);
            let mark = if *baseline { " (as found)" } else { "" };
            format!("turned {light}: {}{mark}", names.period(Lang::En, rule))
        }
        E::SlipIssued {
            number,
            level,
            body,
            officer,
            by,
            points,
            ..
        } => {
            let officer = officer
                .as_deref()
                .map_or(String::new(), |it| format!(" ({})", names.officer(EN, it)));
            let points = if *points > 0 {
                format!(", {points} points")
            } else {
                String::new()
            };
            format!(
                "{} served ({}): {}{officer}, to be answered by {by}{points}",
                terms::slip_level(EN, *level),
                names.slip(EN, *number),
                names.body(body)
            )
        }
        E::SlipReceived { slip } => format!("slip {slip} of the case signed for"),
        E::SlipAnswered { slip } => format!("slip {slip} of the case answered"),
        E::SlipCancelled { slip } => {
            format!("slip {slip} of the case cancelled, its points given back")
        }
        E::SlipEscalated {
            slip,
            to,
            by,
            estimated,
        } => format!(
            "slip {slip} of the case not answered in time, passed up to {}, to be done by {by}{}",
            terms::rung(EN, *to),
            due::estimated(EN, *estimated)
        ),
        E::Expedited {} => "marked as urgent".into(),
        E::Instructed { leader, by } => {
            let by = by.map_or(String::new(), |it| format!(", to be done by {it}"));
            format!("instruction by {}{by}", names.officer(EN, leader))
        }
        E::TakenInCharge { leader } => format!("{} takes charge", names.officer(EN, leader)),
        E::Watched {} => "watched this week".into(),
        E::Consulted { bodies, cases } => {
            let bodies = terms::list(EN, bodies.iter().map(|it| names.body(it)));
            let others: Vec<String> = cases.iter().map(|it| names.number(EN, *it)).collect();
            let others = terms::list(EN, others.iter().map(String::as_str));
            let bodies = if bodies.is_empty() {
                bodies
            } else {
                format!(", with {bodies}")
            };
            let others = if others.is_empty() {
                others
            } else {
                format!(", together with {others}")
            };
            format!("consultation{bodies}{others}")
        }
        E::Inspected { grade, faults } => {
            let grade = names.code(EN, Axis::InspectionGrade, grade);
            let faults = terms::list(
                EN,
                faults
                    .iter()
                    .map(|it| names.code(EN, Axis::InspectionFault, it)),
            );
            let faults = if faults.is_empty() {
                faults
            } else {
                format!(", faults: {faults}")
            };
            format!("inspected: {grade}{faults}")
        }
    }
}

pub(super) fn feedback(it: &feedback::Entry, names: &Names<'_>) -> String {
    use feedback::Entry as E;
    let opinion = |it: &str| names.code(EN, Axis::ReviewDecision, it).to_owned();
    match it {
        E::FollowedUp {
            attempt,
            solved,
            satisfaction,
            call_again,
        } => join([
            Some(format!(
                "follow-up: {}",
                names.code(EN, Axis::Attempt, attempt)
            )),
            solved.map(|it| if it { "solved" } else { "not solved" }.to_owned()),
            satisfaction
                .as_deref()
                .map(|it| names.code(EN, Axis::Satisfaction, it).to_owned()),
            call_again.map(|it| format!("call again on {it}")),
        ])
        .unwrap_or_default(),
        E::Rated {
            solved,
            satisfaction,
        } => format!(
            "rated: {}, {}",
            if *solved { "solved" } else { "not solved" },
            names.code(EN, Axis::Satisfaction, satisfaction)
        ),
        E::ReviewRequested {} => "the citizen asked for a review (信访工作条例§35)".into(),
        E::ReviewDecided { decision } => format!("review: {}", opinion(decision)),
        E::RecheckRequested {} => "the citizen asked for a recheck (信访工作条例§36)".into(),
        E::RecheckDecided { decision } => format!("recheck: {}", opinion(decision)),
        E::Terminated {} => {
            "ended for good: the same facts and reasons are not taken up again (信访工作条例§36③)"
                .into()
        }
        E::Reopened {} => "reopened, the record of the first time stays".into(),
        E::Archived {} => "archived".into(),
    }
}

fn opened(it: &Opening, names: &Names<'_>) -> Option<String> {
    let mut said = Phrases::new(EN, names);
    said.facts(&it.facts);
    said.track(it.track);
    said.code("risk", Axis::Risk, &it.risk);
    said.code("restricted", Axis::Restriction, &it.restricted);
    let people = (!it.parties.is_empty()).then(|| marks(&it.parties, names));
    let travelled = it
        .travelled
        .as_deref()
        .map(|it| format!("came from another office as {it}"));
    join([Some(it.number.to_string()), said.end(), people, travelled])
}

/// applicant 1, respondent 2.
fn marks(parties: &[PartyMark], names: &Names<'_>) -> String {
    let said: Vec<String> = parties
        .iter()
        .map(|it| format!("{} {}", names.code(EN, Axis::PartyRole, &it.role), it.no))
        .collect();
    said.join(", ")
}

fn restated(parties: &[PartyMark]) -> Option<String> {
    let all: Vec<u32> = parties.iter().map(|it| it.no).collect();
    (!all.is_empty()).then(|| format!("details of party {}", numbers(&all)))
}

fn charge(it: &Charge, names: &Names<'_>) -> String {
    let officer = it
        .officer
        .as_deref()
        .map(|it| names.officer(EN, it).to_owned());
    let by = it.by.map(|it| format!("by {it}"));
    match join([officer, by]) {
        Some(more) => format!("{} ({more})", names.body(&it.body)),
        None => names.body(&it.body).to_owned(),
    }
}

/// An extension in the unit of its rule.
fn extension(names: &Names<'_>, rule: &str, amount: u32) -> String {
    match names.rule(rule, None).and_then(|it| it.extension.as_ref()) {
        Some(it) => terms::length(EN, amount, it.unit),
        None => amount.to_string(),
    }
}

fn entries(all: &[u32]) -> &'static str {
    if all.len() == 1 { "entry" } else { "entries" }
}

fn numbers(all: &[u32]) -> String {
    let all: Vec<String> = all.iter().map(u32::to_string).collect();
    all.join(", ")
}

fn with(what: &str, more: Option<String>) -> String {
    match more {
        Some(more) => format!("{what}: {more}"),
        None => what.to_owned(),
    }
}

fn join<const N: usize>(parts: [Option<String>; N]) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
