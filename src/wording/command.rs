//! Commands: what a sentence tells the reader to type, built from the table of steps so that it is a real one.

use crate::casework::track::StepKind;

use super::{Lang, terms};

/// A step of the work on a case: `` `fengqiao intake accept NO --track petition` ``.
pub fn step(kind: StepKind, no: &str, flags: &str) -> String {
    let passage = kind.passage();
    let mut words = vec![passage.stage, passage.name];
    if kind != StepKind::Register {
        words.push(no);
    }
    words.push(flags);
    words.retain(|it| !it.is_empty());
    plain(&words.join(" "))
}

/// A command that is no step: `` `fengqiao show NO` ``.
pub fn plain(words: &str) -> String {
    format!("`fengqiao {words}`")
}

/// Shows a case with everything recorded of it.
pub fn show(no: &str) -> String {
    plain(&format!("show {no}"))
}

/// Shows how the periods of a case are counted.
pub fn explain_due(no: &str) -> String {
    plain(&format!("explain {no} due"))
}

/// Lists the periods of law there are.
pub fn periods_list() -> String {
    plain("periods list")
}

/// Shows the profile in force: bodies, officers, mediators, places.
pub fn profile_show() -> String {
    plain("profile show")
}

/// Lists the codes of an axis.
pub fn codes(axis: &str) -> String {
    plain(&format!("codes {axis}"))
}

/// Takes a changed profile folder over.
pub fn profile_apply() -> String {
    plain("profile apply FOLDER")
}

/// The same sentence where nobody types: a step by its button, a flag by its field, a list by where it stands.
pub fn on_page(lang: Lang, sentence: &str) -> String {
    let named = |name: &str| format!("“{name}”");
    let mut told = String::new();
    for (n, part) in sentence.split('`').enumerate() {
        if n % 2 == 0 {
            told.push_str(&without_flags(part));
            continue;
        }
        let words: Vec<&str> = part.split(' ').collect();
        told.push_str(&match words.as_slice() {
            ["fengqiao", stage, name, ..] if StepKind::named(stage, name).is_some() => {
                let step = StepKind::named(stage, name).expect("looked up just now");
                named(terms::step(lang, step))
            }
            ["fengqiao", "show", ..] => lang.either("案件页", "the page of the case").to_owned(),
            ["fengqiao", "explain", ..] => lang
                .either("案件页的“怎么算的”", "“How it is reckoned”")
                .to_owned(),
            ["fengqiao", "codes", ..] => lang
                .either("这一项的选单", "the choices of the field")
                .to_owned(),
            ["fengqiao", "profile", "show", ..] => {
                lang.either("“单位”页", "the page “Office”").to_owned()
            }
            ["fengqiao", "activity", ..] => lang
                .either("“工作”页的列表", "the list on the page “Activities”")
                .to_owned(),
            ["fengqiao", "search", ..] => lang.either("页首的搜索", "the search above").to_owned(),
            [flag, ..] if flag.starts_with("--") => {
                named(terms::field(lang, &flag[2..].replace('-', "_")))
            }
            _ => format!("`{part}`"),
        });
    }
    told
}

/// Without the flag in brackets that stands behind the name of a field.
fn without_flags(text: &str) -> String {
    let mut rest = text;
    let mut told = String::new();
    for (open, close) in [("（--", '）'), (" (--", ')')] {
        while let Some((before, after)) = rest.split_once(open) {
            told.push_str(before);
            rest = after.split_once(close).map_or("", |it| it.1);
        }
    }
    told.push_str(rest);
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_a_page_nobody_is_told_to_type() {
        for (typed, on_page) in [
            (
                "请先甄别：`fengqiao assign triage SQ-1 --track petition`；可选：信访",
                "请先甄别：“甄别”；可选：信访",
            ),
            ("请加`--anonymous yes`", "请加“匿名”"),
            ("承办时限（--by）看不懂：“x”", "承办时限看不懂：“x”"),
            ("请用`fengqiao show SQ-1`核对", "请用案件页核对"),
            (
                "改后执行`fengqiao profile apply FOLDER`",
                "改后执行`fengqiao profile apply FOLDER`",
            ),
            ("用`fengqiao activity list`查看", "用“工作”页的列表查看"),
            ("没有命令", "没有命令"),
        ] {
            assert_eq!(super::on_page(Lang::Zh, typed), on_page);
        }
        assert_eq!(
            on_page(Lang::En, "due (--by) is no day: see `fengqiao show 1`"),
            "due is no day: see the page of the case"
        );
    }

    #[test]
    fn commands_are_named_as_in_the_table() {
        assert_eq!(
            step(StepKind::Accept, "SQ-2026-000123", "--track petition"),
            "`fengqiao intake accept SQ-2026-000123 --track petition`"
        );
        assert_eq!(
            step(StepKind::FollowUp, "NO", ""),
            "`fengqiao follow-up record NO`"
        );
        assert_eq!(
            step(StepKind::Register, "NO", "--anonymous"),
            "`fengqiao intake register --anonymous`"
        );
    }
}
