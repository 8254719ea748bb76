//! What the scholarships share, for pupils of collège and lycée, by school year.
//!
//! Code de l'éducation: L531-1, D531-4 to D531-7 (collège), L531-4, D531-20 to D531-29 (lycée); ceilings: two arrêtés of
//! 22 March 2016. The tax notice of the year before the school year counts.

use crate::rights::amounts::AmountName as N;
use crate::rights::case::{Case, count};
use crate::rights::decimal::Decimal;
use crate::rights::household::School;
use crate::rights::law::Row;
use crate::rights::trace::{Trace, money, people};

/// A scholarship of a school year, all children together.
pub(super) fn amount(
    case: &Case<'_>,
    school: School,
    ceilings: &[N],
    amounts: N,
    source: &'static str,
    trace: &mut Trace,
) -> Decimal {
    let law = case.law.ago(0);
    let pupils = count(case.children().filter(|child| case.person(*child).school == school));
    if !trace.check("children", source, pupils > 0, || [people("children", pupils)]) {
        return Decimal::ZERO;
    }
    let income = tax_income(case);
    let children = children(case);
    let ceiling = |name: N| ceiling(case, law, name, children);
    // The highest step has the lowest ceiling.
    let step = ceilings.iter().position(|name| income <= ceiling(*name));
    let highest = ceiling(ceilings[ceilings.len() - 1]);
    let figures = || [money("resources", income), money("ceiling", highest)];
    trace.check("resources", source, step.is_some(), figures);
    let Some(step) = step else { return Decimal::ZERO };
    let rate = law.list(amounts)[ceilings.len() - 1 - step];
    let each = case.law.january.get(N::Bmaf).times(rate).over(3).nearest(Decimal::ONE) * 3;
    trace.line("base", each * pupils);
    each * pupils
}

/// A multiple of the hourly minimum wage, to the whole euro, by the number of children.
fn ceiling(case: &Case<'_>, law: &Row, name: N, children: usize) -> Decimal {
    let hours = law.list(name);
    case.law.school_smic.times(hours[children.clamp(1, hours.len()) - 1]).nearest(Decimal::ONE)
}

/// The reference tax income of the applicant's return.
fn tax_income(case: &Case<'_>) -> Decimal {
    let read = case.home.tax_returns.iter().find(|read| read.of_applicant);
    let of_year =
        if case.law.month_of_year() >= 9 { read.map(|read| read.rfr_n1) } else { read.map(|read| read.rfr_n2) };
    of_year.unwrap_or_default()
}

/// Children of any age; from September on also those who come before January.
fn children(case: &Case<'_>) -> usize {
    let month = if case.law.month_of_year() >= 9 { case.law.month_of_year() - 13 } else { 0 };
    case.children().filter(|child| case.age(*child, month) >= 0).count()
}
