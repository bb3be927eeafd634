//! The stages of the work and their steps: the verb of each, and the one line that help shows.

use crate::casework::track::StepKind;
use crate::wording::Lang;

/// A link of the loop (受理 → 流转 → 处置 → 监督 → 反馈), by its name at the prompt.
pub fn stage(lang: Lang, name: &str) -> &str {
    let (zh, en) = match name {
        "intake" => ("受理", "intake"),
        "assign" => ("流转", "assignment"),
        "handle" => ("处置", "handling"),
        "mediate" => ("调解", "mediation"),
        "supervise" => ("监督", "supervision"),
        "follow-up" => ("反馈", "feedback"),
        _ => return name,
    };
    lang.either(zh, en)
}

/// The verb of a step.
pub fn step(lang: Lang, it: StepKind) -> &'static str {
    let (zh, en, ..) = words(it);
    lang.either(zh, en)
}

/// What a step does, in one line of at most 38 columns.
pub fn step_help(lang: Lang, it: StepKind) -> &'static str {
    let (_, _, zh, en) = words(it);
    lang.either(zh, en)
}

/// Verb in both languages, help line in both languages.
#[rustfmt::skip]
fn words(it: StepKind) -> (&'static str, &'static str, &'static str, &'static str) {
    use StepKind as S;
    match it {
        S::Register => ("登记", "register", "登记一件诉求，给出编号", "write a matter down and number it"),
        S::Accept => ("受理", "accept", "受理，可同时确定办理途径", "take the case on"),
        S::Decline => ("不予受理", "decline", "不予受理，写明理由", "not take it on, with the reason"),
        S::AskSupplement => ("要求补正", "ask for a supplement", "告知补正材料", "ask the citizen for what is missing"),
        S::Supplement => ("补正", "supplement", "收下补正的内容和材料", "take in what the citizen brought"),
        S::ContactAgain => ("记录再次反映", "record a further visit", "同一事并入本案", "join another visit to the case"),
        S::AddParty => ("添加当事人", "add a party", "添加一名或几名当事人", "add one or more parties"),
        S::Link => ("关联", "link", "与同一事的案件关联", "link with a case on the same matter"),
        S::Unlink => ("取消关联", "unlink", "取消与另一件案件的关联", "take a link back"),
        S::Restrict => ("设为限阅", "restrict", "设为限阅，无权者看不到", "hide from those not entitled"),
        S::Unrestrict => ("取消限阅", "lift the restriction", "取消限阅，写明理由", "lift the restriction, with reason"),
        S::GradeRisk => ("评定风险", "grade the risk", "评定风险等级：红、黄、绿", "grade it red, yellow or green"),
        S::Alert => ("紧急上报", "report upward", "重大紧急上报或报警", "report the grave and urgent"),
        S::Void => ("作废", "void", "编号作废，保留并写明理由", "take the number out of use"),
        S::Correct => ("更正", "correct", "更正登记内容，写明理由", "amend what was stated"),
        S::Reverse => ("撤销", "reverse", "撤销误操作的最新一步", "take back the newest step"),
        S::Withdraw => ("撤回", "withdraw", "当事人撤回诉求", "the citizen takes the matter back"),
        S::Settle => ("当场办结", "settle at once", "窗口直接答复（直办）", "answer and conclude at once"),
        S::Triage => ("甄别", "triage", "甄别事项，确定办理途径", "choose the track"),
        S::Assign => ("分派", "assign", "派给牵头单位，可加协办单位", "put a body in charge"),
        S::Acknowledge => ("签收", "acknowledge", "承办单位签收", "acknowledge receipt"),
        S::AskReturn => ("申请退单", "ask to return", "单位退回，写明理由", "ask to give the case back"),
        S::GrantReturn => ("同意退单", "grant the return", "同意退单，案件待重新分派", "take the case back from the body"),
        S::RefuseReturn => ("驳回退单", "refuse the return", "驳回退单申请，写明理由", "leave the case with the body"),
        S::HandOver => ("交接", "hand over", "交接给另一名承办人", "pass to another officer in charge"),
        S::OfferTransfer => ("移送", "offer a transfer", "移送其他单位，待对方接收", "offer it to another office"),
        S::ConfirmTransfer => ("确认移送", "confirm the transfer", "对方已接收", "the other office has accepted it"),
        S::CancelTransfer => ("取消移送", "cancel the transfer", "取消移送，仍由本单位办理", "keep the case after all"),
        S::ContactCitizen => ("联系群众", "contact the citizen", "与诉求人联系", "record a talk with the citizen"),
        S::Progress => ("记录进展", "record progress", "记录办理进展", "record what was done"),
        S::Reply => ("拟写答复", "draft the reply", "拟写答复，送审", "draft the reply for review"),
        S::ApproveReply => ("审核通过", "approve the reply", "答复审核通过", "approve the drafted reply"),
        S::ReturnReply => ("退回修改", "return the reply", "写明修改意见", "send the draft back, with remarks"),
        S::DeliverReply => ("送达答复", "deliver the reply", "答复已送达诉求人", "the citizen has the reply"),
        S::AskExtension => ("申请延期", "ask for an extension", "申请延长一个期限", "ask for more time on a period"),
        S::GrantExtension => ("批准延期", "grant the extension", "批准延期，注明已告知群众", "grant more time, citizen told"),
        S::RefuseExtension => ("不批准延期", "refuse the extension", "不批准延期，写明理由", "refuse more time, with reason"),
        S::AskSuspension => ("申请中止计时", "ask for a suspension", "申请中止计时，须附文书", "ask to stop a period, with a paper"),
        S::GrantSuspension => ("批准中止计时", "grant the suspension", "批准中止计时，期限停走", "stop the period"),
        S::RefuseSuspension => ("不批准中止计时", "refuse the suspension", "不批准中止计时，写明理由", "let the period run, with reason"),
        S::Resume => ("恢复计时", "resume", "中止事由消除", "let a stopped period run again"),
        S::ChoosePeriod => ("选用期限", "let a period run", "选用可选或外部的期限", "let a chosen period run"),
        S::EndPeriod => ("期限完成", "end a period", "外部事项或批示已办", "matter or instruction done"),
        S::Conclude => ("办结", "conclude", "办结案件，写明结果", "conclude the case with an outcome"),
        S::Invite => ("引导调解", "invite to mediation", "询问当事人是否愿意调解", "ask the parties to mediate"),
        S::Consent => ("同意调解", "record a consent", "记录当事人同意调解", "a party consents to mediation"),
        S::RefuseMediation => ("拒绝调解", "record a refusal", "记录当事人拒绝调解", "a party refuses mediation"),
        S::AppointMediator => ("指定调解员", "appoint a mediator", "指定或更换调解员", "appoint or change the mediator"),
        S::HoldSession => ("记录调解", "record a session", "一次调解和到场人员", "a session and who was there"),
        S::Agree => ("达成协议", "record the agreement", "书面或口头的协议", "record a written or oral agreement"),
        S::Sign => ("签名", "sign", "各方和调解员已签名", "parties and mediator have signed"),
        S::Stamp => ("盖章", "stamp", "调委会已盖章，协议生效", "the committee's seal is on it"),
        S::BreakOff => ("终止调解", "break off", "终止调解，告知其他途径", "end without agreement, give advice"),
        S::Perform => ("履行完毕", "record performance", "协议已履行完毕", "the agreement is performed"),
        S::ApplyConfirmation => ("申请司法确认", "apply for confirmation", "双方共同申请", "both ask a court to confirm"),
        S::Remind => ("催办", "remind", "催办承办单位", "remind whoever is in charge"),
        S::IssueSlip => ("督办", "serve a slip", "发督办单，写明等级和时限", "supervise by a slip"),
        S::ReceiveSlip => ("签收督办", "receive the slip", "承办单位签收督办单", "sign for the slip"),
        S::AnswerSlip => ("回复督办", "answer the slip", "承办单位回复督办单", "say what was done about it"),
        S::CancelSlip => ("撤销督办", "cancel the slip", "撤销督办单，写明理由", "take the slip back, with reason"),
        S::EscalateSlip => ("升级督办", "escalate the slip", "逾期未回复，报领导", "pass it up to the leaders"),
        S::Expedite => ("加急", "expedite", "标为加急，写明理由", "mark as urgent, with reason"),
        S::Instruct => ("批示", "record an instruction", "记录领导批示", "record a leader's instruction"),
        S::TakeCharge => ("包案", "put a leader in charge", "领导包案", "a leader takes charge"),
        S::Watch => ("跟踪", "watch", "本周跟踪情况", "how it stands this week"),
        S::Consult => ("会商", "record a consultation", "会商决定，可同时记入多件", "decided together, on several cases"),
        S::Inspect => ("评查", "inspect", "案件评查，写明等次和问题", "grade how it was handled"),
        S::FollowUp => ("回访", "follow up", "记录一次回访和群众评价", "record a call and the verdict"),
        S::Rate => ("评价", "rate", "群众自己的评价（好差评）", "the citizen's own verdict"),
        S::RequestReview => ("请求复查", "request a review", "请求上一级机关复查", "asked of the organ above"),
        S::Review => ("复查意见", "record the review", "上一级机关的复查意见", "what the organ above decided"),
        S::RequestRecheck => ("请求复核", "request a recheck", "信访人对复查意见不服", "the citizen asks once more"),
        S::Recheck => ("复核意见", "record the recheck", "复核机关的复核意见", "what the recheck decided"),
        S::Terminate => ("终结", "end for good", "三级终结，同一事由不再受理", "not to be taken up again"),
        S::Reopen => ("重办", "reopen", "重新办理，原记录保留", "handle it again, on record"),
        S::Archive => ("归档", "archive", "归档，案件了结", "close the file for good"),
    }
}
