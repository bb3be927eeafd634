//! Refused rows written as `NAME.refused.csv`: their own columns, their line and the reason, to be corrected and imported again.

use std::io::{self, Write};

use csv::{Terminator, Writer, WriterBuilder};

use super::field::plain_header;
use super::row::Row;

/// Header of the column that tells the line of a refused row.
pub const LINE: &str = "拒收行号";
/// Header of the column that tells why.
pub const REASON: &str = "拒收原因";

/// Writes refused rows. The two columns of ours come first, so that rows with too many cells keep theirs at the end.
pub struct Refused<W: Write> {
    writer: Writer<W>,
    /// Columns of the file that came from an earlier refusal and are not repeated.
    stale: Vec<usize>,
    written: u64,
}

impl<W: Write> Refused<W> {
    /// Begins with a byte-order mark, so that Excel reads UTF-8, and the header.
    pub fn new(mut out: W, names: &[String]) -> io::Result<Refused<W>> {
        out.write_all("\u{feff}".as_bytes())?;
        let stale: Vec<usize> = (0..names.len())
            .filter(|it| [LINE, REASON].contains(&plain_header(&names[*it]).as_str()))
            .collect();
        let mut writer = WriterBuilder::new()
            .terminator(Terminator::CRLF)
            .flexible(true)
            .from_writer(out);
        let kept = names.iter().enumerate().filter(|it| !stale.contains(&it.0));
        writer.write_record(
            [LINE, REASON]
                .into_iter()
                .chain(kept.map(|it| it.1.as_str())),
        )?;
        Ok(Refused {
            writer,
            stale,
            written: 0,
        })
    }

    /// Writes a row with the reason it was refused for, in the asker's language.
    pub fn refuse(&mut self, row: &Row, reason: &str) -> io::Result<()> {
        self.writer.write_field(row.line().to_string())?;
        self.writer.write_field(reason)?;
        let mut shielded = String::new();
        for (index, cell) in row.cells().enumerate() {
            if self.stale.contains(&index) {
                continue;
            }
            if needs_shield(cell.text) {
                shielded.clear();
                shielded.push('\t');
                shielded.push_str(cell.text);
                self.writer.write_field(&shielded)?;
            } else {
                self.writer.write_field(cell.text)?;
            }
        }
        self.writer.write_record(None::<&[u8]>)?;
        self.written += 1;
        Ok(())
    }

    /// How many rows were written.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Writes what is still in memory and gives back what was written to.
    pub fn finish(self) -> io::Result<W> {
        self.writer
            .into_inner()
            .map_err(|it| io::Error::other(it.to_string()))
    }
}

/// Whether Excel would run the cell as a formula or lose its digits: a tab before it prevents both, and falls away when read again.
fn needs_shield(text: &str) -> bool {
    let formula = text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && text.len() > 1;
    let digits = text.len() > 11 || (text.len() > 1 && text.starts_with('0'));
    formula || (digits && text.bytes().all(|it| it.is_ascii_digit()))
}
