//! The typed sheet: the one shape in which rows leave the program, whatever file or page they end in.

use std::borrow::Cow;

use minicbor::{Decode, Encode};

use crate::casework::day::{Day, Moment};

/// The same thing said in Chinese and in English.
///
/// This and what is made of it stands in frozen reports for good: add fields and variants, never change one.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Encode, Decode)]
#[cbor(map)]
pub struct Words {
    #[n(0)]
    pub zh: Cow<'static, str>,
    #[n(1)]
    pub en: Cow<'static, str>,
}

/// Rows with typed columns, the notes that belong under them, and a total if there is one.
#[derive(Clone, PartialEq, Debug, Default, Encode, Decode)]
#[cbor(map)]
pub struct Sheet {
    /// By what name scripts know it among others of a bulletin; empty where it stands alone.
    #[n(0)]
    pub id: Cow<'static, str>,
    #[n(1)]
    pub title: Words,
    #[n(2)]
    pub columns: Vec<Column>,
    #[n(3)]
    pub rows: Vec<Vec<Cell>>,
    /// How the rows were counted, over which days, what was left out.
    #[n(4)]
    pub notes: Vec<Words>,
    /// One more row, which is a sum of the others and not one of them.
    #[n(5)]
    pub total: Option<Vec<Cell>>,
}

/// What stands in one column, and what it is called.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Column {
    /// The key scripts use: an identifier, added to but never renamed.
    #[n(0)]
    pub id: Cow<'static, str>,
    #[n(1)]
    pub zh: Cow<'static, str>,
    #[n(2)]
    pub en: Cow<'static, str>,
    #[n(3)]
    pub kind: Kind,
    /// Whether this column is squeezed before the others where room is short.
    #[n(4)]
    pub minor: bool,
}

/// What kind of thing a column holds; decides its alignment and how a table may squeeze it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Kind {
    /// Free text, wrapped where room is short.
    #[n(0)]
    Text,
    /// Case numbers, ID numbers, telephones: digits that are not a quantity.
    #[n(1)]
    Id,
    #[n(2)]
    Int,
    #[n(3)]
    Day,
    #[n(4)]
    Moment,
    #[n(5)]
    Money,
    #[n(6)]
    Ratio,
    #[n(7)]
    Mean,
    #[n(8)]
    Quantile,
    #[n(9)]
    Difference,
    #[n(10)]
    Score,
    #[n(11)]
    Flag,
    #[n(12)]
    Code,
}

