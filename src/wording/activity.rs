//! Activities in words: what was recorded, and why it was not.

use crate::casework::activity::{Activity, Fault};
use crate::casework::code::Axis;
use crate::casework::record::Record;

use super::names::Names;
use super::{Lang, Said, command, entry};

/// One activity that was recorded, or would be.
pub fn recorded(lang: Lang, it: &Record, names: &Names<'_>, dry_run: bool) -> String {
    let (gno, on) = (it.header.gno, it.header.happened_at.day());
    let said = entry::entry(lang, it, names);
    match (lang, dry_run) {
        (Lang::Zh, true) => format!("试行，没有写入：{on} {said}"),
        (Lang::En, true) => format!("dry run, nothing was written: {on} {said}"),
        (Lang::Zh, false) => format!("第{gno}号记录：{on} {said}"),
        (Lang::En, false) => format!("record {gno}: {on} {said}"),
    }
}

/// One that counts no more.
pub fn reversed(lang: Lang, gno: u64) -> String {
    match lang {
        Lang::Zh => format!("第{gno}号记录已撤销，不再计入"),
        Lang::En => format!("record {gno} is taken back and counts no more"),
    }
}

/// What was done: kind, figures, place, body.
pub(super) fn told(lang: Lang, it: &Activity, names: &Names<'_>) -> String {
    let kind = names.code(lang, Axis::Activity, &it.kind);
    let (matters, people) = (it.matters, it.people);
    let mut said = match (lang, people) {
        (Lang::Zh, None) => format!("{kind}{matters}件"),
        (Lang::Zh, Some(n)) => format!("{kind}{matters}件、{n}人"),
        (Lang::En, None) => format!("{kind}: {matters}"),
        (Lang::En, Some(n)) => format!("{kind}: {matters}, of {n} people"),
    };
    let place = it.place.as_deref().map(|it| names.place(it));
    let body = it.body.as_deref().map(|it| names.body(it));
    for name in [place, body].into_iter().flatten() {
        said.push_str(lang.either("，", ", "));
        said.push_str(name);
    }
    said
}

pub(super) fn refused(lang: Lang, it: &Fault) -> Said {
    let list = command::plain("activity list");
    let with_reversed = command::plain("activity list --reversed");
    match (lang, it) {
        (Lang::Zh, Fault::NothingCounted) => Said::new("件数应大于 0", "没有做的不用登记"),
        (Lang::En, Fault::NothingCounted) => Said::new(
            "the number of matters must be more than 0",
            "what was not done is not recorded",
        ),
        (Lang::Zh, Fault::AlreadyRecorded { gno }) => Said::new(
            format!("同样的工作已有第{gno}号记录：类别、日期、数、地点、备注都相同"),
            "确是另一项的，在备注里写明区别",
        ),
        (Lang::En, Fault::AlreadyRecorded { gno }) => Said::new(
            format!("record {gno} says the same: kind, date, figures, place and note"),
            "if it is another, tell them apart in the note",
        ),
        (Lang::Zh, Fault::Twice) => Said::new(
            "与前面一行完全相同",
            "确是两项的，合并件数，或在备注里写明区别",
        ),
        (Lang::En, Fault::Twice) => Said::new(
            "the same as a row before",
            "if there were two, add them up, or tell them apart in the note",
        ),
        (Lang::Zh, Fault::NoSuchActivity { gno }) => Said::new(
            format!("第{gno}号记录不是您可以撤销的工作登记"),
            format!("用{list}查看记录号"),
        ),
        (Lang::En, Fault::NoSuchActivity { gno }) => Said::new(
            format!("record {gno} is no activity that you may take back"),
            format!("{list} tells the numbers"),
        ),
        (Lang::Zh, Fault::AlreadyReversed { gno }) => Said::new(
            format!("第{gno}号记录此前已撤销"),
            format!("用{with_reversed}核对"),
        ),
        (Lang::En, Fault::AlreadyReversed { gno }) => Said::new(
            format!("record {gno} was taken back before"),
            format!("see {with_reversed}"),
        ),
    }
}
