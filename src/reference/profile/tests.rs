//! Profile folders: a whole one reads and writes; each broken one is refused with its line and reason.

use std::collections::BTreeMap;

use super::FaultKind::*;
use super::*;
use crate::casework::code::{Axis, CodeFaultKind};
use crate::casework::day::Day;
use crate::casework::profile::{PlaceKind, Role};
use crate::reference::codes;

/// A whole profile; every broken one below differs from it in one spot.
fn folder() -> BTreeMap<String, String> {
    let files = [
        (
            "office.toml",
            r#"code = "440604010"
name = "石湾镇街道群众诉求服务中心"
short_name = "石湾"
committee = "石湾镇街道人民调解委员会"
phone = "0757-80000000"
rule_set = "national"
[rule_sets]
hotline = "guangdong-12345"
[hours]
weekdays = ["08:30-12:00", "14:00-17:30"]
"#,
        ),
        (
            "places.csv",
            "code,kind,parent,name\n\
             440604010,street,,石湾镇街道\n\
             440604010001,village,440604010,澜石社区\n\
             \n\
             440604010003,村居,440604010,惠景社区\n\
             440604010001001,grid,440604010001,澜石第一网格\n",
        ),
        (
            "bodies.csv",
            "code,name,kind,organ,phone,places\n\
             justice,司法所,station,司法行政,,\n\
             lanshi,澜石社区居委会,village,,0757-81111111,440604010001;惠景社区\n",
        ),
        (
            "officers.csv",
            "id,name,roles,body,os_user,phone,from,to,leave_from,leave_to,restricted\n\
             chen,陈一,clerk;分派员;administrator,,chen,,2025-01-01,,,,1\n\
             lin,林二,body_officer；mediator,justice,Lin,13800000001,2025/3/1,2026-12-31,2026-02-01,2026-02-10,\n",
        ),
        (
            "mediators.csv",
            "id,name,committee,skills,limit,officer,phone,from,to,leave_from,leave_to\n\
             lin,林二,石湾调委会,land;family-spouses;邻里纠纷,8,lin,,,,,\n\
             he,何三,,,,,,,,,\n",
        ),
        (
            "routing.csv",
            "order,track,nature,purpose,dispute_type,place,channel,keyword,body,to_track,mediator,reason\n\
             20,,,,,,,,justice,,,其余归司法所\n\
             10,mediation,,,land,澜石社区,网格,鱼塘,lanshi,,he,\"鱼塘, 先由社区\"\n\
             15,,,检举控告,,,,,,petition,,检举控告走信访\n",
        ),
        (
            "codes/nature.csv",
            "code,zh,en,parent,aliases,source\n\
             help,求决,,,帮忙;求帮助,本街用语\n\
             visit,走访反映,visit,,,\n",
        ),
    ];
    files
        .into_iter()
        .map(|(file, text)| (file.to_owned(), text.to_owned()))
        .collect()
}

fn faults_of(files: &BTreeMap<String, String>) -> Vec<ProfileFault> {
    read_profile(files, &codes::embedded())
        .err()
        .unwrap_or_default()
}

