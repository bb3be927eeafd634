//! Notices (告知书): the citizen is told that the matter is accepted, declined, or passed on; by whom, until when, and what else they may do.

use askama::Template;

use crate::casework::code::Axis;
use crate::casework::intake;
use crate::casework::record::Entry;
use crate::casework::track::{State, Track};
use crate::wording::Lang;

use super::paper::{Paper, Teller};
use super::refusal::PrintRefusal;
use super::{Notice, phrase, written};

/// Manners of passing on of which the citizen is told (信访工作条例§22).
const FORWARDED: &[&str] = &["forward", "entrust-with-report"];

#[derive(Template)]
#[template(path = "notice.html", config = "src/documents/askama.toml")]
struct Page {
    paper: Paper,
    people: String,
    decision: String,
    points: Vec<String>,
}

pub(super) fn print(teller: &Teller, which: Option<Notice>) -> Result<String, PrintRefusal> {
    let which = match which {
        Some(it) => it,
        None => fitting(teller)?,
    };
    let page = match which {
        Notice::Acceptance => acceptance(teller)?,
        Notice::Decline => decline(teller)?,
        Notice::Forwarding => forwarding(teller)?,
    };
    if page.people.is_empty() {
        return Err(PrintRefusal::NobodyToTell);
    }
    Ok(written(&page))
}

/// The notice the case has come to.
fn fitting(teller: &Teller) -> Result<Notice, PrintRefusal> {
    let case = teller.case();
    if is_declined(teller) {
        Ok(Notice::Decline)
    } else if manner(teller).is_some() {
        Ok(Notice::Forwarding)
    } else if case.accepted_at.is_some() {
        Ok(Notice::Acceptance)
    } else {
        Err(PrintRefusal::NothingDecided { state: case.state })
    }
}

fn is_declined(teller: &Teller) -> bool {
    let case = teller.case();
    let ended = matches!(case.state, State::Declined | State::Archived);
    ended && case.handling.declined.is_some()
}

/// How it was passed on to a body, where that is told.
fn manner<'a>(teller: &'a Teller) -> Option<&'a str> {
    let assignment = &teller.case().assignment;
    let manner = assignment.manner.as_deref()?;
    (assignment.lead.is_some() && FORWARDED.contains(&manner)).then_some(manner)
}

fn acceptance(teller: &Teller) -> Result<Page, PrintRefusal> {
    let case = teller.case();
    if is_declined(teller) {
        return Err(PrintRefusal::Declined);
    }
    let Some(accepted_at) = case.accepted_at else {
        return Err(PrintRefusal::NotAccepted { state: case.state });
    };
    let accepted = phrase::day(accepted_at.day(), teller.lang);
    let basis = match case.track {
        Some(Track::Petition) => phrase::article("信访工作条例§23", teller.lang),
        _ => None,
    };
    let decision = match teller.lang {
        Lang::Zh => {
            let basis = basis.map_or_else(String::new, |it| format!("根据{it}的规定，"));
            format!(
                "{}收悉。经审查，{basis}我单位决定自{accepted}起予以受理。现将有关事项告知如下：",
                matter(teller)
            )
        }
        Lang::En => {
            let basis = basis.map_or_else(String::new, |it| format!(" ({it})"));
            format!(
                "{} It is accepted from {accepted}{basis}. Please note:",
                matter(teller)
            )
        }
    };
    let body = teller
        .lead_in_words()
        .unwrap_or_else(|| teller.office_in_words());
    let mut points = vec![labelled(teller, "承办单位", "Body in charge", &body)];
    points.extend(procedure(teller));
    points.push(limits(teller));
    points.push(query(teller));
    Ok(page(
        teller,
        "受",
        teller.say("受理告知书", "Notice of Acceptance"),
        decision,
        points,
    ))
}

