//! Reports frozen (固化): what a report says of a period that is over is recorded, and stands whatever is entered later.

use crate::casework::case::{Case, CaseId};
use crate::casework::day::{Day, Moment};
use crate::casework::facts::Number;
use crate::casework::house;
use crate::casework::occasion::Actor;
use crate::casework::profile::Role;
use crate::casework::record::{Entry, Record};
use crate::report::bulletin::{Bulletin, Part};
use crate::report::differ::{changes, no_changes};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::report::stretch::Stretch;
use crate::store::{Reader, Sight, StoreError, frozen_kind, house_draft};

use super::cases::Telling;
use super::outline::Outline;
use super::{Report, When};
use crate::office::error::{FormFault, FormReason, OtherOutline};
use crate::office::form::Fields;
use crate::office::naming::read_number;
use crate::office::{Asker, Error, Office};

/// Reports to be frozen for a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Freeze {
    pub outlines: Vec<Outline>,
    pub stretch: Stretch,
    /// Says what would be frozen and records nothing.
    pub dry_run: bool,
}

/// Frozen reports to be held against what they would say now.
#[derive(Clone, Debug, PartialEq)]
pub struct Differ {
    pub outlines: Vec<Outline>,
    pub stretch: Stretch,
}

/// What has changed since reports were frozen, and by which records.
#[derive(Clone, Debug, PartialEq)]
pub struct Differences {
    pub stretch: Stretch,
    pub office: String,
    /// Old and new values, one row for each cell.
    pub cells: Sheet,
    /// The records since that may be the reason, without people and free text.
    pub since: Vec<Since>,
}

/// A record that bears on a frozen period.
#[derive(Clone, Debug, PartialEq)]
pub struct Since {
    /// The case's number; of work that belongs to none, nothing.
    pub number: String,
    pub record: Record,
}

/// A report asked for as it was frozen, by its name alone: the outline need not be at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen {
    pub report: String,
    pub stretch: Stretch,
}

impl Frozen {
    /// Nothing but name and period were asked for; whatever is asked beside them wants an outline.
    pub fn named(report: &str, fields: &Fields, today: Day) -> Option<Frozen> {
        let mut asked = fields.iter();
        let (Some(("period", period)), None) = (asked.next(), asked.next()) else {
            return None;
        };
        Some(Frozen {
            report: report.to_owned(),
            stretch: Stretch::of(period, today)?,
        })
    }
}

/// A report as it was frozen.
pub(super) struct Fixed {
    record: Record,
    /// Counted up to this record.
    head: u64,
    /// The office's own outline it was filled from.
    outline: Option<[u8; 32]>,
    pub(super) bulletin: Bulletin,
}

impl Fixed {
    /// It must have been filled from this outline: two files of one name are two reports.
    fn check_is_of(&self, outline: &Outline) -> Result<(), Error> {
        if self.outline == outline.digest {
            return Ok(());
        }
        let header = &self.record.header;
        Err(Error::OtherOutline(Box::new(OtherOutline {
            report: self.bulletin.name.clone(),
            stretch: self.bulletin.stretch.clone(),
            title: self.bulletin.title.clone(),
            frozen_at: header.recorded_at,
            officer: header.officer.clone(),
        })))
    }

    /// The same to be printed. A name asked for without a file stands for what was frozen under it, whatever the program
    /// says under that name by now.
    pub(super) fn check_answers(&self, outline: &Outline) -> Result<(), Error> {
        match outline.digest {
            None => Ok(()),
            Some(_) => self.check_is_of(outline),
        }
    }
}

/// A report filled, to be frozen.
struct Made {
    head: u64,
    outline: Option<[u8; 32]>,
    bulletin: Bulletin,
}

