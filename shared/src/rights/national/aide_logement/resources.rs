//! What counts as a year's resources for housing benefits (CCH, art. R822-2 to R822-17).
//!
//! Twelve months that end two months before; what somebody earned no longer counts, or counts less, when they are out of
//! work; students count a flat sum; large savings count a little.

use super::super::{aah, aeeh};
use crate::rights::amounts::AmountName as N;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::household::{Activity, Person};
use crate::rights::month::Month;
use crate::rights::trace::Trace;

/// A year's resources, up to the next hundred euros.
pub(super) fn of(case: &Case<'_>, ago: i32) -> Decimal {
    let sum = student_lump(case, ago).unwrap_or_else(|| computed(case, ago));
    sum.nearest(Decimal::CENT).up_to(Decimal::whole(100))
}

/// A student who asks counts a flat sum (CCH, art. R822-20).
fn student_lump(case: &Case<'_>, ago: i32) -> Option<Decimal> {
    let law = case.law.ago(ago);
    let applicant = case.home.applicant();
    if applicant.activity != Activity::Student || case.age(0, ago) >= law.int(N::AlStudentAge) {
        return None;
    }
    let (lump, cut) = if case.is_hostel() {
        (N::AlHostelStudentResources, N::AlHostelStudentScholarshipCut)
    } else {
        (N::AlStudentResources, N::AlStudentScholarshipCut)
    };
    let cut = if applicant.scholarship { law.get(cut) } else { Decimal::ZERO };
    Some((law.get(lump) - cut).or_zero())
}

fn computed(case: &Case<'_>, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    let out_of_work = is_neutralised(case, ago);
    let adults: Decimal = case.adults().map(|place| of_person(case, place, ago, out_of_work)).sum();
    let ceiling = case.law.dependant_ceiling(case.law.years_back(ago));
    let child = |place: usize| (of_person(case, place, ago, false) - ceiling).or_zero();
    let children: Decimal = case.children().map(child).sum();
    let both = if both_earn(case, ago) { law.get(N::AlDoubleActivity) } else { Decimal::ZERO };
    (adults.or_zero() + children + savings(case, ago) - case.declared_support_paid() - both).or_zero()
}

fn of_person(case: &Case<'_>, place: usize, ago: i32, neutralised: bool) -> Decimal {
    let law = case.law.ago(ago);
    let year = case.law.deductions(case.law.years_back(ago) + 1);
    let (from, to) = (ago + 2, ago + 13);
    let (wages, benefit) = (case.taxable_wages(place, from, to), case.unemployment(place, from, to));
    let earned = wages + benefit;
    let off = year.off_wages(earned);
    let left = wages - off;
    let less = |applies: bool, amount: Decimal| {
        if applies { amount - amount.times(law.get(N::AlUnemployedRate)) } else { amount }
    };
    let no_work = does_not_work(case, place, ago);
    let registered = is_unemployed_since(case.person(place), case.law.month().plus(-ago).plus(-2));
    let mut sum = Decimal::ZERO;
    if !neutralised {
        sum += less(registered || no_work, left.or_zero() + case.profit(place, 12));
        let spill = if earned.is_positive() { left.min(Decimal::ZERO) } else { Decimal::ZERO };
        sum += less(no_work, benefit + spill);
    }
    sum + pensions(case, place, ago)
}

/// Old age of the twelve months, child support of last year, invalidity of two years before.
fn pensions(case: &Case<'_>, place: usize, ago: i32) -> Decimal {
    let last_year = case.law.month_of_year() + 12 * i32::try_from(case.law.years_back(ago)).unwrap_or(0);
    let sum = case.retirement(place, ago + 2, ago + 13)
        + case.support(place, last_year, last_year + 11)
        + case.person(place).income.invalidity.before * 12;
    // The scale of the year itself, in its last known form.
    case.law.deductions_of_month(ago).net_pensions(sum)
}

/// Retired, or receiving AAH, and without work: earned income counts less (CCH, art. R822-13).
fn does_not_work(case: &Case<'_>, place: usize, ago: i32) -> bool {
    let inactive = case.person(place).activity == Activity::Retired || aah::paid(case, place, ago).is_positive();
    inactive && !case.works(place, ago)
}

fn is_unemployed_since(person: &Person, month: Month) -> bool {
    person.activity == Activity::Unemployed && person.unemployed_since.is_some_and(|since| since < month.first_day())
}

/// Nothing that the adults earned counts when one of them is out of work without benefit, or RSA was paid last month
/// (CCH, art. R822-14, R822-15, R822-17).
fn is_neutralised(case: &Case<'_>, ago: i32) -> bool {
    let two_months_before = case.law.month().plus(-ago).plus(-2);
    let without_benefit = |place: usize| {
        is_unemployed_since(case.person(place), two_months_before) && case.unemployment(place, ago, ago).is_zero()
    };
    case.home.receives.rsa || case.adults().any(without_benefit)
}

/// Both of a couple earn: the law compares a year's earnings with twelve times the BMAF (CCH, art. R822-7; arrêté of 27
/// September 2019, art. 3). The reference model compares a month's pay and a year's profit with it, and so do we, since
/// the prime d'activité depends on the result: see the note D05 in `docs/rights/agreement.md`.
fn both_earn(case: &Case<'_>, ago: i32) -> bool {
    let enough = case.law.ago(ago).get(N::Bmaf) * 12;
    let earns = |place: usize| case.taxable_wages(place, ago, ago) + case.profit(place, 12) >= enough;
    case.has_partner() && case.adults().all(earns)
}

/// Savings above 30 000 € are taken to yield 3 %, unless somebody receives AAH or AEEH (CCH, art. L822-5, R822-22).
fn savings(case: &Case<'_>, ago: i32) -> Decimal {
    let law = case.law.ago(ago);
    let sum = case.home.savings.livret_a + case.home.savings.other;
    if sum <= law.get(N::AlSavingsThreshold) || case.is_hostel() {
        return Decimal::ZERO;
    }
    let spared = case.everybody().any(|place| aah::paid(case, place, ago).is_positive())
        || aeeh::amount(case, ago, &mut Trace::off()).is_positive();
    if spared { Decimal::ZERO } else { sum.times(law.get(N::SavingsRate)) }
}
