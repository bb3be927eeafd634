//! Each question of the count, a line per case.

use super::*;
use crate::casework::calendar::{CalendarRow, Exception, Hours};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// 2026 with National Day and its make-up days only.
fn calendar() -> Calendar {
    let row = |on: &str, exception, name: &str| CalendarRow {
        day: day(on),
        exception,
        name: name.to_owned(),
    };
    let mut rows = vec![
        row("2026-01-01", Exception::Off, "元旦"),
        row("2026-09-20", Exception::Work, "国庆节"),
    ];
    for it in 1..=7 {
        rows.push(row(&format!("2026-10-0{it}"), Exception::Off, "国庆节"));
    }
    Calendar::new("t", rows, &[], Hours::default()).unwrap()
}

fn term(unit: Unit, amount: u32) -> Term {
    Term {
        unit,
        amount,
        roll: Roll::Forward,
        duty: Duty::Office,
    }
}

fn moment(text: &str) -> Moment {
    let (on, at) = text.split_once(' ').unwrap();
    let (hour, minute) = at.split_once(':').unwrap();
    Moment::at(day(on), hour.parse().unwrap(), minute.parse().unwrap(), 0)
}

fn hearing(from: &str, to: &str) -> Suspension {
    Suspension {
        from: day(from),
        to: day(to),
        reason: "hearing".to_owned(),
    }
}

#[test]
fn months_and_years_end_on_the_corresponding_day() {
    for (start, unit, amount, raw) in [
        ("2026-01-31", Unit::Month, 1, "2026-02-28"),
        ("2024-01-31", Unit::Month, 1, "2024-02-29"),
        ("2026-01-30", Unit::Month, 3, "2026-04-30"),
        ("2026-02-28", Unit::Month, 1, "2026-03-28"),
        ("2026-12-31", Unit::Month, 2, "2027-02-28"),
        ("2026-11-15", Unit::Month, 14, "2028-01-15"),
        ("2024-02-29", Unit::Year, 1, "2025-02-28"),
        ("2024-02-29", Unit::Year, 4, "2028-02-29"),
        ("2026-03-01", Unit::Month, 0, "2026-03-01"),
    ] {
        let limit = fall_due(&calendar(), &term(unit, amount), day(start).start(), &[]);
        assert_eq!(limit.raw, end_of(day(raw)), "{start} {unit:?} {amount}");
    }
}

#[test]
fn hours_run_through_the_night_and_office_hours_do_not() {
    // Defaults: 08:30-12:00, 14:00-17:30. 2026-09-18 is a Friday, the 20th a worked Sunday.
    for (from, unit, amount, to) in [
        ("2026-09-18 17:00", Unit::Hour, 24, "2026-09-19 17:00"),
        ("2026-09-18 11:30", Unit::WorkingHour, 1, "2026-09-18 14:30"),
        ("2026-09-18 11:00", Unit::WorkingHour, 1, "2026-09-18 12:00"),
        ("2026-09-18 12:30", Unit::WorkingHour, 1, "2026-09-18 15:00"),
        ("2026-09-18 17:00", Unit::WorkingHour, 1, "2026-09-20 09:00"),
        ("2026-09-18 06:00", Unit::WorkingHour, 7, "2026-09-18 17:30"),
        ("2026-09-18 06:00", Unit::WorkingHour, 8, "2026-09-20 09:30"),
        ("2026-10-03 10:00", Unit::WorkingHour, 2, "2026-10-08 10:30"),
        ("2026-10-03 10:00", Unit::WorkingHour, 0, "2026-10-08 08:30"),
    ] {
        let limit = fall_due(&calendar(), &term(unit, amount), moment(from), &[]);
        assert_eq!(limit.raw, moment(to), "{from} {amount} {unit:?}");
        assert_eq!((limit.legal, limit.supervised), (limit.raw, limit.raw));
        assert!(!limit.whole_days);
    }
    let suspended = [hearing("2026-09-18", "2026-09-20")];
    let check = |unit, from: &str, to: &str| {
        let limit = fall_due(&calendar(), &term(unit, 3), moment(from), &suspended);
        assert_eq!(limit.raw, moment(to), "{unit:?}");
    };
    check(Unit::Hour, "2026-09-17 23:00", "2026-09-21 02:00");
    check(Unit::Hour, "2026-09-17 21:00", "2026-09-18 00:00");
    check(Unit::WorkingHour, "2026-09-17 16:00", "2026-09-21 10:00");
}

