//! What a step did, in a few lines: the number, where the case stands, what began to run, and what may be a repeat.

use crate::casework::profile::Route;
use crate::casework::record::Entry;
use crate::casework::{intake, record};
use crate::office::request::{Likeness, Taken};

use super::names::Names;
use super::{Lang, entry, terms};

/// The lines a person reads after a step.
pub fn text(lang: Lang, it: &Taken, names: &Names<'_>, dry_run: bool) -> String {
    let case = &it.case;
    let state = terms::state_on(
        lang,
        case.state,
        case.track,
        case.assignment.manner.as_deref(),
    );
    let mut lines = vec![format!("{}　{state}", case.number)];
    if it.repeated {
        lines.push(
            lang.either(
                "这个请求先前已经办过，没有重复记录",
                "this request was done before; nothing was recorded twice",
            )
            .to_owned(),
        );
    }
    if dry_run {
        lines.push(
            lang.either("只作判断，没有写入", "judged only; nothing was written")
                .to_owned(),
        );
    }
    for record in &it.records {
        lines.push(format!("  {}", entry::entry(lang, record, names)));
        for moved in entry::moved(lang, record, &case.periods, names) {
            lines.push(format!("    {moved}"));
        }
        if opens(&record.entry) {
            let code = &case.query_code;
            lines.push(match lang {
                Lang::Zh => format!("  查询码（交给当事人保存）：{code}"),
                Lang::En => format!("  query code, for the citizen to keep: {code}"),
            });
        }
    }
    for other in &it.likely {
        let why = likeness(lang, other.why);
        lines.push(match lang {
            Lang::Zh => format!(
                "  疑似重复：{}（{why}）。确认后：fengqiao intake link {} --other {}",
                other.number, case.number, other.number
            ),
            Lang::En => format!(
                "  may repeat {} ({why}); if so: fengqiao intake link {} --other {}",
                other.number, case.number, other.number
            ),
        });
    }
    lines.join("\n")
}

/// The request opened the case: now, and only now, its query code is told.
pub fn has_opened(it: &Taken) -> bool {
    it.records.iter().any(|it| opens(&it.entry))
}

fn opens(entry: &Entry) -> bool {
    matches!(
        entry,
        record::Entry::Intake(intake::Entry::Registered { .. })
    )
}

/// What two cases share.
pub fn likeness(lang: Lang, it: Likeness) -> &'static str {
    match it {
        Likeness::PaperNo => lang.either("证件号码相同", "same paper number"),
        Likeness::ExternalNo => lang.either("来源编号相同", "same external number"),
        Likeness::NameAndPhone => lang.either("姓名和电话相同", "same name and phone"),
        Likeness::NameAndPlace => lang.either("姓名和区域相同", "same name and place"),
        Likeness::Phone => lang.either("电话相同，仅供参考", "same phone, no proof"),
    }
}

/// The route a triage follows.
pub fn route(lang: Lang, it: &Route) -> String {
    match lang {
        Lang::Zh => format!("路由第 {} 条：{}", it.order, it.reason),
        Lang::En => format!("route {}: {}", it.order, it.reason),
    }
}
