//! The figures that towns decide by: quotient familial, reste à vivre, monthly resources, each as a sum that can be
//! checked by hand. Lines are in whole cents, and so is what comes out: what is compared is what is shown.
//!
//! Quotient familial, in the CAF's manner: a twelfth of the yearly taxable resources of two years before, and this
//! month's benefits, divided by the parts (caf.fr, Caf de Tarn-et-Garonne, "Mode de calcul du quotient familial": yearly
//! taxable resources before tax deductions, less "abattements sociaux", by 12, and monthly benefits, by the parts).
//! Parts: 2 for a couple or a person alone, a half for the first child and for the second, 1 for the third, a half for
//! each further one; and a half more for each child with a disability. Here resources are wages, unemployment benefit
//! and pensions as the tax notice says them, the profit of a small business, less child support paid; benefits are the
//! CAF's monthly ones as the household is entitled to them, claimed or not, and nothing that comes once or once a year.
//! A child in shared custody counts as one. What the CAF leaves out when somebody has lost their work ("abattements
//! sociaux") is not computed: where the household has a certificate of the CAF, the figure on it is the right one.
//!
//! Reste à vivre: what comes in this month, monthly national rights that the household is entitled to included, less
//! rent and charges, divided by people and by 30 days. No law says how; each town writes its own rule.

use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::finding::RightId;
use crate::rights::money::Cents;
use crate::rights::national::{NATIONAL, Outcome, Period};

/// The CAF's monthly benefits.
const OF_CAF: [&str; 10] = ["aah", "aeeh", "af", "aide_logement", "asf", "cf", "mva", "paje_base", "ppa", "rsa"];

/// Days of a month, for what is left to live on a day.
const DAYS: i64 = 30;

/// What a sum comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SumOf {
    /// Euros a month and part.
    QuotientFamilial,
    /// Euros a person and day.
    ResteAVivre,
    /// Euros a month.
    MonthlyResources,
}

/// A sum with its division. Lines that take away are negative; lines of nothing are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// What it comes to.
    pub of: SumOf,
    /// Its lines, in whole cents: `wages-of-year`, `rent`, or the name of a national right.
    pub lines: Vec<(&'static str, Cents)>,
    /// What the lines add up to; never below nothing.
    pub total: Cents,
    /// By what it is divided: parts, or people times days.
    pub by: Decimal,
    /// What comes out, in whole cents.
    pub result: Cents,
}

/// What every national right comes to.
pub(super) type Rights = Vec<(RightId, Period, Outcome)>;

/// Every national right of the household this month.
pub(super) fn rights(case: &Case<'_>) -> Rights {
    NATIONAL.iter().map(|national| (national.right, national.period, national.outcome(case))).collect()
}

/// The quotient familial.
pub(super) fn quotient(case: &Case<'_>, rights: &Rights) -> Sum {
    let counted: Vec<usize> = case.children().filter(|child| case.is_pf_child(*child, 0)).collect();
    let yearly = |of: &dyn Fn(usize) -> Decimal| case.adults().chain(counted.iter().copied()).map(of).sum::<Decimal>();
    let twelfths = [
        ("wages-of-year", yearly(&|place| case.noticed_wages(place))),
        ("unemployment-of-year", yearly(&|place| case.noticed_unemployment(place))),
        ("pensions-of-year", yearly(&|place| case.noticed_pensions_and_support(place))),
        ("profit-of-year", yearly(&|place| case.profit(place, 12))),
        ("support-paid", -case.declared_support_paid()),
    ];
    let lines = twelfths.into_iter().map(|(name, year)| (name, year.over(12)));
    let benefits = monthly(rights).filter(|(right, _)| OF_CAF.contains(right));
    Sum::of(SumOf::QuotientFamilial, lines.chain(benefits), half_parts(case, &counted), 2)
}

/// Parts, counted in halves.
fn half_parts(case: &Case<'_>, children: &[usize]) -> i64 {
    let halves = |(place, child): (usize, &usize)| {
        let own = if place == 2 { 2 } else { 1 };
        own + i64::from(case.person(*child).is_disabled())
    };
    4 + children.iter().enumerate().map(halves).sum::<i64>()
}

