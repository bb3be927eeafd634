//! Dimensions: by what cases are counted, what each is called, and the groups it has.

use crate::casework::code::{Axis, nearest, plain};
use crate::casework::occasion::Rules;
use crate::casework::profile::{PlaceKind, Profile};
use crate::casework::track::State;
use crate::store::columns::Column;

use super::sheet::{Cell, Kind, Words};

/// A calendar unit by which days are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    Year,
    Quarter,
    Month,
    Day,
    Weekday,
}

/// A day every case has, or may come to have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dated {
    #[default]
    Received,
    Accepted,
    Concluded,
}

/// By what cases are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    State,
    /// Still open or not.
    Open,
    Track,
    Channel,
    Nature,
    Purpose,
    /// First level of the dispute types.
    Dispute,
    /// Second level, as stated.
    DisputeType,
    /// Types of the mediation return (司法部口径).
    DisputeTally,
    Platform,
    /// Street, village or grid, as stated.
    Place,
    PlaceOf(PlaceKind),
    Body,
    Officer,
    Mediator,
    Risk,
    Outcome,
    ClosingReason,
    Level,
    Satisfaction,
    Solved,
    AgreementForm,
    Linkage,
    Organ,
    On(Dated, Span),
}

use Dimension as D;

type Row = (
    Dimension,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

macro_rules! table {
    ($( $dimension:expr => $id:literal $zh:literal $en:literal [$($alias:literal),*]; )*) => {
        /// Every dimension: its id, its names, other words for it.
        const TABLE: &[Row] = &[$(($dimension, $id, $zh, $en, &[$($alias),*])),*];
    };
}

table! {
    D::State => "state" "状态" "state" ["办理状态"];
    D::Open => "open" "在办与否" "open or not" ["在办"];
    D::Track => "track" "途径" "track" ["办理途径"];
    D::Channel => "channel" "渠道" "channel" ["来源", "来源渠道", "source"];
    D::Nature => "nature" "性质" "nature" ["诉求性质", "诉求类型"];
    D::Purpose => "purpose" "目的" "purpose" ["信访目的"];
    D::Dispute => "dispute" "类型" "dispute" ["大类", "纠纷大类", "一级类型", "type"];
    D::DisputeType => "dispute_type" "细类" "dispute type" ["小类", "纠纷类型", "二级类型"];
    D::DisputeTally => "tally" "统计类型" "type of the return" ["司法部口径", "人民调解统计类型"];
    D::Platform => "platform" "平台" "platform" [];
    D::Place => "place" "地点" "place" ["地区", "区域"];
    D::PlaceOf(PlaceKind::Street) => "street" "镇街" "street" ["街道", "乡镇", "town"];
    D::PlaceOf(PlaceKind::Village) => "village" "村居" "village" ["村", "社区", "村社"];
    D::PlaceOf(PlaceKind::Grid) => "grid" "网格" "grid" [];
    D::Body => "body" "承办单位" "body" ["单位", "部门"];
    D::Officer => "officer" "承办人" "officer" ["经办人"];
    D::Mediator => "mediator" "调解员" "mediator" [];
    D::Risk => "risk" "风险" "risk" ["风险等级"];
    D::Outcome => "outcome" "结果" "outcome" ["办理结果"];
    D::ClosingReason => "closing_reason" "结案原因" "reason for closing" ["结案方式"];
    D::Level => "level" "化解层级" "level of settlement" ["层级"];
    D::Satisfaction => "satisfaction" "满意度" "satisfaction" ["满意"];
    D::Solved => "solved" "解决与否" "solved" ["是否解决"];
    D::AgreementForm => "agreement_form" "协议形式" "form of agreement" ["协议"];
    D::Linkage => "linkage" "衔接" "linkage" ["衔接类型", "四个衔接"];
    D::Organ => "organ" "移送单位" "organ" ["联动单位", "source_organ"];
    D::On(Dated::Received, Span::Year) => "year" "年份" "year" ["年", "登记年份"];
    D::On(Dated::Received, Span::Quarter) => "quarter" "季度" "quarter" ["季", "登记季度"];
    D::On(Dated::Received, Span::Month) => "month" "月份" "month" ["月", "登记月份"];
    D::On(Dated::Received, Span::Day) => "day" "日期" "day" ["日", "登记日期"];
    D::On(Dated::Received, Span::Weekday) => "weekday" "星期" "weekday" ["周几"];
    D::On(Dated::Concluded, Span::Year) => "concluded_year" "办结年份" "year concluded" ["办结年"];
    D::On(Dated::Concluded, Span::Quarter) => "concluded_quarter" "办结季度" "quarter concluded" ["办结季"];
    D::On(Dated::Concluded, Span::Month) => "concluded_month" "办结月份" "month concluded" ["办结月"];
    D::On(Dated::Concluded, Span::Day) => "concluded_day" "办结日期" "day concluded" ["办结日"];
    D::On(Dated::Concluded, Span::Weekday) => "concluded_weekday" "办结星期" "weekday concluded" [];
}

impl Dated {
    pub fn column(self) -> Column {
        match self {
            Dated::Received => Column::Received,
            Dated::Accepted => Column::Accepted,
            Dated::Concluded => Column::Concluded,
        }
    }

    pub fn words(self) -> Words {
        match self {
            Dated::Received => Words::new("登记日期", "day received"),
            Dated::Accepted => Words::new("受理日期", "day accepted"),
            Dated::Concluded => Words::new("办结日期", "day concluded"),
        }
    }

    /// The day meant by a word.
    pub fn of(word: &str) -> Option<Dated> {
        match plain(word).as_str() {
            "received" | "登记" | "登记日期" => Some(Dated::Received),
            "accepted" | "受理" | "受理日期" => Some(Dated::Accepted),
            "concluded" | "办结" | "办结日期" => Some(Dated::Concluded),
            _ => None,
        }
    }
}

impl Dimension {
    /// Every dimension there is.
    pub fn all() -> impl Iterator<Item = Dimension> {
        TABLE.iter().map(|it| it.0)
    }

    fn row(self) -> &'static Row {
        TABLE
            .iter()
            .find(|it| it.0 == self)
            .expect("every dimension has a row: a test asks each for its own")
    }

    /// The key scripts use.
    pub fn id(self) -> &'static str {
        self.row().1
    }

    pub fn words(self) -> Words {
        Words::new(self.row().2, self.row().3)
    }

    /// The dimension meant by a word: its id or a name of it.
    pub fn of(word: &str) -> Option<Dimension> {
        let word = plain(word);
        TABLE
            .iter()
            .find(|it| words_of(it).any(|known| plain(known) == word))
            .map(|it| it.0)
    }

    /// The dimension whose name comes nearest to an unknown word, in the language of the word.
    pub fn nearest_to(word: &str) -> Option<&'static str> {
        nearest(
            word,
            TABLE
                .iter()
                .flat_map(|it| words_of(it).map(|known| (known, known))),
        )
    }

    /// Groups have an order of their own, which is that of the calendar.
    pub fn is_of_time(self) -> bool {
        matches!(self, D::On(..))
    }

    /// What the cells of its column hold.
    pub fn kind(self) -> Kind {
        match self {
            D::On(_, Span::Day) => Kind::Day,
            _ => Kind::Code,
        }
    }

    /// The column it is read from.
    pub fn column(self) -> Column {
        match self {
            D::State | D::Open => Column::State,
            D::Track => Column::Track,
            D::Channel => Column::Channel,
            D::Nature => Column::Nature,
            D::Purpose => Column::Purpose,
            D::Dispute | D::DisputeType | D::DisputeTally => Column::DisputeType,
            D::Platform => Column::Platform,
            D::Place | D::PlaceOf(_) => Column::Place,
            D::Body => Column::Body,
            D::Officer => Column::Officer,
            D::Mediator => Column::Mediator,
            D::Risk => Column::Risk,
            D::Outcome => Column::Outcome,
            D::ClosingReason => Column::ClosingReason,
            D::Level => Column::Level,
            D::Satisfaction => Column::Satisfaction,
            D::Solved => Column::Solved,
            D::AgreementForm => Column::AgreementForm,
            D::Linkage => Column::Linkage,
            D::Organ => Column::Organ,
            D::On(dated, _) => dated.column(),
        }
    }

    /// The group of those without a value.
    pub(super) fn nothing(self) -> Cell {
        let (zh, en) = match self {
            D::Body | D::Officer => ("未分派", "not assigned"),
            D::Mediator => ("未指定", "none appointed"),
            D::Outcome | D::ClosingReason | D::Level | D::On(Dated::Concluded, _) => {
                ("未办结", "not concluded")
            }
            D::Satisfaction | D::Solved => ("未评价", "no answer"),
            D::AgreementForm => ("无协议", "no agreement"),
            D::Linkage => ("无衔接", "no linkage"),
            D::Track => ("未定途径", "no track yet"),
            _ => ("未填", "not stated"),
        };
        Cell::code("none", zh, en)
    }

    /// The group of a code.
    pub(super) fn member(self, code: &str, rules: &Rules) -> Cell {
        let named = |axis: Axis| match rules.codes.get(axis, code) {
            Some(it) => Cell::code(it.code.clone(), it.zh.clone(), it.en.clone()),
            None => bare(code),
        };
        let profile = &rules.profile;
        match self {
            D::State => State::of(code).map_or_else(
                || bare(code),
                |it| Cell::code(it.code(), it.zh(), it.code()),
            ),
            D::Open => match State::of(code).is_some_and(State::is_open) {
                true => Cell::code("open", "在办", "open"),
                false => Cell::code("closed", "已了结", "closed"),
            },
            D::Track => named(Axis::Track),
            D::Channel => named(Axis::Channel),
            D::Nature => named(Axis::Nature),
            D::Purpose => named(Axis::Purpose),
            D::Dispute => match rules.codes.top(Axis::DisputeType, code) {
                Some(it) => Cell::code(it.code.clone(), it.zh.clone(), it.en.clone()),
                None => bare(code),
            },
            D::DisputeType => named(Axis::DisputeType),
            D::DisputeTally => match rules.codes.tally_of(code) {
                Some(it) => Cell::code(it.code.clone(), it.zh.clone(), it.en.clone()),
                None => Cell::code("none", "未归类", "not classed"),
            },
            D::Platform => named(Axis::Platform),
            D::Place => place(profile, code),
            D::PlaceOf(kind) => place(profile, within(profile, code, kind)),
            D::Body => name(code, profile.body(code).map(|it| &it.name)),
            D::Officer => name(code, profile.officer(code).map(|it| &it.name)),
            D::Mediator => name(code, profile.mediator(code).map(|it| &it.name)),
            D::Risk => named(Axis::Risk),
            D::Outcome => named(Axis::Outcome),
            D::ClosingReason => named(Axis::ClosingReason),
            D::Level => named(Axis::Level),
            D::Satisfaction => named(Axis::Satisfaction),
            D::Solved => match code {
                "yes" => Cell::code("yes", "已解决", "solved"),
                _ => Cell::code("no", "未解决", "not solved"),
            },
            D::AgreementForm => named(Axis::AgreementForm),
            D::Linkage => named(Axis::Linkage),
            D::Organ => named(Axis::Organ),
            D::On(..) => bare(code),
        }
    }
}