fn decline(teller: &Teller) -> Result<Page, PrintRefusal> {
    let case = teller.case();
    let (Some((kind, reason, way)), true) = (&case.handling.declined, is_declined(teller)) else {
        return Err(PrintRefusal::NotDeclined { state: case.state });
    };
    let decided = teller.code(Axis::DeclineKind, kind);
    let said = teller.code(Axis::DeclineReason, reason);
    let basis = decline_basis(teller, kind, reason);
    let decision = match teller.lang {
        Lang::Zh => {
            let basis = basis.map_or_else(String::new, |it| format!("根据{it}的规定，"));
            format!(
                "{}收悉。经审查，该事项存在“{said}”的情形，{basis}我单位决定{decided}。现将有关事项告知如下：",
                matter(teller)
            )
        }
        Lang::En => {
            let basis = basis.map_or_else(String::new, |it| format!(" ({it})"));
            format!(
                "{} It is {decided}{basis}, because: {said}. Please note:",
                matter(teller)
            )
        }
    };
    let mut points = Vec::new();
    if let Some(words) = decline_words(teller) {
        points.push(labelled(teller, "理由说明", "Reason", words));
    }
    if let Some(way) = way {
        let way = teller.code(Axis::Way, way);
        points.push(match teller.lang {
            Lang::Zh => labelled(teller, "法定途径", "", &format!("{way}。您可以依法向有权处理的机关、单位提出，请注意有关期限")),
            Lang::En => labelled(teller, "", "Lawful way", &format!("{way}. You may turn to the organ that has the power to decide; mind its time limits")),
        });
    }
    points.push(labelled(
        teller,
        "咨询方式",
        "Questions",
        &teller.office_in_words(),
    ));
    let title = match teller.lang {
        Lang::Zh => format!("{decided}告知书"),
        Lang::En => "Notice of Decline".to_owned(),
    };
    Ok(page(teller, "不受", &title, decision, points))
}

fn forwarding(teller: &Teller) -> Result<Page, PrintRefusal> {
    let case = teller.case();
    let Some(manner) = manner(teller) else {
        return Err(PrintRefusal::NotForwarded);
    };
    if is_declined(teller) {
        return Err(PrintRefusal::Declined);
    }
    let Some(body) = teller.lead_in_words() else {
        return Err(PrintRefusal::NoBody);
    };
    let name = teller.lead().map_or(body.as_str(), |it| &it.name);
    let assigned = case.assignment.assigned_at.unwrap_or(case.received_at);
    let on = phrase::day(assigned.day(), teller.lang);
    let deed = teller.code(Axis::Manner, manner);
    let basis = match case.track {
        Some(Track::Petition) => phrase::article("信访工作条例§22", teller.lang),
        _ => None,
    };
    let decision = match teller.lang {
        Lang::Zh => {
            let basis = basis.map_or_else(String::new, |it| format!("根据{it}的规定，"));
            format!(
                "{}收悉。{basis}我单位已于{on}将该事项{deed}{name}办理。现将有关事项告知如下：",
                matter(teller)
            )
        }
        Lang::En => {
            let basis = basis.map_or_else(String::new, |it| format!(" ({it})"));
            format!(
                "{} On {on} it was passed on to {name}{basis}. Please note:",
                matter(teller)
            )
        }
    };
    let mut points = vec![labelled(teller, "承办单位", "Body in charge", &body)];
    points.extend(procedure(teller));
    points.push(limits(teller));
    points.push(query(teller));
    let title = match (teller.lang, manner) {
        (Lang::Zh, _) => format!("{deed}告知书"),
        (Lang::En, "forward") => "Notice of Forwarding".to_owned(),
        (Lang::En, _) => "Notice of Entrustment".to_owned(),
    };
    Ok(page(teller, "转", &title, decision, points))
}

fn page(teller: &Teller, word: &str, title: &str, decision: String, points: Vec<String>) -> Page {
    let numbered = points.into_iter().zip(1..);
    Page {
        paper: teller.paper(word, title),
        people: teller.names(&teller.applicants()),
        decision,
        points: numbered
            .map(|(it, n)| match teller.lang {
                Lang::Zh => format!("{}、{it}", phrase::numeral(n)),
                Lang::En => format!("{n}. {it}"),
            })
            .collect(),
    }
}

/// Which matter is meant: when it came, by which way, its title.
fn matter(teller: &Teller) -> String {
    let (on, channel, matter) = (teller.received(), teller.channel(), teller.matter());
    let number = phrase::unbroken(&teller.case().number.to_string());
    match teller.lang {
        Lang::Zh => {
            let you = you(teller);
            let by = match teller.case().facts.channel {
                Some(_) => format!("通过{channel}"),
                None => String::new(),
            };
            format!("{you}于{on}{by}提出的“{matter}”事项（登记编号{number}）")
        }
        Lang::En => format!("Your matter “{matter}” ({number}, {channel}) was received on {on}."),
    }
}

