//! Refusals in words: what stands in the way, and the step or command that helps.

mod en;
mod periods;
mod reviews;
mod slips;
mod state;
mod zh;

#[cfg(test)]
pub(crate) mod samples;

#[cfg(test)]
mod tests;

use crate::casework::refusal::Refusal;

use super::names::Names;
use super::{Lang, Said};

/// Why a step was refused and what to do next; `no` is the case as the asker named it.
pub fn refusal(lang: Lang, it: &Refusal, no: Option<&str>, names: &Names<'_>) -> Said {
    let no = no.unwrap_or("NO");
    match lang {
        Lang::Zh => zh::say(it, no, names),
        Lang::En => en::say(it, no, names),
    }
}

/// The name of a body or, where there is none of that code, of an officer: both can be in charge.
fn in_charge<'s>(lang: Lang, names: &'s Names<'_>, id: &'s str) -> &'s str {
    match names.profile.body(id) {
        Some(body) => &body.name,
        None => names.officer(lang, id),
    }
}
