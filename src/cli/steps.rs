//! Steps of the work at the prompt: the form of each is filled from flags or questions, and taken case by case.

use std::collections::BTreeMap;
use std::path::Path;

use clap::ArgMatches;

use crate::casework::case::{CaseId, Step};
use crate::casework::day::Moment;
use crate::casework::facts::Number;
use crate::casework::intake;
use crate::casework::supervision as supervising;
use crate::casework::track::StepKind;
use crate::office::form::{self, Fields, read_moment};
use crate::office::request::{List, Named, Take, Taken};
use crate::office::{Office, Reply, Request, estimates, transfer};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::Purpose;
use crate::wording::names::Names;
use crate::wording::{problem, taken};

use super::output;
use super::prompt;
use super::questions;
use super::session::{Failure, Session};
use super::supervision;

/// A stage's command: one of its steps, or, for bare intake, registering with questions.
pub(super) fn stage(session: &Session, stage: &str, given: &ArgMatches) -> Result<u8, Failure> {
    let Some((name, flags)) = given.subcommand() else {
        return questions::register(session);
    };
    if name == "hand-over-all" {
        return hand_over_all(session, flags);
    }
    if name == "board" {
        return supervision::board(session, flags);
    }
    if name == "sample" {
        return supervision::sample(session, flags);
    }
    if name == "sweep" {
        return supervision::sweep(session, flags);
    }
    if name == "take-in" {
        return take_in(session, flags);
    }
    let kind = StepKind::named(stage, name)
        .ok_or_else(|| Failure::Usage(format!("fengqiao {stage} {name}?")))?;
    let asked = Asked::of(session, kind, flags)?;
    let office = session.open(Purpose::Write)?;
    if kind == StepKind::Register {
        asked.register(session, &office, flags)?;
        return Ok(super::DONE);
    }
    let names: Vec<String> = flags
        .get_many::<String>("case")
        .map(|it| it.cloned().collect())
        .unwrap_or_default();
    let names = prompt::numbers(&names)?;
    if !asked.dry_run {
        session.confirm(names.len())?;
    }
    if kind == StepKind::Consult {
        return asked.consult(session, &office, &names);
    }
    let mut refused = None;
    let mut done = 0;
    for name in &names {
        match asked.on_case(session, &office, kind, name, flags) {
            Ok(()) => done += 1,
            Err(it) if names.len() == 1 => return Err(it),
            Err(it) => {
                let (said, code) = it.said(session);
                output::tell(&problem::of_case(session.lang, name, &said));
                refused = Some(code);
            }
        }
    }
    Ok(match refused {
        None => super::DONE,
        Some(code) if done == 0 => code,
        Some(_) => super::PARTLY,
    })
}

/// What the flags of a step say.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) filled: Fields,
    pub(super) on: Option<Moment>,
    pub(super) seen: Option<u32>,
    key: Option<String>,
    dry_run: bool,
}

impl Asked {
    fn of(session: &Session, kind: StepKind, flags: &ArgMatches) -> Result<Asked, Failure> {
        let mut filled = Fields::default();
        for field in form::fields(kind) {
            if let Some(words) = flags.get_one::<String>(field.id) {
                filled.set(field.id, prompt::words_of(session.lang, field, words)?);
            }
        }
        let on =
            match flags.get_one::<String>("on") {
                None => None,
                Some(words) => Some(read_moment(words).ok_or_else(|| {
                    Failure::Usage(problem::not_a_day(session.lang, "--on", words))
                })?),
            };
        Ok(Asked {
            filled,
            on,
            seen: flags.get_one::<u32>("seen").copied(),
            key: flags.get_one::<String>("key").cloned(),
            dry_run: flags.get_flag("dry-run"),
        })
    }

    fn register(
        mut self,
        session: &Session,
        office: &Office,
        flags: &ArgMatches,
    ) -> Result<(), Failure> {
        let form = form::fields(StepKind::Register);
        let missing = form
            .iter()
            .any(|it| it.required && self.filled.get(it.id).is_none());
        if missing && session.is_interactive() {
            questions::ask(session, office, &form, &mut self.filled, false)?;
        }
        let mut steps = vec![build(session, office, StepKind::Register, &self.filled)?];
        if flags.get_flag("accept") {
            steps.push(Step::Intake(intake::Step::Accept {
                track: None,
                words: None,
            }));
        }
        if let Some(answer) = flags.get_one::<String>("answer") {
            let outcome = flags
                .get_one::<String>("answer-outcome")
                .map_or("explained", String::as_str);
            let mut settle = Fields::default();
            settle.set("outcome", outcome);
            settle.set("words", answer.as_str());
            steps.push(build(session, office, StepKind::Settle, &settle)?);
        }
        self.take(session, office, None, steps)
    }

