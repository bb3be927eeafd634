//! Periods in hours: through day and night, or only while the office is open.

use super::{Suspension, end_of, is_suspended};
use crate::casework::calendar::Calendar;
use crate::casework::day::{Day, Moment};

/// The moment so many seconds later, suspended days left out.
pub(super) fn after_seconds(trigger: Moment, seconds: i64, suspensions: &[Suspension]) -> Moment {
    if suspensions.is_empty() {
        return Moment(trigger.0.saturating_add(seconds)).min(end_of(Day::LAST));
    }
    let (mut at, mut left) = (trigger, seconds);
    while at.day() < Day::LAST {
        let next = at.day().plus(1).start();
        if !is_suspended(suspensions, at.day()) {
            // A limit on the stroke of midnight still belongs to the day it ends.
            if left <= next.0 - at.0 {
                return Moment(at.0 + left);
            }
            left -= next.0 - at.0;
        }
        at = next;
    }
    end_of(Day::LAST)
}

/// The moment after so many seconds in which the office is open.
pub(super) fn after_office_seconds(
    calendar: &Calendar,
    trigger: Moment,
    seconds: i64,
    suspensions: &[Suspension],
) -> Moment {
    let (mut day, mut left) = (trigger.day(), seconds);
    while day < Day::LAST {
        if calendar.is_working_day(day) && !is_suspended(suspensions, day) {
            for (opens, closes) in calendar.hours().of(day) {
                let opens = opens.max(trigger);
                let open = (closes.0 - opens.0).max(0);
                if open > 0 && left <= open {
                    return Moment(opens.0 + left);
                }
                left -= open;
            }
        }
        day = day.plus(1);
    }
    end_of(Day::LAST)
}

pub(super) fn seconds_within(a: Moment, b: Moment, suspensions: &[Suspension]) -> i64 {
    let mut seconds = b.0 - a.0;
    if !suspensions.is_empty() {
        let mut day = a.day();
        while day <= b.day() {
            if is_suspended(suspensions, day) {
                let (from, to) = (day.start().max(a), day.plus(1).start().min(b));
                seconds -= (to.0 - from.0).max(0);
            }
            day = day.plus(1);
        }
    }
    seconds
}

pub(super) fn office_seconds_within(
    calendar: &Calendar,
    a: Moment,
    b: Moment,
    suspensions: &[Suspension],
) -> i64 {
    let mut seconds = 0;
    let mut day = a.day();
    while day <= b.day() {
        if calendar.is_working_day(day) && !is_suspended(suspensions, day) {
            for (opens, closes) in calendar.hours().of(day) {
                seconds += (closes.min(b).0 - opens.max(a).0).max(0);
            }
        }
        day = day.plus(1);
    }
    seconds
}
