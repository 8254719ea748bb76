//! Money, in whole cents.

use crate::written::{read_from, read_struct};
use serde::Serialize;
use std::iter::Sum;
use std::ops::Add;

/// An amount of money in cents of a euro.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Cents(pub i64);

read_from!(Cents: i64);

impl From<i64> for Cents {
    fn from(cents: i64) -> Self {
        Self(cents)
    }
}

/// Two amounts between which the true one lies, both included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Range {
    /// At least.
    pub min: Cents,
    /// At most.
    pub max: Cents,
}

read_struct!(Range { min, max });

impl Range {
    /// Exactly one amount.
    pub const fn exactly(cents: Cents) -> Self {
        Self { min: cents, max: cents }
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { min: self.min.min(other.min), max: self.max.max(other.max) }
    }

    /// Whether an amount lies in it.
    pub fn holds(self, cents: Cents) -> bool {
        self.min <= cents && cents <= self.max
    }

    /// Whether it says one amount only.
    pub fn is_exact(self) -> bool {
        self.min == self.max
    }
}

impl Add for Range {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { min: Cents(self.min.0 + other.min.0), max: Cents(self.max.0 + other.max.0) }
    }
}

impl Sum for Range {
    fn sum<I: Iterator<Item = Self>>(ranges: I) -> Self {
        ranges.fold(Self::default(), Add::add)
    }
}