    fn on_case(
        &self,
        session: &Session,
        office: &Office,
        kind: StepKind,
        name: &str,
        flags: &ArgMatches,
    ) -> Result<(), Failure> {
        session.asks_about(name);
        let id = office.resolve(&session.asker, name)?;
        let mut filled = self.filled.clone();
        let mut steps = Vec::new();
        if kind == StepKind::AddParty
            && let Some(path) = flags.get_one::<String>("from")
        {
            return self.add_from(session, office, id, Path::new(path));
        }
        if kind == StepKind::Triage {
            route(session, office, name, &mut filled, flags, &mut steps)?;
        }
        let form = form::fields(kind);
        let missing = form
            .iter()
            .any(|it| it.required && filled.get(it.id).is_none());
        if missing && session.is_interactive() {
            questions::ask(session, office, &form, &mut filled, false)?;
        }
        steps.insert(0, build(session, office, kind, &filled)?);
        if kind == StepKind::OfferTransfer && session.output.is_some() {
            self.take(&session.for_people(), office, Some(id), steps)?;
            let file = office.transfer_file(&session.asker, name)?;
            return output::put(session, file.as_bytes());
        }
        self.take(session, office, Some(id), steps)
    }

    /// One decision on several cases, in one request: in all of them or in none.
    fn consult(&self, session: &Session, office: &Office, names: &[String]) -> Result<u8, Failure> {
        let mut ids = Vec::with_capacity(names.len());
        for name in names {
            ids.push(office.resolve(&session.asker, name).map_err(|it| {
                let (said, _) = Failure::from(it).said(session);
                Failure::Said(problem::of_case(session.lang, name, &said))
            })?);
        }
        let mut step = build(session, office, StepKind::Consult, &self.filled)?;
        if let Step::Supervision(supervising::Step::Consult { cases, .. }) = &mut step {
            cases.clone_from(&ids);
        }
        let asked = ids.iter().map(|id| Take {
            case: Some(*id),
            steps: vec![step.clone()],
            on: self.on,
            seen: self.seen,
            key: self.key.as_ref().map(|it| format!("{it}/{}", id.0)),
            dry_run: self.dry_run,
        });
        let request = Request::Together(asked.collect());
        if let Reply::Together(taken) = office.handle(&session.asker, request)? {
            let numbers: BTreeMap<CaseId, Number> = taken
                .iter()
                .map(|it| (it.case.id, it.case.number))
                .collect();
            let number = |id| numbers.get(&id).copied();
            let rules = office.rules();
            let names = Names::of(&rules).with_numbers(&number);
            for it in taken {
                say_named(session, office, &it, self.dry_run, &names)?;
            }
        }
        Ok(super::DONE)
    }

    pub(super) fn take(
        &self,
        session: &Session,
        office: &Office,
        case: Option<CaseId>,
        steps: Vec<Step>,
    ) -> Result<(), Failure> {
        let reply = office.handle(
            &session.asker,
            Request::Take(Take {
                case,
                steps,
                on: self.on,
                seen: self.seen,
                key: self.key.clone(),
                dry_run: self.dry_run,
            }),
        )?;
        if let Reply::Taken(it) = reply {
            say_taken(session, office, &it, self.dry_run)?;
        }
        Ok(())
    }
}

/// Takes in a case that another office transferred, under the citizen's own query code.
fn take_in(session: &Session, flags: &ArgMatches) -> Result<u8, Failure> {
    let path = flags.get_one::<String>("from").cloned().unwrap_or_default();
    let failed = Failure::file(Path::new(&path));
    let text = std::fs::read_to_string(&path).map_err(&failed)?;
    let office = session.open(Purpose::Write)?;
    let step = transfer::read(&text)?;
    let reply = office.handle(
        &session.asker,
        Request::Take(Take {
            steps: vec![step],
            // The same file twice is the same case.
            key: Some(transfer::key(&text)),
            ..Take::default()
        }),
    )?;
    if let Reply::Taken(it) = reply {
        say_taken(session, &office, &it, false)?;
    }
    Ok(super::DONE)
}

/// The step a filled form asks for; other cases are found as this asker may find them.
pub(super) fn build(
    session: &Session,
    office: &Office,
    kind: StepKind,
    filled: &Fields,
) -> Result<Step, Failure> {
    let rules = office.rules();
    let resolve = |name: &str| office.resolve(&session.asker, name).ok();
    form::build(kind, filled, &rules, &resolve).map_err(|it| crate::office::Error::Form(it).into())
}

/// Fills a triage without a track from the profile's first fitting route, and says why.
fn route(
    session: &Session,
    office: &Office,
    name: &str,
    filled: &mut Fields,
    flags: &ArgMatches,
    steps: &mut Vec<Step>,
) -> Result<(), Failure> {
    let assigns = flags.get_flag("and-assign");
    if filled.get("track").is_some() && !assigns {
        return Ok(());
    }
    let named = Named {
        name: name.to_owned(),
        as_of: None,
    };
    let Reply::Routes(offers) = office.handle(&session.asker, Request::ExplainRoute(named))? else {
        return Ok(());
    };
    let Some(offer) = offers.first() else {
        return Ok(());
    };
    let route = &offer.route;
    if !session.quiet {
        output::aside(format_args!("{}\n", taken::route(session.lang, route)));
    }
    if filled.get("track").is_none() {
        let track = route.to_track.as_ref().or(route.track.as_ref());
        filled.set("track", track.map_or("", String::as_str));
        filled.set("route", route.order.to_string());
    }
    if let (true, Some(body)) = (assigns, &route.body) {
        let mut assign = Fields::default();
        assign.set("body", body.as_str());
        steps.push(build(session, office, StepKind::Assign, &assign)?);
    }
    Ok(())
}

