//! Prime d'activité.
//!
//! Code de la sécurité sociale: who (L842-1, L842-2), how much (L842-3, D843-1 to D843-3), what counts (L842-4, R844-1
//! to R844-5), the lump sum for housing (R844-3), what is too little to be paid (D843-5). Each of the last three months
//! is computed with its own scale, and the mean is paid.

use super::{aah, asi, aspa, ass, mva, rsa};
use crate::rights::amounts::AmountName as N;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::household::Activity;
use crate::rights::national::National;
use crate::rights::trace::{Trace, money, years};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("ppa", |case, trace| amount(case, trace).into(), N::PpaBase).turning_with_income();

/// One month's part of the prime, before the mean.
#[derive(Default)]
struct Month {
    base: Decimal,
    work: Decimal,
    bonus: Decimal,
    taken: Decimal,
    amount: Decimal,
}

/// Prime d'activité of this month, in euros.
pub(super) fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    if !works_enough(case, trace) {
        return Decimal::ZERO;
    }
    let law = case.law.ago(0);
    let parts = [3, 2, 1].map(|ago| month(case, ago));
    let mean = |part: fn(&Month) -> Decimal| parts.iter().map(part).sum::<Decimal>().over(3);
    let amount = mean(|month| month.amount);
    if trace.is_on() {
        let months = 1..=3;
        let may = months.clone().any(|ago| is_of_age(case, ago));
        let resident = months.clone().any(|ago| is_resident(case, ago));
        trace.check("age", "CSS, art. L842-2", may, || [years("minimum", law.int(N::PpaAge))]);
        trace.check("residence", "CSS, art. L842-2", resident, || [years("minimum", law.int(N::RsaPermitYears))]);
        if !(may && resident) {
            return Decimal::ZERO;
        }
    }
    let minimum = law.get(N::PpaMinimumPaid);
    let figures = || [money("amount", amount), money("minimum", minimum)];
    if !trace.check("resources", "CSS, art. L842-3, D843-5", amount >= minimum, figures) {
        return Decimal::ZERO;
    }
    trace.line("base", mean(|month| month.base));
    trace.line("work", mean(|month| month.work));
    trace.line("bonus", mean(|month| month.bonus));
    trace.line("taken", -mean(|month| month.taken));
    // A month that would come out below nothing counts as nothing.
    trace.line("floor", mean(|month| month.amount - (month.base + month.work + month.bonus - month.taken)));
    amount
}

/// One adult earned something in one of the three months; who studies must earn enough in each (CSS, art. L842-2).
fn works_enough(case: &Case<'_>, trace: &mut Trace) -> bool {
    let law = case.law.ago(0);
    let floor = law.get(N::SmicHourly).times(law.get(N::PfChildWageHours)).times(law.get(N::PfChildWageRate));
    let mut months = 1..=3;
    let each_above = |place: usize| (1..=3).all(|ago| earnings(case, place, ago) > floor);
    let one = |place: usize| (1..=3).any(|ago| earnings(case, place, ago).is_positive());
    let studies = |place: usize| case.person(place).activity == Activity::Student;
    let lone = rsa::is_lone_parent(case, 0);
    let met = lone || case.adults().any(|place| !studies(place) && one(place) || each_above(place));
    if trace.is_on() {
        // A child's earnings open it to a lone parent only.
        let who = if lone { case.everybody() } else { case.adults() };
        let earned = months.any(|ago| who.clone().any(|place| earnings(case, place, ago).is_positive()));
        if !trace.test("work", "CSS, art. L842-1", earned) {
            return false;
        }
        if case.adults().any(studies) {
            trace.check("student", "CSS, art. L842-2, 2°", met, || [money("minimum", floor)]);
        }
    }
    met
}

fn is_of_age(case: &Case<'_>, ago: i32) -> bool {
    case.everybody().any(|place| case.age(place, ago) >= case.law.ago(ago).int(N::PpaAge))
}

fn is_resident(case: &Case<'_>, ago: i32) -> bool {
    let law = case.law.ago(ago);
    case.adults().any(|place| rsa::is_resident_adult(case, law, place)) || rsa::is_lone_parent(case, ago)
}

fn month(case: &Case<'_>, ago: i32) -> Month {
    if !(is_of_age(case, ago) && is_resident(case, ago)) {
        return Month::default();
    }
    let law = case.law.ago(ago);
    let ppa_base = law.get(N::PpaBase);
    let rates = law.list(N::PpaPersonRate);
    let base = if rsa::is_lone_parent(case, ago) {
        let lone = law.list(N::PpaLoneRate);
        ppa_base.times(lone[0] + lone[1] * case.rsa_children(ago))
    } else {
        ppa_base.times(rsa::shares(case, ago, rates))
    };
    let mut month = Month { base, ..Month::default() };
    let mut resources = aspa::paid(case, ago) + rsa::family_benefits(case, ago);
    for place in case.everybody() {
        let earned = earnings(case, place, ago);
        month.work += earned.times(law.get(N::PpaWorkRate));
        month.bonus += bonus(case, earned, ago);
        resources += earned + other_resources(case, place, ago);
    }
    let housing = rsa::housing_lump(case, ago, ppa_base, rates, law.list(N::PpaHousingRate));
    month.taken = (resources + housing).max(base);
    month.amount = (base + month.work + month.bonus - month.taken).or_zero();
    month
}

/// Pay and profit of a month. AAH counts with them when they reach 29 hours of minimum wage (CSS, art. R844-1).
fn earnings(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    let earned = case.net_wages(place, ago, ago) + case.profit(place, 1);
    if aah_counts_as_work(case, earned, ago) { earned + aah::paid(case, place, ago) } else { earned }
}

fn aah_counts_as_work(case: &Case<'_>, earned: Decimal, ago: i32) -> bool {
    let law = case.law.ago(ago);
    earned >= law.get(N::SmicHourly).times(law.get(N::PpaAahHours))
}

/// What somebody has in a month without working.
fn other_resources(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    let benefits = asi::paid(case, place, ago) + mva::paid(case, place, ago) + ass::paid(case, place, ago);
    let aah = aah::paid(case, place, ago);
    let earned = earnings(case, place, ago);
    let aah = if earned < law.get(N::SmicHourly).times(law.get(N::PpaAahHours)) { aah } else { Decimal::ZERO };
    benefits
        + aah
        + case.unemployment(place, ago, ago)
        + case.retirement(place, ago, ago)
        + case.invalidity(place, ago, ago)
        + case.support(place, ago, ago)
}

/// From 59 hours of minimum wage on, growing to its full amount (CSS, art. D843-2).
fn bonus(case: &Case<'_>, earned: Decimal, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    let hours = law.list(N::PpaBonusHours);
    let smic = law.get(N::SmicHourly);
    let (from, full) = (smic.times(hours[0]), smic.times(hours[1]));
    if earned <= from {
        return Decimal::ZERO;
    }
    let most = law.get(N::PpaBase).times(law.get(N::PpaBonusRate)).nearest(Decimal::CENT);
    most.scaled((earned - from).millionths(), (full - from).millionths()).min(most)
}
