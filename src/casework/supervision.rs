//! Supervision (监督): lights are marked, those who are late are reminded and served with slips, leaders speak, cases are inspected.

pub mod slip;

use minicbor::{Decode, Encode};

use super::assignment;
use super::case::{Case, CaseId, Draft};
use super::clock;
use super::code::Axis;
use super::day::{Day, Moment};
use super::light::Light;
use super::occasion::Occasion;
use super::record::{self, Record};
use super::refusal::Refusal;
use super::statement;
use super::track::StepKind;
use slip::{Fault, Level, Rung, Slip, SlipNumber};

/// What may be asked in supervision.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Remind whoever is in charge (催办); distinct from supervising by slip (督办).
    Remind { words: String },
    /// Serve a slip (督办) on a body, by default the one in charge.
    IssueSlip {
        level: Level,
        body: Option<String>,
        officer: Option<String>,
        by: Day,
        words: String,
    },
    /// The body signs for the newest open slip (签收).
    ReceiveSlip { words: Option<String> },
    /// The body answers it (回复).
    AnswerSlip { words: String },
    /// Take the newest slip back, once (撤销).
    CancelSlip { words: String },
    /// Pass an unanswered slip up (升级): 分管领导, then 主要领导.
    EscalateSlip {
        by: Option<Day>,
        words: Option<String>,
    },
    /// Mark the case as urgent (加急).
    Expedite { words: String },
    /// A leader's instruction (领导批示).
    Instruct {
        leader: String,
        by: Option<Day>,
        words: String,
    },
    /// A leader takes charge of the case (领导包案).
    TakeCharge {
        leader: String,
        words: Option<String>,
    },
    /// Somebody looked at the case this week and says how it stands (周跟踪).
    Watch { words: String },
    /// What several bodies decided together (会商), on one case or several.
    Consult {
        bodies: Vec<String>,
        cases: Vec<CaseId>,
        words: String,
    },
    /// How well the case was handled (案件评查).
    Inspect {
        grade: String,
        faults: Vec<String>,
        words: Option<String>,
    },
}

/// What is recorded in supervision. Stored for good: add variants, never change one.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub enum Entry {
    #[n(0)]
    Reminded {
        /// The body reminded; absent while the case is with no body.
        #[n(0)]
        body: Option<String>,
    },
    /// A sweep found that a period had come to a more pressing light.
    #[n(1)]
    Crossed {
        #[n(0)]
        period: u32,
        #[n(1)]
        to: Light,
        /// Found by the first sweep of old data, which is taken as it is.
        #[n(2)]
        baseline: bool,
        /// The period's rule, so that the record says which it was.
        #[n(3)]
        rule: String,
    },
    #[n(2)]
    SlipIssued {
        /// Number within the case, from 1.
        #[n(0)]
        slip: u32,
        #[n(1)]
        number: SlipNumber,
        #[n(2)]
        level: Level,
        #[n(3)]
        body: String,
        #[n(4)]
        officer: Option<String>,
        /// The last day to answer.
        #[n(5)]
        by: Day,
        #[n(6)]
        points: u32,
    },
    #[n(3)]
    SlipReceived {
        #[n(0)]
        slip: u32,
    },
    #[n(4)]
    SlipAnswered {
        #[n(0)]
        slip: u32,
    },
    #[n(5)]
    SlipCancelled {
        #[n(0)]
        slip: u32,
    },
    #[n(6)]
    SlipEscalated {
        #[n(0)]
        slip: u32,
        #[n(1)]
        to: Rung,
        #[n(2)]
        by: Day,
        /// The day was reckoned with a year whose calendar is not published; not written where it was not.
        #[n(3)]
        #[cbor(skip_if = "is_unset")]
        estimated: bool,
    },
    #[n(7)]
    Expedited {},
    #[n(8)]
    Instructed {
        #[n(0)]
        leader: String,
        #[n(1)]
        by: Option<Day>,
    },
    #[n(9)]
    TakenInCharge {
        #[n(0)]
        leader: String,
    },
    #[n(10)]
    Watched {},
    #[n(11)]
    Consulted {
        #[n(0)]
        bodies: Vec<String>,
        /// The other cases the same decision stands in.
        #[n(1)]
        cases: Vec<CaseId>,
    },
    #[n(12)]
    Inspected {
        /// Code of axis inspection-grade.
        #[n(0)]
        grade: String,
        /// Codes of axis inspection-fault.
        #[n(1)]
        faults: Vec<String>,
    },
}

