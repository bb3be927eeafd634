//! A case as it is shown: parties masked, numbers masked inside free text, unless an entitled officer reveals with a reason.

use crate::casework::case::{Case, CaseId, stands_open};
use crate::casework::clock::chosen::ends_when_told;
use crate::casework::day::Moment;
use crate::casework::masking::{mask_name, mask_names, mask_paper, mask_phone, mask_text};
use crate::casework::occasion::{Actor, Rules};
use crate::casework::party::Party;
use crate::casework::profile::Role;
use crate::casework::record::{Entry, Record};
use crate::casework::track::{StepKind, may_follow};
use crate::casework::{house, supervision};
use crate::store::{Reader, house_draft};

use super::asking::Asking;
use super::request::{CaseView, Show};
use super::{Asker, Error, Office, naming};

/// Roles that may see what is masked, beside the body and the mediator of the case.
const REVEALERS: &[Role] = &[
    Role::Clerk,
    Role::Dispatcher,
    Role::BodyOfficer,
    Role::Mediator,
    Role::Supervisor,
    Role::Administrator,
];

impl Office {
    pub(super) fn show(&self, asker: &Asker, asked: Show) -> Result<CaseView, Error> {
        let (mut view, actor) = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let now = self.clock.reading();
            let sight = Office::sight(&actor);
            let id = naming::resolve(reader, &asked.name, now.day(), sight)?;
            let view = view(reader, id, &actor, asked.as_of.map(end_of), now)?;
            if let Some(step) = asked.toward {
                stands_open(&view.case, step, &actor)?;
            }
            Ok((view, actor))
        })?;
        match &asked.reveal {
            None => mask_view(&mut view),
            Some(reason) => {
                if !view.may_reveal {
                    return Err(Error::NotEntitled { what: "reveal" });
                }
                self.record_reveal(asker, &actor, vec![view.case.id], "show", reason)?;
                view.revealed = true;
            }
        }
        Ok(view)
    }

    /// One entry for everything one command revealed.
    pub(super) fn record_reveal(
        &self,
        asker: &Asker,
        actor: &Actor,
        cases: Vec<CaseId>,
        through: &str,
        reason: &str,
    ) -> Result<(), Error> {
        if reason.trim().is_empty() {
            return Err(Error::RevealWithoutReason);
        }
        let entry = house::Entry::Revealed {
            cases,
            through: through.to_owned(),
        };
        let reason = Some(reason.trim().to_owned());
        self.record_showing(asker, actor, entry, reason)
    }

    /// Records what left the masked view.
    pub(super) fn record_showing(
        &self,
        asker: &Asker,
        actor: &Actor,
        entry: house::Entry,
        reason: Option<String>,
    ) -> Result<(), Error> {
        // Reading commands hold the file for reading; the one entry needs a writer.
        let opened;
        let writing = if self.store.is_for_writing() {
            self
        } else {
            opened = Office::open(&self.path(), crate::store::Purpose::Write, self.clock)?;
            &opened
        };
        writing.store.write(|writer| {
            let asking = Asking {
                asker,
                actor: actor.clone(),
                rules: writer.rules()?,
                recorded_at: writing.recording(writer)?,
            };
            asking.append_house(writer, house_draft(entry, reason))
        })
    }
}

/// The last moment of a day.
pub(super) fn end_of(day: crate::casework::day::Day) -> Moment {
    Moment(day.plus(1).start().0 - 1)
}

fn view(
    reader: &Reader,
    id: CaseId,
    actor: &Actor,
    as_of: Option<Moment>,
    now: Moment,
) -> Result<CaseView, Error> {
    let sight = Office::sight(actor);
    let mut records = reader.records(id, sight)?;
    check_own(reader, id, actor)?;
    if let Some(moment) = as_of {
        records.retain(|it| it.header.recorded_at <= moment);
    }
    let case = Case::fold(&records).ok_or(crate::casework::refusal::Refusal::NoSuchCase)?;
    let next = next_steps(&case, actor, &*reader.rules()?);
    let may_reveal = actor.may(REVEALERS, Some(&case));
    let mut linked = Vec::new();
    let decided = records.iter().flat_map(|it| match &it.entry {
        Entry::Supervision(supervision::Entry::Consulted { cases, .. }) => cases.as_slice(),
        _ => &[],
    });
    for other in case.linked.iter().chain(decided) {
        if let Some(it) = reader.case(*other, sight)? {
            linked.push((*other, it.number));
        }
    }
    Ok(CaseView {
        case,
        records,
        revealed: false,
        may_reveal,
        next,
        now: as_of.unwrap_or(now),
        linked,
    })
}

