//! An import in words: the account of its rows, each refused row with its remedy, each changed one with what changed.

use std::borrow::Cow;

use crate::casework::masking;
use crate::office::apply::Applied;
use crate::office::error::{FormFault, FormReason};
use crate::office::export::layout::LayoutFault;
use crate::office::import::fault::{RowFault, RowReason};
use crate::office::import::{ChangedRow, ImportError, Imported};
use crate::office::ledger::field::Field;

use super::names::Names;
use super::{Lang, field, ledger, problem, refusal, terms};

/// Faults shown at the prompt; all of them stand in the file of refused rows.
const SHOWN: usize = 20;

/// What became of the rows: every one of them is in one of these counts.
pub fn account(lang: Lang, it: &Imported) -> String {
    let rows = [
        ("新增", "new", it.good),
        ("无变化", "unchanged", it.unchanged),
        ("有变化", "changed", it.changed),
        ("重复行", "repeated", it.repeated),
        ("拒收", "refused", it.refused),
    ];
    let parts: Vec<String> = rows
        .iter()
        .filter(|it| it.2 > 0)
        .map(|(zh, en, n)| match lang {
            Lang::Zh => format!("{zh} {n}"),
            Lang::En => format!("{n} {en}"),
        })
        .collect();
    let mut text = match lang {
        Lang::Zh => format!("共 {} 行", it.rows),
        Lang::En => format!("{} rows", it.rows),
    };
    if !parts.is_empty() {
        text.push_str(lang.either("：", ": "));
        text.push_str(&parts.join(lang.either("，", ", ")));
    }
    text.push('\n');
    text.push_str(&match (lang, it.dry_run) {
        (Lang::Zh, true) => "只作判断，没有写入".to_owned(),
        (Lang::En, true) => "judged only; nothing was written".to_owned(),
        (Lang::Zh, false) => format!("已登记 {} 件，已更正 {} 件", it.written, it.corrected),
        (Lang::En, false) => format!("{} cases entered, {} corrected", it.written, it.corrected),
    });
    if !it.unknown_columns.is_empty() {
        let columns = it.unknown_columns.join(lang.either("、", ", "));
        text.push_str(&match lang {
            Lang::Zh => format!("\n未用到的列：{columns}"),
            Lang::En => format!("\ncolumns not used: {columns}"),
        });
    }
    if it.changed > 0 && it.corrected == 0 {
        text.push_str(lang.either(
            "\n有变化的没有写入；核对后加 --apply-changes",
            "\nchanges were not written; check them, then add --apply-changes",
        ));
    }
    text
}

/// What became of a file of steps.
pub fn applied(lang: Lang, it: &Applied) -> String {
    let mut text = match lang {
        Lang::Zh => format!(
            "共 {} 行：可办 {}，先前已办 {}，拒收 {}",
            it.rows, it.good, it.repeated, it.refused
        ),
        Lang::En => format!(
            "{} rows: {} good, {} done before, {} refused",
            it.rows, it.good, it.repeated, it.refused
        ),
    };
    text.push('\n');
    text.push_str(&match (lang, it.dry_run) {
        (Lang::Zh, true) => "只作判断，没有写入".to_owned(),
        (Lang::En, true) => "judged only; nothing was written".to_owned(),
        (Lang::Zh, false) => format!("已办理 {} 行", it.written),
        (Lang::En, false) => format!("{} rows taken", it.written),
    });
    text
}

/// A layout that cannot be used.
pub fn layout(lang: Lang, name: &str, it: &LayoutFault) -> String {
    let near = |word: &Option<String>| match (word, lang) {
        (None, _) => String::new(),
        (Some(word), Lang::Zh) => format!("，是不是“{word}”？"),
        (Some(word), Lang::En) => format!("; did you mean `{word}`?"),
    };
    let what = match (it, lang) {
        (LayoutFault::Syntax(it), Lang::Zh) => format!("不是版式文件：{it}"),
        (LayoutFault::Syntax(it), Lang::En) => format!("no layout: {it}"),
        (LayoutFault::UnknownField { field, near: word }, Lang::Zh) => {
            format!("没有字段“{field}”{}", near(word))
        }
        (LayoutFault::UnknownField { field, near: word }, Lang::En) => {
            format!("no field `{field}`{}", near(word))
        }
        (LayoutFault::HeaderTwice { header }, Lang::Zh) => format!("表头“{header}”出现两次"),
        (LayoutFault::HeaderTwice { header }, Lang::En) => format!("header `{header}` twice"),
        (LayoutFault::NoColumns, Lang::Zh) => "没有列".to_owned(),
        (LayoutFault::NoColumns, Lang::En) => "no columns".to_owned(),
    };
    match lang {
        Lang::Zh => format!("错误：{name}：{what}\n提示：改正版式文件，或用 own、12345-return\n"),
        Lang::En => {
            format!("error: {name}: {what}\nhint: mend the layout, or use own, 12345-return\n")
        }
    }
}

