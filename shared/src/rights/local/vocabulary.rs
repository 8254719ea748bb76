//! What a condition of the town may say of a household: a closed vocabulary.
//!
//! These are wire forms: a word that has once been written is never renamed. A new word is a new variant here and its
//! meaning in `meaning.rs`. What this deliberately is not: nothing here knows a household.

use super::words::Euros;
use crate::rights::finding::RightId;
use serde::{Deserialize, Serialize};

/// A rule. Written `{"quotient_familial": {"less_than": "600"}}`, `{"all": [ … ]}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    /// Every one of these.
    All(Vec<Rule>),
    /// At least one of these.
    Any(Vec<Rule>),
    /// The contrary.
    Not(Box<Rule>),
    /// The quotient familial in the CAF's manner, in euros a month.
    QuotientFamilial(Comparison<Euros>),
    /// What is left to live on, in euros per person and day.
    ResteAVivre(Comparison<Euros>),
    /// All that comes in this month, benefits that the household is entitled to included, in euros.
    MonthlyResources(Comparison<Euros>),
    /// Somebody's age in completed years, on the first day of the month.
    Age {
        /// Whose.
        of: Of,
        /// How old.
        is: Comparison<u8>,
    },
    /// How many children of the household are of these ages.
    Children {
        /// From this age on.
        from_age: u8,
        /// Up to this age, included.
        to_age: u8,
        /// How many.
        count: Comparison<u8>,
    },
    /// How many people live there.
    People(Comparison<u8>),
    /// One of these ways to be housed.
    Housing(Vec<HousingWord>),
    /// What somebody does is one of these.
    Activity {
        /// Who.
        of: Of,
        /// What they do.
        among: Vec<ActivityWord>,
    },
    /// A child is at one of these schools.
    SchoolOfAChild(Vec<SchoolWord>),
    /// The MDPH has recognised at least this rate.
    Disability {
        /// Whose.
        of: Of,
        /// Which rate.
        at_least: DisabilityWord,
    },
    /// The household is entitled to one of these national rights, claimed or not.
    EntitledTo(Vec<RightWord>),
}

/// A comparison with a figure. Written `{"at_most": "600"}`, `{"between": {"from": 3, "to": 10}}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Comparison<T> {
    /// `>=`
    AtLeast(T),
    /// `>`
    MoreThan(T),
    /// `<`
    LessThan(T),
    /// `<=`
    AtMost(T),
    /// From one to another, both included.
    Between {
        /// At least.
        from: T,
        /// At most.
        to: T,
    },
}

/// Whom a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is what its word says; a child not yet born is nobody")]
pub enum Of {
    Applicant,
    AnyAdult,
    EveryAdult,
    YoungestChild,
    AnyChild,
    Anybody,
}

/// How a household is housed, in the words of the exchange form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the `HousingStatus` that the exchange form calls so")]
pub enum HousingWord {
    TenantSocial,
    TenantPrivate,
    TenantPrivateFurnished,
    OwnerNoLoan,
    OwnerWithLoan,
    HostedFree,
    HostedContributing,
    Hostel,
    Homeless,
}

/// What somebody does, in the words of the exchange form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the `Activity` of this name")]
pub enum ActivityWord {
    Inactive,
    Employed,
    SelfEmployed,
    Unemployed,
    Student,
    Retired,
}

/// A school, in the words of the exchange form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the `School` of this name")]
pub enum SchoolWord {
    Nursery,
    Primary,
    College,
    Lycee,
    Higher,
}

/// A rate of incapacity, in the words of the exchange form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is the `Disability` of this name")]
pub enum DisabilityWord {
    #[serde(rename = "under_50")]
    Under50,
    #[serde(rename = "50_to_79")]
    From50To79,
    #[serde(rename = "80_plus")]
    From80,
}

/// A national right, by the name of its sheet: whichever there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RightWord(pub(super) RightId);

