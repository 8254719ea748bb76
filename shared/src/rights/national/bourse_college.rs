//! Bourse de collège, by school year.
//!
//! Code de l'éducation: L531-1, D531-4 to D531-7; the rest is what both [scholarships](super::bourses) share.

use super::bourses;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::household::School;
use crate::rights::national::{National, Period};
use crate::rights::trace::Trace;

/// The right.
pub(super) const RIGHT: National =
    National::monthly("bourse_college", |case, trace| amount(case, trace).into(), N::Bmaf).per(Period::SchoolYear);

/// From the highest step, which has the lowest ceiling.
const CEILINGS: [N; 3] = [N::BourseCollegeCeiling3, N::BourseCollegeCeiling2, N::BourseCollegeCeiling1];

/// Bourse de collège of a school year, all children together.
fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    bourses::amount(case, School::College, &CEILINGS, N::BourseCollegeAmount, "Code de l'éducation, art. D531-4", trace)
}
