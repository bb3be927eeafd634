//! The sentences of the office's own records.

use crate::casework::house;
use crate::wording::amount::counted;
use crate::wording::names::Names;
use crate::wording::{Lang, activity};

pub(super) fn say(lang: Lang, it: &house::Entry, names: &Names<'_>) -> String {
    match lang {
        Lang::Zh => zh(it, names),
        Lang::En => en(it, names),
    }
}

fn zh(it: &house::Entry, names: &Names<'_>) -> String {
    use house::Entry as E;
    match it {
        E::Founded {
            practice, program, ..
        } => {
            let kind = if *practice {
                "练习文件"
            } else {
                "单位文件"
            };
            format!("建立{kind}（程序版本{program}）")
        }
        E::ReferenceAdopted { program, files } => format!(
            "启用程序自带的代码、日历和期限规则（程序版本{program}，{}个文件）",
            files.len()
        ),
        E::ProfileApplied { profile } => format!(
            "启用单位配置：{}，承办单位{}个，工作人员{}名，调解员{}名，派单目录{}行",
            profile.office.name,
            profile.bodies.len(),
            profile.officers.len(),
            profile.mediators.len(),
            profile.routes.len()
        ),
        E::Revealed { cases, through } => {
            format!("查看{}件案件的隐去信息（`{through}`）", cases.len())
        }
        E::Exported { layout, .. } if layout == house::ARCHIVE => {
            "导出全部记录的档案，未脱敏".into()
        }
        E::Exported {
            layout,
            cases,
            masked,
        } => format!(
            "导出{}件案件，版式`{layout}`，{}",
            cases.len(),
            if *masked { "已脱敏" } else { "未脱敏" }
        ),
        E::BackedUp { gno, .. } => format!("备份到第{gno}条记录，核对无误"),
        E::Restored { gno, .. } => format!("由备份恢复，备份到第{gno}条记录为止"),
        E::Erased { also, .. } => format!("依法删除{}条记录的个人信息", also.len() + 1),
        E::CalendarAdopted { source, years, .. } => {
            let years: Vec<String> = years.iter().map(|it| format!("{it}年")).collect();
            format!("启用{}放假安排（`{source}`）", years.join("、"))
        }
        E::ReportFrozen {
            report,
            stretch,
            head,
            ..
        } => format!("固化`{stretch}`的报表`{report}`，数据截至第{head}号记录"),
        E::Rewritten {} => "重写文件，已删除的信息不留残余".into(),
        E::PasswordSet { officer, removed } => format!(
            "{}{}的口令",
            if *removed { "取消" } else { "设置" },
            names.officer(Lang::Zh, officer)
        ),
        E::TokenMade { officer, id } => {
            format!("为{}建立令牌{id}", names.officer(Lang::Zh, officer))
        }
        E::TokenRevoked { officer, id } => {
            format!("撤销{}的令牌{id}", names.officer(Lang::Zh, officer))
        }
        E::ActivityRecorded { activity } => {
            format!("登记工作：{}", activity::told(Lang::Zh, activity, names))
        }
        E::ActivityReversed { gno } => format!("撤销第{gno}号工作登记"),
        E::SampleDrawn { seed, of, cases } => {
            format!("案件评查抽样：从{of}件中抽取{}件，种子{seed}", cases.len())
        }
        E::Swept {
            marked, baseline, ..
        } => {
            let how = if *baseline {
                "以现状为起点"
            } else {
                "逐条记录"
            };
            format!("督办清扫，标记{marked}个期限，{how}")
        }
        E::Upgraded { program } => format!("程序升级到{program}，索引已更新"),
    }
}

fn en(it: &house::Entry, names: &Names<'_>) -> String {
    use house::Entry as E;
    let cases = |n: usize| counted(n as u64, "case");
    match it {
        E::Founded {
            practice, program, ..
        } => {
            let kind = if *practice {
                "practice file"
            } else {
                "office file"
            };
            format!("{kind} founded (program {program})")
        }
        E::ReferenceAdopted { program, files } => format!(
            "codes, calendar and periods of the program adopted (program {program}, {})",
            counted(files.len() as u64, "file")
        ),
        E::ProfileApplied { profile } => format!(
            "profile applied: {}, {}, {}, {}, {}",
            profile.office.name,
            counted(profile.bodies.len() as u64, "body"),
            counted(profile.officers.len() as u64, "officer"),
            counted(profile.mediators.len() as u64, "mediator"),
            counted(profile.routes.len() as u64, "route")
        ),
        E::Revealed {
            cases: seen,
            through,
        } => {
            format!("masked fields of {} shown (`{through}`)", cases(seen.len()))
        }
        E::Exported { layout, .. } if layout == house::ARCHIVE => {
            "archive of all records written, not masked".into()
        }
        E::Exported {
            layout,
            cases: out,
            masked,
        } => format!(
            "{} exported in the layout `{layout}`, {}",
            cases(out.len()),
            if *masked { "masked" } else { "not masked" }
        ),
        E::BackedUp { gno, .. } => format!("backed up to record {gno} and checked"),
        E::Restored { gno, .. } => format!("restored from a backup that ends with record {gno}"),
        E::Erased { also, .. } => match also.len() + 1 {
            1 => "private part of one record lawfully erased".into(),
            n => format!("private parts of {n} records lawfully erased"),
        },
        E::CalendarAdopted { source, years, .. } => {
            let years: Vec<String> = years.iter().map(ToString::to_string).collect();
            format!("holidays of {} put in force (`{source}`)", years.join(", "))
        }
        E::ReportFrozen {
            report,
            stretch,
            head,
            ..
        } => format!("report `{report}` of `{stretch}` frozen, counted up to record {head}"),
        E::Rewritten {} => "file rewritten, nothing of erased parts is left".into(),
        E::PasswordSet { officer, removed } => format!(
            "password of {} {}",
            names.officer(Lang::En, officer),
            if *removed { "removed" } else { "set" }
        ),
        E::TokenMade { officer, id } => {
            format!("token {id} made for {}", names.officer(Lang::En, officer))
        }
        E::TokenRevoked { officer, id } => {
            format!("token {id} of {} revoked", names.officer(Lang::En, officer))
        }
        E::ActivityRecorded { activity } => {
            format!("work done: {}", activity::told(Lang::En, activity, names))
        }
        E::ActivityReversed { gno } => format!("activity of record {gno} taken back"),
        E::SampleDrawn { seed, of, cases } => {
            format!(
                "sample for inspection: {} of {of} cases, seed {seed}",
                cases.len()
            )
        }
        E::Swept {
            marked, baseline, ..
        } => {
            let how = if *baseline {
                "taken as found"
            } else {
                "each recorded"
            };
            format!("swept: {marked} periods marked, {how}")
        }
        E::Upgraded { program } => format!("indexes brought up to date by program {program}"),
    }
}
