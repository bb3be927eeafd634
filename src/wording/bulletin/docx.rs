//! A bulletin as DOCX, set as offices set their papers (GB/T 9704): A4, 仿宋 and 黑体, heads of tables on every page, page numbers.

use std::collections::HashSet;
use std::io::{self, Cursor};

use docx_rs::{
    AlignmentType, BreakType, Docx, Footer, LineSpacing, LineSpacingType, PageMargin, PageNum,
    PageOrientationType, PageSize, Paragraph, Pic, Run, RunFonts, Section, Shading,
    SpecialIndentType, Style, StyleType, Table as DocxTable, TableAlignmentType, TableCell,
    TableCellMargins, TableLayoutType, TableRow, VAlignType, WidthType,
};

use super::layout::{CELL_MARGIN, Paper, Table, UPRIGHT};
use super::told_first;
use crate::report::bulletin::{Bulletin, Part};
use crate::report::picture::Picture;
use crate::report::sheet::Sheet;
use crate::wording::Lang;
use crate::wording::picture::{Fonts, png};
use crate::wording::sheet::{harmless, no_rows};

/// English Metric Units of a twentieth of a point and of a pixel.
const TWIP: u32 = 635;
const PIXEL: u32 = 9_525;

const LATIN: &str = "Times New Roman";
const BODY: &str = "仿宋";

/// The document as bytes: the same bulletin and fonts make the same bytes whenever it is written.
pub fn docx(bulletin: &Bulletin, lang: Lang, fonts: &Fonts) -> io::Result<Vec<u8>> {
    let mut stretches = stretches(bulletin, lang, fonts);
    let last = stretches.pop().unwrap_or_default();
    let mut docx = styled(Docx::new());
    if stretches.is_empty() {
        docx = docx.footer(page_number());
    }
    for (n, stretch) in stretches.into_iter().enumerate() {
        let mut section = Section::new()
            .page_size(size(stretch.paper))
            .page_margin(margins(stretch.paper));
        if n == 0 {
            // Those that follow have it from this one.
            section = section.footer(page_number());
        }
        for block in stretch.blocks {
            section = match block {
                Block::Paragraph(it) => section.add_paragraph(*it),
                Block::Table(it) => section.add_table(*it),
            };
        }
        docx = docx.add_section(section);
    }
    docx = docx
        .page_size(last.paper.width, last.paper.height)
        .page_margin(margins(last.paper))
        .page_orient(orientation(last.paper));
    for block in last.blocks {
        docx = match block {
            Block::Paragraph(it) => docx.add_paragraph(*it),
            Block::Table(it) => docx.add_table(*it),
        };
    }
    let mut xml = docx.build();
    xml.document = corrected(xml.document);
    for footer in &mut xml.footers {
        *footer = corrected(std::mem::take(footer));
    }
    let mut out = Cursor::new(Vec::new());
    xml.pack(&mut out).map_err(io::Error::other)?;
    Ok(out.into_inner())
}

/// What the library cannot do and the format can: the first row of a table is its head, and paragraphs need no numbers,
/// which it counts through all documents of a run.
fn corrected(xml: Vec<u8>) -> Vec<u8> {
    const FIRST_ROW: &str = "</w:tblGrid><w:tr><w:trPr><w:cantSplit />";
    const NUMBERED: &str = "<w:p w14:paraId=\"";
    let text = match String::from_utf8(xml) {
        Ok(text) => text.replace(FIRST_ROW, &format!("{FIRST_ROW}<w:tblHeader />")),
        Err(it) => return it.into_bytes(),
    };
    let mut pieces = text.split(NUMBERED);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let after = piece.split_once('"').map_or(piece, |it| it.1);
        out.push_str("<w:p");
        out.push_str(after);
    }
    out.into_bytes()
}

/// What stands on the same paper, one after the other.
struct Stretch {
    paper: Paper,
    blocks: Vec<Block>,
}

enum Block {
    Paragraph(Box<Paragraph>),
    Table(Box<DocxTable>),
}

impl Default for Stretch {
    fn default() -> Stretch {
        Stretch {
            paper: UPRIGHT,
            blocks: Vec::new(),
        }
    }
}

