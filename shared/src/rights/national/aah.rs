//! AAH (allocation aux adultes handicapés).
//!
//! Code de la sécurité sociale: who (L821-1, L821-2, R821-1), how much and up to which resources (L821-3, D821-2), how
//! resources are counted: by the quarter for who works (R821-4-1), by the tax notice for who does not (R821-4), what is
//! left out of earnings (D821-9, D821-10). A partner's resources have not counted since October 2023.

use super::asi;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, HORIZON, Slot};
use crate::rights::decimal::Decimal;
use crate::rights::household::{Activity, Disability};
use crate::rights::national::National;
use crate::rights::trace::{Trace, money, years};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("aah", |case, trace| amount(case, trace).into(), N::AahBase).turning_with_income();

/// What everybody of the household is entitled to this month.
pub(super) fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    let disabled = |place: &usize| case.person(*place).is_disabled();
    let who: Vec<usize> = case.everybody().filter(disabled).collect();
    if !trace.test("disability", "CSS, art. L821-1, L821-2", !who.is_empty()) {
        return Decimal::ZERO;
    }
    who.into_iter().map(|place| of_person(case, place, 0, trace)).sum()
}

/// What one person is entitled to in a month.
pub(super) fn paid(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    if ago > HORIZON || !case.person(place).is_disabled() {
        return Decimal::ZERO;
    }
    case.once(Slot::Aah(place), ago, || of_person(case, place, ago, &mut Trace::off()))
}

fn of_person(case: &Case<'_>, place: usize, ago: i32, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    if !is_eligible(case, place, ago, trace) {
        return Decimal::ZERO;
    }
    let full = law.get(N::AahBase);
    let ceiling = full + full.times(law.get(N::AahChildRate)) * case.pf_children(ago);
    let resources = resources(case, place, ago);
    let pension = case.invalidity(place, ago, ago) + asi::paid(case, place, ago + 1);
    let amount = (ceiling - resources).min(full).min(full - pension).or_zero();
    let figures = || [money("resources", resources.max(pension)), money("ceiling", ceiling)];
    trace.check("resources", "CSS, art. L821-3, D821-2", amount.is_positive(), figures);
    trace.line("base", full);
    trace.line("resources", amount - full);
    amount
}

/// 80 %, or 50 % with a recognised restriction up to the age of retirement; twenty years, or sixteen when nobody
/// receives family benefits for them.
fn is_eligible(case: &Case<'_>, place: usize, ago: i32, trace: &mut Trace) -> bool {
    let law = case.law.ago(ago);
    let person = case.person(place);
    let age = case.age(place, ago);
    let (minimum, retirement) = (law.int(N::AahAge), law.int(N::RetirementAge));
    let severe = person.disability == Disability::From80;
    let restricted = severe
        || trace.test("restriction", "CSS, art. L821-2", person.rsdae)
            && trace
                .check("retirement", "CSS, art. L821-1, L821-2", age <= retirement, || [years("maximum", retirement)]);
    let is_child = place >= case.home.adult_count();
    let old_enough = age >= minimum || age >= law.int(N::PfYoungAge) && !(is_child && case.is_pf_child(place, ago));
    restricted & trace.check("age", "CSS, art. L821-1, R821-1", old_enough, || [years("minimum", minimum)])
}

/// A month's resources.
fn resources(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    let works = case.works(place, ago);
    let yearly = if works {
        let (from, to) = (ago + 1, ago + 3);
        let earned = case.unemployment(place, from, to) + case.net_wages(place, from, to) + case.profit(place, 3);
        let asi: Decimal = (from..=to).map(|ago| asi::paid(case, place, ago)).sum();
        let other = asi
            + case.support(place, from, to)
            + case.invalidity(place, from, to)
            + case.retirement(place, from, to)
            + case.interest(place, from, to)
            - case.support_paid(place, 3);
        (counted_earnings(case, place, ago, earned * 4) + other * 4).or_zero()
    } else {
        // The net income of the tax category, after the deductions of the year (CSS, art. R532-3, R821-4).
        let year = case.law.deductions(case.law.years_back(ago) + 2);
        let earned =
            year.net_wages(case.noticed_wages(place) + case.noticed_unemployment(place)) + case.profit(place, 12);
        let income = &case.person(place).income;
        let pensions = year.net_pensions(case.noticed_pensions(place) + income.invalidity.before * 12);
        counted_earnings(case, place, ago, earned) + pensions + income.support_received.before * 12
    };
    yearly.over(12)
}

/// A fifth of earnings up to 30 % of the minimum wage, 60 % above; 30 % less for who has stopped working or lives on a
/// benefit that replaces work.
fn counted_earnings(case: &Case<'_>, place: usize, ago: i32, earned: Decimal) -> Decimal {
    let law = case.law.ago(ago);
    let smic = law.get(N::SmicHourly).times(law.get(N::SmicMonthlyHours)) * 12;
    let low = earned.min(smic.times(law.get(N::AahWorkDeductionBand)));
    let left_out = law.list(N::AahWorkDeductionRate);
    let counted = low.times(Decimal::ONE - left_out[0]) + (earned - low).times(Decimal::ONE - left_out[1]);
    let last = ago + 1;
    let replaced =
        case.unemployment(place, last, last) + case.retirement(place, last, last) + case.invalidity(place, last, last);
    let stopped = !case.works(place, ago) && case.person(place).activity != Activity::Student;
    if stopped || replaced.is_positive() { counted - counted.times(law.get(N::AahStoppedWorkRate)) } else { counted }
}
