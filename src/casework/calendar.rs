//! The calendar: which days the office works, what holidays are called, and at which hours the doors are open.

use std::collections::{BTreeMap, BTreeSet};

use super::day::{Day, Moment};

/// What the yearly notice (国务院办公厅放假通知) says of a day that breaks the week's rhythm.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exception {
    /// A day of rest (休), in the week or at its end.
    Off,
    /// A make-up working day (调休上班) on a Saturday or Sunday.
    Work,
}

/// One line of a published table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarRow {
    pub day: Day,
    pub exception: Exception,
    /// The festival, 春节.
    pub name: String,
}

/// A statutory holiday (放假办法§2) by which a year without a table is estimated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StatutoryDay {
    /// First and last year in which it is so; lunar festivals name one year.
    pub from: i16,
    pub to: Option<i16>,
    pub month: i8,
    pub day: i8,
    pub name: String,
}

/// What is wrong with a table of days; `row` counts from 0 in the rows given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CalendarFault {
    /// The day stands in the table more than once.
    DayTwice { row: usize, day: Day },
    /// A make-up day must be a Saturday or a Sunday.
    WorkOnWeekday { row: usize, day: Day },
    /// A day without the name of its festival.
    NoName { row: usize, day: Day },
    /// The year has rows, but not both of 1 January and 1 October: it is not a whole table.
    YearIncomplete { year: i16 },
    /// A statutory day that is on no calendar.
    NoSuchStatutoryDay { row: usize },
}

/// The office hours of a working day: intervals in order, such as 08:30–12:00 and 14:00–17:30.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hours {
    /// Minutes from midnight: opening, closing.
    intervals: Vec<(u16, u16)>,
}

/// What is wrong with office hours.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HoursFault {
    /// No interval at all.
    Empty,
    /// Closes before it opens, opens before the one before it has closed, or runs past 24:00.
    Disordered { place: usize },
}

/// Working days and rest days of the covered years, the rest estimated from weekends and statutory holidays.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar {
    version: String,
    covered: BTreeSet<i16>,
    rows: Vec<CalendarRow>,
    statutory: Vec<StatutoryDay>,
    /// Exceptions of every covered year, and statutory days of every other.
    days: BTreeMap<Day, (Exception, String)>,
    hours: Hours,
}

