//! A form filled by questions at a terminal, one by one; what is refused is asked again, and the other answers are kept.

use crate::casework::track::StepKind;
use crate::office::form::{self, Field, FieldKind, Fields};
use crate::office::{Error, Office};
use crate::store::Purpose;
use crate::wording::{Lang, problem, terms};

use super::output;
use super::prompt;
use super::session::{Failure, Session};
use super::steps::{Asked, build};

/// Fields of the registration form asked one by one: matter, applicant, respondent, nature, type.
const ASKED_AT_WINDOW: usize = 18;

/// Bare `intake`: registers what is told at the window.
pub(super) fn register(session: &Session) -> Result<u8, Failure> {
    if !session.is_interactive() {
        return Err(Failure::Usage(problem::no_questions(session.lang)));
    }
    let office = session.open(Purpose::Write)?;
    let form = form::fields(StepKind::Register);
    let mut asked = Asked::default();
    // The window asks what every case has; the rest is for flags and corrections.
    ask(
        session,
        &office,
        &form[..ASKED_AT_WINDOW.min(form.len())],
        &mut asked.filled,
        true,
    )?;
    loop {
        let taken = build(session, &office, StepKind::Register, &asked.filled)
            .and_then(|step| asked.take(session, &office, None, vec![step]));
        let Err(failure) = taken else {
            return Ok(super::DONE);
        };
        let again = to_ask_again(&failure, &form, &asked.filled);
        if again.is_empty() {
            return Err(failure);
        }
        output::tell(&failure.said(session).0);
        asked.filled = asked
            .filled
            .iter()
            .filter(|it| again.iter().all(|field| field.id != it.0))
            .map(|(id, words)| (id.to_owned(), words.to_owned()))
            .collect();
        ask(session, &office, &again, &mut asked.filled, true)?;
    }
}

/// The questions whose answers were not taken; none where no answer is to blame.
fn to_ask_again(failure: &Failure, form: &[Field], filled: &Fields) -> Vec<Field> {
    let Failure::Office(error) = failure else {
        return Vec::new();
    };
    let of_applicant = ["applicant_name", "applicant_id", "applicant_phone"];
    let respondent_first = of_applicant.iter().all(|it| filled.get(it).is_none());
    let id = match &**error {
        Error::Form(fault) => Some(fault.field.as_str()),
        Error::Refused(refusal) => form::blame(refusal, respondent_first),
        _ => None,
    };
    // Whoever gives no name may say that none is to be given.
    let anonymous = (id == Some("applicant_name")).then_some("anonymous");
    let is_meant = |it: &&Field| [id, anonymous].contains(&Some(it.id));
    form.iter().filter(is_meant).copied().collect()
}

/// Asks for the fields a form still needs; when `all`, also for those it may have.
pub(super) fn ask(
    session: &Session,
    office: &Office,
    form: &[Field],
    filled: &mut Fields,
    all: bool,
) -> Result<(), Failure> {
    for field in form {
        if filled.get(field.id).is_some() || !(field.required || all) {
            continue;
        }
        let question = question(session.lang, office, *field);
        loop {
            let answer = if field.kind == FieldKind::Number {
                prompt::ask_unseen(&question)?
            } else {
                prompt::ask_line(&question)?
            };
            if answer.trim().is_empty() && field.required {
                eprintln!("{}", session.lang.either("必填", "this is needed"));
                continue;
            }
            filled.set(field.id, answer);
            break;
        }
    }
    Ok(())
}

/// The name of a field, with the words it takes where they are known.
fn question(lang: Lang, office: &Office, field: Field) -> String {
    let rules = office.rules();
    let words: Vec<&str> = match field.kind {
        FieldKind::Code(axis) => {
            let codes = rules.codes.all(axis).iter();
            codes.map(|it| lang.either(&it.zh, &it.en)).collect()
        }
        FieldKind::YesNo => vec![lang.either("是", "yes"), lang.either("否", "no")],
        _ => Vec::new(),
    };
    terms::question(lang, field.id, field.required, &words)
}
