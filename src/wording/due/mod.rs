//! A period in words: when it falls due, how much is left, and in which light it stands.

mod explain;

#[cfg(test)]
mod tests;

use crate::casework::clock::{Period, Standing};
use crate::casework::day::Moment;
use crate::casework::light::{Lamp, Light};
use crate::casework::reckoning::{Counting, Progress};

use super::amount::{counted, hours, moment};
use super::names::Names;
use super::{Lang, terms};

pub use explain::{disagrees, explain};

/// The mark of a limit that rests on a year whose holidays are not published.
pub fn estimated(lang: Lang, is: bool) -> &'static str {
    match is {
        true => lang.either("（估算）", " (estimated)"),
        false => "",
    }
}

/// The light of a period at a moment; none where it does not run.
pub fn light(it: &Period, names: &Names<'_>, now: Moment) -> Option<Light> {
    it.is_running()
        .then(|| lamp(names).light(it, names.rule(&it.rule, Some(it.trigger.day())), now))
}

fn lamp<'a>(names: &Names<'a>) -> Lamp<'a> {
    Lamp {
        calendar: names.calendar,
        lines: names.profile.office.lines,
    }
}

/// How a period stands: 还剩3天, 今天到期, 已超期2天.
pub fn left(lang: Lang, it: &Period, names: &Names<'_>, now: Moment) -> String {
    match (it.standing, lang) {
        (Standing::Met { on }, Lang::Zh) => {
            let how = if on > it.due.legal {
                "超期完成"
            } else {
                "按期完成"
            };
            format!("{} {how}", moment(on))
        }
        (Standing::Met { on }, Lang::En) => {
            let how = if on > it.due.legal { "late" } else { "in time" };
            format!("met {how} on {}", moment(on))
        }
        (Standing::Suspended { since }, Lang::Zh) => format!("自{since}起停止计时"),
        (Standing::Suspended { since }, Lang::En) => format!("suspended since {since}"),
        (Standing::Void, _) => terms::standing(lang, it.standing).to_owned(),
        (Standing::Running, _) => running(lang, it, progress(it, names, now), now),
    }
}

/// One line for lists and cases: name, limit of law, what is left, light.
pub fn line(lang: Lang, it: &Period, names: &Names<'_>, now: Moment) -> String {
    let name = names.period(lang, &it.rule);
    let due = moment(it.due.legal);
    let estimated = estimated(lang, it.due.estimated);
    let left = left(lang, it, names, now);
    let light = light(it, names, now).map(|it| terms::light(lang, it));
    match (lang, light) {
        (Lang::Zh, Some(light)) => format!("{name}：{due} 到期{estimated}，{left}（{light}）"),
        (Lang::Zh, None) => format!("{name}：{due} 到期{estimated}，{left}"),
        (Lang::En, Some(light)) => format!("{name}: due {due}{estimated}, {left} ({light})"),
        (Lang::En, None) => format!("{name}: due {due}{estimated}, {left}"),
    }
}

/// How far a period has run.
fn progress(it: &Period, names: &Names<'_>, now: Moment) -> Progress {
    lamp(names).progress(it, names.rule(&it.rule, Some(it.trigger.day())), now)
}

fn running(lang: Lang, it: &Period, progress: Progress, now: Moment) -> String {
    let late = it.is_late(now);
    let mut progress = progress;
    if now > it.due.legal && it.due.legal != it.due.supervised {
        // Overdue in the eyes of the law is counted from its own limit.
        progress.left = i64::from(now.day().days_until(it.due.legal.day()));
    }
    let how_much = quantity(lang, &progress);
    if late && now <= it.due.legal {
        // The office's own, stricter day has passed; the limit of law has not.
        return match (lang, how_much) {
            (Lang::Zh, Some(n)) => format!("已过监督届满日{n}"),
            (Lang::Zh, None) => "已过监督届满日".to_owned(),
            (Lang::En, Some(n)) => format!("{n} past the supervised day"),
            (Lang::En, None) => "past the supervised day".to_owned(),
        };
    }
    match (lang, late, how_much) {
        (Lang::Zh, true, Some(n)) => format!("已超期{n}"),
        (Lang::Zh, true, None) => "已超期".to_owned(),
        (Lang::Zh, false, Some(n)) => format!("还剩{n}"),
        (Lang::Zh, false, None) => "今天到期".to_owned(),
        (Lang::En, true, Some(n)) => format!("{n} overdue"),
        (Lang::En, true, None) => "overdue".to_owned(),
        (Lang::En, false, Some(n)) => format!("{n} left"),
        (Lang::En, false, None) => "due today".to_owned(),
    }
}

/// How much is left or over; none where it is not a whole day.
fn quantity(lang: Lang, it: &Progress) -> Option<String> {
    let n = it.left.unsigned_abs();
    Some(match (it.counted_in, lang) {
        (Counting::Seconds, _) => hours(lang, it.left),
        (Counting::OfficeSeconds, Lang::Zh) => format!("{}（办公时间）", hours(lang, it.left)),
        (Counting::OfficeSeconds, Lang::En) => format!("{} of office time", hours(lang, it.left)),
        (Counting::Days | Counting::WorkingDays, _) if n == 0 => return None,
        (Counting::Days, Lang::Zh) => format!("{n}天"),
        (Counting::WorkingDays, Lang::Zh) => format!("{n}个工作日"),
        (Counting::Days, Lang::En) => counted(n, "day"),
        (Counting::WorkingDays, Lang::En) => counted(n, "working day"),
    })
}