/// As the encoder asks it, of a reference to the field of a variant.
fn is_unset(it: &&bool) -> bool {
    !**it
}

/// What supervision made of the case so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    pub reminders: u32,
    pub slips: Vec<Slip>,
    pub is_urgent: bool,
    /// What leaders instructed, in order.
    pub instructions: Vec<Instruction>,
    /// The leader in charge (包案).
    pub leader: Option<String>,
    pub watched_at: Option<Moment>,
    pub consultations: u32,
    /// The grade of the last inspection.
    pub grade: Option<String>,
}

/// What a leader instructed (批示).
#[derive(Clone, Debug, PartialEq)]
pub struct Instruction {
    /// The record that says so.
    pub seq: u32,
    pub leader: String,
    /// The last day to carry it out, if one was set.
    pub by: Option<Day>,
    /// When it was given, which may be long before it was recorded.
    pub on: Moment,
}

impl Instruction {
    /// By when it was given; that may be told by the day alone, so within a day the records say which came first.
    fn order(&self) -> (Day, u32) {
        (self.on.day(), self.seq)
    }
}

impl Course {
    /// When the leader of an instruction set another date after it; that of another leader stands beside it.
    pub fn set_anew(&self, seq: u32) -> Option<Moment> {
        let old = self.instructions.iter().find(|it| it.seq == seq)?;
        let newer = |it: &&Instruction| {
            it.leader == old.leader && it.by.is_some() && it.order() > old.order()
        };
        let newer = self.instructions.iter().filter(newer);
        newer.min_by_key(|it| it.order()).map(|it| it.on)
    }

    /// The gravest slip that waits for an answer.
    pub fn open_slip(&self) -> Option<&Slip> {
        let open = self.slips.iter().filter(|it| it.is_open());
        open.max_by_key(|it| (it.level, it.no))
    }

    /// Points the bodies of the case were charged, cancelled slips left out.
    pub fn points(&self) -> u32 {
        let charged = self.slips.iter().filter(|it| !it.is_cancelled);
        charged.map(|it| it.points).sum()
    }
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::Remind { .. } => StepKind::Remind,
            Step::IssueSlip { .. } => StepKind::IssueSlip,
            Step::ReceiveSlip { .. } => StepKind::ReceiveSlip,
            Step::AnswerSlip { .. } => StepKind::AnswerSlip,
            Step::CancelSlip { .. } => StepKind::CancelSlip,
            Step::EscalateSlip { .. } => StepKind::EscalateSlip,
            Step::Expedite { .. } => StepKind::Expedite,
            Step::Instruct { .. } => StepKind::Instruct,
            Step::TakeCharge { .. } => StepKind::TakeCharge,
            Step::Watch { .. } => StepKind::Watch,
            Step::Consult { .. } => StepKind::Consult,
            Step::Inspect { .. } => StepKind::Inspect,
        }
    }
}

pub(super) fn judge(case: &Case, step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
    let said = |words: &str| statement::said("words", words);
    let any = |words: &Option<String>| statement::words("words", words.as_deref());
    let (entry, words) = match step {
        Step::Remind { words } => {
            let body = case.assignment.lead.as_ref().map(|it| it.body.clone());
            (Entry::Reminded { body }, said(words)?)
        }
        Step::IssueSlip {
            level,
            body,
            officer,
            by,
            words,
        } => {
            let (body, officer) = (body.as_deref(), officer.as_deref());
            let entry = slip::issue(case, *level, body, officer, *by, at)?;
            (entry, said(words)?)
        }
        Step::ReceiveSlip { words } => (slip::receive(case, at)?, any(words)?),
        Step::AnswerSlip { words } => (slip::answer(case, at)?, said(words)?),
        Step::CancelSlip { words } => (slip::cancel(case, at)?, said(words)?),
        Step::EscalateSlip { by, words } => (slip::escalate(case, *by, at)?, any(words)?),
        Step::Expedite { words } => {
            if case.supervision.is_urgent {
                return Err(Fault::AlreadyUrgent.into());
            }
            (Entry::Expedited {}, said(words)?)
        }
        Step::Instruct { leader, by, words } => {
            leads(leader, at)?;
            at.handler(leader, case)?;
            let entry = Entry::Instructed {
                leader: leader.clone(),
                by: *by,
            };
            let mut draft = Draft::said(record::Entry::Supervision(entry), said(words)?);
            if let Some(by) = *by {
                slip::not_past(by, at)?;
                let period = assignment::agreed_date(case, clock::INSTRUCTED, by, at);
                draft.periods.push(period);
            }
            return Ok(vec![draft]);
        }
        Step::TakeCharge { leader, words } => {
            leads(leader, at)?;
            at.handler(leader, case)?;
            let entry = Entry::TakenInCharge {
                leader: leader.clone(),
            };
            (entry, any(words)?)
        }
        Step::Watch { words } => (Entry::Watched {}, said(words)?),
        Step::Consult {
            bodies,
            cases,
            words,
        } => {
            for body in bodies {
                at.body_known(body)?;
            }
            let others = cases.iter().copied().filter(|it| *it != case.id);
            let entry = Entry::Consulted {
                bodies: bodies.clone(),
                cases: others.collect(),
            };
            (entry, said(words)?)
        }
        Step::Inspect {
            grade,
            faults,
            words,
        } => {
            at.code_known(Axis::InspectionGrade, Some(grade))?;
            for fault in faults {
                at.code_known(Axis::InspectionFault, Some(fault))?;
            }
            let entry = Entry::Inspected {
                grade: grade.clone(),
                faults: faults.clone(),
            };
            (entry, any(words)?)
        }
    };
    Ok(vec![Draft::said(record::Entry::Supervision(entry), words)])
}

