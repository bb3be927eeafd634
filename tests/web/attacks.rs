//! What a stranger may send to the door: every form of attack that ended or held an unguarded tiny_http, and its kin.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use fengqiao::web::Deadlines;

use crate::bench::{Bench, CLERK};
use crate::client::raw;

/// Short enough that a test sees them pass.
const SOON: Duration = Duration::from_millis(300);

fn impatient() -> Bench {
    Bench::served_within(Deadlines {
        idle: SOON,
        head: SOON,
        body: SOON,
        answer: SOON,
    })
}

/// The server answers somebody else.
#[track_caller]
fn is_alive(bench: &Bench) {
    bench.browser().get("/sign-in").is(200);
}

fn connected(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    stream
}

/// Everything that comes until the connection ends.
fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    // Torn down is ended, too.
    stream.read_to_end(&mut bytes).ok();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Sends bytes, leaves the connection open, reads until the other side ends it.
fn said_to(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = connected(address);
    stream.write_all(bytes).ok();
    rest(&mut stream)
}

/// Statuses of every answer in what came.
fn statuses(came: &str) -> Vec<u16> {
    came.match_indices("HTTP/1.1 ")
        .filter_map(|(at, it)| came[at + it.len()..].get(..3)?.parse().ok())
        .collect()
}

#[test]
fn whatever_two_readers_could_take_differently_is_answered_once_and_the_line_ends() {
    let bench = impatient();
    let address = bench.server.address();
    let host = format!("Host: {address}\r\n");
    let hidden = format!("GET /desk HTTP/1.1\r\n{host}\r\n");
    let get = |headers: &str| format!("GET /sign-in HTTP/1.1\r\n{headers}\r\n{hidden}");
    let post = |headers: &str| format!("POST /sign-in HTTP/1.1\r\n{host}{headers}\r\n{hidden}");
    let rows: Vec<(String, u16)> = vec![
        // Lengths.
        (post("Content-Length: 10000000000000\r\n"), 413),
        (post("Content-Length: 18446744073709551615\r\n"), 413),
        (post("Content-Length: 2147483648\r\n"), 413),
        (post("Content-Length: -1\r\n"), 400),
        (post("Content-Length: +4\r\n"), 400),
        (post("Content-Length: 0x4\r\n"), 400),
        (post("Content-Length: 4 4\r\n"), 400),
        (post("Content-Length: 4, 4\r\n"), 400),
        (post("Content-Length:\r\n"), 400),
        (post("Content-Length: 4\r\nContent-Length: 4\r\n"), 400),
        (post("Content-Length: 4\r\ncontent-length: 5\r\n"), 400),
        (post("Content_Length: 4\r\n"), 411),
        (post(""), 411),
        (get(&format!("{host}Content-Length: 4\r\n")), 400),
        // Bodies in pieces.
        (post("Transfer-Encoding: chunked\r\n"), 411),
        (
            post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n"),
            411,
        ),
        (
            post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n"),
            411,
        ),
        (
            post("Content-Length: 4\r\nTransfer-Encoding: xchunked\r\n"),
            411,
        ),
        (
            post("Content-Length: 4\r\nTransfer-Encoding: identity\r\n"),
            411,
        ),
        (
            post("Content-Length: 4\r\nTransfer-Encoding : chunked\r\n"),
            400,
        ),
        (
            post("Content-Length: 4\r\n Transfer-Encoding: chunked\r\n"),
            400,
        ),
        (
            post("Content-Length: 4\r\nTransfer-Encoding:\u{b}chunked\r\n"),
            400,
        ),
        (
            post("Content-Length: 4\r\nX: y\nTransfer-Encoding: chunked\r\n"),
            400,
        ),
        // Lines.
        (get(&format!("{host}X: a\r\n folded\r\n")), 400),
        (get(&format!("{host}X: a\r\n\tfolded\r\n")), 400),
        (get(&format!("{host}X: a\rb\r\n")), 400),
        (get(&format!("{host}X: a\0b\r\n")), 400),
        (get(&format!("{host}: nameless\r\n")), 400),
        (get(&format!("{host}no colon\r\n")), 400),
        (hidden.replace("\r\n", "\n"), 400),
        (format!("\r\n{hidden}"), 400),
        // Hosts.
        (get(""), 400),
        (get(&format!("{host}{host}")), 400),
        (get(&format!("{host}Host: evil.example\r\n")), 400),
        (get("Host: evil.example\r\n"), 421),
        (get(&format!("Host: {address}.evil.example\r\n")), 421),
        (get(&format!("Host: {address}@evil.example\r\n")), 421),
        (get("Host:\r\n"), 421),
        // Targets, methods, versions.
        (hidden.replace("/desk", "http://evil.example/desk"), 400),
        (hidden.replace("/desk", "evil.example:443"), 400),
        (hidden.replace("/desk", "/desk\u{e9}"), 400),
        (hidden.replace("/desk", "/desk x"), 505),
        (hidden.replace("/desk", "*").replace("GET", "OPTIONS"), 405),
        (hidden.replace("GET", "get"), 405),
        (hidden.replace("GET", "CONNECT"), 405),
        (hidden.replace("GET", "TRACE"), 405),
        (hidden.replace("GET", "PUT"), 405),
        (hidden.replace("HTTP/1.1", "HTTP/2.0"), 505),
        (hidden.replace("HTTP/1.1", "HTTP/3.0"), 505),
        (hidden.replace("HTTP/1.1", "HTTP/1.2"), 505),
        (hidden.replace(" HTTP/1.1", ""), 400),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(), 505),
        ("\u{16}\u{3}\u{1}\0\u{1}".to_owned(), 400),
        // Promises.
        (post("Content-Length: 4\r\nExpect: 100-continue\r\n"), 417),
    ];
    for (bytes, status) in &rows {
        let came = said_to(address, bytes.as_bytes());
        assert_eq!(statuses(&came), [*status], "{bytes:?}: {came}");
    }
    is_alive(&bench);
}

