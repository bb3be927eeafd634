//! The site: which page answers an address, for whom, and what every POST must prove first.

use std::time::{Duration, Instant};

use matchit::Router;

use crate::office::error::Error;
use crate::office::{Office, who::SignedIn};
use crate::wording::Lang;
use crate::wording::page::Label;

use super::api;
use super::ask::{Answer, Ask, Form};
use super::chrome;
use super::pace::Pace;
use super::pages::{self, Outcome};
use super::session::{Attempts, Session, Sessions, is_same};
use super::visit::Visit;

/// The cookie of a session.
pub(super) const SESSION: &str = "fengqiao_session";
/// The cookie that forms before signing in must repeat.
pub(super) const VISITOR: &str = "fengqiao_visitor";
/// The cookie of the language chosen.
pub(super) const LANGUAGE: &str = "fengqiao_lang";

/// Bytes of a form that a visitor may send before signing in.
const SMALL_FORM: usize = 64 * 1024;

/// A page, and who may ask for it.
#[derive(Clone, Copy)]
pub(super) enum Page {
    Anyone(fn(&Visit<'_>) -> Outcome),
    /// Those who have signed in; others are sent to do so.
    Staff(fn(&Visit<'_>) -> Outcome),
    /// Anyone, where the office is served to citizens; else there is no such page.
    Public(fn(&Visit<'_>) -> Outcome),
}

/// The office and who is in it.
pub(super) struct Site {
    pub(super) office: Office,
    pub(super) sessions: Sessions,
    pub(super) attempts: Attempts,
    /// The citizens' pages stand open.
    pub(super) is_public: bool,
    /// Query codes tried by citizens.
    pub(super) tickets: Attempts,
    /// What citizens hand in.
    pub(super) handing_in: Pace,
    /// What they look up.
    pub(super) looking_up: Pace,
    /// Tokens of programs that are none.
    pub(super) bad_tokens: Pace,
    pub(super) programs: api::Routers,
    reading: Router<Page>,
    posting: Router<Page>,
}

impl Site {
    pub(super) fn new(office: Office, is_public: bool) -> Site {
        let router = |rows: &[(&str, Page)]| {
            let mut router = Router::new();
            for (path, page) in rows {
                router
                    .insert(*path, *page)
                    .expect("the addresses of the pages are our own and differ");
            }
            router
        };
        Site {
            office,
            sessions: Sessions::default(),
            attempts: Attempts::default(),
            is_public,
            tickets: Attempts::default(),
            handing_in: Pace::new(Duration::from_secs(600), 10, 60),
            looking_up: Pace::new(Duration::from_secs(60), 15, 60),
            bad_tokens: Pace::new(Duration::from_secs(60), 10, 60),
            programs: api::Routers::new(),
            reading: router(pages::READING),
            posting: router(pages::POSTING),
        }
    }

    pub(super) fn answer(&self, ask: &Ask) -> Answer {
        if api::is_of(ask) {
            return api::answer(self, ask);
        }
        let lang = lang_of(ask);
        let router = if ask.is_post {
            &self.posting
        } else {
            &self.reading
        };
        let Ok(found) = router.at(&ask.path) else {
            return self.tell(ask, lang, 404, Label::NoSuchPage);
        };
        if matches!(found.value, Page::Public(_)) && !self.is_public {
            return self.tell(ask, lang, 404, Label::NoSuchPage);
        }
        let params = found
            .params
            .iter()
            .map(|(name, value)| (name.to_owned(), decoded(value)))
            .collect();
        let token = ask.cookie(SESSION).unwrap_or_default();
        let session = self.sessions.find(token, Instant::now());
        // A body is read apart only for somebody who is known, or for a form that any visitor has.
        let is_large = ask.body.len() > SMALL_FORM;
        let form = match (&session, is_large) {
            (None, true) => Form::default(),
            _ => ask.form(),
        };
        if ask.is_post && !self.may_post(ask, &form, session.as_ref()) {
            return self.tell(ask, lang, 403, Label::ForeignForm);
        }
        let mut visit = Visit {
            site: self,
            ask,
            form,
            lang,
            params,
            session,
            rules: self.office.rules(),
        };
        let outcome = match (found.value, &visit.session) {
            (Page::Staff(_), None) => return sign_in_first(ask),
            (Page::Staff(page), Some(_)) => self.office.identify(&visit.asker()).and_then(|()| {
                // Read again when another program has changed them.
                visit.rules = self.office.rules();
                page(&visit)
            }),
            (Page::Anyone(page) | Page::Public(page), _) => page(&visit),
        };
        match outcome {
            Ok(answer) => answer,
            // A changed password ends what was opened with the old one.
            Err(Error::SignedOut | Error::NoSuchOfficer { .. }) => {
                self.sessions.end(token);
                sign_in_first(ask)
            }
            Err(it) => pages::problem(&visit, &it),
        }
    }

    /// The page for a fault of our own.
    pub(super) fn our_fault(&self, ask: &Ask) -> Answer {
        self.tell(ask, lang_of(ask), 500, Label::OurFault)
    }

    /// Every POST comes from a page of ours: by its origin, and by the secret of the session that stands in the form.
    fn may_post(&self, ask: &Ask, form: &Form, session: Option<&Session>) -> bool {
        if !is_own_origin(ask) {
            return false;
        }
        let said = form.get("csrf").unwrap_or_default();
        match session {
            Some(session) => is_same(&said, &session.csrf),
            None => ask.cookie(VISITOR).is_some_and(|it| is_same(&said, it)),
        }
    }

    fn tell(&self, ask: &Ask, lang: Lang, status: u16, label: Label) -> Answer {
        let token = ask.cookie(SESSION).unwrap_or_default();
        let session = self.sessions.find(token, Instant::now());
        let chrome = chrome::Chrome::new(self, lang, session.as_ref(), label.said(lang));
        chrome::note(chrome, String::new()).with_status(status)
    }

    /// Begins a session of an officer.
    pub(super) fn begin(&self, signed_in: SignedIn) -> String {
        self.sessions.begin(signed_in, Instant::now())
    }
}

/// A browser says where a form came from; what says nothing is no browser of today.
fn is_own_origin(ask: &Ask) -> bool {
    let host = ask.header("host").unwrap_or_default();
    match ask.header("origin") {
        Some(origin) => origin
            .strip_prefix("http://")
            .is_some_and(|it| it.eq_ignore_ascii_case(host)),
        None => ask.header("sec-fetch-site") == Some("same-origin"),
    }
}

fn sign_in_first(ask: &Ask) -> Answer {
    // Only an address of ours is returned to, and only one that is read.
    let back = if ask.is_post {
        "/".to_owned()
    } else {
        ask.address()
    };
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    Answer::see(format!("/sign-in?to={back}"))
}

/// The language chosen, else the browser's, else Chinese.
pub(super) fn lang_of(ask: &Ask) -> Lang {
    let chosen = ask.cookie(LANGUAGE).and_then(|it| it.parse().ok());
    let preferred = || {
        ask.header("accept-language")?
            .split(',')
            .filter_map(|it| it.split(';').next())
            .find_map(|it| it.parse().ok())
    };
    chosen.or_else(preferred).unwrap_or_default()
}

/// Percent-decodes a part of the path, once.
pub(super) fn decoded(part: &str) -> String {
    percent_encoding::percent_decode_str(part)
        .decode_utf8_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(headers: &[(&str, &str)]) -> Ask {
        let headers = headers
            .iter()
            .map(|it| (it.0.to_owned(), it.1.to_owned()))
            .collect();
        Ask::of(true, "/", headers, Vec::new())
    }

    #[test]
    fn forms_come_from_our_own_pages() {
        let host = ("host", "127.0.0.1:8000");
        for (headers, own) in [
            (vec![host, ("origin", "http://127.0.0.1:8000")], true),
            (vec![host, ("origin", "http://127.0.0.1:8001")], false),
            (vec![host, ("origin", "http://evil.example")], false),
            (vec![host, ("origin", "null")], false),
            (vec![host, ("sec-fetch-site", "same-origin")], true),
            (vec![host, ("sec-fetch-site", "cross-site")], false),
            (
                vec![
                    host,
                    ("origin", "http://evil.example"),
                    ("sec-fetch-site", "same-origin"),
                ],
                false,
            ),
            (vec![host], false),
        ] {
            assert_eq!(is_own_origin(&ask(&headers)), own, "{headers:?}");
        }
    }

    #[test]
    fn the_language_is_chosen_then_preferred_then_chinese() {
        for (headers, lang) in [
            (vec![], Lang::Zh),
            (
                vec![("accept-language", "fr-FR,en;q=0.8,zh;q=0.5")],
                Lang::En,
            ),
            (
                vec![("accept-language", "zh-CN,zh;q=0.9,en;q=0.8")],
                Lang::Zh,
            ),
            (
                vec![("accept-language", "en"), ("cookie", "fengqiao_lang=zh")],
                Lang::Zh,
            ),
            (vec![("cookie", "fengqiao_lang=xx")], Lang::Zh),
        ] {
            assert_eq!(lang_of(&ask(&headers)), lang, "{headers:?}");
        }
    }

    #[test]
    fn parts_of_a_path_are_decoded_once() {
        assert_eq!(decoded("SQ-2026-000123"), "SQ-2026-000123");
        assert_eq!(decoded("%E6%A5%BC+a%2520"), "楼+a%20");
        assert_eq!(decoded("a&b=c"), "a&b=c");
    }
}
