//! Codes: the closed lists by which a case is classified, each code with its names and the words people write for it.

mod axis;
mod words;

use std::collections::HashMap;

use minicbor::{Decode, Encode};

pub use axis::Axis;
pub use words::{nearest, plain};

/// One code of one axis.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Code {
    /// Lower-case ASCII words joined by `-`; what entries store.
    #[n(0)]
    pub code: String,
    #[n(1)]
    pub zh: String,
    #[n(2)]
    pub en: String,
    /// The first-level code this one stands under.
    #[n(3)]
    pub parent: Option<String>,
    /// Other words found in ledgers for the same thing.
    #[n(4)]
    pub aliases: Vec<String>,
    /// Where the code comes from: an article, a form, a practice.
    #[n(5)]
    pub source: String,
    #[n(6)]
    pub mark: Mark,
    /// The type of the mediation return (司法部口径) a dispute type counts as.
    #[n(7)]
    pub tally: Option<String>,
}

/// How well a code is founded. Stored for good: add variants, never change one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Mark {
    /// S: the text was read.
    #[n(0)]
    Sourced,
    /// M: well known, the text was not read.
    #[n(1)]
    Remembered,
    /// U: to be verified.
    #[n(2)]
    Uncertain,
    /// O: the office's own.
    #[n(3)]
    Own,
}

impl Mark {
    pub fn letter(self) -> &'static str {
        match self {
            Mark::Sourced => "S",
            Mark::Remembered => "M",
            Mark::Uncertain => "U",
            Mark::Own => "O",
        }
    }

    pub fn of(letter: &str) -> Option<Mark> {
        [Mark::Sourced, Mark::Remembered, Mark::Uncertain, Mark::Own]
            .into_iter()
            .find(|it| it.letter() == letter)
    }
}

/// What is wrong with a code among the others of its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeFault {
    pub axis: Axis,
    pub code: String,
    pub kind: CodeFaultKind,
}

/// The ways a table of codes can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeFaultKind {
    /// Not lower-case ASCII words joined by `-`.
    BadCode,
    DuplicateCode,
    NoChineseName,
    NoEnglishName,
    UnknownParent(String),
    /// The parent itself stands under another: tables have two levels.
    ParentIsChild(String),
    /// The word already means another code of the same axis.
    AmbiguousWord {
        word: String,
        other: String,
    },
    UnknownTally(String),
}

/// All code tables: built once from checked rows, asked a million times by an import.
#[derive(Clone, Debug)]
pub struct Codes {
    tables: Vec<Table>,
}

#[derive(Clone, Debug, Default)]
struct Table {
    codes: Vec<Code>,
    /// Code, names and aliases in plain form → place in `codes`.
    words: HashMap<String, usize>,
}

impl Codes {
    /// The tables of these rows, or everything that is wrong with them.
    pub fn new(rows: impl IntoIterator<Item = (Axis, Code)>) -> Result<Codes, Vec<CodeFault>> {
        let mut tables = vec![Table::default(); Axis::ALL.len()];
        let mut faults = Vec::new();
        for (axis, code) in rows {
            tables[axis as usize].codes.push(code);
        }
        for &axis in Axis::ALL {
            let table = &mut tables[axis as usize];
            table.index(axis, &mut faults);
            table.check_parents(axis, &mut faults);
        }
        check_tallies(&tables, &mut faults);
        if faults.is_empty() {
            Ok(Codes { tables })
        } else {
            Err(faults)
        }
    }

    /// The code of this axis, by its code alone.
    pub fn get(&self, axis: Axis, code: &str) -> Option<&Code> {
        let table = self.table(axis);
        let found = &table.codes[*table.words.get(code)?];
        (found.code == code).then_some(found)
    }

    /// The code meant by a word: code, Chinese or English name, or alias, however wide or large its letters.
    pub fn find(&self, axis: Axis, text: &str) -> Option<&Code> {
        let table = self.table(axis);
        // Most rows of an import already have the plain form: spare them the copy.
        let place = match table.words.get(text) {
            Some(place) => place,
            None => table.words.get(plain(text).as_str())?,
        };
        Some(&table.codes[*place])
    }

    /// The code whose words come nearest to an unknown one, for “did you mean”.
    pub fn suggest(&self, axis: Axis, text: &str) -> Option<&Code> {
        nearest(
            text,
            self.all(axis).iter().flat_map(|code| {
                let names = [&code.zh, &code.code, &code.en].into_iter();
                names
                    .chain(&code.aliases)
                    .map(move |word| (word.as_str(), code))
            }),
        )
    }

    /// All codes of an axis, in the order of its table.
    pub fn all(&self, axis: Axis) -> &[Code] {
        &self.table(axis).codes
    }

    /// The codes directly under this one.
    pub fn children(&self, axis: Axis, code: &str) -> impl Iterator<Item = &Code> {
        self.all(axis)
            .iter()
            .filter(move |it| it.parent.as_deref() == Some(code))
    }

