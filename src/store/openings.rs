//! Cases about to be opened, as bytes that lack only their numbers: one thread makes them ready, another writes them.

use crate::casework::case::{Case, Draft};
use crate::casework::clock::PeriodChange;
use crate::casework::day::Moment;
use crate::casework::occasion::Rules;

use super::columns::Column;
use super::record::{self, Hash};
use super::rows::{self, DueKey, Key, Value};

/// Many cases, one after the other. Everything of one kind lies in one buffer, so that a million cases cost no allocation each.
#[derive(Default)]
pub struct Openings {
    each: Vec<Opening>,
    entries: Vec<u8>,
    parts: Vec<u8>,
    keys: Vec<u8>,
    values: Vec<u8>,
    words: String,
    dues: Vec<DueKey>,
    crossings: Vec<DueKey>,
    random: Random,
}

/// What is not bytes of a case, and where its bytes end.
struct Opening {
    happened_at: Moment,
    periods: Vec<PeriodChange>,
    commitment: Option<Hash>,
    /// Where in the entry its number is missing.
    number_at: usize,
    ends: Ends,
}

#[derive(Clone, Copy, Default)]
struct Ends {
    entries: usize,
    parts: usize,
    keys: usize,
    values: usize,
    words: usize,
    dues: usize,
    crossings: usize,
}

/// One case of them, borrowed.
pub(super) struct Ready<'a> {
    pub(super) happened_at: Moment,
    pub(super) periods: &'a [PeriodChange],
    pub(super) commitment: Option<Hash>,
    /// The entry before its number and after it.
    pub(super) entry: (&'a [u8], &'a [u8]),
    pub(super) part: &'a [u8],
    keys: &'a [u8],
    values: &'a [u8],
    pub(super) words: &'a str,
    /// Both lack the case.
    pub(super) dues: &'a [DueKey],
    pub(super) crossings: &'a [DueKey],
}

impl Openings {
    /// Takes in the opening of a case, and the case that makes; both still without their numbers. Answers its place.
    /// `rules` are those in force in the file.
    pub fn push(
        &mut self,
        draft: &mut Draft,
        case: &Case,
        happened_at: Moment,
        rules: &Rules,
    ) -> usize {
        let number_at = record::encode_numberless(&mut draft.entry, &mut self.entries);
        let commitment = (!draft.private.is_empty())
            .then(|| record::seal_into(&draft.private, self.random.salt(), &mut self.parts));
        rows::each_lookup(case, &mut |key, value| {
            if key != Key::Number {
                put_piece(&mut self.keys, key as u8, value);
            }
        });
        for (n, column) in Column::ALL.iter().enumerate() {
            let n = n as u8;
            match rows::value(case, *column) {
                Value::Code(None) | Value::Number(0) => {}
                Value::Code(Some(code)) => put_piece(&mut self.values, n, code.as_bytes()),
                Value::Number(it) => put_piece(&mut self.values, n, &it.to_le_bytes()),
            }
        }
        let parties = &draft.private.parties;
        self.words.push_str(&rows::words(
            &draft.entry,
            &draft.private,
            &rows::names(parties),
        ));
        self.dues.extend(rows::dues(case));
        if !case.periods.is_empty() {
            self.crossings.extend(rows::crossings(case, Some(rules)));
        }
        self.each.push(Opening {
            happened_at,
            periods: std::mem::take(&mut draft.periods),
            commitment,
            number_at,
            ends: Ends {
                entries: self.entries.len(),
                parts: self.parts.len(),
                keys: self.keys.len(),
                values: self.values.len(),
                words: self.words.len(),
                dues: self.dues.len(),
                crossings: self.crossings.len(),
            },
        });
        self.each.len() - 1
    }

    /// Empties it, and keeps its buffers.
    pub fn clear(&mut self) {
        self.each.clear();
        self.entries.clear();
        self.parts.clear();
        self.keys.clear();
        self.values.clear();
        self.words.clear();
        self.dues.clear();
        self.crossings.clear();
    }

    /// The one at a place.
    pub(super) fn get(&self, n: usize) -> Ready<'_> {
        let it = &self.each[n];
        let from = match n.checked_sub(1) {
            Some(before) => self.each[before].ends,
            None => Ends::default(),
        };
        let to = it.ends;
        Ready {
            happened_at: it.happened_at,
            periods: &it.periods,
            commitment: it.commitment,
            entry: (
                &self.entries[from.entries..it.number_at],
                &self.entries[it.number_at..to.entries],
            ),
            part: &self.parts[from.parts..to.parts],
            keys: &self.keys[from.keys..to.keys],
            values: &self.values[from.values..to.values],
            words: &self.words[from.words..to.words],
            dues: &self.dues[from.dues..to.dues],
            crossings: &self.crossings[from.crossings..to.crossings],
        }
    }
}

impl<'a> Ready<'a> {
    /// Kind and value of everything the case is found by but its number.
    pub(super) fn keys(&self) -> impl Iterator<Item = (u8, &'a [u8])> + use<'a> {
        Pieces(self.keys)
    }

    /// Place in [`Column::ALL`] and value of every column that is not empty: of a code its letters, else eight bytes.
    pub(super) fn values(&self) -> impl Iterator<Item = (u8, &'a [u8])> + use<'a> {
        Pieces(self.values)
    }
}

fn put_piece(bytes: &mut Vec<u8>, tag: u8, value: &[u8]) {
    let length = u32::try_from(value.len()).expect("a value is far below four gigabytes");
    bytes.push(tag);
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(value);
}

/// What [`put_piece`] wrote, read again.
struct Pieces<'a>(&'a [u8]);

impl<'a> Iterator for Pieces<'a> {
    type Item = (u8, &'a [u8]);

    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (tag, rest) = self.0.split_first()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (value, rest) = rest.split_at(u32::from_le_bytes(*length) as usize);
        self.0 = rest;
        Some((*tag, value))
    }
}

/// Random bytes of the operating system, fetched a page at a time.
#[derive(Default)]
struct Random {
    bytes: Vec<u8>,
}

impl Random {
    fn salt(&mut self) -> [u8; 16] {
        if self.bytes.len() < 16 {
            self.bytes.resize(4096, 0);
            getrandom::fill(&mut self.bytes).expect("the operating system gives random bytes");
        }
        let mut salt = [0; 16];
        salt.copy_from_slice(&self.bytes[self.bytes.len() - 16..]);
        self.bytes.truncate(self.bytes.len() - 16);
        salt
    }
}
