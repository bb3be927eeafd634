//! Scores (得分): rates weighted as the outline says, put together from what is printed, and ranked.

use crate::report::percent::{hundredths_of_percent, two_decimals};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};

use super::outline::{Table, Weight};

/// Adds score and rank to a table, the best first unless it was sorted otherwise.
pub(super) fn rank(sheet: &mut Sheet, table: &Table) {
    let weights: Vec<(usize, Weight)> = table
        .score
        .iter()
        .filter_map(|weight| {
            let at = sheet
                .columns
                .iter()
                .position(|it| it.id == weight.measure.id());
            at.map(|at| (at, *weight))
        })
        .collect();
    let mut scores: Vec<Option<i64>> = sheet.rows.iter().map(|row| scored(row, &weights)).collect();
    if table.stats.sort.is_none() {
        let rows = std::mem::take(&mut sheet.rows);
        let mut scored: Vec<_> = scores.into_iter().zip(rows).collect();
        // What is put together from several, and what could not be rated, stays below.
        scored.sort_by_key(|(score, row)| (is_rest(row), std::cmp::Reverse(*score)));
        (scores, sheet.rows) = scored.into_iter().unzip();
    }
    sheet
        .columns
        .push(Column::new("score", "得分", "score", Kind::Score));
    sheet
        .columns
        .push(Column::new("rank", "排名", "rank", Kind::Int));
    let ranked: Vec<i64> = sheet
        .rows
        .iter()
        .zip(&scores)
        .filter(|(row, _)| !is_rest(row))
        .filter_map(|(_, score)| *score)
        .collect();
    for (row, score) in sheet.rows.iter_mut().zip(&scores) {
        let better = |own: i64| ranked.iter().filter(|it| **it > own).count();
        let rank = score.filter(|_| !is_rest(row)).map(better);
        row.push(Cell::Score { hundredths: *score });
        row.push(match rank.and_then(|it| i64::try_from(it).ok()) {
            Some(n) => Cell::Int(n + 1),
            None => Cell::Empty,
        });
    }
    if let Some(total) = &mut sheet.total {
        let score = scored(total, &weights);
        total.push(Cell::Score { hundredths: score });
        total.push(Cell::Empty);
    }
    // Above the line that names the state of the file.
    let at = sheet.notes.len().saturating_sub(1);
    sheet.notes.insert(at, formula(&table.score));
}

fn is_rest(row: &[Cell]) -> bool {
    matches!(row.first(), Some(Cell::Code { code, .. }) if code == "others" || code == "none")
}

/// The weighted mean of the rates as they are printed; those with nothing to divide by leave their weight to the others.
fn scored(row: &[Cell], weights: &[(usize, Weight)]) -> Option<i64> {
    let (mut sum, mut of) = (0_i128, 0_i128);
    for (at, weight) in weights {
        let Some(Cell::Ratio { n, d }) = row.get(*at) else {
            continue;
        };
        let Some(rate) = hundredths_of_percent(*n, *d) else {
            continue;
        };
        let rate = if weight.inverse { 10_000 - rate } else { rate };
        sum += rate * i128::from(weight.points);
        of += i128::from(weight.points);
    }
    // Half up, as everywhere.
    let score = (of > 0).then(|| (2 * sum + of).div_euclid(2 * of));
    score.and_then(|it| i64::try_from(it).ok())
}

fn formula(weights: &[Weight]) -> Words {
    let part = |it: &Weight| {
        let (words, points) = (it.measure.words(), it.points);
        match it.inverse {
            true => (
                format!("（100−{}）×{points}", words.zh),
                format!("(100 − {}) × {points}", words.en),
            ),
            false => (
                format!("{}×{points}", words.zh),
                format!("{} × {points}", words.en),
            ),
        }
    };
    let (zh, en): (Vec<_>, Vec<_>) = weights.iter().map(part).unzip();
    let all: i64 = weights.iter().map(|it| it.points).sum();
    let all = two_decimals(i128::from(all) * 100);
    let all = all.trim_end_matches(".00");
    Words::new(
        format!(
            "得分：（{}）÷ {all}，按所列百分数计算，四舍五入到两位小数；分母为 0 的指标不计，其权重由其余指标分担；同分同名次",
            zh.join("＋")
        ),
        format!(
            "score: ({}) ÷ {all}, of the percentages as printed, rounded half up to two decimals; a rate with nothing to divide by leaves its weight to the others; equal scores share a rank",
            en.join(" + ")
        ),
    )
}
