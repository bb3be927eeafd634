//! Slips (督办单): ordinary, yellow or red; numbered, signed for, answered by a limit, or passed up to the leaders.

use std::fmt;

use minicbor::{Decode, Encode};

use crate::casework::calendar::Calendar;
use crate::casework::case::Case;
use crate::casework::day::{Day, Moment};
use crate::casework::occasion::Occasion;
use crate::casework::profile::Role;
use crate::casework::refusal::{Preceding, Refusal};
use crate::casework::track::StepKind;

use super::Entry;

/// Why a step of supervision is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// A graver slip was served before: there is no way back.
    Milder {
        number: SlipNumber,
        level: Level,
    },
    /// One of the same level still waits for its answer.
    Unanswered {
        number: SlipNumber,
    },
    /// No slip waits for an answer.
    NoneOpen,
    AlreadyReceived {
        number: SlipNumber,
    },
    /// Answered before it was signed for.
    NotReceived {
        number: SlipNumber,
    },
    AlreadyCancelled {
        number: SlipNumber,
    },
    /// It may still be answered in time.
    NotOverdue {
        number: SlipNumber,
        by: Day,
        estimated: bool,
    },
    /// The main leader has it already.
    AtTop {
        number: SlipNumber,
    },
    /// It is for another body.
    NotAddressee {
        body: String,
    },
    /// It would be for a body that is not in charge, and does not see the case.
    NotInCharge {
        body: String,
    },
    /// The new limit has passed already.
    LimitPast {
        by: Day,
    },
    AlreadyUrgent,
    /// The officer is no leader.
    NoLeader {
        officer: String,
    },
}

/// Working days a leader is given when a sweep passes an unanswered slip up.
pub const DAYS_AT_RUNG: u32 = 3;

impl From<Fault> for Refusal {
    fn from(it: Fault) -> Refusal {
        Refusal::Supervision { fault: it }
    }
}

/// How grave a slip is; a later one may be graver, never milder. Stored for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Level {
    /// 普通督办
    #[n(0)]
    Ordinary,
    /// 黄牌督办
    #[n(1)]
    Yellow,
    /// 红牌督办
    #[n(2)]
    Red,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::Ordinary, Level::Yellow, Level::Red];

    pub fn code(self) -> &'static str {
        match self {
            Level::Ordinary => "ordinary",
            Level::Yellow => "yellow",
            Level::Red => "red",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            Level::Ordinary => "普通督办",
            Level::Yellow => "黄牌督办",
            Level::Red => "红牌督办",
        }
    }

    /// The level meant by a word: its code, its name, or its short name.
    pub fn of_word(word: &str) -> Option<Level> {
        let word = word.trim();
        Level::ALL.into_iter().find(|it| {
            it.code() == word.to_ascii_lowercase()
                || it.zh() == word
                || it.zh().strip_suffix("督办") == Some(word)
        })
    }

    /// Points it costs the body, until it is cancelled.
    pub fn points(self) -> u32 {
        match self {
            Level::Ordinary => 0,
            Level::Yellow => 5,
            Level::Red => 10,
        }
    }
}

/// To whom an unanswered slip was passed up. Stored for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Rung {
    /// 分管领导
    #[n(0)]
    Deputy,
    /// 主要领导
    #[n(1)]
    Chief,
}

impl Rung {
    pub const ALL: [Rung; 2] = [Rung::Deputy, Rung::Chief];

    pub fn code(self) -> &'static str {
        match self {
            Rung::Deputy => "deputy",
            Rung::Chief => "chief",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            Rung::Deputy => "分管领导",
            Rung::Chief => "主要领导",
        }
    }
}

/// The number of a slip: a serial per year over the whole office, never reused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct SlipNumber {
    #[n(0)]
    pub year: u16,
    #[n(1)]
    pub serial: u32,
}

impl fmt::Display for SlipNumber {
    /// `〔2026〕12号`, after the office's short name (GB/T 9704).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "〔{}〕{}号", self.year, self.serial)
    }
}

