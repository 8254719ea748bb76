//! PAJE (prestation d'accueil du jeune enfant), the basic allowance.
//!
//! Code de la sécurité sociale: L531-1, L531-3, D531-3; resources (R531-1, D531-17 and following), which the birth grant
//! shares.

use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, family_shares};
use crate::rights::decimal::Decimal;
use crate::rights::national::National;
use crate::rights::trace::{Trace, money, years};

/// The right.
pub(super) const RIGHT: National = National::monthly("paje_base", |case, trace| amount(case, 0, trace).into(), N::Bmaf);

/// For whose ceiling.
#[derive(Clone, Copy)]
pub(super) enum Rate {
    /// The whole amount.
    Full = 0,
    /// Half of it.
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

/// The ceiling of resources for a rate, in euros a year.
pub(super) fn ceiling(case: &Case<'_>, ago: i32, rate: Rate, children: i64) -> Decimal {
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
