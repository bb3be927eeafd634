//! Export: cases leave as rows under a layout, masked unless revealed with a reason; each export is recorded.

mod cells;

/// Which columns leave.
pub mod layout;

use std::collections::HashMap;

use crate::casework::case::{Case, CaseId};
use crate::casework::house;
use crate::casework::masking::mask_text;
use crate::casework::occasion::{Actor, Rules};
use crate::casework::profile::Role;
use crate::casework::record::{Entry, Record};
use crate::report::sheet::{Cell, Column, Sheet, Words};
use crate::store::{Reader, Sight};

use super::filter::Filter;
use super::lists::run_own;
use super::showing::{mask_case, mask_words};
use super::{Asker, Error, Office};
use cells::{Telling, kind_of, words};
use layout::Layout;

/// Cases read from one view; between two, nobody is held up.
const BATCH: usize = 1_000;

/// What is asked of an export.
#[derive(Clone, Debug)]
pub struct Export {
    pub layout: Layout,
    pub filter: Filter,
    /// Only cases with something new since they last left under this layout.
    pub unreported: bool,
    /// The reason for letting out what is masked.
    pub reveal: Option<String>,
    /// A person has read the free text: it goes along, its numbers masked.
    pub texts: bool,
}

impl Export {
    /// Everything under a layout, masked.
    pub fn under(layout: Layout) -> Export {
        Export {
            layout,
            filter: Filter::default(),
            unreported: false,
            reveal: None,
            texts: false,
        }
    }
}

impl Office {
    /// The rows of an export as a sheet. For very many rows there is [`Office::export_rows`].
    pub fn export(&self, asker: &Asker, asked: &Export) -> Result<Sheet, Error> {
        let layout = &asked.layout;
        let mut sheet = Sheet::new(Words::from(layout.title.clone()), columns(layout));
        let n = self.export_rows(asker, asked, &mut |row| sheet.rows.push(row))?;
        if n > 0 && asked.reveal.is_none() {
            sheet.note(if asked.texts {
                Words::new(
                    "已脱敏；脱敏的文件不能再导入",
                    "masked; a masked file cannot be imported again",
                )
            } else {
                Words::new(
                    "已脱敏，不含标题、事由、答复等文字；脱敏的文件不能再导入",
                    "masked, without title, story, reply and other free text; a masked file cannot be imported again",
                )
            });
        }
        Ok(sheet)
    }

    /// Records the export, then hands over its rows one by one; answers how many.
    pub fn export_rows(
        &self,
        asker: &Asker,
        asked: &Export,
        take: &mut dyn FnMut(Vec<Cell>),
    ) -> Result<usize, Error> {
        let (rules, actor, ids) = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let mut ids = run_own(&asked.filter, &actor, reader, Office::sight(&actor))?;
            if asked.unreported {
                keep_unreported(reader, &asked.layout.name, &mut ids)?;
            }
            Ok((rules, actor, ids))
        })?;
        if asked.reveal.is_some() && !actor.roles.iter().any(|it| *it != Role::Leader) {
            return Err(Error::NotEntitled { what: "reveal" });
        }
        if asked.reveal.as_ref().is_some_and(|it| it.trim().is_empty()) {
            return Err(Error::RevealWithoutReason);
        }
        if ids.is_empty() {
            return Ok(0);
        }
        let entry = house::Entry::Exported {
            layout: asked.layout.name.clone(),
            cases: ids.clone(),
            masked: asked.reveal.is_none(),
        };
        self.record_showing(asker, &actor, entry, asked.reveal.clone())?;
        let mut n = 0;
        for ids in ids.chunks(BATCH) {
            let rows = self
                .store
                .read(|reader| batch(reader, ids, asked, &rules, &actor))?;
            n += rows.len();
            rows.into_iter().for_each(&mut *take);
        }
        Ok(n)
    }
}

/// The columns of a layout; scripts know them by the identifiers of their fields.
pub fn columns(layout: &Layout) -> Vec<Column> {
    let column = |(header, out): &(String, layout::Out)| {
        Column::new(out.id(), header.clone(), out.id(), kind_of(*out))
    };
    layout.columns.iter().map(column).collect()
}

fn batch(
    reader: &Reader,
    ids: &[CaseId],
    asked: &Export,
    rules: &Rules,
    actor: &Actor,
) -> Result<Vec<Vec<Cell>>, Error> {
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        let records = reader.records(*id, Office::sight(actor))?;
        if let Some(case) = Case::fold(&records) {
            rows.push(row(case, &records, asked, rules));
        }
    }
    Ok(rows)
}

fn row(mut case: Case, records: &[Record], asked: &Export, rules: &Rules) -> Vec<Cell> {
    let (mut reply, mut note) = words(&case, records);
    let masked = asked.reveal.is_none();
    if masked {
        let names = case.names.clone();
        mask_words(&mut reply, &names);
        mask_words(&mut note, &names);
        mask_case(&mut case);
        for number in [&mut case.facts.external_no, &mut case.facts.source_case_no] {
            *number = number.as_deref().map(|it| mask_text(it).into_owned());
        }
    }
    let telling = Telling {
        case: &case,
        rules,
        reply,
        note,
    };
    let cell = |(_, out): &(String, layout::Out)| {
        if masked && !asked.texts && out.is_free_text() {
            Cell::Empty
        } else {
            telling.cell(*out)
        }
    };
    asked.layout.columns.iter().map(cell).collect()
}

/// Leaves out the cases in which nothing was recorded since they last left under a layout.
fn keep_unreported(reader: &Reader, layout: &str, ids: &mut Vec<CaseId>) -> Result<(), Error> {
    let mut left: HashMap<CaseId, u64> = HashMap::new();
    for record in reader.records(CaseId::HOUSE, Sight::All)? {
        if let Entry::House(house::Entry::Exported {
            layout: under,
            cases,
            ..
        }) = &record.entry
            && under == layout
        {
            left.extend(cases.iter().map(|it| (*it, record.header.gno)));
        }
    }
    let mut kept = Vec::with_capacity(ids.len());
    for id in ids.drain(..) {
        let newest = match left.get(&id) {
            None => true,
            Some(gno) => {
                let records = reader.records(id, Sight::All)?;
                records.last().is_some_and(|it| it.header.gno > *gno)
            }
        };
        if newest {
            kept.push(id);
        }
    }
    *ids = kept;
    Ok(())
}
