//! Every group a row: what a form lists stands in its order, whether there are cases or not.

use crate::casework::code::Axis;
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::office::stats::Stats;
use crate::report::dimension::{Dimension, Span};
use crate::report::grouping::calendar;
use crate::report::sheet::{Cell, Sheet};

/// Whether the groups of a dimension can all be named: codes, bodies, mediators, and stretches of the calendar.
pub(super) fn can_be_named(dimension: Dimension) -> bool {
    if let Dimension::On(_, span) = dimension {
        return !matches!(span, Span::Weekday | Span::Hour);
    }
    let of_profile = matches!(dimension, Dimension::Body | Dimension::Mediator);
    of_profile || dimension.axis().is_some()
}

/// Puts the rows in the order of all groups there are; what is in none of them comes last.
pub(super) fn fill(sheet: &mut Sheet, asked: &Stats, rules: &Rules, today: Day) {
    let Some(dimension) = asked.by.first() else {
        return;
    };
    let mut rows = std::mem::take(&mut sheet.rows);
    let all = match dimension {
        // A line through months goes through those without a case, too.
        Dimension::On(_, span) => calendar_of(*span, asked, today),
        _ => groups(*dimension, rules),
    };
    for group in all {
        let found = rows.iter().position(|row| row.first() == Some(&group));
        let row = match found {
            Some(at) => rows.remove(at),
            None => {
                let others = sheet.columns.iter().skip(1).map(|it| it.kind.nothing());
                std::iter::once(group).chain(others).collect()
            }
        };
        sheet.rows.push(row);
    }
    sheet.rows.append(&mut rows);
}

/// The stretches of the days asked for, as far as they have come; none where the days have no beginning.
fn calendar_of(span: Span, asked: &Stats, today: Day) -> Vec<Cell> {
    let days = asked.days();
    let last = days.last.map_or(today, |it| it.min(today));
    days.first
        .map_or(Vec::new(), |first| calendar(span, first, last))
}

fn groups(dimension: Dimension, rules: &Rules) -> Vec<Cell> {
    let named =
        |code: &str, name: &str| Cell::code(code.to_owned(), name.to_owned(), name.to_owned());
    let profile = &rules.profile;
    match dimension {
        Dimension::Body => profile
            .bodies
            .iter()
            .map(|it| named(&it.code, &it.name))
            .collect(),
        Dimension::Mediator => profile
            .mediators
            .iter()
            .map(|it| named(&it.id, &it.name))
            .collect(),
        _ => {
            let axis = dimension.axis();
            let codes = axis.map_or(&[][..], |it| rules.codes.all(it));
            let first_level = dimension == Dimension::Dispute;
            let codes = codes.iter().filter(|it| {
                let is_first = it.parent.is_none();
                match axis {
                    // Types have two levels, and a table is of one of them.
                    Some(Axis::DisputeType) => is_first == first_level,
                    _ => true,
                }
            });
            codes
                .map(|it| Cell::code(it.code.clone(), it.zh.clone(), it.en.clone()))
                .collect()
        }
    }
}
