//! The occasion of a step: when, by whom, under which rules, and what the rest of the office looks like at that moment.

use std::collections::BTreeMap;

use super::calendar::Calendar;
use super::case::{Case, CaseId};
use super::code::{Axis, Codes};
use super::day::Moment;
use super::facts::Number;
use super::period::PeriodRules;
use super::profile::{Body, Officer, Profile, Role};
use super::refusal::{Preceding, Refusal};
use super::supervision::slip::SlipNumber;
use super::track::Track;

/// Everything the office has put in force: codes, days, periods, and its own profile.
#[derive(Clone, Debug)]
pub struct Rules {
    pub codes: Codes,
    pub calendar: Calendar,
    pub periods: PeriodRules,
    pub profile: Profile,
    /// The gno of the newest office record that any of them came from.
    pub reference: u64,
}

/// Who asks: an officer of the profile, a citizen, or the program itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    pub id: String,
    pub roles: Vec<Role>,
    /// The body an officer belongs to; what a body officer may do ends at its cases.
    pub body: Option<String>,
    /// The mediator this officer is; what a mediator may do ends at their cases.
    pub mediator: Option<String>,
    /// Entitled to restricted cases (限阅).
    pub sees_restricted: bool,
    /// The case a citizen has shown to be their own; what they may do ends there.
    pub own: Option<CaseId>,
}

impl Actor {
    pub const CITIZEN: &'static str = "citizen";
    pub const SYSTEM: &'static str = "system";

    /// The program itself: sweeps, upgrades, restores.
    pub fn system() -> Actor {
        Actor {
            id: Actor::SYSTEM.to_owned(),
            roles: vec![Role::System],
            body: None,
            mediator: None,
            sees_restricted: true,
            own: None,
        }
    }

    /// A citizen, with the case they have shown to be theirs.
    pub fn citizen(own: Option<CaseId>) -> Actor {
        Actor {
            id: Actor::CITIZEN.to_owned(),
            roles: vec![Role::Citizen],
            body: None,
            mediator: None,
            sees_restricted: false,
            own,
        }
    }

    /// An officer of the profile, with the mediator they are.
    pub fn of(officer: &Officer, profile: &Profile) -> Actor {
        let id = Some(officer.id.as_str());
        let mediator = profile
            .mediators
            .iter()
            .find(|it| it.officer.as_deref() == id);
        Actor {
            id: officer.id.clone(),
            roles: officer.roles.clone(),
            body: officer.body.clone(),
            mediator: mediator.map(|it| it.id.clone()),
            sees_restricted: officer.restricted,
            own: None,
        }
    }

    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// May take a step open to `roles` on `case`: by a role held without condition, as an officer of a body in charge, as its
    /// mediator, or as the citizen whose case it is.
    pub fn may(&self, roles: &[Role], case: Option<&Case>) -> bool {
        if self.is(Role::System) {
            return true;
        }
        roles.iter().any(|role| {
            self.is(*role)
                && match role {
                    Role::BodyOfficer => case.is_some_and(|it| self.is_of_a_body_of(it)),
                    Role::Mediator => case.is_some_and(|it| self.mediates(it)),
                    Role::Citizen => case.is_none_or(|it| self.own == Some(it.id)),
                    _ => true,
                }
        })
    }

    /// Works for the whole office, not for one body or on own mediations alone.
    pub fn is_office_wide(&self) -> bool {
        self.roles
            .iter()
            .any(|it| !matches!(it, Role::BodyOfficer | Role::Mediator | Role::Citizen))
    }

    /// May know of a case: a body officer of those of the body, a mediator of their own, a restricted one only if entitled.
    pub fn sees(&self, case: &Case) -> bool {
        let of_body = self.is(Role::BodyOfficer) && self.is_of_a_body_of(case);
        let own = self.is_office_wide() || of_body || self.mediates(case);
        own && (case.restricted.is_none() || self.sees_restricted)
    }

    /// Belongs to the lead body or one that assists.
    pub fn is_of_a_body_of(&self, case: &Case) -> bool {
        self.body
            .as_deref()
            .is_some_and(|body| case.charges().any(|it| it.body == body))
    }

