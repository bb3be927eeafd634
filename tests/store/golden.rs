//! Golden bytes: one record of each kind, as format 0 wrote it, is read and written the same for ever.
//!
//! `UPDATE=1 cargo test --test store golden` writes the file anew; until 0.1 that is allowed.

use std::collections::BTreeMap;
use std::fmt::Write;

use fengqiao::casework::record::{Entry, Header};
use fengqiao::store::record::{decode, encode, seal, unseal};
use fengqiao::store::upkeep::hex;

use crate::samples;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/format-0.txt");
const SALT: [u8; 16] = [9; 16];

fn records() -> BTreeMap<String, (Header, Entry)> {
    let mut all = BTreeMap::new();
    for (n, (name, entry)) in samples::entries().into_iter().enumerate() {
        all.insert(name, (samples::header(n), entry));
    }
    for (n, (name, change)) in samples::period_changes().into_iter().enumerate() {
        let mut header = samples::header(n);
        header.periods = vec![change];
        all.insert(format!("period.{name}"), (header, samples::bare_entry()));
    }
    for (n, (name, through)) in samples::throughs().into_iter().enumerate() {
        let mut header = samples::header(n);
        header.through = through;
        all.insert(format!("through.{name}"), (header, samples::bare_entry()));
    }
    all
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = text.as_bytes().chunks(2);
    let byte = |it: &[u8]| u8::from_str_radix(std::str::from_utf8(it).unwrap(), 16).unwrap();
    digits.map(byte).collect()
}

#[test]
fn bytes_of_every_kind_of_record_stay_as_they_were() {
    let mut now = BTreeMap::new();
    for (name, (header, entry)) in records() {
        now.insert(name, hex(&encode(&header, &entry)));
    }
    for (name, private) in samples::privates() {
        now.insert(format!("private.{name}"), hex(&seal(&private, SALT).0));
    }
    if std::env::var_os("UPDATE").is_some() {
        let mut text = String::new();
        for (name, bytes) in &now {
            writeln!(text, "{name} {bytes}").unwrap();
        }
        std::fs::write(FILE, text).unwrap();
    }
    let text = std::fs::read_to_string(FILE).unwrap();
    let golden: BTreeMap<&str, &str> = text.lines().filter_map(|it| it.split_once(' ')).collect();
    assert!(
        golden.keys().eq(now.keys()),
        "kinds of records came or went"
    );
    for (name, bytes) in &golden {
        assert_eq!(
            now[*name], *bytes,
            "{name} is written otherwise than before"
        );
    }
    for (name, (header, entry)) in records() {
        let read = decode(&unhex(golden[name.as_str()])).unwrap();
        assert_eq!(read.header, header, "{name}");
        assert_eq!(read.entry, entry, "{name}");
    }
    for (name, private) in samples::privates() {
        let read = unseal(&unhex(golden[format!("private.{name}").as_str()]));
        assert_eq!(read, Ok(private), "{name}");
    }
}

#[test]
fn every_kind_has_a_sample() {
    let made: Vec<String> = samples::entries().into_iter().map(|it| it.0).collect();
    let names = samples::names();
    for name in &names {
        assert!(made.iter().any(|it| it == name), "no sample of {name}");
    }
    for (name, entry) in samples::entries() {
        assert!(name.starts_with(&samples::name(&entry)), "{name}");
    }
}

/// Whatever is cut off or changed, the reader says so or reads on; it never panics.
#[test]
fn broken_bytes_are_refused_quietly() {
    for (header, entry) in records().into_values() {
        let bytes = encode(&header, &entry);
        for n in 0..bytes.len() {
            assert!(decode(&bytes[..n]).is_err());
            let mut changed = bytes.clone();
            changed[n] ^= 0x55;
            // What reads in spite of it is found by the chain.
            decode(&changed).ok();
        }
        assert!(decode(&[&bytes[..], &[0]].concat()).is_err());
    }
    for (_, private) in samples::privates() {
        let (bytes, _) = seal(&private, SALT);
        for n in 0..bytes.len() {
            assert!(unseal(&bytes[..n]).is_err());
        }
    }
}
