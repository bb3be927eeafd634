//! Office files and archives that cannot be read or written, and what a verification found.

use crate::casework::case::CaseId;
use crate::store::StoreError;
use crate::store::upkeep::LoadError;
use crate::store::verify::Wrong;
use crate::wording::amount::counted;
use crate::wording::{Lang, Said, command};

/// Why the office file could not answer.
pub fn store(lang: Lang, it: &StoreError) -> Said {
    let restore = command::plain("restore BACKUP FILE");
    let verify = command::plain("verify");
    match lang {
        Lang::Zh => match it {
            StoreError::NoFile { path } => Said::new(
                format!("没有这个单位文件：{}", path.display()),
                format!(
                    "请用`-f`指明文件；还没有建立的，请执行{}",
                    command::plain("init")
                ),
            ),
            StoreError::FileExists { path } => Said::new(
                format!("文件已经存在，不会覆盖：{}", path.display()),
                "请换一个文件名",
            ),
            StoreError::NotAnOffice { path } => Said::new(
                format!("这不是本程序的单位文件：{}", path.display()),
                "请核对文件名；备份用`restore`恢复，存档用`load`装入",
            ),
            StoreError::Newer { found, known } => Said::new(
                format!("文件由更新的程序写成（格式{found}，本程序只认到{known}）"),
                "请换用新版程序打开",
            ),
            StoreError::Busy { seconds } => Said::new(
                format!("另一个程序正在写入，已等候{seconds}秒"),
                "请稍后再试；正在导入的，等它完成",
            ),
            StoreError::Damaged { what } => Said::new(
                format!("文件受损：{what}"),
                format!("请先复制一份留存，再用{verify}检查；必要时从备份恢复：{restore}"),
            ),
            StoreError::SetTheClock { now, newest } => Said::new(
                format!("本机时钟不对：现在是{now}，而最新一条记录写于{newest}"),
                "请先校准本机的日期和时间，再重试",
            ),
            StoreError::DiskFull => Said::new("磁盘已满，没有写入", "请腾出空间后重试"),
            StoreError::NoPermission => Said::new(
                "没有读写单位文件的权限",
                "请管理员授予对文件和所在文件夹的读写权限，或换用有权限的电脑用户",
            ),
            StoreError::Io { what } => Said::new(
                format!("操作系统拒绝读写：{what}"),
                "请检查文件所在磁盘和权限；单位文件须放在本机磁盘上",
            ),
        },
        Lang::En => match it {
            StoreError::NoFile { path } => Said::new(
                format!("there is no office file at {}", path.display()),
                format!(
                    "name the file with `-f`, or found an office with {}",
                    command::plain("init")
                ),
            ),
            StoreError::FileExists { path } => Said::new(
                format!("{} is there already and is not overwritten", path.display()),
                "choose another name",
            ),
            StoreError::NotAnOffice { path } => Said::new(
                format!("{} is no office file of this program", path.display()),
                "check the name; a backup is restored with `restore`, an archive loaded with `load`",
            ),
            StoreError::Newer { found, known } => Said::new(
                format!(
                    "the file was written by a newer program (format {found}, this one knows {known})"
                ),
                "open it with the newer program",
            ),
            StoreError::Busy { seconds } => Said::new(
                format!(
                    "another program has been writing for {}",
                    counted(*seconds, "second")
                ),
                "try again in a while; an import has to finish first",
            ),
            StoreError::Damaged { what } => Said::new(
                format!("the file is damaged: {what}"),
                format!(
                    "keep a copy of it, run {verify}, and if need be restore a backup: {restore}"
                ),
            ),
            StoreError::SetTheClock { now, newest } => Said::new(
                format!(
                    "the clock of this PC is wrong: it says {now}, the newest record is of {newest}"
                ),
                "set date and time of this PC, then try again",
            ),
            StoreError::DiskFull => Said::new(
                "the disk is full, nothing was written",
                "make room and try again",
            ),
            StoreError::NoPermission => Said::new(
                "no permission to read or write the office file",
                "ask for permission on the file and its folder, or work as a user who has it",
            ),
            StoreError::Io { what } => Said::new(
                format!("the operating system refuses: {what}"),
                "check the disk and the permissions; an office file lies on a local disk",
            ),
        },
    }
}

