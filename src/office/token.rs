//! Tokens (令牌): by which a program asks as an officer without the officer's password; made at the shell, told once, revoked by id.

use sha2::{Digest, Sha256};

use crate::casework::day::{Day, Moment};
use crate::casework::house;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::{Officer, Role};
use crate::casework::record::Through;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::house_draft;
use crate::store::upkeep::hex;

use super::{Asker, Error, Office};

/// What every token begins with, so that one left lying about is known for what it is.
const PREFIX: &str = "fq";
/// Names of the secrets that hold them.
const SECRET: &str = "token:";

/// A token as it is told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewToken {
    /// By which it is listed and revoked.
    pub id: String,
    pub token: String,
}

/// What is kept of a token: whose it is, since when, and the fingerprint of its random part.
struct Kept {
    officer: String,
    made: Moment,
    fingerprint: String,
}

impl Kept {
    /// One line of words; no officer's id holds a tab.
    fn write(&self) -> String {
        format!("{}\t{}\t{}", self.officer, self.made.0, self.fingerprint)
    }

    fn read(bytes: &[u8]) -> Option<Kept> {
        let line = std::str::from_utf8(bytes).ok()?;
        let mut parts = line.split('\t');
        Some(Kept {
            officer: parts.next()?.to_owned(),
            made: Moment(parts.next()?.parse().ok()?),
            fingerprint: parts.next()?.to_owned(),
        })
    }
}

/// 256 random bits need no slow hash.
fn fingerprint(secret: &str) -> String {
    hex(&Sha256::digest(secret))
}

fn secret_name(id: &str) -> String {
    format!("{SECRET}{id}")
}

/// The id and the random part of a token.
fn parts(token: &str) -> Option<(&str, &str)> {
    token
        .strip_prefix(PREFIX)?
        .strip_prefix('-')?
        .split_once('-')
}

impl Asker {
    /// A program with a token.
    pub fn bearing(token: &str) -> Asker {
        Asker {
            officer: None,
            password: Some(token.to_owned()),
            proof: None,
            through: Through::Token,
        }
    }
}

/// The officer whose token it is.
pub(super) fn officer_of<'r>(
    rules: &'r Rules,
    token: Option<&str>,
    today: Day,
    secret: impl Fn(&str) -> Result<Option<Vec<u8>>, Error>,
) -> Result<&'r Officer, Error> {
    let (id, random) = token.and_then(parts).ok_or(Error::BadToken)?;
    let kept = secret(&secret_name(id))?;
    let kept = kept
        .as_deref()
        .and_then(Kept::read)
        .ok_or(Error::BadToken)?;
    if kept.fingerprint != fingerprint(random) {
        return Err(Error::BadToken);
    }
    let officer = rules.profile.officer(&kept.officer);
    officer
        .filter(|it| it.is_serving(today))
        .ok_or(Error::BadToken)
}

impl Office {
    /// Makes a token of an officer: one's own, or anybody's for an administrator.
    pub(super) fn make_token(&self, asker: &Asker, officer: &str) -> Result<NewToken, Error> {
        let (mut id, mut random) = ([0; 4], [0; 32]);
        for bytes in [&mut id[..], &mut random[..]] {
            getrandom::fill(bytes).expect("the operating system gives random bytes");
        }
        let (id, random) = (hex(&id), hex(&random));
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            let known = asking.rules.profile.find_officer(officer);
            let known = known.ok_or_else(|| Error::NoSuchOfficer {
                id: officer.to_owned(),
            })?;
            check_own(&asking.actor, &known.id)?;
            let kept = Kept {
                officer: known.id.clone(),
                made: asking.recorded_at,
                fingerprint: fingerprint(&random),
            };
            writer.set_secret(&secret_name(&id), Some(kept.write().as_bytes()))?;
            let entry = house::Entry::TokenMade {
                officer: kept.officer,
                id: id.clone(),
            };
            let draft = house_draft(entry, None);
            asking.append_house(writer, draft)
        })?;
        Ok(NewToken {
            token: format!("{PREFIX}-{id}-{random}"),
            id,
        })
    }

    /// From now on the token opens nothing.
    pub(super) fn revoke_token(&self, asker: &Asker, id: &str) -> Result<(), Error> {
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            let kept = writer.secret(&secret_name(id))?;
            let kept = kept.as_deref().and_then(Kept::read);
            let kept = kept.ok_or_else(|| Error::NoSuchToken { id: id.to_owned() })?;
            check_own(&asking.actor, &kept.officer)?;
            writer.set_secret(&secret_name(id), None)?;
            let entry = house::Entry::TokenRevoked {
                officer: kept.officer,
                id: id.to_owned(),
            };
            let draft = house_draft(entry, None);
            asking.append_house(writer, draft)
        })
    }

    /// Tokens there are: one's own, or everybody's for an administrator.
    pub(super) fn list_tokens(&self, asker: &Asker) -> Result<Sheet, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let columns = vec![
                Column::new("id", "编号", "id", Kind::Id),
                Column::new("officer", "工作人员", "officer", Kind::Text),
                Column::new("made", "建立时间", "made", Kind::Moment),
            ];
            let mut sheet = Sheet::new(Words::new("令牌", "tokens"), columns);
            for (name, bytes) in reader.secrets_named(SECRET)? {
                let Some(kept) = Kept::read(&bytes) else {
                    continue;
                };
                if check_own(&actor, &kept.officer).is_ok() {
                    let id = name.trim_start_matches(SECRET);
                    sheet.rows.push(vec![
                        Cell::text(id),
                        Cell::text(kept.officer),
                        Cell::Moment(kept.made),
                    ]);
                }
            }
            Ok(sheet)
        })
    }
}

fn check_own(actor: &Actor, officer: &str) -> Result<(), Error> {
    if actor.id == officer || actor.is(Role::Administrator) {
        return Ok(());
    }
    Err(Error::NotEntitled { what: "token" })
}
