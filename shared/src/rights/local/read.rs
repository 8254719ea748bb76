//! How a definition is read on a phone: out of the one JSON tree, without serde, which would be a fifth of the engine
//! there.
//!
//! Whoever edits a definition reads it with serde, which refuses a field that it does not know and names the words that
//! it does. What this deliberately is not: strict. It reads what has been checked.

use super::definition::{
    Ages, Band, Deliberation, Example, Expected, Gives, LocalAid, LocalCondition, LocalPlace, Per, Validity,
};
use super::vocabulary::{ActivityWord, Comparison, DisabilityWord, HousingWord, Of, RightWord, Rule, SchoolWord};
use super::words::{Euros, Words};
use crate::written::{Bad, Read, Tree, field, field_or_default, names};

/// A struct: its fields, and those that may be absent.
macro_rules! read_fields {
    ($($name:ident { $($field:ident),* } $(or { $($absent:ident),* })?;)+) => {$(
        impl Read for $name {
            fn read(value: &Tree) -> Result<Self, Bad> {
                Ok(Self {
                    $($field: field(value, stringify!($field))?,)*
                    $($($absent: field_or_default(value, stringify!($absent))?,)*)?
                })
            }
        }
    )+};
}

read_fields! {
    LocalAid { id, name, what, note, deliberation, validity, gives, places } or { conditions, papers, examples };
    Deliberation { number, date, body } or { is_demo_data };
    Validity { from, until };
    LocalCondition { name, when, met, not_met };
    Ages { from_age, to_age };
    Band { from, below, price };
    LocalPlace { text, phone, url };
    Example { name, month, household, verdict, euros, reason };
}

/// A word of a closed list: the text of each.
macro_rules! read_words {
    ($($name:ident { $($variant:ident),+ })+) => {$(
        impl Read for $name {
            fn read(value: &Tree) -> Result<Self, Bad> {
                let word = value.text().ok_or(Bad::HERE)?;
                let all = [$((stringify!($variant), Self::$variant)),+];
                named(word, &all)
            }
        }
    )+};
}

read_words! {
    Expected { Yes, No }
    Per { Month, Year, Once }
    Of { Applicant, AnyAdult, EveryAdult, YoungestChild, AnyChild, Anybody }
    HousingWord {
        TenantSocial, TenantPrivate, TenantPrivateFurnished, OwnerNoLoan, OwnerWithLoan, HostedFree, HostedContributing,
        Hostel, Homeless
    }
    ActivityWord { Inactive, Employed, SelfEmployed, Unemployed, Student, Retired }
    SchoolWord { Nursery, Primary, College, Lycee, Higher }
}

fn named<T: Copy>(word: &str, all: &[(&str, T)]) -> Result<T, Bad> {
    all.iter().find(|(variant, _)| names(word, variant)).map(|(_, value)| *value).ok_or(Bad::HERE)
}

impl Read for RightWord {
    fn read(value: &Tree) -> Result<Self, Bad> {
        value.text().and_then(Self::named).ok_or(Bad::HERE)
    }
}

impl Read for DisabilityWord {
    fn read(value: &Tree) -> Result<Self, Bad> {
        match value.text() {
            Some("under_50") => Ok(Self::Under50),
            Some("50_to_79") => Ok(Self::From50To79),
            Some("80_plus") => Ok(Self::From80),
            _ => Err(Bad::HERE),
        }
    }
}

impl Read for Words {
    fn read(value: &Tree) -> Result<Self, Bad> {
        Read::read(value).map(Self)
    }
}

impl Read for Euros {
    fn read(value: &Tree) -> Result<Self, Bad> {
        value.text().and_then(Self::parse).ok_or(Bad::HERE)
    }
}

impl Read for u16 {
    fn read(value: &Tree) -> Result<Self, Bad> {
        value.number().ok_or(Bad::HERE)
    }
}

/// The name of a kind, and what stands in it: `{"at_most": "600"}`.
fn kind(value: &Tree) -> Result<(&str, &Tree), Bad> {
    match value {
        Tree::Object(fields) if fields.len() == 1 => Ok((&fields[0].0, &fields[0].1)),
        _ => Err(Bad::HERE),
    }
}

impl Read for Rule {
    fn read(value: &Tree) -> Result<Self, Bad> {
        let (name, within) = kind(value)?;
        Ok(match name {
            "all" => Self::All(Read::read(within)?),
            "any" => Self::Any(Read::read(within)?),
            "not" => Self::Not(Box::new(Read::read(within)?)),
            "quotient_familial" => Self::QuotientFamilial(Read::read(within)?),
            "reste_a_vivre" => Self::ResteAVivre(Read::read(within)?),
            "monthly_resources" => Self::MonthlyResources(Read::read(within)?),
            "age" => Self::Age { of: field(within, "of")?, is: field(within, "is")? },
            "children" => Self::Children {
                from_age: field(within, "from_age")?,
                to_age: field(within, "to_age")?,
                count: field(within, "count")?,
            },
            "people" => Self::People(Read::read(within)?),
            "housing" => Self::Housing(Read::read(within)?),
            "activity" => Self::Activity { of: field(within, "of")?, among: field(within, "among")? },
            "school_of_a_child" => Self::SchoolOfAChild(Read::read(within)?),
            "disability" => Self::Disability { of: field(within, "of")?, at_least: field(within, "at_least")? },
            "entitled_to" => Self::EntitledTo(Read::read(within)?),
            _ => return Err(Bad::HERE),
        })
    }
}

