//! A mapping laid on a header: which column feeds which field, and what of the file is left over.

use super::fault::Reason;
use super::field::{Field, Kind, is_ordinal, plain_header};
use super::mapping::{From, Mapping, Words};
use super::nearest::nearest;
use super::row::Cell;
use super::source::Header;
use super::understood::{Value, understand};

/// Where every field comes from. Columns are counted from 0.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Names of all columns, as the file writes them.
    pub names: Vec<String>,
    pub feeds: Vec<Feed>,
    pub constants: Vec<(Field, Value<'static>)>,
    pub derived: Vec<Reckoned>,
    /// Columns kept as words in the case's note.
    pub kept: Vec<usize>,
    /// Columns nobody asked for, to be named to the asker; those without a name and those that number the rows are not among them.
    pub unknown: Vec<usize>,
    /// Columns of the mapping that the file does not have, where that is allowed.
    pub absent: Vec<(Field, String)>,
}

/// How one field is fed.
#[derive(Clone, Debug)]
pub struct Feed {
    pub field: Field,
    pub columns: Vec<usize>,
    /// Joined with this, when all columns count and not only the first that is not empty.
    pub join: Option<String>,
    /// Their words, sorted, and ours.
    pub words: Words,
    /// What a cell of any other word means.
    pub otherwise: Option<String>,
    /// The header says 万元: what is written without a unit is ten thousand yuan.
    pub in_ten_thousands: bool,
}

/// A day so many days after another.
#[derive(Clone, Copy, Debug)]
pub struct Reckoned {
    pub field: Field,
    pub from: Field,
    pub column: usize,
}

/// Why a mapping does not fit a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PlanFault {
    /// Several columns would feed one field, and nothing says how.
    Ambiguous { field: Field, columns: Vec<String> },
    /// A column that is asked for stands in the file more than once.
    DuplicateColumn { name: String, numbers: Vec<usize> },
    /// The file has no such column.
    ColumnAbsent {
        wanted: String,
        field: Option<Field>,
        meant: Option<String>,
    },
    /// No column tells when the matter came in.
    NoReceivedOn,
    /// No column tells what the matter is about.
    NoStory,
    /// A constant of the mapping is not understood.
    Constant {
        field: Field,
        value: String,
        reason: Reason,
    },
}

impl Plan {
    /// Lays a mapping on a header; without one, headers are recognised by what people call them.
    pub fn lay(header: &Header, mapping: Option<&Mapping>) -> Result<Plan, Vec<PlanFault>> {
        let none = Mapping::default();
        let mut it = Layer {
            mapping: mapping.unwrap_or(&none),
            plain: header.names.iter().map(|it| plain_header(it)).collect(),
            used: vec![false; header.names.len()],
            faults: Vec::new(),
            plan: Plan {
                names: header.names.clone(),
                feeds: Vec::new(),
                constants: Vec::new(),
                derived: Vec::new(),
                kept: Vec::new(),
                unknown: Vec::new(),
                absent: Vec::new(),
            },
        };
        it.by_mapping();
        it.by_header();
        it.the_rest();
        if it.faults.is_empty() {
            Ok(it.plan)
        } else {
            Err(it.faults)
        }
    }
}

/// Whether a text is the header of a column that a mapping names or that is known anyway.
pub fn is_known(name: &str, mapping: Option<&Mapping>) -> bool {
    Field::of_header(name).is_some()
        || mapping.is_some_and(|it| it.names_column(&plain_header(name)))
}

struct Layer<'m> {
    mapping: &'m Mapping,
    plain: Vec<String>,
    used: Vec<bool>,
    faults: Vec<PlanFault>,
    plan: Plan,
}

