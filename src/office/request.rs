//! Requests and replies: what may be asked of an office and what it answers, in values.

use crate::casework::case::{Case, CaseId, Step};
use crate::casework::day::{Day, Moment};
use crate::casework::facts::Number;
use crate::casework::profile::{Change, Profile};
use crate::casework::record::Record;
use crate::casework::statement::Statement;
use crate::casework::track::StepKind;
use crate::report::bulletin::Bulletin;
use crate::report::sheet::Sheet;

use super::activity::{Activities, RecordActivities, ReverseActivity};
use super::board::{Board, By};
use super::calendar::CalendarImported;
use super::erasing::{Erase, Erased};
use super::explain::{Explained, RouteOffer};
use super::export::Export;
use super::filter::Filter;
use super::founding::Status;
use super::lists::TodayList;
use super::public::{Progress, Rating, Submission, Submitted, Ticket};
use super::report::Report;
use super::report::freeze::{Differ, Differences, Freeze, Frozen};
use super::sample::Sample;
use super::stats::Stats;
use super::sweep::{Sweep, Swept};
use super::token::NewToken;
use super::who::SignedIn;

/// What may be asked.
#[derive(Debug)]
pub enum Request {
    /// Steps on one case, all or none of them.
    Take(Take),
    /// Steps on several cases, all or none of them: a consultation decides for each.
    Together(Vec<Take>),
    Show(Show),
    List(List),
    Today(Today),
    /// What newly came to a more pressing light, marked once.
    Sweep(Sweep),
    /// By body or officer: overdue, in time, slips, points.
    Board(Board),
    /// A recorded sample of cases, for inspection.
    Sample(Sample),
    Search(Search),
    /// Cases that may be the same as what is about to be registered.
    Likely(Box<Statement>),
    Stats(Stats),
    /// An outline, filled for a period.
    Report(Box<Report>),
    /// A report as it was frozen, by its name.
    Frozen(Frozen),
    /// Reports of a closed period, fixed.
    Freeze(Box<Freeze>),
    /// Frozen reports held against what they would say now.
    Differ(Box<Differ>),
    Export(Box<Export>),
    /// Work that belongs to no case, all of it or nothing.
    RecordActivities(RecordActivities),
    ReverseActivity(ReverseActivity),
    /// Such work, one by one or summed.
    Activities(Activities),
    ExplainDue(Named),
    ExplainRoute(Named),
    ApplyProfile(Box<Profile>),
    ImportCalendar(ImportCalendar),
    AdoptReference,
    SetPassword {
        officer: String,
        password: Option<String>,
    },
    /// An officer's name and password, from a browser.
    SignIn {
        officer: String,
        password: String,
    },
    /// The office's own records, the newest first.
    Audit {
        limit: Option<usize>,
    },
    /// Private parts erased on a lawful basis.
    Erase(Erase),
    /// A token by which a program asks as this officer.
    MakeToken {
        officer: String,
    },
    RevokeToken {
        id: String,
    },
    ListTokens,
    Status,
    /// A citizen hands something in.
    Submit(Box<Submission>),
    /// A citizen asks how their case stands.
    Progress(Ticket),
    /// A citizen says how it was handled.
    Rate(Rating),
}

/// What is answered.
#[derive(Debug)]
pub enum Reply {
    Taken(Box<Taken>),
    Together(Vec<Taken>),
    Case(Box<CaseView>),
    Sheet(Sheet),
    Bulletin(Box<Bulletin>),
    /// None where nothing was frozen under that name.
    Frozen(Option<Box<Bulletin>>),
    Differences(Box<Differences>),
    Likely(Vec<Likely>),
    Today(Box<TodayList>),
    Swept(Box<Swept>),
    Explained(Vec<Explained>),
    Routes(Vec<RouteOffer>),
    Changes(Vec<Change>),
    Calendar(Box<CalendarImported>),
    Status(Box<Status>),
    SignedIn(SignedIn),
    Records(Vec<Record>),
    Erased(Erased),
    Token(NewToken),
    Submitted(Submitted),
    Progress(Box<Progress>),
    Done,
}

