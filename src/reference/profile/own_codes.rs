//! Reading `codes/<axis>.csv`: the codes an office adds or renames, checked against the tables they go into.

use std::collections::BTreeMap;

use super::CODES;
use super::fault::FaultKind;
use super::reader::text_of;
use super::sheet::{Column, Faults, Row, rows};
use crate::casework::code::{Axis, Code, CodeFault, CodeFaultKind, Codes, Mark, OwnCode};

pub(super) const COLUMNS: [Column; 8] = [
    ("code", true),
    ("zh", true),
    ("en", false),
    ("parent", false),
    ("aliases", false),
    ("source", false),
    ("mark", false),
    ("tally", false),
];

/// The office's rows, and the tables with them; the tables alone when the rows do not fit.
pub(super) fn read(
    files: &BTreeMap<String, String>,
    base: &Codes,
    faults: &mut Faults,
) -> (Vec<OwnCode>, Codes) {
    let mut own = Vec::new();
    let mut lines = Vec::new();
    for &axis in Axis::ALL {
        let file = format!("{CODES}{axis}.csv");
        let Some(text) = text_of(files, &file) else {
            continue;
        };
        for row in rows(&file, text, &COLUMNS, faults).unwrap_or_default() {
            let code = code(&row, axis, base, faults);
            let mut known = own.iter().zip(&lines);
            let is_same = |(it, _): &(&OwnCode, &u32)| it.axis == axis && it.code.code == code.code;
            if let Some((_, &first_line)) = known.find(is_same) {
                row.fault("code", FaultKind::DuplicateId { first_line }, faults);
            }
            own.push(OwnCode { axis, code });
            lines.push(row.line);
        }
    }
    match base.overlaid(&own) {
        Ok(codes) => (own, codes),
        Err(found) => {
            for it in found {
                tell(it, &own, &lines, faults);
            }
            (own, base.clone())
        }
    }
}

fn code(row: &Row, axis: Axis, base: &Codes, faults: &mut Faults) -> Code {
    let code = row.required("code", faults);
    let zh = row.required("zh", faults);
    // An office that works in Chinese need not invent English: the embedded name stands, or the Chinese one.
    let known = base.get(axis, &code).map(|it| it.en.clone());
    let en = row
        .some("en")
        .or(known)
        .or_else(|| Some(zh.clone()).filter(|it| !it.is_empty()));
    let mark = match row.text("mark") {
        "" => Mark::Own,
        letter => Mark::of(letter).unwrap_or_else(|| {
            row.fault("mark", FaultKind::BadMark, faults);
            Mark::Own
        }),
    };
    Code {
        en: en.unwrap_or_default(),
        zh,
        parent: row.some("parent"),
        aliases: row.list("aliases").into_iter().map(str::to_owned).collect(),
        source: row.text("source").to_owned(),
        mark,
        tally: row.some("tally"),
        code,
    }
}

/// Tells a fault of the tables at the office's row that causes it.
fn tell(fault: CodeFault, own: &[OwnCode], lines: &[u32], faults: &mut Faults) {
    let line_of = |code: &str| {
        let place = own
            .iter()
            .position(|it| it.axis == fault.axis && it.code.code == code);
        place.map(|it| lines[it])
    };
    let (column, value) = match &fault.kind {
        CodeFaultKind::BadCode | CodeFaultKind::DuplicateCode => ("code", fault.code.clone()),
        // Said already, as an empty cell.
        CodeFaultKind::NoChineseName | CodeFaultKind::NoEnglishName => return,
        CodeFaultKind::UnknownParent(it) | CodeFaultKind::ParentIsChild(it) => {
            ("parent", it.clone())
        }
        CodeFaultKind::UnknownTally(it) => ("tally", it.clone()),
        CodeFaultKind::AmbiguousWord { word, .. } => ("aliases", word.clone()),
    };
    if matches!(fault.kind, CodeFaultKind::BadCode) && fault.code.is_empty() {
        return;
    }
    let line = line_of(&fault.code).or_else(|| match &fault.kind {
        CodeFaultKind::AmbiguousWord { other, .. } => line_of(other),
        _ => None,
    });
    let file = format!("{CODES}{}.csv", fault.axis);
    faults.add(&file, line, column, &value, FaultKind::Code(fault.kind));
}
