//! Files as other systems write them, read as rows: encodings, delimiters, headers, and what is wrong with them.

use std::io::Cursor;

use fengqiao::office::ledger::charset::Charset;
use fengqiao::office::ledger::fault::{Broken, Reason};
use fengqiao::office::ledger::field::Field;
use fengqiao::office::ledger::row::Written;
use fengqiao::office::ledger::source::{About, Options, Source};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

fn open(bytes: impl Into<Vec<u8>>, options: &Options) -> Result<Source, Broken> {
    let known = |name: &str| Field::of_header(name).is_some();
    Source::read(Box::new(Cursor::new(bytes.into())), options, &known)
}

type Read = (u64, Vec<String>, Option<Reason>);

/// Every row: its line, its cells, what is wrong with it.
fn rows(source: &mut Source) -> Result<Vec<Read>, Broken> {
    let mut all = Vec::new();
    let mut rows = source.rows()?;
    while let Some(row) = rows.next()? {
        let cells = row.cells().map(|it| it.text.to_string()).collect();
        all.push((row.line(), cells, row.fault().map(|it| it.reason.clone())));
    }
    Ok(all)
}

fn read(bytes: impl Into<Vec<u8>>) -> Result<Vec<Read>, Broken> {
    rows(&mut open(bytes, &Options::default())?)
}

fn lines_and_cells(bytes: impl Into<Vec<u8>>) -> Vec<(u64, Vec<String>)> {
    let rows = read(bytes).expect("it is sound");
    rows.into_iter()
        .map(|(line, cells, _)| (line, cells))
        .collect()
}

#[test]
fn delimiters_are_found() {
    let check = |text: &str, delimiter: char| {
        let mut source = open(text, &Options::default()).expect("it is sound");
        let About::Text {
            delimiter: found, ..
        } = source.about()
        else {
            panic!("{text} is text");
        };
        assert_eq!(found, delimiter, "{text}");
        assert_eq!(source.header().names, ["编号", "标题", "日期"], "{text}");
        let cells = rows(&mut source).expect("it is sound").remove(0).1;
        assert_eq!(cells, ["1", "甲，乙;丙", "2026-01-06"], "{text}");
    };
    check("编号,标题,日期\n1,甲，乙;丙,2026-01-06\n", ',');
    check("编号\t标题\t日期\n1\t甲，乙;丙\t2026-01-06", '\t');
    check("编号;标题;日期\r\n1;\"甲，乙;丙\";2026-01-06\r\n", ';');
    check("编号|标题|日期\n1|甲，乙;丙|2026-01-06\n", '|');
    check("编号，标题，日期\n1，\"甲，乙;丙\"，2026-01-06\n", '，');
    check("编号；标题；日期\n1；甲，乙;丙；2026-01-06\n", '；');
    check("编号｜标题｜日期\n1｜甲，乙;丙｜2026-01-06\n", '｜');
}

#[test]
fn lines_are_those_of_an_editor() {
    let check = |text: &str, lines: &[u64]| {
        let found: Vec<u64> = lines_and_cells(text).into_iter().map(|it| it.0).collect();
        assert_eq!(found, lines, "{text:?}");
    };
    check("编号,标题\n1,甲\n2,乙\n", &[2, 3]);
    check("编号,标题\n1,甲\n2,乙", &[2, 3]);
    check("编号,标题\r\n1,甲\r\n2,乙\r\n", &[2, 3]);
    check("编号,标题\r1,甲\r2,乙\r", &[2, 3]);
    check("\n\n编号,标题\n\n\n1,甲\n\n2,乙\n\n\n", &[6, 8]);
    check("编号,标题\r\n\r\n1,甲\r\n , \r\n2,乙\r\n", &[3, 5]);
    check("编号,标题\n1,\"甲\n乙\n丙\"\n2,丁\n", &[2, 5]);
    check(
        "编号,标题\r\n1,\"甲\r\n\r\n丙\"\r\n\r\n2,\"丁\r\n\"\r\n3,戊",
        &[2, 6, 8],
    );
    check("2026年台账,\n单位：甲,\n编号,标题\n1,甲\n", &[4]);
}

#[test]
fn cells_are_what_was_written() {
    let cells = |text: &str| lines_and_cells(text).remove(0).1;
    assert_eq!(
        cells("编号,标题\r\n1,\"甲\"\"乙\"\" \"\r\n"),
        ["1", "甲\"乙\" "]
    );
    assert_eq!(cells("编号,标题\r\n1,\"甲\r\n乙\"\r\n"), ["1", "甲\r\n乙"]);
    assert_eq!(cells("编号,标题\n1,甲\r乙\n"), ["1", "甲\r乙"]);
    assert_eq!(cells("编号,标题\n1,甲\u{1}\n"), ["1", "甲\u{1}"]);
}

