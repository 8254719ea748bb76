//! Who comes: a party, or a school class. How many, of which ages or level where the workshop asks, and never their names.

use crate::programme::{Audience, Workshop};
use crate::refusal::Refusal;
use crate::written::{read_named, read_struct};
use serde::Serialize;

/// The largest party; more people are several parties, or a school class.
pub const MAX_PARTY: u8 = 12;
/// The largest school class, with those who come with it: two that are taught together.
pub const MAX_CLASS: u8 = 60;
/// The oldest child.
pub const MAX_AGE: u8 = 17;

/// The most who come together to what is for these people: a party, or a class where classes come.
pub(super) fn largest(audience: Audience) -> u8 {
    if audience == Audience::Schools { MAX_CLASS } else { MAX_PARTY }
}

/// What a school class learns in: the levels of French schools, from three years on (code de l'éducation, D321-2, D332-2, D333-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Three to five years old.
    Maternelle,
    /// Six.
    Cp,
    /// Seven.
    Ce1,
    /// Eight.
    Ce2,
    /// Nine.
    Cm1,
    /// Ten.
    Cm2,
    /// Eleven to fourteen.
    College,
    /// Fifteen to seventeen.
    Lycee,
    /// Several levels together, or a class of another kind.
    Several,
}

read_named!(Level; Maternelle, Cp, Ce1, Ce2, Cm1, Cm2, College, Lycee, Several);

impl Level {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Maternelle,
        Self::Cp,
        Self::Ce1,
        Self::Ce2,
        Self::Cm1,
        Self::Cm2,
        Self::College,
        Self::Lycee,
        Self::Several,
    ];

    /// The name under which it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Maternelle => "maternelle",
            Self::Cp => "cp",
            Self::Ce1 => "ce1",
            Self::Ce2 => "ce2",
            Self::Cm1 => "cm1",
            Self::Cm2 => "cm2",
            Self::College => "college",
            Self::Lycee => "lycee",
            Self::Several => "several",
        }
    }
}

/// Who comes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Who {
    /// How many adults; of a class, those who come with it.
    pub adults: u8,
    /// How many children; of a class, its pupils.
    pub children: u8,
    /// How old the children are, in years, the youngest first: of those of whom it was said, where the workshop asks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ages: Vec<u8>,
    /// The level, if it is a school class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<Level>,
}

read_struct!(Who { adults, children, class } default { ages });

impl Who {
    /// A party of which nothing else is said.
    pub fn of(adults: u8, children: u8) -> Self {
        Self { adults, children, ..Self::default() }
    }

    /// Everybody.
    pub fn people(&self) -> u32 {
        u32::from(self.adults) + u32::from(self.children)
    }

    /// The most who may come together to a workshop.
    fn most(&self, workshop: &Workshop) -> u8 {
        if self.class.is_some() { largest(workshop.audience) } else { MAX_PARTY }
    }

    /// Whether so many may ever come to it.
    pub(super) fn fits(&self, workshop: &Workshop) -> Result<(), Refusal> {
        let seats = workshop.seats.ok_or(Refusal::NoSignUp)?;
        let (people, max) = (self.people(), self.most(workshop));
        if people == 0 || people > u32::from(max) {
            return Err(Refusal::PartySize { max });
        }
        if people > seats {
            return Err(Refusal::PartyTooLarge { seats });
        }
        Ok(())
    }

    /// As it is recorded: ages where they are asked for, of children, of no more of them than come; a level where classes come.
    #[must_use]
    pub(super) fn as_asked(&self, workshop: &Workshop) -> Self {
        let said = self.ages.iter().copied().filter(|age| workshop.asks_ages && *age <= MAX_AGE);
        let said: Vec<u8> = said.take(self.children.into()).collect();
        // One age after the other: a sorting of its own would be two kilobytes more on a phone.
        let mut ages = Vec::new();
        for age in 0..=MAX_AGE {
            ages.extend(said.iter().filter(|it| **it == age));
        }
        Self { ages, class: self.class.filter(|_| workshop.audience == Audience::Schools), ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::samples::moment;

    #[test]
    fn a_class_is_larger_than_a_party_and_comes_where_classes_do() {
        let schools = Workshop { audience: Audience::Schools, seats: Some(50), ..moment("pain", 0, "14:00", "16:00") };
        let everyone = Workshop { audience: Audience::Everyone, ..schools.clone() };
        let class = Who { class: Some(Level::Ce1), ..Who::of(3, 24) };
        assert_eq!(class.fits(&schools), Ok(()));
        assert_eq!(class.fits(&everyone), Err(Refusal::PartySize { max: MAX_PARTY }));
        assert_eq!(Who::of(3, 24).fits(&schools), Err(Refusal::PartySize { max: MAX_PARTY }), "of no class");
        let large = Who { children: 58, ..class.clone() };
        assert_eq!(large.fits(&schools), Err(Refusal::PartySize { max: MAX_CLASS }));
        assert_eq!(Who { children: 50, ..class.clone() }.fits(&schools), Err(Refusal::PartyTooLarge { seats: 50 }));
        assert_eq!(Who::default().fits(&schools), Err(Refusal::PartySize { max: MAX_PARTY }));
        assert_eq!(class.as_asked(&everyone).class, None);
        assert_eq!(class.as_asked(&schools), class);
    }

    #[test]
    fn ages_are_kept_where_they_are_asked_for() {
        let asks = Workshop { asks_ages: true, seats: Some(9), ..moment("pain", 0, "14:00", "16:00") };
        let who = Who { ages: vec![9, 40, 3, 5], ..Who::of(1, 2) };
        assert_eq!(who.as_asked(&asks).ages, [3, 9], "of children, and of no more than come");
        assert!(who.as_asked(&Workshop { asks_ages: false, ..asks }).ages.is_empty());
    }

    #[test]
    fn a_level_is_written_as_it_is_called() {
        for level in Level::ALL {
            assert_eq!(serde_json::to_string(&level).unwrap(), format!("\"{}\"", level.name()));
            assert_eq!(crate::written::parse::<Level>(&format!("\"{}\"", level.name())), Some(level));
        }
    }
}
