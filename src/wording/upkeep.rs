//! Upkeep in words: how the office stands, what a check found, what a profile changed.

use std::path::Path;

use crate::casework::profile::{Change, Profile, Subject, What};
use crate::office::erasing::Erased;
use crate::office::founding::Status;
use crate::office::token::NewToken;
use crate::store::Head;
use crate::store::upkeep::hex;
use crate::store::verify::Verdict;

use super::{Lang, command, faults};

/// After an office was made: where, and what to do next.
pub fn founded(lang: Lang, profile: &Profile, path: &Path, practice: bool) -> String {
    let kind = match (practice, lang) {
        (true, Lang::Zh) => "练习单位",
        (false, Lang::Zh) => "单位",
        (true, Lang::En) => "practice office",
        (false, Lang::En) => "office",
    };
    let name = &profile.office.name;
    let path = path.display();
    match lang {
        Lang::Zh => format!(
            "已建立{kind}：{name}\n文件：{path}\n下一步：fengqiao intake 登记一件，fengqiao import 文件 导入台账"
        ),
        Lang::En => format!(
            "{kind} made: {name}\nfile: {path}\nnext: `fengqiao intake` registers a case, `fengqiao import FILE` takes in a ledger"
        ),
    }
}

/// A profile folder without faults.
pub fn profile_sound(lang: Lang, it: &Profile) -> String {
    let (places, bodies) = (it.places.len(), it.bodies.len());
    let (officers, mediators) = (it.officers.len(), it.mediators.len());
    let routes = it.routes.len();
    let name = &it.office.name;
    match lang {
        Lang::Zh => format!(
            "配置无误：{name}，区域 {places}，单位 {bodies}，工作人员 {officers}，调解员 {mediators}，路由 {routes}"
        ),
        Lang::En => format!(
            "the profile is sound: {name}; {places} places, {bodies} bodies, {officers} officers, {mediators} mediators, {routes} routes"
        ),
    }
}

/// The profile in force, in short.
pub fn profile(lang: Lang, it: &Profile) -> String {
    let mut lines = vec![
        profile_sound(lang, it).replace(lang.either("配置无误：", "the profile is sound: "), ""),
    ];
    for officer in &it.officers {
        let roles: Vec<&str> = officer
            .roles
            .iter()
            .map(|role| super::terms::role(lang, *role))
            .collect();
        lines.push(format!(
            "  {}　{}　{}",
            officer.id,
            officer.name,
            roles.join("、")
        ));
    }
    lines.join("\n")
}

/// What a profile changes.
pub fn changes(lang: Lang, changes: &[Change], dry_run: bool) -> String {
    if changes.is_empty() {
        return lang.either("没有变更", "nothing changes").to_owned();
    }
    let mut lines: Vec<String> = changes
        .iter()
        .map(|it| format!("  {}", change(lang, it)))
        .collect();
    let n = changes.len();
    lines.insert(
        0,
        match (lang, dry_run) {
            (Lang::Zh, true) => format!("将有 {n} 处变更（未写入）："),
            (Lang::Zh, false) => format!("已应用 {n} 处变更："),
            (Lang::En, true) => format!("{n} changes (not written):"),
            (Lang::En, false) => format!("{n} changes applied:"),
        },
    );
    lines.join("\n")
}

/// One thing that a profile changes.
fn change(lang: Lang, it: &Change) -> String {
    let subject = match it.subject {
        Subject::Office => lang.either("单位", "office"),
        Subject::Place => lang.either("区域", "place"),
        Subject::Body => lang.either("承办单位", "body"),
        Subject::Officer => lang.either("工作人员", "officer"),
        Subject::Mediator => lang.either("调解员", "mediator"),
        Subject::Route => lang.either("路由", "route"),
        Subject::Code => lang.either("代码", "code"),
        Subject::Period => lang.either("期限", "period"),
    };
    let what = match &it.what {
        What::Joins => lang.either("新增", "joins").to_owned(),
        What::Ends => lang.either("停用", "ends").to_owned(),
        What::Returns => lang.either("恢复", "returns").to_owned(),
        What::Renamed { from, to } => match lang {
            Lang::Zh => format!("改名：{from} → {to}"),
            Lang::En => format!("renamed: {from} → {to}"),
        },
        What::GoesOnLeave { from, to } => {
            let to = to.map_or_else(String::new, |it| it.to_string());
            match lang {
                Lang::Zh => format!("请假：{from} 至 {to}"),
                Lang::En => format!("on leave: {from} to {to}"),
            }
        }
        What::LeaveDropped => lang.either("取消请假", "leave dropped").to_owned(),
        What::Altered { field, from, to } => format!("{field}：{from} → {to}"),
    };
    format!("{subject} {} {}　{what}", it.key, it.name)
}

