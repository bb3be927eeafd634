//! Measures: what is counted of each group of cases, and how every rate is defined.

use crate::casework::code::{nearest, plain};
use crate::casework::occasion::Rules;
use crate::store::columns::Column;

use super::count::Amount;
use super::percent::{hundredths_of_percent, mean_hundredths};
use super::sheet::{Cell, Kind, Words};
use super::tally::{ALL, Cond, SETTLED_ON, Stage, Tally, Whom};

use Cond::{Any, AnyOf, Due, Is, IsNot};

/// What a measure does with its tallies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Made {
    Plain(Tally),
    /// Two counts added up.
    Both(Tally, Tally),
    Money(Tally),
    Share(Tally, Tally),
    Mean(Tally, Tally),
    /// Of what was counted in all groups together.
    ShareOfAll(Tally),
    Median(Tally),
    /// The least value that so many of a hundred do not exceed.
    Percentile(Tally, u32),
}

const CASES: Tally = Tally::Cases(ALL);
/// Beyond a limit: what is counted as overdue, and listed.
pub const OVERDUE: &[Cond] = &[Cond::Open, Cond::Late];
const CONCLUDED: Tally = Tally::Cases(&[Any(Column::Concluded)]);
const DISPATCHED: Tally = Tally::Cases(&[Is(Column::Handled, &["dispatched"])]);
const SETTLED: Tally = Tally::Cases(&[Is(Column::Outcome, &["settled"])]);
/// Mediations that ended, either way.
const MEDIATED: Tally = Tally::Cases(&[Is(Column::Outcome, &["settled", "unsettled"])]);
const MET: &[&str] = &["met"];
const PLEASED: &[&str] = &["very-satisfied", "satisfied", "basically-satisfied"];
/// A verdict after which the citizen is called.
pub const DISPLEASED: &[&str] = &["dissatisfied", "very-dissatisfied"];
/// Taken out of assessment (剔除), with a reason on record.
const EXCLUDED: &[&str] = &["excluded"];
const COUNTS: Cond = IsNot(Column::ClosingReason, EXCLUDED);
const ANSWERED_SOLVED: Tally = Tally::Cases(&[Any(Column::Solved), COUNTS]);
const ANSWERED_PLEASED: Tally = Tally::Cases(&[Any(Column::Satisfaction), COUNTS]);

const TO_ACCEPT: Stage = stage(Column::Received, Column::Accepted);
const TO_DISPATCH: Stage = stage(Column::Received, Column::Assigned);
const TO_SIGN: Stage = stage(Column::Assigned, Column::Acknowledged);
const TO_CONTACT: Stage = stage(Column::Assigned, Column::FirstContact);
const TO_ANSWER: Stage = stage(Column::Received, Column::Answered);
const TO_CONCLUDE: Stage = stage(Column::Received, Column::Concluded);

