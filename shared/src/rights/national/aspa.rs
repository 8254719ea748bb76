//! ASPA (allocation de solidarité aux personnes âgées).
//!
//! Code de la sécurité sociale: who (L815-1, R815-1; earlier with a disability, R351-21), residence (L816-1), how much
//! and up to which resources (L815-4, L815-9, D815-1), what counts (R815-22 to R815-29).

use super::{aah, asi, ass};
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, Slot};
use crate::rights::decimal::Decimal;
use crate::rights::household::Nationality;
use crate::rights::national::National;
use crate::rights::trace::{Trace, money, years};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("aspa", |case, trace| amount(case, 0, trace).into(), N::AspaAmount).turning_with_income();

/// What is paid in a month.
pub(super) fn paid(case: &Case<'_>, ago: i32) -> Decimal {
    if !case.adults().any(|place| is_eligible(case, place, ago)) {
        return Decimal::ZERO;
    }
    case.once(Slot::Aspa, ago, || amount(case, ago, &mut Trace::off()))
}

/// ASPA of a month, both of a couple together.
pub(super) fn amount(case: &Case<'_>, ago: i32, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    let age = law.int(N::AspaAge);
    if trace.is_on() {
        let old = case.adults().any(|place| is_old_enough(case, place, ago));
        // One and the same adult is old enough and settled.
        let asked = |place: &usize| !old || is_old_enough(case, *place, ago);
        let settled = case.adults().filter(asked).any(|place| is_settled(case, place, ago));
        let figures = || [years("minimum", law.int(N::AspaPermitYears))];
        let met = trace.check("age", "CSS, art. L815-1, R815-1", old, || [years("minimum", age)])
            & trace.check("residence", "CSS, art. L816-1", settled, figures);
        if !met {
            return Decimal::ZERO;
        }
    }
    let (mine, theirs) = claimants(case, ago);
    if mine == 0 {
        return Decimal::ZERO;
    }
    let (amounts, ceilings) = (law.list(N::AspaAmount), law.list(N::AspaCeiling));
    let couple = usize::from(case.has_partner());
    let resources = resources(case, ago);
    // One with ASPA and one with ASI share the couple's amount; what is above the ceiling is shared too.
    let (most, ceiling, halves) = match (mine, theirs) {
        (2, _) => (amounts[1], ceilings[1], 1),
        (1, 0) => (amounts[0], ceilings[couple], 1),
        _ => (amounts[1].over(2), ceilings[1], 2),
    };
    let most = most.over(12);
    let above = (resources + most - ceiling.over(12)).or_zero();
    let amount = (most - above.over(halves)).or_zero();
    let figures = || [money("resources", resources), money("ceiling", ceiling.over(12))];
    trace.check("resources", "CSS, art. L815-9, D815-1", amount.is_positive(), figures);
    trace.line("base", most);
    trace.line("resources", amount - most);
    amount
}

/// How many claim ASPA, and how many ASI.
pub(super) fn claimants(case: &Case<'_>, ago: i32) -> (usize, usize) {
    let aspa = case.adults().filter(|place| is_eligible(case, *place, ago)).count();
    let asi = case.adults().filter(|place| asi::is_eligible(case, *place, ago)).count();
    (aspa, asi)
}

/// Age and residence.
pub(super) fn is_eligible(case: &Case<'_>, place: usize, ago: i32) -> bool {
    is_old_enough(case, place, ago) && is_settled(case, place, ago)
}

fn is_old_enough(case: &Case<'_>, place: usize, ago: i32) -> bool {
    let law = case.law.ago(ago);
    let age = case.age(place, ago);
    age >= law.int(N::AspaAge) || age >= law.int(N::RetirementAge) && case.person(place).is_disabled()
}

/// French, European, exempt, or ten years with a permit that allows to work; ASI asks it too.
pub(super) fn is_settled(case: &Case<'_>, place: usize, ago: i32) -> bool {
    let person = case.person(place);
    person.nationality != Nationality::Other
        || person.protected
        || person.residence_years >= case.law.ago(ago).get(N::AspaPermitYears)
}

/// A month's resources of both, the mean of three months, and ASS of the month.
pub(super) fn resources(case: &Case<'_>, ago: i32) -> Decimal {
    case.adults().map(|place| of_person(case, place, ago).over(3) + ass::paid(case, place, ago)).sum()
}

fn of_person(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    let (from, to) = (ago + 1, ago + 3);
    let own_benefit = is_eligible(case, place, ago)
        || asi::is_eligible(case, place, ago)
        || case.invalidity(place, ago, ago).is_positive();
    let aah = if own_benefit { Decimal::ZERO } else { (from..=to).map(|ago| aah::paid(case, place, ago)).sum() };
    let wages = case.gross_wages(place, from, to);
    case.unemployment(place, from, to)
        + case.support(place, from, to)
        + case.invalidity(place, from, to)
        + case.retirement(place, from, to)
        + case.interest(place, from, to)
        + (wages - wages.min(work_deduction(case, ago)))
        + aah
        + case.profit(place, 3)
        - case.support_paid(place, 3)
}

/// What is left out of three months' pay (CSS, art. R815-29).
fn work_deduction(case: &Case<'_>, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    let smic = case.law.smic_of_january(case.law.years_back(ago)).times(law.get(N::SmicMonthlyHours));
    smic.times(law.list(N::AspaWorkDeduction)[usize::from(case.has_partner())])
}
