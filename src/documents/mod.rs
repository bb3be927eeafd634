//! Papers (文书): what is printed for a case, as pages that stand alone and fit on A4.

/// Why a paper is not printed.
pub mod refusal;

/// Dates, terms and articles as papers write them.
mod phrase;

/// What the papers of one case have in common.
mod paper;

/// 登记回执.
mod receipt;

/// 受理告知书, 不予受理告知书, 转送告知书, 交办告知书.
mod notice;

/// 承办单.
mod assignment_sheet;

use crate::casework::code::plain;
use crate::casework::occasion::Rules;
use crate::casework::track::State;
use crate::office::request::CaseView;
use crate::wording::Lang;

pub use phrase::promise;
pub use refusal::PrintRefusal;

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// 登记回执: the citizen's proof, and the only paper with the whole query code.
    Receipt,
    /// 告知书: without a choice, the one the case has come to.
    Notice(Option<Notice>),
    /// 承办单: what the body in charge works from.
    AssignmentSheet,
}

/// Of what a citizen is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notice {
    /// 受理告知书 (信访工作条例§23).
    Acceptance,
    /// 不予受理告知书, 不再受理告知书.
    Decline,
    /// 转送告知书, 交办告知书 (信访工作条例§22).
    Forwarding,
}

impl Kind {
    pub const ALL: [Kind; 6] = [
        Kind::Receipt,
        Kind::Notice(None),
        Kind::Notice(Some(Notice::Acceptance)),
        Kind::Notice(Some(Notice::Decline)),
        Kind::Notice(Some(Notice::Forwarding)),
        Kind::AssignmentSheet,
    ];

    /// As typed and as part of a file name.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Receipt => "receipt",
            Kind::Notice(None) => "notice",
            Kind::Notice(Some(Notice::Acceptance)) => "acceptance-notice",
            Kind::Notice(Some(Notice::Decline)) => "decline-notice",
            Kind::Notice(Some(Notice::Forwarding)) => "forwarding-notice",
            Kind::AssignmentSheet => "assignment-sheet",
        }
    }

    pub fn zh(self) -> &'static str {
        match self {
            Kind::Receipt => "回执",
            Kind::Notice(None) => "告知书",
            Kind::Notice(Some(Notice::Acceptance)) => "受理告知书",
            Kind::Notice(Some(Notice::Decline)) => "不予受理告知书",
            Kind::Notice(Some(Notice::Forwarding)) => "转送告知书",
            Kind::AssignmentSheet => "承办单",
        }
    }

    pub fn en(self) -> &'static str {
        match self {
            Kind::Receipt => "Receipt",
            Kind::Notice(None) => "Notice",
            Kind::Notice(Some(Notice::Acceptance)) => "Notice of acceptance",
            Kind::Notice(Some(Notice::Decline)) => "Notice of refusal",
            Kind::Notice(Some(Notice::Forwarding)) => "Notice of forwarding",
            Kind::AssignmentSheet => "Assignment sheet",
        }
    }

    /// The paper meant by a word.
    pub fn of(word: &str) -> Option<Kind> {
        let word = plain(word);
        let other = match word.as_str() {
            "登记回执" => Some(Kind::Receipt),
            "不再受理告知书" => Some(Kind::Notice(Some(Notice::Decline))),
            "交办告知书" => Some(Kind::Notice(Some(Notice::Forwarding))),
            _ => None,
        };
        let known = Kind::ALL.into_iter();
        other.or_else(|| {
            known
                .into_iter()
                .find(|it| it.id() == word || it.zh() == word)
        })
    }

    /// By which reason the reveal that a paper needs is recorded.
    pub fn reveal_reason(self) -> String {
        format!("打印:{}", self.zh())
    }
}

/// A paper as an HTML page. Papers name people: the view must have been revealed, with [`Kind::reveal_reason`].
///
/// `practice`: the office is for practice, and every paper says so.
pub fn print(
    kind: Kind,
    view: &CaseView,
    rules: &Rules,
    practice: bool,
    lang: Lang,
) -> Result<String, PrintRefusal> {
    if view.case.state == State::Voided {
        return Err(PrintRefusal::Void);
    }
    let teller = paper::Teller {
        view,
        rules,
        practice,
        lang,
    };
    if !view.revealed {
        return Err(PrintRefusal::Masked);
    }
    match kind {
        Kind::Receipt => Ok(receipt::print(&teller)),
        Kind::Notice(which) => notice::print(&teller, which),
        Kind::AssignmentSheet => assignment_sheet::print(&teller),
    }
}

/// Why a case has not come to a paper, if it has not: to be asked before anything is revealed for it.
pub fn refused(kind: Kind, view: &CaseView, rules: &Rules) -> Option<PrintRefusal> {
    let trial = CaseView {
        revealed: true,
        ..view.clone()
    };
    print(kind, &trial, rules, false, Lang::Zh).err()
}

/// A template written out.
fn written(template: &impl askama::Template) -> String {
    template
        .render()
        .expect("writing to a string cannot fail, and no template of ours asks for more")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_found_by_their_names() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of(kind.id()), Some(kind));
            assert_eq!(Kind::of(kind.zh()), Some(kind));
        }
        assert_eq!(
            Kind::of("交办告知书"),
            Some(Kind::Notice(Some(Notice::Forwarding)))
        );
        assert_eq!(Kind::of("起诉书"), None);
    }
}