/// The report as it was frozen for a stretch, if it was; what it says of cases out of sight since is left out.
pub(super) fn fixed(
    reader: &Reader,
    report: &str,
    stretch: Stretch,
    sight: Sight,
) -> Result<Option<Fixed>, StoreError> {
    let Some(record) = reader.standing(&frozen_kind(&stretch.id(), report))? else {
        return Ok(None);
    };
    let Entry::House(house::Entry::ReportFrozen {
        head,
        bulletin,
        outline,
        ..
    }) = &record.entry
    else {
        return Ok(None);
    };
    let mut bulletin = minicbor::decode(bulletin)
        .map_err(|it| StoreError::damaged(format!("the frozen report {report}: {it}")))?;
    leave_out_of_sight(&mut bulletin, reader, sight)?;
    Ok(Some(Fixed {
        head: *head,
        outline: *outline,
        bulletin,
        record,
    }))
}

/// A case may be restricted after it was listed: sums that name nobody stand, its row does not.
fn leave_out_of_sight(
    bulletin: &mut Bulletin,
    reader: &Reader,
    sight: Sight,
) -> Result<(), StoreError> {
    if sight == Sight::All {
        return Ok(());
    }
    for part in &mut bulletin.parts {
        let Part::Sheet(sheet) = part else { continue };
        let Some(at) = sheet.columns.iter().position(is_number) else {
            continue;
        };
        let n_frozen = sheet.rows.len();
        let mut seen = Vec::with_capacity(n_frozen);
        for row in std::mem::take(&mut sheet.rows) {
            let is_seen = match row.get(at).and_then(number_in) {
                None => true,
                Some(it) => reader.find_number(it, sight)?.is_some(),
            };
            if is_seen {
                seen.push(row);
            }
        }
        let n = n_frozen - seen.len();
        sheet.rows = seen;
        if n > 0 {
            sheet.note(Words::new(
                format!("固化后限阅的{n}件未列出"),
                format!("{n} restricted since it was frozen: not listed"),
            ));
        }
    }
    Ok(())
}

fn is_number(column: &Column) -> bool {
    column.kind == Kind::Id && column.id == "number"
}

fn number_in(cell: &Cell) -> Option<Number> {
    let Cell::Text(text) = cell else { return None };
    let (year, serial) = read_number(text)?;
    Some(Number {
        year: year?,
        serial,
    })
}

