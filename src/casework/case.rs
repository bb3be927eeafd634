//! The case: what its records, read in order, make of it; and the one function that judges a step.

mod trail;

use minicbor::{Decode, Encode};

use super::clock::{self, Period, PeriodChange};
use super::day::Moment;
use super::facts::{Claims, Facts, Number, Opening};
use super::occasion::{Actor, Occasion};
use super::party::{Party, PartyMark};
use super::period::Milestone;
use super::record::{Entry, Private, Record};
use super::refusal::Refusal;
use super::track::{Passage, State, StepKind, Track};
use super::{assignment, feedback, handling, intake, mediation, supervision};

pub use trail::{Hold, Trace};

/// The office's own number of a case: dense from 1, never printed. 0 is the office itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct CaseId(#[n(0)] pub u64);

impl CaseId {
    /// The office itself, whose facts stand in the same chain.
    pub const HOUSE: CaseId = CaseId(0);
}

/// What may be asked of a case. A wish: it may be refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Intake(intake::Step),
    Assignment(assignment::Step),
    Handling(handling::Step),
    Mediation(mediation::Step),
    Supervision(supervision::Step),
    Feedback(feedback::Step),
}

impl Step {
    pub fn kind(&self) -> StepKind {
        match self {
            Step::Intake(it) => it.kind(),
            Step::Assignment(it) => it.kind(),
            Step::Handling(it) => it.kind(),
            Step::Mediation(it) => it.kind(),
            Step::Supervision(it) => it.kind(),
            Step::Feedback(it) => it.kind(),
        }
    }
}

/// An entry about to be recorded, with its private part and what it does to the clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub entry: Entry,
    pub private: Private,
    pub periods: Vec<PeriodChange>,
}

impl Draft {
    pub fn new(entry: Entry, private: Private) -> Draft {
        Draft {
            entry,
            private,
            periods: Vec::new(),
        }
    }

    /// An entry with nothing but the step's own words beside it.
    pub fn said(entry: Entry, words: Option<String>) -> Draft {
        Draft::new(entry, Private::default().with_words(words))
    }
}

/// How a case ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Conclusion {
    pub outcome: String,
    pub closing_reason: Option<String>,
    /// The level at which it was settled.
    pub level: Option<String>,
    /// How hard a mediation was (案件等级).
    pub difficulty: Option<String>,
    pub on: Moment,
}

/// A case as its records left it.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub id: CaseId,
    pub number: Number,
    pub query_code: String,
    pub row: Option<super::facts::RowOrigin>,
    pub travelled: Option<String>,
    /// Records so far: what an asker has seen.
    pub entries: u32,
    pub state: State,
    /// When it came to that state.
    pub since: Moment,
    pub track: Option<Track>,
    /// The rule set in force for its track when the track was chosen; kept for the life of the case.
    rule_set: Option<String>,
    pub facts: Facts,
    /// Told by an old ledger; no clock of ours judged it.
    pub claims: Option<Claims>,
    pub restricted: Option<String>,
    pub risk: Option<String>,
    /// Who there is, on which side; survives erasure.
    pub marks: Vec<PartyMark>,
    /// Who they are, unless erased.
    pub parties: Vec<Party>,
    /// Every phone ever stated, so that a person is found by an old one.
    pub phones: Vec<String>,
    /// Every name ever stated, so that a text written before a correction keeps none of them.
    pub names: Vec<String>,
    pub title: Option<String>,
    pub story: Option<String>,
    pub demand: Option<String>,
    pub address: Option<String>,
    pub received_at: Moment,
    pub recorded_at: Moment,
    pub accepted_at: Option<Moment>,
    pub linked: Vec<CaseId>,
    /// Further visits on the same matter (再次反映).
    pub contacts: u32,
    /// People of the first visit as stated, and of all further visits; those of nobody counted are one.
    first_visitors: Option<u32>,
    further_visitors: u32,
    pub assignment: assignment::Course,
    pub handling: handling::Course,
    pub mediation: mediation::Course,
    pub conclusion: Option<Conclusion>,
    pub feedback: feedback::Course,
    pub supervision: supervision::Course,
    pub periods: Vec<Period>,
    /// Things that happened, each with its first moment in this round.
    pub events: Vec<(Milestone, Moment)>,
    /// 1, and one more for every reopening.
    pub round: u32,
    pub trail: Vec<Trace>,
    /// Somebody here took it further than registered: from then on no ledger says where it stands.
    pub is_worked_on: bool,
}

