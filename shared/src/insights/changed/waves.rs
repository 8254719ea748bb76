//! Which pairs of answers are told about, and when: what keeps a group of fewer than k people from being computed, out
//! of one table, of several, or of those of two days.
//!
//! - **Waves.** Pairs wait in a pool. At the end of a day the pool becomes a wave when all of it can be told, or when
//!   ten groups of k people wait in it. A published number is a sum over whole waves; what two exports differ by is
//!   whole waves of other people, never one person. What day it is a wave, only the pairs decide: every export of a
//!   day says the same, and nothing needs to be remembered of what was published.
//! - **Tables.** Of a wave a table is told whole or not at all: each of its groups is at least k people. A single
//!   hidden group would be what the total lacks; so nothing is hidden alone.
//! - **Nested groups.** Who was at the top before cannot have risen, who was at the bottom cannot have fallen. Where
//!   the difference of such groups is small, the ends of the scale are not told.
//!
//! Nothing else leaves the server: every figure on the screen and in the file is computed of these counts, and can
//! tell no more than they do. `tests/protection` attacks them.

use super::signed_rank::Steps;
use crate::day::Day;

/// From which face on an answer is a yes.
pub const YES: u8 = 4;
/// The unhappiest face and the happiest.
const BOTTOM: u8 = 1;
const TOP: u8 = 5;
/// How many groups of k people wait at most, before what can be told of them is told.
const GROUPS: usize = 10;

/// What one person said before and after, as faces, and on which day the second of the two answers came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Before.
    pub before: u8,
    /// After.
    pub after: u8,
    /// The day from which on they are a pair.
    pub day: Day,
}

/// How many rose, stayed and fell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Change {
    /// Rose.
    pub better: u32,
    /// Stayed.
    pub same: u32,
    /// Fell.
    pub worse: u32,
}

impl Change {
    /// Of how many people this is told.
    pub fn of(&self) -> u32 {
        self.better + self.same + self.worse
    }

    /// As steps, for the test: how far somebody went is not told, and each step is one.
    pub fn steps(&self) -> Steps {
        Steps { same: self.same, up: [self.better, 0, 0, 0], down: [self.worse, 0, 0, 0] }
    }
}

/// How many said yes before and after.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Levels {
    /// Before.
    pub before: u32,
    /// After.
    pub after: u32,
    /// Of how many people this is told.
    pub of: u32,
}

/// How many stood before where they could not fall, and where they could not rise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ends {
    /// At the unhappiest face: the floor.
    pub bottom: u32,
    /// At the happiest: the ceiling.
    pub top: u32,
    /// Of how many people this is told.
    pub of: u32,
}

/// What is told of a question's pairs. A table is absent as long as no wave could tell it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// How many pairs are in the waves.
    pub pairs: u32,
    /// Who rose, stayed and fell.
    pub change: Option<Change>,
    /// Who said yes.
    pub levels: Option<Levels>,
    /// Who stood at the ends of the scale.
    pub ends: Option<Ends>,
}

impl Told {
    /// Together with another wave, of other people.
    #[must_use]
    fn and(self, wave: Self) -> Self {
        fn sum<T: Copy>(a: Option<T>, b: Option<T>, add: impl Fn(T, T) -> T) -> Option<T> {
            match (a, b) {
                (Some(a), Some(b)) => Some(add(a, b)),
                (one, other) => one.or(other),
            }
        }
        Self {
            pairs: self.pairs + wave.pairs,
            change: sum(self.change, wave.change, |a, b| Change {
                better: a.better + b.better,
                same: a.same + b.same,
                worse: a.worse + b.worse,
            }),
            levels: sum(self.levels, wave.levels, |a, b| Levels {
                before: a.before + b.before,
                after: a.after + b.after,
                of: a.of + b.of,
            }),
            ends: sum(self.ends, wave.ends, |a, b| Ends {
                bottom: a.bottom + b.bottom,
                top: a.top + b.top,
                of: a.of + b.of,
            }),
        }
    }
}

/// What is told on a day of all pairs there are, for groups of at least k people: of those that were complete before
/// that day, the waves.
pub fn told(pairs: impl IntoIterator<Item = Pair>, k: u32, today: Day) -> Told {
    let mut complete: Vec<Pair> = pairs.into_iter().filter(|pair| pair.day < today).collect();
    complete.sort_by_key(|pair| pair.day);
    let most = GROUPS * usize::try_from(k).unwrap_or(usize::MAX);
    let (mut all, mut pool) = (Told::default(), Vec::new());
    for (at, pair) in complete.iter().enumerate() {
        pool.push(*pair);
        if complete.get(at + 1).is_some_and(|next| next.day == pair.day) {
            continue;
        }
        let wave = wave(&pool, k);
        if (wave.change.is_some() && wave.levels.is_some()) || pool.len() >= most {
            all = all.and(wave);
            pool.clear();
        }
    }
    all
}