/// Everything from one heading to the next lies on the paper its widest table needs.
fn stretches(bulletin: &Bulletin, lang: Lang, fonts: &Fonts) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut n_pictures = 0;
    let mut told = HashSet::new();
    let is_heading = |it: &Part| matches!(it, Part::Heading(_));
    // The parts before the first heading have the title above them.
    let chapters = bulletin.parts.chunk_by(|_, next| !is_heading(next));
    let chapters: Vec<&[Part]> = match bulletin.parts.is_empty() {
        true => vec![&[]],
        false => chapters.collect(),
    };
    for (n, chapter) in chapters.iter().enumerate() {
        let needs = chapter.iter().map(|it| match it {
            Part::Sheet(sheet) => Table::of(sheet, lang).paper(),
            _ => UPRIGHT,
        });
        let paper = needs.fold(
            UPRIGHT,
            |one, other| if one.is_turned { one } else { other },
        );
        if stretches.last().is_none_or(|it| it.paper != paper) {
            let blocks = Vec::new();
            stretches.push(Stretch { paper, blocks });
        }
        let stretch = stretches.last_mut().expect("one was pushed");
        if n == 0 {
            stretch.head(bulletin, lang);
        }
        for part in *chapter {
            match part {
                Part::Heading(words) => stretch.paragraph("Heading1", lang.of(words)),
                Part::Text(words) => stretch.paragraph("Body", lang.of(words)),
                Part::Sheet(sheet) => {
                    let sheet = told_first(sheet, bulletin, &mut told);
                    stretch.sheet(&sheet, lang);
                }
                Part::Picture(picture) => {
                    n_pictures += 1;
                    stretch.picture(picture, n_pictures, lang, fonts);
                }
            }
        }
        if n + 1 == chapters.len() {
            for note in &bulletin.notes {
                stretch.paragraph("Note", lang.of(note));
            }
        }
    }
    stretches
}

impl Stretch {
    fn head(&mut self, bulletin: &Bulletin, lang: Lang) {
        self.paragraph("Title", lang.of(&bulletin.title));
        for line in [&bulletin.office, lang.of(&bulletin.period)] {
            if !line.is_empty() {
                self.paragraph("Subtitle", line);
            }
        }
    }

    fn paragraph(&mut self, style: &str, text: &str) {
        let text: String = harmless(text).collect();
        // A heading or a caption stays with what stands under it.
        let leads = matches!(style, "Heading1" | "Caption");
        let paragraph = Paragraph::new().style(style).keep_next(leads);
        self.push(paragraph.add_run(run(&text)));
    }

    fn push(&mut self, paragraph: Paragraph) {
        self.blocks.push(Block::Paragraph(Box::new(paragraph)));
    }

    fn sheet(&mut self, sheet: &Sheet, lang: Lang) {
        let title = lang.of(&sheet.title);
        if !title.is_empty() {
            self.paragraph("Caption", title);
        }
        if !sheet.columns.is_empty() {
            let table = drawn(sheet, &Table::of(sheet, lang), self.paper);
            self.blocks.push(Block::Table(Box::new(table)));
        }
        if sheet.rows.is_empty() {
            self.paragraph("Note", no_rows(lang));
        }
        for note in &sheet.notes {
            self.paragraph("Note", lang.of(note));
        }
    }

    fn picture(&mut self, picture: &Picture, no: usize, lang: Lang, fonts: &Fonts) {
        let Some(png) = png(picture, lang, fonts) else {
            self.paragraph("Note", &not_drawn(lang.of(&picture.title), lang));
            return;
        };
        let title = lang.of(&picture.title);
        if !title.is_empty() {
            self.paragraph("Caption", title);
        }
        // Never wider than the text, never higher than most of a page.
        let (width, height) = (png.width * PIXEL, png.height * PIXEL);
        let scale = (f64::from(self.paper.text_width() * TWIP) / f64::from(width))
            .min(f64::from(self.paper.text_height() * TWIP) * 0.85 / f64::from(height))
            .min(1.0);
        let scaled = |it: u32| (f64::from(it) * scale) as u32;
        let image = Pic::new_with_dimensions(png.bytes, png.width, png.height)
            .id(format!("rIdImage{no}"))
            .size(scaled(width), scaled(height));
        let paragraph = Paragraph::new().style("Picture");
        self.push(paragraph.add_run(Run::new().add_image(image)));
    }
}

/// What stands in place of a picture that cannot be drawn.
pub(super) fn not_drawn(title: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("图“{title}”没有画出：这台电脑上的字体写不全图中的字；数字见表"),
        Lang::En => format!(
            "the picture “{title}” is left out: the fonts of this computer lack characters in it; its numbers stand in the tables"
        ),
    }
}

