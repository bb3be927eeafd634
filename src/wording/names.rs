//! Names: codes, bodies, people, places, rules and case numbers as the office knows them.

use crate::casework::calendar::Calendar;
use crate::casework::case::CaseId;
use crate::casework::code::{Axis, Codes};
use crate::casework::day::Day;
use crate::casework::facts::Number;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::period::{PeriodRule, PeriodRules};
use crate::casework::profile::{Profile, Role};
use crate::casework::supervision::slip::SlipNumber;

use super::{Lang, terms};

/// Where names are looked up. What is not found is shown as it stands in the record.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    pub codes: &'a Codes,
    pub profile: &'a Profile,
    pub periods: &'a PeriodRules,
    pub calendar: &'a Calendar,
    /// The printed number of another case; `None` where the reader may not know of it.
    numbers: Option<&'a dyn Fn(CaseId) -> Option<Number>>,
}

impl<'a> Names<'a> {
    /// Names in force in the office now.
    pub fn of(rules: &'a Rules) -> Names<'a> {
        Names {
            codes: &rules.codes,
            profile: &rules.profile,
            periods: &rules.periods,
            calendar: &rules.calendar,
            numbers: None,
        }
    }

    /// The same, and the numbers of other cases.
    #[must_use]
    pub fn with_numbers(self, numbers: &'a dyn Fn(CaseId) -> Option<Number>) -> Names<'a> {
        Names {
            numbers: Some(numbers),
            ..self
        }
    }

    pub fn code<'s>(&'s self, lang: Lang, axis: Axis, code: &'s str) -> &'s str {
        self.codes
            .get(axis, code)
            .map_or(code, |it| lang.either(&it.zh, &it.en))
    }

    pub fn body<'s>(&'s self, code: &'s str) -> &'s str {
        self.profile.body(code).map_or(code, |it| &it.name)
    }

    /// An officer, or the actors that are none: a citizen, the program itself.
    pub fn officer<'s>(&'s self, lang: Lang, id: &'s str) -> &'s str {
        match id {
            Actor::CITIZEN => terms::role(lang, Role::Citizen),
            Actor::SYSTEM => terms::role(lang, Role::System),
            _ => self.profile.officer(id).map_or(id, |it| &it.name),
        }
    }

    pub fn mediator<'s>(&'s self, id: &'s str) -> &'s str {
        self.profile.mediator(id).map_or(id, |it| &it.name)
    }

    pub fn place<'s>(&'s self, code: &'s str) -> &'s str {
        self.profile.place(code).map_or(code, |it| &it.name)
    }

    /// The printed number of a case.
    pub fn number(&self, lang: Lang, case: CaseId) -> String {
        match self.numbers.and_then(|it| it(case)) {
            Some(number) => number.to_string(),
            None => lang.either("另一件案件", "another case").to_owned(),
        }
    }

    /// The printed number of a slip: 石湾督〔2026〕12号 (GB/T 9704).
    pub fn slip(&self, lang: Lang, number: SlipNumber) -> String {
        let office = &self.profile.office.short_name;
        match lang {
            Lang::Zh => format!("{office}督{number}"),
            Lang::En => format!("slip {office}督{number}"),
        }
    }

    /// The row of a rule that was the law on a day; without one, any row of the rule.
    pub fn rule(&self, id: &str, on: Option<Day>) -> Option<&'a PeriodRule> {
        let rows = || self.periods.rules().iter().filter(|it| it.id == id);
        on.and_then(|on| rows().find(|it| it.is_in_force(on)))
            .or_else(|| rows().next())
    }

    /// What a period is called: a rule of law, or a date people set.
    pub fn period(&self, lang: Lang, id: &str) -> String {
        match terms::set_by_people(lang, id) {
            Some(name) => name.to_owned(),
            None => self
                .rule(id, None)
                .map_or_else(|| id.to_owned(), |it| terms::rule(lang, it)),
        }
    }
}