impl Case {
    /// What the records of one case, in order, make of it. `None` when they do not begin with an opening.
    pub fn fold(records: &[Record]) -> Option<Case> {
        let mut reversed: Vec<u32> = Vec::new();
        for record in records {
            if let Entry::Intake(intake::Entry::Reversed { seqs }) = &record.entry {
                reversed.extend(seqs);
            }
        }
        let (first, rest) = records.split_first()?;
        let mut case = Case::opened(first)?;
        for record in rest {
            if reversed.contains(&record.header.seq) {
                case.pass_over(record);
            } else {
                case.apply(record);
            }
        }
        Some(case)
    }

    /// The case its first record opens.
    pub fn opened(record: &Record) -> Option<Case> {
        let (opening, claims) = match &record.entry {
            Entry::Intake(intake::Entry::Registered { opening }) => (opening, None),
            Entry::Intake(intake::Entry::CarriedOver { opening, claims }) => {
                (opening, Some(claims))
            }
            _ => return None,
        };
        let mut case = Case::of_opening(record, opening);
        case.events
            .push((Milestone::Received, record.header.happened_at));
        if let Some(claims) = claims {
            intake::carry_over(&mut case, claims);
        }
        case.take_private(record);
        case.take_header(record, true);
        Some(case)
    }

    fn of_opening(record: &Record, opening: &Opening) -> Case {
        Case {
            id: record.header.case,
            number: opening.number,
            query_code: opening.query_code.clone(),
            row: opening.row.clone(),
            travelled: opening.travelled.clone(),
            entries: 0,
            state: State::Registered,
            since: record.header.happened_at,
            track: opening.track,
            rule_set: opening.rule_set.clone(),
            facts: opening.facts.clone(),
            claims: None,
            restricted: opening.restricted.clone(),
            risk: opening.risk.clone(),
            marks: opening.parties.clone(),
            parties: Vec::new(),
            phones: Vec::new(),
            names: Vec::new(),
            title: None,
            story: None,
            demand: None,
            address: None,
            received_at: record.header.happened_at,
            recorded_at: record.header.recorded_at,
            accepted_at: None,
            linked: Vec::new(),
            contacts: 0,
            first_visitors: opening.facts.headcount,
            further_visitors: 0,
            assignment: assignment::Course::default(),
            handling: handling::Course::default(),
            mediation: mediation::Course::default(),
            conclusion: None,
            feedback: feedback::Course::default(),
            supervision: supervision::Course::default(),
            periods: Vec::new(),
            events: Vec::new(),
            round: 1,
            trail: Vec::new(),
            is_worked_on: false,
        }
    }

    /// The case after one more record.
    pub fn apply(&mut self, record: &Record) {
        let (before, state) = (self.bearing(), self.state);
        for event in events_of(&record.entry, self) {
            if !self.events.iter().any(|(it, _)| *it == event) {
                self.events.push((event, record.header.happened_at));
            }
        }
        match &record.entry {
            Entry::House(_) => {}
            Entry::Intake(it) => intake::after(self, it, record),
            Entry::Assignment(it) => assignment::after(self, it, record),
            Entry::Handling(it) => handling::after(self, it, record),
            Entry::Mediation(it) => mediation::after(self, it, record),
            Entry::Supervision(it) => supervision::after(self, it, record),
            Entry::Feedback(it) => feedback::after(self, it, record),
        }
        self.take_private(record);
        let moved = before != self.bearing();
        let told = record.entry.is_told();
        self.is_worked_on |= moved && !told;
        if self.state != state && !told {
            self.since = record.header.happened_at;
        }
        let bears = moved || !record.header.periods.is_empty();
        self.take_header(record, bears);
    }

