//! The national rights, one file each. A new one is its file, with a `RIGHT`, and its sheet in the catalogue, of the
//! same name.
//!
//! A rule computes from a [`Case`] and notes its conditions in a [`Trace`]. It decides on a household that is known in
//! full; what is unknown is [`outlook`](super::outlook)'s work.

mod aide_logement;
automod::dir!(pub(super) "src/rights/national");

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

// `NATIONAL`: every national right, sorted. One for each sheet of the catalogue, whose rule has the same name.
include!(concat!(env!("OUT_DIR"), "/national.rs"));

impl National {
    /// A right that is paid each month.
    const fn monthly(name: &'static str, compute: fn(&Case<'_>, &mut Trace) -> Outcome, dated_by: N) -> Self {
        Self {
            right: RightId(name),
            period: Period::Month,
            compute,
            dated_by,
            turns_with_income: false,
            combinations: 40_000,
        }
    }

    /// What its amount is for, when that is not a month.
    const fn per(self, period: Period) -> Self {
        Self { period, ..self }
    }

    /// More income can bring more of it, and still more brings less.
    const fn turning_with_income(self) -> Self {
        Self { turns_with_income: true, combinations: 4_000, ..self }
    }
}
