//! Why the office did not answer, as data; `wording` says each in both languages.

use crate::casework::code::Axis;
use crate::casework::day::{Day, Moment};
use crate::casework::facts::Number;
use crate::casework::refusal::Refusal;
use crate::casework::track::StepKind;
use crate::reference::calendar::published::TableFault;
use crate::reference::profile::ProfileFault;
use crate::report::sheet::Words;
use crate::report::stretch::Length;
use crate::store::StoreError;
use crate::store::upkeep::LoadError;

/// Why a request was not answered. Nothing was written.
#[derive(Debug)]
pub enum Error {
    /// A rule refuses the step.
    Refused(Refusal),
    /// The same of one of several cases asked about together, which undoes the others.
    OneOf { number: Number, why: Refusal },
    /// The same of several things asked for together, each by its place among them, from 0.
    OfRows(Vec<(usize, Refusal)>),
    /// The file cannot answer.
    Store(StoreError),
    /// A field of a step is not understood.
    Form(FormFault),
    /// No officer of the profile belongs to this user, and none was named.
    WhoAreYou { os_user: String },
    /// The officer named is not in the profile.
    NoSuchOfficer { id: String },
    /// The officer has a password, and it was not given or is wrong.
    Password { officer: String, given: bool },
    /// Name and password do not go together, or nobody may sign in under that name.
    SignInRefused,
    /// Nobody is signed in any more: the password was changed, or the officer has left.
    SignedOut,
    /// The token is none of ours, was revoked, or its officer has left.
    BadToken,
    /// There is no token of that id.
    NoSuchToken { id: String },
    /// Query code and digits lead to no case that a citizen may know of; why not is nobody's business.
    NoSuchTicket,
    /// `--today` is for reading, dry runs and practice offices.
    TodayOnlyReads,
    /// The same key was used for another case or another step.
    KeyUsed { key: String },
    /// The profile is faulty.
    Profile(Vec<ProfileFault>),
    /// A published table of holidays is faulty.
    Calendar(Vec<TableFault>),
    /// A filter names what is not there.
    Filter(FormFault),
    /// The archive was not loaded.
    Load(LoadError),
    /// The file is no case that travels, or was damaged on its way.
    NotATransfer,
    /// The query code of a transferred case leads to one of this office already.
    CodeInUse,
    /// The case was not offered to another office.
    NotOffered,
    /// The first sweep would mark so many periods, some of them late for years.
    FirstSweep { n: usize },
    /// Only these roles may ask this.
    NotEntitled { what: &'static str },
    /// The table would have more cells, or groups, than anybody reads.
    TooManyCells { cells: Option<usize>, most: usize },
    /// Under the report's name something else was frozen for the period.
    OtherOutline(Box<OtherOutline>),
    /// Revealing wants a reason.
    RevealWithoutReason,
    /// Other records of the case hold a name that nothing would tell to mask any more.
    StillNamed {
        number: Number,
        entries: Vec<u32>,
        /// Those asked for and these.
        together: Vec<u32>,
    },
}

impl Error {
    /// Worth trying again: somebody else moved first, or is writing.
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Error::Refused(Refusal::MovedOn { .. })
                | Error::OneOf {
                    why: Refusal::MovedOn { .. },
                    ..
                }
                | Error::Store(StoreError::Busy { .. })
        )
    }
}

/// What was frozen for a period from another outline of the same name.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherOutline {
    pub report: String,
    pub stretch: String,
    /// Of the report that was frozen.
    pub title: Words,
    pub frozen_at: Moment,
    /// Who froze it.
    pub officer: String,
}

/// A field of a step or filter that is not understood.
#[derive(Clone, Debug, PartialEq)]
pub struct FormFault {
    pub field: String,
    pub value: String,
    pub why: FormReason,
}

/// Why a field is not understood.
#[derive(Clone, Debug, PartialEq)]
pub enum FormReason {
    /// The step has no such field.
    NoSuchField {
        step: StepKind,
        near: Option<String>,
    },
    Missing {
        step: StepKind,
    },
    NotADay,
    NotAMoment,
    NotANumber,
    NotAnAmount,
    NotYesOrNo,
    UnknownCode {
        axis: Axis,
        near: Option<String>,
    },
    UnknownTrack {
        near: Option<String>,
    },
    UnknownState {
        near: Option<String>,
    },
    UnknownBody {
        near: Option<String>,
    },
    UnknownOfficer,
    UnknownMediator,
    UnknownPlace,
    NoSuchCase,
    NotAParty,
    UnknownField {
        near: Option<String>,
    },
    /// Nothing of this name is counted by.
    UnknownDimension {
        near: Option<String>,
    },
    /// Nothing of this name is counted.
    UnknownMeasure {
        near: Option<String>,
    },
    /// No stretch of the calendar.
    NotAPeriod,
    /// A period of a length that the report is not for.
    OtherLength {
        lengths: Vec<Length>,
    },
    /// A period that is frozen must be over.
    NotOver {
        last: Day,
    },
    /// Nothing of the period is frozen.
    NotFrozen,
    /// A period and days of its own were both asked for.
    TwoPeriods,
    /// A last day alone, where the days told of must begin somewhere.
    NoFirstDay,
    /// Nothing can have been counted yet.
    InFuture,
    EndsBeforeItBegins,
    /// Neither 同比 nor 环比.
    NotACompare,
    /// There is nothing before all there is.
    NeedsAPeriod,
    /// Not `name=value`, or an operator that the name does not take.
    NotACondition,
    /// Lines are drawn through what follows each other in time.
    NotInTime,
    /// Not `measure` or `measure:asc`.
    NotASort,
    /// More than the field takes.
    TooMany {
        most: usize,
    },
}

impl From<Refusal> for Error {
    fn from(it: Refusal) -> Error {
        Error::Refused(it)
    }
}

impl From<StoreError> for Error {
    fn from(it: StoreError) -> Error {
        Error::Store(it)
    }
}

impl From<FormFault> for Error {
    fn from(it: FormFault) -> Error {
        Error::Form(it)
    }
}

impl From<LoadError> for Error {
    fn from(it: LoadError) -> Error {
        Error::Load(it)
    }
}
