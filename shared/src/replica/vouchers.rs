//! The vouchers that the town gave for what this device follows: kept beside it, forgotten with it, and shown by the
//! device itself where the town no longer has what it vouched for.

use super::disk::{delete_voucher, put_voucher};
use super::{Pending, Replica, Stage, Write};
use crate::event::Scope;
use crate::state::State;
use crate::sync::PullAnswer;

impl Replica {
    /// The town's voucher for a scope that this device follows, as it came.
    pub fn voucher(&self, scope: &Scope) -> Option<&str> {
        self.vouchers.get(scope).map(String::as_str)
    }

    /// Vouchers for what the town has lost: it was asked, and there is nothing; and nothing waits here that would bring
    /// it back.
    pub fn vouchers_to_show(&self) -> Vec<(Scope, String)> {
        let nothing = State::default();
        // What the town has refused of it brings nothing back.
        let waits = |pending: &Pending| matches!(pending.stage, Stage::Kept | Stage::Received);
        let is_lost = |scope: &Scope| {
            // A town that has ever recorded something of it has not lost it: it was taken back there.
            self.followed.get(scope).is_some_and(|cursor| cursor.as_ref().is_some_and(|cursor| cursor.n == 0))
                && self.confirmed.snapshot(scope) == nothing.snapshot(scope)
                && self
                    .outbox
                    .iter()
                    .filter(|pending| waits(pending))
                    .all(|pending| pending.home().as_ref() != Some(scope))
        };
        let lost = self.vouchers.iter().filter(|(scope, _)| is_lost(scope));
        lost.map(|(scope, voucher)| (scope.clone(), voucher.clone())).collect()
    }

    pub(super) fn take_vouchers(&mut self, answer: &PullAnswer) -> Vec<Write> {
        let mut writes = Vec::new();
        for (scope, voucher) in &answer.vouchers {
            if self.followed.contains_key(scope) {
                writes.push(put_voucher(scope, voucher));
                self.vouchers.insert(scope.clone(), voucher.clone());
            }
        }
        writes
    }

    /// Drops the vouchers of what is no longer followed.
    pub(super) fn drop_vouchers(&mut self) -> Vec<Write> {
        let gone: Vec<Scope> =
            self.vouchers.keys().filter(|scope| !self.followed.contains_key(*scope)).cloned().collect();
        gone.iter()
            .map(|scope| {
                self.vouchers.remove(scope);
                delete_voucher(scope)
            })
            .collect()
    }
}