/// A slip of a case, as its entries left it.
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    /// Number within the case, from 1.
    pub no: u32,
    pub number: SlipNumber,
    pub level: Level,
    /// Whom it is for.
    pub body: String,
    pub officer: Option<String>,
    /// The record that issued it, where its reason stands.
    pub seq: u32,
    /// The last day to answer.
    pub by: Day,
    /// That day was reckoned with a year whose calendar is not published.
    pub estimated: bool,
    pub points: u32,
    pub issued_at: Moment,
    pub received_at: Option<Moment>,
    pub answered_at: Option<Moment>,
    pub is_cancelled: bool,
    pub rung: Option<Rung>,
}

impl Slip {
    /// Still to be answered.
    pub fn is_open(&self) -> bool {
        self.answered_at.is_none() && !self.is_cancelled
    }

    /// From when on it is unanswered beyond its limit; none once there is nobody left to pass it up to.
    pub fn escalates_at(&self) -> Option<Moment> {
        (self.is_open() && self.next_rung().is_some()).then(|| self.by.plus(1).start())
    }

    pub fn next_rung(&self) -> Option<Rung> {
        match self.rung {
            None => Some(Rung::Deputy),
            Some(Rung::Deputy) => Some(Rung::Chief),
            Some(Rung::Chief) => None,
        }
    }

    /// Passed up to the next rung, with a new limit.
    pub fn passed_up(&self, limit: RungLimit) -> Option<Entry> {
        Some(Entry::SlipEscalated {
            slip: self.no,
            to: self.next_rung()?,
            by: limit.by,
            estimated: limit.estimated,
        })
    }
}

/// The last day a leader has for a slip passed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RungLimit {
    pub by: Day,
    /// Reckoned with a year whose calendar is not published.
    pub estimated: bool,
}

impl RungLimit {
    /// The usual one, from the day on which it goes up.
    pub fn usual(calendar: &Calendar, today: Day) -> RungLimit {
        let by = (0..DAYS_AT_RUNG).fold(today, |day, _| calendar.working_day_after(day));
        RungLimit {
            by,
            estimated: !calendar.covers_days(today, by),
        }
    }

    /// A day that somebody set.
    pub fn set(by: Day) -> RungLimit {
        RungLimit {
            by,
            estimated: false,
        }
    }
}

/// A new slip: never milder than one before it, and not while its like is unanswered.
pub(super) fn issue(
    case: &Case,
    level: Level,
    body: Option<&str>,
    officer: Option<&str>,
    by: Day,
    at: &Occasion,
) -> Result<Entry, Refusal> {
    let lead = case.assignment.lead.as_ref();
    let body = match (body, lead) {
        (Some(body), _) => body.to_owned(),
        (None, Some(lead)) => lead.body.clone(),
        (None, None) => return Err(Refusal::Missing { field: "body" }),
    };
    at.body_known(&body)?;
    if case.charges().all(|it| it.body != body) {
        return Err(Fault::NotInCharge { body }.into());
    }
    match officer {
        Some(id) => {
            at.handler(id, case)?;
        }
        None => at.seen_by_body(&body, case)?,
    }
    not_past(by, at)?;
    let slips = &case.supervision.slips;
    let standing = || slips.iter().filter(|it| !it.is_cancelled);
    if let Some(it) = standing().find(|it| it.level > level) {
        return Err(Fault::Milder {
            number: it.number,
            level: it.level,
        }
        .into());
    }
    if let Some(it) = standing().find(|it| it.level == level && it.is_open()) {
        return Err(Fault::Unanswered { number: it.number }.into());
    }
    // Two slips of one request have not been numbered by the file yet.
    let own = slips.iter().map(|it| it.number).max().unwrap_or_default();
    let mut number = at.around.next_slip;
    if own >= number {
        number.serial = own.serial + 1;
    }
    Ok(Entry::SlipIssued {
        slip: u32::try_from(slips.len()).unwrap_or(u32::MAX - 1) + 1,
        number,
        level,
        body,
        officer: officer.map(str::to_owned),
        by,
        points: level.points(),
    })
}

