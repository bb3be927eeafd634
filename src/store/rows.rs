//! Derived rows of a case: the lookups, limits and column values that its state calls for. A pure function, so that stored can be held against rebuilt.

use std::borrow::Cow;

use crate::casework::case::{Case, CaseId};
use crate::casework::clock::{self, Period, Standing};
use crate::casework::day::Moment;
use crate::casework::facts::{Facts, Number};
use crate::casework::identity::IdNumber;
use crate::casework::light::{Lamp, Light};
use crate::casework::occasion::Rules;
use crate::casework::party::Party;
use crate::casework::period::{Duty, Timeliness};
use crate::casework::record::{Private, Record};
use crate::casework::supervision::slip::SlipNumber;
use crate::casework::{handling, intake, masking, record};

use super::columns::Column;
use super::record::hash;

/// What a lookup key stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Key {
    Number = 1,
    QueryCode = 2,
    PaperNo = 3,
    Phone = 4,
    Name = 5,
    ExternalNo = 6,
    RowDigest = 7,
    /// A key chosen by the asker of a request; points to the case it acted on.
    Request = 8,
    /// The fingerprint of an applicant, the same in every case of theirs: for counting people once.
    Person = 9,
    /// Another case linked as the same matter, by its id.
    Linked = 10,
    Slip = 11,
    /// A body that assists, by its code.
    Assisting = 12,
}

/// The value of a column before it is given a place in a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    Code(Option<Cow<'a, str>>),
    Number(u64),
}

/// Kind and value of a lookup, without the case: what a search begins with.
pub fn prefix(key: Key, value: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(value.len() + 10);
    bytes.push(key as u8);
    bytes.extend(value);
    bytes.push(0);
    bytes
}

/// A whole lookup key.
pub fn lookup(key: Key, value: &[u8], case: CaseId) -> Vec<u8> {
    let mut bytes = prefix(key, value);
    bytes.extend(case.0.to_be_bytes());
    bytes
}

/// The case at the end of a lookup key.
pub fn case_of(key: &[u8]) -> Option<CaseId> {
    let tail = key.len().checked_sub(8)?;
    let bytes: [u8; 8] = key[tail..].try_into().ok()?;
    Some(CaseId(u64::from_be_bytes(bytes)))
}

/// The bytes by which a printed number is found: year and serial, in order.
pub fn number_key(number: Number) -> [u8; 6] {
    let mut bytes = [0; 6];
    bytes[..2].copy_from_slice(&number.year.to_be_bytes());
    bytes[2..].copy_from_slice(&number.serial.to_be_bytes());
    bytes
}

/// The same for the number of a slip.
pub fn slip_key(number: SlipNumber) -> [u8; 6] {
    number_key(Number {
        year: number.year,
        serial: number.serial,
    })
}

/// The number of another system as it is found again: only known within that system, or, where none is named, within its channel.
pub fn external_key(facts: &Facts) -> Option<Vec<u8>> {
    let number = facts.external_no.as_ref()?;
    let key = match (&facts.source_system, &facts.channel) {
        // Never the beginning of a channel's code.
        (Some(system), _) => format!("\u{1e}{system}\u{1f}{number}"),
        (None, channel) => format!("{}\u{1f}{number}", channel.as_ref()?),
    };
    Some(key.into_bytes())
}

/// What tells a person from others: the ID number, else name and telephone together; `None` where that is not known.
fn person_key(party: &Party) -> Option<[u8; 8]> {
    let known = |it: &Option<String>| it.clone().filter(|it| !it.is_empty());
    let told = match known(&party.paper_no) {
        Some(number) => number,
        None => format!("{}\u{1f}{}", known(&party.name)?, known(&party.phone)?),
    };
    let [a, b, c, d, e, f, g, h, ..] = hash(told.as_bytes());
    Some([a, b, c, d, e, f, g, h])
}

/// Digest and ordinal of a ledger row.
pub fn digest_key(row: &crate::casework::facts::RowOrigin) -> Vec<u8> {
    let mut bytes = row.digest.to_vec();
    bytes.extend(row.ordinal.to_be_bytes());
    bytes
}

