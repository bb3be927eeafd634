//! Pictures as PNG, for files that cannot hold SVG: the same drawing, with the letters of this computer's fonts.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontResolver, Options, Tree, fontdb::Database};

use super::svg;
use crate::report::picture::Picture;
use crate::wording::Lang;

/// Points of the picture for each unit of the drawing: 624 to the width of an A4 page's text is sharp in print.
const SCALE: f32 = 3.0;

/// The fonts a drawing may take its letters from; the program brings none.
#[derive(Clone, Default)]
pub struct Fonts(Arc<Database>);

/// A picture drawn in points.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Png {
    pub bytes: Vec<u8>,
    /// Its size in units of the drawing, which are CSS pixels.
    pub width: u32,
    pub height: u32,
}

impl Fonts {
    /// Those of this computer, looked for once.
    pub fn installed() -> Fonts {
        static INSTALLED: OnceLock<Fonts> = OnceLock::new();
        let look = || {
            let mut fonts = Database::new();
            fonts.load_system_fonts();
            Fonts(Arc::new(fonts))
        };
        INSTALLED.get_or_init(look).clone()
    }
}

/// The picture drawn on white; `None` where a sign of it stands in none of the fonts: half a label is worse than a table.
pub fn png(picture: &Picture, lang: Lang, fonts: &Fonts) -> Option<Png> {
    let is_whole = AtomicBool::new(true);
    let (named, other) = (
        FontResolver::default_font_selector(),
        FontResolver::default_fallback_selector(),
    );
    let options = Options {
        fontdb: Arc::clone(&fonts.0),
        font_resolver: FontResolver {
            // None of the families we name: any font is tried, sign by sign.
            select_font: Box::new(|font, fonts| {
                let found = named(font, fonts).or_else(|| Some(fonts.faces().next()?.id));
                is_whole.fetch_and(found.is_some(), Relaxed);
                found
            }),
            select_fallback: Box::new(|sign, tried, fonts| {
                let found = other(sign, tried, fonts);
                is_whole.fetch_and(found.is_some(), Relaxed);
                found
            }),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(&svg(picture, lang, "p"), &options).ok()?;
    if !is_whole.load(Relaxed) {
        return None;
    }
    let size = tree.size().to_int_size();
    let scaled = size.scale_by(SCALE)?;
    let mut points = Pixmap::new(scaled.width(), scaled.height())?;
    points.fill(resvg::tiny_skia::Color::WHITE);
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut points.as_mut());
    Some(Png {
        bytes: points.encode_png().ok()?,
        width: size.width(),
        height: size.height(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::picture::Shape;
    use crate::wording::samples;

    #[test]
    fn without_a_font_there_is_no_picture() {
        for shape in Shape::ALL {
            let picture = samples::picture(shape);
            assert_eq!(png(&picture, Lang::Zh, &Fonts::default()), None);
        }
    }

    #[test]
    fn a_picture_is_drawn_as_wide_as_its_drawing() {
        for shape in Shape::ALL {
            // Computers without a Chinese font are held by the test above.
            let Some(png) = png(&samples::picture(shape), Lang::Zh, &Fonts::installed()) else {
                continue;
            };
            let drawn = Pixmap::decode_png(&png.bytes).unwrap();
            assert_eq!(drawn.width(), png.width * 3);
            assert_eq!(drawn.height(), png.height * 3);
            let is_inked = |it: &resvg::tiny_skia::PremultipliedColorU8| it.green() < 128;
            let inked = drawn.pixels().iter().filter(|it| is_inked(it)).count();
            assert!(inked * 200 > drawn.pixels().len(), "{inked} points");
        }
    }
}
