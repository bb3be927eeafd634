//! Outlines (报表定义): which sheets, pictures and sentences a bulletin has; the built-in ones and an office's own are the same.

use crate::casework::code::{nearest, plain};
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::office::error::FormReason;
use crate::office::stats::Stats;
use crate::report::measure::Measure;
use crate::report::picture::Shape;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::report::stretch::Length;

use super::sentence::Sentence;

/// What a bulletin is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    pub name: String,
    /// What an office's own says, as SHA-256, whatever its comments, spacing and order; none of the program's, whose
    /// reports keep their names from one version to the next.
    pub digest: Option<[u8; 32]>,
    pub title: Words,
    /// How long its stretch may be, the usual length first; any, where none is named.
    pub lengths: Vec<Length>,
    pub parts: Vec<Part>,
}

/// One piece of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Heading(Words),
    Sentence(Sentence),
    Table(Box<Table>),
    Cases(Box<Cases>),
    Activities(Activities),
    Blanks(Blanks),
}

/// A sheet to be counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub id: String,
    pub title: Option<Words>,
    /// The question; its days are those of the bulletin.
    pub stats: Stats,
    pub over: Over,
    /// Groups without a case have a row, too, in the order of their table.
    pub every: bool,
    pub score: Vec<Weight>,
    /// The measures of the only row stand under each other, with what they are compared with beside them.
    pub upright: bool,
    /// Measures whose comparisons are shown; none: all.
    pub compared: Vec<Measure>,
    /// Columns drawn, and how.
    pub pictures: Vec<(Shape, Vec<String>)>,
}

/// Single cases, listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Cases {
    pub id: String,
    pub title: Option<Words>,
    /// Which cases: its conditions, and which day of a case lies in the period.
    pub stats: Stats,
    pub over: Over,
    /// Only those beyond a limit, the longest first; else all, the newest first.
    pub overdue: bool,
    /// Examples of what a sheet counts: its conditions and days hold, too.
    pub of: Option<Examples>,
    /// No more than so many; how many more there are is told.
    pub most: usize,
}

/// Of which groups of a sheet there are examples, and how many.
#[derive(Clone, Debug, PartialEq)]
pub struct Examples {
    pub sheet: String,
    pub groups: usize,
    pub each: usize,
}

/// Cases that a report may list: more are a list, not a report.
pub const MOST_LISTED: usize = 200;

/// Work that belongs to no case, added up over the period.
#[derive(Clone, Debug, PartialEq)]
pub struct Activities {
    pub id: String,
    pub title: Words,
    /// One row for each, in this order.
    pub kinds: Vec<String>,
    /// With the people, not the matters alone.
    pub people: bool,
}

/// Figures a form asks for and nobody records here: rows to be filled in by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Blanks {
    pub id: String,
    pub title: Words,
    pub rows: Vec<Words>,
}

/// Which days a sheet counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Those of the bulletin.
    #[default]
    Stretch,
    /// From the beginning of the longer stretch in which the bulletin's ends, up to its end.
    Since(Length),
    /// Everything up to its end.
    All,
}

/// What a rate counts for in a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    pub measure: Measure,
    pub points: i64,
    /// The less the better: 100 less the rate counts.
    pub inverse: bool,
}

/// What is wrong with an outline, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineFault {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// The key it belongs to; empty where there is none.
    pub key: String,
    pub why: OutlineReason,
}

/// Why an outline is not understood.
#[derive(Clone, Debug, PartialEq)]
pub enum OutlineReason {
    /// Not TOML, in the parser's own words.
    Syntax(String),
    UnknownKey {
        near: Option<String>,
    },
    Missing {
        key: &'static str,
    },
    Expected(Expected),
    NotALength,
    NotOver,
    /// The groups of that dimension cannot all be named, or there are two of them.
    NotEvery,
    /// Only a table of one row can stand upright.
    NotUpright,
    NoParts,
    /// A report of the program has that name, under which its figures may be frozen.
    NameTaken {
        by: &'static Shipped,
    },
    /// A part is a heading, a text, a sheet, a list of cases, activities or blanks.
    NotOnePart,
    /// Only groups of one dimension that are codes have examples.
    NotExamples,
    /// The name of a sheet is for scripts.
    NotAName,
    NameTwice,
    /// A word of a question, as `stats` would refuse it.
    Asked {
        value: String,
        why: FormReason,
    },
    UnknownSheet {
        name: String,
        near: Option<String>,
    },
    /// The sheet has no such column.
    UnknownFigure {
        name: String,
        near: Option<String>,
    },
    UnknownTurn {
        name: String,
        near: Option<String>,
    },
    /// A brace without its other.
    OpenBrace,
    /// The turn wants a column that is compared, or one that is not.
    TurnDoesNotFit {
        turn: String,
    },
    /// Only rates are weighted, and only those of the sheet.
    NotARate {
        value: String,
    },
}

