//! What a ledger tells, as a registration: words looked up once each, later stages as claims with their own dates.

use std::collections::HashMap;

use crate::casework::code::{Axis, nearest};
use crate::casework::day::Moment;
use crate::casework::facts::{Claims, Facts};
use crate::casework::identity::CreditCode;
use crate::casework::intake::Registration;
use crate::casework::occasion::Rules;
use crate::casework::party::Party;
use crate::casework::refusal::Refusal;
use crate::casework::statement::Statement;
use crate::casework::track::Track;
use crate::office::ledger::field::{Field, Kind};
use crate::office::ledger::row::Cell;
use crate::office::ledger::understood::Understood;
use crate::office::ledger::value::amount::yes_no;

/// Characters of the story that make a title where the ledger has none.
const TITLE: usize = 30;
/// Distinct words of one column remembered; a column with more is no list of codes.
const REMEMBERED: usize = 20_000;

/// A row as it would be registered, and when it came in.
pub(super) struct Told {
    pub(super) registration: Registration,
    pub(super) happened_at: Moment,
}

/// What is wrong with what a row tells: the field and the rule.
pub(super) type Wrong = (Field, Refusal);

/// Their word, and our code or why there is none.
type Glossary = HashMap<Box<str>, Result<Box<str>, Refusal>>;

/// Looks up the words of rows; every distinct word is sought once per import.
pub(super) struct Translator<'r> {
    rules: &'r Rules,
    /// By field.
    known: Vec<Glossary>,
    wrong: Vec<Wrong>,
}

