//! Pictures as SVG: told apart by pattern and mark as well as by colour, no label cut, readable in grey print.

use std::fmt::Write;

use askama::filters::{Escaper, Html};
use unicode_width::UnicodeWidthStr;

use super::{COLOURS, marks, number};
use crate::report::picture::{Picture, Series, Shape, size};
use crate::report::sheet::{Cell, Kind};
use crate::wording::Lang;
use crate::wording::sheet::{harmless, wrapped};

/// All lengths are in the units of the picture, which is as wide as the text of an A4 page.
const WIDTH: f64 = 640.0;
const TYPE: f64 = 13.0;
/// A column of a terminal, at that size of type.
const COLUMN: f64 = TYPE * 0.56;
const LINE: f64 = TYPE * 1.3;
const BAR: f64 = 15.0;
/// Columns of a label before it is wrapped.
const WIDEST_LABEL: usize = 26;
const PLOT: f64 = 200.0;
/// Points nearer to each other have no marks.
const MARK: f64 = 6.0;
const FAMILY: &str =
    "Noto Sans CJK SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,SimHei,sans-serif";

/// The picture as an SVG element. `id` must be the only one of its kind on a page.
pub fn svg(picture: &Picture, lang: Lang, id: &str) -> String {
    let mut svg = Svg {
        out: String::new(),
        id,
        lang,
    };
    let height = match picture.shape {
        Shape::Bars => svg.bars(picture),
        Shape::Lines => svg.lines(picture),
    };
    let title = escaped(lang.of(&picture.title));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" role=\"img\" aria-label=\"{title}\" \
         viewBox=\"0 0 {WIDTH} {height:.0}\" width=\"{WIDTH}\" height=\"{height:.0}\" \
         font-family=\"{FAMILY}\" font-size=\"{TYPE}\" fill=\"#222\">\
         <title>{title}</title>{}{}</svg>",
        svg.patterns(picture.series.len()),
        svg.out
    )
}

struct Svg<'a> {
    out: String,
    id: &'a str,
    lang: Lang,
}

