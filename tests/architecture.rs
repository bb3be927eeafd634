//! The house keeps its shape: layers point one way, the rules stay pure, each outside library has one home, every file says what it is for.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Longer than this and a file holds two ideas.
const MOST_LINES: usize = 600;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every source file with its layer (the first folder or module name) and its text without comment lines.
fn sources() -> Vec<(PathBuf, String, String)> {
    files_below(&source())
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(source()).unwrap();
            let first = inside.iter().next().unwrap().to_string_lossy();
            let layer = first.trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).unwrap();
            // Tests may look at things from both sides.
            let is_test = path.ends_with("tests.rs") || inside.iter().any(|it| it == "tests");
            let text = match text.find("#[cfg(test)]\nmod tests {") {
                _ if is_test => "",
                Some(at) => &text[..at],
                None => &text,
            };
            let code: Vec<&str> = text
                .lines()
                .filter(|it| !it.trim_start().starts_with("//"))
                .collect();
            (path, layer, code.join("\n"))
        })
        .collect()
}

/// The layers in the order of lib.rs.
fn layers() -> Vec<String> {
    let map = fs::read_to_string(source().join("lib.rs")).unwrap();
    map.lines()
        .filter_map(|it| it.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

fn layers_named_in(code: &str) -> Vec<&str> {
    code.match_indices("crate::")
        .filter_map(|(at, word)| {
            let rest = &code[at + word.len()..];
            let end = rest.find(|it: char| !(it.is_alphanumeric() || it == '_'))?;
            Some(&rest[..end])
        })
        .collect()
}

#[test]
fn layers_use_only_those_before_them() {
    let order: BTreeMap<String, usize> = layers().into_iter().zip(0..).collect();
    assert!(order.len() >= 7, "{order:?}");
    let mut broken = Vec::new();
    for (path, layer, code) in sources() {
        let Some(own) = order.get(&layer) else {
            continue;
        };
        for named in layers_named_in(&code) {
            if order.get(named).is_some_and(|it| it > own) {
                broken.push(format!("{} names {named}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_planted_breach_is_seen() {
    assert_eq!(
        layers_named_in("use crate::store::Store;\nfn f() { crate::cli::run() }"),
        ["store", "cli"]
    );
}

#[test]
fn the_rules_are_pure() {
    const FORBIDDEN: &[&str] = &[
        "std::fs",
        "std::io",
        "std::net",
        "std::env",
        "std::time",
        "std::process",
        "std::thread",
        "println!",
        "eprintln!",
        "SystemTime",
        "Instant::now",
        "getrandom",
        "static mut",
        "OnceLock",
        "LazyLock",
    ];
    let mut broken = Vec::new();
    for (path, layer, code) in sources() {
        if layer != "casework" {
            continue;
        }
        for word in FORBIDDEN.iter().filter(|it| code.contains(**it)) {
            broken.push(format!("{} has {word}", path.display()));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn each_outside_library_has_one_home() {
    const HOMES: &[(&str, &[&str])] = &[
        ("redb", &["store"]),
        ("tiny_http", &["web"]),
        ("httparse", &["web"]),
        ("matchit", &["web"]),
        ("socket2", &["web"]),
        ("multer", &["web"]),
        ("ctrlc", &["cli"]),
        ("open", &["cli"]),
        ("clap", &["cli"]),
        ("clap_complete", &["cli"]),
        ("indicatif", &["cli"]),
        ("rpassword", &["cli"]),
        ("comfy_table", &["wording", "cli"]),
        ("rust_xlsxwriter", &["wording"]),
        ("docx_rs", &["wording"]),
        ("resvg", &["wording"]),
        ("calamine", &["office"]),
        ("argon2", &["office"]),
        ("askama", &["documents", "wording", "web"]),
    ];
    let mut broken = Vec::new();
    for (path, layer, code) in sources() {
        for (library, homes) in HOMES {
            let names = [
                format!("use {library}::"),
                format!("use {library};"),
                format!(" {library}::"),
                format!("({library}::"),
                format!("<{library}::"),
            ];
            if names.iter().any(|it| code.contains(it.as_str())) && !homes.contains(&layer.as_str())
            {
                broken.push(format!("{} names {library}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let mut broken = Vec::new();
    for path in files_below(&source()) {
        let text = fs::read_to_string(&path).unwrap();
        let first = text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") || first.len() < 20 {
            broken.push(format!("{}: no opening sentence", path.display()));
        }
        let lines = text.lines().count();
        if lines > MOST_LINES {
            broken.push(format!("{}: {lines} lines", path.display()));
        }
        let name = path.file_stem().unwrap().to_string_lossy();
        let vague = [
            "util", "utils", "helper", "helpers", "common", "misc", "manager", "service",
        ];
        if vague.contains(&name.as_ref()) {
            broken.push(format!("{}: says nothing", path.display()));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn nothing_is_left_for_later_in_the_source() {
    let mut broken = Vec::new();
    for (path, _, code) in sources() {
        for word in ["todo!", "unimplemented!", "dbg!", "FIXME", "TODO", "XXX"] {
            if code.contains(word) {
                broken.push(format!("{} has {word}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
