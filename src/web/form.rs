//! Forms of steps as inputs of a page: made from the same table of fields that makes the flags of the prompt.

use crate::casework::case::Case;
use crate::casework::clock::chosen;
use crate::casework::code::Axis;
use crate::casework::occasion::Rules;
use crate::casework::period::PeriodRule;
use crate::casework::profile::{Mediator, Officer, Role};
use crate::casework::refusal::Refusal;
use crate::casework::supervision::slip::Fault;
use crate::office::error::Error;
use crate::office::form::{self, Field, FieldKind};
use crate::wording::names::Names;
use crate::wording::page::Label;
use crate::wording::{Lang, problem, terms};

use super::ask::Form;

/// One field as it stands on the page.
#[derive(Clone, Debug)]
pub(super) struct Input {
    pub(super) id: &'static str,
    pub(super) label: String,
    pub(super) required: bool,
    pub(super) widget: Widget,
    pub(super) value: String,
    pub(super) error: Option<String>,
}

/// How it is filled in.
#[derive(Clone, Debug)]
pub(super) enum Widget {
    Line { mode: &'static str },
    Text,
    Day,
    One(Vec<Choice>),
    Several(Vec<Choice>),
}

/// One of what may be chosen.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) text: String,
    pub(super) chosen: bool,
}

/// What the choices of a form come from.
pub(super) struct Source<'a> {
    pub(super) rules: &'a Rules,
    pub(super) lang: Lang,
    /// The case the step is taken on; none for a registration.
    pub(super) case: Option<&'a Case>,
    /// What was typed before, or is proposed.
    pub(super) typed: &'a Form,
    pub(super) wrong: Option<&'a Wrong>,
}

/// What is wrong with one field, to stand beside it.
#[derive(Clone, Debug)]
pub(super) struct Wrong {
    pub(super) field: &'static str,
    pub(super) said: String,
}

/// What is wrong, above a form that comes back; with the field it is about, to go there.
#[derive(Clone, Debug)]
pub(super) struct Alert {
    pub(super) what: String,
    pub(super) next: Option<String>,
    pub(super) at: Option<&'static str>,
}

impl Alert {
    pub(super) fn of(
        it: &Error,
        wrong: Option<&Wrong>,
        no: Option<&str>,
        rules: &Rules,
        lang: Lang,
    ) -> Alert {
        let said = problem::on_page(lang, it, no, rules);
        // What was not understood is simply typed anew, where the field says so.
        let is_told = matches!(it, Error::Form(_)) && wrong.is_some();
        Alert {
            what: said.what,
            next: (!is_told).then_some(said.next),
            at: wrong.map(|it| it.field),
        }
    }
}

/// The field for when it happened; beside those of every step.
pub(super) const ON: &str = "on";

impl Wrong {
    /// The fault as one of a field that the form has; none when it is about the whole.
    pub(super) fn of(
        it: &Error,
        fields: &[Field],
        typed: &Form,
        rules: &Rules,
        lang: Lang,
    ) -> Option<Wrong> {
        let meant = field_of(it, typed)?;
        let has = |id: &str| {
            fields
                .iter()
                .map(|it| it.id)
                .chain([ON])
                .find(|it| *it == id)
        };
        let field = meant.iter().find_map(|id| has(id))?;
        let said = problem::on_page(lang, it, None, rules).what;
        Some(Wrong { field, said })
    }
}

/// The field a fault is about, by the names it has in the forms there are.
fn field_of<'e>(it: &'e Error, typed: &Form) -> Option<Vec<&'e str>> {
    use Refusal as R;
    let refusal = match it {
        Error::Form(it) => return Some(vec![it.field.as_str()]),
        Error::Refused(it) => it,
        _ => return None,
    };
    let field = match refusal {
        R::NoTrack => "track",
        R::InFuture { .. }
        | R::TooLongAgo { .. }
        | R::BeforeReceipt { .. }
        | R::TooEarly { .. } => ON,
        R::UnknownPlace { .. } => "place",
        R::NotServing { .. } | R::OutOfSight { .. } | R::NotCleared { .. } => "officer",
        R::BodyEnded { .. } | R::AccusedInCharge { .. } | R::UnseenByBody { .. } => "body",
        R::Supervision {
            fault: Fault::LimitPast { .. },
        } => "by",
        R::MediatorAway { .. } | R::MediatorFull { .. } | R::ConflictOfInterest { .. } => {
            "mediator"
        }
        R::LinkToItself | R::AlreadyLinked | R::NotLinked => "other",
        it => {
            // The parties of a registration are numbered as far as they are named.
            let applicant = ["applicant_name", "applicant_id", "applicant_phone"];
            let has_applicant = applicant.iter().any(|it| typed.get(it).is_some());
            form::blame(it, !has_applicant)?
        }
    };
    // Of a person added later it is not said whose side they are on; who is to work on a case goes by several names.
    let others: &[&str] = match field.split_once('_') {
        Some((_, "id")) => &["id_number"],
        Some((_, "phone")) => &["phone"],
        _ if field == "officer" => &["to", "leader", "mediator"],
        _ => &[],
    };
    Some([field].into_iter().chain(others.iter().copied()).collect())
}

