//! What people read: everything said in Chinese or in English is said here.

/// Sheets as tables, files and pages.
pub mod sheet;

/// Pictures as bars and lines, in terminals and on pages.
pub mod picture;

/// Bulletins as text, files and pages, documents and workbooks.
pub mod bulletin;

/// Outlines of reports that are not understood.
pub mod outline;

/// The office's terms: states, steps, tracks, roles, units, fields.
pub mod terms;

/// Why a step is refused, and what to do next.
pub mod refusal;

/// The timeline of a case: one sentence for each record.
pub mod entry;

/// Work that belongs to no case, recorded and refused.
pub mod activity;

/// How a period stands, and how its days were counted.
pub mod due;

/// Due dates and month pictures.
pub mod days;

/// Amounts, days and counts in sentences.
pub mod amount;

/// What is wrong with files, folders, tables and numbers.
pub mod faults;

/// Ledgers that cannot be read, rows refused, mappings that do not fit.
pub mod ledger;

/// Codes, people, places and rules by the names the office knows them by.
pub mod names;

/// Periods of law, rule by rule.
pub mod periods;

/// Commands that a sentence tells the reader to type.
pub mod command;

/// What citizens read on the pages for them.
pub mod public;

/// What stands on pages: titles, labels, buttons, hints.
pub mod page;

/// What is said before work goes on.
pub mod asking;

/// The queue of the day.
pub mod today;

/// The web view beginning and ending.
pub mod serving;

/// What a step did.
pub mod taken;

/// How the office stands, what a check found, what a profile changed.
pub mod upkeep;

/// What a sweep did.
pub mod supervising;

/// A case on one screen.
pub mod view;

/// Every day of a period, every reason of a route.
pub mod explaining;

/// An import: its account, its refused rows.
pub mod importing;

/// Why the office did not answer.
pub mod problem;

/// Fields that are not understood.
pub mod field;

/// Command lines that are not understood.
pub mod misread;

/// Files that could not be read or written.
pub mod files;

#[cfg(test)]
pub(crate) mod samples;

use std::str::FromStr;

use crate::report::sheet::Words;

/// What is wrong, and what to do next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    pub what: String,
    pub next: String,
}

impl Said {
    pub fn new(what: impl Into<String>, next: impl Into<String>) -> Said {
        Said {
            what: what.into(),
            next: next.into(),
        }
    }

    /// The same, of a thing named first.
    #[must_use]
    pub fn about(self, thing: &str) -> Said {
        Said {
            what: format!("{thing}{}", self.what),
            ..self
        }
    }
}

/// The language of the reader.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Lang {
    #[default]
    Zh,
    En,
}

impl Lang {
    /// Of two texts, the one in this language.
    pub fn of(self, words: &Words) -> &str {
        self.either(&words.zh, &words.en)
    }

    pub fn either<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// The name of the language as web pages and locales write it.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Zh => "zh-CN",
            Lang::En => "en",
        }
    }
}

impl FromStr for Lang {
    type Err = ();

    /// Takes `zh`, `中文`, `en` and locales such as `zh_CN.UTF-8` or `en-GB`.
    fn from_str(text: &str) -> Result<Lang, ()> {
        let text = text.trim().to_lowercase();
        let name = text.split(['-', '_', '.']).next().unwrap_or_default();
        match name {
            "zh" | "中文" => Ok(Lang::Zh),
            "en" | "english" => Ok(Lang::En),
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_from_flags_and_locales() {
        for (text, lang) in [
            ("zh", Ok(Lang::Zh)),
            ("zh_CN.UTF-8", Ok(Lang::Zh)),
            ("zh-Hans-CN", Ok(Lang::Zh)),
            ("中文", Ok(Lang::Zh)),
            ("EN", Ok(Lang::En)),
            ("en-GB", Ok(Lang::En)),
            ("C", Err(())),
            ("", Err(())),
        ] {
            assert_eq!(text.parse(), lang, "{text}");
        }
    }
}
