//! Reading a mapping from TOML, with line and key of everything that is wrong in it.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Derived, From, Mapping, MappingFault, MappingReason, Words};
use crate::office::ledger::field::{Field, Kind};
use crate::office::ledger::nearest::nearest;
use crate::office::ledger::value::narrow;

const KEYS: [&str; 9] = [
    "name",
    "title",
    "encoding",
    "optional",
    "columns",
    "constants",
    "values",
    "ignore",
    "keep",
];

/// Reads a mapping; every fault is named, not only the first.
pub(super) fn parse(text: &str) -> Result<Mapping, Vec<MappingFault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut it = Parser {
        text,
        faults: Vec::new(),
        mapping: Mapping::default(),
    };
    match DeTable::parse(text) {
        Ok(table) => it.whole(table.get_ref()),
        Err(error) => {
            let at = error.span().map_or(0, |it| it.start);
            it.fault(at, "", MappingReason::Syntax(error.message().to_string()));
        }
    }
    if it.faults.is_empty() {
        Ok(it.mapping)
    } else {
        it.faults.sort_by_key(|it| it.line);
        Err(it.faults)
    }
}

type Value<'a, 'i> = &'a Spanned<DeValue<'i>>;

struct Parser<'t> {
    text: &'t str,
    faults: Vec<MappingFault>,
    mapping: Mapping,
}

