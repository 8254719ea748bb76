//! Numbers for cards of paper, and the key that makes passports of their codes. Beside the log: the key is for staff alone,
//! and which cards were printed is written nowhere.

use crate::id::CardKey;
use crate::written::read_struct;
use serde::Serialize;

/// How many cards a town prints at most, ever: as many as there are codes of the rarer kind.
pub const MOST_CARDS: u32 = 810_000;
/// The most numbers that are given at once.
pub const MOST_AT_ONCE: u32 = 2_000;

/// Staff want numbers for new cards, or the key alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NumberCards {
    /// How many; 0 for the key alone.
    pub count: u32,
}

read_struct!(NumberCards { count });

/// Numbers that nobody else is given, and the town's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CardNumbers {
    /// The key.
    pub key: CardKey,
    /// The first of them; the others follow it.
    pub from: u32,
}

read_struct!(CardNumbers { key, from });
