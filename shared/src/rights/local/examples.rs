//! Whether the worked examples of a definition come out as they were worked out by hand.

use super::decide::{Given, LocalFinding, decide_each};
use super::definition::{Example, Expected, LocalAid};
use super::words::Euros;
use crate::rights::decimal::Decimal;
use crate::rights::finding::Verdict;
use crate::rights::household::{Impossible, form};
use crate::rights::law::Law;
use crate::rights::month::Month;
use std::fmt;

/// An example that does not come out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Its place in the list, from 0.
    pub place: usize,
    /// Its name.
    pub name: String,
    /// How it fails.
    pub why: Why,
}

/// How an example fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Nobody has checked the law of this month, or it is no month.
    Month(String),
    /// Its household cannot be.
    Household(Impossible),
    /// Something in its household is unknown (`"?"`): so many answers. An example is known in full.
    Unknown(usize),
    /// Another verdict comes out; these conditions are not met.
    Verdict {
        /// What comes out.
        found: Verdict,
        /// The names of the conditions.
        not_met: Vec<String>,
    },
    /// Another amount or price comes out, in euros; none in kind.
    Euros(Option<Decimal>),
    /// The condition that is named is met; these are not.
    Reason(Vec<String>),
}

impl LocalAid {
    /// Each example that does not come out, and how.
    pub fn check_examples(&self) -> Vec<Failure> {
        let failed = |(place, example): (usize, &Example)| {
            let why = self.try_example(example).err()?;
            Some(Failure { place, name: example.name.clone(), why })
        };
        self.examples.iter().enumerate().filter_map(failed).collect()
    }

    fn try_example(&self, example: &Example) -> Result<(), Why> {
        let found = self.finding_of(example)?;
        let not_met = || found.not_met().map(str::to_owned).collect::<Vec<_>>();
        let expected = match example.verdict {
            Expected::Yes => Verdict::Yes,
            Expected::No => Verdict::No,
        };
        if found.verdict != expected {
            return Err(Why::Verdict { found: found.verdict, not_met: not_met() });
        }
        let euros = match found.given {
            Some(Given::Money(euros, _) | Given::Price(euros)) => Some(euros),
            Some(Given::InKind) | None => None,
        };
        if example.euros.map(|Euros(amount)| amount) != euros {
            return Err(Why::Euros(euros));
        }
        match &example.reason {
            Some(reason) if !found.not_met().any(|name| name == reason) => Err(Why::Reason(not_met())),
            _ => Ok(()),
        }
    }

    fn finding_of(&self, example: &Example) -> Result<LocalFinding, Why> {
        let month = Month::parse(&example.month).ok_or_else(|| Why::Month(example.month.clone()))?;
        let law = Law::of(month).map_err(|error| Why::Month(error.to_string()))?;
        let form = form::read(&example.household).map_err(Why::Household)?;
        form.household.check(Some(month)).map_err(Why::Household)?;
        if !form.unknown.is_empty() {
            return Err(Why::Unknown(form.unknown.len()));
        }
        let found = decide_each(std::slice::from_ref(self), &law, &form.household);
        Ok(found.into_iter().next().expect("one aid, one finding"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "examples[{}] ({}): ", self.place, self.name)?;
        match &self.why {
            Why::Month(month) => write!(f, "no law for this month ({month})"),
            Why::Household(impossible) => write!(f, "household: {impossible}"),
            Why::Unknown(count) => write!(f, "household: {count} answers are unknown, an example is known in full"),
            Why::Verdict { found, not_met } => write!(f, "the verdict is {found:?}; not met: {not_met:?}"),
            Why::Euros(None) => write!(f, "no amount comes out"),
            Why::Euros(Some(euros)) => write!(f, "{euros} euros come out"),
            Why::Reason(not_met) => write!(f, "its reason is met; not met: {not_met:?}"),
        }
    }
}

impl std::error::Error for Failure {}
