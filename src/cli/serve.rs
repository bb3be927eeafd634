//! The web view at the prompt: the office is served on this PC until Ctrl-C, or until the system asks it to end.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::mpsc;

use clap::ArgMatches;

use crate::office::{Reply, Request};
use crate::store::Purpose;
use crate::web::{Config, Deadlines, Server};
use crate::wording::serving;

use super::session::{Failure, Session};

/// Where the web view is looked for when nobody says otherwise.
const PORT: u16 = 8310;

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let address = given.get_one::<IpAddr>("address").copied();
    let address = address.unwrap_or(Ipv4Addr::LOCALHOST.into());
    if !address.is_loopback() {
        return Err(Failure::Said(serving::only_this_pc(session.lang, address)));
    }
    // The cache of a long-lived reader: the queue of the day walks through whole columns.
    let office = session.open(Purpose::Bulk)?;
    let status = office.handle(&session.asker, Request::Status)?;
    let config = Config {
        address,
        port: given.get_one::<u16>("port").copied().unwrap_or(PORT),
        deadlines: Deadlines::default(),
        public: given.get_flag("public"),
    };
    let server = Server::start(office, config)
        .map_err(|it| Failure::Said(serving::not_started(session.lang, config.port, &it)))?;
    let (end, ended) = mpsc::channel();
    // SIGTERM, a closed console and Ctrl-C alike: what is under way is answered first.
    ctrlc::set_handler(move || {
        end.send(()).ok();
    })
    .map_err(|it| Failure::Io(it.to_string()))?;
    session.say(&serving::started(session.lang, &server.url()))?;
    if config.public {
        session.say(&serving::open_to_citizens(session.lang, &server.url()))?;
    }
    if let Reply::Status(it) = status
        && !it.can_sign_in
    {
        session.say(&serving::nobody_can_sign_in(session.lang))?;
    }
    if given.get_flag("open") && open::that_detached(server.url()).is_err() {
        session.say(&serving::open_it_yourself(session.lang))?;
    }
    ended.recv().ok();
    drop(server);
    session.say(&serving::ended(session.lang))?;
    Ok(super::DONE)
}
