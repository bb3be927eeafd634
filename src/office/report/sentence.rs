//! Sentences with places for figures: every number they tell is read from a sheet of the same bulletin.

use crate::casework::code::nearest;
use crate::report::percent::{hundredths_of_percent, mean, percent, two_decimals};
use crate::report::sheet::{Cell, Column, Sheet, Words};

use super::outline::OutlineReason;

/// A sentence in both languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    pub zh: Vec<Piece>,
    pub en: Vec<Piece>,
}

/// Words, or a place that is filled.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Words(String),
    Office,
    Period,
    Figure(Figure),
}

/// Which figure stands in a place, and how it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub sheet: String,
    /// The column, by its id.
    pub column: String,
    /// The row, by code or name; none: the total, or the only row.
    pub row: Option<String>,
    pub turn: Turn,
}

/// How a figure is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    #[default]
    Plain,
    /// Up or down against what it is compared with, and by which share.
    Change,
    /// The rows where it is largest.
    Most(usize),
    /// The rows where it lies below that of all, the lowest first.
    Below(usize),
    /// The rows where it grew most against what it is compared with.
    Rose(usize),
    Fell(usize),
}

/// A turn that takes a number of rows.
type Counted = fn(usize) -> Turn;

/// Every one of them.
const TURNS: [(&str, Counted); 4] = [
    ("most", Turn::Most),
    ("below", Turn::Below),
    ("rose", Turn::Rose),
    ("fell", Turn::Fell),
];
/// Rows told where nobody says how many.
const FEW: usize = 3;

/// A place that is not understood: where it begins in the text, in bytes, and why.
pub type Misplaced = (usize, OutlineReason);

/// The columns of a sheet that is told of, by their ids; `word` may name them as the office does.
pub trait Known {
    fn sheets(&self) -> Vec<&str>;
    /// The id of the column meant, of a sheet there is.
    fn column(&self, sheet: &str, word: &str) -> Result<String, Option<String>>;
    /// The column is held against another time.
    fn is_compared(&self, sheet: &str, column: &str) -> bool;
}

/// Reads `本期{总量.件数}件`: words, and places in braces.
pub fn read(text: &str, known: &dyn Known) -> Result<Vec<Piece>, Misplaced> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find(['{', '}']).map(|it| at + it) {
        let close = text[open..].find('}').map(|it| open + it);
        let Some(close) = close.filter(|it| *it > open) else {
            return Err((open, OutlineReason::OpenBrace));
        };
        if open > at {
            pieces.push(Piece::Words(text[at..open].to_owned()));
        }
        let place = text[open + 1..close].trim();
        pieces.push(match place {
            "office" | "单位" => Piece::Office,
            "period" | "期间" => Piece::Period,
            _ => Piece::Figure(figure(place, known).map_err(|it| (open, it))?),
        });
        at = close + 1;
    }
    if at < text.len() {
        pieces.push(Piece::Words(text[at..].to_owned()));
    }
    Ok(pieces)
}

fn figure(place: &str, known: &dyn Known) -> Result<Figure, OutlineReason> {
    let (what, turn) = place.split_once('|').unwrap_or((place, ""));
    let (what, row) = match what.split_once('@') {
        None => (what, None),
        Some((what, row)) => (what, Some(row.trim().to_owned())),
    };
    let (sheet, word) = what.trim().split_once('.').unwrap_or((what.trim(), ""));
    let sheets = known.sheets();
    if !sheets.contains(&sheet) {
        let near = nearest(sheet, sheets.into_iter().map(|it| (it, it)));
        return Err(OutlineReason::UnknownSheet {
            name: sheet.to_owned(),
            near: near.map(str::to_owned),
        });
    }
    let column = known.column(sheet, word);
    let column = column.map_err(|near| OutlineReason::UnknownFigure {
        name: word.to_owned(),
        near,
    })?;
    let name = turn.trim();
    let turn = turn_of(name)?;
    let compared = known.is_compared(sheet, &column);
    let fits = match turn {
        Turn::Plain => true,
        Turn::Change | Turn::Rose(_) | Turn::Fell(_) => compared,
        Turn::Most(_) | Turn::Below(_) => !compared && row.is_none(),
    };
    if !fits {
        let turn = name.to_owned();
        return Err(OutlineReason::TurnDoesNotFit { turn });
    }
    Ok(Figure {
        sheet: sheet.to_owned(),
        column,
        row,
        turn,
    })
}

