//! Every refusal is said in both languages, with what to do next, and the commands it names are real ones.

use crate::casework::track::{State, StepKind};

use super::*;
use crate::casework::track::Track;
use crate::wording::samples::{check_said, rules};

#[test]
fn every_refusal_says_what_and_what_next() {
    let rules = rules();
    let names = Names::of(&rules);
    for it in samples::variations() {
        for lang in [Lang::Zh, Lang::En] {
            let said = refusal(lang, &it, Some("123"), &names);
            check_said(lang, &said, &format!("{it:?}"));
        }
    }
}

#[test]
fn commands_are_steps_of_the_table_or_verbs_of_the_prompt() {
    const VERBS: [&str; 8] = [
        "show", "explain", "search", "import", "profile", "codes", "periods", "activity",
    ];
    let rules = rules();
    let names = Names::of(&rules);
    let mut seen = 0;
    for it in samples::variations() {
        for lang in [Lang::Zh, Lang::En] {
            let said = refusal(lang, &it, Some("123"), &names);
            for code in said.next.split('`').skip(1).step_by(2) {
                let Some(command) = code.strip_prefix("fengqiao ") else {
                    assert!(code.starts_with("--"), "{code}");
                    continue;
                };
                let words: Vec<&str> = command.split(' ').collect();
                let is_step = StepKind::named(words[0], words[1]).is_some();
                assert!(is_step || VERBS.contains(&words[0]), "{command}");
                seen += 1;
            }
        }
    }
    assert!(seen > 100);
}

#[test]
fn exact_sentences() {
    let rules = rules();
    let names = Names::of(&rules);
    let check = |it: Refusal, lang, what: &str, next: &str| {
        let said = refusal(lang, &it, None, &names);
        assert_eq!((said.what.as_str(), said.next.as_str()), (what, next));
    };
    check(
        Refusal::NoTrack,
        Lang::Zh,
        "还没有确定办理途径",
        "请加`--track 途径`；可选：信访、人民调解、诉前和解、公共法律服务、12345热线、网格",
    );
    check(
        Refusal::WrongState {
            step: StepKind::Acknowledge,
            state: State::Registered,
        },
        Lang::Zh,
        "案件现为“待受理”，不能“签收”；“签收”只在待签收时办理",
        "现在可以办理：受理、当场办结、不予受理、撤回；详见`fengqiao show NO`",
    );
    check(
        Refusal::WrongState {
            step: StepKind::Assign,
            state: State::Registered,
        },
        Lang::En,
        "the case is registered; it must be accepted before \"assign\"",
        "accept it first: `fengqiao intake accept NO --track TRACK`",
    );
    check(
        Refusal::WrongState {
            step: StepKind::Remind,
            state: State::Voided,
        },
        Lang::En,
        "\"remind\" is not possible while the case is voided, only while it is: registered, accepted, assigned, in handling, in mediation, reply under review, reply approved, answered",
        "the case is over; register a new matter with `fengqiao intake register`",
    );
    check(
        Refusal::UnknownCode {
            axis: crate::casework::code::Axis::Nature,
            value: "投述".into(),
            near: Some("complain".into()),
        },
        Lang::Zh,
        "“投述”不在“性质”代码表里",
        "是不是“投诉”？全部可选项见`fengqiao codes nature`",
    );
    check(
        Refusal::ExtensionTooLate {
            rule: "XF-HANDLE".into(),
            due: samples::due(),
        },
        Lang::Zh,
        "“申诉求决类办结（出具处理意见书）”已于2026-09-24 09:30到期（估算），到期后不能再申请延期",
        "请尽快办结，并把超期原因记入案卷",
    );
    check(
        Refusal::MediatorFull {
            mediator: "li".into(),
            load: 1,
            limit: 1,
        },
        Lang::En,
        "the mediator 李某 has 1 open case already, 1 is the most",
        "appoint another: `fengqiao profile show`",
    );
    check(
        Refusal::NotFollowedUp {
            track: Track::Hotline,
        },
        Lang::Zh,
        "“12345热线”途径的案件，回访后才能归档",
        "请先回访：`fengqiao follow-up record NO --attempt connected --solved yes`",
    );
}
