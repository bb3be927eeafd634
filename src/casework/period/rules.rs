//! All periods of all rule sets as one checked table: what is the law on a day, and what is wrong with a table that cannot be.

use std::collections::BTreeSet;

use super::{Milestone, PeriodRule, RuleSet, Starting, Subject, Unit};
use crate::casework::day::Day;

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
    /// A rule set inherits from one that is not there, or from itself.
    InheritsNothing {
        id: String,
    },
}

/// All the rules of all rule sets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PeriodRules {
    version: String,
    rule_sets: Vec<RuleSet>,
    /// The office's own rows first.
    rules: Vec<PeriodRule>,
    n_own: usize,
    /// For each rule set in order: places of its rules, those that hold before others of their id first.
    held: Vec<Vec<usize>>,
}

impl PeriodRules {
    /// Checked rules; all faults are named at once.
    pub fn new(
        version: impl Into<String>,
        rule_sets: Vec<RuleSet>,
        rules: Vec<PeriodRule>,
    ) -> Result<PeriodRules, Vec<PeriodFault>> {
        let mut faults = faults_of_sets(&rule_sets);
        faults.extend(faults_of_rows(&rule_sets, &rules, &[]));
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(PeriodRules::made_of(version.into(), rule_sets, rules, 0))
    }

    /// These rules with an office's own over them: a row of its own holds on its days before any other of its id.
    pub fn overlaid(
        &self,
        version: impl Into<String>,
        own: Vec<PeriodRule>,
    ) -> Result<PeriodRules, Vec<PeriodFault>> {
        let base = &self.rules[self.n_own..];
        let faults = faults_of_rows(&self.rule_sets, &own, base);
        if !faults.is_empty() {
            return Err(faults);
        }
        let n_own = own.len();
        let rules = own.into_iter().chain(base.iter().cloned()).collect();
        Ok(PeriodRules::made_of(
            version.into(),
            self.rule_sets.clone(),
            rules,
            n_own,
        ))
    }

    fn made_of(
        version: String,
        rule_sets: Vec<RuleSet>,
        rules: Vec<PeriodRule>,
        n_own: usize,
    ) -> PeriodRules {
        let held = rule_sets.iter();
        let held = held.map(|it| held_in(it, &rule_sets, &rules)).collect();
        PeriodRules {
            version,
            rule_sets,
            rules,
            n_own,
            held,
        }
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

    /// Whether a row is the office's own.
    pub fn is_own(&self, rule: &PeriodRule) -> bool {
        let mut own = self.rules[..self.n_own].iter();
        own.any(|it| std::ptr::eq(it, rule))
    }

    /// The row of a rule that was the law on the day of its trigger.
    pub fn in_force(&self, rule_set: &str, id: &str, trigger_day: Day) -> Option<&PeriodRule> {
        self.of(rule_set)
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
        self.of(rule_set).filter(move |it| {
            it.starts == Starting::ByItself
                && it.starts_on == milestone
                && milestone != Milestone::Outside
                && it.is_in_force(day)
                && it.is_for(&subject)
                && self.holds(rule_set, it, day)
        })
    }

    /// The rules of a set that are the law on a day, each by its one row that holds.
    pub fn on<'a>(&'a self, rule_set: &'a str, day: Day) -> impl Iterator<Item = &'a PeriodRule> {
        self.of(rule_set)
            .filter(move |it| it.is_in_force(day) && self.holds(rule_set, it, day))
    }

    /// Every row of a set, whatever its days, its own before those it inherits.
    pub fn of<'a>(&'a self, rule_set: &str) -> impl Iterator<Item = &'a PeriodRule> + use<'a> {
        let place = self.rule_sets.iter().position(|it| it.id == rule_set);
        let held = place.map_or(&[][..], |it| self.held[it].as_slice());
        held.iter().map(|it| &self.rules[*it])
    }

    /// Whether a row is the one that holds of its id.
    fn holds(&self, rule_set: &str, rule: &PeriodRule, day: Day) -> bool {
        self.in_force(rule_set, &rule.id, day)
            .is_some_and(|it| std::ptr::eq(it, rule))
    }
}

/// Places of the rules of a set, its own before those it inherits.
fn held_in(set: &RuleSet, sets: &[RuleSet], rules: &[PeriodRule]) -> Vec<usize> {
    let mut held = Vec::new();
    let mut without: Vec<&str> = Vec::new();
    for level in lineage(set, sets) {
        for (place, rule) in rules.iter().enumerate() {
            if rule.rule_sets.contains(&level.id)
                && !without.contains(&rule.id.as_str())
                && !held.contains(&place)
            {
                held.push(place);
            }
        }
        without.extend(level.without.iter().map(String::as_str));
    }
    held
}

/// A set, the one it inherits from, and so on.
fn lineage<'a>(set: &'a RuleSet, sets: &'a [RuleSet]) -> impl Iterator<Item = &'a RuleSet> {
    let parent = |it: &&'a RuleSet| {
        let id = it.inherits.as_ref()?;
        sets.iter().find(|it| it.id == *id)
    };
    // As many steps as there are sets: a ring, which is refused, would have no end.
    std::iter::successors(Some(set), parent).take(sets.len())
}

fn faults_of_sets(sets: &[RuleSet]) -> Vec<PeriodFault> {
    let mut faults = Vec::new();
    for (place, it) in sets.iter().enumerate() {
        if sets[..place].iter().any(|other| other.id == it.id) {
            faults.push(PeriodFault::RuleSetTwice { id: it.id.clone() });
        }
        let is_there = |id: &String| sets.iter().any(|other| other.id == *id);
        let ends = lineage(it, sets).any(|it| it.inherits.is_none());
        if !it.inherits.iter().all(is_there) || !ends {
            faults.push(PeriodFault::InheritsNothing { id: it.id.clone() });
        }
    }
    faults
}

/// What is wrong with rows; `base` are rows they may refer to and lie over.
fn faults_of_rows(sets: &[RuleSet], rules: &[PeriodRule], base: &[PeriodRule]) -> Vec<PeriodFault> {
    let mut faults = Vec::new();
    let known: BTreeSet<&str> = sets.iter().map(|it| it.id.as_str()).collect();
    for (row, rule) in rules.iter().enumerate() {
        faults.extend(faults_alone(row, rule, &known));
        if let Starting::InsteadOf(id) = &rule.starts
            && !rules.iter().chain(base).any(|it| it.id == *id)
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
    faults
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
