//! Writing what an import found good: a fresh office in one transaction, any other in chunks with a pause for those at the windows.

use std::time::{Duration, Instant};

use crate::casework::case::CaseId;
use crate::casework::day::Moment;
use crate::casework::occasion::{Occasion, Surroundings};
use crate::casework::turn as turns;
use crate::office::Error;
use crate::office::asking::turn;
use crate::office::ledger::source::Source;
use crate::store::{StoreError, Turn, Writer};

use super::fault::{RowReason, blamed};
use super::judging::{Batch, Item, Ready};
use super::known::{Change, Standing};
use super::{ImportError, Imported, Pass, Reader, Run, Teller};

/// Rows written in one transaction at most.
const CHUNK: u64 = 10_000;
/// How long one transaction may take; a clerk waits so long.
const SLICE: Duration = Duration::from_secs(1);
/// Pause in which others may write.
const PAUSE: Duration = Duration::from_millis(50);

/// A write transaction that was not kept, and why.
enum Ended {
    /// Another program opened a case meanwhile.
    NotFresh,
    /// Nothing is to be written.
    Unwritten,
    Failed(ImportError),
}

impl From<StoreError> for Ended {
    fn from(it: StoreError) -> Ended {
        Ended::Failed(it.into())
    }
}

impl From<Error> for Ended {
    fn from(it: Error) -> Ended {
        Ended::Failed(it.into())
    }
}

impl From<ImportError> for Ended {
    fn from(it: ImportError) -> Ended {
        Ended::Failed(it)
    }
}

/// A batch that one transaction left unfinished.
#[derive(Default)]
struct Rest {
    batch: Batch,
    /// Rows of it gone through.
    taken: usize,
}

/// What one transaction did.
#[derive(Default)]
struct Chunk {
    written: u64,
    corrected: u64,
    /// The file is at its end.
    done: bool,
}

