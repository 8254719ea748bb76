//! Numbers and lanes: 1, 2, 3 … in a lane for each scope that the device writes to, so that no common counter links a
//! booking with a passport.

use super::disk::{delete_lane, put_lane, put_pending, put_sealed};
use super::{Lane, Pending, Replica, Stage, Write};
use crate::command::Command;
use crate::context::Context;
use crate::event::Scope;
use crate::id::{IntentId, LaneId};
use crate::map::Map;
use crate::mutant::{self, Mutant};

impl Replica {
    /// The next number in the lane of a command; `fresh` becomes the lane's id if there is none yet.
    pub(super) fn take_number(&mut self, command: &Command, fresh: LaneId) -> (LaneId, u64, Vec<Write>) {
        let Some(home) = command.home() else { return (fresh, 1, Vec::new()) };
        let lane = self.lanes.or_insert(home.clone(), Lane { id: fresh, next_n: 1 });
        let (id, n) = (lane.id.clone(), lane.next_n);
        lane.next_n += 1;
        let writes = vec![put_lane(&home, lane)];
        (id, n, writes)
    }

    /// Gives what is still to be sent in a lane new numbers in a new lane, under the same intents: after a fork (this
    /// device is a copy of another, or was copied), or when the server misses numbers that the device no longer has.
    pub(super) fn relane(&mut self, old: &LaneId, fresh: LaneId) -> Vec<Write> {
        let mut writes = Vec::new();
        let mut n = 0;
        for pending in self.outbox.iter_mut().filter(|row| row.lane == *old && row.stage == Stage::Kept) {
            n += 1;
            if mutant::is(Mutant::RelaneAsNew) {
                let mixed = u128::from_str_radix(fresh.as_str(), 16).unwrap_or_default().wrapping_mul(n.into());
                pending.envelope.intent = IntentId::from_bits(mixed);
            }
            pending.lane = fresh.clone();
            pending.n = n;
            writes.push(put_pending(pending));
        }
        let home = self.lanes.iter().find(|(_, lane)| lane.id == *old).map(|(scope, _)| scope.clone());
        if let Some(home) = home {
            let lane = Lane { id: fresh, next_n: n + 1 };
            writes.push(put_lane(&home, &lane));
            self.lanes.insert(home, lane);
        }
        writes
    }

    /// Takes over what another replica still has to send, under the same intents in new lanes: after the disk was wiped
    /// below an app that was open and still holds them. Of what it knew only what is public is taken over: whoever wiped
    /// may have meant it.
    pub fn rescue(&mut self, context: &Context, held: &Self, mut fresh: impl FnMut() -> LaneId) -> Vec<Write> {
        let mut writes = Vec::new();
        self.outbox = held.outbox.iter().filter(|pending| pending.stage == Stage::Kept).cloned().collect();
        self.lanes = held.lanes.clone();
        self.sealed.clone_from(&held.sealed);
        writes.extend(self.sealed.iter().map(put_sealed));
        let busy: Map<LaneId, ()> = self.outbox.iter().map(|pending| (pending.lane.clone(), ())).collect();
        for lane in busy.keys() {
            writes.extend(self.relane(lane, fresh()));
        }
        for (scope, cursor) in held.followed.iter().filter(|(scope, _)| scope.is_public()) {
            // Just written by this version, so it can be read; otherwise it is fetched anew.
            if self.confirmed.restore(scope, &held.confirmed.snapshot(scope)).is_ok() {
                self.followed.insert(scope.clone(), cursor.clone());
                self.found_unread(scope, held.unread(scope).to_vec());
                writes.push(self.put_scope(scope));
            }
        }
        let shown = held.outbox.iter().filter(|pending| pending.shown);
        let homes: Vec<Scope> = shown.filter_map(Pending::home).collect();
        for home in homes {
            writes.extend(self.follow(home));
        }
        self.drop_idle_lanes();
        self.replay(context);
        writes
    }

    /// Drops lanes that carry nothing and whose scope is no longer followed: they could only link what belongs apart.
    pub(super) fn drop_idle_lanes(&mut self) -> Vec<Write> {
        let busy: Vec<LaneId> = self.outbox.iter().map(|pending| pending.lane.clone()).collect();
        let idle = |scope: &Scope, lane: &Lane| !self.followed.contains_key(scope) && !busy.contains(&lane.id);
        let gone: Vec<Scope> =
            self.lanes.iter().filter(|(scope, lane)| idle(scope, lane)).map(|(scope, _)| scope.clone()).collect();
        gone.iter()
            .map(|scope| {
                self.lanes.remove(scope);
                delete_lane(scope)
            })
            .collect()
    }
}