const fn stage(from: Column, to: Column) -> Stage {
    Stage { from, to }
}

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
    Count "count" "件数" "cases" ["总数", "总量", "登记件数", "件", "received"]
        Made::Plain(CASES),
        "登记的案件，作废的不计", "cases registered, void ones left out";
    Share "share" "占比" "share of all" ["比重", "比例"]
        Made::ShareOfAll(CASES),
        "件数 ÷ 本表合计件数", "cases ÷ all cases of this table";
    Batches "batches" "批次" "visits" ["批", "信访批次"]
        Made::Both(CASES, Tally::Sum(Column::Contacts, ALL)),
        "每件首次反映计一批，再次反映每次再计一批", "one for each case, and one for every further visit on it";
    Visitors "visitors" "人次" "visitors" ["信访人次"]
        Made::Plain(Tally::Sum(Column::Visitors, ALL)),
        "每批的人数之和；未写人数的按申请人数计，至少 1 人", "people of every visit; where nobody counted, the applicants, at least one";
    Persons "persons" "人" "persons" ["去重人数", "信访人数"]
        Made::Plain(Tally::Distinct(Whom::Persons, ALL)),
        "申请人去重：证件号码相同为一人，无证件号码的姓名和电话都相同为一人；查不到的不计", "applicants counted once: the same ID number, else the same name and telephone; those not known are left out";
    Matters "matters" "事" "matters" ["事项数", "去重件数"]
        Made::Plain(Tally::Distinct(Whom::Matters, ALL)),
        "经人工确认关联的案件合为一事，其余一件一事", "cases linked by a person as the same matter count once, every other case by itself";
    People "people" "涉及人数" "people" ["人数"]
        Made::Plain(Tally::Sum(Column::Headcount, ALL)),
        "涉及人数之和，未填的按 0 计", "people involved, 0 where not stated";
    Amount "amount" "金额（元）" "amount (yuan)" ["金额", "涉及金额"]
        Made::Money(Tally::Fen(Column::Amount)),
        "涉及金额之和，未填的不计", "amounts at stake, where stated";
    Accepted "accepted" "受理" "accepted" ["受理件数"]
        Made::Plain(Tally::Cases(&[Any(Column::Accepted)])),
        "已有受理日期，直办的以办结为受理", "with a day of acceptance; settled at the window, the day it was settled";
    AtOnce "at_once" "直办" "settled at once" ["直接答复", "当场办结", "直办件数"]
        Made::Plain(Tally::Cases(&[Is(Column::Handled, &["at-once"])])),
        "当场办结的，及台账所载已办结而未派承办单位和调解员的", "settled at the window, or told by a ledger as concluded with neither body nor mediator";
    AtOnceRate "at_once_rate" "直办率" "settled at once of cases" []
        Made::Share(Tally::Cases(&[Is(Column::Handled, &["at-once"])]), CASES),
        "直办 ÷ 件数", "settled at once ÷ cases";
    Dispatched "dispatched" "转派" "dispatched" ["派遣", "派单", "转办", "分派件数", "派遣总数"]
        Made::Plain(DISPATCHED),
        "分派过承办单位的", "cases ever assigned to a body";
    Open "open" "在办" "open" ["在办件数", "未办结"]
        Made::Plain(Tally::Cases(&[Cond::Open])),
        "尚未办结、归档、撤回、移送或不予受理", "not yet concluded, archived, withdrawn, transferred or declined";
    Concluded "concluded" "办结" "concluded" ["办结件数", "已办结", "结案"]
        Made::Plain(CONCLUDED),
        "已有办结日期，含其后归档的", "with a day of conclusion, archived ones included";
    ConcludedRate "concluded_rate" "办结率" "concluded of received" ["结案率"]
        Made::Share(CONCLUDED, CASES),
        "办结 ÷ 件数", "concluded ÷ cases";
    Settled "settled" "调解成功" "settled" ["调解成功件数"]
        Made::Plain(SETTLED),
        "办理结果为调解成功", "outcome settled by mediation";
    Unsettled "unsettled" "调解不成" "not settled" ["调解不成件数"]
        Made::Plain(Tally::Cases(&[Is(Column::Outcome, &["unsettled"])])),
        "办理结果为调解不成", "outcome not settled by mediation";
    Mediated "mediated" "调解结案" "mediations ended" ["已结调解"]
        Made::Plain(MEDIATED),
        "调解成功＋调解不成", "settled + not settled by mediation";
    Success "success" "调解成功率" "success of mediation" ["成功率"]
        Made::Share(SETTLED, MEDIATED),
        "调解成功 ÷（调解成功＋调解不成），以已结调解为分母", "settled ÷ (settled + not settled), of mediations that ended";
    SuccessReceived "success_received" "调解成功率（占受理）" "success of all received" ["受理成功率", "占受理成功率", "化解率"]
        Made::Share(SETTLED, CASES),
        "调解成功 ÷ 件数，以全部登记案件为分母", "settled ÷ cases, of all received";
    Resolved "resolved" "解决" "resolved" ["解决件数"]
        Made::Plain(Tally::Cases(&[Is(Column::Outcome, &["resolved"])])),
        "办理结果为解决", "outcome resolved";
    Invited "invited" "引调" "invited to mediate" ["引调件数", "邀请调解"]
        Made::Plain(Tally::Cases(&[Any(Column::Invitation)])),
        "邀请过当事人调解的", "cases in which a party was invited to mediate";
    Consented "consented" "同意调解" "consented to mediate" []
        Made::Plain(Tally::Cases(&[Is(Column::Invitation, &["consented"])])),
        "当事人已表示同意且无人拒绝", "a party consented and none refused";
    Refused "refused" "拒绝调解" "refused to mediate" []
        Made::Plain(Tally::Cases(&[Is(Column::Invitation, &["refused"])])),
        "有当事人拒绝调解", "a party refused to mediate";
    ConsentRate "consent_rate" "引调同意率" "consented of invited" ["同意率"]
        Made::Share(Tally::Cases(&[Is(Column::Invitation, &["consented"])]), Tally::Cases(&[Any(Column::Invitation)])),
        "同意调解 ÷ 引调", "consented ÷ invited";
    Agreements "agreements" "达成协议" "agreements" ["协议件数"]
        Made::Plain(Tally::Cases(&[Any(Column::AgreementForm)])),
        "达成书面或口头协议的", "with a written or oral agreement";
    Written "written" "书面协议" "written agreements" []
        Made::Plain(Tally::Cases(&[Is(Column::AgreementForm, &["written"])])),
        "达成书面协议的", "with a written agreement";
    Oral "oral" "口头协议" "oral agreements" []
        Made::Plain(Tally::Cases(&[Is(Column::AgreementForm, &["oral"])])),
        "达成口头协议的", "with an oral agreement";
    AgreementAmount "agreement_amount" "协议金额（元）" "amount agreed (yuan)" ["协议金额", "协议涉及金额"]
        Made::Money(Tally::Fen(Column::AgreementAmount)),
        "协议所载金额之和，未载的不计", "amounts of agreements, where stated";
    Performed "performed" "履行" "performed" ["已履行"]
        Made::Plain(Tally::Cases(&[Any(Column::Performed)])),
        "协议已履行的", "agreements performed";
    PerformedRate "performed_rate" "履行率" "performed of agreements" ["协议履行率"]
        Made::Share(Tally::Cases(&[Any(Column::Performed)]), Tally::Cases(&[Any(Column::AgreementForm)])),
        "履行 ÷ 达成协议", "performed ÷ agreements";
    FollowedUp "followed_up" "回访" "followed up" ["回访件数"]
        Made::Plain(Tally::Cases(&[Any(Column::Attempts)])),
        "回访过的，不论是否接通", "cases followed up, reached or not";
    FollowUpRate "follow_up_rate" "回访率" "followed up of concluded" []
        Made::Share(Tally::Cases(&[Any(Column::Attempts), Any(Column::Concluded)]), CONCLUDED),
        "已办结且回访过的 ÷ 办结", "concluded and followed up ÷ concluded";
    Unreached "unreached" "未接通" "not reached" ["回访未接通"]
        Made::Plain(Tally::Cases(&[Any(Column::Attempts), Cond::None(Column::Reached)])),
        "回访过但未接通，不进解决率、满意率的分母", "followed up but not reached: in no rate of answers";
    Excluded "excluded" "剔除" "excluded" ["剔除件数"]
        Made::Plain(Tally::Cases(&[Is(Column::ClosingReason, EXCLUDED)])),
        "结案原因为剔除，不进解决率、满意率的分子分母", "reason for closing: excluded from assessment; in no rate of answers";
    Solved "solved" "解决率" "solved" ["回访解决率"]
        Made::Share(Tally::Cases(&[Is(Column::Solved, &["yes"]), COUNTS]), ANSWERED_SOLVED),
        "回访或自评答“已解决” ÷ 答是否解决的（有效评价），剔除的、未接通的不计", "said to be solved ÷ said to be solved or not, when followed up or unasked; excluded and unreached ones left out";
    SolvedAll "solved_all" "解决率（剔除前）" "solved, none excluded" ["剔除前解决率"]
        Made::Share(Tally::Cases(&[Is(Column::Solved, &["yes"])]), Tally::Cases(&[Any(Column::Solved)])),
        "回访或自评答“已解决” ÷ 答是否解决的，含剔除的", "said to be solved ÷ said to be solved or not, excluded ones included";
    Satisfied "satisfied" "满意率" "satisfied" []
        Made::Share(Tally::Cases(&[Is(Column::Satisfaction, PLEASED), COUNTS]), ANSWERED_PLEASED),
        "（非常满意＋满意＋基本满意）÷ 已评价的，剔除的、未接通的不计", "very satisfied, satisfied or basically satisfied ÷ those who answered; excluded and unreached ones left out";
    SatisfiedAll "satisfied_all" "满意率（剔除前）" "satisfied, none excluded" ["剔除前满意率"]
        Made::Share(Tally::Cases(&[Is(Column::Satisfaction, PLEASED)]), Tally::Cases(&[Any(Column::Satisfaction)])),
        "（非常满意＋满意＋基本满意）÷ 已评价的，含剔除的", "very satisfied, satisfied or basically satisfied ÷ those who answered, excluded ones included";
    Dissatisfied "dissatisfied" "不满意" "dissatisfied" ["不满意件数"]
        Made::Plain(Tally::Cases(&[Is(Column::Satisfaction, DISPLEASED)])),
        "评价为不满意或非常不满意", "dissatisfied or very dissatisfied";
    DissatisfiedRate "dissatisfied_rate" "不满意率" "dissatisfied of answers" []
        Made::Share(Tally::Cases(&[Is(Column::Satisfaction, DISPLEASED), COUNTS]), ANSWERED_PLEASED),
        "（不满意＋非常不满意）÷ 已评价的，剔除的、未接通的不计", "dissatisfied or very dissatisfied ÷ those who answered; excluded and unreached ones left out";
    ResponseRate "response_rate" "响应率" "response in time" ["及时响应率"]
        Made::Share(Tally::Cases(&[Is(Column::Response, MET)]), Tally::Cases(&[Due(Column::Response)])),
        "按时首次联系（告知）的 ÷ 应联系的（已联系＋逾期未联系），没有响应期限的不计", "responded to in time ÷ due (responded to, or past the limit); without such a period left out";
    SignInRate "sign_in_rate" "签收及时率" "signed for in time" ["及时签收率"]
        Made::Share(Tally::Cases(&[Is(Column::SignIn, MET)]), Tally::Cases(&[Due(Column::SignIn)])),
        "按时签收的 ÷ 应签收的（已签收＋逾期未签收），没有签收期限的不计", "signed for in time ÷ due (signed for, or past the limit); without such a period left out";
    OnTime "on_time" "按时办结" "handled in time" ["按时办结件数"]
        Made::Plain(Tally::Cases(&[Is(Column::Handling, MET)])),
        "在主办理期限内办结的", "the main period was met in time";
    Late "late" "超时办结" "handled late" ["逾期办结"]
        Made::Plain(Tally::Cases(&[Is(Column::Handling, &["late"])])),
        "过了主办理期限才办结的", "the main period was met after its limit";
    OnTimeRate "on_time_rate" "按时办结率" "in time of handled" ["按时办结率（占办结）", "按时结案率"]
        Made::Share(Tally::Cases(&[Is(Column::Handling, MET)]), Tally::Cases(&[Is(Column::Handling, &["met", "late"])])),
        "按时办结 ÷（按时办结＋超时办结），以已办结为分母，没有期限的不计", "in time ÷ (in time + late), of those handled; without a main period left out";
    OnTimeDueRate "on_time_due_rate" "按时办结率（占应办结）" "in time of due" ["应办结按时率"]
        Made::Share(Tally::Cases(&[Is(Column::Handling, MET)]), Tally::Cases(&[Due(Column::Handling)])),
        "按时办结 ÷ 应办结（按时办结＋超时办结＋逾期未办结），没有期限的不计", "in time ÷ due (in time, late, or running past the limit); without a main period left out";
    Overdue "overdue" "超期" "overdue" ["逾期", "超期件数", "超期未办结"]
        Made::Plain(Tally::Cases(OVERDUE)),
        "在办且最近的督办期限早于统计日", "open, and the nearest supervised limit was before the day counted on";
    Returns "returns" "退单" "returns" ["退单次数"]
        Made::Plain(Tally::Sum(Column::Returns, ALL)),
        "申请退单的次数，准与不准都计；一案最多计 255 次", "returns asked for, granted or not; at most 255 of one case";
    ReturnRate "return_rate" "退单率" "returned of dispatched" []
        Made::Share(Tally::Cases(&[Any(Column::Returns), Is(Column::Handled, &["dispatched"])]), DISPATCHED),
        "申请过退单的转派件 ÷ 转派", "dispatched cases with a return asked for ÷ dispatched";
    Reassigned "reassigned" "改派" "reassignments" ["改派次数"]
        Made::Plain(Tally::Sum(Column::Reassignments, ALL)),
        "主办单位变更的次数，含来件前已改派的；一案最多计 255 次", "changes of the lead body, those before receipt included; at most 255 of one case";
    Reopened "reopened" "重办" "reopened" ["重办次数"]
        Made::Plain(Tally::Sum(Column::Reopened, ALL)),
        "办结后重新办理的次数", "times a concluded case was taken up again";
    ReopenRate "reopen_rate" "重办率" "reopened of concluded" []
        Made::Share(Tally::Cases(&[Any(Column::Reopened)]), Tally::Cases(&[AnyOf(&[Column::Concluded, Column::Reopened])])),
        "重办过的案件 ÷ 办结过的案件", "cases reopened ÷ cases concluded at least once";
    Reminders "reminders" "催办" "reminders" ["催办次数"]
        Made::Plain(Tally::Sum(Column::Reminders, ALL)),
        "催办的次数；一案最多计 255 次", "reminders sent; at most 255 for one case";
    Again "again" "重复件" "repeats" ["重复"]
        Made::Plain(Tally::Cases(&[Is(Column::Occurrence, &["again"])])),
        "经人工确认与此前案件为同一事的", "linked by a person to an earlier case of the same matter";
    AgainRate "again_rate" "重复率" "repeats of cases" []
        Made::Share(Tally::Cases(&[Is(Column::Occurrence, &["again"])]), CASES),
        "重复件 ÷ 件数", "repeats ÷ cases";
    Collective "collective" "群体件" "of five or more" ["群体性", "集体访"]
        Made::Plain(Tally::Cases(&[Cond::AtLeast(Column::Headcount, 5)])),
        "涉及人数 5 人以上的", "five people or more involved";
    Load "load" "人均在办" "open cases to a mediator" ["调解员负荷"]
        Made::Mean(Tally::Cases(&[Cond::Open, Any(Column::Mediator)]), Tally::Distinct(Whom::Codes(Column::Mediator), &[Cond::Open, Any(Column::Mediator)])),
        "有调解员的在办件 ÷ 有在办件的调解员人数", "open cases with a mediator ÷ mediators with open cases";
    Caseload "caseload" "人均办件" "cases to a mediator" ["调解员人均件数"]
        Made::Mean(Tally::Cases(&[Any(Column::Mediator)]), Tally::Distinct(Whom::Codes(Column::Mediator), &[Any(Column::Mediator)])),
        "有调解员的案件 ÷ 调解员人数", "cases with a mediator ÷ mediators";
    Days "days" "平均用时（天）" "mean days taken" ["平均用时", "平均天数", "办理天数"]
        Made::Mean(Tally::Days(TO_CONCLUDE), CONCLUDED),
        "登记到办结的自然日之和 ÷ 办结", "natural days from receipt to conclusion ÷ concluded";
    DaysMedian "days_median" "用时中位数（天）" "median days taken" []
        Made::Median(Tally::Spread(TO_CONCLUDE)),
        "登记到办结的自然日的中位数，两个日期都有的才计", "median of the natural days from receipt to conclusion, of cases with both days";
    DaysP90 "days_p90" "用时九成位（天）" "days taken, 90 %" []
        Made::Percentile(Tally::Spread(TO_CONCLUDE), 90),
        "九成案件登记到办结不超过的自然日", "natural days from receipt to conclusion that nine cases of ten do not exceed";
    AcceptDays "accept_days" "平均受理用时（天）" "mean days to acceptance" ["受理天数"]
        Made::Mean(Tally::Days(TO_ACCEPT), Tally::Cases(&[Any(Column::Received), Any(Column::Accepted)])),
        "登记到受理的自然日之和 ÷ 两个日期都有的件数", "natural days from receipt to acceptance ÷ cases with both days";
    AcceptDaysMedian "accept_days_median" "受理用时中位数（天）" "median days to acceptance" []
        Made::Median(Tally::Spread(TO_ACCEPT)),
        "登记到受理的自然日的中位数，两个日期都有的才计", "median of the natural days from receipt to acceptance, of cases with both days";
    AcceptDaysP90 "accept_days_p90" "受理用时九成位（天）" "days to acceptance, 90 %" []
        Made::Percentile(Tally::Spread(TO_ACCEPT), 90),
        "九成案件登记到受理不超过的自然日", "natural days from receipt to acceptance that nine cases of ten do not exceed";
    DispatchDays "dispatch_days" "平均分派用时（天）" "mean days to dispatch" ["分派天数"]
        Made::Mean(Tally::Days(TO_DISPATCH), Tally::Cases(&[Any(Column::Received), Any(Column::Assigned)])),
        "登记到最近一次分派的自然日之和 ÷ 两个日期都有的件数", "natural days from receipt to the newest assignment ÷ cases with both days";
    DispatchDaysMedian "dispatch_days_median" "分派用时中位数（天）" "median days to dispatch" []
        Made::Median(Tally::Spread(TO_DISPATCH)),
        "登记到最近一次分派的自然日的中位数，两个日期都有的才计", "median of the natural days from receipt to the newest assignment, of cases with both days";
    DispatchDaysP90 "dispatch_days_p90" "分派用时九成位（天）" "days to dispatch, 90 %" []
        Made::Percentile(Tally::Spread(TO_DISPATCH), 90),
        "九成案件登记到最近一次分派不超过的自然日", "natural days from receipt to the newest assignment that nine cases of ten do not exceed";
    SignDays "sign_days" "平均签收用时（天）" "mean days to signing" ["签收天数"]
        Made::Mean(Tally::Days(TO_SIGN), Tally::Cases(&[Any(Column::Assigned), Any(Column::Acknowledged)])),
        "分派到签收的自然日之和 ÷ 两个日期都有的件数", "natural days from assignment to signing for it ÷ cases with both days";
    SignDaysMedian "sign_days_median" "签收用时中位数（天）" "median days to signing" []
        Made::Median(Tally::Spread(TO_SIGN)),
        "分派到签收的自然日的中位数，两个日期都有的才计", "median of the natural days from assignment to signing for it, of cases with both days";
    SignDaysP90 "sign_days_p90" "签收用时九成位（天）" "days to signing, 90 %" []
        Made::Percentile(Tally::Spread(TO_SIGN), 90),
        "九成案件分派到签收不超过的自然日", "natural days from assignment to signing for it that nine cases of ten do not exceed";
    ContactDays "contact_days" "平均联系用时（天）" "mean days to first contact" ["联系天数"]
        Made::Mean(Tally::Days(TO_CONTACT), Tally::Cases(&[Any(Column::Assigned), Any(Column::FirstContact)])),
        "最近一次分派到首次联系的自然日之和 ÷ 两个日期都有的件数", "natural days from the newest assignment to the first contact ÷ cases with both days";
    ContactDaysMedian "contact_days_median" "联系用时中位数（天）" "median days to first contact" []
        Made::Median(Tally::Spread(TO_CONTACT)),
        "最近一次分派到首次联系的自然日的中位数，两个日期都有的才计", "median of the natural days from the newest assignment to the first contact, of cases with both days";
    ContactDaysP90 "contact_days_p90" "联系用时九成位（天）" "days to first contact, 90 %" []
        Made::Percentile(Tally::Spread(TO_CONTACT), 90),
        "九成案件最近一次分派到首次联系不超过的自然日", "natural days from the newest assignment to the first contact that nine cases of ten do not exceed";
    AnswerDays "answer_days" "平均答复用时（天）" "mean days to the answer" ["答复天数"]
        Made::Mean(Tally::Days(TO_ANSWER), Tally::Cases(&[Any(Column::Received), Any(Column::Answered)])),
        "登记到答复的自然日之和 ÷ 两个日期都有的件数", "natural days from receipt to the answer ÷ cases with both days";
    AnswerDaysMedian "answer_days_median" "答复用时中位数（天）" "median days to the answer" []
        Made::Median(Tally::Spread(TO_ANSWER)),
        "登记到答复的自然日的中位数，两个日期都有的才计", "median of the natural days from receipt to the answer, of cases with both days";
    AnswerDaysP90 "answer_days_p90" "答复用时九成位（天）" "days to the answer, 90 %" []
        Made::Percentile(Tally::Spread(TO_ANSWER), 90),
        "九成案件登记到答复不超过的自然日", "natural days from receipt to the answer that nine cases of ten do not exceed";
    Saved "saved_days" "较一审普通程序平均少用（天）" "mean days saved, ordinary trial" ["节省天数"]
        Made::Mean(Tally::Saved { rule: "CIV-ORD" }, Tally::Cases(SETTLED_ON)),
        "调解成功件：自登记起算的一审普通程序审限届满日减办结日，合计 ÷ 件数；审限见期限表 CIV-ORD", "settled mediations: the last day of a first instance (ordinary procedure) begun on receipt less the day concluded, ÷ cases; the limit is row CIV-ORD of the periods";
    SavedSummary "saved_days_summary" "较一审简易程序平均少用（天）" "mean days saved, summary trial" ["较简易程序节省天数"]
        Made::Mean(Tally::Saved { rule: "CIV-SIM" }, Tally::Cases(SETTLED_ON)),
        "调解成功件：自登记起算的一审简易程序审限届满日减办结日，合计 ÷ 件数；审限见期限表 CIV-SIM", "settled mediations: the last day of a first instance (summary procedure) begun on receipt less the day concluded, ÷ cases; the limit is row CIV-SIM of the periods";
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
            Made::Plain(_) | Made::Both(..) => Kind::Int,
            Made::Money(_) => Kind::Money,
            Made::Share(..) | Made::ShareOfAll(_) => Kind::Ratio,
            Made::Mean(..) => Kind::Mean,
            Made::Median(_) | Made::Percentile(..) => Kind::Quantile,
        }
    }

    /// Is a share or a mean, whose parts must be known to read it.
    pub fn is_rate(self) -> bool {
        !matches!(
            self.made(),
            Made::Plain(_) | Made::Both(..) | Made::Money(_)
        )
    }

    /// What must be added up for it.
    pub fn tallies(self) -> Vec<Tally> {
        match self.made() {
            Made::Plain(it)
            | Made::Money(it)
            | Made::ShareOfAll(it)
            | Made::Median(it)
            | Made::Percentile(it, _) => vec![it],
            Made::Both(n, d) | Made::Share(n, d) | Made::Mean(n, d) => vec![n, d],
        }
    }

    /// The rows of the periods table it is reckoned by, with their sources.
    pub fn bases(self, rules: &Rules) -> Vec<Words> {
        let tallies = self.tallies().into_iter();
        let rules = tallies.filter_map(|it| match it {
            Tally::Saved { rule } => rules.periods.rules().iter().rfind(|it| it.id == rule),
            _ => None,
        });
        let said = rules.map(|it| {
            let (id, n, basis) = (&it.id, it.term.amount, &it.basis);
            Words::new(
                format!("{id}：{}，{n} 个月（{basis}）", it.name_zh),
                format!("{id}: {}, {n} months ({basis})", it.name_en),
            )
        });
        said.collect()
    }

    /// Its value, made of the amounts of its tallies in a group and in all of them.
    pub fn cell<'a>(
        self,
        amount: impl Fn(Tally) -> &'a Amount,
        all: impl Fn(Tally) -> &'a Amount,
    ) -> Cell {
        let sum = |it: Tally| amount(it).number();
        match self.made() {
            Made::Plain(it) => Cell::Int(sum(it)),
            Made::Both(one, other) => Cell::Int(sum(one).saturating_add(sum(other))),
            Made::Money(it) => Cell::Money(sum(it)),
            Made::Share(n, d) => Cell::ratio(sum(n), sum(d)),
            Made::Mean(n, d) => Cell::mean(sum(n), sum(d)),
            Made::ShareOfAll(it) => Cell::ratio(sum(it), all(it).number()),
            Made::Median(it) => amount(it).median(),
            Made::Percentile(it, share) => amount(it).percentile(share),
        }
    }
}

