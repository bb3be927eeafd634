//! What is said before work goes on: that many would change, that nobody was there to ask, that something waits.

use super::Lang;

/// Many cases would change and nobody can be asked.
pub fn needs_yes(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Zh => format!("错误：将变动 {n} 件案件，需要确认\n提示：核对后加 --yes 再运行\n"),
        Lang::En => format!("error: {n} cases would change\nhint: check them, then add --yes\n"),
    }
}

/// Before private parts go for good, where nobody can be asked.
pub fn erases(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Zh => format!(
            "错误：将删除 {n} 条记录的个人信息，不能恢复，需要确认\n提示：先用 --dry-run 核对，再加 --yes 运行\n"
        ),
        Lang::En => format!(
            "error: {n} private parts would be erased for good\nhint: look at them with --dry-run first, then add --yes\n"
        ),
    }
}

/// The file takes a moment to open.
pub fn waiting(lang: Lang) -> &'static str {
    lang.either(
        "正在等待打开文件，可能另一个程序正在写入……",
        "waiting for the file; another program may be writing",
    )
}

pub fn stopped(lang: Lang) -> String {
    lang.either("已停止，没有写入\n", "stopped; nothing was written\n")
        .to_owned()
}
