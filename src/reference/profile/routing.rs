//! Reading `routing.csv`: where a case goes, first match first.

use super::fault::FaultKind;
use super::reader::{Reader, duplicate_id};
use super::sheet::{Column, Row};
use crate::casework::code::{Axis, nearest};
use crate::casework::profile::Route;

pub(super) const ROUTING: [Column; 12] = [
    ("order", true),
    ("track", false),
    ("nature", false),
    ("purpose", false),
    ("dispute_type", false),
    ("place", false),
    ("channel", false),
    ("keyword", false),
    ("body", true),
    ("to_track", false),
    ("mediator", false),
    ("reason", true),
];

pub(super) fn read(reader: &mut Reader) {
    let rows = reader.rows("routing.csv", &ROUTING);
    for row in &rows {
        let goals = ["body", "to_track", "mediator"];
        if goals.iter().all(|it| row.text(it).is_empty()) {
            row.fault("body", FaultKind::RouteToNowhere, &mut reader.faults);
        }
        row.required("order", &mut reader.faults);
        let place = row.text("place");
        let route = Route {
            order: row.number("order", &mut reader.faults).unwrap_or_default(),
            track: reader.code(row, "track", Axis::Track),
            nature: reader.code(row, "nature", Axis::Nature),
            purpose: reader.code(row, "purpose", Axis::Purpose),
            dispute_type: reader.code(row, "dispute_type", Axis::DisputeType),
            place: Some(place)
                .filter(|it| !it.is_empty())
                .and_then(|it| reader.place_of(row, "place", it)),
            channel: reader.code(row, "channel", Axis::Channel),
            keyword: row.some("keyword"),
            body: reader.body(row),
            to_track: reader.code(row, "to_track", Axis::Track),
            mediator: mediator(reader, row),
            reason: row.required("reason", &mut reader.faults),
        };
        reader.profile.routes.push(route);
    }
    let orders = rows.iter().map(|row| (row, row.text("order").to_owned()));
    reader.check_unique("order", orders, duplicate_id);
    reader.profile.routes.sort_by_key(|it| it.order);
}

fn mediator(reader: &mut Reader, row: &Row) -> Option<String> {
    let text = row.some("mediator")?;
    let Some(mediator) = reader.profile.find_mediator(&text) else {
        if !reader.is_read("mediators.csv") {
            return None;
        }
        let known = reader.profile.mediators.iter();
        let words = known.flat_map(|it| [(&it.id[..], &it.id), (&it.name[..], &it.id)]);
        let suggestion = nearest(&text, words).cloned();
        let kind = FaultKind::UnknownMediator { suggestion };
        row.fault("mediator", kind, &mut reader.faults);
        return None;
    };
    if mediator.service.ended.is_some() {
        row.fault("mediator", FaultKind::Ended, &mut reader.faults);
    }
    Some(mediator.id.clone())
}
