//! Parts add up to the whole: every axis, alone and in pairs, over random small offices.

use std::collections::BTreeMap;

use fengqiao::casework::case::CaseId;
use fengqiao::casework::day::Moment;
use fengqiao::casework::facts::{Claims, Facts};
use fengqiao::casework::track::{State, Track};
use fengqiao::office::stats::Stats;
use fengqiao::report::dimension::{Dated, Dimension, Span};
use fengqiao::report::measure::Measure;
use fengqiao::report::sheet::Cell;
use fengqiao::store::{Sight, StoreError};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::ledger::{TODAY, Told, ask, day, fill, found};

fn some_of(codes: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    let n = codes.len();
    (0..=n).prop_map(move |it| codes.get(it).map(|it| (*it).to_owned()))
}

prop_compose! {
    fn any_facts()(
        channel in some_of(&["window", "hotline", "web"]),
        nature in some_of(&["consult", "complain"]),
        purpose in some_of(&["claim"]),
        dispute_type in some_of(&["family", "family-spouses", "labour-pay", "gone-code"]),
        platform in some_of(&["general", "petition"]),
        place in some_of(&["000000000", "440604001001", "440604001001002"]),
        linkage in some_of(&["court"]),
        source_organ in some_of(&["gone"]),
        headcount in proptest::option::of(0_u32..40),
        amount in proptest::option::of(0_i64..1_000_000),
    ) -> Facts {
        Facts {
            channel, nature, purpose, dispute_type, platform, place, linkage, source_organ, headcount, amount,
            ..Facts::default()
        }
    }
}

prop_compose! {
    fn any_claims()(
        body in some_of(&["office", "gone"]),
        mediator in some_of(&["admin"]),
        agreement_form in some_of(&["written", "oral"]),
        outcome in some_of(&["settled", "unsettled", "resolved", "other"]),
        closing_reason in some_of(&["agreed"]),
        level in some_of(&["village", "street"]),
        solved in proptest::option::of(any::<bool>()),
        satisfaction in some_of(&["very-satisfied", "dissatisfied"]),
        concluded in proptest::option::of(0_i32..400),
        returns in proptest::option::of(0_u32..5),
    ) -> Claims {
        Claims {
            body, mediator, agreement_form, outcome, closing_reason, level, solved, satisfaction, returns,
            concluded_on: concluded.map(|it| Moment::at(day("2019-09-01").plus(it), 10, 0, 0)),
            ..Claims::default()
        }
    }
}

prop_compose! {
    fn any_case()(
        facts in any_facts(),
        claims in any_claims(),
        received in -300_i32..300,
        track in proptest::option::of(0_usize..6),
        restricted in some_of(&["minor", "other", "other"]),
        risk in some_of(&["red", "green"]),
        void in prop::bool::weighted(0.1),
    ) -> Told {
        Told {
            received: Some(day("2019-09-01").plus(received)),
            facts,
            claims,
            track: track.map(|it| Track::ALL[it]),
            restricted: restricted.filter(|it| it == "minor"),
            risk,
            void,
            title: None,
            applicant: None,
        }
    }
}

/// A group counted case by case.
#[derive(Default)]
struct Group {
    cases: i64,
    settled: i64,
    ended: i64,
    days: Vec<i32>,
}

