//! One import into a fresh office, timed: `cargo bench --bench import -- FILE.csv [OFFICE]`; see tests/bench/README.md.

use std::path::PathBuf;
use std::time::Instant;

use fengqiao::office::import::Import;
use fengqiao::office::ledger::plan::is_known;
use fengqiao::office::ledger::source::{Options, Source};
use fengqiao::office::{Asker, Clock, Office};
use fengqiao::reference::profile::starter;
use fengqiao::store::Purpose;

fn main() {
    let mut given = std::env::args().skip(1).filter(|it| it != "--bench");
    let Some(ledger) = given.next().map(PathBuf::from) else {
        println!("no ledger given: see tests/bench/README.md");
        return;
    };
    let office = given.next().map(PathBuf::from);
    let folder = tempfile::tempdir().expect("a folder");
    let path = office.unwrap_or_else(|| folder.path().join("office.redb"));
    let clock = Clock::of_this_pc();
    if !path.exists() {
        Office::found(&path, starter(), false, clock, "bench").expect("it is founded");
    }
    let office = Office::open(&path, Purpose::Bulk, clock).expect("it opens");
    let began = Instant::now();
    let known = |name: &str| is_known(name, None);
    let mut source = Source::open(&ledger, &Options::default(), &known).expect("it can be read");
    let account = office
        .import(
            &Asker::at_prompt("bench"),
            &mut source,
            &Import::default(),
            &mut (),
        )
        .expect("it is imported");
    let took = began.elapsed();
    println!(
        "{} rows, {} written, {} unchanged, {} refused in {:.2} s; {}; file {} MB",
        account.rows,
        account.written,
        account.unchanged,
        account.refused,
        took.as_secs_f64(),
        peak(),
        std::fs::metadata(&path).map_or(0, |it| it.len() >> 20),
    );
    for fault in account.faults.iter().take(5) {
        println!("{fault:?}");
    }
}

/// The most memory the process ever held, where the system tells.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|it| it.starts_with("VmHWM"));
    line.unwrap_or("peak unknown").replace('\t', " ")
}
