//! Comparisons: the days that are counted, and those they are held against, 同比 and 环比.

use crate::casework::code::plain;
use crate::casework::day::Day;

use super::grouping::Shift;
use super::sheet::Words;
use super::stretch::{Length, Stretch};

/// With what a period is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compare {
    /// 同比: the same period a year earlier.
    YearEarlier,
    /// 环比: the period just before.
    Before,
}

/// The days counted, first and last included; open where nobody said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days {
    pub first: Option<Day>,
    pub last: Option<Day>,
}

impl From<Stretch> for Days {
    fn from(it: Stretch) -> Days {
        Days {
            first: Some(it.first),
            last: Some(it.last),
        }
    }
}

impl Compare {
    pub const ALL: [Compare; 2] = [Compare::YearEarlier, Compare::Before];

    pub fn id(self) -> &'static str {
        match self {
            Compare::YearEarlier => "yoy",
            Compare::Before => "mom",
        }
    }

    pub fn words(self) -> Words {
        match self {
            Compare::YearEarlier => Words::new("同比", "year on year"),
            Compare::Before => Words::new("环比", "on the period before"),
        }
    }

    /// What the compared days are called.
    pub fn earlier(self) -> Words {
        match self {
            Compare::YearEarlier => Words::new("上年同期", "a year earlier"),
            Compare::Before => Words::new("上期", "the period before"),
        }
    }

    pub fn of(word: &str) -> Option<Compare> {
        let word = plain(word);
        Compare::ALL
            .into_iter()
            .find(|it| it.id() == word || it.words().zh == word || it.earlier().zh == word)
    }

    /// The days compared with some days, and how far they lie before. Of days that are not over only the same part is
    /// taken. `None` where the days have no end, or the calendar ends.
    pub fn days(self, days: Days, stretch: Option<Stretch>, today: Day) -> Option<(Days, Shift)> {
        let (first, last) = (days.first?, days.last?);
        let length = first.days_until(last);
        let shift = match (self, stretch.map(|it| it.length)) {
            (Compare::YearEarlier, _) => Shift::Months(12),
            (Compare::Before, Some(Length::Month)) => Shift::Months(1),
            (Compare::Before, Some(Length::Quarter)) => Shift::Months(3),
            (Compare::Before, Some(Length::Half)) => Shift::Months(6),
            (Compare::Before, Some(Length::Year)) => Shift::Months(12),
            (Compare::Before, _) => Shift::Days(length + 1),
        };
        let earlier = |day: Day| match shift {
            Shift::Days(n) => Some(day.plus(-n)),
            Shift::Months(n) => add_months(day, -n),
            Shift::None => Some(day),
        };
        let other = match (self, stretch) {
            (Compare::YearEarlier, Some(it)) => Days::from(it.a_year_before()),
            (Compare::Before, Some(it)) => Days::from(it.before()),
            (_, None) => Days {
                first: Some(earlier(first)?),
                last: Some(earlier(last)?),
            },
        };
        let mut cut = other;
        if first <= today && today < last {
            let is_week = stretch.is_some_and(|it| it.length == Length::Week);
            let reached = match self {
                Compare::YearEarlier if !is_week => add_months(today, -12)?,
                _ => other.first?.plus(first.days_until(today)),
            };
            cut.last = other.last.map(|it| it.min(reached));
        }
        Some((cut, shift))
    }
}

/// The corresponding day so many months later; where there is none, the last of the month (民法典§202).
pub fn add_months(day: Day, n: i32) -> Option<Day> {
    let span = jiff::Span::new().try_months(i64::from(n)).ok()?;
    day.date().checked_add(span).ok().map(Day::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_stretch_is_compared_with_its_like() {
        let today = day("2026-11-23");
        for (word, yoy, mom) in [
            ("2026-10", "2025-10-01 2025-10-31", "2026-09-01 2026-09-30"),
            ("2024-03", "2023-03-01 2023-03-31", "2024-02-01 2024-02-29"),
            ("2026Q1", "2025-01-01 2025-03-31", "2025-10-01 2025-12-31"),
            ("2024W28", "2023-07-10 2023-07-16", "2024-07-01 2024-07-07"),
            ("2020W53", "2019-12-23 2019-12-29", "2020-12-21 2020-12-27"),
            // Not over: the same part of the other.
            ("2026-11", "2025-11-01 2025-11-23", "2026-10-01 2026-10-23"),
            ("2026", "2025-01-01 2025-11-23", "2025-01-01 2025-11-23"),
            ("2026Q4", "2025-10-01 2025-11-23", "2026-07-01 2026-08-23"),
        ] {
            let stretch = Stretch::of(word, today).unwrap();
            for (with, said) in [(Compare::YearEarlier, yoy), (Compare::Before, mom)] {
                let (days, _) = with.days(stretch.into(), Some(stretch), today).unwrap();
                let found = format!("{} {}", days.first.unwrap(), days.last.unwrap());
                assert_eq!(found, said, "{word} {with:?}");
            }
        }
        let days = Days {
            first: Some(day("2024-02-29")),
            last: Some(day("2024-03-09")),
        };
        for (with, first, last) in [
            (Compare::YearEarlier, "2023-02-28", "2023-03-09"),
            (Compare::Before, "2024-02-19", "2024-02-28"),
        ] {
            let (found, _) = with.days(days, None, today).unwrap();
            assert_eq!(
                (found.first, found.last),
                (Some(day(first)), Some(day(last)))
            );
        }
        // Not over, though nobody gave them a name.
        let days = Days {
            first: Some(day("2026-11-16")),
            last: Some(day("2026-12-15")),
        };
        for (with, first, last) in [
            (Compare::YearEarlier, "2025-11-16", "2025-11-23"),
            (Compare::Before, "2026-10-17", "2026-10-24"),
        ] {
            let (found, _) = with.days(days, None, today).unwrap();
            assert_eq!(
                (found.first, found.last),
                (Some(day(first)), Some(day(last)))
            );
        }
        assert_eq!(Compare::Before.days(Days::default(), None, today), None);
    }
}
