//! Who asks, when, under what is in force: what every write transaction of the office begins with, and whether it is kept.

use std::sync::Arc;

use crate::casework::case::{CaseId, Draft};
use crate::casework::day::Moment;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::record::Through;
use crate::store::{StoreError, Turn, Writer};

use super::{Asker, Error, Office};

/// A write that ended without being kept, or failed.
enum Ended<T> {
    Unwritten(Box<T>),
    Failed(Error),
}

impl<T> From<StoreError> for Ended<T> {
    fn from(it: StoreError) -> Ended<T> {
        Ended::Failed(it.into())
    }
}

/// The same for every request of one transaction.
pub(super) struct Asking<'a> {
    pub(super) asker: &'a Asker,
    pub(super) actor: Actor,
    pub(super) rules: Arc<Rules>,
    pub(super) recorded_at: Moment,
}

impl Office {
    /// Works in one transaction and answers what came of it; it is kept only where `is_kept` says so of the answer. So
    /// what is only judged is judged by what would be written.
    pub(super) fn write_where<T>(
        &self,
        is_kept: impl FnOnce(&T) -> bool,
        work: impl FnOnce(&mut Writer) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let outcome = self.store.write(|writer| {
            let done = work(writer).map_err(Ended::Failed)?;
            match is_kept(&done) {
                true => Ok(done),
                false => Err(Ended::Unwritten(Box::new(done))),
            }
        });
        match outcome {
            Ok(done) => Ok(done),
            Err(Ended::Unwritten(done)) => Ok(*done),
            Err(Ended::Failed(it)) => Err(it),
        }
    }

    /// Found out in the transaction itself: rules and people may have changed since the file was opened.
    pub(super) fn asking<'a>(
        &self,
        writer: &Writer<'_>,
        asker: &'a Asker,
    ) -> Result<Asking<'a>, Error> {
        let rules = writer.rules()?;
        let recorded_at = self.recording(writer)?;
        let secret = |name: &str| Ok(writer.secret(name)?);
        let actor = self.actor(asker, &rules, recorded_at.day(), secret)?;
        Ok(Asking {
            asker,
            actor,
            rules,
            recorded_at,
        })
    }
}

/// Of what the program does by itself while somebody asks for something.
pub(super) fn own_turn(asker: &Asker, rules: &Rules, at: Moment) -> Turn {
    Turn {
        through: Through::Sweep,
        ..turn(asker, &Actor::system(), rules, at, at, None)
    }
}

/// What the headers of a request have in common.
pub(super) fn turn(
    asker: &Asker,
    actor: &Actor,
    rules: &Rules,
    recorded_at: Moment,
    happened_at: Moment,
    key: Option<String>,
) -> Turn {
    Turn {
        recorded_at,
        happened_at,
        officer: actor.id.clone(),
        through: asker.through.clone(),
        origin: rules.profile.office.code.clone(),
        reference: rules.reference,
        key,
    }
}

impl Asking<'_> {
    /// What the headers of the records have in common.
    pub(super) fn turn(&self, happened_at: Moment, key: Option<String>) -> Turn {
        let (rules, now) = (&self.rules, self.recorded_at);
        turn(self.asker, &self.actor, rules, now, happened_at, key)
    }

    /// Appends an office fact.
    pub(super) fn append_house(&self, writer: &mut Writer, draft: Draft) -> Result<(), Error> {
        let last = writer.last_of_house()?;
        let turn = self.turn(self.recorded_at, None);
        writer.append(CaseId::HOUSE, last.as_slice(), vec![draft], &turn)?;
        Ok(())
    }
}
