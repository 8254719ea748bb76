//! What one transaction will write, and what it already knows of itself: two pushes that wait together may speak of
//! the same lane or the same intent.

use crate::clock::Now;
use crate::log::{Batch, LaneReceipt, NewEvent, NewTrace};
use crate::vault::Change;
use plein_sens_shared::id::{IntentId, LaneId};
use plein_sens_shared::sync::Receipt;
use std::collections::{BTreeMap, BTreeSet};

/// The draft of a transaction.
#[derive(Default)]
pub struct Draft {
    batch: Batch,
    lanes: BTreeMap<LaneId, BTreeMap<u64, usize>>,
    intents: BTreeMap<IntentId, usize>,
    public: BTreeSet<String>,
}

impl Draft {
    pub fn is_empty(&self) -> bool {
        self.batch.events.is_empty() && self.batch.receipts.is_empty()
    }

    /// The batch, and the public scopes that it changes.
    pub fn into_batch(self) -> (Batch, BTreeSet<String>) {
        (self.batch, self.public)
    }

    pub fn happened(&mut self, event: NewEvent, public: bool) {
        if public {
            self.public.insert(event.scope.clone());
        }
        self.batch.events.push(event);
    }

    pub fn contact(&mut self, change: Change) {
        self.batch.contacts.push(change);
    }

    /// Who changed what, where somebody on the staff did and it is about something that has a name.
    pub fn traced(&mut self, now: Now, by: Option<&str>, subject: String) {
        if let Some(by) = by.filter(|_| !subject.is_empty()) {
            self.batch.traces.push(NewTrace { at_ms: now.ms, by: by.to_owned(), subject });
        }
    }

    pub fn received(&mut self, lane: LaneId, receipt: Receipt, unread: Option<String>, recorded_ms: i64) {
        let place = self.batch.receipts.len();
        self.lanes.entry(lane.clone()).or_default().insert(receipt.n, place);
        self.intents.entry(receipt.intent.clone()).or_insert(place);
        self.batch.receipts.push(LaneReceipt { lane, receipt, unread, recorded_ms });
    }

    /// The last number of a lane in this draft, if it has any.
    pub fn received_to(&self, lane: &LaneId) -> Option<u64> {
        Some(*self.lanes.get(lane)?.last_key_value()?.0)
    }

    pub fn receipt(&self, lane: &LaneId, n: u64) -> Option<Receipt> {
        Some(self.batch.receipts[*self.lanes.get(lane)?.get(&n)?].receipt.clone())
    }

    pub fn receipt_of(&self, intent: &IntentId) -> Option<Receipt> {
        Some(self.batch.receipts[*self.intents.get(intent)?].receipt.clone())
    }
}
