//! The calendar of a month: days of rest, make-up days, and how many cases fall due on each.

use std::collections::BTreeMap;

use askama::Template;

use crate::casework::day::Day;
use crate::office::Request;
use crate::office::filter::Filter;
use crate::office::request::List;
use crate::report::sheet::Cell;
use crate::store::columns::Column;
use crate::wording::page::{self, Label};
use crate::wording::today::weekday;

use super::Outcome;
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "calendar.html", config = "src/web/askama.toml")]
struct CalendarPage {
    chrome: Chrome,
    before: String,
    after: String,
    weekdays: Vec<&'static str>,
    /// Days of the week before the first.
    blank: usize,
    days: Vec<DayOfMonth>,
    published: bool,
}

struct DayOfMonth {
    no: i8,
    day: String,
    rest: bool,
    make_up: bool,
    today: bool,
    name: String,
    due: usize,
    late: bool,
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let today = visit.site.office.clock().reading().day();
    let first = visit
        .ask
        .asked("month")
        .and_then(first_of)
        .unwrap_or_else(|| start(today));
    let (year, month) = (first.year(), first.date().month());
    let next = start(first.plus(32));
    let mut filter = Filter::default();
    filter
        .days
        .push((Column::Due, Some(first), Some(next.plus(-1))));
    let asked = List {
        filter,
        ..List::default()
    };
    let sheet = visit.sheet(Request::List(asked))?;
    let column = sheet.columns.iter().position(|it| it.id == "due");
    let mut due: BTreeMap<Day, usize> = BTreeMap::new();
    for row in &sheet.rows {
        if let Some(Cell::Day(day)) = column.and_then(|it| row.get(it)) {
            *due.entry(*day).or_default() += 1;
        }
    }
    let calendar = &visit.rules.calendar;
    let mut days = Vec::new();
    let mut day = first;
    while day < next {
        days.push(DayOfMonth {
            no: day.date().day(),
            day: day.to_string(),
            rest: calendar.is_rest_day(day),
            make_up: calendar.is_make_up_day(day),
            today: day == today,
            name: calendar.name_of(day).unwrap_or_default().to_owned(),
            due: due.get(&day).copied().unwrap_or_default(),
            late: day < today,
        });
        day = day.plus(1);
    }
    let monday = first.plus(-i32::from(first.weekday().to_monday_zero_offset()));
    let page = CalendarPage {
        chrome: visit.chrome(page::month(visit.lang, year, month)),
        before: month_of(first.plus(-1)),
        after: month_of(next),
        weekdays: (0..7)
            .map(|it| weekday(visit.lang, monday.plus(it)))
            .collect(),
        blank: usize::try_from(first.weekday().to_monday_zero_offset()).unwrap_or(0),
        days,
        published: calendar.covers(year),
    };
    Ok(Answer::page(written(&page)))
}

fn start(day: Day) -> Day {
    day.plus(1 - i32::from(day.date().day()))
}

/// `2026-11`
fn month_of(day: Day) -> String {
    format!("{}-{:02}", day.year(), day.date().month())
}

fn first_of(words: &str) -> Option<Day> {
    let (year, month) = words.split_once('-')?;
    let year = year.parse().ok().filter(|it| (1900..2200).contains(it))?;
    Day::of(year, month.parse().ok()?, 1)
}
