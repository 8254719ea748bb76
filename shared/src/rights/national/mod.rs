//! The national rights, one file each. A new one is its file, its catalogue sheet and a line in [`NATIONAL`].
//!
//! A rule computes from a [`Case`] and notes its conditions in a [`Trace`]. It decides on a household that is known in
//! full; what is unknown is [`outlook`](super::outlook)'s work.

mod aah;
mod aeeh;
mod af;
mod aide_logement;
mod ars;
mod asf;
mod asi;
mod aspa;
mod ass;
mod bourses;
mod cf;
mod cheque_energie;
pub(super) mod css;
mod mva;
mod paje;
mod prime_activite;
mod rsa;

use super::amounts::AmountName as N;
use super::case::Case;
use super::decimal::Decimal;
use super::finding::RightId;
use super::trace::Trace;
use crate::written::read_named;
use serde::Serialize;

/// A right and its rule.
pub(super) struct National {
    /// Which right.
    pub right: RightId,
    /// What its amount is for.
    pub period: Period,
    /// What it comes to for a household.
    pub compute: fn(&Case<'_>, &mut Trace) -> Outcome,
    /// The amount whose day and check stand for all of the right's.
    pub dated_by: N,
    /// It depends on income in more than one way: more income can bring more of it, and still more brings less.
    pub turns_with_income: bool,
    /// How many combinations of unknown answers are worth computing.
    pub combinations: usize,
}

/// What an amount is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// Each month.
    Month,
    /// Once a year.
    Year,
    /// A school year.
    SchoolYear,
    /// Once.
    Once,
    /// Each month, to be paid by the household.
    Contribution,
}

read_named!(Period; Month, Year, SchoolYear, Once, Contribution);

/// What a right comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Euros.
    pub amount: Decimal,
    /// Which of several forms it takes: `apl`, `als` or `alf`; `free` or `paid`.
    pub form: Option<&'static str>,
}

impl Outcome {
    /// Whether the household has the right.
    pub fn is_yes(self) -> bool {
        self.form.is_some() || self.amount.is_positive()
    }
}

impl From<Decimal> for Outcome {
    fn from(amount: Decimal) -> Self {
        Self { amount, form: None }
    }
}

/// Every national right, sorted.
pub(super) static NATIONAL: &[National] = &[
    turning(monthly("aah", |case, trace| aah::amount(case, trace).into(), N::AahBase)),
    monthly("aeeh", |case, trace| aeeh::amount(case, 0, trace).into(), N::Bmaf),
    monthly("af", |case, trace| af::amount(case, 0, trace).into(), N::Bmaf),
    turning(monthly("aide_logement", housing, N::AlRentCapZone2)),
    National { period: Period::Year, ..monthly("ars", |case, trace| ars::amount(case, trace).into(), N::ArsCeiling) },
    monthly("asf", |case, trace| asf::amount(case, 0, trace).into(), N::Bmaf),
    turning(monthly("asi", |case, trace| asi::amount(case, trace).into(), N::AsiCeiling)),
    turning(monthly("aspa", |case, trace| aspa::amount(case, 0, trace).into(), N::AspaAmount)),
    monthly("ass", |case, trace| ass::amount(case, trace).into(), N::AssDaily),
    National {
        period: Period::SchoolYear,
        ..monthly("bourse_college", |case, trace| bourses::college(case, trace).into(), N::Bmaf)
    },
    National {
        period: Period::SchoolYear,
        ..monthly("bourse_lycee", |case, trace| bourses::lycee(case, trace).into(), N::Bmaf)
    },
    monthly("cf", |case, trace| cf::amount(case, 0, trace).into(), N::Bmaf),
    National {
        period: Period::Year,
        ..monthly("cheque_energie", |case, trace| cheque_energie::amount(case, trace).into(), N::ChequeEnergieThreshold)
    },
    National { period: Period::Contribution, ..turning(monthly("css", health, N::CssBase)) },
    turning(monthly("mva", |case, trace| mva::amount(case, trace).into(), N::MvaAmount)),
    monthly("paje_base", |case, trace| paje::amount(case, 0, trace).into(), N::Bmaf),
    turning(monthly("ppa", |case, trace| prime_activite::amount(case, trace).into(), N::PpaBase)),
    National {
        period: Period::Once,
        ..monthly("prime_naissance", |case, trace| paje::birth_grant(case, trace).into(), N::Bmaf)
    },
    turning(monthly("rsa", |case, trace| rsa::amount(case, 0, trace).into(), N::RsaBase)),
];

const fn monthly(name: &'static str, compute: fn(&Case<'_>, &mut Trace) -> Outcome, dated_by: N) -> National {
    National {
        right: RightId(name),
        period: Period::Month,
        compute,
        dated_by,
        turns_with_income: false,
        combinations: 40_000,
    }
}

#[expect(clippy::needless_pass_by_value, reason = "a table is built of values")]
const fn turning(national: National) -> National {
    National { turns_with_income: true, combinations: 4_000, ..national }
}

fn housing(case: &Case<'_>, trace: &mut Trace) -> Outcome {
    let amount = if trace.is_on() { aide_logement::amount(case, 0, trace) } else { aide_logement::paid(case, 0) };
    Outcome { amount, form: amount.is_positive().then(|| aide_logement::kind(case)) }
}

fn health(case: &Case<'_>, trace: &mut Trace) -> Outcome {
    match css::decide(case, trace) {
        css::Css::None => Outcome::default(),
        css::Css::Paid(amount) => Outcome { amount, form: Some("paid") },
        css::Css::Free => Outcome { amount: Decimal::ZERO, form: Some("free") },
    }
}
