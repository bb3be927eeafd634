//! What a record did to the periods of its case, one short line each.

use crate::casework::clock::{BODY_DATE, Due, INSTRUCTED, PERFORM, Period, PeriodChange};
use crate::casework::code::Axis;
use crate::casework::record::Record;
use crate::wording::amount::moment;
use crate::wording::names::Names;
use crate::wording::{Lang, terms};

/// The lines of a record; `periods` are those of its case, by whose numbers the changes speak.
pub fn moved(lang: Lang, record: &Record, periods: &[Period], names: &Names<'_>) -> Vec<String> {
    let changes = record.header.periods.iter();
    changes
        .map(|it| line(lang, it, &record.header.periods, periods, names))
        .collect()
}

fn line(
    lang: Lang,
    it: &PeriodChange,
    beside: &[PeriodChange],
    periods: &[Period],
    names: &Names<'_>,
) -> String {
    let of = |no: u32| periods.iter().find(|it| it.no == no);
    // A period the same record started may not be among those of the case as it was before.
    let id = |no: u32| {
        let started = beside.iter().find_map(|it| match it {
            PeriodChange::Started { no: n, rule, .. } if *n == no => Some(rule.as_str()),
            _ => None,
        });
        of(no).map(|it| it.rule.as_str()).or(started)
    };
    let name = |no: u32| match id(no) {
        Some(id) => names.period(lang, id),
        None => format!("{}{no}", lang.either("期限", "period ")),
    };
    match (lang, it) {
        (
            _,
            PeriodChange::Started {
                rule, trigger, due, ..
            },
        ) => {
            let row = names.rule(rule, Some(trigger.day()));
            let basis = match (rule.as_str(), row) {
                (PERFORM, _) => lang
                    .either("当事人约定", "as the parties agreed")
                    .to_owned(),
                (BODY_DATE, _) => lang.either("分派时设定", "set when assigned").to_owned(),
                (INSTRUCTED, _) => lang.either("领导批示", "as instructed").to_owned(),
                (_, Some(row)) if row.verified => row.basis.clone(),
                (_, Some(row)) => {
                    format!("{}{}", row.basis, lang.either("，未核实", ", not verified"))
                }
                (id, None) => id.to_owned(),
            };
            let length = row.map(|it| terms::term(lang, &it.term));
            let name = names.period(lang, rule);
            let due = falls_due(lang, due);
            match (lang, length) {
                (Lang::Zh, Some(length)) => format!("启动：{length}{name}，{due}（{basis}）"),
                (Lang::Zh, None) => format!("启动：{name}，{due}（{basis}）"),
                (Lang::En, Some(length)) => format!("started: {length} to {name}, {due} ({basis})"),
                (Lang::En, None) => format!("started: {name}, {due} ({basis})"),
            }
        }
        (Lang::Zh, PeriodChange::Met { no, on }) => {
            let late = of(*no).is_some_and(|it| *on > it.due.legal);
            let how = if late { "，已超期" } else { "，未超期" };
            format!("完成：{}，{}{how}", name(*no), moment(*on))
        }
        (Lang::En, PeriodChange::Met { no, on }) => {
            let late = of(*no).is_some_and(|it| *on > it.due.legal);
            let how = if late { "late" } else { "in time" };
            format!("met {how}: {}, {}", name(*no), moment(*on))
        }
        (_, PeriodChange::Extended { no, amount, due }) => {
            let unit = id(*no)
                .and_then(|it| names.rule(it, None))
                .and_then(|it| it.extension.as_ref())
                .map(|it| it.unit);
            let more = match unit {
                Some(unit) => terms::length(lang, *amount, unit),
                None => amount.to_string(),
            };
            let (name, due) = (name(*no), falls_due(lang, due));
            match lang {
                Lang::Zh => format!("延长{more}：{name}，{due}"),
                Lang::En => format!("extended by {more}: {name}, {due}"),
            }
        }
        (_, PeriodChange::Suspended { no, from, reason }) => {
            let reason = names.code(lang, Axis::SuspensionReason, reason);
            match lang {
                Lang::Zh => format!("停止计时：{}，自{from}起（{reason}）", name(*no)),
                Lang::En => format!("suspended: {}, from {from} ({reason})", name(*no)),
            }
        }
        (Lang::Zh, PeriodChange::Resumed { no, on, due }) => {
            format!(
                "恢复计时：{}，自{on}起，{}",
                name(*no),
                falls_due(lang, due)
            )
        }
        (Lang::En, PeriodChange::Resumed { no, on, due }) => {
            format!(
                "resumed: {}, from {on}, {}",
                name(*no),
                falls_due(lang, due)
            )
        }
        (Lang::Zh, PeriodChange::Restated { no, due }) => {
            format!("重新推算：{}，{}", name(*no), falls_due(lang, due))
        }
        (Lang::En, PeriodChange::Restated { no, due }) => {
            format!("reckoned anew: {}, {}", name(*no), falls_due(lang, due))
        }
        (Lang::Zh, PeriodChange::Void { no }) => format!("不再计时：{}", name(*no)),
        (Lang::En, PeriodChange::Void { no }) => format!("no longer runs: {}", name(*no)),
    }
}

/// When a period falls due; the stricter day of supervision beside the limit of law, where they differ.
fn falls_due(lang: Lang, due: &Due) -> String {
    let mut text = match lang {
        Lang::Zh => format!("{} 到期", moment(due.legal)),
        Lang::En => format!("due {}", moment(due.legal)),
    };
    if due.supervised != due.legal {
        text += &match lang {
            Lang::Zh => format!("，监督届满 {}", moment(due.supervised)),
            Lang::En => format!(", supervised {}", moment(due.supervised)),
        };
    }
    if due.estimated {
        text += lang.either("，估算", ", estimated");
    }
    text
}
