//! What the engine says about one right: verdict, amount, reasons, and the sum that can be checked by hand.

use super::money::{Cents, Range};
use super::national::Period;
use crate::day::Day;
use crate::written::{Bad, Read, Tree, field, read_named, tag};
use serde::Serialize;
use std::fmt;

/// A right, by the name of its file in `shared/rights/catalogue/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RightId(pub &'static str);

/// Whether a household has a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Yes, whatever the missing answers are.
    Yes,
    /// It depends on a missing answer.
    ToCheck,
    /// No, whatever the missing answers are.
    No,
}

read_named!(Verdict; Yes, ToCheck, No);

/// Whether one condition is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Met {
    /// It is.
    Met,
    /// It is not: this is why the answer is no.
    NotMet,
    /// An answer is missing.
    Unknown,
}

read_named!(Met; Met, NotMet, Unknown);

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "of", content = "is", rename_all = "snake_case")]
pub enum Quantity {
    /// Money.
    Money(Cents),
    /// Whole years.
    Years(i64),
    /// People.
    People(i64),
}

impl Read for Quantity {
    fn read(value: &Tree) -> Result<Self, Bad> {
        let is = field(value, "is")?;
        match tag(value, "of")? {
            "money" => Ok(Self::Money(Cents(is))),
            "years" => Ok(Self::Years(is)),
            "people" => Ok(Self::People(is)),
            _ => Err(Bad::HERE.within("of")),
        }
    }
}

/// A figure that was compared, by the name which the text calls it (`{ $age }`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Its name in the text.
    pub name: &'static str,
    /// Its value.
    pub value: Quantity,
}

/// One condition of a right, as it stands for this household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Its name; the text is `right-<right>-<name>-<met>`.
    pub name: &'static str,
    /// Whether it is met.
    pub met: Met,
    /// The figures that were compared.
    pub figures: Vec<Figure>,
    /// The article that says so.
    pub source: &'static str,
}

/// One line of the sum; lines that take away are negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its name; the text is `right-<right>-sum-<name>`.
    pub name: &'static str,
    /// How much, per month.
    pub cents: Cents,
}

/// What the engine says about one right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which right.
    pub right: RightId,
    /// The verdict.
    pub verdict: Verdict,
    /// How much; none when the verdict is no, or when it costs nothing and brings no money.
    pub amount: Option<Range>,
    /// What the amount is for.
    pub period: Period,
    /// Which of several forms it takes, when that is certain: `apl`, `free` …
    pub form: Option<&'static str>,
    /// Each condition that counts here, in the order of the law.
    pub trace: Vec<Condition>,
    /// The sum; empty as long as an answer to it is missing.
    pub steps: Vec<Step>,
    /// Since which day these amounts count.
    pub valid_from: Day,
    /// When somebody last checked the amounts.
    pub checked_on: Day,
}

impl From<bool> for Met {
    fn from(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }
}

impl Met {
    /// How a text key ends for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::Unknown => "unknown",
        }
    }
}

impl Condition {
    /// Whether it depends on what somebody lives on: it compares money, or asks for work or for another benefit.
    pub(super) fn is_of_income(&self) -> bool {
        let money = |figure: &Figure| matches!(figure.value, Quantity::Money(_));
        self.figures.iter().any(money) || matches!(self.name, "work" | "benefit" | "housing" | "pension")
    }

    /// The key of its text in the locales.
    pub fn text_key(&self, right: RightId) -> String {
        format!("right-{right}-{}-{}", self.name, self.met.key())
    }
}

impl Step {
    /// The key of its text in the locales.
    pub fn text_key(&self, right: RightId) -> String {
        format!("right-{right}-sum-{}", self.name)
    }
}

impl fmt::Display for RightId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
