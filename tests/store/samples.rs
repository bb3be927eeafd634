//! Samples: one of every kind of entry, with every field filled, and once with every optional field empty.

use std::collections::BTreeMap;

use fengqiao::casework::activity::Activity;
use fengqiao::casework::assignment::{self, Charge};
use fengqiao::casework::case::CaseId;
use fengqiao::casework::clock::{Due, PeriodChange};
use fengqiao::casework::day::{Day, Moment};
use fengqiao::casework::facts::{Claims, Facts, Number, Opening, RowOrigin};
use fengqiao::casework::party::{Party, PartyMark};
use fengqiao::casework::profile::Profile;
use fengqiao::casework::record::{Entry, Header, Private, Through};
use fengqiao::casework::track::Track;
use fengqiao::casework::{feedback, handling, house, intake, mediation, supervision};

const NOW: Moment = Moment(1_772_413_200);

fn s(text: &str) -> String {
    text.to_owned()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Exhaustive by construction: a new variant does not compile until it stands here, and then wants a sample.
macro_rules! kinds {
    ($( $stage:ident { $( $kind:ident ),* $(,)? } )*) => {
        pub(crate) fn name(entry: &Entry) -> String {
            match entry {
                $( Entry::$stage(it) => {
                    kinds!(@import $stage);
                    let kind = match it { $( It::$kind { .. } => stringify!($kind) ),* };
                    format!("{}.{kind}", stringify!($stage))
                } )*
            }
        }

        pub(crate) fn names() -> Vec<String> {
            vec![$( $( concat!(stringify!($stage), ".", stringify!($kind)).to_owned() ),* ),*]
        }
    };
    (@import House) => { use house::Entry as It; };
    (@import Intake) => { use intake::Entry as It; };
    (@import Assignment) => { use assignment::Entry as It; };
    (@import Handling) => { use handling::Entry as It; };
    (@import Mediation) => { use mediation::Entry as It; };
    (@import Supervision) => { use supervision::Entry as It; };
    (@import Feedback) => { use feedback::Entry as It; };
}

kinds! {
    House {
        Founded, ReferenceAdopted, ProfileApplied, Revealed, Exported, BackedUp, Restored, Erased, Rewritten,
        PasswordSet, Upgraded, CalendarAdopted, Swept, SampleDrawn, ReportFrozen,
        TokenMade, TokenRevoked, ActivityRecorded, ActivityReversed,
    }
    Intake {
        Registered, CarriedOver, Accepted, Declined, Settled, SupplementAsked, Supplemented, ContactedAgain,
        PartyAdded, Linked, Unlinked, Restricted, Unrestricted, RiskGraded, Alerted, Voided, Corrected, Reversed,
        Withdrawn,
    }
    Assignment {
        Triaged, Assigned, Acknowledged, ReturnAsked, ReturnGranted, ReturnRefused, HandedOver, TransferOffered,
        TransferConfirmed, TransferCancelled,
    }
    Handling {
        CitizenContacted, Progressed, Replied, ReplyApproved, ReplyReturned, ReplyDelivered, ExtensionAsked,
        ExtensionGranted, ExtensionRefused, SuspensionAsked, SuspensionGranted, SuspensionRefused, Resumed, Concluded,
        PeriodsRestated, PeriodChosen, PeriodEnded,
    }
    Mediation {
        Invited, Consented, MediationRefused, MediatorAppointed, SessionHeld, Agreed, Signed, Stamped, BrokenOff,
        Performed, ConfirmationApplied,
    }
    Supervision {
        Reminded, Crossed, SlipIssued, SlipReceived, SlipAnswered, SlipCancelled, SlipEscalated, Expedited, Instructed,
        TakenInCharge, Watched, Consulted, Inspected,
    }
    Feedback {
        FollowedUp, Reopened, Archived, Rated, ReviewRequested, ReviewDecided, RecheckRequested, RecheckDecided, Terminated,
    }
}

pub(crate) fn header(n: usize) -> Header {
    let n = n as u64;
    Header {
        gno: 1000 + n,
        case: CaseId(7),
        seq: 3,
        turn: 1000,
        previous: [0xAB; 32],
        recorded_at: NOW,
        happened_at: Moment(NOW.0 - 3600),
        officer: s("zhang"),
        through: Through::Prompt { os_user: s("win7") },
        origin: s("440604010"),
        reference: 2,
        periods: Vec::new(),
        commitment: n.is_multiple_of(2).then_some([0xCD; 32]),
        key: n.is_multiple_of(3).then(|| s("retry-1")),
    }
}

pub(crate) fn bare_entry() -> Entry {
    Entry::Handling(handling::Entry::Progressed {})
}

pub(crate) fn throughs() -> Vec<(&'static str, Through)> {
    let all = [
        Through::Prompt { os_user: s("李") },
        Through::Import { os_user: s("li") },
        Through::Session,
        Through::Token,
        Through::Public,
        Through::Sweep,
    ];
    let name = |it: &Through| match it {
        Through::Prompt { .. } => "Prompt",
        Through::Import { .. } => "Import",
        Through::Session => "Session",
        Through::Token => "Token",
        Through::Public => "Public",
        Through::Sweep => "Sweep",
    };
    all.into_iter().map(|it| (name(&it), it)).collect()
}

pub(crate) fn period_changes() -> Vec<(&'static str, PeriodChange)> {
    let due = Due {
        raw: Moment(NOW.0 + 1),
        legal: Moment(NOW.0 + 3),
        supervised: Moment(NOW.0 - 2),
        estimated: true,
        whole_days: false,
    };
    let all = [
        PeriodChange::Started {
            no: 1,
            rule: s("XF-HANDLE"),
            trigger: NOW,
            due,
            duty: fengqiao::casework::period::Duty::Citizen,
            timeliness: Some(fengqiao::casework::period::Timeliness::Handling),
        },
        PeriodChange::Met { no: 2, on: NOW },
        PeriodChange::Extended {
            no: 3,
            amount: 30,
            due,
        },
        PeriodChange::Suspended {
            no: 4,
            from: Day(20_513),
            reason: s("appraisal"),
        },
        PeriodChange::Resumed {
            no: 5,
            on: Day(-1),
            due,
        },
        PeriodChange::Restated { no: 6, due },
        PeriodChange::Void { no: 7 },
    ];
    let name = |it: &PeriodChange| match it {
        PeriodChange::Started { .. } => "Started",
        PeriodChange::Met { .. } => "Met",
        PeriodChange::Extended { .. } => "Extended",
        PeriodChange::Suspended { .. } => "Suspended",
        PeriodChange::Resumed { .. } => "Resumed",
        PeriodChange::Restated { .. } => "Restated",
        PeriodChange::Void { .. } => "Void",
    };
    all.into_iter().map(|it| (name(&it), it)).collect()
}

fn party() -> Party {
    Party {
        no: 1,
        role: s("applicant"),
        name: some("陈大文"),
        paper: some("id-card"),
        paper_no: some("11010519491231002X"),
        phone: some("13800138000"),
        address: some("东一街5号"),
        sex: some("male"),
        acts_for: Some(2),
        note: some("听力不好"),
    }
}

pub(crate) fn privates() -> Vec<(&'static str, Private)> {
    let full = Private {
        parties: vec![party(), Party::default()],
        title: some("漏水"),
        facts: some("三楼漏水"),
        demand: some("修理"),
        address: some("东一街"),
        words: some("已登记"),
        more: some("派出所"),
        attachments: vec![s("照片.jpg")],
    };
    vec![("full", full), ("words", Private::words("只有一句"))]
}

fn facts() -> Facts {
    Facts {
        channel: some("window"),
        external_no: some("GD2026030201"),
        nature: some("help"),
        purpose: some("claim"),
        dispute_type: some("family"),
        platform: some("general"),
        place: some("440604010"),
        headcount: Some(5),
        amount: Some(300_000),
        occurred_on: Some(Day(20_000)),
        anonymous: Some(false),
        linkage: some("court"),
        source_organ: some("police"),
        source_case_no: some("(2026)1"),
        oral: Some(true),
        reassignments: Some(2),
        source_system: None,
        entry_source: None,
    }
}

fn claims() -> Claims {
    Claims {
        accepted_on: Some(NOW),
        body: some("water"),
        assigned_on: Some(NOW),
        acknowledged_on: Some(NOW),
        mediator: some("m1"),
        agreement_form: some("written"),
        agreement_on: Some(NOW),
        agreement_amount: Some(1),
        outcome: some("settled"),
        closing_reason: some("agreed"),
        level: some("street"),
        replied_on: Some(NOW),
        concluded_on: Some(NOW),
        solved: Some(true),
        satisfaction: some("satisfied"),
        followed_up_on: Some(NOW),
        returns: Some(1),
        archived_on: Some(NOW),
        difficulty: None,
    }
}

fn row() -> RowOrigin {
    RowOrigin {
        digest: [5; 16],
        ordinal: 1,
    }
}

fn marks() -> Vec<PartyMark> {
    vec![PartyMark::of(&party())]
}

fn opening() -> Box<Opening> {
    Box::new(Opening {
        number: Number {
            year: 2026,
            serial: 123,
        },
        query_code: s("7H3KQ0ZX2M9"),
        facts: facts(),
        parties: marks(),
        restricted: some("minor"),
        risk: some("red"),
        track: Some(Track::Hotline),
        row: Some(row()),
        travelled: some("SQ-2025-000009"),
        rule_set: some("guangdong-12345"),
    })
}

fn bare_opening() -> Box<Opening> {
    Box::new(Opening {
        facts: Facts::default(),
        parties: Vec::new(),
        restricted: None,
        risk: None,
        track: None,
        row: None,
        travelled: None,
        rule_set: None,
        ..*opening()
    })
}

fn house_entries() -> Vec<house::Entry> {
    use house::Entry::*;
    vec![
        Founded {
            office_id: [7; 16],
            practice: true,
            program: s("0.0.1"),
        },
        ReferenceAdopted {
            program: s("0.0.1"),
            files: BTreeMap::from([(s("periods.csv"), s("id\n")), (s("codes/way.csv"), s(""))]),
        },
        ProfileApplied {
            profile: Box::new(small_profile()),
        },
        Revealed {
            cases: vec![CaseId(1), CaseId(70_000)],
            through: s("show"),
        },
        Exported {
            layout: s("hotline"),
            cases: vec![CaseId(1)],
            masked: true,
        },
        BackedUp {
            gno: 9,
            head: [1; 32],
        },
        Restored {
            gno: 9,
            head: [2; 32],
        },
        Erased {
            gno: 8,
            also: vec![],
        },
        Rewritten {},
        PasswordSet {
            officer: s("zhang"),
            removed: false,
        },
        Upgraded { program: s("0.2") },
        CalendarAdopted {
            source: s("2027.csv"),
            rows: s("date,kind,name\n2027-01-01,off,元旦\n2027-10-01,off,国庆节\n"),
            years: vec![2027],
        },
        SampleDrawn {
            seed: 7,
            of: 120,
            cases: vec![CaseId(3), CaseId(90)],
        },
        ReportFrozen {
            report: s("monthly"),
            stretch: s("2026-10"),
            head: 812,
            bulletin: vec![0xA1, 0x00, 0x60],
            outline: None,
        },
        ReportFrozen {
            report: s("wages"),
            stretch: s("2026-10"),
            head: 812,
            bulletin: vec![0xA1, 0x00, 0x60],
            outline: Some([0xAB; 32]),
        },
        TokenMade {
            officer: s("zhang"),
            id: s("1a2b3c4d"),
        },
        TokenRevoked {
            officer: s("zhang"),
            id: s("1a2b3c4d"),
        },
        Swept {
            until: NOW,
            marked: 12,
            baseline: true,
        },
        ActivityRecorded {
            activity: Activity {
                kind: s("survey"),
                matters: 12,
                people: Some(30),
                place: Some(s("440604101201")),
                body: Some(s("village")),
            },
        },
        ActivityReversed { gno: 812 },
    ]
}

/// The profile of the bench without what it shares with the next row.
fn small_profile() -> Profile {
    let mut profile = crate::support::profile();
    profile.officers.truncate(2);
    profile.mediators.truncate(2);
    profile
}

fn intake_entries() -> Vec<intake::Entry> {
    use intake::Entry::*;
    vec![
        Registered { opening: opening() },
        Registered {
            opening: bare_opening(),
        },
        CarriedOver {
            opening: opening(),
            claims: Box::new(claims()),
        },
        CarriedOver {
            opening: bare_opening(),
            claims: Box::default(),
        },
        Accepted {
            track: Some(Track::Petition),
            rule_set: some("national"),
        },
        Accepted {
            track: None,
            rule_set: None,
        },
        Declined {
            kind: s("not-accept"),
            reason: s("litigation"),
            way: some("litigation"),
        },
        Settled {
            outcome: s("resolved"),
        },
        SupplementAsked {},
        Supplemented {
            facts: Box::new(facts()),
            parties: marks(),
        },
        ContactedAgain {
            channel: some("letter"),
            headcount: Some(3),
        },
        PartyAdded { parties: marks() },
        Linked { other: CaseId(5) },
        Unlinked { other: CaseId(5) },
        Restricted { kind: s("minor") },
        Unrestricted {},
        RiskGraded { grade: s("red") },
        Alerted { to_police: true },
        Voided {},
        Corrected {
            facts: Box::new(facts()),
            parties: marks(),
            track: Some(Track::Grid),
            claims: Some(Box::new(claims())),
            row: Some(row()),
            rule_set: some("national"),
        },
        Corrected {
            facts: Box::default(),
            parties: Vec::new(),
            track: None,
            claims: None,
            row: None,
            rule_set: None,
        },
        Reversed { seqs: vec![4, 5] },
        Withdrawn {},
    ]
}

fn assignment_entries() -> Vec<assignment::Entry> {
    use assignment::Entry::*;
    let charge = |officer, by| Charge {
        body: s("water"),
        officer,
        by,
    };
    vec![
        Triaged {
            track: Track::Mediation,
            dispute_type: some("family"),
            route: some("10"),
            rule_set: some("national"),
        },
        Assigned {
            lead: charge(some("zhang"), Some(Day(20_600))),
            assisting: vec![charge(None, None)],
            manner: some("dispatch"),
        },
        Acknowledged { body: s("water") },
        ReturnAsked {
            body: s("water"),
            reason: s("not-our-duty"),
            proposed: some("housing"),
        },
        ReturnGranted { body: s("water") },
        ReturnRefused { body: s("water") },
        HandedOver {
            from: some("zhang"),
            to: s("li"),
        },
        TransferOffered {
            office: s("440604011"),
            name: s("next street"),
        },
        TransferConfirmed {
            number_there: some("SQ-2026-000001"),
        },
        TransferCancelled {},
    ]
}

fn handling_entries() -> Vec<handling::Entry> {
    use handling::Entry::*;
    let rule = || s("XF-HANDLE");
    vec![
        CitizenContacted { reached: true },
        Progressed {},
        Replied {},
        ReplyApproved {},
        ReplyReturned {},
        ReplyDelivered {},
        ExtensionAsked {
            rule: rule(),
            amount: 30,
        },
        ExtensionGranted {
            rule: rule(),
            citizen_told: true,
            consented: Some(vec![1, 2]),
        },
        ExtensionRefused { rule: rule() },
        SuspensionAsked {
            rule: rule(),
            reason: s("hearing"),
        },
        SuspensionGranted { rule: rule() },
        SuspensionRefused { rule: rule() },
        Resumed { rule: rule() },
        Concluded {
            outcome: s("resolved"),
            closing_reason: some("answered"),
            level: some("street"),
            difficulty: None,
        },
        PeriodsRestated {
            calendar: s("cn-2018-2026.1+57"),
        },
        PeriodChosen { rule: rule() },
        PeriodEnded { rule: rule() },
    ]
}

fn mediation_entries() -> Vec<mediation::Entry> {
    use mediation::Entry::*;
    vec![
        Invited { party: Some(2) },
        Consented { party: 2 },
        MediationRefused { party: 2 },
        MediatorAppointed { mediator: s("m1") },
        SessionHeld {
            attended: vec![1, 2],
        },
        Agreed {
            form: s("written"),
            amount: Some(-1),
            perform_by: Some(Day(20_700)),
        },
        Signed {},
        Stamped {},
        BrokenOff {
            reason: s("far-apart"),
        },
        Performed {},
        ConfirmationApplied {},
    ]
}

fn feedback_entries() -> Vec<feedback::Entry> {
    use feedback::Entry::*;
    vec![
        FollowedUp {
            attempt: s("connected"),
            solved: Some(false),
            satisfaction: some("dissatisfied"),
            call_again: Some(Day(20_800)),
        },
        Reopened {},
        Archived {},
        Rated {
            solved: true,
            satisfaction: s("satisfied"),
        },
        ReviewRequested {},
        ReviewDecided {
            decision: s("upheld"),
        },
        RecheckRequested {},
        RecheckDecided {
            decision: s("changed"),
        },
        Terminated {},
    ]
}

/// Kinds with fields they did not have at first; behind the others, whose bytes know their place.
fn later_fields() -> Vec<Entry> {
    vec![
        Entry::Handling(handling::Entry::Concluded {
            outcome: s("settled"),
            closing_reason: None,
            level: None,
            difficulty: some("complex"),
        }),
        Entry::Intake(intake::Entry::Supplemented {
            facts: Box::new(Facts {
                entry_source: some("own-initiative"),
                ..Facts::default()
            }),
            parties: Vec::new(),
        }),
    ]
}

/// Every sample under its name; a second of one kind is named `Kind.2`.
pub(crate) fn entries() -> Vec<(String, Entry)> {
    use fengqiao::casework::supervision::slip::{Level, Rung, SlipNumber};
    let supervised = [
        supervision::Entry::Reminded {
            body: some("water"),
        },
        supervision::Entry::Crossed {
            period: 2,
            to: fengqiao::casework::light::Light::Orange,
            baseline: true,
            rule: s("XF-HANDLE"),
        },
        supervision::Entry::SlipIssued {
            slip: 1,
            number: SlipNumber {
                year: 2026,
                serial: 12,
            },
            level: Level::Yellow,
            body: s("water"),
            officer: some("li"),
            by: Day(20_520),
            points: 5,
        },
        supervision::Entry::SlipReceived { slip: 1 },
        supervision::Entry::SlipAnswered { slip: 2 },
        supervision::Entry::SlipCancelled { slip: 3 },
        supervision::Entry::SlipEscalated {
            slip: 4,
            to: Rung::Chief,
            by: Day(20_521),
            estimated: false,
        },
        supervision::Entry::Expedited {},
        supervision::Entry::Instructed {
            leader: s("wang"),
            by: Some(Day(20_522)),
        },
        supervision::Entry::TakenInCharge { leader: s("wang") },
        supervision::Entry::Watched {},
        supervision::Entry::Consulted {
            bodies: vec![s("water"), s("housing")],
            cases: vec![CaseId(3), CaseId(9)],
        },
        supervision::Entry::Inspected {
            grade: s("flawed"),
            faults: vec![s("late")],
        },
    ];
    let all = house_entries()
        .into_iter()
        .map(Entry::House)
        .chain(intake_entries().into_iter().map(Entry::Intake))
        .chain(assignment_entries().into_iter().map(Entry::Assignment))
        .chain(handling_entries().into_iter().map(Entry::Handling))
        .chain(mediation_entries().into_iter().map(Entry::Mediation))
        .chain(supervised.into_iter().map(Entry::Supervision))
        .chain(feedback_entries().into_iter().map(Entry::Feedback))
        .chain(later_fields());
    let mut named: Vec<(String, Entry)> = Vec::new();
    for entry in all {
        let mut it = name(&entry);
        if named.iter().any(|(known, _)| *known == it) {
            it.push_str(".2");
        }
        named.push((it, entry));
    }
    named
}
