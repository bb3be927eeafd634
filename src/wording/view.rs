//! A case on one screen: facts, parties, what is due, what may follow, and its timeline.

use crate::casework::case::Case;
use crate::casework::code::Axis;
use crate::casework::party::Party;
use crate::casework::record::Record;
use crate::office::request::CaseView;
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};

use super::names::Names;
use super::{Lang, amount, due, entry, terms};

/// A case's records as rows.
pub fn records(lang: Lang, it: &CaseView, names: &Names<'_>) -> Sheet {
    let columns = vec![
        Column::new("number", "编号", "number", Kind::Id),
        Column::new("entry", "序号", "entry", Kind::Int),
        Column::new("happened", "发生时间", "happened", Kind::Moment),
        Column::new("recorded", "记录时间", "recorded", Kind::Moment),
        Column::new("officer", "经办", "officer", Kind::Text),
        Column::new("what", "事项", "what", Kind::Text),
        Column::new("words", "内容", "words", Kind::Text),
    ];
    let title = it.case.number.to_string();
    let mut sheet = Sheet::new(Words::new(title.clone(), title.clone()), columns);
    for record in &it.records {
        let words = record.private.as_ref().and_then(|it| it.words.clone());
        sheet.rows.push(vec![
            Cell::text(title.clone()),
            Cell::Int(i64::from(record.header.seq)),
            Cell::Moment(record.header.happened_at),
            Cell::Moment(record.header.recorded_at),
            Cell::text(names.officer(lang, &record.header.officer).to_owned()),
            Cell::text(entry::entry(lang, record, names)),
            words.map_or(Cell::Empty, Cell::text),
        ]);
    }
    sheet
}

/// The office's own records as rows, each with its number.
pub fn house(lang: Lang, records: &[Record], names: &Names<'_>) -> Sheet {
    let columns = vec![
        Column::new("record", "记录号", "record", Kind::Id),
        Column::new("recorded", "记录时间", "recorded", Kind::Moment),
        Column::new("officer", "经办", "officer", Kind::Text),
        Column::new("what", "事项", "what", Kind::Text),
        Column::new("words", "内容", "words", Kind::Text),
    ];
    let mut sheet = Sheet::new(Words::new("单位记录", "records of the office"), columns);
    for record in records {
        let words = record.private.as_ref().and_then(|it| it.words.clone());
        let erased = record.is_erased().then(|| entry::erased(lang).to_owned());
        sheet.row(vec![
            Cell::text(record.header.gno.to_string()),
            Cell::Moment(record.header.recorded_at),
            Cell::text(names.officer(lang, &record.header.officer)),
            Cell::text(entry::entry(lang, record, names)),
            words.or(erased).into(),
        ]);
    }
    sheet
}

/// The screen of a case.
pub fn text(lang: Lang, it: &CaseView, names: &Names<'_>, practice: bool) -> String {
    let number = |id| it.linked.iter().find(|it| it.0 == id).map(|it| it.1);
    let names = &names.with_numbers(&number);
    let case = &it.case;
    let mut lines = vec![heading(lang, case, practice)];
    let gap = lang.either("：", ": ");
    let facts = facts(lang, case, names).into_iter();
    lines.extend(facts.map(|(name, value)| format!("  {name}{gap}{value}")));
    if !case.parties.is_empty() {
        lines.push(String::new());
    }
    for party in &case.parties {
        lines.push(party_line(lang, party, names));
    }
    for (id, text) in [("facts", &case.story), ("demand", &case.demand)] {
        if let Some(text) = text {
            let gap = lang.either("：", ": ");
            let text = text.trim_end().replace('\n', "\n    ");
            lines.push(format!("  {}{gap}{text}", terms::field(lang, id)));
        }
    }
    if !case.periods.is_empty() {
        lines.push(format!("\n{}", lang.either("期限", "periods")));
        for period in &case.periods {
            let line = due::line(lang, period, names, it.now);
            lines.push(format!("  {line}"));
        }
    }
    lines.push(format!("\n{}", lang.either("经过", "timeline")));
    for record in &it.records {
        lines.extend(record_lines(lang, record, case, names));
    }
    lines.push(String::new());
    lines.push(next(lang, it));
    if !it.revealed {
        lines.push(
            lang.either(
                "个人信息已隐去；有权查看的写明理由：--reveal 理由",
                "personal data is masked; those entitled: --reveal REASON",
            )
            .to_owned(),
        );
    }
    lines.join("\n")
}

fn heading(lang: Lang, case: &Case, practice: bool) -> String {
    let state = terms::state_on(
        lang,
        case.state,
        case.track,
        case.assignment.manner.as_deref(),
    );
    let mark = match (practice, lang) {
        (false, _) => "",
        (true, Lang::Zh) => "〔练习〕",
        (true, Lang::En) => "[practice] ",
    };
    let restricted = match (&case.restricted, lang) {
        (None, _) => "",
        (Some(_), Lang::Zh) => "　〔限阅〕",
        (Some(_), Lang::En) => " [restricted]",
    };
    let title = case.title.as_deref().unwrap_or("—");
    format!("{mark}{}　{state}{restricted}\n{title}", case.number)
}

