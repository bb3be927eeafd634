//! Limits that rest on a year whose holidays are not published: the mark they bear in every sheet that shows them.

use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};

/// Marks which rows' limits are estimates, in a column after that of the limit; a sheet without an estimate has no such column.
pub fn mark(sheet: &mut Sheet, limit: &str, estimated: &[bool]) {
    let Some(at) = sheet.place_of(limit).map(|it| it + 1) else {
        return;
    };
    if !estimated.contains(&true) {
        return;
    }
    let id = format!("{limit}_estimated");
    sheet.put_column(at, Column::new(id, "估算", "estimated", Kind::Flag));
    for (row, is) in sheet.rows.iter_mut().zip(estimated) {
        if *is {
            row[at] = Cell::Flag(true);
        }
    }
    let note = Words::new(
        "标“估算”的期限涉及放假安排尚未公布的年份，按周末和法定节假日推算，公布后用 calendar import 重新推算",
        "estimated: a year is involved whose holidays are not published; `calendar import` reckons anew once they are",
    );
    if !sheet.notes.contains(&note) {
        sheet.note(note);
    }
}
