//! Outlines read: what is wrong with one is named with line and column, and those that come with the program are sound.

use super::outline::{Expected, Outline, OutlineFault, OutlineReason, SHIPPED, Shipped};
use crate::casework::code::Axis;
use crate::casework::day::Day;
use crate::office::error::FormReason;
use crate::office::founding::bare_rules;
use crate::report::stretch::Length;

const HEAD: &str = "name = \"x\"\ntitle = \"y\"\n";
const TODAY: Day = Day(20_780);

fn read(text: &str) -> Result<Outline, Vec<OutlineFault>> {
    Outline::read(text, &bare_rules(), TODAY)
}

#[test]
fn the_reports_of_the_program_are_sound() {
    for it in SHIPPED {
        let outline = it.outline(&bare_rules(), TODAY);
        let outline = outline.unwrap_or_else(|why| panic!("{}: {why:?}", it.id));
        let usual = outline.lengths.first().copied();
        assert_eq!(usual.unwrap_or(Length::Month), it.length, "{}", it.id);
        for name in [it.id, it.zh] {
            assert_eq!(Shipped::of(name).map(|it| it.id), Some(it.id));
        }
    }
    assert_eq!(Shipped::nearest_to("月抱"), Some("月报"));
}

#[test]
fn every_fault_has_a_line_and_a_column() {
    use OutlineReason as R;
    let near = |word: &str| Some(word.to_owned());
    let asked = |value: &str, why| R::Asked {
        value: value.to_owned(),
        why,
    };
    let mut wrong = Vec::new();
    for (text, line, column, key, why) in [
        ("[[part]\n", 3, 8, "", None),
        ("part = []\n", 3, 8, "part", Some(R::NoParts)),
        (
            "part = 3\n",
            3,
            8,
            "part",
            Some(R::Expected(Expected::Parts)),
        ),
        (
            "lenght = \"月\"\n[[part]]\nheading = \"甲\"",
            3,
            1,
            "lenght",
            Some(R::UnknownKey {
                near: near("length"),
            }),
        ),
        (
            "length = [\"月\", \"旬\"]\n[[part]]\nheading = \"甲\"",
            3,
            16,
            "length",
            Some(R::NotALength),
        ),
        (
            "[[part]]\nheading = \"甲\"\ntext = \"乙\"",
            4,
            1,
            "part",
            Some(R::NotOnePart),
        ),
        (
            "[[part]]\nheading = 3",
            4,
            11,
            "heading",
            Some(R::Expected(Expected::Text)),
        ),
        (
            "[[part]]\nsheet = \"a b\"",
            4,
            9,
            "sheet",
            Some(R::NotAName),
        ),
        (
            "[[part]]\nsheet = \"a\"\n[[part]]\nsheet = \"a\"",
            6,
            9,
            "sheet",
            Some(R::NameTwice),
        ),
        (
            "[[part]]\nsheet = \"a\"\nby = [\"渠道\", \"渠到\"]",
            5,
            13,
            "by",
            Some(asked(
                "渠到",
                FormReason::UnknownDimension {
                    near: near("渠道")
                },
            )),
        ),
        (
            "[[part]]\nsheet = \"a\"\nmeasures = \"成功律\"",
            5,
            12,
            "measures",
            Some(asked(
                "成功律",
                FormReason::UnknownMeasure {
                    near: near("成功率"),
                },
            )),
        ),
        (
            "[[part]]\nsheet = \"a\"\nwhere = \"涉及人数>=五\"",
            5,
            9,
            "where",
            Some(asked("涉及人数>=五", FormReason::NotANumber)),
        ),
        (
            "[[part]]\nsheet = \"a\"\ntop = 0",
            5,
            7,
            "top",
            Some(asked("0", FormReason::NotANumber)),
        ),
        (
            "[[part]]\nsheet = \"a\"\nby = 3.5",
            5,
            6,
            "by",
            Some(R::Expected(Expected::Texts)),
        ),
        (
            "[[part]]\nsheet = \"a\"\nevery = true",
            5,
            9,
            "every",
            Some(R::NotEvery),
        ),
        (
            "[[part]]\nsheet = \"a\"\nby = \"星期\"\nevery = true",
            6,
            9,
            "every",
            Some(R::NotEvery),
        ),
        (
            "[[part]]\nsheet = \"a\"\nby = \"渠道\"\nupright = true",
            6,
            11,
            "upright",
            Some(R::NotUpright),
        ),
        (
            "[[part]]\nsheet = \"a\"\nevery = \"是\"",
            5,
            9,
            "every",
            Some(R::Expected(Expected::YesOrNo)),
        ),
        (
            "[[part]]\nsheet = \"a\"\nover = \"世纪\"",
            5,
            8,
            "over",
            Some(R::NotOver),
        ),
        (
            "[[part]]\nsheet = \"a\"\nscore = { count = 3 }",
            5,
            11,
            "score",
            Some(R::NotARate {
                value: "count".to_owned(),
            }),
        ),
        (
            "[[part]]\nsheet = \"a\"\nmeasures = \"办结率\"\nscore = { concluded_rate = 0 }",
            6,
            28,
            "concluded_rate",
            Some(R::Expected(Expected::Number)),
        ),
        (
            "[[part]]\nsheet = \"a\"\nbars = \"办结\"",
            5,
            8,
            "bars",
            Some(R::UnknownFigure {
                name: "办结".to_owned(),
                near: None,
            }),
        ),
        (
            "[[part]]\nactivities = \"a\"\nkinds = [\"排查\", \"排茶\"]",
            5,
            16,
            "kinds",
            Some(R::Asked {
                value: "排茶".to_owned(),
                why: FormReason::UnknownCode {
                    axis: Axis::Activity,
                    near: Some("排查纠纷".to_owned()),
                },
            }),
        ),
        (
            "[[part]]\nactivities = \"a\"\npeople = 1",
            5,
            10,
            "people",
            Some(R::Expected(Expected::YesOrNo)),
        ),
        (
            "[[part]]\nactivities = \"a\"\nwhere = \"渠道=窗口\"",
            5,
            1,
            "where",
            Some(R::UnknownKey { near: None }),
        ),
        (
            "[[part]]\nblanks = \"a\"\ntitle = \"甲\"",
            4,
            10,
            "blanks",
            Some(R::Missing { key: "rows" }),
        ),
        (
            "[[part]]\ntext = \"有{b.件数}件\"",
            4,
            10,
            "text",
            Some(R::UnknownSheet {
                name: "b".to_owned(),
                near: None,
            }),
        ),
        (
            "[[part]]\nsheet = \"a\"\n[[part]]\ntext = \"有{a.件书}件\"",
            6,
            10,
            "text",
            Some(R::UnknownFigure {
                name: "件书".to_owned(),
                near: near("件数"),
            }),
        ),
        (
            "[[part]]\nsheet = \"a\"\n[[part]]\ntext = \"有{a.件数|mots 3}件\"",
            6,
            10,
            "text",
            Some(R::UnknownTurn {
                name: "mots 3".to_owned(),
                near: near("most"),
            }),
        ),
        (
            "[[part]]\nsheet = \"a\"\n[[part]]\ntext = \"{a.件数|change}\"",
            6,
            9,
            "text",
            Some(R::TurnDoesNotFit {
                turn: "change".to_owned(),
            }),
        ),
        (
            "[[part]]\ntext = \"有{a.件数件\"",
            4,
            10,
            "text",
            Some(R::OpenBrace),
        ),
    ] {
        let faults = read(&format!("{HEAD}{text}")).expect_err(text);
        let is_met = match (&faults[..], &why) {
            ([it], _) if (it.line, it.column, it.key.as_str()) != (line, column, key) => false,
            ([it], Some(why)) => it.why == *why,
            ([it], None) => matches!(it.why, R::Syntax(_)),
            _ => false,
        };
        if !is_met {
            wrong.push(format!("{text}\n{faults:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Frozen values stand under a name: an office's own report has one of its own.
#[test]
fn names_of_the_program_are_taken() {
    let named = |name: &str| {
        let text = format!("name = \"{name}\"\ntitle = \"y\"\n[[part]]\nheading = \"甲\"");
        read(&text)
    };
    for it in SHIPPED {
        for name in [it.id.to_owned(), it.zh.to_owned(), it.id.to_uppercase()] {
            let fault = OutlineFault {
                line: 1,
                column: 8,
                key: "name".to_owned(),
                why: OutlineReason::NameTaken { by: it },
            };
            assert_eq!(named(&name), Err(vec![fault]), "{name}");
        }
    }
    assert!(named("monthly-wages").is_ok());
}

#[test]
fn every_fault_of_a_file_is_named() {
    let text =
        "titel = \"y\"\n[[part]]\nsheet = \"c\"\nby = \"渠到\"\n[[part]]\ntext = \"{d.件数}\"";
    let faults = read(text).expect_err("four things are wrong and two missing");
    let lines: Vec<usize> = faults.iter().map(|it| it.line).collect();
    assert_eq!(lines, [1, 1, 1, 4, 6], "{faults:?}");
}