fn say_taken(session: &Session, office: &Office, it: &Taken, dry_run: bool) -> Result<(), Failure> {
    let rules = office.rules();
    say_named(session, office, it, dry_run, &Names::of(&rules))
}

fn say_named(
    session: &Session,
    office: &Office,
    it: &Taken,
    dry_run: bool,
    names: &Names<'_>,
) -> Result<(), Failure> {
    if session.quiet {
        return session.say(&it.case.number.to_string());
    }
    if !output::is_for_people(session)? {
        return output::sheet(session, office.is_practice(), taken_sheet(it));
    }
    let text = taken::text(session.lang, it, names, dry_run);
    let practice = if office.is_practice() {
        session.lang.either("〔练习〕", "[practice] ")
    } else {
        ""
    };
    session.say(&format!("{practice}{text}"))
}

/// What a step did, for scripts.
fn taken_sheet(it: &Taken) -> Sheet {
    let columns = vec![
        Column::new("number", "编号", "number", Kind::Id),
        Column::new("state", "状态", "state", Kind::Code),
        Column::new("entries", "记录数", "entries", Kind::Int),
        Column::new("query_code", "查询码", "query code", Kind::Id),
        Column::new("due", "到期", "due", Kind::Moment),
        Column::new("repeated", "重复请求", "repeated", Kind::Flag),
    ];
    let mut sheet = Sheet::new(Words::new("结果", "result"), columns);
    let case = &it.case;
    let nearest = crate::store::rows::nearest_period(case);
    sheet.rows.push(vec![
        Cell::text(case.number.to_string()),
        Cell::code(case.state.code(), case.state.zh(), case.state.code()),
        Cell::Int(i64::from(case.entries)),
        // The code is the citizen's: it is told once, to whoever hands it over.
        if taken::has_opened(it) {
            Cell::text(case.query_code.clone())
        } else {
            Cell::Empty
        },
        nearest.map_or(Cell::Empty, |it| Cell::Moment(it.due.supervised)),
        Cell::Flag(it.repeated),
    ]);
    let estimated = nearest.is_some_and(|it| it.due.estimated);
    estimates::mark(&mut sheet, "due", &[estimated]);
    sheet
}

/// Hands over every case of an officer and prints the list that both sign.
fn hand_over_all(session: &Session, flags: &ArgMatches) -> Result<u8, Failure> {
    let text = |name: &str| flags.get_one::<String>(name).cloned().unwrap_or_default();
    let (from, to) = (text("all-of"), text("to"));
    let dry_run = flags.get_flag("dry-run");
    let office = session.open(Purpose::Write)?;
    let rules = office.rules();
    let filters = [("officer", from.clone()), ("open", "yes".to_owned())];
    let filled: Fields = filters
        .into_iter()
        .map(|(id, words)| (id.to_owned(), words))
        .collect();
    let filter = crate::office::filter::Filter::build(&filled, &rules)
        .map_err(crate::office::Error::Filter)?;
    let list = List {
        filter,
        ..List::default()
    };
    let Reply::Sheet(mut sheet) = office.handle(&session.asker, Request::List(list))? else {
        return Ok(super::DONE);
    };
    let numbers: Vec<String> = sheet
        .rows
        .iter()
        .filter_map(|row| match row.first() {
            Some(Cell::Text(number)) => Some(number.clone()),
            _ => None,
        })
        .collect();
    if !dry_run {
        session.confirm(numbers.len())?;
    }
    let step: BTreeMap<String, String> = [("to".to_owned(), to.clone())].into();
    let filled: Fields = step.into_iter().collect();
    let mut asked = Vec::with_capacity(numbers.len());
    for number in &numbers {
        asked.push(Take {
            case: Some(office.resolve(&session.asker, number)?),
            steps: vec![build(session, &office, StepKind::HandOver, &filled)?],
            dry_run,
            ..Take::default()
        });
    }
    // All of them or none: nobody is to find out later which half they have.
    office.handle(&session.asker, Request::Together(asked))?;
    let names = Names::of(&rules);
    let (from, to) = (
        names.officer(session.lang, &from),
        names.officer(session.lang, &to),
    );
    sheet.title = Words::new(
        format!("交接清单：{from} → {to}"),
        format!("hand-over list: {from} → {to}"),
    );
    sheet.notes.push(Words::new(
        "交出人签名：____________　接收人签名：____________　日期：____________",
        "handed over by: ____________  taken over by: ____________  date: ____________",
    ));
    output::sheet(session, office.is_practice(), sheet)?;
    Ok(super::DONE)
}
