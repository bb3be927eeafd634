//! Why a paper is not printed, as data, and what is said of it with what to do next.

use crate::casework::track::State;
use crate::wording::Lang;

/// Why a paper is not printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintRefusal {
    /// The view is masked: papers name people, so that the caller must reveal and be recorded.
    Masked,
    /// The number was taken out of use.
    Void,
    /// No name is known of the applicant, or it was lawfully erased (信访工作条例§23②).
    NobodyToTell,
    /// Neither accepted nor declined nor passed on yet.
    NothingDecided {
        state: State,
    },
    NotAccepted {
        state: State,
    },
    /// A notice of acceptance for a case that was declined after all.
    Declined,
    NotDeclined {
        state: State,
    },
    /// Not sent to a body by forwarding or entrusting (转送、交办).
    NotForwarded,
    /// No body is in charge.
    NoBody,
}

impl PrintRefusal {
    /// What is wrong, and what to do next.
    pub fn said(&self, lang: Lang) -> (String, String) {
        let (zh, en) = match self {
            PrintRefusal::Masked => (
                (
                    "文书要写明姓名和联系方式，当前是隐去信息的视图".to_owned(),
                    "以“打印”为事由查看完整信息后再打印",
                ),
                (
                    "papers name people, and this view is masked".to_owned(),
                    "reveal the case with printing as the reason, then print",
                ),
            ),
            PrintRefusal::Void => (
                (
                    "案件已作废，不再出具文书".to_owned(),
                    "如系误作废，请重新登记",
                ),
                (
                    "the case is void: no papers are issued for it".to_owned(),
                    "register it anew if it was voided by mistake",
                ),
            ),
            PrintRefusal::NobodyToTell => (
                (
                    "没有诉求人的姓名，告知书无从送达".to_owned(),
                    "先补充诉求人；姓名不清的，依信访工作条例第二十三条第二款不予书面告知",
                ),
                (
                    "no name is known of the applicant, so there is nobody to notify".to_owned(),
                    "supplement the applicant first; where the name is unclear no written notice is due",
                ),
            ),
            PrintRefusal::NothingDecided { state } => (
                (
                    format!("案件{}，还没有可以告知的决定", state.zh()),
                    "先受理、不予受理，或转送、交办",
                ),
                (
                    format!("the case is {}: nothing has been decided yet", state.code()),
                    "accept it, decline it or pass it on first",
                ),
            ),
            PrintRefusal::NotAccepted { state } => (
                (
                    format!("案件{}，尚未受理，不能出具受理告知书", state.zh()),
                    "先办理受理",
                ),
                (
                    format!("the case is {}: it was not accepted", state.code()),
                    "accept it first",
                ),
            ),
            PrintRefusal::Declined => (
                (
                    "案件已不予受理，不能出具受理告知书".to_owned(),
                    "改为出具不予受理告知书",
                ),
                (
                    "the case was declined, it has no notice of acceptance".to_owned(),
                    "print the notice of decline instead",
                ),
            ),
            PrintRefusal::NotDeclined { state } => (
                (
                    format!("案件{}，没有不予受理的决定", state.zh()),
                    "先办理不予受理",
                ),
                (
                    format!("the case is {}: it was not declined", state.code()),
                    "decline it first",
                ),
            ),
            PrintRefusal::NotForwarded => (
                (
                    "案件没有以转送或交办的方式交给承办单位".to_owned(),
                    "派单时写明流转方式：转送或交办",
                ),
                (
                    "the case was not forwarded or entrusted to a body".to_owned(),
                    "assign it with the manner forward or entrust-with-report",
                ),
            ),
            PrintRefusal::NoBody => (
                ("案件还没有承办单位，没有承办单可打".to_owned(), "先派单"),
                (
                    "no body is in charge of the case yet".to_owned(),
                    "assign it first",
                ),
            ),
        };
        let (what, next) = match lang {
            Lang::Zh => zh,
            Lang::En => en,
        };
        (what, next.to_owned())
    }
}