/// A leader is an officer with that role.
fn leads(id: &str, at: &Occasion) -> Result<(), Refusal> {
    let officer = at.rules.profile.officer(id);
    if officer.is_some_and(|it| it.roles.contains(&super::profile::Role::Leader)) {
        return Ok(());
    }
    Err(Fault::NoLeader {
        officer: id.to_owned(),
    }
    .into())
}

pub(super) fn after(case: &mut Case, it: &Entry, record: &Record) {
    let on = record.header.happened_at;
    let course = &mut case.supervision;
    let of_slip = |course: &mut Course, no: u32, change: &dyn Fn(&mut Slip)| {
        if let Some(slip) = course.slips.iter_mut().find(|it| it.no == no) {
            change(slip);
        }
    };
    match it {
        Entry::Reminded { .. } => course.reminders += 1,
        Entry::Crossed { period, to, .. } => {
            if let Some(it) = case.periods.iter_mut().find(|it| it.no == *period) {
                it.marked = it.marked.max(*to);
            }
        }
        Entry::SlipIssued {
            slip,
            number,
            level,
            body,
            officer,
            by,
            points,
        } => course.slips.push(Slip {
            no: *slip,
            number: *number,
            level: *level,
            body: body.clone(),
            officer: officer.clone(),
            seq: record.header.seq,
            by: *by,
            estimated: false,
            points: *points,
            issued_at: on,
            received_at: None,
            answered_at: None,
            is_cancelled: false,
            rung: None,
        }),
        Entry::SlipReceived { slip } => of_slip(course, *slip, &|it| it.received_at = Some(on)),
        Entry::SlipAnswered { slip } => of_slip(course, *slip, &|it| it.answered_at = Some(on)),
        Entry::SlipCancelled { slip } => of_slip(course, *slip, &|it| it.is_cancelled = true),
        Entry::SlipEscalated {
            slip,
            to,
            by,
            estimated,
        } => of_slip(course, *slip, &|it| {
            it.rung = Some(*to);
            it.by = *by;
            it.estimated = *estimated;
        }),
        Entry::Expedited {} => course.is_urgent = true,
        Entry::Instructed { leader, by } => course.instructions.push(Instruction {
            seq: record.header.seq,
            leader: leader.clone(),
            by: *by,
            on,
        }),
        Entry::TakenInCharge { leader } => course.leader = Some(leader.clone()),
        Entry::Watched {} => course.watched_at = Some(on),
        Entry::Consulted { .. } => course.consultations += 1,
        Entry::Inspected { grade, .. } => course.grade = Some(grade.clone()),
    }
}

/// What is never taken back by reversal: a slip is cancelled, its number stays.
pub(super) fn is_fixed(it: &Entry) -> bool {
    matches!(
        it,
        Entry::Crossed { .. }
            | Entry::SlipIssued { .. }
            | Entry::SlipReceived { .. }
            | Entry::SlipAnswered { .. }
            | Entry::SlipCancelled { .. }
            | Entry::SlipEscalated { .. }
    )
}
