//! Ledgers at the prompt: judged as a whole, accounted for row by row, entered, and counted.

use std::fs::File;
use std::io::{BufWriter, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use indicatif::ProgressBar;

use crate::casework::track::{StepKind, TABLE};
use crate::office::apply::{Apply, Called};
use crate::office::export::Export;
use crate::office::export::layout::Layout;
use crate::office::import::fault::RowFault;
use crate::office::import::{ChangedRow, Import, Imported, Pass, Progress, Watch};
use crate::office::ledger::charset::Charset;
use crate::office::ledger::mapping::Mapping;
use crate::office::ledger::plan::is_known;
use crate::office::ledger::refused::Refused;
use crate::office::ledger::row::Row;
use crate::office::ledger::source::{Options, Source};
use crate::office::{Office, Reply, Request};
use crate::store::Purpose;
use crate::wording::names::Names;
use crate::wording::{Lang, importing, ledger, terms};

use super::session::{Failure, Session};
use super::{lists, output, prompt, upkeep};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let text = |name: &str| given.get_one::<String>(name).cloned();
    let path = PathBuf::from(text("ledger").unwrap_or_default());
    let mapping = match text("mapping") {
        None => None,
        Some(name) => Some(mapping_of(session, &name)?),
    };
    let encoding = match text("encoding") {
        None => None,
        Some(word) => Some(word.parse::<Charset>().map_err(|_| {
            Failure::Usage(format!(
                "--encoding: {word} (utf-8 gb18030 utf-16le utf-16be)"
            ))
        })?),
    };
    let asked = Import {
        file: file_name(&path),
        mapping,
        skip_refused: given.get_flag("skip-refused"),
        apply_changes: given.get_flag("apply-changes"),
        dry_run: given.get_flag("dry-run"),
        ..Import::default()
    };
    let options = Options {
        encoding,
        sheet: text("sheet"),
    };
    let office = session.open(Purpose::Bulk)?;
    let account = import(session, &office, &path, &options, asked)?;
    Ok(if account.refused == 0 {
        super::DONE
    } else if account.written + account.corrected > 0 {
        super::PARTLY
    } else {
        super::REFUSED
    })
}

/// Imports a file and says what became of it.
pub(super) fn import(
    session: &Session,
    office: &Office,
    path: &Path,
    options: &Options,
    mut asked: Import,
) -> Result<Imported, Failure> {
    let ask = session.is_interactive() && !asked.skip_refused && !asked.dry_run && !session.yes;
    let mut account = once(session, office, path, options, &asked, false)?;
    if ask && account.refused > 0 && account.good > 0 {
        let answer = prompt::ask_line(&importing::enter_the_good(session.lang, &account))?;
        if matches!(answer.trim(), "y" | "Y" | "yes" | "是" | "好") {
            asked.skip_refused = true;
            account = once(session, office, path, options, &asked, true)?;
        }
    }
    Ok(account)
}

fn once(
    session: &Session,
    office: &Office,
    path: &Path,
    options: &Options,
    asked: &Import,
    seen: bool,
) -> Result<Imported, Failure> {
    let rules = office.rules();
    let names = Names::of(&rules);
    let ended = |it| Failure::Said(importing::ended(session.lang, &asked.file, &it, &rules));
    let known = |name: &str| is_known(name, asked.mapping.as_ref());
    let mut source = Source::open(path, options, &known).map_err(|it| ended(it.into()))?;
    let mut watching = Watching {
        lang: session.lang,
        names,
        bar: upkeep::bar(session),
        columns: source.header().names.clone(),
        path: path.with_extension("refused.csv"),
        refused: None,
        failed: None,
    };
    let account = office
        .import(&session.asker, &mut source, asked, &mut watching)
        .map_err(ended)?;
    watching.bar.finish_and_clear();
    say(session, &account, asked, &names, seen)?;
    watching.close(session)?;
    Ok(account)
}

