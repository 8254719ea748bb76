//! The sequencer: drops what it has already received, decides the rest on its state, brings all of it to the log in
//! one transaction, and only then answers. It calls the core's functions and knows no slice.

mod bounds;
mod contacts;
mod draft;
mod honour;
mod opening;
mod passing;
mod pull;
pub(crate) mod saved;
mod sent;

use crate::clock::Now;
use crate::keeping::FEWEST;
use crate::log::{Gap, Log, LogError, Seq};
use crate::problem;
use crate::vault::Change;
use draft::Draft;
use plein_sens_shared::command::{Command, decide};
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::day::Moment;
use plein_sens_shared::id::LaneId;
use plein_sens_shared::mutant::{self, Mutant};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Envelope, Outcome, Problem, Push, PushAnswer, Receipt, TOKEN};
pub use sent::Sent;
use std::collections::BTreeSet;

/// How long ago a device may say that something happened, in milliseconds: eight days.
const OLDEST_FACT_MS: i64 = 8 * 24 * 3_600_000;

/// A town: its log, and the state that the log adds up to.
pub struct Town<L: Log> {
    log: L,
    state: State,
    seq: Seq,
    saved_at: Seq,
    fewest_to_save: Seq,
    changed: BTreeSet<String>,
    /// Up to which minute it was asked what time alone leads to.
    passed: Option<Moment>,
}

impl<L: Log> Town<L> {
    /// Starts from the log: the newest snapshot and what came after it.
    pub fn start(log: L) -> Result<Self, LogError> {
        let (state, changed, passed) = (State::default(), BTreeSet::new(), None);
        let mut town = Self { log, state, seq: 0, saved_at: 0, fewest_to_save: FEWEST, changed, passed };
        town.rebuild()?;
        Ok(town)
    }

    fn rebuild(&mut self) -> Result<(), LogError> {
        self.passed = None;
        let saved = self.log.snapshot(saved::FORMAT)?;
        self.saved_at = saved.as_ref().map_or(0, |(seq, _)| *seq);
        (self.seq, self.state) = saved::fold(saved, |seq, limit| self.log.read_after(seq, limit))?;
        Ok(())
    }

    /// Saves the state, so that the next start is quick.
    pub fn save(&mut self) -> Result<(), LogError> {
        let seq = self.seq + u64::from(mutant::is(Mutant::SavedStampedLate));
        self.log.save_snapshot(seq, saved::FORMAT, &saved::write(&self.state))?;
        self.saved_at = self.seq;
        Ok(())
    }

    /// The place of the last event that is in the state.
    pub fn seq(&self) -> Seq {
        self.seq
    }

    /// The place of the snapshot that it last started from or saved.
    pub fn saved_at(&self) -> Seq {
        self.saved_at
    }

    /// After how many events a snapshot is worth its work.
    pub fn fewest_to_save(&self) -> Seq {
        self.fewest_to_save
    }

