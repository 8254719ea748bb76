//! How a command comes in that its device cannot read: sealed whole to the town's key, by a kiosk whose person has gone.

use crate::contact::Sealed;
use crate::id::{LaneId, Lineage};
use crate::sync::{Envelope, Push, next_digest};
use crate::written::read_struct;
use serde::Serialize;

/// The longest sealed push that travels, in bytes as written: more than any that was made here.
pub const MAX_PUSH_SEALED: usize = 96 * 1024;

/// One sealed command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PushSealed {
    /// The version that the device speaks.
    pub protocol: u32,
    /// A [`Push`] of one command, with spaces behind it, sealed.
    pub sealed: Sealed,
}

read_struct!(PushSealed { protocol, sealed });

/// The answer, sent only after the durable commit. What became of the command is not told: nobody is there to hear it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PushSealedAnswer {
    /// [`TOKEN`](crate::sync::TOKEN): this really is our server.
    pub token: String,
    /// The log's life.
    pub lineage: Lineage,
    /// The name of what was received: done, refused, or kept word for word.
    pub received: String,
}

read_struct!(PushSealedAnswer { token, lineage, received });

impl PushSealed {
    /// By what an answer names it.
    pub fn name(&self) -> String {
        next_digest("", &self.sealed.bytes)
    }
}

/// The same command in a lane of its own, for where its number fits no more: what came before it was lost, or the server
/// is another life. A device would give it a new lane; nobody can there, so the server does, always the same one.
pub fn in_own_lane(push: &Push) -> Option<Push> {
    let [Envelope { intent, .. }] = push.commands.as_slice() else { return None };
    let lane = LaneId::try_from(next_digest(push.lane.as_str(), intent.as_str())).ok()?;
    Some(Push { lane, from_n: 1, ..push.clone() })
}
