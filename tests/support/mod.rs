//! A small office for tests: its profile, its rules, its people, and two benches that take turns, in memory and in a file.

// Each test binary uses its own part of the bench.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fengqiao::casework::assignment::{self, Charge};
use fengqiao::casework::case::{Case, CaseId, Step};
use fengqiao::casework::day::{Day, Moment};
use fengqiao::casework::facts::{Facts, Number};
use fengqiao::casework::handling;
use fengqiao::casework::intake::{self, Registration};
use fengqiao::casework::occasion::{Actor, Occasion, Rules, Surroundings};
use fengqiao::casework::party::Party;
use fengqiao::casework::profile::{Body, Mediator, Officer, Profile, Role, Service};
use fengqiao::casework::record::{Header, Record, Through};
use fengqiao::casework::refusal::Refusal;
use fengqiao::casework::statement::Statement;
use fengqiao::casework::supervision::slip::SlipNumber;
use fengqiao::casework::track::Track;
use fengqiao::casework::{feedback, house, mediation, supervision, turn};
use fengqiao::reference;
use fengqiao::store::columns::Column;
use fengqiao::store::{Key, Store, StoreError, Turn, Writer, house_draft};

pub(crate) const ORIGIN: &str = "000000000";

/// The people of the office by their only role; `all` has every role.
pub(crate) const PEOPLE: [(&str, Option<Role>); 9] = [
    ("all", None),
    ("clerk", Some(Role::Clerk)),
    ("dispatcher", Some(Role::Dispatcher)),
    ("builder", Some(Role::BodyOfficer)),
    ("plumber", Some(Role::BodyOfficer)),
    ("mediator", Some(Role::Mediator)),
    ("supervisor", Some(Role::Supervisor)),
    ("leader", Some(Role::Leader)),
    ("admin", Some(Role::Administrator)),
];

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// `2026-03-02 09:30`
pub(crate) fn moment(text: &str) -> Moment {
    let (date, time) = text.split_once(' ').unwrap_or((text, "09:00"));
    let (hour, minute) = time.split_once(':').unwrap();
    Moment::at(day(date), hour.parse().unwrap(), minute.parse().unwrap(), 0)
}

fn body(code: &str, name: &str, ended: Option<Day>) -> Body {
    Body {
        code: code.to_owned(),
        name: name.to_owned(),
        kind: "department".to_owned(),
        organ: None,
        phone: None,
        places: Vec::new(),
        ended,
    }
}

fn officer(id: &str, roles: Vec<Role>, service: Service) -> Officer {
    let body = match id {
        "builder" | "uncleared" => Some("housing"),
        "plumber" => Some("water"),
        _ => None,
    };
    Officer {
        id: id.to_owned(),
        name: format!("officer {id}"),
        roles,
        body: body.map(str::to_owned),
        os_user: None,
        phone: None,
        service,
        restricted: true,
    }
}

fn mediator(id: &str, limit: Option<u32>, service: Service) -> Mediator {
    Mediator {
        id: id.to_owned(),
        name: format!("mediator {id}"),
        committee: None,
        committee_kind: None,
        skills: Vec::new(),
        limit,
        officer: None,
        phone: None,
        service,
    }
}

