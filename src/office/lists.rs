//! Lists, searches and the queue of the day: one query each, whoever asks and however it is shown.

use std::collections::HashSet;

use crate::casework::case::{Case, CaseId};
use crate::casework::code::Axis;
use crate::casework::day::Moment;
use crate::casework::identity::{IdNumber, Phone};
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::Role;
use crate::report::sheet::{Cell, Column as SheetColumn, Kind, Sheet, Words};
use crate::store::columns::Column;
use crate::store::rows::nearest_period;
use crate::store::{Key, Reader, Sight};

use super::detail;
use super::filter::Filter;
use super::ledger::value::narrow;
use super::queue::Queue;
use super::request::{Detail, List, Search, Today};
use super::showing::mask_case;
use super::{Asker, Error, Office, estimates};

/// Days ahead that count as soon.
const SOON: i32 = 3;
/// Days after which a backup is old.
const BACKUP_OLD: i32 = 7;
/// Rows of each section shown when nobody says how many.
const SECTION: usize = 10;

/// Roles that may look a person up by name: those who work for the whole office.
const SEARCH_NAMES: &[Role] = &[
    Role::Clerk,
    Role::Dispatcher,
    Role::Supervisor,
    Role::Administrator,
];

/// The queue of the day, in sections, the most pressing first.
#[derive(Clone, Debug)]
pub struct TodayList {
    pub now: Moment,
    pub office: String,
    pub sections: Vec<Section>,
    /// The same for each body or officer, where it was asked for by them.
    pub parts: Vec<Part>,
    /// Days since the last backup, when that is long ago; `None` within: never.
    pub backup_old: Option<Option<i32>>,
}

/// The queue of one body or officer.
#[derive(Clone, Debug)]
pub struct Part {
    pub name: String,
    pub sections: Vec<Section>,
}

/// One section of the queue: how many there are, and the first of them.
#[derive(Clone, Debug)]
pub struct Section {
    pub kind: SectionKind,
    pub total: usize,
    pub sheet: Sheet,
}

/// Why cases stand in the queue together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionKind {
    Overdue,
    DueToday,
    DueSoon,
    RiskRed,
    /// Registered: to be accepted or declined.
    ToAccept,
    /// Accepted: to be sent to a body.
    ToAssign,
    ToAcknowledge,
    ToReview,
    ToDeliver,
    ToConclude,
    ToFollowUp,
    /// Recorded on since the moment a hand-over was asked for.
    Changed,
    /// Marked as urgent.
    Urgent,
    /// A slip waits for its answer.
    OpenSlip,
    /// Of red risk, and not looked at for a week.
    ToWatch,
    /// A leader set a date that is still to be met (批示).
    Instructed,
    /// A leader answers for it (包案): a leader sees their own, who chases sees all.
    InCharge,
}

impl SectionKind {
    /// The identifier scripts and pages know it by.
    pub fn code(self) -> &'static str {
        match self {
            SectionKind::Overdue => "overdue",
            SectionKind::DueToday => "due-today",
            SectionKind::DueSoon => "due-soon",
            SectionKind::RiskRed => "risk-red",
            SectionKind::ToAccept => "to-accept",
            SectionKind::ToAssign => "to-assign",
            SectionKind::ToAcknowledge => "to-acknowledge",
            SectionKind::ToReview => "to-review",
            SectionKind::ToDeliver => "to-deliver",
            SectionKind::ToConclude => "to-conclude",
            SectionKind::ToFollowUp => "to-follow-up",
            SectionKind::Changed => "changed",
            SectionKind::Urgent => "urgent",
            SectionKind::OpenSlip => "open-slip",
            SectionKind::ToWatch => "to-watch",
            SectionKind::Instructed => "instructed",
            SectionKind::InCharge => "in-charge",
        }
    }
}

