//! Who counts as a child, for which right.

use super::{Case, Slot};
use crate::rights::amounts::AmountName as N;
use crate::rights::decimal::Decimal;
use crate::rights::household::Disability;
use crate::rights::law::Row;

impl Case<'_> {
    /// Earns so much that nobody has to provide for them: 55 % of the minimum wage for 169 hours, over six months
    /// (CSS, art. R512-2).
    pub fn is_independent(&self, place: usize, ago: i32) -> bool {
        self.is_independent_by(self.law.ago(ago), place, ago)
    }

    fn is_independent_by(&self, law: &Row, place: usize, ago: i32) -> bool {
        let income = &self.person(place).income;
        if income.wage.is_nothing() && income.tax_year.is_none() {
            return false;
        }
        let threshold = law.get(N::SmicHourly).times(law.get(N::PfChildWageHours)).times(law.get(N::PfChildWageRate));
        self.net_wages(place, ago + 1, ago + 6) >= threshold * 6
    }

    /// A child for the family benefits: under 16, or under 20 and not independent (CSS, art. L512-3, R512-2).
    pub fn is_pf_child(&self, place: usize, ago: i32) -> bool {
        self.is_pf_child_by(self.law.ago(ago), place, ago)
    }

    fn is_pf_child_by(&self, law: &Row, place: usize, ago: i32) -> bool {
        let age = self.age(place, ago);
        (0..law.int(N::PfYoungAge)).contains(&age)
            || (law.int(N::PfYoungAge)..law.int(N::PfChildAge)).contains(&age)
                && !self.is_independent_by(law, place, ago)
    }

    /// How many children count for the family benefits.
    pub fn pf_children(&self, ago: i32) -> i64 {
        let counted = || Decimal::whole(count(self.children().filter(|child| self.is_pf_child(*child, ago))));
        self.once(Slot::PfChildren, ago, counted).int()
    }

    /// The same on 1 October of this year, past or to come.
    pub fn pf_children_in_october(&self) -> i64 {
        let ago = self.law.month_of_year() - 10;
        count(self.children().filter(|child| self.is_pf_child_by(&self.law.october, *child, ago)))
    }

    /// Children of these ages who are not independent; the second age is included.
    pub fn children_aged(&self, from: i32, to: i32, ago: i32) -> i64 {
        count(self.children().filter(|child| self.is_aged(self.law.ago(ago), *child, from, to, ago)))
    }

    /// Whether a child is of these ages on 1 December of this year, and not independent then.
    pub fn is_aged_in_december(&self, child: usize, from: i32, to: i32) -> bool {
        self.is_aged(&self.law.december, child, from, to, self.law.month_of_year() - 12)
    }

    fn is_aged(&self, law: &Row, child: usize, from: i32, to: i32, ago: i32) -> bool {
        (from..=to).contains(&self.age(child, ago)) && !self.is_independent_by(law, child, ago)
    }

    /// Whether the applicant or the partner expects a child. A child born within the half year that follows counts too.
    pub fn is_expecting(&self, ago: i32) -> bool {
        let youngest = self.children().map(|child| self.age_in_months(child, ago)).min();
        self.home.adults().iter().any(|adult| adult.pregnant) || youngest.is_some_and(|age| (-5..0).contains(&age))
    }

    /// A couple, or a woman who expects a child alone: the scale of two for housing (CCH, art. D823-17).
    pub fn is_housing_couple(&self, ago: i32) -> bool {
        self.has_partner() || self.is_expecting(ago)
    }

    /// How many dependants count for housing: children under 21, and grown ones with a disability of 80 % who have
    /// little (CCH, art. R823-4).
    pub fn housing_dependants(&self, ago: i32) -> i64 {
        let law = self.law.ago(ago);
        let limit = law.int(N::AlChildAge);
        let grown = |child: &usize| {
            self.person(*child).disability == Disability::From80
                && self.age(*child, ago) >= limit
                && self.family_resources_of(*child, ago) <= self.law.dependant_ceiling(self.law.years_back(ago))
        };
        let counted = || {
            let children = self.children_aged(0, limit - 1, ago);
            Decimal::whole(children + count(self.children().filter(grown)))
        };
        self.once(Slot::HousingChildren, ago, counted).int()
    }

    /// How many children count for RSA and prime d'activité: under 25, and with little of their own
    /// (CASF, art. R262-3).
    pub fn rsa_children(&self, ago: i32) -> i64 {
        let counted = || Decimal::whole(count(self.children().filter(|child| self.is_rsa_child(*child, ago))));
        self.once(Slot::RsaChildren, ago, counted).int()
    }

    /// Whether a child counts for RSA and prime d'activité.
    pub fn is_rsa_child(&self, child: usize, ago: i32) -> bool {
        let law = self.law.ago(ago);
        let may = |child: usize| !self.is_independent(child, ago) && self.age(child, ago) < law.int(N::RsaChildAge);
        if !may(child) {
            return false;
        }
        let own = self.rsa_resources_of(child, ago) + self.rsa_earnings_of(child, ago);
        if own.is_zero() {
            return true;
        }
        let alone_since_recently = !self.has_partner() && self.home.separated_recently && !self.is_expecting(ago);
        let only_child = self.children().filter(|child| may(*child)).count() <= 1;
        let brings = if alone_since_recently && only_child {
            let lone = law.list(N::RsaLoneRate);
            lone[0] - Decimal::ONE + lone[1]
        } else {
            law.list(N::RsaPersonRate)[2]
        };
        own < law.get(N::RsaBase).times(brings)
    }
}

/// How many there are.
pub(in crate::rights) fn count(of: impl Iterator) -> i64 {
    i64::try_from(of.count()).unwrap_or(i64::MAX)
}

/// How many times its base a ceiling of the family benefits is: more for each of the first two children, and for the next.
pub(in crate::rights) fn family_shares(rates: &[Decimal], children: i64) -> Decimal {
    Decimal::ONE + rates[0] * children.min(2) + rates[1] * (children - 2).max(0)
}