pub(crate) fn profile() -> Profile {
    let mut profile = reference::profile::starter();
    let tracks = BTreeMap::from([("hotline".to_owned(), "guangdong-12345".to_owned())]);
    profile.office.rule_sets = tracks;
    let gone = day("2026-01-01");
    profile.bodies.push(body("housing", "Housing", None));
    profile.bodies.push(body("water", "Water", None));
    profile.bodies.push(body("gone", "Gone", Some(gone)));
    for (id, role) in PEOPLE {
        let roles = role.map_or(Role::OF_OFFICERS.to_vec(), |it| vec![it]);
        profile
            .officers
            .push(officer(id, roles, Service::default()));
    }
    let left = Service {
        to: Some(gone),
        ..Service::default()
    };
    let away = Service {
        leave_from: Some(gone),
        ..Service::default()
    };
    profile
        .officers
        .push(officer("left", vec![Role::BodyOfficer], left));
    profile
        .officers
        .push(officer("away", vec![Role::BodyOfficer], away));
    let uncleared = Officer {
        restricted: false,
        ..officer("uncleared", vec![Role::BodyOfficer], Service::default())
    };
    profile.officers.push(uncleared);
    let leader = Officer {
        restricted: false,
        ..officer("uncleared_leader", vec![Role::Leader], Service::default())
    };
    profile.officers.push(leader);
    let mediators = [
        Mediator {
            officer: Some("mediator".to_owned()),
            ..mediator("m1", None, Service::default())
        },
        mediator("m2", Some(1), Service::default()),
        mediator("m3", None, away),
        Mediator {
            officer: Some("uncleared".to_owned()),
            ..mediator("m4", None, Service::default())
        },
    ];
    profile.mediators.extend(mediators);
    profile
}

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules {
    codes: reference::codes::embedded(),
    calendar: reference::calendar::embedded(),
    periods: reference::periods::embedded(),
    profile: profile(),
    reference: 1,
});

pub(crate) fn rules() -> Rules {
    RULES.clone()
}

/// The officer of that id; `citizen` and `system` are actors too.
pub(crate) fn actor(id: &str) -> Actor {
    match id {
        "system" => return Actor::system(),
        "citizen" => return Actor::citizen(None),
        _ => {}
    }
    let profile = &RULES.profile;
    Actor::of(profile.officer(id).unwrap(), profile)
}

// Steps in their shortest form.

pub(crate) fn party(role: &str, name: &str) -> Party {
    Party {
        role: role.to_owned(),
        name: Some(name.to_owned()),
        ..Party::default()
    }
}

pub(crate) fn registration(track: Option<Track>) -> Registration {
    Registration {
        statement: Statement {
            facts: Facts {
                channel: Some("window".to_owned()),
                nature: Some("help".to_owned()),
                purpose: Some("claim".to_owned()),
                ..Facts::default()
            },
            parties: vec![
                Party {
                    phone: Some("13800138000".to_owned()),
                    ..party("applicant", "陈大文")
                },
                party("respondent", "李小明"),
            ],
            title: Some("楼上漏水".to_owned()),
            story: Some("三楼厨房漏水，陈大文多次与李小明交涉未果".to_owned()),
            ..Statement::default()
        },
        track,
        ..Registration::default()
    }
}

pub(crate) fn register(track: Option<Track>) -> Step {
    registered(registration(track))
}

pub(crate) fn registered(it: Registration) -> Step {
    Step::Intake(intake::Step::Register(Box::new(it)))
}