#[test]
fn a_row_of_another_width_is_named_and_the_next_is_read() {
    let text = "编号,标题,日期\n1,甲\n2,乙,2026-01-06,多\n3,丙,2026-01-06,,\n4,丁,2026-01-06\n";
    let reasons: Vec<_> = read(text)
        .expect("it is sound")
        .into_iter()
        .map(|it| it.2)
        .collect();
    let few = Reason::TooFewCells {
        expected: 3,
        found: 2,
    };
    let many = Reason::TooManyCells {
        expected: 3,
        found: 4,
    };
    assert_eq!(reasons, [Some(few), Some(many), None, None]);
}

#[test]
fn files_that_cannot_be_read() {
    let check = |bytes: &[u8], broken: Broken| {
        assert_eq!(
            read(bytes).err(),
            Some(broken),
            "{:?}",
            String::from_utf8_lossy(&bytes[..bytes.len().min(40)])
        );
    };
    check(b"", Broken::Empty);
    check(b" \n\r\n\t", Broken::Empty);
    check(b"1,2\n3,4\n", Broken::NoHeader);
    check(
        "编号,标题\n1,甲\n2,\"乙\n3,丙\n4,丁\n".as_bytes(),
        Broken::UnclosedQuote { line: 3 },
    );
    check(
        "编号,标题\n1,甲\n2,\"".as_bytes(),
        Broken::UnclosedQuote { line: 3 },
    );
    let endless = "编号,标题\n1,甲\n2,\"乙\n".to_string() + &"3,丙\n".repeat(1_450_000);
    check(endless.as_bytes(), Broken::UnclosedQuote { line: 3 });
    let long = "编号,标题\n1,甲\n2,".to_string() + &"乙".repeat(3_000_000);
    check(
        long.as_bytes(),
        Broken::RowTooLarge {
            line: 3,
            limit: 8 << 20,
        },
    );
    let wide = (0..600)
        .map(|it| format!("列{it}"))
        .collect::<Vec<_>>()
        .join(",");
    let broken = Broken::TooManyColumns {
        line: 1,
        limit: 512,
        found: 600,
    };
    check(wide.as_bytes(), broken);
    check(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Broken::OldWorkbook);
    check(b"\xef\xbb\xbf<HTML><table>", Broken::WebPage);
    check(b"<table><tr><td>1</td>", Broken::WebPage);
    check(b"%PDF-1.7", Broken::NotATable);
    check(b"\x89PNG\r\n", Broken::NotATable);
    check(b"redb\x1a\x0a", Broken::NotATable);
    assert!(matches!(
        read(b"PK\x03\x04 and no more").err(),
        Some(Broken::BadWorkbook(_))
    ));
}

#[test]
fn an_encoding_told_is_used_and_damage_is_shown() {
    let told = Options {
        encoding: Some(Charset::GB18030),
        ..Options::default()
    };
    let mut source =
        open(b"\xb1\xe0\xba\xc5,x\n1,\xc7\xe9\n".to_vec(), &told).expect("it is sound");
    assert_eq!(source.header().names, ["编号", "x"]);
    assert_eq!(rows(&mut source).expect("it is sound")[0].1, ["1", "情"]);
    let mut damaged = "编号,标题\n".to_string().into_bytes();
    damaged.extend("1,河水\n".repeat(50).bytes());
    damaged.extend(b"2,\xe6\xb2\n");
    let mut source = open(damaged, &Options::default()).expect("it can be read");
    let About::Text { decided, .. } = source.about() else {
        panic!("it is text")
    };
    assert_eq!(decided.undecodable.map(|it| it.first_line), Some(52));
    assert_eq!(
        rows(&mut source).expect("it can be read")[50].1[1],
        "\u{fffd}"
    );
}

