//! A row understood: typed values by field, the words kept, and every fault of the row at once.

use std::borrow::Cow;

use super::fault::{Column, Fault, Reason, excerpt};
use super::field::{Field, Kind};
use super::plan::{Feed, Plan};
use super::row::{Cell, Row};
use super::value::amount::{count, fen, yes_no};
use super::value::text::{identifier, line, prose, word};
use super::value::when::{When, when};
use super::value::{narrow, sound};

/// What a cell says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value<'r> {
    Text(Cow<'r, str>),
    /// A code, a name or an alias, still to be looked up.
    Word(Cow<'r, str>),
    When(When),
    /// Money in fen.
    Fen(i64),
    Count(u32),
    YesNo(bool),
}

impl Value<'_> {
    pub(super) fn into_owned(self) -> Value<'static> {
        match self {
            Value::Text(it) => Value::Text(Cow::Owned(it.into_owned())),
            Value::Word(it) => Value::Word(Cow::Owned(it.into_owned())),
            Value::When(it) => Value::When(it),
            Value::Fen(it) => Value::Fen(it),
            Value::Count(it) => Value::Count(it),
            Value::YesNo(it) => Value::YesNo(it),
        }
    }
}

/// A row of understood fields.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Understood<'r> {
    pub line: u64,
    /// By field; `None` where nothing was written.
    values: Vec<Option<Value<'r>>>,
    /// Header and words of the columns kept as words.
    pub kept: Vec<(&'r str, Cow<'r, str>)>,
}

impl<'r> Understood<'r> {
    pub fn get(&self, field: Field) -> Option<&Value<'r>> {
        self.values[field as usize].as_ref()
    }

    /// Text, or a word still to be looked up.
    pub fn text(&self, field: Field) -> Option<&str> {
        match self.get(field)? {
            Value::Text(it) | Value::Word(it) => Some(it),
            _ => None,
        }
    }

    pub fn when(&self, field: Field) -> Option<When> {
        match self.get(field)? {
            Value::When(it) => Some(*it),
            _ => None,
        }
    }

    pub fn fen(&self, field: Field) -> Option<i64> {
        match self.get(field)? {
            Value::Fen(it) => Some(*it),
            _ => None,
        }
    }

    pub fn count(&self, field: Field) -> Option<u32> {
        match self.get(field)? {
            Value::Count(it) => Some(*it),
            _ => None,
        }
    }

    pub fn yes_no(&self, field: Field) -> Option<bool> {
        match self.get(field)? {
            Value::YesNo(it) => Some(*it),
            _ => None,
        }
    }

    /// Bytes that are equal for two rows exactly when they say the same, whatever file, encoding or order of columns they came in.
    pub fn canonical(&self, bytes: &mut Vec<u8>) {
        let mut put = |tag: u8, key: &str, content: &[u8]| {
            bytes.push(tag);
            for part in [key.as_bytes(), content] {
                bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
                bytes.extend_from_slice(part);
            }
        };
        for field in Field::ALL {
            match self.get(*field) {
                None => {}
                Some(Value::Text(it) | Value::Word(it)) => put(0, field.id(), it.as_bytes()),
                Some(Value::When(it)) => put(1, field.id(), &it.moment().0.to_le_bytes()),
                Some(Value::Fen(it)) => put(2, field.id(), &it.to_le_bytes()),
                Some(Value::Count(it)) => put(3, field.id(), &it.to_le_bytes()),
                Some(Value::YesNo(it)) => put(4, field.id(), &[u8::from(*it)]),
            }
        }
        for (name, words) in &self.kept {
            put(5, name, words.as_bytes());
        }
    }
}

impl Plan {
    /// Understands a row, or says everything that is wrong with it.
    pub fn understand<'r>(&'r self, row: &'r Row) -> Result<Understood<'r>, Vec<Fault>> {
        if let Some(fault) = row.fault() {
            return Err(vec![fault.clone()]);
        }
        let mut faults = Vec::new();
        let mut it = Understood {
            line: row.line(),
            values: vec![None; Field::ALL.len()],
            kept: Vec::new(),
        };
        for (field, value) in &self.constants {
            it.values[*field as usize] = Some(value.clone());
        }
        for feed in &self.feeds {
            match self.fed(feed, row) {
                Ok(value) => it.values[feed.field as usize] = value,
                Err((column, reason)) => {
                    faults.push(self.fault(row, column, Some(feed.field), reason))
                }
            }
        }
        for reckoned in &self.derived {
            match count(row.cell(reckoned.column)) {
                Ok(days) => {
                    let from = it.when(reckoned.from);
                    it.values[reckoned.field as usize] = from.zip(days).map(|(from, days)| {
                        Value::When(When {
                            day: from.day.plus(i32::try_from(days).unwrap_or(i32::MAX)),
                            time: None,
                        })
                    });
                }
                Err(reason) => {
                    faults.push(self.fault(row, reckoned.column, Some(reckoned.field), reason))
                }
            }
        }
        for column in &self.kept {
            match prose(row.cell(*column), KEPT) {
                Ok(words) if words.is_empty() => {}
                Ok(words) => it.kept.push((&self.names[*column], words)),
                Err(reason) => faults.push(self.fault(row, *column, None, reason)),
            }
        }
        if faults.is_empty() {
            Ok(it)
        } else {
            Err(faults)
        }
    }

