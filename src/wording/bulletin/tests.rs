//! Documents and workbooks of a bulletin: everything it says stands in them, typed and laid out, the same bytes every time.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::{bytes, docx};
use crate::report::bulletin::{Bulletin, Part};
use crate::report::picture::{Picture, Shape};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::wording::Lang;
use crate::wording::picture::Fonts;
use crate::wording::samples;
use crate::wording::sheet::{Format, Look};

fn bodies() -> Sheet {
    let columns = vec![
        Column::new("body", "承办单位", "body", Kind::Code),
        Column::new("received", "受理", "received", Kind::Int),
        Column::new("on_time", "按时办结率", "on time", Kind::Ratio),
        Column::new("days", "平均天数", "mean days", Kind::Mean),
        Column::new("amount", "金额", "amount", Kind::Money),
    ];
    let title = Words::new("各单位办理情况", "by body");
    let mut sheet = Sheet::new(title, columns);
    for (zh, en, received, on_time, sum) in [
        ("住建办", "housing", 12, (9, 10), 31),
        ("人社所", "labour", 30, (28, 28), 60),
        ("司法所", "justice", 0, (0, 0), 0),
    ] {
        sheet.row(vec![
            Cell::code("x", zh, en),
            Cell::Int(received),
            Cell::ratio(on_time.0, on_time.1),
            Cell::mean(sum, on_time.1),
            Cell::Money(received * 150),
        ]);
    }
    sheet.total = Some(vec![
        Cell::code("", "合计", "all"),
        Cell::Int(42),
        Cell::ratio(37, 38),
        Cell::mean(91, 38),
        Cell::Money(6_300),
    ]);
    sheet.note(Words::new(
        "按时办结率：按时办结 ÷ 办结",
        "on time ÷ concluded",
    ));
    sheet
}

/// As wide as a supervision table.
fn wide() -> Sheet {
    let column = |n: usize| {
        let id = format!("rate{n}");
        Column::new(id, format!("第{n}项率"), format!("rate {n}"), Kind::Ratio)
    };
    let mut columns = vec![Column::new("no", "编号", "number", Kind::Id)];
    columns.extend((1..=8).map(column));
    // The same name as the first: worksheets must be told apart.
    let mut sheet = Sheet::new(bodies().title, columns);
    let mut row = vec![Cell::text("00012345678901234567")];
    row.extend((1..=8).map(|n| Cell::ratio(n * 1_000, 43_634)));
    sheet.row(row);
    sheet
}

fn bulletin() -> Bulletin {
    let drawn = Picture::of(&bodies(), Shape::Bars, &["received"]).expect("there are numbers");
    Bulletin {
        name: "monthly".to_owned(),
        stretch: "2026-10".to_owned(),
        title: Words::new("2026年10月群众诉求办理情况通报", "Bulletin of October 2026"),
        office: "石湾镇街道群众诉求服务中心".into(),
        period: Words::new("2026-10-01 至 2026-10-31", "2026-10-01 to 2026-10-31"),
        parts: vec![
            Part::Heading(Words::new("一、总体情况", "1 Overall")),
            Part::Text(Words::new(
                "本月受理 42 件 & 按时办结率 97.37% (37/38)。",
                "42 received & 97.37% (37/38) on time.",
            )),
            Part::Sheet(bodies()),
            Part::Picture(drawn),
            Part::Heading(Words::new("二、分项", "2 Rates")),
            Part::Sheet(wide()),
            Part::Picture(samples::picture(Shape::Lines)),
        ],
        notes: vec![Words::new("数据截至第 1234 号记录", "up to record 1234")],
    }
}

/// The text of a document, which lies in its file as it is.
fn document(bulletin: &Bulletin, lang: Lang, fonts: &Fonts) -> String {
    let bytes = docx(bulletin, lang, fonts).unwrap();
    let file = String::from_utf8_lossy(&bytes);
    let from = file.find("<w:document ").expect("a document");
    let until = file.find("</w:document>").expect("its end");
    file[from..until].to_owned()
}

