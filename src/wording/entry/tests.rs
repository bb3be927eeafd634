//! Every record of a case's life is told in both languages, and nobody's name stands in the sentence.

use super::*;
use crate::casework::assignment::{self, Charge};
use crate::casework::case::CaseId;
use crate::casework::clock::{Due, PeriodChange};
use crate::casework::day::{Day, Moment};
use crate::casework::facts::{Claims, Facts, Number, Opening};
use crate::casework::party::PartyMark;
use crate::casework::track::Track;
use crate::casework::{feedback, handling, house, intake, mediation, supervision};
use crate::wording::samples::{check_sentence, number, rules};

fn record(entry: Entry, periods: Vec<PeriodChange>) -> Record {
    let now = Moment::at(Day(20_720), 9, 30, 0);
    Record {
        header: Header {
            gno: 7,
            case: CaseId(1),
            seq: 3,
            turn: 7,
            previous: [0; 32],
            recorded_at: now,
            happened_at: now,
            officer: "chen".into(),
            through: Through::Session,
            origin: "440604010".into(),
            reference: 1,
            periods,
            commitment: None,
            key: None,
        },
        entry,
        private: None,
    }
}

fn opening() -> Box<Opening> {
    let mark = |no, role: &str| PartyMark {
        no,
        role: role.into(),
    };
    Box::new(Opening {
        number: Number {
            year: 2026,
            serial: 123,
        },
        query_code: "ABCDEFGHJKM".into(),
        facts: Facts {
            channel: Some("hotline".into()),
            nature: Some("complain".into()),
            place: Some("440604010001".into()),
            headcount: Some(3),
            amount: Some(1_234_500),
            ..Facts::default()
        },
        parties: vec![mark(1, "applicant"), mark(2, "respondent")],
        restricted: None,
        risk: Some("yellow".into()),
        track: Some(Track::Hotline),
        row: None,
        travelled: None,
        rule_set: None,
    })
}

#[track_caller]
fn check(entry: Entry, zh: &str, en: &str) {
    let rules = rules();
    let names = Names::of(&rules).with_numbers(&number);
    let record = record(entry, Vec::new());
    for (lang, want) in [(Lang::Zh, zh), (Lang::En, en)] {
        let told = super::entry(lang, &record, &names);
        // Numbers of cases and groups of thousands are no stray words or marks.
        check_sentence(lang, &told.replace("SQ", "").replace(",345", ""), want);
        assert_eq!(told, want);
    }
}

fn charge(body: &str, officer: Option<&str>, by: Option<Day>) -> Charge {
    Charge {
        body: body.into(),
        officer: officer.map(str::to_owned),
        by,
    }
}

#[test]
fn a_case_from_the_first_word_to_the_last() {
    let some = |it: &str| Some(it.to_owned());
    check(
        Entry::Intake(intake::Entry::Registered { opening: opening() }),
        "登记：SQ-2026-000123，渠道：12345热线，性质：投诉，所属区域：澜石社区，涉及人数：3，涉及金额：12,345元，办理途径：12345热线，风险等级：黄，当事人：1号申请人、2号被申请人",
        "registered: SQ-2026-000123, channel 12345 hotline, nature complaint, place 澜石社区, people involved 3, amount 12,345 yuan, track 12345 hotline, risk yellow, applicant 1, respondent 2",
    );
    check(
        Entry::Intake(intake::Entry::Accepted {
            track: Some(Track::Petition),
            rule_set: None,
        }),
        "受理：办理途径信访",
        "accepted: track petition",
    );
    check(
        Entry::Intake(intake::Entry::Linked { other: CaseId(45) }),
        "关联SQ-2026-000045（重复反映）",
        "linked with SQ-2026-000045 (same matter)",
    );
    check(
        Entry::Assignment(assignment::Entry::Assigned {
            lead: charge("housing", Some("chen"), Some(Day(20_730))),
            assisting: vec![charge("labour", None, None)],
            manner: some("entrust-with-report"),
        }),
        "交办至住建办（陈某，2026-10-04前办理），协办：人社所",
        "assigned to 住建办 (陈某, by 2026-10-04), manner: entrust with report, assisting: 人社所",
    );
    check(
        Entry::Handling(handling::Entry::ExtensionAsked {
            rule: "XF-HANDLE".into(),
            amount: 30,
        }),
        "申请“申诉求决类办结（出具处理意见书）”延期30日",
        "extension asked for \"conclude a claim with a written opinion\": 30 days",
    );
    check(
        Entry::Mediation(mediation::Entry::Agreed {
            form: "written".into(),
            amount: Some(50_000),
            perform_by: Some(Day(20_730)),
        }),
        "达成书面协议，金额500元，2026-10-04前履行",
        "written agreement reached, 500 yuan, to be performed by 2026-10-04",
    );
    check(
        Entry::Mediation(mediation::Entry::SessionHeld {
            attended: vec![1, 2],
        }),
        "调解一次，到场：1、2号当事人",
        "session held, present: parties 1, 2",
    );
    check(
        Entry::Supervision(supervision::Entry::Reminded {
            body: some("housing"),
        }),
        "催办住建办",
        "住建办 reminded",
    );
    check(
        Entry::Feedback(feedback::Entry::FollowedUp {
            attempt: "connected".into(),
            solved: Some(true),
            satisfaction: some("satisfied"),
            call_again: None,
        }),
        "回访：接通，已解决，满意",
        "follow-up: connected, solved, satisfied",
    );
    check(
        Entry::House(house::Entry::ReportFrozen {
            outline: None,
            report: "monthly".into(),
            stretch: "2026-10".into(),
            head: 812,
            bulletin: vec![0xA0],
        }),
        "固化`2026-10`的报表`monthly`，数据截至第812号记录",
        "report `monthly` of `2026-10` frozen, counted up to record 812",
    );
    check(
        Entry::House(house::Entry::BackedUp {
            gno: 900,
            head: [0; 32],
        }),
        "备份到第900条记录，核对无误",
        "backed up to record 900 and checked",
    );
}