impl<'r> Translator<'r> {
    pub(super) fn new(rules: &'r Rules) -> Translator<'r> {
        Translator {
            rules,
            known: vec![HashMap::new(); Field::ALL.len()],
            wrong: Vec::new(),
        }
    }

    /// The registration a row asks for, or everything in it that means nothing here.
    pub(super) fn translate(&mut self, row: &Understood<'_>) -> Result<Told, Vec<Wrong>> {
        self.wrong.clear();
        let received = row.when(Field::ReceivedOn).map(|it| it.moment());
        if received.is_none() {
            let field = Field::ReceivedOn.id();
            let missing = Refusal::Missing { field };
            self.wrong.push((Field::ReceivedOn, missing));
        }
        let claims = self.claims(row);
        let told_later = shows_later(&claims) || row.text(Field::Reply).is_some();
        let statement = self.statement(row);
        let restricted = self.restricted(row, &statement.facts);
        let registration = Registration {
            track: self.word(row, Field::Track).and_then(|it| Track::of(&it)),
            risk: self.word(row, Field::Risk),
            restricted,
            claims: told_later.then_some(claims),
            statement,
            ..Registration::default()
        };
        match received {
            Some(happened_at) if self.wrong.is_empty() => Ok(Told {
                registration,
                happened_at,
            }),
            _ => Err(std::mem::take(&mut self.wrong)),
        }
    }

    fn statement(&mut self, row: &Understood<'_>) -> Statement {
        let text = |field| row.text(field).map(str::to_owned);
        let mut parties = Vec::new();
        for side in [&APPLICANT, &RESPONDENT] {
            parties.extend(self.party(row, side));
        }
        let story = text(Field::Facts);
        let demand = text(Field::Demand);
        Statement {
            facts: self.facts(row),
            parties,
            title: text(Field::Title).or_else(|| title_of(story.as_ref().or(demand.as_ref())?)),
            story,
            demand,
            address: text(Field::Address),
            note: note_of(row),
        }
    }

    fn facts(&mut self, row: &Understood<'_>) -> Facts {
        let text = |field| row.text(field).map(str::to_owned);
        // Without a name nobody can be told apart, whatever the ledger calls it.
        let nameless = row.text(Field::ApplicantName).is_none();
        Facts {
            channel: Some(
                self.word(row, Field::Channel)
                    .unwrap_or_else(|| "other".to_owned()),
            ),
            external_no: text(Field::ExternalNo),
            nature: self.word(row, Field::Nature),
            purpose: self.word(row, Field::Purpose),
            dispute_type: self.word(row, Field::DisputeType),
            platform: self.word(row, Field::Platform),
            place: self.word(row, Field::Place),
            headcount: row.count(Field::Headcount).filter(|it| *it > 0),
            amount: row.fen(Field::Amount),
            occurred_on: None,
            anonymous: if nameless {
                Some(true)
            } else {
                row.yes_no(Field::Anonymous)
            },
            linkage: self.word(row, Field::Linkage),
            source_organ: self.word(row, Field::SourceOrgan),
            source_case_no: text(Field::SourceCaseNo),
            oral: None,
            reassignments: row.count(Field::Reassignments),
            source_system: text(Field::SourceSystem),
            entry_source: self.word(row, Field::EntrySource),
        }
    }

    fn party(&mut self, row: &Understood<'_>, side: &Side) -> Option<Party> {
        let text = |field| row.text(field).map(str::to_owned);
        let number = text(side.number);
        let party = Party {
            role: side.role.to_owned(),
            name: text(side.name),
            paper: number.as_deref().map(|it| paper_of(it).to_owned()),
            paper_no: number,
            phone: text(side.phone),
            address: text(side.address),
            sex: side.sex.and_then(|it| self.word(row, it)),
            ..Party::default()
        };
        let said = party.name.is_some()
            || party.paper_no.is_some()
            || party.phone.is_some()
            || party.address.is_some();
        said.then_some(party)
    }

    fn claims(&mut self, row: &Understood<'_>) -> Claims {
        let on = |field| row.when(field).map(|it| it.moment());
        Claims {
            accepted_on: on(Field::AcceptedOn),
            body: self.word(row, Field::Body),
            assigned_on: on(Field::AssignedOn),
            acknowledged_on: on(Field::AcknowledgedOn),
            mediator: self.word(row, Field::Mediator),
            agreement_form: self.word(row, Field::AgreementForm),
            agreement_on: on(Field::AgreementOn),
            agreement_amount: row.fen(Field::AgreementAmount),
            outcome: self.word(row, Field::Outcome),
            closing_reason: self.word(row, Field::ClosingReason),
            level: self.word(row, Field::Level),
            replied_on: on(Field::RepliedOn),
            concluded_on: on(Field::ConcludedOn),
            solved: row.yes_no(Field::Solved),
            satisfaction: self.word(row, Field::Satisfaction),
            followed_up_on: on(Field::FollowedUpOn),
            returns: row.count(Field::Returns),
            archived_on: on(Field::ArchivedOn),
            difficulty: self.word(row, Field::Difficulty),
        }
    }

    /// A reason for restricting, or yes and no. An accusation is restricted where the ledger does not say (信访工作条例§30).
    fn restricted(&mut self, row: &Understood<'_>, facts: &Facts) -> Option<String> {
        let Some(word) = row.text(Field::Restricted) else {
            let accuses = facts.purpose.as_deref() == Some("accusation");
            return accuses.then(|| "accusation".to_owned());
        };
        match yes_no(Cell::text(word)) {
            Ok(Some(true)) => Some("other".to_owned()),
            Ok(_) => None,
            Err(_) => self.word(row, Field::Restricted),
        }
    }

    /// Our code for the word of a field.
    fn word(&mut self, row: &Understood<'_>, field: Field) -> Option<String> {
        let word = row.text(field)?;
        let known = &mut self.known[field as usize];
        let found = match known.get(word) {
            Some(found) => found.clone(),
            None => {
                let found = look_up(self.rules, field, word);
                if known.len() < REMEMBERED {
                    known.insert(word.into(), found.clone());
                }
                found
            }
        };
        match found {
            Ok(code) => Some(code.into()),
            Err(refusal) => {
                self.wrong.push((field, refusal));
                None
            }
        }
    }
}

/// The columns of one side of a dispute.
struct Side {
    role: &'static str,
    name: Field,
    number: Field,
    phone: Field,
    address: Field,
    sex: Option<Field>,
}

const APPLICANT: Side = Side {
    role: "applicant",
    name: Field::ApplicantName,
    number: Field::ApplicantId,
    phone: Field::ApplicantPhone,
    address: Field::ApplicantAddress,
    sex: Some(Field::ApplicantSex),
};

const RESPONDENT: Side = Side {
    role: "respondent",
    name: Field::RespondentName,
    number: Field::RespondentId,
    phone: Field::RespondentPhone,
    address: Field::RespondentAddress,
    sex: None,
};

fn look_up(rules: &Rules, field: Field, word: &str) -> Result<Box<str>, Refusal> {
    let value = word.to_owned();
    let profile = &rules.profile;
    match field {
        Field::Place => match profile.find_place(word) {
            Some(it) => Ok(it.code.as_str().into()),
            None => Err(Refusal::UnknownPlace { value }),
        },
        Field::Body => match profile.find_body(word) {
            Some(it) => Ok(it.code.as_str().into()),
            None => {
                let names = profile.bodies.iter().map(|it| (it.name.as_str(), &it.name));
                let near = nearest(word, names).cloned();
                Err(Refusal::UnknownBody { value, near })
            }
        },
        Field::Mediator => match profile.find_mediator(word) {
            Some(it) => Ok(it.id.as_str().into()),
            None => Err(Refusal::UnknownMediator { value }),
        },
        _ => {
            let Some(axis) = axis_of(field) else {
                return Ok(word.into());
            };
            match rules.codes.find(axis, word) {
                Some(it) => Ok(it.code.as_str().into()),
                None => {
                    let near = rules.codes.suggest(axis, word).map(|it| it.zh.clone());
                    Err(Refusal::UnknownCode { axis, value, near })
                }
            }
        }
    }
}

fn axis_of(field: Field) -> Option<Axis> {
    match field.kind() {
        Kind::Code(id) => id.parse().ok(),
        _ => None,
    }
}

/// Whether anything happened after registration. Nought returned says nothing.
fn shows_later(claims: &Claims) -> bool {
    let bare = Claims {
        returns: claims.returns.filter(|it| *it > 0),
        ..claims.clone()
    };
    !bare.is_empty()
}

/// The beginning of the story on one line.
fn title_of(story: &str) -> Option<String> {
    let line: String = story
        .chars()
        .map(|it| if it.is_whitespace() { ' ' } else { it })
        .take(TITLE)
        .collect();
    let line = line.trim();
    (!line.is_empty()).then(|| line.to_owned())
}

/// Reply, note and the columns kept as words, one under the other.
fn note_of(row: &Understood<'_>) -> Option<String> {
    let mut note = String::new();
    let mut add = |words: &[&str]| {
        if !note.is_empty() {
            note.push('\n');
        }
        words.iter().for_each(|it| note.push_str(it));
    };
    for field in [Field::Reply, Field::Note] {
        if let Some(words) = row.text(field) {
            add(&[words]);
        }
    }
    for (name, words) in &row.kept {
        add(&[name, ": ", words]);
    }
    (!note.is_empty()).then_some(note)
}

/// The kind of paper a number is of; ledgers have one column for all.
fn paper_of(number: &str) -> &'static str {
    let letter_first = number.starts_with(|it: char| it.is_ascii_alphabetic());
    let plain = number.bytes().all(|it| it.is_ascii_alphanumeric());
    // The number of an ID card has no letter but an X at its end.
    let body = number.get(..17).unwrap_or(number);
    if number.len() == 18
        && plain
        && body.bytes().any(|it| it.is_ascii_alphabetic())
        && CreditCode::parse(number).is_ok()
    {
        "credit-code"
    } else if letter_first && plain && (7..=11).contains(&number.len()) {
        // A passport or permit: which, the ledger does not say.
        "other"
    } else {
        "id-card"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_told_by_their_form() {
        for (number, paper) in [
            ("440604200002290029", "id-card"),
            ("11010519491231002X", "id-card"),
            ("440604200002290028", "id-card"),
            ("4406042000022900", "id-card"),
            ("91350100M000100Y43", "credit-code"),
            ("E12345678", "other"),
            ("H1234567890", "other"),
            ("张三", "id-card"),
        ] {
            assert_eq!(paper_of(number), paper, "{number}");
        }
    }

    #[test]
    fn a_title_is_the_beginning_of_the_story() {
        assert_eq!(title_of("路灯\n不亮"), Some("路灯 不亮".to_owned()));
        assert_eq!(title_of(" \n "), None);
        assert_eq!(
            title_of(&"水".repeat(40)).map(|it| it.chars().count()),
            Some(30)
        );
    }
}