    /// The same town, with snapshots after so many events.
    #[must_use]
    pub fn saving_after(self, fewest_to_save: Seq) -> Self {
        Self { fewest_to_save, ..self }
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
            if let Err(refusal) = self.decide(now, now.ms, Role::Town, &command, None, &mut draft) {
                self.rebuild()?;
                return Err(Announcing::Refused(refusal));
            }
        }
        self.commit(draft)?;
        Ok(())
    }

    /// Receives all that waits in one transaction, after what time alone has led to; answers each push after the
    /// commit. Nothing to receive is a tick of the clock.
    pub fn receive(&mut self, now: Now, pushes: &[Push]) -> Vec<Result<PushAnswer, Problem>> {
        let sent: Vec<Sent> = pushes.iter().cloned().map(|push| Sent::by(Role::Person, push)).collect();
        self.receive_sent(now, &sent)
    }

    /// The same for what was read beside the writer.
    pub fn receive_sent(&mut self, now: Now, all: &[Sent]) -> Vec<Result<PushAnswer, Problem>> {
        let mut draft = Draft::default();
        self.pass(now, &mut draft);
        let taken: Vec<_> = all.iter().map(|sent| self.take(now, sent, &mut draft)).collect();
        match self.commit(draft) {
            Ok(()) => {
                // Asked for after the commit: a backup that begins from now on holds it.
                let held_by_backup = self
                    .log
                    .backups()
                    .ok()
                    .map(|backups| backups.begun + u64::from(!mutant::is(Mutant::CountedTooEarly)));
                let told = |answer| PushAnswer { held_by_backup, ..answer };
                taken.into_iter().map(|answer| answer.map(told)).collect()
            }
            Err(error) => {
                let problem = problem::of_log(&error);
                taken.into_iter().map(|_| Err(problem.clone())).collect()
            }
        }
    }

    /// One transaction; nothing to write is nothing to do. What could not be written did not happen.
    fn commit(&mut self, draft: Draft) -> Result<(), LogError> {
        if draft.is_empty() {
            return Ok(());
        }
        let (batch, public) = draft.into_batch();
        self.seq = self.log.append(self.seq, &batch).inspect_err(|_| self.undo())?;
        self.changed.extend(public);
        if mutant::is(Mutant::DecideOutside) { self.rebuild() } else { Ok(()) }
    }

    fn undo(&mut self) {
        let rebuilt = if mutant::is(Mutant::StateAhead) { Ok(()) } else { self.rebuild() };
        if let Err(error) = rebuilt {
            tracing::error!(%error, "the state could not be read again; it will be at the next push");
        }
    }

    fn take(&mut self, now: Now, sent: &Sent, draft: &mut Draft) -> Result<PushAnswer, Problem> {
        let push = &sent.push;
        bounds::check(push)?;
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
            held_by_backup: None,
        };
        if push.lineage.as_ref().is_some_and(|known| *known != answer.lineage) && !mutant::is(Mutant::AnyLife) {
            return Ok(answer);
        }
        if push.from_n > last + 1 && !mutant::is(Mutant::AcceptGaps) {
            answer.missing_from = Some(last + 1);
            self.miss(now, &push.lane, last + 1, push.from_n - 1);
            return Ok(answer);
        }
        for ((n, envelope), read) in (push.from_n..).zip(&push.commands).zip(&sent.read) {
            let receipt = if n <= last {
                let held =
                    draft.receipt(&push.lane, n).map_or_else(|| self.log.receipt(&push.lane, n), |held| Ok(Some(held)));
                let same = |held: &Receipt| {
                    (held.intent == envelope.intent && held.hash == read.hash) || mutant::is(Mutant::CompareNumberOnly)
                };
                let Some(held) = held.map_err(stored)?.filter(same) else {
                    tracing::warn!(n, "another body under a number that is already received: a copied device");
                    answer.forked_at = Some(n);
                    break;
                };
                held
            } else {
                self.take_new(now, sent, n, (envelope, read), draft).map_err(stored)?
            };
            answer.received_to = answer.received_to.max(n);
            let refused = matches!(receipt.outcome, Outcome::Refused { .. });
            answer.receipts.push(receipt);
            if refused && mutant::is(Mutant::StopAtRefusal) {
                break;
            }
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
        sent: &Sent,
        n: u64,
        (envelope, read): (&Envelope, &sent::Read),
        draft: &mut Draft,
    ) -> Result<Receipt, LogError> {
        let known = match draft.receipt_of(&envelope.intent) {
            Some(known) if !mutant::is(Mutant::DedupeOutside) => Some(known),
            _ => self.log.receipt_of(&envelope.intent)?,
        };
        let mut unread = None;
        let outcome = match (known, &read.command) {
            (Some(known), _) => known.outcome,
            (None, None) => {
                unread = Some(envelope.body.clone());
                Outcome::Unreadable
            }
            (None, Some(command)) => {
                let newest = if mutant::is(Mutant::TrustDeviceTime) { i64::MAX } else { now.ms };
                let happened_ms = sent.push.put_right(envelope.happened_ms, now.ms);
                let happened_ms = happened_ms.clamp(now.ms - OLDEST_FACT_MS, newest);
                let sealed = envelope.sealed.as_ref();
                match self.decide(now, happened_ms, sent.role.clone(), command, sealed, draft) {
                    Ok(()) => {
                        draft.traced(now, sent.by.as_deref(), command.subject());
                        Outcome::Done
                    }
                    Err(refusal) => Outcome::Refused { refusal },
                }
            }
        };
        let receipt = Receipt { n, intent: envelope.intent.clone(), hash: read.hash.clone(), outcome };
        let recorded_ms = read.command.as_ref().map_or(now.ms, |command| command.noted_ms(now.ms));
        draft.received(sent.push.lane.clone(), receipt.clone(), unread, recorded_ms);
        Ok(receipt)
    }

    fn decide(
        &mut self,
        now: Now,
        happened_ms: i64,
        role: Role,
        command: &Command,
        sealed: Option<&Sealed>,
        draft: &mut Draft,
    ) -> Result<(), Refusal> {
        let context = Context { now_ms: now.ms, now: now.moment, happened_ms, role, knowledge: Knowledge::Everything };
        let events = decide(&self.state, &context, command)?;
        self.happen(now, events, sealed, draft);
        if let Some((scope, sealed)) = command.keeps().zip(sealed.cloned()) {
            draft.contact(Change::Keep { scope, sealed, at_ms: command.noted_ms(now.ms) });
        }
        Ok(())
    }
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
