//! Statements: what a citizen or clerk states of a matter, checked before anything is recorded.

use super::code::Axis;
use super::day::Moment;
use super::facts::Facts;
use super::identity::{CreditCode, IdNumber, Phone, Sex};
use super::occasion::Occasion;
use super::party::Party;
use super::record::Private;
use super::refusal::Refusal;

/// Characters a text may have; GB/T 31000 asks for 2,000, real petitions run longer.
pub const TEXT_LIMIT: usize = 20_000;
/// Characters a title, a name or an address may have.
pub const LINE_LIMIT: usize = 300;
/// Representatives of a joint visit (信访工作条例§20).
pub const REPRESENTATIVES: usize = 5;

/// What is stated of a matter: facts, people, and the story in words. Absent means not stated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub facts: Facts,
    /// Parties; number 0 means a new one, a known number restates that party.
    pub parties: Vec<Party>,
    pub title: Option<String>,
    pub story: Option<String>,
    pub demand: Option<String>,
    pub address: Option<String>,
    /// A clerk's remark.
    pub note: Option<String>,
}

impl Statement {
    pub fn is_empty(&self) -> bool {
        *self == Statement::default()
    }

    /// The private part that holds it, with parties as numbered by [`check`].
    pub fn private(&self, parties: Vec<Party>) -> Private {
        self.clone().into_private(parties)
    }

    pub(super) fn into_private(self, parties: Vec<Party>) -> Private {
        Private {
            parties,
            title: self.title,
            facts: self.story,
            demand: self.demand,
            address: self.address,
            words: self.note,
            ..Private::default()
        }
    }
}

/// Checks a statement against codes, places and identity rules; answers its parties, numbered and normalised.
pub fn check(stated: &Statement, known: &[Party], at: &Occasion) -> Result<Vec<Party>, Refusal> {
    check_stated(stated, at)?;
    check_parties(stated.parties.clone(), stated.facts.headcount, known, at)
}

/// Checks facts and texts, without the people.
pub(super) fn check_stated(stated: &Statement, at: &Occasion) -> Result<(), Refusal> {
    check_facts(&stated.facts, at)?;
    for (field, text, limit) in [
        ("title", &stated.title, LINE_LIMIT),
        ("facts", &stated.story, TEXT_LIMIT),
        ("demand", &stated.demand, TEXT_LIMIT),
        ("address", &stated.address, LINE_LIMIT),
        ("note", &stated.note, TEXT_LIMIT),
    ] {
        if let Some(text) = text {
            check_text(field, text, limit)?;
        }
    }
    Ok(())
}

/// Numbers and normalises parties, and checks that they fit together.
pub(super) fn check_parties(
    stated: Vec<Party>,
    headcount: Option<u32>,
    known: &[Party],
    at: &Occasion,
) -> Result<Vec<Party>, Refusal> {
    let mut next = known.iter().map(|it| it.no).max().unwrap_or(0);
    let mut parties = Vec::with_capacity(stated.len());
    for mut party in stated {
        if party.no == 0 {
            next += 1;
            party.no = next;
        } else {
            let before = known
                .iter()
                .find(|it| it.no == party.no)
                .ok_or(Refusal::UnknownParty { no: party.no })?;
            party = restated(before, party);
        }
        parties.push(check_party(party, at)?);
    }
    for party in &parties {
        if let Some(no) = party.acts_for
            && (no == party.no || !known.iter().chain(&parties).any(|it| it.no == no))
        {
            return Err(Refusal::UnknownParty { no });
        }
    }
    let representatives = known
        .iter()
        .filter(|it| !parties.iter().any(|new| new.no == it.no))
        .chain(&parties)
        .filter(|it| it.role == "representative")
        .count();
    if representatives > REPRESENTATIVES {
        return Err(Refusal::TooManyRepresentatives { n: representatives });
    }
    if let Some(headcount) = headcount {
        let named = known
            .iter()
            .filter(|it| !parties.iter().any(|new| new.no == it.no))
            .chain(&parties)
            .filter(|it| it.role == "applicant")
            .count();
        let named = u32::try_from(named).unwrap_or(u32::MAX);
        if headcount < named || headcount == 0 {
            return Err(Refusal::HeadcountTooSmall { headcount, named });
        }
    }
    Ok(parties)
}

/// What is stated anew of a party replaces what was; the rest stays.
fn restated(before: &Party, new: Party) -> Party {
    Party {
        no: new.no,
        role: if new.role.is_empty() {
            before.role.clone()
        } else {
            new.role
        },
        name: new.name.or_else(|| before.name.clone()),
        paper: new.paper.or_else(|| before.paper.clone()),
        paper_no: new.paper_no.or_else(|| before.paper_no.clone()),
        phone: new.phone.or_else(|| before.phone.clone()),
        address: new.address.or_else(|| before.address.clone()),
        sex: new.sex.or_else(|| before.sex.clone()),
        acts_for: new.acts_for.or(before.acts_for),
        note: new.note.or_else(|| before.note.clone()),
    }
}

