//! Days in words: a due date, a month picture, and what is wrong with a question about days.

use crate::casework::calendar::Calendar;
use crate::casework::day::Day;
use crate::casework::period::Unit;
use crate::office::calendar::{CalendarImported, YearTable};

use super::{Lang, terms};

/// The most units a limit may have: a thousand years of days is a slip of the finger.
pub const MOST: u32 = 40_000;

/// Said wherever a year without a published calendar decides.
pub const ESTIMATED: (&str, &str) = (
    "估算：该年放假安排尚未公布，按周末和法定节假日推算",
    "estimated: that year's calendar is not published; weekends and statutory holidays were assumed",
);

/// What is wrong with a question about days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    NotADay(String),
    NotAnAmount(String),
    NotAUnit(String),
    NotAYear(String),
    /// More cells than the header names.
    TooManyCells,
    /// The limit lies beyond the years that are reckoned.
    TooFar,
}

/// Whether a header means one of the columns `start`, `amount`, `unit`.
pub fn is_column(column: &str, header: &str) -> bool {
    let also: &[&str] = match column {
        "start" => &["from", "起算日", "起始日", "起始日期", "开始日期"],
        "amount" => &["数量", "时长", "期限"],
        "unit" => &["单位"],
        _ => &[],
    };
    header == column || also.contains(&header)
}

/// A unit by its code or its name.
pub fn unit_of(word: &str) -> Option<Unit> {
    let plain = word.replace('_', "-").to_ascii_lowercase();
    Unit::ALL.iter().copied().find(|it| {
        it.code() == plain || terms::unit(Lang::Zh, *it) == word || short(*it).contains(&word)
    })
}

fn short(it: Unit) -> &'static [&'static str] {
    match it {
        Unit::AtOnce => &["立即", "当场"],
        Unit::Hour => &["小时"],
        Unit::WorkingHour => &["工作小时", "工作时"],
        Unit::NaturalDay => &["日", "天", "自然日", "day"],
        Unit::WorkingDay => &["工作日", "workday"],
        Unit::Month => &["月", "个月"],
        Unit::Year => &["年"],
    }
}

/// A due date, and from where it rolled.
pub fn due(lang: Lang, date: &str, rolled_from: Option<Day>, estimated: bool) -> String {
    let mut text = date.to_owned();
    if let Some(day) = rolled_from {
        text.push_str(&match lang {
            Lang::Zh => format!("（{day} 为休息日，顺延，民法典§203）"),
            Lang::En => format!(" (rolled from {day}, a day of rest, 民法典§203)"),
        });
    }
    if estimated {
        text.push('\n');
        text.push_str(lang.either(ESTIMATED.0, ESTIMATED.1));
    }
    text
}

/// Said after many answers, some of which rest on such a year.
pub fn n_estimated(lang: Lang, n: usize) -> String {
    let why = lang.either(ESTIMATED.0, ESTIMATED.1);
    match lang {
        Lang::Zh => format!("{n}行为{why}"),
        Lang::En => format!("{n} rows are {why}"),
    }
}

/// What is wrong, and how to write it.
pub fn fault(lang: Lang, it: &Fault) -> String {
    let units: Vec<&str> = Unit::ALL.iter().map(|it| it.code()).collect();
    let units = units.join(" ");
    match (it, lang) {
        (Fault::NotADay(it), Lang::Zh) => format!("错误：不是日期：“{it}”\n提示：写成 2026-09-24"),
        (Fault::NotADay(it), Lang::En) => format!("error: no date: `{it}`\nhint: write 2026-09-24"),
        (Fault::NotAnAmount(it), Lang::Zh) => {
            format!("错误：不是数量：“{it}”\n提示：写 0 到 {MOST} 的整数")
        }
        (Fault::NotAnAmount(it), Lang::En) => {
            format!("error: no amount: `{it}`\nhint: a whole number from 0 to {MOST}")
        }
        (Fault::NotAUnit(it), Lang::Zh) => format!("错误：不是单位：“{it}”\n提示：可用 {units}"),
        (Fault::NotAUnit(it), Lang::En) => format!("error: no unit: `{it}`\nhint: one of {units}"),
        (Fault::TooManyCells, Lang::Zh) => {
            "错误：格数多于表头\n提示：内容里有逗号的，整格加上引号".to_owned()
        }
        (Fault::TooManyCells, Lang::En) => {
            "error: more cells than the header names\nhint: put a cell with commas in quotation marks"
                .to_owned()
        }
        (Fault::TooFar, Lang::Zh) => "错误：推算的结果晚于2199年\n提示：请核对起始日和数量".to_owned(),
        (Fault::TooFar, Lang::En) => {
            "error: the limit lies beyond the year 2199\nhint: check start and amount".to_owned()
        }
        (Fault::NotAYear(it), Lang::Zh) => format!("错误：不是年份：“{it}”\n提示：写 1900 到 2199"),
        (Fault::NotAYear(it), Lang::En) => format!("error: no year: `{it}`\nhint: 1900 to 2199"),
    }
}

