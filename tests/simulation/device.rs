//! One device: a real replica, its rows on a disk that can refuse, and a clock that can be years wrong.

use crate::mutant::{Mutant, false_answer};
use crate::server::start;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, LaneId, Lineage, PassportId};
use plein_sens_shared::replica::{Draw, Replica, Write};
use plein_sens_shared::sync::{Outcome, Pull, PullAnswer, PushAnswer};
use std::collections::BTreeMap;

/// What became of a tap, as the person was told.
pub enum Tapped {
    /// Kept.
    Kept,
    /// Refused at once.
    Refused,
    /// Not kept, and said so: the disk refused.
    NotKept,
}

/// A phone, tablet or kiosk.
pub struct Device {
    pub replica: Replica,
    rows: BTreeMap<String, String>,
    pub passport: PassportId,
    skew_ms: i64,
    /// How far each scope was when last seen, in which life of the server: there it never goes back.
    seen: BTreeMap<Scope, (Lineage, u64)>,
    pub disk_full: bool,
    pub went_back: Vec<String>,
}

impl Device {
    /// A new device, fresh from its box.
    pub fn new(passport: PassportId, skew_ms: i64) -> Self {
        Self {
            replica: Replica::new(),
            rows: BTreeMap::new(),
            passport,
            skew_ms,
            seen: BTreeMap::new(),
            disk_full: false,
            went_back: Vec::new(),
        }
    }

    fn context(&self, now_ms: i64) -> Context {
        let now_ms = now_ms + self.skew_ms;
        Context { now_ms, now: start(), happened_ms: now_ms, role: Role::Person, knowledge: Knowledge::OwnScopes }
    }

    /// As the store does it: on disk first, then in sight.
    fn change<T>(&mut self, change: impl FnOnce(&mut Replica) -> (T, Vec<Write>)) -> Option<T> {
        let mut next = self.replica.clone();
        let (value, writes) = change(&mut next);
        if self.disk_full && !writes.is_empty() {
            return None;
        }
        for write in writes {
            match write {
                Write::Put { key, value } => drop(self.rows.insert(key, value)),
                Write::Delete { key } => drop(self.rows.remove(&key)),
            }
        }
        self.replica = next;
        Some(value)
    }

    /// A person taps.
    pub fn tap(&mut self, now_ms: i64, draw: Draw, command: &Command) -> Tapped {
        let context = self.context(now_ms);
        let kept = self.change(|replica| match replica.record(&context, draw, command) {
            Ok((intent, writes)) => (Ok(intent), writes),
            Err(refusal) => (Err(refusal), Vec::new()),
        });
        match kept {
            Some(Ok(_)) => Tapped::Kept,
            Some(Err(_)) => Tapped::Refused,
            None => Tapped::NotKept,
        }
    }

    /// An answer to a push has arrived.
    pub fn pushed(&mut self, now_ms: i64, answer: &PushAnswer, fresh: &LaneId, mutant: Option<Mutant>) {
        let context = self.context(now_ms);
        let refused = answer.receipts.iter().any(|receipt| matches!(receipt.outcome, Outcome::Refused { .. }));
        self.change(|replica| ((), replica.pushed(&context, answer, fresh.clone())));
        if mutant == Some(Mutant::DropOnTrouble) && refused {
            for behind in self.replica.pushes().into_iter().filter(|push| push.lane == answer.lane) {
                let answer = false_answer(&behind, &answer.lineage);
                self.change(|replica| ((), replica.pushed(&context, &answer, fresh.clone())));
            }
        }
    }

    /// An answer to a pull has arrived.
    pub fn pulled(
        &mut self,
        now_ms: i64,
        asked: &Pull,
        awaited: &[IntentId],
        answer: &PullAnswer,
        mutant: Option<Mutant>,
    ) {
        let context = self.context(now_ms);
        let before = self.rows.clone();
        self.change(|replica| ((), replica.pulled(&context, asked, awaited, answer).writes));
        if mutant == Some(Mutant::CursorFirst) {
            self.keep_old_snapshots(&before);
        }
        for wanted in self.replica.pull().scopes {
            let Some(cursor) = wanted.cursor else { continue };
            let seen = self.seen.insert(wanted.scope.clone(), (cursor.lineage.clone(), cursor.n));
            if seen.as_ref().is_some_and(|(life, n)| *life == cursor.lineage && *n > cursor.n) {
                self.went_back.push(format!("{} went back from {seen:?} to {}", wanted.scope, cursor.n));
            }
        }
    }

    fn keep_old_snapshots(&mut self, before: &BTreeMap<String, String>) {
        for (key, value) in &mut self.rows {
            let Some(old) = before.get(key).filter(|_| key.starts_with("scope/")) else { continue };
            let (mut new, old): (serde_json::Value, serde_json::Value) =
                (serde_json::from_str(value).expect("our own row"), serde_json::from_str(old).expect("our own row"));
            if !old["cursor"].is_null() {
                new["snapshot"] = old["snapshot"].clone();
                *value = new.to_string();
            }
        }
    }

    /// The tab is closed and opened again.
    pub fn restart(&mut self, now_ms: i64, mutant: Option<Mutant>) {
        if mutant == Some(Mutant::ForgetOutbox) {
            self.rows.retain(|key, _| !key.starts_with("outbox/"));
        }
        let (replica, damage) = Replica::load(self.rows.clone(), &self.context(now_ms));
        assert!(damage.rows.is_empty(), "a row of our own could not be read: {damage:?}");
        self.replica = replica;
    }
}
