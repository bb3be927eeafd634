//! The profile folder: read and checked as a whole, every fault named with file and line; and written so that it reads back.

mod fault;
mod office;
mod own_codes;
mod people;
mod periods;
mod places;
mod reader;
mod routing;
mod sheet;
mod starter;
mod write;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use encoding_rs::GB18030;

use crate::casework::code::Codes;
use crate::casework::profile::Profile;

pub use fault::{FaultKind, ProfileFault};
pub use periods::over as periods_over;
pub use starter::starter;
pub use write::write_profile;

/// The files of a folder, in the order in which they are read and their faults are told; `true` where there must be one.
const FILES: [(&str, bool); 7] = [
    ("office.toml", true),
    ("places.csv", true),
    ("bodies.csv", true),
    ("officers.csv", true),
    ("mediators.csv", false),
    ("routing.csv", false),
    (periods::FILE, false),
];

/// The folder of overriding code tables within a profile folder.
const CODES: &str = "codes/";

/// The profile that these files (name → text) describe, or everything that is wrong with them.
pub fn read_profile(
    files: &BTreeMap<String, String>,
    base: &Codes,
) -> Result<Profile, Vec<ProfileFault>> {
    reader::read(files, base)
}

/// The files of a profile folder as text. Excel saves CSV in GB18030 unless told otherwise, so that is understood too; what
/// is neither keeps marks of replacement, which reading then reports.
pub fn read_folder(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    read_into(&mut files, folder, "")?;
    let codes = folder.join(CODES);
    if codes.is_dir() {
        read_into(&mut files, &codes, CODES)?;
    }
    Ok(files)
}

fn read_into(files: &mut BTreeMap<String, String>, folder: &Path, prefix: &str) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|it| it.to_str()) else {
            continue;
        };
        if path.is_file() && is_ours(name) {
            files.insert(format!("{prefix}{name}"), text_of(fs::read(&path)?));
        }
    }
    Ok(())
}

/// Whether a file of this name could be meant as part of a profile; notes and pictures may lie beside.
fn is_ours(name: &str) -> bool {
    let is_shadow = name.starts_with(['.', '~']);
    !is_shadow && (name.ends_with(".csv") || name.ends_with(".toml"))
}

/// A file as text, in UTF-8 or as Excel saves it in GB18030.
pub fn text_of(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|it| {
        let (text, _, _) = GB18030.decode(it.as_bytes());
        text.into_owned()
    })
}

#[cfg(test)]
mod tests;
