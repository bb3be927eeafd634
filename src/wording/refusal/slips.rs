//! Refusals of supervision: slips, leaders, limits.

use crate::casework::supervision::slip::{Fault, SlipNumber};
use crate::casework::track::StepKind as S;
use crate::wording::names::Names;
use crate::wording::{Lang, Said, command, due, terms};

pub(super) fn say(lang: Lang, it: &Fault, no: &str, names: &Names<'_>) -> Said {
    let step = |kind, flags: &str| command::step(kind, no, flags);
    let slip = |it: &SlipNumber| names.slip(lang, *it);
    let (what, next) = match (lang, it) {
        (Lang::Zh, Fault::Milder { number, level }) => (
            format!(
                "{}已是{}，不能再降级",
                slip(number),
                terms::slip_level(lang, *level)
            ),
            format!(
                "同级或更高等级的才能再发：{}",
                step(S::IssueSlip, "--slip-level red --by 日期 --words 理由")
            ),
        ),
        (Lang::En, Fault::Milder { number, level }) => (
            format!(
                "{} is a {} already; there is no way back",
                slip(number),
                terms::slip_level(lang, *level)
            ),
            format!(
                "serve one as grave or graver: {}",
                step(S::IssueSlip, "--slip-level red --by DATE --words REASON")
            ),
        ),
        (Lang::Zh, Fault::Unanswered { number }) => (
            format!("同等级的{}还没有回复", slip(number)),
            format!("请待回复；逾期的升级：{}", step(S::EscalateSlip, "")),
        ),
        (Lang::En, Fault::Unanswered { number }) => (
            format!("{} of the same level is not answered yet", slip(number)),
            format!(
                "wait for the answer; past its limit: {}",
                step(S::EscalateSlip, "")
            ),
        ),
        (Lang::Zh, Fault::NoneOpen) => (
            "本案没有待回复的督办单".to_owned(),
            format!("请用{}核对", command::show(no)),
        ),
        (Lang::En, Fault::NoneOpen) => (
            "no slip of this case waits for an answer".to_owned(),
            format!("see {}", command::show(no)),
        ),
        (Lang::Zh, Fault::AlreadyReceived { number }) => (
            format!("{}已签收", slip(number)),
            format!("请回复：{}", step(S::AnswerSlip, "--words 回复")),
        ),
        (Lang::En, Fault::AlreadyReceived { number }) => (
            format!("{} was signed for already", slip(number)),
            format!("answer it: {}", step(S::AnswerSlip, "--words ANSWER")),
        ),
        (Lang::Zh, Fault::NotReceived { number }) => (
            format!("{}还没有签收", slip(number)),
            format!("请先签收：{}", step(S::ReceiveSlip, "")),
        ),
        (Lang::En, Fault::NotReceived { number }) => (
            format!("{} was not signed for yet", slip(number)),
            format!("sign for it first: {}", step(S::ReceiveSlip, "")),
        ),
        (Lang::Zh, Fault::AlreadyCancelled { number }) => (
            format!("{}已撤销，撤销只能一次", slip(number)),
            format!(
                "需要的另发：{}",
                step(S::IssueSlip, "--slip-level 等级 --by 日期 --words 理由")
            ),
        ),
        (Lang::En, Fault::AlreadyCancelled { number }) => (
            format!("{} was cancelled already", slip(number)),
            format!(
                "if need be serve another: {}",
                step(S::IssueSlip, "--slip-level LEVEL --by DATE --words REASON")
            ),
        ),
        (
            Lang::Zh,
            Fault::NotOverdue {
                number,
                by,
                estimated,
            },
        ) => (
            format!(
                "{}的回复时限是{by}{}，还没有过",
                slip(number),
                due::estimated(Lang::Zh, *estimated)
            ),
            format!("可先催办：{}", step(S::Remind, "--words 内容")),
        ),
        (
            Lang::En,
            Fault::NotOverdue {
                number,
                by,
                estimated,
            },
        ) => (
            format!(
                "{} may be answered until {by}{}",
                slip(number),
                due::estimated(Lang::En, *estimated)
            ),
            format!("remind them: {}", step(S::Remind, "--words TEXT")),
        ),
        (Lang::Zh, Fault::AtTop { number }) => (
            format!("{}已报主要领导，不能再升级", slip(number)),
            format!(
                "可记录领导批示：{}",
                step(S::Instruct, "--leader 领导 --words 批示")
            ),
        ),
        (Lang::En, Fault::AtTop { number }) => (
            format!("{} is with the main leader already", slip(number)),
            format!(
                "record what they say: {}",
                step(S::Instruct, "--leader OFFICER --words TEXT")
            ),
        ),
        (Lang::Zh, Fault::NotInCharge { body }) => (
            format!("{}不是本案的牵头或协办单位，看不到本案", names.body(body)),
            format!("请先交其办理或协办：{}", step(S::Assign, "--body 单位")),
        ),
        (Lang::En, Fault::NotInCharge { body }) => (
            format!(
                "{} neither leads nor assists in this case, and does not see it",
                names.body(body)
            ),
            format!("put it in charge first: {}", step(S::Assign, "--body BODY")),
        ),
        (Lang::Zh, Fault::NotAddressee { body }) => (
            format!("这张督办单发给{}，不是您所在的单位", names.body(body)),
            "请由该单位办理，或由分派员代为登记".to_owned(),
        ),
        (Lang::En, Fault::NotAddressee { body }) => (
            format!("the slip is for {}, not for your body", names.body(body)),
            "leave it to them, or to a dispatcher in their stead".to_owned(),
        ),
        (Lang::Zh, Fault::LimitPast { by }) => (
            format!("时限{by}已经过去"),
            "请填今天或以后的日期".to_owned(),
        ),
        (Lang::En, Fault::LimitPast { by }) => (
            format!("the limit {by} has passed already"),
            "give today or a later day".to_owned(),
        ),
        (Lang::Zh, Fault::AlreadyUrgent) => (
            "本案已标为加急".to_owned(),
            format!(
                "不再加急的，请撤销那一步：{}",
                step(S::Reverse, "--entry 序号 --words 理由")
            ),
        ),
        (Lang::En, Fault::AlreadyUrgent) => (
            "the case is marked as urgent already".to_owned(),
            format!(
                "if it no longer is, reverse that step: {}",
                step(S::Reverse, "--entry N --words REASON")
            ),
        ),
        (Lang::Zh, Fault::NoLeader { officer }) => (
            format!("{}没有“领导”角色", names.officer(lang, officer)),
            format!(
                "请选领导；人员表有误的，改后执行{}",
                command::profile_apply()
            ),
        ),
        (Lang::En, Fault::NoLeader { officer }) => (
            format!("{} is no leader", names.officer(lang, officer)),
            format!(
                "name a leader; if the officers are wrong, mend them and run {}",
                command::profile_apply()
            ),
        ),
    };
    Said { what, next }
}
