//! The sequencer: drops what it has already received, decides the rest on its state, brings all of it to the log in
//! one transaction, and only then answers. It calls the core's functions and knows no slice.

mod draft;
mod pull;

use crate::clock::Now;
use crate::log::{Gap, Log, LogError, NewEvent, Seq};
use crate::problem;
use draft::Draft;
use plein_sens_shared::command::{Command, decide};
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::id::LaneId;
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{
    Envelope, MAX_BODY, MAX_COMMANDS, Outcome, PROTOCOL, Problem, Push, PushAnswer, Receipt, TOKEN, hash,
};
use std::collections::BTreeSet;

/// The shape of a saved state; counted up whenever it changes, so that an older one is folded anew.
const STATE_FORMAT: u32 = 1;
/// How many events are read at once when starting.
const READ_AT_ONCE: u32 = 10_000;
/// How long ago a device may say that something happened, in milliseconds: eight days.
const OLDEST_FACT_MS: i64 = 8 * 24 * 3_600_000;

/// A town: its log, and the state that the log adds up to.
pub struct Town<L: Log> {
    log: L,
    state: State,
    seq: Seq,
    changed: BTreeSet<String>,
}

impl<L: Log> Town<L> {
    /// Starts from the log: the newest snapshot and what came after it.
    pub fn start(log: L) -> Result<Self, LogError> {
        let mut town = Self { log, state: State::default(), seq: 0, changed: BTreeSet::new() };
        town.rebuild()?;
        Ok(town)
    }

    fn rebuild(&mut self) -> Result<(), LogError> {
        let saved = self.log.snapshot(STATE_FORMAT)?;
        let read = saved.and_then(|(seq, state)| Some((seq, serde_json::from_str(&state).ok()?)));
        (self.seq, self.state) = read.unwrap_or_default();
        loop {
            let rows = self.log.read_after(self.seq, READ_AT_ONCE)?;
            let Some(last) = rows.last() else { return Ok(()) };
            self.seq = last.seq;
            for row in &rows {
                let event = Scope::try_from(row.scope.clone()).ok().and_then(|scope| Event::read(&scope, &row.body));
                if let Some(event) = event {
                    self.state.evolve(&event);
                } else {
                    // Kept word for word in the log; a newer program will know it.
                    tracing::warn!(seq = row.seq, "an event of a kind that this version does not know");
                }
            }
        }
    }

    /// Saves the state, so that the next start is quick.
    pub fn save(&mut self) -> Result<(), LogError> {
        let state = serde_json::to_string(&self.state).map_err(|error| LogError::Storage(error.to_string()))?;
        self.log.save_snapshot(self.seq, STATE_FORMAT, &state)
    }

    /// The log.
    pub fn log(&self) -> &L {
        &self.log
    }

    /// What the log adds up to.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The public scopes that have changed since this was last asked.
    pub fn take_changed(&mut self) -> BTreeSet<String> {
        std::mem::take(&mut self.changed)
    }

    /// The town's own commands, all or none.
    pub fn announce(&mut self, now: Now, commands: Vec<Command>) -> Result<(), Announcing> {
        let mut draft = Draft::default();
        for command in commands {
            if let Err(refusal) = self.decide(now, now.ms, Role::Town, &command, &mut draft) {
                self.rebuild()?;
                return Err(Announcing::Refused(refusal));
            }
        }
        self.commit(draft)?;
        Ok(())
    }

    /// Receives all that waits in one transaction; answers each push after the commit.
    pub fn receive(&mut self, now: Now, pushes: &[Push]) -> Vec<Result<PushAnswer, Problem>> {
        let mut draft = Draft::default();
        let taken: Vec<_> = pushes.iter().map(|push| self.take(now, push, &mut draft)).collect();
        match self.commit(draft) {
            Ok(()) => taken,
            Err(error) => {
                let problem = problem::of_log(&error);
                if let Err(error) = self.rebuild() {
                    tracing::error!(%error, "the state could not be read again; it will be at the next push");
                }
                taken.into_iter().map(|_| Err(problem.clone())).collect()
            }
        }
    }

    /// One transaction; nothing to write is nothing to do.
    fn commit(&mut self, draft: Draft) -> Result<(), LogError> {
        if draft.is_empty() {
            return Ok(());
        }
        let (batch, public) = draft.into_batch();
        self.seq = self.log.append(self.seq, &batch)?;
        self.changed.extend(public);
        Ok(())
    }

