//! Derived rows of a case: the lookups, limits and column values that its state calls for. A pure function, so that stored can be held against rebuilt.

mod due;
mod values;

pub use due::*;
pub use values::*;

use crate::casework::case::{Case, CaseId};
use crate::casework::facts::{Facts, Number};
use crate::casework::party::Party;
use crate::casework::record::{Private, Record};
use crate::casework::supervision::slip::SlipNumber;
use crate::casework::{handling, intake, masking, record};

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
