//! The sentences of the timeline in Chinese.

use crate::casework::assignment::{self, Charge};
use crate::casework::clock::INSTRUCTED;
use crate::casework::code::Axis;
use crate::casework::facts::Opening;
use crate::casework::party::PartyMark;
use crate::casework::{feedback, handling, intake, mediation, supervision};
use crate::wording::amount::money;
use crate::wording::names::Names;
use crate::wording::{Lang, due, terms};

use super::facts::Phrases;

const ZH: Lang = Lang::Zh;

pub(super) fn intake(it: &intake::Entry, names: &Names<'_>) -> String {
    use intake::Entry as E;
    match it {
        E::Registered { opening } => with("登记", opened(opening, names)),
        E::CarriedOver { opening, claims } => {
            let mut told = Phrases::new(ZH, names);
            told.claims(claims);
            let told = told.end().map(|it| format!("；台账载明：{it}"));
            with("从台账转入", opened(opening, names)) + &told.unwrap_or_default()
        }
        E::Accepted { track, .. } => with(
            "受理",
            track.map(|it| format!("办理途径{}", terms::track(ZH, it))),
        ),
        E::Declined { kind, reason, way } => {
            let way = way.as_deref().map(|it| names.code(ZH, Axis::Way, it));
            format!(
                "{}：{}{}",
                names.code(ZH, Axis::DeclineKind, kind),
                names.code(ZH, Axis::DeclineReason, reason),
                way.map(|it| format!("，告知途径：{it}"))
                    .unwrap_or_default()
            )
        }
        E::Settled { outcome } => {
            format!("当场答复并办结：{}", names.code(ZH, Axis::Outcome, outcome))
        }
        E::SupplementAsked {} => "告知当事人补正".into(),
        E::Supplemented { facts, parties } => {
            let mut said = Phrases::new(ZH, names);
            said.facts(facts);
            with("收到补正", join([said.end(), restated(parties)]))
        }
        E::ContactedAgain { channel, headcount } => {
            let mut said = Phrases::new(ZH, names);
            said.code("channel", Axis::Channel, channel);
            said.count("headcount", *headcount);
            with("群众再次反映", said.end())
        }
        E::PartyAdded { parties } => format!("添加当事人：{}", marks(parties, names)),
        E::Linked { other } => format!("关联{}（重复反映）", names.number(ZH, *other)),
        E::Unlinked { other } => format!("取消与{}的关联", names.number(ZH, *other)),
        E::Restricted { kind } => {
            format!("设为限阅：{}", names.code(ZH, Axis::Restriction, kind))
        }
        E::Unrestricted {} => "取消限阅".into(),
        E::RiskGraded { grade } => {
            format!("风险等级评为：{}", names.code(ZH, Axis::Risk, grade))
        }
        E::Alerted { to_police: true } => "报警（人民调解法§25）".into(),
        E::Alerted { to_police: false } => "重大紧急情况上报（信访工作条例§25）".into(),
        E::Voided {} => "编号作废".into(),
        E::Corrected {
            facts,
            parties,
            track,
            claims,
            ..
        } => {
            let mut said = Phrases::new(ZH, names);
            said.facts(facts);
            said.track(*track);
            if let Some(claims) = claims {
                said.claims(claims);
            }
            with("更正", join([said.end(), restated(parties)]))
        }
        E::Reversed { seqs } => format!("撤销第{}条记录", numbers(seqs)),
        E::Withdrawn {} => "当事人撤回诉求".into(),
    }
}

