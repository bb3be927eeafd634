//! Programs killed while they write: what was acknowledged is there, the file is whole, and the next one goes on at once.
//!
//! The victim is this very test binary, started again with the name of a file in its environment.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fengqiao::casework::day::Moment;
use fengqiao::store::{Purpose, Store};

use crate::support::*;

const FILE: &str = "FENGQIAO_TEST_VICTIM";

/// Not a test of its own: writes until it is killed, and says after each request which record is safe.
#[test]
#[ignore = "only as the victim of the tests below"]
fn victim() {
    let Some(path) = std::env::var_os(FILE) else {
        return;
    };
    let store = Store::open(Path::new(&path), Purpose::Write).unwrap();
    let mut desk = Desk::at("2026-03-02 09:00");
    loop {
        let newest = store.write(|it| Ok::<_, Fault>(it.newest())).unwrap();
        desk.now = Moment(newest.0 + 60);
        let id = desk.take(&store, None, "all", &[register(None)]).unwrap();
        say(&store);
        for step in whole_loop() {
            desk.take(&store, Some(id), "all", &[step]).unwrap();
            say(&store);
        }
    }
}

fn say(store: &Store) {
    let gno = store.read(|it| it.head()).unwrap().gno;
    println!("\nsafe {gno}");
}

fn start(path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["killed::victim", "--exact", "--ignored", "--nocapture"])
        .env(FILE, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// A number that wanders, so that every moment of a write is met.
fn wander(seed: &mut u64) -> u64 {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

fn kill(n: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.fq");
    let desk = Desk::at("2026-03-02 09:00");
    let founded = Store::found(&path, [7; 16], |writer| desk.found(writer));
    drop(founded.unwrap());
    let mut seed = 1;
    let mut reached = 0;
    for round in 0..n {
        // One victim, or two that take turns.
        let mut victims = vec![start(&path)];
        if round % 3 == 2 {
            victims.push(start(&path));
        }
        let mut lines = BufReader::new(victims[0].stdout.take().unwrap()).lines();
        let safe = |line: &str| {
            line.strip_prefix("safe ")
                .map(|it| it.parse::<u64>().unwrap())
        };
        // Let it come to work, then strike at any moment.
        let mut acknowledged = lines
            .by_ref()
            .find_map(|it| safe(&it.unwrap()))
            .expect("the victim began to write");
        std::thread::sleep(Duration::from_micros(wander(&mut seed) % 60_000));
        for victim in &mut victims {
            victim.kill().unwrap();
            victim.wait().unwrap();
        }
        let rest = lines.map_while(Result::ok);
        acknowledged = rest
            .filter_map(|it| safe(&it))
            .last()
            .unwrap_or(acknowledged);
        // Somebody reads first, or writes.
        let purpose = if round % 2 == 0 {
            Purpose::Read
        } else {
            Purpose::Write
        };
        let store = Store::open(&path, purpose).unwrap();
        let verdict = store.verify(&mut |_, _| {}).unwrap();
        assert_eq!(verdict.wrong, None, "round {round}");
        assert!(
            verdict.head.gno >= acknowledged,
            "round {round}: a record is lost"
        );
        assert!(verdict.head.gno > reached, "round {round}");
        reached = verdict.head.gno;
    }
    let verdict = Store::verify_pages(&path, &mut |_, _| {}).unwrap();
    assert_eq!(verdict.wrong, None);
}

#[test]
fn a_few_killed_programs_lose_nothing() {
    kill(5);
}

#[test]
#[ignore = "two hundred times: minutes"]
fn two_hundred_killed_programs_lose_nothing() {
    kill(200);
}