/// One value of a row.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub enum Cell {
    #[default]
    #[n(0)]
    Empty,
    #[n(1)]
    Text(#[n(0)] String),
    #[n(2)]
    Int(#[n(0)] i64),
    #[n(3)]
    Day(#[n(0)] Day),
    #[n(4)]
    Moment(#[n(0)] Moment),
    /// An amount of money in fen (分).
    #[n(5)]
    Money(#[n(0)] i64),
    /// A share, never told without its numerator and denominator.
    #[n(6)]
    Ratio {
        #[n(0)]
        n: i64,
        #[n(1)]
        d: i64,
    },
    /// A mean, told with the sum and the number it was made of.
    #[n(7)]
    Mean {
        #[n(0)]
        sum: i64,
        #[n(1)]
        of: i64,
    },
    /// A median or another quantile: twice its value, since it may lie half way between two, and of how many.
    #[n(8)]
    Quantile {
        #[n(0)]
        twice: i64,
        #[n(1)]
        of: i64,
    },
    /// How much more than what it is compared with, in hundredths (of a percentage point, of a day); none where either is not known.
    #[n(9)]
    Difference {
        #[n(0)]
        hundredths: Option<i64>,
    },
    /// Weighted rates put together (得分), in hundredths of a point; none where nothing could be rated.
    #[n(10)]
    Score {
        #[n(0)]
        hundredths: Option<i64>,
    },
    #[n(11)]
    Flag(#[n(0)] bool),
    /// A value of a code table with its names.
    #[n(12)]
    Code {
        #[n(0)]
        code: Cow<'static, str>,
        #[n(1)]
        zh: Cow<'static, str>,
        #[n(2)]
        en: Cow<'static, str>,
    },
}

impl Words {
    pub fn new(zh: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Words {
        Words {
            zh: zh.into(),
            en: en.into(),
        }
    }
}

/// Something said in one language only, which then stands for both.
impl From<String> for Words {
    fn from(text: String) -> Words {
        Words::new(text.clone(), text)
    }
}

impl From<&'static str> for Words {
    fn from(text: &'static str) -> Words {
        Words::new(text, text)
    }
}

impl Sheet {
    pub fn new(title: Words, columns: Vec<Column>) -> Sheet {
        Sheet {
            title,
            columns,
            ..Sheet::default()
        }
    }

    pub fn row(&mut self, row: Vec<Cell>) -> &mut Sheet {
        debug_assert_eq!(row.len(), self.columns.len(), "one cell for every column");
        self.rows.push(row);
        self
    }

    pub fn note(&mut self, note: impl Into<Words>) -> &mut Sheet {
        self.notes.push(note.into());
        self
    }

    /// Where a column stands.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|it| it.id == id)
    }

    /// One more column, empty in every row so far.
    pub fn put_column(&mut self, at: usize, column: Column) {
        self.columns.insert(at, column);
        for row in self.rows.iter_mut().chain(&mut self.total) {
            row.insert(at, Cell::Empty);
        }
    }

    /// The rows of another sheet under these, every cell under the column of its own identifier: a column that only one of
    /// the two has is empty in the rows of the other.
    pub fn join(&mut self, other: Sheet) {
        let mut next = 0;
        for column in &other.columns {
            next = match self.place_of(&column.id) {
                Some(at) => at + 1,
                None => {
                    self.put_column(next, column.clone());
                    next + 1
                }
            };
        }
        let ids = other.columns.iter().map(|it| self.place_of(&it.id));
        let places: Vec<usize> = ids.flatten().collect();
        for row in other.rows {
            let mut joined = vec![Cell::Empty; self.columns.len()];
            for (place, cell) in places.iter().zip(row) {
                joined[*place] = cell;
            }
            self.rows.push(joined);
        }
        for note in other.notes {
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
    }
}

impl Column {
    pub fn new(
        id: impl Into<Cow<'static, str>>,
        zh: impl Into<Cow<'static, str>>,
        en: impl Into<Cow<'static, str>>,
        kind: Kind,
    ) -> Column {
        Column {
            id: id.into(),
            zh: zh.into(),
            en: en.into(),
            kind,
            minor: false,
        }
    }

    /// The same column, squeezed before the others where room is short.
    #[must_use]
    pub fn minor(self) -> Column {
        Column {
            minor: true,
            ..self
        }
    }
}

impl Kind {
    /// Whether the column holds numbers, which are compared by their last digits.
    pub fn is_numeric(self) -> bool {
        matches!(
            self,
            Kind::Int
                | Kind::Money
                | Kind::Ratio
                | Kind::Mean
                | Kind::Quantile
                | Kind::Difference
                | Kind::Score
        )
    }
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Cell {
        Cell::Text(text.into())
    }

    pub fn code(
        code: impl Into<Cow<'static, str>>,
        zh: impl Into<Cow<'static, str>>,
        en: impl Into<Cow<'static, str>>,
    ) -> Cell {
        Cell::Code {
            code: code.into(),
            zh: zh.into(),
            en: en.into(),
        }
    }

    pub fn ratio(n: i64, d: i64) -> Cell {
        Cell::Ratio { n, d }
    }

    pub fn mean(sum: i64, of: i64) -> Cell {
        Cell::Mean { sum, of }
    }
}

impl Kind {
    /// The cell of a group in which there is nothing.
    pub fn nothing(self) -> Cell {
        match self {
            Kind::Int => Cell::Int(0),
            Kind::Money => Cell::Money(0),
            Kind::Ratio => Cell::ratio(0, 0),
            Kind::Mean => Cell::mean(0, 0),
            Kind::Quantile => Cell::Quantile { twice: 0, of: 0 },
            Kind::Difference => Cell::Difference { hundredths: None },
            Kind::Score => Cell::Score { hundredths: None },
            _ => Cell::Empty,
        }
    }
}

/// What is not known is an empty cell.
impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(it: Option<T>) -> Cell {
        it.map_or(Cell::Empty, Into::into)
    }
}

impl From<String> for Cell {
    fn from(it: String) -> Cell {
        Cell::Text(it)
    }
}

impl From<&str> for Cell {
    fn from(it: &str) -> Cell {
        Cell::Text(it.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(it: i64) -> Cell {
        Cell::Int(it)
    }
}

impl From<Day> for Cell {
    fn from(it: Day) -> Cell {
        Cell::Day(it)
    }
}

impl From<Moment> for Cell {
    fn from(it: Moment) -> Cell {
        Cell::Moment(it)
    }
}

impl From<bool> for Cell {
    fn from(it: bool) -> Cell {
        Cell::Flag(it)
    }
}
