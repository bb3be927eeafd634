//! Papers at the prompt: written as HTML pages, ready for the browser's printer; each print reveals, and is recorded so.

use std::path::PathBuf;

use clap::ArgMatches;

use crate::documents::{self, Kind, PrintRefusal};
use crate::office::request::Show;
use crate::office::{Reply, Request};
use crate::store::Purpose;
use crate::wording::{Lang, Said, problem};

use super::output;
use super::prompt;
use super::session::{Failure, Session};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let word = given.get_one::<String>("paper").map_or("", String::as_str);
    let kind = Kind::of(word).ok_or_else(|| Failure::Usage(no_such_paper(session.lang, word)))?;
    let names: Vec<String> = given
        .get_many::<String>("case")
        .map(|it| it.cloned().collect())
        .unwrap_or_default();
    let office = session.open(Purpose::Read)?;
    let rules = office.rules();
    for name in prompt::numbers(&names)? {
        session.asks_about(&name);
        let view = |reveal| {
            let name = name.clone();
            let asked = Show {
                name,
                reveal,
                ..Show::default()
            };
            office.handle(&session.asker, Request::Show(asked))
        };
        let Reply::Case(masked) = view(None)? else {
            continue;
        };
        // Nothing is revealed for a paper that there will not be.
        if let Some(it) = documents::refused(kind, &masked, &rules) {
            return Err(refused(session, &it));
        }
        let Reply::Case(view) = view(Some(kind.reveal_reason()))? else {
            continue;
        };
        let page = documents::print(kind, &view, &rules, office.is_practice(), session.lang)
            .map_err(|it| refused(session, &it))?;
        if session.output.is_some() {
            output::put(session, page.as_bytes())?;
            continue;
        }
        // Named by number and paper: no name of a person in a file name.
        let path = PathBuf::from(format!("{}-{}.html", view.case.number, kind.id()));
        std::fs::write(&path, page)?;
        session.say(&path.display().to_string())?;
    }
    Ok(super::DONE)
}

fn refused(session: &Session, it: &PrintRefusal) -> Failure {
    let (what, next) = it.said(session.lang);
    Failure::Said(problem::lines(session.lang, &Said::new(what, next)))
}

fn no_such_paper(lang: Lang, word: &str) -> String {
    let known: Vec<&str> = Kind::ALL
        .iter()
        .map(|it| lang.either(it.zh(), it.id()))
        .collect();
    let known = known.join(lang.either("、", ", "));
    match lang {
        Lang::Zh => format!("错误：没有这种文书：“{word}”\n提示：可打印 {known}"),
        Lang::En => format!("error: no such paper: `{word}`\nhint: one of {known}"),
    }
}
