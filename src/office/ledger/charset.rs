//! In which encoding a file is written, decided on the whole of it: byte-order mark, then UTF-16, strict UTF-8, GB18030.

use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};
use std::str::FromStr;

use encoding_rs::{DecoderResult, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

/// An encoding of text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Charset(pub(super) &'static Encoding);

impl Charset {
    pub const UTF_8: Charset = Charset(UTF_8);
    pub const GB18030: Charset = Charset(GB18030);
    pub const UTF_16LE: Charset = Charset(UTF_16LE);
    pub const UTF_16BE: Charset = Charset(UTF_16BE);

    pub fn name(self) -> &'static str {
        self.0.name()
    }
}

impl fmt::Debug for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Charset {
    type Err = ();

    /// The names people use; every name of the GB family means GB18030, which holds them all.
    fn from_str(name: &str) -> Result<Charset, ()> {
        match name.trim().to_ascii_lowercase().as_str() {
            "utf8" | "utf-8" | "utf-8-sig" => Ok(Charset::UTF_8),
            "gb18030" | "gbk" | "gb2312" | "gb" | "cp936" | "936" | "ansi" => Ok(Charset::GB18030),
            "utf-16" | "utf16" | "utf-16le" | "utf16le" | "unicode" => Ok(Charset::UTF_16LE),
            "utf-16be" | "utf16be" => Ok(Charset::UTF_16BE),
            other => Encoding::for_label(other.as_bytes()).map(Charset).ok_or(()),
        }
    }
}

/// What was found out about the encoding of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decided {
    pub charset: Charset,
    /// Why this one.
    pub because: Because,
    /// Length of the byte-order mark, not part of the text.
    pub(super) mark: u64,
    /// The first line that holds bytes which are no text in this encoding, and how many such places there are.
    pub undecodable: Option<Undecodable>,
}

/// Where text could not be decoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Undecodable {
    pub first_line: u64,
    pub places: u64,
}

/// On what ground an encoding was decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Because {
    /// The asker said so.
    Told,
    /// The byte-order mark says so.
    Mark,
    /// Every byte of the file fits.
    Fits,
    /// It is the likelier of two that both do not fit.
    Likelier,
}

/// Reads the whole of a file and decides its encoding.
pub(super) fn decide<R: Read + Seek + ?Sized>(
    input: &mut R,
    told: Option<Charset>,
) -> io::Result<Decided> {
    input.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    Read::take(&mut *input, 3).read_to_end(&mut head)?;
    let marked = Encoding::for_bom(&head).map(|(it, length)| (Charset(it), length as u64));
    let decided = |charset, because, undecodable| {
        let mark = match marked {
            Some((marked, length)) if marked == charset => length,
            _ => 0,
        };
        Decided {
            charset,
            because,
            mark,
            undecodable,
        }
    };
    if let Some(charset) = told {
        return Ok(decided(
            charset,
            Because::Told,
            undecodable(input, charset)?.map(|it| it.0),
        ));
    }
    if let Some((charset, _)) = marked {
        return Ok(decided(
            charset,
            Because::Mark,
            undecodable(input, charset)?.map(|it| it.0),
        ));
    }
    if let Some(charset) = unmarked(input)? {
        return Ok(decided(charset, Because::Fits, None));
    }
    let Some((in_utf8, foreign)) = undecodable(input, Charset::UTF_8)? else {
        return Ok(decided(Charset::UTF_8, Because::Fits, None));
    };
    let in_gb = undecodable(input, Charset::GB18030)?.map(|it| it.0);
    // GB18030 text is hardly ever UTF-8 for long: a file nearly all of whose Chinese is sound UTF-8 was damaged, not GB18030.
    if foreign > 100 * in_utf8.places {
        return Ok(decided(Charset::UTF_8, Because::Likelier, Some(in_utf8)));
    }
    let because = if in_gb.is_none() {
        Because::Fits
    } else {
        Because::Likelier
    };
    Ok(decided(Charset::GB18030, because, in_gb))
}

/// UTF-16 that bears no mark: in each comma, digit and end of line it has a byte of zero, always on the same side, where
/// other text has none at all.
fn unmarked<R: Read + Seek + ?Sized>(input: &mut R) -> io::Result<Option<Charset>> {
    input.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    Read::take(&mut *input, 64 * 1024).read_to_end(&mut head)?;
    let units = || head.chunks_exact(2);
    let with_zero = |at: usize| units().filter(|it| it[at] == 0 && it[1 - at] != 0).count();
    let (first, second) = (with_zero(0), with_zero(1));
    let (charset, plain, zero) = match first < second {
        true => (Charset::UTF_16LE, second, 1),
        false => (Charset::UTF_16BE, first, 0),
    };
    // A character such as 一 (U+4E00) has its zero on the other side.
    let one_sided = plain > 3 * first.min(second) && 32 * plain > units().len();
    let ends_lines = units().any(|it| it[zero] == 0 && it[1 - zero] == b'\n');
    if !one_sided || !ends_lines {
        return Ok(None);
    }
    Ok(undecodable(input, charset)?.is_none().then_some(charset))
}

/// Whether the whole of a file is UTF-8: the usual case, and told faster than where it is not.
fn is_utf8<R: Read + Seek + ?Sized>(input: &mut R) -> io::Result<bool> {
    input.seek(SeekFrom::Start(0))?;
    let mut bytes = vec![0; 256 * 1024];
    // What the last reading broke off in the middle of: three bytes at most.
    let mut held = 0;
    loop {
        let length = input.read(&mut bytes[held..])?;
        if length == 0 {
            return Ok(held == 0);
        }
        let filled = held + length;
        let valid = Encoding::utf8_valid_up_to(&bytes[..filled]);
        held = filled - valid;
        if held > 3 {
            return Ok(false);
        }
        bytes.copy_within(valid..filled, 0);
    }
}

