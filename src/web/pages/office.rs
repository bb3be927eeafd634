//! The office (单位): how its file stands, who works in it, and one's own password.

use askama::Template;

use crate::casework::profile::Role;
use crate::office::error::Error;
use crate::office::{Reply, Request};
use crate::wording::page::{self, Label};
use crate::wording::{problem, terms};

use super::Outcome;
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::visit::Visit;

/// Signs a password must have at least.
const SHORTEST: usize = 8;

type Facts = Vec<(&'static str, String)>;

#[derive(Template)]
#[template(path = "office.html", config = "src/web/askama.toml")]
struct OfficePage {
    chrome: Chrome,
    /// None for those who do not keep the file.
    facts: Facts,
    warning: Option<&'static str>,
    officers: Vec<Person>,
    error: Option<String>,
}

struct Person {
    id: String,
    name: String,
    roles: String,
    body: String,
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    shown(visit, None)
}

fn shown(visit: &Visit<'_>, error: Option<String>) -> Outcome {
    let lang = visit.lang;
    let profile = &visit.rules.profile;
    let keeps_the_file = visit
        .officer()
        .is_some_and(|it| it.has(Role::Administrator));
    // How many cases there are tells of those that not everybody may know of.
    let (facts, warning) = match keeps_the_file {
        true => standing(visit)?,
        false => (Vec::new(), None),
    };
    let body = |code: &Option<String>| {
        let body = code.as_deref().and_then(|it| profile.body(it));
        body.map_or_else(String::new, |it| it.name.clone())
    };
    let page = OfficePage {
        chrome: visit.chrome(visit.say(Label::Office)),
        facts,
        warning,
        officers: profile
            .officers
            .iter()
            .map(|it| Person {
                id: it.id.clone(),
                name: it.name.clone(),
                roles: terms::list(lang, it.roles.iter().map(|it| terms::role(lang, *it))),
                body: body(&it.body),
            })
            .collect(),
        error,
    };
    Ok(Answer::page(written(&page)))
}

/// How the file stands, and what should be done about it.
fn standing(visit: &Visit<'_>) -> Result<(Facts, Option<&'static str>), Error> {
    let status = match visit.handle(Request::Status)? {
        Reply::Status(it) => it,
        other => unreachable!("asked for the status: {other:?}"),
    };
    let backed_up = status.backed_up_at.map(|it| it.to_string());
    let never = || visit.say(Label::Never).to_owned();
    let facts = [
        (Label::OfficeName, status.name),
        (Label::OfficeCode, status.code),
        (Label::Cases, status.n_cases.to_string()),
        (Label::Records, status.head.gno.to_string()),
        (Label::FileSize, page::size(status.bytes)),
        (Label::NewestRecord, status.newest.to_string()),
        (Label::BackedUp, backed_up.unwrap_or_else(never)),
        (Label::RulesVersion, status.rules_version),
        (Label::CalendarVersion, status.calendar_version),
    ];
    let facts = facts.map(|(label, words)| (visit.say(label), words));
    let is_old = status.newer_reference;
    let warning = is_old.then(|| visit.say(Label::NewerReference));
    Ok((facts.into(), warning))
}

/// Sets one's own password; the old one must be known. Every session of the account ends with it.
pub(super) fn password(visit: &Visit<'_>) -> Outcome {
    let Some(officer) = visit.officer().map(|it| it.id.clone()) else {
        return Err(Error::SignedOut);
    };
    let word = |name: &str| visit.form.raw(name).unwrap_or_default();
    let (old, new, again) = (word("old"), word("new"), word("again"));
    let wrong = if new.chars().count() < SHORTEST {
        Some(page::short_password(visit.lang, SHORTEST))
    } else if new != again {
        Some(visit.say(Label::PasswordsDiffer).to_owned())
    } else {
        None
    };
    if let Some(wrong) = wrong {
        return Ok(shown(visit, Some(wrong))?.with_status(422));
    }
    let attempts = &visit.site.attempts;
    if let Err(wait) = attempts.begin(&officer, std::time::Instant::now()) {
        let wait = page::wait(visit.lang, wait.as_secs() + 1);
        return Ok(shown(visit, Some(wait))?.with_status(429));
    }
    let asked = Request::SignIn {
        officer: officer.clone(),
        password: old,
    };
    if let Err(it) = visit.handle(asked) {
        attempts.failed(&officer, std::time::Instant::now());
        let said = problem::on_page(visit.lang, &it, None, &visit.rules);
        return Ok(shown(visit, Some(said.what))?.with_status(401));
    }
    attempts.succeeded(&officer);
    visit.handle(Request::SetPassword {
        officer,
        password: Some(new),
    })?;
    Ok(Answer::see("/sign-in"))
}
