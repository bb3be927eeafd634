//! Periods (期限) as rules of law: what starts one, what meets it, how long it runs, who is held to it.

use std::collections::BTreeSet;

use minicbor::{Decode, Encode};

use super::day::Day;

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
}

/// What a case is, as far as the choice of its periods goes; all are codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Subject<'a> {
    pub track: &'a str,
    pub nature: Option<&'a str>,
    pub purpose: Option<&'a str>,
}

/// What is wrong with a table of periods; `row` counts from 0 in the rules given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PeriodFault {
    /// Two rows of one id are in force on the same day in the same rule set.
    Overlap {
        row: usize,
        other: usize,
        rule_set: String,
    },
    NoName {
        row: usize,
    },
    /// Ends before it begins.
    NeverInForce {
        row: usize,
    },
    /// Zero of a unit, or an amount of "at once".
    Amount {
        row: usize,
    },
    /// An extension is counted in the unit of its period.
    ExtensionUnit {
        row: usize,
    },
    /// Starts by itself on every track there is.
    NoTrack {
        row: usize,
    },
    /// Belongs to no rule set, or to one that is not known.
    RuleSet {
        row: usize,
    },
    /// Stands in place of a rule that does not exist.
    InsteadOfNothing {
        row: usize,
        id: String,
    },
    /// Two rule sets of one id.
    RuleSetTwice {
        id: String,
    },
}

/// All the rules of all rule sets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PeriodRules {
    version: String,
    rule_sets: Vec<RuleSet>,
    rules: Vec<PeriodRule>,
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

impl PeriodRules {
    /// Checked rules; all faults are named at once.
    pub fn new(
        version: impl Into<String>,
        rule_sets: Vec<RuleSet>,
        rules: Vec<PeriodRule>,
    ) -> Result<PeriodRules, Vec<PeriodFault>> {
        let mut faults = Vec::new();
        let mut known = BTreeSet::new();
        for it in &rule_sets {
            if !known.insert(it.id.as_str()) {
                faults.push(PeriodFault::RuleSetTwice { id: it.id.clone() });
            }
        }
        for (row, rule) in rules.iter().enumerate() {
            faults.extend(faults_alone(row, rule, &known));
            if let Starting::InsteadOf(id) = &rule.starts
                && !rules.iter().any(|it| it.id == *id)
            {
                let id = id.clone();
                faults.push(PeriodFault::InsteadOfNothing { row, id });
            }
            for (other, earlier) in rules[..row].iter().enumerate() {
                let shared = rule
                    .rule_sets
                    .iter()
                    .find(|it| earlier.rule_sets.contains(it));
                if let Some(rule_set) = shared
                    && rule.id == earlier.id
                    && rule.overlaps(earlier)
                {
                    let rule_set = rule_set.clone();
                    faults.push(PeriodFault::Overlap {
                        row,
                        other,
                        rule_set,
                    });
                }
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(PeriodRules {
            version: version.into(),
            rule_sets,
            rules,
        })
    }

    /// The version an entry freezes, so that `explain` can find these rules again.
    pub fn version(&self) -> &str {
        &self.version
    }

    pub fn rule_sets(&self) -> &[RuleSet] {
        &self.rule_sets
    }

    pub fn rules(&self) -> &[PeriodRule] {
        &self.rules
    }

    /// The row of a rule that was the law on the day of its trigger.
    pub fn in_force(&self, rule_set: &str, id: &str, trigger_day: Day) -> Option<&PeriodRule> {
        self.of_set(rule_set)
            .find(|it| it.id == id && it.is_in_force(trigger_day))
    }

    /// The rules that start by themselves at a milestone of such a case.
    pub fn started_by<'a>(
        &'a self,
        rule_set: &'a str,
        milestone: Milestone,
        day: Day,
        subject: Subject<'a>,
    ) -> impl Iterator<Item = &'a PeriodRule> {
        self.of_set(rule_set).filter(move |it| {
            it.starts == Starting::ByItself
                && it.starts_on == milestone
                && milestone != Milestone::Outside
                && it.is_in_force(day)
                && it.is_for(&subject)
        })
    }

    /// The rules an officer may name for such a case on such a day.
    pub fn choices<'a>(
        &'a self,
        rule_set: &'a str,
        day: Day,
        subject: Subject<'a>,
    ) -> impl Iterator<Item = &'a PeriodRule> {
        self.of_set(rule_set).filter(move |it| {
            it.starts != Starting::ByItself && it.is_in_force(day) && it.is_for(&subject)
        })
    }

    fn of_set<'a, 's>(
        &'a self,
        rule_set: &'s str,
    ) -> impl Iterator<Item = &'a PeriodRule> + use<'a, 's> {
        self.rules
            .iter()
            .filter(move |it| it.rule_sets.iter().any(|set| set == rule_set))
    }
}

fn faults_alone(row: usize, rule: &PeriodRule, known: &BTreeSet<&str>) -> Vec<PeriodFault> {
    let names = [&rule.id, &rule.name_zh, &rule.name_en, &rule.basis];
    let reversed = rule
        .effective_from
        .zip(rule.effective_to)
        .is_some_and(|(from, to)| to < from);
    let extension = rule.extension.as_ref();
    let runs = rule.starts == Starting::ByItself && rule.starts_on != Milestone::Outside;
    let in_no_set =
        rule.rule_sets.is_empty() || rule.rule_sets.iter().any(|it| !known.contains(it.as_str()));
    [
        (
            names.iter().any(|it| it.is_empty()),
            PeriodFault::NoName { row },
        ),
        (reversed, PeriodFault::NeverInForce { row }),
        (
            (rule.term.amount == 0) != (rule.term.unit == Unit::AtOnce),
            PeriodFault::Amount { row },
        ),
        (
            extension.is_some_and(|it| it.unit != rule.term.unit),
            PeriodFault::ExtensionUnit { row },
        ),
        (runs && rule.tracks.is_empty(), PeriodFault::NoTrack { row }),
        (in_no_set, PeriodFault::RuleSet { row }),
    ]
    .into_iter()
    .filter_map(|(is_wrong, fault)| is_wrong.then_some(fault))
    .collect()
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
