//! The sweep (督办清扫): which duties came to a more pressing light since the last one, each marked once; which slips nobody answered, each passed up.

use std::time::{Duration, Instant};

use crate::casework::case::{Case, CaseId, Draft};
use crate::casework::clock::{BODY_DATE, INSTRUCTED, PERFORM, Period};
use crate::casework::day::{Day, Moment};
use crate::casework::house;
use crate::casework::light::{Lamp, Light};
use crate::casework::occasion::Rules;
use crate::casework::profile::Role;
use crate::casework::record::{Entry, Record};
use crate::casework::supervision;
use crate::casework::supervision::slip::{Rung, RungLimit, Slip};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::{Reader, Sight, Turn, Writer, house_draft};

use super::asking::own_turn;
use super::{Asker, Error, Office, estimates};

/// How long one transaction may take; a clerk waits so long.
const SLICE: Duration = Duration::from_secs(1);
/// Pause in which others may write.
const PAUSE: Duration = Duration::from_millis(50);
/// Those who chase others.
pub(super) const CHASE: &[Role] = &[
    Role::Dispatcher,
    Role::Supervisor,
    Role::Leader,
    Role::Administrator,
];

/// A sweep, as asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sweep {
    /// Tell what would be marked, and mark nothing.
    pub dry_run: bool,
    pub first: First,
    /// Rows told at most; all are marked.
    pub limit: Option<usize>,
}

/// What is to become of the first sweep, which may find years of arrears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum First {
    /// Refuse it, and say how many would be marked.
    #[default]
    Ask,
    /// Mark them like any other.
    Mark,
    /// Take the present as it is: what is late already was found so.
    Baseline,
}

/// What a sweep found.
#[derive(Clone, Debug)]
pub struct Swept {
    pub sheet: Sheet,
    /// Periods by the light they turned to.
    pub found: Vec<(Light, u64)>,
    /// Periods marked now; none in a dry run.
    pub marked: u64,
    /// Nothing had been swept before.
    pub is_first: bool,
}

/// What was found to have turned.
struct Found {
    case: CaseId,
    to: Light,
    limit: Day,
    /// The limit rests on a year whose holidays are not published.
    estimated: bool,
    /// As it is told. A first sweep may find every case of an office: none is kept whole.
    row: Vec<Cell>,
}

/// A period in a more pressing light, or a slip that was not answered in time.
enum Turned<'a> {
    Period(&'a Period),
    Slip(&'a Slip),
}

impl Office {
    pub(super) fn sweep(&self, asker: &Asker, asked: Sweep) -> Result<Swept, Error> {
        let now = self.clock.reading();
        let (swept, cases) = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            if !CHASE.iter().any(|it| actor.is(*it)) {
                return Err(Error::NotEntitled { what: "sweep" });
            }
            let is_first = reader.standing_gno("sweep")?.is_none();
            let found = found(reader, &rules, now, Office::sight(&actor))?;
            if is_first && asked.first == First::Ask && !asked.dry_run && !found.is_empty() {
                return Err(Error::FirstSweep { n: found.len() });
            }
            let coming = reader.crossed_before(now, Sight::All)?;
            let mut cases: Vec<CaseId> = coming.into_iter().map(|it| it.case).collect();
            cases.sort_unstable();
            cases.dedup();
            Ok((told(found, asked.limit, is_first), cases))
        })?;
        if asked.dry_run {
            return Ok(swept);
        }
        let marked = self.mark_all(asker, &cases, asked.first == First::Baseline)?;
        if marked > 0 || swept.is_first {
            self.record_sweep(asker, marked, asked.first == First::Baseline)?;
        }
        // Told only of what the asker may know of.
        let in_sight = swept.found.iter().map(|it| it.1).sum();
        Ok(Swept {
            marked: in_sight,
            ..swept
        })
    }

    /// Marks case by case, in transactions of a second. Killed at any moment, the next sweep goes on where this one ended.
    fn mark_all(&self, asker: &Asker, cases: &[CaseId], baseline: bool) -> Result<u64, Error> {
        let (mut next, mut marked) = (0, 0);
        while next < cases.len() {
            let (to, n) = self.store.write(|writer| -> Result<_, Error> {
                let (mut at, mut n) = (next, 0);
                let rules = writer.rules()?;
                let recorded_at = self.recording(writer)?;
                let turn = own_turn(asker, &rules, recorded_at);
                let begun = Instant::now();
                while at < cases.len() && begun.elapsed() < SLICE {
                    n += mark(writer, &rules, cases[at], &turn, baseline)?;
                    at += 1;
                }
                Ok((at, n))
            })?;
            next = to;
            marked += n;
            if next < cases.len() {
                std::thread::sleep(PAUSE);
            }
        }
        Ok(marked)
    }

    fn record_sweep(&self, asker: &Asker, marked: u64, baseline: bool) -> Result<(), Error> {
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            let entry = house::Entry::Swept {
                until: asking.recorded_at,
                marked,
                baseline,
            };
            let draft = house_draft(entry, None);
            asking.append_house(writer, draft)
        })
    }
}

