//! A case that travels to another office as a file: the same query code for the citizen, ours until it is accepted there.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use crate::casework::case::{Case, Step};
use crate::casework::facts::Facts;
use crate::casework::intake::{self, Registration};
use crate::casework::record::Private;
use crate::casework::refusal::Refusal;
use crate::casework::statement::Statement;
use crate::casework::track::StepKind;
use crate::store::record::hash;
use crate::store::upkeep::hex;

use super::{Asker, Error, Office, naming};

const TRANSFER: &str = "fengqiao transfer 0";
/// Transferred cases come in by this channel (部门移送).
const CHANNEL: &str = "department";

/// The file: who sends it, under which numbers, and the statement with its check.
#[derive(Serialize, Deserialize)]
struct TransferFile {
    transfer: String,
    from_office: String,
    from_name: String,
    number: String,
    query_code: String,
    received: String,
    title: String,
    /// CBOR of facts and private part, in base64.
    facts: String,
    private: String,
    /// SHA-256 over both and the numbers.
    check: String,
}

impl TransferFile {
    fn reckoned(&self) -> String {
        let whole = [&self.number, &self.query_code, &self.facts, &self.private];
        hex(&hash(whole.map(String::as_str).join(".").as_bytes()))
    }
}

impl Office {
    /// The file by which an offered case travels.
    pub fn transfer_file(&self, asker: &Asker, name: &str) -> Result<String, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            if !actor.may(StepKind::OfferTransfer.passage().roles, None) {
                return Err(Error::NotEntitled { what: "transfer" });
            }
            let sight = Office::sight(&actor);
            let today = self.clock.reading().day();
            let id = naming::resolve(reader, name, today, sight)?;
            let case = reader.case(id, sight)?.ok_or(Refusal::NoSuchCase)?;
            if case.assignment.transfer_offered.is_none() {
                return Err(Error::NotOffered);
            }
            let office = &rules.profile.office;
            Ok(write(&case, &office.code, &office.name))
        })
    }
}

fn write(case: &Case, code: &str, name: &str) -> String {
    let private = Private {
        parties: case.parties.clone(),
        title: case.title.clone(),
        facts: case.story.clone(),
        demand: case.demand.clone(),
        address: case.address.clone(),
        ..Private::default()
    };
    let facts = BASE64.encode(cbor(&case.facts));
    let private = BASE64.encode(cbor(&private));
    let mut file = TransferFile {
        transfer: TRANSFER.to_owned(),
        from_office: code.to_owned(),
        from_name: name.to_owned(),
        number: format!("{code}-{}", case.number),
        query_code: case.query_code.clone(),
        received: case.received_at.to_string(),
        title: case.title.clone().unwrap_or_default(),
        check: String::new(),
        facts,
        private,
    };
    file.check = file.reckoned();
    serde_json::to_string_pretty(&file).expect("plain strings are JSON") + "\n"
}

/// The registration that takes a transferred case in.
pub fn read(text: &str) -> Result<Step, Error> {
    let file: TransferFile = serde_json::from_str(text).map_err(|_| Error::NotATransfer)?;
    let code = naming::read_query_code(&file.query_code);
    if file.transfer != TRANSFER || file.check != file.reckoned() || code.is_none() {
        return Err(Error::NotATransfer);
    }
    let mut facts: Facts = read_cbor(&file.facts)?;
    let private: Private = read_cbor(&file.private)?;
    facts.source_case_no = Some(file.number.clone());
    facts.channel = Some(CHANNEL.to_owned());
    facts.external_no = Some(file.number.clone());
    facts.source_system = None;
    // Places are those of the other office; ours are given when the case is triaged.
    facts.place = None;
    let mut parties = private.parties;
    for party in &mut parties {
        party.no = 0;
    }
    let statement = Statement {
        facts,
        parties,
        title: private.title,
        story: private.facts,
        demand: private.demand,
        address: private.address,
        note: Some(format!("{} {}", file.from_name, file.number)),
    };
    let registration = Registration {
        statement,
        travelled: Some((file.number, file.query_code)),
        ..Registration::default()
    };
    Ok(Step::Intake(intake::Step::Register(Box::new(registration))))
}

/// The key by which the same file twice is the same case.
pub fn key(text: &str) -> String {
    format!("transfer:{}", hex(&hash(text.trim().as_bytes())[..16]))
}

fn cbor(it: &impl minicbor::Encode<()>) -> Vec<u8> {
    minicbor::to_vec(it).expect("writing to memory does not fail")
}

fn read_cbor<T: for<'b> minicbor::Decode<'b, ()>>(text: &str) -> Result<T, Error> {
    let bytes = BASE64.decode(text).map_err(|_| Error::NotATransfer)?;
    minicbor::decode(&bytes).map_err(|_| Error::NotATransfer)
}
