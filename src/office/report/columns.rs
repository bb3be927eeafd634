//! Columns of a table: comparisons only where they are wanted, and the measures of a single row stood upright.

use crate::report::measure::Measure;
use crate::report::sheet::{Cell, Column, Kind, Sheet};

use super::outline::Table;

/// Drops the comparisons of measures that are not to be compared.
pub(super) fn keep_compared(sheet: &mut Sheet, table: &Table) {
    if table.compared.is_empty() {
        return;
    }
    let is_dropped = |column: &Column| {
        let Some((base, suffix)) = column.id.rsplit_once('.') else {
            return false;
        };
        let mut compares = table.stats.compare.iter();
        let of = base.rsplit('.').next().and_then(Measure::of);
        compares.any(|it| suffix.starts_with(it.id()))
            && of.is_some_and(|it| !table.compared.contains(&it))
    };
    let kept: Vec<bool> = sheet.columns.iter().map(|it| !is_dropped(it)).collect();
    let keep = |row: &mut Vec<Cell>| {
        let mut kept = kept.iter();
        row.retain(|_| kept.next().copied().unwrap_or(true));
    };
    sheet.rows.iter_mut().chain(&mut sheet.total).for_each(keep);
    let mut kept = kept.iter();
    sheet
        .columns
        .retain(|_| kept.next().copied().unwrap_or(true));
}

/// One row for each measure of the only row there is: its value, and what it is compared with.
pub(super) fn upright(sheet: &Sheet, table: &Table) -> Sheet {
    let mut columns = vec![
        Column::new("item", "项目", "item", Kind::Code),
        Column::new("now", "本期", "this period", Kind::Int),
    ];
    for compare in &table.stats.compare {
        let (id, words, earlier) = (compare.id(), compare.words(), compare.earlier());
        let (zh, en) = (words.zh, words.en);
        columns.push(Column::new(id, earlier.zh, earlier.en, Kind::Int));
        let change = format!("{id}_change");
        columns.push(Column::new(
            change,
            format!("{zh}增减"),
            format!("change {en}"),
            Kind::Int,
        ));
        columns.push(Column::new(format!("{id}_rate"), zh, en, Kind::Ratio));
    }
    let only = sheet.rows.first();
    let cell = |id: &str| {
        let at = sheet.columns.iter().position(|it| it.id == id);
        let found = at.and_then(|at| only?.get(at));
        found.cloned().unwrap_or_default()
    };
    let mut upright = Sheet::new(sheet.title.clone(), columns);
    upright.id = sheet.id.clone();
    for measure in &table.stats.measures {
        let (id, words) = (measure.id(), measure.words());
        let mut row = vec![Cell::code(id, words.zh, words.en), cell(id)];
        for compare in &table.stats.compare {
            let by = compare.id();
            row.push(cell(&format!("{id}.{by}")));
            row.push(cell(&format!("{id}.{by}_change")));
            row.push(cell(&format!("{id}.{by}_rate")));
        }
        upright.row(row);
    }
    upright.notes.clone_from(&sheet.notes);
    upright
}
