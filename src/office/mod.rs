//! The door: every asker makes a request, and `Office::handle` alone answers; permission, clock and transaction live here, once.

/// Why the office did not answer, as data.
pub mod error;

/// Requests and replies: values, never paths.
pub mod request;

/// Who asks.
pub mod who;

/// Founding an office, applying a profile.
pub mod founding;

/// Steps on one case, in one transaction.
mod take;

/// How words become a step: the fields of every step.
pub mod form;

/// Ledgers (台账): files of other systems turned into rows of understood fields.
pub mod ledger;

/// Import: whole ledgers, judged and written.
pub mod import;

/// Apply: many steps on cases that exist, from a file.
pub mod apply;

/// Export: cases leave as rows.
pub mod export;

/// How a case is named by people: numbers, codes.
pub mod naming;

/// A case as it is shown: masked unless revealed.
pub mod showing;

/// Cases chosen by facts.
pub mod filter;

/// Lists, searches, the queue of the day.
pub mod lists;

/// What stands beside the ordinary columns of a list.
mod detail;

/// A filter in words.
mod conditions;

/// The queue of the day, section by section.
mod queue;

/// The queue as it was last put together.
mod kept;

/// By body or officer: overdue, in time, slips.
mod asking;
mod audit;
pub mod board;

/// Samples for inspection.
pub mod sample;

/// What came to a more pressing light.
pub mod sweep;

/// Cases counted.
pub mod stats;

/// Reports: sheets, pictures and sentences of one period.
pub mod report;

/// Work that belongs to no case: recorded, taken back, listed.
pub mod activity;

/// Holidays published since, and what they move.
pub mod calendar;

/// Why routed so, why due then.
pub mod explain;

/// Private parts erased on a lawful basis.
pub mod erasing;
pub mod estimates;

/// What citizens may ask for themselves.
pub mod public;

/// Programs that ask as an officer.
pub mod token;

/// A case that travels to another office as a file.
pub mod transfer;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::casework::day::{Day, Moment};
use crate::casework::occasion::Rules;
use crate::store::{Purpose, Sight, Store, StoreError, Writer};

pub use error::Error;
pub use request::{Reply, Request};
pub use who::Asker;

/// How far this PC's clock may stand behind the newest record before it must be set.
const CLOCK_BEHIND: i64 = 600;
/// How far ahead of the newest record it may stand.
const CLOCK_AHEAD: i64 = 366 * 86_400;

/// Where the office's moments come from.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    pub now: fn() -> Moment,
    /// `--today`: for reading, dry runs, and practice offices.
    pub today: Option<Day>,
}

impl Clock {
    /// The PC's own clock.
    pub fn of_this_pc() -> Clock {
        Clock {
            now: || {
                let since = std::time::SystemTime::now()
                    .duration_since(std::time::UNIX_EPOCH)
                    .map_or(0, |it| it.as_secs());
                Moment(i64::try_from(since).unwrap_or(i64::MAX))
            },
            today: None,
        }
    }

    /// Now, or nine o'clock of the day that was asked for.
    pub fn reading(&self) -> Moment {
        match self.today {
            None => (self.now)(),
            Some(day) => Moment::at(day, 9, 0, 0),
        }
    }
}

/// An opened office. Cheap to ask, safe to share between threads.
pub struct Office {
    store: Store,
    clock: Clock,
    practice: bool,
    kept: kept::Kept,
}

impl Office {
    /// Opens the office in a file.
    pub fn open(path: &Path, purpose: Purpose, clock: Clock) -> Result<Office, Error> {
        let store = Store::open(path, purpose)?;
        Office::of(store, clock)
    }

    fn of(store: Store, clock: Clock) -> Result<Office, Error> {
        let practice = store.read(|reader| -> Result<_, Error> {
            reader.rules()?;
            Ok(reader.is_practice()?)
        })?;
        Ok(Office {
            store,
            clock,
            practice,
            kept: kept::Kept::default(),
        })
    }

    /// Waits so long for its turn to write; `on_wait` is told once, after a second.
    pub fn with_patience(mut self, patience: Duration, on_wait: fn(u64)) -> Office {
        self.store = self.store.with_patience(patience, on_wait);
        self
    }

