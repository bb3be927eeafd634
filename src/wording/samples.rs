//! A small office for the tests of this layer, and what every sentence must keep to.

use crate::casework::case::CaseId;
use crate::casework::facts::Number;
use crate::casework::occasion::Rules;
use crate::casework::profile::{
    Body, Mediator, OfficeData, Officer, Place, PlaceKind, Profile, Role, Service,
};
use crate::reference;
use crate::report::picture::{Picture, Series, Shape};
use crate::report::sheet::{Cell, Kind, Words};

use super::{Lang, Said};

/// An office with one of everything.
pub(crate) fn rules() -> Rules {
    let body = |code: &str, name: &str| Body {
        code: code.into(),
        name: name.into(),
        kind: "department".into(),
        organ: None,
        phone: None,
        places: Vec::new(),
        ended: None,
    };
    Rules {
        codes: reference::codes::embedded(),
        calendar: reference::calendar::embedded(),
        periods: reference::periods::embedded(),
        profile: Profile {
            office: OfficeData {
                code: "440604010".into(),
                name: "石湾镇街道群众诉求服务中心".into(),
                short_name: "石湾".into(),
                rule_set: "national".into(),
                ..OfficeData::default()
            },
            places: vec![Place {
                code: "440604010001".into(),
                kind: PlaceKind::Village,
                parent: None,
                name: "澜石社区".into(),
                ended: None,
            }],
            bodies: vec![body("housing", "住建办"), body("labour", "人社所")],
            officers: vec![Officer {
                id: "chen".into(),
                name: "陈某".into(),
                roles: vec![Role::Clerk],
                body: None,
                os_user: None,
                phone: None,
                service: Service::default(),
                restricted: false,
            }],
            mediators: vec![Mediator {
                id: "li".into(),
                name: "李某".into(),
                committee: None,
                committee_kind: None,
                skills: Vec::new(),
                limit: Some(20),
                officer: None,
                phone: None,
                service: Service::default(),
            }],
            routes: Vec::new(),
            codes: Vec::new(),
            periods: Vec::new(),
        },
        reference: 1,
    }
}

/// The number of any other case.
pub(crate) fn number(case: CaseId) -> Option<Number> {
    Some(Number {
        year: 2026,
        serial: u32::try_from(case.0).ok()?,
    })
}

/// What is wrong and what to do next are both said, in the manner of the language.
#[track_caller]
pub(crate) fn check_said(lang: Lang, it: &Said, of: &str) {
    for text in [&it.what, &it.next] {
        assert!(!text.trim().is_empty(), "{of}: nothing said");
        check_sentence(lang, text, of);
    }
}

/// A picture with a label that must be wrapped, a title that must be escaped and a bar of nothing.
pub(crate) fn picture(shape: Shape) -> Picture {
    let series = |name: &'static str, values: [i64; 3]| Series {
        name: Words::from(name),
        kind: Kind::Int,
        values: values.map(Cell::Int).to_vec(),
    };
    Picture {
        title: Words::from("渠道 <1>"),
        shape,
        labels: ["窗口", "12345政务服务便民热线转来的群众诉求事项", "网格"]
            .map(Words::from)
            .to_vec(),
        series: vec![series("受理", [120, 60, 0]), series("办结", [100, 60, 0])],
    }
}

/// Chinese has no stray Latin word and no half-width mark; English begins in lower case and has no full stop.
#[track_caller]
pub(crate) fn check_sentence(lang: Lang, text: &str, of: &str) {
    const KNOWN: [&str; 4] = ["UTF", "CSV", "Excel", "XFHANDLE"];
    let prose = without_code(text);
    assert!(!text.contains(['{', '}']), "{of}: {text}");
    assert!(!text.ends_with(['.', '。']), "{of}: {text}");
    assert_eq!(text.trim(), text, "{of}");
    match lang {
        Lang::Zh => {
            for word in prose.split(|it: char| !it.is_ascii_alphabetic()) {
                assert!(
                    word.len() <= 1 || KNOWN.contains(&word),
                    "{of}: {word} in {text}"
                );
            }
            assert!(
                !prose.contains([',', ';', '?', '(', ')', '"']),
                "{of}: {text}"
            );
        }
        Lang::En => {
            let first = prose.chars().next().unwrap_or('`');
            assert!(!first.is_ascii_uppercase(), "{of}: {text}");
            let chinese_marks = ['，', '；', '。', '“', '”', '、'];
            assert!(!prose.contains(chinese_marks), "{of}: {text}");
            assert!(!prose.contains("  "), "{of}: {text}");
        }
    }
}

/// The text with a line where something stands between backticks: commands, flags, identifiers.
fn without_code(text: &str) -> String {
    let prose: Vec<&str> = text.split('`').step_by(2).collect();
    prose.join("_")
}