impl Svg<'_> {
    /// What the bars of each series are filled with: plain, stripes, dots, a grid.
    fn patterns(&self, n: usize) -> String {
        let inner = [
            "",
            "<path d=\"M0 6L6 0\" stroke=\"#fff\" stroke-width=\"1.6\"/>",
            "<circle cx=\"3\" cy=\"3\" r=\"1.4\" fill=\"#fff\"/>",
            "<path d=\"M0 3H6M3 0V6\" stroke=\"#fff\" stroke-width=\"1.2\"/>",
        ];
        let mut defs = String::new();
        for (n, (colour, inner)) in COLOURS.iter().zip(inner).enumerate().take(n).skip(1) {
            let _ = write!(
                defs,
                "<pattern id=\"{}-{n}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
                 <rect width=\"6\" height=\"6\" fill=\"{colour}\"/>{inner}</pattern>",
                self.id
            );
        }
        if defs.is_empty() {
            defs
        } else {
            format!("<defs>{defs}</defs>")
        }
    }

    fn fill(&self, n: usize) -> String {
        match n {
            0 => COLOURS[0].to_owned(),
            _ => format!("url(#{}-{n})", self.id),
        }
    }

    fn text(&mut self, x: f64, y: f64, anchor: &str, text: &str) {
        let text = escaped(text);
        let _ = write!(
            self.out,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{text}</text>"
        );
    }

    /// Answers how far down it reaches.
    fn legend(&mut self, series: &[Series], shape: Shape) -> f64 {
        let (mut x, mut y) = (2.0, 4.0);
        for (n, it) in series.iter().enumerate() {
            let name = self.lang.of(&it.name).to_owned();
            let width = 24.0 + COLUMN * name.width() as f64 + 18.0;
            if x + width > WIDTH && x > 2.0 {
                (x, y) = (2.0, y + LINE);
            }
            match shape {
                Shape::Bars => {
                    let fill = self.fill(n);
                    let _ = write!(
                        self.out,
                        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"18\" height=\"12\" fill=\"{fill}\"/>"
                    );
                }
                Shape::Lines => self.mark(n, x + 9.0, y + 6.0),
            }
            self.text(x + 24.0, y + 11.0, "start", &name);
            x += width;
        }
        y + LINE + 6.0
    }

    fn bars(&mut self, picture: &Picture) -> f64 {
        let labels: Vec<String> = picture
            .labels
            .iter()
            .map(|it| wrapped(self.lang.of(it), WIDEST_LABEL))
            .collect();
        let lines = labels.iter().flat_map(|it| it.lines());
        let widest = lines.map(UnicodeWidthStr::width).max().unwrap_or(0);
        let left = COLUMN * widest as f64 + 8.0;
        let numbers = picture.series.iter().flat_map(|it| &it.values);
        let right = numbers.map(|it| number(it, self.lang).width()).max();
        let room = WIDTH - left - COLUMN * right.unwrap_or(0) as f64 - 10.0;
        let most = picture.most();
        let mut y = self.legend(&picture.series, Shape::Bars);
        let top = y;
        for (n, label) in labels.iter().enumerate() {
            let lines: Vec<&str> = label.lines().collect();
            let bars = BAR * picture.series.len() as f64;
            let height = bars.max(LINE * lines.len() as f64);
            let first = y + (height - LINE * lines.len() as f64) / 2.0 + TYPE;
            for (at, line) in lines.iter().enumerate() {
                self.text(left - 6.0, first + LINE * at as f64, "end", line);
            }
            let mut at = y + (height - bars) / 2.0;
            for (which, series) in picture.series.iter().enumerate() {
                let cell = series.values.get(n).unwrap_or(&Cell::Empty);
                let part = size(cell).map_or(0.0, |it| it.max(0.0));
                let long = if most > 0.0 { part / most * room } else { 0.0 };
                let fill = self.fill(which);
                let _ = write!(
                    self.out,
                    "<rect x=\"{left:.1}\" y=\"{:.1}\" width=\"{long:.1}\" height=\"{:.1}\" fill=\"{fill}\"/>",
                    at + 1.0,
                    BAR - 2.0
                );
                let said = number(cell, self.lang).into_owned();
                self.text(left + long + 5.0, at + BAR - 3.5, "start", &said);
                at += BAR;
            }
            y += height + 6.0;
        }
        let _ = write!(
            self.out,
            "<path d=\"M{left:.1} {top:.1}V{:.1}\" stroke=\"#555\"/>",
            y - 4.0
        );
        y
    }

    fn lines(&mut self, picture: &Picture) -> f64 {
        let whole = picture.series.iter().all(|it| it.kind == Kind::Int);
        let marks = marks(picture.most(), whole);
        let reach = marks.last().copied().unwrap_or(1.0);
        let sign = if picture.series.iter().all(|it| it.kind == Kind::Ratio) {
            "%"
        } else {
            ""
        };
        let marked: Vec<String> = marks.iter().map(|it| format!("{it}{sign}")).collect();
        let widest = marked.iter().map(|it| it.width()).max().unwrap_or(1);
        let left = COLUMN * widest as f64 + 12.0;
        let top = match picture.series.len() {
            1 => self.legend(&picture.series, Shape::Lines) + 10.0,
            _ => self.legend(&picture.series, Shape::Lines) + 4.0,
        };
        let y = |it: f64| top + PLOT * (1.0 - it / reach);
        for (mark, said) in marks.iter().zip(&marked) {
            let at = y(*mark);
            let _ = write!(
                self.out,
                "<path d=\"M{left:.1} {at:.1}H{WIDTH}\" stroke=\"#ccc\" stroke-width=\"0.8\"/>"
            );
            self.text(left - 5.0, at + 4.5, "end", said);
        }
        let n = picture.labels.len();
        let step = (WIDTH - left - 24.0) / n.max(1) as f64;
        let x = |n: usize| left + 12.0 + step * (n as f64 + 0.5);
        for (which, series) in picture.series.iter().enumerate() {
            self.line(which, series, &x, &y);
            let labelled = picture.series.len() == 1 && step > COLUMN * 5.0;
            for (n, cell) in series.values.iter().enumerate() {
                let Some(it) = size(cell) else { continue };
                if step >= MARK {
                    self.mark(which, x(n), y(it));
                }
                if labelled {
                    let said = format!("{}{sign}", short(it));
                    self.text(x(n), y(it) - 8.0, "middle", &said);
                }
            }
        }
        self.under(picture, step, &x, top + PLOT)
    }

    /// A line goes on only between numbers there are.
    fn line(
        &mut self,
        which: usize,
        series: &Series,
        x: &dyn Fn(usize) -> f64,
        y: &dyn Fn(f64) -> f64,
    ) {
        let dashes = ["", "6 3", "2 3", "8 3 2 3"][which % 4];
        let mut path = String::new();
        let mut begins = true;
        for (n, cell) in series.values.iter().enumerate() {
            match size(cell) {
                None => begins = true,
                Some(it) => {
                    let sign = if begins { 'M' } else { 'L' };
                    let _ = write!(path, "{sign}{:.1} {:.1}", x(n), y(it));
                    begins = false;
                }
            }
        }
        let colour = COLOURS[which % 4];
        let _ = write!(
            self.out,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"{dashes}\"/>"
        );
    }

    /// Circle, square, triangle, diamond.
    fn mark(&mut self, which: usize, x: f64, y: f64) {
        let path = match which % 4 {
            0 => format!("M{:.1} {y:.1}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", x - 4.0),
            1 => format!("M{:.1} {:.1}h7v7h-7z", x - 3.5, y - 3.5),
            2 => format!("M{x:.1} {:.1}l4.5 8h-9z", y - 5.0),
            _ => format!("M{x:.1} {:.1}l5 5l-5 5l-5 -5z", y - 5.0),
        };
        let colour = COLOURS[which % 4];
        let _ = write!(self.out, "<path d=\"{path}\" fill=\"{colour}\"/>");
    }

    /// The labels beneath: level where there is room, slanted where there is not.
    fn under(&mut self, picture: &Picture, step: f64, x: &dyn Fn(usize) -> f64, y: f64) -> f64 {
        let labels: Vec<String> = picture
            .labels
            .iter()
            .map(|it| self.lang.of(it).to_owned())
            .collect();
        let widest = labels.iter().map(|it| it.width()).max().unwrap_or(0);
        let wide = COLUMN * widest as f64;
        if wide + 6.0 <= step {
            for (n, label) in labels.iter().enumerate() {
                self.text(x(n), y + 18.0, "middle", label);
            }
            return y + 26.0;
        }
        // As many as do not stand in each other's way.
        let every = (TYPE / step).ceil().max(1.0) as usize;
        for (n, label) in labels.iter().enumerate().step_by(every) {
            let (at, under) = (x(n) + 4.0, y + 14.0);
            let _ = write!(
                self.out,
                "<text x=\"{at:.1}\" y=\"{under:.1}\" text-anchor=\"end\" transform=\"rotate(-60 {at:.1} {under:.1})\">{}</text>",
                escaped(label)
            );
        }
        y + 20.0 + wide * 0.87
    }
}

