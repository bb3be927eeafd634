//! Terms: what the office calls the states, tracks, roles, happenings and units of its work.

mod columns;
mod fields;
mod steps;

#[cfg(test)]
mod tests;

use unicode_width::UnicodeWidthStr;

use crate::casework::clock::{BODY_DATE, INSTRUCTED, PERFORM, Standing};
use crate::casework::light::Light;
use crate::casework::period::{Duty, Milestone, PeriodRule, Term, Unit};
use crate::casework::profile::{PlaceKind, Role};
use crate::casework::supervision::slip::{Level, Rung};
use crate::casework::track::{State, Track};
use crate::office::ledger::field::plain_header;

use super::Lang;

pub use columns::column;
pub use fields::{FIELDS, field};
pub use steps::{stage, step, step_help};

/// Where a case stands, in the general words.
pub fn state(lang: Lang, it: State) -> &'static str {
    let (zh, en) = match it {
        State::Registered => ("待受理", "registered"),
        State::Accepted => ("已受理", "accepted"),
        State::Assigned => ("待签收", "assigned"),
        State::Handling => ("办理中", "in handling"),
        State::Mediating => ("调解中", "in mediation"),
        State::Reviewing => ("待审核", "reply under review"),
        State::Approved => ("待送达", "reply approved"),
        State::Answered => ("已答复", "answered"),
        State::Concluded => ("已办结", "concluded"),
        State::Archived => ("已归档", "archived"),
        State::Declined => ("不予受理", "declined"),
        State::Withdrawn => ("已撤回", "withdrawn"),
        State::Voided => ("已作废", "voided"),
        State::Transferred => ("已移送", "transferred"),
    };
    lang.either(zh, en)
}

/// Where a case stands, in the words of its track; the manner is the code by which it was sent out.
pub fn state_on(lang: Lang, it: State, track: Option<Track>, manner: Option<&str>) -> &'static str {
    let Some(track) = track else {
        return state(lang, it);
    };
    let (zh, en) = match (it, track) {
        (State::Assigned, _) => return sent_out(lang, track, manner),
        (State::Handling, Track::Court) => ("已签收", "signed for"),
        (State::Handling, Track::Grid) => ("处置中", "being dealt with"),
        (State::Reviewing, Track::Petition) => ("处理意见待审", "opinion under review"),
        (State::Reviewing, Track::Hotline) => ("回复待审", "answer under review"),
        (State::Reviewing, Track::Grid) => ("待核查", "to be checked"),
        (State::Approved, Track::Petition) => ("处理意见待送达", "opinion to be delivered"),
        (State::Approved, Track::Hotline) => ("待回复", "answer to be given"),
        (State::Answered, Track::Petition) => ("处理意见已送达", "opinion delivered"),
        (State::Answered, Track::Hotline) => ("已回复", "answered"),
        (State::Answered, Track::Grid) => ("已反馈", "reported back"),
        (State::Concluded, Track::Grid | Track::Court) => ("已结案", "closed"),
        (State::Archived, Track::Mediation) => ("已立卷", "filed"),
        _ => return state(lang, it),
    };
    lang.either(zh, en)
}

/// A case that waits to be acknowledged: with a petition and a court's matter it matters how it was sent.
fn sent_out(lang: Lang, track: Track, manner: Option<&str>) -> &'static str {
    let (zh, en) = match (manner, track) {
        (Some("forward"), _) => ("已转送", "forwarded"),
        (Some("entrust-with-report"), _) => ("已交办", "entrusted with report"),
        (Some("delegate"), _) => ("已委派", "delegated"),
        (Some("commission"), _) => ("已委托", "commissioned"),
        (Some("dispatch"), _) | (_, Track::Hotline) => ("已派单", "dispatched"),
        (_, Track::Petition) => ("已转送/交办", "forwarded or entrusted"),
        (_, Track::Court) => ("已委派", "delegated"),
        (_, Track::Legal) => ("已指派", "appointed"),
        (_, Track::Grid) => ("已派遣", "sent out"),
        (_, Track::Mediation) => ("待签收", "assigned"),
    };
    lang.either(zh, en)
}

/// The procedure a case follows.
pub fn track(lang: Lang, it: Track) -> &'static str {
    let (zh, en) = match it {
        Track::Petition => ("信访", "petition"),
        Track::Mediation => ("人民调解", "people's mediation"),
        Track::Court => ("诉前和解", "pre-litigation mediation"),
        Track::Legal => ("公共法律服务", "public legal service"),
        Track::Hotline => ("12345热线", "12345 hotline"),
        Track::Grid => ("网格", "grid"),
    };
    lang.either(zh, en)
}

pub fn role(lang: Lang, it: Role) -> &'static str {
    lang.either(it.zh(), it.en())
}

/// What starts a period, or meets it.
pub fn milestone(lang: Lang, it: Milestone) -> &'static str {
    let (zh, en) = match it {
        Milestone::Received => ("收到", "received"),
        Milestone::Accepted => ("受理", "accepted"),
        Milestone::Notified => ("告知", "citizen notified"),
        Milestone::Assigned => ("派出", "assigned"),
        Milestone::Acknowledged => ("签收", "acknowledged"),
        Milestone::FirstContact => ("首次联系", "first contact"),
        Milestone::Replied => ("答复", "replied"),
        Milestone::Concluded => ("办结", "concluded"),
        Milestone::AgreementEffective => ("协议生效", "agreement in effect"),
        Milestone::ConfirmationApplied => ("申请司法确认", "confirmation applied for"),
        Milestone::ReviewRequested => ("请求复查", "review requested"),
        Milestone::ReviewDecided => ("复查意见", "review decided"),
        Milestone::RecheckRequested => ("请求复核", "recheck requested"),
        Milestone::RecheckDecided => ("复核意见", "recheck decided"),
        Milestone::MediationEnded => ("调解结束", "mediation ended"),
        Milestone::Performed => ("履行完毕", "performed"),
        Milestone::Outside => ("外部事项", "outside event"),
    };
    lang.either(zh, en)
}

