//! One awkward sheet taken through every format, and read back where something can read it.

use std::path::Path;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::*;
use crate::casework::day::{Day, Moment};
use crate::report::sheet::Kind;

const LONG: &str = "反映村民委员会门前道路积水多日无人处理，车辆行人通行困难，希望镇里协调有关部门尽快派人到现场查看并答复。";

fn columns() -> Vec<Column> {
    vec![
        Column::new("no", "案件编号", "case no.", Kind::Id),
        Column::new("filed", "登记日期", "filed on", Kind::Day),
        Column::new("matter", "诉求内容", "matter", Kind::Text),
        Column::new("kind", "类别", "kind", Kind::Code).minor(),
        Column::new("visits", "人次", "visits", Kind::Int),
        Column::new("amount", "金额（元）", "amount (yuan)", Kind::Money),
    ]
}

fn row(no: &str, matter: &str, visits: i64, fen: i64) -> Vec<Cell> {
    vec![
        no.into(),
        Day(20_720).into(),
        matter.into(),
        Cell::code("land", "土地山林", "land"),
        visits.into(),
        Cell::Money(fen),
    ]
}

fn sheet() -> Sheet {
    let mut sheet = Sheet::new(Words::new("案件清单", "Cases"), columns());
    sheet.row(row("330681202600000017", LONG, 3, 123_450));
    sheet.row(row("0018", "𠮷某👩‍👩‍👧“噪声”——①\n第二行|竖线", -2, -5));
    sheet.row(row("0019", "<script>alert('1')</script>", 0, 0));
    sheet.row(row(
        "0020",
        "=HYPERLINK(\"http://example.com\",\"点\")",
        12,
        100,
    ));
    sheet.row(row("0021", "\u{1b}[2J\u{202e}倒\t写\r\n完", 1, 1));
    sheet.note(Words::new(
        "统计口径：按登记日期",
        "counted by day of filing",
    ));
    sheet.total = Some(vec![
        Cell::code("total", "合计", "total"),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Int(14),
        Cell::Money(123_546),
    ]);
    sheet
}

fn empty() -> Sheet {
    Sheet::new(Words::new("案件清单", "Cases"), columns())
}

fn text(sheet: &Sheet, format: Format, look: &Look) -> String {
    String::from_utf8(bytes(sheet, format, look).unwrap()).unwrap()
}

/// The lines of the frame, without title and notes.
fn frame(text: &str) -> Vec<&str> {
    let is_frame = |it: &&str| it.starts_with(['┌', '│', '├', '╞', '└', '+', '|']);
    text.lines().filter(is_frame).collect()
}

