//! Activities (工作登记): recorded by whoever did them, taken back with a reason, listed and summed; the only way to their figures.

use std::collections::{BTreeMap, HashMap};

use crate::casework::activity::{Activity, Fault, Stated};
use crate::casework::case::CaseId;
use crate::casework::code::{Axis, nearest};
use crate::casework::day::{Day, Moment};
use crate::casework::masking::mask_text;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::record::Record;
use crate::casework::refusal::Refusal;
use crate::casework::{house, statement};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::report::stretch::Stretch;
use crate::store::activity::Told;
use crate::store::{Reader, StoreError, Writer, house_draft};

use super::asking::Asking;
use super::error::{FormFault, FormReason};
use super::form::{Fields, read_day, read_yes_no};
use super::lists::code_cell;
use super::showing::end_of;
use super::{Asker, Error, Office};

/// Work to be recorded: all of it or nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordActivities {
    pub stated: Vec<Stated>,
    /// Judge only.
    pub dry_run: bool,
}

/// A record of such work to be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct ReverseActivity {
    pub gno: u64,
    /// Why.
    pub words: String,
}

/// Work to be listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Activities {
    pub first: Option<Day>,
    pub last: Option<Day>,
    pub kind: Option<String>,
    pub place: Option<String>,
    pub body: Option<String>,
    /// Put together by this instead of listed one by one.
    pub by: Option<By>,
    /// With what was taken back.
    pub reversed: bool,
    pub as_of: Option<Day>,
}

/// By what work is summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Kind,
    Place,
    Body,
}

impl Activities {
    /// What may be asked for.
    pub const FIELDS: &'static [&'static str] = &[
        "period", "from", "to", "kind", "place", "body", "by", "reversed", "as_of",
    ];

    /// Reads what is asked for from typed words.
    pub fn build(fields: &Fields, rules: &Rules, today: Day) -> Result<Activities, FormFault> {
        let mut asked = Activities::default();
        for (field, value) in fields.iter() {
            let set = asked.set(field, value, rules, today);
            set.map_err(|why| FormFault {
                field: field.to_owned(),
                value: value.to_owned(),
                why,
            })?;
        }
        Ok(asked)
    }

    fn set(
        &mut self,
        field: &str,
        value: &str,
        rules: &Rules,
        today: Day,
    ) -> Result<(), FormReason> {
        let day = || read_day(value).ok_or(FormReason::NotADay);
        let (codes, profile) = (&rules.codes, &rules.profile);
        match field {
            "period" => {
                let stretch = Stretch::of(value, today).ok_or(FormReason::NotAPeriod)?;
                (self.first, self.last) = (Some(stretch.first), Some(stretch.last));
            }
            "from" => self.first = Some(day()?),
            "to" => self.last = Some(day()?),
            "as_of" => self.as_of = Some(day()?),
            "kind" => {
                let axis = Axis::Activity;
                let near = || codes.suggest(axis, value).map(|it| it.zh.clone());
                let found = codes.find(axis, value);
                let found = found.ok_or_else(|| FormReason::UnknownCode { axis, near: near() })?;
                self.kind = Some(found.code.clone());
            }
            "place" => {
                let found = profile.find_place(value).ok_or(FormReason::UnknownPlace)?;
                self.place = Some(found.code.clone());
            }
            "body" => {
                let found = profile.find_body(value);
                let found = found.ok_or(FormReason::UnknownBody { near: None })?;
                self.body = Some(found.code.clone());
            }
            "by" => self.by = Some(By::of(value).ok_or_else(by_unknown)?),
            "reversed" => self.reversed = read_yes_no(value).ok_or(FormReason::NotYesOrNo)?,
            other => {
                let known = Activities::FIELDS.iter().map(|it| (*it, *it));
                let near = nearest(other, known).map(str::to_owned);
                return Err(FormReason::UnknownField { near });
            }
        }
        Ok(())
    }

    fn wants(&self, it: &Told, rules: &Rules) -> bool {
        let on = it.header.happened_at.day();
        let (activity, profile) = (&it.activity, &rules.profile);
        let is_there = |place: &str| {
            let at = activity.place.as_deref();
            at.is_some_and(|at| {
                let all = profile.places_within(place);
                all.iter().any(|it| it.code == at)
            })
        };
        self.first.is_none_or(|it| it <= on)
            && self.last.is_none_or(|it| on <= it)
            && self.kind.as_ref().is_none_or(|it| *it == activity.kind)
            && (self.body.is_none() || self.body == activity.body)
            && self.place.as_deref().is_none_or(is_there)
    }
}

