//! Pictures in a terminal: bars of blocks, lines of Braille dots, sparklines; bars of plain signs where those are lacking.

use unicode_width::UnicodeWidthStr;

use super::number;
use crate::report::picture::{Picture, Series, Shape, size};
use crate::report::sheet::Cell;
use crate::wording::Lang;
use crate::wording::sheet::{Frames, wrapped};

/// Columns taken where nobody says how wide the terminal is.
const COLUMNS: usize = 80;
/// A label wider than this is wrapped.
const WIDEST_LABEL: usize = 24;
/// Lines of text that a plot is high.
const PLOT_LINES: usize = 8;
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const LEVELS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const ASCII_LEVELS: [char; 8] = ['_', '.', ':', '-', '=', '+', '*', '#'];
/// One for each series; the first is drawn in eighths.
const FILLS: [&str; 4] = ["█", "▒", "▚", "░"];
const ASCII_FILLS: [&str; 4] = ["#", "=", "+", "."];

/// The picture as lines of text, no wider than the terminal.
pub fn drawn(picture: &Picture, lang: Lang, frames: Frames, width: Option<u16>) -> String {
    let width = width.map_or(COLUMNS, usize::from);
    match picture.shape {
        Shape::Lines if frames == Frames::Lines || picture.series.len() > 1 => {
            lines(picture, lang, frames, width)
        }
        _ => bars(picture, lang, frames, width),
    }
}

/// Values as a row of blocks of growing height; a blank where there is no number. Where there is room for fewer, several
/// that follow each other are one block, of their mean.
fn sparkline(values: &[Cell], room: usize, levels: [char; 8]) -> String {
    let sizes: Vec<Option<f64>> = values.iter().map(size).collect();
    let together = sizes.len().div_ceil(room.max(1)).max(1);
    let mean = |some: &[Option<f64>]| {
        let told: Vec<f64> = some.iter().flatten().copied().collect();
        (!told.is_empty()).then(|| told.iter().sum::<f64>() / told.len() as f64)
    };
    let sizes: Vec<Option<f64>> = sizes.chunks(together).map(mean).collect();
    let most = sizes.iter().flatten().copied().fold(0.0, f64::max);
    let level = |it: f64| {
        let part = if most > 0.0 { it.max(0.0) / most } else { 0.0 };
        levels[((part * 7.0).round() as usize).min(7)]
    };
    sizes.iter().map(|it| it.map_or(' ', level)).collect()
}

fn bars(picture: &Picture, lang: Lang, frames: Frames, width: usize) -> String {
    let fills = match frames {
        Frames::Lines => FILLS,
        Frames::Ascii => ASCII_FILLS,
    };
    let labels: Vec<String> = picture
        .labels
        .iter()
        .map(|it| wrapped(lang.of(it), WIDEST_LABEL))
        .collect();
    let lines = labels.iter().flat_map(|it| it.lines());
    let label_width = lines.map(UnicodeWidthStr::width).max().unwrap_or(0);
    let numbers = picture.series.iter().flat_map(|it| &it.values);
    let number_width = numbers
        .map(|it| number(it, lang).width())
        .max()
        .unwrap_or(0);
    let room = width.saturating_sub(label_width + number_width + 2).max(8);
    let most = picture.most();
    let mut out = legend(&picture.series, lang, &fills);
    for (n, label) in labels.iter().enumerate() {
        let mut label = label.lines();
        for (series, fill) in picture.series.iter().zip(fills) {
            let cell = series.values.get(n).unwrap_or(&Cell::Empty);
            let part = size(cell).map_or(0.0, |it| it.max(0.0));
            let eighths = if most > 0.0 {
                (part / most * room as f64 * 8.0).round() as usize
            } else {
                0
            };
            let mut bar = fill.repeat(eighths / 8);
            if fill == FILLS[0] {
                bar.push_str(EIGHTHS[eighths % 8]);
            }
            // What is there is seen, however little it is.
            if bar.is_empty() && part > 0.0 {
                bar.push_str(if fill == FILLS[0] { EIGHTHS[1] } else { fill });
            }
            let name = label.next().unwrap_or_default();
            let pad = " ".repeat(label_width - name.width());
            let between = if bar.is_empty() { "" } else { " " };
            out.push_str(&format!(
                "{name}{pad} {bar}{between}{}\n",
                number(cell, lang)
            ));
        }
        for rest in label {
            out.push_str(&format!("{rest}\n"));
        }
    }
    out
}

fn legend(series: &[Series], lang: Lang, fills: &[&str; 4]) -> String {
    if let [only] = series {
        return format!("{}\n", lang.of(&only.name));
    }
    let named = series.iter().zip(fills);
    let named: Vec<String> = named
        .map(|(it, fill)| format!("{fill}{fill} {}", lang.of(&it.name)))
        .collect();
    format!("{}\n", named.join("  "))
}

