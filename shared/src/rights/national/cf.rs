//! Complément familial.
//!
//! Code de la sécurité sociale: three children of three years or more (L522-1, R522-1), resources (R522-2, R522-3), how
//! much, and more when resources are under half the ceiling (D522-1, D522-2); not together with the basic PAJE (L532-1).

use super::paje_base;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, family_shares};
use crate::rights::decimal::Decimal;
use crate::rights::law::Row;
use crate::rights::national::National;
use crate::rights::trace::{Trace, money, people};

/// The right.
pub(super) const RIGHT: National = National::monthly("cf", |case, trace| amount(case, 0, trace).into(), N::Bmaf);

/// Complément familial of a month, before CRDS.
pub(super) fn amount(case: &Case<'_>, ago: i32, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    let children = eligible_children(case, law, ago);
    let minimum = law.get(N::CfChildren).int();
    let figures = || [people("children", children), people("minimum", minimum)];
    if !trace.check("children", "CSS, art. L522-1, R522-1", children >= minimum, figures) {
        return Decimal::ZERO;
    }
    let no_paje = paje_base::amount(case, ago, &mut Trace::off()).is_zero();
    if !trace.test("paje", "CSS, art. L532-1", no_paje) {
        return Decimal::ZERO;
    }
    let (resources, ceiling) = (resources(case, ago), ceiling(case, law, ago));
    let basic = basic(case, ago);
    let increased = resources <= ceiling.times(law.get(N::CfIncreasedCeilingRate));
    let amount = if increased { law.get(N::Bmaf).times(law.list(N::CfRate)[1]).max(basic) } else { basic };
    let amount = amount.nearest(Decimal::CENT);
    let figures = || [money("resources", resources), money("ceiling", ceiling)];
    trace.check("resources", "CSS, art. R522-2", amount.is_positive(), figures);
    trace.line(if increased { "increased" } else { "base" }, amount);
    amount
}

/// What RSA and prime d'activité count of it: the part that is not increased (CASF, art. R262-11).
pub(super) fn basic_part(case: &Case<'_>, ago: i32) -> Decimal {
    if amount(case, ago, &mut Trace::off()).is_positive() { basic(case, ago) } else { Decimal::ZERO }
}

/// The basic amount; above the ceiling what is left of it.
fn basic(case: &Case<'_>, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    let full = law.get(N::Bmaf).times(law.list(N::CfRate)[0]);
    let (resources, ceiling) = (resources(case, ago), ceiling(case, law, ago));
    if resources <= ceiling { full } else { (full - (resources - ceiling).over(12)).or_zero() }
}

fn eligible_children(case: &Case<'_>, law: &Row, ago: i32) -> i64 {
    case.children_aged(law.int_at(N::CfChildAge, 0), law.int_at(N::CfChildAge, 1) - 1, ago)
}

fn resources(case: &Case<'_>, ago: i32) -> Decimal {
    let below = case.law.ago(ago).int_at(N::CfChildAge, 1);
    case.family_resources_with(ago, |child| {
        (0..below).contains(&case.age(child, ago)) && !case.is_independent(child, ago)
    })
}

fn ceiling(case: &Case<'_>, law: &Row, ago: i32) -> Decimal {
    let children = case.children_aged(0, law.int_at(N::CfChildAge, 1) - 1, ago);
    let shares = family_shares(law.list(N::CfCeilingChildRate), children);
    let more = if case.is_alone_or_two_incomes(ago) { law.get(N::CfCeilingTwoIncomes) } else { Decimal::ZERO };
    law.get(N::CfCeiling).times(shares) + more
}
