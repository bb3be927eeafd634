//! Steps by chance: any officer, any step, plausible arguments.

mod steps;

use crate::casework::assignment::{self, Charge};
use crate::casework::case::{CaseId, Step};
use crate::casework::day::{Day, Moment};
use crate::casework::facts::{Claims, Facts};
use crate::casework::intake::{self, Registration};
use crate::casework::party::Party;
use crate::casework::statement::Statement;
use crate::casework::supervision::slip::Level;
use crate::casework::track::{StepKind, TABLE, Track};
use crate::casework::{feedback, handling, mediation, supervision};

/// A small source of chance that proptest can seed and shrink.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n.max(1)
    }

    pub(super) fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    pub(super) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        let n = self.below(from.len() as u64);
        from[usize::try_from(n).unwrap_or(0)].clone()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Dice) -> T) -> Option<T> {
        self.one_in(2).then(|| make(self))
    }

    /// One of the codes, or one nobody knows.
    fn code(&mut self, codes: &[&str]) -> String {
        if self.one_in(24) {
            return "nothing-known".to_owned();
        }
        self.pick(codes).to_owned()
    }

    fn words(&mut self) -> String {
        let all = [
            "已联系当事人陈大文",
            "13912345678 请回电",
            "reply given",
            "",
        ];
        let one = self.pick(&all[..3]);
        if self.one_in(16) { all[3] } else { one }.to_owned()
    }

    fn some_words(&mut self) -> Option<String> {
        self.maybe(Dice::words)
    }

    fn amount(&mut self) -> u32 {
        self.pick(&[0, 1, 3, 10, 30, 31, u32::MAX])
    }

    fn day(&mut self, now: Moment) -> Day {
        let days = self.pick(&[-400, -1, 0, 1, 5, 30, 30, 60, 900]);
        now.day().plus(days)
    }

    fn moment(&mut self, now: Moment) -> Moment {
        Moment(now.0 - self.pick(&[0, 3600, 86_400, 9 * 86_400, -86_400]))
    }

    fn name(&mut self) -> String {
        self.pick(&[
            "陈大文",
            "陈大",
            "李小明",
            "Housing",
            "officer builder",
            "mediator m1",
            "王",
        ])
        .to_owned()
    }

    fn party(&mut self) -> Party {
        Party {
            no: self.pick(&[0, 0, 0, 0, 0, 1, 2, 3]),
            role: self.code(&[
                "applicant",
                "respondent",
                "agent",
                "representative",
                "third",
            ]),
            name: self.maybe(Dice::name),
            phone: self.maybe(|it| {
                it.pick(&["13800138000", "13800138001", "0757-82345678", "1"])
                    .to_owned()
            }),
            paper_no: if self.one_in(3) {
                Some(
                    self.pick(&["11010519491231002X", "11010519491231002X", "110105"])
                        .to_owned(),
                )
            } else {
                None
            },
            ..Party::default()
        }
    }

    fn facts(&mut self, now: Moment) -> Facts {
        Facts {
            channel: Some(self.code(&["window", "hotline", "letter"])),
            external_no: self.maybe(|it| it.pick(&["A1", "A2"]).to_owned()),
            source_system: self.maybe(|it| it.pick(&["hotline", "市平台"]).to_owned()),
            nature: self.maybe(|it| it.code(&["consult", "help", "complain", "praise"])),
            purpose: self.maybe(|it| it.code(&["claim", "claim", "opinion", "accusation"])),
            headcount: self.maybe(|it| it.pick(&[0, 5, 7, 9, u32::MAX])),
            amount: self.maybe(|it| it.pick(&[-1, 0, 100, 5_000, 9_000, i64::MAX])),
            occurred_on: if self.one_in(4) {
                Some(self.day(now))
            } else {
                None
            },
            anonymous: self.maybe(|it| it.one_in(3)),
            reassignments: self.maybe(|it| it.amount()),
            ..Facts::default()
        }
    }

    fn statement(&mut self, now: Moment) -> Statement {
        let n = self.below(3);
        Statement {
            facts: self.facts(now),
            parties: (0..n).map(|_| self.party()).collect(),
            title: self.maybe(|_| "楼上漏水".to_owned()),
            story: self.maybe(|_| "陈大文与李小明因漏水起争执".to_owned()),
            note: self.some_words(),
            ..Statement::default()
        }
    }

    fn claims(&mut self, now: Moment) -> Claims {
        Claims {
            accepted_on: self.maybe(|it| it.moment(now)),
            body: self.maybe(|it| it.pick(&["water", "an old body"]).to_owned()),
            assigned_on: self.maybe(|it| it.moment(now)),
            mediator: self.maybe(|it| it.pick(&["m1", "someone"]).to_owned()),
            agreement_form: self.maybe(|it| it.code(&["written", "oral"])),
            outcome: self.maybe(|it| it.code(&["settled", "resolved"])),
            replied_on: self.maybe(|it| it.moment(now)),
            concluded_on: self.maybe(|it| it.moment(now)),
            returns: self.maybe(|it| it.amount()),
            ..Claims::default()
        }
    }

    fn track(&mut self) -> Track {
        self.pick(&Track::ALL)
    }

    pub(super) fn registration(&mut self, now: Moment) -> Step {
        let mut statement = self.statement(now);
        statement.title = Some("楼上漏水".to_owned());
        for it in &mut statement.parties {
            it.no = 0;
        }
        if self.one_in(2) {
            statement.facts.anonymous = Some(true);
        }
        Step::Intake(intake::Step::Register(Box::new(Registration {
            statement,
            track: if self.one_in(4) {
                None
            } else {
                Some(self.track())
            },
            restricted: self.maybe(|it| it.code(&["minor", "accusation"])),
            risk: self.maybe(|it| it.code(&["red", "green"])),
            claims: if self.one_in(6) {
                Some(self.claims(now))
            } else {
                None
            },
            row: None,
            travelled: None,
        })))
    }

    fn charge(&mut self, now: Moment) -> Charge {
        Charge {
            body: self.code(&["housing", "housing", "water", "office", "gone"]),
            officer: self.maybe(|it| it.code(&["builder", "builder", "plumber", "left"])),
            by: if self.one_in(3) {
                Some(self.day(now))
            } else {
                None
            },
        }
    }

    fn rule(&mut self, rules: &[String]) -> String {
        if rules.is_empty() || self.one_in(12) {
            return "XF-HANDLE".to_owned();
        }
        self.pick(rules)
    }

    pub(super) fn kind(&mut self) -> StepKind {
        let n = self.below(TABLE.len() as u64);
        TABLE[usize::try_from(n).unwrap_or(0)].step
    }

    /// A step of the kind; `rules` are those of the case's periods.
    pub(super) fn step(&mut self, kind: StepKind, now: Moment, rules: &[String], seq: u32) -> Step {
        match kind {
            StepKind::Register
            | StepKind::Accept
            | StepKind::Decline
            | StepKind::AskSupplement
            | StepKind::Supplement
            | StepKind::ContactAgain
            | StepKind::AddParty
            | StepKind::Link
            | StepKind::Unlink
            | StepKind::Restrict
            | StepKind::Unrestrict
            | StepKind::GradeRisk
            | StepKind::Alert
            | StepKind::Void
            | StepKind::Correct
            | StepKind::Reverse
            | StepKind::Withdraw
            | StepKind::Settle => self.intake(kind, now, seq),
            StepKind::Triage
            | StepKind::Assign
            | StepKind::Acknowledge
            | StepKind::AskReturn
            | StepKind::GrantReturn
            | StepKind::RefuseReturn
            | StepKind::HandOver
            | StepKind::OfferTransfer
            | StepKind::ConfirmTransfer
            | StepKind::CancelTransfer => Step::Assignment(self.assignment(kind, now)),
            StepKind::ContactCitizen
            | StepKind::Progress
            | StepKind::Reply
            | StepKind::ApproveReply
            | StepKind::ReturnReply
            | StepKind::DeliverReply
            | StepKind::AskExtension
            | StepKind::GrantExtension
            | StepKind::RefuseExtension
            | StepKind::AskSuspension
            | StepKind::GrantSuspension
            | StepKind::RefuseSuspension
            | StepKind::Resume
            | StepKind::ChoosePeriod
            | StepKind::EndPeriod
            | StepKind::Conclude => Step::Handling(self.handling(kind, now, rules)),
            StepKind::Invite
            | StepKind::Consent
            | StepKind::RefuseMediation
            | StepKind::AppointMediator
            | StepKind::HoldSession
            | StepKind::Agree
            | StepKind::Sign
            | StepKind::Stamp
            | StepKind::BreakOff
            | StepKind::Perform
            | StepKind::ApplyConfirmation => Step::Mediation(self.mediation(kind, now)),
            StepKind::Remind
            | StepKind::IssueSlip
            | StepKind::ReceiveSlip
            | StepKind::AnswerSlip
            | StepKind::CancelSlip
            | StepKind::EscalateSlip
            | StepKind::Expedite
            | StepKind::Instruct
            | StepKind::TakeCharge
            | StepKind::Watch
            | StepKind::Consult
            | StepKind::Inspect => Step::Supervision(self.supervision(kind, now)),
            StepKind::FollowUp
            | StepKind::Rate
            | StepKind::RequestReview
            | StepKind::Review
            | StepKind::RequestRecheck
            | StepKind::Recheck
            | StepKind::Terminate
            | StepKind::Reopen
            | StepKind::Archive => Step::Feedback(self.feedback(kind, now)),
        }
    }

    fn supervision(&mut self, kind: StepKind, now: Moment) -> supervision::Step {
        use supervision::Step as It;
        match kind {
            StepKind::IssueSlip => It::IssueSlip {
                level: self.pick(&Level::ALL),
                body: self.maybe(|it| it.code(&["housing", "police"])),
                officer: None,
                by: now.day().plus(i32::try_from(self.below(9)).unwrap() - 1),
                words: self.words(),
            },
            StepKind::ReceiveSlip => It::ReceiveSlip {
                words: self.some_words(),
            },
            StepKind::AnswerSlip => It::AnswerSlip {
                words: self.words(),
            },
            StepKind::CancelSlip => It::CancelSlip {
                words: self.words(),
            },
            StepKind::EscalateSlip => It::EscalateSlip {
                by: None,
                words: self.some_words(),
            },
            StepKind::Expedite => It::Expedite {
                words: self.words(),
            },
            StepKind::Instruct => It::Instruct {
                leader: self.pick(&["all", "leader", "clerk"]).to_owned(),
                by: None,
                words: self.words(),
            },
            StepKind::TakeCharge => It::TakeCharge {
                leader: self.pick(&["all", "leader", "clerk"]).to_owned(),
                words: self.some_words(),
            },
            StepKind::Watch => It::Watch {
                words: self.words(),
            },
            StepKind::Consult => It::Consult {
                bodies: vec![self.code(&["housing", "police"])],
                cases: vec![CaseId(1 + self.below(3))],
                words: self.words(),
            },
            StepKind::Inspect => It::Inspect {
                grade: self.code(&["excellent", "flawed"]),
                faults: vec![self.code(&["late", "other"])],
                words: self.some_words(),
            },
            _ => It::Remind {
                words: self.words(),
            },
        }
    }

    fn intake(&mut self, kind: StepKind, now: Moment, seq: u32) -> Step {
        use intake::Step as It;
        Step::Intake(match kind {
            StepKind::Register => return self.registration(now),
            StepKind::Accept => It::Accept {
                track: self.maybe(Dice::track),
                words: self.some_words(),
            },
            StepKind::Decline => It::Decline {
                kind: self.code(&["not-accept"]),
                reason: self.code(&["litigation"]),
                way: self.maybe(|it| it.code(&["litigation"])),
                words: self.some_words(),
            },
            StepKind::AskSupplement => It::AskSupplement {
                words: self.words(),
            },
            StepKind::Supplement => It::Supplement(Box::new(self.statement(now))),
            StepKind::ContactAgain => It::ContactAgain {
                channel: self.maybe(|it| it.code(&["letter"])),
                headcount: self.maybe(|it| it.amount()),
                words: self.words(),
            },
            StepKind::AddParty => It::AddParty {
                parties: vec![self.party()],
            },
            StepKind::Link => It::Link {
                other: CaseId(self.below(4)),
                words: self.some_words(),
            },
            StepKind::Unlink => It::Unlink {
                other: CaseId(self.below(4)),
                words: self.words(),
            },
            StepKind::Restrict => It::Restrict {
                kind: self.code(&["minor", "violence"]),
                words: self.some_words(),
            },
            StepKind::Unrestrict => It::Unrestrict {
                words: self.words(),
            },
            StepKind::GradeRisk => It::GradeRisk {
                grade: self.code(&["red", "green"]),
                words: self.words(),
            },
            StepKind::Alert => It::Alert {
                to_police: self.one_in(2),
                recipient: self.words(),
                words: self.words(),
            },
            StepKind::Void => It::Void {
                words: self.words(),
            },
            StepKind::Correct => It::Correct {
                statement: Box::new(self.statement(now)),
                track: self.maybe(Dice::track),
                claims: if self.one_in(6) {
                    Some(Box::new(self.claims(now)))
                } else {
                    None
                },
                row: None,
                words: self.words(),
            },
            StepKind::Reverse => It::Reverse {
                seq: if self.one_in(4) {
                    self.pick(&[1, 2, 3, 99])
                } else {
                    seq
                },
                words: self.words(),
            },
            _ => It::Withdraw {
                words: self.some_words(),
            },
        })
    }

    fn assignment(&mut self, kind: StepKind, now: Moment) -> assignment::Step {
        use assignment::Step as It;
        match kind {
            StepKind::Triage => It::Triage {
                track: self.track(),
                dispute_type: self.maybe(|it| it.code(&["family", "family-spouses"])),
                route: None,
                words: self.some_words(),
            },
            StepKind::Assign => It::Assign {
                lead: self.charge(now),
                assisting: if self.one_in(4) {
                    vec![self.charge(now)]
                } else {
                    Vec::new()
                },
                manner: self.maybe(|it| it.code(&["dispatch"])),
                words: self.some_words(),
            },
            StepKind::Acknowledge => It::Acknowledge {
                words: self.some_words(),
            },
            StepKind::AskReturn => It::AskReturn {
                reason: self.code(&["not-our-duty"]),
                proposed: self.maybe(|it| it.code(&["water"])),
                words: self.words(),
            },
            StepKind::GrantReturn => It::GrantReturn {
                words: self.some_words(),
            },
            StepKind::RefuseReturn => It::RefuseReturn {
                words: self.words(),
            },
            StepKind::HandOver => It::HandOver {
                to: self.code(&["builder", "plumber", "left"]),
                words: self.some_words(),
            },
            StepKind::OfferTransfer => It::OfferTransfer {
                office: "440604000".to_owned(),
                name: self.words(),
                words: self.words(),
            },
            StepKind::ConfirmTransfer => It::ConfirmTransfer {
                number_there: self.some_words(),
                words: self.some_words(),
            },
            _ => It::CancelTransfer {
                words: self.words(),
            },
        }
    }
}
