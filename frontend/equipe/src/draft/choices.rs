//! The fields that are chosen from a list: each value with its name in the form.

use plein_sens_shared::programme::{Audience, Kind, Need, Sense};

pub const AUDIENCES: [(Audience, &str); 4] = [
    (Audience::Everyone, "everyone"),
    (Audience::Families, "families"),
    (Audience::Seniors, "seniors"),
    (Audience::Schools, "schools"),
];
pub const SENSES: [(Sense, &str); 5] = [
    (Sense::Sight, "sight"),
    (Sense::Hearing, "hearing"),
    (Sense::Smell, "smell"),
    (Sense::Taste, "taste"),
    (Sense::Touch, "touch"),
];
/// What a stop may have.
pub const NEEDS: [(Need, &str); 9] = [
    (Need::StepFree, "step-free"),
    (Need::Signing, "signing"),
    (Need::InterpreterAr, "ar"),
    (Need::InterpreterEn, "en"),
    (Need::InterpreterEs, "es"),
    (Need::InterpreterPrs, "prs"),
    (Need::InterpreterPt, "pt"),
    (Need::InterpreterTr, "tr"),
    (Need::InterpreterUk, "uk"),
];
pub const KINDS: [(Kind, &str); 3] = [(Kind::Workshop, "workshop"), (Kind::Bus, "bus"), (Kind::Forum, "forum")];

/// The name of a value.
pub fn named<T: PartialEq>(all: &[(T, &'static str)], value: &T) -> String {
    all.iter().find(|(known, _)| known == value).map_or("", |(_, name)| *name).to_owned()
}

/// The value of a name.
pub fn valued<T: Copy>(all: &[(T, &'static str)], name: &str) -> Option<T> {
    all.iter().find(|(_, known)| *known == name).map(|(value, _)| *value)
}

/// The values of a field that is chosen from a list.
pub fn choices(name: &str) -> Vec<&'static str> {
    match name {
        "audience" => AUDIENCES.iter().map(|(_, name)| *name).collect(),
        "kind" => KINDS.iter().map(|(_, name)| *name).collect(),
        "sense" => SENSES.iter().map(|(_, name)| *name).collect(),
        _ => Vec::new(),
    }
}

/// The audience or kind of a value, to be said.
pub fn chosen(name: &str, value: &str) -> Option<Result<Audience, Kind>> {
    match name {
        "audience" => valued(&AUDIENCES, value).map(Ok),
        "kind" => valued(&KINDS, value).map(Err),
        _ => None,
    }
}