impl Office {
    /// Freezes what is not frozen yet, and tells how each report stands.
    pub(in crate::office) fn freeze(&self, asker: &Asker, asked: &Freeze) -> Result<Sheet, Error> {
        let stretch = asked.stretch;
        let made = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            check_entitled(&actor)?;
            if stretch.last >= self.clock.reading().day() {
                return Err(fault(stretch, FormReason::NotOver { last: stretch.last }));
            }
            let head = reader.head()?.gno;
            let mut made = Vec::with_capacity(asked.outlines.len());
            for outline in &asked.outlines {
                if let Some(it) = fixed(reader, &outline.name, stretch, Sight::All)? {
                    it.check_is_of(outline)?;
                    continue;
                }
                let actor = everybody(&actor);
                let report = live(outline, stretch);
                let bulletin = self.filled(reader, &rules, &actor, &report, Telling::Lasting)?;
                made.push(Made {
                    head,
                    outline: outline.digest,
                    bulletin,
                });
            }
            Ok(made)
        })?;
        if !asked.dry_run && !made.is_empty() {
            self.record_frozen(asker, stretch, &made)?;
        }
        let fresh: Vec<&str> = made.iter().map(|it| it.bulletin.name.as_str()).collect();
        self.store.read(|reader| -> Result<_, Error> {
            let mut sheet = standings(stretch);
            for outline in &asked.outlines {
                let known = fixed(reader, &outline.name, stretch, Sight::All)?;
                let is_fresh = fresh.contains(&outline.name.as_str());
                sheet.row(standing(outline, known.as_ref(), is_fresh));
            }
            Ok(sheet)
        })
    }

    fn record_frozen(&self, asker: &Asker, stretch: Stretch, made: &[Made]) -> Result<(), Error> {
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            check_entitled(&asking.actor)?;
            for it in made {
                let head = it.head;
                // Another program may have been quicker.
                let kind = frozen_kind(&stretch.id(), &it.bulletin.name);
                if writer.standing_gno(&kind)?.is_some() {
                    continue;
                }
                let mut bulletin = it.bulletin.clone();
                let officers = &asking.rules.profile.officers;
                let officer = officers.iter().find(|it| it.id == asking.actor.id);
                let by = officer.map_or(&asking.actor.id, |it| &it.name);
                let recorded_at = asking.recorded_at;
                bulletin.notes.push(Words::new(
                    format!(
                        "{recorded_at} 由 {by} 固化，数据截至第 {head} 号记录；此后的登记和更正不再改变本表，限阅案件不在其中"
                    ),
                    format!(
                        "frozen at {recorded_at} by {by}, counted up to record {head}: nothing entered or corrected since changes it; no restricted case is in it"
                    ),
                ));
                let entry = house::Entry::ReportFrozen {
                    report: bulletin.name.clone(),
                    stretch: stretch.id(),
                    head,
                    bulletin: minicbor::to_vec(&bulletin).expect("memory takes what it is given"),
                    outline: it.outline,
                };
                let draft = house_draft(entry, None);
                asking.append_house(writer, draft)?;
            }
            Ok(())
        })
    }

    /// A report as it was frozen, by its name; none where it was not, or where the asker counts only their own.
    pub(in crate::office) fn frozen(
        &self,
        asker: &Asker,
        asked: &Frozen,
    ) -> Result<Option<Bulletin>, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            if !actor.is_office_wide() {
                return Ok(None);
            }
            let sight = Office::sight(&actor);
            Ok(fixed(reader, &asked.report, asked.stretch, sight)?.map(|it| it.bulletin))
        })
    }

    /// Holds frozen reports against what they would say now.
    pub(in crate::office) fn differ(
        &self,
        asker: &Asker,
        asked: &Differ,
    ) -> Result<Differences, Error> {
        let stretch = asked.stretch;
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            if !actor.is_office_wide() {
                return Err(Error::NotEntitled { what: "differ" });
            }
            let mut cells = no_changes();
            let mut head = None;
            for outline in &asked.outlines {
                let sight = Office::sight(&actor);
                let Some(fixed) = fixed(reader, &outline.name, stretch, sight)? else {
                    continue;
                };
                fixed.check_is_of(outline)?;
                head = Some(head.map_or(fixed.head, |it: u64| it.min(fixed.head)));
                let report = live(outline, stretch);
                let actor = everybody(&actor);
                let now = self.filled(reader, &rules, &actor, &report, Telling::Lasting)?;
                changes(&fixed.bulletin, &now, &mut cells);
            }
            let Some(head) = head else {
                return Err(fault(stretch, FormReason::NotFrozen));
            };
            Ok(Differences {
                stretch,
                office: rules.profile.office.name.clone(),
                cells,
                since: since(reader, stretch, head, Office::sight(&actor))?,
            })
        })
    }
}

/// The records after `head` that bear on a period: told of one of its days, about a case that was opened or closed in it,
/// then or now, or of work done in it.
fn since(
    reader: &Reader,
    stretch: Stretch,
    head: u64,
    sight: Sight,
) -> Result<Vec<Since>, StoreError> {
    let mut found = Vec::new();
    let mut last: Option<(CaseId, bool, String)> = None;
    for gno in head + 1..=reader.head()?.gno {
        let Some(mut record) = reader.record(gno)? else {
            continue;
        };
        let id = record.header.case;
        if id == CaseId::HOUSE {
            let on = day_of_activity(reader, &record)?;
            if on.is_some_and(|it| (stretch.first..=stretch.last).contains(&it)) {
                record.private = None;
                let number = String::new();
                found.push(Since { number, record });
            }
            continue;
        }
        if last.as_ref().is_none_or(|it| it.0 != id) {
            let records = reader.records(id, sight)?;
            let (then, now) = (folded(&records, head), folded(&records, u64::MAX));
            let touches = |it: &Option<Case>| it.as_ref().is_some_and(|it| is_in(it, stretch));
            let number = now.as_ref().map(|it| it.number.to_string());
            let bears = touches(&then) || touches(&now);
            // Out of sight: no number, and nothing to tell.
            last = Some((id, bears && number.is_some(), number.unwrap_or_default()));
        }
        let Some((_, bears, number)) = &last else {
            continue;
        };
        let of_then = record.header.happened_at.day() <= stretch.last;
        if (*bears || of_then) && !number.is_empty() {
            record.private = None;
            found.push(Since {
                number: number.clone(),
                record,
            });
        }
    }
    Ok(found)
}

