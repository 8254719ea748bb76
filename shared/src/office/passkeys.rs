//! Passkeys: what the staff's program and the server say to each other about them. What the browser and a passkey say to
//! each other passes through as the text that it is; nothing here reads it.

use crate::written::read_struct;
use serde::Serialize;

/// One passkey of somebody's, as it is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passkey {
    /// Which: as passkeys are called in the browser.
    pub id: String,
    /// How its person calls it.
    pub name: String,
    /// When it was kept, in milliseconds since 1970.
    pub made_ms: i64,
    /// When it last opened the house.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_ms: Option<i64>,
}

read_struct!(Passkey { id, name, made_ms, used_ms });

/// Somebody's own, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passkeys {
    /// The list.
    pub passkeys: Vec<Passkey>,
}

read_struct!(Passkeys { passkeys });

/// What a passkey is asked to sign: used once, within a few minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Challenge {
    /// Its name on the way back.
    pub challenge: String,
    /// What the browser is asked: the options of `navigator.credentials`, as JSON.
    pub options: String,
}

read_struct!(Challenge { challenge, options });

/// A new passkey is to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeepPasskey {
    /// What it was asked.
    pub challenge: String,
    /// How its person calls it.
    pub name: String,
    /// What the browser said, as JSON.
    pub answer: String,
}

read_struct!(KeepPasskey { challenge, name, answer });

/// Somebody comes in by a passkey; it says itself whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ByPasskey {
    /// What it was asked.
    pub challenge: String,
    /// What the browser said, as JSON.
    pub answer: String,
}

read_struct!(ByPasskey { challenge, answer });

/// A passkey is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfPasskey {
    /// Which.
    pub id: String,
}

read_struct!(OfPasskey { id });
