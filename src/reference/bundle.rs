//! The bundle: all embedded tables as files, as an office adopts them into its own file and reads them back for ever.

use std::collections::BTreeMap;

use crate::casework::calendar::{Calendar, Hours};
use crate::casework::code::{Axis, Codes};
use crate::casework::period::PeriodRules;

use super::{calendar, codes, periods};

const CALENDAR: &str = "calendar.csv";
const STATUTORY: &str = "statutory.csv";
const PERIODS: &str = "periods.csv";
const RULE_SETS: &str = "rule_sets.csv";
const VERSIONS: &str = "versions.txt";

/// Codes, days and periods, read.
#[derive(Clone, Debug)]
pub struct Reference {
    pub codes: Codes,
    pub calendar: Calendar,
    pub periods: PeriodRules,
}

/// The first file of a bundle that cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleFault {
    pub file: String,
    pub why: String,
}

/// The tables this program ships with.
pub fn embedded() -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = Axis::ALL
        .iter()
        .map(|axis| (codes_file(*axis), codes::table(*axis).to_owned()))
        .collect();
    for (name, text) in [
        (CALENDAR, calendar::PUBLISHED),
        (STATUTORY, calendar::STATUTORY),
        (PERIODS, periods::RULES),
        (RULE_SETS, periods::RULE_SETS),
    ] {
        files.insert(name.to_owned(), text.to_owned());
    }
    let versions = format!("{}\n{}\n", calendar::VERSION, periods::VERSION);
    files.insert(VERSIONS.to_owned(), versions);
    files
}

/// Reads a bundle, its own or an older one.
pub fn read(files: &BTreeMap<String, String>) -> Result<Reference, BundleFault> {
    read_with(files, None)
}

/// Days that an office took over itself, and the mark by which its calendar is told from the bundle's own.
#[derive(Clone, Copy, Debug)]
pub struct OwnDays<'a> {
    /// A table `date,kind,name`.
    pub rows: &'a str,
    pub mark: u64,
}

/// Reads a bundle with an office's own days over those of its calendar.
pub fn read_with(
    files: &BTreeMap<String, String>,
    own: Option<OwnDays<'_>>,
) -> Result<Reference, BundleFault> {
    let text = |name: &str| -> Result<&str, BundleFault> {
        files
            .get(name)
            .map(String::as_str)
            .ok_or_else(|| fault(name, "missing"))
    };
    let tables = Axis::ALL.iter().map(|&axis| {
        // An axis that an older bundle did not know yet is read from the program.
        let own = files.get(&codes_file(axis));
        (axis, own.map_or(codes::table(axis), String::as_str))
    });
    let rows = codes::read(tables).map_err(|(axis, why)| fault(&codes_file(axis), why))?;
    let codes = Codes::new(rows).map_err(|it| fault("codes", debug(&it)))?;
    let mut versions = text(VERSIONS)?.lines();
    let days = calendar::read(text(CALENDAR)?).map_err(|it| fault(CALENDAR, debug(&it)))?;
    let statutory =
        calendar::read_statutory(text(STATUTORY)?).map_err(|it| fault(STATUTORY, debug(&it)))?;
    let version = versions.next().unwrap_or_default();
    let mut calendar = Calendar::new(version, days, &statutory, Hours::default())
        .map_err(|it| fault(CALENDAR, debug(&it)))?;
    if let Some(own) = own {
        let days = calendar::read(own.rows).map_err(|it| fault(CALENDAR, debug(&it)))?;
        calendar = calendar
            .overlaid(format!("{version}+{}", own.mark), &days)
            .map_err(|it| fault(CALENDAR, debug(&it)))?;
    }
    let rules = periods::read(text(PERIODS)?).map_err(|it| fault(PERIODS, debug(&it)))?;
    let sets =
        periods::read_rule_sets(text(RULE_SETS)?).map_err(|it| fault(RULE_SETS, debug(&it)))?;
    let periods = PeriodRules::new(versions.next().unwrap_or_default(), sets, rules)
        .map_err(|it| fault(PERIODS, debug(&it)))?;
    Ok(Reference {
        codes,
        calendar,
        periods,
    })
}

fn codes_file(axis: Axis) -> String {
    format!("codes/{}.csv", axis.id())
}

fn fault(file: &str, why: impl ToString) -> BundleFault {
    BundleFault {
        file: file.to_owned(),
        why: why.to_string(),
    }
}

fn debug(it: &impl std::fmt::Debug) -> String {
    format!("{it:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_bundle_reads_as_the_program_knows_it() {
        let it = read(&embedded()).unwrap();
        assert_eq!(it.calendar, calendar::embedded());
        assert_eq!(it.periods, periods::embedded());
        for axis in Axis::ALL {
            assert_eq!(it.codes.all(*axis), codes::embedded().all(*axis));
        }
    }

    #[test]
    fn a_bundle_without_its_calendar_is_refused() {
        let mut files = embedded();
        files.remove(CALENDAR);
        assert_eq!(read(&files).unwrap_err().file, CALENDAR);
    }

    /// Tables are read together; each is still its own, however its lines end.
    #[test]
    fn a_code_table_is_read_as_if_alone_and_named_where_it_cannot_be() {
        let good = codes::table(Axis::Outcome);
        for table in [
            good.replace('\n', "\r\n"),
            good.trim_end().to_owned(),
            format!("{good}\n\n"),
        ] {
            let mut files = embedded();
            files.insert(codes_file(Axis::Outcome), table);
            let it = read(&files).unwrap().codes;
            for axis in Axis::ALL {
                assert_eq!(it.all(*axis), codes::embedded().all(*axis));
            }
        }
        for (row, why) in [
            ("\"never-closed,一,one,,,s,S", "a quote is not closed"),
            ("short,一,one", "3 cells in the row short, not 7"),
            ("long,一,one,,,s,S,,", "9 cells in the row long, not 7"),
        ] {
            let mut files = embedded();
            files.insert(codes_file(Axis::Outcome), format!("{good}{row}\n"));
            let it = read(&files).unwrap_err();
            assert_eq!(it.file, "codes/outcome.csv", "{row}");
            assert!(it.why.contains(why), "{}", it.why);
        }
    }
}
