//! The words of a form's fields, each understood as what the field wants.

use super::Filled;
use crate::casework::case::CaseId;
use crate::casework::code::{Axis, nearest};
use crate::casework::day::Day;
use crate::casework::track::Track;
use crate::office::error::{FormFault, FormReason};
use crate::office::form::{read_day, read_yes_no};
use crate::office::ledger::row::Cell;
use crate::office::ledger::value::amount::fen;
use crate::office::ledger::value::narrow;

impl Filled<'_> {
    pub(super) fn fault(&self, id: &str, why: FormReason) -> FormFault {
        FormFault {
            field: id.to_owned(),
            value: self.filled.get(id).unwrap_or_default().to_owned(),
            why,
        }
    }

    pub(super) fn text(&self, id: &str) -> Option<String> {
        self.filled.get(id).map(|it| it.trim().to_owned())
    }

    /// Text of one line: what was pasted with line ends loses them.
    pub(super) fn line(&self, id: &str) -> Option<String> {
        let words = self
            .filled
            .get(id)?
            .split(['\n', '\r', '\t'])
            .map(str::trim);
        let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
        Some(words.join(" "))
    }

    /// A number as text; an input method may have made its digits full-width.
    pub(super) fn digits(&self, id: &str) -> Option<String> {
        let text = self.filled.get(id)?;
        Some(narrow(text.trim()).into_owned())
    }

    pub(super) fn code(&self, id: &str, axis: Axis) -> Result<Option<String>, FormFault> {
        let Some(word) = self.filled.get(id) else {
            return Ok(None);
        };
        match self.rules.codes.find(axis, word) {
            Some(it) => Ok(Some(it.code.clone())),
            None => Err(self.fault(
                id,
                FormReason::UnknownCode {
                    axis,
                    near: self.rules.codes.suggest(axis, word).map(|it| it.zh.clone()),
                },
            )),
        }
    }

    pub(super) fn must_code(&self, id: &str, axis: Axis) -> Result<String, FormFault> {
        Ok(self.code(id, axis)?.unwrap_or_default())
    }

    pub(super) fn track(&self, id: &str) -> Result<Option<Track>, FormFault> {
        Ok(self.code(id, Axis::Track)?.and_then(|it| Track::of(&it)))
    }

    pub(super) fn body(&self, id: &str) -> Result<Option<String>, FormFault> {
        let Some(word) = self.filled.get(id) else {
            return Ok(None);
        };
        self.find_body(id, word).map(Some)
    }

    pub(super) fn bodies(&self, id: &str) -> Result<Vec<String>, FormFault> {
        let words = self.filled.get(id).unwrap_or_default();
        several(words).map(|it| self.find_body(id, it)).collect()
    }

    pub(super) fn find_body(&self, id: &str, word: &str) -> Result<String, FormFault> {
        let profile = &self.rules.profile;
        profile
            .find_body(word)
            .map(|it| it.code.clone())
            .ok_or_else(|| {
                let names = profile.bodies.iter().map(|it| (it.name.as_str(), &it.name));
                let near = nearest(word, names).cloned();
                self.fault(id, FormReason::UnknownBody { near })
            })
    }

    pub(super) fn officer(&self, id: &str) -> Result<Option<String>, FormFault> {
        self.named(id, FormReason::UnknownOfficer, |word| {
            let it = self.rules.profile.find_officer(word)?;
            Some(it.id.clone())
        })
    }

    pub(super) fn mediator(&self, id: &str) -> Result<Option<String>, FormFault> {
        self.named(id, FormReason::UnknownMediator, |word| {
            let it = self.rules.profile.find_mediator(word)?;
            Some(it.id.clone())
        })
    }

    pub(super) fn place(&self, id: &str) -> Result<Option<String>, FormFault> {
        self.named(id, FormReason::UnknownPlace, |word| {
            let it = self.rules.profile.find_place(word)?;
            Some(it.code.clone())
        })
    }

    pub(super) fn case(&self, id: &str) -> Result<CaseId, FormFault> {
        let found = self.named(id, FormReason::NoSuchCase, |word| (self.resolve)(word))?;
        found.ok_or_else(|| self.fault(id, FormReason::NoSuchCase))
    }

    pub(super) fn day(&self, id: &str) -> Result<Option<Day>, FormFault> {
        self.named(id, FormReason::NotADay, read_day)
    }

    pub(super) fn count(&self, id: &str) -> Result<Option<u32>, FormFault> {
        self.named(id, FormReason::NotANumber, |word| {
            narrow(word).trim().parse().ok()
        })
    }

    pub(super) fn yes_no(&self, id: &str) -> Result<Option<bool>, FormFault> {
        self.named(id, FormReason::NotYesOrNo, read_yes_no)
    }

    pub(super) fn party_no(&self, id: &str) -> Result<Option<u32>, FormFault> {
        self.named(id, FormReason::NotAParty, |word| {
            word.trim().parse().ok().filter(|it| *it > 0)
        })
    }

    pub(super) fn party_nos(&self, id: &str) -> Result<Vec<u32>, FormFault> {
        several(self.filled.get(id).unwrap_or_default())
            .map(|it| {
                it.parse()
                    .map_err(|_| self.fault(id, FormReason::NotAParty))
            })
            .collect()
    }

    pub(super) fn amount(&self, id: &str) -> Result<Option<i64>, FormFault> {
        let Some(word) = self.filled.get(id) else {
            return Ok(None);
        };
        fen(Cell::text(word), 100).map_err(|_| self.fault(id, FormReason::NotAnAmount))
    }

    pub(super) fn named<T>(
        &self,
        id: &str,
        why: FormReason,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, FormFault> {
        match self.filled.get(id) {
            None => Ok(None),
            Some(word) => read(word).map(Some).ok_or_else(|| self.fault(id, why)),
        }
    }
}

fn several(words: &str) -> impl Iterator<Item = &str> {
    words
        .split([',', '，', '、', ';', '；'])
        .map(str::trim)
        .filter(|it| !it.is_empty())
}
