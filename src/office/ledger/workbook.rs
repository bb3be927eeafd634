//! Rows of an XLSX sheet: dates as dates, numbers written out, and what a spreadsheet has lost said so.

use std::fmt::Write;
use std::io::{Seek, SeekFrom};

use calamine::{
    DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError,
};

use super::fault::Broken;
use super::header::{HEAD, HeadRow, Header, find};
use super::row::{Row, Written};
use super::source::{COLUMNS, Input};

pub(super) struct Workbook {
    book: Xlsx<Box<dyn Input>>,
    pub(super) sheet: String,
    /// Sheets that are not read.
    pub(super) others: Vec<String>,
    merged: Vec<Merged>,
}

/// Cells merged over several rows: first and last row and column, from 0.
type Merged = ((u32, u32), (u32, u32));

impl Workbook {
    /// Opens a sheet, the first visible one that holds anything unless one is named, and finds its header.
    pub(super) fn open(
        mut input: Box<dyn Input>,
        wanted: Option<&str>,
        known: &dyn Fn(&str) -> bool,
    ) -> Result<(Workbook, Header), Broken> {
        input.seek(SeekFrom::Start(0))?;
        let book: Xlsx<Box<dyn Input>> = Xlsx::new(input).map_err(bad)?;
        let tables = book
            .sheets_metadata()
            .iter()
            .filter(|it| it.typ == SheetType::WorkSheet);
        let (shown, hidden): (Vec<_>, Vec<_>) =
            tables.partition(|it| it.visible == SheetVisible::Visible);
        let names: Vec<String> = shown
            .into_iter()
            .chain(hidden)
            .map(|it| it.name.clone())
            .collect();
        let sought = match wanted {
            None => names.clone(),
            Some(wanted) if names.iter().any(|it| it == wanted) => vec![wanted.to_string()],
            Some(wanted) => {
                return Err(Broken::NoSuchSheet {
                    wanted: wanted.to_string(),
                    have: names,
                });
            }
        };
        let mut it = Workbook {
            book,
            sheet: String::new(),
            others: Vec::new(),
            merged: Vec::new(),
        };
        for sheet in sought {
            it.others = names.iter().filter(|it| **it != sheet).cloned().collect();
            it.sheet = sheet;
            let head = it.head()?;
            if !head.is_empty() {
                let (header, _) = find(&head, known).ok_or(Broken::NoHeader)?;
                it.merged = it.merged_cells()?;
                return Ok((it, header));
            }
        }
        Err(Broken::Empty)
    }

    fn head(&mut self) -> Result<Vec<HeadRow>, Broken> {
        let mut rows = self.rows()?;
        let mut head = Vec::new();
        while head.len() < HEAD
            && let Some(row) = rows.next_row()?
        {
            let cells = row.cells().map(|it| it.text.to_string()).collect();
            head.push((row.line(), cells));
        }
        Ok(head)
    }

    fn merged_cells(&mut self) -> Result<Vec<Merged>, Broken> {
        let all = self
            .book
            .merge_cells_by_sheet_name(&self.sheet)
            .map_err(bad)?;
        let tall = all.into_iter().filter(|it| it.end.0 > it.start.0);
        let mut merged: Vec<Merged> = tall.map(|it| (it.start, it.end)).collect();
        merged.sort_unstable();
        Ok(merged)
    }

    /// All rows from the top of the sheet.
    pub(super) fn rows(&mut self) -> Result<WorkbookRows<'_>, Broken> {
        Ok(WorkbookRows {
            cells: self.book.worksheet_cells_reader(&self.sheet).map_err(bad)?,
            merged: &self.merged,
            hanging: Vec::new(),
            begun: 0,
            next: None,
            row: Row::default(),
            text: String::new(),
            done: false,
        })
    }
}

fn bad(error: XlsxError) -> Broken {
    match error {
        XlsxError::Password => Broken::OldWorkbook,
        it => Broken::BadWorkbook(it.to_string()),
    }
}

/// A cell found: its place, its value, whether a formula stands behind it.
type Found<'s> = ((u32, u32), DataRef<'s>, bool);

