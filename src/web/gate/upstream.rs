//! The way from the gate to tiny_http: a few connections kept open on a socket that only this process reaches.

use std::io::{self, Read, Write};
use std::net::IpAddr;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::head::{Head, Turned};

/// The header that proves a request came through the gate.
pub(crate) const SECRET: &str = "x-gate";
/// The header that says which address a request came from.
pub(crate) const PEER: &str = "x-peer";
/// Requests answered at once.
pub(crate) const MOST: usize = 8;
/// How long a request waits for its turn.
const TURN: Duration = Duration::from_secs(20);
/// How long the office may take over an answer.
const PATIENCE: Duration = Duration::from_secs(120);

#[cfg(unix)]
type Stream = std::os::unix::net::UnixStream;
#[cfg(not(unix))]
type Stream = std::net::TcpStream;

/// Where tiny_http listens, and the secret of this run.
#[derive(Clone, Debug)]
pub(crate) struct Way {
    #[cfg(unix)]
    pub(crate) socket: std::path::PathBuf,
    #[cfg(not(unix))]
    pub(crate) address: std::net::SocketAddr,
    pub(crate) secret: String,
}

impl Way {
    fn connect(&self) -> io::Result<Stream> {
        #[cfg(unix)]
        let stream = Stream::connect(&self.socket)?;
        #[cfg(not(unix))]
        let stream = {
            let stream = Stream::connect(self.address)?;
            stream.set_nodelay(true)?;
            stream
        };
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(stream)
    }
}

/// An answer, whole.
pub(super) struct Passed {
    pub(super) status: u16,
    pub(super) reason: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

/// Connections to tiny_http.
pub(super) struct Pool {
    way: Way,
    free: Mutex<Free>,
    freed: Condvar,
}

struct Free {
    idle: Vec<Stream>,
    /// How many more may be opened or taken.
    turns: usize,
}

impl Pool {
    pub(super) fn new(way: Way) -> Pool {
        Pool {
            way,
            free: Mutex::new(Free {
                idle: Vec::new(),
                turns: MOST,
            }),
            freed: Condvar::new(),
        }
    }

    /// Hands a request on and brings its answer back. A connection that failed is not used again.
    pub(super) fn pass(&self, head: &Head, peer: IpAddr, body: &[u8]) -> Result<Passed, Turned> {
        let idle = self.turn()?;
        let stream = idle.map_or_else(|| self.way.connect(), Ok);
        let passed = stream.and_then(|mut stream| {
            let passed = converse(&mut stream, &self.way.secret, head, peer, body)?;
            Ok((stream, passed))
        });
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        free.turns += 1;
        let answer = match passed {
            Ok((stream, passed)) => {
                free.idle.push(stream);
                Ok(passed)
            }
            Err(_) => Err(Turned::Upstream),
        };
        drop(free);
        self.freed.notify_one();
        answer
    }

    fn turn(&self) -> Result<Option<Stream>, Turned> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut free, waited) = self
            .freed
            .wait_timeout_while(free, TURN, |it| it.turns == 0)
            .unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() && free.turns == 0 {
            return Err(Turned::Busy);
        }
        free.turns -= 1;
        Ok(free.idle.pop())
    }
}

fn converse(
    stream: &mut Stream,
    secret: &str,
    head: &Head,
    peer: IpAddr,
    body: &[u8],
) -> io::Result<Passed> {
    // HEAD is answered as GET and loses its body at the gate.
    let method = match head.method {
        super::Method::Post => "POST",
        super::Method::Get | super::Method::Head => "GET",
    };
    let mut bytes = format!(
        "{method} {} HTTP/1.1\r\nHost: {}\r\n{SECRET}: {secret}\r\n{PEER}: {peer}\r\nContent-Length: {}\r\n",
        head.target,
        head.host,
        body.len()
    );
    for (name, value) in &head.headers {
        bytes.push_str(&format!("{name}: {value}\r\n"));
    }
    bytes.push_str("\r\n");
    let mut bytes = bytes.into_bytes();
    bytes.extend_from_slice(body);
    stream.write_all(&bytes)?;
    answer(stream)
}

fn answer(stream: &mut Stream) -> io::Result<Passed> {
    let mut read = Vec::new();
    let mut part = vec![0; 64 * 1024];
    loop {
        let n = stream.read(&mut part)?;
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        read.extend_from_slice(&part[..n]);
        let mut headers = [httparse::EMPTY_HEADER; 32];
        let mut response = httparse::Response::new(&mut headers);
        let parsed = response
            .parse(&read)
            .map_err(|_| io::ErrorKind::InvalidData)?;
        let httparse::Status::Complete(end) = parsed else {
            continue;
        };
        let mut passed = Passed {
            status: response.code.unwrap_or(502),
            reason: response.reason.unwrap_or_default().to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        };
        let mut length = 0;
        for header in response.headers.iter() {
            let value = String::from_utf8_lossy(header.value).into_owned();
            match header.name.to_ascii_lowercase().as_str() {
                "content-length" => {
                    length = value.parse().map_err(|_| io::ErrorKind::InvalidData)?;
                }
                // We never let tiny_http answer in pieces.
                "transfer-encoding" => return Err(io::ErrorKind::InvalidData.into()),
                "connection" | "server" => {}
                _ => passed.headers.push((header.name.to_owned(), value)),
            }
        }
        let mut body = read.split_off(end);
        let got = body.len();
        if got > length {
            return Err(io::ErrorKind::InvalidData.into());
        }
        body.resize(length, 0);
        stream.read_exact(&mut body[got..])?;
        passed.body = body;
        return Ok(passed);
    }
}
