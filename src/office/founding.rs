//! Founding an office, applying its profile, adopting newer reference data; and how the office stands.

use std::path::Path;

use crate::casework::case::CaseId;
use crate::casework::day::Moment;
use crate::casework::house;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::{Change, Profile, Role};
use crate::casework::record::{Entry, Through};
use crate::reference::bundle;
use crate::store::{Head, Store, StoreError, Turn, house_draft};

use super::asking::turn;
use super::{Asker, Clock, Error, Office};

/// The program that writes, as records name it.
pub const PROGRAM: &str = concat!("fengqiao ", env!("CARGO_PKG_VERSION"));

/// How the office stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    pub name: String,
    pub code: String,
    pub practice: bool,
    pub n_cases: u64,
    pub bytes: u64,
    pub head: Head,
    pub newest: Moment,
    /// When a backup was last made, if ever.
    pub backed_up_at: Option<Moment>,
    pub rules_version: String,
    pub calendar_version: String,
    /// The program ships newer reference data than the office has adopted.
    pub newer_reference: bool,
    /// Some officer has a password, without which nobody signs in to the web view.
    pub can_sign_in: bool,
}

impl Office {
    /// Makes a new office file from a profile. Fails when there is one.
    pub fn found(
        path: &Path,
        profile: Profile,
        practice: bool,
        clock: Clock,
        os_user: &str,
    ) -> Result<Office, Error> {
        let mut office_id = [0; 16];
        getrandom::fill(&mut office_id).expect("the operating system gives random bytes");
        let now = clock.reading();
        let origin = profile.office.code.clone();
        let entries = [
            house::Entry::Founded {
                office_id,
                practice,
                program: PROGRAM.to_owned(),
            },
            house::Entry::ReferenceAdopted {
                program: PROGRAM.to_owned(),
                files: bundle::embedded(),
            },
            house::Entry::ProfileApplied {
                profile: Box::new(profile),
            },
        ];
        let store = Store::found(path, office_id, |writer| {
            let turn = Turn {
                recorded_at: now,
                happened_at: now,
                officer: Actor::SYSTEM.to_owned(),
                through: Through::Prompt {
                    os_user: os_user.to_owned(),
                },
                origin,
                reference: 0,
                key: None,
            };
            let drafts = entries
                .into_iter()
                .map(|it| house_draft(it, None))
                .collect();
            writer.append(CaseId::HOUSE, &[], drafts, &turn)?;
            Ok(())
        })?;
        Office::of(store, clock)
    }

    /// Puts a profile in force; answers what it changed. What it no longer names is ended, never removed.
    pub(super) fn apply_profile(&self, asker: &Asker, new: Profile) -> Result<Vec<Change>, Error> {
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            if !asking.actor.is(Role::Administrator) {
                return Err(Error::NotEntitled { what: "profile" });
            }
            let old = &asking.rules.profile;
            let changes = Profile::changes(old, &new);
            if changes.is_empty() {
                return Ok(changes);
            }
            let profile = Profile::succeed(old, new, asking.recorded_at.day());
            let entry = house::Entry::ProfileApplied {
                profile: Box::new(profile),
            };
            asking.append_house(writer, house_draft(entry, None))?;
            Ok(changes)
        })
    }

    /// Puts the reference data of this program in force, an explicit step after an upgrade.
    pub(super) fn adopt_reference(&self, asker: &Asker) -> Result<(), Error> {
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            if !asking.actor.is(Role::Administrator) {
                return Err(Error::NotEntitled { what: "reference" });
            }
            let entry = house::Entry::ReferenceAdopted {
                program: PROGRAM.to_owned(),
                files: bundle::embedded(),
            };
            asking.append_house(writer, house_draft(entry, None))
        })
    }

    /// A turn for work that the store does on its own: backup, restore, erasure.
    pub fn upkeep_turn(&self, asker: &Asker) -> Result<Turn, Error> {
        let rules = self.rules();
        self.store.read(|reader| {
            let actor = self.actor_at(asker, &rules, reader)?;
            let now = self.clock.reading();
            Ok(turn(asker, &actor, &rules, now, now, None))
        })
    }

    /// Records that a backup was made and checked.
    pub fn record_backup(&self, asker: &Asker, head: Head) -> Result<(), Error> {
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            let entry = house::Entry::BackedUp {
                gno: head.gno,
                head: head.hash,
            };
            asking.append_house(writer, house_draft(entry, None))
        })
    }

    /// Records that everything is written out in clear text, restricted cases too: an administrator's alone to do.
    pub fn record_dump(&self, asker: &Asker) -> Result<(), Error> {
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            if !asking.actor.is(Role::Administrator) {
                return Err(Error::NotEntitled { what: "dump" });
            }
            let entry = house::Entry::Exported {
                layout: house::ARCHIVE.to_owned(),
                cases: Vec::new(),
                masked: false,
            };
            asking.append_house(writer, house_draft(entry, None))
        })
    }

    pub(super) fn status(&self) -> Result<Status, Error> {
        let bytes = std::fs::metadata(self.store.path())
            .map_err(StoreError::from)?
            .len();
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let head = reader.head()?;
            let newest = reader
                .record(head.gno)?
                .map_or(Moment(0), |it| it.header.recorded_at);
            let adopted = reader.standing("reference")?;
            let newer_reference = match adopted.map(|it| it.entry) {
                Some(Entry::House(house::Entry::ReferenceAdopted { files, .. })) => {
                    files != bundle::embedded()
                }
                _ => true,
            };
            Ok(Status {
                name: rules.profile.office.name.clone(),
                code: rules.profile.office.code.clone(),
                practice: self.practice,
                n_cases: reader.n_cases()?,
                bytes,
                head,
                newest,
                backed_up_at: reader.standing("backup")?.map(|it| it.header.recorded_at),
                rules_version: rules.periods.version().to_owned(),
                calendar_version: rules.calendar.version().to_owned(),
                newer_reference,
                can_sign_in: super::who::can_sign_in(reader, &rules)?,
            })
        })
    }
}

/// What is in force where there is no office yet: the embedded tables and an empty profile.
pub fn bare_rules() -> Rules {
    Rules {
        codes: crate::reference::codes::embedded(),
        calendar: crate::reference::calendar::embedded(),
        periods: crate::reference::periods::embedded(),
        profile: crate::reference::profile::starter(),
        reference: 0,
    }
}
