//! Reading a ledger on a thread of its own: rows understood, told apart, and judged as registrations; the writer is never waited for.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::mpsc::{Receiver, SyncSender};

use sha2::{Digest, Sha256};

use crate::casework::case::{Case, Draft};
use crate::casework::day::Moment;
use crate::casework::facts::RowOrigin;
use crate::casework::occasion::{Actor, Occasion, Rules, Surroundings};
use crate::casework::record::Record;
use crate::casework::turn as turns;
use crate::office::ledger::fault::Broken;
use crate::office::ledger::field::Field;
use crate::office::ledger::plan::Plan;
use crate::office::ledger::row::Row;
use crate::office::ledger::source::Source;
use crate::office::ledger::understood::Understood;
use crate::office::naming::QueryCodes;

use super::fault::{RowFault, RowReason, blame, blamed};
use super::told::{Told, Translator};

/// Rows handed over at a time: few enough that what holds them is taken and given up without sweeping all memory.
const BATCH: usize = 64;

/// Rows, and how far the file was read.
pub(super) struct Batch {
    pub(super) items: Vec<Item>,
    pub(super) n_bytes: Option<u64>,
}

/// A case and its record, written.
pub(super) type Spent = (Record, Box<Case>);

/// One row of the file.
pub(super) enum Item {
    Ready(Box<Ready>),
    /// Not understood, or refused before anything of the office is asked.
    Refused(Box<Turned>),
    /// The same number with the same content as an earlier row.
    Repeated,
}

/// A row that is understood, and what judging it as a new case came to.
pub(super) struct Ready {
    pub(super) line: u64,
    pub(super) happened_at: Moment,
    pub(super) origin: RowOrigin,
    /// Channel and number of the sending system.
    pub(super) external: Option<(String, String)>,
    /// The case it would open, still without its number.
    pub(super) verdict: Result<(Box<Case>, Draft), Vec<RowFault>>,
    /// Kept where the row may still be refused.
    pub(super) row: Option<Row>,
}

/// A refused row and everything wrong with it.
pub(super) struct Turned {
    pub(super) row: Row,
    pub(super) faults: Vec<RowFault>,
}

/// What rows are judged by.
#[derive(Clone, Copy)]
pub(super) struct Bench<'a> {
    pub(super) plan: &'a Plan,
    pub(super) rules: &'a Rules,
    pub(super) actor: &'a Actor,
    pub(super) recorded_at: Moment,
    /// The office has cases: rows may be known, and refused after being compared.
    pub(super) keep_rows: bool,
}

impl Bench<'_> {
    /// Reads the whole file and hands it over; ends early when nobody takes it any more.
    ///
    /// What is done with comes back through `spent`, to be given up by the thread that made it: memory given up elsewhere is
    /// memory both threads fight for.
    pub(super) fn read(
        self,
        source: &mut Source,
        out: &SyncSender<Result<Batch, Broken>>,
        spent: &Receiver<Vec<Spent>>,
    ) {
        let mut reading = Reading::new(self);
        let mut rows = match source.rows() {
            Ok(rows) => rows,
            Err(it) => {
                let _ = out.send(Err(it));
                return;
            }
        };
        let mut items = Vec::with_capacity(BATCH);
        loop {
            let more = match rows.next() {
                Ok(Some(row)) => {
                    items.push(reading.item(row));
                    true
                }
                Ok(None) => false,
                Err(it) => {
                    let _ = out.send(Err(it));
                    return;
                }
            };
            if items.len() == BATCH || !more {
                while let Ok(it) = spent.try_recv() {
                    drop(it);
                }
                let items = std::mem::replace(&mut items, Vec::with_capacity(BATCH));
                let n_bytes = rows.n_bytes();
                if out.send(Ok(Batch { items, n_bytes })).is_err() || !more {
                    return;
                }
            }
        }
    }
}

struct Reading<'a> {
    bench: Bench<'a>,
    translator: Translator<'a>,
    around: Surroundings,
    codes: QueryCodes,
    canonical: Vec<u8>,
    /// Rows so far by digest, where nothing else tells them apart.
    equal: HashMap<[u8; 16], u32>,
    /// Line and a piece of the digest by number, hashed with a key of this run.
    numbers: HashMap<u64, (u32, u32)>,
    hasher: RandomState,
}

