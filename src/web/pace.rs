//! How often strangers may ask: so many times in a while from one address, and so many from all together.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A measure of how often something is asked for.
pub(super) struct Pace {
    window: Duration,
    from_one: usize,
    in_all: usize,
    /// When, and from where; no more than `in_all`.
    lately: Mutex<VecDeque<(Instant, IpAddr)>>,
}

impl Pace {
    pub(super) fn new(window: Duration, from_one: usize, in_all: usize) -> Pace {
        Pace {
            window,
            from_one,
            in_all,
            lately: Mutex::default(),
        }
    }

    /// Leave to ask now, or how long to wait first.
    pub(super) fn begin(&self, from: IpAddr, now: Instant) -> Result<(), Duration> {
        let mut lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        while lately.front().is_some_and(|it| now - it.0 >= self.window) {
            lately.pop_front();
        }
        let own = lately.iter().filter(|it| it.1 == from);
        let own: Vec<Instant> = own.map(|it| it.0).collect();
        let first = match own.len() >= self.from_one {
            true => own.first().copied(),
            false => lately.front().map(|it| it.0),
        };
        if let Some(first) = first
            && (own.len() >= self.from_one || lately.len() >= self.in_all)
        {
            return Err(first + self.window - now);
        }
        lately.push_back((now, from));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_waits_before_all_do() {
        const WINDOW: Duration = Duration::from_secs(60);
        let pace = Pace::new(WINDOW, 2, 3);
        let [a, b, c] = [1, 2, 3].map(|it| IpAddr::from([10, 0, 0, it]));
        let start = Instant::now();
        let later = start + Duration::from_secs(10);
        assert_eq!(pace.begin(a, start), Ok(()));
        assert_eq!(pace.begin(a, later), Ok(()));
        assert_eq!(pace.begin(a, later), Err(Duration::from_secs(50)));
        assert_eq!(pace.begin(b, later), Ok(()));
        assert_eq!(pace.begin(c, later), Err(Duration::from_secs(50)));
        assert_eq!(pace.begin(c, start + WINDOW), Ok(()));
        assert_eq!(pace.begin(a, later + WINDOW), Ok(()));
    }
}
