//! The explanation as rows for a program: one for every stretch of days, each with the period it belongs to.

use super::Explained;
use crate::casework::clock::Standing;
use crate::casework::light::Lamp;
use crate::casework::occasion::Rules;
use crate::casework::reckoning::{Counting, Stretch, Why};
use crate::office::sweep::period_cell;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};

/// Every stretch of every period; a date people set has one row without days.
pub fn sheet(all: &[Explained], rules: &Rules) -> Sheet {
    let columns = vec![
        Column::new("period", "序号", "period", Kind::Int),
        Column::new("rule", "期限", "period of law", Kind::Code),
        Column::new("basis", "依据", "basis", Kind::Text),
        Column::new("verified", "已核实", "verified", Kind::Flag),
        Column::new("duty", "归属", "duty", Kind::Code),
        Column::new("trigger", "起算", "runs from", Kind::Moment),
        Column::new("entry", "记录", "record", Kind::Int),
        Column::new("unit", "单位", "unit", Kind::Code),
        Column::new("amount", "时长", "amount", Kind::Int),
        Column::new("extended", "延长", "extended", Kind::Int),
        Column::new("from", "自", "from", Kind::Day),
        Column::new("to", "至", "to", Kind::Day),
        Column::new("days", "天数", "days", Kind::Int),
        Column::new("counted", "计入", "counted", Kind::Flag),
        Column::new("why", "缘由", "why", Kind::Code),
        Column::new("reason", "事由", "reason", Kind::Text),
        Column::new("due_raw", "不顺延的届满", "without rolling", Kind::Moment),
        Column::new("due_legal", "法定届满", "limit of law", Kind::Moment),
        Column::new("due_supervised", "监督届满", "supervised", Kind::Moment),
        Column::new("estimated", "估算", "estimated", Kind::Flag),
        Column::new("standing", "情形", "standing", Kind::Code),
        Column::new("met", "完成", "met", Kind::Moment),
        Column::new("late", "超期", "late", Kind::Flag),
        Column::new("used", "已用", "used", Kind::Int),
        Column::new("left", "剩余", "left", Kind::Int),
        Column::new("counted_in", "计量", "counted in", Kind::Code),
        Column::new("light", "灯", "light", Kind::Code),
        Column::new("agrees", "与告知一致", "as it was told", Kind::Flag),
    ];
    let mut sheet = Sheet::new(Words::new("期限解释", "periods explained"), columns);
    for it in all {
        let stretches = it.reckoning.as_ref().map(|it| it.stretches.as_slice());
        match stretches {
            None | Some([]) => sheet.rows.push(row(it, None, rules)),
            Some(some) => {
                let rows = some.iter().map(|stretch| row(it, Some(stretch), rules));
                sheet.rows.extend(rows);
            }
        }
    }
    sheet
}

fn row(it: &Explained, stretch: Option<&Stretch>, rules: &Rules) -> Vec<Cell> {
    let (period, rule) = (&it.period, it.rule.as_ref());
    let code = |code: &'static str| Cell::code(code, code, code);
    let run = period
        .is_running()
        .then_some(it.progress.as_ref())
        .flatten();
    let met = match period.standing {
        Standing::Met { on } => Cell::Moment(on),
        _ => Cell::Empty,
    };
    let mut cells = vec![
        Cell::Int(period.no.into()),
        match rule {
            Some(rule) => Cell::code(rule.id.clone(), rule.name_zh.clone(), rule.name_en.clone()),
            None => period_cell(period, rules, ""),
        },
        rule.map(|it| it.basis.clone()).into(),
        rule.map_or(Cell::Empty, |it| Cell::Flag(it.verified)),
        code(period.duty.code()),
        Cell::Moment(period.trigger),
        Cell::Int(period.seq.into()),
        rule.map_or(Cell::Empty, |it| code(it.term.unit.code())),
        rule.map_or(Cell::Empty, |it| Cell::Int(it.term.amount.into())),
        Cell::Int(period.extended.into()),
    ];
    cells.extend(match stretch {
        None => vec![Cell::Empty; 6],
        Some(it) => days(it),
    });
    cells.extend([
        Cell::Moment(period.due.raw),
        Cell::Moment(period.due.legal),
        Cell::Moment(period.due.supervised),
        Cell::Flag(period.due.estimated),
        code(standing(period.standing)),
        met,
        Cell::Flag(period.is_late(it.now)),
        run.map_or(Cell::Empty, |it| Cell::Int(it.used)),
        run.map_or(Cell::Empty, |it| Cell::Int(it.left)),
        run.map_or(Cell::Empty, |it| code(measure(it.counted_in))),
        if period.is_running() {
            code(Lamp::of(rules).light(period, rule, it.now).code())
        } else {
            Cell::Empty
        },
        Cell::Flag(it.agrees),
    ]);
    cells
}

/// From, to, how many, whether they count, why, and the holiday or reason.
fn days(it: &Stretch) -> Vec<Cell> {
    let (why, reason) = match &it.why {
        Why::Counted => ("counted", None),
        Why::StartDay => ("start-day", None),
        Why::Weekend => ("weekend", None),
        Why::Holiday(name) => ("holiday", Some(name)),
        Why::MakeUpDay(name) => ("make-up-day", Some(name)),
        Why::Suspended(reason) => ("suspended", Some(reason)),
        Why::Roll(name) => ("rolled", name.as_ref()),
    };
    vec![
        Cell::Day(it.from),
        Cell::Day(it.to),
        Cell::Int(i64::from(it.from.days_until(it.to)) + 1),
        Cell::Flag(it.counted),
        Cell::code(why, why, why),
        reason.cloned().into(),
    ]
}

fn standing(it: Standing) -> &'static str {
    match it {
        Standing::Running => "running",
        Standing::Suspended { .. } => "suspended",
        Standing::Met { .. } => "met",
        Standing::Void => "void",
    }
}

fn measure(it: Counting) -> &'static str {
    match it {
        Counting::Seconds => "second",
        Counting::OfficeSeconds => "office-second",
        Counting::Days => "natural-day",
        Counting::WorkingDays => "working-day",
    }
}
