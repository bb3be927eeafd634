//! How cells are typed and look in a workbook: real numbers and days, everything that is no quantity as text.

use std::borrow::Cow;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder};

use crate::casework::day::Day;
use crate::report::sheet::{Cell, Kind};
use crate::wording::Lang;

/// The few formats of the workbook, plain and for the total.
pub(super) struct Formats {
    pub(super) header: Format,
    pub(super) numeric_header: Format,
    pub(super) note: Format,
    pub(super) plain: Faces,
    pub(super) total: Faces,
}

pub(super) struct Faces {
    pub(super) text: Format,
    pub(super) wrapped: Format,
    /// Text among numbers: what a share was made of, what is no number to Excel.
    pub(super) made: Format,
    pub(super) int: Format,
    pub(super) decimal: Format,
    pub(super) percent: Format,
    pub(super) day: Format,
    pub(super) moment: Format,
}

/// A cell as a workbook types it.
pub(super) enum Typed {
    Empty,
    Int(f64),
    Decimal(f64),
    Percent(f64),
    Day(ExcelDateTime),
    Moment(ExcelDateTime),
    Text,
}

impl Typed {
    /// What was made of others goes as text where no column beside it shows of which.
    pub(super) fn under(kind: Kind, cell: &Cell) -> Typed {
        match cell {
            Cell::Ratio { .. } | Cell::Mean { .. } | Cell::Quantile { .. }
                if evidence_head(kind, Lang::En).is_none() =>
            {
                Typed::Text
            }
            _ => Typed::of(cell),
        }
    }

    /// Numbers of more than 15 digits and days before 1900 are no numbers to Excel and go as text.
    fn of(cell: &Cell) -> Typed {
        const EXACT: u64 = 999_999_999_999_999;
        let number = |n: i64| (n.unsigned_abs() <= EXACT).then_some(n as f64);
        let decimal = |hundredths| number(hundredths).map(|it| Typed::Decimal(it / 100.0));
        let typed = match cell {
            Cell::Empty => Some(Typed::Empty),
            Cell::Int(n) => number(*n).map(Typed::Int),
            Cell::Money(fen) => decimal(*fen),
            Cell::Difference { hundredths } | Cell::Score { hundredths } => {
                hundredths.and_then(decimal)
            }
            Cell::Ratio { n, d } => quotient(*n, *d).map(Typed::Percent),
            Cell::Mean { sum, of } => quotient(*sum, *of).map(Typed::Decimal),
            Cell::Quantile { of: 0, .. } => None,
            Cell::Quantile { twice, .. } => number(*twice).map(|it| Typed::Decimal(it / 2.0)),
            Cell::Day(day) => date(*day).map(Typed::Day),
            Cell::Moment(moment) => {
                let it = moment.on_the_wall();
                let part = |n: i8| n.unsigned_abs();
                date(moment.day())
                    .and_then(|day| {
                        day.and_hms(part(it.hour()).into(), part(it.minute()), part(it.second()))
                            .ok()
                    })
                    .map(Typed::Moment)
            }
            Cell::Text(_) | Cell::Flag(_) | Cell::Code { .. } => None,
        };
        typed.unwrap_or(Typed::Text)
    }
}

fn quotient(n: i64, d: i64) -> Option<f64> {
    (d != 0).then(|| n as f64 / d as f64)
}

fn date(day: Day) -> Option<ExcelDateTime> {
    let it = day.date();
    let year = u16::try_from(it.year()).ok()?;
    ExcelDateTime::from_ymd(year, it.month().unsigned_abs(), it.day().unsigned_abs()).ok()
}

/// What stands above the column beside a number that was made of others; `None` for every other kind.
pub(super) fn evidence_head(kind: Kind, lang: Lang) -> Option<&'static str> {
    match kind {
        Kind::Ratio => Some(lang.either("分子/分母", "n/d")),
        Kind::Mean => Some(lang.either("合计/个数", "sum/of")),
        Kind::Quantile => Some(lang.either("个数", "of")),
        Kind::Text
        | Kind::Id
        | Kind::Int
        | Kind::Day
        | Kind::Moment
        | Kind::Money
        | Kind::Difference
        | Kind::Score
        | Kind::Flag
        | Kind::Code => None,
    }
}

/// What a number was made of.
pub(super) fn evidence(cell: &Cell) -> Cow<'static, str> {
    match cell {
        Cell::Ratio { n, d } => format!("{n}/{d}").into(),
        Cell::Mean { sum, of } => format!("{sum}/{of}").into(),
        Cell::Quantile { of, .. } => of.to_string().into(),
        _ => "".into(),
    }
}

impl Formats {
    pub(super) fn new() -> Formats {
        // Lines of its own: those of the program would be printed around notes and charts, too.
        let plain = Format::new()
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Thin)
            .set_border_color("#A6A6A6");
        let header = plain
            .clone()
            .set_bold()
            .set_text_wrap()
            .set_background_color("#EDEDED");
        Formats {
            numeric_header: header.clone().set_align(FormatAlign::Right),
            header,
            note: Format::new().set_italic(),
            total: Faces::of(
                &plain
                    .clone()
                    .set_bold()
                    .set_border_top(FormatBorder::Medium),
            ),
            plain: Faces::of(&plain),
        }
    }
}

impl Faces {
    fn of(base: &Format) -> Faces {
        let number = |code: &str| base.clone().set_num_format(code);
        // Set in from the edge, or a number would touch the text of the next column.
        let right = |code: &str| number(code).set_align(FormatAlign::Right).set_indent(1);
        Faces {
            text: number("@"),
            wrapped: number("@").set_text_wrap(),
            made: right("@"),
            int: right("0"),
            decimal: right("0.00"),
            percent: right("0.00%"),
            day: number("yyyy-mm-dd").set_align(FormatAlign::Left),
            moment: number("yyyy-mm-dd hh:mm:ss").set_align(FormatAlign::Left),
        }
    }
}