fn you(teller: &Teller) -> &'static str {
    match teller.applicants().as_slice() {
        [one] if one.paper.as_deref() == Some("credit-code") => "你单位",
        [_] => "您",
        _ => "你们",
    }
}

fn labelled(teller: &Teller, zh: &str, en: &str, said: &str) -> String {
    let said = said.trim().trim_end_matches(['。', '.']);
    match teller.lang {
        Lang::Zh => format!("{zh}：{said}。"),
        Lang::En => format!("{en}: {said}."),
    }
}

/// How it is handled, with the rights that go with it.
fn procedure(teller: &Teller) -> Option<String> {
    let track = teller.case().track?;
    let claim = teller.case().facts.purpose.as_deref() == Some("claim");
    let (zh, en) = match track {
        Track::Petition if claim => (
            "按信访程序办理，办结时出具处理意见书",
            "handled as a petition; it ends with a written opinion",
        ),
        Track::Petition => ("按信访程序办理", "handled as a petition"),
        Track::Mediation => (
            "由人民调解委员会调解，不收取费用。调解须双方自愿；您可以选择或者接受调解员，可以接受、拒绝或者要求终止调解，可以要求公开或者不公开进行（《中华人民共和国人民调解法》第四条、第二十三条）",
            "people's mediation, free of charge and of your own will: you may choose or accept a mediator, accept, refuse or end the mediation, and ask for it to be public or not (People's Mediation Law, art. 4, 23)",
        ),
        Track::Court => (
            "由调解组织先行调解，调解不成的退回人民法院依法处理",
            "mediation before the court; without an agreement the matter goes back to the court",
        ),
        Track::Legal => ("按公共法律服务程序办理", "handled as public legal service"),
        Track::Hotline => (
            "按12345热线工单办理，办理后答复并回访",
            "handled as a work order of the 12345 hotline; you are answered and called back",
        ),
        Track::Grid => ("按网格事项办理", "handled as a matter of the grid"),
    };
    Some(labelled(
        teller,
        "办理途径",
        "Procedure",
        teller.say(zh, en),
    ))
}

fn limits(teller: &Teller) -> String {
    let promises = teller.promises();
    if promises.is_empty() {
        let none = teller.say("按有关规定办理", "as the rules provide");
        return labelled(teller, "办理期限", "Time limit", none);
    }
    labelled(
        teller,
        "办理期限",
        "Time limit",
        &promises.join(teller.say("", " ")),
    )
}

/// The whole code stands on the receipt alone.
fn query(teller: &Teller) -> String {
    let head: String = teller.case().query_code.chars().take(2).collect();
    let said = match teller.lang {
        Lang::Zh => format!("{}；查询码以{head}开头，全码见登记回执", teller.contact()),
        Lang::En => format!(
            "{}; the query code, which begins with {head}, stands on your receipt",
            teller.contact()
        ),
    };
    labelled(teller, "查询方式", "To ask how it stands", &said)
}

/// The article of the reason, else of the decision, where it belongs to the law the case is handled under.
fn decline_basis(teller: &Teller, kind: &str, reason: &str) -> Option<String> {
    let law = match teller.case().track? {
        Track::Petition => "信访工作条例",
        Track::Mediation | Track::Court => "人民调解法",
        Track::Legal => "法律援助法",
        Track::Hotline | Track::Grid => return None,
    };
    let codes = &teller.rules.codes;
    let sources = [
        codes.get(Axis::DeclineReason, reason),
        codes.get(Axis::DeclineKind, kind),
    ];
    let own = |it: &&str| it.starts_with(law);
    let source = sources
        .iter()
        .flatten()
        .map(|it| it.source.as_str())
        .find(own)?;
    phrase::article(source, teller.lang)
}

/// What the officer said when declining.
fn decline_words<'a>(teller: &'a Teller) -> Option<&'a str> {
    let declined = |it: &&crate::casework::record::Record| {
        matches!(it.entry, Entry::Intake(intake::Entry::Declined { .. }))
    };
    let record = teller.view.records.iter().rev().find(declined)?;
    record.private.as_ref()?.words.as_deref()
}
