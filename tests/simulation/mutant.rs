//! Deliberate mistakes, each at a real seam. A simulation that does not catch them proves nothing.

/// One mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutant {
    /// A device takes a captive portal's 200 for an acknowledgement.
    TrustPortal,
    /// A command sent again is a new wish: the server cannot know it.
    ResendAsNew,
    /// The server answers before its commit is durable, and stops.
    AnswerBeforeCommit,
    /// A device that restarts forgets its outbox.
    ForgetOutbox,
    /// A device saves where it is in a scope without what it read there.
    CursorFirst,
    /// A command that the server refuses or misses is dropped with everything behind it in its lane.
    DropOnTrouble,
}

impl Mutant {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::TrustPortal,
        Self::ResendAsNew,
        Self::AnswerBeforeCommit,
        Self::ForgetOutbox,
        Self::CursorFirst,
        Self::DropOnTrouble,
    ];
}
