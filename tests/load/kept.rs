//! What the clients know: every push that was acknowledged, with its receipts, and those that still wait for one.

use plein_sens_shared::id::LaneId;
use plein_sens_shared::sync::{Envelope, Outcome, Push, PushAnswer, Receipt, TOKEN, hash};

/// A push and what it was told.
pub struct Acknowledged {
    /// What was sent.
    pub push: Push,
    /// One for each of its commands.
    pub receipts: Vec<Receipt>,
}

/// Everything that one town has told its clients.
#[derive(Default)]
pub struct Kept {
    /// In the order in which it came.
    pub acknowledged: Vec<Acknowledged>,
    /// For each client: what it has sent and heard nothing of.
    pub waiting: Vec<Option<Push>>,
    /// Answers that no client may ever get.
    pub wrong: Vec<String>,
    /// Pushes that were told to come back: the disk is full.
    pub told_full: u64,
}

impl Kept {
    /// For so many clients.
    pub fn new(clients: usize) -> Self {
        Self { waiting: vec![None; clients], ..Self::default() }
    }

    /// How many commands were acknowledged.
    pub fn commands(&self) -> u64 {
        self.acknowledged.iter().map(|known| known.receipts.len() as u64).sum()
    }

    /// All receipts with their lanes.
    pub fn receipts(&self) -> impl Iterator<Item = (&LaneId, &Receipt)> {
        self.acknowledged.iter().flat_map(|known| known.receipts.iter().map(|receipt| (&known.push.lane, receipt)))
    }

    /// All commands that were told as done, those of one lane in its order.
    pub fn done(&self) -> impl Iterator<Item = &Envelope> {
        self.acknowledged.iter().flat_map(|known| {
            let told = known.push.commands.iter().zip(&known.receipts);
            told.filter(|(_, receipt)| receipt.outcome == Outcome::Done).map(|(envelope, _)| envelope)
        })
    }
}

/// The receipts of an answer, if it acknowledges all of a push; otherwise what is wrong with it.
pub fn receipts(push: &Push, answer: &PushAnswer) -> Result<Vec<Receipt>, String> {
    let named = |(n, envelope): (u64, &Envelope)| {
        let receipt = answer.receipts.iter().find(|receipt| receipt.n == n)?;
        (receipt.intent == envelope.intent && receipt.hash == hash(envelope)).then(|| receipt.clone())
    };
    let receipts: Option<Vec<Receipt>> = (push.from_n..).zip(&push.commands).map(named).collect();
    match receipts {
        Some(receipts) if answer.token == TOKEN && answer.lane == push.lane => Ok(receipts),
        _ => Err(format!("{push:?} was answered {answer:?}")),
    }
}