/// What is known of a case beside its people and its story: names of fields and their values.
pub fn facts(lang: Lang, case: &Case, names: &Names<'_>) -> Vec<(&'static str, String)> {
    let facts = &case.facts;
    let code = |axis, it: &Option<String>| {
        it.as_deref()
            .map(|it| names.code(lang, axis, it).to_owned())
    };
    let mut rows: Vec<(&'static str, Option<String>)> = vec![
        ("received_on", Some(amount::moment(case.received_at))),
        ("channel", code(Axis::Channel, &facts.channel)),
        ("external_no", facts.external_no.clone()),
        ("source_system", facts.source_system.clone()),
        ("nature", code(Axis::Nature, &facts.nature)),
        ("purpose", code(Axis::Purpose, &facts.purpose)),
        ("dispute_type", code(Axis::DisputeType, &facts.dispute_type)),
        (
            "track",
            case.track.map(|it| terms::track(lang, it).to_owned()),
        ),
        (
            "place",
            facts.place.as_deref().map(|it| names.place(it).to_owned()),
        ),
        ("address", case.address.clone()),
        ("headcount", facts.headcount.map(|it| it.to_string())),
        ("amount", facts.amount.map(|it| amount::money(lang, it))),
        ("linkage", code(Axis::Linkage, &facts.linkage)),
        ("source_organ", code(Axis::Organ, &facts.source_organ)),
        ("source_case_no", facts.source_case_no.clone()),
        ("entry_source", code(Axis::EntrySource, &facts.entry_source)),
        ("risk", code(Axis::Risk, &case.risk)),
        (
            "body",
            case.assignment.lead.as_ref().map(|it| {
                let body = names.body(&it.body);
                match &it.officer {
                    None => body.to_owned(),
                    Some(officer) => format!("{body}　{}", names.officer(lang, officer)),
                }
            }),
        ),
        (
            "mediator",
            case.mediation
                .mediator
                .as_deref()
                .map(|it| names.mediator(it).to_owned()),
        ),
    ];
    let course = &case.supervision;
    if course.is_urgent {
        rows.push(("urgent", Some(lang.either("是", "yes").to_owned())));
    }
    let officer = |it: &str| names.officer(lang, it).to_owned();
    rows.push(("in_charge", course.leader.as_deref().map(officer)));
    for it in &course.instructions {
        let leader = officer(&it.leader);
        let said = it.by.map_or(leader.clone(), |by| format!("{leader}　{by}"));
        rows.push(("instruction", Some(said)));
    }
    let slip = course.open_slip().map(|it| {
        let level = terms::slip_level(lang, it.level);
        let estimated = due::estimated(lang, it.estimated);
        let number = names.slip(lang, it.number);
        format!("{level}　{number}　{}{estimated}", it.by)
    });
    rows.push(("open_slip", slip));
    if let Some(end) = &case.conclusion {
        rows.push((
            "outcome",
            Some(names.code(lang, Axis::Outcome, &end.outcome).to_owned()),
        ));
        rows.push(("concluded_on", Some(end.on.day().to_string())));
    }
    if let Some(satisfaction) = &case.feedback.satisfaction {
        let word = names.code(lang, Axis::Satisfaction, satisfaction);
        rows.push(("satisfaction", Some(word.to_owned())));
    }
    rows.into_iter()
        .filter_map(|(id, value)| Some((terms::field(lang, id), value?)))
        .collect()
}

fn party_line(lang: Lang, it: &Party, names: &Names<'_>) -> String {
    let role = names.code(lang, Axis::PartyRole, &it.role);
    let words: Vec<&str> = [&it.name, &it.paper_no, &it.phone, &it.address]
        .into_iter()
        .filter_map(|it| it.as_deref())
        .collect();
    format!("  {}. {role}　{}", it.no, words.join("　"))
}

fn record_lines(lang: Lang, it: &Record, case: &Case, names: &Names<'_>) -> Vec<String> {
    let header = &it.header;
    let late = if header.is_late() {
        match lang {
            Lang::Zh => format!("〔补录于 {}〕", header.recorded_at.day()),
            Lang::En => format!(" [recorded late, {}]", header.recorded_at.day()),
        }
    } else {
        String::new()
    };
    let mut lines = vec![format!(
        "  {:>2}  {}{late}  {}  {}",
        header.seq,
        amount::moment(header.happened_at),
        names.officer(lang, &header.officer),
        entry::entry(lang, it, names)
    )];
    for moved in entry::moved(lang, it, &case.periods, names) {
        lines.push(format!("      {moved}"));
    }
    if it.is_erased() {
        lines.push(format!("      {}", entry::erased(lang)));
    }
    if let Some(private) = &it.private {
        for words in [&private.words, &private.more].into_iter().flatten() {
            lines.push(format!("      {}", words.replace('\n', "\n      ")));
        }
    }
    lines
}

fn next(lang: Lang, it: &CaseView) -> String {
    if it.next.is_empty() {
        return lang
            .either("您没有可办的下一步", "there is no next step for you")
            .to_owned();
    }
    // Stage by stage, as they are typed.
    let mut stages: Vec<(&str, Vec<String>)> = Vec::new();
    for step in &it.next {
        let passage = step.passage();
        let word = match lang {
            Lang::Zh => format!("{} {}", passage.name, terms::step(lang, *step)),
            Lang::En => passage.name.to_owned(),
        };
        match stages.last_mut() {
            Some((stage, steps)) if *stage == passage.stage => steps.push(word),
            _ => stages.push((passage.stage, vec![word])),
        }
    }
    let mut lines = vec![lang.either("可办", "next").to_owned()];
    for (stage, steps) in stages {
        lines.push(match lang {
            Lang::Zh => format!("  {stage}：{}", steps.join("、")),
            Lang::En => format!("  {stage}: {}", steps.join(", ")),
        });
    }
    lines.join("\n")
}
