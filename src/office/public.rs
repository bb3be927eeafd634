//! The citizens' door: what somebody without an account may ask of the office, and the little that is answered.
//!
//! A query code and the last four digits of the phone together lead to one case. Whatever is wrong with them, the answer is
//! the same: no such code, other digits, no phone on record, a restricted case. How often they may be tried is for whoever
//! stands before the door.

use crate::casework::case::{Case, CaseId, Step};
use crate::casework::clock::{INSTRUCTED, Period};
use crate::casework::day::Day;
use crate::casework::facts::{Facts, Number};
use crate::casework::intake::{self, Registration};
use crate::casework::occasion::{Actor, Rules};
use crate::casework::party::{Party, is_applicant_side};
use crate::casework::period::Duty;
use crate::casework::record::Through;
use crate::casework::refusal::Refusal;
use crate::casework::statement::Statement;
use crate::casework::track::{State, Track};
use crate::casework::{code::plain, feedback};
use crate::store::{Key, Sight};

use super::asking::Asking;
use super::request::{Request, Take};
use super::{Asker, Error, Office, naming};

/// The ways by which a citizen may hand something in without anybody at the window.
pub const CHANNELS: [&str; 2] = ["web", "wechat"];
/// Digits of the phone that go with a query code.
const DIGITS: usize = 4;
/// Seconds in which the same form sent again is told the code again: a second click, a lost connection.
const TELL_AGAIN: i64 = 600;

/// What a citizen hands in (网上反映); nothing else of a registration is theirs to say.
#[derive(Clone, Debug, Default)]
pub struct Submission {
    /// One of [`CHANNELS`].
    pub channel: String,
    pub title: String,
    pub story: String,
    pub demand: Option<String>,
    /// Code of a place of the profile.
    pub place: Option<String>,
    /// Where it is, in words.
    pub address: Option<String>,
    pub name: String,
    pub phone: String,
    pub id_number: Option<String>,
    /// The same key again hands in nothing twice.
    pub key: String,
}

/// What was handed in is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submitted {
    pub number: Number,
    /// Told once, and again to the same form within some minutes.
    pub query_code: Option<String>,
}

/// By what a citizen shows that a case is theirs (查询凭证).
#[derive(Clone, Debug, Default)]
pub struct Ticket {
    pub query_code: String,
    /// The last four digits of the phone left with the case.
    pub digits: String,
}

impl Ticket {
    /// The code in its one spelling, if it can be one; what tries are counted by.
    pub fn code(&self) -> Option<String> {
        naming::read_query_code(&plain(&self.query_code))
    }

    /// The ticket opens the case: it is not restricted, and the digits end a phone of the applicant's side.
    fn opens(&self, case: &Case) -> bool {
        let digits = plain(&self.digits);
        let is_whole = digits.len() == DIGITS && digits.bytes().all(|it| it.is_ascii_digit());
        let applicants = case.parties.iter().filter(|it| is_applicant_side(&it.role));
        let mut phones = applicants.filter_map(|it| it.phone.as_deref());
        is_whole && case.restricted.is_none() && phones.any(|it| last_digits(it) == digits)
    }
}

/// The last digits of a phone in its one spelling, without the extension.
fn last_digits(phone: &str) -> String {
    let main = phone.splitn(3, '-').take(2);
    let digits: Vec<char> = main.flat_map(str::chars).collect();
    let from = digits.len().saturating_sub(DIGITS);
    digits[from..].iter().collect()
}

/// How a case stands, as far as its citizen is told without asking a person: no names, no free text.
#[derive(Clone, Debug)]
pub struct Progress {
    pub number: Number,
    pub state: State,
    pub track: Option<Track>,
    pub received_on: Day,
    pub accepted_on: Option<Day>,
    /// The reply was handed over on that day; what it says was told then.
    pub delivered_on: Option<Day>,
    pub ended_on: Option<Day>,
    /// Running periods that are a duty of ours, with the dates promised.
    pub owed: Vec<Period>,
    pub rule_set: String,
    /// The body in charge: name and office phone.
    pub body: Option<(String, Option<String>)>,
    pub may_rate: bool,
    /// The verdict they gave last: solved, and code of axis satisfaction.
    pub solved: Option<bool>,
    pub satisfaction: Option<String>,
}

/// The citizen's verdict on how it was handled (好差评).
#[derive(Clone, Debug, Default)]
pub struct Rating {
    pub ticket: Ticket,
    pub solved: bool,
    /// Code of axis satisfaction.
    pub satisfaction: String,
    pub words: Option<String>,
    pub key: String,
}

impl Asker {
    /// A citizen on the page for them.
    pub fn citizen() -> Asker {
        Asker {
            officer: None,
            password: None,
            proof: None,
            through: Through::Public,
        }
    }

    pub(super) fn is_citizen(&self) -> bool {
        self.through == Through::Public
    }
}

impl Request {
    /// One of those that stand open to citizens, and only to them.
    pub(super) fn is_public(&self) -> bool {
        matches!(
            self,
            Request::Submit(_) | Request::Progress(_) | Request::Rate(_)
        )
    }
}

