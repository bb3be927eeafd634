//! The office at the prompt: words are read, a request is made, the reply is written; no rule lives here.

/// The tree of commands, flags and their Chinese names.
pub mod command;

mod activity;
mod calendar;
mod demo;
mod help;
mod import;
mod lists;
mod output;
mod parties;
mod periods;
mod print;
mod profile;
mod prompt;
mod questions;
mod report;
mod serve;
mod session;
mod stats;
mod steps;
mod supervision;
mod upkeep;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::ArgMatches;

use crate::wording::problem;

use session::{Failure, Session};

/// Done.
const DONE: u8 = 0;
/// Refused: a person can act on it.
const REFUSED: u8 = 1;
/// The command line itself is not understood.
const USAGE: u8 = 2;
/// Partly done, or damage found.
const PARTLY: u8 = 3;
/// Somebody else moved first, or is writing: try again.
const TRY_AGAIN: u8 = 4;
/// Our own fault.
const OURS: u8 = 70;

/// Runs one command line and answers the exit code.
pub fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    quiet_panics();
    let words: Vec<OsString> = words.into_iter().collect();
    let outcome = std::panic::catch_unwind(|| answer(&words));
    ExitCode::from(outcome.unwrap_or_else(|it| {
        let why = panic_words(it.as_ref());
        eprintln!("internal error: {why}");
        eprintln!("{}", problem::ours(usage::lang_of(&words)));
        OURS
    }))
}

fn answer(words: &[OsString]) -> u8 {
    let read = command::tree_for(words).try_get_matches_from(words);
    let matches = match read.or_else(|_| command::tree().try_get_matches_from(words)) {
        Ok(matches) => matches,
        Err(it) => return usage::say(&it, words),
    };
    let mut session = Session::of(&matches);
    let mut answered = dispatch(&session, &matches);
    if let Err(failure) = &answered
        && failure.wants_password()
        && session.is_interactive()
    {
        answered = session
            .ask_password()
            .and_then(|()| dispatch(&session, &matches));
    }
    match answered {
        Ok(code) => code,
        Err(failure) => {
            let (said, code) = failure.said(&session);
            output::tell(&said);
            code
        }
    }
}

fn dispatch(session: &Session, matches: &ArgMatches) -> Result<u8, Failure> {
    let Some((verb, given)) = matches.subcommand() else {
        return lists::today(session, matches);
    };
    if crate::casework::track::TABLE
        .iter()
        .any(|it| it.stage == verb)
    {
        return steps::stage(session, verb, given);
    }
    match verb {
        "init" => upkeep::init(session, given),
        "help" => help::answer(given),
        "profile" => profile::run(session, given),
        "status" => upkeep::status(session),
        "backup" => upkeep::backup(session, given),
        "restore" => upkeep::restore(session, given),
        "verify" => upkeep::verify(session, given),
        "rebuild" => upkeep::rebuild(session),
        "dump" => upkeep::dump(session),
        "load" => upkeep::load(session, given),
        "audit" => upkeep::audit(session, given),
        "erase" => upkeep::erase(session, given),
        "maintain" => upkeep::maintain(session, given),
        "token" => upkeep::token(session, given),
        "password" => upkeep::password(session, given),
        "today" => lists::today(session, given),
        "list" => lists::list(session, given),
        "search" => lists::search(session, given),
        "show" => lists::show(session, given),
        "explain" => lists::explain(session, given),
        "import" => import::run(session, given),
        "apply" => import::apply(session, given),
        "export" => import::export(session, given),
        "activity" => activity::run(session, given),
        "stats" => stats::run(session, given),
        "report" => report::run(session, given),
        "print" => print::run(session, given),
        "serve" => serve::run(session, given),
        "calendar" => calendar::run(session, given),
        "periods" => periods::run(session, given),
        "codes" => lists::codes(session, given),
        "demo" => demo::run(session, given),
        "completions" => command::completions(given),
        _ => Err(Failure::Usage(format!("unknown command: {verb}"))),
    }
}

/// A panic is said once, by `run`, as our fault; redb's own words about damaged pages are not for the user.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|_| {}));
}

fn panic_words(it: &(dyn std::any::Any + Send)) -> String {
    it.downcast_ref::<String>()
        .cloned()
        .or_else(|| it.downcast_ref::<&str>().map(|it| (*it).to_owned()))
        .unwrap_or_else(|| "no words".to_owned())
}
