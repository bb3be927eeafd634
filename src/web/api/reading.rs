//! What programs read: the queue, lists, counts, and one case with what may follow.

use serde_json::{Value, json};

use crate::casework::case::Case;
use crate::casework::clock::{Period, Standing};
use crate::casework::day::Moment;
use crate::casework::facts::Facts;
use crate::casework::party::Party;
use crate::office::activity::Activities;
use crate::office::error::Error;
use crate::office::filter::Filter;
use crate::office::lists::Part;
use crate::office::report::Report;
use crate::office::report::freeze::Frozen;
use crate::office::report::outline::{Shipped, shipped_ones};
use crate::office::request::{CaseView, List, Search, Show, Today};
use crate::office::stats::Stats;
use crate::office::{Reply, Request};
use crate::wording::sheet::{Format, Look};
use crate::wording::{bulletin, today as queue, view};

use super::{Answered, Call, Wrong, written, wrong};

/// Rows of a list when nobody says how many.
const SHOWN: usize = 100;
/// Days ahead of the calendar when nobody says until when.
const WEEK: i32 = 7;

pub(super) fn today(call: &Call<'_>) -> Answered {
    let fields = call.fields(&["limit", "soon"]);
    let asked = Today {
        filter: Filter::build(&fields, &call.rules).map_err(Error::Filter)?,
        soon_days: call.number("soon")?,
        limit: call.number("limit")?,
        ..Today::default()
    };
    match call.handle(Request::Today(asked))? {
        Reply::Today(it) => {
            let (name, sections) = (String::new(), it.sections);
            call.sheet(&queue::one_sheet(vec![Part { name, sections }]))
        }
        other => unreachable!("asked for the queue: {other:?}"),
    }
}

pub(super) fn cases(call: &Call<'_>) -> Answered {
    let fields = call.fields(&["limit", "text", "overdue"]);
    let asked = List {
        filter: Filter::build(&fields, &call.rules).map_err(Error::Filter)?,
        text: call.ask.asked("text").map(str::to_owned),
        overdue: call.yes("overdue")?,
        limit: Some(call.number("limit")?.unwrap_or(SHOWN)),
        ..List::default()
    };
    listed(call, Request::List(asked))
}

pub(super) fn due(call: &Call<'_>) -> Answered {
    let today = call.site.office.clock().reading().day();
    let mut fields = call.fields(&["limit", "from", "to"]);
    let day = |name: &str, otherwise: i32| {
        let said = call.ask.asked(name).map(str::to_owned);
        said.unwrap_or_else(|| today.plus(otherwise).to_string())
    };
    fields.set("due_from", day("from", 0));
    fields.set("due_to", day("to", WEEK));
    let asked = List {
        filter: Filter::build(&fields, &call.rules).map_err(Error::Filter)?,
        limit: Some(call.number("limit")?.unwrap_or(SHOWN)),
        ..List::default()
    };
    listed(call, Request::List(asked))
}

pub(super) fn search(call: &Call<'_>) -> Answered {
    let asked = Search {
        words: call.ask.asked("q").unwrap_or_default().to_owned(),
        limit: Some(call.number("limit")?.unwrap_or(SHOWN)),
    };
    listed(call, Request::Search(asked))
}

pub(super) fn stats(call: &Call<'_>) -> Answered {
    let today = call.site.office.clock().reading().day();
    let stats = Stats::build(&call.fields(&[]), &call.rules, today).map_err(Error::Filter)?;
    listed(call, Request::Stats(stats))
}

pub(super) fn reports(call: &Call<'_>) -> Answered {
    call.sheet(&shipped_ones())
}

pub(super) fn report(call: &Call<'_>) -> Answered {
    let (name, fields) = (call.param("name"), call.fields(&[]));
    let today = call.site.office.clock().reading().day();
    let request = match Shipped::of(name) {
        Some(shipped) => {
            let asked = Report::shipped(shipped, &fields, &call.rules, today);
            Some(Request::Report(Box::new(asked.map_err(Error::Filter)?)))
        }
        None => Frozen::named(name, &fields, today).map(Request::Frozen),
    };
    let made = match request.map(|it| call.handle(it)).transpose()? {
        Some(Reply::Bulletin(it)) => Some(it),
        Some(Reply::Frozen(it)) => it,
        None => None,
        other => unreachable!("asked for a report: {other:?}"),
    };
    let made = made.ok_or_else(|| {
        wrong(
            404,
            "no_such_report",
            "没有这份报表",
            "there is no such report",
        )
    })?;
    written(bulletin::bytes(&made, Format::Json, &Look::new(call.lang)))
}

