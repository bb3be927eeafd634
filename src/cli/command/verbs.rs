//! The verbs across the stages of the work, with their flags.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use super::{filter_args, flag, switch, verb};
use crate::cli::{calendar, profile};

/// What a count may be asked for beside a filter.
fn stats_args() -> Vec<Arg> {
    let mut args: Vec<Arg> = [
        ("by", "维度", "行：一个或两个维度 · dimensions as rows"),
        ("across", "作列", "列：再一个维度 · a dimension as columns"),
        ("measure", "指标", "指标，逗号分隔 · measures"),
        ("dates", "日期口径", "按登记、受理或办结日期 · which date"),
        ("period", "期间", "2026-10 2026Q3 2026W28 上月等 · a period"),
        ("from", "起", "起 · from"),
        ("to", "止", "止 · to"),
        ("compare", "比较", "yoy 同比，mom 环比 · compare"),
        ("top", "前", "只列前几 · only so many"),
        ("sort", "排序", "按指标排序，如 件数:asc · order"),
    ]
    .into_iter()
    .map(|(id, zh, help)| flag(id, help).alias(zh).value_name("VALUE"))
    .collect();
    args.extend([
        condition(),
        flag("total", "合计行 是|否 · a row of totals")
            .alias("合计")
            .value_name("YES|NO")
            .num_args(0..=1)
            .default_missing_value("yes"),
        Arg::new("as_of")
            .long("as-of")
            .alias("截至")
            .help("截至这一天所记录的 · as recorded by that day")
            .value_name("DATE"),
        switch("bars", "表后画条形图 · bars under the table").alias("条形图"),
        switch("lines", "按时间分组的画折线 · lines, over time").alias("折线"),
        switch("explain", "列出读取的列 · what was read").alias("说明"),
    ]);
    args
}

pub(super) fn verbs() -> Vec<Command> {
    let mut verbs = vec![
        verb("today", "今日台账", "今日台账 · the queue of the day").args(
            filter_args().into_iter().chain([
                limit(),
                flag("soon", "几天内算临期 · days that count as soon").value_name("DAYS"),
                flag("by", "按单位或承办人分列 · digest by body or officer")
                    .value_name("body|officer"),
                flag("handover", "交接班，自何时起的变动 · changed since")
                    .alias("交接")
                    .value_name("HH:MM"),
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
                switch("overdue", "只列超期，最久的在前 · longest overdue first"),
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
        verb("stats", "统计", "统计，按维度和指标 · count by dimensions")
            .args(filter_args().into_iter().chain(stats_args())),
        verb("report", "报表", "日报、月报、通报、考核表等 · reports")
            .subcommand_negates_reqs(true)
            .args_conflicts_with_subcommands(true)
            .args([
                Arg::new("report")
                    .value_name("NAME")
                    .help("名称见 report list · names: report list"),
                flag("period", "2026-10 2026Q3 2026W28 上月等 · a period")
                    .alias("期间")
                    .value_name("PERIOD"),
                flag("from", "自选日期的第一天 · first of chosen days")
                    .alias("起")
                    .value_name("DATE"),
                flag("to", "最后一天，默认今天 · last of them, or today")
                    .alias("止")
                    .value_name("DATE"),
                condition(),
                as_of().id("as_of").alias("截至"),
                flag("outline", "自己的报表定义 TOML · an outline of your own")
                    .alias("报表定义")
                    .value_name("FILE"),
                switch("live", "不用固化值，重新统计 · count anew").alias("重算"),
            ])
            .subcommand(verb("list", "列表", "有哪些报表 · the reports there are"))
            .subcommand(
                verb(
                    "freeze",
                    "固化",
                    "固定已结束期间的数 · fix a period that is over",
                )
                .args(of_a_period())
                .arg(switch("dry-run", "只列清单 · list only")),
            )
            .subcommand(
                verb(
                    "diff",
                    "比对",
                    "固化后变了什么，为什么 · what changed since, and why",
                )
                .args(of_a_period()),
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
        periods_verb(),
        verb("serve", "网页", "在浏览器里办公，只限本机 · the web view").args([
            flag("port", "端口，默认 8310 · port")
                .alias("端口")
                .value_name("PORT")
                .value_parser(value_parser!(u16)),
            flag("address", "监听地址，只能是本机 · loopback only")
                .value_name("ADDRESS")
                .value_parser(value_parser!(std::net::IpAddr)),
            switch("open", "同时打开浏览器 · open the browser"),
            switch("public", "同时开放群众页面 · citizens' pages, too").alias("群众"),
        ]),
        verb("codes", "代码", "列出一张代码表 · list a code table")
            .arg(Arg::new("axis").value_name("TABLE")),
    ];
    verbs.extend(upkeep_verbs());
    verbs
}

fn periods_verb() -> Command {
    verb("periods", "期限", "期限规则：时长、依据、规则集 · periods")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            verb("list", "列表", "某规则集某日有效的期限 · what holds").args([
                flag("set", "规则集，默认 national · rule set").value_name("SET"),
                flag("on", "哪一天有效，默认今天 · on which day").value_name("DATE"),
            ]),
        )
        .subcommand(
            verb("show", "查看", "一条期限的全部内容 · all of one rule")
                .arg(Arg::new("id").value_name("RULE").required(true)),
        )
        .subcommand(verb("sets", "规则集", "有哪些规则集 · the rule sets"))
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
                    .long_help(calendar::units())
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
            verb("import", "导入", "启用新公布的放假安排 · holidays").args([
                Arg::new("table")
                    .value_name("FILE")
                    .required(true)
                    .help("CSV：date,kind,name，或 .ics · a published table"),
                switch("dry-run", "只列期限变动，不写入 · list only"),
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
                        .value_parser(PossibleValuesParser::new(profile::WHAT))
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
            "audit",
            "单位记录",
            "单位自己的记录 · the office's own records",
        )
        .arg(limit()),
        verb(
            "erase",
            "依法删除",
            "依法删除案件的个人信息 · lawful erasure",
        )
        .args([
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
        verb("token", "令牌", "供程序使用的令牌 · tokens for programs")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommand(
                verb("make", "建立", "建立令牌，只显示一次 · shown once")
                    .arg(Arg::new("officer").value_name("OFFICER").required(true)),
            )
            .subcommand(verb("list", "列表", "列出令牌 · list tokens"))
            .subcommand(
                verb("revoke", "撤销", "撤销令牌 · revoke a token")
                    .arg(Arg::new("id").value_name("ID").required(true)),
            ),
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

pub(super) fn limit() -> Arg {
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

fn condition() -> Arg {
    flag("where", "条件，如 涉及人数>=5，可重复 · a condition")
        .alias("条件")
        .value_name("EXPR")
        .action(ArgAction::Append)
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

/// A period and reports of it; all that are for its length, where none is named.
fn of_a_period() -> [Arg; 3] {
    [
        Arg::new("period")
            .value_name("PERIOD")
            .required(true)
            .help("2026-10 2026Q3 上月等 · a period"),
        Arg::new("reports")
            .value_name("NAME")
            .num_args(0..)
            .help("名称，不写即全部 · names; all without"),
        flag("outline", "自己的报表定义 TOML · an outline of your own")
            .alias("报表定义")
            .value_name("FILE"),
    ]
}
