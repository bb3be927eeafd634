//! Days and times in the forms people and spreadsheets write them; what could mean two things is refused.

use super::text::is_scientific;
use super::{narrow, sound};
use crate::casework::day::{Day, Moment};
use crate::office::ledger::fault::Reason;
use crate::office::ledger::row::{Cell, Written};

/// A day, and the time of day where one was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct When {
    pub day: Day,
    pub time: Option<Time>,
}

/// A time of day in office time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Time {
    pub hour: i8,
    pub minute: i8,
    pub second: i8,
}

impl When {
    /// The moment named; the start of the day where no time was written.
    pub fn moment(self) -> Moment {
        match self.time {
            Some(it) => Moment::at(self.day, it.hour, it.minute, it.second),
            None => self.day.start(),
        }
    }
}

/// The day, and the time if any, that a cell names.
pub fn when(cell: Cell<'_>) -> Result<Option<When>, Reason> {
    let text = sound(cell)?;
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(it) = plain(text.as_bytes()) {
        return Ok(Some(it));
    }
    let narrow = narrow(text);
    let text = narrow.trim();
    if text.bytes().all(|it| it.is_ascii_digit()) {
        return run_of_digits(text, cell.written).map(Some);
    }
    if is_scientific(text) {
        return Err(Reason::Scientific);
    }
    if cell.written == Written::Number {
        return Err(Reason::DayNumber);
    }
    let (day, rest) = day(text)?;
    let time = time(rest.trim_start_matches([' ', ',', 'T', 't', '\n']))?;
    Ok(Some(When { day, time }))
}

/// The commonest forms, `2026-01-06` and `2026-01-06 12:09:38`, without further ado.
fn plain(text: &[u8]) -> Option<When> {
    let number = |at: std::ops::Range<usize>| {
        text[at].iter().try_fold(0i16, |sum, it| {
            it.is_ascii_digit().then(|| sum * 10 + i16::from(it - b'0'))
        })
    };
    let two = |from: usize| number(from..from + 2).and_then(|it| i8::try_from(it).ok());
    if !matches!(text.len(), 10 | 19) || text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let day = Day::of(number(0..4)?, two(5)?, two(8)?)?;
    if text.len() == 10 {
        return Some(When { day, time: None });
    }
    if text[10] != b' ' || text[13] != b':' || text[16] != b':' {
        return None;
    }
    let time = clock(two(11)?.into(), two(14)?.into(), two(17)?.into()).ok()?;
    Some(When {
        day,
        time: Some(time),
    })
}

/// Digits and nothing else: 20260106, with hours and minutes, with seconds.
fn run_of_digits(text: &str, written: Written) -> Result<When, Reason> {
    let part = |at: std::ops::Range<usize>| text[at].parse::<i64>().map_err(|_| Reason::NotADate);
    let time = match text.len() {
        8 => None,
        12 => Some(clock(part(8..10)?, part(10..12)?, 0)),
        14 => Some(clock(part(8..10)?, part(10..12)?, part(12..14)?)),
        5 if written == Written::Number => return Err(Reason::DayNumber),
        5 if (1..=7).contains(&part(0..1)?) => return Err(Reason::DayNumber),
        _ => return Err(Reason::UnclearDigits),
    };
    let day = calendar(part(0..4)?, part(4..6)?, part(6..8)?)?;
    Ok(When {
        day,
        time: time.transpose()?,
    })
}

/// The day at the beginning of a text, and what follows it.
fn day(text: &str) -> Result<(Day, &str), Reason> {
    let (year, rest) = digits(text).ok_or(Reason::NotADate)?;
    let mut rest = rest.trim_start().chars();
    let mark = rest.next().ok_or(Reason::NotADate)?;
    let rest = rest.as_str().trim_start();
    if mark == '月' && year.len() <= 2 {
        return Err(Reason::Yearless);
    }
    if !matches!(mark, '-' | '/' | '.' | '年' | '。') {
        return Err(Reason::NotADate);
    }
    let Some((month, rest)) = digits(rest) else {
        return Err(Reason::NotADate);
    };
    let rest = rest.trim_start();
    let again = if mark == '年' { '月' } else { mark };
    let Some(after) = rest.strip_prefix(again) else {
        return Err(match (year.len(), rest.is_empty()) {
            (4, true) => Reason::NoDay,
            (1..=2, true) if mark != '年' => Reason::Yearless,
            _ => Reason::NotADate,
        });
    };
    let Some((day, rest)) = digits(after.trim_start()) else {
        let nothing = after.trim().is_empty();
        return Err(if year.len() == 4 && nothing {
            Reason::NoDay
        } else {
            Reason::NotADate
        });
    };
    let rest = rest.trim_start().trim_start_matches(['日', '号']);
    match (year.len(), month.len(), day.len()) {
        (4, 1..=2, 1..=2) => {}
        (1..=2, 1..=2, 4) => return Err(Reason::UnclearOrder),
        (1..=2, 1..=2, 1..=2) => return Err(Reason::TwoDigitYear),
        _ => return Err(Reason::NotADate),
    }
    let number = |it: &str| it.parse::<i64>().map_err(|_| Reason::NotADate);
    Ok((calendar(number(year)?, number(month)?, number(day)?)?, rest))
}

