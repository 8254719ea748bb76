//! Whom the tables tell apart.

use plein_sens_shared::insights::changed::waves::Pair;
use std::collections::BTreeMap;

/// What can be said of a person: whether what they said before and after is so.
pub type Said = fn(u8, u8) -> bool;

/// The groups that are shown, or are what others lack.
pub const GROUPS: [Said; 16] = [
    |_, _| true,
    |before, after| after > before,
    |before, after| after == before,
    |before, after| after < before,
    |before, _| before >= 4,
    |before, _| before < 4,
    |_, after| after >= 4,
    |_, after| after < 4,
    |before, _| before == 1,
    |before, _| before == 5,
    |before, _| before == 2 || before == 3 || before == 4,
    |before, after| after <= before,
    |before, after| after >= before,
    |before, after| after != before,
    |before, _| before != 1,
    |before, _| before != 5,
];
pub const ALL: usize = 0;
pub const BETTER: usize = 1;
pub const SAME: usize = 2;
pub const WORSE: usize = 3;
pub const YES_BEFORE: usize = 4;
pub const YES_AFTER: usize = 6;
pub const BOTTOM: usize = 8;
pub const TOP: usize = 9;

/// The smallest parts of people that the groups tell apart: which of them somebody is in says all that is ever shown.
pub struct Parts {
    /// For each part, in which groups it is.
    pub within: Vec<Vec<bool>>,
    of: BTreeMap<(u8, u8), usize>,
}

impl Parts {
    pub fn new() -> Self {
        let (mut within, mut of) = (Vec::<Vec<bool>>::new(), BTreeMap::new());
        for (before, after) in (1..=5).flat_map(|before| (1..=5).map(move |after| (before, after))) {
            let groups: Vec<bool> = GROUPS.iter().map(|is| is(before, after)).collect();
            let part = within.iter().position(|known| *known == groups).unwrap_or_else(|| {
                within.push(groups);
                within.len() - 1
            });
            of.insert((before, after), part);
        }
        Self { within, of }
    }

    pub fn in_group(&self, group: usize) -> Vec<usize> {
        (0..self.within.len()).filter(|part| self.within[*part][group]).collect()
    }

    /// Whatever somebody may want to learn: each part, each group, and who is in two groups.
    pub fn targets(&self) -> Vec<Vec<usize>> {
        let mut all: Vec<Vec<usize>> = (0..self.within.len()).map(|part| vec![part]).collect();
        for one in 0..GROUPS.len() {
            for other in one..GROUPS.len() {
                let both = |part: &usize| self.within[*part][one] && self.within[*part][other];
                all.push((0..self.within.len()).filter(both).collect());
            }
        }
        all.sort();
        all.dedup();
        all.retain(|target| !target.is_empty());
        all
    }

    pub fn count(&self, people: &[Pair]) -> Vec<u32> {
        let mut counts = vec![0; self.within.len()];
        for pair in people {
            counts[self.of[&(pair.before, pair.after)]] += 1;
        }
        counts
    }
}