    /// The value of a field in a row, or the column to blame.
    fn fed<'r>(
        &'r self,
        feed: &'r Feed,
        row: &'r Row,
    ) -> Result<Option<Value<'r>>, (usize, Reason)> {
        if let Some(with) = &feed.join {
            return joined(feed, with, row);
        }
        let mut column = feed.columns[0];
        let mut cell = row.cell(column);
        for next in &feed.columns[1..] {
            if !is_empty(cell) {
                break;
            }
            if !is_empty(row.cell(*next)) {
                (column, cell) = (*next, row.cell(*next));
            }
        }
        if let Some(ours) = translated(feed, cell).map_err(|it| (column, it))? {
            cell = Cell::text(ours);
        }
        understand(feed.field, cell, feed.in_ten_thousands).map_err(|it| (column, it))
    }

    /// The cell a field was read from, to be named when what it says is refused later.
    pub fn cell_of(&self, field: Field, row: &Row) -> Option<(Column, String)> {
        let fed = self.feeds.iter().find(|it| it.field == field);
        let of_feed = fed.map(|feed| {
            let filled = feed.columns.iter().find(|it| !is_empty(row.cell(**it)));
            *filled.unwrap_or(&feed.columns[0])
        });
        let reckoned = self.derived.iter().find(|it| it.field == field);
        let column = of_feed.or(reckoned.map(|it| it.column))?;
        let named = Column {
            number: column + 1,
            name: self.names[column].clone(),
        };
        Some((named, excerpt(row.cell(column).text)))
    }

    fn fault(&self, row: &Row, column: usize, field: Option<Field>, reason: Reason) -> Fault {
        Fault {
            line: row.line(),
            column: Some(Column {
                number: column + 1,
                name: self.names[column].clone(),
            }),
            field,
            value: excerpt(row.cell(column).text),
            reason,
        }
    }
}

/// Characters a column kept as words may hold.
const KEPT: usize = 2_000;

fn is_empty(cell: Cell<'_>) -> bool {
    sound(cell).is_ok_and(str::is_empty)
}

/// Our word for theirs, where the mapping has one.
fn translated<'f>(feed: &'f Feed, cell: Cell<'_>) -> Result<Option<&'f str>, Reason> {
    if feed.words.is_empty() && feed.otherwise.is_none() {
        return Ok(None);
    }
    let theirs = narrow(sound(cell)?);
    let found = feed.words.binary_search_by(|it| it.0.as_str().cmp(&theirs));
    Ok(match (found, &feed.otherwise) {
        (Ok(at), _) => Some(&feed.words[at].1),
        (Err(_), Some(otherwise)) if !theirs.is_empty() => Some(otherwise),
        (Err(_), _) => None,
    })
}

fn joined<'r>(
    feed: &'r Feed,
    with: &str,
    row: &'r Row,
) -> Result<Option<Value<'r>>, (usize, Reason)> {
    let mut all = String::new();
    for column in &feed.columns {
        let text = sound(row.cell(*column)).map_err(|it| (*column, it))?;
        if !text.is_empty() {
            if !all.is_empty() {
                all.push_str(with);
            }
            all.push_str(text);
        }
    }
    let blame = |it| (feed.columns[0], it);
    let ours = translated(feed, Cell::text(&all)).map_err(blame)?;
    let value = understand(
        feed.field,
        Cell::text(ours.unwrap_or(&all)),
        feed.in_ten_thousands,
    );
    Ok(value.map_err(blame)?.map(Value::into_owned))
}

/// What a cell says when it is meant for this field; `None` when it is empty.
pub(super) fn understand<'r>(
    field: Field,
    cell: Cell<'r>,
    in_ten_thousands: bool,
) -> Result<Option<Value<'r>>, Reason> {
    let filled = |it: Cow<'r, str>| (!it.is_empty()).then_some(it);
    Ok(match field.kind() {
        Kind::Prose(limit) => filled(prose(cell, limit)?).map(Value::Text),
        Kind::Line(limit) => filled(line(cell, limit)?).map(Value::Text),
        Kind::Identifier(limit) => filled(identifier(cell, limit)?).map(Value::Text),
        Kind::Code(_) => filled(word(cell, 60)?).map(Value::Word),
        Kind::Named(_) => filled(word(cell, 200)?).map(Value::Word),
        Kind::When => when(cell)?.map(Value::When),
        Kind::Money => fen(cell, if in_ten_thousands { 1_000_000 } else { 100 })?.map(Value::Fen),
        Kind::Count => count(cell)?.map(Value::Count),
        Kind::YesNo => yes_no(cell)?.map(Value::YesNo),
    })
}
