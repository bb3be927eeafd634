//! A bulletin as a workbook: what it says on the first worksheet, then each sheet on one of its own with its charts below.

use std::io::{self, Write};

use rust_xlsxwriter::{Format, FormatAlign, Url, XlsxError};

use super::chart::{Cells, chart, columns_of};
use super::limits::{MOST_POINTS, bounded, lines_of};
use super::{Book, LINE_POINTS, Page, as_io};
use crate::report::bulletin::{Bulletin, Part};
use crate::report::picture::{Picture, Shape, size};
use crate::report::sheet::{Column, Kind, Sheet, Words};
use crate::wording::sheet::Look;

/// Latin letters to a line of the first worksheet.
const LINE: usize = 76;

/// Writes the bulletin and hands the destination back.
pub(in crate::wording) fn workbook<W: Write + Send>(
    bulletin: &Bulletin,
    look: &Look,
    out: W,
) -> io::Result<W> {
    let mut book = Book::new(look, &bulletin.title, false);
    book.bulletin(bulletin).map_err(as_io)?;
    book.save(out)
}

/// A sheet that has its worksheet.
struct Placed<'a> {
    sheet: &'a Sheet,
    page: Page,
}

impl Book {
    fn bulletin(&mut self, bulletin: &Bulletin) -> Result<(), XlsxError> {
        let (first, _) = self.add_worksheet(self.look.lang.either("说明", "About"))?;
        let mut placed: Vec<Placed> = Vec::new();
        for part in &bulletin.parts {
            match part {
                Part::Sheet(sheet) => {
                    let page = self.sheet(sheet)?;
                    placed.push(Placed { sheet, page });
                }
                Part::Picture(picture) => self.picture(picture, &mut placed)?,
                Part::Heading(_) | Part::Text(_) => {}
            }
        }
        self.cover(first, bulletin, &placed)
    }

    fn sheet(&mut self, sheet: &Sheet) -> Result<Page, XlsxError> {
        let mut page = self.begin(&sheet.title, &sheet.columns)?;
        for row in &sheet.rows {
            self.row(&mut page, row, false)?;
        }
        self.end(&mut page, sheet.total.as_deref(), &sheet.notes)?;
        Ok(page)
    }

    /// Below the sheet it was drawn from; a picture of numbers that stand nowhere gets a worksheet with them.
    fn picture(&mut self, picture: &Picture, placed: &mut [Placed]) -> Result<(), XlsxError> {
        for it in placed.iter_mut().rev() {
            // The cells of a sheet that went on in further worksheets are not together.
            let columns = columns_of(picture, it.sheet).filter(|_| it.page.n_worksheets == 1);
            if let Some((n_labels, series)) = columns {
                return self.chart_below(&mut it.page, picture, n_labels, &series);
            }
        }
        let sheet = numbers_of(picture);
        let mut page = self.sheet(&sheet)?;
        let series: Vec<usize> = (1..=picture.series.len()).collect();
        self.chart_below(&mut page, picture, 1, &series)
    }

    fn chart_below(
        &mut self,
        page: &mut Page,
        picture: &Picture,
        n_labels: usize,
        series: &[usize],
    ) -> Result<(), XlsxError> {
        let cells = Cells {
            name: page.name.clone(),
            n_rows: u32::try_from(picture.labels.len()).unwrap_or(u32::MAX),
            labels: (page.places[0], page.places[n_labels - 1]),
            series: series.iter().map(|it| page.places[*it]).collect(),
            of_days: page.columns[0].kind == Kind::Day,
        };
        let (chart, height) = chart(picture, &cells, self.look.lang);
        let worksheet = self.book.worksheet_from_index(page.index)?;
        if picture.shape == Shape::Lines {
            // A text would be drawn as nought: where there is no number, the line has a gap.
            for (series, place) in picture.series.iter().zip(&cells.series) {
                let numbered = (1..).zip(&series.values);
                for (row, _) in numbered.filter(|it| size(it.1).is_none()) {
                    worksheet.write_blank(row, *place, &self.formats.plain.made)?;
                }
            }
        }
        worksheet.insert_chart(page.at + 1, 0, &chart)?;
        // A row is 20 pixels high.
        page.at += height.div_ceil(20) + 2;
        Ok(())
    }

    /// Title, office, period, what is said, where each sheet is, and what holds for all of it.
    fn cover(
        &mut self,
        index: usize,
        bulletin: &Bulletin,
        placed: &[Placed],
    ) -> Result<(), XlsxError> {
        let lang = self.look.lang;
        let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let bold = plain.clone().set_bold();
        let title = bold.clone().set_font_size(16);
        let note = plain.clone().set_italic();
        let worksheet = self.book.worksheet_from_index(index)?;
        worksheet.set_column_width(0, u32::try_from(LINE).unwrap_or(u32::MAX))?;
        let head = [
            (lang.of(&bulletin.title), &title),
            (bulletin.office.as_str(), &plain),
            (lang.of(&bulletin.period), &plain),
        ];
        let mut at = 0;
        let mut write = |text: &str, format: &Format, at: &mut u32| -> Result<(), XlsxError> {
            worksheet.write_string_with_format(*at, 0, bounded(text), format)?;
            let points = if format == &title { 24 } else { LINE_POINTS };
            let points = (lines_of(text, LINE) * points).min(MOST_POINTS);
            worksheet.set_row_height(*at, points)?;
            *at += 1;
            Ok(())
        };
        for (text, format) in head {
            if !text.is_empty() {
                write(text, format, &mut at)?;
            }
        }
        at += 1;
        let mut sheets = placed.iter();
        let mut links = Vec::new();
        for part in &bulletin.parts {
            match part {
                Part::Heading(words) => write(lang.of(words), &bold, &mut at)?,
                Part::Text(words) => write(lang.of(words), &plain, &mut at)?,
                Part::Sheet(_) => {
                    if let Some(it) = sheets.next() {
                        links.push((at, &it.page));
                        at += 1;
                    }
                }
                Part::Picture(_) => {}
            }
        }
        at += 1;
        for words in &bulletin.notes {
            write(lang.of(words), &note, &mut at)?;
        }
        for (at, page) in links {
            let place = format!("internal:'{}'!A1", page.name);
            let title = match page.title.trim() {
                "" => &page.name,
                title => title,
            };
            let link = Url::new(place).set_text(format!("→ {}", bounded(title)));
            worksheet.write_url(at, 0, link)?;
        }
        Ok(())
    }
}

/// The numbers of a picture as a sheet.
fn numbers_of(picture: &Picture) -> Sheet {
    let mut columns = vec![Column::new("label", "类别", "group", Kind::Text)];
    for (n, it) in picture.series.iter().enumerate() {
        let id = format!("series_{n}");
        let Words { zh, en } = it.name.clone();
        columns.push(Column::new(id, zh, en, it.kind));
    }
    let mut sheet = Sheet::new(picture.title.clone(), columns);
    for (n, label) in picture.labels.iter().enumerate() {
        let Words { zh, en } = label.clone();
        let mut row = vec![crate::report::sheet::Cell::code("", zh, en)];
        let values = picture.series.iter();
        row.extend(values.map(|it| it.values.get(n).cloned().unwrap_or_default()));
        sheet.row(row);
    }
    sheet
}