pub(crate) fn words(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(crate) fn accept(track: Option<Track>) -> Step {
    Step::Intake(intake::Step::Accept { track, words: None })
}

pub(crate) fn triage(track: Track) -> Step {
    Step::Assignment(assignment::Step::Triage {
        track,
        dispute_type: None,
        route: None,
        words: None,
    })
}

pub(crate) fn charge(body: &str) -> Charge {
    Charge {
        body: body.to_owned(),
        officer: None,
        by: None,
    }
}

pub(crate) fn assign(body: &str) -> Step {
    assign_with(charge(body), Vec::new())
}

pub(crate) fn assign_with(lead: Charge, assisting: Vec<Charge>) -> Step {
    Step::Assignment(assignment::Step::Assign {
        lead,
        assisting,
        manner: None,
        words: None,
    })
}

pub(crate) fn acknowledge() -> Step {
    Step::Assignment(assignment::Step::Acknowledge { words: None })
}

pub(crate) fn ask_return() -> Step {
    Step::Assignment(assignment::Step::AskReturn {
        reason: "not-our-duty".to_owned(),
        proposed: None,
        words: "not ours".to_owned(),
    })
}

pub(crate) fn grant_return() -> Step {
    Step::Assignment(assignment::Step::GrantReturn { words: None })
}

pub(crate) fn contact_citizen() -> Step {
    Step::Handling(handling::Step::ContactCitizen {
        reached: true,
        words: None,
    })
}

pub(crate) fn reply() -> Step {
    Step::Handling(handling::Step::Reply {
        words: "repaired".to_owned(),
    })
}

pub(crate) fn approve() -> Step {
    Step::Handling(handling::Step::ApproveReply { words: None })
}

pub(crate) fn deliver() -> Step {
    Step::Handling(handling::Step::DeliverReply { words: None })
}

pub(crate) fn ask_extension(rule: &str, amount: u32) -> Step {
    Step::Handling(handling::Step::AskExtension {
        rule: rule.to_owned(),
        amount,
        words: "appraisal takes long".to_owned(),
    })
}

pub(crate) fn grant_extension(citizen_told: bool) -> Step {
    Step::Handling(handling::Step::GrantExtension {
        citizen_told,
        consented: Vec::new(),
        words: None,
    })
}

pub(crate) fn consented_extension(consented: &[u32]) -> Step {
    Step::Handling(handling::Step::GrantExtension {
        citizen_told: false,
        consented: consented.to_vec(),
        words: None,
    })
}

pub(crate) fn choose_period(rule: &str, since: Option<&str>) -> Step {
    Step::Handling(handling::Step::ChoosePeriod {
        rule: rule.to_owned(),
        since: since.map(day),
        words: None,
    })
}

pub(crate) fn end_period(rule: &str) -> Step {
    Step::Handling(handling::Step::EndPeriod {
        rule: rule.to_owned(),
        words: None,
    })
}

pub(crate) fn ask_suspension(rule: &str) -> Step {
    Step::Handling(handling::Step::AskSuspension {
        rule: rule.to_owned(),
        reason: "appraisal".to_owned(),
        document: "appraisal order 7".to_owned(),
    })
}

pub(crate) fn grant_suspension() -> Step {
    Step::Handling(handling::Step::GrantSuspension { words: None })
}

pub(crate) fn resume(rule: &str) -> Step {
    Step::Handling(handling::Step::Resume {
        rule: rule.to_owned(),
        words: None,
    })
}

pub(crate) fn conclude(outcome: &str) -> Step {
    Step::Handling(handling::Step::Conclude {
        outcome: outcome.to_owned(),
        closing_reason: None,
        level: Some("street".to_owned()),
        difficulty: None,
        words: None,
    })
}

pub(crate) fn appoint(mediator: &str) -> Step {
    Step::Mediation(mediation::Step::AppointMediator {
        mediator: mediator.to_owned(),
        words: None,
    })
}

pub(crate) fn session() -> Step {
    Step::Mediation(mediation::Step::HoldSession {
        attended: vec![1, 2],
        words: "both heard".to_owned(),
    })
}

pub(crate) fn agree(form: &str, perform_by: Option<Day>) -> Step {
    Step::Mediation(mediation::Step::Agree {
        form: form.to_owned(),
        amount: Some(300_000),
        perform_by,
        terms: "repair and pay".to_owned(),
    })
}

pub(crate) fn sign() -> Step {
    Step::Mediation(mediation::Step::Sign { words: None })
}

pub(crate) fn stamp() -> Step {
    Step::Mediation(mediation::Step::Stamp { words: None })
}

pub(crate) fn perform() -> Step {
    Step::Mediation(mediation::Step::Perform { words: None })
}

pub(crate) fn apply_confirmation() -> Step {
    Step::Mediation(mediation::Step::ApplyConfirmation { words: None })
}

pub(crate) fn remind() -> Step {
    Step::Supervision(supervision::Step::Remind {
        words: "two days left".to_owned(),
    })
}

pub(crate) fn follow_up(solved: bool) -> Step {
    Step::Feedback(feedback::Step::FollowUp {
        attempt: "connected".to_owned(),
        solved: Some(solved),
        satisfaction: Some("satisfied".to_owned()),
        call_again: None,
        words: None,
    })
}

pub(crate) fn request_review() -> Step {
    Step::Feedback(feedback::Step::RequestReview { words: None })
}

pub(crate) fn review(decision: &str) -> Step {
    Step::Feedback(feedback::Step::Review {
        decision: decision.to_owned(),
        words: None,
    })
}

pub(crate) fn request_recheck() -> Step {
    Step::Feedback(feedback::Step::RequestRecheck { words: None })
}

pub(crate) fn recheck(decision: &str) -> Step {
    Step::Feedback(feedback::Step::Recheck {
        decision: decision.to_owned(),
        words: None,
    })
}

pub(crate) fn terminate() -> Step {
    Step::Feedback(feedback::Step::Terminate { words: None })
}

pub(crate) fn reopen() -> Step {
    Step::Feedback(feedback::Step::Reopen {
        words: "it leaks again".to_owned(),
    })
}

pub(crate) fn archive() -> Step {
    Step::Feedback(feedback::Step::Archive { words: None })
}

pub(crate) fn reverse(seq: u32) -> Step {
    Step::Intake(intake::Step::Reverse {
        seq,
        words: "a slip".to_owned(),
    })
}

/// Cases in memory: every turn taken leaves records, folded when asked for.
pub(crate) struct Bench {
    pub(crate) rules: Rules,
    pub(crate) around: Surroundings,
    pub(crate) now: Moment,
    /// As stated with `--on`; none: now.
    pub(crate) happened_at: Option<Moment>,
    pub(crate) records: Vec<Record>,
    gno: u64,
}

impl Bench {
    pub(crate) fn at(now: &str) -> Bench {
        let around = Surroundings {
            next_slip: SlipNumber {
                year: 2026,
                serial: 1,
            },
            next_number: Number {
                year: 2026,
                serial: 1,
            },
            query_code: "7H3KQ0ZX2M9".to_owned(),
            mediator_loads: BTreeMap::from([("m2".to_owned(), 1)]),
        };
        Bench {
            rules: rules(),
            around,
            now: moment(now),
            happened_at: None,
            records: Vec::new(),
            gno: 0,
        }
    }

    /// The one case of the bench.
    pub(crate) fn case(&self) -> Case {
        Case::fold(&self.records).unwrap()
    }

    pub(crate) fn try_take(&mut self, who: &str, steps: &[Step]) -> Result<(), Refusal> {
        let actor = actor(who);
        let happened_at = self.happened_at.unwrap_or(self.now);
        let at = Occasion {
            recorded_at: self.now,
            happened_at,
            actor: &actor,
            rules: &self.rules,
            around: &self.around,
        };
        let case = Case::fold(&self.records);
        let drafts = turn::take(case.as_ref(), steps, &at)?;
        let first = self.gno + 1;
        for draft in drafts {
            self.gno += 1;
            let seq = u32::try_from(self.records.len()).unwrap() + 1;
            let header = Header {
                gno: self.gno,
                case: CaseId(1),
                seq,
                turn: first,
                previous: [0; 32],
                recorded_at: self.now,
                happened_at,
                officer: actor.id.clone(),
                through: Through::Session,
                origin: ORIGIN.to_owned(),
                reference: 1,
                periods: draft.periods,
                commitment: None,
                key: None,
            };
            self.records.push(Record {
                header,
                entry: draft.entry,
                private: Some(draft.private).filter(|it| !it.is_empty()),
            });
        }
        Ok(())
    }

    /// Takes each step in a turn of its own, by somebody with every role.
    pub(crate) fn take(&mut self, steps: &[Step]) -> &mut Bench {
        for step in steps {
            if let Err(refusal) = self.try_take("all", std::slice::from_ref(step)) {
                panic!("{:?} refused: {refusal:?}", step.kind());
            }
        }
        self
    }

    /// The same at another time.
    pub(crate) fn take_at(&mut self, now: &str, steps: &[Step]) -> &mut Bench {
        self.now = moment(now);
        self.take(steps)
    }
}

/// Why a turn at the desk was not taken.
#[derive(Debug)]
pub(crate) enum Fault {
    Refused(Refusal),
    Store(StoreError),
}

impl From<StoreError> for Fault {
    fn from(it: StoreError) -> Fault {
        Fault::Store(it)
    }
}

/// An office in a file, worked on as the door does it: one write transaction per request.
pub(crate) struct Desk {
    pub(crate) rules: Rules,
    pub(crate) now: Moment,
}

impl Desk {
    pub(crate) fn at(now: &str) -> Desk {
        Desk {
            rules: rules(),
            now: moment(now),
        }
    }

    pub(crate) fn turn(&self, who: &str) -> Turn {
        Turn {
            recorded_at: self.now,
            happened_at: self.now,
            officer: who.to_owned(),
            through: Through::Session,
            origin: ORIGIN.to_owned(),
            reference: 1,
            key: None,
        }
    }

    /// The first record of an office.
    pub(crate) fn found(&self, writer: &mut Writer) -> Result<(), StoreError> {
        let entry = house::Entry::Founded {
            office_id: [7; 16],
            practice: false,
            program: "0".to_owned(),
        };
        let turn = self.turn("system");
        writer.append(CaseId::HOUSE, &[], vec![house_draft(entry, None)], &turn)?;
        Ok(())
    }

    /// One request in a transaction that may hold many.
    pub(crate) fn take_within(
        &self,
        writer: &mut Writer,
        case: Option<CaseId>,
        who: &str,
        steps: &[Step],
        key: Option<&str>,
    ) -> Result<CaseId, Fault> {
        let id = case.unwrap_or(writer.next_case());
        let records = writer.records(id)?;
        let folded = Case::fold(&records);
        let next_number = writer.next_number(2026)?;
        let mediates = steps.iter().any(|it| matches!(it, Step::Mediation(_)));
        let mediator_loads = if mediates {
            writer.count_open_by(Column::Mediator)?
        } else {
            BTreeMap::new()
        };
        let around = Surroundings {
            next_number,
            next_slip: writer.next_slip(2026)?,
            query_code: format!("Q{:010}", next_number.serial),
            mediator_loads,
        };
        let actor = actor(who);
        let at = Occasion {
            recorded_at: self.now,
            happened_at: self.now,
            actor: &actor,
            rules: &self.rules,
            around: &around,
        };
        let drafts = turn::take(folded.as_ref(), steps, &at).map_err(Fault::Refused)?;
        let mut turn = self.turn(who);
        turn.key = key.map(str::to_owned);
        writer.append(id, &records, drafts, &turn)?;
        Ok(id)
    }

    pub(crate) fn take(
        &self,
        store: &Store,
        case: Option<CaseId>,
        who: &str,
        steps: &[Step],
    ) -> Result<CaseId, Fault> {
        store.write(|writer| self.take_within(writer, case, who, steps, None))
    }

    /// The same under a key, so that the request is found again.
    pub(crate) fn take_keyed(
        &self,
        store: &Store,
        case: Option<CaseId>,
        steps: &[Step],
        key: &str,
    ) -> Result<CaseId, Fault> {
        store.write(|writer| {
            if let Some(done) = writer.find(Key::Request, key.as_bytes())?.first() {
                return Ok(*done);
            }
            self.take_within(writer, case, "all", steps, Some(key))
        })
    }
}

/// A mediation from the window to the archive, one turn each.
pub(crate) fn whole_loop() -> Vec<Step> {
    vec![
        accept(Some(Track::Mediation)),
        assign("housing"),
        acknowledge(),
        contact_citizen(),
        appoint("m1"),
        session(),
        agree("written", None),
        sign(),
        stamp(),
        conclude("settled"),
        follow_up(true),
        archive(),
    ]
}
