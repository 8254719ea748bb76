//! What must hold on a device after each change.

use super::Device;
use crate::reading::is_staff;
use plein_sens_shared::command::Command;
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::id::{IntentId, Lineage};
use plein_sens_shared::replica::{Pending, Stage};
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{News, Pull, PullAnswer, PushAnswer, next_digest};
use plein_sens_shared::workshops::booking::Standing;
use serde_json::Value;
use std::collections::BTreeSet;

/// Whether a state shows what a command asks for; none where that cannot be said of this command.
#[allow(clippy::match_wildcard_for_single_variants, reason = "a new command does not wait for the storm to tap it")]
fn shows(state: &State, command: &Command) -> Option<bool> {
    match command {
        Command::CheckIn(command) => {
            let passport = state.passports.get(&command.passport);
            Some(passport.is_some_and(|passport| passport.stops.contains_key(&command.stop)))
        }
        Command::SignUp(command) => {
            let booking = state.bookings.get(&command.booking);
            Some(booking.is_some_and(|booking| booking.details.is_some()))
        }
        Command::Withdraw(command) => {
            let details = state.bookings.get(&command.booking)?.details.as_ref()?;
            Some(details.standing == Standing::Withdrawn)
        }
        Command::AskForHelp(command) => {
            let request = state.requests.get(&command.request);
            Some(request.is_some_and(|request| request.details.is_some()))
        }
        Command::WithdrawRequest(command) => Some(!state.requests.get(&command.request)?.is_open()),
        _ => None,
    }
}

fn is_waiting(pending: &Pending) -> bool {
    pending.shown && matches!(pending.stage, Stage::Kept | Stage::Received)
}

impl Device {
    /// What a person did is in sight until its receipt says otherwise.
    pub(super) fn watch(&mut self, tab: usize) {
        let replica = &self.tabs[tab].replica;
        if !replica.has_programme() {
            return;
        }
        for pending in replica.outbox().iter().filter(|pending| is_waiting(pending)) {
            let hidden = pending.command().is_some_and(|command| shows(replica.state(), &command) == Some(false));
            if hidden {
                let (name, body, stage) = (&self.name, &pending.envelope.body, &pending.stage);
                self.wrong.push(format!("[14] {name}: {body} is {stage:?}, and not in sight"));
            }
        }
    }

    /// What is received and still in the outbox, to be given to [`watch_held`](Self::watch_held).
    pub(super) fn held(&self) -> Vec<Command> {
        let received = |pending: &&Pending| pending.shown && pending.stage == Stage::Received;
        self.replica().outbox().iter().filter(received).filter_map(Pending::command).collect()
    }

    /// What is home is in sight.
    pub(super) fn watch_held(&mut self, held: Vec<Command>) {
        let left = self.held();
        self.home.extend(held.iter().filter(|command| !left.contains(command)).cloned());
        for command in held {
            if self.replica().has_programme() && shows(self.replica().state(), &command) == Some(false) {
                self.wrong.push(format!("[14] {}: {} was received, and is gone from sight", self.name, command.body()));
            }
        }
    }

    /// What came home is in sight after a restart, also before the next pull.
    pub(super) fn watch_home(&mut self) {
        let followed: Vec<Scope> = self.replica().pull().scopes.into_iter().map(|wanted| wanted.scope).collect();
        for command in std::mem::take(&mut self.home) {
            let is_followed = command.home().is_some_and(|scope| followed.contains(&scope));
            if is_followed && shows(self.replica().state(), &command) == Some(false) {
                self.wrong.push(format!("[6] {}: {} was here, and is gone after a restart", self.name, command.body()));
            }
        }
    }

