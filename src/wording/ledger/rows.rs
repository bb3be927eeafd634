//! Rows and cells that were not understood: where, what stands there, why, and how to write it.

use crate::office::ledger::fault::{Fault, Reason};
use crate::wording::{Lang, Said};

use super::field;

/// A row or cell with its place: 第12行 第3列“来电时间”“6/1/2026”：….
pub fn cell(lang: Lang, it: &Fault) -> Said {
    let mut place = match lang {
        Lang::Zh => format!("第{}行", it.line),
        Lang::En => format!("line {}", it.line),
    };
    if let Some(column) = &it.column {
        place += &match lang {
            Lang::Zh => format!("第{}列“{}”", column.number, column.name),
            Lang::En => format!(", column {} \"{}\"", column.number, column.name),
        };
    }
    if let Some(of) = it.field
        && it
            .column
            .as_ref()
            .is_none_or(|column| column.name != of.header())
    {
        let name = field(lang, of);
        place += &match lang {
            Lang::Zh => format!("（{}）", name.replace('(', "（").replace(')', "）")),
            Lang::En => format!(" ({name})"),
        };
    }
    if !it.value.is_empty() {
        place += &match lang {
            Lang::Zh => format!("的“{}”", it.value),
            Lang::En => format!(", \"{}\"", it.value),
        };
    }
    reason(lang, &it.reason).about(&format!("{place}{}", lang.either("：", ": ")))
}

/// What stands beside a refused row in `NAME.refused.csv`: all its faults, each with its column and remedy, on one line.
pub fn refused(lang: Lang, faults: &[Fault]) -> String {
    let said = faults.iter().map(|it| {
        let said = reason(lang, &it.reason);
        let column = it.column.as_ref().map(|it| it.name.as_str());
        match (lang, column) {
            (Lang::Zh, Some(column)) => format!("{column}：{}，{}", said.what, said.next),
            (Lang::Zh, None) => format!("{}，{}", said.what, said.next),
            (Lang::En, Some(column)) => format!("{column}: {}; {}", said.what, said.next),
            (Lang::En, None) => format!("{}; {}", said.what, said.next),
        }
    });
    let said: Vec<String> = said.collect();
    said.join(lang.either("；", " | "))
}

/// Why a row or cell was not understood, and how to write it.
pub fn reason(lang: Lang, it: &Reason) -> Said {
    match lang {
        Lang::Zh => zh(it),
        Lang::En => en(it),
    }
}

fn zh(it: &Reason) -> Said {
    match it {
        Reason::TooFewCells { expected, found } => Said::new(
            format!("这一行只有{found}格，表头有{expected}列"),
            "请核对分隔符和换行",
        ),
        Reason::TooManyCells { expected, found } => Said::new(
            format!("这一行有{found}格，表头只有{expected}列"),
            "内容里有逗号的，请给这一格加引号",
        ),
        Reason::CellTooLarge { limit, found } => Said::new(
            format!("这一格有{found}字节，最多{limit}字节"),
            "请核对引号，或压缩文字",
        ),
        Reason::Merged => Said::new(
            "这一格与上面的格合并，说不清是否每行都是这个值",
            "请取消合并，逐行填写",
        ),
        Reason::Undecodable => Said::new(
            "有不能识别的文字",
            "请另存为“CSV UTF-8”，或用`--encoding`指明编码",
        ),
        Reason::Control(_) => Said::new("有看不见的控制字符", "请删去后重新填写这一格"),
        Reason::QuestionMarks => Said::new("汉字都变成了问号，原文已丢失", "请从原系统重新导出"),
        Reason::FormulaError => Said::new("公式出错", "请改填数值或文字"),
        Reason::Uncomputed => Said::new("公式没有算出结果", "请用Excel打开并保存一次，或改填数值"),
        Reason::TooLong { limit, found } => Said::new(
            format!("有{found}字，最多{limit}字"),
            "请压缩文字，或改放到备注等较长的项目",
        ),
        Reason::Scientific => Said::new(
            "号码被改成了科学计数，末几位已丢失",
            "请在原表中把该列设为文本格式，重新导出",
        ),
        Reason::PrecisionLost => Said::new(
            "超过15位的号码按数字存放，末几位已丢失",
            "请在原表中把该列设为文本格式，重新填写",
        ),
        Reason::NotADate => Said::new("不是日期", "请写成`2026-01-31`，可带时间`2026-01-31 09:30`"),
        Reason::Yearless => Said::new("日期没有年份", "请补上年份，如`2026-01-31`"),
        Reason::NoDay => Said::new("日期没有到日", "请补上日，如`2026-01-31`"),
        Reason::TwoDigitYear => Said::new("年份只有两位", "请写四位年份，如`2026-01-31`"),
        Reason::UnclearOrder => Said::new("分不清月和日的先后", "请写成`2026-01-31`"),
        Reason::UnclearDigits => Said::new("这串数字说不清是不是日期", "请写成`2026-01-31`"),
        Reason::DayNumber => Said::new(
            "这是表格软件的日期序号，该格没有设为日期",
            "请在原表中把该列设为日期格式",
        ),
        Reason::NoSuchDay => Said::new("没有这一天", "请核对月和日"),
        Reason::NoSuchTime => Said::new("没有这个时刻", "请核对时和分"),
        Reason::OtherTimeZone => Said::new("用的是别的时区", "请换算成北京时间"),
        Reason::YearOutOfRange { year } => {
            Said::new(format!("年份{year}不在1900至2199之间"), "请核对年份")
        }
        Reason::NotMoney => Said::new("不是金额", "请写成`1234.50`，单位为元"),
        Reason::FractionOfFen => Said::new("金额细到了分以下", "请四舍五入到分"),
        Reason::NotACount => Said::new("不是整数", "请填写整数"),
        Reason::Negative => Said::new("是负数", "请填零或正数"),
        Reason::TooLarge { limit } => Said::new(format!("超过{limit}"), "请核对数值和单位"),
        Reason::NotYesNo => Said::new("不是“是”或“否”", "请填“是”或“否”"),
    }
}