#[test]
fn a_ledger_row_is_told_as_a_claim() {
    let day = Day(20_700);
    let claims = Box::new(Claims {
        body: Some("housing".into()),
        concluded_on: Some(day.start()),
        outcome: Some("resolved".into()),
        solved: Some(false),
        ..Claims::default()
    });
    let mut opening = opening();
    opening.facts = Facts::default();
    opening.parties.clear();
    opening.risk = None;
    opening.track = None;
    check(
        Entry::Intake(intake::Entry::CarriedOver { opening, claims }),
        "从台账转入：SQ-2026-000123；台账载明：承办单位：住建办，办理结果：解决，办结日期：2026-09-04，是否解决：否",
        "carried over from a ledger: SQ-2026-000123; the ledger says: body 住建办, outcome resolved, concluded on 2026-09-04, solved no",
    );
}

#[test]
fn periods_are_told_in_short_lines() {
    let rules = rules();
    let names = Names::of(&rules);
    let end = |day: Day| Moment(day.plus(1).start().0 - 1);
    let due = |legal: Day, supervised: Day| Due {
        raw: end(legal),
        legal: end(legal),
        supervised: end(supervised),
        estimated: false,
        whole_days: true,
    };
    let trigger = Moment::at(Day(20_720), 9, 0, 0);
    let started = |no, rule: &str, due| PeriodChange::Started {
        no,
        rule: rule.into(),
        trigger,
        due,
        duty: crate::casework::period::Duty::Office,
        timeliness: None,
    };
    let no = 1;
    let by = Day(20_780);
    let changes = vec![
        started(no, "XF-HANDLE", due(by, by.plus(-3))),
        started(2, "PERFORM", due(by, by)),
        started(
            3,
            "RM-MEDIATE",
            Due {
                estimated: true,
                ..due(by, by)
            },
        ),
        PeriodChange::Met { no: 3, on: trigger },
        PeriodChange::Extended {
            no,
            amount: 30,
            due: due(by, by),
        },
        PeriodChange::Suspended {
            no,
            from: Day(20_730),
            reason: "appraisal".into(),
        },
        PeriodChange::Resumed {
            no,
            on: Day(20_740),
            due: due(by, by),
        },
        PeriodChange::Restated {
            no,
            due: due(by, by),
        },
        PeriodChange::Void { no },
    ];
    let record = record(Entry::Handling(handling::Entry::Progressed {}), changes);
    let zh = moved(Lang::Zh, &record, &[], &names);
    let claim = "申诉求决类办结（出具处理意见书）";
    assert_eq!(
        zh[0],
        format!("启动：60日{claim}，2026-11-23 到期，监督届满 2026-11-20（信访工作条例§34）")
    );
    assert_eq!(zh[1], "启动：履行协议，2026-11-23 到期（当事人约定）");
    assert!(
        zh[2].starts_with("启动：30日调结，2026-11-23 到期，估算（"),
        "{}",
        zh[2]
    );
    assert!(zh[2].ends_with("，未核实）"), "{}", zh[2]);
    assert_eq!(zh[3], "完成：调结，2026-09-24 09:00，未超期");
    assert_eq!(zh[4], format!("延长30日：{claim}，2026-11-23 到期"));
    assert_eq!(zh[5], format!("停止计时：{claim}，自2026-10-04起（鉴定）"));
    assert_eq!(
        zh[6],
        format!("恢复计时：{claim}，自2026-10-14起，2026-11-23 到期")
    );
    assert_eq!(zh[7], format!("重新推算：{claim}，2026-11-23 到期"));
    assert_eq!(zh[8], format!("不再计时：{claim}"));
    let en = moved(Lang::En, &record, &[], &names);
    assert_eq!(
        en[0],
        "started: 60 days to conclude a claim with a written opinion, due 2026-11-23, supervised 2026-11-20 (信访工作条例§34)"
    );
    assert_eq!(en[3], "met in time: mediate to an end, 2026-09-24 09:00");
    for line in &en[3..] {
        check_sentence(Lang::En, line, line);
    }
}

#[test]
fn the_heading_tells_who_how_and_whether_late() {
    let rules = rules();
    let names = Names::of(&rules);
    let mut it = record(Entry::House(house::Entry::Rewritten {}), Vec::new());
    assert_eq!(by(Lang::Zh, &it.header, &names), "陈某（网页）");
    it.header.happened_at = Day(20_719).start();
    it.header.officer = "system".into();
    assert_eq!(
        by(Lang::Zh, &it.header, &names),
        "系统（网页），2026-09-24补录"
    );
    assert_eq!(
        by(Lang::En, &it.header, &names),
        "system (web view), recorded late on 2026-09-24"
    );
}
