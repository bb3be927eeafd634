//! Activities in a report: what was done in the period that belongs to no case, one row for every kind.

use std::collections::BTreeMap;

use crate::casework::code::Axis;
use crate::casework::occasion::Rules;
use crate::office::activity::Sum;
use crate::office::lists::code_cell;
use crate::report::sheet::{Column, Kind, Sheet, Words};
use crate::store::activity::Told;

use super::outline::Activities;
use super::{Report, When};

impl Activities {
    /// The figures of the period.
    pub(super) fn counted(
        &self,
        told: &[Told],
        asked: &Report,
        when: When,
        rules: &Rules,
    ) -> Sheet {
        let days = when.first()..=when.last();
        let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
        for it in told.iter().filter(|it| it.reversal.is_none()) {
            if days.contains(&it.header.happened_at.day()) {
                sums.entry(&it.activity.kind).or_default().add(it);
            }
        }
        let mut columns = vec![
            Column::new("kind", "项目", "item", Kind::Code),
            Column::new("matters", "件数", "matters", Kind::Int),
        ];
        if self.people {
            columns.push(Column::new("people", "人数", "people", Kind::Int));
        }
        let mut sheet = Sheet::new(self.title.clone(), columns);
        sheet.id = self.id.clone().into();
        let standing = match asked.only.is_empty() {
            false => Standing::OfSomeCases,
            true if told.iter().any(|it| self.kinds.contains(&it.activity.kind)) => Standing::Kept,
            true => Standing::NotKept,
        };
        let is_kept = standing == Standing::Kept;
        for kind in &self.kinds {
            let sum = sums.get(kind.as_str()).copied().unwrap_or_default();
            let mut row = vec![code_cell(rules, Axis::Activity, kind)];
            row.push(is_kept.then_some(sum.matters).into());
            if self.people {
                let people = sum.people.or((sum.matters == 0).then_some(0));
                row.push(people.filter(|_| is_kept).into());
            }
            sheet.row(row);
        }
        sheet.note(standing.words());
        sheet
    }
}

/// Whether there are figures to be told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Kept,
    /// None of these kinds was ever recorded: a nought would be a statement that nobody made.
    NotKept,
    OfSomeCases,
}

impl Standing {
    fn words(self) -> Words {
        match self {
            Standing::Kept => Words::new(
                "本期所做、登记在案的工作之和，按工作日期计，已撤销的不计；没有填人数的不计入人数",
                "work recorded as done in the period, by its date, without what was taken back; people where they were counted",
            ),
            Standing::NotKept => Words::new(
                "本单位没有登记过这类工作，由填报人另填；登记后自动计入",
                "none of this was ever recorded here: to be filled in by hand; counted once it is recorded",
            ),
            Standing::OfSomeCases => Words::new(
                "工作不分案件，只计部分案件时不计",
                "work belongs to no case: not counted where only some cases are",
            ),
        }
    }
}
