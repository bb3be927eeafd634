//! Tables of days, office hours and periods that do not hold together.

use crate::casework::calendar::{CalendarFault, HoursFault};
use crate::casework::period::PeriodFault;
use crate::reference::calendar::published::TableFault;
use crate::reference::row::{RowFault, Unreadable};
use crate::wording::{Lang, Said};

/// Why a table of holidays cannot be used.
pub fn calendar(lang: Lang, it: &CalendarFault) -> Said {
    match lang {
        Lang::Zh => match it {
            CalendarFault::DayTwice { row, day } => {
                Said::new(format!("第{}行：{day}已经出现过", row + 1), "请只保留一行")
            }
            CalendarFault::WorkOnWeekday { row, day } => Said::new(
                format!("第{}行：{day}不是周六或周日，不会是调休上班日", row + 1),
                "请对照放假通知核对日期",
            ),
            CalendarFault::NoName { row, day } => Said::new(
                format!("第{}行：{day}没有节日名称", row + 1),
                "请补填名称，如“春节”",
            ),
            CalendarFault::YearIncomplete { year } => Said::new(
                format!("{year}年不完整：元旦和国庆节须都在表内"),
                "请按国务院办公厅的放假通知录入全年",
            ),
            CalendarFault::NoSuchStatutoryDay { row } => {
                Said::new(format!("第{}行的法定节假日不存在", row + 1), "请核对月和日")
            }
        },
        Lang::En => match it {
            CalendarFault::DayTwice { row, day } => Said::new(
                format!("row {}: {day} stands in the table twice", row + 1),
                "keep one of the rows",
            ),
            CalendarFault::WorkOnWeekday { row, day } => Said::new(
                format!(
                    "row {}: {day} is no Saturday or Sunday, so it is no make-up day",
                    row + 1
                ),
                "compare the date with the notice",
            ),
            CalendarFault::NoName { row, day } => Said::new(
                format!("row {}: {day} has no name", row + 1),
                "name the festival, such as 春节",
            ),
            CalendarFault::YearIncomplete { year } => Said::new(
                format!("{year} is not whole: 1 January and 1 October must both be there"),
                "enter the whole year from the notice of the State Council",
            ),
            CalendarFault::NoSuchStatutoryDay { row } => Said::new(
                format!("row {}: there is no such day", row + 1),
                "check month and day",
            ),
        },
    }
}

/// Why a published table of holidays is not taken over.
pub fn table(lang: Lang, it: &TableFault) -> Said {
    match (lang, it) {
        (_, TableFault::Row(it)) => row(lang, it),
        (_, TableFault::Days(it)) => calendar(lang, it),
        (Lang::Zh, TableFault::YearClosed { line, day }) => Said::new(
            format!("第{line}行：{day}所在年份已过，其放假安排不再改动"),
            "只导入今年和以后年份的放假安排",
        ),
        (Lang::En, TableFault::YearClosed { line, day }) => Said::new(
            format!("line {line}: the year of {day} is over, its days change no more"),
            "import this year and later ones only",
        ),
        (Lang::Zh, TableFault::Ambiguous { line, summary }) => Said::new(
            format!("第{line}行：“{summary}”没有写明是休还是班"),
            "请在标题里写明“休”或“班”",
        ),
        (Lang::En, TableFault::Ambiguous { line, summary }) => Said::new(
            format!("line {line}: \"{summary}\" says neither rest nor work"),
            "write 休 or 班 in its summary",
        ),
        (Lang::Zh, TableFault::TooLong { line, summary }) => Said::new(
            format!("第{line}行：“{summary}”长达一个月以上，不像是放假安排"),
            "请核对起止日期",
        ),
        (Lang::En, TableFault::TooLong { line, summary }) => Said::new(
            format!("line {line}: \"{summary}\" lasts longer than a month"),
            "check its first and last day",
        ),
        (Lang::Zh, TableFault::Empty) => Said::new(
            "文件里没有一个放假或调休上班的日子",
            "CSV 表头写`date,kind,name`，kind 写“休”或“班”；或用放假安排的 .ics 文件",
        ),
        (Lang::En, TableFault::Empty) => Said::new(
            "the file holds no day of rest and no make-up day",
            "a CSV has the header `date,kind,name`, kind being off or work; or give a holiday .ics",
        ),
    }
}

/// Why office hours cannot be used.
pub fn hours(lang: Lang, it: &HoursFault) -> Said {
    match (lang, it) {
        (Lang::Zh, HoursFault::Empty) => {
            Said::new("没有写明办公时间", "请至少写一段，如`08:30-12:00`")
        }
        (Lang::Zh, HoursFault::Disordered { place }) => Said::new(
            format!("第{}段办公时间前后颠倒，或与前一段重叠", place + 1),
            "请按先后写成`08:30-12:00`这样的时段，互不重叠",
        ),
        (Lang::En, HoursFault::Empty) => Said::new(
            "no office hours are stated",
            "state one interval at least, such as `08:30-12:00`",
        ),
        (Lang::En, HoursFault::Disordered { place }) => Said::new(
            format!(
                "interval {} ends before it begins, or overlaps the one before",
                place + 1
            ),
            "write intervals such as `08:30-12:00` in their order",
        ),
    }
}

