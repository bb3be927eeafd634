//! What must stand under every table: which cases, which days, how each figure is made, and from which state of the file.

use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::office::conditions;
use crate::report::compare::Days;
use crate::report::measure::Measure;
use crate::report::sheet::{Sheet, Words};
use crate::store::Sight;

use super::{Condition, Stats};

/// From what a table was counted.
pub(super) struct Ground<'a> {
    pub(super) rules: &'a Rules,
    pub(super) sight: Sight,
    pub(super) today: Day,
    /// The newest record on which figures rest.
    pub(super) head: u64,
    pub(super) practice: bool,
}

pub(super) fn explain(sheet: &mut Sheet, asked: &Stats, on: &Ground) {
    head(sheet, asked, on);
    definitions(sheet, asked, on.rules);
    if asked.explain {
        sheet.note(columns_read(asked));
    }
    foot(sheet, on);
}

/// What does not depend on what is counted by.
pub(super) fn ground(sheet: &mut Sheet, asked: &Stats, on: &Ground) {
    head(sheet, asked, on);
    foot(sheet, on);
}

/// Which cases, of which days.
fn head(sheet: &mut Sheet, asked: &Stats, on: &Ground) {
    if on.practice {
        sheet.note(Words::new(
            "练习数据，不作统计依据",
            "practice data, no figures to rely on",
        ));
    }
    sheet.note(period(asked));
    compared(sheet, asked, on.today);
    if let Some(day) = asked.as_of {
        sheet.note(Words::new(
            format!("按 {day} 当日结束时已记录的内容统计"),
            format!("as recorded by the end of {day}"),
        ));
    }
    if let Some(note) = conditions::said(&asked.filter, on.rules) {
        sheet.note(note);
    }
    if !asked.conditions.is_empty() {
        let all = Condition::all_said(&asked.conditions);
        sheet.note(Words::new(
            format!("且：{}", all.zh),
            format!("and only: {}", all.en),
        ));
    }
    if on.sight == Sight::WithoutRestricted {
        sheet.note(Words::new(
            "限阅案件不计入",
            "restricted cases are left out",
        ));
    }
}

/// How every figure is made.
fn definitions(sheet: &mut Sheet, asked: &Stats, rules: &Rules) {
    let mut told: Vec<Measure> = asked.measures.clone();
    if let Some(sort) = asked.sort
        && !told.contains(&sort.measure)
    {
        told.push(sort.measure);
    }
    for measure in &told {
        sheet.note(measure.definition());
        for basis in measure.bases(rules) {
            sheet.note(basis);
        }
    }
    if told.iter().any(|it| it.is_rate()) {
        sheet.note(rounding());
    }
}

/// How rates are told.
pub fn rounding() -> Words {
    Words::new(
        "率和平均数均列分子/分母，四舍五入到两位小数，分母为 0 的记“—”",
        "rates and means show what they are made of, rounded half up to two decimals; — where there is nothing to divide by",
    )
}

/// From which state of the file.
fn foot(sheet: &mut Sheet, on: &Ground) {
    let (rules, head, today) = (on.rules, on.head, on.today);
    let version = rules.periods.version();
    sheet.note(Words::new(
        format!(
            "规则版本 {version}（第 {} 号记录），数据截至第 {head} 号记录，{today} 统计",
            rules.reference
        ),
        format!(
            "rules {version} (record {}), counted up to record {head} on {today}",
            rules.reference
        ),
    ));
}

fn period(asked: &Stats) -> Words {
    let dates = asked.dates.words();
    let days = asked.days();
    if days.first.is_none() && days.last.is_none() {
        return Words::new("期间：全部", "period: all there is");
    }
    let name = asked.stretch.map(|it| it.words());
    let (zh, en) = match name {
        None => (String::new(), String::new()),
        Some(it) => (format!("{}，", it.zh), format!("{}, ", it.en)),
    };
    let (from, to) = ends(days);
    Words::new(
        format!("期间：{zh}{} {from} 至 {to}", dates.zh),
        format!("period: {en}{} from {from} to {to}", dates.en),
    )
}

fn ends(days: Days) -> (String, String) {
    let day = |it: Option<Day>| it.map_or_else(|| "…".to_owned(), |it| it.to_string());
    (day(days.first), day(days.last))
}

fn compared(sheet: &mut Sheet, asked: &Stats, today: Day) {
    let days = asked.days();
    for compare in &asked.compare {
        let Some((earlier, _)) = compare.days(days, asked.stretch, today) else {
            continue;
        };
        let (from, to) = ends(earlier);
        let words = compare.words();
        // Cut short only because ours is not over.
        let whole = compare.days(days, asked.stretch, Day::LAST).map(|it| it.0);
        let (zh, en) = if whole == Some(earlier) {
            ("", "")
        } else {
            (
                "（本期未结束，只比相同天数）",
                " (ours is not over: the same part of it)",
            )
        };
        sheet.note(Words::new(
            format!("{}：与 {from} 至 {to} 相比{zh}", words.zh),
            format!("{}: held against {from} to {to}{en}", words.en),
        ));
    }
}

/// The columns of the case table that were read.
fn columns_read(asked: &Stats) -> Words {
    let names: Vec<String> = asked.columns().iter().map(|it| format!("{it:?}")).collect();
    let names = names.join(" ");
    Words::new(
        format!("读取的列：{names}"),
        format!("columns read: {names}"),
    )
}
