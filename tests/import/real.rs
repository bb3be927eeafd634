//! Two real exports, where they lie beside the project; every row of them is accounted for.

use std::path::{Path, PathBuf};

use fengqiao::office::import::Import;
use fengqiao::office::ledger::mapping::Mapping;

use super::{Notes, counts, desk};

fn real(name: &str) -> Option<Vec<u8>> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/real");
    std::fs::read(folder.join(name)).ok()
}

fn check(file: &str, mapping: &str, rows: u64) {
    let Some(bytes) = real(file) else {
        eprintln!("{file} is not beside the project: not tried");
        return;
    };
    let text = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("examples/mappings")
            .join(mapping),
    );
    let asked = Import {
        mapping: Some(Mapping::parse(&text.expect("it is there")).expect("it is sound")),
        skip_refused: true,
        ..Import::default()
    };
    let desk = desk();
    let mut notes = Notes::default();
    let account = desk
        .try_import(bytes.clone(), &asked, &mut notes)
        .expect("it is read");
    eprintln!("{file}: {:?}", counts(&account));
    for (line, faults) in notes.refused.iter().take(20) {
        eprintln!("{line}: {faults:?}");
    }
    assert_eq!(account.rows, rows);
    assert_eq!(account.written, account.good);
    desk.check();
    let again = desk.import_as(bytes, &asked);
    assert_eq!((again.good, again.changed), (0, 0), "{again:?}");
}

#[test]
fn hotline_of_a_city() {
    check("fuzhou-12345.csv", "fuzhou-12345.toml", 1_464);
}

#[test]
fn messages_of_a_board() {
    check("messages-labelled-456.csv", "messages.toml", 456);
}
