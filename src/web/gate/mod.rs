//! The gate before tiny_http: it accepts, bounds, times and checks every connection, and hands on only whole, clean requests.
//!
//! tiny_http 0.12 trusts whoever reaches it: a declared length can end the process, an idle line holds a thread for ever.
//! So it listens where only this process can reach it, and everybody else meets the gate.

mod head;
mod places;
mod upstream;

use std::io::{self, Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use head::{Bounds, Head, Method, Turned};
use places::{Place, Places};
use upstream::{Passed, Pool};

pub(super) use upstream::{MOST as MOST_UPSTREAM, PEER, SECRET, Way};

/// Connections at once; a new one takes the place of whoever has waited longest without asking anything.
const MOST_CONNECTIONS: usize = 64;
/// What is under way when the server stops may take so long.
const LAST_ANSWERS: Duration = Duration::from_secs(10);
/// Each connection has a thread that needs little.
const STACK: usize = 256 * 1024;
/// Bodies over this are read two at a time, so that they cannot fill the memory together.
const LARGE: usize = 1024 * 1024;
const MOST_LARGE: usize = 2;

/// How long others may take.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines {
    /// A connection may stay silent so long between two requests.
    pub idle: Duration,
    /// A head must be whole so soon after its first byte.
    pub head: Duration,
    /// A body must be whole so soon after its head, and a second longer for every 64 KiB.
    pub body: Duration,
    /// An answer must be taken so soon, and a second longer for every 64 KiB.
    pub answer: Duration,
}

impl Default for Deadlines {
    fn default() -> Deadlines {
        Deadlines {
            idle: Duration::from_secs(30),
            head: Duration::from_secs(10),
            body: Duration::from_secs(20),
            answer: Duration::from_secs(20),
        }
    }
}

/// What the gate lets through.
pub(super) struct Rules {
    pub(super) deadlines: Deadlines,
    /// Host headers that mean this server.
    pub(super) hosts: Vec<String>,
    /// Bytes of a body at most, by path.
    pub(super) body: fn(&str) -> usize,
}

/// A running gate.
pub(super) struct Gate {
    places: Arc<Places>,
    address: SocketAddr,
    accepting: Option<JoinHandle<()>>,
}

impl Gate {
    /// Begins to accept on a listener; clean requests go the given way.
    pub(super) fn open(listener: TcpListener, rules: Rules, way: Way) -> io::Result<Gate> {
        let address = listener.local_addr()?;
        // Accepted sockets inherit it where the system lets them; each connection sets it again.
        socket2::SockRef::from(&listener).set_tcp_nodelay(true)?;
        let places = Arc::new(Places::new(MOST_CONNECTIONS, MOST_LARGE));
        let keeper = Arc::new(Keeper {
            bounds: Bounds {
                hosts: rules.hosts,
                body: rules.body,
            },
            deadlines: rules.deadlines,
            pool: Pool::new(way),
        });
        let accepting = {
            let places = Arc::clone(&places);
            thread::Builder::new()
                .name("gate".to_owned())
                .spawn(move || accept(&listener, &places, &keeper))?
        };
        Ok(Gate {
            places,
            address,
            accepting: Some(accepting),
        })
    }

    /// Accepts nobody any more, lets what is under way end, and closes.
    pub(super) fn close(&mut self) {
        let Some(accepting) = self.accepting.take() else {
            return;
        };
        self.places.stop();
        // The acceptor sleeps in `accept`: a last visitor wakes it.
        drop(TcpStream::connect_timeout(
            &self.address,
            Duration::from_secs(1),
        ));
        accepting.join().ok();
        self.places.wait_until_empty(LAST_ANSWERS);
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.close();
    }
}

fn accept(listener: &TcpListener, places: &Arc<Places>, keeper: &Arc<Keeper>) {
    loop {
        let accepted = listener.accept();
        if places.is_stopping() {
            return;
        }
        let Ok((stream, peer)) = accepted else {
            // Out of descriptors, or a visitor who left at the door: neither ends the office.
            thread::sleep(Duration::from_millis(20));
            continue;
        };
        let place = stream.try_clone().ok().and_then(|it| places.take(it));
        let Some(place) = place else {
            turn_away(&stream, Turned::Busy);
            continue;
        };
        let keeper = Arc::clone(keeper);
        // A thread that cannot be had gives the place back by itself.
        thread::Builder::new()
            .name("connection".to_owned())
            .stack_size(STACK)
            .spawn(move || keeper.serve(stream, peer.ip(), &place))
            .ok();
    }
}

struct Keeper {
    bounds: Bounds,
    deadlines: Deadlines,
    pool: Pool,
}

/// Why a connection ends.
enum Ended {
    /// The other side is gone, or we are stopping.
    Gone,
    Turned(Turned),
}

impl From<Turned> for Ended {
    fn from(it: Turned) -> Ended {
        Ended::Turned(it)
    }
}

