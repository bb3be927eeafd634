//! Pictures: the numbers of a sheet as bars or lines, made once for terminal, page, paper and workbook.

use minicbor::{Decode, Encode};

use super::percent::hundredths_of_percent;
use super::sheet::{Cell, Column, Kind, Sheet, Words};

/// Bars beyond these would be a table drawn badly.
pub const MOST_LABELS: usize = 40;
/// More points of a line than these no paper shows apart: a year of days has room.
pub const MOST_POINTS: usize = 400;
/// More lines or kinds of bar than these nobody can tell apart.
pub const MOST_SERIES: usize = 4;

/// How numbers are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Shape {
    /// One bar for each row, lying, so that long Chinese labels can be read.
    #[n(0)]
    Bars,
    /// One point for each row, joined, for rows in the order of time.
    #[n(1)]
    Lines,
}

/// Numbers to be drawn: one label for every row, one value of every series for each label.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Picture {
    #[n(0)]
    pub title: Words,
    #[n(1)]
    pub shape: Shape,
    #[n(2)]
    pub labels: Vec<Words>,
    #[n(3)]
    pub series: Vec<Series>,
}

/// One column of numbers.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Series {
    #[n(0)]
    pub name: Words,
    #[n(1)]
    pub kind: Kind,
    #[n(2)]
    pub values: Vec<Cell>,
}

impl Shape {
    pub const ALL: [Shape; 2] = [Shape::Bars, Shape::Lines];

    pub fn id(self) -> &'static str {
        match self {
            Shape::Bars => "bars",
            Shape::Lines => "lines",
        }
    }
}

impl Picture {
    /// The picture of a sheet: its rows by their first cells, its numeric columns as series; with ids given, only those
    /// columns. `None` where there is nothing to draw: no row, or noughts alone. All series are of one kind, that of the
    /// first, since they share a scale; every number drawn stands in the sheet.
    pub fn of(sheet: &Sheet, shape: Shape, ids: &[&str]) -> Option<Picture> {
        let is_wanted = |id: &str| ids.is_empty() || ids.contains(&id);
        let columns = || {
            let numbered = sheet.columns.iter().enumerate();
            numbered.filter(|(_, it)| it.kind.is_numeric() && is_wanted(&it.id))
        };
        let kind = columns().next()?.1.kind;
        let n_labels = sheet
            .columns
            .iter()
            .take_while(|it| !it.kind.is_numeric())
            .count();
        let most = match shape {
            Shape::Bars => MOST_LABELS,
            Shape::Lines => MOST_POINTS,
        };
        let rows = &sheet.rows[..sheet.rows.len().min(most)];
        if rows.is_empty() || n_labels == 0 {
            return None;
        }
        let series = columns().filter(|it| it.1.kind == kind).take(MOST_SERIES);
        let picture = Picture {
            title: sheet.title.clone(),
            shape,
            labels: rows
                .iter()
                .map(|row| label(&row[..n_labels.min(row.len())]))
                .collect(),
            series: series
                .map(|(n, it)| Series {
                    name: Words::new(it.zh.clone(), it.en.clone()),
                    kind: it.kind,
                    values: rows
                        .iter()
                        .map(|row| row.get(n).cloned().unwrap_or_default())
                        .collect(),
                })
                .collect(),
        };
        (picture.most() > 0.0).then_some(picture)
    }

    /// Every row of a sheet as a line through these columns, whose groups follow each other in time.
    pub fn of_rows(sheet: &Sheet, points: &[usize]) -> Option<Picture> {
        let kind = sheet.columns.get(*points.first()?)?.kind;
        let columns = points.iter().filter_map(|n| sheet.columns.get(*n));
        let is_label = |it: &&Column| !it.kind.is_numeric();
        let n_labels = sheet.columns.iter().take_while(is_label).count();
        let rows = &sheet.rows[..sheet.rows.len().min(MOST_LABELS)];
        let values = |row: &[Cell]| -> Vec<Cell> {
            let cells = points.iter().map(|n| row.get(*n).cloned());
            cells.map(Option::unwrap_or_default).collect()
        };
        let name = |row: &[Cell]| match n_labels {
            0 => sheet.title.clone(),
            n => label(&row[..n.min(row.len())]),
        };
        let series = rows.iter().map(|row| Series {
            name: name(row),
            kind,
            values: values(row),
        });
        let picture = Picture {
            title: sheet.title.clone(),
            shape: Shape::Lines,
            labels: columns
                .map(|it| Words::new(it.zh.clone(), it.en.clone()))
                .collect(),
            series: series.collect(),
        };
        (!picture.series.is_empty()).then_some(picture)
    }

