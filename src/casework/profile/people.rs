//! The people of an office: officers with their roles, mediators with their skills, and when they serve.

use minicbor::{Decode, Encode};

use crate::casework::code::plain;
use crate::casework::day::Day;

/// What somebody may do. Numbers are stored for good: add variants, never change one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Role {
    /// 受理员: registers and accepts.
    #[n(0)]
    Clerk,
    /// 分派员: assigns to bodies.
    #[n(1)]
    Dispatcher,
    /// 承办人: handles for a body.
    #[n(2)]
    BodyOfficer,
    /// 调解员: mediates.
    #[n(3)]
    Mediator,
    /// 督办员: reminds and supervises.
    #[n(4)]
    Supervisor,
    /// 领导: approves.
    #[n(5)]
    Leader,
    /// 管理员: keeps profile, codes and rules.
    #[n(6)]
    Administrator,
    /// 群众: an actor, never an officer's role.
    #[n(7)]
    Citizen,
    /// 系统: an actor, never an officer's role.
    #[n(8)]
    System,
}

impl Role {
    /// The roles an officer can have.
    pub const OF_OFFICERS: [Role; 7] = [
        Role::Clerk,
        Role::Dispatcher,
        Role::BodyOfficer,
        Role::Mediator,
        Role::Supervisor,
        Role::Leader,
        Role::Administrator,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Role::Clerk => "clerk",
            Role::Dispatcher => "dispatcher",
            Role::BodyOfficer => "body_officer",
            Role::Mediator => "mediator",
            Role::Supervisor => "supervisor",
            Role::Leader => "leader",
            Role::Administrator => "administrator",
            Role::Citizen => "citizen",
            Role::System => "system",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            Role::Clerk => "受理员",
            Role::Dispatcher => "分派员",
            Role::BodyOfficer => "承办人",
            Role::Mediator => "调解员",
            Role::Supervisor => "督办员",
            Role::Leader => "领导",
            Role::Administrator => "管理员",
            Role::Citizen => "群众",
            Role::System => "系统",
        }
    }

    pub fn en(self) -> &'static str {
        match self {
            Role::BodyOfficer => "body officer",
            other => other.code(),
        }
    }

    /// The officer's role meant by a word.
    pub fn of_officer(text: &str) -> Option<Role> {
        let text = plain(text);
        if text == "窗口" {
            return Some(Role::Clerk);
        }
        Role::OF_OFFICERS.into_iter().find(|it| {
            [it.code(), it.zh(), it.en()]
                .iter()
                .any(|w| plain(w) == text)
        })
    }
}

/// When somebody serves, and when not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Service {
    /// First day of service; none: always.
    #[n(0)]
    pub from: Option<Day>,
    /// Last day of service; none: until further notice.
    #[n(1)]
    pub to: Option<Day>,
    #[n(2)]
    pub leave_from: Option<Day>,
    /// Last day of leave; none with a first day: until further notice.
    #[n(3)]
    pub leave_to: Option<Day>,
    /// The day on which a later profile no longer named them.
    #[n(4)]
    pub ended: Option<Day>,
}

impl Service {
    /// Whether the day lies within the service, leave or not.
    pub fn is_serving(&self, day: Day) -> bool {
        self.from.is_none_or(|it| it <= day)
            && self.to.is_none_or(|it| day <= it)
            && self.ended.is_none_or(|it| day < it)
    }

    pub fn is_on_leave(&self, day: Day) -> bool {
        self.leave_from
            .is_some_and(|it| it <= day && self.leave_to.is_none_or(|it| day <= it))
    }

    /// Whether work can be given to them on this day.
    pub fn is_available(&self, day: Day) -> bool {
        self.is_serving(day) && !self.is_on_leave(day)
    }
}

/// Somebody who works with the program.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Officer {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub name: String,
    #[n(2)]
    pub roles: Vec<Role>,
    /// The body they belong to; body officers always have one.
    #[n(3)]
    pub body: Option<String>,
    /// Their account on the PC, by which the prompt knows them.
    #[n(4)]
    pub os_user: Option<String>,
    #[n(5)]
    pub phone: Option<String>,
    #[n(6)]
    pub service: Service,
    /// Entitled to see restricted (限阅) cases.
    #[n(7)]
    pub restricted: bool,
}

impl Officer {
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    pub fn is_serving(&self, day: Day) -> bool {
        self.service.is_serving(day)
    }

    pub fn is_on_leave(&self, day: Day) -> bool {
        self.service.is_on_leave(day)
    }
}

/// A people's mediator (人民调解员).
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Mediator {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub name: String,
    /// The committee they belong to, by name.
    #[n(2)]
    pub committee: Option<String>,
    /// Dispute types they are good at, of either level.
    #[n(3)]
    #[cbor(default)]
    pub skills: Vec<String>,
    /// The most open cases at once; none: no limit.
    #[n(4)]
    pub limit: Option<u32>,
    /// Their officer id, if they use the program.
    #[n(5)]
    pub officer: Option<String>,
    #[n(6)]
    pub phone: Option<String>,
    #[n(7)]
    pub service: Service,
    /// What kind of committee that is, for the return on people's mediation.
    #[n(8)]
    pub committee_kind: Option<String>,
}

impl Mediator {
    pub fn is_serving(&self, day: Day) -> bool {
        self.service.is_serving(day)
    }

    pub fn is_on_leave(&self, day: Day) -> bool {
        self.service.is_on_leave(day)
    }
}
