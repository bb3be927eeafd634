//! What a new profile changes: said as data, shown before it is applied.

use super::{Lasting, OfficeData, OwnPeriod, Profile, Role, Route, Service};
use crate::casework::code::OwnCode;
use crate::casework::day::Day;

/// One thing a new profile changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub subject: Subject,
    /// Id or code; the order for a route, empty for the office.
    pub key: String,
    pub name: String,
    pub what: What,
}

/// What kind of thing is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Office,
    Place,
    Body,
    Officer,
    Mediator,
    Route,
    Code,
    Period,
}

/// What happens to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Newly named.
    Joins,
    /// No longer named, or marked as ended: kept as ended.
    Ends,
    /// Had ended and is named again.
    Returns,
    Renamed {
        from: String,
        to: String,
    },
    /// A leave is entered or moved; without a last day it lasts until further notice.
    GoesOnLeave {
        from: Day,
        to: Option<Day>,
    },
    /// The leave that was entered is taken out.
    LeaveDropped,
    /// Any other field, named as in its file.
    Altered {
        field: &'static str,
        from: String,
        to: String,
    },
}

/// The fields of a row beside key, name and ending, as text.
type Fields = Vec<(&'static str, String)>;

/// What `new` changes in `old`, subject by subject in the order of the files.
pub(super) fn between(old: &Profile, new: &Profile) -> Vec<Change> {
    let mut changes = Vec::new();
    office(&old.office, &new.office, &mut changes);
    rows(
        Subject::Place,
        &old.places,
        &new.places,
        |it| {
            vec![
                ("kind", it.kind.code().to_owned()),
                ("parent", it.parent.clone().unwrap_or_default()),
            ]
        },
        |_| None,
        &mut changes,
    );
    rows(
        Subject::Body,
        &old.bodies,
        &new.bodies,
        |it| {
            vec![
                ("kind", it.kind.clone()),
                ("organ", it.organ.clone().unwrap_or_default()),
                ("phone", it.phone.clone().unwrap_or_default()),
                ("places", it.places.join(";")),
            ]
        },
        |_| None,
        &mut changes,
    );
    rows(
        Subject::Officer,
        &old.officers,
        &new.officers,
        |it| {
            let mut fields = vec![
                ("roles", roles(&it.roles)),
                ("body", it.body.clone().unwrap_or_default()),
                ("os_user", it.os_user.clone().unwrap_or_default()),
                ("phone", it.phone.clone().unwrap_or_default()),
                ("restricted", u8::from(it.restricted).to_string()),
            ];
            fields.extend(service(&it.service));
            fields
        },
        |it| Some(it.service),
        &mut changes,
    );
    rows(
        Subject::Mediator,
        &old.mediators,
        &new.mediators,
        |it| {
            let mut fields = vec![
                ("committee", it.committee.clone().unwrap_or_default()),
                (
                    "committee_kind",
                    it.committee_kind.clone().unwrap_or_default(),
                ),
                ("skills", it.skills.join(";")),
                (
                    "limit",
                    it.limit.map_or_else(String::new, |it| it.to_string()),
                ),
                ("officer", it.officer.clone().unwrap_or_default()),
                ("phone", it.phone.clone().unwrap_or_default()),
            ];
            fields.extend(service(&it.service));
            fields
        },
        |it| Some(it.service),
        &mut changes,
    );
    routes(&old.routes, &new.routes, &mut changes);
    codes(&old.codes, &new.codes, &mut changes);
    periods(&old.periods, &new.periods, &mut changes);
    changes
}

fn rows<T: Lasting>(
    subject: Subject,
    old: &[T],
    new: &[T],
    fields: impl Fn(&T) -> Fields,
    service: impl Fn(&T) -> Option<Service>,
    changes: &mut Vec<Change>,
) {
    let mut say = |it: &T, what| {
        changes.push(Change {
            subject,
            key: it.key().to_owned(),
            name: it.name().to_owned(),
            what,
        });
    };
    for it in new {
        let Some(was) = old.iter().find(|was| was.key() == it.key()) else {
            say(it, What::Joins);
            continue;
        };
        match (was.ended(), it.ended()) {
            (None, Some(_)) => say(it, What::Ends),
            (Some(_), None) => say(it, What::Returns),
            _ => {}
        }
        if was.name() != it.name() {
            let (from, to) = (was.name().to_owned(), it.name().to_owned());
            say(it, What::Renamed { from, to });
        }
        if let (Some(was), Some(now)) = (service(was), service(it))
            && (was.leave_from, was.leave_to) != (now.leave_from, now.leave_to)
        {
            let to = now.leave_to;
            say(
                it,
                now.leave_from
                    .map_or(What::LeaveDropped, |from| What::GoesOnLeave { from, to }),
            );
        }
        for what in altered(fields(was), fields(it)) {
            say(it, what);
        }
    }
    for was in old {
        let is_named = new.iter().any(|it| it.key() == was.key());
        if !is_named && was.ended().is_none() {
            say(was, What::Ends);
        }
    }
}

fn altered(old: Fields, new: Fields) -> impl Iterator<Item = What> {
    old.into_iter()
        .zip(new)
        .filter(|(was, now)| was.1 != now.1)
        .map(|((field, from), (_, to))| What::Altered { field, from, to })
}

fn office(old: &OfficeData, new: &OfficeData, changes: &mut Vec<Change>) {
    let fields = |it: &OfficeData| -> Fields {
        let sets = it.rule_sets.iter().map(|(k, v)| format!("{k}={v}"));
        let hours = it.hours.iter().map(ToString::to_string);
        vec![
            ("code", it.code.clone()),
            ("short_name", it.short_name.clone()),
            ("committee", it.committee.clone().unwrap_or_default()),
            ("phone", it.phone.clone().unwrap_or_default()),
            ("address", it.address.clone().unwrap_or_default()),
            ("rule_set", it.rule_set.clone()),
            ("rule_sets", sets.collect::<Vec<_>>().join(";")),
            ("hours", hours.collect::<Vec<_>>().join(";")),
            ("lights", format!("{}/{}", it.lines.yellow, it.lines.orange)),
        ]
    };
    let renamed = (old.name != new.name).then(|| What::Renamed {
        from: old.name.clone(),
        to: new.name.clone(),
    });
    for what in renamed.into_iter().chain(altered(fields(old), fields(new))) {
        changes.push(Change {
            subject: Subject::Office,
            key: String::new(),
            name: new.name.clone(),
            what,
        });
    }
}

/// The columns of a period in which rows of one id, first day and rule sets may differ.
const FIELDS: [&str; 24] = [
    "domain",
    "name_zh",
    "name_en",
    "trigger_zh",
    "starts_on",
    "met_on",
    "starts",
    "tracks",
    "natures",
    "purposes",
    "amount",
    "unit",
    "roll",
    "duty",
    "extension_amount",
    "extension_unit",
    "extension_approver",
    "extension_tells_citizen",
    "extension_by_consent",
    "basis",
    "mark",
    "note",
    "effective_to",
    "timeliness",
];

/// Rows of one id follow each other by their first day.
fn periods(old: &[OwnPeriod], new: &[OwnPeriod], changes: &mut Vec<Change>) {
    let mut say = |it: &OwnPeriod, what| {
        changes.push(Change {
            subject: Subject::Period,
            key: it.cell("id").to_owned(),
            name: it.cell("name_zh").to_owned(),
            what,
        });
    };
    let same = |a: &OwnPeriod, b: &OwnPeriod| {
        ["id", "effective_from", "rule_sets"]
            .iter()
            .all(|it| a.cell(it) == b.cell(it))
    };
    for it in new {
        let Some(was) = old.iter().find(|was| same(was, it)) else {
            say(it, What::Joins);
            continue;
        };
        for column in FIELDS {
            let (from, to) = (was.cell(column).to_owned(), it.cell(column).to_owned());
            if from != to {
                let field = column;
                say(it, What::Altered { field, from, to });
            }
        }
    }
    for was in old {
        if new.iter().all(|it| !same(was, it)) {
            say(was, What::Ends);
        }
    }
}

fn routes(old: &[Route], new: &[Route], changes: &mut Vec<Change>) {
    let mut say = |it: &Route, what| {
        changes.push(Change {
            subject: Subject::Route,
            key: it.order.to_string(),
            name: it.reason.clone(),
            what,
        });
    };
    for it in new {
        match old.iter().find(|was| was.order == it.order) {
            None => say(it, What::Joins),
            Some(was) => {
                for what in altered(route_fields(was), route_fields(it)) {
                    say(it, what);
                }
            }
        }
    }
    for was in old {
        if new.iter().all(|it| it.order != was.order) {
            say(was, What::Ends);
        }
    }
}

fn route_fields(it: &Route) -> Fields {
    let text = |it: &Option<String>| it.clone().unwrap_or_default();
    vec![
        ("track", text(&it.track)),
        ("nature", text(&it.nature)),
        ("purpose", text(&it.purpose)),
        ("dispute_type", text(&it.dispute_type)),
        ("place", text(&it.place)),
        ("channel", text(&it.channel)),
        ("keyword", text(&it.keyword)),
        ("body", text(&it.body)),
        ("to_track", text(&it.to_track)),
        ("mediator", text(&it.mediator)),
        ("reason", it.reason.clone()),
    ]
}

/// Own codes are never taken back, so they only join or alter.
fn codes(old: &[OwnCode], new: &[OwnCode], changes: &mut Vec<Change>) {
    let fields = |it: &OwnCode| -> Fields {
        vec![
            ("en", it.code.en.clone()),
            ("parent", it.code.parent.clone().unwrap_or_default()),
            ("aliases", it.code.aliases.join(";")),
            ("tally", it.code.tally.clone().unwrap_or_default()),
        ]
    };
    for it in new {
        let mut say = |what| {
            changes.push(Change {
                subject: Subject::Code,
                key: format!("{}/{}", it.axis, it.code.code),
                name: it.code.zh.clone(),
                what,
            });
        };
        let is_same = |was: &&OwnCode| was.axis == it.axis && was.code.code == it.code.code;
        let Some(was) = old.iter().find(is_same) else {
            say(What::Joins);
            continue;
        };
        if was.code.zh != it.code.zh {
            say(What::Renamed {
                from: was.code.zh.clone(),
                to: it.code.zh.clone(),
            });
        }
        altered(fields(was), fields(it)).for_each(say);
    }
}

fn roles(roles: &[Role]) -> String {
    let codes: Vec<_> = roles.iter().map(|it| it.code()).collect();
    codes.join(";")
}

fn service(it: &Service) -> [(&'static str, String); 2] {
    let text = |day: Option<Day>| day.map_or_else(String::new, |it| it.to_string());
    [("from", text(it.from)), ("to", text(it.to))]
}
