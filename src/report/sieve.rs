//! Sieves: which cases are meant, as tests on the values of their columns.

use crate::store::StoreError;
use crate::store::columns::Column;
use crate::store::source::Rows;

/// A test on one column's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// By dictionary index: in or out.
    Codes(Vec<bool>),
    Between(u64, u64),
    Either(Vec<Test>),
    Not(Box<Test>),
}

impl Test {
    /// Holds where a column has one of these codes.
    pub fn codes(
        rows: &dyn Rows,
        column: Column,
        codes: &[impl AsRef<str>],
    ) -> Result<Test, StoreError> {
        let words = rows.words(column)?;
        let is_wanted = |word: &String| codes.iter().any(|it| it.as_ref() == word);
        Ok(Test::Codes(
            words
                .iter()
                .enumerate()
                .map(|(n, it)| n > 0 && is_wanted(it))
                .collect(),
        ))
    }

    /// The opposite for codes: holds where a column has none of them, or nothing.
    pub fn other_codes(
        rows: &dyn Rows,
        column: Column,
        codes: &[impl AsRef<str>],
    ) -> Result<Test, StoreError> {
        let mut test = Test::codes(rows, column, codes)?;
        if let Test::Codes(wanted) = &mut test {
            wanted.iter_mut().for_each(|it| *it = !*it);
        }
        Ok(test)
    }

    pub fn holds(&self, value: u64) -> bool {
        match self {
            Test::Codes(wanted) => {
                usize::try_from(value).is_ok_and(|n| wanted.get(n) == Some(&true))
            }
            Test::Between(from, to) => (*from..=*to).contains(&value),
            Test::Either(tests) => tests.iter().any(|it| it.holds(value)),
            Test::Not(test) => !test.holds(value),
        }
    }
}
