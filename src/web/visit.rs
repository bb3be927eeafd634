//! One visit to a page: who came, in which language, and what the office answers them.

use std::sync::Arc;

use crate::casework::occasion::Rules;
use crate::casework::profile::Officer;
use crate::office::error::Error;
use crate::office::request::{CaseView, Show, Take, Taken};
use crate::office::{Asker, Reply, Request};
use crate::report::sheet::Sheet;
use crate::wording::Lang;
use crate::wording::names::Names;
use crate::wording::page::Label;

use super::ask::{Ask, Form};
use super::chrome::Chrome;
use super::session::{Session, random};
use super::site::{SESSION, Site, VISITOR};

/// Everything a page has to answer from.
pub(super) struct Visit<'a> {
    pub(super) site: &'a Site,
    pub(super) ask: &'a Ask,
    pub(super) form: Form,
    pub(super) lang: Lang,
    pub(super) params: Vec<(String, String)>,
    pub(super) session: Option<Session>,
    pub(super) rules: Arc<Rules>,
}

impl Visit<'_> {
    /// Asks the office as the officer who is signed in.
    pub(super) fn handle(&self, request: Request) -> Result<Reply, Error> {
        self.site.office.handle(&self.asker(), request)
    }

    pub(super) fn asker(&self) -> Asker {
        match &self.session {
            Some(it) => Asker::signed_in(&it.signed_in),
            None => Asker::nobody(),
        }
    }

    /// The officer who is signed in, as the profile knows them.
    pub(super) fn officer(&self) -> Option<&Officer> {
        let id = &self.session.as_ref()?.signed_in.officer;
        self.rules.profile.officer(id)
    }

    /// A part of the address.
    pub(super) fn param(&self, name: &str) -> &str {
        self.params
            .iter()
            .find(|it| it.0 == name)
            .map_or("", |it| it.1.as_str())
    }

    pub(super) fn names(&self) -> Names<'_> {
        Names::of(&self.rules)
    }

    pub(super) fn say(&self, label: Label) -> &'static str {
        label.said(self.lang)
    }

    /// Head and foot of a page with this title.
    pub(super) fn chrome(&self, title: impl Into<String>) -> Chrome {
        let mut chrome = Chrome::new(self.site, self.lang, self.session.as_ref(), title);
        chrome.notice = self.site.sessions.told(self.token());
        chrome.here.clone_from(&self.ask.path);
        chrome.back = self.ask.address();
        chrome
    }

    /// What the forms of this browser must repeat: the secret of its session, or the one in the visitor's cookie.
    pub(super) fn form_secret(&self) -> String {
        match &self.session {
            Some(it) => it.csrf.clone(),
            None => {
                let known = self.ask.cookie(VISITOR).filter(|it| it.len() == 43);
                known.map_or_else(random, str::to_owned)
            }
        }
    }

    pub(super) fn token(&self) -> &str {
        self.ask.cookie(SESSION).unwrap_or_default()
    }

    /// Told once, on the next page.
    pub(super) fn tell_next(&self, notice: impl Into<String>) {
        self.site.sessions.tell(self.token(), notice.into());
    }

    pub(super) fn sheet(&self, request: Request) -> Result<Sheet, Error> {
        match self.handle(request)? {
            Reply::Sheet(it) => Ok(it),
            other => unreachable!("asked for a sheet: {other:?}"),
        }
    }

    pub(super) fn case(&self, asked: Show) -> Result<CaseView, Error> {
        match self.handle(Request::Show(asked))? {
            Reply::Case(it) => Ok(*it),
            other => unreachable!("asked for a case: {other:?}"),
        }
    }

    pub(super) fn take(&self, asked: Take) -> Result<Taken, Error> {
        match self.handle(Request::Take(asked))? {
            Reply::Taken(it) => Ok(*it),
            other => unreachable!("asked to take a step: {other:?}"),
        }
    }
}
