//! The bulletin: sheets, pictures and sentences that belong together, as a leader is given them.

use super::picture::Picture;
use super::sheet::{Sheet, Words};

/// What one report says for one period: values, in the order in which they are read, whatever file they end in.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bulletin {
    /// The name by which the report is asked for.
    pub name: String,
    pub title: Words,
    /// The office it speaks of.
    pub office: String,
    /// The days counted, as people say them.
    pub period: Words,
    /// The same as programs write it: `2026-10`, `2026Q3`.
    pub stretch: String,
    pub parts: Vec<Part>,
    /// What holds for all of it: rules version, head of the data read, what was left out.
    pub notes: Vec<Words>,
}

/// One piece of a bulletin.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Heading(Words),
    /// A sentence; every number in it stands in a sheet of the same bulletin.
    Text(Words),
    Sheet(Sheet),
    Picture(Picture),
}

impl Bulletin {
    /// Its sheets, in order.
    pub fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        self.parts.iter().filter_map(|it| match it {
            Part::Sheet(sheet) => Some(sheet),
            _ => None,
        })
    }
}
