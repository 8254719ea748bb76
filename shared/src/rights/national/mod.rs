//! The national rights, one file each. A new one is its file, its catalogue sheet and a line in [`NATIONAL`].
//!
//! A rule decides on what it reads, in the order of the law, and says which question is missing as soon as one is. It
//! never guesses: trying the possible answers is [`outlook`](super::outlook)'s work.

mod rsa;

use super::amounts::OutOfRange;
use super::answers::Answer;
use super::finding::{Condition, RightId, Step};
use super::household::{Household, Missing};
use super::money::Cents;
use super::month::Month;
use crate::day::Day;

/// Every national right, sorted.
pub(super) static NATIONAL: &[National] = &[National { right: RightId("rsa"), open: rsa::open }];

/// A right and how to open its rule for a month.
pub(super) struct National {
    /// Which right.
    pub right: RightId,
    /// Reads the amounts of the month.
    pub open: fn(Month) -> Result<Box<dyn Rule>, OutOfRange>,
}

/// A right's rule, with the amounts of one month.
pub(super) trait Rule {
    /// Decides, or names the first question that is missing.
    fn decide(&self, household: &Household) -> Result<Decision, Missing>;

    /// The conditions as they stand, also when answers are missing.
    fn trace(&self, household: &Household) -> Vec<Condition>;

    /// The sum; empty when an answer to it is missing.
    fn steps(&self, household: &Household) -> Vec<Step>;

    /// Answers to a question such that every other answer leads to what one of these leads to, or to something
    /// between two of them. None: try every choice, or both ends.
    fn tries(&self, question: &str) -> Option<Vec<Answer>>;

    /// Since when the amounts count.
    fn valid_from(&self) -> Day;

    /// When somebody last checked them.
    fn checked_on(&self) -> Day;
}

/// What a rule decides when it knows enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    /// Yes, with this much a month.
    Yes(Cents),
    /// No.
    No,
    /// This version cannot compute the case: no number is better than a wrong one.
    Beyond,
}