#[test]
fn a_head_without_end_is_not_collected() {
    let bench = impatient();
    let address = bench.server.address();
    let long = "a".repeat(4 * 1024 * 1024);
    let many: String = (0..10_000).map(|n| format!("X-{n}: y\r\n")).collect();
    for head in [
        long.clone(),
        format!("GET /{long} HTTP/1.1\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nX: {long}"),
        format!("GET / HTTP/1.1\r\nHost: {address}\r\n{many}\r\n"),
    ] {
        let came = said_to(address, head.as_bytes());
        // Whoever goes on sending may have the line torn before the answer is read.
        assert!(
            came.is_empty() || statuses(&came) == [431],
            "{:.60}: {came}",
            head
        );
    }
    is_alive(&bench);
}

#[test]
fn a_body_larger_than_its_form_is_refused_before_it_is_sent() {
    let bench = impatient();
    let address = bench.server.address();
    let asked = |path: &str, length: usize| {
        let head =
            format!("POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {length}\r\n\r\n");
        statuses(&said_to(address, head.as_bytes()))
    };
    assert_eq!(asked("/sign-in", 1024 * 1024 + 1), [413]);
    assert_eq!(asked("/import?x=/import", 32 * 1024 * 1024 + 1), [413]);
    assert_eq!(asked("//import", 1024 * 1024 + 1), [413]);
    // What may come is waited for, and no longer than the deadline.
    assert_eq!(asked("/sign-in", 1000), [408]);
    is_alive(&bench);
    // A body that only signed-in officers may send is not read apart for a visitor.
    let mut browser = bench.browser();
    let csrf = browser.get("/sign-in").hidden("csrf");
    let padding = "x".repeat(100_000);
    let fields = [("csrf", csrf.as_str()), ("account", padding.as_str())];
    browser.post("/sign-in", &fields).is(403);
}

#[test]
fn who_sends_a_letter_now_and_then_is_sent_away_in_time() {
    let bench = impatient();
    let address = bench.server.address();
    let slowly = |begun: String| {
        let mut stream = connected(address);
        stream.write_all(begun.as_bytes()).unwrap();
        let start = Instant::now();
        // Each letter comes well before the deadline, and moves it no further.
        while start.elapsed() < Duration::from_secs(10) && stream.write_all(b"a").is_ok() {
            std::thread::sleep(SOON / 6);
        }
        assert!(start.elapsed() < Duration::from_secs(10), "{begun:?}");
    };
    slowly("GET /sign-in HTTP/1.1\r\nX: ".to_owned());
    slowly(format!(
        "POST /sign-in HTTP/1.1\r\nHost: {address}\r\nContent-Length: 900\r\n\r\n"
    ));
    // Silence from the first is no request that could be answered.
    assert_eq!(said_to(address, b""), "");
    is_alive(&bench);
}

