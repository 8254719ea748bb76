//! MVA (majoration pour la vie autonome), for who lives alone or as a couple in a home of their own with AAH or ASI.
//!
//! Code de la sécurité sociale: L821-1-2, R821-5-2. A rate of 80 %, AAH or ASI, a housing benefit, no work for a year.

use super::{aah, aide_logement, asi};
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, HORIZON};
use crate::rights::decimal::Decimal;
use crate::rights::household::Disability;
use crate::rights::national::National;
use crate::rights::trace::Trace;

/// The right.
pub(super) const RIGHT: National =
    National::monthly("mva", |case, trace| amount(case, trace).into(), N::MvaAmount).turning_with_income();

/// What the applicant and the partner are entitled to this month.
pub(super) fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    let severe = |place: &usize| case.person(*place).disability == Disability::From80;
    let who: Vec<usize> = case.adults().filter(severe).collect();
    if !trace.test("disability", "CSS, art. L821-1-2", !who.is_empty()) {
        return Decimal::ZERO;
    }
    who.into_iter().map(|place| of_person(case, place, 0, trace)).sum()
}

/// What one person is entitled to in a month.
pub(super) fn paid(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    let severe = case.person(place).disability == Disability::From80;
    if ago > HORIZON || !severe || place >= case.home.adult_count() {
        return Decimal::ZERO;
    }
    of_person(case, place, ago, &mut Trace::off())
}

fn of_person(case: &Case<'_>, place: usize, ago: i32, trace: &mut Trace) -> Decimal {
    let benefit = aah::paid(case, place, ago).is_positive() || asi::paid(case, place, ago).is_positive();
    if !trace.test("benefit", "CSS, art. L821-1-2", benefit) {
        return Decimal::ZERO;
    }
    let worked = case.taxable_wages(place, ago + 1, ago + 12) + case.profit(place, 12);
    let met = trace.test("home", "CSS, art. L821-1-2", !case.is_hostel())
        & trace.test("housing", "CSS, art. L821-1-2", aide_logement::paid(case, ago).is_positive())
        & trace.test("work", "CSS, art. L821-1-2", worked.is_zero());
    if !met {
        return Decimal::ZERO;
    }
    let amount = case.law.ago(ago).get(N::MvaAmount);
    trace.line("base", amount);
    amount
}
