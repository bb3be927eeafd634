//! Codes: what is found, what is guessed, and which tables are refused.

use super::*;

fn code(text: &str) -> Code {
    let cells: Vec<&str> = text.split(',').collect();
    let some = |place: usize| {
        cells
            .get(place)
            .filter(|it| !it.is_empty())
            .map(|it| it.to_string())
    };
    Code {
        code: cells[0].to_owned(),
        zh: cells[1].to_owned(),
        en: cells[2].to_owned(),
        parent: some(3),
        aliases: some(4)
            .map(|it| it.split(';').map(str::to_owned).collect())
            .unwrap_or_default(),
        source: "test".to_owned(),
        mark: Mark::Sourced,
        tally: some(5),
    }
}

fn tables() -> Codes {
    let rows = [
        (
            Axis::Nature,
            "complain,投诉,complaint,,投诉类;reported wrong",
        ),
        (Axis::Nature, "help,求助,request for help"),
        (Axis::Nature, "praise,感谢,thanks,,感谢(表扬)"),
        (Axis::Channel, "hotline,12345热线,12345 hotline,,12345"),
        (Axis::DisputeTally, "damage,损害赔偿纠纷,damages"),
        (Axis::DisputeType, "tort,侵权责任纠纷,tort,,,damage"),
        (
            Axis::DisputeType,
            "tort-traffic,交通事故责任,road accidents,tort,交通事故,damage",
        ),
        (Axis::DisputeType, "land,山林土地,land"),
    ];
    Codes::new(rows.map(|(axis, row)| (axis, code(row)))).unwrap()
}

#[test]
fn a_word_finds_its_code_however_it_is_typed() {
    let codes = tables();
    let check = |axis, text, wanted: Option<&str>| {
        let found = codes.find(axis, text).map(|it| it.code.as_str());
        assert_eq!(found, wanted, "{axis} {text:?}");
    };
    check(Axis::Nature, "投诉", Some("complain"));
    check(Axis::Nature, "complain", Some("complain"));
    check(Axis::Nature, "COMPLAIN", Some("complain"));
    check(Axis::Nature, "ｃｏｍｐｌａｉｎ", Some("complain"));
    check(Axis::Nature, " 投诉类　", Some("complain"));
    check(Axis::Nature, "\u{feff}投 诉", Some("complain"));
    check(Axis::Nature, "Request for Help", Some("help"));
    check(Axis::Nature, "Reported Wrong", Some("complain"));
    check(Axis::Nature, "感谢（表扬）", Some("praise"));
    check(Axis::DisputeType, "tort_traffic", Some("tort-traffic"));
    check(Axis::Channel, "１２３４５", Some("hotline"));
    check(Axis::Channel, "投诉", None);
    check(Axis::Nature, "", None);
    check(Axis::Nature, "  ", None);
    check(Axis::Nature, "投诉件", None);
}

#[test]
fn only_the_code_itself_is_a_code() {
    let codes = tables();
    assert_eq!(codes.get(Axis::Nature, "help").unwrap().zh, "求助");
    assert_eq!(codes.get(Axis::Nature, "求助"), None);
    assert_eq!(codes.get(Axis::Nature, "Help"), None);
    assert_eq!(codes.get(Axis::Channel, "help"), None);
}

#[test]
fn an_unknown_word_gets_the_nearest_known_one_or_none() {
    let codes = tables();
    let check = |axis, text, wanted: Option<&str>| {
        let found = codes.suggest(axis, text).map(|it| it.code.as_str());
        assert_eq!(found, wanted, "{axis} {text:?}");
    };
    check(Axis::Nature, "投诉件", Some("complain"));
    check(Axis::Nature, "群众投诉事项", Some("complain"));
    check(Axis::Nature, "投拆", Some("complain"));
    check(Axis::Nature, "complian", Some("complain"));
    check(Axis::Nature, "Prais", Some("praise"));
    check(Axis::DisputeType, "道路交通事故", Some("tort-traffic"));
    check(Axis::DisputeType, "山林地", Some("land"));
    check(Axis::Nature, "噪音", None);
    check(Axis::Nature, "", None);
}

