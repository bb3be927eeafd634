//! What a table has to be told of: its columns by the words people use for them.

use crate::casework::code::nearest;
use crate::report::compare::Compare;
use crate::report::measure::Measure;
use crate::report::sheet::Kind;

use super::outline::Table;
use super::sentence::Known;

/// Tables as sentences know them.
pub(super) struct Tables<'a>(pub(super) &'a [Table]);

impl Tables<'_> {
    fn named(&self, id: &str) -> Option<&Table> {
        self.0.iter().find(|it| it.id == id)
    }
}

impl Known for Tables<'_> {
    fn sheets(&self) -> Vec<&str> {
        self.0.iter().map(|it| it.id.as_str()).collect()
    }

    fn column(&self, sheet: &str, word: &str) -> Result<String, Option<String>> {
        self.named(sheet)
            .map_or(Err(None), |it| column_of(it, word))
    }

    fn is_compared(&self, sheet: &str, column: &str) -> bool {
        self.named(sheet).is_some_and(|it| {
            let compares = it.stats.compare.iter();
            compares
                .clone()
                .any(|it| column.ends_with(&format!(".{}", it.id())))
        })
    }
}

/// The id of the column that a word means in a table: a measure, one of its comparisons, the score.
pub(super) fn column_of(table: &Table, word: &str) -> Result<String, Option<String>> {
    let (name, suffix) = match word.split_once('.') {
        None => (word, None),
        Some((name, suffix)) => (name, Some(suffix)),
    };
    if !table.score.is_empty() {
        match name {
            "score" | "得分" => return Ok("score".to_owned()),
            "rank" | "排名" => return Ok("rank".to_owned()),
            _ => {}
        }
    }
    let measure = measure_of(table, name)?;
    // The figures of all groups across stand in the last columns.
    let base = match (table.stats.across, table.stats.measures.len()) {
        (None, _) => measure.id().to_owned(),
        (Some(_), 1) => "total".to_owned(),
        (Some(_), _) => format!("total.{}", measure.id()),
    };
    let Some(suffix) = suffix else {
        return Ok(base);
    };
    let is_compared = table.compared.is_empty() || table.compared.contains(&measure);
    let compares: &[Compare] = if is_compared {
        &table.stats.compare
    } else {
        &[]
    };
    let known = suffixes(compares, measure.kind());
    let found = known.iter().find(|it| it.0 == suffix || it.1 == suffix);
    match found {
        Some((id, _)) => Ok(format!("{base}.{id}")),
        None => {
            let near = nearest(
                suffix,
                known
                    .iter()
                    .flat_map(|it| [(it.0.as_str(), it), (it.1.as_str(), it)]),
            );
            Err(near.map(|it| format!("{name}.{}", it.0)))
        }
    }
}

/// The measure of a table that a word means.
pub(super) fn measure_of(table: &Table, word: &str) -> Result<Measure, Option<String>> {
    let measures = &table.stats.measures;
    Measure::of(word)
        .filter(|it| measures.contains(it))
        .ok_or_else(|| {
            let zh: Vec<String> = measures
                .iter()
                .map(|it| it.words().zh.into_owned())
                .collect();
            let known = measures
                .iter()
                .map(|it| it.id())
                .chain(zh.iter().map(String::as_str));
            nearest(word, known.map(|it| (it, it))).map(str::to_owned)
        })
}

/// What columns a comparison adds, by id and in Chinese.
fn suffixes(compares: &[Compare], kind: Kind) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for compare in compares {
        let (id, zh) = (compare.id(), compare.words().zh);
        all.push((id.to_owned(), zh.clone().into_owned()));
        all.push((format!("{id}_change"), format!("{zh}增减")));
        if matches!(kind, Kind::Int | Kind::Money) {
            all.push((format!("{id}_rate"), format!("{zh}率")));
        }
    }
    all
}
