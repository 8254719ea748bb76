//! What several rights take for the resources of a person or a family.

use super::{Case, Slot};
use crate::rights::amounts::AmountName as N;
use crate::rights::decimal::Decimal;
use crate::rights::household::Stream;

impl Case<'_> {
    /// One person's taxable income of two years before a month, for the family benefits (CSS, art. R532-3).
    pub fn family_resources_of(&self, place: usize, ago: i32) -> Decimal {
        let year = self.law.deductions(self.law.years_back(ago) + 2);
        let earned = self.noticed_wages(place) + self.noticed_unemployment(place);
        year.net_wages(earned) + year.net_pensions(self.noticed_pensions_and_support(place)) + self.profit(place, 12)
    }

    /// What counts for the family benefits in a month: the adults and the children who count, less child support paid.
    pub fn family_resources(&self, ago: i32) -> Decimal {
        self.once(Slot::FamilyResources, ago, || self.family_resources_with(ago, |child| self.is_pf_child(child, ago)))
    }

    /// The same with other children.
    pub fn family_resources_with(&self, ago: i32, counts: impl Fn(usize) -> bool) -> Decimal {
        let who = self.adults().chain(self.children().filter(|child| counts(*child)));
        who.map(|place| self.family_resources_of(place, ago)).sum::<Decimal>() - self.declared_support_paid()
    }

    /// Child support that a tax return of the household deducts, a year.
    pub fn declared_support_paid(&self) -> Decimal {
        let on_parents_return = self.home.applicant().on_parents_return;
        let own_return = |place: &usize| !(on_parents_return && *place == 0);
        // Children are on the applicant's return.
        let payers = self.everybody().filter(|place| *place < self.home.adult_count() || !on_parents_return);
        payers.filter(own_return).map(|place| self.support_paid(place, 12)).sum()
    }

    /// Alone, or a couple who both earned enough two years before (CSS, art. R522-2, D531-17).
    pub fn is_alone_or_two_incomes(&self, ago: i32) -> bool {
        let years_back = self.law.years_back(ago);
        let enough = self.law.bmaf_two_years_before(years_back) * 12;
        let year = self.law.deductions(years_back + 2);
        let earned = |place: usize| {
            year.net_wages(self.noticed_wages(place) + self.noticed_unemployment(place)) + self.profit(place, 12)
        };
        !self.has_partner() || self.adults().all(|place| earned(place) >= enough)
    }

    /// What one person has a month without working, for RSA: the mean of three months. What has stopped and is not
    /// replaced no longer counts (CASF, art. R262-6, R262-7, R262-13).
    pub fn rsa_resources_of(&self, place: usize, ago: i32) -> Decimal {
        let income = &self.person(place).income;
        let (from, to) = (ago + 1, ago + 3);
        let replaced = self.is_replaced(place, ago);
        let mut sum = Decimal::ZERO;
        if !stopped(&income.unemployment, ago) || replaced {
            sum += self.unemployment(place, from, to);
        }
        if !stopped(&income.retirement, ago) || replaced {
            sum += self.retirement(place, from, to);
        }
        let base = self.law.ago(ago).get(N::RsaBase) * 3;
        let without = |stream: &Stream, amount: Decimal| {
            if stopped(stream, ago) { (amount - base).or_zero() } else { amount }
        };
        sum += without(&income.support_received, self.support(place, from, to));
        sum += without(&income.invalidity, self.invalidity(place, from, to));
        (sum + self.interest(place, from, to)).over(3)
    }

    /// What one person earns a month by working, for RSA: the mean of three months.
    pub fn rsa_earnings_of(&self, place: usize, ago: i32) -> Decimal {
        let mut sum = self.profit(place, 3);
        if !stopped(&self.person(place).income.wage, ago) || self.is_replaced(place, ago) {
            sum += self.net_wages(place, ago + 1, ago + 3);
        }
        sum.over(3)
    }

    /// Whether unemployment benefit or a pension is paid in a month.
    fn is_replaced(&self, place: usize, ago: i32) -> bool {
        (self.unemployment(place, ago, ago) + self.retirement(place, ago, ago)).is_positive()
    }
}

/// Came last month, does not come this month.
fn stopped(stream: &Stream, ago: i32) -> bool {
    stream.month(ago).is_zero() && stream.month(ago + 1).is_positive()
}
