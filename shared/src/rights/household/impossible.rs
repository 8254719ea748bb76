//! What a household cannot be, told so that the person knows which answer to look at again.

use std::fmt;

/// Something that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Impossible {
    /// A word, number or day that cannot be read there.
    Unreadable {
        /// Where.
        field: String,
        /// What stands there.
        found: String,
        /// What could.
        expected: &'static str,
    },
    /// An answer that is asked for is not there.
    Missing {
        /// Which.
        field: String,
    },
    /// An answer to a question that does not exist.
    NoSuchField {
        /// Which.
        field: String,
    },
    /// An amount below nothing.
    Negative {
        /// Where.
        field: String,
    },
    /// An amount so large that it must be a slip of the finger.
    TooLarge {
        /// Where.
        field: String,
    },
    /// Two answers that exclude one another.
    Contradiction {
        /// Where.
        field: String,
        /// Why it cannot be.
        why: &'static str,
    },
}

impl Impossible {
    /// The field to look at again, as a path (`persons[1].birth_date`).
    pub fn field(&self) -> &str {
        match self {
            Self::Unreadable { field, .. }
            | Self::Missing { field }
            | Self::NoSuchField { field }
            | Self::Negative { field }
            | Self::TooLarge { field }
            | Self::Contradiction { field, .. } => field,
        }
    }
}

impl fmt::Display for Impossible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { field, found, expected } => write!(f, "{field} is {found}: {expected} is expected"),
            Self::Missing { field } => write!(f, "{field} is missing"),
            Self::NoSuchField { field } => write!(f, "there is no field {field}"),
            Self::Negative { field } => write!(f, "{field} is below zero"),
            Self::TooLarge { field } => write!(f, "{field} is larger than can be"),
            Self::Contradiction { field, why } => write!(f, "{field}: {why}"),
        }
    }
}

impl std::error::Error for Impossible {}
