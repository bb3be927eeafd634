//! Lawful erasure (个人信息保护法§47): which private parts go, that nobody stays named in what is left, and the record of why.

use crate::casework::case::CaseId;
use crate::casework::facts::Number;
use crate::casework::masking;
use crate::casework::profile::Role;
use crate::casework::record::{Entry, Private, Record};
use crate::casework::refusal::Refusal;
use crate::casework::{case::Case, house};
use crate::store::upkeep;

use super::error::{FormFault, FormReason};
use super::{Asker, Error, Office};

/// Private parts to be erased, on a lawful basis.
#[derive(Clone, Debug)]
pub struct Erase {
    pub what: Erasable,
    pub basis: String,
    /// Tell what would go, and erase nothing.
    pub dry_run: bool,
}

/// What is to be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasable {
    /// One record of the whole office, by its number in the archive: facts of the office itself are found by no other.
    Record(u64),
    OfCase(CaseId, Part),
}

/// What of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Everything private.
    All,
    /// What stands in these records, by their place in the case.
    Entries(Vec<u32>),
    /// Every record that states this party or names it in its words.
    Party(u32),
}

/// What was erased: the records, by their place in the case, or, of the office itself, by their number; none where nothing
/// was left to erase.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// None where it is the office itself.
    pub number: Option<Number>,
    pub entries: Vec<u64>,
}

impl Office {
    /// Erases private parts of a case and records the basis.
    pub(super) fn erase(&self, asker: &Asker, asked: &Erase) -> Result<Erased, Error> {
        self.write_where(
            |_| !asked.dry_run,
            |writer| {
                let asking = self.asking(writer, asker)?;
                let actor = &asking.actor;
                // Those who see restricted cases are seldom those who keep the file.
                if ![Role::Administrator, Role::Leader]
                    .iter()
                    .any(|it| actor.is(*it))
                {
                    return Err(Error::NotEntitled { what: "erase" });
                }
                if asked.basis.trim().is_empty() {
                    return Err(Refusal::Missing { field: "basis" }.into());
                }
                let (id, part) = match &asked.what {
                    Erasable::OfCase(id, part) => (*id, part.clone()),
                    Erasable::Record(gno) => match writer.record(*gno)? {
                        Some(it) => (it.header.case, Part::Entries(vec![it.header.seq])),
                        None => return Ok(Erased::default()),
                    },
                };
                let records = writer.records(id)?;
                let case = Case::fold(&records);
                let hidden = |it: &Case| it.restricted.is_some() && !actor.sees_restricted;
                if case.as_ref().is_some_and(hidden) {
                    return Err(Refusal::NoSuchCase.into());
                }
                let (gnos, erased) = chosen(&records, case.as_ref(), &part)?;
                if !gnos.is_empty() {
                    let turn = asking.turn(asking.recorded_at, None);
                    upkeep::erase(writer, &gnos, asked.basis.trim(), &turn)?;
                }
                Ok(erased)
            },
        )
    }
}

/// The records to be erased, refused where a name would be left that nothing tells to mask.
fn chosen(
    records: &[Record],
    case: Option<&Case>,
    part: &Part,
) -> Result<(Vec<u64>, Erased), Error> {
    if let Part::Party(no) = *part
        && !case.is_some_and(|it| it.marks.iter().any(|it| it.no == no))
    {
        return Err(FormFault {
            field: "party".to_owned(),
            value: no.to_string(),
            why: FormReason::NotAParty,
        }
        .into());
    }
    let told = told_of(records, part);
    let goes = |it: &Record| match part {
        Part::All => true,
        Part::Entries(entries) => entries.contains(&it.header.seq),
        Part::Party(no) => it.private.as_ref().is_some_and(|private| {
            private.parties.iter().any(|it| it.no == *no) || says_any(private, &told)
        }),
    };
    // The basis of an earlier erasure is what the office answers for it with.
    let erasable = |it: &&Record| {
        it.private.is_some() && !matches!(it.entry, Entry::House(house::Entry::Erased { .. }))
    };
    let (out, left): (Vec<&Record>, Vec<&Record>) =
        records.iter().filter(erasable).partition(|it| goes(it));
    let named = still_named(&out, &left);
    let number = case.map(|it| it.number);
    if let (Some(number), false) = (number, named.is_empty()) {
        let mut together: Vec<u32> = out
            .iter()
            .map(|it| it.header.seq)
            .chain(named.iter().copied())
            .collect();
        together.sort_unstable();
        return Err(Error::StillNamed {
            number,
            entries: named,
            together,
        });
    }
    let gnos = out.iter().map(|it| it.header.gno).collect();
    let place = |it: &&Record| match case {
        Some(_) => it.header.seq.into(),
        None => it.header.gno,
    };
    let entries = out.iter().map(place).collect();
    Ok((gnos, Erased { number, entries }))
}

/// Names and numbers by which a party was ever told; none where not a party is asked for.
fn told_of(records: &[Record], part: &Part) -> Vec<String> {
    let Part::Party(no) = part else {
        return Vec::new();
    };
    let parties = records
        .iter()
        .filter_map(|it| it.private.as_ref())
        .flat_map(|it| &it.parties);
    let mut told: Vec<String> = parties
        .filter(|it| it.no == *no)
        .flat_map(|it| [&it.name, &it.phone, &it.paper_no])
        .flatten()
        .filter(|it| it.chars().nth(1).is_some())
        .cloned()
        .collect();
    told.sort_unstable();
    told.dedup();
    told
}

/// Records that would stay and whose words hold a name that only those that go state: nothing would tell to mask it any more.
fn still_named(out: &[&Record], left: &[&Record]) -> Vec<u32> {
    let names = |of: &[&Record]| -> Vec<String> {
        let privates = of.iter().filter_map(|it| it.private.as_ref());
        let names = privates
            .flat_map(|it| &it.parties)
            .filter_map(|it| it.name.clone());
        names.filter(|it| it.chars().nth(1).is_some()).collect()
    };
    let kept = names(left);
    let mut gone = names(out);
    gone.retain(|it| !kept.contains(it));
    let tells = |it: &&&Record| it.private.as_ref().is_some_and(|it| says_any(it, &gone));
    left.iter().filter(tells).map(|it| it.header.seq).collect()
}

/// Whether any of these stands in the free text of a private part.
fn says_any(private: &Private, told: &[String]) -> bool {
    let texts = [
        &private.title,
        &private.facts,
        &private.demand,
        &private.address,
        &private.words,
        &private.more,
    ];
    let mut texts = texts.into_iter().flatten().chain(&private.attachments);
    texts.any(|it| masking::is_named(it, told))
}
