//! What devices and the server say to each other, and the small decisions both must take alike.
//!
//! A device pushes numbered commands in lanes and pulls the events of scopes. Upload never waits for download. Nothing
//! but a [`Receipt`] that names intent, number and hash takes a command out of an outbox: no status, no bare 200.

mod clock;
mod digest;
mod sealed;

pub use digest::{awaiting, hash, next_digest};
pub(crate) use digest::{passport_of, tie};
pub use sealed::{MAX_PUSH_SEALED, PushSealed, PushSealedAnswer, in_own_lane};

use crate::contact::Sealed;
use crate::event::Scope;
use crate::id::{IntentId, LaneId, Lineage};
use crate::refusal::Refusal;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// The version of this conversation. A server that no longer speaks a device's version answers `upgrade`.
pub const PROTOCOL: u32 = 1;

/// What an answer must carry to be ours: a captive portal's 200 does not have it.
pub const TOKEN: &str = "plein-sens/1";

/// The most commands of one push.
pub const MAX_COMMANDS: usize = 50;

/// The longest command, in bytes of its JSON.
pub const MAX_BODY: usize = 16 * 1024;

/// The most scopes of one pull.
pub const MAX_SCOPES: usize = 50;

/// The most events of one scope in one answer; a device farther behind gets a snapshot.
pub const MAX_EVENTS: u64 = 500;

/// A command on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Envelope {
    /// The wish, once for ever.
    pub intent: IntentId,
    /// When the person did it, by the device's clock, in milliseconds since 1970.
    pub happened_ms: i64,
    /// Random, so that the hash of a guessable body cannot be guessed.
    pub nonce: String,
    /// The command's JSON, word for word: the hash is of these bytes.
    pub body: String,
    /// What travels with it for the town's office alone; it never enters an event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Sealed>,
}

read_struct!(Envelope { intent, happened_ms, nonce, body, sealed });

/// Commands of one lane, numbered from `from_n` without gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Push {
    /// The version that the device speaks.
    pub protocol: u32,
    /// The life of the log that the device knows: a server of another decides nothing of this, and says which it is. So
    /// nobody who missed a restore speaks of what is not there again yet. None as long as the device knows none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lineage: Option<Lineage>,
    /// Which lane.
    pub lane: LaneId,
    /// The number of the first command.
    pub from_n: u64,
    /// The commands.
    pub commands: Vec<Envelope>,
    /// What the device's clock says at the moment of sending: how wrong it is, the server knows by its own. None where nothing
    /// in it says when it happened more finely than its day: then no clock tells which device sends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_ms: Option<i64>,
}

read_struct!(Push { protocol, lineage, lane, from_n, commands, sent_ms });

/// What became of a command; the same for ever, however often it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// Recorded.
    Done,
    /// Refused, with the reason for the person.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// Kept word for word, but of a kind that the server does not know: the app is newer than the server, or broken.
    Unreadable,
}

read_tagged!(Outcome, "outcome"; Done {}, Refused { refusal }, Unreadable {});

/// The durable acknowledgement of one command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// Which number in the lane.
    pub n: u64,
    /// Which wish.
    pub intent: IntentId,
    /// The hash of what was received.
    pub hash: String,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: Outcome,
}

read_struct!(Receipt { n, intent, hash } flat { outcome });

/// The answer to a push, sent only after the durable commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PushAnswer {
    /// [`TOKEN`]: this really is our server.
    pub token: String,
    /// The log's life.
    pub lineage: Lineage,
    /// Which lane.
    pub lane: LaneId,
    /// The last number that the server holds of this lane.
    pub received_to: u64,
    /// One for each command of this push that the server holds.
    pub receipts: Vec<Receipt>,
    /// The first number at which the server holds another body: that command did not run and is parked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forked_at: Option<u64>,
    /// The first number that the server misses before these: send from there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing_from: Option<u64>,
    /// Every backup from this number on holds what is received here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_by_backup: Option<u64>,
}

read_struct!(PushAnswer { token, lineage, lane, received_to, receipts, forked_at, missing_from, held_by_backup });

/// How far a device is in a scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cursor {
    /// In which life of the log.
    pub lineage: Lineage,
    /// The number of the last event that it holds.
    pub n: u64,
    /// The digest of all events up to there.
    pub digest: String,
}

read_struct!(Cursor { lineage, n, digest });

/// One scope that a device wants to follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wanted {
    /// Which.
    pub scope: Scope,
    /// How far it is; none at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
}

read_struct!(Wanted { scope, cursor });

