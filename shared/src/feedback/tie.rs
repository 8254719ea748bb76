//! What ties the answers of one unknown person: made of their passport, which it does not tell. No type of an event knows
//! the passport.

use crate::id::{PassportId, TieId};
use crate::sync;

impl TieId {
    /// What ties the answers of a passport.
    pub fn of(passport: &PassportId) -> Option<Self> {
        Self::try_from(sync::tie(passport)).ok()
    }
}
