//! Allocation de soutien familial, for a parent alone whose children get little or no support from the other.
//!
//! Code de la sécurité sociale: L523-1 to L523-3, R523-1, R523-7 (rate), D523-1 and following. In shared custody the other
//! parent provides in kind: no ASF for that child.

use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::national::National;
use crate::rights::trace::{Trace, money, people};

/// The right.
pub(super) const RIGHT: National = National::monthly("asf", |case, trace| amount(case, 0, trace).into(), N::Bmaf);

/// ASF of a month, before CRDS.
pub(super) fn amount(case: &Case<'_>, ago: i32, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    if !trace.test("alone", "CSS, art. L523-2", !case.has_partner()) {
        return Decimal::ZERO;
    }
    let children = eligible_children(case, ago);
    if !trace.check("children", "CSS, art. L523-1", children > 0, || [people("children", children)]) {
        return Decimal::ZERO;
    }
    let full = law.get(N::Bmaf).times(law.get(N::AsfRate)) * children;
    let support = case.everybody().map(|place| case.support(place, ago, ago)).sum();
    let amount = (full - support).or_zero();
    let minimum = law.get(N::AsfMinimumPaid);
    let figures = || [money("support", support), money("full", full), money("minimum", minimum)];
    if !trace.check("support", "CSS, art. L523-1, L523-3", amount > minimum, figures) {
        return Decimal::ZERO;
    }
    trace.line("base", full);
    trace.line("support", -support);
    amount
}

/// Children under twenty who are not independent and not in shared custody.
pub(super) fn eligible_children(case: &Case<'_>, ago: i32) -> i64 {
    let below = case.law.ago(ago).int(N::PfChildAge);
    let counts = |child: &usize| {
        (0..below).contains(&case.age(*child, ago))
            && !case.is_independent(*child, ago)
            && !case.person(*child).shared_custody
    };
    count(case.children().filter(counts))
}
