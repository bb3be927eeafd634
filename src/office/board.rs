//! The board of supervision (督办看板): by body or officer, what is overdue, what was done in time, which slips wait, what they cost.

use std::collections::BTreeMap;

use crate::casework::day::Moment;
use crate::casework::track::State;
use crate::report::sheet::{Cell, Column as SheetColumn, Kind, Sheet, Words};
use crate::store::columns::Column;
use crate::store::rows::seconds;

use super::filter::Filter;
use super::sweep::CHASE;
use super::{Asker, Error, Office};

/// The board, as asked for.
#[derive(Clone, Debug, Default)]
pub struct Board {
    pub filter: Filter,
    pub by: By,
}

/// By whom the rows are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    #[default]
    Body,
    Officer,
}

impl By {
    pub fn column(self) -> Column {
        match self {
            By::Body => Column::Body,
            By::Officer => Column::Officer,
        }
    }

    pub fn of_word(word: &str) -> Option<By> {
        match word.trim() {
            "body" | "单位" | "承办单位" => Some(By::Body),
            "officer" | "人" | "承办人" => Some(By::Officer),
            _ => None,
        }
    }
}

/// What is added up of one body or officer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Row {
    open: i64,
    overdue: i64,
    handled: Rate,
    signed: Rate,
    responded: Rate,
    slips: i64,
    instructed: i64,
    points: i64,
}

/// Of those whose period ended, those that met it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Rate {
    n: i64,
    d: i64,
}

impl Rate {
    fn add(&mut self, code: Option<&String>) {
        match code.map(String::as_str) {
            Some("met") => (self.n, self.d) = (self.n + 1, self.d + 1),
            Some("late") => self.d += 1,
            _ => {}
        }
    }

    fn cell(self) -> Cell {
        if self.d == 0 {
            return Cell::Empty;
        }
        Cell::ratio(self.n, self.d)
    }
}

/// The columns the board is made of, in the order in which they are read.
const READ: [Column; 9] = [
    Column::State,
    Column::Handling,
    Column::HandlingLimit,
    Column::SignIn,
    Column::SignInLimit,
    Column::Response,
    Column::ResponseLimit,
    Column::Slip,
    Column::Instructed,
];

impl Office {
    pub(super) fn board(&self, asker: &Asker, asked: &Board) -> Result<Sheet, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            if !CHASE.iter().any(|it| actor.is(*it)) {
                return Err(Error::NotEntitled { what: "board" });
            }
            let now = self.clock.reading();
            let tests = asked.filter.tests(reader, Office::sight(&actor))?;
            let mut wanted: Vec<Column> = tests.iter().map(|it| it.0).collect();
            let own = wanted.len();
            wanted.push(asked.by.column());
            wanted.push(Column::Points);
            wanted.extend(READ);
            let names = reader.dictionary(asked.by.column())?;
            let words: Vec<Vec<String>> = READ
                .iter()
                .map(|it| match it.width().is_code() {
                    true => reader.dictionary(*it),
                    false => Ok(Vec::new()),
                })
                .collect::<Result<_, _>>()?;
            let mut rows: BTreeMap<u64, Row> = BTreeMap::new();
            reader.scan(&wanted, |scan| {
                for n in 0..scan.n_rows {
                    let fits = tests
                        .iter()
                        .enumerate()
                        .all(|(at, (_, test))| test.holds(scan.value(at, n)));
                    let who = scan.value(own, n);
                    if fits && who > 0 {
                        let value = |at: usize| scan.value(own + 2 + at, n);
                        let row = rows.entry(who).or_default();
                        row.points += scan.value(own + 1, n) as i64;
                        row.add(&value, &words, now);
                    }
                }
            })?;
            let named = rows.into_iter().map(|(who, row)| {
                let code = names.get(who as usize).cloned().unwrap_or_default();
                let profile = &rules.profile;
                let name = match asked.by {
                    By::Body => profile.body(&code).map(|it| it.name.clone()),
                    By::Officer => profile.officer(&code).map(|it| it.name.clone()),
                };
                (name.unwrap_or(code), row)
            });
            Ok(told(named.collect(), asked.by, now))
        })
    }
}

