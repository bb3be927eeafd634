//! Import: whole ledgers, every row judged by the one judge, written in few transactions; the same file twice changes nothing.

/// Why a row is refused.
pub mod fault;

mod known;
mod reading;
mod told;
mod writing;

use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};

use crate::casework::day::Moment;
use crate::casework::facts::Number;
use crate::casework::occasion::{Actor, Occasion, Rules, Surroundings};
use crate::casework::refusal::Refusal;
use crate::casework::track::StepKind;
use crate::casework::turn as turns;
use crate::store::StoreError;

use super::ledger::fault::Broken;
use super::ledger::field::Field;
use super::ledger::mapping::Mapping;
use super::ledger::plan::{Plan, PlanFault};
use super::ledger::row::Row;
use super::ledger::source::Source;
use super::{Asker, Error, Office};

use fault::{RowFault, RowReason, blamed};
use known::{Change, Standing, standing};
use reading::{Batch, Bench, Item, Ready, Spent};

/// Faults kept in the account; all of them are told to the watch.
const FAULTS: usize = 1_000;
/// Batches read ahead of the writer.
const AHEAD: usize = 32;

/// What is asked of an import.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Name of the file, as corrections give it as their reason.
    pub file: String,
    pub mapping: Option<Mapping>,
    /// Write the rows that are good although others are not.
    pub skip_refused: bool,
    /// Bring known cases up to what the ledger now says of them.
    pub apply_changes: bool,
    /// Judge only.
    pub dry_run: bool,
    /// Rows written in one transaction at most, where the office has cases already; none: ten thousand.
    pub chunk: Option<u64>,
}

/// Who looks on while a ledger is read: progress, refused rows, changed rows. Says whether to go on.
pub trait Watch {
    fn progress(&mut self, _so_far: &Progress) -> bool {
        true
    }

    /// A refused row with everything wrong with it, once; the row is as the file has it.
    fn refused(&mut self, _row: &Row, _faults: &[RowFault]) {}

    /// A known case of which the ledger says something else.
    fn changed(&mut self, _it: &ChangedRow) {}
}

/// Nobody looks on.
impl Watch for () {}

/// How far an import has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub pass: Pass,
    pub rows: u64,
    /// Rows of the file, once they were counted.
    pub of_rows: Option<u64>,
    /// Bytes of its text read, where that is known.
    pub bytes: Option<u64>,
    pub written: u64,
}

/// What an import is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// Judging the whole file.
    Judging,
    /// Writing what is good.
    Writing,
}

/// A known case of which the ledger says something else now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedRow {
    pub line: u64,
    pub number: Number,
    pub fields: Vec<Field>,
}

/// What became of a ledger. Every row is counted once: rows = good + unchanged + changed + repeated + refused.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    pub rows: u64,
    /// New cases.
    pub good: u64,
    /// Known, with nothing new in them.
    pub unchanged: u64,
    /// Known, with something new in them.
    pub changed: u64,
    /// The same row again, under the same number.
    pub repeated: u64,
    pub refused: u64,
    /// Cases opened by this import.
    pub written: u64,
    /// Cases corrected by this import.
    pub corrected: u64,
    /// The first faults; the watch was told all.
    pub faults: Vec<RowFault>,
    /// The first changes; the watch was told all.
    pub changes: Vec<ChangedRow>,
    /// Columns of the file that nothing was asked of.
    pub unknown_columns: Vec<String>,
    pub dry_run: bool,
}

impl Imported {
    /// Nothing is left to do: no row was refused.
    pub fn is_whole(&self) -> bool {
        self.refused == 0
    }
}

/// Why an import ended. What earlier transactions wrote stays; the same command goes on from there.
#[derive(Debug)]
pub enum ImportError {
    Office(Error),
    /// The file cannot be read, or no further.
    Broken(Broken),
    /// The mapping does not fit the file.
    Plan(Vec<PlanFault>),
    /// Codes or profile were changed by another program meanwhile: run it again.
    RulesChanged,
    /// The watch said stop.
    Stopped,
}

impl From<Error> for ImportError {
    fn from(it: Error) -> ImportError {
        ImportError::Office(it)
    }
}