impl Office {
    /// Writes down what a citizen hands in, as a new case that waits to be accepted.
    pub(super) fn submit(&self, asker: &Asker, it: Submission) -> Result<Submitted, Error> {
        if !CHANNELS.contains(&it.channel.as_str()) {
            return Err(Refusal::Missing { field: "channel" }.into());
        }
        let must = |field, words: &str| match words.trim() {
            "" => Err(Refusal::Missing { field }),
            _ => Ok(Some(words.trim().to_owned())),
        };
        let party = Party {
            role: "applicant".to_owned(),
            name: must("applicant_name", &it.name)?,
            phone: must("applicant_phone", &it.phone)?,
            paper_no: it.id_number,
            ..Party::default()
        };
        let statement = Statement {
            facts: Facts {
                channel: Some(it.channel),
                place: it.place,
                ..Facts::default()
            },
            parties: vec![party],
            title: must("title", &it.title)?,
            story: must("facts", &it.story)?,
            demand: it.demand,
            address: it.address,
            note: None,
        };
        let registration = Registration {
            statement,
            ..Registration::default()
        };
        let asked = Take {
            steps: vec![Step::Intake(intake::Step::Register(Box::new(registration)))],
            key: Some(own_key(&it.key)),
            ..Take::default()
        };
        let taken = self.take(asker, asked)?;
        let since = self.clock.reading().0 - taken.case.recorded_at.0;
        let is_told = !taken.repeated || since <= TELL_AGAIN;
        Ok(Submitted {
            number: taken.case.number,
            query_code: is_told.then_some(taken.case.query_code),
        })
    }

    /// How the case of a ticket stands.
    pub(super) fn progress(&self, it: &Ticket) -> Result<Progress, Error> {
        let code = it.code().ok_or(Error::NoSuchTicket)?;
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let sight = Sight::WithoutRestricted;
            let found = reader.find(Key::QueryCode, code.as_bytes(), sight)?;
            let case = match found.last() {
                Some(id) => reader.case(*id, sight)?,
                None => None,
            };
            let case = case.filter(|case| it.opens(case));
            Ok(told(&case.ok_or(Error::NoSuchTicket)?, &rules))
        })
    }

    /// Records a citizen's verdict on their own case. Every verdict is kept; the last one counts.
    pub(super) fn rate(&self, asker: &Asker, it: Rating) -> Result<(), Error> {
        let code = it.ticket.code().ok_or(Error::NoSuchTicket)?;
        self.take_once(false, |writer| {
            let found = writer.find(Key::QueryCode, code.as_bytes())?;
            let id: CaseId = *found.last().ok_or(Error::NoSuchTicket)?;
            let case = Case::fold(&writer.records(id)?);
            case.filter(|case| it.ticket.opens(case))
                .ok_or(Error::NoSuchTicket)?;
            let asking = Asking {
                actor: Actor::citizen(Some(id)),
                ..self.asking(writer, asker)?
            };
            let step = feedback::Step::Rate {
                solved: it.solved,
                satisfaction: it.satisfaction,
                words: it.words,
            };
            let asked = Take {
                case: Some(id),
                steps: vec![Step::Feedback(step)],
                key: Some(own_key(&it.key)),
                ..Take::default()
            };
            asking.take(writer, &asked)
        })?;
        Ok(())
    }
}

/// Keys of citizens are apart from those that officers choose: nobody guesses a clerk's.
fn own_key(key: &str) -> String {
    format!("{}:{key}", Actor::CITIZEN)
}

fn told(case: &Case, rules: &Rules) -> Progress {
    let lead = case.assignment.lead.as_ref();
    let body = lead.and_then(|it| rules.profile.body(&it.body));
    let owed = case.periods.iter();
    // What a leader told the office is no promise to the citizen.
    let owed =
        owed.filter(|it| it.duty == Duty::Office && it.is_running() && it.rule != INSTRUCTED);
    let handling = &case.handling;
    let ended = case.conclusion.as_ref().map(|it| it.on);
    Progress {
        number: case.number,
        state: case.state,
        track: case.track,
        received_on: case.received_at.day(),
        accepted_on: case.accepted_at.map(|it| it.day()),
        delivered_on: handling.delivered_at.map(|it| it.day()),
        ended_on: ended.or(handling.ended_at).map(|it| it.day()),
        owed: owed.cloned().collect(),
        rule_set: case.rule_set().to_owned(),
        body: body.map(|it| (it.name.clone(), it.phone.clone())),
        may_rate: case.state == State::Concluded,
        solved: case.feedback.solved,
        satisfaction: case.feedback.satisfaction.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::last_digits;

    #[test]
    fn the_last_digits_are_those_of_the_number_itself() {
        for (phone, last) in [
            ("13800138000", "8000"),
            ("0757-83981234", "1234"),
            ("0757-83981234-801", "1234"),
            ("83981234", "1234"),
            ("+85228101234", "1234"),
        ] {
            assert_eq!(last_digits(phone), last, "{phone}");
        }
    }
}
