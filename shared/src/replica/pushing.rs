//! Sending: one lane a request, in order, until a receipt names each command.

use super::disk::{delete_pending, put_lineage, put_pending, put_spare};
use super::{Pending, Replica, Spare, Stage, Write};
use crate::client::is_ours;
use crate::context::Context;
use crate::id::{LaneId, Lineage};
use crate::map::{Map, sorted};
use crate::mutant::{self, Mutant};
use crate::sync::{MAX_COMMANDS, Outcome, PROTOCOL, Push, PushAnswer, hash};

/// How much of the bodies of one push may weigh, in bytes, with their quotes doubled; below what a server takes.
const MAX_PUSH: usize = 512 * 1024;

impl Replica {
    /// What is to be sent now: for each lane its first commands. Each travels in a request of its own.
    pub fn pushes(&self) -> Vec<Push> {
        let kept = || self.outbox.iter().filter(|pending| pending.stage == Stage::Kept);
        let lanes: Map<&LaneId, ()> = kept().map(|pending| (&pending.lane, ())).collect();
        let push = |lane: &LaneId| {
            let rows = sorted(kept().filter(|pending| pending.lane == *lane), |a, b| a.n.cmp(&b.n));
            let from_n = rows.first()?.n;
            // A gap here (a row that this version cannot read) ends the batch.
            let in_a_row = rows.iter().zip(0..).take_while(|(pending, place)| pending.n - from_n == *place);
            let mut room = MAX_PUSH;
            let fits = |pending: &&Pending| {
                let first = room == MAX_PUSH;
                // A body travels as a text inside a text: each of its quotes is two bytes, and more.
                let taken = room.checked_sub(2 * pending.envelope.body.len());
                room = taken.unwrap_or_default();
                first || taken.is_some()
            };
            let rows = in_a_row.take(MAX_COMMANDS).map(|(pending, _)| *pending).take_while(fits);
            let commands = rows.map(|pending| pending.envelope.clone()).collect();
            Some(Push {
                protocol: PROTOCOL,
                lineage: self.lineage.clone(),
                lane: lane.clone(),
                from_n,
                commands,
                sent_ms: None,
            })
        };
        lanes.keys().copied().filter_map(push).collect()
    }

    /// Takes the answer to a push in. A command leaves the state "kept here" only by a receipt with its number, intent
    /// and hash; an answer without our token changes nothing. `fresh` names a new lane, should one be needed.
    pub fn pushed(&mut self, context: &Context, answer: &PushAnswer, fresh: LaneId) -> Vec<Write> {
        if !is_ours(&answer.token) {
            return Vec::new();
        }
        let mut writes = self.meet_lineage(&answer.lineage);
        for receipt in &answer.receipts {
            let named = |pending: &&mut Pending| {
                pending.lane == answer.lane
                    && pending.n == receipt.n
                    && (pending.envelope.intent == receipt.intent || mutant::is(Mutant::MatchNumberOnly))
                    && pending.stage == Stage::Kept
            };
            let Some(pending) = self.outbox.iter_mut().find(named) else { continue };
            if hash(&pending.envelope) != receipt.hash && !mutant::is(Mutant::MatchNumberOnly) {
                continue;
            }
            pending.stage = match &receipt.outcome {
                Outcome::Done => Stage::Received,
                Outcome::Refused { refusal } => Stage::Refused { refusal: refusal.clone() },
                Outcome::Unreadable => Stage::Unreadable,
            };
            if let Some(spare) = Spare::of(pending, context, answer.held_by_backup) {
                writes.push(put_spare(&spare));
                self.spares.push(spare);
            }
            // Nobody waits here any more for what became of it.
            let needed = pending.shown || pending.is_needed();
            writes.push(if needed { put_pending(pending) } else { delete_pending(pending) });
        }
        self.outbox.retain(|pending| pending.shown || pending.is_needed());
        let cannot_supply = |first: u64| {
            let mut kept = self.outbox.iter().filter(|row| row.lane == answer.lane && row.stage == Stage::Kept);
            kept.all(|row| row.n != first)
        };
        if answer.forked_at.is_some() || answer.missing_from.is_some_and(cannot_supply) {
            writes.extend(self.relane(&answer.lane, fresh));
        }
        writes.extend(self.drop_idle_lanes());
        self.replay(context);
        writes
    }

    /// Notes the life of the server's log. In a new life every scope starts anew, at the next pull, and what was
    /// received in the one before is sent again.
    pub(super) fn meet_lineage(&mut self, lineage: &Lineage) -> Vec<Write> {
        if self.lineage.as_ref() == Some(lineage) {
            return Vec::new();
        }
        let mut writes = vec![put_lineage(lineage)];
        if self.lineage.replace(lineage.clone()).is_some() && mutant::is(Mutant::WipeOnNewLife) {
            writes.extend(self.outbox.drain(..).map(|pending| delete_pending(&pending)));
        }
        writes.extend(self.send_again());
        writes
    }
}
