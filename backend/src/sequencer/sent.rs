//! A push with what can be known of it without the state: read and hashed beside the writer, by whoever brings it.

use plein_sens_shared::command::Command;
use plein_sens_shared::sync::{Envelope, Push, hash};

/// A push, read.
pub struct Sent {
    pub(super) push: Push,
    /// One for each of its commands.
    pub(super) read: Vec<Read>,
}

/// One command of it.
pub(super) struct Read {
    /// What its receipt names.
    pub hash: String,
    /// The command; none where it is not understood.
    pub command: Option<Command>,
}

impl From<Push> for Sent {
    fn from(push: Push) -> Self {
        let read = |envelope: &Envelope| Read { hash: hash(envelope), command: Command::read(&envelope.body) };
        Self { read: push.commands.iter().map(read).collect(), push }
    }
}
