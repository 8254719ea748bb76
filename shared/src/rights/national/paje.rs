//! PAJE (prestation d'accueil du jeune enfant): the basic allowance and the birth grant.
//!
//! Code de la sécurité sociale: basic allowance (L531-1, L531-3, D531-3), birth grant (L531-2, D531-2), resources
//! (R531-1, D531-17 and following).

use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count, family_shares};
use crate::rights::decimal::Decimal;
use crate::rights::trace::{Trace, money, years};

/// For whose ceiling.
#[derive(Clone, Copy)]
enum Rate {
    Full = 0,
    Partial = 1,
}

/// The basic allowance of a month, before CRDS. One, however many are under three.
pub(super) fn amount(case: &Case<'_>, ago: i32, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    let below = law.int(N::PajeChildAge);
    let young = case.children().any(|child| case.age(child, ago) < below && !case.is_independent(child, ago));
    if !trace.check("child", "CSS, art. L531-1", young, || [years("maximum", below)]) {
        return Decimal::ZERO;
    }
    let children = case.pf_children(ago);
    let resources = case.family_resources(ago);
    let full = law.get(N::Bmaf).times(law.list(N::PajeRate)[0]);
    let partial = ceiling(case, ago, Rate::Partial, children);
    let figures = || [money("resources", resources), money("ceiling", partial)];
    if !trace.check("resources", "CSS, art. L531-3, D531-17", resources <= partial, figures) {
        return Decimal::ZERO;
    }
    if resources <= ceiling(case, ago, Rate::Full, children) {
        trace.line("base", full);
        full
    } else {
        trace.line("half", full.over(2));
        full.over(2)
    }
}

/// The birth grant, once, for somebody who expects a child that is due in two months.
pub(super) fn birth_grant(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(0);
    let expecting = case.home.people.iter().any(|person| person.pregnant);
    if !trace.test("expecting", "CSS, art. L531-2", expecting) {
        return Decimal::ZERO;
    }
    let due = case.law.month().plus(2);
    let announced = case.children().filter(|child| super::super::month::Month::of(case.person(*child).birth) == due);
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

fn ceiling(case: &Case<'_>, ago: i32, rate: Rate, children: i64) -> Decimal {
    let law = case.law.ago(ago);
    let base = law.list(N::PajeCeiling)[rate as usize];
    let shares = family_shares(law.list(N::PajeCeilingChildRate), children);
    let more = if case.is_alone_or_two_incomes(ago) {
        law.list(N::PajeCeilingTwoIncomes)[rate as usize]
    } else {
        Decimal::ZERO
    };
    base.times(shares) + more
}
