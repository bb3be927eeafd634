//! Outlines that are not understood: file, line, column, what is wrong and what to write.

use std::path::Path;

use crate::office::error::FormFault;
use crate::office::report::outline::{Expected, OutlineFault, OutlineReason, SHIPPED, Shipped};

use super::{Lang, Said, field, problem};

/// Everything that is wrong with an outline, as the prompt shows it.
pub fn faults(lang: Lang, path: &Path, all: &[OutlineFault]) -> String {
    let mut text = String::new();
    for it in all {
        let (line, column) = (it.line, it.column);
        let place = match lang {
            Lang::Zh => format!("{}：第{line}行第{column}列：", path.display()),
            Lang::En => format!("{}:{line}:{column}: ", path.display()),
        };
        text.push_str(&problem::lines(lang, &fault(lang, it).about(&place)));
    }
    let n = all.len();
    if n > 1 {
        text.push_str(&match lang {
            Lang::Zh => format!("共 {n} 处问题\n"),
            Lang::En => format!("{n} faults\n"),
        });
    }
    text
}

/// One fault, without its place.
fn fault(lang: Lang, it: &OutlineFault) -> Said {
    let key = &it.key;
    match &it.why {
        OutlineReason::Asked { value, why } => {
            let asked = FormFault {
                field: key.clone(),
                value: value.clone(),
                why: why.clone(),
            };
            field::named(lang, &asked, "stats --help", key)
        }
        why => match lang {
            Lang::Zh => zh(key, why),
            Lang::En => en(key, why),
        },
    }
}

fn zh(key: &str, why: &OutlineReason) -> Said {
    let meant = |near: &Option<String>, otherwise: &str| match near {
        Some(near) => format!("是不是“{near}”？"),
        None => otherwise.to_owned(),
    };
    match why {
        OutlineReason::Syntax(why) => {
            Said::new(format!("格式不对：{why}"), "请核对引号、等号和方括号")
        }
        OutlineReason::UnknownKey { near } => {
            Said::new(format!("没有“{key}”这一项"), meant(near, "请删去这一行"))
        }
        OutlineReason::Missing { key } => Said::new(format!("缺少“{key}”"), "请补写这一项"),
        OutlineReason::Expected(it) => Said::new(format!("“{key}”写法不对"), expected_zh(*it)),
        OutlineReason::NotALength => Said::new(
            "不是统计期的长度",
            "写 day、week、month、quarter、half、year，或日、周、月、季度、半年、年",
        ),
        OutlineReason::NotOver => Said::new(
            "不知道统计到哪些日子",
            "写 year（年初至期末）、quarter、half、month，或 all（全部）",
        ),
        OutlineReason::NotEvery => Said::new(
            "这个维度列不出全部分组",
            "every 只用于一个维度，且为代码表、承办单位、调解员或年、季、月、周、日",
        ),
        OutlineReason::NotUpright => {
            Said::new("分组的表不能竖排", "upright 只用于没有 by 和 across 的表")
        }
        OutlineReason::NoParts => Said::new("报表里什么都没有", "用 [[part]] 写标题、文字或表"),
        OutlineReason::NameTaken { by } => Said::new(
            format!("本系统的{}用着这个名称，固化值按名称存放", by.zh),
            "请改用别的名称",
        ),
        OutlineReason::NotOnePart => Said::new(
            "不知道这一部分是什么",
            "每个 [[part]] 写 heading、text、sheet、cases、activities、blanks 之一",
        ),
        OutlineReason::NotExamples => Said::new(
            "这张表的分组不能举例",
            "of 指向上面一张只按一个维度、且分组为代码的表",
        ),
        OutlineReason::NotAName => Said::new(
            format!("“{key}”的名称里有不能用的字符"),
            "只用文字、数字、_ 和 -",
        ),
        OutlineReason::NameTwice => Said::new("另一张表已用这个名称", "请改用别的名称"),
        OutlineReason::UnknownSheet { name, near } => Said::new(
            format!("报表里没有“{name}”这张表"),
            meant(near, "写本报表中 sheet = 后面的名称"),
        ),
        OutlineReason::UnknownFigure { name, near } => Said::new(
            format!("这张表里没有“{name}”一列"),
            meant(
                near,
                "写表中 measures 里的指标，比较的列写成 指标.yoy、指标.mom",
            ),
        ),
        OutlineReason::UnknownTurn { name, near } => Said::new(
            format!("不认识写法“|{name}”"),
            meant(near, "可用 change、most 3、below 3、rose 3、fell 3"),
        ),
        OutlineReason::OpenBrace => Said::new("花括号不成对", "写成 {表.指标}"),
        OutlineReason::TurnDoesNotFit { turn } => Said::new(
            format!("“|{turn}”不能用在这一列"),
            "change、rose、fell 用于 指标.yoy 或 指标.mom；most、below 用于指标本身",
        ),
        OutlineReason::NotARate { value } => Said::new(
            format!("“{value}”不能计分"),
            "只有本表 measures 中的率可以计分",
        ),
        OutlineReason::Asked { .. } => Said::new("", ""),
    }
}

fn expected_zh(it: Expected) -> &'static str {
    match it {
        Expected::Text => "应为引号中的文字",
        Expected::Texts => "应为引号中的文字，或方括号中的几个",
        Expected::YesOrNo => "应为 true 或 false",
        Expected::Number => "应为不为 0 的整数，最多 1000",
        Expected::Count => "应为 1 到 200 的整数",
        Expected::Section => "应为一组 名称 = 值",
        Expected::Parts => "应写成 [[part]]",
    }
}

