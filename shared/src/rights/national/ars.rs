//! ARS (allocation de rentrée scolaire), once a year in August.
//!
//! Code de la sécurité sociale: L543-1, R543-1 to R543-7 (ages, ceiling, the differential above it), D543-1 (rates).

use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::national::{National, Period};
use crate::rights::trace::{Trace, money, people};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("ars", |case, trace| amount(case, trace).into(), N::ArsCeiling).per(Period::Year);

/// ARS of this year, before CRDS.
pub(super) fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    let law = &case.law.october;
    let ages = [0, 1, 2, 3].map(|place| law.int_at(N::ArsAge, place));
    let rates = law.list(N::ArsRate);
    let class = |from: i32, below: i32| {
        count(case.children().filter(|child| case.is_aged_in_december(*child, from, below - 1)))
    };
    let counts =
        [class(ages[0], ages[1]), class(ages[1], ages[2]), class(ages[2], ages[3]) + just_eighteen(case, ages[3])];
    let pupils: i64 = counts.iter().sum();
    if !trace.check("children", "CSS, art. L543-1, R543-2", pupils > 0, || [people("children", pupils)]) {
        return Decimal::ZERO;
    }
    let base: Decimal = counts.iter().zip(rates).map(|(count, rate)| law.get(N::Bmaf).times(*rate) * *count).sum();
    let shares = Decimal::ONE + law.get(N::ArsCeilingChildRate) * case.pf_children_in_october();
    let ceiling = law.get(N::ArsCeiling).times(shares);
    let january = case.law.month_of_year() - 1;
    let resources = case.family_resources(january);
    let above = (resources - ceiling).or_zero();
    let amount = base - above;
    let minimum = law.get(N::ArsMinimumPaid);
    let figures = || [money("resources", resources), money("ceiling", ceiling)];
    if !trace.check("resources", "CSS, art. R543-5, R543-6", amount >= minimum, figures) {
        return Decimal::ZERO;
    }
    trace.line("base", base);
    trace.line("above", -above);
    amount
}

/// Who turned eighteen after the school year began still counts.
fn just_eighteen(case: &Case<'_>, eighteen: i32) -> i64 {
    let december = case.law.month_of_year() - 12;
    let months = |child: usize| case.age_in_months(child, december) - 12 * eighteen;
    let counts =
        |child: &usize| (0..=2).contains(&months(*child)) && case.is_aged_in_december(*child, eighteen, eighteen);
    count(case.children().filter(counts))
}
