//! Every fault is said in both languages, with what to do next.

use super::*;
use crate::casework::calendar::{CalendarFault, HoursFault};
use crate::casework::case::CaseId;
use crate::casework::code::{Axis, CodeFaultKind};
use crate::casework::day::{Day, Moment};
use crate::casework::identity::{CreditFault, IdFault, PaperFault, PhoneFault};
use crate::casework::period::PeriodFault;
use crate::casework::profile::PlaceKind;
use crate::reference::profile::{FaultKind, ProfileFault};
use crate::reference::row::{RowFault, Unreadable};
use crate::store::StoreError;
use crate::store::upkeep::LoadError;
use crate::store::verify::Wrong;
use crate::wording::samples::check_said;
use crate::wording::{Lang, Said};

/// Says every one of them in both languages.
fn check<T: std::fmt::Debug>(all: &[T], say: impl Fn(Lang, &T) -> Said) {
    for it in all {
        for lang in [Lang::Zh, Lang::En] {
            check_said(lang, &say(lang, it), &format!("{it:?}"));
        }
    }
}

#[test]
fn numbers_that_are_none() {
    check(
        &[
            IdFault::Empty,
            IdFault::Scientific,
            IdFault::Rounded,
            IdFault::FifteenDigits,
            IdFault::Length(17),
            IdFault::Character {
                place: 3,
                found: 'O',
            },
            IdFault::BirthDate,
            IdFault::NotYetBorn,
            IdFault::Checksum { expected: '1' },
        ],
        id_number,
    );
    check(
        &[
            CreditFault::Empty,
            CreditFault::Scientific,
            CreditFault::Length(3),
            CreditFault::Character {
                place: 0,
                found: 'I',
            },
            CreditFault::OrganisationChecksum { expected: '1' },
            CreditFault::Checksum { expected: '1' },
        ],
        credit_code,
    );
    check(
        &[
            PhoneFault::Empty,
            PhoneFault::Scientific,
            PhoneFault::Character {
                place: 2,
                found: '/',
            },
            PhoneFault::MobilePrefix,
            PhoneFault::NumberOfDigits(5),
        ],
        phone,
    );
    check(
        &[
            PaperFault::Id(IdFault::Empty),
            PaperFault::Credit(CreditFault::Empty),
            PaperFault::Other { n_characters: 3 },
            PaperFault::Scientific,
        ],
        paper,
    );
    // What stands there may be somebody's number: it is not repeated.
    let said = id_number(Lang::Zh, &IdFault::Checksum { expected: '7' });
    assert!(!said.what.contains('7'));
}

#[test]
fn office_files_archives_and_verifications() {
    let path = std::path::PathBuf::from("甲.fq");
    let now = Moment::at(Day(20_720), 9, 0, 0);
    let newest = Moment::at(Day(20_722), 9, 0, 0);
    let what = || "某处".to_owned();
    let zh = |it: &StoreError| store(Lang::Zh, it).what;
    let no_file = StoreError::NoFile { path: path.clone() };
    assert_eq!(zh(&no_file), "没有这个单位文件：甲.fq");
    check(
        &[
            StoreError::Newer { found: 2, known: 1 },
            StoreError::Busy { seconds: 1 },
            StoreError::Damaged { what: what() },
            StoreError::SetTheClock { now, newest },
            StoreError::DiskFull,
            StoreError::NoPermission,
            StoreError::Io { what: what() },
        ],
        store,
    );
    for it in [
        no_file,
        StoreError::FileExists { path: path.clone() },
        StoreError::NotAnOffice { path },
    ] {
        for lang in [Lang::Zh, Lang::En] {
            let said = store(lang, &it);
            assert!(said.what.contains("甲.fq") && !said.next.is_empty());
        }
    }
    check(
        &[
            LoadError::Store(StoreError::DiskFull),
            LoadError::NotAnArchive,
            LoadError::BadLine {
                line: 0,
                why: what(),
            },
            LoadError::BadLine {
                line: 7,
                why: what(),
            },
            LoadError::Incomplete {
                records: 3,
                expected: 4,
            },
        ],
        load,
    );
    let case = CaseId(12);
    check(
        &[
            Wrong::Unreadable {
                gno: 3,
                why: what(),
            },
            Wrong::Gap { gno: 3 },
            Wrong::Chain { gno: 3 },
            Wrong::Commitment { gno: 3 },
            Wrong::Missing { gno: 3 },
            Wrong::Stray { gno: 3 },
            Wrong::Time { gno: 3 },
            Wrong::Trail {
                case: CaseId::HOUSE,
            },
            Wrong::Derived {
                table: "due",
                case: Some(case),
            },
            Wrong::Derived {
                table: "due",
                case: None,
            },
            Wrong::Pages { why: what() },
        ],
        wrong,
    );
}

