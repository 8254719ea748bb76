//! Bourse de lycée, by school year.
//!
//! Code de l'éducation: L531-4, D531-20 to D531-29; the rest is what both [scholarships](super::bourses) share.

use super::bourses;
use crate::rights::amounts::AmountName as N;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::household::School;
use crate::rights::national::{National, Period};
use crate::rights::trace::Trace;

/// The right.
pub(super) const RIGHT: National =
    National::monthly("bourse_lycee", |case, trace| amount(case, trace).into(), N::Bmaf).per(Period::SchoolYear);

/// From the highest step, which has the lowest ceiling.
const CEILINGS: [N; 6] = [
    N::BourseLyceeCeiling6,
    N::BourseLyceeCeiling5,
    N::BourseLyceeCeiling4,
    N::BourseLyceeCeiling3,
    N::BourseLyceeCeiling2,
    N::BourseLyceeCeiling1,
];

/// Bourse de lycée of a school year, all children together.
fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    bourses::amount(case, School::Lycee, &CEILINGS, N::BourseLyceeAmount, "Code de l'éducation, art. D531-20", trace)
}