impl By {
    const WORDS: [(By, [&'static str; 2]); 3] = [
        (By::Kind, ["kind", "类别"]),
        (By::Place, ["place", "区域"]),
        (By::Body, ["body", "单位"]),
    ];

    fn of(word: &str) -> Option<By> {
        let word = word.trim();
        let found = By::WORDS.into_iter().find(|it| it.1.contains(&word));
        found.map(|it| it.0)
    }

    fn code(self, it: &Activity) -> Option<&str> {
        match self {
            By::Kind => None,
            By::Place => it.place.as_deref(),
            By::Body => it.body.as_deref(),
        }
    }

    fn column(self) -> Column {
        match self {
            By::Kind => Column::new("kind", "类别", "kind", Kind::Code),
            By::Place => Column::new("place", "所属区域", "place", Kind::Code),
            By::Body => Column::new("body", "承办单位", "body", Kind::Code),
        }
    }

    /// What stands in its column.
    fn cell(self, it: &Activity, rules: &Rules) -> Cell {
        let profile = &rules.profile;
        let (code, name) = match self {
            By::Kind => return code_cell(rules, Axis::Activity, &it.kind),
            By::Place => {
                let code = it.place.as_deref();
                let found = code.and_then(|it| profile.place(it));
                (code, found.map(|it| it.name.as_str()))
            }
            By::Body => {
                let code = it.body.as_deref();
                let found = code.and_then(|it| profile.body(it));
                (code, found.map(|it| it.name.as_str()))
            }
        };
        let Some(code) = code else {
            return Cell::Empty;
        };
        let name = name.unwrap_or(code).to_owned();
        Cell::code(code.to_owned(), name.clone(), name)
    }
}

fn by_unknown() -> FormReason {
    FormReason::UnknownDimension {
        near: Some(By::WORDS[0].1[1].to_owned()),
    }
}

impl Office {
    /// Records work; of those who work for a body, as work of the body.
    pub(super) fn record_activities(
        &self,
        asker: &Asker,
        asked: &RecordActivities,
    ) -> Result<Vec<Record>, Error> {
        self.write_where(
            |_| !asked.dry_run,
            |writer| self.record_all(writer, asker, &asked.stated),
        )
    }

    fn record_all(
        &self,
        writer: &mut Writer,
        asker: &Asker,
        all: &[Stated],
    ) -> Result<Vec<Record>, Error> {
        let asking = self.asking(writer, asker)?;
        let now = asking.recorded_at;
        let all: Vec<Stated> = all.iter().map(|it| asking.completed(it)).collect();
        let standing = writer.activities()?;
        let standing = standing.iter().filter(|it| it.reversal.is_none());
        // None: in this very request.
        let mut known: HashMap<Stated, Option<u64>> = standing
            .map(|it| (stated(it), Some(it.header.gno)))
            .collect();
        let mut faults = Vec::new();
        for (n, it) in all.iter().enumerate() {
            let judged = it.judge(now.day(), &asking.rules);
            let judged = judged.and_then(|()| match known.insert(it.clone(), None) {
                None => Ok(()),
                Some(None) => Err(Fault::Twice.into()),
                Some(Some(gno)) => Err(Fault::AlreadyRecorded { gno }.into()),
            });
            faults.extend(judged.err().map(|why| (n, why)));
        }
        if all.len() == 1
            && let Some((_, why)) = faults.pop()
        {
            return Err(why.into());
        }
        if !faults.is_empty() {
            return Err(Error::OfRows(faults));
        }
        let mut records = Vec::with_capacity(all.len());
        let mut last = writer.last_of_house()?;
        for it in all {
            let on = it.on.filter(|it| *it < now.day());
            let turn = asking.turn(on.map_or(now, Day::start), None);
            let activity = it.activity;
            let draft = house_draft(house::Entry::ActivityRecorded { activity }, it.note);
            let written = writer.append(CaseId::HOUSE, last.as_slice(), vec![draft], &turn)?;
            last = written.last().cloned();
            records.extend(written);
        }
        Ok(records)
    }

    /// Takes a record back: it stays where it is, and counts no more.
    pub(super) fn reverse_activity(
        &self,
        asker: &Asker,
        asked: &ReverseActivity,
    ) -> Result<(), Error> {
        let gno = asked.gno;
        let words = statement::said("words", &asked.words)?;
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            let all = writer.activities()?;
            let mut own = all.iter().filter(|it| is_of(it, &asking.actor));
            let Some(told) = own.find(|it| it.header.gno == gno) else {
                return Err(Refusal::from(Fault::NoSuchActivity { gno }).into());
            };
            if told.reversal.is_some() {
                return Err(Refusal::from(Fault::AlreadyReversed { gno }).into());
            }
            let entry = house::Entry::ActivityReversed { gno };
            asking.append_house(writer, house_draft(entry, words))
        })
    }

    /// What was done, one by one or summed.
    pub(super) fn activities(&self, asker: &Asker, asked: &Activities) -> Result<Sheet, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let now = self.clock.reading();
            let moment = asked.as_of.map_or(now, |it| end_of(it).min(now));
            let mut told = as_of(reader, &actor, moment)?;
            told.retain(|it| asked.wants(it, &rules));
            told.retain(|it| asked.reversed || it.reversal.is_none());
            told.sort_by_key(|it| it.header.happened_at);
            Ok(match asked.by {
                Some(by) => summed(&told, by, &rules),
                None => listed(&told, asked.reversed, &rules),
            })
        })
    }
}