#[test]
fn the_office_is_held_to_the_stricter_day_and_the_citizen_is_not() {
    let check = |start: &str, amount, duty, raw: &str, legal: &str, supervised: &str| {
        let term = Term {
            duty,
            ..term(Unit::NaturalDay, amount)
        };
        let limit = fall_due(&calendar(), &term, day(start).start(), &[]);
        let want = [raw, legal, supervised].map(|it| end_of(day(it)));
        assert_eq!([limit.raw, limit.legal, limit.supervised], want, "{start}");
    };
    let (office, citizen) = (Duty::Office, Duty::Citizen);
    check(
        "2026-09-01",
        30,
        office,
        "2026-10-01",
        "2026-10-08",
        "2026-09-30",
    );
    check(
        "2026-09-01",
        30,
        citizen,
        "2026-10-01",
        "2026-10-08",
        "2026-10-08",
    );
    check(
        "2026-09-01",
        30,
        Duty::Outside,
        "2026-10-01",
        "2026-10-08",
        "2026-10-08",
    );
    check(
        "2026-09-05",
        15,
        office,
        "2026-09-20",
        "2026-09-20",
        "2026-09-20",
    );
    // Begun within the holiday and ending within it: no working day to be held to but the next.
    check(
        "2026-10-02",
        3,
        office,
        "2026-10-05",
        "2026-10-08",
        "2026-10-08",
    );
    check(
        "2026-09-30",
        3,
        office,
        "2026-10-03",
        "2026-10-08",
        "2026-09-30",
    );
}

#[test]
fn a_case_is_not_overdue_because_it_was_suspended() {
    // Suspended Wednesday to Friday, the count ends on Saturday 26 September.
    let suspended = [hearing("2026-09-23", "2026-09-25")];
    let monday = day("2026-09-21").start();
    let limit = fall_due(&calendar(), &term(Unit::NaturalDay, 2), monday, &suspended);
    assert_eq!(limit.raw, end_of(day("2026-09-26")));
    assert_eq!(limit.supervised, end_of(day("2026-09-28")));
}

#[test]
fn an_estimate_says_so() {
    let check = |start: &str, term: Term, want| {
        let limit = fall_due(&calendar(), &term, day(start).start(), &[]);
        assert_eq!(limit.estimated, want, "{start} {term:?}");
    };
    check("2026-11-30", term(Unit::NaturalDay, 31), false);
    check("2026-11-30", term(Unit::NaturalDay, 32), true);
    check("2026-12-31", term(Unit::WorkingDay, 1), true);
    check("2026-12-30", term(Unit::WorkingDay, 1), false);
    check("2025-12-31", term(Unit::WorkingDay, 1), false);
    check("2026-12-31", term(Unit::Hour, 48), false);
    // No calendar was asked, so nothing was estimated.
    let outside = Term {
        duty: Duty::Outside,
        roll: Roll::No,
        ..term(Unit::NaturalDay, 60)
    };
    check("2026-11-30", outside, false);
}

#[test]
fn at_once_is_within_the_day_even_on_a_holiday() {
    let trigger = moment("2026-10-03 22:10");
    let reckoning = reckon(&calendar(), &term(Unit::AtOnce, 0), trigger, &[]);
    let limit = reckoning.limit;
    let end = end_of(day("2026-10-03"));
    assert_eq!([limit.raw, limit.legal, limit.supervised], [end; 3]);
    assert!(limit.whole_days && !limit.estimated);
    assert_eq!(reckoning.stretches.len(), 1);
}

#[test]
fn a_period_without_end_stops_at_the_last_day() {
    let for_ever = [hearing("2026-01-01", "2199-12-31")];
    for unit in Unit::ALL {
        let amount = if *unit == Unit::AtOnce { 0 } else { u32::MAX };
        for suspensions in [&[][..], &for_ever] {
            let limit = fall_due(
                &calendar(),
                &term(*unit, amount),
                day("2026-03-02").start(),
                suspensions,
            );
            assert!(limit.raw <= end_of(Day::LAST), "{unit:?}");
        }
    }
}

