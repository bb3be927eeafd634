//! The profile: who is found, who serves, what a new one changes, and that nobody is lost.

use super::*;

fn place(code: &str, kind: PlaceKind, parent: &str, name: &str) -> Place {
    Place {
        code: code.to_owned(),
        kind,
        parent: Some(parent.to_owned()).filter(|it| !it.is_empty()),
        name: name.to_owned(),
        ended: None,
    }
}

fn body(code: &str, name: &str) -> Body {
    Body {
        code: code.to_owned(),
        name: name.to_owned(),
        kind: "department".to_owned(),
        organ: None,
        phone: None,
        places: Vec::new(),
        ended: None,
    }
}

fn officer(id: &str, name: &str, os_user: Option<&str>) -> Officer {
    Officer {
        id: id.to_owned(),
        name: name.to_owned(),
        roles: vec![Role::Clerk],
        body: None,
        os_user: os_user.map(str::to_owned),
        phone: None,
        service: Service::default(),
        restricted: false,
    }
}

fn mediator(id: &str, name: &str) -> Mediator {
    Mediator {
        id: id.to_owned(),
        name: name.to_owned(),
        committee: None,
        committee_kind: None,
        skills: vec!["land".to_owned()],
        limit: Some(8),
        officer: None,
        phone: None,
        service: Service::default(),
    }
}

