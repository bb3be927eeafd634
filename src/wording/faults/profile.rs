//! Profile folders that cannot be applied: the file, the line, the cell, and what to write instead.

use crate::casework::code::CodeFaultKind;
use crate::casework::profile::PlaceKind;
use crate::reference::profile::{FaultKind, ProfileFault};
use crate::wording::{Lang, Said, command, faults, terms};

/// One thing wrong with a profile folder: `officers.csv:12 roles “…”：…`.
pub fn profile(lang: Lang, it: &ProfileFault) -> Said {
    let said = match lang {
        Lang::Zh => zh(&it.kind),
        Lang::En => en(&it.kind),
    };
    let mut place = match it.line {
        Some(line) => format!("{}:{line}", it.file),
        None => it.file.clone(),
    };
    if let Some(column) = &it.column {
        place += &format!(" {column}");
    }
    if !it.value.is_empty() {
        place += &match lang {
            Lang::Zh => format!("“{}”", it.value),
            Lang::En => format!(" \"{}\"", it.value),
        };
    }
    said.about(&format!("{place}{}", lang.either("：", ": ")))
}

/// Asks whether a near word was meant; without one, the plain advice.
fn or_meant(lang: Lang, near: &Option<String>, otherwise: &str) -> String {
    match (near, lang) {
        (None, _) => otherwise.to_owned(),
        (Some(near), Lang::Zh) => format!("是不是“{near}”？"),
        (Some(near), Lang::En) => format!("did you mean \"{near}\"?"),
    }
}

/// Codes as they are typed.
fn quoted(lang: Lang, codes: &[&str]) -> String {
    let codes: Vec<String> = codes.iter().map(|it| format!("`{it}`")).collect();
    terms::list(lang, codes.iter().map(String::as_str))
}

