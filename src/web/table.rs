//! A sheet as a table of a page: numbers of cases are links, narrow screens see cards.

use crate::report::sheet::{Cell, Column, Kind, Sheet};
use crate::wording::Lang;
use crate::wording::sheet::said;

/// Heads, rows, sum and notes, ready to be written.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) heads: Vec<Head>,
    pub(super) rows: Vec<Row>,
    pub(super) total: Vec<Value>,
    pub(super) notes: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) cells: Vec<Value>,
    /// What may be done with the case of this row.
    pub(super) actions: Vec<Action>,
}

/// A step as a link; its address follows that of the case.
#[derive(Clone, Debug)]
pub(super) struct Action {
    pub(super) address: String,
    pub(super) name: &'static str,
}

#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) text: String,
    pub(super) class: String,
}

#[derive(Clone, Debug)]
pub(super) struct Value {
    /// The head of its column, said again where columns become lines.
    pub(super) head: String,
    pub(super) text: String,
    pub(super) class: String,
    /// The code of a state or a light, which has a colour.
    pub(super) state: Option<String>,
    pub(super) link: Option<String>,
}

impl Table {
    pub(super) fn of(sheet: &Sheet, lang: Lang) -> Table {
        let heads: Vec<Head> = sheet
            .columns
            .iter()
            .map(|it| Head {
                text: lang.either(&it.zh, &it.en).to_owned(),
                class: class(it),
            })
            .collect();
        let row = |cells: &Vec<Cell>| -> Vec<Value> {
            let columns = sheet.columns.iter().zip(&heads);
            columns
                .zip(cells)
                .map(|((column, head), cell)| value(column, head, cell, lang))
                .collect()
        };
        Table {
            rows: sheet
                .rows
                .iter()
                .map(|it| Row {
                    cells: row(it),
                    actions: Vec::new(),
                })
                .collect(),
            total: sheet.total.as_ref().map(row).unwrap_or_default(),
            notes: sheet
                .notes
                .iter()
                .map(|it| lang.of(it).to_owned())
                .collect(),
            heads,
        }
    }

    /// The same table without what its list says already or has no room for.
    pub(super) fn without(mut self, ids: &[&str]) -> Table {
        let goes = |class: &str| {
            let mut marks = class.split(' ').filter_map(|it| it.strip_prefix("c-"));
            marks.any(|it| ids.contains(&it))
        };
        self.heads.retain(|it| !goes(&it.class));
        for row in &mut self.rows {
            row.cells.retain(|it| !goes(&it.class));
        }
        self.total.retain(|it| !goes(&it.class));
        self
    }

    /// The same table with these steps beside every case.
    pub(super) fn with_actions(mut self, actions: &[Action]) -> Table {
        for row in &mut self.rows {
            let case = row.cells.iter().find_map(|it| it.link.clone());
            let Some(case) = case else { continue };
            row.actions = actions
                .iter()
                .map(|it| Action {
                    address: format!("{case}{}", it.address),
                    name: it.name,
                })
                .collect();
        }
        self
    }

    /// Some row has something to be done.
    pub(super) fn has_actions(&self) -> bool {
        self.rows.iter().any(|it| !it.actions.is_empty())
    }
}

fn value(column: &Column, head: &Head, cell: &Cell, lang: Lang) -> Value {
    let text = said(cell, lang).into_owned();
    let is_case = column.id == "number" && !text.is_empty();
    Value {
        head: head.text.clone(),
        link: is_case.then(|| format!("/case/{text}")),
        state: match cell {
            Cell::Code { code, .. } if ["state", "light"].contains(&column.id.as_ref()) => {
                Some(code.to_string())
            }
            _ => None,
        },
        class: head.class.clone(),
        text,
    }
}

/// Numbers stand to the right; numbers of cases and days stay on one line. Each column has a class of its own, so that
/// lists below each other stand in line, and a phone leaves some out.
fn class(column: &Column) -> String {
    let kind = match column.kind {
        it if it.is_numeric() => "n",
        Kind::Id | Kind::Day | Kind::Moment => "k",
        _ if column.id == "title" => "w",
        _ => "t",
    };
    format!("{kind} c-{}", column.id)
}