fn drawn(sheet: &Sheet, table: &Table, paper: Paper) -> DocxTable {
    let laid = table.laid(paper);
    let row = |texts: &[String], face: Face| {
        let cells = texts.iter().zip(&laid.widths).zip(&sheet.columns);
        let cells = cells.map(|((text, width), column)| {
            let align = match column.kind {
                kind if kind.is_numeric() => AlignmentType::Right,
                _ => AlignmentType::Left,
            };
            cell(text, *width, laid.size, align, face)
        });
        TableRow::new(cells.collect()).cant_split()
    };
    let mut rows = vec![row(&table.heads, Face::Head)];
    rows.extend(table.rows.iter().map(|it| row(it, Face::Plain)));
    rows.extend(table.total.iter().map(|it| row(it, Face::Total)));
    let margin = twips(CELL_MARGIN);
    DocxTable::new(rows)
        .set_grid(laid.widths.iter().copied().map(twips).collect())
        .layout(TableLayoutType::Fixed)
        .width(laid.widths.iter().copied().map(twips).sum(), WidthType::Dxa)
        .align(TableAlignmentType::Center)
        .margins(TableCellMargins::new().margin(20, margin, 20, margin))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Head,
    Plain,
    Total,
}

fn cell(text: &str, width: u32, size: u32, align: AlignmentType, face: Face) -> TableCell {
    let mut run = run(text).size(twips(size));
    if face == Face::Head {
        run = run.fonts(fonts("黑体"));
    }
    if face == Face::Total {
        run = run.bold();
    }
    let paragraph = Paragraph::new().style("Cell").align(align).add_run(run);
    let cell = TableCell::new()
        .width(twips(width), WidthType::Dxa)
        .vertical_align(VAlignType::Center)
        .add_paragraph(paragraph);
    match face {
        Face::Head => cell.shading(Shading::new().fill("EDEDED")),
        Face::Plain | Face::Total => cell,
    }
}

/// The text with its own ends of lines.
fn run(text: &str) -> Run {
    let mut run = Run::new();
    for (n, line) in text.split('\n').enumerate() {
        if n > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(line);
    }
    run
}

/// Type sizes: 二号, 三号, 四号, 小四, 五号 in half points; lines of 28 points.
fn styled(docx: Docx) -> Docx {
    let style = |id: &str, name: &str, font: &str, size: usize| {
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .fonts(fonts(font))
            .size(size)
    };
    let exactly = |points: i32| {
        LineSpacing::new()
            .line_rule(LineSpacingType::Exact)
            .line(points * 20)
    };
    let free = LineSpacing::new;
    docx.default_fonts(fonts(BODY))
        .default_size(32)
        .add_style(
            style("Title", "Title", "方正小标宋简体", 44)
                .align(AlignmentType::Center)
                .line_spacing(exactly(36).after(200)),
        )
        .add_style(
            style("Subtitle", "Subtitle", "楷体", 32)
                .align(AlignmentType::Center)
                .line_spacing(exactly(28)),
        )
        .add_style(
            style("Heading1", "heading 1", "黑体", 32)
                .outline_lvl(0)
                .line_spacing(exactly(28).before(240)),
        )
        .add_style(
            style("Body", "Body Text", BODY, 32)
                // Not justified: a rate with its parts cannot be broken, and the line before it would be torn apart.
                .align(AlignmentType::Left)
                .indent(None, Some(SpecialIndentType::FirstLine(640)), None, None)
                .first_line_chars(200)
                .line_spacing(exactly(28)),
        )
        .add_style(
            style("Caption", "caption", "黑体", 24)
                .align(AlignmentType::Center)
                .line_spacing(free().before(240).after(80)),
        )
        .add_style(style("Cell", "Table Text", BODY, 21).line_spacing(free()))
        .add_style(
            style("Picture", "Picture", BODY, 21)
                .align(AlignmentType::Center)
                .line_spacing(free().after(120)),
        )
        .add_style(style("Note", "Note", "楷体", 21).line_spacing(free().before(40)))
}

fn fonts(chinese: &str) -> RunFonts {
    RunFonts::new()
        .east_asia(chinese)
        .ascii(LATIN)
        .hi_ansi(LATIN)
        .cs(LATIN)
}

/// — 1 —
fn page_number() -> Footer {
    let dash = |text: &str| Run::new().add_text(text).size(28);
    Footer::new().add_paragraph(
        Paragraph::new()
            .align(AlignmentType::Center)
            .add_run(dash("— "))
            .add_page_num(PageNum::new())
            .add_run(dash(" —")),
    )
}

fn size(paper: Paper) -> PageSize {
    PageSize::new()
        .size(paper.width, paper.height)
        .orient(orientation(paper))
}

fn orientation(paper: Paper) -> PageOrientationType {
    if paper.is_turned {
        PageOrientationType::Landscape
    } else {
        PageOrientationType::Portrait
    }
}

fn margins(paper: Paper) -> PageMargin {
    let twips = |it: u32| i32::try_from(it).unwrap_or(i32::MAX);
    PageMargin::new()
        .top(twips(paper.top))
        .right(twips(paper.right))
        .bottom(twips(paper.bottom))
        .left(twips(paper.left))
        .footer(1_390)
}

fn twips(it: u32) -> usize {
    usize::try_from(it).unwrap_or(usize::MAX)
}
