//! The bulletin: sheets, pictures and sentences that belong together, as a leader is given them.

use minicbor::{Decode, Encode};

use super::picture::Picture;
use super::sheet::{Sheet, Words};

/// What one report says for one period: values, in the order in which they are read, whatever file they end in.
#[derive(Clone, Debug, PartialEq, Default, Encode, Decode)]
#[cbor(map)]
pub struct Bulletin {
    /// The name by which the report is asked for.
    #[n(0)]
    pub name: String,
    #[n(1)]
    pub title: Words,
    /// The office it speaks of.
    #[n(2)]
    pub office: String,
    /// The days counted, as people say them.
    #[n(3)]
    pub period: Words,
    /// The same as programs write it: `2026-10`, `2026Q3`.
    #[n(4)]
    pub stretch: String,
    #[n(5)]
    pub parts: Vec<Part>,
    /// What holds for all of it: rules version, head of the data read, what was left out.
    #[n(6)]
    pub notes: Vec<Words>,
}

/// One piece of a bulletin.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Part {
    #[n(0)]
    Heading(#[n(0)] Words),
    /// A sentence; every number in it stands in a sheet of the same bulletin.
    #[n(1)]
    Text(#[n(0)] Words),
    #[n(2)]
    Sheet(#[n(0)] Sheet),
    #[n(3)]
    Picture(#[n(0)] Picture),
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
