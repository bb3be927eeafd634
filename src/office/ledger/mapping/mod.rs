//! Mappings: which column of a superior system's file feeds which field, read from TOML and checked as a whole.

mod reading;

use super::charset::Charset;
use super::field::{Field, plain_header};

/// A mapping, checked as far as it can be without the file it is for.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Mapping {
    pub name: String,
    pub title: String,
    pub encoding: Option<Charset>,
    /// Columns named here may be missing from the file.
    pub optional: bool,
    pub columns: Vec<(Field, From)>,
    pub constants: Vec<(Field, String)>,
    pub values: Vec<(Field, Words)>,
    pub ignored: Vec<String>,
    pub kept: Vec<String>,
    pub derived: Vec<(Field, Derived)>,
}

/// Which columns feed a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum From {
    /// In each row, the first of these columns that is not empty.
    First(Vec<String>),
    /// All of these columns that are not empty, one after the other.
    Join { columns: Vec<String>, with: String },
}

/// Their words and what they mean here; `*` is any other word, the empty word an empty cell.
pub type Words = Vec<(String, String)>;

/// A day reckoned from another field: so many days later.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Derived {
    pub from: Field,
    /// The column that holds the number of days.
    pub plus_days: String,
}

/// What is wrong with a mapping.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MappingFault {
    /// Line of the mapping, from 1.
    pub line: usize,
    /// Key it is about, e.g. `values.nature`.
    pub key: String,
    pub reason: MappingReason,
}

/// Why a key of a mapping cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MappingReason {
    /// Not TOML; the parser's own words.
    Syntax(String),
    UnknownKey {
        meant: Option<&'static str>,
    },
    UnknownField {
        meant: Option<&'static str>,
    },
    UnknownEncoding(String),
    /// Something else is expected here.
    Expected(&'static str),
    /// Names no column.
    NoColumns,
    /// The field is fed from elsewhere in the mapping too.
    FedTwice,
    /// The column is both fed to a field, kept or ignored.
    ColumnTwice(String),
    /// Only days are derived.
    NotADay,
    /// What the days are counted from is itself derived.
    DerivedFromDerived,
}

/// Mappings shipped with the program: id and text.
pub const SHIPPED: [(&str, &str); 2] = [
    ("own", include_str!("../data/own.toml")),
    ("12345", include_str!("../data/12345.toml")),
];

impl Mapping {
    /// A mapping shipped with the program.
    pub fn shipped(name: &str) -> Option<Mapping> {
        let (_, text) = SHIPPED.iter().find(|it| it.0 == name)?;
        Mapping::parse(text).ok()
    }

    /// Reads a mapping; every fault is named, not only the first.
    pub fn parse(text: &str) -> Result<Mapping, Vec<MappingFault>> {
        reading::parse(text)
    }

    /// Whether the mapping names this column.
    pub fn names_column(&self, plain: &str) -> bool {
        let is = |it: &String| plain_header(it) == plain;
        self.ignored.iter().chain(&self.kept).any(is)
            || self.derived.iter().any(|(_, it)| is(&it.plus_days))
            || self.columns.iter().any(|(_, it)| it.names().iter().any(is))
    }
}

impl From {
    /// The columns named, in order.
    pub fn names(&self) -> &[String] {
        match self {
            From::First(columns) | From::Join { columns, .. } => columns,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_mappings_are_sound() {
        for (name, text) in SHIPPED {
            let it = Mapping::parse(text).unwrap_or_else(|it| panic!("{name}: {it:?}"));
            assert_eq!((it.name.as_str(), it.optional), (name, true));
        }
        let own = Mapping::shipped("own").expect("it is shipped");
        let fed: Vec<Field> = own.columns.iter().map(|it| it.0).collect();
        assert_eq!(fed, Field::ALL);
        for (field, from) in &own.columns {
            assert_eq!(from.names(), [field.header()]);
        }
        assert_eq!(Mapping::shipped("x"), None);
    }
}
