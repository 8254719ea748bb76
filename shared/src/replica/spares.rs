//! Copies of what the centre has received, kept until a verified backup of the centre holds it: if the centre comes back
//! from an older backup, they are sent again under the same intents, so that each has its effect once. Nobody sees
//! them; a person who has gone is not remembered by them.

use super::disk::{delete_spare, put_lane, put_pending, put_spare};
use super::{Lane, Pending, Replica, Stage, Write};
use crate::context::Context;
use crate::event::Scope;
use crate::id::{IntentId, LaneId};
use crate::map::{Map, sorted};
use crate::mutant::{self, Mutant};
use crate::sync::{Envelope, next_digest};
use crate::written::read_struct;
use serde::Serialize;

/// The longest that a copy is kept where no backup is made, in milliseconds: thirty days.
const LONGEST_MS: i64 = 30 * 24 * 3_600_000;

/// A copy of a command that the centre has received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spare {
    /// What travelled.
    pub envelope: Envelope,
    /// In which lane.
    pub lane: LaneId,
    /// Its place among all commands of this device.
    pub order: u64,
    /// Whether it would still concern the person in front of the device.
    pub shown: bool,
    /// When the receipt came, by this device's clock, in milliseconds since 1970.
    pub received_ms: i64,
    /// Every backup from this number on holds it; none where the centre did not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_by_backup: Option<u64>,
}

read_struct!(Spare { envelope, lane, order, shown, received_ms, held_by_backup });

impl Spare {
    /// The copy of a command that has just been received; none of one that was refused and had no effect. A refusal
    /// that says *it is already so* counts as an effect: whoever made it so may be gone when the centre has forgotten.
    pub(super) fn of(pending: &Pending, context: &Context, held_by_backup: Option<u64>) -> Option<Self> {
        // Whoever did it has gone and wants to be forgotten, or it is nobody's: no copy.
        let tally = || pending.command().is_some_and(|command| command.is_tally());
        if !pending.shown || mutant::is(Mutant::NoSpares) || tally() {
            return None;
        }
        let shown = match &pending.stage {
            Stage::Received | Stage::Unreadable => true,
            Stage::Refused { refusal } if refusal.is_already_so() => false,
            Stage::Kept | Stage::Refused { .. } => return None,
        };
        let (envelope, lane, order) = (pending.envelope.clone(), pending.lane.clone(), pending.order);
        Some(Self { envelope, lane, order, shown, received_ms: context.now_ms, held_by_backup })
    }

    fn back(self) -> Pending {
        let Self { mut envelope, lane, mut order, shown, .. } = self;
        if mutant::is(Mutant::SpareAsNew) {
            let before = u128::from_str_radix(envelope.intent.as_str(), 16).unwrap_or_default();
            envelope.intent = IntentId::from_bits(!before);
        }
        if mutant::is(Mutant::SparesDisordered) {
            order = u64::MAX - order;
        }
        Pending { envelope, lane, n: 0, order, stage: Stage::Kept, shown }
    }
}

impl Replica {
    /// Copies of what the centre has received, kept in case it must be sent again.
    pub fn spares(&self) -> &[Spare] {
        &self.spares
    }

    /// A place behind everything that this device still knows to have sent.
    pub(super) fn next_order(&self) -> u64 {
        let pending = self.outbox.iter().map(|pending| pending.order);
        let sealed = self.sealed.iter().map(|row| row.order);
        pending.chain(self.spares.iter().map(|spare| spare.order)).chain(sealed).max().map_or(0, |last| last + 1)
    }

    /// Drops the copies that a backup holds, and those that are too old.
    pub(super) fn drop_spares(&mut self, context: &Context, newest_backup: Option<u64>) -> Vec<Write> {
        let is_held =
            |spare: &Spare| matches!((spare.held_by_backup, newest_backup), (Some(by), Some(newest)) if by <= newest);
        let done = |spare: &Spare| is_held(spare) || context.now_ms - spare.received_ms > LONGEST_MS;
        let writes = self.spares.iter().filter(|spare| done(spare)).map(delete_spare).collect();
        self.spares.retain(|spare| !done(spare));
        writes
    }

    /// Drops all copies: their person wants nothing left here, more than to be brought back.
    pub(super) fn forget_spares(&mut self) -> Vec<Write> {
        std::mem::take(&mut self.spares).iter().map(delete_spare).collect()
    }

    /// From now on these concern nobody in front of the device.
    pub(super) fn hide_spares(&mut self, which: impl Fn(&Spare) -> bool) -> Vec<Write> {
        let shown = self.spares.iter_mut().filter(|spare| spare.shown && which(spare));
        shown
            .map(|spare| {
                spare.shown = false;
                put_spare(spare)
            })
            .collect()
    }

    /// The centre may have lost what it had received: all of that is to be sent again, in new lanes. What it still has,
    /// it knows by the intents.
    pub(super) fn send_again(&mut self) -> Vec<Write> {
        let mut writes = Vec::new();
        let spares = std::mem::take(&mut self.spares);
        let mut back = !spares.is_empty();
        for pending in &mut self.outbox {
            let kept_twice = spares.iter().any(|spare| spare.envelope.intent == pending.envelope.intent);
            if kept_twice || matches!(pending.stage, Stage::Received | Stage::Unreadable) {
                pending.stage = Stage::Kept;
                back = true;
            }
        }
        for spare in spares {
            writes.push(delete_spare(&spare));
            if self.outbox.iter().all(|pending| pending.envelope.intent != spare.envelope.intent) {
                self.outbox.push(spare.back());
            }
        }
        if back {
            let order = |pending: &Pending| (pending.order, pending.envelope.happened_ms);
            self.outbox = sorted(std::mem::take(&mut self.outbox), |a, b| order(a).cmp(&order(b)));
            writes.extend(self.renumber());
        }
        writes
    }

    /// Gives everything that is to be sent its place in new lanes, one for each scope, in the order of the taps. The
    /// lanes' names follow from what is in them: two tabs that do this at once do the same.
    fn renumber(&mut self) -> Vec<Write> {
        let salt = self.lineage.as_ref().map(ToString::to_string).unwrap_or_default();
        let (mut writes, mut lanes, mut homes) =
            (Vec::new(), Map::<String, Lane>::default(), Map::<Scope, String>::default());
        for pending in self.outbox.iter_mut().filter(|pending| pending.stage == Stage::Kept) {
            let home = pending.home();
            let group = home.as_ref().map_or_else(|| pending.lane.to_string(), Scope::to_string);
            let name = next_digest(&salt, pending.envelope.intent.as_str());
            let id = LaneId::try_from(name).unwrap_or_else(|_| pending.lane.clone());
            let lane = lanes.or_insert(group.clone(), Lane { id, next_n: 1 });
            (pending.lane, pending.n) = (lane.id.clone(), lane.next_n);
            lane.next_n += 1;
            writes.push(put_pending(pending));
            if let Some(home) = home {
                homes.insert(home, group);
            }
        }
        for (home, group) in &homes {
            let Some(lane) = lanes.get(group) else { continue };
            writes.push(put_lane(home, lane));
            self.lanes.insert(home.clone(), lane.clone());
        }
        writes
    }
}
