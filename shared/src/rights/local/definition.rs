//! The definition of an aid of the town, as staff write it and as it travels.
//!
//! These are wire forms: fields are never renamed or removed. Every text of the aid stands in it, since these are words
//! of the town and not of the application. What this deliberately is not: nothing here knows a household.

use super::vocabulary::Rule;
use super::words::{Euros, Words};
use crate::day::Day;
use serde::{Deserialize, Serialize};

/// An aid that the town decides on by itself (aide sociale facultative).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalAid {
    /// Its name in addresses and keys (`epicea`).
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// What it is.
    pub what: Words,
    /// What to know before trusting the answer; demo data say here that they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// The decision on which it rests.
    pub deliberation: Deliberation,
    /// For which time it is decided.
    pub validity: Validity,
    /// What has to be met, all of it.
    #[serde(default)]
    pub conditions: Vec<LocalCondition>,
    /// What it gives.
    pub gives: Gives,
    /// The papers that are asked for.
    #[serde(default)]
    pub papers: Vec<Words>,
    /// Where to go.
    pub places: Vec<LocalPlace>,
    /// Households worked out by hand: at least three, with a yes and a no.
    pub examples: Vec<Example>,
}

/// The decision of the town on which an aid rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deliberation {
    /// Its number.
    pub number: String,
    /// The day of the vote.
    pub date: Day,
    /// Who voted.
    pub body: String,
    /// Nobody voted this: it shows how the application works.
    #[serde(default)]
    pub is_demo_data: bool,
}

/// From which day to which day an aid is decided, both included. It counts for a month on whose first day it is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    /// The first day.
    pub from: Day,
    /// The last day; none: until it is decided otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// A condition with its name and its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalCondition {
    /// Its name (`reste-a-vivre`).
    pub name: String,
    /// When it is met.
    pub when: Rule,
    /// What is said when it is met. Figures are written `{ $rest }`.
    pub met: Words,
    /// What is said when it is not.
    pub not_met: Words,
}

/// What an aid gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Gives {
    /// Help in kind: nothing to add up.
    InKind {
        /// For at most so many weeks; none: without end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        weeks: Option<u16>,
        /// Whether it can be given again.
        renewable: bool,
        /// Which part of the price the household pays.
        user_pays_percent: u8,
    },
    /// Money.
    Money {
        /// How much.
        euros: Euros,
        /// How often.
        per: Per,
        /// That much for each child of these ages; none: for the household.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        for_each_child: Option<Ages>,
    },
    /// A price that the household pays for something, by its quotient familial: no amount to add up.
    Price {
        /// For what (a meal).
        unit: Words,
        /// Prices, from the lowest quotient familial to the highest, without gap.
        by_quotient_familial: Vec<Band>,
    },
}

/// How often money is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Each month.
    Month,
    /// Once a year.
    Year,
    /// Once.
    Once,
}

/// Ages in completed years, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// From this age on.
    pub from_age: u8,
    /// Up to this age.
    pub to_age: u8,
}

/// The price for a quotient familial from one figure to below another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// From this on.
    pub from: Euros,
    /// Below this; none: without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Euros>,
    /// The price of one unit.
    pub price: Euros,
}

/// Where an aid can be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalPlace {
    /// Where, in words.
    pub text: Words,
    /// Its telephone number, as it is dialled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A household worked out by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Who it is.
    pub name: String,
    /// For which month (`2026-11`).
    pub month: String,
    /// The household in the exchange form: the text of one JSON object.
    pub household: String,
    /// What has to come out.
    pub verdict: Expected,
    /// The amount, or the price, that has to come out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub euros: Option<Euros>,
    /// The name of a condition that is not met, when the verdict is no; `validity` and `children` are every aid's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What has to come out of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the `Verdict` of this name")]
pub enum Expected {
    Yes,
    No,
}

impl LocalAid {
    /// Its condition of this name, with its words; none for `validity` and `children`, which every aid has.
    pub fn condition(&self, name: &str) -> Option<&LocalCondition> {
        self.conditions.iter().find(|condition| condition.name == name)
    }

    /// Whether it is decided for a day.
    pub fn is_valid(&self, day: Day) -> bool {
        self.validity.from <= day && self.validity.until.is_none_or(|until| day <= until)
    }
}
