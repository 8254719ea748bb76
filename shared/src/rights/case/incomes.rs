//! What came in, month by month, from what was answered.
//!
//! Of last year and this one, people say what came in; of the years before, their tax notice does.

use super::Case;
use crate::rights::amounts::AmountName as N;
use crate::rights::decimal::Decimal;
use crate::rights::household::{BusinessKind, SelfEmployed, Stream};
use crate::rights::law::Law;

/// Net pay to taxable pay: the part of CSG and CRDS that is taxed (0.78 is net over gross, as the public simulators
/// take it; 2.9 % of 98.25 % of the gross is not deductible).
const TAXABLE: (i64, i64) = (107_799, 104_000);

/// Net pay to gross pay, likewise.
const GROSS: (i64, i64) = (50, 39);

/// Months of a stream within a span: those that were told, and how many the tax notice covers.
struct Span {
    told: Decimal,
    noticed: i64,
}

impl Case<'_> {
    fn span(&self, stream: &Stream, from: i32, to: i32) -> Span {
        let told = (from..=to.min(self.notice_from - 1)).map(|ago| stream.month(ago)).sum();
        Span { told, noticed: i64::from((to - from.max(self.notice_from) + 1).max(0)) }
    }

    /// Net pay from `from` to `to` months ago.
    pub fn net_wages(&self, place: usize, from: i32, to: i32) -> Decimal {
        let person = self.person(place);
        let span = self.span(&person.income.wage, from, to);
        if span.noticed == 0 {
            return span.told;
        }
        span.told + self.noticed_wages(place).scaled(span.noticed * TAXABLE.1, 12 * TAXABLE.0)
    }

    /// Taxable pay.
    pub fn taxable_wages(&self, place: usize, from: i32, to: i32) -> Decimal {
        let span = self.span(&self.person(place).income.wage, from, to);
        let told = span.told.scaled(TAXABLE.0, TAXABLE.1);
        if span.noticed == 0 { told } else { told + self.noticed_wages(place).scaled(span.noticed, 12) }
    }

    /// Gross pay.
    pub fn gross_wages(&self, place: usize, from: i32, to: i32) -> Decimal {
        self.net_wages(place, from, to).scaled(GROSS.0, GROSS.1)
    }

    /// Unemployment benefit; net, gross and taxable are the same.
    pub fn unemployment(&self, place: usize, from: i32, to: i32) -> Decimal {
        let span = self.span(&self.person(place).income.unemployment, from, to);
        if span.noticed == 0 {
            span.told
        } else {
            span.told + self.noticed_unemployment(place).scaled(span.noticed, 12)
        }
    }

    /// Pensions of old age.
    pub fn retirement(&self, place: usize, from: i32, to: i32) -> Decimal {
        let span = self.span(&self.person(place).income.retirement, from, to);
        if span.noticed == 0 { span.told } else { span.told + self.noticed_pensions(place).scaled(span.noticed, 12) }
    }

    /// Invalidity pension. The tax notice does not set it apart: the years before are as last year.
    pub fn invalidity(&self, place: usize, from: i32, to: i32) -> Decimal {
        (from..=to).map(|ago| self.person(place).income.invalidity.month(ago)).sum()
    }

    /// Child support received, likewise.
    pub fn support(&self, place: usize, from: i32, to: i32) -> Decimal {
        (from..=to).map(|ago| self.person(place).income.support_received.month(ago)).sum()
    }

    /// Child support paid in so many months.
    pub fn support_paid(&self, place: usize, months: i64) -> Decimal {
        self.person(place).income.support_paid * months
    }

    /// Profit of a small business in so many months.
    pub fn profit(&self, place: usize, months: i64) -> Decimal {
        self.person(place).income.business.map_or(Decimal::ZERO, |business| business.profit(self.law, months))
    }

    /// What savings are taken to yield from `from` to `to` months ago; they are counted with the applicant.
    pub fn interest(&self, place: usize, from: i32, to: i32) -> Decimal {
        let savings = &self.home.savings;
        if place != 0 || (savings.livret_a.is_zero() && savings.other.is_zero()) {
            return Decimal::ZERO;
        }
        let month = |ago| {
            let law = self.law.ago(ago);
            savings.livret_a.times(law.get(N::LivretARate)) + savings.other.times(law.get(N::SavingsRate))
        };
        (from..=to).map(month).sum::<Decimal>().over(12)
    }

    /// Taxable wages of a year that the tax notice covers.
    pub fn noticed_wages(&self, place: usize) -> Decimal {
        let income = &self.person(place).income;
        income.tax_year.map_or((income.wage.before * 12).scaled(TAXABLE.0, TAXABLE.1), |year| year.wages)
    }

    /// Unemployment benefit of such a year.
    pub fn noticed_unemployment(&self, place: usize) -> Decimal {
        let income = &self.person(place).income;
        income.tax_year.map_or(income.unemployment.before * 12, |year| year.unemployment)
    }

    /// Pensions of such a year.
    pub fn noticed_pensions(&self, place: usize) -> Decimal {
        let income = &self.person(place).income;
        income.tax_year.map_or(income.retirement.before * 12, |year| year.pensions)
    }

    /// All that counts as a pension in such a year: old age, invalidity, child support.
    pub fn noticed_pensions_and_support(&self, place: usize) -> Decimal {
        let income = &self.person(place).income;
        self.noticed_pensions(place) + (income.invalidity.before + income.support_received.before) * 12
    }

    /// Whether somebody works in a month: paid, or on their own account.
    pub fn works(&self, place: usize, ago: i32) -> bool {
        self.net_wages(place, ago, ago).is_positive() || self.profit(place, 1).is_positive()
    }
}

impl SelfEmployed {
    /// Profit of so many months: turnover less the flat rate of its kind (CGI, art. 50-0, 102 ter).
    pub(in crate::rights) fn profit(self, law: &Law, months: i64) -> Decimal {
        let rate = match self.kind {
            BusinessKind::Sale => N::MicroSaleRate,
            BusinessKind::ServiceBic => N::MicroServiceBicRate,
            BusinessKind::ServiceBnc => N::MicroServiceBncRate,
        };
        (self.turnover * months).times(Decimal::ONE - law.ago(0).get(rate))
    }
}
