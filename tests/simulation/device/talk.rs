//! A device's talk with the centre: what it asks, what it makes of whatever comes back, and when it tries again. What
//! comes back goes through the real client.

use super::{Device, Told};
use crate::mutant::{Shell, false_answer};
use plein_sens_shared::client::{self, Unanswered, Wire};
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::replica::Stage;
use plein_sens_shared::sync::{News, Outcome, Pull, PullAnswer, Push, PushAnswer};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// How long until the next attempt after a first failure; doubled each time.
pub const FIRST_WAIT_MS: i64 = 1_000;
/// The longest wait between two attempts.
const LONGEST_WAIT_MS: i64 = 30_000;
/// After so many failures, [`Shell::GiveUp`] does.
const PATIENCE: u32 = 6;

/// What a device has asked, and what it must remember of that until the answer.
#[derive(Debug, Clone)]
pub enum Asked {
    /// Commands were sent.
    Push(Push),
    /// What is new was asked, while these were awaited.
    Pull(Pull, Vec<IntentId>),
}

/// A network that has already answered.
struct Canned(u16, String);

impl Wire for Canned {
    fn post(&self, _: &str, _: String) -> impl Future<Output = Option<(u16, String)>> {
        // The browser's own network turns a redirect into no answer at all.
        std::future::ready((!(300..400).contains(&self.0)).then(|| (self.0, self.1.clone())))
    }
}

/// What a future that waits for nothing comes to.
fn answered<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("a canned answer is there at once"),
    }
}

impl Device {
    /// What it would send now.
    pub fn pushes(&self) -> Vec<Asked> {
        self.replica().pushes().into_iter().map(Asked::Push).collect()
    }

    /// What it would ask now.
    pub fn pull(&self) -> Asked {
        Asked::Pull(self.replica().asks(), self.replica().awaited())
    }

    /// Something came back. Gives what is said to be received now, with its hash, for the judge; and whether it was
    /// understood.
    pub fn came_back(&mut self, now_ms: i64, asked: &Asked, status: u16, text: String, fresh: &LaneId) -> bool {
        let is_fine = match asked {
            Asked::Push(push) => {
                let answer = answered(client::push(&Canned(status, text), push));
                let answer = answer.or_else(|why| self.mistaken(push, status, why));
                answer.as_ref().is_ok_and(|answer| self.pushed(now_ms, answer, fresh).is_some())
            }
            Asked::Pull(pull, awaited) => {
                let answer = answered(client::pull(&Canned(status, text), pull));
                answer.as_ref().is_ok_and(|answer| self.pulled(now_ms, pull, awaited, answer).is_some())
            }
        };
        self.tried(now_ms, is_fine);
        is_fine
    }

    /// When to try again.
    pub fn tried(&mut self, now_ms: i64, is_fine: bool) {
        self.failures = if is_fine { 0 } else { self.failures + 1 };
        self.wait_ms = if is_fine { FIRST_WAIT_MS } else { (self.wait_ms * 2).min(LONGEST_WAIT_MS) };
        self.next_try_ms = now_ms + self.wait_ms;
        if self.makes(Shell::GiveUp) && self.failures >= PATIENCE {
            self.next_try_ms = i64::MAX;
        }
    }

    /// What a shell that trusts the status makes of it.
    fn mistaken(&self, push: &Push, status: u16, why: Unanswered) -> Result<PushAnswer, Unanswered> {
        let trusts = (self.makes(Shell::TrustStatus) && (200..300).contains(&status))
            || (self.makes(Shell::TrustError) && status >= 400);
        let lineage = self.replica().lineage().cloned().unwrap_or_else(|| Lineage::from_bits(0));
        if trusts { Ok(false_answer(push, &lineage)) } else { Err(why) }
    }

    fn pushed(&mut self, now_ms: i64, answer: &PushAnswer, fresh: &LaneId) -> Option<()> {
        let context = self.context(now_ms);
        self.meet(&answer.lineage);
        let (waiting, life) = (self.waiting(), self.replica().lineage().cloned());
        self.change(0, now_ms, |replica| ((), replica.pushed(&context, answer, fresh.clone())))?;
        let refused = answer.receipts.iter().any(|receipt| matches!(receipt.outcome, Outcome::Refused { .. }));
        if self.makes(Shell::DropOnTrouble) && refused {
            for behind in self.replica().pushes().into_iter().filter(|push| push.lane == answer.lane) {
                let answer = false_answer(&behind, &answer.lineage);
                self.change(0, now_ms, |replica| ((), replica.pushed(&context, &answer, fresh.clone())));
            }
        }
        self.watch_pushed(&waiting, life.as_ref(), answer);
        self.watch(0);
        Some(())
    }

    fn pulled(&mut self, now_ms: i64, asked: &Pull, awaited: &[IntentId], answer: &PullAnswer) -> Option<()> {
        let context = self.context(now_ms);
        let before = self.makes(Shell::CursorFirst).then(|| self.rows.clone());
        let held = self.held();
        let (cursors, is_behind) = (self.replica().pull(), self.tabs[0].is_behind);
        let life = self.replica().lineage().cloned();
        self.meet(&answer.lineage);
        let waiting = self.waiting();
        self.change(0, now_ms, |replica| ((), replica.pulled(&context, asked, awaited, answer).writes))?;
        if let Some(before) = before {
            self.keep_old_snapshots(&before);
        }
        let told_to = |news: &News| matches!(news, News::Ahead | News::Forked);
        if life.as_ref() == Some(&answer.lineage) && !answer.scopes.iter().any(|(_, news)| told_to(news)) {
            self.watch_scopes(asked, &cursors, answer);
            self.watch_held(held);
        }
        self.watch_gone(asked, answer);
        if !is_behind {
            self.watch_late(asked, &cursors, answer);
        }
        let is_new_life = life.as_ref() != Some(&answer.lineage);
        self.watch_outbox(&waiting, if is_new_life { "a new life" } else { "a pull" });
        self.watch_reset(&cursors, answer);
        self.watch(0);
        Some(())
    }

    /// In another life, what was home may be gone until it has been sent again.
    fn meet(&mut self, life: &Lineage) {
        if self.replica().lineage() != Some(life) {
            self.home.clear();
        }
    }

    /// Vouchers for what the centre has lost.
    pub fn lost(&self) -> Vec<String> {
        let shows = !self.makes(Shell::NeverShow);
        self.replica().vouchers_to_show().into_iter().filter(|_| shows).map(|(_, voucher)| voucher).collect()
    }

    /// A mistake: the rows of a scope get the new cursor and the old content.
    fn keep_old_snapshots(&mut self, before: &super::Rows) {
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

    /// Everything that left the state "kept here" without being in the book, as the judge asks after each answer.
    pub fn received(&self) -> impl Iterator<Item = (&IntentId, String)> {
        let left = self.replica().outbox().iter().filter(|pending| pending.stage != Stage::Kept);
        // What another release had heard was before this judge's time.
        let left = left.filter(|pending| !self.heard_before.contains(&pending.envelope.intent));
        left.map(|pending| (&pending.envelope.intent, plein_sens_shared::sync::hash(&pending.envelope)))
    }
}

impl Told {
    /// As a story says it.
    pub fn word(&self) -> String {
        match self {
            Self::Kept => "kept".to_owned(),
            Self::Refused(refusal) => format!("refused ({})", refusal.kind()),
            Self::NotKept => "not kept: its disk is full".to_owned(),
        }
    }
}
