//! The archive: every record with its exact bytes beside a readable form, written out and loaded again.

use std::fs::File;
use std::io::{BufRead, Seek, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};

use super::{beside, derive_all, hex, remove};
use crate::casework::case::CaseId;
use crate::casework::record::Record;
use crate::store::error::StoreError;
use crate::store::view::{Head, Reader};
use crate::store::writer::Writer;
use crate::store::{CACHE_BULK, Db, Store, builder, opening, record, tables};

/// The first line of an archive.
#[derive(Debug, Serialize, Deserialize)]
struct ArchiveHead {
    archive: String,
    schema: u32,
    office_id: String,
    records: u64,
    head: String,
}

/// One record of an archive: its exact bytes beside what they say.
#[derive(Debug, Serialize, Deserialize)]
struct ArchiveLine {
    gno: u64,
    bytes: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part: Option<String>,
    reads: String,
}

const ARCHIVE: &str = "fengqiao archive 0";

/// Writes every record with its exact bytes beside a readable form. Secrets and attachments' bytes do not travel in it.
pub fn dump(store: &Store, out: &mut dyn Write) -> Result<Head, StoreError> {
    // The lines are gathered first: a view is never held while writing to a pipe.
    let mut spool = spool_for(store.path())?;
    let head = store.read(|reader| write_archive(reader, &spool))?;
    spool.rewind()?;
    std::io::copy(&mut std::io::BufReader::new(spool), out)?;
    Ok(head)
}

/// A file without a name, so that nothing is left of it whatever ends the program: beside the office, which has a disk for
/// itself, else where there may be written.
fn spool_for(office: &Path) -> std::io::Result<File> {
    let folder = office.parent().filter(|it| !it.as_os_str().is_empty());
    tempfile::tempfile_in(folder.unwrap_or(Path::new("."))).or_else(|_| tempfile::tempfile())
}

fn write_archive(reader: &Reader, spool: &File) -> Result<Head, StoreError> {
    let mut out = std::io::BufWriter::new(spool);
    let head = reader.head()?;
    let first = ArchiveHead {
        archive: ARCHIVE.to_owned(),
        schema: tables::SCHEMA,
        office_id: BASE64.encode(reader.office_id()?),
        records: head.gno,
        head: hex(&head.hash),
    };
    write_line(&mut out, &first)?;
    reader.each_record(|gno, bytes, part| {
        let line = ArchiveLine {
            gno,
            bytes: BASE64.encode(bytes),
            part: part.map(|it| BASE64.encode(it)),
            reads: reads(gno, bytes, part)?,
        };
        write_line(&mut out, &line)
    })?;
    out.flush()?;
    Ok(head)
}

fn write_line(out: &mut dyn Write, line: &impl Serialize) -> Result<(), StoreError> {
    serde_json::to_writer(&mut *out, line).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}

/// What the bytes of a record say, for a reader without this program.
fn reads(gno: u64, bytes: &[u8], part: Option<&[u8]>) -> Result<String, StoreError> {
    let mut it = record::decode(bytes).map_err(|why| StoreError::unreadable(gno, why))?;
    if let Some(part) = part {
        it.private = Some(record::unseal(part).map_err(|why| StoreError::unreadable(gno, why))?);
    }
    Ok(readable(&it))
}

/// A record in words: moments on the wall, then header, entry and private part as the program names them.
pub fn readable(it: &Record) -> String {
    let header = &it.header;
    let mut text = format!(
        "#{} case {} seq {} recorded {} happened {} by {} at {}: {:?}",
        header.gno,
        header.case.0,
        header.seq,
        header.recorded_at,
        header.happened_at,
        header.officer,
        header.origin,
        it.entry
    );
    if !header.periods.is_empty() {
        text.push_str(&format!(" periods {:?}", header.periods));
    }
    if let Some(private) = &it.private {
        text.push_str(&format!(" private {private:?}"));
    }
    text
}

/// Why an archive was not loaded.
#[derive(Debug)]
pub enum LoadError {
    Store(StoreError),
    /// The first line is not that of an archive of this program, or of a newer one.
    NotAnArchive,
    /// A line is broken, or its bytes and its readable form disagree.
    BadLine {
        line: u64,
        why: String,
    },
    /// Fewer records than promised, or another head.
    Incomplete {
        records: u64,
        expected: u64,
    },
}

