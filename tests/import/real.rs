//! Two real exports, where they lie beside the project; every row of them is accounted for.

use std::path::{Path, PathBuf};

use fengqiao::office::import::Import;
use fengqiao::office::ledger::mapping::Mapping;

use super::{Desk, Notes, counts, desk};

fn real(name: &str) -> Option<Vec<u8>> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/real");
    std::fs::read(folder.join(name)).ok()
}

/// Imports a file under its mapping, where it is there.
fn check(desk: &Desk, file: &str, mapping: &str, rows: u64) {
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
    let mut notes = Notes::default();
    let account = desk
        .try_import(bytes.clone(), &asked, &mut notes)
        .expect("it is read");
    eprintln!("{file}: {:?}", counts(&account));
    for (line, faults) in notes.refused.iter().take(20) {
        eprintln!("{line}: {faults:?}");
    }
    assert_eq!(account.rows, rows);
    assert_eq!((account.changed, account.unchanged), (0, 0));
    assert_eq!(account.written, account.good);
    desk.check();
    let again = desk.import_as(bytes, &asked);
    assert_eq!((again.good, again.changed), (0, 0), "{again:?}");
}

const HOTLINE: (&str, &str, u64) = ("fuzhou-12345.csv", "fuzhou-12345.toml", 1_464);
const MESSAGES: (&str, &str, u64) = ("messages-labelled-456.csv", "messages.toml", 456);

#[test]
fn hotline_of_a_city_and_messages_of_a_board() {
    for files in [[HOTLINE, MESSAGES], [MESSAGES, HOTLINE]] {
        // In one office: both number their matters from 1, and the board is a channel of the hotline.
        let desk = desk();
        for (file, mapping, rows) in files {
            check(&desk, file, mapping, rows);
        }
    }
}