impl Calendar {
    /// A checked calendar; all faults are named at once.
    pub fn new(
        version: impl Into<String>,
        rows: Vec<CalendarRow>,
        statutory: &[StatutoryDay],
        hours: Hours,
    ) -> Result<Calendar, Vec<CalendarFault>> {
        let mut faults = Vec::new();
        let mut days = BTreeMap::new();
        for (row, it) in rows.iter().enumerate() {
            let day = it.day;
            if it.exception == Exception::Work && !is_weekend(day) {
                faults.push(CalendarFault::WorkOnWeekday { row, day });
            }
            if it.name.trim().is_empty() {
                faults.push(CalendarFault::NoName { row, day });
            }
            if days.insert(day, (it.exception, it.name.clone())).is_some() {
                faults.push(CalendarFault::DayTwice { row, day });
            }
        }
        let covered = covered_years(&rows, &mut faults);
        for (row, it) in statutory.iter().enumerate() {
            // 2000 is a leap year, so 29 February is on some calendar.
            if Day::of(2000, it.month, it.day).is_none() {
                faults.push(CalendarFault::NoSuchStatutoryDay { row });
            }
            let from = it.from.max(Day::FIRST.year());
            let to = it.to.unwrap_or(i16::MAX).min(Day::LAST.year());
            for year in (from..=to).filter(|year| !covered.contains(year)) {
                if let Some(day) = Day::of(year, it.month, it.day) {
                    days.entry(day)
                        .or_insert_with(|| (Exception::Off, it.name.clone()));
                }
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Calendar {
            version: version.into(),
            covered,
            rows,
            statutory: statutory.to_vec(),
            days,
            hours,
        })
    }

    /// The calendar with newer rows over its own: a whole year takes the place of that year, a stray day (a rest day at
    /// the end of December that belongs to the next year's New Year) only of that day.
    pub fn overlaid(
        &self,
        version: impl Into<String>,
        newer: &[CalendarRow],
    ) -> Result<Calendar, Vec<CalendarFault>> {
        let alone = Calendar::new("", newer.to_vec(), &[], self.hours.clone())?;
        let older = self.rows.iter();
        let kept = older.filter(|it| !alone.covers(it.day.year()) && !alone.names(it.day));
        let rows = newer.iter().chain(kept).cloned().collect();
        Calendar::new(version, rows, &self.statutory, self.hours.clone())
    }

    /// The first and the last day that is worked in one of the calendars and not in the other.
    pub fn first_and_last_difference(&self, other: &Calendar) -> Option<(Day, Day)> {
        let named = self.days.keys().chain(other.days.keys());
        let differs = |day: &&Day| self.is_working_day(**day) != other.is_working_day(**day);
        let days: BTreeSet<Day> = named.filter(differs).copied().collect();
        Some((*days.first()?, *days.last()?))
    }

    /// How many days of a year are rest days in the week, and make-up days: what people compare with the notice.
    pub fn exceptions_in(&self, year: i16) -> (usize, usize) {
        let of_year = |it: &&CalendarRow| it.day.year() == year;
        let works = |it: &&CalendarRow| it.exception == Exception::Work;
        let all = self.rows.iter().filter(of_year).count();
        let worked = self.rows.iter().filter(of_year).filter(works).count();
        (all - worked, worked)
    }

    /// Whether the table says something of the day.
    fn names(&self, day: Day) -> bool {
        self.days.contains_key(&day)
    }

    /// The same days with the office's own hours.
    pub fn with_hours(mut self, hours: Hours) -> Calendar {
        self.hours = hours;
        self
    }

    /// The version an entry freezes, so that `explain` can find these days again.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The published rows, as they were given.
    pub fn rows(&self) -> &[CalendarRow] {
        &self.rows
    }

    pub fn hours(&self) -> &Hours {
        &self.hours
    }

    /// The years for which a table was published.
    pub fn years(&self) -> impl Iterator<Item = i16> + '_ {
        self.covered.iter().copied()
    }

    /// Whether a table was published for the year; without one its days are an estimate.
    pub fn covers(&self, year: i16) -> bool {
        self.covered.contains(&year)
    }

    /// Whether every year from one day to the other is covered.
    pub fn covers_days(&self, from: Day, to: Day) -> bool {
        (from.year()..=to.year()).all(|year| self.covers(year))
    }

    /// A working day (工作日): Monday to Friday outside holidays, and make-up Saturdays and Sundays.
    pub fn is_working_day(&self, day: Day) -> bool {
        match self.days.get(&day) {
            Some((exception, _)) => *exception == Exception::Work,
            None => !is_weekend(day),
        }
    }

    /// A day of rest (法定休假日): a weekend that is not made up for, or a holiday.
    pub fn is_rest_day(&self, day: Day) -> bool {
        !self.is_working_day(day)
    }

    /// A weekend day that is worked (调休上班).
    pub fn is_make_up_day(&self, day: Day) -> bool {
        matches!(self.days.get(&day), Some((Exception::Work, _)))
    }

    /// The festival a holiday or make-up day belongs to.
    pub fn name_of(&self, day: Day) -> Option<&str> {
        self.days.get(&day).map(|(_, name)| name.as_str())
    }

    /// The first working day after the day.
    pub fn working_day_after(&self, day: Day) -> Day {
        let mut next = day.plus(1);
        while self.is_rest_day(next) && next < Day::LAST {
            next = next.plus(1);
        }
        next
    }