fn en(it: &Reason) -> Said {
    match it {
        Reason::TooFewCells { expected, found } => Said::new(
            format!("the row has {found} cells, the header {expected} columns"),
            "check the delimiters and line breaks",
        ),
        Reason::TooManyCells { expected, found } => Said::new(
            format!("the row has {found} cells, the header only {expected} columns"),
            "a cell that holds a comma stands in quotation marks",
        ),
        Reason::CellTooLarge { limit, found } => Said::new(
            format!("the cell has {found} bytes, {limit} are the most"),
            "check the quotation marks, or shorten the text",
        ),
        Reason::Merged => Said::new(
            "the cell is merged with the one above; whether the value is each row's own cannot be told",
            "unmerge the cells and fill in each row",
        ),
        Reason::Undecodable => Said::new(
            "some of it is no text",
            "save the file as CSV UTF-8, or name its encoding with `--encoding`",
        ),
        Reason::Control(_) => Said::new(
            "a control character that cannot be seen",
            "delete it and fill in the cell again",
        ),
        Reason::QuestionMarks => Said::new(
            "all characters have become question marks, the text is lost",
            "export it again from where it comes",
        ),
        Reason::FormulaError => Said::new("the formula came to an error", "write the value"),
        Reason::Uncomputed => Said::new(
            "the formula was never computed",
            "open and save the file in Excel, or write the value",
        ),
        Reason::TooLong { limit, found } => Said::new(
            format!("{found} characters, {limit} are kept"),
            "shorten it, or move it to a longer field such as the note",
        ),
        Reason::Scientific => Said::new(
            "the number is in scientific notation, its last digits are lost",
            "make the column a text column in the original and export again",
        ),
        Reason::PrecisionLost => Said::new(
            "more than 15 digits kept as a number, the last are lost",
            "make the column a text column in the original and enter them again",
        ),
        Reason::NotADate => Said::new(
            "no date",
            "write `2026-01-31`, with a time `2026-01-31 09:30`",
        ),
        Reason::Yearless => Said::new(
            "a date without a year",
            "write it with its year: `2026-01-31`",
        ),
        Reason::NoDay => Said::new(
            "a date without a day",
            "write it with its day: `2026-01-31`",
        ),
        Reason::TwoDigitYear => Said::new("a year of two digits", "write four: `2026-01-31`"),
        Reason::UnclearOrder => Said::new(
            "which is the day and which the month cannot be told",
            "write `2026-01-31`",
        ),
        Reason::UnclearDigits => Said::new("digits that may be no date", "write `2026-01-31`"),
        Reason::DayNumber => Said::new(
            "a spreadsheet's number of a day, in a cell that is not marked as a date",
            "make the column a date column in the original",
        ),
        Reason::NoSuchDay => Said::new("there is no such day", "check month and day"),
        Reason::NoSuchTime => Said::new("there is no such time", "check hour and minute"),
        Reason::OtherTimeZone => Said::new("a time of another zone", "write the time of Beijing"),
        Reason::YearOutOfRange { year } => Said::new(
            format!("the year {year} is not within 1900 to 2199"),
            "check the year",
        ),
        Reason::NotMoney => Said::new("no amount of money", "write `1234.50`, in yuan"),
        Reason::FractionOfFen => Said::new("finer than a fen", "round it to two decimals"),
        Reason::NotACount => Said::new("no whole number", "write a whole number"),
        Reason::Negative => Said::new("below zero", "write zero or more"),
        Reason::TooLarge { limit } => {
            Said::new(format!("more than {limit}"), "check the value and its unit")
        }
        Reason::NotYesNo => Said::new("neither yes nor no", "write 是 or 否"),
    }
}