impl Office {
    pub(super) fn list(&self, asker: &Asker, asked: &List) -> Result<Sheet, Error> {
        let (sheet, actor, ids) = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let sight = Office::sight(&actor);
            let mut ids = match asked.overdue {
                true => self.overdue(reader, &actor, asked)?,
                false => run_own(&asked.filter, &actor, reader, sight)?,
            };
            if let Some(words) = &asked.text {
                let said: HashSet<CaseId> = in_text(reader, words, sight)?.into_iter().collect();
                ids.retain(|it| said.contains(it));
            }
            let total = ids.len();
            if !asked.overdue {
                ids.reverse();
            }
            if let Some(limit) = asked.limit {
                ids.truncate(limit);
            }
            let reveal = asked.reveal.is_some();
            let mut sheet = case_sheet(reader, &rules, &ids, sight, reveal, asked.detail)?;
            if total > ids.len() && !asked.overdue {
                let shown = ids.len();
                sheet.notes.push(Words::new(
                    format!("共 {total} 件，显示最近 {shown} 件"),
                    format!("{total} cases, newest {shown} shown"),
                ));
            }
            Ok((sheet, actor, ids))
        })?;
        if let Some(reason) = &asked.reveal {
            if !actor.roles.iter().any(|it| *it != Role::Leader) {
                return Err(Error::NotEntitled { what: "reveal" });
            }
            self.record_reveal(asker, &actor, ids, "list", reason)?;
        }
        Ok(sheet)
    }

    /// Cases with a duty of ours beyond its limit, the longest overdue first; no more than asked for.
    fn overdue(&self, reader: &Reader, actor: &Actor, asked: &List) -> Result<Vec<CaseId>, Error> {
        let sight = Office::sight(actor);
        let all = asked.filter == Filter::default() && actor.is_office_wide();
        let wanted: HashSet<CaseId> = match all {
            true => HashSet::new(),
            false => run_own(&asked.filter, actor, reader, sight)?
                .into_iter()
                .collect(),
        };
        // One more than asked for would not be shown; words in the text are looked for later.
        let most = asked.limit.filter(|_| asked.text.is_none());
        let (mut ids, mut placed) = (Vec::new(), HashSet::new());
        reader.each_due(self.clock.reading(), sight, |it| {
            let meant = all || wanted.contains(&it.case);
            if meant && placed.insert(it.case) {
                ids.push(it.case);
            }
            most.is_none_or(|most| ids.len() < most)
        })?;
        Ok(ids)
    }

    /// By number of a paper, phone, name (for those entitled), then by words in the text.
    pub(super) fn search(&self, asker: &Asker, asked: &Search) -> Result<Sheet, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let sight = Office::sight(&actor);
            let words = asked.words.trim();
            let today = self.clock.reading().day();
            let mut ids = Vec::new();
            if let Ok(id) = super::naming::resolve(reader, words, today, sight) {
                ids.push(id);
            }
            let digits = narrow(words);
            if let Ok(number) = IdNumber::parse(&digits, today) {
                ids.extend(reader.find(Key::PaperNo, number.as_str().as_bytes(), sight)?);
            } else if let Ok(phone) = Phone::parse(&digits) {
                ids.extend(reader.find(Key::Phone, phone.as_str().as_bytes(), sight)?);
            } else if !words.is_empty() {
                if SEARCH_NAMES.iter().any(|it| actor.is(*it)) {
                    ids.extend(reader.find_beginning(Key::Name, words.as_bytes(), sight, 1000)?);
                }
                ids.extend(in_text(reader, words, sight)?);
            }
            ids.sort_unstable_by(|a, b| b.cmp(a));
            ids.dedup();
            keep_own(&mut ids, &actor, reader)?;
            let total = ids.len();
            ids.truncate(asked.limit.unwrap_or(usize::MAX));
            let mut sheet = case_sheet(reader, &rules, &ids, sight, false, Detail::None)?;
            if total > ids.len() {
                let shown = ids.len();
                sheet.notes.push(Words::new(
                    format!("命中 {total} 件，显示最近 {shown} 件"),
                    format!("{total} hits, newest {shown} shown"),
                ));
            }
            Ok(sheet)
        })
    }

    pub(super) fn today(&self, asker: &Asker, asked: &Today) -> Result<TodayList, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let now = self.clock.reading();
            let head = reader.head()?.gno;
            // One at a time puts it together; who waited finds it ready.
            let _turn = match self.kept.find(&actor, asked, head, now) {
                Some(kept) => return Ok(kept),
                None => self.kept.turn(asked),
            };
            if let Some(kept) = self.kept.find(&actor, asked, head, now) {
                return Ok(kept);
            }
            let mut until = now;
            let mut queue = Queue {
                reader,
                rules: &rules,
                sight: Office::sight(&actor),
                actor: &actor,
                filter: asked.filter.clone(),
                limit: asked.limit.unwrap_or(SECTION),
                now,
            };
            let soon = asked.soon_days.unwrap_or(SOON);
            let (mut sections, mut parts) = (Vec::new(), Vec::new());
            match asked.by {
                None => {
                    if let Some(since) = asked.since {
                        sections.extend(queue.changed(since)?);
                    }
                    let (whole, next) = queue.whole(soon)?;
                    sections.extend(whole);
                    until = next;
                }
                Some(by) => {
                    for (code, name) in queue.those_with_open_cases(by)? {
                        queue.filter = asked.filter.clone();
                        queue.filter.codes.push((by.column(), vec![code]));
                        let (sections, _) = queue.whole(soon)?;
                        if !sections.is_empty() {
                            parts.push(Part { name, sections });
                        }
                    }
                }
            }
            let backed_up = reader
                .standing("backup")?
                .map(|it| it.header.recorded_at.day().days_until(now.day()));
            let has_cases = reader.n_cases()? > 0;
            let is_old = has_cases && head > 0 && backed_up.is_none_or(|it| it > BACKUP_OLD);
            let list = TodayList {
                now,
                office: rules.profile.office.name.clone(),
                sections,
                parts,
                backup_old: is_old.then_some(backed_up),
            };
            self.kept.keep(&actor, asked, head, until, &list);
            Ok(list)
        })
    }
}

