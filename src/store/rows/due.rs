//! Limits and lights of a case as sorted keys: what is due when, and when each light next turns.

use crate::casework::case::{Case, CaseId};
use crate::casework::clock::{INSTRUCTED, Period};
use crate::casework::day::Moment;
use crate::casework::light::{Lamp, Light};
use crate::casework::occasion::Rules;
use crate::casework::period::Duty;

/// Limit, case, period, and room for a light. Rights and what others owe lie apart, behind all duties of ours:
/// most rights lapse unused, and nobody's arrears should be read past them.
pub type DueKey = [u8; 21];

/// Set in the limit of what is no duty of ours.
const APART: u64 = 1 << 62;

/// A running period, as the table of limits has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    pub limit: Moment,
    pub case: CaseId,
    pub period: u32,
}

/// A running period in the order of its limit.
pub fn due_key(limit: Moment, case: CaseId, period: u32, duty: Duty) -> DueKey {
    let mut bytes = [0; 21];
    // Shifted so that moments before 1970 sort first.
    let shifted = match duty {
        Duty::Office => (limit.0 as u64) ^ (1 << 63),
        Duty::Citizen | Duty::Outside => (limit.0.max(0) as u64) ^ (1 << 63) | APART,
    };
    bytes[..8].copy_from_slice(&shifted.to_be_bytes());
    bytes[8..16].copy_from_slice(&case.0.to_be_bytes());
    bytes[16..20].copy_from_slice(&period.to_be_bytes());
    bytes
}

/// The same key for another case.
pub fn of_case(mut key: DueKey, case: CaseId) -> DueKey {
    key[8..16].copy_from_slice(&case.0.to_be_bytes());
    key
}

/// What a due key says.
pub fn read_due_key(key: &[u8]) -> Option<Running> {
    let shifted = u64::from_be_bytes(key.get(..8)?.try_into().ok()?);
    // Before 1970 the bit is set by itself.
    let is_ours = shifted & APART == 0 || shifted >> 63 == 0;
    let limit = (if is_ours { shifted } else { shifted & !APART }) ^ (1 << 63);
    let case = u64::from_be_bytes(key.get(8..16)?.try_into().ok()?);
    let period = u32::from_be_bytes(key.get(16..20)?.try_into().ok()?);
    Some(Running {
        limit: Moment(limit as i64),
        case: CaseId(case),
        period,
    })
}

/// The limits of a case's running periods, sorted.
pub fn dues(case: &Case) -> Vec<DueKey> {
    let mut keys: Vec<_> = case
        .periods
        .iter()
        .filter(|it| it.is_running())
        .map(|it| due_key(it.due.supervised, case.id, it.no, it.duty))
        .collect();
    keys.sort_unstable();
    keys
}

/// What is to come in supervision, as the table of crossings has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coming {
    pub at: Moment,
    pub case: CaseId,
    pub what: Turning,
}

/// What turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turning {
    /// A period, to a light.
    Period { no: u32, to: Light },
    /// A slip, to unanswered beyond its limit.
    Slip { no: u32 },
}

/// Set in the number of what turns where it is a slip.
const SLIP: u32 = 1 << 31;

/// A change of light in the order in which they come.
pub fn crossing_key(at: Moment, case: CaseId, period: u32, to: Light) -> DueKey {
    let mut key = due_key(at, case, period, Duty::Office);
    key[20] = to as u8;
    key
}

/// What a crossing key says.
pub fn read_crossing_key(key: &[u8]) -> Option<Coming> {
    let it = read_due_key(key)?;
    let to = *Light::ALL.get(usize::from(key[20]))?;
    Some(Coming {
        at: it.limit,
        case: it.case,
        what: match it.period & SLIP {
            0 => Turning::Period { no: it.period, to },
            _ => Turning::Slip {
                no: it.period & !SLIP,
            },
        },
    })
}

/// The next change of light of each duty of ours that runs, and the limits of open slips, sorted.
/// A file without rules tells no lights.
pub fn crossings(case: &Case, rules: Option<&Rules>) -> Vec<DueKey> {
    let mut keys = Vec::new();
    for slip in &case.supervision.slips {
        if let Some(at) = slip.escalates_at() {
            keys.push(crossing_key(at, case.id, slip.no | SLIP, Light::Red));
        }
    }
    if let Some(rules) = rules {
        let lamp = Lamp::of(rules);
        keys.extend(case.periods.iter().filter_map(|it| {
            let next = lamp.next_crossing(it, it.rule_in(rules, case.rule_set()))?;
            Some(crossing_key(next.at, case.id, it.no, next.to))
        }));
    }
    keys.sort_unstable();
    keys
}

/// The nearest supervised limit of a duty of ours still running.
pub fn nearest_limit(case: &Case) -> Option<Moment> {
    nearest_period(case).map(|it| it.due.supervised)
}

/// The duty of ours still running whose supervised limit is the nearest.
pub fn nearest_period(case: &Case) -> Option<&Period> {
    nearest(case, |it| it.duty == Duty::Office)
}

/// The instruction with a date, still to be carried out, whose date is the nearest.
pub fn nearest_instruction(case: &Case) -> Option<&Period> {
    nearest(case, |it| it.rule == INSTRUCTED)
}

fn nearest(case: &Case, meant: impl Fn(&Period) -> bool) -> Option<&Period> {
    let running = case.periods.iter().filter(|it| it.is_running());
    running
        .filter(|it| meant(it))
        .min_by_key(|it| it.due.supervised)
}