impl From<StoreError> for ImportError {
    fn from(it: StoreError) -> ImportError {
        ImportError::Office(it.into())
    }
}

impl From<Broken> for ImportError {
    fn from(it: Broken) -> ImportError {
        ImportError::Broken(it)
    }
}

impl Office {
    /// Imports a ledger. First the whole file is judged; nothing is written while any row is bad, unless asked to skip it.
    pub fn import(
        &self,
        asker: &Asker,
        source: &mut Source,
        asked: &Import,
        watch: &mut dyn Watch,
    ) -> Result<Imported, ImportError> {
        let plan = Plan::lay(source.header(), asked.mapping.as_ref()).map_err(ImportError::Plan)?;
        let asker = asker.importing();
        let (rules, actor, n_cases) = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let actor = self.actor_at(&asker, &rules, reader)?;
            Ok((rules, actor, reader.n_cases()?))
        })?;
        let roles = StepKind::Register.passage().roles;
        if !actor.may(roles, None) {
            let step = StepKind::Register;
            let roles = roles.to_vec();
            return Err(Error::from(Refusal::NotEntitled { step, roles }).into());
        }
        let mut run = Run {
            office: self,
            asker,
            asked,
            plan: &plan,
            rules: &rules,
            actor: &actor,
            has_cases: n_cases > 0,
            words: format!("导入更新: {}", asked.file),
        };
        let mut told = Teller::new(watch, &plan, asked.dry_run);
        if n_cases == 0
            && !asked.dry_run
            && let Some(account) = run.load(source, &mut told)?
        {
            return Ok(account);
        }
        // Fresh no more: another program has opened a case while this one waited.
        run.has_cases |= !asked.dry_run;
        run.judge_all(source, &mut told)?;
        let account = &told.account;
        let nothing = account.good == 0 && (account.changed == 0 || !asked.apply_changes);
        let barred = account.refused > 0 && !asked.skip_refused;
        if asked.dry_run || nothing || barred {
            return Ok(told.account);
        }
        run.write_all(source, &mut told)?;
        Ok(told.account)
    }
}

/// One import.
struct Run<'a> {
    office: &'a Office,
    asker: Asker,
    asked: &'a Import,
    plan: &'a Plan,
    rules: &'a Rules,
    actor: &'a Actor,
    has_cases: bool,
    /// The reason a correction gives.
    words: String,
}

impl Run<'_> {
    fn bench(&self, recorded_at: Moment) -> Bench<'_> {
        Bench {
            plan: self.plan,
            rules: self.rules,
            actor: self.actor,
            recorded_at,
            keep_rows: self.has_cases,
        }
    }

    /// Reads the file on a thread of its own and hands every batch to `each`.
    fn stream(
        &self,
        bench: Bench<'_>,
        source: &mut Source,
        work: impl FnOnce(&mut Reader) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        std::thread::scope(|scope| {
            let (out, batches) = sync_channel(AHEAD);
            let (back, spent) = channel();
            scope.spawn(move || bench.read(source, &out, &spent));
            work(&mut Reader { batches, back })
        })
    }

    /// The first pass: every row judged against rules and office, nothing written.
    fn judge_all(&self, source: &mut Source, told: &mut Teller<'_>) -> Result<(), ImportError> {
        let bench = self.bench(self.office.clock.reading());
        self.stream(bench, source, |ledger| {
            while let Some(batch) = ledger.next()? {
                let n_bytes = batch.n_bytes;
                self.office.store.read(|reader| {
                    for item in batch.items {
                        self.judge_one(reader, item, told)?;
                    }
                    Ok::<(), ImportError>(())
                })?;
                told.progress(Pass::Judging, n_bytes)?;
            }
            Ok(())
        })
    }

    fn judge_one(
        &self,
        reader: &crate::store::Reader,
        item: Item,
        told: &mut Teller<'_>,
    ) -> Result<(), ImportError> {
        told.account.rows += 1;
        let row = match item {
            Item::Repeated => {
                told.account.repeated += 1;
                return Ok(());
            }
            Item::Refused(it) => {
                told.refuse(&it.row, it.faults);
                return Ok(());
            }
            Item::Ready(row) => row,
        };
        match self.standing(reader, &row)? {
            Standing::Unchanged => told.account.unchanged += 1,
            Standing::New => match row.verdict {
                Ok(_) => told.account.good += 1,
                Err(faults) => told.refuse_kept(row.row.as_ref(), faults),
            },
            Standing::Changed(change) => {
                match self.judge_change(&change, &row, self.office.clock.reading()) {
                    None => {
                        told.account.changed += 1;
                        told.changed(&change, row.line);
                    }
                    Some(fault) => told.refuse_kept(row.row.as_ref(), vec![fault]),
                }
            }
        }
        Ok(())
    }

    fn standing(&self, shelf: &impl known::Shelf, row: &Ready) -> Result<Standing, StoreError> {
        if !self.has_cases {
            return Ok(Standing::New);
        }
        standing(shelf, row, self.actor.sees_restricted, &self.words)
    }

    /// Why the case may not be corrected so; asked only where it is to be.
    fn judge_change(&self, change: &Change, row: &Ready, now: Moment) -> Option<RowFault> {
        if !self.asked.apply_changes {
            return None;
        }
        let around = Surroundings::default();
        let occasion = Occasion {
            recorded_at: now,
            happened_at: now,
            actor: self.actor,
            rules: self.rules,
            around: &around,
        };
        let refusal = turns::take(Some(&change.case), &change.steps, &occasion).err()?;
        let reason = RowReason::Refused(refusal);
        let unread = Row::default();
        let read = row.row.as_ref().unwrap_or(&unread);
        Some(blamed(self.plan, read, None, reason))
    }
}

