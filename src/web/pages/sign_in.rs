//! Signing in and out, and the choice of language.

use std::time::Instant;

use askama::Template;

use crate::office::error::Error;
use crate::office::{Reply, Request};
use crate::wording::Lang;
use crate::wording::page::{self, Label};
use crate::wording::problem;

use super::Outcome;
use crate::web::ask::Answer;
use crate::web::chrome::{Chrome, written};
use crate::web::site::{LANGUAGE, SESSION, VISITOR};
use crate::web::visit::Visit;

/// Seconds a language stays chosen: a year.
const CHOSEN: u64 = 365 * 86_400;

#[derive(Template)]
#[template(path = "sign_in.html", config = "src/web/askama.toml")]
struct SignIn {
    chrome: Chrome,
    account: String,
    to: String,
    error: Option<String>,
}

pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    if visit.session.is_some() {
        return Ok(Answer::see("/desk"));
    }
    Ok(form(visit, None, 200))
}

fn form(visit: &Visit<'_>, error: Option<String>, status: u16) -> Answer {
    let visitor = visit.form_secret();
    let mut chrome = visit.chrome(visit.say(Label::SignIn));
    chrome.csrf = visitor.clone();
    let to = visit.form.get("to");
    let to = to.or_else(|| visit.ask.asked("to").map(str::to_owned));
    let page = SignIn {
        chrome,
        account: visit.form.get("account").unwrap_or_default(),
        to: to.unwrap_or_default(),
        error,
    };
    Answer::page(written(&page))
        .with_status(status)
        .with_cookie(VISITOR, &visitor, None)
}

pub(super) fn enter(visit: &Visit<'_>) -> Outcome {
    let account = visit.form.get("account").unwrap_or_default();
    let password = visit.form.raw("password").unwrap_or_default();
    // An officer is one account by whatever name.
    let officer = visit.rules.profile.find_officer(&account);
    let name = officer.map_or_else(|| account.to_lowercase(), |it| it.id.clone());
    let attempts = &visit.site.attempts;
    if let Err(wait) = attempts.begin(&name, Instant::now()) {
        let error = page::wait(visit.lang, wait.as_secs() + 1);
        return Ok(form(visit, Some(error), 429));
    }
    let asked = Request::SignIn {
        officer: account,
        password,
    };
    let signed_in = match visit.handle(asked) {
        Ok(Reply::SignedIn(it)) => it,
        Ok(other) => unreachable!("asked to sign in: {other:?}"),
        Err(it @ Error::SignInRefused) => {
            attempts.failed(&name, Instant::now());
            let said = problem::on_page(visit.lang, &it, None, &visit.rules);
            return Ok(form(visit, Some(said.what), 401));
        }
        Err(it) => return Err(it),
    };
    attempts.succeeded(&name);
    // A browser that was signed in before begins anew.
    visit.site.sessions.end(visit.token());
    let token = visit.site.begin(signed_in);
    let to = visit.form.get("to").filter(|it| is_ours(it));
    let to = to.unwrap_or_else(|| "/desk".to_owned());
    Ok(Answer::see(to).with_cookie(SESSION, &token, None))
}

/// An address of this site: `//host` and `/\host` are those of others.
fn is_ours(address: &str) -> bool {
    let mut signs = address.chars();
    signs.next() == Some('/')
        && !matches!(signs.next(), Some('/' | '\\'))
        && address.bytes().all(|it| it.is_ascii_graphic())
}

pub(super) fn leave(visit: &Visit<'_>) -> Outcome {
    visit.site.sessions.end(visit.token());
    Ok(Answer::see("/sign-in").with_cookie(SESSION, "", Some(0)))
}

pub(super) fn language(visit: &Visit<'_>) -> Outcome {
    let other = match visit.lang {
        Lang::Zh => "en",
        Lang::En => "zh",
    };
    let back = visit.form.get("here").filter(|it| is_ours(it));
    let back = back.unwrap_or_else(|| "/".to_owned());
    Ok(Answer::see(back).with_cookie(LANGUAGE, other, Some(CHOSEN)))
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn nobody_is_sent_to_a_stranger() {
        for (address, ours) in [
            ("/desk", true),
            ("/case/SQ-2026-000001", true),
            ("//evil.example", false),
            ("/\\evil.example", false),
            ("https://evil.example", false),
            ("/a\r\nSet-Cookie: x", false),
            ("", false),
        ] {
            assert_eq!(is_ours(address), ours, "{address}");
        }
    }
}