/// The cases meant that are the asker's: the office's, or those the own body leads or assists in, and own mediations.
pub(super) fn run_own(
    filter: &Filter,
    actor: &Actor,
    reader: &Reader,
    sight: Sight,
) -> Result<Vec<CaseId>, Error> {
    if actor.is_office_wide() {
        return filter.run(reader, sight);
    }
    let own = [
        (Column::Body, actor.body.as_ref()),
        (Column::Mediator, actor.mediator.as_ref()),
    ];
    let mut ids = Vec::new();
    for (column, code) in own {
        if let Some(code) = code {
            let mut filter = filter.clone();
            filter.codes.push((column, vec![code.clone()]));
            ids.extend(filter.run(reader, sight)?);
        }
    }
    if let Some(body) = &actor.body {
        let assists = reader.find(Key::Assisting, body.as_bytes(), sight)?;
        if !assists.is_empty() {
            let meant: HashSet<CaseId> = filter.run(reader, sight)?.into_iter().collect();
            ids.extend(assists.into_iter().filter(|it| meant.contains(it)));
        }
    }
    ids.sort_unstable();
    ids.dedup();
    // A mediator's body is that of the office they sit in, not one they act for.
    keep_own(&mut ids, actor, reader)?;
    Ok(ids)
}

/// Drops cases of others.
fn keep_own(ids: &mut Vec<CaseId>, actor: &Actor, reader: &Reader) -> Result<(), Error> {
    if actor.is_office_wide() {
        return Ok(());
    }
    let mut own = Vec::with_capacity(ids.len());
    for id in ids.iter() {
        let case = reader.case(*id, Office::sight(actor))?;
        if case.is_some_and(|it| actor.sees(&it)) {
            own.push(*id);
        }
    }
    *ids = own;
    Ok(())
}

/// Cases whose text holds the words, as typed.
fn in_text(reader: &Reader, words: &str, sight: Sight) -> Result<Vec<CaseId>, Error> {
    let mut found = Vec::new();
    reader.scan_text(|case, text| {
        if text.contains(words) {
            found.push(case);
        }
    })?;
    let mut seen = Vec::with_capacity(found.len());
    for case in found {
        if reader.is_in_sight(case, sight)? {
            seen.push(case);
        }
    }
    Ok(seen)
}

/// The columns of every list of cases.
pub(super) fn case_columns() -> Vec<SheetColumn> {
    vec![
        SheetColumn::new("number", "编号", "number", Kind::Id),
        SheetColumn::new("title", "标题", "title", Kind::Text),
        SheetColumn::new("state", "状态", "state", Kind::Code),
        SheetColumn::new("track", "途径", "track", Kind::Code).minor(),
        SheetColumn::new("applicant", "申请人", "applicant", Kind::Text).minor(),
        SheetColumn::new("body", "承办单位", "body", Kind::Text),
        SheetColumn::new("due", "到期", "due", Kind::Day),
        SheetColumn::new("received", "登记", "received", Kind::Day).minor(),
    ]
}

pub(super) fn case_sheet(
    reader: &Reader,
    rules: &Rules,
    ids: &[CaseId],
    sight: Sight,
    reveal: bool,
    detail: Detail,
) -> Result<Sheet, Error> {
    let mut columns = case_columns();
    columns.extend(detail::columns(detail));
    let mut sheet = Sheet::new(Words::new("案件", "cases"), columns);
    let mut estimated = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(mut case) = reader.case(*id, sight)? else {
            continue;
        };
        if !reveal {
            mask_case(&mut case);
        }
        let mut row = case_row(&case, rules);
        row.extend(detail::cells(detail, &case, rules));
        sheet.rows.push(row);
        estimated.push(nearest_period(&case).is_some_and(|it| it.due.estimated));
    }
    estimates::mark(&mut sheet, "due", &estimated);
    Ok(sheet)
}

fn case_row(case: &Case, rules: &Rules) -> Vec<Cell> {
    let names: Vec<String> = case
        .parties
        .iter()
        .filter(|it| it.role == "applicant")
        .filter_map(|it| it.name.clone())
        .collect();
    let applicant = match names.as_slice() {
        [] => Cell::Empty,
        [one] => Cell::text(one.clone()),
        [one, ..] => Cell::text(format!("{one}等{}人", names.len())),
    };
    let body = case.assignment.lead.as_ref().map(|it| {
        rules
            .profile
            .body(&it.body)
            .map_or_else(|| it.body.clone(), |it| it.name.clone())
    });
    vec![
        Cell::text(case.number.to_string()),
        case.title.clone().map_or(Cell::Empty, Cell::text),
        state_cell(case),
        case.track
            .map_or(Cell::Empty, |it| code_cell(rules, Axis::Track, it.code())),
        applicant,
        body.map_or(Cell::Empty, Cell::text),
        nearest_period(case).map_or(Cell::Empty, |it| Cell::Day(it.due.supervised.day())),
        Cell::Day(case.received_at.day()),
    ]
}

fn state_cell(case: &Case) -> Cell {
    Cell::code(case.state.code(), case.state.zh(), case.state.code())
}

pub(super) fn code_cell(rules: &Rules, axis: Axis, code: &str) -> Cell {
    match rules.codes.get(axis, code) {
        Some(it) => Cell::code(code.to_owned(), it.zh.clone(), it.en.clone()),
        None => Cell::code(code.to_owned(), code.to_owned(), code.to_owned()),
    }
}
