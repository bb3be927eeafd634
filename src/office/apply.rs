//! Apply: a file of steps on cases that exist, each row a form filled in; judged as a whole before anything is written.

use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use crate::casework::occasion::Rules;
use crate::casework::refusal::Refusal;
use crate::casework::track::{StepKind, TABLE};
use crate::store::{StoreError, Writer};

use super::asking::Asking;
use super::error::{FormFault, FormReason};
use super::form::{self, Fields};
use super::import::fault::{RowFault, RowReason};
use super::import::{ImportError, Pass, Progress, Watch};
use super::ledger::fault::{Column, Reason, excerpt};
use super::ledger::field::{is_ordinal, plain_header};
use super::ledger::row::Row;
use super::ledger::source::Source;
use super::ledger::value::sound;
use super::request::Take;
use super::{Asker, Error, Office, naming};

/// Rows written in one transaction at most.
const CHUNK: usize = 10_000;
/// How long one transaction may take; a clerk waits so long.
const SLICE: Duration = Duration::from_secs(1);
/// Pause in which others may write.
const PAUSE: Duration = Duration::from_millis(50);
/// Faults kept in the account; all of them are told to the watch.
const FAULTS: usize = 1_000;

/// What is asked of an application of a file.
#[derive(Clone, Debug, Default)]
pub struct Apply {
    /// Write the rows that are good although others are not.
    pub skip_refused: bool,
    /// Judge only.
    pub dry_run: bool,
}

/// What became of a file of steps: rows = good + repeated + refused.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applied {
    pub rows: u64,
    pub good: u64,
    /// Taken before, by this file or under the same key.
    pub repeated: u64,
    pub refused: u64,
    pub written: u64,
    /// The first faults; the watch was told all.
    pub faults: Vec<RowFault>,
    pub dry_run: bool,
}

/// What a column of the file is for.
enum Use {
    Number,
    Step,
    Key,
    On,
    /// A field of the step, under the words of the file.
    Field(String),
    Nothing,
}

fn use_of(header: &str) -> Use {
    let plain = plain_header(header);
    match plain.as_str() {
        "number" | "编号" | "本处编号" | "案件编号" => Use::Number,
        "step" | "步骤" => Use::Step,
        "key" => Use::Key,
        "on" | "发生时间" => Use::On,
        "" => Use::Nothing,
        _ if is_ordinal(header) => Use::Nothing,
        _ => Use::Field(header.trim().to_owned()),
    }
}

/// What people call steps and their fields beside their identifiers.
#[derive(Clone, Copy)]
pub struct Called {
    pub step: fn(&str) -> Option<StepKind>,
    pub field: form::IsField,
}

impl Called {
    /// Whether a header is one of such a file, to find it below a title.
    pub fn knows(&self, header: &str) -> bool {
        match use_of(header) {
            Use::Number | Use::Step | Use::Key | Use::On => true,
            Use::Field(name) => TABLE
                .iter()
                .any(|it| self.field_of(it.step, &name).is_some()),
            Use::Nothing => false,
        }
    }

    fn field_of(&self, step: StepKind, header: &str) -> Option<&'static str> {
        let mut ids = form::fields(step).into_iter().map(|it| it.id);
        ids.find(|id| (self.field)(id, header))
    }

    /// The field a header names; what is none of this step is refused by its own words.
    fn id_of<'h>(&self, step: StepKind, header: &'h str) -> &'h str {
        self.field_of(step, header).unwrap_or(header)
    }
}

/// One row of the file: the request it makes, or why it makes none.
struct Line {
    row: Row,
    asked: Result<Take, Vec<RowFault>>,
}

impl Office {
    /// Takes the steps of a file.
    pub fn apply(
        &self,
        asker: &Asker,
        source: &mut Source,
        asked: &Apply,
        called: Called,
        watch: &mut dyn Watch,
    ) -> Result<Applied, ImportError> {
        let asker = asker.importing();
        let mut lines = self.lines(&asker, source, called)?;
        let mut run = Run {
            office: self,
            asker: &asker,
            watch,
            account: Applied {
                rows: lines.len() as u64,
                dry_run: asked.dry_run,
                ..Applied::default()
            },
        };
        let mut keep = !asked.dry_run && lines.len() <= CHUNK;
        let judged = self.store.write(|writer| {
            run.judge(writer, &mut lines)?;
            let barred = run.account.refused > 0 && !asked.skip_refused;
            keep &= !barred && run.account.good > 0;
            if keep { Ok(()) } else { Err(Ended::Unwritten) }
        });
        match judged {
            Ok(()) => run.account.written = run.account.good,
            Err(Ended::Unwritten) => {
                let barred = run.account.refused > 0 && !asked.skip_refused;
                if !asked.dry_run && !barred && run.account.good > 0 {
                    run.write_all(&lines)?;
                }
            }
            Err(Ended::Failed(it)) => return Err(it),
        }
        Ok(run.account)
    }