impl Row {
    fn add(&mut self, value: &dyn Fn(usize) -> u64, words: &[Vec<String>], now: Moment) {
        let code = |at: usize| {
            words[at]
                .get(value(at) as usize)
                .filter(|it| !it.is_empty())
        };
        let open = code(0)
            .and_then(|it| State::of(it))
            .is_some_and(State::is_open);
        self.open += i64::from(open);
        let overdue = [(1, 2), (3, 4), (5, 6)].into_iter().any(|(how, limit)| {
            code(how).is_some_and(|it| it == "running") && value(limit) < seconds(now)
        });
        self.overdue += i64::from(overdue);
        self.handled.add(code(1));
        self.signed.add(code(3));
        self.responded.add(code(5));
        self.slips += i64::from(code(7).is_some());
        self.instructed += i64::from(value(8) > 0);
    }
}

/// Most overdue first; a total under them.
fn told(mut rows: Vec<(String, Row)>, by: By, now: Moment) -> Sheet {
    rows.sort_by(|a, b| (b.1.overdue, b.1.slips, &a.0).cmp(&(a.1.overdue, a.1.slips, &b.0)));
    let who = match by {
        By::Body => SheetColumn::new("body", "承办单位", "body", Kind::Text),
        By::Officer => SheetColumn::new("officer", "承办人", "officer", Kind::Text),
    };
    let columns = vec![
        who,
        SheetColumn::new("open", "在办", "open", Kind::Int),
        SheetColumn::new("overdue", "超期", "overdue", Kind::Int),
        SheetColumn::new("handled", "按时办结率", "handled in time", Kind::Ratio),
        SheetColumn::new("signed", "签收及时率", "signed for in time", Kind::Ratio),
        SheetColumn::new("responded", "响应及时率", "responded in time", Kind::Ratio),
        SheetColumn::new("slips", "待回复督办", "open slips", Kind::Int),
        SheetColumn::new("instructed", "批示待落实", "instructions open", Kind::Int),
        SheetColumn::new("points", "扣分", "points", Kind::Int),
    ];
    let mut sheet = Sheet::new(Words::new("督办看板", "board of supervision"), columns);
    let mut total = Row::default();
    for (name, row) in rows {
        total.open += row.open;
        total.overdue += row.overdue;
        total.slips += row.slips;
        total.instructed += row.instructed;
        total.points += row.points;
        for (sum, it) in [
            (&mut total.handled, row.handled),
            (&mut total.signed, row.signed),
            (&mut total.responded, row.responded),
        ] {
            (sum.n, sum.d) = (sum.n + it.n, sum.d + it.d);
        }
        sheet.rows.push(cells(Cell::text(name), row));
    }
    sheet.total = Some(cells(Cell::code("total", "合计", "total"), total));
    sheet.note(Words::new(
        format!(
            "截至 {}。超期：主办理、签收或响应期限已过监督届满日而未完成；及时率＝按期完成÷已完成，未完成的不计；批示待落实：领导批示设了时限、尚未落实的案件；扣分已减去撤销的督办单",
            now.day()
        ),
        format!(
            "as of {}. overdue: the main, sign-in or response period has passed its supervised limit unmet; in time = met in time ÷ met, running ones left out; instructions open: cases with a date set by a leader that is still to be met; points of cancelled slips are given back",
            now.day()
        ),
    ));
    sheet
}

fn cells(who: Cell, it: Row) -> Vec<Cell> {
    vec![
        who,
        Cell::Int(it.open),
        Cell::Int(it.overdue),
        it.handled.cell(),
        it.signed.cell(),
        it.responded.cell(),
        Cell::Int(it.slips),
        Cell::Int(it.instructed),
        Cell::Int(it.points),
    ]
}
