//! Every term in both languages, help lines that fit, and no two things of one name.

use std::collections::HashSet;

use unicode_width::UnicodeWidthStr;

use super::*;
use crate::casework::track::TABLE;
use crate::store::columns::Column;

const BOTH: [Lang; 2] = [Lang::Zh, Lang::En];

#[test]
fn help_lines_fit_and_every_step_has_its_own() {
    for lang in BOTH {
        let mut seen = HashSet::new();
        for it in TABLE {
            let (verb, help) = (step(lang, it.step), step_help(lang, it.step));
            assert!(help.width_cjk() <= 38, "{help}: {}", help.width_cjk());
            assert!(seen.insert(verb) && seen.insert(help), "{verb} {help}");
            assert!(!help.ends_with(['.', '。']), "{help}");
            assert_ne!(stage(lang, it.stage), "", "{}", it.stage);
            assert_eq!(lang == Lang::Zh, !verb.is_ascii(), "{verb}");
        }
    }
    for it in TABLE {
        assert!(!stage(Lang::Zh, it.stage).is_ascii(), "{}", it.stage);
    }
}

#[test]
fn names_are_there_in_both_languages_and_differ() {
    fn check<T: Copy>(all: &[T], name: impl Fn(Lang, T) -> &'static str) {
        for lang in BOTH {
            let names: HashSet<_> = all.iter().map(|it| name(lang, *it)).collect();
            assert_eq!(names.len(), all.len(), "{names:?}");
            let chinese = names.iter().all(|it| !it.is_ascii());
            assert_eq!(chinese, lang == Lang::Zh, "{names:?}");
        }
    }
    check(&State::ALL, state);
    check(&Track::ALL, track);
    check(&Role::OF_OFFICERS, role);
    check(Milestone::ALL, milestone);
    check(Unit::ALL, unit);
    check(Duty::ALL, duty);
    check(&Light::ALL, light);
    check(Column::ALL, column);
}

#[test]
fn tracks_name_the_same_state_in_their_own_words() {
    let check = |it, track, manner, zh, en| {
        assert_eq!(state_on(Lang::Zh, it, track, manner), zh);
        assert_eq!(state_on(Lang::En, it, track, manner), en);
    };
    let assigned = State::Assigned;
    check(assigned, None, None, "待签收", "assigned");
    check(
        assigned,
        Some(Track::Petition),
        Some("forward"),
        "已转送",
        "forwarded",
    );
    check(
        assigned,
        Some(Track::Petition),
        Some("entrust-with-report"),
        "已交办",
        "entrusted with report",
    );
    check(assigned, Some(Track::Hotline), None, "已派单", "dispatched");
    check(assigned, Some(Track::Court), None, "已委派", "delegated");
    check(
        assigned,
        Some(Track::Court),
        Some("commission"),
        "已委托",
        "commissioned",
    );
    check(
        State::Archived,
        Some(Track::Mediation),
        None,
        "已立卷",
        "filed",
    );
    check(
        State::Declined,
        Some(Track::Hotline),
        None,
        "不予受理",
        "declined",
    );
}

#[test]
fn lengths_agree_with_their_number() {
    let check = |amount, unit, zh: &str, en: &str| {
        assert_eq!(length(Lang::Zh, amount, unit), zh);
        assert_eq!(length(Lang::En, amount, unit), en);
    };
    check(60, Unit::NaturalDay, "60日", "60 days");
    check(1, Unit::WorkingDay, "1个工作日", "1 working day");
    check(2, Unit::Hour, "2小时", "2 hours");
    check(0, Unit::AtOnce, "当日", "at once");
    check(6, Unit::Month, "6个月", "6 months");
}

#[test]
fn fields_are_named_once() {
    let ids: HashSet<_> = FIELDS.iter().map(|it| it.0).collect();
    assert_eq!(ids.len(), FIELDS.len());
    assert_eq!(field(Lang::Zh, "dispute_type"), "纠纷类型");
    assert_eq!(field(Lang::En, "dispute_type"), "dispute type");
    assert_eq!(field(Lang::En, "colour"), "colour");
}

#[test]
fn a_question_names_the_words_it_takes() {
    let many = ["一二三四五六七八九十"; 9];
    for (lang, words, asked) in [
        (Lang::Zh, &[][..], "标题*: "),
        (Lang::Zh, &["是", "否"], "标题*（是 否）: "),
        (Lang::En, &["yes", "no"], "title* (yes no): "),
        (
            Lang::Zh,
            &many,
            "标题*（一二三四五六七八九十 一二三四五六七八九十 …）: ",
        ),
    ] {
        assert_eq!(question(lang, "title", true, words), asked);
    }
}