impl Rule {
    /// The names of the figures that it compares, as its texts may show them (`{ $quotient }`).
    pub fn figures(&self) -> Vec<&'static str> {
        match self {
            Self::All(rules) | Self::Any(rules) => rules.iter().flat_map(Self::figures).collect(),
            Self::Not(rule) => rule.figures(),
            Self::QuotientFamilial(is) => is.figures("quotient"),
            Self::ResteAVivre(is) => is.figures("rest"),
            Self::MonthlyResources(is) => is.figures("resources"),
            Self::Age { of, is } if of.is_one() => is.figures("age"),
            Self::Age { is, .. } => is.bounds().into_iter().map(|(name, _)| name).collect(),
            Self::Children { count, .. } => count.figures("children"),
            Self::People(is) => is.figures("people"),
            Self::Housing(_)
            | Self::Activity { .. }
            | Self::SchoolOfAChild(_)
            | Self::Disability { .. }
            | Self::EntitledTo(_) => Vec::new(),
        }
    }
}

impl Of {
    /// Whether it is about one person, whose figure can be shown.
    pub const fn is_one(self) -> bool {
        matches!(self, Self::Applicant | Self::YoungestChild)
    }
}

impl<T: Copy + PartialOrd> Comparison<T> {
    /// Whether a figure stands so.
    pub fn holds(self, figure: T) -> bool {
        match self {
            Self::AtLeast(bound) => figure >= bound,
            Self::MoreThan(bound) => figure > bound,
            Self::LessThan(bound) => figure < bound,
            Self::AtMost(bound) => figure <= bound,
            Self::Between { from, to } => from <= figure && figure <= to,
        }
    }

    /// Its bounds, each with the name of its figure.
    pub fn bounds(self) -> Vec<(&'static str, T)> {
        match self {
            Self::AtLeast(bound) | Self::MoreThan(bound) => vec![("minimum", bound)],
            Self::LessThan(bound) | Self::AtMost(bound) => vec![("maximum", bound)],
            Self::Between { from, to } => vec![("minimum", from), ("maximum", to)],
        }
    }

    fn figures(self, value: &'static str) -> Vec<&'static str> {
        std::iter::once(value).chain(self.bounds().into_iter().map(|(name, _)| name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_comparison_holds_on_its_own_side_of_its_bound() {
        let cases = [
            (Comparison::AtLeast(10), [false, true, true]),
            (Comparison::MoreThan(10), [false, false, true]),
            (Comparison::LessThan(10), [true, false, false]),
            (Comparison::AtMost(10), [true, true, false]),
            (Comparison::Between { from: 10, to: 10 }, [false, true, false]),
        ];
        for (comparison, expected) in cases {
            assert_eq!([9, 10, 11].map(|figure| comparison.holds(figure)), expected, "{comparison:?}");
        }
    }

    #[test]
    fn a_word_outside_the_vocabulary_is_refused_with_those_inside() {
        let cases = [
            (
                r#"{"quotient_familial": {"equals": "600"}}"#,
                "`equals`, expected one of `at_least`, `more_than`, `less_than`",
            ),
            (
                r#"{"shoe_size": {"at_least": 40}}"#,
                "`shoe_size`, expected one of `all`, `any`, `not`, `quotient_familial`",
            ),
            (r#"{"housing": ["castle"]}"#, "`castle`, expected one of `tenant_social`"),
            (r#"{"entitled_to": ["apl"]}"#, "`apl`, expected one of `aah`"),
            (r#"{"age": {"of": "cat", "is": {"at_least": 3}}}"#, "`cat`, expected one of `applicant`"),
            (r#"{"age": {"of": "applicant", "is": {"at_least": 3}, "or": 4}}"#, "unknown field `or`"),
            (r#"{"people": {"at_least": 2.5}}"#, "floating point `2.5`"),
        ];
        for (text, expected) in cases {
            let error = serde_json::from_str::<Rule>(text).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
