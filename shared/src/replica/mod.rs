//! What a device holds: the scopes that it may read, its own pending commands replayed on top, what it still has to send.
//! Pure: every change comes with the [`Write`]s that the shell brings to disk before it is seen: or it never was.

#[cfg(test)]
mod device_tests;
mod disk;
mod export;
mod lanes;
mod pulling;
mod pushing;
mod sealed;
mod spares;
#[cfg(test)]
mod tests;
mod unkept;
mod unread;
mod vouchers;

pub use disk::{Damage, Write};
pub use export::Export;
pub use pulling::Pulled;
pub use sealed::{SealedRow, for_everybody, is_in_clear};
pub use spares::Spare;

use crate::command::{Command, decide};
use crate::contact::Sealed;
use crate::context::Context;
use crate::event::Scope;
use crate::id::{IntentId, LaneId, Lineage};
use crate::map::Map;
use crate::mutant::{self, Mutant};
use crate::refusal::Refusal;
use crate::state::State;
use crate::sync::{Cursor, Envelope};
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// How far a command has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// Kept on this device, not yet received by the centre.
    Kept,
    /// Received by the centre; shown until the device has pulled what came of it.
    Received,
    /// Refused by the centre, with the reason: shown until the person has read it.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// Not understood by the centre, and kept there and here word for word.
    Unreadable,
}

read_tagged!(Stage, "stage"; Kept {}, Received {}, Refused { refusal }, Unreadable {});

/// A command in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pending {
    /// What travels.
    pub envelope: Envelope,
    /// In which lane.
    pub lane: LaneId,
    /// Under which number.
    pub n: u64,
    /// Its place among all commands of this device.
    pub order: u64,
    /// How far it has come.
    #[serde(flatten)]
    pub stage: Stage,
    /// Whether it still concerns the person in front of the device; a kiosk forgets that, and sends all the same.
    pub shown: bool,
}

read_struct!(Pending { envelope, lane, n, order, shown } flat { stage });

impl Pending {
    /// The command, if this version can read it (a pending row may be of another version).
    pub fn command(&self) -> Option<Command> {
        Command::read(&self.envelope.body)
    }

    /// The scope that tells what became of it, if the command can be read and has one.
    pub fn home(&self) -> Option<Scope> {
        self.command()?.home()
    }

    /// Whether it is needed where nobody looks at it: it is still to be sent, or what it took from the device itself is
    /// not yet known from the centre.
    fn is_needed(&self) -> bool {
        let spends = || self.command().is_some_and(|command| command.spends().is_some());
        self.stage == Stage::Kept || self.stage == Stage::Received && spends()
    }
}

/// The lane of a scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Lane {
    id: LaneId,
    next_n: u64,
}

read_struct!(Lane { id, next_n });

/// Chance, drawn by the shell for one command.
#[derive(Debug, Clone)]
pub struct Draw {
    /// The wish's id.
    pub intent: IntentId,
    /// The lane's id, should a new one be needed.
    pub lane: LaneId,
    /// The nonce.
    pub nonce: String,
}

/// A device's own copy of what concerns it.
#[derive(Debug, Clone, Default)]
pub struct Replica {
    lineage: Option<Lineage>,
    followed: Map<Scope, Option<Cursor>>,
    confirmed: State,
    outbox: Vec<Pending>,
    spares: Vec<Spare>,
    /// What people who have gone left on a device that everybody uses.
    sealed: Vec<SealedRow>,
    vouchers: Map<Scope, String>,
    lanes: Map<Scope, Lane>,
    shown: State,
    /// Events of unknown kinds.
    unread: Map<Scope, Vec<String>>,
    /// Scopes to ask for from their beginning.
    anew: Map<Scope, ()>,
    /// Scopes that stand here as they do not stand on disk, which had no room.
    unkept: Map<Scope, ()>,
    /// The last scope of the last question that was answered, while others are still to be asked for.
    turn: Option<Scope>,
}

impl Replica {
    /// A new device: it follows what the town tells everybody.
    pub fn new() -> Self {
        Self { followed: Map::from([(Scope::Programme, None), (Scope::Directory, None)]), ..Self::default() }
    }

    /// What pages draw from: what is confirmed, with this device's own commands on top.
    pub fn state(&self) -> &State {
        &self.shown
    }

    /// What the centre has confirmed: the same without this device's own commands.
    pub fn confirmed(&self) -> &State {
        &self.confirmed
    }

    /// The life of the server's log, once known.
    pub fn lineage(&self) -> Option<&Lineage> {
        self.lineage.as_ref()
    }

    /// Whether the public programme has ever arrived.
    pub fn has_programme(&self) -> bool {
        self.followed.get(&Scope::Programme).is_some_and(Option::is_some)
    }