#[test]
fn every_line_of_a_table_is_equally_wide_and_none_overflows() {
    for (frames, width_of) in [
        (Frames::Lines, UnicodeWidthStr::width as fn(&str) -> usize),
        (Frames::Ascii, UnicodeWidthStr::width_cjk),
    ] {
        for lang in [Lang::Zh, Lang::En] {
            for width in [
                None,
                Some(10),
                Some(20),
                Some(40),
                Some(60),
                Some(80),
                Some(132),
            ] {
                let look = Look {
                    frames,
                    width,
                    ..Look::new(lang)
                };
                let text = text(&sheet(), Format::Table, &look);
                let lines = frame(&text);
                assert!(lines.len() > 7, "{text}");
                let first = width_of(lines[0]);
                for line in &lines {
                    assert_eq!(width_of(line), first, "{width:?} {line}\n{text}");
                }
                assert!(width.is_none_or(|it| first <= it.max(20).into()), "{text}");
                assert!(!text.contains(['\u{1b}', '\u{202e}', '\t', '\r']));
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_frame(
        rows in prop::collection::vec(("\\PC{0,40}|[-，。（）a ]{0,30}", "[\u{4e00}-\u{4e40}\u{20000}-\u{20040}👩‍“”…\r\n\t\u{1b}]{0,30}"), 1..4),
        width in 30..100_u16,
    ) {
        let mut sheet = Sheet::new(Words::default(), columns());
        sheet.columns.truncate(3);
        for (a, b) in rows {
            sheet.row(vec![a.into(), Cell::Empty, b.into()]);
        }
        let look = Look { width: Some(width), ..Look::new(Lang::Zh) };
        let text = text(&sheet, Format::Table, &look);
        let lines: Vec<&str> = text.lines().collect();
        let first = lines[0].width();
        prop_assert!(first <= width.into());
        for line in lines {
            prop_assert_eq!(line.width(), first, "{}", text);
        }
    }
}

#[test]
fn a_table_on_eighty_columns() {
    let mut sheet = sheet();
    sheet.rows.truncate(1);
    sheet.rows[0][2] = "积水，\n望派人到现场查看".into();
    let look = Look {
        width: Some(80),
        ..Look::new(Lang::Zh)
    };
    assert_eq!(
        text(&sheet, Format::Table, &look),
        "\
案件清单
┌────────────────────┬────────────┬──────────────────┬──────┬────────────┐
│ 案件编号           │ 登记日期   │ 诉求内容         │ 人次 │ 金额（元） │
╞════════════════════╪════════════╪══════════════════╪══════╪════════════╡
│ 330681202600000017 │ 2026-09-24 │ 积水，           │    3 │    1234.50 │
│                    │            │ 望派人到现场查看 │      │            │
╞════════════════════╪════════════╪══════════════════╪══════╪════════════╡
│ 合计               │            │                  │   14 │    1235.46 │
└────────────────────┴────────────┴──────────────────┴──────┴────────────┘
屏幕较窄，未列：类别
统计口径：按登记日期
"
    );
}

#[test]
fn a_table_in_a_pipe_is_not_wrapped() {
    let text = text(&sheet(), Format::Table, &Look::new(Lang::Zh));
    assert!(text.contains(LONG));
    assert!(text.starts_with("案件清单\n┌"));
    assert!(text.ends_with("┘\n统计口径：按登记日期\n"));
}

#[test]
fn a_sheet_without_rows_says_so() {
    let look = Look::new(Lang::Zh);
    let en = Look::new(Lang::En);
    for width in [None, Some(80), Some(20)] {
        let look = Look {
            width,
            ..look.clone()
        };
        let text = text(&empty(), Format::Table, &look);
        assert!(
            text.contains("类别") && text.ends_with("┘\n无记录\n"),
            "{text}"
        );
    }
    assert!(text(&empty(), Format::Table, &en).ends_with("┘\nno rows\n"));
    assert!(text(&empty(), Format::Md, &en).ends_with("\n\nno rows\n"));
    assert!(text(&empty(), Format::Html, &en).contains("<td colspan=\"6\">no rows</td>"));
    assert_eq!(text(&empty(), Format::Json, &look), "[]\n");
    assert_eq!(text(&empty(), Format::Jsonl, &look), "");
    assert_eq!(
        text(&empty(), Format::Csv, &look),
        "\u{feff}案件编号,登记日期,诉求内容,类别,人次,金额（元）\r\n"
    );
    assert_eq!(read_back(&empty(), &look).len(), 1);
}

#[test]
fn csv_for_excel_and_for_scripts() {
    let look = Look::new(Lang::Zh);
    let excel = text(&sheet(), Format::Csv, &look);
    assert!(excel.contains("\"\t330681202600000017\",2026-09-24,"));
    assert!(excel.contains(",土地山林,-2,-0.05\r\n"));
    assert!(excel.contains("\"\t=HYPERLINK(\"\"http://example.com\"\",\"\"点\"\")\""));
    assert!(excel.ends_with("\r\n合计,,,,14,1235.46\r\n"));
    let scripts = Look {
        header: Header::Code,
        for_excel: false,
        ..Look::new(Lang::En)
    };
    let scripts = text(&sheet(), Format::Csv, &scripts);
    assert!(scripts.starts_with("no,filed,matter,kind,visits,amount\r\n330681202600000017,"));
    assert!(scripts.contains("\"\t=HYPERLINK("));
    assert!(scripts.ends_with(",land,1,0.01\r\n"));
}

#[test]
fn json_keeps_keys_codes_and_types() {
    let mut sheet = Sheet::new(
        Words::default(),
        vec![
            Column::new("code", "码", "code", Kind::Code),
            Column::new("share", "率", "share", Kind::Ratio),
            Column::new("at", "时刻", "at", Kind::Moment),
            Column::new("open", "在办", "open", Kind::Flag),
            Column::new("paid", "已付", "paid", Kind::Money),
            Column::new("text", "文", "text", Kind::Text),
        ],
    );
    sheet.row(vec![
        Cell::code("land", "土地", "land"),
        Cell::ratio(29_631, 43_634),
        Moment::at(Day(20_720), 9, 5, 7).into(),
        true.into(),
        Cell::Money(-123_450),
        "\"引\"\n𠮷\u{1}".into(),
    ]);
    sheet.row(vec![
        Cell::Empty,
        Cell::ratio(0, 0),
        Cell::Empty,
        false.into(),
        Cell::Money(5),
        "".into(),
    ]);
    let rows = serde_json::json!([
        {
            "code": "land",
            "share": {"n": 29631, "d": 43634, "percent": "67.91"},
            "at": "2026-09-24T09:05:07+08:00",
            "open": true,
            "paid": -1234.5,
            "text": "\"引\"\n𠮷\u{1}",
        },
        {
            "code": null,
            "share": {"n": 0, "d": 0, "percent": null},
            "at": null,
            "open": false,
            "paid": 0.05,
            "text": "",
        },
    ]);
    let array = text(&sheet, Format::Json, &Look::new(Lang::En));
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&array).unwrap(),
        rows
    );
    assert!(array.contains("\"paid\":-1234.50,"));
    let lines: Vec<serde_json::Value> = text(&sheet, Format::Jsonl, &Look::new(Lang::Zh))
        .lines()
        .map(|it| serde_json::from_str(it).unwrap())
        .collect();
    assert_eq!(serde_json::Value::from(lines), rows);
}

#[test]
fn markdown_keeps_one_row_to_a_line() {
    let text = text(&sheet(), Format::Md, &Look::new(Lang::Zh));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "# 案件清单");
    assert_eq!(lines[3], "| --- | --- | --- | --- | ---: | ---: |");
    assert!(lines[5].contains("——①<br>第二行\\|竖线 | 土地山林 | -2 | -0.05 |"));
    assert!(lines[6].contains("\\<script\\>"));
    assert_eq!(lines[9], "| **合计** |  |  |  | **14** | **1235.46** |");
    assert_eq!(lines[11], "- 统计口径：按登记日期");
}

