//! Work that belongs to no case (工作登记): recorded, listed by its days, taken back with a reason.

use askama::Template;

use crate::office::activity::{Activities, RecordActivities, ReverseActivity};
use crate::office::error::Error;
use crate::office::form::{self, ACTIVITY, Fields};
use crate::office::{Reply, Request};
use crate::report::stretch::{Length, Stretch};
use crate::wording::activity;
use crate::wording::page::Label;

use super::{Outcome, status};
use crate::web::ask::{Answer, Form};
use crate::web::chrome::{Chrome, written};
use crate::web::form::{Alert, Input, Source, Widget, Wrong};
use crate::web::table::Table;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "activities.html", config = "src/web/askama.toml")]
struct ActivitiesPage {
    chrome: Chrome,
    inputs: Vec<Input>,
    alert: Option<Alert>,
    stretch: String,
    table: Table,
    /// What was typed to take one back.
    record: String,
    words: String,
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    shown(visit, &Form::default(), None)
}

fn shown(visit: &Visit<'_>, typed: &Form, fault: Option<&Error>) -> Outcome {
    let (lang, rules) = (visit.lang, &visit.rules);
    let today = visit.site.office.clock().reading().day();
    let this_month = || Stretch::around(today, Length::Month).id();
    let asked = visit.ask.asked("period");
    let stretch = asked.map_or_else(this_month, str::to_owned);
    let mut fields = Fields::default();
    fields.set("period", stretch.as_str());
    let asked = Activities::build(&fields, rules, today).map_err(Error::Filter)?;
    let sheet = visit.sheet(Request::Activities(asked))?;
    let wrong = fault.and_then(|it| Wrong::of(it, ACTIVITY, typed, rules, lang));
    let source = Source {
        rules,
        lang,
        case: None,
        typed,
        wrong: wrong.as_ref(),
    };
    let page = ActivitiesPage {
        chrome: visit.chrome(visit.say(Label::Activities)),
        inputs: source.inputs(ACTIVITY),
        alert: fault.map(|it| Alert::of(it, wrong.as_ref(), None, rules, lang)),
        stretch,
        table: Table::of(&sheet, lang),
        record: typed.get("record").unwrap_or_default(),
        words: typed.get("words").unwrap_or_default(),
    };
    Ok(Answer::page(written(&page)).with_status(fault.map_or(200, status)))
}

pub(super) fn record(visit: &Visit<'_>) -> Outcome {
    let filled = visit.form.fields(ACTIVITY.iter().map(|it| it.id));
    let stated = match form::activity(&filled, &visit.rules) {
        Ok(it) => vec![it],
        Err(it) => return shown(visit, &visit.form, Some(&Error::Form(it))),
    };
    let dry_run = false;
    match visit.handle(Request::RecordActivities(RecordActivities {
        stated,
        dry_run,
    })) {
        Ok(Reply::Records(all)) => {
            let names = visit.names();
            for it in &all {
                visit.tell_next(activity::recorded(visit.lang, it, &names, dry_run));
            }
            Ok(Answer::see("/activities"))
        }
        Ok(other) => unreachable!("asked to record: {other:?}"),
        Err(it) => refused(visit, it),
    }
}

pub(super) fn reverse(visit: &Visit<'_>) -> Outcome {
    let gno = visit.form.get("record").and_then(|it| it.parse().ok());
    let asked = ReverseActivity {
        gno: gno.unwrap_or(0),
        words: visit.form.get("words").unwrap_or_default(),
    };
    let gno = asked.gno;
    match visit.handle(Request::ReverseActivity(asked)) {
        Ok(_) => {
            visit.tell_next(activity::reversed(visit.lang, gno));
            Ok(Answer::see("/activities"))
        }
        Err(it) => refused(visit, it),
    }
}

/// What is about this form is told on it, the rest by the site.
fn refused(visit: &Visit<'_>, it: Error) -> Outcome {
    match it {
        Error::Refused(_) => shown(visit, &visit.form, Some(&it)),
        other => Err(other),
    }
}
