//! Periods of law in words: what one rule says, column by column.

use crate::casework::period::{Approver, Extension, PeriodRule, Roll, Starting};

use super::{Lang, terms};

/// How long, and what a last day of rest does to it.
pub fn term(lang: Lang, it: &PeriodRule) -> String {
    terms::term(lang, &it.term)
}

/// All there is to know of a rule; `instead` are the rules that may stand in its place.
pub fn told(lang: Lang, it: &PeriodRule, is_own: bool, instead: &[&str]) -> String {
    let mut lines = vec![format!("{}　{}", it.id, terms::rule(lang, it))];
    let mut say = |zh: &str, en: &str, words: String| {
        if !words.is_empty() {
            lines.push(format!(
                "  {}{words}",
                lang.either(&format!("{zh}："), &format!("{en}: "))
            ));
        }
    };
    say("时长", "term", term(lang, it));
    say(
        "起算",
        "runs from",
        match lang {
            Lang::Zh => format!(
                "{}（{}）",
                it.trigger_zh,
                terms::milestone(lang, it.starts_on)
            ),
            Lang::En => terms::milestone(lang, it.starts_on).to_owned(),
        },
    );
    say(
        "完成",
        "met by",
        terms::milestone(lang, it.met_on).to_owned(),
    );
    say("选用", "chosen", starting(lang, &it.starts));
    say("可改用", "instead", instead.join(" "));
    say("届满遇休息日", "on a day of rest", roll(lang, it.term.roll));
    say("归属", "whose", terms::duty(lang, it.term.duty).to_owned());
    let more = it.extension.as_ref();
    say(
        "延长",
        "extension",
        more.map_or(String::new(), |more| extension(lang, more)),
    );
    let doubt = if it.verified {
        ""
    } else {
        lang.either("（未核实）", " (not verified)")
    };
    say("依据", "basis", format!("{}{doubt}", it.basis));
    say("说明", "note", it.note.clone());
    let day =
        |it: Option<crate::casework::day::Day>| it.map_or("…".to_owned(), |it| it.to_string());
    if it.effective_from.or(it.effective_to).is_some() {
        say(
            "施行",
            "in force",
            format!("{} – {}", day(it.effective_from), day(it.effective_to)),
        );
    }
    let own = if is_own {
        lang.either("，本单位自定", ", the office's own")
    } else {
        ""
    };
    say(
        "规则集",
        "rule sets",
        format!("{}{own}", it.rule_sets.join(" ")),
    );
    lines.join("\n")
}

/// How it comes to run, where not by itself.
pub fn starting(lang: Lang, it: &Starting) -> String {
    match (lang, it) {
        (_, Starting::ByItself) => String::new(),
        (Lang::Zh, Starting::WhenChosen) => "由工作人员选用".to_owned(),
        (Lang::En, Starting::WhenChosen) => "when an officer names it".to_owned(),
        (Lang::Zh, Starting::InsteadOf(id)) => format!("由工作人员选用，代替 {id}"),
        (Lang::En, Starting::InsteadOf(id)) => format!("when an officer names it, instead of {id}"),
    }
}

pub fn roll(lang: Lang, it: Roll) -> String {
    match it {
        Roll::Forward => lang.either("顺延（民法典§203）", "rolls forward (民法典§203)"),
        Roll::No => lang.either("不顺延", "does not roll"),
    }
    .to_owned()
}

/// How much more, and on whose word.
pub fn extension(lang: Lang, it: &Extension) -> String {
    let mut said = match (it.amount, lang) {
        (Some(most), Lang::Zh) => format!("最长{}", terms::length(lang, most, it.unit)),
        (Some(most), Lang::En) => format!("at most {}", terms::length(lang, most, it.unit)),
        (None, Lang::Zh) => "可以延长，未规定幅度".to_owned(),
        (None, Lang::En) => "may be extended, no figure is given".to_owned(),
    };
    match it.approver {
        Some(Approver::Leader) => said += lang.either("，负责人批准", ", by a leader"),
        Some(Approver::Outside) => said += lang.either("，由该机关批准", ", by that organ"),
        None => {}
    }
    if it.by_consent {
        said += lang.either("，双方同意", ", by consent of both sides");
    }
    if it.tell_citizen {
        said += lang.either("，须告知当事人理由", ", the citizen is told why");
    }
    said
}

/// No rule of this id.
pub fn no_rule(lang: Lang, id: &str, near: Option<&str>) -> String {
    match lang {
        Lang::Zh => format!(
            "错误：没有期限规则“{id}”{}\n提示：用 fengqiao periods list 查看",
            near.map_or(String::new(), |it| format!("，是不是“{it}”？"))
        ),
        Lang::En => format!(
            "error: no period `{id}`{}\nhint: `fengqiao periods list` lists them",
            near.map_or(String::new(), |it| format!("; did you mean `{it}`?"))
        ),
    }
}

/// No rule set of this id.
pub fn no_set(lang: Lang, id: &str, near: Option<&str>) -> String {
    match lang {
        Lang::Zh => format!(
            "错误：没有规则集“{id}”{}\n提示：用 fengqiao periods sets 查看",
            near.map_or(String::new(), |it| format!("，是不是“{it}”？"))
        ),
        Lang::En => format!(
            "error: no rule set `{id}`{}\nhint: `fengqiao periods sets` lists them",
            near.map_or(String::new(), |it| format!("; did you mean `{it}`?"))
        ),
    }
}
