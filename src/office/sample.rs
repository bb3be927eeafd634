//! Samples for inspection (案件评查): drawn by a recorded seed, so that anybody can draw them again.

use crate::casework::case::CaseId;
use crate::casework::house;
use crate::casework::profile::Role;
use crate::report::sheet::{Sheet, Words};
use crate::store::house_draft;

use super::filter::Filter;
use super::request::Detail;
use super::{Asker, Error, Office, conditions, lists};

/// A sample, as asked for.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    /// Which cases it is drawn from.
    pub filter: Filter,
    pub size: usize,
    /// A seed used before draws the same again from the same cases; none: a fresh one.
    pub seed: Option<u64>,
}

impl Office {
    /// Draws a sample and records seed and cases.
    pub(super) fn sample(&self, asker: &Asker, asked: &Sample) -> Result<Sheet, Error> {
        let seed = asked.seed.unwrap_or_else(fresh);
        let (sheet, entry, words) = self.store.read(|reader| -> Result<_, Error> {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let may = [Role::Supervisor, Role::Leader, Role::Administrator];
            if !may.iter().any(|it| actor.is(*it)) {
                return Err(Error::NotEntitled { what: "sample" });
            }
            let sight = Office::sight(&actor);
            let all = lists::run_own(&asked.filter, &actor, reader, sight)?;
            let of = all.len();
            let drawn = draw(all, asked.size, seed);
            let mut sheet = lists::case_sheet(reader, &rules, &drawn, sight, false, Detail::None)?;
            sheet.title = Words::new("案件评查抽样", "sample for inspection");
            sheet.note(Words::new(
                format!("从 {of} 件中抽取 {} 件，种子 {seed}；同样条件、同样案件，用 --seed {seed} 可重抽", drawn.len()),
                format!("{} of {of} cases, seed {seed}; --seed {seed} draws them again from the same cases", drawn.len()),
            ));
            let said = conditions::said(&asked.filter, &rules);
            let entry = house::Entry::SampleDrawn {
                seed,
                of: of as u64,
                cases: drawn,
            };
            Ok((sheet, entry, said.map(|it| it.zh.into_owned())))
        })?;
        self.store.write(|writer| {
            let asking = self.asking(writer, asker)?;
            let draft = house_draft(entry, words);
            asking.append_house(writer, draft)
        })?;
        Ok(sheet)
    }
}

/// So many of the cases, each as likely as any other, in their order. The same seed draws the same.
fn draw(mut from: Vec<CaseId>, size: usize, seed: u64) -> Vec<CaseId> {
    let mut state = seed;
    let size = size.min(from.len());
    for at in 0..size {
        let rest = (from.len() - at) as u128;
        // The high word of the product: no remainder favours the first cases (Lemire 2019).
        let ahead = (u128::from(split_mix(&mut state)) * rest) >> 64;
        from.swap(at, at + ahead as usize);
    }
    from.truncate(size);
    from.sort_unstable();
    from
}

/// SplitMix64 (Steele, Lea, Flood 2014): it is part of what a record promises, so it never changes with a library.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Short enough to be read out and typed again.
fn fresh() -> u64 {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    u32::from_le_bytes(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same_and_every_case_has_its_chance() {
        let all: Vec<CaseId> = (1..=10).map(CaseId).collect();
        assert_eq!(draw(all.clone(), 3, 7), draw(all.clone(), 3, 7));
        assert_eq!(draw(all.clone(), 99, 7), all);
        assert_eq!(draw(Vec::new(), 3, 7), []);
        let mut drawn = [0; 11];
        for seed in 0..10_000 {
            for id in draw(all.clone(), 3, seed) {
                drawn[id.0 as usize] += 1;
            }
        }
        // 3,000 are expected of each; 200 is more than four standard deviations.
        for n in &drawn[1..] {
            assert!((2_800..3_200).contains(n), "{drawn:?}");
        }
    }

    #[test]
    fn the_generator_is_the_published_one() {
        let mut state = 1_234_567;
        let first: Vec<u64> = (0..3).map(|_| split_mix(&mut state)).collect();
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(first, published);
    }
}