    /// Everything in the outbox, in the order of the taps.
    pub fn outbox(&self) -> &[Pending] {
        &self.outbox
    }

    /// Keeps a command, if it can be granted as far as this device knows.
    pub fn record(
        &mut self,
        context: &Context,
        draw: Draw,
        command: &Command,
    ) -> Result<(IntentId, Vec<Write>), Refusal> {
        self.record_sealed(context, draw, command, None)
    }

    /// The same, with what travels with it for the town's office alone.
    pub fn record_sealed(
        &mut self,
        context: &Context,
        draw: Draw,
        command: &Command,
        sealed: Option<Sealed>,
    ) -> Result<(IntentId, Vec<Write>), Refusal> {
        let events = decide(&self.shown, context, command)?;
        let (lane, n, mut writes) = self.take_number(command, draw.lane);
        let envelope = Envelope {
            intent: draw.intent.clone(),
            happened_ms: command.noted_ms(context.happened_ms),
            nonce: draw.nonce,
            body: command.body(),
            sealed,
        };
        let order = self.next_order();
        let shown = !matches!(command.home(), Some(Scope::Lease(_)));
        let pending = Pending { envelope, lane, n, order, stage: Stage::Kept, shown };
        writes.push(disk::put_pending(&pending));
        self.outbox.push(pending);
        let touched =
            events.iter().map(crate::event::Event::scope).chain(command.home().filter(|home| !home.is_personal()));
        for scope in touched.filter(Scope::is_own) {
            writes.extend(self.follow(scope));
        }
        for event in &events {
            self.shown.evolve(event);
        }
        Ok((draw.intent, writes))
    }

    /// Whether something in the outbox takes from this scope of the device.
    pub fn spends(&self, scope: &Scope) -> bool {
        let open = self.outbox.iter().filter_map(|pending| pending.command()?.spends());
        let sealed = self.taken().into_iter().map(|event| event.scope());
        open.chain(sealed).any(|spent| spent == *scope)
    }

    /// Forgets the person in front of the device, and drops the copies of what the centre has received. What they did and
    /// is not received yet is still sent; nobody sees it here any more.
    pub fn forget_person(&mut self, context: &Context) -> Vec<Write> {
        let mut writes = Vec::new();
        for pending in self.outbox.iter_mut().filter(|pending| pending.shown) {
            pending.shown = false;
            let needed = pending.is_needed() && !mutant::is(Mutant::ForgetWithPerson);
            writes.push(if needed { disk::put_pending(pending) } else { disk::delete_pending(pending) });
        }
        self.outbox.retain(|pending| pending.is_needed() && !mutant::is(Mutant::ForgetWithPerson));
        if !mutant::is(Mutant::KeepSpares) {
            writes.extend(self.forget_spares());
        }
        let private: Vec<Scope> = self.followed.keys().filter(|scope| scope.is_personal()).cloned().collect();
        writes.extend(private.iter().map(|scope| self.drop_scope(scope)));
        writes.extend(self.drop_vouchers());
        self.replay(context);
        writes
    }

    /// Puts a refusal away that the person has read.
    pub fn put_away(&mut self, intent: &IntentId) -> Vec<Write> {
        let read = |pending: &Pending| {
            pending.envelope.intent == *intent && matches!(pending.stage, Stage::Refused { .. } | Stage::Unreadable)
        };
        let mut writes: Vec<Write> =
            self.outbox.iter().filter(|pending| read(pending)).map(disk::delete_pending).collect();
        self.outbox.retain(|pending| !read(pending));
        writes.extend(self.hide_spares(|spare| spare.envelope.intent == *intent));
        writes
    }

    /// Computes what is shown: the confirmed state, then every command that is kept or just received, decided again. One
    /// that no longer applies changes nothing. Of one that is not shown, only what it takes from the device itself counts.
    fn replay(&mut self, context: &Context) {
        self.shown = self.confirmed.clone();
        for event in self.taken() {
            self.shown.evolve(&event);
        }
        for pending in &self.outbox {
            let hidden = pending.stage == Stage::Received && mutant::is(Mutant::HideReceived);
            if hidden || !matches!(pending.stage, Stage::Kept | Stage::Received) {
                continue;
            }
            let Some(command) = pending.command().filter(|command| pending.shown || command.spends().is_some()) else {
                continue;
            };
            let then = Context { happened_ms: pending.envelope.happened_ms, ..context.clone() };
            let events = decide(&self.shown, &then, &command).into_iter().flatten();
            for event in events.filter(|event| pending.shown || !event.scope().is_personal()) {
                self.shown.evolve(&event);
            }
        }
    }
}