/// How the office stands.
pub fn status(lang: Lang, it: &Status, path: &Path) -> String {
    let mib = it.bytes as f64 / 1_048_576.0;
    let backup = match (it.backed_up_at, lang) {
        (Some(at), _) => at.to_string(),
        (None, Lang::Zh) => "从未".to_owned(),
        (None, Lang::En) => "never".to_owned(),
    };
    let rows = [
        ("单位", "office", format!("{}（{}）", it.name, it.code)),
        ("文件", "file", path.display().to_string()),
        ("大小", "size", format!("{mib:.1} MiB")),
        ("案件", "cases", it.n_cases.to_string()),
        ("记录", "records", it.head.gno.to_string()),
        ("最新记录", "newest record", it.newest.to_string()),
        ("上次备份", "last backup", backup),
        ("期限规则", "period rules", it.rules_version.clone()),
        ("日历", "calendar", it.calendar_version.clone()),
        ("链首", "head", hex(&it.head.hash)),
    ];
    let width = match lang {
        Lang::Zh => 4,
        Lang::En => 14,
    };
    let mut lines: Vec<String> = rows
        .iter()
        .map(|(zh, en, value)| match lang {
            Lang::Zh => {
                let gap = "　".repeat(width - zh.chars().count());
                format!("{zh}{gap}　{value}")
            }
            Lang::En => format!("{en:width$}{value}"),
        })
        .collect();
    if it.practice {
        lines.insert(
            0,
            lang.either("〔练习单位〕", "[practice office]").to_owned(),
        );
    }
    if it.newer_reference {
        lines.push(
            lang.either(
                "程序自带更新的代码、期限、日历；采用：fengqiao profile adopt",
                "the program ships newer codes, periods, calendar; adopt: `fengqiao profile adopt`",
            )
            .to_owned(),
        );
    }
    lines.join("\n")
}

/// A copy that was made and checked.
pub fn copied(lang: Lang, to: &Path, verdict: &Verdict) -> String {
    let to = to.display();
    let (n, gno) = (verdict.n_cases, verdict.head.gno);
    let head = short(&verdict.head);
    match lang {
        Lang::Zh => format!("已写入并核验：{to}\n案件 {n}，记录 {gno}，链首 {head}"),
        Lang::En => format!("written and checked: {to}\n{n} cases, {gno} records, head {head}"),
    }
}

/// A file rewritten so that nothing erased is left.
pub fn rewritten(lang: Lang, to: &Path, from: &Path, verdict: &Verdict) -> String {
    let first = copied(lang, to, verdict);
    let from = from.display();
    match lang {
        Lang::Zh => format!("{first}\n请停用并销毁旧文件：{from}"),
        Lang::En => format!("{first}\ntake the old file out of use and destroy it: {from}"),
    }
}

/// What a check found.
pub fn verdict(lang: Lang, it: &Verdict) -> String {
    let (records, cases, erased) = (it.n_records, it.n_cases, it.n_erased);
    let head = short(&it.head);
    match &it.wrong {
        None => match lang {
            Lang::Zh => {
                format!("核验无误：记录 {records}，案件 {cases}，依法删除 {erased}，链首 {head}")
            }
            Lang::En => format!(
                "all is well: {records} records, {cases} cases, {erased} erased, head {head}"
            ),
        },
        Some(wrong) => {
            let said = faults::wrong(lang, wrong);
            format!("{}\n{}", said.what, said.next)
        }
    }
}

/// The head of a file, as it is noted on paper.
pub fn head(lang: Lang, it: &Head) -> String {
    let hash = hex(&it.hash);
    match lang {
        Lang::Zh => format!("记录 {}，链首 {hash}", it.gno),
        Lang::En => format!("{} records, head {hash}", it.gno),
    }
}

pub fn rebuilt(lang: Lang) -> &'static str {
    lang.either("派生数据已重建", "derived tables are remade")
}

/// What was erased, or would be.
pub fn erased(lang: Lang, it: &Erased, dry_run: bool) -> String {
    let number = it.number.map_or(String::new(), |it| format!("{it} "));
    let list = |between: &str| {
        let entries: Vec<String> = it.entries.iter().map(u64::to_string).collect();
        entries.join(between)
    };
    match (lang, it.entries.is_empty(), dry_run) {
        (Lang::Zh, true, _) => format!("{number}没有可删除的个人信息"),
        (Lang::En, true, _) => format!("{number}holds nothing to erase"),
        (Lang::Zh, _, true) => {
            format!("{number}将删除第 {} 条记录的个人信息（未写入）", list("、"))
        }
        (Lang::En, _, true) => {
            format!(
                "{number}would lose the private part of record {} (not written)",
                list(", ")
            )
        }
        (Lang::Zh, ..) => format!(
            "{number}已删除第 {} 条记录的个人信息，依据已记录\n彻底清除请运行 fengqiao maintain rewrite 新文件；以前的备份和档案里仍有，另行销毁",
            list("、")
        ),
        (Lang::En, ..) => format!(
            "{number}the private part of record {} is erased, the basis is recorded\n`fengqiao maintain rewrite FILE` completes it; earlier backups and archives still hold it: destroy them",
            list(", ")
        ),
    }
}

/// Before so many private parts go for good.
pub fn erase_them(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Zh => format!("将删除 {n} 条记录的个人信息，不能恢复，继续吗？[y/N] "),
        Lang::En => format!("this erases {n} private parts for good. go on? [y/N] "),
    }
}

/// A token, told once.
pub fn token_made(lang: Lang, it: &NewToken) -> String {
    let NewToken { id, token } = it;
    match lang {
        Lang::Zh => format!(
            "令牌 {id}（只显示这一次，凭它即可以该工作人员身份办理）：\n{token}\n撤销：{}",
            command::plain(&format!("token revoke {id}"))
        ),
        Lang::En => format!(
            "token {id}, shown this once; who holds it acts as this officer:\n{token}\nto revoke it: {}",
            command::plain(&format!("token revoke {id}"))
        ),
    }
}

pub fn token_revoked(lang: Lang) -> &'static str {
    lang.either("令牌已撤销", "the token is revoked")
}

pub fn password_set(lang: Lang, removed: bool) -> &'static str {
    if removed {
        lang.either("口令已取消", "the password is removed")
    } else {
        lang.either("口令已设置", "the password is set")
    }
}

fn short(head: &Head) -> String {
    hex(&head.hash[..6])
}
