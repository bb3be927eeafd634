//! Steps on one case, in one transaction: read its records, judge, append, commit; or nothing at all.

use std::collections::BTreeMap;

use crate::casework::case::{Case, CaseId, Step};
use crate::casework::day::Day;
use crate::casework::facts::Facts;
use crate::casework::identity::{IdNumber, Phone};
use crate::casework::occasion::{Actor, Occasion, Surroundings};
use crate::casework::party::Party;
use crate::casework::record::{Entry, Record};
use crate::casework::refusal::Refusal;
use crate::casework::statement::Statement;
use crate::casework::track::{State, StepKind};
use crate::casework::{intake, mediation, turn as turns};
use crate::store::columns::Column;
use crate::store::rows::external_key;
use crate::store::{Key, Reader, Sight, Writer};

use super::asking::{Asking, own_turn};
use super::request::{Likely, Likeness, Take, Taken};
use super::{Asker, Error, Office, naming};

/// Likely repeats shown at most.
const LIKELY: usize = 5;
/// Cases looked at for each thing in common; a phone of the village office is shared by hundreds.
const LOOKED_AT: usize = 50;

impl Office {
    pub(super) fn take(&self, asker: &Asker, asked: Take) -> Result<Taken, Error> {
        let mut taken =
            self.take_once(asked.dry_run, |writer| self.take_in(writer, asker, &asked))?;
        // A citizen is not told of others.
        if asked.case.is_none() && !taken.repeated && !asker.is_citizen() {
            let sight = self.store.read(|reader| -> Result<Sight, Error> {
                let rules = reader.rules()?;
                Ok(Office::sight(&self.actor_at(asker, &rules, reader)?))
            })?;
            taken.likely = self
                .store
                .read(|reader| likely(reader, &Matter::of(&taken.case), sight))?;
        }
        Ok(taken)
    }

    /// Takes in one transaction, which is not kept when it only judged or found everything done before.
    pub(super) fn take_once(
        &self,
        dry_run: bool,
        taking: impl FnOnce(&mut Writer) -> Result<Taken, Error>,
    ) -> Result<Taken, Error> {
        self.write_where(|it: &Taken| !dry_run && !it.repeated, taking)
    }

    /// Several requests in one transaction: the first that is refused undoes the others.
    pub(super) fn take_together(&self, asker: &Asker, asked: &[Take]) -> Result<Vec<Taken>, Error> {
        let is_kept = !asked.iter().any(|it| it.dry_run);
        self.write_where(
            |_| is_kept,
            |writer| {
                let mut taken = Vec::with_capacity(asked.len());
                for it in asked {
                    let one = self.take_in(writer, asker, it);
                    taken.push(one.map_err(|why| of_which(writer, it, why))?);
                }
                Ok(taken)
            },
        )
    }

    /// Cases that may be the same as what is stated, before it is recorded; for those who may register.
    pub(super) fn likely(
        &self,
        asker: &Asker,
        mut stated: Statement,
    ) -> Result<Vec<Likely>, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let roles = StepKind::Register.passage().roles;
            if !actor.may(roles, None) {
                return Err(Error::NotEntitled { what: "likely" });
            }
            let today = self.clock.reading().day();
            for party in &mut stated.parties {
                normalise(party, today);
            }
            let matter = Matter {
                own: None,
                facts: &stated.facts,
                parties: &stated.parties,
            };
            likely(reader, &matter, Office::sight(&actor))
        })
    }

    fn take_in(&self, writer: &mut Writer, asker: &Asker, asked: &Take) -> Result<Taken, Error> {
        self.asking(writer, asker)?.take(writer, asked)
    }
}

