//! The text of a file as the CSV reader sees it: decoded, bounded, with one kind of line end, and a mark at its end.

use std::io::{self, Read, SeekFrom};

use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};

use super::charset::{Charset, Decided};
use super::source::Input;

/// Follows the last line, so that a quotation mark never closed is seen to have swallowed it.
const END: &[u8] = b"\n\x01\n";

/// All that the last row holds.
pub(super) const END_ROW: &str = "\x01";

/// What a quotation mark never closed has swallowed.
pub(super) const SWALLOWED: &str = "\n\x01\n";

/// Stands for a delimiter of several bytes.
pub(super) const NARROWED: u8 = 0x1f;

/// Bytes one row may take before the reader gives up.
pub(super) const ROW: usize = 8 << 20;

pub(super) struct Stream<'s> {
    bytes: Bytes<'s>,
    /// Lines end in CR alone.
    lone_cr: bool,
    wide: Option<Wide>,
    end: &'static [u8],
    given: u64,
    left: usize,
    quoted: bool,
    /// Whether the bytes read last hold a quotation mark: the row that begins may lie in them already.
    quoted_last: bool,
}

enum Bytes<'s> {
    Plain(&'s mut dyn Input),
    Decoded(Box<DecodeReaderBytes<&'s mut dyn Input, Vec<u8>>>),
}

impl<'s> Stream<'s> {
    /// The text of a file from its beginning.
    pub(super) fn new(input: &'s mut dyn Input, decided: &Decided) -> io::Result<Stream<'s>> {
        input.seek(SeekFrom::Start(decided.mark))?;
        let bytes = if decided.charset == Charset::UTF_8 && decided.undecodable.is_none() {
            Bytes::Plain(input)
        } else {
            let decoder = DecodeReaderBytesBuilder::new()
                .encoding(Some(decided.charset.0))
                .bom_sniffing(false)
                .build_with_buffer(input, vec![0; 256 * 1024])
                .map_err(io::Error::other)?;
            Bytes::Decoded(Box::new(decoder))
        };
        Ok(Stream {
            bytes,
            lone_cr: false,
            wide: None,
            end: END,
            given: 0,
            left: ROW,
            quoted: false,
            quoted_last: false,
        })
    }

    /// Reads line ends of CR alone as LF, and a delimiter of three bytes as one.
    pub(super) fn reading(mut self, lone_cr: bool, wide: Option<char>) -> Stream<'s> {
        self.lone_cr = lone_cr;
        self.wide = wide.map(Wide::of);
        self
    }

    /// Whether a reader that stands at this byte has read everything, the end mark included.
    pub(super) fn is_spent(&self, at: u64) -> bool {
        self.end.is_empty() && at == self.given
    }

    /// A new row begins.
    pub(super) fn allow_a_row(&mut self) {
        self.left = ROW;
        self.quoted = self.quoted_last;
    }

    /// Whether reading stopped because one row took too much, and whether it held a quotation mark.
    pub(super) fn overran(&self) -> Option<bool> {
        (self.left == 0).then_some(self.quoted)
    }
}

impl Read for Stream<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(io::Error::other("a row without end"));
        }
        if buffer.is_empty() {
            return Ok(0);
        }
        let mut length = match &mut self.wide {
            None => self.bytes.read(buffer)?,
            Some(wide) => wide.read(&mut self.bytes, buffer)?,
        };
        if length == 0 {
            length = self.end.len().min(buffer.len());
            buffer[..length].copy_from_slice(&self.end[..length]);
            self.end = &self.end[length..];
            self.given += length as u64;
            return Ok(length);
        }
        let new = &mut buffer[..length];
        if self.lone_cr {
            new.iter_mut()
                .filter(|it| **it == b'\r')
                .for_each(|it| *it = b'\n');
        }
        self.quoted_last = new.contains(&b'"');
        self.quoted |= self.quoted_last;
        self.left = self.left.saturating_sub(length);
        self.given += length as u64;
        Ok(length)
    }
}

impl Read for Bytes<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Bytes::Plain(it) => it.read(buffer),
            Bytes::Decoded(it) => it.read(buffer),
        }
    }
}

/// Narrows a delimiter of three bytes (`，` `；` `｜`) to one.
struct Wide {
    sought: [u8; 3],
    pending: Vec<u8>,
    at_end: bool,
}

impl Wide {
    fn of(delimiter: char) -> Wide {
        let mut sought = [0; 3];
        delimiter.encode_utf8(&mut sought);
        Wide {
            sought,
            pending: Vec::new(),
            at_end: false,
        }
    }

    fn read(&mut self, bytes: &mut Bytes<'_>, buffer: &mut [u8]) -> io::Result<usize> {
        // Two bytes may be the beginning of a delimiter: more is read until it is known.
        while self.pending.len() < 3 && !self.at_end {
            let length = bytes.read(buffer)?;
            self.at_end = length == 0;
            self.pending.extend_from_slice(&buffer[..length]);
        }
        let (mut read, mut written) = (0, 0);
        while written < buffer.len() && read < self.pending.len() {
            let rest = &self.pending[read..];
            if rest.starts_with(&self.sought) {
                buffer[written] = NARROWED;
                read += 3;
            } else if rest.len() < 3 && !self.at_end {
                break;
            } else {
                buffer[written] = rest[0];
                read += 1;
            }
            written += 1;
        }
        self.pending.drain(..read);
        Ok(written)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::charset::decide;
    use super::*;

    fn text(bytes: &[u8], lone_cr: bool, wide: Option<char>) -> Vec<u8> {
        let mut input = Cursor::new(bytes.to_vec());
        let decided = decide(&mut input, None).expect("a cursor reads");
        let mut stream = Stream::new(&mut input, &decided)
            .expect("a cursor reads")
            .reading(lone_cr, wide);
        let mut all = Vec::new();
        // A small buffer, so that every boundary is crossed.
        let mut buffer = [0; 4];
        loop {
            match stream.read(&mut buffer).expect("short") {
                0 => break all,
                length => all.extend_from_slice(&buffer[..length]),
            }
        }
    }

    #[test]
    fn the_text_ends_in_a_mark() {
        assert_eq!(text(b"", false, None), END);
        assert_eq!(text(b"\xef\xbb\xbfa,b", false, None), b"a,b\n\x01\n");
        assert_eq!(text(b"\xff\xfea\0,\0b\0", false, None), b"a,b\n\x01\n");
        assert_eq!(text(b"a\rb\r", true, None), b"a\nb\n\n\x01\n");
        assert_eq!(
            text("甲，乙、丙，".as_bytes(), false, Some('，')),
            "甲\u{1f}乙、丙\u{1f}\n\u{1}\n".as_bytes()
        );
        let gb = encoding_rs::GB18030.encode("编号，㙍").0.into_owned();
        assert_eq!(
            text(&gb, false, Some('，')),
            "编号\u{1f}㙍\n\u{1}\n".as_bytes()
        );
    }

    #[test]
    fn a_row_without_end_is_stopped() {
        let mut input = Cursor::new(vec![b'"'; ROW + 10]);
        let decided = decide(&mut input, None).expect("a cursor reads");
        let mut stream = Stream::new(&mut input, &decided).expect("a cursor reads");
        assert!(io::copy(&mut stream, &mut io::sink()).is_err());
        assert_eq!(stream.overran(), Some(true));
    }
}
