//! A command line that is not understood, said in the reader's language: what, what was perhaps meant, how it is used.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::casework::track::TABLE;
use crate::wording::misread::{Misread, misread};
use crate::wording::{Lang, terms};

use super::help;
use super::output::aside;
use super::session::lang_of_locale;

/// Says why the words are not understood, or the help they ask for; answers the exit code.
pub(super) fn say(it: &Error, words: &[OsString]) -> u8 {
    if !it.use_stderr() {
        it.print().ok();
        return super::DONE;
    }
    let mut tree = super::command::tree();
    tree.build();
    let page = help::page_of(&mut tree, words);
    match it.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            aside(page.render_help());
        }
        _ => {
            aside(misread(lang_of(words), &read(it, page)));
        }
    }
    super::USAGE
}

/// `help` of a word that is no command.
pub(super) fn no_such_command(word: &str) -> u8 {
    let said = Misread::Command {
        word: word.to_owned(),
        near: step_named(word),
    };
    let words: Vec<OsString> = std::env::args_os().collect();
    aside(misread(lang_of(&words), &said));
    super::USAGE
}

/// The language asked for, before anything else is understood.
pub(super) fn lang_of(words: &[OsString]) -> Lang {
    let words: Vec<&str> = words.iter().filter_map(|it| it.to_str()).collect();
    let after = words
        .iter()
        .position(|it| *it == "--lang")
        .and_then(|n| words.get(n + 1).copied());
    let joined = words.iter().find_map(|it| it.strip_prefix("--lang="));
    after
        .or(joined)
        .and_then(|it| it.parse().ok())
        .or_else(lang_of_locale)
        .unwrap_or_default()
}

/// What an error says, `page` being the command it is about.
fn read(it: &Error, page: &mut Command) -> Misread {
    let text = |kind| match it.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(all)) => all.join(" "),
        _ => String::new(),
    };
    let best = |kind| match it.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        // The best comes last.
        Some(ContextValue::Strings(all)) => all.last().cloned(),
        _ => None,
    };
    let usage = page.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim().to_owned();
    match it.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = text(ContextKind::InvalidSubcommand);
            let within = page.get_bin_name().and_then(|it| it.split_once(' '));
            let near = best(ContextKind::SuggestedSubcommand).map(|it| match within {
                Some((_, stage)) => format!("{stage} {it}"),
                None => it,
            });
            Misread::Command {
                near: step_named(&word).or(near),
                word,
            }
        }
        ErrorKind::UnknownArgument => Misread::Argument {
            word: text(ContextKind::InvalidArg),
            near: best(ContextKind::SuggestedArg),
            usage,
        },
        ErrorKind::MissingRequiredArgument => Misread::Missing {
            what: text(ContextKind::InvalidArg),
            usage,
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue);
            let of = text(ContextKind::InvalidArg);
            if value.is_empty() {
                Misread::NoValue { of, usage }
            } else {
                let known = match it.get(ContextKind::ValidValue) {
                    Some(ContextValue::Strings(all)) => all.clone(),
                    _ => Vec::new(),
                };
                Misread::Value {
                    of,
                    value,
                    known,
                    usage,
                }
            }
        }
        ErrorKind::ArgumentConflict => {
            let of = text(ContextKind::InvalidArg);
            let other = text(ContextKind::PriorArg);
            let step = text(ContextKind::InvalidSubcommand);
            if !step.is_empty() {
                // A word before it was no step: none of them is one, then.
                Misread::Argument {
                    word: step,
                    near: None,
                    usage,
                }
            } else if of == other {
                Misread::Twice { of }
            } else {
                Misread::Conflict { of, other, usage }
            }
        }
        ErrorKind::InvalidUtf8 => Misread::NotText,
        _ => Misread::Other {
            words: it.to_string(),
        },
    }
}

/// A step typed without its stage: `登记` is `intake register`.
fn step_named(word: &str) -> Option<String> {
    TABLE
        .iter()
        .find(|it| it.name == word || terms::step(Lang::Zh, it.step) == word)
        .map(|it| format!("{} {}", it.stage, it.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::names::Names;
    use crate::wording::refusal::{refusal, samples};
    use crate::wording::samples::rules;

    /// Every command that a refusal tells people to type is one of this program's.
    #[test]
    fn what_refusals_tell_to_type_is_understood() {
        let rules = rules();
        let names = Names::of(&rules);
        for lang in [Lang::Zh, Lang::En] {
            for it in samples::all() {
                let said = refusal(lang, &it, Some("1"), &names);
                for command in said.next.split('`').skip(1).step_by(2) {
                    check(command);
                }
            }
        }
    }

    #[track_caller]
    fn check(command: &str) {
        if !command.starts_with("fengqiao ") {
            return;
        }
        let Err(it) = crate::cli::command::tree().try_get_matches_from(command.split(' ')) else {
            return;
        };
        assert!(
            !matches!(
                it.kind(),
                ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument
            ),
            "{command}: {it}"
        );
    }

    #[test]
    fn the_language_is_known_before_the_rest() {
        let lang = |words: &[&str]| {
            let words: Vec<OsString> = words.iter().map(OsString::from).collect();
            lang_of(&words)
        };
        assert_eq!(lang(&["fengqiao", "list", "--lang", "en"]), Lang::En);
        assert_eq!(lang(&["fengqiao", "--lang=zh", "list"]), Lang::Zh);
    }

    #[test]
    fn a_misspelt_step_is_found_with_its_stage() {
        for (line, expected) in [
            ("fengqiao handle aprove", "handle approve"),
            ("fengqiao lsit", "list"),
            ("fengqiao calendar duo", "calendar due"),
        ] {
            let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let mut tree = crate::cli::command::tree();
            tree.build();
            let it = tree.clone().try_get_matches_from(&words).unwrap_err();
            let Misread::Command { near, .. } = read(&it, help::page_of(&mut tree, &words)) else {
                panic!("{line}: {it}");
            };
            assert_eq!(near.as_deref(), Some(expected), "{line}");
        }
    }

    #[test]
    fn what_does_not_go_together_is_told_from_what_is_there_twice() {
        let conflict = |of: &str, other: &str| Misread::Conflict {
            of: of.to_owned(),
            other: other.to_owned(),
            usage: String::new(),
        };
        for (line, expected) in [
            (
                "fengqiao list --limit 3 --limit 4",
                Misread::Twice {
                    of: "--limit <N>".to_owned(),
                },
            ),
            (
                "fengqiao calendar due d.csv --from 2026-11-30",
                conflict("[FILE|-]", "--from <DATE>"),
            ),
            (
                "fengqiao erase 1 --entries 1 --party 2 --basis x",
                conflict("--entries <N,…>", "--party <N>"),
            ),
            (
                "fengqiao report freez 2026-10",
                Misread::Argument {
                    word: "2026-10".to_owned(),
                    near: None,
                    usage: String::new(),
                },
            ),
        ] {
            let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let mut tree = crate::cli::command::tree();
            tree.build();
            let it = tree.clone().try_get_matches_from(&words).unwrap_err();
            let mut said = read(&it, help::page_of(&mut tree, &words));
            if let Misread::Conflict { usage, .. } | Misread::Argument { usage, .. } = &mut said {
                assert!(usage.starts_with("fengqiao "), "{usage}");
                usage.clear();
            }
            assert_eq!(said, expected, "{line}");
        }
    }

    #[test]
    fn a_step_without_its_stage_is_found() {
        assert_eq!(step_named("登记").as_deref(), Some("intake register"));
        assert_eq!(step_named("stamp").as_deref(), Some("mediate stamp"));
        assert_eq!(step_named("shwo"), None);
    }
}