/// Marks what a case's periods have come to by now; answers how many.
fn mark(
    writer: &mut Writer,
    rules: &Rules,
    id: CaseId,
    turn: &Turn,
    baseline: bool,
) -> Result<u64, Error> {
    let before: Vec<Record> = writer.records(id)?;
    let Some(case) = Case::fold(&before) else {
        return Ok(0);
    };
    let now = turn.recorded_at;
    let marked = crossed(&case, rules, now).map(|(period, to, _)| supervision::Entry::Crossed {
        period: period.no,
        to,
        baseline,
        rule: period.rule.clone(),
    });
    let limit = RungLimit::usual(&rules.calendar, now.day());
    let passed_up = unanswered(&case, now).filter_map(|(slip, _)| slip.passed_up(limit));
    let drafts: Vec<Draft> = marked
        .chain(passed_up)
        .map(|it| Draft::said(Entry::Supervision(it), None))
        .collect();
    let n = drafts.len() as u64;
    if n > 0 {
        writer.append(id, &before, drafts, turn)?;
    }
    Ok(n)
}

/// The periods of a case in a light beyond the one marked: the light now, and since when it was no longer the marked one.
fn crossed<'a>(
    case: &'a Case,
    rules: &'a Rules,
    now: Moment,
) -> impl Iterator<Item = (&'a Period, Light, Moment)> {
    let lamp = Lamp::of(rules);
    case.periods.iter().filter_map(move |it| {
        let rule = it.rule_in(rules, case.rule_set());
        let next = lamp.next_crossing(it, rule).filter(|it| it.at < now)?;
        Some((it, lamp.light(it, rule, now).max(next.to), next.at))
    })
}

/// Open slips whose limit has passed, and since when.
fn unanswered(case: &Case, now: Moment) -> impl Iterator<Item = (&Slip, Moment)> {
    let slips = case.supervision.slips.iter();
    slips.filter_map(move |it| Some((it, it.escalates_at().filter(|at| *at < now)?)))
}

fn found(reader: &Reader, rules: &Rules, now: Moment, sight: Sight) -> Result<Vec<Found>, Error> {
    let mut ids: Vec<CaseId> = reader
        .crossed_before(now, sight)?
        .into_iter()
        .map(|it| it.case)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut found = Vec::new();
    for id in ids {
        let Some(mut case) = reader.case(id, sight)? else {
            continue;
        };
        super::showing::mask_case(&mut case);
        for (period, to, since) in crossed(&case, rules, now) {
            let limit = period.due.supervised.day();
            found.push(Found {
                case: id,
                to,
                limit,
                estimated: period.due.estimated,
                row: row(&case, Turned::Period(period), (to, since, limit), rules),
            });
        }
        for (slip, since) in unanswered(&case, now) {
            found.push(Found {
                case: id,
                to: Light::Red,
                limit: slip.by,
                estimated: slip.estimated,
                row: row(
                    &case,
                    Turned::Slip(slip),
                    (Light::Red, since, slip.by),
                    rules,
                ),
            });
        }
    }
    found.sort_by_key(|it| (std::cmp::Reverse(it.to), it.limit, it.case));
    Ok(found)
}

