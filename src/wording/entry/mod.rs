//! The timeline: one sentence for each record, its heading, and short lines for the periods it moved.

mod en;
mod facts;
mod house;
mod periods;
mod zh;

#[cfg(test)]
mod tests;

use crate::casework::record::{Entry, Header, Record, Through};

use super::Lang;
use super::names::Names;

pub use periods::moved;

/// What a record says, without people and free text: those are shown beside it to those entitled.
pub fn entry(lang: Lang, record: &Record, names: &Names<'_>) -> String {
    match (&record.entry, lang) {
        (Entry::House(it), _) => house::say(lang, it, names),
        (Entry::Intake(it), Lang::Zh) => zh::intake(it, names),
        (Entry::Intake(it), Lang::En) => en::intake(it, names),
        (Entry::Assignment(it), Lang::Zh) => zh::assignment(it, names),
        (Entry::Assignment(it), Lang::En) => en::assignment(it, names),
        (Entry::Handling(it), Lang::Zh) => zh::handling(it, names),
        (Entry::Handling(it), Lang::En) => en::handling(it, names),
        (Entry::Mediation(it), Lang::Zh) => zh::mediation(it, names),
        (Entry::Mediation(it), Lang::En) => en::mediation(it, names),
        (Entry::Supervision(it), Lang::Zh) => zh::supervision(it, names),
        (Entry::Supervision(it), Lang::En) => en::supervision(it, names),
        (Entry::Feedback(it), Lang::Zh) => zh::feedback(it, names),
        (Entry::Feedback(it), Lang::En) => en::feedback(it, names),
    }
}

/// Where the private part of a record was.
pub fn erased(lang: Lang) -> &'static str {
    lang.either("（个人信息已依法删除）", "(private part lawfully erased)")
}

/// Who recorded it, by which way, and when it was recorded if that was a later day (补录).
pub fn by(lang: Lang, header: &Header, names: &Names<'_>) -> String {
    let officer = names.officer(lang, &header.officer);
    let through = through(lang, &header.through);
    let late = match (header.is_late(), lang) {
        (false, _) => String::new(),
        (true, Lang::Zh) => format!("，{}补录", header.recorded_at.day()),
        (true, Lang::En) => format!(", recorded late on {}", header.recorded_at.day()),
    };
    match lang {
        Lang::Zh => format!("{officer}（{through}）{late}"),
        Lang::En => format!("{officer} ({through}){late}"),
    }
}

/// By which way a request came in.
pub fn through(lang: Lang, it: &Through) -> &'static str {
    let (zh, en) = match it {
        Through::Prompt { .. } => ("命令行", "prompt"),
        Through::Import { .. } => ("导入", "import"),
        Through::Session => ("网页", "web view"),
        Through::Token => ("接口", "program"),
        Through::Public => ("群众自助", "citizen's page"),
        Through::Sweep => ("自动", "by itself"),
    };
    lang.either(zh, en)
}
