//! A session at the prompt: which file, who asks, in which language, where the answer goes; and how a failure is said.

use std::cell::RefCell;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use clap::ArgMatches;

use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::office::error::Error;
use crate::office::form::read_day;
use crate::office::{Asker, Clock, Office, founding};
use crate::reference::profile::ProfileFault;
use crate::store::{Purpose, StoreError};
use crate::wording::sheet::{fold, harmless};
use crate::wording::{Lang, asking, files, problem};

/// How long a command waits for its turn to write.
const PATIENCE: Duration = Duration::from_secs(30);
/// After which waiting is said.
const A_MOMENT: Duration = Duration::from_secs(1);

/// What the global flags and the environment say.
pub(super) struct Session {
    pub(super) lang: Lang,
    pub(super) file: PathBuf,
    pub(super) asker: Asker,
    pub(super) today: Option<Day>,
    pub(super) bad_today: Option<String>,
    pub(super) format: Option<String>,
    pub(super) output: Option<PathBuf>,
    pub(super) header_code: bool,
    pub(super) quiet: bool,
    pub(super) yes: bool,
    pub(super) ascii: bool,
    /// What was in force in the office asked, for naming things when it refuses.
    rules: RefCell<Option<Arc<Rules>>>,
    /// The case being asked about, as typed.
    about: RefCell<Option<String>>,
}

/// Why a command ended without its answer.
#[derive(Debug)]
pub(super) enum Failure {
    Office(Box<Error>),
    /// The command line is not understood.
    Usage(String),
    /// Reading or writing beside the office file failed.
    Io(String),
    /// The same, of a file that is known.
    File(PathBuf, std::io::Error),
    /// The output would go over the office itself, or in a format that the ending does not tell.
    Output(PathBuf, OutputFault),
    Faults(Vec<ProfileFault>),
    /// Said already in full.
    Said(String),
    /// The person said no.
    Stopped,
    /// Nobody reads the output any more.
    BrokenPipe,
}

/// Why a file is not written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OutputFault {
    /// It holds an office.
    Office,
    /// Its ending names no format.
    Ending,
}

impl Session {
    pub(super) fn of(matches: &ArgMatches) -> Session {
        let given = deepest(matches);
        let text = |name: &str| given.get_one::<String>(name).cloned();
        let lang = text("lang")
            .and_then(|it| it.parse().ok())
            .or_else(lang_of_locale)
            .unwrap_or_default();
        let today = text("today");
        let os_user = whoami::username().unwrap_or_default();
        Session {
            lang,
            file: text("file").map_or_else(default_file, PathBuf::from),
            asker: Asker::at_prompt(&os_user).claiming(text("as").as_deref()),
            bad_today: today.clone().filter(|it| read_day(it).is_none()),
            today: today.as_deref().and_then(read_day),
            format: text("format"),
            output: text("output").map(PathBuf::from),
            header_code: text("header").as_deref() == Some("code"),
            quiet: given.get_flag("quiet"),
            yes: given.get_flag("yes"),
            ascii: given.get_flag("ascii") || is_legacy_console(),
            rules: RefCell::new(None),
            about: RefCell::new(None),
        }
    }

    pub(super) fn clock(&self) -> Result<Clock, Failure> {
        if let Some(words) = &self.bad_today {
            return Err(Failure::Usage(problem::not_a_day(
                self.lang, "--today", words,
            )));
        }
        let mut clock = Clock::of_this_pc();
        clock.today = self.today;
        Ok(clock)
    }

