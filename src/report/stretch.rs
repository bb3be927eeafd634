//! Stretches (统计期): the days, weeks, months, quarters, halves and years that are counted and reported on.

use jiff::civil::{Date, ISOWeekDate, Weekday};

use crate::casework::code::plain;
use crate::casework::day::Day;

use super::sheet::Words;

/// How long a stretch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Length {
    Day,
    /// Monday to Sunday (ISO 8601).
    Week,
    Month,
    Quarter,
    Half,
    Year,
}

/// A stretch of the calendar, first and last day included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stretch {
    pub length: Length,
    pub first: Day,
    pub last: Day,
}

/// Words for a stretch as seen from a day: Chinese, English, length, and how many stretches back.
const NEAR: [(&str, &str, Length, i32); 12] = [
    ("今天", "today", Length::Day, 0),
    ("昨天", "yesterday", Length::Day, 1),
    ("本周", "this-week", Length::Week, 0),
    ("上周", "last-week", Length::Week, 1),
    ("本月", "this-month", Length::Month, 0),
    ("上月", "last-month", Length::Month, 1),
    ("本季度", "this-quarter", Length::Quarter, 0),
    ("上季度", "last-quarter", Length::Quarter, 1),
    ("本半年", "this-half", Length::Half, 0),
    ("上个半年", "last-half", Length::Half, 1),
    ("今年", "this-year", Length::Year, 0),
    ("去年", "last-year", Length::Year, 1),
];

const NUMERALS: [&str; 4] = ["一", "二", "三", "四"];

impl Length {
    pub const ALL: [Length; 6] = [
        Length::Day,
        Length::Week,
        Length::Month,
        Length::Quarter,
        Length::Half,
        Length::Year,
    ];

    /// The name by which files ask for it.
    pub fn id(self) -> &'static str {
        match self {
            Length::Day => "day",
            Length::Week => "week",
            Length::Month => "month",
            Length::Quarter => "quarter",
            Length::Half => "half",
            Length::Year => "year",
        }
    }

    pub fn words(self) -> Words {
        match self {
            Length::Day => Words::new("日", "day"),
            Length::Week => Words::new("周", "week"),
            Length::Month => Words::new("月", "month"),
            Length::Quarter => Words::new("季度", "quarter"),
            Length::Half => Words::new("半年", "half-year"),
            Length::Year => Words::new("年", "year"),
        }
    }

    /// The length meant by a word.
    pub fn of(word: &str) -> Option<Length> {
        let word = plain(word);
        Length::ALL
            .into_iter()
            .find(|it| it.id() == word || it.words().zh == word)
    }
}

impl Stretch {
    /// The stretch of this length that holds a day.
    pub fn around(day: Day, length: Length) -> Stretch {
        let date = day.date();
        let (year, month) = (date.year(), date.month());
        let months = |n: i8| {
            let from = (month - 1) / n * n + 1;
            let first = Date::new(year, from, 1).unwrap_or(date);
            let last = Date::new(year, from + n - 1, 1).unwrap_or(date);
            (Day::from(first), Day::from(last.last_of_month()))
        };
        let (first, last) = match length {
            Length::Day => (day, day),
            Length::Week => {
                let first = day.plus(-i32::from(date.weekday().to_monday_zero_offset()));
                (first, first.plus(6))
            }
            Length::Month => months(1),
            Length::Quarter => months(3),
            Length::Half => months(6),
            Length::Year => months(12),
        };
        Stretch {
            length,
            first,
            last,
        }
    }

