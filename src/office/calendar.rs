//! Holidays published since: a year's table is checked, put in force, and every running limit it moves is reckoned anew.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::casework::case::{Case, CaseId};
use crate::casework::clock::{self, PeriodChange};
use crate::casework::day::Day;
use crate::casework::house;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::Role;
use crate::casework::record::Entry;
use crate::casework::turn as turns;
use crate::reference::calendar::published::{Published, TableFault};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::{Reader, Sight, StoreError, Writer, house_draft, standing};

use super::asking::own_turn;
use super::request::ImportCalendar;
use super::{Asker, Error, Office, estimates};

/// A limit this long before the first day that changed cannot be moved by it: no run of rest days is longer.
const RUN_OF_REST: i32 = 40;
/// How long one transaction may take; a clerk waits so long.
const SLICE: Duration = Duration::from_secs(1);
/// Pause in which others may write.
const PAUSE: Duration = Duration::from_millis(50);

/// What a published table brings.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarImported {
    pub years: Vec<YearTable>,
    /// The table says what was in force already.
    pub known: bool,
    /// The limits that move, or moved: case, period, before, after.
    pub moved: Sheet,
    pub n_cases: usize,
    pub written: bool,
}

/// One year of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearTable {
    pub year: i16,
    pub n_off: usize,
    pub n_work: usize,
    /// A table of the year was in force before.
    pub replaces: bool,
}

/// A table that passed its checks, and the calendar it makes.
struct Adoption {
    /// Every year the office took over itself, as text.
    rows: String,
    years: Vec<i16>,
    tables: Vec<YearTable>,
    /// What will be in force.
    rules: Rules,
    known: bool,
}

impl Office {
    pub(super) fn import_calendar(
        &self,
        asker: &Asker,
        asked: &ImportCalendar,
    ) -> Result<CalendarImported, Error> {
        let table = Published::read(&asked.text).map_err(Error::Calendar)?;
        let mut outcome = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            check_entitled(&actor)?;
            let sight = Office::sight(&actor);
            let own = reader.standing("calendar")?.map(|it| it.entry);
            let today = self.clock.reading().day();
            let adoption = adopt(&rules, own.as_ref(), &table, today)?;
            let older = older_than(reader, &rules, &adoption)?;
            let mut moved = moved_sheet();
            let mut estimated: Vec<(bool, bool)> = Vec::new();
            let mut n_cases = 0;
            for id in candidates(reader, &table)? {
                if let Some(case) = reader.case(id, sight)? {
                    let changes = clock::restate(&case, &adoption.rules, &older);
                    n_cases += usize::from(!changes.is_empty());
                    tell(&mut moved, &mut estimated, &case, &changes, &rules);
                }
            }
            let (before, after): (Vec<bool>, Vec<bool>) = estimated.into_iter().unzip();
            estimates::mark(&mut moved, "before", &before);
            estimates::mark(&mut moved, "after", &after);
            Ok(CalendarImported {
                years: adoption.tables,
                known: adoption.known,
                moved,
                n_cases,
                written: false,
            })
        })?;
        if asked.dry_run {
            return Ok(outcome);
        }
        self.put_in_force(asker, asked, &table)?;
        self.restate_all(asker, &table)?;
        outcome.written = true;
        Ok(outcome)
    }

    /// Records the table, unless it is in force already.
    fn put_in_force(
        &self,
        asker: &Asker,
        asked: &ImportCalendar,
        table: &Published,
    ) -> Result<(), Error> {
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            check_entitled(&asking.actor)?;
            let own = match writer.standing_gno("calendar")? {
                Some(gno) => writer.record(gno)?.map(|it| it.entry),
                None => None,
            };
            let today = asking.recorded_at.day();
            let adoption = adopt(&asking.rules, own.as_ref(), table, today)?;
            if adoption.known {
                return Ok(());
            }
            let entry = house::Entry::CalendarAdopted {
                source: asked.source.clone(),
                rows: adoption.rows,
                years: adoption.years,
            };
            let draft = house_draft(entry, None);
            asking.append_house(writer, draft)
        })
    }

    /// Reckons anew what runs, so many at a time that a clerk at a window waits a second at most. Stopped anywhere,
    /// the same table again goes on where it was: a case already reckoned anew changes no more.
    fn restate_all(&self, asker: &Asker, table: &Published) -> Result<(), Error> {
        let (ids, older) = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let older = standing::older(reader, rules.reference)?;
            Ok((candidates(reader, table)?, older))
        })?;
        let mut rest = ids.as_slice();
        while !rest.is_empty() {
            rest = self
                .store
                .write(|writer| self.restate_some(writer, asker, rest, &older))?;
            if !rest.is_empty() {
                std::thread::sleep(PAUSE);
            }
        }
        Ok(())
    }

    /// As many cases as one transaction may take; answers those that are left.
    fn restate_some<'i>(
        &self,
        writer: &mut Writer,
        asker: &Asker,
        ids: &'i [CaseId],
        older: &[Rules],
    ) -> Result<&'i [CaseId], Error> {
        let began = Instant::now();
        let rules = writer.rules()?;
        let recorded_at = self.recording(writer)?;
        let turn = own_turn(asker, &rules, recorded_at);
        let mut rest = ids;
        while let Some((id, others)) = rest.split_first()
            && began.elapsed() < SLICE
        {
            rest = others;
            let records = writer.records(*id)?;
            let draft = Case::fold(&records).and_then(|it| turns::restate(&it, &rules, older));
            if let Some(draft) = draft {
                writer.append(*id, &records, vec![draft], &turn)?;
            }
        }
        Ok(rest)
    }
}