impl Asking<'_> {
    /// What somebody says of work done, with its day and the body they work for.
    fn completed(&self, stated: &Stated) -> Stated {
        let mut stated = stated.clone();
        if !self.actor.is_office_wide() {
            stated.activity.body.clone_from(&self.actor.body);
        }
        stated.on = stated.on.or(Some(self.recorded_at.day()));
        stated
    }
}

/// An activity as it was stated.
fn stated(it: &Told) -> Stated {
    Stated {
        activity: it.activity.clone(),
        on: Some(it.header.happened_at.day()),
        note: it.private.as_ref().and_then(|it| it.words.clone()),
    }
}

/// Those who work for a body or mediate know of what the body did and of what they told themselves.
fn is_of(it: &Told, actor: &Actor) -> bool {
    let of_body = actor.body.is_some() && it.activity.body == actor.body;
    actor.is_office_wide() || of_body || it.header.officer == actor.id
}

/// What an actor may know of, as it stood at a moment: what was recorded by then, and taken back by then.
pub(super) fn as_of(
    reader: &Reader,
    actor: &Actor,
    moment: Moment,
) -> Result<Vec<Told>, StoreError> {
    let mut all = reader.activities()?;
    all.retain(|it| it.header.recorded_at <= moment && is_of(it, actor));
    for it in &mut all {
        it.reversal.take_if(|it| it.recorded_at > moment);
    }
    Ok(all)
}

/// What was done, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    pub(super) matters: i64,
    /// Of those who counted them; none where nobody did.
    pub(super) people: Option<i64>,
}

impl Sum {
    pub(super) fn add(&mut self, it: &Told) {
        self.matters += i64::from(it.activity.matters);
        if let Some(n) = it.activity.people {
            *self.people.get_or_insert(0) += i64::from(n);
        }
    }
}

fn listed(told: &[Told], with_reversed: bool, rules: &Rules) -> Sheet {
    let mut columns = vec![
        Column::new("record", "记录号", "record", Kind::Int),
        Column::new("on", "日期", "date", Kind::Day),
        By::Kind.column(),
        Column::new("matters", "件数", "matters", Kind::Int),
        Column::new("people", "人数", "people", Kind::Int),
        By::Place.column(),
        By::Body.column(),
        Column::new("note", "备注", "note", Kind::Text),
        Column::new("officer", "登记人", "recorded by", Kind::Text).minor(),
    ];
    if with_reversed {
        columns.push(Column::new("standing", "状态", "standing", Kind::Code));
    }
    let mut sheet = Sheet::new(Words::new("工作登记", "activities"), columns);
    for it in told {
        let (header, activity) = (&it.header, &it.activity);
        let note = it.private.as_ref().and_then(|it| it.words.as_deref());
        let officer = rules.profile.officer(&header.officer);
        let mut row = vec![
            Cell::Int(i64::try_from(header.gno).unwrap_or(i64::MAX)),
            Cell::Day(header.happened_at.day()),
            By::Kind.cell(activity, rules),
            Cell::Int(activity.matters.into()),
            activity.people.map(i64::from).into(),
            By::Place.cell(activity, rules),
            By::Body.cell(activity, rules),
            note.map_or(Cell::Empty, |it| Cell::text(mask_text(it))),
            Cell::text(officer.map_or(&header.officer, |it| &it.name).as_str()),
        ];
        if with_reversed {
            row.push(match it.reversal {
                None => Cell::code("stands", "有效", "stands"),
                Some(_) => Cell::code("reversed", "已撤销", "taken back"),
            });
        }
        sheet.row(row);
    }
    sheet
}

fn summed(told: &[Told], by: By, rules: &Rules) -> Sheet {
    let mut columns = vec![By::Kind.column()];
    if by != By::Kind {
        columns.insert(0, by.column());
    }
    columns.extend([
        Column::new("matters", "件数", "matters", Kind::Int),
        Column::new("people", "人数", "people", Kind::Int),
    ]);
    let mut sheet = Sheet::new(Words::new("工作登记合计", "activities added up"), columns);
    let kinds = rules.codes.all(Axis::Activity);
    let place = |it: &Told| kinds.iter().position(|kind| kind.code == it.activity.kind);
    let mut sums: BTreeMap<_, (&Told, Sum)> = BTreeMap::new();
    for it in told.iter().filter(|it| it.reversal.is_none()) {
        let key = (by.code(&it.activity), place(it));
        let first = sums.entry(key).or_insert((it, Sum::default()));
        first.1.add(it);
    }
    for (it, sum) in sums.into_values() {
        let mut row = vec![By::Kind.cell(&it.activity, rules)];
        if by != By::Kind {
            row.insert(0, by.cell(&it.activity, rules));
        }
        row.extend([Cell::Int(sum.matters), sum.people.into()]);
        sheet.row(row);
    }
    sheet
}
