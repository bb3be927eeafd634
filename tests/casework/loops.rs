//! Whole loops: from the window to the archive on every track, back again by reversal, and what ledgers tell.

use fengqiao::casework::case::{CaseId, Step};
use fengqiao::casework::clock::Standing;
use fengqiao::casework::day::Moment;
use fengqiao::casework::facts::{Claims, Facts};
use fengqiao::casework::intake;
use fengqiao::casework::statement::Statement;
use fengqiao::casework::track::{State, TABLE, Track, may_follow};

use crate::support::*;

fn check_loop(track: Track, steps: &[(&str, Step, State)]) {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.try_take("clerk", &[register(None)]).unwrap();
    for (n, (who, step, state)) in steps.iter().enumerate() {
        bench.now = Moment(bench.now.0 + 3600);
        if let Err(it) = bench.try_take(who, std::slice::from_ref(step)) {
            panic!("{track:?} {n} {:?}: {it:?}", step.kind());
        }
        let case = bench.case();
        assert_eq!(case.state, *state, "{track:?} {n} {:?}", step.kind());
        assert_eq!(case.entries as usize, n + 2);
        // What the table says of the step is where it led.
        let passage = step.kind().passage();
        assert!(
            passage.to.is_none_or(|to| to == *state),
            "{:?}",
            step.kind()
        );
    }
    let case = bench.case();
    assert_eq!(case.track, Some(track));
    assert_eq!(case.feedback.archived_at, Some(bench.now));
    assert!(!case.state.is_open());
    assert!(case.conclusion.is_some());
}

#[test]
fn whole_loops_on_every_track() {
    use State::*;
    check_loop(
        Track::Petition,
        &[
            ("dispatcher", triage(Track::Petition), Registered),
            ("dispatcher", assign("housing"), Assigned),
            ("builder", accept(None), Handling),
            ("builder", contact_citizen(), Handling),
            ("builder", reply(), Reviewing),
            ("leader", approve(), Approved),
            ("clerk", deliver(), Answered),
            ("builder", conclude("resolved"), Concluded),
            ("clerk", follow_up(true), Concluded),
            ("clerk", archive(), Archived),
        ],
    );
    for track in [Track::Mediation, Track::Court] {
        check_loop(
            track,
            &[
                ("clerk", accept(Some(track)), Accepted),
                ("dispatcher", assign("housing"), Assigned),
                ("builder", acknowledge(), Handling),
                ("dispatcher", appoint("m1"), Mediating),
                ("mediator", session(), Mediating),
                ("mediator", agree("written", None), Mediating),
                ("mediator", sign(), Mediating),
                ("mediator", stamp(), Mediating),
                ("mediator", conclude("settled"), Concluded),
                ("mediator", perform(), Concluded),
                ("clerk", archive(), Archived),
            ],
        );
    }
    for track in [Track::Legal, Track::Grid] {
        check_loop(
            track,
            &[
                ("clerk", accept(Some(track)), Accepted),
                ("dispatcher", assign("water"), Assigned),
                ("plumber", acknowledge(), Handling),
                ("plumber", conclude("resolved"), Concluded),
                ("clerk", archive(), Archived),
            ],
        );
    }
    check_loop(
        Track::Hotline,
        &[
            ("clerk", accept(Some(Track::Hotline)), Accepted),
            ("dispatcher", assign("water"), Assigned),
            ("plumber", acknowledge(), Handling),
            ("plumber", reply(), Reviewing),
            ("supervisor", approve(), Approved),
            ("plumber", deliver(), Answered),
            ("plumber", conclude("explained"), Concluded),
            ("clerk", follow_up(false), Concluded),
            ("dispatcher", reopen(), Handling),
            ("plumber", reply(), Reviewing),
            ("leader", approve(), Approved),
            ("clerk", deliver(), Answered),
            ("plumber", conclude("resolved"), Concluded),
            ("clerk", archive(), Archived),
        ],
    );
}

#[test]
fn one_turn_of_many_steps_is_all_or_nothing() {
    let mut bench = Bench::at("2026-03-02 09:00");
    let steps = [register(None), accept(Some(Track::Grid)), assign("nobody")];
    assert!(bench.try_take("all", &steps).is_err());
    assert!(bench.records.is_empty());
    let steps = [register(None), accept(Some(Track::Grid)), assign("water")];
    bench.try_take("all", &steps).unwrap();
    assert_eq!(bench.records.len(), 3);
    assert!(bench.records.iter().all(|it| it.header.turn == 1));
    assert_eq!(bench.case().state, State::Assigned);
}

#[test]
fn every_row_of_the_table_is_found_by_its_words() {
    for it in TABLE {
        let kind = fengqiao::casework::track::StepKind::named(it.stage, it.name);
        assert_eq!(kind, Some(it.step));
        for state in it.from {
            assert!(may_follow(*state, None).any(|other| other.step == it.step));
        }
    }
}

/// Takes the loop up to each step, reverses the step, and is where it was.
#[test]
fn a_reversal_restores_the_state_before() {
    let steps = whole_loop();
    for n in 0..steps.len() {
        let mut bench = Bench::at("2026-03-02 09:00");
        bench.take(&[register(None)]).take(&steps[..n]);
        let mut before = bench.case();
        bench.take_at("2026-03-03 10:00", &steps[n..=n]);
        assert_ne!(bench.case().entries, before.entries);
        let seq = bench.case().entries;
        bench.take_at("2026-03-04 10:00", &[reverse(seq)]);
        let mut after = bench.case();
        assert_eq!(after.entries, before.entries + 2);
        (after.entries, after.trail) = (0, Vec::new());
        (before.entries, before.trail) = (0, Vec::new());
        assert_eq!(after, before, "{:?}", steps[n].kind());
    }
}