/// On which day the work was done that a record of the office tells of, or takes back.
fn day_of_activity(reader: &Reader, record: &Record) -> Result<Option<Day>, StoreError> {
    let told = match &record.entry {
        Entry::House(house::Entry::ActivityRecorded { .. }) => Some(record.header.happened_at),
        Entry::House(house::Entry::ActivityReversed { gno }) => {
            reader.record(*gno)?.map(|it| it.header.happened_at)
        }
        _ => None,
    };
    Ok(told.map(Moment::day))
}

fn folded(records: &[Record], until: u64) -> Option<Case> {
    let n = records.partition_point(|it| it.header.gno <= until);
    Case::fold(&records[..n])
}

/// Opened or closed in the period.
fn is_in(case: &Case, stretch: Stretch) -> bool {
    let days = stretch.first..=stretch.last;
    let closed = case.conclusion.as_ref().map(|it| it.on.day());
    days.contains(&case.received_at.day()) || closed.is_some_and(|it| days.contains(&it))
}

/// What anybody who counts the whole office may see: the figures of a report are not another's because of who froze it.
fn everybody(actor: &Actor) -> Actor {
    Actor {
        sees_restricted: false,
        ..actor.clone()
    }
}

fn live(outline: &Outline, stretch: Stretch) -> Report {
    Report {
        when: Some(When::Stretch(stretch)),
        live: true,
        ..Report::of(outline.clone())
    }
}

fn check_entitled(actor: &Actor) -> Result<(), Error> {
    const ROLES: [Role; 3] = [Role::Leader, Role::Supervisor, Role::Administrator];
    if ROLES.iter().any(|it| actor.is(*it)) {
        Ok(())
    } else {
        Err(Error::NotEntitled { what: "freeze" })
    }
}

fn fault(stretch: Stretch, why: FormReason) -> Error {
    Error::Filter(FormFault {
        field: "period".to_owned(),
        value: stretch.id(),
        why,
    })
}

fn standings(stretch: Stretch) -> Sheet {
    let Words { zh, en } = stretch.words();
    Sheet::new(
        Words::new(format!("{zh}报表固化"), format!("reports of {en}, frozen")),
        vec![
            Column::new("report", "报表", "report", Kind::Text),
            Column::new("title", "名称", "title", Kind::Code),
            Column::new("standing", "状态", "standing", Kind::Code),
            Column::new("frozen_at", "固化时间", "frozen at", Kind::Moment),
            Column::new("head", "数据截至记录", "up to record", Kind::Int),
        ],
    )
}

fn standing(outline: &Outline, known: Option<&Fixed>, is_fresh: bool) -> Vec<Cell> {
    let Words { zh, en } = outline.title.clone();
    let standing = match (known, is_fresh) {
        (None, _) => Cell::code("ready", "可以固化", "can be frozen"),
        (Some(_), true) => Cell::code("frozen", "已固化", "frozen"),
        (Some(_), false) => Cell::code("already", "此前已固化", "frozen before"),
    };
    vec![
        Cell::text(outline.name.clone()),
        Cell::code(outline.name.clone(), zh, en),
        standing,
        known.map(|it| it.record.header.recorded_at).into(),
        known
            .map(|it| i64::try_from(it.head).unwrap_or(i64::MAX))
            .into(),
    ]
}
