//! The verbs by which an office is set up and kept, with their flags.

use clap::builder::PossibleValuesParser;
use clap::{Arg, value_parser};
use clap_complete::Shell;

use super::verbs::{Verb, limit};
use super::{flag, named, switch};
use crate::cli::profile;

/// The verbs, in the order of the life of a file.
pub(super) const UPKEEP: &[Verb] = &[
    Verb::new(
        "init",
        "建所",
        "建立办公文件 · make an office",
        |it| {
            it.args([
                flag("profile", "配置文件夹 · profile folder").value_name("FOLDER"),
                flag("code", "9位镇街代码 · street code").value_name("CODE"),
                flag("name", "单位全称 · full name").value_name("NAME"),
                switch("practice", "练习用，所有输出标明 · a practice office"),
            ])
        },
    ),
    Verb::new(
        "profile",
        "配置",
        "本单位配置 · the office's own data",
        |it| {
            it.subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(named("check", "检查", "检查配置文件夹 · check a folder").arg(folder()))
                .subcommand(
                    named("apply", "应用", "应用配置文件夹 · put a folder in force")
                        .args([folder(), switch("dry-run", "只列变更 · list changes only")]),
                )
                .subcommand(
                    named("show", "查看", "查看配置 · show what is in force").arg(
                        Arg::new("what")
                            .value_name("WHAT")
                            .help("officers bodies mediators places routes")
                            .value_parser(PossibleValuesParser::new(profile::WHAT))
                            .hide_possible_values(true),
                    ),
                )
                .subcommand(
                    named("export", "导出", "导出配置文件夹 · write a folder").arg(folder()),
                )
                .subcommand(named(
                    "adopt",
                    "采用",
                    "采用程序自带的新代码、期限、日历 · adopt newer reference data",
                ))
        },
    ),
    Verb::new(
        "status",
        "状态",
        "本单位概况 · how the office stands",
        |it| it,
    ),
    Verb::new(
        "backup",
        "备份",
        "备份并核对 · back up and check",
        |it| it.arg(target()),
    ),
    Verb::new(
        "restore",
        "恢复",
        "从备份恢复为新文件 · restore as a new file",
        |it| {
            it.args([
                Arg::new("from").value_name("BACKUP").required(true),
                target().required(true),
            ])
        },
    ),
    Verb::new(
        "verify",
        "核验",
        "核验全部记录 · check everything",
        |it| it.arg(switch("pages", "连同文件页一起核验 · check pages too")),
    ),
    Verb::new(
        "rebuild",
        "重建",
        "重建派生数据 · remake what is derived",
        |it| it,
    ),
    Verb::new(
        "dump",
        "导出档案",
        "导出全部记录 · write the archive",
        |it| it,
    ),
    Verb::new(
        "load",
        "载入档案",
        "从档案建立新文件 · make a file from an archive",
        |it| {
            it.args([
                Arg::new("from").value_name("ARCHIVE").required(true),
                target().required(true),
            ])
        },
    ),
    Verb::new(
        "audit",
        "单位记录",
        "单位自己的记录 · the office's own records",
        |it| it.arg(limit()),
    ),
    Verb::new(
        "erase",
        "依法删除",
        "依法删除案件的个人信息 · lawful erasure",
        |it| {
            it.args([
                Arg::new("case")
                    .value_name("NO")
                    .required_unless_present("record")
                    .help("编号，默认删除整件的 · all of the case"),
                flag("entries", "只删这几条记录，如 1,3 · these records")
                    .alias("记录")
                    .value_name("N,…")
                    .value_delimiter(',')
                    .value_parser(value_parser!(u32))
                    .conflicts_with("party"),
                flag("party", "只删提到这名当事人的 · one party")
                    .alias("当事人")
                    .value_name("N")
                    .value_parser(value_parser!(u32)),
                flag(
                    "record",
                    "单位记录的记录号，见 audit · a record of the office",
                )
                .value_name("GNO")
                .value_parser(value_parser!(u64))
                .conflicts_with_all(["case", "entries", "party"]),
                flag("basis", "法律依据 · the legal basis")
                    .alias("依据")
                    .value_name("TEXT")
                    .required(true),
                switch("dry-run", "只说将删除什么 · tell only"),
            ])
        },
    ),
    Verb::new("maintain", "维护", "维护 · maintenance", |it| {
        it.subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(
                named(
                    "rewrite",
                    "重写",
                    "重写文件，彻底清除已删除内容 · rewrite the file",
                )
                .arg(target().required(true)),
            )
    }),
    Verb::new(
        "password",
        "口令",
        "设置或取消口令 · set or remove a password",
        |it| {
            it.args([
                Arg::new("officer").value_name("OFFICER").required(true),
                switch("remove", "取消口令 · remove it"),
            ])
        },
    ),
    Verb::new(
        "token",
        "令牌",
        "供程序使用的令牌 · tokens for programs",
        |it| {
            it.subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(
                    named("make", "建立", "建立令牌，只显示一次 · shown once")
                        .arg(Arg::new("officer").value_name("OFFICER").required(true)),
                )
                .subcommand(named("list", "列表", "列出令牌 · list tokens"))
                .subcommand(
                    named("revoke", "撤销", "撤销令牌 · revoke a token")
                        .arg(Arg::new("id").value_name("ID").required(true)),
                )
        },
    ),
    Verb::new(
        "demo",
        "演示",
        "建立练习单位并走一遍 · a practice office to try",
        |it| it.arg(flag("folder", "放在哪个文件夹 · where to put it").value_name("FOLDER")),
    ),
    Verb::new(
        "completions",
        "补全",
        "输出命令补全脚本 · completion script",
        |it| {
            it.arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(value_parser!(Shell)),
            )
        },
    ),
];

fn folder() -> Arg {
    Arg::new("folder").value_name("FOLDER").required(true)
}

fn target() -> Arg {
    Arg::new("to").value_name("FILE")
}