/// Why a table of periods cannot be used.
pub fn periods(lang: Lang, it: &PeriodFault) -> Said {
    match lang {
        Lang::Zh => match it {
            PeriodFault::Overlap {
                row,
                other,
                rule_set,
            } => Said::new(
                format!(
                    "第{}行与第{}行在规则集`{rule_set}`中同日有效",
                    row + 1,
                    other + 1
                ),
                "请写明两行各自的起止日期，使其不重叠",
            ),
            PeriodFault::NoName { row } => Said::new(
                format!("第{}行缺少编号、名称或依据", row + 1),
                "请补全中英文名称和条文",
            ),
            PeriodFault::NeverInForce { row } => Said::new(
                format!("第{}行的失效日早于生效日", row + 1),
                "请核对起止日期",
            ),
            PeriodFault::Amount { row } => Said::new(
                format!("第{}行的时长不对", row + 1),
                "立即办理的填零，其他须大于零",
            ),
            PeriodFault::ExtensionUnit { row } => Said::new(
                format!("第{}行的延长单位与期限单位不同", row + 1),
                "请改为同一单位",
            ),
            PeriodFault::NoTrack { row } => Said::new(
                format!("第{}行自动起算，却没有限定办理途径", row + 1),
                "请填写途径，或改为由人选用",
            ),
            PeriodFault::RuleSet { row } => Said::new(
                format!("第{}行不属于任何已知的规则集", row + 1),
                "请填写已有的规则集编号",
            ),
            PeriodFault::InsteadOfNothing { row, id } => Said::new(
                format!("第{}行要替代的`{id}`不存在", row + 1),
                "请核对被替代规则的编号",
            ),
            PeriodFault::InheritsNothing { id } => Said::new(
                format!("规则集`{id}`所继承的规则集不存在，或继承了自己"),
                "请写明另一规则集的代码",
            ),
            PeriodFault::RuleSetTwice { id } => {
                Said::new(format!("规则集`{id}`出现两次"), "请只保留一个")
            }
        },
        Lang::En => match it {
            PeriodFault::Overlap {
                row,
                other,
                rule_set,
            } => Said::new(
                format!(
                    "rows {} and {} are in force on the same day in `{rule_set}`",
                    row + 1,
                    other + 1
                ),
                "give each its first and last day, so that they do not overlap",
            ),
            PeriodFault::NoName { row } => Said::new(
                format!("row {} lacks its id, a name or its basis", row + 1),
                "state both names and the article",
            ),
            PeriodFault::NeverInForce { row } => Said::new(
                format!("row {} ends before it begins", row + 1),
                "check first and last day",
            ),
            PeriodFault::Amount { row } => Said::new(
                format!("the amount of row {} cannot be", row + 1),
                "zero for what is due at once, else more than zero",
            ),
            PeriodFault::ExtensionUnit { row } => Said::new(
                format!(
                    "row {} is extended in another unit than it is counted in",
                    row + 1
                ),
                "use the same unit",
            ),
            PeriodFault::NoTrack { row } => Said::new(
                format!("row {} starts by itself on every track there is", row + 1),
                "name its tracks, or let it be chosen",
            ),
            PeriodFault::RuleSet { row } => Said::new(
                format!("row {} belongs to no known rule set", row + 1),
                "name a rule set that is there",
            ),
            PeriodFault::InsteadOfNothing { row, id } => Said::new(
                format!(
                    "row {} stands in place of `{id}`, which is not there",
                    row + 1
                ),
                "check the id of the rule it replaces",
            ),
            PeriodFault::InheritsNothing { id } => Said::new(
                format!("the rule set `{id}` inherits from one that is not there, or from itself"),
                "name the id of another rule set",
            ),
            PeriodFault::RuleSetTwice { id } => Said::new(
                format!("the rule set `{id}` is there twice"),
                "keep one of them",
            ),
        },
    }
}

/// Why a row of a table of days or periods cannot be read.
pub fn row(lang: Lang, it: &RowFault) -> Said {
    let RowFault {
        line,
        column,
        value,
        why,
    } = it;
    match (lang, why) {
        (Lang::Zh, Unreadable::NoSuchColumn) => {
            Said::new(format!("表头缺少`{column}`这一列"), "请补上这一列")
        }
        (Lang::Zh, Unreadable::BrokenRow) => Said::new(
            format!("第{line}行的格数与表头不符，或引号不成对"),
            "请核对这一行的逗号和引号",
        ),
        (Lang::Zh, Unreadable::Value) => Said::new(
            format!("第{line}行`{column}`一列的“{value}”看不懂"),
            "请按该列的格式填写，日期如`2026-01-31`",
        ),
        (Lang::En, Unreadable::NoSuchColumn) => {
            Said::new(format!("the header lacks the column `{column}`"), "add it")
        }
        (Lang::En, Unreadable::BrokenRow) => Said::new(
            format!(
                "line {line} has another number of cells than the header, or a broken quotation"
            ),
            "check its commas and quotation marks",
        ),
        (Lang::En, Unreadable::Value) => Said::new(
            format!("line {line}: \"{value}\" in the column `{column}` is not understood"),
            "write what the column holds, a date such as `2026-01-31`",
        ),
    }
}