impl Keeper {
    fn serve(&self, stream: TcpStream, peer: IpAddr, place: &Place) {
        let mut line = Line {
            stream,
            peer,
            read: Vec::new(),
        };
        if line.stream.set_nodelay(true).is_err() {
            return;
        }
        while !place.is_stopping() {
            match self.answer(&mut line, place) {
                Ok(true) => {}
                Ok(false) | Err(Ended::Gone) => break,
                Err(Ended::Turned(why)) => {
                    turn_away(&line.stream, why);
                    break;
                }
            }
        }
        line.stream.shutdown(Shutdown::Both).ok();
    }

    /// One request and its answer; whether another may follow.
    fn answer(&self, line: &mut Line, place: &Place) -> Result<bool, Ended> {
        place.waits();
        let head = self.head(line)?;
        let large = (head.length > LARGE).then(|| place.large());
        if matches!(large, Some(None)) {
            return Err(Turned::Busy.into());
        }
        let body = line.take(head.length, by(self.deadlines.body, head.length))?;
        if !place.works() {
            return Err(Ended::Gone);
        }
        let passed = self.pool.pass(&head, line.peer, &body)?;
        drop(body);
        let keep = head.keep_alive && !place.is_stopping();
        let deadline = by(self.deadlines.answer, passed.body.len());
        line.give(&passed, head.method, keep, deadline)?;
        Ok(keep)
    }

    fn head(&self, line: &mut Line) -> Result<Head, Ended> {
        let mut deadline = Instant::now() + self.deadlines.idle;
        let mut begun = false;
        loop {
            if let Some((head, length)) = head::read(&line.read, &self.bounds)? {
                line.read.drain(..length);
                return Ok(head);
            }
            if !begun && !line.read.is_empty() {
                begun = true;
                deadline = Instant::now() + self.deadlines.head;
            }
            match line.more(deadline) {
                Ok(()) => {}
                // Silence between requests is no fault.
                Err(Ended::Turned(Turned::TooSlow)) if !begun => return Err(Ended::Gone),
                Err(it) => return Err(it),
            }
        }
    }
}

/// A client's connection and what came beyond the request being read.
struct Line {
    stream: TcpStream,
    peer: IpAddr,
    read: Vec<u8>,
}

impl Line {
    fn more(&mut self, deadline: Instant) -> Result<(), Ended> {
        let mut part = [0; 8 * 1024];
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Turned::TooSlow.into());
            }
            self.stream
                .set_read_timeout(Some(left))
                .map_err(|_| Ended::Gone)?;
            match self.stream.read(&mut part) {
                Ok(0) => return Err(Ended::Gone),
                Ok(n) => {
                    self.read.extend_from_slice(&part[..n]);
                    return Ok(());
                }
                Err(it) if is_timeout(&it) || it.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Err(Ended::Gone),
            }
        }
    }

    fn take(&mut self, length: usize, deadline: Instant) -> Result<Vec<u8>, Ended> {
        while self.read.len() < length {
            self.more(deadline)?;
        }
        let rest = self.read.split_off(length);
        Ok(std::mem::replace(&mut self.read, rest))
    }

    /// The whole answer is in memory: a slow reader holds a thread of the gate and nothing of the office.
    fn give(
        &mut self,
        it: &Passed,
        method: Method,
        keep: bool,
        deadline: Instant,
    ) -> Result<(), Ended> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", it.status, it.reason);
        for (name, value) in &it.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let connection = if keep { "keep-alive" } else { "close" };
        let length = it.body.len();
        head.push_str(&format!(
            "Content-Length: {length}\r\nConnection: {connection}\r\n\r\n"
        ));
        let mut bytes = head.into_bytes();
        if method != Method::Head {
            bytes.extend_from_slice(&it.body);
        }
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Ended::Gone);
            }
            self.stream
                .set_write_timeout(Some(left))
                .map_err(|_| Ended::Gone)?;
            match self.stream.write(rest) {
                Ok(0) => return Err(Ended::Gone),
                Ok(n) => rest = &rest[n..],
                Err(it) if is_timeout(&it) || it.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Err(Ended::Gone),
            }
        }
        Ok(())
    }
}

fn is_timeout(it: &io::Error) -> bool {
    matches!(
        it.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}

fn by(least: Duration, length: usize) -> Instant {
    let more = u64::try_from(length / (64 * 1024)).unwrap_or(u64::MAX / 2);
    Instant::now() + least + Duration::from_secs(more.min(3_600))
}

/// Says why in one plain line, and lets the other side read it before the connection is gone.
fn turn_away(mut stream: &TcpStream, why: Turned) {
    let (status, words) = why.status();
    let text = format!("{status} {words}\n");
    let answer = format!(
        "HTTP/1.1 {status} {words}\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n{text}",
        text.len()
    );
    let moment = Some(Duration::from_millis(200));
    stream.set_write_timeout(moment).ok();
    stream.set_read_timeout(moment).ok();
    if stream.write_all(answer.as_bytes()).is_err() {
        return;
    }
    stream.shutdown(Shutdown::Write).ok();
    // Bytes left unread would tear the connection down before the answer is read.
    let mut rest = [0; 4 * 1024];
    for _ in 0..16 {
        if !matches!(stream.read(&mut rest), Ok(n) if n > 0) {
            break;
        }
    }
}
