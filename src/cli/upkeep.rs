//! Upkeep at the prompt: an office is made, kept, checked, copied and restored.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use indicatif::{ProgressBar, ProgressStyle};

use crate::casework::profile::Profile;
use crate::office::erasing::{Erasable, Erase, Erased, Part};
use crate::office::founding::Status;
use crate::office::{Office, Reply, Request};
use crate::reference::profile::starter;
use crate::store::verify::Verdict;
use crate::store::{Purpose, Store, upkeep};
use crate::wording::names::Names;
use crate::wording::{asking, problem, upkeep as words, view};

use super::lists;
use super::output;
use super::profile::profile_of;
use super::prompt;
use super::session::{Failure, Session};

pub(super) fn init(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let profile = match given.get_one::<String>("profile") {
        Some(folder) => profile_of(Path::new(folder))?,
        None => alone(given),
    };
    let practice = given.get_flag("practice");
    let os_user = whoami::username().unwrap_or_default();
    let office = Office::found(&session.file, profile, practice, session.clock()?, &os_user)?;
    if !session.quiet {
        session.say(&words::founded(
            session.lang,
            &office.rules().profile,
            &office.path(),
            practice,
        ))?;
    }
    Ok(super::DONE)
}

/// A one-person office: the user of this PC is its only officer.
fn alone(given: &ArgMatches) -> Profile {
    let mut profile = starter();
    let text = |name: &str| given.get_one::<String>(name).cloned();
    if let Some(code) = text("code") {
        for place in &mut profile.places {
            place.code.clone_from(&code);
        }
        profile.office.code = code;
    }
    if let Some(name) = text("name") {
        profile.office.name = name;
    }
    profile
}

pub(super) fn status(session: &Session) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    if let Reply::Status(it) = office.handle(&session.asker, Request::Status)? {
        let it: Status = *it;
        session.say(&words::status(session.lang, &it, &session.file))?;
    }
    Ok(super::DONE)
}

pub(super) fn backup(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Write)?;
    let to = match given.get_one::<String>("to") {
        Some(path) => PathBuf::from(path),
        None => default_backup(session),
    };
    let bar = bar(session);
    let verdict = upkeep::backup(office.store(), &to, &mut |n, all| advance(&bar, n, all))?;
    bar.finish_and_clear();
    office.record_backup(&session.asker, verdict.head)?;
    session.say(&words::copied(session.lang, &to, &verdict))?;
    Ok(super::DONE)
}

/// Beside the office file, named after the moment.
fn default_backup(session: &Session) -> PathBuf {
    let now = crate::office::Clock::of_this_pc().reading().to_string();
    let stamp: String = now.chars().filter(|it| it.is_ascii_digit()).collect();
    session.file.with_file_name(format!("backup-{stamp}.redb"))
}

pub(super) fn restore(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let text =
        |name: &str| PathBuf::from(given.get_one::<String>(name).cloned().unwrap_or_default());
    let (from, to) = (text("from"), text("to"));
    let office = Office::open(&from, Purpose::Read, session.clock()?)?;
    let turn = office.upkeep_turn(&session.asker)?;
    drop(office);
    let bar = bar(session);
    let verdict = upkeep::restore(&from, &to, &turn, &mut |n, all| advance(&bar, n, all))?;
    bar.finish_and_clear();
    session.say(&words::copied(session.lang, &to, &verdict))?;
    Ok(super::DONE)
}

pub(super) fn verify(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let bar = bar(session);
    let mut progress = |n, all| advance(&bar, n, all);
    let verdict: Verdict = if given.get_flag("pages") {
        Store::verify_pages(&session.file, &mut progress)?
    } else {
        Store::open(&session.file, Purpose::Read)?.verify(&mut progress)?
    };
    bar.finish_and_clear();
    session.say(&words::verdict(session.lang, &verdict))?;
    Ok(if verdict.wrong.is_none() {
        super::DONE
    } else {
        super::PARTLY
    })
}

pub(super) fn rebuild(session: &Session) -> Result<u8, Failure> {
    let store = Store::open(&session.file, Purpose::Bulk)?;
    upkeep::rebuild(&store)?;
    session.say(words::rebuilt(session.lang))?;
    Ok(super::DONE)
}

pub(super) fn dump(session: &Session) -> Result<u8, Failure> {
    let office = session.open(Purpose::Write)?;
    let head = match &session.output {
        None => {
            office.record_dump(&session.asker)?;
            upkeep::dump(office.store(), &mut std::io::stdout().lock())?
        }
        Some(path) => {
            let failed = Failure::file(path);
            let file = std::fs::File::create_new(path).map_err(&failed)?;
            let mut file = std::io::BufWriter::new(file);
            let recorded = office.record_dump(&session.asker).map_err(Failure::from);
            let dumped = recorded.and_then(|()| {
                let head = upkeep::dump(office.store(), &mut file)?;
                std::io::Write::flush(&mut file).map_err(&failed)?;
                Ok(head)
            });
            if dumped.is_err() {
                // Half an archive is none, and would stand in the way of the next.
                drop(file);
                std::fs::remove_file(path).ok();
            }
            dumped?
        }
    };
    if session.output.is_some() {
        session.say(&words::head(session.lang, &head))?;
    }
    Ok(super::DONE)
}