/// A request for what is new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pull {
    /// The version that the device speaks.
    pub protocol: u32,
    /// Which scopes.
    pub scopes: Vec<Wanted>,
    /// Names the commands whose outcome the device waits to see, if any, so that only it can read it ([`awaiting`]).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awaiting: Option<String>,
}

read_struct!(Pull { protocol, scopes, awaiting });

/// One of the six answers about a scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum News {
    /// The events since the cursor.
    Ok {
        /// Their bodies, in order.
        events: Vec<String>,
        /// Where the device now is.
        cursor: Cursor,
    },
    /// Start anew from this snapshot: the cursor was of another life, or far behind, or there was none.
    Reset {
        /// The whole scope.
        snapshot: String,
        /// Where the device now is.
        cursor: Cursor,
    },
    /// The device claims to know more than there is: it drops the scope and asks again.
    Ahead,
    /// The device's past is not the server's: it drops the scope and asks again.
    Forked,
    /// This scope is not (or no longer) to be read: the device forgets it.
    Gone,
    /// The device is too old to understand this scope: it keeps what it has and reloads the app. No server says so yet
    /// (whoever is too old for all scopes is told by a [`Problem`]); devices understand it already, so that one can.
    Upgrade,
}

read_tagged!(News, "answer"; Ok { events, cursor }, Reset { snapshot, cursor }, Ahead {}, Forked {}, Gone {}, Upgrade {});

/// The answer to a pull.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PullAnswer {
    /// [`TOKEN`].
    pub token: String,
    /// The log's life.
    pub lineage: Lineage,
    /// One for each scope asked for, in the same order.
    pub scopes: Vec<(Scope, News)>,
    /// The number of the newest backup that was read back and found whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newest_backup: Option<u64>,
    /// The town's [voucher](crate::voucher) for each private scope in which there is something new.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vouchers: Vec<(Scope, String)>,
    /// As it was asked: so that an answer from before, which somebody kept and gives again, brings nothing home.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awaiting: Option<String>,
}

read_struct!(PullAnswer { token, lineage, scopes, newest_backup, awaiting } default { vouchers });

/// A request that could not be served at all: always with what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What kind: `malformed`, `too_large`, `too_many`, `upgrade`, `storage_full`, `not_found`, `internal`,
    /// `unopened`.
    pub code: String,
    /// What happened and what to do, in French, for whoever reads it.
    pub detail: String,
}

read_struct!(Problem { code, detail });

/// How a cursor meets the server's scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    /// Send the events after this number.
    Continue(u64),
    /// Send a snapshot.
    Reset,
    /// Answer [`News::Ahead`].
    Ahead,
    /// Answer [`News::Forked`].
    Forked,
}

/// Decides how to answer a cursor, given the life of the log, the last number of the scope, and its digest at the
/// cursor's number (asked for only where there is one).
pub fn meet(
    cursor: Option<&Cursor>,
    lineage: &Lineage,
    tip: u64,
    digest_at: impl FnOnce(u64) -> Option<String>,
) -> Meeting {
    match cursor {
        None => Meeting::Reset,
        Some(cursor) if cursor.lineage != *lineage => Meeting::Reset,
        Some(cursor) if cursor.n > tip => Meeting::Ahead,
        Some(cursor) if digest_at(cursor.n).as_deref() != Some(&cursor.digest) => Meeting::Forked,
        Some(cursor) if tip - cursor.n > MAX_EVENTS => Meeting::Reset,
        Some(cursor) => Meeting::Continue(cursor.n),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_met_in_one_of_four_ways() {
        let life = Lineage::from_bits(1);
        let at = |n: u64, digest: &str| Some(Cursor { lineage: life.clone(), n, digest: digest.to_owned() });
        let check = |cursor: Option<Cursor>, tip: u64, expected: Meeting| {
            let met = meet(cursor.as_ref(), &life, tip, |_| Some("d".to_owned()));
            assert_eq!(met, expected, "{cursor:?} at {tip}");
        };
        check(None, 3, Meeting::Reset);
        check(at(3, "d"), 3, Meeting::Continue(3));
        check(at(4, "d"), 3, Meeting::Ahead);
        check(at(2, "e"), 3, Meeting::Forked);
        check(at(0, "d"), MAX_EVENTS, Meeting::Continue(0));
        check(at(0, "d"), MAX_EVENTS + 1, Meeting::Reset);
        let old = Cursor { lineage: Lineage::from_bits(2), n: 9, digest: "d".to_owned() };
        check(Some(old), 3, Meeting::Reset);
    }
}
