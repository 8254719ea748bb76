//! One household in the light of the law around one month: what the rights' rules read.
//!
//! Months are counted backwards from the month in question: 0 is that month, 3 is three months ago. Rights that depend
//! on one another are computed from here, each month's result once; how far they look back is bounded, so they end.

mod family;
mod incomes;
mod memo;
mod resources;

pub(super) use family::{count, family_shares};
pub(super) use memo::Slot;

use super::decimal::Decimal;
use super::household::{Household, HousingStatus, Person};
use super::law::Law;
use crate::day::Day;
use memo::Memo;

/// A household and the law around a month.
pub(super) struct Case<'a> {
    pub law: &'a Law,
    pub home: &'a Household,
    memo: Memo,
    /// From so many months ago on, the tax notice says what came in.
    notice_from: i32,
    /// The month on whose first day each person completes a year of age.
    born: Vec<i32>,
}

/// Before this many months ago nobody is taken to receive AAH, ASI, ASS or MVA: that bounds how far they look back.
pub(super) const HORIZON: i32 = 12;

impl<'a> Case<'a> {
    pub fn new(law: &'a Law, home: &'a Household) -> Self {
        Self {
            law,
            home,
            memo: Memo::default(),
            notice_from: law.month_of_year() + 12,
            born: home.people.iter().map(|person| first_of_month_from(person.birth)).collect(),
        }
    }

    /// A result that is computed once a month.
    #[inline]
    pub fn once(&self, slot: Slot, ago: i32, compute: impl FnOnce() -> Decimal) -> Decimal {
        self.memo.get_or(slot, ago, compute)
    }

    /// The places of the applicant and, if there is one, the partner.
    pub fn adults(&self) -> std::ops::Range<usize> {
        0..self.home.adult_count()
    }

    /// The places of the children.
    pub fn children(&self) -> std::ops::Range<usize> {
        self.home.adult_count()..self.home.people.len()
    }

    /// Everybody's places.
    pub fn everybody(&self) -> std::ops::Range<usize> {
        0..self.home.people.len()
    }

    pub fn person(&self, place: usize) -> &'a Person {
        &self.home.people[place]
    }

    pub fn has_partner(&self) -> bool {
        self.home.has_partner()
    }

    pub fn is_hostel(&self) -> bool {
        self.home.housing.status == HousingStatus::Hostel
    }

    /// Completed years on the first day of a month; below zero before birth.
    #[inline]
    pub fn age(&self, place: usize, ago: i32) -> i32 {
        (self.law.index - ago - self.born[place]).div_euclid(12)
    }

    /// Completed months on the first day of a month.
    pub fn age_in_months(&self, place: usize, ago: i32) -> i32 {
        self.law.index - ago - self.born[place]
    }
}

/// The first month on whose first day somebody born then is zero years old, counted since year 0.
fn first_of_month_from(birth: Day) -> i32 {
    let (year, month, day) = birth.parts();
    year * 12 + i32::from(month) - 1 + i32::from(day > 1)
}
