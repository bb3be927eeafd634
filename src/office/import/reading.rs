//! Reading a ledger on a thread of its own, a page of rows at a time, ahead of those that judge.

use std::sync::mpsc::{Receiver, SyncSender};

use crate::office::ledger::fault::Broken;
use crate::office::ledger::row::Row;
use crate::office::ledger::source::Source;

/// Rows handed over at a time.
const PAGE: usize = 256;

/// Rows as they were read, and how far the file was.
#[derive(Default)]
pub(super) struct Page {
    rows: Vec<Row>,
    /// Rows of this page; what is left of an earlier one may follow.
    n_rows: usize,
    pub(super) n_bytes: Option<u64>,
}

impl Page {
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows[..self.n_rows]
    }
}

/// Reads the whole file and hands it over, a page to each of those that judge in turn; ends early when nobody takes it any more.
/// `back` brings pages that are done with.
pub(super) fn read(
    source: &mut Source,
    outs: &[SyncSender<Result<Page, Broken>>],
    back: &Receiver<Page>,
) {
    let mut turns = outs.iter().cycle();
    let mut hand_on = |page| turns.next().is_some_and(|it| it.send(page).is_ok());
    if let Err(it) = read_on(source, &mut hand_on, back) {
        hand_on(Err(it));
    }
}

fn read_on(
    source: &mut Source,
    hand_on: &mut dyn FnMut(Result<Page, Broken>) -> bool,
    back: &Receiver<Page>,
) -> Result<(), Broken> {
    let mut rows = source.rows()?;
    loop {
        let mut page = back.try_recv().unwrap_or_default();
        page.rows.resize_with(PAGE, Row::default);
        page.n_rows = 0;
        // Rows read before the file breaks off are judged, too.
        let mut broken = None;
        while page.n_rows < PAGE {
            match rows.next_kept(&mut page.rows[page.n_rows]) {
                Ok(true) => page.n_rows += 1,
                Ok(false) => break,
                Err(it) => {
                    broken = Some(it);
                    break;
                }
            }
        }
        let more = page.n_rows == PAGE;
        page.n_bytes = rows.n_bytes();
        let taken = hand_on(Ok(page));
        match broken {
            Some(it) => return Err(it),
            None if taken && more => {}
            None => return Ok(()),
        }
    }
}
