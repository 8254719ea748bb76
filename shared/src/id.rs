//! Names of things: random ids drawn by devices, and slugs chosen by people.
//!
//! All are parsed once, at the door; past it the type is the proof.

use crate::written::read_text;
use serde::Serialize;
use std::fmt;

/// A text that is not an id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadId;

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id: expected 32 or 64 hexadecimal digits, or a slug of a-z, 0-9 and hyphens")
    }
}

fn is_hex_128(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn is_hex_256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn is_slug(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase() || b == b'-')
}

fn is_name(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

macro_rules! ids {
    ($test:path; $($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(into = "String")]
        pub struct $name(String);

        read_text!($name);

        impl $name {
            /// The id as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                if $test(&text) { Ok(Self(text)) } else { Err(BadId) }
            }
        }

        impl std::str::FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                Self::try_from(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

macro_rules! random_ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        ids!(is_hex_128; $($(#[$doc])* $name),+);
        $(impl $name {
            /// The id made of 128 random bits; the chance is the caller's.
            pub fn from_bits(bits: u128) -> Self {
                Self(format!("{bits:032x}"))
            }
        })+
    };
}

random_ids! {
    /// One show of hands, as it was counted in one room.
    HandsId,
    /// Names one wish for ever: whatever is resent, cloned or restored, it has at most one effect.
    IntentId,
    /// Names one numbered sequence of commands from one device about one scope.
    LaneId,
    /// Names the seats that one start of a kiosk or tablet holds: a secret of that device.
    LeaseId,
    /// Names one life of the server's log; new after every restore from a backup.
    Lineage,
    /// The anonymous secret that links the check-ins of one unknown person or class.
    PassportId,
    /// Links the answers that one unknown person gives before and after; made of a passport, which it does not tell.
    TieId,
    /// Names the free words that somebody left, and nothing else of theirs.
    WordsId,
}

ids! { is_hex_256;
    /// What makes a passport of a card's code: 32 random bytes, for staff alone.
    CardKey,
    /// The half of one of the town's keys that everybody may know: 32 bytes.
    PublicKey,
}

ids! { is_name;
    /// A right, as its sheet is called (`aide_logement`).
    RightName,
}

ids! { is_slug;
    /// The leaflet of a month, named after it (`2015-10`).
    LeafletId,
    /// What two questions ask, one before and one after.
    PairId,
    /// A body that takes part in the event.
    PartnerId,
    /// A question of a survey.
    QuestionId,
    /// A stop of a trail.
    StopId,
    /// A structure of the directory.
    StructureId,
    /// A survey.
    SurveyId,
    /// A trail.
    TrailId,
    /// One session of a workshop: one place, one day, one hour.
    WorkshopId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_parsed_at_the_door() {
        let check = |text: &str, fine: bool| assert_eq!(text.parse::<WorkshopId>().is_ok(), fine, "{text}");
        check("cuisine-du-monde", true);
        check("a", true);
        check("", false);
        check("Cuisine", false);
        check("../etc", false);
        check(&"a".repeat(65), false);
    }

    #[test]
    fn a_random_id_has_one_written_form() {
        let id = LaneId::from_bits(0xabc);
        assert_eq!(id.as_str(), "00000000000000000000000000000abc");
        assert_eq!(id.as_str().parse(), Ok(id));
        assert_eq!("ABC".parse::<LaneId>(), Err(BadId));
    }
}
