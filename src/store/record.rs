//! Bytes of a record: a format byte, a hash byte, then CBOR; and the salted private part beside it. Frozen: never re-encoded.

use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};

use crate::casework::facts::Number;
use crate::casework::record::{Entry, Header, Private, Record};

/// SHA-256 of some bytes.
pub type Hash = [u8; 32];

/// Format 0 may break until 0.1 is tagged; from then on it is read for ever.
const FORMAT: u8 = 0;
/// The hash that chains records: SHA-256. Leaves room for SM3.
const HASH_SHA256: u8 = 0;
/// How a private part is kept: in the clear. Leaves room for encryption.
const SCHEME_CLEAR: u8 = 0;
const SALT: usize = 16;

/// Why bytes are no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Written by a newer program.
    Newer { format: u8 },
    /// Not what this program writes.
    Malformed { why: String },
}

#[derive(Decode)]
struct Line {
    #[n(0)]
    header: Header,
    #[n(1)]
    entry: Entry,
}

/// The bytes of a record.
pub fn encode(header: &Header, entry: &Entry) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(512);
    begin(header, &mut bytes);
    put(entry, &mut bytes);
    bytes
}

/// Everything before the entry.
fn begin(header: &Header, bytes: &mut Vec<u8>) {
    bytes.extend([FORMAT, HASH_SHA256]);
    // A line is an array of two: header and entry.
    minicbor::Encoder::new(&mut *bytes)
        .array(2)
        .expect("writing to memory does not fail");
    put(header, bytes);
}

fn put<T: Encode<()>>(it: &T, bytes: &mut Vec<u8>) {
    minicbor::encode(it, bytes).expect("writing to memory does not fail");
}

/// The number an opening has while it is encoded: nine bytes that stand nowhere before it.
const NO_NUMBER: Number = Number {
    year: u16::MAX,
    serial: u32::MAX,
};

/// The bytes of an opening's entry, after what is there already, without its number; answers where that belongs.
pub fn encode_numberless(entry: &mut Entry, bytes: &mut Vec<u8>) -> usize {
    let from = bytes.len();
    let mut number = Vec::with_capacity(9);
    put(&NO_NUMBER, &mut number);
    if let Some(opening) = entry.opening_mut() {
        opening.number = NO_NUMBER;
    }
    put(entry, bytes);
    let found = bytes[from..]
        .windows(number.len())
        .position(|it| it == number)
        .expect("an opening begins with its number");
    bytes.drain(from + found..from + found + number.len());
    from + found
}

/// The bytes of a record that opens a case, after what is there already: the entry's two pieces, and the number between them.
pub fn encode_opening(header: &Header, entry: (&[u8], &[u8]), number: Number, bytes: &mut Vec<u8>) {
    begin(header, bytes);
    bytes.extend_from_slice(entry.0);
    put(&number, bytes);
    bytes.extend_from_slice(entry.1);
}

/// The record that bytes hold, without its private part.
pub fn decode(bytes: &[u8]) -> Result<Record, Unreadable> {
    let [format, hash, body @ ..] = bytes else {
        return Err(malformed("shorter than two bytes"));
    };
    if *format > FORMAT || *hash > HASH_SHA256 {
        return Err(Unreadable::Newer { format: *format });
    }
    let mut decoder = minicbor::Decoder::new(body);
    let line: Line = decoder.decode().map_err(|it| malformed(&it.to_string()))?;
    if decoder.position() != body.len() {
        return Err(malformed("bytes after the record"));
    }
    Ok(Record {
        header: line.header,
        entry: line.entry,
        private: None,
    })
}

/// Salt, scheme and CBOR of a private part, and the commitment the record holds to it.
pub fn seal(private: &Private, salt: [u8; SALT]) -> (Vec<u8>, Hash) {
    let mut bytes = Vec::with_capacity(1024);
    let commitment = seal_into(private, salt, &mut bytes);
    (bytes, commitment)
}

/// The same, after what is there already; answers the commitment.
pub fn seal_into(private: &Private, salt: [u8; SALT], bytes: &mut Vec<u8>) -> Hash {
    let from = bytes.len();
    bytes.extend(salt);
    bytes.push(SCHEME_CLEAR);
    minicbor::encode(private, &mut *bytes).expect("writing to memory does not fail");
    hash(&bytes[from..])
}

/// The private part that sealed bytes hold.
pub fn unseal(bytes: &[u8]) -> Result<Private, Unreadable> {
    let Some((scheme, body)) = bytes.get(SALT..).and_then(|it| it.split_first()) else {
        return Err(malformed("shorter than its salt"));
    };
    if *scheme != SCHEME_CLEAR {
        return Err(Unreadable::Newer { format: *scheme });
    }
    let mut decoder = minicbor::Decoder::new(body);
    let private = decoder.decode().map_err(|it| malformed(&it.to_string()))?;
    if decoder.position() != body.len() {
        return Err(malformed("bytes after the private part"));
    }
    Ok(private)
}

/// What chains records and commits to private parts.
pub fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

fn malformed(why: &str) -> Unreadable {
    Unreadable::Malformed {
        why: why.to_owned(),
    }
}