fn calendar(year: i64, month: i64, day: i64) -> Result<Day, Reason> {
    if !(1900..=2199).contains(&year) {
        return Err(Reason::YearOutOfRange { year });
    }
    let small = |it: i64| i8::try_from(it).ok();
    i16::try_from(year)
        .ok()
        .zip(small(month))
        .zip(small(day))
        .and_then(|((year, month), day)| Day::of(year, month, day))
        .ok_or(Reason::NoSuchDay)
}

/// A time of day, or nothing where nothing is left.
fn time(text: &str) -> Result<Option<Time>, Reason> {
    let mut text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if let Some(it) = text
        .strip_suffix("+08:00")
        .or_else(|| text.strip_suffix("+0800"))
    {
        text = it.trim_end();
    } else if has_zone(text) {
        return Err(Reason::OtherTimeZone);
    }
    let mut half = None;
    for (word, afternoon) in [("上午", false), ("下午", true), ("AM", false), ("PM", true)] {
        let bare = text.strip_prefix(word).or_else(|| text.strip_suffix(word));
        if let Some(bare) = bare {
            half = Some(afternoon);
            text = bare.trim();
            break;
        }
    }
    let (hour, rest) = digits(text).ok_or(Reason::NotADate)?;
    let mut parts = [hour, "0", "0"];
    let mut rest = rest.trim_start();
    for (part, marks) in parts[1..]
        .iter_mut()
        .zip([[':', '时', '点'], [':', '分', '分']])
    {
        let Some(after) = rest.strip_prefix(marks) else {
            break;
        };
        match digits(after.trim_start()) {
            Some((found, after)) => (*part, rest) = (found, after.trim_start()),
            None => rest = after,
        }
    }
    // Hours alone need a mark (12时): a bare number after a date is anything.
    if parts[1..] == ["0", "0"] && rest.is_empty() && text == hour {
        return Err(Reason::NotADate);
    }
    rest = rest.trim_start_matches(['秒', '分']);
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|it: char| it.is_ascii_digit());
    }
    if !rest.is_empty() || parts.iter().any(|it| it.len() > 2) {
        return Err(Reason::NotADate);
    }
    let [hour, minute, second] = parts.map(|it| it.parse::<i64>().unwrap_or(i64::MAX));
    let hour = match half {
        None => hour,
        Some(_) if !(0..=12).contains(&hour) => return Err(Reason::NoSuchTime),
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    clock(hour, minute, second).map(Some)
}

fn clock(hour: i64, minute: i64, second: i64) -> Result<Time, Reason> {
    let within = |it: i64, most: i64| {
        i8::try_from(it)
            .ok()
            .filter(|_| (0..=most).contains(&it))
            .ok_or(Reason::NoSuchTime)
    };
    Ok(Time {
        hour: within(hour, 23)?,
        minute: within(minute, 59)?,
        second: within(second, 59)?,
    })
}

