//! The judge at the server's door: it writes down what was ever acknowledged, and holds every later answer against it.

use plein_sens_backend::log::Log;
use plein_sens_shared::id::{IntentId, LaneId};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::sync::{Envelope, Outcome, Push, PushAnswer, Receipt, hash};
use std::collections::{BTreeMap, BTreeSet};

/// An acknowledgement, and when it was first given (milliseconds after the beginning).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ack {
    pub receipt: Receipt,
    pub at_ms: i64,
    /// How many backups had been begun: the next one holds it.
    begun: u64,
}

/// What an older backup took back of what was acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// Its device must bring it again.
    Due,
    /// A whole backup held it, and an older one was put back: its device need have kept no copy.
    Held,
    /// It had been refused, and that was told.
    Refused,
}

/// Everything that was acknowledged.
#[derive(Debug, Clone, Default)]
pub struct Book {
    lanes: BTreeMap<LaneId, BTreeMap<u64, Ack>>,
    intents: BTreeMap<IntentId, Ack>,
    /// The hash of everything that was ever acknowledged, in this life of the log and in those before.
    ever: BTreeMap<IntentId, String>,
    /// All acknowledgements of the lives before.
    known: Vec<(LaneId, Ack)>,
    /// What was acknowledged, and is not any more.
    lost: BTreeMap<IntentId, Lost>,
    /// What was lost at least once.
    returned: BTreeSet<IntentId>,
    /// How many backups were begun.
    pub backups: u64,
}

impl Book {
    /// What became of a wish, if that was ever acknowledged.
    pub fn ack(&self, intent: &IntentId) -> Option<&Ack> {
        self.intents.get(intent)
    }

    /// Whether a receipt was ever given for exactly this.
    pub fn knows(&self, intent: &IntentId, hash: &str) -> bool {
        self.ever.get(intent).is_some_and(|known| known == hash)
    }

    /// What a restore took back and nobody has brought again.
    pub fn lost(&self, intent: &IntentId) -> Option<Lost> {
        self.lost.get(intent).copied()
    }

    /// Whether a restore ever took it back.
    pub fn was_lost(&self, intent: &IntentId) -> bool {
        self.returned.contains(intent)
    }

    /// The log has come back from a backup: of all that was ever acknowledged, what it holds is acknowledged again.
    pub fn restored(&mut self, log: &impl Log) {
        let now = std::mem::take(&mut self.lanes).into_iter();
        let now = now.flat_map(|(lane, acks)| acks.into_values().map(move |ack| (lane.clone(), ack)));
        self.known.extend(now);
        self.intents.clear();
        for (lane, ack) in &self.known {
            let (n, intent) = (ack.receipt.n, &ack.receipt.intent);
            if log.receipt(lane, n).ok().flatten().as_ref() == Some(&ack.receipt) {
                self.lanes.entry(lane.clone()).or_default().entry(n).or_insert_with(|| ack.clone());
                let first = self.intents.entry(intent.clone()).or_insert_with(|| ack.clone());
                first.at_ms = first.at_ms.min(ack.at_ms);
                self.lost.remove(intent);
            }
        }
        for (_, ack) in self.known.iter().filter(|(_, ack)| !self.intents.contains_key(&ack.receipt.intent)) {
            let is_final = refusal(&ack.receipt.outcome).is_some_and(|refusal| !refusal.is_already_so());
            let held = ack.begun < self.backups;
            let lost = if is_final {
                Lost::Refused
            } else if held {
                Lost::Held
            } else {
                Lost::Due
            };
            self.returned.insert(ack.receipt.intent.clone());
            self.lost.insert(ack.receipt.intent.clone(), lost);
        }
    }

    /// Lanes that were received, for who wants to send something strange.
    pub fn lanes(&self) -> impl ExactSizeIterator<Item = &LaneId> {
        self.lanes.keys()
    }

    /// What the server committed and could not say before it was killed stands as if it had been said.
    pub fn unsaid(&mut self, pushes: &[Push], log: &impl Log, at_ms: i64) {
        for push in pushes {
            for n in push.from_n..push.from_n + push.commands.len() as u64 {
                if let Ok(Some(receipt)) = log.receipt(&push.lane, n) {
                    self.write(&push.lane, &receipt, at_ms);
                }
            }
        }
    }

