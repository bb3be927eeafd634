//! Limits reckoned anew by days published since they were told, and the versions they were told by.

use super::{Due, Period, PeriodChange};
use crate::casework::calendar::Calendar;
use crate::casework::case::Case;
use crate::casework::occasion::Rules;
use crate::casework::period::PeriodRule;
use crate::casework::reckoning::fall_due;

/// What the days now in force make of the running periods of a case that were told by older ones.
///
/// The measure stays that of the row a period was told by; what nothing in the file explains is left as it was told, unless
/// it was an estimate. What was met or is void is never judged again: of a closed case only rights still running move.
pub fn restate(case: &Case, now: &Rules, older: &[Rules]) -> Vec<PeriodChange> {
    let running = case.periods.iter().filter(|it| it.is_running());
    running
        .filter_map(|period| {
            let told = told_by(case, period, now, older);
            let rule = match told {
                Some((rule, _)) => rule,
                None if period.due.estimated => period.rule_in(now, case.rule_set())?,
                None => return None,
            };
            let due = reckoned(&now.calendar, period, rule);
            (due != period.due).then_some(PeriodChange::Restated { no: period.no, due })
        })
        .collect()
}

/// The row and the calendar by which a period was told, the newest that agree: rows and calendars change apart.
pub fn told_by<'a>(
    case: &Case,
    period: &Period,
    now: &'a Rules,
    older: &'a [Rules],
) -> Option<(&'a PeriodRule, &'a Calendar)> {
    let versions = || std::iter::once(now).chain(older);
    versions().find_map(|of_row| {
        let rule = period.rule_in(of_row, case.rule_set())?;
        let calendar = versions()
            .map(|it| &it.calendar)
            .find(|it| reckoned(it, period, rule) == period.due)?;
        Some((rule, calendar))
    })
}

/// The dates of a running period by a row and a calendar.
fn reckoned(calendar: &Calendar, period: &Period, rule: &PeriodRule) -> Due {
    let stops = period.suspensions(period.trigger.day());
    fall_due(calendar, &period.term(rule), period.trigger, &stops).into()
}