    /// All rows as requests.
    fn lines(
        &self,
        asker: &Asker,
        source: &mut Source,
        called: Called,
    ) -> Result<Vec<Line>, ImportError> {
        let names = source.header().names.clone();
        let uses: Vec<Use> = names.iter().map(|it| use_of(it)).collect();
        let mut digest = Sha256::new();
        names.iter().for_each(|it| add_to(&mut digest, it));
        let mut read = Vec::new();
        let mut rows = source.rows()?;
        while let Some(row) = rows.next()? {
            row.cells().for_each(|it| add_to(&mut digest, it.text));
            read.push(row.clone());
        }
        let file = crate::store::upkeep::hex(&digest.finalize()[..8]);
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let (today, sight) = (self.clock.reading().day(), Office::sight(&actor));
            let resolve = |name: &str| naming::resolve(reader, name, today, sight).ok();
            let filled = Filling {
                names: &names,
                uses: &uses,
                rules: &rules,
                resolve: &resolve,
                called,
                file: &file,
            };
            let line = |row: Row| Line {
                asked: filled.asked(&row),
                row,
            };
            Ok(read.into_iter().map(line).collect())
        })
    }
}

/// A piece of text with its length, so that no two files run into the same bytes.
fn add_to(digest: &mut Sha256, text: &str) {
    digest.update((text.len() as u64).to_le_bytes());
    digest.update(text.as_bytes());
}

struct Filling<'a> {
    names: &'a [String],
    uses: &'a [Use],
    rules: &'a Rules,
    resolve: &'a dyn Fn(&str) -> Option<crate::casework::case::CaseId>,
    called: Called,
    file: &'a str,
}

impl Filling<'_> {
    fn asked(&self, row: &Row) -> Result<Take, Vec<RowFault>> {
        if let Some(fault) = row.fault() {
            return Err(vec![fault.clone().into()]);
        }
        let mut faults = Vec::new();
        let mut told: Vec<(&str, &str)> = Vec::new();
        let [mut number, mut step, mut key, mut on] = [""; 4];
        for (at, used) in self.uses.iter().enumerate() {
            let text = match sound(row.cell(at)) {
                Ok(text) => text,
                Err(reason) => {
                    faults.push(self.cannot(row, at, reason));
                    continue;
                }
            };
            match used {
                Use::Number => number = text,
                Use::Step => step = text,
                Use::Key => key = text,
                Use::On => on = text,
                Use::Field(name) => told.push((name, text)),
                Use::Nothing => {}
            }
        }
        let fault = |used: fn(&Use) -> bool, reason| self.fault(row, self.column(used), reason);
        let is_number: fn(&Use) -> bool = |it| matches!(it, Use::Number);
        let case = (self.resolve)(number);
        if case.is_none() {
            faults.push(fault(is_number, RowReason::Refused(Refusal::NoSuchCase)));
        }
        let kind = self.step(step);
        if kind.is_none() {
            let is_step: fn(&Use) -> bool = |it| matches!(it, Use::Step);
            faults.push(fault(is_step, RowReason::NoSuchStep));
        }
        let on = match on {
            "" => None,
            text => form::read_moment(text).or_else(|| {
                let wrong = FormFault {
                    field: "on".to_owned(),
                    value: text.to_owned(),
                    why: FormReason::NotAMoment,
                };
                let is_on: fn(&Use) -> bool = |it| matches!(it, Use::On);
                faults.push(fault(is_on, RowReason::Form(wrong)));
                None
            }),
        };
        let Some(kind) = kind else {
            return Err(faults);
        };
        let mut fields = Fields::default();
        for (name, text) in told {
            fields.set(self.called.id_of(kind, name), text);
        }
        match form::build(kind, &fields, self.rules, self.resolve) {
            Err(wrong) => {
                let is_it = |it: &Use| matches!(it, Use::Field(name) if self.called.id_of(kind, name) == wrong.field);
                let at = self.uses.iter().position(is_it);
                faults.push(self.fault(row, at, RowReason::Form(wrong)));
                Err(faults)
            }
            Ok(step) if faults.is_empty() => Ok(Take {
                case,
                steps: vec![step],
                on,
                key: Some(match key {
                    "" => format!("apply:{}:{}", self.file, row.line()),
                    key => key.to_owned(),
                }),
                ..Take::default()
            }),
            Ok(_) => Err(faults),
        }
    }

    /// `intake accept`, `intake/accept`, or what people call it. A case that is to be opened has no number.
    fn step(&self, words: &str) -> Option<StepKind> {
        let (stage, name) = words.split_once([' ', '/', '.']).unwrap_or((words, ""));
        StepKind::named(stage.trim(), name.trim())
            .or_else(|| (self.called.step)(words))
            .filter(|it| *it != StepKind::Register)
    }

    fn column(&self, used: fn(&Use) -> bool) -> Option<usize> {
        self.uses.iter().position(used)
    }

    fn cannot(&self, row: &Row, at: usize, reason: Reason) -> RowFault {
        self.fault(row, Some(at), RowReason::NotUnderstood(reason))
    }

    fn fault(&self, row: &Row, at: Option<usize>, reason: RowReason) -> RowFault {
        RowFault {
            line: row.line(),
            column: at.map(|at| Column {
                number: at + 1,
                name: self.names[at].clone(),
            }),
            field: None,
            value: at.map_or(String::new(), |at| excerpt(row.cell(at).text)),
            reason,
        }
    }
}