/// One series is plotted; several, which dots could not tell apart, become sparklines under each other.
fn lines(picture: &Picture, lang: Lang, frames: Frames, width: usize) -> String {
    let (first, last) = match (picture.labels.first(), picture.labels.last()) {
        (Some(first), Some(last)) => (lang.of(first), lang.of(last)),
        _ => return String::new(),
    };
    if let [only] = &picture.series[..] {
        return plot(only, lang, width, first, last);
    }
    let levels = match frames {
        Frames::Lines => LEVELS,
        Frames::Ascii => ASCII_LEVELS,
    };
    let rows: Vec<(String, String, &[Cell])> = picture
        .series
        .iter()
        .map(|it| {
            let told =
                |cell: Option<&Cell>| number(cell.unwrap_or(&Cell::Empty), lang).into_owned();
            let (newest, highest) = (told(it.values.last()), told(highest(&it.values)));
            let told = match lang {
                Lang::Zh => format!("{newest}（最高 {highest}）"),
                Lang::En => format!("{newest} (highest {highest})"),
            };
            (
                wrapped(lang.of(&it.name), WIDEST_LABEL.min(width / 3)),
                told,
                &it.values[..],
            )
        })
        .collect();
    let names = rows.iter().flat_map(|it| it.0.lines());
    let widest = names.map(UnicodeWidthStr::width).max().unwrap_or(0);
    let numbers = rows.iter().map(|it| it.1.width()).max().unwrap_or(0);
    let room = width.saturating_sub(widest + numbers + 2).max(4);
    let mut out = String::new();
    for (name, told, values) in &rows {
        let mut name = name.lines();
        let first = name.next().unwrap_or_default();
        let pad = " ".repeat(widest - first.width());
        out.push_str(&format!(
            "{first}{pad} {} {told}\n",
            sparkline(values, room, levels)
        ));
        for rest in name {
            out.push_str(&format!("{rest}\n"));
        }
    }
    out.push_str(&format!("{} {first} … {last}\n", " ".repeat(widest)));
    out
}

/// The cell with the largest number.
fn highest(values: &[Cell]) -> Option<&Cell> {
    let sized = values.iter().filter_map(|it| Some((size(it)?, it)));
    sized.max_by(|a, b| a.0.total_cmp(&b.0)).map(|it| it.1)
}

fn plot(series: &Series, lang: Lang, width: usize, first: &str, last: &str) -> String {
    let sizes: Vec<Option<f64>> = series.values.iter().map(size).collect();
    let peak = highest(&series.values);
    let top = peak.map_or_else(|| "—".into(), |it| number(it, lang));
    let axis = top.width().max(1);
    let columns = width
        .saturating_sub(axis + 3)
        .clamp(8, 8 * sizes.len().max(2));
    let mut canvas = Canvas::new(columns, PLOT_LINES);
    let most = peak.and_then(size).unwrap_or(0.0);
    let x = |n: usize| n * (columns * 2 - 1) / (sizes.len() - 1).max(1);
    let y = |it: f64| {
        let part = if most > 0.0 { it.max(0.0) / most } else { 0.0 };
        ((1.0 - part) * (PLOT_LINES * 4 - 1) as f64).round() as usize
    };
    let mut before = None;
    for (n, it) in sizes.iter().enumerate() {
        let here = it.map(|it| (x(n), y(it)));
        match (before, here) {
            (Some(from), Some(to)) => canvas.line(from, to),
            (None, Some(at)) => canvas.dot(at),
            _ => {}
        }
        before = here;
    }
    let mut out = format!("{}\n", lang.of(&series.name));
    for (n, line) in canvas.rows().enumerate() {
        let mark = match n {
            0 => &top,
            _ if n + 1 == PLOT_LINES => "0",
            _ => "",
        };
        let pad = " ".repeat(axis - mark.width().min(axis));
        out.push_str(&format!(
            "{pad}{mark} │{}\n",
            line.trim_end_matches('\u{2800}')
        ));
    }
    let between = columns.saturating_sub(first.width() + last.width()).max(1);
    let indent = " ".repeat(axis + 2);
    out.push_str(&format!("{indent}{first}{}{last}\n", " ".repeat(between)));
    out
}

/// Braille signs as a grid of dots, two wide and four high each.
struct Canvas {
    columns: usize,
    cells: Vec<u8>,
}

impl Canvas {
    fn new(columns: usize, lines: usize) -> Canvas {
        Canvas {
            columns,
            cells: vec![0; columns * lines],
        }
    }

