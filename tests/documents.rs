//! Documents that run: every `$` line of README.md, examples/README.md and tests/cli/*.md is typed in a fresh folder, and must say what stands below it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fengqiao::office::Clock;

/// In an expected line, whatever stands here: query codes, hashes, paths.
const ANYTHING: char = '…';

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A fresh folder in which a document is typed.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// Types one line as a new user would and answers what it printed, both streams, and its exit code if not 0.
    fn type_line(&self, line: &str) -> String {
        let bin = Path::new(env!("CARGO_BIN_EXE_fengqiao")).parent().unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        let output = Command::new("sh")
            .arg("-c")
            .arg(format!("{line} 2>&1"))
            .current_dir(self.folder.path())
            .env("PATH", format!("{}:{path}", bin.display()))
            .env("FENGQIAO_FILE", "office.redb")
            .env("EXAMPLES", project("examples"))
            .env("LC_ALL", "C.UTF-8")
            .env("COLUMNS", "80")
            .env_remove("FENGQIAO_OFFICER")
            .output()
            .unwrap();
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
        if let Some(code) = output.status.code().filter(|it| *it != 0) {
            said.push_str(&format!("[exit {code}]\n"));
        }
        said
    }
}

/// Runs a document; answers what it should say.
fn run(text: &str) -> String {
    let desk = Desk::new();
    let mut said = String::new();
    let mut lines = text.lines().peekable();
    let mut inside = false;
    let mut script = false;
    while let Some(line) = lines.next() {
        said.push_str(line);
        said.push('\n');
        if line == "```console" {
            inside = true;
        } else if line == "```sh" {
            script = true;
        } else if line == "```" {
            inside = false;
            script = false;
        } else if script {
            run_script_line(&desk, line);
        } else if let (true, Some(command)) = (inside, line.strip_prefix("$ ")) {
            let mut expected = Vec::new();
            while let Some(next) = lines.peek() {
                if next.starts_with("$ ") || *next == "```" {
                    break;
                }
                expected.push(lines.next().unwrap());
            }
            let found = desk.type_line(command);
            let found: Vec<&str> = found.lines().map(str::trim_end).collect();
            for (n, line) in found.iter().enumerate() {
                let same = expected.get(n).is_some_and(|it| matches(it, line));
                // What varies by nature stays as the document had it.
                said.push_str(if same { expected[n] } else { line });
                said.push('\n');
            }
        }
    }
    said
}

/// A line of a script must end well. What cargo itself does in it is this very test, or would take minutes.
fn run_script_line(desk: &Desk, line: &str) {
    const CARGOS_OWN: [&str; 2] = ["cargo test", "cargo install --path ."];
    if CARGOS_OWN.contains(&line) {
        return;
    }
    let command = line.replace("cargo run -- ", "fengqiao ");
    assert!(command.starts_with("fengqiao "), "what is `{line}`?");
    let said = desk.type_line(&command);
    assert!(!said.contains("[exit"), "{line}\n{said}");
}

/// The expected line says what was found, its ellipses standing for anything.
fn matches(expected: &str, found: &str) -> bool {
    let mut rest = found;
    let pieces: Vec<&str> = expected.split(ANYTHING).collect();
    for (n, piece) in pieces.iter().enumerate() {
        if n == 0 {
            match rest.strip_prefix(piece) {
                Some(it) => rest = it,
                None => return false,
            }
        } else if n == pieces.len() - 1 {
            return rest.ends_with(piece);
        } else {
            match rest.find(piece) {
                Some(at) => rest = &rest[at + piece.len()..],
                None => return false,
            }
        }
    }
    rest.is_empty()
}

#[test]
fn ellipses_stand_for_anything() {
    assert!(matches("码：…，请", "码：7ZK3，请"));
    assert!(matches("a…c…e", "abcde"));
    assert!(!matches("a…x", "abc"));
    assert!(!matches("abc", "abcd"));
}

/// The year in the numbers of README.md, which is typed on the day of the test.
const WRITTEN: &str = "SQ-2026-";

fn check(path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    check_as(path, &text);
}

fn check_as(path: &Path, text: &str) {
    let said = run(text);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, &said).unwrap();
        return;
    }
    for (n, (expected, found)) in text.lines().zip(said.lines()).enumerate() {
        assert_eq!(expected, found, "{}:{}", path.display(), n + 1);
    }
    assert_eq!(
        text.lines().count(),
        said.lines().count(),
        "{}",
        path.display()
    );
}

#[test]
fn documents_say_what_the_program_says() {
    let folder = project("tests/cli");
    let mut documents: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.extension().is_some_and(|it| it == "md"))
        .collect();
    documents.sort();
    assert!(!documents.is_empty());
    // Each has a folder of its own, so none waits for another.
    std::thread::scope(|all| {
        for document in &documents {
            all.spawn(|| check(document));
        }
    });
}

#[test]
fn readme_runs() {
    let path = project("README.md");
    let year = Clock::of_this_pc().reading().day().year();
    let text = fs::read_to_string(&path).unwrap();
    check_as(&path, &text.replace(WRITTEN, &format!("SQ-{year}-")));
}

#[test]
fn the_tour_of_the_examples_runs() {
    check(&project("examples/README.md"));
}
