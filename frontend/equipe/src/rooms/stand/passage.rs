//! One passage on this tablet, and those that an earlier opening of the page has left in the outbox.

use super::total::passages;
use plein_sens_frontend::platform::clock;
use plein_sens_shared::id::{IntentId, PassportId, StopId};
use plein_sens_shared::replica::Pending;
use plein_sens_shared::trail::TAKE_BACK_MS;
use plein_sens_shared::trail::card::CardCode;

/// It.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    pub passport: PassportId,
    /// The card's; none where the page was opened anew since: a passport does not tell its code.
    pub code: Option<CardCode>,
    pub at_ms: i64,
    pub people: Option<u32>,
    /// The wish, and the wish to take it back.
    pub intents: Vec<IntentId>,
    pub taken_back: bool,
}

impl Passage {
    /// Whether it can still be taken back.
    pub fn is_fresh(&self) -> bool {
        !self.taken_back && clock::context().happened_ms - self.at_ms <= TAKE_BACK_MS
    }
}

/// The passages at a stop of which the centre has not told what came of them, the last first.
pub fn kept(outbox: &[Pending], stop: &StopId) -> Vec<Passage> {
    let mut kept = Vec::new();
    for (pending, wish) in passages(outbox, stop) {
        let intent = pending.envelope.intent.clone();
        if wish.people == Some(0) {
            take_back(&mut kept, &wish.passport, intent);
        } else {
            let (passport, at_ms) = (wish.passport, pending.envelope.happened_ms);
            let (people, intents) = (wish.people, vec![intent]);
            kept.insert(0, Passage { passport, code: None, at_ms, people, intents, taken_back: false });
        }
    }
    kept
}

/// The last passage of a passport does not count any more.
pub fn take_back(passages: &mut [Passage], passport: &PassportId, by: IntentId) {
    if let Some(one) = passages.iter_mut().find(|it| it.passport == *passport && !it.taken_back) {
        one.taken_back = true;
        one.intents.push(by);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::command::Command;
    use plein_sens_shared::id::LaneId;
    use plein_sens_shared::replica::Stage;
    use plein_sens_shared::sync::Envelope;
    use plein_sens_shared::trail::CheckIn;

    fn pending(n: u64, passport: u128, stop: &str, people: Option<u32>, stage: Stage) -> Pending {
        let (passport, stop) = (PassportId::from_bits(passport), stop.parse().unwrap());
        let body = Command::CheckIn(CheckIn { passport, stop, people }).body();
        let happened_ms = i64::try_from(n).unwrap();
        let envelope =
            Envelope { intent: IntentId::from_bits(n.into()), happened_ms, nonce: String::new(), body, sealed: None };
        Pending { envelope, lane: LaneId::from_bits(1), n, order: n, stage, shown: true }
    }

    #[test]
    fn what_is_still_in_the_outbox_is_listed_the_last_first() {
        let refusal = plein_sens_shared::refusal::Refusal::AlreadyHere { at_ms: 1 };
        let outbox = [
            pending(1, 1, "gout", None, Stage::Received),
            pending(2, 2, "gout", Some(24), Stage::Kept),
            pending(3, 3, "ouie", None, Stage::Kept),
            pending(4, 1, "gout", Some(0), Stage::Kept),
            // What it takes back is home already.
            pending(5, 5, "gout", Some(0), Stage::Kept),
            pending(6, 6, "gout", None, Stage::Refused { refusal }),
        ];
        let kept = kept(&outbox, &"gout".parse().unwrap());
        let told: Vec<_> = kept.iter().map(|it| (it.at_ms, it.people, it.taken_back, it.intents.len())).collect();
        assert_eq!(told, [(2, Some(24), false, 1), (1, None, true, 2)]);
    }
}
