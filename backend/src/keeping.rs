//! Snapshots while the server runs, so that a start after a kill is as quick as one after a good night. The work is done
//! on a thread of its own, from the log itself; the writer only looks whether it is time.

use crate::log::{Log, Seq};
use crate::sequencer::{Town, saved};
use std::thread::{self, JoinHandle};

/// The fewest events that are worth a snapshot, unless somebody says otherwise: as many as a start folds in a tenth of a
/// second.
pub const FEWEST: Seq = 50_000;

/// When the last one was, and whether one is being made.
pub struct Keeping {
    fewest: Seq,
    kept: Seq,
    working: Option<JoinHandle<Option<Seq>>>,
}

impl Keeping {
    /// From a town that has just started.
    pub fn of<L: Log>(town: &Town<L>) -> Self {
        Self { fewest: town.fewest_to_save(), kept: town.saved_at(), working: None }
    }

    /// Whether it is time: a quarter of the log has come since, so that a start never folds more than a fifth of it.
    fn is_time(&self, seq: Seq) -> bool {
        self.working.is_none() && seq.saturating_sub(self.kept) >= self.fewest.max(self.kept / 4)
    }

    /// Looks after the last one, and begins the next when it is time.
    pub fn look<L: Log>(&mut self, town: &Town<L>) {
        if let Some(done) = self.working.take_if(|working| working.is_finished()) {
            // One that failed has said why; the next is tried after as many events.
            self.kept = done.join().ok().flatten().unwrap_or(town.seq());
        }
        if !self.is_time(town.seq()) {
            return;
        }
        match town.log().keeper() {
            Ok(Some(mut keeper)) => {
                self.working = Some(thread::spawn(move || {
                    let kept = saved::renew(&mut *keeper);
                    kept.inspect_err(|error| tracing::warn!(%error, "no snapshot; the next start reads more")).ok()
                }));
            }
            Ok(None) => self.kept = town.seq(),
            Err(error) => {
                tracing::warn!(%error, "no snapshot; the next start reads more");
                self.kept = town.seq();
            }
        }
    }

    /// Waits for the one that is being made.
    pub fn close(self) {
        // One that failed has said why.
        self.working.map(JoinHandle::join).transpose().map(drop).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_is_made_after_a_quarter_and_never_two_at_once() {
        let check = |kept, seq, expected| {
            assert_eq!(Keeping { fewest: FEWEST, kept, working: None }.is_time(seq), expected, "{kept} to {seq}");
        };
        check(0, FEWEST - 1, false);
        check(0, FEWEST, true);
        check(1_000_000, 1_249_999, false);
        check(1_000_000, 1_250_000, true);
        check(9, 3, false);
        let busy = Keeping { fewest: FEWEST, kept: 0, working: Some(thread::spawn(|| None)) };
        assert!(!busy.is_time(FEWEST));
        busy.close();
    }
}