fn en(key: &str, why: &OutlineReason) -> Said {
    let meant = |near: &Option<String>, otherwise: &str| match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise.to_owned(),
    };
    match why {
        OutlineReason::Syntax(why) => Said::new(
            format!("not well formed: {why}"),
            "check quotation marks, equal signs and brackets",
        ),
        OutlineReason::UnknownKey { near } => Said::new(
            format!("there is no key `{key}`"),
            meant(near, "delete the line"),
        ),
        OutlineReason::Missing { key } => Said::new(format!("`{key}` is missing"), "add it"),
        OutlineReason::Expected(it) => {
            Said::new(format!("`{key}` is not as it should be"), expected_en(*it))
        }
        OutlineReason::NotALength => Said::new(
            "no length of a period",
            "write day, week, month, quarter, half or year",
        ),
        OutlineReason::NotOver => Said::new(
            "which days are counted is not understood",
            "write year (since it began), half, quarter, month, or all",
        ),
        OutlineReason::NotEvery => Said::new(
            "the groups of that dimension cannot all be listed",
            "`every` goes with one dimension: a table of codes, body, mediator, or year to day",
        ),
        OutlineReason::NotUpright => Said::new(
            "a table of groups cannot stand upright",
            "`upright` is for a sheet with neither `by` nor `across`",
        ),
        OutlineReason::NoParts => Said::new(
            "the report has nothing in it",
            "write headings, texts and sheets as [[part]]",
        ),
        OutlineReason::NameTaken { by } => Said::new(
            format!(
                "the {} of the program has that name, and frozen values stand under names",
                by.en
            ),
            "choose another",
        ),
        OutlineReason::NotOnePart => Said::new(
            "what kind of part this is cannot be told",
            "each [[part]] has one of heading, text, sheet, cases, activities, blanks",
        ),
        OutlineReason::NotExamples => Said::new(
            "the groups of that sheet have no examples",
            "`of` names a sheet above, by one dimension whose groups are codes",
        ),
        OutlineReason::NotAName => Said::new(
            format!("`{key}` has signs that a name must not have"),
            "use letters, digits, _ and -",
        ),
        OutlineReason::NameTwice => Said::new("another sheet has that name", "choose another"),
        OutlineReason::UnknownSheet { name, near } => Said::new(
            format!("the report has no sheet `{name}`"),
            meant(near, "write the name of a sheet of this report"),
        ),
        OutlineReason::UnknownFigure { name, near } => Said::new(
            format!("the sheet has no column `{name}`"),
            meant(
                near,
                "write one of its measures; compared ones as measure.yoy, measure.mom",
            ),
        ),
        OutlineReason::UnknownTurn { name, near } => Said::new(
            format!("`|{name}` is not known"),
            meant(near, "use change, most 3, below 3, rose 3, fell 3"),
        ),
        OutlineReason::OpenBrace => Said::new("a brace without its other", "write {sheet.measure}"),
        OutlineReason::TurnDoesNotFit { turn } => Said::new(
            format!("`|{turn}` does not go with that column"),
            "change, rose and fell want measure.yoy or measure.mom; most and below the measure itself",
        ),
        OutlineReason::NotARate { value } => Said::new(
            format!("`{value}` cannot be scored"),
            "only rates among the measures of the sheet can",
        ),
        OutlineReason::Asked { .. } => Said::new("", ""),
    }
}

fn expected_en(it: Expected) -> &'static str {
    match it {
        Expected::Text => "text in quotes is expected",
        Expected::Texts => "text in quotes, or several in brackets, is expected",
        Expected::YesOrNo => "true or false is expected",
        Expected::Number => "a whole number other than 0, at most 1000, is expected",
        Expected::Count => "a whole number from 1 to 200 is expected",
        Expected::Section => "a group of name = value is expected",
        Expected::Parts => "it is written as [[part]]",
    }
}

/// There is no report of that name.
pub fn no_such_report(lang: Lang, word: &str) -> String {
    let known: Vec<&str> = SHIPPED.iter().map(|it| lang.either(it.zh, it.id)).collect();
    let known = known.join(lang.either("、", ", "));
    let near = Shipped::nearest_to(word);
    match (lang, near) {
        (Lang::Zh, Some(near)) => {
            format!("错误：没有报表“{word}”，是不是“{near}”？\n提示：可用 {known}")
        }
        (Lang::Zh, None) => {
            format!("错误：没有报表“{word}”\n提示：可用 {known}；自己的报表用 --outline 文件")
        }
        (Lang::En, Some(near)) => {
            format!("error: no report `{word}`; did you mean `{near}`?\nhint: one of {known}")
        }
        (Lang::En, None) => {
            format!("error: no report `{word}`\nhint: one of {known}; your own by --outline FILE")
        }
    }
}

/// Neither a name nor a file was given.
pub fn which_report(lang: Lang) -> String {
    let list = super::command::plain("report list");
    match lang {
        Lang::Zh => format!(
            "错误：没有写哪一份报表\n提示：{list} 列出全部报表；自己的报表用 --outline 文件"
        ),
        Lang::En => {
            format!("error: which report?\nhint: {list} lists them; your own by --outline FILE")
        }
    }
}
