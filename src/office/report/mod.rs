//! Reports: an outline filled for one stretch of the calendar, all of it from one state of the office.

/// Which sheets, pictures and sentences there are.
pub mod outline;

/// Outlines from files.
mod reading;

/// Columns by the words for them.
mod known;

/// Groups without cases.
mod every;

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

use crate::casework::day::Day;
use crate::casework::occasion::{Actor, Rules};
use crate::report::bulletin::{self, Bulletin};
use crate::report::picture::Picture;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::report::stretch::{Length, Stretch};
use crate::store::Reader;

use super::error::{FormFault, FormReason};
use super::stats::Stats;
use super::{Asker, Error, Office};

use outline::{Blanks, Outline, Over, Part, Table};
use sentence::Told;

/// A report, as asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub outline: Outline,
    /// None: the newest that is over, of the outline's usual length.
    pub stretch: Option<Stretch>,
    /// As the office stood at the end of this day, by what was recorded until then.
    pub as_of: Option<Day>,
    /// Counted anew, even where the report is frozen for the stretch.
    pub live: bool,
}

impl Report {
    /// The stretch reported on.
    fn stretch(&self, today: Day) -> Result<Stretch, Error> {
        let lengths = &self.outline.lengths;
        let usual = lengths.first().copied().unwrap_or(Length::Month);
        let Some(stretch) = self.stretch else {
            return Ok(Stretch::around(today, usual).before());
        };
        let why = if !lengths.is_empty() && !lengths.contains(&stretch.length) {
            FormReason::OtherLength {
                lengths: lengths.clone(),
            }
        } else if stretch.first > today {
            FormReason::InFuture
        } else {
            return Ok(stretch);
        };
        Err(Error::Filter(FormFault {
            field: "period".to_owned(),
            value: stretch.id(),
            why,
        }))
    }
}

impl Table {
    /// The question for a stretch.
    fn asked(&self, stretch: Stretch, as_of: Option<Day>) -> Stats {
        let mut asked = self.stats.clone();
        asked.as_of = as_of;
        match self.over {
            Over::Stretch => asked.stretch = Some(stretch),
            Over::Since(length) => {
                asked.from = Some(Stretch::around(stretch.last, length).first);
                asked.to = Some(stretch.last);
            }
            Over::All => asked.to = Some(stretch.last),
        }
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
            if !asked.live && asked.as_of.is_none() && actor.is_office_wide() {
                let stretch = asked.stretch(self.clock.reading().day())?;
                if let Some(it) = freeze::fixed(reader, &asked.outline.name, stretch)? {
                    return Ok(it.bulletin);
                }
            }
            self.filled(reader, &rules, &actor, asked)
        })
    }

    /// The outline filled from one view of the file.
    fn filled(
        &self,
        reader: &Reader,
        rules: &Rules,
        actor: &Actor,
        asked: &Report,
    ) -> Result<Bulletin, Error> {
        let clock = self.clock.reading().day();
        let stretch = asked.stretch(asked.as_of.map_or(clock, |it| it.min(clock)))?;
        let outline = &asked.outline;
        let questions: Vec<Stats> = outline
            .tables()
            .map(|it| it.asked(stretch, asked.as_of))
            .collect();
        let known: Vec<&Stats> = questions.iter().collect();
        let counting = self.counting(reader, rules, actor, asked.as_of, &known)?;
        let mut sheets = Vec::with_capacity(questions.len());
        for (table, question) in outline.tables().zip(&questions) {
            let mut sheet = counting.sheet(question)?;
            if table.every {
                every::fill(&mut sheet, question, rules);
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
        let whole = Stats {
            stretch: Some(stretch),
            as_of: asked.as_of,
            ..Stats::default()
        };
        let mut made = Bulletin {
            name: outline.name.clone(),
            title: outline.title.clone(),
            office: rules.profile.office.name.clone(),
            period: days(stretch),
            stretch: stretch.id(),
            parts: Vec::new(),
            notes: counting.notes(&whole),
        };
        made.parts = parts(outline, &sheets, &made);
        Ok(made)
    }
}

/// The outline's parts in their order, its tables filled.
fn parts(outline: &Outline, sheets: &[Sheet], made: &Bulletin) -> Vec<bulletin::Part> {
    let named: Vec<&Sheet> = sheets.iter().collect();
    let told = Told {
        office: &made.office,
        period: &made.period,
        sheets: &named,
    };
    let mut left = sheets.iter();
    let mut parts = Vec::new();
    for part in &outline.parts {
        match part {
            Part::Heading(it) => parts.push(bulletin::Part::Heading(it.clone())),
            Part::Sentence(it) => parts.push(bulletin::Part::Text(it.told(&told))),
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

fn days(stretch: Stretch) -> Words {
    let Words { zh, en } = stretch.words();
    let (first, last) = (stretch.first, stretch.last);
    if stretch.length == Length::Day {
        return Words::new(zh, en);
    }
    Words::new(
        format!("{zh}（{first} 至 {last}）"),
        format!("{en} ({first} to {last})"),
    )
}
