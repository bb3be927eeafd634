//! The form of an activity: typed at the prompt, a row of a file, a page, a request of a program.

use crate::casework::activity::Stated;
use crate::casework::code::{Axis, nearest};
use crate::casework::occasion::Rules;
use crate::office::error::{FormFault, FormReason};

use super::fields::{may, must};
use super::{Field, FieldKind, Fields, Filled};

/// What may be filled in.
pub const ACTIVITY: &[Field] = &[
    must("kind", FieldKind::Code(Axis::Activity)),
    must("matters", FieldKind::Count),
    may("people", FieldKind::Count),
    may("on", FieldKind::Day),
    may("place", FieldKind::Place),
    may("body", FieldKind::Body),
    may("note", FieldKind::Line),
];

/// The activity that a filled form states.
pub fn activity(filled: &Fields, rules: &Rules) -> Result<Stated, FormFault> {
    for (field, value) in filled.iter() {
        if !ACTIVITY.iter().any(|it| it.id == field) {
            return Err(no_such_field(field, value));
        }
    }
    let resolve = &|_: &str| None;
    Filled {
        filled,
        rules,
        resolve,
    }
    .activity()
}

/// A column or field that the form does not have.
pub fn no_such_field(field: &str, value: &str) -> FormFault {
    let near = nearest(field, ACTIVITY.iter().map(|it| (it.id, it.id)));
    FormFault {
        field: field.to_owned(),
        value: value.to_owned(),
        why: FormReason::UnknownField {
            near: near.map(str::to_owned),
        },
    }
}
