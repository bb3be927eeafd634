//! The tree of commands: verbs, flags and their Chinese names, the steps' part of it made from the table of steps and their forms.

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
    let mut tree = Command::new("fengqiao")
        .version(env!("CARGO_PKG_VERSION"))
        .about("枫桥 · 镇街群众诉求与矛盾纠纷多元化解\ncitizen cases and mediation of a township office")
        .subcommand_required(false)
        .arg_required_else_help(false)
        .args(globals());
    for stage in STAGES {
        tree = tree.subcommand(stage_command(stage));
    }
    for verb in verbs() {
        tree = tree.subcommand(verb);
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
        flag("format", "table csv json jsonl xlsx md html")
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

fn stage_command(stage: &'static str) -> Command {
    let zh = terms::stage(Lang::Zh, stage);
    let mut command = Command::new(stage)
        .alias(zh)
        .about(format!("{zh} · {}", terms::stage(Lang::En, stage)))
        // Bare `intake` registers, with questions.
        .subcommand_required(stage != "intake")
        .arg_required_else_help(stage != "intake");
    for passage in TABLE.iter().filter(|it| it.stage == stage) {
        command = command.subcommand(step_command(passage.step, passage.name));
    }
    if stage == "intake" {
        command = command.subcommand(
            Command::new("take-in")
                .alias("接收")
                .about("接收其他单位移送的案件文件 · take in a transferred case")
                .arg(Arg::new("from").value_name("FILE").required(true)),
        );
    }
    if stage == "assign" {
        command = command.subcommand(hand_over_all());
    }
    command
}

fn step_command(step: StepKind, name: &'static str) -> Command {
    let mut command = Command::new(name).about(format!(
        "{} · {}",
        terms::step_help(Lang::Zh, step),
        terms::step_help(Lang::En, step)
    ));
    let zh = terms::step(Lang::Zh, step);
    if zh != name {
        command = command.alias(zh);
    }
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
        FieldKind::Officer => "OFFICER",
        FieldKind::Mediator => "MEDIATOR",
        FieldKind::Place => "PLACE",
        FieldKind::Party => "N",
        FieldKind::Parties => "N,…",
        FieldKind::Case => "NO",
        FieldKind::Period => "RULE",
    }
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

fn verbs() -> Vec<Command> {
    let mut verbs = vec![
        verb("today", "今日台账", "今日台账 · the queue of the day").args(
            filter_args().into_iter().chain([
                limit(),
                flag("soon", "几天内算临期 · days that count as soon").value_name("DAYS"),
            ]),
        ),
        verb("show", "查看", "查看一件案件 · show a case").args([
            numbers(),
            as_of(),
            flag("reveal", "显示隐去的信息，写明理由 · show what is masked")
                .alias("明示")
                .value_name("REASON"),
        ]),
        verb(
            "explain",
            "解释",
            "解释期限或路由 · explain due dates or routes",
        )
        .args([
            Arg::new("case").value_name("NO").required(true),
            Arg::new("what")
                .value_name("due|route")
                .value_parser(PossibleValuesParser::new(["due", "route", "期限", "路由"]))
                .hide_possible_values(true)
                .default_value("due"),
            as_of(),
        ]),
        verb("list", "列表", "按条件列出案件 · list cases").args(
            filter_args().into_iter().chain([
                limit(),
                flag("text", "内容含有的字词 · words in the text")
                    .alias("内容")
                    .value_name("WORDS"),
                flag("reveal", "显示隐去的信息，写明理由 · show what is masked")
                    .alias("明示")
                    .value_name("REASON"),
            ]),
        ),
        verb("search", "搜索", "按字词、电话、证件号、姓名搜索 · search").args([
            Arg::new("words")
                .value_name("WORDS")
                .num_args(1..)
                .required(true),
            limit(),
        ]),
        verb(
            "stats",
            "统计",
            "统计，一维或两维 · count by one or two dimensions",
        )
        .args(
            filter_args().into_iter().chain(
                [
                    ("by", "维度，逗号分隔 · dimensions"),
                    ("measure", "指标，逗号分隔 · measures"),
                    ("dates", "按哪个日期 · which date"),
                    ("from", "起 · from"),
                    ("to", "止 · to"),
                    ("total", "合计行 是|否 · a row of totals"),
                    ("top", "只列前几 · only so many"),
                    ("across", "第二维作列 是|否 · second dimension across"),
                ]
                .map(|(id, help)| flag(id, help).value_name("VALUE")),
            ),
        ),
        verb("import", "导入", "导入台账 CSV 或 XLSX · take in a ledger").args([
            Arg::new("ledger").value_name("FILE").required(true),
            flag("mapping", "对照表：名称或 TOML 文件 · a mapping")
                .alias("对照")
                .value_name("NAME|FILE"),
            flag("encoding", "编码，一般不用写 · encoding").value_name("NAME"),
            flag("sheet", "工作表 · sheet of a workbook").value_name("NAME"),
            switch("dry-run", "只判断，不写入 · judge only"),
            switch("skip-refused", "只登记无误的行 · enter the good rows"),
            switch("apply-changes", "写入已知案件的变化 · apply changes"),
        ]),
        verb(
            "apply",
            "批办",
            "按 CSV 批量办理步骤 · take steps from a file",
        )
        .args([
            Arg::new("rows")
                .value_name("FILE|-")
                .required(true)
                .help("列：number,step，以及该步骤的各项 · columns"),
            switch("dry-run", "只判断，不写入 · judge only"),
            switch("skip-refused", "只办无误的行 · take the good rows"),
        ]),
        verb("export", "导出", "按版式导出案件 · rows under a layout").args(
            filter_args().into_iter().chain([
                flag("layout", "版式：own 12345-return 或 TOML 文件 · a layout")
                    .value_name("NAME|FILE"),
                switch("unreported", "只导出上次以来有变化的 · only what is new"),
                switch(
                    "texts",
                    "连同已读过的文字 · with the texts a person has read",
                ),
                flag("reveal", "显示隐去的信息，写明理由 · show what is masked")
                    .alias("明示")
                    .value_name("REASON"),
            ]),
        ),
        verb("print", "打印", "打印回执、告知书、承办单（HTML）· papers").args([
            Arg::new("paper")
                .value_name("PAPER")
                .required(true)
                .help("回执 告知书 受理告知书 不予受理告知书 转送告知书 承办单"),
            numbers(),
        ]),
        calendar_verb(),
        verb("codes", "代码", "列出一张代码表 · list a code table")
            .arg(Arg::new("axis").value_name("TABLE")),
    ];
    verbs.extend(upkeep_verbs());
    verbs
}

fn calendar_verb() -> Command {
    verb("calendar", "日历", "日历计算：期限、间隔、月历 · days")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            verb("due", "到期", "从某日起算的到期日 · a due date").args([
                Arg::new("rows")
                    .value_name("FILE|-")
                    .conflicts_with_all(["from", "amount", "unit"])
                    .help("CSV：start,amount,unit，逐行回答 · rows to answer"),
                flag("from", "起算日，当日不计 · trigger day").value_name("DATE"),
                flag("amount", "数量 · amount")
                    .value_name("N")
                    .allow_hyphen_values(true),
                flag("unit", "单位 · unit")
                    .value_name("UNIT")
                    .long_help(super::calendar::units())
                    .default_value("natural-day"),
                switch("no-roll", "期满遇休息日不顺延 · do not roll"),
            ]),
        )
        .subcommand(
            verb("between", "间隔", "两日之间的自然日和工作日 · days between").args([
                Arg::new("a").value_name("DATE").required(true),
                Arg::new("b").value_name("DATE").required(true),
            ]),
        )
        .subcommand(
            verb("show", "月历", "一年或一月的日历 · a month picture").args([
                Arg::new("year").value_name("YEAR").required(true),
                flag("month", "月份 · month")
                    .value_name("N")
                    .value_parser(value_parser!(i8).range(1..=12)),
            ]),
        )
}

