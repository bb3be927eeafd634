//! Single cases in a report: those beyond a limit, or examples of what a sheet counts; by number and code, and bounded.

use crate::casework::case::Case;
use crate::casework::code::Axis;
use crate::casework::occasion::Rules;
use crate::office::Error;
use crate::office::estimates;
use crate::office::lists::code_cell;
use crate::office::showing::mask_case;
use crate::office::stats::{Counting, Stats};
use crate::report::dimension::Dimension;
use crate::report::measure::Measure;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::rows::nearest_period;

use super::outline::{Cases, Outline};
use super::{Report, When};

/// How much is told of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Telling {
    /// With its title, masked.
    Titled,
    /// By number and codes alone: what is kept for good holds nothing that may have to be erased.
    Lasting,
}

impl Cases {
    /// The question which cases there are.
    pub(super) fn asked(&self, report: &Report, outline: &Outline, when: When) -> Stats {
        let of = self.of.as_ref();
        let of = of.and_then(|of| outline.tables().find(|it| it.id == of.sheet));
        let mut asked = match of {
            None => self.stats.clone(),
            Some(table) => Stats {
                filter: table.stats.filter.clone(),
                conditions: [&table.stats.conditions[..], &self.stats.conditions].concat(),
                dates: table.stats.dates,
                ..Stats::default()
            },
        };
        asked.measures = match self.overdue {
            true => vec![Measure::Overdue],
            false => Vec::new(),
        };
        asked.as_of = report.as_of;
        asked.conditions.extend_from_slice(&report.only);
        when.ask(&mut asked, of.map_or(self.over, |it| it.over));
        asked
    }

    /// The list, the sheets of the report being counted.
    pub(super) fn listed(
        &self,
        asked: &Stats,
        counting: &Counting<'_>,
        sheets: &[Sheet],
        outline: &Outline,
        telling: Telling,
    ) -> Result<Sheet, Error> {
        let row = Row {
            overdue: self.overdue,
            telling,
            counting,
        };
        let by = self.of.as_ref().and_then(|of| {
            let table = outline.tables().find(|it| it.id == of.sheet)?;
            Some((*table.stats.by.first()?, of))
        });
        let mut sheet = Sheet::new(self.title(), row.columns(by.map(|it| it.0)));
        sheet.id = self.id.clone().into();
        match by {
            None => {
                let all = counting.cases(asked, None, self.overdue)?;
                let mut estimated = Vec::with_capacity(self.most);
                for id in all.iter().take(self.most) {
                    if let Some(case) = counting.case(*id)? {
                        estimated.push(nearest_period(&case).is_some_and(|it| it.due.estimated));
                        sheet.rows.push(row.of(case, None));
                    }
                }
                let left = all.len().saturating_sub(sheet.rows.len());
                sheet.total = more(left, sheet.columns.len());
                estimates::mark(&mut sheet, "due", &estimated);
            }
            Some((dimension, of)) => {
                let counted = sheets.iter().find(|it| it.id == of.sheet);
                let groups = counted.map_or(Vec::new(), groups);
                for (code, group) in groups.into_iter().take(of.groups) {
                    let all = counting.cases(asked, Some((dimension, code)), self.overdue)?;
                    for id in all.iter().take(of.each) {
                        let case = counting.case(*id)?;
                        sheet.rows.extend(case.map(|it| row.of(it, Some(group))));
                    }
                }
            }
        }
        if telling == Telling::Lasting {
            sheet.note(Words::new(
                "固化的报表不载案件标题：标题日后可能须依法删除",
                "what is frozen has no titles of cases: the law may want them erased",
            ));
        }
        counting.explain(&mut sheet, asked);
        Ok(sheet)
    }

    fn title(&self) -> Words {
        let otherwise = match (&self.of, self.overdue) {
            (Some(_), _) => Words::new("举例", "examples"),
            (None, true) => Words::new("超期案件", "overdue cases"),
            (None, false) => Words::new("案件", "cases"),
        };
        self.title.clone().unwrap_or(otherwise)
    }
}

