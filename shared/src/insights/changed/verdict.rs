//! What may be said of a before/after, in one word, and on what it rests.

use super::fixed::ONE;
use super::interval::{Interval, net};
use super::signed_rank::{SignedRank, signed_rank};
use super::waves::Change;

/// How unlikely a difference must be if nothing had changed: 5 %.
const LEVEL: i128 = ONE / 20;
/// More people better than worse, or worse than better, than this share of all is a change that counts: 20 %.
const MARGIN: i128 = ONE / 5;

/// The word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Whatever was counted, too few people are told of to rule out a real change, or that there is none.
    NotEnough,
    /// More rose than fell, and more than chance explains.
    Better,
    /// More fell than rose, and more than chance explains.
    Worse,
    /// There may be a change, but none that counts.
    Same,
}

/// What it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// The word.
    pub verdict: Verdict,
    /// The test; none where nobody changed.
    pub test: Option<SignedRank>,
    /// The share of those who rose less the share of those who fell.
    pub net: Interval,
}

/// The verdict on what is told; none is told of nobody.
pub fn judge(change: Option<&Change>) -> Judgement {
    let change = change.copied().unwrap_or_default();
    let (test, net) = (signed_rank(&change.steps()), net(change.better, change.worse, change.of()));
    let is_found = test.is_some_and(|test| test.p < LEVEL);
    let verdict = match net.at {
        at if is_found && at > 0 => Verdict::Better,
        at if is_found && at < 0 => Verdict::Worse,
        _ if change.of() > 0 && net.low > -MARGIN && net.high < MARGIN => Verdict::Same,
        _ => Verdict::NotEnough,
    };
    Judgement { verdict, test, net }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_few_people_are_said_to_be_too_few() {
        let check = |better, same, worse, verdict| {
            let judged = judge(Some(&Change { better, same, worse }));
            assert_eq!(judged.verdict, verdict, "{better} better, {same} the same, {worse} worse: {judged:?}");
        };
        check(5, 5, 5, Verdict::NotEnough);
        check(8, 12, 5, Verdict::NotEnough);
        check(18, 12, 5, Verdict::Better);
        check(5, 12, 18, Verdict::Worse);
        check(10, 180, 8, Verdict::Same);
        check(60, 300, 30, Verdict::Better);
        assert_eq!(judge(None).verdict, Verdict::NotEnough);
    }
}
