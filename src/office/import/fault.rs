//! Why a row of a ledger is refused, as data: what was not understood, or the rule that refuses it, with the cell to blame.

use crate::casework::day::Moment;
use crate::casework::refusal::Refusal;
use crate::office::error::FormFault;
use crate::office::form;
use crate::office::ledger::fault::{Column, Fault, Reason};
use crate::office::ledger::field::Field;
use crate::office::ledger::plan::Plan;
use crate::office::ledger::row::Row;
use crate::office::ledger::understood::Understood;

/// One thing that is wrong with one row.
#[derive(Clone, PartialEq, Debug)]
pub struct RowFault {
    /// Line of the file (CSV) or row of the sheet (XLSX), from 1.
    pub line: u64,
    /// The column to blame, where one cell is.
    pub column: Option<Column>,
    pub field: Option<Field>,
    /// Beginning of what is written there.
    pub value: String,
    pub reason: RowReason,
}

/// Why the row is refused.
#[derive(Clone, PartialEq, Debug)]
pub enum RowReason {
    /// A cell or the row as a whole is not understood.
    NotUnderstood(Reason),
    /// A rule refuses what it says.
    Refused(Refusal),
    /// The number stands on an earlier line with other content.
    NumberTwice { line: u64 },
    /// No step of this name, or one that opens a case.
    NoSuchStep,
    /// A field of the step is not understood.
    Form(FormFault),
    /// The key was used for another case.
    KeyUsed { key: String },
}

impl From<Fault> for RowFault {
    fn from(it: Fault) -> RowFault {
        RowFault {
            line: it.line,
            column: it.column,
            field: it.field,
            value: it.value,
            reason: RowReason::NotUnderstood(it.reason),
        }
    }
}

/// A fault of a row, blamed on the cell of a field where there is one.
pub(super) fn blamed(plan: &Plan, row: &Row, field: Option<Field>, reason: RowReason) -> RowFault {
    let cell = field.and_then(|it| plan.cell_of(it, row));
    let (column, value) = match cell {
        Some((column, value)) => (Some(column), value),
        None => (None, String::new()),
    };
    RowFault {
        line: row.line(),
        column,
        field,
        value,
        reason,
    }
}

/// The field whose value the rule refuses.
pub(super) fn blame(
    refusal: &Refusal,
    respondent_first: bool,
    row: &Understood<'_>,
) -> Option<Field> {
    match refusal {
        Refusal::InFuture { on } | Refusal::BeforeReceipt { on, .. } => dated(row, *on),
        other => form::blame(other, respondent_first).and_then(Field::of_id),
    }
}

/// The first field that names this moment.
fn dated(row: &Understood<'_>, on: Moment) -> Option<Field> {
    Field::ALL
        .iter()
        .copied()
        .find(|it| row.when(*it).is_some_and(|it| it.moment() == on))
}