#[test]
fn a_page_runs_nothing_it_was_given() {
    let mut sheet = sheet();
    sheet.title = Words::from("</title><script>1</script>");
    sheet.columns[0].zh = "\"><img src=x onerror=1>".into();
    sheet.note("<b>注</b>");
    let text = text(&sheet, Format::Html, &Look::new(Lang::Zh));
    assert!(text.starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
    for tag in ["<script", "<img", "<b>"] {
        assert!(!text.contains(tag), "{tag}");
    }
    assert!(text.contains("<td class=\"n\">1234.50</td>"));
    assert!(text.contains("<tfoot>\n<tr><td class=\"k\">合计</td>"));
    assert!(text.contains("<td>𠮷某👩‍👩‍👧“噪声”——①\n第二行|竖线</td>"));
}

fn read_back(sheet: &Sheet, look: &Look) -> Vec<Vec<Data>> {
    let bytes = bytes(sheet, Format::Xlsx, look).unwrap();
    rows_of(bytes, look.lang.of(&sheet.title))
}

fn rows_of(bytes: Vec<u8>, worksheet: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range(worksheet).unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn a_workbook_is_read_back_with_its_types() {
    let look = Look::new(Lang::Zh);
    let sheet = sheet();
    let rows = read_back(&sheet, &look);
    let string = |it: &str| Data::String(it.to_owned());
    assert_eq!(rows[0][0], string("案件编号"));
    assert_eq!(rows[1][0], string("330681202600000017"));
    assert_eq!(rows[1][2], string(LONG));
    assert_eq!(rows[1][4], Data::Float(3.0));
    assert_eq!(rows[1][5], Data::Float(1234.5));
    assert_eq!(rows[2][0], string("0018"));
    assert_eq!(rows[2][2], string("𠮷某👩‍👩‍👧“噪声”——①\n第二行|竖线"));
    assert_eq!(rows[2][5], Data::Float(-0.05));
    assert_eq!(
        rows[4][2],
        string("=HYPERLINK(\"http://example.com\",\"点\")")
    );
    let Data::DateTime(day) = &rows[1][1] else {
        panic!("{:?} is no date", rows[1][1]);
    };
    assert_eq!(day.to_ymd_hms_milli(), (2026, 9, 24, 0, 0, 0, 0));
    assert_eq!(rows[6][0], string("合计"));
    assert_eq!(rows[6][5], Data::Float(1235.46));
    assert_eq!(rows[7][0], Data::Empty);
    assert_eq!(rows[8][0], string("统计口径：按登记日期"));
    assert_eq!(rows.len(), 9);

    // Row by row, through the temporary file, the workbook says the same.
    let out = Vec::new();
    let mut writer = Writer::start(Format::Xlsx, &look, &sheet.title, &sheet.columns, out).unwrap();
    for row in &sheet.rows {
        writer.row(row).unwrap();
    }
    let bytes = writer.finish(sheet.total.as_deref(), &sheet.notes).unwrap();
    assert_eq!(rows_of(bytes, "案件清单"), rows);
}

#[test]
fn what_is_no_number_to_excel_goes_as_text() {
    let columns = vec![
        Column::new("n", "数", "n", Kind::Int),
        Column::new("d", "日", "d", Kind::Day),
        Column::new("at", "时", "at", Kind::Moment),
        Column::new("share", "率", "share", Kind::Ratio),
    ];
    let mut sheet = Sheet::new(Words::from("a"), columns);
    let moment = Moment::at(Day(20_720), 9, 5, 7);
    sheet.row(vec![
        i64::MAX.into(),
        Day(-30_000).into(),
        moment.into(),
        Cell::ratio(1, 3),
    ]);
    let rows = read_back(&sheet, &Look::new(Lang::En));
    assert_eq!(rows[1][0], Data::String(i64::MAX.to_string()));
    assert_eq!(rows[1][1], Data::String("1887-11-12".to_owned()));
    let Data::DateTime(at) = &rows[1][2] else {
        panic!("{:?} is no moment", rows[1][2]);
    };
    assert_eq!(at.to_ymd_hms_milli(), (2026, 9, 24, 9, 5, 7, 0));
    // A share is a number; what it was made of stands beside it.
    assert_eq!(rows[1][3], Data::Float(1.0 / 3.0));
    assert_eq!(rows[1][4], Data::String("1/3".to_owned()));
}

#[test]
fn formats_are_known_by_name_and_by_extension() {
    for format in Format::ALL {
        assert_eq!(format.name().parse(), Ok(format));
    }
    assert_eq!("XLSX".parse(), Ok(Format::Xlsx));
    assert_eq!("xls".parse::<Format>(), Err(()));
    for (file, format) in [
        ("a.csv", Some(Format::Csv)),
        ("报表/案件.XLSX", Some(Format::Xlsx)),
        ("a.txt", Some(Format::Table)),
        ("a.ndjson", Some(Format::Jsonl)),
        ("a.htm", Some(Format::Html)),
        ("a.json.md", Some(Format::Md)),
        ("a.table", None),
        ("a.xls", None),
        ("csv", None),
    ] {
        assert_eq!(Format::of_file(Path::new(file)), format, "{file}");
    }
}