    /// No scope goes back or is forgotten unasked, and what was not understood is noted.
    pub(super) fn watch_scopes(&mut self, asked: &Pull, before: &Pull, answer: &PullAnswer) {
        let now = self.replica().pull();
        let stale: Vec<Scope> = self.replica().stale().cloned().collect();
        for wanted in &before.scopes {
            let Some(was) = &wanted.cursor else { continue };
            let scope = &wanted.scope;
            let news = answer.scopes.iter().find(|(other, _)| other == scope).map(|(_, news)| news);
            let is = now.scopes.iter().find(|other| other.scope == *scope).and_then(|other| other.cursor.as_ref());
            match (is, news) {
                (None, Some(News::Gone)) => {}
                (None, _) => self.wrong.push(format!("[14] {}: {scope} was at {}, and is forgotten", self.name, was.n)),
                (Some(is), _) if is.lineage != was.lineage => {}
                (Some(is), _) if is.n < was.n => {
                    self.wrong.push(format!("[14] {}: {scope} went back from {} to {}", self.name, was.n, is.n));
                }
                (Some(is), Some(News::Ok { events, .. })) if is.n > was.n => {
                    let unknown = events.iter().any(|body| Event::read(scope, body).is_none());
                    if unknown && !stale.contains(scope) {
                        self.wrong.push(format!("[19] {}: {scope} holds what it does not know, unsaid", self.name));
                    }
                    if unknown && !self.disk_full {
                        self.unknown.insert(scope.clone());
                    }
                }
                // One's own question, answered with what follows: it is taken, whatever is in it.
                (Some(is), Some(News::Ok { events, cursor })) if cursor.n == is.n + events.len() as u64 => {
                    let unknown = events.iter().any(|body| Event::read(scope, body).is_none());
                    let digest = events.iter().fold(was.digest.clone(), |digest, body| next_digest(&digest, body));
                    let follows = digest == cursor.digest && was.lineage == cursor.lineage;
                    if unknown && follows && asked.scopes.contains(wanted) {
                        self.wrong.push(format!("[19] {}: {scope} stays where something unknown begins", self.name));
                    }
                }
                (Some(_), _) => {}
            }
        }
    }

    /// The answer to a question from before the device was where it is changes nothing.
    pub(super) fn watch_late(&mut self, asked: &Pull, before: &Pull, answer: &PullAnswer) {
        let now = self.replica().pull();
        for (scope, news) in &answer.scopes {
            let (News::Ok { cursor, .. } | News::Reset { cursor, .. }) = news else { continue };
            let place = |pull: &Pull| pull.scopes.iter().find(|wanted| wanted.scope == *scope).cloned();
            let is_late = place(asked) != place(before);
            let is_taken = place(&now).is_some_and(|here| here.cursor.as_ref() == Some(cursor));
            if is_late && is_taken && place(before) != place(&now) {
                self.wrong.push(format!("[14] {}: {scope} was set to {} by a late answer", self.name, cursor.n));
            }
        }
    }

    /// A restart forgets in no scope that there was something unknown.
    pub(super) fn watch_unknown(&mut self) {
        for scope in self.unknown.clone() {
            if self.replica().pull().scopes.iter().all(|wanted| wanted.scope != scope) {
                self.unknown.remove(&scope);
            } else if self.replica().stale().all(|stale| *stale != scope) {
                self.wrong.push(format!("[19] {}: {scope} held something unknown until a restart", self.name));
            }
        }
    }

    /// What waits to be sent.
    pub(super) fn waiting(&self) -> Vec<IntentId> {
        let waits = self.replica().outbox().iter().filter(|pending| pending.stage == Stage::Kept);
        waits.map(|pending| pending.envelope.intent.clone()).collect()
    }

    /// What waited still waits, whatever has happened.
    pub(super) fn watch_outbox(&mut self, waiting: &[IntentId], what: &str) {
        let now = self.waiting();
        for intent in waiting.iter().filter(|intent| !now.contains(intent)) {
            self.wrong.push(format!("[11] {}: {intent} waited to be sent, and {what} took it away", self.name));
        }
    }

