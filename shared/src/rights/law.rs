//! The law as it stood, month by month, around the month for which rights are computed.
//!
//! Rights look back: a year of resources, the scale of three months ago. Every amount that they may need is looked up
//! once, so that a household is computed without a search, and a month that nobody has checked is an error at the start.

use super::amounts::{self, AmountName, OutOfRange};
use super::decimal::Decimal;
use super::month::Month;
use std::convert::Infallible;

/// How many months back rights look, the month itself included.
pub(super) const MONTHS: usize = 14;

/// The amounts around one month.
#[derive(Debug)]
pub struct Law {
    month: Month,
    /// Months since year 0, for arithmetic.
    pub(super) index: i32,
    /// This month first, then one month back each.
    months: Vec<Row>,
    /// January, October and December of this year.
    pub(super) january: Row,
    pub(super) october: Row,
    pub(super) december: Row,
    /// The deductions from taxable income, for incomes of last year, of two and of three years ago.
    deductions: [Deductions; 3],
    /// 1.25 times the ASPA ceiling of a single person, at the end of two and of three years ago.
    dependant_ceiling: [Decimal; 2],
    /// BMAF on 1 January two and three years ago.
    bmaf: [Decimal; 2],
    /// The hourly minimum wage on 1 January of this year and of last year.
    smic_january: [Decimal; 2],
    /// The hourly minimum wage of the July before the school year that counts.
    pub(super) school_smic: Decimal,
}

/// All amounts of one month.
#[derive(Debug)]
pub(super) struct Row(Vec<&'static [Decimal]>);

/// What is taken off taxable income before it counts (CGI, art. 83 and 158), by year of income.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deductions {
    wage_rate: Decimal,
    wage_min: Decimal,
    wage_max: Decimal,
    pension_rate: Decimal,
    pension_min: Decimal,
}

impl Law {
    /// The law around a month.
    pub fn of(month: Month) -> Result<Self, OutOfRange> {
        let (year, number) = month.parts();
        let back = |months: i32| Row::of(month.plus(-months));
        let of_year = |number| Month::new(year, number).unwrap_or(month);
        let years_ago = |years: i32, number| Month::new(year - years, number).unwrap_or(month);
        let ceiling = |years| Ok(value(AmountName::AspaCeiling, years_ago(years, 12))?.scaled(5, 4));
        let deductions = |years| Deductions::of(|name| value(name, years_ago(years, 1)));
        // From September on the school year has begun: last year's income counts, before that the one before.
        let school_year = if number >= 9 { 1 } else { 2 };
        Ok(Self {
            month,
            index: year * 12 + i32::from(number) - 1,
            months: (0..MONTHS).map(|months| back(i32::try_from(months).unwrap_or(0))).collect::<Result<_, _>>()?,
            january: Row::of(of_year(1))?,
            october: Row::of(of_year(10))?,
            december: Row::of(of_year(12))?,
            deductions: [deductions(1)?, deductions(2)?, deductions(3)?],
            dependant_ceiling: [ceiling(2)?, ceiling(3)?],
            bmaf: [value(AmountName::Bmaf, years_ago(2, 1))?, value(AmountName::Bmaf, years_ago(3, 1))?],
            smic_january: [value(AmountName::SmicHourly, of_year(1))?, value(AmountName::SmicHourly, years_ago(1, 1))?],
            school_smic: value(AmountName::SmicHourly, years_ago(school_year, 7))?,
        })
    }

    /// For which month.
    pub fn month(&self) -> Month {
        self.month
    }

    /// Its year.
    pub(super) fn year(&self) -> i32 {
        self.index.div_euclid(12)
    }

    /// January is 1.
    pub(super) fn month_of_year(&self) -> i32 {
        self.index.rem_euclid(12) + 1
    }

    /// The amounts some months ago; 0 is this month.
    #[inline]
    pub(super) fn ago(&self, months: i32) -> &Row {
        &self.months[usize::try_from(months).unwrap_or(0).min(MONTHS - 1)]
    }

    /// How many years before this one a month some months ago lies: 0 or 1 within what rights look at.
    pub(super) fn years_back(&self, months: i32) -> usize {
        usize::try_from(self.year() - (self.index - months).div_euclid(12)).unwrap_or(0)
    }

