//! Layouts: which columns a file has that leaves the office, in which order, under which headers; read from TOML and checked as a whole.

use serde::Deserialize;

use crate::casework::code::nearest;
use crate::office::ledger::field::Field;

/// What a column of an export holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Out {
    /// A field as a ledger would state it, so that it can be imported again.
    Told(Field),
    Number,
    State,
    /// The nearest supervised limit still running.
    Due,
    /// Whether that limit rests on a year whose holidays are not published.
    DueEstimated,
    QueryCode,
}

/// What else than the fields of a ledger there is, by identifier.
const OWN: [(&str, Out); 5] = [
    ("number", Out::Number),
    ("state", Out::State),
    ("due", Out::Due),
    ("due_estimated", Out::DueEstimated),
    ("query_code", Out::QueryCode),
];

impl Out {
    /// Identifier, as layouts name it.
    pub fn id(self) -> &'static str {
        match self {
            Out::Told(field) => field.id(),
            Out::Number => "number",
            Out::State => "state",
            Out::Due => "due",
            Out::DueEstimated => "due_estimated",
            Out::QueryCode => "query_code",
        }
    }

    pub fn of_id(id: &str) -> Option<Out> {
        let own = OWN.iter().find(|it| it.0 == id).map(|it| it.1);
        own.or_else(|| Field::of_id(id).map(Out::Told))
    }

    /// Free text: it may name anybody, and leaves the office only when a person has read it.
    pub fn is_free_text(self) -> bool {
        matches!(
            self,
            Out::Told(
                Field::Title
                    | Field::Facts
                    | Field::Demand
                    | Field::Address
                    | Field::Reply
                    | Field::Note
            )
        )
    }
}

/// The columns of a file that leaves the office.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    pub name: String,
    pub title: String,
    /// Header and what stands under it.
    pub columns: Vec<(String, Out)>,
}

/// What is wrong with a layout.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LayoutFault {
    /// Not TOML, or not what a layout consists of; the parser's own words.
    Syntax(String),
    UnknownField {
        field: String,
        near: Option<String>,
    },
    HeaderTwice {
        header: String,
    },
    NoColumns,
}

/// Layouts shipped with the program: id and text.
pub const SHIPPED: [(&str, &str); 2] = [
    ("own", include_str!("data/own.toml")),
    ("12345-return", include_str!("data/12345-return.toml")),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    title: String,
    columns: Vec<WrittenColumn>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenColumn {
    header: String,
    field: String,
}

impl Layout {
    /// A layout shipped with the program.
    pub fn shipped(name: &str) -> Option<Layout> {
        let (_, text) = SHIPPED.iter().find(|it| it.0 == name)?;
        Layout::parse(text).ok()
    }

    /// Reads a layout; every fault is named, not only the first.
    pub fn parse(text: &str) -> Result<Layout, Vec<LayoutFault>> {
        let written: Written =
            toml::from_str(text).map_err(|it| vec![LayoutFault::Syntax(it.to_string())])?;
        let mut faults = Vec::new();
        let mut columns: Vec<(String, Out)> = Vec::new();
        for WrittenColumn { header, field } in written.columns {
            if columns.iter().any(|it| it.0 == header) {
                faults.push(LayoutFault::HeaderTwice { header });
                continue;
            }
            match Out::of_id(&field) {
                Some(out) => columns.push((header, out)),
                None => {
                    let known = Field::ALL.iter().map(|it| it.id());
                    let known = known.chain(OWN.iter().map(|it| it.0));
                    let near = nearest(&field, known.map(|it| (it, it))).map(str::to_owned);
                    faults.push(LayoutFault::UnknownField { field, near });
                }
            }
        }
        if columns.is_empty() && faults.is_empty() {
            faults.push(LayoutFault::NoColumns);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Layout {
            name: written.name,
            title: written.title,
            columns,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::ledger::mapping::Mapping;

    #[test]
    fn the_shipped_layouts_are_sound() {
        for (name, text) in SHIPPED {
            let it = Layout::parse(text).unwrap_or_else(|it| panic!("{name}: {it:?}"));
            assert_eq!(it.name, name);
        }
    }

    #[test]
    fn our_own_layout_is_what_our_own_mapping_reads() {
        let layout = Layout::shipped("own").expect("it is shipped");
        let mapping = Mapping::shipped("own").expect("it is shipped");
        for (field, from) in &mapping.columns {
            let header = from.names()[0].clone();
            assert!(layout.columns.contains(&(header, Out::Told(*field))));
        }
        for (header, out) in &layout.columns {
            let read = Field::of_header(header).map(Out::Told);
            assert!(read.is_none_or(|it| it == *out), "{header}");
        }
    }

    #[test]
    fn faults_are_all_named() {
        let text = "name = \"x\"\ntitle = \"y\"\ncolumns = [\n{ header = \"a\", field = \"titel\" },\n\
                    { header = \"b\", field = \"facts\" },\n{ header = \"b\", field = \"demand\" },\n]";
        let near = Some("title".to_owned());
        let field = "titel".to_owned();
        assert_eq!(
            Layout::parse(text),
            Err(vec![
                LayoutFault::UnknownField { field, near },
                LayoutFault::HeaderTwice {
                    header: "b".to_owned()
                }
            ])
        );
        let check = |text| Layout::parse(text).expect_err("it is faulty");
        assert_eq!(
            check("name = \"x\"\ntitle = \"y\"\ncolumns = []"),
            [LayoutFault::NoColumns]
        );
        assert!(matches!(check("colums = []")[0], LayoutFault::Syntax(_)));
    }
}
