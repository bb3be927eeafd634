//! Reading an outline from TOML, with line and column of everything that is wrong in it.

/// Sentences, lists of cases, rows filled in by hand.
mod parts;

use sha2::{Digest, Sha256};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::casework::code::nearest;
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::office::form::Fields;
use crate::office::stats::Stats;
use crate::report::measure::Measure;
use crate::report::picture::Shape;
use crate::report::sheet::{Kind, Words};
use crate::report::stretch::Length;

use super::every;
use super::known::{column_of, measure_of};
use super::outline::{
    Expected, Outline, OutlineFault, OutlineReason, Over, Part, Shipped, Table, Weight,
};

const KEYS: [&str; 5] = ["name", "title", "title_en", "length", "part"];
/// What makes a part the kind of part it is.
const KINDS: [&str; 6] = ["heading", "text", "sheet", "cases", "activities", "blanks"];
/// Keys of a sheet and the fields of a question they fill.
const ASKED: [(&str, &str); 9] = [
    ("by", "by"),
    ("across", "across"),
    ("measures", "measure"),
    ("where", "where"),
    ("dates", "dates"),
    ("compare", "compare"),
    ("top", "top"),
    ("sort", "sort"),
    ("total", "total"),
];
const OF_SHEET: [&str; 10] = [
    "sheet", "title", "title_en", "over", "every", "score", "upright", "compared", "bars", "lines",
];

type Value<'a, 'i> = &'a Spanned<DeValue<'i>>;

impl Outline {
    /// Reads an office's own outline as it is meant under these rules; every fault is named, not only the first.
    pub fn read(text: &str, rules: &Rules, today: Day) -> Result<Outline, Vec<OutlineFault>> {
        let mut outline = Outline::parse(text, rules, today, false)?;
        outline.digest = Some(digest(text));
        Ok(outline)
    }

    /// Reads an outline, which may be one of the program's.
    pub(super) fn parse(
        text: &str,
        rules: &Rules,
        today: Day,
        is_ours: bool,
    ) -> Result<Outline, Vec<OutlineFault>> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut it = Parser {
            text,
            rules,
            today,
            is_ours,
            faults: Vec::new(),
            ids: Vec::new(),
            tables: Vec::new(),
            unsound: Vec::new(),
        };
        let outline = match DeTable::parse(text) {
            Ok(table) => it.whole(table.get_ref()),
            Err(error) => {
                let at = error.span().map_or(0, |it| it.start);
                it.fault(at, "", OutlineReason::Syntax(error.message().to_owned()));
                None
            }
        };
        match outline.filter(|_| it.faults.is_empty()) {
            Some(outline) => Ok(outline),
            None => {
                it.faults.sort_by_key(|it| (it.line, it.column));
                Err(it.faults)
            }
        }
    }
}

struct Parser<'t> {
    text: &'t str,
    rules: &'t Rules,
    today: Day,
    /// It comes with the program.
    is_ours: bool,
    faults: Vec<OutlineFault>,
    /// Names of sheets so far.
    ids: Vec<String>,
    /// The tables, for the sentences that tell of them.
    tables: Vec<Table>,
    /// Names of tables with faults of their own: what is told of them is not judged.
    unsound: Vec<String>,
}

