//! The head of a request, read strictly: what a browser sends passes, every form that two readers could take differently is refused.

use std::fmt;

/// Bytes of a head at most.
pub(super) const MOST_BYTES: usize = 16 * 1024;
/// Header lines at most.
const MOST_HEADERS: usize = 64;

/// Headers that are passed on; all others stay at the gate.
const PASSED: &[&str] = &[
    "accept-language",
    "authorization",
    "content-type",
    "cookie",
    "origin",
    "sec-fetch-site",
];

/// A checked head: what is passed on, and how long the body is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) method: Method,
    /// Path and query, as sent.
    pub(super) target: String,
    pub(super) length: usize,
    pub(super) keep_alive: bool,
    /// Names in small letters.
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) host: String,
}

/// What may be asked over HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    Get,
    Head,
    Post,
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Method::Get => "GET",
            Method::Head => "HEAD",
            Method::Post => "POST",
        })
    }
}

/// Why a request is turned away at the gate; the connection ends with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turned {
    /// Not HTTP as we read it.
    Malformed,
    /// Nothing more came in time.
    TooSlow,
    HeadTooLarge,
    BodyTooLarge,
    /// A body whose length is not told by one plain Content-Length.
    NoLength,
    Method,
    Version,
    /// Meant for another host: a page of a stranger that points its name at this PC.
    Host,
    /// Asks for an interim answer first.
    Expectation,
    /// All places are taken.
    Busy,
    /// The office itself did not answer.
    Upstream,
}

impl Turned {
    /// Status and its customary words.
    pub(super) fn status(self) -> (u16, &'static str) {
        match self {
            Turned::Malformed => (400, "Bad Request"),
            Turned::TooSlow => (408, "Request Timeout"),
            Turned::HeadTooLarge => (431, "Request Header Fields Too Large"),
            Turned::BodyTooLarge => (413, "Content Too Large"),
            Turned::NoLength => (411, "Length Required"),
            Turned::Method => (405, "Method Not Allowed"),
            Turned::Version => (505, "HTTP Version Not Supported"),
            Turned::Host => (421, "Misdirected Request"),
            Turned::Expectation => (417, "Expectation Failed"),
            Turned::Busy => (503, "Service Unavailable"),
            Turned::Upstream => (502, "Bad Gateway"),
        }
    }
}

/// Which hosts and how long bodies are let through.
pub(super) struct Bounds {
    /// Host headers that mean this server.
    pub(super) hosts: Vec<String>,
    /// Bytes of the body at most, by path.
    pub(super) body: fn(&str) -> usize,
}

/// Reads a head from the beginning of `bytes`: the head and its length, or `None` while more must come.
pub(super) fn read(bytes: &[u8], bounds: &Bounds) -> Result<Option<(Head, usize)>, Turned> {
    let Some(end) = end_of_head(bytes)? else {
        return match bytes.len() {
            n if n >= MOST_BYTES => Err(Turned::HeadTooLarge),
            _ => Ok(None),
        };
    };
    if end > MOST_BYTES {
        return Err(Turned::HeadTooLarge);
    }
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(&bytes[..end]) {
        Ok(httparse::Status::Complete(n)) if n == end => {}
        Ok(_) => return Err(Turned::Malformed),
        Err(httparse::Error::TooManyHeaders) => return Err(Turned::HeadTooLarge),
        Err(httparse::Error::Version) => return Err(Turned::Version),
        Err(_) => return Err(Turned::Malformed),
    }
    let method = match request.method.unwrap_or_default() {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        "POST" => Method::Post,
        _ => return Err(Turned::Method),
    };
    let target = request.path.unwrap_or_default();
    // Never the absolute form, and nothing but visible ASCII: browsers send no other.
    if !target.starts_with('/') || !target.bytes().all(|it| it.is_ascii_graphic()) {
        return Err(Turned::Malformed);
    }
    let one = |name: &str| one(request.headers, name);
    let host = one("host")?.ok_or(Turned::Malformed)?.to_ascii_lowercase();
    if !bounds.hosts.contains(&host) {
        return Err(Turned::Host);
    }
    if one("transfer-encoding")?.is_some() {
        return Err(Turned::NoLength);
    }
    if one("expect")?.is_some() {
        return Err(Turned::Expectation);
    }
    let length = length(one("content-length")?, method)?;
    let path = target.split('?').next().unwrap_or_default();
    if length > (bounds.body)(path) {
        return Err(Turned::BodyTooLarge);
    }
    let connection = one("connection")?.unwrap_or_default().to_ascii_lowercase();
    let keep_alive = match request.version {
        Some(1) => !connection.contains("close"),
        _ => false,
    };
    let mut passed = Vec::new();
    for name in PASSED {
        if let Some(value) = one(name)? {
            passed.push((*name, value.to_owned()));
        }
    }
    Ok(Some((
        Head {
            method,
            target: target.to_owned(),
            length,
            keep_alive,
            headers: passed,
            host,
        },
        end,
    )))
}