/// The first refused rows, each with file, line, column, value, reason and remedy.
pub fn refused(lang: Lang, file: &str, faults: &[RowFault], names: &Names<'_>) -> String {
    let mut lines: Vec<String> = faults
        .iter()
        .take(SHOWN)
        .map(|it| row(lang, file, it, names))
        .collect();
    if faults.len() > SHOWN {
        let more = faults.len() - SHOWN;
        lines.push(match lang {
            Lang::Zh => format!("……还有 {more} 处"),
            Lang::En => format!("… and {more} more"),
        });
    }
    lines.join("\n")
}

fn row(lang: Lang, file: &str, it: &RowFault, names: &Names<'_>) -> String {
    let place = place(lang, it);
    let said = said(lang, it, names);
    match lang {
        Lang::Zh => format!(
            "{file}:{}：{place}{}\n    提示：{}",
            it.line, said.what, said.next
        ),
        Lang::En => format!(
            "{file}:{}: {place}{}\n    hint: {}",
            it.line, said.what, said.next
        ),
    }
}

fn place(lang: Lang, it: &RowFault) -> String {
    let column = it.column.as_ref().map(|it| it.name.as_str());
    let field = it.field.map(|it| terms::field(lang, it.id()));
    let name = column.or(field);
    // A form's own sentence says the value.
    let value = match it.reason {
        RowReason::Form(_) => "".into(),
        _ => unnamed(it),
    };
    match (name, value.is_empty(), lang) {
        (None, _, _) => String::new(),
        (Some(name), true, Lang::Zh) => format!("“{name}”，"),
        (Some(name), false, Lang::Zh) => format!("“{name}”写的是“{value}”，"),
        (Some(name), true, Lang::En) => format!("`{name}`: "),
        (Some(name), false, Lang::En) => format!("`{name}` is `{value}`: "),
    }
}

/// What stands in the cell, without the people: a terminal is read over shoulders, and its output kept. Line and column find it.
fn unnamed(it: &RowFault) -> Cow<'_, str> {
    use Field as F;
    match it.field {
        Some(F::ApplicantName | F::RespondentName) => masking::mask_name(&it.value).into(),
        Some(F::ApplicantId | F::RespondentId) => masking::mask_paper(&it.value).into(),
        Some(F::ApplicantPhone | F::RespondentPhone) => masking::mask_phone(&it.value).into(),
        Some(F::ApplicantAddress | F::RespondentAddress | F::Address) => "***".into(),
        _ => masking::mask_text(&it.value),
    }
}

fn said(lang: Lang, it: &RowFault, names: &Names<'_>) -> super::Said {
    match &it.reason {
        RowReason::NotUnderstood(it) => ledger::reason(lang, it),
        RowReason::Refused(it) => refusal::refusal(lang, it, None, names),
        RowReason::Form(it) => field::form(lang, it, &help_of(it)),
        RowReason::NoSuchStep => match lang {
            Lang::Zh => super::Said::new(
                "没有这个步骤，或步骤不能用于已有案件",
                "写命令里的步骤名，如 assign to、follow-up record，或其中文名，如 分派、回访",
            ),
            Lang::En => super::Said::new(
                "no such step, or one that opens a case",
                "write it as at the prompt: `assign to`, `follow-up record`",
            ),
        },
        RowReason::KeyUsed { key } => match lang {
            Lang::Zh => super::Said::new(
                format!("标记“{key}”已用于另一件案件"),
                "换一个标记，或删去 key 列",
            ),
            Lang::En => super::Said::new(
                format!("the key `{key}` was used for another case"),
                "choose another key, or leave the key column out",
            ),
        },
        RowReason::NumberTwice { line } => match lang {
            Lang::Zh => super::Said::new(
                format!("这个编号在第{line}行已出现，内容不同"),
                "核对编号，或只留一行",
            ),
            Lang::En => super::Said::new(
                format!("the number stands on line {line} with other content"),
                "check the number, or keep one line",
            ),
        },
    }
}