/// Why an archive was not loaded.
pub fn load(lang: Lang, it: &LoadError) -> Said {
    match (lang, it) {
        (_, LoadError::Store(it)) => store(lang, it),
        (Lang::Zh, LoadError::NotAnArchive) => Said::new(
            "这不是本程序的存档，或由更新的程序写成",
            format!(
                "请选用{}写出的文件，必要时换用新版程序",
                command::plain("dump")
            ),
        ),
        (Lang::Zh, LoadError::BadLine { line: 0, why }) => Said::new(
            format!("存档装入后核对不符：{why}"),
            "没有生成文件；请从另一份存档或备份装入",
        ),
        (Lang::Zh, LoadError::BadLine { line, why }) => Said::new(
            format!("存档第{line}行有误：{why}"),
            "没有生成文件；存档可能被改动过，请从另一份存档或备份装入",
        ),
        (Lang::Zh, LoadError::Incomplete { records, expected }) => Said::new(
            format!("存档不完整：应有{expected}条记录，读到{records}条，或末尾校验不符"),
            "没有生成文件；请重新取得完整的存档",
        ),
        (Lang::En, LoadError::NotAnArchive) => Said::new(
            "this is no archive of this program, or one of a newer program",
            format!(
                "choose a file written by {}, or use the newer program",
                command::plain("dump")
            ),
        ),
        (Lang::En, LoadError::BadLine { line: 0, why }) => Said::new(
            format!("what was loaded does not hold together: {why}"),
            "no file was made; load another archive or restore a backup",
        ),
        (Lang::En, LoadError::BadLine { line, why }) => Said::new(
            format!("line {line} of the archive is wrong: {why}"),
            "no file was made; the archive may have been edited, load another or restore a backup",
        ),
        (Lang::En, LoadError::Incomplete { records, expected }) => Said::new(
            format!(
                "the archive is not whole: {expected} records promised, {records} read, or its end does not fit"
            ),
            "no file was made; fetch the whole archive",
        ),
    }
}

/// What a verification found wrong.
pub fn wrong(lang: Lang, it: &Wrong) -> Said {
    let next = match it {
        Wrong::Derived { .. } => match lang {
            Lang::Zh => format!("记录本身完好；请执行{}重建索引", command::plain("rebuild")),
            Lang::En => format!(
                "the records are sound; remake the indexes with {}",
                command::plain("rebuild")
            ),
        },
        Wrong::Unreadable { .. }
        | Wrong::Gap { .. }
        | Wrong::Chain { .. }
        | Wrong::Commitment { .. }
        | Wrong::Missing { .. }
        | Wrong::Stray { .. }
        | Wrong::Time { .. }
        | Wrong::Trail { .. }
        | Wrong::Pages { .. } => {
            let restore = command::plain("restore BACKUP FILE");
            match lang {
                Lang::Zh => format!("请停止写入，复制一份留存，再从备份恢复：{restore}"),
                Lang::En => format!("stop writing, keep a copy, then restore a backup: {restore}"),
            }
        }
    };
    let what = match lang {
        Lang::Zh => match it {
            Wrong::Unreadable { gno, why } => format!("第{gno}条记录不能读取：{why}"),
            Wrong::Gap { gno } => format!("第{gno}条记录之前有缺号"),
            Wrong::Chain { gno } => format!("第{gno}条记录与前一条接不上，记录被改动过"),
            Wrong::Commitment { gno } => format!("第{gno}条记录的个人信息被改动过"),
            Wrong::Missing { gno } => {
                format!("第{gno}条记录的个人信息不见了，又没有依法删除的记录")
            }
            Wrong::Stray { gno } => format!("第{gno}条处有不属于任何记录的个人信息"),
            Wrong::Time { gno } => format!("第{gno}条记录的时间前后颠倒"),
            Wrong::Trail { case } => format!("{}的记录顺序不连贯", case_zh(*case)),
            Wrong::Derived { table, case } => match case {
                Some(case) => format!("索引`{table}`与{}的记录不一致", case_zh(*case)),
                None => format!("索引`{table}`多出了内容"),
            },
            Wrong::Pages { why } => format!("文件页受损：{why}"),
        },
        Lang::En => match it {
            Wrong::Unreadable { gno, why } => format!("record {gno} cannot be read: {why}"),
            Wrong::Gap { gno } => format!("before record {gno} numbers are missing"),
            Wrong::Chain { gno } => {
                format!("record {gno} does not follow from the one before; something was changed")
            }
            Wrong::Commitment { gno } => format!("the private part of record {gno} was changed"),
            Wrong::Missing { gno } => format!(
                "the private part of record {gno} is gone, and no record says it was erased"
            ),
            Wrong::Stray { gno } => format!("at {gno} stands a private part that no record knows"),
            Wrong::Time { gno } => format!("the times of record {gno} run backwards"),
            Wrong::Trail { case } => {
                format!("the records of {} do not follow each other", case_en(*case))
            }
            Wrong::Derived { table, case } => match case {
                Some(case) => format!(
                    "the index `{table}` differs from the records of {}",
                    case_en(*case)
                ),
                None => format!("the index `{table}` holds more than the records"),
            },
            Wrong::Pages { why } => format!("pages of the file are damaged: {why}"),
        },
    };
    Said { what, next }
}

/// A case by its internal number: damage is told before numbers can be trusted.
fn case_zh(it: CaseId) -> String {
    match it {
        CaseId::HOUSE => "本单位".to_owned(),
        CaseId(n) => format!("内部序号{n}的案件"),
    }
}

fn case_en(it: CaseId) -> String {
    match it {
        CaseId::HOUSE => "the office itself".to_owned(),
        CaseId(n) => format!("the case with internal number {n}"),
    }
}