/// Where a file is no text in an encoding, and how many characters beyond ASCII it holds otherwise; `None` where it is.
fn undecodable<R: Read + Seek + ?Sized>(
    input: &mut R,
    charset: Charset,
) -> io::Result<Option<(Undecodable, u64)>> {
    if charset == Charset::UTF_8 && is_utf8(input)? {
        return Ok(None);
    }
    input.seek(SeekFrom::Start(0))?;
    let mut decoder = charset.0.new_decoder_with_bom_removal();
    let mut bytes = vec![0; 256 * 1024];
    let mut text = vec![0; 1024 * 1024];
    let (mut line, mut foreign) = (1, 0);
    let mut found: Option<Undecodable> = None;
    loop {
        let length = input.read(&mut bytes)?;
        let mut rest = &bytes[..length];
        loop {
            let (result, read, written) =
                decoder.decode_to_utf8_without_replacement(rest, &mut text, length == 0);
            line += text[..written].iter().filter(|it| **it == b'\n').count() as u64;
            foreign += text[..written].iter().filter(|it| **it >= 0xc0).count() as u64;
            rest = &rest[read..];
            match result {
                DecoderResult::Malformed(..) => {
                    let first = Undecodable {
                        first_line: line,
                        places: 0,
                    };
                    found.get_or_insert(first).places += 1;
                }
                DecoderResult::OutputFull => {}
                DecoderResult::InputEmpty => break,
            }
        }
        if length == 0 {
            return Ok(found.map(|it| (it, foreign)));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn decided(bytes: &[u8], told: Option<Charset>) -> Decided {
        decide(&mut Cursor::new(bytes), told).expect("a cursor reads")
    }

    #[test]
    fn the_whole_file_decides() {
        let check = |bytes: &[u8], charset, because| {
            let it = decided(bytes, None);
            assert_eq!(
                (it.charset, it.because, it.undecodable),
                (charset, because, None)
            );
        };
        let gb = |text| GB18030.encode(text).0.into_owned();
        check(b"", Charset::UTF_8, Because::Fits);
        check(b"a,b\n1,2\n", Charset::UTF_8, Because::Fits);
        check("编号,日期\n".as_bytes(), Charset::UTF_8, Because::Fits);
        check("\u{feff}编号\n".as_bytes(), Charset::UTF_8, Because::Mark);
        check(b"\xff\xfea\0", Charset::UTF_16LE, Because::Mark);
        check(b"\xfe\xff\0a", Charset::UTF_16BE, Because::Mark);
        check(&gb("编号,日期\n"), Charset::GB18030, Because::Fits);
        let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(bytes).collect()
        };
        let said = "编号,事由\r\n1,一楼到二楼漏水，上门一看\r\n";
        check(
            &utf16(said, u16::to_le_bytes),
            Charset::UTF_16LE,
            Because::Fits,
        );
        check(
            &utf16(said, u16::to_be_bytes),
            Charset::UTF_16BE,
            Because::Fits,
        );
        // Text with zeros in it stays what it is, so that the cell is named.
        check(
            "编号,事由\n1,噪\0音\n".as_bytes(),
            Charset::UTF_8,
            Because::Fits,
        );
        check(b"a\0b,c\n", Charset::UTF_8, Because::Fits);
        // ASCII for half a megabyte, and only then a name.
        let mut late = vec![b'x'; 600_000];
        late.extend(gb("镕"));
        check(&late, Charset::GB18030, Because::Fits);
        // A character across the boundary of two readings.
        let mut across = vec![b'x'; 256 * 1024 - 1];
        across.extend("水".as_bytes());
        across.extend([b'x'; 9]);
        check(&across, Charset::UTF_8, Because::Fits);
    }

    #[test]
    fn what_does_not_fit_is_said_with_its_line() {
        let mut bytes = "编号,事由\n1,河水\n".repeat(60).into_bytes();
        bytes.extend(b"2,\xe6\xb2\n3,\xff\n");
        let it = decided(&bytes, None);
        assert_eq!(
            (it.charset, it.because),
            (Charset::UTF_8, Because::Likelier)
        );
        let undecodable = Undecodable {
            first_line: 121,
            places: 2,
        };
        assert_eq!(it.undecodable, Some(undecodable));
        let it = decided(b"\xb1\xe0\xba\xc5\n\xff\n", None);
        assert_eq!(
            (it.charset, it.because),
            (Charset::GB18030, Because::Likelier)
        );
        assert_eq!(it.undecodable.map(|it| it.first_line), Some(2));
    }

    #[test]
    fn the_asker_is_believed() {
        let it = decided("编号\n".as_bytes(), Some(Charset::GB18030));
        assert_eq!((it.charset, it.because), (Charset::GB18030, Because::Told));
        let it = decided(b"\xef\xbb\xbfa", Some(Charset::UTF_8));
        assert_eq!((it.because, it.mark), (Because::Told, 3));
        assert_eq!("GBK".parse(), Ok(Charset::GB18030));
        assert_eq!("utf-16le".parse(), Ok(Charset::UTF_16LE));
        assert_eq!("big5".parse::<Charset>().map(Charset::name), Ok("Big5"));
        assert!("klingon".parse::<Charset>().is_err());
    }
}
