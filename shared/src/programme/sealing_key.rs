//! The town's key for what only its office may read.

use crate::id::PublicKey;
use crate::written::read_struct;
use serde::Serialize;

/// The key to which devices seal what only the town's office may read; a newer one takes the place of the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SealingKey {
    /// Its public half.
    pub public: PublicKey,
}

read_struct!(SealingKey { public });