/// Every lookup of a case, sorted, each once.
pub fn lookups(case: &Case) -> Vec<Vec<u8>> {
    let mut keys = Vec::new();
    each_lookup(case, &mut |key, value| {
        keys.push(lookup(key, value, case.id))
    });
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Calls `put` with everything a case is found by, in no order, some of it twice.
pub fn each_lookup(case: &Case, put: &mut dyn FnMut(Key, &[u8])) {
    put(Key::Number, &number_key(case.number));
    put(Key::QueryCode, case.query_code.as_bytes());
    for party in &case.parties {
        for (key, value) in [(Key::PaperNo, &party.paper_no), (Key::Name, &party.name)] {
            if let Some(value) = value.as_deref().filter(|it| !it.is_empty()) {
                put(key, value.as_bytes());
            }
        }
    }
    for phone in &case.phones {
        put(Key::Phone, phone.as_bytes());
    }
    if let Some(key) = external_key(&case.facts) {
        put(Key::ExternalNo, &key);
    }
    for slip in &case.supervision.slips {
        put(Key::Slip, &slip_key(slip.number));
    }
    if let Some(row) = &case.row {
        put(Key::RowDigest, &digest_key(row));
    }
    for party in case.parties.iter().filter(|it| it.role == "applicant") {
        if let Some(person) = person_key(party) {
            put(Key::Person, &person);
        }
    }
    for charge in &case.assignment.assisting {
        put(Key::Assisting, charge.body.as_bytes());
    }
    for other in &case.linked {
        put(Key::Linked, &other.0.to_be_bytes());
    }
}

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

fn code(it: &Option<String>) -> Value<'_> {
    Value::Code(it.as_deref().map(Cow::Borrowed))
}

/// The value of every column, in the order of [`Column::ALL`].
pub fn columns(case: &Case) -> Vec<Value<'_>> {
    Column::ALL.iter().map(|it| value(case, *it)).collect()
}