/// What comes in this month, line by line.
fn income(case: &Case<'_>, rights: &Rights) -> Vec<(&'static str, Decimal)> {
    let everybody = |of: &dyn Fn(usize) -> Decimal| case.everybody().map(of).sum::<Decimal>();
    let own = [
        ("wages", everybody(&|place| case.net_wages(place, 0, 0))),
        ("unemployment", everybody(&|place| case.unemployment(place, 0, 0))),
        ("pensions", everybody(&|place| case.retirement(place, 0, 0) + case.invalidity(place, 0, 0))),
        ("support-received", everybody(&|place| case.support(place, 0, 0))),
        ("profit", everybody(&|place| case.profit(place, 1))),
        ("support-paid", -everybody(&|place| case.support_paid(place, 1))),
    ];
    own.into_iter().chain(monthly(rights)).collect()
}

/// All that comes in this month.
pub(super) fn resources(case: &Case<'_>, rights: &Rights) -> Sum {
    Sum::of(SumOf::MonthlyResources, income(case, rights).into_iter(), 1, 1)
}

/// What is left to live on, per person and day.
pub(super) fn rest(case: &Case<'_>, rights: &Rights) -> Sum {
    let housing = &case.home.housing;
    let costs = [("rent", -housing.rent), ("charges", -housing.charges)];
    Sum::of(SumOf::ResteAVivre, income(case, rights).into_iter().chain(costs), people(case).max(1) * DAYS, 1)
}

/// Everybody who is born.
pub(super) fn people(case: &Case<'_>) -> i64 {
    let born = case.everybody().filter(|place| *place < case.home.adult_count() || case.age(*place, 0) >= 0);
    count(born)
}

fn monthly(rights: &Rights) -> impl Iterator<Item = (&'static str, Decimal)> {
    let monthly = rights.iter().filter(|(_, period, _)| *period == Period::Month);
    monthly.map(|(right, _, outcome)| (right.0, outcome.amount))
}

