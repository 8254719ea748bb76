//! The log: the truth, kept. A small trait with one contract suite (`tests/contract`) for every implementation.
//!
//! It knows rows, not meanings: scopes and bodies are texts here. Order of numbers is order of commits, because there
//! is one writer and the numbers are given inside the transaction.

mod beside;
mod gaps;
mod memory;
mod snapshots;
mod sqlite;
mod tips;
mod trouble;

pub use beside::hold;
pub(crate) use beside::parts;
pub use gaps::Gap;
pub use memory::MemoryLog;
pub use sqlite::DATABASE;
pub(crate) use sqlite::SCHEMA;
pub use sqlite::SqliteLog;

use crate::vault::Change;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::sync::Receipt;
use std::collections::BTreeSet;

/// The place of an event in the whole log: 1, 2, 3 … Never shown to a device.
pub type Seq = u64;

/// An event to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// Its scope, as written.
    pub scope: String,
    /// Its JSON.
    pub body: String,
    /// When it is recorded, in milliseconds since 1970.
    pub recorded_ms: i64,
}

/// An event as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its place in the log.
    pub seq: Seq,
    /// Its scope.
    pub scope: String,
    /// Its number in its scope: 1, 2, 3 …
    pub n: u64,
    /// The digest of its scope up to and with it ([`plein_sens_shared::sync::next_digest`], from the empty text).
    pub digest: String,
    /// Its JSON.
    pub body: String,
    /// When it was recorded, in milliseconds since 1970.
    pub recorded_ms: i64,
}

/// What became of one command. Names no scope, so that nothing links a booking with a passport.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneReceipt {
    /// Its lane.
    pub lane: LaneId,
    /// The receipt that the device got, and gets again.
    pub receipt: Receipt,
    /// The command word for word where it was not understood; forgotten for all others.
    pub unread: Option<String>,
    /// When, in milliseconds since 1970.
    pub recorded_ms: i64,
}

/// What somebody on the staff has changed, for the list of who did what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTrace {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// Their name.
    pub by: String,
    /// What.
    pub subject: String,
}

/// Everything that one transaction writes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Batch {
    /// Events in order.
    pub events: Vec<NewEvent>,
    /// Receipts in order.
    pub receipts: Vec<LaneReceipt>,
    /// What is kept and erased beside the log, in order.
    pub contacts: Vec<Change>,
    /// Who did it, where somebody on the staff did. A log in memory keeps none.
    pub traces: Vec<NewTrace>,
}

/// The last event of a scope.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tip {
    /// Its number; 0 for a scope without events.
    pub n: u64,
    /// Its digest; empty for a scope without events.
    pub digest: String,
}

/// The backups of a log, numbered 1, 2, 3 …
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backups {
    /// How many were begun.
    pub begun: u64,
    /// The newest that was read back and found whole: everything that was in the log before it began is in it.
    pub whole: Option<u64>,
}

/// Why the log could not do it. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// Somebody else wrote in between: catch up and decide again.
    #[error("the log is at {head}, not at {expected}")]
    Moved {
        /// Where the caller thought it was.
        expected: Seq,
        /// Where it is.
        head: Seq,
    },
    /// The disk is full: make room, then everything goes on by itself.
    #[error("no room left on the disk of the server")]
    Full,
    /// Any other fault of the storage.
    #[error("the storage failed: {0}")]
    Storage(String),
}

/// Another way to the same log, for whoever keeps snapshots while the writer goes on writing.
pub trait Keeper: Send {
    /// As [`Log::read_after`].
    fn read_after(&self, seq: Seq, limit: u32) -> Result<Vec<Row>, LogError>;
    /// As [`Log::snapshot`].
    fn snapshot(&self, format: u32) -> Result<Option<(Seq, String)>, LogError>;
    /// As [`Log::save_snapshot`].
    fn save_snapshot(&mut self, seq: Seq, format: u32, state: &str) -> Result<(), LogError>;
}

/// An append-only log with its receipts.
pub trait Log: Send {
    /// The life of this log.
    fn lineage(&self) -> Lineage;
    /// The place of the last event; 0 for none.
    fn head(&self) -> Result<Seq, LogError>;
    /// Writes a batch in one durable transaction, if the log is still where the caller thinks.
    fn append(&mut self, expected: Seq, batch: &Batch) -> Result<Seq, LogError>;
    /// Events after a place, in order, at most `limit`.
    fn read_after(&self, seq: Seq, limit: u32) -> Result<Vec<Row>, LogError>;
    /// Events of one scope after a number, in order, at most `limit`.
    fn read_scope(&self, scope: &str, after_n: u64, limit: u32) -> Result<Vec<Row>, LogError>;
    /// The last event of a scope.
    fn tip(&self, scope: &str) -> Result<Tip, LogError>;
    /// The digest of a scope at a number; none where there is no such number. At 0 it is the empty text.
    fn digest_at(&self, scope: &str, n: u64) -> Result<Option<String>, LogError>;
    /// The last number received of a lane; 0 for none.
    fn received_to(&self, lane: &LaneId) -> Result<u64, LogError>;
    /// The receipt at a number of a lane.
    fn receipt(&self, lane: &LaneId, n: u64) -> Result<Option<Receipt>, LogError>;
    /// The receipt of a wish, in whichever lane.
    fn receipt_of(&self, intent: &IntentId) -> Result<Option<Receipt>, LogError>;
    /// Remembers that numbers of a lane are missing, in no transaction with anything else. It is a hint for people and
    /// promises nothing; a log that stands before another for a while (a test's) may leave it out.
    fn note_gap(&mut self, _gap: &Gap) -> Result<(), LogError> {
        Ok(())
    }
    /// What is missing now, what was seen last first.
    fn gaps(&self) -> Result<Vec<Gap>, LogError> {
        Ok(Vec::new())
    }
    /// Keeps a snapshot of the whole state at a place, in the place of the one before.
    fn save_snapshot(&mut self, seq: Seq, format: u32, state: &str) -> Result<(), LogError>;
    /// The newest snapshot of this format.
    fn snapshot(&self, format: u32) -> Result<Option<(Seq, String)>, LogError>;
    /// Another way to it, for keeping snapshots beside the writer; none where they are kept at the end only.
    fn keeper(&self) -> Result<Option<Box<dyn Keeper>>, LogError> {
        Ok(None)
    }
    /// The sealed contact kept beside a scope.
    fn contact(&self, scope: &str) -> Result<Option<Sealed>, LogError>;
    /// The scopes beside which a contact is kept.
    fn contacts(&self) -> Result<BTreeSet<String>, LogError>;
    /// Erases every contact whose scope nobody has touched since a moment (milliseconds since 1970); how many they were.
    fn expire_contacts(&mut self, before_ms: i64) -> Result<u64, LogError>;
    /// Sets all receipts from before a moment aside for ever (milliseconds since 1970).
    fn forget_receipts(&mut self, before_ms: i64) -> Result<u64, LogError>;
    /// How far it is backed up, as every program that has it open sees it at once.
    fn backups(&self) -> Result<Backups, LogError>;
    /// Notes durably that a backup begins, and numbers it.
    fn begin_backup(&mut self) -> Result<u64, LogError>;
    /// Notes durably that a backup was read back and found whole.
    fn backup_is_whole(&mut self, number: u64) -> Result<(), LogError>;
}