    /// Working days after `a`, up to and including `b`; `a` is not later than `b`.
    pub(super) fn working_days_within(&self, a: Day, b: Day) -> i32 {
        let mut n = weekdays_until(b) - weekdays_until(a);
        for (day, (exception, _)) in self.days.range(a.plus(1)..b.plus(1)) {
            match exception {
                Exception::Work => n += 1,
                Exception::Off if !is_weekend(*day) => n -= 1,
                Exception::Off => {}
            }
        }
        n
    }
}

/// A year is covered when its table names 1 January and 1 October, as every notice does; a stray
/// day at the end of December belongs to the next year's New Year and covers nothing.
fn covered_years(rows: &[CalendarRow], faults: &mut Vec<CalendarFault>) -> BTreeSet<i16> {
    let days: BTreeSet<Day> = rows.iter().map(|it| it.day).collect();
    let mut covered = BTreeSet::new();
    let mut partial = BTreeSet::new();
    for day in &days {
        let year = day.year();
        let has = |month| Day::of(year, month, 1).is_some_and(|it| days.contains(&it));
        if has(1) && has(10) {
            covered.insert(year);
        } else if day.date().month() != 12 {
            partial.insert(year);
        }
    }
    faults.extend(
        partial
            .into_iter()
            .map(|year| CalendarFault::YearIncomplete { year }),
    );
    covered
}

/// Days since Monday; 1970-01-01 was a Thursday.
fn since_monday(day: Day) -> i32 {
    (day.0 + 3).rem_euclid(7)
}

fn is_weekend(day: Day) -> bool {
    since_monday(day) >= 5
}

/// Mondays to Fridays up to and including the day, counted from an arbitrary Monday.
fn weekdays_until(day: Day) -> i32 {
    (day.0 + 3).div_euclid(7) * 5 + (since_monday(day) + 1).min(5)
}

impl Hours {
    /// Hours as minutes from midnight, in order, none overlapping.
    pub fn new(intervals: &[(u16, u16)]) -> Result<Hours, HoursFault> {
        let mut closed = 0;
        for (place, &(opens, closes)) in intervals.iter().enumerate() {
            if opens < closed || closes <= opens || closes > 24 * 60 {
                return Err(HoursFault::Disordered { place });
            }
            closed = closes;
        }
        if intervals.is_empty() {
            return Err(HoursFault::Empty);
        }
        Ok(Hours {
            intervals: intervals.to_vec(),
        })
    }

    /// The open intervals of a working day, as moments.
    pub fn of(&self, day: Day) -> impl Iterator<Item = (Moment, Moment)> + '_ {
        let at = move |minutes: u16| Moment(day.start().0 + i64::from(minutes) * 60);
        self.intervals
            .iter()
            .map(move |&(opens, closes)| (at(opens), at(closes)))
    }
}

