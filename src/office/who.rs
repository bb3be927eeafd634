//! Who asks: a claim at the prompt, an officer of the profile, the citizen, or the program itself.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};

use crate::casework::day::Day;
use crate::casework::house;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::{Officer, Role};
use crate::casework::record::Through;
use crate::store::{Reader, house_draft};

use super::{Error, Office};

/// Who a request comes from, as far as the way it came can tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Asker {
    /// The officer claimed (`--as`); none: the one whose OS user this is.
    pub officer: Option<String>,
    pub password: Option<String>,
    pub through: Through,
}

impl Asker {
    /// Somebody at the prompt of this PC.
    pub fn at_prompt(os_user: &str) -> Asker {
        Asker {
            officer: None,
            password: None,
            through: Through::Prompt {
                os_user: os_user.to_owned(),
            },
        }
    }

    /// The same asker, claiming to be an officer.
    pub fn claiming(mut self, officer: Option<&str>) -> Asker {
        self.officer = officer.map(str::to_owned);
        self
    }

    /// The same asker, reading a ledger.
    pub fn importing(&self) -> Asker {
        let mut it = self.clone();
        it.through = Through::Import {
            os_user: self.os_user().to_owned(),
        };
        it
    }

    fn os_user(&self) -> &str {
        match &self.through {
            Through::Prompt { os_user } | Through::Import { os_user } => os_user,
            _ => "",
        }
    }
}

impl Office {
    /// The officer behind an asker. Whoever can read the file can read it all: this keeps honest people apart, not thieves.
    pub(super) fn actor(
        &self,
        asker: &Asker,
        rules: &Rules,
        today: Day,
        secret: impl Fn(&str) -> Result<Option<Vec<u8>>, Error>,
    ) -> Result<Actor, Error> {
        let own = own_officer(rules, asker.os_user(), today);
        let officer = match &asker.officer {
            None => own.ok_or_else(|| Error::WhoAreYou {
                os_user: asker.os_user().to_owned(),
            })?,
            Some(id) => rules
                .profile
                .find_officer(id)
                .ok_or_else(|| Error::NoSuchOfficer { id: id.clone() })?,
        };
        if !officer.is_serving(today) {
            return Err(crate::casework::refusal::Refusal::NotServing {
                officer: officer.id.clone(),
            }
            .into());
        }
        if own.is_none_or(|it| it.id != officer.id) {
            check_password(officer, asker.password.as_deref(), &secret)?;
        }
        Ok(actor_of(rules, officer))
    }

    pub(super) fn actor_at(
        &self,
        asker: &Asker,
        rules: &Rules,
        reader: &Reader,
    ) -> Result<Actor, Error> {
        let today = self.clock.reading().day();
        self.actor(asker, rules, today, |name| Ok(reader.secret(name)?))
    }

    /// Checks the claim before anything is asked of the person.
    pub fn identify(&self, asker: &Asker) -> Result<(), Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            self.actor_at(asker, &rules, reader).map(|_| ())
        })
    }

    /// Sets or removes an officer's password. Their own, or anybody's for an administrator.
    pub(super) fn set_password(
        &self,
        asker: &Asker,
        officer: &str,
        password: Option<&str>,
    ) -> Result<(), Error> {
        let hash = match password {
            None => None,
            Some(password) => Some(hash_password(password)?),
        };
        self.store.write(|writer| {
            let rules = writer.rules()?;
            let recorded_at = self.recording(writer)?;
            let actor = self.actor(asker, &rules, recorded_at.day(), |name| {
                Ok(writer.secret(name)?)
            })?;
            let target =
                rules
                    .profile
                    .find_officer(officer)
                    .ok_or_else(|| Error::NoSuchOfficer {
                        id: officer.to_owned(),
                    })?;
            if actor.id != target.id && !actor.is(Role::Administrator) {
                return Err(Error::NotEntitled { what: "password" });
            }
            writer.set_secret(&secret_name(&target.id), hash.as_deref().map(str::as_bytes))?;
            let entry = house::Entry::PasswordSet {
                officer: target.id.clone(),
                removed: hash.is_none(),
            };
            self.append_house(
                writer,
                house_draft(entry, None),
                asker,
                &actor,
                &rules,
                recorded_at,
            )
        })
    }
}

fn own_officer<'r>(rules: &'r Rules, os_user: &str, today: Day) -> Option<&'r Officer> {
    let serving: Vec<&Officer> = rules
        .profile
        .officers
        .iter()
        .filter(|it| it.is_serving(today))
        .collect();
    match serving.as_slice() {
        // A one-person office works without ceremony.
        [only] => Some(only),
        _ => rules.profile.officer_of_os_user(os_user),
    }
}

fn actor_of(rules: &Rules, officer: &Officer) -> Actor {
    Actor {
        id: officer.id.clone(),
        roles: officer.roles.clone(),
        body: officer.body.clone(),
        mediator: rules
            .profile
            .mediators
            .iter()
            .find(|it| it.officer.as_deref() == Some(officer.id.as_str()))
            .map(|it| it.id.clone()),
        sees_restricted: officer.restricted,
    }
}

fn check_password(
    officer: &Officer,
    given: Option<&str>,
    secret: &impl Fn(&str) -> Result<Option<Vec<u8>>, Error>,
) -> Result<(), Error> {
    let Some(hash) = secret(&secret_name(&officer.id))? else {
        return Ok(());
    };
    let refuse = || Error::Password {
        officer: officer.id.clone(),
        given: given.is_some(),
    };
    let hash = String::from_utf8(hash).map_err(|_| refuse())?;
    let hash = PasswordHash::new(&hash).map_err(|_| refuse())?;
    Argon2::default()
        .verify_password(given.unwrap_or_default().as_bytes(), &hash)
        .map_err(|_| refuse())
}

fn hash_password(password: &str) -> Result<String, Error> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).expect("the operating system gives random bytes");
    Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map(|it| it.to_string())
        .map_err(|_| Error::NotEntitled { what: "password" })
}

fn secret_name(officer: &str) -> String {
    format!("password:{officer}")
}
