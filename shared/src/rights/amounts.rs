//! The law's amounts, each with the day from which it counts and the text that sets it.
//!
//! The values stand in `shared/rights/amounts/*.toml`; the build script makes them into tables. A month outside what
//! somebody has checked is an error: an estimate with last year's amount looks right and is not.

use super::money::Cents;
use super::month::Month;
use crate::day::Day;
use std::fmt;

include!(concat!(env!("OUT_DIR"), "/amounts.rs"));

/// In what an amount counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Cents of a euro a month.
    CentsPerMonth,
    /// Ten-thousandths of another amount: 1200 is 12 %.
    TenThousandths,
    /// Completed years.
    Years,
}

/// An amount as it counts in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Which one.
    pub name: AmountName,
    /// In what it counts.
    pub unit: Unit,
    /// How much.
    pub value: i64,
    /// Since which day.
    pub since: Day,
    /// The decree or article that sets it.
    pub source: &'static str,
    /// When somebody last checked it.
    pub checked_on: Day,
}

/// A month for which nobody has checked an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange {
    /// The amount asked for.
    pub name: AmountName,
    /// The month asked for.
    pub month: Month,
    /// The first month that is known.
    pub first: Month,
    /// The last month that is known.
    pub last: Month,
}

/// One amount and its history, as the build script writes it.
struct Entry {
    unit: Unit,
    checked_on: YearMonthDay,
    known_until: (i32, u8),
    values: &'static [Dated],
}

/// One value and since when; in the order of days.
struct Dated {
    from: YearMonthDay,
    value: i64,
    source: &'static str,
}

/// A day as the build script writes it.
pub(super) type YearMonthDay = (i32, u8, u8);

/// An amount as it counts in a month.
pub fn at(name: AmountName, month: Month) -> Result<Amount, OutOfRange> {
    // The build script writes both in the same order.
    let entry = &ENTRIES[name as usize];
    let asked = month.first_day();
    let in_force = entry.values.iter().rev().find(|dated| day(dated.from) <= asked);
    let (year, last_month) = entry.known_until;
    let last = Month::of(day((year, last_month, 1)));
    match in_force {
        Some(dated) if month <= last => Ok(Amount {
            name,
            unit: entry.unit,
            value: dated.value,
            since: day(dated.from),
            source: dated.source,
            checked_on: day(entry.checked_on),
        }),
        _ => Err(OutOfRange { name, month, first: first_month(entry), last }),
    }
}

/// A day of the tables.
pub(super) fn day((year, month, day): YearMonthDay) -> Day {
    Day::new(year, month, day).expect("the build script reads it as a date")
}

/// The first month on whose first day a value counts.
fn first_month(entry: &Entry) -> Month {
    let (year, month, number) = entry.values.first().expect("the build script demands a value").from;
    let (year, month) = match (number, month) {
        (1, _) => (year, month),
        (_, 12) => (year + 1, 1),
        _ => (year, month + 1),
    };
    Month::of(day((year, month, 1)))
}

impl Amount {
    /// The amount as money.
    pub fn cents(self) -> Cents {
        debug_assert_eq!(self.unit, Unit::CentsPerMonth, "{:?} is no money", self.name);
        Cents(self.value)
    }
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, month, first, last } = self;
        write!(f, "{name:?} is known from {first} to {last}, not for {month}: add its value to shared/rights/amounts")
    }
}

impl std::error::Error for OutOfRange {}
