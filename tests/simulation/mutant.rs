//! Deliberate mistakes, each at a real seam. A simulation that does not catch them proves nothing.
//!
//! Those that can only be made inside the core or the back end stand there, behind the feature `mutants`; those of a
//! shell are made here, in the simulation's own shells.

use plein_sens_shared::id::Lineage;
pub use plein_sens_shared::mutant::Mutant as Inside;
use plein_sens_shared::sync::{Outcome, Push, PushAnswer, Receipt, TOKEN, hash};

/// One mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mutant {
    /// Of the core or the back end.
    Inside(Inside),
    /// Of a shell.
    Shell(Shell),
}

/// A mistake of a shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    /// The server answers before its commit is durable, and stops.
    AnswerBeforeCommit,
    /// A tab counts on from what it last read, whatever another tab has written since.
    CountInMemory,
    /// A device saves where it is in a scope without what it read there.
    CursorFirst,
    /// A device that is refused one command drops everything behind it in its lane.
    DropOnTrouble,
    /// A device that restarts forgets its outbox.
    ForgetOutbox,
    /// A device that failed some times waits for a tap.
    GiveUp,
    /// The server's lineage comes back with its database.
    LineageInside,
    /// A device keeps its vouchers to itself.
    NeverShow,
    /// A command sent again is a new wish: the server cannot know it.
    ResendAsNew,
    /// A device takes any status of 400 or more for a final no.
    TrustError,
    /// A device takes any 2xx for an acknowledgement.
    TrustStatus,
}

/// An invariant of `docs/architecture.md` and a way to break it.
#[derive(Debug, Clone, Copy)]
pub struct Mistake {
    /// The number of the invariant.
    pub invariant: u8,
    /// How to break it.
    pub mutant: Mutant,
}

const fn inside(invariant: u8, mutant: Inside) -> Mistake {
    Mistake { invariant, mutant: Mutant::Inside(mutant) }
}

const fn shell(invariant: u8, mutant: Shell) -> Mistake {
    Mistake { invariant, mutant: Mutant::Shell(mutant) }
}

/// All of them, in the order of the invariants.
pub const MISTAKES: &[Mistake] = &[
    inside(1, Inside::DedupeOutside),
    shell(1, Shell::ResendAsNew),
    inside(2, Inside::CompareNumberOnly),
    inside(3, Inside::AcceptGaps),
    inside(4, Inside::StopAtRefusal),
    shell(4, Shell::DropOnTrouble),
    inside(5, Inside::MatchNumberOnly),
    shell(5, Shell::TrustError),
    inside(6, Inside::StateAhead),
    shell(6, Shell::CursorFirst),
    inside(7, Inside::NumberBefore),
    inside(8, Inside::GlobalCursor),
    inside(9, Inside::ResetStampedLate),
    inside(9, Inside::SavedStampedLate),
    inside(10, Inside::ResetUpserts),
    inside(11, Inside::ForgetWithPerson),
    inside(11, Inside::WipeOnNewLife),
    shell(11, Shell::ForgetOutbox),
    inside(12, Inside::AnyLife),
    inside(12, Inside::CountedTooEarly),
    inside(12, Inside::NoSpares),
    inside(12, Inside::SpareAsNew),
    inside(12, Inside::SparesDisordered),
    shell(12, Shell::LineageInside),
    shell(12, Shell::NeverShow),
    inside(13, Inside::RelaneAsNew),
    inside(14, Inside::HideReceived),
    inside(14, Inside::LateAnswer),
    inside(15, Inside::LooseSync),
    shell(15, Shell::AnswerBeforeCommit),
    inside(16, Inside::HashOrder),
    inside(17, Inside::DecideOutside),
    inside(17, Inside::GrowPastTheLine),
    inside(17, Inside::PassTheLine),
    inside(18, Inside::DeviceClockCloses),
    inside(18, Inside::TrustDeviceTime),
    inside(19, Inside::UnknownAborts),
    inside(19, Inside::UnknownSkipped),
    inside(19, Inside::UnreadInMemory),
    inside(20, Inside::OwnRowsOnly),
    inside(21, Inside::FilterTailsOnly),
    inside(21, Inside::KeepAfterGone),
    inside(21, Inside::KeepSpares),
    inside(22, Inside::NoTombs),
    inside(22, Inside::StaysInJournal),
    inside(22, Inside::TombsInside),
    inside(22, Inside::UnsaltedHash),
    shell(23, Shell::CountInMemory),
    shell(24, Shell::GiveUp),
    inside(25, Inside::TrustToken),
    shell(25, Shell::TrustStatus),
];

impl Mutant {
    /// Its name, as in the code.
    pub fn name(self) -> String {
        match self {
            Self::Inside(mutant) => format!("{mutant:?}"),
            Self::Shell(mutant) => format!("{mutant:?}"),
        }
    }

    /// The mistake of a name.
    pub fn named(name: &str) -> Option<Self> {
        MISTAKES.iter().map(|mistake| mistake.mutant).find(|mutant| mutant.name() == name)
    }
}

/// Makes a mistake of the core or the back end from now on, on this thread.
pub fn make(mutant: Option<Mutant>) {
    plein_sens_shared::mutant::make(match mutant {
        Some(Mutant::Inside(mutant)) => Some(mutant),
        Some(Mutant::Shell(_)) | None => None,
    });
}

/// An answer in our own form that claims that everything was received.
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
