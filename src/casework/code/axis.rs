//! Axes: the questions a code answers, one table of codes each.

use std::fmt;
use std::str::FromStr;

use minicbor::{Decode, Encode};

/// Declares the axes once: variant, number for good, id (also the file name of its table), Chinese and English name.
macro_rules! axes {
    ($($variant:ident = $n:literal, $id:literal, $zh:literal, $en:literal;)+) => {
        /// One axis of classification (分类维度). Numbers are stored for good: add variants, never change one.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Encode, Decode)]
        #[cbor(index_only)]
        pub enum Axis {
            $(#[doc = $zh] #[n($n)] $variant,)+
        }

        impl Axis {
            /// All axes, in the order of their numbers.
            pub const ALL: &'static [Axis] = &[$(Axis::$variant),+];

            /// The axis in files, flags and JSON.
            pub fn id(self) -> &'static str {
                match self { $(Axis::$variant => $id),+ }
            }

            /// The axis as the office says it.
            pub fn zh(self) -> &'static str {
                match self { $(Axis::$variant => $zh),+ }
            }

            pub fn en(self) -> &'static str {
                match self { $(Axis::$variant => $en),+ }
            }
        }
    };
}

axes! {
    Channel = 0, "channel", "渠道", "channel";
    Nature = 1, "nature", "性质", "nature";
    Purpose = 2, "purpose", "信访目的", "purpose of the petition";
    DisputeType = 3, "dispute-type", "纠纷类型", "dispute type";
    DisputeTally = 4, "dispute-tally", "人民调解统计类型", "dispute type of the mediation return";
    Platform = 5, "platform", "平台", "platform";
    Organ = 6, "organ", "联动单位", "linked organ";
    Track = 7, "track", "办理途径", "track";
    Manner = 8, "manner", "流转方式", "manner of passing on";
    Outcome = 9, "outcome", "办理结果", "outcome";
    ClosingReason = 10, "closing-reason", "结案原因", "reason for closing";
    Way = 11, "way", "法定途径", "lawful way";
    DeclineKind = 12, "decline-kind", "不受理类别", "kind of decline";
    DeclineReason = 13, "decline-reason", "不受理理由", "reason for declining";
    ReturnReason = 14, "return-reason", "退单理由", "reason for returning";
    SuspensionReason = 15, "suspension-reason", "中止计时事由", "reason for suspending the clock";
    AgreementForm = 16, "agreement-form", "协议形式", "form of agreement";
    Attempt = 17, "attempt", "回访接通情况", "follow-up attempt";
    Satisfaction = 18, "satisfaction", "满意度", "satisfaction";
    Risk = 19, "risk", "风险等级", "risk";
    Restriction = 20, "restriction", "限阅事由", "reason for restriction";
    Level = 21, "level", "化解层级", "level of settlement";
    Paper = 22, "paper", "证件类型", "identity paper";
    Sex = 23, "sex", "性别", "sex";
    PartyRole = 24, "party-role", "当事人地位", "role of a party";
    Linkage = 25, "linkage", "衔接类型", "linkage";
    EntrySource = 26, "entry-source", "调解案件来源", "how a mediation came about";
    Size = 27, "size", "人数规模", "size by people involved";
    AgeBand = 28, "age-band", "年龄段", "age band";
    SlipLevel = 30, "slip-level", "督办等级", "level of a slip";
    InspectionGrade = 31, "inspection-grade", "评查等次", "grade of an inspection";
    InspectionFault = 32, "inspection-fault", "评查问题", "fault found by an inspection";
    ReviewDecision = 33, "review-decision", "复查复核意见", "opinion on review";
    Difficulty = 34, "difficulty", "难易等级", "difficulty of a mediation";
    Committee = 35, "committee", "调解委员会类型", "kind of mediation committee";
    Activity = 36, "activity", "工作类别", "kind of activity";
}

impl fmt::Display for Axis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Axis {
    type Err = ();

    /// The id, or the Chinese name.
    fn from_str(text: &str) -> Result<Axis, ()> {
        Axis::ALL
            .iter()
            .copied()
            .find(|it| it.id() == text || it.zh() == text)
            .ok_or(())
    }
}
