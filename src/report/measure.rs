//! Measures: what is counted of each group of cases, and how every rate is defined.

use crate::casework::code::{nearest, plain};
use crate::store::columns::Column;

use super::sheet::{Cell, Kind, Words};

/// Something that is added up over cases; every measure is made of one or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tally {
    /// The cases themselves.
    Cases,
    /// Those still open.
    Open,
    /// Those with one of these codes.
    With(Column, &'static [&'static str]),
    /// Those with any value.
    WithAny(Column),
    /// Open ones whose nearest limit was before today.
    Overdue,
    /// A count kept with each case.
    Sum(Column),
    /// Amounts in fen.
    Fen(Column),
    /// Days from receipt to conclusion, of those concluded.
    DaysTaken,
}

/// What a measure does with its tallies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Made {
    Plain(Tally),
    Money(Tally),
    Share(Tally, Tally),
    Mean(Tally, Tally),
    /// Of what was counted in all groups together.
    ShareOfAll(Tally),
}

const SETTLED: &[&str] = &["settled"];
/// Mediations that ended, either way.
const MEDIATED: &[&str] = &["settled", "unsettled"];
const SATISFIED: &[&str] = &["very-satisfied", "satisfied", "basically-satisfied"];

macro_rules! measures {
    ($($variant:ident $id:literal $zh:literal $en:literal [$($alias:literal),*] $made:expr, $how_zh:literal, $how_en:literal;)+) => {
        /// What is counted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Measure { $(#[doc = $how_en] $variant),+ }

        impl Measure {
            pub const ALL: &'static [Measure] = &[$(Measure::$variant),+];

            /// The key scripts use.
            pub fn id(self) -> &'static str {
                match self { $(Measure::$variant => $id),+ }
            }

            pub fn words(self) -> Words {
                match self { $(Measure::$variant => Words::new($zh, $en)),+ }
            }

            /// How it is counted, to be printed under the table.
            pub fn definition(self) -> Words {
                match self { $(Measure::$variant => Words::new(
                    concat!($zh, "：", $how_zh), concat!($en, ": ", $how_en))),+ }
            }

            fn other_words(self) -> &'static [&'static str] {
                match self { $(Measure::$variant => &[$($alias),*]),+ }
            }

            fn made(self) -> Made {
                match self { $(Measure::$variant => $made),+ }
            }
        }
    };
}

measures! {
    Count "count" "件数" "cases" ["受理件数", "总数", "总量", "登记件数"]
        Made::Plain(Tally::Cases),
        "登记的案件，作废的不计", "cases registered, void ones left out";
    Share "share" "占比" "share of all" ["比重", "比例"]
        Made::ShareOfAll(Tally::Cases),
        "件数 ÷ 本表合计件数", "cases ÷ all cases of this table";
    Open "open" "在办" "open" ["在办件数", "未办结"]
        Made::Plain(Tally::Open),
        "尚未办结、归档、撤回、移送或不予受理", "not yet concluded, archived, withdrawn, transferred or declined";
    Concluded "concluded" "办结" "concluded" ["办结件数", "已办结"]
        Made::Plain(Tally::WithAny(Column::Concluded)),
        "已有办结日期，含其后归档的", "with a day of conclusion, archived ones included";
    ConcludedRate "concluded_rate" "办结率" "concluded of received" ["结案率"]
        Made::Share(Tally::WithAny(Column::Concluded), Tally::Cases),
        "办结 ÷ 件数", "concluded ÷ cases";
    Settled "settled" "调解成功" "settled" ["调解成功件数"]
        Made::Plain(Tally::With(Column::Outcome, SETTLED)),
        "办理结果为调解成功", "outcome settled by mediation";
    Success "success" "调解成功率" "success of mediation" ["成功率"]
        Made::Share(Tally::With(Column::Outcome, SETTLED), Tally::With(Column::Outcome, MEDIATED)),
        "调解成功 ÷（调解成功＋调解不成），以已结调解为分母", "settled ÷ (settled + not settled), of mediations that ended";
    SuccessReceived "success_received" "调解成功率（占受理）" "success of all received" ["受理成功率", "占受理成功率"]
        Made::Share(Tally::With(Column::Outcome, SETTLED), Tally::Cases),
        "调解成功 ÷ 件数，以全部登记案件为分母", "settled ÷ cases, of all received";
    Resolved "resolved" "解决" "resolved" ["解决件数"]
        Made::Plain(Tally::With(Column::Outcome, &["resolved"])),
        "办理结果为解决", "outcome resolved";
    Solved "solved" "解决率" "solved" ["回访解决率"]
        Made::Share(Tally::With(Column::Solved, &["yes"]), Tally::With(Column::Solved, &["yes", "no"])),
        "回访答“已解决” ÷ 回访答是否解决的", "followed up as solved ÷ followed up as solved or not";
    Satisfied "satisfied" "满意率" "satisfied" []
        Made::Share(Tally::With(Column::Satisfaction, SATISFIED), Tally::WithAny(Column::Satisfaction)),
        "（非常满意＋满意＋基本满意）÷ 已评价的", "very satisfied, satisfied or basically satisfied ÷ those who answered";
    Overdue "overdue" "超期" "overdue" ["逾期", "超期件数"]
        Made::Plain(Tally::Overdue),
        "在办且最近的督办期限早于今天", "open, and the nearest supervised limit was before today";
    People "people" "人数" "people" ["涉及人数", "人次"]
        Made::Plain(Tally::Sum(Column::Headcount)),
        "涉及人数之和，未填的按 0 计", "people involved, 0 where not stated";
    Amount "amount" "金额（元）" "amount (yuan)" ["金额", "涉及金额"]
        Made::Money(Tally::Fen(Column::Amount)),
        "涉及金额之和，未填的不计", "amounts at stake, where stated";
    Returns "returns" "退单" "returns" ["退单次数"]
        Made::Plain(Tally::Sum(Column::Returns)),
        "申请退单的次数，准与不准都计；一案最多计 255 次", "returns asked for, granted or not; at most 255 of one case";
    Days "days" "平均用时（天）" "mean days" ["平均用时", "平均天数", "办理天数"]
        Made::Mean(Tally::DaysTaken, Tally::WithAny(Column::Concluded)),
        "登记到办结的自然日之和 ÷ 办结", "natural days from receipt to conclusion ÷ concluded";
}