    /// The deductions for incomes of this many years ago (1 to 3).
    pub(super) fn deductions(&self, years_ago: usize) -> &Deductions {
        &self.deductions[years_ago.clamp(1, 3) - 1]
    }

    /// The deductions in force in a month: those of the last income year that is known then.
    pub(super) fn deductions_of_month(&self, ago: i32) -> Deductions {
        let Ok(deductions) = Deductions::of(|name| Ok::<_, Infallible>(self.ago(ago).get(name)));
        deductions
    }

    /// The hourly minimum wage on 1 January of this year (0) or last year (1).
    pub(super) fn smic_of_january(&self, years_back: usize) -> Decimal {
        self.smic_january[years_back.min(1)]
    }

    /// Up to how much a dependant may earn, for a month of this year (0) or last year (1).
    pub(super) fn dependant_ceiling(&self, years_back: usize) -> Decimal {
        self.dependant_ceiling[years_back.min(1)]
    }

    /// BMAF two years before a month of this year (0) or last year (1).
    pub(super) fn bmaf_two_years_before(&self, years_back: usize) -> Decimal {
        self.bmaf[years_back.min(1)]
    }
}

impl Row {
    fn of(month: Month) -> Result<Self, OutOfRange> {
        AmountName::ALL.iter().map(|name| Ok(amounts::at(*name, month)?.values)).collect::<Result<_, _>>().map(Self)
    }

    /// An amount, or the first of a list.
    #[inline]
    pub(super) fn get(&self, name: AmountName) -> Decimal {
        self.0[name as usize][0]
    }

    /// One of a list of years, months or people.
    pub(super) fn int_at(&self, name: AmountName, place: usize) -> i32 {
        i32::try_from(self.list(name)[place].int()).unwrap_or(i32::MAX)
    }

    /// A list of amounts.
    #[inline]
    pub(super) fn list(&self, name: AmountName) -> &'static [Decimal] {
        self.0[name as usize]
    }

    /// A number of years, months or people.
    #[inline]
    pub(super) fn int(&self, name: AmountName) -> i32 {
        self.int_at(name, 0)
    }
}

impl Deductions {
    fn of<E>(value: impl Fn(AmountName) -> Result<Decimal, E>) -> Result<Self, E> {
        Ok(Self {
            wage_rate: value(AmountName::TaxWageDeductionRate)?,
            wage_min: value(AmountName::TaxWageDeductionMin)?,
            wage_max: value(AmountName::TaxWageDeductionMax)?,
            pension_rate: value(AmountName::TaxPensionDeductionRate)?,
            pension_min: value(AmountName::TaxPensionDeductionMin)?,
        })
    }

    /// What is taken off a year's wages and unemployment benefit, in whole euros.
    pub(super) fn off_wages(&self, wages: Decimal) -> Decimal {
        wages.times(self.wage_rate).max(self.wage_min).min(self.wage_max).nearest(Decimal::ONE)
    }

    /// A year's pensions after what is taken off them.
    pub(super) fn net_pensions(&self, pensions: Decimal) -> Decimal {
        (pensions - pensions.times(self.pension_rate).max(self.pension_min).nearest(Decimal::ONE)).or_zero()
    }

    /// A year's wages and unemployment benefit after what is taken off them.
    pub(super) fn net_wages(&self, wages: Decimal) -> Decimal {
        (wages - self.off_wages(wages)).or_zero()
    }
}

fn value(name: AmountName, month: Month) -> Result<Decimal, OutOfRange> {
    Ok(amounts::at(name, month)?.values[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn law(year: i32, month: u8) -> Law {
        Law::of(Month::new(year, month).unwrap()).unwrap()
    }

    #[test]
    fn each_month_has_the_amounts_of_its_own_day() {
        let law = law(2026, 5);
        assert_eq!(law.ago(0).get(AmountName::RsaBase).to_string(), "651.69");
        assert_eq!(law.ago(1).get(AmountName::RsaBase).to_string(), "651.69");
        assert_eq!(law.ago(2).get(AmountName::RsaBase).to_string(), "646.52");
        assert_eq!((law.years_back(4), law.years_back(5)), (0, 1));
    }

    #[test]
    fn a_month_that_nobody_has_checked_is_an_error() {
        assert!(Law::of(Month::new(2019, 1).unwrap()).is_err());
        assert!(Law::of(Month::new(2028, 1).unwrap()).is_err());
    }
}