fn told(found: Vec<Found>, limit: Option<usize>, is_first: bool) -> Swept {
    let columns = vec![
        Column::new("number", "编号", "number", Kind::Id),
        Column::new("title", "标题", "title", Kind::Text),
        Column::new("body", "承办单位", "body", Kind::Text),
        Column::new("officer", "承办人", "officer", Kind::Text).minor(),
        Column::new("what", "期限或督办单", "period or slip", Kind::Code),
        Column::new("due", "届满", "limit", Kind::Day),
        Column::new("light", "灯", "light", Kind::Code),
        Column::new("since", "变灯", "since", Kind::Day).minor(),
        Column::new("next", "建议", "advice", Kind::Code),
    ];
    let mut sheet = Sheet::new(Words::new("督办清扫", "sweep"), columns);
    let counts = [Light::Yellow, Light::Orange, Light::Red].map(|light| {
        let n = found.iter().filter(|it| it.to == light).count();
        (light, n as u64)
    });
    let n_found = found.len();
    let mut estimated = Vec::new();
    for it in found.into_iter().take(limit.unwrap_or(usize::MAX)) {
        sheet.rows.push(it.row);
        estimated.push(it.estimated);
    }
    let [(_, yellow), (_, orange), (_, red)] = counts;
    sheet.note(Words::new(
        format!(
            "新亮灯 {n_found} 项：黄 {yellow}，橙 {orange}，红 {red}，含逾期未回复的督办单"
        ),
        format!(
            "{n_found} turned: {yellow} yellow, {orange} orange, {red} red, slips not answered in time among them"
        ),
    ));
    estimates::mark(&mut sheet, "due", &estimated);
    Swept {
        sheet,
        found: counts.to_vec(),
        marked: 0,
        is_first,
    }
}

/// What turned, masked already: to which light, since when, and its limit.
fn row(
    case: &Case,
    what: Turned<'_>,
    (to, since, limit): (Light, Moment, Day),
    rules: &Rules,
) -> Vec<Cell> {
    let profile = &rules.profile;
    let lead = case.assignment.lead.as_ref();
    let body = lead.and_then(|it| profile.body(&it.body));
    let officer = lead
        .and_then(|it| it.officer.as_deref())
        .and_then(|it| profile.officer(it));
    let advice = match (to, &what) {
        (Light::Green, _) => Cell::Empty,
        (Light::Yellow, _) => Cell::code("watch", "提醒", "watch"),
        (Light::Orange, _) => Cell::code("remind", "催办", "remind"),
        (Light::Red, Turned::Period(_)) => Cell::code("slip", "督办", "serve a slip"),
        (Light::Red, Turned::Slip(slip)) => up(slip),
    };
    let what = match what {
        Turned::Period(period) => period_cell(period, rules, case.rule_set()),
        Turned::Slip(slip) => {
            let number = format!("{}督{}", profile.office.short_name, slip.number);
            Cell::code(number.clone(), number.clone(), number)
        }
    };
    vec![
        Cell::text(case.number.to_string()),
        case.title.clone().into(),
        body.map(|it| it.name.clone()).into(),
        officer.map(|it| it.name.clone()).into(),
        what,
        Cell::Day(limit),
        Cell::code(to.code(), to.zh(), to.code()),
        Cell::Day(since.day()),
        advice,
    ]
}

/// To whom an unanswered slip goes.
fn up(slip: &Slip) -> Cell {
    match slip.next_rung() {
        Some(Rung::Deputy) => Cell::code("deputy", "报分管领导", "up to the deputy"),
        Some(Rung::Chief) => Cell::code("chief", "报主要领导", "up to the main leader"),
        None => Cell::Empty,
    }
}

/// A period by its rule's name, or what people agreed on.
pub(super) fn period_cell(it: &Period, rules: &Rules, rule_set: &str) -> Cell {
    match (it.rule.as_str(), it.rule_in(rules, rule_set)) {
        (PERFORM, _) => Cell::code(PERFORM, "履行协议", "perform the agreement"),
        (BODY_DATE, _) => Cell::code(BODY_DATE, "分派时限", "date given by the dispatcher"),
        (INSTRUCTED, _) => Cell::code(INSTRUCTED, "批示时限", "date set by a leader"),
        (id, Some(rule)) => Cell::code(id.to_owned(), rule.name_zh.clone(), rule.name_en.clone()),
        (id, None) => Cell::text(id),
    }
}