pub(super) fn load(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let text =
        |name: &str| PathBuf::from(given.get_one::<String>(name).cloned().unwrap_or_default());
    let file = std::fs::File::open(text("from")).map_err(Failure::file(&text("from")))?;
    let mut archive = std::io::BufReader::new(file);
    let head = upkeep::load(&mut archive, &text("to")).map_err(crate::office::Error::Load)?;
    session.say(&words::head(session.lang, &head))?;
    Ok(super::DONE)
}

/// The office's own records, each with the number by which it can be erased.
pub(super) fn audit(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Read)?;
    let limit = given.get_one::<usize>("limit").copied();
    let Reply::Records(records) = office.handle(&session.asker, Request::Audit { limit })? else {
        return Ok(super::DONE);
    };
    if session.quiet {
        for record in records {
            session.say(&record.header.gno.to_string())?;
        }
        return Ok(super::DONE);
    }
    let rules = office.rules();
    let sheet = view::house(session.lang, &records, &Names::of(&rules));
    output::sheet(session, office.is_practice(), sheet)?;
    Ok(super::DONE)
}

pub(super) fn erase(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let office = session.open(Purpose::Write)?;
    let entries: Vec<u32> = given
        .get_many("entries")
        .map(|it| it.copied().collect())
        .unwrap_or_default();
    let part = match given.get_one::<u32>("party") {
        Some(no) => Part::Party(*no),
        None if entries.is_empty() => Part::All,
        None => Part::Entries(entries),
    };
    let what = match given.get_one::<String>("case") {
        Some(name) => Erasable::OfCase(office.resolve(&session.asker, name)?, part),
        None => Erasable::Record(given.get_one::<u64>("record").copied().unwrap_or(0)),
    };
    let basis = given.get_one::<String>("basis").cloned();
    let mut asked = Erase {
        what,
        basis: basis.unwrap_or_default(),
        dry_run: true,
    };
    let erase =
        |asked: &Erase| match office.handle(&session.asker, Request::Erase(asked.clone()))? {
            Reply::Erased(it) => Ok::<Erased, Failure>(it),
            other => unreachable!("asked to erase: {other:?}"),
        };
    let mut erased = erase(&asked)?;
    let dry_run = given.get_flag("dry-run");
    if !dry_run && !erased.entries.is_empty() {
        let n = erased.entries.len();
        let unasked = asking::erases(session.lang, n);
        session.ask_leave(&words::erase_them(session.lang, n), unasked)?;
        asked.dry_run = false;
        erased = erase(&asked)?;
    }
    session.say(&words::erased(session.lang, &erased, dry_run))?;
    Ok(if erased.entries.is_empty() {
        super::REFUSED
    } else {
        super::DONE
    })
}

pub(super) fn maintain(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let Some(("rewrite", flags)) = given.subcommand() else {
        return Ok(super::USAGE);
    };
    let office = session.open(Purpose::Read)?;
    let turn = office.upkeep_turn(&session.asker)?;
    let to = PathBuf::from(flags.get_one::<String>("to").cloned().unwrap_or_default());
    let bar = bar(session);
    let verdict = upkeep::rewrite(office.store(), &to, &turn, &mut |n, all| {
        advance(&bar, n, all);
    })?;
    bar.finish_and_clear();
    session.say(&words::rewritten(
        session.lang,
        &to,
        &session.file,
        &verdict,
    ))?;
    Ok(super::DONE)
}

pub(super) fn password(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let officer = given
        .get_one::<String>("officer")
        .cloned()
        .unwrap_or_default();
    let password = if given.get_flag("remove") {
        None
    } else {
        let question = session.lang.either("新口令: ", "new password: ");
        let again = session.lang.either("再输一次: ", "once more: ");
        if !session.is_interactive() {
            return Err(Failure::Usage(problem::password_at_terminal(session.lang)));
        }
        let first = prompt::ask_unseen(question)?;
        if first != prompt::ask_unseen(again)? || first.is_empty() {
            return Err(Failure::Stopped);
        }
        Some(first)
    };
    let removed = password.is_none();
    let office = session.open(Purpose::Write)?;
    office.handle(&session.asker, Request::SetPassword { officer, password })?;
    session.say(words::password_set(session.lang, removed))?;
    Ok(super::DONE)
}

/// Tokens by which programs ask as an officer.
pub(super) fn token(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let word = |given: &ArgMatches, name: &str| given.get_one::<String>(name).cloned();
    match given.subcommand() {
        Some(("make", given)) => {
            let officer = word(given, "officer").unwrap_or_default();
            let office = session.open(Purpose::Write)?;
            let asked = Request::MakeToken { officer };
            if let Reply::Token(it) = office.handle(&session.asker, asked)? {
                session.say(&words::token_made(session.lang, &it))?;
            }
        }
        Some(("revoke", given)) => {
            let id = word(given, "id").unwrap_or_default();
            let office = session.open(Purpose::Write)?;
            office.handle(&session.asker, Request::RevokeToken { id })?;
            session.say(words::token_revoked(session.lang))?;
        }
        _ => {
            let office = session.open(Purpose::Read)?;
            return lists::sheet_of(session, &office, Request::ListTokens);
        }
    }
    Ok(super::DONE)
}

/// A bar on long work; nothing where nobody looks.
pub(super) fn bar(session: &Session) -> ProgressBar {
    if session.quiet || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    let style = ProgressStyle::with_template("{bar:30} {percent:>3}% {per_sec} {eta}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.with_style(style)
}

pub(super) fn advance(bar: &ProgressBar, n: u64, all: u64) {
    bar.set_length(all);
    bar.set_position(n);
}
