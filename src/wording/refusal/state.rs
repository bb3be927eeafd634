//! A step that does not fit where the case stands: what it wants, and what is possible now.

use crate::casework::day::Moment;
use crate::casework::refusal::Preceding;
use crate::casework::track::{Passage, State, StepKind, may_follow};
use crate::wording::{Lang, Said, command, terms};

/// Says that a step cannot be taken from this state.
pub(super) fn too_early_or_late(lang: Lang, kind: StepKind, state: State, no: &str) -> Said {
    match lang {
        Lang::Zh => zh(kind, state, no),
        Lang::En => en(kind, state, no),
    }
}

/// Says that a step is dated before what it follows.
pub(super) fn before_its_time(lang: Lang, on: Moment, follows: Preceding, after: Moment) -> Said {
    let (on, after) = (on.day(), after.day());
    let what = match (lang, follows) {
        (Lang::Zh, Preceding::Step(step)) => format!("“{}”的{after}", terms::step(lang, step)),
        (Lang::Zh, Preceding::Entry(seq)) => format!("第{seq}条记录的{after}"),
        (Lang::Zh, Preceding::State(state)) => {
            format!("案件转为“{}”的{after}", terms::state(lang, state))
        }
        (Lang::En, Preceding::Step(step)) => {
            format!("{after}, the day of \"{}\"", terms::step(lang, step))
        }
        (Lang::En, Preceding::Entry(seq)) => format!("{after}, the day of record {seq}"),
        (Lang::En, Preceding::State(state)) => {
            format!(
                "{after}, when the case came to \"{}\"",
                terms::state(lang, state)
            )
        }
    };
    match lang {
        Lang::Zh => Said::new(
            format!("日期{on}早于{what}"),
            format!("请核对日期，`--on`不得早于{after}"),
        ),
        Lang::En => Said::new(
            format!("{on} is earlier than {what}"),
            format!("check the date: `--on` {after} or later"),
        ),
    }
}

fn zh(kind: StepKind, state: State, no: &str) -> Said {
    let (verb, stands) = (terms::step(Lang::Zh, kind), terms::state(Lang::Zh, state));
    if kind == StepKind::Register {
        return Said::new(
            "“登记”用于新的诉求，本案已经登记过",
            format!(
                "同一事再次反映的，请并入本案：{}",
                command::step(StepKind::ContactAgain, no, "--words 内容")
            ),
        );
    }
    if kind.passage().from.contains(&state) {
        return Said::new(
            format!("案件现为“{stands}”，须先受理才能“{verb}”"),
            format!(
                "请先受理：{}",
                command::step(StepKind::Accept, no, "--track 途径")
            ),
        );
    }
    Said::new(
        format!(
            "案件现为“{stands}”，不能“{verb}”；“{verb}”只在{}时办理",
            origins(Lang::Zh, kind)
        ),
        match ways_on(Lang::Zh, state) {
            Some(ways) => format!("现在可以办理：{ways}；详见{}", command::show(no)),
            None => format!(
                "此案已了结，又有新情况的请重新登记：{}",
                command::step(StepKind::Register, no, "")
            ),
        },
    )
}

fn en(kind: StepKind, state: State, no: &str) -> Said {
    let (verb, stands) = (terms::step(Lang::En, kind), terms::state(Lang::En, state));
    if kind == StepKind::Register {
        return Said::new(
            "\"register\" is for a new matter, this case is registered already",
            format!(
                "if it is the same matter, join it: {}",
                command::step(StepKind::ContactAgain, no, "--words TEXT")
            ),
        );
    }
    if kind.passage().from.contains(&state) {
        return Said::new(
            format!("the case is {stands}; it must be accepted before \"{verb}\""),
            format!(
                "accept it first: {}",
                command::step(StepKind::Accept, no, "--track TRACK")
            ),
        );
    }
    Said::new(
        format!(
            "\"{verb}\" is not possible while the case is {stands}, only while it is: {}",
            origins(Lang::En, kind)
        ),
        match ways_on(Lang::En, state) {
            Some(ways) => format!("possible now: {ways}; see {}", command::show(no)),
            None => format!(
                "the case is over; register a new matter with {}",
                command::step(StepKind::Register, no, "")
            ),
        },
    )
}

/// A few steps that lead on from a state, the ordinary way first.
fn ways_on(lang: Lang, state: State) -> Option<String> {
    const SHOWN: usize = 4;
    let is_new = state == State::Registered;
    let leads = |it: &&Passage| match it.step {
        StepKind::Accept => is_new,
        StepKind::Assign => !is_new,
        _ => it.to.is_some(),
    };
    let aside = |it: &Passage| {
        it.to
            .is_some_and(|to| !to.is_open() && to != State::Concluded && to != State::Archived)
    };
    let mut onward: Vec<&Passage> = may_follow(state, None).filter(leads).collect();
    onward.sort_by_key(|it| aside(it));
    let verbs: Vec<&str> = onward
        .iter()
        .take(SHOWN)
        .map(|it| terms::step(lang, it.step))
        .collect();
    (!verbs.is_empty()).then(|| terms::list(lang, verbs))
}

/// The states from which a step may be taken.
fn origins(lang: Lang, step: StepKind) -> String {
    let from = step.passage().from.iter();
    terms::list(lang, from.map(|it| terms::state(lang, *it)))
}
