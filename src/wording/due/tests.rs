//! Exact sentences for periods that run, rest, end, and were counted.

use super::*;
use crate::casework::clock::{Due, Stop};
use crate::casework::day::Day;
use crate::casework::reckoning::{fall_due, reckon};
use crate::wording::samples::rules;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn end(text: &str) -> Moment {
    Moment(day(text).plus(1).start().0 - 1)
}

fn nine(text: &str) -> Moment {
    Moment::at(day(text), 9, 0, 0)
}

fn period(rule: &str, trigger: &str) -> Period {
    let rules = rules();
    let trigger = nine(trigger);
    let names = Names::of(&rules);
    let due = match names.rule(rule, Some(trigger.day())) {
        Some(it) => fall_due(&rules.calendar, &it.term, trigger, &[]).into(),
        None => Due {
            raw: end("2026-09-30"),
            legal: end("2026-09-30"),
            supervised: end("2026-09-30"),
            estimated: false,
            whole_days: true,
        },
    };
    Period {
        no: 1,
        rule: rule.into(),
        trigger,
        due,
        duty: crate::casework::period::Duty::Office,
        timeliness: None,
        standing: Standing::Running,
        extended: 0,
        stops: Vec::<Stop>::new(),
        round: 1,
        marked: Light::Green,
        seq: 1,
    }
}

/// The one-line state of a period at a moment.
#[track_caller]
fn check(it: &Period, now: Moment, zh: &str, en: &str) {
    let rules = rules();
    let names = Names::of(&rules);
    assert_eq!(line(Lang::Zh, it, &names, now), zh);
    assert_eq!(line(Lang::En, it, &names, now), en);
}

#[test]
fn a_period_says_what_is_left_of_it() {
    // 15 days from 2026-09-10 end on 09-25, a holiday: law says 09-28, we are held to 09-24.
    let notify = period("XF-NOTIFY", "2026-09-10");
    let (zh, en) = (
        "书面告知是否受理/接收情况及途径：2026-09-28 到期",
        "written notice whether the matter is taken up: due 2026-09-28",
    );
    for (now, left_zh, left_en) in [
        ("2026-09-10", "还剩14天（绿）", "14 days left (green)"),
        ("2026-09-20", "还剩4天（黄）", "4 days left (yellow)"),
        ("2026-09-23", "还剩1天（橙）", "1 day left (orange)"),
        ("2026-09-24", "今天到期（橙）", "due today (orange)"),
        (
            "2026-09-26",
            "已过监督届满日2天（红）",
            "2 days past the supervised day (red)",
        ),
        ("2026-09-29", "已超期1天（红）", "1 day overdue (red)"),
    ] {
        check(
            &notify,
            nine(now),
            &format!("{zh}，{left_zh}"),
            &format!("{en}, {left_en}"),
        );
    }
    let mut done = notify.clone();
    done.standing = Standing::Met {
        on: nine("2026-09-18"),
    };
    check(
        &done,
        nine("2026-09-29"),
        &format!("{zh}，2026-09-18 09:00 按期完成"),
        &format!("{en}, met in time on 2026-09-18 09:00"),
    );
    let mut still = notify;
    still.standing = Standing::Suspended {
        since: day("2026-09-15"),
    };
    check(
        &still,
        nine("2026-09-29"),
        &format!("{zh}，自2026-09-15起停止计时"),
        &format!("{en}, suspended since 2026-09-15"),
    );
}

#[test]
fn working_days_hours_and_dates_people_set() {
    check(
        &period("HL-HELP-GD", "2026-09-18"),
        nine("2026-09-21"),
        "求助、建议类办理答复：2026-10-09 到期，还剩8个工作日（绿）",
        "answer a request or a suggestion: due 2026-10-09, 8 working days left (green)",
    );
    check(
        &period("PO-ORDER", "2026-09-18"),
        Moment::at(day("2026-09-21"), 7, 30, 0),
        "法院作出：2026-09-21 09:00 到期，还剩1小时30分（橙）",
        "court decides on a protection order: due 2026-09-21 09:00, 1 h 30 min left (orange)",
    );
    check(
        &period("PERFORM", "2026-09-10"),
        nine("2026-10-01"),
        "履行协议：2026-09-30 到期，已超期1天（红）",
        "perform the agreement: due 2026-09-30, 1 day overdue (red)",
    );
}

