//! AEEH (allocation d'éducation de l'enfant handicapé), the basic allowance.
//!
//! Code de la sécurité sociale: L541-1 (80 %, or 50 % with care or schooling that the MDPH prescribes), R541-1, D541-1.
//! Whether care is prescribed is not asked: with 50 to 79 % the MDPH decides. Supplements are left to the MDPH too.

use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::national::National;
use crate::rights::trace::{Trace, people};

/// The right.
pub(super) const RIGHT: National = National::monthly("aeeh", |case, trace| amount(case, 0, trace).into(), N::Bmaf);

/// Basic AEEH of a month.
pub(super) fn amount(case: &Case<'_>, ago: i32, trace: &mut Trace) -> Decimal {
    let law = case.law.ago(ago);
    let below = law.int(N::AeehChildAge);
    let counts = |child: &usize| case.person(*child).is_disabled() && case.age(*child, ago) < below;
    let children = count(case.children().filter(counts));
    if !trace.check("child", "CSS, art. L541-1", children > 0, || [people("children", children)]) {
        return Decimal::ZERO;
    }
    let amount = law.get(N::Bmaf).times(law.get(N::AeehRate)) * children;
    trace.line("base", amount);
    amount
}
