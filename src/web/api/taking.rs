//! What programs do: registering and every step, by the same forms as prompt, page and batch.

use serde_json::{Value, json};

use crate::casework::track::StepKind;
use crate::office::activity::{RecordActivities, ReverseActivity};
use crate::office::error::Error;
use crate::office::form::{self, Fields};
use crate::office::request::{Likeness, Take, Taken};
use crate::office::{Reply, Request};
use crate::wording::{entry, taken};

use super::{Answered, Call, Wrong, read_number, read_yes, reading, wrong};

/// Keys of a body that belong to the request, not to the form.
const OWN: [&str; 4] = ["on", "seen", "key", "dry_run"];

pub(super) fn register(call: &Call<'_>) -> Answered {
    let fields = filled(call, &OWN)?;
    let step = form::build(StepKind::Register, &fields, &call.rules, &|_| None);
    let asked = Take {
        steps: vec![step.map_err(Error::Form)?],
        ..common(call)?
    };
    take(call, asked)
}

pub(super) fn step(call: &Call<'_>) -> Answered {
    let kind = StepKind::named(call.param("stage"), call.param("step"));
    let Some(kind) = kind.filter(|it| *it != StepKind::Register) else {
        return Err(wrong(
            404,
            "no_such_step",
            "没有这个步骤",
            "there is no such step",
        ));
    };
    let case = reading::seen(call, None)?.case.id;
    let resolve = |name: &str| call.site.office.resolve(&call.asker, name).ok();
    let step = form::build(kind, &filled(call, &OWN)?, &call.rules, &resolve);
    let asked = Take {
        case: Some(case),
        steps: vec![step.map_err(Error::Form)?],
        ..common(call)?
    };
    take(call, asked)
}

pub(super) fn record_activity(call: &Call<'_>) -> Answered {
    let dry_run = said(call, "dry_run")?.map(|it| read_yes("dry_run", &it));
    let dry_run = dry_run.transpose()?.unwrap_or(false);
    let stated = form::activity(&filled(call, &["dry_run"])?, &call.rules);
    let asked = RecordActivities {
        stated: vec![stated.map_err(Error::Form)?],
        dry_run,
    };
    let records = match call.handle(Request::RecordActivities(asked))? {
        Reply::Records(it) => it,
        other => unreachable!("asked to record: {other:?}"),
    };
    let names = call.names();
    let what: Vec<String> = records
        .iter()
        .map(|it| entry::entry(call.lang, it, &names))
        .collect();
    let told = json!({
        "record": records.first().map(|it| it.header.gno),
        "what": what.concat(),
        "dry_run": dry_run,
    });
    Ok((if dry_run { 200 } else { 201 }, told.to_string()))
}

pub(super) fn reverse_activity(call: &Call<'_>) -> Answered {
    let asked = ReverseActivity {
        gno: read_number("record", call.param("record"))?,
        words: said(call, "words")?.unwrap_or_default(),
    };
    let gno = asked.gno;
    call.handle(Request::ReverseActivity(asked))?;
    Ok((200, json!({"record": gno, "reversed": true}).to_string()))
}

/// The body as the fields of a form, without the keys that are none of it.
fn filled(call: &Call<'_>, own: &[&str]) -> Result<Fields, Wrong> {
    let mut fields = Fields::default();
    for (name, value) in &call.body {
        if !own.contains(&name.as_str()) {
            fields.set(name.as_str(), words(value)?);
        }
    }
    Ok(fields)
}

/// A value as it would be typed.
fn words(value: &Value) -> Result<String, Wrong> {
    Ok(match value {
        Value::Null => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Number(it) => it.to_string(),
        Value::String(it) => it.clone(),
        Value::Array(all) => {
            let all: Vec<String> = all.iter().map(words).collect::<Result<_, _>>()?;
            all.join(",")
        }
        Value::Object(_) => {
            return Err(wrong(
                422,
                "not_a_value",
                "字段的值只能是文字、数字、真假或它们的列表",
                "a field takes text, a number, true or false, or a list of them",
            ));
        }
    })
}

/// A key of the body as it would be typed.
fn said(call: &Call<'_>, name: &str) -> Result<Option<String>, Wrong> {
    let value = call.body.get(name).map(words).transpose()?;
    Ok(value.filter(|it| !it.is_empty()))
}

fn common(call: &Call<'_>) -> Result<Take, Wrong> {
    let said = |name: &str| said(call, name);
    let seen = said("seen")?.map(|it| read_number("seen", &it));
    let dry_run = said("dry_run")?.map(|it| read_yes("dry_run", &it));
    Ok(Take {
        on: form::happened("on", said("on")?.as_deref()).map_err(Error::Form)?,
        seen: seen.transpose()?,
        key: said("key")?,
        dry_run: dry_run.transpose()?.unwrap_or(false),
        ..Take::default()
    })
}

fn take(call: &Call<'_>, asked: Take) -> Answered {
    let (opens, dry_run) = (asked.case.is_none(), asked.dry_run);
    let it = match call.handle(Request::Take(asked))? {
        Reply::Taken(it) => *it,
        other => unreachable!("asked to take a step: {other:?}"),
    };
    let status = if opens && !it.repeated && !dry_run {
        201
    } else {
        200
    };
    Ok((status, told(call, &it, dry_run).to_string()))
}

fn told(call: &Call<'_>, it: &Taken, dry_run: bool) -> Value {
    let names = call.names();
    let records = it.records.iter().map(|record| {
        json!({"entry": record.header.seq, "what": entry::entry(call.lang, record, &names)})
    });
    let likely = it
        .likely
        .iter()
        .map(|it| json!({"number": it.number.to_string(), "why": why(it.why)}));
    let mut told = json!({
        "number": it.case.number.to_string(),
        "state": it.case.state.code(),
        "entries": it.case.entries,
        "repeated": it.repeated,
        "dry_run": dry_run,
        "records": records.collect::<Vec<_>>(),
        "likely": likely.collect::<Vec<_>>(),
    });
    // Told once, to whoever hands it over.
    if taken::has_opened(it) && !dry_run {
        told["query_code"] = json!(it.case.query_code);
    }
    told
}

fn why(it: Likeness) -> &'static str {
    match it {
        Likeness::PaperNo => "paper_no",
        Likeness::ExternalNo => "external_no",
        Likeness::NameAndPhone => "name_and_phone",
        Likeness::NameAndPlace => "name_and_place",
        Likeness::Phone => "phone",
    }
}