fn say(
    session: &Session,
    account: &Imported,
    asked: &Import,
    names: &Names<'_>,
    seen: bool,
) -> Result<(), Failure> {
    let lang = session.lang;
    // Those who were asked whether to enter the others have seen them.
    if !account.faults.is_empty() && !seen {
        let said = importing::refused(lang, &asked.file, &account.faults, names);
        output::tell(&(said + "\n"));
    }
    if !asked.apply_changes {
        for it in account.changes.iter().take(20) {
            output::tell(&(importing::changed(lang, &asked.file, it) + "\n"));
        }
    }
    session.say(&importing::account(lang, account))?;
    let barred = account.refused > 0 && !asked.skip_refused && !asked.dry_run;
    if barred {
        session.say(importing::nothing_written(lang))?;
    }
    Ok(())
}

/// Looks on while a ledger is read: moves the bar, keeps the refused rows.
struct Watching<'a> {
    lang: Lang,
    names: Names<'a>,
    bar: ProgressBar,
    columns: Vec<String>,
    path: PathBuf,
    refused: Option<Refused<BufWriter<File>>>,
    failed: Option<std::io::Error>,
}

impl Watch for Watching<'_> {
    fn progress(&mut self, it: &Progress) -> bool {
        if let Some(all) = it.of_rows {
            self.bar.set_length(all);
        }
        self.bar.set_position(match it.pass {
            Pass::Judging => it.rows,
            Pass::Writing => it.written,
        });
        true
    }

    fn refused(&mut self, row: &Row, faults: &[RowFault]) {
        if let Err(it) = self.keep(row, faults) {
            self.failed.get_or_insert(it);
        }
    }

    fn changed(&mut self, _: &ChangedRow) {}
}

impl Watching<'_> {
    fn keep(&mut self, row: &Row, faults: &[RowFault]) -> std::io::Result<()> {
        let reason = importing::reasons(self.lang, faults, &self.names);
        let refused = match &mut self.refused {
            Some(refused) => refused,
            None => {
                let out = BufWriter::new(spool_beside(&self.path)?);
                self.refused.insert(Refused::new(out, &self.columns)?)
            }
        };
        refused.refuse(row, &reason)
    }

    fn close(self, session: &Session) -> Result<(), Failure> {
        if let Some(it) = self.failed {
            return Err(it.into());
        }
        if let Some(refused) = self.refused {
            let n = refused.written();
            let out = refused.finish()?.into_inner();
            let path = settled(out.map_err(|it| it.into_error())?, &self.path)?;
            let path = path.display().to_string();
            session.say(&importing::refused_file(session.lang, &path, n))?;
        }
        Ok(())
    }
}

/// A file without a name in the folder of another.
fn spool_beside(path: &Path) -> std::io::Result<File> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    tempfile::tempfile_in(folder.unwrap_or(Path::new(".")))
}

/// Gives what was spooled its name. Rows of an earlier refusal may be half corrected by now: where they stand there, another
/// number is added to the name, unless the file says just the same.
fn settled(mut spool: File, path: &Path) -> std::io::Result<PathBuf> {
    let mut bytes = Vec::new();
    spool.rewind()?;
    spool.read_to_end(&mut bytes)?;
    let mut n = 1;
    loop {
        let path = match n {
            1 => path.to_owned(),
            n => path.with_extension(format!("{n}.csv")),
        };
        match File::create_new(&path) {
            Ok(mut file) => {
                file.write_all(&bytes)?;
                return Ok(path);
            }
            Err(it) if it.kind() != ErrorKind::AlreadyExists => return Err(it),
            Err(_) if std::fs::read(&path)? == bytes => return Ok(path),
            Err(_) => n += 1,
        }
    }
}

