//! How sure a share is, and how sure the difference of two shares of the same people: Wilson's interval, and Newcombe's
//! way to make of two of them the interval of a difference (square-and-add, with the correlation that two answers of
//! one question have: who is among the better is not among the worse). At 95 %. Both stay within what can be, and are
//! honest where nobody or everybody is in a group.

use super::fixed::{ONE, Z95, over, root, times};

/// A value and between what it lies, in [`ONE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The least.
    pub low: i128,
    /// What was counted.
    pub at: i128,
    /// The most.
    pub high: i128,
}

/// Wilson's interval of a share of people; of nobody, everything is possible.
pub fn share(people: u32, of: u32) -> Interval {
    if of == 0 {
        return Interval { low: 0, at: 0, high: ONE };
    }
    let (x, n, square) = (i128::from(people.min(of)), i128::from(of), times(Z95, Z95));
    let (middle, whole) = (x * ONE + square / 2, n * ONE + square);
    let reach = times(Z95, root(x * (n - x) * ONE / n + square / 4));
    Interval {
        low: if x == 0 { 0 } else { over(middle - reach, whole).max(0) },
        at: over(x, n),
        high: if x == n { ONE } else { over(middle + reach, whole).min(ONE) },
    }
}

/// Newcombe's interval of the share of those who are better less the share of those who are worse, of all.
pub fn net(better: u32, worse: u32, of: u32) -> Interval {
    let (b, w) = (share(better, of), share(worse, of));
    if of == 0 {
        return Interval { low: -ONE, at: 0, high: ONE };
    }
    let room = times(ONE - b.at, ONE - w.at);
    // Minus the correlation of being better with being worse.
    let apart = if room == 0 { 0 } else { root(over(times(b.at, w.at), room)) };
    let reach =
        |one: i128, other: i128| root(times(one, one) + times(other, other) + 2 * times(apart, times(one, other)));
    let at = b.at - w.at;
    Interval {
        low: (at - reach(b.at - b.low, w.high - w.at)).max(-ONE),
        at,
        high: (at + reach(b.high - b.at, w.at - w.low)).min(ONE),
    }
}
