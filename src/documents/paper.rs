//! What the papers of one case have in common: office, number, people, matter, promises.

use crate::casework::case::Case;
use crate::casework::code::Axis;
use crate::casework::occasion::Rules;
use crate::casework::party::{Party, is_applicant_side};
use crate::casework::period::Milestone;
use crate::casework::profile::Body;
use crate::office::request::CaseView;
use crate::wording::Lang;

use super::phrase;

/// Names told before “and others”.
const NAMED: usize = 3;

/// Head and foot of a paper.
pub(super) struct Paper {
    pub(super) lang: Lang,
    pub(super) practice: bool,
    pub(super) office: String,
    pub(super) title: String,
    pub(super) number: String,
    pub(super) case_number: String,
    /// The day it is printed, in full.
    pub(super) printed: String,
}

impl Paper {
    pub(super) fn is_english(&self) -> bool {
        self.lang == Lang::En
    }

    pub(super) fn say<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        self.lang.either(zh, en)
    }
}

/// Tells the facts of a case in the words of papers.
pub(super) struct Teller<'a> {
    pub(super) view: &'a CaseView,
    pub(super) rules: &'a Rules,
    pub(super) practice: bool,
    pub(super) lang: Lang,
}

impl Teller<'_> {
    pub(super) fn case(&self) -> &Case {
        &self.view.case
    }

    pub(super) fn say<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        self.lang.either(zh, en)
    }

    /// The paper, numbered by the office's short name, its own word and the number of the case: 石湾诉受〔2026〕123号.
    pub(super) fn paper(&self, word: &str, title: &str) -> Paper {
        let office = &self.rules.profile.office;
        let number = self.case().number;
        Paper {
            lang: self.lang,
            practice: self.practice,
            office: office.name.clone(),
            title: title.to_owned(),
            number: format!(
                "{}诉{word}〔{}〕{}号",
                office.short_name, number.year, number.serial
            ),
            case_number: number.to_string(),
            printed: phrase::day(self.view.now.day(), self.lang),
        }
    }

    /// What stands where nothing was stated.
    pub(super) fn nothing(&self) -> String {
        self.say("无", "none").to_owned()
    }

    pub(super) fn or_nothing(&self, it: Option<&str>) -> String {
        match it.map(str::trim).filter(|it| !it.is_empty()) {
            Some(it) => it.to_owned(),
            None => self.nothing(),
        }
    }

    pub(super) fn code(&self, axis: Axis, code: &str) -> String {
        match self.rules.codes.get(axis, code) {
            Some(it) => self.lang.either(&it.zh, &it.en).to_owned(),
            None => code.to_owned(),
        }
    }

    /// The applicants; agents and representatives only where no applicant is named.
    pub(super) fn applicants(&self) -> Vec<&Party> {
        let parties = &self.case().parties;
        let named = |it: &&Party| it.name.as_deref().is_some_and(|it| !it.trim().is_empty());
        let own: Vec<&Party> = parties
            .iter()
            .filter(|it| it.role == "applicant")
            .filter(named)
            .collect();
        if own.is_empty() {
            parties
                .iter()
                .filter(|it| is_applicant_side(&it.role))
                .filter(named)
                .collect()
        } else {
            own
        }
    }

    /// Everybody who is not on the applicant's side.
    pub(super) fn others(&self) -> Vec<&Party> {
        let parties = self.case().parties.iter();
        parties.filter(|it| !is_applicant_side(&it.role)).collect()
    }

    /// The first names, and how many there are.
    pub(super) fn names(&self, parties: &[&Party]) -> String {
        let names: Vec<&str> = parties.iter().filter_map(|it| it.name.as_deref()).collect();
        let shown = names[..names.len().min(NAMED)].join(self.say("、", ", "));
        match (names.len() > NAMED, self.lang) {
            (false, _) => shown,
            (true, Lang::Zh) => format!("{shown}等{}人", names.len()),
            (true, Lang::En) => format!("{shown} and {} others", names.len() - NAMED),
        }
    }

    pub(super) fn received(&self) -> String {
        phrase::day(self.case().received_at.day(), self.lang)
    }

    pub(super) fn channel(&self) -> String {
        match &self.case().facts.channel {
            Some(it) => self.code(Axis::Channel, it),
            None => self.nothing(),
        }
    }

    /// The title; without one the facts' first line.
    pub(super) fn matter(&self) -> String {
        let case = self.case();
        let first = case.story.as_deref().and_then(|it| it.lines().next());
        self.or_nothing(case.title.as_deref().or(first))
    }

    pub(super) fn lead(&self) -> Option<&Body> {
        let charge = self.case().assignment.lead.as_ref()?;
        self.rules.profile.body(&charge.body)
    }

    /// The body in charge with its telephone.
    pub(super) fn lead_in_words(&self) -> Option<String> {
        let charge = self.case().assignment.lead.as_ref()?;
        let Some(body) = self.lead() else {
            return Some(charge.body.clone());
        };
        Some(match &body.phone {
            None => body.name.clone(),
            Some(phone) => self.named_with_phone(&body.name, phone),
        })
    }

    /// The office with its telephone.
    pub(super) fn office_in_words(&self) -> String {
        let office = &self.rules.profile.office;
        match &office.phone {
            None => office.name.clone(),
            Some(phone) => self.named_with_phone(&office.name, phone),
        }
    }

    fn named_with_phone(&self, name: &str, phone: &str) -> String {
        let phone = phrase::unbroken(phone);
        match self.lang {
            Lang::Zh => format!("{name}，联系电话：{phone}"),
            Lang::En => format!("{name}, telephone {phone}"),
        }
    }

    /// What the citizen may expect by when.
    pub(super) fn promises(&self) -> Vec<String> {
        let case = self.case();
        let rule_set = case.rule_set();
        let periods = case.periods.iter();
        periods
            .filter_map(|it| phrase::promise(it, self.rules, rule_set, self.lang))
            .collect()
    }

    /// By when the citizen is told whether the matter is accepted.
    pub(super) fn notice_promised(&self) -> Option<String> {
        let case = self.case();
        let rule_set = case.rule_set();
        let notice = case.periods.iter().find(|it| {
            it.rule_in(self.rules, rule_set)
                .is_some_and(|rule| rule.met_on == Milestone::Notified)
        })?;
        phrase::promise(notice, self.rules, rule_set, self.lang)
    }

    /// Where to ask.
    pub(super) fn contact(&self) -> String {
        let office = &self.rules.profile.office;
        let parts = [
            (&office.phone, "电话", "telephone "),
            (&office.address, "地址：", "address: "),
        ];
        let mut said = self
            .say("凭登记编号和查询码到窗口", "at the window")
            .to_owned();
        for (value, zh, en) in parts {
            if let Some(value) = value {
                let value = phrase::unbroken(value);
                said += &match self.lang {
                    Lang::Zh => format!("，{zh}{value}"),
                    Lang::En => format!(", {en}{value}"),
                };
            }
        }
        said
    }

    pub(super) fn officer(&self, id: &str) -> String {
        match self.rules.profile.officer(id) {
            Some(it) => it.name.clone(),
            None => self.nothing(),
        }
    }
}