/// A case of others answers like none. Whose it is now decides, whatever day is asked about.
pub(super) fn check_own(reader: &Reader, id: CaseId, actor: &Actor) -> Result<(), Error> {
    match reader.case(id, Office::sight(actor))? {
        Some(case) if actor.sees(&case) => Ok(()),
        _ => Err(crate::casework::refusal::Refusal::NoSuchCase.into()),
    }
}

/// The steps an officer may take on a case as it stands.
pub fn next_steps(case: &Case, actor: &Actor, rules: &Rules) -> Vec<StepKind> {
    may_follow(case.state, case.track)
        .filter(|it| actor.may(it.roles, Some(case)) && fits(case, it.step, rules))
        .map(|it| it.step)
        .collect()
}

/// Steps that answer or undo another are offered where there is something to answer or undo.
fn fits(case: &Case, step: StepKind, rules: &Rules) -> bool {
    use StepKind as S;
    let handling = &case.handling;
    let agreement = case.mediation.agreement.as_ref();
    let mut slips = case.supervision.slips.iter().rev();
    let slip = slips.find(|it| it.is_open());
    match step {
        S::Accept => case.accepted_at.is_none(),
        S::Unlink => !case.linked.is_empty(),
        S::Restrict => case.restricted.is_none(),
        S::Unrestrict => case.restricted.is_some(),
        S::AskReturn => case.assignment.return_asked.is_none(),
        S::GrantReturn | S::RefuseReturn => case.assignment.return_asked.is_some(),
        S::OfferTransfer => case.assignment.transfer_offered.is_none(),
        S::ConfirmTransfer | S::CancelTransfer => case.assignment.transfer_offered.is_some(),
        S::AskExtension => handling.extension_asked.is_none(),
        S::GrantExtension | S::RefuseExtension => handling.extension_asked.is_some(),
        S::AskSuspension => handling.suspension_asked.is_none(),
        S::GrantSuspension | S::RefuseSuspension => handling.suspension_asked.is_some(),
        S::Resume => case.periods.iter().any(|it| it.suspended_since().is_some()),
        S::EndPeriod => case
            .periods
            .iter()
            .any(|it| it.is_running() && ends_when_told(case, it, rules)),
        S::ReceiveSlip => slip.is_some_and(|it| it.received_at.is_none()),
        S::AnswerSlip => slip.is_some_and(|it| it.received_at.is_some()),
        S::EscalateSlip => slip.is_some(),
        S::CancelSlip => case
            .supervision
            .slips
            .last()
            .is_some_and(|it| !it.is_cancelled),
        S::Expedite => !case.supervision.is_urgent,
        S::Sign => agreement.is_some_and(|it| it.signed_at.is_none()),
        S::Stamp => agreement.is_some_and(|it| it.signed_at.is_some() && it.stamped_at.is_none()),
        S::Perform => agreement.is_some_and(|it| it.performed_at.is_none()),
        _ => true,
    }
}

fn mask_view(view: &mut CaseView) {
    let names = view.case.names.clone();
    mask_case(&mut view.case);
    for record in &mut view.records {
        mask_record(record, &names);
    }
}

/// Masks parties and free text of a case. Names of parties inside the text go too.
pub fn mask_case(case: &mut Case) {
    let names = std::mem::take(&mut case.names);
    for text in [
        &mut case.title,
        &mut case.story,
        &mut case.demand,
        &mut case.address,
    ] {
        mask_words(text, &names);
    }
    case.parties.iter_mut().for_each(mask_party);
    case.phones.clear();
    case.query_code = mask_tail(&case.query_code);
}

fn mask_record(record: &mut Record, names: &[String]) {
    let Some(private) = &mut record.private else {
        return;
    };
    for text in [
        &mut private.title,
        &mut private.facts,
        &mut private.demand,
        &mut private.address,
        &mut private.words,
        &mut private.more,
    ] {
        mask_words(text, names);
    }
    private.parties.iter_mut().for_each(mask_party);
}

/// Masks numbers in a text, and these names.
pub(super) fn mask_words(text: &mut Option<String>, names: &[String]) {
    if let Some(words) = text {
        *words = mask_names(mask_text(words), names).into_owned();
    }
}

/// Masks one party: the address goes to what the place code says.
pub fn mask_party(party: &mut Party) {
    // An organisation's name is no secret.
    if party.paper.as_deref() != Some("credit-code")
        && let Some(name) = &mut party.name
    {
        *name = mask_name(name);
    }
    if let Some(number) = &mut party.paper_no {
        *number = mask_paper(number);
    }
    if let Some(phone) = &mut party.phone {
        *phone = mask_phone(phone);
    }
    party.address = party.address.as_ref().map(|_| "***".to_owned());
    party.note = party.note.as_ref().map(|_| "***".to_owned());
}

fn mask_tail(code: &str) -> String {
    let shown: String = code.chars().take(2).collect();
    format!("{shown}*********")
}
