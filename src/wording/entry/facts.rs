//! The facts of a registration or correction, and the claims of an old ledger, as a row of short phrases.

use crate::casework::code::Axis;
use crate::casework::day::Moment;
use crate::casework::facts::{Claims, Facts};
use crate::wording::amount::{moment, money};
use crate::wording::names::Names;
use crate::wording::terms::field;
use crate::wording::{Lang, terms};

/// Phrases under way: 渠道窗口，性质投诉.
pub(super) struct Phrases<'a> {
    lang: Lang,
    names: &'a Names<'a>,
    said: Vec<String>,
}

impl<'a> Phrases<'a> {
    pub(super) fn new(lang: Lang, names: &'a Names<'a>) -> Phrases<'a> {
        Phrases {
            lang,
            names,
            said: Vec::new(),
        }
    }

    /// A label and its value, when there is one.
    pub(super) fn value(&mut self, id: &str, value: Option<impl AsRef<str>>) {
        if let Some(value) = value {
            let label = field(self.lang, id);
            // Beside a value its unit stands already.
            let label = label.split(['（', '(']).next().unwrap_or(label).trim();
            let gap = self.lang.either("：", " ");
            self.said.push(format!("{label}{gap}{}", value.as_ref()));
        }
    }

    pub(super) fn code(&mut self, id: &str, axis: Axis, code: &Option<String>) {
        let names = self.names;
        let lang = self.lang;
        self.value(id, code.as_deref().map(|it| names.code(lang, axis, it)));
    }

    pub(super) fn count(&mut self, id: &str, n: Option<u32>) {
        self.value(id, n.map(|it| it.to_string()));
    }

    fn money(&mut self, id: &str, fen: Option<i64>) {
        self.value(id, fen.map(|it| money(self.lang, it)));
    }

    fn on(&mut self, id: &str, on: Option<Moment>) {
        self.value(id, on.map(moment));
    }

    fn yes_no(&mut self, id: &str, it: Option<bool>) {
        let said = it.map(|yes| match yes {
            true => self.lang.either("是", "yes"),
            false => self.lang.either("否", "no"),
        });
        self.value(id, said);
    }

    /// Everything said, or nothing.
    pub(super) fn end(self) -> Option<String> {
        let comma = self.lang.either("，", ", ");
        (!self.said.is_empty()).then(|| self.said.join(comma))
    }

    pub(super) fn facts(&mut self, it: &Facts) {
        let names = self.names;
        self.code("channel", Axis::Channel, &it.channel);
        self.value("external_no", it.external_no.as_deref());
        self.value("source_system", it.source_system.as_deref());
        self.code("nature", Axis::Nature, &it.nature);
        self.code("purpose", Axis::Purpose, &it.purpose);
        self.code("dispute_type", Axis::DisputeType, &it.dispute_type);
        self.code("platform", Axis::Platform, &it.platform);
        self.value("place", it.place.as_deref().map(|it| names.place(it)));
        self.count("headcount", it.headcount);
        self.money("amount", it.amount);
        self.value("occurred_on", it.occurred_on.map(|it| it.to_string()));
        self.yes_no("anonymous", it.anonymous);
        self.code("linkage", Axis::Linkage, &it.linkage);
        self.code("source_organ", Axis::Organ, &it.source_organ);
        self.value("source_case_no", it.source_case_no.as_deref());
        self.code("entry_source", Axis::EntrySource, &it.entry_source);
        self.yes_no("oral", it.oral);
        self.count("reassignments", it.reassignments);
    }

    pub(super) fn claims(&mut self, it: &Claims) {
        let names = self.names;
        self.on("accepted_on", it.accepted_on);
        self.value("body", it.body.as_deref().map(|it| names.body(it)));
        self.on("assigned_on", it.assigned_on);
        self.on("acknowledged_on", it.acknowledged_on);
        self.value(
            "mediator",
            it.mediator.as_deref().map(|it| names.mediator(it)),
        );
        self.code("agreement_form", Axis::AgreementForm, &it.agreement_form);
        self.on("agreement_on", it.agreement_on);
        self.money("agreement_amount", it.agreement_amount);
        self.on("replied_on", it.replied_on);
        self.code("outcome", Axis::Outcome, &it.outcome);
        self.code("closing_reason", Axis::ClosingReason, &it.closing_reason);
        self.code("level", Axis::Level, &it.level);
        self.code("difficulty", Axis::Difficulty, &it.difficulty);
        self.on("concluded_on", it.concluded_on);
        self.yes_no("solved", it.solved);
        self.code("satisfaction", Axis::Satisfaction, &it.satisfaction);
        self.on("followed_up_on", it.followed_up_on);
        self.count("returns", it.returns);
        self.on("archived_on", it.archived_on);
    }

    pub(super) fn track(&mut self, it: Option<crate::casework::track::Track>) {
        self.value("track", it.map(|it| terms::track(self.lang, it)));
    }
}
