//! Allocations familiales.
//!
//! Code de la sécurité sociale: who (L521-1), how much (L521-1, D521-1), by resources (D521-3), supplement by age
//! (L521-3, R521-1; decree 2026-138: from 18 for children born from March 2012 on), the lump sum for one who turns 20
//! (L521-1, D521-2), shared custody (R521-2, R521-3).

use crate::day::Day;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::national::National;
use crate::rights::trace::{Trace, money, people};

/// The right.
pub(super) const RIGHT: National = National::monthly("af", |case, trace| amount(case, 0, trace).into(), N::Bmaf);

/// How resources stand against the two ceilings.
struct Share {
    /// The part that is paid.
    rate: Decimal,
    /// Euros per month above the ceiling that was passed last.
    excess: Decimal,
    ceiling: Decimal,
}

/// Allocations familiales of a month, before CRDS.
pub(super) fn amount(case: &Case<'_>, ago: i32, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    let children = case.pf_children(ago);
    let minimum = law.get(N::AfChildren).int();
    let twenty = law.int(N::AfLumpAge);
    let grown = case.children_aged(twenty, twenty, ago);
    let figures = || [people("children", children), people("minimum", minimum)];
    if !trace.check("children", "CSS, art. L521-1", children >= minimum, figures) && grown == 0 {
        return Decimal::ZERO;
    }
    let share = share(case, ago, children);
    let base = base(case, ago);
    let supplement = supplements(case, ago, children).times(share.rate);
    let lump = lump(case, ago, children, grown);
    let sum = base + supplement;
    let top_up = |sum: Decimal, excess: Decimal| {
        if excess.is_positive() { (sum - excess).or_zero() } else { Decimal::ZERO }
    };
    let extra = top_up(sum, share.excess) + top_up(lump, share.excess);
    if trace.is_on() {
        let resources = case.family_resources(ago);
        let figures = || [money("resources", resources), money("ceiling", share.ceiling)];
        trace.check("full", "CSS, art. D521-3", share.rate == Decimal::ONE, figures);
    }
    trace.line("base", base);
    trace.line("supplement", supplement);
    trace.line("lump", lump);
    trace.line("extra", extra);
    sum + lump + extra
}

/// The basic amount, which other rights count.
pub(super) fn base(case: &Case<'_>, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    let children = case.pf_children(ago);
    if children < law.get(N::AfChildren).int() {
        return Decimal::ZERO;
    }
    let rates = law.list(N::AfRate);
    let full = law.get(N::Bmaf).times(rates[0] + rates[1] * (children - 2)).nearest(Decimal::CENT);
    let shared = case.children().filter(|child| case.person(*child).shared_custody && case.is_pf_child(*child, ago));
    let shared = count(shared);
    let off = full.scaled(shared, children).times(Decimal::ONE - law.get(N::AfSharedCustodyRate));
    (full - off).times(share(case, ago, children).rate)
}

fn share(case: &Case<'_>, ago: i32, children: i64) -> Share {
    let law = case.law.ago(ago);
    let more = law.get(N::AfCeilingChild) * children;
    let ceilings = law.list(N::AfCeiling);
    let (first, second) = (ceilings[0] + more, ceilings[1] + more);
    let resources = case.family_resources(ago);
    let shares = law.list(N::AfShare);
    let (rate, ceiling) = if resources <= first {
        (shares[0], first)
    } else if resources <= second {
        (shares[1], first)
    } else {
        (shares[2], second)
    };
    Share { rate, ceiling, excess: (resources - ceiling).or_zero().over(12) }
}

/// The supplements by age; the elder of exactly two has none.
fn supplements(case: &Case<'_>, ago: i32, children: i64) -> Decimal {
    let law = case.law.ago(ago);
    if children < 2 {
        return Decimal::ZERO;
    }
    let eldest = case.children().filter(|child| case.is_pf_child(*child, ago)).map(|child| case.age(child, ago)).max();
    let full = law.get(N::Bmaf).times(law.get(N::AfSupplementRate));
    let old_rule = Day::new(2012, 3, 1).unwrap_or_default();
    let supplement = |child: usize| {
        let age = case.age(child, ago);
        let new = case.person(child).birth >= old_rule;
        let from = law.int(if new { N::AfSupplementAge } else { N::AfSupplementAgeBornBefore201203 });
        let excluded = children < law.get(N::AfEldestChildren).int() && Some(age) == eldest;
        if !case.is_pf_child(child, ago) || age < from || excluded {
            return Decimal::ZERO;
        }
        if case.person(child).shared_custody { full.times(law.get(N::AfSharedCustodyRate)) } else { full }
    };
    case.children().map(supplement).sum()
}

/// A lump sum for each child of twenty, when there are three with them.
fn lump(case: &Case<'_>, ago: i32, children: i64, grown: i64) -> Decimal {
    let law = case.law.ago(ago);
    if grown == 0 || children + grown < law.get(N::AfLumpChildren).int() {
        return Decimal::ZERO;
    }
    let each = law.get(N::Bmaf).times(law.get(N::AfLumpRate)).nearest(Decimal::CENT);
    (each * grown).times(share(case, ago, children + grown).rate)
}
