//! The clock of law over the embedded tables: known vectors, every published day, and a slow walker that must agree.

use std::sync::LazyLock;

use fengqiao::casework::calendar::{Calendar, Exception, Hours};
use fengqiao::casework::day::{Day, Moment};
use fengqiao::casework::period::{Duty, Roll, Term, Unit};
use fengqiao::casework::reckoning::{
    Stretch, Suspension, Why, between, fall_due, reckon, used_and_left,
};
use fengqiao::reference;
use proptest::prelude::*;

static CALENDAR: LazyLock<Calendar> = LazyLock::new(reference::calendar::embedded);

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn end_of(day: Day) -> Moment {
    Moment::at(day, 23, 59, 59)
}

#[test]
fn known_vectors() {
    use Unit::{Month, NaturalDay, WorkingDay};
    let calendar = reference::calendar::embedded();
    for (start, amount, unit, raw, legal) in [
        ("2026-01-31", 15, NaturalDay, "2026-02-15", "2026-02-24"),
        ("2026-02-01", 15, NaturalDay, "2026-02-16", "2026-02-24"),
        ("2026-09-05", 15, NaturalDay, "2026-09-20", "2026-09-20"),
        ("2026-09-10", 15, NaturalDay, "2026-09-25", "2026-09-28"),
        ("2026-09-01", 30, NaturalDay, "2026-10-01", "2026-10-08"),
        ("2026-08-02", 60, NaturalDay, "2026-10-01", "2026-10-08"),
        ("2025-09-16", 15, NaturalDay, "2025-10-01", "2025-10-09"),
        ("2026-02-12", 1, WorkingDay, "2026-02-13", "2026-02-13"),
        ("2026-02-13", 5, WorkingDay, "2026-02-27", "2026-02-27"),
        ("2026-09-18", 2, WorkingDay, "2026-09-21", "2026-09-21"),
        ("2026-04-30", 2, WorkingDay, "2026-05-07", "2026-05-07"),
        ("2026-09-24", 15, WorkingDay, "2026-10-22", "2026-10-22"),
        ("2026-09-30", 5, WorkingDay, "2026-10-13", "2026-10-13"),
        ("2025-09-26", 7, WorkingDay, "2025-10-13", "2025-10-13"),
        ("2026-01-31", 1, Month, "2026-02-28", "2026-02-28"),
        ("2024-02-29", 12, Month, "2025-02-28", "2025-02-28"),
        ("2025-08-31", 6, Month, "2026-02-28", "2026-02-28"),
    ] {
        let term = Term {
            unit,
            amount,
            roll: Roll::Forward,
            duty: Duty::Citizen,
        };
        let trigger = Moment::at(day(start), 10, 30, 0);
        let limit = fall_due(&calendar, &term, trigger, &[]);
        assert_eq!(limit.raw, end_of(day(raw)), "{start} {amount} {unit:?}");
        assert_eq!(limit.legal, end_of(day(legal)), "{start} {amount} {unit:?}");
        assert!(limit.whole_days && !limit.estimated, "{start}");
    }
}

#[test]
fn every_published_day_is_as_published() {
    let text = include_str!("../src/reference/data/calendar.csv");
    let published: Vec<Vec<&str>> = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    let calendar = reference::calendar::embedded();
    let (mut it, last) = (day("2018-01-01"), day("2026-12-31"));
    while it <= last {
        let row = published.iter().find(|row| row[0] == it.to_string());
        let weekend = matches!(it.date().weekday().to_monday_zero_offset(), 5 | 6);
        let works = row.map_or(!weekend, |row| row[1] == "work");
        assert_eq!(calendar.is_working_day(it), works, "{it}");
        assert_eq!(calendar.is_rest_day(it), !works, "{it}");
        assert_eq!(calendar.name_of(it), row.map(|row| row[2]), "{it}");
        it = it.plus(1);
    }
    assert!(!calendar.covers(2017) && !calendar.covers(2027));
}

#[test]
fn a_year_without_a_table_is_estimated_from_the_statutory_days() {
    let calendar = reference::calendar::embedded();
    let off = [
        "01-01", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "06-09", "09-15",
        "10-01", "10-02", "10-03",
    ];
    let mut it = day("2027-01-01");
    while it.year() == 2027 {
        let weekend = matches!(it.date().weekday().to_monday_zero_offset(), 5 | 6);
        let rests = weekend || off.contains(&&it.to_string()[5..]);
        assert_eq!(calendar.is_rest_day(it), rests, "{it}");
        it = it.plus(1);
    }
}