    fn write(&mut self, lane: &LaneId, receipt: &Receipt, at_ms: i64) {
        let ack = Ack { receipt: receipt.clone(), at_ms, begun: self.backups };
        self.lost.remove(&receipt.intent);
        self.ever.entry(receipt.intent.clone()).or_insert_with(|| receipt.hash.clone());
        self.intents.entry(receipt.intent.clone()).or_insert_with(|| ack.clone());
        self.lanes.entry(lane.clone()).or_default().entry(receipt.n).or_insert(ack);
    }

    /// An answer leaves the server.
    pub fn said(&mut self, push: &Push, answer: &PushAnswer, at_ms: i64) -> Vec<String> {
        let mut wrong = Vec::new();
        if push.lineage.as_ref().is_some_and(|life| *life != answer.lineage) {
            // Whoever believes in another life is told so, and nothing else.
            if !answer.receipts.is_empty() || answer.forked_at.or(answer.missing_from).is_some() {
                wrong.push(format!("[12] lane {}: decided in a life that it was not sent to", push.lane));
            }
            return wrong;
        }
        let known = self.lanes.get(&push.lane).cloned().unwrap_or_default();
        let mut last = known.keys().next_back().copied().unwrap_or(0);
        for (n, envelope) in (push.from_n..).zip(&push.commands) {
            let (lane, hash) = (&push.lane, hash(envelope));
            let receipt = answer.receipts.iter().find(|receipt| receipt.n == n);
            let same = |ack: &Ack| ack.receipt.intent == envelope.intent && ack.receipt.hash == hash;
            match (known.get(&n), receipt) {
                (Some(ack), Some(receipt)) if *receipt != ack.receipt => {
                    wrong.push(format!(
                        "[2] lane {lane} number {n} was answered {:?}, and now {receipt:?}",
                        ack.receipt
                    ));
                }
                (Some(ack), _) if !same(ack) && answer.forked_at.is_none_or(|at| at > n) => {
                    wrong.push(format!("[2] lane {lane} number {n} holds another body, and no fork is told"));
                }
                (None, Some(receipt)) if n != last + 1 => {
                    wrong.push(format!("[3] lane {lane}: {receipt:?} was accepted after number {last}"));
                }
                (None, Some(receipt)) if receipt.intent != envelope.intent || receipt.hash != hash => {
                    wrong.push(format!("[5] lane {lane}: {receipt:?} names something that was not sent"));
                }
                (_, None) if answer.forked_at.is_none_or(|at| at > n) && answer.missing_from.is_none() => {
                    wrong.push(format!("[4] lane {lane}: nothing is said of number {n}"));
                }
                _ => {}
            }
            wrong.extend(receipt.and_then(|receipt| guessed(envelope, receipt)));
            last = if receipt.is_some() { last.max(n) } else { last };
        }
        for receipt in &answer.receipts {
            wrong.extend(self.second_outcome(receipt));
            self.write(&push.lane, receipt, at_ms);
        }
        wrong
    }

    /// The same wish under another number has the same outcome.
    fn second_outcome(&self, receipt: &Receipt) -> Option<String> {
        let first = &self.intents.get(&receipt.intent)?.receipt;
        let is_other = first.outcome != receipt.outcome;
        is_other.then(|| {
            format!("[1] the wish {} became {:?}, and then {:?}", first.intent, first.outcome, receipt.outcome)
        })
    }

    /// What the server does not hold any more although it was acknowledged.
    pub fn forgotten(&self, log: &impl Log) -> Vec<String> {
        let mut wrong = Vec::new();
        for (lane, acks) in &self.lanes {
            for (n, ack) in acks {
                if log.receipt(lane, *n).ok().flatten().as_ref() != Some(&ack.receipt) {
                    wrong
                        .push(format!("[15] lane {lane} number {n} was acknowledged, and the server holds it no more"));
                }
            }
        }
        wrong
    }
}

/// Most bodies are short, and soon guessed. Whoever has the server's file, guesses one right and knows all else but the
/// nonce, which stands in no file, must not see by the hash that it is right.
fn guessed(envelope: &Envelope, receipt: &Receipt) -> Option<String> {
    let guess = Envelope { nonce: String::new(), ..envelope.clone() };
    (hash(&guess) == receipt.hash)
        .then(|| format!("[22] the hash of {} tells who guesses {}", guess.intent, guess.body))
}

/// Whether an outcome is one of the refusals that only the server can know of.
pub fn refusal(outcome: &Outcome) -> Option<&Refusal> {
    match outcome {
        Outcome::Refused { refusal } => Some(refusal),
        Outcome::Done | Outcome::Unreadable => None,
    }
}
