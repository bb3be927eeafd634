//! Dimensions: by what cases are counted, what each is called, and the groups it has.

use crate::casework::code::{Axis, nearest, plain};
use crate::casework::profile::PlaceKind;
use crate::store::columns::Column;

use super::sheet::{Kind, Words};

/// Which groups there are, and what belongs to them.
mod groups;

/// A calendar unit by which days are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    Year,
    Half,
    Quarter,
    Month,
    /// Monday to Sunday (ISO 8601).
    Week,
    Day,
    Weekday,
    Hour,
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
    /// In which form it was sent on.
    Manner,
    /// How a mediation came about.
    EntrySource,
    Difficulty,
    /// The kind of the mediator's committee.
    Committee,
    /// People involved, in bands.
    Size,
    /// Age of the first applicant, in bands.
    Age,
    /// At once, by a body, by the office itself.
    Handled,
    /// The first case of a matter or a repeat.
    Occurrence,
    /// What became of the invitation to mediate.
    Invitation,
    /// Whether the main period was kept.
    Timeliness,
    /// The light of the duties that run.
    Colour,
    /// How often its body changed.
    Reassignments,
    /// How often a body asked to return it.
    Returns,
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
    D::Manner => "manner" "流转方式" "manner of passing on" ["转送交办"];
    D::EntrySource => "entry_source" "调解来源" "how it came to mediation" ["案件来源", "调解案件来源"];
    D::Difficulty => "difficulty" "难易等级" "difficulty" ["难易", "案件等级"];
    D::Committee => "committee" "调委会类型" "kind of committee" ["调委会", "调解委员会类型"];
    D::Size => "size" "人数规模" "size" ["规模", "人数分段"];
    D::Age => "age" "年龄段" "age" ["年龄"];
    D::Handled => "handled" "办理方式" "way of handling" ["直办转办"];
    D::Occurrence => "occurrence" "初重" "first or again" ["初次重复", "初信重信"];
    D::Invitation => "invitation" "引调情况" "invitation to mediate" ["引调结果"];
    D::Timeliness => "timeliness" "按期情况" "kept in time" ["期限情况"];
    D::Reassignments => "reassignments" "改派次数" "reassignments" ["改派"];
    D::Returns => "returns" "退单次数" "returns" ["退单"];
    D::Colour => "colour" "灯色" "colour" ["颜色", "督办灯", "color"];
    D::On(Dated::Received, Span::Year) => "year" "年份" "year" ["年", "登记年份"];
    D::On(Dated::Received, Span::Half) => "half" "半年" "half-year" ["登记半年"];
    D::On(Dated::Received, Span::Quarter) => "quarter" "季度" "quarter" ["季", "登记季度"];
    D::On(Dated::Received, Span::Month) => "month" "月份" "month" ["月", "登记月份"];
    D::On(Dated::Received, Span::Week) => "week" "周" "week" ["周次", "登记周"];
    D::On(Dated::Received, Span::Day) => "day" "日期" "day" ["日", "登记日期"];
    D::On(Dated::Received, Span::Weekday) => "weekday" "星期" "weekday" ["周几", "登记星期"];
    D::On(Dated::Received, Span::Hour) => "hour" "时点" "hour" ["钟点", "小时", "登记时点"];
    D::On(Dated::Concluded, Span::Year) => "concluded_year" "办结年份" "year concluded" ["办结年"];
    D::On(Dated::Concluded, Span::Half) => "concluded_half" "办结半年" "half-year concluded" [];
    D::On(Dated::Concluded, Span::Quarter) => "concluded_quarter" "办结季度" "quarter concluded" ["办结季"];
    D::On(Dated::Concluded, Span::Month) => "concluded_month" "办结月份" "month concluded" ["办结月"];
    D::On(Dated::Concluded, Span::Week) => "concluded_week" "办结周" "week concluded" ["办结周次"];
    D::On(Dated::Concluded, Span::Day) => "concluded_day" "办结日期" "day concluded" ["办结日"];
    D::On(Dated::Concluded, Span::Weekday) => "concluded_weekday" "办结星期" "weekday concluded" ["办结周几"];
    D::On(Dated::Concluded, Span::Hour) => "concluded_hour" "办结时点" "hour concluded" ["办结钟点", "办结小时"];
}