impl Measure {
    /// The measure meant by a word: its id or a name of it.
    pub fn of(word: &str) -> Option<Measure> {
        let word = plain(word);
        Measure::ALL
            .iter()
            .copied()
            .find(|it| it.all_words().any(|known| plain(&known) == word))
    }

    /// The measure whose name comes nearest to an unknown word.
    pub fn nearest_to(word: &str) -> Option<String> {
        let words: Vec<String> = Measure::ALL.iter().flat_map(|it| it.all_words()).collect();
        nearest(word, words.iter().map(|it| (it.as_str(), it))).cloned()
    }

    fn all_words(self) -> impl Iterator<Item = String> {
        let words = self.words();
        [
            words.zh.into_owned(),
            self.id().to_owned(),
            words.en.into_owned(),
        ]
        .into_iter()
        .chain(self.other_words().iter().map(|it| (*it).to_owned()))
    }

    /// What the cells of its column hold.
    pub fn kind(self) -> Kind {
        match self.made() {
            Made::Plain(_) => Kind::Int,
            Made::Money(_) => Kind::Money,
            Made::Share(..) | Made::ShareOfAll(_) => Kind::Ratio,
            Made::Mean(..) => Kind::Mean,
        }
    }

    /// Is a share or a mean, whose parts must be known to read it.
    pub fn is_rate(self) -> bool {
        !matches!(self.made(), Made::Plain(_) | Made::Money(_))
    }

    /// What must be added up for it.
    pub fn tallies(self) -> Vec<Tally> {
        match self.made() {
            Made::Plain(it) | Made::Money(it) | Made::ShareOfAll(it) => vec![it],
            Made::Share(n, d) | Made::Mean(n, d) => vec![n, d],
        }
    }

    /// Its value, made of the sums of its tallies in a group and in all of them.
    pub fn cell(self, sum: impl Fn(Tally) -> i64, all: impl Fn(Tally) -> i64) -> Cell {
        match self.made() {
            Made::Plain(it) => Cell::Int(sum(it)),
            Made::Money(it) => Cell::Money(sum(it)),
            Made::Share(n, d) => Cell::ratio(sum(n), sum(d)),
            Made::Mean(n, d) => Cell::mean(sum(n), sum(d)),
            Made::ShareOfAll(it) => Cell::ratio(sum(it), all(it)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn words_are_of_one_measure_only() {
        let mut seen: HashMap<String, Measure> = HashMap::new();
        for measure in Measure::ALL {
            for word in measure.all_words() {
                let other = seen.insert(plain(&word), *measure);
                assert!(other.is_none_or(|it| it == *measure), "{word}");
                assert_eq!(Measure::of(&word), Some(*measure), "{word}");
            }
        }
        assert_eq!(Measure::of("成功律"), None);
        assert_eq!(Measure::nearest_to("成功律").as_deref(), Some("成功率"));
    }

    #[test]
    fn the_two_rates_of_success_differ_in_what_they_are_a_share_of() {
        // 佛山 2019-06..10: 12507 received, 9627 mediations ended, 3793 settled, published as 39.4%.
        let sum = |it: Tally| match it {
            Tally::Cases => 12_507,
            Tally::With(_, codes) if codes.len() == 1 => 3793,
            _ => 9627,
        };
        assert_eq!(Measure::Success.cell(sum, sum), Cell::ratio(3793, 9627));
        assert_eq!(
            Measure::SuccessReceived.cell(sum, sum),
            Cell::ratio(3793, 12_507)
        );
    }
}