    /// The largest value drawn; 0 where there is none.
    pub fn most(&self) -> f64 {
        let values = self.series.iter().flat_map(|it| &it.values);
        values.filter_map(size).fold(0.0, f64::max)
    }
}

/// How long the bar of a cell is, in units of its kind: cases, yuan, percent, days. `None` where there is no number.
pub fn size(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Int(n) => Some(*n as f64),
        Cell::Money(fen) => Some(*fen as f64 / 100.0),
        Cell::Ratio { n, d } => hundredths_of_percent(*n, *d).map(|it| it as f64 / 100.0),
        Cell::Mean { sum, of } if *of != 0 => Some(*sum as f64 / *of as f64),
        Cell::Score { hundredths } => hundredths.map(|it| it as f64 / 100.0),
        _ => None,
    }
}

/// What a row is called by its first cells.
pub(super) fn label(cells: &[Cell]) -> Words {
    let (mut zh, mut en) = (Vec::new(), Vec::new());
    for cell in cells {
        let words = match cell {
            Cell::Code { zh, en, .. } => Words::new(zh.clone(), en.clone()),
            Cell::Text(text) => Words::from(text.clone()),
            Cell::Day(day) => Words::from(day.to_string()),
            Cell::Moment(it) => Words::from(it.to_string()),
            Cell::Int(n) => Words::from(n.to_string()),
            _ => continue,
        };
        zh.push(words.zh);
        en.push(words.en);
    }
    Words::new(zh.join(" · "), en.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        let columns = vec![
            Column::new("channel", "渠道", "channel", Kind::Code),
            Column::new("count", "件数", "cases", Kind::Int),
            Column::new("success", "成功率", "success", Kind::Ratio),
            Column::new("open", "在办", "open", Kind::Int),
        ];
        let mut sheet = Sheet::new(Words::new("渠道", "channels"), columns);
        for (zh, n) in [("窗口", 3), ("热线", 0)] {
            let label = Cell::code("x", zh, zh);
            sheet.row(vec![label, Cell::Int(n), Cell::ratio(n, n), Cell::Int(1)]);
        }
        sheet
    }

    #[test]
    fn a_picture_shows_the_numbers_of_its_sheet() {
        let picture = Picture::of(&sheet(), Shape::Bars, &[]).unwrap();
        assert_eq!(picture.labels[1].zh, "热线");
        let names: Vec<_> = picture.series.iter().map(|it| &*it.name.zh).collect();
        // The rate has another scale.
        assert_eq!(names, ["件数", "在办"]);
        assert!((picture.most() - 3.0).abs() < f64::EPSILON);
        let rates = Picture::of(&sheet(), Shape::Lines, &["success"]).unwrap();
        assert_eq!(
            rates.series[0].values,
            [Cell::ratio(3, 3), Cell::ratio(0, 0)]
        );
        assert_eq!(rates.series[0].values.iter().filter_map(size).count(), 1);
    }

    #[test]
    fn rows_are_lines_where_columns_follow_each_other() {
        let picture = Picture::of_rows(&sheet(), &[1, 3]).unwrap();
        let names: Vec<_> = picture.series.iter().map(|it| &*it.name.zh).collect();
        assert_eq!(names, ["窗口", "热线"]);
        assert_eq!(picture.labels[1].zh, "在办");
        assert_eq!(picture.series[0].values, [Cell::Int(3), Cell::Int(1)]);
        assert_eq!(Picture::of_rows(&sheet(), &[]), None);
    }

    #[test]
    fn where_there_is_nothing_there_is_no_picture() {
        let mut empty = sheet();
        empty.rows.clear();
        assert_eq!(Picture::of(&empty, Shape::Bars, &[]), None);
        assert_eq!(Picture::of(&sheet(), Shape::Bars, &["channel"]), None);
        let mut noughts = sheet();
        noughts.rows.remove(0);
        assert_eq!(Picture::of(&noughts, Shape::Bars, &["count"]), None);
    }
}