    /// Opens the office; a password is asked for when the officer claimed has one.
    pub(super) fn open(&self, purpose: Purpose) -> Result<Office, Failure> {
        let on_wait: fn(u64) = match self.lang {
            Lang::Zh => |seconds| eprintln!("另一个程序正在写入，最多再等 {seconds} 秒……"),
            Lang::En => {
                |seconds| eprintln!("another program is writing; waiting up to {seconds} s")
            }
        };
        let clock = self.clock()?;
        let office = self.waiting(|| Office::open(&self.file, purpose, clock))?;
        // Before any question is asked; other doubts about the officer are the answer's own business.
        if let Err(it @ Error::Password { .. }) = office.identify(&self.asker) {
            self.rules.replace(Some(office.rules()));
            return Err(it.into());
        }
        self.rules.replace(Some(office.rules()));
        Ok(office.with_patience(PATIENCE, on_wait))
    }

    /// Opening for writing waits for whoever writes; who sits before it is told after a second, or it would seem to hang.
    fn waiting<T>(&self, work: impl FnOnce() -> T) -> T {
        if !std::io::stderr().is_terminal() {
            return work();
        }
        let (done, is_done) = std::sync::mpsc::channel::<()>();
        let lang = self.lang;
        let watch = std::thread::spawn(move || {
            if is_done.recv_timeout(A_MOMENT) == Err(RecvTimeoutError::Timeout) {
                eprintln!("{}", asking::waiting(lang));
            }
        });
        let answer = work();
        drop(done);
        // It has nothing left to do.
        watch.join().ok();
        answer
    }

    /// Remembers the case being asked about, for what is said when it is refused.
    pub(super) fn asks_about(&self, case: &str) {
        self.about.replace(Some(case.to_owned()));
    }

    /// The same session, answering a person at the terminal although a file is written, too.
    pub(super) fn for_people(&self) -> Session {
        Session {
            lang: self.lang,
            file: self.file.clone(),
            asker: self.asker.clone(),
            today: self.today,
            bad_today: self.bad_today.clone(),
            format: None,
            output: None,
            header_code: false,
            quiet: self.quiet,
            yes: self.yes,
            ascii: self.ascii,
            rules: RefCell::new(None),
            about: RefCell::new(None),
        }
    }

    /// The same session on another office file.
    pub(super) fn of_file(&self, file: &std::path::Path) -> Session {
        Session {
            file: file.to_owned(),
            asker: self.asker.clone().claiming(None),
            ..self.for_people()
        }
    }

    /// Asks for the password of the officer claimed.
    pub(super) fn ask_password(&mut self) -> Result<(), Failure> {
        let who = self.asker.officer.clone().unwrap_or_default();
        let question = match self.lang {
            Lang::Zh => format!("{who} 的口令: "),
            Lang::En => format!("password of {who}: "),
        };
        self.asker.password = Some(super::prompt::ask_unseen(&question)?);
        Ok(())
    }

    /// A person sits before it.
    pub(super) fn is_interactive(&self) -> bool {
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// Asks before many cases change. Without a person, only `--yes` goes on.
    pub(super) fn confirm(&self, n: usize) -> Result<(), Failure> {
        let question = match self.lang {
            Lang::Zh => format!("将变动 {n} 件案件，继续吗？[y/N] "),
            Lang::En => format!("this changes {n} cases. go on? [y/N] "),
        };
        if n <= 1 {
            return Ok(());
        }
        self.ask_leave(&question, asking::needs_yes(self.lang, n))
    }

    /// Goes on where the person says yes; `unasked` is said where there is nobody to ask.
    pub(super) fn ask_leave(&self, question: &str, unasked: String) -> Result<(), Failure> {
        if self.yes {
            return Ok(());
        }
        if !self.is_interactive() {
            return Err(Failure::Said(unasked));
        }
        let answer = super::prompt::ask_line(question)?;
        match answer.trim() {
            "y" | "Y" | "yes" | "是" | "好" => Ok(()),
            _ => Err(Failure::Stopped),
        }
    }

    /// Writes text for a person; at a terminal long lines go on under their own beginning.
    pub(super) fn say(&self, text: &str) -> Result<(), Failure> {
        let mut out = std::io::stdout();
        let folded = out.is_terminal().then(|| {
            let text: String = harmless(text).collect();
            fold(&text, super::output::terminal_width().into())
        });
        let text = folded.as_deref().unwrap_or(text);
        out.write_all(text.as_bytes())?;
        if !text.ends_with('\n') {
            out.write_all(b"\n")?;
        }
        Ok(())
    }
}

impl Failure {
    /// The officer claimed has a password, and none was given yet.
    pub(super) fn wants_password(&self) -> bool {
        matches!(self, Failure::Office(it) if matches!(**it, Error::Password { given: false, .. }))
    }

