//! Large offices: verifying and rebuilding take time in proportion to the file, whatever the order of the work was.

use std::path::Path;
use std::time::{Duration, Instant};

use fengqiao::casework::case::CaseId;
use fengqiao::casework::track::Track;
use fengqiao::store::{Store, upkeep};

use crate::support::*;

/// Cases that all came first and were then worked on in no order, so that the records of each lie far apart.
fn office(path: &Path, n_cases: u64) -> Store {
    let desk = Desk::at("2026-03-02 09:00");
    let store = Store::found(path, [7; 16], |writer| desk.found(writer)).unwrap();
    let rounds: [&dyn Fn() -> Vec<fengqiao::casework::case::Step>; 4] = [
        &|| vec![register(Some(Track::Hotline)), accept(None)],
        &|| vec![assign("water"), acknowledge(), contact_citizen()],
        &|| vec![reply(), approve(), deliver()],
        &|| vec![conclude("resolved"), follow_up(true), archive()],
    ];
    for (round, steps) in rounds.iter().enumerate() {
        for chunk in 0..n_cases.div_ceil(1000) {
            let within = chunk * 1000..(chunk * 1000 + 1000).min(n_cases);
            store
                .write(|writer| -> Result<(), Fault> {
                    for n in within {
                        // 7919 shares no factor with the numbers asked for.
                        let id = CaseId(1 + n * 7919 % n_cases);
                        let case = (round > 0).then_some(id);
                        desk.take_within(writer, case, "all", &steps(), None)?;
                    }
                    Ok(())
                })
                .unwrap();
        }
    }
    store
}

fn times(n_cases: u64) -> [Duration; 3] {
    let folder = tempfile::tempdir().unwrap();
    let began = Instant::now();
    let store = office(&folder.path().join("office.fq"), n_cases);
    let built = began.elapsed();
    let began = Instant::now();
    let verdict = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!((verdict.wrong, verdict.n_cases), (None, n_cases));
    let verified = began.elapsed();
    let began = Instant::now();
    upkeep::rebuild(&store).unwrap();
    let rebuilt = began.elapsed();
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().wrong, None);
    let size = std::fs::metadata(store.path()).unwrap().len() >> 20;
    eprintln!("{n_cases}: built {built:?}, verified {verified:?}, rebuilt {rebuilt:?}, {size} MiB");
    [built, verified, rebuilt]
}

const N: u64 = 5_000;

#[test]
#[ignore = "twenty thousand cases: minutes where nothing is optimised"]
fn verifying_and_rebuilding_are_linear() {
    let small = times(N);
    let large = times(4 * N);
    for (small, large) in small.iter().zip(&large) {
        let ratio = large.as_secs_f64() / small.as_secs_f64();
        assert!(
            ratio < 7.0,
            "four times the cases, {ratio:.1} times as long"
        );
    }
}
