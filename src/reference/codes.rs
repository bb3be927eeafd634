//! The embedded code tables: one CSV per axis, read into checked [`Codes`].

use csv::StringRecord;

use crate::casework::code::{Axis, Code, Codes, Mark};

/// Each axis with the text of its table.
pub(super) fn table(axis: Axis) -> &'static str {
    match axis {
        Axis::Channel => include_str!("data/codes/channel.csv"),
        Axis::Nature => include_str!("data/codes/nature.csv"),
        Axis::Purpose => include_str!("data/codes/purpose.csv"),
        Axis::DisputeType => include_str!("data/codes/dispute-type.csv"),
        Axis::DisputeTally => include_str!("data/codes/dispute-tally.csv"),
        Axis::Platform => include_str!("data/codes/platform.csv"),
        Axis::Organ => include_str!("data/codes/organ.csv"),
        Axis::Track => include_str!("data/codes/track.csv"),
        Axis::Manner => include_str!("data/codes/manner.csv"),
        Axis::Outcome => include_str!("data/codes/outcome.csv"),
        Axis::ClosingReason => include_str!("data/codes/closing-reason.csv"),
        Axis::Way => include_str!("data/codes/way.csv"),
        Axis::DeclineKind => include_str!("data/codes/decline-kind.csv"),
        Axis::DeclineReason => include_str!("data/codes/decline-reason.csv"),
        Axis::ReturnReason => include_str!("data/codes/return-reason.csv"),
        Axis::SuspensionReason => include_str!("data/codes/suspension-reason.csv"),
        Axis::AgreementForm => include_str!("data/codes/agreement-form.csv"),
        Axis::Attempt => include_str!("data/codes/attempt.csv"),
        Axis::Satisfaction => include_str!("data/codes/satisfaction.csv"),
        Axis::Risk => include_str!("data/codes/risk.csv"),
        Axis::Restriction => include_str!("data/codes/restriction.csv"),
        Axis::Level => include_str!("data/codes/level.csv"),
        Axis::Paper => include_str!("data/codes/paper.csv"),
        Axis::Sex => include_str!("data/codes/sex.csv"),
        Axis::PartyRole => include_str!("data/codes/party-role.csv"),
        Axis::Linkage => include_str!("data/codes/linkage.csv"),
        Axis::EntrySource => include_str!("data/codes/entry-source.csv"),
        Axis::Size => include_str!("data/codes/size.csv"),
        Axis::AgeBand => include_str!("data/codes/age-band.csv"),
        Axis::SlipLevel => include_str!("data/codes/slip-level.csv"),
        Axis::InspectionGrade => include_str!("data/codes/inspection-grade.csv"),
        Axis::ReviewDecision => include_str!("data/codes/review-decision.csv"),
        Axis::InspectionFault => include_str!("data/codes/inspection-fault.csv"),
        Axis::Difficulty => include_str!("data/codes/difficulty.csv"),
        Axis::Committee => include_str!("data/codes/committee.csv"),
        Axis::Activity => include_str!("data/codes/activity.csv"),
    }
}

/// The codes the program ships with.
pub fn embedded() -> Codes {
    let tables = Axis::ALL.iter().map(|axis| (*axis, table(*axis)));
    let rows = read(tables).expect("checked by a test");
    Codes::new(rows).expect("checked by a test")
}