    /// The sentence for a person, and the exit code.
    pub(super) fn said(&self, session: &Session) -> (String, u8) {
        let lang = session.lang;
        match self {
            Failure::Office(it) => {
                let code = if it.is_passing() {
                    super::TRY_AGAIN
                } else {
                    match &**it {
                        Error::Form(_) | Error::Filter(_) => super::USAGE,
                        Error::Store(StoreError::Damaged { .. }) => super::PARTLY,
                        _ => super::REFUSED,
                    }
                };
                let rules = session.rules.borrow();
                let about = session.about.borrow();
                let said = match rules.as_deref() {
                    Some(rules) => problem::said(lang, it, about.as_deref(), rules),
                    None => problem::said(lang, it, about.as_deref(), &founding::bare_rules()),
                };
                (said, code)
            }
            Failure::Usage(it) => (format!("{it}\n"), super::USAGE),
            Failure::Io(it) => (problem::io(lang, it), super::REFUSED),
            Failure::Said(it) => (it.clone(), super::REFUSED),
            Failure::File(path, it) => (files::file(lang, path, it), super::REFUSED),
            Failure::Output(path, OutputFault::Office) => {
                (files::over_the_office(lang, path), super::REFUSED)
            }
            Failure::Output(path, OutputFault::Ending) => {
                (files::no_format_of(lang, path), super::USAGE)
            }
            Failure::Faults(it) => (problem::profile(lang, it), super::REFUSED),
            Failure::Stopped => (asking::stopped(lang), super::REFUSED),
            Failure::BrokenPipe => (String::new(), super::DONE),
        }
    }
}

impl Failure {
    /// What a failure on a file is told as.
    pub(super) fn file(path: &Path) -> impl Fn(std::io::Error) -> Failure {
        move |it| Failure::File(path.to_owned(), it)
    }
}

impl From<Error> for Failure {
    fn from(it: Error) -> Failure {
        match it {
            Error::Profile(faults) => Failure::Faults(faults),
            other => Failure::Office(Box::new(other)),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(it: StoreError) -> Failure {
        Error::from(it).into()
    }
}

impl From<std::io::Error> for Failure {
    fn from(it: std::io::Error) -> Failure {
        match it.kind() {
            std::io::ErrorKind::BrokenPipe => Failure::BrokenPipe,
            _ => Failure::Io(it.to_string()),
        }
    }
}

/// Global flags are read where they were given: at the innermost command.
fn deepest(matches: &ArgMatches) -> &ArgMatches {
    match matches.subcommand() {
        None => matches,
        Some((_, given)) => deepest(given),
    }
}

/// The office file in the user's data folder.
pub(super) fn default_file() -> PathBuf {
    dirs::data_local_dir()
        .unwrap_or_else(|| PathBuf::from("."))
        .join("fengqiao")
        .join("office.redb")
}

pub(super) fn lang_of_locale() -> Option<Lang> {
    let locale = sys_locale::get_locale()?;
    // An unset locale (C, POSIX) says nothing about who reads.
    (locale.len() >= 2 && locale.is_ascii() && locale != "C" && locale != "POSIX")
        .then(|| locale.parse().ok())
        .flatten()
}

/// A console of the old kind draws box lines two columns wide.
fn is_legacy_console() -> bool {
    cfg!(windows) && std::env::var_os("WT_SESSION").is_none()
}
