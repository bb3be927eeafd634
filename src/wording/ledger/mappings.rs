//! Mappings that cannot be read, or do not fit the file they are laid on.

use crate::office::ledger::mapping::{MappingFault, MappingReason};
use crate::office::ledger::plan::PlanFault;
use crate::wording::{Lang, Said};

use super::field;
use super::rows::reason;

/// What is wrong with a mapping: its line, its key, and what to write.
pub fn mapping(lang: Lang, it: &MappingFault) -> Said {
    let said = match lang {
        Lang::Zh => mapping_zh(&it.reason),
        Lang::En => mapping_en(&it.reason),
    };
    let place = match (lang, it.key.is_empty()) {
        (Lang::Zh, true) => format!("第{}行：", it.line),
        (Lang::Zh, false) => format!("第{}行`{}`：", it.line, it.key),
        (Lang::En, true) => format!("line {}: ", it.line),
        (Lang::En, false) => format!("line {} `{}`: ", it.line, it.key),
    };
    said.about(&place)
}

fn mapping_zh(it: &MappingReason) -> Said {
    let meant = |near: &Option<&str>, otherwise: &str| match near {
        Some(near) => format!("是不是`{near}`？"),
        None => otherwise.to_owned(),
    };
    match it {
        MappingReason::Syntax(why) => {
            Said::new(format!("格式不对：{why}"), "请核对引号、等号和方括号")
        }
        MappingReason::UnknownKey { meant: near } => {
            Said::new("没有这一项", meant(near, "请删去这一行"))
        }
        MappingReason::UnknownField { meant: near } => {
            Said::new("没有这个字段", meant(near, "请核对字段名"))
        }
        MappingReason::UnknownEncoding(it) => Said::new(
            format!("不认识编码`{it}`"),
            "可用`utf-8`、`gb18030`、`utf-16`",
        ),
        MappingReason::Expected(it) => {
            Said::new(format!("写法不对，应为`{it}`"), "请对照自带的导入对照改写")
        }
        MappingReason::NoColumns => Said::new("没有写列名", "请写上文件中的列名"),
        MappingReason::FedTwice => Said::new("这个字段另有来源", "请只保留一处"),
        MappingReason::ColumnTwice(it) => Said::new(
            format!("“{it}”一列用了两次"),
            "一列只能导入、保留或忽略，请只保留一处",
        ),
        MappingReason::NotADay => Said::new("只有日期可以推算", "请删去这一项"),
        MappingReason::DerivedFromDerived => {
            Said::new("推算的起点本身也是推算的", "请改用文件中已有的日期")
        }
    }
}

fn mapping_en(it: &MappingReason) -> Said {
    let meant = |near: &Option<&str>, otherwise: &str| match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise.to_owned(),
    };
    match it {
        MappingReason::Syntax(why) => Said::new(
            format!("not well formed: {why}"),
            "check quotation marks, equal signs and brackets",
        ),
        MappingReason::UnknownKey { meant: near } => {
            Said::new("there is no such key", meant(near, "delete the line"))
        }
        MappingReason::UnknownField { meant: near } => {
            Said::new("there is no such field", meant(near, "check its name"))
        }
        MappingReason::UnknownEncoding(it) => Said::new(
            format!("the encoding `{it}` is not known"),
            "use `utf-8`, `gb18030` or `utf-16`",
        ),
        MappingReason::Expected(it) => Said::new(
            format!("`{it}` is expected here"),
            "compare it with a mapping that is shipped",
        ),
        MappingReason::NoColumns => Said::new("no column is named", "name a column of the file"),
        MappingReason::FedTwice => {
            Said::new("the field is fed from elsewhere, too", "keep one of them")
        }
        MappingReason::ColumnTwice(it) => Said::new(
            format!("the column \"{it}\" is used twice"),
            "a column is fed, kept or ignored; keep one of them",
        ),
        MappingReason::NotADay => Said::new("only days can be derived", "delete it"),
        MappingReason::DerivedFromDerived => Said::new(
            "what it is counted from is itself derived",
            "count from a day that stands in the file",
        ),
    }
}

/// Why a mapping does not fit a file.
pub fn plan(lang: Lang, it: &PlanFault) -> Said {
    match lang {
        Lang::Zh => plan_zh(it),
        Lang::En => plan_en(it),
    }
}

fn plan_zh(it: &PlanFault) -> Said {
    let name = |it| field(Lang::Zh, it).replace('(', "（").replace(')', "）");
    match it {
        PlanFault::Ambiguous { field, columns } => Said::new(
            format!("“{}”有几列都像：{}", name(*field), columns.join("、")),
            "请用`--mapping`指明用哪一列，或把几列合并",
        ),
        PlanFault::DuplicateColumn { name, numbers } => Said::new(
            format!("“{name}”一列出现在第{}列", numbers_of(numbers, "、")),
            "请给列改名，使其不重复",
        ),
        PlanFault::ColumnAbsent { wanted, meant, .. } => Said::new(
            format!("文件里没有“{wanted}”一列"),
            match meant {
                Some(near) => format!("是不是“{near}”？请改导入对照"),
                None => "请核对列名，或在导入对照中删去这一列".to_owned(),
            },
        ),
        PlanFault::NoReceivedOn => Said::new(
            "没有一列是登记时间",
            "请把收到诉求的日期列改名为“登记时间”，或在导入对照中指明",
        ),
        PlanFault::NoStory => Said::new(
            "没有一列写明反映的内容",
            "请把内容列改名为“标题”或“事由”，或在导入对照中指明",
        ),
        PlanFault::Constant {
            field,
            value,
            reason: why,
        } => {
            let said = reason(Lang::Zh, why);
            said.about(&format!("导入对照给“{}”的定值“{value}”：", name(*field)))
        }
    }
}

fn plan_en(it: &PlanFault) -> Said {
    let name = |it| field(Lang::En, it);
    match it {
        PlanFault::Ambiguous { field, columns } => Said::new(
            format!(
                "several columns could be \"{}\": {}",
                name(*field),
                columns.join(", ")
            ),
            "say which with `--mapping`, or join them",
        ),
        PlanFault::DuplicateColumn { name, numbers } => Said::new(
            format!(
                "the column \"{name}\" is there more than once: {}",
                numbers_of(numbers, ", ")
            ),
            "rename the columns",
        ),
        PlanFault::ColumnAbsent { wanted, meant, .. } => Said::new(
            format!("the file has no column \"{wanted}\""),
            match meant {
                Some(near) => format!("did you mean \"{near}\"? amend the mapping"),
                None => "check the name, or take it out of the mapping".to_owned(),
            },
        ),
        PlanFault::NoReceivedOn => Said::new(
            "no column tells when the matter came in",
            "rename that column to 登记时间, or name it in the mapping",
        ),
        PlanFault::NoStory => Said::new(
            "no column tells what the matter is about",
            "rename that column to 标题 or 事由, or name it in the mapping",
        ),
        PlanFault::Constant {
            field,
            value,
            reason: why,
        } => {
            let said = reason(Lang::En, why);
            said.about(&format!(
                "the constant \"{value}\" for \"{}\": ",
                name(*field)
            ))
        }
    }
}

fn numbers_of(all: &[usize], comma: &str) -> String {
    let all: Vec<String> = all.iter().map(usize::to_string).collect();
    all.join(comma)
}
