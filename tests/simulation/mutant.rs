//! Deliberate mistakes, each at a real seam. A simulation that does not catch them proves nothing.

use plein_sens_shared::id::Lineage;
use plein_sens_shared::sync::{Outcome, Push, PushAnswer, Receipt, TOKEN, hash};

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
    /// A device that is refused one command drops everything behind it in its lane.
    DropOnTrouble,
    /// The server's lineage comes back with its database, so that no device notices.
    LineageInside,
}

impl Mutant {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::TrustPortal,
        Self::ResendAsNew,
        Self::AnswerBeforeCommit,
        Self::ForgetOutbox,
        Self::CursorFirst,
        Self::DropOnTrouble,
        Self::LineageInside,
    ];
}

/// An answer that claims that everything was received.
pub fn false_answer(push: &Push, lineage: &Lineage) -> PushAnswer {
    let receipts = (push.from_n..).zip(&push.commands).map(|(n, envelope)| Receipt {
        n,
        intent: envelope.intent.clone(),
        hash: hash(envelope),
        outcome: Outcome::Done,
    });
    PushAnswer {
        token: TOKEN.to_owned(),
        lineage: lineage.clone(),
        lane: push.lane.clone(),
        received_to: push.from_n + push.commands.len() as u64 - 1,
        receipts: receipts.collect(),
        forked_at: None,
        missing_from: None,
        held_by_backup: None,
    }
}