#[test]
fn a_corrected_case_keeps_what_was_not_named() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(Some(Track::Hotline)), accept(None)]);
    bench.take(&[Step::Intake(intake::Step::Correct {
        statement: Box::new(Statement {
            facts: Facts {
                nature: Some("complain".to_owned()),
                ..Facts::default()
            },
            title: Some("厨房漏水".to_owned()),
            ..Statement::default()
        }),
        track: None,
        claims: None,
        row: None,
        words: "heard wrongly".to_owned(),
    })]);
    let case = bench.case();
    assert_eq!(case.facts.nature.as_deref(), Some("complain"));
    assert_eq!(case.facts.channel.as_deref(), Some("window"));
    assert_eq!(case.title.as_deref(), Some("厨房漏水"));
    assert!(case.story.is_some());
    assert_eq!(case.parties.len(), 2);
}

#[test]
fn a_party_added_after_an_erasure_takes_a_new_number() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(None)]);
    bench.records[0].private = None;
    bench.take(&[Step::Intake(intake::Step::AddParty {
        parties: vec![party("third", "王五")],
    })]);
    let case = bench.case();
    let marks: Vec<(u32, &str)> = case.marks.iter().map(|it| (it.no, &*it.role)).collect();
    assert_eq!(marks, [(1, "applicant"), (2, "respondent"), (3, "third")]);
    assert_eq!(case.parties.len(), 1);
}

fn told(claims: Claims) -> Bench {
    let mut bench = Bench::at("2026-03-20 09:00");
    bench.happened_at = Some(moment("2026-03-02 08:00"));
    let mut it = registration(Some(Track::Hotline));
    it.claims = Some(claims);
    bench.take(&[registered(it)]);
    bench.happened_at = None;
    bench
}

#[test]
fn the_state_of_a_ledger_row_follows_from_its_latest_stage() {
    let on = Some(moment("2026-03-04"));
    let base = Claims {
        accepted_on: on,
        ..Claims::default()
    };
    let body = Some("water".to_owned());
    for (claims, state) in [
        (base.clone(), State::Accepted),
        (
            Claims {
                body: body.clone(),
                assigned_on: on,
                ..base.clone()
            },
            State::Assigned,
        ),
        (
            Claims {
                acknowledged_on: on,
                ..base.clone()
            },
            State::Handling,
        ),
        (
            Claims {
                mediator: Some("m1".to_owned()),
                ..base.clone()
            },
            State::Mediating,
        ),
        (
            Claims {
                replied_on: on,
                ..base.clone()
            },
            State::Answered,
        ),
        (
            Claims {
                outcome: Some("resolved".to_owned()),
                ..base.clone()
            },
            State::Concluded,
        ),
        (
            Claims {
                archived_on: on,
                ..base.clone()
            },
            State::Archived,
        ),
    ] {
        let case = told(claims).case();
        assert_eq!(case.state, state);
        // No clock starts for what is closed; what is open runs from the ledger's own dates.
        assert!(state.is_open() || case.periods.is_empty(), "{state:?}");
    }
    let open = told(Claims {
        body,
        assigned_on: on,
        ..base
    });
    let case = open.case();
    let rules: Vec<&str> = case.periods.iter().map(|it| &*it.rule).collect();
    assert_eq!(rules, ["HL-HELP-GD", "HL-SIGN"]);
    assert!(case.periods.iter().all(|it| Some(it.trigger) == on));
    assert!(case.periods.iter().any(|it| it.is_late(open.now)));
}

#[test]
fn a_ledger_row_is_corrected_by_a_later_ledger() {
    let mut bench = told(Claims {
        accepted_on: Some(moment("2026-03-04")),
        ..Claims::default()
    });
    bench.take(&[Step::Intake(intake::Step::Correct {
        statement: Box::default(),
        track: None,
        claims: Some(Box::new(Claims {
            concluded_on: Some(moment("2026-03-10")),
            outcome: Some("resolved".to_owned()),
            ..Claims::default()
        })),
        row: None,
        words: "newer ledger".to_owned(),
    })]);
    let case = bench.case();
    assert_eq!(case.state, State::Concluded);
    assert_eq!(case.accepted_at, Some(moment("2026-03-04")));
    assert_eq!(case.conclusion.unwrap().on, moment("2026-03-10"));
    let running = |it: &fengqiao::casework::clock::Period| it.standing == Standing::Running;
    assert!(!case.periods.iter().any(running));
}

#[test]
fn links_join_and_part() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[register(None)]);
    let other = CaseId(9);
    bench.take(&[Step::Intake(intake::Step::Link { other, words: None })]);
    assert_eq!(bench.case().linked, [other]);
    bench.take(&[Step::Intake(intake::Step::Unlink {
        other,
        words: "another matter".to_owned(),
    })]);
    assert!(bench.case().linked.is_empty());
}

#[test]
fn a_return_counts_and_a_change_of_body_is_seen_across_it() {
    let mut bench = Bench::at("2026-03-02 09:00");
    bench.take(&[
        register(None),
        accept(Some(Track::Grid)),
        assign("housing"),
        ask_return(),
        grant_return(),
        assign("water"),
    ]);
    let course = bench.case().assignment;
    assert_eq!((course.returns, course.reassignments), (1, 1));
    assert_eq!(course.first_receiver.as_deref(), Some("housing"));
}