#[test]
fn tables_of_days_and_periods() {
    let (row, day) = (2, Day(20_720));
    check(
        &[
            CalendarFault::DayTwice { row, day },
            CalendarFault::WorkOnWeekday { row, day },
            CalendarFault::NoName { row, day },
            CalendarFault::YearIncomplete { year: 2027 },
            CalendarFault::NoSuchStatutoryDay { row },
        ],
        calendar,
    );
    check(
        &[HoursFault::Empty, HoursFault::Disordered { place: 1 }],
        hours,
    );
    let id = || "XF-X".to_owned();
    check(
        &[
            PeriodFault::Overlap {
                row,
                other: 0,
                rule_set: id(),
            },
            PeriodFault::NoName { row },
            PeriodFault::NeverInForce { row },
            PeriodFault::Amount { row },
            PeriodFault::ExtensionUnit { row },
            PeriodFault::NoTrack { row },
            PeriodFault::RuleSet { row },
            PeriodFault::InsteadOfNothing { row, id: id() },
            PeriodFault::RuleSetTwice { id: id() },
        ],
        periods,
    );
    let fault = |why| RowFault {
        line: 3,
        column: "date".into(),
        value: "二月三十".into(),
        why,
    };
    check(
        &[
            fault(Unreadable::NoSuchColumn),
            fault(Unreadable::BrokenRow),
            fault(Unreadable::Value),
        ],
        row_said,
    );
}

fn row_said(lang: Lang, it: &RowFault) -> Said {
    row(lang, it)
}

fn near() -> Option<String> {
    Some("住建办".into())
}

fn kinds() -> Vec<FaultKind> {
    use FaultKind as F;
    let first_line = 4;
    let wanted = PlaceKind::Street;
    let word = || "某".to_owned();
    let mut kinds = vec![
        F::MissingFile,
        F::NotText,
        F::Toml { message: word() },
        F::MissingKey,
        F::WrongType { wanted: "text" },
        F::BadHours,
        F::BadLines,
        F::NoHeader,
        F::MissingColumn,
        F::RepeatedColumn,
        F::TooManyCells,
        F::LineBreakInCell,
        F::EmptyCell,
        F::Scientific,
        F::NotDigits,
        F::BadCodeLength { wanted: 9 },
        F::BadId,
        F::DuplicateId { first_line },
        F::UnknownPlaceKind,
        F::UnknownParent,
        F::NoParent { wanted },
        F::ParentOfStreet,
        F::WrongParentKind { wanted },
        F::UnknownPlace,
        F::Ended,
        F::BodyOfficerWithoutBody,
        F::DuplicateOsUser { first_line },
        F::DuplicateOfficer { first_line },
        F::NoAdministrator,
        F::BadDate,
        F::FromAfterTo,
        F::LeaveWithoutStart,
        F::BadNumber,
        F::BadAmount,
        F::BadFlag,
        F::PeriodCode {
            codes: vec!["received", "accepted"],
            suggestion: None,
        },
        F::RouteToNowhere,
        F::BadMark,
        F::Code(CodeFaultKind::BadCode),
        F::Code(CodeFaultKind::DuplicateCode),
        F::Code(CodeFaultKind::NoChineseName),
        F::Code(CodeFaultKind::NoEnglishName),
        F::Code(CodeFaultKind::UnknownParent(word())),
        F::Code(CodeFaultKind::ParentIsChild(word())),
        F::Code(CodeFaultKind::AmbiguousWord {
            word: word(),
            other: word(),
        }),
        F::Code(CodeFaultKind::UnknownTally(word())),
    ];
    for suggestion in [None, near()] {
        kinds.extend([
            F::UnknownFile {
                suggestion: suggestion.clone(),
            },
            F::UnknownKey {
                suggestion: suggestion.clone(),
            },
            F::UnknownColumn {
                suggestion: suggestion.clone(),
            },
            F::UnknownBody {
                suggestion: suggestion.clone(),
            },
            F::UnknownOfficer {
                suggestion: suggestion.clone(),
            },
            F::UnknownMediator {
                suggestion: suggestion.clone(),
            },
            F::UnknownCode {
                axis: Axis::Nature,
                suggestion: suggestion.clone(),
            },
            F::UnknownRole { suggestion },
        ]);
    }
    kinds
}

#[test]
fn profile_folders() {
    let fault = |kind| ProfileFault {
        file: "单位.表".into(),
        line: Some(12),
        column: None,
        value: "某".into(),
        kind,
    };
    let all: Vec<ProfileFault> = kinds().into_iter().map(fault).collect();
    check(&all, profile);
    let exact = |lang, kind, line, column: Option<&str>, what: &str, next: &str| {
        let fault = ProfileFault {
            file: "officers.csv".into(),
            line,
            column: column.map(str::to_owned),
            value: "住建".into(),
            kind,
        };
        let said = profile(lang, &fault);
        assert_eq!((said.what.as_str(), said.next.as_str()), (what, next));
    };
    let unknown = || FaultKind::UnknownBody { suggestion: near() };
    exact(
        Lang::Zh,
        unknown(),
        Some(12),
        Some("body"),
        "officers.csv:12 body“住建”：没有这个承办单位",
        "是不是“住建办”？",
    );
    exact(
        Lang::En,
        unknown(),
        Some(12),
        Some("body"),
        "officers.csv:12 body \"住建\": there is no such body",
        "did you mean \"住建办\"?",
    );
    exact(
        Lang::Zh,
        FaultKind::NoAdministrator,
        None,
        None,
        "officers.csv“住建”：没有管理员，以后将无人能修改配置",
        "请至少给一名在岗人员加上“管理员”角色",
    );
}
