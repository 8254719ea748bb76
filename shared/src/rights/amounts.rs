//! The law's amounts, each with the day from which it counts and the text that sets it.
//!
//! The values stand in `shared/rights/amounts/*.toml`; the build script makes them into tables. A month outside what
//! somebody has checked is an error: an estimate with last year's amount looks right and is not.

use super::decimal::Decimal;
use super::money::Cents;
use super::month::Month;
use crate::day::Day;
use std::fmt;

include!(concat!(env!("OUT_DIR"), "/amounts.rs"));

/// In what an amount counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Multiples of the monthly base of family benefits (BMAF).
    Bmaf,
    /// People.
    Count,
    /// Days.
    Days,
    /// Euros, once.
    Euros,
    /// Euros a day.
    EurosPerDay,
    /// Euros an hour.
    EurosPerHour,
    /// Euros a month.
    EurosPerMonth,
    /// Euros a year.
    EurosPerYear,
    /// Hours.
    Hours,
    /// Months.
    Months,
    /// A part of another amount: 0.12 is 12 %.
    Rate,
    /// Multiples of the monthly minimum wage.
    Smic,
    /// Multiples of the hourly minimum wage.
    SmicHours,
    /// Multiples of another amount: coefficients, parts.
    Times,
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
    /// How much: one number, or the list that its name says.
    pub values: &'static [Decimal],
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
    value: &'static [Decimal],
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
            values: dated.value,
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
    /// The amount, or the first of a list.
    pub fn value(self) -> Decimal {
        self.values[0]
    }

    /// The amount as money.
    pub fn cents(self) -> Cents {
        debug_assert_eq!(self.unit, Unit::EurosPerMonth, "{:?} is no money of a month", self.name);
        self.value().cents()
    }
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, month, first, last } = self;
        write!(f, "{name:?} is known from {first} to {last}, not for {month}: add its value to shared/rights/amounts")
    }
}

impl std::error::Error for OutOfRange {}

#[cfg(test)]
mod tests {
    use super::{AmountName, ENTRIES, at};
    use crate::rights::month::Month;

    fn month(year: i32, month: u8) -> Month {
        Month::new(year, month).unwrap()
    }

    fn written(name: AmountName, year: i32, number: u8) -> String {
        let amount = at(name, month(year, number)).unwrap();
        amount.values.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_month_has_its_own_values() {
        for (name, (year, number), expected) in [
            (AmountName::RsaBase, (2026, 3), "646.52"),
            (AmountName::RsaBase, (2026, 4), "651.69"),
            (AmountName::RsaHousingRate, (2026, 11), "0.12 0.16 0.165"),
            (AmountName::PpaBonusHours, (2026, 3), "59 120"),
            (AmountName::PpaBonusHours, (2026, 4), "59 138"),
            (AmountName::AlTf, (2026, 11), "0.0283 0.0315 0.027 0.0238 0.0201 0.0185 0.0179 0.0173 -0.0006"),
            (AmountName::AfSupplementAge, (2026, 2), "14"),
            (AmountName::AfSupplementAge, (2026, 3), "18"),
            (AmountName::ChequeEnergieThreshold, (2026, 11), "5600 6700 7700 11000"),
            (AmountName::CssBase, (2026, 3), "10339"),
            (AmountName::CssBase, (2026, 11), "10422"),
        ] {
            assert_eq!(written(name, year, number), expected, "{name:?}, {year}-{number}");
        }
    }

    #[test]
    fn outside_what_somebody_has_checked_is_an_error() {
        for (name, (year, number)) in [
            (AmountName::RsaBase, (2021, 3)),
            (AmountName::RsaBase, (2027, 4)),
            (AmountName::SmicHourly, (2027, 1)),
            (AmountName::LivretARate, (2020, 1)),
        ] {
            let error = at(name, month(year, number)).unwrap_err();
            assert!(error.month < error.first || error.last < error.month, "{error}");
        }
    }

    #[test]
    fn every_amount_is_known_in_each_month_of_two_years() {
        for name in AmountName::ALL {
            for (year, number) in (2025..=2026).flat_map(|year| (1..=12).map(move |number| (year, number))) {
                assert!(at(*name, month(year, number)).is_ok(), "{name:?} in {year}-{number}");
            }
        }
    }

    #[test]
    fn a_list_keeps_its_length() {
        assert_eq!(AmountName::ALL.len(), ENTRIES.len());
        for (name, entry) in AmountName::ALL.iter().zip(ENTRIES) {
            let lengths: Vec<usize> = entry.values.iter().map(|dated| dated.value.len()).collect();
            assert!(lengths.iter().all(|length| *length == lengths[0] && *length > 0), "{name:?}: {lengths:?}");
        }
    }
}
