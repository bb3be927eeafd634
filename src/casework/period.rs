//! Periods (期限) as rules of law: what starts one, what meets it, how long it runs, who is held to it.

use minicbor::{Decode, Encode};

use super::day::Day;

mod rules;

pub use rules::{PeriodFault, PeriodRules};

/// A closed list whose members are written as codes in tables.
macro_rules! coded {
    ($name:ident: $($variant:ident = $code:literal),+ $(,)?) => {
        impl $name {
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// The code tables write.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            pub fn from_code(code: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|it| it.code() == code)
            }
        }
    };
}

/// What a period is counted in. Stored for good: add variants, never renumber one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Unit {
    /// 立即: within the day itself.
    #[n(0)]
    AtOnce,
    #[n(1)]
    Hour,
    /// An hour in which the office is open.
    #[n(2)]
    WorkingHour,
    /// 日, unless the text says 工作日.
    #[n(3)]
    NaturalDay,
    /// 工作日: make-up days count, holidays do not.
    #[n(4)]
    WorkingDay,
    #[n(5)]
    Month,
    #[n(6)]
    Year,
}

coded!(Unit: AtOnce = "at-once", Hour = "hour", WorkingHour = "working-hour",
    NaturalDay = "natural-day", WorkingDay = "working-day", Month = "month", Year = "year");

/// Whether a last day of rest gives way to the next working day (民法典§203). Stored for good.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Roll {
    #[n(0)]
    Forward,
    #[n(1)]
    No,
}

coded!(Roll: Forward = "forward", No = "no");

/// Whose period it is. Stored for good.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Encode, Decode)]
#[cbor(index_only)]
pub enum Duty {
    /// The office or a body of its street must act: supervised on the stricter day.
    #[n(0)]
    Office,
    /// A citizen's right lapses: the limit of law in full.
    #[n(1)]
    Citizen,
    /// A court, an arbitration board, a superior organ: we only remind.
    #[n(2)]
    Outside,
}

coded!(Duty: Office = "office", Citizen = "citizen", Outside = "outside");

/// A happening in a case from which a period runs, or by which it is met.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Milestone {
    /// 收到: the matter was registered.
    Received,
    /// 受理
    Accepted,
    /// 告知: the citizen was told whether and how it is taken up.
    Notified,
    /// 派单, 转送, 交办
    Assigned,
    /// 签收
    Acknowledged,
    /// 首次联系: the body spoke with the citizen.
    FirstContact,
    /// 答复
    Replied,
    /// 办结
    Concluded,
    /// 协议生效
    AgreementEffective,
    /// 申请司法确认
    ConfirmationApplied,
    /// 请求复查
    ReviewRequested,
    /// 复查意见
    ReviewDecided,
    /// 请求复核
    RecheckRequested,
    /// 复核意见
    RecheckDecided,
    /// 调解结束, with or without an agreement.
    MediationEnded,
    /// 履行完毕
    Performed,
    /// No step of ours (yet): such a period is reckoned only when asked for.
    Outside,
}

coded!(Milestone: Received = "received", Accepted = "accepted", Notified = "notified",
    Assigned = "assigned", Acknowledged = "acknowledged", FirstContact = "first-contact",
    Replied = "replied", Concluded = "concluded", AgreementEffective = "agreement-effective",
    ConfirmationApplied = "confirmation-applied", ReviewRequested = "review-requested",
    ReviewDecided = "review-decided", RecheckRequested = "recheck-requested",
    RecheckDecided = "recheck-decided", MediationEnded = "mediation-ended",
    Performed = "performed", Outside = "outside");

/// Who grants an extension.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Approver {
    /// The officer with the role of leader (本机关负责人).
    Leader,
    /// A court's president, a superior organ.
    Outside,
}

coded!(Approver: Leader = "leader", Outside = "outside");

/// Which question about being in time a period answers for its case; at most one kind each. Stored for good.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Timeliness {
    /// 签收及时: the body signed for it or objected.
    #[n(0)]
    SignIn,
    /// 响应及时: the citizen was first spoken with, or told.
    #[n(1)]
    Response,
    /// 按时办结: the main period (主办理期限) of the case.
    #[n(2)]
    Handling,
}

coded!(Timeliness: SignIn = "sign-in", Response = "response", Handling = "handling");

/// How a period comes to run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Starting {
    /// By itself, at its milestone.
    ByItself,
    /// Only when an officer names it.
    WhenChosen,
    /// Only when an officer names it, and then in place of another rule (简易办理 for 普通办理).
    InsteadOf(String),
}

/// The measure of a period: all that counting needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Term {
    pub unit: Unit,
    pub amount: u32,
    pub roll: Roll,
    pub duty: Duty,
}

