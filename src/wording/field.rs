//! Fields that are not understood, of a step, a filter, a count, a report: what is wrong with the words, and what to write.

use crate::office::error::{FormFault, FormReason};

use super::{Lang, Said, command, terms};

/// A field that is not understood, and where to read about it.
pub fn form(lang: Lang, it: &FormFault, help: &str) -> Said {
    let field = match (it.field.as_str(), &it.why) {
        // An officer's successor is given by the same flag, and is no day.
        ("to", why) if is_of_days(why) => lang.either("止", "last day"),
        // Likewise when a step is to be done.
        ("by", FormReason::UnknownDimension { .. } | FormReason::TooMany { .. }) => {
            lang.either("维度", "dimension")
        }
        (field, _) => terms::field(lang, field),
    };
    let flag = format!("--{}", it.field.replace('_', "-"));
    let called = match lang {
        Lang::Zh => format!("{field}（{flag}）"),
        Lang::En => format!("{field} ({flag})"),
    };
    named(lang, it, help, &called)
}

fn is_of_days(why: &FormReason) -> bool {
    use FormReason as R;
    matches!(
        why,
        R::NotADay | R::TwoPeriods | R::NoFirstDay | R::OtherLength { .. } | R::EndsBeforeItBegins
    )
}

/// The same, of a field called so where it stands.
pub(super) fn named(lang: Lang, it: &FormFault, help: &str, named: &str) -> Said {
    let field = terms::field(lang, &it.field);
    let flag = format!("--{}", it.field.replace('_', "-"));
    let value = &it.value;
    let see = command::plain(help);
    let near = |word: &Option<String>| match (word, lang) {
        (None, _) => String::new(),
        (Some(word), Lang::Zh) => format!("，是不是“{word}”？"),
        (Some(word), Lang::En) => format!("; did you mean `{word}`?"),
    };
    let bad = |zh: &str, en: &str| match lang {
        Lang::Zh => format!("{named}{zh}：“{value}”"),
        Lang::En => format!("{named} {en}: `{value}`"),
    };
    let listed = |words: &str| match lang {
        Lang::Zh => format!("可用的值见 {}", command::plain(words)),
        Lang::En => format!("{} lists them", command::plain(words)),
    };
    match &it.why {
        FormReason::Missing { step } => {
            let name = terms::step(lang, *step);
            let passage = step.passage();
            let see = command::plain(&format!("{} {} --help", passage.stage, passage.name));
            match lang {
                Lang::Zh => Said::new(
                    format!("{name}缺少{field}"),
                    format!("加上 {flag}；用法见 {see}"),
                ),
                Lang::En => Said::new(
                    format!("{name}: {field} is missing"),
                    format!("add {flag}; see {see}"),
                ),
            }
        }
        FormReason::NoSuchField { step, near: word } => match lang {
            Lang::Zh => Said::new(
                format!(
                    "{}没有这一项：{}{}",
                    terms::step(lang, *step),
                    it.field,
                    near(word)
                ),
                format!("用法见 {see}"),
            ),
            Lang::En => Said::new(
                format!(
                    "{} has no field {}{}",
                    terms::step(lang, *step),
                    it.field,
                    near(word)
                ),
                format!("see {see}"),
            ),
        },
        FormReason::UnknownField { near: word } => match lang {
            Lang::Zh => Said::new(
                format!("没有这一项：{}{}", it.field, near(word)),
                format!("用法见 {see}"),
            ),
            Lang::En => Said::new(
                format!("no such field: {}{}", it.field, near(word)),
                format!("see {see}"),
            ),
        },
        FormReason::NotADay | FormReason::NotAMoment => Said::new(
            bad("不是日期", "is no date"),
            lang.either("写成 2026-11-23", "write it as 2026-11-23"),
        ),
        FormReason::NotANumber => Said::new(
            bad("不是整数", "is no whole number"),
            lang.either("写成数字，如 12", "write digits, like 12"),
        ),
        FormReason::NotAnAmount => Said::new(
            bad("不是金额", "is no amount"),
            lang.either("以元为单位，如 1234.50", "in yuan, like 1234.50"),
        ),
        FormReason::NotYesOrNo => Said::new(
            bad("不是“是”或“否”", "is neither yes nor no"),
            lang.either("写“是”或“否”", "write yes or no"),
        ),
        FormReason::NotAParty => Said::new(
            bad("不是当事人序号", "is no party's number"),
            lang.either(
                "写当事人的序号，1、2……见 fengqiao show",
                "write a party's number: 1, 2, …; `fengqiao show` lists them",
            ),
        ),
        FormReason::UnknownDimension { near: word } => Said::new(
            bad("不是统计维度", "is no dimension") + &near(word),
            command::plain("stats --help"),
        ),
        FormReason::UnknownMeasure { near: word } => Said::new(
            bad("不是统计指标", "is no measure") + &near(word),
            command::plain("stats --help"),
        ),
        FormReason::NotAPeriod => Said::new(
            bad("不是统计期", "is no period"),
            lang.either(
                "写成 2026、2026H1、2026Q3、2026-10、2026W28、2026-10-08，或本月、上月等",
                "write 2026, 2026H1, 2026Q3, 2026-10, 2026W28, 2026-10-08, or last-month and its kin",
            ),
        ),
        FormReason::OtherLength { lengths } => {
            let names: Vec<String> = lengths
                .iter()
                .map(|it| lang.of(&it.words()).to_owned())
                .collect();
            let names = names.join(lang.either("、", ", "));
            Said::new(
                bad("不是这份报表的期间", "is no period of this report"),
                match lang {
                    Lang::Zh => format!("这份报表的统计期为：{names}"),
                    Lang::En => format!("it is for: {names}"),
                },
            )
        }
        FormReason::TwoPeriods => Said::new(
            bad("不能与另一种期间同用", "cannot stand beside another period"),
            lang.either(
                "用 --period，或用 --from 和 --to",
                "use --period, or --from and --to",
            ),
        ),
        FormReason::NoFirstDay => Said::new(
            bad("之前没有起始日", "has no first day before it"),
            lang.either("同时写 --from", "give --from, too"),
        ),
        FormReason::NotOver { last } => Said::new(
            bad("还没有结束", "is not over"),
            match lang {
                Lang::Zh => format!("{last} 次日起可以固化"),
                Lang::En => format!("it can be frozen from the day after {last}"),
            },
        ),
        FormReason::NotFrozen => Said::new(
            bad("没有固化的报表", "has no frozen report"),
            match lang {
                Lang::Zh => format!("先固化：{}", command::plain("report freeze")),
                Lang::En => format!("freeze first: {}", command::plain("report freeze")),
            },
        ),
        FormReason::InFuture => Said::new(
            bad("还没有开始", "has not begun"),
            lang.either("写已经开始的期间", "ask for one that has begun"),
        ),
        FormReason::EndsBeforeItBegins => Said::new(
            bad("早于起始日", "lies before the first day"),
            lang.either("对调 --from 和 --to", "swap --from and --to"),
        ),
        FormReason::NotACompare => Said::new(
            bad("不是比较方式", "is no comparison"),
            lang.either(
                "写 yoy（同比）、mom（环比）",
                "write yoy (year on year) or mom (on the period before)",
            ),
        ),
        FormReason::NeedsAPeriod => Said::new(
            bad("没有可比的期间", "has nothing to be held against"),
            lang.either(
                "同时写 --period，或 --from 和 --to",
                "give --period, or --from and --to, too",
            ),
        ),
        FormReason::NotACondition => Said::new(
            bad("不是条件", "is no condition"),
            lang.either(
                "写成 渠道=窗口,微信、结果!=调解成功、涉及人数>=5；分号分隔几个",
                "write channel=window,wechat or people>=5; semicolons part several",
            ),
        ),
        FormReason::NotInTime => Said::new(
            bad("不是按时间分组", "is no group of time"),
            lang.either(
                "用 --by 月 等画一条，或用 --across 月 等每行画一条",
                "use --by month for one line, or --across month for one to each row",
            ),
        ),
        FormReason::NotASort => Said::new(
            bad("不是排序方式", "is no order"),
            lang.either(
                "写成 件数 或 件数:asc",
                "write a measure, or measure:asc",
            ),
        ),
        FormReason::TooMany { most } => Said::new(
            bad("太多了", "is too many"),
            match lang {
                Lang::Zh => format!("最多 {most} 个"),
                Lang::En => format!("at most {most}"),
            },
        ),
        FormReason::UnknownCode { axis, near: word } => {
            let table = command::plain(&format!("codes {}", axis.id()));
            let what = bad("不在代码表里", "is in no code table") + &near(word);
            Said::new(
                what,
                match lang {
                    Lang::Zh => format!("可用的值见 {table}"),
                    Lang::En => format!("{table} lists the values"),
                },
            )
        }
        FormReason::UnknownTrack { near: word } => Said::new(
            bad("不是办理途径", "is no track") + &near(word),
            listed("codes track"),
        ),
        FormReason::UnknownState { near: word } => {
            let states: Vec<&str> = crate::casework::track::State::ALL
                .iter()
                .map(|it| lang.either(it.zh(), it.code()))
                .collect();
            Said::new(
                bad("不是状态", "is no state") + &near(word),
                states.join(lang.either("、", ", ")),
            )
        }
        FormReason::UnknownBody { near: word } => Said::new(
            bad("不是配置里的单位", "is no body of the profile") + &near(word),
            listed("profile show bodies"),
        ),
        FormReason::UnknownOfficer => Said::new(
            bad("不是配置里的工作人员", "is no officer of the profile"),
            listed("profile show officers"),
        ),
        FormReason::UnknownMediator => Said::new(
            bad("不是配置里的调解员", "is no mediator of the profile"),
            listed("profile show mediators"),
        ),
        FormReason::UnknownPlace => Said::new(
            bad("不是配置里的区域", "is no place of the profile"),
            listed("profile show places"),
        ),
        FormReason::NoSuchCase => Said::new(
            bad("找不到", "is no case"),
            match lang {
                Lang::Zh => format!("请核对编号，或用 {} 查找", command::plain("search 关键词")),
                Lang::En => format!("check it, or use {}", command::plain("search WORDS")),
            },
        ),
    }
}