impl Run<'_> {
    /// Judges and writes in one go, all or nothing. `None`: the office is fresh no more.
    pub(super) fn load(
        &self,
        source: &mut Source,
        told: &mut Teller<'_>,
    ) -> Result<Option<Imported>, ImportError> {
        let outcome = self.office.store.write(|writer| {
            if writer.next_case() != CaseId(1) {
                return Err(Ended::NotFresh);
            }
            let recorded_at = self.begin(writer)?;
            let turn = self.turn(recorded_at);
            self.stream(self.bench(recorded_at), source, |ledger| {
                while let Some(mut batch) = ledger.next()? {
                    self.load_batch(writer, &mut batch, &turn, told)?;
                    let n_bytes = batch.page.n_bytes;
                    ledger.give_back(batch);
                    told.progress(Pass::Judging, n_bytes)?;
                }
                Ok(())
            })?;
            if told.account.written == 0 || self.is_barred(told) {
                return Err(Ended::Unwritten);
            }
            Ok(())
        });
        match outcome {
            Ok(()) => {}
            Err(Ended::Unwritten) => told.account.written = 0,
            Err(Ended::NotFresh) => return Ok(None),
            Err(Ended::Failed(it)) => return Err(it),
        }
        Ok(Some(std::mem::take(&mut told.account)))
    }

    fn load_batch(
        &self,
        writer: &mut Writer,
        batch: &mut Batch,
        turn: &Turn,
        told: &mut Teller<'_>,
    ) -> Result<(), ImportError> {
        for item in &mut batch.items {
            told.account.rows += 1;
            match item {
                Item::New(place) => {
                    told.account.good += 1;
                    if !self.is_barred(told) {
                        writer.open_case(&batch.openings, *place, turn)?;
                        told.account.written += 1;
                    }
                }
                Item::Refused(it) => told.refuse(&it.row, std::mem::take(&mut it.faults)),
                Item::Repeated => told.account.repeated += 1,
                Item::Ready(_) => unreachable!("an office without cases compares nothing"),
            }
        }
        Ok(())
    }

    fn is_barred(&self, told: &Teller<'_>) -> bool {
        told.account.refused > 0 && !self.asked.skip_refused
    }

    /// The second pass: what is new is opened, what is changed corrected, a chunk at a time.
    pub(super) fn write_all(
        &self,
        source: &mut Source,
        told: &mut Teller<'_>,
    ) -> Result<(), ImportError> {
        told.of_rows = Some(told.account.rows);
        self.stream(self.bench(self.office.clock.reading()), source, |ledger| {
            let mut rest = Rest::default();
            loop {
                let outcome = self.office.store.write(|writer| {
                    let chunk = self.chunk(writer, ledger, &mut rest, told)?;
                    if chunk.written + chunk.corrected == 0 {
                        return Err(Ended::Unwritten);
                    }
                    Ok(chunk)
                });
                let done = match outcome {
                    Ok(chunk) => {
                        told.account.written += chunk.written;
                        told.account.corrected += chunk.corrected;
                        chunk.done
                    }
                    // A chunk of rows that are all known; only the end of the file takes nothing in.
                    Err(Ended::Unwritten) => told.rows_again >= told.account.rows,
                    Err(Ended::NotFresh) => false,
                    Err(Ended::Failed(it)) => return Err(it),
                };
                told.progress(Pass::Writing, None)?;
                if done {
                    return Ok(());
                }
                std::thread::sleep(PAUSE);
            }
        })
    }

    fn chunk(
        &self,
        writer: &mut Writer,
        ledger: &mut Reader,
        rest: &mut Rest,
        told: &mut Teller<'_>,
    ) -> Result<Chunk, Ended> {
        let began = Instant::now();
        let recorded_at = self.begin(writer)?;
        let mut turn = self.turn(recorded_at);
        let mut chunk = Chunk::default();
        let most = self.asked.chunk.unwrap_or(CHUNK).max(1);
        while chunk.written + chunk.corrected < most && began.elapsed() < SLICE {
            let Some(item) = rest.batch.items.get(rest.taken) else {
                if rest.taken > 0 {
                    ledger.give_back(std::mem::take(rest).batch);
                }
                match ledger.next()? {
                    Some(batch) => rest.batch = batch,
                    None => {
                        chunk.done = true;
                        break;
                    }
                }
                continue;
            };
            rest.taken += 1;
            told.rows_again += 1;
            let Item::Ready(row) = item else { continue };
            match self.standing(writer, row)? {
                Standing::Unchanged => {}
                Standing::New => {
                    if let Ok((_, place)) = &row.verdict {
                        writer.open_case(&rest.batch.openings, *place, &turn)?;
                        chunk.written += 1;
                    }
                }
                Standing::Changed(change) if self.asked.apply_changes => {
                    if self.correct(writer, &change, row, &mut turn, told)? {
                        chunk.corrected += 1;
                    }
                }
                Standing::Changed(_) => {}
            }
        }
        Ok(chunk)
    }

    /// Brings a known case up to what the ledger says now. `false`: meanwhile it may not be.
    fn correct(
        &self,
        writer: &mut Writer,
        change: &Change,
        row: &Ready,
        turn: &mut Turn,
        told: &mut Teller<'_>,
    ) -> Result<bool, ImportError> {
        let around = Surroundings::default();
        let occasion = Occasion {
            recorded_at: turn.recorded_at,
            happened_at: turn.recorded_at,
            actor: self.actor,
            rules: self.rules,
            around: &around,
        };
        match turns::take(Some(&change.case), &change.steps, &occasion) {
            Ok(drafts) => {
                turn.happened_at = turn.recorded_at;
                writer.append(change.case.id, &change.records, drafts, turn)?;
                Ok(true)
            }
            Err(refusal) => {
                let fault = blamed(self.plan, &row.row, None, RowReason::Refused(refusal));
                told.account.changed = told.account.changed.saturating_sub(1);
                told.refuse(&row.row, vec![fault]);
                Ok(false)
            }
        }
    }

    /// When records of this transaction are recorded, if codes and profile are still those the rows were judged by.
    fn begin(&self, writer: &mut Writer) -> Result<Moment, ImportError> {
        if writer.rules()?.reference != self.rules.reference {
            return Err(ImportError::RulesChanged);
        }
        Ok(self.office.recording(writer)?)
    }

    fn turn(&self, recorded_at: Moment) -> Turn {
        turn(
            &self.asker,
            self.actor,
            self.rules,
            recorded_at,
            recorded_at,
            None,
        )
    }
}