pub(super) struct WorkbookRows<'s> {
    cells: XlsxCellReader<'s, Box<dyn Input>>,
    merged: &'s [Merged],
    /// Merged cells begun above or in this row, with their text.
    hanging: Vec<(Merged, String)>,
    begun: usize,
    /// The first cell of the next row.
    next: Option<Found<'s>>,
    row: Row,
    text: String,
    /// The sheet's last cell was read; asking on would run past its end.
    done: bool,
}

impl<'s> WorkbookRows<'s> {
    /// The next row that is not blank.
    pub(super) fn next_row(&mut self) -> Result<Option<&mut Row>, Broken> {
        loop {
            self.row.record.clear();
            self.row.written.clear();
            let mut at = None;
            while let Some((place, value, formula)) = self.next_cell()? {
                if at.is_some_and(|at| at != place.0) {
                    self.next = Some((place, value, formula));
                    break;
                }
                at = Some(place.0);
                if place.1 as usize >= COLUMNS {
                    if matches!(value, DataRef::Empty) {
                        continue;
                    }
                    return Err(Broken::TooManyColumns {
                        line: u64::from(place.0) + 1,
                        limit: COLUMNS,
                        found: place.1 as usize + 1,
                    });
                }
                self.put(place, &value, formula);
            }
            let Some(at) = at else { return Ok(None) };
            self.row.line = u64::from(at) + 1;
            if !self.row.is_blank() {
                self.hang_merged(at);
                return Ok(Some(&mut self.row));
            }
        }
    }

    pub(super) fn row(&self) -> &Row {
        &self.row
    }

    pub(super) fn row_mut(&mut self) -> &mut Row {
        &mut self.row
    }

    fn next_cell(&mut self) -> Result<Option<Found<'s>>, Broken> {
        if let Some(it) = self.next.take() {
            return Ok(Some(it));
        }
        if self.done {
            return Ok(None);
        }
        let cell = self.cells.next_cell_with_formula_metadata().map_err(bad)?;
        self.done = cell.is_none();
        Ok(cell.map(|it| (it.pos, it.value, it.formula.is_some())))
    }

    fn put(&mut self, place: (u32, u32), value: &DataRef<'_>, formula: bool) {
        while self.row.record.len() < place.1 as usize {
            self.row.record.push_field("");
            self.row.written.push(Written::Text);
        }
        self.text.clear();
        let mut written = write_out(value, &mut self.text);
        if formula && matches!(value, DataRef::Empty) {
            written = Written::Uncomputed;
        }
        self.row.record.push_field(&self.text);
        self.row.written.push(written);
    }

    /// Shows the text of cells merged over several rows in the rows under the first, marked as such.
    fn hang_merged(&mut self, at: u32) {
        while let Some(it) = self.merged.get(self.begun).filter(|it| it.0.0 <= at) {
            self.hanging.push((*it, String::new()));
            self.begun += 1;
        }
        self.hanging.retain(|(it, _)| it.1.0 >= at);
        for ((from, _), text) in &mut self.hanging {
            let column = from.1 as usize;
            if from.0 == at {
                *text = self.row.record.get(column).unwrap_or("").to_string();
                continue;
            }
            let width = self.row.record.len().max(column + 1);
            self.row.record = (0..width)
                .map(|it| match it == column {
                    true => text.as_str(),
                    false => self.row.record.get(it).unwrap_or(""),
                })
                .collect();
            self.row.written.resize(width, Written::Text);
            self.row.written[column] = Written::Merged;
        }
    }
}

/// Writes a value as it would be typed.
fn write_out(value: &DataRef<'_>, text: &mut String) -> Written {
    match value {
        DataRef::Empty => Written::Text,
        DataRef::String(it) => {
            text.push_str(it);
            Written::Text
        }
        DataRef::SharedString(it) => {
            text.push_str(it);
            Written::Text
        }
        DataRef::DateTimeIso(it) => {
            text.push_str(it);
            Written::Date
        }
        DataRef::DurationIso(it) => {
            text.push_str(it);
            Written::Text
        }
        DataRef::Bool(it) => {
            text.push_str(if *it { "TRUE" } else { "FALSE" });
            Written::Text
        }
        DataRef::Error(it) => {
            text.push_str(&it.to_string());
            Written::FormulaError
        }
        DataRef::Int(it) => number(*it as f64, text),
        DataRef::Float(it) => number(*it, text),
        DataRef::DateTime(it) => date(it, text),
    }
}