#[test]
fn a_workbook_gives_rows_with_how_they_were_written() {
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("说明")
        .expect("a name")
        .set_hidden(true);
    let sheet = book.add_worksheet().set_name("台账").expect("a name");
    sheet.set_active(true);
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let wide = Format::new();
    sheet
        .merge_range(0, 0, 0, 5, "2026年台账", &wide)
        .expect("a title");
    for (at, name) in [
        "编号",
        "登记时间",
        "联系电话",
        "身份证号",
        "金额",
        "所属村居",
    ]
    .iter()
    .enumerate()
    {
        sheet.write(1, at as u16, *name).expect("a header");
    }
    sheet.write(3, 0, "甲-1").expect("text");
    let date = ExcelDateTime::from_ymd(2026, 1, 6).expect("a day");
    sheet.write_with_format(3, 1, &date, &day).expect("a day");
    sheet.write(3, 2, 13_800_138_000_u64).expect("a number");
    sheet
        .write(3, 3, 440_604_199_001_011_234.0)
        .expect("a number");
    sheet.write(3, 4, 0.1 + 0.2).expect("a number");
    sheet
        .merge_range(3, 5, 4, 5, "甲村", &wide)
        .expect("merged");
    let timed = date.and_hms(12, 9, 38).expect("a time");
    sheet.write_with_format(4, 1, &timed, &day).expect("a time");
    sheet
        .write(4, 3, Formula::new("NA()").set_result("#N/A"))
        .expect("a formula");
    sheet
        .write(4, 4, Formula::new("E4*2").set_result(""))
        .expect("a formula");
    let bytes = book.save_to_buffer().expect("a workbook");
    let mut source = open(bytes.clone(), &Options::default()).expect("it is sound");
    assert_eq!((source.header().line, source.header().names.len()), (2, 6));
    let about = About::Sheet {
        name: "台账".to_string(),
        others: vec!["说明".to_string()],
    };
    assert_eq!(source.about(), about);
    let mut rows = source.rows().expect("it is sound");
    let row = rows.next().expect("it is sound").expect("a row");
    assert_eq!((row.line(), row.fault()), (4, None));
    let found: Vec<_> = row
        .cells()
        .map(|it| (it.text.to_string(), it.written))
        .collect();
    let expected = [
        ("甲-1", Written::Text),
        ("2026-01-06", Written::Date),
        ("13800138000", Written::Number),
        ("4.4060419900101126E+17", Written::Imprecise),
        ("0.3", Written::Number),
        ("甲村", Written::Text),
    ];
    assert_eq!(
        found,
        expected.map(|(text, written)| (text.to_string(), written))
    );
    let row = rows.next().expect("it is sound").expect("a row");
    assert_eq!(row.line(), 5);
    assert_eq!(row.cell(1).text, "2026-01-06 12:09:38");
    assert_eq!(row.cell(3).text, "#N/A");
    assert_eq!(
        (row.cell(5).text, row.cell(5).written),
        ("甲村", Written::Merged)
    );
    assert!(rows.next().expect("it is sound").is_none());
    drop(rows);
    let wanted = Options {
        sheet: Some("甲".to_string()),
        ..Options::default()
    };
    let have = vec!["台账".to_string(), "说明".to_string()];
    let broken = Broken::NoSuchSheet {
        wanted: "甲".to_string(),
        have,
    };
    assert_eq!(open(bytes, &wanted).err(), Some(broken));
}

/// A table whose header is known and whose rows are not blank, of any text a CSV can hold.
fn tables() -> impl Strategy<Value = Vec<Vec<String>>> {
    let text = prop_oneof![
        "[\u{4e00}-\u{9fff}，。\"\n,;\t| ]{0,12}",
        "[ -~\r\n]{0,8}",
        // One private character has no place in GB18030.
        any::<String>().prop_map(|it| it.replace('\u{e5e5}', "")),
    ];
    prop::collection::vec(prop::collection::vec(text, 3), 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_table_reads_back_equal(table in tables(), encoding in 0..5) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["编号", "登记时间", "标题", "备注"]).expect("memory");
        let numbered: Vec<Vec<String>> = table
            .into_iter()
            .enumerate()
            .map(|(i, row)| [vec![format!("N{i}")], row].concat())
            .collect();
        for row in &numbered {
            writer.write_record(row).expect("memory");
        }
        let bytes = writer.into_inner().expect("memory");
        let text = std::str::from_utf8(&bytes).expect("it was text");
        let units = |swap: fn(u16) -> [u8; 2]| -> Vec<u8> {
            "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(swap).collect()
        };
        let bytes = match encoding {
            0 => bytes.clone(),
            1 => [b"\xef\xbb\xbf".as_slice(), &bytes].concat(),
            2 => encoding_rs::GB18030.encode(text).0.into_owned(),
            3 => units(u16::to_le_bytes),
            _ => units(u16::to_be_bytes),
        };
        let found = read(bytes).expect("it is sound");
        let cells: Vec<Vec<String>> = found.into_iter().map(|it| it.1).collect();
        prop_assert_eq!(cells, numbered);
    }
}