impl Parser<'_> {
    fn fault(&mut self, at: usize, key: &str, reason: MappingReason) {
        let line = self.text.as_bytes()[..at.min(self.text.len())]
            .iter()
            .filter(|it| **it == b'\n')
            .count()
            + 1;
        self.faults.push(MappingFault {
            line,
            key: key.to_string(),
            reason,
        });
    }

    fn whole(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            let at = key.span().start;
            match key.get_ref().as_ref() {
                "name" => self.mapping.name = self.string("name", value),
                "title" => self.mapping.title = self.string("title", value),
                "encoding" => {
                    let name = self.string("encoding", value);
                    match name.parse() {
                        Ok(it) => self.mapping.encoding = Some(it),
                        Err(()) => self.fault(at, "encoding", MappingReason::UnknownEncoding(name)),
                    }
                }
                "optional" => match value.get_ref() {
                    DeValue::Boolean(it) => self.mapping.optional = *it,
                    _ => self.expected(value, "optional", "true or false"),
                },
                "columns" => self.fields("columns", value, Parser::column),
                "constants" => self.fields("constants", value, |this, key, field, value| {
                    let it = this.string(key, value);
                    this.mapping.constants.push((field, it));
                }),
                "values" => self.fields("values", value, Parser::words),
                "derive" => self.fields("derive", value, Parser::derive),
                "ignore" => self.mapping.ignored = self.columns_of("ignore", value),
                "keep" => self.mapping.kept = self.columns_of("keep", value),
                other => {
                    let meant = nearest(other, KEYS.into_iter().chain(["derive"]));
                    self.fault(at, other, MappingReason::UnknownKey { meant });
                }
            }
        }
        self.mapping.columns.sort_by_key(|it| it.0);
        self.fed_once(table);
    }

    /// Every field is fed from one place, and every column goes to one kind of place.
    fn fed_once(&mut self, table: &DeTable<'_>) {
        let mut fed: Vec<Field> = Vec::new();
        for section in ["columns", "constants", "derive"] {
            let Some(fields) = table.get(section).and_then(|it| it.get_ref().as_table()) else {
                continue;
            };
            for (key, _) in fields {
                let Some(field) = Field::of_id(key.get_ref()) else {
                    continue;
                };
                if fed.contains(&field) {
                    let key_of = format!("{section}.{}", key.get_ref());
                    self.fault(key.span().start, &key_of, MappingReason::FedTwice);
                }
                fed.push(field);
            }
        }
        let fed = |it: &Mapping, name: &String| {
            it.columns.iter().any(|(_, it)| it.names().contains(name))
        };
        for (section, twice) in [
            (
                "ignore",
                self.mapping
                    .ignored
                    .iter()
                    .find(|it| fed(&self.mapping, it) || self.mapping.kept.contains(it))
                    .cloned(),
            ),
            (
                "keep",
                self.mapping
                    .kept
                    .iter()
                    .find(|it| fed(&self.mapping, it))
                    .cloned(),
            ),
        ] {
            if let Some(name) = twice {
                let at = table.get(section).map_or(0, |it| it.span().start);
                self.fault(at, section, MappingReason::ColumnTwice(name));
            }
        }
    }

    fn expected(&mut self, value: Value<'_, '_>, key: &str, what: &'static str) {
        self.fault(value.span().start, key, MappingReason::Expected(what));
    }

    fn string(&mut self, key: &str, value: Value<'_, '_>) -> String {
        if let DeValue::String(it) = value.get_ref() {
            return it.to_string();
        }
        self.expected(value, key, "text in quotes");
        String::new()
    }

    fn strings(&mut self, key: &str, value: Value<'_, '_>) -> Vec<String> {
        let found = match value.get_ref() {
            DeValue::String(it) => vec![it.to_string()],
            DeValue::Array(list) => list.iter().map(|it| self.string(key, it)).collect(),
            _ => {
                self.expected(value, key, "the name of a column, or a list of names");
                return Vec::new();
            }
        };
        if found.is_empty() {
            self.fault(value.span().start, key, MappingReason::NoColumns);
        }
        found
    }

    /// A section whose keys are fields.
    fn fields(
        &mut self,
        section: &str,
        value: Value<'_, '_>,
        each: impl Fn(&mut Self, &str, Field, Value<'_, '_>),
    ) {
        let Some(table) = value.get_ref().as_table() else {
            self.expected(value, section, "a section");
            return;
        };
        for (key, value) in table {
            let name = format!("{section}.{}", key.get_ref());
            match Field::of_id(key.get_ref()) {
                Some(field) => each(self, &name, field, value),
                None => {
                    let meant = nearest(key.get_ref(), Field::ALL.iter().map(|it| it.id()));
                    self.fault(
                        key.span().start,
                        &name,
                        MappingReason::UnknownField { meant },
                    );
                }
            }
        }
    }

    fn column(&mut self, key: &str, field: Field, value: Value<'_, '_>) {
        let from = match value.get_ref() {
            DeValue::Table(_) => {
                let [join, with] = self.inner(key, value, ["join", "with"]);
                let columns = join.map_or(Vec::new(), |it| self.strings(key, it));
                if join.is_none() {
                    self.expected(value, key, "join = [columns]");
                }
                let with = with.map_or(" ".to_string(), |it| self.string(key, it));
                From::Join { columns, with }
            }
            _ => From::First(self.strings(key, value)),
        };
        self.mapping.columns.push((field, from));
    }

    fn words(&mut self, key: &str, field: Field, value: Value<'_, '_>) {
        let Some(table) = value.get_ref().as_table() else {
            self.expected(value, key, "a section of words");
            return;
        };
        let mut words: Words = Vec::new();
        for (word, code) in table {
            let code = self.string(&format!("{key}.{}", word.get_ref()), code);
            words.push((narrow(word.get_ref().trim()).into_owned(), code));
        }
        self.mapping.values.push((field, words));
    }

    fn derive(&mut self, key: &str, field: Field, value: Value<'_, '_>) {
        let at = value.span().start;
        let [from, plus_days] = self.inner(key, value, ["from", "plus_days"]);
        let (Some(from), Some(plus_days)) = (from, plus_days) else {
            self.expected(value, key, "{ from = FIELD, plus_days = COLUMN }");
            return;
        };
        let id = self.string(key, from);
        let plus_days = self.string(key, plus_days);
        let Some(from) = Field::of_id(&id) else {
            let meant = nearest(&id, Field::ALL.iter().map(|it| it.id()));
            self.fault(at, key, MappingReason::UnknownField { meant });
            return;
        };
        if [from, field].iter().any(|it| it.kind() != Kind::When) {
            self.fault(at, key, MappingReason::NotADay);
        }
        if from == field
            || self
                .mapping
                .derived
                .iter()
                .any(|it| it.0 == from || it.1.from == field)
        {
            self.fault(at, key, MappingReason::DerivedFromDerived);
        }
        self.mapping
            .derived
            .push((field, Derived { from, plus_days }));
    }

    /// The section `columns = [..]` of `[ignore]` and `[keep]`.
    fn columns_of(&mut self, key: &str, value: Value<'_, '_>) -> Vec<String> {
        let [columns] = self.inner(key, value, ["columns"]);
        match columns {
            // An empty list is a note to oneself, and harmless.
            Some(it) if matches!(it.get_ref(), DeValue::Array(list) if list.is_empty()) => {
                Vec::new()
            }
            Some(it) => self.strings(key, it),
            None => {
                self.expected(value, key, "columns = [names]");
                Vec::new()
            }
        }
    }

    /// The values of a small table that may hold these keys and no others.
    fn inner<'a, 'i, const N: usize>(
        &mut self,
        key: &str,
        value: Value<'a, 'i>,
        keys: [&'static str; N],
    ) -> [Option<Value<'a, 'i>>; N] {
        let mut found = [None; N];
        for (inner, value) in value.get_ref().as_table().into_iter().flatten() {
            match keys.iter().position(|it| *it == inner.get_ref()) {
                Some(at) => found[at] = Some(value),
                None => {
                    let meant = nearest(inner.get_ref(), keys);
                    let key = format!("{key}.{}", inner.get_ref());
                    self.fault(
                        inner.span().start,
                        &key,
                        MappingReason::UnknownKey { meant },
                    );
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::ledger::charset::Charset;

    #[test]
    fn a_mapping_is_read() {
        let text = r#"
name = "x"
encoding = "gbk"
[columns]
external_no = "id"
title = ["a", "b"]
facts = { join = ["c", "d"], with = "；" }
[constants]
channel = "hotline"
[values.nature]
"投诉" = "complain"
"*" = "other"
[ignore]
columns = ["period"]
[keep]
columns = ["river"]
[derive]
concluded_on = { from = "received_on", plus_days = "days" }
"#;
        let it = Mapping::parse(text).expect("it is sound");
        assert_eq!(it.encoding, Some(Charset::GB18030));
        assert_eq!(
            it.columns[0],
            (Field::ExternalNo, From::First(vec!["id".to_string()]))
        );
        assert_eq!(it.columns[1].1.names(), ["a", "b"]);
        let joined = From::Join {
            columns: vec!["c".to_string(), "d".to_string()],
            with: "；".to_string(),
        };
        assert_eq!(it.columns[2].1, joined);
        assert_eq!(
            it.values[0].1[1],
            ("投诉".to_string(), "complain".to_string())
        );
        assert_eq!(
            (it.ignored, it.kept),
            (vec!["period".to_string()], vec!["river".to_string()])
        );
        assert_eq!(it.derived[0].1.from, Field::ReceivedOn);
    }

    #[test]
    fn every_fault_has_a_line_and_a_key() {
        let check = |text: &str, line, key: &str, reason| {
            let key = key.to_string();
            assert_eq!(
                Mapping::parse(text),
                Err(vec![MappingFault { line, key, reason }]),
                "{text}"
            );
        };
        use MappingReason::*;
        check(
            "\n[colums]\n",
            2,
            "colums",
            UnknownKey {
                meant: Some("columns"),
            },
        );
        check("x = 1", 1, "x", UnknownKey { meant: None });
        check(
            "[columns]\ntitel = \"a\"",
            2,
            "columns.titel",
            UnknownField {
                meant: Some("title"),
            },
        );
        check(
            "[values.natur]\na = \"b\"",
            1,
            "values.natur",
            UnknownField {
                meant: Some("nature"),
            },
        );
        check(
            "encoding = \"x\"",
            1,
            "encoding",
            UnknownEncoding("x".to_string()),
        );
        check("name = 1", 1, "name", Expected("text in quotes"));
        check("optional = 1", 1, "optional", Expected("true or false"));
        check("columns = 1", 1, "columns", Expected("a section"));
        check(
            "[columns]\ntitle = 1",
            2,
            "columns.title",
            Expected("the name of a column, or a list of names"),
        );
        check("[columns]\ntitle = []", 2, "columns.title", NoColumns);
        check(
            "[columns]\ntitle = { with = \"a\" }",
            2,
            "columns.title",
            Expected("join = [columns]"),
        );
        check(
            "[columns]\ntitle = { joins = [\"a\"], join = [\"a\"] }",
            2,
            "columns.title.joins",
            UnknownKey {
                meant: Some("join"),
            },
        );
        check(
            "[values]\nnature = \"a\"",
            2,
            "values.nature",
            Expected("a section of words"),
        );
        check(
            "[values.nature]\na = 1",
            2,
            "values.nature.a",
            Expected("text in quotes"),
        );
        check("[ignore]", 1, "ignore", Expected("columns = [names]"));
        check(
            "[columns]\ntitle = \"a\"\n[constants]\ntitle = \"b\"",
            4,
            "constants.title",
            FedTwice,
        );
        check(
            "[columns]\ntitle = \"a\"\n[keep]\ncolumns = [\"a\"]",
            3,
            "keep",
            ColumnTwice("a".to_string()),
        );
        check(
            "[ignore]\ncolumns = [\"a\"]\n[keep]\ncolumns = [\"a\"]",
            1,
            "ignore",
            ColumnTwice("a".to_string()),
        );
        let days = "{ from = FIELD, plus_days = COLUMN }";
        check(
            "[derive]\nconcluded_on = { from = \"received_on\" }",
            2,
            "derive.concluded_on",
            Expected(days),
        );
        check(
            "[derive]\ntitle = { from = \"received_on\", plus_days = \"d\" }",
            2,
            "derive.title",
            NotADay,
        );
        check(
            "[derive]\nreplied_on = { from = \"replied_on\", plus_days = \"d\" }",
            2,
            "derive.replied_on",
            DerivedFromDerived,
        );
        check(
            "[derive]\nreplied_on = { from = \"recieved_on\", plus_days = \"d\" }",
            2,
            "derive.replied_on",
            UnknownField {
                meant: Some("received_on"),
            },
        );
        let syntax = Mapping::parse("name = \n").expect_err("it is no TOML");
        assert!(matches!(
            (syntax[0].line, &syntax[0].reason),
            (1, Syntax(_))
        ));
        let twice =
            Mapping::parse("[columns]\ntitle = \"a\"\ntitle = \"b\"").expect_err("it is no TOML");
        assert!(matches!((twice[0].line, &twice[0].reason), (3, Syntax(_))));
        let many = Mapping::parse("x = 1\n[columns]\ny = \"a\"\n[constants]\nz = \"b\"");
        assert_eq!(many.expect_err("three things are wrong").len(), 3);
    }
}
