//! Two bulletins of one period held against each other, cell by cell.

use super::bulletin::Bulletin;
use super::picture::label;
use super::sheet::{Cell, Column, Kind, Sheet, Words};

/// A sheet for changes, empty yet.
pub fn no_changes() -> Sheet {
    Sheet::new(
        Words::new("变化", "changes"),
        vec![
            Column::new("report", "报表", "report", Kind::Text),
            Column::new("sheet", "表", "sheet", Kind::Text),
            Column::new("row", "行", "row", Kind::Text),
            Column::new("column", "列", "column", Kind::Text),
            Column::new("before", "固化值", "frozen", Kind::Text),
            Column::new("after", "现值", "now", Kind::Text),
        ],
    )
}

/// Adds a row to `out` for every cell that is not what it was; a cell that is not there any more, or was not, is empty.
/// Lists of single cases are left out: days go by in them, and what became of a case is told by its records.
pub fn changes(before: &Bulletin, after: &Bulletin, out: &mut Sheet) {
    let now: Vec<&Sheet> = after.sheets().collect();
    for (n, sheet) in before.sheets().enumerate() {
        if sheet.columns.iter().any(|it| it.kind == Kind::Id) {
            continue;
        }
        let is_same = |it: &&&Sheet| !sheet.id.is_empty() && it.id == sheet.id;
        let other = now.iter().find(is_same).or(now.get(n));
        let nothing = Sheet::new(sheet.title.clone(), sheet.columns.clone());
        compare(&after.name, sheet, other.copied().unwrap_or(&nothing), out);
    }
}

fn compare(report: &str, before: &Sheet, after: &Sheet, out: &mut Sheet) {
    let (old, new) = (rows(before), rows(after));
    let find = |of: &[Row], wanted: &Row| {
        let same = |it: &&Row| it.label == wanted.label && it.nth == wanted.nth;
        of.iter().find(same).map(|it| it.cells.to_vec())
    };
    let mut tell = |row: &Row, was: Option<&[Cell]>, is: Option<&[Cell]>| {
        for (at, column) in before.columns.iter().enumerate().skip(n_labels(before)) {
            let there = after.columns.iter().position(|it| it.id == column.id);
            let value = |cells: Option<&[Cell]>, at: Option<usize>| {
                let cell = at.and_then(|at| cells?.get(at).cloned());
                cell.unwrap_or_default()
            };
            let (was, is) = (value(was, Some(at)), value(is, there));
            if told(&was) != told(&is) {
                out.row(vec![
                    Cell::text(report),
                    Cell::code(
                        before.id.clone(),
                        before.title.zh.clone(),
                        before.title.en.clone(),
                    ),
                    Cell::code("", row.label.zh.clone(), row.label.en.clone()),
                    Cell::code(column.id.clone(), column.zh.clone(), column.en.clone()),
                    was,
                    is,
                ]);
            }
        }
    };
    for row in &old {
        tell(row, Some(row.cells), find(&new, row).as_deref());
    }
    for row in new.iter().filter(|it| find(&old, it).is_none()) {
        tell(row, None, Some(row.cells));
    }
}

/// What a reader heeds: no row, none counted and nothing to divide by are the same to them.
fn told(cell: &Cell) -> Option<&Cell> {
    match cell {
        Cell::Empty
        | Cell::Int(0)
        | Cell::Money(0)
        | Cell::Ratio { d: 0, .. }
        | Cell::Mean { of: 0, .. }
        | Cell::Quantile { of: 0, .. } => None,
        cell => Some(cell),
    }
}

/// A row by what it is called; of several that are called the same, which one.
struct Row<'a> {
    label: Words,
    nth: usize,
    cells: &'a [Cell],
}

fn rows(sheet: &Sheet) -> Vec<Row<'_>> {
    let mut rows: Vec<Row> = Vec::with_capacity(sheet.rows.len() + 1);
    for cells in sheet.rows.iter().chain(&sheet.total) {
        let label = label(&cells[..n_labels(sheet).min(cells.len())]);
        let nth = rows.iter().filter(|it| it.label == label).count();
        rows.push(Row { label, nth, cells });
    }
    rows
}