/// The value of one column.
pub fn value(case: &Case, column: Column) -> Value<'_> {
    let facts = &case.facts;
    let fixed = |it: &'static str| Value::Code(Some(Cow::Borrowed(it)));
    let conclusion = case.conclusion.as_ref();
    match column {
        Column::State => fixed(case.state.code()),
        Column::Track => Value::Code(case.track.map(|it| it.code().into())),
        Column::Channel => code(&facts.channel),
        Column::Nature => code(&facts.nature),
        Column::Purpose => code(&facts.purpose),
        Column::DisputeType => code(&facts.dispute_type),
        Column::Platform => code(&facts.platform),
        Column::Place => code(&facts.place),
        Column::Linkage => code(&facts.linkage),
        Column::Risk => code(&case.risk),
        Column::Restriction => code(&case.restricted),
        Column::Outcome => Value::Code(conclusion.map(|it| it.outcome.as_str().into())),
        Column::ClosingReason => {
            Value::Code(conclusion.and_then(|it| it.closing_reason.as_deref().map(Cow::Borrowed)))
        }
        Column::Level => {
            Value::Code(conclusion.and_then(|it| it.level.as_deref().map(Cow::Borrowed)))
        }
        Column::Satisfaction => code(&case.feedback.satisfaction),
        Column::Solved => Value::Code(
            case.feedback
                .solved
                .map(|it| if it { "yes" } else { "no" }.into()),
        ),
        Column::AgreementForm => Value::Code(
            case.mediation
                .agreement
                .as_ref()
                .map(|it| it.form.as_str().into()),
        ),
        Column::Body => Value::Code(
            case.assignment
                .lead
                .as_ref()
                .map(|it| it.body.as_str().into()),
        ),
        Column::Officer => Value::Code(
            case.assignment
                .lead
                .as_ref()
                .and_then(|it| it.officer.as_deref().map(Cow::Borrowed)),
        ),
        Column::Mediator => code(&case.mediation.mediator),
        Column::Received => day(Some(case.received_at)),
        Column::Accepted => day(case.accepted_at),
        Column::Concluded => day(conclusion.map(|it| it.on)),
        Column::Due => day(nearest_limit(case)),
        Column::Headcount => Value::Number(facts.headcount.unwrap_or(0).into()),
        Column::Amount => amount(facts.amount),
        Column::Returns => count(case.assignment.returns),
        Column::Reassignments => {
            let before = facts.reassignments.unwrap_or(0);
            count(case.assignment.reassignments.saturating_add(before))
        }
        Column::Reminders => count(case.supervision.reminders),
        Column::Reopened => count(case.feedback.reopened),
        Column::Contacts => count(case.contacts),
        Column::Reached => count(case.feedback.reached_at.is_some().into()),
        Column::AtOnce => count(case.handling.settled_at_once.into()),
        Column::Anonymous => count((facts.anonymous == Some(true)).into()),
        Column::Organ => code(&facts.source_organ),
        Column::Handling => kept(case, Timeliness::Handling),
        Column::HandlingLimit => limit(case, Timeliness::Handling),
        Column::SignIn => kept(case, Timeliness::SignIn),
        Column::SignInLimit => limit(case, Timeliness::SignIn),
        Column::Response => kept(case, Timeliness::Response),
        Column::ResponseLimit => limit(case, Timeliness::Response),
        Column::Assigned => day(case.assignment.assigned_at),
        Column::Acknowledged => day(case.assignment.acknowledged_at),
        Column::FirstContact => day(case.handling.first_contact_at),
        Column::Answered => day(case.handling.delivered_at.or(case.handling.replied_at)),
        Column::Performed => day(case
            .mediation
            .agreement
            .as_ref()
            .and_then(|it| it.performed_at)),
        Column::AgreementAmount => {
            amount(case.mediation.agreement.as_ref().and_then(|it| it.amount))
        }
        Column::Attempts => count(case.feedback.attempts),
        Column::Invitation => Value::Code(invitation(case).map(Cow::Borrowed)),
        Column::Handled => Value::Code(handled(case).map(Cow::Borrowed)),
        Column::Occurrence => {
            let again = case.linked.iter().any(|it| *it < case.id);
            fixed(if again { "again" } else { "first" })
        }
        Column::ReceivedHour => hour(Some(case.received_at)),
        Column::ConcludedHour => hour(conclusion.map(|it| it.on)),
        Column::Age => Value::Number(age(case).map_or(0, |it| u64::from(it) + 1)),
        Column::Visitors => Value::Number(case.visitors().into()),
        Column::Slip => {
            let open = case.supervision.open_slip();
            Value::Code(open.map(|it| it.level.code().into()))
        }
        Column::Points => count(case.supervision.points()),
        Column::Urgent => count(case.supervision.is_urgent.into()),
        Column::Watched => day(case.supervision.watched_at),
    }
}

/// The nearest supervised limit of a duty of ours still running.
pub fn nearest_limit(case: &Case) -> Option<Moment> {
    nearest_period(case).map(|it| it.due.supervised)
}

/// The duty of ours still running whose supervised limit is the nearest.
pub fn nearest_period(case: &Case) -> Option<&Period> {
    case.periods
        .iter()
        .filter(|it| it.is_running() && it.duty == Duty::Office)
        .min_by_key(|it| it.due.supervised)
}

fn day(it: Option<Moment>) -> Value<'static> {
    // Days before 1970 are kept as the first of it: no case of an office is that old.
    Value::Number(it.map_or(0, |it| u64::try_from(it.day().0).unwrap_or(0) + 1))
}

fn amount(fen: Option<i64>) -> Value<'static> {
    let fen = fen.and_then(|it| u64::try_from(it).ok());
    Value::Number(fen.map_or(0, |it| it + 1))
}

/// Midnight sharp is a day without its hour: ledgers mostly tell no more.
fn hour(it: Option<Moment>) -> Value<'static> {
    let told = it.filter(|it| *it != it.day().start());
    Value::Number(told.map_or(0, |it| it.on_the_wall().hour().unsigned_abs() as u64 + 1))
}