fn check_entitled(actor: &Actor) -> Result<(), Error> {
    if actor.is(Role::Administrator) {
        Ok(())
    } else {
        Err(Error::NotEntitled { what: "calendar" })
    }
}

/// The table over what the office took over before, checked on this day.
fn adopt(
    rules: &Rules,
    own: Option<&Entry>,
    table: &Published,
    today: Day,
) -> Result<Adoption, Error> {
    let now = &rules.calendar;
    let faults = table.check(now, today);
    if !faults.is_empty() {
        return Err(Error::Calendar(faults));
    }
    let before = match own {
        Some(Entry::House(house::Entry::CalendarAdopted { rows, .. })) => rows.as_str(),
        _ => "date,kind,name\n",
    };
    let next = now
        .overlaid(format!("{}*", now.version()), &table.rows)
        .map_err(|it| Error::Calendar(it.into_iter().map(TableFault::Days).collect()))?;
    let years: BTreeSet<i16> = table.rows.iter().map(|it| it.day.year()).collect();
    let tables = years.iter().filter(|year| next.covers(**year)).map(|year| {
        let (n_off, n_work) = next.exceptions_in(*year);
        YearTable {
            year: *year,
            n_off,
            n_work,
            replaces: now.covers(*year),
        }
    });
    let covered_anew = years.iter().any(|it| next.covers(*it) && !now.covers(*it));
    Ok(Adoption {
        rows: table.over(before).map_err(Error::Calendar)?,
        tables: tables.collect(),
        years: years.into_iter().collect(),
        known: !covered_anew && now.first_and_last_difference(&next).is_none(),
        rules: Rules {
            calendar: next,
            ..rules.clone()
        },
    })
}

/// What limits may have been told by: every version in the file, the one in force among them.
fn older_than(reader: &Reader, rules: &Rules, adoption: &Adoption) -> Result<Vec<Rules>, Error> {
    let mut older = standing::older(reader, rules.reference)?;
    if !adoption.known {
        older.insert(0, rules.clone());
    }
    Ok(older)
}

/// Cases with a running period that ends after the first day of the table, or within a run of rest days before it.
fn candidates(reader: &Reader, table: &Published) -> Result<Vec<CaseId>, StoreError> {
    let first = table
        .rows
        .iter()
        .map(|it| it.day)
        .min()
        .unwrap_or(Day::LAST);
    let from = first.plus(-RUN_OF_REST).start();
    let ever = Day::LAST.start();
    let mut running = reader.due_before(ever, Sight::All)?;
    running.extend(reader.rights_due(from, ever, Sight::All)?);
    let ids: BTreeSet<CaseId> = running
        .into_iter()
        .filter(|it| it.limit >= from)
        .map(|it| it.case)
        .collect();
    Ok(ids.into_iter().collect())
}

fn moved_sheet() -> Sheet {
    Sheet::new(
        Words::new("期限变动", "limits that move"),
        vec![
            Column::new("number", "编号", "number", Kind::Id),
            Column::new("period", "期限", "period", Kind::Text),
            Column::new("before", "原到期", "was due", Kind::Day),
            Column::new("after", "现到期", "is due", Kind::Day),
            Column::new(
                "supervised_before",
                "原监督届满",
                "was supervised",
                Kind::Day,
            )
            .minor(),
            Column::new("supervised_after", "现监督届满", "is supervised", Kind::Day).minor(),
            Column::new("rule", "规则", "rule", Kind::Id).minor(),
        ],
    )
}

fn tell(
    sheet: &mut Sheet,
    estimated: &mut Vec<(bool, bool)>,
    case: &Case,
    changes: &[PeriodChange],
    rules: &Rules,
) {
    for change in changes {
        let PeriodChange::Restated { no, due } = change else {
            continue;
        };
        let Some(period) = case.periods.iter().find(|it| it.no == *no) else {
            continue;
        };
        let name = match period.rule_in(rules, case.rule_set()) {
            Some(it) => Cell::code(it.id.clone(), it.name_zh.clone(), it.name_en.clone()),
            None => Cell::text(period.rule.clone()),
        };
        sheet.row(vec![
            Cell::text(case.number.to_string()),
            name,
            Cell::Day(period.due.legal.day()),
            Cell::Day(due.legal.day()),
            Cell::Day(period.due.supervised.day()),
            Cell::Day(due.supervised.day()),
            Cell::text(period.rule.clone()),
        ]);
        estimated.push((period.due.estimated, due.estimated));
    }
}