    /// However many tabs wrote it: no two wishes that wait in an outbox stand under one number of one lane.
    pub(super) fn watch_numbers(&mut self) {
        let outbox = self.rows.iter().filter(|(key, _)| key.starts_with("outbox/"));
        let rows = outbox.filter_map(|(_, row)| serde_json::from_str::<Value>(row).ok());
        // What has its receipt keeps the number that it had, also when its lane is made again.
        let waiting = rows.filter(|row| row["stage"] == "kept");
        let mut taken = BTreeSet::new();
        let mut numbers = waiting.map(|row| (row["lane"].to_string(), row["n"].to_string()));
        if let Some((lane, n)) = numbers.find(|number| !taken.insert(number.clone())) {
            self.wrong.push(format!("[23] {}: lane {lane} has two wishes under number {n}", self.name));
        }
    }

    /// What an answer to a push does not name still waits: a fork gives new numbers, not new names.
    pub(super) fn watch_pushed(&mut self, waiting: &[IntentId], life: Option<&Lineage>, answer: &PushAnswer) {
        let now = self.waiting();
        let named = |intent: &IntentId| answer.receipts.iter().any(|receipt| receipt.intent == *intent);
        let number = match (life == Some(&answer.lineage), answer.forked_at.or(answer.missing_from)) {
            (false, _) => 11,
            (true, Some(_)) => 13,
            (true, None) => 4,
        };
        for intent in waiting.iter().filter(|intent| !now.contains(intent) && !named(intent)) {
            self.wrong.push(format!("[{number}] {}: {intent} waited, and went without a receipt", self.name));
        }
    }

    /// After a reset a scope is what was sent of it, and nothing else.
    pub(super) fn watch_reset(&mut self, before: &Pull, answer: &PullAnswer) {
        for (scope, news) in &answer.scopes {
            let News::Reset { snapshot, cursor } = news else { continue };
            let is_at = |pull: &Pull| {
                let here = pull.scopes.iter().find(|wanted| wanted.scope == *scope);
                here.and_then(|wanted| wanted.cursor.as_ref()) == Some(cursor)
            };
            if self.disk_full || is_at(before) || !is_at(&self.replica().pull()) {
                continue;
            }
            let mut whole = State::default();
            if whole.restore(scope, snapshot).is_err() {
                continue;
            }
            let row = self.rows.get(&format!("scope/{scope}")).map(String::as_str).unwrap_or_default();
            let row: serde_json::Value = serde_json::from_str(row).unwrap_or_default();
            if row["snapshot"] != whole.snapshot(scope).as_str() {
                self.wrong.push(format!("[10] {}: {scope} was reset to {snapshot}, and holds {row}", self.name));
            }
        }
    }

    /// What may not be read any more goes at the answer that says so.
    pub(super) fn watch_gone(&mut self, asked: &Pull, answer: &PullAnswer) {
        let now = self.replica().pull();
        for wanted in asked.scopes.iter().filter(|wanted| now.scopes.contains(wanted)) {
            if answer.scopes.iter().any(|(scope, news)| *scope == wanted.scope && *news == News::Gone) {
                self.wrong.push(format!("[21] {}: {} was taken back, and is still here", self.name, wanted.scope));
            }
        }
    }

    /// Which scopes of staff are still on this device, in memory or on disk.
    pub fn staff_scopes(&self) -> Vec<String> {
        let staff = |name: &str| Scope::try_from(name.to_owned()).is_ok_and(|scope| is_staff(&scope));
        let followed = self.replica().pull().scopes.into_iter().map(|wanted| wanted.scope.to_string());
        let on_disk = self.rows.keys().filter_map(|key| key.strip_prefix("scope/")).map(str::to_owned);
        let state = self.replica().state();
        let ledgers = state.ledgers.keys().map(|id| Scope::Workshop(id.clone()).to_string());
        let stops = state.stops.keys().map(|id| Scope::Stop(id.clone()).to_string());
        let in_sight = ledgers.chain(stops);
        followed.chain(on_disk).filter(|name| staff(name)).chain(in_sight).collect()
    }
}
