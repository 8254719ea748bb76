//! What came out, household by household.

use super::Prospect;
use crate::rights::decimal::Decimal;
use crate::rights::finding::{RightId, Verdict};
use crate::rights::national::{National, Outcome, Period};

/// What came out over several households.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub min: Decimal,
    pub max: Decimal,
    pub yes: bool,
    pub no: bool,
    pub form: Option<&'static str>,
    pub forms: bool,
}

impl Seen {
    pub const NOTHING: Self = Self {
        min: Decimal::from_millionths(i64::MAX),
        max: Decimal::ZERO,
        yes: false,
        no: false,
        form: None,
        forms: false,
    };

    pub fn add(&mut self, outcome: Outcome) {
        if (self.yes || self.no) && self.form != outcome.form {
            self.forms = true;
        }
        self.form = outcome.form;
        self.min = self.min.min(outcome.amount);
        self.max = self.max.max(outcome.amount);
        self.yes |= outcome.is_yes();
        self.no |= !outcome.is_yes();
    }

    /// With what may lie between two tries that stand so far apart. What came out the same each time is the same between.
    pub fn widened(self, national: &National, step: Decimal, most: Decimal) -> Self {
        if !national.turns_with_income || national.period != Period::Month || self.min == self.max {
            return self;
        }
        let min = (self.min - step).or_zero();
        let max = (self.max + step).min(most).max(self.max);
        Self { min, max, no: self.no || !min.is_positive() && step.is_positive(), ..self }
    }

    pub fn prospect(self, right: RightId) -> Prospect {
        let verdict = match (self.yes, self.no) {
            (true, false) => Verdict::Yes,
            (false, _) => Verdict::No,
            (true, true) => Verdict::ToCheck,
        };
        Prospect { right, verdict, min: self.min, max: self.max, form: self.form.filter(|_| !self.forms) }
    }
}