impl<T: Read> Read for Comparison<T> {
    fn read(value: &Tree) -> Result<Self, Bad> {
        let (name, bound) = kind(value)?;
        Ok(match name {
            "at_least" => Self::AtLeast(T::read(bound)?),
            "more_than" => Self::MoreThan(T::read(bound)?),
            "less_than" => Self::LessThan(T::read(bound)?),
            "at_most" => Self::AtMost(T::read(bound)?),
            "between" => Self::Between { from: field(bound, "from")?, to: field(bound, "to")? },
            _ => return Err(Bad::HERE),
        })
    }
}

impl Read for Gives {
    fn read(value: &Tree) -> Result<Self, Bad> {
        let (name, within) = kind(value)?;
        Ok(match name {
            "in_kind" => Self::InKind {
                weeks: field(within, "weeks")?,
                renewable: field(within, "renewable")?,
                user_pays_percent: field(within, "user_pays_percent")?,
            },
            "money" => Self::Money {
                euros: field(within, "euros")?,
                per: field(within, "per")?,
                for_each_child: field(within, "for_each_child")?,
            },
            "price" => Self::Price {
                unit: field(within, "unit")?,
                by_quotient_familial: field(within, "by_quotient_familial")?,
            },
            _ => return Err(Bad::HERE),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rights::local::{demo, demo_with_examples};
    use serde::{Serialize, de::DeserializeOwned};
    use std::fmt::Debug;

    /// Every word and every kind, read as serde reads it, and a word that is none.
    #[test]
    fn what_serde_reads_is_read_alike() {
        fn alike<T: Read + Serialize + DeserializeOwned + PartialEq + Debug>(texts: &[&str]) {
            for text in texts {
                let strict: T = serde_json::from_str(text).unwrap();
                assert_eq!(crate::written::parse::<T>(text), Some(strict), "{text}");
            }
            assert!(crate::written::parse::<T>("\"castle\"").is_none());
            assert!(crate::written::parse::<T>("{\"castle\": 1}").is_none());
        }
        alike::<Rule>(&[
            r#"{"all": [{"any": []}, {"not": {"people": {"more_than": 2}}}]}"#,
            r#"{"quotient_familial": {"between": {"from": "10", "to": "12.50"}}}"#,
            r#"{"reste_a_vivre": {"at_most": "600"}}"#,
            r#"{"monthly_resources": {"less_than": "600"}}"#,
            r#"{"age": {"of": "youngest_child", "is": {"at_least": 3}}}"#,
            r#"{"children": {"from_age": 3, "to_age": 10, "count": {"at_least": 1}}}"#,
            r#"{"school_of_a_child": ["nursery", "primary", "college", "lycee", "higher"]}"#,
        ]);
        let words = [
            ("housing", "tenant_social tenant_private tenant_private_furnished owner_no_loan owner_with_loan"),
            ("housing", "hosted_free hosted_contributing hostel homeless"),
            ("entitled_to", "aah aeeh af aide_logement ars asf asi aspa ass bourse_college bourse_lycee cf"),
            ("entitled_to", "cheque_energie css mva paje_base ppa prime_naissance rsa"),
        ];
        for (kind, words) in words {
            let words: Vec<&str> = words.split(' ').collect();
            alike::<Rule>(&[&format!("{{{kind:?}: {words:?}}}")]);
        }
        for of in ["applicant", "any_adult", "every_adult", "youngest_child", "any_child", "anybody"] {
            for activity in ["inactive", "employed", "self_employed", "unemployed", "student", "retired"] {
                alike::<Rule>(&[&format!(r#"{{"activity": {{"of": {of:?}, "among": [{activity:?}]}}}}"#)]);
            }
            for rate in ["under_50", "50_to_79", "80_plus"] {
                alike::<Rule>(&[&format!(r#"{{"disability": {{"of": {of:?}, "at_least": {rate:?}}}}}"#)]);
            }
        }
        for per in ["month", "year", "once"] {
            let ages = r#", "for_each_child": {"from_age": 3, "to_age": 10}"#;
            let money = |more: &str| format!(r#"{{"money": {{"euros": "30", "per": {per:?}{more}}}}}"#);
            alike::<Gives>(&[&money(""), &money(ages)]);
        }
    }

    #[test]
    fn a_phone_reads_the_aids_of_the_town_but_their_examples() {
        let mut whole = demo_with_examples();
        for aid in &mut whole {
            aid.examples.clear();
        }
        assert_eq!(demo(), whole);
        assert!(!whole.is_empty());
    }
}