/// By how much a period may be extended, and on whose word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Extension {
    /// The most that may be added in all; none where the rule names no figure.
    pub amount: Option<u32>,
    pub unit: Unit,
    pub approver: Option<Approver>,
    /// The citizen must be told the reason.
    pub tell_citizen: bool,
    /// Both parties must consent, on record.
    pub by_consent: bool,
}

/// One period as the law has it during some years.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PeriodRule {
    pub id: String,
    /// 信访, 人民调解, …
    pub domain: String,
    pub name_zh: String,
    pub name_en: String,
    /// What starts it, in the words of the law.
    pub trigger_zh: String,
    pub starts_on: Milestone,
    pub met_on: Milestone,
    pub starts: Starting,
    /// The on-time rate it counts for, if any.
    pub timeliness: Option<Timeliness>,
    /// Codes of the tracks, natures and purposes it is for; none means any.
    pub tracks: Vec<String>,
    pub natures: Vec<String>,
    pub purposes: Vec<String>,
    pub term: Term,
    pub extension: Option<Extension>,
    /// The article.
    pub basis: String,
    /// Read in its source; a rule from memory or in doubt is shown as such.
    pub verified: bool,
    pub note: String,
    /// First and last trigger day for which it is the law.
    pub effective_from: Option<Day>,
    pub effective_to: Option<Day>,
    /// Ids of the rule sets it belongs to.
    pub rule_sets: Vec<String>,
}

/// A named choice of rules: 国家规定, 广东12345, 佛山2020口径 …
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleSet {
    pub id: String,
    pub name_zh: String,
    pub name_en: String,
    pub note: String,
    /// The set whose rules hold where this one has none of its own.
    pub inherits: Option<String>,
    /// Ids of inherited rules that do not hold here.
    pub without: Vec<String>,
}

/// What a case is, as far as the choice of its periods goes; all are codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Subject<'a> {
    pub track: &'a str,
    pub nature: Option<&'a str>,
    pub purpose: Option<&'a str>,
}

impl PeriodRule {
    pub fn is_in_force(&self, day: Day) -> bool {
        self.effective_from.is_none_or(|from| from <= day)
            && self.effective_to.is_none_or(|to| day <= to)
    }

    /// The measure after an extension by so many units more; none when the rule knows no such extension.
    pub fn extended_by(&self, more: u32) -> Option<Term> {
        let extension = self.extension.as_ref()?;
        extension
            .amount
            .is_none_or(|most| more <= most)
            .then(|| Term {
                amount: self.term.amount.saturating_add(more),
                ..self.term
            })
    }

    /// Whether the rule concerns such a case.
    pub fn is_for(&self, subject: &Subject<'_>) -> bool {
        let fits = |codes: &[String], code: Option<&str>| {
            codes.is_empty() || code.is_some_and(|code| codes.iter().any(|it| it == code))
        };
        fits(&self.tracks, Some(subject.track))
            && fits(&self.natures, subject.nature)
            && fits(&self.purposes, subject.purpose)
    }

    fn overlaps(&self, other: &PeriodRule) -> bool {
        let starts_before_end = |a: &PeriodRule, b: &PeriodRule| {
            a.effective_from
                .zip(b.effective_to)
                .is_none_or(|(from, to)| from <= to)
        };
        starts_before_end(self, other) && starts_before_end(other, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_numbers_never_move() {
        let bytes = |units: &[Unit]| -> Vec<Vec<u8>> {
            let stored = units.iter().map(|it| minicbor::to_vec(it).unwrap());
            stored.collect()
        };
        assert_eq!(bytes(Unit::ALL), [[0], [1], [2], [3], [4], [5], [6]]);
        for (place, roll) in [Roll::Forward, Roll::No].into_iter().enumerate() {
            assert_eq!(minicbor::to_vec(roll).unwrap(), [place as u8]);
        }
        for (place, duty) in [Duty::Office, Duty::Citizen, Duty::Outside]
            .into_iter()
            .enumerate()
        {
            assert_eq!(minicbor::to_vec(duty).unwrap(), [place as u8]);
        }
        for (place, it) in Timeliness::ALL.iter().enumerate() {
            assert_eq!(minicbor::to_vec(it).unwrap(), [place as u8]);
        }
    }

    #[test]
    fn codes_lead_back() {
        for it in Milestone::ALL {
            assert_eq!(Milestone::from_code(it.code()), Some(*it));
        }
        for it in Unit::ALL {
            assert_eq!(Unit::from_code(it.code()), Some(*it));
        }
        assert_eq!(Unit::from_code("week"), None);
    }
}