/// Steps to take on one case; without a case the first step opens one.
#[derive(Clone, Debug, Default)]
pub struct Take {
    pub case: Option<CaseId>,
    pub steps: Vec<Step>,
    /// When it happened (`--on`); none: now.
    pub on: Option<Moment>,
    /// How many records the asker had seen of the case.
    pub seen: Option<u32>,
    /// The same key again is answered from the record, and nothing is done twice.
    pub key: Option<String>,
    /// Judge only.
    pub dry_run: bool,
}

/// What a request did.
#[derive(Clone, Debug)]
pub struct Taken {
    pub case: Case,
    /// What was recorded now; empty for a dry run and for a repeated key.
    pub records: Vec<Record>,
    /// The key had been used: this is the case it acted on.
    pub repeated: bool,
    /// Other cases that may be the same person on the same matter, for a person to decide.
    pub likely: Vec<Likely>,
}

/// A case that may be a repeat (疑似重复), and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    pub case: CaseId,
    pub number: Number,
    pub why: Likeness,
}

/// What two cases share, strongest first. A shared phone alone is no proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    PaperNo,
    ExternalNo,
    NameAndPhone,
    NameAndPlace,
    Phone,
}

/// A case by whatever name people have for it.
#[derive(Clone, Debug, Default)]
pub struct Named {
    pub name: String,
    pub as_of: Option<Day>,
}

/// A case to be shown.
#[derive(Clone, Debug, Default)]
pub struct Show {
    pub name: String,
    pub as_of: Option<Day>,
    /// The reason for showing masked fields, by which it is recorded.
    pub reveal: Option<String>,
    /// To take this step: refused where the asker may not, or it cannot follow.
    pub toward: Option<StepKind>,
}

/// A case as it is shown, masked unless it was revealed.
#[derive(Clone, Debug)]
pub struct CaseView {
    pub case: Case,
    pub records: Vec<Record>,
    pub revealed: bool,
    /// This asker may see what is masked, with a reason.
    pub may_reveal: bool,
    /// Steps this asker may take next.
    pub next: Vec<StepKind>,
    pub now: Moment,
    /// The numbers of other cases this asker may know of.
    pub linked: Vec<(CaseId, Number)>,
}

/// Cases chosen by facts.
#[derive(Clone, Debug, Default)]
pub struct List {
    pub filter: Filter,
    /// Words that the case's text must hold.
    pub text: Option<String>,
    pub limit: Option<usize>,
    /// Only what is overdue, the longest overdue first.
    pub overdue: bool,
    /// The reason for showing masked fields; recorded once for the whole list.
    pub reveal: Option<String>,
    pub detail: Detail,
}

/// What stands beside the ordinary columns of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    #[default]
    None,
    /// Mediator, sessions, agreement (调解台账).
    Mediation,
    /// Calls tried, and when to call again (回访).
    Calls,
    /// Who handles it, the leader in charge (包案), and the light at a moment.
    Charge(Moment),
    /// Who handles it, what is instructed by when (批示), and the light of that at a moment.
    Instructions(Moment),
}

/// The queue of the day.
#[derive(Clone, Debug, Default)]
pub struct Today {
    /// Of one body, officer or mediator; none: what the asker may act on.
    pub filter: Filter,
    /// Days ahead that count as soon.
    pub soon_days: Option<i32>,
    /// Put together by body or officer: a digest for each.
    pub by: Option<By>,
    /// What was recorded since then comes first: the hand-over between shifts.
    pub since: Option<Moment>,
    pub limit: Option<usize>,
}

/// A year's holidays as published, to be put in force.
#[derive(Clone, Debug, Default)]
pub struct ImportCalendar {
    /// What the file is called.
    pub source: String,
    /// CSV or iCalendar.
    pub text: String,
    /// Tell what would move, and record nothing.
    pub dry_run: bool,
}

/// Words, a phone, an ID number, a name.
#[derive(Clone, Debug, Default)]
pub struct Search {
    pub words: String,
    pub limit: Option<usize>,
}