impl Layer<'_> {
    fn by_mapping(&mut self) {
        let mapping = self.mapping;
        for (field, from) in &mapping.columns {
            let found: Vec<usize> = from
                .names()
                .iter()
                .filter_map(|it| self.column(it))
                .collect();
            let complete = match from {
                From::First(_) => !found.is_empty(),
                From::Join { columns, .. } => found.len() == columns.len(),
            };
            if !complete {
                let wanted = from.names().iter().find(|it| self.column(it).is_none());
                self.absent(wanted.cloned().unwrap_or_default(), Some(*field));
            }
            if !found.is_empty() {
                let join = match from {
                    From::Join { with, .. } => Some(with.clone()),
                    From::First(_) => None,
                };
                self.feed(*field, found, join);
            }
        }
        for (field, written) in &mapping.constants {
            let words = self.words(*field);
            let value = words
                .iter()
                .find(|it| it.0 == *written)
                .map_or(written, |it| &it.1);
            match understand(*field, Cell::text(value), false) {
                Ok(Some(it)) => self.plan.constants.push((*field, it.into_owned())),
                Ok(None) => {}
                Err(reason) => self.faults.push(PlanFault::Constant {
                    field: *field,
                    value: written.clone(),
                    reason,
                }),
            }
        }
        for (field, it) in &mapping.derived {
            match self.column(&it.plus_days) {
                None => self.absent(it.plus_days.clone(), Some(*field)),
                Some(column) => {
                    self.used[column] = true;
                    self.plan.derived.push(Reckoned {
                        field: *field,
                        from: it.from,
                        column,
                    });
                }
            }
        }
        for name in &mapping.kept {
            match self.column(name) {
                None => self.absent(name.clone(), None),
                Some(column) => {
                    self.used[column] = true;
                    self.plan.kept.push(column);
                }
            }
        }
        for name in &mapping.ignored {
            let plain = plain_header(name);
            for (used, _) in self
                .used
                .iter_mut()
                .zip(&self.plain)
                .filter(|it| *it.1 == plain)
            {
                *used = true;
            }
        }
    }

    /// Columns no mapping speaks of feed the field people mean by their header.
    fn by_header(&mut self) {
        let mut found: Vec<(Field, Vec<usize>)> = Vec::new();
        for column in 0..self.plain.len() {
            let field = Field::of_header(&self.plain[column]).filter(|_| !self.used[column]);
            let Some(field) = field.filter(|it| !self.is_fed(*it)) else {
                continue;
            };
            match found.iter_mut().find(|it| it.0 == field) {
                Some((_, columns)) => columns.push(column),
                None => found.push((field, vec![column])),
            }
        }
        for (field, columns) in found {
            if columns.len() > 1 {
                let columns = columns
                    .iter()
                    .map(|it| self.plan.names[*it].clone())
                    .collect();
                self.faults.push(PlanFault::Ambiguous { field, columns });
            } else {
                self.feed(field, columns, None);
            }
        }
    }

    fn the_rest(&mut self) {
        self.plan.unknown = (0..self.plain.len())
            .filter(|it| {
                !self.used[*it] && !self.plain[*it].is_empty() && !is_ordinal(&self.plain[*it])
            })
            .collect();
        let ambiguous = |field| {
            self.faults
                .iter()
                .any(|it| matches!(it, PlanFault::Ambiguous { field: it, .. } if *it == field))
        };
        let told = |field| self.is_fed(field) || ambiguous(field);
        let story = [Field::Title, Field::Facts, Field::Demand]
            .into_iter()
            .any(told);
        let received = told(Field::ReceivedOn);
        self.faults
            .extend((!received).then_some(PlanFault::NoReceivedOn));
        self.faults.extend((!story).then_some(PlanFault::NoStory));
    }

    fn is_fed(&self, field: Field) -> bool {
        self.plan.feeds.iter().any(|it| it.field == field)
            || self.mapping.constants.iter().any(|it| it.0 == field)
            || self.mapping.derived.iter().any(|it| it.0 == field)
    }

    fn feed(&mut self, field: Field, columns: Vec<usize>, join: Option<String>) {
        for column in &columns {
            self.used[*column] = true;
        }
        let mut words = self.words(field);
        let otherwise = words
            .iter()
            .position(|it| it.0 == "*")
            .map(|it| words.remove(it).1);
        words.sort();
        let in_ten_thousands = field.kind() == Kind::Money
            && columns.iter().any(|it| self.plain[*it].ends_with("(万元)"));
        self.plan.feeds.push(Feed {
            field,
            columns,
            join,
            words,
            otherwise,
            in_ten_thousands,
        });
    }

    fn words(&self, field: Field) -> Words {
        let it = self.mapping.values.iter().find(|it| it.0 == field);
        it.map_or(Words::new(), |it| it.1.clone())
    }

    /// The column of this name; one that stands twice is a fault, as nobody can say which is meant.
    fn column(&mut self, name: &str) -> Option<usize> {
        let plain = plain_header(name);
        let found: Vec<usize> = (0..self.plain.len())
            .filter(|it| self.plain[*it] == plain)
            .collect();
        if found.len() > 1 {
            let fault = PlanFault::DuplicateColumn {
                name: name.to_string(),
                numbers: found.iter().map(|it| it + 1).collect(),
            };
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
            found.iter().for_each(|it| self.used[*it] = true);
        }
        found.first().copied()
    }

    fn absent(&mut self, wanted: String, field: Option<Field>) {
        if self.mapping.optional {
            self.plan.absent.extend(field.map(|it| (it, wanted)));
            return;
        }
        let meant = nearest(
            &plain_header(&wanted),
            self.plain.iter().map(String::as_str),
        );
        self.faults.push(PlanFault::ColumnAbsent {
            meant: meant.map(str::to_string),
            wanted,
            field,
        });
    }
}
