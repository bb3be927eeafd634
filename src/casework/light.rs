//! The light of a period (督办灯): green, yellow, orange or red, by the share of its time that is left; and when it next changes.

use minicbor::{Decode, Encode};

use super::calendar::Calendar;
use super::clock::Period;
use super::day::Moment;
use super::occasion::Rules;
use super::period::{Duty, PeriodRule};
use super::reckoning::{Counting, Progress, Run, Suspension};

/// How pressing a running period is. Later is more pressing. Stored for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Light {
    /// 绿
    #[n(0)]
    Green,
    /// 黄: at most 30 % left, unless the office says otherwise.
    #[n(1)]
    Yellow,
    /// 橙: at most 15 % left.
    #[n(2)]
    Orange,
    /// 红: overdue.
    #[n(3)]
    Red,
}

/// At most so many per cent of a period left make it yellow or orange (督办惯例); the office's own choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Lines {
    #[n(0)]
    pub yellow: u8,
    #[n(1)]
    pub orange: u8,
}

impl Default for Lines {
    fn default() -> Lines {
        Lines {
            yellow: 30,
            orange: 15,
        }
    }
}

/// By what lights are told: the days, and the office's lines.
#[derive(Clone, Copy, Debug)]
pub struct Lamp<'a> {
    pub calendar: &'a Calendar,
    pub lines: Lines,
}

/// A change of light to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing {
    pub at: Moment,
    pub to: Light,
}

impl Light {
    pub const ALL: [Light; 4] = [Light::Green, Light::Yellow, Light::Orange, Light::Red];

    pub fn code(self) -> &'static str {
        match self {
            Light::Green => "green",
            Light::Yellow => "yellow",
            Light::Orange => "orange",
            Light::Red => "red",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            Light::Green => "绿",
            Light::Yellow => "黄",
            Light::Orange => "橙",
            Light::Red => "红",
        }
    }

    /// The light of what is used and what is left, in whatever unit; overdue is said apart, since on the last day nothing is left.
    pub fn of(it: &Progress, overdue: bool, lines: Lines) -> Light {
        let whole = it.used.max(0).saturating_add(it.left.max(0));
        let share =
            |percent: u8| it.left.saturating_mul(100) <= whole.saturating_mul(percent.into());
        if overdue {
            Light::Red
        } else if share(lines.orange) {
            Light::Orange
        } else if share(lines.yellow) {
            Light::Yellow
        } else {
            Light::Green
        }
    }
}

impl<'a> Lamp<'a> {
    pub fn of(rules: &'a Rules) -> Lamp<'a> {
        Lamp {
            calendar: &rules.calendar,
            lines: rules.profile.office.lines,
        }
    }

    /// How far a period has run: in the unit of its rule, or in natural days for dates that people set.
    pub fn progress(&self, period: &Period, rule: Option<&PeriodRule>, now: Moment) -> Progress {
        let suspensions = period.suspensions(now.day());
        self.run(period, rule, &suspensions).progress(now)
    }

    /// The light of a running period.
    pub fn light(&self, period: &Period, rule: Option<&PeriodRule>, now: Moment) -> Light {
        let progress = self.progress(period, rule, now);
        Light::of(&progress, period.is_late(now), self.lines)
    }

    /// When a duty of ours that runs next turns to a light beyond the one already marked; none once red was marked.
    pub fn next_crossing(&self, period: &Period, rule: Option<&PeriodRule>) -> Option<Crossing> {
        if !period.is_running() || period.duty != Duty::Office {
            return None;
        }
        let suspensions = period.suspensions(period.trigger.day());
        let run = self.run(period, rule, &suspensions);
        let overdue = Moment(period.due.supervised.0.saturating_add(1));
        let lines = [
            (Light::Yellow, self.lines.yellow),
            (Light::Orange, self.lines.orange),
        ];
        for (light, percent) in lines {
            if light > period.marked {
                // A limit no later than its trigger is red before any other light could show.
                let at = run.when_left(percent).min(overdue);
                return Some(Crossing {
                    at,
                    to: self.light(period, rule, at),
                });
            }
        }
        (Light::Red > period.marked).then_some(Crossing {
            at: overdue,
            to: Light::Red,
        })
    }

    /// When the light a running period shows now turns to a more pressing one, marked or not.
    pub fn turns_after(
        &self,
        period: &Period,
        rule: Option<&PeriodRule>,
        now: Moment,
    ) -> Option<Moment> {
        let shown = Period {
            marked: self.light(period, rule, now),
            ..period.clone()
        };
        self.next_crossing(&shown, rule).map(|it| it.at)
    }

    fn run<'s>(
        &'s self,
        period: &Period,
        rule: Option<&PeriodRule>,
        suspensions: &'s [Suspension],
    ) -> Run<'s> {
        Run {
            calendar: self.calendar,
            counted_in: rule.map_or(Counting::Days, |it| Counting::of(it.term.unit)),
            trigger: period.trigger,
            until: period.due.supervised,
            suspensions,
        }
    }
}

#[cfg(test)]
mod tests;