/// The digits at the beginning of a text, and the rest.
fn digits(text: &str) -> Option<(&str, &str)> {
    let end = text
        .bytes()
        .position(|it| !it.is_ascii_digit())
        .unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// Whether a time ends in the offset of a zone: `12:09Z`, `12:09-05:00`.
fn has_zone(text: &str) -> bool {
    let Some((time, zone)) = text.rsplit_once(['Z', 'z', '+', '-']) else {
        return false;
    };
    let of_clock = |it: &str| {
        it.bytes()
            .all(|it| it.is_ascii_digit() || matches!(it, b':' | b'.' | b' '))
    };
    time.contains(':') && of_clock(time) && of_clock(zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, outcome: Result<&str, Reason>) {
        let found = when(Cell::text(text)).map(|it| match it {
            None => String::new(),
            Some(When { day, time: None }) => day.to_string(),
            Some(it) => it.moment().to_string(),
        });
        assert_eq!(found, outcome.map(str::to_string), "{text}");
    }

    #[test]
    fn days_and_times_as_people_write_them() {
        for text in [
            "2026-01-06",
            "2026-1-6",
            "2026/1/6",
            "2026/01/06",
            "2026.1.6",
            "2026.01.06",
            "2026年1月6日",
            "2026年01月06号",
            "2026 年 1 月 6 日",
            "20260106",
            "２０２６年１月６日",
            "２０２６／１／６",
            " 2026-01-06\u{3000}",
            "\u{feff}2026-01-06",
            "2026\u{200e}/1/6",
            "2026年1月6",
            "2026。1。6",
        ] {
            check(text, Ok("2026-01-06"));
        }
        for text in [
            "2026/1/6 12:09:38",
            "2026-01-06 12:09:38",
            "2026-01-06T12:09:38",
            "2026-01-06T12:09:38+08:00",
            "2026-01-06 12:09:38.000",
            "2026年1月6日12时09分38秒",
            "2026年1月6日 12:09:38",
            "20260106120938",
            "2026/1/6 下午 12:09:38",
            "2026/1/6 12:09:38 PM",
            "2026.1.6  12：09：38",
        ] {
            check(text, Ok("2026-01-06 12:09:38"));
        }
        check("2026/1/6 7:05", Ok("2026-01-06 07:05:00"));
        check("2026/1/6 下午3:05", Ok("2026-01-06 15:05:00"));
        check("2026/1/6 上午12:05", Ok("2026-01-06 00:05:00"));
        check("2026年1月6日9点", Ok("2026-01-06 09:00:00"));
        check("2026年1月6日9时5分", Ok("2026-01-06 09:05:00"));
        check("202601060905", Ok("2026-01-06 09:05:00"));
        check("2026-01-06 00:00:00", Ok("2026-01-06 00:00:00"));
        check("2024-02-29", Ok("2024-02-29"));
        check("1900-01-01", Ok("1900-01-01"));
        check("2199-12-31", Ok("2199-12-31"));
        check("  ", Ok(""));
    }

    #[test]
    fn days_that_are_refused() {
        for text in ["1月6日", "1/6", "01-06", "1.6"] {
            check(text, Err(Reason::Yearless));
        }
        for text in ["26/1/6", "26-01-06", "26年1月6日", "26.1.6 12:00"] {
            check(text, Err(Reason::TwoDigitYear));
        }
        for text in ["6/1/2026", "01-06-2026"] {
            check(text, Err(Reason::UnclearOrder));
        }
        for text in ["2026年1月", "2026-01", "2026/1", "2026年1月底"] {
            let reason = if text.ends_with('底') {
                Reason::NotADate
            } else {
                Reason::NoDay
            };
            check(text, Err(reason));
        }
        for text in [
            "2026-02-30",
            "2025/2/29",
            "2026-13-01",
            "2026-00-10",
            "20260230",
            "2026年4月31日",
        ] {
            check(text, Err(Reason::NoSuchDay));
        }
        for (text, year) in [
            ("1899-12-31", 1899),
            ("2200-01-01", 2200),
            ("0026-01-06", 26),
            ("06012026", 601),
        ] {
            check(text, Err(Reason::YearOutOfRange { year }));
        }
        for text in [
            "260106",
            "202601",
            "2026106",
            "1767225600",
            "1767225600000",
            "12",
            "99999",
        ] {
            check(text, Err(Reason::UnclearDigits));
        }
        check("44197", Err(Reason::DayNumber));
        for text in [
            "2026-01-06 24:00",
            "2026/1/6 12:60",
            "2026/1/6 下午13:00",
            "20260106250000",
        ] {
            check(text, Err(Reason::NoSuchTime));
        }
        for text in [
            "2026-01-06T12:09:38Z",
            "2026-01-06T12:09:38+00:00",
            "2026-01-06 12:09 -0500",
        ] {
            check(text, Err(Reason::OtherTimeZone));
        }
        for text in [
            "昨天",
            "不详",
            "2026-1/6",
            "2026年1-6",
            "2026-01-06至2026-01-08",
            "2026-01-06 9",
            "丙午年正月",
            "-",
            "2026-01-06-01",
            "12:09",
            "Jan 6 2026",
            "2026-01-06 12:09:38 左右",
            "2026-001-06",
        ] {
            check(text, Err(Reason::NotADate));
        }
        check("2.02601E+07", Err(Reason::Scientific));
        check("????", Err(Reason::QuestionMarks));
    }

    #[test]
    fn numbers_of_a_spreadsheet_are_days_only_when_marked_as_such() {
        let cell =
            |text, written| when(Cell { text, written }).map(|it| it.map(|it| it.day.to_string()));
        let day = Ok(Some("2026-01-06".to_string()));
        assert_eq!(cell("2026-01-06", Written::Date), day);
        assert_eq!(cell("20260106", Written::Number), day);
        assert_eq!(cell("44197", Written::Number), Err(Reason::DayNumber));
        assert_eq!(cell("99999", Written::Number), Err(Reason::DayNumber));
        assert_eq!(cell("44197.5", Written::Number), Err(Reason::DayNumber));
    }
}
