//! What changed since reports were frozen, as a bulletin: the cells, and the records that may be the reason.

use crate::office::report::freeze::Differences;
use crate::report::bulletin::{Bulletin, Part};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::wording::Lang;
use crate::wording::entry::{by, entry};
use crate::wording::names::Names;

/// The differences in both languages.
pub fn differences(it: &Differences, names: &Names<'_>) -> Bulletin {
    let period = it.stretch.words();
    let Words { zh, en } = &period;
    Bulletin {
        name: "diff".into(),
        title: Words::new(
            format!("{zh}报表固化后的变化"),
            format!("what changed since the reports of {en} were frozen"),
        ),
        office: it.office.clone(),
        stretch: it.stretch.id(),
        parts: vec![Part::Sheet(cells(it)), Part::Sheet(records(it, names))],
        period,
        notes: Vec::new(),
    }
}

fn cells(it: &Differences) -> Sheet {
    let mut sheet = it.cells.clone();
    sheet.id = "changes".into();
    if sheet.rows.is_empty() {
        sheet.note(Words::new(
            "固化后各项数值没有变化",
            "no figure has changed since",
        ));
    }
    sheet
}

fn records(it: &Differences, names: &Names<'_>) -> Sheet {
    let columns = vec![
        Column::new("number", "编号", "number", Kind::Id),
        Column::new("record", "记录", "record", Kind::Int).minor(),
        Column::new("what", "内容", "what", Kind::Text),
        Column::new("recorded_at", "记录时间", "recorded at", Kind::Moment),
        Column::new("by", "经办", "by", Kind::Text),
    ];
    let title = Words::new("固化后的有关记录", "records since that bear on the period");
    let mut sheet = Sheet::new(title, columns);
    sheet.id = "records".into();
    for since in &it.since {
        let header = &since.record.header;
        let both = |say: &dyn Fn(Lang) -> String| Cell::code("", say(Lang::Zh), say(Lang::En));
        sheet.row(vec![
            Cell::text(since.number.clone()),
            Cell::Int(i64::try_from(header.gno).unwrap_or(i64::MAX)),
            both(&|lang| entry(lang, &since.record, names)),
            Cell::Moment(header.recorded_at),
            both(&|lang| by(lang, header, names)),
        ]);
    }
    sheet.note(Words::new(
        "本期登记或办结的案件固化后的记录，以及固化后补录的本期以前的事项；当事人和文字内容不在其中",
        "records since about cases opened or closed in the period, and late ones of days up to its end; without people and free text",
    ));
    sheet
}
