//! People added to a case from a file: every row a filled form, every refusal told with its line.

use std::path::Path;

use crate::casework::case::{CaseId, Step};
use crate::casework::refusal::Refusal;
use crate::casework::track::StepKind;
use crate::office::error::FormFault;
use crate::office::form::{self, Fields, RowsFault};
use crate::office::import::ImportError;
use crate::office::import::fault::{RowFault, RowReason};
use crate::office::ledger::source::{Options, Source};
use crate::office::request::Take;
use crate::office::{Error, Office, Request};
use crate::wording::names::Names;
use crate::wording::{importing, terms};

use super::import::file_name;
use super::session::{Failure, Session};
use super::steps::Asked;

const STEP: StepKind = StepKind::AddParty;

impl Asked {
    /// Adds everybody a file names, in one request: all of them or nobody.
    pub(super) fn add_from(
        &self,
        session: &Session,
        office: &Office,
        id: CaseId,
        path: &Path,
    ) -> Result<(), Failure> {
        let rules = office.rules();
        let resolve = |name: &str| office.resolve(&session.asker, name).ok();
        let (mut lines, mut steps, mut faults) = (Vec::new(), Vec::new(), Vec::new());
        let known: Vec<&str> = form::fields(STEP).iter().map(|it| it.id).collect();
        let unknown = |header: &str| form::not_of_step(STEP, header, "");
        for (line, filled) in forms(session, office, path, &known, &unknown)? {
            match form::build(STEP, &filled, &rules, &resolve) {
                Ok(step) => {
                    lines.push(line);
                    steps.push(step);
                }
                Err(it) => faults.push(fault(line, RowReason::Form(it))),
            }
        }
        if faults.is_empty() {
            match self.take(session, office, Some(id), steps.clone()) {
                Err(Failure::Office(it)) => match *it {
                    Error::Refused(refusal) if !is_of_the_case(&refusal) => {
                        faults = self.refused(session, office, id, &lines, steps)?;
                    }
                    other => return Err(other.into()),
                },
                other => return other,
            }
        }
        let file = file_name(path);
        let said = importing::refused(session.lang, &file, &faults, &Names::of(&rules));
        Err(Failure::Said(said + "\n"))
    }

    /// Which rows are refused, each judged after those before it that are not.
    fn refused(
        &self,
        session: &Session,
        office: &Office,
        id: CaseId,
        lines: &[u64],
        steps: Vec<Step>,
    ) -> Result<Vec<RowFault>, Failure> {
        let (mut good, mut faults) = (Vec::new(), Vec::new());
        for (line, step) in lines.iter().zip(steps) {
            good.push(step);
            let take = Take {
                case: Some(id),
                steps: good.clone(),
                on: self.on,
                seen: self.seen,
                dry_run: true,
                ..Take::default()
            };
            match office.handle(&session.asker, Request::Take(take)) {
                Ok(_) => {}
                Err(Error::Refused(refusal)) => {
                    good.pop();
                    faults.push(fault(*line, RowReason::Refused(refusal)));
                }
                Err(other) => return Err(other.into()),
            }
        }
        Ok(faults)
    }
}

/// Refused whoever is named: no row is to blame.
fn is_of_the_case(it: &Refusal) -> bool {
    use Refusal as R;
    matches!(
        it,
        R::NoSuchCase
            | R::MovedOn { .. }
            | R::NotEntitled { .. }
            | R::WrongState { .. }
            | R::InFuture { .. }
            | R::BeforeReceipt { .. }
    )
}

pub(super) fn fault(line: u64, reason: RowReason) -> RowFault {
    RowFault {
        line,
        column: None,
        field: None,
        value: String::new(),
        reason,
    }
}

/// The rows of a file whose header names the fields of a form.
pub(super) fn forms(
    session: &Session,
    office: &Office,
    path: &Path,
    fields: &[&'static str],
    unknown: &dyn Fn(&str) -> FormFault,
) -> Result<Vec<(u64, Fields)>, Failure> {
    let lang = session.lang;
    let rules = office.rules();
    let file = file_name(path);
    let known = |header: &str| fields.iter().any(|it| terms::is_field(it, header));
    let broken = |it| {
        Failure::Said(importing::ended(
            lang,
            &file,
            &ImportError::Broken(it),
            &rules,
        ))
    };
    let mut source = Source::open(path, &Options::default(), &known).map_err(broken)?;
    form::forms(fields, unknown, &mut source, terms::is_field).map_err(|it| match it {
        RowsFault::Broken(it) => broken(it),
        RowsFault::Header(it) => Failure::from(Error::Form(it)),
        RowsFault::Rows(it) => {
            let said = importing::refused(lang, &file, &it, &Names::of(&rules));
            Failure::Said(said + "\n")
        }
    })
}
