//! The tree of commands: verbs, flags and their Chinese names, the steps' part of it made from the table of steps and their forms.

mod upkeep;
mod verbs;

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::casework::track::{StepKind, TABLE};
use crate::office::filter::{FILTERS, OTHERS, RANGES};
use crate::office::form::{self, FieldKind};
use crate::wording::Lang;
use crate::wording::terms;

use super::help;
use super::session::Failure;
use upkeep::UPKEEP;
use verbs::VERBS;

/// The stages in the order of the loop.
pub const STAGES: [&str; 6] = [
    "intake",
    "assign",
    "handle",
    "mediate",
    "supervise",
    "follow-up",
];

/// The whole tree.
pub fn tree() -> Command {
    tree_of(&|_| true)
}

/// The tree with what these words may lead to and bare names for the rest: a command line needs one branch of it, and
/// making all of them costs more than most answers. Which words are wrong, and what was meant, only the whole tree tells.
pub(super) fn tree_for(words: &[OsString]) -> Command {
    tree_of(&|name| words.iter().any(|it| it == name))
}

fn tree_of(is_asked: &dyn Fn(&str) -> bool) -> Command {
    let mut tree = Command::new("fengqiao")
        .version(env!("CARGO_PKG_VERSION"))
        .about("枫桥 · 镇街群众诉求与矛盾纠纷多元化解\ncitizen cases and mediation of a township office")
        .subcommand_required(false)
        .arg_required_else_help(false)
        .args(globals());
    for stage in STAGES {
        let zh = terms::stage(Lang::Zh, stage);
        let mut command = Command::new(stage)
            .alias(zh)
            .about(format!("{zh} · {}", terms::stage(Lang::En, stage)));
        if is_asked(stage) || is_asked(zh) {
            command = with_steps(command, stage, is_asked);
        }
        tree = tree.subcommand(command);
    }
    for verb in VERBS.iter().chain(UPKEEP) {
        let mut command = named(verb.name, verb.zh, verb.about);
        if is_asked(verb.name) || is_asked(verb.zh) {
            command = (verb.takes)(command);
        }
        tree = tree.subcommand(command);
    }
    help::dress(tree)
}

fn globals() -> Vec<Arg> {
    vec![
        flag("file", "办公文件（FENGQIAO_FILE）· office file")
            .short('f')
            .env("FENGQIAO_FILE")
            .value_name("FILE")
            .hide_env(true),
        flag("as", "以谁办理（FENGQIAO_OFFICER）· act as officer")
            .alias("身份")
            .env("FENGQIAO_OFFICER")
            .value_name("OFFICER")
            .hide_env(true),
        flag("lang", "zh 或 en · language")
            .value_name("LANG")
            .value_parser(PossibleValuesParser::new(["zh", "en"]))
            .hide_possible_values(true),
        flag("today", "当作这一天，只读、试行、练习 · pretend today")
            .alias("今天")
            .value_name("DATE"),
        flag("format", "table csv json jsonl xlsx docx md html")
            .short('O')
            .value_name("FORMAT"),
        flag("output", "写入文件，格式看扩展名 · write to a file")
            .short('o')
            .value_name("FILE"),
        flag("header", "表头用语言或代码：words code · header")
            .value_name("KIND")
            .value_parser(PossibleValuesParser::new(["words", "code"]))
            .hide_possible_values(true),
        switch("quiet", "只输出编号 · print only numbers").short('q'),
        switch("yes", "不再询问 · do not ask").short('y'),
        switch("ascii", "用 ASCII 表格线 · ASCII frames"),
    ]
    .into_iter()
    .map(|it| it.global(true).help_heading("通用 · global"))
    .collect()
}

/// A flag with a value.
fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::Set)
}

/// A flag without one.
fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .action(ArgAction::SetTrue)
}

