//! The office over HTTP: a gate, tiny_http behind it, and pages that ask `Office::handle` like everybody else.

mod api;
mod ask;
mod assets;
mod chrome;
mod form;
mod gate;
mod pace;
mod pages;
mod session;
mod site;
mod table;
mod visit;

use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use crate::office::Office;

pub use gate::Deadlines;

pub use api::{ROUTES, Route};
use ask::{Answer, Ask};
use gate::{Gate, SECRET, Way};
use site::Site;

/// Bytes of a form at most.
const FORM: usize = 1024 * 1024;
/// Bytes of a ledger at most; larger ones are taken in at the prompt.
const LEDGER: usize = 32 * 1024 * 1024;
/// Threads that answer; as many as the gate sends requests at once.
const HANDS: usize = gate::MOST_UPSTREAM;

/// Every address there is, by its method: tests hold each to what it may say.
pub fn addresses() -> impl Iterator<Item = (&'static str, &'static str)> {
    let reading = pages::READING.iter().map(|it| ("GET", it.0));
    let posting = pages::POSTING.iter().map(|it| ("POST", it.0));
    let programs = ROUTES.iter().map(|it| (it.method, it.path));
    reading.chain(posting).chain(programs)
}

/// How the office is served.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// An address of this PC alone; no other is served.
    pub address: IpAddr,
    /// 0: any free port.
    pub port: u16,
    pub deadlines: Deadlines,
    /// The citizens' pages stand open, too.
    pub public: bool,
}

/// A server under way; it ends when dropped.
pub struct Server {
    address: SocketAddr,
    gate: Gate,
    inner: Arc<tiny_http::Server>,
    hands: Vec<JoinHandle<()>>,
    /// Holds the private socket.
    _folder: Option<tempfile::TempDir>,
}

impl Server {
    /// Serves an office on this PC alone: the loopback address is the only one there is.
    pub fn start(office: Office, config: Config) -> io::Result<Server> {
        if !config.address.is_loopback() {
            return Err(io::ErrorKind::AddrNotAvailable.into());
        }
        let listener = TcpListener::bind((config.address, config.port))?;
        let address = listener.local_addr()?;
        let (inner, way, folder) = private_listener()?;
        let inner = Arc::new(inner);
        let site = Arc::new(Site::new(office, config.public));
        let hands = (0..HANDS)
            .map(|_| {
                let (inner, site, secret) =
                    (Arc::clone(&inner), Arc::clone(&site), way.secret.clone());
                thread::Builder::new()
                    .name("page".to_owned())
                    .spawn(move || answer_all(&inner, &site, &secret))
            })
            .collect::<io::Result<_>>()?;
        let rules = gate::Rules {
            deadlines: config.deadlines,
            hosts: hosts(address),
            body: |path| if path == "/import" { LEDGER } else { FORM },
        };
        let gate = Gate::open(listener, rules, way)?;
        Ok(Server {
            address,
            gate,
            inner,
            hands,
            _folder: folder,
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What a browser is pointed at.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Server {
    /// What is under way is answered, then the office file is closed.
    fn drop(&mut self) {
        self.gate.close();
        for _ in &self.hands {
            self.inner.unblock();
        }
        for hand in self.hands.drain(..) {
            hand.join().ok();
        }
    }
}

/// The names by which this PC calls itself. A stranger's name that points here is not one of them.
fn hosts(address: SocketAddr) -> Vec<String> {
    let port = address.port();
    let mut hosts = vec![address.to_string(), format!("localhost:{port}")];
    if port == 80 {
        hosts.extend(["localhost".to_owned(), address.ip().to_string()]);
    }
    hosts
}

/// tiny_http on a socket in a folder that only this user may enter.
#[cfg(unix)]
fn private_listener() -> io::Result<(tiny_http::Server, Way, Option<tempfile::TempDir>)> {
    let folder = tempfile::Builder::new().prefix("fengqiao-").tempdir()?;
    let socket = folder.path().join("page");
    let server = tiny_http::Server::http_unix(&socket).map_err(io::Error::other)?;
    let way = Way {
        socket,
        secret: session::random(),
    };
    Ok((server, way, Some(folder)))
}

/// tiny_http on a loopback port; the secret of this run keeps everybody else out.
#[cfg(not(unix))]
fn private_listener() -> io::Result<(tiny_http::Server, Way, Option<tempfile::TempDir>)> {
    let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0))?;
    // Without it an answer waits 40 ms for the gate's acknowledgement.
    socket2::SockRef::from(&listener).set_tcp_nodelay(true)?;
    let way = Way {
        address: listener.local_addr()?,
        secret: session::random(),
    };
    let server = tiny_http::Server::from_listener(listener, None).map_err(io::Error::other)?;
    Ok((server, way, None))
}

fn answer_all(server: &tiny_http::Server, site: &Site, secret: &str) {
    while let Ok(mut request) = server.recv() {
        let answer = match read(&mut request, secret) {
            // Whatever goes wrong with one page is told on that page; the others go on.
            Some(ask) => catch_unwind(AssertUnwindSafe(|| site.answer(&ask)))
                .unwrap_or_else(|_| site.our_fault(&ask)),
            None => Answer::page(String::new()).with_status(403),
        };
        respond(request, answer);
    }
}

/// The request as a value; none when it did not come through the gate.
fn read(request: &mut tiny_http::Request, secret: &str) -> Option<Ask> {
    let headers: Vec<(String, String)> = request
        .headers()
        .iter()
        .map(|it| {
            let name = it.field.as_str().as_str().to_ascii_lowercase();
            (name, it.value.as_str().to_owned())
        })
        .collect();
    let proof = headers.iter().find(|it| it.0 == SECRET)?;
    if !session::is_same(&proof.1, secret) {
        return None;
    }
    let is_post = *request.method() == tiny_http::Method::Post;
    let target = request.url().to_owned();
    let mut body = Vec::new();
    // The gate has bounded the body.
    request.as_reader().read_to_end(&mut body).ok()?;
    Some(Ask::of(is_post, &target, headers, body))
}

fn respond(request: tiny_http::Request, answer: Answer) {
    let headers = answer.all_headers();
    let mut response = tiny_http::Response::from_data(answer.body)
        .with_status_code(answer.status)
        // The gate takes answers whole.
        .with_chunked_threshold(usize::MAX);
    for (name, value) in headers {
        if let Ok(header) = tiny_http::Header::from_bytes(name.as_bytes(), value.as_bytes()) {
            response.add_header(header);
        }
    }
    // The client may be gone; that is the gate's matter.
    request.respond(response).ok();
}
