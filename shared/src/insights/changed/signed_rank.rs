//! Wilcoxon's signed-rank test on a short scale: whether those who rose, and how far they rose, outweigh those who fell.
//!
//! Who did not change is left out (Wilcoxon's own way). Equal steps share the middle of their ranks, and the exact
//! distribution is that of these shared ranks, all signs being as likely, for up to [`EXACT_UP_TO`] people who
//! changed; above, the normal approximation with the variance corrected for ties and without a correction for
//! continuity. Both are two-sided.

use super::fixed::{ONE, over, root, two_tails};

/// The longest step on a scale of five faces.
pub const LONGEST: usize = 4;

/// Up to how many people who changed the distribution is computed exactly: 2⁵⁰ signs, counted, not tried.
pub const EXACT_UP_TO: u32 = 50;

/// How many people went how far: what a before/after adds up to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Steps {
    /// How many stayed.
    pub same: u32,
    /// How many rose by 1, 2, 3 and 4.
    pub up: [u32; LONGEST],
    /// How many fell by 1, 2, 3 and 4.
    pub down: [u32; LONGEST],
}

impl Steps {
    /// How many there are.
    pub fn all(&self) -> u32 {
        self.same + self.better() + self.worse()
    }

    /// How many rose.
    pub fn better(&self) -> u32 {
        self.up.iter().sum()
    }

    /// How many fell.
    pub fn worse(&self) -> u32 {
        self.down.iter().sum()
    }
}

impl FromIterator<(u8, u8)> for Steps {
    /// From what each person said before and after.
    fn from_iter<I: IntoIterator<Item = (u8, u8)>>(pairs: I) -> Self {
        let mut steps = Self::default();
        for (before, after) in pairs {
            let length = usize::from(before.abs_diff(after));
            match (length.checked_sub(1), after > before) {
                (None, _) => steps.same += 1,
                (Some(at), true) => steps.up[at.min(LONGEST - 1)] += 1,
                (Some(at), false) => steps.down[at.min(LONGEST - 1)] += 1,
            }
        }
        steps
    }
}

/// What the test says. Ranks are counted twice, so that the middle of two ranks is a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedRank {
    /// Twice the ranks of those who rose.
    pub twice_up: u64,
    /// Twice the ranks of those who fell.
    pub twice_down: u64,
    /// How likely so much or more would be if rising and falling were one as likely as the other; in
    /// [`ONE`].
    pub p: i128,
    /// Whether it is exact, or the normal approximation.
    pub is_exact: bool,
}

impl SignedRank {
    /// The matched-pairs rank-biserial correlation, in [`ONE`]: 1 where all who changed rose, −1 where all fell.
    pub fn effect(&self) -> i128 {
        let (up, down) = (i128::from(self.twice_up), i128::from(self.twice_down));
        over(up - down, up + down)
    }
}

/// The test; none where nobody changed.
pub fn signed_rank(steps: &Steps) -> Option<SignedRank> {
    let changed = steps.better() + steps.worse();
    if changed == 0 {
        return None;
    }
    let (mut twice_up, mut twice_down, mut before, mut ties) = (0, 0, 0, 0);
    let mut ranks: Vec<(u64, u32)> = Vec::new();
    for (up, down) in steps.up.iter().zip(&steps.down) {
        let alike = u64::from(up + down);
        // The first of them has rank before + 1, the last before + alike: twice the middle is the sum of both.
        let twice = 2 * before + alike + 1;
        twice_up += twice * u64::from(*up);
        twice_down += twice * u64::from(*down);
        ranks.push((twice, up + down));
        ties += u128::from(alike).pow(3) - u128::from(alike);
        before += alike;
    }
    let is_exact = changed <= EXACT_UP_TO;
    let p = if is_exact { exact(&ranks, twice_up, changed) } else { normal(twice_up, changed, ties) };
    Some(SignedRank { twice_up, twice_down, p, is_exact })
}

/// Of all signs that these ranks could have, the share of those that lean at least as far.
fn exact(ranks: &[(u64, u32)], twice_up: u64, changed: u32) -> i128 {
    let whole: u64 = ranks.iter().map(|(twice, people)| twice * u64::from(*people)).sum();
    let place = |twice: u64| usize::try_from(twice).unwrap_or(usize::MAX);
    // At each place, how many signs give that sum.
    let mut ways = vec![0_u64; place(whole) + 1];
    ways[0] = 1;
    for (twice, people) in ranks {
        for _ in 0..*people {
            for sum in (place(*twice)..ways.len()).rev() {
                ways[sum] += ways[sum - place(*twice)];
            }
        }
    }
    let at = place(twice_up);
    let tail = ways[..=at].iter().sum::<u64>().min(ways[at..].iter().sum());
    ((2 * i128::from(tail) * ONE) >> changed).min(ONE)
}

fn normal(twice_up: u64, changed: u32, ties: u128) -> i128 {
    let n = i128::from(changed);
    // Four times the distance from the middle, n (n + 1) / 4; and 48 times the variance.
    let distance = (2 * i128::from(twice_up) - n * (n + 1)).abs();
    let variance = 2 * n * (n + 1) * (2 * n + 1) - i128::try_from(ties).unwrap_or(i128::MAX);
    // z² = 3 distance² / variance; it is not needed above 7².
    if 3 * distance * distance >= 49 * variance {
        return 0;
    }
    two_tails(root(over(3 * distance * distance, variance)))
}
