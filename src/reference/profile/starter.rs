//! The profile of a one-person office, for those who begin without a folder.

use crate::casework::profile::{
    Body, Mediator, OfficeData, Officer, Place, PlaceKind, Profile, Role, Route, Service,
};

/// Written where a street code is wanted and none is known yet.
const STREET: &str = "000000000";
/// The one officer, who is also the one mediator.
const ADMIN: &str = "admin";
/// The office itself, as the body that handles everything.
const OFFICE: &str = "office";

/// One street, one body, one officer with every role, one route.
pub fn starter() -> Profile {
    Profile {
        office: OfficeData {
            code: STREET.to_owned(),
            name: "镇街群众诉求服务中心".to_owned(),
            short_name: "本镇".to_owned(),
            rule_set: "national".to_owned(),
            ..OfficeData::default()
        },
        places: vec![Place {
            code: STREET.to_owned(),
            kind: PlaceKind::Street,
            parent: None,
            name: "本镇街".to_owned(),
            ended: None,
        }],
        bodies: vec![Body {
            code: OFFICE.to_owned(),
            name: "群众诉求服务中心".to_owned(),
            kind: "department".to_owned(),
            organ: None,
            phone: None,
            places: Vec::new(),
            ended: None,
        }],
        officers: vec![Officer {
            id: ADMIN.to_owned(),
            name: "管理员".to_owned(),
            roles: Role::OF_OFFICERS.to_vec(),
            body: Some(OFFICE.to_owned()),
            os_user: None,
            phone: None,
            service: Service::default(),
            restricted: true,
        }],
        mediators: vec![Mediator {
            id: ADMIN.to_owned(),
            name: "管理员".to_owned(),
            committee: None,
            committee_kind: None,
            skills: Vec::new(),
            limit: None,
            officer: Some(ADMIN.to_owned()),
            phone: None,
            service: Service::default(),
        }],
        routes: vec![Route {
            order: 1000,
            body: Some(OFFICE.to_owned()),
            reason: "一人办公：全部由本中心办理".to_owned(),
            ..Route::default()
        }],
        codes: Vec::new(),
        periods: Vec::new(),
    }
}