fn with_steps(command: Command, stage: &str, is_asked: &dyn Fn(&str) -> bool) -> Command {
    let mut command = command
        // Bare `intake` registers, with questions.
        .subcommand_required(stage != "intake")
        .arg_required_else_help(stage != "intake");
    for passage in TABLE.iter().filter(|it| it.stage == stage) {
        let zh = terms::step(Lang::Zh, passage.step);
        let mut step = Command::new(passage.name).about(format!(
            "{} · {}",
            terms::step_help(Lang::Zh, passage.step),
            terms::step_help(Lang::En, passage.step)
        ));
        if zh != passage.name {
            step = step.alias(zh);
        }
        if is_asked(passage.name) || is_asked(zh) {
            step = with_form(step, passage.step);
        }
        command = command.subcommand(step);
    }
    if stage == "intake" {
        command = command.subcommand(
            Command::new("take-in")
                .alias("接收")
                .about("接收其他单位移送的案件文件 · take in a transferred case")
                .arg(Arg::new("from").value_name("FILE").required(true)),
        );
    }
    if stage == "supervise" {
        command = command
            .subcommand(sweep())
            .subcommand(board())
            .subcommand(sample());
    }
    if stage == "assign" {
        command = command.subcommand(hand_over_all());
    }
    command
}

fn with_form(mut command: Command, step: StepKind) -> Command {
    if step != StepKind::Register {
        command = command.arg(
            Arg::new("case")
                .value_name("NO")
                .num_args(1..)
                .required(true)
                .help("编号，- 读标准输入 · numbers, - for stdin"),
        );
    }
    for field in form::fields(step) {
        command = command.arg(field_arg(field));
    }
    for arg in step_extras(step) {
        command = command.arg(arg);
    }
    command.args([
        flag("on", "早于今天记为补录 · when it happened")
            .alias("时间")
            .value_name("DATE"),
        flag("seen", "所见记录数，案件已变动则拒绝 · entries seen")
            .value_name("N")
            .value_parser(value_parser!(u32)),
        flag("key", "重复执行无害的标记 · makes a retry harmless").value_name("KEY"),
        switch("dry-run", "只判断，不写入 · judge only"),
    ])
}

fn step_extras(step: StepKind) -> Vec<Arg> {
    match step {
        StepKind::Register => vec![
            switch("accept", "同时受理 · accept at once"),
            flag("answer", "直办，当场答复 · answer and conclude").value_name("TEXT"),
            flag("answer-outcome", "直办结果，默认解释说明 · its outcome").value_name("CODE"),
        ],
        StepKind::AddParty => {
            vec![flag("from", "从 CSV 添加多名当事人 · parties from a CSV file").value_name("FILE")]
        }
        StepKind::Triage => vec![switch(
            "and-assign",
            "按路由同时分派 · assign by the same route",
        )],
        _ => Vec::new(),
    }
}

fn field_arg(field: form::Field) -> Arg {
    let zh = terms::field(Lang::Zh, field.id);
    let en = terms::field(Lang::En, field.id);
    let long: &'static str = field.id;
    let mut arg = Arg::new(long)
        .long(long.replace('_', "-"))
        .help(format!("{zh} · {en}"))
        .value_name(value_name(field.kind))
        .action(ArgAction::Set)
        .allow_hyphen_values(true);
    if zh != long {
        arg = arg.alias(zh);
    }
    arg
}

fn value_name(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Line => "TEXT",
        FieldKind::Text => "TEXT|@FILE|-",
        FieldKind::Number => "NO|-",
        FieldKind::Day => "DATE",
        FieldKind::Amount => "YUAN",
        FieldKind::Count => "N",
        FieldKind::YesNo => "YES|NO",
        FieldKind::Code(_) => "CODE",
        FieldKind::Body => "BODY",
        FieldKind::Bodies => "BODY,…",
        FieldKind::Officer | FieldKind::Leader => "OFFICER",
        FieldKind::Mediator => "MEDIATOR",
        FieldKind::Place => "PLACE",
        FieldKind::Party => "N",
        FieldKind::Parties => "N,…",
        FieldKind::Case => "NO",
        FieldKind::Period | FieldKind::PeriodChoice => "RULE",
    }
}

fn sweep() -> Command {
    Command::new("sweep")
        .alias("清扫")
        .about("标记新近亮灯的期限 · mark what turned")
        .args([
            switch("dry-run", "只列清单 · list only"),
            switch("baseline", "首次以现状为起点 · take the present as found"),
            verbs::limit(),
        ])
}

fn board() -> Command {
    Command::new("board")
        .alias("看板")
        .about("督办看板：超期、及时率、督办单 · overdue and in time")
        .args(filter_args())
        .arg(flag("by", "按单位或承办人，默认单位 · by body or officer").value_name("body|officer"))
}

