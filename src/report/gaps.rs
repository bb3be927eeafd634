//! Gaps in time: stretches without a case between those with some, which a table lists and a line goes through.

use std::collections::BTreeSet;

use super::count::{Counted, Group, none};
use super::dimension::Dimension;
use super::picture::MOST_POINTS;
use super::tabulate::Layout;

/// Gives every stretch between the first and the last that was counted a group of its own: as columns, and as rows where
/// they are of time alone and in its order. False where there are more than a line can show: those without a case are
/// left out then.
pub fn fill(counted: &mut Counted, layout: &Layout) -> bool {
    let is_ranked = layout.sort.is_some() || layout.top.is_some();
    let rows = match layout.by {
        [one] if !is_ranked => Some((0, *one)),
        _ => None,
    };
    let columns = layout.across.map(|it| (layout.by.len(), it));
    let mut is_whole = true;
    for (at, dimension) in rows.into_iter().chain(columns) {
        if matches!(dimension, Dimension::On(..)) {
            is_whole &= fill_one(counted, layout, at);
        }
    }
    is_whole
}

/// The same of one dimension, whose members were laid out in the order of the calendar.
fn fill_one(counted: &mut Counted, layout: &Layout, at: usize) -> bool {
    let groups = &counted.groups;
    let held: BTreeSet<usize> = groups.iter().map(|it| it.key[at]).collect();
    let dated = || held.iter().copied().filter(|it| *it > 0);
    let (Some(first), Some(last), Some(any)) =
        (dated().next(), dated().next_back(), groups.first())
    else {
        return true;
    };
    let n_all = last - first + 1;
    if n_all > MOST_POINTS {
        return dated().count() == n_all;
    }
    let mut key = any.key.clone();
    let nothing = vec![none(layout.tallies); counted.totals.len()];
    for missing in (first..last).filter(|it| !held.contains(it)) {
        key[at] = missing;
        counted.groups.push(Group {
            key: key.clone(),
            n_cases: 0,
            amounts: nothing.clone(),
        });
    }
    counted.groups.sort_by(|a, b| a.key.cmp(&b.key));
    true
}
