//! Chèque énergie, once a year in spring.
//!
//! Code de l'énergie: L124-1, R124-1 to R124-3; amounts: arrêté of 26 December 2018. It comes by itself to who has a home
//! in their own name and a tax notice.

use crate::rights::amounts::AmountName as N;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::household::HousingStatus;
use crate::rights::national::{National, Period};
use crate::rights::trace::{Trace, money};

/// The right.
pub(super) const RIGHT: National =
    National::monthly("cheque_energie", |case, trace| amount(case, trace).into(), N::ChequeEnergieThreshold)
        .per(Period::Year);

/// Chèque énergie of this year, in euros.
pub(super) fn amount(case: &Case<'_>, trace: &mut Trace) -> Decimal {
    let law = &case.law.january;
    let status = case.home.housing.status;
    let home = status.is_tenant() || matches!(status, HousingStatus::Owner | HousingStatus::OwnerWithLoan);
    let returns = !case.home.applicant().on_parents_return || case.has_partner();
    let met = trace.test("home", "Code de l'énergie, art. L124-1", home)
        & trace.test("tax-return", "Code de l'énergie, art. R124-1", returns);
    if !met {
        return Decimal::ZERO;
    }
    let income: Decimal = case.home.tax_returns.iter().map(|read| read.rfr_n2).sum();
    let units = units(case, law.list(N::ChequeEnergieUnits));
    let per_unit = income.ratio(units);
    let thresholds = law.list(N::ChequeEnergieThreshold);
    let figures = || [money("income", per_unit), money("ceiling", thresholds[3])];
    let band = thresholds.iter().position(|threshold| per_unit < *threshold);
    trace.check("income", "Code de l'énergie, art. R124-1", band.is_some(), figures);
    let Some(band) = band else { return Decimal::ZERO };
    let amounts = if units <= Decimal::ONE {
        N::ChequeEnergieAmountOne
    } else if units < Decimal::whole(2) {
        N::ChequeEnergieAmountTwo
    } else {
        N::ChequeEnergieAmountMore
    };
    let amount = law.list(amounts)[band];
    trace.line("base", amount);
    amount
}

/// One for the first person, less for the next ones; a child in shared custody counts half.
fn units(case: &Case<'_>, shares: &[Decimal]) -> Decimal {
    let in_custody = case.home.people.iter().filter(|person| person.shared_custody).count();
    let halves = i64::try_from(2 * case.home.people.len() - in_custody).unwrap_or(0);
    let second = (halves.min(4) - 2).max(0);
    let others = (halves - 4).max(0);
    shares[0] + shares[1].scaled(second, 2) + shares[2].scaled(others, 2)
}