    /// A practice office (练习): every output says so.
    pub fn is_practice(&self) -> bool {
        self.practice
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    pub fn path(&self) -> PathBuf {
        self.store.path().to_owned()
    }

    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// What is in force, as last read.
    pub fn rules(&self) -> Arc<Rules> {
        self.store
            .rules()
            .expect("an office is opened by reading its rules")
    }

    /// Answers a request. The only way anything is asked of an office.
    pub fn handle(&self, asker: &Asker, request: Request) -> Result<Reply, Error> {
        // Two doors that do not lead into each other: a citizen asks nothing else, and nobody else asks so.
        if asker.is_citizen() != request.is_public() {
            return Err(Error::NotEntitled { what: "public" });
        }
        match request {
            Request::Submit(it) => self.submit(asker, *it).map(Reply::Submitted),
            Request::Progress(it) => self.progress(&it).map(|it| Reply::Progress(Box::new(it))),
            Request::Rate(it) => self.rate(asker, it).map(|()| Reply::Done),
            Request::Take(it) => self.take(asker, it).map(|it| Reply::Taken(Box::new(it))),
            Request::Together(it) => self.take_together(asker, &it).map(Reply::Together),
            Request::Show(it) => self.show(asker, it).map(|it| Reply::Case(Box::new(it))),
            Request::List(it) => self.list(asker, &it).map(Reply::Sheet),
            Request::Today(it) => self.today(asker, &it).map(|it| Reply::Today(Box::new(it))),
            Request::Board(it) => self.board(asker, &it).map(Reply::Sheet),
            Request::Sample(it) => self.sample(asker, &it).map(Reply::Sheet),
            Request::Sweep(it) => self.sweep(asker, it).map(|it| Reply::Swept(Box::new(it))),
            Request::Search(it) => self.search(asker, &it).map(Reply::Sheet),
            Request::Likely(it) => self.likely(asker, *it).map(Reply::Likely),
            Request::Stats(it) => self.stats(asker, &it).map(Reply::Sheet),
            Request::Report(it) => self
                .report(asker, &it)
                .map(|it| Reply::Bulletin(Box::new(it))),
            Request::RecordActivities(it) => self.record_activities(asker, &it).map(Reply::Records),
            Request::ReverseActivity(it) => self.reverse_activity(asker, &it).map(|()| Reply::Done),
            Request::Activities(it) => self.activities(asker, &it).map(Reply::Sheet),
            Request::Frozen(it) => self
                .frozen(asker, &it)
                .map(|it| Reply::Frozen(it.map(Box::new))),
            Request::Freeze(it) => self.freeze(asker, &it).map(Reply::Sheet),
            Request::Differ(it) => self
                .differ(asker, &it)
                .map(|it| Reply::Differences(Box::new(it))),
            Request::Export(it) => self.export(asker, &it).map(Reply::Sheet),
            Request::ExplainDue(it) => self.explain_due(asker, &it).map(Reply::Explained),
            Request::ExplainRoute(it) => self.explain_route(asker, &it).map(Reply::Routes),
            Request::ApplyProfile(it) => self.apply_profile(asker, *it).map(Reply::Changes),
            Request::ImportCalendar(it) => self
                .import_calendar(asker, &it)
                .map(|it| Reply::Calendar(Box::new(it))),
            Request::AdoptReference => self.adopt_reference(asker).map(|()| Reply::Done),
            Request::SetPassword { officer, password } => self
                .set_password(asker, &officer, password.as_deref())
                .map(|()| Reply::Done),
            Request::SignIn { officer, password } => {
                self.sign_in(&officer, &password).map(Reply::SignedIn)
            }
            Request::Audit { limit } => self.audit(asker, limit).map(Reply::Records),
            Request::Erase(it) => self.erase(asker, &it).map(Reply::Erased),
            Request::MakeToken { officer } => self.make_token(asker, &officer).map(Reply::Token),
            Request::RevokeToken { id } => self.revoke_token(asker, &id).map(|()| Reply::Done),
            Request::ListTokens => self.list_tokens(asker).map(Reply::Sheet),
            Request::Status => self.status().map(|it| Reply::Status(Box::new(it))),
        }
    }

    /// When a record written now is recorded: the real clock, never before the newest record.
    fn recording(&self, writer: &Writer) -> Result<Moment, Error> {
        if self.clock.today.is_some() && !self.practice {
            return Err(Error::TodayOnlyReads);
        }
        let now = self.clock.reading();
        let newest = writer.newest();
        if newest.0 == i64::MIN {
            return Ok(now);
        }
        let wrong = now.0 < newest.0 - CLOCK_BEHIND || now.0 > newest.0 + CLOCK_AHEAD;
        if wrong && !self.practice {
            return Err(StoreError::SetTheClock { now, newest }.into());
        }
        Ok(now.max(newest))
    }

    fn sight(actor: &crate::casework::occasion::Actor) -> Sight {
        if actor.sees_restricted {
            Sight::All
        } else {
            Sight::WithoutRestricted
        }
    }
}