/// What these people would be as a wave.
fn wave(people: &[Pair], k: u32) -> Told {
    let count =
        |is: &dyn Fn(&Pair) -> bool| u32::try_from(people.iter().filter(|pair| is(pair)).count()).unwrap_or(u32::MAX);
    let of = count(&|_| true);
    let steps: Steps = people.iter().map(|pair| (pair.before, pair.after)).collect();
    let change = Change { better: steps.better(), same: steps.same, worse: steps.worse() };
    let (before, after) = (count(&|pair| pair.before >= YES), count(&|pair| pair.after >= YES));
    let (bottom, top) = (count(&|pair| pair.before == BOTTOM), count(&|pair| pair.before == TOP));
    let large = |groups: &[u32]| groups.iter().all(|group| *group >= k);
    let apart = |whole: u32, part: u32| whole.saturating_sub(part);
    let change = large(&[change.better, change.same, change.worse]).then_some(change);
    let levels = large(&[before, of - before, after, of - after]).then_some(Levels { before, after, of });
    let ends = levels.is_some() && large(&[bottom, of - before - bottom, before - top, top]);
    // Those who could rise and did not, those who could fall and did not.
    let nested = change.is_none_or(|it| large(&[apart(of - top, it.better), apart(of - bottom, it.worse)]));
    Told { pairs: of, change, levels, ends: (ends && nested).then_some(Ends { bottom, top, of }) }
}

/// A count that moves with every answer, brought down to whole groups of k people.
pub fn in_groups(count: u32, k: u32) -> u32 {
    count - count % k.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i32) -> Day {
        Day::default().plus(n)
    }

    /// So many people on a day who said this before and that after.
    fn people(n: usize, before: u8, after: u8, on: i32) -> Vec<Pair> {
        vec![Pair { before, after, day: day(on) }; n]
    }

    #[test]
    fn a_wave_is_told_the_day_after_it_is_whole() {
        let pairs = [people(6, 2, 4, 0), people(7, 4, 4, 0), people(4, 5, 3, 0), people(1, 4, 3, 2)].concat();
        let change = |today| told(pairs.clone(), 5, day(today)).change;
        assert_eq!(change(0), None);
        assert_eq!(change(1), None, "four who fell are no group");
        assert_eq!(change(2), None);
        assert_eq!(change(3), Some(Change { better: 6, same: 7, worse: 5 }));
        assert_eq!(told(pairs, 6, day(3)), Told::default(), "a town may ask for more");
    }

    #[test]
    fn whoever_comes_after_a_wave_waits_for_the_next() {
        let first = [people(6, 2, 4, 0), people(7, 4, 4, 0), people(5, 5, 3, 0)].concat();
        let told_first = told(first.clone(), 5, day(1));
        assert_eq!((told_first.pairs, told_first.levels), (18, Some(Levels { before: 12, after: 13, of: 18 })));
        let more = [first.clone(), people(12, 2, 4, 1), people(11, 4, 4, 1), people(4, 5, 3, 1)].concat();
        assert_eq!(told(more.clone(), 5, day(2)), told_first);
        let all = [more, people(1, 4, 3, 2)].concat();
        assert_eq!(told(all, 5, day(3)).change, Some(Change { better: 18, same: 18, worse: 10 }));
    }

    #[test]
    fn what_can_be_told_of_fifty_is_told() {
        let pairs = [people(30, 2, 4, 0), people(20, 4, 5, 0)].concat();
        let all = told(pairs.clone(), 5, day(1));
        assert_eq!((all.pairs, all.change), (50, None), "nobody fell and nobody stayed: neither is a group");
        assert_eq!(all.levels, None, "everybody said yes after");
        assert_eq!(told(pairs[..49].to_vec(), 5, day(1)), Told::default());
    }

    #[test]
    fn the_ends_of_the_scale_are_told_where_no_difference_is_small() {
        let base = |at_top_stayed: usize, below_stayed: usize| {
            let all = [
                people(6, 1, 2, 0),
                people(6, 3, 4, 0),
                people(below_stayed, 4, 4, 0),
                people(6, 4, 2, 0),
                people(at_top_stayed, 5, 5, 0),
            ];
            told(all.concat(), 5, day(1)).ends
        };
        assert_eq!(base(8, 6), Some(Ends { bottom: 6, top: 8, of: 32 }));
        assert_eq!(base(3, 6), None, "three at the top");
    }
}
