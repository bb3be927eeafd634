//! Forms: the fields of every step, and how typed words become the step; prompt, batch file and page all fill the same form.

mod activity;
mod fields;
mod filled;
mod rows;

use crate::casework::activity::Fault;
use crate::casework::case::{CaseId, Step};
use crate::casework::code::nearest;
use crate::casework::day::{Day, Moment};
use crate::casework::occasion::Rules;
use crate::casework::refusal::Refusal;
use crate::casework::track::StepKind;

use super::error::{FormFault, FormReason};
use super::ledger::row::Cell;
use super::ledger::value::when::when;

pub use activity::{ACTIVITY, activity, no_such_field};
pub use fields::{Field, FieldKind, fields};
use filled::Filled;
pub use rows::{IsField, RowsFault, forms};

/// Typed words by field identifier; an empty word is no word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    pub fn set(&mut self, id: impl Into<String>, words: impl Into<String>) {
        let words = words.into();
        if !words.trim().is_empty() {
            self.0.push((id.into(), words));
        }
    }

    pub fn get(&self, id: &str) -> Option<&str> {
        self.0.iter().find(|it| it.0 == id).map(|it| it.1.as_str())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|it| (it.0.as_str(), it.1.as_str()))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, String)> for Fields {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(rows: T) -> Fields {
        let mut fields = Fields::default();
        for (id, words) in rows {
            fields.set(id, words);
        }
        fields
    }
}

/// A column or field that the form of a step does not have.
pub fn not_of_step(step: StepKind, field: &str, value: &str) -> FormFault {
    let known = fields(step);
    let near = nearest(field, known.iter().map(|it| (it.id, it.id))).map(str::to_owned);
    FormFault {
        field: field.to_owned(),
        value: value.to_owned(),
        why: FormReason::NoSuchField { step, near },
    }
}

/// The step that a filled form asks for.
///
/// `resolve` finds a case by the name people have for it.
pub fn build(
    step: StepKind,
    filled: &Fields,
    rules: &Rules,
    resolve: &dyn Fn(&str) -> Option<CaseId>,
) -> Result<Step, FormFault> {
    let known = fields(step);
    for (id, value) in filled.iter() {
        if !known.iter().any(|it| it.id == id) {
            return Err(not_of_step(step, id, value));
        }
    }
    for field in &known {
        if field.required && filled.get(field.id).is_none() {
            return Err(FormFault {
                field: field.id.to_owned(),
                value: String::new(),
                why: FormReason::Missing { step },
            });
        }
    }
    Filled {
        filled,
        rules,
        resolve,
    }
    .step(step)
}

/// The field whose words a rule refuses, where one is to blame.
pub fn blame(refusal: &Refusal, respondent_first: bool) -> Option<&'static str> {
    let of_party = |no: u32, applicant, respondent| {
        let is_respondent = no > 1 || respondent_first;
        Some(if is_respondent { respondent } else { applicant })
    };
    match refusal {
        Refusal::Missing { field }
        | Refusal::TextTooLong { field, .. }
        | Refusal::QuestionMarks { field }
        | Refusal::ControlCharacter { field } => Some(field),
        Refusal::BadIdNumber { party, .. } | Refusal::BadCreditCode { party, .. } => {
            of_party(*party, "applicant_id", "respondent_id")
        }
        Refusal::BadPhone { party, .. } => of_party(*party, "applicant_phone", "respondent_phone"),
        Refusal::HeadcountTooSmall { .. } => Some("headcount"),
        Refusal::NegativeAmount => Some("amount"),
        Refusal::Activity {
            fault: Fault::NothingCounted,
        } => Some("matters"),
        Refusal::NamelessApplicant => Some("applicant_name"),
        Refusal::AccusationUnrestricted => Some("restricted"),
        _ => None,
    }
}

/// A day in the forms people write.
pub fn read_day(text: &str) -> Option<Day> {
    let it = when(Cell::text(text)).ok()??;
    Some(it.day)
}

/// A moment in the forms people write; a day alone begins at midnight, office time.
pub fn read_moment(text: &str) -> Option<Moment> {
    let it = when(Cell::text(text)).ok()??;
    Some(it.moment())
}

/// When a step happened, as typed into the field of that name; nothing typed means now.
pub fn happened(field: &str, words: Option<&str>) -> Result<Option<Moment>, FormFault> {
    let Some(words) = words else {
        return Ok(None);
    };
    let not_a_moment = || FormFault {
        field: field.to_owned(),
        value: words.to_owned(),
        why: FormReason::NotAMoment,
    };
    read_moment(words).ok_or_else(not_a_moment).map(Some)
}

/// 是, 否, yes, no and their kin.
pub fn read_yes_no(text: &str) -> Option<bool> {
    super::ledger::value::amount::yes_no(Cell::text(text)).ok()?
}
