//! Who asks: a claim at the prompt, an officer of the profile, the citizen, or the program itself.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use sha2::{Digest, Sha256};

use crate::casework::day::Day;
use crate::casework::house;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::{Officer, Role};
use crate::casework::record::Through;
use crate::store::{Reader, house_draft};

use super::{Error, Office, token};

/// Who a request comes from, as far as the way it came can tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Asker {
    /// The officer claimed (`--as`); none: the one whose OS user this is.
    pub officer: Option<String>,
    /// A password; of a program, its token.
    pub password: Option<String>,
    /// What signing in answered: stands for the password as long as it is not changed.
    pub proof: Option<Proof>,
    pub through: Through,
}

/// The fingerprint of the password hash that a sign-in was checked against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof([u8; 32]);

impl Proof {
    /// The fingerprint of a stored hash.
    pub fn of(hash: &[u8]) -> Proof {
        Proof(Sha256::digest(hash).into())
    }
}

/// An officer who has signed in (登录).
#[derive(Clone, Debug, PartialEq)]
pub struct SignedIn {
    pub officer: String,
    pub proof: Proof,
}

impl Asker {
    /// Somebody at the prompt of this PC.
    pub fn at_prompt(os_user: &str) -> Asker {
        Asker {
            officer: None,
            password: None,
            proof: None,
            through: Through::Prompt {
                os_user: os_user.to_owned(),
            },
        }
    }

    /// An officer in a browser, after signing in.
    pub fn signed_in(it: &SignedIn) -> Asker {
        Asker {
            officer: Some(it.officer.clone()),
            password: None,
            proof: Some(it.proof),
            through: Through::Session,
        }
    }

    /// Somebody in a browser who has not signed in.
    pub fn nobody() -> Asker {
        Asker {
            officer: None,
            password: None,
            proof: None,
            through: Through::Session,
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

    /// Sits before this PC; what the operating system says about them counts.
    fn is_at_this_pc(&self) -> bool {
        let came = matches!(
            self.through,
            Through::Prompt { .. } | Through::Import { .. }
        );
        came && self.proof.is_none()
    }

    fn os_user(&self) -> &str {
        match &self.through {
            Through::Prompt { os_user } | Through::Import { os_user } => os_user,
            _ => "",
        }
    }
}

impl Office {
    /// The citizen, or the officer behind an asker. Whoever can read the file can read it all: this keeps honest people apart, not thieves.
    pub(super) fn actor(
        &self,
        asker: &Asker,
        rules: &Rules,
        today: Day,
        secret: impl Fn(&str) -> Result<Option<Vec<u8>>, Error>,
    ) -> Result<Actor, Error> {
        if asker.is_citizen() {
            return Ok(Actor::citizen(None));
        }
        if asker.through == Through::Token {
            let officer = token::officer_of(rules, asker.password.as_deref(), today, secret)?;
            return Ok(Actor::of(officer, &rules.profile));
        }
        let own = match asker.is_at_this_pc() {
            true => own_officer(rules, asker.os_user(), today),
            false => None,
        };
        if own.is_none() && asker.officer.is_none() && !asker.is_at_this_pc() {
            return Err(Error::SignedOut);
        }
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
        if !asker.is_at_this_pc() {
            check_proof(officer, asker.proof, &secret)?;
        } else if own.is_none_or(|it| it.id != officer.id) {
            check_password(officer, asker.password.as_deref(), &secret)?;
        }
        Ok(Actor::of(officer, &rules.profile))
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

    /// Checks an officer's password. Whoever has none cannot sign in, and nothing tells who exists.
    pub(super) fn sign_in(&self, officer: &str, password: &str) -> Result<SignedIn, Error> {
        let today = self.clock.reading().day();
        let (known, hash) = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let known = rules
                .profile
                .find_officer(officer)
                .filter(|it| it.is_serving(today))
                .cloned();
            let hash = match &known {
                Some(it) => reader.secret(&secret_name(&it.id))?,
                None => None,
            };
            Ok((known, hash))
        })?;
        let (Some(known), Some(hash)) = (known, hash) else {
            // As slow as a wrong password.
            hash_password(password)?;
            return Err(Error::SignInRefused);
        };
        let words = String::from_utf8_lossy(&hash);
        let parsed = PasswordHash::new(&words).map_err(|_| Error::SignInRefused)?;
        Argon2::default()
            .verify_password(password.as_bytes(), &parsed)
            .map_err(|_| Error::SignInRefused)?;
        Ok(SignedIn {
            officer: known.id,
            proof: Proof::of(&hash),
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
            let asking = self.asking(writer, asker)?;
            let target =
                asking
                    .rules
                    .profile
                    .find_officer(officer)
                    .ok_or_else(|| Error::NoSuchOfficer {
                        id: officer.to_owned(),
                    })?;
            if asking.actor.id != target.id && !asking.actor.is(Role::Administrator) {
                return Err(Error::NotEntitled { what: "password" });
            }
            writer.set_secret(&secret_name(&target.id), hash.as_deref().map(str::as_bytes))?;
            let entry = house::Entry::PasswordSet {
                officer: target.id.clone(),
                removed: hash.is_none(),
            };
            asking.append_house(writer, house_draft(entry, None))
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

/// Some officer has a password.
pub(super) fn can_sign_in(reader: &Reader, rules: &Rules) -> Result<bool, Error> {
    for officer in &rules.profile.officers {
        if reader.secret(&secret_name(&officer.id))?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn check_proof(
    officer: &Officer,
    given: Option<Proof>,
    secret: &impl Fn(&str) -> Result<Option<Vec<u8>>, Error>,
) -> Result<(), Error> {
    let hash = secret(&secret_name(&officer.id))?;
    match (hash, given) {
        (Some(hash), Some(given)) if Proof::of(&hash) == given => Ok(()),
        _ => Err(Error::SignedOut),
    }
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
