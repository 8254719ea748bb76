//! The month for which a right is computed. It is passed in: the core does not know what month it is.

use crate::day::Day;
use std::fmt;

/// A month of a year, kept as its first day. Written `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(Day);

impl Month {
    /// The month of a year (1 to 12), if there is such a month.
    pub fn new(year: i32, month: u8) -> Option<Self> {
        Day::new(year, month, 1).map(Self)
    }

    /// The month in which a day lies.
    pub fn of(day: Day) -> Self {
        let (_, _, number) = day.parts();
        Self(day.plus(1 - i32::from(number)))
    }

    /// Year and month (1 to 12).
    pub fn parts(self) -> (i32, u8) {
        let (year, month, _) = self.0.parts();
        (year, month)
    }

    /// Its first day: ages and amounts count as they are on that day.
    pub fn first_day(self) -> Day {
        self.0
    }

    /// The month so many months later (earlier when negative).
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let (year, month) = self.parts();
        let index = year * 12 + i32::from(month) - 1 + months;
        let month = u8::try_from(index.rem_euclid(12) + 1).unwrap_or(1);
        Self::new(index.div_euclid(12), month).unwrap_or(self)
    }

    /// A month written `2026-11`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = self.parts();
        write!(f, "{year:04}-{month:02}")
    }
}
