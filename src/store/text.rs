//! Text: the searchable words of 256 records in one value, so that a scan reads few and large values.

use crate::casework::case::CaseId;

/// Records per segment; about 120 KB of ordinary cases.
const RECORDS: u64 = 256;

/// The segment of a record. Fixed by its number, so that erasing and rebuilding never move a boundary.
pub(super) fn segment_of(gno: u64) -> u64 {
    gno / RECORDS
}

/// Appends the words of one record: number, case, length, bytes.
pub(super) fn push(bytes: &mut Vec<u8>, gno: u64, case: CaseId, words: &str) {
    let length = u32::try_from(words.len()).unwrap_or(u32::MAX);
    bytes.extend(gno.to_le_bytes());
    bytes.extend(case.0.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.extend(&words.as_bytes()[..length as usize]);
}

/// Calls `visit` with every case and its words. `Err` when the bytes are not what [`push`] wrote.
pub(super) fn read(bytes: &[u8], visit: &mut impl FnMut(CaseId, &str)) -> Result<(), ()> {
    each(bytes, &mut |_, case, words| visit(case, words))
}

/// The segment without the words of one record.
pub(super) fn without(bytes: &[u8], gno: u64) -> Result<Vec<u8>, ()> {
    let mut kept = Vec::with_capacity(bytes.len());
    each(bytes, &mut |n, case, words| {
        if n != gno {
            push(&mut kept, n, case, words);
        }
    })?;
    Ok(kept)
}

/// The segment in the order of its records, whichever order they were pushed in.
pub(super) fn sorted(bytes: Vec<u8>) -> Result<Vec<u8>, ()> {
    let (mut newest, mut in_order) = (0, true);
    each(&bytes, &mut |gno, _, _| {
        in_order &= gno > newest;
        newest = gno;
    })?;
    if in_order {
        return Ok(bytes);
    }
    let mut pieces: Vec<(u64, CaseId, String)> = Vec::new();
    each(&bytes, &mut |gno, case, words| {
        pieces.push((gno, case, words.to_owned()));
    })?;
    pieces.sort_by_key(|it| it.0);
    let mut whole = Vec::with_capacity(bytes.len());
    for (gno, case, words) in pieces {
        push(&mut whole, gno, case, &words);
    }
    Ok(whole)
}

/// Calls `visit` with record, case and words of every piece.
pub(super) fn each(mut bytes: &[u8], visit: &mut impl FnMut(u64, CaseId, &str)) -> Result<(), ()> {
    while !bytes.is_empty() {
        let (head, rest) = bytes.split_at_checked(20).ok_or(())?;
        let gno = u64::from_le_bytes(head[..8].try_into().map_err(|_| ())?);
        let case = u64::from_le_bytes(head[8..16].try_into().map_err(|_| ())?);
        let length = u32::from_le_bytes(head[16..].try_into().map_err(|_| ())?);
        let (words, rest) = rest.split_at_checked(length as usize).ok_or(())?;
        visit(
            gno,
            CaseId(case),
            std::str::from_utf8(words).map_err(|_| ())?,
        );
        bytes = rest;
    }
    Ok(())
}