    /// The stretch meant by a word: `2026`, `2026-10`, `2026Q3`, `2026H1`, `2026W28`, `2026-10-05`, the same in Chinese
    /// (2026年10月, 2026年第三季度), or one near today (上月, `last-month`).
    pub fn of(word: &str, today: Day) -> Option<Stretch> {
        let word = plain(word);
        if let Some((.., length, back)) = NEAR.iter().find(|it| it.0 == word || it.1 == word) {
            let mut it = Stretch::around(today, *length);
            for _ in 0..*back {
                it = it.before();
            }
            return Some(it);
        }
        let dashed = word.replace(['年', '月'], "-");
        let mut parts = dashed.strip_suffix('日').unwrap_or(&dashed).split('-');
        if let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
            && !day.is_empty()
        {
            let day = Day::of(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
            return Some(Stretch::around(day, Length::Day));
        }
        let digits = word.find(|it: char| !it.is_ascii_digit());
        let (year, rest) = word.split_at(digits.unwrap_or(word.len()));
        let year: i16 = Some(year).filter(|it| it.len() == 4)?.parse().ok()?;
        let rest = rest.strip_prefix('年').unwrap_or(rest).trim_matches('-');
        let at = |month: i8, length| Some(Stretch::around(Day::of(year, month, 1)?, length));
        let rest = match rest {
            "" => return at(1, Length::Year),
            "h1" | "上半年" => return at(1, Length::Half),
            "h2" | "下半年" => return at(7, Length::Half),
            other => other.strip_prefix('第').unwrap_or(other),
        };
        let inner = rest.strip_prefix('q').or_else(|| {
            let quarter = rest.strip_suffix("季度")?;
            let n = NUMERALS.iter().position(|it| *it == quarter);
            Some(n.map_or(quarter, |n| ["1", "2", "3", "4"][n]))
        });
        if let Some(quarter) = inner {
            let n: i8 = quarter.parse().ok().filter(|it| (1..=4).contains(it))?;
            return at(n * 3 - 2, Length::Quarter);
        }
        let week = rest.strip_prefix('w').or_else(|| rest.strip_suffix('周'));
        if let Some(week) = week {
            let monday = ISOWeekDate::new(year, week.parse().ok()?, Weekday::Monday).ok()?;
            return Some(Stretch::around(Day::from(monday.date()), Length::Week));
        }
        let month = rest.strip_suffix('月').unwrap_or(rest).parse().ok()?;
        at(month, Length::Month)
    }

    /// The stretch of the same length just before.
    pub fn before(self) -> Stretch {
        Stretch::around(self.first.plus(-1), self.length)
    }

    /// The same stretch a year earlier; a week is the one with the same number, a day the one with the same date.
    pub fn a_year_before(self) -> Stretch {
        let date = self.first.date();
        let day = if self.length == Length::Week {
            let week = date.iso_week_date();
            let year = week.year() - 1;
            // Not every year has a week 53.
            ISOWeekDate::new(year, week.week(), Weekday::Monday)
                .or_else(|_| ISOWeekDate::new(year, 52, Weekday::Monday))
                .map(ISOWeekDate::date)
        } else {
            Date::new(date.year() - 1, date.month(), date.day())
                .or_else(|_| Date::new(date.year() - 1, date.month(), 28))
        };
        Stretch::around(day.map_or(self.first, Day::from), self.length)
    }

    /// All of it lies in the past.
    pub fn is_over(self, today: Day) -> bool {
        self.last < today
    }

    /// How it is written for programs, and at the prompt.
    pub fn id(self) -> String {
        let date = self.first.date();
        let (year, month) = (date.year(), date.month());
        match self.length {
            Length::Day => self.first.to_string(),
            Length::Week => {
                let week = date.iso_week_date();
                format!("{}W{:02}", week.year(), week.week())
            }
            Length::Month => format!("{year}-{month:02}"),
            Length::Quarter => format!("{year}Q{}", (month + 2) / 3),
            Length::Half => format!("{year}H{}", (month + 5) / 6),
            Length::Year => year.to_string(),
        }
    }

    pub fn words(self) -> Words {
        let date = self.first.date();
        let (year, month) = (date.year(), date.month());
        let zh = match self.length {
            Length::Day => format!("{year}年{month}月{}日", date.day()),
            Length::Week => {
                let week = date.iso_week_date();
                format!("{}年第{}周", week.year(), week.week())
            }
            Length::Month => format!("{year}年{month}月"),
            Length::Quarter => {
                let n = usize::try_from((month - 1) / 3).unwrap_or(0);
                format!("{year}年第{}季度", NUMERALS[n.min(3)])
            }
            Length::Half if month == 1 => format!("{year}年上半年"),
            Length::Half => format!("{year}年下半年"),
            Length::Year => format!("{year}年"),
        };
        Words::new(zh, self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn stretches_are_understood_as_people_write_them() {
        let today = day("2026-11-23");
        for (words, id, first, last) in [
            (
                "2026-10 2026年10月 上月 last-month",
                "2026-10",
                "2026-10-01",
                "2026-10-31",
            ),
            ("2024-02 2024年2月", "2024-02", "2024-02-01", "2024-02-29"),
            (
                "2026Q3 2026年第三季度 2026-q3 2026年第3季度 上季度",
                "2026Q3",
                "2026-07-01",
                "2026-09-30",
            ),
            ("2026H1 2026年上半年", "2026H1", "2026-01-01", "2026-06-30"),
            (
                "2026H2 2026年下半年 本半年",
                "2026H2",
                "2026-07-01",
                "2026-12-31",
            ),
            ("2026 2026年 今年", "2026", "2026-01-01", "2026-12-31"),
            (
                "2026W01 2026w1 2026年第1周",
                "2026W01",
                "2025-12-29",
                "2026-01-04",
            ),
            ("2026W47 上周", "2026W47", "2026-11-16", "2026-11-22"),
            ("2026-11-22 昨天", "2026-11-22", "2026-11-22", "2026-11-22"),
        ] {
            for word in words.split(' ') {
                let it = Stretch::of(word, today).unwrap_or_else(|| panic!("{word}"));
                assert_eq!((it.first, it.last), (day(first), day(last)), "{word}");
                assert_eq!(it.id(), id, "{word}");
                assert_eq!(Stretch::of(&it.words().zh, today), Stretch::of(id, today));
            }
        }
        for word in [
            "2026-13",
            "2026Q5",
            "2026W54",
            "26-10",
            "",
            "十月",
            "2026-1-2-3",
        ] {
            assert_eq!(Stretch::of(word, today), None, "{word}");
        }
    }

    #[test]
    fn stretches_know_the_one_before_and_the_one_a_year_before() {
        let today = day("2026-11-23");
        for (id, before, year_before) in [
            ("2026-01", "2025-12", "2025-01"),
            ("2026Q1", "2025Q4", "2025Q1"),
            ("2026H2", "2026H1", "2025H2"),
            ("2026", "2025", "2025"),
            ("2026W01", "2025W52", "2025W01"),
            ("2020W53", "2020W52", "2019W52"),
            ("2024-02-29", "2024-02-28", "2023-02-28"),
        ] {
            let it = Stretch::of(id, today).unwrap();
            assert_eq!(it.before().id(), before);
            assert_eq!(it.a_year_before().id(), year_before);
            assert!(it.before().last.plus(1) == it.first);
        }
        assert!(Stretch::of("2026-10", today).unwrap().is_over(today));
        assert!(!Stretch::of("2026-11", today).unwrap().is_over(today));
    }
}