/// A spreadsheet keeps 15 digits: what has more has lost its last ones already.
const EXACT: f64 = 1e15;

fn number(value: f64, text: &mut String) -> Written {
    let wrote = if value.abs() >= EXACT {
        // Kept short on purpose, so that the text too is refused when it comes again.
        let short = format!("{value:E}");
        write!(text, "{}", short.replace('E', "E+"))
    } else if value.fract() == 0.0 {
        write!(text, "{value}")
    } else {
        let whole = value.abs().trunc();
        let digits = if whole < 1.0 {
            0
        } else {
            whole.log10() as usize + 1
        };
        write!(text, "{value:.*}", 15 - digits.min(15))
    };
    wrote.expect("a string takes all that is written to it");
    if value.abs() >= EXACT {
        return Written::Imprecise;
    }
    if text.contains('.') {
        let kept = text.trim_end_matches('0').trim_end_matches('.').len();
        text.truncate(kept);
    }
    Written::Number
}

fn date(value: &ExcelDateTime, text: &mut String) -> Written {
    // A length of time, or a time of day without its day.
    if value.is_duration() || value.as_f64() < 1.0 {
        return number(value.as_f64(), text);
    }
    let (year, month, day, hour, minute, second, milli) = value.to_ymd_hms_milli();
    let mut at = (u32::from(hour) * 60 + u32::from(minute)) * 60 + u32::from(second);
    // A time is a fraction that seldom comes out even: 12:09:37.9999 is 12:09:38.
    at += u32::from(milli >= 500 && at < 86_399);
    let wrote = if at == 0 && value.as_f64().fract() == 0.0 {
        write!(text, "{year:04}-{month:02}-{day:02}")
    } else {
        let (hour, minute, second) = (at / 3600, at / 60 % 60, at % 60);
        write!(
            text,
            "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"
        )
    };
    wrote.expect("a string takes all that is written to it");
    Written::Date
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    use super::*;

    fn check(value: &DataRef<'_>, text: &str, written: Written) {
        let mut out = String::new();
        let how = write_out(value, &mut out);
        assert_eq!((out.as_str(), how), (text, written), "{value:?}");
    }

    #[test]
    fn numbers_are_written_out_or_named_as_lost() {
        check(
            &DataRef::Float(13_800_138_000.0),
            "13800138000",
            Written::Number,
        );
        check(&DataRef::Float(0.1 + 0.2), "0.3", Written::Number);
        check(&DataRef::Float(1234.5), "1234.5", Written::Number);
        check(&DataRef::Float(-3.0), "-3", Written::Number);
        check(
            &DataRef::Float(999_999_999_999_999.0),
            "999999999999999",
            Written::Number,
        );
        check(
            &DataRef::Float(440_604_199_001_011_234.0),
            "4.4060419900101126E+17",
            Written::Imprecise,
        );
        check(&DataRef::Bool(true), "TRUE", Written::Text);
        check(
            &DataRef::Error(calamine::CellErrorType::NA),
            "#N/A",
            Written::FormulaError,
        );
    }

    #[test]
    fn dates_are_dates() {
        let at = |value, kind| DataRef::DateTime(ExcelDateTime::new(value, kind, false));
        check(&at(44_197.0, DateTime), "2021-01-01", Written::Date);
        check(
            &at(44_197.5, DateTime),
            "2021-01-01 12:00:00",
            Written::Date,
        );
        check(
            &at(43_836.506_689_814_81, DateTime),
            "2020-01-06 12:09:38",
            Written::Date,
        );
        check(&at(0.5, DateTime), "0.5", Written::Number);
        check(&at(44_197.0, TimeDelta), "44197", Written::Number);
        let of_mac = DataRef::DateTime(ExcelDateTime::new(42_735.0, DateTime, true));
        check(&of_mac, "2021-01-01", Written::Date);
    }
}