/// The rows of tables `code,zh,en,parent,aliases,source,mark[,tally]`, or the first table that cannot be read, and why.
/// All are read as one text: making a reader takes longer than reading such a table.
pub(super) fn read<'t>(
    tables: impl Iterator<Item = (Axis, &'t str)>,
) -> Result<Vec<(Axis, Code)>, (Axis, String)> {
    let mut text = String::new();
    let mut ends = Vec::with_capacity(Axis::ALL.len());
    for (axis, table) in tables {
        text.push_str(table.trim_end());
        text.push('\n');
        ends.push((axis, text.len() as u64));
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = StringRecord::new();
    let mut tables = ends.into_iter();
    let Some((mut axis, mut end)) = tables.next() else {
        return Ok(rows);
    };
    // Of the table's header, once it is read.
    let mut width = None;
    loop {
        let is_read = reader.read_record(&mut record);
        if !is_read.map_err(|it| (axis, it.to_string()))? {
            return Ok(rows);
        }
        let at = record.position().map_or(0, csv::Position::byte);
        while at >= end
            && let Some(next) = tables.next()
        {
            (axis, end) = next;
            width = None;
        }
        let line = || String::from_iter(record.iter().take(1));
        if reader.position().byte() > end {
            return Err((
                axis,
                format!("a quote is not closed, in the row {}", line()),
            ));
        }
        match width {
            None => width = Some(record.len()),
            Some(it) if it == record.len() => rows.push((axis, code(&record))),
            Some(it) => {
                let n = record.len();
                return Err((axis, format!("{n} cells in the row {}, not {it}", line())));
            }
        }
    }
}

fn code(record: &StringRecord) -> Code {
    let cell = |place: usize| record.get(place).unwrap_or_default().to_owned();
    let some = |place: usize| Some(cell(place)).filter(|it| !it.is_empty());
    Code {
        code: cell(0),
        zh: cell(1),
        en: cell(2),
        parent: some(3),
        aliases: some(4)
            .map(|it| it.split(';').map(str::to_owned).collect())
            .unwrap_or_default(),
        source: cell(5),
        mark: Mark::of(&cell(6)).unwrap_or(Mark::Uncertain),
        tally: some(7),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_table_has_its_header_and_whole_rows() {
        const HEADER: &str = "code,zh,en,parent,aliases,source,mark";
        for &axis in Axis::ALL {
            let text = table(axis);
            let header = text.lines().next().unwrap_or_default();
            if axis == Axis::DisputeType {
                assert_eq!(header, format!("{HEADER},tally"));
            } else {
                assert_eq!(header, HEADER, "{axis}");
            }
            let width = header.split(',').count();
            let mut n_rows = 0;
            for record in csv::Reader::from_reader(text.as_bytes()).records() {
                let record = record.unwrap();
                assert_eq!(record.len(), width, "{axis} {record:?}");
                assert!(!record[5].is_empty(), "{axis} {record:?}: no source");
                assert!(
                    matches!(&record[6], "S" | "M" | "U"),
                    "{axis} {record:?}: mark"
                );
                assert!(record.iter().all(|it| it == it.trim()), "{record:?}");
                n_rows += 1;
            }
            assert_eq!(n_rows, embedded().all(axis).len(), "{axis}");
            assert!(n_rows >= 2, "{axis}");
        }
    }

    #[test]
    fn the_embedded_tables_are_sound() {
        let rows = read(Axis::ALL.iter().map(|axis| (*axis, table(*axis)))).unwrap();
        assert_eq!(Codes::new(rows).err(), None);
    }

    #[test]
    fn every_axis_has_the_codes_other_layers_rely_on() {
        let codes = embedded();
        let table: &[(Axis, &str)] = &[
            (Axis::Track, "petition mediation court legal hotline grid"),
            (Axis::Platform, "general petition conciliation legal"),
            (
                Axis::Channel,
                "window hotline wechat web app sms email letter phone grid petition patrol superior department police court procuratorate other",
            ),
            (
                Axis::Nature,
                "consult help complain report suggest praise other",
            ),
            (Axis::Purpose, "claim opinion accusation"),
            (
                Axis::Outcome,
                "settled resolved partly explained unsettled guided rejected other",
            ),
            (
                Axis::Manner,
                "forward entrust-with-report transfer dispatch delegate commission guide",
            ),
            (Axis::DeclineKind, "not-accept no-longer-accept"),
            (
                Axis::SuspensionReason,
                "appraisal hearing notice supplement by-consent",
            ),
            (Axis::AgreementForm, "written oral"),
            (
                Axis::Attempt,
                "connected no-answer wrong-number refused later",
            ),
            (
                Axis::Satisfaction,
                "very-satisfied satisfied basically-satisfied dissatisfied very-dissatisfied",
            ),
            (Axis::Risk, "red yellow green"),
            (Axis::Restriction, "accusation minor violence other"),
            (Axis::Level, "grid village street district above"),
            (
                Axis::Paper,
                "id-card passport hk-macao-permit taiwan-permit foreign-permanent credit-code other",
            ),
            (
                Axis::PartyRole,
                "applicant respondent agent representative third interpreter",
            ),
            (Axis::Linkage, "court petition procuratorate police"),
            (Axis::SlipLevel, "ordinary yellow red"),
            (Axis::Difficulty, "simple ordinary complex grave"),
            (
                Axis::Committee,
                "village residents town street enterprise association",
            ),
            (
                Axis::Activity,
                "survey prevention suicide crime mass-petition mass-fight advice-work advice-policy advice-blame advice-taken",
            ),
            (
                Axis::InspectionGrade,
                "excellent qualified flawed unqualified",
            ),
        ];
        for (axis, wanted) in table {
            for code in wanted.split(' ') {
                assert!(codes.get(*axis, code).is_some(), "{axis} {code}");
            }
        }
        assert_eq!(codes.all(Axis::DisputeTally).len(), 18);
    }

    #[test]
    fn every_dispute_type_counts_as_one_of_the_return() {
        let codes = embedded();
        for it in codes.all(Axis::DisputeType) {
            assert!(codes.tally_of(&it.code).is_some(), "{}", it.code);
        }
        // A ledger kept in the words of the return comes back as it went in.
        for tally in codes.all(Axis::DisputeTally) {
            let found = codes.find(Axis::DisputeType, &tally.zh).unwrap();
            let counted = codes.tally_of(&found.code).unwrap();
            assert_eq!(counted.code, tally.code, "{}", tally.zh);
        }
    }

    #[test]
    fn words_of_real_ledgers_are_known() {
        let codes = embedded();
        let check = |axis, text, code| {
            let found = codes.find(axis, text).map(|it| it.code.as_str());
            assert_eq!(found, Some(code), "{axis} {text}");
        };
        check(Axis::Channel, "网站", "web");
        check(Axis::Channel, "电话", "phone");
        check(Axis::Channel, "e福州app", "app");
        check(Axis::Channel, "12345app", "app");
        check(Axis::Channel, "qq", "wechat");
        check(Axis::Channel, "微博", "wechat");
        check(Axis::Channel, "短信", "sms");
        check(Axis::Channel, "邮件", "email");
        check(Axis::Channel, "１２３４５", "hotline");
        check(Axis::Channel, " 12345 热线 ", "hotline");
        check(Axis::Channel, "WeChat", "wechat");
        check(Axis::Nature, "投诉", "complain");
        check(Axis::Nature, "感谢（表扬）", "praise");
        check(Axis::Purpose, "申诉求决类", "claim");
        check(Axis::DisputeType, "family_spouses", "family-spouses");
        check(Axis::DisputeType, "拖欠农民工工资", "labour-pay");
        check(Axis::DisputeType, "村（社区）务管理", "public-village");
        check(Axis::Outcome, "调解成功", "settled");
        check(Axis::Sex, "女", "female");
        check(Axis::Sex, "1", "male");
        check(Axis::Paper, "台胞证", "taiwan-permit");
        check(Axis::Level, "村居", "village");
    }
}
