//! Routing: which hint of the profile fits a case, and on what it rests.

use super::case::Case;
use super::code::{Axis, Codes};
use super::profile::{Profile, Route};

/// What a route asked for and the case has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matched {
    Track(String),
    Nature(String),
    Purpose(String),
    DisputeType(String),
    Place(String),
    Channel(String),
    Keyword(String),
}

/// The routes that fit a case, in the profile's order: the first decides, the others are shown.
pub fn fitting<'p>(
    profile: &'p Profile,
    codes: &Codes,
    case: &Case,
) -> Vec<(&'p Route, Vec<Matched>)> {
    profile
        .routes
        .iter()
        .filter_map(|route| matched(route, profile, codes, case).map(|it| (route, it)))
        .collect()
}

/// Makes what was met out of the code a route asked for.
type Name = fn(String) -> Matched;

/// What of the route the case meets; `None` when it misses anything.
fn matched(route: &Route, profile: &Profile, codes: &Codes, case: &Case) -> Option<Vec<Matched>> {
    let facts = &case.facts;
    let mut met = Vec::new();
    let plain: [(_, _, Name); 4] = [
        (&route.track, case.track.map(|it| it.code()), Matched::Track),
        (&route.nature, facts.nature.as_deref(), Matched::Nature),
        (&route.purpose, facts.purpose.as_deref(), Matched::Purpose),
        (&route.channel, facts.channel.as_deref(), Matched::Channel),
    ];
    for (wanted, has, name) in plain {
        if let Some(wanted) = wanted {
            if has != Some(wanted.as_str()) {
                return None;
            }
            met.push(name(wanted.clone()));
        }
    }
    if let Some(wanted) = &route.dispute_type {
        let has = facts.dispute_type.as_deref()?;
        let top = codes.top(Axis::DisputeType, has).map(|it| it.code.as_str());
        if has != wanted && top != Some(wanted.as_str()) {
            return None;
        }
        met.push(Matched::DisputeType(wanted.clone()));
    }
    if let Some(wanted) = &route.place {
        let has = facts.place.as_deref()?;
        let within = profile.places_within(wanted);
        if has != wanted && !within.iter().any(|it| it.code == has) {
            return None;
        }
        met.push(Matched::Place(wanted.clone()));
    }
    if let Some(word) = &route.keyword {
        let said = [&case.title, &case.story, &case.demand];
        if !said
            .into_iter()
            .flatten()
            .any(|it| it.contains(word.as_str()))
        {
            return None;
        }
        met.push(Matched::Keyword(word.clone()));
    }
    Some(met)
}