/// Puts `to` for `from` in one file and expects exactly these faults there: line (0: none), column, kind.
#[track_caller]
fn check(file: &str, from: &str, to: &str, wanted: &[(u32, &str, FaultKind)]) {
    let mut files = folder();
    let text = &files[file];
    assert!(text.contains(from), "nothing to break: {from}");
    let broken = text.replacen(from, to, 1);
    files.insert(file.to_owned(), broken);
    let found: Vec<_> = faults_of(&files)
        .into_iter()
        .map(|it| {
            assert_eq!(it.file, file);
            (it.line.unwrap_or(0), it.column.unwrap_or_default(), it.kind)
        })
        .collect();
    let wanted: Vec<_> = wanted
        .iter()
        .map(|(line, column, kind)| (*line, (*column).to_owned(), kind.clone()))
        .collect();
    assert_eq!(found, wanted, "{file}: {from} → {to}");
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn a_whole_folder_reads() {
    let profile = read_profile(&folder(), &codes::embedded()).unwrap();
    assert_eq!(profile.office.hours.len(), 2);
    assert_eq!(profile.rule_set("hotline"), "guangdong-12345");
    assert_eq!(profile.places[2].kind, PlaceKind::Village);
    assert_eq!(profile.bodies[0].organ.as_deref(), Some("justice"));
    assert_eq!(profile.bodies[1].places, ["440604010001", "440604010003"]);
    let [chen, lin] = &profile.officers[..] else {
        panic!("two officers")
    };
    assert_eq!(
        chen.roles,
        [Role::Clerk, Role::Dispatcher, Role::Administrator]
    );
    assert!(chen.restricted && !lin.restricted);
    assert_eq!(lin.roles, [Role::BodyOfficer, Role::Mediator]);
    assert_eq!(lin.service.from, Day::of(2025, 3, 1));
    let skills = ["land", "family-spouses", "neighbour"];
    assert_eq!(profile.mediators[0].skills, skills);
    let orders: Vec<_> = profile.routes.iter().map(|it| it.order).collect();
    assert_eq!(orders, [10, 15, 20]);
    let first = &profile.routes[0];
    assert_eq!(first.place.as_deref(), Some("440604010001"));
    assert_eq!(first.channel.as_deref(), Some("grid"));
    assert_eq!(first.reason, "鱼塘, 先由社区");
    let codes = profile.codes_over(&codes::embedded()).unwrap();
    assert_eq!(codes.find(Axis::Nature, "求帮助").unwrap().zh, "求决");
    assert_eq!(codes.find(Axis::Nature, "求助").unwrap().code, "help");
}

#[test]
fn what_is_written_reads_back_equal() {
    let base = codes::embedded();
    let mut whole = read_profile(&folder(), &base).unwrap();
    let check = |profile: &Profile| {
        let files = write_profile(profile);
        assert_eq!(read_profile(&files, &base).as_ref(), Ok(profile));
        // Once through a disk.
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in &files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        fs::write(folder.path().join("README.md"), "notes").unwrap();
        fs::write(folder.path().join("~$places.csv"), "lock").unwrap();
        assert_eq!(read_folder(folder.path()).unwrap(), files);
    };
    check(&whole);
    check(&starter());
    whole.officers[1].service.ended = Day::of(2026, 3, 1);
    whole.mediators[0].service.ended = Day::of(2026, 3, 1);
    whole.places[3].ended = Day::of(2026, 3, 1);
    whole.office.hours.clear();
    whole.office.rule_sets.clear();
    check(&whole);
}

#[test]
fn a_file_saved_by_excel_in_gb18030_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (bytes, _, _) = GB18030.encode("code,kind,parent,name\r\n440604010,street,,石湾镇街道\r\n");
    fs::write(folder.path().join("places.csv"), bytes).unwrap();
    fs::write(folder.path().join("bodies.csv"), b"\xff\xff\xff").unwrap();
    let files = read_folder(folder.path()).unwrap();
    assert!(files["places.csv"].contains("石湾镇街道"));
    let faults = faults_of(&files);
    let broken = faults.iter().find(|it| it.kind == NotText).unwrap();
    assert_eq!((&broken.file[..], broken.line), ("bodies.csv", Some(1)));
}

#[test]
fn a_missing_file_is_one_fault_each_and_no_more() {
    let wanted = ["office.toml", "places.csv", "bodies.csv", "officers.csv"];
    for missing in wanted {
        let mut files = folder();
        files.remove(missing);
        let faults = faults_of(&files);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(
            (&faults[0].file[..], &faults[0].kind),
            (missing, &MissingFile)
        );
    }
    let mut files = folder();
    files.remove("routing.csv");
    files.remove("codes/nature.csv");
    assert_eq!(faults_of(&files), []);
    let found: Vec<_> = faults_of(&BTreeMap::new())
        .into_iter()
        .map(|it| (it.file, it.kind))
        .collect();
    assert_eq!(found, wanted.map(|it| (it.to_owned(), MissingFile)));
}

#[test]
fn a_misspelt_file_is_named_with_the_right_one() {
    let check = |wrong: &str, suggestion: Option<String>| {
        let mut files = folder();
        files.insert(wrong.to_owned(), String::new());
        let faults = faults_of(&files);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].kind, UnknownFile { suggestion });
    };
    check("officer.csv", some("officers.csv"));
    check("codes/natur.csv", some("codes/nature.csv"));
    check("xyz.csv", None);
}

