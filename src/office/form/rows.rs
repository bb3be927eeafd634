//! Rows of a file as filled forms of one step: people to be added, in any encoding or a workbook.

use super::{Field, Fields, fields};
use crate::casework::code::nearest;
use crate::casework::track::StepKind;
use crate::office::error::{FormFault, FormReason};
use crate::office::import::fault::RowFault;
use crate::office::ledger::fault::{Broken, Column, Fault, excerpt};
use crate::office::ledger::field::is_ordinal;
use crate::office::ledger::source::Source;
use crate::office::ledger::value::sound;

/// Whether a header names the field of this identifier, in the words people have for it.
pub type IsField = fn(id: &str, header: &str) -> bool;

/// Why a file is not taken as forms.
#[derive(Debug)]
pub enum RowsFault {
    /// It cannot be read.
    Broken(Broken),
    /// A column is no field of the step.
    Header(FormFault),
    Rows(Vec<RowFault>),
}

impl From<Broken> for RowsFault {
    fn from(it: Broken) -> RowsFault {
        RowsFault::Broken(it)
    }
}

/// Every row as a form of the step, with its line. A column that is no field of it is refused: what stands in it would be lost.
pub fn forms(
    step: StepKind,
    source: &mut Source,
    is_field: IsField,
) -> Result<Vec<(u64, Fields)>, RowsFault> {
    let names = source.header().names.clone();
    let known = fields(step);
    let columns: Vec<Option<&'static str>> = names
        .iter()
        .map(|it| column(step, it, &known, is_field))
        .collect::<Result<_, _>>()
        .map_err(RowsFault::Header)?;
    let (mut forms, mut faults) = (Vec::new(), Vec::new());
    let mut rows = source.rows()?;
    while let Some(row) = rows.next()? {
        faults.extend(row.fault().cloned().map(RowFault::from));
        let mut form = Fields::default();
        for (at, id) in columns.iter().enumerate() {
            let Some(id) = id else { continue };
            match sound(row.cell(at)) {
                Ok(words) => form.set(*id, words),
                Err(reason) => faults.push(RowFault::from(Fault {
                    line: row.line(),
                    column: Some(Column {
                        number: at + 1,
                        name: names[at].clone(),
                    }),
                    field: None,
                    value: excerpt(row.cell(at).text),
                    reason,
                })),
            }
        }
        forms.push((row.line(), form));
    }
    if faults.is_empty() {
        Ok(forms)
    } else {
        Err(RowsFault::Rows(faults))
    }
}

/// The field of a column; none where it only numbers the rows.
fn column(
    step: StepKind,
    header: &str,
    known: &[Field],
    is_field: IsField,
) -> Result<Option<&'static str>, FormFault> {
    if header.trim().is_empty() || is_ordinal(header) {
        return Ok(None);
    }
    let mut ids = known.iter().map(|it| it.id);
    if let Some(id) = ids.find(|id| is_field(id, header)) {
        return Ok(Some(id));
    }
    let near = nearest(header, known.iter().map(|it| (it.id, it.id))).map(str::to_owned);
    Err(FormFault {
        field: header.to_owned(),
        value: String::new(),
        why: FormReason::NoSuchField { step, near },
    })
}
