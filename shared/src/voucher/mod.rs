//! Vouchers: what the town has signed of one booking or one passport, short enough for a QR on paper. People call it
//! their receipt. If the town came back from an older backup, or a phone lost what it kept, the voucher says enough to
//! have it again. It holds codes and times, nothing that names a person, and whoever holds it could do the same with the
//! code alone.
//!
//! This module knows what is vouched for and how that is written; signing is a shell's. A voucher reads
//! `PS1/claim/seconds/key/signature/check`, in the letters that a QR packs best: digits, capitals and `$%*+-./:`.

mod claim;

pub use claim::{Wish, claim, wishes};

use crate::event::Scope;
use crate::id::Lineage;
use crate::refusal::Refusal;
use crate::written::{read_named, read_struct, read_tagged};
use serde::Serialize;

/// How the vouchers of this version begin.
pub const VERSION: &str = "PS1";

/// The longest voucher that is looked at, in bytes.
pub const LONGEST: usize = 4 * 1024;

/// Why a text is no voucher of this town, each with one sentence in the locale files (`voucher-…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BadVoucher {
    /// Something else altogether.
    Another,
    /// A voucher of a version that this server does not read.
    Version,
    /// A part is missing, or a letter is wrong.
    Torn,
    /// Another town signed it, or this one with a key that it has no more.
    Foreign,
    /// Somebody changed it: the town did not sign this.
    Changed,
}

read_named!(BadVoucher; Another, Version, Torn, Foreign, Changed);

/// A voucher that somebody shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Show {
    /// The version that the device speaks.
    pub protocol: u32,
    /// What was scanned, typed or pasted; what stands before a `#` is an address and does not count.
    pub voucher: String,
}

read_struct!(Show { protocol, voucher });

/// What came of showing a voucher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Shown {
    /// The town has it again, and knows where it stands now.
    Restored {
        /// What to follow.
        scope: Scope,
    },
    /// The town has it still: nothing was done.
    Known {
        /// What to follow.
        scope: Scope,
    },
    /// It is true, and cannot be had any more.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// It is none.
    Bad {
        /// Why.
        why: BadVoucher,
    },
}

read_tagged!(Shown, "outcome"; Restored { scope }, Known { scope }, Refused { refusal }, Bad { why });

/// The answer to a voucher, sent only after the durable commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShowAnswer {
    /// [`TOKEN`](crate::sync::TOKEN).
    pub token: String,
    /// The log's life.
    pub lineage: Lineage,
    /// What came of it.
    #[serde(flatten)]
    pub shown: Shown,
}

read_struct!(ShowAnswer { token, lineage } flat { shown });