#[test]
#[rustfmt::skip]
fn a_broken_office_file_is_refused() {
    let file = "office.toml";
    check(file, "name = ", "name ", &[(2, "", Toml { message: "key with no value, expected `=`".to_owned() })]);
    check(file, "short_name = \"石湾\"\n", "", &[(0, "short_name", MissingKey)]);
    check(file, "\"石湾\"", "\" \"", &[(3, "short_name", EmptyCell)]);
    check(file, "\"石湾\"", "7", &[(3, "short_name", WrongType { wanted: "string" })]);
    check(file, "committee", "comittee", &[(4, "comittee", UnknownKey { suggestion: some("committee") })]);
    check(file, "440604010", "44060401", &[(1, "code", BadCodeLength { wanted: 9 })]);
    check(file, "440604010", "44060401X", &[(1, "code", NotDigits)]);
    check(file, "440604010", "440604011", &[(1, "code", UnknownPlace)]);
    check(file, "hotline =", "hotlien =", &[(8, "rule_sets", UnknownCode { axis: Axis::Track, suggestion: some("hotline") })]);
    check(file, "\"guangdong-12345\"", "12345", &[(8, "rule_sets", WrongType { wanted: "string" })]);
    check(file, "[hours]\nweekdays", "[hours]\nweekday", &[(10, "weekday", UnknownKey { suggestion: some("weekdays") })]);
    check(file, "08:30-12:00", "08:30", &[(10, "weekdays", BadHours)]);
    check(file, "08:30-12:00", "12:00-08:30", &[(10, "weekdays", BadHours)]);
    check(file, "14:00-17:30", "11:00-17:30", &[(10, "weekdays", BadHours)]);
    check(file, "08:30-12:00", "08:30-12:60", &[(10, "weekdays", BadHours)]);
    let lights = |yellow, orange| format!("[lights]\nyellow = {yellow}\norange = {orange}\n\n[hours]");
    check(file, "[hours]", &lights("100", "15"), &[(10, "yellow", BadLines)]);
    check(file, "[hours]", &lights("30", "\"15\""), &[(11, "orange", BadLines)]);
    check(file, "[hours]", &lights("10", "20"), &[(11, "lights", BadLines)]);
    check(file, "[\"08:30-12:00\", \"14:00-17:30\"]", "\"08:30-12:00\"", &[(10, "weekdays", WrongType { wanted: "array of strings" })]);
}

#[test]
#[rustfmt::skip]
fn broken_places_and_bodies_are_refused() {
    let file = "places.csv";
    check(file, "440604010003", "4.40604E+11", &[(5, "code", Scientific)]);
    check(file, "440604010003", "44060401003", &[(5, "code", BadCodeLength { wanted: 12 })]);
    check(file, "440604010003", "44060401000三", &[(5, "code", NotDigits)]);
    check(file, "440604010003", "440604010001", &[(5, "code", DuplicateId { first_line: 3 })]);
    check(file, "440604010003,村居", "440604010003,hamlet", &[(5, "kind", UnknownPlaceKind)]);
    check(file, "440604010003,村居", "440604010003,", &[(5, "kind", EmptyCell)]);
    check(file, "村居,440604010,", "村居,440604019,", &[(5, "parent", UnknownParent)]);
    check(file, "村居,440604010,", "村居,,", &[(5, "parent", NoParent { wanted: PlaceKind::Street })]);
    check(file, "grid,440604010001,", "grid,440604010,", &[(6, "parent", WrongParentKind { wanted: PlaceKind::Village })]);
    check(file, "street,,", "street,440604010001,", &[(2, "parent", ParentOfStreet)]);
    check(file, "澜石第一网格", "", &[(6, "name", EmptyCell)]);
    check(file, "parent,name", "parents,name", &[
        (1, "parents", UnknownColumn { suggestion: some("parent") }),
        (1, "parent", MissingColumn),
    ]);
    check(file, "parent,name", "parent,name,name", &[(1, "name", RepeatedColumn)]);
    check(file, "惠景社区", "惠景社区,多余", &[(5, "", TooManyCells)]);
    let file = "bodies.csv";
    check(file, "justice,", "Justice,", &[(2, "code", BadId)]);
    check(file, "司法行政", "司法行政部门", &[(2, "organ", UnknownCode { axis: Axis::Organ, suggestion: some("justice") })]);
    check(file, "惠景社区", "惠影小区", &[(3, "places", UnknownPlace)]);
    check(file, ",station,", ",,", &[(2, "kind", EmptyCell)]);
    check(file, "0757-81111111", "8.61E+12", &[(3, "phone", Scientific)]);
}