/// The thread that reads, as seen from the one that writes.
struct Reader {
    batches: Receiver<Result<Batch, Broken>>,
    back: Sender<Vec<Spent>>,
}

impl Reader {
    /// The next rows; none at the end of the file.
    fn next(&mut self) -> Result<Option<Batch>, ImportError> {
        match self.batches.recv() {
            Ok(batch) => Ok(Some(batch?)),
            Err(_) => Ok(None),
        }
    }

    /// Gives back what is done with; after the end nobody wants it.
    fn give_back(&self, spent: Vec<Spent>) {
        let _ = self.back.send(spent);
    }
}

/// The account, and who is told of it while it grows.
struct Teller<'w> {
    watch: &'w mut dyn Watch,
    account: Imported,
    /// Rows of the file, known after the first pass.
    of_rows: Option<u64>,
    /// Rows gone through in the second pass.
    rows_again: u64,
}

impl<'w> Teller<'w> {
    fn new(watch: &'w mut dyn Watch, plan: &Plan, dry_run: bool) -> Teller<'w> {
        let unknown = plan.unknown.iter().map(|it| plan.names[*it].clone());
        Teller {
            watch,
            account: Imported {
                unknown_columns: unknown.collect(),
                dry_run,
                ..Imported::default()
            },
            of_rows: None,
            rows_again: 0,
        }
    }

    fn refuse(&mut self, row: &Row, faults: Vec<RowFault>) {
        self.account.refused += 1;
        self.watch.refused(row, &faults);
        let room = FAULTS.saturating_sub(self.account.faults.len());
        self.account.faults.extend(faults.into_iter().take(room));
    }

    fn refuse_kept(&mut self, row: Option<&Row>, faults: Vec<RowFault>) {
        let unread = Row::default();
        self.refuse(row.unwrap_or(&unread), faults);
    }

    fn changed(&mut self, change: &Change, line: u64) {
        let it = ChangedRow {
            line,
            number: change.number(),
            fields: change.fields.clone(),
        };
        self.watch.changed(&it);
        if self.account.changes.len() < FAULTS {
            self.account.changes.push(it);
        }
    }

    fn progress(&mut self, pass: Pass, bytes: Option<u64>) -> Result<(), ImportError> {
        let rows = match pass {
            Pass::Judging => self.account.rows,
            Pass::Writing => self.rows_again,
        };
        let so_far = Progress {
            pass,
            rows,
            of_rows: self.of_rows,
            bytes,
            written: self.account.written + self.account.corrected,
        };
        if self.watch.progress(&so_far) {
            Ok(())
        } else {
            Err(ImportError::Stopped)
        }
    }
}
