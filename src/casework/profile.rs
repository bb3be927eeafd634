//! The profile: the office's own data — places, bodies, officers, mediators, routes — as one value in the file.

mod changes;
mod lookup;
mod people;

use std::collections::BTreeMap;
use std::fmt;

use minicbor::{Decode, Encode};

use super::code::{CodeFault, Codes, OwnCode};
use super::day::Day;
use super::light::Lines;

pub use changes::{Change, Subject, What};
pub use people::{Mediator, Officer, Role, Service};

/// What one office is made of. Stored inside an entry: fields are added, numbers never reused.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Profile {
    #[n(0)]
    pub office: OfficeData,
    #[n(1)]
    pub places: Vec<Place>,
    #[n(2)]
    pub bodies: Vec<Body>,
    #[n(3)]
    pub officers: Vec<Officer>,
    #[n(4)]
    pub mediators: Vec<Mediator>,
    /// In their order: the first that matches decides.
    #[n(5)]
    pub routes: Vec<Route>,
    /// Codes the office adds or renames.
    #[n(6)]
    pub codes: Vec<OwnCode>,
    /// Periods the office adds, or puts over those of the law.
    #[n(8)]
    #[cbor(default)]
    pub periods: Vec<OwnPeriod>,
}

/// A row of the office's own table of periods, its cells by column as they were checked.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct OwnPeriod {
    #[n(0)]
    pub cells: BTreeMap<String, String>,
}

impl OwnPeriod {
    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The row, in force until the day before at the latest; one that begins later never was.
    fn ended(&self, on: Day) -> OwnPeriod {
        let mut ended = self.clone();
        let last = on.plus(-1);
        let day = |column| self.cell(column).parse::<Day>().ok();
        if day("effective_to").is_none_or(|it| it > last) {
            let last = last.max(day("effective_from").unwrap_or(last));
            ended
                .cells
                .insert("effective_to".to_owned(), last.to_string());
        }
        ended
    }
}

/// The office itself, as it stands on its papers.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct OfficeData {
    /// The nine-digit street code (GB/T 10114).
    #[n(0)]
    pub code: String,
    /// The full name printed on papers.
    #[n(1)]
    pub name: String,
    /// The name used in document numbers.
    #[n(2)]
    pub short_name: String,
    /// The people's mediation committee (人民调解委员会).
    #[n(3)]
    pub committee: Option<String>,
    #[n(4)]
    pub phone: Option<String>,
    #[n(5)]
    pub address: Option<String>,
    /// The rule set used where a track names none of its own.
    #[n(6)]
    pub rule_set: String,
    /// Track → rule set.
    #[n(7)]
    #[cbor(default)]
    pub rule_sets: BTreeMap<String, String>,
    /// Office hours of a working day; empty where not stated.
    #[n(8)]
    #[cbor(default)]
    pub hours: Vec<Opening>,
    /// Where a running period turns yellow and orange.
    #[n(9)]
    #[cbor(default)]
    pub lines: Lines,
}

/// One interval of office hours, in minutes since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Opening {
    #[n(0)]
    pub from_minute: u16,
    #[n(1)]
    pub to_minute: u16,
}

impl fmt::Display for Opening {
    /// `08:30-12:00`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from_minute, self.to_minute);
        let (hour, minute) = (from / 60, from % 60);
        write!(f, "{hour:02}:{minute:02}-{:02}:{:02}", to / 60, to % 60)
    }
}

/// A street, a village or community, or a grid.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Place {
    /// 9, 12 or 15 digits.
    #[n(0)]
    pub code: String,
    #[n(1)]
    pub kind: PlaceKind,
    #[n(2)]
    pub parent: Option<String>,
    #[n(3)]
    pub name: String,
    /// The day from which the place is no longer used; cases may still name it.
    #[n(4)]
    pub ended: Option<Day>,
}

/// The three levels of places. Stored for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum PlaceKind {
    /// 镇街
    #[n(0)]
    Street,
    /// 村居
    #[n(1)]
    Village,
    /// 网格
    #[n(2)]
    Grid,
}

impl PlaceKind {
    pub const ALL: [PlaceKind; 3] = [PlaceKind::Street, PlaceKind::Village, PlaceKind::Grid];

    pub fn code(self) -> &'static str {
        match self {
            PlaceKind::Street => "street",
            PlaceKind::Village => "village",
            PlaceKind::Grid => "grid",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            PlaceKind::Street => "镇街",
            PlaceKind::Village => "村居",
            PlaceKind::Grid => "网格",
        }
    }

    /// How many digits the code of such a place has (GB/T 10114; grids add three of their own).
    pub fn n_digits(self) -> usize {
        match self {
            PlaceKind::Street => 9,
            PlaceKind::Village => 12,
            PlaceKind::Grid => 15,
        }
    }

    /// The kind of place this one lies in.
    pub fn parent(self) -> Option<PlaceKind> {
        match self {
            PlaceKind::Street => None,
            PlaceKind::Village => Some(PlaceKind::Street),
            PlaceKind::Grid => Some(PlaceKind::Village),
        }
    }
}

