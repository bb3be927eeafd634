//! Tallies: what is added up over cases, each told by the columns it reads and the conditions it sets.

use crate::store::columns::Column;

/// What must hold of a case for it to be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cond {
    /// The column holds one of these codes.
    Is(Column, &'static [&'static str]),
    /// None of them, or nothing.
    IsNot(Column, &'static [&'static str]),
    /// The column holds anything but nothing or nought.
    Any(Column),
    /// Nothing, or nought.
    None(Column),
    /// The state is one that is still open.
    Open,
    /// The nearest supervised limit was before today.
    Late,
    /// The period whose standing this column tells has ended in time or late, or runs past its limit.
    Due(Column),
    /// At least so much of a count.
    AtLeast(Column, u64),
    /// Any of these columns holds something.
    AnyOf(&'static [Column]),
}

/// From one day of a case to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    pub from: Column,
    pub to: Column,
}

/// Who or what is counted once however many cases it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Applicants, the same by ID number, else by name and telephone.
    Persons,
    /// Cases linked as the same matter, together.
    Matters,
    /// Codes of a column.
    Codes(Column),
}

/// Something that is added up over cases; every measure is made of one or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tally {
    /// Cases of which all this holds.
    Cases(&'static [Cond]),
    /// A count kept with each case, added up where all this holds.
    Sum(Column, &'static [Cond]),
    /// Amounts in fen.
    Fen(Column),
    /// Natural days of a stage, added up over the cases that have both its ends.
    Days(Stage),
    /// The same, kept one by one: for medians.
    Spread(Stage),
    /// Days by which mediation ended before a first-instance trial begun on receipt would have had to end: the limit is
    /// that of a row of the periods table.
    Saved { rule: &'static str },
    /// Each counted once.
    Distinct(Whom, &'static [Cond]),
}

/// Every case.
pub const ALL: &[Cond] = &[];

impl Cond {
    pub fn columns(self) -> Vec<Column> {
        match self {
            Cond::Is(it, _)
            | Cond::IsNot(it, _)
            | Cond::Any(it)
            | Cond::None(it)
            | Cond::AtLeast(it, _) => vec![it],
            Cond::AnyOf(columns) => columns.to_vec(),
            Cond::Open => vec![Column::State],
            Cond::Late => vec![Column::Due],
            Cond::Due(it) => vec![it, limit_of(it)],
        }
    }
}

/// Where the limit of the period stands whose standing a column tells.
pub fn limit_of(standing: Column) -> Column {
    match standing {
        Column::SignIn => Column::SignInLimit,
        Column::Response => Column::ResponseLimit,
        _ => Column::HandlingLimit,
    }
}

impl Tally {
    pub fn conds(self) -> &'static [Cond] {
        match self {
            Tally::Cases(it) | Tally::Sum(_, it) | Tally::Distinct(_, it) => it,
            Tally::Fen(_) | Tally::Days(_) | Tally::Spread(_) => ALL,
            Tally::Saved { .. } => SETTLED_ON,
        }
    }

    /// The columns it reads.
    pub fn columns(self) -> Vec<Column> {
        let conds = self.conds().iter().flat_map(|it| it.columns());
        self.added().into_iter().chain(conds).collect()
    }

    /// The columns whose values it adds up.
    pub fn added(self) -> Vec<Column> {
        match self {
            Tally::Cases(_) | Tally::Distinct(Whom::Persons | Whom::Matters, _) => vec![],
            Tally::Sum(it, _) | Tally::Fen(it) | Tally::Distinct(Whom::Codes(it), _) => vec![it],
            Tally::Days(it) | Tally::Spread(it) => vec![it.from, it.to],
            Tally::Saved { .. } => vec![Column::Received, Column::Concluded],
        }
    }

    /// Looked up by key once the place of every case is known.
    pub fn is_keyed(self) -> bool {
        matches!(self, Tally::Distinct(Whom::Persons | Whom::Matters, _))
    }

    /// Kept one by one instead of as a sum.
    pub fn is_gathered(self) -> bool {
        matches!(self, Tally::Spread(_) | Tally::Distinct(..))
    }
}

/// Mediations that were settled, with the day.
pub const SETTLED_ON: &[Cond] = &[
    Cond::Is(Column::Outcome, &["settled"]),
    Cond::Any(Column::Concluded),
];