impl Dated {
    pub fn column(self) -> Column {
        match self {
            Dated::Received => Column::Received,
            Dated::Accepted => Column::Accepted,
            Dated::Concluded => Column::Concluded,
        }
    }

    /// Where the hour of the day stands; nobody counts acceptances by the hour.
    pub fn hours(self) -> Column {
        match self {
            Dated::Received | Dated::Accepted => Column::ReceivedHour,
            Dated::Concluded => Column::ConcludedHour,
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

    /// What the cells of its column hold.
    pub fn kind(self) -> Kind {
        match self {
            D::On(_, Span::Day) => Kind::Day,
            _ => Kind::Code,
        }
    }

    /// Every number of times is a group.
    pub fn is_of_times(self) -> bool {
        matches!(self, D::Reassignments | D::Returns)
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
            D::Mediator | D::Committee => Column::Mediator,
            D::Risk => Column::Risk,
            D::Outcome => Column::Outcome,
            D::ClosingReason => Column::ClosingReason,
            D::Level => Column::Level,
            D::Satisfaction => Column::Satisfaction,
            D::Solved => Column::Solved,
            D::AgreementForm => Column::AgreementForm,
            D::Linkage => Column::Linkage,
            D::Organ => Column::Organ,
            D::Manner => Column::Manner,
            D::EntrySource => Column::EntrySource,
            D::Difficulty => Column::Difficulty,
            D::Size => Column::Headcount,
            D::Age => Column::Age,
            D::Handled => Column::Handled,
            D::Occurrence => Column::Occurrence,
            D::Invitation => Column::Invitation,
            D::Timeliness => Column::Handling,
            D::Reassignments => Column::Reassignments,
            D::Returns => Column::Returns,
            // Told by the case itself: the column only says that there is one.
            D::Colour => Column::State,
            D::On(dated, Span::Hour) => dated.hours(),
            D::On(dated, _) => dated.column(),
        }
    }

    /// Groups have an order of their own: the calendar's, or that of a number.
    pub fn is_in_order(self) -> bool {
        matches!(self, D::On(..) | D::Size | D::Age | D::Colour) || self.is_of_times()
    }

    /// The axis whose codes are its values.
    pub fn axis(self) -> Option<Axis> {
        match self {
            D::Track => Some(Axis::Track),
            D::Channel => Some(Axis::Channel),
            D::Nature => Some(Axis::Nature),
            D::Purpose => Some(Axis::Purpose),
            D::Dispute | D::DisputeType => Some(Axis::DisputeType),
            D::DisputeTally => Some(Axis::DisputeTally),
            D::Platform => Some(Axis::Platform),
            D::Risk => Some(Axis::Risk),
            D::Outcome => Some(Axis::Outcome),
            D::ClosingReason => Some(Axis::ClosingReason),
            D::Level => Some(Axis::Level),
            D::Satisfaction => Some(Axis::Satisfaction),
            D::AgreementForm => Some(Axis::AgreementForm),
            D::Linkage => Some(Axis::Linkage),
            D::Organ => Some(Axis::Organ),
            D::Manner => Some(Axis::Manner),
            D::EntrySource => Some(Axis::EntrySource),
            D::Difficulty => Some(Axis::Difficulty),
            D::Committee => Some(Axis::Committee),
            D::Size => Some(Axis::Size),
            D::Age => Some(Axis::AgeBand),
            _ => None,
        }
    }
}

fn words_of(row: &Row) -> impl Iterator<Item = &'static str> {
    [row.2, row.1, row.3]
        .into_iter()
        .chain(row.4.iter().copied())
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
