//! An office behind a server: the example township, some of its people with passwords, a few cases.

use std::path::{Path, PathBuf};

use fengqiao::casework::case::CaseId;
use fengqiao::casework::day::Day;
use fengqiao::casework::profile::Profile;
use fengqiao::casework::track::StepKind;
use fengqiao::office::form::{self, Fields};
use fengqiao::office::request::Take;
use fengqiao::office::{Asker, Clock, Office, Reply, Request};
use fengqiao::reference::codes;
use fengqiao::reference::profile::{read_folder, read_profile};
use fengqiao::store::Purpose;
use fengqiao::web::{Config, Deadlines, Server};

use crate::client::Browser;

pub(crate) const PASSWORD: &str = "a plain test password";

pub(crate) const CLERK: &str = "mai-guichan";
/// Clerk and dispatcher.
pub(crate) const DISPATCHER: &str = "huo-peisen";
/// Officer of the body `housing`.
pub(crate) const BUILDER: &str = "zhao-yaokai";
pub(crate) const LEADER: &str = "zhi-zhuowen";
pub(crate) const ADMINISTRATOR: &str = "lian-yongxi";
const PEOPLE: [&str; 5] = [CLERK, DISPATCHER, BUILDER, LEADER, ADMINISTRATOR];

pub(crate) const ID_NUMBER: &str = "11010519491231002X";
pub(crate) const PHONE: &str = "13800138000";
pub(crate) const NAME: &str = "陈大文";

/// Nine o'clock of one Monday: nothing here changes with the year, the weekday or at midnight.
pub(crate) fn clock() -> Clock {
    Clock {
        today: Some(Day::of(2026, 11, 23).unwrap()),
        ..Clock::of_this_pc()
    }
}

/// A served office; the server ends and the folder goes with it.
pub(crate) struct Bench {
    pub(crate) server: Server,
    pub(crate) office: Office,
    folder: tempfile::TempDir,
}

impl Bench {
    pub(crate) fn new() -> Bench {
        Bench::with(|_| {}, Deadlines::default(), false)
    }

    /// The township after a change.
    pub(crate) fn of(change: impl FnOnce(&mut Profile)) -> Bench {
        Bench::with(change, Deadlines::default(), false)
    }

    /// With a gate that waits no longer than this.
    pub(crate) fn served_within(deadlines: Deadlines) -> Bench {
        Bench::with(|_| {}, deadlines, false)
    }

    /// An office that is served to citizens, too.
    pub(crate) fn public() -> Bench {
        Bench::with(|_| {}, Deadlines::default(), true)
    }

    fn with(change: impl FnOnce(&mut Profile), deadlines: Deadlines, public: bool) -> Bench {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.redb");
        let township = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/township");
        let mut profile =
            read_profile(&read_folder(&township).unwrap(), &codes::embedded()).unwrap();
        change(&mut profile);
        let clock = clock();
        drop(Office::found(&path, profile, true, clock, "tester").unwrap());
        let office = Office::open(&path, Purpose::Write, clock).unwrap();
        for officer in PEOPLE {
            let asked = Request::SetPassword {
                officer: officer.to_owned(),
                password: Some(PASSWORD.to_owned()),
            };
            let asker = Asker::at_prompt("tester").claiming(Some(officer));
            office.handle(&asker, asked).unwrap();
        }
        let config = Config {
            address: "127.0.0.1".parse().unwrap(),
            port: 0,
            deadlines,
            public,
        };
        let served = Office::open(&path, Purpose::Bulk, clock).unwrap();
        let server = Server::start(served, config).unwrap();
        Bench {
            server,
            office,
            folder,
        }
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("office.redb")
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.server.address())
    }

    /// A browser of somebody who has signed in.
    #[track_caller]
    pub(crate) fn signed_in(&self, officer: &str) -> Browser {
        let mut browser = self.browser();
        browser.sign_in(officer, PASSWORD).is(303);
        browser
    }

    /// Takes a step at the prompt, as the shell does beside the server.
    #[track_caller]
    pub(crate) fn at_prompt(
        &self,
        officer: &str,
        case: Option<CaseId>,
        kind: StepKind,
        fields: &[(&str, &str)],
    ) -> CaseId {
        let filled: Fields = fields
            .iter()
            .map(|it| (it.0.to_owned(), it.1.to_owned()))
            .collect();
        let rules = self.office.rules();
        let step = form::build(kind, &filled, &rules, &|_| None).unwrap();
        let mut asker = Asker::at_prompt("tester").claiming(Some(officer));
        asker.password = Some(PASSWORD.to_owned());
        let take = Take {
            case,
            steps: vec![step],
            ..Take::default()
        };
        match self.office.handle(&asker, Request::Take(take)).unwrap() {
            Reply::Taken(it) => it.case.id,
            other => panic!("{other:?}"),
        }
    }

    /// An ordinary case with people in it, assigned to the body `housing`.
    pub(crate) fn leak(&self) -> CaseId {
        let id = self.at_prompt(
            CLERK,
            None,
            StepKind::Register,
            &[
                ("channel", "window"),
                ("title", "楼上漏水"),
                ("nature", "help"),
                ("facts", "三楼厨房漏水，陈大文电话13800138000多次交涉未果"),
                ("applicant_name", NAME),
                ("applicant_paper", "id-card"),
                ("applicant_id", ID_NUMBER),
                ("applicant_phone", PHONE),
            ],
        );
        self.at_prompt(
            DISPATCHER,
            Some(id),
            StepKind::Accept,
            &[("track", "hotline")],
        );
        self.at_prompt(
            DISPATCHER,
            Some(id),
            StepKind::Assign,
            &[("body", "housing")],
        );
        id
    }

    /// A restricted case that no body has.
    pub(crate) fn secret(&self) -> CaseId {
        self.at_prompt(
            CLERK,
            None,
            StepKind::Register,
            &[
                ("channel", "window"),
                ("title", "家暴求助不外传"),
                ("applicant_name", "李小明"),
                ("restricted", "violence"),
            ],
        )
    }
}