fn upkeep_verbs() -> Vec<Command> {
    vec![
        verb("init", "建所", "建立办公文件 · make an office").args([
            flag("profile", "配置文件夹 · profile folder").value_name("FOLDER"),
            flag("code", "9位镇街代码 · street code").value_name("CODE"),
            flag("name", "单位全称 · full name").value_name("NAME"),
            switch("practice", "练习用，所有输出标明 · a practice office"),
        ]),
        verb("profile", "配置", "本单位配置 · the office's own data")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(verb("check", "检查", "检查配置文件夹 · check a folder").arg(folder()))
            .subcommand(
                verb("apply", "应用", "应用配置文件夹 · put a folder in force")
                    .args([folder(), switch("dry-run", "只列变更 · list changes only")]),
            )
            .subcommand(
                verb("show", "查看", "查看配置 · show what is in force").arg(
                    Arg::new("what")
                        .value_name("WHAT")
                        .help("officers bodies mediators places routes")
                        .value_parser(PossibleValuesParser::new(super::profile::WHAT))
                        .hide_possible_values(true),
                ),
            )
            .subcommand(verb("export", "导出", "导出配置文件夹 · write a folder").arg(folder()))
            .subcommand(verb(
                "adopt",
                "采用",
                "采用程序自带的新代码、期限、日历 · adopt newer reference data",
            )),
        verb("status", "状态", "本单位概况 · how the office stands"),
        verb("backup", "备份", "备份并核对 · back up and check").arg(target()),
        verb(
            "restore",
            "恢复",
            "从备份恢复为新文件 · restore as a new file",
        )
        .args([
            Arg::new("from").value_name("BACKUP").required(true),
            target().required(true),
        ]),
        verb("verify", "核验", "核验全部记录 · check everything")
            .arg(switch("pages", "连同文件页一起核验 · check pages too")),
        verb("rebuild", "重建", "重建派生数据 · remake what is derived"),
        verb("dump", "导出档案", "导出全部记录 · write the archive"),
        verb(
            "load",
            "载入档案",
            "从档案建立新文件 · make a file from an archive",
        )
        .args([
            Arg::new("from").value_name("ARCHIVE").required(true),
            target().required(true),
        ]),
        verb(
            "erase",
            "依法删除",
            "依法删除一条记录的个人信息 · lawful erasure",
        )
        .args([
            Arg::new("gno")
                .value_name("RECORD")
                .required(true)
                .value_parser(value_parser!(u64)),
            flag("basis", "法律依据 · the legal basis")
                .value_name("TEXT")
                .required(true),
        ]),
        verb("maintain", "维护", "维护 · maintenance")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(
                verb(
                    "rewrite",
                    "重写",
                    "重写文件，彻底清除已删除内容 · rewrite the file",
                )
                .arg(target().required(true)),
            ),
        verb(
            "password",
            "口令",
            "设置或取消口令 · set or remove a password",
        )
        .args([
            Arg::new("officer").value_name("OFFICER").required(true),
            switch("remove", "取消口令 · remove it"),
        ]),
        verb(
            "demo",
            "演示",
            "建立练习单位并走一遍 · a practice office to try",
        )
        .arg(flag("folder", "放在哪个文件夹 · where to put it").value_name("FOLDER")),
        verb(
            "completions",
            "补全",
            "输出命令补全脚本 · completion script",
        )
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(value_parser!(Shell)),
        ),
    ]
}

fn verb(name: &'static str, zh: &'static str, about: &'static str) -> Command {
    Command::new(name).alias(zh).about(about)
}

fn limit() -> Arg {
    flag("limit", "最多几条 · at most so many")
        .value_name("N")
        .value_parser(value_parser!(usize))
}

fn numbers() -> Arg {
    Arg::new("case")
        .value_name("NO")
        .num_args(1..)
        .required(true)
        .help("编号或查询码，- 读标准输入 · number or code, - stdin")
}

fn as_of() -> Arg {
    flag("as-of", "回到这一天所记录的样子 · as recorded by that day").value_name("DATE")
}

fn folder() -> Arg {
    Arg::new("folder").value_name("FOLDER").required(true)
}

fn target() -> Arg {
    Arg::new("to").value_name("FILE")
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
