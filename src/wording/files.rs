//! Files beside the office: which could not be read or written, and why.

use std::io;
use std::path::Path;

use super::problem::lines;
use super::{Lang, Said};

/// What the system said of a file, and what to do; none where its own words say more.
pub fn unreadable(lang: Lang, kind: io::ErrorKind) -> Option<Said> {
    let [zh, en, next_zh, next_en] = match kind {
        io::ErrorKind::NotFound => [
            "没有这个文件或文件夹",
            "no such file or folder",
            "请核对路径；带空格的路径要加引号",
            "check the path; quote one with blanks",
        ],
        io::ErrorKind::PermissionDenied => [
            "没有权限",
            "permission denied",
            "换一个文件夹，或请管理员授权",
            "choose another folder, or have access granted",
        ],
        io::ErrorKind::AlreadyExists => [
            "已有同名文件，不覆盖",
            "the file exists and is not overwritten",
            "换一个文件名",
            "choose another name",
        ],
        io::ErrorKind::IsADirectory => [
            "这是文件夹，不是文件",
            "that is a folder, no file",
            "请写明文件名",
            "name a file in it",
        ],
        io::ErrorKind::NotSeekable => [
            "这是管道，不是文件",
            "that is a pipe, no file",
            "请先存成文件再用",
            "save it to a file first",
        ],
        _ => return None,
    };
    Some(match lang {
        Lang::Zh => Said::new(zh, next_zh),
        Lang::En => Said::new(en, next_en),
    })
}

/// A file that could not be read or written: which, and why.
pub fn file(lang: Lang, path: &Path, why: &io::Error) -> String {
    let path = path.display();
    let Some(said) = unreadable(lang, why.kind()) else {
        return super::problem::io(lang, &format!("{path}: {why}"));
    };
    let gap = lang.either("：", ": ");
    let what = format!("{path}{gap}{}", said.what);
    lines(lang, &Said::new(what, said.next))
}

/// Output would destroy an office.
pub fn over_the_office(lang: Lang, path: &Path) -> String {
    let path = path.display();
    let said = match lang {
        Lang::Zh => Said::new(
            format!("{path} 是办公文件，不能覆盖"),
            "换一个文件名，如 -o 清单.xlsx",
        ),
        Lang::En => Said::new(
            format!("{path} is an office file and is not overwritten"),
            "choose another name, such as -o list.xlsx",
        ),
    };
    lines(lang, &said)
}

/// The ending of a file names no format.
pub fn no_format_of(lang: Lang, path: &Path) -> String {
    let path = path.display();
    let said = match lang {
        Lang::Zh => Said::new(
            format!("从文件名看不出格式：{path}"),
            "扩展名用 csv、json、jsonl、xlsx、docx、md、html、txt，或用 -O 指明格式",
        ),
        Lang::En => Said::new(
            format!("the name does not tell the format: {path}"),
            "end it with csv, json, jsonl, xlsx, docx, md, html or txt, or state one with -O",
        ),
    };
    lines(lang, &said)
}

pub fn no_such_format(lang: Lang, word: &str) -> String {
    match lang {
        Lang::Zh => format!(
            "错误：没有这种格式：“{word}”\n提示：可用 table、csv、json、jsonl、xlsx、md、html"
        ),
        Lang::En => format!(
            "error: no such format: `{word}`\nhint: table, csv, json, jsonl, xlsx, md or html"
        ),
    }
}
