//! Rows of a file as filled forms: people to be added, work to be recorded, in any encoding or a workbook.

use super::Fields;
use crate::office::error::FormFault;
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
    /// A column is no field of the form.
    Header(FormFault),
    Rows(Vec<RowFault>),
}

impl From<Broken> for RowsFault {
    fn from(it: Broken) -> RowsFault {
        RowsFault::Broken(it)
    }
}

/// Every row as a form of these fields, with its line. A column that is none of them is refused, in the words of the form:
/// what stands in it would be lost.
pub fn forms(
    known: &[&'static str],
    unknown: &dyn Fn(&str) -> FormFault,
    source: &mut Source,
    is_field: IsField,
) -> Result<Vec<(u64, Fields)>, RowsFault> {
    let names = source.header().names.clone();
    let column = |header: &String| {
        if header.trim().is_empty() || is_ordinal(header) {
            return Ok(None);
        }
        let mut ids = known.iter().copied();
        let found = ids.find(|id| is_field(id, header));
        found.map(Some).ok_or_else(|| unknown(header))
    };
    let columns: Vec<Option<&'static str>> = names
        .iter()
        .map(column)
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