/// A write transaction that was not kept, and why.
enum Ended {
    Unwritten,
    Failed(ImportError),
}

impl From<StoreError> for Ended {
    fn from(it: StoreError) -> Ended {
        Ended::Failed(it.into())
    }
}

impl From<ImportError> for Ended {
    fn from(it: ImportError) -> Ended {
        Ended::Failed(it)
    }
}

/// What one row came to.
enum Outcome {
    Taken,
    Repeated,
    Refused(RowReason),
}

struct Run<'a> {
    office: &'a Office,
    asker: &'a Asker,
    watch: &'a mut dyn Watch,
    account: Applied,
}

impl Run<'_> {
    /// Takes every row in a transaction; what is refused is marked so. The caller decides whether it is kept.
    fn judge(&mut self, writer: &mut Writer, lines: &mut [Line]) -> Result<(), ImportError> {
        let asking = self.office.asking(writer, self.asker)?;
        for (n, line) in lines.iter_mut().enumerate() {
            if let Ok(asked) = &line.asked {
                match outcome(&asking, writer, asked)? {
                    Outcome::Taken => self.account.good += 1,
                    Outcome::Repeated => self.account.repeated += 1,
                    Outcome::Refused(reason) => line.asked = Err(vec![whole(&line.row, reason)]),
                }
            }
            if let Err(faults) = &line.asked {
                self.account.refused += 1;
                self.watch.refused(&line.row, faults);
                let room = FAULTS.saturating_sub(self.account.faults.len());
                let told = faults.iter().take(room).cloned();
                self.account.faults.extend(told);
            }
            if n % 256 == 255 {
                self.progress(Pass::Judging, n as u64 + 1)?;
            }
        }
        Ok(())
    }

    /// The second pass of a long file, a chunk at a time.
    fn write_all(&mut self, lines: &[Line]) -> Result<(), ImportError> {
        let mut at = 0;
        while at < lines.len() {
            let (next, taken) = self.office.store.write(|writer| {
                let began = Instant::now();
                let asking = self.office.asking(writer, self.asker)?;
                let (mut next, mut taken) = (at, 0);
                while next < lines.len() && taken < CHUNK as u64 && began.elapsed() < SLICE {
                    if let Ok(asked) = &lines[next].asked
                        && let Outcome::Taken = outcome(&asking, writer, asked)?
                    {
                        taken += 1;
                    }
                    next += 1;
                }
                Ok::<_, ImportError>((next, taken))
            })?;
            at = next;
            self.account.written += taken;
            self.progress(Pass::Writing, at as u64)?;
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    fn progress(&mut self, pass: Pass, rows: u64) -> Result<(), ImportError> {
        let so_far = Progress {
            pass,
            rows,
            of_rows: Some(self.account.rows),
            bytes: None,
            written: self.account.written,
        };
        if self.watch.progress(&so_far) {
            Ok(())
        } else {
            Err(ImportError::Stopped)
        }
    }
}

/// A refusal is the row's affair; a store that cannot answer is everybody's.
fn outcome(asking: &Asking<'_>, writer: &mut Writer, asked: &Take) -> Result<Outcome, ImportError> {
    match asking.take(writer, asked) {
        Ok(taken) if taken.repeated => Ok(Outcome::Repeated),
        Ok(_) => Ok(Outcome::Taken),
        Err(Error::Refused(it)) => Ok(Outcome::Refused(RowReason::Refused(it))),
        Err(Error::KeyUsed { key }) => Ok(Outcome::Refused(RowReason::KeyUsed { key })),
        Err(other) => Err(other.into()),
    }
}

fn whole(row: &Row, reason: RowReason) -> RowFault {
    RowFault {
        line: row.line(),
        column: None,
        field: None,
        value: String::new(),
        reason,
    }
}
