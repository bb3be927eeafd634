//! Any officer, any step, any order: never a panic, a refused turn leaves no byte behind, and what is derived is what a rebuild makes.

use proptest::prelude::*;

use super::dice::Dice;
use super::disk::Disk;
use super::support::{Desk, Fault, PEOPLE};
use super::*;
use crate::casework::case::{Case, CaseId, Draft};
use crate::casework::record::{Entry, Record};
use crate::casework::track::{StepKind, may_follow};
use crate::casework::{house, intake, supervision};
use crate::store::rows::Turning;
use crate::store::view::Reader;
use crate::store::writer::Writer;
use crate::store::{house_draft, upkeep};

/// Work goes on more often than it ends, and goes forward more often than it dwells.
fn likely(dice: &mut Dice, fitting: &[StepKind]) -> StepKind {
    let mut kind = dice.pick(fitting);
    for _ in 0..3 {
        let ends = matches!(
            kind,
            StepKind::Void
                | StepKind::Withdraw
                | StepKind::Decline
                | StepKind::Settle
                | StepKind::OfferTransfer
                | StepKind::ConfirmTransfer
                | StepKind::Archive
        );
        let stage = kind.passage().stage;
        let dwells = stage == "intake" && kind != StepKind::Accept;
        if (ends || dwells) && !dice.one_in(6) {
            kind = dice.pick(fitting);
        }
    }
    kind
}

pub(super) struct Office {
    disk: Disk,
    pub(super) store: Store,
    pub(super) desk: Desk,
    dice: Dice,
}

impl Office {
    pub(super) fn new(seed: u64) -> Office {
        let disk = Disk::of(Vec::new());
        let store = Store::on(&disk).unwrap();
        let desk = Desk::at("2026-03-02 09:00");
        store
            .lay_out([7; 16], |writer| {
                desk.found(writer)?;
                // In most of them nothing is in force: they are small, and quickly compared.
                if !seed.is_multiple_of(4) {
                    return Ok(());
                }
                let reference = house::Entry::ReferenceAdopted {
                    program: "0".to_owned(),
                    files: crate::reference::bundle::embedded(),
                };
                in_house(writer, &desk, reference)?;
                let profile = Box::new(desk.rules.profile.clone());
                in_house(writer, &desk, house::Entry::ProfileApplied { profile })
            })
            .unwrap();
        Office {
            disk,
            store,
            desk,
            dice: Dice(seed | 1),
        }
    }

    /// One request by chance; `true` when it was taken.
    pub(super) fn request(
        desk: &Desk,
        dice: &mut Dice,
        writer: &mut Writer,
    ) -> Result<bool, StoreError> {
        let n_cases = writer.next_case().0 - 1;
        let another = n_cases < 3 || dice.one_in(8);
        let id = CaseId(1 + dice.below(n_cases.min(3) + u64::from(another)));
        let records = writer.records(id)?;
        let case = Case::fold(&records);
        let who = if dice.one_in(4) {
            let people = PEOPLE.map(|it| it.0);
            dice.pick(&[&people[..], &["citizen", "system"]].concat())
        } else {
            "all"
        };
        let n_steps = if dice.one_in(6) { 2 } else { 1 };
        let mut steps = Vec::new();
        for _ in 0..n_steps {
            let step = match &case {
                None => dice.registration(desk.now),
                Some(case) => {
                    let fitting: Vec<_> = may_follow(case.state, case.track)
                        .map(|it| it.step)
                        .collect();
                    let kind = if fitting.is_empty() || dice.one_in(12) {
                        dice.kind()
                    } else {
                        likely(dice, &fitting)
                    };
                    let rules: Vec<_> = case.periods.iter().map(|it| it.rule.clone()).collect();
                    dice.step(kind, desk.now, &rules, case.entries)
                }
            };
            steps.push(step);
        }
        let case = case.is_some().then_some(id);
        match desk.take_within(writer, case, who, &steps, None) {
            Ok(_) => Ok(true),
            Err(Fault::Refused(_)) => Ok(false),
            Err(Fault::Store(it)) => Err(it),
        }
    }

    /// A transaction of one request, or of several as an import makes them.
    fn transact(&mut self) {
        self.desk.now.0 += i64::try_from(self.dice.below(40)).unwrap() * 3600;
        let n = if self.dice.one_in(5) { 4 } else { 1 };
        let before = everything(&self.store);
        let (desk, dice) = (&self.desk, &mut self.dice);
        let taken = self.store.write(|writer| {
            let mut taken = false;
            for _ in 0..n {
                taken |= Office::request(desk, dice, writer)?;
            }
            Ok::<_, StoreError>(taken)
        });
        if !taken.unwrap() {
            assert!(
                everything(&self.store) == before,
                "a refused turn left something"
            );
        }
    }