#[test]
fn publishing_a_year_ends_the_estimate() {
    let embedded = reference::calendar::embedded();
    let term = Term {
        unit: Unit::WorkingDay,
        amount: 5,
        roll: Roll::No,
        duty: Duty::Office,
    };
    let trigger = day("2026-12-30").start();
    let before = fall_due(&embedded, &term, trigger, &[]);
    assert!(before.estimated);

    let mut rows = embedded.rows().to_vec();
    let notice = "date,kind,name\n2027-01-01,off,元旦\n2027-01-02,off,元旦\n2027-01-03,work,元旦\n\
                  2027-10-01,off,国庆节\n";
    rows.extend(reference::calendar::read(notice).unwrap());
    let statutory = reference::calendar::statutory();
    let published = Calendar::new("2027", rows, &statutory, embedded.hours().clone()).unwrap();
    let after = fall_due(&published, &term, trigger, &[]);
    assert!(!after.estimated);
    assert_eq!(before.raw, end_of(day("2027-01-07")));
    assert_eq!(after.raw, end_of(day("2027-01-06")));
    assert_eq!(published.rows().last().unwrap().exception, Exception::Off);
}

#[test]
fn working_hours_at_the_edges_of_office_hours() {
    // 08:30–12:00 and 14:00–17:30, seven hours a day.
    let calendar = reference::calendar::embedded();
    for (trigger, amount, limit) in [
        ("2026-03-02 08:30", 2, "2026-03-02 10:30"),
        ("2026-03-02 10:00", 2, "2026-03-02 12:00"),
        ("2026-03-02 11:00", 2, "2026-03-02 15:00"),
        // Over lunch the clock stands still.
        ("2026-03-02 12:00", 1, "2026-03-02 15:00"),
        ("2026-03-02 13:00", 1, "2026-03-02 15:00"),
        ("2026-03-02 14:00", 1, "2026-03-02 15:00"),
        // Before the doors open, and after they close.
        ("2026-03-02 03:00", 7, "2026-03-02 17:30"),
        ("2026-03-02 17:30", 1, "2026-03-03 09:30"),
        ("2026-03-02 20:00", 1, "2026-03-03 09:30"),
        ("2026-03-02 16:30", 2, "2026-03-03 09:30"),
        // A Friday, and a make-up Saturday after it that is worked.
        ("2026-03-06 17:00", 1, "2026-03-09 09:00"),
        ("2026-10-09 17:00", 1, "2026-10-10 09:00"),
        // The last afternoon before National Day.
        ("2026-09-30 17:00", 1, "2026-10-08 09:00"),
    ] {
        let moment = |text: &str| {
            let (date, time) = text.split_once(' ').unwrap();
            let (hour, minute) = time.split_once(':').unwrap();
            Moment::at(day(date), hour.parse().unwrap(), minute.parse().unwrap(), 0)
        };
        let term = Term {
            unit: Unit::WorkingHour,
            amount,
            roll: Roll::No,
            duty: Duty::Office,
        };
        let found = fall_due(&calendar, &term, moment(trigger), &[]);
        assert_eq!(found.raw, moment(limit), "{amount} hours from {trigger}");
        assert!(!found.estimated, "{trigger}");
    }
}

/// The day-by-day walker: no arithmetic, one question a day.
struct Walker<'a> {
    calendar: &'a Calendar,
    suspensions: &'a [Suspension],
}

impl Walker<'_> {
    fn suspended(&self, day: Day) -> bool {
        let mut all = self.suspensions.iter();
        all.any(|it| it.from <= day && day <= it.to)
    }

    /// The end of the count, one day at a time, each day that counts ticked off.
    fn raw(&self, term: &Term, start: Day) -> Day {
        let mut to_tick = match term.unit {
            Unit::Month => natural_days_of(term.amount, start),
            Unit::Year => natural_days_of(term.amount * 12, start),
            _ => term.amount,
        };
        let mut it = start;
        while to_tick > 0 {
            it = it.plus(1);
            let only_working = term.unit == Unit::WorkingDay;
            let ticks = !only_working || self.calendar.is_working_day(it);
            if ticks && !self.suspended(it) {
                to_tick -= 1;
            }
        }
        it
    }

    fn legal(&self, term: &Term, raw: Day) -> Day {
        let mut it = raw;
        while term.roll == Roll::Forward && self.calendar.is_rest_day(it) {
            it = it.plus(1);
        }
        it
    }

    fn supervised(&self, term: &Term, start: Day, raw: Day, legal: Day) -> Day {
        if term.duty != Duty::Office {
            return legal;
        }
        let mut it = raw;
        loop {
            if it < start || self.suspended(it) {
                return legal;
            }
            if self.calendar.is_working_day(it) {
                return it;
            }
            it = it.plus(-1);
        }
    }
}