fn short(it: f64) -> String {
    if (it - it.round()).abs() < 0.005 {
        format!("{it:.0}")
    } else {
        format!("{it:.2}")
    }
}

fn escaped(text: &str) -> String {
    let text: String = harmless(text).collect();
    let mut out = String::with_capacity(text.len());
    // Writing to a string cannot fail.
    let _ = Html.write_escaped_str(&mut out, &text);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::samples::picture;

    #[test]
    fn labels_are_whole_and_kinds_differ_without_colour() {
        for shape in Shape::ALL {
            let svg = svg(&picture(shape), Lang::Zh, "t1");
            let texts: String = svg
                .split("<text ")
                .skip(1)
                .filter_map(|it| it.split_once('>')?.1.split_once('<'))
                .map(|it| it.0)
                .collect();
            for label in picture(shape).labels {
                let mut rest = texts.as_str();
                for sign in label.zh.chars() {
                    let at = rest
                        .find(sign)
                        .unwrap_or_else(|| panic!("{label:?} in {texts}"));
                    rest = &rest[at..];
                }
            }
            assert!(svg.contains("渠道 &#60;1&#62;"), "{svg}");
            let told_apart = match shape {
                Shape::Bars => "url(#t1-1)",
                Shape::Lines => "stroke-dasharray=\"6 3\"",
            };
            assert!(svg.contains(told_apart));
            assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }
    }

    #[test]
    fn bars_keep_the_proportion_of_their_numbers() {
        let svg = svg(&picture(Shape::Bars), Lang::Zh, "t1");
        let long: Vec<f64> = svg
            .split("<rect ")
            .filter(|it| it.contains("height=\"13.0\""))
            .filter_map(|it| it.split_once("width=\"")?.1.split_once('"')?.0.parse().ok())
            .collect();
        assert_eq!(long.len(), 6);
        assert!((long[0] / 2.0 - long[2]).abs() < 0.2 && long[4] == 0.0);
    }
}
