//! Lights told from shares, and the day on which they change: a table, and every hour of random periods.

use proptest::prelude::*;

use super::*;
use crate::casework::clock::{Due, Standing, Stop};
use crate::casework::day::Day;
use crate::casework::period::{Roll, Term, Unit};
use crate::casework::reckoning::fall_due;
use crate::reference::{calendar, periods};

#[test]
fn thresholds_belong_to_the_more_pressing_side() {
    for (used, left, overdue, light) in [
        (0, 60, false, Light::Green),
        (41, 19, false, Light::Green),
        (42, 18, false, Light::Yellow),
        (50, 10, false, Light::Yellow),
        (51, 9, false, Light::Orange),
        (60, 0, false, Light::Orange),
        (60, -1, true, Light::Red),
        // At once: its whole time is the day itself.
        (0, 0, false, Light::Orange),
        (0, 1, false, Light::Green),
    ] {
        let progress = Progress {
            used,
            left,
            counted_in: Counting::Days,
        };
        let told = Light::of(&progress, overdue, Lines::default());
        assert_eq!(told, light, "{used} {left}");
    }
}

/// A period that started at `trigger`: unit, amount, and a stop so many days after it for so many days.
type Drawn = (usize, u32, bool, i64, Option<(i32, i32)>, (u8, u8));

fn drawn() -> impl Strategy<Value = Drawn> {
    (
        0..Unit::ALL.len() - 1,
        1u32..40,
        any::<bool>(),
        0i64..(400 * 24),
        proptest::option::of((1..20, 0..9)),
        (20u8..60, 1u8..20),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The next change of light is within the first hour in which the light, told hour by hour, is another.
    #[test]
    fn the_next_crossing_is_where_the_light_changes(it in drawn()) {
        let (unit, amount, forward, hours, stop, (yellow, orange)) = it;
        let calendar = calendar::embedded();
        let mut rule = periods::embedded().rules()[0].clone();
        let unit = Unit::ALL[unit];
        rule.term = Term {
            unit,
            amount: match unit {
                Unit::AtOnce => 0,
                Unit::Month => amount % 3 + 1,
                _ => amount,
            },
            roll: if forward { Roll::Forward } else { Roll::No },
            duty: Duty::Office,
        };
        let trigger = Moment(Day(20_400).start().0 + hours * 3600);
        let mut period = period(trigger, stop.map(|(after, days)| Stop {
            from: trigger.day().plus(after),
            to: Some(trigger.day().plus(after + days)),
            reason: "appraisal".to_owned(),
        }));
        let suspensions = period.suspensions(trigger.day());
        period.due = Due::from(fall_due(&calendar, &rule.term, trigger, &suspensions));
        let lamp = Lamp { calendar: &calendar, lines: Lines { yellow, orange } };
        for marked in [Light::Green, Light::Yellow, Light::Orange] {
            period.marked = marked;
            let mut now = trigger;
            while lamp.light(&period, Some(&rule), now) <= marked {
                now = Moment(now.0 + 3600);
            }
            let light = lamp.light(&period, Some(&rule), now);
            let next = lamp.next_crossing(&period, Some(&rule)).unwrap();
            prop_assert!(next.at <= now && next.at.0 > now.0 - 3600, "{period:?} {now:?} {next:?}");
            prop_assert!(next.to > marked && next.to <= light, "{period:?} {now:?} {next:?}");
            // As it is seen, whatever was marked.
            if next.at > trigger {
                let seen = lamp.turns_after(&period, Some(&rule), Moment(next.at.0 - 1));
                prop_assert_eq!(seen, Some(next.at));
            }
        }
        period.marked = Light::Red;
        prop_assert_eq!(lamp.next_crossing(&period, Some(&rule)), None);
    }
}

fn period(trigger: Moment, stop: Option<Stop>) -> Period {
    Period {
        no: 1,
        rule: "XF-HANDLE".to_owned(),
        trigger,
        due: Due {
            raw: trigger,
            legal: trigger,
            supervised: trigger,
            estimated: false,
            whole_days: true,
        },
        duty: Duty::Office,
        timeliness: None,
        standing: Standing::Running,
        extended: 0,
        stops: stop.into_iter().collect(),
        round: 1,
        marked: Light::Green,
        seq: 1,
    }
}
