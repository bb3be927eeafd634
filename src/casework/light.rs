//! The light of a period (督办灯): green, yellow, orange or red, by the share of its time that is left.

use super::reckoning::Progress;

/// At most so much of its time left, in per cent, makes a period yellow (督办惯例).
pub const YELLOW: i64 = 30;
/// At most so much left makes it orange.
pub const ORANGE: i64 = 15;

/// How pressing a running period is. Later is more pressing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Light {
    /// 绿
    Green,
    /// 黄: at most 30 % left.
    Yellow,
    /// 橙: at most 15 % left.
    Orange,
    /// 红: overdue.
    Red,
}

impl Light {
    pub const ALL: [Light; 4] = [Light::Green, Light::Yellow, Light::Orange, Light::Red];

    /// The light of what is used and what is left, in whatever unit; overdue is said apart, since on the last day nothing is left.
    pub fn of(used: i64, left: i64, overdue: bool) -> Light {
        let whole = used.max(0).saturating_add(left.max(0));
        let share = |percent: i64| left.saturating_mul(100) <= whole.saturating_mul(percent);
        if overdue {
            Light::Red
        } else if share(ORANGE) {
            Light::Orange
        } else if share(YELLOW) {
            Light::Yellow
        } else {
            Light::Green
        }
    }

    /// The light of a reckoned progress.
    pub fn of_progress(it: &Progress, overdue: bool) -> Light {
        Light::of(it.used, it.left, overdue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_belong_to_the_more_pressing_side() {
        for (used, left, overdue, light) in [
            (0, 60, false, Light::Green),
            (41, 19, false, Light::Green),
            (42, 18, false, Light::Yellow),
            (50, 10, false, Light::Yellow),
            (51, 9, false, Light::Orange),
            (60, 0, false, Light::Orange),
            (60, -1, true, Light::Red),
            // At once: its whole time is the day itself.
            (0, 0, false, Light::Orange),
            (0, 1, false, Light::Green),
        ] {
            assert_eq!(Light::of(used, left, overdue), light, "{used} {left}");
        }
    }
}