/// Walks month by month to the last day of the last month, then back to the day of the start if it is there.
fn natural_days_of(months: u32, start: Day) -> u32 {
    let is_first = |it: Day| it.date().day() == 1;
    let (mut it, mut walked) = (start, 0);
    for _ in 0..months {
        it = it.plus(1);
        while !is_first(it) {
            it = it.plus(1);
        }
    }
    // The first day of the month is found, except from month 0, which is the start itself.
    if months > 0 {
        while it.date().day() < start.date().day() && !is_first(it.plus(1)) {
            it = it.plus(1);
        }
    }
    while start.plus(walked) < it {
        walked += 1;
    }
    u32::try_from(walked).unwrap()
}

/// 400 in every run of the tests; `PROPTEST_CASES=10000` walks further.
fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.map_or(400, |it| it.parse().expect("PROPTEST_CASES is a number"))
}

fn terms() -> impl Strategy<Value = Term> {
    let unit = prop_oneof![
        (1..=400u32).prop_map(|amount| (Unit::NaturalDay, amount)),
        (1..=400u32).prop_map(|amount| (Unit::WorkingDay, amount)),
        (1..=24u32).prop_map(|amount| (Unit::Month, amount)),
        (1..=2u32).prop_map(|amount| (Unit::Year, amount)),
    ];
    let roll = prop_oneof![Just(Roll::Forward), Just(Roll::No)];
    let duty = prop_oneof![Just(Duty::Office), Just(Duty::Citizen), Just(Duty::Outside)];
    (unit, roll, duty).prop_map(|((unit, amount), roll, duty)| Term {
        unit,
        amount,
        roll,
        duty,
    })
}