    /// What a sweep does: some of the lights that changed are marked.
    fn sweep(&mut self) {
        let now = self.desk.now;
        let coming = |it: &Reader| it.crossed_before(now, Sight::All);
        for it in self.store.read(coming).unwrap() {
            if self.dice.one_in(3) {
                continue;
            }
            let entry = match it.what {
                Turning::Period { no, to } => supervision::Entry::Crossed {
                    period: no,
                    to,
                    baseline: false,
                    rule: String::new(),
                },
                Turning::Slip { no } => supervision::Entry::SlipCancelled { slip: no },
            };
            let draft = Draft::said(Entry::Supervision(entry), None);
            let turn = self.desk.turn("system");
            let append = |writer: &mut Writer| {
                let before = writer.records(it.case)?;
                writer.append(it.case, &before, vec![draft], &turn)
            };
            self.store.write(append).unwrap();
        }
    }

    /// The office draws its lines elsewhere: every crossing is reckoned anew.
    fn redraw(&mut self) {
        let stated = self.store.read(|it| it.rules_if_any()).unwrap();
        if stated.is_none() {
            return;
        }
        let mut profile = self.desk.rules.profile.clone();
        profile.office.lines.yellow = 20 + u8::try_from(self.dice.below(60)).unwrap();
        let desk = &self.desk;
        let profile = Box::new(profile);
        let entry = house::Entry::ProfileApplied { profile };
        self.store
            .write(|writer| in_house(writer, desk, entry))
            .unwrap();
    }

    fn erase_something(&mut self) {
        let n = self.store.read(|it| it.head()).unwrap().gno;
        let gnos = [1 + self.dice.below(n), 1 + self.dice.below(n)];
        let turn = self.desk.turn("admin");
        let erase = |it: &mut Writer<'_>| upkeep::erase(it, &gnos, "an order of court", &turn);
        self.store.write(erase).unwrap();
    }

    fn check(self) {
        assert_clean(&self.store);
        let n_cases = self.store.read(|it| it.n_cases()).unwrap();
        for id in (1..=n_cases).map(CaseId) {
            let records = self.store.read(|it| it.records(id, Sight::All)).unwrap();
            check_case(&records);
            let now = self.desk.now;
            let (live, then) = self
                .store
                .read(|it| {
                    let live = it.case(id, Sight::All)?;
                    Ok::<_, StoreError>((live, it.case_as_of(id, Sight::All, now)?))
                })
                .unwrap();
            assert_eq!(live, then, "as of now is now");
        }
        let stored = (
            truth(&self.store),
            derived(&self.store),
            columns_in_words(&self.store),
        );
        drop(self.store);
        let copy = Store::on(&Disk::of(self.disk.bytes())).unwrap();
        upkeep::rebuild(&copy).unwrap();
        assert!(truth(&copy) == stored.0, "a rebuild touched what is true");
        for (stored, rebuilt) in stored.1.iter().zip(derived(&copy)) {
            assert!(*stored == rebuilt, "{} differs from a rebuild", stored.0);
        }
        assert!(
            columns_in_words(&copy) == stored.2,
            "columns differ from a rebuild"
        );
        assert_clean(&copy);
    }
}

fn in_house(writer: &mut Writer, desk: &Desk, entry: house::Entry) -> Result<(), StoreError> {
    let last = writer.last_of_house()?;
    let drafts = vec![house_draft(entry, None)];
    writer.append(CaseId::HOUSE, last.as_slice(), drafts, &desk.turn("system"))?;
    Ok(())
}

fn check_case(records: &[Record]) {
    let whole = Case::fold(records).unwrap();
    for it in &whole.periods {
        let due = &it.due;
        assert!(due.raw >= it.trigger && due.legal >= due.raw, "{it:?}");
        assert!(
            due.supervised >= it.trigger && due.supervised <= due.legal,
            "{it:?}"
        );
    }
    let reverses = |it: &Record| matches!(it.entry, Entry::Intake(intake::Entry::Reversed { .. }));
    if !records.iter().any(reverses) {
        let mut one_by_one = Case::opened(&records[0]).unwrap();
        for record in &records[1..] {
            one_by_one.apply(record);
        }
        assert_eq!(one_by_one, whole);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_office_stays_whole_whatever_is_asked(seed: u64, n in 20_usize..110, n_erased in 0_usize..3) {
        let mut office = Office::new(seed);
        for _ in 0..n {
            office.transact();
            match office.dice.below(24) {
                0..4 => office.sweep(),
                4 => office.redraw(),
                _ => {}
            }
        }
        for _ in 0..n_erased {
            office.erase_something();
            office.transact();
        }
        office.check();
    }
}