/// A body that handles cases (承办单位): a department, station, village, linked organ.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Body {
    #[n(0)]
    pub code: String,
    #[n(1)]
    pub name: String,
    /// Department, station, village, court, police …: the office's own word.
    #[n(2)]
    pub kind: String,
    /// Its code as a linked organ (1+3+X), where it is one.
    #[n(3)]
    pub organ: Option<String>,
    #[n(4)]
    pub phone: Option<String>,
    /// The places it serves; empty means all.
    #[n(5)]
    #[cbor(default)]
    pub places: Vec<String>,
    #[n(6)]
    pub ended: Option<Day>,
}

/// One line of the routing table (派单目录): where such a case goes, and why. An empty condition matches any case.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Route {
    #[n(0)]
    pub order: u32,
    #[n(1)]
    pub track: Option<String>,
    #[n(2)]
    pub nature: Option<String>,
    #[n(3)]
    pub purpose: Option<String>,
    #[n(4)]
    pub dispute_type: Option<String>,
    #[n(5)]
    pub place: Option<String>,
    #[n(6)]
    pub channel: Option<String>,
    /// A word in title or facts.
    #[n(7)]
    pub keyword: Option<String>,
    #[n(8)]
    pub body: Option<String>,
    #[n(9)]
    pub to_track: Option<String>,
    #[n(10)]
    pub mediator: Option<String>,
    /// Shown to the officer who is offered the route.
    #[n(11)]
    pub reason: String,
}

impl Profile {
    /// These codes with the office's own rows laid over them.
    pub fn codes_over(&self, base: &Codes) -> Result<Codes, Vec<CodeFault>> {
        base.overlaid(&self.codes)
    }

    /// The rule set of a track: its own, or the office's.
    pub fn rule_set(&self, track: &str) -> &str {
        let own = self.office.rule_sets.get(track);
        own.unwrap_or(&self.office.rule_set)
    }

    /// What a new profile changes in this one, for showing before it is applied.
    pub fn changes(old: &Profile, new: &Profile) -> Vec<Change> {
        changes::between(old, new)
    }

    /// The profile that follows `old` on a day: `new`, and with it, marked as ended, whoever and whatever `new` no longer
    /// names; cases refer to them, so nobody is ever removed.
    pub fn succeed(old: &Profile, new: Profile, on: Day) -> Profile {
        let mut next = new;
        keep(&old.places, &mut next.places, on);
        keep(&old.bodies, &mut next.bodies, on);
        keep(&old.officers, &mut next.officers, on);
        keep(&old.mediators, &mut next.mediators, on);
        for own in &old.periods {
            let is_same = |it: &OwnPeriod| it.cell("id") == own.cell("id");
            // A period still running was started by it; from now on it starts nothing.
            if !next.periods.iter().any(is_same) {
                next.periods.push(own.ended(on));
            }
        }
        for own in &old.codes {
            let is_same = |it: &&OwnCode| it.axis == own.axis && it.code.code == own.code.code;
            if next.codes.iter().find(is_same).is_none() {
                next.codes.push(own.clone());
            }
        }
        next
    }
}

/// What has a key of its own in the profile and may end.
pub(crate) trait Lasting: Clone {
    fn key(&self) -> &str;
    fn name(&self) -> &str;
    fn ended(&self) -> Option<Day>;
    fn end(&mut self, on: Day);
}

fn keep<T: Lasting>(old: &[T], next: &mut Vec<T>, on: Day) {
    for it in old {
        if next.iter().all(|known| known.key() != it.key()) {
            let mut it = it.clone();
            if it.ended().is_none() {
                it.end(on);
            }
            next.push(it);
        }
    }
}

macro_rules! lasting {
    ($type:ty, $key:ident, $($ended:ident).+) => {
        impl Lasting for $type {
            fn key(&self) -> &str {
                &self.$key
            }

            fn name(&self) -> &str {
                &self.name
            }

            fn ended(&self) -> Option<Day> {
                self.$($ended).+
            }

            fn end(&mut self, on: Day) {
                self.$($ended).+ = Some(on);
            }
        }
    };
}

lasting!(Place, code, ended);
lasting!(Body, code, ended);
lasting!(Officer, id, service.ended);
lasting!(Mediator, id, service.ended);

#[cfg(test)]
mod tests;
