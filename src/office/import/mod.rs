//! Import: whole ledgers, every row judged by the one judge, written in few transactions; the same file twice changes nothing.

/// Why a row is refused.
pub mod fault;

mod judging;
mod known;
mod reading;
mod seen;
mod told;
mod writing;

use std::hash::RandomState;
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
use judging::{Batch, Bench, Item, Judge, Ready};
use known::{Change, Standing, standing};
use reading::Page;
use seen::Seen;

/// Faults kept in the account; all of them are told to the watch.
const FAULTS: usize = 1_000;
/// Pages read ahead of each of those that judge, and judged ahead of the writer.
const AHEAD: usize = 4;
/// Threads that judge, at most.
const JUDGES: usize = 4;

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
            has_cases: self.has_cases,
            hasher: RandomState::new(),
        }
    }

    /// Reads the file on one thread and judges it on others, while `work` takes what came of it in the order of the file.
    fn stream(
        &self,
        bench: Bench<'_>,
        source: &mut Source,
        work: impl FnOnce(&mut Reader<'_>) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        let n_judges = std::thread::available_parallelism().map_or(1, |it| it.get().min(JUDGES));
        std::thread::scope(|scope| {
            let (page_back, pages_done) = channel();
            let mut page_outs = Vec::with_capacity(n_judges);
            let mut hatches = Vec::with_capacity(n_judges);
            for _ in 0..n_judges {
                let (page_out, pages) = sync_channel(AHEAD);
                let (out, batches) = sync_channel(AHEAD);
                let (back, done) = channel();
                let judge = Judge::new(bench.clone());
                scope.spawn(move || judge.run(&pages, &out, &done));
                page_outs.push(page_out);
                hatches.push(Hatch { batches, back });
            }
            scope.spawn(move || reading::read(source, &page_outs, &pages_done));
            work(&mut Reader {
                hatches,
                turn: n_judges - 1,
                page_back,
                seen: Seen::new(self.plan, Judge::new(bench)),
            })
        })
    }

    /// The first pass: every row judged against rules and office, nothing written.
    fn judge_all(&self, source: &mut Source, told: &mut Teller<'_>) -> Result<(), ImportError> {
        let bench = self.bench(self.office.clock.reading());
        self.stream(bench, source, |ledger| {
            while let Some(mut batch) = ledger.next()? {
                let n_bytes = batch.page.n_bytes;
                self.office.store.read(|reader| {
                    for item in &mut batch.items {
                        self.judge_one(reader, item, told)?;
                    }
                    Ok::<(), ImportError>(())
                })?;
                ledger.give_back(batch);
                told.progress(Pass::Judging, n_bytes)?;
            }
            Ok(())
        })
    }

    fn judge_one(
        &self,
        reader: &crate::store::Reader,
        item: &mut Item,
        told: &mut Teller<'_>,
    ) -> Result<(), ImportError> {
        told.account.rows += 1;
        let row = match item {
            Item::New(_) => {
                told.account.good += 1;
                return Ok(());
            }
            Item::Repeated => {
                told.account.repeated += 1;
                return Ok(());
            }
            Item::Refused(it) => {
                told.refuse(&it.row, std::mem::take(&mut it.faults));
                return Ok(());
            }
            Item::Ready(row) => row,
        };
        match self.standing(reader, row)? {
            Standing::Unchanged => told.account.unchanged += 1,
            Standing::New => match &mut row.verdict {
                Ok(_) => told.account.good += 1,
                Err(faults) => told.refuse(&row.row, std::mem::take(faults)),
            },
            Standing::Changed(change) => {
                match self.judge_change(&change, row, self.office.clock.reading()) {
                    None => {
                        told.account.changed += 1;
                        told.changed(&change, row.line);
                    }
                    Some(fault) => told.refuse(&row.row, vec![fault]),
                }
            }
        }
        Ok(())
    }

    fn standing(&self, shelf: &impl known::Shelf, row: &Ready) -> Result<Standing, StoreError> {
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
        Some(blamed(self.plan, &row.row, None, reason))
    }
}

/// The threads that read and judge, as seen from the one that writes.
struct Reader<'a> {
    hatches: Vec<Hatch>,
    /// Whose the last rows were.
    turn: usize,
    page_back: Sender<Page>,
    seen: Seen<'a>,
}

/// Between one thread that judges and the one that writes.
struct Hatch {
    batches: Receiver<Result<Batch, Broken>>,
    /// Takes what is done with.
    back: Sender<Batch>,
}

impl Reader<'_> {
    /// The next rows; none at the end of the file.
    fn next(&mut self) -> Result<Option<Batch>, ImportError> {
        self.turn = (self.turn + 1) % self.hatches.len();
        let Ok(batch) = self.hatches[self.turn].batches.recv() else {
            return Ok(None);
        };
        let mut batch = batch?;
        self.seen.settle(&mut batch);
        Ok(Some(batch))
    }

    /// Gives back the rows that came last, to be used again; after the end nobody wants them.
    fn give_back(&mut self, mut batch: Batch) {
        let _ = self.page_back.send(std::mem::take(&mut batch.page));
        let _ = self.hatches[self.turn].back.send(batch);
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
