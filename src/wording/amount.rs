//! Amounts, moments and counts as they stand in sentences.

use crate::casework::day::Moment;
use crate::report::percent::two_decimals;

use super::Lang;

/// Money in yuan, grouped by thousands; 角分 only where there are any.
pub fn money(lang: Lang, fen: i64) -> String {
    let text = two_decimals(i128::from(fen));
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.as_str()),
    };
    let (yuan, rest) = digits.split_once('.').unwrap_or((digits, "00"));
    let mut grouped = String::new();
    for (place, digit) in yuan.chars().enumerate() {
        if place > 0 && (yuan.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let rest = if rest == "00" {
        String::new()
    } else {
        format!(".{rest}")
    };
    match lang {
        Lang::Zh => format!("{sign}{grouped}{rest}元"),
        Lang::En => format!("{sign}{grouped}{rest} yuan"),
    }
}

/// A moment without what it does not tell: the first or last second of a day is the day.
pub fn moment(it: Moment) -> String {
    let day = it.day();
    if it == day.start() || it.0 == day.plus(1).start().0 - 1 {
        day.to_string()
    } else {
        let wall = it.on_the_wall();
        format!("{day} {:02}:{:02}", wall.hour(), wall.minute())
    }
}

/// A number of seconds in hours and minutes: 5小时20分.
pub fn hours(lang: Lang, seconds: i64) -> String {
    let minutes = seconds.abs() / 60;
    let (hours, minutes) = (minutes / 60, minutes % 60);
    match (lang, hours, minutes) {
        (Lang::Zh, 0, m) => format!("{m}分钟"),
        (Lang::Zh, h, 0) => format!("{h}小时"),
        (Lang::Zh, h, m) => format!("{h}小时{m}分"),
        (Lang::En, 0, m) => format!("{m} min"),
        (Lang::En, h, 0) => format!("{h} h"),
        (Lang::En, h, m) => format!("{h} h {m} min"),
    }
}

/// An English count with its noun: `1 case`, `3 cases`.
pub fn counted(n: impl Into<u64>, noun: &str) -> String {
    let n = n.into();
    match (n, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{n} {stem}ies"),
        _ => format!("{n} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::day::Day;

    #[test]
    fn money_is_grouped_and_exact() {
        let check = |fen, zh: &str, en: &str| {
            assert_eq!(money(Lang::Zh, fen), zh);
            assert_eq!(money(Lang::En, fen), en);
        };
        check(0, "0元", "0 yuan");
        check(300_000, "3,000元", "3,000 yuan");
        check(123_456_789, "1,234,567.89元", "1,234,567.89 yuan");
        check(-100_050, "-1,000.50元", "-1,000.50 yuan");
        check(99_900, "999元", "999 yuan");
    }

    #[test]
    fn moments_tell_no_more_than_they_know() {
        let day = Day(20_720);
        assert_eq!(moment(day.start()), "2026-09-24");
        assert_eq!(moment(Moment::at(day, 23, 59, 59)), "2026-09-24");
        assert_eq!(moment(Moment::at(day, 9, 5, 7)), "2026-09-24 09:05");
    }

    #[test]
    fn hours_and_counts() {
        assert_eq!(hours(Lang::Zh, 19_200), "5小时20分");
        assert_eq!(hours(Lang::Zh, -7_200), "2小时");
        assert_eq!(hours(Lang::En, 1_800), "30 min");
        assert_eq!(counted(1_u32, "case"), "1 case");
        assert_eq!(counted(3_u32, "body"), "3 bodies");
        assert_eq!(counted(2_u32, "day"), "2 days");
    }
}