#[test]
fn every_day_is_explained() {
    let rules = rules();
    let names = Names::of(&rules);
    let it = period("XF-NOTIFY", "2026-09-10");
    let rule = names.rule("XF-NOTIFY", None).unwrap();
    let account = reckon(&rules.calendar, &rule.term, it.trigger, &[]);
    let told = |lang| explain(lang, &it, Some(rule), Some(&account), &names);
    assert_eq!(
        told(Lang::Zh),
        [
            "期限：书面告知是否受理/接收情况及途径，15日，本单位时限（`XF-NOTIFY`）",
            &format!("依据：{}", rule.basis),
            &format!("起算：{}，2026-09-10 09:00（第1条记录）", rule.trigger_zh),
            "不计：2026-09-10，起算当日（民法典§201）",
            "计入：2026-09-11 至 2026-09-25，15天",
            "顺延：2026-09-26 至 2026-09-28，3天，届满日2026-09-25是中秋节，顺延到2026-09-28（民法典§203）",
            "不顺延的届满日：2026-09-25",
            "法定届满：2026-09-28",
            "监督届满：2026-09-24，届满前最后一个工作日",
        ]
    );
    assert_eq!(
        told(Lang::En)[3..6],
        [
            "not counted: 2026-09-10, the day of the trigger (民法典§201)",
            "counted: 2026-09-11 to 2026-09-25, 15 days",
            "rolled: 2026-09-26 to 2026-09-28, 3 days; the last day 2026-09-25 is 中秋节, so it gives way to 2026-09-28 (民法典§203)",
        ]
    );
    assert_eq!(
        disagrees(Lang::Zh, &it.due, &account.limit),
        "注意：当时告知的期限是2026-09-28，按现有日历和规则推算是2026-09-28，请核对"
    );
}

#[test]
fn working_days_suspensions_and_unpublished_years_are_explained() {
    let rules = rules();
    let names = Names::of(&rules);
    let told = |id: &str, trigger: &str, stop: Option<(&str, &str)>| {
        let mut it = period(id, trigger);
        it.extended = 5;
        let stops: Vec<_> = stop
            .into_iter()
            .map(|(from, to)| Stop {
                from: day(from),
                to: Some(day(to)),
                reason: "appraisal".into(),
            })
            .collect();
        it.stops = stops;
        let rule = names.rule(id, Some(day(trigger))).unwrap();
        let stops = it.suspensions(day(trigger));
        let account = reckon(&rules.calendar, &rule.term, it.trigger, &stops);
        explain(Lang::Zh, &it, Some(rule), Some(&account), &names)
    };
    let lines = told("XF-OBJECT", "2026-02-13", None);
    for want in [
        "延长：已批准5个工作日，共10个工作日",
        "计入：2026-02-14，春节调休上班",
        "不计：2026-02-15 至 2026-02-23，9天，春节放假",
        "法定届满：2026-02-27",
    ] {
        assert!(lines.iter().any(|it| it == want), "{want}: {lines:#?}");
    }
    let lines = told(
        "RM-MEDIATE",
        "2026-12-10",
        Some(("2026-12-15", "2026-12-20")),
    );
    for want in [
        "停计：2026-12-15 至 2026-12-20，6天，鉴定",
        "注意：所涉年份的放假安排尚未公布，现按周末和法定节假日估算，公布后须重新推算",
    ] {
        assert!(lines.iter().any(|it| it == want), "{want}: {lines:#?}");
    }
    assert!(lines[1].ends_with("（未核实）"), "{}", lines[1]);
    let set = explain(
        Lang::Zh,
        &period("PERFORM", "2026-09-10"),
        None,
        None,
        &names,
    );
    assert_eq!(
        set,
        [
            "期限：履行协议，由人设定，第1条记录（`PERFORM`）",
            "到期：2026-09-30"
        ]
    );
}