fn zh(it: &FaultKind) -> Said {
    use FaultKind as F;
    let meant = |near: &Option<String>, otherwise: &str| or_meant(Lang::Zh, near, otherwise);
    let kind = |it: &PlaceKind| terms::place_kind(Lang::Zh, *it);
    match it {
        F::MissingFile => Said::new("缺少这个文件", "请补上；可先用`init`生成一套样表"),
        F::UnknownFile { suggestion } => Said::new(
            "不是配置文件夹里的文件",
            meant(suggestion, "请改名或移出文件夹"),
        ),
        F::NotText => Said::new(
            "有不能识别的文字",
            "请另存为UTF-8编码；Excel请选“CSV UTF-8”",
        ),
        F::Toml { message } => {
            Said::new(format!("格式不对：{message}"), "请核对引号、等号和方括号")
        }
        F::UnknownRuleSet { suggestion } => Said::new(
            "没有这个规则集",
            meant(suggestion, "可用`fengqiao periods sets`查看"),
        ),
        F::PeriodCode { codes, suggestion } => Said::new(
            "不是这一列的代码",
            meant(suggestion, &format!("可填：{}", quoted(Lang::Zh, codes))),
        ),
        F::Period(it) => faults::periods(Lang::Zh, it),
        F::MissingKey => Said::new("缺少这一项", "请补填"),
        F::UnknownKey { suggestion } => Said::new("没有这一项", meant(suggestion, "请删去这一行")),
        F::WrongType { wanted } => Said::new(format!("类型不对，应为`{wanted}`"), "请改写这个值"),
        F::BadHours => Said::new("不是办公时段", "请按先后写成`08:30-12:00`这样的时段"),
        F::BadLines => Said::new(
            "不是亮灯比例",
            "请填1到99的整数百分比，橙灯小于黄灯，如`yellow = 30`、`orange = 15`",
        ),
        F::NoHeader => Said::new("没有表头", "请在第一行写上列名"),
        F::MissingColumn => Said::new("缺少这一列", "请在表头补上这一列"),
        F::UnknownColumn { suggestion } => {
            Said::new("没有这一列", meant(suggestion, "请删去这一列"))
        }
        F::RepeatedColumn => Said::new("这一列重复", "请只保留一列"),
        F::TooManyCells => Said::new("这一行的格数多于表头", "请核对逗号；内容含逗号的，请加引号"),
        F::LineBreakInCell => Said::new("格内有换行，多半是引号不成对", "请核对引号"),
        F::EmptyCell => Said::new("不能空着", "请补填"),
        F::Scientific => Said::new(
            "号码被表格软件改成了科学计数，末几位已丢失",
            "请把该列设为文本格式，重新填写",
        ),
        F::NotDigits => Said::new("应全是数字", "请核对代码"),
        F::BadCodeLength { wanted } => {
            Said::new(format!("代码应为{wanted}位"), "请对照区划代码核对")
        }
        F::BadId => Said::new("编号不合规则", "请用小写字母、数字和短横线，如`zhang-san`"),
        F::DuplicateId { first_line } => {
            Said::new(format!("编号与第{first_line}行重复"), "请改用另一个编号")
        }
        F::UnknownPlaceKind => Said::new(
            "没有这种区域",
            "请填`street`（镇街）、`village`（村居）或`grid`（网格）",
        ),
        F::UnknownParent => Said::new("上级区域不在表中", "请先写上级，或核对代码"),
        F::NoParent { wanted } => Said::new(
            "没有写上级区域",
            format!("请填写所属{}的代码", kind(wanted)),
        ),
        F::ParentOfStreet => Said::new("镇街没有上级区域", "请把这一格留空"),
        F::WrongParentKind { wanted } => {
            Said::new("上级区域的级别不对", format!("上级应是{}", kind(wanted)))
        }
        F::UnknownPlace => Said::new("没有这个区域，或同名的不止一个", "请改填区域代码"),
        F::UnknownBody { suggestion } => Said::new(
            "没有这个承办单位",
            meant(suggestion, "请先在`bodies.csv`中加上"),
        ),
        F::UnknownOfficer { suggestion } => Said::new(
            "没有这名工作人员",
            meant(suggestion, "请先在`officers.csv`中加上"),
        ),
        F::UnknownMediator { suggestion } => Said::new(
            "没有这名调解员",
            meant(suggestion, "请先在`mediators.csv`中加上"),
        ),
        F::Ended => Said::new("所指的已停用", "请改填现用的"),
        F::UnknownCode { axis, suggestion } => Said::new(
            format!("不在“{}”代码表里", axis.zh()),
            meant(
                suggestion,
                &format!("可选项见{}", command::codes(axis.id())),
            ),
        ),
        F::UnknownRole { suggestion } => Said::new(
            "没有这个角色",
            meant(
                suggestion,
                "可选：受理员、分派员、承办人、调解员、督办员、领导、管理员",
            ),
        ),
        F::BodyOfficerWithoutBody => Said::new("承办人没有写所属单位", "请填写单位代码"),
        F::DuplicateOsUser { first_line } => Said::new(
            format!("本机账户已属于第{first_line}行的人员"),
            "一个账户只能对应一人",
        ),
        F::DuplicateOfficer { first_line } => Said::new(
            format!("第{first_line}行的调解员已对应这名工作人员"),
            "一名工作人员只能对应一名调解员",
        ),
        F::NoAdministrator => Said::new(
            "没有管理员，以后将无人能修改配置",
            "请至少给一名在岗人员加上“管理员”角色",
        ),
        F::BadDate => Said::new("不是日期", "请写成`2026-01-31`，或留空"),
        F::FromAfterTo => Said::new("开始日期晚于结束日期", "请核对两个日期"),
        F::LeaveWithoutStart => Said::new("有休假结束日期，没有开始日期", "请补填开始日期"),
        F::BadNumber => Said::new("不是整数", "请填写数字，或留空"),
        F::BadAmount => Said::new("不是时长", "请填0或正整数"),
        F::BadFlag => Said::new("应为1或0", "是填1，否填0或留空"),
        F::RouteToNowhere => Said::new("派单去向是空的", "请至少填写单位、途径、调解员之一"),
        F::BadMark => Said::new("来源标记不对", "请填S、M、U或O"),
        F::Code(it) => code_fault(Lang::Zh, it),
    }
}