    /// The first-level code over this one, or the code itself.
    pub fn top(&self, axis: Axis, code: &str) -> Option<&Code> {
        let found = self.get(axis, code)?;
        match &found.parent {
            Some(parent) => self.get(axis, parent),
            None => Some(found),
        }
    }

    /// The type of the mediation return (司法部 18 类) a dispute type counts as.
    pub fn tally_of(&self, dispute_type: &str) -> Option<&Code> {
        let found = self.get(Axis::DisputeType, dispute_type)?;
        self.get(Axis::DisputeTally, found.tally.as_deref()?)
    }

    /// These tables with the office's own rows: a known code is renamed and keeps its old names as aliases, an unknown
    /// one is added; none is ever removed, since entries may hold it.
    pub fn overlaid(&self, own: &[OwnCode]) -> Result<Codes, Vec<CodeFault>> {
        let mut tables: Vec<Vec<Code>> = self.tables.iter().map(|it| it.codes.clone()).collect();
        for OwnCode { axis, code } in own {
            let table = &mut tables[*axis as usize];
            match table.iter_mut().find(|it| it.code == code.code) {
                Some(known) => known.rename(code),
                None => table.push(code.clone()),
            }
        }
        Codes::new(
            Axis::ALL
                .iter()
                .zip(tables)
                .flat_map(|(&axis, codes)| codes.into_iter().map(move |it| (axis, it))),
        )
    }

    fn table(&self, axis: Axis) -> &Table {
        &self.tables[axis as usize]
    }
}

/// A row by which an office adds a code or renames one.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct OwnCode {
    #[n(0)]
    pub axis: Axis,
    #[n(1)]
    pub code: Code,
}

impl Code {
    fn rename(&mut self, own: &Code) {
        let mut aliases = vec![self.zh.clone(), self.en.clone()];
        aliases.append(&mut self.aliases);
        aliases.extend(own.aliases.iter().cloned());
        self.zh.clone_from(&own.zh);
        self.en.clone_from(&own.en);
        let names = [plain(&self.zh), plain(&self.en), self.code.clone()];
        for alias in aliases {
            let word = plain(&alias);
            if !names.contains(&word) && !self.aliases.iter().any(|it| plain(it) == word) {
                self.aliases.push(alias);
            }
        }
        if own.parent.is_some() {
            self.parent.clone_from(&own.parent);
        }
        if own.tally.is_some() {
            self.tally.clone_from(&own.tally);
        }
        self.source.clone_from(&own.source);
        self.mark = own.mark;
    }
}

impl Table {
    fn index(&mut self, axis: Axis, faults: &mut Vec<CodeFault>) {
        for (place, code) in self.codes.iter().enumerate() {
            let mut fault = |kind| {
                faults.push(CodeFault {
                    axis,
                    code: code.code.clone(),
                    kind,
                });
            };
            if !is_code(&code.code) {
                fault(CodeFaultKind::BadCode);
            }
            if code.zh.trim().is_empty() {
                fault(CodeFaultKind::NoChineseName);
            }
            if code.en.trim().is_empty() {
                fault(CodeFaultKind::NoEnglishName);
            }
            let words = [&code.code, &code.zh, &code.en].into_iter();
            for word in words.chain(&code.aliases) {
                let key = plain(word);
                if key.is_empty() {
                    continue;
                }
                let other = *self.words.entry(key).or_insert(place);
                if other == place {
                    continue;
                }
                let other = &self.codes[other].code;
                if *other == code.code {
                    fault(CodeFaultKind::DuplicateCode);
                    break;
                }
                fault(CodeFaultKind::AmbiguousWord {
                    word: word.clone(),
                    other: other.clone(),
                });
            }
        }
    }

    fn check_parents(&self, axis: Axis, faults: &mut Vec<CodeFault>) {
        for code in &self.codes {
            let Some(parent) = &code.parent else { continue };
            let over = self.codes.iter().find(|it| it.code == *parent);
            let kind = match over {
                None => CodeFaultKind::UnknownParent(parent.clone()),
                Some(over) if over.parent.is_some() => CodeFaultKind::ParentIsChild(parent.clone()),
                Some(_) => continue,
            };
            faults.push(CodeFault {
                axis,
                code: code.code.clone(),
                kind,
            });
        }
    }
}

fn check_tallies(tables: &[Table], faults: &mut Vec<CodeFault>) {
    let known = &tables[Axis::DisputeTally as usize].codes;
    for (&axis, table) in Axis::ALL.iter().zip(tables) {
        for code in &table.codes {
            if let Some(tally) = &code.tally
                && !known.iter().any(|it| it.code == *tally)
            {
                faults.push(CodeFault {
                    axis,
                    code: code.code.clone(),
                    kind: CodeFaultKind::UnknownTally(tally.clone()),
                });
            }
        }
    }
}

/// Whether a text can be a code: lower-case ASCII letters and digits, joined by single `-`.
pub fn is_code(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests;
