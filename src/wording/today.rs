//! The queue of the day in words: its heading, its sections, and what stands under it.

use crate::office::lists::{Part, SectionKind, TodayList};
use crate::report::sheet::{Cell, Column, Kind, Sheet};

use super::Lang;

/// Chinese and English name of a section.
pub fn section_words(kind: SectionKind) -> (&'static str, &'static str) {
    match kind {
        SectionKind::Overdue => ("已超期", "overdue"),
        SectionKind::DueToday => ("今日到期", "due today"),
        SectionKind::DueSoon => ("即将到期", "due soon"),
        SectionKind::RiskRed => ("红色风险", "red risk"),
        SectionKind::ToAccept => ("待受理", "to accept or decline"),
        SectionKind::ToAssign => ("待分派", "to assign"),
        SectionKind::ToAcknowledge => ("待签收", "to acknowledge"),
        SectionKind::ToReview => ("待审核", "to review"),
        SectionKind::ToDeliver => ("待送达", "to deliver"),
        SectionKind::ToConclude => ("待办结", "to conclude"),
        SectionKind::ToFollowUp => ("待回访", "to follow up"),
        SectionKind::Changed => ("本班变动", "changed in this shift"),
        SectionKind::Urgent => ("加急", "urgent"),
        SectionKind::OpenSlip => ("督办待回复", "slips to answer"),
        SectionKind::ToWatch => ("红色风险，七日未跟踪", "red risk, not looked at for a week"),
        SectionKind::Instructed => ("领导批示待落实", "instructions to carry out"),
        SectionKind::InCharge => ("领导包案", "in a leader's charge"),
    }
}

/// All sections as rows of one sheet, each with its section, and whose it is where there are several.
pub fn one_sheet(parts: Vec<Part>) -> Sheet {
    let several = parts.iter().any(|it| !it.name.is_empty());
    let mut whole: Option<Sheet> = None;
    for part in parts {
        for section in part.sections {
            let mut sheet = section.sheet;
            let (zh, en) = section_words(section.kind);
            let kind = Column::new("section", "事项", "section", Kind::Code);
            lead(&mut sheet, kind, &Cell::code(section.kind.code(), zh, en));
            if several {
                let whose = Column::new("whose", "承办", "whose", Kind::Text);
                lead(&mut sheet, whose, &Cell::text(part.name.clone()));
            }
            match &mut whole {
                None => whole = Some(sheet),
                Some(whole) => whole.join(sheet),
            }
        }
    }
    whole.unwrap_or_default()
}

/// A column before the others that says the same of every row.
fn lead(sheet: &mut Sheet, column: Column, said: &Cell) {
    sheet.put_column(0, column);
    for row in &mut sheet.rows {
        row[0].clone_from(said);
    }
}

/// Office, day, and whether there is anything to do.
pub fn heading(lang: Lang, it: &TodayList, practice: bool) -> String {
    let day = it.now.day();
    let weekday = weekday(lang, day);
    let mark = match (practice, lang) {
        (false, _) => "",
        (true, Lang::Zh) => "〔练习〕",
        (true, Lang::En) => "[practice] ",
    };
    let mut text = match lang {
        Lang::Zh => format!("{mark}{}　今日台账　{day} {weekday}", it.office),
        Lang::En => format!("{mark}{} · {day} {weekday}", it.office),
    };
    if it.sections.is_empty() && it.parts.is_empty() {
        text.push('\n');
        text.push_str(lang.either(
            "今天没有待办。登记一件：fengqiao intake",
            "nothing to do today. register a case: fengqiao intake",
        ));
    }
    text
}

/// One section's line.
pub fn section(lang: Lang, kind: SectionKind, total: usize) -> String {
    let (zh, en) = section_words(kind);
    match lang {
        Lang::Zh => format!("\n■ {zh}　{total} 件"),
        Lang::En => format!("\n■ {en}: {total}"),
    }
}

/// Above the sections of one body or officer.
pub fn part(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Zh => format!("\n【{name}】"),
        Lang::En => format!("\n[{name}]"),
    }
}

/// Under a hand-over: who hands over, who takes over.
pub fn hand_over(lang: Lang) -> String {
    lang.either(
        "\n交班人签名：____________　接班人签名：____________　时间：____________",
        "\nhanded over by: ____________  taken over by: ____________  time: ____________",
    )
    .to_owned()
}

/// What stands under the queue: a warning when the last backup is long ago.
pub fn ending(lang: Lang, backup_old: Option<Option<i32>>) -> String {
    match (backup_old, lang) {
        (None, _) => String::new(),
        (Some(None), Lang::Zh) => "\n注意：还没有备份过。请运行 fengqiao backup".to_owned(),
        (Some(None), Lang::En) => {
            "\nwarning: there is no backup yet. run `fengqiao backup`".to_owned()
        }
        (Some(Some(days)), Lang::Zh) => {
            format!("\n注意：上次备份已过去 {days} 天。请运行 fengqiao backup")
        }
        (Some(Some(days)), Lang::En) => {
            format!("\nwarning: the last backup is {days} days old. run `fengqiao backup`")
        }
    }
}

/// The day of the week.
pub fn weekday(lang: Lang, day: crate::casework::day::Day) -> &'static str {
    const ZH: [&str; 7] = [
        "星期一",
        "星期二",
        "星期三",
        "星期四",
        "星期五",
        "星期六",
        "星期日",
    ];
    const EN: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let n = day.weekday().to_monday_zero_offset();
    let n = usize::try_from(n).unwrap_or(0) % 7;
    lang.either(ZH[n], EN[n])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::day::Day;
    use crate::office::estimates;
    use crate::office::lists::Section;
    use crate::report::sheet::Words;

    fn section(kind: SectionKind, number: &str, estimated: bool) -> Section {
        let columns = vec![
            Column::new("number", "编号", "number", Kind::Id),
            Column::new("due", "到期", "due", Kind::Day),
            Column::new("received", "登记", "received", Kind::Day),
        ];
        let mut sheet = Sheet::new(Words::new("案件", "cases"), columns);
        let (due, received) = (Cell::Day(Day(20_900)), Cell::Day(Day(20_800)));
        sheet.row(vec![Cell::text(number), due, received]);
        estimates::mark(&mut sheet, "due", &[estimated]);
        Section {
            kind,
            total: 1,
            sheet,
        }
    }

    #[test]
    fn cells_stay_under_their_headers_where_some_limits_are_estimates() {
        let part = |name: &str, sections| Part {
            name: name.to_owned(),
            sections,
        };
        let sections = || {
            vec![
                section(SectionKind::Overdue, "1", false),
                section(SectionKind::DueSoon, "2", true),
                section(SectionKind::ToAccept, "3", false),
            ]
        };
        for (parts, ahead) in [
            (vec![part("", sections())], 1),
            (vec![part("a", sections()), part("b", sections())], 2),
        ] {
            let whole = one_sheet(parts);
            let ids: Vec<&str> = whole.columns.iter().map(|it| it.id.as_ref()).collect();
            let want = [
                "whose",
                "section",
                "number",
                "due",
                "due_estimated",
                "received",
            ];
            assert_eq!(ids, want[2 - ahead..]);
            assert_eq!(whole.notes.len(), 1);
            for row in &whole.rows {
                let estimated = row[ahead] == Cell::text("2");
                let mark = estimated.then_some(true).into();
                let cells = [Cell::Day(Day(20_900)), mark, Cell::Day(Day(20_800))];
                assert_eq!(row[ahead + 1..], cells);
            }
        }
    }
}
