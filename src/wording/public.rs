//! What citizens read on the pages for them: the notice about personal data, how a case stands, faults beside fields.

use crate::casework::day::Day;
use crate::casework::profile::OfficeData;
use crate::casework::refusal::Refusal;
use crate::casework::track::State;
use crate::office::public::Progress;

use super::{Lang, Said, faults};

/// What a citizen must be told before personal data is taken (个人信息保护法§17, §35): who, why, what, how long, which rights.
pub fn notice(lang: Lang, office: &OfficeData) -> Vec<(&'static str, String)> {
    let reached = contact(lang, office);
    match lang {
        Lang::Zh => vec![
            ("谁处理", format!("{}。{reached}", office.name)),
            (
                "为什么处理",
                "为登记、办理和答复您反映的事项，履行法定职责（个人信息保护法第十三条、第三十四条）；不作他用。".to_owned(),
            ),
            (
                "处理什么、怎样处理",
                "您填写的姓名、电话、证件号码和所述内容，由办理人员查看，平时隐去显示，查看全文须写明理由并留痕；需要由其他单位承办的，转给承办单位。不公开。".to_owned(),
            ),
            (
                "必填与选填",
                "姓名和电话用于核实和答复，没有就无法答复您。证件号码可以不填，不影响登记。".to_owned(),
            ),
            (
                "保存多久",
                "办理所必需的时间；办结后按档案管理的规定保存，期满删除。".to_owned(),
            ),
            (
                "您的权利",
                "您可以查阅、复制、更正、补充自己的信息，要求解释处理规则，依法请求删除：请持本人证件到上述地址办理，或打上述电话。认为处理不当的，可以向履行个人信息保护职责的部门投诉、举报。".to_owned(),
            ),
        ],
        Lang::En => vec![
            ("Who", format!("{}. {reached}", office.name)),
            (
                "Why",
                "To write down, handle and answer your matter, as the law charges this office (Personal Information Protection Law, articles 13 and 34); for nothing else.".to_owned(),
            ),
            (
                "What and how",
                "Name, phone, ID number and what you write are read by those who handle the matter. They are masked by default; who reads them in full states a reason, which is recorded. They are passed on to the body that has to act, and never published.".to_owned(),
            ),
            (
                "Required or not",
                "Name and phone are needed to verify and to answer. The ID number may be left out.".to_owned(),
            ),
            (
                "How long",
                "As long as handling needs it; afterwards as the rules on archives say, then it is deleted.".to_owned(),
            ),
            (
                "Your rights",
                "You may see, copy, correct and complete your data, have the rules explained, and ask for deletion as the law provides: come with your ID to the address above, or call. You may complain to the authority for the protection of personal data.".to_owned(),
            ),
        ],
    }
}

/// How the office is reached, as far as its profile says.
pub fn contact(lang: Lang, office: &OfficeData) -> String {
    let phone = office.phone.as_deref().map(|it| match lang {
        Lang::Zh => format!("电话：{it}。"),
        Lang::En => format!("Phone: {it}. "),
    });
    let address = office.address.as_deref().map(|it| match lang {
        Lang::Zh => format!("地址：{it}。"),
        Lang::En => format!("Address: {it}."),
    });
    phone.into_iter().chain(address).collect()
}

/// Whom to ask for more than the page says.
pub fn person(lang: Lang, office: &OfficeData) -> String {
    let reached = contact(lang, office);
    match lang {
        Lang::Zh => format!(
            "想了解详情或补充材料，请凭编号联系{}。{reached}",
            office.name
        ),
        Lang::En => format!(
            "To ask more or to add something, give your number to {}. {reached}",
            office.name
        ),
    }
}

