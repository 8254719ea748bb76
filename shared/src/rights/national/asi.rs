//! ASI (allocation supplémentaire d'invalidité), a complement to a small invalidity pension before the age of ASPA.
//!
//! Code de la sécurité sociale: L815-24 to L815-29, D815-19 and following (ceilings), R815-58 (resources, as for ASPA).

use super::aspa;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, HORIZON, Slot};
use crate::rights::decimal::Decimal;
use crate::rights::national::National;
use crate::rights::trace::{Trace, money, years};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("asi", |case, trace| amount(case, trace).into(), N::AsiCeiling).turning_with_income();

/// What the applicant and the partner are entitled to this month.
pub(super) fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    let pension = case.adults().any(|place| has_pension(case, place, 0));
    if !trace.test("pension", "CSS, art. L815-24", pension) {
        return Decimal::ZERO;
    }
    let law = case.law.ago(0);
    if trace.is_on() {
        let before_aspa = |place: &usize| has_pension(case, *place, 0) && !aspa::is_eligible(case, *place, 0);
        let young = case.adults().any(|place| before_aspa(&place));
        // One and the same adult has the pension, is not yet of the age of ASPA, and is settled.
        let asked = |place: &usize| !young || before_aspa(place);
        let settled = case.adults().filter(asked).any(|place| aspa::is_settled(case, place, 0));
        let figures = || [years("minimum", law.int(N::AspaPermitYears))];
        let met = trace.check("age", "CSS, art. L815-24", young, || [years("maximum", law.int(N::AspaAge))])
            & trace.check("residence", "CSS, art. L816-1", settled, figures);
        if !met {
            return Decimal::ZERO;
        }
    }
    let amount: Decimal = case.adults().map(|place| paid(case, place, 0)).sum();
    let resources = aspa::resources(case, 0);
    let ceiling = law.list(N::AsiCeiling)[usize::from(case.has_partner())].over(12);
    let figures = || [money("resources", resources), money("ceiling", ceiling)];
    trace.check("resources", "CSS, art. L815-24, D815-19", amount.is_positive(), figures);
    trace.line("base", ceiling);
    trace.line("resources", amount - ceiling);
    amount
}

/// What one person is entitled to in a month.
pub(super) fn paid(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    if ago > HORIZON || place >= case.home.adult_count() || !is_eligible(case, place, ago) {
        return Decimal::ZERO;
    }
    case.once(Slot::Asi(place), ago, || of_person(case, ago))
}

/// Up to the ceiling, shared when both claim it; together with an ASPA nothing is left.
fn of_person(case: &Case<'_>, ago: i32) -> Decimal {
    let ceilings = case.law.ago(ago).list(N::AsiCeiling);
    let (ceiling, shares) = match aspa::claimants(case, ago) {
        (0, 1) => (ceilings[usize::from(case.has_partner())], 1),
        (0, 2) => (ceilings[1], 2),
        _ => return Decimal::ZERO,
    };
    // Child support paid may exceed what comes in: then the whole is paid, not more.
    (ceiling.over(12) - aspa::resources(case, ago).or_zero()).or_zero().over(shares)
}

/// An invalidity pension, or an early retirement with a disability, and not yet ASPA.
pub(super) fn is_eligible(case: &Case<'_>, place: usize, ago: i32) -> bool {
    has_pension(case, place, ago) && !aspa::is_eligible(case, place, ago) && aspa::is_settled(case, place, ago)
}

fn has_pension(case: &Case<'_>, place: usize, ago: i32) -> bool {
    let retired_disabled =
        || case.person(place).is_disabled() && case.retirement(place, ago + 1, ago + 1).is_positive();
    case.invalidity(place, ago, ago).is_positive() || retired_disabled()
}
