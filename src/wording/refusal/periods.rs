//! Refusals of the clock: which period, from when, how long, and whether it may stand still.

use crate::casework::clock::Fault;
use crate::casework::day::Moment;
use crate::casework::track::StepKind as S;
use crate::wording::due::estimated;
use crate::wording::names::Names;
use crate::wording::{Lang, Said, command, terms};

pub(super) fn say(lang: Lang, it: &Fault, no: &str, names: &Names<'_>) -> Said {
    let (what, next) = match lang {
        Lang::Zh => zh(it, no, names),
        Lang::En => en(it, no, names),
    };
    Said { what, next }
}

fn day(it: Moment) -> String {
    it.day().to_string()
}

fn zh(it: &Fault, no: &str, names: &Names<'_>) -> (String, String) {
    let step = |kind, flags: &str| command::step(kind, no, flags);
    let period = |it: &str| names.period(Lang::Zh, it).to_owned();
    let milestone = |it| terms::milestone(Lang::Zh, it);
    let explain = || format!("各期限的情况见{}", command::explain_due(no));
    match it {
        Fault::NotForCase { rule } => (
            format!("本案的规则集里没有适用的期限“{}”", period(rule)),
            format!("可用的期限见{}", command::periods_list()),
        ),
        Fault::StartsByItself { rule } => {
            (format!("“{}”依法自动起算，不用选", period(rule)), explain())
        }
        Fault::NotYet { rule, from } => (
            format!(
                "“{}”自{}起算，本案还没有到这一步",
                period(rule),
                milestone(*from)
            ),
            format!("请先办理到“{}”，再选用", milestone(*from)),
        ),
        Fault::SinceIsKnown { rule, from } => (
            format!(
                "“{}”自{}起算，日期以案件记录为准",
                period(rule),
                milestone(*from)
            ),
            "请去掉`--since`再试；日期有误的，更正那一步".to_owned(),
        ),
        Fault::AlreadyRuns { rule } => (format!("“{}”正在计时", period(rule)), explain()),
        Fault::InsteadTooLate { rule, due } => (
            format!(
                "“{}”已于{}到期{}，到期后不能改用别的期限",
                period(rule),
                day(due.supervised),
                estimated(Lang::Zh, due.estimated)
            ),
            "请尽快办结，逾期原因写入办理记录；到期前已经批准、现在补录的，用`--on`写明批准日期"
                .to_owned(),
        ),
        Fault::EndsByItself { rule, with } => (
            format!(
                "“{}”以{}为完成，不能另行终了",
                period(rule),
                milestone(*with)
            ),
            format!("请办理“{}”；不再适用的请更正案件", milestone(*with)),
        ),
        Fault::EndsTooEarly { rule, on, trigger } => (
            format!(
                "“{}”自{}起算，不能在{}完成",
                period(rule),
                day(*trigger),
                day(*on)
            ),
            format!("请核对日期，`--on`不得早于{}", day(*trigger)),
        ),
        Fault::Unstated { field, rule } => (
            format!(
                "还没有填写{}，“{}”是否适用无法确定",
                terms::field(Lang::Zh, field),
                period(rule)
            ),
            format!(
                "请先填写：{}；已办结的：{}",
                step(S::Supplement, &stated(field)),
                step(S::Correct, &format!("{} --words 补填", stated(field)))
            ),
        ),
        Fault::NoConsent { rule } => (
            format!(
                "“{}”须双方当事人同意才能延长（特邀调解规定§27）",
                period(rule)
            ),
            format!(
                "双方同意的请注明：{}；不同意的请终止调解：{}",
                step(S::GrantExtension, "--consented 1,2"),
                step(S::BreakOff, "--reason expired --advice 告知的途径")
            ),
        ),
        Fault::NotStoppable { rule } => (
            format!("“{}”是人定的日期，不能中止计时", period(rule)),
            "请按期办结；确需改期的，由定日期的人重新定".to_owned(),
        ),
        Fault::StopTooLate { rule, due } => (
            format!(
                "“{}”已于{}到期{}，到期后不能再中止计时",
                period(rule),
                day(due.legal),
                estimated(Lang::Zh, due.estimated)
            ),
            "请尽快办结，逾期原因写入办理记录".to_owned(),
        ),
        Fault::StopTooEarly { on, from } => (
            format!("{}早于{}，计时不能这样中止或恢复", day(*on), day(*from)),
            format!("请核对日期，`--on`不得早于{}", day(*from)),
        ),
    }
}