/// The groups of a sheet that are groups, in its order.
fn groups(sheet: &Sheet) -> Vec<(&str, &Cell)> {
    let first = sheet.rows.iter().filter_map(|row| row.first());
    first
        .filter_map(|cell| match cell {
            Cell::Code { code, .. } if code != "none" && code != "others" => {
                Some((code.as_ref(), cell))
            }
            _ => None,
        })
        .collect()
}

/// Those there was no room for.
fn more(n: usize, n_columns: usize) -> Option<Vec<Cell>> {
    let mut row = vec![Cell::Empty; n_columns];
    *row.first_mut()? = Cell::code("more", format!("另有 {n} 件"), format!("{n} more"));
    (n > 0).then_some(row)
}

/// What stands in a row.
struct Row<'a> {
    overdue: bool,
    telling: Telling,
    counting: &'a Counting<'a>,
}

impl Row<'_> {
    fn columns(&self, group: Option<Dimension>) -> Vec<Column> {
        let mut columns = Vec::new();
        if let Some(it) = group {
            let words = it.words();
            columns.push(Column::new(it.id(), words.zh, words.en, it.kind()));
        }
        columns.push(Column::new("number", "编号", "number", Kind::Id));
        if self.telling == Telling::Titled {
            columns.push(Column::new("title", "标题", "title", Kind::Text));
        }
        if group.is_none() {
            columns.push(Column::new("matter", "事项", "matter", Kind::Code));
        }
        columns.push(Column::new("body", "承办单位", "body", Kind::Code));
        if self.overdue {
            columns.push(Column::new("due", "到期", "due", Kind::Day));
            columns.push(Column::new("days_over", "超期天数", "days over", Kind::Int));
        } else {
            columns.push(Column::new("received", "登记", "received", Kind::Day));
            columns.push(Column::new("state", "状态", "state", Kind::Code));
        }
        columns
    }

    fn of(&self, mut case: Case, group: Option<&Cell>) -> Vec<Cell> {
        let rules = self.counting.rules();
        let mut row: Vec<Cell> = group.cloned().into_iter().collect();
        row.push(Cell::text(case.number.to_string()));
        if self.telling == Telling::Titled {
            mask_case(&mut case);
            row.push(match case.restricted {
                // A report is passed on to more people than a list.
                Some(_) => Cell::code("restricted", "（限阅）", "(restricted)"),
                None => Cell::from(case.title.clone()),
            });
        }
        if group.is_none() {
            row.push(matter(&case, rules));
        }
        let lead = case.assignment.lead.as_ref();
        row.push(lead.map_or(Cell::Empty, |it| {
            let known = rules.profile.body(&it.body);
            let name = known.map_or_else(|| it.body.clone(), |it| it.name.clone());
            Cell::code(it.body.clone(), name.clone(), name)
        }));
        if self.overdue {
            let due = nearest_period(&case).map(|it| it.due.supervised.day());
            let over = due.map(|it| i64::from(it.days_until(self.counting.today())));
            row.extend([Cell::from(due), Cell::from(over)]);
        } else {
            let state = case.state;
            row.push(Cell::Day(case.received_at.day()));
            row.push(Cell::code(state.code(), state.zh(), state.code()));
        }
        row
    }
}

/// What a case is about, in codes: its type, else its nature, else its purpose.
fn matter(case: &Case, rules: &Rules) -> Cell {
    let facts = &case.facts;
    let told = [
        (Axis::DisputeType, &facts.dispute_type),
        (Axis::Nature, &facts.nature),
        (Axis::Purpose, &facts.purpose),
    ];
    let mut told = told.into_iter();
    let found = told.find_map(|(axis, code)| Some(code_cell(rules, axis, code.as_deref()?)));
    found.unwrap_or_default()
}