impl From<StoreError> for LoadError {
    fn from(it: StoreError) -> LoadError {
        LoadError::Store(it)
    }
}

/// Makes a new office file from an archive: same bytes, same head.
pub fn load(archive: &mut dyn BufRead, target: &Path) -> Result<Head, LoadError> {
    if target.exists() {
        return Err(StoreError::FileExists {
            path: target.to_owned(),
        }
        .into());
    }
    let part = beside(target, "part");
    remove(&part).map_err(StoreError::from)?;
    let loaded = load_into(archive, &part);
    match loaded {
        Ok(head) => {
            std::fs::rename(&part, target).map_err(StoreError::from)?;
            Ok(head)
        }
        Err(it) => {
            std::fs::remove_file(&part).ok();
            Err(it)
        }
    }
}

fn load_into(archive: &mut dyn BufRead, part: &Path) -> Result<Head, LoadError> {
    let mut lines = archive.lines();
    // What is no text is no archive either.
    let first = lines
        .next()
        .and_then(Result::ok)
        .ok_or(LoadError::NotAnArchive)?;
    let first: ArchiveHead = serde_json::from_str(&first).map_err(|_| LoadError::NotAnArchive)?;
    if first.archive != ARCHIVE {
        return Err(LoadError::NotAnArchive);
    }
    if first.schema > tables::SCHEMA {
        return Err(StoreError::Newer {
            found: first.schema,
            known: tables::SCHEMA,
        }
        .into());
    }
    let office_id: [u8; 16] = BASE64
        .decode(&first.office_id)
        .ok()
        .and_then(|it| it.try_into().ok())
        .ok_or(LoadError::NotAnArchive)?;
    let db = builder(CACHE_BULK)
        .create(part)
        .map_err(|it| opening(part, it))?;
    let store = Store::of(part, Db::Writing(db));
    store.lay_out(office_id, |writer| -> Result<(), LoadError> {
        let mut trail = Vec::new();
        for (line, n) in lines.zip(2..) {
            let line = line.map_err(|it| unread(it, n))?;
            trail.push(load_line(writer, &line, n)?);
        }
        let head = writer.head();
        if head.gno != first.records || hex(&head.hash) != first.head {
            return Err(LoadError::Incomplete {
                records: head.gno,
                expected: first.records,
            });
        }
        trail.sort_unstable();
        derive_all(writer, &trail)?;
        Ok(())
    })?;
    let verdict = store.verify(&mut |_, _| {})?;
    match verdict.wrong {
        None => Ok(verdict.head),
        Some(wrong) => Err(LoadError::BadLine {
            line: 0,
            why: format!("{wrong:?}"),
        }),
    }
}

/// A line that is no text is damaged; else the disk is to blame.
fn unread(it: std::io::Error, line: u64) -> LoadError {
    match it.kind() {
        std::io::ErrorKind::InvalidData => LoadError::BadLine {
            line,
            why: it.to_string(),
        },
        _ => StoreError::from(it).into(),
    }
}

fn load_line(writer: &mut Writer, line: &str, n: u64) -> Result<(CaseId, u32, u64), LoadError> {
    let bad = |why: &str| LoadError::BadLine {
        line: n,
        why: why.to_owned(),
    };
    let line: ArchiveLine = serde_json::from_str(line).map_err(|it| bad(&it.to_string()))?;
    let bytes = BASE64.decode(&line.bytes).map_err(|_| bad("bytes"))?;
    let part = match &line.part {
        None => None,
        Some(part) => Some(BASE64.decode(part).map_err(|_| bad("part"))?),
    };
    let says = reads(line.gno, &bytes, part.as_deref()).map_err(|_| bad("record"))?;
    if says != line.reads {
        return Err(bad("the readable form says something else than the bytes"));
    }
    let it = record::decode(&bytes).map_err(|_| bad("record"))?;
    if it.header.gno != line.gno || line.gno != writer.head().gno + 1 {
        return Err(bad("records are not in order"));
    }
    if it.header.previous != writer.head().hash {
        return Err(bad("the chain is broken"));
    }
    let sealed = part.as_deref().map(record::hash);
    if sealed.is_some() && sealed != it.header.commitment {
        return Err(bad("the private part is not the one the record holds to"));
    }
    writer.put(line.gno, &bytes, part.as_deref())?;
    Ok((it.header.case, it.header.seq, line.gno))
}