/// Where the head ends. Lines end in CR LF and nothing else; neither sign stands alone.
fn end_of_head(bytes: &[u8]) -> Result<Option<usize>, Turned> {
    let mut line = 0;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' if at == 0 || bytes[at - 1] != b'\r' => return Err(Turned::Malformed),
            b'\n' => {
                if at == line + 1 {
                    // An empty line: the end, but not the beginning.
                    return if at == 1 {
                        Err(Turned::Malformed)
                    } else {
                        Ok(Some(at + 1))
                    };
                }
                line = at + 1;
            }
            _ if at > 0 && bytes[at - 1] == b'\r' => return Err(Turned::Malformed),
            0 => return Err(Turned::Malformed),
            _ => {}
        }
    }
    Ok(None)
}

/// The one value of a header. Said twice is said ambiguously.
fn one<'h>(headers: &[httparse::Header<'h>], name: &str) -> Result<Option<&'h str>, Turned> {
    let mut found = headers
        .iter()
        .filter(|it| it.name.eq_ignore_ascii_case(name));
    let Some(first) = found.next() else {
        return Ok(None);
    };
    if found.next().is_some() {
        return Err(Turned::Malformed);
    }
    let value = std::str::from_utf8(first.value).map_err(|_| Turned::Malformed)?;
    if !value.is_ascii() {
        return Err(Turned::Malformed);
    }
    Ok(Some(value))
}