fn count(text: &str, of: &str) -> usize {
    text.matches(of).count()
}

#[test]
fn a_document_says_everything_and_says_what_it_cannot_draw() {
    for (lang, said, missing) in [
        (
            Lang::Zh,
            [
                "2026年10月群众诉求办理情况通报",
                "石湾镇街道群众诉求服务中心",
                "2026-10-01 至 2026-10-31",
                "一、总体情况",
                "本月受理 42 件 &amp; 按时办结率 97.37% (37/38)。",
                "各单位办理情况",
                "90.00% (9/10)",
                "按时办结率：按时办结 ÷ 办结",
                "00012345678901234567",
                "数据截至第 1234 号记录",
            ],
            "图“渠道 &lt;1&gt;”没有画出",
        ),
        (
            Lang::En,
            [
                "Bulletin of October 2026",
                "石湾镇街道群众诉求服务中心",
                "2026-10-01 to 2026-10-31",
                "1 Overall",
                "42 received &amp; 97.37% (37/38) on time.",
                "by body",
                "90.00% (9/10)",
                "on time ÷ concluded",
                "00012345678901234567",
                "up to record 1234",
            ],
            "the picture “渠道 &lt;1&gt;” is left out",
        ),
    ] {
        let text = document(&bulletin(), lang, &Fonts::default());
        let mut rest = text.as_str();
        for it in said {
            let at = rest
                .find(it)
                .unwrap_or_else(|| panic!("{it} is missing or out of order"));
            rest = &rest[at..];
        }
        assert!(text.contains(missing), "{missing}");
        assert!(!text.contains("rIdImage1"));
    }
}

#[test]
fn tables_of_a_document_repeat_their_heads_and_wide_ones_turn_the_page() {
    let text = document(&bulletin(), Lang::Zh, &Fonts::default());
    assert_eq!(count(&text, "<w:tblHeader />"), 2);
    assert_eq!(count(&text, "<w:tbl>"), 2);
    assert_eq!(count(&text, "w:w=\"11906\" w:h=\"16838\""), 1);
    assert_eq!(count(&text, "w:w=\"16838\" w:h=\"11906\""), 1);
    assert!(text.contains("w:orient=\"landscape\""));
    assert_eq!(count(&text, "<w:footerReference"), 1);
    // No row is torn apart; heads in 黑体; numbers to the right.
    assert_eq!(count(&text, "<w:cantSplit />"), 5 + 2);
    assert_eq!(count(&text, "w:eastAsia=\"黑体\""), 5 + 9);
    assert_eq!(count(&text, "<w:jc w:val=\"right\" />"), 4 * 5 + 8 * 2);

    let mut narrow = bulletin();
    narrow.parts.truncate(4);
    let text = document(&narrow, Lang::Zh, &Fonts::default());
    assert_eq!(count(&text, "w:orient=\"landscape\""), 0);
    assert_eq!(count(&text, "<w:footerReference"), 1);
}

#[test]
fn the_same_bulletin_makes_the_same_bytes() {
    let fonts = Fonts::installed();
    let documents = [(); 2].map(|()| docx(&bulletin(), Lang::Zh, &fonts).unwrap());
    assert!(documents[0] == documents[1]);
    let look = Look::new(Lang::Zh);
    let books = [(); 2].map(|()| bytes(&bulletin(), Format::Xlsx, &look).unwrap());
    assert!(books[0] == books[1]);
    // No paragraph has a number of its own, by which a second document would differ.
    assert!(!document(&bulletin(), Lang::Zh, &fonts).contains("paraId"));
}

