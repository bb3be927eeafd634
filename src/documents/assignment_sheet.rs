//! The assignment sheet (承办单): what the body in charge works from, with boxes for what was done, the reply and the signature.

use askama::Template;

use crate::casework::assignment;
use crate::casework::clock::{BODY_DATE, INSTRUCTED};
use crate::casework::code::Axis;
use crate::casework::party::Party;
use crate::casework::period::Duty;
use crate::casework::record::{Entry, Record};
use crate::report::percent::two_decimals;
use crate::wording::Lang;

use super::paper::{Paper, Teller};
use super::refusal::PrintRefusal;
use super::{phrase, written};

#[derive(Template)]
#[template(path = "assignment-sheet.html", config = "src/documents/askama.toml")]
struct Sheet {
    paper: Paper,
    mark: Option<String>,
    received: String,
    channel: String,
    people: String,
    phones: String,
    others: String,
    place: String,
    kind: String,
    size: String,
    title: String,
    story: String,
    demand: String,
    body: String,
    officer: String,
    assisting: String,
    manner: String,
    limits: Vec<String>,
    words: String,
    assigned: String,
    notice: String,
}

/// The body must reach the citizen, so names and phones are in full; numbers of papers are not needed and stay away (个人信息保护法§6).
/// Who reports wrongdoing is not named (信访工作条例§30③).
pub(super) fn print(teller: &Teller) -> Result<String, PrintRefusal> {
    let case = teller.case();
    let Some(lead) = &case.assignment.lead else {
        return Err(PrintRefusal::NoBody);
    };
    let is_accusation = |it: &Option<String>| it.as_deref() == Some("accusation");
    let secret = is_accusation(&case.facts.purpose) || is_accusation(&case.restricted);
    let applicants = teller.applicants();
    let hidden = || {
        teller
            .say("（依法保密）", "(kept secret by law)")
            .to_owned()
    };
    let name_of = |code: &str| {
        let body = teller.rules.profile.body(code);
        body.map_or_else(|| code.to_owned(), |it| it.name.clone())
    };
    let assisting: Vec<String> = case
        .assignment
        .assisting
        .iter()
        .map(|it| name_of(&it.body))
        .collect();
    let officer = lead.officer.as_deref().map(|it| teller.officer(it));
    let others = teller.others();
    let others = teller.names(&others);
    Ok(written(&Sheet {
        paper: teller.paper("办", teller.say("群众诉求承办单", "Assignment Sheet")),
        mark: case
            .restricted
            .as_ref()
            .map(|_| teller.say("限阅", "Restricted").to_owned()),
        received: teller.received(),
        channel: teller.channel(),
        people: if secret {
            hidden()
        } else {
            teller.or_nothing(Some(&teller.names(&applicants)))
        },
        phones: if secret {
            hidden()
        } else {
            phones(teller, &applicants)
        },
        others: teller.or_nothing(Some(&others)),
        place: place(teller),
        kind: kind(teller),
        size: size(teller),
        title: teller.or_nothing(case.title.as_deref()),
        story: teller.or_nothing(case.story.as_deref()),
        demand: teller.or_nothing(case.demand.as_deref()),
        body: teller.lead_in_words().unwrap_or_else(|| lead.body.clone()),
        officer: teller.or_nothing(officer.as_deref()),
        assisting: teller.or_nothing(Some(&assisting.join(teller.say("、", ", ")))),
        manner: match &case.assignment.manner {
            Some(it) => teller.code(Axis::Manner, it),
            None => teller.nothing(),
        },
        limits: limits(teller),
        words: teller.or_nothing(assigned_words(teller)),
        assigned: phrase::day(
            case.assignment
                .assigned_at
                .unwrap_or(case.received_at)
                .day(),
            teller.lang,
        ),
        notice: notice(teller, secret),
    }))
}

fn phones(teller: &Teller, people: &[&Party]) -> String {
    let mut phones: Vec<&str> = people.iter().filter_map(|it| it.phone.as_deref()).collect();
    phones.dedup();
    teller.or_nothing(Some(&phones.join(teller.say("、", ", "))))
}

fn place(teller: &Teller) -> String {
    let case = teller.case();
    let code = case.facts.place.as_deref();
    let known = code.and_then(|it| teller.rules.profile.place(it));
    let mut said = known.map_or_else(String::new, |it| it.name.clone());
    if let Some(address) = &case.address {
        said += address;
    }
    teller.or_nothing(Some(&said))
}

fn kind(teller: &Teller) -> String {
    let facts = &teller.case().facts;
    let risk = teller.case().risk.as_ref().map(|it| {
        let grade = teller.code(Axis::Risk, it);
        match teller.lang {
            Lang::Zh => format!("风险{grade}"),
            Lang::En => format!("risk {grade}"),
        }
    });
    let coded = [
        (Axis::Nature, &facts.nature),
        (Axis::Purpose, &facts.purpose),
        (Axis::DisputeType, &facts.dispute_type),
    ];
    let coded = coded
        .into_iter()
        .filter_map(|(axis, it)| Some(teller.code(axis, it.as_deref()?)));
    let words: Vec<String> = coded.chain(risk).collect();
    teller.or_nothing(Some(&words.join(teller.say("；", "; "))))
}

fn size(teller: &Teller) -> String {
    let facts = &teller.case().facts;
    let people = facts.headcount.map(|it| match teller.lang {
        Lang::Zh => format!("{it}人"),
        Lang::En => format!("{it} people"),
    });
    let amount = facts.amount.map(|it| {
        let yuan = two_decimals(i128::from(it));
        match teller.lang {
            Lang::Zh => format!("{yuan}元"),
            Lang::En => format!("{yuan} yuan"),
        }
    });
    let words: Vec<String> = people.into_iter().chain(amount).collect();
    teller.or_nothing(Some(&words.join(teller.say("／", ", "))))
}

/// Running limits that bind the body: those of law on the office's side, and the date it was given.
fn limits(teller: &Teller) -> Vec<String> {
    let case = teller.case();
    let mut limits: Vec<_> = case
        .periods
        .iter()
        .filter(|it| it.is_running())
        .filter_map(|it| {
            let rule = it.rule_in(teller.rules, case.rule_set());
            let ours = rule.is_some_and(|it| it.term.duty == Duty::Office);
            (ours || [BODY_DATE, INSTRUCTED].contains(&it.rule.as_str()))
                .then(|| (it.due.supervised, phrase::limit(it, rule, teller.lang)))
        })
        .collect();
    limits.sort();
    if limits.is_empty() {
        return vec![teller.nothing()];
    }
    limits.into_iter().map(|it| it.1).collect()
}

/// What the dispatcher said when assigning.
fn assigned_words<'a>(teller: &'a Teller) -> Option<&'a str> {
    let assigned = |it: &&Record| {
        matches!(
            it.entry,
            Entry::Assignment(assignment::Entry::Assigned { .. })
        )
    };
    let record = teller.view.records.iter().rev().find(assigned)?;
    record.private.as_ref()?.words.as_deref()
}

fn notice(teller: &Teller, secret: bool) -> String {
    if secret {
        return teller
            .say(
                "检举控告材料，不得将检举控告人信息及材料透露、转给被检举控告的人员或者单位",
                "a report of wrongdoing: neither the person nor the material may reach those it is about",
            )
            .to_owned();
    }
    teller
        .say(
            "含个人信息，仅供办理本案使用，办结后随案归档",
            "holds personal data: for this case only, to be filed with it",
        )
        .to_owned()
}
