//! What follows from records: lookups, due rows, columns and text, gathered and written sorted.

use std::borrow::Cow;
use std::collections::BTreeSet;

use redb::ReadableTable;

use super::{TEXTS_AT_ONCE, Writer};
use crate::casework::case::{Case, CaseId};
use crate::casework::occasion::Rules;
use crate::casework::record::Record;
use crate::store::bulk::append;
use crate::store::columns::{self, Column, Width};
use crate::store::error::StoreError;
use crate::store::rows::{self, Key, Value};
use crate::store::text;
use crate::store::view;

impl Writer<'_> {
    pub(super) fn derive(
        &mut self,
        id: CaseId,
        before: &[Record],
        appended: &[Record],
    ) -> Result<(), StoreError> {
        let old = Case::fold(before);
        let new = match &old {
            None => Case::fold(appended),
            Some(_) => Case::fold(&[before, appended].concat()),
        }
        .ok_or_else(|| {
            StoreError::damaged(format!("case {} does not begin with an opening", id.0))
        })?;
        if old.is_none()
            && let Some(next) = self.serials.get_mut(&new.number.year)
        {
            *next = (*next).max(new.number.serial + 1);
        }
        for slip in &new.supervision.slips {
            if let Some(next) = self.slip_serials.get_mut(&slip.number.year) {
                *next = (*next).max(slip.number.serial + 1);
            }
        }
        self.change_lookups(old.as_ref(), &new);
        self.change_dues(old.as_ref(), &new)?;
        self.change_columns(old.as_ref(), &new)?;
        if old.is_none() {
            return self.push_texts(id, rows::texts(appended).into_iter());
        }
        // A name stated now is masked in what was said before.
        let names_more = |it: &Record| it.private.as_ref().is_some_and(|it| !it.parties.is_empty());
        let known = if appended.iter().any(names_more) {
            rows::texts(before)
        } else {
            Vec::new()
        };
        let first = appended.first().map_or(0, |it| it.header.gno);
        let texts = rows::texts(&[before, appended].concat());
        for (gno, words) in texts {
            if gno < first {
                if known.is_empty() || known.iter().any(|it| it.0 == gno && it.1 == words) {
                    continue;
                }
                self.take_text(gno)?;
            }
            self.push_texts(id, std::iter::once((gno, words)))?;
        }
        Ok(())
    }

    fn take_text(&mut self, gno: u64) -> Result<(), StoreError> {
        let segment = self.text_segment(text::segment_of(gno))?;
        *segment =
            text::without(segment, gno).map_err(|()| StoreError::damaged("a text segment"))?;
        Ok(())
    }

    pub(in crate::store) fn push_texts(
        &mut self,
        id: CaseId,
        texts: impl Iterator<Item = (u64, String)>,
    ) -> Result<(), StoreError> {
        for (gno, words) in texts {
            self.push_text(gno, id, &words)?;
        }
        Ok(())
    }

    pub(in crate::store) fn push_text(
        &mut self,
        gno: u64,
        id: CaseId,
        words: &str,
    ) -> Result<(), StoreError> {
        let segment = self.text_segment(text::segment_of(gno))?;
        text::push(segment, gno, id, words);
        Ok(())
    }

    fn change_lookups(&mut self, old: Option<&Case>, new: &Case) {
        let after = rows::lookups(new);
        let before = old.map(rows::lookups).unwrap_or_default();
        for key in &before {
            if after.binary_search(key).is_err() {
                self.lookups_out.insert(key.clone());
            }
        }
        for key in after {
            if before.binary_search(&key).is_err() {
                let remember = [Key::ExternalNo as u8, Key::RowDigest as u8].contains(&key[0]);
                self.add_lookup(key, remember);
            }
        }
    }

    pub(super) fn add_lookup(&mut self, key: Vec<u8>, remember: bool) {
        self.lookups_out.remove(&key);
        if remember {
            self.fresh.insert(key[..key.len() - 8].to_vec());
        }
        self.lookups_in.push(key);
    }

    fn change_dues(&mut self, old: Option<&Case>, new: &Case) -> Result<(), StoreError> {
        let before = old.map(rows::dues).unwrap_or_default();
        change(
            &before,
            rows::dues(new),
            &mut self.due_in,
            &mut self.due_out,
        );
        let rules = self.rules_if_any()?;
        let crossings = |case: &Case| rows::crossings(case, rules.as_deref());
        let before = old.map(crossings).unwrap_or_default();
        change(
            &before,
            crossings(new),
            &mut self.crossing_in,
            &mut self.crossing_out,
        );
        Ok(())
    }

    /// Reckons every crossing anew where this transaction changed the days, rules or lines they are told by.
    fn restate_crossings(&mut self) -> Result<(), StoreError> {
        let Some(before) = self.rules_before.take() else {
            return Ok(());
        };
        let now = self.rules()?;
        let told_by = |it: &Rules| {
            (
                it.calendar.clone(),
                it.periods.clone(),
                it.profile.office.lines,
            )
        };
        if told_by(&before) == told_by(&now) {
            return Ok(());
        }
        let mut stored = Vec::new();
        let mut cases: BTreeSet<CaseId> = BTreeSet::new();
        for row in self.crossing.range::<&[u8]>(..)? {
            let key = row?.0.value().to_vec();
            cases.extend(rows::read_crossing_key(&key).map(|it| it.case));
            stored.push(key);
        }
        for key in &stored {
            self.crossing.remove(key.as_slice())?;
        }
        for row in self.due.range::<&[u8]>(..)? {
            cases.extend(rows::read_due_key(row?.0.value()).map(|it| it.case));
        }
        for id in cases {
            let case = Case::fold(&self.records(id)?);
            for key in case.map_or(Vec::new(), |it| rows::crossings(&it, Some(&now))) {
                self.crossing.insert(key.as_slice(), ())?;
            }
        }
        Ok(())
    }

    fn change_columns(&mut self, old: Option<&Case>, new: &Case) -> Result<(), StoreError> {
        let (segment, offset) = columns::place_of(new.id.0);
        let before = old.map(rows::columns);
        for (n, value) in rows::columns(new).into_iter().enumerate() {
            if before.as_ref().is_some_and(|it| it[n] == value) {
                continue;
            }
            let column = Column::ALL[n];
            let value = match value {
                Value::Number(it) => it,
                Value::Code(None) => 0,
                Value::Code(Some(code)) => self.word(column, &code)?,
            };
            let bytes = self.segment(column, segment)?;
            columns::write(bytes, column.width(), offset, value);
        }
        Ok(())
    }

    /// The number of a code in its column's dictionary; a new one when it was never used.
    pub(in crate::store) fn word(&mut self, column: Column, code: &str) -> Result<u64, StoreError> {
        let number = column.number();
        if !self.words.contains_key(&number) {
            let known = view::dictionary(&*self.dictionary, column)?;
            let words = known.into_iter().zip(0..).skip(1).collect();
            self.words.insert(number, words);
        }
        let words = self.words.entry(number).or_default();
        if let Some(n) = words.get(code) {
            return Ok((*n).into());
        }
        let n = u32::try_from(words.len() + 1).unwrap_or(u32::MAX);
        let room = match column.width() {
            Width::Code8 => u32::from(u8::MAX),
            _ => u32::from(u16::MAX),
        };
        if n > room {
            return Err(StoreError::damaged(format!(
                "column {column:?} has more than {room} codes"
            )));
        }
        words.insert(code.to_owned(), n);
        self.dictionary.insert((number, n), code.as_bytes())?;
        Ok(n.into())
    }

    /// A segment of a column with what this transaction changed in it.
    pub(super) fn segment_now(
        &self,
        column: Column,
        segment: u32,
    ) -> Result<Cow<'_, [u8]>, StoreError> {
        let key = (column.number(), segment);
        if let Some(bytes) = self.segments.get(&key) {
            return Ok(Cow::Borrowed(bytes));
        }
        let stored = self.columns.get(key)?;
        Ok(stored.map_or(Cow::Borrowed(&[][..]), |it| Cow::Owned(it.value().to_vec())))
    }

    pub(in crate::store) fn segment(
        &mut self,
        column: Column,
        segment: u32,
    ) -> Result<&mut Vec<u8>, StoreError> {
        let key = (column.number(), segment);
        if !self.segments.contains_key(&key) {
            let bytes = self.columns.get(key)?.map(|it| it.value().to_vec());
            self.segments.insert(key, bytes.unwrap_or_default());
        }
        Ok(self.segments.entry(key).or_default())
    }

    fn text_segment(&mut self, segment: u64) -> Result<&mut Vec<u8>, StoreError> {
        if !self.texts.contains_key(&segment) {
            if self.texts.len() >= TEXTS_AT_ONCE {
                self.flush_texts()?;
            }
            let bytes = self.text.get(segment)?.map(|it| it.value().to_vec());
            self.texts.insert(segment, bytes.unwrap_or_default());
        }
        Ok(self.texts.entry(segment).or_default())
    }

    fn flush_texts(&mut self) -> Result<(), StoreError> {
        let mut texts = std::mem::take(&mut self.texts);
        for bytes in texts.values_mut() {
            *bytes = text::sorted(std::mem::take(bytes))
                .map_err(|()| StoreError::damaged("a text segment"))?;
        }
        let newest = self.text.last()?.map(|it| it.0.value());
        // Those beyond the newest are appended: each is a page of its own, and an insert would copy its neighbour, too.
        let beyond = match newest {
            Some(newest) => texts.split_off(&(newest + 1)),
            None => std::mem::take(&mut texts),
        };
        for (segment, bytes) in texts {
            if bytes.is_empty() {
                self.text.remove(segment)?;
            } else {
                self.text.insert(segment, bytes.as_slice())?;
            }
        }
        let filled = beyond.iter().filter(|it| !it.1.is_empty());
        append(&mut self.text, filled.map(|it| (*it.0, it.1.as_slice())))
    }

    /// Removes the private parts of a case's records, with everything derived from them. The caller has recorded the basis.
    pub(in crate::store) fn erase(&mut self, gnos: &[u64], id: CaseId) -> Result<(), StoreError> {
        let before = self.records(id)?;
        for gno in gnos {
            self.private.remove(gno)?;
        }
        let old = Case::fold(&before);
        let new = Case::fold(&self.records(id)?);
        if let (Some(old), Some(new)) = (&old, &new) {
            self.change_lookups(Some(old), new);
            // An age is told by an ID number, and goes with it.
            self.change_columns(Some(old), new)?;
        }
        for record in &before {
            self.take_text(record.header.gno)?;
        }
        let texts = rows::texts(&self.records(id)?);
        self.push_texts(id, texts.into_iter())
    }

    /// Derives everything of one case from its records, for a rebuild or a load: `puts` came without it.
    pub(in crate::store) fn derive_afresh(&mut self, id: CaseId) -> Result<(), StoreError> {
        let records = self.records(id)?;
        for record in &records {
            if let Some(key) = &record.header.key {
                self.add_lookup(rows::lookup(Key::Request, key.as_bytes(), id), false);
            }
        }
        if id == CaseId::HOUSE {
            for record in &records {
                self.stand(&record.entry, record.header.gno)?;
            }
            return Ok(());
        }
        self.derive(id, &[], &records)
    }

    /// Writes what was gathered, sorted: a cursor where a table is still empty, plain inserts where it is not.
    pub(in crate::store) fn finish(&mut self) -> Result<(), StoreError> {
        self.settle_bulk()?;
        self.flush_texts()?;
        // A key may come and go within one transaction: its last change counts.
        let gone = std::mem::take(&mut self.lookups_out);
        self.lookups_in.retain(|it| !gone.contains(it));
        self.due_in.retain(|it| !self.due_out.contains(it));
        self.crossing_in
            .retain(|it| !self.crossing_out.contains(it));
        for key in &gone {
            self.lookup.remove(key.as_slice())?;
        }
        for key in &self.due_out {
            self.due.remove(key.as_slice())?;
        }
        for key in &self.crossing_out {
            self.crossing.remove(key.as_slice())?;
        }
        for keys in [&mut self.due_in, &mut self.crossing_in] {
            keys.sort_unstable();
            keys.dedup();
        }
        self.put_keys()?;
        self.restate_crossings()?;
        for (key, bytes) in &self.segments {
            self.columns.insert(*key, bytes.as_slice())?;
        }
        Ok(())
    }
}

/// Gathers what comes and what goes between two sorted sets of keys.
fn change(
    before: &[rows::DueKey],
    after: Vec<rows::DueKey>,
    coming: &mut Vec<rows::DueKey>,
    going: &mut BTreeSet<rows::DueKey>,
) {
    going.extend(before.iter().filter(|it| after.binary_search(it).is_err()));
    for key in after {
        if before.binary_search(&key).is_err() {
            going.remove(&key);
            coming.push(key);
        }
    }
}
