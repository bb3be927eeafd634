//! How the tables of a bulletin share an A4 page: which way the paper lies, how large the type is, how wide each column.

use std::borrow::Cow;

use crate::report::sheet::{Cell, Sheet};
use crate::wording::Lang;
use crate::wording::sheet::{Want, harmless, said, squeeze};

/// An A4 page and its margins as GB/T 9704 has them, in twentieths of a point; the text is 156 by 225 millimetres.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Paper {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) top: u32,
    pub(super) right: u32,
    pub(super) bottom: u32,
    pub(super) left: u32,
    pub(super) is_turned: bool,
}

pub(super) const UPRIGHT: Paper = Paper {
    width: 11_906,
    height: 16_838,
    top: 2_098,
    right: 1_474,
    bottom: 1_985,
    left: 1_588,
    is_turned: false,
};

/// The same page turned so that its binding lies above.
pub(super) const TURNED: Paper = Paper {
    width: 16_838,
    height: 11_906,
    top: 1_588,
    right: 2_098,
    bottom: 1_474,
    left: 1_985,
    is_turned: true,
};

/// Blank on both sides of what a cell holds, and its line.
pub(super) const CELL_MARGIN: u32 = 70;
const AROUND: u32 = 2 * CELL_MARGIN + 10;

/// Half points: 五号, 小五, 六号.
const TYPES: [u32; 3] = [21, 18, 15];

impl Paper {
    pub(super) fn text_width(self) -> u32 {
        self.width - self.left - self.right
    }

    pub(super) fn text_height(self) -> u32 {
        self.height - self.top - self.bottom
    }
}

/// A sheet in words, and the room its columns want.
pub(super) struct Table {
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    pub(super) total: Option<Vec<String>>,
    wants: Vec<Want>,
}

/// How a table lies on a page.
pub(super) struct Laid {
    /// Size of type in half points.
    pub(super) size: u32,
    /// In twentieths of a point.
    pub(super) widths: Vec<u32>,
}

impl Table {
    pub(super) fn of(sheet: &Sheet, lang: Lang) -> Table {
        let text = |text: Cow<str>| -> String { harmless(&text).collect() };
        let texts = |row: &Vec<Cell>| row.iter().map(|it| text(said(it, lang))).collect();
        let columns = sheet.columns.iter();
        let heads: Vec<String> = columns
            .map(|it| text(lang.either(&it.zh, &it.en).into()))
            .collect();
        let rows: Vec<Vec<String>> = sheet.rows.iter().map(texts).collect();
        let total = sheet.total.as_ref().map(texts);
        let columns = sheet.columns.iter().zip(&heads);
        let mut wants: Vec<Want> = columns.map(|(it, head)| Want::of(it, head)).collect();
        for row in rows.iter().chain(&total) {
            for (want, text) in wants.iter_mut().zip(row) {
                want.meet(text);
            }
        }
        Table {
            heads,
            rows,
            total,
            wants,
        }
    }

    /// Upright where no number is torn apart; else turned.
    pub(super) fn paper(&self) -> Paper {
        let readable = &TYPES[..2];
        match readable.iter().any(|it| self.fits(UPRIGHT, *it).is_some()) {
            true => UPRIGHT,
            false => TURNED,
        }
    }

    /// In the largest type in which no number is torn apart; as it must be where there is none.
    pub(super) fn laid(&self, paper: Paper) -> Laid {
        let mut sizes = TYPES.into_iter();
        let fitting = sizes.find_map(|it| Some((it, self.fits(paper, it)?)));
        let (size, letters) = fitting.unwrap_or_else(|| {
            let floors = self.wants.iter().map(|it| it.floor).collect();
            (TYPES[TYPES.len() - 1], floors)
        });
        Laid {
            size,
            widths: spread(paper, &letters, letter(size)),
        }
    }

    /// The widths of the columns in letters.
    fn fits(&self, paper: Paper, size: u32) -> Option<Vec<usize>> {
        let around = u32::try_from(self.wants.len()).ok()?.checked_mul(AROUND)?;
        let room = paper.text_width().checked_sub(around)? / letter(size);
        squeeze(&self.wants, usize::try_from(room).ok()?)
    }
}

/// The width of a Latin letter, half that of its type, in twentieths of a point.
fn letter(size: u32) -> u32 {
    size * 5
}

/// Widths in letters as widths on paper that fill the page: what is left over is shared by how wide they are.
fn spread(paper: Paper, widths: &[usize], letter: u32) -> Vec<u32> {
    let own = |it: &usize| {
        u64::try_from(*it).unwrap_or(u64::MAX / 1_000_000) * u64::from(letter) + u64::from(AROUND)
    };
    let all: u64 = widths.iter().map(own).sum();
    let room = u64::from(paper.text_width());
    let share =
        |it: &usize| u32::try_from(own(it) * room / all.max(1)).unwrap_or(paper.text_width());
    widths.iter().map(share).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sheet::{Column, Kind, Words};

    #[test]
    fn tables_turn_before_their_numbers_are_torn_apart() {
        let share = Cell::ratio(29_631, 43_634);
        for (n_columns, cell, is_turned, size) in [
            (3, Cell::Int(12_345), false, 21),
            (5, share.clone(), false, 21),
            (6, share.clone(), false, 18),
            (8, share.clone(), true, 21),
            (9, share.clone(), true, 18),
            (40, share, true, 15),
        ] {
            let kind = match cell {
                Cell::Ratio { .. } => Kind::Ratio,
                _ => Kind::Int,
            };
            let column = |n: usize| Column::new(format!("c{n}"), "办结率", "concluded", kind);
            let mut sheet = Sheet::new(Words::from("表"), (0..n_columns).map(column).collect());
            sheet.row(vec![cell; n_columns]);
            let table = Table::of(&sheet, Lang::Zh);
            let paper = table.paper();
            let laid = table.laid(paper);
            assert_eq!(
                (paper.is_turned, laid.size),
                (is_turned, size),
                "{n_columns}"
            );
            let all: u32 = laid.widths.iter().sum();
            let room = paper.text_width();
            assert!(
                all <= room && all + 100 > room,
                "{n_columns}: {all} of {room}"
            );
        }
    }
}