/// What stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Text,
    Texts,
    YesOrNo,
    Number,
    /// From 1 to the most cases that are listed.
    Count,
    Section,
    Parts,
}

/// An outline that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shipped {
    pub id: &'static str,
    pub zh: &'static str,
    pub en: &'static str,
    /// The usual length of its stretch.
    pub length: Length,
    pub text: &'static str,
}

/// One outline for every length from a week on.
const BULLETIN: &str = include_str!("data/bulletin.toml");

const fn shipped(
    id: &'static str,
    zh: &'static str,
    en: &'static str,
    length: Length,
    text: &'static str,
) -> Shipped {
    Shipped {
        id,
        zh,
        en,
        length,
        text,
    }
}

macro_rules! data {
    ($name:literal) => {
        include_str!(concat!("data/", $name, ".toml"))
    };
}

/// Every report that comes with the program.
#[rustfmt::skip]
pub const SHIPPED: &[Shipped] = &[
    shipped("daily", "日报", "daily sheet", Length::Day, data!("daily")),
    shipped("weekly", "周报", "weekly bulletin", Length::Week, BULLETIN),
    shipped("monthly", "月报", "monthly bulletin", Length::Month, BULLETIN),
    shipped("quarterly", "季报", "quarterly bulletin", Length::Quarter, BULLETIN),
    shipped("half-year", "半年报", "half-year bulletin", Length::Half, BULLETIN),
    shipped("annual", "年报", "annual bulletin", Length::Year, BULLETIN),
    shipped("brief", "简报", "one paragraph", Length::Month, data!("brief")),
    shipped("supervision", "督办考核表", "supervision table by body", Length::Month, data!("supervision")),
    shipped("rates", "三率排名", "response, solved, satisfied", Length::Month, data!("rates")),
    shipped("mediation", "人民调解统计表", "return on people's mediation", Length::Month, data!("mediation")),
    shipped("matrix", "综治矩阵表", "matrix of disputes", Length::Month, data!("matrix")),
    shipped("petition", "信访年报", "annual report on petitions", Length::Year, data!("petition")),
    shipped("workload", "调解员工作量", "work of mediators", Length::Month, data!("workload")),
    shipped("hotspots", "热点和重复", "hot spots and repeats", Length::Month, data!("hotspots")),
];

impl Shipped {
    /// The report meant by a name.
    pub fn of(name: &str) -> Option<&'static Shipped> {
        let name = plain(name);
        SHIPPED.iter().find(|it| it.id == name || it.zh == name)
    }

    /// Its outline, under its own name and with its own length first.
    pub fn outline(&self, rules: &Rules, today: Day) -> Result<Outline, Vec<OutlineFault>> {
        let mut outline = Outline::parse(self.text, rules, today, true)?;
        outline.name = self.id.to_owned();
        outline.lengths.sort_by_key(|it| *it != self.length);
        Ok(outline)
    }

    /// The name nearest to one that is not known.
    pub fn nearest_to(name: &str) -> Option<&'static str> {
        let names = SHIPPED.iter().flat_map(|it| [it.zh, it.id]);
        nearest(name, names.map(|it| (it, it)))
    }
}

/// The reports that come with the program, as a list.
pub fn shipped_ones() -> Sheet {
    let columns = vec![
        Column::new("report", "报表", "report", Kind::Text),
        Column::new("name", "名称", "name", Kind::Code),
        Column::new("length", "统计期", "period", Kind::Code),
    ];
    let mut sheet = Sheet::new(Words::new("报表", "reports"), columns);
    for it in SHIPPED {
        let length = it.length.words();
        sheet.row(vec![
            Cell::text(it.id),
            Cell::code(it.id, it.zh, it.en),
            Cell::code(it.length.id(), length.zh, length.en),
        ]);
    }
    sheet.note(Words::new(
        "默认为最近一个已结束的统计期；--period 另选，如 2026-10、2026Q3、上周，或用 --from 和 --to",
        "by default the newest period that is over; --period chooses another, as 2026-10, 2026Q3, last-week, or --from and --to",
    ));
    sheet
}

impl Outline {
    /// The lists of cases, in order.
    pub fn cases(&self) -> impl Iterator<Item = &Cases> {
        self.parts.iter().filter_map(|it| match it {
            Part::Cases(it) => Some(&**it),
            _ => None,
        })
    }

    /// The sums of work that belongs to no case, in order.
    pub fn activities(&self) -> impl Iterator<Item = &Activities> {
        self.parts.iter().filter_map(|it| match it {
            Part::Activities(it) => Some(it),
            _ => None,
        })
    }

    /// The tables, in order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.parts.iter().filter_map(|it| match it {
            Part::Table(it) => Some(&**it),
            _ => None,
        })
    }
}
