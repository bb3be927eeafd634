//! Explanations in words: every period of a case day by day, and why it would be routed so.

use crate::casework::code::Axis;
use crate::casework::routing::Matched;
use crate::casework::track::Track;
use crate::office::explain::{Explained, RouteOffer};

use super::names::Names;
use super::{Lang, due as periods, terms};

/// Every period of a case, each day accounted for.
pub fn due(lang: Lang, it: &[Explained], names: &Names<'_>) -> String {
    if it.is_empty() {
        return lang
            .either(
                "没有在计的期限：还没有确定办理途径，或本途径没有法定期限",
                "no period runs: no track is chosen, or its law sets none",
            )
            .to_owned();
    }
    let mut parts = Vec::new();
    for one in it {
        let line = periods::line(lang, &one.period, names, one.now);
        let account = periods::explain(
            lang,
            &one.period,
            one.rule.as_ref(),
            one.reckoning.as_ref(),
            names,
        );
        let mut text = line;
        for line in account {
            text.push_str("\n  ");
            text.push_str(&line);
        }
        if let (false, Some(reckoning)) = (one.agrees, &one.reckoning) {
            text.push_str("\n  ");
            text.push_str(&periods::disagrees(lang, &one.period.due, &reckoning.limit));
        }
        parts.push(text);
    }
    parts.join("\n\n")
}

/// The routes that fit, the deciding one first.
pub fn routes(lang: Lang, it: &[RouteOffer], names: &Names<'_>) -> String {
    if it.is_empty() {
        return lang
            .either(
                "没有合适的路由：请在配置的 routing.csv 里补充，或用 --track 指定途径",
                "no route fits: add one in routing.csv of the profile, or choose with --track",
            )
            .to_owned();
    }
    let lines: Vec<String> = it.iter().map(|it| offer(lang, it, names)).collect();
    lines.join("\n")
}

fn offer(lang: Lang, it: &RouteOffer, names: &Names<'_>) -> String {
    let route = &it.route;
    let mark = if it.decides { "→" } else { " " };
    let met: Vec<String> = it
        .matched
        .iter()
        .map(|it| matched(lang, it, names))
        .collect();
    let mut to = Vec::new();
    if let Some(track) = route.to_track.as_deref().and_then(Track::of) {
        to.push(terms::track(lang, track).to_owned());
    }
    to.extend(route.body.as_deref().map(|it| names.body(it).to_owned()));
    to.extend(
        route
            .mediator
            .as_deref()
            .map(|it| names.mediator(it).to_owned()),
    );
    let because = if met.is_empty() {
        lang.either("任何案件", "any case").to_owned()
    } else {
        met.join(lang.either("，", ", "))
    };
    format!(
        "{mark} {}　{}\n    {}：{because}\n    {}：{}",
        route.order,
        route.reason,
        lang.either("符合", "met"),
        lang.either("去向", "to"),
        to.join("　")
    )
}

fn matched(lang: Lang, it: &Matched, names: &Names<'_>) -> String {
    let (field, value) = match it {
        Matched::Track(code) => ("track", names.code(lang, Axis::Track, code)),
        Matched::Nature(code) => ("nature", names.code(lang, Axis::Nature, code)),
        Matched::Purpose(code) => ("purpose", names.code(lang, Axis::Purpose, code)),
        Matched::DisputeType(code) => ("dispute_type", names.code(lang, Axis::DisputeType, code)),
        Matched::Place(code) => ("place", names.place(code)),
        Matched::Channel(code) => ("channel", names.code(lang, Axis::Channel, code)),
        Matched::Keyword(word) => ("keyword", word.as_str()),
    };
    format!("{}={value}", terms::field(lang, field))
}
