//! Whole ledgers imported into a real office: what is written, what is refused, what a second time changes.

mod bad_rows;
mod ledgers;
mod real;
mod steps;

use std::io::Cursor;
use std::path::PathBuf;

use fengqiao::casework::case::{Case, CaseId};
use fengqiao::casework::profile::{Body, Mediator, Place, PlaceKind, Profile};
use fengqiao::office::import::fault::RowFault;
use fengqiao::office::import::{Import, ImportError, Imported, Progress, Watch};
use fengqiao::office::ledger::mapping::Mapping;
use fengqiao::office::ledger::plan::is_known;
use fengqiao::office::ledger::refused::Refused;
use fengqiao::office::ledger::row::Row;
use fengqiao::office::ledger::source::{Options, Source};
use fengqiao::office::{Asker, Clock, Office};
use fengqiao::reference::profile::starter;
use fengqiao::store::{Purpose, Sight};
use tempfile::TempDir;

/// An office in a folder that goes with it.
struct Desk {
    folder: TempDir,
    office: Office,
}

fn profile() -> Profile {
    let mut profile = starter();
    let street = profile.places[0].code.clone();
    for (code, name) in [("000000000001", "澜石社区"), ("000000000002", "湖景社区")] {
        profile.places.push(Place {
            code: code.to_owned(),
            kind: PlaceKind::Village,
            parent: Some(street.clone()),
            name: name.to_owned(),
            ended: None,
        });
    }
    profile.bodies.push(Body {
        code: "urban".to_owned(),
        name: "城市管理办公室".to_owned(),
        ..profile.bodies[0].clone()
    });
    profile.mediators.push(Mediator {
        id: "m-chen".to_owned(),
        name: "陈调解".to_owned(),
        officer: None,
        ..profile.mediators[0].clone()
    });
    profile
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("office.redb");
    let clock = Clock::of_this_pc();
    drop(Office::found(&path, profile(), false, clock, "tester").expect("it is founded"));
    let office = Office::open(&path, Purpose::Bulk, clock).expect("it opens");
    Desk { folder, office }
}

fn asker() -> Asker {
    Asker::at_prompt("tester")
}

fn source(bytes: impl Into<Vec<u8>>, mapping: Option<&Mapping>) -> Source {
    let known = |name: &str| is_known(name, mapping);
    let input = Box::new(Cursor::new(bytes.into()));
    Source::read(input, &Options::default(), &known).expect("it can be read")
}

/// Keeps what an import tells.
#[derive(Default)]
struct Notes {
    refused: Vec<(u64, Vec<RowFault>)>,
    /// Corrected by hand and imported again.
    rejects: Option<Refused<Vec<u8>>>,
    /// Stop once so many rows are written.
    stop_at: Option<u64>,
}

impl Watch for Notes {
    fn progress(&mut self, so_far: &Progress) -> bool {
        self.stop_at.is_none_or(|it| so_far.written < it)
    }

    fn refused(&mut self, row: &Row, faults: &[RowFault]) {
        self.refused.push((row.line(), faults.to_vec()));
        if let Some(rejects) = &mut self.rejects {
            let reason = format!("{:?}", faults[0].reason);
            rejects.refuse(row, &reason).expect("memory takes it");
        }
    }
}

impl Desk {
    fn try_import(
        &self,
        bytes: impl Into<Vec<u8>>,
        asked: &Import,
        notes: &mut Notes,
    ) -> Result<Imported, ImportError> {
        let mut source = source(bytes, asked.mapping.as_ref());
        self.office.import(&asker(), &mut source, asked, notes)
    }

    fn import_as(&self, bytes: impl Into<Vec<u8>>, asked: &Import) -> Imported {
        self.try_import(bytes, asked, &mut Notes::default())
            .expect("it is imported")
    }

    fn import(&self, bytes: impl Into<Vec<u8>>) -> Imported {
        self.import_as(bytes, &Import::default())
    }

    fn n_cases(&self) -> u64 {
        let n = self.office.store().read(|it| it.n_cases());
        n.expect("it is read")
    }

    fn case(&self, id: u64) -> Case {
        let found = self
            .office
            .store()
            .read(|it| it.case(CaseId(id), Sight::All));
        found.expect("it is read").expect("there is one")
    }

    fn cases(&self) -> Vec<Case> {
        (1..=self.n_cases()).map(|id| self.case(id)).collect()
    }

    /// Chain, commitments and every derived row hold.
    fn check(&self) {
        let verdict = self.office.store().verify(&mut |_, _| {});
        assert_eq!(verdict.expect("it is read").wrong, None);
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// rows = good + unchanged + changed + repeated + refused.
fn counts(it: &Imported) -> [u64; 6] {
    let sum = it.good + it.unchanged + it.changed + it.repeated + it.refused;
    assert_eq!(it.rows, sum, "every row is accounted for");
    [
        it.good,
        it.unchanged,
        it.changed,
        it.repeated,
        it.refused,
        it.written,
    ]
}