/// To a workbook a text is nought: a line would fall to the ground where there is nothing to divide by.
#[test]
fn a_line_of_a_workbook_has_gaps() {
    let mut drawn = bulletin();
    let lines = Picture::of(&bodies(), Shape::Lines, &["on_time"]).expect("there are numbers");
    drawn.parts = vec![Part::Sheet(bodies()), Part::Picture(lines)];
    let cell = |it: &Bulletin, at: (u32, u32)| {
        let range = book(it, Lang::Zh)
            .worksheet_range("各单位办理情况")
            .unwrap();
        range.get_value(at).cloned().unwrap_or_default()
    };
    assert_eq!(cell(&drawn, (3, 2)), Data::Empty);
    assert_eq!(cell(&drawn, (3, 3)), Data::String("0/0".to_owned()));
    // What is not drawn, or as bars, stays as it is read.
    assert_eq!(cell(&drawn, (3, 4)), Data::String("—".to_owned()));
    drawn.parts.pop();
    assert_eq!(cell(&drawn, (3, 2)), Data::String("—".to_owned()));
}

#[test]
fn signs_that_break_documents_are_left_out() {
    let mut broken = bulletin();
    broken.title = Words::from("甲\u{0}\u{1b}\u{202e}乙\u{ffff}<w:t>\n丙");
    broken.parts = vec![Part::Text(broken.title.clone())];
    let text = document(&broken, Lang::Zh, &Fonts::default());
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{ffff}']));
    assert_eq!(count(&text, "甲??乙&lt;w:t&gt;"), 2);
    assert_eq!(count(&text, "丙"), 2);
}

#[test]
fn an_empty_bulletin_is_a_document_and_a_workbook() {
    let mut empty = Bulletin::default();
    for _ in 0..2 {
        assert!(document(&empty, Lang::En, &Fonts::default()).contains("<w:body>"));
        assert!(bytes(&empty, Format::Xlsx, &Look::new(Lang::En)).is_ok());
        empty.parts = vec![Part::Sheet(Sheet::default())];
    }
}

fn book(bulletin: &Bulletin, lang: Lang) -> Xlsx<Cursor<Vec<u8>>> {
    let bytes = bytes(bulletin, Format::Xlsx, &Look::new(lang)).unwrap();
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

#[test]
fn a_workbook_has_a_worksheet_for_every_sheet() {
    let mut book = book(&bulletin(), Lang::Zh);
    let names = book.sheet_names();
    assert_eq!(
        names,
        ["说明", "各单位办理情况", "各单位办理情况 (2)", "渠道 <1>"]
    );
    let rows = |book: &mut Xlsx<_>, name: &str| -> Vec<Vec<Data>> {
        let range = book.worksheet_range(name).unwrap();
        range.rows().map(<[Data]>::to_vec).collect()
    };
    let string = |it: &str| Data::String(it.to_owned());
    let bodies = rows(&mut book, &names[1]);
    assert_eq!(
        bodies[0],
        [
            "承办单位",
            "受理",
            "按时办结率",
            "按时办结率\n分子/分母",
            "平均天数",
            "平均天数\n合计/个数",
            "金额"
        ]
        .map(string)
    );
    // A share is a number that can be reckoned with; what it was made of stands beside it.
    assert_eq!(bodies[1][2..4], [Data::Float(0.9), string("9/10")]);
    assert_eq!(bodies[1][4..6], [Data::Float(3.1), string("31/10")]);
    assert_eq!(bodies[3][2..4], [string("—"), string("0/0")]);
    assert_eq!(bodies[4][0], string("合计"));
    assert_eq!(bodies[4][6], Data::Float(63.0));
    assert_eq!(
        rows(&mut book, &names[2])[1][0],
        string("00012345678901234567")
    );
    // A picture whose numbers stand in no sheet brings them along.
    let drawn = rows(&mut book, &names[3]);
    assert_eq!(drawn[0], ["类别", "受理", "办结"].map(string));
    assert_eq!(drawn[2][1], Data::Float(60.0));
    let about: Vec<String> = rows(&mut book, "说明")
        .into_iter()
        .map(|it| it[0].to_string())
        .collect();
    for it in [
        "2026年10月群众诉求办理情况通报",
        "一、总体情况",
        "→ 各单位办理情况",
        "数据截至第 1234 号记录",
    ] {
        assert!(about.iter().any(|line| line == it), "{it} in {about:?}");
    }
}
