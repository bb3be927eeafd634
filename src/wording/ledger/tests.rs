//! Every fault of a ledger is said in both languages, with its place and what to do next.

use super::*;
use crate::office::ledger::fault::{Broken, Column, Fault, Reason};
use crate::office::ledger::mapping::{MappingFault, MappingReason};
use crate::office::ledger::plan::PlanFault;
use crate::wording::Said;
use crate::wording::samples::check_said;

fn check<T: std::fmt::Debug>(all: &[T], say: impl Fn(Lang, &T) -> Said) {
    for it in all {
        for lang in [Lang::Zh, Lang::En] {
            check_said(lang, &say(lang, it), &format!("{it:?}"));
        }
    }
}

#[test]
fn files() {
    let (line, limit, found) = (3, 10, 12);
    check(
        &[
            Broken::Unreadable {
                kind: std::io::ErrorKind::Other,
                why: "设备".into(),
            },
            Broken::Unreadable {
                kind: std::io::ErrorKind::NotFound,
                why: "os error 2".into(),
            },
            Broken::Empty,
            Broken::NoHeader,
            Broken::TooManyColumns { line, limit, found },
            Broken::UnclosedQuote { line },
            Broken::RowTooLarge { line, limit },
            Broken::Changed { line },
            Broken::OldWorkbook,
            Broken::WebPage,
            Broken::NotATable,
            Broken::BadWorkbook("目录".into()),
            Broken::NoSuchSheet {
                wanted: "甲".into(),
                have: vec!["乙".into(), "丙".into()],
            },
        ],
        broken,
    );
}

#[test]
fn cells() {
    let (expected, found, limit) = (5, 4, 300);
    let reasons = [
        Reason::TooFewCells { expected, found },
        Reason::TooManyCells { expected, found },
        Reason::CellTooLarge { limit, found },
        Reason::Merged,
        Reason::Undecodable,
        Reason::Control('\0'),
        Reason::QuestionMarks,
        Reason::FormulaError,
        Reason::Uncomputed,
        Reason::TooLong { limit, found },
        Reason::Scientific,
        Reason::PrecisionLost,
        Reason::NotADate,
        Reason::Yearless,
        Reason::NoDay,
        Reason::TwoDigitYear,
        Reason::UnclearOrder,
        Reason::UnclearDigits,
        Reason::DayNumber,
        Reason::NoSuchDay,
        Reason::NoSuchTime,
        Reason::OtherTimeZone,
        Reason::YearOutOfRange { year: 1212 },
        Reason::NotMoney,
        Reason::FractionOfFen,
        Reason::NotACount,
        Reason::Negative,
        Reason::TooLarge { limit: 9 },
        Reason::NotYesNo,
    ];
    check(&reasons, reason);
    let fault = |reason: &Reason| Fault {
        line: 12,
        column: Some(Column {
            number: 3,
            name: "来电时间".into(),
        }),
        field: Some(Field::ReceivedOn),
        value: "昨日".into(),
        reason: reason.clone(),
    };
    let faults: Vec<Fault> = reasons.iter().map(fault).collect();
    check(&faults, cell);
    let one = fault(&Reason::UnclearOrder);
    assert_eq!(
        cell(Lang::Zh, &one).what,
        "第12行第3列“来电时间”（登记时间）的“昨日”：分不清月和日的先后"
    );
    assert_eq!(
        cell(Lang::En, &one).what,
        "line 12, column 3 \"来电时间\" (received on), \"昨日\": which is the day and which the month cannot be told"
    );
    assert_eq!(
        refused(Lang::Zh, &[one, fault(&Reason::NotMoney)]),
        "来电时间：分不清月和日的先后，请写成`2026-01-31`；来电时间：不是金额，请写成`1234.50`，单位为元"
    );
}

#[test]
fn mappings() {
    let mut reasons = vec![
        MappingReason::Syntax("多余的逗号".into()),
        MappingReason::UnknownEncoding("big5".into()),
        MappingReason::Expected("a section"),
        MappingReason::NoColumns,
        MappingReason::FedTwice,
        MappingReason::ColumnTwice("时间".into()),
        MappingReason::NotADay,
        MappingReason::DerivedFromDerived,
    ];
    for meant in [None, Some("channel")] {
        reasons.push(MappingReason::UnknownKey { meant });
        reasons.push(MappingReason::UnknownField { meant });
    }
    let mut faults = Vec::new();
    for key in ["", "columns.channel"] {
        faults.extend(reasons.iter().map(|it| MappingFault {
            line: 4,
            key: key.into(),
            reason: it.clone(),
        }));
    }
    check(&faults, mapping);
    let (wanted, field) = ("时间".to_owned(), Field::Amount);
    check(
        &[
            PlanFault::Ambiguous {
                field,
                columns: vec!["甲".into(), "乙".into()],
            },
            PlanFault::DuplicateColumn {
                name: "甲".into(),
                numbers: vec![2, 5],
            },
            PlanFault::ColumnAbsent {
                wanted: wanted.clone(),
                field: Some(field),
                meant: None,
            },
            PlanFault::ColumnAbsent {
                wanted,
                field: None,
                meant: Some("登记时间".into()),
            },
            PlanFault::NoReceivedOn,
            PlanFault::NoStory,
            PlanFault::Constant {
                field,
                value: "三万".into(),
                reason: Reason::NotMoney,
            },
        ],
        plan,
    );
}

#[test]
fn fields_are_called_as_their_columns() {
    for it in Field::ALL {
        let said = terms::field(Lang::Zh, it.id());
        let header = it.header().replace('(', "（").replace(')', "）");
        assert_eq!(said, header, "{}", it.id());
        assert_ne!(
            terms::field(Lang::En, it.id()),
            it.id().replace(' ', "_") + "?"
        );
    }
}