fn sample() -> Command {
    Command::new("sample")
        .alias("抽样")
        .about("案件评查抽样，记录种子 · draw a recorded sample")
        .args(filter_args())
        .args([
            flag("size", "抽取件数 · how many")
                .value_name("N")
                .value_parser(value_parser!(usize))
                .required(true),
            flag("seed", "用过的种子，重抽同样的 · draw the same again")
                .value_name("N")
                .value_parser(value_parser!(u64)),
        ])
}

fn hand_over_all() -> Command {
    Command::new("hand-over-all")
        .alias("全部交接")
        .about("换人时整批交接 · hand over all of an officer")
        .args([
            flag("all-of", "交出人 · from this officer")
                .value_name("OFFICER")
                .required(true),
            flag("to", "接收人 · to this officer")
                .value_name("OFFICER")
                .required(true),
            switch("dry-run", "只列清单 · list only"),
        ])
}

fn named(name: &'static str, zh: &'static str, about: &'static str) -> Command {
    Command::new(name).alias(zh).about(about)
}

/// Everything cases can be filtered by.
fn filter_args() -> Vec<Arg> {
    let names = FILTERS
        .iter()
        .map(|it| it.0)
        .chain(OTHERS.iter().copied())
        .chain(RANGES.iter().flat_map(|it| [it.0, it.1]));
    names
        .map(|id| {
            let zh = terms::field(Lang::Zh, id);
            let mut arg = Arg::new(id)
                .long(id.replace('_', "-"))
                .help(format!("{zh} · {}", terms::field(Lang::En, id)))
                .value_name("VALUE")
                .help_heading("筛选 · filters");
            if zh != id {
                arg = arg.alias(zh);
            }
            arg
        })
        .collect()
}

/// Identifiers of all filters.
pub fn filter_ids() -> impl Iterator<Item = &'static str> {
    FILTERS
        .iter()
        .map(|it| it.0)
        .chain(OTHERS.iter().copied())
        .chain(RANGES.iter().flat_map(|it| [it.0, it.1]))
}

/// Writes the completion script of a shell.
pub(super) fn completions(given: &ArgMatches) -> Result<u8, Failure> {
    let Some(shell) = given.get_one::<Shell>("shell") else {
        return Ok(super::USAGE);
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut tree(), "fengqiao", &mut script);
    std::io::Write::write_all(&mut std::io::stdout(), &script).map_err(Failure::from)?;
    Ok(super::DONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_holds() {
        tree().debug_assert();
    }

    /// By whatever name a command is called, its branch is as in the whole tree.
    #[test]
    fn a_command_line_finds_its_branch_whole() {
        let mut whole = tree();
        whole.build();
        let names = |it: &Command| -> Vec<OsString> {
            let aliases = it.get_all_aliases().map(OsString::from);
            aliases.chain([it.get_name().into()]).collect()
        };
        let mut lines = Vec::new();
        for command in whole.get_subcommands() {
            for name in names(command) {
                lines.push(vec!["fengqiao".into(), name.clone()]);
                for step in command.get_subcommands() {
                    let steps = names(step).into_iter();
                    lines.extend(steps.map(|it| vec!["fengqiao".into(), name.clone(), it]));
                }
            }
        }
        assert!(lines.len() > 200);
        for words in lines {
            let mut branch = tree_for(&words);
            branch.build();
            let page = help::page_of(&mut branch, &words).render_long_help();
            let expected = help::page_of(&mut whole, &words).render_long_help();
            assert_eq!(page.to_string(), expected.to_string(), "{words:?}");
        }
    }

    #[test]
    fn every_stage_has_its_steps() {
        for passage in TABLE {
            assert!(STAGES.contains(&passage.stage), "{}", passage.name);
        }
    }

    #[test]
    fn every_field_and_filter_has_its_words() {
        for passage in TABLE {
            for field in form::fields(passage.step) {
                assert_ne!(terms::field(Lang::Zh, field.id), field.id, "{}", field.id);
            }
        }
        for id in filter_ids() {
            assert_ne!(terms::field(Lang::Zh, id), id, "{id}");
        }
    }
}