impl Source<'_> {
    pub(super) fn inputs(&self, fields: &[Field]) -> Vec<Input> {
        fields.iter().map(|it| self.input(it)).collect()
    }

    fn input(&self, field: &Field) -> Input {
        let value = self.typed.get(field.id).unwrap_or_default();
        let error = self.wrong.filter(|it| it.field == field.id);
        Input {
            id: field.id,
            label: terms::field(self.lang, field.id).to_owned(),
            required: field.required,
            widget: self.widget(field.kind, &value),
            value,
            error: error.map(|it| it.said.clone()),
        }
    }

    fn widget(&self, kind: FieldKind, value: &str) -> Widget {
        let chosen: Vec<&str> = value.split(',').collect();
        let one = |rows: Vec<(String, String)>| Widget::One(choices(rows, &chosen));
        let several = |rows: Vec<(String, String)>| Widget::Several(choices(rows, &chosen));
        let line = |mode| Widget::Line { mode };
        match kind {
            FieldKind::Line | FieldKind::Case => line("text"),
            // Typed on a phone as on a keyboard: an ID number may end in X.
            FieldKind::Number => line("text"),
            FieldKind::Amount => line("decimal"),
            FieldKind::Count => line("numeric"),
            FieldKind::Text => Widget::Text,
            FieldKind::Day => Widget::Day,
            FieldKind::YesNo => {
                let say = |it: Label| it.said(self.lang).to_owned();
                one(vec![
                    ("yes".to_owned(), say(Label::Yes)),
                    ("no".to_owned(), say(Label::No)),
                ])
            }
            FieldKind::Code(axis) => one(self.codes(axis)),
            FieldKind::Body => one(self.bodies()),
            FieldKind::Bodies => several(self.bodies()),
            FieldKind::Officer => one(self.officers(|_| true)),
            FieldKind::Leader => one(self.officers(|it| it.has(Role::Leader))),
            FieldKind::Mediator => one(self.mediators()),
            FieldKind::Place => one(self.places()),
            FieldKind::Party => one(self.parties()),
            FieldKind::Parties => several(self.parties()),
            FieldKind::Period => one(self.periods()),
            FieldKind::PeriodChoice => one(self.choosable()),
        }
    }

    fn codes(&self, axis: Axis) -> Vec<(String, String)> {
        let codes = &self.rules.codes;
        codes
            .all(axis)
            .iter()
            .map(|it| {
                let name = self.lang.either(&it.zh, &it.en);
                let above = it.parent.as_deref().and_then(|it| codes.get(axis, it));
                let text = match above {
                    None => name.to_owned(),
                    Some(above) => {
                        format!("{} › {name}", self.lang.either(&above.zh, &above.en))
                    }
                };
                (it.code.clone(), text)
            })
            .collect()
    }

    fn bodies(&self) -> Vec<(String, String)> {
        let bodies = self.rules.profile.bodies.iter();
        bodies
            .filter(|it| it.ended.is_none())
            .map(|it| (it.code.clone(), it.name.clone()))
            .collect()
    }

    /// Whether an officer may know of the case, as far as that depends on its being restricted.
    fn is_cleared(&self, officer: &Officer) -> bool {
        let restricted = self.case.is_some_and(|it| it.restricted.is_some());
        !restricted || officer.restricted
    }

    fn officers(&self, fits: impl Fn(&Officer) -> bool) -> Vec<(String, String)> {
        let profile = &self.rules.profile;
        profile
            .officers
            .iter()
            .filter(|it| it.service.to.is_none() && it.service.ended.is_none())
            .filter(|it| fits(it) && self.is_cleared(it))
            .map(|it| {
                let body = it.body.as_deref().and_then(|it| profile.body(it));
                let text = match body {
                    None => it.name.clone(),
                    Some(body) => format!("{}（{}）", it.name, body.name),
                };
                (it.id.clone(), text)
            })
            .collect()
    }

    fn mediators(&self) -> Vec<(String, String)> {
        let profile = &self.rules.profile;
        let mediators = profile.mediators.iter();
        let is_cleared = |it: &&Mediator| {
            let officer = it.officer.as_deref().and_then(|it| profile.officer(it));
            officer.is_none_or(|it| self.is_cleared(it))
        };
        mediators
            .filter(|it| it.service.to.is_none() && it.service.ended.is_none())
            .filter(is_cleared)
            .map(|it| (it.id.clone(), it.name.clone()))
            .collect()
    }

    fn places(&self) -> Vec<(String, String)> {
        let places = self.rules.profile.places.iter();
        places
            .map(|it| (it.code.clone(), it.name.clone()))
            .collect()
    }

    /// Parties by their number; their names are as masked as the case is.
    fn parties(&self) -> Vec<(String, String)> {
        let names = Names::of(self.rules);
        let parties = self.case.map(|it| it.parties.iter()).into_iter().flatten();
        parties
            .map(|it| {
                let role = names.code(self.lang, Axis::PartyRole, &it.role);
                let name = it.name.as_deref().unwrap_or("—");
                (it.no.to_string(), format!("{}. {role} {name}", it.no))
            })
            .collect()
    }

    fn periods(&self) -> Vec<(String, String)> {
        let names = Names::of(self.rules);
        let periods = self.case.map(|it| it.periods.iter()).into_iter().flatten();
        periods
            .filter(|it| it.is_under_way())
            .map(|it| (it.rule.clone(), names.period(self.lang, &it.rule)))
            .collect()
    }

    /// Each with its length, since several differ by that alone.
    fn choosable(&self) -> Vec<(String, String)> {
        let Some(case) = self.case else {
            return Vec::new();
        };
        let rules = chosen::choices(case, self.rules);
        let said = |it: &PeriodRule| {
            let (name, term) = (terms::rule(self.lang, it), terms::term(self.lang, &it.term));
            (it.id.clone(), format!("{name}（{term}）"))
        };
        rules.map(said).collect()
    }
}

fn choices(rows: Vec<(String, String)>, chosen: &[&str]) -> Vec<Choice> {
    rows.into_iter()
        .map(|(value, text)| Choice {
            chosen: chosen.contains(&value.as_str()),
            value,
            text,
        })
        .collect()
}