#[test]
fn two_levels_and_the_return() {
    let codes = tables();
    let top = |code| codes.top(Axis::DisputeType, code).map(|it| &it.code[..]);
    assert_eq!(top("tort-traffic"), Some("tort"));
    assert_eq!(top("tort"), Some("tort"));
    assert_eq!(top("flood"), None);
    let children: Vec<_> = codes.children(Axis::DisputeType, "tort").collect();
    assert_eq!(children.len(), 1);
    assert_eq!(children[0].code, "tort-traffic");
    assert_eq!(codes.tally_of("tort-traffic").unwrap().code, "damage");
    assert_eq!(codes.tally_of("land"), None);
}

#[test]
fn a_wrong_table_is_refused_with_the_reason() {
    use CodeFaultKind::*;
    let check = |rows: &[&str], wanted: &[(&str, CodeFaultKind)]| {
        let rows = rows.iter().map(|row| (Axis::DisputeType, code(row)));
        let faults = Codes::new(rows).err().unwrap_or_default();
        let found: Vec<_> = faults
            .iter()
            .map(|it| (it.code.as_str(), it.kind.clone()))
            .collect();
        assert_eq!(found, wanted);
    };
    check(&["a,甲,first"], &[]);
    check(&["a,甲,first", "a,乙,second"], &[("a", DuplicateCode)]);
    check(&["A,甲,first"], &[("A", BadCode)]);
    check(&["a--b,甲,first"], &[("a--b", BadCode)]);
    check(&["a,,first"], &[("a", NoChineseName)]);
    check(&["a,甲,"], &[("a", NoEnglishName)]);
    check(&["a,甲,first,z"], &[("a", UnknownParent("z".to_owned()))]);
    check(
        &["a,甲,first", "b,乙,second,a", "c,丙,third,b"],
        &[("c", ParentIsChild("b".to_owned()))],
    );
    check(
        &["a,甲,first,,共同", "b,乙,second,,共 同"],
        &[(
            "b",
            AmbiguousWord {
                word: "共 同".to_owned(),
                other: "a".to_owned(),
            },
        )],
    );
    check(
        &["a,甲,first,,,nowhere"],
        &[("a", UnknownTally("nowhere".to_owned()))],
    );
}

#[test]
fn an_office_renames_and_adds_but_never_removes() {
    let own = |axis, row| OwnCode {
        axis,
        code: Code {
            mark: Mark::Own,
            ..code(row)
        },
    };
    let codes = tables()
        .overlaid(&[
            own(Axis::Nature, "help,求决,appeal,,帮忙"),
            own(Axis::Nature, "praise-flag,送锦旗,a banner"),
        ])
        .unwrap();
    let help = codes.get(Axis::Nature, "help").unwrap();
    assert_eq!((help.zh.as_str(), help.mark), ("求决", Mark::Own));
    for word in ["求决", "求助", "帮忙", "request for help", "appeal"] {
        assert_eq!(codes.find(Axis::Nature, word), Some(help), "{word}");
    }
    assert_eq!(codes.all(Axis::Nature).len(), 4);
    assert!(codes.find(Axis::Nature, "送锦旗").is_some());
    // A second time changes nothing more.
    let rows = [own(Axis::Nature, "help,求决,appeal,,帮忙")];
    let again = codes.overlaid(&rows).unwrap();
    assert_eq!(again.get(Axis::Nature, "help"), Some(help));

    let clash = tables().overlaid(&[own(Axis::Nature, "banner,投诉,banner")]);
    assert!(matches!(
        clash.unwrap_err()[..],
        [CodeFault {
            axis: Axis::Nature,
            kind: CodeFaultKind::AmbiguousWord { .. },
            ..
        }]
    ));
}

#[test]
fn an_axis_is_named_by_its_id_or_in_chinese() {
    for &axis in Axis::ALL {
        assert_eq!(axis.id().parse(), Ok(axis));
        assert_eq!(axis.zh().parse(), Ok(axis));
        assert!(is_code(axis.id()));
    }
    assert!("no-such".parse::<Axis>().is_err());
}