    pub fn mediates(&self, case: &Case) -> bool {
        self.mediator.is_some() && self.mediator == case.mediation.mediator
    }
}

/// Facts from outside the case, gathered inside the write transaction.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The number a case opened now would get.
    pub next_number: Number,
    /// The number a slip issued now would get.
    pub next_slip: SlipNumber,
    /// A fresh query code.
    pub query_code: String,
    /// Open cases of each mediator.
    pub mediator_loads: BTreeMap<String, u32>,
}

/// When, by whom, under which rules.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    pub recorded_at: Moment,
    /// As stated with `--on`; otherwise the same as `recorded_at`.
    pub happened_at: Moment,
    pub actor: &'a Actor,
    pub rules: &'a Rules,
    pub around: &'a Surroundings,
}

impl Occasion<'_> {
    /// Refuses a code its table does not know; absent is fine.
    pub(super) fn code_known(&self, axis: Axis, code: Option<&str>) -> Result<(), Refusal> {
        match code {
            Some(code) if self.rules.codes.get(axis, code).is_none() => Err(Refusal::UnknownCode {
                axis,
                value: code.to_owned(),
                near: self
                    .rules
                    .codes
                    .suggest(axis, code)
                    .map(|it| it.code.clone()),
            }),
            _ => Ok(()),
        }
    }

    /// Refuses what is dated before that which it follows. Both may be told by the day alone, so the day decides.
    pub(super) fn check_follows(&self, follows: Preceding, after: Moment) -> Result<(), Refusal> {
        if self.happened_at.day() >= after.day() {
            return Ok(());
        }
        Err(Refusal::TooEarly {
            on: self.happened_at,
            follows,
            after,
        })
    }

    pub(super) fn body_known(&self, code: &str) -> Result<&Body, Refusal> {
        self.rules
            .profile
            .body(code)
            .ok_or_else(|| Refusal::UnknownBody {
                value: code.to_owned(),
                near: None,
            })
    }

    /// The officer who is to work on a case as it would stand: on duty, and one who would see it. What nobody of theirs sees
    /// lies with them for ever.
    pub(super) fn handler(&self, id: &str, case: &Case) -> Result<&Officer, Refusal> {
        let profile = &self.rules.profile;
        let today = self.recorded_at.day();
        let officer = profile.officer(id).ok_or_else(|| Refusal::UnknownOfficer {
            value: id.to_owned(),
        })?;
        if !officer.service.is_available(today) {
            return Err(Refusal::NotServing {
                officer: id.to_owned(),
            });
        }
        let actor = Actor::of(officer, profile);
        if actor.sees(case) {
            return Ok(officer);
        }
        let officer = id.to_owned();
        Err(match case.restricted {
            Some(_) if !actor.sees_restricted => Refusal::NotCleared { officer },
            _ => Refusal::OutOfSight { officer },
        })
    }

    /// The body that is to work on a case as it would stand: of its officers in service one would see it, at once or as its
    /// mediator. One without officers works on paper.
    pub(super) fn seen_by_body(&self, body: &str, case: &Case) -> Result<(), Refusal> {
        let profile = &self.rules.profile;
        let today = self.recorded_at.day();
        let mut serving = profile
            .officers
            .iter()
            .filter(|it| it.body.as_deref() == Some(body) && it.is_serving(today))
            .map(|it| Actor::of(it, profile))
            .peekable();
        let would_see = |it: Actor| {
            let mut appointed = case.clone();
            appointed.mediation.mediator.clone_from(&it.mediator);
            it.sees(&appointed)
        };
        if serving.peek().is_none() || serving.any(would_see) {
            return Ok(());
        }
        Err(Refusal::UnseenByBody {
            body: body.to_owned(),
        })
    }

    /// The rule set the profile names for a track now.
    pub(super) fn rule_set_of(&self, track: Track) -> String {
        self.rules.profile.rule_set(track.code()).to_owned()
    }
}
