//! Days and moments: civil days of the office (always +08:00) and seconds of the clock, with no time zone asked of anyone.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time, Weekday, date};
use minicbor::{Decode, Encode};

/// Seconds by which office time runs ahead of UTC. Offices run on +08:00 whatever the PC believes.
const OFFICE_OFFSET: i64 = 8 * 3600;
const SECONDS_PER_DAY: i64 = 86_400;

/// A civil day in office time, stored as days since 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Encode, Decode)]
#[cbor(transparent)]
pub struct Day(#[n(0)] pub i32);

/// A moment, stored as whole seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Encode, Decode)]
#[cbor(transparent)]
pub struct Moment(#[n(0)] pub i64);

impl Day {
    /// The first and last day the office can name; outside them a typed date is a slip of the finger.
    pub const FIRST: Day = Day(-25_567); // 1900-01-01
    pub const LAST: Day = Day(84_005); // 2199-12-31

    /// The day of a calendar date; `None` when there is no such date (2026-02-30) or it lies outside 1900–2199.
    pub fn of(year: i16, month: i8, day: i8) -> Option<Day> {
        let date = Date::new(year, month, day).ok()?;
        let day = Day::from(date);
        (Day::FIRST..=Day::LAST).contains(&day).then_some(day)
    }

    /// The calendar date.
    pub fn date(self) -> Date {
        let epoch = date(1970, 1, 1);
        epoch
            .checked_add(jiff::Span::new().days(i64::from(self.0)))
            .unwrap_or(epoch)
    }

    pub fn year(self) -> i16 {
        self.date().year()
    }

    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// Whole days from `self` to `later`; negative when `later` is earlier.
    pub fn days_until(self, later: Day) -> i32 {
        later.0 - self.0
    }

    pub fn weekday(self) -> Weekday {
        self.date().weekday()
    }

    /// The first moment of the day, 00:00 office time.
    pub fn start(self) -> Moment {
        Moment(i64::from(self.0) * SECONDS_PER_DAY - OFFICE_OFFSET)
    }
}

impl From<Date> for Day {
    fn from(it: Date) -> Day {
        let span = it
            .since(date(1970, 1, 1))
            .map(|s| s.get_days())
            .unwrap_or(0);
        Day(span)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date())
    }
}

impl FromStr for Day {
    type Err = ();

    /// Strict `YYYY-MM-DD`; the many ways people write dates are understood at the edge, not here.
    fn from_str(text: &str) -> Result<Day, ()> {
        if text.len() != 10 {
            return Err(());
        }
        let date: Date = text.parse().map_err(|_| ())?;
        Day::of(date.year(), date.month(), date.day()).ok_or(())
    }
}

impl Moment {
    /// The moment of a civil date and time in office time.
    pub fn at(day: Day, hour: i8, minute: i8, second: i8) -> Moment {
        Moment(day.start().0 + i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second))
    }

    /// The civil day in office time.
    pub fn day(self) -> Day {
        let days = (self.0 + OFFICE_OFFSET).div_euclid(SECONDS_PER_DAY);
        Day(i32::try_from(days).unwrap_or(i32::MAX))
    }

    /// Date and time on the office's wall.
    pub fn on_the_wall(self) -> DateTime {
        let seconds = (self.0 + OFFICE_OFFSET).rem_euclid(SECONDS_PER_DAY);
        let part = |n: i64| i8::try_from(n).unwrap_or(0);
        let time = Time::new(
            part(seconds / 3600),
            part(seconds / 60 % 60),
            part(seconds % 60),
            0,
        )
        .unwrap_or_default();
        self.day().date().to_datetime(time)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let it = self.on_the_wall();
        write!(
            f,
            "{} {:02}:{:02}:{:02}",
            it.date(),
            it.hour(),
            it.minute(),
            it.second()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_moments_of_office_time() {
        assert_eq!(Day::of(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::of(1900, 1, 1), Some(Day::FIRST));
        assert_eq!(Day::of(2199, 12, 31), Some(Day::LAST));
        assert_eq!(Day::of(2026, 2, 30), None);
        assert_eq!("2026-09-24".parse(), Ok(Day(20_720)));
        assert_eq!(Day(20_720).to_string(), "2026-09-24");
        assert!("2026-9-24".parse::<Day>().is_err());
        // 16:00 UTC is midnight of the next office day.
        assert_eq!(Moment(16 * 3600 - 1).day(), Day(0));
        assert_eq!(Moment(16 * 3600).day(), Day(1));
        assert_eq!(
            Moment::at(Day(20_720), 9, 5, 7).to_string(),
            "2026-09-24 09:05:07"
        );
        assert_eq!(Moment::at(Day(20_720), 0, 0, 0), Day(20_720).start());
    }
}