    fn take(&mut self, now: Now, push: &Push, draft: &mut Draft) -> Result<PushAnswer, Problem> {
        check(push)?;
        let stored = |error: LogError| problem::of_log(&error);
        let last =
            draft.received_to(&push.lane).map_or_else(|| self.log.received_to(&push.lane), Ok).map_err(stored)?;
        let mut answer = PushAnswer {
            token: TOKEN.to_owned(),
            lineage: self.log.lineage(),
            lane: push.lane.clone(),
            received_to: last,
            receipts: Vec::new(),
            forked_at: None,
            missing_from: None,
        };
        if push.from_n > last + 1 {
            answer.missing_from = Some(last + 1);
            self.miss(now, &push.lane, last + 1, push.from_n - 1);
            return Ok(answer);
        }
        for (n, envelope) in (push.from_n..).zip(&push.commands) {
            let receipt = if n <= last {
                let held =
                    draft.receipt(&push.lane, n).map_or_else(|| self.log.receipt(&push.lane, n), |held| Ok(Some(held)));
                let same = |held: &Receipt| held.intent == envelope.intent && held.hash == hash(envelope);
                let Some(held) = held.map_err(stored)?.filter(same) else {
                    tracing::warn!(n, "another body under a number that is already received: a copied device");
                    answer.forked_at = Some(n);
                    break;
                };
                held
            } else {
                self.take_new(now, &push.lane, n, envelope, draft).map_err(stored)?
            };
            answer.received_to = answer.received_to.max(n);
            answer.receipts.push(receipt);
        }
        Ok(answer)
    }

    /// Remembers what is missing, for whoever watches over the server.
    fn miss(&mut self, now: Now, lane: &LaneId, from_n: u64, to_n: u64) {
        let gap = Gap { lane: lane.clone(), from_n, to_n, seen_ms: now.ms };
        tracing::warn!(sends = gap.sends(), "sends of a device are missing");
        if let Err(error) = self.log.note_gap(&gap) {
            tracing::warn!(%error, "what is missing could not be remembered");
        }
    }

    /// A number that was never received: an intent that was keeps its outcome; a new one is decided.
    fn take_new(
        &mut self,
        now: Now,
        lane: &LaneId,
        n: u64,
        envelope: &Envelope,
        draft: &mut Draft,
    ) -> Result<Receipt, LogError> {
        let known = match draft.receipt_of(&envelope.intent) {
            Some(known) => Some(known),
            None => self.log.receipt_of(&envelope.intent)?,
        };
        let mut unread = None;
        let outcome = match (known, Command::read(&envelope.body)) {
            (Some(known), _) => known.outcome,
            (None, None) => {
                unread = Some(envelope.body.clone());
                Outcome::Unreadable
            }
            (None, Some(command)) => {
                let happened_ms = envelope.happened_ms.clamp(now.ms - OLDEST_FACT_MS, now.ms);
                match self.decide(now, happened_ms, Role::Person, &command, draft) {
                    Ok(()) => Outcome::Done,
                    Err(refusal) => Outcome::Refused { refusal },
                }
            }
        };
        let receipt = Receipt { n, intent: envelope.intent.clone(), hash: hash(envelope), outcome };
        draft.received(lane.clone(), receipt.clone(), unread, now.ms);
        Ok(receipt)
    }

    fn decide(
        &mut self,
        now: Now,
        happened_ms: i64,
        role: Role,
        command: &Command,
        draft: &mut Draft,
    ) -> Result<(), Refusal> {
        let context = Context { now_ms: now.ms, now: now.moment, happened_ms, role, knowledge: Knowledge::Everything };
        for event in decide(&self.state, &context, command)? {
            self.state.evolve(&event);
            let scope = event.scope();
            let public = scope.is_public();
            draft.happened(NewEvent { scope: scope.to_string(), body: event.body(), recorded_ms: now.ms }, public);
        }
        Ok(())
    }
}

/// What cannot be a push at all.
fn check(push: &Push) -> Result<(), Problem> {
    if push.protocol != PROTOCOL {
        return Err(problem::upgrade());
    }
    if push.commands.is_empty() || push.from_n == 0 {
        return Err(problem::malformed("aucun envoi, ou un numéro 0"));
    }
    let too_long = |envelope: &Envelope| envelope.body.len() > MAX_BODY || envelope.nonce.len() > 64;
    if push.commands.len() > MAX_COMMANDS || push.commands.iter().any(too_long) {
        return Err(problem::too_large());
    }
    if push.from_n > u64::from(u32::MAX) {
        return Err(problem::malformed("un numéro trop grand"));
    }
    Ok(())
}

/// Why the town's own programme was not announced.
#[derive(Debug, thiserror::Error)]
pub enum Announcing {
    /// A part of it is against the rules.
    #[error("a part of the programme is refused: {0:?}")]
    Refused(Refusal),
    /// The log failed.
    #[error(transparent)]
    Log(#[from] LogError),
}
