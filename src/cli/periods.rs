//! The periods of law at the prompt: which hold in a rule set on a day, and all there is to know of one.

use clap::ArgMatches;

use crate::casework::code::nearest;
use crate::casework::day::Day;
use crate::casework::period::{PeriodRule, PeriodRules, Starting};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::Purpose;
use crate::wording::{Lang, periods as words};

use super::output;
use super::session::{Failure, Session};

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let (rules, practice, today) = if session.file.is_file() {
        let office = session.open(Purpose::Read)?;
        let today = office.clock().reading().day();
        (
            office.rules().periods.clone(),
            office.is_practice(),
            Some(today),
        )
    } else {
        (crate::reference::periods::embedded(), false, session.today)
    };
    match given.subcommand() {
        Some(("list", flags)) => {
            output::sheet(session, practice, list(session, &rules, flags, today)?)?;
        }
        Some(("sets", _)) => output::sheet(session, practice, sets(&rules))?,
        Some(("show", flags)) => show(session, &rules, flags)?,
        _ => return Ok(super::USAGE),
    }
    Ok(super::DONE)
}

/// The rules of a set that hold on a day; without a day known, every row.
fn list(
    session: &Session,
    rules: &PeriodRules,
    flags: &ArgMatches,
    today: Option<Day>,
) -> Result<Sheet, Failure> {
    let set = flags
        .get_one::<String>("set")
        .map_or("national", String::as_str);
    if rules.rule_sets().iter().all(|it| it.id != set) {
        let known = rules.rule_sets().iter();
        let near = nearest(set, known.map(|it| (it.id.as_str(), it.id.as_str())));
        return Err(Failure::Usage(words::no_set(session.lang, set, near)));
    }
    let on = match flags.get_one::<String>("on") {
        Some(text) => Some(crate::office::form::read_day(text).ok_or_else(|| {
            Failure::Usage(crate::wording::problem::not_a_day(session.lang, "on", text))
        })?),
        None => today,
    };
    let mut sheet = Sheet::new(
        Words::new("期限规则", "periods"),
        vec![
            Column::new("id", "规则", "id", Kind::Id),
            Column::new("name", "期限", "period", Kind::Text),
            Column::new("term", "时长", "term", Kind::Text),
            Column::new("trigger", "起算", "runs from", Kind::Text),
            Column::new("basis", "依据", "basis", Kind::Text),
            Column::new("verified", "核实", "verified", Kind::Code),
            Column::new("from", "自", "from", Kind::Day).minor(),
            Column::new("to", "至", "to", Kind::Day).minor(),
        ],
    );
    let held: Vec<&PeriodRule> = match on {
        Some(day) => rules.on(set, day).collect(),
        None => rules.of(set).collect(),
    };
    let day = |it: Option<Day>| it.map_or(Cell::Empty, Cell::Day);
    for it in held {
        let term = |lang| words::term(lang, it);
        sheet.row(vec![
            Cell::text(it.id.clone()),
            Cell::code(it.id.clone(), it.name_zh.clone(), it.name_en.clone()),
            Cell::code(
                format!("{} {}", it.term.amount, it.term.unit.code()),
                term(Lang::Zh),
                term(Lang::En),
            ),
            Cell::text(it.trigger_zh.clone()),
            Cell::text(it.basis.clone()),
            if it.verified {
                Cell::code("yes", "", "")
            } else {
                Cell::code("no", "未核实", "not verified")
            },
            day(it.effective_from),
            day(it.effective_to),
        ]);
    }
    let doubtful = sheet.rows.iter();
    let doubtful = doubtful.filter(|it| it[5] != Cell::code("yes", "", ""));
    if doubtful.count() > 0 {
        sheet.notes.push(Words::new(
            "“未核实”的规则凭记忆或来源存疑，用前请核对原文",
            "rules not verified are from memory or in doubt: compare them with the law first",
        ));
    }
    Ok(sheet)
}

fn sets(rules: &PeriodRules) -> Sheet {
    let mut sheet = Sheet::new(
        Words::new("期限规则集", "rule sets"),
        vec![
            Column::new("id", "规则集", "id", Kind::Id),
            Column::new("name", "名称", "name", Kind::Text),
            Column::new("inherits", "继承", "inherits", Kind::Id),
            Column::new("without", "其中不用", "without", Kind::Text),
            Column::new("note", "说明", "note", Kind::Text),
        ],
    );
    for it in rules.rule_sets() {
        sheet.row(vec![
            Cell::text(it.id.clone()),
            Cell::code(it.id.clone(), it.name_zh.clone(), it.name_en.clone()),
            it.inherits.clone().map_or(Cell::Empty, Cell::text),
            Cell::text(it.without.join(" ")),
            Cell::text(it.note.clone()),
        ]);
    }
    sheet
}

/// Every row of one rule, older ones and those of other sets too.
fn show(session: &Session, rules: &PeriodRules, flags: &ArgMatches) -> Result<(), Failure> {
    let id = flags.get_one::<String>("id").map_or("", String::as_str);
    let id = id.to_ascii_uppercase();
    let rows: Vec<&PeriodRule> = rules.rules().iter().filter(|it| it.id == id).collect();
    if rows.is_empty() {
        let known = rules.rules().iter();
        let near = nearest(&id, known.map(|it| (it.id.as_str(), it.id.as_str())));
        return Err(Failure::Usage(words::no_rule(session.lang, &id, near)));
    }
    let lines: Vec<String> =
        rows.iter()
            .map(|it| {
                let instead = rules.rules().iter().filter(
                    |other| matches!(&other.starts, Starting::InsteadOf(of) if *of == it.id),
                );
                let instead: Vec<&str> = instead.map(|it| it.id.as_str()).collect();
                words::told(session.lang, it, rules.is_own(it), &instead)
            })
            .collect();
    session.say(&lines.join("\n\n"))
}
