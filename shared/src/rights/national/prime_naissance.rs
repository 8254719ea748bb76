//! Prime à la naissance, the birth grant of PAJE.
//!
//! Code de la sécurité sociale: L531-2, D531-2; resources as for the basic allowance (R531-1, D531-17).

use super::paje_base::{Rate, ceiling};
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::month::Month;
use crate::rights::national::{National, Period};
use crate::rights::trace::{Trace, money};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("prime_naissance", |case, trace| amount(case, trace).into(), N::Bmaf).per(Period::Once);

/// The birth grant, once, for somebody who expects a child that is due in two months.
fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(0);
    let expecting = case.home.people.iter().any(|person| person.pregnant);
    if !trace.test("expecting", "CSS, art. L531-2", expecting) {
        return Decimal::ZERO;
    }
    let due = case.law.month().plus(2);
    let announced = case.children().filter(|child| Month::of(case.person(*child).birth) == due);
    let born = 1 + count(announced);
    let resources = case.family_resources(0);
    let ceiling = ceiling(case, 0, Rate::Partial, case.pf_children(0) + born);
    let figures = || [money("resources", resources), money("ceiling", ceiling)];
    if !trace.check("resources", "CSS, art. L531-2, D531-17", resources <= ceiling, figures) {
        return Decimal::ZERO;
    }
    let amount = law.get(N::Bmaf).times(law.get(N::PajeBirthRate)).nearest(Decimal::CENT) * born;
    trace.line("base", amount);
    amount
}
