//! The verbs across the stages of the work, with their flags.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};

use super::{field_arg, filter_args, flag, named, switch};
use crate::cli::calendar;
use crate::office::form;

/// A verb: its names, what it is for, and what it takes, made when it is asked for.
pub(super) struct Verb {
    pub(super) name: &'static str,
    pub(super) zh: &'static str,
    pub(super) about: &'static str,
    pub(super) takes: fn(Command) -> Command,
}

impl Verb {
    pub(super) const fn new(
        name: &'static str,
        zh: &'static str,
        about: &'static str,
        takes: fn(Command) -> Command,
    ) -> Verb {
        Verb {
            name,
            zh,
            about,
            takes,
        }
    }
}

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

/// The verbs, in the order of the work.
pub(super) const VERBS: &[Verb] = &[
    Verb::new(
        "today",
        "今日台账",
        "今日台账 · the queue of the day",
        |it| {
            it.args(
                filter_args().into_iter().chain([
                    limit(),
                    flag("soon", "几天内算临期 · days that count as soon").value_name("DAYS"),
                    flag("by", "按单位或承办人分列 · digest by body or officer")
                        .value_name("body|officer"),
                    flag("handover", "交接班，自何时起的变动 · changed since")
                        .alias("交接")
                        .value_name("HH:MM"),
                ]),
            )
        },
    ),
    Verb::new("show", "查看", "查看一件案件 · show a case", |it| {
        it.args([
            numbers(),
            as_of(),
            flag("reveal", "显示隐去的信息，写明理由 · show what is masked")
                .alias("明示")
                .value_name("REASON"),
        ])
    }),
    Verb::new(
        "explain",
        "解释",
        "解释期限或路由 · explain due dates or routes",
        |it| {
            it.args([
                Arg::new("case").value_name("NO").required(true),
                Arg::new("what")
                    .value_name("due|route")
                    .value_parser(PossibleValuesParser::new(["due", "route", "期限", "路由"]))
                    .hide_possible_values(true)
                    .default_value("due"),
                as_of(),
            ])
        },
    ),
    Verb::new(
        "list",
        "列表",
        "按条件列出案件 · list cases",
        |it| {
            it.args(
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
            )
        },
    ),
    Verb::new(
        "search",
        "搜索",
        "按字词、电话、证件号、姓名搜索 · search",
        |it| {
            it.args([
                Arg::new("words")
                    .value_name("WORDS")
                    .num_args(1..)
                    .required(true),
                limit(),
            ])
        },
    ),
    Verb::new(
        "stats",
        "统计",
        "统计，按维度和指标 · count by dimensions",
        |it| it.args(filter_args().into_iter().chain(stats_args())),
    ),
    Verb::new(
        "report",
        "报表",
        "日报、月报、通报、考核表等 · reports",
        |it| {
            it.subcommand_negates_reqs(true)
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
                .subcommand(named("list", "列表", "有哪些报表 · the reports there are"))
                .subcommand(
                    named(
                        "freeze",
                        "固化",
                        "固定已结束期间的数 · fix a period that is over",
                    )
                    .args(of_a_period())
                    .arg(switch("dry-run", "只列清单 · list only")),
                )
                .subcommand(
                    named(
                        "diff",
                        "比对",
                        "固化后变了什么，为什么 · what changed since, and why",
                    )
                    .args(of_a_period()),
                )
        },
    ),
    Verb::new(
        "import",
        "导入",
        "导入台账 CSV 或 XLSX · take in a ledger",
        |it| {
            it.args([
                Arg::new("ledger").value_name("FILE").required(true),
                flag("mapping", "对照表：名称或 TOML 文件 · a mapping")
                    .alias("对照")
                    .value_name("NAME|FILE"),
                flag("encoding", "编码，一般不用写 · encoding").value_name("NAME"),
                flag("sheet", "工作表 · sheet of a workbook").value_name("NAME"),
                switch("dry-run", "只判断，不写入 · judge only"),
                switch("skip-refused", "只登记无误的行 · enter the good rows"),
                switch("apply-changes", "写入已知案件的变化 · apply changes"),
            ])
        },
    ),
    Verb::new(
        "apply",
        "批办",
        "按 CSV 批量办理步骤 · take steps from a file",
        |it| {
            it.args([
                Arg::new("rows")
                    .value_name("FILE|-")
                    .required(true)
                    .help("列：number,step，以及该步骤的各项 · columns"),
                switch("dry-run", "只判断，不写入 · judge only"),
                switch("skip-refused", "只办无误的行 · take the good rows"),
            ])
        },
    ),
    Verb::new(
        "export",
        "导出",
        "按版式导出案件 · rows under a layout",
        |it| {
            it.args(
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
            )
        },
    ),
    Verb::new(
        "print",
        "打印",
        "打印回执、告知书、承办单（HTML）· papers",
        |it| {
            it.args([
                Arg::new("paper")
                    .value_name("PAPER")
                    .required(true)
                    .help("回执 告知书 受理告知书 不予受理告知书 转送告知书 承办单"),
                numbers(),
            ])
        },
    ),
    Verb::new(
        "activity",
        "工作",
        "预防、建议等不成案件的工作 · work of no case",
        activity,
    ),
    Verb::new(
        "calendar",
        "日历",
        "日历计算：期限、间隔、月历 · days",
        |it| {
            it.subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(
                    named("due", "到期", "从某日起算的到期日 · a due date").args([
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
                    named("between", "间隔", "两日之间的自然日和工作日 · days between").args([
                        Arg::new("a").value_name("DATE").required(true),
                        Arg::new("b").value_name("DATE").required(true),
                    ]),
                )
                .subcommand(
                    named("import", "导入", "启用新公布的放假安排 · holidays").args([
                        Arg::new("table")
                            .value_name("FILE")
                            .required(true)
                            .help("CSV：date,kind,name，或 .ics · a published table"),
                        switch("dry-run", "只列期限变动，不写入 · list only"),
                    ]),
                )
                .subcommand(
                    named("show", "月历", "一年或一月的日历 · a month picture").args([
                        Arg::new("year").value_name("YEAR").required(true),
                        flag("month", "月份 · month")
                            .value_name("N")
                            .value_parser(value_parser!(i8).range(1..=12)),
                    ]),
                )
        },
    ),
    Verb::new(
        "periods",
        "期限",
        "期限规则：时长、依据、规则集 · periods",
        |it| {
            it.subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(
                    named("list", "列表", "某规则集某日有效的期限 · what holds").args([
                        flag("set", "规则集，默认 national · rule set").value_name("SET"),
                        flag("on", "哪一天有效，默认今天 · on which day").value_name("DATE"),
                    ]),
                )
                .subcommand(
                    named("show", "查看", "一条期限的全部内容 · all of one rule")
                        .arg(Arg::new("id").value_name("RULE").required(true)),
                )
                .subcommand(named("sets", "规则集", "有哪些规则集 · the rule sets"))
        },
    ),
    Verb::new(
        "serve",
        "网页",
        "在浏览器里办公，只限本机 · the web view",
        |it| {
            it.args([
                flag("port", "端口，默认 8310 · port")
                    .alias("端口")
                    .value_name("PORT")
                    .value_parser(value_parser!(u16)),
                flag("address", "监听地址，只能是本机 · loopback only")
                    .value_name("ADDRESS")
                    .value_parser(value_parser!(std::net::IpAddr)),
                switch("open", "同时打开浏览器 · open the browser"),
                switch("public", "同时开放群众页面 · citizens' pages, too").alias("群众"),
            ])
        },
    ),
    Verb::new(
        "codes",
        "代码",
        "列出一张代码表 · list a code table",
        |it| it.arg(Arg::new("axis").value_name("TABLE")),
    ),
];

/// Work that belongs to no case.
fn activity(it: Command) -> Command {
    let narrowed = [
        ("period", "期间", "2026-10 2026Q3 上月等 · a period"),
        ("from", "起", "起 · from"),
        ("to", "止", "止 · to"),
        ("kind", "类别", "类别 · kind"),
        ("place", "所属区域", "区域，含其下 · place"),
        ("body", "承办单位", "单位 · body"),
        ("by", "按", "合计：按类别、区域、单位 · add up by"),
    ];
    let narrowed = narrowed
        .into_iter()
        .map(|(id, zh, help)| flag(id, help).alias(zh).value_name("VALUE"));
    it.subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            named("record", "登记", "登记一项，或一份文件 · record work")
                .args(form::ACTIVITY.iter().map(|it| {
                    let arg = field_arg(*it).required(false);
                    match it.required {
                        true => arg.required_unless_present("from"),
                        false => arg.conflicts_with("from"),
                    }
                }))
                .args([
                    flag("from", "CSV 或 XLSX，一行一项 · from a file").value_name("FILE"),
                    switch("dry-run", "只判断，不写入 · judge only"),
                ]),
        )
        .subcommand(
            named("reverse", "撤销", "撤销登错的一项 · take one back").args([
                Arg::new("record")
                    .value_name("GNO")
                    .value_parser(value_parser!(u64))
                    .required(true)
                    .help("记录号，见 activity list · its record"),
                flag("words", "理由 · why")
                    .alias("说明")
                    .value_name("TEXT")
                    .required(true),
            ]),
        )
        .subcommand(
            named("list", "列表", "列出或合计 · list or add up")
                .args(narrowed)
                .args([
                    switch("reversed", "连同已撤销的 · with what was taken back"),
                    as_of().id("as_of").alias("截至"),
                ]),
        )
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
