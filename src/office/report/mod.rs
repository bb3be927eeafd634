//! Reports: an outline filled for one stretch of the calendar, all of it from one state of the office.

/// Which sheets, pictures and sentences there are.
pub mod outline;

/// Reports from typed words.
mod asked;

/// Outlines from files.
mod reading;

/// Columns by the words for them.
mod known;

/// Groups without cases.
mod every;

/// Single cases.
mod cases;

/// Work that belongs to no case.
mod activities;

/// Which columns a table shows, and which way they stand.
mod columns;

/// Reports of closed periods, fixed and held against the present.
pub mod freeze;

/// Rates weighted and ranked.
mod score;

/// Sentences filled with figures.
pub mod sentence;

#[cfg(test)]
mod tests;

use crate::casework::occasion::{Actor, Rules};
use crate::report::bulletin::{self, Bulletin};
use crate::report::picture::Picture;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::Reader;

use super::stats::Stats;
use super::{Asker, Error, Office, activity};

pub use asked::{Report, When};
use cases::Telling;
use outline::{Blanks, Outline, Over, Part, Table};
use sentence::Told;

impl Table {
    /// The question for some days and cases.
    fn asked(&self, report: &Report, when: When) -> Stats {
        let mut asked = self.stats.clone();
        asked.as_of = report.as_of;
        asked.conditions.extend_from_slice(&report.only);
        when.ask(&mut asked, self.over);
        asked
    }
}

impl Office {
    /// Fills an outline. What the asker may not count is in no part of it.
    pub(super) fn report(&self, asker: &Asker, asked: &Report) -> Result<Bulletin, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            // What is frozen is of the whole office, and only those who count all of it are told it.
            if !asked.live
                && asked.is_plain()
                && actor.is_office_wide()
                && let When::Stretch(stretch) = asked.when(self.clock.reading().day())?
                && let Some(it) =
                    freeze::fixed(reader, &asked.outline.name, stretch, Office::sight(&actor))?
            {
                it.check_answers(&asked.outline)?;
                return Ok(it.bulletin);
            }
            self.filled(reader, &rules, &actor, asked, Telling::Titled)
        })
    }

    /// The outline filled from one view of the file.
    fn filled(
        &self,
        reader: &Reader,
        rules: &Rules,
        actor: &Actor,
        asked: &Report,
        telling: Telling,
    ) -> Result<Bulletin, Error> {
        let clock = self.clock.reading().day();
        let when = asked.when(asked.as_of.map_or(clock, |it| it.min(clock)))?;
        let outline = &asked.outline;
        let questions: Vec<Stats> = outline.tables().map(|it| it.asked(asked, when)).collect();
        let lists = outline.cases().map(|it| it.asked(asked, outline, when));
        let lists: Vec<Stats> = lists.collect();
        let known: Vec<&Stats> = questions.iter().chain(&lists).collect();
        let counting = self.counting(reader, rules, actor, asked.as_of, &known)?;
        let mut sheets = Vec::with_capacity(questions.len());
        for (table, question) in outline.tables().zip(&questions) {
            let mut sheet = counting.sheet(question)?;
            if table.every {
                every::fill(&mut sheet, question, rules, counting.today());
            }
            columns::keep_compared(&mut sheet, table);
            if !table.score.is_empty() {
                score::rank(&mut sheet, table);
            }
            sheet.id = table.id.clone().into();
            if let Some(title) = &table.title {
                sheet.title = title.clone();
            }
            sheets.push(sheet);
        }
        let mut listed = Vec::with_capacity(lists.len());
        for (cases, question) in outline.cases().zip(&lists) {
            listed.push(cases.listed(question, &counting, &sheets, outline, telling)?);
        }
        let mut whole = Stats {
            as_of: asked.as_of,
            conditions: asked.only.clone(),
            ..Stats::default()
        };
        when.ask(&mut whole, Over::Stretch);
        let mut made = Bulletin {
            name: outline.name.clone(),
            title: outline.title.clone(),
            office: rules.profile.office.name.clone(),
            period: asked.told(when),
            stretch: when.id(),
            parts: Vec::new(),
            notes: counting.notes(&whole),
        };
        if asked.as_of.is_none() && !asked.is_plain() {
            made.notes.push(Words::new(
                "所选的日期和条件另行统计，不是固化的报表",
                "days or cases were chosen: counted for this, and never the frozen report",
            ));
        }
        let mut done = Vec::new();
        if outline.activities().next().is_some() {
            let told = activity::as_of(reader, actor, counting.now())?;
            let sheets = outline.activities();
            done.extend(sheets.map(|it| it.counted(&told, asked, when, rules)));
        }
        made.parts = parts(outline, &sheets, listed, done, &made);
        Ok(made)
    }
}

/// The outline's parts in their order, its tables filled.
fn parts(
    outline: &Outline,
    sheets: &[Sheet],
    listed: Vec<Sheet>,
    done: Vec<Sheet>,
    made: &Bulletin,
) -> Vec<bulletin::Part> {
    let named: Vec<&Sheet> = sheets.iter().collect();
    let told = Told {
        office: &made.office,
        period: &made.period,
        sheets: &named,
    };
    let (mut left, mut listed, mut done) = (sheets.iter(), listed.into_iter(), done.into_iter());
    let mut parts = Vec::new();
    for part in &outline.parts {
        match part {
            Part::Heading(it) => parts.push(bulletin::Part::Heading(it.clone())),
            Part::Sentence(it) => parts.push(bulletin::Part::Text(it.told(&told))),
            Part::Cases(_) => parts.extend(listed.next().map(bulletin::Part::Sheet)),
            Part::Activities(_) => parts.extend(done.next().map(bulletin::Part::Sheet)),
            Part::Blanks(it) => parts.push(bulletin::Part::Sheet(blank(it))),
            Part::Table(table) => {
                let Some(sheet) = left.next() else { continue };
                let shown = match table.upright {
                    true => columns::upright(sheet, table),
                    false => sheet.clone(),
                };
                parts.push(bulletin::Part::Sheet(shown));
                for (shape, columns) in &table.pictures {
                    let ids: Vec<&str> = columns.iter().map(String::as_str).collect();
                    let picture = Picture::of(sheet, *shape, &ids);
                    parts.extend(picture.map(bulletin::Part::Picture));
                }
            }
        }
    }
    parts
}

/// Rows for figures that are not recorded here.
fn blank(asked: &Blanks) -> Sheet {
    let columns = vec![
        Column::new("item", "项目", "item", Kind::Text),
        Column::new("figure", "数", "figure", Kind::Int),
    ];
    let mut sheet = Sheet::new(asked.title.clone(), columns);
    sheet.id = asked.id.clone().into();
    for row in &asked.rows {
        let item = Cell::code(row.zh.clone(), row.zh.clone(), row.en.clone());
        sheet.row(vec![item, Cell::Empty]);
    }
    sheet.note(Words::new(
        "本系统不登记这些数，由填报人另填",
        "not recorded here: to be filled in by hand",
    ));
    sheet
}