/// Where to read about the step a row takes.
fn help_of(it: &FormFault) -> String {
    match it.why {
        FormReason::NoSuchField { step, .. } | FormReason::Missing { step } => {
            let passage = step.passage();
            format!("{} {} --help", passage.stage, passage.name)
        }
        _ => "help".to_owned(),
    }
}

/// All that is wrong with one row, on one line, for the file of refused rows.
pub fn reasons(lang: Lang, faults: &[RowFault], names: &Names<'_>) -> String {
    let each: Vec<String> = faults
        .iter()
        .map(|it| {
            let said = said(lang, it, names);
            format!(
                "{}{}{}{}",
                place(lang, it),
                said.what,
                lang.either("，", "; "),
                said.next
            )
        })
        .collect();
    each.join(lang.either("；", " | "))
}

/// A known case of which the ledger says something else.
pub fn changed(lang: Lang, file: &str, it: &ChangedRow) -> String {
    let fields: Vec<&str> = it
        .fields
        .iter()
        .map(|it| terms::field(lang, it.id()))
        .collect();
    let fields = fields.join(lang.either("、", ", "));
    match lang {
        Lang::Zh => format!("{file}:{}：{} 有变化：{fields}", it.line, it.number),
        Lang::En => format!("{file}:{}: {} changed: {fields}", it.line, it.number),
    }
}

/// Where the refused rows stand, and what to do with them.
pub fn refused_file(lang: Lang, path: &str, n: u64) -> String {
    match lang {
        Lang::Zh => format!("{n} 行拒收，已写入 {path}；改好后再导入这个文件"),
        Lang::En => format!("{n} refused rows stand in {path}; correct and import that file"),
    }
}

/// Asked at a terminal when some rows are refused.
pub fn enter_the_good(lang: Lang, it: &Imported) -> String {
    match lang {
        Lang::Zh => format!(
            "{} 行可登记，{} 行拒收：登记这 {} 行吗？[y/N] ",
            it.good, it.refused, it.good
        ),
        Lang::En => format!(
            "{} good, {} refused: enter {}? [y/N] ",
            it.good, it.refused, it.good
        ),
    }
}

/// Nothing is written while any row is bad.
pub fn nothing_written(lang: Lang) -> &'static str {
    lang.either(
        "没有写入：有拒收的行。改正后重试，或加 --skip-refused 只登记其余的行",
        "nothing was written: some rows are refused. correct them, or add --skip-refused to enter the rest",
    )
}

/// Why an import ended.
pub fn ended(
    lang: Lang,
    file: &str,
    it: &ImportError,
    rules: &crate::casework::occasion::Rules,
) -> String {
    let (error, hint) = match lang {
        Lang::Zh => ("错误：", "提示："),
        Lang::En => ("error: ", "hint: "),
    };
    let gap = lang.either("：", ": ");
    let one = |said: super::Said| format!("{error}{file}{gap}{}\n{hint}{}\n", said.what, said.next);
    match it {
        ImportError::Office(it) => problem::said(lang, it, None, rules),
        ImportError::Broken(it) => one(ledger::broken(lang, it)),
        ImportError::Plan(faults) => faults
            .iter()
            .map(|it| one(ledger::plan(lang, it)))
            .collect(),
        ImportError::RulesChanged => one(match lang {
            Lang::Zh => super::Said::new("导入期间配置有变更", "再运行一次，已登记的不会重复"),
            Lang::En => super::Said::new(
                "the profile changed meanwhile",
                "run it again; what is entered is not entered twice",
            ),
        }),
        ImportError::Stopped => one(match lang {
            Lang::Zh => super::Said::new("导入已停止", "再运行一次即可接着导入"),
            Lang::En => super::Said::new("stopped", "run it again to go on"),
        }),
    }
}