#[test]
fn who_asks_and_never_reads_is_left() {
    let bench = impatient();
    let address = bench.server.address();
    let mut stream = connected(address);
    stream
        .set_write_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let asked = format!("GET /sign-in HTTP/1.1\r\nHost: {address}\r\n\r\n").repeat(100);
    let start = Instant::now();
    while stream.write_all(asked.as_bytes()).is_ok() {
        assert!(start.elapsed() < Duration::from_secs(20));
    }
    is_alive(&bench);
}

#[test]
fn five_hundred_idle_connections_keep_nobody_out() {
    let bench = Bench::new();
    let address = bench.server.address();
    // Some say nothing at all, some begin and stop.
    let idle: Vec<TcpStream> = (0..500)
        .map(|n| {
            let mut stream = connected(address);
            if n % 2 == 0 {
                stream.write_all(b"GET / HTTP/1.1\r\nX: ").ok();
            }
            stream
        })
        .collect();
    let start = Instant::now();
    for _ in 0..20 {
        is_alive(&bench);
    }
    assert!(start.elapsed() < Duration::from_secs(10));
    drop(idle);
    is_alive(&bench);
}

#[test]
fn connections_that_vanish_are_no_matter() {
    let bench = impatient();
    let address = bench.server.address();
    let asked = format!("GET /sign-in HTTP/1.1\r\nHost: {address}\r\n\r\n");
    for n in 0..200 {
        let mut stream = connected(address);
        stream.write_all(&asked.as_bytes()[..n % asked.len()]).ok();
        if n % 3 == 0 {
            // Torn, not closed.
            socket2::SockRef::from(&stream)
                .set_linger(Some(Duration::ZERO))
                .unwrap();
        } else if n % 3 == 1 {
            stream.shutdown(Shutdown::Write).ok();
        }
    }
    is_alive(&bench);
}

#[test]
fn a_hundred_wrong_versions_hold_no_thread() {
    let bench = Bench::new();
    let address = bench.server.address();
    let asked = format!("GET / HTTP/2.0\r\nHost: {address}\r\n\r\n");
    for _ in 0..100 {
        assert_eq!(raw(address, asked.as_bytes()).status, 505);
    }
    is_alive(&bench);
}

#[test]
fn no_address_leads_out_of_the_pages() {
    let bench = Bench::new();
    bench.leak();
    bench.secret();
    let mut clerk = bench.signed_in(CLERK);
    for path in [
        "/../../etc/passwd",
        "/assets/../../../etc/passwd",
        "/assets/..%2f..%2fetc%2fpasswd/style.css",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets//etc/passwd",
        "/..%5c..%5cwindows%5cwin.ini",
        "/office.redb",
        "/favicon.ico/../office.redb",
        "/case/..",
        "/case/..%2f..%2foffice.redb",
        "/case/%00",
        "/case/%c0%ae%c0%ae",
        "/case/%ff%fe",
        "/case/SQ-2026-000002",
        "/case/SQ-2026-000002/due",
        "/case/SQ-2026-000002/papers",
        "/case/SQ-2026-000002/intake/supplement",
        "/case/SQ-2026-000001/../../etc/passwd",
        "/case/SQ-2026-000001/intake/%2e%2e",
        "/import/../import/refused.csv",
        "//desk",
        "/desk/",
        "/DESK",
        "/desk%00",
        "/desk;x=y",
    ] {
        clerk.get(path).is(404).lacks(&["root:", "家暴求助"]);
    }
    // Nonsense in a query is nonsense, never more.
    for path in [
        "/cases?q=%00%ff%c0%ae",
        "/cases?state=%27%20OR%201=1--",
        "/cases?due_from=9999-99-99",
        "/calendar?month=-1",
        "/calendar?month=%F0%9F%98%80",
        "/stats?by=state&by=state&by=state&by=state",
        "/stats?measure=%00",
        "/stats?from=2026-13-45",
    ] {
        let status = clerk.get(path).status;
        assert!(status == 200 || status == 422, "{path}: {status}");
    }
}
