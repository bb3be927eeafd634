//! Bytes of a record: a format byte, a hash byte, then CBOR; and the salted private part beside it. Frozen: never re-encoded.

use minicbor::{Decode, Encode};
use sha2::{Digest, Sha256};

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

/// The same, borrowed.
#[derive(Encode)]
struct LineRef<'a> {
    #[n(0)]
    header: &'a Header,
    #[n(1)]
    entry: &'a Entry,
}

/// The bytes of a record.
pub fn encode(header: &Header, entry: &Entry) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(512);
    encode_into(header, entry, &mut bytes);
    bytes
}

/// The bytes of a record, after what is there already.
pub fn encode_into(header: &Header, entry: &Entry, bytes: &mut Vec<u8>) {
    bytes.extend([FORMAT, HASH_SHA256]);
    let line = LineRef { header, entry };
    minicbor::encode(&line, bytes).expect("writing to memory does not fail");
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