    /// What later steps rest on.
    fn bearing(&self) -> impl PartialEq + use<> {
        (
            self.state,
            self.track,
            self.assignment.lead.clone(),
            self.mediation.agreement.clone(),
        )
    }

    fn pass_over(&mut self, record: &Record) {
        self.entries = record.header.seq;
        self.trail.push(Trace {
            seq: record.header.seq,
            turn: record.header.turn,
            on: record.header.happened_at,
            reversed: true,
            bears: false,
            hold: trail::hold_of(&record.entry),
        });
    }

    fn take_header(&mut self, record: &Record, bears: bool) {
        self.take_periods(record.header.seq, &record.header.periods);
        self.entries = record.header.seq;
        self.trail.push(Trace {
            seq: record.header.seq,
            turn: record.header.turn,
            on: record.header.happened_at,
            reversed: false,
            bears,
            hold: trail::hold_of(&record.entry),
        });
    }

    /// What a record does to the periods, and to what was asked for them.
    pub(super) fn take_periods(&mut self, seq: u32, changes: &[PeriodChange]) {
        for change in changes {
            clock::fold(&mut self.periods, seq, self.round, change);
        }
        self.handling.drop_fallen(&self.periods);
    }

    fn take_private(&mut self, record: &Record) {
        let Some(private) = &record.private else {
            return;
        };
        for party in &private.parties {
            if let Some(phone) = &party.phone
                && !self.phones.contains(phone)
            {
                self.phones.push(phone.clone());
            }
            if let Some(name) = &party.name
                && !self.names.contains(name)
            {
                self.names.push(name.clone());
            }
            match self.parties.iter_mut().find(|it| it.no == party.no) {
                Some(known) => known.clone_from(party),
                None => self.parties.push(party.clone()),
            }
        }
        let fields = [
            (&mut self.title, &private.title),
            (&mut self.story, &private.facts),
            (&mut self.demand, &private.demand),
            (&mut self.address, &private.address),
        ];
        for (field, stated) in fields {
            if stated.is_some() {
                field.clone_from(stated);
            }
        }
    }

    /// The lead body's charge and those of assisting bodies.
    pub fn charges(&self) -> impl Iterator<Item = &assignment::Charge> {
        self.assignment
            .lead
            .iter()
            .chain(&self.assignment.assisting)
    }

    /// The rule set its periods are taken from.
    pub fn rule_set(&self) -> &str {
        self.rule_set.as_deref().unwrap_or("national")
    }

    pub(super) fn choose_track(&mut self, track: Option<Track>, rule_set: &Option<String>) {
        if track.is_some() {
            self.track = track;
            self.rule_set.clone_from(rule_set);
        }
    }

    /// People of every visit added up (人次): of a visit nobody counted, the applicants, at least one.
    pub fn visitors(&self) -> u32 {
        let applicants = self.marks.iter().filter(|it| it.role == "applicant");
        let named = u32::try_from(applicants.count()).unwrap_or(u32::MAX);
        let first = self.first_visitors.unwrap_or(named).max(1);
        first.saturating_add(self.further_visitors)
    }

    /// Facts stated or put right after registration.
    pub(super) fn amend(&mut self, facts: &Facts) {
        self.facts.amend(facts);
        self.first_visitors = facts.headcount.or(self.first_visitors);
    }

    /// A further visit of so many people, one where nobody counted.
    pub(super) fn visited_again(&mut self, headcount: Option<u32>) {
        self.contacts += 1;
        self.further_visitors = self
            .further_visitors
            .saturating_add(headcount.unwrap_or(1).max(1));
        if headcount.is_some() {
            self.facts.headcount = self.facts.headcount.max(headcount);
        }
    }