#[test]
fn every_day_is_accounted_for() {
    let check = |term: &Term, trigger: Moment, suspensions: &[Suspension], want: &str| {
        let told: Vec<String> = reckon(&calendar(), term, trigger, suspensions)
            .stretches
            .iter()
            .map(|it| {
                let (from, to) = (it.from.to_string(), it.to.to_string());
                let sign = if it.counted { '+' } else { '-' };
                format!("{}..{} {sign}{:?}", &from[5..], &to[5..], it.why)
            })
            .collect();
        assert_eq!(told.join("; "), want);
    };
    let natural = |amount| term(Unit::NaturalDay, amount);
    check(
        &natural(14),
        day("2026-09-17").start(),
        &[],
        "09-17..09-17 -StartDay; 09-18..10-01 +Counted; 10-02..10-08 -Roll(Some(\"国庆节\"))",
    );
    check(
        &natural(3),
        day("2026-09-17").start(),
        &[],
        "09-17..09-17 -StartDay; 09-18..09-19 +Counted; 09-20..09-20 +MakeUpDay(\"国庆节\")",
    );
    check(
        &natural(2),
        day("2026-09-17").start(),
        &[hearing("2026-09-18", "2026-09-20")],
        "09-17..09-17 -StartDay; 09-18..09-20 -Suspended(\"hearing\"); 09-21..09-22 +Counted",
    );
    check(
        &term(Unit::WorkingDay, 3),
        day("2026-09-17").start(),
        &[],
        "09-17..09-17 -StartDay; 09-18..09-18 +Counted; 09-19..09-19 -Weekend; \
         09-20..09-20 +MakeUpDay(\"国庆节\"); 09-21..09-21 +Counted",
    );
    check(
        &term(Unit::WorkingHour, 1),
        moment("2026-09-30 17:30"),
        &[],
        "09-30..09-30 -StartDay; 10-01..10-07 -Holiday(\"国庆节\"); 10-08..10-08 +Counted",
    );
}

#[test]
fn used_and_left_add_up() {
    let check = |term: &Term, from: &str, at: &str, used, left, counted_in| {
        let got = used_and_left(&calendar(), term, moment(from), &[], moment(at));
        let want = Progress {
            used,
            left,
            counted_in,
        };
        assert_eq!(got, want, "{term:?} from {from} at {at}");
    };
    let (natural, working) = (term(Unit::NaturalDay, 10), term(Unit::WorkingDay, 5));
    let days = Counting::Days;
    check(
        &natural,
        "2026-09-07 10:00",
        "2026-09-07 11:00",
        0,
        10,
        days,
    );
    check(
        &natural,
        "2026-09-07 10:00",
        "2026-09-17 23:00",
        10,
        0,
        days,
    );
    check(
        &natural,
        "2026-09-07 10:00",
        "2026-09-18 00:00",
        11,
        -1,
        days,
    );
    let days = Counting::WorkingDays;
    check(&working, "2026-09-28 10:00", "2026-10-05 09:00", 2, 3, days);
    check(
        &working,
        "2026-09-28 10:00",
        "2026-10-13 09:00",
        6,
        -1,
        days,
    );
    check(&working, "2026-09-28 10:00", "2026-09-20 09:00", 0, 5, days);
    let hour = term(Unit::WorkingHour, 1);
    let seconds = Counting::OfficeSeconds;
    check(
        &hour,
        "2026-09-18 11:30",
        "2026-09-18 13:00",
        1800,
        1800,
        seconds,
    );
    check(
        &hour,
        "2026-09-18 11:30",
        "2026-09-18 15:00",
        5400,
        -1800,
        seconds,
    );
    let hour = term(Unit::Hour, 2);
    let seconds = Counting::Seconds;
    check(
        &hour,
        "2026-09-18 11:30",
        "2026-09-18 12:30",
        3600,
        3600,
        seconds,
    );
}

#[test]
fn distance_between_days() {
    let check = |a: &str, b: &str, natural, working| {
        let got = between(&calendar(), day(a), day(b));
        assert_eq!(got, Distance { natural, working }, "{a} {b}");
    };
    check("2026-09-30", "2026-10-08", 8, 1);
    check("2026-10-08", "2026-09-30", -8, -1);
    check("2026-09-18", "2026-09-21", 3, 2);
    check("2026-09-18", "2026-09-18", 0, 0);
}
