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
    /// When somebody last checked it.
    pub checked_on: Day,
    /// Its place among all dated values.
    dated: usize,
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

/// One amount and its history, as the build script writes it: places in the lists of all.
struct Entry {
    unit: Unit,
    checked_on: i32,
    /// The first day of the last month that is known.
    known_until: i32,
    /// How many numbers each of its values has.
    places: u8,
    /// Its first dated value; the others follow.
    dated: u16,
    count: u16,
}

/// One value and since when; in the order of days.
struct Dated {
    from: i32,
    value: u16,
}

/// An amount as it counts in a month.
pub fn at(name: AmountName, month: Month) -> Result<Amount, OutOfRange> {
    // The build script writes both in the same order.
    let entry = &ENTRIES[name as usize];
    let (year, number) = month.parts();
    let asked = year * 10_000 + i32::from(number) * 100 + 1;
    let in_force = entry.dated().rev().find(|dated| DATED[*dated].from <= asked);
    match in_force {
        Some(dated) if asked <= entry.known_until => Ok(Amount {
            name,
            unit: entry.unit,
            values: &NUMBERS[usize::from(DATED[dated].value)..][..usize::from(entry.places)],
            since: day(DATED[dated].from),
            checked_on: day(entry.checked_on),
            dated,
        }),
        _ => Err(OutOfRange { name, month, first: entry.first_month(), last: Month::of(day(entry.known_until)) }),
    }
}

/// A day of the tables: 20261101.
fn day(digits: i32) -> Day {
    let part = |of: i32| u8::try_from(of % 100).unwrap_or_default();
    // The build script reads it as a date.
    Day::new(digits / 10_000, part(digits / 100), part(digits)).unwrap_or_default()
}

impl Entry {
    /// The places of its values.
    fn dated(&self) -> std::ops::Range<usize> {
        let first = usize::from(self.dated);
        first..first + usize::from(self.count)
    }

    /// The first month on whose first day a value counts.
    fn first_month(&self) -> Month {
        let since = day(DATED[usize::from(self.dated)].from);
        let month = Month::of(since);
        if month.first_day() == since { month } else { month.plus(1) }
    }
}

impl Amount {
    /// The decree or article that sets it.
    pub fn source(self) -> &'static str {
        SOURCES[self.dated]
    }

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
    use super::{AmountName, DATED, ENTRIES, NUMBERS, SOURCES, at};
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
        let (mut dated, mut numbers) = (0, 0);
        for (name, entry) in AmountName::ALL.iter().zip(ENTRIES) {
            assert!(entry.places > 0 && entry.count > 0 && usize::from(entry.dated) == dated, "{name:?}");
            for place in entry.dated() {
                assert_eq!(usize::from(DATED[place].value), numbers, "{name:?}");
                numbers += usize::from(entry.places);
            }
            dated += usize::from(entry.count);
        }
        assert_eq!((DATED.len(), SOURCES.len(), NUMBERS.len()), (dated, dated, numbers));
    }

    #[test]
    fn a_value_has_its_own_source() {
        let source = |year, number| at(AmountName::RsaBase, month(year, number)).unwrap().source();
        assert!(source(2026, 4).contains("2026-220") && !source(2026, 3).contains("2026-220"), "{}", source(2026, 4));
    }
}