fn en(it: &FaultKind) -> Said {
    use FaultKind as F;
    let meant = |near: &Option<String>, otherwise: &str| or_meant(Lang::En, near, otherwise);
    let kind = |it: &PlaceKind| terms::place_kind(Lang::En, *it);
    match it {
        F::MissingFile => Said::new(
            "the file is not there",
            "add it; `init` writes a set to start from",
        ),
        F::UnknownFile { suggestion } => Said::new(
            "no file of a profile has this name",
            meant(suggestion, "rename it or move it out of the folder"),
        ),
        F::NotText => Said::new(
            "some of it is no text",
            "save it as UTF-8; in Excel choose CSV UTF-8",
        ),
        F::Toml { message } => Said::new(
            format!("not well formed: {message}"),
            "check quotation marks, equal signs and brackets",
        ),
        F::UnknownRuleSet { suggestion } => Said::new(
            "no such rule set",
            meant(suggestion, "`fengqiao periods sets` lists them"),
        ),
        F::PeriodCode { codes, suggestion } => Said::new(
            "no code of this column",
            meant(
                suggestion,
                &format!("there are {}", quoted(Lang::En, codes)),
            ),
        ),
        F::Period(it) => faults::periods(Lang::En, it),
        F::MissingKey => Said::new("the key is missing", "add it"),
        F::UnknownKey { suggestion } => {
            Said::new("there is no such key", meant(suggestion, "delete the line"))
        }
        F::WrongType { wanted } => Said::new(
            format!("the wrong type, `{wanted}` is wanted"),
            "rewrite the value",
        ),
        F::BadHours => Said::new(
            "no office hours",
            "write intervals such as `08:30-12:00` in their order",
        ),
        F::BadLines => Said::new(
            "no per cents for the lights",
            "write whole numbers from 1 to 99, orange below yellow: `yellow = 30`, `orange = 15`",
        ),
        F::NoHeader => Said::new(
            "there is no header",
            "write the names of the columns in the first line",
        ),
        F::MissingColumn => Said::new("the column is missing", "add it to the header"),
        F::UnknownColumn { suggestion } => {
            Said::new("there is no such column", meant(suggestion, "delete it"))
        }
        F::RepeatedColumn => Said::new("the column is there twice", "keep one of them"),
        F::TooManyCells => Said::new(
            "the row has more cells than the header",
            "check the commas; a text with a comma stands in quotation marks",
        ),
        F::LineBreakInCell => Said::new(
            "a line break within a cell, as a rule an open quotation mark",
            "check the quotation marks",
        ),
        F::EmptyCell => Said::new("the cell may not be empty", "fill it in"),
        F::Scientific => Said::new(
            "a spreadsheet has turned the number into scientific notation, its last digits are lost",
            "make the column a text column and enter it again",
        ),
        F::NotDigits => Said::new("only digits are wanted", "check the code"),
        F::BadCodeLength { wanted } => Said::new(
            format!("the code has {wanted} digits"),
            "compare it with the published code",
        ),
        F::BadId => Said::new(
            "no id",
            "use lower-case letters, digits and hyphens, such as `zhang-san`",
        ),
        F::DuplicateId { first_line } => Said::new(
            format!("line {first_line} has this id already"),
            "choose another id",
        ),
        F::UnknownPlaceKind => Said::new(
            "there is no such kind of place",
            "write `street`, `village` or `grid`",
        ),
        F::UnknownParent => Said::new(
            "the place above is not in the table",
            "add it, or check its code",
        ),
        F::NoParent { wanted } => Said::new(
            "the place above is not named",
            format!("state the code of its {}", kind(wanted)),
        ),
        F::ParentOfStreet => Said::new("nothing stands above a street", "leave the cell empty"),
        F::WrongParentKind { wanted } => Said::new(
            "the place above is of another level",
            format!("it should be a {}", kind(wanted)),
        ),
        F::UnknownPlace => Said::new(
            "there is no such place, or more than one of the name",
            "use its code",
        ),
        F::UnknownBody { suggestion } => Said::new(
            "there is no such body",
            meant(suggestion, "add it to `bodies.csv`"),
        ),
        F::UnknownOfficer { suggestion } => Said::new(
            "there is no such officer",
            meant(suggestion, "add them to `officers.csv`"),
        ),
        F::UnknownMediator { suggestion } => Said::new(
            "there is no such mediator",
            meant(suggestion, "add them to `mediators.csv`"),
        ),
        F::Ended => Said::new("what it refers to is no longer in use", "name one that is"),
        F::UnknownCode { axis, suggestion } => Said::new(
            format!("no code of \"{}\"", axis.en()),
            meant(
                suggestion,
                &format!("all codes: {}", command::codes(axis.id())),
            ),
        ),
        F::UnknownRole { suggestion } => Said::new(
            "there is no such role",
            meant(
                suggestion,
                "there are: clerk, dispatcher, body_officer, mediator, supervisor, leader, administrator",
            ),
        ),
        F::BodyOfficerWithoutBody => Said::new(
            "a body officer without a body",
            "state the code of the body",
        ),
        F::DuplicateOsUser { first_line } => Said::new(
            format!("the account belongs to the officer of line {first_line}"),
            "one account is one officer",
        ),
        F::DuplicateOfficer { first_line } => Said::new(
            format!("the mediator of line {first_line} is this officer already"),
            "one officer is one mediator",
        ),
        F::NoAdministrator => Said::new(
            "there is no administrator; nobody could ever change the profile again",
            "give the role to one officer at least",
        ),
        F::BadDate => Said::new("no date", "write `2026-01-31`, or nothing"),
        F::FromAfterTo => Said::new("the first day lies after the last", "check both dates"),
        F::LeaveWithoutStart => {
            Said::new("a leave that ends but never begins", "state its first day")
        }
        F::BadNumber => Said::new("no whole number", "write digits, or nothing"),
        F::BadAmount => Said::new("no measure of a period", "write 0 or a whole number"),
        F::BadFlag => Said::new("1 or 0 is wanted", "write 1 for yes, 0 or nothing for no"),
        F::RouteToNowhere => Said::new(
            "the route leads nowhere",
            "state a body, a track or a mediator",
        ),
        F::BadMark => Said::new("no mark of a source", "write S, M, U or O"),
        F::Code(it) => code_fault(Lang::En, it),
    }
}

