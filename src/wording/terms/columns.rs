//! What the columns of the case table are called above a list or a count.

use crate::store::columns::Column;
use crate::wording::Lang;

/// The header of a column.
pub fn column(lang: Lang, it: Column) -> &'static str {
    let (zh, en) = match it {
        Column::State => ("状态", "state"),
        Column::Track => ("办理途径", "track"),
        Column::Channel => ("渠道", "channel"),
        Column::Nature => ("性质", "nature"),
        Column::Purpose => ("信访目的", "purpose"),
        Column::DisputeType => ("纠纷类型", "dispute type"),
        Column::Platform => ("平台", "platform"),
        Column::Place => ("所属区域", "place"),
        Column::Linkage => ("衔接类型", "linkage"),
        Column::Risk => ("风险等级", "risk"),
        Column::Restriction => ("限阅", "restriction"),
        Column::Outcome => ("办理结果", "outcome"),
        Column::ClosingReason => ("结案原因", "closing reason"),
        Column::Level => ("化解层级", "level"),
        Column::Satisfaction => ("满意度", "satisfaction"),
        Column::Solved => ("是否解决", "solved"),
        Column::AgreementForm => ("协议形式", "form of agreement"),
        Column::Body => ("承办单位", "body"),
        Column::Officer => ("承办人", "officer"),
        Column::Mediator => ("调解员", "mediator"),
        Column::Received => ("登记日期", "received"),
        Column::Accepted => ("受理日期", "accepted"),
        Column::Concluded => ("办结日期", "concluded"),
        Column::Due => ("监督届满", "due"),
        Column::Headcount => ("涉及人数", "people"),
        Column::Amount => ("涉及金额（元）", "amount (yuan)"),
        Column::Returns => ("退单次数", "returns"),
        Column::Reassignments => ("改派次数", "reassignments"),
        Column::Reminders => ("催办次数", "reminders"),
        Column::Reopened => ("重办次数", "reopened"),
        Column::Contacts => ("再次反映次数", "further visits"),
        Column::Reached => ("回访接通", "reached"),
        Column::AtOnce => ("当场办结", "settled at once"),
        Column::Anonymous => ("匿名", "anonymous"),
        Column::Organ => ("来源机关", "source organ"),
        Column::Handling => ("主办理期限", "main period"),
        Column::HandlingLimit => ("主办理期限届满", "main period due"),
        Column::SignIn => ("签收期限", "sign-in period"),
        Column::SignInLimit => ("签收期限届满", "sign-in due"),
        Column::Response => ("响应期限", "response period"),
        Column::ResponseLimit => ("响应期限届满", "response due"),
    };
    lang.either(zh, en)
}
