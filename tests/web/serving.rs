//! The program itself, serving: asked to end it ends cleanly, out of descriptors it recovers, beside the shell it writes.
#![cfg(unix)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::bench::{Bench, CLERK, DISPATCHER, LEADER, PASSWORD};
use crate::client::{Browser, raw};

/// An officer without a password, at the prompt.
const AT_PROMPT: &str = "cen-lujun";

fn program(file: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fengqiao"));
    command
        .env("FENGQIAO_FILE", file)
        .env("FENGQIAO_OFFICER", AT_PROMPT)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null());
    command
}

/// `fengqiao serve` as a process of its own; killed when dropped.
struct Served {
    child: Child,
    address: SocketAddr,
}

impl Served {
    /// Serves a file on any free port, with at most so many descriptors.
    fn with_descriptors(file: &Path, most: Option<u32>) -> Served {
        let bare = program(file);
        let mut command = match most {
            None => bare,
            Some(most) => {
                let mut shell = Command::new("sh");
                let script = format!("ulimit -n {most} && exec \"$0\" \"$@\"");
                shell.arg("-c").arg(script).arg(bare.get_program());
                for (name, value) in bare.get_envs() {
                    shell.env(name, value.unwrap_or_default());
                }
                shell
            }
        };
        let mut child = command
            .args(["serve", "--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let address = loop {
            line.clear();
            assert!(
                said.read_line(&mut line).unwrap() > 0,
                "it says its address"
            );
            if let Some((_, rest)) = line.split_once("http://") {
                break rest.split('/').next().unwrap().parse().unwrap();
            }
        };
        child.stdout = Some(said.into_inner());
        Served { child, address }
    }

    fn new(file: &Path) -> Served {
        Served::with_descriptors(file, None)
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args(["-s", name, &self.child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
    }

    /// Waits for its end; what it said, when it ended well and soon.
    #[track_caller]
    fn ended(&mut self) -> String {
        let start = Instant::now();
        let status = loop {
            if let Some(it) = self.child.try_wait().unwrap() {
                break it;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        };
        assert!(status.success(), "{status}");
        let mut said = String::new();
        let mut out = self.child.stdout.take().unwrap();
        out.read_to_string(&mut said).unwrap();
        said
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[track_caller]
fn verified(file: &Path) {
    let out = program(file).arg("verify").output().unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(out.status.success() && said.contains("核验无误"), "{said}");
}

#[test]
fn asked_to_end_it_answers_what_is_under_way_and_closes_the_file() {
    let bench = Bench::new();
    bench.leak();
    for signal in ["TERM", "INT"] {
        let mut served = Served::new(&bench.file());
        let address = served.address;
        let mut browser = Browser::new(address);
        let csrf = browser.get("/sign-in").is(200).hidden("csrf");
        // A client that keeps its line open and says nothing holds up nobody.
        let idle = TcpStream::connect(address).unwrap();
        // Checking a password takes a while: long enough to be asked to end meanwhile.
        let entering = std::thread::spawn(move || {
            let fields = [
                ("csrf", csrf.as_str()),
                ("account", CLERK),
                ("password", PASSWORD),
            ];
            browser.post("/sign-in", &fields).status
        });
        std::thread::sleep(Duration::from_millis(60));
        served.signal(signal);
        assert_eq!(entering.join().unwrap(), 303, "{signal}");
        let said = served.ended();
        assert!(!said.trim().is_empty(), "{signal}: it says that it ended");
        assert!(TcpStream::connect(address).is_err(), "{signal}");
        drop(idle);
        verified(&bench.file());
    }
}

#[test]
fn out_of_descriptors_it_waits_and_serves_again() {
    let bench = Bench::new();
    let served = Served::with_descriptors(&bench.file(), Some(48));
    let asked = format!("GET /sign-in HTTP/1.1\r\nHost: {}\r\n", served.address);
    let open: Vec<TcpStream> = (0..120)
        .filter_map(|_| {
            let mut stream =
                TcpStream::connect_timeout(&served.address, Duration::from_secs(2)).ok()?;
            stream.write_all(asked.as_bytes()).ok()?;
            Some(stream)
        })
        .collect();
    assert!(open.len() > 48, "{}", open.len());
    std::thread::sleep(Duration::from_millis(200));
    drop(open);
    let whole = format!("{asked}Connection: close\r\n\r\n");
    // The last of those lines may still hold descriptors for a moment.
    let patience = Instant::now() + Duration::from_secs(10);
    let mut status = raw(served.address, whole.as_bytes()).status;
    while status != 200 && Instant::now() < patience {
        std::thread::sleep(Duration::from_millis(100));
        status = raw(served.address, whole.as_bytes()).status;
    }
    assert_eq!(status, 200);
}

/// Reads and writes from browsers and from the shell at once, for a while.
fn mixed_load(lasting: Duration) {
    let bench = Bench::new();
    let file = bench.file();
    let mut served = Served::new(&file);
    let address = served.address;
    let end = Instant::now() + lasting;
    let browser = move |officer: &str| {
        let mut browser = Browser::new(address);
        browser.sign_in(officer, PASSWORD).is(303);
        browser
    };
    let writes = move |officer: &'static str| {
        let mut browser = browser(officer);
        let mut n = 0;
        while Instant::now() < end {
            let page = browser.get("/intake").is(200);
            let (csrf, key) = (page.hidden("csrf"), page.hidden("key"));
            let title = format!("{officer}第{n}件");
            let form = [
                ("csrf", csrf.as_str()),
                ("key", &key),
                ("channel", "window"),
                ("title", &title),
                ("anonymous", "yes"),
                ("confirmed", "yes"),
            ];
            let answer = browser.post("/intake", &form).is(303);
            let case = answer.header("Location").to_owned();
            browser.get(&case).is(200).has(&[&title]);
            let more = [("words", "再次来电")];
            browser
                .fill(&format!("{case}/intake/contact"), &more)
                .is(303);
            n += 1;
        }
        n
    };
    let reads = move |officer: &'static str| {
        let mut browser = browser(officer);
        let mut n = 0;
        while Instant::now() < end {
            for page in ["/desk", "/cases", "/cases?q=%E7%AC%AC", "/stats?by=channel"] {
                browser.get(page).is(200);
                n += 1;
            }
        }
        n
    };
    let at_prompt = || {
        let mut n = 0;
        while Instant::now() < end {
            let title = format!("窗口第{n}件");
            for words in [
                &[
                    "intake",
                    "register",
                    "--channel",
                    "窗口",
                    "--anonymous",
                    "yes",
                    "--title",
                    &title,
                ][..],
                &["today"],
                &["list"],
            ] {
                let out = program(&file).args(words).output().unwrap();
                let said = String::from_utf8_lossy(&out.stderr);
                assert!(out.status.success(), "{words:?}: {said}");
            }
            n += 1;
        }
        n
    };
    let written: u64 = std::thread::scope(|it| {
        let readers = [LEADER, DISPATCHER].map(|officer| it.spawn(move || reads(officer)));
        let writers = [CLERK, DISPATCHER].map(|officer| it.spawn(move || writes(officer)));
        let shell = it.spawn(at_prompt);
        for reader in readers {
            assert!(reader.join().unwrap() > 0);
        }
        let browsers: Vec<u64> = writers.into_iter().map(|it| it.join().unwrap()).collect();
        let shell = shell.join().unwrap();
        assert!(
            shell > 0 && browsers.iter().all(|it| *it > 0),
            "{shell} {browsers:?}"
        );
        shell + browsers.iter().sum::<u64>()
    });
    served.signal("TERM");
    served.ended();
    verified(&file);
    // Nothing that was answered is lost, nothing was done twice.
    let n_cases = bench.office.store().read(|it| it.n_cases()).unwrap();
    assert_eq!(n_cases, written);
}

#[test]
fn browsers_and_the_shell_write_side_by_side() {
    mixed_load(Duration::from_secs(2));
}

#[test]
#[ignore = "a minute, by hand"]
fn browsers_and_the_shell_write_side_by_side_for_a_minute() {
    mixed_load(Duration::from_secs(60));
}