impl Asking<'_> {
    /// Judges and appends one request in a transaction that may hold more of them.
    pub(super) fn take(&self, writer: &mut Writer, asked: &Take) -> Result<Taken, Error> {
        if let Some(key) = &asked.key
            && let Some(id) = writer.find(Key::Request, key.as_bytes())?.first()
        {
            return repeated(writer, *id, asked, key);
        }
        let before = match asked.case {
            None => Vec::new(),
            Some(id) => writer.records(id)?,
        };
        let case = Case::fold(&before);
        check_sight(asked, case.as_ref(), &self.actor)?;
        check_code(writer, &asked.steps)?;
        let happened_at = asked.on.unwrap_or(self.recorded_at);
        let year = u16::try_from(happened_at.day().year()).unwrap_or(0);
        let around = Surroundings {
            next_number: writer.next_number(year)?,
            next_slip: writer.next_slip(year)?,
            query_code: naming::new_query_code(),
            mediator_loads: loads(writer, &asked.steps)?,
        };
        let occasion = Occasion {
            recorded_at: self.recorded_at,
            happened_at,
            actor: &self.actor,
            rules: &self.rules,
            around: &around,
        };
        let drafts = turns::take(case.as_ref(), &asked.steps, &occasion)?;
        let id = asked.case.unwrap_or_else(|| writer.next_case());
        let turn = self.turn(happened_at, asked.key.clone());
        let mut records = writer.append(id, &before, drafts, &turn)?;
        let mut all: Vec<Record> = before.into_iter().chain(records.iter().cloned()).collect();
        let mut case = Case::fold(&all).ok_or(Refusal::NoSuchCase)?;
        let reverses =
            |it: &Record| matches!(it.entry, Entry::Intake(intake::Entry::Reversed { .. }));
        if records.iter().any(reverses) {
            let more = self.reckon_anew(writer, &case, &all)?;
            all.extend(more.iter().cloned());
            records.extend(more);
            case = Case::fold(&all).ok_or(Refusal::NoSuchCase)?;
        }
        Ok(Taken {
            case,
            records,
            repeated: false,
            likely: Vec::new(),
        })
    }

    /// What runs again after a reversal may have been told by days that were not published then.
    fn reckon_anew(
        &self,
        writer: &mut Writer,
        case: &Case,
        records: &[Record],
    ) -> Result<Vec<Record>, Error> {
        let older = writer.older_rules(self.rules.reference)?;
        let Some(draft) = turns::restate(case, &self.rules, &older) else {
            return Ok(Vec::new());
        };
        let turn = own_turn(self.asker, &self.rules, self.recorded_at);
        Ok(writer.append(case.id, records, vec![draft], &turn)?)
    }
}

/// A refusal with the number of its case; one the asker may not know of is not named.
fn of_which(writer: &Writer, asked: &Take, why: Error) -> Error {
    let Error::Refused(why) = why else {
        return why;
    };
    let records = asked.case.and_then(|id| writer.records(id).ok());
    let case = records.and_then(|it| Case::fold(&it));
    match case {
        Some(case) if why != Refusal::NoSuchCase => Error::OneOf {
            number: case.number,
            why,
        },
        _ => why.into(),
    }
}

/// A query code that comes with a transferred case leads to one case here: to none but those that left this office.
fn check_code(writer: &Writer, steps: &[Step]) -> Result<(), Error> {
    for step in steps {
        let Step::Intake(intake::Step::Register(registration)) = step else {
            continue;
        };
        let Some((_, code)) = &registration.travelled else {
            continue;
        };
        for id in writer.find(Key::QueryCode, code.as_bytes())? {
            let case = Case::fold(&writer.records(id)?);
            if case.is_some_and(|it| it.state != State::Transferred) {
                return Err(Error::CodeInUse);
            }
        }
    }
    Ok(())
}

fn repeated(writer: &Writer, id: CaseId, asked: &Take, key: &str) -> Result<Taken, Error> {
    let used = || Error::KeyUsed {
        key: key.to_owned(),
    };
    if asked.case.is_some_and(|it| it != id) {
        return Err(used());
    }
    let records = writer.records(id)?;
    let has_opened = records
        .first()
        .is_some_and(|it| it.header.key.as_deref() == Some(key));
    // A key of a registration is not one of a step, nor the other way round.
    if asked.case.is_none() != has_opened {
        return Err(used());
    }
    let case = Case::fold(&records).ok_or_else(used)?;
    Ok(Taken {
        case,
        records: Vec::new(),
        repeated: true,
        likely: Vec::new(),
    })
}

