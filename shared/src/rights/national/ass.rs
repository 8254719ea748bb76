//! ASS (allocation de solidarité spécifique), after unemployment benefit has run out.
//!
//! Code du travail: who (L5423-1, R5423-1), resources of the couple (R5423-2 to R5423-5), amount (L5423-6, D5423-1), not
//! together with AAH (L5423-7).

use super::aah;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, HORIZON, Slot};
use crate::rights::decimal::Decimal;
use crate::rights::household::Activity;
use crate::rights::national::National;
use crate::rights::trace::{Trace, money};

/// The right.
pub(super) const RIGHT: National = National::monthly("ass", |case, trace| amount(case, trace).into(), N::AssDaily);

/// What everybody of the household is entitled to this month.
pub(super) fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    let who = case.everybody().find(|place| out_of_work(case, *place));
    if !trace.test("unemployed", "Code du travail, art. L5423-1", who.is_some()) {
        return Decimal::ZERO;
    }
    if trace.is_on() {
        let worked = case.everybody().any(|place| out_of_work(case, place) && case.person(place).worked_5_of_10_years);
        if !trace.test("worked", "Code du travail, art. R5423-1", worked) {
            return Decimal::ZERO;
        }
        let eligible = case.everybody().any(|place| is_eligible(case, place, 0));
        if !trace.test("benefit", "Code du travail, art. L5423-1, L5423-7", eligible) {
            return Decimal::ZERO;
        }
    }
    let amount: Decimal = case.everybody().map(|place| paid(case, place, 0)).sum();
    let (resources, ceiling) = (resources(case, 0).over(12), ceiling(case, 0));
    let figures = || [money("resources", resources), money("ceiling", ceiling)];
    trace.check("resources", "Code du travail, art. R5423-2", amount.is_positive(), figures);
    trace.line("base", amount);
    amount
}

/// What one person is entitled to in a month.
pub(super) fn paid(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    if ago > HORIZON || !out_of_work(case, place) || !is_eligible(case, place, ago) {
        return Decimal::ZERO;
    }
    case.once(Slot::Ass(place), ago, || of_person(case, ago))
}

fn of_person(case: &Case<'_>, ago: i32) -> Decimal {
    let daily = case.law.ago(ago).get(N::AssDaily);
    let amount = (ceiling(case, ago) - resources(case, ago).over(12)).min(daily * 30);
    // Less than one day's amount is not paid.
    if amount < daily { Decimal::ZERO } else { amount }
}

fn ceiling(case: &Case<'_>, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    law.get(N::AssDaily).times(law.list(N::AssCeilingDays)[usize::from(case.has_partner())])
}

fn out_of_work(case: &Case<'_>, place: usize) -> bool {
    case.person(place).activity == Activity::Unemployed
}

fn is_eligible(case: &Case<'_>, place: usize, ago: i32) -> bool {
    case.person(place).worked_5_of_10_years
        && out_of_work(case, place)
        && case.unemployment(place, ago, ago).is_zero()
        && case.age_in_months(place, ago) <= case.law.ago(ago).int(N::AssAgeMonths)
        && aah::paid(case, place, ago).is_zero()
}

/// What the couple had in the twelve months before. What has stopped no longer counts, or less when it is replaced.
fn resources(case: &Case<'_>, ago: i32) -> Decimal {
    let mut sum = of_adult(case, 0, ago);
    if case.has_partner() {
        sum += of_adult(case, 1, ago);
        if case.unemployment(1, ago + 1, ago + 1).is_positive() {
            sum += case.unemployment(1, ago + 1, ago + 12);
        }
    }
    sum
}

fn of_adult(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    let (from, to) = (ago + 1, ago + 12);
    let replaced = (case.unemployment(place, from, from) + case.retirement(place, from, from)).is_positive();
    let left = Decimal::ONE - case.law.ago(ago).get(N::AssReplacedWageRate);
    let counted = |year: Decimal, last: Decimal| {
        if last.is_positive() {
            year
        } else if replaced {
            year.times(left)
        } else {
            Decimal::ZERO
        }
    };
    let aah: Decimal = (from..=to).map(|ago| aah::paid(case, place, ago)).sum();
    counted(case.taxable_wages(place, from, to), case.taxable_wages(place, from, from))
        + counted(aah, aah::paid(case, place, from))
        + counted(case.retirement(place, from, to), case.retirement(place, from, from))
        + counted(case.support(place, from, to), case.support(place, from, from))
        + case.invalidity(place, from, to)
        + case.profit(place, 12)
        - case.support_paid(place, 12)
}
