//! Conditions: a filter said in words, so that a table tells which cases it is of.

use crate::casework::code::Axis;
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::report::dimension::{Dated, Dimension};
use crate::report::sheet::Words;
use crate::store::columns::Column;

use super::filter::{FILTERS, Filter};

/// The filter in words; none where it leaves everything in.
pub(super) fn said(filter: &Filter, rules: &Rules) -> Option<Words> {
    let (mut zh, mut en) = (Vec::new(), Vec::new());
    let mut say = |it: Words| {
        zh.push(it.zh);
        en.push(it.en);
    };
    if !filter.states.is_empty() {
        let states = &filter.states;
        say(Words::new(
            format!("状态＝{}", join(states.iter().map(|it| it.zh()), "、")),
            format!("state = {}", join(states.iter().map(|it| it.code()), ", ")),
        ));
    }
    for (column, codes) in &filter.codes {
        say(codes_in_words(*column, codes, rules));
    }
    for (column, first, last) in &filter.days {
        let name = column_words(*column);
        let day = |it: &Option<Day>| it.map_or_else(|| "…".to_owned(), |it| it.to_string());
        say(Words::new(
            format!("{} {} 至 {}", name.zh, day(first), day(last)),
            format!("{} from {} to {}", name.en, day(first), day(last)),
        ));
    }
    for (column, least) in &filter.at_least {
        let name = column_words(*column);
        say(Words::new(
            format!("{}≥{least}", name.zh),
            format!("{} ≥ {least}", name.en),
        ));
    }
    match filter.restricted {
        Some(true) => say(Words::new("限阅", "restricted")),
        Some(false) => say(Words::new("非限阅", "not restricted")),
        None => {}
    }
    (!zh.is_empty()).then(|| {
        Words::new(
            format!("条件：{}", zh.join("；")),
            format!("only: {}", en.join("; ")),
        )
    })
}

fn codes_in_words(column: Column, codes: &[String], rules: &Rules) -> Words {
    let axis = match column {
        Column::Track => Some(Axis::Track),
        _ => FILTERS.iter().find(|it| it.1 == column).and_then(|it| it.2),
    };
    let parent = |code: &String| match (axis, column) {
        (Some(axis), _) => rules.codes.get(axis, code).and_then(|it| it.parent.clone()),
        (None, Column::Place) => rules.profile.place(code).and_then(|it| it.parent.clone()),
        _ => None,
    };
    // A code asked for brings those under it along: the one above says enough.
    let mut said: Vec<&String> = Vec::new();
    for code in codes {
        if parent(code).is_none_or(|it| !codes.contains(&it)) && !said.contains(&code) {
            said.push(code);
        }
    }
    let profile = &rules.profile;
    let name = |code: &String| -> (String, String) {
        let named = |it: Option<&String>| it.unwrap_or(code).clone();
        let own = match column {
            Column::Place => named(profile.place(code).map(|it| &it.name)),
            Column::Body => named(profile.body(code).map(|it| &it.name)),
            Column::Officer => named(profile.officer(code).map(|it| &it.name)),
            Column::Mediator => named(profile.mediator(code).map(|it| &it.name)),
            _ => {
                let known = axis.and_then(|it| rules.codes.get(it, code));
                let words = known.map(|it| (it.zh.clone(), it.en.clone()));
                return words.unwrap_or_else(|| (code.clone(), code.clone()));
            }
        };
        (own.clone(), own)
    };
    let (zh, en): (Vec<String>, Vec<String>) = said.into_iter().map(name).unzip();
    let column = column_words(column);
    Words::new(
        format!("{}＝{}", column.zh, zh.join("、")),
        format!("{} = {}", column.en, en.join(", ")),
    )
}

fn column_words(column: Column) -> Words {
    match column {
        Column::Received => Dated::Received.words(),
        Column::Accepted => Dated::Accepted.words(),
        Column::Concluded => Dated::Concluded.words(),
        Column::Due => Words::new("到期日期", "day due"),
        Column::Returns => Words::new("退单", "returns"),
        Column::Contacts => Words::new("再次反映", "further contacts"),
        Column::DisputeType => Words::new("纠纷类型", "dispute type"),
        Column::Place => Words::new("地点", "place"),
        other => Dimension::all()
            .find(|it| it.column() == other)
            .map_or_else(|| Words::from(format!("{other:?}")), Dimension::words),
    }
}

fn join<'a>(words: impl Iterator<Item = &'a str>, between: &str) -> String {
    words.collect::<Vec<_>>().join(between)
}
