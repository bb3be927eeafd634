//! The receipt (登记回执): the citizen's proof that the matter was written down, with the query code in full.

use askama::Template;

use crate::wording::Lang;

use super::paper::{Paper, Teller};
use super::written;

#[derive(Template)]
#[template(path = "receipt.html", config = "src/documents/askama.toml")]
struct Receipt {
    paper: Paper,
    received: String,
    people: String,
    channel: String,
    matter: String,
    query_code: String,
    points: Vec<String>,
    registrar: String,
}

pub(super) fn print(teller: &Teller) -> String {
    let paper = teller.paper("收", teller.say("登记回执", "Receipt"));
    let people = teller.applicants();
    let anonymous = teller.case().facts.anonymous == Some(true) || people.is_empty();
    let registrar = teller.view.records.first();
    written(&Receipt {
        paper,
        received: teller.received(),
        people: match anonymous {
            true => teller.say("（未留姓名）", "(no name given)").to_owned(),
            false => teller.names(&people),
        },
        channel: teller.channel(),
        matter: teller.matter(),
        query_code: grouped(&teller.case().query_code),
        points: points(teller),
        registrar: registrar
            .map_or_else(|| teller.nothing(), |it| teller.officer(&it.header.officer)),
    })
}

fn points(teller: &Teller) -> Vec<String> {
    let mut points = vec![
        teller
            .say(
                "本回执证明您的事项已收到并登记，不表示已经受理。",
                "This receipt shows that your matter was received and written down, not that it was accepted.",
            )
            .to_owned(),
    ];
    points.extend(teller.notice_promised().map(|it| match teller.lang {
        Lang::Zh => format!("我单位{it}"),
        Lang::En => format!("What you may expect: {it}"),
    }));
    points.push(match teller.lang {
        Lang::Zh => format!("查询办理进展：{}。", teller.contact()),
        Lang::En => format!(
            "To ask how it stands: {}, with number and query code.",
            teller.contact()
        ),
    });
    let n = points.len();
    let numbered = points.into_iter().enumerate();
    numbered
        .map(|(i, it)| {
            if n > 1 {
                format!("{}. {it}", i + 1)
            } else {
                it
            }
        })
        .collect()
}

/// In groups, so that it can be read out: 7K2M-9QX4-TBH.
fn grouped(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    let groups: Vec<String> = signs.chunks(4).map(|it| it.iter().collect()).collect();
    groups.join("-")
}