pub(super) fn assignment(it: &assignment::Entry, names: &Names<'_>) -> String {
    use assignment::Entry as E;
    match it {
        E::Triaged {
            track,
            dispute_type,
            route,
            ..
        } => {
            let mut said = Phrases::new(ZH, names);
            said.code("dispute_type", Axis::DisputeType, dispute_type);
            said.value("route", route.as_deref().map(|it| format!("第{it}行")));
            join([
                Some(format!("甄别为{}", terms::track(ZH, *track))),
                said.end(),
            ])
            .unwrap_or_default()
        }
        E::Assigned {
            lead,
            assisting,
            manner,
        } => {
            let manner = manner.as_deref().map(|it| names.code(ZH, Axis::Manner, it));
            let others: Vec<String> = assisting.iter().map(|it| charge(it, names)).collect();
            let mut text = format!("{}至{}", manner.unwrap_or("分派"), charge(lead, names));
            if !others.is_empty() {
                text += &format!("，协办：{}", others.join("、"));
            }
            text
        }
        E::Acknowledged { body } => format!("{}签收", names.body(body)),
        E::ReturnAsked {
            body,
            reason,
            proposed,
        } => format!(
            "{}申请退单：{}{}",
            names.body(body),
            names.code(ZH, Axis::ReturnReason, reason),
            proposed
                .as_deref()
                .map(|it| format!("，建议由{}办理", names.body(it)))
                .unwrap_or_default()
        ),
        E::ReturnGranted { body } => format!("同意{}退单", names.body(body)),
        E::ReturnRefused { body } => format!("驳回{}的退单申请", names.body(body)),
        E::HandedOver { from, to } => match from {
            Some(from) => format!(
                "承办人由{}交接给{}",
                names.officer(ZH, from),
                names.officer(ZH, to)
            ),
            None => format!("承办人定为{}", names.officer(ZH, to)),
        },
        E::TransferOffered { name, .. } => format!("提出移送{name}，待对方接收"),
        E::TransferConfirmed { number_there } => with(
            "对方已接收，移送完毕",
            number_there.as_deref().map(|it| format!("对方编号{it}")),
        ),
        E::TransferCancelled {} => "取消移送，仍由本单位办理".into(),
    }
}

pub(super) fn handling(it: &handling::Entry, names: &Names<'_>) -> String {
    use handling::Entry as E;
    let period = |it: &str| names.period(ZH, it);
    match it {
        E::CitizenContacted { reached: true } => "已与诉求人联系".into(),
        E::CitizenContacted { reached: false } => "联系诉求人，未联系上".into(),
        E::Progressed {} => "办理进展".into(),
        E::Replied {} => "拟出答复，送审".into(),
        E::ReplyApproved {} => "答复审核通过".into(),
        E::ReplyReturned {} => "答复退回修改".into(),
        E::ReplyDelivered {} => "答复送达诉求人".into(),
        E::ExtensionAsked { rule, amount } => {
            format!(
                "申请“{}”延期{}",
                period(rule),
                extension(names, rule, *amount)
            )
        }
        E::ExtensionGranted {
            rule,
            citizen_told,
            consented,
        } => join([
            Some(format!("批准“{}”延期", period(rule))),
            consented
                .as_deref()
                .map(|it| format!("{}号当事人同意", numbers(it))),
            citizen_told.then(|| "已告知群众理由".to_owned()),
        ])
        .unwrap_or_default(),
        E::PeriodsRestated { calendar } => {
            format!("放假安排公布，期限重新推算（日历`{calendar}`）")
        }
        E::ExtensionRefused { rule } => format!("不批准“{}”延期", period(rule)),
        E::SuspensionAsked { rule, reason } => format!(
            "申请“{}”中止计时：{}",
            period(rule),
            names.code(ZH, Axis::SuspensionReason, reason)
        ),
        E::SuspensionGranted { rule } => format!("批准“{}”中止计时", period(rule)),
        E::SuspensionRefused { rule } => format!("不批准“{}”中止计时", period(rule)),
        E::Resumed { rule } => format!("“{}”恢复计时", period(rule)),
        E::PeriodChosen { rule } => format!("选用期限“{}”", period(rule)),
        E::PeriodEnded { rule } if rule == INSTRUCTED => "领导批示已落实".to_owned(),
        E::PeriodEnded { rule } => format!("“{}”所待事项已完成", period(rule)),
        E::Concluded {
            outcome,
            closing_reason,
            level,
            difficulty,
        } => {
            let mut said = Phrases::new(ZH, names);
            said.code("closing_reason", Axis::ClosingReason, closing_reason);
            said.code("level", Axis::Level, level);
            said.code("difficulty", Axis::Difficulty, difficulty);
            let outcome = format!("办结：{}", names.code(ZH, Axis::Outcome, outcome));
            join([Some(outcome), said.end()]).unwrap_or_default()
        }
    }
}