/// How much more one value of a measure is than another, and that as a share of the other where it is a count.
pub fn change(now: &Cell, then: &Cell) -> (Cell, Option<Cell>) {
    match (now, then) {
        (Cell::Int(now), Cell::Int(then)) => {
            let more = now.saturating_sub(*then);
            (Cell::Int(more), Some(Cell::ratio(more, *then)))
        }
        (Cell::Money(now), Cell::Money(then)) => {
            let more = now.saturating_sub(*then);
            (Cell::Money(more), Some(Cell::ratio(more, *then)))
        }
        (now, then) => {
            let difference = hundredths(now)
                .zip(hundredths(then))
                .and_then(|(now, then)| i64::try_from(now - then).ok());
            (
                Cell::Difference {
                    hundredths: difference,
                },
                None,
            )
        }
    }
}

/// A rate in hundredths of a percent, a mean or a median in hundredths, as they are printed.
fn hundredths(cell: &Cell) -> Option<i128> {
    match cell {
        Cell::Ratio { n, d } => hundredths_of_percent(*n, *d),
        Cell::Mean { sum, of } => mean_hundredths(*sum, *of),
        Cell::Quantile { twice, of } => (*of > 0).then(|| i128::from(*twice) * 50),
        _ => None,
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
        let [received, ended, settled] = [12_507, 9627, 3793].map(Amount::Sum);
        let sum = |it: Tally| match it {
            SETTLED => &settled,
            MEDIATED => &ended,
            _ => &received,
        };
        assert_eq!(Measure::Success.cell(sum, sum), Cell::ratio(3793, 9627));
        assert_eq!(
            Measure::SuccessReceived.cell(sum, sum),
            Cell::ratio(3793, 12_507)
        );
    }
}