fn turn_of(words: &str) -> Result<Turn, OutlineReason> {
    let mut parts = words.split_whitespace();
    let name = parts.next().unwrap_or("");
    let n = parts.next().map_or(Some(FEW), |it| it.parse().ok());
    let found = match name {
        "" => Some(Turn::Plain),
        "change" => Some(Turn::Change),
        _ => TURNS
            .iter()
            .find(|it| it.0 == name)
            .zip(n.filter(|it| *it > 0))
            .map(|(it, n)| it.1(n)),
    };
    found.ok_or_else(|| {
        let names = TURNS.iter().map(|it| it.0).chain(["change"]);
        OutlineReason::UnknownTurn {
            name: words.to_owned(),
            near: nearest(name, names.map(|it| (it, it.to_owned()))),
        }
    })
}

/// What sentences are told of.
pub struct Told<'a> {
    pub office: &'a str,
    pub period: &'a Words,
    /// Each by its id.
    pub sheets: &'a [&'a Sheet],
}

impl Sentence {
    /// The sentence with its figures.
    pub fn told(&self, of: &Told) -> Words {
        let all = |pieces: &[Piece], tongue: Tongue| -> String {
            pieces.iter().map(|it| it.told(of, tongue)).collect()
        };
        Words::new(all(&self.zh, Tongue::Zh), all(&self.en, Tongue::En))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tongue {
    Zh,
    En,
}

impl Tongue {
    fn either<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self {
            Tongue::Zh => zh,
            Tongue::En => en,
        }
    }
}

impl Piece {
    fn told(&self, of: &Told, tongue: Tongue) -> String {
        match self {
            Piece::Words(it) => it.clone(),
            Piece::Office => of.office.to_owned(),
            Piece::Period => tongue.either(&of.period.zh, &of.period.en).to_owned(),
            Piece::Figure(it) => {
                let sheet = of.sheets.iter().find(|sheet| sheet.id == it.sheet);
                let told = sheet.and_then(|sheet| it.told(sheet, tongue));
                told.unwrap_or_else(|| "—".to_owned())
            }
        }
    }
}

impl Figure {
    fn told(&self, sheet: &Sheet, tongue: Tongue) -> Option<String> {
        let at = |id: &str| sheet.columns.iter().position(|it| it.id == id);
        let n = at(&self.column)?;
        let now = at(self.column.rsplit_once('.').map_or("", |it| it.0));
        match self.turn {
            Turn::Plain => Some(number(self.row(sheet)?.get(n)?, tongue)),
            Turn::Change => {
                let row = self.row(sheet)?;
                Some(change(row.get(now?)?, row.get(n)?, tongue))
            }
            Turn::Most(most) => {
                let rows = rows(sheet, most, |row| size(&row[n]).filter(|it| *it > 0));
                Some(listed(&rows, tongue, |row| number(&row[n], tongue)))
            }
            Turn::Below(most) => {
                let all = size(sheet.total.as_ref()?.get(n)?);
                let rows = rows(sheet, most, |row| {
                    let own = size(&row[n])?;
                    all.filter(|it| own < *it).map(|_| -own)
                });
                Some(listed(&rows, tongue, |row| number(&row[n], tongue)))
            }
            Turn::Rose(most) | Turn::Fell(most) => {
                let now = now?;
                let sign = if matches!(self.turn, Turn::Rose(_)) {
                    1
                } else {
                    -1
                };
                let rows = rows(sheet, most, |row| {
                    let more = size(&row[now])? - size(&row[n])?;
                    Some(more * sign).filter(|it| *it > 0)
                });
                let earlier = before(&sheet.columns[n], &sheet.columns[now]);
                Some(listed(&rows, tongue, |row| {
                    let (own, then) = (number(&row[now], tongue), number(&row[n], tongue));
                    match tongue {
                        Tongue::Zh => format!("{own}（{}{then}）", earlier.zh),
                        Tongue::En => format!("{own} ({}{then})", earlier.en),
                    }
                }))
            }
        }
    }

    fn row<'a>(&self, sheet: &'a Sheet) -> Option<&'a Vec<Cell>> {
        match &self.row {
            None => sheet.total.as_ref().or(sheet.rows.first()),
            Some(name) => sheet.rows.iter().find(|row| match row.first() {
                Some(Cell::Code { code, zh, en }) => [code, zh, en].iter().any(|it| *it == name),
                _ => false,
            }),
        }
    }
}

/// The rows for which `worth` says anything, the worthiest first; those put together from others are none.
fn rows(sheet: &Sheet, most: usize, worth: impl Fn(&[Cell]) -> Option<i128>) -> Vec<&[Cell]> {
    let mut found: Vec<(i128, &[Cell])> = sheet
        .rows
        .iter()
        .filter(|row| !matches!(row.first(), Some(Cell::Code { code, .. }) if code == "others" || code == "none"))
        .filter_map(|row| Some((worth(row)?, row.as_slice())))
        .collect();
    found.sort_by_key(|it| std::cmp::Reverse(it.0));
    found.truncate(most);
    found.into_iter().map(|it| it.1).collect()
}

