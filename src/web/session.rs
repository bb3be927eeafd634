//! Sessions: who is signed in from which browser, for how long; and how often a password may be tried.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::office::who::SignedIn;

/// A session ends when nothing was asked for so long.
const IDLE: Duration = Duration::from_secs(60 * 60);
/// And in any case after a working day.
const LONGEST: Duration = Duration::from_secs(12 * 60 * 60);
/// Sessions at once; beyond it the longest idle one ends.
const MOST: usize = 500;

/// Failures in a row before an account waits.
const FREE_FAILURES: u32 = 5;
/// The first wait; it doubles with every further failure.
const FIRST_WAIT: Duration = Duration::from_secs(60);
const LONGEST_WAIT: Duration = Duration::from_secs(15 * 60);
/// Tries of all accounts together within a minute.
const PACE: usize = 30;
const MINUTE: Duration = Duration::from_secs(60);
/// Names tried that are remembered, beyond which the one longest left alone is forgotten.
const MOST_NAMES: usize = 1_000;
// At the pace all are held to, whoever makes one name be forgotten by trying others waits longer than for the name itself.
const _: () = assert!((MOST_NAMES / PACE) as u64 * MINUTE.as_secs() > LONGEST_WAIT.as_secs());

/// 256 random bits, as they stand in a cookie or form.
pub(super) fn random() -> String {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Whether two secrets are the same, in a time that does not tell how much of them is.
pub(super) fn is_same(a: &str, b: &str) -> bool {
    Sha256::digest(a) == Sha256::digest(b)
}

/// One browser of one officer.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) signed_in: SignedIn,
    /// Stands in every form of the session.
    pub(super) csrf: String,
    begun: Instant,
    used: Instant,
    /// What the next page tells once.
    notice: Option<String>,
    /// Refused rows of the last ledger, to be taken away.
    kept: Option<Vec<u8>>,
}

/// Every session there is, by the fingerprint of its token: whoever reads the memory of a dump reads no token.
#[derive(Default)]
pub(super) struct Sessions(Mutex<HashMap<[u8; 32], Session>>);

fn key(token: &str) -> [u8; 32] {
    Sha256::digest(token).into()
}

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a session; answers its token.
    pub(super) fn begin(&self, signed_in: SignedIn, now: Instant) -> String {
        let token = random();
        let mut all = self.lock();
        all.retain(|_, it| !it.has_ended(now));
        if all.len() >= MOST
            && let Some(oldest) = all.iter().min_by_key(|it| it.1.used).map(|it| *it.0)
        {
            all.remove(&oldest);
        }
        let session = Session {
            signed_in,
            csrf: random(),
            begun: now,
            used: now,
            notice: None,
            kept: None,
        };
        all.insert(key(&token), session);
        token
    }

    /// The session of a token, used now.
    pub(super) fn find(&self, token: &str, now: Instant) -> Option<Session> {
        let mut all = self.lock();
        let session = all.get_mut(&key(token))?;
        if session.has_ended(now) {
            all.remove(&key(token));
            return None;
        }
        session.used = now;
        Some(session.without_file())
    }

    pub(super) fn end(&self, token: &str) {
        self.lock().remove(&key(token));
    }

    /// Tells something on the next page of a session.
    pub(super) fn tell(&self, token: &str, notice: String) {
        if let Some(session) = self.lock().get_mut(&key(token)) {
            session.notice = Some(notice);
        }
    }

    /// Keeps a file for a session, in place of the last.
    pub(super) fn keep(&self, token: &str, file: Option<Vec<u8>>) {
        if let Some(session) = self.lock().get_mut(&key(token)) {
            session.kept = file;
        }
    }

    pub(super) fn kept(&self, token: &str) -> Option<Vec<u8>> {
        self.lock().get(&key(token))?.kept.clone()
    }

    /// What is to be told, once.
    pub(super) fn told(&self, token: &str) -> Option<String> {
        self.lock().get_mut(&key(token))?.notice.take()
    }
}

impl Session {
    /// As every page sees it; the file is large and asked for by one.
    fn without_file(&self) -> Session {
        Session {
            signed_in: self.signed_in.clone(),
            csrf: self.csrf.clone(),
            begun: self.begun,
            used: self.used,
            notice: None,
            kept: None,
        }
    }

    fn has_ended(&self, now: Instant) -> bool {
        now.duration_since(self.used) > IDLE || now.duration_since(self.begun) > LONGEST
    }
}

/// Names and codes tried lately, and how often in vain.
#[derive(Default)]
pub(super) struct Attempts(Mutex<Tried>);

#[derive(Default)]
struct Tried {
    /// By the fingerprint of the name: however long it is, it takes no more room.
    by_name: HashMap<[u8; 32], Failures>,
    lately: Vec<Instant>,
}

struct Failures {
    n: u32,
    last: Instant,
}

impl Failures {
    fn wait(&self) -> Duration {
        match self.n.checked_sub(FREE_FAILURES) {
            None => Duration::ZERO,
            Some(n) => FIRST_WAIT.saturating_mul(1 << n.min(16)).min(LONGEST_WAIT),
        }
    }
}

impl Attempts {
    fn lock(&self) -> MutexGuard<'_, Tried> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leave to try a password now, or how long to wait first.
    pub(super) fn begin(&self, name: &str, now: Instant) -> Result<(), Duration> {
        let mut tried = self.lock();
        if let Some(it) = tried.by_name.get(&key(name)) {
            let over = it.last + it.wait();
            if now < over {
                return Err(over - now);
            }
        }
        tried.lately.retain(|it| now.duration_since(*it) < MINUTE);
        if tried.lately.len() >= PACE {
            return Err(tried.lately[0] + MINUTE - now);
        }
        tried.lately.push(now);
        Ok(())
    }