/// The first columns that are no numbers say what a row is; where all are, the first one does.
fn n_labels(sheet: &Sheet) -> usize {
    let columns = sheet.columns.iter();
    let n = columns.take_while(|it| !it.kind.is_numeric()).count();
    if n == sheet.columns.len() {
        n.min(1)
    } else {
        n
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::bulletin::Part;

    fn bulletin(rows: &[(&'static str, i64, (i64, i64))], total: i64) -> Bulletin {
        let columns = vec![
            Column::new("body", "承办单位", "body", Kind::Code),
            Column::new("received", "受理", "received", Kind::Int),
            Column::new("rate", "办结率", "rate", Kind::Ratio),
        ];
        let mut sheet = Sheet::new(Words::from("各单位"), columns);
        sheet.id = "bodies".into();
        for (body, n, (m, d)) in rows {
            sheet.row(vec![
                Cell::code(*body, *body, *body),
                Cell::Int(*n),
                Cell::ratio(*m, *d),
            ]);
        }
        sheet.total = Some(vec![
            Cell::code("", "合计", "all"),
            Cell::Int(total),
            Cell::Empty,
        ]);
        Bulletin {
            name: "monthly".into(),
            parts: vec![Part::Sheet(sheet)],
            ..Bulletin::default()
        }
    }

    #[track_caller]
    fn check(before: &Bulletin, after: &Bulletin, told: &[(&str, &str, Cell, Cell)]) {
        let mut out = no_changes();
        changes(before, after, &mut out);
        let found: Vec<_> = out.rows.iter().map(|it| it[2..].to_vec()).collect();
        let wanted: Vec<Vec<Cell>> = told
            .iter()
            .map(|(row, column, was, is)| {
                let columns = &before.sheets().next().unwrap().columns;
                let column = columns.iter().find(|it| it.id == *column).unwrap();
                let row = (*row).to_owned();
                vec![
                    Cell::code(
                        "",
                        row.clone(),
                        if row == "合计" { "all".into() } else { row },
                    ),
                    Cell::code(column.id.clone(), column.zh.clone(), column.en.clone()),
                    was.clone(),
                    is.clone(),
                ]
            })
            .collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn every_cell_that_changed_is_told_and_no_other() {
        let before = bulletin(&[("住建", 3, (1, 3)), ("人社", 5, (5, 5))], 8);
        check(&before, &before, &[]);
        let after = bulletin(&[("人社", 5, (5, 5)), ("住建", 4, (1, 4))], 9);
        check(
            &before,
            &after,
            &[
                ("住建", "received", Cell::Int(3), Cell::Int(4)),
                ("住建", "rate", Cell::ratio(1, 3), Cell::ratio(1, 4)),
                ("合计", "received", Cell::Int(8), Cell::Int(9)),
            ],
        );
        let after = bulletin(&[("住建", 3, (1, 3)), ("司法", 5, (5, 5))], 8);
        check(
            &before,
            &after,
            &[
                ("人社", "received", Cell::Int(5), Cell::Empty),
                ("人社", "rate", Cell::ratio(5, 5), Cell::Empty),
                ("司法", "received", Cell::Empty, Cell::Int(5)),
                ("司法", "rate", Cell::Empty, Cell::ratio(5, 5)),
            ],
        );
        // Nothing to divide by is the same dash, whatever was to be divided.
        let nothing = |n| bulletin(&[("住建", 3, (n, 0))], 3);
        check(&nothing(1), &nothing(2), &[]);
        let after = Bulletin::default();
        let gone = |body, column, cell| (body, column, cell, Cell::Empty);
        check(
            &before,
            &after,
            &[
                gone("住建", "received", Cell::Int(3)),
                gone("住建", "rate", Cell::ratio(1, 3)),
                gone("人社", "received", Cell::Int(5)),
                gone("人社", "rate", Cell::ratio(5, 5)),
                gone("合计", "received", Cell::Int(8)),
            ],
        );
    }
}
