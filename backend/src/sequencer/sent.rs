//! A push with what can be known of it without the state: read and hashed beside the writer, by whoever brings it.

use plein_sens_shared::command::Command;
use plein_sens_shared::context::Role;
use plein_sens_shared::sync::{Envelope, Push, hash};

/// A push, read.
pub struct Sent {
    /// Who sends it.
    pub(super) role: Role,
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

impl Sent {
    /// A push of somebody, read.
    pub fn by(role: Role, push: Push) -> Self {
        let read = |envelope: &Envelope| Read { hash: hash(envelope), command: Command::read(&envelope.body) };
        Self { role, read: push.commands.iter().map(read).collect(), push }
    }

    /// What each of its commands is about, where it is understood.
    pub fn subjects(&self) -> Vec<Option<String>> {
        self.read.iter().map(|read| read.command.as_ref().map(Command::subject)).collect()
    }
}