/// Why a code does not fit its table.
pub fn code_fault(lang: Lang, it: &CodeFaultKind) -> Said {
    use CodeFaultKind as C;
    match lang {
        Lang::Zh => match it {
            C::BadCode => Said::new("代码不合规则", "请用小写字母、数字和短横线，如`land-use`"),
            C::DuplicateCode => Said::new("代码重复", "请只保留一行"),
            C::NoChineseName => Said::new("没有中文名称", "请补填"),
            C::NoEnglishName => Said::new("没有英文名称", "请补填"),
            C::UnknownParent(it) => Said::new(format!("上级代码`{it}`不存在"), "请核对上级代码"),
            C::ParentIsChild(it) => Said::new(
                format!("上级代码`{it}`本身是二级"),
                "代码表只有两级，请改填一级代码",
            ),
            C::AmbiguousWord { word, other } => Said::new(
                format!("“{word}”已经是`{other}`的名称或别名"),
                "请改用别的词",
            ),
            C::UnknownTally(it) => Said::new(
                format!("统计类型`{it}`不存在"),
                format!("请从统计类型中选择：{}", command::codes("dispute-tally")),
            ),
        },
        Lang::En => match it {
            C::BadCode => Said::new(
                "no code",
                "use lower-case letters, digits and hyphens, such as `land-use`",
            ),
            C::DuplicateCode => Said::new("the code is there twice", "keep one of the rows"),
            C::NoChineseName => Said::new("there is no Chinese name", "add it"),
            C::NoEnglishName => Said::new("there is no English name", "add it"),
            C::UnknownParent(it) => {
                Said::new(format!("the code above, `{it}`, is not there"), "check it")
            }
            C::ParentIsChild(it) => Said::new(
                format!("the code above, `{it}`, stands under another itself"),
                "tables have two levels; name one of the first",
            ),
            C::AmbiguousWord { word, other } => Said::new(
                format!("\"{word}\" is a name or another word of `{other}` already"),
                "use another word",
            ),
            C::UnknownTally(it) => Said::new(
                format!("there is no type of the return `{it}`"),
                format!("choose one: {}", command::codes("dispute-tally")),
            ),
        },
    }
}
