//! The words of the written form, each with what it means; the first of each stands for an answer that was left out.
//! Questions offer the same words as choices.

use super::{Activity, BusinessKind, Couple, Disability, HousingStatus, Nationality, Role, School};

/// What a word means.
pub(in crate::rights) fn named<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
}

/// Everything that the words mean.
pub(in crate::rights) fn all<T: Copy>(words: &[(&str, T)]) -> impl Iterator<Item = T> {
    words.iter().map(|(_, meaning)| *meaning)
}

pub(in crate::rights) const COUPLE: &[(&str, Couple)] =
    &[("none", Couple::None), ("married", Couple::Married), ("pacs", Couple::Pacs), ("cohabiting", Couple::Cohabiting)];

pub(in crate::rights) const STATUS: &[(&str, HousingStatus)] = &[
    ("tenant_social", HousingStatus::TenantSocial),
    ("tenant_private", HousingStatus::TenantPrivate),
    ("tenant_private_furnished", HousingStatus::TenantFurnished),
    ("owner_no_loan", HousingStatus::Owner),
    ("owner_with_loan", HousingStatus::OwnerWithLoan),
    ("hosted_free", HousingStatus::HostedFree),
    ("hosted_contributing", HousingStatus::HostedSharing),
    ("hostel", HousingStatus::Hostel),
    ("homeless", HousingStatus::Homeless),
];

pub(in crate::rights) const ROLE: &[(&str, Role)] =
    &[("applicant", Role::Applicant), ("partner", Role::Partner), ("child", Role::Child)];

pub(in crate::rights) const ACTIVITY: &[(&str, Activity)] = &[
    ("inactive", Activity::Inactive),
    ("employed", Activity::Employed),
    ("self_employed", Activity::SelfEmployed),
    ("unemployed", Activity::Unemployed),
    ("student", Activity::Student),
    ("retired", Activity::Retired),
];

pub(in crate::rights) const NATIONALITY: &[(&str, Nationality)] =
    &[("FR", Nationality::French), ("EEA_CH", Nationality::Europe), ("OTHER", Nationality::Other)];

pub(in crate::rights) const DISABILITY: &[(&str, Disability)] = &[
    ("none", Disability::None),
    ("under_50", Disability::Under50),
    ("50_to_79", Disability::From50To79),
    ("80_plus", Disability::From80),
];

pub(in crate::rights) const SCHOOL: &[(&str, School)] = &[
    ("none", School::None),
    ("nursery", School::Nursery),
    ("primary", School::Primary),
    ("college", School::College),
    ("lycee", School::Lycee),
    ("higher", School::Higher),
];

pub(in crate::rights) const BUSINESS: &[(&str, BusinessKind)] = &[
    ("sale", BusinessKind::Sale),
    ("service_bic", BusinessKind::ServiceBic),
    ("service_bnc", BusinessKind::ServiceBnc),
];