fn invitation(case: &Case) -> Option<&'static str> {
    let course = &case.mediation;
    if !course.refused.is_empty() {
        Some("refused")
    } else if !course.consented.is_empty() {
        Some("consented")
    } else {
        course.invited_at.map(|_| "invited")
    }
}

/// Of what a ledger tells as concluded with neither body nor mediator, nobody else can have handled it.
fn handled(case: &Case) -> Option<&'static str> {
    let course = &case.assignment;
    let has_mediator = case.mediation.mediator.is_some();
    if course.assigned_at.is_some() || course.first_receiver.is_some() {
        Some("dispatched")
    } else if case.handling.settled_at_once
        || (case.claims.is_some() && case.conclusion.is_some() && !has_mediator)
    {
        Some("at-once")
    } else {
        (has_mediator || case.conclusion.is_some()).then_some("own")
    }
}

/// Full years of the first applicant whose ID number tells the birthday.
fn age(case: &Case) -> Option<u8> {
    let on = case.received_at.day();
    let applicants = case.parties.iter().filter(|it| it.role == "applicant");
    let numbers = applicants.filter_map(|it| it.paper_no.as_deref());
    let number = numbers.filter_map(|it| IdNumber::parse(it, on).ok()).next();
    number.and_then(|it| u8::try_from(it.age_on(on)).ok())
}

/// How the period that answers for being in time stands.
fn kept(case: &Case, asked: Timeliness) -> Value<'static> {
    let code = clock::in_time(&case.periods, asked).and_then(|it| match it.standing {
        Standing::Met { on } if on > it.due.supervised => Some("late"),
        Standing::Met { .. } => Some("met"),
        Standing::Running => Some("running"),
        Standing::Suspended { .. } => Some("suspended"),
        Standing::Void => None,
    });
    Value::Code(code.map(Cow::Borrowed))
}

fn limit(case: &Case, asked: Timeliness) -> Value<'static> {
    let period = clock::in_time(&case.periods, asked);
    Value::Number(period.map_or(0, |it| seconds(it.due.supervised)))
}

/// A moment as the columns of limits have it: a running period is overdue when its value is below that of now.
pub fn seconds(it: Moment) -> u64 {
    u64::try_from(it.0).map_or(1, |it| (it + 1).min(u32::MAX.into()))
}

fn count(it: u32) -> Value<'static> {
    Value::Number(u64::from(it.min(255)))
}

/// The searchable words of a case's records, by gno; none where nothing was said.
pub fn texts(records: &[Record]) -> Vec<(u64, String)> {
    let privates = records.iter().filter_map(|it| it.private.as_ref());
    let names = names(privates.flat_map(|it| &it.parties));
    let texts = records.iter().filter_map(|record| {
        let words = words(&record.entry, record.private.as_ref()?, &names);
        Some((record.header.gno, words))
    });
    texts.filter(|it| !it.1.is_empty()).collect()
}

/// The names that must not stand in searchable words.
pub fn names<'a>(parties: impl IntoIterator<Item = &'a Party>) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for party in parties {
        if let Some(name) = party.name.as_deref()
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// The searchable words of one record: title, story, demand, answers; numbers masked, names shortened.
pub fn words(entry: &record::Entry, private: &Private, names: &[&str]) -> String {
    let mut whole = String::new();
    for text in searchable(entry, private).into_iter().flatten() {
        if !whole.is_empty() {
            whole.push('\n');
        }
        whole.push_str(&masking::mask_text(text));
    }
    masking::mask_names(whole.into(), names).into_owned()
}

fn searchable<'a>(entry: &record::Entry, private: &'a Private) -> [Option<&'a String>; 4] {
    let answers = matches!(
        entry,
        record::Entry::Handling(handling::Entry::Replied {})
            | record::Entry::Intake(intake::Entry::Settled { .. })
            | record::Entry::Intake(intake::Entry::ContactedAgain { .. })
            | record::Entry::Intake(intake::Entry::CarriedOver { .. })
    );
    [
        private.title.as_ref(),
        private.facts.as_ref(),
        private.demand.as_ref(),
        private.words.as_ref().filter(|_| answers),
    ]
}
