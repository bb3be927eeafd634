//! How a period was counted: the rule, its article, every stretch of days, and what came of it.

use crate::casework::clock::{Due, Period};
use crate::casework::code::Axis;
use crate::casework::day::Day;
use crate::casework::period::PeriodRule;
use crate::casework::reckoning::{Limit, Reckoning, Stretch, Why};
use crate::wording::amount::{counted, moment};
use crate::wording::names::Names;
use crate::wording::{Lang, terms};

/// The account of a period, line by line; a date people set has neither rule nor reckoning.
pub fn explain(
    lang: Lang,
    period: &Period,
    rule: Option<&PeriodRule>,
    reckoning: Option<&Reckoning>,
    names: &Names<'_>,
) -> Vec<String> {
    let mut lines = Vec::new();
    match rule {
        Some(rule) => lines.extend(told(lang, period, rule)),
        None => {
            let (id, seq) = (&period.rule, period.seq);
            let name = names.period(lang, id);
            lines.push(match lang {
                Lang::Zh => format!("期限：{name}，由人设定，第{seq}条记录（`{id}`）"),
                Lang::En => format!("period: {name}, set by people, record {seq} (`{id}`)"),
            });
        }
    }
    let Some(it) = reckoning else {
        lines.push(limit_line(lang, "到期", "due", &moment(period.due.legal)));
        return lines;
    };
    let raw = it.limit.raw.day();
    lines.extend(it.stretches.iter().map(|it| stretch(lang, it, raw, names)));
    lines.extend(limits(lang, &it.limit));
    if period.suspended_since().is_some() {
        let still = lang.either(
            "注意：仍在停止计时，以上按明日恢复推算，恢复时重新推算",
            "note: it still stands still; this is reckoned as if it ran again tomorrow, and anew once it does",
        );
        lines.push(still.to_owned());
    }
    if it.limit.estimated {
        lines.push(
            lang.either(
                "注意：所涉年份的放假安排尚未公布，现按周末和法定节假日估算，公布后须重新推算",
                "note: the calendar of a year involved is not published; weekends and statutory holidays were assumed",
            )
            .to_owned(),
        );
    }
    lines
}

/// Said when what was told then and what is reckoned now differ.
pub fn disagrees(lang: Lang, told: &Due, now: &Limit) -> String {
    let (told, now) = (moment(told.legal), moment(now.legal));
    match lang {
        Lang::Zh => format!("注意：当时告知的期限是{told}，按现有日历和规则推算是{now}，请核对"),
        Lang::En => format!(
            "note: {told} was told then, {now} is reckoned from the calendar and rules of now; compare them"
        ),
    }
}

/// Rule, basis, trigger, extension.
fn told(lang: Lang, period: &Period, rule: &PeriodRule) -> Vec<String> {
    let name = terms::rule(lang, rule);
    let (id, length) = (&rule.id, terms::term(lang, &rule.term));
    let duty = terms::duty(lang, rule.term.duty);
    let on = moment(period.trigger);
    let basis = &rule.basis;
    let mut lines = match lang {
        Lang::Zh => vec![
            format!("期限：{name}，{length}，{duty}（`{id}`）"),
            format!(
                "依据：{basis}{}",
                if rule.verified { "" } else { "（未核实）" }
            ),
            format!("起算：{}，{on}（第{}条记录）", rule.trigger_zh, period.seq),
        ],
        Lang::En => vec![
            format!("period: {name}, {length}, {duty} (`{id}`)"),
            format!(
                "basis: {basis}{}",
                if rule.verified { "" } else { " (not verified)" }
            ),
            format!(
                "runs from: {}, {on} (record {})",
                terms::milestone(lang, rule.starts_on),
                period.seq
            ),
        ],
    };
    if period.extended > 0 {
        let more = terms::length(lang, period.extended, rule.term.unit);
        let all = terms::term(lang, &period.term(rule));
        lines.push(match lang {
            Lang::Zh => format!("延长：已批准{more}，共{all}"),
            Lang::En => format!("extended: by {more}, {all} in all"),
        });
    }
    lines
}

fn stretch(lang: Lang, it: &Stretch, raw: Day, names: &Names<'_>) -> String {
    let days = days(lang, it);
    match lang {
        Lang::Zh => match &it.why {
            Why::Counted => format!("计入：{days}"),
            Why::MakeUpDay(name) => format!("计入：{days}，{name}调休上班"),
            Why::StartDay => format!("不计：{days}，起算当日（民法典§201）"),
            Why::Weekend => format!("不计：{days}，周末"),
            Why::Holiday(name) => format!("不计：{days}，{name}放假"),
            Why::Suspended(reason) => format!(
                "停计：{days}，{}",
                names.code(lang, Axis::SuspensionReason, reason)
            ),
            Why::Roll(name) => format!(
                "顺延：{days}，届满日{raw}是{}，顺延到{}（民法典§203）",
                name.as_deref().unwrap_or("周末"),
                it.to
            ),
        },
        Lang::En => match &it.why {
            Why::Counted => format!("counted: {days}"),
            Why::MakeUpDay(name) => format!("counted: {days}, a make-up day for {name}"),
            Why::StartDay => format!("not counted: {days}, the day of the trigger (民法典§201)"),
            Why::Weekend => format!("not counted: {days}, weekend"),
            Why::Holiday(name) => format!("not counted: {days}, {name}"),
            Why::Suspended(reason) => format!(
                "stood still: {days}, {}",
                names.code(lang, Axis::SuspensionReason, reason)
            ),
            Why::Roll(name) => format!(
                "rolled: {days}; the last day {raw} is {}, so it gives way to {} (民法典§203)",
                name.as_deref().unwrap_or("a weekend"),
                it.to
            ),
        },
    }
}

/// One day, or the first, the last and how many.
fn days(lang: Lang, it: &Stretch) -> String {
    let n = it.from.days_until(it.to) + 1;
    match lang {
        _ if n <= 1 => it.from.to_string(),
        Lang::Zh => format!("{} 至 {}，{n}天", it.from, it.to),
        Lang::En => format!(
            "{} to {}, {}",
            it.from,
            it.to,
            counted(n.unsigned_abs(), "day")
        ),
    }
}

/// What came of it: the limit of law, and the other days where they differ from it.
fn limits(lang: Lang, it: &Limit) -> Vec<String> {
    let mut lines = Vec::new();
    if it.raw != it.legal {
        lines.push(limit_line(
            lang,
            "不顺延的届满日",
            "without rolling",
            &moment(it.raw),
        ));
    }
    lines.push(limit_line(
        lang,
        "法定届满",
        "limit of law",
        &moment(it.legal),
    ));
    if it.supervised != it.legal {
        let day = moment(it.supervised);
        lines.push(match lang {
            Lang::Zh => format!("监督届满：{day}，届满前最后一个工作日"),
            Lang::En => format!("supervised: {day}, the last working day by then"),
        });
    }
    lines
}

fn limit_line(lang: Lang, zh: &str, en: &str, day: &str) -> String {
    match lang {
        Lang::Zh => format!("{zh}：{day}"),
        Lang::En => format!("{en}: {day}"),
    }
}
