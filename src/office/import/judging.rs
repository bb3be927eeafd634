//! Judging the rows of a ledger, on several threads: each understood, judged as a registration, and made ready to be written.

use std::hash::{BuildHasher, RandomState};
use std::sync::mpsc::{Receiver, SyncSender};

use sha2::{Digest, Sha256};

use crate::casework::case::{Case, Draft};
use crate::casework::day::Moment;
use crate::casework::facts::RowOrigin;
use crate::casework::occasion::{Actor, Occasion, Rules, Surroundings};
use crate::casework::turn as turns;
use crate::office::ledger::fault::Broken;
use crate::office::ledger::field::Field;
use crate::office::ledger::plan::Plan;
use crate::office::ledger::row::Row;
use crate::office::ledger::understood::Understood;
use crate::office::naming::QueryCodes;
use crate::store::Openings;
use crate::store::rows::external_key;

use super::fault::{RowFault, RowReason, blame, blamed};
use super::reading::Page;
use super::told::{Told, Translator};

/// A page of rows, and what judging them came to.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) page: Page,
    /// One for each row.
    pub(super) items: Vec<Item>,
    /// One for each row: what it may repeat.
    pub(super) marks: Vec<Mark>,
    /// The cases the good ones would open, ready to be written.
    pub(super) openings: Openings,
}

/// By what a row is known again within its file.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    /// It was not understood.
    None,
    /// The number of the sending system and its channel, hashed.
    Number { key: u64, digest: [u8; 16] },
    /// It has no number: by all that it says.
    Digest([u8; 16]),
}

/// One row of the file.
pub(super) enum Item {
    /// Good, in an office without cases: its place among the openings.
    New(usize),
    /// To be held against what the office has.
    Ready(Box<Ready>),
    /// Not understood, or refused before anything of the office is asked.
    Refused(Box<Turned>),
    /// The same number with the same content as an earlier row.
    Repeated,
}

impl Item {
    pub(super) fn refused(row: &Row, faults: Vec<RowFault>) -> Item {
        let row = row.clone();
        Item::Refused(Box::new(Turned { row, faults }))
    }

    /// Judged right, whatever the office has.
    pub(super) fn is_good(&self) -> bool {
        match self {
            Item::New(_) => true,
            Item::Ready(it) => it.verdict.is_ok(),
            Item::Refused(_) | Item::Repeated => false,
        }
    }
}

/// A row that is understood, and what judging it as a new case came to.
pub(super) struct Ready {
    pub(super) line: u64,
    pub(super) happened_at: Moment,
    pub(super) origin: RowOrigin,
    /// Channel and number of the sending system.
    pub(super) external: Option<Vec<u8>>,
    /// What it would record, and the place of that among the openings.
    pub(super) verdict: Result<(Draft, usize), Vec<RowFault>>,
    /// As it was read: it may still be refused.
    pub(super) row: Row,
}

/// A refused row and everything wrong with it.
pub(super) struct Turned {
    pub(super) row: Row,
    pub(super) faults: Vec<RowFault>,
}

/// What rows are judged by.
#[derive(Clone)]
pub(super) struct Bench<'a> {
    pub(super) plan: &'a Plan,
    pub(super) rules: &'a Rules,
    pub(super) actor: &'a Actor,
    pub(super) recorded_at: Moment,
    /// The office has cases: rows may be known, and refused after being compared.
    pub(super) has_cases: bool,
    /// Hashes numbers, with a key of this run.
    pub(super) hasher: RandomState,
}

/// One of those that judge. None knows what the others were given: see [`Seen`](super::seen::Seen).
pub(super) struct Judge<'a> {
    bench: Bench<'a>,
    translator: Translator<'a>,
    around: Surroundings,
    codes: QueryCodes,
    canonical: Vec<u8>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(bench: Bench<'a>) -> Judge<'a> {
        Judge {
            translator: Translator::new(bench.rules),
            around: Surroundings::default(),
            codes: QueryCodes::many(),
            canonical: Vec::new(),
            bench,
        }
    }

    /// Judges page after page and hands on what came of it; what is done with comes back to be used again.
    pub(super) fn run(
        mut self,
        pages: &Receiver<Result<Page, Broken>>,
        out: &SyncSender<Result<Batch, Broken>>,
        back: &Receiver<Batch>,
    ) {
        for page in pages {
            let judged = page.map(|page| {
                let mut batch = back.try_recv().unwrap_or_default();
                batch.items.clear();
                batch.marks.clear();
                batch.openings.clear();
                for row in page.rows() {
                    let (item, mark) = self.item(row, 0, &mut batch.openings);
                    batch.items.push(item);
                    batch.marks.push(mark);
                }
                batch.page = page;
                batch
            });
            if out.send(judged).is_err() {
                return;
            }
        }
    }

    /// One row, as the `ordinal`th of those that say the same.
    pub(super) fn item(
        &mut self,
        row: &Row,
        ordinal: u32,
        openings: &mut Openings,
    ) -> (Item, Mark) {
        let understood = match self.bench.plan.understand(row) {
            Ok(it) => it,
            Err(faults) => {
                let faults = faults.into_iter().map(RowFault::from).collect();
                return (Item::refused(row, faults), Mark::None);
            }
        };
        let digest = self.digest(&understood);
        let told = self.translator.translate(&understood);
        // A row that is not told right may yet be known by its digest.
        let facts = told
            .as_ref()
            .ok()
            .map(|it| &it.registration.statement.facts);
        let external = facts.and_then(external_key);
        let mark = match &external {
            Some(number) => Mark::Number {
                key: self.bench.hasher.hash_one(number),
                digest,
            },
            None if understood.text(Field::ExternalNo).is_some() => Mark::None,
            None => Mark::Digest(digest),
        };
        let external = external.filter(|_| self.bench.has_cases);
        let origin = RowOrigin { digest, ordinal };
        let received = understood.when(Field::ReceivedOn).map(|it| it.moment());
        let happened_at = received.unwrap_or_default();
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
        let verdict = match verdict {
            Ok((case, mut draft)) => {
                let place = openings.push(&mut draft, &case, happened_at, self.bench.rules);
                if !self.bench.has_cases {
                    return (Item::New(place), mark);
                }
                Ok((draft, place))
            }
            Err(faults) if !self.bench.has_cases => return (Item::refused(row, faults), mark),
            Err(faults) => Err(faults),
        };
        let ready = Ready {
            line: row.line(),
            happened_at,
            origin,
            external,
            verdict,
            row: row.clone(),
        };
        (Item::Ready(Box::new(ready)), mark)
    }

    fn digest(&mut self, row: &Understood<'_>) -> [u8; 16] {
        self.canonical.clear();
        row.canonical(&mut self.canonical);
        let whole = Sha256::digest(&self.canonical);
        let mut digest = [0; 16];
        digest.copy_from_slice(&whole[..16]);
        digest
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
