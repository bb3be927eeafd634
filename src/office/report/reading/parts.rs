//! Parts of an outline that count nothing: sentences, lists of single cases, rows that are filled in by hand.

use toml::de::{DeTable, DeValue};

use super::{Parser, Value};
use crate::casework::code::{Axis, Code};
use crate::office::error::FormReason;
use crate::office::report::known::Tables;
use crate::office::report::outline::{
    Activities, Blanks, Cases, Examples, Expected, MOST_LISTED, OutlineReason, Over,
};
use crate::office::report::sentence::{self, Piece, Sentence};
use crate::report::dimension::Dimension;
use crate::report::sheet::{Kind, Words};

const OF_BLANKS: [&str; 5] = ["blanks", "title", "title_en", "rows", "rows_en"];
const OF_ACTIVITIES: [&str; 5] = ["activities", "title", "title_en", "kinds", "people"];
/// Keys of every list of cases, of one of its own, and of examples.
const OF_CASES: [&str; 5] = ["cases", "title", "title_en", "where", "overdue"];
const OF_LISTS: [&str; 3] = ["dates", "over", "most"];
const OF_EXAMPLES: [&str; 3] = ["of", "groups", "each"];

/// Cases listed where nobody says how many.
const LISTED: usize = 20;
/// Groups with examples, and examples of each, likewise.
const GROUPS: usize = 5;
const EACH: usize = 1;

impl Parser<'_> {
    pub(super) fn activities(&mut self, table: &DeTable<'_>) -> Option<Activities> {
        self.keys(table, OF_ACTIVITIES.into_iter());
        let named = table.get("activities");
        let id = named.and_then(|it| self.id("activities", it))?;
        let kinds = match table.get("kinds") {
            Some(it) => self.kinds(it),
            None => self.rules.codes.all(Axis::Activity).to_vec(),
        };
        let words = kinds.iter().map(|it| it.code.clone()).collect();
        let otherwise = || Words::new("工作", "work done");
        Some(Activities {
            id,
            title: self.title(table).unwrap_or_else(otherwise),
            kinds: words,
            people: self.flag(table, "people", true, OutlineReason::NotEvery)
                || !table.contains_key("people"),
        })
    }

    fn kinds(&mut self, value: Value<'_, '_>) -> Vec<Code> {
        let rules = self.rules;
        let mut kinds = Vec::new();
        for (at, word) in self.texts("kinds", value) {
            let axis = Axis::Activity;
            if let Some(it) = rules.codes.find(axis, &word) {
                kinds.push(it.clone());
                continue;
            }
            let near = rules.codes.suggest(axis, &word).map(|it| it.zh.clone());
            let why = FormReason::UnknownCode { axis, near };
            self.fault(at, "kinds", OutlineReason::Asked { value: word, why });
        }
        kinds
    }

    pub(super) fn blanks(&mut self, table: &DeTable<'_>) -> Option<Blanks> {
        self.keys(table, OF_BLANKS.into_iter());
        let id = table.get("blanks").and_then(|it| self.id("blanks", it))?;
        let rows = table
            .get("rows")
            .map_or(Vec::new(), |it| self.texts("rows", it));
        let english = table.get("rows_en");
        let english = english.map_or(Vec::new(), |it| self.texts("rows_en", it));
        let at = table.get("blanks").map_or(0, |it| it.span().start);
        if rows.is_empty() {
            self.fault(at, "blanks", OutlineReason::Missing { key: "rows" });
        }
        let Some(title) = self.title(table) else {
            self.fault(at, "blanks", OutlineReason::Missing { key: "title" });
            return None;
        };
        let mut english = english.into_iter().map(|it| it.1);
        let rows = rows.into_iter().map(|(_, zh)| match english.next() {
            Some(en) => Words::new(zh, en),
            None => Words::from(zh),
        });
        Some(Blanks {
            id,
            title,
            rows: rows.collect(),
        })
    }

    /// `cases = "late"` with conditions of its own, or examples `of` a sheet above.
    pub(super) fn cases(&mut self, table: &DeTable<'_>) -> Option<Cases> {
        let more = match table.contains_key("of") {
            true => OF_EXAMPLES,
            false => OF_LISTS,
        };
        self.keys(table, OF_CASES.into_iter().chain(more));
        let id = table.get("cases").and_then(|it| self.id("cases", it))?;
        let stats = self.question(table, &[("where", "where"), ("dates", "dates")])?;
        let over = table.get("over").map(|it| self.over(it));
        let of = match table.get("of") {
            None => None,
            Some(it) => Some(Examples {
                sheet: self.exemplified(it)?,
                groups: self.count(table, "groups", GROUPS),
                each: self.count(table, "each", EACH),
            }),
        };
        Some(Cases {
            id,
            title: self.title(table),
            stats,
            over: over.unwrap_or(Some(Over::Stretch))?,
            overdue: self.flag(table, "overdue", true, OutlineReason::NotEvery),
            of,
            most: self.count(table, "most", LISTED),
        })
    }

    /// The sheet above whose groups have examples: of one dimension, and each group a code.
    fn exemplified(&mut self, value: Value<'_, '_>) -> Option<String> {
        let name = self.text_of("of", value)?;
        let at = value.span().start;
        let Some(table) = self.tables.iter().find(|it| it.id == name) else {
            if !self.unsound.contains(&name) {
                let why = self.unknown_sheet(&name);
                self.fault(at, "of", why);
            }
            return None;
        };
        // A colour is told by the clock and not by a column.
        let fits = |it: Dimension| it.kind() == Kind::Code && it != Dimension::Colour;
        if matches!(table.stats.by[..], [one] if fits(one)) {
            return Some(name);
        }
        self.fault(at, "of", OutlineReason::NotExamples);
        None
    }

    fn count(&mut self, table: &DeTable<'_>, key: &str, otherwise: usize) -> usize {
        let Some(value) = table.get(key) else {
            return otherwise;
        };
        let n = match value.get_ref() {
            DeValue::Integer(it) => it.to_string().parse().ok(),
            _ => None,
        };
        match n.filter(|it| (1..=MOST_LISTED).contains(it)) {
            Some(n) => n,
            None => {
                self.expected(value, key, Expected::Count);
                otherwise
            }
        }
    }

    pub(super) fn sentence(&mut self, table: &DeTable<'_>) -> Option<Sentence> {
        let zh = self.pieces(table, "text")?;
        let en = match table.get("text_en") {
            Some(_) => self.pieces(table, "text_en")?,
            None => zh.clone(),
        };
        Some(Sentence { zh, en })
    }

    fn pieces(&mut self, table: &DeTable<'_>, key: &str) -> Option<Vec<Piece>> {
        let value = table.get(key)?;
        let text = self.text_of(key, value)?;
        match sentence::read(&text, &Tables(&self.tables)) {
            Ok(it) => Some(it),
            Err((_, OutlineReason::UnknownSheet { name, .. })) if self.unsound.contains(&name) => {
                None
            }
            Err((at, why)) => {
                // The place in the file: the same place in the text, looked for behind the opening quotes.
                let from = value.span().start;
                let rest = self.text.get(from..value.span().end).unwrap_or_default();
                let shown: String = text[at..]
                    .chars()
                    .take_while(|it| *it != '|' && *it != '\n')
                    .collect();
                let near = rest.find(&shown).map_or(from, |it| from + it);
                self.fault(near, key, why);
                None
            }
        }
    }
}