pub(super) fn mediation(it: &mediation::Entry, names: &Names<'_>) -> String {
    use mediation::Entry as E;
    match it {
        E::Invited { party: Some(no) } => format!("询问{no}号当事人是否愿意调解"),
        E::Invited { party: None } => "询问各方是否愿意调解".into(),
        E::Consented { party } => format!("{party}号当事人同意调解"),
        E::MediationRefused { party } => format!("{party}号当事人拒绝调解"),
        E::MediatorAppointed { mediator } => format!("指定调解员{}", names.mediator(mediator)),
        E::SessionHeld { attended } if attended.is_empty() => "调解一次".into(),
        E::SessionHeld { attended } => format!("调解一次，到场：{}号当事人", numbers(attended)),
        E::Agreed {
            form,
            amount,
            perform_by,
        } => join([
            Some(format!("达成{}", names.code(ZH, Axis::AgreementForm, form))),
            amount.map(|it| format!("金额{}", money(ZH, it))),
            perform_by.map(|it| format!("{it}前履行")),
        ])
        .unwrap_or_default(),
        E::Signed {} => "各方和调解员已在协议上签名".into(),
        E::Stamped {} => "调委会盖章，协议生效（人民调解法§29）".into(),
        E::BrokenOff { reason } => format!(
            "终止调解：{}，已告知其他途径",
            names.code(ZH, Axis::ClosingReason, reason)
        ),
        E::Performed {} => "协议履行完毕".into(),
        E::ConfirmationApplied {} => "双方共同申请司法确认（人民调解法§33）".into(),
    }
}

pub(super) fn supervision(it: &supervision::Entry, names: &Names<'_>) -> String {
    use supervision::Entry as E;
    match it {
        E::Reminded { body: Some(body) } => format!("催办{}", names.body(body)),
        E::Reminded { body: None } => "催办".into(),
        E::Crossed {
            to, baseline, rule, ..
        } => {
            let light = terms::light(Lang::Zh, *to);
            let mark = if *baseline {
                "（启用时的现状）"
            } else {
                ""
            };
            format!("亮{light}灯：{}{mark}", names.period(Lang::Zh, rule))
        }
        E::SlipIssued {
            number,
            level,
            body,
            officer,
            by,
            points,
            ..
        } => {
            let officer = officer
                .as_deref()
                .map_or(String::new(), |it| format!("（{}）", names.officer(ZH, it)));
            let points = if *points > 0 {
                format!("，计{points}分")
            } else {
                String::new()
            };
            format!(
                "发{}{}：{}{officer}，{by}前回复{points}",
                terms::slip_level(ZH, *level),
                names.slip(ZH, *number),
                names.body(body)
            )
        }
        E::SlipReceived { slip } => format!("签收本案第{slip}张督办单"),
        E::SlipAnswered { slip } => format!("回复本案第{slip}张督办单"),
        E::SlipCancelled { slip } => format!("撤销本案第{slip}张督办单，不计分"),
        E::SlipEscalated {
            slip,
            to,
            by,
            estimated,
        } => format!(
            "本案第{slip}张督办单逾期未回复，报{}，{by}前办理{}",
            terms::rung(ZH, *to),
            due::estimated(ZH, *estimated)
        ),
        E::Expedited {} => "加急".into(),
        E::Instructed { leader, by } => {
            let by = by.map_or(String::new(), |it| format!("，{it}前办理"));
            format!("{}批示{by}", names.officer(ZH, leader))
        }
        E::TakenInCharge { leader } => format!("由{}包案", names.officer(ZH, leader)),
        E::Watched {} => "周跟踪".into(),
        E::Consulted { bodies, cases } => {
            let bodies = terms::list(ZH, bodies.iter().map(|it| names.body(it)));
            let others: Vec<String> = cases.iter().map(|it| names.number(ZH, *it)).collect();
            let others = terms::list(ZH, others.iter().map(String::as_str));
            let bodies = if bodies.is_empty() {
                bodies
            } else {
                format!("，参加：{bodies}")
            };
            let others = if others.is_empty() {
                others
            } else {
                format!("，一并决定：{others}")
            };
            format!("会商{bodies}{others}")
        }
        E::Inspected { grade, faults } => {
            let grade = names.code(ZH, Axis::InspectionGrade, grade);
            let faults = terms::list(
                ZH,
                faults
                    .iter()
                    .map(|it| names.code(ZH, Axis::InspectionFault, it)),
            );
            let faults = if faults.is_empty() {
                faults
            } else {
                format!("，问题：{faults}")
            };
            format!("案件评查：{grade}{faults}")
        }
    }
}