impl Sum {
    /// Lines in whole cents, divided by `by / unit`.
    fn of(of: SumOf, lines: impl Iterator<Item = (&'static str, Decimal)>, by: i64, unit: i64) -> Self {
        let cents = lines.map(|(name, amount)| (name, amount.cents()));
        let lines: Vec<(&'static str, Cents)> = cents.filter(|(_, cents)| cents.0 != 0).collect();
        let total = Cents(lines.iter().map(|(_, cents)| cents.0).sum::<i64>().max(0));
        let result = Decimal::from_cents(total).scaled(unit, by).cents();
        Self { of, lines, total, by: Decimal::whole(by).over(unit), result }
    }

    /// What comes out, in euros.
    pub fn euros(&self) -> Decimal {
        Decimal::from_cents(self.result)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rights::household::form;
    use crate::rights::law::Law;
    use crate::rights::month::Month;

    fn sums(line: &str) -> (Sum, Sum, Rights) {
        let home = form::read(line).unwrap().household;
        let law = Law::of(Month::new(2026, 11).unwrap()).unwrap();
        let case = Case::new(&law, &home);
        let rights = rights(&case);
        (quotient(&case, &rights), rest(&case, &rights), rights)
    }

    /// A couple with these children and this tax notice of two years ago, and well paid now: no benefit but AF.
    fn family(children: &[&str]) -> String {
        let child = |(n, more)| format!(r#", {{"id": "c{n}", "role": "child", "birth_date": "2018-05-01"{more}}}"#);
        let children = children.iter().enumerate().map(child).collect::<Vec<_>>().concat();
        format!(
            r#"{{"id": "a", "couple": "married", "housing": {{"status": "owner_no_loan", "charges": 100}},
            "tax_units": [{{"declarants": ["p", "q"], "rfr_n2": 43200, "rfr_n1": 43200}}], "persons": [
            {{"id": "p", "role": "applicant", "birth_date": "1986-05-10", "activity": "employed",
              "income": {{"wage_net": 4000}}, "tax_n2": {{"wages": 48000, "unemployment": 0, "pensions": 0}}}},
            {{"id": "q", "role": "partner", "birth_date": "1986-05-10"}}{children}]}}"#
        )
    }

    #[test]
    fn parts_are_the_cafs() {
        let disabled = r#", "disability": "50_to_79""#;
        let cases: [(&[&str], &str); 7] = [
            (&[], "2"),
            (&[""], "2.5"),
            (&["", ""], "3"),
            (&["", "", ""], "4"),
            (&["", "", "", ""], "4.5"),
            (&[disabled], "3"),
            (&["", "", disabled], "4.5"),
        ];
        for (children, parts) in cases {
            assert_eq!(sums(&family(children)).0.by.to_string(), parts, "{children:?}");
        }
    }

    #[test]
    fn a_couple_with_one_child_and_no_benefit_by_hand() {
        // 48,000 / 12 = 4,000, before the 10 % that the tax takes off; 4,000 / 2.5 = 1,600.
        let quotient = sums(&family(&[""])).0;
        assert_eq!(quotient.lines, [("wages-of-year", Cents(400_000))]);
        assert_eq!((quotient.total, quotient.result), (Cents(400_000), Cents(160_000)));
    }

    #[test]
    fn somebody_alone_has_two_parts_by_hand() {
        let alone = |children: &str| {
            format!(
                r#"{{"id": "a", "couple": "none", "housing": {{"status": "owner_no_loan"}}, "tax_units": [{{"declarants":
                ["p"], "rfr_n2": 43200}}], "persons": [{{"id": "p", "role": "applicant", "birth_date": "1986-05-10",
                "income": {{"wage_net": 4000, "child_support_received": 300, "child_support_paid": 100}},
                "tax_n2": {{"wages": 48000, "unemployment": 0, "pensions": 0}}}}{children}]}}"#
            )
        };
        // (48,000 + 12 * 300 - 12 * 100) / 12 = 4,200; for 2 parts, 2,100.
        let quotient = sums(&alone("")).0;
        let lines =
            [("wages-of-year", Cents(400_000)), ("pensions-of-year", Cents(30_000)), ("support-paid", Cents(-10_000))];
        assert_eq!((quotient.lines, quotient.result), (lines.to_vec(), Cents(210_000)));
        let child = r#", {"id": "c", "role": "child", "birth_date": "2018-05-01"}"#;
        assert_eq!(sums(&alone(child)).0.by.to_string(), "2.5");
    }

    #[test]
    fn monthly_benefits_count_and_yearly_ones_do_not() {
        let (quotient, _, rights) = sums(&family(&["", ""]));
        let af = rights.iter().find(|(right, ..)| right.0 == "af").unwrap().2.amount.cents();
        assert!(af.0 > 0);
        assert_eq!(quotient.lines, [("wages-of-year", Cents(400_000)), ("af", af)]);
        assert_eq!(quotient.result, Decimal::from_cents(Cents(400_000 + af.0)).over(3).cents());
    }

    #[test]
    fn reste_a_vivre_of_an_owner_by_hand() {
        let owner = r#"{"id": "a", "couple": "none", "housing": {"status": "owner_with_loan", "rent": 500, "charges": 60},
            "tax_units": [{"declarants": ["p"], "rfr_n2": 21000, "rfr_n1": 21000}], "persons": [
            {"id": "p", "role": "applicant", "birth_date": "1956-05-10", "activity": "retired",
             "income": {"retirement_pension": 1772}}]}"#;
        // 1,772 - 500 - 60 = 1,212; 1,212 / 30 = 40.40.
        let (quotient, rest, _) = sums(owner);
        let lines = [("pensions", Cents(177_200)), ("rent", Cents(-50_000)), ("charges", Cents(-6_000))];
        assert_eq!(rest.lines, lines);
        assert_eq!((rest.total, rest.by.to_string().as_str(), rest.result), (Cents(121_200), "30", Cents(4_040)));
        // 1,772 a month two years before too, for 2 parts.
        assert_eq!(quotient.result, Cents(88_600));
    }

    #[test]
    fn nothing_is_ever_below_nothing() {
        let poor = r#"{"id": "a", "couple": "none", "housing": {"status": "tenant_private", "rent": 2000},
            "tax_units": [], "persons": [{"id": "p", "role": "applicant", "birth_date": "2004-05-10",
            "income": {"child_support_paid": 900}}]}"#;
        let (quotient, rest, _) = sums(poor);
        assert_eq!(rest.result, Cents(0));
        assert!(quotient.result.0 >= 0);
    }
}