/// Steps on cases that exist, from a file: `number`, `step`, and the fields of the step.
pub(super) fn apply(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let text = |name: &str| given.get_one::<String>(name).cloned();
    let word = text("rows").unwrap_or_default();
    let asked = Apply {
        skip_refused: given.get_flag("skip-refused"),
        dry_run: given.get_flag("dry-run"),
    };
    let office = session.open(Purpose::Bulk)?;
    let rules = office.rules();
    let names = Names::of(&rules);
    let path = PathBuf::from(&word);
    let file = file_name(&path);
    let ended = |it| Failure::Said(importing::ended(session.lang, &file, &it, &rules));
    let options = Options::default();
    let called = Called {
        step: step_of,
        field: terms::is_field,
    };
    let known = |header: &str| called.knows(header);
    let source = if word == "-" {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut bytes)?;
        Source::read(Box::new(std::io::Cursor::new(bytes)), &options, &known)
    } else {
        Source::open(&path, &options, &known)
    };
    let mut source = source.map_err(|it| ended(it.into()))?;
    let mut watching = Watching {
        lang: session.lang,
        names,
        bar: upkeep::bar(session),
        columns: source.header().names.clone(),
        path: if word == "-" {
            PathBuf::from("apply.refused.csv")
        } else {
            path.with_extension("refused.csv")
        },
        refused: None,
        failed: None,
    };
    let account = office
        .apply(&session.asker, &mut source, &asked, called, &mut watching)
        .map_err(ended)?;
    watching.bar.finish_and_clear();
    if !account.faults.is_empty() {
        let said = importing::refused(session.lang, &file, &account.faults, &names);
        output::tell(&(said + "\n"));
    }
    session.say(&importing::applied(session.lang, &account))?;
    if account.refused > 0 && !asked.skip_refused && !asked.dry_run {
        session.say(importing::nothing_written(session.lang))?;
    }
    watching.close(session)?;
    Ok(if account.refused == 0 {
        super::DONE
    } else if account.written > 0 {
        super::PARTLY
    } else {
        super::REFUSED
    })
}

/// A step by its words at the prompt, or by its verb in either language.
fn step_of(word: &str) -> Option<StepKind> {
    let word = word.trim();
    TABLE
        .iter()
        .find(|it| {
            format!("{} {}", it.stage, it.name) == word
                || terms::step(Lang::Zh, it.step) == word
                || terms::step(Lang::En, it.step) == word
        })
        .map(|it| it.step)
}

/// Cases leave as rows under a layout.
pub(super) fn export(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let name = given
        .get_one::<String>("layout")
        .map_or("own", String::as_str);
    let layout = match Layout::shipped(name) {
        Some(layout) => layout,
        None => {
            let text = prompt::read_text(Path::new(name))?;
            Layout::parse(&text).map_err(|faults| {
                let said = faults
                    .iter()
                    .map(|it| importing::layout(session.lang, name, it));
                Failure::Said(said.collect())
            })?
        }
    };
    let office = session.open(Purpose::Read)?;
    let asked = Export {
        filter: lists::filter_of(given, &office)?,
        unreported: given.get_flag("unreported"),
        reveal: given.get_one::<String>("reveal").cloned(),
        texts: given.get_flag("texts"),
        ..Export::under(layout)
    };
    let reply = office.handle(&session.asker, Request::Export(Box::new(asked)))?;
    if let Reply::Sheet(sheet) = reply {
        output::sheet(session, office.is_practice(), sheet)?;
    }
    Ok(super::DONE)
}

/// A mapping that ships with the program, or one in a file.
fn mapping_of(session: &Session, name: &str) -> Result<Mapping, Failure> {
    if let Some(mapping) = Mapping::shipped(name) {
        return Ok(mapping);
    }
    let text = prompt::read_text(Path::new(name))?;
    Mapping::parse(&text).map_err(|faults| {
        let lines: Vec<String> = faults
            .iter()
            .map(|it| {
                let said = ledger::mapping(session.lang, it);
                format!("{name}:{}: {}\n    {}\n", it.line, said.what, said.next)
            })
            .collect();
        Failure::Said(lines.concat())
    })
}

/// The file as people call it; a path that ends in none is said whole.
pub(super) fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
