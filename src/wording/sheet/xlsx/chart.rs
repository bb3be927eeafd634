//! Pictures as native charts of a workbook: drawn from the cells of a worksheet, told apart by pattern and mark as well as by colour.

use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType,
    ChartMarker, ChartMarkerType, ChartPatternFill, ChartPatternFillType, ChartSolidFill,
};

use crate::report::picture::{Picture, Shape};
use crate::report::sheet::{Kind, Sheet};
use crate::wording::Lang;
use crate::wording::picture::COLOURS;

/// All in CSS pixels.
const WIDTH: u32 = 720;
const BAR: u32 = 22;
const AROUND: u32 = 110;
const LINES: u32 = 340;
/// Points of a line that have room for their numbers.
const MOST_LABELLED: usize = 12;

/// Where the numbers of a picture stand in a worksheet, the head in its first row.
pub(super) struct Cells {
    /// The worksheet's name.
    pub(super) name: String,
    pub(super) n_rows: u32,
    /// First and last place of what the rows are called.
    pub(super) labels: (u16, u16),
    /// The place of each series.
    pub(super) series: Vec<u16>,
    /// The rows are days, which are numbers to a workbook.
    pub(super) of_days: bool,
}

/// Which columns of the sheet a picture was drawn from: how many leading ones are labels, and the number of each series.
/// `None` where the sheet says anything else.
pub(super) fn columns_of(picture: &Picture, sheet: &Sheet) -> Option<(usize, Vec<usize>)> {
    let columns = sheet.columns.iter();
    let n_labels = columns.take_while(|it| !it.kind.is_numeric()).count();
    let mut series = Vec::with_capacity(picture.series.len());
    for it in &picture.series {
        let is_same = |column: &crate::report::sheet::Column| {
            column.kind == it.kind && column.zh == it.name.zh && column.en == it.name.en
        };
        series.push(sheet.columns.iter().position(is_same)?);
    }
    let ids: Vec<&str> = series.iter().map(|it| &*sheet.columns[*it].id).collect();
    let again = Picture::of(sheet, picture.shape, &ids)?;
    let is_drawn = n_labels > 0 && again.labels == picture.labels && again.series == picture.series;
    is_drawn.then_some((n_labels, series))
}

/// The chart, and how high it is.
pub(super) fn chart(picture: &Picture, cells: &Cells, lang: Lang) -> (Chart, u32) {
    let mut chart = match picture.shape {
        Shape::Bars => Chart::new_bar(),
        Shape::Lines => Chart::new_line(),
    };
    let title = lang.of(&picture.title);
    chart
        // A leading equals sign would be read as a reference.
        .title()
        .set_name(title.trim_start_matches('='))
        .set_overlay(false);
    chart.set_alt_text(title);
    for (n, place) in cells.series.iter().enumerate() {
        let name = cells.name.as_str();
        let (first, last) = cells.labels;
        let series = chart
            .add_series()
            .set_name((name, 0, *place))
            .set_categories((name, 1, first, cells.n_rows, last))
            .set_values((name, 1, *place, cells.n_rows, *place));
        let colour = COLOURS[n % COLOURS.len()];
        match picture.shape {
            Shape::Bars => series.set_format(&mut filled(n, colour)).set_gap(40),
            Shape::Lines => series
                .set_format(&mut drawn(n, colour))
                .set_marker(&marked(n, colour)),
        };
        let has_room = picture.labels.len() <= MOST_LABELLED;
        if picture.shape == Shape::Bars || picture.series.len() == 1 && has_room {
            series.set_data_label(ChartDataLabel::new().show_value());
        }
    }
    if picture.series.len() == 1 {
        chart.legend().set_hidden();
    } else {
        chart.legend().set_position(ChartLegendPosition::Bottom);
    }
    let n_bars = u32::try_from(picture.labels.len() * picture.series.len()).unwrap_or(u32::MAX);
    let height = match picture.shape {
        Shape::Bars => {
            // The first row on top, as in the table; every bar carries its number, so the axis of numbers need not.
            chart.y_axis().set_reverse();
            chart.x_axis().set_hidden(true).set_major_gridlines(false);
            AROUND.saturating_add(n_bars.saturating_mul(BAR)).min(2_000)
        }
        Shape::Lines => {
            if cells.of_days {
                chart.x_axis().set_num_format("yyyy-mm-dd");
            }
            if picture.series.iter().all(|it| it.kind == Kind::Ratio) {
                chart.y_axis().set_num_format("0%");
            }
            LINES
        }
    };
    chart.set_width(WIDTH).set_height(height);
    (chart, height)
}

/// Plain, slanted stripes, dots, level stripes.
fn filled(n: usize, colour: &str) -> ChartFormat {
    let mut format = ChartFormat::new();
    let pattern = match n % 4 {
        0 => {
            return format
                .set_solid_fill(ChartSolidFill::new().set_color(colour))
                .clone();
        }
        1 => ChartPatternFillType::DiagonalStripesWideUpwards,
        2 => ChartPatternFillType::Dotted20Percent,
        _ => ChartPatternFillType::HorizontalStripesNarrow,
    };
    let fill = ChartPatternFill::new()
        .set_pattern(pattern)
        .set_foreground_color("#FFFFFF")
        .set_background_color(colour)
        .clone();
    format
        .set_pattern_fill(&fill)
        .set_border(ChartLine::new().set_color(colour))
        .clone()
}

fn drawn(n: usize, colour: &str) -> ChartFormat {
    let dashes = match n % 4 {
        0 => ChartLineDashType::Solid,
        1 => ChartLineDashType::Dash,
        2 => ChartLineDashType::RoundDot,
        _ => ChartLineDashType::DashDot,
    };
    let mut format = ChartFormat::new();
    let line = ChartLine::new()
        .set_color(colour)
        .set_width(2)
        .set_dash_type(dashes)
        .clone();
    format.set_line(&line).clone()
}

/// Circle, square, triangle, diamond.
fn marked(n: usize, colour: &str) -> ChartMarker {
    let kind = match n % 4 {
        0 => ChartMarkerType::Circle,
        1 => ChartMarkerType::Square,
        2 => ChartMarkerType::Triangle,
        _ => ChartMarkerType::Diamond,
    };
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(colour));
    ChartMarker::new()
        .set_type(kind)
        .set_size(7)
        .set_format(&mut format)
        .clone()
}
