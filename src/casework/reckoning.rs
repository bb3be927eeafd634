//! How a period is counted (民法典§200–204): from a trigger to its limits, with every day accounted for.

use super::calendar::Calendar;
use super::day::{Day, Moment};
use super::period::{Duty, Roll, Term, Unit};

mod account;

mod hours;

#[cfg(test)]
mod tests;

pub use account::{Reckoning, Stretch, Why, reckon};
use hours::{after_office_seconds, after_seconds, office_seconds_within, seconds_within};

/// Days on which a period stands still, both ends included; one that still lasts is given up to today.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suspension {
    pub from: Day,
    pub to: Day,
    /// Code of the reason: 鉴定, 听证, 公告 …
    pub reason: String,
}

/// The three limits of a period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limit {
    /// Where the count ends, whatever day that is.
    pub raw: Moment,
    /// The limit of law: a last day of rest gives way to the next working day, where the rule says so (民法典§203).
    pub legal: Moment,
    /// What the office is held to: for its own duties the last working day on or before `raw`, else `legal`.
    pub supervised: Moment,
    /// Counted in days: each limit is the last second of its day.
    pub whole_days: bool,
    /// A day that decided a limit lies in a year whose calendar is not published.
    pub estimated: bool,
}

/// How far a period has run at some moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    pub used: i64,
    /// What is left until the supervised limit; negative once it has passed.
    pub left: i64,
    pub counted_in: Counting,
}

/// What the numbers of a `Progress` are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Counting {
    Seconds,
    /// Seconds within office hours.
    OfficeSeconds,
    Days,
    WorkingDays,
}

/// Days after one day up to and including another; negative when the second is the earlier.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Distance {
    pub natural: i32,
    pub working: i32,
}

/// The limits of a period; `reckon` gives the same, and an account of the days.
pub fn fall_due(
    calendar: &Calendar,
    term: &Term,
    trigger: Moment,
    suspensions: &[Suspension],
) -> Limit {
    let start = trigger.day();
    let seconds = i64::from(term.amount).saturating_mul(3600);
    match term.unit {
        Unit::Hour => {
            let raw = after_seconds(trigger, seconds, suspensions);
            at_the_second(raw, false)
        }
        Unit::WorkingHour => {
            let raw = after_office_seconds(calendar, trigger, seconds, suspensions);
            at_the_second(raw, !calendar.covers_days(start, raw.day()))
        }
        Unit::WorkingDay => {
            let counts = |day| calendar.is_working_day(day) && !is_suspended(suspensions, day);
            let raw = nth_day(start, term.amount, counts);
            let estimated = term.amount > 0 && !calendar.covers_days(start.plus(1), raw);
            let end = end_of(raw);
            Limit {
                raw: end,
                legal: end,
                supervised: end,
                whole_days: true,
                estimated,
            }
        }
        // The finest a record can tell of "at once" is the day itself.
        Unit::AtOnce => {
            let end = end_of(start);
            Limit {
                raw: end,
                legal: end,
                supervised: end,
                whole_days: true,
                estimated: false,
            }
        }
        Unit::NaturalDay | Unit::Month | Unit::Year => {
            let raw = nth_day(start, days_of(term, start), |day| {
                !is_suspended(suspensions, day)
            });
            end_in_days(calendar, term, start, raw, suspensions)
        }
    }
}

/// How much of a period is used and how much is left at a moment.
pub fn used_and_left(
    calendar: &Calendar,
    term: &Term,
    trigger: Moment,
    suspensions: &[Suspension],
    at: Moment,
) -> Progress {
    let until = fall_due(calendar, term, trigger, suspensions).supervised;
    Run {
        calendar,
        counted_in: Counting::of(term.unit),
        trigger,
        until,
        suspensions,
    }
    .progress(at)
}

/// A period between its trigger and its supervised limit, wherever that came from.
pub struct Run<'a> {
    pub calendar: &'a Calendar,
    pub counted_in: Counting,
    pub trigger: Moment,
    pub until: Moment,
    pub suspensions: &'a [Suspension],
}

impl Run<'_> {
    /// How much is used and how much is left at a moment.
    pub fn progress(&self, at: Moment) -> Progress {
        let (trigger, until) = (self.trigger, self.until);
        Progress {
            used: self.measure(trigger, at.max(trigger)),
            left: if at <= until {
                self.measure(at.max(trigger), until.max(trigger))
            } else {
                -self.measure(until, at)
            },
            counted_in: self.counted_in,
        }
    }

    /// The first moment at which no more than so many per cent of the whole are left.
    pub fn when_left(&self, percent: u8) -> Moment {
        let until = self.until.max(self.trigger);
        let whole = self.measure(self.trigger, until);
        let most = whole.saturating_mul(percent.into()) / 100;
        match self.counted_in {
            Counting::Seconds | Counting::OfficeSeconds => {
                let (mut from, mut to) = (self.trigger.0, until.0);
                while from < to {
                    let middle = from + (to - from) / 2;
                    if self.measure(Moment(middle), until) <= most {
                        to = middle;
                    } else {
                        from = middle + 1;
                    }
                }
                Moment(from)
            }
            Counting::Days | Counting::WorkingDays => {
                let (mut day, mut left) = (until.day(), 0);
                while day > self.trigger.day() {
                    left += i64::from(self.counts(day));
                    if left > most {
                        break;
                    }
                    day = day.plus(-1);
                }
                day.start().max(self.trigger)
            }
        }
    }

    fn measure(&self, a: Moment, b: Moment) -> i64 {
        match self.counted_in {
            Counting::Seconds => seconds_within(a, b, self.suspensions),
            Counting::OfficeSeconds => office_seconds_within(self.calendar, a, b, self.suspensions),
            Counting::Days | Counting::WorkingDays => {
                days_within(a.day(), b.day(), |day| self.counts(day))
            }
        }
    }

    fn counts(&self, day: Day) -> bool {
        let works = self.counted_in != Counting::WorkingDays || self.calendar.is_working_day(day);
        works && !is_suspended(self.suspensions, day)
    }
}