    pub(super) fn failed(&self, name: &str, now: Instant) {
        let (mut tried, name) = (self.lock(), key(name));
        let by_name = &mut tried.by_name;
        if by_name.len() >= MOST_NAMES && !by_name.contains_key(&name) {
            let oldest = by_name.iter().min_by_key(|it| it.1.last).map(|it| *it.0);
            oldest.and_then(|it| by_name.remove(&it));
        }
        let it = by_name.entry(name).or_insert(Failures { n: 0, last: now });
        it.n += 1;
        it.last = now;
    }

    pub(super) fn succeeded(&self, name: &str) {
        self.lock().by_name.remove(&key(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{Asker, who::Proof};

    fn signed_in() -> SignedIn {
        SignedIn {
            officer: "clerk".to_owned(),
            proof: Proof::of(b"hash"),
        }
    }

    #[test]
    fn a_session_ends_when_idle_when_old_and_when_told() {
        let sessions = Sessions::default();
        let start = Instant::now();
        let token = sessions.begin(signed_in(), start);
        let asker = Asker::signed_in(&sessions.find(&token, start).unwrap().signed_in);
        assert_eq!(asker.officer.as_deref(), Some("clerk"));
        assert!(sessions.find("another", start).is_none());
        let mut now = start;
        while now < start + LONGEST - IDLE / 2 {
            now += IDLE / 2;
            assert!(sessions.find(&token, now).is_some());
        }
        assert!(sessions.find(&token, now + IDLE / 2 + MINUTE).is_none());
        let token = sessions.begin(signed_in(), start);
        assert!(sessions.find(&token, start + IDLE + MINUTE).is_none());
        let token = sessions.begin(signed_in(), start);
        sessions.end(&token);
        assert!(sessions.find(&token, start).is_none());
    }

    #[test]
    fn sessions_are_bounded() {
        let sessions = Sessions::default();
        let start = Instant::now();
        let first = sessions.begin(signed_in(), start);
        for n in 1..=MOST as u64 {
            sessions.begin(signed_in(), start + Duration::from_millis(n));
        }
        assert_eq!(sessions.lock().len(), MOST);
        assert!(sessions.find(&first, start).is_none());
    }

    #[test]
    fn a_notice_is_told_once() {
        let sessions = Sessions::default();
        let token = sessions.begin(signed_in(), Instant::now());
        sessions.tell(&token, "done".to_owned());
        assert_eq!(sessions.told(&token).as_deref(), Some("done"));
        assert_eq!(sessions.told(&token), None);
    }

    #[test]
    fn an_account_waits_longer_with_every_failure() {
        let attempts = Attempts::default();
        let mut now = Instant::now();
        for _ in 0..FREE_FAILURES {
            assert_eq!(attempts.begin("a", now), Ok(()));
            attempts.failed("a", now);
        }
        assert_eq!(attempts.begin("a", now), Err(FIRST_WAIT));
        assert_eq!(attempts.begin("b", now), Ok(()));
        now += FIRST_WAIT;
        assert_eq!(attempts.begin("a", now), Ok(()));
        attempts.failed("a", now);
        assert_eq!(attempts.begin("a", now), Err(FIRST_WAIT * 2));
        for _ in 0..20 {
            attempts.failed("a", now);
        }
        assert_eq!(attempts.begin("a", now), Err(LONGEST_WAIT));
        attempts.succeeded("a");
        assert_eq!(attempts.begin("a", now), Ok(()));
    }

    #[test]
    fn all_accounts_together_keep_a_pace() {
        let attempts = Attempts::default();
        let now = Instant::now();
        for n in 0..PACE {
            assert_eq!(attempts.begin(&n.to_string(), now), Ok(()));
        }
        assert_eq!(attempts.begin("one more", now), Err(MINUTE));
        assert_eq!(attempts.begin("one more", now + MINUTE), Ok(()));
    }

    /// Tries a name, wrongly, as soon as it is let; when that was.
    fn fail(attempts: &Attempts, name: &str, mut now: Instant) -> Instant {
        while let Err(wait) = attempts.begin(name, now) {
            now += wait;
        }
        attempts.failed(name, now);
        now
    }

    #[test]
    fn a_flood_of_names_fills_no_memory_and_unlocks_none() {
        let attempts = Attempts::default();
        let start = Instant::now();
        let mut now = start;
        for _ in 0..20 {
            now = fail(&attempts, "locked", now);
        }
        let over = now + LONGEST_WAIT;
        for n in 0..2 * MOST_NAMES {
            now = fail(&attempts, &n.to_string(), now);
            assert!(now >= over || attempts.begin("locked", now).is_err(), "{n}");
        }
        let tried = attempts.lock();
        assert_eq!(tried.by_name.len(), MOST_NAMES);
        assert!(tried.lately.len() <= PACE);
        assert!(!tried.by_name.contains_key(&key("locked")));
        drop(tried);
        // A name that comes when the memory is full is held like any other.
        for _ in 0..FREE_FAILURES {
            now = fail(&attempts, "late", now);
        }
        assert_eq!(attempts.begin("late", now), Err(FIRST_WAIT));
    }

    #[test]
    fn random_words_are_long_and_differ() {
        let (a, b) = (random(), random());
        assert_eq!(a.len(), 43);
        assert_ne!(a, b);
        assert!(is_same(&a, &a.clone()) && !is_same(&a, &b));
    }
}