impl<'a> Reading<'a> {
    fn new(bench: Bench<'a>) -> Reading<'a> {
        Reading {
            bench,
            translator: Translator::new(bench.rules),
            around: Surroundings::default(),
            codes: QueryCodes::many(),
            canonical: Vec::new(),
            equal: HashMap::new(),
            numbers: HashMap::new(),
            hasher: RandomState::new(),
        }
    }

    fn item(&mut self, row: &Row) -> Item {
        let refused = |faults| {
            let row = row.clone();
            Item::Refused(Box::new(Turned { row, faults }))
        };
        let understood = match self.bench.plan.understand(row) {
            Ok(it) => it,
            Err(faults) => return refused(faults.into_iter().map(RowFault::from).collect()),
        };
        let digest = self.digest(&understood);
        let told = self.translator.translate(&understood);
        // A number is only known within its channel; a row that is not told right may yet be known by its digest.
        let external = told.as_ref().ok().and_then(|it| {
            let facts = &it.registration.statement.facts;
            facts.channel.clone().zip(facts.external_no.clone())
        });
        let repeats = external.as_ref().and_then(|it| self.earlier(it, &digest));
        match repeats {
            Some(Earlier::Same) => return Item::Repeated,
            Some(Earlier::Other { line }) => {
                let field = Some(Field::ExternalNo);
                let reason = RowReason::NumberTwice { line };
                return refused(vec![blamed(self.bench.plan, row, field, reason)]);
            }
            None => {}
        }
        let ordinal = match understood.text(Field::ExternalNo) {
            Some(_) => 0,
            None => {
                let n = self.equal.entry(digest).or_insert(0);
                *n += 1;
                *n - 1
            }
        };
        let origin = RowOrigin { digest, ordinal };
        let received = understood.when(Field::ReceivedOn).map(|it| it.moment());
        let verdict = match told {
            Ok(told) => self.judge(told, &origin, &understood, row),
            Err(wrong) => Err(wrong
                .into_iter()
                .map(|(field, refusal)| {
                    let reason = RowReason::Refused(refusal);
                    blamed(self.bench.plan, row, Some(field), reason)
                })
                .collect()),
        };
        if let (Ok(_), Some(number)) = (&verdict, &external) {
            self.remember(number, row.line(), &digest);
        }
        match verdict {
            Err(faults) if !self.bench.keep_rows => refused(faults),
            verdict => Item::Ready(Box::new(Ready {
                line: row.line(),
                happened_at: received.unwrap_or_default(),
                origin,
                external: external.filter(|_| self.bench.keep_rows),
                verdict,
                row: self.bench.keep_rows.then(|| row.clone()),
            })),
        }
    }

    fn digest(&mut self, row: &Understood<'_>) -> [u8; 16] {
        self.canonical.clear();
        row.canonical(&mut self.canonical);
        let whole = Sha256::digest(&self.canonical);
        let mut digest = [0; 16];
        digest.copy_from_slice(&whole[..16]);
        digest
    }

    /// An earlier good row with the same number, if there was one.
    fn earlier(&self, number: &(String, String), digest: &[u8; 16]) -> Option<Earlier> {
        let (line, known) = self.numbers.get(&self.hasher.hash_one(number))?;
        Some(if *known == piece_of(digest) {
            Earlier::Same
        } else {
            Earlier::Other {
                line: u64::from(*line),
            }
        })
    }

    fn remember(&mut self, number: &(String, String), line: u64, digest: &[u8; 16]) {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        let key = self.hasher.hash_one(number);
        self.numbers.insert(key, (line, piece_of(digest)));
    }

    /// Judged as the opening of a case, by the one judge; its number is given when it is written.
    fn judge(
        &mut self,
        told: Told,
        origin: &RowOrigin,
        understood: &Understood<'_>,
        row: &Row,
    ) -> Result<(Box<Case>, Draft), Vec<RowFault>> {
        let mut registration = told.registration;
        registration.row = Some(origin.clone());
        let parties = &registration.statement.parties;
        let respondent_first = parties.first().is_some_and(|it| it.role == "respondent");
        self.around.query_code = self.codes.next();
        let occasion = Occasion {
            recorded_at: self.bench.recorded_at,
            happened_at: told.happened_at,
            actor: self.bench.actor,
            rules: self.bench.rules,
            around: &self.around,
        };
        turns::open(registration, &occasion).map_err(|refusal| {
            let field = blame(&refusal, respondent_first, understood);
            let reason = RowReason::Refused(refusal);
            vec![blamed(self.bench.plan, row, field, reason)]
        })
    }
}

fn piece_of(digest: &[u8; 16]) -> u32 {
    u32::from_le_bytes([digest[0], digest[1], digest[2], digest[3]])
}

enum Earlier {
    Same,
    Other { line: u64 },
}