pub(super) fn activities(call: &Call<'_>) -> Answered {
    let today = call.site.office.clock().reading().day();
    let asked = Activities::build(&call.fields(&[]), &call.rules, today);
    listed(call, Request::Activities(asked.map_err(Error::Filter)?))
}

fn listed(call: &Call<'_>, request: Request) -> Answered {
    match call.handle(request)? {
        Reply::Sheet(it) => call.sheet(&it),
        other => unreachable!("asked for a sheet: {other:?}"),
    }
}

pub(super) fn case(call: &Call<'_>) -> Answered {
    shown(call, None)
}

pub(super) fn reveal(call: &Call<'_>) -> Answered {
    let reason = call.body.get("reason").and_then(Value::as_str);
    shown(call, Some(reason.unwrap_or_default().to_owned()))
}

fn shown(call: &Call<'_>, reveal: Option<String>) -> Answered {
    let view = seen(call, reveal)?;
    let names = call.names();
    let case = &view.case;
    let next = view.next.iter().map(|it| {
        let passage = it.passage();
        json!({"stage": passage.stage, "step": passage.name})
    });
    let lead = case.assignment.lead.as_ref();
    let told = json!({
        "number": case.number.to_string(),
        "state": case.state.code(),
        "track": case.track.map(|it| it.code()),
        // What a step is told as `seen`.
        "entries": case.entries,
        "revealed": view.revealed,
        "title": case.title,
        "facts": case.story,
        "demand": case.demand,
        "address": case.address,
        "received": moment(case.received_at),
        "accepted": case.accepted_at.map(moment),
        "concluded": case.conclusion.as_ref().map(|it| moment(it.on)),
        "outcome": case.conclusion.as_ref().map(|it| &it.outcome),
        "codes": codes(&case.facts),
        "risk": case.risk,
        "restricted": case.restricted,
        "body": lead.map(|it| &it.body),
        "officer": lead.and_then(|it| it.officer.as_ref()),
        "mediator": case.mediation.mediator,
        "parties": case.parties.iter().map(party).collect::<Vec<_>>(),
        "solved": case.feedback.solved,
        "satisfaction": case.feedback.satisfaction,
        "periods": periods(case),
        "records": call.rows(&view::records(call.lang, &view, &names)),
        "next": next.collect::<Vec<_>>(),
    });
    Ok((200, told.to_string()))
}

/// The case of the address, as this officer may see it.
pub(super) fn seen(call: &Call<'_>, reveal: Option<String>) -> Result<CaseView, Wrong> {
    let asked = Show {
        name: call.param("no").to_owned(),
        reveal,
        ..Show::default()
    };
    match call.handle(Request::Show(asked))? {
        Reply::Case(it) => Ok(*it),
        other => unreachable!("asked for a case: {other:?}"),
    }
}

/// Under the names of the fields they are stated by.
fn codes(it: &Facts) -> Value {
    json!({
        "channel": it.channel, "external_no": it.external_no, "nature": it.nature,
        "purpose": it.purpose, "dispute_type": it.dispute_type, "platform": it.platform,
        "place": it.place, "headcount": it.headcount,
        "amount": it.amount.map(|fen| format!("{}.{:02}", fen / 100, fen % 100)),
        "occurred_on": it.occurred_on.map(|it| it.to_string()), "anonymous": it.anonymous,
        "linkage": it.linkage, "source_organ": it.source_organ,
        "source_case_no": it.source_case_no, "entry_source": it.entry_source, "oral": it.oral,
    })
}

fn party(it: &Party) -> Value {
    json!({
        "no": it.no, "role": it.role, "name": it.name, "paper": it.paper,
        "paper_no": it.paper_no, "phone": it.phone, "address": it.address, "sex": it.sex,
        "acts_for": it.acts_for, "note": it.note,
    })
}

fn periods(case: &Case) -> Vec<Value> {
    case.periods.iter().map(period).collect()
}

fn period(it: &Period) -> Value {
    let (standing, on) = match it.standing {
        Standing::Running => ("running", None),
        Standing::Suspended { .. } => ("suspended", None),
        Standing::Met { on } => ("met", Some(moment(on))),
        Standing::Void => ("void", None),
    };
    json!({
        "rule": it.rule, "duty": it.duty.code(), "from": moment(it.trigger),
        "legal": moment(it.due.legal), "supervised": moment(it.due.supervised),
        "estimated": it.due.estimated, "standing": standing, "met": on,
    })
}

/// As in every sheet: ISO 8601 of the office's wall clock.
fn moment(it: Moment) -> String {
    let wall = it.on_the_wall();
    format!(
        "{}T{:02}:{:02}:{:02}+08:00",
        wall.date(),
        wall.hour(),
        wall.minute(),
        wall.second()
    )
}
