//! The queue of the day as it was last put together: good until something is recorded, a limit goes by, or the day ends.
//!
//! A desk is looked at far more often than anything is recorded, and putting it together walks through whole columns.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::casework::day::Moment;
use crate::casework::occasion::Actor;

use super::filter::Filter;
use super::lists::TodayList;
use super::request::Today;

/// Officers whose queue is kept; beyond it the oldest goes.
const MOST: usize = 100;

/// Queues by officer.
#[derive(Default)]
pub(super) struct Kept {
    queues: Mutex<Vec<Entry>>,
    turn: Mutex<()>,
}

struct Entry {
    actor: Actor,
    soon_days: Option<i32>,
    limit: Option<usize>,
    /// The newest record when it was put together: profile, clock and rules are records, too.
    head: u64,
    until: Moment,
    list: TodayList,
}

impl Entry {
    fn is_of(&self, actor: &Actor, asked: &Today) -> bool {
        self.soon_days == asked.soon_days && self.limit == asked.limit && self.actor == *actor
    }
}

/// Only the plain queue is asked for again and again.
fn is_plain(asked: &Today) -> bool {
    asked.filter == Filter::default() && asked.by.is_none() && asked.since.is_none()
}

impl Kept {
    fn lock(&self) -> MutexGuard<'_, Vec<Entry>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leave to put a queue together that will be kept; no other waits for anybody.
    pub(super) fn turn(&self, asked: &Today) -> Option<MutexGuard<'_, ()>> {
        is_plain(asked).then(|| self.turn.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The queue of an officer, if it still stands as it was.
    pub(super) fn find(
        &self,
        actor: &Actor,
        asked: &Today,
        head: u64,
        now: Moment,
    ) -> Option<TodayList> {
        let queues = self.lock();
        let found = queues.iter().find(|it| it.is_of(actor, asked))?;
        // A clock set back is not trusted either.
        let stands = found.head == head && (found.list.now..found.until).contains(&now);
        (is_plain(asked) && stands).then(|| found.list.clone())
    }

    pub(super) fn keep(
        &self,
        actor: &Actor,
        asked: &Today,
        head: u64,
        until: Moment,
        list: &TodayList,
    ) {
        if !is_plain(asked) {
            return;
        }
        let mut queues = self.lock();
        queues.retain(|it| !it.is_of(actor, asked));
        if queues.len() >= MOST {
            queues.remove(0);
        }
        queues.push(Entry {
            actor: actor.clone(),
            soon_days: asked.soon_days,
            limit: asked.limit,
            head,
            until,
            list: list.clone(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::day::Day;

    #[test]
    fn a_queue_stands_until_something_is_recorded_or_a_limit_goes_by() {
        let kept = Kept::default();
        let now = Moment::at(Day::of(2026, 11, 27).unwrap(), 9, 0, 0);
        let until = Moment(now.0 + 600);
        let list = TodayList {
            now,
            office: "office".to_owned(),
            sections: Vec::new(),
            parts: Vec::new(),
            backup_old: None,
        };
        let (own, other) = (
            Actor::system(),
            Actor {
                body: Some("b".to_owned()),
                ..Actor::system()
            },
        );
        let plain = Today::default();
        let since = Today {
            since: Some(now),
            ..Today::default()
        };
        let longer = Today {
            limit: Some(50),
            ..Today::default()
        };
        kept.keep(&own, &since, 7, until, &list);
        assert!(kept.find(&own, &since, 7, now).is_none());
        kept.keep(&own, &plain, 7, until, &list);
        for (actor, asked, head, at, stands) in [
            (&own, &plain, 7, now, true),
            (&own, &plain, 7, Moment(until.0 - 1), true),
            (&own, &plain, 7, until, false),
            (&own, &plain, 7, Moment(now.0 - 1), false),
            (&own, &plain, 8, now, false),
            (&own, &longer, 7, now, false),
            (&own, &since, 7, now, false),
            (&other, &plain, 7, now, false),
        ] {
            let found = kept.find(actor, asked, head, at);
            assert_eq!(
                found.is_some(),
                stands,
                "{asked:?} {head} {at:?} {}",
                actor.id
            );
        }
        for n in 0..MOST {
            let actor = Actor {
                id: n.to_string(),
                ..Actor::system()
            };
            kept.keep(&actor, &plain, 7, until, &list);
        }
        assert!(kept.find(&own, &plain, 7, now).is_none());
    }
}
