//! Pictures drawn: bars, lines and sparklines for terminals, SVG for pages and papers, from one typed picture.

/// For terminals.
mod terminal;

/// For pages.
mod svg;

/// For papers, which cannot hold SVG.
mod png;

use std::borrow::Cow;

use super::Lang;
use super::sheet::said;
use crate::report::sheet::Cell;

pub use png::{Fonts, Png, png};
pub use svg::svg;
pub use terminal::drawn;

/// Okabe and Ito's colours that stay apart for the colour-blind; in grey they have four different shades.
pub(super) const COLOURS: [&str; 4] = ["#0072B2", "#E69F00", "#009E73", "#CC79A7"];

/// Every value carries its number, and a rate its numerator and denominator, as in the tables.
fn number(cell: &Cell, lang: Lang) -> Cow<'_, str> {
    match cell {
        Cell::Empty => "—".into(),
        other => said(other, lang),
    }
}

/// Where the marks of an axis from 0 to at least `most` stand: four or five round numbers.
fn marks(most: f64, whole: bool) -> Vec<f64> {
    let rough = (most / 4.0).max(f64::MIN_POSITIVE);
    let power = 10_f64.powf(rough.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0].map(|it| it * power);
    let mut step = steps.into_iter().find(|it| *it >= rough).unwrap_or(rough);
    if most <= 0.0 || (whole && step < 1.0) {
        step = 1.0;
    } else if whole {
        step = step.ceil();
    }
    let n = (most / step).ceil().max(1.0);
    (0..=n as u32).map(|it| f64::from(it) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_are_marked_at_round_numbers() {
        for (most, whole, last, n) in [
            (0.0, true, 1.0, 2),
            (1.0, true, 1.0, 2),
            (3.0, true, 3.0, 4),
            (7.0, true, 8.0, 5),
            (38_447.0, true, 40_000.0, 5),
            (100.0, false, 100.0, 5),
            (97.5, false, 100.0, 5),
            (0.3, false, 0.3, 4),
        ] {
            let marks = marks(most, whole);
            assert_eq!(marks.len(), n, "{most}: {marks:?}");
            let reached = marks.last().copied().unwrap_or_default();
            assert!((reached - last).abs() < 1e-9, "{most}: {marks:?}");
        }
    }
}