#[test]
#[rustfmt::skip]
fn broken_people_are_refused() {
    let file = "officers.csv";
    check(file, "\nchen,", "\nlin,", &[(3, "id", DuplicateId { first_line: 2 })]);
    check(file, "clerk", "clark", &[(2, "roles", UnknownRole { suggestion: some("clerk") })]);
    check(file, "clerk", "citizen", &[(2, "roles", UnknownRole { suggestion: None })]);
    check(file, "clerk;分派员;administrator", "", &[(2, "roles", EmptyCell)]);
    check(file, ";administrator", "", &[(0, "roles", NoAdministrator)]);
    check(file, "mediator,justice", "mediator,", &[(3, "body", BodyOfficerWithoutBody)]);
    check(file, "mediator,justice", "mediator,justise", &[(3, "body", UnknownBody { suggestion: some("justice") })]);
    check(file, "mediator,justice", "mediator,税务所", &[(3, "body", UnknownBody { suggestion: None })]);
    check(file, "justice,Lin", "justice,CHEN", &[(3, "os_user", DuplicateOsUser { first_line: 2 })]);
    check(file, "2025-01-01", "2025-02-30", &[(2, "from", BadDate)]);
    check(file, "2025-01-01", "元旦", &[(2, "from", BadDate)]);
    check(file, "2026-12-31", "2024-12-31", &[(3, "to", FromAfterTo)]);
    check(file, "2026-02-10", "2026-01-10", &[(3, "leave_to", FromAfterTo)]);
    check(file, "2026-02-01,", ",", &[(3, "leave_to", LeaveWithoutStart)]);
    check(file, ",1\n", ",2\n", &[(2, "restricted", BadFlag)]);
    let file = "mediators.csv";
    check(file, "land;", "lamd;", &[(2, "skills", UnknownCode { axis: Axis::DisputeType, suggestion: some("land") })]);
    check(file, ",8,", ",许多,", &[(2, "limit", BadNumber)]);
    check(file, ",8,", ",0,", &[(2, "limit", BadNumber)]);
    check(file, ",8,lin", ",8,ling", &[(2, "officer", UnknownOfficer { suggestion: some("lin") })]);
    check(file, "he,何三,,,,,", "he,何三,,,,林二,", &[(3, "officer", DuplicateOfficer { first_line: 2 })]);
    // Without its header, the first mediator is taken for one.
    check(file, "id,name,committee,skills,limit,officer,phone,from,to,leave_from,leave_to\n", "", &[(1, "", NoHeader)]);
    check(file, "id,name", "name", &[(1, "id", MissingColumn)]);
}

#[test]
#[rustfmt::skip]
fn broken_routes_and_codes_are_refused() {
    let file = "routing.csv";
    check(file, ",justice,,,其余归司法所", ",,,,其余归司法所", &[(2, "body", RouteToNowhere)]);
    check(file, ",justice,", ",justice2,", &[(2, "body", UnknownBody { suggestion: some("justice") })]);
    check(file, "10,mediation", "10,mediaton", &[(3, "track", UnknownCode { axis: Axis::Track, suggestion: some("mediation") })]);
    check(file, ",land,", ",火星,", &[(3, "dispute_type", UnknownCode { axis: Axis::DisputeType, suggestion: None })]);
    check(file, "澜石社区", "无名村", &[(3, "place", UnknownPlace)]);
    check(file, "先由社区\"", "先由社区", &[(3, "reason", LineBreakInCell)]);
    check(file, "网格,", "网恪员,", &[(3, "channel", UnknownCode { axis: Axis::Channel, suggestion: some("grid") })]);
    check(file, ",he,", ",hee,", &[(3, "mediator", UnknownMediator { suggestion: some("he") })]);
    check(file, "15,", "20,", &[(4, "order", DuplicateId { first_line: 2 })]);
    check(file, "15,", "十五,", &[(4, "order", BadNumber)]);
    check(file, "15,", ",", &[(4, "order", EmptyCell)]);
    check(file, ",其余归司法所", ",", &[(2, "reason", EmptyCell)]);
    let file = "codes/nature.csv";
    check(file, "visit,走访反映", "Visit,走访反映", &[(3, "code", Code(CodeFaultKind::BadCode))]);
    check(file, "visit,走访反映", "visit,投诉", &[(3, "aliases", Code(CodeFaultKind::AmbiguousWord { word: "投诉".to_owned(), other: "complain".to_owned() }))]);
    check(file, "visit,走访反映,visit,", "visit,走访反映,visit,nowhere", &[(3, "parent", Code(CodeFaultKind::UnknownParent("nowhere".to_owned())))]);
    check(file, "visit,走访反映", "help,走访反映", &[(3, "code", DuplicateId { first_line: 2 })]);
    check(file, "求决", "感谢", &[(2, "aliases", Code(CodeFaultKind::AmbiguousWord { word: "感谢".to_owned(), other: "help".to_owned() }))]);
    check(file, "visit,走访反映", "visit,", &[(3, "zh", EmptyCell)]);
    check(file, "parent,aliases,source\n", "parent,aliases,mark\n", &[(2, "mark", BadMark)]);
}

#[test]
fn what_has_ended_is_not_referred_to_by_the_living() {
    let mut files = folder();
    let ended = files["bodies.csv"]
        .replace("places\n", "places,ended\n")
        .replace("司法行政,,\n", "司法行政,,,2026-03-01\n");
    files.insert("bodies.csv".to_owned(), ended);
    let found: Vec<_> = faults_of(&files)
        .into_iter()
        .map(|it| (it.file, it.line, it.value, it.kind))
        .collect();
    let said = |file: &str, line| (file.to_owned(), Some(line), "justice".to_owned(), Ended);
    assert_eq!(found, [said("officers.csv", 3), said("routing.csv", 2)]);
}