/// Where a case stands, as its citizen is told.
pub fn standing(lang: Lang, it: State) -> &'static str {
    let (zh, en) = match it {
        State::Registered => ("已登记，等待受理", "written down, waiting to be accepted"),
        State::Accepted => (
            "已受理，正在安排承办单位",
            "accepted, a body is being chosen",
        ),
        State::Assigned => (
            "已受理，已交承办单位",
            "accepted, passed to the body in charge",
        ),
        State::Handling | State::Reviewing | State::Approved => ("正在办理", "being handled"),
        State::Mediating => ("正在调解", "in mediation"),
        State::Answered => ("已答复", "answered"),
        State::Concluded | State::Archived => ("已办结", "concluded"),
        State::Declined => (
            "不予受理，理由见告知书",
            "not accepted; the notice says why",
        ),
        State::Withdrawn => ("已撤回", "withdrawn"),
        State::Voided => (
            "登记已作废，详情请来电",
            "taken off the register; please call",
        ),
        State::Transferred => ("已移送有权处理的单位", "passed on to the office in charge"),
    };
    lang.either(zh, en)
}

/// What has happened so far, with its day; what is still to come has none.
pub fn milestones(lang: Lang, it: &Progress) -> Vec<(&'static str, Option<Day>)> {
    let mut rows = vec![(lang.either("登记", "Written down"), Some(it.received_on))];
    let is_over = matches!(
        it.state,
        State::Declined | State::Withdrawn | State::Voided | State::Transferred
    );
    if it.accepted_on.is_some() || !is_over {
        rows.push((lang.either("受理", "Accepted"), it.accepted_on));
    }
    if let Some(on) = it.delivered_on {
        rows.push((lang.either("答复已送达", "Reply handed over"), Some(on)));
    }
    let end = match it.state {
        State::Declined => ("不予受理", "Not accepted"),
        State::Withdrawn => ("撤回", "Withdrawn"),
        State::Voided => ("作废", "Taken off"),
        State::Transferred => ("移送", "Passed on"),
        _ => ("办结", "Concluded"),
    };
    rows.push((lang.either(end.0, end.1), it.ended_on));
    rows
}

/// How long to wait before asking again.
pub fn wait(lang: Lang, seconds: u64) -> String {
    let minutes = seconds.div_ceil(60);
    match lang {
        Lang::Zh => format!("操作太频繁，请 {minutes} 分钟后再试。急事请打电话或到窗口。"),
        Lang::En => format!(
            "Too many requests: try again in {minutes} min. If it is urgent, call or come to the window."
        ),
    }
}

/// The hint under a receipt: which phone goes with the code.
pub fn last_digits(lang: Lang, phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let last: String = digits[digits.len().saturating_sub(4)..].iter().collect();
    match lang {
        Lang::Zh => format!("查询时输入查询码，和您所留电话的后四位（{last}）。"),
        Lang::En => {
            format!(
                "To look up how it stands: the code, and the last four digits of your phone ({last})."
            )
        }
    }
}

/// What is wrong with a field of what a citizen hands in, in words for whoever types it; none when no field is to blame.
pub fn field_fault(lang: Lang, it: &Refusal) -> Option<(&'static str, String)> {
    let one = |it: Said| match lang {
        Lang::Zh => format!("{}。{}。", it.what, it.next),
        Lang::En => format!("{}; {}.", it.what, it.next),
    };
    let (field, said) = match it {
        Refusal::Missing { field } => (*field, lang.either("请填写", "please fill in").to_owned()),
        Refusal::BadPhone { fault, .. } => ("applicant_phone", one(faults::phone(lang, fault))),
        Refusal::BadIdNumber { fault, .. } => ("applicant_id", one(faults::id_number(lang, fault))),
        Refusal::TextTooLong {
            field,
            length,
            limit,
        } => (
            *field,
            match lang {
                Lang::Zh => format!("现有 {length} 字，最多 {limit} 字"),
                Lang::En => format!("{length} characters; at most {limit}"),
            },
        ),
        Refusal::QuestionMarks { field } | Refusal::ControlCharacter { field } => (
            *field,
            lang.either(
                "有无法识别的字符，请重新输入",
                "some characters cannot be read: type it again",
            )
            .to_owned(),
        ),
        Refusal::UnknownPlace { .. } => (
            "place",
            lang.either("请重新选择", "choose again").to_owned(),
        ),
        _ => return None,
    };
    // The name of a party is one field here.
    let field = if field == "name" {
        "applicant_name"
    } else {
        field
    };
    Some((field, said))
}