    /// The number a period started now would get.
    pub(super) fn next_period(&self) -> u32 {
        self.periods.iter().map(|it| it.no).max().unwrap_or(0) + 1
    }

    /// Everybody there is; of those whose details were erased, number and role.
    pub(super) fn everybody(&self) -> Vec<Party> {
        let known = |mark: &PartyMark| {
            self.party(mark.no).cloned().unwrap_or_else(|| Party {
                no: mark.no,
                role: mark.role.clone(),
                ..Party::default()
            })
        };
        self.marks.iter().map(known).collect()
    }

    pub fn has_party(&self, no: u32) -> bool {
        self.marks.iter().any(|it| it.no == no)
    }

    pub fn party(&self, no: u32) -> Option<&Party> {
        self.parties.iter().find(|it| it.no == no)
    }

    /// When an event of this round happened.
    pub fn when(&self, event: Milestone) -> Option<Moment> {
        self.events
            .iter()
            .find(|(it, _)| *it == event)
            .map(|(_, on)| *on)
    }
}

/// What an entry makes happen, in the words of the periods table.
fn events_of(entry: &Entry, case: &Case) -> Vec<Milestone> {
    match entry {
        Entry::Intake(it) => intake::events(it, case),
        Entry::Assignment(it) => assignment::events(it, case),
        Entry::Handling(it) => handling::events(it),
        Entry::Mediation(it) => mediation::events(it, case),
        Entry::Feedback(it) => feedback::events(it),
        Entry::House(_) | Entry::Supervision(_) => Vec::new(),
    }
}

/// Judges one step: the drafts to record, or why not. `None` as case: the step opens one.
///
/// Checks, in this order: may this officer, can it follow, is the date possible, then the step's own rule.
pub fn judge(case: Option<&Case>, step: &Step, at: &Occasion) -> Result<Vec<Draft>, Refusal> {
    let kind = step.kind();
    let passage = admitted(case, kind, at)?;
    let Some(case) = case else {
        return match step {
            Step::Intake(step) => intake::open(step, at),
            _ => Err(Refusal::NoSuchCase),
        };
    };
    passage.follows(case.state, case.track)?;
    if at.happened_at.day() < case.received_at.day() {
        return Err(Refusal::BeforeReceipt {
            on: at.happened_at,
            received: case.received_at,
        });
    }
    match step {
        Step::Intake(step) => intake::judge(case, step, at),
        Step::Assignment(step) => assignment::judge(case, step, at),
        Step::Handling(step) => handling::judge(case, step, at),
        Step::Mediation(step) => mediation::judge(case, step, at),
        Step::Supervision(step) => supervision::judge(case, step, at),
        Step::Feedback(step) => feedback::judge(case, step, at),
    }
}

/// May this officer, and can it have happened? What is asked of every step before anything else.
pub(super) fn admitted(
    case: Option<&Case>,
    kind: StepKind,
    at: &Occasion,
) -> Result<&'static Passage, Refusal> {
    let passage = entitled(case, kind, at.actor)?;
    if at.happened_at > at.recorded_at {
        return Err(Refusal::InFuture { on: at.happened_at });
    }
    Ok(passage)
}

/// Whether this officer may take a step on a case as it stands, whatever the step then says.
pub fn stands_open(case: &Case, kind: StepKind, actor: &Actor) -> Result<(), Refusal> {
    entitled(Some(case), kind, actor)?.follows(case.state, case.track)
}

fn entitled(
    case: Option<&Case>,
    kind: StepKind,
    actor: &Actor,
) -> Result<&'static Passage, Refusal> {
    let passage = kind.passage();
    match actor.may(passage.roles, case) {
        true => Ok(passage),
        false => Err(Refusal::NotEntitled {
            step: kind,
            roles: passage.roles.to_vec(),
        }),
    }
}