/// What a published table brought, or would bring.
pub fn imported(lang: Lang, it: &CalendarImported) -> Vec<String> {
    let replaces = |year: &YearTable| year.replaces && !it.known;
    let mut said: Vec<String> = it
        .years
        .iter()
        .map(|it| match lang {
            Lang::Zh => format!(
                "{}年：休{}天，调休上班{}天{}",
                it.year,
                it.n_off,
                it.n_work,
                if replaces(it) {
                    "，替换原有安排"
                } else {
                    ""
                }
            ),
            Lang::En => format!(
                "{}: {}, {}{}",
                it.year,
                counted(it.n_off, "day of rest", "days of rest"),
                counted(it.n_work, "make-up day", "make-up days"),
                if replaces(it) {
                    ", in place of the table before"
                } else {
                    ""
                }
            ),
        })
        .collect();
    if it.known {
        said.push(
            lang.either("与现行日历相同", "the calendar says so already")
                .to_owned(),
        );
    }
    let (n, cases) = (it.moved.rows.len(), it.n_cases);
    said.push(match (lang, it.written) {
        (Lang::Zh, true) => format!("已重新推算{cases}件案件的{n}个期限"),
        (Lang::Zh, false) => format!("将重新推算{cases}件案件的{n}个期限，尚未写入"),
        (Lang::En, true) => format!("{n} limits of {cases} cases were reckoned anew"),
        (Lang::En, false) => {
            format!("{n} limits of {cases} cases would be reckoned anew; nothing is written yet")
        }
    });
    said
}

fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A file of questions lacks a column.
pub fn no_column(lang: Lang, path: &str, column: &str) -> String {
    match lang {
        Lang::Zh => format!("错误：{path} 没有 {column} 列\n提示：表头写 start,amount,unit"),
        Lang::En => format!("error: {path} has no column {column}\nhint: start,amount,unit"),
    }
}

/// Rows are answered as they came.
pub fn only_csv(lang: Lang) -> String {
    match lang {
        Lang::Zh => "错误：逐行回答只写成 CSV\n提示：用 -O csv，或文件名以 .csv 结尾".to_owned(),
        Lang::En => {
            "error: rows are answered as CSV alone\nhint: -O csv, or a name that ends in .csv"
                .to_owned()
        }
    }
}

/// A month as people know it from the wall: Monday first, days of rest marked, make-up days too.
pub fn month(lang: Lang, calendar: &Calendar, year: i16, month: i8) -> String {
    let Some(first) = Day::of(year, month, 1) else {
        return String::new();
    };
    let title = match lang {
        Lang::Zh => format!("{year}年{month}月"),
        Lang::En => format!("{year}-{month:02}"),
    };
    let week = lang.either(
        "  一   二   三   四   五   六   日",
        "  Mo   Tu   We   Th   Fr   Sa   Su",
    );
    let mut lines = vec![format!("\n{title}"), week.to_owned()];
    let mut line = "     ".repeat(first.weekday().to_monday_zero_offset() as usize);
    let mut named: Vec<(String, Day, Day)> = Vec::new();
    let mut day = first;
    while day.date().month() == month && day.year() == year {
        let mark = if calendar.is_make_up_day(day) {
            '+'
        } else if calendar.is_rest_day(day) {
            '*'
        } else {
            ' '
        };
        line.push_str(&format!(" {:>2}{mark} ", day.date().day()));
        if let Some(name) = calendar.name_of(day) {
            let kind = if calendar.is_make_up_day(day) {
                lang.either("调休上班", "make-up day")
            } else {
                lang.either("放假", "off")
            };
            let name = format!("{name}{}{kind}", lang.either("", " "));
            match named.last_mut() {
                Some((known, _, last)) if *known == name && last.plus(1) == day => *last = day,
                _ => named.push((name, day, day)),
            }
        }
        if day.weekday() == jiff::civil::Weekday::Sunday {
            lines.push(line.trim_end().to_owned());
            line = String::new();
        }
        day = day.plus(1);
    }
    if !line.trim().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    for (name, from, to) in named {
        let days = if from == to {
            from.to_string()
        } else {
            format!("{from} – {to}")
        };
        lines.push(format!("  {days}  {name}"));
    }
    lines.join("\n")
}

/// What the marks of a month picture mean.
pub fn legend(lang: Lang, published: bool) -> String {
    let marks = lang.either("\n* 休息  + 调休上班", "\n* rest  + make-up working day");
    if published {
        return marks.to_owned();
    }
    format!("{marks}\n{}", lang.either(ESTIMATED.0, ESTIMATED.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_by_every_name() {
        for (word, unit) in [
            ("working-day", Unit::WorkingDay),
            ("working_day", Unit::WorkingDay),
            ("工作日", Unit::WorkingDay),
            ("天", Unit::NaturalDay),
            ("月", Unit::Month),
            ("hour", Unit::Hour),
        ] {
            assert_eq!(unit_of(word), Some(unit), "{word}");
        }
        assert_eq!(unit_of("fortnight"), None);
    }

    #[test]
    fn a_month_shows_holidays_and_make_up_days() {
        let calendar = crate::reference::calendar::embedded();
        let text = month(Lang::Zh, &calendar, 2026, 2);
        assert!(text.contains("14+"), "{text}");
        assert!(text.contains("15*"), "{text}");
        assert!(text.contains("2026-02-15 – 2026-02-23"), "{text}");
        assert!(text.contains("28+"), "{text}");
    }
}
