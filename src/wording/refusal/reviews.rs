//! Refusals of review and recheck.

use crate::casework::feedback::review::Fault;
use crate::casework::track::StepKind as S;
use crate::wording::{Lang, Said, command};

pub(super) fn say(lang: Lang, it: &Fault, no: &str) -> Said {
    let step = |kind, flags: &str| command::step(kind, no, flags);
    let (what, next) = match (lang, it) {
        (Lang::Zh, Fault::NothingToReview) => (
            "处理意见还没有送达信访人，无从复查".to_owned(),
            format!("请先送达：{}", step(S::DeliverReply, "")),
        ),
        (Lang::En, Fault::NothingToReview) => (
            "no answer was delivered that could be reviewed".to_owned(),
            format!("deliver it first: {}", step(S::DeliverReply, "")),
        ),
        (Lang::Zh, Fault::AlreadyRequested) => (
            "已经请求过了".to_owned(),
            format!("请用{}核对", command::show(no)),
        ),
        (Lang::En, Fault::AlreadyRequested) => (
            "it was requested already".to_owned(),
            format!("see {}", command::show(no)),
        ),
        (Lang::Zh, Fault::ReviewNotRequested) => (
            "信访人还没有请求复查".to_owned(),
            format!("请先记录：{}", step(S::RequestReview, "")),
        ),
        (Lang::En, Fault::ReviewNotRequested) => (
            "no review was requested".to_owned(),
            format!("record it first: {}", step(S::RequestReview, "")),
        ),
        (Lang::Zh, Fault::ReviewNotDecided) => (
            "还没有复查意见，不能请求复核（信访工作条例§36）".to_owned(),
            format!("请先记录：{}", step(S::Review, "--decision upheld")),
        ),
        (Lang::En, Fault::ReviewNotDecided) => (
            "a recheck is of a review, and there is none yet (信访工作条例§36)".to_owned(),
            format!("record it first: {}", step(S::Review, "--decision upheld")),
        ),
        (Lang::Zh, Fault::RecheckNotRequested) => (
            "信访人还没有请求复核".to_owned(),
            format!("请先记录：{}", step(S::RequestRecheck, "")),
        ),
        (Lang::En, Fault::RecheckNotRequested) => (
            "no recheck was requested".to_owned(),
            format!("record it first: {}", step(S::RequestRecheck, "")),
        ),
        (Lang::Zh, Fault::AlreadyDecided) => (
            "已经有了意见".to_owned(),
            format!(
                "记错的请撤销那一步：{}",
                step(S::Reverse, "--entry 序号 --words 理由")
            ),
        ),
        (Lang::En, Fault::AlreadyDecided) => (
            "it was decided already".to_owned(),
            format!(
                "if that is wrong, reverse that step: {}",
                step(S::Reverse, "--entry N --words REASON")
            ),
        ),
        (Lang::Zh, Fault::NotFinal) => (
            "没有维持或变更的复核意见，不能终结（信访工作条例§36）".to_owned(),
            format!(
                "请先记录复核意见：{}；撤销并责令重新作出意见的请重办：{}",
                step(S::Recheck, "--decision upheld"),
                step(S::Reopen, "--words 理由")
            ),
        ),
        (Lang::En, Fault::NotFinal) => (
            "only a recheck that upholds or changes the answer ends the matter (信访工作条例§36)"
                .to_owned(),
            format!(
                "record the recheck: {}; if it was sent back: {}",
                step(S::Recheck, "--decision upheld"),
                step(S::Reopen, "--words REASON")
            ),
        ),
        (Lang::Zh, Fault::Terminated) => (
            "本案已三级终结，同一事实和理由不再受理（信访工作条例§36③）".to_owned(),
            "有新事实、新理由的请另行登记".to_owned(),
        ),
        (Lang::En, Fault::Terminated) => (
            "the matter was ended for good (信访工作条例§36③)".to_owned(),
            "new facts or reasons are registered as a case of their own".to_owned(),
        ),
    };
    Said { what, next }
}