/// Up to three suspensions, some before the start, some overlapping.
fn suspensions() -> impl Strategy<Value = Vec<(i32, i32)>> {
    prop::collection::vec((-10..200i32, 0..40i32), 0..=3)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn the_count_agrees_with_the_walker(
        after in 0..3287i32, second in 0..86_400i64, term in terms(), gaps in suspensions(),
    ) {
        let start = day("2018-01-01").plus(after);
        let trigger = Moment(start.start().0 + second);
        let suspensions: Vec<Suspension> = gaps
            .iter()
            .map(|&(from, length)| Suspension {
                from: start.plus(from),
                to: start.plus(from + length),
                reason: "hearing".to_owned(),
            })
            .collect();
        let walker = Walker { calendar: &CALENDAR, suspensions: &suspensions };
        let raw = walker.raw(&term, start);
        let legal = walker.legal(&term, raw);
        let supervised = walker.supervised(&term, start, raw, legal);

        let reckoning = reckon(&CALENDAR, &term, trigger, &suspensions);
        let limit = reckoning.limit;
        prop_assert_eq!(limit.raw, end_of(raw));
        prop_assert_eq!(limit.legal, end_of(legal));
        prop_assert_eq!(limit.supervised, end_of(supervised));
        prop_assert_eq!(limit, fall_due(&CALENDAR, &term, trigger, &suspensions));

        // Every day is told once, from the start to the last limit, and what counts is the amount.
        let told = days_told(&reckoning.stretches);
        prop_assert!(told.iter().map(|it| it.0).eq((start.0..=legal.0).map(Day)));
        for (day, counted, why) in &told {
            let expected = match why {
                Why::StartDay => *day == start,
                Why::Suspended(_) => walker.suspended(*day),
                Why::Weekend | Why::Holiday(_) => CALENDAR.is_rest_day(*day),
                Why::MakeUpDay(_) => CALENDAR.is_make_up_day(*day),
                Why::Roll(_) => *day > raw,
                Why::Counted => !walker.suspended(*day),
            };
            prop_assert!(expected, "{} {:?}", day, why);
            prop_assert_eq!(*counted, matches!(why, Why::Counted | Why::MakeUpDay(_)));
        }
        let counted = told.iter().filter(|it| it.1).count();
        let amount = match term.unit {
            Unit::Month => natural_days_of(term.amount, start),
            Unit::Year => natural_days_of(term.amount * 12, start),
            _ => term.amount,
        };
        prop_assert_eq!(counted, amount as usize);

        // Halfway, used and left add up to the days counted until the supervised limit.
        let half = start.plus(start.days_until(supervised) / 2);
        let progress = used_and_left(&CALENDAR, &term, trigger, &suspensions, end_of(half));
        let until = |last: Day| {
            let days = told.iter().filter(|it| it.0 <= last.min(raw) && it.1).count();
            i64::try_from(days).unwrap()
        };
        prop_assert_eq!(progress.used, until(half));
        prop_assert!(progress.left >= until(supervised) - until(half));
    }

    #[test]
    fn working_hours_agree_with_a_walk_minute_by_minute(
        after in 0..3200i32, minute in 0..1440i64, amount in 1..=16u32,
        pairs in hours(), gaps in prop::collection::vec((-2..20i32, 0..4i32), 0..=2),
    ) {
        let start = day("2018-01-01").plus(after);
        let trigger = Moment(start.start().0 + minute * 60);
        let suspensions: Vec<Suspension> = gaps
            .iter()
            .map(|&(from, length)| Suspension {
                from: start.plus(from),
                to: start.plus(from + length),
                reason: "hearing".to_owned(),
            })
            .collect();
        let hours = Hours::new(&pairs).unwrap();
        // Where the doors are open for minutes a day, an hour takes weeks: the walk would be long.
        let open: u32 = pairs.iter().map(|it| u32::from(it.1 - it.0)).sum();
        prop_assume!(open * 10 >= amount * 60);
        let calendar = CALENDAR.clone().with_hours(hours);
        let term = Term { unit: Unit::WorkingHour, amount, roll: Roll::No, duty: Duty::Office };
        let walked = minutes_walked(&calendar, &pairs, &suspensions, trigger, amount);
        let limit = fall_due(&calendar, &term, trigger, &suspensions);
        prop_assert_eq!(limit.raw, walked);
        prop_assert_eq!((limit.legal, limit.supervised), (walked, walked));
        prop_assert!(!limit.whole_days);

        // What is used and what is left make up the whole, wherever one stands.
        let half = Moment(trigger.0 + (walked.0 - trigger.0) / 120 * 60);
        let progress = used_and_left(&calendar, &term, trigger, &suspensions, half);
        prop_assert_eq!(progress.used + progress.left, i64::from(amount) * 3600);
        prop_assert!(progress.used >= 0 && progress.left >= 0);
    }

    #[test]
    fn distance_agrees_with_a_walk(from in 0..3287i32, length in 0..700i32) {
        let a = day("2018-01-01").plus(from);
        let b = a.plus(length);
        let working = (1..=length).filter(|it| CALENDAR.is_working_day(a.plus(*it))).count();
        let distance = between(&CALENDAR, a, b);
        prop_assert_eq!((distance.natural, distance.working), (length, working as i32));
        let back = between(&CALENDAR, b, a);
        prop_assert_eq!((back.natural, back.working), (-length, -(working as i32)));
    }
}

/// Office hours of one, two or three intervals a day.
fn hours() -> impl Strategy<Value = Vec<(u16, u16)>> {
    prop::collection::btree_set(0..=1440u16, 2..=6).prop_map(|edges| {
        let edges: Vec<u16> = edges.into_iter().collect();
        edges.chunks_exact(2).map(|it| (it[0], it[1])).collect()
    })
}

/// Walks minute by minute, and ticks off those in which the office is open and nothing stands still.
fn minutes_walked(
    calendar: &Calendar,
    pairs: &[(u16, u16)],
    suspensions: &[Suspension],
    from: Moment,
    amount: u32,
) -> Moment {
    let walker = Walker {
        calendar,
        suspensions,
    };
    let (mut at, mut to_tick) = (from, amount * 60);
    while to_tick > 0 {
        let day = at.day();
        let minute = (at.0 - day.start().0) / 60;
        let open = pairs
            .iter()
            .any(|it| (i64::from(it.0)..i64::from(it.1)).contains(&minute));
        if open && calendar.is_working_day(day) && !walker.suspended(day) {
            to_tick -= 1;
        }
        at = Moment(at.0 + 60);
    }
    at
}

fn days_told(stretches: &[Stretch]) -> Vec<(Day, bool, Why)> {
    stretches
        .iter()
        .flat_map(|it| (it.from.0..=it.to.0).map(|day| (Day(day), it.counted, it.why.clone())))
        .collect()
}
