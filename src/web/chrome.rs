//! What every page has around it: head, navigation, search, who is signed in, and what is told once.

use askama::Template;

use crate::casework::profile::Officer;
use crate::casework::track::StepKind;
use crate::wording::Lang;
use crate::wording::page::{self, Label};

use super::ask::Answer;
use super::assets;
use super::session::Session;
use super::site::Site;

/// Head and foot of a page.
#[derive(Clone, Debug)]
pub(super) struct Chrome {
    pub(super) lang: Lang,
    pub(super) title: String,
    pub(super) office: String,
    pub(super) practice: bool,
    pub(super) officer: Option<Who>,
    pub(super) csrf: String,
    pub(super) notice: Option<String>,
    /// The path of the page, to mark it in the navigation.
    pub(super) here: String,
    /// Where the same page is read in the other language.
    pub(super) back: String,
    /// What is being searched for.
    pub(super) words: String,
    pub(super) style: &'static str,
    pub(super) script: &'static str,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub(super) struct Who {
    pub(super) name: String,
    pub(super) roles: String,
    /// May register cases and take in ledgers.
    registers: bool,
}

impl Chrome {
    pub(super) fn new(
        site: &Site,
        lang: Lang,
        session: Option<&Session>,
        title: impl Into<String>,
    ) -> Chrome {
        let rules = site.office.rules();
        let officer = session
            .and_then(|it| rules.profile.officer(&it.signed_in.officer))
            .map(|it| Who {
                name: it.name.clone(),
                roles: page::officer(lang, it, &rules),
                registers: registers(it),
            });
        Chrome {
            lang,
            title: title.into(),
            office: rules.profile.office.name.clone(),
            practice: site.office.is_practice(),
            officer,
            csrf: session.map_or_else(String::new, |it| it.csrf.clone()),
            notice: None,
            here: String::new(),
            back: String::new(),
            words: String::new(),
            style: assets::STYLE.address(),
            script: assets::SCRIPT.address(),
        }
    }

    pub(super) fn say(&self, label: Label) -> &'static str {
        label.said(self.lang)
    }

    /// Pages of the navigation: address and name.
    pub(super) fn navigation(&self) -> Vec<(&'static str, &'static str)> {
        let registers = self.officer.as_ref().is_some_and(|it| it.registers);
        NAVIGATION
            .iter()
            .filter(|it| registers || !matches!(it.1, Label::Intake | Label::Import))
            .map(|(address, label)| (*address, label.said(self.lang)))
            .collect()
    }

    pub(super) fn is_here(&self, address: &str) -> bool {
        self.here == address
    }
}

/// May this officer register cases? The office checks it again; here what leads nowhere is not offered.
pub(super) fn registers(officer: &Officer) -> bool {
    let roles = StepKind::Register.passage().roles;
    roles.iter().any(|role| officer.has(*role))
}

const NAVIGATION: &[(&str, Label)] = &[
    ("/desk", Label::Desk),
    ("/intake", Label::Intake),
    ("/cases", Label::Cases),
    ("/assignment", Label::Assignment),
    ("/mediation", Label::Mediation),
    ("/supervision", Label::Supervision),
    ("/follow-up", Label::FollowUp),
    ("/stats", Label::Stats),
    ("/reports", Label::Reports),
    ("/activities", Label::Activities),
    ("/calendar", Label::Calendar),
    ("/import", Label::Import),
    ("/office", Label::Office),
];

#[derive(Template)]
#[template(path = "note.html", config = "src/web/askama.toml")]
struct Note {
    chrome: Chrome,
    next: String,
    back: String,
}

/// A page that says one thing: its title, and what to do next.
pub(super) fn note(chrome: Chrome, next: String) -> Answer {
    note_on(chrome, next, "/".to_owned())
}

/// The same, from where one goes back to an address.
pub(super) fn note_on(chrome: Chrome, next: String, back: String) -> Answer {
    Answer::page(written(&Note { chrome, next, back }))
}

/// A template written out.
pub(super) fn written(template: &impl Template) -> String {
    template
        .render()
        .expect("writing to a string cannot fail, and no template of ours asks for more")
}
