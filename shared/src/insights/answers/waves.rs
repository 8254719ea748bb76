//! Which answers to a question are told, and when: what keeps a group of fewer than k people from being computed, out of
//! what is shown once, or by looking twice.
//!
//! - **Waves.** The answers of a day wait in a pool until the day is over. At its end the pool becomes a wave, if each
//!   answer was given by k people at least; else it waits. What is shown is a sum over whole waves: two looks differ by
//!   whole waves of other people, never by the person who has just stood there.
//! - **Lots.** A day on which fewer than k people came is put together with the next ones, so that a single late visitor
//!   closes no wave. And a lot closes one only if it is at least as large as the smallest group of it: else a part of who gave
//!   that answer must have come before, where it was too small to be told.
//! - **A rare answer among several** would keep all others waiting for ever. When ten groups of k people wait, a wave may
//!   be told in part: every answer of fewer than k people is left out, and every one that is at most as large as the
//!   smallest group that is not. So whichever of those that are left out somebody thinks of, it may be that large one.
//! - **Nobody is nobody.** An answer that no one gave is a group of fewer than k like any other: were it told at once,
//!   waiting would say that somebody is in it.
//!
//! `tests/changed` attacks them, knowing all of this, and how many people came on each day.

/// How many groups of k people wait at most, before what can be told of them is told.
const GROUPS: u32 = 10;

/// What is told of one answer: how many gave it, of how many. None where it is left out so far.
pub type Told = Option<(u32, u32)>;

/// What is told of the answers to a question, given how many people gave each on every day that is over.
pub fn told(days: &[Vec<u32>], answers: usize, k: u32) -> Vec<Told> {
    let (mut all, mut pool, mut lot) = (vec![None; answers], vec![0; answers], 0);
    for day in days {
        for (waiting, count) in pool.iter_mut().zip(day) {
            *waiting += count;
        }
        lot += day.iter().sum::<u32>();
        if lot < k {
            continue;
        }
        let least = pool.iter().copied().filter(|count| *count >= k).min().unwrap_or(u32::MAX);
        let (is_large, wave) = (lot >= least, wave(&pool, k));
        lot = 0;
        if is_large && wave.iter().any(Option::is_some) {
            for (sum, count) in all.iter_mut().zip(&wave) {
                *sum = match (*sum, *count) {
                    (Some((value, of)), Some((more, of_more))) => Some((value + more, of + of_more)),
                    (one, other) => one.or(other),
                };
            }
            pool = vec![0; answers];
        }
    }
    all
}

/// What would be told of these people as a wave; nothing where it has to wait.
fn wave(pool: &[u32], k: u32) -> Vec<Told> {
    let of: u32 = pool.iter().sum();
    let least = pool.iter().copied().filter(|count| *count >= k).min().unwrap_or(u32::MAX);
    let is_whole = pool.iter().all(|count| *count >= k);
    let tells = |count: u32| is_whole || (of >= GROUPS * k && count > least);
    pool.iter().map(|count| tells(*count).then_some((*count, of))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wave_is_told_when_each_answer_is_a_group() {
        let check = |days: &[[u32; 2]], expected: Told| {
            let days: Vec<Vec<u32>> = days.iter().map(|day| day.to_vec()).collect();
            assert_eq!(told(&days, 2, 5)[1], expected, "{days:?}");
        };
        check(&[[5, 6]], Some((6, 11)));
        check(&[[4, 60]], None);
        check(&[[0, 60]], None);
        check(&[[4, 60], [1, 0]], None);
        check(&[[4, 60], [1, 0], [0, 4]], Some((64, 69)));
        // A lot that is smaller than the rarer answer leaves it to the next one.
        check(&[[4, 60], [2, 3]], None);
        check(&[[4, 60], [2, 3], [0, 6]], Some((69, 75)));
        // Whoever comes after a wave waits for the next.
        check(&[[5, 6], [4, 9]], Some((6, 11)));
        check(&[[5, 6], [4, 9], [1, 4]], Some((19, 29)));
    }

    #[test]
    fn a_rare_answer_does_not_keep_the_others_for_ever() {
        assert_eq!(told(&[vec![20, 3, 9]], 3, 5), [None; 3], "32 people are too few");
        assert_eq!(told(&[vec![30, 3, 19]], 3, 5), [Some((30, 52)), None, None]);
        assert_eq!(told(&[vec![20, 3, 20, 9]], 4, 5), [Some((20, 52)), None, Some((20, 52)), None]);
        assert_eq!(told(&[vec![48, 3, 1]], 3, 5), [None; 3], "the large one alone would be what the others lack");
    }
}
