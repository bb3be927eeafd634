//! A ledger taken in from a browser (导入): judged as a whole, accounted for row by row, entered when asked to.

use std::io::Cursor;

use askama::Template;

use crate::office::error::Error;
use crate::office::import::fault::RowFault;
use crate::office::import::{ChangedRow, Import, Imported, Watch};
use crate::office::ledger::mapping::{self, Mapping};
use crate::office::ledger::plan::is_known;
use crate::office::ledger::refused::Refused;
use crate::office::ledger::row::Row;
use crate::office::ledger::source::{Options, Source};
use crate::wording::names::Names;
use crate::wording::page::Label;
use crate::wording::{command, importing};

use super::{Outcome, missing};
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, registers, written};
use crate::web::form::Choice;
use crate::web::visit::Visit;

/// Faults and changes listed on the page; the file of refused rows has all.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "import.html", config = "src/web/askama.toml")]
struct ImportPage {
    chrome: Chrome,
    mappings: Vec<Choice>,
    error: Option<String>,
    account: Option<Account>,
}

/// What became of a file.
struct Account {
    file: String,
    text: String,
    nothing_written: bool,
    faults: Vec<Fault>,
    changes: Vec<String>,
    /// Refused rows wait to be taken away.
    refused: bool,
}

struct Fault {
    line: u64,
    said: String,
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    check_role(visit)?;
    Ok(shown(visit, None, None))
}

fn check_role(visit: &Visit<'_>) -> Result<(), Error> {
    let may = visit.officer().is_some_and(registers);
    may.then_some(())
        .ok_or(Error::NotEntitled { what: "import" })
}

fn shown(visit: &Visit<'_>, error: Option<String>, account: Option<Account>) -> Answer {
    let chosen = visit.form.get("mapping").unwrap_or_default();
    let page = ImportPage {
        chrome: visit.chrome(visit.say(Label::Import)),
        mappings: mapping::SHIPPED
            .iter()
            .map(|it| Choice {
                value: it.0.to_owned(),
                text: it.0.to_owned(),
                chosen: chosen == it.0,
            })
            .collect(),
        error,
        account,
    };
    Answer::page(written(&page))
}

pub(super) fn take(visit: &Visit<'_>) -> Outcome {
    check_role(visit)?;
    let Some(file) = visit.form.file("ledger") else {
        let error = visit.say(Label::ChooseFile).to_owned();
        return Ok(shown(visit, Some(error), None).with_status(422));
    };
    let asked = Import {
        file: file.name.clone(),
        mapping: visit
            .form
            .get("mapping")
            .and_then(|it| Mapping::shipped(&it)),
        skip_refused: visit.form.get("skip_refused").is_some(),
        apply_changes: visit.form.get("apply_changes").is_some(),
        dry_run: visit.form.get("enter").is_none(),
        ..Import::default()
    };
    let names = visit.names();
    let known = |name: &str| is_known(name, asked.mapping.as_ref());
    let input = Box::new(Cursor::new(file.bytes.clone()));
    let mut watching = Watching {
        visit,
        names,
        refused: None,
    };
    let outcome = Source::read(input, &Options::default(), &known)
        .map_err(Into::into)
        .and_then(|mut source| {
            watching.refused = Refused::new(Vec::new(), &source.header().names).ok();
            let office = &visit.site.office;
            office.import(&visit.asker(), &mut source, &asked, &mut watching)
        });
    match outcome {
        Ok(it) => {
            let refused = watching.close(it.refused);
            visit.site.sessions.keep(visit.token(), refused);
            Ok(shown(visit, None, Some(account(visit, &asked, &it))))
        }
        Err(crate::office::import::ImportError::Office(it)) => Err(it),
        Err(it) => {
            let error = importing::ended(visit.lang, &asked.file, &it, &visit.rules);
            Ok(shown(visit, Some(error), None).with_status(422))
        }
    }
}

fn account(visit: &Visit<'_>, asked: &Import, it: &Imported) -> Account {
    let lang = visit.lang;
    let names = visit.names();
    let faults = it.faults.iter().take(SHOWN);
    let said = |it: &RowFault| {
        let reason = importing::reasons(lang, std::slice::from_ref(it), &names);
        command::on_page(lang, &reason)
    };
    let changes = it.changes.iter().take(SHOWN);
    Account {
        file: asked.file.clone(),
        text: importing::account(lang, it),
        nothing_written: it.refused > 0 && !asked.skip_refused && !asked.dry_run,
        faults: faults
            .map(|it| Fault {
                line: it.line,
                said: said(it),
            })
            .collect(),
        changes: changes
            .map(|it| importing::changed(lang, &asked.file, it))
            .collect(),
        refused: it.refused > 0,
    }
}

/// Keeps the refused rows with their reasons.
struct Watching<'a> {
    visit: &'a Visit<'a>,
    names: Names<'a>,
    refused: Option<Refused<Vec<u8>>>,
}

impl Watch for Watching<'_> {
    fn refused(&mut self, row: &Row, faults: &[RowFault]) {
        let reason = importing::reasons(self.visit.lang, faults, &self.names);
        if let Some(refused) = &mut self.refused {
            // Writing to memory cannot fail.
            refused.refuse(row, &reason).ok();
        }
    }

    fn changed(&mut self, _: &ChangedRow) {}
}

impl Watching<'_> {
    fn close(self, n: u64) -> Option<Vec<u8>> {
        self.refused
            .filter(|_| n > 0)
            .and_then(|it| it.finish().ok())
    }
}

/// The refused rows of the last file, to be corrected and taken in again.
pub(super) fn refused(visit: &Visit<'_>) -> Outcome {
    match visit.site.sessions.kept(visit.token()) {
        Some(bytes) => Ok(Answer::file(
            "refused.csv",
            "text/csv; charset=utf-8",
            bytes,
        )),
        None => Ok(missing(visit)),
    }
}