fn length(said: Option<&str>, method: Method) -> Result<usize, Turned> {
    let Some(said) = said else {
        return match method {
            Method::Post => Err(Turned::NoLength),
            _ => Ok(0),
        };
    };
    if said.is_empty() || !said.bytes().all(|it| it.is_ascii_digit()) {
        return Err(Turned::Malformed);
    }
    let length = said.parse().unwrap_or(usize::MAX);
    // A body where none belongs is the beginning of a second request to somebody else.
    if length > 0 && method != Method::Post {
        return Err(Turned::Malformed);
    }
    Ok(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds() -> Bounds {
        Bounds {
            hosts: vec!["localhost:8000".to_owned()],
            body: |path| if path == "/big" { 100 } else { 10 },
        }
    }

    fn asked(head: &str) -> Result<Option<(Head, usize)>, Turned> {
        read(head.as_bytes(), &bounds())
    }

    #[test]
    fn what_a_browser_sends_passes() {
        let head = "POST /big?a=1 HTTP/1.1\r\nHost: LOCALHOST:8000\r\nContent-Length: 11\r\n\
                    Cookie: a=b\r\nUser-Agent: x\r\nOrigin: http://localhost:8000\r\n\r\n";
        let (it, end) = asked(&format!("{head}body and more")).unwrap().unwrap();
        assert_eq!(end, head.len());
        assert_eq!(
            (it.method, it.length, it.keep_alive),
            (Method::Post, 11, true)
        );
        assert_eq!(it.target, "/big?a=1");
        let names: Vec<&str> = it.headers.iter().map(|it| it.0).collect();
        assert_eq!(names, ["cookie", "origin"]);
    }

    #[test]
    fn a_head_is_waited_for_until_it_is_too_long() {
        assert_eq!(asked("GET / HTTP/1.1\r\nHost: localh"), Ok(None));
        let long = format!("GET / HTTP/1.1\r\nX: {}", "a".repeat(MOST_BYTES));
        assert_eq!(asked(&long), Err(Turned::HeadTooLarge));
        assert_eq!(asked(&"a".repeat(MOST_BYTES)), Err(Turned::HeadTooLarge));
    }

    #[test]
    fn what_two_readers_could_take_differently_is_refused() {
        use Turned::*;
        for (head, turned) in [
            ("GET / HTTP/1.1\nHost: localhost:8000\n\n", Malformed),
            (
                "\r\nGET / HTTP/1.1\r\nHost: localhost:8000\r\n\r\n",
                Malformed,
            ),
            (
                "GET / HTTP/1.1\r\nHost: localhost:8000\rX: y\r\n\r\n",
                Malformed,
            ),
            (
                "GET / HTTP/1.1\r\nHost: localhost:8000\r\n folded\r\n\r\n",
                Malformed,
            ),
            ("GET / HTTP/1.1\r\nHost : localhost:8000\r\n\r\n", Malformed),
            (
                "GET / HTTP/1.1\r\nHost: localhost:8000\r\nX: a\0b\r\n\r\n",
                Malformed,
            ),
            ("GET / HTTP/1.1\r\n\r\n", Malformed),
            (
                "GET / HTTP/1.1\r\nHost: a\r\nHost: localhost:8000\r\n\r\n",
                Malformed,
            ),
            ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", Host),
            ("GET / HTTP/2.0\r\nHost: localhost:8000\r\n\r\n", Version),
            (
                "GET http://localhost:8000/ HTTP/1.1\r\nHost: localhost:8000\r\n\r\n",
                Malformed,
            ),
            ("CONNECT / HTTP/1.1\r\nHost: localhost:8000\r\n\r\n", Method),
            ("POST / HTTP/1.1\r\nHost: localhost:8000\r\n\r\n", NoLength),
            (
                "POST / HTTP/1.1\r\nHost: localhost:8000\r\nTransfer-Encoding: chunked\r\n\r\n",
                NoLength,
            ),
            (
                "POST / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
                NoLength,
            ),
            (
                "POST / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n",
                Malformed,
            ),
            (
                "POST / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: +1\r\n\r\n",
                Malformed,
            ),
            (
                "POST / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 1, 1\r\n\r\n",
                Malformed,
            ),
            (
                "POST / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 11\r\n\r\n",
                BodyTooLarge,
            ),
            (
                "POST / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 99999999999999999999999\r\n\r\n",
                BodyTooLarge,
            ),
            (
                "GET / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 5\r\n\r\n",
                Malformed,
            ),
            (
                "POST / HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n",
                Expectation,
            ),
        ] {
            assert_eq!(asked(head), Err(turned), "{head:?}");
        }
    }

    #[test]
    fn old_clients_get_one_answer() {
        let old = "GET / HTTP/1.0\r\nHost: localhost:8000\r\nConnection: keep-alive\r\n\r\n";
        assert!(!asked(old).unwrap().unwrap().0.keep_alive);
        let closing = "GET / HTTP/1.1\r\nHost: localhost:8000\r\nConnection: close\r\n\r\n";
        assert!(!asked(closing).unwrap().unwrap().0.keep_alive);
    }

    #[test]
    fn many_headers_are_too_many() {
        let lines: String = (0..65).map(|n| format!("X-{n}: y\r\n")).collect();
        let head = format!("GET / HTTP/1.1\r\nHost: localhost:8000\r\n{lines}\r\n");
        assert_eq!(asked(&head), Err(Turned::HeadTooLarge));
    }
}