/// A restricted case answers those not entitled exactly like one that is not there.
fn check_sight(asked: &Take, case: Option<&Case>, actor: &Actor) -> Result<(), Error> {
    let hidden = case.is_some_and(|it| it.restricted.is_some() && !actor.sees_restricted);
    if hidden || (asked.case.is_some() && case.is_none()) {
        return Err(Refusal::NoSuchCase.into());
    }
    if let (Some(seen), Some(case)) = (asked.seen, case)
        && seen != case.entries
    {
        return Err(Refusal::MovedOn {
            seen,
            now: case.entries,
        }
        .into());
    }
    Ok(())
}

fn loads(writer: &Writer, steps: &[Step]) -> Result<BTreeMap<String, u32>, Error> {
    let appoints = steps
        .iter()
        .any(|it| matches!(it, Step::Mediation(mediation::Step::AppointMediator { .. })));
    if appoints {
        Ok(writer.count_open_by(Column::Mediator)?)
    } else {
        Ok(BTreeMap::new())
    }
}

/// What a case is recognised by, recorded or not.
struct Matter<'a> {
    own: Option<CaseId>,
    facts: &'a Facts,
    parties: &'a [Party],
}

impl Matter<'_> {
    fn of(case: &Case) -> Matter<'_> {
        Matter {
            own: Some(case.id),
            facts: &case.facts,
            parties: &case.parties,
        }
    }
}

/// Numbers as they are recorded; what is none finds nothing.
fn normalise(party: &mut Party, today: Day) {
    if let Some(number) = &mut party.paper_no {
        *number = match IdNumber::parse(number, today) {
            Ok(it) => it.as_str().to_owned(),
            Err(_) => number.trim().to_uppercase(),
        };
    }
    if let Some(phone) = &mut party.phone
        && let Ok(it) = Phone::parse(phone)
    {
        *phone = it.as_str().to_owned();
    }
}

/// Other cases of the same person, strongest likeness first.
fn likely(reader: &Reader, matter: &Matter<'_>, sight: Sight) -> Result<Vec<Likely>, Error> {
    let mut found: BTreeMap<CaseId, Likeness> = BTreeMap::new();
    let mut note = |id: CaseId, why: Likeness| {
        if Some(id) != matter.own {
            let best = found.entry(id).or_insert(why);
            *best = (*best).min(why);
        }
    };
    if let Some(key) = external_key(matter.facts) {
        for id in reader.find(Key::ExternalNo, &key, sight)? {
            note(id, Likeness::ExternalNo);
        }
    }
    for party in matter.parties.iter().filter(|it| it.role != "respondent") {
        if let Some(number) = &party.paper_no {
            for id in reader.find(Key::PaperNo, number.as_bytes(), sight)? {
                note(id, Likeness::PaperNo);
            }
        }
        for (id, why) in by_name(reader, matter, party, sight)? {
            note(id, why);
        }
    }
    let mut likely = Vec::new();
    for (id, why) in found {
        if let Some(other) = reader.case(id, sight)? {
            likely.push(Likely {
                case: id,
                number: other.number,
                why,
            });
        }
    }
    likely.sort_by_key(|it| (it.why, std::cmp::Reverse(it.case)));
    likely.truncate(LIKELY);
    Ok(likely)
}

fn by_name(
    reader: &Reader,
    matter: &Matter<'_>,
    party: &Party,
    sight: Sight,
) -> Result<Vec<(CaseId, Likeness)>, Error> {
    let named = match &party.name {
        Some(name) => reader.find(Key::Name, name.as_bytes(), sight)?,
        None => Vec::new(),
    };
    let phoned = match &party.phone {
        Some(phone) => reader.find(Key::Phone, phone.as_bytes(), sight)?,
        None => Vec::new(),
    };
    let mut found = Vec::new();
    for id in phoned.iter().rev().take(LOOKED_AT) {
        let why = if named.contains(id) {
            Likeness::NameAndPhone
        } else {
            Likeness::Phone
        };
        found.push((*id, why));
    }
    for id in named.iter().rev().take(LOOKED_AT) {
        let other = reader.case(*id, sight)?;
        let same_place = matter.facts.place.is_some()
            && other.is_some_and(|it| it.facts.place == matter.facts.place);
        if same_place {
            found.push((*id, Likeness::NameAndPlace));
        }
    }
    Ok(found)
}