impl Default for Hours {
    /// 08:30–12:00 and 14:00–17:30, for an office that states none.
    fn default() -> Hours {
        Hours {
            intervals: vec![(8 * 60 + 30, 12 * 60), (14 * 60, 17 * 60 + 30)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(day: &str, exception: Exception, name: &str) -> CalendarRow {
        CalendarRow {
            day: day.parse().unwrap(),
            exception,
            name: name.to_owned(),
        }
    }

    /// 2026 in miniature: two holidays and a make-up Sunday.
    fn rows() -> Vec<CalendarRow> {
        vec![
            row("2026-01-01", Exception::Off, "元旦"),
            row("2026-01-04", Exception::Work, "元旦"),
            row("2026-10-01", Exception::Off, "国庆节"),
        ]
    }

    fn statutory() -> Vec<StatutoryDay> {
        vec![StatutoryDay {
            from: 2000,
            to: None,
            month: 10,
            day: 1,
            name: "国庆节".to_owned(),
        }]
    }

    fn calendar() -> Calendar {
        Calendar::new("t", rows(), &statutory(), Hours::default()).unwrap()
    }

    #[test]
    fn each_kind_of_day() {
        let calendar = calendar();
        for (day, works, name) in [
            ("2026-01-01", false, Some("元旦")),
            ("2026-01-02", true, None),
            ("2026-01-03", false, None),
            ("2026-01-04", true, Some("元旦")),
            // No table for 2027: the statutory day is known, the week is as usual.
            ("2027-10-01", false, Some("国庆节")),
            ("2027-10-03", false, None),
            ("2027-10-04", true, None),
        ] {
            let it: Day = day.parse().unwrap();
            assert_eq!(calendar.is_working_day(it), works, "{day}");
            assert_eq!(calendar.is_rest_day(it), !works, "{day}");
            assert_eq!(calendar.name_of(it), name, "{day}");
        }
        assert!(calendar.covers(2026) && !calendar.covers(2027));
        assert!(calendar.is_make_up_day("2026-01-04".parse().unwrap()));
        let new_year_eve: Day = "2025-12-31".parse().unwrap();
        let friday = "2026-01-02".parse().unwrap();
        assert_eq!(calendar.working_day_after(new_year_eve), friday);
    }

    #[test]
    fn every_fault_is_named() {
        let check = |more: CalendarRow, want: &[CalendarFault]| {
            let mut all = rows();
            all.push(more);
            let got = Calendar::new("t", all, &[], Hours::default());
            assert_eq!(got.unwrap_err(), want);
        };
        let (row_no, on) = (3, |day: &str| day.parse::<Day>().unwrap());
        check(
            row("2026-01-04", Exception::Off, "元旦"),
            &[CalendarFault::DayTwice {
                row: row_no,
                day: on("2026-01-04"),
            }],
        );
        check(
            row("2026-01-05", Exception::Work, ""),
            &[
                CalendarFault::WorkOnWeekday {
                    row: row_no,
                    day: on("2026-01-05"),
                },
                CalendarFault::NoName {
                    row: row_no,
                    day: on("2026-01-05"),
                },
            ],
        );
        check(
            row("2027-02-05", Exception::Off, "春节"),
            &[CalendarFault::YearIncomplete { year: 2027 }],
        );
        // New Year 2028 may begin in December 2027, which is no table of 2027.
        let mut all = rows();
        all.push(row("2027-12-31", Exception::Off, "元旦"));
        let calendar = Calendar::new("t", all, &[], Hours::default()).unwrap();
        assert!(!calendar.covers(2027));
        let mut nowhere = statutory();
        nowhere[0].day = 32;
        assert_eq!(
            Calendar::new("t", rows(), &nowhere, Hours::default()),
            Err(vec![CalendarFault::NoSuchStatutoryDay { row: 0 }])
        );
    }

    #[test]
    fn office_hours() {
        let check = |intervals: &[(u16, u16)], want: Result<(), HoursFault>| {
            assert_eq!(Hours::new(intervals).map(|_| ()), want);
        };
        check(&[(0, 720), (720, 1440)], Ok(()));
        check(&[], Err(HoursFault::Empty));
        check(
            &[(510, 720), (660, 1050)],
            Err(HoursFault::Disordered { place: 1 }),
        );
        check(&[(720, 720)], Err(HoursFault::Disordered { place: 0 }));
        check(&[(1380, 1500)], Err(HoursFault::Disordered { place: 0 }));
        let written = Hours::new(&[(510, 720), (840, 1050)]);
        assert_eq!(written, Ok(Hours::default()));
    }

    #[test]
    fn working_days_are_counted_as_walked() {
        let calendar = calendar();
        let first: Day = "2025-12-20".parse().unwrap();
        for a in 0..30 {
            let mut walked = 0;
            for b in a..60 {
                let (a, b) = (first.plus(a), first.plus(b));
                if b > a && calendar.is_working_day(b) {
                    walked += 1;
                }
                assert_eq!(calendar.working_days_within(a, b), walked, "{a} to {b}");
            }
        }
    }
}
