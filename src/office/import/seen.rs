//! What the rows of a ledger say of each other, settled in the order of the file after they were judged apart.

use std::collections::HashMap;

use crate::office::ledger::field::Field;
use crate::office::ledger::plan::Plan;

use super::fault::{RowReason, blamed};
use super::judging::{Batch, Item, Judge, Mark};

/// The rows of the file so far.
pub(super) struct Seen<'a> {
    plan: &'a Plan,
    /// Judges again what others judged without knowing of an earlier row.
    judge: Judge<'a>,
    /// Rows by digest, where nothing else tells them apart.
    equal: HashMap<[u8; 16], u32>,
    /// Line and a piece of the digest of good rows, by their number.
    numbers: HashMap<u64, (u32, u32)>,
}

impl<'a> Seen<'a> {
    pub(super) fn new(plan: &'a Plan, judge: Judge<'a>) -> Seen<'a> {
        Seen {
            plan,
            judge,
            equal: HashMap::new(),
            numbers: HashMap::new(),
        }
    }

    /// Takes in the next rows: a number given twice is repeated or refused, rows that say the same are told apart.
    pub(super) fn settle(&mut self, batch: &mut Batch) {
        let rows = batch.page.rows().iter();
        for ((row, item), mark) in rows.zip(&mut batch.items).zip(&batch.marks) {
            match mark {
                Mark::None => {}
                Mark::Number { key, digest } => {
                    let piece = piece_of(digest);
                    match self.numbers.get(key) {
                        Some((_, known)) if *known == piece => *item = Item::Repeated,
                        Some((line, _)) => {
                            let line = u64::from(*line);
                            let reason = RowReason::NumberTwice { line };
                            let field = Some(Field::ExternalNo);
                            let fault = blamed(self.plan, row, field, reason);
                            *item = Item::refused(row, vec![fault]);
                        }
                        None if item.is_good() => {
                            let line = u32::try_from(row.line()).unwrap_or(u32::MAX);
                            self.numbers.insert(*key, (line, piece));
                        }
                        None => {}
                    }
                }
                Mark::Digest(digest) => {
                    let earlier = self.equal.entry(*digest).or_insert(0);
                    if *earlier > 0 {
                        (*item, _) = self.judge.item(row, *earlier, &mut batch.openings);
                    }
                    *earlier += 1;
                }
            }
        }
    }
}

fn piece_of(digest: &[u8; 16]) -> u32 {
    u32::from_le_bytes([digest[0], digest[1], digest[2], digest[3]])
}
