//! JSON for programs: keys are identifiers, codes stay codes, and nothing depends on the reader's language.

use std::io::{self, Write};

use serde_json::to_writer;

use super::cells;
use crate::report::percent::{mean, percent, two_decimals};
use crate::report::sheet::{Cell, Column};

/// Writes a sheet as objects: one array of them, or one to a line. Totals and notes are not rows and stay out.
pub(super) struct Writer<W> {
    out: W,
    columns: Vec<Column>,
    /// The keys as they are written, `"no":`, in the order of the columns.
    keys: Vec<String>,
    array: bool,
    n_rows: u64,
}

impl<W: Write> Writer<W> {
    pub(super) fn array(columns: &[Column], mut out: W) -> io::Result<Writer<W>> {
        out.write_all(b"[")?;
        Writer::start(columns, out, true)
    }

    pub(super) fn lines(columns: &[Column], out: W) -> io::Result<Writer<W>> {
        Writer::start(columns, out, false)
    }

    fn start(columns: &[Column], out: W, array: bool) -> io::Result<Writer<W>> {
        let keys = columns
            .iter()
            .map(|it| Ok(serde_json::to_string(&it.id)? + ":"))
            .collect::<io::Result<_>>()?;
        Ok(Writer {
            out,
            columns: columns.to_vec(),
            keys,
            array,
            n_rows: 0,
        })
    }

    pub(super) fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        let before: &[u8] = match (self.array, self.n_rows) {
            (true, 0) => b"\n{",
            (true, _) => b",\n{",
            (false, _) => b"{",
        };
        self.out.write_all(before)?;
        for (i, (key, cell)) in self.keys.iter().zip(cells(row, &self.columns)).enumerate() {
            if i > 0 {
                self.out.write_all(b",")?;
            }
            self.out.write_all(key.as_bytes())?;
            value(&mut self.out, cell)?;
        }
        self.out.write_all(if self.array { b"}" } else { b"}\n" })?;
        self.n_rows += 1;
        Ok(())
    }

    pub(super) fn finish(mut self) -> io::Result<W> {
        if self.array {
            self.out
                .write_all(if self.n_rows == 0 { b"]\n" } else { b"\n]\n" })?;
        }
        self.out.flush()?;
        Ok(self.out)
    }
}

/// Days and moments as ISO 8601, money as an exact decimal number, shares with all that made them.
fn value(out: &mut impl Write, cell: &Cell) -> io::Result<()> {
    match cell {
        Cell::Empty => out.write_all(b"null")?,
        Cell::Text(text) => to_writer(out, text)?,
        Cell::Int(n) => write!(out, "{n}")?,
        Cell::Day(day) => write!(out, "\"{day}\"")?,
        Cell::Moment(moment) => {
            let it = moment.on_the_wall();
            write!(
                out,
                "\"{}T{:02}:{:02}:{:02}+08:00\"",
                it.date(),
                it.hour(),
                it.minute(),
                it.second()
            )?;
        }
        Cell::Money(fen) => out.write_all(two_decimals(i128::from(*fen)).as_bytes())?,
        Cell::Ratio { n, d } => {
            write!(out, "{{\"n\":{n},\"d\":{d},\"percent\":")?;
            to_writer(&mut *out, &percent(*n, *d))?;
            out.write_all(b"}")?;
        }
        Cell::Mean { sum, of } => {
            write!(out, "{{\"sum\":{sum},\"of\":{of},\"mean\":")?;
            to_writer(&mut *out, &mean(*sum, *of))?;
            out.write_all(b"}")?;
        }
        Cell::Quantile { of: 0, .. } => out.write_all(b"{\"of\":0,\"value\":null}")?,
        Cell::Quantile { twice, of } => {
            let value = two_decimals(i128::from(*twice) * 50);
            write!(out, "{{\"of\":{of},\"value\":\"{value}\"}}")?;
        }
        Cell::Difference { hundredths } | Cell::Score { hundredths } => {
            let value = hundredths.map(|it| two_decimals(i128::from(it)));
            to_writer(&mut *out, &value)?;
        }
        Cell::Flag(yes) => write!(out, "{yes}")?,
        Cell::Code { code, .. } => to_writer(out, code)?,
    }
    Ok(())
}