fn profile() -> Profile {
    use PlaceKind::*;
    Profile {
        office: OfficeData {
            code: "440604010".to_owned(),
            name: "测试街道中心".to_owned(),
            short_name: "测试".to_owned(),
            rule_set: "national".to_owned(),
            rule_sets: [("hotline".to_owned(), "guangdong-12345".to_owned())].into(),
            hours: vec![Opening {
                from_minute: 510,
                to_minute: 720,
            }],
            ..OfficeData::default()
        },
        places: vec![
            place("440604010", Street, "", "甲街道"),
            place("440604010001", Village, "440604010", "东社区"),
            place("440604010002", Village, "440604010", "西社区"),
            place("440604010001001", Grid, "440604010001", "第一网格"),
            place("440604010002001", Grid, "440604010002", "第一网格"),
        ],
        bodies: vec![body("justice", "司法所"), body("housing", "住建办(一)")],
        officers: vec![
            officer("zhang", "张三", Some("WindowPC")),
            officer("li", "李四", None),
            officer("li2", "李四", None),
        ],
        mediators: vec![mediator("chen", "陈五")],
        routes: vec![Route {
            order: 10,
            body: Some("justice".to_owned()),
            reason: "其余归司法所".to_owned(),
            ..Route::default()
        }],
        codes: Vec::new(),
        periods: Vec::new(),
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn places_are_found_by_code_name_or_tail() {
    let profile = profile();
    let check = |text: &str, wanted: Option<&str>| {
        let found = profile.find_place(text).map(|it| it.code.as_str());
        assert_eq!(found, wanted, "{text}");
    };
    check("440604010002", Some("440604010002"));
    check("４４０６０４０１０００２", Some("440604010002"));
    check(" 东社区 ", Some("440604010001"));
    check("甲街道/东社区", Some("440604010001"));
    check("甲街道东社区", Some("440604010001"));
    check("某市某区甲街道西社区", Some("440604010002"));
    check("甲街道 > 西社区 > 第一网格", Some("440604010002001"));
    check("西社区第一网格", Some("440604010002001"));
    check("东社区居委会", Some("440604010001"));
    check("甲街道办事处西社区居民委员会", Some("440604010002"));
    check("第一网格", None);
    check("乙街道/东社区", None);
    check("佛山市甲街道", Some("440604010"));
    check("社区", None);
    check("", None);
}

#[test]
fn villages_are_found_with_or_without_their_committee() {
    let mut profile = profile();
    let check = |profile: &Profile, text: &str, wanted: bool| {
        assert_eq!(profile.find_place(text).is_some(), wanted, "{text}");
    };
    for name in ["番村村民委员会", "番村", "番村村委会"] {
        profile.places[1].name = name.to_owned();
        for text in ["番村", "番村村委会", "番村村民委员会", "甲街道番村"] {
            check(&profile, text, true);
        }
        check(&profile, "番", false);
    }
}

#[test]
fn people_and_bodies_are_found_by_key_or_a_name_of_their_own() {
    let mut profile = profile();
    assert_eq!(profile.find_officer("zhang").unwrap().name, "张三");
    assert_eq!(profile.find_officer("张 三").unwrap().id, "zhang");
    assert_eq!(profile.find_officer("李四"), None);
    assert_eq!(profile.find_body("住建办（一）").unwrap().code, "housing");
    assert_eq!(profile.find_mediator("陈五").unwrap().id, "chen");
    assert_eq!(profile.officer_of_os_user("windowpc").unwrap().id, "zhang");
    assert_eq!(profile.officer_of_os_user(""), None);
    // Once one of two has gone, the name is the other's.
    profile.officers[1].service.ended = Some(day("2026-03-01"));
    assert_eq!(profile.find_officer("李四").unwrap().id, "li2");
    profile.officers[0].service.ended = Some(day("2026-03-01"));
    assert_eq!(profile.officer_of_os_user("WindowPC"), None);
    assert_eq!(profile.find_officer("张三").unwrap().id, "zhang");
}

#[test]
fn a_place_holds_what_lies_within_it() {
    let profile = profile();
    let check = |code: &str, n_places: usize| {
        assert_eq!(profile.places_within(code).len(), n_places, "{code}");
    };
    check("440604010", 5);
    check("440604010001", 2);
    check("440604010002001", 1);
    check("440604011", 0);
}

#[test]
fn service_and_leave() {
    let all = Service {
        from: Some(day("2026-01-05")),
        to: Some(day("2026-06-30")),
        leave_from: Some(day("2026-02-01")),
        leave_to: Some(day("2026-02-10")),
        ended: None,
    };
    let check = |service: Service, on: &str, serving: bool, on_leave: bool| {
        assert_eq!(service.is_serving(day(on)), serving, "{on}");
        assert_eq!(service.is_on_leave(day(on)), on_leave, "{on}");
        assert_eq!(service.is_available(day(on)), serving && !on_leave, "{on}");
    };
    check(all, "2026-01-04", false, false);
    check(all, "2026-01-05", true, false);
    check(all, "2026-02-01", true, true);
    check(all, "2026-02-10", true, true);
    check(all, "2026-02-11", true, false);
    check(all, "2026-06-30", true, false);
    check(all, "2026-07-01", false, false);
    check(Service::default(), "2026-07-01", true, false);
    let open = Service {
        leave_from: Some(day("2026-02-01")),
        ended: Some(day("2026-05-01")),
        ..Service::default()
    };
    check(open, "2026-01-31", true, false);
    check(open, "2026-04-30", true, true);
    check(open, "2026-05-01", false, true);
}

#[test]
fn a_track_has_its_own_rule_set_or_the_offices() {
    let profile = profile();
    assert_eq!(profile.rule_set("hotline"), "guangdong-12345");
    assert_eq!(profile.rule_set("petition"), "national");
}

#[test]
fn roles_are_known_by_their_words() {
    let check = |text: &str, wanted| assert_eq!(Role::of_officer(text), wanted, "{text}");
    check("body_officer", Some(Role::BodyOfficer));
    check("body-officer", Some(Role::BodyOfficer));
    check("承办人", Some(Role::BodyOfficer));
    check("窗口", Some(Role::Clerk));
    check("受理员", Some(Role::Clerk));
    check("Leader", Some(Role::Leader));
    check("citizen", None);
    check("系统", None);
    check("", None);
}

#[test]
fn changes_are_said_one_by_one() {
    let old = profile();
    assert_eq!(Profile::changes(&old, &old), []);
    let mut new = profile();
    new.office.phone = Some("0757-1".to_owned());
    new.bodies[0].name = "司法办".to_owned();
    new.places.remove(4);
    new.officers[0].service.leave_from = Some(day("2026-03-02"));
    new.officers[1].roles = vec![Role::Leader];
    new.officers.remove(2);
    new.officers.push(officer("wang", "王六", None));
    new.mediators[0].service.ended = Some(day("2026-03-01"));
    new.routes[0].reason = "归口".to_owned();

    let found: Vec<_> = Profile::changes(&old, &new)
        .into_iter()
        .map(|it| (it.subject, it.key, it.what))
        .collect();
    let altered = |field, from: &str, to: &str| What::Altered {
        field,
        from: from.to_owned(),
        to: to.to_owned(),
    };
    let said = |subject, key: &str, what| (subject, key.to_owned(), what);
    assert_eq!(
        found,
        [
            said(Subject::Office, "", altered("phone", "", "0757-1")),
            said(Subject::Place, "440604010002001", What::Ends),
            said(
                Subject::Body,
                "justice",
                What::Renamed {
                    from: "司法所".to_owned(),
                    to: "司法办".to_owned()
                }
            ),
            said(
                Subject::Officer,
                "zhang",
                What::GoesOnLeave {
                    from: day("2026-03-02"),
                    to: None
                }
            ),
            said(Subject::Officer, "li", altered("roles", "clerk", "leader")),
            said(Subject::Officer, "wang", What::Joins),
            said(Subject::Officer, "li2", What::Ends),
            said(Subject::Mediator, "chen", What::Ends),
            said(
                Subject::Route,
                "10",
                altered("reason", "其余归司法所", "归口")
            ),
        ]
    );
}

#[test]
fn whoever_is_no_longer_named_is_kept_as_ended() {
    let old = profile();
    let mut new = profile();
    new.officers.remove(0);
    new.bodies.remove(1);
    new.places.remove(2);
    new.mediators.clear();
    let first = day("2026-03-01");
    let next = Profile::succeed(&old, new.clone(), first);
    assert_eq!(next.officer("zhang").unwrap().service.ended, Some(first));
    assert_eq!(next.body("housing").unwrap().ended, Some(first));
    assert_eq!(next.place("440604010002").unwrap().ended, Some(first));
    assert_eq!(next.mediator("chen").unwrap().service.ended, Some(first));
    assert_eq!(next.officer("li").unwrap().service.ended, None);
    assert!(!next.officer("zhang").unwrap().is_serving(first));

    // The first ending stays, and naming somebody again ends the ending.
    let later = Profile::succeed(&next, new, day("2026-04-01"));
    assert_eq!(later.officer("zhang").unwrap().service.ended, Some(first));
    assert_eq!(Profile::changes(&next, &later), []);
    let back = Profile::succeed(&later, profile(), day("2026-05-01"));
    assert_eq!(back.officer("zhang").unwrap().service.ended, None);
    let returns = Profile::changes(&later, &back);
    assert!(returns.iter().all(|it| it.what == What::Returns));
    assert_eq!(returns.len(), 4);
}

#[test]
fn a_profile_is_stored_and_read_back() {
    let mut profile = profile();
    profile.places[1].ended = Some(day("2026-03-01"));
    profile.officers[0].roles.push(Role::Administrator);
    let bytes = minicbor::to_vec(&profile).unwrap();
    assert_eq!(minicbor::decode::<Profile>(&bytes).unwrap(), profile);
}