fn en(it: &Fault, no: &str, names: &Names<'_>) -> (String, String) {
    let step = |kind, flags: &str| command::step(kind, no, flags);
    let period = |it: &str| names.period(Lang::En, it).to_owned();
    let milestone = |it| terms::milestone(Lang::En, it);
    let explain = || format!("how the periods stand: {}", command::explain_due(no));
    match it {
        Fault::NotForCase { rule } => (
            format!(
                "the rule set of the case has no period \"{}\" for it",
                period(rule)
            ),
            format!("the periods there are: {}", command::periods_list()),
        ),
        Fault::StartsByItself { rule } => {
            (format!("\"{}\" starts by itself", period(rule)), explain())
        }
        Fault::NotYet { rule, from } => (
            format!(
                "\"{}\" runs from \"{}\", which has not happened",
                period(rule),
                milestone(*from)
            ),
            format!("take the case to \"{}\" first", milestone(*from)),
        ),
        Fault::SinceIsKnown { rule, from } => (
            format!(
                "\"{}\" runs from \"{}\", whose day the case knows",
                period(rule),
                milestone(*from)
            ),
            "leave out `--since`; if the day is wrong, mend that step".to_owned(),
        ),
        Fault::AlreadyRuns { rule } => (format!("\"{}\" is running", period(rule)), explain()),
        Fault::InsteadTooLate { rule, due } => (
            format!(
                "\"{}\" fell due on {}{}; another can only take its place before",
                period(rule),
                day(due.supervised),
                estimated(Lang::En, due.estimated)
            ),
            "conclude as soon as possible and put the reason on file; for what was granted in time, state the day with `--on`".to_owned(),
        ),
        Fault::EndsByItself { rule, with } => (
            format!(
                "\"{}\" ends with \"{}\" and not otherwise",
                period(rule),
                milestone(*with)
            ),
            format!(
                "record \"{}\", or correct the case where it does not apply",
                milestone(*with)
            ),
        ),
        Fault::EndsTooEarly { rule, on, trigger } => (
            format!(
                "\"{}\" runs from {}; it cannot end on {}",
                period(rule),
                day(*trigger),
                day(*on)
            ),
            format!("check the date: `--on` {} or later", day(*trigger)),
        ),
        Fault::Unstated { field, rule } => (
            format!(
                "the {} is not stated, so nobody can say whether \"{}\" runs",
                terms::field(Lang::En, field),
                period(rule)
            ),
            format!(
                "state it: {}, or on a closed case {}",
                step(S::Supplement, &stated(field)),
                step(S::Correct, &format!("{} --words REASON", stated(field)))
            ),
        ),
        Fault::NoConsent { rule } => (
            format!(
                "\"{}\" is extended only with the consent of both sides (特邀调解规定§27)",
                period(rule)
            ),
            format!(
                "name those who consent: {}; if one does not, end it: {}",
                step(S::GrantExtension, "--consented 1,2"),
                step(S::BreakOff, "--reason expired --advice TEXT")
            ),
        ),
        Fault::NotStoppable { rule } => (
            format!("\"{}\" is a date people set; it cannot be stopped", period(rule)),
            "keep the date, or have whoever set it set another".to_owned(),
        ),
        Fault::StopTooLate { rule, due } => (
            format!(
                "\"{}\" fell due on {}{}; it can only be stopped before",
                period(rule),
                day(due.legal),
                estimated(Lang::En, due.estimated)
            ),
            "conclude as soon as possible and put the reason on file".to_owned(),
        ),
        Fault::StopTooEarly { on, from } => (
            format!(
                "{} is before {}; the clock cannot stop or go on then",
                day(*on),
                day(*from)
            ),
            format!("check the date: `--on` {} or later", day(*from)),
        ),
    }
}

/// The field as a flag, with a code it takes.
fn stated(field: &str) -> String {
    let code = if field == "purpose" {
        "claim"
    } else {
        "complain"
    };
    format!("--{field} {code}")
}
