//! A filled form: its words understood one by one, and the step they make.

mod words;
mod work;

use crate::casework::activity::{Activity, Stated};
use crate::casework::assignment::{self, Charge};
use crate::casework::case::{CaseId, Step};
use crate::casework::code::Axis;
use crate::casework::facts::Facts;
use crate::casework::intake::{self, Registration};
use crate::casework::occasion::Rules;
use crate::casework::party::Party;
use crate::casework::statement::Statement;
use crate::casework::supervision::slip::Level;
use crate::casework::track::StepKind;
use crate::casework::{feedback, supervision};
use crate::office::error::{FormFault, FormReason};

use super::Fields;

pub(super) struct Filled<'a> {
    pub(super) filled: &'a Fields,
    pub(super) rules: &'a Rules,
    pub(super) resolve: &'a dyn Fn(&str) -> Option<CaseId>,
}

impl Filled<'_> {
    pub(super) fn step(&self, step: StepKind) -> Result<Step, FormFault> {
        use StepKind as S;
        let words = || self.text("words");
        let said = || self.text("words").unwrap_or_default();
        Ok(match step {
            S::Register => Step::Intake(intake::Step::Register(Box::new(Registration {
                statement: self.statement()?,
                track: self.track("track")?,
                restricted: self.code("restricted", Axis::Restriction)?,
                risk: self.code("risk", Axis::Risk)?,
                ..Registration::default()
            }))),
            S::Accept => Step::Intake(intake::Step::Accept {
                track: self.track("track")?,
                words: words(),
            }),
            S::Decline => Step::Intake(intake::Step::Decline {
                kind: self.must_code("kind", Axis::DeclineKind)?,
                reason: self.must_code("reason", Axis::DeclineReason)?,
                way: self.code("way", Axis::Way)?,
                words: words(),
            }),
            S::Settle => Step::Intake(intake::Step::Settle {
                outcome: self.must_code("outcome", Axis::Outcome)?,
                words: said(),
            }),
            S::AskSupplement => Step::Intake(intake::Step::AskSupplement { words: said() }),
            S::Supplement => Step::Intake(intake::Step::Supplement(Box::new(self.statement()?))),
            S::ContactAgain => Step::Intake(intake::Step::ContactAgain {
                channel: self.code("channel", Axis::Channel)?,
                headcount: self.count("headcount")?,
                words: said(),
            }),
            S::AddParty => Step::Intake(intake::Step::AddParty {
                parties: vec![self.party()?],
            }),
            S::Link => Step::Intake(intake::Step::Link {
                other: self.case("other")?,
                words: words(),
            }),
            S::Unlink => Step::Intake(intake::Step::Unlink {
                other: self.case("other")?,
                words: said(),
            }),
            S::Restrict => Step::Intake(intake::Step::Restrict {
                kind: self.must_code("restriction", Axis::Restriction)?,
                words: words(),
            }),
            S::Unrestrict => Step::Intake(intake::Step::Unrestrict { words: said() }),
            S::GradeRisk => Step::Intake(intake::Step::GradeRisk {
                grade: self.must_code("risk", Axis::Risk)?,
                words: said(),
            }),
            S::Alert => Step::Intake(intake::Step::Alert {
                to_police: self.yes_no("police")?.unwrap_or(false),
                recipient: self.text("recipient").unwrap_or_default(),
                words: said(),
            }),
            S::Void => Step::Intake(intake::Step::Void { words: said() }),
            S::Correct => Step::Intake(intake::Step::Correct {
                statement: Box::new(self.statement()?),
                track: self.track("track")?,
                claims: None,
                row: None,
                words: said(),
            }),
            S::Reverse => Step::Intake(intake::Step::Reverse {
                seq: self.count("entry")?.unwrap_or(0),
                words: said(),
            }),
            S::Withdraw => Step::Intake(intake::Step::Withdraw { words: words() }),
            S::Remind
            | S::IssueSlip
            | S::ReceiveSlip
            | S::AnswerSlip
            | S::CancelSlip
            | S::EscalateSlip
            | S::Expedite
            | S::Instruct
            | S::TakeCharge
            | S::Watch
            | S::Consult
            | S::Inspect => Step::Supervision(self.supervision(step)?),
            S::FollowUp => Step::Feedback(feedback::Step::FollowUp {
                attempt: self.must_code("attempt", Axis::Attempt)?,
                solved: self.yes_no("solved")?,
                satisfaction: self.code("satisfaction", Axis::Satisfaction)?,
                call_again: self.day("call_again")?,
                words: words(),
            }),
            S::RequestReview => Step::Feedback(feedback::Step::RequestReview { words: words() }),
            S::Review => Step::Feedback(feedback::Step::Review {
                decision: self.must_code("decision", Axis::ReviewDecision)?,
                words: words(),
            }),
            S::RequestRecheck => Step::Feedback(feedback::Step::RequestRecheck { words: words() }),
            S::Recheck => Step::Feedback(feedback::Step::Recheck {
                decision: self.must_code("decision", Axis::ReviewDecision)?,
                words: words(),
            }),
            S::Terminate => Step::Feedback(feedback::Step::Terminate { words: words() }),
            S::Reopen => Step::Feedback(feedback::Step::Reopen { words: said() }),
            S::Rate => Step::Feedback(feedback::Step::Rate {
                solved: self.yes_no("solved")?.unwrap_or(false),
                satisfaction: self.must_code("satisfaction", Axis::Satisfaction)?,
                words: words(),
            }),
            S::Archive => Step::Feedback(feedback::Step::Archive { words: words() }),
            S::Triage
            | S::Assign
            | S::Acknowledge
            | S::AskReturn
            | S::GrantReturn
            | S::RefuseReturn
            | S::HandOver
            | S::OfferTransfer
            | S::ConfirmTransfer
            | S::CancelTransfer => Step::Assignment(self.assignment(step)?),
            S::ContactCitizen
            | S::Progress
            | S::Reply
            | S::ApproveReply
            | S::ReturnReply
            | S::DeliverReply
            | S::AskExtension
            | S::GrantExtension
            | S::RefuseExtension
            | S::AskSuspension
            | S::GrantSuspension
            | S::RefuseSuspension
            | S::Resume
            | S::ChoosePeriod
            | S::EndPeriod
            | S::Conclude => Step::Handling(self.handling(step)?),
            S::Invite
            | S::Consent
            | S::RefuseMediation
            | S::AppointMediator
            | S::HoldSession
            | S::Agree
            | S::Sign
            | S::Stamp
            | S::BreakOff
            | S::Perform
            | S::ApplyConfirmation => Step::Mediation(self.mediation(step)?),
        })
    }

    pub(super) fn activity(&self) -> Result<Stated, FormFault> {
        Ok(Stated {
            activity: Activity {
                kind: self.must_code("kind", Axis::Activity)?,
                matters: self.count("matters")?.unwrap_or(0),
                people: self.count("people")?,
                place: self.place("place")?,
                body: self.body("body")?,
            },
            on: self.day("on")?,
            note: self.line("note"),
        })
    }

    fn supervision(&self, step: StepKind) -> Result<supervision::Step, FormFault> {
        use supervision::Step as S;
        let words = || self.text("words");
        let said = || self.text("words").unwrap_or_default();
        let leader =
            || -> Result<String, FormFault> { Ok(self.officer("leader")?.unwrap_or_default()) };
        Ok(match step {
            StepKind::IssueSlip => S::IssueSlip {
                level: Level::of_word(&self.must_code("slip_level", Axis::SlipLevel)?)
                    .unwrap_or(Level::Ordinary),
                body: self.body("body")?,
                officer: self.officer("officer")?,
                by: self
                    .day("by")?
                    .ok_or_else(|| self.fault("by", FormReason::Missing { step }))?,
                words: said(),
            },
            StepKind::ReceiveSlip => S::ReceiveSlip { words: words() },
            StepKind::AnswerSlip => S::AnswerSlip { words: said() },
            StepKind::CancelSlip => S::CancelSlip { words: said() },
            StepKind::EscalateSlip => S::EscalateSlip {
                by: self.day("by")?,
                words: words(),
            },
            StepKind::Expedite => S::Expedite { words: said() },
            StepKind::Instruct => S::Instruct {
                leader: leader()?,
                by: self.day("by")?,
                words: said(),
            },
            StepKind::TakeCharge => S::TakeCharge {
                leader: leader()?,
                words: words(),
            },
            StepKind::Watch => S::Watch { words: said() },
            StepKind::Consult => S::Consult {
                bodies: self.bodies("bodies")?,
                // The request that takes the step on several cases names them.
                cases: Vec::new(),
                words: said(),
            },
            StepKind::Inspect => S::Inspect {
                grade: self.must_code("grade", Axis::InspectionGrade)?,
                faults: self
                    .code("fault", Axis::InspectionFault)?
                    .into_iter()
                    .collect(),
                words: words(),
            },
            _ => S::Remind { words: said() },
        })
    }

    fn assignment(&self, step: StepKind) -> Result<assignment::Step, FormFault> {
        use assignment::Step as A;
        let words = || self.text("words");
        let said = || self.text("words").unwrap_or_default();
        Ok(match step {
            StepKind::Triage => A::Triage {
                track: self
                    .track("track")?
                    .ok_or_else(|| self.fault("track", FormReason::UnknownTrack { near: None }))?,
                dispute_type: self.code("dispute_type", Axis::DisputeType)?,
                route: self.text("route"),
                words: words(),
            },
            StepKind::Assign => {
                let by = self.day("assisting_by")?;
                let assisting = self.bodies("assisting")?.into_iter();
                A::Assign {
                    lead: Charge {
                        body: self.body("body")?.unwrap_or_default(),
                        officer: self.officer("officer")?,
                        by: self.day("by")?,
                    },
                    assisting: assisting
                        .map(|body| Charge {
                            body,
                            officer: None,
                            by,
                        })
                        .collect(),
                    manner: self.code("manner", Axis::Manner)?,
                    words: words(),
                }
            }
            StepKind::AskReturn => A::AskReturn {
                reason: self.must_code("reason", Axis::ReturnReason)?,
                proposed: self.body("proposed")?,
                words: said(),
            },
            StepKind::GrantReturn => A::GrantReturn { words: words() },
            StepKind::RefuseReturn => A::RefuseReturn { words: said() },
            StepKind::HandOver => A::HandOver {
                to: self.officer("to")?.unwrap_or_default(),
                words: words(),
            },
            StepKind::OfferTransfer => A::OfferTransfer {
                office: self.text("office").unwrap_or_default(),
                name: self.text("office_name").unwrap_or_default(),
                words: said(),
            },
            StepKind::ConfirmTransfer => A::ConfirmTransfer {
                number_there: self.text("number_there"),
                words: words(),
            },
            StepKind::CancelTransfer => A::CancelTransfer { words: said() },
            _ => A::Acknowledge { words: words() },
        })
    }

    fn statement(&self) -> Result<Statement, FormFault> {
        let mut parties = Vec::new();
        for (prefix, role) in [("applicant", "applicant"), ("respondent", "respondent")] {
            let party = self.stated_party(prefix, role)?;
            if party.name.is_some() || party.phone.is_some() || party.paper_no.is_some() {
                parties.push(party);
            }
        }
        Ok(Statement {
            facts: self.facts()?,
            parties,
            title: self.line("title"),
            story: self.text("facts"),
            demand: self.text("demand"),
            address: self.line("address"),
            note: self.text("note"),
        })
    }

    fn facts(&self) -> Result<Facts, FormFault> {
        Ok(Facts {
            channel: self.code("channel", Axis::Channel)?,
            external_no: self.line("external_no"),
            nature: self.code("nature", Axis::Nature)?,
            purpose: self.code("purpose", Axis::Purpose)?,
            dispute_type: self.code("dispute_type", Axis::DisputeType)?,
            platform: self.code("platform", Axis::Platform)?,
            place: self.place("place")?,
            headcount: self.count("headcount")?,
            amount: self.amount("amount")?,
            occurred_on: self.day("occurred_on")?,
            anonymous: self.yes_no("anonymous")?,
            linkage: self.code("linkage", Axis::Linkage)?,
            source_organ: self.code("source_organ", Axis::Organ)?,
            source_case_no: self.line("source_case_no"),
            oral: self.yes_no("oral")?,
            reassignments: None,
            source_system: self.line("source_system"),
            entry_source: self.code("entry_source", Axis::EntrySource)?,
        })
    }

    fn stated_party(&self, prefix: &str, role: &str) -> Result<Party, FormFault> {
        let field = |name: &str| format!("{prefix}_{name}");
        Ok(Party {
            role: role.to_owned(),
            name: self.line(&field("name")),
            paper: self.code(&field("paper"), Axis::Paper)?,
            paper_no: self.digits(&field("id")),
            phone: self.digits(&field("phone")),
            address: self.line(&field("address")),
            sex: self.code(&field("sex"), Axis::Sex)?,
            ..Party::default()
        })
    }

    fn party(&self) -> Result<Party, FormFault> {
        Ok(Party {
            no: 0,
            role: self.must_code("role", Axis::PartyRole)?,
            name: self.line("name"),
            paper: self.code("paper", Axis::Paper)?,
            paper_no: self.digits("id_number"),
            phone: self.digits("phone"),
            address: self.line("address"),
            sex: self.code("sex", Axis::Sex)?,
            acts_for: self.party_no("acts_for")?,
            note: self.text("note"),
        })
    }
}
