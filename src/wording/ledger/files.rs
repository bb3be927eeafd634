//! Files that are no ledger, or break off within.

use crate::office::ledger::fault::Broken;
use crate::wording::{Lang, Said};

/// Why a file cannot be read, or no further.
pub fn broken(lang: Lang, it: &Broken) -> Said {
    if let Broken::Unreadable { kind, .. } = it
        && let Some(said) = crate::wording::files::unreadable(lang, *kind)
    {
        return said;
    }
    match lang {
        Lang::Zh => zh(it),
        Lang::En => en(it),
    }
}

fn zh(it: &Broken) -> Said {
    match it {
        Broken::Unreadable { why, .. } => Said::new(
            format!("文件读不了：{why}"),
            "请核对文件名和权限；文件开在Excel里的，先关闭",
        ),
        Broken::Empty => Said::new("文件是空的", "请重新导出台账"),
        Broken::NoHeader => Said::new("找不到表头", "请在第一行写上列名"),
        Broken::TooManyColumns { line, limit, found } => Said::new(
            format!("第{line}行有{found}列，最多{limit}列"),
            "请核对分隔符，或删去空列后另存",
        ),
        Broken::UnclosedQuote { line } => Said::new(
            format!("第{line}行的引号没有成对"),
            "请在这一行补上引号，或删去多余的引号",
        ),
        Broken::RowTooLarge { line, limit } => Said::new(
            format!("第{line}行超过{limit}字节，多半是引号没有成对"),
            "请核对这一行的引号",
        ),
        Broken::Changed { line } => Said::new(
            format!("读到第{line}行时文件被改动"),
            "请等文件写完或关闭后，再执行同一条命令",
        ),
        Broken::OldWorkbook => Said::new(
            "这是旧版Excel文件，或加了密码",
            "请在Excel中去掉密码，另存为`.xlsx`或“CSV UTF-8”",
        ),
        Broken::WebPage => Said::new(
            "这是网页，只是改了表格的扩展名",
            "请用Excel打开，另存为`.xlsx`或“CSV UTF-8”",
        ),
        Broken::NotATable => Said::new("这不是表格文件", "请选用`.csv`或`.xlsx`文件"),
        Broken::BadWorkbook(why) => Said::new(
            format!("工作簿已损坏：{why}"),
            "请用Excel打开并另存一份，再导入",
        ),
        Broken::NoSuchSheet { wanted, have } => Said::new(
            format!("没有名为“{wanted}”的工作表"),
            format!("现有工作表：{}", have.join("、")),
        ),
    }
}

fn en(it: &Broken) -> Said {
    match it {
        Broken::Unreadable { why, .. } => Said::new(
            format!("the file cannot be read: {why}"),
            "check its name and permissions; close it if Excel has it open",
        ),
        Broken::Empty => Said::new("the file is empty", "export the ledger again"),
        Broken::NoHeader => Said::new(
            "no row could be the header",
            "write the names of the columns in the first line",
        ),
        Broken::TooManyColumns { line, limit, found } => Said::new(
            format!("line {line} has {found} columns, {limit} are the most"),
            "check the delimiter, or delete empty columns and save again",
        ),
        Broken::UnclosedQuote { line } => Said::new(
            format!("the quotation mark of line {line} is never closed"),
            "close it, or delete it",
        ),
        Broken::RowTooLarge { line, limit } => Said::new(
            format!(
                "line {line} is larger than {limit} bytes, as a rule for an open quotation mark"
            ),
            "check the quotation marks of the line",
        ),
        Broken::Changed { line } => Said::new(
            format!("the file was written to while line {line} was read"),
            "wait until it is written or closed, then run the same command",
        ),
        Broken::OldWorkbook => Said::new(
            "this is a workbook of the old kind, or one with a password",
            "take the password away and save it as `.xlsx` or as CSV UTF-8",
        ),
        Broken::WebPage => Said::new(
            "this is a web page named as a table",
            "open it in Excel and save it as `.xlsx` or as CSV UTF-8",
        ),
        Broken::NotATable => Said::new("this is no table", "choose a `.csv` or `.xlsx` file"),
        Broken::BadWorkbook(why) => Said::new(
            format!("the workbook does not hold together: {why}"),
            "open it in Excel, save a copy, and import that",
        ),
        Broken::NoSuchSheet { wanted, have } => Said::new(
            format!("there is no sheet \"{wanted}\""),
            format!("the sheets are: {}", have.join(", ")),
        ),
    }
}
