//! Activities (工作登记): what the office did that belongs to no case, such as prevention (预防工作), counted in matters and people.

use minicbor::{Decode, Encode};

use super::code::Axis;
use super::day::Day;
use super::occasion::Rules;
use super::refusal::Refusal;
use super::statement::{TEXT_LIMIT, check_text};

/// What was done, as it is recorded; its day is that of the record, a note stands in the private part. Stored for good:
/// add fields, never change one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(map)]
pub struct Activity {
    #[n(0)]
    pub kind: String,
    /// 件: disputes looked for or prevented, pieces of advice given.
    #[n(1)]
    pub matters: u32,
    /// 人; none where nobody counted them.
    #[n(2)]
    pub people: Option<u32>,
    #[n(3)]
    pub place: Option<String>,
    /// Who did it; none: the office itself.
    #[n(4)]
    pub body: Option<String>,
}

/// An activity with its day and a note, as somebody states it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stated {
    pub activity: Activity,
    /// None: today.
    pub on: Option<Day>,
    pub note: Option<String>,
}

/// Why an activity is not recorded, or not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    NothingCounted,
    /// It stands there already, with the same day, figures and note.
    AlreadyRecorded {
        gno: u64,
    },
    /// The same stands twice in one request.
    Twice,
    NoSuchActivity {
        gno: u64,
    },
    AlreadyReversed {
        gno: u64,
    },
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        Refusal::Activity { fault }
    }
}

impl Stated {
    /// The rule by itself; what else is recorded is for the office to look up.
    pub fn judge(&self, today: Day, rules: &Rules) -> Result<(), Refusal> {
        let it = &self.activity;
        if it.kind.is_empty() {
            return Err(Refusal::Missing { field: "kind" });
        }
        if rules.codes.get(Axis::Activity, &it.kind).is_none() {
            let near = rules.codes.suggest(Axis::Activity, &it.kind);
            return Err(Refusal::UnknownCode {
                axis: Axis::Activity,
                value: it.kind.clone(),
                near: near.map(|it| it.code.clone()),
            });
        }
        if let Some(value) = it
            .body
            .clone()
            .filter(|it| rules.profile.body(it).is_none())
        {
            return Err(Refusal::UnknownBody { value, near: None });
        }
        if let Some(value) = it
            .place
            .clone()
            .filter(|it| rules.profile.place(it).is_none())
        {
            return Err(Refusal::UnknownPlace { value });
        }
        if it.matters == 0 {
            return Err(Fault::NothingCounted.into());
        }
        if let Some(on) = self.on.filter(|it| *it > today) {
            return Err(Refusal::InFuture { on: on.start() });
        }
        match &self.note {
            Some(note) => check_text("note", note, TEXT_LIMIT),
            None => Ok(()),
        }
    }
}
