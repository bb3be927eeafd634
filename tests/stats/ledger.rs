//! An office filled in bulk, as an import would fill it.

use fengqiao::casework::case::Draft;
use fengqiao::casework::day::{Day, Moment};
use fengqiao::casework::facts::{Claims, Facts, Opening};
use fengqiao::casework::intake;
use fengqiao::casework::party::{Party, PartyMark};
use fengqiao::casework::profile::Profile;
use fengqiao::casework::record::{Entry, Private};
use fengqiao::casework::track::Track;
use fengqiao::office::form::Fields;
use fengqiao::office::stats::Stats;
use fengqiao::office::{Asker, Clock, Office, Reply, Request};
use fengqiao::reference::profile::starter;
use fengqiao::report::sheet::Sheet;
use fengqiao::store::StoreError;
use fengqiao::wording::Lang;
use fengqiao::wording::sheet::{Format, Look, bytes};
use tempfile::TempDir;

use crate::append::turn;

pub(crate) const TODAY: &str = "2020-10-09";

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// This morning.
pub(crate) fn now() -> Moment {
    Moment::at(day(TODAY), 9, 0, 0)
}

pub(crate) fn profile(sees_restricted: bool) -> Profile {
    let mut profile = starter();
    profile.officers[0].restricted = sees_restricted;
    profile
}

pub(crate) fn found(folder: &TempDir, sees_restricted: bool) -> Office {
    found_with(folder, profile(sees_restricted), now)
}

pub(crate) fn found_with(folder: &TempDir, profile: Profile, now: fn() -> Moment) -> Office {
    let clock = Clock { now, today: None };
    let path = folder.path().join("office.fq");
    Office::found(&path, profile, false, clock, "tester").unwrap()
}

/// One case of a ledger.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    pub(crate) received: Option<Day>,
    pub(crate) facts: Facts,
    pub(crate) claims: Claims,
    pub(crate) track: Option<Track>,
    pub(crate) restricted: Option<String>,
    pub(crate) risk: Option<String>,
    pub(crate) void: bool,
    pub(crate) title: Option<String>,
    /// Name, ID number, telephone.
    pub(crate) applicant: Option<(String, Option<String>, Option<String>)>,
}

/// Fills the office in one transaction, as an import would.
pub(crate) fn fill(office: &Office, cases: impl Iterator<Item = Told>) {
    fill_on(office, TODAY, cases);
}

/// The same, recorded on a day.
pub(crate) fn fill_on(office: &Office, recorded: &str, cases: impl Iterator<Item = Told>) {
    let written: Result<(), StoreError> = office.store().write(|writer| {
        for told in cases {
            let number = writer.next_number(2020)?;
            let received = Moment::at(told.received.unwrap_or(day("2020-06-01")), 9, 0, 0);
            let parties: Vec<Party> = told
                .applicant
                .into_iter()
                .map(|(name, paper_no, phone)| Party {
                    no: 1,
                    role: "applicant".to_owned(),
                    name: Some(name),
                    paper_no,
                    phone,
                    ..Party::default()
                })
                .collect();
            let opening = Opening {
                query_code: format!("{:011}", number.serial),
                number,
                facts: told.facts,
                parties: parties.iter().map(PartyMark::of).collect(),
                restricted: told.restricted,
                risk: told.risk,
                track: told.track,
                row: None,
                travelled: None,
                rule_set: None,
            };
            let opening = Box::new(opening);
            let entry = if told.claims.is_empty() {
                intake::Entry::Registered { opening }
            } else {
                let claims = Box::new(told.claims);
                intake::Entry::CarriedOver { opening, claims }
            };
            let private = Private {
                parties,
                title: told.title,
                ..Private::default()
            };
            let mut drafts = vec![Draft::new(Entry::Intake(entry), private)];
            if told.void {
                let entry = Entry::Intake(intake::Entry::Voided {});
                drafts.push(Draft::new(entry, Private::default()));
            }
            let id = writer.next_case();
            let turn = turn(Moment::at(day(recorded), 9, 0, 0), received);
            writer.append(id, &[], drafts, &turn)?;
        }
        Ok(())
    });
    written.unwrap();
}

pub(crate) fn ask(office: &Office, stats: Stats) -> Sheet {
    let asker = Asker::at_prompt("tester");
    match office.handle(&asker, Request::Stats(stats)).unwrap() {
        Reply::Sheet(it) => it,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn fields(words: &[(&str, &str)]) -> Fields {
    let rows = words.iter().map(|(id, it)| ((*id).into(), (*it).into()));
    rows.collect()
}

pub(crate) fn build(office: &Office, words: &[(&str, &str)]) -> Stats {
    Stats::build(&fields(words), &office.rules(), day(TODAY)).unwrap()
}

pub(crate) fn said(sheet: &Sheet) -> String {
    let look = Look::new(Lang::Zh);
    String::from_utf8(bytes(sheet, Format::Table, &look).unwrap()).unwrap()
}
