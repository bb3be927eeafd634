//! Cases told one by one: those of which the same tests and conditions hold by which others are counted.

use crate::casework::case::CaseId;
use crate::casework::day::Moment;
use crate::store::StoreError;
use crate::store::columns::Column;
use crate::store::source::Rows;

use super::sieve::Test;
use super::sums::{Check, check};
use super::tally::Cond;

/// The cases of which all this holds, in order of opening, each with what a column keeps of it.
pub fn select(
    rows: &dyn Rows,
    tests: &[(Column, Test)],
    conds: &[Cond],
    told: Column,
    now: Moment,
) -> Result<Vec<(CaseId, u64)>, StoreError> {
    let mut checks = vec![Check::All(tests.to_vec())];
    for cond in conds {
        checks.push(check(*cond, rows, now)?);
    }
    let mut columns: Vec<Column> = conds.iter().flat_map(|it| it.columns()).collect();
    columns.extend(tests.iter().map(|it| it.0));
    columns.push(told);
    columns.sort_unstable();
    columns.dedup();
    let place = |column: Column| columns.binary_search(&column).unwrap_or(0);
    let mut found = Vec::new();
    rows.segments(0..rows.n_segments()?, &columns, &mut |scan| {
        let told = place(told);
        for row in 0..scan.n_rows {
            let holds =
                |(column, test): &(Column, Test)| test.holds(scan.value(place(*column), row));
            let is_meant = checks.iter().all(|check| match check {
                Check::All(tests) => tests.iter().all(holds),
                Check::Either(ways) => ways.iter().any(|tests| tests.iter().all(holds)),
            });
            if is_meant {
                found.push((CaseId(scan.first.0 + row as u64), scan.value(told, row)));
            }
        }
    })?;
    Ok(found)
}
