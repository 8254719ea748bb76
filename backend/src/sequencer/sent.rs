//! A push with what can be known of it without the state: read and hashed beside the writer, by whoever brings it.

use plein_sens_shared::command::Command;
use plein_sens_shared::context::Role;
use plein_sens_shared::sync::{Envelope, Push, hash};

/// A push, read.
pub struct Sent {
    /// Who sends it.
    pub(super) role: Role,
    /// Whom the list of who did what names; nobody for people.
    pub(super) by: Option<String>,
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
        Self { role, by: None, read: push.commands.iter().map(read).collect(), push }
    }

    /// The same of somebody on the staff: what they change is written down with their name, in the same transaction.
    #[must_use]
    pub fn signed(self, by: &str) -> Self {
        Self { by: Some(by.to_owned()), ..self }
    }
}