pub(super) fn feedback(it: &feedback::Entry, names: &Names<'_>) -> String {
    use feedback::Entry as E;
    let opinion = |it: &str| names.code(ZH, Axis::ReviewDecision, it).to_owned();
    match it {
        E::FollowedUp {
            attempt,
            solved,
            satisfaction,
            call_again,
        } => join([
            Some(format!("回访：{}", names.code(ZH, Axis::Attempt, attempt))),
            solved.map(|it| if it { "已解决" } else { "未解决" }.to_owned()),
            satisfaction
                .as_deref()
                .map(|it| names.code(ZH, Axis::Satisfaction, it).to_owned()),
            call_again.map(|it| format!("{it}再访")),
        ])
        .unwrap_or_default(),
        E::Rated {
            solved,
            satisfaction,
        } => format!(
            "评价：{}，{}",
            if *solved { "已解决" } else { "未解决" },
            names.code(ZH, Axis::Satisfaction, satisfaction)
        ),
        E::ReviewRequested {} => "信访人请求复查（信访工作条例§35）".into(),
        E::ReviewDecided { decision } => format!("复查意见：{}", opinion(decision)),
        E::RecheckRequested {} => "信访人请求复核（信访工作条例§36）".into(),
        E::RecheckDecided { decision } => format!("复核意见：{}", opinion(decision)),
        E::Terminated {} => "三级终结，同一事实和理由不再受理（信访工作条例§36③）".into(),
        E::Reopened {} => "重新办理，原记录保留".into(),
        E::Archived {} => "归档".into(),
    }
}

fn opened(it: &Opening, names: &Names<'_>) -> Option<String> {
    let mut said = Phrases::new(ZH, names);
    said.facts(&it.facts);
    said.track(it.track);
    said.code("risk", Axis::Risk, &it.risk);
    said.code("restricted", Axis::Restriction, &it.restricted);
    let people = (!it.parties.is_empty()).then(|| format!("当事人：{}", marks(&it.parties, names)));
    let travelled = it
        .travelled
        .as_deref()
        .map(|it| format!("由外单位移来，原编号{it}"));
    join([Some(it.number.to_string()), said.end(), people, travelled])
}

/// 1号申请人、2号被申请人.
fn marks(parties: &[PartyMark], names: &Names<'_>) -> String {
    let said: Vec<String> = parties
        .iter()
        .map(|it| format!("{}号{}", it.no, names.code(ZH, Axis::PartyRole, &it.role)))
        .collect();
    said.join("、")
}

fn restated(parties: &[PartyMark]) -> Option<String> {
    let numbers: Vec<u32> = parties.iter().map(|it| it.no).collect();
    (!numbers.is_empty()).then(|| format!("{}号当事人的信息", self::numbers(&numbers)))
}

fn charge(it: &Charge, names: &Names<'_>) -> String {
    let officer = it
        .officer
        .as_deref()
        .map(|it| names.officer(ZH, it).to_owned());
    let by = it.by.map(|it| format!("{it}前办理"));
    match join([officer, by]) {
        Some(more) => format!("{}（{more}）", names.body(&it.body)),
        None => names.body(&it.body).to_owned(),
    }
}

/// An extension in the unit of its rule.
fn extension(names: &Names<'_>, rule: &str, amount: u32) -> String {
    match names.rule(rule, None).and_then(|it| it.extension.as_ref()) {
        Some(it) => terms::length(ZH, amount, it.unit),
        None => amount.to_string(),
    }
}

fn numbers(all: &[u32]) -> String {
    let all: Vec<String> = all.iter().map(u32::to_string).collect();
    all.join("、")
}

fn with(what: &str, more: Option<String>) -> String {
    match more {
        Some(more) => format!("{what}：{more}"),
        None => what.to_owned(),
    }
}

fn join<const N: usize>(parts: [Option<String>; N]) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("，"))
}
