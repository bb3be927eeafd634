//! The account of a period's days: why each was counted or was not, for `explain`.

use super::{Limit, Suspension, fall_due, suspension_on};
use crate::casework::calendar::Calendar;
use crate::casework::day::{Day, Moment};
use crate::casework::period::{Term, Unit};

/// The limits and the days that led to them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reckoning {
    pub limit: Limit,
    /// Every day from the trigger to the last limit, in order, without gaps.
    pub stretches: Vec<Stretch>,
}

/// Days in a row treated alike, both ends included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stretch {
    pub from: Day,
    pub to: Day,
    pub counted: bool,
    pub why: Why,
}

/// Why a day was counted, or was not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Why {
    /// An ordinary day of the count.
    Counted,
    /// The day of the trigger is not counted (民法典§201).
    StartDay,
    Weekend,
    Holiday(String),
    /// A worked weekend day: it counts, and a period may end on it.
    MakeUpDay(String),
    Suspended(String),
    /// Passed over, or landed on, because the last day was a day of rest: its holiday, or a weekend.
    Roll(Option<String>),
}

/// The limits of a period and the days that led to them, for `explain`.
pub fn reckon(
    calendar: &Calendar,
    term: &Term,
    trigger: Moment,
    suspensions: &[Suspension],
) -> Reckoning {
    let limit = fall_due(calendar, term, trigger, suspensions);
    let account = Account {
        calendar,
        term,
        trigger,
        suspensions,
    };
    Reckoning {
        stretches: account.stretches(&limit),
        limit,
    }
}

/// The account of a period's days, told once its limits are known.
struct Account<'a> {
    calendar: &'a Calendar,
    term: &'a Term,
    trigger: Moment,
    suspensions: &'a [Suspension],
}

impl Account<'_> {
    fn stretches(&self, limit: &Limit) -> Vec<Stretch> {
        let (raw, legal) = (limit.raw.day(), limit.legal.day());
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut day = self.trigger.day();
        while day <= legal {
            let (counted, why) = if day > raw {
                (
                    false,
                    Why::Roll(self.calendar.name_of(raw).map(str::to_owned)),
                )
            } else {
                self.why(day, raw)
            };
            match stretches.last_mut() {
                Some(last) if last.counted == counted && last.why == why => last.to = day,
                _ => stretches.push(Stretch {
                    from: day,
                    to: day,
                    counted,
                    why,
                }),
            }
            day = day.plus(1);
        }
        stretches
    }

    fn why(&self, day: Day, raw: Day) -> (bool, Why) {
        let (unit, start) = (self.term.unit, self.trigger.day());
        let in_hours = matches!(unit, Unit::Hour | Unit::WorkingHour);
        let working_only = matches!(unit, Unit::WorkingDay | Unit::WorkingHour);
        if day == start && !in_hours {
            return (false, Why::StartDay);
        }
        if let Some(it) = suspension_on(self.suspensions, day) {
            return (false, Why::Suspended(it.reason.clone()));
        }
        let name = self.calendar.name_of(day).map(str::to_owned);
        if working_only && self.calendar.is_rest_day(day) {
            return (false, name.map_or(Why::Weekend, Why::Holiday));
        }
        // Come after closing time: the doors open for it only tomorrow.
        if unit == Unit::WorkingHour && day == start && !self.is_open_today() {
            return (false, Why::StartDay);
        }
        // In natural days a make-up day is a day like any other, unless it saves the last from rolling.
        let tells = working_only || (day == raw && unit != Unit::Hour);
        match name {
            Some(name) if tells && self.calendar.is_make_up_day(day) => {
                (true, Why::MakeUpDay(name))
            }
            _ => (true, Why::Counted),
        }
    }

    /// Whether the office is still open, or yet to open, after the trigger on its own day.
    fn is_open_today(&self) -> bool {
        let mut intervals = self.calendar.hours().of(self.trigger.day());
        intervals.any(|(_, closes)| closes > self.trigger)
    }
}