/// Adds up a column of a table, numerators and denominators apart.
fn sum(cells: impl Iterator<Item = Cell>) -> (i64, i64) {
    cells.fold((0, 0), |(n, d), it| match it {
        Cell::Int(it) | Cell::Money(it) => (n + it, d),
        Cell::Ratio { n: more, d: of } | Cell::Mean { sum: more, of } => (n + more, d + of),
        other => panic!("{other:?}"),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_add_up_to_the_whole_on_every_axis(cases in proptest::collection::vec(any_case(), 0..60), seed in any::<usize>()) {
        let folder = TempDir::new().unwrap();
        let office = found(&folder, false);
        let n = cases.len() as u64;
        fill(&office, cases.into_iter());
        let counted = office.store().read(|reader| -> Result<i64, StoreError> {
            let mut counted = 0;
            for id in 1..=n {
                let case = reader.case(CaseId(id), Sight::WithoutRestricted)?;
                counted += i64::from(case.is_some_and(|it| it.state != State::Voided));
            }
            Ok(counted)
        }).unwrap();
        let measures: Vec<Measure> = Measure::ALL.iter().copied().filter(|it| *it != Measure::Share).collect();
        let adds = |it: &Measure| it.tallies().iter().all(|it| !it.is_gathered());
        let all: Vec<Dimension> = Dimension::all().collect();
        let whole = ask(&office, Stats { measures: measures.clone(), ..Stats::default() });
        prop_assert_eq!(&whole.rows[0][0], &Cell::Int(counted));
        for (i, dimension) in all.iter().enumerate() {
            let second = all[(seed % all.len() + i) % all.len()];
            for (by, top) in [(vec![*dimension], None), (vec![*dimension, second], Some(1))] {
                let asked = Stats { by: by.clone(), measures: measures.clone(), top, ..Stats::default() };
                let sheet = ask(&office, asked.clone());
                let total = sheet.total.clone().unwrap();
                prop_assert_eq!(&total[by.len()..], &whole.rows[0][..]);
                for (n, _) in measures.iter().enumerate().filter(|it| adds(it.1)) {
                    let column = by.len() + n;
                    let parts = sum(sheet.rows.iter().map(|row| row[column].clone()));
                    prop_assert_eq!(parts, sum([total[column].clone()].into_iter()), "{:?}", sheet.columns[column].id);
                }
                if top.is_none() && (i + seed) % 5 == 0 {
                    // Folded anew as of today, it is what the columns say.
                    let folded = ask(&office, Stats { as_of: Some(day(TODAY)), ..asked.clone() });
                    prop_assert_eq!(&folded.rows, &sheet.rows);
                    prop_assert_eq!(&folded.total, &sheet.total);
                }
                if let [first, second] = by[..] {
                    let across = ask(&office, Stats { by: vec![first], across: Some(second), ..asked });
                    let total = across.total.unwrap();
                    prop_assert_eq!(&total[total.len() - measures.len()..], &whole.rows[0][..]);
                }
            }
        }
    }

    #[test]
    fn the_cube_agrees_with_a_count_case_by_case(cases in proptest::collection::vec(any_case(), 0..80)) {
        let folder = TempDir::new().unwrap();
        let office = found(&folder, true);
        let n = cases.len() as u64;
        fill(&office, cases.into_iter());
        // Channel and month, and of each: cases, settled, mediations ended, days taken one by one.
        let mut counted: BTreeMap<(String, String), Group> = BTreeMap::new();
        for id in 1..=n {
            let case = office.store().read(|it| it.case(CaseId(id), Sight::All)).unwrap().unwrap();
            if case.state == State::Voided {
                continue;
            }
            let channel = case.facts.channel.clone().unwrap_or_else(|| "none".to_owned());
            let on = case.received_at.day();
            let group = counted.entry((channel, on.to_string()[..7].to_owned())).or_default();
            group.cases += 1;
            if let Some(it) = &case.conclusion {
                group.settled += i64::from(it.outcome == "settled");
                group.ended += i64::from(it.outcome == "settled" || it.outcome == "unsettled");
                group.days.push(on.days_until(it.on.day()));
            }
        }
        let measures = vec![Measure::Count, Measure::Success, Measure::DaysMedian, Measure::DaysP90];
        let by = vec![Dimension::Channel, Dimension::On(Dated::Received, Span::Month)];
        let sheet = ask(&office, Stats { by, measures, ..Stats::default() });
        prop_assert_eq!(sheet.rows.len(), counted.len());
        for row in &sheet.rows {
            let code = |it: &Cell| match it {
                Cell::Code { code, .. } => code.to_string(),
                other => panic!("{other:?}"),
            };
            let Group { cases, settled, ended, mut days } = counted.remove(&(code(&row[0]), code(&row[1]))).unwrap();
            days.sort_unstable();
            let of = days.len();
            let at = |n: usize| i64::from(days.get(n).copied().unwrap_or(0));
            let twice = if of == 0 { 0 } else { at((of - 1) / 2) + at(of / 2) };
            let ninth = if of == 0 { 0 } else { 2 * at((of * 9).div_ceil(10) - 1) };
            let of = of as i64;
            prop_assert_eq!(&row[2], &Cell::Int(cases));
            prop_assert_eq!(&row[3], &Cell::ratio(settled, ended));
            prop_assert_eq!(&row[4], &Cell::Quantile { twice, of });
            prop_assert_eq!(&row[5], &Cell::Quantile { twice: ninth, of });
        }
    }
}