fn words_of(row: &Row) -> impl Iterator<Item = &'static str> {
    [row.2, row.1, row.3]
        .into_iter()
        .chain(row.4.iter().copied())
}

fn bare(code: &str) -> Cell {
    Cell::code(code.to_owned(), code.to_owned(), code.to_owned())
}

fn name(code: &str, known: Option<&String>) -> Cell {
    let name = known.map_or(code, String::as_str).to_owned();
    Cell::code(code.to_owned(), name.clone(), name)
}

fn place(profile: &Profile, code: &str) -> Cell {
    name(code, profile.place(code).map(|it| &it.name))
}

/// The place of this kind over a place; a place known no nearer stands for itself.
fn within<'a>(profile: &Profile, code: &'a str, kind: PlaceKind) -> &'a str {
    let kind_here = profile.place(code).map(|it| it.kind);
    match kind_here {
        Some(here) if here > kind => code.get(..kind.n_digits()).unwrap_or(code),
        None if code.len() > kind.n_digits() => code.get(..kind.n_digits()).unwrap_or(code),
        _ => code,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn words_are_of_one_dimension_only() {
        let mut seen: HashMap<String, Dimension> = HashMap::new();
        for row in TABLE {
            assert_eq!(row.0.id(), row.1);
            for word in words_of(row) {
                let other = seen.insert(plain(word), row.0);
                assert!(other.is_none_or(|it| it == row.0), "{word}");
                assert_eq!(Dimension::of(word), Some(row.0), "{word}");
            }
        }
    }

    #[test]
    fn unknown_words_are_answered_with_the_nearest() {
        for (word, near) in [
            ("纠纷类形", Some("纠纷类型")),
            ("chanel", Some("channel")),
            ("承办单", Some("承办单位")),
            ("xyzzy", None),
        ] {
            assert_eq!(Dimension::of(word), None);
            assert_eq!(Dimension::nearest_to(word), near, "{word}");
        }
        assert_eq!(Dimension::of("类型"), Some(Dimension::Dispute));
        assert_eq!(Dimension::of("Dispute-Type"), Some(Dimension::DisputeType));
    }
}