    fn dot(&mut self, (x, y): (usize, usize)) {
        const BITS: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];
        if let Some(cell) = self.cells.get_mut(y / 4 * self.columns + x / 2) {
            *cell |= BITS[y % 4][x % 2];
        }
    }

    fn line(&mut self, from: (usize, usize), to: (usize, usize)) {
        let n = from.0.abs_diff(to.0).max(from.1.abs_diff(to.1)).max(1);
        let between = |a: usize, b: usize, at: usize| {
            if b >= a {
                a + ((b - a) * at + n / 2) / n
            } else {
                a - ((a - b) * at + n / 2) / n
            }
        };
        for at in 0..=n {
            self.dot((between(from.0, to.0, at), between(from.1, to.1, at)));
        }
    }

    fn rows(&self) -> impl Iterator<Item = String> {
        let sign = |it: &u8| char::from_u32(0x2800 + u32::from(*it)).unwrap_or(' ');
        self.cells
            .chunks(self.columns)
            .map(move |it| it.iter().map(sign).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sheet::{Kind, Words};

    fn picture(shape: Shape, series: &[(&str, &[i64])]) -> Picture {
        let n = series[0].1.len();
        let labels = ["窗口", "12345热线", "网格员上报", "上级交办"];
        Picture {
            title: Words::from("x"),
            shape,
            labels: labels
                .into_iter()
                .cycle()
                .take(n)
                .map(Words::from)
                .collect(),
            series: series
                .iter()
                .map(|(name, values)| Series {
                    name: Words::from((*name).to_owned()),
                    kind: Kind::Int,
                    values: values.iter().map(|it| Cell::Int(*it)).collect(),
                })
                .collect(),
        }
    }

    #[test]
    fn bars_are_as_long_as_their_numbers() {
        let one = picture(Shape::Bars, &[("件数", &[16, 8, 1, 0])]);
        assert_eq!(
            drawn(&one, Lang::Zh, Frames::Lines, Some(30)),
            "件数\n\
             窗口       ████████████████ 16\n\
             12345热线  ████████ 8\n\
             网格员上报 █ 1\n\
             上级交办   0\n"
        );
        let two = picture(Shape::Bars, &[("受理", &[10]), ("办结", &[5])]);
        assert_eq!(
            drawn(&two, Lang::Zh, Frames::Ascii, Some(18)),
            "## 受理  == 办结\n窗口 ########## 10\n     ===== 5\n"
        );
    }

    #[test]
    fn nothing_is_wider_than_the_terminal() {
        let long = picture(Shape::Bars, &[("件数", &[i64::from(u32::MAX), 8, 1, 0])]);
        for width in [40, 60, 80] {
            let text = drawn(&long, Lang::Zh, Frames::Lines, Some(width));
            let widest = text.lines().map(UnicodeWidthStr::width).max();
            assert!(widest <= Some(width.into()), "{text}");
            // A year of days, and names longer than there is room for.
            let days: Vec<i64> = (0..365).collect();
            let name = "石湾镇街道住房建设和物业管理办公室";
            let year = picture(Shape::Lines, &[(name, &days), ("派出所", &days)]);
            let text = drawn(&year, Lang::Zh, Frames::Lines, Some(width));
            let widest = text.lines().map(UnicodeWidthStr::width).max();
            assert!(widest <= Some(width.into()), "{text}");
            let shown: String = text.chars().filter(|it| name.contains(*it)).collect();
            assert!(name.chars().all(|it| shown.contains(it)), "{text}");
        }
    }

    #[test]
    fn lines_rise_and_fall() {
        let one = picture(Shape::Lines, &[("件数", &[0, 4, 8, 0])]);
        let text = drawn(&one, Lang::Zh, Frames::Lines, Some(40));
        let rows: Vec<&str> = text.lines().collect();
        assert_eq!(rows.len(), PLOT_LINES + 2);
        assert!(
            rows[1].starts_with("8 │") && rows[PLOT_LINES].starts_with("0 │"),
            "{text}"
        );
        let two = picture(Shape::Lines, &[("受理", &[0, 4, 8]), ("办", &[1, 1, 1])]);
        assert_eq!(
            drawn(&two, Lang::Zh, Frames::Lines, Some(40)),
            "受理 ▁▅█ 8（最高 8）\n办   ███ 1（最高 1）\n     窗口 … 网格员上报\n"
        );
        assert!(drawn(&two, Lang::En, Frames::Ascii, Some(40)).contains("受理 _=# 8 (highest 8)"));
        let line = |room| {
            let values = [Cell::Int(0), Cell::ratio(0, 0), Cell::Int(7), Cell::Int(5)];
            sparkline(&values, room, LEVELS)
        };
        assert_eq!((line(9).as_str(), line(2).as_str()), ("▁ █▆", "▁█"));
    }

    #[test]
    fn nothing_at_all_is_drawn_without_complaint() {
        let zeros = picture(Shape::Lines, &[("件数", &[0])]);
        for frames in [Frames::Lines, Frames::Ascii] {
            assert!(drawn(&zeros, Lang::Zh, frames, Some(30)).contains("件数"));
        }
    }
}