fn listed(rows: &[&[Cell]], tongue: Tongue, told: impl Fn(&[Cell]) -> String) -> String {
    if rows.is_empty() {
        return tongue.either("无", "none").to_owned();
    }
    let each = rows.iter().map(|row| {
        let name = match row.first() {
            Some(Cell::Code { zh, en, .. }) => tongue.either(zh, en).to_owned(),
            Some(Cell::Text(it)) => it.clone(),
            Some(Cell::Day(it)) => it.to_string(),
            _ => String::new(),
        };
        format!("{name} {}", told(row))
    });
    each.collect::<Vec<_>>().join(tongue.either("、", ", "))
}

/// What the compared column is called more than the one it is compared with: `上期`.
fn before(then: &Column, now: &Column) -> Words {
    let zh = then.zh.strip_suffix(now.zh.as_ref()).unwrap_or(&then.zh);
    let en = then.en.rsplit(", ").next().unwrap_or(&then.en);
    Words::new(zh.to_owned(), format!("{en} "))
}

/// Up or down, and by how much; by which share, where it is a count.
fn change(now: &Cell, then: &Cell, tongue: Tongue) -> String {
    let (Some(a), Some(b)) = (size(now), size(then)) else {
        return tongue.either("无可比数", "not comparable").to_owned();
    };
    let word = match a.cmp(&b) {
        std::cmp::Ordering::Greater => tongue.either("上升", "up "),
        std::cmp::Ordering::Less => tongue.either("下降", "down "),
        std::cmp::Ordering::Equal => return tongue.either("持平", "unchanged").to_owned(),
    };
    let points = two_decimals((a - b).abs());
    let told = match (now, share_of(now, then), tongue) {
        (_, Some((more, then, share)), Tongue::Zh) => format!("{share}%（{more}/{then}）"),
        (_, Some((more, then, share)), Tongue::En) => format!("{share}% ({more}/{then})"),
        (Cell::Int(_) | Cell::Money(_), None, Tongue::Zh) => "（原为 0）".to_owned(),
        (Cell::Int(_) | Cell::Money(_), None, Tongue::En) => "(from 0)".to_owned(),
        (Cell::Ratio { .. }, None, Tongue::Zh) => format!("{points} 个百分点"),
        (Cell::Ratio { .. }, None, Tongue::En) => format!("{points} points"),
        _ => points,
    };
    format!("{word}{told}")
}

/// How much more or less a count is, than what, and that in percent; none for rates, and for what was nothing.
fn share_of(now: &Cell, then: &Cell) -> Option<(String, String, String)> {
    let (more, then, is_money) = match (now, then) {
        (Cell::Int(now), Cell::Int(then)) => (now.abs_diff(*then), *then, false),
        (Cell::Money(now), Cell::Money(then)) => (now.abs_diff(*then), *then, true),
        _ => return None,
    };
    let more = i64::try_from(more).ok()?;
    let said = |it: i64| match is_money {
        true => two_decimals(i128::from(it)),
        false => it.to_string(),
    };
    Some((said(more), said(then), percent(more, then)?))
}

/// A value in hundredths, as it is printed; none where there is no number.
fn size(cell: &Cell) -> Option<i128> {
    match cell {
        Cell::Int(n) => Some(i128::from(*n) * 100),
        Cell::Money(fen) => Some(i128::from(*fen)),
        Cell::Ratio { n, d } => hundredths_of_percent(*n, *d),
        Cell::Mean { sum, of } => crate::report::percent::mean_hundredths(*sum, *of),
        Cell::Quantile { twice, of } => (*of > 0).then(|| i128::from(*twice) * 50),
        Cell::Score { hundredths } | Cell::Difference { hundredths } => hundredths.map(i128::from),
        _ => None,
    }
}

/// A figure as a sentence tells it: a rate with its numerator and denominator.
fn number(cell: &Cell, tongue: Tongue) -> String {
    let made = |value: Option<String>, of: String| match (value, tongue) {
        (None, _) => "—".to_owned(),
        (Some(it), Tongue::Zh) => format!("{it}（{of}）"),
        (Some(it), Tongue::En) => format!("{it} ({of})"),
    };
    match cell {
        Cell::Int(n) => n.to_string(),
        Cell::Money(fen) => two_decimals(i128::from(*fen)),
        Cell::Ratio { n, d } => made(percent(*n, *d).map(|it| it + "%"), format!("{n}/{d}")),
        Cell::Mean { sum, of } => made(mean(*sum, *of), format!("{sum}/{of}")),
        other => size(other).map_or_else(|| "—".to_owned(), two_decimals),
    }
}
