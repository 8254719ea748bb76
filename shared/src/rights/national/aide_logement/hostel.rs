//! Housing benefit for a place in a hostel or residence without agreement (CCH, art. D832-24 and following).

use super::{charges, scale};
use crate::rights::amounts::AmountName as N;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::trace::Trace;

/// From this age on the scale for old people counts.
const OLD: i32 = 62;

/// A part K of the equivalent of rent and charges above a minimum, before what all benefits have in common.
pub(super) fn amount(case: &Case<'_>, ago: i32, yearly: Decimal, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    let (couple, dependants) = (case.is_housing_couple(ago), case.housing_dependants(ago));
    let old = case.age(0, ago) >= OLD;
    let caps = law.list(if old { N::AlHostelRentCapOldOrDisabled } else { N::AlHostelRentCapStudentRenovated });
    let rent = caps[usize::from(couple)];
    let charges = charges(case, law, couple, dependants);
    let parts = scale(law.list(N::AlHostelParts), couple, dependants);
    let per_part = yearly.ratio(parts);
    let share = law.list(N::AlHostelKCap)[1] - per_part.ratio(law.list(N::AlHostelCm)[1]);
    let own = minimum(law.list(N::AlHostelE0Threshold2), law.list(N::AlHostelE0Rate2), per_part).times(parts)
        + law.get(N::AlHostelE0Extra2);
    let own = own.over(12);
    let left = (rent + charges - own).or_zero();
    let amount = left.times(share).or_zero();
    trace.line("rent", rent);
    trace.line("charges", charges);
    trace.line("own", amount - rent - charges);
    amount
}

/// A scale by bands, each with its rate.
fn minimum(thresholds: &[Decimal], rates: &[Decimal], sum: Decimal) -> Decimal {
    let band = |(place, (from, rate)): (usize, (&Decimal, &Decimal))| {
        let to = thresholds.get(place + 1).copied().unwrap_or(sum).min(sum);
        (to - *from).or_zero().times(*rate)
    };
    thresholds.iter().zip(rates).enumerate().map(band).sum()
}