impl Parser<'_> {
    fn fault(&mut self, at: usize, key: &str, why: OutlineReason) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let begin = before.rfind('\n').map_or(0, |it| it + 1);
        self.faults.push(OutlineFault {
            line,
            column: before[begin..].chars().count() + 1,
            key: key.to_owned(),
            why,
        });
    }

    fn expected(&mut self, value: Value<'_, '_>, key: &str, what: Expected) {
        self.fault(value.span().start, key, OutlineReason::Expected(what));
    }

    fn unknown_key<'k>(&mut self, at: usize, key: &str, known: impl Iterator<Item = &'k str>) {
        let near = nearest(key, known.map(|it| (it, it))).map(str::to_owned);
        self.fault(at, key, OutlineReason::UnknownKey { near });
    }

    fn whole(&mut self, table: &DeTable<'_>) -> Option<Outline> {
        for (key, _) in table {
            if !KEYS.contains(&key.get_ref().as_ref()) {
                self.unknown_key(key.span().start, key.get_ref(), KEYS.into_iter());
            }
        }
        let name = table.get("name").and_then(|it| self.name(it));
        if name.is_none() && table.get("name").is_none() {
            self.fault(0, "name", OutlineReason::Missing { key: "name" });
        }
        let title = self.title(table);
        if table.get("title").is_none() {
            self.fault(0, "title", OutlineReason::Missing { key: "title" });
        }
        let lengths = table
            .get("length")
            .map_or(Vec::new(), |it| self.lengths(it));
        let Some(parts) = table.get("part") else {
            self.fault(0, "part", OutlineReason::NoParts);
            return None;
        };
        let DeValue::Array(list) = parts.get_ref() else {
            self.expected(parts, "part", Expected::Parts);
            return None;
        };
        if list.is_empty() {
            self.fault(parts.span().start, "part", OutlineReason::NoParts);
        }
        // Sentences may tell of sheets that stand below them: sheets are read first.
        let mut read: Vec<Option<Part>> = Vec::new();
        for value in list.iter() {
            let part = self.part_without_text(value);
            match &part {
                Some(Part::Table(it)) => self.tables.push((**it).clone()),
                _ => self.unsound.extend(name_of(value)),
            }
            read.push(part);
        }
        for (part, value) in read.iter_mut().zip(list.iter()) {
            if let Some(table) = value.get_ref().as_table()
                && table.contains_key("text")
            {
                *part = self.sentence(table).map(Part::Sentence);
            }
        }
        Some(Outline {
            name: name?,
            digest: None,
            title: title?,
            lengths,
            parts: read.into_iter().flatten().collect(),
        })
    }

    fn part_without_text(&mut self, value: Value<'_, '_>) -> Option<Part> {
        let Some(table) = value.get_ref().as_table() else {
            self.expected(value, "part", Expected::Section);
            return None;
        };
        let at = table
            .iter()
            .map(|it| it.0.span().start)
            .min()
            .unwrap_or(value.span().start);
        let kinds: Vec<&str> = KINDS
            .into_iter()
            .filter(|it| table.contains_key(*it))
            .collect();
        match kinds[..] {
            ["heading"] => {
                self.keys(table, ["heading", "heading_en"].into_iter());
                self.both(table, "heading", "heading_en").map(Part::Heading)
            }
            ["text"] => {
                self.keys(table, ["text", "text_en"].into_iter());
                None
            }
            ["sheet"] => self.table(table).map(|it| Part::Table(Box::new(it))),
            ["cases"] => self.cases(table).map(|it| Part::Cases(Box::new(it))),
            ["activities"] => self.activities(table).map(Part::Activities),
            ["blanks"] => self.blanks(table).map(Part::Blanks),
            _ => {
                self.fault(at, "part", OutlineReason::NotOnePart);
                None
            }
        }
    }

    fn unknown_sheet(&self, name: &str) -> OutlineReason {
        let sheets = self
            .tables
            .iter()
            .map(|it| (it.id.as_str(), it.id.as_str()));
        OutlineReason::UnknownSheet {
            name: name.to_owned(),
            near: nearest(name, sheets).map(str::to_owned),
        }
    }

    /// Names every key that is not among those known.
    fn keys<'k>(&mut self, table: &DeTable<'_>, known: impl Iterator<Item = &'k str> + Clone) {
        for (key, _) in table {
            if !known.clone().any(|it| it == key.get_ref().as_ref()) {
                self.unknown_key(key.span().start, key.get_ref(), known.clone());
            }
        }
    }

    fn text_of(&mut self, key: &str, value: Value<'_, '_>) -> Option<String> {
        if let DeValue::String(it) = value.get_ref() {
            return Some(it.to_string());
        }
        self.expected(value, key, Expected::Text);
        None
    }

    /// What the report is asked for by, and frozen under: none of the program's has it.
    fn name(&mut self, value: Value<'_, '_>) -> Option<String> {
        let name = self.text_of("name", value)?;
        if let Some(by) = Shipped::of(&name).filter(|_| !self.is_ours) {
            let why = OutlineReason::NameTaken { by };
            self.fault(value.span().start, "name", why);
        }
        Some(name)
    }

    /// A text and its English, where there is one.
    fn both(&mut self, table: &DeTable<'_>, zh: &str, en: &str) -> Option<Words> {
        let said = table.get(zh).and_then(|it| self.text_of(zh, it))?;
        let english = table.get(en).and_then(|it| self.text_of(en, it));
        Some(match english {
            Some(english) => Words::new(said, english),
            None => Words::from(said),
        })
    }

    fn title(&mut self, table: &DeTable<'_>) -> Option<Words> {
        self.both(table, "title", "title_en")
    }

    fn lengths(&mut self, value: Value<'_, '_>) -> Vec<Length> {
        let mut lengths = Vec::new();
        for (at, word) in self.texts("length", value) {
            match Length::of(&word) {
                Some(it) => lengths.push(it),
                None => self.fault(at, "length", OutlineReason::NotALength),
            }
        }
        lengths
    }

    /// A text or a list of texts, each with its place; numbers and yes or no as people write them.
    fn texts(&mut self, key: &str, value: Value<'_, '_>) -> Vec<(usize, String)> {
        let one = |it: Value<'_, '_>| match it.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            DeValue::Integer(n) => Some(n.to_string()),
            DeValue::Boolean(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
            _ => None,
        };
        let list = match value.get_ref() {
            DeValue::Array(list) => list.iter().collect(),
            _ => vec![value],
        };
        let mut texts = Vec::new();
        for it in list {
            match one(it) {
                Some(text) => texts.push((it.span().start, text)),
                None => self.expected(it, key, Expected::Texts),
            }
        }
        texts
    }

    /// A name for scripts, that no other sheet has.
    fn id(&mut self, key: &str, value: Value<'_, '_>) -> Option<String> {
        let id = self.text_of(key, value)?;
        let at = value.span().start;
        let is_plain = |it: char| it.is_alphanumeric() || it == '_' || it == '-';
        if id.is_empty() || !id.chars().all(is_plain) {
            self.fault(at, key, OutlineReason::NotAName);
            return None;
        }
        if self.ids.contains(&id) {
            self.fault(at, key, OutlineReason::NameTwice);
        }
        self.ids.push(id.clone());
        Some(id)
    }

    fn table(&mut self, table: &DeTable<'_>) -> Option<Table> {
        let known = OF_SHEET.into_iter().chain(ASKED.iter().map(|it| it.0));
        self.keys(table, known);
        let id = table.get("sheet").and_then(|it| self.id("sheet", it))?;
        let stats = self.question(table, &ASKED)?;
        let mut made = Table {
            id,
            title: self.title(table),
            stats,
            over: Over::Stretch,
            every: false,
            score: Vec::new(),
            upright: false,
            compared: Vec::new(),
            pictures: Vec::new(),
        };
        let by = &made.stats.by;
        let one = matches!(by[..], [one] if every::can_be_named(one));
        made.every = self.flag(table, "every", one, OutlineReason::NotEvery);
        let flat = by.is_empty() && made.stats.across.is_none();
        made.upright = self.flag(table, "upright", flat, OutlineReason::NotUpright);
        if let Some(value) = table.get("compared") {
            made.compared = self.compared(value, &made);
        }
        if let Some(value) = table.get("over") {
            made.over = self.over(value)?;
        }
        if let Some(value) = table.get("score") {
            made.score = self.score(value, &made);
        }
        for (key, shape) in [("bars", Shape::Bars), ("lines", Shape::Lines)] {
            if let Some(value) = table.get(key) {
                let drawn = self.drawn(key, value, &made);
                made.pictures.push((shape, drawn));
            }
        }
        Some(made)
    }

    /// The question asked by keys, each with the field that it fills.
    fn question(&mut self, table: &DeTable<'_>, asked: &[(&str, &str)]) -> Option<Stats> {
        let mut filled = Fields::default();
        let mut is_sound = true;
        for &(key, field) in asked {
            let Some(value) = table.get(key) else {
                continue;
            };
            let texts = self.texts(key, value);
            for (at, text) in &texts {
                let mut alone = Fields::default();
                alone.set(field, text.as_str());
                if let Err(it) = Stats::build(&alone, self.rules, self.today) {
                    let (value, why) = (it.value, it.why);
                    self.fault(*at, key, OutlineReason::Asked { value, why });
                    is_sound = false;
                }
            }
            // Conditions hold together; everything else is a list.
            let join = if key == "where" { ";" } else { "," };
            let texts: Vec<String> = texts.into_iter().map(|it| it.1).collect();
            filled.set(field, texts.join(join));
        }
        if !is_sound {
            return None;
        }
        match Stats::build(&filled, self.rules, self.today) {
            Ok(it) => Some(it),
            Err(it) => {
                let at = table.get("by").map_or(0, |it| it.span().start);
                let (value, why) = (it.value, it.why);
                self.fault(at, "by", OutlineReason::Asked { value, why });
                None
            }
        }
    }

    /// Yes or no; yes only where it fits.
    fn flag(&mut self, table: &DeTable<'_>, key: &str, fits: bool, why: OutlineReason) -> bool {
        let Some(value) = table.get(key) else {
            return false;
        };
        match value.get_ref() {
            DeValue::Boolean(true) if !fits => self.fault(value.span().start, key, why),
            DeValue::Boolean(it) => return *it,
            _ => self.expected(value, key, Expected::YesOrNo),
        }
        false
    }

    /// Measures of the table.
    fn compared(&mut self, value: Value<'_, '_>, made: &Table) -> Vec<Measure> {
        let mut measures = Vec::new();
        for (at, word) in self.texts("compared", value) {
            match measure_of(made, &word) {
                Ok(it) => measures.push(it),
                Err(near) => {
                    let why = OutlineReason::UnknownFigure { name: word, near };
                    self.fault(at, "compared", why);
                }
            }
        }
        measures
    }

    fn over(&mut self, value: Value<'_, '_>) -> Option<Over> {
        let word = self.text_of("over", value)?;
        let over = match (word.as_str(), Length::of(&word)) {
            ("all" | "全部", _) => Some(Over::All),
            (_, Some(length)) => Some(Over::Since(length)),
            _ => None,
        };
        if over.is_none() {
            self.fault(value.span().start, "over", OutlineReason::NotOver);
        }
        over
    }

    /// `score = { on_time_rate = 40, return_rate = -10 }`: below nought, the less the better.
    fn score(&mut self, value: Value<'_, '_>, made: &Table) -> Vec<Weight> {
        let Some(table) = value.get_ref().as_table() else {
            self.expected(value, "score", Expected::Section);
            return Vec::new();
        };
        let mut weights = Vec::new();
        for (key, value) in table {
            let (word, at) = (key.get_ref().as_ref(), key.span().start);
            let Some(measure) = Measure::of(word) else {
                let near = Measure::nearest_to(word);
                let why = crate::office::error::FormReason::UnknownMeasure { near };
                let value = word.to_owned();
                self.fault(at, "score", OutlineReason::Asked { value, why });
                continue;
            };
            if measure.kind() != Kind::Ratio || !made.stats.measures.contains(&measure) {
                let value = word.to_owned();
                self.fault(at, "score", OutlineReason::NotARate { value });
                continue;
            }
            let points = match value.get_ref() {
                DeValue::Integer(it) => it.to_string().parse::<i64>().ok(),
                _ => None,
            };
            match points.filter(|it| (1..=1000).contains(&it.abs())) {
                Some(it) => weights.push(Weight {
                    measure,
                    points: it.abs(),
                    inverse: it < 0,
                }),
                None => self.expected(value, word, Expected::Number),
            }
        }
        let order = |it: &Weight| made.stats.measures.iter().position(|m| *m == it.measure);
        weights.sort_by_key(order);
        weights
    }

    /// Columns to be drawn, by their ids.
    fn drawn(&mut self, key: &str, value: Value<'_, '_>, made: &Table) -> Vec<String> {
        let mut ids = Vec::new();
        for (at, word) in self.texts(key, value) {
            match column_of(made, &word) {
                Ok(id) => ids.push(id),
                Err(near) => {
                    let why = OutlineReason::UnknownFigure { name: word, near };
                    self.fault(at, key, why);
                }
            }
        }
        ids
    }
}

/// What an outline says: its keys in the order of their names, nothing of comments and spacing.
fn digest(text: &str) -> [u8; 32] {
    let said: toml::Table = toml::from_str(text.trim_start_matches('\u{feff}'))
        .expect("it was read as an outline before");
    Sha256::digest(serde_json::to_vec(&said).expect("TOML is written as JSON")).into()
}

/// The name of the sheet that a part is, whether or not the rest of it is sound.
fn name_of(part: Value<'_, '_>) -> Option<String> {
    let name = part.get_ref().as_table()?.get("sheet")?;
    name.get_ref().as_str().map(str::to_owned)
}
