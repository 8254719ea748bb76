//! What the words of the vocabulary mean for a household.

use super::vocabulary::{ActivityWord, DisabilityWord, HousingWord, RightWord, SchoolWord};
use crate::rights::household::{Activity, Disability, HousingStatus, School};
use crate::rights::national::NATIONAL;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl From<HousingStatus> for HousingWord {
    fn from(status: HousingStatus) -> Self {
        match status {
            HousingStatus::TenantSocial => Self::TenantSocial,
            HousingStatus::TenantPrivate => Self::TenantPrivate,
            HousingStatus::TenantFurnished => Self::TenantPrivateFurnished,
            HousingStatus::Owner => Self::OwnerNoLoan,
            HousingStatus::OwnerWithLoan => Self::OwnerWithLoan,
            HousingStatus::HostedFree => Self::HostedFree,
            HousingStatus::HostedSharing => Self::HostedContributing,
            HousingStatus::Hostel => Self::Hostel,
            HousingStatus::Homeless => Self::Homeless,
        }
    }
}

impl From<Activity> for ActivityWord {
    fn from(activity: Activity) -> Self {
        match activity {
            Activity::Inactive => Self::Inactive,
            Activity::Employed => Self::Employed,
            Activity::SelfEmployed => Self::SelfEmployed,
            Activity::Unemployed => Self::Unemployed,
            Activity::Student => Self::Student,
            Activity::Retired => Self::Retired,
        }
    }
}

impl SchoolWord {
    /// The word for a school; none for somebody who is at none.
    pub(super) fn of(school: School) -> Option<Self> {
        match school {
            School::None => None,
            School::Nursery => Some(Self::Nursery),
            School::Primary => Some(Self::Primary),
            School::College => Some(Self::College),
            School::Lycee => Some(Self::Lycee),
            School::Higher => Some(Self::Higher),
        }
    }
}

impl From<DisabilityWord> for Disability {
    fn from(word: DisabilityWord) -> Self {
        match word {
            DisabilityWord::Under50 => Self::Under50,
            DisabilityWord::From50To79 => Self::From50To79,
            DisabilityWord::From80 => Self::From80,
        }
    }
}

impl RightWord {
    /// The right whose sheet bears this name.
    pub fn named(name: &str) -> Option<Self> {
        NATIONAL.iter().find(|national| national.right.0 == name).map(|national| Self(national.right))
    }

    /// The name of the right's sheet.
    pub const fn id(self) -> &'static str {
        self.0.0
    }
}

impl Serialize for RightWord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for RightWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| {
            let known: Vec<&str> = NATIONAL.iter().map(|national| national.right.0).collect();
            D::Error::custom(format!("unknown right `{name}`, expected one of `{}`", known.join("`, `")))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rights::household::form;

    #[test]
    fn every_national_right_has_its_word_and_no_word_is_empty() {
        for national in NATIONAL {
            let word: RightWord = serde_json::from_str(&format!("{:?}", national.right.0)).unwrap();
            assert_eq!(word.id(), national.right.0);
        }
    }

    #[test]
    fn words_are_those_of_the_exchange_form() {
        let words = ["tenant_social", "tenant_private", "tenant_private_furnished", "owner_no_loan", "owner_with_loan"];
        let others = ["hosted_free", "hosted_contributing", "hostel", "homeless"];
        for word in words.into_iter().chain(others) {
            let line = format!(
                r#"{{"id": "a", "couple": "none", "housing": {{"status": "{word}"}}, "tax_units": [],
                    "persons": [{{"id": "p", "role": "applicant", "birth_date": "1990-01-01"}}]}}"#
            );
            let status = form::read(&line).unwrap().household.housing.status;
            assert_eq!(serde_json::to_value(HousingWord::from(status)).unwrap(), word);
        }
    }
}