fn check_facts(facts: &Facts, at: &Occasion) -> Result<(), Refusal> {
    for (axis, code) in [
        (Axis::Channel, &facts.channel),
        (Axis::Nature, &facts.nature),
        (Axis::Purpose, &facts.purpose),
        (Axis::DisputeType, &facts.dispute_type),
        (Axis::Platform, &facts.platform),
        (Axis::Linkage, &facts.linkage),
        (Axis::Organ, &facts.source_organ),
        (Axis::EntrySource, &facts.entry_source),
    ] {
        at.code_known(axis, code.as_deref())?;
    }
    if let Some(place) = &facts.place
        && at.rules.profile.place(place).is_none()
    {
        return Err(Refusal::UnknownPlace {
            value: place.clone(),
        });
    }
    if facts.amount.is_some_and(|it| it < 0) {
        return Err(Refusal::NegativeAmount);
    }
    if let Some(day) = facts.occurred_on
        && day > at.recorded_at.day()
    {
        return Err(Refusal::InFuture { on: day.start() });
    }
    for (field, text) in [
        ("external_no", &facts.external_no),
        ("source_case_no", &facts.source_case_no),
        ("source_system", &facts.source_system),
    ] {
        if let Some(text) = text {
            check_text(field, text, LINE_LIMIT)?;
        }
    }
    Ok(())
}

fn check_party(mut party: Party, at: &Occasion) -> Result<Party, Refusal> {
    if party.role.is_empty() {
        party.role = "applicant".to_owned();
    }
    at.code_known(Axis::PartyRole, Some(&party.role))?;
    at.code_known(Axis::Paper, party.paper.as_deref())?;
    at.code_known(Axis::Sex, party.sex.as_deref())?;
    for (field, text) in [
        ("name", &party.name),
        ("address", &party.address),
        ("note", &party.note),
    ] {
        if let Some(text) = text {
            check_text(field, text, LINE_LIMIT)?;
        }
    }
    check_paper(&mut party, at.recorded_at)?;
    if let Some(phone) = &party.phone {
        let normal = Phone::parse(phone).map_err(|fault| Refusal::BadPhone {
            party: party.no,
            fault,
        })?;
        party.phone = Some(normal.as_str().to_owned());
    }
    Ok(party)
}

/// ID cards by GB 11643, credit codes by GB 32100; other papers as written.
fn check_paper(party: &mut Party, now: Moment) -> Result<(), Refusal> {
    let Some(number) = party.paper_no.clone() else {
        return Ok(());
    };
    match party.paper.as_deref().unwrap_or("id-card") {
        "id-card" => {
            let id = IdNumber::parse(&number, now.day()).map_err(|fault| Refusal::BadIdNumber {
                party: party.no,
                fault,
            })?;
            party.paper = Some("id-card".to_owned());
            if party.sex.is_none() {
                let sex = match id.sex() {
                    Sex::Male => "male",
                    Sex::Female => "female",
                };
                party.sex = Some(sex.to_owned());
            }
            party.paper_no = Some(id.as_str().to_owned());
        }
        "credit-code" => {
            let code = CreditCode::parse(&number).map_err(|fault| Refusal::BadCreditCode {
                party: party.no,
                fault,
            })?;
            party.paper_no = Some(code.as_str().to_owned());
        }
        _ => check_text("paper_no", &number, LINE_LIMIT)?,
    }
    Ok(())
}

/// A text that is there, fit to be kept; otherwise missing.
pub fn said(field: &'static str, text: &str) -> Result<Option<String>, Refusal> {
    match words(field, Some(text))? {
        None => Err(Refusal::Missing { field }),
        some => Ok(some),
    }
}

/// A text that may be absent, fit to be kept.
pub fn words(field: &'static str, text: Option<&str>) -> Result<Option<String>, Refusal> {
    let Some(text) = text.map(str::trim).filter(|it| !it.is_empty()) else {
        return Ok(None);
    };
    check_text(field, text, TEXT_LIMIT)?;
    Ok(Some(text.to_owned()))
}

/// Refuses what an old shell mangled, control characters, and what is too long to keep.
pub fn check_text(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    let mut marks = 0;
    let mut others = 0;
    let mut length = 0;
    for it in text.chars() {
        length += 1;
        match it {
            '?' => marks += 1,
            '\n' | '\r' | '\t' => {}
            _ if it.is_control() => return Err(Refusal::ControlCharacter { field }),
            _ if it.is_whitespace() || it.is_ascii_punctuation() => {}
            _ => others += 1,
        }
    }
    if marks >= 2 && others == 0 {
        return Err(Refusal::QuestionMarks { field });
    }
    if length > limit {
        return Err(Refusal::TextTooLong {
            field,
            length,
            limit,
        });
    }
    Ok(())
}