pub(super) fn receive(case: &Case, at: &Occasion) -> Result<Entry, Refusal> {
    let slip = open(case, |it| it.received_at.is_none())?;
    check_addressee(slip, at)?;
    at.check_follows(Preceding::Step(StepKind::IssueSlip), slip.issued_at)?;
    if slip.received_at.is_some() {
        return Err(Fault::AlreadyReceived {
            number: slip.number,
        }
        .into());
    }
    Ok(Entry::SlipReceived { slip: slip.no })
}

pub(super) fn answer(case: &Case, at: &Occasion) -> Result<Entry, Refusal> {
    let slip = open(case, |it| it.received_at.is_some())?;
    check_addressee(slip, at)?;
    let received_at = slip.received_at.ok_or(Fault::NotReceived {
        number: slip.number,
    })?;
    at.check_follows(Preceding::Step(StepKind::ReceiveSlip), received_at)?;
    Ok(Entry::SlipAnswered { slip: slip.no })
}

/// The newest slip, answered or not, once: its points are given back.
pub(super) fn cancel(case: &Case, at: &Occasion) -> Result<Entry, Refusal> {
    let slip = case.supervision.slips.last().ok_or(Fault::NoneOpen)?;
    if slip.is_cancelled {
        return Err(Fault::AlreadyCancelled {
            number: slip.number,
        }
        .into());
    }
    let (step, after) = match (slip.answered_at, slip.received_at) {
        (Some(on), _) => (StepKind::AnswerSlip, on),
        (None, Some(on)) => (StepKind::ReceiveSlip, on),
        (None, None) => (StepKind::IssueSlip, slip.issued_at),
    };
    at.check_follows(Preceding::Step(step), after)?;
    Ok(Entry::SlipCancelled { slip: slip.no })
}

/// Up to the next leader, once the limit has passed.
pub(super) fn escalate(case: &Case, by: Option<Day>, at: &Occasion) -> Result<Entry, Refusal> {
    let today = at.happened_at.day();
    let slip = open(case, |it| it.by < today && it.next_rung().is_some())?;
    if slip.by >= today {
        return Err(Fault::NotOverdue {
            number: slip.number,
            by: slip.by,
            estimated: slip.estimated,
        }
        .into());
    }
    let usual = || RungLimit::usual(&at.rules.calendar, today);
    let limit = by.map_or_else(usual, RungLimit::set);
    not_past(limit.by, at)?;
    let passed = slip.passed_up(limit).ok_or(Fault::AtTop {
        number: slip.number,
    })?;
    Ok(passed)
}

/// The newest slip that waits for an answer and is ready for the step, or else the newest that waits: it says what is in the way.
fn open(case: &Case, ready: impl Fn(&Slip) -> bool) -> Result<&Slip, Refusal> {
    let open = || {
        case.supervision
            .slips
            .iter()
            .rev()
            .filter(|it| it.is_open())
    };
    let slip = open().find(|it| ready(it)).or_else(|| open().next());
    Ok(slip.ok_or(Fault::NoneOpen)?)
}

/// Those who answer are of the body it is for; the office may act in their stead.
fn check_addressee(slip: &Slip, at: &Occasion) -> Result<(), Refusal> {
    let in_stead = at.actor.is(Role::Dispatcher)
        || at.actor.is(Role::Administrator)
        || at.actor.is(Role::System);
    if in_stead || at.actor.body.as_deref() == Some(slip.body.as_str()) {
        return Ok(());
    }
    Err(Fault::NotAddressee {
        body: slip.body.clone(),
    }
    .into())
}

pub(super) fn not_past(by: Day, at: &Occasion) -> Result<(), Refusal> {
    if by < at.happened_at.day() {
        return Err(Fault::LimitPast { by }.into());
    }
    Ok(())
}