/// A unit of time as it stands after a number.
pub fn unit(lang: Lang, it: Unit) -> &'static str {
    let (zh, en) = match it {
        Unit::AtOnce => ("当日", "day itself"),
        Unit::Hour => ("小时", "hours"),
        Unit::WorkingHour => ("个工作小时", "working hours"),
        Unit::NaturalDay => ("日", "days"),
        Unit::WorkingDay => ("个工作日", "working days"),
        Unit::Month => ("个月", "months"),
        Unit::Year => ("年", "years"),
    };
    lang.either(zh, en)
}

/// A length of time: 60日, 15个工作日; at once is 当日.
pub fn length(lang: Lang, amount: u32, of: Unit) -> String {
    let name = unit(lang, of);
    match (lang, of) {
        (Lang::Zh, Unit::AtOnce) => "当日".to_owned(),
        (Lang::En, Unit::AtOnce) => "at once".to_owned(),
        (Lang::Zh, _) => format!("{amount}{name}"),
        (Lang::En, _) if amount == 1 => format!("1 {}", name.strip_suffix('s').unwrap_or(name)),
        (Lang::En, _) => format!("{amount} {name}"),
    }
}

/// How long a period is.
pub fn term(lang: Lang, it: &Term) -> String {
    length(lang, it.amount, it.unit)
}

/// Whose period it is.
pub fn duty(lang: Lang, it: Duty) -> &'static str {
    let (zh, en) = match it {
        Duty::Office => ("本单位时限", "duty of the office"),
        Duty::Citizen => ("当事人权利期限", "right of the citizen"),
        Duty::Outside => ("外单位时限", "duty of another organ"),
    };
    lang.either(zh, en)
}

/// How a period stands.
pub fn standing(lang: Lang, it: Standing) -> &'static str {
    let (zh, en) = match it {
        Standing::Running => ("计时中", "running"),
        Standing::Suspended { .. } => ("停止计时", "suspended"),
        Standing::Met { .. } => ("已完成", "met"),
        Standing::Void => ("不再计时", "void"),
    };
    lang.either(zh, en)
}

/// How pressing a period is.
pub fn light(lang: Lang, it: Light) -> &'static str {
    lang.either(it.zh(), it.code())
}

/// A rule of law by its name; in Chinese with full-width brackets.
pub fn rule(lang: Lang, it: &PeriodRule) -> String {
    match lang {
        Lang::Zh => it.name_zh.replace('(', "（").replace(')', "）"),
        Lang::En => {
            let mut letters = it.name_en.chars();
            let first = letters.next().map(|it| it.to_ascii_lowercase());
            first.into_iter().chain(letters).collect()
        }
    }
}

/// A date people set rather than the law, by its id.
pub fn set_by_people(lang: Lang, id: &str) -> Option<&'static str> {
    let (zh, en) = match id {
        PERFORM => ("履行协议", "perform the agreement"),
        BODY_DATE => ("分派时限", "date given by the dispatcher"),
        INSTRUCTED => ("批示时限", "date set by a leader"),
        _ => return None,
    };
    Some(lang.either(zh, en))
}

pub fn slip_level(lang: Lang, it: Level) -> &'static str {
    let en = match it {
        Level::Ordinary => "ordinary slip",
        Level::Yellow => "yellow slip",
        Level::Red => "red slip",
    };
    lang.either(it.zh(), en)
}

/// To whom a slip was passed up.
pub fn rung(lang: Lang, it: Rung) -> &'static str {
    let en = match it {
        Rung::Deputy => "the leader in charge of the field",
        Rung::Chief => "the main leader",
    };
    lang.either(it.zh(), en)
}

pub fn place_kind(lang: Lang, it: PlaceKind) -> &'static str {
    lang.either(it.zh(), it.code())
}

/// What is asked for a field, with the words it takes; of many, as many as stay on the line.
pub fn question(lang: Lang, id: &str, required: bool, words: &[&str]) -> String {
    const ROOM: usize = 48;
    let mut width = 0;
    let fits = |it: &&&str| {
        width += it.width() + 1;
        width <= ROOM
    };
    let named: Vec<&str> = words.iter().take_while(fits).copied().collect();
    let more = if words.len() > named.len() {
        " …"
    } else {
        ""
    };
    let name = field(lang, id);
    let mark = if required { "*" } else { "" };
    let named = named.join(" ");
    match (words.is_empty(), lang) {
        (true, _) => format!("{name}{mark}: "),
        (false, Lang::Zh) => format!("{name}{mark}（{named}{more}）: "),
        (false, Lang::En) => format!("{name}{mark} ({named}{more}): "),
    }
}

/// Whether the header of a file names this field: by its identifier, or in either language.
pub fn is_field(id: &str, header: &str) -> bool {
    let plain = plain_header(header);
    plain.replace('-', "_") == id
        || [Lang::Zh, Lang::En]
            .iter()
            .any(|lang| plain_header(field(*lang, id)) == plain)
}

/// Several words in a row: 、 in Chinese, commas in English.
pub fn list<'a>(lang: Lang, words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    words.join(lang.either("、", ", "))
}