impl Counting {
    /// What periods of a unit are counted in.
    pub fn of(unit: Unit) -> Counting {
        match unit {
            Unit::Hour => Counting::Seconds,
            Unit::WorkingHour => Counting::OfficeSeconds,
            Unit::WorkingDay => Counting::WorkingDays,
            Unit::AtOnce | Unit::NaturalDay | Unit::Month | Unit::Year => Counting::Days,
        }
    }
}

/// Natural and working days from one day to another, the first not counted.
pub fn between(calendar: &Calendar, a: Day, b: Day) -> Distance {
    let natural = a.days_until(b);
    let working = if natural >= 0 {
        calendar.working_days_within(a, b)
    } else {
        -calendar.working_days_within(b, a)
    };
    Distance { natural, working }
}

fn at_the_second(raw: Moment, estimated: bool) -> Limit {
    Limit {
        raw,
        legal: raw,
        supervised: raw,
        whole_days: false,
        estimated,
    }
}

/// The limits of a period in natural days, months or years whose count ends on `raw`.
fn end_in_days(
    calendar: &Calendar,
    term: &Term,
    start: Day,
    raw: Day,
    suspensions: &[Suspension],
) -> Limit {
    let legal = if term.roll == Roll::Forward && calendar.is_rest_day(raw) {
        calendar.working_day_after(raw)
    } else {
        raw
    };
    let supervised = match term.duty {
        Duty::Office => last_working_day(calendar, start, raw, suspensions).unwrap_or(legal),
        Duty::Citizen | Duty::Outside => legal,
    };
    let consulted = term.roll == Roll::Forward || term.duty == Duty::Office;
    Limit {
        raw: end_of(raw),
        legal: end_of(legal),
        supervised: end_of(supervised),
        whole_days: true,
        estimated: consulted && !calendar.covers_days(supervised.min(raw), legal),
    }
}

/// The last working day on or before `raw`. None when that would be before the trigger, or before a
/// suspension: a case would be overdue the moment its suspension ends.
fn last_working_day(
    calendar: &Calendar,
    start: Day,
    raw: Day,
    suspensions: &[Suspension],
) -> Option<Day> {
    let mut day = raw;
    while day >= start && !is_suspended(suspensions, day) {
        if calendar.is_working_day(day) {
            return Some(day);
        }
        day = day.plus(-1);
    }
    None
}

/// The natural days a period would take if nothing suspended it.
fn days_of(term: &Term, start: Day) -> u32 {
    let months = match term.unit {
        Unit::Month => term.amount,
        Unit::Year => term.amount.saturating_mul(12),
        _ => return term.amount,
    };
    u32::try_from(start.days_until(months_after(start, months))).unwrap_or(0)
}

/// The corresponding day so many months later; the last of the month where there is none (民法典§202).
fn months_after(start: Day, months: u32) -> Day {
    let date = start.date();
    let month_index = i64::from(date.year()) * 12 + i64::from(date.month()) - 1 + i64::from(months);
    let (year, month) = (month_index.div_euclid(12), month_index.rem_euclid(12) + 1);
    let (Ok(year), Ok(month)) = (i16::try_from(year), i8::try_from(month)) else {
        return Day::LAST;
    };
    (1..=date.day())
        .rev()
        .find_map(|day| Day::of(year, month, day))
        .unwrap_or(Day::LAST)
}

/// The day that is the nth to count after the start; never beyond the last day an office can name.
fn nth_day(start: Day, n: u32, counts: impl Fn(Day) -> bool) -> Day {
    let (mut day, mut counted) = (start, 0);
    while counted < n && day < Day::LAST {
        day = day.plus(1);
        counted += u32::from(counts(day));
    }
    day
}

/// Days that count after `a`, up to and including `b`.
fn days_within(a: Day, b: Day, counts: impl Fn(Day) -> bool) -> i64 {
    let counted = (a.0..b.0).filter(|day| counts(Day(*day).plus(1))).count();
    i64::try_from(counted).unwrap_or(i64::MAX)
}

fn is_suspended(suspensions: &[Suspension], day: Day) -> bool {
    suspension_on(suspensions, day).is_some()
}

fn suspension_on(suspensions: &[Suspension], day: Day) -> Option<&Suspension> {
    suspensions
        .iter()
        .find(|it| (it.from..=it.to).contains(&day))
}

/// The last second of the day.
fn end_of(day: Day) -> Moment {
    Moment::at(day, 23, 59, 59)
}
